/** The conversation over the wire: real adapter, stand-in service that refuses what the real one refuses. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createClaude } from '../../src/adapters/claude/claude.js';
import { createRetryPolicy } from '../../src/adapters/claude/retry.js';
import type { AuditEvent, Tool } from '../../src/contract/ports.js';
import { type ConverseOptions, converse, type Limits } from '../../src/diagnosis/conversation.js';
import { type AnthropicServer, type Script, startAnthropic } from '../fakes/anthropic.js';
import { anAnswer, answers, calls, callsOf, fails, refuses, says, stops } from '../fakes/anthropic-replies.js';

const servers: AnthropicServer[] = [];
afterEach(async () => {
  // Whatever a test was about: nothing that the real service would refuse was ever sent.
  expect(
    servers
      .flatMap(({ requests }) => requests.map(({ refused }) => refused))
      .filter((text) => text !== null && text !== 'model'),
  ).toEqual([]);
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const ran: unknown[] = [];
const readLog: Tool = {
  name: 'read_log',
  description: 'Reads lines of the log.',
  input: z.object({ from: z.number().int() }),
  run: async (input) => {
    ran.push(input);
    return { text: `answer to ${JSON.stringify(input)}`, use: { allowed: true, refusal: null, command: null } };
  },
};
const breaksDown: Tool = {
  ...readLog,
  name: 'break_down',
  run: async () => {
    throw new Error('disk full\n    at write (file.js:1:1)');
  },
};
const floods: Tool = {
  ...readLog,
  name: 'flood',
  run: async () => ({ text: `start${'x'.repeat(1_000_000)}end`, use: { allowed: true, refusal: null, command: null } }),
};

interface Over extends Partial<Omit<ConverseOptions, 'limits'>> {
  limits?: Partial<Limits>;
  modelId?: string;
  maxRetries?: number;
}

async function talk(script: Script, { limits, modelId, maxRetries, ...over }: Over = {}) {
  const server = await startAnthropic(script, { models: ['claude-sonnet-5-5', 'claude-opus-5-5', 'house-model'] });
  servers.push(server);
  ran.length = 0;
  const clock = { now: () => Date.now() };
  const journal = {
    info: () => {},
    warn: () => {},
    debug: () => {},
    phase: <T>(_title: string, work: () => Promise<T>) => work(),
    audit: () => {},
    auditLines: () => '',
  };
  const retry = createRetryPolicy({
    maxRetries: maxRetries ?? 0,
    deadline: Date.now() + 60_000,
    clock,
    journal,
    sleep: async () => {},
  });
  const model = createClaude({
    apiKey: 'test-key', baseUrl: server.url, model: modelId ?? 'claude-sonnet-5-5', effort: 'medium', retry, clock, journal,
    sanitise: { text: (text) => text, holdsSecret: () => false },
  }); // biome-ignore format: rows
  const answered = await converse({
    model,
    system: 'Find the cause.',
    opening: [
      { type: 'text', text: 'The log.', cache: true },
      { type: 'text', text: 'Find it.' },
    ],
    tools: [readLog, breaksDown, floods],
    limits: { maxTurns: 12, maxCostUsd: 0.5, spentUsd: 0, ...limits },
    clock,
    ...over,
  });
  return { answered, server };
}

/** What was last said to the model, as one text. */
const lastSaid = (server: AnthropicServer) => JSON.stringify(server.bodies().at(-1)?.messages.at(-1)?.content);

