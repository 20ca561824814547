/** What a run's state lets the comment say: the one place that may call a run green. */
import type { Job } from '../contract/model.js';
import type { RunDecision, RunState } from '../contract/run-state.js';
import type { RunWord } from '../contract/words.js';

/** Conclusions by which a job is red, in GitHub's words. */
const BROKEN = new Set(['failure', 'timed_out', 'startup_failure']);
/** Conclusions of a job after which no run is green. What GitHub adds one day is one of them until it is known. */
const HARMLESS = new Set(['success', 'skipped', 'neutral']);
/** Conclusions by which a whole run is red. */
const RED_RUN = new Set(['failure', 'timed_out', 'startup_failure']);

/**
 * Pure. @param mayFail whether the workflow lets this job fail (`continue-on-error`); of a run that ended with success it
 * is known without asking.
 */
export function decideRun(state: RunState, mayFail: (job: Job) => boolean): RunDecision {
  const own = state.run.status === 'completed' ? endedRun(state, mayFail) : goingRun(state, mayFail);
  if (state.latestAttempt > state.run.attempt) {
    const reason = `Attempt ${state.run.attempt} of the run is superseded by attempt ${state.latestAttempt}.`;
    return { ...own, word: 'superseded', reason };
  }
  if (state.hasPullRequestRun) {
    const reason = 'The same workflow also ran for the pull request at this commit, and that run has the word.';
    return { ...own, word: 'superseded', reason };
  }
  return own;
}

function endedRun({ run, jobs }: RunState, mayFail: (job: Job) => boolean): RunDecision {
  const { conclusion } = run;
  const all = jobs ?? [];
  if (conclusion === 'success') {
    const tolerated = all.filter(isBroken);
    const succeeded = jobs === null || all.some((job) => job.conclusion === 'success');
    if (succeeded) return said('green', 'The run is completed with success.', { tolerated });
    return said('nothing', 'No job of the run succeeded: all were skipped.', { tolerated });
  }
  const { failed, tolerated } = split(all, mayFail);
  if (conclusion !== null && RED_RUN.has(conclusion)) {
    return said('red', `The run ended with ${conclusion}.`, {
      failed: failed.length > 0 ? failed : stopped(all),
      tolerated,
    });
  }
  if (conclusion === 'cancelled' && failed.length > 0)
    return said('red', 'Jobs failed before the run was cancelled.', { failed, tolerated });
  const word = conclusion === 'cancelled' ? 'was cancelled' : `ended with ${conclusion ?? 'no conclusion'}`;
  return said('nothing', `The run ${word}: that says nothing about the change.`, { failed: stopped(all), tolerated });
}

/** A run that goes on: we are a job of it, or somebody asks before it has ended. */
function goingRun({ jobs, seenFrom }: RunState, mayFail: (job: Job) => boolean): RunDecision {
  if (jobs === null) return said('nothing', 'The jobs of the run could not be read.', { known: false });
  const { failed, tolerated } = split(jobs, mayFail);
  const halted = stopped(jobs).filter((job) => !mayFail(job));
  const red = failed.length > 0 ? failed : seenFrom === 'outside' ? [] : halted;
  if (red.length > 0) return said('red', 'Jobs of this run failed.', { failed: red, tolerated });
  if (seenFrom === 'inside-unknown')
    return said(
      'nothing',
      'Which job of the run is our own is not known, so it cannot be told whether all others are green.',
      { known: false },
    );
  const open = jobs.filter(({ status }) => status !== 'completed');
  if (open.length > 0 || seenFrom === 'outside') return said('running', stillRunning(open), { tolerated });
  const rest = jobs.filter((job) => !tolerated.includes(job));
  const odd = rest.find((job) => !HARMLESS.has(job.conclusion ?? '') && !mayFail(job));
  if (odd)
    return said('nothing', `The job "${odd.name}" ended with ${odd.conclusion ?? 'no conclusion'}.`, { tolerated });
  if (jobs.some(({ conclusion }) => conclusion === 'success'))
    return said('green', 'Every other job of this attempt is completed, and none failed.', { tolerated });
  return said('nothing', 'No other job of this attempt succeeded.', { tolerated });
}

const isBroken = (job: Job) => job.status === 'completed' && BROKEN.has(job.conclusion ?? '');
const stopped = (jobs: Job[]) => jobs.filter((job) => job.status === 'completed' && job.conclusion === 'cancelled');

function split(jobs: Job[], mayFail: (job: Job) => boolean): { failed: Job[]; tolerated: Job[] } {
  const broken = jobs.filter(isBroken);
  return { failed: broken.filter((job) => !mayFail(job)), tolerated: broken.filter(mayFail) };
}

function stillRunning(open: Job[]): string {
  if (open.length === 0) return 'The run has not ended yet.';
  const [first] = open;
  const more = open.length > 1 ? ` and ${open.length - 1} more` : '';
  return `Nothing failed so far; "${first?.name}"${more} has not ended yet.`;
}

function said(word: RunWord, reason: string, more: Partial<RunDecision> = {}): RunDecision {
  return { word, reason, known: true, failed: [], tolerated: [], ...more };
}
