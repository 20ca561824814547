import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  ConfigurationError,
  INPUT_NAMES,
  type InputName,
  parseInputs,
  readInputs,
  tellWrongInput,
} from '../src/contract/inputs.js';

const ROOT = new URL('..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest: {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
} = parse(read('action.yml'));

describe('action.yml', () => {
  test('declares exactly the inputs that the program reads', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual([...INPUT_NAMES].sort());
  });

  test('has defaults that the program would choose by itself', () => {
    const fixed = Object.entries(manifest.inputs).filter(([, input]) => !String(input.default ?? '').includes('${{'));
    const defaults = parseInputs((name) => fixed.find(([key]) => key === name)?.[1].default ?? '');
    expect(defaults).toEqual(parseInputs(() => ''));
  });

  test('runs the committed bundle on Node 24', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('inputs', () => {
  const withInput = (name: InputName, text: string) => () => parseInputs((asked) => (asked === name ? text : ''));

  test.each([
    ['model', 'claude-opus-5-5', 'claude-opus-5-5'],
    ['max-cost-usd', '0.05', 0.05],
    ['max-turns', ' 3 ', 3],
    ['history', 'FALSE', false],
    ['fix', 'verify', 'verify'],
    ['matrix', '{"node": 20}', { node: 20 }],
    ['matrix', 'null', null],
    ['run-id', '123', 123],
    ['redact', 'a+\n\n b{3}\n', ['a+', 'b{3}']],
  ] as const)('read %s=%j', (name, text, value) => {
    expect(withInput(name, text)()[name]).toEqual(value);
  });

  test.each([
    ['max-cost-usd', 'cheap', /`max-cost-usd`/],
    ['max-turns', '0', /`max-turns`: write at least 1/],
    ['max-turns', '1.5', /`max-turns`: write a whole number/],
    ['history', 'yes', /`history`: write true or false/],
    ['rerun', 'sometimes', /`rerun`: write one of auto, always, never/],
    ['anthropic-base-url', 'file:///etc/passwd', /`anthropic-base-url`: write an address/],
    ['artifact-name', 'a/b', /`artifact-name`: leave out/],
  ] as const)('refuse %s=%j and say what to write', (name, text, message) => {
    expect(withInput(name, text)).toThrow(ConfigurationError);
    expect(withInput(name, text)).toThrow(message);
  });

  test('name every fault at once', () => {
    const text: Partial<Record<InputName, string>> = { effort: 'huge', comment: 'loud' };
    expect(() => parseInputs((name) => text[name] ?? '')).toThrow(/`effort`.*`comment`/);
  });

  const alone = (name: InputName, text: string) => readInputs((asked) => (asked === name ? text : ''));

  test.each([
    ['effort', 'huge', 'medium'],
    ['max-turns', '-1', 12],
    ['timeout-minutes', 'ten', 10],
    ['history', 'yes', true],
    ['artifact-name', 'a/b', 'autofixops-metrics'],
    ['run-id', 'latest', null],
    ['pushgateway-url', 'gopher://x', null],
    // These could run, write or spend more than was meant.
    ['rerun', 'allways', 'never'],
    ['fix', 'true', 'off'],
    ['culprit', 'always', 'never'],
    ['comment', 'off', 'never'],
    ['retry-flaky', '1', false],
    ['max-cost-usd', '$1', 0],
  ] as const)(
    'that are wrong do not stop the others: %s=%j counts as %j, and a warning names it',
    (name, text, value) => {
      const { inputs, wrong } = alone(name, text);
      expect(inputs).toEqual({ ...readInputs(() => '').inputs, [name]: value });
      expect(wrong.map(tellWrongInput)).toEqual([expect.stringContaining(`\`${name}\``)]);
    },
  );

  test('are never a reason to stop, whatever stands in them, and no warning quotes a value', () => {
    const anything = fc.dictionary(fc.constantFrom(...INPUT_NAMES), fc.oneof(fc.string(), fc.constant('s3cr3t-value')));
    fc.assert(
      fc.property(anything, (texts) => {
        const { wrong } = readInputs((name) => texts[name] ?? '');
        expect(wrong.map(tellWrongInput).join('\n')).not.toContain('s3cr3t-value');
      }),
    );
  });
});

describe('the README', () => {
  test('holds the tables that `npm run docs` writes from action.yml', async () => {
    const { renewedReadme } = await import(`${ROOT}scripts/docs.mjs`);
    expect(read('README.md')).toBe(renewedReadme(read('README.md'), read('action.yml')));
  });
});

describe('SECURITY.md', () => {
  test('says what is not promised, and how to report in private', () => {
    const text = read('SECURITY.md');
    expect(text).toMatch(
      /## What is not promised[\s\S]*untrusted code has already run in the same job[\s\S]*wrong diagnosis/i,
    );
    expect(text).toContain('Report a vulnerability');
  });
});

describe("GitHub's own language service", () => {
  const folder = mkdtempSync(join(tmpdir(), 'linter-'));
  const workflows = ['examples', '.github/workflows'].flatMap((dir) =>
    readdirSync(join(ROOT, dir))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => `${dir}/${name}`),
  );
  const lint = (files: string[]): { file: string; line: number; message: string }[] =>
    JSON.parse(execFileSync(process.execPath, [join(folder, 'index.mjs'), ...files], { cwd: ROOT, encoding: 'utf8' }));

  beforeAll(() => {
    execFileSync(
      join(ROOT, 'node_modules/.bin/ncc'),
      ['build', 'test/linter/lint-workflows.mjs', '-o', folder, '--quiet'],
      { cwd: ROOT },
    );
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('finds nothing in action.yml, the examples and our own workflows', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(5);
    expect(lint(['action.yml', ...workflows])).toEqual([]);
  });

  test('would find an unknown input, an unknown context and a runtime that does not exist', () => {
    const workflow = join(folder, 'bad.yml');
    const action = join(folder, 'action.yml');
    writeFileSync(
      workflow,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: autofixops/action@v2\n        with:\n          nonsense: ${{ secretz.X }}\n',
    );
    writeFileSync(action, read('action.yml').replace('node24', 'node21'));
    expect(lint(['action.yml', workflow]).map((finding) => finding.message)).toEqual([
      "Invalid action input 'nonsense'",
      "Unrecognized named-value: 'secretz'",
    ]);
    expect(lint([action]).map((finding) => finding.message)).toEqual(["Unexpected value 'node21'"]);
  });

  test('sees no expression of ours that a reader must trust: actions are pinned by commit, and no token is left behind', () => {
    for (const file of workflows) {
      const uses = [...read(file).matchAll(/uses: (\S+)/g)].map((found) => found[1] ?? '');
      const loose = uses.filter(
        (name) => !name.startsWith('./') && !name.startsWith('autofixops/') && !/@[0-9a-f]{40}$/.test(name),
      );
      expect(loose).toEqual([]);
      const checkouts = read(file).split('actions/checkout@').length - 1;
      expect(read(file).split('persist-credentials: false').length - 1).toBe(checkouts);
    }
  });
});
