import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeComment } from '../../src/adapters/github/comment-blocks.js';
import { overtaken } from '../../src/adapters/github/pull-request.js';
import type { Job } from '../../src/contract/model.js';
import type { RunState } from '../../src/contract/run-state.js';
import { decideRun } from '../../src/feedback/run-decision.js';
import { markerLine } from '../../src/report/comment/marker.js';
import { aJob, aPullRequest, aReport, aRun } from '../builders.js';
import {
  conclusionOf,
  type DrawnAttempt,
  type DrawnJob,
  type DrawnRun,
  type History,
  history,
  isGreen,
} from './github-history.js';

/** What decides: the product's own, or one with a mistake in it. */
interface Rules {
  decide: typeof decideRun;
  overtaken: typeof overtaken;
  eventOf: (event: string) => string;
}

const OURS: Rules = { decide: decideRun, overtaken, eventOf: (event) => event };
const WITHOUT_JOBS: Partial<Record<string, true>> = { schedule: true };

interface Happening {
  run: DrawnRun;
  /** From 1. */
  attempt: number;
  what: 'start' | 'inside' | 'end' | 'outside';
}

/** GitHub at one moment. */
interface Now {
  pull: { open: boolean; head: 'first' | 'second' };
  started: Map<DrawnRun, number>;
  ended: Map<DrawnRun, number>;
  comment: string | null;
  /** By event: a red word of it stands that GitHub has not taken back. */
  red: Map<string, number>;
}

/** Plays a history; a sentence for everything that the comment said and GitHub did not. */
function play(drawn: History, rules: Rules): string[] {
  const wrong: string[] = [];
  const now: Now = {
    pull: { open: true, head: 'first' },
    started: new Map(),
    ended: new Map(),
    comment: null,
    red: new Map(),
  };
  const queues = drawn.runs.map(happeningsOf);
  const late: Happening[] = [];
  const turns = drawn.order.values();
  for (let step = 0; ; step += 1) {
    const choices: (() => void)[] = [
      ...queues.filter((queue) => queue.length > 0).map((queue) => () => take(queue.shift())),
      ...late.map((_, at) => () => take(late.splice(at, 1)[0])),
    ];
    if (choices.length === 0) break;
    if (step === 9) now.pull.head = 'second';
    if (step === 16 && drawn.closes) now.pull.open = false;
    choices[(turns.next().value ?? 0) % choices.length]?.();
  }
  function take(happening: Happening | undefined): void {
    if (happening === undefined) return;
    const { run, attempt, what } = happening;
    if (what === 'start') now.started.set(run, attempt);
    else if (what === 'end') {
      now.ended.set(run, attempt);
      if (run.attempts[attempt - 1]?.outside) late.push({ run, attempt, what: 'outside' });
    } else wrong.push(...deliver(happening, { now, rules, drawn }));
  }
  return wrong;
}

function happeningsOf(run: DrawnRun): Happening[] {
  return run.attempts.flatMap((drawn, at): Happening[] => {
    const attempt = at + 1;
    const inside: Happening[] = drawn.inside && drawn.without === null ? [{ run, attempt, what: 'inside' }] : [];
    return [{ run, attempt, what: 'start' }, ...inside, { run, attempt, what: 'end' }];
  });
}

/** The action is started; what it writes is held against GitHub's own word. */
function deliver(
  { run, attempt, what }: Happening,
  { now, rules, drawn }: { now: Now; rules: Rules; drawn: History },
): string[] {
  const one = run.attempts[attempt - 1];
  if (one === undefined || WITHOUT_JOBS[run.event]) return [];
  const id = drawn.runs.indexOf(run) + (run.head === 'first' ? 100 : 200);
  const state = stateOf({ run, attempt, one, inside: what === 'inside', id, now, drawn });
  const decision = rules.decide(state, (job) => one.jobs.some(({ name, mayFail }) => mayFail && name === job.name));
  const place = `${run.event}, attempt ${attempt} of ${now.started.get(run)}, seen from ${what}`;
  const wrote = write(state, decision.word, { now, rules });
  const isNow = one.jobs.every(({ seenEnded }) => seenEnded) || what === 'outside';
  const mayResolve =
    isGreen(one) && isNow && attempt === now.started.get(run) && isAbout(run, now) && !hasTwin(run, drawn);
  if (wrote === 'green' && !mayResolve) return [`says green: ${place}`];
  if (wrote === 'red') now.red.set(run.event, id);
  if (mayResolve && (now.red.get(run.event) ?? 0) <= id) now.red.delete(run.event);
  const left = [...now.red.keys()].filter((event) => !now.comment?.includes(`### red ${event}`));
  if (left.length > 0) return [`took back what ${left.join(', ')} said: ${place}`];
  const standing = mayResolve && now.comment?.includes(`### red ${run.event}`) && !now.red.has(run.event);
  return standing ? [`left a red comment standing: ${place}`] : [];
}

