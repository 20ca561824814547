import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../demo/world.js';
import { DiagnosisFile } from '../../src/report/diagnosis-file.js';
import { answers } from '../fakes/anthropic-replies.js';
import { openStage, type Played, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const RIGHT = {
  rootCause: 'receipt() prints cents as if they were euros.',
  location: { path: 'src/cart.js', line: 15, column: null },
  fixes: ['Divide by 100 in receipt().'],
  evidence: [{ line: 58, quote: "+ '2 items, 1080.00 EUR'" }],
};
const GREEN_LOG = 71;
const RED_LOG = 81;

/** What the runner and a set-up step say, put into a log where the runner says it. */
function around(world: World, job: number, told: string[]): void {
  const log = String(world.logs[job]);
  const stamp = /\d{4}-\S+Z/.exec(log)?.[0] ?? '';
  const anchor = `${stamp.slice(0, 11)}`;
  const at = log.indexOf('\n', log.indexOf('Secret source: Actions')) + 1;
  const lines = told.map((line) => `${anchor}09:59:58.0000000Z ${line}\n`).join('');
  world.logs[job] = log.slice(0, at) + lines + log.slice(at);
}

const machine = (image: string, node: string) => [
  '##[group]Runner Image',
  'Image: ubuntu-24.04',
  `Version: ${image}`,
  '##[endgroup]',
  `node: v${node}`,
];

const factOf = (played: Played, id: string) =>
  DiagnosisFile.parse(JSON.parse(played.files['diagnosis.json'] ?? '{}')).diagnoses[0]?.facts.find(
    (fact) => fact.id === id,
  );

describe('a failure whose runner and tools moved since the job was green', () => {
  let played: Played;
  beforeAll(async () => {
    played = await stage.play({
      claude: [answers(RIGHT)],
      world: (world) => {
        around(world, GREEN_LOG, machine('20261101.1.0', '20.18.0'));
        around(world, RED_LOG, machine('20261115.2.0', '22.1.0'));
      },
    });
  }, 60_000);

  test('is told with what moved, both values, and a link to the green run', () => {
    expect(violationsOf(played)).toEqual([]);
    expect(played.comments[0]?.replaceAll('`', '')).toMatch(
      /\*\*What moved since the \[last green run\]\(https:\/\/github\.com\/acme\/cart\/actions\/runs\/4690\):\*\* node 20\.18\.0 → 22\.1\.0; runner image 20261101\.1\.0 → 20261115\.2\.0/,
    );
    expect(played.files['report.html']).toContain('What moved since the last green run');
  });

  test('is told to the model before it looks for a cause', () => {
    const first = JSON.stringify(played.claude?.requests[0]?.body ?? '');
    expect(first).toContain('runner image 20261101.1.0 → 20261115.2.0');
  });

  test('says so as a fact of the verdict', () => {
    expect(factOf(played, 'surroundings-moved')?.holds).toBe(true);
    expect(factOf(played, 'machine-moved')?.holds).toBe(true);
  });
});

describe('a failure around which nothing moved', () => {
  test('says that what was compared is the same', async () => {
    const played = await stage.play({
      world: (world) => {
        for (const job of [GREEN_LOG, RED_LOG]) around(world, job, machine('20261101.1.0', '20.18.0'));
      },
    });
    expect(factOf(played, 'surroundings-moved')).toMatchObject({
      holds: false,
      text: expect.stringContaining('None of'),
    });
    expect(played.comments[0]).not.toContain('What moved');
  }, 60_000);
});

describe('a failure without a green log', () => {
  test('says that there is none, and does not take that for green', async () => {
    const played = await stage.play({
      world: (world) => {
        delete world.logs[GREEN_LOG];
      },
    });
    const fact = factOf(played, 'surroundings-moved');
    expect(fact?.holds).toBeNull();
    expect(fact?.text).toContain(
      'What moved outside of the repository is not known. The last green run could not be read',
    );
    expect(factOf(played, 'machine-moved')).toBeUndefined();
  }, 60_000);
});
