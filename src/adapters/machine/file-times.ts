import { execFileSync } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';

/** Nanoseconds since the epoch, as decimal text: JSON has no number for them. */
export interface FileTimes {
  path: string;
  accessed: string;
  modified: string;
}

export function readTimes(path: string): FileTimes {
  const { atimeNs, mtimeNs } = statSync(path, { bigint: true });
  return { path, accessed: String(atimeNs), modified: String(mtimeNs) };
}

/** Node's own call takes seconds as a floating point number, which is too coarse: `touch` does the rest where it can. */
export function writeTimes(times: FileTimes): void {
  utimesSync(times.path, Number(times.accessed) / 1e9, Number(times.modified) / 1e9);
  if (readTimes(times.path).modified === times.modified) return;
  const nanoseconds = times.modified.padStart(10, '0');
  const seconds = `${nanoseconds.slice(0, -9)}.${nanoseconds.slice(-9)}`;
  try {
    execFileSync('/usr/bin/touch', ['-m', '-d', `@${seconds}`, '--', times.path], {
      env: {},
      stdio: 'ignore',
      timeout: 2000,
    });
  } catch {
    // Not GNU's touch: less than a microsecond is lost.
  }
}
