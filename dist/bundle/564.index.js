export const id = 564;
export const ids = [564];
export const modules = {

/***/ 9564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/adapters/context.js
var adapters_context = __webpack_require__(45423);
// EXTERNAL MODULE: ./lib/adapters/explain.js
var explain = __webpack_require__(84111);
// EXTERNAL MODULE: ./lib/adapters/log.js
var log = __webpack_require__(75734);
// EXTERNAL MODULE: ./lib/adapters/process.js
var adapters_process = __webpack_require__(68489);
;// CONCATENATED MODULE: ./lib/cli/command.js
/** The words of the command line are off: the message says which, and how to write them. */
class UsageError extends Error {
    name = 'UsageError';
}
function wholeNumber(text, name, fallback) {
    if (text === undefined)
        return fallback;
    const value = Number(text);
    if (typeof text !== 'string' || !Number.isInteger(value) || value < 1)
        throw new UsageError(`--${name} takes a whole number above 0.`);
    return value;
}
function oneOf(text, name, values) {
    if (text === undefined)
        return values[0];
    const found = values.find((value) => value === text);
    if (found === undefined)
        throw new UsageError(`--${name} takes ${values.join(', ')}.`);
    return found;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/installation.js
var installation = __webpack_require__(39898);
;// CONCATENATED MODULE: ./lib/adapters/stand-in/demo-project.js
/**
 * The project of the demo: a cart whose prices a pull request moved from euros to cents, without the discount following.
 * It is a real program with a real bug. Its tests are really run, and their output is the log that is diagnosed.
 */
const BASE_FILES = {
    'package.json': `${JSON.stringify({ name: 'cart', version: '1.4.0', private: true, type: 'module', scripts: { test: 'node --test' } }, null, 2)}\n`,
    'src/cart.js': `/** Prices are in euros. */
export const prices = { mug: 12, shirt: 30, sticker: 1.5 };

export function total(items) {
  return items.reduce((sum, item) => sum + prices[item], 0);
}

/** @param percent 0 to 100 */
export function applyDiscount(amount, percent) {
  return amount - (amount * percent) / 100;
}

export function receipt(items, percent = 0) {
  const due = applyDiscount(total(items), percent);
  return \`\${items.length} items, \${due.toFixed(2)} EUR\`;
}
`,
    'test/cart.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyDiscount, receipt, total } from '../src/cart.js';

test('adds up the prices', () => {
  assert.ok(total(['mug', 'shirt']) > 0);
});

test('takes ten per cent off a mug and a shirt', () => {
  assert.equal(applyDiscount(42, 10), 37.8);
});

test('prints the amount due in euros', () => {
  assert.equal(receipt(['mug', 'sticker'], 20), '2 items, 10.80 EUR');
});
`,
    '.github/workflows/ci.yml': `name: CI
on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - name: Run tests
        run: npm test
  diagnose:
    needs: [test]
    if: failure()
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: autofixops/action@v2
`,
};
/** What the pull request changed: amounts are cents now, and \`receipt\` prints them as if they were euros. */
const CHANGED_FILES = {
    'src/cart.js': `/** Prices are in cents, so that sums are exact. */
export const prices = { mug: 1200, shirt: 3000, sticker: 150 };

export function total(items) {
  return items.reduce((sum, item) => sum + prices[item], 0);
}

/** @param percent 0 to 100 */
export function applyDiscount(amount, percent) {
  return amount - (amount * percent) / 100;
}

export function receipt(items, percent = 0) {
  const due = applyDiscount(total(items), percent);
  return \`\${items.length} items, \${due.toFixed(2)} EUR\`;
}
`,
};
const DEMO = {
    owner: 'acme',
    repo: 'cart',
    pullRequest: { number: 7, title: 'Store prices in cents', headRef: 'prices-in-cents', baseRef: 'main' },
    failedStep: { name: 'Run tests', script: 'npm test', shell: '/usr/bin/bash -e {0}' },
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/adapters/stand-in/blobs.js

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };
const XML = { 'content-type': 'application/xml' };
/** The host of the signed links. It knows no token: one that is sent is an error, as it is at the real one. */
function answerBlob(world, { path, headers }) {
    const url = new URL(path, 'http://blob');
    if (headers.authorization !== undefined)
        return xml(401, 'InvalidAuthenticationInfo');
    if (!url.searchParams.has('sig'))
        return xml(403, 'AuthenticationFailed');
    const [, kind = '', id = ''] = url.pathname.split('/');
    if (kind === 'logs')
        return logBlob(world, Number(id));
    const artifact = world.artifacts.find((it) => it.id === Number(id));
    return artifact
        ? { status: 200, body: artifact.zip, headers: { 'content-type': 'application/zip' } }
        : xml(404, 'BlobNotFound');
}
/** The log of a job that has not ended is not there. [Digital-Process-Tools/claude-supertool#741] */
function logBlob(world, id) {
    const isOver = world.jobs.some((job) => job.id === id && job.status === 'completed');
    const log = world.logs[id];
    if (!isOver || log === undefined)
        return xml(404, 'BlobNotFound');
    return { status: 200, body: typeof log === 'function' ? external_node_stream_.Readable.from(log()) : log, headers: TEXT };
}
function xml(status, code) {
    const body = `\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
    return { status, body, headers: XML };
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/faults.js
const isCut = (reply) => typeof reply === 'object' && 'cutAfterBytes' in reply;
/** The fault of the script that this request meets; null: none. `used` counts the requests that each has seen. */
function takeFault(faults, on, used) {
    for (const fault of faults) {
        if (fault.on !== on)
            continue;
        const before = used.get(fault) ?? 0;
        const from = fault.after ?? 0;
        if (before >= from + (fault.times ?? Number.POSITIVE_INFINITY))
            continue;
        used.set(fault, before + 1);
        if (before >= from)
            return fault;
    }
    return null;
}
/** What is sent in place of the stand-in's own answer; null: nothing is. */
function faultyAnswer({ reply }, own) {
    if (typeof reply === 'string')
        return null;
    return isCut(reply) ? own : reply;
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/route.js
const REPO = '/repos/{owner}/{repo}';
const RUN = `${REPO}/actions/runs/{run_id}`;
const reads = (...scopes) => ({ scopes, level: 'read' });
const writes = (...scopes) => ({ scopes, level: 'write' });
const ok = (body) => ({ status: 200, body });
const redirect = (to) => ({
    status: 302,
    headers: { location: `${to}?se=60&sig=c2lnbmF0dXJl` },
});
/** The form of GitHub's errors since 2024, with the status as text in the body. */
function error(status, message, errors) {
    const rest = { documentation_url: 'https://docs.github.com/rest', status: String(status) };
    return { status, body: { message, ...(errors ? { errors } : {}), ...rest } };
}
const notFound = () => error(404, 'Not Found');
function found(it, show) {
    return it === undefined ? notFound() : ok(show(it));
}
/** A page of a list, with the Link header by which clients find the next. At most 100, 30 where nothing is said. */
function paged(asked, items, show, under) {
    const perPage = Math.min(Number(asked.query.get('per_page') ?? 30), 100);
    const page = Number(asked.query.get('page') ?? 1);
    const shown = items.slice((page - 1) * perPage, page * perPage).map(show);
    const last = Math.max(1, Math.ceil(items.length / perPage));
    return {
        status: 200,
        body: under ? { total_count: items.length, [under]: shown } : shown,
        headers: linkHeader(asked, page, last),
    };
}
function linkHeader({ query, urls, params }, page, last) {
    const to = (number, rel) => {
        const next = new URLSearchParams(query);
        next.set('page', String(number));
        return `<${urls.api}${params[':path'] ?? ''}?${next}>; rel="${rel}"`;
    };
    const back = page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : [];
    const forth = page < last ? [to(page + 1, 'next'), to(last, 'last')] : [];
    const links = [...back, ...forth];
    return links.length > 0 ? { link: links.join(', ') } : {};
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/stand-in/answers.js
/**
 * The world in GitHub's words: every field that GitHub's own description of its API requires, so that a client that reads
 * more than ours does is not lied to. The tests hold each answer against that description.
 */

/** The same name has the same number everywhere. */
const idOf = (text) => Number.parseInt((0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 7), 16);
const nodeId = (kind, id) => Buffer.from(`${kind}:${id}`).toString('base64');
const fullName = (world) => `${world.owner}/${world.repo}`;
const repoUrl = (world, urls) => `${urls.api}/repos/${fullName(world)}`;
const USER_URLS = {
    followers_url: '/followers',
    following_url: '/following{/other_user}',
    gists_url: '/gists{/gist_id}',
    starred_url: '/starred{/owner}{/repo}',
    subscriptions_url: '/subscriptions',
    organizations_url: '/orgs',
    repos_url: '/repos',
    events_url: '/events{/privacy}',
    received_events_url: '/received_events',
};
function user(login, urls) {
    const self = `${urls.api}/users/${encodeURIComponent(login)}`;
    const links = Object.entries(USER_URLS).map(([key, path]) => [key, self + path]);
    const isBot = login.endsWith('[bot]');
    return {
        login,
        id: idOf(login),
        node_id: nodeId('User', idOf(login)),
        avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
        gravatar_id: '',
        url: self,
        html_url: isBot ? `${urls.site}/apps/${login.replace('[bot]', '')}` : `${urls.site}/${login}`,
        ...Object.fromEntries(links),
        type: isBot ? 'Bot' : 'User',
        site_admin: false,
    };
}
/** What `GET /user` says of the token's own user. */
function publicUser(login, world, urls) {
    const unset = { name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null };
    const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
    return { ...user(login, urls), ...unset, ...counts, created_at: world.now, updated_at: world.now };
}
const REPOSITORY_PATHS = 'assignees{/user} blobs:git/blobs{/sha} branches{/branch} collaborators{/collaborator} comments{/number} commits{/sha} compare/{base}...{head} contents/{+path} contributors deployments downloads events forks git_commits:git/commits{/sha} git_refs:git/refs{/sha} git_tags:git/tags{/sha} hooks issue_comment:issues/comments{/number} issue_events:issues/events{/number} issues{/number} keys{/key_id} labels{/name} languages merges milestones{/number} notifications{?since,all,participating} pulls{/number} releases{/id} stargazers statuses/{sha} subscribers subscription tags teams trees:git/trees{/sha} archive:{archive_format}{/ref}';
/** What a run carries of its repository: not its default branch, and no counts. */
function minimalRepository(name, world, urls) {
    const [owner = '', repo = ''] = name.split('/');
    const self = `${urls.api}/repos/${name}`;
    const links = REPOSITORY_PATHS.split(' ').map((entry) => {
        const [, key = '', path] = /^([a-z_]+)(?::(.*))?/.exec(entry) ?? [];
        return [`${key}_url`, `${self}/${path ?? entry}`];
    });
    return {
        id: idOf(name),
        node_id: nodeId('Repository', idOf(name)),
        name: repo,
        full_name: name,
        owner: user(owner, urls),
        private: world.private,
        html_url: `${urls.site}/${name}`,
        description: null,
        fork: name !== fullName(world),
        url: self,
        ...Object.fromEntries(links),
    };
}
/** What `GET /repos/{owner}/{repo}` and a pull request's two ends say of a repository. */
function repository(name, world, urls) {
    const has = ['issues', 'projects', 'wiki', 'pages', 'downloads', 'discussions'].map((part) => [`has_${part}`, true]);
    const none = ['forks', 'forks_count', 'open_issues', 'open_issues_count', 'stargazers_count', 'watchers'];
    const counts = [...none, 'watchers_count', 'network_count', 'subscribers_count', 'size'].map((key) => [key, 0]);
    return {
        ...minimalRepository(name, world, urls),
        ...Object.fromEntries([...has, ...counts]),
        default_branch: world.defaultBranch,
        clone_url: `${urls.site}/${name}.git`,
        git_url: `git://github.com/${name}.git`,
        ssh_url: `git@github.com:${name}.git`,
        svn_url: `${urls.site}/${name}`,
        mirror_url: null,
        homepage: null,
        language: null,
        license: null,
        archived: false,
        disabled: false,
        pushed_at: world.now,
        created_at: world.now,
        updated_at: world.now,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/pull-answers.js


function pullMinimal(pull, world, urls) {
    const end = (name, ref, sha) => ({
        ref,
        sha,
        repo: { id: idOf(name), url: `${urls.api}/repos/${name}`, name: name.split('/')[1] ?? name },
    });
    return {
        id: idOf(`pull ${pull.number}`),
        number: pull.number,
        url: `${repoUrl(world, urls)}/pulls/${pull.number}`,
        head: end(pull.headRepo ?? fullName(world), pull.headRef, pull.headSha),
        base: end(fullName(world), pull.baseRef, pull.baseSha),
    };
}
function pullSimple(pull, world, urls) {
    const repo = repoUrl(world, urls);
    const self = `${repo}/pulls/${pull.number}`;
    const html = `${urls.site}/${fullName(world)}/pull/${pull.number}`;
    const issue = `${repo}/issues/${pull.number}`;
    const links = {
        self,
        html,
        issue,
        comments: `${issue}/comments`,
        review_comments: `${self}/comments`,
        review_comment: `${repo}/pulls/comments{/number}`,
        commits: `${self}/commits`,
        statuses: `${repo}/statuses/${pull.headSha}`,
    };
    return {
        url: self,
        id: idOf(`pull ${pull.number}`),
        node_id: nodeId('PullRequest', pull.number),
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        issue_url: links.issue,
        commits_url: links.commits,
        review_comments_url: links.review_comments,
        review_comment_url: links.review_comment,
        comments_url: links.comments,
        statuses_url: links.statuses,
        number: pull.number,
        state: pull.state,
        locked: pull.locked,
        title: pull.title,
        user: user(pull.author, urls),
        body: pull.body,
        labels: [],
        milestone: null,
        created_at: world.now,
        updated_at: world.now,
        closed_at: pull.state === 'closed' ? world.now : null,
        merged_at: null,
        merge_commit_sha: null,
        assignee: null,
        assignees: [],
        head: pullEnd(pull.headRepo, pull.headRef, pull.headSha, { world, urls }),
        base: pullEnd(fullName(world), pull.baseRef, pull.baseSha, { world, urls }),
        _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
        author_association: 'CONTRIBUTOR',
        auto_merge: null,
        draft: false,
    };
}
function pullEnd(name, ref, sha, { world, urls }) {
    const owner = name?.split('/')[0] ?? 'ghost';
    return {
        label: `${owner}:${ref}`,
        ref,
        sha,
        user: name === null ? null : user(owner, urls),
        repo: name === null ? null : repository(name, world, urls),
    };
}
function pull(it, world, urls) {
    const lines = it.files.map((file) => changedLines(file.patch));
    return {
        ...pullSimple(it, world, urls),
        merged: false,
        mergeable: null,
        mergeable_state: 'unknown',
        merged_by: null,
        comments: world.comments.filter((comment) => comment.issue === it.number).length,
        review_comments: 0,
        maintainer_can_modify: false,
        commits: 1,
        additions: lines.reduce((sum, [added]) => sum + added, 0),
        deletions: lines.reduce((sum, [, deleted]) => sum + deleted, 0),
        changed_files: it.files.length,
    };
}
function changedLines(patch) {
    const starts = (mark) => patch.split('\n').filter((line) => line.startsWith(mark)).length;
    return [starts('+'), starts('-')];
}
function diffEntry(file, sha, world, urls) {
    const [additions, deletions] = changedLines(file.patch);
    const site = `${urls.site}/${fullName(world)}`;
    const path = file.filename.split('/').map(encodeURIComponent).join('/');
    return {
        sha: (0,external_node_crypto_.createHash)('sha1').update(file.patch).digest('hex'),
        filename: file.filename,
        status: file.status,
        additions,
        deletions,
        changes: additions + deletions,
        blob_url: `${site}/blob/${sha}/${path}`,
        raw_url: `${site}/raw/${sha}/${path}`,
        contents_url: `${repoUrl(world, urls)}/contents/${path}?ref=${sha}`,
        patch: file.patch,
    };
}
function comparison(basehead, it, world, urls) {
    const [base = '', head = ''] = basehead.split('...');
    const site = `${urls.site}/${fullName(world)}/compare/${encodeURIComponent(basehead)}`;
    return {
        url: `${repoUrl(world, urls)}/compare/${encodeURIComponent(basehead)}`,
        html_url: site,
        permalink_url: site,
        diff_url: `${site}.diff`,
        patch_url: `${site}.patch`,
        base_commit: commit(base, world, urls),
        merge_base_commit: commit(it.mergeBase, world, urls),
        status: it.status,
        ahead_by: it.aheadBy,
        behind_by: it.behindBy,
        total_commits: it.aheadBy,
        commits: it.aheadBy > 0 ? [commit(head, world, urls)] : [],
        files: it.files.map((file) => diffEntry(file, head, world, urls)),
    };
}
function commit(sha, world, urls) {
    const self = `${repoUrl(world, urls)}/commits/${encodeURIComponent(sha)}`;
    return {
        url: self,
        sha,
        node_id: nodeId('Commit', idOf(sha)),
        html_url: `${urls.site}/${fullName(world)}/commit/${encodeURIComponent(sha)}`,
        comments_url: `${self}/comments`,
        commit: {
            url: self,
            author: null,
            committer: null,
            message: '',
            comment_count: 0,
            tree: { sha, url: `${repoUrl(world, urls)}/git/trees/${encodeURIComponent(sha)}` },
        },
        author: null,
        committer: null,
        parents: [],
    };
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/run-answers.js



function run(it, world, urls) {
    const self = `${repoUrl(world, urls)}/actions/runs/${it.id}`;
    const paths = ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((part) => [`${part}_url`, `${self}/${part}`]);
    const author = { name: it.actor, email: `${it.actor.replace(/\W/g, '')}@users.noreply.github.com` };
    return {
        id: it.id,
        name: it.name,
        node_id: nodeId('WorkflowRun', it.id),
        head_branch: it.headBranch,
        head_sha: it.headSha,
        path: it.path,
        display_title: it.name,
        run_number: 1,
        run_attempt: it.attempt,
        event: it.event,
        status: it.status,
        conclusion: it.conclusion,
        workflow_id: it.workflowId,
        check_suite_id: it.id + 1,
        url: self,
        html_url: `${urls.site}/${fullName(world)}/actions/runs/${it.id}`,
        pull_requests: pullsOfRun(it, world).map((pull) => pullMinimal(pull, world, urls)),
        created_at: it.createdAt,
        updated_at: it.createdAt,
        run_started_at: it.createdAt,
        actor: user(it.actor, urls),
        triggering_actor: user(it.triggeringActor, urls),
        ...Object.fromEntries(paths),
        check_suite_url: `${repoUrl(world, urls)}/check-suites/${it.id + 1}`,
        workflow_url: `${repoUrl(world, urls)}/actions/workflows/${it.workflowId}`,
        previous_attempt_url: it.attempt > 1 ? `${self}/attempts/${it.attempt - 1}` : null,
        head_commit: {
            id: it.headSha,
            tree_id: it.headSha,
            message: it.name,
            timestamp: it.createdAt,
            author,
            committer: author,
        },
        repository: minimalRepository(fullName(world), world, urls),
        // Null for a deleted fork, whatever the description says. [github/rest-api-description#1586]
        head_repository: it.headRepo === null ? null : minimalRepository(it.headRepo, world, urls),
    };
}
/** Open pull requests of this repository's own branches: for a fork's the list is empty. [github/docs#22501] */
function pullsOfRun(it, world) {
    if (it.headRepo !== fullName(world))
        return [];
    return world.pulls.filter((pull) => pull.state === 'open' && pull.headRef === it.headBranch && pull.headRepo === it.headRepo);
}
/** A job of a run in GitHub's words. A check run of Actions and its job share one id. */
function job(it, world, urls) {
    const repo = `${urls.api}/repos/${fullName(world)}`;
    const run = world.runs.find((candidate) => candidate.id === it.runId);
    return {
        id: it.id,
        run_id: it.runId,
        run_url: `${repo}/actions/runs/${it.runId}`,
        run_attempt: it.attempt,
        node_id: Buffer.from(`CheckRun:${it.id}`).toString('base64'),
        head_sha: run?.headSha ?? '',
        head_branch: run?.headBranch ?? null,
        workflow_name: run?.name ?? null,
        url: `${repo}/actions/jobs/${it.id}`,
        html_url: `${urls.site}/${fullName(world)}/actions/runs/${it.runId}/job/${it.id}`,
        status: it.status,
        conclusion: it.conclusion,
        created_at: it.startedAt,
        started_at: it.startedAt,
        completed_at: it.completedAt,
        name: it.name,
        steps: it.steps.map((step) => ({
            name: step.name,
            status: step.completedAt === null ? 'in_progress' : 'completed',
            conclusion: step.conclusion,
            number: step.number,
            started_at: step.startedAt,
            completed_at: step.completedAt,
        })),
        check_run_url: `${repo}/check-runs/${it.id}`,
        labels: ['ubuntu-latest'],
        runner_id: 1,
        runner_name: 'GitHub Actions 1',
        runner_group_id: 0,
        runner_group_name: 'GitHub Actions',
    };
}
function artifact(it, world, urls) {
    const self = `${repoUrl(world, urls)}/actions/artifacts/${it.id}`;
    return {
        id: it.id,
        node_id: nodeId('Artifact', it.id),
        name: it.name,
        size_in_bytes: it.zip.length,
        url: self,
        archive_download_url: `${self}/zip`,
        expired: it.expired,
        created_at: it.createdAt,
        expires_at: it.createdAt,
        updated_at: it.createdAt,
        digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(it.zip).digest('hex')}`,
        workflow_run: {
            id: it.runId,
            repository_id: idOf(fullName(world)),
            head_repository_id: idOf(fullName(world)),
            head_branch: it.headBranch,
            head_sha: world.runs.find((run) => run.id === it.runId)?.headSha ?? '0'.repeat(40),
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/actions-routes.js
/** Runs, jobs, logs and artifacts. How GitHub behaves where its description is silent is said with where that was seen. */


const ACTIONS_ROUTES = [
    {
        operation: 'actions/get-workflow-run',
        method: 'GET',
        path: RUN,
        needs: reads('actions'),
        answer: (asked) => found(runOf(asked), (it) => run(it, asked.world, asked.urls)),
    },
    {
        operation: 'actions/get-workflow-run-attempt',
        method: 'GET',
        path: `${RUN}/attempts/{attempt_number}`,
        needs: reads('actions'),
        answer: (asked) => found(runOf(asked), (it) => run(it, asked.world, asked.urls)),
    },
    {
        operation: 'actions/list-jobs-for-workflow-run-attempt',
        method: 'GET',
        path: `${RUN}/attempts/{attempt_number}/jobs`,
        needs: reads('actions'),
        answer: (asked) => jobsOf(asked, Number(asked.params.attempt_number)),
    },
    {
        operation: 'actions/list-jobs-for-workflow-run',
        method: 'GET',
        path: `${RUN}/jobs`,
        needs: reads('actions'),
        answer: (asked) => jobsOf(asked, runOf(asked)?.attempt ?? 1),
    },
    {
        operation: 'actions/get-job-for-workflow-run',
        method: 'GET',
        path: `${REPO}/actions/jobs/{job_id}`,
        needs: reads('actions'),
        answer: (asked) => found(asked.world.jobs.find((it) => it.id === Number(asked.params.job_id)), (it) => job(it, asked.world, asked.urls)),
    },
    {
        operation: 'actions/download-job-logs-for-workflow-run',
        method: 'GET',
        path: `${REPO}/actions/jobs/{job_id}/logs`,
        // 403 in a public one too. [blacklanternsecurity/bbot#1305; the words of it from memory]
        needs: { ...reads('actions'), evenIfPublic: true },
        answer: logsOf,
    },
    {
        operation: 'actions/list-workflow-runs',
        method: 'GET',
        path: `${REPO}/actions/workflows/{workflow_id}/runs`,
        needs: reads('actions'),
        answer: (asked) => runsOf(asked, (it) => [String(it.workflowId), it.path.split('/').at(-1)].includes(asked.params.workflow_id)),
    },
    {
        operation: 'actions/list-workflow-runs-for-repo',
        method: 'GET',
        path: `${REPO}/actions/runs`,
        needs: reads('actions'),
        answer: (asked) => runsOf(asked, () => true),
    },
    {
        operation: 'actions/re-run-workflow-failed-jobs',
        method: 'POST',
        path: `${RUN}/rerun-failed-jobs`,
        needs: writes('actions'),
        answer: (asked) => {
            const it = runOf(asked);
            if (!it)
                return notFound();
            // While the run goes on: 403. [metabase/metabase#70916, cli/cli#9221]
            if (it.status !== 'completed')
                return error(403, 'This workflow is already running');
            asked.world.rerun.push(it.id);
            return { status: 201, body: {} };
        },
    },
    {
        operation: 'actions/list-workflow-run-artifacts',
        method: 'GET',
        path: `${RUN}/artifacts`,
        needs: reads('actions'),
        answer: (asked) => artifactsOf(asked, Number(asked.params.run_id)),
    },
    {
        operation: 'actions/list-artifacts-for-repo',
        method: 'GET',
        path: `${REPO}/actions/artifacts`,
        needs: reads('actions'),
        answer: (asked) => artifactsOf(asked, null),
    },
    {
        operation: 'actions/get-artifact',
        method: 'GET',
        path: `${REPO}/actions/artifacts/{artifact_id}`,
        needs: reads('actions'),
        answer: (asked) => found(asked.world.artifacts.find((it) => it.id === Number(asked.params.artifact_id)), (it) => artifact(it, asked.world, asked.urls)),
    },
    {
        operation: 'actions/download-artifact',
        method: 'GET',
        path: `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
        needs: reads('actions'),
        answer: ({ params, world, urls }) => {
            const it = world.artifacts.find((candidate) => candidate.id === Number(params.artifact_id));
            if (!it)
                return notFound();
            if (it.expired)
                return error(410, 'Artifact has expired');
            return redirect(`${urls.blobs}/artifacts/${it.id}`);
        },
    },
];
/** An attempt is found by its number; without one, it is the latest. */
function runOf({ params, world }) {
    const attempt = params.attempt_number === undefined ? null : Number(params.attempt_number);
    return world.runs
        .filter((it) => it.id === Number(params.run_id) && (attempt === null || it.attempt === attempt))
        .sort((a, b) => b.attempt - a.attempt)[0];
}
function jobsOf(asked, attempt) {
    const { world, urls } = asked;
    if (!runOf(asked))
        return notFound();
    const jobs = world.jobs.filter((it) => it.runId === Number(asked.params.run_id) && it.attempt === attempt);
    return paged(asked, jobs, (it) => job(it, world, urls), 'jobs');
}
/**
 * A redirect to the blob host, also for a job that is still going: there it is the blob that is not found.
 * [Digital-Process-Tools/claude-supertool#741]. No such job: 404 here. Past its retention: 410, in these
 * words. [rust-lang/triagebot#2241]
 */
function logsOf({ params, world, urls }) {
    const it = world.jobs.find((candidate) => candidate.id === Number(params.job_id));
    if (!it)
        return notFound();
    if (it.status === 'completed' && world.logs[it.id] === undefined)
        return error(410, 'Server Error');
    return redirect(`${urls.blobs}/logs/${it.id}`);
}
function runsOf(asked, wanted) {
    const { query, world, urls } = asked;
    const filters = [
        [query.get('branch'), (it) => [it.headBranch]],
        [query.get('event'), (it) => [it.event]],
        [query.get('head_sha'), (it) => [it.headSha]],
        [query.get('actor'), (it) => [it.actor]],
        // One filter for both. [docs.github.com/rest/actions/workflow-runs]
        [query.get('status'), (it) => [it.status, it.conclusion]],
    ];
    const matches = world.runs.filter((it) => wanted(it) && filters.every(([value, of]) => value === null || of(it).includes(value)));
    const latestFirst = [...matches].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
    const bare = query.get('exclude_pull_requests') === 'true';
    return paged(asked, latestFirst, (it) => ({ ...run(it, world, urls), ...(bare ? { pull_requests: [] } : {}) }), 'workflow_runs');
}
function artifactsOf(asked, runId) {
    const { query, world, urls } = asked;
    const name = query.get('name');
    const matches = world.artifacts
        .filter((it) => (runId === null || it.runId === runId) && (name === null || it.name === name))
        .sort((a, b) => b.id - a.id);
    return paged(asked, matches, (it) => artifact(it, world, urls), 'artifacts');
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/comment-answers.js

function comment(it, world, urls) {
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
function reactionRollup(it, self) {
    const kinds = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];
    const given = it.reactions;
    const counts = kinds.map((kind) => [kind, given[kind] ?? 0]);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    return { url: `${self}/reactions`, total_count: total, ...Object.fromEntries(counts) };
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/comment-routes.js
/** The comments of a pull request. */



const COMMENT_ROUTES = [
    {
        operation: 'issues/list-comments',
        method: 'GET',
        path: `${REPO}/issues/{issue_number}/comments`,
        needs: reads('issues', 'pull-requests'),
        answer: (asked) => paged(asked, asked.world.comments.filter((it) => it.issue === Number(asked.params.issue_number)), (it) => comment(it, asked.world, asked.urls)),
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
            if (!it)
                return notFound();
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
const commentOf = ({ params, world }) => world.comments.find((it) => it.id === Number(params.comment_id));
const bodyOf = (body) => typeof body === 'object' && body !== null && 'body' in body && typeof body.body === 'string' ? body.body : null;
/** More than 65,536 characters: 422. [easybuilders/easybuild-easyconfigs#24647] */
function refusedBody(text) {
    const problem = (message) => error(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
    if (text === null || text.trim() === '')
        return problem('Body cannot be blank');
    if ([...text].length > 65_536)
        return problem('Body is too long (maximum is 65536 characters)');
    return null;
}
function createComment(asked) {
    const { params, world, urls } = asked;
    const target = world.pulls.find((it) => it.number === Number(params.issue_number));
    if (!target)
        return notFound();
    // [renovatebot/renovate#6215]
    if (target.locked)
        return error(403, 'Unable to create comment because issue is locked.');
    const text = bodyOf(asked.body);
    const refusal = refusedBody(text);
    if (refusal)
        return refusal;
    const made = {
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
function updateComment(asked) {
    const it = commentOf(asked);
    if (!it)
        return notFound();
    const text = bodyOf(asked.body);
    const refusal = refusedBody(text);
    if (refusal)
        return refusal;
    it.body = text ?? '';
    return ok(comment(it, asked.world, asked.urls));
}
function reactionsOf(asked) {
    const it = commentOf(asked);
    if (!it)
        return notFound();
    const given = Object.entries(it.reactions).flatMap(([content, count]) => Array.from({ length: count }, () => content));
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

;// CONCATENATED MODULE: ./lib/adapters/stand-in/content-answers.js


/** A file, or the entries of a folder; null where there is neither. */
function content(path, ref, world, urls) {
    const files = world.contents[ref];
    const text = files?.[path];
    if (text !== undefined)
        return contentFile(path, ref, text, { world, urls });
    const below = Object.keys(files ?? {}).filter((name) => name.startsWith(path === '' ? '' : `${path}/`));
    const names = new Set(below.map((name) => name.slice(path === '' ? 0 : path.length + 1).split('/')[0] ?? ''));
    if (names.size === 0)
        return null;
    return [...names].map((name) => contentEntry(path === '' ? name : `${path}/${name}`, ref, { world, urls }));
}
function contentFile(path, ref, text, at) {
    const bytes = Buffer.from(text);
    // Above 1 MB the answer has no content. [docs.github.com/rest/repos/contents]
    const fits = bytes.length <= 1024 * 1024;
    return {
        ...contentEntry(path, ref, at),
        size: bytes.length,
        encoding: fits ? 'base64' : 'none',
        content: fits ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
    };
}
function contentEntry(path, ref, { world, urls }) {
    const isFile = world.contents[ref]?.[path] !== undefined;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const self = `${repoUrl(world, urls)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
    const html = `${urls.site}/${fullName(world)}/blob/${encodeURIComponent(ref)}/${encoded}`;
    return {
        name: path.split('/').at(-1),
        path,
        sha: (0,external_node_crypto_.createHash)('sha1').update(path).digest('hex'),
        size: 0,
        url: self,
        html_url: html,
        git_url: null,
        download_url: isFile ? html : null,
        type: isFile ? 'file' : 'dir',
        _links: { self, git: null, html },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/repos-routes.js
/** The repository, its files and pull requests, users. */




const REPOS_ROUTES = [
    {
        operation: 'repos/get',
        method: 'GET',
        path: REPO,
        needs: reads('metadata'),
        answer: ({ world, urls }) => ok(repository(fullName(world), world, urls)),
    },
    {
        operation: 'repos/get-content',
        method: 'GET',
        path: `${REPO}/contents/{path}`,
        needs: reads('contents'),
        answer: contentOf,
    },
    {
        operation: 'repos/compare-commits-with-basehead',
        method: 'GET',
        path: `${REPO}/compare/{basehead}`,
        needs: reads('contents'),
        answer: ({ params, world, urls }) => found(world.comparisons[params.basehead ?? ''], (it) => comparison(params.basehead ?? '', it, world, urls)),
    },
    {
        operation: 'repos/list-pull-requests-associated-with-commit',
        method: 'GET',
        path: `${REPO}/commits/{commit_sha}/pulls`,
        needs: reads('pull-requests', 'contents'),
        answer: (asked) => paged(asked, asked.world.pulls.filter((it) => it.headSha === asked.params.commit_sha), (it) => pullSimple(it, asked.world, asked.urls)),
    },
    {
        operation: 'repos/get-collaborator-permission-level',
        method: 'GET',
        path: `${REPO}/collaborators/{username}/permission`,
        needs: reads('metadata'),
        answer: ({ params, world, urls }) => {
            const login = params.username ?? '';
            const permission = world.collaborators[login] ?? (world.private ? 'none' : 'read');
            return ok({ permission, role_name: permission, user: { ...user(login, urls), role_name: permission } });
        },
    },
    {
        operation: 'pulls/list',
        method: 'GET',
        path: `${REPO}/pulls`,
        needs: reads('pull-requests'),
        answer: (asked) => paged(asked, pullsMatching(asked), (it) => pullSimple(it, asked.world, asked.urls)),
    },
    {
        operation: 'pulls/get',
        method: 'GET',
        path: `${REPO}/pulls/{pull_number}`,
        needs: reads('pull-requests'),
        answer: (asked) => found(pullOf(asked), (it) => pull(it, asked.world, asked.urls)),
    },
    {
        operation: 'pulls/list-files',
        method: 'GET',
        path: `${REPO}/pulls/{pull_number}/files`,
        needs: reads('pull-requests'),
        answer: (asked) => {
            const it = pullOf(asked);
            if (!it)
                return notFound();
            return paged(asked, it.files, (file) => diffEntry(file, it.headSha, asked.world, asked.urls));
        },
    },
    {
        operation: 'users/get-authenticated',
        method: 'GET',
        path: '/user',
        needs: reads('metadata'),
        // An installation token has no user. [actions/create-github-app-token#258]
        answer: ({ world, urls }) => world.token.login === null
            ? error(403, 'Resource not accessible by integration')
            : ok(publicUser(world.token.login, world, urls)),
    },
    {
        operation: 'rate-limit/get',
        method: 'GET',
        path: '/rate_limit',
        needs: reads('metadata'),
        answer: () => {
            const core = { limit: 1000, remaining: 990, reset: 4102444800, used: 10 };
            return ok({ resources: { core, search: { ...core, limit: 30, remaining: 30, used: 0 } }, rate: core });
        },
    },
];
function contentOf({ params, query, accept, world, urls }) {
    const ref = query.get('ref') ?? world.defaultBranch;
    const path = params.path ?? '';
    const text = world.contents[ref]?.[path];
    if (world.contents[ref] === undefined)
        return error(404, `No commit found for the ref ${ref}`);
    if (text !== undefined && /\braw\b/.test(accept)) {
        return { status: 200, body: text, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
    }
    const body = content(path, ref, world, urls);
    return body === null ? notFound() : ok(body);
}
const pullOf = ({ params, world }) => world.pulls.find((it) => it.number === Number(params.pull_number));
function pullsMatching({ query, world }) {
    const state = query.get('state') ?? 'open';
    const head = query.get('head');
    const base = query.get('base');
    return world.pulls.filter((it) => (state === 'all' || it.state === state) &&
        (base === null || it.baseRef === base) &&
        (head === null || head === `${it.headRepo?.split('/')[0]}:${it.headRef}`));
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/routes.js



/** All that the stand-in answers: one entry to add, and one example in its test. */
const ROUTES = [...ACTIONS_ROUTES, ...REPOS_ROUTES, ...COMMENT_ROUTES];

;// CONCATENATED MODULE: ./lib/adapters/stand-in/wire.js


/** Sends the answer, or lets the fault have its way with it. */
function send(response, answer, fault) {
    if (fault?.reply === 'hang')
        return;
    if (answer === null) {
        response.destroy();
        return;
    }
    const { body } = answer;
    const isJson = body !== undefined && typeof body === 'object' && !Buffer.isBuffer(body) && !(body instanceof external_node_stream_.Readable);
    const payload = isJson ? JSON.stringify(body) : body;
    response.writeHead(answer.status, {
        ...(isJson ? { 'content-type': 'application/json; charset=utf-8' } : {}),
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '990',
        'x-ratelimit-reset': '4102444800',
        'x-ratelimit-resource': 'core',
        ...answer.headers,
    });
    if (fault && isCut(fault.reply)) {
        const whole = Buffer.from(typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : '');
        // Not at once: a client drops what it has not yet read of a connection that fails.
        response.write(whole.subarray(0, fault.reply.cutAfterBytes), () => setTimeout(() => response.destroy(), 50));
    }
    else if (payload instanceof external_node_stream_.Readable) {
        payload.on('error', () => response.destroy()).pipe(response);
    }
    else {
        response.end(payload);
    }
}
async function wire_text(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
}
/** JSON, or the text itself where it is none. */
function parsed(body) {
    if (body === '')
        return undefined;
    try {
        return JSON.parse(body);
    }
    catch {
        return body;
    }
}
/** On a free port of 127.0.0.1; gives the URL. */
async function listen(server) {
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    // A server that listens on a port has an address with one.
    const { port } = server.address();
    return `http://127.0.0.1:${port}`;
}
/** Ends also the connections that still wait for an answer. */
async function wire_close(server) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/github.js
/**
 * A stand-in for GitHub on loopback: the API on one port, the host of the signed downloads on another. Its state is the
 * world it was given. The demo runs against it, and the tests, which also hold every exchange against GitHub's own
 * description of its API.
 */






/** Starts both servers on free ports of 127.0.0.1. */
async function startGitHub(world, { siteUrl, observe } = {}) {
    const requests = [];
    const note = (exchange) => {
        requests.push(exchange);
        observe?.(exchange);
    };
    const used = new Map();
    const urls = { api: '', blobs: '', site: siteUrl ?? 'https://github.com' };
    const api = (0,external_node_http_.createServer)((request, response) => {
        void answerApi({ request, response, world, urls, used, note });
    });
    const blobs = (0,external_node_http_.createServer)((request, response) => {
        const exchange = blobExchange(request);
        const fault = takeFault(world.faults, 'blob', used);
        exchange.answer = answerBlob(world, exchange);
        const sent = fault ? faultyAnswer(fault, exchange.answer) : exchange.answer;
        note({ ...exchange, answer: sent, faulty: fault !== null });
        send(response, sent, fault);
    });
    urls.api = await listen(api);
    urls.blobs = await listen(blobs);
    return {
        url: urls.api,
        blobUrl: urls.blobs,
        requests,
        close: async () => {
            await Promise.all([api, blobs].map(wire_close));
        },
    };
}
async function answerApi({ request, response, world, urls, used, note }) {
    const url = new URL(request.url ?? '/', urls.api);
    const body = parsed(await wire_text(request));
    const match = findRoute(request.method ?? 'GET', url.pathname);
    const params = { ...match?.params, ':path': url.pathname };
    const fault = match ? takeFault(world.faults, match.route.operation, used) : null;
    const asked = { params, query: url.searchParams, body, accept: request.headers.accept ?? '', world, urls };
    const untouched = fault && fault.reply !== 'done-but-destroy' && !isCut(fault.reply);
    const own = untouched ? null : (refusal(request, match, world) ?? match?.route.answer(asked) ?? notFound());
    const answer = fault ? faultyAnswer(fault, own) : own;
    note({
        host: 'api',
        operation: match?.route.operation ?? null,
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        params,
        headers: request.headers,
        body,
        answer,
        faulty: fault !== null,
    });
    send(response, answer, fault);
}
function blobExchange(request) {
    return {
        host: 'blob',
        operation: null,
        method: request.method ?? 'GET',
        path: request.url ?? '/',
        params: {},
        headers: request.headers,
        body: undefined,
        answer: null,
        faulty: false,
    };
}
/** What GitHub says before it looks at the request itself; null: go on. */
function refusal(request, match, world) {
    // [docs.github.com/rest/using-the-rest-api/troubleshooting, "User agent required"]
    if (!request.headers['user-agent'])
        return error(403, 'Request forbidden by administrative rules.');
    const authorization = request.headers.authorization ?? '';
    const token = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1];
    const isWrong = world.token.value !== undefined && token !== world.token.value;
    if (token === undefined || isWrong)
        return error(401, 'Bad credentials');
    if (!match)
        return null;
    const { owner, repo } = match.params;
    const isStrange = owner !== undefined && (owner !== world.owner || repo !== world.repo);
    // What a token may not see does not exist for it.
    if (isStrange)
        return notFound();
    return mayNot(match.route, world);
}
function mayNot({ needs }, world) {
    const granted = (scope) => {
        const level = scope === 'metadata' ? 'read' : world.token.permissions[scope];
        return level === 'write' || level === needs.level;
    };
    if (needs.scopes.some(granted))
        return null;
    if (needs.level === 'read' && !world.private) {
        return needs.evenIfPublic ? error(403, 'Must have admin rights to Repository.') : null;
    }
    const by = world.token.login === null ? 'integration' : 'personal access token';
    return error(403, `Resource not accessible by ${by}`);
}
function findRoute(method, pathname) {
    for (const route of ROUTES) {
        const params = route.method === method ? matchPath(route.path, pathname) : null;
        if (params)
            return { route, params };
    }
    return null;
}
/** A file's path may have slashes, sent as they are or as %2F; all else is one segment. */
function matchPath(template, pathname) {
    const names = [];
    const pattern = template.replace(/\{(\w+)\}/g, (_all, name) => {
        names.push(name);
        return name === 'path' ? '(.*)' : '([^/]+)';
    });
    const match = new RegExp(`^${pattern}$`).exec(pathname);
    return match
        ? Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]))
        : null;
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/results.js
/**
 * The results service as the real `@actions/artifact` talks to it: Twirp calls in JSON on one path, blocks of the blob on
 * another. [actions/toolkit, packages/artifact: internal/shared/artifact-twirp-client.ts, internal/upload/blob-upload.ts]
 */


const results_RUN = '1b4f0e98-51f2-4c6b-8a4e-0d7c86a6f1aa';
const JOB = '7d2f7b3c-6a0d-5b1f-9c3e-2b8f4f0e6c11';
const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';
async function startResults(faults = []) {
    const fake = {
        url: '',
        token: runtimeToken(),
        artifacts: [],
        calls: [],
        violations: [],
        close: async () => { },
    };
    const service = { faults, pending: new Map(), fake };
    const server = (0,external_node_http_.createServer)((request, response) => void answer(service, request, response));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address with one.
    fake.url = `http://127.0.0.1:${server.address().port}/`;
    fake.close = async () => {
        const closed = new Promise((resolve) => server.close(() => resolve()));
        server.closeAllConnections();
        await closed;
    };
    return fake;
}
/** The toolkit reads two ids out of the token and checks no signature. */
function runtimeToken() {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return [
        part({ alg: 'none', typ: 'JWT' }),
        part({ scp: `Actions.ExampleScope Actions.Results:${results_RUN}:${JOB}` }),
        'none',
    ].join('.');
}
async function answer(service, request, response) {
    const body = await bytesOf(request);
    const url = new URL(request.url ?? '/', service.fake.url);
    const call = url.pathname.startsWith(TWIRP) ? url.pathname.slice(TWIRP.length) : blobCall(url);
    service.fake.calls.push(call);
    const nth = service.fake.calls.filter((it) => it === call).length;
    const isOn = ({ on, after = 0, times = Number.POSITIVE_INFINITY }) => on === call && nth > after && nth <= after + times;
    const fault = service.faults.find(isOn);
    if (fault)
        return fail(fault.reply, response);
    const isTwirp = url.pathname.startsWith(TWIRP);
    check(service, isTwirp === (request.headers.authorization === `Bearer ${service.fake.token}`), `${call}: authorisation`);
    const reply = isTwirp ? twirp(service, call, JSON.parse(body.toString('utf8'))) : blob(service, url, body);
    response.writeHead(reply.status, { 'content-type': isTwirp ? 'application/json' : 'application/xml' });
    response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
}
function fail(reply, response) {
    if (reply === 'hang')
        return;
    if (reply === 'destroy') {
        response.destroy();
        return;
    }
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply.body ?? { code: 'unavailable', msg: 'the service is down' }));
}
function twirp(service, call, asked) {
    const idsFit = asked.workflow_run_backend_id === results_RUN && asked.workflow_job_run_backend_id === JOB;
    check(service, idsFit, `${call}: backend ids`);
    if (call === 'CreateArtifact')
        return create(service, asked);
    if (call === 'FinalizeArtifact')
        return finalize(service, asked);
    return { status: 404, body: { code: 'bad_route', msg: `no handler for ${call}` } };
}
/** A name that is taken: 409, which the toolkit does not retry. */
function create(service, asked) {
    const name = String(asked.name);
    check(service, asked.version === 7, `CreateArtifact: version ${asked.version}`);
    if (service.fake.artifacts.some((it) => it.name === name)) {
        return {
            status: 409,
            body: { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
        };
    }
    const expiresAt = typeof asked.expires_at === 'string' ? asked.expires_at : null;
    const pending = { name, mimeType: String(asked.mime_type), expiresAt, blocks: new Map(), bytes: null };
    service.pending.set(name, pending);
    const blobUrl = new URL(`/blob/${encodeURIComponent(name)}?sig=c2lnbmF0dXJl`, service.fake.url);
    return { status: 200, body: { ok: true, signed_upload_url: blobUrl.href } };
}
function finalize(service, asked) {
    const pending = service.pending.get(String(asked.name));
    if (!pending?.bytes)
        return { status: 400, body: { code: 'failed_precondition', msg: 'nothing was uploaded' } };
    const { bytes } = pending;
    check(service, asked.size === String(bytes.length), `FinalizeArtifact: size ${asked.size} of ${bytes.length}`);
    const hash = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    check(service, asked.hash === hash, `FinalizeArtifact: hash ${asked.hash}`);
    const id = 9000 + service.fake.artifacts.length;
    service.fake.artifacts.push({
        id,
        name: pending.name,
        mimeType: pending.mimeType,
        expiresAt: pending.expiresAt,
        bytes,
    });
    return { status: 200, body: { ok: true, artifact_id: String(id) } };
}
// --- the blob ---------------------------------------------------------------------------------------------------
const blobCall = (url) => (url.searchParams.get('comp') === 'blocklist' ? 'PutBlockList' : 'PutBlock');
function blob(service, url, body) {
    const pending = service.pending.get(decodeURIComponent(url.pathname.replace('/blob/', '')));
    check(service, url.searchParams.has('sig'), 'blob: no signature');
    if (!pending)
        return { status: 404 };
    if (blobCall(url) === 'PutBlockList') {
        const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map((match) => match[1] ?? '');
        pending.bytes = Buffer.concat(ids.map((id) => pending.blocks.get(id) ?? Buffer.alloc(0)));
        return { status: 201 };
    }
    const id = url.searchParams.get('blockid');
    if (id === null)
        pending.bytes = body;
    else
        pending.blocks.set(id, body);
    return { status: 201 };
}
async function bytesOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
}
function check({ fake }, holds, sentence) {
    if (!holds)
        fake.violations.push(sentence);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/adapters/stand-in/runner.js




/**
 * Starts an action's program as the runner starts it: the inputs, with the defaults of action.yml evaluated, as INPUT_
 * variables whose names keep their hyphens, the command files as empty files, standard input closed, nothing else inherited
 * but PATH and HOME. [actions/runner 2.336: ActionRunner.cs, Handlers/NodeScriptActionHandler.cs, FileCommandManager.cs]
 */
async function startAction(step, job) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(step.folder, 'runner-'));
    const files = await commandFiles(folder, job.event);
    const env = {
        PATH: process.env.PATH ?? '/usr/bin:/bin',
        HOME: process.env.HOME ?? folder,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        ...githubVariables(job, files),
        ...runnerVariables(folder, job),
        ...step.env,
        ...inputVariables(await (0,promises_.readFile)(step.manifest, 'utf8'), step.with, job),
    };
    const started = Date.now();
    const ended = await runner_run(step, env, job.workspace);
    const printed = Buffer.concat(ended.chunks).toString('utf8');
    return {
        exitCode: ended.exitCode,
        signal: ended.signal,
        printed,
        outputs: parseOutputs(await (0,promises_.readFile)(files.GITHUB_OUTPUT, 'utf8')),
        summary: await (0,promises_.readFile)(files.GITHUB_STEP_SUMMARY, 'utf8'),
        masks: [...printed.matchAll(/^::add-mask::(.*)$/gm)].map((found) => unescapeData(found[1] ?? '')),
        durationMs: Date.now() - started,
    };
}
function runner_run(step, env, cwd) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(step.node ?? process.execPath, [step.entry], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
        const chunks = [];
        let size = 0;
        const keep = (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            while (size - (chunks[0]?.length ?? 0) >= (step.keepBytes ?? Number.POSITIVE_INFINITY)) {
                size -= chunks.shift()?.length ?? 0;
            }
            step.onPrint?.(chunk.toString('utf8'));
        };
        child.stdout.on('data', keep);
        child.stderr.on('data', keep);
        child.on('error', reject);
        if (child.pid !== undefined)
            step.onStart?.(child.pid);
        child.on('close', (exitCode, signal) => resolve({ exitCode, signal, chunks }));
    });
}
const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
async function commandFiles(folder, event) {
    const path = (name) => (0,external_node_path_.join)(folder, '_runner_file_commands', name.toLowerCase());
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, '_runner_file_commands'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'temp'));
    for (const name of COMMAND_FILES)
        await (0,promises_.writeFile)(path(name), '');
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'event.json'), JSON.stringify(event));
    const named = Object.fromEntries(COMMAND_FILES.map((name) => [name, path(name)]));
    return { ...named, GITHUB_EVENT_PATH: (0,external_node_path_.join)(folder, 'event.json') }; // fromEntries loses the key type
}
function githubVariables(job, files) {
    return {
        ...files,
        GITHUB_REPOSITORY: job.repository,
        GITHUB_RUN_ID: String(job.runId),
        GITHUB_RUN_ATTEMPT: String(job.runAttempt),
        GITHUB_EVENT_NAME: job.eventName,
        GITHUB_SHA: job.sha,
        GITHUB_REF: job.ref,
        GITHUB_WORKFLOW: job.workflow,
        GITHUB_WORKFLOW_REF: `${job.repository}/${job.workflowPath ?? '.github/workflows/ci.yml'}@${job.ref}`,
        GITHUB_JOB: job.jobKey,
        GITHUB_ACTOR: job.actor,
        GITHUB_API_URL: job.apiUrl,
        GITHUB_SERVER_URL: job.serverUrl ?? 'https://github.com',
        GITHUB_WORKSPACE: job.workspace,
    };
}
function runnerVariables(folder, job) {
    return {
        RUNNER_TEMP: (0,external_node_path_.join)(folder, 'temp'),
        RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
        RUNNER_ENVIRONMENT: 'github-hosted',
        ...(job.results ? { ACTIONS_RESULTS_URL: job.results.url, ACTIONS_RUNTIME_TOKEN: job.results.token } : {}),
    };
}
/** An input that is not set gets its default; the runner sets every declared input, an absent one as the empty string. */
function inputVariables(manifest, given, job) {
    const declared = (0,dist/* parse */.qg)(manifest).inputs;
    const value = (name, input) => given[name] ?? evaluated(String(input.default ?? ''), job);
    return Object.fromEntries(Object.entries(declared).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, value(name, input)]));
}
/** The expressions that action.yml uses in defaults, and no others. */
function evaluated(text, job) {
    const values = {
        'github.token': job.token,
        'job.check_run_id': String(job.checkRunId),
        'job.status': job.jobStatus,
        'toJSON(matrix)': JSON.stringify(job.matrix),
    };
    return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, expression) => {
        const found = values[expression];
        if (found === undefined)
            throw new Error(`action.yml has a default that this stand-in cannot evaluate: ${expression}`);
        return found;
    });
}
/** `name=value` lines and `name<<DELIMITER` blocks. [docs.github.com, "Workflow commands", multiline strings] */
function parseOutputs(text) {
    const outputs = {};
    const lines = text.split('\n');
    for (let index = 0; index < lines.length; index++) {
        const block = /^(.+?)<<(.+)$/.exec(lines[index] ?? '');
        const pair = /^(.+?)=(.*)$/.exec(lines[index] ?? '');
        if (block?.[1] !== undefined) {
            const end = lines.indexOf(block[2] ?? '', index + 1);
            outputs[block[1]] = lines.slice(index + 1, end).join('\n');
            index = end;
        }
        else if (pair?.[1] !== undefined)
            outputs[pair[1]] = pair[2] ?? '';
    }
    return outputs;
}
const unescapeData = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var patch_create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./lib/adapters/stand-in/runner-log.js
/** How long the steps that every job begins with take. */
const SET_UP_MS = 2000;
/** @param startedAt milliseconds since the epoch; the first of the given steps starts SET_UP_MS later */
function runnerLog(steps, startedAt) {
    const before = [...setUp(), ...checkout()].map((line, index) => stamped(line, startedAt + index * 20));
    const after = [...steps.flatMap(stepLines), ...cleanUp()].map((line, index) => stamped(line, startedAt + SET_UP_MS + index * 20));
    return `\uFEFF${[...before, ...after].join('\n')}\n`;
}
const stamped = (line, at) => `${timestamp(at)} ${line}`;
const timestamp = (at) => new Date(at).toISOString().replace('Z', '0000Z');
function setUp() {
    return [
        "Current runner version: '2.336.0'",
        '##[group]Runner Image Provisioner',
        'Hosted Compute Agent',
        '##[endgroup]',
        '##[group]Operating System',
        'Ubuntu',
        '24.04.3',
        'LTS',
        '##[endgroup]',
        '##[group]GITHUB_TOKEN Permissions',
        'Contents: read',
        'Metadata: read',
        '##[endgroup]',
        'Secret source: Actions',
        'Prepare workflow directory',
        'Prepare all required actions',
        'Complete job name: test',
    ];
}
function checkout() {
    return [
        '##[group]Run actions/checkout@v5',
        'with:',
        '  token: ***',
        '  fetch-depth: 1',
        '##[endgroup]',
        'Syncing repository',
        '##[group]Fetching the repository',
        '##[endgroup]',
        '##[group]Checking out the ref',
        '##[endgroup]',
    ];
}
function stepLines(step) {
    const script = step.script.split('\n');
    const env = Object.entries(step.env ?? {});
    return [
        `##[group]Run ${script[0]}`,
        ...script.map((line) => `\u001b[36;1m${line}\u001b[0m`),
        `shell: ${step.shell}`,
        ...(env.length > 0 ? ['env:', ...env.map(([name, value]) => `  ${name}: ${value}`)] : []),
        '##[endgroup]',
        ...step.output.replace(/\n$/, '').split('\n'),
        ...(step.exitCode === 0 ? [] : [`##[error]Process completed with exit code ${step.exitCode}.`]),
    ];
}
const cleanUp = () => ['Post job cleanup.', 'Cleaning up orphan processes'];

