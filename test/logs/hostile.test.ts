import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aStep, chatter, generatedLog, reading, stamped } from './build-log.js';

describe('logs that are made to hurt', () => {
  test('a line of 100 MB is cut, and said to be', async () => {
    const piece = Buffer.alloc(1 << 20, 'x');
    const parts = [
      Buffer.from('start\nerror: before '),
      ...Array<Buffer>(100).fill(piece),
      Buffer.from('\nError: boom\n'),
    ];
    const log = generatedLog('long', 0, (i) => parts[i] ?? null);
    const { excerpt, notes, keyLines } = await reading(log);
    expect(excerpt.text.length).toBeLessThanOrEqual(4000);
    expect(excerpt.totalLines).toBe(3);
    expect(keyLines.map(({ text }) => text)).toContain('Error: boom');
    expect(notes).toEqual(['Line 2 of 104,857,614 bytes was cut after 32768 bytes.']);
  });

  // Each made a pattern of ours go back over the line, for ever or with the square of its length (S17).
  test.each([
    ['elixir', `** (${'A'.repeat(4000)}!`],
    ['ruby', `a.rb:1:in x (${'A'.repeat(4000)}!`],
    ['ruby, with its separators', `a.rb:1:in x (${'A::B'.repeat(1000)}!`],
    ['passed tests', `error: ${'  '.repeat(4000)}okay`],
    ['counts of nothing', 'failed: 0 '.repeat(3000)],
    ['pytest', `${'='.repeat(4000)} 1 failed ${'='.repeat(4000)}!`],
    ['pre-commit', `${'.'.repeat(8000)}Failed!`],
    ['docker', 'ERROR: failed to solve: a/b: failed to resolve source metadata for x: '.repeat(400)],
    ['an image', 'OCI runtime create failed: exec: "a": b '.repeat(700)],
    ['NuGet', `error NU1101: a [b${'proj'.repeat(7000)}`],
    ['rpm', 'nothing provides a needed by '.repeat(1000)],
    ['checkstyle', 'Failed during checkstyle execution: a -> '.repeat(700)],
    ['words with digits', `error: ${'a'.repeat(30_000)}!`],
  ])('a line made against the pattern for %s is read, and what failed beside it is found', async (_name, line) => {
    const { keyLines } = await reading(`${line}\n`.repeat(20).concat('fatal: the disk is gone\n'));
    expect(keyLines.map(({ text }) => text)).toContain('fatal: the disk is gone');
  });

  test.each([
    ['** (Phoenix.Router.NoRouteError) no route found', 'elixir'],
    ["lib/a.rb:3:in `x': boom (Shop::Cart::Empty)", 'ruby'],
    ['=========== 2 failed, 3 passed in 0.12s ===========', 'pytest'],
  ])('%s, as %s prints it, is still a failure', async (line) => {
    const { keyLines } = await reading(`a\nb\n${line}\nc\n`);
    expect(keyLines[0]?.text).toBe(line);
  });

  test('50 million short lines are counted one by one, in the memory of a small log', async () => {
    const piece = Buffer.from('a\n'.repeat(1 << 19));
    const parts = Math.ceil(50_000_000 / (1 << 19));
    const before = process.memoryUsage().rss;
    const { excerpt } = await reading(
      generatedLog('many', 0, (i) => (i < parts ? piece : i === parts ? Buffer.from('Error: last\n') : null)),
    );
    expect(excerpt.totalLines).toBe(parts * (1 << 19) + 1);
    expect(excerpt.text).toContain('Error: last');
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(150);
  });

  test('80,000 different error lines do not grow the memory, and the last step still comes out', async () => {
    const chunk = (i: number) =>
      Buffer.from(Array.from({ length: 10_000 }, (_, n) => `error: ${word(i * 10_000 + n)} failed\n`).join(''));
    const log = generatedLog('errors', 0, (i) =>
      i < 8 ? chunk(i) : i === 8 ? Buffer.from('fatal: the disk is gone\n') : null,
    );
    const { excerpt, keyLines } = await reading(log);
    expect(excerpt.totalLines).toBe(80_001);
    expect(keyLines[0]?.text).toBe('fatal: the disk is gone');
  });

  test('binary rubbish is read to the end, bounded, and said to be there', async () => {
    const rubbish = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256));
    const { excerpt, notes } = await reading(Buffer.concat([rubbish, Buffer.from('\nError: boom\n')]));
    expect(excerpt.text.length).toBeLessThanOrEqual(4000);
    expect(excerpt.text).toContain('Error: boom');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be shown
    expect(excerpt.text).not.toMatch(/[\x00-\x08\x0e-\x1f]/);
    expect(notes.join()).toMatch(/lines? holds? binary data/);
  });

  test('groups that are never closed, or closed twice, do not swallow what follows', async () => {
    const text = stamped([
      '##[group]Run ./build.sh',
      'no end of this group',
      '##[group]Run ./test.sh',
      'shell: bash -e {0}',
      '##[endgroup]',
      '##[endgroup]',
      'Error: the test broke',
      '##[error]Process completed with exit code 3.',
    ]);
    const { failedSection, keyLines } = await reading(text);
    expect(failedSection).toMatchObject({ title: './test.sh', exitCode: 3 });
    expect(keyLines[0]?.text).toBe('Error: the test broke');
  });

  test('any bytes at all give a bounded excerpt of lines that stand in the log', async () => {
    const bytes = fc.uint8Array({ maxLength: 3000 }).map((array) => Buffer.from(array));
    const lines = fc
      .array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '##[group]Run x',
            '##[endgroup]',
            '##[error]y',
            'Error: z',
            '\x1b[31m',
            '\r',
            '\uFEFF',
            '1\t2\t3',
          ),
        ),
      )
      .map((parts) => Buffer.from(parts.join('\n')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, lines), fc.integer({ min: 0, max: 600 }), async (log, maxChars) => {
        const { excerpt } = await reading(log, { maxChars });
        expect(excerpt.text.length).toBeLessThanOrEqual(maxChars);
        const numbers = excerpt.lines.map(({ number }) => number);
        expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
        expect(numbers.every((number) => number >= 1 && number <= excerpt.totalLines)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** Letters only, so that no two are alike when numbers are masked. */
function word(n: number): string {
  let rest = n;
  let letters = '';
  for (let i = 0; i < 6; i++) {
    letters += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return letters;
}

describe('what runners and tools do to lines', () => {
  const shown = async (lines: string) => (await reading(lines)).excerpt.text;

  test('a byte order mark in mid-file, carriage returns, and a timestamp of fewer digits', async () => {
    const text =
      '\uFEFF2026-01-02T03:04:05.1234567Z first\r\n\uFEFF2026-01-02T03:04:05.1234567Z second\r\n2026-01-02T03:04:05.123Z third\r\n';
    expect(await shown(text)).toBe('first\nsecond\nthird');
  });
  test('a continuation line without a timestamp stays as it is', async () => {
    expect(await shown('2026-01-02T03:04:05.1234567Z {\n  "a": 1\n}\n')).toBe('{\n  "a": 1\n}');
  });
  test('a progress bar that was drawn over and over shows its end, and the error within', async () => {
    expect(await shown(' 10%\r 20%\r 30%\r 40%\r 50%\rdone\n')).toBe('done');
    expect(await shown(' 10%\r 20%\r 30%\r 40%\rerror: lost\rdone\n')).toBe('error: lost done');
  });
  test('columns of `gh run view` come off, and the step is known by them', async () => {
    const lines = stamped(aStep('npm test', [...chatter(3), 'Error: boom'], 1))
      .trimEnd()
      .split('\n');
    for (const step of ['Run tests', 'UNKNOWN STEP']) {
      const { excerpt, failedSection } = await reading(lines.map((line) => `build (20)\t${step}\t${line}\n`).join(''));
      expect(excerpt.text).toContain('\nError: boom\n##[error]Process completed with exit code 1.');
      expect(failedSection?.title).toBe(step === 'UNKNOWN STEP' ? 'npm test' : step);
    }
  });
  test('a table with tabs is not taken for those columns', async () => {
    expect(await shown('name\tage\tcity\nann\t3\trome\n')).toBe('name\tage\tcity\nann\t3\trome');
  });
  test('mojibake and cut characters are shown as they come', async () => {
    expect(await shown('Error: â€œxâ€\x9d\n')).toContain('Error: â€œx');
    expect((await reading(Buffer.from([0x45, 0x72, 0xff, 0xfe, 0x0a]))).excerpt.totalLines).toBe(1);
  });
  test('links and titles of a terminal come off', async () => {
    expect(await shown('\x1b]8;;https://x.y\x07link\x1b]8;;\x07 \x1b]0;title\x1b\\end\n')).toBe('link end');
  });
});
