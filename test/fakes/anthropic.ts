/**
 * A stand-in for the Messages API on loopback. It refuses what the real service refuses, counts tokens and simulates the prompt cache, and plays a script.
 * Sources: "SDK" is @anthropic-ai/sdk 1.12 in node_modules; "docs" is platform.claude.com. Streaming is not played: the action does not stream.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type {
  ContentBlock,
  Message,
  MessageCreateParamsNonStreaming,
  StopReason,
} from '@anthropic-ai/sdk/resources/messages';
import { createPromptCache, type PromptCache, tokensOf } from './anthropic-cache.js';
import { refusalOf } from './anthropic-rules.js';

export interface SeenRequest {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  /** The body, byte for byte. */
  raw: string;
  /** Parsed; null where it is no JSON. */
  body: MessageCreateParamsNonStreaming | null;
  /** Why it was refused by the rules, not by the script. */
  refused: string | null;
}

/** One reply of a script. */
export type ScriptedReply =
  | { type: 'message'; content: ContentBlock[]; stop: StopReason; stopDetails?: Message['stop_details'] }
  | { type: 'error'; status: number; error: ApiError; headers?: Record<string, string> }
  /** Whatever a gateway may think of. */
  | { type: 'raw'; status: number; body: string; headers?: Record<string, string> }
  /** A fault of the network or of something in between. */
  | { type: 'fault'; fault: 'destroy' | 'hang' | 'truncated-json' | 'cut-body' | 'html' };

interface ApiError {
  type: string;
  message: string;
  details?: { error_code: string };
}

/** A list is played in order, its last reply again and again; a function sees each request (and how many came before it). */
export type Script = ScriptedReply[] | ((request: MessageCreateParamsNonStreaming, index: number) => ScriptedReply);

export interface AnthropicServer {
  url: string;
  requests: SeenRequest[];
  /** The bodies that reached the script. */
  bodies(): MessageCreateParamsNonStreaming[];
  close(): Promise<void>;
}

export interface AnthropicOptions {
  apiKey?: string;
  /** The models that exist. */
  models?: string[];
  /** Shorter prefixes are not cached [docs: 1,024 for the Sonnet models]. */
  minCacheTokens?: number;
  /** For models that know no effort. */
  refuseEffort?: boolean;
}

const MODELS = ['claude-sonnet-5-5', 'claude-haiku-5-5', 'claude-opus-5-5', 'claude-haiku-4-5'];

