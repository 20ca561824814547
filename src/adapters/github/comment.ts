import { setTimeout as delay } from 'node:timers/promises';
import type { RenderedReport, Run } from '../../contract/model.js';
import type { Journal, Published, Publisher } from '../../contract/ports.js';
import { isShared, mergeComment } from './comment-blocks.js';
import { type FoundComment, findSticky, type IsOurs, ourComments } from './comment-lookup.js';
import type { GitHub } from './github-client.js';
import { describeError, messageOf, statusOf } from './github-errors.js';
import { overtaken, pullNow } from './pull-request.js';

interface Options {
  github: GitHub;
  journal: Pick<Journal, 'info' | 'debug'>;
  /** The last check before anything is sent. */
  holdsSecret: (text: string) => boolean;
  /** Login of the token's user, or `bot`, where it is known. Else GitHub is asked. */
  author?: string | 'bot' | null;
  sleep?: (ms: number) => Promise<void>;
}

/** GitHub's limit, in characters; longer bodies are answered with 422. */
const MAX_BODY = 65_536;
const POST_ATTEMPTS = 3;
/** How often our block is written where others write too, and how long is waited before it is read back, at least. */
const ROUNDS = 4;
const ROUND_MS = 700;
const IN_SUMMARY = 'The same text is in the step summary.';

/** One comment on the pull request for each marker: changed when it is there, made when it is not, never doubled. */
export function createCommentPublisher(options: Options): Publisher {
  return {
    name: 'comment',
    publish: async (report, run) => {
      const pull = run.pullRequest?.number;
      const own = bodyOf(report);
      if (pull === undefined || own === null) return nothing();
      const objection = objectionTo(own, options);
      if (objection) return failed(objection);
      try {
        const isOurs = ourComments(options.github, options.author ?? null);
        const order = { run, pull, own, marker: report.marker, onlyUpdate: report.comment === null, isOurs };
        return await write(order, options);
      } catch (error) {
        const what = 'The comment on the pull request could not be written';
        return failed(`${describeError(error, { what, permission: 'pull-requests: write' })} ${IN_SUMMARY}`);
      }
    },
  };
}

const nothing = (): Published => ({ done: false, warning: null });
const failed = (warning: string): Published => ({ done: false, warning });
const done = ({ id, url }: FoundComment): Published => ({ done: true, id, url, warning: null });

/** Without a comment there may be a line that takes the place of one of ours. The marker's start comes first in both. */
function bodyOf({ marker, comment, resolved }: RenderedReport): string | null {
  const text = comment ?? resolved;
  return text === null || text.startsWith(marker) ? text : `${marker}-->\n${text}`;
}

function objectionTo(body: string, { holdsSecret }: Options): string | null {
  if (holdsSecret(body)) return 'The comment was held back: its text holds a secret.';
  if (body.length > MAX_BODY) {
    return `The comment was not sent: it has ${body.length} characters, and GitHub takes ${MAX_BODY}. ${IN_SUMMARY}`;
  }
  return null;
}

interface Order {
  run: Run;
  pull: number;
  /** What we have to say: the marker's line and our block. */
  own: string;
  marker: string;
  /** A run that is green only changes a comment that stands there. */
  onlyUpdate: boolean;
  isOurs: IsOurs;
}

async function write(order: Order, options: Options): Promise<Published> {
  const { github, journal } = options;
  const standing = await find(order, options);
  if (!standing && order.onlyUpdate) return nothing();
  if (mergeComment(standing?.body ?? null, order.own) === null) {
    journal.debug('The comment says so already, or a newer run has the word.');
    return standing ? done(standing) : nothing();
  }
  const why = overtaken(order.run, await pullNow(github, order.run, order.pull));
  if (why !== null) {
    journal.info(`Not commented: ${why}.`);
    return nothing();
  }
  return done(await settle(standing, order, options));
}

/**
 * Merges, writes and reads back until our block stands: GitHub knows no conditional update, so that another job that had read
 * before we wrote may have written over it. Nobody takes as long as a round from reading to writing.
 */
async function settle(standing: FoundComment | null, order: Order, options: Options): Promise<FoundComment> {
  const { sleep = delay } = options;
  let last = await save(standing, order, options);
  for (let round = 1; round < ROUNDS && isShared(last.body); round += 1) {
    await sleep(Math.round(ROUND_MS * (1 + Math.random())));
    const found = await find(order, options);
    if (found && mergeComment(found.body, order.own) === null) return found;
    last = await save(found, order, options);
  }
  return last;
}

const find = ({ run, pull, marker, isOurs }: Order, { github }: Options) =>
  findSticky(github, { owner: run.owner, repo: run.repo, issue: pull, marker, isOurs });

async function save(standing: FoundComment | null, order: Order, options: Options): Promise<FoundComment> {
  if (!standing) return create(order, options);
  try {
    return await update(standing, order, options);
  } catch (error) {
    // Somebody has deleted it in the meantime.
    if (statusOf(error) === 404) return create(order, options);
    throw error;
  }
}

/** Leaves it where it says already what we have to say. */
async function update(standing: FoundComment, { run, own }: Order, { github }: Options): Promise<FoundComment> {
  const { owner, repo } = run;
  const body = mergeComment(standing.body, own);
  if (body === null) return standing;
  const { data } = await github.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body });
  return { id: data.id, url: data.html_url, body };
}

/** Before a lost POST is repeated the comments are read again: it may have arrived, and only its answer was lost. */
async function create(order: Order, options: Options): Promise<FoundComment> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await post(order, options);
    } catch (error) {
      if (attempt === POST_ATTEMPTS || isFinal(error)) throw error;
      options.journal.debug(`The comment's answer was lost (${messageOf(error)}); looking whether it stands there.`);
      await (options.sleep ?? delay)(1000 * attempt);
      const arrived = await find(order, options);
      if (arrived) return update(arrived, order, options);
    }
  }
}

async function post(order: Order, options: Options): Promise<FoundComment> {
  const { run, pull, own: body } = order;
  const { owner, repo } = run;
  const { data } = await options.github.rest.issues.createComment({ owner, repo, issue_number: pull, body });
  const isOurs: IsOurs = async ({ login }) => login === data.user?.login;
  return withoutDouble({ id: data.id, url: data.html_url, body }, { ...order, isOurs }, options);
}

/**
 * A workflow `on: [push, pull_request]` has two runs for one commit, which may both find no comment and make one. The
 * older one stays, with the later word, and the younger one goes.
 */
async function withoutDouble(made: FoundComment, order: Order, options: Options): Promise<FoundComment> {
  const { owner, repo } = order.run;
  try {
    const oldest = await find(order, options);
    if (!oldest || oldest.id >= made.id) return made;
    const kept = await update(oldest, order, options);
    await options.github.rest.issues.deleteComment({ owner, repo, comment_id: made.id });
    return kept;
  } catch (error) {
    options.journal.debug(`Another comment of ours may stand there: ${messageOf(error)}`);
    return made;
  }
}

function isFinal(error: unknown): boolean {
  const status = statusOf(error);
  return status !== null && status < 500;
}
