/** What a model says, held against what is there: a quote that is not in the log is no evidence, a file that does not exist is no place. */
import type { CheckedDiagnosis, Diagnosis, Evidence, Location } from '../model.js';

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
  const telling = diagnosis.evidence.map(withoutNumber).filter(isTelling);
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
    notes: [...trivialNote(diagnosis.evidence.length - telling.length), ...place.notes],
  };
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
  const path = location.path.replace(/^\.\//, '');
  const line = location.line !== null && location.line >= 1 ? location.line : null;
  if (await fileExists(path)) return { location: { ...location, path, line }, notes: [] };
  return { location: null, notes: [`The named file ${path} was not found in the repository.`] };
}

function firstSentences(text: string, count: number): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return sentences
    .slice(0, count)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}
