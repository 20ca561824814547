/** How the same small code base is written in several languages. A line that a plant is about ends with MARK. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: programs of other languages.

/** Taken off before a file is written; says where the culprit stands. */
export const MARK = '\u0001';

/** A function of one number. `body` says what it does before it answers `x * factor + offset`. */
export interface Fn {
  name: string;
  factor: number;
  offset: number;
  /** The name of the number inside of it. */
  local: string;
  /** What stands above it. */
  about: string;
  /** It calls this one and adds what that answers. */
  calls?: string;
  body?: { kind: 'loop' | 'crash' | 'leak' } | { kind: 'chance'; percent: number } | { kind: 'setting' } | undefined;
  /** The line with the arithmetic, the line of the body, or both are the plant's. */
  marked?: boolean;
}

export interface Check {
  module: string;
  fn: string;
  argument: number;
  expected: number;
  marked?: boolean;
}

export interface Language {
  name: string;
  /** Path of a module of this name, and of the tests. */
  path(module: string): string;
  testPath: string;
  module(fns: readonly Fn[], module: string): string[];
  tests(checks: readonly Check[], modules: readonly string[]): string[];
  /** Further files: what builds and starts it. */
  files?(modules: readonly string[]): Record<string, string>;
  script: string;
  /** Where a program reads its scale from, and how that is written. */
  setting: { path: string; text: (scale: number) => string };
  bodies: readonly ('loop' | 'crash' | 'leak')[];
  comment: (text: string) => string;
}

const mark = (isMarked: boolean | undefined, line: string) => (isMarked ? `${line}${MARK}` : line);
/** What stands between functions, so that each change is a hunk of its own. */
const gap = (comment: (text: string) => string, name: string) => [
  '',
  ...['What follows', 'was measured', 'by hand', 'in spring', 'and checked'].map((text) =>
    comment(`${text} for ${name}.`),
  ),
  '',
];

const NODE: Language = {
  name: 'node',
  path: (module) => `src/${module}.js`,
  testPath: 'test/all.test.js',
  comment: (text) => `// ${text}`,
  module: (fns) =>
    fns.flatMap((fn) => [
      ...gap(NODE.comment, fn.name),
      `// ${fn.about}`,
      `exports.${fn.name} = (${fn.local}) => {`,
      ...bodyOf(fn, {
        loop: 'for (;;) {}',
        crash: 'process.abort();',
        leak: 'for (const all = []; ; ) all.push(new Array(1e6).fill(0));',
        chance: (percent) => `if (Math.random() * 100 < ${percent}) return -1;`,
        setting: `${fn.local} *= JSON.parse(require('node:fs').readFileSync('settings.json', 'utf8')).scale;`,
      }),
      mark(
        isArithmetic(fn),
        `  return ${fn.local} * ${fn.factor} + ${fn.offset}${fn.calls ? ` + exports.${fn.calls}(${fn.local})` : ''};`,
      ),
      '};',
    ]),
  tests: (checks, modules) => [
    "const assert = require('node:assert');",
    ...modules.map((module) => `const ${module} = require('../src/${module}.js');`),
    ...checks.map((check) =>
      mark(
        check.marked,
        `assert.strictEqual(${check.module}.${check.fn}(${check.argument}), ${check.expected}, '${check.fn} answers ${check.expected}');`,
      ),
    ),
    `console.log('# tests ${checks.length}');`,
  ],
  script: 'node --max-old-space-size=120 test/all.test.js',
  setting: {
    path: 'settings.json',
    text: (scale) => `{\n  "name": "shop",\n  "scale": ${scale},${MARK}\n  "colour": "blue"\n}\n`,
  },
  bodies: ['loop', 'crash', 'leak'],
};

const PYTHON: Language = {
  name: 'python',
  path: (module) => `shop/${module}.py`,
  testPath: 'tests/test_shop.py',
  comment: (text) => `# ${text}`,
  module: (fns) => [
    'import json, os, random',
    ...fns.flatMap((fn) => [
      ...gap(PYTHON.comment, fn.name),
      `# ${fn.about}`,
      `def ${fn.name}(${fn.local}):`,
      ...bodyOf(fn, {
        loop: 'while True: pass',
        crash: 'os.abort()',
        leak: 'held = [0] * (1 << 31)',
        chance: (percent) => `if random.random() * 100 < ${percent}: return -1`,
        setting: `${fn.local} *= json.load(open("settings.json"))["scale"]`,
      }).map((line) => `  ${line}`),
      mark(
        isArithmetic(fn),
        `    return ${fn.local} * ${fn.factor} + ${fn.offset}${fn.calls ? ` + ${fn.calls}(${fn.local})` : ''}`,
      ),
    ]),
  ],
  tests: (checks, modules) => [
    'import unittest',
    ...modules.map((module) => `from shop import ${module}`),
    '',
    'class Shop(unittest.TestCase):',
    ...checks.flatMap((check) => [
      `    def test_${check.fn}_of_${check.argument}(self):`,
      mark(check.marked, `        self.assertEqual(${check.module}.${check.fn}(${check.argument}), ${check.expected})`),
    ]),
  ],
  files: () => ({ 'shop/__init__.py': '', 'tests/__init__.py': '' }),
  script: 'ulimit -v 2000000\npython3 -B -m unittest discover -s tests -t .',
  setting: {
    path: 'settings.json',
    text: (scale) => `{\n  "name": "shop",\n  "scale": ${scale},${MARK}\n  "colour": "blue"\n}\n`,
  },
  bodies: ['loop', 'crash', 'leak'],
};

