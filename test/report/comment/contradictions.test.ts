/** Over all combinations of facts: what a comment says has its fact, and nothing in it says the opposite of something else. */
import { expect, test } from '@jest/globals';
import type { Culprit } from '../../../src/contract/culprit.js';
import type { Fact, Finding, Rerun } from '../../../src/contract/model.js';
import type { FactId } from '../../../src/contract/verdict.js';
import { culpritFacts, diffFact, machineLikeFact, rerunFact } from '../../../src/feedback/facts.js';
import { surroundingsFacts } from '../../../src/feedback/surroundings-facts.js';
import { judge } from '../../../src/feedback/verdict.js';
import { checked, conclusion } from '../../../src/report/comment/comment-cause.js';
import { causeTitle } from '../../../src/report/comment/headline.js';
import { RUNGS } from '../../../src/report/comment/ladder.js';
import { withoutExcuses } from '../../../src/story/weigh.js';
import { aCommandResult, aDiagnosis, aFact, aFinding, aMatch, aReport, aRerun, BASE_SHA } from '../../builders.js';

const yes = (id: FactId, text: string): Fact => aFact({ id, text, url: null, holds: true });
const aCulprit = (over: Partial<Culprit>): Culprit => ({
  outcome: 'not-found',
  hunks: [],
  runs: 3,
  ms: 1,
  reason: 'The budget was spent.',
  noise: null,
  ...over,
});
const noise = (flaky: 'since' | 'before') => ({
  flaky,
  with_change: { failed: 4, runs: 10 },
  without: { failed: flaky === 'since' ? 0 : 3, runs: 10 },
  chance: 0.006,
});
const skipped = { outcome: 'skipped' as const, command: null };

/** What can be known of each thing. Of one thing there is one answer: a base is not green and red at once. */
const BASES: Record<string, Fact[]> = {
  green: [aFact()],
  same: [
    yes('base-red-same', 'The same job is red on `main` as well, since 77aa01b, with the same error.'),
    yes('base-red', 'The same job is red on `main` as well.'),
  ],
  other: [
    {
      ...yes('base-red-same', 'The same job is red on `main` as well, since 77aa01b, but with another error.'),
      holds: false,
    },
    yes('base-red', 'The same job is red on `main` as well, but with another error.'),
  ],
  red: [
    yes('base-red', 'The same job is red on `main` as well, since 77aa01b; whether with the same error is not known.'),
  ],
  unknown: [{ ...yes('base-green', 'This workflow has no finished run on `main` before this one.'), holds: null }],
};
const RERUNS: Record<string, { rerun: Rerun; sameMachine: boolean }> = {
  reproduced: { rerun: aRerun({ reason: 'It failed again with the same error (exit code 1).' }), sameMachine: false },
  uncompared: {
    rerun: aRerun({ compared: false, reason: 'The first log could not be read (exit code 1).' }),
    sameMachine: true,
  },
  other: {
    rerun: aRerun({ outcome: 'different-failure', reason: 'It failed in another way (exit code 1).' }),
    sameMachine: false,
  },
  flips: { rerun: aRerun({ outcome: 'passed' }), sameMachine: true },
  passed: { rerun: aRerun({ outcome: 'passed' }), sameMachine: false },
  slow: {
    rerun: aRerun({ outcome: 'timed-out', reason: 'It had not ended after 10 minutes and was stopped.' }),
    sameMachine: false,
  },
  none: { rerun: aRerun({ ...skipped, result: null, reason: 'The run comes from a fork.' }), sameMachine: false },
  lacking: {
    rerun: aRerun({
      ...skipped,
      compared: false,
      result: aCommandResult({ exitCode: 127 }),
      reason: '`jest` is not installed here (exit code 127), so how it ended here says nothing about the failure.',
    }),
    sameMachine: false,
  },
};
const CULPRITS: Record<string, Culprit | null> = {
  none: null,
  found: aCulprit({ outcome: 'found', hunks: [{ path: 'src/a.ts', start: 1, end: 2, commit: null }] }),
  test: aCulprit({ outcome: 'new-test' }),
  without: aCulprit({ outcome: 'fails-without-change' }),
  lost: aCulprit({}),
  since: aCulprit({ noise: noise('since') }),
  before: aCulprit({ noise: noise('before') }),
};
const MOVED = {
  none: null,
  nothing: [],
  machine: [{ name: 'cmake', kind: 'tool' as const, before: '3', now: '4' }],
  package: [{ name: 'zod (npm)', kind: 'package' as const, before: '3', now: '4' }],
};
const GREEN_RUN = { sha: BASE_SHA, url: 'https://github.com/acme/shop/actions/runs/990' };
const ATTEMPTS: Record<string, Fact[]> = {
  none: [],
  passed: [yes('other-attempt-passed', 'The same job passed in attempt 1 of this run.')],
  failed: [{ ...yes('other-attempt-passed', 'The same job failed in attempt 1 of this run too.'), holds: false }],
};
const NAMED: Record<string, (Fact | null)[]> = {
  none: [null],
  yes: [diffFact(['src/a.ts'], null)],
  no: [diffFact([], null)],
  unknown: [diffFact(null, null)],
};
const MACHINERY: Record<string, Fact[]> = {
  none: [],
  yes: [
    yes(
      'broke-before-commands',
      '"Set up job" failed before any command of the repository ran, and this change touches nothing that says what is set up.',
    ),
  ],
  unknown: [
    {
      ...yes(
        'broke-before-commands',
        '"Set up job" failed before any command of the repository ran; which files this change touches is not known.',
      ),
      holds: null,
    },
  ],
};
const LIKE = {
  no: null,
  yes: machineLikeFact(aMatch({ kind: 'infrastructure', cause: 'The registry answered 503.' }), null),
};

