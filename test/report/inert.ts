/** Looks at a rendered Markdown as GitHub would, and says what in it is alive that should not be. */
import { parse } from './escape-github.js';

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
}

export function nodesOf(markdown: string): Node[] {
  const all: Node[] = [];
  const walk = (node: Node): void => {
    all.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  walk(parse(markdown));
  return all;
}

const OUR_HTML = /^(?:<!-- autofixops:(?:v2|block) [^<>]*-->|<\/?details>|<summary>[^<>]*<\/summary>|<\/?sub>|\s)*$/;
const OWN_LINK = /^https:\/\/github\.com\/acme\/shop\//;
/** In running text GitHub makes something of these. */
const ALIVE = [/(?<![\w`])@[a-z0-9]/i, /#\d/, /\bGH-\d/, /\b[0-9a-f]{7,40}\b/, /:\/\//, /\bwww\./];

/** Sentences; empty when only what we wrote ourselves is alive. */
export function check(markdown: string): string[] {
  const nodes = nodesOf(markdown);
  const own = new Set(['link', 'html', 'text', 'code', 'heading']);
  const wrong = nodes.flatMap((node) => {
    if (node.type === 'html' && !OUR_HTML.test(node.value ?? '')) return [`html: ${node.value}`];
    if (node.type === 'link' && !OWN_LINK.test(node.url ?? '')) return [`link: ${node.url}`];
    if (node.type === 'text')
      return ALIVE.filter((pattern) => pattern.test(node.value ?? '')).map((pattern) => `${pattern}: ${node.value}`);
    if (own.has(node.type)) return [];
    return [
      'image',
      'imageReference',
      'linkReference',
      'definition',
      'footnoteReference',
      'footnoteDefinition',
      'blockquote',
      'thematicBreak',
    ].includes(node.type)
      ? [`${node.type}`]
      : [];
  });
  const headings = nodes.filter((node) => node.type === 'heading').length;
  if (headings !== 1) wrong.push(`${headings} headings`);
  const obeyed = markdown.split('\n').filter((line) => /^\s*(?:[/!]|::)/.test(line));
  return [...wrong, ...obeyed.map((line) => `command: ${line}`)];
}