const PERL: Language = {
  name: 'perl',
  path: (module) => `lib/${module}.pm`,
  testPath: 't/all.t',
  comment: (text) => `# ${text}`,
  module: (fns, module) => [
    `package ${module};`,
    'use strict;',
    ...fns.flatMap((fn) => [
      ...gap(PERL.comment, fn.name),
      `# ${fn.about}`,
      `sub ${fn.name} {`,
      `  my ($${fn.local}) = @_;`,
      ...bodyOf(fn, {
        loop: 'while (1) {}',
        crash: 'kill 11, $$;',
        leak: 'exit 137;',
        chance: (percent) => `return -1 if rand(100) < ${percent};`,
        setting: `open(my $in, '<', 'settings.ini'); my ($scale) = join('', <$in>) =~ /scale=(\\d+)/; $${fn.local} *= $scale;`,
      }),
      mark(
        isArithmetic(fn),
        `  return $${fn.local} * ${fn.factor} + ${fn.offset}${fn.calls ? ` + ${fn.calls}($${fn.local})` : ''};`,
      ),
      '}',
    ]),
    '1;',
  ],
  tests: (checks, modules) => [
    'use strict;',
    `use Test::More tests => ${checks.length};`,
    ...modules.map((module) => `use ${module};`),
    ...checks.map((check) =>
      mark(
        check.marked,
        `is(${check.module}::${check.fn}(${check.argument}), ${check.expected}, '${check.fn} of ${check.argument}');`,
      ),
    ),
  ],
  script: 'perl -Ilib t/all.t',
  setting: { path: 'settings.ini', text: (scale) => `name=shop\ncolour=blue\nscale=${scale}${MARK}\nsize=4\n` },
  bodies: ['loop', 'crash'],
};

const SHELL: Language = {
  name: 'shell',
  path: (module) => `lib/${module}.sh`,
  testPath: 'tests/run.sh',
  comment: (text) => `# ${text}`,
  module: (fns) =>
    fns.flatMap((fn) => [
      ...gap(SHELL.comment, fn.name),
      `# ${fn.about}`,
      `${fn.name}() {`,
      `  ${fn.local}=$1`,
      ...bodyOf(fn, {
        loop: 'while :; do :; done',
        crash: 'kill -SEGV $$',
        leak: 'exit 137',
        chance: (percent) => `[ $(($(od -An -N2 -tu2 /dev/urandom) % 100)) -ge ${percent} ] || { echo -1; return; }`,
        setting: `. ./settings.sh; ${fn.local}=$((${fn.local} * SCALE))`,
      }),
      mark(
        isArithmetic(fn),
        `  echo $((${fn.local} * ${fn.factor} + ${fn.offset}${fn.calls ? ` + $(${fn.calls} "$1")` : ''}))`,
      ),
      '}',
    ]),
  tests: (checks, modules) => [
    'failed=0',
    ...modules.map((module) => `. ./lib/${module}.sh`),
    'check() { if [ "$2" = "$3" ]; then echo "ok - $1"; else echo "not ok - $1: expected $3, got $2"; failed=1; fi; }',
    ...checks.map((check) =>
      mark(
        check.marked,
        `check "${check.fn} of ${check.argument}" "$(${check.fn} ${check.argument})" ${check.expected}`,
      ),
    ),
    `echo "1..${checks.length}"`,
    'exit $failed',
  ],
  script: 'sh tests/run.sh',
  setting: { path: 'settings.sh', text: (scale) => `NAME=shop\nCOLOUR=blue\nSCALE=${scale}${MARK}\nSIZE=4\n` },
  bodies: ['loop'],
};

