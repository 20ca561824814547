/** What GitHub says of a run at one moment, and what follows from it for the comment. */
import type { Job, Run } from './model.js';
import type { Stop } from './stop.js';
import type { RunWord } from './words.js';

export interface RunState {
  run: Run;
  /** The newest attempt that GitHub knows of this run; the run itself may be an older one. */
  latestAttempt: number;
  /** The last execution of every job, as of this attempt, but for our own job. Null where the jobs could not be read. */
  jobs: Job[] | null;
  /**
   * How we stand to it: `inside`, as a job of it that was left out of `jobs`; `inside-unknown`, as a job of it that could not
   * be told from the others; `outside`, in another run or on a laptop.
   */
  seenFrom: 'inside' | 'inside-unknown' | 'outside';
  /** For a push: whether the same workflow also ran for the pull request at this commit, which then has the word. */
  hasPullRequestRun: boolean;
}

export interface RunDecision {
  /**
   * `green`: GitHub's own state is that. `red`: something failed that must not. `running`: nothing failed, and not all have
   * ended. `nothing`: it says neither, such as a run that was cancelled. `superseded`: somebody else has the word.
   */
  word: RunWord;
  /** One sentence. */
  reason: string;
  /** False where what is needed to tell could not be read. */
  known: boolean;
  /** The jobs to diagnose; empty where the run failed without any. */
  failed: Job[];
  /** Jobs that failed and may: the workflow says `continue-on-error`. */
  tolerated: Job[];
}

/** With what was read beside it. */
export interface KnownDecision extends RunDecision {
  /** How jobs were stopped from outside, by job id. */
  stops: ReadonlyMap<number, Stop>;
  /** Why the run has not a single job; null where it has, or did not fail. */
  refused: Stop | null;
  /** Sentences on what could not be read. */
  notices: string[];
}
