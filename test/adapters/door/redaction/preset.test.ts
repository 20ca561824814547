import { describe, expect, test } from '@jest/globals';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { VENDOR_RULES } from '../../../../src/adapters/door/redaction/vendor-rules.js';
import { createSanitiser } from '../../../../src/adapters/door/sanitise.js';
import { createDice, fill } from './samples.js';

/**
 * secretlint's recommended preset as a second opinion: it is asynchronous and finds less than the door must, so it does not
 * run in the action, but whatever it finds the door has to find as well.
 */
const sanitiser = createSanitiser({ secrets: [], patterns: [] });
const dice = createDice(41);

async function foundByPreset(content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath: 'log.txt', content, contentType: 'text', ext: '.txt' },
    options: { config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] } },
  });
  return messages.map(({ range: [from, to] }) => content.slice(from, to));
}

const TEMPLATES = [
  ...VENDOR_RULES.flatMap((rule) => rule.examples),
  'AWS_SECRET_ACCESS_KEY={a40}',
  'https://someone:{a20}@host.example/path',
  'mongodb+srv://app:{a16}@cluster.example.net/db',
  'jdbc:mysql://admin:{a16}@db.example:3306/app',
  'postgres://app:{a16}@db.example:5432/app',
  '//registry.example.com/:_authToken={h8}-{h4}-{h4}-{h4}-{h12}',
  'Basic x\nghp_{a36}\nxoxb-{d12}-{d12}-{a24}',
  'SG.{a22}.{a43}',
];

describe('what the preset finds', () => {
  test.each(TEMPLATES.map((template) => [template]))('in %s does not leave', async (template) => {
    const { text } = fill(template, dice);
    const masked = sanitiser.text(text);
    for (const secret of await foundByPreset(text)) expect(masked).not.toContain(secret);
  });

  test('is something: the opinion is not empty', async () => {
    const found = await Promise.all(TEMPLATES.map((template) => foundByPreset(fill(template, dice).text)));
    expect(found.filter((list) => list.length > 0).length).toBeGreaterThan(20);
  });
});
