/** The answer that is asked of Claude: the nouns of a diagnosis, each with what is wanted of it, and the bounds that the service cannot hold. */
import { z } from 'zod';
import { Diagnosis, Edit, Evidence } from '../contract/model.js';

/** In the order in which it is to be thought: what stands in the log first, what follows from it after. */
export const Answer = z.object({
  evidence: z
    .array(
      z.object({
        line: Evidence.shape.line.describe('The number before the line, as shown or as a tool gave it.'),
        quote: Evidence.shape.quote.describe('That line of the log, letter for letter, without its number. One line.'),
      }),
    )
    .describe('Two to six lines of the log that prove the root cause, the most telling one first.'),
  reasoningSummary: Diagnosis.shape.reasoningSummary.describe(
    'One or two sentences: how the evidence leads to the root cause.',
  ),
  rootCause: Diagnosis.shape.rootCause.describe(
    'One sentence that a developer can act on: what is wrong and where. Names files, functions and values; does not repeat "the job failed".',
  ),
  location: Diagnosis.shape.location.describe(
    'Where the fault is, not where it was noticed; a file of this repository, path relative to its root. Null if that is not known.',
  ),
  category: Diagnosis.shape.category.describe('The tool or resource that failed, the most specific true one; a failing pytest test is python.'), // biome-ignore format: rows
  kind: Diagnosis.shape.kind.describe('How it failed.'),
  severity: Diagnosis.shape.severity.describe(
    'critical: nothing can be merged or released, or data or secrets are at risk. high: this change cannot be merged. medium: part of the checks. low: cosmetic.',
  ),
  confidence: Diagnosis.shape.confidence.describe(
    'high only if the evidence alone proves the root cause; low if it is a guess.',
  ),
  fixes: Diagnosis.shape.fixes.describe(
    'One to three things to do, one sentence each, best first. Commands and paths as plain text. Empty if nothing true can be advised.',
  ),
  edits: z
    .array(
      z.object({
        path: Edit.shape.path.describe('Path relative to the root of the repository.'),
        oldText: Edit.shape.oldText.describe(
          'Text that stands exactly once in the file, letter for letter; you must have read it.',
        ),
        newText: Edit.shape.newText.describe('What is to stand in its place.'),
      }),
    )
    .describe('The smallest change of files that mends the root cause, or an empty list. See the rules for edits.'),
});

const LIMITS = { sentence: 400, summary: 800, path: 500, quote: 1000, evidence: 12, fixes: 3, edits: 20, edit: 40_000 };

export type ParsedAnswer = { diagnosis: Diagnosis; problem: null } | { diagnosis: null; problem: string };

/** Reads an answer; `problem` says what is wrong with it in words that help to write a better one. */
export function parseAnswer(text: string): ParsedAnswer {
  const json = readJson(text);
  if (json === undefined) return { diagnosis: null, problem: 'it is not JSON' };
  const parsed = Answer.safeParse(json);
  if (parsed.success) return { diagnosis: bound(parsed.data), problem: null };
  const issues = parsed.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`);
  return { diagnosis: null, problem: issues.join('; ') };
}

/** Through some gateways the JSON comes in a fence or with a sentence before it. */
function readJson(text: string): unknown {
  for (const candidate of [text, text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate.
    }
  }
  return undefined;
}

/** Texts for people are cut to a length; a quote or an edit that is too long is not used at all, because cut it would say something else. */
function bound(answer: Diagnosis): Diagnosis {
  const { location } = answer;
  return {
    ...answer,
    rootCause: shorten(answer.rootCause, LIMITS.sentence),
    reasoningSummary: shorten(answer.reasoningSummary, LIMITS.summary),
    location: location === null || location.path.trim() === '' || location.path.length > LIMITS.path ? null : location,
    fixes: answer.fixes
      .map((fix) => shorten(fix, LIMITS.sentence))
      .filter((fix) => fix !== '')
      .slice(0, LIMITS.fixes),
    evidence: answer.evidence.slice(0, LIMITS.evidence).filter(({ quote }) => quote.length <= LIMITS.quote),
    edits: answer.edits.length > LIMITS.edits || answer.edits.some(isTooLong) ? [] : answer.edits,
  };
}

const isTooLong = ({ path, oldText, newText }: Edit) =>
  path.length > LIMITS.path || oldText.length + newText.length > LIMITS.edit;

/** One line, at most `length` characters. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
