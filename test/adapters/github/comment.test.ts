import { describe, expect, test } from '@jest/globals';
import type { Fault, World, WorldComment } from '../../../demo/world.js';
import { createCommentPublisher } from '../../../src/adapters/github/comment.js';
import type { Published } from '../../../src/contract/ports.js';
import { aRenderedReport, aRun } from '../../builders.js';
import { HEAD, OWNER, REPO, type Setup, withGitHub, worldComment, worldPull } from './setup.js';

const MARKER = '<!-- autofixops:v2 key=ci-1234 ';
const text = (body: string) => `${MARKER}sha=aaaaaaa sig=1 -->\n${body}`;
const ours = (over: Partial<WorldComment> = {}) =>
  worldComment({ id: 3000, author: 'github-actions[bot]', type: 'Bot', body: text('before'), ...over });

interface Say {
  comment?: string | null;
  resolved?: string | null;
  author?: string | null;
  holdsSecret?: (body: string) => boolean;
  pull?: number | null;
}

function publish({ github, journal, sleep }: Setup, say: Say = {}): Promise<Published> {
  const { comment = text('now'), resolved = null, author = 'github-actions[bot]', pull = 12 } = say;
  const publisher = createCommentPublisher({
    github,
    journal,
    sleep,
    author,
    holdsSecret: say.holdsSecret ?? (() => false),
  });
  const of = {
    number: 12,
    headSha: HEAD,
    headRef: 'cents',
    headRepo: `${OWNER}/${REPO}`,
    baseRef: 'main',
    baseSha: '',
  };
  const pullRequest = pull === null ? null : { ...of, number: pull };
  const run = aRun({ owner: OWNER, repo: REPO, id: 500, headSha: HEAD, pullRequest });
  return publisher.publish(aRenderedReport({ marker: MARKER, comment, resolved }), run);
}

/** Tells the story in a repository with one pull request. */
const withPull = (parts: Partial<World>, story: (setup: Setup) => Promise<void>) =>
  withGitHub({ pulls: [worldPull()], ...parts }, story);

const bodies = ({ fake }: Setup) => fake.world.comments.map((comment) => comment.body);
const writes = ({ fake }: Setup) => fake.requests.filter((request) => request.method !== 'GET');
const fault = (on: string, reply: Fault['reply'], times?: number): Fault => ({
  on,
  reply,
  ...(times ? { times } : {}),
});

