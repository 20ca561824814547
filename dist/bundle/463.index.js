export const id = 463;
export const ids = [463];
export const modules = {

/***/ 18717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ findSticky),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   zu: () => (/* binding */ ourComments)
/* harmony export */ });
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60422);

/**
 * Whose comments are ours. An installation token cannot ask who it is (403), and which app it belongs to cannot be told
 * from the token: then any bot's comment counts, because the marker has to fit as well and no user can write as a bot.
 * GitHub is asked only when a comment with the marker stands there.
 * @param author the token's user; `bot` for an installation token, null where it is not known
 */
function ourComments(github, author) {
    let login = author === null ? null : Promise.resolve(author === 'bot' ? null : author);
    return async (by) => {
        login ??= loginOf(github);
        const ours = await login;
        return ours === null ? by.type === 'Bot' : by.login === ours;
    };
}
async function loginOf(github) {
    try {
        return (await github.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        const status = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
        if (status === 403 || status === 404)
            return null;
        throw error;
    }
}
/** GITHUB_TOKEN and other installation tokens begin so. [github.blog, "Behind GitHub's new authentication token formats"] */
const authorOf = (token) => (token?.startsWith('ghs_') ? 'bot' : null);
/** Our comment, by the start of its first line and by its author, wherever it stands among the comments. Throws octokit's RequestError. */
async function findSticky(github, wanted) {
    const { owner, repo, issue, marker, isOurs } = wanted;
    const pages = github.paginate.iterator(github.rest.issues.listComments, {
        owner,
        repo,
        issue_number: issue,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const { id, html_url: url, body = '', user } of data) {
            if (user && body.startsWith(marker) && (await isOurs(user)))
                return { id, url, body };
        }
    }
    return null;
}


/***/ }),

/***/ 37667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ createCommentPublisher)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/adapters/github/comment-blocks.js
/**
 * The text of our comment as a shelf: one block for each job that writes and each event it ran on. A writer changes its own
 * block and leaves the others. Pure.
 *
 *     <!-- autofixops:v2 key=ci-1a2b3c4d -->
 *     <!-- autofixops:block job=run event=push run=4711 attempt=1 state=red sha=… sig=… -->
 *     ### …
 */
/** GitHub takes 65,536 characters; the rest is for what it counts otherwise. */
const MAX_CHARS = 65_000;
const WHOLE_RUN = 'run';
const HEAD = /^<!-- autofixops:block job=([\w.-]{1,80}) event=(\w{1,40}) run=(\d{1,16}) attempt=(\d{1,6}) state=(red|green) /;
/**
 * @param standing our comment as it stands, null where there is none
 * @param own the text that was rendered: the marker's line and one block
 * @returns what the comment becomes; null where it is to be left as it is
 */
function mergeComment(standing, own) {
    const { first, blocks } = parse(own, null);
    const [block] = blocks;
    if (block === undefined)
        return standing === null || !same(standing, own) ? own : null;
    const there = standing === null ? [] : parse(standing, block).blocks;
    const next = block.state === 'red' ? withFailure(there, block) : withoutFailure(there, block);
    if (next === null)
        return null;
    const text = join(first, next);
    return standing !== null && same(standing, text) ? null : text;
}
function withFailure(there, block) {
    const mine = there.find((other) => isSamePlace(other, block));
    if (mine !== undefined && isNewer(mine, block))
        return null;
    return sorted([...there.filter((other) => other !== mine && !isOutdated(other, block)), block]);
}
/** What another command of the job said in an earlier run or attempt: it has run again since, or will. */
const isOutdated = (other, block) => other.event === block.event && jobOf(other) === jobOf(block) && isNewer(block, other);
const jobOf = ({ job }) => job.replace(/\.[0-9a-f]{8}$/, '');
/** Only what a run of the same event said before is taken back; a job that passes again takes back its own alone. */
function withoutFailure(there, block) {
    const covered = there.filter((other) => other.event === block.event &&
        (block.job === WHOLE_RUN || other.job === block.job || isOutdated(other, block)) &&
        !isNewer(other, block));
    if (!covered.some(({ state }) => state === 'red'))
        return null;
    return sorted([...there.filter((other) => !covered.includes(other)), block]);
}
/** Whether other jobs may write this comment at the same time. */
function isShared(text) {
    const { blocks } = parse(text, null);
    return blocks.length > 1 || blocks.some(({ job }) => job !== WHOLE_RUN);
}
const isSamePlace = (a, b) => a.job === b.job && a.event === b.event;
/** Numbers of runs and attempts only grow, in whatever order the runs get to write. */
const isNewer = (a, b) => (a.run === b.run ? a.attempt > b.attempt : a.run > b.run);
/** A comment of an older form has no blocks: it is taken for one of the writer's own. */
function parse(text, own) {
    const [first = '', ...lines] = unified(text).split('\n');
    const blocks = [];
    for (const line of lines) {
        const head = HEAD.exec(line);
        if (head)
            blocks.push(blockOf(head));
        const last = blocks.at(-1);
        if (last)
            last.text += `${line}\n`;
    }
    if (blocks.length === 0 && own !== null)
        blocks.push({ ...own, run: 0, attempt: 0, state: 'red', text: '' });
    return { first, blocks };
}
function blockOf([, job = '', event = '', run, attempt, state]) {
    return {
        job,
        event,
        run: Number(run),
        attempt: Number(attempt),
        state: state === 'green' ? 'green' : 'red',
        text: '',
    };
}
const sorted = (blocks) => [...blocks].sort((a, b) => (`${a.job} ${a.event}` < `${b.job} ${b.event}` ? -1 : 1));
/** The longest blocks are shortened to their conclusion until all fit. */
function join(first, blocks) {
    const texts = blocks.map(({ text }) => text.trimEnd());
    const whole = () => `${first}\n${texts.join('\n\n')}\n`;
    for (let left = texts.length; left > 0 && whole().length > MAX_CHARS; left -= 1) {
        const longest = texts.reduce((at, text, index) => (text.length > (texts[at]?.length ?? 0) ? index : at), 0);
        texts[longest] = shortened(texts[longest] ?? '');
    }
    return whole();
}
function shortened(text) {
    const [head = '', ...lines] = text.split('\n');
    const title = lines.find((line) => line.startsWith('### ')) ?? '';
    return `${head}\n${title}\n\n_Cut to fit beside other jobs: the whole is in the step summary of that job._`;
}
/** GitHub may give line breaks back in another form. */
const unified = (text) => text.replace(/\r\n/g, '\n').trimEnd();
const same = (a, b) => unified(a) === unified(b);

// EXTERNAL MODULE: ./lib/src/adapters/github/comment-lookup.js
var comment_lookup = __webpack_require__(18717);
// EXTERNAL MODULE: ./lib/src/adapters/github/github-errors.js
var github_errors = __webpack_require__(60422);
// EXTERNAL MODULE: ./lib/src/adapters/github/pull-request.js
var pull_request = __webpack_require__(68052);
;// CONCATENATED MODULE: ./lib/src/adapters/github/comment.js





/** GitHub's limit, in characters; longer bodies are answered with 422. */
const MAX_BODY = 65_536;
const POST_ATTEMPTS = 3;
/** How often our block is written where others write too, and how long is waited before it is read back, at least. */
const ROUNDS = 4;
const ROUND_MS = 700;
const IN_SUMMARY = 'The same text is in the step summary.';
/** One comment on the pull request for each marker: changed when it is there, made when it is not, never doubled. */
function createCommentPublisher(options) {
    return {
        name: 'comment',
        publish: async (report, run) => {
            const pull = run.pullRequest?.number;
            const own = bodyOf(report);
            if (pull === undefined || own === null)
                return nothing();
            const objection = objectionTo(own, options);
            if (objection)
                return failed(objection);
            try {
                const isOurs = (0,comment_lookup/* ourComments */.zu)(options.github, options.author ?? null);
                const order = { run, pull, own, marker: report.marker, onlyUpdate: report.comment === null, isOurs };
                return await write(order, options);
            }
            catch (error) {
                const what = 'The comment on the pull request could not be written';
                return failed(`${(0,github_errors/* describeError */.Uc)(error, { what, permission: 'pull-requests: write' })} ${IN_SUMMARY}`);
            }
        },
    };
}
const nothing = () => ({ done: false, warning: null });
const failed = (warning) => ({ done: false, warning });
const done = ({ id, url }) => ({ done: true, id, url, warning: null });
/** Without a comment there may be a line that takes the place of one of ours. The marker's start comes first in both. */
function bodyOf({ marker, comment, resolved }) {
    const text = comment ?? resolved;
    return text === null || text.startsWith(marker) ? text : `${marker}-->\n${text}`;
}
function objectionTo(body, { holdsSecret }) {
    if (holdsSecret(body))
        return 'The comment was held back: its text holds a secret.';
    if (body.length > MAX_BODY) {
        return `The comment was not sent: it has ${body.length} characters, and GitHub takes ${MAX_BODY}. ${IN_SUMMARY}`;
    }
    return null;
}
async function write(order, options) {
    const { github, journal } = options;
    const standing = await find(order, options);
    if (!standing && order.onlyUpdate)
        return nothing();
    if (mergeComment(standing?.body ?? null, order.own) === null) {
        journal.debug('The comment says so already, or a newer run has the word.');
        return standing ? done(standing) : nothing();
    }
    const why = (0,pull_request/* overtaken */.K1)(order.run, await (0,pull_request/* pullNow */.Us)(github, order.run, order.pull));
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
async function settle(standing, order, options) {
    const { sleep = promises_.setTimeout } = options;
    let last = await save(standing, order, options);
    for (let round = 1; round < ROUNDS && isShared(last.body); round += 1) {
        await sleep(Math.round(ROUND_MS * (1 + Math.random())));
        const found = await find(order, options);
        if (found && mergeComment(found.body, order.own) === null)
            return found;
        last = await save(found, order, options);
    }
    return last;
}
const find = ({ run, pull, marker, isOurs }, { github }) => (0,comment_lookup/* findSticky */.$L)(github, { owner: run.owner, repo: run.repo, issue: pull, marker, isOurs });
async function save(standing, order, options) {
    if (!standing)
        return create(order, options);
    try {
        return await update(standing, order, options);
    }
    catch (error) {
        // Somebody has deleted it in the meantime.
        if ((0,github_errors/* statusOf */.c2)(error) === 404)
            return create(order, options);
        throw error;
    }
}
/** Leaves it where it says already what we have to say. */
async function update(standing, { run, own }, { github }) {
    const { owner, repo } = run;
    const body = mergeComment(standing.body, own);
    if (body === null)
        return standing;
    const { data } = await github.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body });
    return { id: data.id, url: data.html_url, body };
}
/** Before a lost POST is repeated the comments are read again: it may have arrived, and only its answer was lost. */
async function create(order, options) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await post(order, options);
        }
        catch (error) {
            if (attempt === POST_ATTEMPTS || isFinal(error))
                throw error;
            options.journal.debug(`The comment's answer was lost (${(0,github_errors/* messageOf */.bD)(error)}); looking whether it stands there.`);
            await (options.sleep ?? promises_.setTimeout)(1000 * attempt);
            const arrived = await find(order, options);
            if (arrived)
                return update(arrived, order, options);
        }
    }
}
async function post(order, options) {
    const { run, pull, own: body } = order;
    const { owner, repo } = run;
    const { data } = await options.github.rest.issues.createComment({ owner, repo, issue_number: pull, body });
    const isOurs = async ({ login }) => login === data.user?.login;
    return withoutDouble({ id: data.id, url: data.html_url, body }, { ...order, isOurs }, options);
}
/**
 * A workflow `on: [push, pull_request]` has two runs for one commit, which may both find no comment and make one. The
 * older one stays, with the later word, and the younger one goes.
 */
async function withoutDouble(made, order, options) {
    const { owner, repo } = order.run;
    try {
        const oldest = await find(order, options);
        if (!oldest || oldest.id >= made.id)
            return made;
        const kept = await update(oldest, order, options);
        await options.github.rest.issues.deleteComment({ owner, repo, comment_id: made.id });
        return kept;
    }
    catch (error) {
        options.journal.debug(`Another comment of ours may stand there: ${(0,github_errors/* messageOf */.bD)(error)}`);
        return made;
    }
}
function isFinal(error) {
    const status = (0,github_errors/* statusOf */.c2)(error);
    return status !== null && status < 500;
}


