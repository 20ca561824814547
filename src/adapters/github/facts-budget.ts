import type { getOctokit } from '@actions/github';
import type { Job, Run } from '../../contract/model.js';
import { messageOf, statusOf } from './github-errors.js';

export type Octokit = ReturnType<typeof getOctokit>;
export type WorkflowRun = Awaited<ReturnType<Octokit['rest']['actions']['getWorkflowRun']>>['data'];

/** What every fact is asked with. */
export interface FactQuestion {
  octokit: Octokit;
  run: Run;
  job: Job;
  stepName: string | null;
  checkoutSha: string | null;
  sameFailure: ((run: Run, job: Job) => Promise<boolean | null>) | null;
  /** What the failure is called: tests, rules, messages; the most telling first. */
  names: readonly string[];
  budget: Budget;
}

/** Counts API requests, so that looking for facts never eats up the workflow's rate limit. */
export interface Budget {
  /** The request's answer, or part of a sentence: why there is none. Errors of GitHub do not pass. */
  ask<T>(send: () => Promise<T>, cost?: number): Promise<{ answer: T } | { reason: string }>;
  spent(): number;
  /** So many requests more. */
  grow(by: number): void;
}

export function createBudget(atFirst: number): Budget {
  let most = atFirst;
  let spent = 0;
  let down: string | null = null;
  return {
    async ask(send, cost = 1) {
      if (down !== null) return { reason: down };
      if (spent + cost > most) return { reason: `the ${most} requests meant for it were used up` };
      spent += cost;
      try {
        return { answer: await send() };
      } catch (error) {
        // The client has tried several times before it gives up: nothing more is asked of a service that is down.
        if ((statusOf(error) ?? 500) >= 500 && cost === 1) down = explain(error);
        return { reason: explain(error) };
      }
    },
    spent: () => spent,
    grow: (by) => {
      most += by;
    },
  };
}

function explain(error: unknown): string {
  const status = statusOf(error);
  if (status === 403) return 'the token may not read it (403)';
  return status === null ? messageOf(error) : `GitHub answered ${status}`;
}
