import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Where a field stands in a comment. `X` is the field. */
export const FRAMES: Readonly<Record<string, string>> = {
  paragraph: 'X',
  bold: '**Cause:** X — done',
  heading: '### ❌ X',
  list: '- X\n- next',
  quote: '> log 1–2: X',
  cell: '| a | b |\n|---|---|\n| X | y |',
  details: '<details><summary>more</summary>\n\nX\n\n</details>',
};

/**
 * What GitHub would make of a field within a frame, beyond words and code: kinds of nodes that the frame does not have, and
 * in words (GitHub's filters leave code alone) mentions, references, hashes and addresses.
 */
export function effects(frame: string, field: string): string[] {
  const expected = kindsOfFrame(frame);
  const tree = parse(frame.replace('X', () => field));
  const grown = [...kindsIn(tree)].filter(
    ([kind, count]) => kind !== 'text' && kind !== 'inlineCode' && count !== (expected.get(kind) ?? 0),
  );
  return [...grown.map(([kind]) => kind), ...wordsOf(tree).flatMap(activeWords), ...sourceEffects(field)];
}

/** What acts wherever it stands in the source of a comment: commands to bots, hidden and control characters. */
export function sourceEffects(source: string): string[] {
  const found: string[] = [];
  if (/^\s*(?:[/!]|::)/m.test(source)) found.push('command');
  if (/^\s*(?:@\w|(?:bors|dependabot|(?:re)?test this|recheck|rebase)\b|signed-off-by:)/im.test(source))
    found.push('bot command');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  if (/[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(source)) found.push('control character');
  if (/\u034f|[\ufe00-\ufe0f]|[\p{Cf}\p{Co}\p{Cn}\u3164\u115f\u1160\u17b4\u17b5\u2028\u2029]/u.test(source))
    found.push('hidden character');
  return found;
}

/** The text of a single code block, or null where the source is anything else. */
export function onlyCodeBlock(source: string): { lang: string | null; value: string } | null {
  const { children } = parse(`before\n\n${source}\n\nafter`);
  const [first, block, last] = children;
  const alone = children.length === 3 && first?.type === 'paragraph' && last?.type === 'paragraph';
  return alone && block?.type === 'code' ? { lang: block.lang ?? null, value: block.value } : null;
}

/** What is read, without the marks. */
export function read(source: string): string {
  const words: string[] = [];
  walk(parse(source), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
  });
  return words.join('');
}

const GITHUB = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** The tree of a source, as GitHub's own Markdown has it. */
export function parse(source: string): Root {
  return fromMarkdown(source, GITHUB);
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** The frames are few, and looked at thousands of times. */
const knownFrames = new Map<string, Map<string, number>>();

function kindsOfFrame(frame: string): Map<string, number> {
  const kinds = knownFrames.get(frame) ?? kindsIn(parse(frame.replace('X', 'x')));
  knownFrames.set(frame, kinds);
  return kinds;
}

function kindsIn(tree: Nodes): Map<string, number> {
  const counts = new Map<string, number>();
  walk(tree, ({ type }) => counts.set(type, (counts.get(type) ?? 0) + 1));
  return counts;
}

function wordsOf(tree: Nodes): string[] {
  const words: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'text') words.push(node.value);
  });
  return words;
}

/** GitHub's filters over rendered text: mentions, issue references, commit hashes, addresses. */
function activeWords(text: string): string[] {
  const filters: [string, RegExp][] = [
    ['mention', /@[a-z0-9]/i],
    ['reference', /#\d|\bGH-\d/i],
    ['hash', /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i],
    ['address', /:\/\/|(?<![A-Za-z0-9])www\./i],
    ['mathematics', /\$`/],
  ];
  return filters.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}
