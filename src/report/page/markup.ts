import { html } from '../words/escape.js';

/** HTML that is known to be ours. The only way to make one is the template below, which escapes every text put into it. */
export interface Markup {
  readonly markup: string;
}

export type Part = string | number | Markup | Part[] | null;

/** `` markup`<p>${text}</p>` `` escapes `text`, takes other markup and lists of it as they are, and leaves out `null`. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { markup: strings.reduce((text, string, index) => text + rendered(parts[index - 1] ?? null) + string) };
}

/** For the page's own style and script alone: constants of this program. */
export function trusted(constant: string): Markup {
  return { markup: constant };
}

function rendered(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return html(part);
  if (typeof part === 'number') return String(part);
  return Array.isArray(part) ? part.map(rendered).join('') : part.markup;
}

/** A sentence in which what stands between backticks is code. */
export function sentence(text: string): Markup {
  const parts = text.split(/`([^`\n]+)`/);
  return markup`${parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`))}`;
}
