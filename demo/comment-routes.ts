/** The comments of a pull request. */
import { user } from './answers.js';
import { comment } from './comment-answers.js';
import {
  type Answer,
  type Asked,
  error,
  found,
  notFound,
  ok,
  paged,
  REPO,
  type Route,
  reads,
  writes,
} from './route.js';
import type { WorldComment } from './world.js';

export const COMMENT_ROUTES: Route[] = [
  {
    operation: 'issues/list-comments',
    method: 'GET',
    path: `${REPO}/issues/{issue_number}/comments`,
    needs: reads('issues', 'pull-requests'),
    answer: (asked) =>
      paged(
        asked,
        asked.world.comments.filter((it) => it.issue === Number(asked.params.issue_number)),
        (it) => comment(it, asked.world, asked.urls),
      ),
  },
  {
    operation: 'issues/create-comment',
    method: 'POST',
    path: `${REPO}/issues/{issue_number}/comments`,
    needs: writes('issues', 'pull-requests'),
    answer: createComment,
  },
  {
    operation: 'issues/get-comment',
    method: 'GET',
    path: `${REPO}/issues/comments/{comment_id}`,
    needs: reads('issues', 'pull-requests'),
    answer: (asked) => found(commentOf(asked), (it) => comment(it, asked.world, asked.urls)),
  },
  {
    operation: 'issues/update-comment',
    method: 'PATCH',
    path: `${REPO}/issues/comments/{comment_id}`,
    needs: writes('issues', 'pull-requests'),
    answer: updateComment,
  },
  {
    operation: 'issues/delete-comment',
    method: 'DELETE',
    path: `${REPO}/issues/comments/{comment_id}`,
    needs: writes('issues', 'pull-requests'),
    answer: (asked) => {
      const it = commentOf(asked);
      if (!it) return notFound();
      asked.world.comments.splice(asked.world.comments.indexOf(it), 1);
      return { status: 204 };
    },
  },
  {
    operation: 'reactions/list-for-issue-comment',
    method: 'GET',
    path: `${REPO}/issues/comments/{comment_id}/reactions`,
    needs: reads('issues', 'pull-requests'),
    answer: reactionsOf,
  },
];

const commentOf = ({ params, world }: Asked) => world.comments.find((it) => it.id === Number(params.comment_id));
const bodyOf = (body: unknown) =>
  typeof body === 'object' && body !== null && 'body' in body && typeof body.body === 'string' ? body.body : null;

/** More than 65,536 characters: 422. [easybuilders/easybuild-easyconfigs#24647] */
function refusedBody(text: string | null): Answer | null {
  const problem = (message: string) =>
    error(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
  if (text === null || text.trim() === '') return problem('Body cannot be blank');
  if ([...text].length > 65_536) return problem('Body is too long (maximum is 65536 characters)');
  return null;
}

function createComment(asked: Asked): Answer {
  const { params, world, urls } = asked;
  const target = world.pulls.find((it) => it.number === Number(params.issue_number));
  if (!target) return notFound();
  // [renovatebot/renovate#6215]
  if (target.locked) return error(403, 'Unable to create comment because issue is locked.');
  const text = bodyOf(asked.body);
  const refusal = refusedBody(text);
  if (refusal) return refusal;
  const made: WorldComment = {
    id: Math.max(1000, ...world.comments.map((it) => it.id)) + 1,
    issue: target.number,
    author: world.token.login ?? 'github-actions[bot]',
    type: world.token.login === null ? 'Bot' : 'User',
    body: text ?? '',
    createdAt: world.now,
    reactions: {},
  };
  world.comments.push(made);
  return { status: 201, body: comment(made, world, urls) };
}

function updateComment(asked: Asked): Answer {
  const it = commentOf(asked);
  if (!it) return notFound();
  const text = bodyOf(asked.body);
  const refusal = refusedBody(text);
  if (refusal) return refusal;
  it.body = text ?? '';
  return ok(comment(it, asked.world, asked.urls));
}

function reactionsOf(asked: Asked): Answer {
  const it = commentOf(asked);
  if (!it) return notFound();
  const given = Object.entries(it.reactions).flatMap(([content, count]) =>
    Array.from({ length: count }, () => content),
  );
  const wanted = asked.query.get('content');
  const kept = given.filter((content) => wanted === null || content === wanted);
  return paged(asked, kept, (content) => ({
    id: 1,
    node_id: 'UmVhY3Rpb246MQ==',
    user: user('octocat', asked.urls),
    content,
    created_at: asked.world.now,
  }));
}
