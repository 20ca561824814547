import type { Word } from './automaton.js';

/** Something that may be wrong: the line is decoded and judged by the rules. */
export const TROUBLE = 0;
/** Something that divides the log: groups, folds, the end of a step. */
export const MARK = 1;
/** Bytes that no text has. */
export const BINARY = 2;

const trouble = [
  'error', 'fail', 'exception', 'fatal', 'abort', 'panic', 'crash', 'killed', 'traceback', 'assert', 'segmentation', 'core dumped',
  'cannot', "can't", 'can not', 'could not', "couldn't", 'unable to', 'not found', 'not exist', "doesn't exist", 'no such', 'not ok', 'not recognized',
  'denied', 'refused', 'forbidden', 'unauthorized', 'rejected', 'expired', 'timeout', 'timed out', 'time out', 'timetrap', 'deadline', 'exceed', 'out of memory', 'oomkill', 'oom-kill', 'no space',
  'invalid', 'illegal', 'missing', 'mismatch', 'undefined', 'unresolved', 'unexpected', 'unsatisf', 'unsupported', 'incompatible', 'conflict', 'corrupt', 'malformed',
  'duplicates', 'duplicate link', 'duplicate key', 'duplicate entr', 'redeclared', 'redefin', 'unknown', 'unrecognized', 'unused', 'violation', 'rejects', 'broken', 'bad ', 'wrong', 'leaked', 'leaks', 'leaksanitizer', 'overflow', 'overfull', 'nothing provides', 'no candidate', 'no installation candidate',
  'no module', 'no matching', 'no rule', 'not satisfied', 'unmet', 'not a valid', 'not allowed', 'not permitted', 'not supported', 'insufficient', 'no tests', 'no package',
  'expected', 'actual', 'would reformat', 'not formatted', 'not gofmt', 'reformatted', 'warn', 'deprecat', 'err!',  'problem', 'issue', 'offense', ' differ', 'diff --git', '*** ', 'caused by', 'exit code', 'exit status', 'exited with', 'returned non-zero', 'status code',
  'cancel', 'terminated by', 'terminated with', 'interrupt', 'shutdown', 'lost communication', 'unmatched', 'unterminated', 'unclosed', 'stack trace', 'panicked', 'undeclared', 'uncaught', 'unhandled', 'failing', 'too many', 'too long', 'too large', 'must be', 'must not', 'should be', 'should have', 'is not ', 'was not ', 'are not ', 'does not ', 'did not ', "doesn't ", "didn't ", "isn't ", "aren't ", 'required', 'requires', 'nil:', 'null pointer',
  '✗', '✘', '✖', '✕', '×', '●', '❌', '❯', '⨯', '[-]', '^^', '~~^', '-->', '<<<', '!!!', '[e]', '^---', '==error', ' e: ', ':error', '::test',
]; // biome-ignore format: a list of words reads better in rows

const marks = [
  '##[',
  'post job cleanup',
  'cleaning up orphan',
  'travis_fold:',
  'travis_time:',
  'the command "',
  '" exited with',
  'done. your build exited',
  'shell: ',
];

/** What makes a line worth decoding. Wide: a line that is visited in vain costs little, one that is missed is never seen. */
export const WORDS: Word[] = [
  ...trouble.map((text) => ({ text, flag: TROUBLE })),
  ...marks.map((text) => ({ text, flag: MARK })),
  { text: '\0', flag: BINARY },
];
