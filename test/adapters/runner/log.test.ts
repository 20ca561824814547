import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { createJournal, withoutCommands } from '../../../src/adapters/runner/log.js';

const SECRET = ['s3cret', 'value', '0123'].join('-');

function aJournal({ debug = false, now = () => Date.parse('2026-11-20T10:00:00Z') } = {}) {
  const printed: string[] = [];
  const redact = (text: string) => text.replaceAll(SECRET, '***');
  const journal = createJournal({ clock: { now }, redact, print: (line) => printed.push(line), debug });
  return { journal, printed };
}

/** As the runner looks for commands. [actions/runner, ActionCommand.cs: TryParseV2 and TryParse] */
const isCommand = (line: string) => line.trimStart().startsWith('::') || line.includes('##[');

describe('what is printed', () => {
  test.each([
    '::error::no',
    '  ::set-output name=a::b',
    'x ##[error]y',
    '##[group]',
    'a\n::add-mask::b',
    'a\r::error::b',
    '\u001b[31m::error::x',
    ':::error::',
    '\u200b::error::',
  ])('is no workflow command: %j', (text) => {
    const { journal, printed } = aJournal();
    journal.info(text);
    expect(printed.flatMap((line) => line.split(/\r\n|\r|\n/)).filter(isCommand)).toEqual([]);
  });

  test('is no workflow command, whatever it is made of', () => {
    const pieces = fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      '\n',
      '\r',
      ' ',
      '\t',
      'error',
      '\u001b[0m',
      '\u200b',
      '\u2028',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(
          withoutCommands(parts.join(''))
            .split(/\r\n|\r|\n/)
            .filter(isCommand),
        ).toEqual([]);
      }),
    );
  });

  test('holds no secret, and debug lines are for debugging', () => {
    const { journal, printed } = aJournal();
    journal.info(`the key is ${SECRET}`);
    journal.debug('details');
    expect(printed).toEqual(['the key is ***']);
  });
});

describe('the audit trail', () => {
  test('is one JSON object a line, with the time and without secrets, also inside of what is sent', () => {
    const { journal } = aJournal();
    journal.audit({ type: 'model-request', attempt: 1, body: { text: `log says "${SECRET}"` } });
    journal.audit({ type: 'publish', to: 'comment', done: true, warning: null });
    const lines = journal
      .auditLines()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { at: '2026-11-20T10:00:00.000Z', type: 'model-request', attempt: 1, body: { text: 'log says "***"' } },
      { at: '2026-11-20T10:00:00.000Z', type: 'publish', to: 'comment', done: true, warning: null },
    ]);
  });

  test('goes into folded groups of the log when the step is debugged', () => {
    const { journal, printed } = aJournal({ debug: true });
    journal.audit({ type: 'edit', path: '##[error]a.ts', outcome: 'verified' });
    expect(printed[0]).toBe('::group::audit: edit');
    expect(printed[1]).not.toContain('##[');
    expect(printed[2]).toBe('::endgroup::');
    expect(aJournal().printed).toEqual([]);
  });
});

describe('a phase', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('says when it starts and ends and how long it took, with a sign of life every 15 seconds', async () => {
    const { journal, printed } = aJournal({ now: () => Date.now() });
    let end: (value: string) => void = () => {};
    const done = journal.phase('Reading logs', () => new Promise<string>((resolve) => { end = resolve; })); // biome-ignore format: one step
    await jest.advanceTimersByTimeAsync(31_000);
    end('read');
    expect(await done).toBe('read');
    expect(printed).toEqual([
      'Reading logs …',
      'Reading logs: still at it after 15.0 s',
      'Reading logs: still at it after 30.0 s',
      'Reading logs: 31.0 s',
    ]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(printed).toHaveLength(4);
  });

  test('says its end also when it fails, and passes the failure on', async () => {
    const { journal, printed } = aJournal({ now: () => Date.now() });
    await expect(journal.phase('Asking', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(printed).toEqual(['Asking …', 'Asking: 0.0 s']);
  });
});
