/** The course of the experiments, in a laboratory where what a command does is a function of what was taken back. */
import { describe, expect, test } from '@jest/globals';
import { type FileChange, parseChange } from '../../../src/feedback/culprit/change.js';
import { findCulprit } from '../../../src/feedback/culprit/find-culprit.js';
import type { CulpritOrder } from '../../../src/feedback/culprit/scene.js';
import type { TreeEdit } from '../../../src/feedback/culprit/take-back.js';
import type { Experiment, Limits } from '../../../src/feedback/culprit/trials.js';
import { aCommandResult } from '../../builders.js';

/** Each of these files has one changed line. */
function changeOf(paths: readonly string[]): FileChange[] {
  const section = (path: string) =>
    `diff --git a/${path} b/${path}\nindex 1111111..2222222 100644\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-old\n+new\n`;
  return parseChange(paths.map(section).join('')) ?? [];
}

type End = 'passes' | 'same' | 'alike' | 'other';
interface Tried {
  /** Files whose change is taken back, and files that are spoilt. */
  back: ReadonlySet<string>;
  spoilt: ReadonlySet<string>;
  run: number;
}

interface Told {
  script?: string;
  limits?: Partial<Limits>;
  cameAndWent?: boolean;
  left?: { path: string; why: string }[];
  checkout?: Record<string, string>;
  tree?: string[];
}

async function told(paths: readonly string[], command: (tried: Tried) => End | 'cannot', over: Told = {}) {
  const experiments: Experiment[] = [];
  const ends: End[] = [];
  let now = 0;
  let run = 0;
  const order: CulpritOrder = {
    change: changeOf(paths),
    left: over.left ?? [],
    script: over.script ?? 'make test',
    log: '',
    limits: { endsAt: 600_000, runMs: 400, timeoutMs: 10_000, tests: null, timedOut: false, ...over.limits },
    cameAndWent: over.cameAndWent ?? false,
    laboratory: {
      now: () => now,
      read: async (path) => ({ text: over.checkout?.[path] ?? 'new\n' }),
      tree: async () => over.tree ?? [...paths],
      commitOf: async () => null,
      record: (experiment) => experiments.push(experiment),
      compare: async () => {
        const end = ends.at(-1);
        return end === 'same' || end === 'alike' ? end : 'other';
      },
      run: async (edits) => {
        now += 400;
        run += 1;
        const end = command({ ...readEdits(edits), run });
        if (end === 'cannot') return { reason: 'This machine cannot seal the command off.' };
        ends.push(end);
        return aCommandResult({ exitCode: end === 'passes' ? 0 : 1, output: '' });
      },
    },
  };
  return { culprit: await findCulprit(order), experiments };
}

function readEdits(edits: readonly TreeEdit[]): Pick<Tried, 'back' | 'spoilt'> {
  const written = edits.flatMap((edit) => (edit.do === 'write' ? [edit] : []));
  const paths = (isSpoilt: boolean) =>
    new Set(written.flatMap(({ path, content }) => ((content !== 'old\n') === isSpoilt ? [path] : [])));
  return { back: paths(false), spoilt: paths(true) };
}

const FILES = ['src/a.c', 'src/b.c', 'src/c.c', 'src/d.c'];

describe('a culprit is found', () => {
  test('where taking it back passes, all but it fails, and unchanged fails: each of them is an experiment', async () => {
    const { culprit, experiments } = await told(FILES, ({ back }) => (back.has('src/c.c') ? 'passes' : 'same'));
    expect(culprit).toMatchObject({ outcome: 'found', hunks: [{ path: 'src/c.c', start: 1, end: 1 }] });
    const of = (taken: string[]) =>
      experiments.filter((one) => [...one.taken].sort().join() === taken.join()).map(({ outcome }) => outcome);
    expect(of(['src/c.c:1'])).toContain('passes');
    expect(of(['src/a.c:1', 'src/b.c:1', 'src/d.c:1'])).toEqual(['same']);
    expect(of([])).toContain('same');
    expect(culprit.runs).toBe(experiments.length);
  });

  test('of parts that must go together, all are named', async () => {
    const { culprit } = await told(FILES, ({ back }) =>
      back.has('src/a.c') && back.has('src/d.c') ? 'passes' : 'same',
    );
    expect(culprit.hunks.map(({ path }) => path).sort()).toEqual(['src/a.c', 'src/d.c']);
  });

  test('although a part cannot be taken back without another', async () => {
    const { culprit } = await told(FILES, ({ back }) => {
      if (back.has('src/b.c') && !back.has('src/d.c')) return 'other';
      return back.has('src/b.c') ? 'passes' : 'same';
    });
    expect(culprit.hunks.map(({ path }) => path).sort()).toEqual(['src/b.c', 'src/d.c']);
  });

  test('but not where either of two parts makes it pass: several smallest ones exist', async () => {
    const { culprit } = await told(FILES, ({ back }) =>
      back.has('src/a.c') || back.has('src/d.c') ? 'passes' : 'same',
    );
    expect(culprit).toMatchObject({ outcome: 'not-found', hunks: [] });
    expect(culprit.reason).toContain('several smallest ones exist');
  });
});

