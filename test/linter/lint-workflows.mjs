/**
 * GitHub's own language service over the files named on the command line; prints a JSON array of findings. Bundled before it
 * is run, because the package imports JSON without the attribute that Node wants.
 */
import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { parse } from 'yaml';

const [manifest, ...files] = process.argv.slice(2);
const ours = parse(readFileSync(manifest, 'utf8'));
const actionsMetadataProvider = {
  fetchActionMetadata: async (action) => (action.owner === 'autofixops' || action.path === '.' ? ours : undefined),
};
const findings = [];
for (const file of [manifest, ...files]) {
  const text = readFileSync(file, 'utf8');
  const document = {
    uri: `file:///${file}`,
    languageId: 'yaml',
    version: 1,
    lineCount: text.split('\n').length,
    getText: (range) => (range === undefined ? text : text.slice(offset(text, range.start), offset(text, range.end))),
    offsetAt: (position) => offset(text, position),
    positionAt: (at) => position(text, at),
  };
  for (const finding of await validate(document, { actionsMetadataProvider })) {
    // Other people's actions cannot be looked up without a network.
    if (/^Unable to resolve action `(?!autofixops\/)/.test(finding.message)) continue;
    findings.push({ file, line: finding.range.start.line + 1, message: finding.message });
  }
}
process.stdout.write(JSON.stringify(findings));

function offset(text, { line, character }) {
  return (
    text
      .split('\n')
      .slice(0, line)
      .reduce((sum, one) => sum + one.length + 1, 0) + character
  );
}

function position(text, at) {
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}
