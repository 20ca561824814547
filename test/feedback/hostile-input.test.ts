// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { rerunEnvironment } from '../../src/feedback/rerun-environment.js';
import { evaluate } from '../../src/workflow/expression.js';
import { shellCommand } from '../../src/workflow/shell.js';
import { matchesTemplate } from '../../src/workflow/template.js';
import { findFailedCommand } from '../../src/workflow/workflow-file.js';

const contexts = {
  matrix: { node: 20, os: 'Linux', deep: { a: ['x', 'y'] }, empty: '' },
  env: { A: 'b' },
  github: { sha: 'abc' },
};

describe('an expression', () => {
  test.each<[string, unknown]>([
    ['matrix.node', 20],
    ["matrix['node']", 20],
    ['MATRIX.Os', 'Linux'],
    ['matrix.deep.a[1]', 'y'],
    ['matrix.nothing', null],
    ['matrix.node == 20', true],
    ["matrix.node == '20'", true],
    ["matrix.os == 'linux'", true],
    ["matrix.os != 'linux' || matrix.node >= 18", true],
    ["matrix.os == 'Windows' && 'a' || 'b'", 'b'],
    ["!(matrix.node < 18) && 'new'", 'new'],
    ["'it''s'", "it's"],
    ['0x1f', 31],
    ["format('{0}-{{{1}}}', matrix.os, matrix.node)", 'Linux-{20}'],
    ["startsWith(matrix.os, 'LIN')", true],
    ["contains('abc', 'B')", true],
    ['env.A', 'b'],
    ['github.sha', 'abc'],
  ])('%s is worked out', (expression, value) => {
    expect(evaluate(expression, contexts)).toEqual(value);
  });

  test.each([
    'secrets.X', 'env.NOT_SET', 'github.token', 'github.event.head_commit.message', 'inputs.x', 'steps.a.outputs.b',
    "hashFiles('**')", 'toJSON(env)', 'fromJSON(needs.x)', 'matrix.node ==', '(matrix.node', 'matrix..node', 'matrix.node matrix.os',
    "'open", '', '&&', 'a b c', "secrets.X || 'a'", 'constructor', '__proto__', 'toString', "format('{0}', env)",
  ])('%s is not', (expression) => {
    expect(evaluate(expression, contexts)).toBeUndefined();
  }); // biome-ignore format: a list reads better in rows

  test('of any text at all never throws', () => {
    const pieces = fc.constantFrom(
      'matrix',
      '.',
      'node',
      '[',
      ']',
      '(',
      ')',
      '!',
      '&&',
      '||',
      '==',
      "'a'",
      ',',
      ' ',
      '1',
      'format',
      '<',
      '*',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (words) => void evaluate(words.join(''), contexts)),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.string(), (text) => void evaluate(text, contexts)));
    for (const deep of ['('.repeat(3000), '!'.repeat(3000), "a['".repeat(1000)])
      expect(evaluate(deep, contexts)).toBeUndefined();
  });
});

describe('a printed script', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', ';'), maxLength: 8 });

  test('made from the file by putting values in always matches', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), part, (texts, value) => {
        expect(matchesTemplate(texts.join('${{ x }}'), texts.join(value))).toBe(true);
      }),
    );
  });

  test('that matches has every fixed text of the file in order', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (texts, actual) => {
        const expected = new RegExp(
          `^${texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*')}$`,
        );
        expect(matchesTemplate(texts.join('${{ x }}'), actual)).toBe(expected.test(actual));
      }),
      { numRuns: 2000 },
    );
  });

  test('of a megabyte with a thousand expressions is compared all the same', () => {
    const file = 'a${{ x }}'.repeat(1000);
    expect(matchesTemplate(file, `${'a'.repeat(1_000_000)}b`)).toBe(true);
    expect(matchesTemplate(`${file}c`, `${'a'.repeat(1_000_000)}b`)).toBe(false);
  });

  test('with a quote that hides the end of an expression is not cut there', () => {
    expect(matchesTemplate("echo ${{ format('}}{0}', a) }} end", 'echo x end')).toBe(true);
    expect(matchesTemplate('echo ${{ open', 'echo x')).toBe(false);
  });
});

describe('a workflow file of any content', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('${{ matrix.a }}', '${{ x', 'bash', './a.yml', './x'),
  );
  const key = fc.constantFrom(
    'jobs',
    'steps',
    'run',
    'uses',
    'name',
    'env',
    'strategy',
    'matrix',
    'include',
    'exclude',
    'defaults',
    'shell',
    'test',
    'a',
    '__proto__',
    'runs-on',
    'with',
    'working-directory',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
    ),
  }));
  const job = fc.dictionary(key, tree, { maxKeys: 6 });

  test('gives a command or a reason, and never throws', () => {
    const file = fc.record({ jobs: fc.dictionary(fc.constantFrom('test', 'other'), job), env: tree, defaults: tree });
    fc.assert(
      fc.property(file, (content) => {
        const found = findFailedCommand(stringify(content), {
          jobName: 'test',
          stepName: 'Run bash',
          stepNumber: 2,
        });
        if ('reason' in found) expect(found.reason).toMatch(/\.$/);
        else expect(typeof found.command.script).toBe('string');
      }),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => void findFailedCommand(text, { jobName: 'a', stepName: 'b', stepNumber: 2 })),
    );
  });

  test('cannot make a matrix of millions of jobs', () => {
    const axis = `[${Array.from({ length: 200 }, (_, n) => n).join(',')}]`;
    const yaml = `jobs: { test: { strategy: { matrix: { a: ${axis}, b: ${axis}, c: ${axis}, d: ${axis} } }, steps: [ { run: x } ] } }`;
    expect(findFailedCommand(yaml, { jobName: 'test (1, 2, 3, 4)', stepName: 'Run x', stepNumber: 2 })).toHaveProperty(
      'command.script',
      'x',
    );
  });
});

describe('a shell of any text', () => {
  test('is a program without folders and arguments with a place for the script, or a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `${text} {0}`),
        ),
        (shell) => {
          const command = shellCommand(shell);
          if ('reason' in command) return;
          expect(command.program).not.toContain('/');
          expect(command.args.some((arg) => arg.includes('{0}'))).toBe(true);
        },
      ),
    );
  });
});

describe('an environment', () => {
  const secret = fc.constantFrom(
    'INPUT_X',
    'INPUT_ANTHROPIC-API-KEY',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_CACHE_URL',
    'GITHUB_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_BASE_URL',
    'github_token',
    'AWS_SECRET_ACCESS_KEY',
    'NPM_TOKEN',
    'ANDROID_KEY_PASS',
    'CMAKE_TOKEN',
  );

  test('never holds a secret of the action, whatever else there is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(secret, fc.string()), fc.constant('planted')), (own) => {
        expect(
          Object.keys(rerunEnvironment(own, {})).filter((name) =>
            /token|secret|key|^input|^actions|anthropic/i.test(name),
          ),
        ).toEqual([]);
      }),
    );
  });
});
