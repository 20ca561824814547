import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answers, callsOf, fails, refuses, says } from '../fakes/anthropic-replies.js';
import { openStage, type Played, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/** What a good model would say of the story's failure. */
const RIGHT = {
  rootCause: 'receipt() prints cents as if they were euros.',
  location: { path: 'src/cart.js', line: 15, column: null },
  fixes: ['Divide by 100 in receipt().'],
  evidence: [{ line: 49, quote: "+ '2 items, 1080.00 EUR'" }],
};

const sent = (played: Played, operation: string) => played.github.of(operation).length;

describe('one failed job on a pull request', () => {
  let played: Played;
  beforeAll(async () => {
    played = await stage.play({ claude: [answers(RIGHT)] });
  }, 60_000);

  test('leaves the step green and speaks to every service as it wants to be spoken to', () => {
    expect(played.exitCode).toBe(0);
    expect(violationsOf(played)).toEqual([]);
  });

  test('writes one comment with the cause first, the proof under it and what was checked', () => {
    expect(played.comments).toHaveLength(1);
    const [comment = ''] = played.comments;
    expect(comment).toMatch(/^<!-- autofixops:v2 /);
    expect(comment).toContain('### ❌ `test` › Run tests — caused by this change');
    expect(comment).toContain('**Cause:** receipt() prints cents as if they were euros.');
    expect(comment).toContain("'2 items, 1080.00 EUR'");
    expect(comment).toContain('✅ reproduced');
    expect(comment.indexOf('**Cause:**')).toBeLessThan(comment.indexOf('```text'));
  });

  test('links the place at the head commit', () => {
    const sha = played.scene.job.sha;
    expect(played.comments[0]).toContain(`https://github.com/acme/cart/blob/${sha}/src/cart.js#L15`);
  });

  test('sets the outputs', () => {
    expect(played.outputs).toMatchObject({
      outcome: 'diagnosed',
      category: 'node',
      severity: 'high',
      confidence: 'high',
      'root-cause': RIGHT.rootCause,
      fault: 'this-change',
      'rerun-outcome': 'reproduced',
      'fix-verified': '',
    });
    expect(Number(played.outputs['cost-usd'])).toBeGreaterThan(0);
    expect(played.outputs['comment-url']).toMatch(/^https:\/\/github.com\/acme\/cart\/pull\/7#issuecomment-/);
    expect(Number(played.outputs['artifact-id'])).toBeGreaterThan(0);
    expect(JSON.parse(played.outputs.diagnosis ?? '')).toMatchObject({ schema_version: 1 });
    expect(played.outputs.diagnosis).not.toContain('\n');
  });

  test('writes the step summary and an annotation at the place', () => {
    expect(played.summary).toContain(RIGHT.rootCause);
    expect(played.printed).toMatch(/^::error [^\n]*file=src\/cart\.js[^\n]*line=15[^\n]*::/m);
  });

  test('leaves the files of the report, and uploads them', () => {
    const names = [
      'audit.jsonl',
      'comment.md',
      'diagnosis.json',
      'metrics.json',
      'metrics.md',
      'metrics.prom',
      'report.html',
    ];
    expect(Object.keys(played.files).sort()).toEqual(names);
    expect(played.files['comment.md']).toBe(played.comments[0]);
    expect(played.results?.artifacts.map((artifact) => artifact.name)).toContain('autofixops-metrics');
    const metrics = JSON.parse(played.files['metrics.json'] ?? '');
    expect(metrics).toMatchObject({
      schema_version: 1,
      totals: { analyses: 1, reruns: 1 },
      by_category: { node: 1 },
      api_health: { requests: 1, retries: 0 },
    });
  });

  test('keeps an audit of all that left and ran', () => {
    const events = (played.files['audit.jsonl'] ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const types = new Set(events.map((event) => event.type));
    for (const type of ['github-request', 'model-request', 'model-reply', 'rerun', 'publish'])
      expect(types).toContain(type);
  });

  test('sends the log once, marked for the cache, and no more to GitHub than it needs', () => {
    expect(played.claude?.bodies()).toHaveLength(1);
    expect(sent(played, 'issues/create-comment')).toBe(1);
    // Two of them write: what the log says, and a while later what was found out.
    expect(played.github.requests.length).toBeLessThan(35);
  });
});

test('several failed jobs: all pages are read, the diagnose job is left out, one cause is told once for all that share it', async () => {
  const played = await stage.play({
    claude: (_request, index) =>
      answers(index === 0 ? RIGHT : { ...RIGHT, rootCause: 'The linter found an unused variable.', evidence: [] }),
    world: (world) => {
      const [first] = world.jobs;
      if (!first) throw new Error('the scene has a job');
      const green = Array.from({ length: 110 }, (_, index) => ({
        ...first,
        id: 500 + index,
        name: `shard ${index}`,
        conclusion: 'success' as const,
      }));
      const other = { ...first, id: 902, name: 'lint' };
      world.jobs = [first, ...green, { ...first, id: 901, name: 'test (windows)' }, other, ...world.jobs.slice(1)];
      world.logs[901] = world.logs[81] ?? '';
      world.logs[902] =
        '2026-11-20T10:00:00.0000000Z src/cart.js:3:7: error: unused variable `x` (no-unused-vars)\n2026-11-20T10:00:01.0000000Z ##[error]Process completed with exit code 2.\n';
    },
  });
  expect(violationsOf(played)).toEqual([]);
  expect(sent(played, 'actions/list-jobs-for-workflow-run-attempt')).toBeGreaterThanOrEqual(2);
  expect(played.claude?.bodies()).toHaveLength(2);
  expect(played.comments).toHaveLength(1);
  expect(played.comments[0]).toContain('3 failed jobs, 2 causes');
  expect(played.comments[0]).toContain('test (windows)');
  expect(played.comments[0]).not.toContain('`diagnose`');
}, 60_000);

test('a second run changes the same comment, though it stands on the second page and others have quoted it', async () => {
  const first = await stage.play({ claude: [answers(RIGHT)] });
  const ours = first.github.world.comments[0];
  if (!ours) throw new Error('the first run wrote a comment');
  const text = ours.body;
  const played = await stage.play({
    claude: [answers({ ...RIGHT, rootCause: 'Something else is wrong now.' })],
    world: (world) => {
      const chatter = Array.from({ length: 120 }, (_, index) => ({
        ...ours,
        id: 10_000 + index,
        author: 'mallory',
        type: 'User' as const,
        body: index === 3 ? text : 'me too',
      }));
      world.comments = [...chatter, ours];
    },
  });
  expect(violationsOf(played)).toEqual([]);
  expect(sent(played, 'issues/list-comments')).toBeGreaterThanOrEqual(2);
  expect(sent(played, 'issues/create-comment')).toBe(0);
  // What the log says, and a while later what was found out.
  expect(sent(played, 'issues/update-comment')).toBe(2);
  expect(played.comments).toHaveLength(121);
  expect(played.comments[120]).toContain('Something else is wrong now.');
  expect(played.comments[3]).toBe(text);
}, 60_000);

test('a head that has moved on gets no comment', async () => {
  const played = await stage.play({
    world: (world) => {
      for (const pull of world.pulls) pull.headSha = 'f'.repeat(40);
    },
  });
  expect(violationsOf(played)).toEqual([]);
  expect(played.comments).toEqual([]);
  expect(played.exitCode).toBe(0);
  expect(played.outputs.outcome).toBe('diagnosed');
}, 60_000);

test('without a key the deterministic diagnosis is posted', async () => {
  const played = await stage.play();
  expect(violationsOf(played)).toEqual([]);
  expect(played.comments[0]).toContain('prints the amount due in euros');
  expect(played.comments[0]).toContain('no model was asked');
  expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'reproduced', 'cost-usd': '0.0000' });
}, 60_000);

describe('trouble with the model', () => {
  test('429 with retry-after is waited for, and the answer counts', async () => {
    const played = await stage.play({ claude: [fails(429, { 'retry-after': '1' }), answers(RIGHT)] });
    expect(played.outputs['root-cause']).toBe(RIGHT.rootCause);
    const metrics = JSON.parse(played.files['metrics.json'] ?? '');
    expect(metrics.api_health).toMatchObject({ requests: 2, rate_limit_hits: 1, retries: 1 });
  }, 60_000);

  const deterministic: [string, Parameters<Stage['play']>[0], RegExp][] = [
    ['529 until the retries end', { claude: [fails(529)], with: { 'max-retries': '1' } }, /overloaded/i],
    ['a refusal', { claude: [refuses('cyber')] }, /declined/i],
    ['an answer that is no answer', { claude: [says('I think it is DNS.')] }, /could not be used/i],
    ['a wrong key', { claude: [fails(401)] }, /key/i],
    ['a model that does not exist', { claude: [answers(RIGHT)], with: { model: 'claude-sonnet-99' } }, /model/i],
    [
      'a limit of money that is too small',
      { claude: [answers(RIGHT)], with: { 'max-cost-usd': '0.000001' } },
      /limit/i,
    ],
  ];
  test.each(deterministic)(
    '%s: the deterministic diagnosis is posted, with one clean sentence',
    async (_name, play, sentence) => {
      const played = await stage.play(play);
      expect(violationsOf(played)).toEqual([]);
      expect(played.exitCode).toBe(0);
      expect(played.outputs.outcome).toBe('diagnosed');
      expect(played.comments[0]).toContain('prints the amount due in euros');
      expect(played.comments[0]).toMatch(sentence);
      expect(played.everything).not.toMatch(/\n\s+at \S+ \(file:.*dist\//);
    },
    60_000,
  );

  test('a quote that is not in the log is dropped and counted; with none left the diagnosis is unconfirmed', async () => {
    const played = await stage.play({
      claude: [
        answers({ ...RIGHT, evidence: [{ line: 12, quote: 'Segmentation fault (core dumped) in libcart.so' }] }),
      ],
    });
    expect(played.comments[0]).not.toContain('Segmentation fault');
    expect(played.comments[0]).toMatch(/unconfirmed/i);
    expect(played.outputs.confidence).toBe('low');
  }, 60_000);
});

test('the model may look, and what it may not do it is told', async () => {
  const played = await stage.play({
    claude: (_request, index) =>
      index === 0
        ? callsOf(
            0,
            ['read_file', { path: 'src/cart.js', from_line: 1, to_line: 20 }],
            ['run_command', { argv: ['git', 'log', '--oneline'] }],
            ['run_command', { argv: ['rm', '-rf', '.'] }],
            ['read_file', { path: '.git/config', from_line: 1, to_line: 9 }],
            ['search_log', { text: 'not ok', from_line: 1 }],
          )
        : answers(RIGHT),
  });
  expect(violationsOf(played)).toEqual([]);
  const second = JSON.stringify(played.claude?.bodies()[1]?.messages.at(-1));
  expect(second).toContain('Prices are in cents');
  expect(second).toContain('Store prices in cents');
  expect(second).toMatch(/not allowed/i);
  const metrics = JSON.parse(played.files['metrics.json'] ?? '');
  expect(metrics.totals.commands_run).toBe(1);
  expect(metrics.totals.commands_refused).toBeGreaterThanOrEqual(1);
}, 60_000);
