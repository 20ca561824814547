import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answers } from '../fakes/anthropic-replies.js';
import { comesFromFork, forkEvent, runOf, warningsOf } from './places.js';
import { openStage, type Play, type Played, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
let event: unknown;
beforeAll(async () => {
  stage = await openStage();
  event = (await stage.play({ with: { effort: 'none' } })).scene.job.event;
}, 60_000);
afterAll(() => stage.close());

const CAUSE = 'receipt() prints cents as if they were euros.';
const RIGHT = { rootCause: CAUSE, evidence: [{ line: 50, quote: 'prints the amount due in euros' }] };

function expectQuiet(played: Played): void {
  expect(violationsOf(played)).toEqual([]);
  expect(played.exitCode).toBe(0);
}

/** A token that may read and nothing else, as GitHub gives it to a fork's pull request. */
const readOnly: Play['world'] = (world) => {
  comesFromFork(world);
  world.token = {
    login: null,
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'read', metadata: 'read' },
  };
};

/** Writes a file beside the workspace when the project's own code runs. */
function trap(folder: string): void {
  const file = JSON.stringify(join(folder, '..', 'ran'));
  writeFileSync(
    join(folder, 'test/cart.test.js'),
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${file}, 'yes');\n`,
  );
}
const sprung = ({ workspace }: Played) => existsSync(join(workspace, '..', 'ran'));

describe("a fork's pull request, whose token may only read and for which there is no key", () => {
  let played: Played;
  beforeAll(async () => {
    played = await stage.play({ job: { event: forkEvent(event), actor: 'mallory' }, world: readOnly, workspace: trap });
  }, 60_000);

  test('has the diagnosis in the step summary, and its errors as annotations', () => {
    expectQuiet(played);
    expect(played.comments).toEqual([]);
    expect(played.summary).toContain('`test` › Run tests');
    expect(played.summary).toContain('prints the amount due in euros');
    expect(played.printed).toMatch(/^::error [^\n]*title=test › Run tests/m);
    expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'skipped' });
  });

  test('costs one warning, which names the permission', () => {
    expect(warningsOf(played)).toHaveLength(1);
    expect(warningsOf(played)[0]).toMatch(/comment .*could not be written.*`pull-requests: write`.*step summary/);
    expect(played.github.of('issues/create-comment')).toHaveLength(1);
  });

  test('runs nothing of the fork, and says why', () => {
    expect(played.summary).toContain('The pull request comes from a fork');
    expect(sprung(played)).toBe(false);
  });
});

test("the trap of these stories is sprung where the project's own code runs", async () => {
  const played = await stage.play({
    workspace: trap,
    with: { run: 'npm test', rerun: 'never' },
    job: { jobKey: 'test' },
  });
  expect(sprung(played)).toBe(true);
}, 60_000);

const strangers: [string, Play, RegExp][] = [
  [
    'Dependabot',
    {
      job: { actor: 'dependabot[bot]' },
      world: (world) => {
        Object.assign(runOf(world), { actor: 'dependabot[bot]', triggeringActor: 'dependabot[bot]' });
      },
    },
    /belongs to Dependabot/,
  ],
  [
    '`pull_request_target`',
    {
      job: { eventName: 'pull_request_target' },
      world: (world) => {
        runOf(world).event = 'pull_request_target';
      },
    },
    /On the event pull_request_target the code may come from anyone/,
  ],
  [
    '`pull_request_target` of a fork, with `rerun: always`',
    {
      job: { eventName: 'pull_request_target' },
      with: { rerun: 'always' },
      world: (world) => {
        comesFromFork(world);
        runOf(world).event = 'pull_request_target';
      },
    },
    /On the event pull_request_target the code may come from anyone/,
  ],
  [
    'somebody without write access',
    {
      world: (world) => {
        world.collaborators = { jo: 'read' };
      },
    },
    /no write access/,
  ],
];
test.each(strangers)(
  'for %s nothing is run again, the comment says why, and the model is asked all the same',
  async (_name, play, reason) => {
    const played = await stage.play({ ...play, workspace: trap, claude: [answers(RIGHT)] });
    expectQuiet(played);
    expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'skipped', 'fix-verified': '' });
    expect(played.comments[0]).toContain(CAUSE);
    expect(played.comments[0]?.replace(/`|&#\d+;/g, (mark) => (mark === '`' ? '' : '_'))).toMatch(reason);
    expect(sprung(played)).toBe(false);
  },
  60_000,
);

describe('the service of artifacts', () => {
  const troubles: [string, Play, RegExp][] = [
    ['is missing', { results: null }, /no GitHub Actions job with an artifact service/],
    [
      'refuses',
      { results: [{ on: 'CreateArtifact', reply: { status: 403, body: { code: 'x', msg: 'no' } } }] },
      /not uploaded/,
    ],
    [
      'has no space left',
      {
        results: [
          {
            on: 'CreateArtifact',
            reply: { status: 403, body: { code: 'resource_exhausted', msg: 'Artifact storage quota has been hit.' } },
          },
        ],
      },
      /storage for artifacts is full/,
    ],
  ];
  test.each(troubles)(
    '%s: one warning, and the comment stands',
    async (_name, play, sentence) => {
      const played = await stage.play({ ...play, with: { rerun: 'never' } });
      expectQuiet(played);
      expect(played.comments).toHaveLength(1);
      expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'artifact-id': '' });
      expect(warningsOf(played)).toHaveLength(1);
      expect(warningsOf(played)[0]).toMatch(sentence);
    },
    60_000,
  );

  test.each<[string, NonNullable<Play['results']>]>([
    ['fails at every request', [{ on: 'CreateArtifact', reply: { status: 500 } }]],
    ['never answers', [{ on: 'CreateArtifact', reply: 'hang' }]],
  ])(
    '%s: one warning within its time limit, and the comment stands',
    async (_name, results) => {
      const played = await stage.play({ results, with: { rerun: 'never', 'timeout-minutes': '0.05' } });
      expectQuiet(played);
      expect(played.comments).toHaveLength(1);
      expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'artifact-id': '' });
      expect(warningsOf(played)).toHaveLength(1);
      expect(warningsOf(played)[0]).toMatch(/The artifact was not uploaded/);
      expect(played.files['comment.md']).toBe(played.comments[0]);
    },
    120_000,
  );
});