describe('the comment', () => {
  test('is made when there is none', () =>
    withPull({ comments: [worldComment()] }, async (setup) => {
      const published = await publish(setup);
      expect(published).toMatchObject({ done: true, warning: null, id: 2001 });
      expect(published.url).toBe('https://github.com/octo-org/cart/pull/12#issuecomment-2001');
      expect(bodies(setup)).toEqual(['Looks good to me', text('now')]);
    }));

  test('is changed when it is there, on the second page too', () => {
    const others = Array.from({ length: 140 }, (_, at) => worldComment({ id: at + 1 }));
    return withPull({ comments: [...others, ours()] }, async (setup) => {
      expect(await publish(setup)).toMatchObject({ done: true, id: 3000 });
      expect(setup.fake.world.comments).toHaveLength(141);
      expect(setup.fake.world.comments.at(-1)?.body).toBe(text('now'));
    });
  });

  test('is not sent again when it says so already, however GitHub gives the line breaks back', () =>
    withPull({ comments: [ours({ body: text('now').replaceAll('\n', '\r\n') })] }, async (setup) => {
      expect(await publish(setup)).toMatchObject({ done: true, id: 3000, warning: null });
      expect(writes(setup)).toEqual([]);
    }));

  test.each([
    ['a user has copied its marker', ours({ author: 'mallory', type: 'User' })],
    ['another app’s bot has', ours({ author: 'other-app[bot]' })],
    ['it is another workflow’s', ours({ body: text('before').replace('key=ci-1234', 'key=docs-99') })],
    ['a key begins as ours does', ours({ body: text('before').replace('key=ci-1234 ', 'key=ci-12345 ') })],
    ['the marker is only quoted in it', ours({ body: `> ${text('before')}` })],
    ['it is on another pull request', ours({ issue: 13 })],
  ])('is made anew when %s', (_why, stranger) =>
    withPull({ comments: [stranger] }, async (setup) => {
      expect(await publish(setup)).toMatchObject({ done: true });
      expect(bodies(setup)).toEqual([stranger.body, text('now')]);
    }),
  );

  test('is made anew when somebody deletes the old one in between', () =>
    withPull({ comments: [ours()] }, async (setup) => {
      setup.github.hook.before('request', (request) => {
        if (request.method === 'PATCH') setup.fake.world.comments.length = 0;
      });
      expect(await publish(setup)).toMatchObject({ done: true, id: 1001 });
      expect(bodies(setup)).toEqual([text('now')]);
    }));

  test('is not written when the pull request has moved on', () =>
    withPull({ pulls: [worldPull({ headSha: 'f'.repeat(40) })], comments: [ours()] }, async (setup) => {
      expect(await publish(setup)).toEqual({ done: false, warning: null });
      expect(bodies(setup)).toEqual([text('before')]);
      expect(setup.journal.told.join()).toContain('moved on to fffffff');
    }));

  test('asks for the head after all else, just before it writes', () =>
    withPull({ comments: [worldComment()] }, async (setup) => {
      await publish(setup);
      const asked = setup.fake.requests.map((request) => request.operation);
      expect(asked.slice(0, 3)).toEqual(['issues/list-comments', 'pulls/get', 'issues/create-comment']);
    }));

  test.each<[string, Say]>([
    ['there is nothing to say', { comment: null }],
    ['the run has no pull request', { pull: null }],
  ])('is left alone when %s', (_why, say) =>
    withPull({ comments: [ours()] }, async (setup) => {
      expect(await publish(setup, say)).toEqual({ done: false, warning: null });
      expect(setup.fake.requests).toEqual([]);
    }),
  );
});

describe('a run that is green again', () => {
  const say = { comment: null, resolved: text('resolved') };

  test('changes the comment that stands there', () =>
    withPull({ comments: [ours()] }, async (setup) => {
      expect(await publish(setup, say)).toMatchObject({ done: true, id: 3000 });
      expect(bodies(setup)).toEqual([text('resolved')]);
    }));

  test('says nothing where nothing was said', () =>
    withPull({ comments: [worldComment()] }, async (setup) => {
      expect(await publish(setup, say)).toEqual({ done: false, warning: null });
      expect(writes(setup)).toEqual([]);
    }));
});

describe('whose comment is ours', () => {
  test('is asked of GitHub for a personal token', () =>
    withPull(
      {
        token: { login: 'robot', permissions: { 'pull-requests': 'write', contents: 'read' } },
        comments: [ours(), worldComment({ id: 3001, author: 'robot', body: text('mine') })],
      },
      async (setup) => {
        expect(await publish(setup, { author: null })).toMatchObject({ done: true, id: 3001 });
      },
    ));

  test('is any bot’s with the marker for an app’s token, which cannot ask', () =>
    withPull(
      { comments: [worldComment({ id: 1, body: text('a user') }), ours({ author: 'our-app[bot]' })] },
      async (setup) => {
        expect(await publish(setup, { author: null })).toMatchObject({ done: true, id: 3000 });
      },
    ));
});

describe('who we are', () => {
  test.each([
    ['is not asked where no comment could be ours', [worldComment()], 0],
    ['is asked once', [ours({ id: 1, author: 'mallory', type: 'User' }), ours()], 1],
  ])('%s', (_what, comments, count) =>
    withPull({ comments }, async (setup) => {
      expect(await publish(setup, { author: null })).toMatchObject({ done: true });
      expect(setup.fake.of('users/get-authenticated')).toHaveLength(count);
    }),
  );
});

