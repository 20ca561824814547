import { expect, test } from '@jest/globals';
import { inWordsOf } from '../../../src/report/comment/change-words.js';
import { headline } from '../../../src/report/comment/headline.js';
import { aFinding, aReport, aRun, aVerdict } from '../../builders.js';

test.each([
  ['a pull request', {}, 'caused by this change'],
  ['the merge queue', { event: 'merge_group' }, 'caused by this change'],
  ['a push', { event: 'push', pullRequest: null, headBranch: 'main' }, 'caused by the push to `main`'],
  ['a schedule', { event: 'schedule', pullRequest: null, headBranch: 'main' }, 'caused by a change on `main`'],
  [
    'a run by hand',
    { event: 'workflow_dispatch', pullRequest: null, headBranch: null },
    'caused by a change on the branch',
  ],
])('on %s the headline speaks of it', (_what, over, clause) => {
  const finding = aFinding({ verdict: aVerdict({ fault: 'this-change', row: 'this-change' }) });
  expect(headline(aReport({ run: aRun(over), findings: [finding] }))).toContain(clause);
});

test("a branch's name is text, whatever it is", () => {
  const run = aRun({ event: 'push', pullRequest: null, headBranch: '`@all`' });
  expect(inWordsOf(run, 'caused by this change')).toBe('caused by the push to `@all`');
});
