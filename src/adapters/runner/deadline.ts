import type { Clock } from '../../contract/ports.js';

/** When everything but publishing must have ended. It moves: what a re-run takes is added. */
export interface Deadline {
  /** Milliseconds since the epoch. */
  at(): number;
  /** Aborted once the deadline has passed. */
  signal: AbortSignal;
}

/** @param extraMs what has been added so far */
export function createDeadline(clock: Clock, ms: number, extraMs: () => number): Deadline {
  const started = clock.now();
  const at = () => started + ms + extraMs();
  const controller = new AbortController();
  const look = () => {
    const left = at() - clock.now();
    if (left <= 0) controller.abort(new Error('the time limit (`timeout-minutes`) was reached'));
    // The longest time that a timer of Node's takes.
    else setTimeout(look, Math.min(left, 2 ** 31 - 1)).unref();
  };
  look();
  return { at, signal: controller.signal };
}