export async function startAnthropic(script: Script, options: AnthropicOptions = {}): Promise<AnthropicServer> {
  const requests: SeenRequest[] = [];
  const cache = createPromptCache(options.minCacheTokens ?? 0);
  const state = { requests, cache, script, options, played: 0 };
  const server = createServer((request, response) => {
    // Whoever asked may have been ended in the middle.
    answer(request, response, state).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    bodies: () =>
      requests.flatMap(({ body, refused, path }) =>
        body !== null && refused === null && path === '/v1/messages' ? [body] : [],
      ),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface State {
  requests: SeenRequest[];
  cache: PromptCache;
  script: Script;
  options: AnthropicOptions;
  played: number;
}

async function answer(request: IncomingMessage, response: ServerResponse, state: State): Promise<unknown> {
  const raw = await readAll(request);
  const path = (request.url ?? '').split('?', 1).join('');
  const seen: SeenRequest = {
    method: request.method ?? '',
    path,
    headers: request.headers,
    raw,
    body: parse(raw),
    refused: null,
  };
  state.requests.push(seen);
  if (path === '/v1/oauth/token') return exchangeToken(seen, response);
  if (!isSignedIn(seen, state.options)) return sendError(response, 401, 'authentication_error', 'invalid bearer token');
  if (request.headers['anthropic-version'] === undefined)
    return refuse(seen, response, 'anthropic-version: header is required');
  const route = Object.keys(ROUTES).find(
    (prefix) => path === prefix || (prefix.endsWith('/') && path.startsWith(prefix)),
  );
  const handle = route === undefined ? undefined : ROUTES[route];
  if (handle === undefined) return sendError(response, 404, 'not_found_error', 'Not Found');
  handle(seen, response, state);
}

const ROUTES: Record<string, (seen: SeenRequest, response: ServerResponse, state: State) => unknown> = {
  '/v1/messages': createMessage,
  '/v1/messages/count_tokens': ({ raw }, response) => send(response, 200, { input_tokens: tokensOf(raw) }),
  '/v1/models': (_seen, response, { options }) => send(response, 200, { data: (options.models ?? MODELS).map(modelOf), has_more: false, first_id: null, last_id: null }), // biome-ignore format: rows
  '/v1/models/': ({ path }, response, { options }) => {
    const id = decodeURIComponent(path.slice('/v1/models/'.length));
    if (!(options.models ?? MODELS).includes(id)) return sendError(response, 404, 'not_found_error', `model: ${id}`);
    send(response, 200, modelOf(id));
  },
};

const modelOf = (id: string) => ({ type: 'model', id, display_name: id, created_at: '2026-09-28T00:00:00Z', max_input_tokens: 1_000_000, max_tokens: 128_000 }); // biome-ignore format: rows

function createMessage(seen: SeenRequest, response: ServerResponse, state: State): unknown {
  const { body } = seen;
  if (body === null) return refuse(seen, response, 'The request body is not valid JSON');
  const refusal = refusalOf(body, {
    pausedTurns: state.cache.pausedTurns,
    refuseEffort: state.options.refuseEffort ?? false,
  });
  if (refusal !== null) return refuse(seen, response, refusal);
  if (!(state.options.models ?? MODELS).includes(body.model)) {
    seen.refused = 'model';
    return sendError(response, 404, 'not_found_error', `model: ${body.model}`);
  }
  play(nextReply(body, state), body, response, state);
}

function nextReply(body: MessageCreateParamsNonStreaming, state: State): ScriptedReply {
  const index = state.played++;
  if (typeof state.script === 'function') return state.script(body, index);
  const reply = state.script[Math.min(index, state.script.length - 1)];
  if (reply === undefined) throw new Error('The script is empty.');
  return reply;
}

function play(
  reply: ScriptedReply,
  body: MessageCreateParamsNonStreaming,
  response: ServerResponse,
  state: State,
): unknown {
  if (reply.type === 'error') {
    return sendError(response, reply.status, reply.error.type, reply.error.message, reply.error.details, reply.headers);
  }
  if (reply.type === 'raw') return sendText(response, 'application/json', reply.body, reply);
  if (reply.type === 'fault') return FAULTS[reply.fault](response);
  if (reply.stop === 'pause_turn') state.cache.pausedTurns.add(JSON.stringify(reply.content));
  send(response, 200, messageOf(reply, body, state));
}

function messageOf(
  reply: Extract<ScriptedReply, { type: 'message' }>,
  body: MessageCreateParamsNonStreaming,
  state: State,
): Message {
  return {
    id: `msg_${String(state.played).padStart(4, '0')}`,
    type: 'message',
    role: 'assistant',
    model: body.model,
    container: null,
    diagnostics: null,
    content: reply.content,
    stop_reason: reply.stop,
    stop_sequence: null,
    stop_details: reply.stopDetails ?? null,
    usage: {
      ...state.cache.usage(body),
      output_tokens: tokensOf(JSON.stringify(reply.content)),
      output_tokens_details: null,
      server_tool_use: null,
      service_tier: 'standard',
      speed: 'standard',
      inference_geo: null,
    },
  };
}

/** What they look like to the client: SDK src/client.ts makeRequest, src/internal/parse.ts; seen with node's fetch. */
const FAULTS: Record<Extract<ScriptedReply, { type: 'fault' }>['fault'], (response: ServerResponse) => unknown> = {
  destroy: (response) => response.socket?.destroy(),
  hang: () => undefined,
  'truncated-json': (response) =>
    sendText(response, 'application/json', '{"id":"msg_1","type":"message","content":[{"ty'),
  'cut-body': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":"msg_1","type":"message"', () => response.socket?.destroy());
  },
  html: (response) => sendText(response, 'text/html', '<html><body>Welcome to the proxy</body></html>'),
};

/** Federation: a JWT for a short-lived token [SDK src/lib/credentials/oidc-federation.ts]. */
function exchangeToken(seen: SeenRequest, response: ServerResponse): unknown {
  const body: Record<string, unknown> = JSON.parse(seen.raw);
  const complete = ['assertion', 'federation_rule_id', 'organization_id'].every(
    (name) => typeof body[name] === 'string',
  );
  const betas = String(seen.headers['anthropic-beta']);
  if (
    !complete ||
    body.grant_type !== 'urn:ietf:params:oauth:grant-type:jwt-bearer' ||
    !betas.includes('oidc-federation-2026-04-01')
  ) {
    return send(response, 400, { error: 'invalid_request', error_description: 'incomplete exchange' });
  }
  if (body.assertion === 'wrong') return send(response, 401, { error: 'invalid_grant' });
  send(response, 200, { access_token: FEDERATED_TOKEN, token_type: 'Bearer', expires_in: 3600 });
}

const FEDERATED_TOKEN = 'token-from-exchange';

/** The key comes as a bearer token since 1.0 of the SDK; gateways use x-api-key. */
function isSignedIn({ headers }: SeenRequest, { apiKey = 'test-key' }: AnthropicOptions): boolean {
  const given = headers['x-api-key'] ?? headers.authorization?.toString().replace(/^Bearer /, '');
  return (
    given === apiKey || (given === FEDERATED_TOKEN && String(headers['anthropic-beta']).includes('oauth-2025-04-20'))
  );
}

function refuse(seen: SeenRequest, response: ServerResponse, message: string): void {
  seen.refused = message;
  sendError(response, 400, 'invalid_request_error', message);
}

function sendError(
  response: ServerResponse,
  status: number,
  type: string,
  message: string,
  details?: { error_code: string },
  headers: Record<string, string> = {},
): void {
  const error = { type, message, ...(details === undefined ? {} : { details }) };
  send(response, status, { type: 'error', error, request_id: 'req_1' }, headers);
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1', ...headers });
  response.end(JSON.stringify(body));
}

function sendText(
  response: ServerResponse,
  type: string,
  text: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): void {
  response.writeHead(status, { 'content-type': type, 'request-id': 'req_1', ...headers });
  response.end(text);
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(raw: string): MessageCreateParamsNonStreaming | null {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
