import type { Location, SignatureMatch } from '../../contract/model.js';
import type { Recogniser } from '../signatures/recognise.js';
import type { Block, JudgedLine } from './blocks.js';
import type { Passage } from './gather.js';
import { mapToRepository, placeIn } from './location.js';
import type { Ranked } from './rank.js';

export interface FindingOptions {
  recognise: Recogniser;
  /** Repository-relative paths. */
  files: readonly string[];
}

/** Lines around a line that a signature may look at. */
const AROUND = 40;
/** Blocks whose lines are held against the signatures. */
const MAX_BLOCKS = 200;
const MAX_MATCHES = 40;
/** A format says what failed, a signature why: of the two at one place the signature comes first. */
const FORMAT_WEIGHT = 0.55;

/** What signatures and formats say about the blocks, the surest first; each with its place in the repository where it names one. */
export function findMatches(
  ranked: readonly Ranked[],
  passages: readonly Passage[],
  options: FindingOptions,
): SignatureMatch[] {
  const blocks = ranked.slice(0, MAX_BLOCKS);
  const owner = new Map(blocks.flatMap((entry) => entry.block.lines.map(({ number }) => [number, entry] as const)));
  const matches = [
    ...bySignature(passages, owner, options),
    ...blocks.slice(0, MAX_MATCHES).flatMap(({ block }) => byFormat(block)),
  ];
  const value = ({ weight, line }: SignatureMatch) => weight * (owner.get(line.number)?.score ?? 0);
  return matches
    .sort((a, b) => value(b) - value(a) || a.line.number - b.line.number || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_MATCHES)
    .map((match) => ({
      ...match,
      location: located(match.location, owner.get(match.line.number)?.block, options.files),
    }));
}

function bySignature(
  passages: readonly Passage[],
  owner: ReadonlyMap<number, Ranked>,
  { recognise }: FindingOptions,
): SignatureMatch[] {
  return passages.flatMap(({ lines }) =>
    lines.flatMap((line, i) => {
      if (!owner.has(line.number) || !recognise.mayMatch(line.text)) return [];
      const before = lines.slice(Math.max(0, i - AROUND), i).map(({ text }) => text);
      const after = lines.slice(i + 1, i + 1 + AROUND).map(({ text }) => text);
      return recognise.match(line, { before, after });
    }),
  );
}

/** A block of a known format is a finding by itself. */
function byFormat(block: Block): SignatureMatch[] {
  const head = block.lines[block.head];
  const { category, kind = 'unknown', id, weight } = head?.format ?? {};
  if (!head || category === undefined || id === undefined || weight === undefined) return [];
  const line = { number: head.number, text: head.text };
  const cause = causeOf(block, head);
  return [
    {
      id,
      category,
      kind,
      severity: 'high',
      cause,
      fix: null,
      line,
      location: null,
      weight: (weight / 100) * FORMAT_WEIGHT,
    },
  ];
}

/** The head, and the line of the block that tells most. */
function causeOf(block: Block, head: JudgedLine): string {
  const telling = block.core
    .flatMap((i) => block.lines[i] ?? [])
    .filter((line) => line !== head && line.weight >= 30)
    .sort((a, b) => b.weight - a.weight || a.number - b.number)[0];
  const name = tidy(head.bare);
  return telling ? `${name}: ${tidy(telling.bare)}` : name;
}

function tidy(text: string): string {
  const plain = text.replace(/^[\s_=─━>●✖✕✗|-]+|(?<![\s_=─━|:])[\s_=─━|:]+$/g, '').replace(/\s+/g, ' ');
  return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain;
}

function located(location: Location | null, block: Block | undefined, files: readonly string[]): Location | null {
  const place = location ?? placeIn(block?.lines.map(({ bare }) => bare) ?? [], files);
  return place === null ? null : { ...place, path: mapToRepository(place.path, files) ?? place.path };
}
