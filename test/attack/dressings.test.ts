/**
 * What programs put around a line must not hide a secret from the door (S21): private keys, manifests, names and values, and the
 * credentials of all vendors, in every dressing. And the other way round: what only looks like a secret stays.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SERVICE_RULES } from '../../src/adapters/door/redaction/service-rules.js';
import { INFIX_RULES, VENDOR_RULES } from '../../src/adapters/door/redaction/vendor-rules.js';
import { createSanitiser } from '../../src/adapters/door/sanitise.js';
import { createDice, fill } from '../adapters/door/redaction/samples.js';

const sanitiser = createSanitiser({ secrets: [], patterns: [] });
const dice = createDice(1711);
const make = (template: string): string => fill(template, dice).text;

/** A token of 24 letters and digits without a digit is one in seventy, and may pass for a word: those are another test's matter. */
function fillWithDigits(template: string): ReturnType<typeof fill> {
  const made = fill(template, dice);
  const isPlain = /\{[aAm]/.test(template) && made.filled.some((part) => part.length >= 16 && !/\d/.test(part));
  return isPlain ? fillWithDigits(template) : made;
}

const DRESSINGS: Record<string, (line: string, index: number) => string> = {
  none: (line) => line,
  "the runner's time": (line) => `2026-05-11T09:14:07.1234567Z ${line}`,
  BuildKit: (line, index) => `#12 0.31${index} ${line}`,
  compose: (line) => `web_1  | ${line}`,
  'compose v2': (line) => `web-1 | ${line}`,
  'compose in colour': (line) => `\u001b[36mweb_1  |\u001b[0m ${line}`,
  pytest: (line) => `E       ${line}`,
  'a gutter': (line, index) => `  ${index + 8} | ${line}`,
  'a marked gutter': (line, index) => `> ${index + 8} | ${line}`,
  log4j: (line) => `2026-11-26 08:00:00,123 INFO  [main] com.example.Main - ${line}`,
  'Spring Boot': (line) => `2026-11-26T08:00:00.123Z  INFO 1 --- [main] c.e.Main : ${line}`,
  quotes: (line) => `  "${line}",`,
  'an array': (line) => `['${line}\\n',`,
  'a concatenation': (line) => `    "${line}\\n" +`,
  'an added line': (line) => `+${line}`,
  'a removed line': (line) => `-    ${line}`,
  'a quotation': (line) => `> ${line}`,
  'a bullet': (line) => `  - ${line}`,
  'a number': (line, index) => `${index + 1}. ${line}`,
  'gh run view': (line) => `test (20)\tRun tests\t2026-05-11T09:14:07.1234567Z ${line}`,
  'a box': (line) => `│ ${line} │`,
  'a comment': (line) => `# ${line}`,
  'a comment of C': (line) => `//   ${line}`,
  brackets: (line) => `[web] ${line}`,
  turbo: (line) => `web:build: ${line}`,
  syslog: (line) => `Nov 26 08:00:00 host app[12]: ${line}`,
  'a pod': (line) => `pod/web-7d9f8b6c5-x2x4z app ${line}`,
  "Go's tests": (line) => `    main_test.go:12: ${line}`,
  'JSON lines': (line) => `{"level":"info","msg":"${line}"}`,
  'no dressing that anybody knows': (line) => `~~ worker@3 >>>> ${line} <<<<`,
  'several at once': (line) => `2026-05-11T09:14:07.1234567Z #9 1.20 web_1 | E       ${line}`,
  Windows: (line) => `${line}\r`,
};

const BEGIN = `-----BEGIN ${'RSA PRIVATE'} KEY-----`;
const END = `-----END ${'RSA PRIVATE'} KEY-----`;
const aKey = () => [BEGIN, make('MII{a61}'), make('{a30}/{a33}'), make('{a62}+{a1}'), make('{a11}=='), END];

/** Every eight characters of a line of the key that still stand in the text. */
const left = (text: string, lines: readonly string[]) =>
  lines.flatMap((line) =>
    Array.from({ length: Math.max(0, line.length - 7) }, (_, at) => line.slice(at, at + 8)).filter((run) =>
      text.includes(run),
    ),
  );

describe.each(Object.entries(DRESSINGS))('behind %s', (_name, dress) => {
  const dressed = (lines: readonly string[]) => lines.map((line, index) => dress(line, index));
  const around = (lines: readonly string[]) =>
    ['all was well before', ...dressed(lines), 'and this is after'].join('\n');

  test.each<[string, (key: string[]) => string]>([
    ['whole', (key) => around(key)],
    ['without its end', (key) => around(key.slice(0, -1))],
    ['without its beginning', (key) => around(key.slice(1))],
    [
      'between lines of another program',
      (key) =>
        dressed(key)
          .flatMap((line) => [line, 'db_1  | ready to accept connections'])
          .join('\n'),
    ],
  ])('a private key goes %s, and its surroundings stay', (_how, write) => {
    const key = aKey();
    const text = write(key);
    const masked = sanitiser.text(text);
    expect(left(masked, key.slice(1, -1))).toEqual([]);
    expect(masked.split('\n')).toHaveLength(text.split('\n').length);
    for (const line of ['all was well before', 'and this is after', 'db_1  | ready to accept connections'])
      expect(masked.split(line)).toHaveLength(text.split(line).length);
    expect(sanitiser.text(masked)).toBe(masked);
  });

  test('each vendor’s credential goes in running text, and every word beside it stays', () => {
    const survivors = [...VENDOR_RULES, ...SERVICE_RULES, ...INFIX_RULES].flatMap((rule) => {
      const { text, filled } = fillWithDigits(rule.examples[0] ?? '');
      const masked = sanitiser.text(dress(`we got ${text} back`, 3));
      const gone = filled.filter((part) => part.length >= 12).every((part) => !masked.includes(part));
      return gone && masked.includes('we got ') ? [] : [rule.id];
    });
    expect(survivors).toEqual([]);
  });

  test('an unknown value goes after a name', () => {
    for (const template of [
      'ACME_API_TOKEN={a24}',
      'acme_password: {m20}',
      '"clientSecret": "{a32}"',
      '--token {a24}',
    ]) {
      const { text, filled } = fill(template, dice);
      expect(sanitiser.text(dress(text, 1))).not.toContain(filled[0]);
    }
  });

  test('text without secrets stays as it is', () => {
    const lines = [
      'Error: expected 3 to equal 4',
      '    at src/cart.test.ts:42:7',
      'npm warn deprecated x@1.2.3',
      '✓ adds',
    ];
    const text = dressed(lines).join('\n');
    expect(sanitiser.text(text)).toBe(text);
  });
});

describe('over several lines', () => {
  const FRAMES = Object.entries(DRESSINGS).filter(([name]) => /time|BuildKit|compose|gutter|log4j|gh run|brackets|none|syslog/.test(name)); // biome-ignore format: one list
  test.each(FRAMES)('the data of a Secret goes behind %s', (_name, dress) => {
    const { text, filled } = fill('kind: Secret\nmetadata:\n  name: db\ndata:\n  plain: {a24}\n  other: |\n    {a40}\ntype: Opaque', dice); // biome-ignore format: one text
    const masked = sanitiser.text(text.split('\n').map(dress).join('\n'));
    for (const part of filled) expect(masked).not.toContain(part);
    expect(masked).toContain('name: db');
    expect(masked).toContain('type: Opaque');
  });

  test.each(FRAMES)('a value goes from the line after its name behind %s', (_name, dress) => {
    for (const template of ['api_token: >-\n  {a30}', 'export DEPLOY_TOKEN=\\\n  {a30}', 'password:\n  {a20}1']) {
      const { text, filled } = fillWithDigits(template);
      expect(sanitiser.text(text.split('\n').map(dress).join('\n'))).not.toContain(filled[0]);
    }
  });
});

describe('what is no secret stays, alone and in every dressing', () => {
  const HARMLESS = [
    'HEAD is now at {h7} Merge {h40} into {h40}',
    'commit {h40}',
    'Digest: sha256:{h64}',
    'ghcr.io/acme/app@sha256:{h64}',
    'uses: actions/checkout@{h40} # v4.2.2',
    '"integrity": "sha512-{a86}==",',
    '"integrity": "sha512-{a43}/{a42}==",',
    '  resolved "https://registry.yarnpkg.com/left-pad/-/left-pad-1.3.0.tgz#{h40}"',
    '  integrity sha512-{a86}==',
    'checksum: 10c0/{h128}',
    'example.com/mod v1.2.3 h1:{a43}=',
    'example.com/mod v1.2.3/go.mod h1:{a43}=',
    'checksum = "{h64}"',
    '    --hash=sha256:{h64} \\',
    '"contentHash": "{a86}=="',
    'CHECKSUM: {h64}',
    'request id {h8}-{h4}-{h4}-{h4}-{h12} failed',
    'x-request-id: {h8}-{h4}-{h4}-{h4}-{h12}',
    'traceparent: 00-{h32}-{h16}-01',
    'SHA256:{a43} ci@example.com',
    'gpg: using RSA key {A40}',
    'background: url(data:image/png;base64,{a30}+{a40}/{a60}==)',
    '<img src="data:image/png;base64,{a120}">',
    'dist/assets/index-{a8}.js   143.21 kB',
    'dist/chunks/vendor.{h20}.js 12 kB',
    'Cache restored from key: Linux-node-{h64}',
    'Cache saved with key: setup-node-Linux-npm-{h64}',
    '/nix/store/{m32}-hello-2.12.1',
    'pod/web-7d9f8b6c5-x2x4z',
    'Successfully built {h12}',
    'Step 4/9 : RUN npm ci ---> {h12}',
    'container {h64} exited',
    'sha1 {h40}, md5 {h32}',
    'ETag: "{h32}"',
    'at Object.<anonymous> (/home/runner/work/repo/repo/src/cart.test.ts:42:7)',
    'java.lang.IllegalStateException: getUserAccountSettingsFromDatabase2 failed',
    'testShouldReturnHttp404WhenTheUserHasNoPermissionV2 FAILED',
    'APP_ENV=test NODE_ENV=production CI=true',
    'API_URL=https://api.staging.example.com/v2',
    'LANG=en_US.UTF-8 LC_ALL=C.UTF-8',
    'node v20.11.1, npm 10.2.4, ubuntu-22.04',
    'on address 0x{h12} at pc 0x{h12}',
    'ObjectId("{h24}")',
    '{"level":"info","time":1764115200000,"pid":12,"msg":"ready"}',
    'Downloading https://files.pythonhosted.org/packages/{h2}/{h2}/{h60}/x-1.0-py3-none-any.whl',
    'X-Amz-Request-Id: {A16}',
    '//# sourceMappingURL=index.js.map',
    'token_count: 4096, max_tokens: 8192',
    'Unexpected token } in JSON at position 12',
    'secretName: my-app-secret-2',
    'password authentication failed for user "postgres"',
    'key: value, cache-key: node-modules',
    '-----BEGIN CERTIFICATE-----',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{a43} ci@example.com',
  ];

  test.each(HARMLESS.map((template) => [template]))('%s', (template) => {
    for (const dress of Object.values(DRESSINGS)) {
      const text = dress(make(template), 4);
      expect(sanitiser.text(text)).toBe(text);
    }
  });

  test('a certificate and an image in base64, line by line', () => {
    const wall = Array.from({ length: 12 }, () => make('{a64}')).join('\n');
    const text = `-----BEGIN CERTIFICATE-----\n${wall}\n-----END CERTIFICATE-----`;
    expect(sanitiser.text(text)).toBe(text);
  });
});

test('masking twice is masking once, whatever is dressed how', () => {
  const templates = [...VENDOR_RULES, ...SERVICE_RULES].flatMap(({ examples }) => examples);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...templates, 'plain words', BEGIN, END, '{a64}'), fc.constantFrom(...Object.values(DRESSINGS))), { maxLength: 12 }), // biome-ignore format: one generator
      (parts) => {
        const masked = sanitiser.text(parts.map(([template, dress], index) => dress(make(template), index)).join('\n'));
        expect(sanitiser.text(masked)).toBe(masked);
      },
    ),
  );
});
