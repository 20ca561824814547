/**
 * Writes the tables of inputs and outputs in README.md from action.yml: `npm run docs`. A test compares what stands there
 * with what this would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const ROOT = new URL('..', import.meta.url);

/** @returns {string} the README with its generated parts renewed */
export function renewedReadme(readme, actionYaml) {
  const action = parse(actionYaml);
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    defaultOf(input),
    input.description,
  ]);
  const outputs = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  const withInputs = replaceBetween(readme, 'inputs', table(['input', 'default', 'meaning'], inputs));
  return replaceBetween(withInputs, 'outputs', table(['output', 'what'], outputs));
}

const defaultOf = (input) => (input.default === undefined ? '–' : `\`${input.default}\``);

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function replaceBetween(text, name, content) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${begin} and ${end}.`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
  writeFileSync(new URL('README.md', ROOT), renewedReadme(readme, readFileSync(new URL('action.yml', ROOT), 'utf8')));
}