const isAbout = (run: DrawnRun, { pull }: Now) => pull.open && (run.event === 'merge_group' || pull.head === run.head);
const hasTwin = (run: DrawnRun, { runs }: History) =>
  run.event === 'push' && runs.some(({ event, head }) => event === 'pull_request' && head === run.head);

function stateOf(place: {
  run: DrawnRun;
  attempt: number;
  one: DrawnAttempt;
  inside: boolean;
  id: number;
  now: Now;
  drawn: History;
}): RunState {
  const { run, attempt, one, inside, id, now, drawn } = place;
  const head = run.event === 'merge_group' ? now.pull.head : run.head;
  return {
    run: aRun({
      id,
      attempt,
      event: run.event,
      status: inside ? 'in_progress' : 'completed',
      conclusion: inside ? null : conclusionOf(one),
      headSha: run.head,
      pullRequest: aPullRequest({ headSha: head }),
    }),
    latestAttempt: now.started.get(run) ?? attempt,
    jobs: one.without === null ? one.jobs.map((job, at) => jobOf(job, at, inside)) : [],
    seenFrom: inside ? 'inside' : 'outside',
    hasPullRequestRun: hasTwin(run, drawn),
  };
}

function jobOf({ name, conclusion, seenEnded }: DrawnJob, at: number, inside: boolean): Job {
  const open = inside && !seenEnded;
  return aJob({ id: at + 1, name, status: open ? 'in_progress' : 'completed', conclusion: open ? null : conclusion });
}

function write({ run }: RunState, word: string, { now, rules }: { now: Now; rules: Rules }): 'red' | 'green' | null {
  if (word !== 'red' && word !== 'green') return null;
  if (rules.overtaken(run, { open: now.pull.open, headSha: now.pull.head }) !== null) return null;
  if (word === 'green' && now.comment === null) return null;
  const report = aReport({ run: { ...run, event: rules.eventOf(run.event) }, word });
  const merged = mergeComment(now.comment, `${markerLine('ci', report)}\n### ${word} ${run.event}\n`);
  if (merged === null) return null;
  now.comment = merged;
  return word;
}

const alwaysTrue = (rules: Rules) => fc.property(history, (drawn) => expect(play(drawn, rules)).toEqual([]));

describe("the comment, whatever GitHub's runs do and in whatever order we hear of it", () => {
  test('says green only where GitHub does, and red no longer than GitHub does', () => {
    fc.assert(alwaysTrue(OURS), { numRuns: 5000 });
  });

  const mistakes: [string, Partial<Rules>][] = [
    [
      'green is when no failed job is found',
      {
        decide: (state, mayFail) => {
          const decision = decideRun(state, mayFail);
          return decision.failed.length === 0 && decision.word !== 'superseded'
            ? { ...decision, word: 'green' }
            : decision;
        },
      },
    ],
    [
      'the attempt is ignored',
      { decide: (state, mayFail) => decideRun({ ...state, latestAttempt: state.run.attempt }, mayFail) },
    ],
    ['nothing is ever resolved', { decide: (state, mayFail) => ({ ...decideRun(state, mayFail), word: 'red' }) }],
    ['the event is ignored', { eventOf: () => 'any' }],
    ['a closed pull request is ignored', { overtaken: (run, pull) => overtaken(run, { ...pull, open: true }) }],
    [
      'skipped is success',
      {
        decide: (state, mayFail) => {
          const run = { ...state.run, conclusion: succeeded(state.run.conclusion) };
          const jobs = state.jobs?.map((job) => ({ ...job, conclusion: succeeded(job.conclusion) })) ?? null;
          return decideRun({ ...state, run, jobs }, mayFail);
        },
      },
    ],
  ];
  const succeeded = (conclusion: string | null) => (conclusion === 'skipped' ? 'success' : conclusion);

  test.each(mistakes)('is found out where %s', (_name, mistake) => {
    expect(fc.check(alwaysTrue({ ...OURS, ...mistake }), { numRuns: 20_000 }).failed).toBe(true);
  });
});
