/** Facts for the verdict that follow from what the action did and read itself. Those of GitHub's API are gathered by an adapter. */
import type { Fact, Rerun, SignatureMatch } from '../contract/model.js';

/** What each fact says when it holds. The API's are made by the adapter under the same names. */
export type FactId =
  | 'infrastructure'
  | 'reproduced'
  | 'passed-on-rerun'
  | 'other-attempt-passed'
  | 'base-red-same'
  | 'base-red'
  | 'base-green'
  | 'error-in-diff'
  | 'commits-since-green'
  | 'surroundings-moved'
  | 'machine-moved';

/** @param differs sentences: what the re-run lacked; then a pass proves little, a failure with the same error as much as ever */
export function rerunFact(rerun: Rerun, differs: readonly string[], url: string | null): Fact {
  if (rerun.outcome === 'reproduced')
    return { id: 'reproduced', text: `The failure was reproduced. ${rerun.reason}`, url, holds: true };
  if (rerun.outcome === 'passed') return passedFact(differs, url);
  const holds = rerun.outcome === 'different-failure' ? false : null;
  const what = rerun.outcome === 'skipped' ? 'The failing command was not run again' : 'The failure was not reproduced';
  return { id: 'reproduced', text: `${what}. ${rerun.reason}`, url, holds };
}

function passedFact(differs: readonly string[], url: string | null): Fact {
  if (differs.length === 0) {
    return {
      id: 'passed-on-rerun',
      text: 'The same command passed when it was run again on the same commit.',
      url,
      holds: true,
    };
  }
  const text = `The command passed when it was run again, but not under the same conditions. ${differs.join(' ')}`;
  return { id: 'passed-on-rerun', text, url, holds: null };
}

/** @param match the most likely cause among the known error patterns, if there is one */
export function infrastructureFact(match: SignatureMatch | null, url: string | null): Fact | null {
  if (match === null || match.kind !== 'infrastructure') return null;
  return { id: 'infrastructure', text: `The error is one of machines or networks: ${match.cause}`, url, holds: true };
}

/** Whether a file that the error names was changed. Paths are relative to the repository's root. */
export function diffFact(
  errorPaths: readonly string[],
  changedFiles: readonly string[] | null,
  url: string | null,
): Fact | null {
  if (errorPaths.length === 0) return null;
  if (changedFiles === null) {
    return { id: 'error-in-diff', text: 'The changed files could not be had from GitHub.', url, holds: null };
  }
  const hit = errorPaths.find((path) => changedFiles.some((changed) => isSameFile(path, changed)));
  const text =
    hit === undefined
      ? `None of the files in the error is changed here: ${errorPaths.slice(0, 3).join(', ')}.`
      : `The error names ${hit}, which is changed here.`;
  return { id: 'error-in-diff', text, url, holds: hit !== undefined };
}

/** A log may give a path from a folder above (`/home/runner/work/a/a/src/x.ts`) or, with folders of its own, from one below. */
function isSameFile(inLog: string, inDiff: string): boolean {
  const path = inLog.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return path === inDiff || path.endsWith(`/${inDiff}`) || (path.includes('/') && inDiff.endsWith(`/${path}`));
}