/***/ }),

/***/ 69354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createGitHubClient)
/* harmony export */ });
/* unused harmony export API_VERSION */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61351);
/* harmony import */ var cockatiel__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66090);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60422);
/**
 * The one client of GitHub's API. Retries are cockatiel's, as they are for the model: octokit's own plugin also repeats a
 * POST whose answer was lost, which would double a comment, and its throttling waits for a rate limit however far away.
 */




/** REST API version whose answers the stand-in and the schemas were written for. */
const API_VERSION = '2022-11-28';
/** Errors are octokit's RequestError; `describeError` makes a sentence of one. */
function createGitHubClient(options) {
    const { token, baseUrl, journal, timeoutMs = 30_000 } = options;
    const github = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, {
        ...(baseUrl ? { baseUrl: baseUrl.replace(/(?<!\/)\/+$/, '') } : {}),
        userAgent: 'autofixops',
        log: { debug: () => { }, info: () => { }, warn: journal.debug, error: journal.debug },
    });
    const repeat = createRepeat(options);
    github.hook.wrap('request', (send, request) => {
        request.headers['x-github-api-version'] = API_VERSION;
        const path = pathOf(request, github);
        const asked = request.request;
        return repeat(request.method, async () => {
            // The hooks further in were bound to this very object: another one in its place would go unseen.
            request.request = {
                ...asked,
                signal: anySignal([AbortSignal.timeout(timeoutMs), options.signal, asked?.signal]),
            };
            try {
                const response = await send(request);
                refuseForeign(response, request.headers.accept);
                journal.audit({ type: 'github-request', method: request.method, path, status: response.status });
                return response;
            }
            catch (error) {
                journal.audit({ type: 'github-request', method: request.method, path, status: (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) });
                throw error;
            }
        });
    });
    return github;
}
/** What is lost is counted over all requests, so that a service that is down does not cost every one of them its retries. */
function createRepeat(options) {
    const { now = Date.now, maxRetries = 3, maxWaitMs = 60_000, maxLossMs = 120_000, signal } = options;
    const sleep = options.sleep ?? ((ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }));
    let lostMs = 0;
    return async (method, send) => {
        let waitMs = 0;
        let startedAt = now();
        const policy = (0,cockatiel__WEBPACK_IMPORTED_MODULE_3__.retry)((0,cockatiel__WEBPACK_IMPORTED_MODULE_3__.handleWhen)((error) => {
            const wait = waitBefore(error, method, now());
            waitMs = wait ?? 0;
            lostMs += now() - startedAt;
            return wait !== null && wait <= maxWaitMs && lostMs + wait <= maxLossMs && !signal?.aborted;
        }), { maxAttempts: maxRetries, backoff: new cockatiel__WEBPACK_IMPORTED_MODULE_3__.ConstantBackoff(0) });
        return policy.execute(async ({ attempt }) => {
            if (attempt > 0) {
                waitMs ||= backoffMs(attempt);
                lostMs += waitMs;
                await sleep(waitMs);
                signal?.throwIfAborted();
            }
            startedAt = now();
            return send();
        });
    };
}
/** A gateway may answer 200 with a page of its own: that is no answer of the API. */
function refuseForeign({ data, status }, accept) {
    const isText = typeof data === 'string' && data !== '' && status < 300;
    if (isText && /json/.test(String(accept ?? 'json')))
        throw new Error('the answer is not one of the API; a proxy?');
}
/**
 * Milliseconds to wait before trying again, 0 for the usual; null when trying again is no use, or could do a thing twice.
 * A request that was turned away by a rate limit has done nothing and may be repeated whatever its method.
 */
function waitBefore(error, method, now) {
    if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimited */ .Jz)(error))
        return (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .rateLimitWaitMs */ .JR)(error, now);
    if (method === 'POST')
        return null;
    const status = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
    return status === null || status === 408 || status >= 500 ? 0 : null;
}
/** 1 s, 2 s, 4 s, each less up to a quarter, so that the jobs of a matrix do not come back all at once. */
const backoffMs = (attempt) => Math.round(1000 * 2 ** (attempt - 1) * (1 - Math.random() / 4));
/** The hook is given parameters; the URL with them filled in is made when the request is sent. */
function pathOf(request, github) {
    const url = new URL(github.request.endpoint.parse(request).url);
    return url.pathname + url.search;
}
function anySignal(signals) {
    return AbortSignal.any(signals.filter((signal) => signal !== undefined));
}


/***/ }),

/***/ 94732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withLocalRun),
/* harmony export */   p: () => (/* binding */ localRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const End = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable() });
const Event = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), head: End, base: End }).optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
});
/** The run as its own variables and event describe it: enough to diagnose a log that was brought along. No request is made. */
function localRun(context) {
    const event = Event.safeParse(context.event).data;
    const pull = event?.pull_request;
    const { owner, repo, serverUrl, runId } = context;
    const head = pull?.head.sha ?? context.sha ?? '';
    return {
        owner,
        repo,
        id: runId ?? 0,
        attempt: context.runAttempt,
        url: runId ? `${serverUrl}/${owner}/${repo}/actions/runs/${runId}` : '',
        workflow: context.workflow ?? 'local',
        workflowPath: workflowPath(context),
        workflowId: null,
        event: context.eventName,
        status: 'in_progress',
        conclusion: null,
        headSha: head,
        headBranch: pull?.head.ref ?? null,
        headRepo: pull ? (pull.head.repo?.full_name ?? null) : owner && repo ? `${owner}/${repo}` : null,
        defaultBranch: event?.repository?.default_branch ?? null,
        actor: context.env.GITHUB_ACTOR ?? null,
        triggeringActor: context.env.GITHUB_TRIGGERING_ACTOR ?? context.env.GITHUB_ACTOR ?? null,
        pullRequest: pull ? pullRequest(pull) : null,
    };
}
/** `octo/cart/.github/workflows/ci.yml@refs/heads/main` in GITHUB_WORKFLOW_REF; null for one of another repository. */
function workflowPath({ env, owner, repo }) {
    const path = (env.GITHUB_WORKFLOW_REF ?? '').split('@')[0] ?? '';
    const own = `${owner}/${repo}/`;
    return path.startsWith(own) && path.length > own.length ? path.slice(own.length) : null;
}
function pullRequest(pull) {
    return {
        number: pull.number,
        headSha: pull.head.sha,
        headRef: pull.head.ref,
        headRepo: pull.head.repo?.full_name ?? null,
        baseRef: pull.base.ref,
        baseSha: pull.base.sha,
    };
}
/** For a log that was brought along: the API where it answers, else what the runner told us. */
function withLocalRun(source, context, onFailure) {
    const orElse = async (ask, otherwise) => {
        try {
            return ask ? await ask() : otherwise;
        }
        catch (error) {
            onFailure(error);
            return otherwise;
        }
    };
    return {
        run: () => orElse(source?.run, localRun(context)),
        // A log that was brought along is diagnosed whatever becomes of the run.
        state: (run) => Promise.resolve({ run, latestAttempt: run.attempt, jobs: null, seenFrom: 'outside', hasPullRequestRun: false }),
        notes: (run, job) => orElse(source ? () => source.notes(run, job) : undefined, []),
        ownJob: (run) => orElse(source ? () => source.ownJob(run) : undefined, null),
    };
}


/***/ }),

/***/ 68052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ overtaken),
/* harmony export */   Us: () => (/* binding */ pullNow),
/* harmony export */   nG: () => (/* binding */ createPullRequestFinder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60422);


/** The end of a pull request as the webhook and the API give it. `repo` is null when the fork has been deleted. */
const End = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable() });
const FullPull = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), head: End, base: End });
const EventWithPull = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pull_request: FullPull });
/** Events whose head commit is not the head of a pull request, whatever the branch is called. */
const WITHOUT_PULL = new Set(['schedule', 'release', 'deployment', 'deployment_status']);
/** `gh-readonly-queue/main/pr-123-<commit>`: the branch of a merge queue. [docs.github.com, "Managing a merge queue"] */
const QUEUE_BRANCH = /^gh-readonly-queue\/.{1,200}\/pr-(\d{1,9})-[0-9a-f]{7,64}$/;
/**
 * Four places know it, asked in this order until one does: the event itself, the run (never for a fork), the commit
 * (not always for a fork), and the head's branch (a fork's too).
 */
function createPullRequestFinder(options) {
    const { github, event, ownRunId, journal } = options;
    return {
        find: async (run) => {
            const told = run.id === ownRunId ? EventWithPull.safeParse(event).data?.pull_request : undefined;
            // The event is as old as the run: its head is the run's.
            if (told)
                return fromFull(told, told.head.sha);
            if (WITHOUT_PULL.has(run.event))
                return null;
            const queued = run.event === 'merge_group' ? QUEUE_BRANCH.exec(run.headBranch ?? '')?.[1] : undefined;
            if (run.event === 'merge_group' && queued === undefined)
                return null;
            const listed = queued === undefined ? ofThisRepository(run) : undefined;
            if (listed)
                return fromMinimal(listed, run);
            if (isDefaultBranch(run))
                return null;
            try {
                return queued === undefined ? await lookUp(github, run) : await queuedPull(github, run, Number(queued));
            }
            catch (error) {
                const what = 'The pull request of the run could not be looked up';
                journal?.warn((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error, { what, permission: 'pull-requests: read' }));
                return null;
            }
        },
    };
}
/** The commit of a merge queue is made of the pull request's; its head is where it stands while it is queued. */
async function queuedPull(github, { owner, repo }, number) {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
    const pull = FullPull.safeParse(data).data;
    return pull === undefined ? null : fromFull(pull, pull.head.sha);
}
async function lookUp(github, run) {
    const found = choose(await listByCommit(github, run), run) ?? choose(await listByHead(github, run), run);
    return found && fromFull(found, headOf(run, found.head.sha));
}
/**
 * A run `on: pull_request_target` has the base's commit for its head [actions/checkout#2454]: the head that the pull request
 * has now is the best that is known.
 */
const headOf = ({ event, headSha }, now) => (event === 'pull_request_target' ? now : headSha);
async function listByCommit(github, { owner, repo, event, headSha }) {
    if (event === 'pull_request_target')
        return [];
    const wanted = { owner, repo, commit_sha: headSha };
    return (await github.rest.repos.listPullRequestsAssociatedWithCommit(wanted)).data;
}
/** A push to the default branch: the commit's pull request has been merged, and is not what failed. */
const isDefaultBranch = (run) => run.headBranch === run.defaultBranch && run.headRepo === `${run.owner}/${run.repo}`;
/** A run also lists pull requests of its branch into other repositories of the network. */
function ofThisRepository({ pullsOfRun, owner, repo, headSha }) {
    const here = pullsOfRun.filter((pull) => pull.base.repo.url.endsWith(`/repos/${owner}/${repo}`));
    return here.find((pull) => pull.head.sha === headSha) ?? here[0];
}
async function listByHead(github, run) {
    const { owner, repo, headRepo, headBranch } = run;
    if (!headRepo || !headBranch)
        return [];
    const head = `${headRepo.split('/')[0]}:${headBranch}`;
    const { data } = await github.rest.pulls.list({ owner, repo, head, state: 'open', per_page: 10 });
    return data;
}
/** Open, into this repository, and from the run's own branch: a commit may stand at the head of several. */
function choose(pulls, run) {
    const here = pulls
        .flatMap((pull) => FullPull.safeParse(pull).data ?? [])
        .filter((pull) => pull.state === 'open' && pull.base.repo?.full_name === `${run.owner}/${run.repo}`)
        .filter((pull) => run.headRepo === null || pull.head.repo?.full_name === run.headRepo);
    const atHead = here.filter((pull) => pull.head.sha === run.headSha);
    return atHead.find((pull) => pull.head.ref === run.headBranch) ?? atHead[0] ?? here[0] ?? null;
}
const fromFull = (pull, headSha) => ({
    number: pull.number,
    headSha,
    headRef: pull.head.ref,
    headRepo: pull.head.repo?.full_name ?? null,
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
});
/** The head's repository is the run's: the short form names it only by its number. */
const fromMinimal = (pull, run) => ({
    number: pull.number,
    headSha: headOf(run, pull.head.sha),
    headRef: pull.head.ref,
    headRepo: run.headRepo,
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
});
/** Where a pull request stands now. Throws octokit's RequestError. */
async function pullNow(github, run, number) {
    const { data } = await github.rest.pulls.get({ owner: run.owner, repo: run.repo, pull_number: number });
    return { open: data.state === 'open', headSha: data.head.sha };
}
/** Why nothing is said any more; null: the run is about what stands there now. */
function overtaken({ pullRequest }, now) {
    if (!now.open)
        return `#${pullRequest?.number} is closed or merged`;
    return now.headSha === pullRequest?.headSha
        ? null
        : `#${pullRequest?.number} has moved on to ${now.headSha.slice(0, 7)} since this run`;
}