interface World {
  base: keyof typeof BASES; rerun: string; culprit: string; moved: keyof typeof MOVED; attempt: string; named: string; machinery: string; like: keyof typeof LIKE;
} // biome-ignore format: one row

function* worlds(): Generator<World> {
  for (const base of Object.keys(BASES))
    for (const rerun of Object.keys(RERUNS))
      for (const culprit of Object.keys(CULPRITS))
        for (const moved of Object.keys(MOVED) as (keyof typeof MOVED)[])
          for (const attempt of Object.keys(ATTEMPTS))
            for (const named of Object.keys(NAMED))
              for (const machinery of Object.keys(MACHINERY))
                for (const like of Object.keys(LIKE) as (keyof typeof LIKE)[]) {
                  const world = { base, rerun, culprit, moved, attempt, named, machinery, like };
                  if (isPossible(world)) yield world;
                }
}

/** Where nothing of the repository ran, there is no command to run again; where it was not run again, no experiment is made. */
function isPossible({ rerun, culprit, machinery, named }: World): boolean {
  if (machinery !== 'none') return rerun === 'none' && culprit === 'none' && named !== 'yes';
  return culprit === 'none' || rerun === 'reproduced';
}

function findingOf(world: World): Finding {
  const { rerun, sameMachine } = RERUNS[world.rerun] ?? { rerun: aRerun(), sameMachine: false };
  const moved = MOVED[world.moved];
  const facts = [
    ...culpritFacts(CULPRITS[world.culprit] ?? null),
    rerunFact(rerun, { sameMachine, differs: [] }),
    ...(MACHINERY[world.machinery] ?? []),
    ...(ATTEMPTS[world.attempt] ?? []),
    ...(BASES[world.base] ?? []),
    ...surroundingsFacts({ compared: moved && { moved, values: 9, gap: null }, green: GREEN_RUN, missing: null }),
    ...(NAMED[world.named] ?? []),
    LIKE[world.like],
  ];
  return aFinding({
    rerun,
    moved,
    culprit: CULPRITS[world.culprit] ?? null,
    diagnosis: aDiagnosis({ fixes: [] }),
    verdict: judge(withoutExcuses(facts)),
  });
}

