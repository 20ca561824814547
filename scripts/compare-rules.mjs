/**
 * Compares the shapes of credentials that the door knows with secretlint's recommended preset: every literal beginning of a
 * pattern of the preset must be one at which the door masks, or that stands in its tables. Prints what is missing, and ends with 1 where something is.
 * To be run on a schedule, and when the preset is updated: `npm run compare:rules`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createSanitiser } from '../src/adapters/door/sanitise.js';

const require = createRequire(import.meta.url);
const PRESET = '@secretlint/secretlint-rule-preset-recommend';
const preset = readFileSync(require.resolve(PRESET), 'utf8');
const ours = ['vendor-rules', 'service-rules', 'context-rules', 'blocks', 'named-values']
  .map((name) => readFileSync(new URL(`../src/adapters/door/redaction/${name}.ts`, import.meta.url), 'utf8'))
  .join('\n');

/** `{ id, version }` of each rule of the preset. */
const rules = [...new Set([...preset.matchAll(/"@secretlint\/secretlint-rule-([\w-]+)"/g)].map(([, id]) => id))].filter(
  (id) => !['preset-recommend', 'filter-comments'].includes(id),
);
/** Literal beginnings of patterns: `glpat-`, `dckr_pat_`, `ops_eyJ`, alone or as alternatives. */
const beginnings = new Set(
  [
    ...preset.matchAll(
      /(?<![\w/])(?:\/|`|")\(?(?:\\b|\(\?<!\\p\{L\}\)|\(\?<!\[[^\]]+\]\))\(?(?:\?:|\?<\w+>)?([\w|-]{3,80}(?:[_.-]|\\\.)?)/g,
    ),
  ]
    .flatMap(([, alternatives]) => alternatives.split('|'))
    .filter((text) => /^[A-Za-z][\w-]{2,}$/.test(text) && /[-_]|^[A-Z]{4}$|^[a-z]{2,5}$/.test(text)),
);
/** No other rule sees anything in this tail: what is masked is masked for its beginning. */
const TAIL = 'q7x2m9k4w1z8t5r3n6p0v7h2j9d4f1s8b5c3g6a0e7u2';
const sanitiser = createSanitiser({ secrets: [], patterns: [] });
const isMasked = (text) =>
  ['', '_', '-', '3-'].some((joint) => !sanitiser.text(`got ${text}${joint}${TAIL} back`).includes(TAIL));
const missing = [...beginnings].filter((text) => !isMasked(text) && !ours.includes(text));

console.log(`${rules.length} rules of ${PRESET}: ${rules.join(', ')}`);
console.log(`${beginnings.size} literal beginnings: ${[...beginnings].join(', ')}`);
console.log(
  missing.length === 0 ? 'All of them are known to the door.' : `Not known to the door: ${missing.join(', ')}`,
);
process.exitCode = missing.length === 0 ? 0 : 1;