describe('an answer', () => {
  test('that is given at once is the diagnosis', async () => {
    const { answered, server } = await talk([answers()]);
    expect(answered).toMatchObject({ diagnosis: anAnswer(), unanswered: null });
    expect(answered.conversation).toMatchObject({ model: 'claude-sonnet-5-5', turns: 1, toolUses: [], failure: null, priceUnknown: false, attempts: [{ status: 200 }] }); // biome-ignore format: rows
    expect(answered.conversation.usage.cost_usd).toBeGreaterThan(0);
    expect(server.bodies()).toHaveLength(1);
  });

  test('in a fence, as some gateways give it, is read too', async () => {
    const { answered } = await talk([says(`Here it is:\n\`\`\`json\n${JSON.stringify(anAnswer())}\n\`\`\``)]);
    expect(answered.diagnosis).toEqual(anAnswer());
  });

  test('is bounded: long sentences are cut, too many fixes dropped, long quotes and edits not used', async () => {
    const { answered } = await talk([
      answers({
        rootCause: `word\n${'very '.repeat(500)}long`,
        fixes: ['one', '', 'two', 'three', 'four'],
        evidence: [
          { line: 1, quote: 'x'.repeat(2000) },
          { line: 2, quote: 'AssertionError: expected 900 to be 9' },
        ],
        edits: [{ path: 'a', oldText: 'x'.repeat(50_000), newText: '' }],
      }),
    ]);
    expect(answered.diagnosis).toMatchObject({ fixes: ['one', 'two', 'three'], evidence: [{ line: 2 }], edits: [] });
    expect(answered.diagnosis?.rootCause).toHaveLength(400);
    expect(answered.diagnosis?.rootCause).toMatch(/^word very very .*…$/);
  });

  test.each([
    ['is no JSON', 'I think it is the network.', 'it is not JSON'],
    ['breaks the schema', '{"category":"weather"}', 'category'],
    ['is empty', '', 'it is not JSON'],
  ])('that %s is told to the model once, and may be mended', async (_how, text, problem) => {
    const { answered, server } = await talk([says(text), answers()]);
    expect(answered.diagnosis).toEqual(anAnswer());
    expect(lastSaid(server)).toContain('Your answer cannot be used: ');
    expect(lastSaid(server)).toContain(problem);
  });

  test('that is wrong twice is an outcome', async () => {
    const { answered, server } = await talk([says('no'), says('still no'), answers()]);
    expect(answered).toMatchObject({
      diagnosis: null,
      conversation: { failure: 'The answer of Claude could not be used: it is not JSON.' },
    });
    expect(server.bodies()).toHaveLength(2);
  });
});

describe('tools', () => {
  test('are run, and their answers go back in one message, in order', async () => {
    const { answered, server } = await talk([calls(['read_log', { from: 1 }], ['read_log', { from: 7 }]), answers()]);
    expect(ran).toEqual([{ from: 1 }, { from: 7 }]);
    expect(server.bodies()[1]?.messages).toMatchObject([
      { role: 'user' },
      { role: 'assistant', content: [{ type: 'thinking' }, { type: 'tool_use' }, { type: 'tool_use' }] },
      { role: 'user', content: [{ tool_use_id: 'toolu_0_0', content: 'answer to {"from":1}' }, { tool_use_id: 'toolu_0_1', content: 'answer to {"from":7}', cache_control: {} }] },
    ]); // biome-ignore format: rows
    expect(answered.conversation).toMatchObject({
      turns: 2,
      toolUses: [{ tool: 'read_log', input: { from: 1 }, allowed: true }, { input: { from: 7 } }],
    });
  });

  test.each([
    [
      'a tool that there is not',
      'rm_rf',
      {},
      'There is no tool of this name. The tools are: read_log, break_down, flood.',
    ],
    ['an input that does not fit', 'read_log', { from: 'the start' }, 'The input does not fit the tool: from: '],
    ['a tool that breaks down', 'break_down', { from: 1 }, 'The tool failed: disk full.'],
  ])('%s is an answer to the model, and the conversation goes on', async (_what, name, input, text) => {
    const { answered, server } = await talk([calls([name, input]), answers()]);
    expect(answered.diagnosis).not.toBeNull();
    expect(server.bodies()[1]?.messages.at(-1)?.content).toMatchObject([
      { is_error: true, content: expect.stringContaining(text) },
    ]);
    expect(answered.conversation.toolUses).toMatchObject([
      { tool: name, allowed: false, refusal: expect.stringContaining(text), command: null },
    ]);
  });

  test('are told to the journal, each call as it was answered', async () => {
    const audited: AuditEvent[] = [];
    const journal = {
      info: () => {},
      warn: () => {},
      debug: () => {},
      phase: <T>(_title: string, work: () => Promise<T>) => work(),
      audit: (event: AuditEvent) => audited.push(event),
      auditLines: () => '',
    };
    await talk([calls(['read_log', { from: 1 }], ['rm_rf', {}]), answers()], { journal });
    expect(audited).toMatchObject([
      { type: 'tool', tool: 'read_log', input: { from: 1 }, allowed: true, reason: null, exitCode: null },
      { type: 'tool', tool: 'rm_rf', allowed: false, reason: expect.stringContaining('no tool of this name') },
    ]);
  });

  test('that flood are cut in the middle', async () => {
    const { server } = await talk([calls(['flood', { from: 1 }]), answers()]);
    expect(lastSaid(server).length).toBeLessThan(17_000);
    expect(lastSaid(server)).toMatch(/startx+\\n\[… 984008 characters left out …\]\\nx+end/);
  });

  test('called five hundred at once are run sixteen times, and each call is answered', async () => {
    const many = Array.from({ length: 500 }, (_, from): [string, unknown] => ['read_log', { from }]);
    const { answered, server } = await talk([calls(...many), answers()], { limits: { maxCostUsd: 5 } });
    expect(ran).toHaveLength(16);
    expect(server.bodies()[1]?.messages.at(-1)?.content).toHaveLength(500);
    expect(answered.diagnosis).not.toBeNull();
  });
});

