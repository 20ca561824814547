import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSanitiser } from '../../../../src/adapters/door/sanitise.js';
import { createDice, fill } from './samples.js';

const dice = createDice(11);
const one = (template: string): string => fill(template, dice).text;

/** Secrets of the shapes that CI knows; built here, never written down. */
const SECRETS: Readonly<Record<string, string>> = {
  token: one('ghs_{a36}'),
  base64: one('{a18}/{a20}+{a2}='),
  hex: one('{h64}'),
  uuid: one('{h8}-{h4}-{h4}-{h4}-{h12}'),
  password: `pw-${one('{a16}')}!%&"x`,
  short: one('{a10}'),
  dotted: one('eyJ{a30}.eyJ{a60}.{a43}'),
  lines: `-----BEGIN FIXTURE-----\n${one('{a64}')}\n${one('{a64}')}\n-----END FIXTURE-----`,
};

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');
const each = (text: string, write: (char: string, index: number) => string): string => [...text].map(write).join('');

/** How a secret may be written by who wants it to pass. */
const ENCODINGS: Readonly<Record<string, (secret: string) => string>> = {
  raw: (secret) => secret,
  'in an address': (secret) => `https://h.example/p.png?d=${secret}`,
  base64,
  'base64 of a line': (secret) => base64(`${secret}\n`),
  'base64, one byte off': (secret) => base64(`=${secret}`),
  'base64, two bytes off': (secret) => base64(`K=${secret}`),
  base64url: (secret) => Buffer.from(secret).toString('base64url'),
  'wrapped base64': (secret) => base64('x'.repeat(50) + secret).replace(/.{76}/g, '$&\n'),
  "PowerShell's base64": (secret) => Buffer.from(secret, 'utf16le').toString('base64'),
  'base64 twice': (secret) => base64(base64(secret)),
  hex,
  'upper hex': (secret) => hex(secret).toUpperCase(),
  'spaced hex': (secret) => hex(secret).replace(/..../g, '$& '),
  'list of bytes': (secret) => `[${[...Buffer.from(secret)].map((byte) => `0x${byte.toString(16)}`).join(', ')}]`,
  'quoted printable': (secret) => each(secret, (char) => `=${hex(char).toUpperCase()}`),
  'URL escapes': (secret) => each(secret, (char) => `%${hex(char)}`),
  'URL component': encodeURIComponent,
  'character references': (secret) => each(secret, (char) => `&#${char.charCodeAt(0)};`),
  'JSON escapes': (secret) => each(secret, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'JSON string': (secret) => JSON.stringify(secret),
  reversed: (secret) => [...secret].reverse().join(''),
  spaced: (secret) => [...secret].join(' '),
  dotted: (secret) => [...secret].join('.'),
  list: (secret) => each(secret, (char) => `'${char === '\n' ? '\\n' : char}', `),
  'letter a line': (secret) => [...secret].join('\n'),
  'in chunks of 8': (secret) => secret.replace(/.{8}/g, '$& '),
  'zero width': (secret) => [...secret].join('\u200b'),
  'soft hyphens': (secret) => [...secret].join('\u00ad'),
  'full width': (secret) => each(secret, (char) => (/[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)),
  mathematical: (secret) => each(secret, (char) => (/[A-Z]/.test(char) ? String.fromCodePoint(0x1d400 + char.charCodeAt(0) - 65) : char)),
  colours: (secret) => each(secret, (char, index) => `\u001b[3${index % 8}m${char}`),
  'right to left': (secret) => `\u202e${[...secret].reverse().join('')}\u202c`,
  'two lines of a log': (secret) => `2026-05-11T09:14:07.1234567Z ${secret.slice(0, secret.length / 2)}\n2026-05-11T09:14:07.1234567Z ${secret.slice(secret.length / 2)}`,
  'emphasis inside': (secret) => secret.replace(/.{6}/g, '$&**'),
}; // biome-ignore format: a table reads better in rows

describe.each(Object.entries(SECRETS))('a registered secret (%s)', (_, secret) => {
  const sanitiser = createSanitiser({ secrets: [secret], patterns: [] });

  test.each(Object.entries(ENCODINGS))('does not pass as %s', (_name, encode) => {
    const text = `before ${encode(secret)} after`;
    expect(sanitiser.holdsSecret(text)).toBe(true);
    const masked = sanitiser.text(text);
    expect(masked).not.toBe(text);
    expect(sanitiser.holdsSecret(masked)).toBe(false);
    expect(longestShared(masked, secret)).toBeLessThan(8);
    expect(masked.split('\n')).toHaveLength(text.split('\n').length);
    expect(masked).toMatch(/^before /);
    expect(masked).toMatch(/ after$/);
  });

  test('does not pass with its ends cut', () => {
    const cuts = [secret.slice(7), secret.slice(0, -5), secret.slice(4, -4)].filter((cut) => cut.length >= 8);
    for (const cut of cuts) expect(longestShared(sanitiser.text(`got ${cut} here`), secret)).toBeLessThan(8);
  });
});

test('text without the secret is left, word for word', () => {
  const sanitiser = createSanitiser({ secrets: Object.values(SECRETS), patterns: [] });
  const text =
    'FAIL src/a.test.ts\n  expected 900 to be 9\n    at run (/home/runner/work/a/a/src/a.ts:12:5) 100% ✓ &amp; \\u0041 %20';
  expect(sanitiser.text(text)).toBe(text);
  expect(sanitiser.holdsSecret(text)).toBe(false);
});

test('words that also stand in a secret of words are left', () => {
  const sanitiser = createSanitiser({ secrets: ['correct horse battery staple'], patterns: [] });
  expect(sanitiser.text('the horse is correct')).toBe('the horse is correct');
  expect(sanitiser.text('it was correct horse battery staple, no?')).toBe('it was ***, no?');
});

test('letters of a secret do not pass for the timestamp of a line', () => {
  const secret = one('{a22}');
  const parts = [4, 2, 2, 2, 5, 7].map((length, index, all) => {
    const from = all.slice(0, index).reduce((sum, one) => sum + one, 0);
    return secret.slice(from, from + length);
  });
  const [year, month, day, hour, time, fraction] = parts;
  const text = `x\n${year}-${month}-${day}T${hour}:${time}.${fraction}Z \ny`;
  expect(createSanitiser({ secrets: [secret], patterns: [] }).text(text)).not.toContain(fraction);
});

describe('a secret of other letters', () => {
  const secret = ['пароль', 'секрет', 'Ключ'].join('-');
  const sanitiser = createSanitiser({ secrets: [secret], patterns: [] });
  const names = [
    'raw',
    'base64',
    'base64url',
    'hex',
    'upper hex',
    'URL component',
    'reversed',
    'JSON escapes',
    'JSON string',
  ];
  test.each(names)('does not pass as %s', (name) => {
    const text = `before ${ENCODINGS[name]?.(secret)} after`;
    expect(sanitiser.holdsSecret(text)).toBe(true);
    expect(sanitiser.text(text)).toMatch(/^before "?\*\*\*=*"? after$/);
  });
});

test('a secret of signs alone is found as it is', () => {
  const sanitiser = createSanitiser({ secrets: ['-_-/.:=-'], patterns: [] });
  expect(sanitiser.text('x -_-/.:=- y')).toBe('x *** y');
});

test('whatever the secret and the text around it, nothing of eight characters is left', () => {
  const secret = fc.string({
    minLength: 16,
    maxLength: 60,
    unit: fc.constantFrom(...'ABCDEFGHabcdefgh0123456789-_+/.'),
  });
  const encoding = fc.constantFrom(...Object.values(ENCODINGS));
  fc.assert(
    fc.property(secret, encoding, fc.string(), fc.string(), (value, encode, before, after) => {
      fc.pre(/\d/.test(value) && /[a-h]/.test(value) && value.replace(/[^A-Za-z0-9]/g, '').length >= 12);
      const sanitiser = createSanitiser({ secrets: [value], patterns: [] });
      const masked = sanitiser.text(`${before} ${encode(value)} ${after}`);
      expect(sanitiser.holdsSecret(masked)).toBe(false);
      expect(sanitiser.text(masked)).toBe(masked);
    }),
    { numRuns: 300, seed: 3 },
  );
});

/** Length of the longest run of the secret that stands in the text. */
function longestShared(text: string, secret: string): number {
  let longest = 0;
  for (let from = 0; from < secret.length; from += 1) {
    while (from + longest < secret.length && text.includes(secret.slice(from, from + longest + 1))) longest += 1;
  }
  return longest;
}