describe('a POST whose answer is lost', () => {
  test('is not repeated when the comment has arrived', () =>
    withPull({ faults: [fault('issues/create-comment', 'done-but-destroy', 1)] }, async (setup) => {
      expect(await publish(setup)).toMatchObject({ done: true, id: 1001 });
      expect(bodies(setup)).toEqual([text('now')]);
      expect(writes(setup)).toHaveLength(1);
    }));

  test.each<[string, Fault['reply']]>([
    ['the connection broke', 'destroy'],
    ['GitHub was not well', { status: 502 }],
  ])('is repeated when it has not: %s', (_why, reply) =>
    withPull({ faults: [fault('issues/create-comment', reply, 2)] }, async (setup) => {
      expect(await publish(setup)).toMatchObject({ done: true });
      expect(bodies(setup)).toEqual([text('now')]);
      expect(setup.fake.of('issues/create-comment')).toHaveLength(3);
    }),
  );

  test('is given up in the end, with one sentence', () =>
    withPull({ faults: [fault('issues/create-comment', { status: 502 })] }, async (setup) => {
      const { done, warning } = await publish(setup);
      expect(done).toBe(false);
      expect(warning).toMatch(/HTTP 502.*step summary/);
      expect(setup.fake.of('issues/create-comment')).toHaveLength(3);
    }));
});

describe('a comment that cannot be written costs one warning', () => {
  const readOnly = {
    login: null,
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'read' },
  } as const;

  test.each<[string, Partial<World>, RegExp]>([
    ['with a read-only token', { token: readOnly }, /Add `pull-requests: write`.*same text is in the step summary/],
    ['when the pull request is not found', { pulls: [] }, /`pull-requests: write`.*step summary/],
    ['in a locked conversation', { pulls: [worldPull({ locked: true })] }, /conversation is locked/],
  ])('%s', (_why, parts, sentence) =>
    withPull(parts, async (setup) => {
      const { done, warning } = await publish(setup);
      expect(done).toBe(false);
      expect(warning).toMatch(sentence);
      expect(warning).not.toContain('\n');
    }),
  );

  test.each<[string, Say, RegExp]>([
    ['when a secret is in it', { holdsSecret: (body) => body.includes('now') }, /held back: its text holds a secret/],
    ['when it is too long', { comment: text('x'.repeat(70_000)) }, /70\d{3} characters, and GitHub takes 65536/],
  ])('%s, and nothing is sent', (_why, say, sentence) =>
    withPull({ comments: [ours()] }, async (setup) => {
      expect((await publish(setup, say)).warning).toMatch(sentence);
      expect(setup.fake.requests).toEqual([]);
    }),
  );
});

describe('two runs at the same time', () => {
  /** The other run makes its comment between our look and our POST. */
  const meanwhile = (setup: Setup) => {
    const { github, fake } = setup;
    github.hook.before('request', (request) => {
      if (request.method === 'POST') fake.world.comments.push(ours({ id: 900, body: text('the other run') }));
    });
  };

  test('leave one comment', () =>
    withPull({}, async (setup) => {
      meanwhile(setup);
      expect(await publish(setup)).toMatchObject({ done: true, id: 900 });
      expect(bodies(setup)).toEqual([text('now')]);
    }));

  test('leave what was made when GitHub cannot tidy up', () =>
    withPull({ faults: [{ on: 'issues/update-comment', reply: { status: 403 } }] }, async (setup) => {
      meanwhile(setup);
      expect(await publish(setup)).toMatchObject({ done: true, id: 1001, warning: null });
    }));

  test('one after the other change the same comment', () =>
    withPull({}, async (setup) => {
      await publish(setup);
      await publish(setup, { comment: text('later') });
      expect(bodies(setup)).toEqual([text('later')]);
    }));
});
