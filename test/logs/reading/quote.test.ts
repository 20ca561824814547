import { describe, expect, test } from '@jest/globals';
import { memoryLog } from '../../../src/contract/memory-log.js';
import { findQuotes } from '../../../src/logs/reading/quote.js';
import { chatter, stamped } from '../build-log.js';

const log = memoryLog(
  'job',
  stamped([
    ...chatter(50),
    'Error: expected \x1b[31m900\x1b[0m  to be 9',
    '    at cart.ts:42',
    '',
    ...chatter(50),
    'Error: expected 900 to be 9',
    '^^^',
  ]),
);
const find = async (quote: string, line = 1) => (await findQuotes(log, [{ line, quote }]))[0];

describe('finding quotes in a log', () => {
  test('finds a quote without regard to escape codes and white space, and corrects its line', async () => {
    expect(await find('expected 900 to   be 9', 40)).toEqual({ line: 51, quote: 'expected 900 to   be 9' });
  });
  test('takes the place nearest to the named line', async () => {
    expect(await find('Error: expected 900 to be 9', 110)).toMatchObject({ line: 104 });
  });
  test('finds a quote over several lines, also across blank ones', async () => {
    expect(await find('Error: expected 900 to be 9\nat cart.ts:42')).toMatchObject({ line: 51 });
    expect(await find('at cart.ts:42\nfetched package 0 of 50')).toMatchObject({ line: 52 });
  });
  test('finds a quote that holds no word', async () => {
    expect(await find('^^^')).toMatchObject({ line: 105 });
  });
  test('allows for an ellipsis at the ends, not within', async () => {
    expect(await find('… expected 900 to be …')).toMatchObject({ line: 51 });
    expect(await find('Error: … to be 9')).toBeNull();
  });
  test('a quote that does not stand in the log, or is empty, is null', async () => {
    expect(await find('expected 900 to be 10')).toBeNull();
    expect(await find('')).toBeNull();
    expect(await find('   \n ')).toBeNull();
    expect(await findQuotes(log, [])).toEqual([]);
  });
  test('a word that stands on every line does not hide the quote', async () => {
    const many = memoryLog(
      'job',
      `${chatter(5000, 'the same').join('\n')}\nthe same package, broken\n${chatter(5000, 'the same').join('\n')}`,
    );
    expect(await findQuotes(many, [{ line: 3, quote: 'the same package, broken' }])).toEqual([
      { line: 5001, quote: 'the same package, broken' },
    ]);
  });
});