describe('the prompt cache', () => {
  test('spares the later turns the log: only what is new is paid for', async () => {
    const log = 'AssertionError: expected 900 to be 9\n'.repeat(1000);
    const { answered } = await talk(
      (_body, index) => (index < 5 ? callsOf(index, ['read_log', { from: index }]) : answers()),
      {
        opening: [
          { type: 'text', text: log, cache: true },
          { type: 'text', text: 'Find it.' },
        ],
      },
    );
    const { usage, turns } = answered.conversation;
    const logTokens = log.length / 3.5;
    expect(turns).toBe(6);
    expect(usage.cache_write_tokens + usage.input_tokens).toBeLessThan(logTokens * 1.5);
    expect(usage.cache_read_tokens).toBeGreaterThan(logTokens * 5);
  });
});

describe('a conversation without an answer says why', () => {
  test.each([
    ['a refusal', [refuses('cyber')], 'Claude declined to answer (cyber).'],
    ['a refusal without a reason', [refuses(null)], 'Claude declined to answer.'],
    [
      'a full context window',
      [stops('model_context_window_exceeded', 'x')],
      'The conversation no longer fits into the context window of the model.',
    ],
    [
      'two replies that were cut',
      [stops('max_tokens', '{"cat')],
      'The reply of Claude was cut off because it was too long, twice.',
    ],
    ['a service that is down', [fails(529)], "Claude's service is overloaded (HTTP 529)."],
  ])('after %s', async (_what, script, failure) => {
    const { answered } = await talk(script);
    expect(answered).toMatchObject({ diagnosis: null, unanswered: failure, conversation: { failure } });
  });

  test('after a model that does nothing but call tools: its last turn allows none', async () => {
    const { answered, server } = await talk((_body, index) => callsOf(index, ['read_log', { from: index }]), {
      limits: { maxTurns: 4 },
    });
    expect(answered.conversation).toMatchObject({
      turns: 4,
      failure: 'Claude asked for another command where only an answer was left to give.',
    });
    expect(server.bodies().map((body) => body.tool_choice?.type)).toEqual(['auto', 'auto', 'auto', 'none']);
    expect(lastSaid(server)).toContain('This is the last turn');
    expect(ran).toHaveLength(3);
  });
});

describe('a reply that is not final', () => {
  test('because it was cut is dropped, and asked for again with more room', async () => {
    const { answered, server } = await talk([stops('max_tokens', '{"cat'), answers()]);
    expect(answered.diagnosis).toEqual(anAnswer());
    expect(server.bodies().map((body) => body.max_tokens)).toEqual([8192, 16_384]);
    expect(server.bodies()[1]?.messages).toHaveLength(1);
    expect(lastSaid(server)).toContain('Reply more briefly');
  });

  test('because it was paused goes back as it is, to be continued', async () => {
    const { answered, server } = await talk([stops('pause_turn', 'Let me see'), answers()]);
    expect(answered.diagnosis).toEqual(anAnswer());
    expect(server.bodies()[1]?.messages.at(-1)?.role).toBe('assistant');
  });
});

