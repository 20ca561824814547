import { describe, expect, test } from '@jest/globals';
import { collectDoubtful, createSanitiser } from '../../../../src/adapters/door/sanitise.js';
import { createDice, fill } from './samples.js';

const dice = createDice(311);
const found = (name: string, value: string) => collectDoubtful({ [name]: value }, '');

describe('a variable of a wrapped command counts as a secret', () => {
  test.each([
    ['GH_PAT', '{a20}'],
    ['DB_PW', 'h{d3}nter'],
    ['DB_PW', '{a6}7'],
    ['S3_ACCESS', '{a24}'],
    ['NPM_CONFIG__AUTH', '{a32}='],
    ['VERCEL_AUTOMATION_BYPASS_SECRET', '{a32}'],
    ['COMPASS_API_KEY', '{a30}'],
    ['SENTRY_DSN', 'https://{h32}@o1.ingest.example/2'],
    ['DATABASE_URL', 'postgres://app:{a12}@db.example/x'],
    ['CHROMATIC', 'chpt_{h15}'],
    ['DEPLOY', '{m16}'],
    ['PINECONE', '{h8}-{h4}-{h4}-{h4}-{h12}'],
    ['HOOK', 'https://hooks.example/services/T{A8}/B{A8}/{a24}'],
    ['SIGNING', '{h40}'],
    ['LICENSE_XYZ', '{A5}-{A5}-{A5}-{A5}'],
    ['MONGO', 'mongodb+srv://u:{a10}@c.example.net'],
    ['X', 'pa$$w0rd!{a4}'],
  ])('%s=%s', (name, template) => {
    const { text, filled } = fill(template, dice);
    const secrets = found(name, text);
    expect(secrets).not.toEqual([]);
    const masked = createSanitiser({ secrets, patterns: [] }).text(`the value is ${text}, so`);
    for (const part of filled.filter((one) => one.length >= 10)) expect(masked).not.toContain(part);
    expect(masked).not.toContain(text);
  });
});

describe('a variable stays readable', () => {
  test.each([
    ['APP_ENV', 'test'],
    ['NODE_ENV', 'production'],
    ['NODE_VERSION', '20.11.1'],
    ['PYTHON_VERSION', '3.12'],
    ['API_URL', 'https://api.staging.example.com/v2'],
    ['BASE_URL', 'http://localhost:3000/path?page=2&sort=name'],
    ['LC_ALL', 'en_US.UTF-8'],
    ['LOCALE', 'de_AT.UTF-8'],
    ['RUNS_ON', 'ubuntu-22.04'],
    ['PLATFORM', 'linux/amd64,linux/arm64'],
    ['TARGET', 'x86_64-unknown-linux-gnu'],
    ['NODE_OPTIONS', '--max-old-space-size=4096'],
    ['JAVA_OPTS', '-Xmx2g -Dfile.encoding=UTF-8'],
    ['WORKDIR', '/home/runner/work/repo/repo'],
    ['LIB', './packages/core/src:./packages/cli/src'],
    ['SERVICE_NAME', 'billing-worker'],
    ['FEATURES', 'search,checkout,new-cart'],
    ['DEBIAN_FRONTEND', 'noninteractive'],
    ['CARGO_TERM_COLOR', 'always'],
    ['RUST_BACKTRACE', '1'],
    ['TIMEOUT_SECONDS', '120000000'],
    ['DATE', '2026-11-26'],
    ['GITHUB_SHA', '{h40}'],
    ['COMMIT_SHA', '{h40}'],
    ['IMAGE', 'ghcr.io/acme/app:latest'],
    ['MAIL', 'ci@example.com'],
    ['MATRIX', '{"node": 20, "os": "ubuntu-latest"}'],
    ['GOFLAGS', '-mod=readonly'],
    ['PYTHONPATH', '/opt/hostedtoolcache/Python/3.12.1/x64/lib'],
    ['SOURCE_DATE_EPOCH', '1764115200'],
    ['COMPOSE_PROJECT_NAME', 'acme_shop_test'],
    ['TEST_MODE', 'short'],
    ['AUTH', 'on'],
  ])('%s=%s', (name, template) => {
    expect(found(name, fill(template, dice).text)).toEqual([]);
  });

  test('where GitHub says the same value itself', () => {
    const { text } = fill('{h40}', dice);
    expect(collectDoubtful({ HEAD: text }, `{"after":"${text}"}`)).toEqual([]);
    expect(collectDoubtful({ HEAD: text }, '')).toEqual([text]);
  });
});

describe('a value that the job masks', () => {
  test.each(['q', 'q7', 'q7Z', 'q7Zx', 'q7Zxp', 'hunter', 'hunter2', 'pa:ss.1', '€uro', 'two words'])(
    '%j goes',
    (value) => {
      const sanitiser = createSanitiser({ secrets: [], patterns: [] });
      sanitiser.add(value);
      expect(sanitiser.text(`it is ${value}, "${value}" and (${value})`)).toBe('it is ***, "***" and (***)');
      expect(sanitiser.text(sanitiser.text(`is ${value}`))).toBe('is ***');
    },
  );

  test('of up to three characters goes only as a word', () => {
    const sanitiser = createSanitiser({ secrets: [], patterns: [] });
    sanitiser.add('abc');
    expect(sanitiser.text('abc abcd xabc abc_1 abc.')).toBe('*** abcd xabc abc_1 ***.');
  });

  test.each(['*', '***', '**', ' '])('%j is no secret', (value) => {
    const sanitiser = createSanitiser({ secrets: [], patterns: [] });
    sanitiser.add(value);
    expect(sanitiser.text('a * b *** c')).toBe('a * b *** c');
  });

  test.each(['hunter', 'q7Zxp1'])('%j goes in base64, in hex and escaped too', (value) => {
    const sanitiser = createSanitiser({ secrets: [value], patterns: [] });
    const forms = [Buffer.from(value).toString('base64'), Buffer.from(value).toString('hex')];
    for (const form of forms) expect(sanitiser.text(`x ${form} y`)).toBe('x *** y');
  });

  test('of several lines goes line by line', () => {
    const sanitiser = createSanitiser({ secrets: [], patterns: [] });
    sanitiser.add('first1\nsecond2');
    expect(sanitiser.text('second2 then first1')).toBe('*** then ***');
  });

  test('does not hold back what is sent where it is so short that our own words hold it', () => {
    const sanitiser = createSanitiser({ secrets: [], patterns: [] });
    for (const value of ['1', 'test', 'hunter2']) sanitiser.add(value);
    expect(sanitiser.holdsSecret('{"max":1,"kind":"test"}')).toBe(false);
    expect(sanitiser.holdsSecret('it is hunter2')).toBe(true);
  });
});
