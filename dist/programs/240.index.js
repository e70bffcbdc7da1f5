export const id = 240;
export const ids = [240];
export const modules = {

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// UNUSED EXPORTS: MAX_COMMENT_BYTES, heading

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./build/js/report/text/escape.js
var text_escape = __webpack_require__(6318);
;// CONCATENATED MODULE: ./build/js/action/comment/github-api.js
/** The comments of a pull request by GitHub's REST API, which Gitea and Forgejo have too (without GraphQL, users without `type`). */

/** Of 100 comments each. */
const MAX_PAGES = 20;
/** Of one answer; a page of 100 of the longest comments has less. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;
/** Whom the tokens of jobs speak for where neither GraphQL nor `/user` tells. */
const JOB_LOGINS = new Set(['gitea-actions', 'forgejo-actions', 'github-actions[bot]']);
/** `signal` ends every request and every wait. */
function githubComments(token, pull, signal) {
    const octokit = (0,github/* getOctokit */.Q)(token, { request: { fetch: boundedFetch, signal } });
    const { issues } = octokit.rest;
    const { owner, repo } = pull;
    let self = null;
    return {
        list: async () => {
            self ??= ownLogin(octokit);
            const login = await self;
            const found = new Map();
            let known = -1;
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data } = await issues.listComments({ ...pull, per_page: 100, page });
                for (const { id, user, body } of data)
                    if (isOwn(user, login))
                        found.set(id, { id, body: body ?? '' });
                // Gitea returns all comments of an issue as every page.
                const last = data.at(-1)?.id ?? known;
                if (data.length < 100 || last === known)
                    break;
                known = last;
            }
            return [...found.values()].sort((a, b) => a.id - b.id);
        },
        create: async (body) => (await issues.createComment({ ...pull, body })).data.id,
        update: async (comment_id, body) => void (await issues.updateComment({ owner, repo, comment_id, body })),
        remove: async (comment_id) => void (await issues.deleteComment({ owner, repo, comment_id })),
        wait: (ms) => pause(ms, signal),
    };
}
/** Anybody may write the marker, and this token may edit what others wrote: only our own user's comments count. */
function isOwn(user, login) {
    if (login !== null)
        return user?.login === login;
    return user?.type === 'Bot' || (user?.type === undefined && JOB_LOGINS.has(user?.login ?? ''));
}
/** The user of the token; null: it may not read that. Rejects where the step is over. */
async function ownLogin(octokit) {
    for (const query of [
        async () => (await octokit.graphql('query { viewer { login } }')).viewer.login,
        async () => (await octokit.rest.users.getAuthenticated()).data.login,
    ]) {
        try {
            return await query();
        }
        catch (error) {
            if (!(error instanceof Error && 'status' in error) && !isRefusal(error))
                throw error;
        }
    }
    return null;
}
/** GraphQL's own errors have no status. */
function isRefusal(error) {
    return error instanceof Error && (error.name === 'GraphqlResponseError' || error instanceof TypeError);
}
/** fetch, with the whole answer read at once and bounded. */
const boundedFetch = async (input, init) => {
    const response = await fetch(input, init);
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.length;
        if (length > MAX_BODY_BYTES)
            throw new Error('answer too long');
        chunks.push(chunk);
    }
    const { status, statusText, headers, url } = response;
    const body = status === 204 || status === 304 ? null : Buffer.concat(chunks);
    return Object.defineProperty(new Response(body, { status, statusText, headers }), 'url', { value: url });
};
function pause(ms, signal) {
    if (signal.aborted)
        return Promise.resolve(false);
    const { promise, resolve } = Promise.withResolvers();
    const onAbort = () => resolve(false);
    const timer = setTimeout(resolve, ms, true);
    signal.addEventListener('abort', onAbort, { once: true });
    return promise.finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    });
}

