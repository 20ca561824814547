/** What it takes to resolve an earlier comment when the wrapped command has passed: no more than a token and the event. */
import { createCommentPublisher } from '../adapters/github/comment.js';
import { authorOf } from '../adapters/github/comment-lookup.js';
import { localRun } from '../adapters/github/local-run.js';
import type { RunnerContext } from '../adapters/runner/context.js';
import { createDeadline } from '../adapters/runner/deadline.js';
import { systemClock } from '../adapters/runner/process.js';
import type { Inputs } from '../contract/inputs.js';
import type { Run } from '../contract/model.js';
import type { Publisher } from '../contract/ports.js';
import type { Doors } from './doors.js';
import { clientFor } from './github.js';
import { jobKeyOf, VERSION } from './settings.js';

export interface Resolver {
  comment: Publisher;
  run: Run;
  jobKey: string | null;
  script: string;
  /** ISO 8601. */
  at: string;
  version: string;
}

/** A command that has passed does not wait longer for GitHub, however slow that is. */
const PATIENCE_MS = 15_000;

/** Null where no comment of ours can stand: outside of pull requests, without a token, or with `comment: never`. */
export function resolverFor(context: RunnerContext, inputs: Inputs, doors: Doors): Resolver | null {
  const run = localRun(context);
  if (run.pullRequest === null || inputs.comment === 'never') return null;
  const { signal } = createDeadline(systemClock, PATIENCE_MS, () => 0);
  const github = clientFor(context, inputs, { ...doors, signal });
  if (github === null) return null;
  const { journal, sanitiser } = doors;
  const author = authorOf(inputs['github-token']);
  const comment = createCommentPublisher({ github, journal, holdsSecret: sanitiser.holdsSecret, author });
  const at = new Date(systemClock.now()).toISOString();
  return { comment, run, jobKey: jobKeyOf(context, inputs), script: inputs.run ?? '', at, version: VERSION };
}
