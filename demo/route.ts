/** What a route of the stand-in is, and the answers that all of them give. */
import type { Json, Urls } from './answers.js';
import type { Scope, World } from './world.js';

export interface Asked {
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  accept: string;
  world: World;
  urls: Urls;
}

export interface Answer {
  status: number;
  /** JSON, but for a string or bytes, which are sent as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  operation: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  /** One of these scopes at this level is enough. A public repository may be read without. */
  needs: { scopes: Scope[]; level: 'read' | 'write'; evenIfPublic?: boolean };
  answer(asked: Asked): Answer;
}

export const REPO = '/repos/{owner}/{repo}';
export const RUN = `${REPO}/actions/runs/{run_id}`;
export const reads = (...scopes: Scope[]) => ({ scopes, level: 'read' as const });
export const writes = (...scopes: Scope[]) => ({ scopes, level: 'write' as const });

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const redirect = (to: string): Answer => ({
  status: 302,
  headers: { location: `${to}?se=60&sig=c2lnbmF0dXJl` },
});

/** The form of GitHub's errors since 2024, with the status as text in the body. */
export function error(status: number, message: string, errors?: unknown[]): Answer {
  const rest = { documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body: { message, ...(errors ? { errors } : {}), ...rest } };
}

export const notFound = () => error(404, 'Not Found');

export function found<T>(it: T | undefined, show: (it: T) => Json): Answer {
  return it === undefined ? notFound() : ok(show(it));
}

/** A page of a list, with the Link header by which clients find the next. At most 100, 30 where nothing is said. */
export function paged<T>(asked: Asked, items: T[], show: (it: T) => Json, under?: string): Answer {
  const perPage = Math.min(Number(asked.query.get('per_page') ?? 30), 100);
  const page = Number(asked.query.get('page') ?? 1);
  const shown = items.slice((page - 1) * perPage, page * perPage).map(show);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return {
    status: 200,
    body: under ? { total_count: items.length, [under]: shown } : shown,
    headers: linkHeader(asked, page, last),
  };
}

function linkHeader({ query, urls, params }: Asked, page: number, last: number): Record<string, string> {
  const to = (number: number, rel: string) => {
    const next = new URLSearchParams(query);
    next.set('page', String(number));
    return `<${urls.api}${params[':path'] ?? ''}?${next}>; rel="${rel}"`;
  };
  const back = page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : [];
  const forth = page < last ? [to(page + 1, 'next'), to(last, 'last')] : [];
  const links = [...back, ...forth];
  return links.length > 0 ? { link: links.join(', ') } : {};
}
