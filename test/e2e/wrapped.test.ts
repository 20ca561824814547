import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../demo/world.js';
import { answers } from '../fakes/anthropic-replies.js';
import { watchMemory } from './memory.js';
import { FAILED_JOB, jobOf, OWN_JOB, warningsOf } from './places.js';
import { openStage, type Play, type Played, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const CAUSE = 'receipt() prints cents as if they were euros.';
const RIGHT = { rootCause: CAUSE, evidence: [{ line: 12, quote: 'prints the amount due in euros' }] };

/** The job that runs the command is the one that is going on. */
function isRunning(world: World): void {
  Object.assign(jobOf(world), { status: 'in_progress', conclusion: null, completedAt: null });
  jobOf(world).steps = jobOf(world).steps.filter((step) => step.conclusion !== 'failure');
  world.jobs = world.jobs.filter((job) => job.id !== OWN_JOB);
}

/** @param run the command, as one writes it under `with:` */
const wrap = (run: string, play: Play = {}): Promise<Played> =>
  stage.play({
    ...play,
    with: { run, ...play.with },
    job: { jobKey: 'test', checkRunId: FAILED_JOB, ...play.job },
    world: (world, scene) => {
      isRunning(world);
      play.world?.(world, scene);
    },
  });

const reply = (status: number) => ({ status, body: { message: 'No.', documentation_url: '', status: String(status) } });

describe('a command that fails', () => {
  let played: Played;
  beforeAll(async () => {
    played = await wrap('npm test || exit 7', { claude: [answers(RIGHT)] });
  }, 60_000);

  test('ends the step with its own exit code, however the diagnosis went', () => {
    expect(played.exitCode).toBe(7);
    expect(violationsOf(played)).toEqual([]);
    expect(warningsOf(played)).toEqual([]);
  });

  test('is announced as a step is, and shows its output', () => {
    expect(played.printed).toMatch(/^::group::Run npm test \|\| exit 7$/m);
    expect(played.printed).toContain("+ '2 items, 1080.00 EUR'");
    expect(played.printed).toContain('The command ended with exit code 7.');
  });

  test('is diagnosed from what it printed, and run once more', () => {
    expect(played.outputs).toMatchObject({
      outcome: 'diagnosed',
      'root-cause': CAUSE,
      'rerun-outcome': 'reproduced',
      fault: 'this-change',
    });
    expect(played.comments).toHaveLength(1);
    expect(played.comments[0]).toContain(CAUSE);
    expect(JSON.stringify(played.claude?.bodies()[0])).toContain('2 items, 1080.00 EUR');
    expect(played.github.of('actions/download-job-logs-for-workflow-run')).toEqual([]);
  });

  test('names its artifact after the job, as other jobs of the run may have one too', () => {
    expect(played.results?.artifacts.map(({ name }) => name)).toContain('autofixops-metrics-test');
  });
});

test('output is shown as it comes: the command waits for its own first line to be seen', async () => {
  let workspace = '';
  let seen = '';
  const played = await wrap("echo see''n; until [ -e go ]; do sleep 0.05; done; echo gone on; exit 3", {
    with: { rerun: 'never' },
    workspace: (folder) => {
      workspace = folder;
    },
    onPrint: (text) => {
      seen += text;
      if (/^seen$/m.test(seen)) writeFileSync(join(workspace, 'go'), '');
    },
  });
  expect(played.printed).toMatch(/^seen\ngone on$/m);
  expect(played.exitCode).toBe(3);
}, 60_000);

describe('a command that passes', () => {
  test('costs no question to a model, and no comment', async () => {
    const played = await wrap('echo fine', { claude: [answers(RIGHT)] });
    expect(violationsOf(played)).toEqual([]);
    expect(played.exitCode).toBe(0);
    expect(played.outputs).toEqual({ outcome: 'no-failure' });
    expect(played.claude?.requests).toEqual([]);
    expect(played.comments).toEqual([]);
    expect(played.results?.artifacts).toEqual([]);
  }, 60_000);

  test('turns its own block on the pull request into one line and keeps that of another job, with a handful of requests', async () => {
    const red = { with: { rerun: 'never' } };
    const { comments: first } = (await wrap('npm test', red)).github.world;
    const stands = (comments: World['comments']) => (world: World) => {
      world.comments = comments;
    };
    const lint = { ...red, job: { jobKey: 'lint' }, world: stands(first) };
    const { comments: both } = (await wrap('npm test', lint)).github.world;
    expect(both).toHaveLength(1);
    // The fix changed the command as well: it is the job that passes again.
    const played = await wrap('echo fine', { world: stands(both), job: { runAttempt: 2 } });
    expect(violationsOf(played)).toEqual([]);
    expect(played.comments).toHaveLength(1);
    const titles = (played.comments[0] ?? '').split('\n').filter((line) => line.startsWith('### '));
    expect(titles).toEqual([
      expect.stringMatching(/^### ❌ .* › Run npm test/),
      expect.stringMatching(/^### ✅ The command in `test` passes again on `[0-9a-f]{7}`/),
    ]);
    expect(played.github.requests).toHaveLength(5);
  }, 60_000);

  test('takes back nothing of what another command of the same job said in this attempt', async () => {
    const { comments: first } = (await wrap('npm test', { with: { rerun: 'never' } })).github.world;
    const played = await wrap('npm run lint --if-present', {
      world: (world) => {
        world.comments = first;
      },
    });
    expect(played.comments.join()).toMatch(/### ❌ .* › Run npm test/);
    expect(played.comments.join()).not.toContain('passes again');
  }, 60_000);

  test.each<[string, Play]>([
    [
      'comments may not be read',
      { world: (world) => void world.faults.push({ on: 'issues/list-comments', reply: reply(403) }) },
    ],
    ['`comment` is never', { with: { comment: 'never' } }],
    ['there is no pull request', { job: { eventName: 'push', event: {} } }],
  ])(
    'stays passed where %s',
    async (_name, play) => {
      const played = await wrap('echo fine', play);
      expect(violationsOf(played)).toEqual([]);
      expect(played.exitCode).toBe(0);
      expect(warningsOf(played)).toEqual([]);
      expect(played.github.requests.length).toBeLessThanOrEqual(2);
    },
    60_000,
  );
});

describe('200 MB of output', () => {
  test.each([
    ['in lines', 'seq 1 23400000; exit 5'],
    ['as one line', "head -c 200000000 /dev/zero | tr '\\0' x; exit 5"],
  ])(
    '%s pass through without filling memory, and the exit code is kept',
    async (_name, run) => {
      const memory = watchMemory();
      let printed = 0;
      const played = await wrap(run, {
        with: { rerun: 'never' },
        onStart: memory.onStart,
        keepBytes: 200_000,
        onPrint: (text) => {
          printed += text.length;
        },
      });
      expect(violationsOf(played)).toEqual([]);
      expect(played.exitCode).toBe(5);
      expect(printed).toBeGreaterThan(199e6);
      expect(played.outputs.outcome).toBe('diagnosed');
      expect(played.comments).toHaveLength(1);
      expect(memory.peak()).toBeLessThan(400);
      if (process.platform === 'linux') expect(memory.peak()).toBeGreaterThan(10);
    },
    180_000,
  );
});

test('a command that a signal ended gives 128 and the number of the signal', async () => {
  const played = await wrap('kill -9 $$', { with: { rerun: 'never' } });
  expect(played.exitCode).toBe(137);
  expect(violationsOf(played)).toEqual([]);
}, 60_000);

describe('a command that cannot be started', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['for a shell that is not known', { shell: 'fish' }, /`shell`: "fish" is neither one of GitHub's shells/],
    ['for a shell that is not here', { shell: 'no-such-shell {0}' }, /`shell`: no-such-shell could not be started/],
    [
      'for a folder that is not here',
      { 'working-directory': 'packages/none' },
      /`working-directory`: .*packages\/none/,
    ],
    ['for a folder outside of the workspace', { 'working-directory': '..' }, /`working-directory`: .*outside/],
    ['for another input that is wrong', { effort: 'huge' }, /`effort`: write one of low, medium, high/],
  ])(
    '%s makes the step red and says so',
    async (_name, inputs, sentence) => {
      const played = await wrap('touch started', { with: inputs });
      expect(played.exitCode).toBe(1);
      const [error] = /^::error::.*$/m.exec(played.printed) ?? [];
      expect(error).toMatch(sentence);
      expect(error).toMatch(/The command was not run\.$/);
      expect(existsSync(join(played.workspace, 'started'))).toBe(false);
      expect(played.outputs).toEqual({ outcome: 'unavailable' });
    },
    60_000,
  );
});

describe('a cancellation', () => {
  /** Sends the signal as soon as the command has said that it is ready. */
  async function cancelled(run: string): Promise<Played> {
    let pid = 0;
    let seen = '';
    return wrap(run, {
      claude: [answers(RIGHT)],
      onStart: (id) => {
        pid = id;
      },
      onPrint: (text) => {
        const before = /^ready$/m.test(seen);
        seen += text;
        if (!before && /^ready$/m.test(seen)) process.kill(pid, 'SIGINT');
      },
    });
  }

  test('is passed on, the command has its own last word, and nothing is diagnosed', async () => {
    const played = await cancelled("trap 'echo wrapping up; exit 42' INT; echo rea''dy; while :; do sleep 0.1; done");
    expect(played.exitCode).toBe(42);
    expect(played.printed).toContain('wrapping up');
    expect(played.outputs).toEqual({ outcome: 'unavailable' });
    expect(played.github.requests).toEqual([]);
    expect(played.claude?.requests).toEqual([]);
  }, 60_000);

  test('ends a command that does not listen for it, and does not wait for what that has started', async () => {
    const played = await cancelled("sleep 300 & echo $! > started.pid; echo rea''dy; wait");
    process.kill(Number(readFileSync(join(played.workspace, 'started.pid'), 'utf8')), 'SIGTERM');
    expect(played.exitCode).toBe(130);
    expect(played.outputs).toEqual({ outcome: 'unavailable' });
  }, 60_000);
});

test('a server that the command leaves behind, and that holds its output open, is not waited for, and lives on', async () => {
  const played = await wrap('sleep 300 & echo $! > server.pid; exit 4', { with: { rerun: 'never' } });
  const server = Number(readFileSync(join(played.workspace, 'server.pid'), 'utf8'));
  // Throws where there is no such process.
  process.kill(server, 'SIGTERM');
  expect(played.exitCode).toBe(4);
  expect(played.outputs.outcome).toBe('diagnosed');
}, 60_000);

test('the command has the environment of a `run:` step: the job’s own, and nothing that is the action’s', async () => {
  const played = await wrap('env > seen.env', { env: { NODE_ENV: 'ci', INPUTS: 'kept' } });
  const names = readFileSync(join(played.workspace, 'seen.env'), 'utf8')
    .split('\n')
    .map((line) => line.split('=')[0] ?? '');
  expect(names).toEqual(
    expect.arrayContaining(['NODE_ENV', 'INPUTS', 'CI', 'GITHUB_SHA', 'GITHUB_OUTPUT', 'RUNNER_TEMP', 'PATH']),
  );
  expect(names.filter((name) => /^(INPUT_|ACTIONS_RUNTIME|ACTIONS_RESULTS)/.test(name))).toEqual([]);
}, 60_000);

test('outputs and a summary of the command stand beside ours, also where its last line was not ended', async () => {
  const played = await wrap(
    'printf "tag=v1\\nsize<<END\\n1\\n2\\nEND\\nlast=yes" >> "$GITHUB_OUTPUT"; printf "# Mine" >> "$GITHUB_STEP_SUMMARY"; npm test',
    { with: { rerun: 'never' } },
  );
  expect(played.outputs).toMatchObject({ tag: 'v1', size: '1\n2', last: 'yes', outcome: 'diagnosed' });
  expect(played.summary).toMatch(/^# Mine\n\n### ❌/);
}, 60_000);

test('what the command has masked is masked by the runner, and leaves the machine nowhere', async () => {
  const pearl = ['bought', 'from', 'an', 'oyster', 4711].join('+');
  const played = await wrap(`echo "::add-mask::$PEARL"; echo "the pearl is $PEARL"; npm test`, {
    env: { PEARL: pearl },
    claude: [answers(RIGHT)],
  });
  expect(violationsOf(played)).toEqual([]);
  expect(played.masks).toContain(pearl);
  expect(played.printed).toContain('the pearl is ***');
  expect(played.everything).not.toContain(pearl);
}, 60_000);
