/** The line of the comment that says which part of the change makes the command fail. */
import type { Finding, Run } from '../../contract/model.js';
import { commandLine } from '../words/checks.js';
import { culpritWords } from '../words/culprit-words.js';
import { code } from '../words/escape.js';
import { permalinkTo } from '../words/links.js';
import type { Rung } from './ladder.js';
import { midline } from './midline.js';

/** Null where nothing was looked for. */
export function culpritLine(run: Run, finding: Finding, rung: Rung): string | null {
  const words = culpritWords(finding, commandLine(finding) ?? 'the command');
  if (words === null) return null;
  const most = Math.min(500, rung.fieldChars);
  const links = words.places.map((place) => {
    const name = code(place.name.slice(0, 200));
    const url = permalinkTo(run, place);
    return url === null ? name : `[${name}](${url})`;
  });
  const parts = [midline(words.before, most), links.join(', '), words.after === '' ? '' : midline(words.after, most)];
  return `**Culprit:** ${parts.filter((part) => part !== '').join(' ')}`;
}
