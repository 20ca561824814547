import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { type ClaudeOptions, createClaude } from '../../../src/adapters/claude/claude.js';
import { createRetryPolicy } from '../../../src/adapters/claude/retry.js';
import type { AuditEvent, ModelRequest, Tool } from '../../../src/contract/ports.js';
import { type AnthropicOptions, type AnthropicServer, type Script, startAnthropic } from '../../fakes/anthropic.js';
import { answers, breaks, calls, fails, refuses, says, spendLimit, stops } from '../../fakes/anthropic-replies.js';

const servers: AnthropicServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Over {
  claude?: Partial<Omit<ClaudeOptions, 'apiKey' | 'federation'>> & {
    apiKey?: string;
    federation?: ClaudeOptions['federation'];
  };
  server?: AnthropicOptions;
  maxRetries?: number;
  requestTimeoutMs?: number;
}

async function aClaude(script: Script, over: Over = {}) {
  const server = await startAnthropic(script, over.server);
  servers.push(server);
  const audited: AuditEvent[] = [];
  const journal = {
    info: () => {},
    warn: () => {},
    debug: () => {},
    phase: <T>(_title: string, work: () => Promise<T>) => work(),
    audit: (event: AuditEvent) => audited.push(structuredClone(event)),
    auditLines: () => '',
  };
  const clock = { now: () => Date.now() };
  const retry = createRetryPolicy({
    maxRetries: over.maxRetries ?? 2,
    deadline: Date.now() + 60_000,
    clock,
    journal,
    sleep: async () => {},
    requestTimeoutMs: over.requestTimeoutMs ?? 20_000,
  });
  const model = createClaude({
    apiKey: 'test-key',
    baseUrl: server.url,
    model: 'claude-sonnet-5-5',
    effort: 'medium',
    retry,
    clock,
    journal,
    sanitise: { text: (text) => text, holdsSecret: () => false },
    ...over.claude,
  } as ClaudeOptions);
  return { server, audited, model };
}

const aTool = (over: Partial<Tool> = {}): Tool => ({
  name: 'read_log',
  description: 'Reads lines of the log.',
  input: z.object({ from: z.number().int(), to: z.number().int().nullable(), words: z.array(z.string()) }),
  run: async () => ({ text: '', use: { allowed: true, refusal: null, command: null } }),
  ...over,
});

const aRequest = (over: Partial<ModelRequest> = {}): ModelRequest => ({
  system: 'Find the cause.',
  messages: [{ role: 'user', parts: [{ type: 'text', text: 'The log.', cache: true }] }],
  tools: [aTool()],
  answer: z.object({ cause: z.string(), line: z.number().int().nullable() }),
  maxTokens: 1000,
  last: false,
  ...over,
});