/***/ }),

/***/ 62542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   lY: () => (/* binding */ createArtifactPublisher),
/* harmony export */   xB: () => (/* binding */ preloadArtifactClient)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);



const PAGE = 'report.html';
/**
 * The report's files as one artifact, and the page once more by itself and not zipped, so that a click opens it.
 * A service that is down or slow costs one warning and no more than `timeoutMs`.
 */
function createArtifactPublisher(options) {
    return {
        name: 'artifact',
        publish: async (report) => {
            const { files, heldBack } = await filesOf(report, options);
            if (files.length === 0)
                return { done: false, warning: heldBack };
            // The toolkit tells each of its steps.
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh('Artifact');
            try {
                const published = await withinTime(upload(files, options), options.timeoutMs ?? 60_000);
                return { ...published, warning: heldBack };
            }
            catch (error) {
                return { done: false, warning: explain(error) };
            }
            finally {
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4();
            }
        },
    };
}
/**
 * Only what we rendered, as plain files: the folder may stand where the code under test can write.
 * A text that holds a secret stays here.
 */
async function filesOf({ files }, { folder, holdsSecret }) {
    const clean = files.filter(({ text }) => !holdsSecret(text));
    const there = await Promise.all(clean.map(async ({ name }) => ((await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))) ? name : null)));
    const held = files.filter((file) => !clean.includes(file)).map(({ name }) => name);
    const heldBack = held.length > 0 ? `Held back from the artifact, because a secret is in it: ${held.join(', ')}.` : null;
    return { files: there.filter((name) => name !== null), heldBack };
}
const isFile = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null))?.isFile() ?? false;
async function upload(names, options) {
    const { name, folder, runUrl, retentionDays, client = toolkit } = options;
    if (!hasArtifacts(runUrl))
        throw new Error('not currently supported on GHES');
    const service = await client();
    const paths = names.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
    const retention = retentionDays ? { retentionDays } : {};
    const { id } = await service.uploadArtifact(name, paths, folder, retention);
    if (names.includes(PAGE))
        await uploadPage(service, retention, options);
    return { done: true, ...(id ? { id, url: `${runUrl}/artifacts/${id}` } : {}), warning: null };
}
/** An artifact that is not zipped is called as its file is, and names are unique in a run: hence a copy. */
async function uploadPage(service, retention, options) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temp, 'autofixops-page-'));
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${options.name}.html`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.folder, PAGE), copy);
        await service.uploadArtifact(options.name, [copy], folder, { ...retention, skipArchive: true });
    }
    catch (error) {
        // It is in the other one too.
        options.journal.debug(`The page was not uploaded by itself: ${String(error)}`);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Asked here because the toolkit, which asks too, says so with an annotation of its own. */
function hasArtifacts(runUrl) {
    const { hostname } = new URL(runUrl);
    return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}
/** To be called before a command of the repository runs: what is loaded later, that command could have written anew. */
async function preloadArtifactClient() {
    await toolkit().catch(() => undefined);
}
/** 3.7 MB that a run without a failure never loads. */
async function toolkit() {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() | artifact */ 809).then(__webpack_require__.bind(__webpack_require__, 9645));
    return new DefaultArtifactClient();
}
/** The toolkit's upload cannot be ended from outside: it is left behind, and the end of the process ends it. */
async function withinTime(work, ms) {
    let timer;
    const limit = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`no end after ${Math.round(ms / 1000)} s`)), ms);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}
function explain(error) {
    const text = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    const reason = REASONS.find(({ pattern }) => pattern.test(text))?.reason ?? text.replace(/\s+/g, ' ').slice(0, 200);
    return `The artifact was not uploaded: ${reason}. The files are in the report folder, the text in the step summary.`;
}
const REASONS = [
    { pattern: /ACTIONS_R(UNTIME_TOKEN|ESULTS_URL)/, reason: 'this is no GitHub Actions job with an artifact service' },
    { pattern: /not currently supported on GHES/, reason: 'GitHub Enterprise Server has no such artifact service' },
    { pattern: /storage quota/i, reason: "the account's storage for artifacts is full" },
    { pattern: /already_exists|\(409\)/, reason: 'an artifact of this name is in the run already; set `artifact-name`' },
];
/** Artifact names are unique in a run, over all its attempts. The plain name stays what it is for the usual case. */
function artifactName({ base, attempt, job }) {
    const parts = [base, ...(job ? [job] : []), ...(attempt > 1 ? [String(attempt)] : [])];
    // What the service refuses in a name [@actions/artifact, path-and-artifact-name-validation], and what could make a command
    // of it: the toolkit prints the name, a value of a matrix is anybody's, and the runner takes `##[…]` anywhere in a line.
    return parts
        .join('-')
        .replace(/["':<>|*?\\/#[\]\s\p{C}]+/gu, '-')
        .slice(0, 200);
}


/***/ }),

/***/ 83372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDeadline)
/* harmony export */ });
/** @param extraMs what has been added so far */
function createDeadline(clock, ms, extraMs) {
    const started = clock.now();
    const at = () => started + ms + extraMs();
    const controller = new AbortController();
    const look = () => {
        const left = at() - clock.now();
        if (left <= 0)
            controller.abort(new Error('the time limit (`timeout-minutes`) was reached'));
        // The longest time that a timer of Node's takes.
        else
            setTimeout(look, Math.min(left, 2 ** 31 - 1)).unref();
    };
    look();
    return { at, signal: controller.signal };
}


/***/ }),

/***/ 69468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ clientFor),
  W: () => (/* binding */ gitHubPorts)
});

// EXTERNAL MODULE: ./lib/src/adapters/github/github-errors.js
var github_errors = __webpack_require__(60422);
;// CONCATENATED MODULE: ./lib/src/adapters/github/change.js

