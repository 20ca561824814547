import { setTimeout as delay } from 'node:timers/promises';
import type { RenderedReport, Run } from '../../contract/model.js';
import type { Journal, Published, Publisher } from '../../contract/ports.js';
import { type FoundComment, findSticky, type IsOurs, ourComments } from './comment-lookup.js';
import type { GitHub } from './github-client.js';
import { describeError, messageOf, statusOf } from './github-errors.js';
import { currentHead } from './pull-request.js';

interface Options {
  github: GitHub;
  journal: Pick<Journal, 'info' | 'debug'>;
  /** The last check before anything is sent. */
  holdsSecret: (text: string) => boolean;
  /** Login of the token's user, where it is known: `github-actions[bot]` for GITHUB_TOKEN. Else GitHub is asked. */
  author?: string | null;
  sleep?: (ms: number) => Promise<void>;
}

/** GitHub's limit, in characters; longer bodies are answered with 422. */
const MAX_BODY = 65_536;
const POST_ATTEMPTS = 3;
const IN_SUMMARY = 'The same text is in the step summary.';

/** One comment on the pull request for each marker: changed when it is there, made when it is not, never doubled. */
export function createCommentPublisher(options: Options): Publisher {
  return {
    name: 'comment',
    publish: async (report, run) => {
      const pull = run.pullRequest?.number;
      const body = bodyOf(report);
      if (pull === undefined || body === null) return nothing();
      const objection = objectionTo(body, options);
      if (objection) return failed(objection);
      try {
        const isOurs = ourComments(options.github, options.author ?? null);
        const order = { run, pull, body, marker: report.marker, onlyUpdate: report.comment === null, isOurs };
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
  body: string;
  marker: string;
  /** A run that is green only changes a comment that stands there. */
  onlyUpdate: boolean;
  isOurs: IsOurs;
}

async function write(order: Order, options: Options): Promise<Published> {
  const { journal } = options;
  const standing = await find(order, options);
  if (!standing && order.onlyUpdate) return nothing();
  if (standing && sameText(standing.body, order.body)) {
    journal.debug('The comment says so already.');
    return done(standing);
  }
  const head = await currentHead(options.github, order.run, order.pull);
  if (head !== order.run.pullRequest?.headSha) {
    journal.info(`Not commented: #${order.pull} has moved on to ${head.slice(0, 7)} since this run.`);
    return nothing();
  }
  return done(await save(standing, order, options));
}

const find = ({ run, pull, marker, isOurs }: Order, { github }: Options) =>
  findSticky(github, { owner: run.owner, repo: run.repo, issue: pull, marker, isOurs });

/** GitHub may give line breaks back in another form. */
const sameText = (a: string, b: string) => normal(a) === normal(b);
const normal = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();

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

async function update(standing: FoundComment, { run, body }: Order, { github }: Options): Promise<FoundComment> {
  const { owner, repo } = run;
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
      if (arrived) return sameText(arrived.body, order.body) ? arrived : update(arrived, order, options);
    }
  }
}

async function post(order: Order, options: Options): Promise<FoundComment> {
  const { run, pull, body } = order;
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