describe('a request', () => {
  test('asks for structured output by the schema, at the chosen effort, and nothing that the service refuses', async () => {
    const { server, model } = await aClaude([says('{"cause":"x"}')]);
    expect(await model.ask(aRequest())).toMatchObject({ kind: 'message', text: '{"cause":"x"}' });
    expect(server.requests.map(({ refused }) => refused)).toEqual([null]);
    expect(server.bodies()[0]).toEqual({
      model: 'claude-sonnet-5-5',
      max_tokens: 1000,
      system: [{ type: 'text', text: 'Find the cause.', cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: [{ type: 'text', text: 'The log.', cache_control: { type: 'ephemeral' } }] }],
      tools: [
        {
          name: 'read_log',
          description: 'Reads lines of the log.',
          strict: true,
          input_schema: {
            type: 'object',
            additionalProperties: false,
            required: ['from', 'to', 'words'],
            properties: {
              from: { type: 'integer' },
              to: { type: ['integer', 'null'] },
              words: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      ],
      tool_choice: { type: 'auto' },
      output_config: {
        effort: 'medium',
        format: {
          type: 'json_schema',
          schema: {
            type: 'object',
            additionalProperties: false,
            required: ['cause', 'line'],
            properties: { cause: { type: 'string' }, line: { type: ['integer', 'null'] } },
          },
        },
      },
    });
  });

  test('goes out as the audit says, byte for byte', async () => {
    const { server, audited, model } = await aClaude([fails(529), says('{}')]);
    await model.ask(aRequest());
    const said = audited.flatMap((event) => (event.type === 'model-request' ? [JSON.stringify(event.body)] : []));
    expect(said).toEqual(server.requests.map(({ raw }) => raw));
    expect(audited.map(({ type }) => type)).toEqual([
      'model-request',
      'model-reply',
      'retry',
      'model-request',
      'model-reply',
    ]);
    expect(audited[1]).toMatchObject({ status: 529, failure: 'overloaded', requestId: 'req_1' });
    expect(audited[4]).toMatchObject({ status: 200, failure: null, requestId: 'req_1' });
  });

  test('that must be the last one leaves the tools in place and lets none be called', async () => {
    const { server, model } = await aClaude([says('{}')]);
    await model.ask(aRequest({ last: true }));
    expect(server.bodies()[0]).toMatchObject({ tool_choice: { type: 'none' }, tools: [{ name: 'read_log' }] });
  });

  test('without tools names neither tools nor a choice', async () => {
    const { server, model } = await aClaude([says('{}')]);
    expect(await model.ask(aRequest({ tools: [], last: true }))).toMatchObject({ kind: 'message' });
    expect(server.bodies()[0]).not.toHaveProperty('tools');
  });

  test('has at most four cache breakpoints: system, log, and the two newest', async () => {
    const { server, model } = await aClaude([says('{}')]);
    const parts = Array.from({ length: 6 }, (_, index) => ({
      type: 'text' as const,
      text: `part ${index}`,
      cache: true,
    }));
    expect(await model.ask(aRequest({ messages: [{ role: 'user', parts }] }))).toMatchObject({ kind: 'message' });
    const content = server.bodies()[0]?.messages[0]?.content;
    expect(Array.isArray(content) ? content.map((block) => 'cache_control' in block) : []).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test.each([
    ['twenty tools', z.object({ name: z.string() }), 20],
    ['sixteen parameters that may be null, the answer counted', z.object({ name: z.string().nullable() }), 15],
    [
      'twenty-four parameters that may be left out',
      z.object({ a: z.string().optional(), b: z.string().optional() }),
      12,
    ],
  ])('is strict for as many tools as the service compiles: %s', async (_limit, input, expected) => {
    const { server, model } = await aClaude([says('{}')]);
    const tools = Array.from({ length: 25 }, (_, index) => aTool({ name: `tool_${index}`, input }));
    expect(await model.ask(aRequest({ tools }))).toMatchObject({ kind: 'message' });
    expect(server.bodies()[0]?.tools?.filter((tool) => 'strict' in tool)).toHaveLength(expected);
  });

  test('lets a tool have inputs with a default, which need not be given', async () => {
    const { server, model } = await aClaude([says('{}')]);
    const input = z.object({ name: z.string(), limit: z.number().default(10) });
    expect(await model.ask(aRequest({ tools: [aTool({ input })] }))).toMatchObject({ kind: 'message' });
    expect(server.bodies()[0]?.tools?.[0]).toMatchObject({ strict: true, input_schema: { required: ['name'] } });
  });

  test('survives text that is empty, holds a NUL, or ends in half a character', async () => {
    const { server, model } = await aClaude([says('{}')]);
    const parts = ['', 'a\0b', 'half 😀'.slice(0, -1)].map((text) => ({ type: 'text' as const, text }));
    expect(await model.ask(aRequest({ messages: [{ role: 'user', parts }] }))).toMatchObject({ kind: 'message' });
    expect(server.bodies()[0]?.messages[0]?.content).toMatchObject([
      { text: '(empty)' },
      { text: 'ab' },
      { text: 'half \ufffd' },
    ]);
  });
});

describe('a reply', () => {
  test('gives the text without the thoughts, the calls, and the content unchanged', async () => {
    const { model } = await aClaude([calls(['read_log', { from: 1 }], ['read_log', { from: 9 }])]);
    const reply = await model.ask(aRequest());
    expect(reply).toMatchObject({
      kind: 'message',
      stop: 'tool_use',
      text: '',
      calls: [
        { id: 'toolu_0_0', name: 'read_log', input: { from: 1 } },
        { id: 'toolu_0_1', name: 'read_log', input: { from: 9 } },
      ],
      raw: [{ type: 'thinking', signature: 'c2lnbmF0dXJl' }, { type: 'tool_use' }, { type: 'tool_use' }],
    });
  });

  test('goes back as it came, and what was sent before is read from the cache', async () => {
    const { server, model } = await aClaude([calls(['read_log', { from: 1 }]), says('{}')]);
    const first = aRequest({
      messages: [{ role: 'user', parts: [{ type: 'text', text: 'The log. '.repeat(500), cache: true }] }],
    });
    const asked = await model.ask(first);
    if (asked.kind !== 'message') throw new Error(asked.reason);
    const next = await model.ask({
      ...first,
      messages: [
        ...first.messages,
        { role: 'assistant', raw: asked.raw },
        {
          role: 'user',
          parts: [{ type: 'tool_result', id: 'toolu_0_0', text: 'line 1', isError: false, cache: true }],
        },
      ],
    });
    expect(server.bodies()[1]?.messages[1]).toEqual({ role: 'assistant', content: asked.raw });
    if (next.kind !== 'message') throw new Error(next.reason);
    expect(asked.usage.cache_read_tokens).toBe(0);
    expect(asked.usage.cache_write_tokens).toBeGreaterThan(1000);
    expect(next.usage.cache_read_tokens).toBeGreaterThanOrEqual(asked.usage.cache_write_tokens);
    expect(next.usage.input_tokens + next.usage.cache_write_tokens).toBeLessThan(200);
  });

  test.each([
    ['refusal', refuses('cyber'), { stop: 'refusal', stopDetail: 'cyber' }],
    ['max_tokens', stops('max_tokens', '{"cau'), { stop: 'max_tokens', text: '{"cau' }],
    ['pause_turn', stops('pause_turn', 'Let me…'), { stop: 'pause_turn' }],
    ['a full context window', stops('model_context_window_exceeded', 'x'), { stop: 'model_context_window_exceeded' }],
  ])('passes on a stop for %s', async (_why, scripted, expected) => {
    const { model } = await aClaude([scripted]);
    expect(await model.ask(aRequest())).toMatchObject({ kind: 'message', ...expected });
  });

  test('is sanitised string by string, in its answer and in its calls', async () => {
    const text = (raw: string) => raw.replaceAll('pa"ss', '***');
    const claude = { sanitise: { text, holdsSecret: () => false } };
    const { model } = await aClaude(
      [says(JSON.stringify({ cause: 'it is pa"ss' })), calls(['read_log', { words: ['pa"ss'] }])],
      { claude },
    );
    expect(await model.ask(aRequest())).toMatchObject({ text: '{"cause":"it is ***"}' });
    expect(await model.ask(aRequest())).toMatchObject({ calls: [{ input: { words: ['***'] } }] });
  });
});

describe('a service that fails', () => {
  test.each([
    ['a wrong key', fails(401), 'The Anthropic API key was not accepted; check `anthropic-api-key` (HTTP 401).'],
    [
      'no permission',
      fails(403, {}, 'Not for you.'),
      'The Anthropic key may not use this model or feature (HTTP 403): Not for you.',
    ],
    ['a request it refuses', fails(400, {}, 'Bad input.'), 'The service refused the request (HTTP 400): Bad input.'],
    ['a request too large', fails(413), 'The request was too large for the service (HTTP 413).'],
    [
      'a spend limit',
      spendLimit(),
      'A spend limit of the Anthropic organization is reached (HTTP 429): The spend limit is reached.',
    ],
    ['overload', fails(529), "Claude's service is overloaded (HTTP 529); given up after 3 attempts."],
    [
      'rate limits',
      fails(429, { 'retry-after': '1' }),
      "Claude's service is limiting the rate of requests (HTTP 429); given up after 3 attempts.",
    ],
    [
      'JSON that is cut',
      breaks('truncated-json'),
      "The answer of Claude's service could not be read; given up after 3 attempts.",
    ],
    [
      'a page instead of JSON',
      breaks('html'),
      "The answer of Claude's service could not be read; given up after 3 attempts.",
    ],
    [
      'a body that is cut',
      breaks('cut-body'),
      "No connection to Claude's service (UND_ERR_SOCKET); given up after 3 attempts.",
    ],
    [
      'a closed connection',
      breaks('destroy'),
      "No connection to Claude's service (UND_ERR_SOCKET); given up after 3 attempts.",
    ],
  ])('by %s is told in one sentence', async (_how, scripted, reason) => {
    const { model } = await aClaude([scripted]);
    expect(await model.ask(aRequest())).toMatchObject({ kind: 'failed', reason });
  });

  const message = (over: object) => JSON.stringify({ type: 'message', content: [], stop_reason: 'end_turn', ...over });

  test.each([
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[]'],
    ['no type', '{"content":[]}'],
    ['no content', message({ content: null })],
    ['a block that is null', message({ content: [null] })],
    ['text that is none', message({ content: [{ type: 'text', text: 5 }] })],
    ['a call without an id', message({ content: [{ type: 'tool_use', name: 'read_log', input: {} }] })],
  ])('by answering 200 with %s is told in one sentence', async (_what, body) => {
    const { model } = await aClaude([{ type: 'raw', status: 200, body }], { maxRetries: 0 });
    expect(await model.ask(aRequest())).toMatchObject({
      kind: 'failed',
      reason: "The answer of Claude's service could not be read.",
    });
  });

  test.each([
    '',
    'null',
    '"no"',
    '{"error":{"message":{"not":"text"}}}',
    '{"error":null}',
    `{"error":{"message":"${'long '.repeat(1000)}"}}`,
  ])('by a status 400 with the body %#, is told in one short sentence', async (body) => {
    const { model } = await aClaude([{ type: 'raw', status: 400, body }]);
    const reply = await model.ask(aRequest());
    expect(reply).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^The service refused the request \(HTTP 400\).{0,310}$/),
    });
  });

  test('by counting tokens wrongly does not spoil the sums', async () => {
    const usage = { input_tokens: -5, output_tokens: '7', cache_read_input_tokens: null };
    const { model } = await aClaude([
      { type: 'raw', status: 200, body: message({ usage }) },
      { type: 'raw', status: 200, body: message({}) },
    ]);
    const none = { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0 };
    expect(await model.ask(aRequest())).toMatchObject({ kind: 'message', usage: none });
    expect(await model.ask(aRequest())).toMatchObject({ kind: 'message', usage: none });
  });

  test('by silence is not waited for', async () => {
    const { model } = await aClaude([breaks('hang')], { requestTimeoutMs: 30, maxRetries: 1 });
    expect(await model.ask(aRequest())).toMatchObject({
      kind: 'failed',
      reason: 'Claude did not answer in time; given up after 2 attempts.',
    });
  });

  test('is asked again, and answers', async () => {
    const { server, model } = await aClaude([fails(429, { 'retry-after': '1' }), breaks('destroy'), says('{}')]);
    expect(await model.ask(aRequest())).toMatchObject({
      kind: 'message',
      attempts: [
        { status: 429, failure: 'rate-limit' },
        { status: null, failure: 'connection' },
        { status: 200, failure: null },
      ],
    });
    expect(server.requests).toHaveLength(3);
  });

  test('because there is none is told without a stack trace', async () => {
    const { server, model } = await aClaude([says('{}')], { maxRetries: 0 });
    await server.close();
    expect(await model.ask(aRequest())).toMatchObject({
      kind: 'failed',
      reason: "No connection to Claude's service (ECONNREFUSED).",
    });
  });

  test('because the model does not exist is told with the model', async () => {
    const { model } = await aClaude([says('{}')], { claude: { model: 'claude-sonnet-9' } });
    expect(await model.ask(aRequest())).toMatchObject({
      kind: 'failed',
      reason:
        'The service does not know this model or address; check `model` and `anthropic-base-url` (HTTP 404): model: claude-sonnet-9.',
    });
  });

  test('because the address is none is told too', async () => {
    const { model } = await aClaude([says('{}')], { claude: { baseUrl: 'not an address' } });
    expect(await model.ask(aRequest())).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/Invalid URL/) });
  });
});

