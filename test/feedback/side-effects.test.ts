import { describe, expect, test } from '@jest/globals';
import { SIDE_EFFECTS, sideEffect } from '../../src/feedback/side-effects.js';

describe.each(SIDE_EFFECTS.map((entry) => [entry.what, entry] as const))('a command that %s', (what, entry) => {
  test.each(entry.matches)('is: %s', (script) => {
    expect(sideEffect(script)).toBe(what);
  });

  test.each(entry.others)('is not: %s', (script) => {
    expect(sideEffect(script)).toBeNull();
  });
});

describe('in a script', () => {
  test.each([
    'npm ci\nnpm run build\nnpm publish',
    'npm test && git push --follow-tags',
    'if true; then kubectl apply -f x; fi',
    'docker build . \\\n  --push',
    'FOO="a b" BAR=c sudo -E docker push x',
    'echo $(gh release create v1)',
  ])('it is found: %j', (script) => {
    expect(sideEffect(script)).not.toBeNull();
  });

  test.each(['# npm publish', 'npm publish --dry-run', 'kubectl apply --dry-run=client -f x', 'npm test', ''])(
    'it is not: %j',
    (script) => {
      expect(sideEffect(script)).toBeNull();
    },
  );

  const WORDS = [
    'git ',
    '-a ',
    '-',
    'kubectl -n x ',
    'FOO=1 ',
    'terraform ',
    'a/',
    'deploy',
    '.',
    'npm run ',
    'gradlew :a:',
    'aws s3 ',
    'docker ',
    'sudo -E ',
    '"',
    "'",
  ];
  test.each(WORDS)('however often it says %j, in bounded time', (word) => {
    for (const start of [
      '',
      'git ',
      'kubectl ',
      'npm run ',
      'gradlew ',
      'docker ',
      'curl ',
      'sudo ',
      'timeout ',
      'FOO="',
    ]) {
      expect(() => sideEffect(start + word.repeat(20_000))).not.toThrow();
    }
  });
});