const CLEARED = (w: World) =>
  w.base === 'same' || (w.culprit === 'without' && (w.moved === 'machine' || w.moved === 'package'));
const FLIPS = (w: World) => w.attempt === 'passed' || w.rerun === 'flips' || w.culprit === 'before';
const BLAMED = (w: World) =>
  w.culprit === 'found' ||
  (w.base === 'green' && (w.rerun === 'reproduced' || w.named === 'yes') && w.moved !== 'machine');

/** Every sentence that may stand there, with what it needs. The first that matches a line is the one that it is. */
const SENTENCES: [pattern: RegExp, needs: (world: World) => boolean][] = [
  [/^### .*, not caused by this change$/, CLEARED],
  [/^### ❌ .* — caused by this change$/, BLAMED],
  [/^### ❌ .* — flaky since this change$/, (w) => w.culprit === 'since'],
  [/^### ❌ .* — not this change; what else was not found$/, (w) => w.culprit === 'without'],
  [/^### 🔁 .* — flaky: it passed and failed on the same commit$/, FLIPS],
  [/^### 🔌 .* — infrastructure: it broke before any command of the repository ran$/, (w) => w.machinery === 'yes'],
  [/^### ❌ .* — looks like the machine; not proved$/, (w) => w.like === 'yes' && w.named !== 'yes' && w.rerun !== 'reproduced'],
  [/^### ❌ .* — did not fail here; not clear whose fault$/, (w) => w.rerun === 'passed'],
  [/^### ❌ .* — this change, or what moved outside: not clear which$/, (w) => w.base === 'green' && w.moved === 'machine'],
  [/^### ❌ .* (?:— not clear whose fault|failed)$/, (w) => !CLEARED(w)],
  [/^\*\*Cause:\*\*/, () => true],
  [/^\*\*Do:\*\* Nothing to fix in this change/, CLEARED],
  [/^\*\*Do:\*\* Run the job again; whether this change made it flaky was not tried\./, (w) => FLIPS(w) && w.rerun !== 'reproduced'],
  [/^\*\*Do:\*\* Run the job again: nothing of this change was tried\./, (w) => w.machinery === 'yes'],
  [/^\*\*Do:\*\* Find what it depends on: it failed here once more\./, (w) => FLIPS(w) && w.rerun === 'reproduced'],
  [/^- ✅ reproduced on .* same failure$/, (w) => w.rerun === 'reproduced'],
  [/^- ⬜ .* fails on .* too; whether with the same failure is not known/, (w) => w.rerun === 'uncompared'],
  [/^- (?:➖|⚠️) did not fail here: .* passes on/, (w) => w.rerun === 'passed' || w.rerun === 'flips'],
  [/^- ⚠️ .* fails in another way$/, (w) => w.rerun === 'other'],
  [/^- ⚠️ .* did not end within its time$/, (w) => w.rerun === 'slow'],
  [/^- ⬜ not run again: /, (w) => w.rerun === 'none'],
  [/^- ⬜ .* is not installed here \(exit code 127\)/, (w) => w.rerun === 'lacking'],
  [/^\*\*Culprit:\*\* taking back .* makes .* pass/, (w) => w.culprit === 'found'],
  [/^\*\*Culprit:\*\* this test, or its data, is new or changed here/, (w) => w.culprit === 'test'],
  [/^\*\*Culprit:\*\* none: .* fails in the same way with the whole change taken back/, (w) => w.culprit === 'without'],
  [/^\*\*Culprit:\*\* not found\. The budget was spent/, (w) => ['lost', 'since', 'before'].includes(w.culprit)],
  [/^- ✅ It failed in 4 of 10 runs with this change and in 0 of 10 without it/, (w) => w.culprit === 'since'],
  [/^- ✅ It failed in 4 of 10 runs with this change and in 3 of 10 without it/, (w) => w.culprit === 'before'],
  [/^- ✅ "Set up job" failed before any command/, (w) => w.machinery === 'yes'],
  [/^- ⬜ "Set up job" failed before any command/, (w) => w.machinery === 'unknown'],
  [/^- (?:✅|⚠️) The same job passed in attempt 1/, (w) => w.attempt === 'passed'],
  [/^- ➖ The same job failed in attempt 1/, (w) => w.attempt === 'failed'],
  [/^- ✅ The same job is green on/, (w) => w.base === 'green'],
  [/^- ➖ The same job is red on .* with another error/, (w) => w.base === 'other'],
  [/^- ✅ The same job is red on .* whether with the same error is not known/, (w) => w.base === 'red'],
  [/^- ✅ The same job is red on .* with the same error/, (w) => w.base === 'same'],
  [/^- ⬜ This workflow has no finished run on/, (w) => w.base === 'unknown'],
  [/^- ⬜ What moved outside of the repository is not known/, (w) => w.moved === 'none'],
  [/^- ➖ None of 9 compared values moved/, (w) => w.moved === 'nothing'],
  [/^\*\*What moved since the \[last green run\]/, (w) => w.moved === 'machine' || w.moved === 'package'],
  [/^- (?:✅|⚠️) The error names src\/a\.ts, which is changed here/, (w) => w.named === 'yes'],
  [/^- ➖ The error names no file that is changed here/, (w) => w.named === 'no'],
  [/^- ⬜ The list of changed files could not be read/, (w) => w.named === 'unknown'],
  [/^- ⬜ Looks like the machine; not proved: /, (w) => w.like === 'yes'],
  [/^\*\*Checked\*\*$/, () => true],
]; // biome-ignore format: a table reads better in rows

/** Of each of these, a comment holds one at most. */
const OPPOSITES: [RegExp, RegExp][] = [
  [/^###.* — caused by this change$/, /^\*\*Culprit:\*\* none|^- ✅ (?:The same job passed in attempt)/],
  [/^###.* — caused by this change$/, /ooks like the machine|[Rr]un the job again|Nothing to fix|^- ➖ did not fail here/],
  [/^###.*(?:not caused by this change|not this change)/, /^- ✅ (?:The error names|Taking back|The failing test is new)|^\*\*Culprit:\*\* taking back/],
  [/^###.*already broken on/, /is green on|not this change/],
  [/[Rr]un the job again/, /^- ✅ reproduced|it failed here once more/],
  [/ooks like the machine/, /^- ✅ (?:reproduced|The error names|Taking back)/],
  [/^- ✅ reproduced/, /did not fail here|not run again|is not installed here/],
  [/^###.*infrastructure/, /^- ✅ (?:reproduced|The error names|Taking back)/],
  [/^###.*flaky: it passed and failed/, /^- ✅ (?:Taking back|The failing test is new|The error names)/],
]; // biome-ignore format: a table reads better in rows

test('each sentence has what it needs, each is known to this table, and none says the opposite of another', () => {
  const report = aReport();
  const [rung] = RUNGS;
  if (!rung) throw new Error('the ladder has no rung');
  const wrong: unknown[] = [];
  const seen = new Set<RegExp>();
  let count = 0;
  for (const world of worlds()) {
    count += 1;
    const finding = findingOf(world);
    const text = [
      `### ${causeTitle(report, finding)}`,
      ...conclusion(report, finding, rung),
      checked(report, finding, rung),
    ].join('\n');
    const lines = text.split('\n').filter((line) => line !== '');
    for (const line of lines) {
      const sentence = SENTENCES.find(([pattern]) => pattern.test(line));
      if (sentence) seen.add(sentence[0]);
      if (!sentence?.[1](world)) wrong.push({ line, world, known: sentence !== undefined });
    }
    for (const [one, other] of OPPOSITES)
      if (lines.some((line) => one.test(line)) && lines.some((line) => other.test(line)))
        wrong.push({ one, other, world, text });
    if (wrong.length > 3) break;
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(7_000);
  expect(SENTENCES.filter(([pattern]) => !seen.has(pattern)).map(([pattern]) => pattern.source)).toEqual([]);
}, 240_000);