describe('tests of the change stay in place', () => {
  const paths = [...FILES, 'test/a_test.c'];
  test('and are told as new or changed where nothing else decides', async () => {
    const { culprit } = await told(paths, ({ back }) => (back.has('test/a_test.c') ? 'passes' : 'same'));
    expect(culprit).toMatchObject({ outcome: 'new-test', hunks: [{ path: 'test/a_test.c' }] });
  });
  test('and are never named where a part of the code decides', async () => {
    const { culprit } = await told(paths, ({ back }) =>
      back.has('src/b.c') || back.has('test/a_test.c') ? 'passes' : 'same',
    );
    expect(culprit).toMatchObject({ outcome: 'found', hunks: [{ path: 'src/b.c' }] });
  });
  test('also where the new test needs the rest of the change', async () => {
    const { culprit } = await told(paths, ({ back }) => (back.has('test/a_test.c') ? 'passes' : back.size === 1 && back.has('src/b.c') ? 'passes' : back.size > 0 ? 'other' : 'same')); // biome-ignore format: one rule
    expect(culprit).toMatchObject({ outcome: 'found', hunks: [{ path: 'src/b.c' }] });
  });
});

describe('a change is cleared', () => {
  const fails = ({ spoilt }: Tried): End => (spoilt.size > 0 ? 'other' : 'same');
  test('where it fails in the same way without it, and the command reads the files', async () => {
    const { culprit, experiments } = await told(FILES, fails);
    expect(culprit).toMatchObject({ outcome: 'fails-without-change', hunks: [] });
    expect(experiments.some(({ why, outcome }) => why === 'control' && outcome === 'other')).toBe(true);
  });

  test.each([
    ['a manifest is changed', [...FILES, 'package.json'], {}],
    ['a manifest is changed and installed anew', [...FILES, 'package.json'], { script: 'npm ci && npm test' }],
    ['a Dockerfile is changed', [...FILES, 'Dockerfile'], {}],
    ['a workflow is changed', [...FILES, '.github/workflows/ci.yml'], {}],
    ['a part is not in the checkout', FILES, { checkout: { 'src/b.c': 'another\n' } }],
    ['a file is cut in the diff', FILES, { left: [{ path: 'big.c', why: 'is cut' }] }],
  ])('but not where %s', async (_why, paths, over) => {
    const { culprit } = await told(paths, fails, over);
    expect(culprit.outcome).toBe('not-found');
  });

  test('but not where the command does not read the files', async () => {
    const { culprit } = await told(FILES, () => 'same');
    expect(culprit.outcome).toBe('not-found');
    expect(culprit.reason).toContain('was not seen to read');
  });

  test('but not where one of them is hidden by what was made of it', async () => {
    const { culprit } = await told(FILES, ({ spoilt }) => (spoilt.has('src/a.c') ? 'other' : 'same'), {
      tree: [...FILES, 'build/b.o'],
    });
    expect(culprit.outcome).toBe('not-found');
    expect(culprit.reason).toContain('src/b.c');
  });

  test('but not where it fails in another way, or only in part as before', async () => {
    for (const end of ['alike', 'other'] as const)
      expect((await told(FILES, ({ back }) => (back.size > 0 ? end : 'same'))).culprit.outcome).toBe('not-found');
  });

  test('but not where it fails without it by chance', async () => {
    const { culprit } = await told(FILES, ({ back, spoilt, run }) => (spoilt.size > 0 ? 'other' : back.size > 0 && run % 3 === 0 ? 'passes' : 'same')); // biome-ignore format: one rule
    expect(culprit.outcome).toBe('not-found');
    expect(culprit.noise).not.toBeNull();
  });
});

describe('a failure that comes and goes', () => {
  test('since the change is told with its odds', async () => {
    const { culprit } = await told(FILES, ({ back, run }) => (back.size === 0 && run % 2 === 1 ? 'same' : 'passes'), {
      cameAndWent: true,
    });
    expect(culprit.outcome).toBe('not-found');
    expect(culprit.noise).toMatchObject({ flaky: 'since', without: { failed: 0 } });
    expect(culprit.reason).toMatch(/by chance alone/);
  });

  test('before the change, too, is told as that', async () => {
    const { culprit } = await told(FILES, ({ run }) => (run % 7 < 2 ? 'same' : 'passes'), { cameAndWent: true });
    expect(culprit.noise?.flaky).toBe('before');
  });

  test('is seen in the confirmations, and then nothing is called the culprit', async () => {
    const command = ({ back, run }: Tried): End =>
      back.has('src/c.c') || (back.size === 0 && run > 9) ? 'passes' : 'same';
    const { culprit } = await told(FILES, command);
    expect(culprit).toMatchObject({ outcome: 'not-found', hunks: [] });
    expect(culprit.noise).not.toBeNull();
  });
});

describe('within its time', () => {
  test('nothing is begun that cannot end', async () => {
    const { culprit, experiments } = await told(FILES, () => 'same', { limits: { endsAt: 1500 } });
    expect(culprit).toMatchObject({ outcome: 'not-run', runs: 0 });
    expect(culprit.reason).toMatch(/about \d+ runs/);
    expect(experiments).toEqual([]);
  });

  test('and what is not certain when it ends is not said', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `src/f${index}.c`);
    const needed = ['src/f3.c', 'src/f17.c', 'src/f31.c'];
    const command = ({ back }: Tried): End => (needed.every((path) => back.has(path)) ? 'passes' : 'same');
    const { culprit } = await told(many, command, { limits: { endsAt: 6200 } });
    expect(culprit.outcome).toBe('not-found');
  });

  test('no experiment is made where the command cannot be sealed off', async () => {
    const { culprit } = await told(FILES, () => 'cannot');
    expect(culprit).toMatchObject({ outcome: 'not-run', runs: 0, reason: 'This machine cannot seal the command off.' });
  });
});
