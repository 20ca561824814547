/** What a model says, held against what is there: a quote that is not in the log is no evidence, a file that does not exist is no place. */
import type { CheckedDiagnosis, Diagnosis, Evidence, Location } from '../contract/model.js';

export interface EvidenceCheck {
  diagnosis: Diagnosis;
  /** Each quote as it stands in the log, with the line where it stands (the given line is only where to look first); null for one that stands nowhere. Same order. */
  findQuotes: (evidence: Evidence[]) => Promise<(Evidence | null)[]>;
  /** Whether the repository has this file. */
  fileExists: (path: string) => Promise<boolean>;
}

/** Letters and digits that a quote must have at least: `}` or `FAILED` prove nothing. */
const MIN_TELLING_CHARACTERS = 8;

/** Checks by program, never by asking. Nothing of what is left depends on the model being honest. */
export async function checkEvidence({ diagnosis, findQuotes, fileExists }: EvidenceCheck): Promise<CheckedDiagnosis> {
  const quotes = diagnosis.evidence.flatMap(linesOf).map(withoutNumber);
  const telling = quotes.filter(isTelling);
  const found = telling.length === 0 ? [] : await findQuotes(telling);
  const evidence = unique(found.filter((quote) => quote !== null));
  const unconfirmed = evidence.length === 0;
  const place = await checkLocation(diagnosis.location, fileExists);
  return {
    ...diagnosis,
    by: 'model',
    confidence: unconfirmed ? 'low' : diagnosis.confidence,
    reasoningSummary: firstSentences(diagnosis.reasoningSummary, 2),
    evidence,
    location: place.location,
    quotesDropped: found.filter((quote) => quote === null).length,
    unconfirmed,
    notes: [...trivialNote(quotes.length - telling.length), ...place.notes],
  };
}

/** Several lines quoted as one are several quotes; empty ones among them are none. */
function linesOf({ line, quote }: Evidence): Evidence[] {
  const lines = quote.split(/\r\n|\r|\n/).map((text, index) => ({ line: line + index, quote: text }));
  return lines.length === 1 ? lines : lines.filter((part) => part.quote.trim() !== '');
}

/** Excerpts are shown as `1204| text`; some models quote the number with the line. */
function withoutNumber({ line, quote }: Evidence): Evidence {
  const text = quote.replace(/^\s*\d+\s?\|\s?/, (prefix) => (Number.parseInt(prefix, 10) === line ? '' : prefix));
  return { line, quote: text.trim() };
}

const isTelling = ({ quote }: Evidence) =>
  quote.replace(/[^\p{L}\p{N}]/gu, '').length >= MIN_TELLING_CHARACTERS && /\p{L}/u.test(quote);

const trivialNote = (count: number): string[] =>
  count === 0 ? [] : [`${count === 1 ? 'One quote was' : `${count} quotes were`} too short to prove anything.`];

function unique(evidence: Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((item) => [`${item.line}:${item.quote}`, item]));
  return [...seen.values()];
}

async function checkLocation(
  location: Location | null,
  fileExists: EvidenceCheck['fileExists'],
): Promise<{ location: Location | null; notes: string[] }> {
  if (location === null) return { location, notes: [] };
  const path = location.path.trim().replaceAll('\\', '/').replace(/^\.\//, '');
  const line = location.line !== null && location.line >= 1 ? location.line : null;
  if (isWithinRepository(path) && (await fileExists(path))) return { location: { ...location, path, line }, notes: [] };
  return { location: null, notes: [`The named file ${path} was not found in the repository.`] };
}

/** Links are made of it, also where nothing can be looked up: no absolute path, no way up, no address, nothing hidden. */
const isWithinRepository = (path: string) =>
  !/\p{C}|^[a-z][a-z+.-]*:/iu.test(path) && !path.split('/').some((part) => part === '..' || part === '');

function firstSentences(text: string, count: number): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return sentences
    .slice(0, count)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}
