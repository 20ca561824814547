/** What a failed request to GitHub means, in sentences that say what to do. */

/** The HTTP status of an error of the client; null when there was no answer at all. */
export function statusOf(error: unknown): number | null {
  if (!isObject(error) || typeof error.status !== 'number') return null;
  // The client calls a broken connection 500, but then there is no response.
  return isObject(error.response) ? error.status : null;
}

/** What GitHub said, one line, without the link to its documentation; a gateway's page is not quoted. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return 'a page and not an answer of the API';
  return text
    .replace(/ - https:\/\/docs\.github\.com\S*/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 300);
}

/** What broke a connection: the innermost cause that has something to say. */
export function breakageOf(error: unknown): string {
  const inner = isObject(error) && isObject(error.cause) ? breakageOf(error.cause) : '';
  const own = isObject(error) && typeof error.message === 'string' ? error.message : String(error);
  return (inner || own).replace(/\s+/g, ' ').slice(0, 300);
}

function header(error: unknown, name: string): string | null {
  if (!isObject(error) || !isObject(error.response) || !isObject(error.response.headers)) return null;
  const value = error.response.headers[name];
  return value === undefined || value === null ? null : String(value);
}

/**
 * Primary limit: 403 or 429 with none remaining. Secondary: 403 or 429 with `retry-after`, or with its name in the message.
 * [docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api]
 */
export function isRateLimited(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return false;
  const isTold = header(error, 'x-ratelimit-remaining') === '0' || header(error, 'retry-after') !== null;
  return status === 429 || isTold || /rate limit/i.test(messageOf(error));
}

/** How long to wait, as GitHub says: `retry-after` in seconds, else until the limit is reset, else a minute. */
export function rateLimitWaitMs(error: unknown, now: number): number {
  const after = Number(header(error, 'retry-after') ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  const reset = Number(header(error, 'x-ratelimit-reset') ?? Number.NaN);
  const isSpent = header(error, 'x-ratelimit-remaining') === '0';
  // A second more than it says: the clocks may differ.
  return isSpent && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) + 1000 : 60_000;
}

interface Attempted {
  /** What could not be done: "The job's log could not be read". */
  what: string;
  /** The permission that it needs: `actions: read`. */
  permission: string;
}

/** One sentence or two, for people: what happened, and what to do where something can be done. */
export function describeError(error: unknown, { what, permission }: Attempted): string {
  const status = statusOf(error);
  if (isRateLimited(error)) return `${what}: GitHub's rate limit for this token is used up${resetTime(error)}.`;
  if (status === null) return `${what}: GitHub could not be reached (${breakageOf(error)}).`;
  const explain = EXPLANATIONS.find((it) => it.status === status && (!it.message || it.message.test(messageOf(error))));
  const rest = explain ? explain.text(permission) : `GitHub answered HTTP ${status} (${messageOf(error)}).`;
  return `${what}: ${rest}`;
}

interface Explanation {
  status: number;
  message?: RegExp;
  text(permission: string): string;
}

const EXPLANATIONS: Explanation[] = [
  { status: 401, text: () => 'GitHub does not know the token (HTTP 401). Check the input `github-token`.' },
  {
    status: 403,
    message: /issue is locked/i,
    text: () => 'the conversation is locked (HTTP 403).',
  },
  {
    status: 403,
    message: /SAML|SSO/,
    text: () =>
      "the organisation asks for single sign-on (HTTP 403). Authorise the token for it, or use the workflow's own.",
  },
  {
    status: 403,
    text: (permission) =>
      `the token may not (HTTP 403). Add \`${permission}\` to the workflow's \`permissions:\`; the token of a fork's pull request stays read-only.`,
  },
  {
    status: 404,
    text: (permission) =>
      `GitHub does not find it (HTTP 404). It is gone, or the token may not see it: check \`${permission}\` in the workflow's \`permissions:\`.`,
  },
  { status: 410, text: () => 'it has been deleted, or is past its retention time (HTTP 410).' },
];

function resetTime(error: unknown): string {
  const reset = Number(header(error, 'x-ratelimit-reset') ?? Number.NaN);
  if (header(error, 'x-ratelimit-remaining') !== '0' || !Number.isFinite(reset)) return '';
  return ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