/** Commits that are asked for what they changed, the newest first, to say which of them brought a line. */
const MOST_COMMITS = 15;
/** Never throws: a change that could not be read says why. */
function createChangeSource(github) {
    return {
        read: async (run) => {
            try {
                return await readChange(github, run);
            }
            catch (error) {
                return { reason: `The change could not be read (${(0,github_errors/* statusOf */.c2)(error) ?? (0,github_errors/* messageOf */.bD)(error)}).` };
            }
        },
        commitOf: (run, change, place) => commitOf(github, { run, change, place }).catch(() => null),
    };
}
async function readChange(github, run) {
    const base = run.pullRequest?.baseSha ?? (await lastGreen(github, run));
    if (base === null)
        return { reason: 'No green run of this workflow on this branch is known, to say what changed since.' };
    const query = { owner: run.owner, repo: run.repo, basehead: `${base}...${run.headSha}` };
    const { data } = await github.rest.repos.compareCommitsWithBasehead({ ...query, per_page: 100 });
    const commits = data.commits.map(({ sha }) => sha);
    const whole = await asDiff(github, query);
    const told = { base, commits, moreCommits: data.total_commits > commits.length };
    if (whole !== null)
        return { ...told, diff: whole, left: [] };
    return { ...told, ...fromFiles(data.files ?? []) };
}
/** Null where it is too long for GitHub, which then answers 406. [docs.github.com/rest/commits/commits, compare] */
async function asDiff(github, query) {
    try {
        const { data } = await github.rest.repos.compareCommitsWithBasehead({
            ...query,
            headers: { accept: 'application/vnd.github.diff' },
        });
        const text = data; // the types know only of the JSON
        return typeof text === 'string' ? text : null;
    }
    catch (error) {
        if ((0,github_errors/* statusOf */.c2)(error) === 406 || (0,github_errors/* statusOf */.c2)(error) === 422)
            return null;
        throw error;
    }
}
/** GitHub lists no more files than this. */
const MOST_FILES = 300;
/** Of the listing, which knows no modes, and cuts what is long. */
function fromFiles(files) {
    const isCut = (file) => file.status !== 'renamed' && countedLines(file.patch ?? '') !== file.changes;
    const cut = files.filter(isCut).map(({ filename }) => ({ path: filename, why: 'is cut in what GitHub gives of it' }));
    const beyond = files.length >= MOST_FILES ? [{ path: 'more files', why: 'are not listed by GitHub' }] : [];
    const diff = files.filter((file) => !isCut(file)).map(sectionOf).join(''); // biome-ignore format: one step
    return { diff, left: [...cut, ...beyond] };
}
const countedLines = (patch) => patch.split('\n').filter((line) => /^[+-]/.test(line)).length;
function sectionOf({ filename, previous_filename: before = filename, status, patch }) {
    const head = status === 'added' || status === 'copied'
        ? ['new file mode 100644', '--- /dev/null', `+++ b/${filename}`]
        : status === 'removed'
            ? ['deleted file mode 100644', `--- a/${filename}`, '+++ /dev/null']
            : [
                ...(status === 'renamed' ? [`rename from ${before}`, `rename to ${filename}`] : []),
                `--- a/${before}`,
                `+++ b/${filename}`,
            ];
    const lines = patch === undefined ? head.filter((line) => !/^(?:---|\+\+\+) /.test(line)) : [...head, patch];
    return `${[`diff --git a/${before} b/${filename}`, ...lines].join('\n')}\n`;
}
/** The commit of the last run before this one in which the whole workflow was green on the same branch. */
async function lastGreen(github, run) {
    if (run.workflowId === null || run.headBranch === null)
        return null;
    const query = { owner: run.owner, repo: run.repo, workflow_id: run.workflowId, branch: run.headBranch };
    const { data } = await github.rest.actions.listWorkflowRuns({ ...query, status: 'success', per_page: 20 });
    const own = `${run.owner}/${run.repo}`.toLowerCase();
    const green = data.workflow_runs.find((other) => other.id < run.id &&
        other.event !== 'pull_request' &&
        other.head_sha !== run.headSha &&
        (other.head_repository?.full_name.toLowerCase() ?? own) === own);
    return green?.head_sha ?? null;
}
async function commitOf(github, { run, change, place }) {
    const [only] = change.commits;
    if (change.commits.length === 1 && !change.moreCommits)
        return only ?? null;
    for (const sha of change.commits.slice(-MOST_COMMITS).reverse()) {
        const { data } = await github.rest.repos.getCommit({ owner: run.owner, repo: run.repo, ref: sha });
        const patch = (data.files ?? []).find(({ filename }) => filename === place.path)?.patch?.split('\n') ?? [];
        if (place.lines.length > 0 && place.lines.every((line) => patch.includes(line)))
            return sha;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/ci-retry.js

function createCiRetry(github) {
    return {
        retriedRuns: async ({ owner, repo, workflowId, headSha }) => {
            if (workflowId === null)
                return null;
            try {
                const query = { owner, repo, workflow_id: workflowId, head_sha: headSha, per_page: 100 };
                const { data } = await github.rest.actions.listWorkflowRuns(query);
                return data.workflow_runs.filter((run) => (run.run_attempt ?? 1) > 1).length;
            }
            catch {
                return null;
            }
        },
        retry: async ({ owner, repo, id }) => {
            try {
                await github.rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: id });
                return 'GitHub was asked to run the failed jobs again (`retry-flaky`), once for this commit.';
            }
            catch (error) {
                return (0,github_errors/* describeError */.Uc)(error, { what: 'The failed jobs could not be run again', permission: 'actions: write' });
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/github/comment-lookup.js
var comment_lookup = __webpack_require__(18717);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/adapters/github/own-job.js
/** Which of a run's jobs is the one that we are in. Servers that give a job its own id (`job.check_run_id`) save the question. */
/**
 * Without an id: a job that is in progress, on a runner of our name, and if there are several, the one that is called as the file
 * and the matrix call ours. Null where that leaves none or more than one: a guess would take another job's failure for ours.
 */
function findOwnJob(jobs, clues) {
    if (clues.id !== null)
        return jobs.find(({ id }) => id === clues.id) ?? null;
    const running = jobs.filter(({ status }) => status === 'in_progress');
    const here = onRunner(running, clues.runnerName);
    const named = [exactName(clues), clues.key].map((name) => here.filter((job) => isCalled(job, name)));
    const pool = named.find(({ length }) => length > 0) ?? here;
    return pool.length === 1 ? (pool[0] ?? null) : null;
}
/** The API may name the runner late: a job whose runner is not told may be ours, one on another runner cannot. */
function onRunner(running, name) {
    if (name === null)
        return running;
    const here = running.filter((job) => job.runner_name === name);
    return here.length > 0 ? here : running.filter((job) => !job.runner_name);
}
/** `test (20, ubuntu-24.04)`, as GitHub calls a job of a matrix that has no name of its own. */
function exactName({ key, matrix }) {
    const values = Object.values(matrix ?? {}).flatMap(leaves);
    return key === null || values.length === 0 ? null : `${key} (${values.join(', ')})`;
}
const leaves = (value) => value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];
/** In a called workflow the name of the calling job stands before: `release / test (20)`. */
function isCalled({ name }, wanted) {
    if (wanted === null)
        return false;
    const last = name.split(' / ').at(-1) ?? name;
    return last === wanted || last.startsWith(`${wanted} (`);
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/run-jobs.js
/**
 * The last execution of every job up to this attempt: where only some jobs were run again, the others keep what they ended
 * with, whether GitHub lists them under the new attempt or not.
 */
async function jobsAsOf(github, run) {
    const { owner, repo, id: run_id, attempt } = run;
    const which = { owner, repo, run_id, per_page: 100 };
    const jobs = await github.paginate(github.rest.actions.listJobsForWorkflowRunAttempt, {
        ...which,
        attempt_number: attempt,
    });
    if (attempt === 1)
        return jobs;
    const earlier = await github.paginate(github.rest.actions.listJobsForWorkflowRun, { ...which, filter: 'all' });
    const before = earlier.filter((job) => attemptOf(job) < attempt);
    const names = new Set(before.map(({ name }) => name));
    return [
        ...jobs,
        ...[...names].flatMap((name) => keptOf(before.filter(named(name)), jobs.filter(named(name)).length)),
    ];
}
const named = (name) => (job) => job.name === name;
/** Of jobs of one name, as many as were not run again. Which of them were is not told: what failed is taken to stand. */
function keptOf(before, runAgain) {
    const last = Math.max(...before.map(attemptOf));
    const standing = before.filter((job) => attemptOf(job) === last);
    const byEnd = standing.toSorted((a, b) => Number(a.conclusion === 'success') - Number(b.conclusion === 'success'));
    return byEnd.slice(0, Math.max(0, standing.length - runAgain));
}
const attemptOf = (job) => job.run_attempt ?? 1;
/** A workflow `on: [push, pull_request]` runs twice for one commit of a pull request. Asked of a push alone. */
async function hasPullRequestRun(github, run) {
    if (run.event !== 'push' || run.pullRequest === null || run.workflowId === null)
        return false;
    const { data } = await github.rest.actions.listWorkflowRuns({
        owner: run.owner,
        repo: run.repo,
        workflow_id: run.workflowId,
        head_sha: run.headSha,
        event: 'pull_request',
        per_page: 1,
    });
    return data.workflow_runs.some(({ head_sha, event }) => head_sha === run.headSha && event === 'pull_request');
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/github-run.js




/** Null for a deleted fork, whatever GitHub's description of its API says. */
const HeadRepository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish();
/** The run and its jobs, by the API. All throw octokit's RequestError. */
function createRunSource(options) {
    const { github, owner, repo, ownJobId = null } = options;
    const ownOf = (jobs) => (options.own ? findOwnJob(jobs, { id: ownJobId, ...options.own }) : null);
    let latestAttempt = 0;
    return {
        run: async () => {
            // Our own run cannot be run again while we are a part of it.
            const latest = await readRun(options, options.own ? (options.attempt ?? null) : null);
            latestAttempt = latest.run_attempt ?? 1;
            const wanted = options.attempt ?? latestAttempt;
            const data = wanted === latestAttempt ? latest : await readRun(options, wanted);
            const { pullsOfRun, ...run } = toRun(data, options, await defaultBranchOf(options));
            return { ...run, pullRequest: await options.pullRequests.find({ ...run, pullsOfRun }) };
        },
        state: async (run) => {
            const all = await jobsAsOf(github, run);
            const own = ownOf(all);
            return {
                run,
                latestAttempt: Math.max(latestAttempt, run.attempt),
                jobs: all.filter(({ id }) => id !== (own?.id ?? ownJobId)).map(toJob),
                seenFrom: !options.own ? 'outside' : own ? 'inside' : 'inside-unknown',
                hasPullRequestRun: await hasPullRequestRun(github, run),
            };
        },
        notes: (run, job) => readNotes(options, run, job),
        ownJob: async (run) => {
            if (!ownJobId) {
                const own = options.own ? ownOf(await jobsAsOf(github, run)) : null;
                return own && toJob(own);
            }
            const { data } = await github.rest.actions.getJobForWorkflowRun({ owner, repo, job_id: ownJobId });
            return toJob(data);
        },
    };
}
async function readRun({ github, owner, repo, runId }, attempt) {
    const wanted = { owner, repo, run_id: runId };
    const { data } = attempt === null
        ? await github.rest.actions.getWorkflowRun(wanted)
        : await github.rest.actions.getWorkflowRunAttempt({ ...wanted, attempt_number: attempt });
    return data;
}
/** A job and its check run share one id. Where they may not be read, the rest is told without. */
async function readNotes({ github, redact = (text) => text }, run, job) {
    const { owner, repo } = run;
    try {
        const which = { owner, repo, check_run_id: job.id, per_page: 50 };
        const { data } = await github.rest.checks.listAnnotations(which);
        return data.map(({ annotation_level, title, message }) => ({
            level: annotation_level ?? '',
            title: redact(title ?? ''),
            message: redact(message ?? ''),
        }));
    }
    catch (error) {
        const what = 'What GitHub noted on a stopped job (its annotations) could not be read';
        return { unavailable: (0,github_errors/* describeError */.Uc)(error, { what, permission: 'checks: read' }) };
    }
}
async function defaultBranchOf({ github, owner, repo, defaultBranch }) {
    if (defaultBranch)
        return defaultBranch;
    try {
        return (await github.rest.repos.get({ owner, repo })).data.default_branch;
    }
    catch {
        // Only comparisons need it.
        return null;
    }
}
/** The repository is called what GitHub calls it: what we asked for may be a name that it had once. */
function toRun(data, { owner, repo }, defaultBranch) {
    return {
        owner: data.repository?.owner?.login ?? owner,
        repo: data.repository?.name ?? repo,
        id: data.id,
        attempt: data.run_attempt ?? 1,
        url: data.html_url,
        workflow: data.name ?? data.path,
        // The path of a reusable workflow comes with its ref behind an @.
        workflowPath: data.path.split('@')[0] || null,
        workflowId: data.workflow_id,
        event: data.event,
        status: data.status ?? 'completed',
        conclusion: data.conclusion,
        headSha: data.head_sha,
        headBranch: data.head_branch,
        headRepo: HeadRepository.parse(data.head_repository)?.full_name ?? null,
        defaultBranch,
        actor: data.actor?.login ?? null,
        triggeringActor: data.triggering_actor?.login ?? null,
        pullsOfRun: data.pull_requests ?? [],
    };
}
function toJob(data) {
    return {
        id: data.id,
        name: data.name,
        url: data.html_url ?? '',
        status: data.status,
        conclusion: data.conclusion,
        startedAt: data.started_at,
        completedAt: data.completed_at,
        steps: (data.steps ?? []).map((step) => ({
            number: step.number,
            name: step.name,
            conclusion: step.conclusion,
            startedAt: step.started_at ?? null,
            completedAt: step.completed_at ?? null,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/facts-attempts.js

const ATTEMPTS_ASKED = 2;
/**
 * Whether this job passed on the same commit in another attempt of the run. Another run is no other attempt: that of a pull
 * request may have merged another base, and a nightly one finds another world outside.
 */
async function attemptFact(question) {
    const { run } = question;
    let fact = null;
    for (let attempt = run.attempt - 1; attempt >= Math.max(1, run.attempt - ATTEMPTS_ASKED); attempt -= 1) {
        const jobs = await jobsOf(question, { id: run.id, attempt });
        if ('reason' in jobs)
            return fact ?? said(`The earlier attempts of this run could not be read: ${jobs.reason}.`, run.url, null);
        const same = sameJobOf(jobs.answer, question);
        // Where only other jobs were run again, this is the same execution once more.
        if (same === null || same.id === question.job.id)
            continue;
        if (hasPassed(same, question))
            return said(`The same job passed in attempt ${attempt} of this run.`, same.url, true);
        if (same.conclusion === 'failure')
            fact = said(`The same job failed in attempt ${attempt} of this run too.`, same.url, false);
    }
    return fact;
}
/** Null where there is none of this name, or more than one: which is meant is then not known. */
function sameJobOf(jobs, { job }) {
    const named = jobs.filter(({ name }) => name === job.name);
    return named.length === 1 ? (named[0] ?? null) : null;
}
/** A green job in which the step that failed here did not run has not passed it. */
function hasPassed({ conclusion, steps }, question) {
    return conclusion === 'success' && !missesStep(steps, question);
}
function missesStep(steps, { stepName, job }) {
    if (stepName === null || steps.length === 0 || !job.steps.some(({ name }) => name === stepName))
        return false;
    const named = steps.filter(({ name }) => name === stepName);
    return named.every(({ conclusion }) => conclusion === 'skipped' || conclusion === 'cancelled');
}
function said(text, url, holds) {
    return { id: 'other-attempt-passed', text, url, holds };
}
/** One page: a run with more than a hundred jobs may hide the one that is looked for, which then is not found. */
async function jobsOf({ octokit, run, budget }, which) {
    const query = { owner: run.owner, repo: run.repo, run_id: which.id, attempt_number: which.attempt, per_page: 100 };
    const listed = await budget.ask(() => octokit.rest.actions.listJobsForWorkflowRunAttempt(query));
    return 'reason' in listed ? listed : { answer: listed.answer.data.jobs.map(toJob) };
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/base-runs.js
/** Runs of a pull request carry its branch's name, which may be the base branch's: they are not runs of the base branch. */
const EVENTS_OF_A_BRANCH = new Set(['push', 'schedule', 'workflow_dispatch', 'merge_group', 'repository_dispatch']);
const TELLING = new Set(['success', 'failure', 'timed_out']);
/** A group of the merge queue: `gh-readonly-queue/main/pr-7-<sha>`. */
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;
/** Of a pull request its base; of a queue the branch that it merges into; of a push the branch that was pushed to. */
function baseBranchOf({ pullRequest, headBranch, defaultBranch, event }) {
    if (pullRequest !== null)
        return pullRequest.baseRef;
    const queued = QUEUE.exec(headBranch ?? '')?.[1];
    if (event === 'merge_group')
        return queued ?? null;
    return headBranch ?? defaultBranch;
}
/** Finished runs of the branch itself, newest first, from before this run; for a push from before its first commit. */
async function runsOf({ octokit, run, job, budget }, branch) {
    const query = { owner: run.owner, repo: run.repo, branch, status: 'completed', per_page: 30 };
    const listed = await budget.ask(() => octokit.rest.actions.listWorkflowRuns({ ...query, workflow_id: run.workflowId ?? 0, exclude_pull_requests: true }));
    if ('reason' in listed)
        return listed;
    const own = `${run.owner}/${run.repo}`.toLowerCase();
    const isTelling = (other) => other.id !== run.id &&
        EVENTS_OF_A_BRANCH.has(other.event) &&
        (other.head_repository?.full_name.toLowerCase() ?? own) === own &&
        TELLING.has(other.conclusion ?? '') &&
        // What was pushed is the change: a run of the same commit is not one from before it.
        !(run.event === 'push' && other.head_sha === run.headSha) &&
        (job.startedAt === null || other.created_at <= job.startedAt);
    return { answer: listed.answer.data.workflow_runs.filter(isTelling) };
}
/** A request or two where the commit is not one of those that the run itself names. `reason`: part of a sentence. */
async function isContained(question, sha) {
    const { run, checkoutSha } = question;
    if (sha === run.headSha || sha === checkoutSha)
        return true;
    // The merge commit that such a run checks out has this commit, or a later one of the base, for its parent.
    if (run.event === 'pull_request' && sha === run.pullRequest?.baseSha)
        return true;
    const isMerged = checkoutSha !== null && checkoutSha !== run.headSha;
    const merged = isMerged ? await isAncestor(question, sha, checkoutSha) : null;
    if (typeof merged === 'boolean')
        return merged;
    const ofHead = await isAncestor(question, sha, run.headSha);
    if (ofHead !== false || run.pullRequest === null || checkoutSha === run.headSha)
        return ofHead;
    return { reason: 'the head of the pull request does not contain it, and which commit was merged is not known' };
}
async function isAncestor({ octokit, run, budget }, sha, of) {
    const query = { owner: run.owner, repo: run.repo, basehead: `${sha}...${of}`, per_page: 1 };
    const compared = await budget.ask(() => octokit.rest.repos.compareCommitsWithBasehead(query));
    if ('reason' in compared)
        return compared;
    const { status } = compared.answer.data;
    return status === 'ahead' || status === 'identical';
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/facts-base.js


const RUNS_BACK = 4;
/** Whether the same job is red on the base, with the same failure, in a commit that this checkout contains; and since when. */
async function baseFacts(question) {
    const branch = baseBranchOf(question.run);
    if (branch === null || question.run.workflowId === null)
        return nothing('The base branch of this run is not known.');
    const runs = await runsOf(question, branch);
    if ('reason' in runs)
        return nothing(`The runs of \`${branch}\` could not be read: ${runs.reason}.`);
    const greens = runs.answer.filter(({ conclusion }) => conclusion === 'success');
    return { ...(await ofBranch(question, branch, runs.answer)), greens };
}
async function ofBranch(question, branch, runs) {
    if (runs.length === 0)
        return nothing(`This workflow has no finished run on \`${branch}\` before this one.`);
    const chosen = await newestContained(question, { branch, runs });
    if ('reason' in chosen)
        return nothing(chosen.reason);
    const { latest } = chosen;
    const job = await sameJob(question, latest);
    if ('reason' in job)
        return nothing(`The jobs of \`${branch}\` could not be read: ${job.reason}.`, latest.html_url);
    if (job.answer === null)
        return nothing(`The last run of \`${branch}\` has no one job of this name.`, latest.html_url);
    if (job.answer.conclusion === 'success')
        return green(question, { branch, run: latest, job: job.answer });
    if (job.answer.conclusion !== 'failure')
        return nothing(`The same job did not finish on \`${branch}\`.`, job.answer.url);
    const older = runs.slice(runs.indexOf(latest));
    return red(question, { branch, runs: older, latest, job: job.answer });
}
function nothing(text, url = null) {
    return { facts: [{ id: 'base-green', text, url, holds: null }], lastGreen: null, greens: [] };
}
/** A later commit of the base may be broken, or repaired, in ways that this checkout knows nothing of. */
async function newestContained(question, { branch, runs }) {
    for (const run of runs.slice(0, RUNS_BACK)) {
        const contained = await isContained(question, run.head_sha);
        if (contained === true)
            return { latest: run };
        if (contained === false)
            continue;
        return {
            reason: `Whether this checkout contains the last commit of \`${branch}\` is not known: ${contained.reason}.`,
        };
    }
    return { reason: `This checkout contains none of the last commits of \`${branch}\` that have a run.` };
}
function green(question, { branch, run, job }) {
    const url = job.url || run.html_url;
    const lastGreen = { sha: run.head_sha, url: run.html_url };
    if (!missesStep(job.steps, question)) {
        const text = `The same job is green on \`${branch}\` (${run.head_sha.slice(0, 7)}).`;
        return { facts: [{ id: 'base-green', text, url, holds: true }], lastGreen, greens: [] };
    }
    const text = `The same job is green on \`${branch}\`, but the step that failed here did not run there.`;
    return { facts: [{ id: 'base-green', text, url, holds: null }], lastGreen: null, greens: [] };
}
async function red(question, base) {
    const same = await sameFailure(question, base.latest, base.job);
    const since = await firstRed(question, base.runs);
    const start = since.lastGreen === null ? 'at least ' : '';
    const where = `The same job is red on \`${base.branch}\` as well, since ${start}${since.first.head_sha.slice(0, 7)}`;
    const how = same === null
        ? '; whether with the same error is not known'
        : same
            ? ', with the same error'
            : ', but with another error';
    const fact = { text: `${where}${how}.`, url: since.first.html_url };
    const facts = [{ ...fact, id: 'base-red', holds: true }];
    if (same !== null)
        facts.unshift({ ...fact, id: 'base-red-same', holds: same });
    return { facts, lastGreen: since.lastGreen, greens: [] };
}
/** Two requests: the log's address and the log. */
async function sameFailure(question, base, job) {
    const { budget, sameFailure: isSame } = question;
    if (isSame === null)
        return null;
    const told = await budget.ask(() => isSame(asRun(question.run, base), job), 2);
    return 'reason' in told ? null : told.answer;
}
/** Back in time to the run before which the job was green. */
async function firstRed(question, runs) {
    let [first] = runs;
    if (first === undefined)
        throw new Error('a red base branch has a run');
    for (const run of runs.slice(1, RUNS_BACK)) {
        const isGreen = run.conclusion === 'success' || (await isGreenInside(question, run));
        if (isGreen === null)
            break;
        if (isGreen)
            return { first, lastGreen: { sha: run.head_sha, url: run.html_url } };
        first = run;
    }
    return { first, lastGreen: null };
}
async function isGreenInside(question, run) {
    const job = await sameJob(question, run);
    if ('reason' in job || job.answer === null)
        return null;
    return hasPassed(job.answer, question) ? true : job.answer.conclusion === 'failure' ? false : null;
}
async function sameJob(question, run) {
    const jobs = await jobsOf(question, { id: run.id, attempt: run.run_attempt ?? 1 });
    return 'reason' in jobs ? jobs : { answer: sameJobOf(jobs.answer, question) };
}
function asRun(like, run) {
    const { id, html_url: url, head_sha: headSha, head_branch: headBranch, event, status, conclusion } = run;
    return {
        ...like,
        id,
        url,
        headSha,
        headBranch,
        event,
        status: status ?? '',
        conclusion,
        attempt: run.run_attempt ?? 1,
        pullRequest: null,
    };
}
const ownRepository = ({ owner, repo }) => `${owner}/${repo}`.toLowerCase();

;// CONCATENATED MODULE: ./lib/src/adapters/github/facts-budget.js

function createBudget(atFirst) {
    let most = atFirst;
    let spent = 0;
    let down = null;
    return {
        async ask(send, cost = 1) {
            if (down !== null)
                return { reason: down };
            if (spent + cost > most)
                return { reason: `the ${most} requests meant for it were used up` };
            spent += cost;
            try {
                return { answer: await send() };
            }
            catch (error) {
                // The client has tried several times before it gives up: nothing more is asked of a service that is down.
                if (((0,github_errors/* statusOf */.c2)(error) ?? 500) >= 500 && cost === 1)
                    down = explain(error);
                return { reason: explain(error) };
            }
        },
        spent: () => spent,
        grow: (by) => {
            most += by;
        },
    };
}
function explain(error) {
    const status = (0,github_errors/* statusOf */.c2)(error);
    if (status === 403)
        return 'the token may not read it (403)';
    return status === null ? (0,github_errors/* messageOf */.bD)(error) : `GitHub answered ${status}`;
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/facts-changes.js
const PAGES = 3;
const PER_PAGE = 100;
/** The files of the pull request; of a push, those that changed since the last green run. */
async function changedFiles(question, lastGreen) {
    const { run } = question;
    if (run.pullRequest !== null)
        return pullFiles(question, run.pullRequest.number);
    if (lastGreen === null)
        return { files: null, url: null };
    const compared = await compare(question, lastGreen.sha);
    if ('reason' in compared)
        return { files: null, url: null };
    const files = compared.answer.data.files ?? [];
    return { files: files.length < 300 ? names(files) : null, url: compared.answer.data.html_url };
}
async function pullFiles({ octokit, run, budget }, number) {
    const files = [];
    const url = `${run.url.split('/actions/')[0] ?? run.url}/pull/${number}/files`;
    for (let page = 1; page <= PAGES; page += 1) {
        const query = { owner: run.owner, repo: run.repo, pull_number: number, per_page: PER_PAGE, page };
        const listed = await budget.ask(() => octokit.rest.pulls.listFiles(query));
        if ('reason' in listed)
            return { files: null, url };
        files.push(...names(listed.answer.data));
        if (listed.answer.data.length < PER_PAGE)
            return { files, url };
    }
    return { files: null, url };
}
function names(files) {
    return files.flatMap((file) => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])]);
}
/** Which commits lie between the last green run of this workflow and this one: on its own branch, else on the base branch. */
async function sinceGreenFact(question, baseGreen) {
    const own = question.run.pullRequest === null ? null : await lastGreenOfBranch(question);
    const green = own ?? baseGreen;
    if (green === null)
        return null;
    const compared = await compare(question, green.sha);
    if ('reason' in compared)
        return facts_changes_said(`The commits since the last green run could not be read: ${compared.reason}.`, green.url, null);
    const { total_commits: total, html_url: url, commits } = compared.answer.data;
    const shown = commits.slice(-5).map((commit) => commit.sha.slice(0, 7));
    const list = total === 0 ? '' : `: ${total > shown.length ? '… ' : ''}${shown.join(', ')}`;
    const count = total === 1 ? '1 commit lies' : `${total} commits lie`;
    return facts_changes_said(`${count} between the last green run (${green.sha.slice(0, 7)}) and this one${list}.`, url, true);
}
async function lastGreenOfBranch({ octokit, run, budget }) {
    if (run.headBranch === null || run.workflowId === null)
        return null;
    const query = { owner: run.owner, repo: run.repo, workflow_id: run.workflowId, branch: run.headBranch, per_page: 10 };
    const listed = await budget.ask(() => octokit.rest.actions.listWorkflowRuns({ ...query, status: 'success' }));
    if ('reason' in listed)
        return null;
    const green = listed.answer.data.workflow_runs.find((other) => other.id < run.id && other.event === run.event && other.head_repository?.full_name === run.headRepo);
    return green === undefined ? null : { sha: green.head_sha, url: green.html_url };
}
function compare({ octokit, run, budget }, from) {
    const query = { owner: run.owner, repo: run.repo, basehead: `${from}...${run.headSha}`, per_page: 100 };
    return budget.ask(() => octokit.rest.repos.compareCommitsWithBasehead(query));
}
function facts_changes_said(text, url, holds) {
    return { id: 'commits-since-green', text, url, holds };
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/facts-duration.js

const COMPARED = 3;
/** Seconds: a step that takes a little longer is no news. */
const NOTABLE_SECONDS = 30;
const NOTABLE_TIMES = 2;
const STOPPED = new Set(['cancelled', 'timed_out']);
/**
 * How long the failed step took, against green runs of the job; of one that was stopped, in which step.
 * @param greens green runs of the base branch, newest first; a request each, three at most
 */
async function durationFact(question, greens) {
    const { job } = question;
    const step = job.steps.find(({ conclusion }) => conclusion === 'failure' || STOPPED.has(conclusion ?? ''));
    const took = step === undefined ? null : secondsOf(step);
    if (step === undefined || took === null)
        return null;
    const jobs = await Promise.all(greens.slice(0, COMPARED).map((run) => facts_duration_sameJob(question, run)));
    const usual = jobs.flatMap((green) => timesOf(green, step.name)).sort((a, b) => a - b);
    const [least, most] = [usual[0], usual.at(-1)];
    const isStopped = STOPPED.has(step.conclusion ?? '') || STOPPED.has(job.conclusion ?? '');
    if (least === undefined || most === undefined)
        return isStopped ? facts_duration_said(`${stopped(step, took)}; how long it usually takes is not known.`, job.url, null) : null;
    const against = `in ${usual.length} green ${usual.length === 1 ? 'run' : 'runs'} of this job it took ${range(usual)}`;
    const isLong = took >= most * NOTABLE_TIMES && took - most >= NOTABLE_SECONDS;
    const text = isStopped ? stopped(step, took) : `The step "${step.name}" took ${spoken(took)}`;
    return facts_duration_said(`${text}; ${against}${wholeJob(job, jobs)}.`, job.url, isStopped || isLong);
}
/** The whole job beside it, where one of its other steps may be what became slow. */
function wholeJob(job, greens) {
    const took = secondsOf(job);
    const usual = greens.flatMap((green) => (green ? (secondsOf(green) ?? []) : [])).sort((a, b) => a - b);
    return took === null || usual.length === 0 ? '' : ` (the whole job: ${spoken(took)}, there ${range(usual)})`;
}
/** @param seconds in rising order */
function range(seconds) {
    const [least = 0, most = 0] = [seconds[0], seconds.at(-1)];
    return spoken(least) === spoken(most) ? spoken(most) : `${spoken(least)} to ${spoken(most)}`;
}
async function facts_duration_sameJob(question, run) {
    const jobs = await jobsOf(question, { id: run.id, attempt: run.run_attempt ?? 1 });
    if ('reason' in jobs)
        return null;
    return jobs.answer.find(({ name, conclusion }) => name === question.job.name && conclusion === 'success') ?? null;
}
function timesOf(job, name) {
    const step = job?.steps.find((one) => one.name === name && one.conclusion === 'success');
    const took = step === undefined ? null : secondsOf(step);
    return took === null ? [] : [took];
}
function secondsOf({ startedAt, completedAt }) {
    if (startedAt === null || completedAt === null)
        return null;
    const seconds = (Date.parse(completedAt) - Date.parse(startedAt)) / 1000;
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
const stopped = ({ name }, seconds) => `The job was stopped in the step "${name}" after ${spoken(seconds)}`;
function spoken(seconds) {
    if (seconds < 120)
        return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
const facts_duration_said = (text, url, holds) => ({
    id: 'duration',
    text,
    url: url || null,
    holds,
});

;// CONCATENATED MODULE: ./lib/src/adapters/github/facts-elsewhere.js


const DAY_MS = 24 * 3600_000;
/** Runs whose failed job is looked at: three requests each. */
const LOOKED_AT = 2;
/** Whether others have it too: the same failure of the same job on other branches, in the day before. Seven requests at most. */
async function elsewhereFact(question) {
    const { run, job, sameFailure } = question;
    if (sameFailure === null || run.workflowId === null || job.startedAt === null)
        return null;
    const started = Date.parse(job.startedAt);
    const failed = await failedOfTheDay(question, started);
    if ('reason' in failed)
        return facts_elsewhere_said(`Whether other branches have it too is not known: ${failed.reason}.`, null, null);
    const others = onePerBranch(failed.answer, run);
    if (others.length === 0)
        return facts_elsewhere_said('No other branch failed in this workflow in the day before.', null, false);
    const looked = others.slice(0, LOOKED_AT);
    const looks = await Promise.all(looked.map((other) => look(question, other)));
    return judged({ looked, looks, branches: others.length, started });
}
async function failedOfTheDay({ octokit, run, budget }, started) {
    const query = { owner: run.owner, repo: run.repo, status: 'failure', per_page: 100 };
    const listed = await budget.ask(() => octokit.rest.actions.listWorkflowRuns({ ...query, workflow_id: run.workflowId ?? 0, exclude_pull_requests: true }));
    if ('reason' in listed)
        return listed;
    const isOfTheDay = ({ created_at: at }) => Date.parse(at) >= started - DAY_MS && Date.parse(at) <= started;
    return { answer: listed.answer.data.workflow_runs.filter(isOfTheDay) };
}
/** The newest of each branch, without our own and without the base branch, which is looked at elsewhere. */
function onePerBranch(runs, run) {
    const base = `${ownRepository(run)} ${run.pullRequest?.baseRef ?? run.defaultBranch}`;
    const seen = new Set([base, `${run.headRepo?.toLowerCase()} ${run.headBranch}`]);
    return runs.filter((other) => {
        const branch = `${other.head_repository?.full_name.toLowerCase()} ${other.head_branch}`;
        if (other.id === run.id || seen.has(branch))
            return false;
        seen.add(branch);
        return true;
    });
}
/** Three requests: the jobs, the log's address and the log. */
async function look(question, other) {
    const { run, budget, sameFailure } = question;
    const jobs = await jobsOf(question, { id: other.id, attempt: other.run_attempt ?? 1 });
    if ('reason' in jobs || sameFailure === null)
        return 'unknown';
    const job = jobs.answer.find(({ name, conclusion }) => name === question.job.name && conclusion === 'failure');
    if (job === undefined)
        return 'other';
    const theirs = await budget.ask(() => sameFailure(asRun(run, other), job), 2);
    if ('reason' in theirs || theirs.answer === null)
        return 'unknown';
    return theirs.answer ? 'same' : 'other';
}
function judged(found) {
    const { looked, looks, branches, started } = found;
    const count = `${looked.length} of ${branches} other ${branches === 1 ? 'branch' : 'branches'} that failed in the day before`;
    const same = looked.filter((_, i) => looks[i] === 'same');
    const [first] = same;
    if (first !== undefined) {
        const where = same.map((run) => `\`${run.head_branch}\` (${ageOf(run, started)} before)`).join(', ');
        return facts_elsewhere_said(`Others have it too: the same failure on ${where}; looked at were ${count}.`, first.html_url, true);
    }
    if (looks.includes('unknown'))
        return facts_elsewhere_said(`Whether other branches have it too is not known: not all could be read of ${count}.`, null, null);
    return facts_elsewhere_said(`Only here, as far as was looked: none of ${count} has the same failure.`, null, false);
}
function ageOf({ created_at: at }, started) {
    const minutes = Math.round((started - Date.parse(at)) / 60_000);
    return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
const facts_elsewhere_said = (text, url, holds) => ({ id: 'elsewhere', text, url, holds });

;// CONCATENATED MODULE: ./lib/src/adapters/github/facts-issue.js
/** Shorter texts stand in too many issues, longer ones in none. */
const SHORTEST = 8;
const LONGEST = 120;
/** An open issue of this repository that names the test or error that failed. One request. */
async function trackingIssueFact({ octokit, run, budget, names }) {
    const name = names.map((one) => phrase(one)).find((one) => one.length >= SHORTEST);
    if (name === undefined)
        return null;
    const q = `repo:${run.owner}/${run.repo} is:issue is:open "${name}"`;
    const found = await budget.ask(() => octokit.rest.search.issuesAndPullRequests({ q, per_page: 10 }));
    // An issue is a help to who reads, and no more: nothing is said where none could be looked for.
    if ('reason' in found)
        return null;
    const isNamedIn = (text) => phrase(text ?? '', Number.POSITIVE_INFINITY).includes(name);
    const issue = found.answer.data.items.find(({ title, body }) => isNamedIn(title) || isNamedIn(body));
    if (issue === undefined)
        return null;
    // Its title is anybody's text: number and link are enough.
    const text = `An open issue names this failure: #${issue.number}.`;
    return { id: 'tracking-issue', text, url: issue.html_url, holds: true };
}
/** What can stand between quotes in a search, on one line. */
function phrase(text, longest = LONGEST) {
    return text
        .replace(/["\\\s]+/g, ' ')
        .trim()
        .slice(0, longest);
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/facts.js







const MAX_REQUESTS = 15;
const MAX_MORE_REQUESTS = 12;
/** Never throws. */
async function gatherFacts(order) {
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
function isDecided(facts) {
    return facts.some((fact) => fact?.holds === true && (fact.id === 'other-attempt-passed' || fact.id === 'base-red-same'));
}

// EXTERNAL MODULE: ./lib/src/adapters/github/github-client.js
var github_client = __webpack_require__(69354);
;// CONCATENATED MODULE: ./lib/src/adapters/github/github-files.js
/**
 * Files at the run's commit, by the API. A fork's commit is found in the base repository too, because a network of forks
 * shares its objects. As it stands, secrets and all: a script that is to be run must not have been changed.
 * Null: no such file, a folder, one of more than a megabyte, or one that the token may not read.
 */
function createCommittedFiles({ github }) {
    const fetched = new Map();
    return {
        read: async (run, path) => {
            const key = JSON.stringify([run.owner, run.repo, run.headSha, path]);
            const content = fetched.get(key) ?? fetchFile(github, run, path);
            fetched.set(key, content);
            // What could not be read may be readable the next time.
            if ((await content) === null)
                fetched.delete(key);
            return content;
        },
    };
}
async function fetchFile(github, run, path) {
    if (!isPlainPath(path))
        return null;
    try {
        const { data } = await github.rest.repos.getContent({
            owner: run.owner,
            repo: run.repo,
            path,
            ref: run.headSha,
        });
        if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64')
            return null;
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    catch {
        // What GitHub answered stands in the audit trail; a file that cannot be read spoils nothing.
        return null;
    }
}
/** Relative to the repository's root, without a way out of it. */
const isPlainPath = (path) => path !== '' && !path.startsWith('/') && !path.split('/').some((part) => part === '' || part === '.' || part === '..');

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 18 modules
var utils = __webpack_require__(79083);
// EXTERNAL MODULE: ./lib/src/contract/reading.js
var reading = __webpack_require__(76981);
;// CONCATENATED MODULE: ./lib/src/adapters/github/baseline.js

/**
 * The same job, by name, in the last green run of the workflow on the base branch (for a pull request) or the default
 * branch. Two requests, which the failed jobs of a run share. Throws octokit's RequestError.
 */
function createBaselineFinder(github) {
    const known = new Map();
    return async (run, job) => {
        const asked = known.get(run.id) ?? greenJobs(github, run);
        known.set(run.id, asked);
        const found = await asked;
        if ('reason' in found)
            return found;
        const same = found.jobs.find((green) => green.name === job.name && green.conclusion === 'success');
        if (same)
            return { job: same, green: found.green };
        return { reason: `the last green run (${found.green.sha.slice(0, 7)}) has no job of this name that passed` };
    };
}
async function greenJobs(github, run) {
    const branch = run.pullRequest?.baseRef ?? run.defaultBranch;
    if (run.workflowId === null || branch === null)
        return { reason: 'the base branch of this run is not known' };
    const { owner, repo } = run;
    const { data } = await github.rest.actions.listWorkflowRuns({
        owner,
        repo,
        workflow_id: run.workflowId,
        branch,
        status: 'success',
        exclude_pull_requests: true,
        per_page: 20,
    });
    // A fork's branch may have the base branch's name. A later run may be green because this failure has been fixed.
    const green = data.workflow_runs.find((it) => it.head_repository?.full_name === `${owner}/${repo}` && it.event !== 'pull_request' && it.id < run.id);
    if (!green)
        return { reason: `no earlier green run of this workflow on \`${branch}\` was found` };
    const jobs = await github.rest.actions.listJobsForWorkflowRun({ owner, repo, run_id: green.id, per_page: 100 });
    return { jobs: jobs.data.jobs.map(toJob), green: { sha: green.head_sha, url: green.html_url } };
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/log-download.js
/** The status of the host of the signed links; its errors are XML and of no use to people. */
class DownloadError extends Error {
    status;
    constructor(status) {
        super(`the download answered HTTP ${status}`);
        this.status = status;
    }
}
const MAX_REDIRECTS = 3;
/**
 * Follows a signed link without any token: it is its own proof, and its host is not GitHub's API. Only https, or loopback
 * for the stand-in. Throws DownloadError for any status but 200; the stream throws when the connection breaks or idles.
 */
async function download(location, options) {
    let url = checkedUrl(location);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const idle = createIdleTimer(options.idleMs);
        const response = await request(url, idle, options);
        const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
        if (response.status === 200 && response.body)
            return chunksOf(response.body, idle);
        idle.stop();
        await response.body?.cancel();
        if (!next)
            throw new DownloadError(response.status);
        url = checkedUrl(new URL(next, url).href);
    }
    throw new Error('the download was redirected too often');
}
async function request(url, idle, options) {
    const signal = AbortSignal.any([idle.signal, ...(options.signal ? [options.signal] : [])]);
    try {
        return await options.fetch(url.href, { redirect: 'manual', signal });
    }
    catch (error) {
        idle.stop();
        throw error;
    }
}
function checkedUrl(text) {
    const url = new URL(text);
    const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))
        return url;
    throw new Error('the download link is not https');
}
async function* chunksOf(body, idle) {
    try {
        for await (const chunk of body) {
            idle.touch();
            yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        }
    }
    finally {
        idle.stop();
    }
}
function createIdleTimer(ms) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new Error(`nothing came for ${ms} ms`)), ms);
    return { signal: controller.signal, touch: () => timer.refresh(), stop: () => clearTimeout(timer) };
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/github-logs.js






/** How long a log may take to appear after its job has ended: 1 s, 2 s, 4 s, 8 s, 15 s, together half a minute. */
const POLLS_MS = [1000, 2000, 4000, 8000, 15_000];
/** What all jobs of a run together may wait: where one log does not come, those of its siblings will not either. */
const MAX_POLLED_MS = 60_000;
/** A job that ended longer ago has no log that is still to come. */
const FRESH_MS = 5 * 60_000;
/** Logs by the job-logs endpoint: it works as soon as the job has ended, also while its run still goes on. */
function createLogSource(options) {
    const { github } = options;
    const baseline = createBaselineFinder(github);
    const polled = { ms: 0 };
    return {
        jobLog: async (run, job) => {
            if (job.conclusion === 'skipped')
                return { unavailable: `The job "${job.name}" was skipped, so it has no log.` };
            try {
                return await pollLog(run, job, options, polled);
            }
            catch (error) {
                return { unavailable: github_logs_explain(error, job) };
            }
        },
        baselineLog: async (run, job) => {
            try {
                const found = await baseline(run, job);
                if ('reason' in found)
                    return { unavailable: `There is no green run to compare with: ${found.reason}.` };
                return { ...(await fetchLog(run, found.job, options)), green: found.green };
            }
            catch (error) {
                // Without it the excerpt is a little worse, and what moved is not known.
                options.journal.debug(`No log of a green run to compare with: ${github_logs_explain(error, job)}`);
                return { unavailable: `The last green run could not be read: ${github_logs_explain(error, job)}` };
            }
        },
    };
}
async function pollLog(run, job, options, polled) {
    const { now = Date.now, signal } = options;
    const sleep = options.sleep ?? ((ms) => (0,promises_.setTimeout)(ms, undefined, { signal }));
    const ended = job.completedAt === null ? now() : Date.parse(job.completedAt);
    const polls = now() - ended < FRESH_MS ? POLLS_MS : [];
    for (const wait of polls) {
        const log = await unlessMissing(fetchLog(run, job, options));
        if (log)
            return log;
        if (polled.ms + wait > MAX_POLLED_MS)
            break;
        polled.ms += wait;
        await sleep(wait);
    }
    return fetchLog(run, job, options);
}
async function unlessMissing(log) {
    try {
        return await log;
    }
    catch (error) {
        if (statusOfAny(error) === 404)
            return null;
        throw error;
    }
}
const statusOfAny = (error) => (error instanceof DownloadError ? error.status : (0,github_errors/* statusOf */.c2)(error));
/** A download that breaks is tried once more; of two broken ones the longer is kept, with a note. */
async function fetchLog(run, job, options) {
    const first = await storeLog(run, job, options).catch(unlessFinal);
    if (first && (!first.broken || first.broken instanceof reading/* ReadingStopped */.a))
        return noted(first, options);
    options.journal.debug(`The log of "${job.name}" broke off; once more.`);
    const second = await storeLog(run, job, options);
    return noted(second.broken && first && first.log.bytes > second.log.bytes ? first : second, options);
}
/** An answer of the API has been retried already where that is of use; a lost connection or a failing host has not. */
function unlessFinal(error) {
    if (error instanceof DownloadError ? error.status < 500 : (0,github_errors/* statusOf */.c2)(error) !== null)
        throw error;
    return null;
}
async function storeLog(run, job, options) {
    const { github, sanitise, spool, fetch = proxied, idleMs = 30_000, signal } = options;
    const { headers } = await github.rest.actions.downloadJobLogsForWorkflowRun({
        owner: run.owner,
        repo: run.repo,
        job_id: job.id,
        request: { redirect: 'manual' },
    });
    if (!headers.location)
        throw new Error('GitHub gave no link to the log');
    const chunks = await download(headers.location, { fetch, idleMs, signal });
    return spool.store(job.name, sanitise.stream(chunks));
}
function noted({ log, broken, droppedBytes }, { journal }) {
    const notes = [
        ...(broken instanceof reading/* ReadingStopped */.a ? [`The rest of the log was not read: ${broken.message}.`] : []),
        ...(broken && !(broken instanceof reading/* ReadingStopped */.a)
            ? [`The download of the log broke off twice (${(0,github_errors/* breakageOf */.Am)(broken)}): its end is missing.`]
            : []),
        ...(droppedBytes > 0 ? [`${droppedBytes} bytes in the middle of the log were left out: it is too long.`] : []),
    ];
    for (const note of notes)
        journal.warn(`${log.name}: ${note}`);
    return { ...log, notes };
}
/** The sentence that stands in the report where the log would. */
function github_logs_explain(error, job) {
    const what = `The log of the job "${job.name}" could not be read`;
    const status = statusOfAny(error);
    if (status === 404 && job.conclusion === 'cancelled') {
        return `The job "${job.name}" was cancelled and left no log.`;
    }
    if (status === 404 && job.status !== 'completed') {
        return `${what}: the job has not ended yet, and GitHub gives out a log only then (HTTP 404). Diagnose it in a later job with \`needs:\`.`;
    }
    if (error instanceof DownloadError || (0,github_errors/* statusOf */.c2)(error) === null) {
        return `${what}: ${(0,github_errors/* breakageOf */.Am)(error)}.`;
    }
    return (0,github_errors/* describeError */.Uc)(error, { what, permission: 'actions: read' });
}
const proxied = (url, init) => (utils/* defaults */.NT.request?.fetch ?? fetch)(url, init);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/adapters/github/zip-entry.js

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/**
 * One file of a zip archive in memory, by its exact name; nothing is written to a disk and no other entry is unpacked. The
 * sizes are those of the central directory, and unpacking stops at `maxBytes` whatever they say. Null: no such entry.
 * Throws for an archive that is broken, encrypted, too large or of another kind (zip64, other methods).
 * [APPNOTE.TXT of PKWARE, 4.3]
 */
function readZipEntry(zip, name, maxBytes) {
    const entry = entriesOf(zip).find((candidate) => candidate.name === name);
    if (entry === undefined)
        return null;
    if ((entry.flags & ENCRYPTED) !== 0)
        throw new Error('the archive is encrypted');
    if (entry.bytes > maxBytes || entry.packedBytes > maxBytes)
        throw new Error(`${name} is too large`);
    const content = unpacked(zip, entry, maxBytes);
    if (content.length !== entry.bytes || (0,external_node_zlib_.crc32)(content) !== entry.crc)
        throw new Error(`${name} is damaged`);
    return content;
}
function unpacked(zip, entry, maxBytes) {
    if (zip.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE)
        throw new Error('the archive is damaged');
    const names = zip.readUInt16LE(entry.offset + 26) + zip.readUInt16LE(entry.offset + 28);
    const start = entry.offset + LOCAL_BYTES + names;
    const packed = zip.subarray(start, start + entry.packedBytes);
    if (entry.method === STORED)
        return packed;
    if (entry.method !== DEFLATED)
        throw new Error(`the archive uses method ${entry.method}`);
    return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: maxBytes });
}
function entriesOf(zip) {
    const end = endOf(zip);
    const count = zip.readUInt16LE(end + 10);
    const entries = [];
    let at = zip.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        if (zip.readUInt32LE(at) !== CENTRAL_SIGNATURE)
            throw new Error('the archive is damaged');
        const nameBytes = zip.readUInt16LE(at + 28);
        entries.push({
            name: zip.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes),
            flags: zip.readUInt16LE(at + 8),
            method: zip.readUInt16LE(at + 10),
            crc: zip.readUInt32LE(at + 16),
            packedBytes: zip.readUInt32LE(at + 20),
            bytes: zip.readUInt32LE(at + 24),
            offset: zip.readUInt32LE(at + 42),
        });
        at += CENTRAL_BYTES + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return entries;
}
function endOf(zip) {
    const lowest = Math.max(0, zip.length - END_BYTES - MAX_COMMENT);
    for (let at = zip.length - END_BYTES; at >= lowest; at -= 1) {
        if (zip.readUInt32LE(at) === END_SIGNATURE)
            return at;
    }
    throw new Error('this is no zip archive');
}

;// CONCATENATED MODULE: ./lib/src/adapters/github/history.js





const FILE = 'metrics.json';
/** An artifact also holds the page with its logs. */
const MAX_ZIP_BYTES = 32 * 1024 * 1024;
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/** As many artifacts are joined at most. */
const MAX_READ = 5;
/** As many runs that are not among the workflow's latest are asked about, one by one. */
const MAX_ASKED = 4;
/** Finds and reads the metrics of earlier runs. Never throws: without them, the metrics start afresh. */
function createHistory(options) {
    return { load: () => load(options) };
}
async function load(options) {
    const signal = AbortSignal.timeout(options.timeoutMs ?? 30_000);
    try {
        const { found, expired } = await candidates(options);
        const trusted = await ofThisWorkflow(options, found);
        if (trusted.length === 0)
            return history_nothing(expired ? EXPIRED : null);
        return await readAll(options, trusted, signal);
    }
    catch (error) {
        const what = "The earlier runs' metrics could not be looked for";
        return history_nothing(`${(0,github_errors/* describeError */.Uc)(error, { what, permission: 'actions: read' })} ${AFRESH}`);
    }
}
const AFRESH = 'The metrics start afresh with this run.';
const EXPIRED = `The earlier runs' metrics have expired. ${AFRESH}`;
const history_nothing = (notice) => ({ metrics: null, older: [], notice });
/**
 * Artifacts of that name (and of a second attempt's), newest first, without those of forks: what a fork's run uploads, a stranger has written. Which repository
 * the code came from is GitHub's word.
 */
async function candidates({ octokit, owner, repo, artifactName }) {
    const listed = await Promise.all([artifactName, `${artifactName}-2`].map(async (name) => {
        const query = { owner, repo, name, per_page: 100 };
        return (await octokit.rest.actions.listArtifactsForRepo(query)).data.artifacts;
    }));
    const own = listed
        .flat()
        .filter(({ workflow_run: run }) => run?.id !== undefined && run.repository_id === run.head_repository_id)
        .sort((a, b) => (b.created_at ?? '').localeCompare(a.created_at ?? '') || b.id - a.id);
    const found = own
        .filter((artifact) => !artifact.expired && artifact.size_in_bytes <= MAX_ZIP_BYTES)
        .map(({ id, workflow_run: run, digest }) => ({ id, runId: run?.id ?? 0, digest: digest ?? null }));
    return { found, expired: own.length > 0 && own.every((artifact) => artifact.expired) };
}
/** Another workflow may use the same name, and a run says once more whose code it ran. */
async function ofThisWorkflow(options, found) {
    const { octokit, owner, repo, workflowRunId } = options;
    if (found.length === 0 || workflowRunId === null)
        return [];
    const { workflow_id } = await runOf(options, workflowRunId);
    const query = { owner, repo, workflow_id, per_page: 100, exclude_pull_requests: true };
    const latest = (await octokit.rest.actions.listWorkflowRuns(query)).data.workflow_runs;
    const known = new Map(latest.map((run) => [run.id, run]));
    const trusted = [];
    let asked = 0;
    for (const candidate of found) {
        if (trusted.length === MAX_READ || asked === MAX_ASKED)
            break;
        const listed = known.get(candidate.runId);
        if (listed === undefined)
            asked += 1;
        const run = listed ?? (await runOf(options, candidate.runId).catch(unlessGone));
        if (run !== null && run.workflow_id === workflow_id && isOwnBranch(run, options))
            trusted.push(candidate);
    }
    return trusted;
}
async function runOf({ octokit, owner, repo }, runId) {
    return (await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId, exclude_pull_requests: true })).data;
}
function isOwnBranch({ head_repository: head }, { owner, repo }) {
    // GitHub leaves the repository out when the fork is gone, whatever its type says.
    return head?.full_name?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
/** A deleted run leaves artifacts behind for a while. */
function unlessGone(error) {
    if ((0,github_errors/* statusOf */.c2)(error) === 404)
        return null;
    throw error;
}
async function readAll(options, trusted, signal) {
    const texts = [];
    const problems = [];
    for (const candidate of trusted) {
        if (signal.aborted)
            break;
        try {
            texts.push(await readMetrics(options, candidate, signal));
        }
        catch (error) {
            problems.push(reasonOf(error));
        }
    }
    const [metrics = null, ...older] = texts;
    if (metrics !== null)
        return { metrics, older, notice: null };
    return history_nothing(`The earlier runs' metrics could not be read: ${problems[0] ?? 'it took too long'}. ${AFRESH}`);
}
async function readMetrics(options, { id, digest }, signal) {
    const zip = await fetchZip(options, id, signal);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex');
    if (digest?.startsWith('sha256:') && digest !== `sha256:${sha256}`)
        throw new Error('the artifact is damaged');
    const file = readZipEntry(zip, FILE, MAX_FILE_BYTES);
    if (file === null)
        throw new Error(`the artifact holds no ${FILE}`);
    return file.toString('utf8');
}
/** By the signed link, which is followed without the token. */
async function fetchZip({ octokit, owner, repo, fetch = history_proxied }, id, signal) {
    const { headers } = await octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual', signal },
    });
    if (!headers.location)
        throw new Error('GitHub gave no link to the artifact');
    const chunks = [];
    let bytes = 0;
    for await (const chunk of await download(headers.location, { fetch, idleMs: 10_000, signal })) {
        bytes += chunk.length;
        if (bytes > MAX_ZIP_BYTES)
            throw new Error('the artifact is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function reasonOf(error) {
    const status = (0,github_errors/* statusOf */.c2)(error);
    if (status === 410)
        return 'they have expired';
    if (status !== null)
        return `GitHub answered HTTP ${status} (${(0,github_errors/* messageOf */.bD)(error)})`;
    if (error instanceof DownloadError)
        return error.message;
    return (0,github_errors/* breakageOf */.Am)(error);
}
const history_proxied = (url, init) => (utils/* defaults */.NT.request?.fetch ?? fetch)(url, init);

// EXTERNAL MODULE: ./lib/src/adapters/github/local-run.js
var local_run = __webpack_require__(94732);
// EXTERNAL MODULE: ./lib/src/adapters/github/pull-request.js
var pull_request = __webpack_require__(68052);
;// CONCATENATED MODULE: ./lib/src/adapters/github/reactions.js

/**
 * Reads back the reactions on the comment of an earlier run, found by its marker. Null where there is none, or GitHub does not
 * say: a figure less, and no reason for a warning.
 */
function createReactions({ github, author = null }) {
    return {
        read: async ({ owner, repo, pullRequest }, marker) => {
            if (pullRequest === null)
                return null;
            try {
                const isOurs = await (0,comment_lookup/* ourComments */.zu)(github, author);
                const found = await (0,comment_lookup/* findSticky */.$L)(github, { owner, repo, issue: pullRequest.number, marker, isOurs });
                if (found === null)
                    return null;
                const { data } = await github.rest.issues.getComment({ owner, repo, comment_id: found.id });
                return { commentId: found.id, up: data.reactions?.['+1'] ?? 0, down: data.reactions?.['-1'] ?? 0 };
            }
            catch {
                return null;
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/src/adapters/runner/artifact.js
var artifact = __webpack_require__(62542);
// EXTERNAL MODULE: ./lib/src/contract/inputs.js
var contract_inputs = __webpack_require__(37168);
// EXTERNAL MODULE: ./lib/src/wiring/settings.js + 1 modules
var settings = __webpack_require__(15164);
;// CONCATENATED MODULE: ./lib/src/wiring/github.js
/** GitHub's side of the world; without a token, the little that is known without it. */















/** @param signal ends every request; publishing has none, because what was found out is told also when time is up */
function clientFor({ env }, inputs, { journal, signal }) {
    const token = inputs['github-token'];
    const baseUrl = env.GITHUB_API_URL || undefined;
    return token === null ? null : (0,github_client/* createGitHubClient */.L)({ token, baseUrl, journal, ...(signal && { signal }) });
}
/** The run to diagnose: the input's, the event's, or the one we are in. */
function runToDiagnose({ event, runId, runAttempt }, inputs) {
    const told = event.workflow_run;
    const ofEvent = typeof told === 'object' && told !== null && 'id' in told && typeof told.id === 'number' ? told.id : null;
    const wanted = inputs['run-id'] ?? ofEvent ?? runId;
    return { runId: wanted, attempt: wanted === runId ? runAttempt : wanted === ofEvent ? github_attemptOf(told) : null };
}
/** An event of attempt 1 may come while attempt 2 is running. */
const github_attemptOf = (run) => typeof run === 'object' && run !== null && 'run_attempt' in run && typeof run.run_attempt === 'number'
    ? run.run_attempt
    : null;
function gitHubPorts(context, inputs, { placement, signal, ...doors }) {
    const { thread, spool, journal } = doors;
    const github = clientFor(context, inputs, { ...doors, signal });
    const { owner, repo } = context;
    const { runId, attempt } = runToDiagnose(context, inputs);
    const isBrought = placement === 'wrapped-command' || placement === 'log-file';
    if (github === null || runId === null || owner === '' || repo === '') {
        if (!isBrought)
            throw new contract_inputs/* ConfigurationError */.j1('Nothing to diagnose: set `github-token` and `run-id`, or `log-file`.');
        return withoutGitHub(context, journal);
    }
    const pullRequests = (0,pull_request/* createPullRequestFinder */.nG)({ github, event: context.event, ownRunId: context.runId, journal });
    const runs = createRunSource({
        github,
        owner,
        repo,
        runId,
        attempt,
        ownJobId: inputs['job-id'],
        own: runId === context.runId ? ownJobOf(context, inputs) : null,
        defaultBranch: github_defaultBranchOf(context),
        pullRequests,
        redact: doors.sanitiser.text,
    });
    const unheard = (error) => journal.debug(`The run could not be read: ${String(error)}`);
    const own = (0,artifact/* artifactName */.Cs)({ base: inputs['artifact-name'], attempt: 1, job: (0,settings/* artifactJob */.MC)(context, inputs, placement) });
    return {
        runs: isBrought ? (0,local_run/* withLocalRun */.T)(runs, context, unheard) : runs,
        logs: createLogSource({ github, sanitise: thread, spool, journal, signal }),
        committed: createCommittedFiles({ github }),
        change: createChangeSource(github),
        facts: {
            gather: (question) => gatherFacts({ octokit: github, ...question }),
        },
        ciRetry: createCiRetry(github),
        reactions: inputs.comment === 'auto' ? createReactions({ github, author: (0,comment_lookup/* authorOf */.rM)(inputs['github-token']) }) : null,
        history: inputs.history
            ? createHistory({ octokit: github, owner, repo, workflowRunId: context.runId, artifactName: own })
            : null,
    };
}
/** What tells our own job from the others where it has no id. */
const ownJobOf = ({ env, jobKey }, { matrix }) => ({
    runnerName: env.RUNNER_NAME || null,
    key: jobKey,
    matrix,
});
/** The event says it, mostly; else it costs a request. */
function github_defaultBranchOf({ event }) {
    const { repository } = event;
    if (typeof repository !== 'object' || repository === null || !('default_branch' in repository))
        return null;
    return typeof repository.default_branch === 'string' ? repository.default_branch : null;
}
/** A log on a laptop: nothing is known beyond it. */
function withoutGitHub(context, journal) {
    return {
        runs: (0,local_run/* withLocalRun */.T)(null, context, (error) => journal.debug(String(error))),
        logs: {
            jobLog: async () => ({ unavailable: 'There is no access to GitHub.' }),
            baselineLog: async () => ({ unavailable: 'There is no access to GitHub.' }),
        },
        committed: { read: async () => null },
        change: { read: async () => ({ reason: 'There is no access to GitHub.' }), commitOf: async () => null },
        facts: { gather: async () => ({ facts: [], changedFiles: null, changedFilesUrl: null }) },
        history: null,
        ciRetry: null,
        reactions: null,
    };
}


/***/ }),

/***/ 15164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xv: () => (/* binding */ VERSION),
  MC: () => (/* binding */ artifactJob),
  qh: () => (/* binding */ jobKeyOf),
  xc: () => (/* binding */ placementOf),
  zc: () => (/* binding */ settingsFor)
});

;// CONCATENATED MODULE: ./lib/src/contract/world.js
/** What is not built yet is switched off; each goes from here when its input comes. */
const SWITCHED_OFF = {
    suggestion: false,
    reuse: false,
    issue: 'never',
    budgets: { perPullRequest: null, perDay: null, perMonth: null },
};

;// CONCATENATED MODULE: ./lib/src/wiring/settings.js

function placementOf({ eventName, runId }, inputs, brought) {
    if (brought)
        return inputs.run === null ? 'log-file' : 'wrapped-command';
    if (eventName === 'workflow_run')
        return 'workflow-run';
    if (inputs['run-id'] !== null && inputs['run-id'] !== runId)
        return 'other-run';
    return inputs['job-status'] === 'failure' ? 'failing-job' : 'diagnose-job';
}
/** Tells this job from others of its workflow, and from its siblings in a matrix. */
function jobKeyOf({ jobKey }, { matrix }) {
    if (jobKey === null)
        return null;
    const values = Object.values(matrix ?? {}).map((value) => typeof value === 'object' ? JSON.stringify(value) : String(value));
    return [jobKey, ...values].join(' ');
}
/** What tells the artifacts of several jobs of a run apart; null where only one job uploads. */
function artifactJob(context, inputs, placement) {
    return placement === 'diagnose-job' || placement === 'workflow-run' ? null : jobKeyOf(context, inputs);
}
const VERSION = '2.0.0';
/** One token of the model's vocabulary is about so many characters of a log: measured on logs at 2.9, less to be safe. */
const CHARS_PER_TOKEN = 2.5;
function settingsFor(context, inputs, { placement, brought, withheld }) {
    return {
        placement,
        ownRunId: context.runId,
        event: context.eventName,
        eventPayload: context.event,
        sha: context.sha,
        brought,
        notices: withheld === null ? [] : [withheld],
        withholdsText: withheld !== null,
        ownJob: { id: context.jobKey, key: jobKeyOf(context, inputs), matrix: inputs.matrix },
        rerun: inputs.rerun,
        rerunCommand: inputs['rerun-command'],
        rerunTimeoutMs: inputs['rerun-timeout-minutes'] * 60_000,
        fix: inputs.fix,
        maxFixAttempts: inputs['max-fix-attempts'],
        culprit: { mode: inputs.culprit, limitMs: inputs['culprit-minutes'] * 60_000 },
        retryFlaky: inputs['retry-flaky'],
        maxLogChars: Math.round(inputs['max-log-tokens'] * CHARS_PER_TOKEN),
        maxTurns: inputs['max-turns'],
        maxCostUsd: inputs['max-cost-usd'],
        ...SWITCHED_OFF,
        version: VERSION,
    };
}


/***/ })

};
