/** Whatever a model says, and in whatever order: the conversation ends, keeps its limits, and sends nothing that the service refuses. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { toParams } from '../../src/adapters/claude/claude-request.js';
import type { Model, ModelReply, ModelRequest, StopReason, Tool } from '../../src/contract/ports.js';
import { converse } from '../../src/diagnosis/conversation.js';
import { anAnswer } from '../fakes/anthropic-replies.js';
import { refusalOf } from '../fakes/anthropic-rules.js';

const STOPS: StopReason[] = [
  'end_turn',
  'max_tokens',
  'stop_sequence',
  'tool_use',
  'pause_turn',
  'refusal',
  'model_context_window_exceeded',
];
const NO_USE = { allowed: true, refusal: null, command: null };
const tools: Tool[] = [
  {
    name: 'read_log',
    description: 'Reads.',
    input: z.object({ from: z.number() }),
    run: async () => ({ text: '', use: NO_USE }),
  },
  {
    name: 'break_down',
    description: 'Breaks.',
    input: z.object({}),
    run: async () => Promise.reject(new Error('broken')),
  },
];

const text = fc.oneof(fc.string(), fc.constant(JSON.stringify(anAnswer())), fc.json(), fc.constant(''));
const call = fc.record({
  name: fc.constantFrom('read_log', 'break_down', 'nothing', ''),
  input: fc.oneof(fc.jsonValue(), fc.constant({ from: 1 })),
});
const message = fc.record({
  stop: fc.constantFrom(...STOPS),
  text,
  calls: fc.array(call, { maxLength: 3 }),
  tokens: fc.nat(60_000),
});
const scripted = fc.oneof({ weight: 9, arbitrary: message }, { weight: 1, arbitrary: fc.constant(null) });
type Scripted = typeof scripted extends fc.Arbitrary<infer T> ? T : never;

/** Plays the script in a circle and looks at every request as it would be sent. */
function aModel(script: Scripted[], refused: string[]): Model {
  const asked: ModelRequest[] = [];
  const pausedTurns = new Set<string>();
  return {
    id: 'claude-sonnet-5-5',
    ask: async (request) => {
      const refusal = refusalOf(structuredClone(toParams(request, 'claude-sonnet-5-5', 'low')), {
        pausedTurns,
        refuseEffort: false,
      });
      if (refusal !== null) refused.push(refusal);
      const index = asked.push(request);
      return toReply(script[index % script.length] ?? null, index, pausedTurns);
    },
  };
}

function toReply(entry: Scripted, index: number, pausedTurns: Set<string>): ModelReply {
  if (entry === null) return { kind: 'failed', reason: 'It failed.', attempts: [] };
  const calls = entry.calls.map((wanted, number) => ({ id: `toolu_${index}_${number}`, ...wanted }));
  const raw = [
    ...(entry.text.trim() === '' ? [] : [{ type: 'text', text: entry.text }]),
    ...calls.map(({ id, name, input }) => ({ type: 'tool_use', id, name, input })),
  ];
  if (entry.stop === 'pause_turn') pausedTurns.add(JSON.stringify(raw));
  const usage = { input_tokens: entry.tokens, output_tokens: 100, cache_read_tokens: 0, cache_write_tokens: 0 };
  return { kind: 'message', stop: entry.stop, stopDetail: null, text: entry.text, calls, raw, usage, attempts: [] };
}

test('a conversation ends with an answer or a sentence, within its turns, and sends only what may be sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(scripted, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 8 }),
      async (script, maxTurns) => {
        const refused: string[] = [];
        const options = {
          model: aModel(script, refused),
          system: 'Find the cause.',
          opening: [{ type: 'text' as const, text: 'The log.', cache: true }],
          tools,
          limits: { maxTurns, maxCostUsd: 1, spentUsd: 0 },
          clock: { now: () => 0 },
        };
        const first = await converse(options);
        const second = await first.continue([{ type: 'text', text: 'It passed.' }]);
        for (const { diagnosis, conversation, unanswered } of [first, second]) {
          expect(diagnosis === null).toBe(conversation.failure !== null);
          expect(conversation.failure ?? unanswered ?? 'A sentence.').toMatch(/^\S.*\.$/);
          expect(conversation.turns).toBeLessThanOrEqual(maxTurns);
        }
        expect(second.diagnosis === null && first.diagnosis !== null).toBe(false);
        expect(refused).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});
