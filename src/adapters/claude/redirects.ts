/**
 * `fetch` follows a redirect by itself, and with 307 and 308 it sends the whole body, and headers of the client's own such as
 * `x-api-key`, to whatever host the answer names. With this the redirect is an answer like any other, and a failure.
 * [Fetch standard, HTTP-redirect fetch; Node's `fetch` hands out the answer itself, with its status]
 */
export const NEVER_REDIRECTED = { redirect: 'manual' } as const;