;// CONCATENATED MODULE: ./lib/adapters/stand-in/world.js
/**
 * What the stand-in for GitHub knows: plain data. A test or the demo writes a world down, starts the server over it, and
 * looks afterwards at what has become of it.
 */
/** What GITHUB_TOKEN has with the permissions that the README asks for. */
const USUAL_TOKEN = {
    login: null,
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write', metadata: 'read' },
};
/** An empty repository, to be filled. */
function createWorld(parts = {}) {
    return {
        owner: 'octo-org',
        repo: 'cart',
        private: true,
        defaultBranch: 'main',
        now: '2026-11-20T10:10:00Z',
        token: USUAL_TOKEN,
        runs: [],
        jobs: [],
        logs: {},
        pulls: [],
        comments: [],
        contents: {},
        comparisons: {},
        collaborators: {},
        artifacts: [],
        rerun: [],
        faults: [],
        ...parts,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/scene.js







const STARTED = Date.UTC(2026, 10, 20, 10, 0, 0);
const at = (seconds) => new Date(STARTED + seconds * 1000).toISOString().replace('.000Z', 'Z');
/** A pull request that broke a small project: the repository with both commits, the runs, jobs, logs and files of GitHub. */
async function buildScene(folder) {
    const workspace = (0,external_node_path_.join)(folder, 'cart');
    const baseSha = await commitFiles(workspace, BASE_FILES, 'Start');
    const passing = runTests(workspace);
    const headSha = await commitFiles(workspace, CHANGED_FILES, DEMO.pullRequest.title);
    const failing = runTests(workspace);
    if (passing.exitCode !== 0 || failing.exitCode === 0)
        throw new Error(`The tests of the demo did not end as they should:\n${failing.output}`);
    const changed = changedFiles();
    const { owner, repo, pullRequest } = DEMO;
    const event = { pull_request: pullPayload(headSha, baseSha), repository: { default_branch: pullRequest.baseRef } };
    const world = createWorld({
        owner,
        repo,
        runs: [
            aRun({
                id: 4711,
                headSha,
                headBranch: pullRequest.headRef,
                event: 'pull_request',
                status: 'in_progress',
                conclusion: null,
            }),
            aRun({ id: 4690, headSha: baseSha }),
        ],
        jobs: [
            aJob({ id: 81, runId: 4711, conclusion: 'failure' }),
            diagnoseJob(),
            aJob({ id: 71, runId: 4690, conclusion: 'success' }),
        ],
        logs: { 81: runnerLog([failing], STARTED), 71: runnerLog([passing], STARTED - 86_400_000) },
        pulls: [
            {
                ...pullRequest,
                body: null,
                state: 'open',
                locked: false,
                author: 'jo',
                headSha,
                headRepo: `${owner}/${repo}`,
                baseSha,
                files: changed,
            },
        ],
        contents: { [headSha]: { ...BASE_FILES, ...CHANGED_FILES }, [baseSha]: BASE_FILES },
        comparisons: {
            [`${baseSha}...${headSha}`]: { status: 'ahead', aheadBy: 1, behindBy: 0, mergeBase: baseSha, files: changed },
        },
        collaborators: { jo: 'write' },
    });
    return { world, job: runnerJob({ workspace, headSha, event }) };
}
function runnerJob({ workspace, headSha, event, }) {
    return {
        repository: `${DEMO.owner}/${DEMO.repo}`,
        runId: 4711,
        runAttempt: 1,
        eventName: 'pull_request',
        event,
        sha: headSha,
        ref: `refs/pull/${DEMO.pullRequest.number}/merge`,
        workflow: 'CI',
        jobKey: 'diagnose',
        checkRunId: 82,
        jobStatus: 'success',
        matrix: null,
        actor: 'jo',
        token: 'demo-token-of-no-value',
        results: null,
        workspace,
    };
}
const pullPayload = (headSha, baseSha) => ({
    number: DEMO.pullRequest.number,
    state: 'open',
    head: { ref: DEMO.pullRequest.headRef, sha: headSha, repo: { full_name: `${DEMO.owner}/${DEMO.repo}` } },
    base: { ref: DEMO.pullRequest.baseRef, sha: baseSha, repo: { full_name: `${DEMO.owner}/${DEMO.repo}` } },
});
const aRun = (over) => ({
    attempt: 1,
    name: 'CI',
    path: '.github/workflows/ci.yml',
    workflowId: 7,
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    headBranch: 'main',
    headRepo: `${DEMO.owner}/${DEMO.repo}`,
    actor: 'jo',
    triggeringActor: 'jo',
    createdAt: at(over.id === 4711 ? 0 : -86_400),
    ...over,
});
const aJob = ({ id, runId, conclusion, }) => ({
    id,
    runId,
    attempt: 1,
    name: 'test',
    status: 'completed',
    conclusion,
    startedAt: at(0),
    completedAt: at(20),
    steps: [
        { number: 1, name: 'Set up job', conclusion: 'success', startedAt: at(0), completedAt: at(0) },
        { number: 2, name: 'Run actions/checkout@v5', conclusion: 'success', startedAt: at(0), completedAt: at(1) },
        { number: 3, name: DEMO.failedStep.name, conclusion, startedAt: at(2), completedAt: at(20) },
    ],
});
const diagnoseJob = () => ({
    id: 82,
    runId: 4711,
    attempt: 1,
    name: 'diagnose',
    status: 'in_progress',
    conclusion: null,
    startedAt: at(21),
    completedAt: null,
    steps: [{ number: 1, name: 'Set up job', conclusion: 'success', startedAt: at(21), completedAt: at(22) }],
});
function changedFiles() {
    return Object.entries(CHANGED_FILES).map(([filename, text]) => {
        const patch = (0,patch_create/* createTwoFilesPatch */.ss)(filename, filename, BASE_FILES[filename] ?? '', text)
            .split('\n')
            .slice(4)
            .join('\n');
        return { filename, status: 'modified', patch };
    });
}
/** In a real repository where git is to be had; then the action sees that the right commit is checked out. @returns its name */
async function commitFiles(workspace, files, message) {
    for (const [name, text] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, name)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(workspace, name), text);
    }
    const git = (...args) => (0,external_node_child_process_.spawnSync)('git', ['-c', 'user.name=demo', '-c', 'user.email=demo@localhost', ...args], {
        cwd: workspace,
        encoding: 'utf8',
    });
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    const sha = git('rev-parse', 'HEAD').stdout?.trim();
    return sha && /^[0-9a-f]{40}$/.test(sha) ? sha : message.padEnd(40, '0').replace(/\W/g, '0').slice(0, 40);
}
/** As the runner runs a `run:` step without a `shell:`; not told apart from it by the tests, whose colours and format depend on it. */
function runTests(workspace) {
    const { script, shell } = DEMO.failedStep;
    const { NODE_TEST_CONTEXT: _ours, ...env } = process.env;
    const ended = (0,external_node_child_process_.spawnSync)('bash', ['-e', '-c', `${script} 2>&1`], {
        cwd: workspace,
        encoding: 'utf8',
        env: { ...env, CI: 'true' },
    });
    return { script, shell, output: ended.stdout, exitCode: ended.status ?? 1 };
}

