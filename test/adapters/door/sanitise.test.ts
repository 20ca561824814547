import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSanitiser, parseRedactPatterns, type Sanitiser } from '../../../src/adapters/door/sanitise.js';
import { HOSTILE_PIECES } from './hostile-pieces.js';
import { createDice, fill } from './redaction/samples.js';

const dice = createDice(23);
const one = (template: string): string => fill(template, dice).text;
const SECRET = one('{a40}');

async function* inChunks(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function streamed(sanitiser: Sanitiser, text: string | Buffer, size: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of sanitiser.stream(inChunks(Buffer.from(text), size))) parts.push(part);
  return Buffer.concat(parts);
}

const { patterns } = await parseRedactPatterns('# names\nPROJ-\\d+\n\nstraße \\w+');

describe('a text', () => {
  const sanitiser = createSanitiser({ secrets: [SECRET], patterns });

  test('keeps its lines, its escape codes and its line ends', () => {
    const text = `\u001b[31mone\u001b[0m ${SECRET}\r\ntwo\r\n\r\nthree`;
    expect(sanitiser.text(text)).toBe('\u001b[31mone\u001b[0m ***\r\ntwo\r\n\r\nthree');
  });

  test('loses what the workflow’s author asks for, beside letters of any script', () => {
    expect(sanitiser.text('日本 PROJ-123 and straße foo, PROJ-4')).toBe('日本 *** and ***, ***');
  });

  test('loses a secret that was registered later', () => {
    const later = one('{a30}');
    const door = createSanitiser({ secrets: [], patterns: [] });
    expect(door.holdsSecret(later)).toBe(false);
    door.add(later);
    expect(door.text(`now ${later}`)).toBe('now ***');
  });

  test('that is any string at all comes back, with as many lines, and the same the second time', () => {
    const hard = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.array(fc.constantFrom('token', '=', ' ', '"', SECRET.slice(0, 9), SECRET, '***', '\n', '://', '@', ':', 'a1b2c3d4e5f6g7h8i9', '\u001b[1m', '%41', '&#65;', 'password'), { maxLength: 30 }).map((parts) => parts.join('')),
    ); // biome-ignore format: one list
    fc.assert(
      fc.property(hard, (text) => {
        const masked = sanitiser.text(text);
        expect(masked.split('\n')).toHaveLength(text.split('\n').length);
        expect(sanitiser.text(masked)).toBe(masked);
        expect(sanitiser.holdsSecret(masked)).toBe(false);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});

describe('a stream', () => {
  const sanitiser = createSanitiser({ secrets: [SECRET], patterns: [] });
  const key = ['-----BEGIN ', 'PRIVATE KEY-----'].join('');

  test('is masked as the whole text is, wherever its chunks are cut', async () => {
    const text = `first\nvalue ${SECRET} end\n${SECRET.slice(0, 12)}\n${SECRET.slice(12)}\n${key}\n${one('{a64}')}\n${key.replace('BEGIN', 'END')}\ntoken=${one('{a30}')}\nlast`;
    const whole = sanitiser.text(text);
    for (let size = 1; size < text.length; size += 7)
      expect((await streamed(sanitiser, text, size)).toString()).toBe(whole);
  });

  test('gives a secret no way out one letter a line', async () => {
    const text = `start\n${[...SECRET].join('\n')}\nend\n`;
    for (const size of [1, 2, 3, 50]) {
      const masked = (await streamed(sanitiser, text, size)).toString();
      expect(sanitiser.holdsSecret(masked)).toBe(false);
      expect(masked.split('\n')).toHaveLength(text.split('\n').length);
    }
  });

  test('without anything secret comes out byte for byte, broken UTF-8 included', async () => {
    const bytes = Buffer.concat([
      Buffer.from('grün ✓\n'),
      Buffer.from([0xff, 0xfe, 0x80, 0x0a, 0xc3]),
      Buffer.from('\n日本語\n'),
    ]);
    for (const size of [1, 3, 64]) expect(await streamed(sanitiser, bytes, size)).toEqual(bytes);
  });

  test('passes whole lines on while the producer pauses', async () => {
    let resume: () => void = () => {};
    const paused = new Promise<void>((resolve) => {
      resume = resolve;
    });
    async function* slow(): AsyncIterable<Buffer> {
      yield Buffer.from('started\nhalf a li');
      await paused;
      yield Buffer.from('ne\n');
    }
    const iterator = sanitiser.stream(slow())[Symbol.asyncIterator]();
    const first = await iterator.next();
    expect(String(first.value)).toBe('started\n');
    resume();
    expect(String((await iterator.next()).value)).toBe('half a line\n');
    expect((await iterator.next()).done).toBe(true);
  });

  test('tells its producer when nobody reads on, and passes on its failure', async () => {
    let closed = false;
    async function* producer(): AsyncIterable<Buffer> {
      try {
        for (;;) yield Buffer.alloc(1 << 16, 'line\n');
      } finally {
        closed = true;
      }
    }
    for await (const part of sanitiser.stream(producer())) if (part.length > 0) break;
    expect(closed).toBe(true);
    async function* broken(): AsyncIterable<Buffer> {
      yield Buffer.from('one\n');
      throw new Error('gone');
    }
    await expect(streamedFrom(sanitiser.stream(broken()))).rejects.toThrow('gone');
  });

  test('of one line of 8 MB is masked in parts', async () => {
    const line = Buffer.alloc(8 << 20, 'abc def 123 ');
    for (const at of [100, 65_530, (1 << 20) - 20, (2 << 20) - 65_540, (4 << 20) + 13, (8 << 20) - 60])
      line.write(` ${SECRET} `, at);
    let largest = 0;
    let size = 0;
    for await (const part of sanitiser.stream(inChunks(line, 1 << 16))) {
      expect(sanitiser.holdsSecret(part.toString())).toBe(false);
      largest = Math.max(largest, part.length);
      size += part.length;
    }
    expect(size).toBe(line.length - 6 * (SECRET.length - 3));
    expect(largest).toBeLessThan(3 << 20);
  });
});

async function streamedFrom(parts: AsyncIterable<Buffer>): Promise<void> {
  for await (const part of parts) expect(part).toBeInstanceOf(Buffer);
}

describe('hostile texts', () => {
  const sanitiser = createSanitiser({ secrets: [SECRET, 'a'.repeat(40), one('{h40}')], patterns: [] });

  test.each([...HOSTILE_PIECES, SECRET.slice(0, 7)].map((piece) => [piece]))(
    'of nothing but %j come back with as many lines, and without the secret',
    (piece) => {
      const text = piece.repeat(Math.ceil(160_000 / piece.length));
      const masked = sanitiser.text(text);
      expect(masked.split('\n')).toHaveLength(text.split('\n').length);
      expect(sanitiser.holdsSecret(masked)).toBe(false);
    },
  );
});

describe('the expressions of the input `redact`', () => {
  test('are one a line; empty lines and comments are none', async () => {
    const { patterns, problems } = await parseRedactPatterns('\n# a\nfoo\n  bar\\d+  \r\n');
    expect(patterns).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  test.each([
    ['a(', 'pattern 1'],
    ['ok\n[z-a]', 'pattern 2'],
    [
      '# note\nok\nfine\n(?=ahead)x',
      'pattern 3: it cannot be run on an engine of linear time (it looks ahead or behind)',
    ],
    ['(?<!behind)x', 'it looks ahead or behind'],
    ['(a)\\1', 'it refers back to a group'],
    ['((a{30}){30}){30}', 'invalid repeat count'],
    ['\\d++', 'invalid nested repetition operator'],
    ['x*', 'it matches the empty text'],
    ['a|', 'it matches the empty text'],
    ['$', 'it matches the empty text'],
  ])('%j is told with its number, and those that can be run are kept', async (text, told) => {
    const { patterns, problems } = await parseRedactPatterns(text);
    expect(problems).toEqual([expect.stringMatching(/^`redact`, pattern \d+: /)]);
    expect(problems[0]).toContain(told);
    expect(patterns).toHaveLength(text.split('\n').filter((line) => /^(?:ok|fine)$/.test(line)).length);
  });

  test.each([
    ['(?i)ticket-\\d+', 'see TICKET-12.', 'see ***.'],
    ['(?<name>Müller) \\w+', 'Herr Müller Anna kam', 'Herr *** kam'],
    ['\\u00e9t\\u00e9', 'cet été-là', 'cet ***-là'],
    ['internal\\.example\\/[\\w\\-]+', 'GET internal.example/a-b 200', 'GET *** 200'],
    ['\\bcust_\\d{4,}\\b', 'for cust_12345, cust_12', 'for ***, cust_12'],
    ['[^\\x00-\\x7f]+', 'a 😀 b', 'a *** b'],
  ])('%s takes out what a JavaScript expression would', async (source, text, masked) => {
    const { patterns } = await parseRedactPatterns(source);
    expect(createSanitiser({ secrets: [], patterns }).text(text)).toBe(masked);
  });

  test('an expression that would keep a backtracking engine busy for ever is run', async () => {
    const { patterns, problems } = await parseRedactPatterns('(a+)+$\n(x|x)*y\n(\\w+\\s?)*:z');
    expect(problems).toEqual([]);
    const text = `${'a'.repeat(5000)}! ${'x'.repeat(5000)} ${'word '.repeat(2000)}\nxxy`;
    expect(createSanitiser({ secrets: [], patterns }).text(text)).toMatch(/\n\*\*\*$/);
  });
});
