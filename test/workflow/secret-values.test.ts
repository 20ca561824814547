import { describe, expect, test } from '@jest/globals';
import { secretValues } from '../../src/workflow/secret-values.js';

const SECRETS = '$' + '{{ secrets.X }}';
const SHA = '$' + '{{ github.sha }}';

describe('a variable that the workflow fills from a secret', () => {
  test.each([
    ['whole', `      APP: ${SECRETS}`, 'plainword', ['plainword']],
    ['of a few characters', `APP: ${SECRETS}`, 'ab', ['ab']],
    ['in quotes', `APP: "${SECRETS}"`, 'value', ['value']],
    ['in single quotes', `APP: '${SECRETS}'`, 'value', ['value']],
    ['with a comment', `APP: ${SECRETS} # of production`, 'value', ['value']],
    ['as a part', `APP: postgres://app:${SECRETS}@db/x`, 'postgres://app:pw@db/x', ['pw']],
    ['as two parts', `APP: ${SECRETS}:${SECRETS}`, 'user:pass', ['user', 'pass']],
    ['in a flow mapping', `env: { OTHER: a, APP: ${SECRETS}, LAST: b }`, 'value', ['value']],
    ['by a function', 'APP: $' + "{{ format('x-{0}', secrets.X) }}", 'x-value', ['x-value']],
    ['by an index', 'APP: $' + "{{ secrets['X'] }}", 'value', ['value']],
    ['of several lines', `APP: ${SECRETS}`, 'one\ntwo', ['one\ntwo', 'one', 'two']],
    ["from the job's token", 'APP: $' + '{{ github.token }}', 'value', ['value']],
    ["from the job's token by an index", 'APP: $' + "{{ github['token'] }}", 'value', ['value']],
  ])('%s', (_how, line, value, found) => {
    expect(secretValues(`jobs:\n  a:\n    env:\n${line}\n`, { env: { APP: value }, script: '' })).toEqual(
      expect.arrayContaining(found),
    );
  });

  test.each([
    ['another source', `APP: ${SHA}`],
    ['no expression', 'APP: secrets'],
    ['a comparison', 'APP: $' + "{{ secrets.X != '' }}"],
    ['another name', `OTHER: ${SECRETS}`],
  ])('is not seen in %s', (_what, line) => {
    expect(secretValues(line, { env: { APP: 'true' }, script: '' })).toEqual([]);
  });
});

describe('a piece of the script that is filled from a secret', () => {
  test.each([
    ['in a header', `run: curl -H "X: ${SECRETS}" https://h/x`, 'curl -H "X: s3" https://h/x', ['s3']],
    ['in a block', `run: |\n  echo a\n  login -p ${SECRETS} ${SHA}\n`, 'echo a\nlogin -p pw 0a1b\n', ['pw']],
    ['in a folded block', `run: >-\n  login -p ${SECRETS}\n  --host h`, 'login -p pw --host h', ['pw']],
    ['in quoted YAML', `run: "curl -H \\"X: ${SECRETS}\\""`, 'curl -H "X: pw"', ['pw']],
    ['in single-quoted YAML', `run: 'say ''${SECRETS}'''`, "say 'pw'", ['pw']],
    ['as a list entry', `- run: login ${SECRETS}`, 'login pw', ['pw']],
    ['before text that it holds', `run: a ${SECRETS} b c`, 'a x b y b c', ['x b y', 'x b y']],
    ['twice', `run: a ${SECRETS} b ${SECRETS}`, 'a one b two', ['one', 'two']],
    ['beside what is none', `run: a ${SHA} b ${SECRETS}`, 'a one b two', ['two']],
    ['alone', `run: ${SECRETS}`, 'make deploy', ['make deploy']],
  ])('%s', (_how, workflow, script, found) => {
    const values = secretValues(workflow, { env: {}, script });
    expect(values).toEqual(expect.arrayContaining(found));
    expect(values).not.toContain(script === found[0] ? '' : script);
  });

  test('is found in a text of any size in a time that grows with it', () => {
    const line = `run: ${'a'.repeat(3000)} ${SECRETS} ${'b'.repeat(900)}\n`;
    expect(secretValues(line.repeat(200), { env: {}, script: 'a'.repeat(100_000) })).toEqual([]);
  });

  test('is nothing where no script was given', () => {
    expect(secretValues(`run: a ${SECRETS}`, { env: {}, script: '' })).toEqual([]);
  });
});
