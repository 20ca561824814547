/** What is in parts too short to be told on their own is whole again in the text that leaves: the last check looks at that. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { API_KEY, openStage, type Played, type Stage } from '../e2e/stage.js';
import { answers } from '../fakes/anthropic-replies.js';
import '../retry-once.js';

let stage: Stage;
let played: Played;
beforeAll(async () => {
  stage = await openStage();
  const parts = API_KEY.match(/.{1,7}/g) ?? [];
  played = await stage.play({
    claude: [answers({ rootCause: 'It prints cents.', fixes: parts })],
    with: { rerun: 'never' },
  });
}, 60_000);
afterAll(() => stage.close());

/** Without what stands between the parts in a list, a table or JSON. */
const joined = (text: string) => text.replace(/[^A-Za-z0-9]|&[#\w]+;/g, '');
/** The three parts that an answer has room for. */
const KEY = joined(API_KEY.slice(0, 21));

test('the step is none the worse for it', () => {
  expect(played.exitCode).toBe(0);
  expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'root-cause': 'It prints cents.' });
});

test('no output holds the secret', () => {
  for (const value of Object.values(played.outputs)) expect(joined(value)).not.toContain(KEY);
});

test('no file holds it, no summary, no comment and nothing printed', () => {
  const { files, summary, comments, printed } = played;
  const texts = [...Object.values(files), summary, ...comments, printed.replace(/^::add-mask::.*$/gm, '')];
  for (const text of texts) expect(joined(text)).not.toContain(KEY);
});
