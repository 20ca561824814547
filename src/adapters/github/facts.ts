/**
 * What GitHub's API knows about a failure: did another attempt pass, is the base branch red, which files were changed. None
 * of it is needed for a report: what could not be read becomes a fact that says so.
 */
import type { getOctokit } from '@actions/github';
import type { Fact, Job, Run } from '../../contract/model.js';
import { attemptFact } from './facts-attempts.js';
import { baseFacts } from './facts-base.js';
import { createBudget } from './facts-budget.js';
import { changedFiles, sinceGreenFact } from './facts-changes.js';
import { durationFact } from './facts-duration.js';
import { elsewhereFact } from './facts-elsewhere.js';
import { trackingIssueFact } from './facts-issue.js';

export interface FactsOrder {
  octokit: ReturnType<typeof getOctokit>;
  run: Run;
  job: Job;
  /** The failed step, as the jobs API names it. */
  stepName: string | null;
  /** The commit that was checked out; null where it is not known. */
  checkoutSha: string | null;
  /** Whether another failed job failed in the same way, by its log; counted as two requests. Null: that cannot be told. */
  sameFailure: ((run: Run, job: Job) => Promise<boolean | null>) | null;
  /** What the failure is called: tests, rules, messages; the most telling first. */
  names: readonly string[];
  /** API requests at most, for all facts that a verdict rests on. */
  maxRequests?: number;
  /** And for what is only good to know. */
  maxMoreRequests?: number;
}

export interface GatheredFacts {
  facts: Fact[];
  /** Paths that the change touched, new and old names; null where they could not be read. */
  changedFiles: string[] | null;
  changedFilesUrl: string | null;
  /** How many requests it took. */
  requests: number;
}

const MAX_REQUESTS = 15;
const MAX_MORE_REQUESTS = 12;

/** Never throws. */
export async function gatherFacts(order: FactsOrder): Promise<GatheredFacts> {
  const budget = createBudget(order.maxRequests ?? MAX_REQUESTS);
  const question = { ...order, budget };
  // One after the other, the most telling first: what comes last goes without when the requests are spent.
  const attempt = await attemptFact(question);
  const base = await baseFacts(question);
  const changes = await changedFiles(question, base.lastGreen);
  const since = await sinceGreenFact(question, base.lastGreen);
  const key = [attempt, ...base.facts];
  budget.grow(isDecided(key) ? 0 : (order.maxMoreRequests ?? MAX_MORE_REQUESTS));
  const more = isDecided(key)
    ? []
    : await Promise.all([elsewhereFact(question), durationFact(question, base.greens), trackingIssueFact(question)]);
  const facts = [...key, since, ...more].filter((fact) => fact !== null);
  return { facts, changedFiles: changes.files, changedFilesUrl: changes.url, requests: budget.spent() };
}

/** Then whose fault it is does not turn on what others have: nothing more is asked. */
function isDecided(facts: readonly (Fact | null)[]): boolean {
  return facts.some(
    (fact) => fact?.holds === true && (fact.id === 'other-attempt-passed' || fact.id === 'base-red-same'),
  );
}
