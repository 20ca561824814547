import { type Markup, markup } from './markup.js';

const LOOKS: [RegExp, string][] = [
  [/^(diff |index |--- |\+\+\+ |new file|deleted file|similarity|rename )/, 'file'],
  [/^@@/, 'hunk'],
  [/^\+/, 'add'],
  [/^-/, 'del'],
];

/** A unified diff, line by line in its colours; the signs stay, so that colour is not needed to read it. */
export function diffMarkup(patch: string): Markup {
  const lines = patch.trimEnd().split(/\r\n|\n|\r/);
  const spans = lines.map((line) => {
    const look = LOOKS.find(([pattern]) => pattern.test(line))?.[1] ?? 'same';
    return markup`<span class="${look}">${line}\n</span>`;
  });
  return markup`<div class="diff" role="region" tabindex="0" aria-label="Patch"><pre>${spans}</pre></div>`;
}