;// CONCATENATED MODULE: ./build/js/action/comment/sections.js
/** The body of a workflow's comment: hidden markers, and one section for each leg and step. Pure. */
const NAME = 'tracepath-action';
const SECTION = /^<!-- tracepath-action section (\S+) -->\n([\s\S]*?)\n<!-- tracepath-action end -->$/gm;
/** The first line of a workflow's comment. */
function marker(workflow) {
    return `<!-- ${NAME} ${encodeURIComponent(workflow.toWellFormed())} -->`;
}
/** What tells sections apart: the input `comment-key`, else job, values of the matrix, and step. Never the runner's name. */
function sectionKey(given, job, matrix, step) {
    if (given !== null)
        return `key ${given.toWellFormed()}`;
    const values = Object.entries(matrix ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([job, values, step]);
}
/** A section without its key for people. */
function parseSections(body) {
    return [...body.matchAll(SECTION)].map(([, key = '', markdown = '']) => ({ key: decode(key), markdown }));
}
/** `sections` with `own` in its place, or behind them. */
function withSection(sections, own) {
    const known = sections.some(({ key }) => key === own.key);
    return known ? sections.map((section) => (section.key === own.key ? own : section)) : [...sections, own];
}
/**
 * The comment's body, at most `maxBytes` bytes: the longest sections of others keep their first line, then the last ones go,
 * and a line says so. `own` is kept whole.
 */
function joinSections(workflow, sections, own, maxBytes) {
    const shown = sections.map(({ key, markdown }) => ({ key, markdown }));
    const write = (count) => {
        const parts = shown
            .filter(({ key }, index) => index < count || key === own)
            .map(({ key, markdown }) => `<!-- ${NAME} section ${encodeURIComponent(key.toWellFormed())} -->\n${unmarked(markdown)}\n<!-- ${NAME} end -->`);
        const left = shown.length - parts.length;
        return [marker(workflow), ...parts, ...(left > 0 ? [`*and ${left} more, see the runs*`] : [])].join('\n\n');
    };
    const fits = (text) => Buffer.byteLength(text) <= maxBytes;
    for (const section of shown
        .filter(({ key }) => key !== own)
        .toSorted((a, b) => b.markdown.length - a.markdown.length)) {
        if (fits(write(shown.length)))
            break;
        section.markdown = firstLines(section.markdown);
    }
    let count = shown.length;
    while (count > 0 && !fits(write(count)))
        count--;
    return write(count);
}
/** Heading and the line below it. */
function firstLines(markdown) {
    return `${markdown
        .split('\n')
        .filter((line) => line !== '')
        .slice(0, 2)
        .join('\n\n')}\n\n*Shortened to fit: see the run.*`;
}
/** Text from the network must not end a section. */
function unmarked(markdown) {
    return markdown.replaceAll(`<!-- ${NAME}`, `<!-- ${NAME.replace('-', '_')}`);
}
function decode(key) {
    try {
        return decodeURIComponent(key);
    }
    catch {
        return key;
    }
}

;// CONCATENATED MODULE: ./build/js/action/comment/write-section.js
/**
 * Puts one section into a workflow's comment while other legs may do the same: the API has no compare-and-set, so the comment is
 * read again after a while, and what was lost is written again.
 */

/** Reads after the write; each may find the section lost and write it again. */
const MOST_CHECKS = 3;
const LEAST_WAIT_MS = 1000;
const MOST_WAIT_MS = 3000;
/** @returns null, or one sentence about what was lost. Rejects with what the API rejects with. */
async function writeSection(api, request) {
    const { section } = request;
    let created = null;
    for (let checks = 0;; checks++) {
        const ours = (await api.list()).filter(({ body }) => body.startsWith(marker(request.workflow)));
        const [oldest] = ours;
        // Of two comments made at once the older stays.
        if (created !== null && oldest !== undefined && oldest.id !== created) {
            await api.remove(created);
            created = null;
        }
        const sections = oldest === undefined ? [] : parseSections(oldest.body);
        const stands = sections.some(({ key, markdown }) => key === section.key && markdown === section.markdown);
        if (checks > 0 && stands)
            return null;
        if (request.onlyRenew && checks === 0 && !sections.some(({ key }) => key === section.key))
            return null;
        if (checks === MOST_CHECKS) {
            return 'The section of the pull request comment was overwritten by other jobs that wrote at the same time; it is in the summary';
        }
        const body = joinSections(request.workflow, withSection(sections, section), section.key, request.maxBytes);
        if (oldest === undefined)
            created = await api.create(body);
        else
            await api.update(oldest.id, body);
        // Without time to check, it stands as it was written.
        if (!(await api.wait(LEAST_WAIT_MS + request.random() * (MOST_WAIT_MS - LEAST_WAIT_MS))))
            return null;
    }
}

;// CONCATENATED MODULE: ./build/js/action/comment/comment.js
/**
 * The summary as a section of the workflow's comment on the pull request, found again by a hidden marker. GitHub REST API, Issue
 * comments; a body holds at most 65,536 characters.
 */





/** In bytes, so that the body stays below GitHub's bound in characters. */
const MAX_COMMENT_BYTES = 64_000;
/** Left for markers, heading and the other sections' first lines. */
const MAX_SECTION_BYTES = 48_000;
const info = (sentence) => ({ level: 'info', sentence });
const warning = (sentence) => ({ level: 'warning', sentence });
/**
 * Writes or renews this step's section. `on-failure` writes none for a run that passed, but renews one that an earlier run left.
 *
 * @returns what went wrong, null: all is well. No word of an API's answer stands in it.
 */
async function comment(request) {
    const { when, conclusion, token, signal } = request;
    const number = github/* context */._.payload.pull_request?.number;
    if (!/^pull_request(_target)?$/.test(github/* context */._.eventName) || typeof number !== 'number') {
        if (when === 'on-failure' && conclusion !== 'failure')
            return null;
        const event = github/* context */._.eventName || 'not known';
        return info(`No comment was written: the event is ${event}, and only pull_request and pull_request_target have a pull request`);
    }
    if (token === null)
        return warning('No comment was written: the input github-token is empty');
    try {
        const api = githubComments(token, { ...github/* context */._.repo, issue_number: number }, signal);
        const lost = await writeSection(api, {
            workflow: github/* context */._.workflow,
            section: {
                key: sectionKey(request.key, github/* context */._.job, request.matrix, github/* context */._.action),
                markdown: `${heading(request)}\n\n${request.render(MAX_SECTION_BYTES).trim()}`,
            },
            onlyRenew: when === 'on-failure' && conclusion !== 'failure',
            maxBytes: MAX_COMMENT_BYTES,
            random: Math.random,
        });
        return lost === null ? null : warning(lost);
    }
    catch (error) {
        return warning(explain(error, signal));
    }
}
/** Which leg and step this is, linked to its run. */
function heading({ key, matrix }) {
    const values = Object.values(matrix ?? {}).map((value) => typeof value === 'string' ? value : JSON.stringify(value));
    const leg = values.length > 0 ? ` (${values.join(', ')})` : '';
    // Steps without an id are named __ and the action's repository.
    const step = github/* context */._.action.startsWith('__') ? '' : `, step ${github/* context */._.action}`;
    const url = `${github/* context */._.serverUrl}/${github/* context */._.repo.owner}/${github/* context */._.repo.repo}/actions/runs/${github/* context */._.runId}`;
    return `**${(0,text_escape/* prose */.CS)(key ?? `${github/* context */._.job}${leg}${step}`)}** · [run ${github/* context */._.runNumber}](${linkTarget(url)})`;
}
/** A URL that ends where it ends: nothing in it closes Markdown's parentheses. */
function linkTarget(url) {
    return encodeURI(url.toWellFormed()).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
function explain(error, signal) {
    const start = 'The pull request comment could not be written';
    if (signal.aborted) {
        return signal.reason === 'cancelled'
            ? `${start}: the run was cancelled`
            : `${start}: the API of ${github/* context */._.apiUrl} did not answer within the step's bound (timeout-seconds)`;
    }
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
    const sent = error instanceof Error && 'response' in error && error.response !== undefined;
    if (status === null || !sent)
        return `${start}: no usable answer came from ${github/* context */._.apiUrl}`;
    return `${start} (HTTP ${status}).${hint(status)}`;
}
function hint(status) {
    if (status !== 403 && status !== 404)
        return '';
    const head = github/* context */._.payload.pull_request?.head?.repo?.full_name;
    const fork = typeof head === 'string' && head !== `${github/* context */._.repo.owner}/${github/* context */._.repo.repo}`;
    if (fork)
        return ' The pull request comes from a fork, whose token may only read.';
    return ' The token lacks "permissions: pull-requests: write" in the workflow, or the pull request comes from a fork, whose token may only read.';
}


/***/ })

};
