import { describe, expect, test } from '@jest/globals';
import type { Placement } from '../../src/contract/world.js';
import { rerunCommand } from '../../src/feedback/rerun.js';
import { type Decision, type FixFacts, mayRerun, mayTryFix, type TrustFacts } from '../../src/feedback/trust.js';

const SHA = 'a'.repeat(40);

const pull = (headRepo: string | null) => ({
  number: 7,
  headSha: SHA,
  headRef: 'topic',
  headRepo,
  baseRef: 'main',
  baseSha: 'b'.repeat(40),
});

function facts(event: string, headRepo: string | null, over: Partial<TrustFacts> = {}): TrustFacts {
  return {
    rerun: 'auto',
    placement: 'diagnose-job',
    event,
    run: {
      event,
      owner: 'octo',
      repo: 'shop',
      headRepo,
      actor: 'mona',
      triggeringActor: 'mona',
      pullRequest: event.startsWith('pull_request') ? pull(headRepo) : null,
    },
    permissions: { actor: 'write', triggeringActor: 'write' },
    sha: SHA,
    checkoutSha: SHA,
    platform: 'linux',
    ...over,
  };
}

const EVENTS = {
  push: true,
  pull_request: true,
  merge_group: true,
  schedule: true,
  workflow_dispatch: true,
  pull_request_target: false,
  workflow_run: false,
  issue_comment: false,
  issues: false,
  discussion: false,
  repository_dispatch: false,
  '': false,
};
const REPOSITORIES = { 'octo/shop': true, 'Octo/Shop': true, 'stranger/shop': false, null: false };
const PERMISSIONS = { admin: true, maintain: true, write: true, triage: false, read: false, none: false, null: false };

/** The whole table: what 2.7 allows is allowed, and nothing else. */
const CELLS = Object.entries(EVENTS).flatMap(([event, trustedEvent]) =>
  Object.entries(REPOSITORIES).flatMap(([repo, ownRepo]) =>
    Object.entries(PERMISSIONS).flatMap(([actor, actorWrites]) =>
      Object.entries(PERMISSIONS).map(([trigger, triggerWrites]) => ({
        event,
        repo,
        actor,
        trigger,
        allowed: trustedEvent && ownRepo && (event !== 'pull_request' || (actorWrites && triggerWrites)),
      })),
    ),
  ),
);

const orNull = (text: string) => (text === 'null' ? null : text);
const decide = (cell: (typeof CELLS)[number]) =>
  mayRerun(
    facts(cell.event, orNull(cell.repo), {
      permissions: { actor: orNull(cell.actor), triggeringActor: orNull(cell.trigger) },
    }),
  );

describe('the failing command is run again only where its code is trusted', () => {
  test(`in all ${CELLS.length} cells of event × repository × permissions`, () => {
    const wrong = CELLS.filter((cell) => decide(cell).allowed !== cell.allowed);
    expect(wrong).toEqual([]);
    expect(CELLS.filter((cell) => cell.allowed).length).toBe(4 * 2 * 49 + 2 * 9);
  });

  test('and every refusal is a sentence', () => {
    for (const cell of CELLS) {
      const decision = decide(cell);
      if (!decision.allowed) expect(decision.reason).toMatch(/^[A-Zm].{10,}\.$/);
    }
  });

  const refused: [string, Partial<TrustFacts>, RegExp][] = [
    ['the input says never', { rerun: 'never' }, /never/],
    ['the placement is workflow_run', { placement: 'workflow-run' }, /workflow_run/],
    ['another run is diagnosed', { placement: 'other-run' }, /not the run/],
    ['the action was started by another event than the run', { event: 'workflow_dispatch' }, /started by push/],
    ['the action was started by a comment', { event: 'issue_comment' }, /issue_comment/],
    ['there is no checkout', { checkoutSha: null }, /no checkout/],
    ['another commit is checked out', { checkoutSha: 'c'.repeat(40) }, /ccccccc/],
    ['the commit of the run is not known', { sha: null }, /unknown/],
    ['the command changes something elsewhere', { script: 'npm test\nnpm publish' }, /publishes a package/],
    [
      'the step took longer than a re-run may',
      { duration: { tookMs: 1_500_000, limitMs: 600_000 } },
      /took 25 minutes.*allows 10\./,
    ],
    ['the machine is a Windows one', { platform: 'win32' }, /Windows/],
  ];
  test.each(refused)('not when %s', (_why, over, reason) => {
    const decision = mayRerun(facts('push', 'octo/shop', over));
    expect(decision).toEqual({ allowed: false, reason: expect.stringMatching(reason) });
  });

  const allowed: [string, Partial<TrustFacts>][] = [
    ['the command only tests', { script: 'npm test' }],
    ['"always" is asked for, whatever the command changes', { rerun: 'always', script: 'npm publish' }],
    ['"always" is asked for, however long the step took', { rerun: 'always', duration: { tookMs: 9e6, limitMs: 1 } }],
    ['the step was quick enough', { duration: { tookMs: 600_000, limitMs: 600_000 } }],
    ['there is no other log', { placement: 'failing-job', duration: { tookMs: 9e6, limitMs: 1 } }],
  ];
  test.each(allowed)('when %s', (_when, over) => {
    expect(mayRerun(facts('push', 'octo/shop', over))).toEqual({ allowed: true });
  });

  test('"always" allows no more than "auto" as far as trust goes', () => {
    for (const cell of CELLS) {
      const always = mayRerun({ ...facts(cell.event, orNull(cell.repo)), rerun: 'always' });
      expect(always).toEqual(mayRerun(facts(cell.event, orNull(cell.repo))));
    }
  });

  test.each(['dependabot[bot]', 'Dependabot[bot]', 'dependabot-preview[bot]'])('never for %s, on any event', (bot) => {
    for (const event of Object.keys(EVENTS)) {
      const base = facts(event, 'octo/shop');
      expect(mayRerun({ ...base, run: { ...base.run, actor: bot } }).allowed).toBe(false);
      expect(mayRerun({ ...base, run: { ...base.run, triggeringActor: bot } }).allowed).toBe(false);
    }
  });

  test('not for a pull request whose actor is unknown', () => {
    const base = facts('pull_request', 'octo/shop');
    expect(mayRerun({ ...base, run: { ...base.run, actor: null } }).allowed).toBe(false);
    expect(mayRerun({ ...base, run: { ...base.run, triggeringActor: null } }).allowed).toBe(false);
  });

  const placements: Placement[] = ['diagnose-job', 'failing-job', 'wrapped-command', 'log-file'];
  test.each(placements)('in the placement %s', (placement) => {
    expect(mayRerun(facts('push', 'octo/shop', { placement }))).toEqual({ allowed: true });
  });
});

