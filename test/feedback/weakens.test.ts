import { describe, expect, test } from '@jest/globals';
import { changeOf, weakens } from '../../src/feedback/weakens.js';
import { WEAKENING_RULES, type WeakeningRule } from '../../src/feedback/weakens-rules.js';

type Example = WeakeningRule['examples'][number];

function judged(rule: WeakeningRule, [path, oldText, newText]: Example): string | null {
  if (rule.path !== undefined && !rule.path.test(path)) return null;
  return rule.find(changeOf({ path, oldText, newText }));
}

describe.each(WEAKENING_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example]))('is seen in %j', (example) => {
    expect(judged(rule, example)).not.toBeNull();
    const [path, oldText, newText] = example;
    expect(weakens([{ path, oldText, newText }]).some((sentence) => sentence.endsWith(`(${path}).`))).toBe(true);
  });

  test.each(rule.counterexamples.map((example) => [example]))('is not seen in %j', (example) => {
    expect(judged(rule, example)).toBeNull();
  });
});

describe('a fix', () => {
  test('that mends the code is not flagged', () => {
    const edits = [
      { path: 'src/cart.ts', oldText: 'return cents;', newText: 'return cents / 100;' },
      {
        path: 'src/cart.py',
        oldText: 'def total(self):\n    return a',
        newText: 'def total(self) -> int:\n    return a + b',
      },
      { path: 'package.json', oldText: '"left-pad": "^1.3.0"', newText: '"left-pad": "1.3.0"' },
      { path: 'go.mod', oldText: 'go 1.21', newText: 'go 1.22' },
      { path: 'README.md', oldText: 'run the tests', newText: 'run `npm test`' },
    ];
    expect(weakens(edits)).toEqual([]);
  });

  test('that adds a test is not flagged', () => {
    const newText = "it('adds', () => {\n  expect(add(1, 2)).toBe(3);\n});";
    expect(weakens([{ path: 'test/add.test.ts', oldText: '', newText }])).toEqual([]);
  });

  test('that moves a silenced line is not flagged', () => {
    const line = '// eslint-disable-next-line no-console';
    expect(weakens([{ path: 'a.ts', oldText: `${line}\na();\nb();`, newText: `b();\n  ${line}\n  a();` }])).toEqual([]);
  });

  test('is flagged once for each reason and file, in sentences', () => {
    const edits = [
      {
        path: './.github/workflows/ci.yml',
        oldText: 'run: npm test',
        newText: 'run: npm test || true\n  continue-on-error: true',
      },
      {
        path: 'test\\a.test.ts',
        oldText: "it('a', () => {});\nit('b', () => {});",
        newText: "it.skip('a', () => {});\nit.skip('b', () => {});",
      },
    ];
    expect(weakens(edits)).toEqual([
      'It edits the definition of the checks themselves (.github/workflows/ci.yml).',
      'It lets a step fail without failing the run (.github/workflows/ci.yml).',
      'It ignores the exit code of a command (.github/workflows/ci.yml).',
      'It skips a test (test/a.test.ts).',
    ]);
  });

  test('of any text at all is judged, quickly', () => {
    const oldText = 'timeout: 1\n'.repeat(5000);
    const newText = `${'a'.repeat(50_000)}\n${'retries: 1 '.repeat(2000)}\n${'"a" : "'.repeat(5000)}`;
    expect(() => weakens([{ path: 'a'.repeat(5000), oldText, newText }])).not.toThrow();
  });
});

test('is seen in the whole line, though the edit names a part of it', () => {
  const edit = { path: 'check.js', oldText: '  require', newText: '  // require' };
  const patch =
    "diff --git a/check.js b/check.js\n--- a/check.js\n+++ b/check.js\n@@ -1,2 +1,2 @@\n a();\n-  require('assert').equal(1, 2);\n+  // require('assert').equal(1, 2);\n";
  expect(weakens([edit])).toEqual([]);
  expect(weakens([edit], patch)).toEqual(['It comments out a check (check.js).']);
});