const C: Language = {
  name: 'c',
  path: (module) => `src/${module}.c`,
  testPath: 'test/all.c',
  comment: (text) => `/* ${text} */`,
  module: (fns) => [
    '#include <stdio.h>',
    '#include <stdlib.h>',
    '#include "shop.h"',
    ...fns.flatMap((fn) => [
      ...gap(C.comment, fn.name),
      `/* ${fn.about} */`,
      `long ${fn.name}(long ${fn.local}) {`,
      ...bodyOf(fn, {
        loop: 'for (volatile int on = 1; on;) {}',
        crash: '*(volatile int *)0 = 1;',
        leak: 'while (malloc(1 << 24)) {} abort();',
        chance: (percent) =>
          `FILE *f = fopen("/dev/urandom", "r"); unsigned short r; if (fread(&r, 2, 1, f) == 1 && r % 100 < ${percent}) return -1;`,
        setting: `${fn.local} *= SCALE;`,
      }),
      mark(
        isArithmetic(fn),
        `  return ${fn.local} * ${fn.factor} + ${fn.offset}${fn.calls ? ` + ${fn.calls}(${fn.local})` : ''};`,
      ),
      '}',
    ]),
  ],
  tests: (checks) => [
    '#include <stdio.h>',
    '#include "shop.h"',
    'static int failed;',
    'static void check(const char *name, long got, long expected) {',
    '  if (got == expected) printf("ok - %s\\n", name);',
    '  else { failed = 1; printf("not ok - %s: expected %ld, got %ld\\n", name, expected, got); }',
    '  fflush(stdout);',
    '}',
    'int main(void) {',
    ...checks.map((check) =>
      mark(
        check.marked,
        `  check("${check.fn} of ${check.argument}", ${check.fn}(${check.argument}), ${check.expected});`,
      ),
    ),
    `  printf("1..%d\\n", ${checks.length});`,
    '  return failed;',
    '}',
  ],
  files: () => ({
    Makefile:
      'CFLAGS = -O0 -Isrc -w -include src/names.h\nrun: build/all\n\tulimit -v 4000000; ./build/all\nbuild/all: test/all.c $(wildcard src/*.c) $(wildcard src/*.h)\n\tmkdir -p build\n\t$(CC) $(CFLAGS) -o $@ test/all.c $(wildcard src/*.c)\n',
  }),
  script: 'make -s run',
  setting: {
    path: 'src/shop.h',
    text: (scale) =>
      `#ifndef SHOP_H\n#define SHOP_H\n#define NAME "shop"\n#define SCALE ${scale}${MARK}\n#define COLOUR "blue"\n#endif\n`,
  },
  bodies: ['loop', 'crash'],
};

const TCL: Language = {
  name: 'tcl',
  path: (module) => `lib/${module}.tcl`,
  testPath: 'tests/all.tcl',
  comment: (text) => `# ${text}`,
  module: (fns) =>
    fns.flatMap((fn) => [
      ...gap(TCL.comment, fn.name),
      `# ${fn.about}`,
      `proc ${fn.name} {${fn.local}} {`,
      ...bodyOf(fn, {
        loop: 'while 1 {}',
        crash: 'exec kill -SEGV [pid]',
        leak: 'exit 137',
        chance: (percent) => `if {rand() * 100 < ${percent}} { return -1 }`,
        setting: `set in [open settings.txt]; regexp {scale (\\d+)} [read $in] - scale; set ${fn.local} [expr {$${fn.local} * $scale}]`,
      }),
      mark(
        isArithmetic(fn),
        `  expr {$${fn.local} * ${fn.factor} + ${fn.offset}${fn.calls ? ` + [${fn.calls} $${fn.local}]` : ''}}`,
      ),
      '}',
    ]),
  tests: (checks, modules) => [
    'set failed 0',
    ...modules.map((module) => `source lib/${module}.tcl`),
    'proc check {name got expected} { global failed; if {$got == $expected} { puts "ok - $name" } else { set failed 1; puts "not ok - $name: expected $expected, got $got" } }',
    ...checks.map((check) =>
      mark(check.marked, `check "${check.fn} of ${check.argument}" [${check.fn} ${check.argument}] ${check.expected}`),
    ),
    `puts "1..${checks.length}"`,
    'exit $failed',
  ],
  script: 'tclsh tests/all.tcl',
  setting: { path: 'settings.txt', text: (scale) => `name shop\ncolour blue\nscale ${scale}${MARK}\nsize 4\n` },
  bodies: ['loop', 'crash'],
};

interface Bodies {
  loop: string;
  crash: string;
  leak: string;
  chance: (percent: number) => string;
  setting: string;
}

function bodyOf(fn: Fn, bodies: Bodies): string[] {
  if (fn.body === undefined) return [];
  const line = fn.body.kind === 'chance' ? bodies.chance(fn.body.percent) : bodies[fn.body.kind];
  return [mark(fn.marked && fn.body.kind !== 'setting', `  ${line}`)];
}

const isArithmetic = (fn: Fn) => fn.marked && (fn.body === undefined || fn.body.kind === 'setting');

/** C needs a list of all functions, which no change of ours touches. */
export const namesHeader = (fns: readonly string[]) => fns.map((name) => `long ${name}(long);\n`).join('');

export const LANGUAGES: readonly Language[] = [NODE, PYTHON, PERL, SHELL, C, TCL];
