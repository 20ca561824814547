/**
 * `npm run bench:hostile`: whether the patterns of the signatures, the search for secrets and the escapings take linear time on
 * texts that are made to hurt. Prints what does not and the slowest of the rest, and fails where something does not.
 */
import { createSanitiser } from '../../src/adapters/door/sanitise.js';
import { withoutNestedPrefixes } from '../../src/logs/signatures/recognise.js';
import type { Signature } from '../../src/logs/signatures/signature.js';
import { SIGNATURES } from '../../src/logs/signatures/signatures.js';
import { code, fence, html, plain, terminal } from '../../src/report/words/escape.js';
import { HOSTILE_PIECES as OF_THE_DOOR } from '../adapters/door/hostile-pieces.js';
import { HOSTILE_PIECES as OF_THE_EXIT } from '../report/words/hostile-pieces.js';
import { cost, type Make, slowInputs, type Work } from './growth.js';

/** What a pattern may meet in the middle of any line. */
const ANYWHERE = [' ', '\t', 'a', '0', '.', '/', '-', ':', "'", '"', '(', '=', '_', 'a.', 'a/', 'a:1:', '( ', ' -', 'A ', 'a, ', '@a/']; // biome-ignore format: a list

/** What makes a backtracking engine suffer: each piece of an example for ever, alone or after its true beginning. */
function adversaries({ hint, matches }: Signature): Make[] {
  const pieces = new Set(ANYWHERE);
  for (const one of typeof hint === 'string' ? [hint] : hint) pieces.add(one).add(`${one} `);
  const heads = new Set(['']);
  for (const line of matches.flatMap((example) => example.split('\n')).map(withoutNestedPrefixes)) {
    for (const token of line.match(/\w+|\s+|[^\w\s]/g) ?? []) if (token.length > 1) pieces.add(token);
    for (const part of [0.25, 0.5, 0.75, 0.95]) heads.add(line.slice(0, Math.floor(line.length * part)));
  }
  return [...heads].flatMap((head) => [...pieces].map((piece) => made(piece, head, '\u0001')));
}

const made =
  (piece: string, head = '', tail = ''): Make =>
  (size) =>
    `${head}${piece.repeat(Math.ceil(size / piece.length))}${tail}`;

interface Measured {
  name: string;
  work: Work;
  inputs: Make[];
  /** Times 8000 characters. */
  scale: number;
}

const ofSignatures: Measured[] = SIGNATURES.flatMap((signature) =>
  [signature.pattern, ...(signature.around ?? []).map(({ pattern }) => pattern)].map((pattern) => ({
    name: `signature ${signature.id}`,
    work: (text: string) => void pattern.test(text),
    inputs: adversaries(signature),
    scale: 1,
  })),
);

const sanitiser = createSanitiser({ secrets: ['a'.repeat(40), '0123456789abcdef'.repeat(3)], patterns: [] });
const ofTheDoor: Measured = {
  name: 'search for secrets',
  work: (text) => void sanitiser.text(text),
  inputs: OF_THE_DOOR.map((piece) => made(piece)),
  scale: 20,
};
const escapings = { plain: (text: string) => plain(text, 200_000), code, fence, html, terminal };
const ofTheExit: Measured[] = Object.entries(escapings).map(([name, write]) => ({
  name: `escaping ${name}`,
  work: (text) => void write(text),
  inputs: OF_THE_EXIT.map((piece) => made(piece)),
  scale: 25,
}));

function assertMeasureWorks(): void {
  const run = [(size: number) => 'a'.repeat(size)];
  const found = [/a+b/, /^(?:a+)+b/, /^a+b/].map(
    (pattern) => slowInputs((text) => void pattern.test(text), run).length,
  );
  if (found.join() !== '1,1,0') throw new Error(`The measure does not know a slow pattern any more: ${found}`);
}

function slowest({ work, inputs, scale }: Measured): number {
  return Math.max(...inputs.map((make) => cost(work, make(8000 * scale))));
}

assertMeasureWorks();
for (const [title, group] of Object.entries({ signatures: ofSignatures, door: [ofTheDoor], exit: ofTheExit })) {
  const slow = group.flatMap(({ name, work, inputs, scale }) =>
    slowInputs(work, inputs, scale).map((input) => `  more than linear: ${name} on ${JSON.stringify(input)}`),
  );
  const inputs = group.reduce((sum, one) => sum + one.inputs.length, 0);
  const most = Math.max(...group.map(slowest));
  const chars = 8000 * (group[0]?.scale ?? 1);
  console.log(`${title}: ${inputs} inputs of ${chars} characters, at most ${most.toFixed(1)} ms`);
  for (const line of slow) console.log(line);
  if (slow.length > 0) process.exitCode = 1;
}
