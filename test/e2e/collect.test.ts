import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WorldComment } from '../../demo/world.js';
import { answers, breaks } from '../fakes/anthropic-replies.js';
import { watchMemory } from './memory.js';
import {
  auditOf,
  comesFromFork,
  FAILED_JOB,
  isOver,
  jobOf,
  OWN_JOB,
  onWorkflowRun,
  RUN,
  runOf,
  warningsOf,
  withoutBaseline,
} from './places.js';
import { openStage, type Play, type Played, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const CAUSE = 'receipt() prints cents as if they were euros.';
const RIGHT = { rootCause: CAUSE, evidence: [{ line: 49, quote: "+ '2 items, 1080.00 EUR'" }] };
const SIGNED_BLOB = { status: 404, body: '<?xml version="1.0"?><Error><Code>BlobNotFound</Code></Error>' };

/** Nothing is red, and every service was spoken to as it wants to be. */
function expectQuiet(played: Played): void {
  expect(violationsOf(played)).toEqual([]);
  expect(played.exitCode).toBe(0);
}

/** A comment as people read it. */
const read = (comment = '') => comment.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));

describe('the log of the failed job', () => {
  test('that is not there yet is asked for again until it is', async () => {
    const played = await stage.play({
      with: { rerun: 'never' },
      world: (world) => {
        withoutBaseline(world);
        jobOf(world).completedAt = new Date().toISOString();
        world.faults.push({ on: 'blob', times: 2, reply: SIGNED_BLOB });
      },
    });
    expectQuiet(played);
    expect(played.github.of('actions/download-job-logs-for-workflow-run')).toHaveLength(3);
    expect(played.outputs.outcome).toBe('diagnosed');
    expect(played.comments[0]).toContain('prints the amount due in euros');
  }, 60_000);

  const unreadable: [string, Play, RegExp][] = [
    [
      'has expired',
      {
        world: (world) => {
          delete world.logs[FAILED_JOB];
        },
      },
      /past its retention time \(HTTP 410\)/,
    ],
    [
      'may not be read without `actions: read`',
      {
        world: (world) => {
          world.private = false;
          world.token = { login: null, permissions: { contents: 'read', 'pull-requests': 'write' } };
        },
      },
      /actions: read/,
    ],
    [
      'never was, because the job was cancelled before it began',
      {
        world: (world) => {
          jobOf(world).conclusion = 'cancelled';
          world.faults.push({ on: 'blob', reply: SIGNED_BLOB });
        },
      },
      /was cancelled and left no log/,
    ],
    [
      'may not be asked for any more, because the rate limit is used up',
      {
        world: (world) => {
          world.faults.push({
            on: 'actions/download-job-logs-for-workflow-run',
            reply: {
              status: 403,
              headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
              body: { message: 'API rate limit exceeded for installation ID 1.', documentation_url: '', status: '403' },
            },
          });
        },
      },
      /rate limit .*used up/,
    ],
  ];
  test.each(unreadable)(
    '%s: what the re-run prints is diagnosed instead, and the comment says why',
    async (_name, play, sentence) => {
      const played = await stage.play(play);
      expectQuiet(played);
      expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'reproduced' });
      expect(played.comments).toHaveLength(1);
      expect(read(played.comments[0])).toMatch(sentence);
      expect(played.comments[0]).toContain('prints the amount due in euros');
      expect(played.comments[0]).not.toContain('same signature');
    },
    60_000,
  );

  test.each(unreadable)(
    '%s, and nothing may be run: the comment names the job and says what is missing',
    async (_name, play, sentence) => {
      const played = await stage.play({ ...play, with: { rerun: 'never' } });
      expectQuiet(played);
      expect(played.outputs).toMatchObject({ outcome: 'unavailable', 'rerun-outcome': 'skipped' });
      expect(played.comments).toHaveLength(1);
      expect(played.comments[0]).toMatch(/^### .*`test`/m);
      expect(read(played.comments[0])).toMatch(sentence);
    },
    60_000,
  );

  test('of a job that was cancelled in the middle is diagnosed as any other', async () => {
    const played = await stage.play({
      with: { rerun: 'never' },
      world: (world) => {
        jobOf(world).conclusion = 'cancelled';
        for (const step of jobOf(world).steps) if (step.conclusion === 'failure') step.conclusion = 'cancelled';
        world.logs[FAILED_JOB] =
          '2026-11-20T10:00:00.0000000Z ##[group]Run npm test\n2026-11-20T10:00:00.0000000Z npm test\n2026-11-20T10:00:00.0000000Z ##[endgroup]\n2026-11-20T10:06:00.0000000Z waiting for the port\n2026-11-20T10:16:00.0000000Z ##[error]The operation was canceled.\n';
      },
    });
    expectQuiet(played);
    expect(played.outputs.outcome).toBe('diagnosed');
    expect(played.comments[0]).toMatch(/cancel/i);
  }, 60_000);

  test('of 200 MB costs no memory', async () => {
    const memory = watchMemory();
    const played = await stage.play({
      with: { rerun: 'never' },
      onStart: memory.onStart,
      world: (world) => {
        const tail = String(world.logs[FAILED_JOB]);
        world.logs[FAILED_JOB] = async function* () {
          const line = '2026-11-20T10:00:05.0000000Z compiled module 4711 of the bundle in 12 ms without a warning\n';
          const block = Buffer.from(line.repeat(10_000));
          for (let sent = 0; sent < 200e6; sent += block.length) yield block;
          yield Buffer.from(tail);
        };
      },
    });
    expectQuiet(played);
    expect(played.comments[0]).toContain('prints the amount due in euros');
    expect(memory.peak()).toBeLessThan(400);
    if (process.platform === 'linux') expect(memory.peak()).toBeGreaterThan(10);
  }, 180_000);
});

