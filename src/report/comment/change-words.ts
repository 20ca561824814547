/** What the change is called: that of a pull request, of a push, or, where nobody changed anything just then, of a branch. */
import type { Run } from '../../contract/model.js';
import { code } from '../words/escape.js';

/** @param text a sentence of ours, that speaks of "this change" as one does on a pull request */
export function inWordsOf({ event, headBranch, pullRequest }: Run, text: string): string {
  if (pullRequest !== null || event.startsWith('pull_request') || event === 'merge_group') return text;
  const branch = headBranch === null ? 'the branch' : code(headBranch.slice(0, 80));
  const change = event === 'push' ? `the push to ${branch}` : `a change on ${branch}`;
  return text.replaceAll('this change', () => change);
}
