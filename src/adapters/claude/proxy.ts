/** Proxies for `fetch`, which does not look at the environment's proxy variables by itself. */
import { EnvHttpProxyAgent } from 'undici';

/** Fetch options for a job behind a proxy (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case); undefined where there is none. */
export function proxyOptions(env: Record<string, string | undefined>): { dispatcher: EnvHttpProxyAgent } | undefined {
  const [https, http, no] = ['https_proxy', 'http_proxy', 'no_proxy'].map(
    (name) => env[name] || env[name.toUpperCase()] || undefined,
  );
  if (https === undefined && http === undefined) return undefined;
  return { dispatcher: new EnvHttpProxyAgent({ httpsProxy: https, httpProxy: http, noProxy: no }) };
}