describe('a run that cannot be read', () => {
  const faults: [string, Play['world'], RegExp][] = [
    [
      'for lack of a permission',
      (world) => {
        world.token = { login: null, permissions: { contents: 'read' } };
      },
      /actions: read/,
    ],
    [
      'because the rate limit is used up',
      (world) => {
        world.faults.push({
          on: 'actions/get-workflow-run-attempt',
          reply: {
            status: 403,
            headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
            body: { message: 'API rate limit exceeded for installation ID 1.', documentation_url: '', status: '403' },
          },
        });
      },
      /rate limit/,
    ],
    [
      'because the token is wrong',
      (world) => {
        world.token = { ...world.token, value: 'another' };
      },
      /github-token/,
    ],
  ];
  test.each(faults)(
    '%s costs one warning that says what to do, and no red step',
    async (_name, world, sentence) => {
      const played = await stage.play({ ...(world && { world }) });
      expectQuiet(played);
      expect(played.outputs).toEqual({ outcome: 'unavailable' });
      expect(warningsOf(played)).toHaveLength(1);
      expect(warningsOf(played)[0]).toMatch(sentence);
      expect(played.comments).toEqual([]);
    },
    60_000,
  );

  test('makes the step red where `fail-on-error` asks for it', async () => {
    const played = await stage.play({
      with: { 'fail-on-error': 'true' },
      world: (world) => {
        world.token = { login: null, permissions: {} };
      },
    });
    expect(violationsOf(played)).toEqual([]);
    expect(played.exitCode).toBe(1);
    expect(played.outputs).toEqual({ outcome: 'unavailable' });
  }, 60_000);
});

describe('the right run', () => {
  test('is the attempt that we are in', async () => {
    const played = await stage.play({
      job: { runAttempt: 2 },
      with: { rerun: 'never' },
      world: (world) => {
        const [run, job] = [runOf(world), jobOf(world)];
        world.runs.push({ ...run, attempt: 2 });
        world.jobs = world.jobs.filter((it) => it.id !== OWN_JOB);
        world.jobs.push(
          { ...job, id: 181, attempt: 2 },
          {
            ...job,
            id: 182,
            attempt: 2,
            conclusion: null,
            status: 'in_progress',
            completedAt: null,
            name: 'diagnose',
            steps: [],
          },
        );
        world.logs[181] = '2026-11-20T10:00:00.0000000Z ##[error]No space left on device\n';
      },
    });
    expectQuiet(played);
    const logs = played.github.of('actions/download-job-logs-for-workflow-run').map(({ params }) => params.job_id);
    expect(logs).toContain('181');
    expect(logs).not.toContain(String(FAILED_JOB));
    expect(played.comments[0]).toMatch(/space/i);
    expect(played.results?.artifacts.map(({ name }) => name)).toContain('autofixops-metrics-2');
  }, 60_000);

  test('is the one that the input names', async () => {
    const played = await stage.play({
      with: { 'run-id': String(RUN) },
      job: { runId: 6000, eventName: 'workflow_dispatch', event: {}, checkRunId: 6001, ref: 'refs/heads/main' },
      world: (world) => isOver(world, 'failure'),
    });
    expectQuiet(played);
    expect(played.comments).toHaveLength(1);
    expect(played.outputs['rerun-outcome']).toBe('skipped');
    expect(played.comments[0]).toContain('is not the run that the action is part of');
  }, 60_000);

  test('that has no failed job is told nobody', async () => {
    const played = await stage.play({
      world: (world) => {
        jobOf(world).conclusion = 'success';
      },
    });
    expectQuiet(played);
    expect(played.outputs.outcome).toBe('no-failure');
    expect(played.comments).toEqual([]);
    expect(warningsOf(played)).toEqual([]);
    expect(played.printed).not.toMatch(/^::error/m);
  }, 60_000);
});