test('a model that knows no effort is asked without it, from then on', async () => {
  const { server, model } = await aClaude([says('{}')], {
    server: { refuseEffort: true },
    claude: { model: 'claude-haiku-4-5' },
  });
  expect(await model.ask(aRequest())).toMatchObject({ kind: 'message', attempts: [{ status: 400 }, { status: 200 }] });
  expect(await model.ask(aRequest())).toMatchObject({ kind: 'message', attempts: [{ status: 200 }] });
  expect(server.bodies().map((body) => body.output_config?.effort)).toEqual([undefined, undefined]);
});

describe('a secret', () => {
  const secret = 'line"one\nline two';
  const holdsSecret = (text: string) => text.includes(secret);

  test.each([
    ['the system prompt', { system: `a ${secret}` }],
    ['a message', { messages: [{ role: 'user' as const, parts: [{ type: 'text' as const, text: secret }] }] }],
    [
      'what the model said before',
      {
        messages: [
          ...aRequest().messages,
          { role: 'assistant' as const, raw: [{ type: 'text', text: secret }] },
          ...aRequest().messages,
        ],
      },
    ],
    ['the name of a tool', { tools: [aTool({ description: secret })] }],
  ])('in %s holds the request back', async (_where, over) => {
    const { server, audited, model } = await aClaude([says('{}')], {
      claude: { sanitise: { text: (text) => text, holdsSecret } },
    });
    expect(await model.ask(aRequest(over))).toEqual({
      kind: 'failed',
      reason: 'A secret of this job was found in the request to Claude, so it was held back.',
      attempts: [],
    });
    expect([server.requests, audited]).toEqual([[], []]);
  });
});