;// CONCATENATED MODULE: ./lib/adapters/stand-in/demo.js








const REPORT = 'autofixops-report';
/**
 * A pull request breaks a small project. Its tests are really run, before and after; their output is the log of a run in a
 * stand-in for GitHub; and the committed action is started over it as a runner starts it. @returns the exit code
 */
async function runDemo({ print, cwd, temp, env }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'autofixops-demo-'));
    try {
        print('Running the tests of a small project, before and after a pull request …\n');
        const scene = await buildScene(folder);
        const github = await startGitHub(scene.world);
        const results = await startResults();
        try {
            print(`Starting the action over the failed run${env.ANTHROPIC_API_KEY ? '' : ', without a model (set ANTHROPIC_API_KEY to ask one)'} …\n\n`);
            const result = await startAction({
                manifest: (0,installation/* installedFile */.P)('../action.yml'),
                entry: (0,installation/* installedFile */.P)('index.js'),
                with: {
                    'anthropic-api-key': env.ANTHROPIC_API_KEY ?? '',
                    'anthropic-base-url': env.ANTHROPIC_BASE_URL ?? '',
                },
                folder,
                onPrint: createLogView(print),
            }, { ...scene.job, apiUrl: github.url, results });
            return await show(result, scene.world, { print, cwd });
        }
        finally {
            await github.close();
            await results.close();
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The step's log as GitHub shows it: masks and debug lines left out, groups folded, annotations in plain words. */
function createLogView(print) {
    let rest = '';
    let folded = false;
    const show = (line) => {
        const [, command, value] = /^::(\w[\w-]*)[^:]*::(.*)$/.exec(line) ?? [];
        if (command === 'group')
            print(`▸ ${value}\n`);
        if (command === 'group' || command === 'endgroup')
            folded = command === 'group';
        else if (command === 'error' || command === 'warning')
            print(`${command === 'error' ? 'Error' : 'Warning'}: ${plainData(value ?? '')}\n`);
        else if (command === undefined && !folded)
            print(`${line}\n`);
    };
    return (text) => {
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(show);
    };
}
/** [actions/toolkit, packages/core/src/command.ts, escapeData] */
const plainData = (text) => text.replaceAll('%0D', '').replaceAll('%0A', '\n  ').replaceAll('%25', '%');
async function show(result, world, { print, cwd }) {
    const comment = world.comments.at(-1);
    const report = result.outputs['report-path'];
    if (result.exitCode !== 0 || !comment || !report) {
        print(`\nThe action ended with exit code ${result.exitCode} and wrote no comment.\n`);
        return 1;
    }
    const kept = (0,external_node_path_.join)(cwd, REPORT);
    await (0,promises_.rm)(kept, { recursive: true, force: true });
    await (0,promises_.cp)(report, kept, { recursive: true });
    print(`\n──── the comment on ${world.owner}/${world.repo}#${DEMO.pullRequest.number} ────\n\n${comment.body}\n\n`);
    print(`──── the files, in ${(0,external_node_path_.relative)(cwd, kept) || kept}/ ────\n\n`);
    for (const name of (await (0,promises_.readdir)(kept)).sort())
        print(`  ${name.padEnd(16)} ${(await (0,promises_.stat)((0,external_node_path_.join)(kept, name))).size} bytes\n`);
    print('\nOpen report.html in a browser to see the log with the evidence marked.\n');
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli/demo.js

const demo = {
    name: 'demo',
    usage: 'demo',
    summary: 'a failed run from an embedded stand-in for GitHub, diagnosed end to end by the real action; needs no network and no key',
    options: {},
    run: ({ print, context }) => runDemo({ print, cwd: context.cwd, temp: context.temp, env: context.env }),
};

// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/pipeline.js + 47 modules
var pipeline = __webpack_require__(68790);
// EXTERNAL MODULE: ./lib/report/diagnosis-file.js
var diagnosis_file = __webpack_require__(66698);
// EXTERNAL MODULE: ./lib/report/escape.js + 2 modules
var report_escape = __webpack_require__(39135);
// EXTERNAL MODULE: ./lib/report/fault-words.js
var fault_words = __webpack_require__(41918);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/log-lines.js
var log_lines = __webpack_require__(64302);
;// CONCATENATED MODULE: ./lib/report/text.js





function plainReport(report) {
    if (report.findings.length === 0)
        return 'No failure was found.\n';
    const parts = [...(0,fault_words/* byUrgency */.td)(report.findings).map(plainFinding), ...report.notices];
    return `${(0,report_escape/* terminal */.Fo)(parts.join('\n\n'))}\n`;
}
function plainFinding(finding) {
    const { diagnosis, cause, rerun } = finding;
    const step = cause.failure.step?.name;
    const others = cause.sharedBy.map((failure) => failure.job.name);
    const lines = (0,fault_words/* isUnexplained */.ec)(finding) ? (0,log_lines/* firstErrorBlock */.s2)(finding, 12) : (0,log_lines/* evidenceLines */.p1)(finding, 8);
    return [
        `✗ ${(0,headline/* jobName */.dZ)(cause.failure)}${step ? ` › ${step}` : ''}`,
        `  ${diagnosis.category} · ${diagnosis.kind} · ${diagnosis.severity} · confidence ${diagnosis.confidence}`,
        `  Cause: ${diagnosis.rootCause}${diagnosis.location ? ` (${(0,links/* place */.ik)(diagnosis.location)})` : ''}`,
        ...diagnosis.fixes.map((fix) => `  Fix:   ${fix}`),
        ...(lines.length > 0
            ? ['', ...lines.map((line) => `  ${String(line.number).padStart(7)} | ${line.text}`), '']
            : []),
        ...(others.length > 0 ? [`  The same in: ${others.join(', ')}`] : []),
        ...(finding.conversation?.failure ? [`  Model: ${finding.conversation.failure}`] : []),
        ...(finding.verdict.fault === 'unknown' ? [] : [`  Whose fault: ${fault_words/* FAULT_WORDS */.FI[finding.verdict.fault].clause}`]),
        ...(rerun.outcome === 'skipped' ? [] : [`  Run again: ${rerun.reason}`]),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/wiring/build-world.js + 22 modules
var build_world = __webpack_require__(45035);
// EXTERNAL MODULE: ./lib/adapters/decode.js
var decode = __webpack_require__(63544);
// EXTERNAL MODULE: ./lib/adapters/log-file.js
var log_file = __webpack_require__(88017);
// EXTERNAL MODULE: ./lib/adapters/sanitise.js + 19 modules
var sanitise = __webpack_require__(60463);
// EXTERNAL MODULE: ./lib/adapters/spool.js
var spool = __webpack_require__(24491);
;// CONCATENATED MODULE: ./lib/cli/local.js
/** What the commands of the command line share: the doors, and a log from a file or from standard input. */






/** On a laptop the secrets are those of the environment; what is said goes to standard error, so that standard output is the answer. */
function openLocalDoors({ context, options }) {
    const patterns = (0,sanitise/* parseRedactPatterns */.E8)(typeof options.redact === 'string' ? options.redact : '');
    const sanitiser = (0,sanitise/* createSanitiser */.Fj)({ secrets: (0,sanitise/* collectSecrets */.qb)(context.env, []), patterns });
    const journal = (0,log/* createJournal */.s)({
        clock: adapters_process/* systemClock */.ml,
        redact: sanitiser.text,
        print: adapters_process/* printError */.yJ,
        debug: options.verbose === true,
    });
    const folder = (0,adapters_process/* privateFolder */.qm)(context.temp, 'autofixops-');
    return { sanitiser, journal, spool: (0,spool/* createSpool */.w)({ folder }) };
}
/** @param name a file, or `-` or nothing for standard input. @throws Error that names the file */
async function openLocalLog({ context }, doors, name) {
    const bytes = await local_bytesOf(context.cwd, name);
    const { log } = await doors.spool.store(name ?? 'standard input', doors.sanitiser.stream((0,decode/* decodeUtf8 */._)(bytes)));
    return log;
}
const local_bytesOf = (cwd, name) => name === undefined || name === '-'
    ? Promise.resolve((0,adapters_process/* standardInput */.iQ)())
    : (0,log_file/* openLogFile */.J)(name, { folder: cwd, confined: false });

;// CONCATENATED MODULE: ./lib/cli/diagnose.js







const FORMATS = {
    text: ({ report }) => plainReport(report),
    markdown: ({ rendered }) => `${rendered.comment ?? rendered.resolved ?? ''}\n`,
    json: ({ report }) => `${JSON.stringify((0,diagnosis_file/* diagnosisFile */._M)(report), null, 2)}\n`,
};
const diagnose = {
    name: 'diagnose',
    usage: 'diagnose [FILE|-] [--repo OWNER/NAME --run ID] [--offline] [--format text|markdown|json]',
    summary: 'diagnose a log, or a run of GitHub (GITHUB_TOKEN); asks the model where ANTHROPIC_API_KEY is set',
    options: {
        repo: { type: 'string' },
        run: { type: 'string' },
        offline: { type: 'boolean' },
        format: { type: 'string' },
        model: { type: 'string' },
    },
    run: async (call) => {
        const render = FORMATS[oneOf(call.options.format, 'format', ['text', 'markdown', 'json'])];
        const remote = remoteRun(call);
        const doors = openLocalDoors(call);
        try {
            const told = await diagnoseLocally(call, doors, remote);
            call.print(render(told));
            return 0;
        }
        finally {
            await doors.spool.clear();
        }
    },
};
function remoteRun({ options, args }) {
    if (options.repo === undefined && options.run === undefined)
        return null;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(String(options.repo ?? '')) ?? [];
    if (owner === undefined || repo === undefined)
        throw new UsageError('--repo takes OWNER/NAME.');
    if (!/^\d+$/.test(String(options.run ?? '')))
        throw new UsageError('--run takes the number of a run, which stands in its address.');
    if (args.length > 0)
        throw new UsageError('Name a file or a run, not both.');
    return { owner, repo, runId: String(options.run) };
}
async function diagnoseLocally(call, doors, remote) {
    const { env, cwd } = call.context;
    const inputs = localInputs(call, remote);
    const context = {
        ...call.context,
        inActions: false,
        event: {},
        workspace: cwd,
        ...remote,
        runId: null,
    };
    const name = call.args[0];
    const brought = remote
        ? null
        : { log: await openLocalLog(call, doors, name), command: null, exitCode: null, title: name ?? 'standard input' };
    if (remote && !env.GITHUB_TOKEN && !env.GH_TOKEN)
        throw new Error('Set GITHUB_TOKEN to a token that may read the run (`actions: read`).');
    const { world, settings, close } = await (0,build_world.buildWorld)(context, inputs, { ...doors, brought });
    try {
        return await (0,pipeline.diagnoseRun)({ ...world, publishers: [], history: null }, settings);
    }
    finally {
        await close();
    }
}
/** The inputs of the action as far as a laptop has them; nothing is run again, and nothing is written. */
function localInputs({ options, context }, remote) {
    const { env } = context;
    const given = {
        'anthropic-api-key': options.offline ? '' : env.ANTHROPIC_API_KEY,
        'github-token': remote ? env.GITHUB_TOKEN || env.GH_TOKEN : '',
        'run-id': remote?.runId,
        model: typeof options.model === 'string' ? options.model : undefined,
        rerun: 'never',
        fix: 'suggest',
        comment: 'never',
        history: 'false',
    };
    return (0,inputs/* parseInputs */.TL)((name) => given[name] ?? '');
}

// EXTERNAL MODULE: ./lib/adapters/access.js
var access = __webpack_require__(53580);
// EXTERNAL MODULE: ./lib/adapters/checkout.js
var adapters_checkout = __webpack_require__(96574);
// EXTERNAL MODULE: ./lib/adapters/exec.js
var exec = __webpack_require__(15535);
// EXTERNAL MODULE: ./lib/adapters/github-client.js
var github_client = __webpack_require__(34189);
// EXTERNAL MODULE: ./lib/adapters/github-errors.js
var github_errors = __webpack_require__(7029);
// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/client.mjs + 222 modules
var sdk_client = __webpack_require__(41823);
// EXTERNAL MODULE: ./lib/adapters/proxy.js
var proxy = __webpack_require__(1980);
;// CONCATENATED MODULE: ./lib/adapters/model-access.js


/** Whether the key is good and the model exists, by the Models API: costs nothing. Never throws. */
async function lookUpModel({ apiKey, baseUrl, id, env, }) {
    const client = new sdk_client/* Anthropic */.N({
        apiKey,
        baseURL: baseUrl || undefined,
        fetchOptions: (0,proxy/* proxyOptions */.P)(env),
        maxRetries: 1,
        timeout: 15_000,
        logLevel: 'off',
    });
    try {
        const model = await client.models.retrieve(id);
        return { ok: true, detail: `${model.display_name} (${model.id})` };
    }
    catch (error) {
        if (error instanceof sdk_client/* Anthropic */.N.AuthenticationError)
            return { ok: false, detail: 'The key is not accepted (HTTP 401).' };
        if (error instanceof sdk_client/* Anthropic */.N.NotFoundError)
            return { ok: false, detail: `There is no model "${id}" (HTTP 404).` };
        if (error instanceof sdk_client/* Anthropic */.N.APIError && error.status)
            return { ok: false, detail: `The service answered HTTP ${error.status}.` };
        return { ok: false, detail: 'The service could not be reached.' };
    }
}

// EXTERNAL MODULE: ./lib/adapters/programs.js
var adapters_programs = __webpack_require__(93315);
;// CONCATENATED MODULE: ./lib/cli/doctor.js








const ICONS = { ok: '✓', missing: '–', failed: '✗' };
const doctor = {
    name: 'doctor',
    usage: 'doctor [--repo OWNER/NAME] [--model ID]',
    summary: 'check token, permissions, model access, artifact service and workspace',
    options: { repo: { type: 'string' }, model: { type: 'string' } },
    run: async (call) => {
        const checks = [
            ...(await gitHubChecks(call)),
            await modelCheck(call),
            artifactCheck(call),
            await workspaceCheck(call),
            await isolationCheck(),
            programsCheck(call),
        ];
        const width = Math.max(...checks.map(({ what }) => what.length));
        for (const { what, state, detail } of checks)
            call.print(`${ICONS[state]} ${what.padEnd(width)}  ${detail}\n`);
        return checks.some(({ state }) => state === 'failed') ? 1 : 0;
    },
};
async function gitHubChecks(call) {
    const { env, owner, repo } = call.context;
    const token = env['INPUT_GITHUB-TOKEN'] || env.GITHUB_TOKEN || env.GH_TOKEN;
    const [wantedOwner = owner, wantedRepo = repo] = typeof call.options.repo === 'string' ? call.options.repo.split('/') : [];
    if (!token)
        return [
            { what: 'GitHub token', state: 'missing', detail: 'GITHUB_TOKEN is not set; only files can be diagnosed.' },
        ];
    if (!wantedOwner || !wantedRepo)
        return [
            { what: 'GitHub token', state: 'missing', detail: 'Set; name a repository with --repo OWNER/NAME to try it.' },
        ];
    const { journal } = openLocalDoors(call);
    const github = (0,github_client/* createGitHubClient */.L)({ token, baseUrl: env.GITHUB_API_URL || undefined, journal, maxRetries: 1 });
    const place = { owner: wantedOwner, repo: wantedRepo };
    const attempt = async (what, permission, ask) => {
        try {
            await ask();
            return { what, state: 'ok', detail: `${place.owner}/${place.repo} can be read.` };
        }
        catch (error) {
            return {
                what,
                state: 'failed',
                detail: (0,github_errors/* describeError */.Uc)(error, { what: `${place.owner}/${place.repo} could not be read`, permission }),
            };
        }
    };
    const actor = env.GITHUB_ACTOR;
    const permission = actor ? await (0,access/* createAccess */.h)({ github, ...place })(actor) : null;
    return [
        await attempt('repository (contents: read)', 'contents: read', () => github.rest.repos.get(place)),
        await attempt('runs and logs (actions: read)', 'actions: read', () => github.rest.actions.listWorkflowRunsForRepo({ ...place, per_page: 1 })),
        await attempt('pull requests (pull-requests: read)', 'pull-requests: read', () => github.rest.pulls.list({ ...place, per_page: 1 })),
        {
            what: 'comment (pull-requests: write)',
            state: 'missing',
            detail: 'Not tried: only writing a comment would tell.',
        },
        ...(actor
            ? [
                {
                    what: `access of ${actor}`,
                    state: 'ok',
                    detail: permission ?? 'not told by GitHub; then nothing is run again',
                },
            ]
            : []),
    ];
}
async function modelCheck({ context, options }) {
    const what = 'model access';
    const { env } = context;
    const apiKey = env['INPUT_ANTHROPIC-API-KEY'] || env.ANTHROPIC_API_KEY;
    if (!apiKey)
        return { what, state: 'missing', detail: 'ANTHROPIC_API_KEY is not set; the deterministic diagnosis is used.' };
    const id = typeof options.model === 'string' ? options.model : env.INPUT_MODEL || 'claude-sonnet-5-5';
    const baseUrl = env['INPUT_ANTHROPIC-BASE-URL'] || null;
    const { ok, detail } = await lookUpModel({ apiKey, baseUrl, id, env });
    return { what, state: ok ? 'ok' : 'failed', detail };
}
function artifactCheck({ context }) {
    const there = Boolean(context.env.ACTIONS_RUNTIME_TOKEN && context.env.ACTIONS_RESULTS_URL);
    const detail = there ? 'The job has one.' : 'None here: outside of GitHub Actions the files stay in a folder.';
    return { what: 'artifact service', state: there ? 'ok' : 'missing', detail };
}
async function workspaceCheck({ context }) {
    const sha = await (0,adapters_checkout/* checkoutSha */.n)(context.workspace ?? context.cwd);
    const wanted = context.sha;
    if (sha === null)
        return { what: 'checkout', state: 'missing', detail: 'None: no command looks at files, and nothing is run again.' };
    if (wanted !== null && wanted !== sha)
        return {
            what: 'checkout',
            state: 'missing',
            detail: `${sha.slice(0, 7)}, but the run is of ${wanted.slice(0, 7)}: nothing is run again.`,
        };
    return { what: 'checkout', state: 'ok', detail: sha.slice(0, 7) };
}
async function isolationCheck() {
    const isolation = await (0,exec/* detectIsolation */.K)();
    const detail = isolation === 'none'
        ? 'None: a command run again could read the environment of the action, so proposed edits are not tried.'
        : `By ${isolation}: a command run again cannot read the environment of the action.`;
    return { what: 'isolation', state: isolation === 'none' ? 'missing' : 'ok', detail };
}
function programsCheck({ context }) {
    const { env, home, temp } = context;
    const programs = (0,adapters_programs/* createPrograms */.I)({
        path: env.PATH ?? '',
        workspace: context.workspace,
        temp,
        home,
        toolCache: env.RUNNER_TOOL_CACHE ?? null,
    });
    const found = ['git', 'bash', 'node', 'grep', 'find'].filter((name) => programs.resolve(name) !== null);
    return {
        what: 'programs',
        state: found.includes('git') ? 'ok' : 'missing',
        detail: `In trusted folders: ${found.join(', ') || 'none'}.`,
    };
}

// EXTERNAL MODULE: ./lib/logs/read.js + 21 modules
var read = __webpack_require__(26305);
// EXTERNAL MODULE: ./lib/logs/recognise.js + 1 modules
var recognise = __webpack_require__(67523);
// EXTERNAL MODULE: ./lib/logs/signatures.js + 19 modules
var signatures = __webpack_require__(82451);
;// CONCATENATED MODULE: ./lib/cli/extract.js





const extract = {
    name: 'extract',
    usage: 'extract [FILE|-] [--max-chars N] [--baseline FILE] [--format text|json]',
    summary: 'print the part of a log that would be sent to the model',
    options: { 'max-chars': { type: 'string' }, baseline: { type: 'string' }, format: { type: 'string' } },
    run: async (call) => {
        const maxChars = wholeNumber(call.options['max-chars'], 'max-chars', 20_000);
        const format = oneOf(call.options.format, 'format', ['text', 'json']);
        const { baseline } = call.options;
        const doors = openLocalDoors(call);
        try {
            const passing = typeof baseline === 'string' ? await openLocalLog(call, doors, baseline) : null;
            const log = await openLocalLog(call, doors, call.args[0]);
            const { excerpt } = await (0,read/* readLog */.x)(log, { maxChars, recognise: (0,recognise/* createRecogniser */.G)(signatures/* SIGNATURES */.e), baseline: passing });
            call.print(format === 'json' ? `${JSON.stringify(excerpt, null, 2)}\n` : `${excerpt.text}\n`);
            return 0;
        }
        finally {
            await doors.spool.clear();
        }
    },
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/adapters/shadow-git.js
var shadow_git = __webpack_require__(17247);
// EXTERNAL MODULE: ./lib/adapters/workspace.js
var adapters_workspace = __webpack_require__(15213);
// EXTERNAL MODULE: ./lib/commands/policy.js + 2 modules
var policy = __webpack_require__(13204);
;// CONCATENATED MODULE: ./lib/cli/policy.js






const policy_policy = {
    name: 'policy',
    usage: 'policy [--workspace DIR] [-- ARGV…]',
    summary: 'say whether a command would be allowed; without one, read JSON arrays from standard input, one a line',
    options: { workspace: { type: 'string' } },
    run: async (call) => {
        const temp = (0,adapters_process/* privateFolder */.qm)(call.context.temp, 'autofixops-policy-');
        try {
            const rules = await buildPolicy(call, temp);
            if (call.rest !== null)
                return await decide(rules, call.rest, call);
            for await (const line of (0,adapters_process/* standardInputLines */.jQ)())
                if (line.trim() !== '')
                    await decide(rules, policy_parsed(line), call);
            return 0;
        }
        finally {
            (0,adapters_process/* removeFolder */.v$)(temp);
        }
    },
};
async function decide(rules, argv, { print }) {
    const decision = await rules.decide(argv);
    print(`${JSON.stringify({ argv, allowed: decision.allowed, reason: decision.allowed ? null : decision.reason })}\n`);
    return 0;
}
/** A line that is no JSON is asked about as it stands: a text instead of an array is refused like any other. */
function policy_parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return line;
    }
}
/** The question is the policy's, so every program counts as installed. */
async function buildPolicy({ options, context }, temp) {
    const wanted = typeof options.workspace === 'string' ? options.workspace : '.';
    const workspace = await (0,adapters_workspace/* createWorkspace */.s)({ root: (0,posix_.resolve)(context.cwd, wanted), redact: (text) => text });
    const { env, home } = context;
    const programs = (0,adapters_programs/* createPrograms */.I)({
        path: env.PATH ?? '',
        workspace: workspace.root,
        temp,
        home,
        toolCache: env.RUNNER_TOOL_CACHE ?? null,
    });
    return (0,policy/* createPolicy */.B)({
        root: workspace.root,
        inspect: workspace.inspect,
        programs: (0,adapters_programs/* assumeInstalled */.t)(programs),
        emptyDirectory: (0,adapters_process/* privateFolder */.qm)(temp, 'empty-'),
        shadowGit: await (0,shadow_git/* createShadowGit */.N)({ root: workspace.root, temp }),
        allow: [],
        platform: context.platform,
    });
}

;// CONCATENATED MODULE: ./lib/cli/redact.js



const redact = {
    name: 'redact',
    usage: 'redact [FILE|-] [--redact PATTERN]',
    summary: 'print a text as it would leave the machine; secrets of the environment are known',
    options: { redact: { type: 'string' } },
    run: async (call) => {
        const { sanitiser } = openLocalDoors(call);
        const bytes = await local_bytesOf(call.context.cwd, call.args[0]);
        for await (const chunk of sanitiser.stream((0,decode/* decodeUtf8 */._)(bytes)))
            await (0,adapters_process/* printChunk */.Z6)(chunk);
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/cli/main.js
/** Wiring for the command line: the same pipeline on a laptop. Exit codes: 0 done, 1 could not be done, 2 bad usage. */












const COMMANDS = [diagnose, extract, policy_policy, redact, doctor, demo];
/** Never rejects. */
async function runCli() {
    (0,adapters_process/* endProcess */.JZ)(await runWords((0,adapters_process/* commandLine */.ay)()));
}
async function runWords(words) {
    const [name, ...rest] = words;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        (0,adapters_process/* printText */.n)(usage());
        return name === undefined ? 2 : 0;
    }
    const command = COMMANDS.find((one) => one.name === name);
    try {
        if (!command)
            throw new UsageError(`There is no command "${name}".\n\n${usage()}`);
        return await start(command, rest);
    }
    catch (error) {
        if (error instanceof UsageError) {
            (0,adapters_process/* printError */.yJ)(command ? `${error.message}\nUsage: autofixops ${command.usage}` : error.message);
            return 2;
        }
        (0,adapters_process/* printError */.yJ)((0,explain/* explainError */.U)(error));
        return 1;
    }
}
function start(command, words) {
    const cut = words.indexOf('--');
    const own = cut < 0 ? words : words.slice(0, cut);
    const { values, positionals } = main_parsed(command, own);
    const rest = cut < 0 ? null : words.slice(cut + 1);
    const context = (0,adapters_context/* readContext */.y)();
    // In a step the runner would take what a log says for its own commands.
    const print = context.inActions ? (text) => (0,adapters_process/* printText */.n)((0,log/* withoutCommands */.D)(text)) : adapters_process/* printText */.n;
    return command.run({ options: values, args: positionals, rest, context, print });
}
function main_parsed(command, args) {
    const options = { ...command.options, verbose: { type: 'boolean' }, help: { type: 'boolean' } };
    try {
        const found = (0,external_node_util_.parseArgs)({ args, options, allowPositionals: true, strict: true });
        if (found.values.help)
            throw new UsageError(command.summary);
        return found;
    }
    catch (error) {
        if (error instanceof UsageError)
            throw error;
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}
function usage() {
    const rows = COMMANDS.map((command) => `  ${command.usage}\n      ${command.summary}`);
    return `Usage: autofixops COMMAND …\n\n${rows.join('\n')}\n\nExit codes: 0 done, 1 could not be done, 2 bad usage.\n`;
}


/***/ })

};