describe('a refused cell starts no process', () => {
  test('because the program asks first, and the order cannot be made without the answer', async () => {
    let started = 0;
    for (const cell of CELLS) {
      const decision = decide(cell);
      if (decision.allowed) continue;
      await runIfAllowed(decision, () => {
        started += 1;
      });
    }
    expect(started).toBe(0);
  });
});

async function runIfAllowed(decision: Decision, onStart: () => void) {
  return rerunCommand({
    decision,
    command: { script: 'true', shell: 'bash', workingDirectory: '.', env: {}, source: 'workflow' },
    executor: {
      run: () => {
        onStart();
        return Promise.reject(new Error('must not be started'));
      },
    },
    scripts: {
      write: () => {
        onStart();
        return Promise.reject(new Error('must not be written'));
      },
      workingDirectory: async () => ({ realPath: '/' }),
    },
    resolveProgram: () => '/bin/bash',
    environment: {},
    timeoutMs: 1000,
    isolation: 'none',
    compare: null,
    original: { exitCode: null },
    sameMachine: false,
  });
}

describe('a proposed edit is tried', () => {
  const fixFacts = (over: Partial<FixFacts>): FixFacts => ({
    fix: 'auto',
    mayRerun: { allowed: true },
    isolation: 'pid-namespace',
    rerun: { outcome: 'reproduced' },
    ...over,
  });

  test.each(['auto', 'verify'] as const)(
    'with fix: %s, where the code is trusted, kept apart and the failure is there',
    (fix) => {
      expect(mayTryFix(fixFacts({ fix }))).toEqual({ allowed: true });
      expect(mayTryFix(fixFacts({ fix, isolation: 'other-user' }))).toEqual({ allowed: true });
    },
  );

  const refused: [string, Partial<FixFacts>, RegExp][] = [
    ['with fix: off', { fix: 'off' }, /"off"/],
    ['with fix: suggest', { fix: 'suggest' }, /"suggest"/],
    ['where the command may not be run', { mayRerun: { allowed: false, reason: 'A fork.' } }, /A fork\./],
    ['without isolation', { isolation: 'none' }, /isolation/],
    ['without isolation, even if fix: verify asks for it', { fix: 'verify', isolation: 'none' }, /isolation/],
    ['when the failure passed on the rerun', { rerun: { outcome: 'passed' } }, /not reproduced/],
    ['when another failure came', { rerun: { outcome: 'different-failure' } }, /not reproduced/],
    ['when the command timed out', { rerun: { outcome: 'timed-out' } }, /not reproduced/],
    ['when it was not run', { rerun: { outcome: 'skipped' } }, /not reproduced/],
  ];
  test.each(refused)('never %s', (_why, over, reason) => {
    expect(mayTryFix(fixFacts(over))).toEqual({ allowed: false, reason: expect.stringMatching(reason) });
  });
});