describe('the cost', () => {
  test('is capped before a request is sent, by what it could cost at most', async () => {
    const { answered, server } = await talk([answers()], { limits: { maxCostUsd: 0.05 } });
    expect(answered.conversation.failure).toMatch(
      /^The next request to Claude could cost up to \$0\.\d+, and \$0\.050 of the \$0\.050 limit are left\.$/,
    );
    expect(server.requests).toEqual([]);
  });

  test('of other conversations counts', async () => {
    const { answered } = await talk([answers()], { limits: { spentUsd: 0.49 } });
    expect(answered.conversation.failure).toContain('$0.010 of the $0.50 limit are left');
  });

  test('makes a turn the last one when another would not be paid for', async () => {
    const { answered, server } = await talk([answers()], { limits: { maxCostUsd: 0.12 } });
    expect(answered.diagnosis).not.toBeNull();
    expect(server.bodies()[0]?.tool_choice).toEqual({ type: 'none' });
  });

  test('is estimated from the bytes where a gateway counts no tokens', async () => {
    const call = { type: 'tool_use', id: 't1', name: 'flood', input: { from: 1 } };
    const uncounted = JSON.stringify({ type: 'message', content: [call], stop_reason: 'tool_use' });
    const opening = [{ type: 'text' as const, text: 'x'.repeat(200_000) }];
    const { server } = await talk([{ type: 'raw', status: 200, body: uncounted }, answers()], {
      opening,
      limits: { maxCostUsd: 0.55 },
    });
    expect(server.bodies().map((body) => body.tool_choice?.type)).toEqual(['auto', 'none']);
  });

  test('never passes the cap, whatever the model does', async () => {
    const { answered } = await talk((_body, index) => callsOf(index, ['flood', { from: index }]), {
      limits: { maxTurns: 50 },
    });
    expect(answered.conversation.usage.cost_usd).toBeLessThanOrEqual(0.5);
    expect(answered.conversation.turns).toBeGreaterThan(2);
  });

  test('of a model whose price is not known is taken as the dearest, and that is said', async () => {
    const known = await talk([answers()]);
    const unknown = await talk([answers()], { modelId: 'house-model', limits: { maxCostUsd: 5 } });
    expect(unknown.answered.conversation.priceUnknown).toBe(true);
    expect(unknown.answered.conversation.usage.cost_usd).toBeGreaterThan(known.answered.conversation.usage.cost_usd);
    const { answered } = await talk([answers()], { modelId: 'house-model', limits: { maxCostUsd: 0.1 } });
    expect(answered.conversation.failure).toContain(
      '(the price of house-model is not known; the dearest one is assumed)',
    );
  });

  test('of a model whose price is given is taken as given', async () => {
    const price = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };
    const { answered } = await talk([answers()], { modelId: 'house-model', price, limits: { maxCostUsd: 0 } });
    expect(answered.conversation).toMatchObject({ failure: null, priceUnknown: false, usage: { cost_usd: 0 } });
  });
});

describe('going on after the answer', () => {
  const facts = [{ type: 'text' as const, text: 'It passed when it was run again.' }];

  test('happens in the same conversation, and the new answer counts', async () => {
    const { answered, server } = await talk([answers(), answers({ rootCause: 'It is flaky.', confidence: 'medium' })]);
    const after = await answered.continue(facts);
    expect(after.diagnosis?.rootCause).toBe('It is flaky.');
    expect(after.conversation).toMatchObject({ turns: 2, failure: null });
    expect(server.bodies()[1]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(lastSaid(server)).toContain('It passed when it was run again.');
    expect(answered.conversation.turns).toBe(1);
  });

  test('leaves the first answer standing when there is no second one, and says why', async () => {
    const { answered } = await talk([answers(), refuses()]);
    const after = await answered.continue(facts);
    expect(after).toMatchObject({
      diagnosis: anAnswer(),
      unanswered: 'Claude declined to answer (cyber).',
      conversation: { failure: null },
    });
  });

  test('is not possible when all turns are used', async () => {
    const { answered, server } = await talk([answers()], { limits: { maxTurns: 1 } });
    const after = await answered.continue(facts);
    expect(after).toMatchObject({
      diagnosis: anAnswer(),
      unanswered: 'Claude gave no final answer within one request.',
    });
    expect(server.bodies()).toHaveLength(1);
    expect((await after.continue(facts, { maxTurns: 3 })).unanswered).toBeNull();
  });

  test('may use tools again', async () => {
    const { answered } = await talk([
      answers(),
      callsOf(1, ['read_log', { from: 3 }]),
      answers({ rootCause: 'Second look.' }),
    ]);
    const after = await answered.continue(facts);
    expect(after.diagnosis?.rootCause).toBe('Second look.');
    expect(ran).toEqual([{ from: 3 }]);
  });
});
