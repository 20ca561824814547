/** Search, as far as it is asked for: open issues of the repository that hold a phrase. */
import { fullName, type Json, nodeId, repoUrl, type Urls, user } from './answers.js';
import { type Answer, type Asked, ok, type Route, reads } from './route.js';
import type { World, WorldIssue } from './world.js';

export const SEARCH_ROUTES: Route[] = [
  {
    operation: 'search/issues-and-pull-requests',
    method: 'GET',
    path: '/search/issues',
    needs: reads('issues'),
    answer: foundIssues,
  },
];

function foundIssues({ query, world, urls }: Asked): Answer {
  const q = query.get('q') ?? '';
  const phrase = (/"([^"]*)"/.exec(q)?.[1] ?? '').toLowerCase();
  const isHere = q.includes(`repo:${fullName(world)}`);
  const matches = world.issues.filter(
    ({ title, body, state }) => isHere && state === 'open' && `${title}\n${body}`.toLowerCase().includes(phrase),
  );
  return ok({
    total_count: matches.length,
    incomplete_results: false,
    items: matches.map((it) => issue(it, world, urls)),
    search_type: 'lexical',
  });
}

function issue(it: WorldIssue, world: World, urls: Urls): Json {
  const self = `${repoUrl(world, urls)}/issues/${it.number}`;
  return {
    id: it.number,
    node_id: nodeId('Issue', it.number),
    url: self,
    repository_url: repoUrl(world, urls),
    labels_url: `${self}/labels{/name}`,
    comments_url: `${self}/comments`,
    events_url: `${self}/events`,
    html_url: `${urls.site}/${fullName(world)}/issues/${it.number}`,
    number: it.number,
    title: it.title,
    body: it.body,
    state: it.state,
    user: user('mona', urls),
    labels: [],
    assignee: null,
    milestone: null,
    locked: false,
    comments: 0,
    created_at: world.now,
    updated_at: world.now,
    closed_at: null,
    author_association: 'MEMBER',
    score: 1,
  };
}
