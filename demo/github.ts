/**
 * A stand-in for GitHub on loopback: the API on one port, the host of the signed downloads on another. Its state is the
 * world it was given. The demo runs against it, and the tests, which also hold every exchange against GitHub's own
 * description of its API.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Urls } from './answers.js';
import { answerBlob } from './blobs.js';
import type { Exchange } from './exchange.js';
import { faultyAnswer, isCut, takeFault } from './faults.js';
import { type Answer, type Asked, error, notFound, type Route } from './route.js';
import { ROUTES } from './routes.js';
import { close, listen, parsed, send, text } from './wire.js';
import type { Fault, World } from './world.js';

export interface StandIn {
  /** Of the API: what `GITHUB_API_URL` is to be. */
  url: string;
  /** Of the host of logs and archives. */
  blobUrl: string;
  /** Every request so far. */
  requests: Exchange[];
  close(): Promise<void>;
}

interface Options {
  /** Where the pages of the site are said to be. */
  siteUrl?: string;
  /** Called when an exchange is complete. */
  observe?: (exchange: Exchange) => void;
}

/** Starts both servers on free ports of 127.0.0.1. */
export async function startGitHub(world: World, { siteUrl, observe }: Options = {}): Promise<StandIn> {
  const requests: Exchange[] = [];
  const note = (exchange: Exchange) => {
    requests.push(exchange);
    observe?.(exchange);
  };
  const used = new Map<Fault, number>();
  const urls: Urls = { api: '', blobs: '', site: siteUrl ?? 'https://github.com' };
  const api = createServer((request, response) => {
    // Whoever asked may have been ended in the middle.
    answerApi({ request, response, world, urls, used, note }).catch(() => response.destroy());
  });
  const blobs = createServer((request, response) => {
    const exchange = blobExchange(request);
    const fault = takeFault(world.faults, 'blob', used);
    exchange.answer = answerBlob(world, exchange);
    const sent = fault ? faultyAnswer(fault, exchange.answer) : exchange.answer;
    note({ ...exchange, answer: sent, faulty: fault !== null });
    send(response, sent, fault);
  });
  urls.api = await listen(api);
  urls.blobs = await listen(blobs);
  return {
    url: urls.api,
    blobUrl: urls.blobs,
    requests,
    close: async () => {
      await Promise.all([api, blobs].map(close));
    },
  };
}

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  world: World;
  urls: Urls;
  used: Map<Fault, number>;
  note: (exchange: Exchange) => void;
}

async function answerApi({ request, response, world, urls, used, note }: Call): Promise<void> {
  const url = new URL(request.url ?? '/', urls.api);
  const body = parsed(await text(request));
  const match = findRoute(request.method ?? 'GET', url.pathname);
  const params = { ...match?.params, ':path': url.pathname };
  const fault = match ? takeFault(world.faults, match.route.operation, used) : null;
  const asked: Asked = { params, query: url.searchParams, body, accept: request.headers.accept ?? '', world, urls };
  const untouched = fault && fault.reply !== 'done-but-destroy' && !isCut(fault.reply);
  const own = untouched ? null : (refusal(request, match, world) ?? match?.route.answer(asked) ?? notFound());
  const answer = fault ? faultyAnswer(fault, own) : own;
  note({
    host: 'api',
    operation: match?.route.operation ?? null,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    params,
    headers: request.headers,
    body,
    answer,
    faulty: fault !== null,
  });
  send(response, answer, fault);
}

function blobExchange(request: IncomingMessage): Exchange {
  return {
    host: 'blob',
    operation: null,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    params: {},
    headers: request.headers,
    body: undefined,
    answer: null,
    faulty: false,
  };
}

// --- who may ----------------------------------------------------------------------------------------------------

type Match = { route: Route; params: Record<string, string> } | null;

/** What GitHub says before it looks at the request itself; null: go on. */
function refusal(request: IncomingMessage, match: Match, world: World): Answer | null {
  // [docs.github.com/rest/using-the-rest-api/troubleshooting, "User agent required"]
  if (!request.headers['user-agent']) return error(403, 'Request forbidden by administrative rules.');
  const authorization = request.headers.authorization ?? '';
  const token = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1];
  const isWrong = world.token.value !== undefined && token !== world.token.value;
  if (token === undefined || isWrong) return error(401, 'Bad credentials');
  if (!match) return null;
  const { owner, repo } = match.params;
  const isStrange = owner !== undefined && (owner !== world.owner || repo !== world.repo);
  // What a token may not see does not exist for it.
  if (isStrange) return notFound();
  return mayNot(match.route, world);
}

function mayNot({ needs }: Route, world: World): Answer | null {
  const granted = (scope: (typeof needs.scopes)[number]) => {
    const level = scope === 'metadata' ? 'read' : world.token.permissions[scope];
    return level === 'write' || level === needs.level;
  };
  if (needs.scopes.some(granted)) return null;
  if (needs.level === 'read' && !world.private) {
    return needs.evenIfPublic ? error(403, 'Must have admin rights to Repository.') : null;
  }
  const by = world.token.login === null ? 'integration' : 'personal access token';
  return error(403, `Resource not accessible by ${by}`);
}

function findRoute(method: string, pathname: string): Match {
  for (const route of ROUTES) {
    const params = route.method === method ? matchPath(route.path, pathname) : null;
    if (params) return { route, params };
  }
  return null;
}

/** A file's path may have slashes, sent as they are or as %2F, and stands last; all else is one segment. */
function matchPath(template: string, pathname: string): Record<string, string> | null {
  const wanted = template.split('/');
  const given = pathname.split('/');
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = name === 'path' ? given.slice(at).join('/') : given[at];
    if (value === undefined || (name === undefined ? value !== part : name !== 'path' && value === '')) return null;
    if (name !== undefined) params[name] = decodeURIComponent(value);
    if (name === 'path') return params;
  }
  return given.length === wanted.length ? params : null;
}
