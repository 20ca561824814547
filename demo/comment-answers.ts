import { fullName, type Json, nodeId, repoUrl, type Urls, user } from './answers.js';
import type { World, WorldComment } from './world.js';

export function comment(it: WorldComment, world: World, urls: Urls): Json {
  const self = `${repoUrl(world, urls)}/issues/comments/${it.id}`;
  return {
    id: it.id,
    node_id: nodeId('IssueComment', it.id),
    url: self,
    html_url: `${urls.site}/${fullName(world)}/pull/${it.issue}#issuecomment-${it.id}`,
    issue_url: `${repoUrl(world, urls)}/issues/${it.issue}`,
    user: { ...user(it.author, urls), type: it.type },
    body: it.body,
    created_at: it.createdAt,
    updated_at: it.createdAt,
    author_association: it.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
    reactions: reactionRollup(it, self),
  };
}

function reactionRollup(it: WorldComment, self: string): Json {
  const kinds = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];
  const given: Record<string, number> = it.reactions;
  const counts = kinds.map((kind) => [kind, given[kind] ?? 0] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return { url: `${self}/reactions`, total_count: total, ...Object.fromEntries(counts) };
}
