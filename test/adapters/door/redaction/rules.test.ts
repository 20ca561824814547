import { describe, expect, test } from '@jest/globals';
import {
  CONTEXT_RULES,
  type ContextRule,
  findInContext,
} from '../../../../src/adapters/door/redaction/context-rules.js';
import { SERVICE_RULES } from '../../../../src/adapters/door/redaction/service-rules.js';
import { INFIX_RULES, VENDOR_RULES } from '../../../../src/adapters/door/redaction/vendor-rules.js';
import { createSanitiser } from '../../../../src/adapters/door/sanitise.js';
import { createDice, fill } from './samples.js';

const sanitiser = createSanitiser({ secrets: [], patterns: [] });
const dice = createDice(7);

/** Parts so short that they say nothing are no secret by themselves: `T{A8}/B{A8}`. */
const telling = (filled: readonly string[]): string[] => filled.filter((part) => part.length >= 12);

describe.each([...VENDOR_RULES, ...SERVICE_RULES].map((rule) => [rule.id, rule] as const))(
  'vendor rule %s',
  (_, rule) => {
    test('takes out what it names, alone and within a line', () => {
      expect(rule.examples).not.toHaveLength(0);
      for (const template of rule.examples) {
        const { text, filled } = fill(template, dice);
        for (const line of [text, `value=${text}, next`, `  at x (${text})`]) {
          const masked = sanitiser.text(line);
          expect(masked).toContain('***');
          for (const part of telling(filled)) expect(masked).not.toContain(part);
        }
      }
    });

    test('leaves what only looks like it', () => {
      for (const template of rule.counterexamples ?? []) {
        const { text } = fill(template, dice);
        expect(sanitiser.text(`see ${text} here`)).toBe(`see ${text} here`);
      }
    });

    test('is found by its own beginnings', () => {
      for (const template of rule.examples) {
        const { text } = fill(template, dice);
        expect(rule.starts.some((start) => text.startsWith(start))).toBe(true);
      }
    });
  },
);

describe.each(INFIX_RULES.map((rule) => [rule.id, rule] as const))('infix rule %s', (_, rule) => {
  test('takes out what it names', () => {
    for (const template of rule.examples) {
      const { text, filled } = fill(template, dice);
      const masked = sanitiser.text(`got ${text} back`);
      for (const part of telling(filled)) expect(masked).not.toContain(part);
    }
  });

  test('leaves what only looks like it', () => {
    for (const template of rule.counterexamples ?? []) {
      const { text } = fill(template, dice);
      expect(sanitiser.text(`see ${text} here`)).toBe(`see ${text} here`);
    }
  });
});

describe.each(CONTEXT_RULES.map((rule) => [rule.id, rule] as const))('context rule %s', (_, rule) => {
  test('takes out what stands there, by itself and at the door', () => {
    for (const template of rule.examples) {
      const { text, filled } = fill(template, dice);
      expect(foundBy(rule, ` ${text}`)).not.toHaveLength(0);
      const masked = sanitiser.text(text);
      for (const part of telling(filled)) expect(masked).not.toContain(part);
    }
  });

  test('leaves what is no secret', () => {
    for (const template of rule.counterexamples) {
      const { text } = fill(template, dice);
      expect(foundBy(rule, ` ${text}`)).toEqual([]);
      expect(sanitiser.text(text)).toBe(text);
    }
  });
});

function foundBy(rule: ContextRule, text: string) {
  return findInContext(text, { start: 0, end: text.length }, rule);
}