describe('after the run, on `workflow_run`', () => {
  test("a stranger's run is diagnosed, its pull request is found, and nothing of it is started", async () => {
    let ran = '';
    const played = await stage.play({
      claude: [answers(RIGHT)],
      job: onWorkflowRun,
      workspace: (folder) => {
        ran = join(folder, '..', 'ran');
        writeFileSync(
          join(folder, 'test/cart.test.js'),
          `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(ran)}, 'yes');\n`,
        );
      },
      world: (world) => {
        isOver(world, 'failure');
        comesFromFork(world);
        // GitHub does not always know a fork's commit by its pull request; by the head's branch it does.
        world.faults.push({
          on: 'repos/list-pull-requests-associated-with-commit',
          reply: { status: 200, body: [] },
        });
      },
    });
    expectQuiet(played);
    expect(played.comments).toHaveLength(1);
    expect(played.comments[0]).toContain(CAUSE);
    expect(played.comments[0]).toContain('nothing of it is run');
    expect(played.github.of('pulls/list').map(({ path }) => decodeURIComponent(path))).toEqual([
      expect.stringContaining('head=mallory:prices-in-cents'),
    ]);
    expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'skipped', 'fix-verified': '' });
    expect(auditOf(played, 'command')).toEqual([]);
    expect(() => readFileSync(ran)).toThrow();
  }, 60_000);

  const earlier = async (): Promise<WorldComment> => {
    const [comment] = (await stage.play({ with: { rerun: 'never' } })).github.world.comments;
    if (!comment) throw new Error('the red run wrote a comment');
    return comment;
  };

  test('that ended well, what we wrote before becomes one line', async () => {
    const standing = await earlier();
    const played = await stage.play({
      claude: [answers(RIGHT)],
      job: onWorkflowRun,
      world: (world) => {
        isOver(world, 'success');
        world.comments = [standing];
      },
    });
    expectQuiet(played);
    expect(played.outputs.outcome).toBe('no-failure');
    expect(played.comments).toHaveLength(1);
    expect(played.comments[0]).toMatch(
      /^<!-- autofixops:v2 .*\n<!-- autofixops:block .*\n### ✅ Resolved — `CI` is green on `[0-9a-f]{7}`.*\n$/,
    );
    expect(played.claude?.requests).toEqual([]);
  }, 60_000);

  test('that ended well, nothing is written where nothing was', async () => {
    const played = await stage.play({ job: onWorkflowRun, world: (world) => isOver(world, 'success') });
    expectQuiet(played);
    expect(played.comments).toEqual([]);
    expect(played.outputs.outcome).toBe('no-failure');
  }, 60_000);
});

describe('a log that is brought along', () => {
  const LOG =
    'go test ./...\n--- FAIL: TestTotal (0.00s)\n    cart_test.go:14: got 1080, want 10.8\nFAIL\nexit status 1\n';

  test('is diagnosed instead of the logs of the API', async () => {
    const played = await stage.play({
      with: { 'log-file': 'build/test.log' },
      workspace: (folder) => {
        mkdirSync(join(folder, 'build'));
        writeFileSync(join(folder, 'build/test.log'), LOG);
      },
    });
    expectQuiet(played);
    expect(played.outputs).toMatchObject({ outcome: 'diagnosed', category: 'go' });
    expect(played.comments[0]).toContain('TestTotal');
    expect(played.github.of('actions/download-job-logs-for-workflow-run')).toEqual([]);
  }, 60_000);

  test.each([
    ['that is missing', 'build/none.log', /none\.log does not exist/],
    ['outside of the workspace', '../outside.log', /outside of the workspace/],
  ])(
    '%s is named in one warning',
    async (_name, file, sentence) => {
      const played = await stage.play({
        with: { 'log-file': file },
        workspace: (folder) => writeFileSync(join(folder, '..', 'outside.log'), LOG),
      });
      expectQuiet(played);
      expect(played.outputs).toEqual({ outcome: 'unavailable' });
      expect(warningsOf(played)).toHaveLength(1);
      expect(warningsOf(played)[0]).toMatch(sentence);
    },
    60_000,
  );
});

