/**
 * Writes a new entry with its example into a table, so that the table's test runs it at once:
 *
 *   npm run new -- signature|command|format|input NAME [--in FILE]
 *
 * What is written recognises a made-up line. Replace it by real output, then the pattern, the cause and the fix.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { renewedReadme } from './docs.mjs';

const ROOT = new URL('..', import.meta.url).pathname;
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Where a kind of entry goes, what it says at first, and the test that runs it. */
const KINDS = {
  signature: {
    folder: 'src/logs/signatures',
    file: 'languages',
    test: 'test/logs/signatures/signatures.test.ts',
    entry: (name) => `  {
    id: '${name}',
    category: 'other',
    kind: 'unknown',
    severity: 'high',
    hint: '${name}:',
    pattern: /^${name}: (?<message>[^\\s].{0,400})$/,
    weight: 0.8,
    cause: 'What ${name} says in one sentence: {message}.',
    fix: null,
    matches: ['${name}: a whole line as the tool prints it', '${name}: and another one'],
    not: ['a line that looks like it and is not: ${name}'],
  },
`,
  },
  format: {
    folder: 'src/logs/structure',
    file: 'tools',
    test: 'test/logs/structure/formats.test.ts',
    entry: (name) => `  {
    id: '${name}',
    hint: ['${name}:'],
    head: /^${name}: (?=\\S)/,
    weight: 60,
    examples: ['${name}: the first line of a failure as the tool prints it'],
    not: ['a line that looks like it and is not: ${name}'],
  },
`,
  },
  command: {
    folder: 'src/commands/table',
    file: 'system',
    test: 'test/commands/table.test.ts',
    entry: (name) => `  {
    name: '${name}',
    shape: forms(''),
    cwd: 'empty',
    allowed: ['${name}'],
    refused: ['${name} --no-such-option'],
  },
`,
  },
};

main();

function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { in: { type: 'string' } } });
  const [kind, name] = positionals;
  if (!(kind in KINDS || kind === 'input') || !NAME.test(name ?? '') || positionals.length > 2) {
    console.error('Usage: npm run new -- signature|command|format|input NAME [--in FILE]   (NAME in kebab-case)');
    process.exitCode = 2;
    return;
  }
  console.log(kind === 'input' ? addInput(name) : addEntry(KINDS[kind], name, values.in));
}

/** @returns what to do next */
function addEntry({ folder, file, entry, test }, name, wanted) {
  const path = join(folder, `${basename(wanted ?? file, '.ts')}.ts`);
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (text.includes(`'${name}'`)) throw new Error(`${path} names ${name} already.`);
  const table = /^export const \w+: (?:readonly \w+|\w+)\[\] = \[$/m.exec(text);
  const end = table ? text.indexOf('\n];', table.index) : -1;
  if (end < 0) throw new Error(`There is no table in ${path}.`);
  writeFileSync(join(ROOT, path), `${text.slice(0, end + 1)}${entry(name)}${text.slice(end + 1)}`);
  return `Written to ${path}. Put real output into its examples, then: npx jest ${test} -t ${name}`;
}

/** In action.yml, in the schema and in the README's table. */
function addInput(name) {
  const [manifest, schema, readme] = ['action.yml', 'src/contract/inputs.ts', 'README.md'].map((path) =>
    join(ROOT, path),
  );
  const action = readFileSync(manifest, 'utf8');
  if (new RegExp(`^  ${name}:$`, 'm').test(action))
    throw new Error(`action.yml has an input or output ${name} already.`);
  const described = `  ${name}:\n    description: What it is for, in one sentence.\n    required: false\n`;
  writeFileSync(manifest, action.replace(/\n\noutputs:\n/, `\n${described}\noutputs:\n`));
  const key = name.includes('-') ? `'${name}'` : name;
  const schemas = readFileSync(schema, 'utf8');
  writeFileSync(
    schema,
    schemas.replace(/\n\}\);\nexport type Inputs /, `\n  ${key}: optional,\n});\nexport type Inputs `),
  );
  writeFileSync(readme, renewedReadme(readFileSync(readme, 'utf8'), readFileSync(manifest, 'utf8')));
  return `Written to action.yml, src/contract/inputs.ts and README.md. Then: npx jest test/contract.test.ts`;
}
