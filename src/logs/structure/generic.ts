import type { Format } from './format.js';

/** What any program says when it fails; asked only where no tool's own format matched. */
export const generic: Format[] = [
  { id: 'fatal', hint: ['fatal'], head: /^(?:.{0,80}[\s\]:])?fatal(?: error)?: /i, weight: 70, body: { max: 8 }, examples: ['FATAL: x'] },
  { id: 'error-colon', hint: ['error'], head: /^(?:[\w.-]{1,40}: )?error(?: \w{1,20})?: ?\S?/i, weight: 60, body: { max: 12 }, examples: ['Error: no inputs', 'error: x', 'sass: error: y'] },
  { id: 'error-word', hint: ['error', 'fail', 'unable', 'cannot', 'could not', "can't", "couldn't", 'invalid', 'unexpected', 'missing', 'undefined', 'unknown', 'no such'], head: /^(?:error|failed|failure|fail|unable|cannot|could not|can't|couldn't|invalid|unexpected|missing|undefined|unknown|no such)\b/i, weight: 48, body: { max: 8 }, examples: ['Failed to push the website'] },
  { id: 'assertion', hint: ['assert', 'expected'], head: /\bassert(?:ion)? ?(?:failed|error)|\bexpected\b.{1,200}\b(?:but|got|was|to|actual|received)\b/i, weight: 54, examples: ['expected [3] but was [2]'] },
  { id: 'exception-inside', hint: ['Exception', 'Error'], head: /\b[A-Z]\w{2,60}(?:Exception|Error)\b(?!\.\w{1,8}$)/, weight: 46, body: { max: 16 }, examples: ['Got ConnectionError while reading'] },
  { id: 'error-inside', hint: ['error'], head: /\berrors?\b/i, weight: 36, examples: ['there was an error in x'] },
  { id: 'failed-inside', hint: ['fail'], head: /\b(?:failed|failure|failures|failing|fails|FAIL)\b/i, weight: 38, examples: ['2 checks failed'] },
  { id: 'timeout-inside', hint: ['timed out', 'timeout', 'time-out', 'time out', 'timetrap', 'deadline', 'time limit'], head: /\b(?:timed out|time-?out|timetrap|deadline exceeded|time limit)\b/i, weight: 42, examples: ['operation timed out'] },
  { id: 'negation', hint: ['not found', 'exist', 'could not', "couldn't", 'cannot', "can't", 'unable to', 'no such', 'denied', 'refused', 'forbidden', 'expired', 'not ', 'missing', 'invalid', 'unexpected', 'undefined', 'unresolved', 'unrecognized', 'unknown', 'mismatch', 'conflict', 'exceed', 'aborted', 'crashed', 'rejected', 'too ', 'differ', 'insufficient', 'duplicate', 'unsupported', 'incompatible', 'panicked', 'violation'], head: /\b(?:not found|does ?n[o']t exist|could ?n[o']t|cannot|can't|unable to|no such|denied|refused|forbidden|expired|not (?:allowed|permitted|supported|available|satisfied|recognized|valid)|is missing|are missing|invalid|unexpected|undefined|unresolved|unrecognized|unknown|mismatch|conflict|exceeds?|exceeded|aborted|crashed|rejected|too (?:many|large|long|wide)|differs?|insufficient|duplicates?|unsupported|incompatible|panicked|violation)\b/i, weight: 32, examples: ['Package required but not available'] },
  { id: 'must-inside', hint: ['must', 'should', 'required', 'expected'], head: /\b(?:must (?:be|not|have)|should (?:be|have|not)|is required|expected)\b/i, weight: 20, examples: ['Descriptions must be short'] },
  { id: 'warning', hint: ['warn', 'deprecat'], head: /\bwarn(?:ing)?s?\b|deprecat/i, weight: 10, examples: ['warning: x'] },
]; // biome-ignore format: a table