describe('a step of the failing job itself', () => {
  const inFailingJob: Play = {
    job: { jobStatus: 'failure', jobKey: 'test', checkRunId: FAILED_JOB },
    world: (world) => {
      Object.assign(jobOf(world), { status: 'in_progress', conclusion: null, completedAt: null });
      world.jobs = world.jobs.filter((job) => job.id !== OWN_JOB);
    },
  };

  test('finds what failed in the jobs API and the workflow file, runs it again, and diagnoses what that prints', async () => {
    const played = await stage.play({
      ...inFailingJob,
      claude: [answers({ ...RIGHT, evidence: [{ line: 1, quote: "+ '2 items, 1080.00 EUR'" }] })],
    });
    expectQuiet(played);
    expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'reproduced', 'root-cause': CAUSE });
    expect(played.comments[0]).toContain("'2 items, 1080.00 EUR'");
    expect(played.comments[0]).toContain('`test` › Run tests');
    expect(JSON.stringify(played.claude?.bodies()[0])).toContain('prints the amount due in euros');
    expect(played.github.of('actions/download-job-logs-for-workflow-run')).toEqual([]);
  }, 60_000);

  test('that may not run it again says why, and what to do instead', async () => {
    const played = await stage.play({
      ...inFailingJob,
      claude: [answers(RIGHT)],
      world: (world, scene) => {
        inFailingJob.world?.(world, scene);
        world.collaborators = { jo: 'read' };
      },
    });
    expectQuiet(played);
    expect(played.outputs).toMatchObject({ outcome: 'unavailable', 'rerun-outcome': 'skipped' });
    expect(played.comments[0]).toContain('no write access');
    expect(played.comments[0]).toContain('A job cannot read its own log while it runs');
    expect(played.comments[0]).toContain('needs:');
    expect(played.claude?.requests).toEqual([]);
  }, 60_000);
});

describe('inputs that are wrong', () => {
  test('cost a warning each, and never the diagnosis', async () => {
    const played = await stage.play({ with: { rerun: 'never', effort: 'huge', 'max-turns': 'many', history: 'yes' } });
    expectQuiet(played);
    expect(played.outputs.outcome).toBe('diagnosed');
    expect(played.comments[0]).toContain('prints the amount due in euros');
    expect(warningsOf(played)).toEqual([
      expect.stringMatching(/`effort`: write one of low, medium, high\. `medium` is used/),
      expect.stringContaining('`max-turns`'),
      expect.stringContaining('`history`: write true or false'),
    ]);
  }, 60_000);

  test.each([
    ['rerun', 'alway', (played: Played) => expect(played.outputs['rerun-outcome']).toBe('skipped')],
    ['fix', 'yes', (played: Played) => expect(auditOf(played, 'trial')).toEqual([])],
    ['comment', 'nevr', (played: Played) => expect(played.comments).toEqual([])],
    ['max-cost-usd', '1 USD', (played: Played) => expect(played.claude?.requests).toEqual([])],
  ] as const)(
    'do the least where more could be run, written or spent: %s=%j',
    async (name, text, holds) => {
      const played = await stage.play({ claude: [answers(RIGHT)], with: { rerun: 'never', [name]: text } });
      expectQuiet(played);
      expect(played.outputs.outcome).toBe('diagnosed');
      expect(warningsOf(played).join('\n')).toContain(`\`${name}\``);
      holds(played);
    },
    60_000,
  );
});

describe('a cancellation in the middle', () => {
  /** Ids of the processes that work in the folder of this play. */
  const leftIn = (workspace: string) =>
    readdirSync('/proc').filter((pid) => {
      try {
        return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(join(workspace, '..'));
      } catch {
        return false;
      }
    });
  const stateOf = (workspace: string) =>
    execFileSync('git', ['status', '--porcelain', '--ignored'], { cwd: workspace, encoding: 'utf8' });

  const moments: [string, (stop: () => void) => Play][] = [
    [
      'while the model thinks',
      (stop) => ({
        claude: () => {
          stop();
          return breaks('hang');
        },
        with: { rerun: 'never' },
      }),
    ],
    [
      'while the command runs again',
      (stop) => ({
        with: { 'rerun-command': 'sleep 300 & sleep 300' },
        onPrint: (text) => {
          if (text.includes('Running the failing command once more')) setTimeout(stop, 700);
        },
      }),
    ],
  ];
  test.each(moments)(
    '%s ends the step, and leaves no process and no change behind',
    async (_name, moment) => {
      let pid = 0;
      let folder = '';
      let alive = 0;
      const play = moment(() => {
        alive = process.platform === 'linux' ? leftIn(folder).length : 2;
        process.kill(pid, 'SIGTERM');
      });
      const played = await stage.play({
        ...play,
        workspace: (workspace) => {
          folder = workspace;
        },
        onStart: (id) => {
          pid = id;
        },
      });
      expect(alive).toBeGreaterThanOrEqual(play.claude ? 1 : 2);
      expect(played.exitCode).not.toBe(0);
      // What was known by then stands, and says so.
      expect(played.comments).toHaveLength(1);
      expect(played.comments[0]).toContain('before these were done');
      expect(stateOf(played.workspace)).toBe('');
      if (process.platform !== 'linux') return;
      for (let look = 0; leftIn(played.workspace).length > 0 && look < 50; look++) await delay(100);
      expect(leftIn(played.workspace)).toEqual([]);
    },
    60_000,
  );
});
