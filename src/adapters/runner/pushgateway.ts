import { defaults } from '@actions/github/lib/utils';
import type { Run } from '../../contract/model.js';
import type { Published, Publisher } from '../../contract/ports.js';
import { isObject } from '../github/github-errors.js';
import type { Fetch } from '../github/log-download.js';

interface Options {
  /** The input `pushgateway-url`; user and password in it become basic authentication. */
  url: string;
  holdsSecret: (text: string) => boolean;
  timeoutMs?: number;
  /** By default the one that honours the proxy variables. */
  fetch?: Fetch;
}

const METRICS = 'metrics.prom';

/**
 * Puts the metrics into one group of a Prometheus Pushgateway: `job="autofixops"`, the repository and the workflow. The group is
 * replaced as a whole, for it holds the whole window; a group for each run would never be cleaned up.
 */
export function createPushgateway({ url, holdsSecret, timeoutMs = 10_000, fetch = proxied }: Options): Publisher {
  return {
    name: 'pushgateway',
    publish: async ({ files }, run) => {
      const body = files.find((file) => file.name === METRICS)?.text;
      if (body === undefined) return failed('there are no metrics');
      if (holdsSecret(body)) return failed('a secret is in them');
      const target = targetOf(url, run);
      if (target === null) return failed('`pushgateway-url` is no http or https address');
      try {
        return await put(target, body, { timeoutMs, fetch });
      } catch (error) {
        return failed(reasonOf(error, timeoutMs));
      }
    },
  };
}

const failed = (reason: string): Published => ({
  done: false,
  warning: `The metrics were not pushed to the Pushgateway: ${reason}.`,
});

interface Target {
  href: string;
  authorization: string | null;
}

function targetOf(url: string, run: Run): Target | null {
  const base = URL.canParse(url) ? new URL(url) : null;
  if (base === null || !['http:', 'https:'].includes(base.protocol)) return null;
  const { username, password } = base;
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  base.username = '';
  base.password = '';
  base.search = '';
  base.hash = '';
  const group = [
    `repository@base64/${encoded(`${run.owner}/${run.repo}`)}`,
    `workflow@base64/${encoded(run.workflow)}`,
  ];
  return {
    href: `${base.href.replace(/(?<!\/)\/+$/, '')}/metrics/job/autofixops/${group.join('/')}`,
    authorization: username === '' ? null : `Basic ${Buffer.from(user).toString('base64')}`,
  };
}

/** Values with a slash go in base64; the empty one is a single `=`. [github.com/prometheus/pushgateway, README] */
function encoded(value: string): string {
  return Buffer.from(value).toString('base64url') || '=';
}

async function put(
  { href, authorization }: Target,
  body: string,
  { timeoutMs, fetch }: { timeoutMs: number; fetch: Fetch },
): Promise<Published> {
  const response = await fetch(href, {
    method: 'PUT',
    body,
    redirect: 'manual',
    headers: { 'content-type': 'text/plain; version=0.0.4', ...(authorization === null ? {} : { authorization }) },
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  return response.ok ? { done: true, warning: null } : failed(`it answered HTTP ${response.status}`);
}

/** Never the address: it may hold a password. */
function reasonOf(error: unknown, timeoutMs: number): string {
  if (isObject(error) && error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`;
  const cause = isObject(error) && isObject(error.cause) ? error.cause : error;
  const code = isObject(cause) && typeof cause.code === 'string' ? cause.code : 'the connection failed';
  return `it could not be reached (${code})`;
}

const proxied: Fetch = (url, init) => (defaults.request?.fetch ?? fetch)(url, init);
