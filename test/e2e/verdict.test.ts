/** Whose fault it is, through the bundle: what only looks like an answer clears nobody and blames nobody. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../demo/world.js';
import { answers } from '../fakes/anthropic-replies.js';
import { FAILED_JOB, jobOf, RUN, runOf } from './places.js';
import { baseIsRed, CART, type Project, playProject } from './projects.js';
import { openStage, type Play, type Played, type Stage } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());
const tell = (project: Project, play: Play = {}) => playProject(stage, project, play);
const seen = ({ comments }: Played) => comments[0]?.slice(0, comments[0].indexOf('<details>')) ?? '';
const CLEARS = /not caused by this change|Nothing to fix|[Rr]un the job again/;

/** Fails at once, in words that say nothing of changed files. */
const printing = (output: string, over: Partial<Project> = {}): Project => ({
  files: { 'check.sh': `printf '%s' '${output}'; exit 1\n` },
  script: 'sh check.sh',
  ...over,
});

describe('the wording of a line decides nothing', () => {
  test.each([
    ['a refused connection', 'Error: connect ECONNREFUSED 127.0.0.1:5432\n'],
    ['a full disk', 'Error: ENOSPC: no space left on device, write\n'],
    ['memory that ran out', 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n'],
  ])(
    'of %s',
    async (_what, output) => {
      const played = await tell(printing(output), { with: { rerun: 'never', culprit: 'never' } });
      expect(played.outputs.fault).toBe('unknown');
      expect(seen(played)).not.toMatch(CLEARS);
    },
    60_000,
  );
});

test('a pass here under another matrix is told with what differs, and is not called flaky', async () => {
  const played = await tell(
    {
      files: { 'check.sh': '[ "$MODE" = never ] || exit 0\n' },
      job: ['strategy: { matrix: { node: [20, 24] } }'],
      jobName: 'test (24)',
      script: 'sh check.sh',
      printed: { output: 'TypeError: prices.at is not a function\n', exitCode: 1 },
    },
    { with: { culprit: 'never' } },
  );
  expect(played.outputs).toMatchObject({ 'rerun-outcome': 'passed', fault: 'unknown' });
  expect(seen(played)).toContain('did not fail here');
  expect(seen(played)).toContain('node: 24 (matrix)');
  expect(seen(played)).not.toMatch(/flaky|[Rr]un the job again/);
}, 60_000);

test('what is not installed here is told as that, and is no failure of the code', async () => {
  const played = await tell(
    {
      files: { 'check.sh': 'a-runner-of-tests --all\n' },
      script: 'sh check.sh',
      printed: { output: 'AssertionError: expected 900 to be 9\n', exitCode: 1 },
    },
    { with: { culprit: 'never' } },
  );
  expect(seen(played)).toContain('`a-runner-of-tests` is not installed here');
  expect(seen(played)).not.toMatch(/another way|reproduced/);
  expect(played.outputs).toMatchObject({ 'rerun-outcome': 'skipped', fault: 'unknown' });
}, 60_000);

test('a base that is red in a commit which this checkout does not contain clears nothing', async () => {
  const played = await tell(CART, {
    with: { culprit: 'never' },
    world: (world: World) => {
      baseIsRed(world);
      const later = 'd'.repeat(40);
      runOf(world, 4690).headSha = later;
      const { headSha } = runOf(world, RUN);
      world.comparisons[`${later}...${headSha}`] = {
        status: 'diverged',
        aheadBy: 1,
        behindBy: 1,
        mergeBase: headSha,
        files: [],
      };
    },
  });
  expect(played.outputs.fault).toBe('unknown');
  expect(seen(played)).not.toMatch(CLEARS);
}, 60_000);

test('a base that is red with no more than "it failed" is not known to fail in the same way', async () => {
  const says = 'npm error Test failed.  See above for more details.\n';
  const played = await tell(printing(says), { world: baseIsRed, with: { rerun: 'never', culprit: 'never' } });
  expect(played.outputs.fault).toBe('unknown');
  expect(seen(played)).not.toMatch(CLEARS);
}, 60_000);

test('a changed file that only the model names blames nobody', async () => {
  const played = await tell(printing('Error: no price for mug\n', { changed: ['src/cart.js'] }), {
    with: { rerun: 'never', culprit: 'never' },
    claude: [
      answers({
        rootCause: 'src/cart.js has no price for it.',
        location: { path: 'src/cart.js', line: 1, column: null },
        evidence: [{ line: 1, quote: 'Error: no price for mug' }],
      }),
    ],
  });
  expect(played.outputs.fault).toBe('unknown');
  expect(seen(played)).not.toMatch(/caused by this change|The error names src/);
}, 60_000);

test('the same job passed in another attempt: flaky, with the fact for "run it again"', async () => {
  const played = await tell(printing('Error: no price for mug\n'), {
    with: { rerun: 'never', culprit: 'never' },
    job: { runAttempt: 2 },
    world: (world: World) => {
      world.runs.push({ ...runOf(world, RUN), attempt: 1, status: 'completed', conclusion: 'success' });
      runOf(world, RUN).attempt = 2;
      for (const job of world.jobs) if (job.runId === RUN) job.attempt = 2;
      const failed = jobOf(world, FAILED_JOB);
      const steps = failed.steps.map((step) => ({ ...step, conclusion: 'success' as const }));
      world.jobs.push({ ...failed, id: 61, attempt: 1, conclusion: 'success', steps });
    },
  });
  expect(played.outputs.fault).toBe('flaky');
  expect(seen(played)).toContain('The same job passed in attempt 1 of this run');
  expect(seen(played)).toContain('Run the job again');
}, 60_000);
