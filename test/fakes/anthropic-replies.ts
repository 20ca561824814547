/** Replies for a script of the stand-in, in the words of a test. */
import type { ContentBlock } from '@anthropic-ai/sdk/resources/messages';
import type { Diagnosis } from '../../src/contract/model.js';
import type { ScriptedReply } from './anthropic.js';

/** Current models think first; a client that takes the first block for the answer is wrong. */
const thinking: ContentBlock = { type: 'thinking', thinking: 'The assertion fails first.', signature: 'c2lnbmF0dXJl' };
const text = (value: string): ContentBlock => ({ type: 'text', text: value, citations: null });

export const anAnswer = (over: Partial<Diagnosis> = {}): Diagnosis => ({
  category: 'node',
  kind: 'test',
  severity: 'high',
  confidence: 'high',
  rootCause: 'applyDiscount() returns cents, the tests expect euros.',
  reasoningSummary: 'The test expects 9 and gets 900, a factor of 100.',
  location: { path: 'src/cart.ts', line: 42, column: null },
  fixes: ['Divide by 100 at src/cart.ts:42.'],
  evidence: [{ line: 1205, quote: 'AssertionError: expected 900 to be 9' }],
  edits: [],
  ...over,
});

export const answers = (over: Partial<Diagnosis> = {}): ScriptedReply => says(JSON.stringify(anAnswer(over)));
export const says = (value: string): ScriptedReply => stops('end_turn', value);
export const stops = (stop: Extract<ScriptedReply, { type: 'message' }>['stop'], value: string): ScriptedReply => ({
  type: 'message',
  content: value === '' ? [] : [thinking, text(value)],
  stop,
});

/** `calls(['read_log', { from: 1 }], …)`: parallel calls of one turn. The ids differ from turn to turn if `turn` does. */
export const calls = (...wanted: [name: string, input: unknown][]): ScriptedReply => callsOf(0, ...wanted);
export const callsOf = (turn: number, ...wanted: [name: string, input: unknown][]): ScriptedReply => ({
  type: 'message',
  content: [
    thinking,
    ...wanted.map(
      ([name, input], index): ContentBlock => ({
        type: 'tool_use',
        id: `toolu_${turn}_${index}`,
        name,
        input,
        caller: { type: 'direct' },
      }),
    ),
  ],
  stop: 'tool_use',
});

export const refuses = (category: 'cyber' | null = 'cyber'): ScriptedReply => ({
  type: 'message',
  content: [],
  stop: 'refusal',
  stopDetails: { type: 'refusal', category, explanation: null },
});

const ERROR_TYPES: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

export const fails = (status: number, headers: Record<string, string> = {}, message = 'No.'): ScriptedReply => ({
  type: 'error',
  status,
  headers,
  error: { type: ERROR_TYPES[status] ?? 'api_error', message },
});

export const spendLimit = (code = 'enforced_spend_limit_reached'): ScriptedReply => ({
  type: 'error',
  status: 429,
  error: { type: 'rate_limit_error', message: 'The spend limit is reached.', details: { error_code: code } },
});

export const breaks = (fault: Extract<ScriptedReply, { type: 'fault' }>['fault']): ScriptedReply => ({
  type: 'fault',
  fault,
});
