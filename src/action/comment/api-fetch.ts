/**
 * fetch for the API: each answer read at once and bounded; what the API turned away for want of capacity is requested again. RFC 9110 section
 * 10.2.3 (Retry-After); GitHub REST API, Rate limits: 429, or 403 with Retry-After or with no request remaining.
 */

/** Of one answer; a page of 100 of the longest comments has less. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;
const MOST_TRIES = 3;
/** A limit that lasts longer is told rather than waited for. */
const LONGEST_PAUSE_MS = 30_000;
/** Where the API does not say how long. */
const USUAL_PAUSE_MS = 1000;

/** Waits; false: the step is over. */
type Pause = (ms: number) => Promise<boolean>;

export function apiFetch(pause: Pause): typeof fetch {
  return async (input, init) => {
    for (let tries = 1; ; tries++) {
      const response = await boundedFetch(input, init);
      const pauseMs = pauseBeforeNext(response, init?.method ?? 'GET');
      if (tries === MOST_TRIES || pauseMs === null || pauseMs > LONGEST_PAUSE_MS) return response;
      if (!(await pause(pauseMs))) return response;
    }
  };
}

/** Whether the API refused for want of capacity, and not of permission. */
export function isLimited(status: number, header: (name: string) => string | null): boolean {
  if (status !== 403) return status === 429;
  return header('retry-after') !== null || header('x-ratelimit-remaining') === '0';
}

/** null: another try would be no better, or might write twice. */
function pauseBeforeNext({ status, headers }: Response, method: string): number | null {
  const limited = isLimited(status, (name) => headers.get(name));
  const faulty = status >= 500 && method !== 'POST';
  if (!limited && !faulty) return null;
  const [after, reset] = [headers.get('retry-after'), headers.get('x-ratelimit-reset')];
  if (after !== null) return untilMs(after);
  if (headers.get('x-ratelimit-remaining') === '0' && reset !== null)
    return Math.max(0, Number(reset) * 1000 - Date.now());
  return USUAL_PAUSE_MS;
}

/** Seconds, or a date. */
function untilMs(after: string): number {
  const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isNaN(ms) ? USUAL_PAUSE_MS : Math.max(0, ms);
}

const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new Error('answer too long');
    chunks.push(chunk);
  }
  const { status, statusText, headers, url } = response;
  const body = status === 204 || status === 304 ? null : Buffer.concat(chunks);
  return Object.defineProperty(new Response(body, { status, statusText, headers }), 'url', { value: url });
};
