/** The stand-in refuses what the real service refuses; a stand-in that takes anything proves nothing. */
import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import { describe, expect, test } from '@jest/globals';
import { createPromptCache } from './anthropic-cache.js';
import { refusalOf } from './anthropic-rules.js';

const user = (content: unknown = 'Hello') => ({ role: 'user', content });
const use = { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'a', input: {} }] };
const result = (id = 't1') => user([{ type: 'tool_result', tool_use_id: id, content: 'x' }]);
const cached = { type: 'text', text: 'x', cache_control: { type: 'ephemeral' } };
const strict = (input_schema: object) => ({ tools: [{ name: 'a', strict: true, input_schema }] });
const open = { type: 'object', properties: {} };

const refusal = (over: object) => {
  // Bodies that the types forbid are the point here.
  const body = {
    model: 'claude-sonnet-5-5',
    max_tokens: 100,
    messages: [user()],
    ...over,
  } as MessageCreateParamsNonStreaming;
  return refusalOf(body, { pausedTurns: new Set(), refuseEffort: false });
};

describe('the stand-in refuses', () => {
  test.each([
    ['a temperature', { temperature: 0 }, /^temperature/],
    ['no max_tokens', { max_tokens: undefined }, /^max_tokens/],
    ['an unknown parameter', { betas: [] }, /^betas/],
    ['a thinking budget', { thinking: { type: 'enabled', budget_tokens: 2000 } }, /^thinking/],
    ['disabled thinking', { thinking: { type: 'disabled' } }, /^thinking/],
    [
      'a forced tool',
      { ...strict({ ...open, additionalProperties: false }), tool_choice: { type: 'tool', name: 'a' } },
      /forcing a tool/,
    ],
    ['a choice without tools', { tool_choice: { type: 'none' } }, /while providing tools/],
    ['a prefill', { messages: [user(), { role: 'assistant', content: '{' }] }, /prefill/],
    ['a tool_use without its result', { messages: [user(), use, user()] }, /without `tool_result`/],
    ['a result that nobody asked for', { messages: [user(), use, result('t2')] }, /without `tool_result`/],
    ['a result out of the blue', { messages: [result()] }, /unexpected `tool_use_id`/],
    ['five cache breakpoints', { messages: [user(Array(5).fill(cached))] }, /maximum of 4/],
    ['empty text', { messages: [user([{ type: 'text', text: ' ' }])] }, /non-whitespace/],
    ['a turn without content', { messages: [user(), { role: 'assistant', content: [] }, user()] }, /non-empty/],
    ['an open object in a strict tool', strict(open), /additionalProperties/],
    [
      'a bound in a strict tool',
      strict({ ...open, additionalProperties: false, properties: { n: { type: 'integer', minimum: 0 } } }),
      /'minimum' is not supported/,
    ],
    [
      'a bound in the format',
      {
        output_config: {
          format: { type: 'json_schema', schema: { type: 'array', items: { type: 'string', maxLength: 3 } } },
        },
      },
      /'maxLength'/,
    ],
    ['an effort that there is not', { output_config: { effort: 'huge' } }, /effort/],
    ['a tool with a space in its name', { tools: [{ name: 'a b', input_schema: open }] }, /name/],
  ])('%s', (_what, over, message) => {
    expect(refusal(over)).toMatch(message);
  });

  test('nothing that is right', () => {
    expect(
      refusal({
        messages: [user(), use, result()],
        ...strict({ ...open, additionalProperties: false }),
        tool_choice: { type: 'auto' },
      }),
    ).toBeNull();
  });
});

describe('the simulated cache', () => {
  const body = (texts: string[], over: object = {}) =>
    ({ model: 'm', max_tokens: 1, messages: [{ role: 'user', content: texts.map((text, index) => ({ type: 'text', text, ...(index === texts.length - 1 ? { cache_control: { type: 'ephemeral' } } : {}) })) }], ...over }) as MessageCreateParamsNonStreaming; // biome-ignore format: rows

  test('reads a prefix that was written before, though the breakpoint has moved on', () => {
    const cache = createPromptCache(0);
    const first = cache.usage(body(['a'.repeat(350)]));
    const second = cache.usage(body(['a'.repeat(350), 'b'.repeat(350)]));
    expect(first.cache_read_input_tokens).toBe(0);
    expect(second.cache_read_input_tokens).toBe(first.cache_creation_input_tokens);
  });

  test.each([
    ['an earlier text', body(['A'.repeat(350), 'b'])],
    ['the model', body(['a'.repeat(350), 'b'], { model: 'n' })],
    ['the tool choice', body(['a'.repeat(350), 'b'], { tool_choice: { type: 'none' } })],
  ])('forgets when %s changes', (_what, changed) => {
    const cache = createPromptCache(0);
    cache.usage(body(['a'.repeat(350)]));
    expect(cache.usage(changed).cache_read_input_tokens).toBe(0);
  });

  test('keeps no prefix that is too short', () => {
    const cache = createPromptCache(1024);
    expect(cache.usage(body(['short']))).toMatchObject({ cache_creation_input_tokens: 0, cache_read_input_tokens: 0 });
  });
});
