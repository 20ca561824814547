import { describe, expect, test } from '@jest/globals';
import { createReactions } from '../../../src/adapters/github/reactions.js';
import { aPullRequest, aRun } from '../../builders.js';
import { OWNER, REPO, withGitHub, worldComment, worldPull } from './setup.js';

const MARKER = '<!-- autofixops:v2 key=ci-1a2b3c4d ';
const BOT = { author: 'github-actions[bot]', type: 'Bot' } as const;
const run = aRun({ owner: OWNER, repo: REPO, pullRequest: aPullRequest({ number: 12 }) });
const ours = worldComment({
  id: 7,
  ...BOT,
  body: `${MARKER}sha=abc -->\nhello`,
  reactions: { '+1': 3, '-1': 1, heart: 9 },
});

describe('the reactions on our comment', () => {
  test('are its thumbs, up and down', () =>
    withGitHub({ pulls: [worldPull()], comments: [worldComment(), ours] }, async ({ github }) => {
      expect(await createReactions({ github }).read(run, MARKER)).toEqual({ commentId: 7, up: 3, down: 1 });
    }));

  test('are not those on a comment in which somebody else repeats our marker', () =>
    withGitHub(
      { pulls: [worldPull()], comments: [{ ...ours, author: 'mallory', type: 'User' }] },
      async ({ github }) => {
        expect(await createReactions({ github }).read(run, MARKER)).toBeNull();
      },
    ));

  test('are none where there is no comment, no pull request, or no answer', () =>
    withGitHub(
      { pulls: [worldPull()], comments: [ours], faults: [{ on: 'issues/get-comment', reply: { status: 403 } }] },
      async ({ github }) => {
        const reactions = createReactions({ github });
        expect(await reactions.read(run, '<!-- autofixops:v2 key=other ')).toBeNull();
        expect(await reactions.read(aRun({ pullRequest: null }), MARKER)).toBeNull();
        expect(await reactions.read(run, MARKER)).toBeNull();
      },
    ));
});
