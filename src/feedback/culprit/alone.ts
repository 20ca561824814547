/**
 * The failing test alone, where its runner allows that: experiments are then as quick as the one test. One entry to add, with an
 * output that it reads and the command that comes of it.
 */
export interface AloneRule {
  tool: string;
  /** The whole command, whose first group is what stands before the operands. */
  command: RegExp;
  /** Names of failing tests in its output; the last group that is there is the name. */
  failing: RegExp;
  /** The command for these tests, quoted for a shell. */
  alone: (command: string, names: readonly string[]) => string;
  example: { command: string; output: string; alone: string };
}

export const ALONE: readonly AloneRule[] = [
  {
    tool: 'pytest',
    command: /^((?:python3? -m )?pytest(?: -[\w=-]{1,60}){0,20})(?: [\w./]{1,200}){0,20}$/,
    failing: /^(?:FAILED|ERROR) ([^\s:]{1,300}::\S{1,300})/gm,
    alone: (command, names) => `${command} ${names.map(quote).join(' ')}`,
    example: {
      command: 'python -m pytest -q tests',
      output: 'FAILED tests/test_cart.py::test_total - assert 900 == 9\n1 failed, 41 passed in 30.02s\n',
      alone: "python -m pytest -q 'tests/test_cart.py::test_total'",
    },
  },
  {
    tool: 'jest',
    command: /^((?:npx )?jest(?: -[\w=-]{1,60}){0,20})$/,
    failing: /^ {2}● (.{1,300})$/gm,
    alone: (command, names) => `${command} -t ${quote(anyOf(names.map((name) => name.replaceAll(' › ', ' '))))}`,
    example: {
      command: 'npx jest --ci',
      output: 'FAIL test/cart.test.js\n  ● cart › adds (up)\n\n    expect(received).toBe(expected)\n',
      alone: "npx jest --ci -t '^(cart adds \\(up\\))$'",
    },
  },
  {
    tool: 'vitest',
    command: /^((?:npx )?vitest run(?: -[\w=-]{1,60}){0,20})$/,
    failing: /^ FAIL {2}\S{1,300} > (.{1,300})$/gm,
    alone: (command, names) => `${command} -t ${quote(anyOf(names.map((name) => name.replaceAll(' > ', ' '))))}`,
    example: {
      command: 'vitest run',
      output: ' FAIL  test/cart.test.ts > cart > adds up\nAssertionError: expected 900 to be 9\n',
      alone: "vitest run -t '^(cart adds up)$'",
    },
  },
  {
    tool: 'mocha',
    command: /^((?:npx )?mocha(?: -[\w=-]{1,60}){0,20}(?: [\w./*]{1,200}){0,20})$/,
    failing: /^ {2}\d{1,4}\) (\S.{0,300}?):?$/gm,
    alone: (command, names) => `${command} --grep ${quote(names.map(literal).join('|'))}`,
    example: {
      command: 'npx mocha',
      output: '  1 failing\n\n  1) adds up:\n     Error: expected 9\n',
      alone: "npx mocha --grep 'adds up'",
    },
  },
  {
    tool: 'node',
    command: /^(node --test)((?: [\w./*-]{1,200}){0,20})$/,
    failing: /^(?:not ok \d{1,6} - |✖ )(.{1,300}?)(?: \(\d{1,9}(?:\.\d{1,9})?ms\))?$/gm,
    alone: (command, names) =>
      command.replace('--test', () => `--test --test-name-pattern=${quote(anyOf(names))}`),
    example: {
      command: 'node --test test/',
      output: 'ok 1 - prints\nnot ok 2 - adds up\n1..2\n# tests 2\n',
      alone: "node --test --test-name-pattern='^(adds up)$' test/",
    },
  },
  {
    tool: 'go',
    command: /^(go test(?: -(?:v|race|short|count=1)){0,4}(?: [\w./]{1,200}){1,20})$/,
    failing: /^--- FAIL: (\w{1,200})/gm,
    alone: (command, names) => `${command} -run ${quote(`^(${names.join('|')})$`)}`,
    example: {
      command: 'go test ./...',
      output: '--- FAIL: TestTotal (0.00s)\n    cart_test.go:9: got 900, want 9\nFAIL\n',
      alone: "go test ./... -run '^(TestTotal)$'",
    },
  },
]; // biome-ignore format: a table reads better in rows

/** More than this, and running them alone saves nothing. */
const MOST_TESTS = 20;

/** Null where the command is more than the start of a runner, or its failing tests are not named. */
export function aloneCommand(script: string, output: string): string | null {
  const command = script.trim();
  for (const rule of ALONE) {
    const runs = rule.command.exec(command);
    if (runs === null) continue;
    const names = [...new Set([...output.matchAll(rule.failing)].flatMap((match) => match[1] ?? []))];
    const before = rule.tool === 'pytest' ? (runs[1] ?? command) : command;
    return names.length === 0 || names.length > MOST_TESTS ? null : rule.alone(before, names);
  }
  return null;
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (names: readonly string[]) => `^(${names.map(literal).join('|')})$`;
