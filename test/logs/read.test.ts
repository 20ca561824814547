import { describe, expect, test } from '@jest/globals';
import { aStep, chatter, reading, stamped } from './build-log.js';

const failing = stamped([
  ...aStep('npm ci', chatter(300)),
  ...aStep(
    'npm test',
    [
      ...chatter(400, 'ran test'),
      '--- FAIL: TestSum (0.01s)',
      '    sum_test.go:12: got 3, want 4',
      ...chatter(200, 'ran test'),
    ],
    1,
  ),
  'Post job cleanup.',
  ...chatter(50, 'removed'),
]);

describe('reading a log', () => {
  test('finds the failing step, its script, shell and exit code', async () => {
    const { failedSection, sections } = await reading(failing);
    expect(failedSection).toMatchObject({
      title: 'npm test',
      script: 'npm test',
      shell: '/usr/bin/bash -e {0}',
      exitCode: 1,
    });
    expect(sections.map(({ title, failed }) => [title, failed])).toEqual([
      ['npm ci', false],
      ['npm test', true],
      ['Post job cleanup.', false],
    ]);
  });

  test('puts the cause first and gives it with its original line number', async () => {
    const { keyLines, excerpt } = await reading(failing);
    expect(keyLines[0]).toEqual({ number: 713, text: '--- FAIL: TestSum (0.01s)' });
    expect(failing.split('\n')[712]).toContain('--- FAIL: TestSum');
    expect(excerpt.text).toContain('    sum_test.go:12: got 3, want 4');
  });

  test('keeps the excerpt within the budget and says what was left out', async () => {
    for (const maxChars of [0, 40, 200, 1000, 4000, 16000]) {
      const { excerpt } = await reading(failing, { maxChars });
      expect(excerpt.text.length).toBeLessThanOrEqual(maxChars);
      const shown = excerpt.kept.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      expect(shown).toBe(excerpt.lines.length);
      expect(excerpt.totalLines).toBe(failing.split('\n').length - 1);
      expect(excerpt.cut).toHaveLength(1);
    }
  });

  test('keeps a short log whole, unaltered but for timestamps and escape codes', async () => {
    const { excerpt } = await reading(stamped(['first', '', '  \x1b[31merror:\x1b[0m  two  spaces', 'last']));
    expect(excerpt.text).toBe('first\n\n  error:  two  spaces\nlast');
    expect(excerpt.cut).toEqual([]);
  });

  test('gives the same bytes for the same log and budget, however the log is cut into chunks', async () => {
    const bytes = Buffer.from(failing);
    const inPieces = (size: number) => ({
      name: 'pieces',
      bytes: bytes.length,
      async *chunks() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      },
    });
    const whole = await reading(bytes);
    for (const size of [1, 7, 100, 4096, 65_537]) expect(await reading(inPieces(size))).toEqual(whole);
  });

  test('does not take the script that the runner echoes for output', async () => {
    const { keyLines } = await reading(
      stamped(
        aStep(
          'set -e\necho "fatal: could not read x"\nmake',
          [...chatter(30), 'make: *** No rule to make target "all".  Stop.'],
          2,
        ),
      ),
    );
    expect(keyLines[0]?.text).toContain('No rule to make target');
    expect(keyLines.map(({ text }) => text).join('\n')).not.toContain('fatal: could not read x');
  });

  test('an empty log is an empty excerpt, and is said to be empty', async () => {
    const { excerpt, notes } = await reading('');
    expect(excerpt).toMatchObject({ text: '', lines: [], totalLines: 0, cut: [] });
    expect(notes).toEqual(['The log is empty.']);
  });

  test('names a failure alike in two runs that differ in times, hashes and ports', async () => {
    const run = (port: number, hash: string) =>
      stamped(aStep('npm test', [`Error: connect ECONNREFUSED 127.0.0.1:${port} (build ${hash})`], 1));
    const [one, other] = [await reading(run(40123, 'abc123def')), await reading(run(51999, '99ffe0a1'))];
    expect(one.fingerprint).toBe(other.fingerprint);
  });
});