test('a secret that is the name of a field holds the request back too', async () => {
  const holdsSecret = (text: string) => text.includes('plain-secret');
  const raw = [{ type: 'tool_use', id: 't', name: 'read_log', input: { 'plain-secret': 1 } }];
  const { server, model } = await aClaude([says('{}')], {
    claude: { sanitise: { text: (text) => text, holdsSecret } },
  });
  const messages = [...aRequest().messages, { role: 'assistant' as const, raw }];
  expect(await model.ask(aRequest({ messages }))).toMatchObject({ kind: 'failed' });
  expect(server.requests).toEqual([]);
});

test("the client's own log is off, whatever the environment says: it would pass by the journal", async () => {
  const printed = (['debug', 'info', 'log', 'warn', 'error'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(() => {}),
  );
  process.env.ANTHROPIC_LOG = 'debug';
  const { model } = await aClaude([fails(529), says('{}')]);
  await model.ask(aRequest());
  delete process.env.ANTHROPIC_LOG;
  expect(printed.flatMap((spy) => spy.mock.calls)).toEqual([]);
});

describe("signing in with the job's identity", () => {
  const federation = {
    ruleId: 'fdrl_1',
    organizationId: 'org',
    serviceAccountId: 'svac_1',
    workspaceId: 'wrkspc_1',
    identityToken: async () => 'a.jwt',
  };

  test('exchanges the token once and tells what must be kept secret', async () => {
    const tokens: string[] = [];
    const claude = { apiKey: undefined, federation: { ...federation, onToken: (token: string) => tokens.push(token) } };
    const { server, model } = await aClaude([says('{}')], { claude } as Over);
    await model.ask(aRequest());
    expect(await model.ask(aRequest())).toMatchObject({ kind: 'message' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/oauth/token', '/v1/messages', '/v1/messages']);
    expect(JSON.parse(server.requests[0]?.raw ?? '')).toMatchObject({ assertion: 'a.jwt', federation_rule_id: 'fdrl_1', organization_id: 'org', service_account_id: 'svac_1', workspace_id: 'wrkspc_1' }); // biome-ignore format: rows
    expect(tokens).toEqual(['token-from-exchange']);
  });

  test.each([
    [
      'the exchange is refused',
      async () => 'wrong',
      /^Signing in to Anthropic with the job's identity failed \(HTTP 401\); check the anthropic-federation inputs/,
    ],
    [
      'the job gives no token',
      async () => Promise.reject(new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')),
      /ACTIONS_ID_TOKEN_REQUEST_URL/,
    ],
  ])('fails with a clean sentence when %s', async (_why, identityToken, reason) => {
    const claude = { apiKey: undefined, federation: { ...federation, identityToken } };
    const { model } = await aClaude([says('{}')], { claude, maxRetries: 0 } as Over);
    expect(await model.ask(aRequest())).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
  });
});

test('the script of the stand-in can look at the request', async () => {
  const { model } = await aClaude((body) => answers({ rootCause: body.model }));
  expect(await model.ask(aRequest())).toMatchObject({ text: expect.stringContaining('claude-sonnet-5-5') });
});