describe('the value of a name that says secret', () => {
  test.each([
    'clientToken = "{m24}"',
    'client_secret: {h32}',
    "dbPassword := '{a20}'",
    'var apiKey string = "{a32}"',
    'System.setProperty("VENDOR_TOKEN", "{m20}")',
    '{ "access_token": "{a40}" }',
    '<add key="ClearTextPassword" value="{a20}" />',
    '- name: VENDOR_TOKEN\n  value: "{a30}"',
    'tool --set db.password={a20}',
    '?access_token={a30}&page=2',
    'ENV API_KEY {a30}',
    '$config["secret"] .= "{a30}"',
    'SIGNING_KEY={h8}-{h4}-{h4}-{h4}-{h12}',
    'the registry said: expired token {a30}',
    'Using token {a30}',
  ])('is taken out of %s', (template) => {
    const { text, filled } = fill(template, dice);
    for (const part of telling(filled)) expect(sanitiser.text(text)).not.toContain(part);
  });

  test('is found through colours', () => {
    const { text, filled } = fill("token: \u001b[32m'{a30}'\u001b[39m,", dice);
    const masked = sanitiser.text(text);
    expect(masked).not.toContain(filled[0]);
    expect(masked).toContain('\u001b[39m');
  });

  test.each([
    'HTTP 401: Bad credentials (https://api.github.com/)',
    "SyntaxError: Unexpected token 'export'",
    'password authentication failed for user "postgres"',
    'const API_KEY = process.env.API_KEY',
    'token: $' + '{{ secrets.GITHUB_TOKEN }}',
    'GITHUB_TOKEN: ***',
    '--- PASS: TestTokenParser2 (0.00s)',
    'Cache restored from key: Linux-node-{h64}',
    'Restored dependencies with key dependencies-{h32}',
    'max_tokens: 4096',
    'secretName: my-app-secret-2',
    'token.service.ts:12:5 - error TS2304',
    'tests/test_auth.py::TestAuth::test_login_2 FAILED',
    'org.codehaus.mojo.signature:java16:1.1',
    'passed: 128, failed: 3',
  ])('is not seen in %s', (template) => {
    const { text } = fill(template, dice);
    expect(sanitiser.text(text)).toBe(text);
  });
});

describe('digests and ids by themselves', () => {
  test.each([
    'HEAD is now at {h7} ({h40})',
    'Digest: sha256:{h64}',
    'integrity sha512-{a86}==',
    'verifying example.com/mod: checksum mismatch h1:{a43}=',
    'expected {h64}',
    'golang.org/x/exp v0.0.0-20250218142911-{h12}',
    'request {h8}-{h4}-{h4}-{h4}-{h12}',
    'dist/assets/index-{a8}.js   143.21 kB',
    'on address 0x{h12} at pc 0x{h12}',
    'uses: actions/checkout@{h40} # v4',
    'gpg: using RSA key {A40}',
  ])('stay in %s', (template) => {
    const { text } = fill(template, dice);
    expect(sanitiser.text(text)).toBe(text);
  });
});

describe('private keys and manifests', () => {
  const begin = `-----BEGIN ${'RSA PRIVATE'} KEY-----`;
  const end = `-----END ${'RSA PRIVATE'} KEY-----`;

  test('a key block goes, and its lines stay lines', () => {
    const { text } = fill(`before\n${begin}\n{a64}\n{a64}\n{a20}\n${end}\nafter`, dice);
    expect(sanitiser.text(text)).toBe('before\n***\n***\n***\n***\n***\nafter');
  });

  test('so it does behind timestamps, without its end, and without its beginning', () => {
    const stamp = '2026-05-11T09:14:07.1234567Z ';
    const lines = [begin, '{a64}', '{a64}', end].map((line) => fill(stamp + line, dice).text);
    const key = /[A-Za-z0-9]{64}/;
    expect(sanitiser.text(lines.join('\n'))).not.toMatch(key);
    expect(sanitiser.text(lines.slice(0, 3).join('\n'))).not.toMatch(key);
    expect(sanitiser.text(['x', ...lines.slice(1)].join('\n'))).not.toMatch(key);
  });

  test('data of a Secret manifest goes whatever its names are', () => {
    const { text, filled } = fill(
      'kind: Secret\nmetadata:\n  name: db\ndata:\n  plain: {a24}\n  other: |\n    {a40}\ntype: Opaque',
      dice,
    );
    const masked = sanitiser.text(text);
    for (const part of filled) expect(masked).not.toContain(part);
    expect(masked).toContain('name: db');
    expect(masked).toContain('type: Opaque');
  });
});
