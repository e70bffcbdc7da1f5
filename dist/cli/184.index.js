export const id = 184;
export const ids = [184];
export const modules = {

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_COMMENT_BYTES: () => (/* binding */ MAX_COMMENT_BYTES),
/* harmony export */   comment: () => (/* binding */ comment)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/**
 * The summary as a comment on the pull request: one for each workflow and job, found again by a hidden marker.
 * GitHub REST API, Issue comments; a body holds at most 65,536 characters.
 */


/** For the renderer, in bytes, so that marker and body stay below GitHub's bound in characters. */
const MAX_COMMENT_BYTES = 64_000;
/** For all requests together: a step must not hang on its comment. */
const TIMEOUT_MS = 30_000;
/** Of 100 comments each. */
const MAX_PAGES = 20;
/**
 * Writes or renews the comment. `on-failure` writes none for a run that passed, but renews one that an earlier run left.
 *
 * @returns one sentence with what went wrong, null: all is well.
 */
async function comment(when, conclusion, token, markdown) {
    const number = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.payload.pull_request?.number;
    if (!/^pull_request(_target)?$/.test(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName) || typeof number !== 'number')
        return null;
    if (token === null)
        return 'No comment was written: the input github-token is empty';
    try {
        const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
        const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
        const issue = { ..._actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.repo, issue_number: number, request };
        const marker = `<!-- tracepath-action ${encodeURIComponent(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.workflow)} ${encodeURIComponent(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.job)} -->`;
        const body = `${marker}\n${markdown}`;
        const earlier = await findEarlier(octokit, issue, marker);
        if (earlier !== null) {
            await octokit.rest.issues.updateComment({ ..._actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.repo, comment_id: earlier, body, request });
        }
        else if (when === 'always' || conclusion === 'failure') {
            await octokit.rest.issues.createComment({ ...issue, body });
        }
        return null;
    }
    catch (error) {
        return explain(error);
    }
}
/** Our own comment only: anybody may write the marker, and this token may edit what others wrote. */
async function findEarlier(octokit, issue, marker) {
    const self = await ownLogin(octokit, issue.request);
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await octokit.rest.issues.listComments({ ...issue, per_page: 100, page });
        const found = data.find(({ body, user }) => body?.startsWith(marker) && (self === null ? user?.type === 'Bot' : user?.login === self));
        if (found !== undefined)
            return found.id;
        if (data.length < 100)
            return null;
    }
    return null;
}
/** Whom the token speaks for; null: it may not ask. */
async function ownLogin(octokit, request) {
    try {
        const { viewer } = await octokit.graphql('query { viewer { login } }', { request });
        return viewer.login;
    }
    catch {
        return null;
    }
}
function explain(error) {
    const status = error instanceof Error && 'status' in error ? error.status : null;
    const message = error instanceof Error ? error.message : String(error);
    const hint = status === 403 || status === 404
        ? ' The token lacks "permissions: pull-requests: write" in the workflow, or the pull request comes from a fork, whose token may only read.'
        : '';
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`The pull request comment could not be written (${status ?? 'no answer'}: ${message}).${hint}`);
}


/***/ })

};
