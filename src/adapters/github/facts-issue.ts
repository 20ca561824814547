import type { Fact } from '../../contract/model.js';
import type { FactQuestion } from './facts-budget.js';

/** Shorter texts stand in too many issues, longer ones in none. */
const SHORTEST = 8;
const LONGEST = 120;

/** An open issue of this repository that names the test or error that failed. One request. */
export async function trackingIssueFact({ octokit, run, budget, names }: FactQuestion): Promise<Fact | null> {
  const name = names.map((one) => phrase(one)).find((one) => one.length >= SHORTEST);
  if (name === undefined) return null;
  const q = `repo:${run.owner}/${run.repo} is:issue is:open "${name}"`;
  const found = await budget.ask(() => octokit.rest.search.issuesAndPullRequests({ q, per_page: 10 }));
  // An issue is a help to who reads, and no more: nothing is said where none could be looked for.
  if ('reason' in found) return null;
  const isNamedIn = (text: string | null | undefined) => phrase(text ?? '', Number.POSITIVE_INFINITY).includes(name);
  const issue = found.answer.data.items.find(({ title, body }) => isNamedIn(title) || isNamedIn(body));
  if (issue === undefined) return null;
  // Its title is anybody's text: number and link are enough.
  const text = `An open issue names this failure: #${issue.number}.`;
  return { id: 'tracking-issue', text, url: issue.html_url, holds: true };
}

/** What can stand between quotes in a search, on one line. */
function phrase(text: string, longest = LONGEST): string {
  return text
    .replace(/["\\\s]+/g, ' ')
    .trim()
    .slice(0, longest);
}
