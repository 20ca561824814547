/** Claude by the Messages API. Every request as sent, and every reply, is told to the journal; a body that holds a secret is not sent. */
import { Anthropic, type ClientOptions } from '@anthropic-ai/sdk';
import { oidcFederationProvider } from '@anthropic-ai/sdk/lib/credentials/oidc-federation';
import type { Message, MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import type { Clock, Journal, Model, ModelReply, ModelRequest } from '../../contract/ports.js';
import { classify } from './claude-failure.js';
import { requireMessage, toReply } from './claude-reply.js';
import { type Effort, toParams } from './claude-request.js';
import { NEVER_REDIRECTED } from './redirects.js';
import type { RetryPolicy } from './retry.js';

/** Signing in with the job's OIDC identity instead of a key (Workload Identity Federation). */
export interface Federation {
  ruleId: string;
  organizationId: string;
  serviceAccountId?: string | undefined;
  workspaceId?: string | undefined;
  /** The job's identity token, such as `core.getIDToken(audience)`. */
  identityToken: () => Promise<string>;
  /** Told each access token that was got, so that it can be kept out of everything that is said. */
  onToken?: ((token: string) => void) | undefined;
}

export type Credential = { apiKey: string; federation?: undefined } | { apiKey?: undefined; federation: Federation };

export type ClaudeOptions = Credential & {
  /** Null: `ANTHROPIC_BASE_URL`, else the public service. */
  baseUrl: string | null;
  model: string;
  effort: Effort;
  retry: RetryPolicy;
  clock: Clock;
  journal: Journal;
  sanitise: {
    /** Makes text from outside fit to be kept: redacted, without control characters. */
    text: (raw: string) => string;
    holdsSecret: (text: string) => boolean;
  };
  /** Such as `proxyOptions(process.env)`. */
  fetchOptions?: ClientOptions['fetchOptions'];
};

const HELD_BACK = 'A secret of this job was found in the request to Claude, so it was held back.';

export function createClaude(options: ClaudeOptions): Model {
  const client = createClient(options);
  /** A model that refused `effort` once is not asked with it again. */
  const knowsEffort = { value: true };
  return {
    id: options.model,
    ask: async (request) => {
      const reply = await askOnce(request, knowsEffort.value ? options.effort : null, client, options);
      if (reply.kind === 'message' || !knowsEffort.value || !refusesEffort(reply)) return reply;
      knowsEffort.value = false;
      const again = await askOnce(request, null, client, options);
      return { ...again, attempts: [...reply.attempts, ...again.attempts] };
    },
  };
}

/** Older models know no effort and answer 400; `effort` is our default, not the user's wish, so it is dropped. */
const refusesEffort = (reply: Extract<ModelReply, { kind: 'failed' }>) =>
  reply.attempts.at(-1)?.status === 400 && /\beffort\b/i.test(reply.reason);

async function askOnce(
  request: ModelRequest,
  effort: Effort | null,
  client: Anthropic,
  options: ClaudeOptions,
): Promise<ModelReply> {
  const params = toParams(request, options.model, effort);
  if (holdsSecret(params, options)) return { kind: 'failed', reason: HELD_BACK, attempts: [] };
  const sent = await options.retry.run((signal, attempt) => send(client, params, { signal, attempt }, options));
  return sent.done
    ? { ...toReply(sent.value, options.sanitise.text), attempts: sent.attempts }
    : { kind: 'failed', reason: options.sanitise.text(sent.reason), attempts: sent.attempts };
}

function createClient(options: ClaudeOptions): Anthropic {
  return new Anthropic({
    ...(options.federation ? { credentials: accessToken(options.federation, options) } : { apiKey: options.apiKey }),
    baseURL: options.baseUrl || undefined,
    fetchOptions: { ...options.fetchOptions, ...NEVER_REDIRECTED },
    maxRetries: 0,
    // The client would write bodies to standard output, past the journal, were ANTHROPIC_LOG set.
    logLevel: 'off',
    openTelemetry: false,
  });
}

function accessToken({ onToken, identityToken, ...federation }: Federation, options: ClaudeOptions) {
  const exchange = oidcFederationProvider({
    identityTokenProvider: identityToken,
    federationRuleId: federation.ruleId,
    organizationId: federation.organizationId,
    serviceAccountId: federation.serviceAccountId,
    workspaceId: federation.workspaceId,
    baseURL: (options.baseUrl || process.env.ANTHROPIC_BASE_URL || 'https://api.anthropic.com').replace(
      /(?<!\/)\/+$/,
      '',
    ),
    // The client's own fetch options (a proxy) hold for the exchange too.
    fetch: (url, init) =>
      fetch(url as string, { ...(options.fetchOptions as RequestInit), ...init, ...NEVER_REDIRECTED }),
  });
  return async () => {
    const token = await exchange();
    onToken?.(token.token);
    return token;
  };
}

/** The last check before something leaves: as sent, and string by string, because quoting can hide a secret from the first. */
function holdsSecret(params: MessageCreateParamsNonStreaming, { sanitise }: ClaudeOptions): boolean {
  const strings: string[] = [];
  const body = JSON.stringify(params, (_key, value) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return sanitise.holdsSecret(body) || sanitise.holdsSecret(strings.join('\n'));
}

async function send(
  client: Anthropic,
  params: MessageCreateParamsNonStreaming,
  { signal, attempt }: { signal: AbortSignal; attempt: number },
  { clock, journal }: ClaudeOptions,
): Promise<Message> {
  const start = clock.now();
  journal.audit({ type: 'model-request', attempt, body: params });
  try {
    // An explicit time limit; without one the client refuses what it thinks will take more than ten minutes.
    const message = requireMessage(await client.messages.create(params, { signal, timeout: 600_000 }));
    const requestId = message._request_id ?? null;
    journal.audit({ type: 'model-reply', status: 200, failure: null, durationMs: clock.now() - start, requestId });
    return message;
  } catch (error) {
    const { status, kind, requestId } = classify(error, clock.now());
    journal.audit({ type: 'model-reply', status, failure: kind, durationMs: clock.now() - start, requestId });
    throw error;
  }
}
