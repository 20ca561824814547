/** The repository, its files and pull requests, users. */
import { fullName, publicUser, repository, user } from './answers.js';
import { content } from './content-answers.js';
import { comparison, comparisonDiff, diffEntry, pull, pullSimple, singleCommit } from './pull-answers.js';
import { type Answer, type Asked, error, found, notFound, ok, paged, REPO, type Route, reads } from './route.js';
import type { WorldPull } from './world.js';

export const REPOS_ROUTES: Route[] = [
  {
    operation: 'repos/get',
    method: 'GET',
    path: REPO,
    needs: reads('metadata'),
    answer: ({ world, urls }) => ok(repository(fullName(world), world, urls)),
  },
  {
    operation: 'repos/get-content',
    method: 'GET',
    path: `${REPO}/contents/{path}`,
    needs: reads('contents'),
    answer: contentOf,
  },
  {
    operation: 'repos/compare-commits-with-basehead',
    method: 'GET',
    path: `${REPO}/compare/{basehead}`,
    needs: reads('contents'),
    answer: comparisonOf,
  },
  {
    operation: 'repos/get-commit',
    method: 'GET',
    path: `${REPO}/commits/{ref}`,
    needs: reads('contents'),
    answer: ({ params, world, urls }) => ok(singleCommit(params.ref ?? '', world, urls)),
  },
  {
    operation: 'repos/list-pull-requests-associated-with-commit',
    method: 'GET',
    path: `${REPO}/commits/{commit_sha}/pulls`,
    needs: reads('pull-requests', 'contents'),
    answer: (asked) =>
      paged(
        asked,
        asked.world.pulls.filter((it) => it.headSha === asked.params.commit_sha),
        (it) => pullSimple(it, asked.world, asked.urls),
      ),
  },
  {
    operation: 'repos/get-collaborator-permission-level',
    method: 'GET',
    path: `${REPO}/collaborators/{username}/permission`,
    needs: reads('metadata'),
    answer: ({ params, world, urls }) => {
      const login = params.username ?? '';
      const permission = world.collaborators[login] ?? (world.private ? 'none' : 'read');
      return ok({ permission, role_name: permission, user: { ...user(login, urls), role_name: permission } });
    },
  },
  {
    operation: 'pulls/list',
    method: 'GET',
    path: `${REPO}/pulls`,
    needs: reads('pull-requests'),
    answer: (asked) => paged(asked, pullsMatching(asked), (it) => pullSimple(it, asked.world, asked.urls)),
  },
  {
    operation: 'pulls/get',
    method: 'GET',
    path: `${REPO}/pulls/{pull_number}`,
    needs: reads('pull-requests'),
    answer: (asked) => found(pullOf(asked), (it) => pull(it, asked.world, asked.urls)),
  },
  {
    operation: 'pulls/list-files',
    method: 'GET',
    path: `${REPO}/pulls/{pull_number}/files`,
    needs: reads('pull-requests'),
    answer: (asked) => {
      const it = pullOf(asked);
      if (!it) return notFound();
      return paged(asked, it.files, (file) => diffEntry(file, it.headSha, asked.world, asked.urls));
    },
  },
  {
    operation: 'users/get-authenticated',
    method: 'GET',
    path: '/user',
    needs: reads('metadata'),
    // An installation token has no user. [actions/create-github-app-token#258]
    answer: ({ world, urls }) =>
      world.token.login === null
        ? error(403, 'Resource not accessible by integration')
        : ok(publicUser(world.token.login, world, urls)),
  },
  {
    operation: 'rate-limit/get',
    method: 'GET',
    path: '/rate_limit',
    needs: reads('metadata'),
    answer: () => {
      const core = { limit: 1000, remaining: 990, reset: 4102444800, used: 10 };
      return ok({ resources: { core, search: { ...core, limit: 30, remaining: 30, used: 0 } }, rate: core });
    },
  },
];

function contentOf({ params, query, accept, world, urls }: Asked): Answer {
  const ref = query.get('ref') ?? world.defaultBranch;
  const path = params.path ?? '';
  const text = world.contents[ref]?.[path];
  if (world.contents[ref] === undefined) return error(404, `No commit found for the ref ${ref}`);
  if (text !== undefined && /\braw\b/.test(accept)) {
    return { status: 200, body: text, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
  }
  const body = content(path, ref, world, urls);
  return body === null ? notFound() : ok(body);
}

function comparisonOf({ params, accept, world, urls }: Asked): Answer {
  const basehead = params.basehead ?? '';
  const it = world.comparisons[basehead];
  if (it === undefined || !/\bdiff\b/.test(accept))
    return found(it, (known) => comparison(basehead, known, world, urls));
  return {
    status: 200,
    body: comparisonDiff(it),
    headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' },
  };
}

const pullOf = ({ params, world }: Asked) => world.pulls.find((it) => it.number === Number(params.pull_number));

function pullsMatching({ query, world }: Asked): WorldPull[] {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  return world.pulls.filter(
    (it) =>
      (state === 'all' || it.state === state) &&
      (base === null || it.baseRef === base) &&
      (head === null || head === `${it.headRepo?.split('/')[0]}:${it.headRef}`),
  );
}
