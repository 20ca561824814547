/** The line that names each failing test. */
import type { Finding } from '../../contract/model.js';
import { code } from '../words/escape.js';
import type { Rung } from './ladder.js';

/** In view; `diagnosis.json` has them all. */
const SHOWN = 5;

/** Null where the log names no test. */
export function failingLine({ cause }: Finding, rung: Rung): string | null {
  const tests = (cause.failure.reading?.records ?? []).flatMap(({ kind, id }) => (kind === 'test' && id ? [id] : []));
  const names = [...new Set(tests)];
  if (names.length === 0) return null;
  const more = names.length > SHOWN ? ` · and ${names.length - SHOWN} more` : '';
  const shown = names.slice(0, SHOWN).map((name) => code(name, Math.min(160, rung.fieldChars)));
  return `**Failing:** ${shown.join(' · ')}${more}`;
}
