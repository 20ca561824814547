export const id = 27;
export const ids = [27];
export const modules = {

/***/ 56400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/adapters/runner/context.js
var runner_context = __webpack_require__(29733);
// EXTERNAL MODULE: ./lib/src/adapters/runner/explain.js
var explain = __webpack_require__(25573);
// EXTERNAL MODULE: ./lib/src/adapters/runner/log.js
var log = __webpack_require__(11696);
// EXTERNAL MODULE: ./lib/src/adapters/runner/process.js
var process = __webpack_require__(40519);
;// CONCATENATED MODULE: ./lib/src/cli/command.js
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

// EXTERNAL MODULE: ./lib/src/adapters/runner/installation.js
var installation = __webpack_require__(74008);
;// CONCATENATED MODULE: ./lib/src/cli/demo.js

const demo = {
    name: 'demo',
    usage: 'demo',
    summary: 'a failed run from an embedded stand-in for GitHub, diagnosed end to end by the real action; needs no network and no key',
    options: {},
    run: async ({ print, context }) => {
        // The bundle is built from demo/index.ts together with this file.
        const { runDemo } = (await (0,installation/* importInstalled */.e)('demo/index.js'));
        return runDemo({ print, cwd: context.cwd, temp: context.temp, env: context.env });
    },
};

// EXTERNAL MODULE: ./lib/src/contract/inputs.js
var inputs = __webpack_require__(37168);
// EXTERNAL MODULE: ./lib/src/report/words/escape.js + 2 modules
var words_escape = __webpack_require__(15724);
// EXTERNAL MODULE: ./lib/src/report/words/fault-words.js
var fault_words = __webpack_require__(39663);
// EXTERNAL MODULE: ./lib/src/report/words/links.js + 1 modules
var links = __webpack_require__(80334);
// EXTERNAL MODULE: ./lib/src/report/comment/headline.js
var headline = __webpack_require__(54155);
// EXTERNAL MODULE: ./lib/src/report/comment/log-lines.js
var log_lines = __webpack_require__(3111);
;// CONCATENATED MODULE: ./lib/src/report/comment/text.js





function plainReport(report) {
    if (report.findings.length === 0)
        return 'No failure was found.\n';
    const parts = [...(0,fault_words/* byUrgency */.td)(report.findings).map(plainFinding), ...report.notices];
    return `${(0,words_escape/* terminal */.Fo)(parts.join('\n\n'))}\n`;
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
        ...(finding.verdict.row === 'unknown' ? [] : [`  Whose fault: ${(0,fault_words/* faultClause */.AE)(finding)}`]),
        ...(rerun.outcome === 'skipped' ? [] : [`  Run again: ${rerun.reason}`]),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/src/report/diagnosis-file.js + 2 modules
var diagnosis_file = __webpack_require__(11145);
// EXTERNAL MODULE: ./lib/src/story/pipeline.js + 85 modules
var pipeline = __webpack_require__(226);
// EXTERNAL MODULE: ./lib/src/wiring/build-world.js + 19 modules
var build_world = __webpack_require__(14987);
// EXTERNAL MODULE: ./lib/src/adapters/door/decode.js
var decode = __webpack_require__(85624);
// EXTERNAL MODULE: ./lib/src/adapters/door/log-file.js
var log_file = __webpack_require__(2801);
// EXTERNAL MODULE: ./lib/src/adapters/door/reading-thread.js + 1 modules
var reading_thread = __webpack_require__(79406);
// EXTERNAL MODULE: ./lib/src/adapters/door/sanitise.js + 23 modules
var sanitise = __webpack_require__(79139);
// EXTERNAL MODULE: ./lib/src/adapters/door/spool.js
var spool = __webpack_require__(66539);
// EXTERNAL MODULE: ./lib/src/wiring/open-doors.js + 1 modules
var open_doors = __webpack_require__(70977);
;// CONCATENATED MODULE: ./lib/src/cli/local.js
/** What the commands of the command line share: the doors, and a log from a file or from standard input. */









/** On a laptop the secrets are those of the environment; what is said goes to standard error, so that standard output is the answer. */
async function openLocalDoors({ context, options }) {
    const redact = typeof options.redact === 'string' ? options.redact : '';
    const { patterns, problems } = await (0,sanitise/* parseRedactPatterns */.E8)(redact);
    if (problems[0] !== undefined)
        throw new Error(problems[0]);
    const secrets = (0,sanitise/* collectSecrets */.qb)(context.env, []);
    const thread = (0,reading_thread/* createReadingThread */.B)({ program: (0,installation/* installedFile */.P)('reader/index.js'), secrets, patterns: redact });
    const sanitiser = (0,open_doors/* alsoIn */.T)(thread, (0,sanitise/* createSanitiser */.Fj)({ secrets, patterns }));
    const journal = (0,log/* createJournal */.s)({
        clock: process/* systemClock */.ml,
        redact: sanitiser.text,
        print: process/* printError */.yJ,
        debug: options.verbose === true,
    });
    const folder = (0,process/* privateFolder */.qm)(context.temp, 'autofixops-');
    return { sanitiser, journal, spool: (0,spool/* createSpool */.w)({ folder }), thread, withheld: null };
}
/** @param name a file, or `-` or nothing for standard input. @throws Error that names the file */
async function openLocalLog({ context }, doors, name) {
    const bytes = await bytesOf(context.cwd, name);
    const { log } = await doors.spool.store(name ?? 'standard input', doors.sanitiser.stream((0,decode/* decodeUtf8 */._)(bytes)));
    return log;
}
const bytesOf = (cwd, name) => name === undefined || name === '-'
    ? Promise.resolve((0,process/* standardInput */.iQ)())
    : (0,log_file/* openLogFile */.J)(name, { folder: cwd, confined: false });

;// CONCATENATED MODULE: ./lib/src/cli/diagnose.js







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
        const doors = await openLocalDoors(call);
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

// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/client.mjs + 222 modules
var sdk_client = __webpack_require__(41823);
// EXTERNAL MODULE: ./lib/src/adapters/claude/proxy.js
var proxy = __webpack_require__(7126);
// EXTERNAL MODULE: ./lib/src/adapters/claude/redirects.js
var redirects = __webpack_require__(60335);
;// CONCATENATED MODULE: ./lib/src/adapters/claude/model-access.js



/** Whether the key is good and the model exists, by the Models API: costs nothing. Never throws. */
async function lookUpModel({ apiKey, baseUrl, id, env, }) {
    const client = new sdk_client/* Anthropic */.N({
        apiKey,
        baseURL: baseUrl || undefined,
        fetchOptions: { ...(0,proxy/* proxyOptions */.P)(env), ...redirects/* NEVER_REDIRECTED */.d },
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
        if (error instanceof sdk_client/* Anthropic */.N.APIError && error.status >= 300 && error.status < 400)
            return {
                ok: false,
                detail: `The address answers with a redirect, which is not followed (HTTP ${error.status}).`,
            };
        if (error instanceof sdk_client/* Anthropic */.N.APIError && error.status)
            return { ok: false, detail: `The service answered HTTP ${error.status}.` };
        return { ok: false, detail: 'The service could not be reached.' };
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/github/access.js
var access = __webpack_require__(6889);
// EXTERNAL MODULE: ./lib/src/adapters/github/github-client.js
var github_client = __webpack_require__(69354);
// EXTERNAL MODULE: ./lib/src/adapters/github/github-errors.js
var github_errors = __webpack_require__(60422);
// EXTERNAL MODULE: ./lib/src/adapters/machine/checkout.js
var checkout = __webpack_require__(27001);
// EXTERNAL MODULE: ./lib/src/adapters/machine/exec.js + 10 modules
var exec = __webpack_require__(62485);
// EXTERNAL MODULE: ./lib/src/adapters/machine/programs.js
var machine_programs = __webpack_require__(60840);
;// CONCATENATED MODULE: ./lib/src/cli/doctor.js








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
            await isolationCheck(call),
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
    const { journal } = await openLocalDoors(call);
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
    const sha = await (0,checkout/* checkoutSha */.n)(context.workspace ?? context.cwd);
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
const KEPT_APART = {
    seal: 'A command that is run again is sealed off: what it writes is thrown away, services behind sockets are out of reach.',
    'pid-namespace': 'No seal: a command run again cannot read the environment of the action, but what it writes stays; no experiment is made and no proposed edit is tried.',
    none: 'None: a command run again could read the environment of the action, so no experiment is made and no proposed edit is tried.',
};
async function isolationCheck({ context }) {
    const { temp, home } = context;
    const workspace = context.workspace ?? context.cwd;
    const places = { workspace, needed: [home, temp].flatMap((path) => path || []), covered: [] };
    const isolation = await (0,exec/* createExecutor */.U)({ temp, redact: (text) => text, places }).isolation();
    return { what: 'isolation', state: isolation === 'seal' ? 'ok' : 'missing', detail: KEPT_APART[isolation] };
}
function programsCheck({ context }) {
    const { env, home, temp } = context;
    const programs = (0,machine_programs/* createPrograms */.I)({
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

;// CONCATENATED MODULE: ./lib/src/logs/signatures/literal-scanner.js
/**
 * Aho and Corasick's automaton with its transitions spelled out, so that each character costs two array reads.
 * A regular expression of several hundred alternatives would try them one by one at every position.
 */
function createScanner(groups) {
    const { classes, count } = classify(groups.flat());
    const nodes = buildTrie(groups, classes);
    const table = spellOut(nodes, count);
    const ends = Uint8Array.from(nodes, (node) => (node.groups.size > 0 ? 1 : 0));
    const groupsAt = nodes.map((node) => [...node.groups]);
    /** In which search each group was found last: so that nothing has to be cleared between two searches. */
    const lastFound = new Float64Array(groups.length);
    let search = 0;
    return {
        mayContain: (text) => {
            let state = 0;
            for (let i = 0; i < text.length; i++) {
                state = table[state * count + (classes[text.charCodeAt(i)] ?? 0)] ?? 0;
                if (ends[state] === 1)
                    return true;
            }
            return false;
        },
        found: (text) => {
            const hits = [];
            let state = 0;
            search += 1;
            for (let i = 0; i < text.length; i++) {
                state = table[state * count + (classes[text.charCodeAt(i)] ?? 0)] ?? 0;
                if (ends[state] !== 1)
                    continue;
                for (const group of groupsAt[state] ?? []) {
                    if (lastFound[group] !== search)
                        hits.push(group);
                    lastFound[group] = search;
                }
            }
            return hits.length > 1 ? hits.sort((a, b) => a - b) : hits;
        },
    };
}
/** A small number for each character that occurs in a literal, the same for both cases; 0 for all others. */
function classify(literals) {
    const classes = new Uint8Array(65_536);
    let count = 1;
    for (const character of new Set(literals.join('').toLowerCase().split(''))) {
        classes[character.charCodeAt(0)] = count;
        const upper = character.toUpperCase();
        if (upper.length === 1)
            classes[upper.charCodeAt(0)] = count;
        count++;
    }
    if (count > 255)
        throw new RangeError(`The literals use ${count} different characters; 255 are possible.`);
    return { classes, count };
}
function buildTrie(groups, classes) {
    const root = { next: new Map(), groups: new Set() };
    const nodes = [root];
    groups.forEach((literals, group) => {
        for (const literal of literals) {
            let node = root;
            for (const character of literal.toLowerCase().split('')) {
                const key = classes[character.charCodeAt(0)] ?? 0;
                const known = nodes[node.next.get(key) ?? -1];
                const child = known ?? { next: new Map(), groups: new Set() };
                if (!known)
                    node.next.set(key, nodes.push(child) - 1);
                node = child;
            }
            node.groups.add(group);
        }
    });
    return nodes;
}
/** Breadth first: a node's missing transitions are those of its longest proper suffix, which is shallower and done already. */
function spellOut(nodes, count) {
    const table = new Int32Array(nodes.length * count);
    const suffixes = new Int32Array(nodes.length);
    const queue = [0];
    for (const state of queue) {
        const node = nodes[state];
        const suffix = suffixes[state] ?? 0;
        if (!node)
            continue;
        for (const group of nodes[suffix]?.groups ?? [])
            node.groups.add(group);
        for (let key = 0; key < count; key++) {
            const fallback = state === 0 ? 0 : (table[suffix * count + key] ?? 0);
            const child = node.next.get(key);
            table[state * count + key] = child ?? fallback;
            if (child === undefined)
                continue;
            suffixes[child] = fallback;
            queue.push(child);
        }
    }
    return table;
}

// EXTERNAL MODULE: ./lib/src/logs/structure/formats.js + 7 modules
var formats = __webpack_require__(39890);
;// CONCATENATED MODULE: ./lib/src/logs/scan/prefix.js
/** What is put before the lines of other tools. Each is anchored and bounded. */
const PREFIXES = [
    { pattern: /^##\[(error|warning|notice|debug)\]/, example: '##[error]Bad credentials' },
    { pattern: /^::(error|warning|notice)(?: [^:]{0,300})?::/, example: '::error file=a.ts,line=1::Bad' },
    {
        pattern: /^\[(?:task|taskcluster|setup|vcs|fetches|cache|volume|taskcluster:error)(?: [^\]]{4,40})?\] ?/,
        example: '[task 2025-02-13T11:00:27.837Z] x',
    },
    {
        pattern: /^\d\d:\d\d:\d\d {1,8}(INFO|ERROR|WARNING|CRITICAL|DEBUG|FATAL) - {0,2}/,
        example: '11:00:27     INFO - x',
    },
    { pattern: /^(?:GECKO\(\d+\)|PID \d{1,7}) \| /, example: 'PID 123 | x' },
    { pattern: /^#\d{1,5} (?:\d{1,7}\.\d{1,4} |(?=ERROR|CANCELED|\[))/, example: '#19 22.32 x' },
    { pattern: /^[a-z][\w.-]{0,60} {0,20}\| /, example: 'web_1  | x' },
    { pattern: /^\d{1,8} (?=\[(?:ERROR|WARNING|INFO)\])/, example: '21786 [ERROR] x' },
    { pattern: /^\[(ERROR|WARNING|WARN|INFO|DEBUG|FATAL|error|warn|warning|info|debug)\] ?/, example: '[ERROR] x' },
    {
        pattern: /^\[(?:javac|junit|java|exec|testng|mkdir|apply|javadoc|scalac|groovyc|kotlinc|ant:[\w.]{1,30})\] ?/,
        example: '[junit] x',
    },
    { pattern: /^(npm|pnpm) ERR! ?/, example: 'npm ERR! x' },
    { pattern: /^npm error ?/, example: 'npm error x' },
    {
        pattern: /^\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? (?=\S)/,
        example: '2024-05-01 10:00:00,123 x',
    },
    { pattern: /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]? (?=\S)/, example: '[10:00:00] x' },
    { pattern: /^ERR! /, example: 'ERR! x' },
];
/** Removes nested prefixes, at most four deep. */
function unprefix(text) {
    let bare = text;
    let indent = 0;
    let level = null;
    for (let depth = 0; depth < 5; depth++) {
        const trimmed = bare.trimStart();
        indent += bare.length - trimmed.length;
        bare = trimmed;
        const hit = firstPrefix(bare);
        if (hit === null)
            break;
        level = level === 'error' ? level : (gradeOf(hit[1] ?? hit[0]) ?? level);
        bare = bare.slice(hit[0].length);
        indent = 0;
    }
    return { bare, indent, level };
}
function firstPrefix(text) {
    const first = text.charCodeAt(0);
    // Nearly all prefixes begin with one of `#[:0-9` or a letter before a bar; most lines do not.
    for (const { pattern } of PREFIXES) {
        if (!STARTS.has(first) && pattern !== COMPOSE && pattern.source.charAt(1) !== '(')
            continue;
        const hit = pattern.exec(text);
        if (hit && hit[0].length > 0 && hit[0].length < text.length)
            return hit;
    }
    return null;
}
const STARTS = new Set([...'#[:0123456789GPneE'].map((c) => c.charCodeAt(0)));
const COMPOSE = PREFIXES[6]?.pattern;
function gradeOf(word) {
    if (/^(?:error|fatal|critical|npm|pnpm|ERR)/i.test(word))
        return 'error';
    if (/^warn/i.test(word))
        return 'warning';
    return /^(?:info|debug|notice)/i.test(word) ? 'info' : null;
}

;// CONCATENATED MODULE: ./lib/src/logs/scan/judge.js



/** Patterns see this much of a line, so that their time is bounded. */
const SEEN = 600;
/** Lines that speak of errors and tell of none: passed tests, compiler calls, downloads, shell traces, counts of nothing. */
const QUIET = [
    /^(?:REFTEST )?(?:PASS(?:ED)?|ok|OK|✓|✔|√|✅|SUCCESS|TEST-(?:PASS|OK|START|INFO|SKIP|KNOWN-FAIL)|\[ *(?:OK|RUN|PASSED) *\]|\[\+\]|Skipp)(?![\w-])/,
    /(?:(?:\.\.\.|[:\]-]) {0,80}|\s{2})(?:ok|passed|skipped|yes|no|pass|done|success)(?: ?\(?\d.{0,12})?(?:\s+\[ *\d+%\])?$/i,
    /\b(?:0|no) (?:errors?|failures?|failed|problems|issues|vulnerabilities|offenses|warnings)\b(?!.{0,60}\b[1-9]\d* (?:errors?|failures?|failed))/i,
    /\b(?:failures?|errors?|failed)[:=] {0,2}0\b(?!.{0,250}\b(?:failures?|errors?|failed)[:=] {0,2}[1-9])/i,
    /^(?:\+{1,4} ?\S|\$ |> \S{1,60}@\d|##\[command\])/,
    /^(?:libtool: |\S{0,80}\/)?(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|x86_64-\S{1,40}|rustc|javac|ld|ar)(?:-[\d.]+)? .{0,60}-/,
    /^(?:Download(?:ing|ed)|Get:\d+|Hit:\d+|Unpacking|Preparing to unpack|Setting up|Selecting previously|Collecting|Compiling|Checking|Installing|Using|Fetch(?:ing|ed)|Requirement already|inflating|adding|creating|copying|Pulling|Extracting|CC|CXX|LD|AR|GEN| {2}CC)\b[ :]/,
    /^(?:▸|XFAIL|SKIP) /,
    /^(?:-- |checking (?:for|whether|if) |configure: (?!error)|Looking for |Performing Test)/,
    /^(?:\[\d+\/\d+\]|\[ *\d+%\]) (?:Building|Linking|Generating|Compiling|CC|CXX)/,
    /^(?:(?:fail|die|echo|printf|if|elif|local|export|exit) ["'$[(\d]|\w{1,40}\(\) ?\{|# )/,
    /^(?:Total time|Time elapsed|Duration)\b/,
    /^(?:hint|remote): (?!.*(?:error|fatal|denied|rejected))/i,
];
const HINTS = createScanner(formats/* FORMATS */.h.map(({ hint }) => hint ?? []));
const UNHINTED = formats/* FORMATS */.h.flatMap(({ hint }, i) => (hint === undefined ? [i] : []));
/** Two ascending lists as one. */
function merged(one, other) {
    const all = [];
    let i = 0;
    for (const next of other) {
        while (i < one.length && (one[i] ?? 0) < next)
            all.push(one[i++] ?? 0);
        all.push(next);
    }
    while (i < one.length)
        all.push(one[i++] ?? 0);
    return all;
}
/** The first format of the table whose head matches; only those are tried of which a hint stands in the line. */
function formatOf(seen, level) {
    const hinted = HINTS.found(seen);
    const tried = hinted.length === 0 ? UNHINTED : merged(hinted, UNHINTED);
    for (const i of tried) {
        const format = formats/* FORMATS */.h[i];
        if (format?.head.test(seen) && (format.level === undefined || format.level === level))
            return format;
    }
    return null;
}
/** Judges one cleaned line. Pure and bounded: at most `SEEN` characters are looked at. */
function judge(text) {
    const { bare, indent, level } = unprefix(text);
    const seen = bare.length > SEEN ? bare.slice(0, SEEN) : bare;
    const format = formatOf(seen, level);
    let weight = format?.weight ?? 0;
    if (level === 'error')
        weight = Math.max(weight, weight > 0 && weight < 30 ? weight : 56);
    if (level === 'warning' && !format?.sure)
        weight = Math.min(weight * 0.35, 16);
    if (weight === 0 || weight >= 80)
        return { weight, format, bare, indent, level };
    if (QUIET.some((quiet) => quiet.test(seen)))
        weight = 0;
    else if (level !== 'error' && SOFT.test(seen))
        weight = Math.min(weight * 0.35, 16);
    else if (CALM.test(seen))
        weight *= 0.55;
    return { weight, format, bare, indent, level };
}
/** Logged at a level below warning: what a program says of its own work, also while it is tested. */
const CALM = /^.{0,60}\b(?:DEBUG|INFO|TRACE|VERBOSE|debug|info)\b/;
/** Warnings by their own words. */
const SOFT = /^(?:.{0,200}[\s:([])?(?:npm )?warn(?:ing)?\b(?!.{0,80}\berror\b)|deprecat/i;

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/actions.js
const DOWNLOADED = /^Download action repository '([^'@]{1,200})@([^']{1,200})' \(SHA:([0-9a-f]{7,64})\)$/;
const RUN_ACTION = /^##\[group\]Run ((?:\.{1,2}\/|[\w.-]{1,100}\/)[^\s@]{1,200})(?:@\S{1,200})?$/;
const REUSABLE = /^Uses: ([^\s@]{1,300})@(\S{1,200}) \(([0-9a-f]{7,64})\)$/;
/** More actions than any job uses. */
const MOST = 500;
const ACTION_HINTS = ['getting action download info', 'download action repository ', 'uses: ', '##[group]run '];
/**
 * Which actions the runner fetched, in which commit, and inside which composite action: what a composite uses is fetched in a
 * round after it (or, of one that stands in the repository, right before its step), and its steps run behind its own.
 */
function createActionReader() {
    const downloaded = [];
    const workflows = [];
    /** The action that ran last, by its round. */
    const running = new Map();
    let round = 0;
    let started = false;
    const begin = (path) => {
        const own = downloaded.filter((one) => one.path === path || one.path.startsWith(`${path}/`));
        for (const one of own)
            if (one.round > 1 && one.within === null)
                one.within = running.get(one.round - 1) ?? null;
        for (const one of downloaded)
            if (started && one.round === 0 && one.within === null)
                one.within = path;
        if (own[0] !== undefined)
            running.set(own[0].round, path);
    };
    return {
        take(line) {
            if (line === 'Getting action download info')
                round += started ? 0 : 1;
            const [, path, ref, sha] = DOWNLOADED.exec(line) ?? [];
            if (path !== undefined && downloaded.length < MOST) {
                downloaded.push({ path, value: `${ref} ${sha}`, round: started ? 0 : round, within: null });
            }
            const [, workflow, at, commit] = REUSABLE.exec(line) ?? [];
            if (workflow !== undefined)
                workflows.push({ kind: 'action', name: workflow, value: `${at} ${commit}` });
            if (line.startsWith('##[group]Run ')) {
                const ran = RUN_ACTION.exec(line)?.[1];
                if (ran !== undefined)
                    begin(ran);
                started = true;
            }
        },
        end: () => ({
            sightings: [
                ...workflows,
                ...downloaded.map(({ path, value }) => ({ kind: 'action', name: path, value, whole: true })),
            ],
            within: new Map(downloaded.flatMap(({ path, within }) => (within === null ? [] : [[path, within]]))),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/blocks.js
const END_OF_GROUP = '##[endgroup]';
const endsGroup = (line) => line === END_OF_GROUP || line.startsWith('##[group]');
/** What a group says after `Name: `. */
function field(lines, name) {
    const line = lines.find((text) => text.startsWith(`${name}: `));
    return line === undefined ? null : line.slice(name.length + 2).trim();
}
function sightings(kind, values) {
    return Object.entries(values).flatMap(([name, value]) => value === null || value === '' ? [] : [{ kind, name, value }]);
}
const VERSION_AFTER_NAME = /^([A-Za-z0-9@][\w./@-]{0,120}) +(\d[\w.!+-]{0,60})(?: |$)/;
/** `  docker: 24.0`, ` Version:   24.0.7`. */
const DOCKER_VERSION = /^Version: {1,20}v?(\d[\w.+-]{0,40})$/;
/** `v20.11.0`, `Version: 1.4.0`, `1.69.5 compiled with dart2js 3.1.5`. */
const ANSWER = /^(?:[A-Za-z]\w{0,20}(?::? |[-/]))?(?:version )?v?(\d+\.\d[\w.+-]{0,40})(?: .{0,100})?$/;
const VERSION_COMMAND = /^(?:[\w./-]{0,80}\/)?([\w.+-]{1,40}) (?:--version|-version|-v|-V|version)$/;
const VARIABLE = /^ {2}([A-Za-z_][\w-]{0,100}): (.{0,1000})$/;
const RPM = /^([A-Za-z0-9][\w.+]{0,60}(?:-[A-Za-z][\w.+]{0,60}){0,5})-((?:\d:)?\d[\w.+~^]{0,40}-\d[\w.~^]{0,40})\.(?:x86_64|aarch64|noarch)$/;
const PERMISSION = /^([A-Za-z]{3,30}): (read|write|none)$/;
const PNPM_ADDED = /^\+ (@?[a-z0-9][\w./-]{0,120}) (\d[\w.+-]{0,60})(?: .{0,80})?$/;
/** A script that begins by asking tools for their versions is answered with a line for each, up to the first that says more. */
function answers(lines) {
    const shell = lines.findIndex((line) => line.startsWith('shell: '));
    const from = lines.indexOf(END_OF_GROUP) + 1;
    const script = lines.slice(0, Math.max(0, shell)).flatMap((line) => line.split(/ && |; ?/));
    const tools = [];
    for (const [i, command] of script.entries()) {
        const name = VERSION_COMMAND.exec(command)?.[1];
        const value = ANSWER.exec(lines[from + i] ?? '')?.[1];
        if (name === undefined || value === undefined || from === 0)
            break;
        tools.push({ kind: 'tool', name, value });
    }
    return tools;
}
/** What the runner and tools say in several lines. */
const BLOCKS = [
    {
        id: 'operating-system',
        hints: ['##[group]operating system'],
        opens: /^##\[group\]Operating System$/,
        ends: endsGroup,
        most: 8,
        read: (_, lines) => sightings('system', { 'operating system': lines.filter((line) => !line.startsWith('##[')).join(' ') }),
        examples: {
            '##[group]Operating System\nUbuntu\n24.04.3\nLTS\n##[endgroup]': ['operating system = Ubuntu 24.04.3 LTS'],
        },
    },
    {
        id: 'runner-image',
        hints: ['##[group]runner image', '##[group]virtual environment'],
        opens: /^##\[group\](?:Runner Image|Virtual Environment)$/,
        ends: endsGroup,
        most: 8,
        read: (_, lines) => sightings('runner', {
            'runner image': field(lines, 'Version'),
            'runner image name': field(lines, 'Image') ?? field(lines, 'Environment'),
        }),
        examples: {
            '##[group]Runner Image\nImage: ubuntu-24.04\nVersion: 20260201.15.1\n##[endgroup]': [
                'runner image = 20260201.15.1',
                'runner image name = ubuntu-24.04',
            ],
            '##[group]Virtual Environment\nEnvironment: ubuntu-20.04\nVersion: 20210816.1\n##[endgroup]': [
                'runner image = 20210816.1',
                'runner image name = ubuntu-20.04',
            ],
        },
    },
    {
        id: 'image-provisioner',
        hints: ['##[group]runner image provisioner', '##[group]virtual environment provisioner'],
        opens: /^##\[group\](?:Runner Image|Virtual Environment) Provisioner$/,
        ends: endsGroup,
        most: 8,
        // Commit and date belong to the version; worker and region are another draw each time.
        read: (_, lines) => sightings('runner', {
            'runner image provisioner': field(lines, 'Version') ?? lines.find((line) => /^\d[\d.]*$/.test(line)) ?? null,
        }),
        examples: {
            '##[group]Runner Image Provisioner\nHosted Compute Agent\nVersion: 20260123.484\nCommit: 6bd65\nWorker ID: {c83}\n##[endgroup]': ['runner image provisioner = 20260123.484'],
        },
    },
    {
        id: 'immutable-action',
        hints: ['download immutable action package '],
        opens: /^(?:##\[group\])?Download immutable action package '([^'@]{1,200})@([^']{1,200})'$/,
        ends: (line) => !/^(?:Version|Digest|Source commit SHA): /.test(line),
        most: 4,
        read: ([, path, ref], lines) => sightings('action', { [path ?? '']: `${ref} ${field(lines, 'Source commit SHA') ?? field(lines, 'Version')}` }),
        examples: {
            "##[group]Download immutable action package 'actions/checkout@v4'\nVersion: 4.2.2\nDigest: sha256:ccb2\nSource commit SHA: 11bd71901bbe5b1630ceea73d27597364c9af683\n##[endgroup]": ['actions/checkout = v4 11bd71901bbe5b1630ceea73d27597364c9af683'],
        },
    },
    {
        id: 'environment',
        hints: ['##[group]run '],
        opens: /^##\[group\]Run /,
        ends: endsGroup,
        most: 1500,
        read: (_, lines) => {
            const from = lines.indexOf('env:');
            return lines.slice(from < 0 ? lines.length : from + 1).flatMap((line) => {
                const [, name = '', value = ''] = VARIABLE.exec(line) ?? [];
                return name === '' ? [] : [{ kind: 'variable', name, value }];
            });
        },
        examples: {
            '##[group]Run npm test\nnpm test\nshell: /usr/bin/bash -e {0}\nenv:\n  CI: true\n  TZ: UTC\n##[endgroup]': [
                'CI = true',
                'TZ = UTC',
            ],
        },
    },
    {
        id: 'token-permissions',
        hints: ['##[group]github_token permissions'],
        opens: /^##\[group\]GITHUB_TOKEN Permissions$/,
        ends: endsGroup,
        most: 40,
        read: (_, lines) => lines.flatMap((line) => {
            const [, name, value] = PERMISSION.exec(line) ?? [];
            return name === undefined || value === undefined
                ? []
                : [{ kind: 'variable', name: `GITHUB_TOKEN: ${name.toLowerCase()}`, value }];
        }),
        examples: {
            '##[group]GITHUB_TOKEN Permissions\nContents: read\nPullRequests: write\n##[endgroup]': [
                'GITHUB_TOKEN: contents = read',
                'GITHUB_TOKEN: pullrequests = write',
            ],
        },
    },
    {
        id: 'docker-pull',
        hints: ['pulling from '],
        opens: /^(?:([\w.-]{1,128}): )?Pulling from ([a-z0-9][\w./-]{0,200})$/,
        ends: (line) => line.startsWith('Status: '),
        most: 400,
        read: ([, tag = 'latest', repository = ''], lines) => sightings('container', { [`${repository.replace(/^library\//, '')}:${tag}`]: field(lines, 'Digest') }),
        examples: {
            '20: Pulling from library/node\n7d98d813d54f: Pull complete\nDigest: sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5\nStatus: Downloaded newer image for node:20': ['node:20 = sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5'],
        },
    },
    {
        id: 'docker-version',
        hints: ['client:', 'server:'],
        opens: /^(Client|Server):(?: {1,3}Docker .{1,60})?$/,
        ends: (line) => /^(?:Server|Client):|^$/.test(line),
        most: 4,
        read: ([, side = ''], lines) => {
            const value = lines.map((line) => DOCKER_VERSION.exec(line.trim())?.[1]).find((found) => found !== undefined);
            return sightings('tool', { [`Docker ${side.toLowerCase()}`]: value ?? null });
        },
        examples: {
            'Client: Docker Engine - Community\n Version:           24.0.7\n API version:       1.43\n': [
                'Docker client = 24.0.7',
            ],
        },
    },
    {
        id: 'java-configuration',
        hints: ['java configuration:'],
        opens: /^Java configuration:$/,
        ends: (line) => !/^ {2}\S/.test(line),
        most: 4,
        read: (_, lines) => sightings('tool', {
            Java: field(lines.map((line) => line.trim()), 'Version'),
            'Java distribution': field(lines.map((line) => line.trim()), 'Distribution'),
        }),
        examples: {
            'Java configuration:\n  Distribution: temurin\n  Version: 17.0.9+9\n  Path: /opt/hostedtoolcache/x\n': [
                'Java = 17.0.9+9',
                'Java distribution = temurin',
            ],
        },
    },
    {
        id: 'version-command',
        hints: [' --version', ' -v', ' version', ' -version'],
        opens: /^(?:\[command\]|\+ |\$ )(?:[\w./-]{0,80}\/)?([\w.+-]{1,40}) (?:--version|-version|-v|-V|version)$/,
        ends: () => true,
        most: 1,
        read: ([, name = ''], [answer = '']) => sightings('tool', { [name]: ANSWER.exec(answer)?.[1] ?? null }),
        examples: { '[command]/usr/bin/ninja --version\n1.11.1': ['ninja = 1.11.1'] },
    },
    {
        id: 'version-script',
        hints: ['##[group]run '],
        opens: /^##\[group\]Run (?:[\w./-]{0,80}\/)?[\w.+-]{1,40} (?:--version|-version|-v|-V|version)(?: && .{1,300}|; .{1,300})?$/,
        ends: (line) => line.startsWith('##[') && line !== END_OF_GROUP,
        most: 60,
        read: (_, lines) => answers(lines),
        examples: {
            '##[group]Run node --version\nnode --version\nnpm --version\nshell: /usr/bin/bash -e {0}\n##[endgroup]\nv20.11.0\n10.2.4': ['node = 20.11.0', 'npm = 10.2.4'],
        },
    },
    {
        id: 'pip-list',
        hints: ['package '],
        opens: /^Package {1,80}Version(?: {1,80}Editable project location)?$/,
        ends: (line) => line === '',
        most: 1000,
        read: (_, lines) => lines.flatMap((line) => {
            const [, name = '', value = ''] = VERSION_AFTER_NAME.exec(line) ?? [];
            return name === ''
                ? []
                : [{ kind: 'package', name: `${name.toLowerCase().replace(/[_.]/g, '-')} (pip)`, value }];
        }),
        examples: {
            'Package    Version\n---------- -------\npip        24.0\nsetuptools 65.5.0\n': [
                'pip (pip) = 24.0',
                'setuptools (pip) = 65.5.0',
            ],
        },
    },
    {
        id: 'pnpm-dependencies',
        hints: ['ependencies:'],
        opens: /^(?:devD|optionalD|peerD|d)ependencies:$/,
        ends: (line) => line === '',
        most: 500,
        read: (_, lines) => lines.flatMap((line) => {
            const [, name = '', value = ''] = PNPM_ADDED.exec(line) ?? [];
            return name === '' ? [] : [{ kind: 'package', name: `${name} (npm)`, value, whole: true }];
        }),
        examples: { 'devDependencies:\n+ typescript 5.4.2 (5.9.2 is available)\n': ['typescript (npm) = 5.4.2'] },
    },
    {
        id: 'dnf-installed',
        hints: ['installed:', 'upgraded:'],
        opens: /^(?:Installed|Upgraded):$/,
        ends: (line) => line === '' || line === 'Complete!',
        most: 1000,
        read: (_, lines) => lines
            .flatMap((line) => line.trim().split(/ +/))
            .flatMap((word) => {
            const [, name = '', value = ''] = RPM.exec(word) ?? [];
            return name === '' ? [] : [{ kind: 'package', name: `${name} (dnf)`, value, whole: true }];
        }),
        examples: {
            'Installed:\n  cmake-3.26.5-2.el9.x86_64   libuv-1:1.42.0-1.el9.x86_64\n': [
                'cmake (dnf) = 3.26.5-2.el9',
                'libuv (dnf) = 1:1.42.0-1.el9',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/machine-sources.js
/** The runner, the system, containers and caches, where one line tells of them. */
const MACHINE_SOURCES = [
    {
        id: 'runner-version',
        kind: 'runner',
        name: 'runner version',
        hints: ['current runner version: '],
        pattern: /^Current runner version: '(?<value>[\d.]{3,20})'$/,
        examples: { "Current runner version: '2.331.0'": ['runner version = 2.331.0'] },
        not: ['Current runner version: unknown'],
    },
    {
        id: 'runner-group',
        kind: 'runner',
        name: 'runner group',
        hints: ['runner group name: '],
        pattern: /^Runner group name: '(?<value>[^']{1,100})'$/,
        examples: { "Runner group name: 'Default'": ['runner group = Default'] },
        not: ["Runner name: 'GitHub Actions 12'"],
    },
    {
        id: 'architecture-toolcache',
        kind: 'system',
        name: 'architecture',
        hints: ['hostedtoolcache'],
        pattern: /^[^/\\]{0,80}(?:[A-Za-z]:)?[/\\](?:[\w.]{1,30}[/\\]){0,3}hostedtoolcache[/\\](?:windows[/\\])?[A-Za-z][\w.-]{1,60}[/\\]\d[\w.+-]{0,40}[/\\](?<value>x64|arm64|x86)(?![\w-])/,
        examples: { 'Found in cache @ /opt/hostedtoolcache/node/20.11.0/x64': ['architecture = x64'] },
        not: ['/opt/hostedtoolcache'],
    },
    {
        id: 'architecture-go',
        kind: 'system',
        name: 'architecture',
        hints: ['go version go'],
        pattern: /^go version go\S{1,20} \w+\/(?<value>\w+)$/,
        examples: { 'go version go1.21.3 linux/arm64': ['architecture = arm64'] },
        not: ['go version'],
    },
    {
        id: 'uname',
        kind: 'system',
        name: 'kernel',
        hints: ['linux ', 'darwin '],
        pattern: /^(?:Linux|Darwin) \S{1,80} (?<value>\d+\.\d+\.\d\S{0,40}) (?:#|Darwin Kernel)/,
        examples: {
            'Linux fv-az123 6.5.0-1018-azure #19~22.04.2-Ubuntu SMP x86_64 GNU/Linux': ['kernel = 6.5.0-1018-azure'],
        },
        not: ['Linux is great'],
    },
    {
        id: 'os-release',
        kind: 'system',
        name: 'operating system',
        hints: ['pretty_name='],
        pattern: /^PRETTY_NAME="(?<value>[^"]{1,100})"$/,
        examples: { 'PRETTY_NAME="Ubuntu 24.04.1 LTS"': ['operating system = Ubuntu 24.04.1 LTS'] },
        not: ['NAME="Ubuntu"'],
    },
    {
        id: 'buildkit-from',
        kind: 'container',
        hints: ['@sha256:'],
        pattern: /^(?:\[[^\]]{1,80}\] )?(?:FROM|resolve) (?<name>[a-z0-9][\w./:-]{1,200})@(?<value>sha256:[0-9a-f]{64})/,
        examples: {
            '#7 [1/5] FROM docker.io/library/node:20@sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5': ['docker.io/library/node:20 = sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5'],
        },
        not: ['#7 exporting manifest sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5'],
    },
    {
        id: 'cache-hit',
        kind: 'cache',
        value: 'hit',
        hints: ['cache restored from key: ', 'cache hit for: ', 'cache hit occurred on the primary key '],
        pattern: /^Cache (?:restored from key:|hit for:|hit occurred on the primary key) (?<name>[^\s,]{1,300})/,
        examples: {
            'Cache restored from key: setup-java-Linux-maven-0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c': [
                'setup-java-Linux-maven-0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c = hit',
            ],
        },
        not: ['Cache restored successfully'],
    },
    {
        id: 'cache-missed',
        kind: 'cache',
        value: 'missed',
        hints: ['cache not found for input keys: ', 'cache not found for keys: '],
        pattern: /^Cache not found for (?:input )?keys: (?<name>[^\s,]{1,300})/,
        examples: { 'Cache not found for input keys: deps-Linux-1, deps-Linux-': ['deps-Linux-1 = missed'] },
        not: ['Cache not found'],
    },
    {
        id: 'tool-cache-missed',
        kind: 'cache',
        value: 'missed',
        hints: [' cache is not found'],
        pattern: /^(?<name>[a-z]{2,20}) cache is not found$/,
        examples: { 'npm cache is not found': ['npm = missed'] },
        not: ['The cache is not found'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/package-sources.js
/** What package managers print of what they install, and in which version. */
const PACKAGE_SOURCES = [
    {
        id: 'pip-installed',
        kind: 'package',
        manager: 'pip',
        whole: true,
        hints: ['successfully installed '],
        pattern: /^Successfully installed (?<list>\S.*)$/,
        items: /(?<!\S)(?<name>[A-Za-z0-9](?:[\w.]|-(?!\d))*)-(?<value>\d[\w.!+]*)(?!\S)/g,
        examples: {
            'Successfully installed certifi-2024.2.2 charset_normalizer-3.3.2 requests-2.31.0': [
                'certifi (pip) = 2024.2.2',
                'charset-normalizer (pip) = 3.3.2',
                'requests (pip) = 2.31.0',
            ],
        },
        not: ['Successfully installed the hooks', 'Successfully installed Go version 1.21'],
    },
    {
        id: 'pip-satisfied',
        kind: 'package',
        manager: 'pip',
        hints: ['requirement already satisfied:'],
        pattern: /^Requirement already satisfied: (?<name>[A-Za-z0-9][\w.-]*)[^(]{0,300}(?:\(from [^)]{0,300}\) )?\((?<value>\d[\w.!+]*)\)$/,
        examples: {
            'Requirement already satisfied: pip in /opt/hostedtoolcache/Python/3.9.14/x64/lib/python3.9/site-packages (22.2.2)': ['pip (pip) = 22.2.2'],
            'Requirement already satisfied: six>=1.5 in /usr/lib/python3/dist-packages (from python-dateutil->pandas) (1.16.0)': ['six (pip) = 1.16.0'],
        },
        not: ['Requirement already satisfied: all good'],
    },
    {
        id: 'pip-downloading',
        kind: 'package',
        manager: 'pip',
        hints: ['downloading ', 'using cached '],
        pattern: /^(?:Downloading|Using cached) (?:https?:\/\/[^\s/]{1,200}\/(?:[^\s/]{1,100}\/){0,12})?(?<name>[A-Za-z0-9](?:[\w.]|-(?!\d))*)-(?<value>\d(?:[\w!+]|\.(?!tar\.|zip\b|whl\b))*)(?:-(?:py|cp|pp)[\w.-]*\.whl|\.tar\.gz|\.zip)(?:\.metadata)?(?: |$)/,
        examples: {
            'Downloading requests-2.31.0-py3-none-any.whl (62 kB)': ['requests (pip) = 2.31.0'],
            'Using cached PyYAML-5.4.1.tar.gz (175 kB)': ['pyyaml (pip) = 5.4.1'],
            'Downloading setuptools-81.0.0-py3-none-any.whl.metadata (6.6 kB)': ['setuptools (pip) = 81.0.0'],
        },
        not: ['Downloading https://services.gradle.org/distributions/gradle-8.5-bin.zip', 'Downloading artifacts'],
    },
    {
        id: 'pip-freeze',
        kind: 'package',
        manager: 'pip',
        hints: ['=='],
        pattern: /^(?:\+ )?(?<name>[A-Za-z0-9][\w.-]{0,100})==(?<value>\d[\w.!+-]{0,60})(?: \(from .{0,200}\))?$/,
        examples: { 'numpy==1.26.4': ['numpy (pip) = 1.26.4'], '+ numpy==1.26.4': ['numpy (pip) = 1.26.4'] },
        not: ['count==3 expected', 'if [ "$x"==1 ]'],
    },
    {
        id: 'pytest-platform',
        kind: 'package',
        manager: 'pip',
        hints: ['pytest-', 'pytest '],
        pattern: /^(?:platform \w+ -- Python \S+|Test session starts \(platform: \w+, Python [\w.]+), (?<list>py.{1,300})$/,
        items: /(?<![\w.-])(?<name>pytest|pluggy|py|pytest-sugar)[- ](?<value>\d[\w.]*)/g,
        examples: {
            'platform linux -- Python 3.11.4, pytest-7.4.0, pluggy-1.2.0 -- /usr/bin/python': [
                'pytest (pip) = 7.4.0',
                'pluggy (pip) = 1.2.0',
            ],
        },
        not: ['platform linux'],
    },
    {
        id: 'pytest-plugins',
        kind: 'package',
        manager: 'pytest plugin',
        hints: ['plugins: '],
        pattern: /^plugins: (?<list>\S.*)$/,
        items: /(?<![\w-])(?<name>[A-Za-z](?:\w|-(?!\d))*)-(?<value>\d[\w.]*)/g,
        examples: {
            'plugins: cov-4.1.0, xdist-3.3.1': ['cov (pytest plugin) = 4.1.0', 'xdist (pytest plugin) = 3.3.1'],
        },
        not: ['plugins: none'],
    },
    {
        id: 'poetry-installing',
        kind: 'package',
        manager: 'pip',
        whole: true,
        hints: ['installing ', 'updating '],
        pattern: /^[-•] (?:Installing|Updating) (?<name>[A-Za-z0-9][\w.-]{0,100}) \((?:\d[\w.!+-]{0,60} -> )?(?<value>\d[\w.!+-]{0,60})\)/,
        examples: {
            '  - Installing numpy (1.26.0)': ['numpy (pip) = 1.26.0'],
            '- Updating six (1.15.0 -> 1.16.0)': ['six (pip) = 1.16.0'],
        },
        not: ['- Installing symfony/console (v6.3.0): Extracting archive', '- Installing the thing'],
    },
    {
        id: 'conda-table',
        kind: 'package',
        manager: 'conda',
        whole: true,
        hints: ['::'],
        pattern: /^(?:\+ )?(?<name>[a-z0-9_][\w.-]{0,80}) +[\w/.-]{1,60}::[a-z0-9_](?:[\w.]|-(?!\d))*-(?<value>\d[\w.!+]{0,60})-\S{1,80}/,
        examples: { '  numpy   conda-forge/linux-64::numpy-1.26.0-py311h64a7726_0 ': ['numpy (conda) = 1.26.0'] },
        not: ['std::vector', 'test_a PASSED a.py::test-1-2'],
    },
    {
        id: 'npm-tree',
        kind: 'package',
        manager: 'npm',
        hints: ['─ ', '+-- ', '`-- ', '─┬ '],
        pattern: /^(?:[│|] {1,3}){0,9}(?:[├└]─{1,3}[┬]?─?|[+`]-{1,2}) (?<name>@?[a-z0-9][\w./-]{0,120})@(?<value>\d[\w.+-]{0,60})(?: .{0,60})?$/,
        examples: {
            '├── lodash@4.17.21': ['lodash (npm) = 4.17.21'],
            '└─ @babel/core@7.23.0': ['@babel/core (npm) = 7.23.0'],
            '`-- typescript@5.9.2': ['typescript (npm) = 5.9.2'],
        },
        not: ['├── src', '+-- junit:junit:4.13'],
    },
    {
        id: 'npm-added',
        kind: 'package',
        manager: 'npm',
        hints: ['+ ', 'add '],
        pattern: /^(?:\+|add) (?<name>@?[a-z0-9][\w./-]{0,120})(?:@| )(?<value>\d+\.\d+\.\d[\w.+-]{0,60})$/,
        examples: {
            '+ lodash@4.17.21': ['lodash (npm) = 4.17.21'],
            'add lodash 4.17.21': ['lodash (npm) = 4.17.21'],
            '+ typescript 5.4.2': ['typescript (npm) = 5.4.2'],
        },
        not: ['+ npm install lodash', '+ count 12'],
    },
    {
        id: 'npm-changed',
        kind: 'package',
        manager: 'npm',
        hints: ['change '],
        pattern: /^change (?<name>@?[a-z0-9][\w./-]{0,120}) \d[\w.+-]{0,60} => (?<value>\d[\w.+-]{0,60})$/,
        examples: { 'change lodash 4.17.20 => 4.17.21': ['lodash (npm) = 4.17.21'] },
        not: ['change a => b'],
    },
    {
        id: 'npm-deprecated',
        kind: 'package',
        manager: 'npm',
        hints: ['deprecated '],
        pattern: /^(?:npm )?(?:WARN|warn) (?:npm )?deprecated (?<name>@?[a-z0-9][\w./-]{0,120})@(?<value>\d[\w.+-]{0,60})(?::| )/,
        examples: {
            'npm warn deprecated glob@7.2.3: Glob versions prior to v9 are no longer supported': ['glob (npm) = 7.2.3'],
        },
        not: ['npm warn deprecated this'],
    },
    {
        id: 'npm-resolving',
        onFailure: true,
        kind: 'package',
        manager: 'npm',
        hints: ['found: ', 'while resolving: '],
        pattern: /^(?:npm (?:ERR!|error|WARN|warn) )?(?:ERESOLVE )?Found: (?<name>@?[a-z0-9][\w./-]{0,120})@(?<value>\d[\w.+-]{0,60})$/,
        examples: {
            'Found: react@18.2.0': ['react (npm) = 18.2.0'],
            'npm error Found: react@18.2.0': ['react (npm) = 18.2.0'],
        },
        not: ['Found: 3 warnings'],
    },
    {
        id: 'yarn-berry',
        kind: 'package',
        manager: 'npm',
        hints: ['@npm:'],
        pattern: /^(?:➤ )?YN\d{4}: [│·] (?:\+ )?(?<name>@?[a-z0-9][\w./-]{0,120})@npm:(?<value>\d[\w.+-]{0,60})/,
        examples: { "➤ YN0013: │ lodash@npm:4.17.21 can't be found in the cache": ['lodash (npm) = 4.17.21'] },
        not: ['➤ YN0000: ┌ Resolution step'],
    },
    {
        id: 'apt-setting-up',
        kind: 'package',
        manager: 'apt',
        whole: true,
        hints: ['setting up ', 'unpacking '],
        pattern: /^(?:Setting up|Unpacking) (?<name>[a-z0-9][a-z0-9+.:-]{1,100}) \((?<value>\d[^\s)]{0,100})\)(?: over \([^)]{1,100}\))? \.\.\.$/,
        examples: {
            'Setting up libssl-dev:amd64 (3.0.2-0ubuntu1.10) ...': ['libssl-dev (apt) = 3.0.2-0ubuntu1.10'],
            'Unpacking cmake (3.28.3-1build7) over (3.22.1-1) ...': ['cmake (apt) = 3.28.3-1build7'],
        },
        not: ['Setting up auth', 'Unpacking objects: 100% (3/3), done.'],
    },
    {
        id: 'apt-get',
        kind: 'package',
        manager: 'apt',
        hints: ['get:'],
        pattern: /^Get:\d{1,5} \S{1,200} \S{1,100} \S{1,30} (?<name>[a-z0-9][a-z0-9+.-]{1,100}) (?:amd64|arm64|all|i386|armhf) (?<value>\d\S{0,100}) \[/,
        examples: {
            'Get:4 http://azure.archive.ubuntu.com/ubuntu noble/universe amd64 cmake amd64 3.28.3-1build7 [11.2 MB]': [
                'cmake (apt) = 3.28.3-1build7',
            ],
        },
        not: ['Get:2 http://security.ubuntu.com/ubuntu noble-security InRelease [126 kB]'],
    },
    {
        id: 'apt-newest',
        kind: 'package',
        manager: 'apt',
        hints: ['already the newest version'],
        pattern: /^(?<name>[a-z0-9][a-z0-9+.-]{1,100}) is already the newest version \((?<value>\d[^\s)]{0,100})\)\.$/,
        examples: { 'curl is already the newest version (8.5.0-2ubuntu10.6).': ['curl (apt) = 8.5.0-2ubuntu10.6'] },
        not: ['curl is already the newest version.'],
    },
    {
        id: 'apk-installing',
        kind: 'package',
        manager: 'apk',
        whole: true,
        hints: ['installing ', 'upgrading '],
        pattern: /^\(\d{1,4}\/\d{1,4}\) (?:Installing|Upgrading) (?<name>[\w.+-]{1,100}) \((?:\S{1,60} -> )?(?<value>[^\s)]{1,60})\)/,
        examples: {
            '(3/10) Installing ca-certificates (20230506-r0)': ['ca-certificates (apk) = 20230506-r0'],
            '(1/2) Upgrading musl (1.2.4-r0 -> 1.2.4-r1)': ['musl (apk) = 1.2.4-r1'],
        },
        not: ['(1/2) Installing packages'],
    },
    {
        id: 'brew-pouring',
        kind: 'package',
        manager: 'brew',
        hints: ['pouring '],
        pattern: /^==> Pouring (?<name>[a-z0-9](?:[\w.+@]|-(?!-))*)--(?<value>\d(?:[\w]|\.(?![a-z]))*)\./,
        examples: {
            '==> Pouring cmake--4.0.2.arm64_sonoma.bottle.tar.gz': ['cmake (brew) = 4.0.2'],
            '==> Pouring openssl@3--3.3.0.ventura.bottle.tar.gz': ['openssl@3 (brew) = 3.3.0'],
        },
        not: ['==> Pouring the bottle'],
    },
    {
        id: 'brew-cellar',
        kind: 'package',
        manager: 'brew',
        hints: ['/cellar/'],
        pattern: /^🍺 {1,3}\/[\w/.]{1,60}\/Cellar\/(?<name>[\w.+@-]{1,80})\/(?<value>\d[\w.]{0,60}): /,
        examples: { '🍺  /opt/homebrew/Cellar/cmake/4.0.2: 3,311 files, 54.9MB': ['cmake (brew) = 4.0.2'] },
        not: ['/opt/homebrew/Cellar/cmake/4.0.2/bin/cmake'],
    },
    {
        id: 'brew-installed',
        kind: 'package',
        manager: 'brew',
        hints: [' is already installed'],
        pattern: /^(?:Warning: )?(?<name>[a-z0-9][\w.+@-]{0,80}) (?<value>\d[\w.]{0,60}) is already installed/,
        examples: { 'Warning: cmake 4.0.2 is already installed and up-to-date.': ['cmake (brew) = 4.0.2'] },
        not: ['cmake is already installed'],
    },
    {
        id: 'gem-fetching',
        kind: 'package',
        manager: 'gem',
        hints: ['fetching '],
        pattern: /^Fetching (?<name>[a-z]\w*(?:-[a-z]\w*)*)-(?<value>\d\w*(?:\.(?!gem)\w+)*)\.gem$/,
        examples: { 'Fetching rake-13.0.6.gem': ['rake (gem) = 13.0.6'] },
        not: ['Fetching origin', 'Successfully installed rails-7.1.0'],
    },
    {
        id: 'bundler',
        kind: 'package',
        manager: 'gem',
        whole: true,
        hints: ['using ', 'installing ', 'fetching '],
        pattern: /^(?:Using|Installing|Fetching) (?!CPython|PyPy|Python|Ruby|Node)(?<name>[A-Za-z][\w.-]{0,80}) (?<value>\d[\w.]{0,40})(?: \((?:was .{1,40}|default gem)\)| with native extensions| \(with native extensions\))?$/,
        examples: {
            'Using rake 13.0.6': ['rake (gem) = 13.0.6'],
            'Installing nokogiri 1.15.4 (x86_64-linux)': [],
            'Installing json 2.6.3 with native extensions': ['json (gem) = 2.6.3'],
        },
        not: ['Using 4 workers', 'Installing dependencies from lock file'],
    },
    {
        id: 'composer',
        kind: 'package',
        manager: 'composer',
        whole: true,
        hints: ['installing ', 'upgrading ', 'downgrading '],
        pattern: /^- (?:Installing|Upgrading|Downgrading) (?<name>[a-z0-9][\w.-]{0,80}\/[\w.-]{1,80}) \((?:\S{1,60} => )?v?(?<value>\d[\w.+-]{0,60})\)/,
        examples: {
            '  - Installing symfony/console (v6.3.0): Extracting archive': ['symfony/console (composer) = 6.3.0'],
            '  - Upgrading monolog/monolog (2.9.1 => 3.5.0)': ['monolog/monolog (composer) = 3.5.0'],
        },
        not: ['  - Installing hashicorp/aws v5.1.0...', '  - Installing numpy (1.26.0)'],
    },
    {
        id: 'cargo',
        kind: 'package',
        manager: 'cargo',
        hints: ['compiling ', 'downloaded ', 'checking ', 'installing ', 'adding ', 'locking '],
        pattern: /^(?:Compiling|Downloaded|Checking|Installing|Adding) (?<name>[A-Za-z][\w-]{0,80}) v(?<value>\d+\.\d[\w.+-]{0,60}(?<!\.))(?: \((?:available|latest).{0,60}\))?$/,
        examples: {
            '   Compiling serde v1.0.188': ['serde (cargo) = 1.0.188'],
            '  Downloaded serde v1.0.188': ['serde (cargo) = 1.0.188'],
            '      Adding wasi v0.11.0 (latest: v0.14.2)': ['wasi (cargo) = 0.11.0'],
        },
        not: [
            'Installing cert-manager v1.14.4...',
            '   Compiling shop v0.1.0 (/home/runner/work/shop/shop)',
            'Checking out v1',
        ],
    },
    {
        id: 'cargo-updating',
        kind: 'package',
        manager: 'cargo',
        hints: ['updating ', 'upgrading '],
        pattern: /^(?:Updating|Upgrading) (?<name>[A-Za-z][\w-]{0,80}) v\d[\w.+-]{0,60} -> v(?<value>\d[\w.+-]{0,60})/,
        examples: { '    Updating serde v1.0.1 -> v1.0.2': ['serde (cargo) = 1.0.2'] },
        not: ['Updating crates.io index'],
    },
    {
        id: 'go-downloading',
        kind: 'package',
        manager: 'go',
        hints: ['go: '],
        pattern: /^go: (?:downloading|added|finding|found \S{1,200} in|upgraded) (?<name>[a-z0-9][\w.~/-]{1,200}) (?:v\S{1,80} => )?v(?<value>\d[\w.+-]{0,80})$/,
        examples: {
            'go: downloading golang.org/x/text v0.14.0': ['golang.org/x/text (go) = 0.14.0'],
            'go: upgraded golang.org/x/net v0.1.0 => v0.2.0': ['golang.org/x/net (go) = 0.2.0'],
        },
        not: ['go: finding module for package x', 'go: downloading go1.22.1 (linux/amd64)'],
    },
    {
        id: 'maven-downloaded',
        kind: 'package',
        manager: 'maven',
        hints: ['download'],
        pattern: /^Download(?:ed|ing)(?: from [\w.-]{1,60})?: ?https?:\/\/(?:[^\s/]{1,100}\/){2,14}(?<name>[A-Za-z][\w.-]{0,100})\/(?<value>\d[\w.+-]{0,60})\/[\w.+-]{1,160}\.(?:jar|pom|aar)(?: |$)/,
        examples: {
            'Downloaded from central: https://repo.maven.apache.org/maven2/junit/junit/4.13.2/junit-4.13.2.jar (385 kB at 5.2 MB/s)': ['junit (maven) = 4.13.2'],
        },
        not: ['Downloading from central: https://repo.maven.apache.org/maven2/junit/junit/maven-metadata.xml'],
    },
    {
        id: 'maven-goal',
        kind: 'package',
        manager: 'maven',
        hints: ['--- '],
        pattern: /^--- (?<name>[a-z][\w-]{1,80}):(?<value>\d[\w.-]{0,40}):[\w-]{1,60} \(\S{1,80}\) @ \S/,
        examples: {
            '--- maven-surefire-plugin:2.22.2:test (default-test) @ shop ---': ['maven-surefire-plugin (maven) = 2.22.2'],
        },
        not: ['--- a/src/main.c'],
    },
    {
        id: 'maven-tree',
        kind: 'package',
        manager: 'maven',
        hints: [':compile', ':test', ':runtime', ':provided', ':system'],
        pattern: /^[| ]{0,60}[+\\]- (?<name>[\w.-]{1,100}:[\w.-]{1,100}):(?:jar|pom|war|bundle|test-jar):(?<value>\d[\w.+-]{0,60}):(?:compile|test|runtime|provided|system)/,
        examples: { '+- junit:junit:jar:4.13.2:test': ['junit:junit (maven) = 4.13.2'] },
        not: ['+- a:b'],
    },
    {
        id: 'gradle-download',
        kind: 'package',
        manager: 'gradle',
        hints: ['download '],
        pattern: /^Download https?:\/\/(?:[^\s/]{1,100}\/){2,14}(?<name>[A-Za-z][\w.-]{0,100})\/(?<value>\d[\w.+-]{0,60})\/[\w.+-]{1,160}\.(?:jar|pom|aar|module)(?: |,|$)/,
        examples: {
            'Download https://repo.maven.apache.org/maven2/org/ow2/asm/asm/9.5/asm-9.5.jar': ['asm (gradle) = 9.5'],
        },
        not: ['Download https://services.gradle.org/distributions/gradle-8.5-bin.zip'],
    },
    {
        id: 'gradle-tree',
        kind: 'package',
        manager: 'gradle',
        hints: ['--- '],
        pattern: /^[| ]{0,60}[+\\]--- (?<name>[\w.-]{1,100}:[\w.-]{1,100}):(?:[^\s>]{1,60} -> )?(?<value>\d[\w.+-]{0,60})(?: \([*cn]\))?$/,
        examples: {
            '+--- com.google.guava:guava:31.0-jre -> 32.1.2-jre': ['com.google.guava:guava (gradle) = 32.1.2-jre'],
        },
        not: ['+--- project :core'],
    },
    {
        id: 'nuget-installed',
        kind: 'package',
        manager: 'nuget',
        hints: ['installed ', 'acquiring ', 'installing '],
        pattern: /^(?:info : )?(?:Installed|Installing) (?<name>[A-Z][\w.-]{1,100}) (?<value>\d[\w.-]{0,60})(?: from .{1,300}|\.)$/,
        examples: {
            'Installed Newtonsoft.Json 13.0.3 from https://api.nuget.org/v3/index.json with content hash HrC5BXdl00IP9zeV.': [
                'Newtonsoft.Json (nuget) = 13.0.3',
            ],
            'Installing Serilog 3.1.1.': ['Serilog (nuget) = 3.1.1'],
        },
        not: ['Installed 3 packages from cache.'],
    },
    {
        id: 'nuget-added',
        kind: 'package',
        manager: 'nuget',
        hints: ['packagereference for package '],
        pattern: /^(?:info : )?PackageReference for package '(?<name>[\w.-]{1,100})' version '(?<value>\d[\w.-]{0,60})' /,
        examples: {
            "info : PackageReference for package 'Serilog' version '3.1.1' added to file 'a.csproj'.": [
                'Serilog (nuget) = 3.1.1',
            ],
        },
        not: ['info : Adding PackageReference for package'],
    },
    {
        id: 'nuget-listed',
        kind: 'package',
        manager: 'nuget',
        hints: ['> '],
        pattern: /^> (?<name>[A-Z][\w.-]{1,100}) +(?:\S{1,40} +)?(?<value>\d+\.\d[\w.-]{0,40})$/,
        examples: { '   > Newtonsoft.Json      13.0.1       13.0.3': ['Newtonsoft.Json (nuget) = 13.0.3'] },
        not: ['> Task :test', '> shop@1.0.0 test'],
    },
    {
        id: 'gem-listed',
        kind: 'package',
        manager: 'gem',
        hints: ['* ', '(default: '],
        pattern: /^(?:\* )?(?<name>[a-z][\w-]{1,80}) \((?:default: )?(?<value>\d+\.\d[\w.]{0,40})\)$/,
        examples: { '  * rake (13.0.6)': ['rake (gem) = 13.0.6'], 'json (default: 2.6.3)': ['json (gem) = 2.6.3'] },
        not: ['passed (12)', 'took (1.2 s)'],
    },
    {
        id: 'chocolatey',
        kind: 'package',
        manager: 'choco',
        hints: ['[approved'],
        pattern: /^(?<name>[A-Za-z0-9][\w.-]{0,80}) v(?<value>\d[\w.-]{0,40}) \[Approved/,
        examples: { 'cmake v3.27.4 [Approved]': ['cmake (choco) = 3.27.4'] },
        not: ['[Approved] by you'],
    },
    {
        id: 'terraform-provider',
        kind: 'package',
        manager: 'terraform',
        hints: ['- installed ', '- using previously-installed '],
        pattern: /^- (?:Installed|Using previously-installed) (?<name>[\w.-]{1,60}\/[\w.-]{1,60}) v(?<value>\d[\w.-]{0,40})/,
        examples: { '- Installed hashicorp/aws v5.31.0 (signed by HashiCorp)': ['hashicorp/aws (terraform) = 5.31.0'] },
        not: ['- Installed a/b'],
    },
    {
        id: 'cmake-found',
        kind: 'package',
        manager: 'found by cmake',
        hints: ['-- found '],
        pattern: /^-- Found (?<name>[A-Za-z]\w{0,60}):.{0,300}?\(found (?:suitable )?(?:exact )?version "(?<value>\d[\w.+-]{0,40})"/,
        examples: {
            '-- Found OpenSSL: /usr/lib/x86_64-linux-gnu/libcrypto.so (found version "3.0.2")': [
                'OpenSSL (found by cmake) = 3.0.2',
            ],
        },
        not: ['-- Found Threads: TRUE'],
    },
    {
        id: 'meson-found',
        kind: 'package',
        manager: 'found by meson',
        hints: ['found: yes '],
        pattern: /^(?:Run-time|Build-time) dependency (?<name>[\w.+-]{1,60})(?: \([^)]{1,80}\))? found: YES (?<value>\d[\w.+-]{0,40})/,
        examples: { 'Run-time dependency glib-2.0 found: YES 2.72.4': ['glib-2.0 (found by meson) = 2.72.4'] },
        not: ['Program python3 found: YES (/usr/bin/python3)'],
    },
    {
        id: 'playwright',
        kind: 'package',
        manager: 'playwright',
        hints: ['(playwright build'],
        pattern: /^Downloading (?<name>[A-Z][A-Za-z ]{2,40}) (?<value>\d[\d.]{0,40}) \(playwright build/,
        examples: {
            'Downloading Chromium 120.0.6099.28 (playwright build v1091) from https://cdn.example/x.zip': [
                'Chromium (playwright) = 120.0.6099.28',
            ],
        },
        not: ['Downloading Chromium'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/source.js
/** A package as it is named in a comparison. PyPI takes `_`, `.` and `-` for the same, and letters of either case. */
function packageName(name, manager) {
    const plain = manager === 'pip' ? name.toLowerCase().replace(/[_.]/g, '-') : name;
    return `${manager === 'apt' ? plain.replace(/:[a-z0-9]+$/, '') : plain} (${manager})`;
}
/** What a source reads in a line. */
function readSource(source, line) {
    const { groups } = source.pattern.exec(line) ?? {};
    if (groups === undefined)
        return [];
    if (source.items === undefined)
        return sighting(source, groups);
    return [...(groups.list ?? '').matchAll(source.items)].flatMap((item) => sighting(source, item.groups ?? {}));
}
function sighting(source, found) {
    const name = source.name ?? found.name;
    const value = source.value ?? found.value;
    if (name === undefined || value === undefined)
        return [];
    const { kind, manager, whole } = source;
    return [
        {
            kind,
            name: manager === undefined ? name : packageName(name, manager),
            value,
            ...(whole && { whole }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/tool-sources.js
/** Versions that set-up actions and tools print of themselves and of each other. */
const TOOL_SOURCES = [
    {
        id: 'x-version-n',
        kind: 'tool',
        hints: [' version ', ', version '],
        pattern: /^(?:Ubuntu |Debian |Apple |Homebrew )?(?!(?:API|Current|Default|Detected|Expected|Found|Installed|Latest|Minimum|New|Old|Project|Required|Schema|Target|The|This|Using)\b)(?<name>[A-Za-z][\w.+]{1,24}(?:-[\w.+]{1,24})?(?: (?:compose|buildx|bash|Make|CLI)){0,2}),? version:? v?(?<value>\d+(?:\.\d+)+(?:[-+][\w.]+)?)(?:[ ,(]|$)/,
        examples: {
            'git version 2.52.0': ['git = 2.52.0'],
            'cmake version 3.31.6': ['cmake = 3.31.6'],
            'Ubuntu clang version 14.0.0-1ubuntu1.1': ['clang = 14.0.0-1ubuntu1.1'],
            'Docker version 24.0.7, build afdd53b': ['Docker = 24.0.7'],
            'GNU bash, version 5.2.21(1)-release (x86_64-pc-linux-gnu)': ['GNU bash = 5.2.21'],
            'Composer version 2.6.5 2023-10-06 10:11:52': ['Composer = 2.6.5'],
        },
        not: [
            'Using schema version 2',
            'Detected version 2.1.0',
            'New version: 2.1.0',
            'This is a long sentence about version 1.2.3',
        ],
    },
    {
        id: 'environment-details',
        kind: 'tool',
        hints: [
            'node: v',
            'npm: ',
            'yarn: ',
            'pnpm: ',
            'bun: ',
            'deno: ',
            'python: ',
            'pip: ',
            'go: ',
            'cmake: ',
            'ruby: ',
            'java: ',
        ],
        pattern: /^(?<name>[Nn]ode|npm|NPM|[Yy]arn|pnpm|[Bb]un|[Dd]eno|[Pp]ython|pip|[Gg]o|[Cc][Mm]ake|[Rr]uby|[Jj]ava): v?(?<value>\d+\.\d+\.\d\S{0,30})$/,
        examples: { 'node: v20.11.0': ['node = 20.11.0'], 'npm: 10.2.4': ['npm = 10.2.4'] },
        not: ['node: bad option', 'npm: command not found'],
    },
    {
        id: 'engine-current',
        kind: 'tool',
        onFailure: true,
        hints: ['current: {'],
        pattern: /^(?:npm (?:WARN|warn) )?EBADENGINE {1,4}current: \{ (?<list>.{1,100}) \}$/,
        items: /(?<name>node|npm|yarn|pnpm): 'v?(?<value>\d[\w.-]*)'/g,
        examples: {
            "npm warn EBADENGINE   current: { node: 'v18.19.0', npm: '10.2.3' }": ['node = 18.19.0', 'npm = 10.2.3'],
        },
        not: ['current: {}'],
    },
    {
        id: 'node-trailer',
        kind: 'tool',
        onFailure: true,
        name: 'node',
        hints: ['node.js v', 'node version: v', 'node -v: v'],
        pattern: /^(?:Node\.js|Node Version:|node -v:) {1,10}v(?<value>\d+\.\d+\.\d\S{0,20})(?: |$)/,
        examples: { 'Node.js v20.11.0': ['node = 20.11.0'] },
        not: ['Node.js vendored'],
    },
    {
        id: 'npm-newer',
        kind: 'tool',
        onFailure: true,
        name: 'npm',
        hints: ['version of npm available!'],
        pattern: /^(?:npm notice )?New (?:major|minor|patch) version of npm available! (?<value>\d[\w.]{0,20}) -> /,
        examples: { 'npm notice New major version of npm available! 10.8.2 -> 11.4.1': ['npm = 10.8.2'] },
        not: ['npm notice To update run: npm install -g npm@11.4.1'],
    },
    {
        id: 'yarn-banner',
        kind: 'tool',
        name: 'yarn',
        hints: ['yarn '],
        pattern: /^(?:(?:➤ YN0000: )?[·] Yarn |yarn (?:install|run|add|global|policies|exec|build|test) v)(?<value>\d+\.\d+\.\d[\w.-]{0,20})$/,
        examples: { 'yarn install v1.22.22': ['yarn = 1.22.22'], '➤ YN0000: · Yarn 4.1.0': ['yarn = 4.1.0'] },
        not: ['yarn install finished'],
    },
    {
        id: 'pnpm-done',
        kind: 'tool',
        name: 'pnpm',
        hints: ['using pnpm v'],
        pattern: /^Done in [\d.]{1,8}m?s using pnpm v(?<value>\d[\w.-]{0,20})$/,
        examples: { 'Done in 1.2s using pnpm v9.15.0': ['pnpm = 9.15.0'] },
        not: ['Done in 1.2s'],
    },
    {
        id: 'toolcache',
        kind: 'tool',
        hints: ['hostedtoolcache'],
        pattern: /^[^/\\]{0,80}(?:[A-Za-z]:)?[/\\](?:[\w.]{1,30}[/\\]){0,3}hostedtoolcache[/\\](?:windows[/\\])?(?<name>[A-Za-z][\w.-]{1,60})[/\\](?<value>\d[\w.+-]{0,40})[/\\](?:x64|arm64|x86)(?![\w-])/,
        examples: {
            'Found in cache @ /opt/hostedtoolcache/node/20.11.0/x64': ['node = 20.11.0'],
            'pythonLocation: /opt/hostedtoolcache/Python/3.12.1/x64': ['Python = 3.12.1'],
        },
        not: ['/opt/hostedtoolcache/CodeQL/x'],
    },
    {
        id: 'set-up',
        kind: 'tool',
        hints: ['successfully set up ', 'successfully installed '],
        pattern: /^Successfully (?:set up|installed) (?<name>PyPy|GraalPy|Go|uv|Ruby|Node|Deno|bun|Rust|Zig|Helm|kubectl) (?:version |\()v?(?<value>\d[\w.+-]{0,30})\)?$/,
        examples: {
            'Successfully set up Go version 1.21.3': ['Go = 1.21.3'],
            'Successfully installed uv version 0.4.0': ['uv = 0.4.0'],
        },
        not: ['Successfully set up the database'],
    },
    {
        id: 'set-up-python',
        kind: 'tool',
        name: 'Python',
        hints: ['successfully set up cpython '],
        pattern: /^Successfully set up CPython \((?<value>\d[\w.+-]{0,30})\)$/,
        examples: { 'Successfully set up CPython (3.12.1)': ['Python = 3.12.1'] },
        not: ['Successfully set up CPython'],
    },
    {
        id: 'resolved-java',
        kind: 'tool',
        name: 'Java',
        hints: ['resolved java '],
        pattern: /^Resolved (?:latest version as|Java) (?<value>\d[\w.+-]{0,30})(?: from tool-cache)?$/,
        examples: { 'Resolved Java 17.0.9+9 from tool-cache': ['Java = 17.0.9+9'] },
        not: ['Resolved Java'],
    },
    {
        id: 'openjdk',
        kind: 'tool',
        name: 'Java',
        hints: ['openjdk version "', 'java version "', 'java version: '],
        pattern: /^(?:openjdk version "|java version "|Java version: )(?<value>\d[\w.+-]{0,30})/,
        examples: {
            'openjdk version "17.0.9" 2023-10-17': ['Java = 17.0.9'],
            'Java version: 17.0.9, vendor: Eclipse Adoptium, runtime: /usr/lib/jvm': ['Java = 17.0.9'],
        },
        not: ['Java version: unknown'],
    },
    {
        id: 'gradle-jvm',
        kind: 'tool',
        name: 'JVM of Gradle',
        hints: ['jvm: '],
        pattern: /^(?:Launcher |Daemon )?JVM: {1,12}(?<value>\d[\w.+-]{0,30})(?: |$)/,
        examples: { 'Launcher JVM:  17.0.9 (Eclipse Adoptium 17.0.9+9)': ['JVM of Gradle = 17.0.9'] },
        not: ['JVM: /usr/lib/jvm'],
    },
    {
        id: 'name-n-hash',
        kind: 'tool',
        hints: [
            'rustc ',
            'cargo ',
            'clippy ',
            'rustfmt ',
            'rustup ',
            'ruby ',
            'deno ',
            'zig ',
            'ruff ',
            'uv ',
            'black',
            'mypy ',
            'flake8',
            'pylint ',
            'shellcheck',
            'bazel ',
            'gradle ',
            'perl ',
            'pytest ',
            'pre-commit ',
            'tox ',
            'javac ',
            'xcode ',
            'flutter ',
            'elixir ',
            'shfmt ',
            'golangci-lint ',
            'nox ',
            'pipenv ',
            'meson ',
        ],
        pattern: /^(?:[\w-]{1,60} (?:installed|unchanged) - )?(?<name>rustc|cargo|clippy|rustfmt|rustup|ruby|deno|zig|ruff|uv|black|mypy|pylint|bazel|Gradle|gradle|pytest|pre-commit|tox|javac|Xcode|Flutter|Elixir|shfmt|golangci-lint|nox|pipenv|meson),? v?(?<value>\d+\.\d+(?:\.\d+)?(?:[-p.][\w.]{1,20})?)(?: \(.{0,200})?$/,
        examples: {
            'rustc 1.74.0 (79e9716c9 2023-11-13)': ['rustc = 1.74.0'],
            'stable-x86_64-unknown-linux-gnu installed - rustc 1.74.0 (79e9716c9 2023-11-13)': ['rustc = 1.74.0'],
            'ruby 3.2.2 (2023-03-30 revision e51014f9c0) [x86_64-linux]': ['ruby = 3.2.2'],
            'black, 23.1.0 (compiled: yes)': ['black = 23.1.0'],
            'Gradle 8.5': ['Gradle = 8.5'],
            'Elixir 1.15.7 (compiled with Erlang/OTP 26)': ['Elixir = 1.15.7'],
            'javac 17.0.9': ['javac = 17.0.9'],
        },
        not: ['cargo build --release', 'ruby 12 tests'],
    },
    {
        id: 'rust-version',
        kind: 'tool',
        name: 'rustc',
        hints: [', rust version '],
        pattern: /^(?:info: )?latest update on [\d-]{10},? (?:for version|rust version) (?<value>\d[\w.-]{0,30})(?: |$)/,
        examples: { 'info: latest update on 2023-11-16, rust version 1.74.0 (79e9716c9 2023-11-13)': ['rustc = 1.74.0'] },
        not: ['info: latest update on main'],
    },
    {
        id: 'go-version',
        kind: 'tool',
        name: 'Go',
        hints: ['go version go'],
        pattern: /^go version go(?<value>\d[\w.]{0,20}) \w+\/\w+$/,
        examples: { 'go version go1.21.3 linux/amd64': ['Go = 1.21.3'] },
        not: ['go version of x'],
    },
    {
        id: 'go-toolchain',
        kind: 'tool',
        name: 'Go',
        hints: ['go: downloading go1'],
        pattern: /^go: downloading go(?<value>\d[\w.]{0,20}) \(/,
        examples: { 'go: downloading go1.22.1 (linux/amd64)': ['Go = 1.22.1'] },
        not: ['go: downloading golang.org/x/text v0.14.0'],
    },
    {
        id: 'python',
        kind: 'tool',
        name: 'Python',
        hints: ['python '],
        pattern: /^(?:Python |platform \w{1,20} -- Python |Test session starts \(platform: \w{1,20}, Python |Python version: |Using [Pp]ython |Python executable: )(?<value>\d+\.\d+\.\d[\w.+]{0,20})(?:[ ,)]|$)/,
        examples: {
            'Python 3.12.1': ['Python = 3.12.1'],
            'platform linux -- Python 3.11.4, pytest-7.4.0, pluggy-1.2.0': ['Python = 3.11.4'],
        },
        not: ['Python 3', 'Python 3.12 or later is required'],
    },
    {
        id: 'uv-python',
        kind: 'tool',
        name: 'Python',
        hints: ['using cpython '],
        pattern: /^Using CPython (?<value>\d+\.\d+\.\d[\w.]{0,20})(?: interpreter at: .{1,300})?$/,
        examples: { 'Using CPython 3.14.3 interpreter at: /usr/bin/python3': ['Python = 3.14.3'] },
        not: ['Using CPython from the system'],
    },
    {
        id: 'virtualenv-python',
        kind: 'tool',
        name: 'Python',
        hints: ['created virtual environment cpython'],
        pattern: /^created virtual environment CPython(?<value>\d+\.\d+\.\d+)\./,
        examples: { 'created virtual environment CPython3.11.4.final.0-64 in 120ms': ['Python = 3.11.4'] },
        not: ['created virtual environment'],
    },
    {
        id: 'pip-from',
        kind: 'tool',
        name: 'pip',
        hints: ['pip '],
        pattern: /^pip (?<value>\d[\w.]{0,20}) from /,
        examples: {
            'pip 24.0 from /opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/site-packages/pip (python 3.12)': [
                'pip = 24.0',
            ],
        },
        not: ['pip install x from y'],
    },
    {
        id: 'poetry-version',
        kind: 'tool',
        name: 'Poetry',
        hints: ['poetry (version '],
        pattern: /^Poetry \(version (?<value>\d[\w.]{0,20})\)$/,
        examples: { 'Poetry (version 1.7.1)': ['Poetry = 1.7.1'] },
        not: ['Poetry (version unknown)'],
    },
    {
        id: 'compiler-identification',
        kind: 'tool',
        hints: ['compiler identification is '],
        pattern: /^-- The \w{1,12} compiler identification is (?<name>[A-Za-z]{2,20}) (?<value>\d[\w.]{0,30})$/,
        examples: { '-- The CXX compiler identification is GNU 13.2.0': ['GNU = 13.2.0'] },
        not: ['-- The C compiler identification is unknown'],
    },
    {
        id: 'gcc-version',
        kind: 'tool',
        hints: ['gcc', 'g++', 'gfortran', 'cc (', 'ld (', 'gnu '],
        pattern: /^(?<name>gcc(?:-\d{1,2})?|g\+\+(?:-\d{1,2})?|gfortran|cc|GNU ld|GNU Make)(?: \([^)]{1,80}\))? (?<value>\d+\.\d+(?:\.[\d.]{1,20})?)$/,
        examples: {
            'gcc (Ubuntu 13.2.0-4ubuntu3) 13.2.0': ['gcc = 13.2.0'],
            'GNU Make 4.3': ['GNU Make = 4.3'],
            'GNU ld (GNU Binutils for Ubuntu) 2.42': ['GNU ld = 2.42'],
        },
        not: ['gcc -o a a.c', 'gcc (Ubuntu) failed'],
    },
    {
        id: 'meson',
        kind: 'tool',
        hints: ['compiler for the host machine: '],
        pattern: /^(?:C|C\+\+|Fortran) compiler for the host machine: \S{1,80} \((?<name>[a-z]{2,20}) (?<value>\d[\w.]{0,20}) /,
        examples: {
            'C compiler for the host machine: cc (gcc 11.4.0 "cc (Ubuntu 11.4.0-1ubuntu1~22.04) 11.4.0")': ['gcc = 11.4.0'],
        },
        not: ['C compiler for the host machine: unknown'],
    },
    {
        id: 'apache-maven',
        kind: 'tool',
        name: 'Maven',
        hints: ['apache maven '],
        pattern: /^Apache Maven (?<value>\d[\w.-]{0,30}) \(/,
        examples: { 'Apache Maven 3.9.5 (57804ffe001d7215b5e7bcb531cf83df38f93546)': ['Maven = 3.9.5'] },
        not: ['Apache Maven (c)'],
    },
    {
        id: 'gradle-distribution',
        kind: 'tool',
        name: 'Gradle',
        hints: ['/gradle-', 'welcome to gradle '],
        pattern: /^(?:Downloading https?:\/\/[^\s/]{1,100}\/distributions\/gradle-|Welcome to Gradle )(?<value>\d+\.[\d.]{1,12}\d|\d+\.\d)(?:-\w{1,20}){0,3}(?:\.zip|!)/,
        examples: {
            'Downloading https://services.gradle.org/distributions/gradle-8.5-bin.zip': ['Gradle = 8.5'],
            'Welcome to Gradle 8.5!': ['Gradle = 8.5'],
        },
        not: ['Welcome to Gradle'],
    },
    {
        id: 'php',
        kind: 'tool',
        name: 'PHP',
        hints: ['php '],
        pattern: /^(?:PHP|Runtime: {1,12}PHP|✓ PHP Installed PHP|✓ PHP Found PHP) (?<value>\d+\.\d+\.\d[\w.-]{0,20})(?: |$)/,
        examples: {
            'PHP 8.2.12 (cli) (built: Oct 26 2023 17:33:49) (NTS)': ['PHP = 8.2.12'],
            'Runtime:       PHP 8.2.12': ['PHP = 8.2.12'],
        },
        not: ['PHP Warning:  Undefined variable'],
    },
    {
        id: 'setup-php',
        kind: 'tool',
        hints: ['✓ '],
        pattern: /^✓ (?<name>[a-z][\w-]{1,30}) Added \S{1,30} (?<value>\d[\w.-]{0,20})$/,
        examples: { '✓ composer Added composer 2.6.5': ['composer = 2.6.5'] },
        not: ['✓ xdebug Enabled'],
    },
    {
        id: 'banner-v',
        kind: 'tool',
        hints: [
            'terraform v',
            'vite v',
            'vitest',
            'run  v',
            'next.js ',
            'webpack ',
            'buildx v',
            'phpunit ',
            'minikube v',
            'turbo ',
            'esbuild',
            'nx ',
            'eslint',
            'helm',
            'hugo v',
            'biome',
        ],
        pattern: /^(?:[▲•➜] |github\.com\/docker\/)?(?<name>Terraform|vite|vitest|Next\.js|webpack|buildx|PHPUnit|minikube|turbo|esbuild|hugo)(?: {1,2}| \+ )v?(?<value>\d+\.\d+\.\d[\w.-]{0,20})(?:[ +]|$)/,
        examples: {
            'Terraform v1.6.3': ['Terraform = 1.6.3'],
            'vite v5.0.0 building for production...': ['vite = 5.0.0'],
            'webpack 5.89.0 compiled successfully in 1234 ms': ['webpack = 5.89.0'],
            'PHPUnit 10.4.2 by Sebastian Bergmann and contributors.': ['PHPUnit = 10.4.2'],
        },
        not: ['vite build', 'webpack compiled'],
    },
    {
        id: 'vitest-banner',
        kind: 'tool',
        name: 'vitest',
        hints: ['run  v'],
        pattern: /^(?:RUN|DEV) {2}v(?<value>\d+\.\d+\.\d[\w.-]{0,20}) /,
        examples: { ' RUN  v1.2.3 /home/runner/work/shop': ['vitest = 1.2.3'] },
        not: ['RUN  vitest'],
    },
    {
        id: 'typescript',
        kind: 'tool',
        name: 'TypeScript',
        hints: ['version '],
        pattern: /^Version (?<value>\d\.\d{1,2}\.\d{1,3}(?:-\w{1,12})?)$/,
        examples: { 'Version 5.3.3': ['TypeScript = 5.3.3'] },
        not: ['Version: 20230903.1.0'],
    },
    {
        id: 'msbuild',
        kind: 'tool',
        name: 'MSBuild',
        hints: ['build engine version ', 'msbuild version '],
        pattern: /^(?:Microsoft \(R\) Build Engine version|MSBuild version) (?<value>\d[\d.]{0,20})/,
        examples: { 'MSBuild version 17.8.3+195e7f5a3 for .NET': ['MSBuild = 17.8.3'] },
        not: ['MSBuild version'],
    },
    {
        id: 'dotnet-install',
        kind: 'tool',
        name: '.NET',
        hints: ['dotnet-install: installed version is ', '.net sdk version: '],
        pattern: /^(?:dotnet-install: Installed version is|\.NET SDK Version:) (?<value>\d[\w.-]{0,30})$/,
        examples: { 'dotnet-install: Installed version is 8.0.100': ['.NET = 8.0.100'] },
        not: ['dotnet-install: Downloading'],
    },
    {
        id: 'kubectl-version',
        kind: 'tool',
        name: 'kubectl',
        hints: ['client version: v'],
        pattern: /^Client Version: v(?<value>\d[\w.+-]{0,30})$/,
        examples: { 'Client Version: v1.28.3': ['kubectl = 1.28.3'] },
        not: ['Client Version: unknown'],
    },
    {
        id: 'kubernetes-version',
        kind: 'tool',
        name: 'Kubernetes',
        hints: ['server version: v'],
        pattern: /^Server Version: v(?<value>\d[\w.+-]{0,30})$/,
        examples: { 'Server Version: v1.27.3': ['Kubernetes = 1.27.3'] },
        not: ['Server Version: unknown'],
    },
    {
        id: 'helm-version',
        kind: 'tool',
        name: 'helm',
        hints: ['version.buildinfo{'],
        pattern: /^version\.BuildInfo\{Version:"v(?<value>\d[\w.+-]{0,30})"/,
        examples: { 'version.BuildInfo{Version:"v3.13.1", GitCommit:"3547a4b5", GoVersion:"go1.20.8"}': ['helm = 3.13.1'] },
        not: ['version.BuildInfo{}'],
    },
    {
        id: 'aws-cli',
        kind: 'tool',
        name: 'aws-cli',
        hints: ['aws-cli/'],
        pattern: /^aws-cli\/(?<value>\d[\w.]{0,30}) /,
        examples: { 'aws-cli/2.13.32 Python/3.11.6 Linux/6.2.0-1016-azure exe/x86_64': ['aws-cli = 2.13.32'] },
        not: ['aws-cli/setup'],
    },
    {
        id: 'node-acquired',
        kind: 'tool',
        name: 'node',
        hints: ['acquiring '],
        pattern: /^Acquiring (?<value>\d[\w.]{0,20}) - \w{3,8} from https?:\/\/\S{0,200}node/,
        examples: {
            'Acquiring 20.18.0 - x64 from https://github.com/actions/node-versions/releases/download/20.18.0-x/node-20.18.0-linux-x64.tar.gz': ['node = 20.18.0'],
        },
        not: ['Acquiring lock'],
    },
    {
        id: 'windows-sdk',
        kind: 'tool',
        name: 'Windows SDK',
        hints: ['selecting windows sdk version '],
        pattern: /^-- Selecting Windows SDK version (?<value>\d[\d.]{0,30}) /,
        examples: {
            '-- Selecting Windows SDK version 10.0.22621.0 to target Windows 10.0.20348.': ['Windows SDK = 10.0.22621.0'],
        },
        not: ['-- Selecting Windows SDK'],
    },
    {
        id: 'sdk-version',
        kind: 'tool',
        hints: ['sdk version: ', 'script version: ', 'driver version: ', 'swift version '],
        pattern: /^(?:swift-driver version: \S{1,30} )?(?<name>Dart SDK|sbt script|Apple Swift|Swift|Driver) version:? (?<value>\d[\w.-]{0,30})(?: |$)/,
        examples: {
            'Dart SDK version: 3.3.0 (stable) (Tue Feb 13 10:25:19 2024)': ['Dart SDK = 3.3.0'],
            'swift-driver version: 1.87.3 Apple Swift version 5.9.2 (swiftlang-5.9.2.2.56)': ['Apple Swift = 5.9.2'],
        },
        not: ['SDK version: 3'],
    },
    {
        id: 'browser',
        kind: 'tool',
        hints: ['chrome', 'firefox', 'chromedriver ', 'geckodriver '],
        pattern: /^(?<name>Chrome Headless|HeadlessChrome|Google Chrome|Chrome|Chromium|Firefox|Mozilla Firefox|ChromeDriver|geckodriver) (?<value>\d+\.\d[\d.]{0,20})(?: |$)/,
        examples: {
            'Chrome Headless 119.0.6045.105 (Linux x86_64): Executed 3 of 3 SUCCESS': ['Chrome Headless = 119.0.6045.105'],
        },
        not: ['Chrome failed to start'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/observe.js







const SOURCES = [...MACHINE_SOURCES, ...TOOL_SOURCES, ...PACKAGE_SOURCES];
const STEP = '##[group]run ';
const ERROR = '##[error]';
/** One of them stands in every line that is worth decoding, in lower case. */
const SURROUNDINGS_HINTS = [
    ...new Set([
        ...SOURCES.flatMap(({ hints }) => hints),
        ...BLOCKS.flatMap(({ hints }) => hints),
        ...ACTION_HINTS,
        STEP,
        ERROR,
    ]),
];
/** Names held at most, values of one name, and characters of a value: whatever a log holds, memory is bounded. */
const MOST_NAMES = 10_000;
const MOST_VALUES = 12;
const MOST_STEPS = 3000;
const VALUE_CHARS = 300;
const LINE_CHARS = 2000;
const MOST_FALLBACKS = 50;
/** One tool by two names. */
const ALIASES = {
    'tool tsc': 'TypeScript',
    'tool python3': 'Python',
    'tool nodejs': 'node',
    'tool mvn': 'Maven',
    'tool cc': 'gcc',
};
/** Reads what stands around a job from the lines of its log, one after the other. */
function createObserver() {
    const seen = new Map();
    const passed = new Set();
    const actions = createActionReader();
    let blocks = [];
    let step = { title: '', failed: false };
    const fallbacks = [];
    const note = ({ kind, name: told, value, whole }) => {
        const name = ALIASES[`${kind} ${told.toLowerCase()}`] ?? told;
        const key = `${kind} ${name.toLowerCase()}`;
        const known = seen.get(key);
        const short = value.slice(0, VALUE_CHARS);
        if (known === undefined) {
            if (seen.size < MOST_NAMES)
                seen.set(key, { kind, name, values: [short], whole: whole ?? false, step: step.title });
            return;
        }
        known.whole ||= whole ?? false;
        if (!known.values.includes(short) && known.values.length < MOST_VALUES)
            known.values.push(short);
    };
    const pass = () => {
        if (!step.failed && passed.size < MOST_STEPS)
            passed.add(step.title);
    };
    const close = (closed) => {
        for (const sighting of closed.block.read(closed.opening, closed.lines))
            note(sighting);
    };
    /** Every open block takes the line; those that it ends are read. */
    const feed = (line) => {
        const still = [];
        for (const open of blocks) {
            const done = open.block.ends(line) || open.lines.length + 1 >= open.block.most;
            open.lines.push(line);
            if (done)
                close(open);
            else
                still.push(open);
        }
        blocks = still;
    };
    return {
        get open() {
            return blocks.length > 0;
        },
        take(text) {
            const line = text.slice(0, LINE_CHARS);
            if (line.startsWith('##[group]Run ')) {
                pass();
                step = { title: line, failed: false };
            }
            else if (line.startsWith('##[error]'))
                step.failed = true;
            feed(line);
            actions.take(line);
            const bare = unprefix(line).bare;
            for (const block of BLOCKS) {
                const opening = block.opens.exec(line) ?? block.opens.exec(bare);
                if (opening)
                    blocks.push({ block, opening, lines: [] });
            }
            for (const source of SOURCES) {
                for (const sighting of readSource(source, bare)) {
                    if (!source.onFailure)
                        note(sighting);
                    else if (fallbacks.length < MOST_FALLBACKS)
                        fallbacks.push(sighting);
                }
            }
        },
        end() {
            for (const open of blocks)
                close(open);
            const { sightings, within } = actions.end();
            const known = new Set(seen.keys());
            for (const sighting of fallbacks) {
                if (!known.has(`${sighting.kind} ${sighting.name.toLowerCase()}`))
                    note(sighting);
            }
            for (const sighting of sightings)
                note(sighting);
            return { seen, within, passed };
        },
    };
}

// EXTERNAL MODULE: ./lib/src/logs/scan/automaton.js
var automaton = __webpack_require__(82294);
;// CONCATENATED MODULE: ./lib/src/logs/scan/composite.js
/**
 * The runner's marks around each step inside a composite action: `##[start-action display=…;id=…]` and
 * `##[end-action id=…;outcome=…;conclusion=…;duration_ms=…]`. They tell which of them failed, and are no text of any step.
 * [actions/runner 2.332, CompositeActionHandler.cs]
 */
const isCompositeMark = (text) => /^##\[(?:start|end)-action[ \]]/.test(text);
/** GitHub's page shows no line of its own for what closes a group, and does not count it. [desktop/desktop, action-log-parser] */
const isUncounted = (text) => /^##\[(?:endgroup|end-action)[ \]]?/.test(text);
/** Steps that are open at a time; a log with more is not GitHub's. */
const MAX_OPEN = 1000;
function createCompositeReader() {
    /** By id: how many sections there were when the step began. */
    const open = new Map();
    return {
        take(mark, sections) {
            const { id = '', conclusion } = partsOf(mark);
            if (mark.startsWith('##[start-action') && open.size < MAX_OPEN)
                open.set(id, sections.length);
            const from = open.get(id);
            if (conclusion === undefined || from === undefined)
                return;
            open.delete(id);
            settle(sections.slice(from), conclusion);
        },
    };
}
/** A step that may fail has printed its error, and yet it is not what failed. */
function settle(inner, conclusion) {
    if (conclusion === 'success') {
        for (const section of inner)
            Object.assign(section, { failed: false, errors: null });
    }
    else if (conclusion === 'failure' && !inner.some(({ failed }) => failed)) {
        const last = inner.at(-1);
        if (last)
            last.failed = true;
    }
}
function partsOf(mark) {
    const parts = mark.slice(mark.indexOf(' ') + 1).split(/[;\]]/);
    return Object.fromEntries(parts.map((part) => [part.split('=')[0] ?? '', part.slice(part.indexOf('=') + 1)]));
}

;// CONCATENATED MODULE: ./lib/src/logs/scan/clean.js

/** CSI, OSC and two-character sequences, 7-bit. Each alternative is anchored at an escape, so that the time is linear. */
const ESCAPES = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
/\x1b(?:\[[0-9:;<=>?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[()*+#%][0-9A-Za-z]|[=>@-Z\\^_a-z0-9])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal does not show
const INVISIBLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Actions runner: seven fractional digits and `Z` (`DateTime.ToString("O")`), once a message; act and old agents write fewer. */
const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3,9}Z(?: |$)/;
const COLUMNS = /^([^\t]{1,300})\t([^\t]{1,300})\t/;
/** A part of a redrawn line that is worth keeping though something was written over it. */
const TELLING = /error|fail|fatal|warn|exception/i;
/** Cleans one line as it came, without its line feed. Time is linear in its length. */
function cleanLine(raw) {
    let rest = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
    let columns = null;
    let stamp = TIMESTAMP.exec(rest);
    if (!stamp && rest.includes('\t')) {
        const split = COLUMNS.exec(rest);
        const message = split ? withoutMark(rest.slice(split[0].length)) : '';
        const inner = TIMESTAMP.exec(message);
        if (split && (inner || split[2] === 'UNKNOWN STEP')) {
            columns = { job: split[1] ?? '', step: split[2] ?? '' };
            rest = message;
            stamp = inner;
        }
    }
    if (stamp)
        rest = withoutMark(rest.slice(stamp[0].length));
    const text = visible(rest);
    const isMark = isCompositeMark(text);
    return { text: isMark ? '' : text, columns, time: stamp?.[1] ?? null, mark: isMark ? text : null };
}
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function visible(text) {
    let shown = text;
    if (shown.includes('\x1b'))
        shown = shown.replace(ESCAPES, '');
    if (shown.includes('\r'))
        shown = lastDrawn(shown);
    return shown.replace(INVISIBLE, '').trimEnd();
}
/**
 * The drawings of a line that was drawn several times, without those that the next one only brings up to date (a progress bar)
 * and without the marks that Travis hides in this way. Many drawings: the last, and what told of trouble on the way.
 */
function lastDrawn(text) {
    const drawn = text.split('\r').filter((part) => part.trim() !== '');
    const last = drawn.length - 1;
    const few = drawn.length <= FEW;
    return drawn
        .filter((part, i) => i === last || (few ? !HIDDEN.test(part) : TELLING.test(part)))
        .filter((part, i, kept) => i === kept.length - 1 || shape(part) !== shape(kept[i + 1] ?? ''))
        .join(' ');
}
const FEW = 4;
const HIDDEN = /^travis_(?:fold|time):/;
function shape(text) {
    return text.replace(/[\d.#=>*-]+/g, '').trim();
}

;// CONCATENATED MODULE: ./lib/src/logs/scan/mask.js
/** By name, because looking up `Math` for every byte costs more than the multiplication. */
const { imul } = Math;
/**
 * A number for a line in which what varies from run to run is masked: every run of letters and digits that holds a digit (times,
 * hashes, ports, versions, line numbers). A lone `0` is kept, because `0 failed` and `3 failed` are not the same line.
 * 53 bits; reads bytes, because it is asked of every line where a baseline is subtracted.
 */
function maskedHash(bytes, start, end) {
    let high = 0x811c9dc5;
    let low = 0x1b873593;
    let i = start;
    while (i < end) {
        const byte = bytes[i]; // in range by construction
        const kind = KIND[byte];
        if (kind === SPACE) {
            i += 1;
            continue;
        }
        if (kind === OTHER) {
            high = imul(high ^ byte, 0x01000193);
            low = imul(low ^ byte, 0x85ebca6b);
            i += 1;
            continue;
        }
        const from = i;
        let digits = false;
        let h = high;
        let l = low;
        for (; i < end; i++) {
            const b = bytes[i];
            const k = KIND[b];
            if (k < LETTER)
                break;
            if (k === DIGIT)
                digits = true;
            h = imul(h ^ b, 0x01000193);
            l = imul(l ^ b, 0x85ebca6b);
        }
        const zero = i - from === 1 && byte === 48;
        high = digits && !zero ? imul(high ^ 1, 0x01000193) : h;
        low = digits && !zero ? imul(low ^ 1, 0x85ebca6b) : l;
    }
    return (high >>> 0) * 0x200000 + ((low ^ (low >>> 15)) & 0x1fffff);
}
const SPACE = 0;
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte <= 32)
        return SPACE;
    if (byte >= 48 && byte <= 57)
        return DIGIT;
    if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte >= 128)
        return LETTER;
    return OTHER;
});
/** The same mask as text, for people and for fingerprints. */
function maskText(text) {
    return text
        .replace(/(?<![A-Za-z0-9\u0080-\uffff])[A-Za-z\u0080-\uffff]*[0-9][A-Za-z0-9\u0080-\uffff]*/g, (run) => run === '0' ? run : '#')
        .replace(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/src/logs/scan/scan-lines.js
/** A longer line is looked at up to here: a line of 100 MB must not be held. In bytes. */
const LINE_LIMIT = 1 << 15;
/** Waypoints held at most; past it every second one is dropped. */
const MAX_WAYPOINTS = 4096;
/**
 * Reads a log once, line by line, by the byte: decoding what nobody looks at would cost more than all the rest.
 * Memory: one chunk and one line's limit.
 */
async function scanLines(log, automaton, visitor) {
    const scan = createScan(automaton, visitor);
    for await (const chunk of log.chunks())
        scan.feed(chunk);
    return scan.end();
}
function createScan({ column, next, shift, newline, flags }, visitor) {
    const carry = createCarry();
    const totals = { lines: 0, bytes: 0, longestLine: { line: 0, bytes: 0 }, longLines: 0, waypoints: [] };
    const waypoints = createWaypoints(totals.waypoints);
    let state = 0;
    let found = 0;
    const measure = (bytes) => {
        if (bytes > totals.longestLine.bytes)
            totals.longestLine = { line: totals.lines, bytes };
        if (bytes > LINE_LIMIT)
            totals.longLines += 1;
    };
    /** A line that began in an earlier chunk ends at `to`. */
    const finishCarried = (chunk, from, to) => {
        carry.keep(chunk, from, to);
        measure(carry.total());
        if (found !== 0 || visitor.every)
            visitor.visit(carry.bytes, 0, carry.kept(), totals.lines, found);
        carry.clear();
    };
    return {
        feed(chunk) {
            const size = chunk.length;
            let start = 0;
            let at = state;
            waypoints.note(totals.lines + 1, totals.bytes, carry.total() === 0);
            for (let i = 0; i < size; i++) {
                // Typed arrays, in range by construction: the check for undefined would cost more than the look-up.
                at = next[(at << shift) | column[chunk[i]]];
                if (at < newline)
                    continue;
                if (at > newline) {
                    found |= flags[at];
                    continue;
                }
                totals.lines += 1;
                if (carry.total() > 0)
                    finishCarried(chunk, start, i);
                else {
                    if (i - start > totals.longestLine.bytes || i - start > LINE_LIMIT)
                        measure(i - start);
                    if (found !== 0 || visitor.every) {
                        visitor.visit(chunk, start, Math.min(i, start + LINE_LIMIT), totals.lines, found);
                    }
                }
                if (start === 0)
                    waypoints.note(totals.lines + 1, totals.bytes + i + 1, true);
                found = 0;
                start = i + 1;
            }
            state = at;
            totals.bytes += size;
            if (start < size)
                carry.keep(chunk, start, size);
        },
        end() {
            if (carry.total() > 0) {
                totals.lines += 1;
                finishCarried(carry.bytes, 0, 0);
            }
            return totals;
        },
    };
}
/** The beginning of a line whose end has not come yet. */
function createCarry() {
    const bytes = Buffer.alloc(LINE_LIMIT);
    let kept = 0;
    let total = 0;
    return {
        bytes,
        kept: () => kept,
        total: () => total,
        keep(chunk, from, to) {
            const room = Math.min(to - from, LINE_LIMIT - kept);
            if (room > 0) {
                chunk.copy(bytes, kept, from, from + room);
                kept += room;
            }
            total += to - from;
        },
        clear() {
            kept = 0;
            total = 0;
        },
    };
}
/** Notes where lines begin, ever farther apart as the log turns out to be longer. */
function createWaypoints(waypoints) {
    let stride = 1 << 16;
    return {
        note(line, byte, atLineStart) {
            if (!atLineStart || byte < (waypoints.at(-1)?.byte ?? -stride) + stride)
                return;
            waypoints.push({ line, byte });
            if (waypoints.length < MAX_WAYPOINTS)
                return;
            waypoints.splice(0, waypoints.length, ...waypoints.filter((_, i) => i % 2 === 0));
            stride *= 2;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/logs/scan/sections.js

/** What Travis folds before the project's own phases. */
const SET_UP = /^(?:worker_info|resolvconf|docker_mtu|system_info|git\.|rvm|nvm|cache\.|apt|services|docker_)/;
/** What a runner prints when it has come to the end of a job. */
const ENDS = /^(?:Post job cleanup\.|Cleaning up orphan processes|Done\. Your build exited with 0)/;
/** A group that is never closed must not swallow the log. */
const HEADER_LINES = 1500;
/** Sections kept; a log with more is not cut by steps any more. */
const MAX_SECTIONS = 5000;
/** Lines remembered that GitHub's page does not count; of a log with more no line can be linked. */
const MAX_UNCOUNTED = 20_000;
/** Cuts a log into sections by the marks of the Actions runner and of Travis. */
function createSectionReader() {
    const sections = [];
    const composite = createCompositeReader();
    let ended = false;
    let uncounted = 0;
    let header = null;
    const open = (line, title, kind) => {
        const previous = sections.at(-1);
        if (previous)
            previous.lastLine = Math.max(previous.firstLine, line.number - 1);
        const section = blank(line, title, kind);
        if (sections.length < MAX_SECTIONS)
            sections.push(section);
        return section;
    };
    const close = (exitCode, line) => {
        const current = sections.at(-1);
        if (!current)
            return;
        current.exitCode = exitCode;
        current.failed = exitCode !== 0;
        current.lastLine = line;
    };
    return {
        get inHeader() {
            return header !== null;
        },
        take(line) {
            const { text, number, mark } = line;
            if (isUncounted(mark ?? text))
                leaveOut(number);
            if (mark !== null)
                return composite.take(mark, sections);
            if (header !== null) {
                const current = sections.at(-1);
                const done = text === '##[endgroup]' || number > header.until;
                if (current)
                    current.headerLast = number;
                if (!done)
                    readHeader(header, text, current);
                if (done || text.startsWith('##[group]')) {
                    if (current?.script === null && header.script.length > 0)
                        current.script = header.script.join('\n');
                    header = null;
                }
                if (!text.startsWith('##[group]'))
                    return;
            }
            const run = /^##\[group\]Run (.{0,2000})$/.exec(text);
            if (run) {
                open(line, line.columns?.step && line.columns.step !== 'UNKNOWN STEP' ? line.columns.step : (run[1] ?? ''), 'step');
                header = { until: number + HEADER_LINES, script: [], env: false };
                return;
            }
            const travis = /(?:^|\s)\$ (.{1,500})$/.exec(text);
            const fold = [...text.matchAll(/travis_fold:start:([\w.-]{1,100})/g)].at(-1)?.[1];
            if (fold !== undefined) {
                if (SET_UP.test(fold))
                    return void open(line, travis?.[1] ?? fold, 'setup');
                if (/^after_/.test(fold))
                    return void open(line, travis?.[1] ?? fold, 'cleanup');
            }
            if (text.includes('travis_time:start') && travis)
                return void open(line, travis[1] ?? '', 'step');
            if (ENDS.test(text))
                ended = true;
            if (text === 'Post job cleanup.')
                return void open(line, text, 'cleanup');
            if (text.startsWith('Current runner version:'))
                return void open(line, 'Set up job', 'setup');
            const closing = /" (?:failed and )?exited with (\d{1,3})\b/.exec(text);
            if (closing) {
                const command = text.slice(text.indexOf('The command "') + 13, closing.index);
                if (sections.length === 0)
                    open({ ...line, number: 1 }, command, 'step');
                return close(Number(closing[1]), number);
            }
            if (/^(?:nl)?Done\. Your build exited with [1-9]/.test(text))
                return failLast();
            if (text.startsWith('##[error]'))
                error(line);
        },
        endedWell: () => ended && !sections.some(({ failed, errors }) => failed || errors !== null),
        end(lastLine) {
            const last = sections.at(-1);
            if (last)
                last.lastLine = Math.max(last.lastLine, lastLine);
            return sections;
        },
    };
    function leaveOut(line) {
        uncounted += 1;
        const current = sections.at(-1);
        if (!current)
            return;
        if (uncounted > MAX_UNCOUNTED)
            current.uncounted = null;
        else
            current.uncounted?.push(line);
    }
    /** Travis said that the build failed, and no command did: then it was the last one. */
    function failLast() {
        if (sections.some(({ failed }) => failed))
            return;
        const last = sections.findLast(({ kind }) => kind === 'step');
        if (last)
            last.failed = true;
    }
    function error({ text, number, columns }) {
        const current = sections.at(-1);
        if (!current)
            return;
        const exit = /^##\[error\]Process completed with exit code (-?\d+)/.exec(text);
        if (exit) {
            current.exitCode = Number(exit[1]);
            current.failed = true;
        }
        current.errors = { first: current.errors?.first ?? number, last: number };
        current.lastLine = Math.max(current.lastLine, number);
        if (columns)
            current.job = columns.job;
    }
}
function readHeader(header, text, section) {
    if (!section || header.env)
        return;
    const shell = /^shell: (.{1,500})$/.exec(text);
    if (shell) {
        section.shell = shell[1] ?? null;
        section.script = header.script.join('\n');
        header.env = true;
    }
    else if (/^(?:with|env):$/.test(text))
        header.env = true;
    else
        header.script.push(text);
}
function blank(line, title, kind) {
    return {
        title,
        kind,
        step: null,
        firstLine: line.number,
        lastLine: line.number,
        headerLast: 0,
        script: null,
        shell: null,
        exitCode: null,
        failed: false,
        uncounted: [],
        job: line.columns?.job ?? null,
        startedAt: line.time,
        errors: null,
    };
}

;// CONCATENATED MODULE: ./lib/src/logs/scan/words.js
/** Something that may be wrong: the line is decoded and judged by the rules. */
const TROUBLE = 0;
/** Something that divides the log: groups, folds, the end of a step. */
const MARK = 1;
/** Bytes that no text has. */
const BINARY = 2;
const trouble = [
    'error', 'fail', 'exception', 'fatal', 'abort', 'panic', 'crash', 'killed', 'traceback', 'assert', 'segmentation', 'core dumped',
    'cannot', "can't", 'can not', 'could not', "couldn't", 'unable to', 'not found', 'not exist', "doesn't exist", 'no such', 'not ok', 'not recognized',
    'denied', 'refused', 'forbidden', 'unauthorized', 'rejected', 'expired', 'timeout', 'timed out', 'time out', 'timetrap', 'deadline', 'exceed', 'out of memory', 'oomkill', 'oom-kill', 'no space',
    'invalid', 'illegal', 'missing', 'mismatch', 'undefined', 'unresolved', 'unexpected', 'unsatisf', 'unsupported', 'incompatible', 'conflict', 'corrupt', 'malformed',
    'duplicates', 'duplicate link', 'duplicate key', 'duplicate entr', 'redeclared', 'redefin', 'unknown', 'unrecognized', 'unused', 'violation', 'rejects', 'broken', 'bad ', 'wrong', 'leaked', 'leaks', 'leaksanitizer', 'overflow', 'overfull', 'nothing provides', 'no candidate', 'no installation candidate',
    'no module', 'no matching', 'no rule', 'not satisfied', 'unmet', 'not a valid', 'not allowed', 'not permitted', 'not supported', 'insufficient', 'no tests', 'no package',
    'expected', 'actual', 'would reformat', 'not formatted', 'not gofmt', 'reformatted', 'warn', 'deprecat', 'err!', 'problem', 'issue', 'offense', ' differ', 'diff --git', '*** ', 'caused by', 'exit code', 'exit status', 'exited with', 'returned non-zero', 'status code',
    'cancel', 'terminated by', 'terminated with', 'interrupt', 'shutdown', 'lost communication', 'unmatched', 'unterminated', 'unclosed', 'stack trace', 'panicked', 'undeclared', 'uncaught', 'unhandled', 'failing', 'too many', 'too long', 'too large', 'must be', 'must not', 'should be', 'should have', 'is not ', 'was not ', 'are not ', 'does not ', 'did not ', "doesn't ", "didn't ", "isn't ", "aren't ", 'required', 'requires', 'nil:', 'null pointer',
    '✗', '✘', '✖', '✕', '×', '●', '❌', '❯', '⨯', '[-]', '^^', '~~^', '-->', '<<<', '!!!', '[e]', '^---', '==error', ' e: ', ':error', '::test',
]; // biome-ignore format: a list of words reads better in rows
const marks = [
    '##[',
    'post job cleanup',
    'cleaning up orphan',
    'travis_fold:',
    'travis_time:',
    'the command "',
    '" exited with',
    'done. your build exited',
    'shell: ',
];
/** What makes a line worth decoding. Wide: a line that is visited in vain costs little, one that is missed is never seen. */
const WORDS = [
    ...trouble.map((text) => ({ text, flag: TROUBLE })),
    ...marks.map((text) => ({ text, flag: MARK })),
    { text: '\0', flag: BINARY },
];

;// CONCATENATED MODULE: ./lib/src/logs/scan/scan.js








const KEPT = 6;
/** Distinct candidates held at a time; past it the weaker half is dropped. */
const MAX_CANDIDATES = 60_000;
/** A line is decoded up to here. */
const DECODED = 4096;
/** New text in a log whose job also passed: worth a look though no word says trouble. */
const NOVEL = 36;
/** `2026-06-20T06:09:39.6987543Z `: 28 bytes and a space. */
const STAMP_BYTES = 29;
/** A line that may tell what stands around the job: no reason to judge it. */
const OUTSIDE = 3;
const AUTOMATON = (0,automaton/* compileWords */.P)([...WORDS, ...SURROUNDINGS_HINTS.map((text) => ({ text, flag: OUTSIDE }))]);
/** First reading: which lines are worth gathering, and how the log is divided. Memory is bounded whatever the log holds. */
async function scanLog(log, beside) {
    const usual = beside?.usual ?? null;
    const sections = createSectionReader();
    const candidates = createCandidates();
    let binaryLines = 0;
    const visitor = {
        every: usual !== null,
        visit(bytes, start, end, number, words) {
            if (beside)
                observe(beside.observer, words, bytes, start, end);
            const found = words & ~(1 << OUTSIDE);
            if ((found & (1 << BINARY)) !== 0)
                binaryLines += 1;
            if ((found & (1 << MARK)) !== 0 || sections.inHeader) {
                sections.take({ number, ...marked(bytes, start, Math.min(end, start + DECODED)) });
                visitor.every = usual !== null || sections.inHeader;
                if (sections.inHeader)
                    return;
            }
            if (found === 0 && usual === null)
                return;
            const from = start + stampLength(bytes, start, end);
            const key = maskedHash(bytes, from, Math.min(end, from + DECODED));
            const isUsual = usual?.has(key) ?? false;
            if (candidates.again(key, number))
                return;
            const clean = cleanLine(scan_text(bytes, start, end));
            if (clean.mark !== null)
                return;
            const weight = judge(clean.text).weight;
            const novel = usual !== null && !isUsual ? Math.max(weight, NOVEL) : weight;
            candidates.add(key, number, novel, isUsual);
        },
    };
    const totals = await scanLines(log, AUTOMATON, visitor);
    const all = sections.end(totals.lines);
    return { totals, candidates: candidates.list(), sections: all, binaryLines, endedWell: sections.endedWell() };
}
function observe(observer, found, bytes, start, end) {
    if (observer.open || (found & (1 << OUTSIDE)) !== 0)
        observer.take(cleanLine(scan_text(bytes, start, end)).text);
}
/** The masks of all lines of a log, as numbers: what a passing run of the job also prints. Bounded. */
async function masksOf(log, observer) {
    const masks = new Set();
    await scanLines(log, AUTOMATON, {
        every: true,
        visit(bytes, start, end, _line, found) {
            observe(observer, found, bytes, start, end);
            const from = start + stampLength(bytes, start, end);
            if (masks.size < 2_000_000)
                masks.add(maskedHash(bytes, from, Math.min(end, from + DECODED)));
        },
    });
    return masks;
}
/** How many bytes of a runner's timestamp a line begins with. */
function stampLength(bytes, start, end) {
    if (end - start < STAMP_BYTES - 1 || bytes[start + 27] !== 90 || bytes[start + 10] !== 84)
        return 0;
    return bytes[start + 4] === 45 && bytes[start + 19] === 46 ? Math.min(STAMP_BYTES, end - start) : 0;
}
function scan_text(bytes, start, end) {
    return bytes.toString('utf8', start, Math.min(end, start + DECODED));
}
/** A marked line; Travis hides its marks behind a carriage return, so there nothing is taken off but escapes. */
function marked(bytes, start, end) {
    const raw = scan_text(bytes, start, end);
    const clean = cleanLine(raw);
    if (!raw.includes('travis_'))
        return clean;
    return { ...clean, text: cleanLine(raw.replaceAll('\r', ' ')).text };
}
function createCandidates() {
    let held = new Map();
    return {
        again(key, line) {
            const known = held.get(key);
            if (known === undefined)
                return false;
            if (known.weight === 0)
                return true;
            known.count += 1;
            if (known.first.length < KEPT)
                known.first.push(line);
            else {
                if (known.last.length === KEPT)
                    known.last.shift();
                known.last.push(line);
            }
            return true;
        },
        add(key, line, weight, usual) {
            held.set(key, weight === 0 ? NOTHING : { weight, count: 1, first: [line], last: [], usual });
            if (held.size >= MAX_CANDIDATES)
                held = strongerHalf(held);
        },
        list: () => [...held.values()].filter(({ weight }) => weight > 0),
    };
}
/** Stands for all that was judged to tell of nothing: remembered only so that it is not judged again. */
const NOTHING = { weight: 0, count: 0, first: [], last: [], usual: false };
/** By weight, and among equals the later ones: the end of a log is nearer to why it ended. */
function strongerHalf(held) {
    const ranked = [...held].sort(([, a], [, b]) => b.weight - a.weight || (b.first[0] ?? 0) - (a.first[0] ?? 0));
    return new Map(ranked.slice(0, MAX_CANDIDATES / 2));
}

;// CONCATENATED MODULE: ./lib/src/logs/excerpt/blocks.js


/** Weaker lines begin no block of their own. */
const LEAST = 8;
const MAX_ABOVE = 80;
/** Judges the lines by themselves; what a passing run did not say stands out a little, whatever it says. */
function judgeLines(lines, isNew) {
    return lines.map(({ number, text }) => {
        const blank = text.trim() === '';
        const judgement = judge(text);
        const weight = !blank && !judgement.format?.messenger && isNew(number)
            ? Math.max(judgement.weight + NEW, NOVEL)
            : judgement.weight;
        return { number, text, blank, ...judgement, weight };
    });
}
const NEW = 12;
/** Cuts consecutive lines into blocks; lines of no weight that belong to none are left out. */
function findBlocks(lines) {
    const blocks = [];
    let taken = 0;
    for (let at = 0; at < lines.length; at++) {
        const head = lines[at];
        if (!head || head.weight < LEAST)
            continue;
        const from = firstAbove(lines, at, taken);
        const to = lastOf(lines, at);
        dropWithin(blocks, lines[from]?.number ?? 0, head.weight);
        blocks.push(blockOf(lines.slice(from, to + 1), at - from, head));
        taken = to + 1;
        at = to;
    }
    return blocks;
}
/** Weaker blocks that turn out to be the upper part of a stronger one. */
function dropWithin(blocks, from, weight) {
    for (let last = blocks.at(-1); last && (last.lines.at(-1)?.number ?? 0) >= from && last.weight < weight; last = blocks.at(-1)) {
        blocks.pop();
    }
}
function blockOf(lines, head, { weight, format }) {
    const core = lines.flatMap(({ bare, weight: own }, i) => i === head || i < head || format?.core?.test(bare.slice(0, 600)) || own > weight ? [i] : []);
    return { lines, head, core, weight, formatId: format?.id ?? 'level', summary: format?.summary ?? false };
}
function firstAbove(lines, at, taken) {
    const format = lines[at]?.format;
    let from = at;
    if (format?.above !== undefined) {
        while (from > 0 &&
            (from > taken || (lines[from - 1]?.weight ?? 0) < format.weight) &&
            at - from < MAX_ABOVE &&
            format.above.test(lines[from - 1]?.bare ?? ''))
            from -= 1;
    }
    else if (format?.messenger) {
        while (from > taken && at - from < BEFORE_MESSENGER && !HEADING.test(lines[from - 1]?.text ?? ''))
            from -= 1;
        while (from < at && lines[from]?.blank)
            from += 1;
    }
    return from;
}
const BEFORE_MESSENGER = 5;
/** Begins or ends a step: what stands before it is another matter. */
const HEADING = /^(?:##\[(?:group|endgroup)|\$ |travis_)/;
/** Index of the last line of the block that begins at `at`; blank lines at its end do not belong to it. */
function lastOf(lines, at) {
    const body = lines[at]?.format?.body ?? DEFAULT;
    const limit = Math.min(lines.length - 1, at + body.max);
    let last = at;
    let blanks = 0;
    for (let i = at + 1; i <= limit; i++) {
        const line = lines[i];
        if (!line || line.text.startsWith('##[group]Run '))
            break;
        if (line.blank) {
            blanks += 1;
            if (blanks > (body.blanks ?? (goesOnDeeper(lines, at, i) ? 2 : 0)))
                break;
            continue;
        }
        if (!belongs(lines, at, i, body))
            break;
        last = i;
        blanks = 0;
        if (body.through?.test(line.bare))
            break;
    }
    return last;
}
/** After a blank line the next one is deeper than the head: it is still the head's matter. */
function goesOnDeeper(lines, at, blank) {
    const next = lines.slice(blank, blank + 3).find((line) => !line.blank);
    return next !== undefined && next.indent > (lines[at]?.indent ?? 0);
}
const DEFAULT = { max: 16 };
function belongs(lines, at, i, body) {
    const line = lines[i];
    const head = lines[at];
    if (!line || !head)
        return false;
    const seen = line.bare.slice(0, 600);
    if (body.until)
        return !body.until.test(seen);
    if (body.while)
        return body.while.test(seen) || (line.indent > head.indent && body.while.test(`  ${seen}`));
    if (body.through)
        return true;
    if (line.weight > head.weight)
        return false;
    return line.indent > head.indent || CONTINUES.test(seen) || (head.level === 'error' && line.level === 'error');
}
/** Frames, carets, code extracts, causes: what goes on with the line before without being deeper. */
const CONTINUES = /^(?:at |\.\.\. \d|Caused by|from |in |\^|~+\^?|\| |\d+ ?\| |> ?\d+ \||--> |= (?:note|help)|note: |File "|[\w$.]+@\S+:\d+|#\d+ |[+-]{1,3}[ "'{[<]|Expected\b|Actual\b|Received\b|expected\b|actual\b|got\b|but was)/;

;// CONCATENATED MODULE: ./lib/src/logs/excerpt/render-excerpt.js
/** Writes the kept lines in order, with what was left out stated between them. At most `maxChars` characters. */
function renderExcerpt(kept, lines, { ranked, totalLines, totalBytes, maxChars }) {
    const shown = withShortGaps([...kept].sort((a, b) => a - b), lines).flatMap((number) => lines.get(number) ?? []);
    const ranges = rangesOf(shown);
    const repeats = new Map(ranked.filter(({ count }) => count > 1).map(({ block, count }) => [block.lines.at(-1)?.number, count]));
    const out = [];
    let spare = maxChars - lengthOf(shown, totalLines);
    let next = 1;
    for (const { number, text } of shown) {
        if (number > next)
            out.push(gap(next, number - 1));
        out.push(text);
        const count = repeats.get(number);
        const times = `[× ${count}]`;
        if (count !== undefined && times.length + 1 <= spare) {
            out.push(times);
            spare -= times.length + 1;
        }
        next = number + 1;
    }
    if (next <= totalLines)
        out.push(gap(next, totalLines));
    const left = totalLines - shown.length;
    const cut = left > 0 ? [`${left} of ${totalLines} lines were left out; the excerpt is limited to ${maxChars} characters.`] : [];
    return { text: out.join('\n').slice(0, maxChars), lines: shown, kept: ranges, totalLines, totalBytes, cut };
}
/** Puts lines back that are no longer than the marker that would stand for them, such as a blank one. */
function withShortGaps(kept, lines) {
    const numbers = [];
    for (const number of kept) {
        const previous = numbers.at(-1) ?? 0;
        const between = Array.from({ length: Math.min(number - previous - 1, 9) }, (_, i) => previous + 1 + i);
        const length = between.reduce((sum, at) => sum + (lines.get(at)?.text.length ?? Number.POSITIVE_INFINITY) + 1, 0);
        const whole = between.length === number - previous - 1;
        if (whole && length <= gap(previous + 1, number - 1).length + 1)
            numbers.push(...between);
        numbers.push(number);
    }
    return numbers;
}
/** Of the shown lines with the markers between them, in characters. */
function lengthOf(shown, totalLines) {
    let length = 0;
    let next = 1;
    for (const { number, text } of shown) {
        length += text.length + 1 + (number > next ? gap(next, number - 1).length + 1 : 0);
        next = number + 1;
    }
    return length + (next <= totalLines ? gap(next, totalLines).length : 0);
}
/** What stands for lines that are left out. */
function gap(from, to) {
    return from === to ? `[… ${from}]` : `[… ${from}–${to}]`;
}
function rangesOf(lines) {
    const ranges = [];
    for (const { number } of lines) {
        const last = ranges.at(-1);
        if (last && last.to === number - 1)
            last.to = number;
        else
            ranges.push({ from: number, to: number });
    }
    return ranges;
}

;// CONCATENATED MODULE: ./lib/src/logs/excerpt/page.js

/** Of the budget, kept for the counts of repeats. */
const REPEATS = 0.02;
function createPage({ lines, maxChars, totalLines, totalBytes, ranked }) {
    const kept = new Set();
    const said = new Set();
    /** The longest marker of what was left out, with its line feed. */
    const marker = gap(totalLines, totalLines + 1).length + 1;
    let used = 2 * marker + Math.floor(maxChars * REPEATS);
    /** A line's own length, its line feed, and a marker where it stands apart. */
    const price = (number) => {
        const line = lines.get(number);
        if (!line || kept.has(number))
            return 0;
        const apart = kept.has(number - 1) || kept.has(number + 1) ? 0 : marker;
        return line.text.length + 1 + apart;
    };
    const cost = (numbers) => numbers.reduce((sum, number) => sum + (kept.has(number) ? 0 : (lines.get(number)?.text.length ?? -1) + 1), marker);
    const isBlank = (number) => lines.get(number)?.text.trim() === '';
    const keep = (number) => {
        if (!lines.has(number))
            return;
        used += price(number);
        kept.add(number);
        said.add(lines.get(number)?.text.trim() ?? '');
    };
    return {
        room: () => maxChars - used,
        news: (ranked) => withoutRepeats(ranked, (number) => kept.has(number) || !said.has(lines.get(number)?.text.trim() ?? ''), marker),
        cost,
        add(numbers, reserve) {
            if (used + cost(numbers) > maxChars - reserve)
                return false;
            for (const number of numbers)
                keep(number);
            return true;
        },
        addWhile(numbers, reserve, limit = Number.POSITIVE_INFINITY) {
            const end = Math.min(maxChars - reserve, used + limit);
            for (const number of numbers)
                if (used + price(number) <= end && !isBlank(number))
                    keep(number);
        },
        render: () => renderExcerpt(kept, lines, { ranked, totalLines, totalBytes, maxChars }),
    };
}
/** Leaves out runs of lines that are shown elsewhere, where that saves more than the marker that then stands for them. */
function withoutRepeats({ block }, isNews, marker) {
    const numbers = [];
    let run = [];
    const flush = () => {
        if (run.reduce((sum, { length }) => sum + length + 1, 0) <= marker)
            numbers.push(...run.map(({ number }) => number));
        run = [];
    };
    block.lines.forEach(({ number, text }, i) => {
        if (i === block.head || isNews(number)) {
            flush();
            numbers.push(number);
        }
        else
            run.push({ number, length: text.length });
    });
    return numbers;
}

;// CONCATENATED MODULE: ./lib/src/logs/excerpt/excerpt.js

/** Blocks are taken in tiers, by their part of the best one's score: each tier's cores, then its blocks in full. */
const TIERS = [0.86, 0.7, 0.55, 0.4, 0.3];
/** The part of what is left that the cores of one tier may take, and that one block may take in full. */
const CORES = 0.5;
const SUMMARIES = 0.35;
const ONE_BLOCK = 0.7;
/** Lines around the best blocks that are shown when nothing else is left to show. */
const WIDER = [8, 20, 40];
/** Of the budget, kept for the end of the failed step while blocks are taken. */
const TAIL = 0.1;
/** Fits the most telling lines into the budget. */
function composeExcerpt(material) {
    const page = createPage(material);
    const { ranked, maxChars, totalLines, lines } = material;
    if (lines.size === totalLines && page.add([...lines.keys()], 0))
        return page.render();
    const best = ranked[0]?.score ?? 0;
    let from = 0;
    for (const part of TIERS) {
        const end = ranked.findIndex(({ score }) => score < best * part);
        const tier = ranked.slice(from, end < 0 ? ranked.length : end);
        from += tier.length;
        addTier(page, tier, from === tier.length ? Math.floor(maxChars * TAIL) : 0);
        if (part === TIERS[1])
            addSurroundings(page, ranked.slice(0, from), material.tail);
        if (part === TIERS[2])
            addRepeats(page, ranked.slice(0, from));
        if (part === TIERS[3])
            page.addWhile(material.tail.slice(0, 40), 0);
    }
    addRepeats(page, ranked.slice(0, from));
    page.addWhile(material.tail, 0);
    addTier(page, ranked.slice(from), 0);
    addRepeats(page, ranked);
    for (const radius of WIDER)
        for (const entry of ranked.slice(0, 40))
            page.addWhile(around(entry, radius), 0);
    return page.render();
}
/** What says the same but for numbers, in the order of the log, while there is room. */
function addRepeats(page, ranked) {
    const blocks = ranked
        .flatMap(({ repeats }) => repeats)
        .sort((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0));
    for (const block of blocks)
        page.addWhile(page.news({ block, score: 0, repeats: [], count: 1 }), 0);
}
/** Summaries; the first block in full, since the first error is most often the root; then what matters of each; then the rest. */
function addTier(page, tier, reserve) {
    const forSummaries = Math.max(0, page.room() - reserve) * SUMMARIES;
    const before = page.room();
    for (const { block } of tier.filter(({ block }) => block.summary)) {
        page.addWhile(block.lines.map(({ number }) => number), reserve, forSummaries - (before - page.room()));
    }
    const [first, ...others] = tier.filter(({ block }) => !block.summary);
    if (first)
        addInFull(page, first, reserve);
    const forCores = Math.max(0, (page.room() - reserve) * CORES);
    let spent = 0;
    for (const { block } of others) {
        const core = block.core.flatMap((i) => block.lines[i]?.number ?? []);
        const before = page.room();
        if (spent < forCores)
            page.addWhile(core, reserve, forCores - spent);
        spent += before - page.room();
    }
    for (const ranked of others)
        addInFull(page, ranked, reserve);
    for (const ranked of tier.filter(({ block }) => block.summary))
        addInFull(page, ranked, reserve);
}
function addInFull(page, ranked, reserve) {
    const numbers = page.news(ranked);
    const allowed = Math.max(0, (page.room() - reserve) * ONE_BLOCK);
    if (page.cost(numbers) <= allowed && page.add(numbers, reserve))
        return;
    page.addWhile(inwards(ranked, new Set(numbers)), reserve, allowed);
}
/** A block's lines, those next to its core first. */
function inwards({ block }, wanted) {
    const distance = (i) => Math.min(...block.core.map((at) => (i < at ? (at - i) * 1.5 : i - at)));
    return block.lines
        .map(({ number }, i) => ({ number, distance: distance(i) }))
        .filter(({ number }) => wanted.has(number))
        .sort((a, b) => a.distance - b.distance || a.number - b.number)
        .map(({ number }) => number);
}
function addSurroundings(page, strong, tail) {
    for (const number of tail.slice(0, 10))
        page.add([number], 0);
    for (const radius of [1, 2, 3])
        for (const ranked of strong.slice(0, 20))
            page.addWhile(around(ranked, radius), 0);
}
function around({ block }, radius) {
    const from = block.lines[0]?.number ?? 0;
    const to = block.lines.at(-1)?.number ?? 0;
    return [...Array(radius).keys()].flatMap((i) => [from - 1 - i, to + 1 + i]);
}

// EXTERNAL MODULE: ./lib/src/logs/excerpt/location.js
var excerpt_location = __webpack_require__(66091);
;// CONCATENATED MODULE: ./lib/src/logs/excerpt/findings.js

/** Lines around a line that a signature may look at. */
const AROUND = 40;
/** Blocks whose lines are held against the signatures. */
const MAX_BLOCKS = 200;
const MAX_MATCHES = 40;
/** A format says what failed, a signature why: of the two at one place the signature comes first. */
const FORMAT_WEIGHT = 0.55;
/** What signatures and formats say about the blocks, the surest first; each with its place in the repository where it names one. */
function findMatches(ranked, passages, options) {
    const blocks = ranked.slice(0, MAX_BLOCKS);
    const owner = new Map(blocks.flatMap((entry) => entry.block.lines.map(({ number }) => [number, entry])));
    const matches = [
        ...bySignature(passages, owner, options),
        ...blocks.slice(0, MAX_MATCHES).flatMap(({ block }) => byFormat(block)),
    ];
    const value = ({ weight, line }) => weight * (owner.get(line.number)?.score ?? 0);
    return matches
        .sort((a, b) => value(b) - value(a) || a.line.number - b.line.number || (a.id < b.id ? -1 : 1))
        .slice(0, MAX_MATCHES)
        .map((match) => ({
        ...match,
        location: located(match.location, owner.get(match.line.number)?.block, options.files),
    }));
}
function bySignature(passages, owner, { recognise }) {
    return passages.flatMap(({ lines }) => lines.flatMap((line, i) => {
        if (!owner.has(line.number) || !recognise.mayMatch(line.text))
            return [];
        const before = lines.slice(Math.max(0, i - AROUND), i).map(({ text }) => text);
        const after = lines.slice(i + 1, i + 1 + AROUND).map(({ text }) => text);
        return recognise.match(line, { before, after });
    }));
}
/** A block of a known format is a finding by itself. */
function byFormat(block) {
    const head = block.lines[block.head];
    const { category, kind = 'unknown', id, weight } = head?.format ?? {};
    if (!head || category === undefined || id === undefined || weight === undefined)
        return [];
    const line = { number: head.number, text: head.text };
    const cause = causeOf(block, head);
    return [
        {
            id,
            category,
            kind,
            severity: 'high',
            cause,
            fix: null,
            line,
            location: null,
            weight: (weight / 100) * FORMAT_WEIGHT,
        },
    ];
}
/** The head, and the line of the block that tells most. */
function causeOf(block, head) {
    const telling = block.core
        .flatMap((i) => block.lines[i] ?? [])
        .filter((line) => line !== head && line.weight >= 30)
        .sort((a, b) => b.weight - a.weight || a.number - b.number)[0];
    const name = tidy(head.bare);
    return telling ? `${name}: ${tidy(telling.bare)}` : name;
}
function tidy(text) {
    const plain = text.replace(/^[\s_=─━>●✖✕✗|-]+|(?<![\s_=─━|:])[\s_=─━|:]+$/g, '').replace(/\s+/g, ' ');
    return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain;
}
function located(location, block, files) {
    const place = location ?? (0,excerpt_location/* placeIn */.VV)(block?.lines.map(({ bare }) => bare) ?? [], files);
    return place === null ? null : { ...place, path: (0,excerpt_location/* mapToRepository */.ch)(place.path, files) ?? place.path };
}

;// CONCATENATED MODULE: ./lib/src/logs/excerpt/gather.js


const SHOWN = 8192;
const NEWLINE = 10;
/** Second reading: the text of the lines in the spans, which must be in order and apart from each other. */
async function gatherLines(log, spans, options = {}) {
    const gathering = createGathering(spans, options);
    if (spans.length === 0)
        return [];
    for await (const chunk of log.chunks()) {
        gathering.feed(chunk);
        if (gathering.done())
            break;
    }
    gathering.end();
    return gathering.passages;
}
function createGathering(spans, { waypoints = [], shown = SHOWN }) {
    const passages = spans.map(() => ({ lines: [] }));
    let span = 0;
    let line = 1;
    let byte = 0;
    let skipTo = 0;
    let head = [];
    /** The last waypoint at or before the next wanted line, if it lies ahead. */
    const lookAhead = () => {
        const from = spans[span]?.from ?? Number.POSITIVE_INFINITY;
        const ahead = lastBefore(waypoints, from);
        if (ahead && ahead.line > line) {
            line = ahead.line;
            skipTo = ahead.byte;
            head = [];
        }
    };
    const take = (bytes) => {
        const wanted = spans[span];
        if (wanted && line >= wanted.from && line <= wanted.to) {
            const { text } = cleanLine(bytes.toString('utf8', 0, Math.min(bytes.length, shown)));
            passages[span]?.lines.push({ number: line, text });
        }
        line += 1;
        if (wanted && line > wanted.to) {
            span += 1;
            lookAhead();
        }
    };
    const isWanted = () => line >= (spans[span]?.from ?? Number.POSITIVE_INFINITY);
    lookAhead();
    return {
        passages,
        done: () => span >= spans.length,
        feed(chunk) {
            let at = Math.max(0, skipTo - byte);
            while (at < chunk.length && span < spans.length) {
                const end = chunk.indexOf(NEWLINE, at);
                const piece = chunk.subarray(at, end < 0 ? chunk.length : end);
                if (isWanted())
                    hold(head, piece);
                if (end < 0)
                    break;
                take(head.length === 1 ? (head[0] ?? piece) : Buffer.concat(head));
                head = [];
                at = Math.max(end + 1, skipTo - byte);
            }
            if (head.length > 0)
                head = [Buffer.concat(head)];
            byte += chunk.length;
        },
        end() {
            if (head.length > 0)
                take(Buffer.concat(head));
        },
    };
}
/** Holds a piece of a line, up to the limit. */
function hold(head, piece) {
    const held = head.reduce((sum, { length }) => sum + length, 0);
    if (held < LINE_LIMIT)
        head.push(piece.subarray(0, LINE_LIMIT - held));
}
function lastBefore(waypoints, line) {
    let low = -1;
    let high = waypoints.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((waypoints[middle]?.line ?? 0) <= line)
            low = middle;
        else
            high = middle - 1;
    }
    return waypoints[low];
}
/** Sorted, with those that touch or nearly touch made one. */
function mergeSpans(spans, gap = 2) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
        const last = merged.at(-1);
        if (last && span.from <= last.to + gap)
            last.to = Math.max(last.to, span.to);
        else if (span.to >= span.from)
            merged.push({ ...span });
    }
    return merged;
}

;// CONCATENATED MODULE: ./lib/src/logs/excerpt/rank.js

const MAX_REPEATS = 100;
/** Orders blocks by value, those that say the same made one. */
function rankBlocks(blocks, circumstances) {
    const bySaying = new Map();
    for (const block of blocks) {
        const score = scoreOf(block, circumstances);
        if (score <= 0)
            continue;
        const saying = maskText(block.lines
            .slice(0, 12)
            .map(({ bare }) => bare.slice(0, 300))
            .join('\n'));
        const same = bySaying.get(saying);
        if (!same)
            bySaying.set(saying, { block, score, repeats: [], count: timesSaid(block, circumstances) });
        else {
            const better = score > same.score * 1.02;
            if (same.repeats.length < MAX_REPEATS)
                same.repeats.push(better ? same.block : block);
            same.count = Math.max(same.count, same.repeats.length + 1);
            if (better)
                Object.assign(same, { block, score });
        }
    }
    return [...bySaying.values()].sort((a, b) => b.score - a.score || firstLine(a) - firstLine(b));
}
function timesSaid({ lines, head }, { timesSeen }) {
    return timesSeen(lines[head]?.number ?? 0);
}
const firstLine = ({ block }) => block.lines[0]?.number ?? 0;
function scoreOf(block, circumstances) {
    const head = block.lines[block.head];
    if (!head)
        return 0;
    const line = head.number;
    const times = circumstances.timesSeen(line);
    const rarity = times <= 4 ? 1 : Math.max(0.35, 1 - Math.log2(times / 4) * 0.08);
    const usual = circumstances.isUsual(line) ? 0.12 : 1;
    return ((block.weight + nearEnd(line, circumstances) * (block.weight < 64 ? 10 : 0)) *
        placeOf(line, circumstances) *
        rarity *
        usual);
}
/** 0 to 1 by the section in which a line stands. */
function placeOf(line, { sections }) {
    const section = sectionAt(sections, line);
    if (section === null)
        return sections.some(({ failed }) => failed) ? 0.6 : 1;
    if (line <= section.headerLast)
        return 0;
    if (section.failed)
        return 1;
    if (section.kind === 'cleanup')
        return 0.25;
    if (section.kind === 'setup')
        return 0.2;
    return sections.some(({ failed }) => failed) ? 0.5 : 1;
}
/** 0 to 1: 1 for the last line of what failed. */
function nearEnd(line, { sections, totalLines }) {
    const section = sectionAt(sections, line);
    const end = section?.failed ? (section.errors?.last ?? section.lastLine) : totalLines;
    const distance = end - line;
    return distance < 0 ? 0 : Math.exp(-distance / 80);
}
/** The section that holds a line, by binary search; they are in order and do not overlap. */
function sectionAt(sections, line) {
    let low = 0;
    let high = sections.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sections[middle]?.firstLine ?? 0) <= line)
            low = middle;
        else
            high = middle - 1;
    }
    const section = sections[low];
    return section && section.firstLine <= line && line <= section.lastLine ? section : null;
}

// EXTERNAL MODULE: ./lib/src/logs/records/merge-records.js
var merge_records = __webpack_require__(45570);
// EXTERNAL MODULE: ./lib/src/logs/records/repository-path.js
var repository_path = __webpack_require__(52237);
;// CONCATENATED MODULE: ./lib/src/logs/records/parse-records.js



/** Patterns see this much of a line, so that their time is bounded. */
const parse_records_SEEN = 1000;
const HEADING_WITHIN = 200;
/** Of a message, in characters. */
const MAX_MESSAGE = 2000;
/** A reader for a table of formats. One pass over the lines: a line costs one look-up in the hints, and a head its body. */
function createRecordReader(table) {
    const hints = createScanner(table.map(({ hint }) => hint));
    const heads = (line) => {
        if (!line || line.blank || line.text.startsWith('##[group]'))
            return [];
        const seen = line.bare.slice(0, parse_records_SEEN);
        return hints.found(seen).flatMap((index) => {
            const format = table[index];
            const hit = format?.head.exec(seen);
            return format && hit ? [{ format, groups: hit.groups ?? {} }] : [];
        });
    };
    return {
        read(lines, files) {
            const found = [];
            for (let at = 0; at < lines.length; at++) {
                for (const head of heads(lines[at])) {
                    const end = endOfBody(lines, at, head.format);
                    const record = recordOf({ head, lines, at, end, files });
                    if (record === null || !holds(record))
                        continue;
                    found.push(record);
                    at = end;
                    break;
                }
            }
            return found;
        },
    };
}
/** A record that names no thing at all, or not the file that its format stands and falls with, is none. */
function holds({ format, id, file, code, message }) {
    if (format.needsPlace && file === null)
        return false;
    return id !== null || file !== null || code !== null || message !== null;
}
const SCRIPT = /[\\/]_temp[\\/]|^(?:bash|sh|dash|zsh)$|^\/bin\/\w{2,6}$/;
function endOfBody(lines, at, { body, head }) {
    if (body === undefined)
        return at;
    const allowed = body.blanks ?? (body.until ? Number.POSITIVE_INFINITY : 0);
    let last = at;
    let blanks = 0;
    for (let i = at + 1; i <= at + body.max; i++) {
        const line = lines[i];
        if (!line || line.text.startsWith('##[group]') || /^##\[error\]Process completed/.test(line.text))
            break;
        if (line.blank) {
            blanks += 1;
            if (blanks > allowed)
                break;
            continue;
        }
        const seen = line.bare.slice(0, parse_records_SEEN);
        if (body.until?.test(seen) || (body.while && !body.while.test(seen)) || head.test(seen))
            break;
        last = i;
        blanks = 0;
        if (line.indent <= (lines[at]?.indent ?? 0) && body.through?.test(seen))
            break;
    }
    return last;
}
function recordOf(place) {
    const { head, lines, at, end, files } = place;
    const { format } = head;
    const body = lines.slice(at + 1, end + 1);
    const captured = fieldsOf(head.groups);
    const told = nested(format, body) ?? { captured: {}, from: 0 };
    Object.assign(captured, told.captured);
    for (const pattern of format.inside ?? [])
        fillFrom(captured, pattern, body);
    if (format.above && !fillAbove(captured, place) && format.needsAbove)
        return null;
    const framed = captured.file === undefined ? frameOf(format, body.slice(told.from), files) : null;
    // The runner's own copy of a step's script is no file of the repository, and its lines are none.
    const named = SCRIPT.test(captured.file ?? '') ? undefined : captured.file;
    const file = named ?? framed?.path;
    const first = lines[at]?.number ?? 0;
    return {
        format,
        tool: format.tool,
        kind: format.kind,
        id: tidied(captured.id),
        file: file === undefined ? null : (0,repository_path/* repositoryPath */.z)(file, files),
        line: (file === named && file !== undefined ? positive(captured.line) : null) ?? framed?.line ?? null,
        code: tidied(captured.code),
        message: whole(captured.message, lines.slice(at, at + 60)),
        count: 1,
        log_lines: [first, lines[end]?.number ?? first],
    };
}
/** The named groups that hold something; `id2` counts as `id`. */
function fieldsOf(groups) {
    const fields = {};
    for (const [name, text] of Object.entries(groups)) {
        if (text?.trim())
            fields[name.replace(/\d$/, '')] ??= text.trim();
    }
    return fields;
}
function fillFrom(captured, pattern, body) {
    for (const line of body) {
        const groups = pattern.exec(line.bare.slice(0, parse_records_SEEN))?.groups;
        if (!groups)
            continue;
        const fields = fieldsOf(groups);
        // A place is one thing: a line number of one line says nothing about the file of another.
        if (captured.file !== undefined && fields.file !== undefined && fields.file !== captured.file)
            delete fields.line;
        Object.assign(captured, { ...fields, ...captured });
        return;
    }
}
/** @returns whether there is such a heading */
function fillAbove(captured, { head: { format }, lines, at }) {
    for (let i = at - 1; i >= 0 && at - i <= HEADING_WITHIN; i--) {
        const seen = lines[i]?.bare.slice(0, parse_records_SEEN) ?? '';
        const hit = format.above?.exec(seen);
        if (hit)
            Object.assign(captured, { ...fieldsOf(hit.groups ?? {}), ...captured });
        if (hit)
            return true;
        if (format.aboveUntil?.test(seen))
            return false;
    }
    return false;
}
/** The innermost cause of a chain of them, and the index in the body from which its own frames stand. */
function nested({ deepest, frames }, body) {
    if (!deepest)
        return null;
    for (let i = body.length - 1; i >= 0; i--) {
        const groups = deepest.exec(body[i]?.bare.slice(0, parse_records_SEEN) ?? '')?.groups;
        if (groups)
            return { captured: fieldsOf(groups), from: frames === 'first' ? i + 1 : 0 };
    }
    return null;
}
function frameOf({ frames }, body, files) {
    if (!frames)
        return null;
    const places = (0,excerpt_location/* ownPlacesIn */.ei)(body.map(({ bare }) => bare), files);
    return (frames === 'first' ? places[0] : places.at(-1)) ?? null;
}
function tidied(text) {
    const folded = text?.replace(/\s+/g, ' ').trim();
    return folded ? folded : null;
}
/** A message that ends with a colon goes on in the next lines. */
function whole(text, lines) {
    let message = tidied(text);
    const said = message?.endsWith(':') ? lines.findIndex(({ bare }) => text !== undefined && bare.includes(text)) : -1;
    for (const { bare, blank } of said < 0 ? [] : lines.slice(said + 1, said + 5)) {
        if (message === null || !message.endsWith(':'))
            break;
        if (!blank)
            message = tidied(`${message} ${bare}`);
    }
    return message === null ? null : withoutTail(message).slice(0, MAX_MESSAGE) || null;
}
/** What a tool cut off or announced is not shown as an unfinished sentence. */
function withoutTail(message) {
    let end = message.length;
    while (end > 0 && ' :…'.includes(message.charAt(end - 1)))
        end -= 1;
    return message.slice(0, end);
}
function positive(digits) {
    const value = Number(digits);
    return digits && Number.isSafeInteger(value) && value > 0 ? value : null;
}

;// CONCATENATED MODULE: ./lib/src/logs/records/tables/build.js
/** Build tools, containers, infrastructure, and what any program of a script says: make, Ninja, CMake, Bazel, Docker, Terraform, Ansible, Helm, Nix, LaTeX, git, shells. */
const buildRecords = [
    { id: 'cmake', tool: 'cmake', kind: 'configuration', hint: ['CMake Error'], head: /^CMake Error(?: \(dev\))?(?: (?:at|in) (?<file>[^\s:]{1,300})(?::(?<line>\d+) \((?<id>\w{1,60})\))?)?:(?: (?<message>\S.{0,300}))?$/, body: { max: 12, blanks: 1, until: /^(?:Call Stack|-- |CMake )/ }, inside: [/^(?<message>\S.{2,400})$/], examples: [{ log: 'CMake Error at CMakeLists.txt:12 (find_package):\n  Could not find a package configuration file provided by "Tax"\n', says: { tool: 'cmake', kind: 'configuration', file: 'CMakeLists.txt', line: 12, id: 'find_package', message: 'Could not find a package configuration file provided by "Tax"' } }] },
    { id: 'configure', tool: 'configure', kind: 'configuration', hint: ['configure: error'], head: /^configure: error: (?<message>\S.{0,300})$/, examples: [{ log: 'configure: error: no acceptable C compiler found in $PATH', says: { tool: 'configure', message: 'no acceptable C compiler found in $PATH' } }] },
    { id: 'meson', tool: 'meson', kind: 'configuration', hint: ['ERROR: '], head: /^(?<file>[^\s:]{0,200}meson\.build):(?<line>\d+):\d+: ERROR: (?<message>\S.{0,300})$/, examples: [{ log: "meson.build:12:0: ERROR: Dependency \"tax\" not found, tried pkgconfig and cmake", says: { tool: 'meson', file: 'meson.build', line: 12 } }] },
    { id: 'make-rule', tool: 'make', kind: 'configuration', hint: ['No rule to make', 'missing separator', '*** '], head: /^(?:(?<file>[^\s:]{1,200}):(?<line>\d+): |g?make(?:\[\d+\])?: )\*\*\* (?<message>(?:No rule to make target [`'"](?<id>[^'"`]{1,200})|missing separator|multiple target|commands commence|recipe commences|.{1,200}\. {1,2}Stop).{0,200})$/, examples: [{ log: "make: *** No rule to make target 'tax', needed by 'all'.  Stop.", says: { tool: 'make', kind: 'configuration', id: 'tax' } }] },
    { id: 'make-target', tool: 'make', kind: 'unknown', strength: 'messenger', hint: ['*** ['], head: /^(?:g?make|mingw32-make)(?:\[\d+\])?: \*\*\* \[(?:(?<file>[^\s:\]]{1,200}):(?<line>\d+): )?(?<id>[^\]]{1,200})\] (?<message>Error \d+|Segmentation fault.{0,20}|Killed|Aborted.{0,20}|Terminated)/, examples: [{ log: 'make: *** [Makefile:12: test] Error 1', says: { tool: 'make', file: 'Makefile', line: 12, id: 'test', message: 'Error 1' } }] },
    { id: 'ninja', tool: 'ninja', kind: 'unknown', strength: 'messenger', hint: ['FAILED: '], head: /^FAILED: (?:\[code=\d+\] )?(?<id>\S{1,300})/, examples: [{ log: 'FAILED: CMakeFiles/till.dir/src/till.c.o', says: { tool: 'ninja', id: 'CMakeFiles/till.dir/src/till.c.o' } }] },
    { id: 'bazel', tool: 'bazel', kind: 'compile', hint: ['ERROR: '], head: /^ERROR: (?<file>\/?[^\s:]{1,300}(?:BUILD(?:\.bazel)?|WORKSPACE|MODULE\.bazel|\.bzl|\.BUILD)):(?<line>\d+)(?::\d+)?: (?<message>\S.{0,500})$/, examples: [{ log: 'ERROR: /home/runner/work/till/till/src/BUILD.bazel:12:11: Compiling src/till.cc failed: (Exit 1): gcc failed', says: { tool: 'bazel', file: 'src/BUILD.bazel', line: 12 } }] },
    { id: 'bazel-test', tool: 'bazel', kind: 'test', hint: ['FAILED', 'TIMEOUT'], head: /^(?:FAIL: )?(?<id>\/\/[\w./@-]{0,200}:[\w./+-]{1,200}) (?:\(see| {0,120}(?:FAILED|TIMEOUT|NO STATUS))/, examples: [{ log: '//src:till_test                                              FAILED in 0.3s', says: { tool: 'bazel', kind: 'test', id: '//src:till_test' } }] },
    { id: 'bazel-target', tool: 'bazel', kind: 'configuration', hint: ['no such target', 'no such package'], head: /^ERROR: (?:.{1,100}: )?(?<message>no such (?:target|package) '(?<id>[^']{1,200})'.{0,300})$/, examples: [{ log: "ERROR: no such target '//src:tax': target 'tax' not declared in package 'src'", says: { tool: 'bazel', id: '//src:tax' } }] },
    { id: 'docker-build', tool: 'docker', kind: 'unknown', strength: 'general', hint: ['failed to solve', 'failed to build', 'did not complete successfully', 'returned a non-zero code'], head: /^(?:ERROR|error): failed to (?:solve|build)(?: [\w-]{1,20}){0,2}: (?<message>(?:process "(?<id>[^"]{1,300})" did not complete.{0,80}|(?<id2>[\w./-]{1,150}:[\w.-]{1,80}): .{1,400}|(?!process )\S.{0,400}))$/, examples: [{ log: 'ERROR: failed to solve: process "/bin/sh -c make till" did not complete successfully: exit code: 2', says: { tool: 'docker', id: '/bin/sh -c make till' } }] },
    { id: 'dockerfile-line', tool: 'docker', kind: 'unknown', strength: 'general', hint: ['ockerfile:'], head: /^(?<file>[^\s:]{0,200}[Dd]ockerfile[\w.-]{0,40}):(?<line>\d+)$/, examples: [{ log: 'Dockerfile:12\n--------------------\n', says: { tool: 'docker', file: 'Dockerfile', line: 12 } }] },
    { id: 'docker-daemon', tool: 'docker', kind: 'infrastructure', hint: ['Error response from daemon', 'docker: Error'], head: /^(?:docker: )?(?<message>Error response from daemon: \S.{0,400})$/, examples: [{ log: 'Error response from daemon: manifest for acme/till:9 not found: manifest unknown', says: { tool: 'docker', kind: 'infrastructure' } }] },
    {
        id: 'terraform', tool: 'terraform', kind: 'configuration', hint: ['Error: '],
        head: /^(?:│ {1,3})?Error: (?<message>\S.{0,300})$/,
        body: { max: 14, blanks: 0, while: /^[│╷]/ },
        inside: [/^(?:│ {1,4})on (?<file>\S{1,200}) line (?<line>\d+)(?:, in (?<id>.{1,120}))?:/, /^(?:│ {1,4})with (?<id>[\w.[\]"-]{3,150}),$/],
        needsPlace: true,
        examples: [{ log: '╷\n│ Error: Unsupported argument\n│ \n│   on main.tf line 12, in resource "aws_instance" "till":\n│   12:   tax = 1\n', says: { tool: 'terraform', kind: 'configuration', file: 'main.tf', line: 12, message: 'Unsupported argument' } }],
    },
    { id: 'terraform-bare', tool: 'terraform', kind: 'configuration', hint: ['│ Error: '], head: /^│ {1,3}Error: (?<message>\S.{0,300})$/, examples: [{ log: '│ Error: Failed to query available provider packages', says: { tool: 'terraform', message: 'Failed to query available provider packages' } }] },
    { id: 'ansible', tool: 'ansible', kind: 'unknown', hint: ['FAILED! =>', 'UNREACHABLE! =>', 'ERROR! '], head: /^(?:fatal|failed): \[(?<code>[^\]]{1,100})\].{0,60}(?:FAILED|UNREACHABLE)! => (?<message>\S.{0,500})$/, above: /^TASK \[(?<id>[^\]]{1,200})\]/, examples: [{ log: 'TASK [install tax] ****\nfatal: [localhost]: FAILED! => {"changed": false, "msg": "No package matching \'tax\' found"}\n', says: { tool: 'ansible', id: 'install tax', code: 'localhost' } }] },
    { id: 'helm', tool: 'helm', kind: 'configuration', hint: ['Error: '], head: /^Error: (?<message>(?:INSTALLATION FAILED|UPGRADE FAILED|template: |YAML parse error|execution error at|failed to (?:parse|download|fetch)|chart |.{1,80} chart\(s\) (?:failed|linted)).{0,400})$/, examples: [{ log: 'Error: INSTALLATION FAILED: cannot re-use a name that is still in use', says: { tool: 'helm', kind: 'configuration' } }] },
    { id: 'kubectl', tool: 'kubectl', kind: 'configuration', hint: ['Error from server', 'error validating', 'error: timed out waiting', 'error: unable to recognize'], head: /^(?:Error from server \((?<code>\w{2,40})\): |error: )(?<message>(?:error (?:validating|when)|timed out waiting|unable to recognize|\w+(?:\.[\w.]+)? "(?<id>[^"]{1,150})").{0,300})$/, examples: [{ log: 'Error from server (NotFound): deployments.apps "till" not found', says: { tool: 'kubectl', code: 'NotFound', id: 'till' } }] },
    { id: 'nix', tool: 'nix', kind: 'dependency', hint: ['error: '], head: /^error: (?<message>(?:hash mismatch in fixed-output derivation '(?<id>[^']{1,200})'|builder for '(?<id2>[^']{1,200})' failed|attribute '(?<id3>[^']{1,100})' missing|undefined variable '(?<id4>[^']{1,100})'|cannot (?:build|find|coerce)|evaluation aborted|path '.{1,200}' (?:is|does) not).{0,300})$/, body: { max: 6, while: /\S/ }, inside: [/^at (?<file>[^\s:]{1,300}):(?<line>\d+):\d+:$/], examples: [{ log: "error: hash mismatch in fixed-output derivation '/nix/store/abc-till-vendor.drv':\n         specified: sha256-AAAA=\n            got:    sha256-BBBB=\n", says: { tool: 'nix', kind: 'dependency' } }] },
    { id: 'latex', tool: 'latex', kind: 'compile', hint: ['! '], head: /^! (?<message>(?:LaTeX|Package|Class|Undefined|Missing|Emergency|Extra|Misplaced|Paragraph|Too many|Dimension|Illegal|Double|File|Argument)\b.{0,300})$/, body: { max: 10, blanks: 2, while: /\S/ }, inside: [/^l\.(?<line>\d+)/], examples: [{ log: "! LaTeX Error: File `tax.sty' not found.\n\nl.12 \\usepackage{tax}\n", says: { tool: 'latex', message: "LaTeX Error: File `tax.sty' not found." } }] },
    { id: 'latex-file-line', tool: 'latex', kind: 'compile', hint: ['.tex:'], head: /^(?<file>[^\s:]{1,300}\.(?:tex|sty|cls|bib)):(?<line>\d+): (?<message>\S.{0,300})$/, examples: [{ log: './paper.tex:12: Undefined control sequence.', says: { tool: 'latex', file: 'paper.tex', line: 12 } }] },
    { id: 'git-fatal', tool: 'git', kind: 'configuration', hint: ['fatal: ', 'remote: ', 'CONFLICT ('], head: /^(?:(?:fatal|remote: (?:fatal|error)): (?<message>(?!expected flush|the remote end hung up)\S.{0,300})|(?<message2>CONFLICT \((?<code>[\w/ ]{1,30})\): .{1,300}))$/i, examples: [{ log: "fatal: couldn't find remote ref refs/heads/tax", says: { tool: 'git', message: "couldn't find remote ref refs/heads/tax" } }] },
    { id: 'git-push', tool: 'git', kind: 'configuration', hint: ['! ['], head: /^! \[(?:remote )?rejected\] {1,20}(?<id>\S{1,150}) -> \S{1,150} \((?<message>.{1,200})\)$/, examples: [{ log: ' ! [rejected]        main -> main (fetch first)', says: { tool: 'git', id: 'main', message: 'fetch first' } }] },
    { id: 'shell-missing', tool: 'sh', kind: 'configuration', strength: 'general', hint: ['command not found', ': not found'], head: /^(?:(?<file>\S{1,300}): )?(?:line )?(?:(?<line>\d+): )?(?<id>[^\s:]{1,100}): (?<message>command not found|not found)$/, examples: [{ log: '/home/runner/work/_temp/1b2c.sh: line 3: tax: command not found', says: { tool: 'sh', kind: 'configuration', id: 'tax', message: 'command not found' } }] },
    { id: 'shell-error', tool: 'sh', kind: 'configuration', strength: 'general', hint: [': line ', 'No such file', 'Permission denied', 'Is a directory', 'cannot stat', 'cannot access'], head: /^(?:(?<file>\S{1,300}?): (?:line )?(?<line>\d+): (?<message>(?!\d+ )\S.{0,300})|(?<id>[\w./-]{1,60}): (?<message2>(?:(?:cannot|can't|could not) \w{2,20} )?.{0,200}(?:No such file or directory|Permission denied|Is a directory|Not a directory|Argument list too long|No space left on device|unmatched .{1,60}|Read-only file system)))$/, examples: [{ log: "cp: cannot stat 'dist/till.js': No such file or directory", says: { tool: 'sh', id: 'cp', message: "cannot stat 'dist/till.js': No such file or directory" } }] },
    { id: 'shell-killed', tool: 'sh', kind: 'runtime', strength: 'general', hint: ['Segmentation fault', 'Killed', 'Aborted', 'Bus error', 'Illegal instruction', 'Floating point exception', 'Terminated'], head: /^(?:\S{1,300}: line (?<line>\d+): +)?(?:\d+ )?(?<message>Segmentation fault|Killed|Aborted|Bus error|Illegal instruction|Floating point exception|Terminated)\b(?: +\(core dumped\))?(?: {1,12}(?<id>\S.{0,200}))?$/, examples: [{ log: 'bash: line 3: 18789 Segmentation fault      (core dumped) ./till --tax', says: { tool: 'sh', message: 'Segmentation fault', id: './till --tax' } }] },
    { id: 'curl', tool: 'curl', kind: 'infrastructure', strength: 'general', hint: ['curl: ('], head: /^curl: \((?<code>\d{1,2})\) (?<message>\S.{0,300})$/, examples: [{ log: 'curl: (22) The requested URL returned error: 404', says: { tool: 'curl', code: '22', message: 'The requested URL returned error: 404' } }] },
    { id: 'rsync-ssh', tool: 'ssh', kind: 'configuration', strength: 'general', hint: ['Permission denied (', 'Host key verification failed', 'ssh: connect to host', 'ssh: Could not'], head: /^(?:(?<id>\S{1,100}): )?(?<message>Permission denied \(.{1,80}\)|Host key verification failed|ssh: (?:connect to host|Could not resolve) \S.{0,200})\.?$/, examples: [{ log: 'ssh: connect to host till.example.org port 22: Connection timed out', says: { tool: 'ssh' } }] },
]; // biome-ignore format: a table

;// CONCATENATED MODULE: ./lib/src/logs/records/tables/general.js
/** What programs without a format of their own print. Last in the table: whatever is known by name comes before. */
const generalRecords = [
    {
        id: 'jasmine', tool: 'jasmine', kind: 'test', hint: [') '],
        needsPlace: true,
        strength: 'general',
        head: /^\d+\) (?<id>[A-Z]\w.{1,200})$/,
        body: { max: 14, while: /\S/ },
        inside: [/^(?:- )?(?<message>(?:Expected |Error: |Failed: |[A-Z]\w*Error: )\S.{0,400})$/],
        frames: 'first',
        examples: [{ log: '1) Till rounds to cents\n  Message:\n    Expected 3 to be 2.\n  Stack:\n    at <Jasmine>\n    at UserContext.<anonymous> (spec/tillSpec.js:12:5)\n', says: { tool: 'jasmine', id: 'Till rounds to cents', message: 'Expected 3 to be 2.' } }],
    },
    {
        id: 'node-exception', tool: 'node', kind: 'runtime', strength: 'general', hint: ['Error'],
        head: /^(?:Uncaught |Unhandled |Fatal )?(?<message>(?<code>(?:[A-Z]\w{0,40})?(?:Error|Exception))(?: \[\w+\])?: \S.{0,500})$/,
        body: { max: 30, while: /^(?:at |- |Require stack|\{|\}|code:|cause|\[cause\])/ },
        inside: [/^code: '(?<id>[A-Z_]{3,60})'/],
        frames: 'first',
        examples: [{ log: "Error: Cannot find module './tax'\nRequire stack:\n- /home/runner/work/till/till/src/till.js\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1145:15)\n    at Object.<anonymous> (/home/runner/work/till/till/src/till.js:12:13)\n", says: { tool: 'node', code: 'Error', file: 'src/till.js', line: 12, message: "Error: Cannot find module './tax'" } }],
    },
    { id: 'python-exception', tool: 'python', kind: 'runtime', strength: 'general', hint: ['Error', 'Exception'], head: /^(?<message>(?<code>(?:[a-z_]\w{0,60}\.){1,8}[A-Z]\w{0,80}(?:Error|Exception)): \S.{0,500})$/, examples: [{ log: 'requests.exceptions.HTTPError: 404 Client Error: Not Found for url', says: { tool: 'python', code: 'requests.exceptions.HTTPError' } }] },
    { id: 'file-line-error', tool: 'compiler', kind: 'compile', strength: 'general', hint: ['error'], head: /^(?<file>(?:[A-Za-z]:)?[^\s:()][^:()]{0,300}\.\w{1,12})(?::(?<line>\d+)(?::\d+)?|\((?<line2>\d+)(?:,\d+)?\)|, line (?<line3>\d+)): (?:fatal |syntax )?error:? (?<message>\S.{0,400})$/i, examples: [{ log: 'schema/till.proto:12:3: error: "Tax" is not defined.', says: { file: 'schema/till.proto', line: 12, message: '"Tax" is not defined.' } }] },
    { id: 'file-line-lint', tool: 'lint', kind: 'lint', strength: 'general', hint: [':'], head: /^(?<file>(?:\.\/|\/|[A-Z]:\\)?[\w@.+-][\w@./\\+-]{0,200}\.[A-Za-z]\w{0,11}):(?<line>\d+)(?::\d+)?:?:?\s(?!(?:info|note|warning|debug)\b|\d+:)(?<message>[^\s:].{3,300})$/i, examples: [{ log: 'pages/till.md:12: TLDR003 Descriptions should start with a capital letter', says: { file: 'pages/till.md', line: 12, message: 'TLDR003 Descriptions should start with a capital letter' } }] },
]; // biome-ignore format: a table

;// CONCATENATED MODULE: ./lib/src/logs/records/tables/javascript.js
/** Jest, Vitest, Mocha, Playwright, Cypress, node:test, AVA, Karma, Jasmine, Deno, Bun, TypeScript, bundlers. */
const javascriptRecords = [
    {
        id: 'jest-suite', tool: 'jest', kind: 'test', hint: ['Test suite failed to run'],
        head: /^(?<id>● Test suite failed to run)$/,
        above: /^FAIL {1,2}(?:\S+ )?(?<file>\S{1,300}\.[cm]?[jt]sx?)\b/,
        body: { until: /^(?:● |Test Suites:|Tests:|(?:PASS|FAIL) \S)/, max: 80 },
        inside: [/^(?:[A-Z]\w*Error: |Cannot |error |SyntaxError)?(?<message>(?!at )\S.{5,600})$/],
        examples: [{
                log: 'FAIL src/till.test.js\n  ● Test suite failed to run\n\n    Cannot find module \'./tax\' from \'src/till.js\'\n\n    Require stack:\n      src/till.js\n',
                says: { tool: 'jest', file: 'src/till.test.js' },
            }],
    },
    {
        id: 'jest-test', tool: 'jest', kind: 'test', hint: ['● '],
        head: /^● (?!Console$|Deprecation|Validation|Cannot log after|Test suite failed)(?:\[\w+\] )?(?<id>.{1,400})$/,
        above: /^FAIL {1,2}(?:\S+ )?(?<file>\S{1,300}\.[cm]?[jt]sx?)\b/,
        aboveUntil: /^(?:PASS \S|Summary of all failing tests)/,
        body: { until: /^(?:● |Test Suites:|Tests:|(?:PASS|FAIL) \S|Summary of all)/, max: 90 },
        inside: [
            /^(?<message>[A-Z]\w*(?:Error|Exception)(?: \[\w+\])?: \S.{0,600})$/,
            /^(?<message>(?:expect\(|thrown: |Failed: |Timeout |Exceeded |: Timeout|Snapshot |Unable |Expected |error: )\S?.{0,600})$/,
            /^(?<message>(?!at |\d+ \||>|\|)\S.{3,600})$/,
            /^at .{0,200}\((?!.{0,200}node_modules)(?:[^():]{0,200}\/)?[^():]{1,200}:(?<line>\d+):\d+\)$/,
        ],
        frames: 'first',
        examples: [{
                log: 'FAIL src/till.test.js\n  ● till › rounds to cents\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 2\n    Received: 3\n\n      at Object.toBe (src/till.test.js:12:20)\n\nTest Suites: 1 failed, 1 total',
                says: { tool: 'jest', kind: 'test', id: 'till › rounds to cents', file: 'src/till.test.js', line: 12, message: 'expect(received).toBe(expected) // Object.is equality' },
            }],
        not: ['● Console', '● Deprecation Warning:'],
    },
    {
        id: 'vitest-failure', tool: 'vitest', kind: 'test', hint: ['FAIL '],
        head: /^FAIL {1,2}(?:\|[^|]{1,60}\| |\S{1,60} (?=\S{1,300}\.[cm]?[jt]sx? > ))?(?<file>\S{1,300}\.[cm]?[jt]sx?) > (?<id>.{1,400})$/,
        body: { until: /^(?:⎯{4,}|FAIL |Test Files |Tests {2})/, max: 60 },
        inside: [/^(?<message>[A-Z]\w*(?:Error|Exception|Failed)?: \S.{0,600})$/, /^(?<message>(?!❯|⎯)\S.{3,600})$/, /^❯ (?!.{0,300}node_modules)(?:.{0,200} )?\S{1,300}:(?<line>\d+):\d+$/],
        examples: [{
                log: ' FAIL  src/till.test.ts > till > rounds to cents\nAssertionError: expected 3 to be 2 // Object.is equality\n\n- Expected\n+ Received\n\n ❯ src/till.test.ts:12:20\n⎯⎯⎯⎯⎯⎯⎯⎯',
                says: { tool: 'vitest', id: 'till > rounds to cents', file: 'src/till.test.ts', line: 12, message: 'AssertionError: expected 3 to be 2 // Object.is equality' },
            }],
    },
    {
        id: 'vitest-suite', tool: 'vitest', kind: 'test', hint: ['FAIL '],
        head: /^FAIL {2}(?<file>\S{1,300}\.[cm]?[jt]sx?) \[ \S{1,300} \]$/,
        body: { until: /^(?:⎯{4,}|FAIL )/, max: 40 },
        inside: [/^(?<message>(?!❯|⎯)\S.{3,600})$/, /^❯ (?!.{0,300}node_modules)\S{1,300}:(?<line>\d+):\d+$/],
        examples: [{
                log: ' FAIL  src/till.test.ts [ src/till.test.ts ]\nError: Failed to load url ./tax (resolved id: ./tax). Does the file exist?\n ❯ src/till.ts:1:1\n',
                says: { tool: 'vitest', file: 'src/till.test.ts', message: 'Error: Failed to load url ./tax (resolved id: ./tax). Does the file exist?' },
            }],
    },
    {
        id: 'mocha-failure', tool: 'mocha', kind: 'test', hint: [') '],
        head: /^\d+\) (?!\[|test |Failed|Error |Failure|Scenario)(?<id>[A-Za-z"'`#./<@$_][^:|]{0,300}(?::[^\n]{0,200})?)$/,
        above: /^[1-9]\d* failing\b/,
        needsAbove: true,
        body: { until: /^(?:\d+\) |npm ERR|error Command|={5,}|Coverage)/, blanks: 2, max: 60 },
        inside: [
            /^(?<message>(?:[A-Z]\w*(?:Error|Exception)(?: \[\w+\])?|Uncaught \S+|Error): \S.{0,600})$/,
            /^at .{0,200}\((?!.{0,200}node_modules|node:|internal|module\.js)(?<file>[^():]{1,300}):(?<line>\d+):\d+\)$/,
            /^at (?!.{0,200}node_modules|node:|internal)(?<file>[^():\s]{1,300}):(?<line>\d+):\d+$/,
        ],
        examples: [{
                log: '  1 failing\n\n  1) till\n       rounds to cents:\n\n      AssertionError [ERR_ASSERTION]: 3 == 2\n      + expected - actual\n\n      at Context.<anonymous> (test/till.spec.js:12:14)\n',
                says: { tool: 'mocha', file: 'test/till.spec.js', line: 12, message: 'AssertionError [ERR_ASSERTION]: 3 == 2' },
            }],
    },
    {
        id: 'playwright-test', tool: 'playwright', kind: 'test', hint: [' › '],
        head: /^(?:\d+\) )?\[(?<code>[\w .-]{1,40})\] › (?<file>[^:›]{1,300}\.[cm]?[jt]sx?):(?<line>\d+):\d+ › (?<id>[^─]{1,400}?)(?: ─*)?$/,
        body: { until: /^(?:\d+\) \[|\d+ (?:failed|passed|flaky|skipped)|Slow test file)/, max: 60 },
        inside: [/^(?<message>(?:[A-Z]\w*Error|Error|TimeoutError|Test timeout)\b.{0,600})$/],
        examples: [{
                log: '  1) [chromium] › tests/till.spec.ts:12:5 › till › pays ────────────────────\n\n    Error: expect(locator).toHaveText(expected) failed\n\n    Expected string: "paid"\n\n  1 failed',
                says: { tool: 'playwright', id: 'till › pays', file: 'tests/till.spec.ts', line: 12, message: 'Error: expect(locator).toHaveText(expected) failed' },
            }],
    },
    {
        id: 'playwright-server', tool: 'playwright', kind: 'configuration', hint: ['from config.webServer'],
        head: /^(?<message>(?:Error: )?(?:Timed out waiting \d+m?s|Process from) ?(?:from )?config\.webServer.{0,300})$/,
        examples: [{ log: 'Error: Timed out waiting 60000ms from config.webServer.', says: { tool: 'playwright', message: 'Error: Timed out waiting 60000ms from config.webServer.' } }],
    },
    {
        id: 'cypress-server', tool: 'cypress', kind: 'configuration', hint: ['Cypress failed to verify'],
        head: /^(?<message>Cypress failed to verify that your server is running)\.?$/,
        body: { blanks: 1, max: 6, while: /\S/ },
        inside: [/^> (?<id>https?:\/\/\S{1,200})$/],
        examples: [{ log: 'Cypress failed to verify that your server is running.\n\nPlease start this server and then run Cypress again.\n  > http://localhost:8080\n', says: { tool: 'cypress', message: 'Cypress failed to verify that your server is running' } }],
    },
    {
        id: 'tap-failure', tool: 'node:test', kind: 'test', hint: ['not ok '],
        head: /^not ok \d+(?: -)? (?<id>(?!.{0,300}# (?:TODO|SKIP))\S.{0,300})$/,
        body: { until: /^(?:(?:not )?ok \d|\d+\.\.\d|# Subtest|# tests)/, max: 50 },
        inside: [
            /^error: ['"]?(?<message>(?![|>]-?$)\S.{0,600}?)['"]?$/, /^location: ['"]?(?:file:\/\/)?(?<file>\S{1,300}?):(?<line>\d+):\d+['"]?$/,
            /^# {1,3}at (?<file>\S{1,300}) line (?<line>\d+)\.$/, /^message: ['"]?(?<message>\S.{0,600}?)['"]?$/, /^(?<message>[A-Z]\w*Error.{0,20}: \S.{0,600})$/, /^(?<message>(?!---)[A-Za-z]\w+ .{4,600})$/,
            /^code: ['"]?(?<code>\w{1,40})['"]?$/,
        ],
        examples: [{
                log: "not ok 1 - rounds to cents\n  ---\n  duration_ms: 1.2\n  location: '/home/runner/work/till/till/test/till.test.js:4:1'\n  failureType: 'testCodeFailure'\n  error: 'Expected values to be strictly equal'\n  code: 'ERR_ASSERTION'\n  ...\n# tests 1",
                says: { tool: 'node:test', id: 'rounds to cents', file: 'test/till.test.js', line: 4, code: 'ERR_ASSERTION', message: 'Expected values to be strictly equal' },
            }],
        not: ['not ok 3 - later # TODO not written'],
    },
    {
        id: 'node-test-spec', tool: 'node:test', kind: 'test', hint: ['test at '],
        head: /^test at (?<file>\S{1,300}):(?<line>\d+):\d+$/,
        body: { until: /^test at /, max: 40, blanks: 1 },
        inside: [/^✖ (?<id>.{1,300}?) \([\d.]+ms\)$/, /^(?<message>(?:\[?[A-Z]\w*(?:Error|Exception)\b|Error).{0,30}: \S.{0,600})$/, /^'(?<message>test .{0,300})'$/],
        examples: [{
                log: 'test at test/till.test.js:4:1\n✖ rounds to cents (1.2ms)\n  AssertionError [ERR_ASSERTION]: 3 == 2\n      at TestContext.<anonymous> (file:///w/test/till.test.js:5:10)\n',
                says: { tool: 'node:test', id: 'rounds to cents', file: 'test/till.test.js', line: 4, message: 'AssertionError [ERR_ASSERTION]: 3 == 2' },
            }],
    },
    {
        id: 'karma-test', tool: 'karma', kind: 'test', hint: ['FAILED'],
        head: /^(?:[A-Z][\w ]{1,40} [\d.]{1,20} \([^()]{1,60}\)) (?<id>(?!: Executed).{1,300}) FAILED$/,
        body: { max: 20, while: /^(?!Executed|[A-Z][\w ]{1,40} [\d.]{1,20} \()\S/ },
        inside: [/^(?<message>(?:[A-Z]\w*Error: |Expected |Error: |Failed: )\S?.{0,400})$/],
        frames: 'first',
        examples: [{ log: 'Chrome Headless 120.0.0.0 (Linux x86_64) till rounds FAILED\n\tExpected 3 to be 2.\n\t    at UserContext.<anonymous> (src/till.spec.ts:12:20)\n', says: { tool: 'karma', id: 'till rounds', message: 'Expected 3 to be 2.', file: 'src/till.spec.ts', line: 12 } }],
    },
    {
        id: 'deno-test', tool: 'deno', kind: 'test', hint: [' => '],
        head: /^(?<id>[^=]{1,300}) => (?<file>\S{1,300}):(?<line>\d+):\d+$/,
        body: { max: 20, while: /\S/ },
        inside: [/^error: (?<message>\S.{0,600})$/],
        examples: [{ log: 'rounds to cents => ./till_test.ts:4:6\nerror: AssertionError: Values are not equal.\n', says: { tool: 'deno', id: 'rounds to cents', file: 'till_test.ts', line: 4, message: 'AssertionError: Values are not equal.' } }],
    },
    {
        id: 'bun-test', tool: 'bun', kind: 'test', hint: ['(fail) '],
        head: /^\(fail\) (?<id>.{1,300}?)(?: \[[\d.]+ms\])?$/,
        examples: [{ log: '(fail) till > rounds to cents [1.00ms]', says: { tool: 'bun', id: 'till > rounds to cents' } }],
    },
    {
        id: 'tsc', tool: 'tsc', kind: 'compile', hint: ['error TS'],
        head: /^(?:ERROR in )?(?<file>[^\s:()]{1,300})(?:\((?<line>\d+),\d+\)|:(?<line2>\d+):\d+)(?:: | - )error (?<code>TS\d+): (?<message>\S.{0,800})$/,
        body: { while: /^(?=\S)(?!\S+\.[cm]?tsx?[(:]\d)(?:Type |The |Property |Object |Types |Argument |'|Overload|Each )/, max: 6 },
        examples: [{ log: "src/till.ts(12,5): error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.", says: { tool: 'tsc', kind: 'compile', file: 'src/till.ts', line: 12, code: 'TS2345', message: "Argument of type 'string' is not assignable to parameter of type 'number'." } }],
    },
    {
        id: 'tsc-bare', tool: 'tsc', kind: 'compile', hint: ['error TS', 'TS'],
        head: /^(?:error (?<code>TS\d+): (?<message>\S.{0,800})|(?<code2>TS\d{4,5}): (?<message2>\S.{0,800}))$/,
        above: /^(?:ERROR in )?(?:\[tsl\] ERROR in )?(?<file>[^\s:()]{1,300}\.[cm]?tsx?)(?:\((?<line>\d+),\d+\)|:(?<line2>\d+):\d+)$/,
        aboveUntil: /^(?:TS\d{4}|error TS)/,
        examples: [{ log: 'error TS18003: No inputs were found in config file.', says: { tool: 'tsc', code: 'TS18003', message: 'No inputs were found in config file.' } }],
    },
    {
        id: 'esbuild', tool: 'esbuild', kind: 'compile', hint: ['[ERROR] ', '✘ '],
        head: /^✘ \[ERROR\] (?<message>\S.{0,500}?)(?: \[plugin .{1,60}\])?$/,
        body: { max: 8, blanks: 1, while: /\S/ },
        inside: [/^(?<file>[^\s:]{1,300}):(?<line>\d+):\d+:$/],
        examples: [{ log: '✘ [ERROR] Could not resolve "./tax"\n\n    src/till.ts:1:20:\n      1 │ import { tax } from "./tax"\n', says: { tool: 'esbuild', message: 'Could not resolve "./tax"', file: 'src/till.ts', line: 1 } }],
    },
    {
        id: 'webpack', tool: 'webpack', kind: 'compile', hint: ['ERROR in '],
        head: /^ERROR in (?<file>\.\/[^\s:]{1,300})(?: (?<line>\d+):\d+(?:-\d+)?)?$/,
        body: { max: 10, while: /\S/ },
        inside: [/^(?<message>(?!@ )\S.{0,600})$/],
        examples: [{ log: "ERROR in ./src/till.js 1:0-26\nModule not found: Error: Can't resolve './tax' in '/w/src'\n @ ./src/index.js\n", says: { tool: 'webpack', file: 'src/till.js', line: 1, message: "Module not found: Error: Can't resolve './tax' in '/w/src'" } }],
    },
    {
        id: 'rollup-vite', tool: 'vite', kind: 'compile', hint: ['[vite', 'RollupError', '[commonjs'],
        head: /^(?:error during build:\s*)?(?:\[(?<id>vite:[\w-]{1,40}|vite|commonjs--resolver)\]:? |RollupError: )(?<message>(?:Rollup failed|Failed to|Could not|\S+ \(\d+:\d+\)|Missing|"|Transform).{0,600})$/,
        body: { max: 8, while: /\S/ },
        inside: [/^file: (?<file>\S{1,300}?):(?<line>\d+):\d+$/],
        examples: [{ log: '[vite]: Rollup failed to resolve import "left-pad" from "/home/runner/work/till/till/src/till.ts".', says: { tool: 'vite', message: 'Rollup failed to resolve import "left-pad" from "/home/runner/work/till/till/src/till.ts".' } }],
    },
    {
        id: 'size-limit', tool: 'size-limit', kind: 'lint', hint: ['Package size limit has exceeded'],
        head: /^(?<message>Package size limit has exceeded by .{1,40})$/,
        examples: [{ log: 'Package size limit has exceeded by 49 B', says: { tool: 'size-limit', message: 'Package size limit has exceeded by 49 B' } }],
    },
]; // biome-ignore format: a table

;// CONCATENATED MODULE: ./lib/src/logs/records/tables/jvm.js
/** JUnit by Maven, Gradle and Ant, TestNG, ScalaTest, specs2, Kotest, javac, kotlinc, scalac, Groovy, Checkstyle, PMD, SpotBugs, ktlint, detekt, Android lint. */
const jvmRecords = [
    {
        id: 'surefire-test', tool: 'maven', kind: 'test', hint: ['<<<'],
        head: /^(?!Tests run)(?<id>[^\s(]{1,300}(?:\([^()]{1,300}\))?(?:\[[^\]]{1,100}\](?:\([^()]{1,300}\))?)?)(?: {1,3}(?:-- )?Time elapsed: .{1,30})? <<< (?:FAILURE|ERROR)!/,
        body: { until: /^(?:Tests run|Running |(?:\S{1,300} ){1,2}.{0,60}<<< |Results ?:)/, blanks: 0, max: 120 },
        deepest: /^(?:Caused by: )?(?<message>(?<code>(?:[a-z][\w$]{0,60}\.){1,12}[A-Z][\w$]{0,100})(?:: \S?.{0,900}|:?))$/,
        inside: [/^(?<message>\S.{3,600})$/],
        frames: 'first',
        examples: [{
                log: '[ERROR] com.acme.TillTest.rounds  Time elapsed: 0.006 s  <<< FAILURE!\norg.opentest4j.AssertionFailedError: expected: <2> but was: <3>\n\tat com.acme.TillTest.rounds(TillTest.java:12)\n\n[INFO] Results:\n',
                says: { tool: 'maven', kind: 'test', id: 'com.acme.TillTest.rounds', file: 'TillTest.java', line: 12, code: 'org.opentest4j.AssertionFailedError', message: 'org.opentest4j.AssertionFailedError: expected: <2> but was: <3>' },
            }],
        not: ['Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! - in com.acme.TillTest'],
    },
    {
        id: 'surefire-list', tool: 'maven', kind: 'test', summary: true, hint: [':'],
        head: /^(?<id>(?<file>[A-Z][\w$]{0,100})(?:>[A-Z][\w$]{1,100})?\.[\w$]{1,200})(?:\[[^\]]{1,80}\])?:(?<line>\d+)(?:->[^\s:]{1,200}:\d+)* (?:» )?(?<message>\S.{0,400})$/,
        examples: [{ log: '[ERROR]   TillTest.rounds:12 expected: <2> but was: <3>', says: { tool: 'maven', id: 'TillTest.rounds', line: 12, message: 'expected: <2> but was: <3>' } }],
    },
    {
        id: 'gradle-test', tool: 'gradle', kind: 'test', hint: ['FAILED'],
        head: /^(?!> )(?<id>(?:[\w$.]{1,200}|[A-Z].{1,200}) > [^>]{1,300}(?: > [^>]{1,200})*|(?:[a-z]\w{0,40}\.){1,8}[A-Z]\w{0,100}\.\w{1,200}) FAILED$/,
        body: { until: /^(?:\S.{0,300} > .{1,300}(?:FAILED|PASSED|SKIPPED|STANDARD_\w+)|\d+ tests? completed|> Task|FAILURE:)/, blanks: 1, max: 100 },
        deepest: /^(?:Caused by: )?(?<message>(?<code>(?:[a-z][\w$]{0,60}\.){1,12}[A-Z][\w$]{0,100})(?:: \S?.{0,900}| at \S.{0,200}|:?))$/,
        inside: [/^at (?<file>[\w$-]{1,100}\.(?:java|kt|groovy|scala)):(?<line>\d+)$/],
        frames: 'first',
        examples: [{
                log: 'TillTest > rounds() FAILED\n    org.opentest4j.AssertionFailedError: expected: <2> but was: <3>\n        at app//com.acme.TillTest.rounds(TillTest.java:12)\n\n2 tests completed, 1 failed\n',
                says: { tool: 'gradle', kind: 'test', id: 'TillTest > rounds()', file: 'TillTest.java', line: 12, message: 'org.opentest4j.AssertionFailedError: expected: <2> but was: <3>' },
            }],
        not: ['> Task :test FAILED'],
    },
    {
        id: 'ant-junit', tool: 'ant', kind: 'test', hint: ['Testcase: '],
        head: /^Testcase: (?<id>[^\s:(]{1,200}(?:\([^)]{1,200}\))?)(?: took [\d.,]+ sec)?:?\s*(?:FAILED|Caused an ERROR)$/,
        body: { max: 30, blanks: 1, until: /^(?:Testcase: |Test \S+ FAILED|Testsuite: )/ },
        inside: [/^(?<message>(?!at )\S.{0,600})$/],
        frames: 'first',
        examples: [{ log: '[junit] Testcase: rounds(com.acme.TillTest):\tFAILED\n[junit] expected:<2> but was:<3>\n', says: { tool: 'ant', id: 'rounds(com.acme.TillTest)', message: 'expected:<2> but was:<3>' } }],
    },
    {
        id: 'testng', tool: 'testng', kind: 'test', hint: ['FAILED: '],
        head: /^FAILED: (?<id>[\w$.]{1,200})(?:\(.{0,200}\))?$/,
        body: { until: /^(?:FAILED|PASSED|SKIPPED): /, blanks: 0, max: 40 },
        inside: [/^(?<message>(?<code>(?:[a-z][\w$]{0,60}\.){1,12}[A-Z][\w$]{0,100}): .{0,600})$/],
        frames: 'first',
        examples: [{ log: 'FAILED: rounds\njava.lang.AssertionError: expected [2] but found [3]\n\tat com.acme.TillTest.rounds(TillTest.java:12)\n', says: { tool: 'testng', id: 'rounds', message: 'java.lang.AssertionError: expected [2] but found [3]', line: 12 } }],
    },
    {
        id: 'scalatest', tool: 'scalatest', kind: 'test', hint: ['*** FAILED ***'],
        head: /^(?:- )?(?<id>.{1,300}?) \*\*\* FAILED \*\*\*(?: \(.{1,60}\))?$/,
        body: { max: 12, while: /^(?!- |\*\*\*|Run |Total |[A-Z]\w+:$)\S/ },
        inside: [/^(?<message>\S.{0,500}?)(?: \((?<file>[\w$-]{1,100}\.scala):(?<line>\d+)\))?$/],
        examples: [{ log: '[info] - rounds to cents *** FAILED ***\n[info]   3 did not equal 2 (TillSpec.scala:12)\n', says: { tool: 'scalatest', id: 'rounds to cents', message: '3 did not equal 2', file: 'TillSpec.scala', line: 12 } }],
    },
    {
        id: 'specs2', tool: 'specs2', kind: 'test', hint: ['x '],
        head: /^(?:\[error\] )?x (?<id>[a-z].{2,200})$/,
        strength: 'general',
        body: { max: 6, while: /^(?![+x-] )\S/ },
        inside: [/^(?<message>\S.{0,400}?)(?: \((?<file>[\w$-]{1,100}\.scala):(?<line>\d+)\))$/],
        examples: [{ log: '[error]   x round to cents\n[error]    3 != 2 (TillSpec.scala:12)\n', says: { tool: 'specs2', id: 'round to cents', file: 'TillSpec.scala', line: 12 } }],
    },
    {
        id: 'sbt-failed-list', tool: 'sbt', kind: 'test', strength: 'general', summary: true, hint: ['.'],
        head: /^(?<id>(?:[a-z]\w{0,40}\.){1,10}[A-Z][\w$]{2,100})$/,
        above: /^Failed tests:$/,
        needsAbove: true,
        aboveUntil: /^(?!(?:[a-z]\w{0,40}\.){1,10}[A-Z])/,
        examples: [{ log: '[error] Failed tests:\n[error] \tcom.acme.TillSpec\n', says: { tool: 'sbt', id: 'com.acme.TillSpec' } }],
    },
    {
        id: 'checkstyle-maven', tool: 'checkstyle', kind: 'lint', hint: ['.java:['],
        head: /^(?<file>[^\s:]{1,300}\.java):\[(?<line>\d+)(?:,\d+)?\] \((?<code>\w{1,40})\) (?<id>[A-Z]\w{2,60}): (?<message>\S.{0,400})$/,
        examples: [{ log: '[ERROR] src/main/java/Till.java:[12,5] (javadoc) MissingJavadocMethod: Missing a Javadoc comment.', says: { tool: 'checkstyle', file: 'src/main/java/Till.java', line: 12, id: 'MissingJavadocMethod' } }],
    },
    {
        id: 'javac', tool: 'javac', kind: 'compile', hint: ['.java'],
        head: /^(?<file>(?:[A-Za-z]:)?[^\s:[\]]{1,300}\.java):(?:(?<line>\d+)(?::\d+)?: error: |\[(?<line2>\d+),\d+\] (?:error: )?)(?<message>(?!.{0,40}(?:deprecat|unchecked|warning))\S.{0,500})$/,
        body: { max: 5, while: /^(?:symbol|location|required|found|reason): / },
        examples: [
            { log: '/home/runner/work/till/till/src/main/java/com/acme/Till.java:12: error: cannot find symbol\n        return tax(1);\n', says: { tool: 'javac', kind: 'compile', file: 'src/main/java/com/acme/Till.java', line: 12, message: 'cannot find symbol' } },
            { log: '[ERROR] /home/runner/work/till/till/src/main/java/com/acme/Till.java:[12,8] cannot find symbol\n', says: { file: 'src/main/java/com/acme/Till.java', line: 12, message: 'cannot find symbol' } },
        ],
    },
    {
        id: 'kotlinc', tool: 'kotlinc', kind: 'compile', hint: ['e: ', '.kt'],
        head: /^(?:e: (?:file:\/\/)?(?<file>[^\s:]{1,300}\.kts?):(?: ?\((?<line>\d+), \d+\): |(?<line2>\d+):\d+:? )(?<message>\S.{0,500})|(?<file2>[^\s:]{1,300}\.kts?):(?:(?<line3>\d+):\d+: error: |\[(?<line4>\d+),\d+\] )(?<message2>\S.{0,500}))$/,
        examples: [{ log: 'e: file:///home/runner/work/till/till/src/Till.kt:12:5 Unresolved reference: tax', says: { tool: 'kotlinc', file: 'src/Till.kt', line: 12, message: 'Unresolved reference: tax' } }],
    },
    {
        id: 'scalac', tool: 'scalac', kind: 'compile', hint: ['.scala'],
        head: /^(?:-- (?:\[(?<code>E\d{3})\] )?.{0,40}Error: (?<file>[^\s:]{1,300}\.scala):(?<line>\d+):\d+ -*|(?<file2>[^\s:]{1,300}\.scala):(?:(?<line2>\d+)(?::\d+)?: (?:error: )?|\[(?<line3>\d+),\d+\] )(?<message>(?!warning|\d)\S.{0,500}))$/,
        body: { max: 4, while: /\S/ },
        inside: [/^(?:\d+ )?\| {1,20}(?<message>(?!\^)[A-Za-z]\S{0,60} \S.{0,300})$/],
        examples: [{ log: '[error] /home/runner/work/till/till/src/main/scala/Till.scala:12:8: not found: value tax', says: { tool: 'scalac', file: 'src/main/scala/Till.scala', line: 12, message: 'not found: value tax' } }],
    },
    {
        id: 'groovyc', tool: 'groovyc', kind: 'compile', hint: ['.groovy: ', "build file '"],
        head: /^(?:(?<file>[^\s:]{1,300}\.groovy): (?<line>\d+): (?<message>\S.{0,300})|(?:Build|Settings) file '(?<file2>[^']{1,300})' line: (?<line2>\d+))$/i,
        body: { max: 6, blanks: 1, while: /\S/ },
        inside: [/^(?<message>(?!\* What)\S.{0,400})$/],
        examples: [{ log: "Build file '/home/runner/work/till/till/app/build.gradle' line: 12\n\n* What went wrong:\nA problem occurred evaluating project ':app'.\n", says: { tool: 'groovyc', file: 'app/build.gradle', line: 12, message: "A problem occurred evaluating project ':app'." } }],
    },
    {
        id: 'checkstyle', tool: 'checkstyle', kind: 'lint', hint: ['.java:', '.xml:', '.properties:'],
        head: /^(?<file>[^\s:]{1,300}\.(?:java|xml|properties)):(?<line>\d+)(?::\d+)?: (?:error: |warning: |\((?<code>[a-z]\w{1,40})\) )?(?<message>\S.{0,400}?) \[(?<id>[A-Z]\w{2,60})\]$/,
        examples: [{ log: '[ant:checkstyle] [ERROR] /home/runner/work/till/till/src/main/java/Till.java:12:5: Missing a Javadoc comment. [MissingJavadocMethod]', says: { tool: 'checkstyle', file: 'src/main/java/Till.java', line: 12, id: 'MissingJavadocMethod', message: 'Missing a Javadoc comment.' } }],
    },
    { id: 'pmd', tool: 'pmd', kind: 'lint', hint: ['PMD Failure: '], head: /^PMD Failure: (?<file>[\w.$]{1,200}):(?<line>\d+) Rule:(?<id>\w{1,80}) Priority:\d (?<message>\S.{0,300})$/, examples: [{ log: '[INFO] PMD Failure: com.acme.Till:12 Rule:UnusedPrivateField Priority:3 Avoid unused private fields.', says: { tool: 'pmd', id: 'UnusedPrivateField', line: 12 } }] },
    { id: 'spotbugs', tool: 'spotbugs', kind: 'lint', hint: ['At '], head: /^(?:High|Medium|Low): (?<message>\S.{0,300}) \[[\w$.]{1,200}(?:, [\w$.]{1,200})*\] At (?<file>[\w$]{1,100}\.java):\[lines? (?<line>\d+)(?:-\d+)?\] (?<id>[A-Z][A-Z0-9_]{3,80})$/, examples: [{ log: '[ERROR] High: Possible null pointer dereference [com.acme.Till] At Till.java:[line 12] NP_NULL_ON_SOME_PATH', says: { tool: 'spotbugs', file: 'Till.java', line: 12, id: 'NP_NULL_ON_SOME_PATH' } }] },
    { id: 'ktlint', tool: 'ktlint', kind: 'lint', hint: ['.kt:', '.kts:'], head: /^(?<file>[^\s:]{1,300}\.kts?):(?<line>\d+):\d+: (?!error:|warning:|e:)(?<message>\S.{0,300}?)(?: \((?:standard|custom)?:?(?<id>[\w:-]{1,60})\))?$/, examples: [{ log: '/home/runner/work/till/till/src/Till.kt:12:1: Unexpected indentation (standard:indent)', says: { tool: 'ktlint', file: 'src/Till.kt', line: 12, message: 'Unexpected indentation' } }] },
    { id: 'detekt', tool: 'detekt', kind: 'lint', hint: [' at '], head: /^(?<id>[A-Z]\w{3,60}) - .{0,200} at (?<file>[^\s:]{1,300}\.kts?):(?<line>\d+):\d+$/, examples: [{ log: 'MagicNumber - [total] at /home/runner/work/till/till/src/Till.kt:12:5', says: { tool: 'detekt', id: 'MagicNumber', file: 'src/Till.kt', line: 12 } }] },
    { id: 'gradle-dependency', tool: 'gradle', kind: 'dependency', hint: ['> Could not '], head: /^> (?<message>Could not (?:find|resolve|get|download|HEAD|GET) (?:all .{0,120}|(?<id>[^\s']{3,200}).{0,200}|.{1,200}))$/, examples: [{ log: '> Could not find com.acme:tax:1.2.3.', says: { tool: 'gradle', kind: 'dependency', id: 'com.acme:tax:1.2.3.' } }] },
    { id: 'maven-dependency', tool: 'maven', kind: 'dependency', hint: ['Could not resolve', 'Could not find artifact', 'Could not transfer', 'Non-resolvable'], head: /^(?:Failed to execute goal on project \S{1,200}: |Plugin \S{1,200} or one of its dependencies could not be resolved: )?(?<message>(?:Could not (?:resolve dependencies for project|find artifact|transfer (?:artifact|metadata)) (?<id>\S{3,200}?):? .{0,500}|Non-resolvable .{0,400}))$/, examples: [{ log: '[ERROR] Failed to execute goal on project till: Could not resolve dependencies for project com.acme:till:jar:1.0: Could not find artifact com.acme:tax:jar:1.2.3 in central', says: { tool: 'maven', kind: 'dependency' } }] },
    { id: 'maven-goal', tool: 'maven', kind: 'unknown', strength: 'general', hint: ['Failed to execute goal'], head: /^Failed to execute goal (?<id>[\w.:-]{1,200}) \(.{1,100}\) on project [\w.-]{1,100}: (?<message>(?!There are test failures|Compilation failure)\S.{0,600}?)(?: -> \[Help \d\])?$/, examples: [{ log: '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-enforcer-plugin:3.0.0:enforce (enforce) on project till: Some Enforcer rules have failed. Look above for specific messages explaining why the rule failed. -> [Help 1]', says: { tool: 'maven', id: 'org.apache.maven.plugins:maven-enforcer-plugin:3.0.0:enforce' } }] },
    {
        id: 'gradle-wrong', tool: 'gradle', kind: 'unknown', strength: 'general', hint: ['* What went wrong'],
        head: /^\* What went wrong:/,
        body: { until: /^\* (?:Try|Exception|Get more)/, max: 30, blanks: 1 },
        inside: [/^> (?<message>(?!Run with|A failure occurred|Process |There were failing|Compilation (?:error|failed))\S.{0,600})$/, /^(?<message>\S.{0,600})$/],
        examples: [{ log: "* What went wrong:\nExecution failed for task ':app:processDebugResources'.\n> SDK location not found. Define a valid SDK location with an ANDROID_HOME environment variable.\n\n* Try:\n", says: { tool: 'gradle', message: 'SDK location not found. Define a valid SDK location with an ANDROID_HOME environment variable.' } }],
    },
    { id: 'gradle-task', tool: 'gradle', kind: 'unknown', strength: 'messenger', hint: ['> Task '], head: /^> Task (?<id>:\S{1,200}) FAILED$/, examples: [{ log: '> Task :app:test FAILED', says: { tool: 'gradle', id: ':app:test' } }] },
    {
        id: 'jvm-exception', tool: 'java', kind: 'runtime', strength: 'general', hint: ['Exception', 'Error'],
        head: /^(?:Exception in thread "[^"]{0,100}" |Uncaught exception:? )?(?<message>(?<code>(?:java|javax|jakarta|sun|com|org|net|io|kotlin|scala|akka|groovy|android|androidx|edu|dev)\.(?:[a-z][\w$]{0,60}\.){0,12}[A-Z][\w$]{0,100}(?:Exception|Error))(?:: \S?.{0,900})?)$/,
        body: { while: /^(?:at |\.\.\. \d|Caused by|Suppressed)/, max: 80 },
        deepest: /^Caused by: (?<message>(?<code>(?:[a-z][\w$]{0,60}\.){1,12}[A-Z][\w$]{0,100})(?:: \S?.{0,900})?)$/,
        frames: 'first',
        examples: [{ log: 'Exception in thread "main" java.lang.IllegalStateException: no till\n\tat com.acme.Till.open(Till.java:9)\nCaused by: java.io.IOException: disk is gone\n\tat com.acme.Disk.read(Disk.java:4)\n', says: { tool: 'java', code: 'java.io.IOException', message: 'java.io.IOException: disk is gone', file: 'Disk.java', line: 4 } }],
    },
]; // biome-ignore format: a table

;// CONCATENATED MODULE: ./lib/src/logs/records/tables/lint.js
/** Linters, formatters and gates that belong to no one language, and those of JavaScript. */
const lintRecords = [
    { id: 'yamllint', tool: 'yamllint', kind: 'lint', hint: ['error', '[error]'], head: /^(?:(?<file>[^\s:]{1,300}\.ya?ml):)?(?<line>\d+):\d+:? {1,8}\[?error\]? {1,4}(?<message>\S.{0,300}?) {1,4}\((?<id>[a-z][\w-]{1,40})\)$/, above: /^(?<file>(?:\.\/)?[^\s:]{1,300}\.ya?ml)$/, examples: [{ log: './ci.yml\n  12:5      error    wrong indentation: expected 6 but found 4  (indentation)\n', says: { tool: 'yamllint', id: 'indentation', file: 'ci.yml', line: 12 } }] },
    {
        id: 'eslint', tool: 'eslint', kind: 'lint', hint: ['error'],
        head: /^(?<line>\d+):\d+ {1,10}(?:error|✖) {1,10}(?<message>\S.{0,400}?)(?: {2,}(?<id>(?:@[\w-]{1,60}\/)?[\w-]{1,60}(?:\/[\w-]{1,60}){0,2}))?$/,
        above: /^(?<file>(?:\/|[A-Za-z]:\\|\.{0,2}\/|[\w@.-]{1,60}[\\/])[^\s:]{0,300}\.\w{1,8}|[\w.-]{1,60}\.(?:[cm]?[jt]sx?|vue|svelte|json|md))$/,
        examples: [{ log: "/home/runner/work/till/till/src/till.js\n  12:5  warning  Unexpected console statement  no-console\n  14:9  error    'tax' is not defined          no-undef\n\n✖ 2 problems\n", says: { tool: 'eslint', kind: 'lint', id: 'no-undef', file: 'src/till.js', line: 14, message: "'tax' is not defined" } }],
        not: ['  28:14  warning  Unexpected console'],
    },
    { id: 'eslint-unix', tool: 'eslint', kind: 'lint', hint: ['[Error/', 'Error -'], head: /^(?<file>[^\s:]{1,300}):(?: line )?(?<line>\d+)(?::\d+|, col \d+)[:,] (?:Error - )?(?<message>\S.{0,300}?) [[(](?:Error\/)?(?<id>[\w@/-]{1,80})[\])]$/, examples: [{ log: "src/till.js:14:9: 'tax' is not defined. [Error/no-undef]", says: { tool: 'eslint', id: 'no-undef', file: 'src/till.js', line: 14 } }] },
    { id: 'next-lint', tool: 'eslint', kind: 'lint', hint: ['Error: '], head: /^(?<line>\d+):\d+ {1,4}Error: (?<message>\S.{0,400}?)(?: {2,}(?<id>[\w@/-]{1,80}))?$/, above: /^\.\/(?<file>[^\s:]{1,300}\.[cm]?[jt]sx?)$/, examples: [{ log: "./src/till.tsx\n14:9  Error: 'tax' is not defined.  no-undef\n", says: { tool: 'eslint', id: 'no-undef', file: 'src/till.tsx', line: 14 } }] },
    { id: 'biome', tool: 'biome', kind: 'lint', hint: ['lint/', 'format ━', 'parse ━', 'organizeImports', 'assist/'], head: /^(?<file>[^\s:]{1,300}?)(?::(?<line>\d+):\d+)? (?<id>(?:lint|assist)\/\w{1,40}\/\w{1,60}|format|parse|organizeImports|lint|ci)(?: {1,3}FIXABLE)? {0,3}━{3,}$/, body: { max: 4, blanks: 1, while: /\S/ }, inside: [/^(?:×|✖) (?<message>\S.{0,300})$/], examples: [{ log: 'src/till.ts:12:5 lint/suspicious/noExplicitAny ━━━━━━━━━━\n\n  × Unexpected any. Specify a different type.\n', says: { tool: 'biome', id: 'lint/suspicious/noExplicitAny', file: 'src/till.ts', line: 12, message: 'Unexpected any. Specify a different type.' } }] },
    { id: 'prettier', tool: 'prettier', kind: 'lint', hint: ['[warn] ', '.'], strength: 'general', head: /^(?!Code style|All matched|Run Prettier|Forgot)(?<file>[\w@./\\-]{1,300}\.(?:[cm]?[jt]sx?|json5?|md|mdx|ya?ml|css|scss|less|html|vue|svelte|graphql|hbs))$/, above: /^Checking formatting\.\.\.$/, needsAbove: true, aboveUntil: /^\$ |^> /, examples: [{ log: 'Checking formatting...\n[warn] src/till.js\n[warn] Code style issues found in the above file. Run Prettier with --write to fix.\n', says: { tool: 'prettier', kind: 'lint', file: 'src/till.js' } }] },
    { id: 'prettier-error', tool: 'prettier', kind: 'lint', hint: ['SyntaxError: '], head: /^(?<file>[\w@./\\-]{1,300}\.\w{1,8}): (?<message>SyntaxError: \S.{0,300}?)(?: \((?<line>\d+):\d+\))?$/, examples: [{ log: '[error] src/till.js: SyntaxError: Unexpected token (12:5)', says: { tool: 'prettier', file: 'src/till.js', line: 12 } }] },
    { id: 'stylelint', tool: 'stylelint', kind: 'lint', hint: ['✖', '×'], head: /^(?<line>\d+):\d+ {1,4}[✖×] {1,3}(?<message>\S.{0,300}?) {2,}(?<id>[\w@/-]{2,80})$/, above: /^(?<file>[^\s:]{1,300}\.(?:css|scss|sass|less|vue|svelte|html|styl))$/, examples: [{ log: 'src/till.css\n 12:5  ✖  Unexpected unknown property "colr"  property-no-unknown\n', says: { tool: 'stylelint', id: 'property-no-unknown', file: 'src/till.css', line: 12 } }] },
    { id: 'markdownlint', tool: 'markdownlint', kind: 'lint', hint: ['MD0'], head: /^(?<file>[^\s:]{1,300}\.\w{1,12}):(?<line>\d+)(?::\d+)?:? (?:error )?(?<code>MD\d{3})(?:\/(?<id>[\w-]{1,60}))?(?:\/[\w-]{1,60})* (?<message>\S.{0,300})$/, examples: [{ log: 'README.md:12:81 MD013/line-length Line length [Expected: 80; Actual: 92]', says: { tool: 'markdownlint', code: 'MD013', id: 'line-length', file: 'README.md', line: 12 } }] },
    { id: 'shellcheck', tool: 'shellcheck', kind: 'lint', hint: ['SC1', 'SC2', 'SC3'], head: /^(?<file>[^\s:]{1,300}):(?<line>\d+):\d+: (?:error|warning|note|info|style): (?<message>\S.{0,400}?) \[(?<code>SC\d{4})\]$/, examples: [{ log: 'ci/run.sh:12:5: note: Double quote to prevent globbing and word splitting. [SC2086]', says: { tool: 'shellcheck', kind: 'lint', code: 'SC2086', file: 'ci/run.sh', line: 12 } }] },
    { id: 'shellcheck-tty', tool: 'shellcheck', kind: 'lint', hint: ['SC1', 'SC2', 'SC3'], head: /^\^-{0,80}\^? ?(?<code>SC\d{4})(?: \(\w{1,10}\))?: (?<message>\S.{0,400})$/, above: /^In (?<file>[^\s:]{1,300}) line (?<line>\d+):$/, examples: [{ log: 'In ci/run.sh line 12:\necho $x\n     ^-- SC2086 (info): Double quote to prevent globbing and word splitting.\n', says: { tool: 'shellcheck', code: 'SC2086', file: 'ci/run.sh', line: 12 } }] },
    { id: 'shfmt', tool: 'shfmt', kind: 'lint', hint: ['.sh.orig'], head: /^(?:---|diff -u) (?<file>[^\s:]{1,300})\.orig\b/, examples: [{ log: '--- ci/run.sh.orig', says: { tool: 'shfmt', file: 'ci/run.sh' } }] },
    { id: 'actionlint', tool: 'actionlint', kind: 'lint', hint: ['.yml:', '.yaml:'], head: /^(?<file>[^\s:]{1,300}\.ya?ml):(?<line>\d+):\d+: (?<message>\S.{0,400}?) \[(?<id>[a-z][\w-]{2,40})\]$/, examples: [{ log: '.github/workflows/ci.yml:12:9: property "tax" is not defined in object type {} [expression]', says: { tool: 'actionlint', kind: 'lint', id: 'expression', file: '.github/workflows/ci.yml', line: 12 } }] },
    { id: 'hadolint', tool: 'hadolint', kind: 'lint', hint: ['DL3', 'DL4', 'DL1'], head: /^(?<file>[^\s:]{1,300}):(?<line>\d+) (?<code>DL\d{4})(?: (?:error|warning|info|style))?:? (?<message>\S.{0,300})$/, examples: [{ log: 'Dockerfile:12 DL3008 warning: Pin versions in apt get install.', says: { tool: 'hadolint', code: 'DL3008', file: 'Dockerfile', line: 12 } }] },
    { id: 'codespell', tool: 'codespell', kind: 'lint', hint: [' ==> '], head: /^(?<file>[^\s:]{1,300}):(?<line>\d+): (?<id>\S{1,60}) ==> (?<message>\S.{0,120})$/, examples: [{ log: 'README.md:12: recieve ==> receive', says: { tool: 'codespell', id: 'recieve', file: 'README.md', line: 12 } }] },
    { id: 'cspell', tool: 'cspell', kind: 'lint', hint: ['Unknown word'], head: /^(?<file>[^\s:]{1,300}):(?<line>\d+):\d+ - (?<message>Unknown word \((?<id>[^)]{1,80})\))/, examples: [{ log: 'README.md:12:5 - Unknown word (recieve)', says: { tool: 'cspell', id: 'recieve', file: 'README.md', line: 12 } }] },
    { id: 'commitlint', tool: 'commitlint', kind: 'lint', hint: ['✖'], head: /^✖ {1,3}(?<message>\S.{2,200}?) \[(?<id>[a-z]+-[\w-]{2,40})\]$/, examples: [{ log: '✖   subject may not be empty [subject-empty]', says: { tool: 'commitlint', id: 'subject-empty', message: 'subject may not be empty' } }] },
    { id: 'sqlfluff', tool: 'sqlfluff', kind: 'lint', hint: ['L:'], head: /^L: {1,5}(?<line>\d+) \| P: {1,5}\d+ \| (?<code>\w{2,5}\d{2,3}) \| (?<message>\S.{0,300})$/, above: /^== \[(?<file>[^\]]{1,300})\] FAIL$/, examples: [{ log: '== [models/till.sql] FAIL\nL:  12 | P:   5 | LT01 | Expected only single space.\n', says: { tool: 'sqlfluff', code: 'LT01', file: 'models/till.sql', line: 12 } }] },
    { id: 'tflint', tool: 'tflint', kind: 'lint', hint: ['Error: ', 'Warning: '], head: /^(?:Error|Warning): (?<message>\S.{0,300}?) \((?<id>terraform_\w{2,60}|\w{2,12}_\w{4,60})\)$/, body: { max: 4, blanks: 1, while: /\S/ }, inside: [/^on (?<file>\S{1,200}) line (?<line>\d+):$/], examples: [{ log: 'Warning: variable "tax" is declared but not used (terraform_unused_declarations)\n\n  on main.tf line 12:\n', says: { tool: 'tflint', id: 'terraform_unused_declarations', file: 'main.tf', line: 12 } }] },
    { id: 'pre-commit', tool: 'pre-commit', kind: 'lint', strength: 'general', hint: ['...Failed'], head: /^(?<id>\S.{0,100}?)\.{3,}Failed$/, body: { max: 4, while: /^- / }, examples: [{ log: 'trim trailing whitespace.................................................Failed\n- hook id: trailing-whitespace\n- exit code: 1\n', says: { tool: 'pre-commit', kind: 'lint', id: 'trim trailing whitespace' } }] },
    { id: 'git-diff-check', tool: 'git', kind: 'lint', hint: ['trailing whitespace', 'space before tab', 'new blank line at EOF', 'leftover conflict marker'], head: /^(?<file>[^\s:]{1,300}):(?<line>\d+): (?<message>trailing whitespace|space before tab in indent|new blank line at EOF|leftover conflict marker)\.?$/, examples: [{ log: 'src/till.c:12: trailing whitespace.', says: { tool: 'git', file: 'src/till.c', line: 12 } }] },
]; // biome-ignore format: a table

;// CONCATENATED MODULE: ./lib/src/logs/records/tables/native.js
/** C, C++, Rust, Go, Swift, Haskell, OCaml, Zig: compilers, linkers, sanitizers, test runners. */
const nativeRecords = [
    {
        id: 'swift', tool: 'swift', kind: 'compile', hint: ['.swift:'],
        head: /^(?<file>[^\s:][^:]{0,300}\.swift):(?<line>\d+):\d+: (?:fatal )?error: (?<message>\S.{0,500})$/,
        examples: [{ log: "/home/runner/work/till/till/Sources/Till/Till.swift:12:9: error: cannot find 'tax' in scope", says: { tool: 'swift', kind: 'compile', file: 'Sources/Till/Till.swift', line: 12, message: "cannot find 'tax' in scope" } }],
    },
    {
        id: 'xctest', tool: 'xctest', kind: 'test', hint: [' : error: ', ': error: -['],
        head: /^(?<file>[^\s:][^:]{0,300}\.(?:swift|m|mm)):(?<line>\d+): error: (?:-\[(?<id>[\w.]{1,200} [\w]{1,200})\]|(?<id2>[\w.]{3,200})) : (?<message>\S.{0,600})$/,
        examples: [{ log: '/Users/runner/work/till/till/Tests/TillTests.swift:12: error: -[TillTests.TillTests testRounds] : XCTAssertEqual failed: ("3") is not equal to ("2")', says: { tool: 'xctest', kind: 'test', id: 'TillTests.TillTests testRounds', file: 'Tests/TillTests.swift', line: 12, message: 'XCTAssertEqual failed: ("3") is not equal to ("2")' } }],
    },
    { id: 'xcpretty', tool: 'xctest', kind: 'test', hint: ['test'], head: /^(?:✗ |✖ )?(?<id>test\w{1,200})(?:\(\))?, (?<message>\S.{2,400})$/, body: { max: 4, while: /\S/ }, inside: [/^(?<file>[^\s:]{1,300}\.(?:swift|m)):(?<line>\d+)/], examples: [{ log: '✗ testRounds, XCTAssertEqual failed: ("3") is not equal to ("2")', says: { tool: 'xctest', id: 'testRounds' } }] },
    { id: 'xcodebuild', tool: 'xcodebuild', kind: 'configuration', hint: ['xcodebuild: error: '], head: /^xcodebuild: error: (?<message>\S.{0,500})$/, body: { max: 6, blanks: 1, while: /\S/ }, examples: [{ log: 'xcodebuild: error: Unable to find a destination matching the provided destination specifier:\n\t\t{ platform:iOS Simulator, OS:26.2, name:iPhone 17 Pro }\n', says: { tool: 'xcodebuild', message: 'Unable to find a destination matching the provided destination specifier: { platform:iOS Simulator, OS:26.2, name:iPhone 17 Pro }' } }] },
    { id: 'doctest', tool: 'doctest', kind: 'test', hint: ['ERROR: CHECK', 'ERROR: REQUIRE', 'ERROR: test case'], head: /^(?<file>[^\s:]{1,300}):(?<line>\d+): (?:FATAL )?ERROR: (?<message>(?:CHECK|REQUIRE|test case).{0,300})$/, examples: [{ log: 'test/till.cpp:12: ERROR: CHECK( total() == 2 ) is NOT correct!', says: { tool: 'doctest', file: 'test/till.cpp', line: 12 } }] },
    {
        id: 'gcc', tool: 'gcc', kind: 'compile', hint: ['error'],
        head: /^(?<file>(?:[A-Za-z]:)?[^\s:()][^:()]{0,300}\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|cu|inl|ipp|s|S|f90|f|ino|pyx|y|l)):(?<line>\d+)(?::\d+)?: (?:fatal |internal compiler )?error: (?<message>\S.{0,500}?)(?: \[-W(?:error=)?(?<id>[\w+=-]{1,60})(?:,-W[\w+=-]{1,60})?\])?$/i,
        body: { max: 12, while: /^(?:\d* ?\||[~^\s]+$|\^|~|note:)/ },
        examples: [{ log: "src/till.c:12:5: error: 'tax' undeclared (first use in this function)\n   12 |     tax(1);\n      |     ^~~\n", says: { tool: 'gcc', kind: 'compile', file: 'src/till.c', line: 12, message: "'tax' undeclared (first use in this function)" } }],
    },
    { id: 'msvc', tool: 'msvc', kind: 'compile', hint: ['error C', 'error LNK'], head: /^(?:(?<file>(?:[A-Za-z]:)?[^\s:(][^:(]{0,300})(?:\((?<line>\d+)(?:,\d+){0,3}\))? ?: )?(?:fatal )?error (?<code>(?:C|LNK)\d{4}): (?<message>\S.{0,500}?)(?: \[[^\]]{1,300}proj\])?$/, examples: [{ log: "D:\\a\\till\\till\\src\\till.cpp(12,5): error C2065: 'tax': undeclared identifier [D:\\a\\till\\till\\till.vcxproj]", says: { tool: 'msvc', file: 'src/till.cpp', line: 12, code: 'C2065', message: "'tax': undeclared identifier" } }] },
    { id: 'linker', tool: 'ld', kind: 'compile', hint: ['undefined reference', 'undefined symbol', 'multiple definition', 'cannot find -l', 'library not found', 'Undefined symbols'], head: /^(?:\S{0,300}\bld(?:\.\w{1,8})?: )?(?:(?<file>[^\s:()]{1,300}\.(?:c|cc|cpp|cxx|o|rs|go))[:(]{1,3}(?:\.text\S{0,80}\)|(?<line>\d+)\)?): )?(?:.{0,120}: )?(?<message>(?:undefined reference to|multiple definition of|undefined symbol:?|cannot find -l|library not found for) ?[`'"]?(?<id>[^\s'"`;]{1,300}).{0,200})$/, examples: [{ log: "till.c:(.text+0x1b): undefined reference to `tax'", says: { tool: 'ld', kind: 'compile', id: 'tax', message: "undefined reference to `tax'" } }] },
    {
        id: 'gtest', tool: 'gtest', kind: 'test', hint: ['[  FAILED  ]'],
        head: /^\[ {2}FAILED {2}\] (?<id>[\w/]{1,200}\.[\w/]{1,200}(?:<.{1,100}>)?)(?:, where .{1,300})?(?: \(\d+ ms\))?$/, summary: true,
        above: /^(?<file>[^\s:()]{1,300})(?::|\()(?<line>\d+)(?:\): error|: Failure)$/,
        aboveUntil: /^\[ {2}(?:FAILED|PASSED) {2}\]|^\[ {7}OK|^\[-{10}\]/,
        examples: [{ log: '[ RUN      ] Till.Rounds\n/home/runner/work/till/till/test/till_test.cc:12: Failure\nExpected equality of these values:\n  total()\n    Which is: 3\n  2\n[  FAILED  ] Till.Rounds (0 ms)\n', says: { tool: 'gtest', kind: 'test', id: 'Till.Rounds', file: 'test/till_test.cc', line: 12 } }],
    },
    {
        id: 'gtest-failure', tool: 'gtest', kind: 'test', hint: ['Failure', 'error: '],
        head: /^(?<file>[^\s:()]{1,300}\.(?:cc|cpp|cxx|h|c))(?::(?<line>\d+): Failure|\((?<line2>\d+)\): error)$/,
        above: /^\[ RUN {6}\] (?<id>\S{1,300})$/,
        aboveUntil: /^\[ {2}(?:FAILED|PASSED) {2}\]/,
        body: { max: 10, while: /^(?!\[)\S/ },
        inside: [/^(?<message>\S.{2,400})$/],
        examples: [{ log: '[ RUN      ] Till.Rounds\ntest/till_test.cc:12: Failure\nExpected equality of these values:\n  total()\n', says: { tool: 'gtest', id: 'Till.Rounds', file: 'test/till_test.cc', line: 12, message: 'Expected equality of these values: total()' } }],
    },
    { id: 'catch2', tool: 'catch2', kind: 'test', hint: ['FAILED:'], head: /^(?<file>[^\s:]{1,300}?)(?::(?<line>\d+)|\((?<line2>\d+)\)): FAILED:$/, body: { max: 8, while: /\S/ }, inside: [/^(?<message>\S.{2,300})$/], examples: [{ log: 'test/till.cpp:12: FAILED:\n  REQUIRE( total() == 2 )\nwith expansion:\n  3 == 2\n', says: { tool: 'catch2', kind: 'test', file: 'test/till.cpp', line: 12, message: 'REQUIRE( total() == 2 )' } }] },
    { id: 'boost-test', tool: 'boost.test', kind: 'test', hint: ['error: in "'], head: /^(?<file>[^\s:(]{1,300})[:(](?<line>\d+)\)?: (?:fatal )?error: in "(?<id>[^"]{1,300})": (?<message>\S.{0,400})$/, examples: [{ log: 'test/till.cpp(12): error: in "till/rounds": check total() == 2 has failed [3 != 2]', says: { tool: 'boost.test', id: 'till/rounds', file: 'test/till.cpp', line: 12 } }] },
    { id: 'ctest-test', tool: 'ctest', kind: 'test', summary: true, hint: ['***'], head: /^\d+\/\d+ Test +#\d+: (?<id>\S.{0,200}?) ?\.*\*\*\* ?(?<message>Failed|Exception: \S+|Timeout|Not Run)/, examples: [{ log: ' 3/9 Test  #3: till_rounds ......................***Failed    0.01 sec', says: { tool: 'ctest', kind: 'test', id: 'till_rounds', message: 'Failed' } }] },
    { id: 'ctest-list', tool: 'ctest', kind: 'test', summary: true, hint: ['(Failed)', '(Timeout)', '(SEGFAULT)', '(Not Run)', '(Subprocess aborted)', 'Exception'], head: /^\d+ - (?<id>\S{1,200}) \((?<message>Failed|Timeout|SEGFAULT|Not Run|Subprocess aborted|ILLEGAL|OTHER_FAULT|Bad Command|NUMERICAL)\)/, examples: [{ log: '\t  3 - till_rounds (Failed)', says: { tool: 'ctest', id: 'till_rounds', message: 'Failed' } }] },
    {
        id: 'sanitizer', tool: 'sanitizer', kind: 'test', hint: ['Sanitizer: '],
        head: /^(?:==\d+==)?\s?(?:ERROR|WARNING|SUMMARY): (?<id>(?:Address|Leak|Memory|Thread|UndefinedBehavior)Sanitizer): (?<message>\S.{0,300})$/,
        body: { max: 40, blanks: 1, until: /^(?:SUMMARY|==\d+==ABORTING)/ },
        frames: 'first',
        examples: [{ log: '==30799==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010 at pc 0x0000004f\nREAD of size 4\n    #0 0x4f in total src/till.c:12:3\n', says: { tool: 'sanitizer', id: 'AddressSanitizer', file: 'src/till.c', line: 12 } }],
    },
    { id: 'ubsan', tool: 'sanitizer', kind: 'test', hint: ['runtime error: '], head: /^(?<file>[^\s:]{1,300}):(?<line>\d+):\d+: runtime error: (?<message>\S.{0,300})$/, examples: [{ log: 'src/till.c:12:5: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented', says: { tool: 'sanitizer', file: 'src/till.c', line: 12 } }] },
    {
        id: 'rustc', tool: 'rustc', kind: 'compile', hint: ['error'],
        head: /^error(?:\[(?<code>E\d{4})\])?: (?<message>(?!could not compile|aborting|process didn|test failed|failed to (?:run|select|get|load|parse|download|fetch)|no matching|Recipe|\d+ targets?|unused import: `x`$|script |linking with)\S.{0,500})$/,
        body: { while: /^(?:-->|\||\d+ +\||=|\.\.\.|::: |note|help|\+)/, blanks: 0, max: 40 },
        inside: [/^--> (?<file>[^\s:]{1,300}):(?<line>\d+):\d+/, /^= note: (?:`#\[deny\((?<id>[\w:]{1,80})\)\]`|`-D (?<id2>[\w:-]{1,80})`|.{0,60}`-D (?<id3>clippy::[\w-]{1,80}))/],
        needsPlace: true,
        examples: [{ log: 'error[E0425]: cannot find function `tax` in this scope\n  --> src/till.rs:12:5\n   |\n12 |     tax(1);\n   |     ^^^ not found in this scope\n', says: { tool: 'rustc', kind: 'compile', code: 'E0425', file: 'src/till.rs', line: 12, message: 'cannot find function `tax` in this scope' } }],
    },
    {
        id: 'cargo-test', tool: 'cargo', kind: 'test', hint: [' ----'],
        head: /^---- (?<id>\S.{0,300}?)(?: \(line \d+\))? stdout ----$/,
        body: { until: /^(?:---- |failures:|test result)/, max: 60 },
        inside: [
            /^thread '.{1,200}' (?:\(\d+\) )?panicked at (?<file>[^\s:,'"]{1,300}):(?<line>\d+):\d+:$/, /^thread '.{1,200}' (?:\(\d+\) )?panicked at '(?<message>.{1,500}?)', (?<file>[^\s:]{1,300}):(?<line>\d+):\d+$/,
            /^(?<message>(?!thread '|note: |stack backtrace)\S.{2,500})$/,
        ],
        examples: [{ log: "---- till::tests::rounds stdout ----\n\nthread 'till::tests::rounds' panicked at src/till.rs:12:9:\nassertion `left == right` failed\n  left: 3\n right: 2\n\n\nfailures:\n    till::tests::rounds\n", says: { tool: 'cargo', kind: 'test', id: 'till::tests::rounds', file: 'src/till.rs', line: 12, message: 'assertion `left == right` failed' } }],
    },
    { id: 'cargo-test-line', tool: 'cargo', kind: 'test', summary: true, hint: ['... FAILED'], head: /^test (?<id>\S.{0,300}?)(?: - should panic)?(?: \(line \d+\))? \.\.\. FAILED$/, examples: [{ log: 'test till::tests::rounds ... FAILED', says: { tool: 'cargo', id: 'till::tests::rounds' } }] },
    { id: 'nextest', tool: 'cargo', kind: 'test', summary: true, hint: ['FAIL ['], head: /^(?:TRY \d+ )?FAIL \[ *[\d.]+s\] (?:\( *\d+\/\d+\) )?[\w:-]{1,100} (?<id>\S{1,300})$/, examples: [{ log: '        FAIL [   0.004s] till tests::rounds', says: { tool: 'cargo', id: 'tests::rounds' } }] },
    {
        id: 'rust-panic', tool: 'rust', kind: 'runtime', strength: 'general', hint: ['panicked at'],
        head: /^thread '.{1,200}' (?:\(\d+\) )?panicked at (?:'(?<message>.{1,500}?)', )?(?<file>[^\s:,'"]{1,300}):(?<line>\d+):\d+:?$/,
        body: { max: 3, while: /\S/ },
        inside: [/^(?<message>(?!note: )\S.{2,500})$/],
        examples: [{ log: "thread 'main' panicked at src/main.rs:12:9:\nno till found\n", says: { tool: 'rust', file: 'src/main.rs', line: 12, message: 'no till found' } }],
    },
    { id: 'rustfmt', tool: 'rustfmt', kind: 'lint', hint: ['Diff in '], head: /^Diff in (?<file>\S{1,300}?\.rs)(?: at line |:)(?<line>\d+):?$/, examples: [{ log: 'Diff in /home/runner/work/till/till/src/till.rs:12:', says: { tool: 'rustfmt', kind: 'lint', file: 'src/till.rs', line: 12 } }] },
    {
        id: 'go-test', tool: 'go test', kind: 'test', hint: ['--- FAIL'],
        head: /^--- FAIL: (?<id>\S{1,300}) \([\d.]+s\)$/,
        body: { until: /^(?:--- |=== |FAIL\b|PASS$|ok\s|panic: )/, max: 80 },
        inside: [
            /^(?:Error Trace:\s*)(?:\S{0,300}\/)?(?<file>[^\s:]{1,300}\.go):(?<line>\d+)$/, /^Error:\s+(?<message>\S.{0,500})$/,
            /^(?<file>[^\s:]{1,300}\.go):(?<line>\d+):$/, /^(?<file>[^\s:]{1,300}\.go):(?<line>\d+): (?<message>\S.{0,500})$/, /^(?<message>(?!Error Trace|Test:)\S.{3,400})$/,
        ],
        examples: [{ log: '--- FAIL: TestRounds (0.00s)\n    till_test.go:12: got 3, want 2\nFAIL\n', says: { tool: 'go test', kind: 'test', id: 'TestRounds', file: 'till_test.go', line: 12, message: 'got 3, want 2' } }],
    },
    {
        id: 'ginkgo', tool: 'ginkgo', kind: 'test', hint: ['[FAIL] ', '[Fail] '],
        head: /^(?:• )?\[(?:FAIL|Fail|PANICKED!?)\] (?<id>\S.{1,400}?)(?: \[It\] .{1,200})?$/, body: { max: 2, while: /\S/ },
        inside: [/^(?<file>[^\s:]{1,300}\.go):(?<line>\d+)$/],
        examples: [{ log: '[Fail] Till [It] rounds to cents \n/home/runner/work/till/till/till_test.go:12\n', says: { tool: 'ginkgo', kind: 'test', file: 'till_test.go', line: 12 } }],
    },
    { id: 'go-panic', tool: 'go', kind: 'runtime', hint: ['panic: ', 'fatal error: '], strength: 'general', head: /^(?<message>(?:panic: |fatal error: )(?!test timed out)\S.{0,400}?)(?: \[recovered\])?$/, body: { until: /^(?:FAIL|ok)\s|^exit status/, blanks: 2, max: 60 }, frames: 'first', examples: [{ log: 'panic: runtime error: index out of range [3] with length 2\n\ngoroutine 6 [running]:\nmain.total()\n\t/home/runner/work/till/till/till.go:12 +0x1d\n', says: { tool: 'go', file: 'till.go', line: 12, message: 'panic: runtime error: index out of range [3] with length 2' } }] },
    { id: 'go-timeout', tool: 'go test', kind: 'test', hint: ['panic: test timed out'], head: /^(?<message>panic: test timed out after \S{1,20})$/, body: { max: 6, while: /\S/ }, inside: [/^(?<id>Test\w{1,200}) \(/], examples: [{ log: 'panic: test timed out after 10m0s\nrunning tests:\n\tTestRounds (9m59s)\n', says: { tool: 'go test', id: 'TestRounds' } }] },
    { id: 'golangci', tool: 'golangci-lint', kind: 'lint', hint: ['.go:'], head: /^(?<file>[^\s:]{1,300}\.go):(?<line>\d+)(?::\d+)?: (?<message>\S.{0,400}?) \((?<id>[a-z][\w-]{1,30})\)$/, examples: [{ log: 'till.go:12:5: ineffectual assignment to err (ineffassign)', says: { tool: 'golangci-lint', kind: 'lint', file: 'till.go', line: 12, id: 'ineffassign', message: 'ineffectual assignment to err' } }] },
    { id: 'staticcheck', tool: 'staticcheck', kind: 'lint', hint: ['.go:'], head: /^(?<file>[^\s:]{1,300}\.go):(?<line>\d+):\d+: (?<message>\S.{0,400}?) \((?<code>(?:SA|ST|S|QF|U)\d{4})\)$/, examples: [{ log: 'till.go:12:5: this value of err is never used (SA4006)', says: { tool: 'staticcheck', file: 'till.go', line: 12, code: 'SA4006' } }] },
    { id: 'go-vet', tool: 'go vet', kind: 'lint', hint: ['vet: '], head: /^vet: (?<file>[^\s:]{1,300}\.go):(?<line>\d+):\d+: (?<message>\S.{0,400})$/, examples: [{ log: 'vet: ./till.go:12:5: undefined: tax', says: { tool: 'go vet', file: 'till.go', line: 12, message: 'undefined: tax' } }] },
    { id: 'go-build', tool: 'go', kind: 'compile', hint: ['.go:'], head: /^(?<file>[^\s:]{1,300}\.go):(?<line>\d+):\d+: (?!warning)(?<message>\S.{0,400})$/, examples: [{ log: './till.go:12:5: undefined: tax', says: { tool: 'go', kind: 'compile', file: 'till.go', line: 12, message: 'undefined: tax' } }] },
    { id: 'go-mod', tool: 'go', kind: 'dependency', hint: ['no matching versions', 'unknown revision', 'missing go.sum', 'invalid version', 'updates to go.mod', 'requires go >', 'no required module', 'cannot find module', 'toolchain not available', 'inconsistent vendoring', 'verifying module', 'module lookup disabled'], head: /^(?:go: |(?<file>[^\s:]{1,300}\.go):(?<line>\d+):\d+: )(?!downloading|finding|extracting|added|upgraded|found|warning|creating)(?<message>(?:module )?(?<id>[\w.-]{1,80}\.[a-z]{2,10}\/[^\s:@]{1,200})?(?![\w/]).{1,500})$/, examples: [{ log: 'go: github.com/acme/till/core: no matching versions for query "latest"', says: { tool: 'go', kind: 'dependency', id: 'github.com/acme/till/core' } }] },
    { id: 'go-package', tool: 'go test', kind: 'test', strength: 'messenger', hint: ['FAIL'], head: /^FAIL\s+(?<id>[\w.-]+\/\S{1,300}|\S{1,300}(?= \[|\s+\d))(?:\s+\[(?<message>(?:build|setup) failed)\]|\s+[\d.]+s)?$/, examples: [{ log: 'FAIL\tgithub.com/acme/till [build failed]', says: { tool: 'go test', id: 'github.com/acme/till', message: 'build failed' } }] },
    { id: 'gofmt', tool: 'gofmt', kind: 'lint', hint: ['not gofmt', 'File is not `'], head: /^(?<file>[^\s:]{1,300}\.go)(?::(?<line>\d+)(?::\d+)?)?: (?<message>(?:is not gofmt|File is not `\w{1,20}`|needs gofmt).{0,200})$/, examples: [{ log: 'till.go:12: File is not `gofmt`-ed with `-s`', says: { tool: 'gofmt', file: 'till.go', line: 12 } }] },
    {
        id: 'ghc', tool: 'ghc', kind: 'compile', hint: ['hs:'],
        head: /^(?<file>[^\s:]{1,300}\.l?hs):(?<line>\d+):\d+(?:-\d+)?:(?: error:?)?(?: \[(?:GHC-(?<code>\d{4,6})|-W[\w=,-]{1,80})\])?(?<message> \S.{0,300})?$/,
        body: { max: 8, while: /^(?!\d* ?\|)\S/ },
        inside: [/^(?:[•*] )?(?<message>\S.{2,400})$/],
        examples: [{ log: 'src/Till.hs:12:5: error: [GHC-88464]\n    Variable not in scope: tax :: Int -> Int\n', says: { tool: 'ghc', kind: 'compile', file: 'src/Till.hs', line: 12, code: '88464', message: 'Variable not in scope: tax :: Int -> Int' } }],
    },
    { id: 'tasty', tool: 'tasty', kind: 'test', hint: ['FAIL'], head: /^(?<id>\S.{0,200}?):\s{1,80}FAIL(?: \(.{1,20}\))?$/, body: { max: 8, while: /\S/ }, inside: [/^(?<file>[^\s:]{1,300}\.l?hs):(?<line>\d+):?/, /^(?<message>(?!Error message)\S.{2,300})$/], examples: [{ log: '    rounds to cents:   FAIL (0.3s)\n      test/Till.hs:12:\n      expected: 2\n', says: { tool: 'tasty', id: 'rounds to cents', file: 'test/Till.hs', line: 12 } }] },
    { id: 'cabal', tool: 'cabal', kind: 'dependency', hint: ['Could not resolve dependencies', 'rejecting: '], head: /^(?:\[__\d+\] )?(?:rejecting: (?<id>\S{1,100}) \((?<message>\S.{0,300})\)|(?<message2>Could not resolve dependencies):?)$/, examples: [{ log: '[__1] rejecting: ghc-9.10.1/installed-69c3 (conflict: till => ghc>=8.4 && <9.9)', says: { tool: 'cabal', kind: 'dependency' } }] },
    { id: 'ocaml', tool: 'ocaml', kind: 'compile', hint: ['File "'], head: /^File "(?<file>[^"]{1,200})", lines? (?<line>\d+)(?:-\d+)?, characters \d+-\d+:$/, body: { max: 10, while: /\S/ }, inside: [/^Error(?: \([^)]{1,60}\))?: (?<message>\S.{0,400})$/], examples: [{ log: 'File "src/till.ml", line 12, characters 4-9:\n12 |     tax 1\n         ^^^\nError: Unbound value tax\n', says: { tool: 'ocaml', file: 'src/till.ml', line: 12, message: 'Unbound value tax' } }] },
    { id: 'zig', tool: 'zig', kind: 'compile', hint: ['.zig:', '.zon:'], head: /^(?<file>[^\s:]{1,300}\.(?:zig|zon)):(?<line>\d+):\d+: error: (?<message>\S.{0,400})$/, examples: [{ log: 'src/till.zig:12:5: error: use of undeclared identifier \'tax\'', says: { tool: 'zig', file: 'src/till.zig', line: 12 } }] },
    { id: 'erlang', tool: 'erlc', kind: 'compile', hint: ['rl:'], head: /^(?<file>[^\s:]{1,300}\.[eh]rl):(?<line>\d+)(?::\d+)?: (?!Warning)(?<message>\S.{0,300})$/, examples: [{ log: 'src/till.erl:12: function tax/1 undefined', says: { tool: 'erlc', file: 'src/till.erl', line: 12 } }] },
    { id: 'eunit', tool: 'eunit', kind: 'test', hint: ['...*failed*', 'failed on line'], head: /^(?<id>\S.{0,200}?)(?:\.\.\.\*failed\*| failed on line (?<line>\d+))$/, body: { max: 6, while: /\S/ }, inside: [/^(?:Reason: |\*\*error:)(?<message>\S.{0,300})$/], examples: [{ log: 'till_test: rounds_test...*failed*\nin function till_test:rounds_test/0 (test/till_test.erl, line 12)\n**error:{assertEqual,[{line,12}]}\n', says: { tool: 'eunit', id: 'till_test: rounds_test' } }] },
    { id: 'solidity', tool: 'forge', kind: 'test', hint: ['[FAIL'], head: /^\[FAIL(?:[.:] (?:Reason: )?(?<message>[^\]]{1,400}))?\] (?<id>\w{1,200}\([^)]{0,100}\))/, examples: [{ log: '[FAIL: next call did not revert as expected] testTransfer() (gas: 1234)', says: { tool: 'forge', kind: 'test', id: 'testTransfer()', message: 'next call did not revert as expected' } }] },
    { id: 'solc', tool: 'solc', kind: 'compile', hint: ['Error ('], head: /^Error(?: \((?<code>\d{4})\))?: (?<message>\S.{0,400})$/, body: { max: 3, while: /\S/ }, inside: [/^--> (?<file>[^\s:]{1,300}\.sol):(?<line>\d+):\d+/], examples: [{ log: 'Error (7576): Undeclared identifier.\n  --> src/Till.sol:12:5:\n', says: { tool: 'solc', code: '7576', file: 'src/Till.sol', line: 12 } }] },
]; // biome-ignore format: a table

;// CONCATENATED MODULE: ./lib/src/logs/records/tables/packages.js
/** Package managers and what they could not install: npm, Yarn, pnpm, Bun, pip, Poetry, uv, conda, Bundler, Composer, Cargo, NuGet, SwiftPM, Mix, apt, apk, Homebrew. */
const packageRecords = [
    {
        id: 'npm', tool: 'npm', kind: 'dependency', hint: ['code E'],
        head: /^code (?<code>E(?!LIFECYCLE)[A-Z0-9]{2,30})$/,
        body: { max: 20, while: /^(?!A complete log)\S/, blanks: 1 },
        inside: [
            /^(?<message>(?:Could not resolve dependency|Conflicting peer dependency|Invalid:|Missing:|No matching version found for (?<id>\S{1,150}?)\.?$|notarget No matching version found for).{0,300})$/, /^(?:\d{3} )?(?<message>\d{3} [A-Z][\w ]{2,40}(?: - .{0,300})?)$/,
            /^(?:ERESOLVE|notarget|404|syscall|engine|network|peer) ?(?<message>(?!undefined)\S.{3,400})$/, /^(?<message>(?!syscall|errno|path |npm )\S.{5,400})$/,
        ],
        examples: [{ log: 'npm error code ETARGET\nnpm error notarget No matching version found for tax@^9.9.9.\nnpm error notarget In most cases you or one of your dependencies are requesting\n', says: { tool: 'npm', kind: 'dependency', code: 'ETARGET' } }],
    },
    { id: 'npm-script', tool: 'npm', kind: 'configuration', hint: ['Missing script'], head: /^(?:ERR_PNPM_NO_SCRIPT {1,3})?(?<message>[Mm]issing script:? ['"]?(?<id>[\w:.-]{1,80})['"]?)$/, examples: [{ log: 'npm error Missing script: "test:ci"', says: { tool: 'npm', id: 'test:ci' } }] },
    { id: 'yarn-berry', tool: 'yarn', kind: 'dependency', hint: ['YN0'], head: /^➤ (?<code>YN(?!0000|0013|0007|0019|0086|0060|0002|0085)\d{4}): (?:[│┌└] )?(?<message>(?!.{0,200}can't be found in the cache)\S.{0,400})$/, examples: [{ log: '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.', says: { tool: 'yarn', kind: 'dependency', code: 'YN0028' } }] },
    { id: 'yarn-classic', tool: 'yarn', kind: 'dependency', hint: ['error '], head: /^error (?<message>(?:Couldn't find|An unexpected error occurred|Your lockfile needs|Found incompatible|The engine|Incorrect integrity|Integrity check|Received malformed|(?:https?:\/\/)?\S{1,200}: ).{1,400})$/, examples: [{ log: 'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.', says: { tool: 'yarn', kind: 'dependency' } }] },
    { id: 'pnpm', tool: 'pnpm', kind: 'dependency', hint: ['ERR_PNPM_'], head: /^(?:\[ERROR\] )?(?<code>ERR_PNPM_(?!RECURSIVE_RUN_FIRST_FAIL|NO_SCRIPT|RECURSIVE_EXEC)\w{2,60}) {1,3}(?<message>\S.{0,400})$/, examples: [{ log: ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json', says: { tool: 'pnpm', kind: 'dependency', code: 'ERR_PNPM_OUTDATED_LOCKFILE' } }] },
    { id: 'bun-install', tool: 'bun', kind: 'dependency', hint: ['lockfile had changes', 'failed to resolve', 'No version matching'], head: /^error: (?<message>(?:lockfile had changes, but lockfile is frozen|(?:package )?"?(?<id>[^\s"]{1,120})"? (?:failed to resolve|not found).{0,200}|No version matching .{1,200}|.{1,100} failed to resolve))$/, examples: [{ log: 'error: lockfile had changes, but lockfile is frozen', says: { tool: 'bun', message: 'lockfile had changes, but lockfile is frozen' } }] },
    { id: 'deno-module', tool: 'deno', kind: 'dependency', hint: ['error: '], head: /^error: (?<message>(?:Integrity check failed|Module not found|The lockfile is out of date|Import ['"].{1,200}['"] failed|Relative import path).{0,300})$/, body: { max: 6, blanks: 1, while: /\S/ }, inside: [/^Specifier: (?<id>\S{1,300})$/, /^at (?:file:\/\/)?(?<file>[^\s:]{1,300}):(?<line>\d+):\d+$/], examples: [{ log: 'error: Integrity check failed for remote specifier. The source code is invalid.\n\nSpecifier: https://deno.land/x/tax@1.0.0/mod.ts\n', says: { tool: 'deno', kind: 'dependency', id: 'https://deno.land/x/tax@1.0.0/mod.ts' } }] },
    { id: 'pip-no-match', tool: 'pip', kind: 'dependency', hint: ['No matching distribution', 'Could not find a version'], head: /^ERROR: (?<message>(?:No matching distribution found for|Could not find a version that satisfies the requirement) (?<id>[A-Za-z0-9][\w.-]{0,80}).{0,300})$/, examples: [{ log: 'ERROR: No matching distribution found for tax==9.9.9', says: { tool: 'pip', kind: 'dependency', id: 'tax' } }] },
    { id: 'pip-conflict', tool: 'pip', kind: 'dependency', hint: ['Cannot install ', 'ResolutionImpossible', 'Could not open requirements', 'not a supported wheel', 'Failed building wheel', 'Could not build wheels', 'is not installable', 'requires a different Python', 'Failed to build', 'THESE PACKAGES DO NOT MATCH'], head: /^ERROR: (?<message>(?:Cannot install (?<id>[^\s,]{1,80})|Could not open requirements file|Failed building wheel for (?<id2>\S{1,80})|Could not build wheels for|Failed to build|Package '(?<id3>[^']{1,80})' requires a different Python|(?<file>\S{1,200}) is not a supported wheel|Directory .{1,200} is not installable|THESE PACKAGES DO NOT MATCH|.{1,200} requires a different Python).{0,300})$/, examples: [{ log: 'ERROR: Cannot install till and tax==1.0 because these package versions have conflicting dependencies.', says: { tool: 'pip', kind: 'dependency', id: 'till' } }] },
    { id: 'uv', tool: 'uv', kind: 'dependency', hint: ['× ', '╰─▶', 'lockfile'], head: /^(?:× |error: )(?<message>(?:No solution found|Failed to (?:build|download|fetch|resolve|read|parse|prepare)|The lockfile at|Package `|Querying Python|No interpreter found|Distribution not found).{0,300})$/, body: { max: 8, while: /^(?:╰─▶|├─▶|│|[a-zA-Z])/ }, inside: [/^(?:╰─▶|├─▶) Because (?:only )?(?:there (?:is|are) no versions? of )?(?<id>[a-z][\w.-]{1,60})/, /^╰─▶ (?<message>\S.{0,300})$/], examples: [{ log: '  × No solution found when resolving dependencies:\n  ╰─▶ Because there is no version of tax==9.9.9 and till depends on tax==9.9.9, we can conclude that till cannot be used.\n', says: { tool: 'uv', kind: 'dependency', id: 'tax' } }] },
    { id: 'poetry', tool: 'poetry', kind: 'dependency', hint: ['version solving failed', 'pyproject.toml changed', 'poetry.lock is not', 'SolverProblemError', 'Unable to find installation candidates'], head: /^(?<message>(?:Because .{1,300}version solving failed|So, because .{1,300}version solving failed|Error: (?:poetry\.lock is not|pyproject\.toml changed)|pyproject\.toml changed|Unable to find installation candidates for (?<id>\S{1,80})).{0,200})\.?$/, examples: [{ log: 'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.', says: { tool: 'poetry', kind: 'dependency' } }] },
    { id: 'conda', tool: 'conda', kind: 'dependency', hint: ['PackagesNotFoundError', 'UnsatisfiableError', 'LibMambaUnsatisfiableError', 'nothing provides'], head: /^(?<message>(?<code>PackagesNotFoundError|UnsatisfiableError|LibMambaUnsatisfiableError|CondaHTTPError|ResolvePackageNotFound):.{0,300}|(?:- )?nothing provides (?:requested )?(?<id>\S{1,80}).{0,200})$/, body: { max: 4, blanks: 1, while: /^- / }, inside: [/^- (?<id>\S{1,80})/], examples: [{ log: 'PackagesNotFoundError: The following packages are not available from current channels:\n\n  - tax=9.9\n', says: { tool: 'conda', kind: 'dependency', code: 'PackagesNotFoundError', id: 'tax=9.9' } }] },
    { id: 'bundler', tool: 'bundler', kind: 'dependency', hint: ['Could not find', 'Bundler could', 'An error occurred while installing', 'Your bundle', 'Your Ruby version', 'Could not fetch', 'The gemspec', 'Gem::'], head: /^(?<message>(?:Could not find (?:compatible versions|gem '(?<id>[^']{1,80})'|(?<id2>[\w.-]{1,80}-\d[\w.]{0,20}))|Bundler could not find compatible|An error occurred while installing (?<id3>[\w.-]{1,80})|Your bundle only supports|Your bundle is locked|Your Ruby version is|The gemspec|(?:Gem::|Bundler::)(?<code>\w{2,60})(?::|$)).{0,300})$/, body: { max: 6, while: /\S/ }, examples: [{ log: "Could not find gem 'tax (= 9.9)' in rubygems repository https://rubygems.org/ or installed locally.", says: { tool: 'bundler', kind: 'dependency', id: 'tax (= 9.9)' } }] },
    { id: 'composer', tool: 'composer', kind: 'dependency', hint: ['- Root composer.json requires', 'Your lock file does not', 'could not be found', 'requires php', 'The lock file is not up to date'], head: /^(?:- )?(?<message>(?:Root composer\.json requires (?<id>[\w./-]{2,100}).{0,300}|Your lock file does not contain.{0,200}|The lock file is not up to date.{0,200}|(?<id2>[\w.-]{1,60}\/[\w.-]{1,60})(?:\[[^\]]{1,60}\]| [\w.]{1,20})? requires (?:php|ext-).{0,300}))$/, examples: [{ log: '    - Root composer.json requires acme/tax ^9.9, found acme/tax[1.0.0] but it does not match the constraint.', says: { tool: 'composer', kind: 'dependency', id: 'acme/tax' } }] },
    { id: 'cargo-resolve', tool: 'cargo', kind: 'dependency', hint: ['failed to select a version', 'no matching package', 'failed to get', 'failed to load', 'failed to parse', 'failed to download', 'lock file', 'requires rustc', 'is not supported by'], head: /^error: (?<message>(?:failed to select a version for (?:the requirement )?`(?<id>[^`\s]{1,80})|no matching package (?:named|found)|failed to get `(?<id2>[^`]{1,80})`|failed to (?:load|parse|download|fetch|read)|the lock file .{1,200} needs to be updated|(?:package|rustc) .{1,200}(?:requires rustc|is not supported by)|(?:cannot (?:update|create) the lock file)).{0,300})$/, body: { max: 10, while: /\S/ }, examples: [{ log: 'error: failed to select a version for the requirement `tax = "^9.9"`\ncandidate versions found which didn\'t match: 1.0.0\n', says: { tool: 'cargo', kind: 'dependency', id: 'tax' } }] },
    { id: 'nuget', tool: 'nuget', kind: 'dependency', hint: ['Unable to find package', 'Unable to load the service index'], head: /^(?<message>(?:error: )?Unable to (?:find package (?<id>\S{1,100}?)\.? .{0,200}|load the service index for source .{1,200}))$/, examples: [{ log: "error: Unable to find package Acme.Tax. No packages exist with this id in source(s): nuget.org", says: { tool: 'nuget', kind: 'dependency', id: 'Acme.Tax' } }] },
    { id: 'swiftpm', tool: 'swift package', kind: 'dependency', hint: ['swift tools version', 'could not be resolved', 'Swift tools version', 'Failed to clone'], head: /^(?:error: )?(?<message>(?:(?:'(?<id>[^']{1,80})': )?[Pp]ackage.{0,200}is using Swift tools version.{1,200}|Dependencies could not be resolved.{0,300}|Failed to (?:clone|resolve).{0,300}))$/, examples: [{ log: "error: package 'till' is using Swift tools version 5.9.0 but the installed version is 5.5.0", says: { tool: 'swift package', kind: 'dependency' } }] },
    { id: 'mix-deps', tool: 'mix', kind: 'dependency', hint: ['Could not compile dependency', 'Unchecked dependencies', "Can't continue due to errors on dependencies"], head: /^\*\* \(Mix\) (?<message>Could not compile dependency :(?<id>\w{1,80}).{0,300}|Can't continue due to errors on dependencies.{0,100})$/, examples: [{ log: '** (Mix) Could not compile dependency :tax, "mix deps.compile tax" failed.', says: { tool: 'mix', kind: 'dependency', id: 'tax' } }] },
    { id: 'apt', tool: 'apt', kind: 'dependency', hint: ['E: '], head: /^E: (?!Sub-process|Some index|Unable to correct|Unable to fetch some archives)(?<message>(?:Unable to locate package (?<id>\S{1,80})|Package '(?<id2>[^']{1,80})' has no|Version '[^']{1,60}' for '(?<id3>[^']{1,80})'|\S).{0,300})$/, examples: [{ log: "E: Package 'libtax-dev' has no installation candidate", says: { tool: 'apt', kind: 'dependency', id: 'libtax-dev' } }] },
    { id: 'apk', tool: 'apk', kind: 'dependency', hint: ['(no such package)'], head: /^(?<id>\S{1,80}) \((?<message>no such package)\):$/, examples: [{ log: '  libtax (no such package):\n    required by: world[libtax]\n', says: { tool: 'apk', id: 'libtax', message: 'no such package' } }] },
    { id: 'brew', tool: 'brew', kind: 'dependency', hint: ['Error: No available formula', 'Error: The following formula', 'brew link', 'Error: No formulae'], head: /^Error: (?<message>(?:No available formula with the name "?(?<id>[^\s"]{1,80})|No formulae|The `?brew link|The following formula).{0,200})$/, examples: [{ log: 'Error: No available formula with the name "libtax".', says: { tool: 'brew', kind: 'dependency', id: 'libtax' } }] },
    { id: 'vcpkg', tool: 'vcpkg', kind: 'dependency', hint: ['building '], head: /^error: (?<message>building (?<id>[\w-]{1,60}:[\w-]{1,40}) failed with: .{1,60})$/, examples: [{ log: 'error: building libtax:x64-linux failed with: BUILD_FAILED', says: { tool: 'vcpkg', id: 'libtax:x64-linux' } }] },
    { id: 'conan', tool: 'conan', kind: 'dependency', hint: ['ERROR: Missing', "ERROR: Package '", 'Unable to find'], head: /^ERROR: (?<message>(?:Missing (?:prebuilt package|binary)|Package '(?<id>[^']{1,80})' not resolved|.{1,60}: Unable to find).{0,300})$/, examples: [{ log: "ERROR: Package 'tax/9.9' not resolved: Unable to find 'tax/9.9' in remotes.", says: { tool: 'conan', id: 'tax/9.9' } }] },
]; // biome-ignore format: a table

;// CONCATENATED MODULE: ./lib/src/logs/records/tables/python.js
/** pytest, unittest, doctest, nose, tox, behave, mypy, pyright, ruff, flake8, pylint, black, isort, bandit, Sphinx. */
const pythonRecords = [
    {
        id: 'pytest-failure', tool: 'pytest', kind: 'test', hint: ['___ '],
        head: /^_{3,} (?!coverage|summary)(?:ERROR (?:collecting|at setup of|at teardown of) )?(?<id>[^_\s].{0,300}|_\S.{0,300}) _{3,}$/,
        body: { until: /^(?:_{3,} .{1,300} _{3,}|={3,} .{1,300} ={3,})$/, max: 400 },
        deepest: /^E {2,}(?<message>(?:(?:[A-Za-z_]\w*\.){0,8}[A-Z]\w*(?:Error|Exception|Warning|Exit|Failed|Timeout|DoesNotExist|NotFound|Interrupt)(?:: .{0,900})?|(?:assert |Failed: |fixture ).{0,900}))$/,
        inside: [
            /^E {2,}(?<message>\S.{0,900})$/, /^(?!\/|\S{0,300}(?:site-packages|\/lib\/python))(?<file>[^\s:]{1,300}\.py):(?<line>\d+): (?:in |[A-Z]\w*|$)/,
            /^(?<message>(?:[A-Za-z_]\w*\.){0,8}[A-Z]\w*(?:Error|Exception): .{0,900})$/,
        ],
        frames: 'last',
        examples: [{
                log: '_________________ TestTill.test_rounds _________________\n\nself = <tests.test_till.TestTill>\n\n    def test_rounds(self):\n>       assert total() == 2\nE       assert 3 == 2\nE        +  where 3 = total()\n\ntests/test_till.py:12: AssertionError\n=========== short test summary info ============\nFAILED tests/test_till.py::TestTill::test_rounds - assert 3 == 2\n',
                says: { tool: 'pytest', kind: 'test', id: 'tests/test_till.py::TestTill::test_rounds', file: 'tests/test_till.py', line: 12, message: 'assert 3 == 2' },
            }],
        not: ['_____ coverage: platform linux, python 3.11 _____'],
    },
    {
        id: 'pytest-summary', tool: 'pytest', kind: 'test', summary: true, hint: ['FAILED ', 'ERROR '],
        head: /^(?:FAILED|ERROR) (?<id>(?<file>[^\s:]{1,300}\.py)(?:::[^\s[:]{1,200}(?:\[[^\]]{0,200}\])?)*)(?: - (?<message>\S.{0,600}?))?(?:\.\.\.)?$/,
        examples: [{ log: 'FAILED tests/test_till.py::test_rounds[1.5-2] - AssertionError: 3 is not 2', says: { tool: 'pytest', id: 'tests/test_till.py::test_rounds[1.5-2]', file: 'tests/test_till.py', message: 'AssertionError: 3 is not 2' } }],
    },
    {
        id: 'pytest-progress', tool: 'pytest', kind: 'test', summary: true, hint: ['FAILED', 'ERROR'],
        head: /^(?:\[gw\d+\] \[ *\d+%\] (?:FAILED|ERROR) )?(?<id>(?<file>[^\s:]{1,300}\.py)::[^\s[]{1,200}(?:\[[^\]]{0,200}\])?)(?: (?:FAILED|ERROR)(?: {1,80}\[ *\d+%\])?)?$/,
        strength: 'general',
        examples: [{ log: 'tests/test_till.py::test_rounds FAILED                [ 50%]', says: { tool: 'pytest', id: 'tests/test_till.py::test_rounds', file: 'tests/test_till.py' } }],
    },
    {
        id: 'pytest-usage', tool: 'pytest', kind: 'configuration', hint: ['pytest: error', 'ERROR: file or directory not found', 'ERROR: not found', 'ImportError while loading conftest'],
        head: /^(?<message>(?:\S*pytest: error: |ERROR: (?:file or directory )?not found: |ImportError while loading conftest )\S.{0,400})$/,
        examples: [{ log: 'ERROR: file or directory not found: tests/unit', says: { tool: 'pytest', message: 'ERROR: file or directory not found: tests/unit' } }],
    },
    {
        id: 'coverage-gate', tool: 'coverage', kind: 'test', hint: ['coverage'],
        head: /^(?:FAIL |ERROR: |Coverage failure: )(?<message>(?:Required test coverage of|total of|Coverage).{0,200})$/,
        examples: [{ log: 'FAIL Required test coverage of 80% not reached. Total coverage: 69.06%', says: { tool: 'coverage', message: 'Required test coverage of 80% not reached. Total coverage: 69.06%' } }],
    },
    {
        id: 'unittest', tool: 'unittest', kind: 'test', hint: ['FAIL: ', 'ERROR: '],
        head: /^(?:FAIL|ERROR): (?<id>\S{1,200} \([\w.<>-]{1,300}\)|[\w.]{1,200}\.[\w.]{1,200}|[Dd]octest: \S{1,200})(?: \(.{1,200}\)| \[.{1,200}\])?$/,
        body: { until: /^(?:={20,}|Ran \d+ tests?)/, max: 120 },
        deepest: /^(?<message>(?<code>(?:[A-Za-z_]\w*\.){0,8}[A-Z]\w*(?:Error|Exception|Failure|Exit|Warning|DoesNotExist|Timeout|NotFound))(?:: \S.{0,900})?)$/,
        inside: [/^(?<message>(?!Traceback|File |-{5}|During |The above)[A-Za-z][\w.]*: \S.{0,600})$/],
        frames: 'last',
        examples: [{
                log: '======================================================================\nFAIL: test_rounds (tests.test_till.TestTill)\n----------------------------------------------------------------------\nTraceback (most recent call last):\n  File "/home/runner/work/till/till/tests/test_till.py", line 12, in test_rounds\n    self.assertEqual(total(), 2)\nAssertionError: 3 != 2\n\n----------------------------------------------------------------------\nRan 1 test in 0.001s\n',
                says: { tool: 'unittest', id: 'test_rounds (tests.test_till.TestTill)', file: 'tests/test_till.py', line: 12, code: 'AssertionError', message: 'AssertionError: 3 != 2' },
            }],
    },
    {
        id: 'python-traceback', tool: 'python', kind: 'runtime', strength: 'general', hint: ['Traceback (most recent call last)'],
        head: /^(?:(?<message>[^\sT].{0,200}): )?Traceback \(most recent call last\):/,
        body: { until: /^(?:={10,}|-{20,}|Ran \d)/, through: /^[A-Za-z_][\w.]{0,200}(?::|$)/, blanks: 1, max: 120 },
        deepest: /^(?<message>(?<code>(?:[A-Za-z_]\w*\.){0,8}[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Warning|NotFound|Failure|DoesNotExist|Timeout|Invalid|Denied))(?:: \S.{0,900}|:)?)$/,
        inside: [/^(?<message>(?<code>(?:[A-Za-z_]\w*\.){1,8}[A-Z]\w*): \S.{0,900})$/],
        frames: 'last',
        examples: [{
                log: 'Traceback (most recent call last):\n  File "/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/runpy.py", line 198, in _run\n    exec(code)\n  File "/home/runner/work/till/till/tools/release.py", line 7, in <module>\n    main()\nKeyError: \'TOKEN\'\n',
                says: { tool: 'python', file: 'tools/release.py', line: 7, code: 'KeyError', message: "KeyError: 'TOKEN'" },
            }],
    },
    {
        id: 'python-syntax', tool: 'python', kind: 'compile', strength: 'general', hint: ['File "'],
        head: /^File "(?<file>[^"]{1,300})", line (?<line>\d+)$/,
        body: { max: 4, while: /\S/ },
        inside: [/^(?<message>(?<code>(?:Syntax|Indentation|Tab)Error): \S.{0,300})$/],
        examples: [{ log: '  File "till.py", line 3\n    def total(:\n              ^\nSyntaxError: invalid syntax\n', says: { tool: 'python', file: 'till.py', line: 3, code: 'SyntaxError', message: 'SyntaxError: invalid syntax' } }],
    },
    {
        id: 'mypy', tool: 'mypy', kind: 'lint', hint: ['.py:', '.pyi:'],
        head: /^(?<file>[^\s:]{1,300}\.pyi?):(?<line>\d+)(?::\d+)?: error: (?<message>\S.{0,600}?)(?: {1,3}\[(?<id>[a-z][a-z-]{1,40})\])?$/,
        examples: [{ log: 'till/cart.py:12: error: Incompatible return value type (got "str", expected "int")  [return-value]', says: { tool: 'mypy', file: 'till/cart.py', line: 12, id: 'return-value', message: 'Incompatible return value type (got "str", expected "int")' } }],
    },
    {
        id: 'pyright', tool: 'pyright', kind: 'lint', hint: ['.py:'],
        head: /^(?<file>[^\s:]{1,300}\.pyi?):(?<line>\d+):\d+ - error: (?<message>\S.{0,600}?)(?: \((?<id>report\w{1,60})\))?$/,
        examples: [{ log: '/home/runner/work/till/till/till/cart.py:12:5 - error: "x" is not defined (reportUndefinedVariable)', says: { tool: 'pyright', file: 'till/cart.py', line: 12, id: 'reportUndefinedVariable', message: '"x" is not defined' } }],
    },
    {
        id: 'pylint', tool: 'pylint', kind: 'lint', hint: ['.py:'],
        head: /^(?<file>[^\s:]{1,300}\.py):(?<line>\d+)(?::\d+)?: (?:\[)?(?<code>[CRWEF]\d{4})(?:\((?<id>[\w-]{1,60})[^)]{0,60}\)[:\]]?|\])?:? (?<message>\S.{0,400}?)(?: \((?<id2>[a-z][a-z-]{2,60})\))?$/,
        examples: [{ log: 'till/cart.py:12:4: W0612: Unused variable \'x\' (unused-variable)', says: { tool: 'pylint', file: 'till/cart.py', line: 12, code: 'W0612', id: 'unused-variable', message: "Unused variable 'x'" } }],
    },
    {
        id: 'flake8', tool: 'flake8', kind: 'lint', hint: ['.py:', '.pyi:'],
        head: /^(?<file>[^\s:]{1,300}\.pyi?):(?<line>\d+):\d+: (?<code>[A-Z]{1,4}\d{3,4})(?: \[\*\])? (?<message>\S.{0,400})$/,
        examples: [{ log: './till/cart.py:12:80: E501 line too long (92 > 79 characters)', says: { tool: 'flake8', file: 'till/cart.py', line: 12, code: 'E501', message: 'line too long (92 > 79 characters)' } }],
    },
    {
        id: 'ruff-full', tool: 'ruff', kind: 'lint', hint: ['-->'],
        head: /^--> (?<file>[^\s:]{1,300}\.pyi?):(?<line>\d+):\d+$/,
        above: /^(?<code>[A-Z]{1,4}\d{3,4}) (?:\[\*\] )?(?<message>\S.{0,400})$/,
        aboveUntil: /^-->/,
        examples: [{ log: 'F401 [*] `os` imported but unused\n --> till/cart.py:1:8\n  |\n1 | import os\n', says: { tool: 'ruff', file: 'till/cart.py', line: 1, code: 'F401', message: '`os` imported but unused' } }],
    },
    {
        id: 'black', tool: 'black', kind: 'lint', hint: ['would reformat', 'Would reformat'],
        head: /^would reformat (?<file>(?!\d)\S{1,300})$/,
        examples: [{ log: 'would reformat /home/runner/work/till/till/till/cart.py', says: { tool: 'black', file: 'till/cart.py' } }],
    },
    { id: 'black-parse', tool: 'black', kind: 'lint', hint: ['cannot format'], head: /^error: cannot format (?<file>[^\s:]{1,300}): (?<message>\S.{0,300})$/, examples: [{ log: 'error: cannot format till.py: Cannot parse: 3:5: def', says: { tool: 'black', file: 'till.py', message: 'Cannot parse: 3:5: def' } }] },
    { id: 'ruff-format', tool: 'ruff', kind: 'lint', hint: ['would reformat:'], head: /^would reformat: (?<file>\S{1,300})$/i, examples: [{ log: 'Would reformat: till/cart.py', says: { tool: 'ruff', file: 'till/cart.py' } }] },
    { id: 'isort', tool: 'isort', kind: 'lint', hint: ['Imports are incorrectly sorted'], head: /^(?:ERROR: )?(?<file>\S{1,300}\.pyi?) (?<message>Imports are incorrectly sorted.{0,80})$/, examples: [{ log: 'ERROR: /home/runner/work/till/till/till/cart.py Imports are incorrectly sorted and/or formatted.', says: { tool: 'isort', file: 'till/cart.py' } }] },
    {
        id: 'bandit', tool: 'bandit', kind: 'lint', hint: ['>> Issue: ['],
        head: /^>> Issue: \[(?<code>B\d{3}):(?<id>[\w]{1,60})\] (?<message>\S.{0,300})$/,
        body: { max: 5, while: /\S/ },
        inside: [/^Location: (?<file>[^\s:]{1,300}):(?<line>\d+)/],
        examples: [{ log: '>> Issue: [B602:subprocess_popen_with_shell_equals_true] subprocess call with shell=True identified\n   Severity: High   Confidence: High\n   Location: till/run.py:12:4\n', says: { tool: 'bandit', code: 'B602', file: 'till/run.py', line: 12 } }],
    },
    { id: 'sphinx', tool: 'sphinx', kind: 'lint', hint: ['.rst:', '.md:', '.py:docstring'], head: /^(?<file>[^\s:]{1,300}\.(?:rst|md|py))(?::docstring of (?<id>[\w.]{1,200}))?:(?<line>\d+): (?:WARNING|ERROR): (?<message>\S.{0,400})$/, examples: [{ log: '/home/runner/work/till/till/docs/index.rst:12: WARNING: undefined label: pay', says: { tool: 'sphinx', file: 'docs/index.rst', line: 12, message: 'undefined label: pay' } }] },
    { id: 'tox-env', tool: 'tox', kind: 'test', strength: 'messenger', hint: ['commands failed', 'FAIL code'], head: /^(?:ERROR: {1,3})?(?<id>[\w.-]{1,60}): (?:commands failed|FAIL code (?<code>\d+).{0,80})$/, examples: [{ log: '  py311: FAIL code 1 (12.34=setup[3.2]+cmd[9.1] seconds)', says: { tool: 'tox', id: 'py311', code: '1' } }] },
]; // biome-ignore format: a table

;// CONCATENATED MODULE: ./lib/src/logs/records/tables/scripting.js
/** Ruby, PHP, Perl, Elixir, R, Lua, PowerShell, .NET, Dart and Flutter, Clojure, Julia: test runners, compilers, linters. */
const scriptingRecords = [
    {
        id: 'rspec', tool: 'rspec', kind: 'test', hint: [') '],
        head: /^\d+\) (?<id>(?!test |\[)[A-Z:#.'"a-z][^\n]{1,300})$/,
        body: { until: /^(?:\d+\) |Finished in|Failed examples:|\d+ examples?,)/, blanks: 3, max: 60 },
        inside: [
            /^(?<message>(?:expected|Expected|undefined|uninitialized|wrong number|got |Unable|Could not|PG::|[A-Z]\w*::\w*(?:Error|Exception)).{1,500})$/,
            /^(?<message>(?!Failure\/Error|# |\d+\) )\S.{4,500})$/, /^# (?<file>\.\/[^\s:]{1,300}):(?<line>\d+):in/,
        ],
        needsPlace: true,
        examples: [{ log: "Failures:\n\n  1) Till rounds to cents\n     Failure/Error: expect(total).to eq(2)\n\n       expected: 2\n            got: 3\n\n     # ./spec/till_spec.rb:12:in `block (2 levels) in <top (required)>'\n\nFinished in 0.01 seconds\n", says: { tool: 'rspec', kind: 'test', id: 'Till rounds to cents', file: 'spec/till_spec.rb', line: 12, message: 'expected: 2' } }],
    },
    { id: 'rspec-list', tool: 'rspec', kind: 'test', summary: true, hint: ['rspec '], head: /^rspec '?(?<file>(?:\.\/)?[^\s:'[]{1,300})(?::(?<line>\d+)|\[[\d:]{1,30}\])'? # (?<id>\S.{0,300})$/, examples: [{ log: 'rspec ./spec/till_spec.rb:10 # Till rounds to cents', says: { tool: 'rspec', id: 'Till rounds to cents', file: 'spec/till_spec.rb', line: 10 } }] },
    {
        id: 'minitest', tool: 'minitest', kind: 'test', hint: ['Failure:', 'Error:'],
        head: /^(?:\d+\) )?(?:Failure|Error):$/,
        body: { max: 20, while: /\S/ },
        inside: [/^(?<id>[\w:]{1,200}#[\w\s?!'"-]{1,200}?)(?: \[(?<file>[^\s:\]]{1,300}):(?<line>\d+)\])?:?$/, /^(?<id>test_\w{1,200})\([\w:]{1,200}\)/, /^(?<message>[A-Z][\w:]{1,80}: \S.{0,400}|Expected.{1,400}|(?!\d+ |[\w:]{1,200}#|test_)\S.{5,400})$/],
        frames: 'first',
        examples: [{ log: '  1) Failure:\nTillTest#test_rounds [/home/runner/work/till/till/test/till_test.rb:12]:\nExpected: 2\n  Actual: 3\n', says: { tool: 'minitest', kind: 'test', id: 'TillTest#test_rounds', file: 'test/till_test.rb', line: 12, message: 'Expected: 2' } }],
    },
    { id: 'rails-test', tool: 'minitest', kind: 'test', summary: true, hint: ['rails test ', 'rake test'], head: /^(?:bin\/)?rails test (?<file>[^\s:]{1,300}):(?<line>\d+)$/, examples: [{ log: 'bin/rails test test/models/till_test.rb:10', says: { tool: 'minitest', file: 'test/models/till_test.rb', line: 10 } }] },
    { id: 'cucumber', tool: 'cucumber', kind: 'test', hint: ['cucumber '], head: /^cucumber (?:-p \S{1,60} )?(?<file>[^\s:]{1,300}\.feature):(?<line>\d+) # Scenario(?: Outline)?: (?<id>\S.{0,200})$/, examples: [{ log: 'cucumber features/till.feature:12 # Scenario: rounds to cents', says: { tool: 'cucumber', id: 'rounds to cents', file: 'features/till.feature', line: 12 } }] },
    { id: 'ruby-exception', tool: 'ruby', kind: 'runtime', strength: 'general', hint: ['.rb:'], head: /^(?<file>[^\s:]{1,300}\.rb):(?<line>\d+):in .{1,200}: (?<message>\S.{0,300}) \((?<code>[A-Z]\w*(?:::[A-Z]\w*)*)\)$/, examples: [{ log: "lib/till.rb:12:in `total': undefined method `tax' for nil:NilClass (NoMethodError)", says: { tool: 'ruby', code: 'NoMethodError', file: 'lib/till.rb', line: 12 } }] },
    { id: 'rake-abort', tool: 'rake', kind: 'runtime', strength: 'general', hint: ['rake aborted'], head: /^rake aborted!$/, body: { max: 12, while: /\S/ }, inside: [/^(?<message>(?!Tasks: )\S.{3,400})$/], frames: 'first', examples: [{ log: 'rake aborted!\nDon\'t know how to build task \'tills\'\n', says: { tool: 'rake', message: "Don't know how to build task 'tills'" } }] },
    { id: 'rubocop', tool: 'rubocop', kind: 'lint', hint: [': C: ', ': E: ', ': F: ', ': W: ', ': R: '], head: /^(?<file>[^\s:]{1,300}):(?<line>\d+):\d+: (?<code>[CEFWR]): (?:\[Corr\w{1,12}\] )?(?:(?<id>[A-Z]\w+(?:\/\w+)+): )?(?<message>\S.{0,400})$/, examples: [{ log: 'lib/till.rb:12:5: C: [Correctable] Layout/Tab: Tab detected.', says: { tool: 'rubocop', kind: 'lint', id: 'Layout/Tab', file: 'lib/till.rb', line: 12, message: 'Tab detected.' } }] },
    {
        id: 'phpunit', tool: 'phpunit', kind: 'test', hint: ['::'],
        head: /^\d+\) (?<id>[\w\\]{1,300}::\w{1,200}(?: with data set .{1,200})?)$/,
        body: { until: /^(?:\d+\) [\w\\]+::|FAILURES!|ERRORS!|--$|Tests: |OK, but)/, blanks: 2, max: 50 },
        inside: [/^(?<file>\/?[^\s:]{1,300}\.php):(?<line>\d+)$/, /^(?<message>\S.{2,500})$/],
        examples: [{ log: '1) App\\Tests\\TillTest::testRounds with data set #0 (1.5, 2)\nFailed asserting that 3 is identical to 2.\n\n/home/runner/work/till/till/tests/TillTest.php:12\n\nFAILURES!\n', says: { tool: 'phpunit', kind: 'test', id: 'App\\Tests\\TillTest::testRounds with data set #0 (1.5, 2)', file: 'tests/TillTest.php', line: 12, message: 'Failed asserting that 3 is identical to 2.' } }],
    },
    { id: 'pest', tool: 'pest', kind: 'test', hint: ['FAILED '], head: /^FAILED {1,3}(?<id>Tests\\[\w\\]{1,200} > .{1,200})$/, body: { max: 20, blanks: 1, while: /\S/ }, inside: [/^at (?<file>[^\s:]{1,300}\.php):(?<line>\d+)$/, /^(?<message>\S.{3,300})$/], examples: [{ log: '   FAILED  Tests\\Unit\\TillTest > it rounds to cents\n  Failed asserting that 3 is identical to 2.\n\n  at tests/Unit/TillTest.php:12\n', says: { tool: 'pest', id: 'Tests\\Unit\\TillTest > it rounds to cents', file: 'tests/Unit/TillTest.php', line: 12 } }] },
    { id: 'phpstan', tool: 'phpstan', kind: 'lint', hint: [' '], head: /^(?<line>\d{1,6}) {2,}(?<message>(?=.{0,200}[a-z])[A-Z]\S{1,60} \S.{3,400})$/, above: /^Line {2,}(?<file>\S{1,300}\.php)(?: \(in context.{0,200}\))?$/, needsPlace: true, body: { max: 4, while: /^(?!\d+ {2}|-{3})\S/ }, inside: [/^🪪 {1,3}(?<id>[\w.]{1,80})/], examples: [{ log: ' ------ --------------------------------\n  Line   src/Till.php\n ------ --------------------------------\n  12     Call to an undefined method Till::tax().\n         🪪  method.notFound\n ------ --------------------------------\n', says: { tool: 'phpstan', kind: 'lint', file: 'src/Till.php', line: 12, id: 'method.notFound', message: 'Call to an undefined method Till::tax().' } }] },
    { id: 'psalm', tool: 'psalm', kind: 'lint', hint: ['ERROR: '], head: /^ERROR: (?<id>[A-Z]\w{3,60})(?: - |: at )(?<file>[^\s:]{1,300}\.php):(?<line>\d+):\d+(?: - (?<message>\S.{0,300}))?/, examples: [{ log: 'ERROR: UndefinedMethod - src/Till.php:12:5 - Method Till::tax does not exist (see https://psalm.dev/022)', says: { tool: 'psalm', id: 'UndefinedMethod', file: 'src/Till.php', line: 12 } }] },
    { id: 'phpcs', tool: 'phpcs', kind: 'lint', hint: ['| ERROR'], head: /^(?<line>\d+) \| ERROR {1,8}\| (?:\[.\] )?(?<message>\S.{0,300})$/, above: /^FILE: (?<file>\S{1,300})$/, examples: [{ log: 'FILE: /home/runner/work/till/till/src/Till.php\n----------------\nFOUND 1 ERROR AFFECTING 1 LINE\n----------------\n 12 | ERROR | [x] Expected 1 blank line\n', says: { tool: 'phpcs', file: 'src/Till.php', line: 12, message: 'Expected 1 blank line' } }] },
    { id: 'php-cs-fixer', tool: 'php-cs-fixer', kind: 'lint', hint: ['.php ('], head: /^\d+\) (?<file>[^\s:]{1,300}\.php) \((?<id>[\w, ]{2,300})\)$/, examples: [{ log: '   1) src/Till.php (braces, no_unused_imports)', says: { tool: 'php-cs-fixer', file: 'src/Till.php', id: 'braces, no_unused_imports' } }] },
    { id: 'php-error', tool: 'php', kind: 'runtime', hint: ['error: '], head: /^(?:PHP )?(?<code>Fatal|Parse|Catchable fatal) error: {1,2}(?<message>\S.{0,500}?)(?: in (?<file>\/?[^\s:]{1,300}\.\w{2,6})(?: on line |:)(?<line>\d+))?$/, examples: [{ log: 'PHP Fatal error:  Uncaught Error: Call to undefined function tax() in /home/runner/work/till/till/src/Till.php:12', says: { tool: 'php', kind: 'runtime', file: 'src/Till.php', line: 12, message: 'Uncaught Error: Call to undefined function tax()' } }] },
    { id: 'phpt', tool: 'php', kind: 'test', hint: ['.phpt]'], head: /^FAIL (?<id>\S.{0,300}) \[(?<file>[^\]]{1,300}\.phpt)\]/, examples: [{ log: 'FAIL Bug #72294 [ext/pdo/tests/bug.phpt]', says: { tool: 'php', kind: 'test', id: 'Bug #72294', file: 'ext/pdo/tests/bug.phpt' } }] },
    {
        id: 'perl-test', tool: 'prove', kind: 'test', hint: ['Failed test'],
        head: /^# {1,9}Failed (?:\(TODO\) )?test(?: ['"](?<id>.{1,300}?)['"])?(?: (?:at|in) (?:(?<file>\S{1,300}) )?(?:at )?line (?<line>\d+)\.)?$/,
        body: { max: 10, while: /^#/ },
        inside: [/^# {1,9}(?:at|in) (?<file>\S{1,300}) (?:at )?line (?<line>\d+)\.$/, /^# {1,20}(?<message>(?!at |in |Looks )\S.{2,300})$/],
        examples: [{ log: "#   Failed test 'rounds to cents'\n#   at t/till.t line 12.\n#          got: '3'\n#     expected: '2'\n", says: { tool: 'prove', kind: 'test', id: 'rounds to cents', file: 't/till.t', line: 12, message: "got: '3'" } }],
    },
    { id: 'prove-summary', tool: 'prove', kind: 'test', summary: true, hint: ['(Wstat:'], head: /^(?<file>\S{1,300}\.t) {1,20}\(Wstat: \d+.{0,60}Tests: \d+ Failed: \d+\)$/, examples: [{ log: 't/till.t   (Wstat: 256 (exited 1) Tests: 3 Failed: 1)', says: { tool: 'prove', file: 't/till.t' } }] },
    { id: 'perl-die', tool: 'perl', kind: 'runtime', strength: 'general', hint: [' line '], head: /^(?<message>(?!#)\S.{3,400}?) at (?<file>\S{1,300}\.(?:pl|pm|t|PL)) line (?<line>\d+)(?:\.|,)/, examples: [{ log: "Can't locate Tax.pm in @INC (you may need to install the Tax module) at lib/Till.pm line 12.", says: { tool: 'perl', file: 'lib/Till.pm', line: 12 } }] },
    {
        id: 'exunit', tool: 'mix test', kind: 'test', hint: [') test', ') doctest', ') property'],
        head: /^\d+\) (?<id>(?:test|doctest|property) .{1,300})$/,
        body: { until: /^(?:\d+\) |Finished in)/, blanks: 2, max: 50 },
        inside: [/^(?<file>[^\s:]{1,300}\.exs?):(?<line>\d+)$/, /^(?<message>(?!\S{1,300}\.exs?:\d+$)\S.{2,400})$/],
        examples: [{ log: '  1) test rounds to cents (TillTest)\n     test/till_test.exs:12\n     Assertion with == failed\n     code:  assert total() == 2\n     left:  3\n     right: 2\n\nFinished in 0.01 seconds\n', says: { tool: 'mix test', kind: 'test', id: 'test rounds to cents (TillTest)', file: 'test/till_test.exs', line: 12, message: 'Assertion with == failed' } }],
    },
    { id: 'elixir-error', tool: 'elixir', kind: 'compile', hint: ['** ('], head: /^\*\* \((?<code>(?!Mix\) (?:Could not compile dep|Can't continue|mix format))[A-Z][\w.]{0,100}|throw|exit)\) (?:(?<file>[^\s:]{1,300}\.exs?):(?<line>\d+)(?::\d+)?: )?(?<message>\S.{0,400})$/, examples: [{ log: '** (CompileError) lib/till.ex:12: undefined function tax/1', says: { tool: 'elixir', code: 'CompileError', file: 'lib/till.ex', line: 12, message: 'undefined function tax/1' } }] },
    { id: 'elixir-compile', tool: 'elixir', kind: 'compile', hint: ['error: '], head: /^error: (?<message>\S.{0,400})$/, body: { max: 12, while: /\S/ }, inside: [/^└─ (?<file>[^\s:]{1,300}\.exs?):(?<line>\d+)/], needsPlace: true, examples: [{ log: '    error: undefined variable "tax"\n    │\n 12 │     tax\n    │     ^^^\n    │\n    └─ lib/till.ex:12:5: Till.total/0\n', says: { tool: 'elixir', file: 'lib/till.ex', line: 12, message: 'undefined variable "tax"' } }] },
    { id: 'credo', tool: 'credo', kind: 'lint', hint: ['.ex:', '.exs:'], head: /^\[(?<code>[FWCRD])\] .{1,3} (?<message>\S.{0,200}?)(?:\s(?<file>[^\s:]{1,300}\.exs?):(?<line>\d+).{0,40})?$/, examples: [{ log: '[W] ↗ There should be no calls to IO.inspect/1. lib/till.ex:12:5', says: { tool: 'credo', file: 'lib/till.ex', line: 12 } }] },
    { id: 'mix-format', tool: 'mix format', kind: 'lint', hint: ['mix format failed'], head: /^(?:\*\* \(Mix\) )?(?<message>mix format failed due to --check-formatted).{0,20}$/, body: { max: 6, blanks: 1, while: /\S/ }, inside: [/^(?:\* |\*\* )?(?<file>[^\s:*]{1,300}\.exs?)$/], examples: [{ log: '** (Mix) mix format failed due to --check-formatted.\nThe following files are not formatted:\n\n  * lib/till.ex\n', says: { tool: 'mix format', file: 'lib/till.ex' } }] },
    { id: 'dotnet-test', tool: 'dotnet test', kind: 'test', hint: ['Failed ', 'X '], head: /^(?:Failed|X) (?<id>[\w.+`]{2,300}(?:\(.{0,200}\))?|[A-Z]\w.{2,200}?) \[[\d,.< ]{1,10} ?(?:ms|s|m)(?: \d+ m?s)?\]$/, body: { until: /^(?:Passed|Failed|Skipped|Total tests)\b/, blanks: 1, max: 30 }, inside: [/^(?<message>(?!Error Message|Stack Trace|Standard Output)\S.{2,400})$/, /^at .{1,300} in (?<file>(?:[A-Za-z]:)?[^:]{1,300}):line (?<line>\d+)$/], examples: [{ log: '  Failed Acme.TillTests.Rounds [12 ms]\n  Error Message:\n   Assert.Equal() Failure: Values differ\n  Stack Trace:\n     at Acme.TillTests.Rounds() in /home/runner/work/till/till/TillTests.cs:line 12\n', says: { tool: 'dotnet test', kind: 'test', id: 'Acme.TillTests.Rounds', file: 'TillTests.cs', line: 12, message: 'Assert.Equal() Failure: Values differ' } }] },
    { id: 'xunit', tool: 'dotnet test', kind: 'test', summary: true, hint: ['[FAIL]'], head: /^(?:\[xUnit\.net [\d:.]{1,20}\] {1,8})?(?<id>\S.{1,300}) \[FAIL\]$/, examples: [{ log: '[xUnit.net 00:00:00.52]     Acme.TillTests.Rounds [FAIL]', says: { tool: 'dotnet test', id: 'Acme.TillTests.Rounds' } }] },
    { id: 'nunit', tool: 'nunit', kind: 'test', hint: [') Failed : ', ') Error : '], head: /^\d+\) (?:Failed|Error) : (?<id>\S.{0,300})$/, body: { max: 16, while: /\S/ }, inside: [/^(?<message>\S.{2,300})$/, /^at .{1,300} in (?<file>(?:[A-Za-z]:)?[^:]{1,300}):line (?<line>\d+)$/], examples: [{ log: '1) Failed : Acme.TillTests.Rounds\n  Expected: 2\n  But was:  3\nat Acme.TillTests.Rounds() in /w/TillTests.cs:line 12\n', says: { tool: 'nunit', id: 'Acme.TillTests.Rounds', message: 'Expected: 2', line: 12 } }] },
    { id: 'msbuild', tool: 'msbuild', kind: 'compile', hint: ['error '], head: /^(?:(?<file>(?:[A-Za-z]:)?[^\s:(][^:(]{0,300}?)(?:\((?<line>\d+)(?:,\d+){0,3}\))? ?: |(?:CSC|MSBUILD|ILC|LINK) ?: )?(?:\w{1,20} )?error (?<code>(?:CS|FS|BC|CA|IDE|SA|MSB|NU|NETSDK|XA|APT|AD|VSTHRD|RS|MVC|RZ|BL|NETDEV|AVLN:?|XLS)\d{1,5})\s?: (?<message>\S.{0,600}?)(?: \[[^\]]{1,300}\])?$/, examples: [{ log: '/home/runner/work/till/till/Till.cs(12,5): error CS0103: The name \'Tax\' does not exist in the current context [/home/runner/work/till/till/Till.csproj]', says: { tool: 'msbuild', kind: 'compile', file: 'Till.cs', line: 12, code: 'CS0103', message: "The name 'Tax' does not exist in the current context" } }] },
    { id: 'dotnet-format', tool: 'dotnet format', kind: 'lint', hint: ['error WHITESPACE', 'error FINALNEWLINE', 'error ENDOFLINE', 'error IMPORTS', 'error CHARSET'], head: /^(?<file>(?:[A-Za-z]:)?[^\s:(][^:(]{0,300})\((?<line>\d+),\d+\): error (?<code>[A-Z]{5,20}): (?<message>\S.{0,300}?)(?: \[[^\]]{1,300}proj\])?$/, examples: [{ log: '/w/Till.cs(12,5): error WHITESPACE: Fix whitespace formatting. Delete 2 characters. [/w/Till.csproj]', says: { tool: 'dotnet format', line: 12, code: 'WHITESPACE' } }] },
    {
        id: 'pester', tool: 'pester', kind: 'test', hint: ['[-] '],
        head: /^\[-\] (?<id>\S.{0,300}?)(?: \d+(?:\.\d+)?m?s(?: \(.{1,60}\))?)?$/,
        body: { max: 10, while: /^(?!\[[-+]\]|Context |Describing )\S/ },
        inside: [/^(?:at .{1,200}, )?(?<file>(?:[A-Za-z]:)?[^\s:]{1,300}\.ps1):(?<line>\d+)$/, /^at line: (?<line>\d+) in (?<file>\S{1,300})$/, /^(?<message>\S.{2,400})$/],
        examples: [{ log: '  [-] rounds to cents 12ms\n    Expected 2, but got 3.\n    at $total | Should -Be 2, /home/runner/work/till/till/Till.Tests.ps1:12\n', says: { tool: 'pester', kind: 'test', id: 'rounds to cents', file: 'Till.Tests.ps1', line: 12 } }],
    },
    { id: 'powershell', tool: 'powershell', kind: 'runtime', strength: 'general', hint: ['At ', 'Line |'], head: /^At (?<file>(?:[A-Za-z]:)?[^\s:]{1,300}\.psm?1):(?<line>\d+) char:\d+$/, body: { max: 6, while: /^[+]/ }, inside: [/^\+ FullyQualifiedErrorId ?: (?<code>\S{1,200})/], above: /^(?<message>(?!\+|At )\S.{3,400})$/, examples: [{ log: 'tax : The term \'tax\' is not recognized\nAt D:\\a\\till\\till\\build.ps1:12 char:5\n+ tax 1\n+ ~~~\n    + FullyQualifiedErrorId : CommandNotFoundException\n', says: { tool: 'powershell', file: 'build.ps1', line: 12, code: 'CommandNotFoundException' } }] },
    { id: 'dart-analyze', tool: 'dart', kind: 'lint', hint: ['error', 'warning', 'info'], head: /^(?:error|warning|info) [-•] (?:(?<file>[^\s:]{1,300}\.dart):(?<line>\d+):\d+ [-•] (?<message>\S.{0,300}?)|(?<message2>[A-Z].{0,300}?) [-•] (?<file2>[^\s:]{1,300}\.dart):(?<line2>\d+):\d+) [-•] (?<id>[a-z_]{3,60})$/, examples: [{ log: "  error • Undefined name 'tax' • lib/till.dart:12:5 • undefined_identifier", says: { tool: 'dart', kind: 'lint', file: 'lib/till.dart', line: 12, id: 'undefined_identifier', message: "Undefined name 'tax'" } }] },
    { id: 'dart-compile', tool: 'dart', kind: 'compile', hint: ['.dart:'], head: /^(?<file>[^\s:]{1,300}\.dart):(?<line>\d+):\d+: Error: (?<message>\S.{0,400})$/, examples: [{ log: "lib/till.dart:12:5: Error: Undefined name 'tax'.", says: { tool: 'dart', kind: 'compile', file: 'lib/till.dart', line: 12 } }] },
    { id: 'flutter-test', tool: 'flutter test', kind: 'test', hint: ['[E]'], head: /^(?:\d+:\d+ )?\+\d+(?: ~\d+)? -\d+: (?:(?<file>\S{1,300}\.dart): )?(?<id>\S.{0,300}) \[E\]$/, body: { max: 14, blanks: 0, until: /^\d+:\d+ \+/ }, inside: [/^(?<message>\S.{2,300})$/, /^(?<file>\S{1,300}\.dart) (?<line>\d+):\d+ /], examples: [{ log: '00:01 +3 -1: test/till_test.dart: rounds to cents [E]\n  Expected: <2>\n    Actual: <3>\n', says: { tool: 'flutter test', kind: 'test', id: 'rounds to cents', file: 'test/till_test.dart', message: 'Expected: <2>' } }] },
    { id: 'dart-pub', tool: 'pub', kind: 'dependency', hint: ['version solving failed', 'Because '], head: /^(?<message>(?:So, )?[Bb]ecause (?<id>\S{1,100}) .{3,400}(?:version solving failed|is forbidden|doesn't exist|is required|requires .{1,80}))\.?,?$/, examples: [{ log: 'Because till depends on tax ^1.2.3 which doesn\'t match any versions, version solving failed.', says: { tool: 'pub', kind: 'dependency', id: 'till' } }] },
    { id: 'clojure-test', tool: 'clojure.test', kind: 'test', hint: ['FAIL in (', 'ERROR in ('], head: /^(?:FAIL|ERROR) in \((?<id>[^)]{1,200})\) \((?:(?<file>[^\s:)]{1,200}):(?<line>\d+)|.{1,200})\)$/, body: { max: 12, while: /\S/ }, inside: [/^(?:expected: )(?<message>\S.{0,300})$/], examples: [{ log: 'FAIL in (rounds) (till_test.clj:12)\nexpected: (= 2 (total))\n  actual: (not (= 2 3))\n', says: { tool: 'clojure.test', id: 'rounds', file: 'till_test.clj', line: 12 } }] },
    { id: 'busted', tool: 'busted', kind: 'test', hint: [' → '], head: /^(?:Failure|Error) → (?<file>[^\s@]{1,300}) @ (?<line>\d+)$/, body: { max: 8, blanks: 1, while: /\S/ }, inside: [/^(?<id>(?!spec\/)\S.{2,200})$/, /^(?:\S{1,200}:\d+: )(?<message>\S.{2,300})$/], examples: [{ log: 'Failure → spec/till_spec.lua @ 12\nTill rounds to cents\nspec/till_spec.lua:14: Expected objects to be equal.\n', says: { tool: 'busted', id: 'Till rounds to cents', file: 'spec/till_spec.lua', line: 12, message: 'Expected objects to be equal.' } }] },
    { id: 'luacheck', tool: 'luacheck', kind: 'lint', hint: ['.lua:'], head: /^(?<file>[^\s:]{1,300}\.lua):(?<line>\d+):\d+(?:-\d+)?: (?:\((?<code>[WE]\d{3})\) )?(?<message>\S.{0,300})$/, examples: [{ log: 'src/till.lua:12:5: (W113) accessing undefined variable tax', says: { tool: 'luacheck', code: 'W113', file: 'src/till.lua', line: 12 } }] },
    { id: 'testthat', tool: 'testthat', kind: 'test', hint: ['Failure (', 'Error (', '── '], head: /^(?:── )?(?:\d+\. )?(?:Failure|Error) \('?(?<file>[^\s:')]{1,200}\.[rR]):(?<line>\d+)(?::\d+)?'?\): (?<id>\S.{0,200}?)(?: ─{2,})?$/, body: { max: 8, while: /\S/ }, inside: [/^(?<message>\S.{2,300})$/], examples: [{ log: "── Failure ('test-till.R:12:3'): rounds to cents ──────────\ntotal() not equal to 2.\n", says: { tool: 'testthat', id: 'rounds to cents', file: 'test-till.R', line: 12, message: 'total() not equal to 2.' } }] },
    { id: 'r-error', tool: 'R', kind: 'runtime', strength: 'general', hint: ['Error in ', 'Error: ', 'ERROR: '], head: /^(?:Error in (?<id>\S.{0,120}?) ?: ?(?<message>.{0,400})|ERROR: (?<message2>(?:dependenc|lazy loading|compilation|installing).{0,300}))$/, body: { max: 1, while: /\S/ }, examples: [{ log: "Error in library(stringi) : there is no package called 'stringi'", says: { tool: 'R', id: 'library(stringi)', message: "there is no package called 'stringi'" } }] },
    { id: 'julia', tool: 'julia', kind: 'test', hint: ['Test Failed at ', 'Error During Test'], head: /^(?:(?<id>\S.{0,200}): )?(?:Test Failed at|Error During Test at) (?<file>[^\s:]{1,300}\.jl):(?<line>\d+)$/, body: { max: 4, while: /\S/ }, inside: [/^Expression: (?<message>\S.{0,300})$/, /^(?<message>\S.{2,300})$/], examples: [{ log: 'rounds: Test Failed at /home/runner/work/till/till/test/runtests.jl:12\n  Expression: total() == 2\n   Evaluated: 3 == 2\n', says: { tool: 'julia', id: 'rounds', file: 'test/runtests.jl', line: 12, message: 'total() == 2' } }] },
]; // biome-ignore format: a table

;// CONCATENATED MODULE: ./lib/src/logs/records/records-table.js









/** The whole table, the more specific first: of two heads that match one line the earlier speaks. */
const RECORD_FORMATS = [
    ...lintRecords,
    ...pythonRecords,
    ...javascriptRecords,
    ...jvmRecords,
    ...nativeRecords,
    ...scriptingRecords,
    ...packageRecords,
    ...buildRecords,
    ...generalRecords,
];

;// CONCATENATED MODULE: ./lib/src/logs/records/find-records.js




const reader = createRecordReader(RECORD_FORMATS);
/**
 * What failed, one entry for each thing, as far as the table knows how its tool says so. What stands in a step that did not
 * fail, in the runner's own header, or in a passing log of the same job too, is none.
 *
 * @param passages runs of consecutive lines
 */
function findRecords(passages, circumstances, files) {
    const found = passages.flatMap((lines) => reader.read(lines, files));
    return (0,merge_records/* mergeRecords */.P)(found.filter((record) => mayBeCause(record, circumstances)));
}
function mayBeCause({ log_lines: [line] }, { sections, isUsual }) {
    if (isUsual(line))
        return false;
    const section = sectionAt(sections, line);
    if (section !== null && line <= section.headerLast)
        return false;
    return section?.failed === true || !sections.some(({ failed }) => failed);
}

// EXTERNAL MODULE: ./lib/src/logs/records/mask-known.js
var mask_known = __webpack_require__(32439);
;// CONCATENATED MODULE: ./lib/src/logs/records/messengers.js
/** Lines that say that something failed and not what: never a cause, and no identity. Each with an example as a tool prints it. */
const MESSENGERS = [
    { pattern: /^Process completed with exit code -?\d+\.?$/, example: 'Process completed with exit code 1.' },
    { pattern: /^(?:The (?:process|command) ['"].{1,400}['"]|Command .{1,300}|.{0,200}\bprocess(?:es)?) (?:failed (?:with|and) |exited with |returned |completed with )(?:code|exit code|exit status|exited with|error code|status)? ?:?\(?-?\d+\)?\.?$/i, example: "The process '/usr/bin/git' failed with exit code 128" },
    { pattern: /^(?:exit(?:ed)?|failed|finished|returned|error:? (?:exit|returned|command failed)|command failed|job failed|script failed|build failed)[\w\s]{0,30}(?:with |: )?\(?(?:exit )?(?:code|status|exit code|exit status)?:? ?-?\d*\)?\.?!?$/i, example: 'exited with code 1' },
    { pattern: /^(?:error )?Command failed with exit code \d+\.?$/, example: 'error Command failed with exit code 1.' },
    { pattern: /^(?:found |got |there (?:was|were) |generated |reported )?\d+ (?:errors?|failures?|failed|failing|problems?|issues?|violations?|offenses?|tests? failed|checks? failed|tests? failing)(?:[\d ,.()!]|and|errors|error|warnings|warning|passed|failed|skipped|pending|problems|files|file|found|detected|generated|in|total|offenses|inspected|potentially|fixable|tests)*$/i, example: 'Found 3 errors.' },
    { pattern: /^(?:[*> ]{0,4})?BUILD (?:FAILED|FAILURE)\b.{0,40}$/i, example: 'BUILD FAILED in 12s' },
    { pattern: /^(?:FAILURE: )?Build failed with an exception\.?$/, example: 'FAILURE: Build failed with an exception.' },
    { pattern: /^(?:make|gmake|ninja|mingw32-make)(?:\[\d+\])?: (?:\*\*\* )?(?:\[.{1,200}\] (?:Error|Segmentation|Killed|Aborted)|build stopped|subcommand failed|Leaving directory|Waiting for unfinished)/, example: 'make: *** [Makefile:3: test] Error 1' },
    { pattern: /^(?:code ELIFECYCLE|errno \d+|Exit status \d+|ELIFECYCLE.{0,80}|Lifecycle script .{1,120} failed.{0,60}|Test failed\. {1,2}See above.{0,60}|error: script .{1,100} exited with code \d+.{0,30}|path \/.{0,200}|workspace .{1,200}|command (?:failed|sh -c .{1,300}))$/, example: 'ELIFECYCLE  Command failed with exit code 1.' },
    { pattern: /^(?:error: )?(?:test failed, to rerun|could not compile|aborting due to|process didn't exit|build failed\b|testing failed\b|linting failed\b|tests? failed\b|some tests failed|there (?:are|were) (?:test|failing)|compilation failed|type ?check(?:ing)? failed).{0,160}$/i, example: 'error: could not compile `till` (lib) due to 2 previous errors' },
    { pattern: /^(?:FAIL(?:ED|URES?|URE)?|ERRORS?|FAIL!|Failures?|Error|Errors?|Failed|fatal|FATAL|Failed tests|Test(?:s|ing)? failed|The build failed|Job failed|Aborted|Aborting|Terminated)[ :.!]*(?:\(.{0,60}\))?$/i, example: 'FAILURES!' },
    { pattern: /^(?:For more (?:info|details)|See (?:above|the log|output)|Re-run|Run with|A complete log|hint:|note:).{0,300}$/i, example: 'See above for details' },
    { pattern: /^(?:collect2|clang(?:\+\+)?|ld|linker): (?:fatal )?error: (?:ld returned|linker command failed).{0,80}$/, example: 'collect2: error: ld returned 1 exit status' },
    { pattern: /^(?:Tests|Test Suites|Test Files|Tests run|Total tests|Suites|Assertions)(?::| {2}).{0,200}$/, example: 'Tests:       1 failed, 3 passed, 4 total' },
    { pattern: /^Failed to execute goal .{0,300}(?:There are test failures|Compilation failure)/, example: 'Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:2.22.2:test (default-test) on project till: There are test failures.' },
    { pattern: /^(?:> )?(?:Task :\S{1,200} FAILED|Execution failed for task .{1,200}|There were failing tests\..{0,300}|Compilation failed; see the compiler.{0,120}|Process ['"`].{1,300}['"`] finished with non-zero exit value \d+.{0,20})$/, example: "Execution failed for task ':app:test'." },
    { pattern: /^(?:Traceback \(most recent call last\):?|During handling of the above.{0,120}|The above exception was.{0,120})$/, example: 'Traceback (most recent call last):' },
    { pattern: /^(?:The command ".{0,400}" (?:failed and )?exited with \d+\.?|Done\. Your build exited with \d+\.?)$/, example: 'The command "npm test" exited with 1.' },
    { pattern: /^(?:Error: |ERROR: )?(?:One or more|Some|Not all|At least one) [\w ]{1,40}(?:failed|errors?|not successful|did not succeed).{0,60}$/i, example: 'One or more jobs failed.' },
]; // biome-ignore format: a table
/** Whether a line or a message says only that something failed. */
function saysOnlyThatItFailed(text) {
    const seen = text.trim().slice(0, 1000);
    return seen === '' || MESSENGERS.some(({ pattern }) => pattern.test(seen));
}

;// CONCATENATED MODULE: ./lib/src/logs/records/identity.js



/** Of a masked message: what comes later in a long one is a dump, in which nearly anything may vary. */
const MESSAGE = 400;
/**
 * Names a failed thing whatever run it happens in: tool, id, file, code and message, masked only where a thing is known to
 * vary. Null where the record says only that something failed.
 */
function identityOf(record) {
    const { tool, id, file, code } = record;
    const message = record.message === null || saysOnlyThatItFailed(record.message) ? '' : (0,mask_known/* maskKnown */.o)(record.message);
    if (id === null && code === null && message === '')
        return null;
    const fields = [tool, id === null ? null : (0,mask_known/* maskKnown */.o)(id), pathOf(file), code, message];
    return JSON.stringify(fields.map((field) => (field ?? '').slice(0, MESSAGE)));
}
/** The identities of a reading's records, each once, in an order of their own: in which order tests ran says nothing. */
function identitiesOf(records) {
    return [...new Set(records.flatMap((record) => identityOf(record) ?? []))].sort();
}
function pathOf(file) {
    const own = (0,repository_path/* ofRepository */.S)(file);
    return own === null ? null : (0,mask_known/* maskKnown */.o)(own);
}

;// CONCATENATED MODULE: ./lib/src/logs/scan/failed-sections.js
/**
 * Which sections failed. What the jobs API says of the step's times comes first; then exit codes; then, since an action that
 * fails prints no exit code, the last step with an `##[error]` before the clean-up. Changes the sections it is given.
 */
function markFailed(sections, step, job) {
    for (const section of sections)
        section.step = stepOf(section, job);
    // Of a composite action, which has several, the one inside that failed.
    const ofStep = step === null ? [] : sections.filter((section) => section.step === step.number);
    const named = ofStep.findLast(({ failed }) => failed) ?? ofStep[0];
    if (named)
        named.failed = true;
    for (const job of new Set(sections.map((section) => section.job)))
        markLastError(sections, job);
    return named ?? sections.findLast((section) => section.failed) ?? null;
}
function markLastError(sections, job) {
    const own = sections.filter((section) => section.job === job && section.kind !== 'cleanup');
    const last = own.findLast(({ errors, failed }) => errors !== null || failed);
    if (last)
        last.failed = true;
}
/** The step during which the section began. Steps of the API have no finer times than seconds, so several may match: the name decides. */
function stepOf(section, job) {
    if (job === null || section.startedAt === null || section.kind === 'cleanup')
        return null;
    const at = `${section.startedAt}Z`;
    const during = job.steps.filter(({ startedAt, completedAt }) => startedAt !== null && startedAt <= at && (completedAt === null || at <= completedAt));
    const named = during.find(({ name }) => name === section.title || name === `Run ${section.title}`);
    return (named ?? during.find(({ conclusion }) => conclusion === 'failure') ?? during.at(-1))?.number ?? null;
}

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/echoes.js
/**
 * Without what only repeats another movement: a package that brings a tool of the same name in the same version, and a variable
 * that holds a path with a version in it.
 */
function withoutEchoes(moved) {
    const tools = moved.filter(({ kind }) => kind === 'tool');
    const versions = moved.filter(({ kind }) => kind === 'tool' || kind === 'package');
    const kept = moved.filter((one) => !(one.kind === 'package' && (tools.some((tool) => isSame(tool, one)) || isOfAGem(one, moved))));
    return withoutTwins(kept.filter((one) => !(one.kind === 'variable' && isExplained(one, versions))));
}
/** pip and gem say "Successfully installed" in the same words; a gem is fetched under its own. */
function isOfAGem({ name, before, now }, moved) {
    if (!name.endsWith(' (pip)'))
        return false;
    const gem = `${bare(name)} (gem)`;
    return moved.some((one) => one.name.toLowerCase() === gem && one.before === before && one.now === now);
}
const bare = (name) => name.replace(/ \([^()]*\)$/, '').toLowerCase();
function isSame(tool, { name, before, now }) {
    const holds = (long, short) => long !== null && short !== null && long.startsWith(short);
    return bare(tool.name) === bare(name) && holds(before, tool.before) && holds(now, tool.now);
}
/** The old value becomes the new one by the versions that moved elsewhere. */
function isExplained({ before, now }, versions) {
    if (before === null || now === null)
        return false;
    const moved = versions.reduce((text, version) => version.before === null || version.now === null ? text : text.replaceAll(version.before, version.now), before);
    return moved === now;
}
/** `CPython` or `Java_Zulu_jdk` beside `Python` and `Java`, in the same versions however they are spelt: one is enough. */
function withoutTwins(moved) {
    const isTwin = (one, other) => other !== one &&
        other.name.length < one.name.length &&
        one.name.toLowerCase().includes(other.name.toLowerCase()) &&
        overlap(one.before, other.before) &&
        overlap(one.now, other.now);
    return moved.filter((one) => one.kind !== 'tool' || !moved.some((other) => other.kind === 'tool' && isTwin(one, other)));
}
/** Whether two lists of versions have one in common. */
function overlap(one, other) {
    const spelt = (values) => (values ?? '').split(', ').map((value) => value.replace(/[-+_]/g, '.'));
    const others = spelt(other);
    return spelt(one).some((value) => others.some((known) => known.startsWith(value) || value.startsWith(known)));
}

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/rank.js
/** What more often explains a failure comes first. */
const ORDER = {
    system: 1,
    tool: 2,
    runner: 3,
    container: 4,
    action: 5,
    package: 6,
    variable: 7,
    cache: 8,
};
/** Of a runner, these say little. */
const MINOR = new Set(['runner version', 'runner image provisioner', 'runner group', 'kernel']);
/** First what the failure names, then the kinds that more often explain one, a leap in the version before a small step. */
function rankMovements(moved, named) {
    const words = wordsOf(named);
    const rank = (one) => (isNamed(one, words) ? 0 : 100) + ORDER[one.kind] * 2 + (isLeap(one) ? 0 : 1) + (MINOR.has(one.name) ? 20 : 0);
    return moved
        .map((one) => ({ one, at: rank(one) }))
        .sort((a, b) => a.at - b.at || a.one.name.localeCompare(b.one.name, 'en'))
        .map(({ one }) => one);
}
const WORD = /[a-z0-9](?:[a-z0-9+#]|[._-](?=[a-z0-9]))*/g;
/** Words of names that stand in any text. */
const COMMON = new Set(['action', 'actions', 'setup', 'runner', 'image', 'version', 'cache', 'the', 'in', 'cov', 'py']);
function wordsOf(texts) {
    return new Set(texts.flatMap((text) => (text.toLowerCase().match(WORD) ?? []).flatMap((word) => [word, ...word.split(/[._-]/)])));
}
/** Whether a word of the failure is this thing's name: all of it, or what stands behind its owner. */
function isNamed({ name }, words) {
    const plain = name
        .toLowerCase()
        .replace(/ \([^()]*\)$/, '')
        .replace(/@[^/\s@]*$/, '')
        .replace(/ in \S+$/, '');
    const last = plain.slice(plain.lastIndexOf('/') + 1);
    return [plain, last, last.replaceAll('-', '_')].some((one) => one.length > 1 && !COMMON.has(one) && words.has(one));
}
const major = (value) => /\d+/.exec(value ?? '')?.[0] ?? '';
/** Another first number, or something that came or went. */
const isLeap = ({ before, now }) => before === null || now === null || major(before) !== major(now);

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/steady.js
/** What differs between any two runs though nothing moved: times, hashes, counters, folders with names of the moment. */
const PASSING = [
    { pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, as: '<id>' },
    { pattern: /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g, as: '<time>' },
    { pattern: /\b\d\d:\d\d:\d\d\b/g, as: '<time>' },
    { pattern: /\b(?=[a-f]{0,39}\d)[0-9a-f]{7,64}\b/gi, as: '<hash>' },
    { pattern: /\b\d{9,20}\b/g, as: '<number>' },
    { pattern: /(?<=\/(?:tmp|_temp|T)\/)[^\s:]{1,300}/g, as: '<temporary>' },
    { pattern: /(?<=\\(?:Temp|_temp)\\)[^\s\\;]{1,200}/gi, as: '<temporary>' },
];
/** The same for two values that say the same but for what is another in every run. */
function steady(value) {
    return PASSING.reduce((text, { pattern, as }) => text.replace(pattern, as), value);
}
/** Variables that tell of the run, the change or the person, and not of the surroundings: by the words of their names. */
const OF_THE_RUN = new Set(`sha commit commits ref refs branch pr pull number actor author title body message id ids run timestamp date time epoch token
  tokens secret secrets password key keys event attempt head base merge sender user login email nonce uuid guid session
  signature hash digest checksum count duration start started since tag release url`.split(/\s+/));
/** Whether a variable may be another in every run. */
function isOfTheRun(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[_-]/)
        .some((word) => OF_THE_RUN.has(word));
}
const CACHE_OF = /(?:^|-)(npm|yarn|pnpm|pip|pipenv|poetry|maven|gradle|sbt|bundler|composer|cargo|go|uv)(?=-|$)/;
/** A cache by what it is for: its key ends in a hash of the lock file and holds versions, which are another question. */
function cacheName(key) {
    const [, tool] = /^(?:node-cache|setup-\w{1,20})-/.test(key)
        ? (CACHE_OF.exec(key.replace(/^setup-\w{1,20}-/, '')) ?? [])
        : [];
    if (tool !== undefined)
        return `${tool} cache`;
    if (/^[a-z]{2,20}$/.test(key))
        return `${key} cache`;
    const plain = key.replace(/(?<![\w.])v?\d[\w.]*|\b(?=[a-f]{0,63}\d)[0-9a-f]{16,64}\b/g, '…');
    return `cache ${plain}`;
}

;// CONCATENATED MODULE: ./lib/src/logs/surroundings/compare.js



/** The parts of the machine that a log without a set-up part does not tell. */
const MACHINE = ['runner', 'system'];
/** Nobody reads more, and a report carries them all. */
const MOST_MOVEMENTS = 60;
/**
 * What of the surroundings moved between a green run of a job and this one. A log ends where its job failed, so that what it does
 * not show is only missing where the step that told of it came to its end.
 * @param named what the failure says, in lower case or not
 */
function compareSurroundings(green, red, named) {
    const before = byName(green);
    const now = byName(red);
    const listed = listedKinds(before, now);
    const moved = [];
    let values = 0;
    for (const [key, was] of before) {
        const is = now.get(key);
        if (is === undefined) {
            if (isGone(was, listed, red))
                moved.push(movement(was, was.values, []));
            continue;
        }
        values += 1;
        const differing = difference(was, is);
        if (differing !== null)
            moved.push(movement(is, ...differing));
    }
    for (const [key, is] of now)
        if (!before.has(key) && isNew(is, listed))
            moved.push(movement(is, [], is.values));
    const within = new Map([...green.within, ...red.within]);
    const told = withoutEchoes(moved).map((one) => actionNamed(one, within));
    return { moved: rankMovements(told, named).slice(0, MOST_MOVEMENTS), values, gap: gapOf(before, now) };
}
/** Caches by what they are for; without variables that are another in every run. */
function byName({ seen }) {
    const named = new Map();
    for (const one of seen.values()) {
        if (one.kind === 'variable' && isOfTheRun(one.name))
            continue;
        const name = one.kind === 'cache' ? cacheName(one.name) : one.name;
        const key = `${one.kind} ${name.toLowerCase()}`;
        const known = named.get(key);
        if (known === undefined)
            named.set(key, { ...one, name, values: [...one.values] });
        else
            known.values = [...new Set([...known.values, ...one.values])];
    }
    return named;
}
/** The values that only one of the logs has. Null: none is new, for a log that ended early shows fewer. */
function difference(was, is) {
    const same = was.kind === 'variable' || was.kind === 'cache' ? steady : (value) => value;
    const [old, fresh] = [new Set(was.values.map(same)), new Set(is.values.map(same))];
    const came = is.values.filter((value) => !old.has(same(value)));
    if (came.length === 0)
        return null;
    const went = was.values.filter((value) => !fresh.has(same(value)));
    if (went.length > 0)
        return [went, came];
    // A cache that is first looked for and then found, or a second version beside the first.
    return was.kind === 'cache' || was.kind === 'variable' ? null : [was.values, is.values];
}
/** Managers, and kinds without one, of which both logs list all. */
function listedKinds(before, now) {
    const listed = (seen) => new Set([...seen.values()].filter(({ whole }) => whole).map(groupOf));
    const own = listed(now);
    return new Set([...listed(before)].filter((group) => own.has(group)));
}
const groupOf = ({ kind, name }) => (kind === 'package' ? `package ${name.slice(name.lastIndexOf(' ('))}` : kind);
const isNew = (is, listed) => is.whole && listed.has(groupOf(is));
const isGone = (was, listed, red) => was.whole && listed.has(groupOf(was)) && red.passed.has(was.step);
function movement({ kind, name }, before, now) {
    return { name, kind, before: listOf(before), now: listOf(now) };
}
/** Without those that another says more exactly: `11.0.16` beside `11.0.16+8`. */
function listOf(values) {
    const exact = values.filter((value) => !values.some((other) => other !== value && other.startsWith(value)));
    return exact.join(', ') || null;
}
/** Actions with their tag in the name, where it is the same tag: `actions/checkout@v4`, from one commit to another. */
function actionNamed(one, within) {
    if (one.kind !== 'action')
        return one;
    const outer = within.get(one.name);
    const place = outer === undefined ? '' : ` in ${outer}`;
    const [before, now] = [tagged(one.before), tagged(one.now)];
    if (before === null || now === null || before.tag !== now.tag || before.tag === before.commit)
        return { ...one, name: `${one.name}${place}`, before: pinned(one.before), now: pinned(one.now) };
    return { ...one, name: `${one.name}@${now.tag}${place}`, before: before.commit, now: now.commit };
}
/** One tag and its commit; null where there is none or several. */
function tagged(value) {
    const [tag, commit, more] = value?.split(' ') ?? [];
    return tag === undefined || commit === undefined || more !== undefined ? null : { tag, commit };
}
/** An action that is used by its commit has no tag. */
function pinned(value) {
    const one = tagged(value);
    return one === null || one.tag !== one.commit ? value : one.commit;
}
function gapOf(before, now) {
    const tells = (seen) => [...seen.values()].some(({ kind }) => MACHINE.includes(kind));
    if (!tells(now))
        return 'This log has no set-up part, so the machine could not be compared with the last green run.';
    if (!tells(before))
        return 'The log of the last green run has no set-up part, so the machine could not be compared with it.';
    return null;
}

;// CONCATENATED MODULE: ./lib/src/logs/read.js















/** Reads a log of any size, twice, in bounded memory, and says what failed in it. Deterministic to the byte. */
async function readLog(log, options) {
    const around = options.baseline ? { green: createObserver(), red: createObserver() } : null;
    const usual = options.baseline && around ? await masksOf(options.baseline, around.green) : null;
    const scan = await scanLog(log, usual && around && { usual, observer: around.red });
    const failedSection = markFailed(scan.sections, options.step ?? null, options.job ?? null);
    const circumstances = circumstancesOf(scan, usual !== null);
    const passages = await gatherLines(log, spansOf(scan, circumstances, options.maxChars), scan.totals);
    const judged = passages.map(({ lines }) => judgeLines(lines, circumstances.isNew));
    const ranked = rankBlocks(judged.flatMap(findBlocks), circumstances);
    const lines = new Map(passages.flatMap((passage) => passage.lines.map((line) => [line.number, line])));
    const excerpt = composeExcerpt({
        ranked,
        lines,
        tail: tailOf(scan, lines),
        totalLines: scan.totals.lines,
        totalBytes: scan.totals.bytes,
        maxChars: options.maxChars,
    });
    const quiet = failedSection === null && scan.endedWell && (options.step ?? null) === null;
    const matches = quiet
        ? []
        : findMatches(ranked, passages, { recognise: options.recognise, files: options.files ?? [] });
    const keyLines = quiet ? [] : keyLinesOf(ranked);
    const named = [
        failedSection?.script ?? '',
        ...keyLines.map((line) => line.text),
        ...matches.map(({ line }) => line.text),
    ];
    const records = quiet ? [] : findRecords(judged, circumstances, options.files ?? []);
    return {
        sections: scan.sections.map(publicSection),
        failedSection: failedSection ? publicSection(failedSection) : null,
        matches,
        records,
        excerpt,
        keyLines,
        fingerprint: fingerprintOf(records, ranked, matches),
        baseline: usual !== null,
        surroundings: around && compareSurroundings(around.green.end(), around.red.end(), named),
        notes: [
            ...(log.notes ?? []),
            ...notesOf(scan.totals, scan.binaryLines),
            ...(quiet ? ['No step failed in this log.'] : []),
        ],
    };
}
function circumstancesOf(scan, hasBaseline) {
    const times = new Map();
    const usual = new Set();
    for (const { first, last, count, usual: isUsual } of scan.candidates) {
        for (const line of [...first, ...last]) {
            times.set(line, count);
            if (isUsual)
                usual.add(line);
        }
    }
    return {
        sections: scan.sections,
        totalLines: scan.totals.lines,
        timesSeen: (line) => times.get(line) ?? 1,
        isUsual: (line) => usual.has(line),
        isNew: (line) => hasBaseline && times.has(line) && !usual.has(line),
    };
}
/** What is gathered around a candidate, in lines. */
const BEFORE = 25;
const AFTER = 90;
const END = 170;
const MAX_ANCHORS = 400;
const MAX_GATHERED = 20_000;
function spansOf({ candidates, sections, totals }, circumstances, maxChars) {
    const spans = [{ from: totals.lines - END, to: totals.lines }];
    if (totals.bytes <= maxChars * 8)
        return [{ from: 1, to: totals.lines }];
    for (const section of sections.filter(({ failed }) => failed).slice(-12)) {
        const end = section.errors?.last ?? section.lastLine;
        spans.push({ from: Math.max(section.firstLine, end - END), to: end + 10 });
    }
    const anchors = candidates
        .flatMap((candidate) => [...candidate.first, ...candidate.last].map((line) => ({
        line,
        value: anchorValue(candidate, line, circumstances),
    })))
        .sort((a, b) => b.value - a.value || a.line - b.line)
        .slice(0, Math.max(MAX_ANCHORS, Math.ceil(maxChars / 40)));
    let gathered = 0;
    for (const { line } of anchors) {
        if (gathered > MAX_GATHERED)
            break;
        gathered += BEFORE + AFTER;
        spans.push({ from: line - BEFORE, to: line + AFTER });
    }
    return mergeSpans(spans.map(({ from, to }) => ({ from: Math.max(1, from), to: Math.min(totals.lines, to) })));
}
function anchorValue({ weight, usual, count }, line, { sections }) {
    const section = sectionAt(sections, line);
    const place = section === null || section.failed ? 1 : 0.5;
    return weight * place * (usual ? 0.1 : 1) * (count > 50 ? 0.6 : 1);
}
/** The lines before the end of what failed, the last first. */
function tailOf({ sections, totals }, lines) {
    const failed = sections.findLast((section) => section.failed);
    const end = failed ? (failed.errors?.last ?? failed.lastLine) : totals.lines;
    const numbers = [];
    for (let number = end; number > Math.max(0, end - END); number--) {
        if ((lines.get(number)?.text.trim() ?? '') !== '')
            numbers.push(number);
    }
    return numbers;
}
const KEY_LINES = 12;
/** Of the best block, beside its head: the assertion, the difference, the user's own frame. */
const CORE_LINES = 4;
/** The best block's head with what it says, then the heads of the others. */
function keyLinesOf(ranked) {
    return ranked
        .flatMap(({ block }, rank) => {
        const told = block.core.filter((i) => i > block.head).slice(0, rank === 0 ? CORE_LINES : 0);
        return [block.head, ...told].flatMap((i) => block.lines[i] ?? []);
    })
        .slice(0, KEY_LINES)
        .map(({ number, text }) => ({ number, text }));
}
/** Of a text that names a failure, in characters: more than a hundred failing tests are told by the first of them. */
const MAX_IDENTITY = 8000;
/** By the records; where there are none, by the line that most likely says why. Empty where nothing says more than that it failed. */
function fingerprintOf(records, ranked, matches) {
    const identities = identitiesOf(records);
    if (identities.length > 0)
        return identities.join('\n').slice(0, MAX_IDENTITY);
    const told = [
        ...matches.slice(0, 1).map(({ line }) => line.text),
        ...ranked.map(({ block }) => block.lines[block.head]?.bare ?? ''),
    ];
    const best = told.find((line) => !saysOnlyThatItFailed(unprefix(line).bare));
    if (best === undefined)
        return '';
    return [matches[0]?.id ?? 'unknown', (0,mask_known/* maskKnown */.o)(unprefix(best).bare.slice(0, 400))].join(': ');
}
function publicSection(section) {
    const { title, step, firstLine, lastLine, script, shell, exitCode, failed, uncounted } = section;
    return { title, step, firstLine, lastLine, script, shell, exitCode, failed, uncounted };
}
function notesOf({ longLines, longestLine, bytes }, binaryLines) {
    const notes = [];
    if (bytes === 0)
        notes.push('The log is empty.');
    if (longLines > 0) {
        const size = longestLine.bytes.toLocaleString('en-US');
        notes.push(longLines === 1
            ? `Line ${longestLine.line} of ${size} bytes was cut after ${LINE_LIMIT} bytes.`
            : `${longLines} lines were cut after ${LINE_LIMIT} bytes; the longest, line ${longestLine.line}, has ${size}.`);
    }
    if (binaryLines > 0)
        notes.push(`${binaryLines} ${binaryLines === 1 ? 'line holds' : 'lines hold'} binary data.`);
    return notes;
}

// EXTERNAL MODULE: ./lib/src/logs/excerpt/workspace-root.js
var workspace_root = __webpack_require__(12904);
;// CONCATENATED MODULE: ./lib/src/logs/signatures/recognise.js


/** Patterns see this much of a line: what explains a failure stands at its beginning, and time stays bounded. */
const MAX_LINE = 2000;
/** A captured text is shown in one sentence. */
const MAX_CAPTURE = 240;
/** What tools put before the lines of other tools: the runner, buildx, compose, ant, a CI's clock. */
const NESTED_PREFIX = /^(?:##\[error\]|::error(?: [^:]{0,300})?::|#\d{1,5} (?:\d{1,7}\.\d{1,4} )?|[\w.-]{1,60} {0,30}\| |\s{0,12}\[(?:javac|junit|java|exec|testng|mkdir|apply|javadoc|scalac|groovyc|kotlinc)\] ?|\d{1,8} (?=\[(?:ERROR|WARNING|INFO)\]))/;
/** The line without the prefixes of the tools that only passed it on, such as `#19 22.32 ` or `web_1  | `. */
function withoutNestedPrefixes(text) {
    let bare = text;
    for (let depth = 0; depth < 3; depth++) {
        const prefix = NESTED_PREFIX.exec(bare)?.[0];
        if (!prefix)
            break;
        bare = bare.slice(prefix.length);
    }
    return bare;
}
/** A recogniser for a table of signatures. Pure: the same line and context give the same matches. */
function createRecogniser(table) {
    // Built when it is first needed: a run in which nothing failed does not pay for it.
    let built = null;
    const scanner = () => {
        built ??= createScanner(table.map(({ hint }) => (typeof hint === 'string' ? [hint] : hint)));
        return built;
    };
    return {
        mayMatch: (line) => scanner().mayContain(line),
        match: (line, context) => {
            const bare = withoutNestedPrefixes(line.text.slice(0, MAX_LINE));
            return scanner()
                .found(bare)
                .flatMap((index) => matchOne(table[index], bare, line, context))
                .sort((a, b) => b.weight - a.weight);
        },
    };
}
function matchOne(signature, bare, line, context) {
    const own = signature?.pattern.exec(bare);
    if (!signature || !own)
        return [];
    const groups = { ...own.groups };
    for (const lookup of signature.around ?? []) {
        const found = lookAround(lookup, context);
        if (!found && lookup.required)
            return [];
        for (const [name, text] of Object.entries(found ?? {}))
            groups[name] ||= text;
    }
    for (const name of ['path', 'path2', 'path3', 'path4'])
        groups[name] &&= (0,workspace_root/* fromWorkspaceRoot */.q)(groups[name]);
    const { id, category, kind, severity, weight } = signature;
    const cause = fill(signature.cause, groups);
    const fix = signature.fix === null ? null : fill(signature.fix, groups);
    return [{ id, category, kind, severity, cause, fix, line, location: locate(groups), weight }];
}
function lookAround({ side, within, pattern, until }, context) {
    const near = side === 'after' ? context.after.slice(0, within) : context.before.slice(-within).reverse();
    for (const text of near) {
        const bare = withoutNestedPrefixes(text.slice(0, MAX_LINE));
        if (until?.test(bare))
            return null;
        const hit = pattern.exec(bare);
        if (hit)
            return hit.groups ?? {};
    }
    return null;
}
/** Puts the captured texts into a template: `{name}`, `{name/other}` (the first that was captured), `{name|words if none was}`; `[[a part]]` goes when a group in it is empty. */
function fill(template, groups) {
    const has = (name) => Boolean(groups[name]?.trim());
    return template
        .replace(/\[\[([^[\]]*)\]\]/g, (_, part) => [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => has(name)) ? part : '')
        .replace(/\{([\w/]+)(?:\|([^{}]*))?\}/g, (_, names, otherwise = '') => {
        const captured = names.split('/').find(has);
        return (captured && shorten(groups[captured])) || otherwise;
    })
        .replace(/(?<!\w)\(\s*\)/g, '')
        .replace(/(?<!\s)\s+(?=[.,;)](?:\s|$)|\s)/g, '')
        .replace(/(?<=[.!?:])\.$/, '')
        .trim();
}
function shorten(text = '') {
    const folded = text.replace(/\s+/g, ' ').trim();
    return folded.length > MAX_CAPTURE ? `${folded.slice(0, MAX_CAPTURE - 1)}…` : folded;
}
function locate(groups) {
    const path = groups.path || groups.path2;
    if (!path)
        return null;
    return {
        path,
        line: toNumber(groups.line || groups.line2),
        column: toNumber(groups.column || groups.column2),
    };
}
function toNumber(digits) {
    const value = Number(digits);
    return digits && Number.isSafeInteger(value) && value > 0 ? value : null;
}

;// CONCATENATED MODULE: ./lib/src/logs/signatures/auth.js
const authSignatures = [
    {
        id: 'aws-credentials',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Unable to locate credentials',
            'NoCredentialsError',
            'Could not load credentials from any providers',
            'InvalidClientTokenId',
            'ExpiredToken',
            'SignatureDoesNotMatch',
            'UnrecognizedClientException',
            'Credentials could not be loaded',
            'security token included in the request',
        ],
        pattern: /(?<message>Unable to locate credentials|Could not load credentials from any providers|Credentials could not be loaded[^.]{0,120}|InvalidClientTokenId|ExpiredToken(?:Exception)?\b|UnrecognizedClientException|[Tt]he security token included in the request is (?:invalid|expired))/,
        weight: 0.93,
        cause: 'AWS refuses the credentials of this job: {message}.',
        fix: 'Check the role or the secrets given to aws-actions/configure-aws-credentials; secrets are empty in fork pull requests.',
        matches: [
            'Unable to locate credentials. You can configure credentials by running "aws configure".',
            'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
        ],
        not: ['aws configure set region eu-west-1'],
    },
    {
        id: 'aws-access-denied',
        category: 'permission',
        kind: 'configuration',
        severity: 'high',
        hint: ['AccessDenied', 'is not authorized to perform', 'UnauthorizedOperation'],
        pattern: /(?:An error occurred \((?:AccessDenied|AccessDeniedException|UnauthorizedOperation)\) when calling the (?<operation>\w{1,80}) operation(?:.{0,12}: (?<message>.{1,240}))?|is not authorized to perform: (?<operation2>[\w:*-]{1,80}))/,
        weight: 0.93,
        cause: 'The AWS identity of this job may not do {operation/operation2}.',
        fix: 'Add {operation/operation2} for this resource to the policy of the role.',
        matches: [
            'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
            'User: arn:aws:sts::111122223333:assumed-role/ci/x is not authorized to perform: ecr:GetAuthorizationToken on resource: *',
        ],
        not: ['access granted'],
    },
    {
        id: 'gcp-credentials',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'gcloud',
            'google-github-actions',
            'DefaultCredentialsError',
            'PERMISSION_DENIED',
            'workload_identity_provider',
        ],
        pattern: /(?:(?:google\.auth\.exceptions\.)?DefaultCredentialsError: (?<message>.{1,200})|google-github-actions\/auth failed with: (?<message2>.{1,240})|ERROR: \(gcloud\.[\w.-]{1,80}\) (?:PERMISSION_DENIED: |You do not currently have an active account|.{0,40}Permission )(?<message3>.{0,200}))/,
        weight: 0.93,
        cause: 'Google Cloud refuses this job: {message/message2/message3|no active account}.',
        fix: 'Check google-github-actions/auth (provider, service account, id-token: write) and the roles of the account.',
        matches: [
            'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.',
            '##[error]google-github-actions/auth failed with: the GitHub Action workflow must specify exactly one of "workload_identity_provider" or "credentials_json"',
        ],
        not: ['gcloud auth list'],
    },
    {
        id: 'azure-credentials',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: ['AADSTS', 'AuthorizationFailed', "Please run 'az login'"],
        pattern: /(?:(?<code>AADSTS\d{4,8}): (?<message>.{1,200})|\(AuthorizationFailed\) (?<message2>.{1,200})|ERROR: Please run 'az login')/,
        weight: 0.94,
        cause: 'Azure refuses this job ({code|not logged in}): {message/message2|no login}.',
        fix: 'Renew the client secret or check the federated credential of azure/login, and the role of the account.',
        matches: [
            '##[error]AADSTS7000222: The provided client secret keys for app are expired.',
            "ERROR: (AuthorizationFailed) The client 'ci' does not have authorization to perform action",
        ],
        not: ['az account show'],
    },
    {
        id: 'ssh-failed',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Host key verification failed',
            'Load key "',
            'ssh: handshake failed',
            'ssh: unable to authenticate',
            'Permission denied (publickey',
        ],
        pattern: /(?:Host key verification failed|Load key "(?<path>[^"]{1,200})": (?<message>.{1,80})|ssh: (?<message2>handshake failed: .{1,160}|unable to authenticate.{0,120})|^(?!git@).{1,120}: Permission denied \(publickey)/,
        weight: 0.9,
        cause: 'The SSH login fails: {message/message2|key or host key not accepted}.',
        fix: 'Check the private key in the secret (complete, with its last line break) and add the host to known_hosts.',
        matches: [
            'Host key verification failed.',
            '2024/05/01 10:00:00 ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey]',
            'deploy@192.0.2.3: Permission denied (publickey).',
        ],
        not: ['git@github.com: Permission denied (publickey).', 'ssh-keyscan github.com'],
    },
    {
        id: 'registry-token-expired',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: [
            '403 Forbidden',
            'InvalidTokenError',
            'Invalid or non-existent authentication information',
            'token is expired',
            'token has expired',
            'API token',
        ],
        pattern: /(?:HTTPError: 403 Forbidden from (?<name>https?:\/\/[^\s]{1,160})|Invalid or non-existent authentication information|(?:Error|error|ERROR|FATAL|fatal):? .{0,120}(?:token|credential)s? (?:is|has|have|are) expired|The (?:access |refresh |provided )?token (?:is|has) expired)/,
        weight: 0.9,
        cause: 'A service {name|} refuses the token: it is missing, wrong or expired.',
        fix: 'Renew the token in the secrets of the repository.',
        matches: ['HTTPError: 403 Forbidden from https://upload.pypi.org/legacy/', 'Error: deploy token has expired'],
        not: ['ok: refuses when the token has expired'],
    },
    {
        id: 'database-auth',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'password authentication failed for user',
            'Access denied for user',
            'Authentication failed.',
            'NOAUTH',
            'role "',
        ],
        pattern: /(?:FATAL: {1,2}password authentication failed for user "(?<name>[^"]{1,80})"|Access denied for user '(?<name2>[^']{1,80})'@|NOAUTH Authentication required|MongoServerError: Authentication failed|FATAL: {1,2}role "(?<name3>[^"]{1,80})" does not exist)/,
        weight: 0.82,
        cause: 'The database refuses the user {name/name2/name3|of this job}.',
        fix: 'Give the service container and the tests the same user and password.',
        matches: [
            'psql: error: connection to server at "localhost" failed: FATAL:  password authentication failed for user "shop"',
            "ERROR 1045 (28000): Access denied for user 'root'@'172.17.0.1' (using password: YES)",
        ],
        not: ['GRANT ALL TO user'],
    },
    {
        id: 'database-missing',
        category: 'other',
        kind: 'configuration',
        severity: 'high',
        hint: ['does not exist', 'Unknown database', 'no such table', "doesn't exist", 'UndefinedTable', 'NoDatabaseError'],
        pattern: /(?:FATAL: {1,2}database "(?<name>[^"]{1,80})" does not exist|Unknown database '(?<name2>[^']{1,80})'|(?:OperationalError|SQLite3::SQLException|SQLITE_ERROR)[:)] ?no such table: (?<name3>[\w.]{1,80})|relation "(?<name4>[\w.]{1,80})" does not exist|Table '(?<name5>[\w.]{1,80})' doesn't exist)/,
        weight: 0.72,
        cause: 'The database or table {name/name2/name3/name4/name5} does not exist.',
        fix: 'Create it or run the migrations before the tests.',
        matches: [
            'psql: error: FATAL:  database "shop_test" does not exist',
            'sqlite3.OperationalError: no such table: carts',
            "mysql: Unknown database 'shop'",
        ],
        not: ['database "shop_test" created'],
    },
    {
        id: 'secret-detected',
        category: 'auth',
        kind: 'lint',
        severity: 'critical',
        hint: [
            'leaks found',
            'GH013',
            'Push cannot contain secrets',
            'secrets detected',
            'Potential secrets about to be committed',
        ],
        pattern: /(?:leaks found: (?<count>[1-9]\d{0,5})|Push cannot contain secrets|Potential secrets about to be committed|(?<count2>[1-9]\d{0,5}) (?:verified )?secrets? (?:detected|found))/i,
        weight: 0.93,
        cause: 'A secret stands in the commits ({count/count2|see the scanner}).',
        fix: 'Revoke it first, then remove it from the history.',
        matches: ['WRN leaks found: 2', 'remote: - Push cannot contain secrets'],
        not: ['INF no leaks found', 'leaks found: 0'],
    },
    {
        id: 'macos-codesign',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'errSecInternalComponent',
            'no identity found',
            'requires a provisioning profile',
            'No signing certificate',
            'requires a development team',
        ],
        pattern: /(?:errSecInternalComponent|: no identity found|No signing certificate "(?<name>[^"]{1,80})" found|"(?<name2>[\w. -]{1,80})" requires a (?:provisioning profile|development team))/,
        weight: 0.92,
        cause: 'Apple code signing fails: {name/name2|the identity} is not usable in this job.',
        fix: 'Import the certificate into an unlocked keychain and install the provisioning profile before the build.',
        matches: [
            'Warning: unable to build chain to self-signed root; /w/Shop.app: errSecInternalComponent',
            'error: No signing certificate "iOS Distribution" found',
        ],
        not: ['codesign verified'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/cpp.js
const cppSignatures = [
    {
        id: 'gcc-error',
        category: 'cpp',
        kind: 'compile',
        severity: 'high',
        hint: 'error:',
        pattern: /^(?<path>(?:[A-Za-z]:)?[^\s:()]{1,300}\.(?:c|cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|inl|ipp|tcc|cu|cuh|m|mm|S)):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):)? (?:fatal )?error: (?!code should be clang-formatted|(?:.{1,120}: )?No such file)(?<message>.{1,400}?)(?: \[-W[\w=+-]{1,60}\])?$/,
        weight: 0.91,
        cause: 'The compiler refuses {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line}.',
        matches: [
            "src/cart.cpp:42:9: error: 'total' was not declared in this scope",
            "lib/db.c:7:3: error: unused variable 'x' [-Werror,-Wunused-variable]",
        ],
        not: ['src/cart.cpp:42:9: warning: unused variable', 'error.cpp:12:3: note: declared here'],
    },
    {
        id: 'gcc-header-missing',
        category: 'cpp',
        kind: 'dependency',
        severity: 'high',
        hint: 'fatal error:',
        pattern: /^(?<path>[^\s:()]{1,300}):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):)? fatal error: '?(?<name>[\w./+-]{1,200})'?(?:: No such file or directory| file not found)/,
        weight: 0.95,
        cause: 'The header {name} is not found, included by {path} at line {line}.',
        fix: 'Install the development package that holds {name}, or add its folder to the include path.',
        matches: [
            'src/tls.c:3:10: fatal error: openssl/ssl.h: No such file or directory',
            "sigar_darwin.go:12:10: fatal error: 'libproc.h' file not found",
        ],
        not: ['checking for openssl/ssl.h... no'],
    },
    {
        id: 'msvc-error',
        category: 'cpp',
        kind: 'compile',
        severity: 'high',
        hint: ['error C', 'error LNK', 'fatal error C', 'fatal error LNK'],
        pattern: /^(?:\d{1,3}>)?(?<path>(?:[A-Za-z]:)?[^\s:()][^:()]{0,260}?)(?:\((?<line>\d{1,7})(?:,(?<column>\d{1,6}))?\))? ?: (?:fatal )?error (?<code>(?:C|LNK)\d{4}): (?<message>.{1,300}?)(?: \[[^\]]{1,260}proj\])?$/,
        weight: 0.9,
        cause: 'MSVC error {code} in {path}: {message}.',
        fix: 'Correct what {code} names in {path}.',
        matches: [
            "D:\\a\\shop\\src\\cart.cpp(42,9): error C2065: 'total': undeclared identifier [D:\\a\\shop\\shop.vcxproj]",
            'cart.obj : error LNK2019: unresolved external symbol "int __cdecl total(void)"',
        ],
        not: ['cart.cpp(42): warning C4101: unreferenced local variable'],
    },
    {
        id: 'linker-undefined-reference',
        category: 'cpp',
        kind: 'compile',
        severity: 'high',
        hint: ['undefined reference to', 'undefined symbol: ', 'Undefined symbols for architecture'],
        pattern: /(?:undefined reference to [`'"](?<name>[^'"]{1,240})['"]?|ld(?:\.lld|-link)?: error: undefined symbol: (?<name2>.{1,240})|Undefined symbols for architecture (?<arch>\w{3,12}))/,
        around: [{ side: 'after', within: 1, pattern: /^\s{2,6}"(?<name>[^"]{1,240})", referenced from:/ }],
        weight: 0.9,
        cause: 'The linker finds no definition of {name/name2|a symbol}.',
        fix: 'Link the library or object that defines {name/name2|it}, or compile the source file that is left out.',
        matches: [
            "/usr/bin/ld: cart.o: in function `main': cart.c:(.text+0x1f): undefined reference to `total'",
            'lld-link: error: undefined symbol: PropVariantCompare',
            'Undefined symbols for architecture arm64:\n  "_total", referenced from:',
        ],
        not: ['nm: symbol total is undefined in archive listing'],
    },
    {
        id: 'linker-library-missing',
        category: 'cpp',
        kind: 'dependency',
        severity: 'high',
        hint: ['cannot find -l', 'library not found for -l', "library '", 'unable to find library'],
        pattern: /(?:ld: cannot find -l(?<name>[\w.+-]{1,80})|ld: library not found for -l(?<name2>[\w.+-]{1,80})|ld: library '(?<name3>[\w.+-]{1,80})' not found|ld\.lld: error: unable to find library -l(?<name4>[\w.+-]{1,80}))/,
        weight: 0.94,
        cause: 'The linker finds no library {name/name2/name3/name4}.',
        fix: 'Install the development package of {name/name2/name3/name4}, or add its folder with -L.',
        matches: ['/usr/bin/ld: cannot find -lssl: No such file or directory', 'ld: library not found for -lomp'],
        not: ['checking for -lssl... yes'],
    },
    {
        id: 'linker-multiple-definition',
        category: 'cpp',
        kind: 'compile',
        severity: 'high',
        hint: ['multiple definition of', 'duplicate symbol'],
        pattern: /(?:multiple definition of [`'](?<name>[^']{1,200})'|(?:ld|ld\.lld|lld-link): (?:error: )?duplicate symbol:? '?(?<name2>[^'\s][^']{0,200}))/,
        weight: 0.92,
        cause: 'The symbol {name/name2} is defined more than once.',
        fix: 'Define {name/name2} in one source file only (inline or extern in the header).',
        matches: [
            "/usr/bin/ld: cart.o:(.bss+0x0): multiple definition of `counter'; main.o:(.bss+0x0): first defined here",
            'ld.lld: error: duplicate symbol: total',
        ],
        not: ['duplicate symbol names are merged'],
    },
    {
        id: 'cmake-error',
        category: 'cpp',
        kind: 'configuration',
        severity: 'high',
        hint: 'CMake Error',
        pattern: /^CMake Error (?:at (?<path>[^\s:]{1,300}):(?<line>\d{1,7}) \((?<command>[\w ]{1,60})\):|in (?<path2>[^\s:]{1,300}))|^CMake Error: (?<message>.{1,300})/,
        around: [{ side: 'after', within: 4, pattern: /^\s{2,4}(?<message>\S.{1,300})$/ }],
        weight: 0.88,
        cause: 'CMake cannot configure the project: {message|see below} ({path/path2|top level}).',
        fix: 'Correct {path/path2|the CMake call}, or install what the message asks for.',
        matches: [
            'CMake Error at CMakeLists.txt:12 (find_package):\n  By not providing "FindBoost.cmake" in CMAKE_MODULE_PATH this project has',
            'CMake Error: The source directory "/w/buid" does not exist.',
        ],
        not: ['CMake Warning at CMakeLists.txt:3:', '-- CMake Error handling tests enabled'],
    },
    {
        id: 'cmake-package-missing',
        category: 'cpp',
        kind: 'dependency',
        severity: 'high',
        hint: [
            'Could NOT find ',
            'Could not find a package configuration file provided by',
            'required packages were not found',
            'None of the required',
        ],
        pattern: /(?:^\s{0,4}Could NOT find (?<name>[\w+.-]{1,80}) \(missing: (?<missing>[^)]{1,200})\)|Could not find a package configuration file provided by "(?<name2>[\w+.-]{1,80})"|A required package was not found|required packages were not found)/,
        around: [
            { side: 'before', within: 6, pattern: /^CMake (?<level>Error)/, required: true },
            { side: 'after', within: 4, pattern: /^\s{2,6}- (?<missing>[\w.+-]{1,80})$/ },
        ],
        weight: 0.93,
        cause: 'CMake does not find {name/name2/missing|a required package}.',
        fix: 'Install the development package of {name/name2/missing|it}, or point CMAKE_PREFIX_PATH to it.',
        matches: [
            'CMake Error at /usr/share/cmake/FindPackageHandleStandardArgs.cmake:230 (message):\n  Could NOT find Boost (missing: Boost_INCLUDE_DIR)',
            'CMake Error at CMakeLists.txt:9 (find_package):\n  Could not find a package configuration file provided by "Qt6" with any of',
        ],
        not: ['-- Could NOT find Doxygen (missing: DOXYGEN_EXECUTABLE)'],
    },
    {
        id: 'ctest-failed',
        category: 'cpp',
        kind: 'test',
        severity: 'high',
        hint: ['The following tests FAILED', '***Failed', '***Exception', '***Timeout', 'tests failed out of'],
        pattern: /^(?:\s{0,8}\d{1,6}\/\d{1,6} Test {1,8}#\d{1,6}: (?<test>[^\s]{1,200}) \.{0,200}\s{0,4}\*\*\*(?<how>Failed|Exception|Timeout|Not Run)|\d{1,3}% tests passed, (?<count>[1-9]\d{0,5}) tests? failed out of \d{1,7}|The following tests FAILED:)/,
        around: [{ side: 'after', within: 2, pattern: /^\s{1,8}\d{1,6} - (?<test>[^\s]{1,200}) \(/ }],
        weight: 0.72,
        cause: 'The test {test|of the project} fails under ctest ({how/count|see the list}).',
        fix: 'Run `ctest -R {test} --output-on-failure` and look at what it prints.',
        matches: [
            '12/40 Test #12: cart_discount ....................***Failed    0.02 sec',
            'The following tests FAILED:\n\t 12 - cart_discount (Failed)',
        ],
        not: ['100% tests passed, 0 tests failed out of 40', '12/40 Test #12: cart_discount ...   Passed    0.02 sec'],
    },
    {
        id: 'gtest-failed',
        category: 'cpp',
        kind: 'test',
        severity: 'high',
        hint: '[  FAILED  ]',
        pattern: /^\[ {2}FAILED {2}\] (?<test>[\w/.<>, ]{1,200}?)(?:, where .{1,200})?(?: \(\d{1,9} ms\))?$/,
        around: [
            { side: 'before', within: 12, pattern: /^(?<path>[^\s:()]{1,300}\.(?:c|cc|cpp|cxx)):(?<line>\d{1,7}): Failure$/ },
            { side: 'before', within: 10, pattern: /^(?<message>(?:Expected|Value of|Expected equality).{1,200})$/ },
        ],
        weight: 0.8,
        cause: 'The test {test} fails: {message|see its output}.',
        fix: 'Run the test binary with --gtest_filter={test} and compare the values.',
        matches: [
            'test/cart_test.cc:14: Failure\nExpected equality of these values:\n  total()\n    Which is: 900\n[  FAILED  ] CartTest.Discount (0 ms)',
            '[  FAILED  ] ShopTest/1.Works, where TypeParam = int (2 ms)',
        ],
        not: ['[       OK ] CartTest.Discount (0 ms)', '[  PASSED  ] 40 tests.'],
    },
    {
        id: 'catch2-failed',
        category: 'cpp',
        kind: 'test',
        severity: 'high',
        hint: ['FAILED:', 'ERROR: '],
        pattern: /^(?<path>[^\s:()]{1,300}\.(?:c|cc|cpp|cxx|hpp)):(?<line>\d{1,7}): (?:FAILED:|ERROR: (?<message>(?:CHECK|REQUIRE)\w{0,20}\(.{1,200}))/,
        around: [{ side: 'after', within: 2, pattern: /^\s{2,4}(?<message>(?:CHECK|REQUIRE)\w{0,20}\(.{1,240})$/ }],
        weight: 0.85,
        cause: 'A C++ check fails in {path} at line {line}: {message|see below}.',
        fix: 'Compare the values at {path}:{line}.',
        matches: [
            'test/cart.cpp:14: FAILED:\n  REQUIRE( total() == 9 )',
            'test/cart.cpp:22: ERROR: CHECK( total() == 9 ) is NOT correct!',
        ],
        not: ['test/cart.cpp:14: PASSED:'],
    },
    {
        id: 'sanitizer-report',
        category: 'cpp',
        kind: 'test',
        severity: 'critical',
        hint: 'Sanitizer: ',
        pattern: /(?:==\d{1,9}==)?(?:ERROR|WARNING|SUMMARY): (?<tool>Address|Leak|Memory|Thread|UndefinedBehavior|HWAddress)Sanitizer: (?<message>.{1,240})/,
        around: [
            {
                side: 'after',
                within: 30,
                pattern: /^\s{2,8}#\d{1,3} 0x[0-9a-f]{4,16} in .{1,200} (?!\/(?:usr|lib|build\/glibc))(?<path>\/[^\s:]{1,300}\.(?:c|cc|cpp|cxx|h|hpp|rs)):(?<line>\d{1,7})/,
            },
        ],
        weight: 0.92,
        cause: '{tool}Sanitizer stops the program: {message}.',
        fix: null,
        matches: [
            '==4711==ERROR: AddressSanitizer: heap-use-after-free on address 0x6020 at pc 0x55 bp 0x7f sp 0x7f\n    #0 0x4a1b2c in total /w/src/cart.c:14:3',
            'SUMMARY: ThreadSanitizer: data race /w/src/cart.c:14 in total',
        ],
        not: ['-fsanitize=address enabled, AddressSanitizer: on'],
    },
    {
        id: 'undefined-behaviour',
        category: 'cpp',
        kind: 'test',
        severity: 'high',
        hint: ': runtime error: ',
        pattern: /^(?<path>[^\s:()]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,6}): runtime error: (?<message>.{1,240})$/,
        weight: 0.9,
        cause: 'The program does something undefined in {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line}.',
        matches: [
            'src/cart.c:14:9: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type int',
            'lib/a.cpp:3:1: runtime error: load of null pointer of type int',
        ],
        not: ['Panic: runtime error: none'],
    },
    {
        id: 'valgrind-errors',
        category: 'cpp',
        kind: 'test',
        severity: 'high',
        hint: ['ERROR SUMMARY:', 'definitely lost:'],
        pattern: /^==\d{1,9}== (?:ERROR SUMMARY: (?<count>[1-9]\d{0,8}) errors from|\s{1,8}definitely lost: (?<lost>[1-9][\d,]{0,12}) bytes)/,
        weight: 0.8,
        cause: 'Valgrind reports memory errors ({count/lost}).',
        fix: 'Look at the first report of valgrind above its summary.',
        matches: [
            '==4711== ERROR SUMMARY: 3 errors from 2 contexts (suppressed: 0 from 0)',
            '==4711==    definitely lost: 72 bytes in 1 blocks',
        ],
        not: ['==4711== ERROR SUMMARY: 0 errors from 0 contexts (suppressed: 0 from 0)'],
    },
    {
        id: 'segmentation-fault',
        category: 'other',
        kind: 'test',
        severity: 'high',
        hint: ['Segmentation fault', 'core dumped', 'SIGSEGV', 'Bus error'],
        pattern: /(?:(?<what>Segmentation fault|Bus error|Aborted|Floating point exception|Illegal instruction)(?: {1,20}\(core dumped\))|(?<=error: |\d {2,8})Segmentation fault(?:: 11)?(?:$| {2})|^Segmentation fault(?:: 11)?$|SIGSEGV: segmentation violation|Received signal SIGSEGV)/,
        weight: 0.8,
        cause: 'A program crashes ({what|Segmentation fault}).',
        fix: 'Run it under a debugger or with a sanitizer to see where; a native library of the wrong version is a frequent reason.',
        matches: [
            '/home/runner/work/_temp/a.sh: line 3:  2113 Segmentation fault      (core dumped) ./test_cart',
            'Fatal Python error: Segmentation fault',
        ],
        not: ['handles SIGSEGV gracefully', 'ok 12 - survives a Segmentation fault'],
    },
    {
        id: 'make-failed',
        category: 'other',
        kind: 'unknown',
        severity: 'high',
        hint: ['make: *** ', ']: *** ', 'ninja: build stopped'],
        pattern: /^(?:(?:g|mingw32-|n)?make(?:\[\d{1,3}\])?: \*\*\* \[(?<target>[^\]]{1,200})\] (?:Error|Segmentation|Killed|Aborted)\b.{0,60}|ninja: build stopped: subcommand failed\.)$/,
        weight: 0.3,
        cause: 'The build target {target|in work} fails.',
        fix: 'Look at the error above this line.',
        matches: [
            'make[2]: *** [CMakeFiles/shop.dir/build.make:76: cart.o] Error 1',
            'ninja: build stopped: subcommand failed.',
        ],
        not: ['make: Nothing to be done for all.', 'make[1]: [clean] Error 1 (ignored)'],
    },
    {
        id: 'make-no-rule',
        category: 'cpp',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'No rule to make target',
            'No targets specified and no makefile found',
            'missing separator',
            'unknown target',
        ],
        pattern: /(?:make(?:\[\d{1,3}\])?: \*\*\* (?:No rule to make target [`'](?<name>[^']{1,200})'(?:, needed by [`'](?<by>[^']{1,200})')?|No targets specified and no makefile found)|^(?<path>[^\s:]{1,200}):(?<line>\d{1,6}): \*\*\* missing separator|ninja: error: (?:unknown target '(?<name2>[^']{1,200})'|loading '(?<name3>[^']{1,200})'))/,
        weight: 0.92,
        cause: 'make has no rule for {name/name2/name3/path|the target}[[, needed by {by}]].',
        fix: 'Correct the target name or the working directory, or add the missing file.',
        matches: [
            "make: *** No rule to make target 'tests', needed by 'all'.  Stop.",
            'Makefile:12: *** missing separator.  Stop.',
        ],
        not: ["make: Nothing to be done for 'tests'."],
    },
    {
        id: 'configure-error',
        category: 'cpp',
        kind: 'dependency',
        severity: 'high',
        hint: ['configure: error:', 'ERROR: Dependency "', 'meson.build:', 'Package requirements ('],
        pattern: /^(?:configure: error: (?<message>.{1,300})|(?:(?<path>[\w./-]{0,200}meson\.build):(?<line>\d{1,6}):\d{1,6}: )ERROR: (?<message2>.{1,300})|Package requirements \((?<name>[^)]{1,160})\) were not met)/,
        weight: 0.92,
        cause: 'The build cannot be configured: {message/message2/name}.',
        fix: 'Install what the message names, with its headers.',
        matches: [
            'configure: error: Package requirements (libcurl >= 7.50) were not met:',
            'meson.build:14:0: ERROR: Dependency "gtk4" not found, tried pkgconfig and cmake',
        ],
        not: ['configure: creating ./config.status'],
    },
    {
        id: 'clang-format-violation',
        category: 'cpp',
        kind: 'lint',
        severity: 'low',
        hint: ['-Wclang-format-violations', 'clang-format'],
        pattern: /^(?<path>[^\s:()]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,6}): (?:error|warning): code should be clang-formatted/,
        weight: 0.88,
        cause: '{path} is not formatted as clang-format wants it (line {line}).',
        fix: 'Run `clang-format -i {path}` and commit the result.',
        matches: [
            'src/cart.cpp:42:9: error: code should be clang-formatted [-Wclang-format-violations]',
            'src/a.h:1:2: warning: code should be clang-formatted [-Wclang-format-violations]',
        ],
        not: ['clang-format version 15.0.7'],
    },
    {
        id: 'clang-tidy-error',
        category: 'cpp',
        kind: 'lint',
        severity: 'medium',
        hint: ['treated as error', '-warnings-as-errors'],
        pattern: /(?:(?<count>\d{1,6}) warnings? treated as errors?|: error: (?<message>.{1,240}) \[(?<rule>[\w.-]{3,80}),-warnings-as-errors\]|all warnings being treated as errors)/,
        weight: 0.62,
        cause: 'Warnings count as errors here: {message/count|see above}.',
        fix: 'Correct the warning, or exempt it where it is meant.',
        matches: ['cc1plus: all warnings being treated as errors', '3 warnings treated as errors'],
        not: ['-Werror'],
    },
    {
        id: 'conan-vcpkg-failed',
        category: 'cpp',
        kind: 'dependency',
        severity: 'high',
        hint: ['ERROR: Missing binary:', 'ERROR: Missing prebuilt package for', 'error: building ', "ERROR: Package '"],
        pattern: /^(?:ERROR: Missing (?:binary|prebuilt package for):? '?(?<name>[^\s']{1,160})|error: building (?<name2>[\w:-]{1,100}) failed with: BUILD_FAILED|ERROR: Package '(?<name3>[^']{1,160})' not resolved)/,
        weight: 0.92,
        cause: 'The C++ package {name/name2/name3} cannot be provided.',
        fix: 'Build it (`--build=missing`), correct its version, or look at its build log.',
        matches: [
            'ERROR: Missing binary: zlib/1.3.1:abc123',
            'error: building openssl:x64-linux failed with: BUILD_FAILED',
        ],
        not: ['Installed package zlib/1.3.1'],
    },
    {
        id: 'shared-library-missing',
        category: 'other',
        kind: 'dependency',
        severity: 'high',
        hint: [
            'error while loading shared libraries',
            'cannot open shared object file',
            'Library not loaded:',
            "' not found (required by",
        ],
        pattern: /(?:error while loading shared libraries: (?<name>[\w.+-]{1,120}): |(?:ImportError|OSError): (?<name2>[\w.+-]{1,120}): cannot open shared object file|Library not loaded: (?<name3>[^\s]{1,200})|version `(?<name4>[\w.]{1,60})' not found \(required by)/,
        weight: 0.94,
        cause: 'A program needs the shared library {name/name2/name3/name4}, which this machine does not have.',
        fix: 'Install the package that holds {name/name2/name3/name4}, or build on the same system release that it runs on.',
        matches: [
            './shop: error while loading shared libraries: libssl.so.1.1: cannot open shared object file: No such file or directory',
            "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by ./shop)",
        ],
        not: ['loading shared libraries... done'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/docker.js
const dockerSignatures = [
    {
        id: 'docker-image-not-found',
        category: 'docker',
        kind: 'dependency',
        severity: 'high',
        hint: ['manifest unknown', 'manifest for', 'pull access denied for', 'repository does not exist', ': not found'],
        pattern: /(?:manifest for (?<name>[^\s]{1,200}) not found|pull access denied for (?<name2>[^\s,]{1,200}), repository does not exist|(?:ERROR|error): (?:failed to (?:build: failed to )?solve: )?(?<name3>[\w.-]{1,80}[/:][\w./:@-]{1,200}): (?:failed to resolve source metadata for .{1,400})?(?:not found|manifest unknown))/,
        weight: 0.93,
        cause: 'The image {name/name2/name3} does not exist in its registry, or this job may not read it.',
        fix: 'Correct the name and tag {name/name2/name3}, or log in to the registry before pulling.',
        matches: [
            'Error response from daemon: manifest for node:99-alpine not found: manifest unknown: manifest unknown',
            'ERROR: pull access denied for shop/base, repository does not exist or may require authorization',
            'ERROR: failed to solve: python:3.99-slim: failed to resolve source metadata for docker.io/library/python:3.99-slim: docker.io/library/python:3.99-slim: not found',
        ],
        not: ['Unable to find image "node:20" locally', 'ERROR: cache-key: abc not found, starting empty'],
    },
    {
        id: 'docker-rate-limit',
        category: 'docker',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['toomanyrequests', 'reached your pull rate limit', 'reached your unauthenticated pull rate limit'],
        pattern: /(?:toomanyrequests: (?<message>.{1,240})|You have reached your (?:unauthenticated )?pull rate limit)/,
        weight: 0.95,
        cause: 'The registry refuses more pulls: its rate limit is reached.',
        fix: 'Log in with docker/login-action before pulling, or use a mirror.',
        matches: [
            'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating',
            'ERROR: failed to copy: httpReadSeeker: failed open: You have reached your unauthenticated pull rate limit.',
        ],
        not: ['rate limit remaining: 98'],
    },
    {
        id: 'docker-registry-unauthorized',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'unauthorized:',
            'denied: requested access',
            'denied: permission_denied',
            'no basic auth credentials',
            'incorrect username or password',
            'denied: installation not allowed',
            'insufficient_scope',
        ],
        pattern: /(?:(?:^|\s|: )(?<message>unauthorized: [a-z][^"]{2,200}|denied: (?:requested access|permission_denied|installation not allowed)[^"]{0,160}|no basic auth credentials|incorrect username or password|insufficient_scope: [^"]{2,160}))/,
        weight: 0.93,
        cause: 'The container registry refuses the credentials: {message}.',
        fix: 'Renew the registry token in the secrets, and check its scope (for ghcr.io: permissions: packages: write).',
        matches: [
            'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
            'ERROR: failed to push ghcr.io/shop/api: denied: permission_denied: write_package',
        ],
        not: ['access was denied: see the rules', 'expect(res.text).toBe("unauthorized: token")'],
    },
    {
        id: 'docker-registry-timeout',
        category: 'docker',
        kind: 'infrastructure',
        severity: 'high',
        hint: [
            'Error response from daemon',
            'failed to fetch oauth token',
            'failed to fetch anonymous token',
            'failed to resolve source metadata',
            'failed to do request',
            'failed to copy',
            'failed to authorize',
        ],
        pattern: /(?:Error response from daemon|failed to (?:fetch (?:oauth|anonymous) token|resolve source metadata|do request|copy|authorize)).{0,500}?(?<message>i\/o timeout|context deadline exceeded|TLS handshake timeout|connection refused|connection reset by peer|no such host|Client\.Timeout exceeded|unexpected EOF|50[0234] [A-Z][\w ]{3,30})/,
        weight: 0.92,
        cause: 'The container registry could not be reached: {message}.',
        fix: 'Run the job again; if it stays, look at the status page of the registry.',
        matches: [
            'Error response from daemon: Get "https://ghcr.io/v2/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
            'ERROR: failed to solve: failed to fetch oauth token: Post "https://ghcr.io/token": dial tcp 192.0.2.7:443: i/o timeout',
        ],
        not: ['Error response from daemon: No such container: web'],
    },
    {
        id: 'docker-daemon-unreachable',
        category: 'docker',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['Cannot connect to the Docker daemon', 'docker.sock', 'error during connect'],
        pattern: /(?:Cannot connect to the Docker daemon at (?<socket>[^\s]{1,120}?)\.? |permission denied while trying to connect to the Docker (?:daemon socket|API) at (?<denied>[^\s]{1,120})|error during connect: .{0,200}docker)/,
        weight: 0.94,
        cause: 'The Docker daemon cannot be reached ({socket/denied|see the log}).',
        fix: 'Use a runner that has Docker (macOS runners have none), start the service, or give the user access to the socket.',
        matches: [
            'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
            'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/info"',
        ],
        not: ['DOCKER_HOST=unix:///var/run/docker.sock'],
    },
    {
        id: 'docker-run-step-failed',
        category: 'docker',
        kind: 'unknown',
        severity: 'high',
        hint: ['did not complete successfully', 'returned a non-zero code'],
        pattern: /(?:process "(?<command>.{1,300}?)" did not complete successfully: exit code: (?<code>\d{1,3})|The command '(?<command2>[^']{1,300})' returned a non-zero code: (?<code2>\d{1,3}))/,
        around: [
            { side: 'before', within: 6, pattern: /^(?<path>[\w./-]{0,120}Dockerfile[\w.-]{0,40}):(?<line>\d{1,6})$/ },
        ],
        weight: 0.5,
        cause: 'The Dockerfile step `{command/command2}` ends with exit code {code/code2}.',
        fix: null,
        matches: [
            'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
            "The command '/bin/sh -c apt-get install -y foo' returned a non-zero code: 100",
        ],
        not: ['The command "test/run" exited with 0.'],
    },
    {
        id: 'docker-copy-not-found',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: ['failed to calculate checksum', 'failed to compute cache key', 'COPY failed', 'ADD failed'],
        pattern: /(?:failed to (?:calculate checksum|compute cache key)[^"]{0,200}"(?<path>[^"]{1,240})": not found|(?:COPY|ADD) failed: (?:file not found in build context or excluded by \.dockerignore: stat (?<name>[^\s:]{1,240})|.{0,60}no source files))/,
        weight: 0.95,
        cause: 'The Dockerfile copies {path/name|files}, which the build context does not contain.',
        fix: 'Correct the path or the context, and check that .dockerignore does not exclude {path/name|it}.',
        matches: [
            'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref moby::abc: "/dist/app.js": not found',
            'COPY failed: file not found in build context or excluded by .dockerignore: stat requirements.txt: file does not exist',
        ],
        not: ['COPY --from=build /app/dist ./dist'],
    },
    {
        id: 'dockerfile-parse-error',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'dockerfile parse error',
            'failed to read dockerfile',
            'unable to prepare context',
            'Dockerfile parse error',
        ],
        pattern: /(?:(?:[Dd]ockerfile parse error(?: on)? line (?<line>\d{1,6}): (?<message>.{1,240}))|failed to read dockerfile: open (?<path>[^\s:]{1,240}): no such file|unable to prepare context: (?<context>.{1,240}))/,
        weight: 0.95,
        cause: 'The Dockerfile cannot be used: {message/context|there is no such file} {path|}.',
        fix: 'Correct the Dockerfile or the file and context given to the build.',
        matches: [
            'ERROR: failed to solve: dockerfile parse error on line 12: unknown instruction: RUNN',
            'ERROR: failed to solve: failed to read dockerfile: open Dockerfile.prod: no such file or directory',
        ],
        not: ['[internal] load build definition from Dockerfile'],
    },
    {
        id: 'docker-platform-mismatch',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: ['no match for platform in manifest', 'exec format error', 'no matching manifest for'],
        pattern: /(?:no match for platform in manifest|no matching manifest for (?<platform>[\w/]{3,40})|exec (?<program>[^\s:]{1,160}): exec format error|: exec format error)/,
        weight: 0.9,
        cause: 'A program or image is for another processor than this machine ({platform/program|see the log}).',
        fix: 'Build or pull for the right platform (--platform), or set up QEMU with docker/setup-qemu-action.',
        matches: [
            'no matching manifest for linux/arm64/v8 in the manifest list entries',
            'exec /usr/local/bin/entrypoint.sh: exec format error',
        ],
        not: ['platform linux/amd64 matches'],
    },
    {
        id: 'docker-port-allocated',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: ['port is already allocated', 'address already in use'],
        pattern: /(?:Bind for (?<address>[\d.:[\]]{3,60}):(?<port>\d{1,5}) failed: port is already allocated|driver failed programming external connectivity .{0,200}listen tcp4? (?<address2>[\d.]{3,40}):(?<port2>\d{1,5}): bind: address already in use)/,
        weight: 0.95,
        cause: 'Docker cannot publish port {port/port2}: something else on the runner uses it.',
        fix: 'Publish another port, or stop the service that holds {port/port2} (the runner image starts some itself).',
        matches: [
            'Error response from daemon: driver failed programming external connectivity on endpoint db (abc): Bind for 0.0.0.0:5432 failed: port is already allocated',
            'Error response from daemon: driver failed programming external connectivity on endpoint web: Error starting userland proxy: listen tcp4 0.0.0.0:80: bind: address already in use',
        ],
        not: ['port 5432 allocated to db'],
    },
    {
        id: 'docker-no-such-container',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: ['No such container', 'No such image', 'No such service', 'no such service'],
        pattern: /^(?:Error response from daemon|Error|ERROR): [Nn]o such (?<what>container|image|service): (?<name>[^\s]{1,200})/,
        weight: 0.6,
        cause: 'There is no {what} {name}.',
        fix: 'Check that the {what} {name} is built or started before this step, and its name.',
        matches: ['Error response from daemon: No such container: shop-web-1', 'ERROR: No such service: databse'],
        not: ['Error: No such object: mypy-cache-volume'],
    },
    {
        id: 'docker-compose-config',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'docker-compose',
            'services.',
            'additional propert',
            'depends on undefined service',
            'no configuration file provided',
        ],
        pattern: /(?:^service "(?<service>[\w.-]{1,80})" (?:depends on undefined service|refers to undefined) (?<name>.{1,80})|(?:^|: )(?<key>(?:services|volumes|networks)\.[\w.-]{1,120}) (?:[Aa]dditional propert|must be).{1,200}|no configuration file provided: not found)/,
        weight: 0.93,
        cause: 'The compose file is not valid: {service/key|it is not there} {name|}.',
        fix: 'Correct the compose file; `docker compose config` shows the error.',
        matches: [
            'service "web" depends on undefined service "databse": invalid compose project',
            "validating /w/compose.yaml: services.web additional properties 'imagee' not allowed",
        ],
        not: ['no configuration file provided for eslint'],
    },
    {
        id: 'docker-container-unhealthy',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'is unhealthy',
            'dependency failed to start',
            'failed to initialize container',
            'One or more containers failed to start',
        ],
        pattern: /(?:dependency failed to start: container (?<name>[\w.-]{1,120}) (?<state>is unhealthy|exited \(\d{1,3}\))|(?:container|service) (?<name2>[\w.-]{1,120}) is unhealthy|One or more containers failed to start)/,
        weight: 0.85,
        cause: 'The container {name/name2|of a service} does not become healthy.',
        fix: 'Read the logs of {name/name2|the container}; lengthen the health check only if it starts slowly by nature.',
        matches: [
            'dependency failed to start: container shop-db-1 is unhealthy',
            '##[error]One or more containers failed to start.',
        ],
        not: ['Container shop-db-1  Healthy'],
    },
    {
        id: 'docker-oci-runtime',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: 'OCI runtime',
        pattern: /OCI runtime (?:create|exec) failed: (?:[^"]{0,300}exec: "(?<program>[^"]{1,200})": (?<message>[^:]{1,120})|(?<other>[^:]{3,160}))(?::|$)/,
        weight: 0.9,
        cause: 'The container cannot start {program|its program}: {message/other}.',
        fix: 'Check that {program|the entrypoint} exists in the image, is executable and has the right interpreter.',
        matches: [
            'docker: Error response from daemon: failed to create task: OCI runtime create failed: runc create failed: unable to start container process: exec: "./start.sh": permission denied: unknown.',
            'OCI runtime exec failed: exec failed: unable to start container process: exec: "bash": executable file not found in $PATH: unknown',
        ],
        not: ['OCI runtime version 1.1'],
    },
    {
        id: 'docker-buildx-missing-cache',
        category: 'docker',
        kind: 'configuration',
        severity: 'medium',
        hint: [
            'Cache export is not supported for the docker driver',
            'multi-platform build is not supported',
            'Multi-platform build is not supported',
            'Multiple platforms feature is currently not supported',
        ],
        pattern: /(?<message>Cache export is not supported for the docker driver|[Mm]ulti-?(?:ple )?platforms? (?:build|feature) is (?:currently )?not supported)/,
        weight: 0.94,
        cause: 'The default Docker builder cannot do this: {message}.',
        fix: 'Add docker/setup-buildx-action before the build step.',
        matches: [
            'ERROR: Cache export is not supported for the docker driver.',
            'ERROR: Multi-platform build is not supported for the docker driver.',
        ],
        not: ['Using docker driver'],
    },
    {
        id: 'docker-no-space',
        category: 'docker',
        kind: 'infrastructure',
        severity: 'critical',
        hint: 'no space left on device',
        pattern: /(?:failed to (?:solve|copy|register layer|extract|prepare|write|commit)|ResourceExhausted|Error (?:response from daemon|processing tar file)|write \/var\/lib\/(?:docker|containerd)).{0,400}no space left on device/,
        weight: 0.97,
        cause: 'The disk of the runner is full while Docker works.',
        fix: 'Free space first (remove preinstalled toolchains, `docker system prune -af`), make the image smaller, or use a larger runner.',
        matches: [
            'ERROR: failed to solve: ResourceExhausted: failed to copy files: copy file range failed: no space left on device',
            'Error response from daemon: write /var/lib/docker/tmp/abc: no space left on device',
        ],
        not: ['cp: write error: no space left on device'],
    },
    {
        id: 'docker-failed-to-solve',
        category: 'docker',
        kind: 'unknown',
        severity: 'high',
        hint: 'failed to solve',
        pattern: /(?:ERROR|error): (?:failed to build: )?failed to solve: (?<message>.{1,400})$/,
        weight: 0.46,
        cause: 'The image build fails: {message}.',
        fix: null,
        matches: [
            'ERROR: failed to solve: executor failed running [/bin/sh -c make]: exit code: 2',
            'ERROR: failed to build: failed to solve: unexpected status 500',
        ],
        not: ['solved in 1.2 s'],
    },
    {
        id: 'docker-invalid-reference',
        category: 'docker',
        kind: 'configuration',
        severity: 'high',
        hint: ['invalid reference format', 'invalid tag', 'repository name must be lowercase'],
        pattern: /(?:invalid reference format(?<lower>: repository name (?:\([^)]{1,120}\) )?must be lowercase)?|ERROR: invalid tag "(?<tag>[^"]{0,200})")/,
        weight: 0.93,
        cause: 'The name or tag of an image is not valid: {tag|invalid reference format}.',
        fix: 'Make the name lower-case and see that no variable in it is empty.',
        matches: [
            'docker: invalid reference format: repository name must be lowercase.',
            'ERROR: invalid tag "ghcr.io/Shop/API:latest": invalid reference format: repository name must be lowercase',
        ],
        not: ['reference format is v2'],
    },
    {
        id: 'hadolint-finding',
        category: 'docker',
        kind: 'lint',
        severity: 'low',
        hint: [' DL', ' SC'],
        pattern: /^(?<path>[^\s:]{0,200}Dockerfile[^\s:]{0,60}):(?<line>\d{1,6}) (?<rule>DL\d{4}|SC\d{4}) (?:error|warning): (?<message>.{1,240})$/,
        weight: 0.72,
        cause: 'hadolint reports {rule} in {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line}.',
        matches: [
            'Dockerfile:12 DL3008 warning: Pin versions in apt get install',
            'docker/Dockerfile.prod:3 DL4006 error: Set the SHELL option -o pipefail',
        ],
        not: ['Dockerfile:12 DL3008 info: fine'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/dotnet.js
const dotnetSignatures = [
    {
        id: 'csharp-error',
        category: 'dotnet',
        kind: 'compile',
        severity: 'high',
        hint: ['error CS', 'error FS', 'error BC', 'error RZ', 'error CA', 'error IDE', 'error SA'],
        pattern: /^(?:\d{1,3}>|\[\w{1,20}\] ?)?\s{0,8}(?<path>(?:[A-Za-z]:)?[^\s:()][^:()]{0,300}?\.(?:cs|fs|vb|razor|cshtml|xaml))\((?<line>\d{1,7}),(?<column>\d{1,6})(?:,\d{1,7},\d{1,6})?\): error (?<code>[A-Z]{2,4}\d{3,5}): (?<message>.{1,300}?)(?: \[(?:[A-Za-z]:)?[^\]:]{1,260}proj(?:::[^\]]{0,80})?\])?$/,
        weight: 0.92,
        cause: '.NET does not compile: {code} in {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line}.',
        matches: [
            "/w/src/Cart.cs(42,9): error CS0103: The name 'total' does not exist in the current context [/w/src/Shop.csproj]",
            'D:\\a\\shop\\Cart.fs(3,1): error FS0039: The value total is not defined.',
        ],
        not: ['/w/src/Cart.cs(42,9): warning CS0168: The variable is declared but never used'],
    },
    {
        id: 'msbuild-error',
        category: 'dotnet',
        kind: 'configuration',
        severity: 'high',
        hint: ['error MSB', 'error NETSDK', 'MSBUILD : error'],
        pattern: /(?:^|: |\): )error (?<code>MSB\d{4}|NETSDK\d{4}): (?:(?<message>(?:[^[]|(?<! )\[){1,300}?) \[(?<path>(?:[A-Za-z]:)?[^\]:]{1,260}proj)(?:::[^\]]{0,80})?\]|(?<message2>.{1,300}))$/,
        weight: 0.87,
        cause: 'MSBuild error {code}: {message/message2}.',
        fix: 'Correct the project file, the SDK version (global.json) or the command as {code} says.',
        matches: [
            'MSBUILD : error MSB1009: Project file does not exist.',
            '/usr/share/dotnet/sdk/6.0.4/Sdks/x.targets(144,5): error NETSDK1045: The current .NET SDK does not support targeting .NET 8.0. [/w/Shop.csproj]',
        ],
        not: ['warning MSB3277: Found conflicts between versions'],
    },
    {
        id: 'nuget-error',
        category: 'dotnet',
        kind: 'dependency',
        severity: 'high',
        hint: 'error NU',
        pattern: /error (?<code>NU\d{4}): (?:(?<message>(?:[^[]|(?<! )\[){1,300}?) \[(?<path>(?:[A-Za-z]:)?[^\]:]{1,260}proj)(?:::[^\]]{0,80})?\]|(?<message2>.{1,300}))$/,
        weight: 0.93,
        cause: 'NuGet cannot restore ({code}): {message/message2}.',
        fix: 'Correct the package id or version, or add the feed that has it.',
        matches: [
            '/w/Shop.csproj : error NU1101: Unable to find package Shop.Core. No packages exist with this id in source(s): nuget.org',
            'error NU1605: Detected package downgrade: Newtonsoft.Json from 13.0.3 to 12.0.1. [/w/Shop.sln.proj]',
            '/w/Shop.csproj : error NU1202: Package Shop[Core] is not compatible with net8.0 [/w/Shop.csproj::TargetFramework=net8.0]',
        ],
        not: ['warning NU1603: Shop depends on X'],
    },
    {
        id: 'dotnet-test-failed',
        category: 'dotnet',
        kind: 'test',
        severity: 'high',
        hint: ['Failed ', '[FAIL]'],
        pattern: /^\s{0,8}(?:Failed (?<test>[\w.+`<>]{3,200}(?:\(.{0,200}\))?) \[(?:< )?[\d., ]{1,12}m?s\]|\[xUnit\.net [\d:.]{1,20}\]\s{1,10}(?<test2>[\w.+]{3,200}(?:\(.{0,200}\))?) \[FAIL\])$/,
        around: [
            {
                side: 'after',
                within: 8,
                pattern: /^\s{0,8}(?!Error Message|Stack Trace)(?<message>(?:Assert|Expected|System\.|Xunit\.|Moq\.|[A-Z]\w+Exception).{1,300})$/,
            },
            {
                side: 'after',
                within: 30,
                pattern: /^\s{2,8}at .{1,300} in (?<path>[^\s].{0,300}\.(?:cs|fs|vb)):line (?<line>\d{1,7})$/,
            },
        ],
        weight: 0.87,
        cause: 'The test {test/test2} fails: {message|see its output}.',
        fix: 'Run `dotnet test --filter {test/test2}` locally and compare the values.',
        matches: [
            '  Failed Shop.Tests.CartTests.GivesDiscount [12 ms]\n  Error Message:\n   Assert.Equal() Failure\n  Stack Trace:\n     at Shop.Tests.CartTests.GivesDiscount() in /w/tests/CartTests.cs:line 21',
            '[xUnit.net 00:00:01.23]     Shop.Tests.CartTests.EmptyCart [FAIL]',
        ],
        not: ['  Passed Shop.Tests.CartTests.GivesDiscount [12 ms]'],
    },
    {
        id: 'dotnet-test-summary',
        category: 'dotnet',
        kind: 'test',
        severity: 'high',
        hint: ['Failed!', 'Failed:'],
        pattern: /^(?:Failed! {1,3}- Failed: {1,8}(?<count>[1-9]\d{0,5}), Passed: {1,8}\d{1,7}.{0,160}|\s{1,8}Failed: (?<count2>[1-9]\d{0,5}))$/,
        weight: 0.5,
        cause: '.NET tests fail ({count/count2}).',
        fix: 'Look at the first failed test above the summary.',
        matches: [
            'Failed!  - Failed:     2, Passed:   130, Skipped:     0, Total:   132, Duration: 4 s - Shop.Tests.dll (net8.0)',
            '     Failed: 2',
        ],
        not: ['Passed!  - Failed:     0, Passed:   132, Skipped:     0'],
    },
    {
        id: 'dotnet-sdk-missing',
        category: 'dotnet',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'A compatible .NET SDK was not found',
            'Requested SDK version:',
            'You must install or update .NET',
            'framework was not found',
            'It was not possible to find any compatible framework version',
        ],
        pattern: /(?:A compatible \.NET SDK was not found|Requested SDK version: (?<version>[\d.]{1,20})|You must install or update \.NET to run this application|It was not possible to find any compatible framework version)/,
        around: [
            {
                side: 'after',
                within: 8,
                pattern: /^(?:Framework: '(?<name>[\w.]{1,60})', version '(?<version>[\d.]{1,20})'|Requested SDK version: (?<version2>[\d.]{1,20}))/,
            },
        ],
        weight: 0.93,
        cause: 'The .NET SDK or runtime {version/version2/name|that is asked for} is not installed on this runner.',
        fix: 'Add actions/setup-dotnet with the version from global.json or the target framework.',
        matches: [
            'A compatible .NET SDK was not found.\n\nRequested SDK version: 8.0.200',
            "You must install or update .NET to run this application.\n\nApp: /w/shop\nFramework: 'Microsoft.NETCore.App', version '6.0.0' (x64)",
        ],
        not: ['.NET SDK 8.0.200 found'],
    },
    {
        id: 'dotnet-unhandled-exception',
        category: 'dotnet',
        kind: 'test',
        severity: 'high',
        hint: 'Unhandled exception',
        pattern: /^Unhandled [Ee]xception[.:] (?<error>(?:[\w]{1,60}\.){0,8}\w{1,80}Exception): (?<message>.{1,300})$/,
        around: [
            {
                side: 'after',
                within: 20,
                pattern: /^\s{2,8}at .{1,300} in (?<path>[^\s].{0,300}\.(?:cs|fs|vb)):line (?<line>\d{1,7})$/,
            },
        ],
        weight: 0.86,
        cause: 'A .NET program ends with {error}: {message}.',
        fix: null,
        matches: [
            'Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.\n   at Shop.Cart.Total() in /w/src/Cart.cs:line 14',
            'Unhandled Exception: System.IO.FileNotFoundException: Could not load file or assembly Shop.Core',
        ],
        not: ['Unhandled exceptions are logged'],
    },
    {
        id: 'dotnet-format',
        category: 'dotnet',
        kind: 'lint',
        severity: 'low',
        hint: ['error WHITESPACE', 'error FINALNEWLINE', 'error IMPORTS', 'error CHARSET', 'Formatted code file'],
        pattern: /^\s{0,4}(?<path>[^\s:()]{1,300}\.\w{1,10})\((?<line>\d{1,7}),(?<column>\d{1,6})\): error (?<rule>WHITESPACE|FINALNEWLINE|IMPORTS|CHARSET|ENDOFLINE): (?<message>.{1,240})/,
        weight: 0.88,
        cause: '{path} is not formatted as dotnet format wants it ({rule} at line {line}).',
        fix: 'Run `dotnet format` and commit the result.',
        matches: [
            '/w/src/Cart.cs(4,1): error WHITESPACE: Fix whitespace formatting. Delete 4 characters. [/w/Shop.csproj]',
            '/w/src/Cart.cs(90,2): error FINALNEWLINE: Fix final newline.',
        ],
        not: ['Formatted 0 of 12 files.'],
    },
    {
        id: 'powershell-pester-failed',
        category: 'test',
        kind: 'test',
        severity: 'high',
        hint: '[-] ',
        pattern: /^\s{0,12}\[-\] (?<test>[^\s].{0,240}?)(?: [\d.]{1,10}m?s(?: \(.{1,40}\))?)?$/,
        around: [
            {
                side: 'after',
                within: 4,
                pattern: /^\s{1,12}(?<message>(?:Expected|[\w]{1,60}Exception|Error).{1,300})$/,
                required: true,
            },
        ],
        weight: 0.82,
        cause: 'The Pester test "{test}" fails: {message}.',
        fix: 'Compare the values of "{test}" with what the script gives.',
        matches: [
            '  [-] gives a discount 12ms (10ms|2ms)\n   Expected 9, but got 900.',
            "[-] Running all files -> values differ!\n    Expected: 'a.ps1'",
        ],
        not: ['  [+] gives a discount 12ms'],
    },
    {
        id: 'powershell-error',
        category: 'other',
        kind: 'configuration',
        severity: 'high',
        hint: ['is not recognized as', 'CommandNotFoundException', 'ParserError:'],
        pattern: /(?:[Tt]he term '(?<name>[^']{1,120})' is not recognized as (?:a|the) name|'(?<name2>[^']{1,120})' is not recognized as an internal or external command|^ParserError: (?<path>[^\s:]{0,3}[^\s:]{1,240}):(?<line>\d{1,6}))/,
        weight: 0.9,
        cause: 'The shell does not know {name/name2|the syntax of the script}.',
        fix: 'Install {name/name2|what the script needs}, add it to PATH, or set the shell that the script is written for.',
        matches: [
            "The term 'make' is not recognized as a name of a cmdlet, function, script file, or executable program.",
            "'npm' is not recognized as an internal or external command,",
        ],
        not: ['input is not recognized as JSON'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/git.js
const gitSignatures = [
    {
        id: 'git-auth-failed',
        category: 'git',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Authentication failed for',
            'could not read Username for',
            'Permission denied (publickey',
            'could not read Password for',
            'Invalid username or token',
            'Support for password authentication was removed',
        ],
        pattern: /^(?:fatal: )?(?:Authentication failed for '(?<name>[^']{1,240})'|could not read (?:Username|Password) for '(?<name2>[^']{1,240})'|.{0,80}Permission denied \(publickey|remote: (?<message>(?:Invalid username or|Support for password).{0,160}))/,
        weight: 0.93,
        cause: 'Git is refused by {name/name2|the remote}: the credentials are missing or wrong.',
        fix: 'Give the step a token (or deploy key) that may read and, for a push, write the repository.',
        matches: [
            "fatal: Authentication failed for 'https://github.com/shop/private.git/'",
            "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
            'git@github.com: Permission denied (publickey).',
        ],
        not: ['remote: Enumerating objects: 12, done.'],
    },
    {
        id: 'git-push-forbidden',
        category: 'git',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Permission to',
            'Write access to repository not granted',
            'protected branch hook declined',
            'without `workflow',
            'GH006',
            'GH013',
            'The requested URL returned error: 403',
        ],
        pattern: /^(?:remote: |fatal: |! )?(?:Permission to (?<name>[\w./-]{1,160}) denied to (?<who>[\w.[\]-]{1,80})|Write access to repository not granted|error: (?<rule>GH0\d\d): (?<message>.{1,160})|unable to access '(?<name2>[^']{1,200})': The requested URL returned error: 403|.{0,160}refusing to allow .{1,80} without `?workflows?`?)/,
        weight: 0.94,
        cause: 'The push to {name/name2|the repository} is forbidden: {message|the token has no write access}.',
        fix: 'Give the job permissions: contents: write (or a token that may push), and respect the branch protection.',
        matches: [
            'remote: Permission to shop/api.git denied to github-actions[bot].',
            "fatal: unable to access 'https://github.com/shop/api/': The requested URL returned error: 403",
            'remote: error: GH006: Protected branch update failed for refs/heads/main.',
        ],
        not: ['remote: Resolving deltas: 100% (3/3)'],
    },
    {
        id: 'git-push-rejected',
        category: 'git',
        kind: 'configuration',
        severity: 'medium',
        hint: ['[rejected]', '[remote rejected]', 'failed to push some refs', 'Updates were rejected because'],
        pattern: /^\s{0,4}!? ?(?:\[(?:remote )?rejected\] {1,20}(?<name>[^\s]{1,160} -> [^\s]{1,160}) \((?<message>[^)]{1,160})\)|error: failed to push some refs to '(?<remote>[^']{1,200})'|hint: Updates were rejected because)/,
        weight: 0.84,
        cause: 'The remote rejects the push {name/remote|}: {message|it holds commits that this job does not have}.',
        fix: 'Fetch and rebase before the push, and let only one job push at a time (concurrency).',
        matches: [
            ' ! [rejected]        main -> main (fetch first)',
            "error: failed to push some refs to 'https://github.com/shop/api'",
        ],
        not: ['   1a2b3c4..5d6e7f8  main -> main'],
    },
    {
        id: 'git-merge-conflict',
        category: 'git',
        kind: 'configuration',
        severity: 'high',
        hint: ['CONFLICT (', 'Automatic merge failed', 'could not apply', 'patch does not apply', 'patch failed'],
        pattern: /^(?:CONFLICT \((?<what>[\w/ ]{1,40})\): (?:Merge conflict in )?(?<path>[^\s]{1,300})|Automatic merge failed; fix conflicts|error: could not apply [0-9a-f]{6,40}|error: (?<path2>[^\s:]{1,300}): patch does not apply|error: patch failed: (?<path3>[^\s:]{1,300}):(?<line>\d{1,7}))/,
        weight: 0.93,
        cause: 'Git cannot merge {path/path2/path3|the branches} by itself.',
        fix: 'Merge or rebase on the base branch locally, settle the conflict in {path/path2/path3|the named files} and push.',
        matches: ['CONFLICT (content): Merge conflict in src/cart.ts', 'error: patch failed: src/cart.ts:14'],
        not: ['Merge made by the ort strategy.'],
    },
    {
        id: 'git-ref-not-found',
        category: 'git',
        kind: 'configuration',
        severity: 'high',
        hint: [
            "couldn't find remote ref",
            'Remote branch',
            'did not match any file',
            'reference is not a tree',
            'unknown revision or path',
            'not our ref',
            'bad object',
            'A branch or tag with the name',
        ],
        pattern: /^(?:fatal|error): (?:couldn't find remote ref (?<name>[^\s]{1,200})|Remote branch (?<name2>[^\s]{1,200}) not found in upstream|pathspec '(?<name3>[^']{1,200})' did not match|reference is not a tree: (?<name4>[0-9a-f]{6,64})|ambiguous argument '(?<name5>[^']{1,200})': unknown revision|.{0,60}not our ref (?<name6>[0-9a-f]{6,64})|bad object (?<name7>[^\s]{1,80}))/,
        weight: 0.93,
        cause: 'Git does not find {name/name2/name3/name4/name5/name6/name7} in the repository or in what was fetched.',
        fix: 'Check the name and that it still exists; with actions/checkout set fetch-depth: 0 (and fetch-tags) where history is needed.',
        matches: [
            "fatal: couldn't find remote ref refs/heads/feature/cart",
            'fatal: Remote branch feature/cart not found in upstream origin',
            "fatal: ambiguous argument 'origin/main...HEAD': unknown revision or path not in the working tree.",
        ],
        not: ['warning: Could not find remote branch feature/cart to clone.'],
    },
    {
        id: 'git-repository-not-found',
        category: 'git',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Repository not found',
            "repository '",
            'does not appear to be a git repository',
            'Not Found - https://docs.github.com/rest/repos',
        ],
        pattern: /(?:(?:remote|ERROR): Repository not found|fatal: repository '(?<name>[^']{1,240})' not found|fatal: '(?<name2>[^']{1,240})' does not appear to be a git repository)/,
        weight: 0.92,
        cause: 'The repository {name/name2|that is asked for} does not exist or the token may not see it.',
        fix: 'Correct the name, or use a token that may read it (GITHUB_TOKEN sees only the own repository).',
        matches: ["fatal: repository 'https://github.com/shop/secret.git/' not found", 'remote: Repository not found.'],
        not: ['Found repository shop/api'],
    },
    {
        id: 'git-not-a-repository',
        category: 'git',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'not a git repository',
            'detected dubious ownership',
            'no tag exactly matches',
            'No names found, cannot describe anything',
            'No tags can describe',
        ],
        pattern: /^fatal: (?<message>not a git repository|detected dubious ownership in repository at '(?<path>[^']{1,240})'|No names found, cannot describe anything|no tag exactly matches .{1,80}|No tags can describe .{1,80})/,
        weight: 0.86,
        cause: 'Git cannot work here: {message}.',
        fix: 'Check out first (with tags: fetch-depth: 0), and in containers run `git config --global --add safe.directory` for the workspace.',
        matches: [
            'fatal: not a git repository (or any of the parent directories): .git',
            "fatal: detected dubious ownership in repository at '/__w/shop/shop'",
        ],
        not: ['Initialized empty Git repository in /w/.git/'],
    },
    {
        id: 'git-submodule-failed',
        category: 'git',
        kind: 'configuration',
        severity: 'high',
        hint: ['submodule path', 'into submodule path', 'No url found for submodule'],
        pattern: /^fatal: (?:clone of '(?<name>[^']{1,240})' into submodule path '(?<path>[^']{1,240})' failed|No url found for submodule path '(?<path2>[^']{1,240})' in \.gitmodules|Unable to (?:checkout|find current revision) .{0,80}submodule path '(?<path3>[^']{1,240})'|Fetched in submodule path '(?<path4>[^']{1,240})', but it did not contain)/,
        weight: 0.92,
        cause: 'The submodule {path/path2/path3/path4} cannot be fetched.',
        fix: 'Check its URL and commit in .gitmodules; for a private one give actions/checkout a token that may read it.',
        matches: [
            "fatal: clone of 'git@github.com:shop/themes.git' into submodule path '/w/themes' failed",
            "fatal: No url found for submodule path 'vendor/x' in .gitmodules",
        ],
        not: ["Submodule path 'themes': checked out '1a2b3c'"],
    },
    {
        id: 'git-network',
        category: 'git',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['unable to access', 'RPC failed', 'early EOF', 'the remote end hung up unexpectedly', 'fetch-pack'],
        pattern: /^(?:fatal|error): (?:unable to access '(?<name>[^']{1,240})': (?<message>(?:Could not resolve host|Failed to connect|Connection|Operation timed out|OpenSSL|GnuTLS|SSL|Recv failure|The requested URL returned error: 5\d\d|gnutls|HTTP\/2|Empty reply).{0,160})|RPC failed; (?<message2>.{1,160})|(?<message3>early EOF|the remote end hung up unexpectedly))/,
        weight: 0.85,
        cause: 'Git loses or does not get the connection to {name|the remote}: {message/message2/message3}.',
        fix: 'Run the job again; if it stays, look at the status of the Git server.',
        matches: [
            "fatal: unable to access 'https://github.com/shop/api/': Could not resolve host: github.com",
            'error: RPC failed; curl 56 GnuTLS recv error (-54): Error in the pull function.',
        ],
        not: ['Receiving objects: 100% (12/12), done.'],
    },
    {
        id: 'git-identity-unknown',
        category: 'git',
        kind: 'configuration',
        severity: 'medium',
        hint: ['Please tell me who you are', 'empty ident name', 'unable to auto-detect email address'],
        pattern: /(?:\*\*\* Please tell me who you are|fatal: empty ident name|fatal: unable to auto-detect email address)/,
        weight: 0.95,
        cause: 'Git cannot commit: no user name and e-mail are configured in this job.',
        fix: 'Run `git config user.name` and `git config user.email` before the commit.',
        matches: ['*** Please tell me who you are.', 'fatal: empty ident name (for <runner@fv-az1>) not allowed'],
        not: ['Author: Shop Bot <bot@shop.example>'],
    },
    {
        id: 'git-dirty-tree',
        category: 'git',
        kind: 'lint',
        severity: 'medium',
        hint: [
            'uncommitted changes',
            'working tree is dirty',
            'Working directory is dirty',
            'git diff',
            'not up to date',
            'out of date',
        ],
        pattern: /^(?:(?:❌ |Error: |error: |ERROR: )?(?<message>(?:There are|Found|Detected|You have)? ?(?:uncommitted|unstaged) changes.{0,160}|(?:Git )?[Ww]orking (?:tree|directory|copy) is (?:dirty|not clean).{0,120}|(?:Generated|The generated) (?:files?|code|docs?) (?:is|are) (?:not up[- ]to[- ]date|out of date|outdated).{0,120}))$/i,
        weight: 0.72,
        cause: 'The check leaves changed files behind: {message}.',
        fix: 'Run the generator or formatter locally and commit what it changes.',
        matches: ['Error: Uncommitted changes detected after build', 'Generated files are out of date, run make generate'],
        not: ['nothing to commit, working tree clean'],
    },
    {
        id: 'git-lfs-quota',
        category: 'git',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['over its data quota', 'LFS budget', 'Smudge error', 'Error downloading object'],
        pattern: /(?:This repository (?:is over its data quota|exceeded its LFS budget)|Smudge error: (?<message>.{1,200})|Error downloading object: (?<path>[^\s(]{1,240}))/,
        weight: 0.92,
        cause: 'Git LFS does not deliver the files: {message/path|the quota of the repository is used up}.',
        fix: 'Buy or free LFS bandwidth, cache the objects, or check out without LFS (lfs: false).',
        matches: [
            'batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs',
            'Error downloading object: assets/logo.psd (1a2b3c): Smudge error: Error downloading',
        ],
        not: ['Git LFS initialized.'],
    },
    {
        id: 'commitlint-failed',
        category: 'lint',
        kind: 'lint',
        severity: 'low',
        hint: '✖ ',
        pattern: /✖ {1,4}(?<message>.{1,160}) \[(?<rule>[a-z]{2,20}-[a-z-]{2,40})\]/,
        weight: 0.84,
        cause: 'A commit message does not follow the rules: {message} ({rule}).',
        fix: 'Reword the commit (such as "fix: …").',
        matches: [
            '✖   subject may not be empty [subject-empty]',
            '✖   header must not be longer than 100 characters [header-max-length]',
        ],
        not: ['✔   found 0 problems, 0 warnings'],
    },
    {
        id: 'pull-request-title',
        category: 'other',
        kind: 'lint',
        severity: 'low',
        hint: ['PR title', 'pull request title'],
        pattern: /(?:^|\s)(?<message>(?:PR|[Pp]ull request) title (?:should|must|does not|doesn't|is not|needs).{1,200}|No release type found in pull request title.{0,160})/,
        weight: 0.84,
        cause: 'The title of the pull request does not follow the rules: {message}.',
        fix: 'Reword the title of the pull request (such as "fix: …").',
        matches: [
            'PR title should start with a ticket number or a conventional commit type',
            '##[error]No release type found in pull request title "Update cart". Add a prefix to indicate what kind of release it is.',
        ],
        not: ['PR title is fine'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/github-actions.js
const githubActionsSignatures = [
    {
        id: 'actions-operation-canceled',
        category: 'github-actions',
        kind: 'infrastructure',
        severity: 'medium',
        hint: ['The operation was canceled', 'The run was canceled by'],
        pattern: /^(?:Error: )?(?:The operation was canceled\.|The run was canceled by @?(?<who>[\w.[\]-]{1,80}))/,
        weight: 0.8,
        cause: 'The job was cancelled from outside ({who|by a person, a newer run, a failed sibling of the matrix or a time limit}).',
        fix: 'Look at what cancelled it: concurrency with cancel-in-progress, fail-fast of the matrix, or timeout-minutes.',
        matches: ['##[error]The operation was canceled.', '##[error]The run was canceled by @octocat.'],
        not: ['the operation was canceled by the test, as expected'],
    },
    {
        id: 'actions-higher-priority-request',
        category: 'github-actions',
        kind: 'infrastructure',
        severity: 'low',
        hint: ['Canceling since a', 'higher priority waiting request', 'deployment request'],
        pattern: /Canceling since a (?:higher priority waiting|deployment|pending) (?:request|run|workflow)(?: for '?(?<name>[^'\s]{1,160})'?)?/,
        weight: 0.9,
        cause: 'GitHub cancelled this run in favour of a newer one ({name|same concurrency group}).',
        fix: 'Nothing is wrong with the code; set cancel-in-progress: false if every run must end.',
        matches: [
            "##[error]Canceling since a higher priority waiting request for 'ci-refs/pull/12/merge' exists",
            'Canceling since a deployment request for production exists',
        ],
        not: ['canceling the request after 3 retries'],
    },
    {
        id: 'actions-job-timeout',
        category: 'timeout',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['has exceeded the maximum execution time', 'has timed out after'],
        pattern: /(?:The job running on runner .{1,120} has exceeded the maximum execution time of (?<minutes>\d{1,6}) minutes|The action '(?<name>.{1,160})' has timed out after (?<minutes2>\d{1,6}) minutes)/,
        weight: 0.95,
        cause: 'The {name|job} did not end within {minutes/minutes2} minutes and was stopped.',
        fix: 'Find what hangs (the last lines before the stop), or raise timeout-minutes if it is slow by nature.',
        matches: [
            '##[error]The job running on runner GitHub Actions 4 has exceeded the maximum execution time of 360 minutes.',
            "##[error]The action 'Run tests' has timed out after 30 minutes.",
        ],
        not: ['timeout-minutes: 30'],
    },
    {
        id: 'actions-runner-lost',
        category: 'github-actions',
        kind: 'infrastructure',
        severity: 'critical',
        hint: [
            'lost communication with the server',
            'The runner has received a shutdown signal',
            'The hosted runner encountered an error',
            'The self-hosted runner',
            'The hosted runner lost',
        ],
        pattern: /(?:The (?:self-)?hosted runner:? ?.{0,120}lost communication with the server|The runner has received a shutdown signal|The hosted runner encountered an error while running your job)/,
        weight: 0.96,
        cause: 'The runner was lost: it was shut down or no longer answered (often no memory or CPU left).',
        fix: 'Run the job again; if it recurs, use a larger runner or reduce what the job does in parallel.',
        matches: [
            '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
            '##[error]The hosted runner: GitHub Actions 7 lost communication with the server.',
        ],
        not: ['The runner has received a job'],
    },
    {
        id: 'actions-summary-too-large',
        category: 'github-actions',
        kind: 'configuration',
        severity: 'medium',
        hint: 'GITHUB_STEP_SUMMARY upload aborted',
        pattern: /\$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of (?<limit>\d{1,8}k), got (?<have>\d{1,8}k)/,
        weight: 0.97,
        cause: 'The step summary is too large for GitHub: {have}, and {limit} are allowed.',
        fix: 'Write less into $GITHUB_STEP_SUMMARY (at most {limit}); put the full text into an artifact.',
        matches: [
            '##[error]$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1494k. For more information see: https://docs.github.com/',
            '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 2000k',
        ],
        not: ['echo "done" >> $GITHUB_STEP_SUMMARY'],
    },
    {
        id: 'actions-resolve-action',
        category: 'github-actions',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Unable to resolve action',
            'Unable to find version',
            "Can't find 'action.yml'",
            'Missing download info for',
        ],
        pattern: /(?:Unable to resolve action [`'"]?(?<name>[^\s`'",]{1,200})[`'"]?(?:, (?<message>.{1,160}))?|Unable to resolve action\. (?<message2>.{1,160})|Can't find 'action\.yml', 'action\.yaml' or 'Dockerfile' (?:under|for action) '(?<name2>[^']{1,240})')/,
        weight: 0.96,
        cause: 'GitHub cannot find the action {name/name2|that is used} ({message/message2|no such version or folder}).',
        fix: 'Correct the name and version of the action; a local action needs the checkout step before it.',
        matches: [
            '##[error]Unable to resolve action `shop/deploy-action@v9`, unable to find version `v9`',
            "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/shop/shop/.github/actions/deploy'. Did you forget to run actions/checkout before running your local action?",
        ],
        not: ["Download action repository 'actions/checkout@v4'"],
    },
    {
        id: 'actions-workflow-invalid',
        category: 'github-actions',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Invalid workflow file',
            'Unrecognized named-value',
            'Unexpected value',
            'The template is not valid',
            'Unrecognized function',
            'TemplateValidationException',
        ],
        pattern: /(?:Invalid workflow file: (?<path>[^\s#]{1,200})(?:#L(?<line>\d{1,6}))?|The template is not valid\. (?<path2>[^\s(]{1,200}) \(Line: (?<line2>\d{1,6}), Col: (?<column2>\d{1,6})\): (?<message>.{1,200})|Unrecognized (?:named-value|function): '(?<name>[^']{1,120})'|\(Line: \d{1,6}, Col: \d{1,6}\): Unexpected value '(?<name2>[^']{0,120})')/,
        weight: 0.95,
        cause: 'The workflow is not valid: {message/name/name2|see the file} {path/path2|}.',
        fix: 'Correct the workflow file; actionlint shows the place.',
        matches: [
            'Invalid workflow file: .github/workflows/ci.yml#L12',
            '##[error]The template is not valid. .github/workflows/ci.yml (Line: 40, Col: 14): Error reading JToken from JsonReader.',
        ],
        not: ['workflow file is valid'],
    },
    {
        id: 'actions-resource-not-accessible',
        category: 'permission',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Resource not accessible by integration',
            'Resource not accessible by personal access token',
            'GitHub Actions is not permitted to',
        ],
        pattern: /(?:Resource not accessible by (?<who>integration|personal access token)|(?<message>GitHub Actions is not permitted to [^.]{1,120}))/,
        weight: 0.95,
        cause: 'The token may not do this: {message|GitHub answers "Resource not accessible"}.',
        fix: 'Add the missing scope under permissions: in the workflow (fork pull requests only ever get a read-only token).',
        matches: [
            '##[error]Resource not accessible by integration',
            'HttpError: Resource not accessible by personal access token',
        ],
        not: ['resource accessible by all'],
    },
    {
        id: 'actions-bad-credentials',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Bad credentials',
            'Input required and not supplied',
            'Parameter token or opts.auth is required',
            'HTTP 401',
        ],
        pattern: /(?:(?:HttpError|Error|##\[error\]|gh|^)[:\s]{0,3}(?:HTTP 401: )?Bad credentials|Parameter token or opts\.auth is required|Input required and not supplied: (?<name>[\w-]{0,20}token[\w-]{0,20}))/i,
        weight: 0.93,
        cause: 'The GitHub token is missing, expired or wrong ({name|bad credentials}).',
        fix: 'Check that the secret exists and is passed to the step; secrets are empty in runs of fork pull requests.',
        matches: [
            '##[error]Bad credentials',
            'HttpError: Bad credentials',
            '##[error]Input required and not supplied: github-token',
        ],
        not: ['credentials are not bad'],
    },
    {
        id: 'actions-input-required',
        category: 'github-actions',
        kind: 'configuration',
        severity: 'high',
        hint: 'Input required and not supplied',
        pattern: /Input required and not supplied: (?<name>[\w.-]{1,80})/,
        weight: 0.92,
        cause: 'An action does not get its required input {name}.',
        fix: 'Set {name} under with:, and check that the secret or variable it comes from is not empty.',
        matches: ['##[error]Input required and not supplied: path', 'Error: Input required and not supplied: deploy-key'],
        not: ['Input supplied: path'],
    },
    {
        id: 'actions-rate-limit',
        category: 'github-actions',
        kind: 'infrastructure',
        severity: 'medium',
        hint: ['API rate limit exceeded', 'secondary rate limit', 'rate limit exceeded for'],
        pattern: /(?:API rate limit exceeded for (?<name>[^\s.]{1,120}(?: ID \d{1,12})?)|exceeded a secondary rate limit)/i,
        weight: 0.9,
        cause: 'The GitHub API refuses more requests: the rate limit is used up ({name|secondary limit}).',
        fix: 'Pass a token to the tool that calls the API, or call it less often.',
        matches: [
            '##[error]API rate limit exceeded for 192.0.2.10. (But here is the good news: Authenticated requests get a higher rate limit.',
            'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        ],
        not: ['x-ratelimit-remaining: 4999'],
    },
    {
        id: 'actions-artifact-not-found',
        category: 'github-actions',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Unable to download artifact',
            'Artifact not found for name',
            'No files were found with the provided path',
            'Unable to find any artifacts',
            'an artifact with this name already exists',
            'Unable to find an artifact',
        ],
        pattern: /(?:Artifact not found for name: (?<name>.{1,120})|Unable to (?:download artifact\(s\): (?<message>.{1,200})|find (?:any artifacts|an artifact with the name: (?<name2>.{1,100})))|an artifact with this name already exists on the workflow run|^(?!##\[warning\]|Warning)(?:Error: )?No files were found with the provided path: (?<path>[^\s]{1,200}))/,
        weight: 0.86,
        cause: 'The artifact {name/name2/path|that is asked for} is not there or cannot be stored ({message|see the log}).',
        fix: 'Check the name, that the job that uploads it ran and succeeded (needs:), and that names are unique in the matrix.',
        matches: [
            '##[error]Unable to download artifact(s): Artifact not found for name: build-linux',
            '##[error]No files were found with the provided path: dist/. No artifacts will be uploaded.',
        ],
        not: [
            '##[warning]No files were found with the provided path: dist/. No artifacts will be uploaded.',
            'Artifact build-linux has been successfully uploaded!',
        ],
    },
    {
        id: 'actions-deprecated-version',
        category: 'github-actions',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'This request has been automatically failed because it uses a deprecated version',
            'uses a deprecated version of',
        ],
        pattern: /automatically failed because it uses a deprecated version of `?(?<name>[\w./@: -]{1,120}?)`?[.,]/,
        weight: 0.97,
        cause: 'GitHub refuses the job because it uses a deprecated version of {name}.',
        fix: 'Use the current major version of {name} in the workflow.',
        matches: [
            '##[error]This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`. Learn more: https://github.blog/',
            'Error: This request has been automatically failed because it uses a deprecated version of `actions/cache: v1`.',
        ],
        not: ['##[warning]The following actions use a deprecated Node.js version'],
    },
    {
        id: 'actions-needs-failed',
        category: 'github-actions',
        kind: 'unknown',
        severity: 'medium',
        hint: ['jobs failed', 'required jobs', 'One or more jobs', 'needs.'],
        pattern: /^(?:Error: |❌ |::error::)?(?<message>(?:One or more|Some|At least one|Not all) (?:of the )?(?:required |needed |dependent |upstream |previous )?jobs? (?:have |has |did |were |was )?(?:not )?(?:failed|succeed|succeeded|successful|been cancelled|pass|passed)\b.{0,160})$/i,
        weight: 0.86,
        cause: 'This job only collects the results of others, and one of them failed: {message}.',
        fix: 'Look at the jobs it needs; nothing is wrong in this one.',
        matches: ['One or more jobs failed or were cancelled', 'Error: Some required jobs have failed: test, lint'],
        not: ['12 jobs failed to start but were retried with success'],
    },
    {
        id: 'actions-exit-code',
        category: 'other',
        kind: 'unknown',
        severity: 'high',
        hint: ['Process completed with exit code', 'failed with exit code', 'failed with error code'],
        pattern: /(?:^(?:Error: )?Process completed with exit code (?<code>[1-9]\d{0,9})\.|The process '(?<name>[^']{1,240})' failed with exit code (?<code2>[1-9]\d{0,9}))/,
        weight: 0.1,
        cause: 'The command of the step {name|} ends with exit code {code/code2}.',
        fix: null,
        matches: [
            '##[error]Process completed with exit code 1.',
            "##[error]The process '/usr/bin/xvfb-run' failed with exit code 1",
        ],
        not: ['Process completed with exit code 0.'],
    },
    {
        id: 'actions-command-not-found',
        category: 'other',
        kind: 'dependency',
        severity: 'high',
        hint: [': command not found', ': not found', 'Unable to locate executable file'],
        pattern: /(?:^(?<script>[^\s:]{1,200}): (?:line )?(?<line>\d{1,6}): (?<name>[^\s:]{1,160}): (?:command )?not found$|^(?:bash|sh|zsh|\/bin\/sh|\/bin\/bash): (?:line \d{1,6}: |\d{1,6}: )?(?<name2>[^\s:]{1,160}): (?:command )?not found|Unable to locate executable file: (?<name3>[^\s]{1,160}?)\.)/,
        weight: 0.92,
        cause: 'The program {name/name2/name3} is not installed on this runner or not on the PATH.',
        fix: 'Install {name/name2/name3} in an earlier step, or correct its name.',
        matches: [
            '/home/runner/work/_temp/1a2b.sh: line 3: poetry: command not found',
            '/bin/sh: 1: make: not found',
            '##[error]Unable to locate executable file: pwsh. Please verify either the file path exists',
        ],
        not: ['http://localhost/api: 404: page not found', 'checking for gmake... not found'],
    },
    {
        id: 'shell-syntax-error',
        category: 'other',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'syntax error near unexpected token',
            'unexpected EOF while looking',
            'syntax error: unexpected',
            'unmatched',
            'unexpected end of file',
            'bad substitution',
            'unbound variable',
            'ambiguous redirect',
            'Bad substitution',
            'parameter not set',
        ],
        pattern: /^(?:(?<path>[^\s:]{1,240}): (?:line )?(?<line>\d{1,6}): (?:syntax error:? )?(?<message>(?:near unexpected token|unexpected|[^\s:]{0,160}:? ?(?:[Bb]ad substitution|unbound variable|parameter not set|ambiguous redirect)).{0,160})|(?<tool>xargs|sed|awk|grep|find): (?<message2>unmatched .{1,120}|.{0,60}unterminated .{1,80}|unknown .{1,80}))/,
        weight: 0.9,
        cause: 'The shell script of the step is wrong: {message/message2}.',
        fix: 'Correct line {line|in question} of the script; shellcheck shows such mistakes beforehand.',
        matches: [
            "/home/runner/work/_temp/1a2b.sh: line 9: syntax error near unexpected token `fi'",
            '/w/ci.sh: line 4: VERSION: unbound variable',
            'xargs: unmatched single quote; by default quotes are special to xargs unless you use the -0 option',
        ],
        not: ['cart.py:12: unexpected indent', 'no unmatched files'],
    },
    {
        id: 'shell-no-such-file',
        category: 'other',
        kind: 'configuration',
        severity: 'high',
        hint: ['No such file or directory', 'cannot access', 'cannot stat'],
        pattern: /^(?:(?<script>[^\s:]{1,200}): (?:line )?(?<line>\d{1,6}): (?:cd: |source: |\.: )?(?<name>[^\s:]{1,240}): No such file or directory|(?:ls|cp|mv|cat|cd|tar|chmod|rm|ln|find|stat|head|tail|sed|grep|source|bash|sh|python3?|node|install|rsync|zip): (?:cannot (?:access|stat|open|remove) |can't open (?:file )?|Cannot open: )?['`‘]?(?<name2>[^\s:'`’]{1,240})['`’]?: (?:\[Errno 2\] )?No such file or directory)$/,
        weight: 0.72,
        cause: 'The file {name/name2} that the step uses does not exist.',
        fix: 'Correct the path {name/name2} or the working directory, and check that the step that makes it ran.',
        matches: [
            '/home/runner/work/_temp/1a2b.sh: line 2: ./scripts/test.sh: No such file or directory',
            "cp: cannot stat 'dist/app.js': No such file or directory",
        ],
        not: ['open /etc/x.conf: No such file or directory (ignored)'],
    },
    {
        id: 'shell-permission-denied',
        category: 'permission',
        kind: 'configuration',
        severity: 'high',
        hint: ['Permission denied', 'Operation not permitted', 'EACCES', 'Insufficient permissions', 'Access is denied'],
        pattern: /(?:^(?<script>[^\s:]{1,200}): (?:line )?(?<line>\d{1,6}): (?<name>[^\s:]{1,240}): Permission denied$|^(?:mkdir|cp|mv|rm|chmod|chown|touch|ln|tar|tee|cat|install|bash|sh|sudo|find|npm ERR!|npm error|error:|Error:)[: ].{0,160}?['`‘]?(?<name2>\/[^\s:'`’]{1,240})['`’]?: (?:Permission denied|Operation not permitted)|(?:Error: |npm (?:ERR!|error) )(?:code )?EACCES(?:: permission denied, \w{1,12} '(?<name3>[^']{1,240})')?|PermissionError: \[Errno 13\] Permission denied: '(?<name4>[^']{1,240})'|Insufficient permissions to (?<message>.{1,160}))/,
        weight: 0.84,
        cause: 'Access is denied: {name/name2/name3/name4/message|see the log}.',
        fix: 'Give {name/name2/name3/name4|it} the right owner or mode (for a script: `git update-index --chmod=+x`), or use another folder.',
        matches: [
            '/home/runner/work/_temp/1a2b.sh: line 1: ./build.sh: Permission denied',
            "mkdir: cannot create directory '/opt/shop': Permission denied",
            "Error: EACCES: permission denied, open '/root/.npmrc'",
            'Insufficient permissions to install Homebrew to "/home/linuxbrew/.linuxbrew" (the default prefix).',
        ],
        not: ['invoke-rc.d: policy-rc.d denied execution of start.', 'test: returns 403 Permission denied ok'],
    },
    {
        id: 'actions-setup-version',
        category: 'github-actions',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Unable to find',
            'Could not find satisfied version',
            'Version spec',
            'Cannot find any version',
            'Unknown version',
        ],
        pattern: /^(?:Error: )?(?:Unable to find (?<tool>Node|Go|Java|Python|Ruby) version '?(?<version>[^'\s]{1,40})'? for platform (?<platform>\w{1,20}) and architecture|Could not find satisfied version for SemVer '?(?<version2>[^'\s.]{1,40}[^'\s]{0,20})|Unable to find (?<tool2>\w{1,20}) version (?<version3>[\w.^~*x-]{1,40}))/,
        weight: 0.94,
        cause: 'The set-up action has no version {version/version2/version3} of {tool/tool2|the tool} for this runner.',
        fix: 'Choose a version that exists for this platform.',
        matches: [
            "##[error]Unable to find Node version '99' for platform linux and architecture x64.",
            "##[error]Could not find satisfied version for SemVer '25.x'.",
        ],
        not: ['Unable to find image locally'],
    },
    {
        id: 'actions-cache-service',
        category: 'github-actions',
        kind: 'infrastructure',
        severity: 'medium',
        hint: ['Cache service responded with', 'Failed to restore cache', 'is not valid for cache'],
        pattern: /^(?:Error: )(?:.{0,80}Cache service responded with (?<code>\d{3})|.{0,80}Failed to restore cache entry\. Exiting as fail-on-cache-miss is set. Input key: (?<name>.{1,160}))/,
        weight: 0.82,
        cause: 'The cache cannot be used ({code/name}).',
        fix: 'Update actions/cache; with fail-on-cache-miss make sure that the key is saved before.',
        matches: [
            '##[error]Error: Cache service responded with 503',
            '##[error]Error: Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: deps-abc',
        ],
        not: ['##[warning]Cache service responded with 503', 'Cache not found for input keys: deps-abc'],
    },
    {
        id: 'actions-oidc',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: ['ACTIONS_ID_TOKEN_REQUEST_URL', 'Not authorized to perform sts', 'OIDC', 'id-token'],
        pattern: /(?:Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable|(?<message>Not authorized to perform sts:AssumeRoleWithWebIdentity|Could not assume role with OIDC.{0,120}|(?:Failed|Unable) to (?:get|fetch|generate) (?:an )?(?:OIDC|ID) token.{0,120}))/i,
        weight: 0.94,
        cause: 'The job gets no OIDC identity that the cloud accepts: {message|the id-token permission is missing}.',
        fix: 'Add permissions: id-token: write, and check subject and audience in the trust policy of the role.',
        matches: [
            'Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
            '##[error]Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
        ],
        not: ['OIDC token requested'],
    },
    {
        id: 'actions-billing',
        category: 'github-actions',
        kind: 'infrastructure',
        severity: 'critical',
        hint: 'The job was not started because',
        pattern: /The job was not started because (?<message>recent account payments have failed or your spending limit needs to be increased|.{1,160})/,
        weight: 0.97,
        cause: 'GitHub did not start the job: {message}.',
        fix: 'Look at the billing settings of the account.',
        matches: [
            'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
            '##[error]The job was not started because your account is locked due to a billing issue: recent account payments have failed',
        ],
        not: ['The job was started'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/go.js
const goSignatures = [
    {
        id: 'go-test-failed',
        category: 'go',
        kind: 'test',
        severity: 'high',
        hint: '--- FAIL: ',
        pattern: /^\s{0,16}--- FAIL: (?<test>[^\s]{1,300}) \([\d.]{1,10}s\)$/,
        around: [
            {
                side: 'after',
                within: 12,
                pattern: /^\s{4,24}(?<path>[\w./-]{1,200}\.go):(?<line>\d{1,7}): (?<message>.{0,400})$/,
            },
        ],
        weight: 0.86,
        cause: 'The Go test {test} fails: {message|see its output}.',
        fix: 'Run `go test -run {test} ./...` locally.',
        matches: [
            '--- FAIL: TestDiscount (0.00s)\n    cart_test.go:21: total() = 900, want 9',
            '    --- FAIL: TestDiscount/empty_cart (0.01s)',
        ],
        not: ['--- PASS: TestWhenFAIL (0.00s)', '--- SKIP: TestSlow (0.00s)'],
    },
    {
        id: 'go-compile-error',
        category: 'go',
        kind: 'compile',
        severity: 'high',
        hint: '.go:',
        pattern: /^(?:vet: |\.\/)?(?<path>[\w./@-]{1,300}\.go):(?<line>\d{1,7}):(?<column>\d{1,6}): (?<message>(?:undefined: |cannot use |.{1,160} declared (?:and|but) not used|"[^"]{1,200}" imported (?:and|but) not used|.{1,120} redeclared|missing return|syntax error|invalid |too many |not enough |assignment mismatch|cannot |no required module|.{1,160} undefined |unknown field|.{1,160} does not implement|undeclared name|non-name|expected |import cycle|missing go\.sum|package .{1,200} is not in|unexpected |multiple-value|could not import).{0,300})$/,
        weight: 0.91,
        cause: 'Go does not compile: {message} in {path} at line {line}.',
        fix: 'Correct {path} at line {line}.',
        matches: ['./cart.go:12:9: undefined: total', 'internal/db/db.go:4:2: "fmt" imported and not used'],
        not: ['    cart_test.go:21: total() = 900, want 9', 'cart.go:12:9: level=info msg="started"'],
    },
    {
        id: 'go-build-failed-package',
        category: 'go',
        kind: 'compile',
        severity: 'high',
        hint: ['[build failed]', '[setup failed]'],
        pattern: /^FAIL\s{1,4}(?<name>[^\s]{1,200}) \[(?:build|setup) failed\]$/,
        weight: 0.6,
        cause: 'The Go package {name} does not build, so its tests did not run.',
        fix: 'Correct the compile error that is printed above for {name}.',
        matches: ['FAIL\tgithub.com/shop/cart [build failed]', 'FAIL github.com/shop/api [setup failed]'],
        not: ['ok  \tgithub.com/shop/cart 0.2s'],
    },
    {
        id: 'go-package-failed',
        category: 'go',
        kind: 'test',
        severity: 'high',
        hint: 'FAIL\t',
        pattern: /^FAIL\t(?<name>[^\s[]{1,200})\t(?<time>[\d.]{1,10}s)$/,
        weight: 0.5,
        cause: 'Tests of the Go package {name} fail.',
        fix: 'Look at the --- FAIL lines of {name}.',
        matches: ['FAIL\tgithub.com/shop/cart\t0.213s', 'FAIL\tshop/internal/db\t12.004s'],
        not: ['ok  \tgithub.com/shop/cart\t0.213s'],
    },
    {
        id: 'go-missing-module',
        category: 'go',
        kind: 'dependency',
        severity: 'high',
        hint: [
            'no required module provides package',
            'missing go.sum entry',
            'cannot find module providing package',
            'is not in std',
            'is not in GOROOT',
            'cannot find package',
        ],
        pattern: /(?:no required module provides package (?<name>[^\s;:]{1,200})|missing go\.sum entry for (?:module providing package |go\.mod file[^\n]{0,40})?(?<name2>[^\s;:(]{0,200})|cannot find module providing package (?<name3>[^\s;:]{1,200})|package (?<name4>[^\s;:]{1,200}) is not in (?:std|GOROOT)|cannot find package "(?<name5>[^"]{1,200})")/,
        weight: 0.93,
        cause: 'Go finds no module for {name/name2/name3/name4/name5|an import}: go.mod and go.sum do not cover it.',
        fix: 'Run `go mod tidy` (or `go get {name/name2/name3/name4/name5}`) and commit go.mod and go.sum.',
        matches: [
            'cart.go:5:2: no required module provides package github.com/shop/money; to add it:',
            'main.go:4:2: package shop/internal/db is not in std (/opt/go/src/shop/internal/db)',
        ],
        not: ['go: downloading github.com/shop/money v1.2.0'],
    },
    {
        id: 'go-mod-tidy',
        category: 'go',
        kind: 'dependency',
        severity: 'high',
        hint: ['updates to go.mod needed', 'inconsistent vendoring', 'go.mod file indicates go', 'requires go >='],
        pattern: /(?:go: updates to go\.mod needed|go: inconsistent vendoring in (?<path>[^\s:]{1,240})|go: go\.mod (?:file indicates go (?<want>[\d.]{1,10})|requires go >= (?<want2>[\d.]{1,10}))|go: (?<name>[^\s]{1,200}) requires go >= (?<want3>[\d.]{1,10}))/,
        weight: 0.93,
        cause: 'go.mod does not fit this job: {want/want2/want3|it needs an update} {name/path|}.',
        fix: 'Run `go mod tidy` (and `go mod vendor`) and commit, or set go-version in actions/setup-go to what go.mod asks for.',
        matches: [
            'go: updates to go.mod needed; to update it:',
            'go: go.mod requires go >= 1.23.0 (running go 1.21.5; GOTOOLCHAIN=local)',
        ],
        not: ['go: finding module for package'],
    },
    {
        id: 'go-module-fetch',
        category: 'go',
        kind: 'dependency',
        severity: 'high',
        hint: [
            'invalid version: unknown revision',
            'reading https://proxy.golang.org',
            'module lookup disabled',
            '410 Gone',
            'proxy.golang.org',
        ],
        pattern: /^(?:go: )?(?<name>[\w./-]{3,200}@[\w.+-]{1,80}): (?<message>(?:invalid version: .{1,160}|reading https?:\/\/[^\s]{1,300}: .{1,160}|Get "https?:\/\/.{1,300}|verifying .{1,160}))$/,
        weight: 0.92,
        cause: 'Go cannot fetch {name}: {message}',
        fix: 'Correct the version in go.mod; for a private module set GOPRIVATE and give the job credentials.',
        matches: [
            'go: github.com/shop/money@v9.9.9: invalid version: unknown revision v9.9.9',
            'go: github.com/shop/private@v1.0.0: reading https://proxy.golang.org/github.com/shop/private/@v/v1.0.0.mod: 404 Not Found',
        ],
        not: ['go: downloading github.com/shop/money v1.2.0'],
    },
    {
        id: 'go-checksum-mismatch',
        category: 'go',
        kind: 'dependency',
        severity: 'critical',
        hint: ['checksum mismatch', 'SECURITY ERROR'],
        pattern: /verifying (?<name>[^\s:]{1,200})(?:\/go\.mod)?: checksum mismatch/,
        weight: 0.96,
        cause: 'The module {name} does not have the checksum in go.sum.',
        fix: 'Find out why the module changed before anything else; update go.sum only if the new content is the published one.',
        matches: [
            'verifying github.com/shop/money@v1.2.0: checksum mismatch',
            'go: verifying github.com/x/y@v0.1.0/go.mod: checksum mismatch',
        ],
        not: ['checksum ok for money'],
    },
    {
        id: 'go-panic',
        category: 'go',
        kind: 'test',
        severity: 'high',
        hint: 'panic: ',
        pattern: /^\s{0,8}panic: (?!test timed out)(?<message>.{1,400})$/,
        around: [
            { side: 'after', within: 6, pattern: /^(?:goroutine \d{1,9} |\[signal |\s{0,4}panic: )/, required: true },
            {
                side: 'after',
                within: 40,
                pattern: /^\t(?![^\s]{0,60}\/go\/src\/|[^\s]{0,60}\/pkg\/mod\/|[^\s]{0,60}\/hostedtoolcache\/)(?<path>\/[^\s:]{1,300}\.go):(?<line>\d{1,7})/,
            },
        ],
        weight: 0.88,
        cause: 'A Go program panics: {message}.',
        fix: 'Guard the value at {path|the first frame of this repository}:{line|see the trace}.',
        matches: [
            'panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1]\n\ngoroutine 1 [running]:\nmain.main()\n\t/w/cmd/main.go:12 +0x1d',
            'panic: assignment to entry in nil map\n\ngoroutine 7 [running]:',
        ],
        not: ['recovered panic: boom, going on', 'panic: none'],
    },
    {
        id: 'go-test-timeout',
        category: 'go',
        kind: 'test',
        severity: 'high',
        hint: 'panic: test timed out after',
        pattern: /^panic: test timed out after (?<after>[\dhms.]{1,20})/,
        around: [{ side: 'after', within: 3, pattern: /^\s{1,20}(?<test>Test[^\s]{1,200}) \(/ }],
        weight: 0.93,
        cause: 'The Go tests did not end within {after} ({test|see the goroutines below}).',
        fix: 'Find the goroutine that waits in {test|the trace}; raise -timeout only if the test is slow by nature.',
        matches: [
            'panic: test timed out after 10m0s\nrunning tests:\n\tTestSync (9m58s)',
            'panic: test timed out after 30s',
        ],
        not: ['ok shop/cart 599.2s'],
    },
    {
        id: 'go-data-race',
        category: 'go',
        kind: 'test',
        severity: 'high',
        hint: ['WARNING: DATA RACE', 'race detected during execution of test'],
        pattern: /(?:^WARNING: DATA RACE|race detected during execution of test)/,
        around: [
            {
                side: 'after',
                within: 30,
                pattern: /^\s{4,10}(?![^\s]{0,60}\/go\/src\/)(?<path>\/[^\s:]{1,300}\.go):(?<line>\d{1,7})/,
            },
        ],
        weight: 0.88,
        cause: 'The race detector finds unsynchronised access to shared memory ({path|see the two stacks}).',
        fix: 'Guard the shared value with a mutex or a channel at {path|the place in the report}.',
        matches: [
            'WARNING: DATA RACE\nRead at 0x00c000 by goroutine 8:\n  shop.(*Cart).Total()\n      /w/cart.go:14 +0x44',
            '    testing.go:1465: race detected during execution of test',
        ],
        not: ['no data race found'],
    },
    {
        id: 'golangci-finding',
        category: 'go',
        kind: 'lint',
        severity: 'medium',
        hint: ['.go:'],
        pattern: /^(?:##\[error\])?(?<path>[\w./@-]{1,300}\.go):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?: (?<message>.{3,300}) \((?<rule>[a-z][\w-]{2,30})\)$/,
        weight: 0.82,
        cause: 'The Go linter {rule} reports {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line}, or explain it with //nolint:{rule}.',
        matches: [
            'cart.go:12:2: Error return value of `db.Close` is not checked (errcheck)',
            'internal/api/api.go:40:1: File is not `gofmt`-ed with `-s` (gofmt)',
        ],
        not: ['cart_test.go:12: got 3 (Want)', 'cart.go:12:2: undefined: x'],
    },
    {
        id: 'go-vet-finding',
        category: 'go',
        kind: 'lint',
        severity: 'medium',
        hint: '.go:',
        pattern: /^(?:\.\/)?(?<path>[\w./@-]{1,300}\.go):(?<line>\d{1,7}):(?<column>\d{1,6}): (?<message>(?:[\w.]{1,60} (?:format %|call has|arg list|composite literal)|unreachable code|result of .{1,100} call not used|self-assignment|struct field tag|the cancel function|possible misuse|should |exported ).{0,240})$/,
        weight: 0.75,
        cause: 'go vet reports {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line}.',
        matches: [
            './cart.go:12:2: fmt.Printf format %d has arg name of wrong type string',
            'cart.go:30:1: exported function Total should have comment or be unexported',
        ],
        not: ['cart_test.go:12: should be 3'],
    },
    {
        id: 'go-version-directive',
        category: 'go',
        kind: 'configuration',
        severity: 'high',
        hint: ['invalid go version', 'unknown directive', 'errors parsing go.mod', 'toolchain not available'],
        pattern: /(?:invalid go version '(?<version>[^']{1,20})'|(?<path>go\.mod):(?<line>\d{1,5}): unknown directive: (?<name>\w{1,30})|errors parsing go\.mod|toolchain not available)/,
        weight: 0.9,
        cause: 'This Go is too old for go.mod ({version/name|see the log}).',
        fix: 'Set go-version-file: go.mod in actions/setup-go.',
        matches: [
            "go.mod:3: invalid go version '1.22.0': must match format 1.23",
            'go.mod:5: unknown directive: toolchain',
        ],
        not: ['go version go1.22.0 linux/amd64'],
    },
    {
        id: 'gofmt-diff',
        category: 'go',
        kind: 'lint',
        severity: 'low',
        hint: ['gofmt', 'goimports', 'not formatted'],
        pattern: /(?:(?:these|the following|some) (?:go )?files (?:are|is) not (?:properly )?(?:gofmt'?ed|formatted)|gofmt(?:'ing)? needed|files? (?:need|needs) (?:to be )?gofmt|please run (?:go ?fmt|gofmt|goimports|make fmt))/i,
        weight: 0.8,
        cause: 'Go files are not formatted as gofmt wants them.',
        fix: 'Run `gofmt -w .` and commit the result.',
        matches: ['The following files are not formatted:', 'Go code is not formatted, please run gofmt'],
        not: ['gofmt -l .'],
    },
];

// EXTERNAL MODULE: ./lib/src/contract/compose.js
var compose = __webpack_require__(7825);
;// CONCATENATED MODULE: ./lib/src/logs/signatures/java.js

const THROWABLE = String.raw `(?:[a-z_]\w{0,60}\.){1,12}[A-Z]\w{1,80}(?:\$\w{1,60})?`;
/** The first frame that is neither the platform's nor a test framework's. */
const userFrame = {
    side: 'after',
    within: 40,
    pattern: /^\s{0,12}at (?!(?:java|javax|jakarta|jdk|sun|com\.sun|org\.junit|junit|org\.testng|org\.hamcrest|org\.assertj|org\.opentest4j|org\.mockito|org\.gradle|org\.apache\.maven|kotlin|scala|groovy|worker)[./])(?:[\w.$@-]{1,60}\/{1,2}){0,2}[\w.$]{1,200}\.[\w$<>]{1,100}\((?<path>\w{1,120}\.(?:java|kt|scala|groovy)):(?<line>\d{1,7})\)$/,
};
const thrown = {
    side: 'after',
    within: 4,
    pattern: (0,compose/* composePattern */.D)(String.raw `^\s{0,12}(?<message>${THROWABLE}(?:: .{1,300})?(?: at \w{1,80}\.\w{1,8}:\d{1,7})?)$`),
};
const javaSignatures = [
    {
        id: 'javac-error',
        category: 'java',
        kind: 'compile',
        severity: 'high',
        hint: '.java:',
        pattern: /^(?:\[ERROR\] )?(?<path>(?:[A-Za-z]:)?[^\s:]{1,300}\.java):(?:(?<line>\d{1,7}):(?: \[\w{1,20}\])?|\[(?<line2>\d{1,7}),(?<column2>\d{1,6})\]) (?:error: )?(?!warning)(?<message>(?:cannot find symbol|incompatible types|package .{1,200} does not exist|.{1,60} is not abstract|unreported exception|';' expected|class, interface|method does not override|reached end of file|.{1,200} cannot be applied|.{1,200} is already defined|.{1,200} has private access|missing return|unclosed|illegal|variable|non-static|no suitable|.{1,200} is not public|[A-Z][\w ]{1,60}).{0,300})$/,
        around: [{ side: 'after', within: 4, pattern: /^\s{1,8}symbol:\s{1,6}(?<symbol>.{1,160})$/ }],
        weight: 0.9,
        cause: 'Java does not compile: {message} in {path} at line {line/line2}.',
        fix: 'Correct {path} at line {line/line2}: {symbol/message}.',
        matches: [
            '/w/src/main/java/shop/Cart.java:42: error: cannot find symbol\n    total(items);\n    ^\n  symbol:   method total(List<Item>)',
            '[ERROR] /w/src/main/java/shop/Cart.java:[12,34] package org.junit.jupiter.api does not exist',
        ],
        not: [
            '/w/src/main/java/shop/Cart.java:42: warning: [deprecation] total() has been deprecated',
            '\tat shop.Cart.total(Cart.java:42)',
        ],
    },
    {
        id: 'kotlin-compile-error',
        category: 'java',
        kind: 'compile',
        severity: 'high',
        hint: ['e: file:', 'e: /', '.kt:'],
        pattern: /^(?:e: (?:file:\/\/)?(?<path>[^\s:]{1,300}\.kts?):(?: \(|)(?<line>\d{1,7})(?:, |:)(?<column>\d{1,6})\)?:? |\[ERROR\] (?<path2>[^\s:]{1,300}\.kt):? ?[[(](?<line2>\d{1,7}),(?: )?(?<column2>\d{1,6})[\])] )(?<message>.{1,400})$/,
        weight: 0.91,
        cause: 'Kotlin does not compile: {message} in {path/path2} at line {line/line2}.',
        fix: 'Correct {path/path2} at line {line/line2}.',
        matches: [
            'e: file:///w/app/src/main/kotlin/Cart.kt:12:9 Unresolved reference: total',
            'e: /w/app/src/main/kotlin/Cart.kt: (8, 3): Type mismatch: inferred type is String but Int was expected',
        ],
        not: ['w: file:///w/app/src/main/kotlin/Cart.kt:12:9 Parameter is never used'],
    },
    {
        id: 'scala-compile-error',
        category: 'java',
        kind: 'compile',
        severity: 'high',
        hint: '.scala:',
        pattern: /^\[error\] (?:-- .{0,60}Error: )?(?<path>[^\s:]{1,300}\.scala):(?<line>\d{1,7}):(?:(?<column>\d{1,6}):?)? ?(?<message>.{0,300}?)(?: -+)?$/,
        weight: 0.9,
        cause: 'Scala does not compile: {message|see the lines below} in {path} at line {line}.',
        fix: 'Correct {path} at line {line}.',
        matches: [
            '[error] /w/src/main/scala/shop/Cart.scala:10:8: not found: value total',
            '[error] -- [E007] Type Mismatch Error: /w/src/main/scala/Cart.scala:4:20 -----------',
        ],
        not: ['[warn] /w/src/main/scala/shop/Cart.scala:10:8: unused import'],
    },
    {
        id: 'gradle-test-failed',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: ' FAILED',
        pattern: /^(?<suite>(?:[\w$-]{1,80}\.){0,12}[A-Za-z]\w{1,120}(?:\$\w{1,60})?) > (?<test>.{1,300}) FAILED$/,
        around: [
            thrown,
            userFrame,
            {
                side: 'after',
                within: 4,
                pattern: /^\s{2,12}\S{1,200} at (?<path>\w{1,80}\.(?:java|kt|groovy|scala)):(?<line>\d{1,7})$/,
            },
        ],
        weight: 0.87,
        cause: 'The test {suite} › {test} fails: {message|see its stack trace}.',
        fix: 'Run `./gradlew test --tests {suite}` locally.',
        matches: [
            'CartTest > givesDiscount() FAILED\n    org.opentest4j.AssertionFailedError: expected: <9> but was: <900>\n        at app//shop.CartTest.givesDiscount(CartTest.java:21)',
            'com.example.shop.CartTest > emptyCartIsFree FAILED\n    java.lang.IllegalStateException at CartTest.java:40',
        ],
        not: ['> Task :shop:test FAILED', 'CartTest > givesDiscount() PASSED'],
    },
    {
        id: 'gradle-testng-failed',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: ' FAILED',
        pattern: /^(?:Gradle suite > Gradle test > )?(?<suite>(?:[a-z_]\w{0,60}\.){2,12}[A-Z]\w{1,120})[.#](?<test>\w{1,160}(?:\[.{0,120}\])?(?:\(.{0,160}\))?) FAILED$/,
        around: [thrown, userFrame],
        weight: 0.86,
        cause: 'The test {suite}.{test} fails: {message|see its stack trace}.',
        fix: 'Run {suite} alone.',
        matches: [
            'shop.orders.CartMetricsTest.collectsTotals FAILED\n    java.lang.NullPointerException: Cannot invoke "shop.Cart.close()" because "this.cart" is null',
            'Gradle suite > Gradle test > com.example.shop.CartTest.givesDiscount[2](9, "EUR") FAILED',
        ],
        not: ['shop.orders.CartMetricsTest.collectsTotals PASSED'],
    },
    {
        id: 'surefire-test-failed',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: ['<<< FAILURE!', '<<< ERROR!'],
        pattern: /^(?:\[ERROR\] )?(?<test>[\w.$]{1,200}(?:[[{(].{0,300}?[\]})])?) {1,3}(?:-- )?Time elapsed: [\d.,]{1,12} s(?:ec)? {1,2}<<< (?:FAILURE|ERROR)!/,
        around: [
            {
                side: 'after',
                within: 3,
                pattern: (0,compose/* composePattern */.D)(String.raw `^(?:\[ERROR\] )?(?<message>${THROWABLE}\b.{0,300})$`),
            },
            userFrame,
        ],
        weight: 0.86,
        cause: 'The test {test} fails: {message|see its stack trace}.',
        fix: null,
        matches: [
            '[ERROR] shop.CartTest.givesDiscount  Time elapsed: 0.034 s  <<< FAILURE!\norg.opentest4j.AssertionFailedError: expected: <9> but was: <900>\n\tat shop.CartTest.givesDiscount(CartTest.java:21)',
            'givesDiscount(shop.CartTest)  Time elapsed: 0.02 sec  <<< ERROR!\njava.lang.NullPointerException',
        ],
        not: ['[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.47 s - in shop.CartTest'],
    },
    {
        id: 'surefire-summary-line',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: ['[ERROR]   ', 'Test.', 'IT.', 'Tests.'],
        pattern: /^(?:\[ERROR\] {1,6}(?:Run \d: )?)(?<test>\w{1,120}(?:->\w{1,120})?[.:]\w{1,160}(?:->.{1,120}?)?):(?<line>\d{1,7}) (?<message>.{1,400})$/,
        weight: 0.85,
        cause: 'The test {test} fails at its line {line}: {message}.',
        fix: 'Compare what {test} expects with what the code gives.',
        matches: [
            '[ERROR]   CartTest.givesDiscount:21 expected: <9> but was: <900>',
            '[ERROR]   OrderIT.createsOrder:88 » IllegalState Failed to load ApplicationContext',
        ],
        not: ['[ERROR] Tests run: 12, Failures: 1, Errors: 0, Skipped: 0', '[INFO]   CartTest.givesDiscount:21 ok'],
    },
    {
        id: 'surefire-error-summary',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: '» ',
        pattern: /^\[ERROR\] {1,6}(?:Run \d: )?(?<test>\w{1,120}\.\w{1,160}(?:->.{1,120}?)?) » (?<message>.{1,300})$/,
        weight: 0.84,
        cause: 'The test {test} ends with {message}.',
        fix: 'Look at the stack trace of {test} in the log.',
        matches: [
            '[ERROR]   CartTest.deepCart » StackOverflow',
            '[ERROR]   OrderIT.createsOrder » Timeout createsOrder() timed out after 5 seconds',
        ],
        not: ['[INFO] Cart » ok'],
    },
    {
        id: 'surefire-summary',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: 'Tests run:',
        pattern: /^(?:\[ERROR\] |\[WARNING\] )?Tests run: {1,4}(?<run>\d{1,7}), {1,4}Failures: {1,4}(?!0, {1,4}Errors: {1,4}0\b)(?<failures>\d{1,6}), {1,4}Errors: {1,4}(?<errors>\d{1,6})(?:, {1,4}Skipped: {1,4}\d{1,6})?(?:, (?:Flakes: \d{1,5}|Time elapsed: .{1,60}))?(?: <<< (?:FAILURE|ERROR)!.{0,200})?$/,
        weight: 0.5,
        cause: 'Java tests fail: {failures} failures and {errors} errors in {run} tests.',
        fix: 'Look at the first failure in the log.',
        matches: ['[ERROR] Tests run: 120, Failures: 2, Errors: 1, Skipped: 3', 'Tests run: 12,  Failures: 0,  Errors: 2'],
        not: [
            '[INFO] Tests run: 120, Failures: 0, Errors: 0, Skipped: 3',
            'Tests run: 3, Failures: 0, Errors: 0, Skipped: 0',
        ],
    },
    {
        id: 'junit-ant-failed',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: ': Test ',
        pattern: /^(?<path>[^\s:]{1,300}build[\w.-]{0,40}\.xml):(?<line>\d{1,7}): Test (?<test>[\w.$]{1,200}) failed$/,
        weight: 0.75,
        cause: 'The test class {test} fails in the ant build.',
        fix: 'Look at the exception that {test} prints above.',
        matches: ['/w/build.xml:86: Test shop.CartTest failed', '/w/sub/build-test.xml:12: Test shop.OrderTest failed'],
        not: ['/w/build.xml:86: Test shop.CartTest passed'],
    },
    {
        id: 'junit-assertion',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: ['AssertionFailedError', 'ComparisonFailure', 'AssertionError', 'MultipleFailuresError'],
        pattern: /^\s{0,12}(?:Caused by: )?(?<error>(?:org\.opentest4j|org\.junit|junit\.framework|java\.lang|org\.assertj\.core\.error|org\.mockito\.exceptions\.\w{1,40})\.(?:AssertionFailedError|ComparisonFailure|AssertionError|MultipleFailuresError|AssertJMultipleFailuresError))(?:: (?<message>.{1,400}))?$/,
        around: [userFrame],
        weight: 0.72,
        cause: 'A Java test assertion fails: {message|the values stand below}.',
        fix: 'Compare the expected and the actual value of the test.',
        matches: [
            'org.opentest4j.AssertionFailedError: expected: <9> but was: <900>\n\tat shop.CartTest.givesDiscount(CartTest.java:21)',
            '    java.lang.AssertionError: 13 -> 113',
        ],
        not: ['import org.opentest4j.AssertionFailedError;'],
    },
    {
        id: 'java-exception',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: ['Exception', 'Error'],
        pattern: (0,compose/* composePattern */.D)(String.raw `^\s{0,12}(?:Exception in thread "[^"]{1,100}" |Caused by: )?(?<error>${THROWABLE})(?<=Exception|Error|Failure|Throwable)(?:: (?<message>.{1,400}))?$`),
        around: [
            { side: 'after', within: 4, pattern: /^\s{0,12}at [\w.$/@<>-]{1,300}\(.{1,120}\)/, required: true },
            userFrame,
        ],
        weight: 0.62,
        cause: 'Java throws {error}: {message|without a message}.',
        fix: 'Look at {path|the first frame of this repository} in the stack trace.',
        matches: [
            'java.lang.IndexOutOfBoundsException: Index: 0, Size: 0\n\tat java.util.ArrayList.get(ArrayList.java:435)\n\tat shop.Cart.first(Cart.java:14)',
            'Exception in thread "main" java.lang.ExceptionInInitializerError\n\tat org.jruby.Ruby.newInstance(Ruby.java:266)',
        ],
        not: ['java.lang.IllegalStateException: ignored by design', '[INFO] throws java.io.IOException when closed'],
    },
    {
        id: 'java-class-not-found',
        category: 'java',
        kind: 'dependency',
        severity: 'high',
        hint: ['NoClassDefFoundError', 'ClassNotFoundException', 'NoSuchMethodError', 'NoSuchFieldError'],
        pattern: /^\s{0,12}(?:Exception in thread "[^"]{1,100}" |Caused by: |\[ERROR\] )?java\.lang\.(?<error>NoClassDefFoundError|ClassNotFoundException|NoSuchMethodError|NoSuchFieldError): '?(?:Could not initialize class )?(?<name>[^\s'].{0,240})$/,
        around: [{ side: 'after', within: 3, pattern: /^\s{0,12}at [\w.$/@<>-]{1,300}\(/, required: true }],
        weight: 0.84,
        cause: 'Java misses {name} at run time ({error}): a library is absent or has another version than the code was compiled with.',
        fix: 'Align the versions of the library that holds {name}; `mvn dependency:tree` or `gradle dependencies` shows them.',
        matches: [
            'java.lang.NoClassDefFoundError: org/mockito/internal/util/reflection/Fields\n\tat shop.CartTest.setUp(CartTest.java:12)',
            "Caused by: java.lang.NoSuchMethodError: 'void shop.Cart.total(int)'\n\tat shop.Order.sum(Order.java:4)",
        ],
        not: ['java.lang.ClassNotFoundException: optional.Driver (ignored)'],
    },
    {
        id: 'maven-unresolved-dependency',
        category: 'java',
        kind: 'dependency',
        severity: 'high',
        hint: ['Could not resolve dependencies for project', 'Could not find artifact', 'Non-resolvable parent POM'],
        pattern: /^\[(?:ERROR|FATAL)\] .{0,200}?(?:Could not resolve dependencies for project (?<project>[^\s]{1,200}?):? .{0,400}?|Non-resolvable parent POM for (?<parent>[^\s]{1,200}?): .{0,200}?)?Could not (?:find artifact|transfer artifact) (?<name>[^\s]{1,200})/,
        weight: 0.94,
        cause: 'Maven cannot get {name}, which {project/parent|the project} needs.',
        fix: 'Check that {name} exists in a configured repository, or build and install it first.',
        matches: [
            '[ERROR] Failed to execute goal on project cart: Could not resolve dependencies for project shop:cart:jar:1.0: Could not find artifact shop:core:jar:2.1 in central (https://repo.maven.apache.org/maven2)',
            '[FATAL] Non-resolvable parent POM for shop:cart:1.0: Could not find artifact shop:parent:pom:9 and parent.relativePath points at wrong local POM',
        ],
        not: ['[WARNING] Could not transfer metadata shop:core/maven-metadata.xml'],
    },
    {
        id: 'maven-collect-dependencies',
        category: 'java',
        kind: 'dependency',
        severity: 'high',
        hint: 'Could not resolve dependencies for project',
        pattern: /^\[ERROR\] .{0,200}?Could not resolve dependencies for project (?<project>[^\s]{1,200}?): (?<message>.{1,400})$/,
        weight: 0.9,
        cause: 'Maven cannot resolve the dependencies of {project}: {message}',
        fix: 'Check that the artifact exists and that its repository is reachable over HTTPS.',
        matches: [
            '[ERROR] Failed to execute goal on project cart: Could not resolve dependencies for project shop:cart:jar:3.1: Failed to collect dependencies at shop:core:jar:2.0',
            '[ERROR] Could not resolve dependencies for project shop:api:war:1.0: The following artifacts could not be resolved: shop:core:jar:2.1',
        ],
        not: ['[INFO] Resolved dependencies for project shop:cart'],
    },
    {
        id: 'maven-goal-failed',
        category: 'java',
        kind: 'unknown',
        severity: 'high',
        hint: 'Failed to execute goal',
        pattern: /^\[ERROR\] Failed to execute goal (?<goal>[\w.:-]{1,200})(?: \([\w.-]{1,80}\))? on project (?<project>[\w.-]{1,120}): (?<message>.{1,400})$/,
        weight: 0.45,
        cause: 'The Maven goal {goal} fails in {project}: {message}',
        fix: null,
        matches: [
            '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.0.0:test (default-test) on project cart: There are test failures.',
            '[ERROR] Failed to execute goal com.spotify:docker-maven-plugin:1.2.0:build (default) on project api: Exception caught: connection refused',
        ],
        not: ['[INFO] BUILD SUCCESS'],
    },
    {
        id: 'maven-compiler-version',
        category: 'java',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'invalid target release',
            'invalid source release',
            'release version',
            'Source option',
            'Target option',
            'Unsupported class file major version',
        ],
        pattern: /(?:invalid (?:target|source) release: (?<want>[\d.]{1,8})|error: release version (?<want2>[\d.]{1,8}) not supported|(?:error: |\[ERROR\] )(?:Source|Target) option (?<want3>[\d.]{1,8}) is no longer supported|Unsupported class file major version (?<major>\d{2,3}))/,
        weight: 0.94,
        cause: 'The JDK of this job does not fit the Java release of the build ({want/want2/want3/major}).',
        fix: 'Set java-version in actions/setup-java to the release that the build asks for ({want/want2/want3|see the build file}).',
        matches: [
            '[ERROR] Failed to execute goal maven-compiler-plugin:3.9.0:compile on project cart: Fatal error compiling: invalid target release: 17 -> [Help 1]',
            '> Unsupported class file major version 65',
        ],
        not: ['compiling with release version 17'],
    },
    {
        id: 'java-class-version',
        category: 'java',
        kind: 'configuration',
        severity: 'high',
        hint: ['has been compiled by a more recent version', 'class file has wrong version'],
        pattern: /(?:(?<![\w./$])(?<name>[\w./$]{1,200}) has been compiled by a more recent version of the Java Runtime \(class file version (?<have>[\d.]{2,6})\)|class file has wrong version (?<have2>[\d.]{2,6}), should be (?<want>[\d.]{2,6}))/,
        weight: 0.93,
        cause: 'A class ({name|see the log}) was compiled for a newer Java (class file {have/have2}) than this job runs.',
        fix: 'Use a newer JDK in actions/setup-java, or an older release of the library.',
        matches: [
            'java.lang.UnsupportedClassVersionError: shop/Cart has been compiled by a more recent version of the Java Runtime (class file version 61.0), this version recognizes up to 55.0',
            '    class file has wrong version 61.0, should be 55.0',
        ],
        not: ['class file version 61.0 is fine'],
    },
    {
        id: 'maven-checkstyle',
        category: 'java',
        kind: 'lint',
        severity: 'medium',
        hint: ['[ERROR] ', '[WARN] ', '.java:'],
        pattern: /^(?:\[ant:checkstyle\] )?(?:\[(?:ERROR|WARN)\] )?(?<path>(?:[A-Za-z]:)?[^\s:]{1,300}\.(?:java|xml|properties)):\[?(?<line>\d{1,7})(?:[:,](?<column>\d{1,6}))?\]?:? (?:\(\w{1,30}\) \w{2,60}: |error: )?(?<message>.{3,300}?)\.? ?\[(?<rule>[A-Z]\w{3,60})\]$/,
        weight: 0.84,
        cause: 'Checkstyle reports {rule} in {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line} as the rule {rule} asks.',
        matches: [
            "[ant:checkstyle] [ERROR] /w/src/main/java/shop/Cart.java:91:77: '|' should be on a new line. [OperatorWrap]",
            '[ERROR] src/main/java/shop/Cart.java:[12,8] (imports) UnusedImports: Unused import - java.util.List. [UnusedImports]',
        ],
        not: ['[INFO] There are 0 checkstyle errors.'],
    },
    {
        id: 'maven-checkstyle-plain',
        category: 'java',
        kind: 'lint',
        severity: 'medium',
        hint: [
            'Unused import',
            'Line is longer than',
            'Missing a Javadoc',
            'violations reported by Checkstyle',
            'during checkstyle',
        ],
        pattern: /(?:^(?:\[ERROR\] )?(?<path>[^\s:]{1,300}\.java):(?<line>\d{1,7})(?::(?<column>\d{1,6}))?: (?:error: )?(?<message>(?:Unused import|Line is longer|Missing a Javadoc).{0,200})|You have (?<count>\d{1,6}) Checkstyle violations?|Failed during checkstyle execution: (?<summary>(?:[^>]|(?<!-)>){1,200}?)\.?(?: -> .{0,40})?$)/,
        weight: 0.82,
        cause: 'Checkstyle refuses the code: {message/summary|violations} {path|}.',
        fix: 'Correct what checkstyle lists ({path|see the log}), then run it locally.',
        matches: [
            '/w/src/main/java/shop/Cart.java:24:8: error: Unused import - java.util.LinkedList.',
            '[ERROR] Failed to execute goal maven-checkstyle-plugin:3.1:check on project cart: Failed during checkstyle execution: There is 1 error reported by Checkstyle 8.29 -> [Help 1]',
        ],
        not: ['[INFO] Starting audit... Audit done.'],
    },
    {
        id: 'spotless-violations',
        category: 'java',
        kind: 'lint',
        severity: 'low',
        hint: ['format violations', 'non-complying files', 'files are not formatted', 'Found non-complying'],
        pattern: /(?:The following files had format violations:|Found (?<count>\d{1,6}) non-complying files|(?<files>\d{1,6}) files? (?:are|is) not (?:properly )?formatted)/,
        around: [{ side: 'after', within: 3, pattern: /^(?:\[ERROR\] )?\s{2,10}(?<path>[\w./-]{1,300}\.\w{1,8})$/ }],
        weight: 0.86,
        cause: 'Files such as {path|those listed} are not formatted as the build wants them.',
        fix: 'Run `./gradlew spotlessApply` (or `mvn spotless:apply`, `mvn fmt:format`) and commit the result.',
        matches: [
            '> The following files had format violations:\n      src/main/java/shop/Cart.java',
            '[ERROR] Failed to execute goal com.coveo:fmt-maven-plugin:2.9:check: Found 2 non-complying files, failing build',
        ],
        not: ['[INFO] Fail to format: 0 file(s)'],
    },
    {
        id: 'gradle-task-failed',
        category: 'java',
        kind: 'unknown',
        severity: 'high',
        hint: ['Execution failed for task', '> Task :'],
        pattern: /^(?:Execution failed for task '(?<task>:[\w:.-]{1,200})'\.|> Task (?<task2>:[\w:.-]{1,200}) FAILED)$/,
        around: [{ side: 'after', within: 3, pattern: /^> (?!Task)(?<message>.{1,300})$/ }],
        weight: 0.42,
        cause: 'The Gradle task {task/task2} fails: {message|see the lines above}.',
        fix: null,
        matches: [
            "Execution failed for task ':shop:test'.\n> There were failing tests. See the report at: file:///w/index.html",
            '> Task :shop:compileJava FAILED',
        ],
        not: ['> Task :shop:compileJava UP-TO-DATE'],
    },
    {
        id: 'gradle-unresolved-dependency',
        category: 'java',
        kind: 'dependency',
        severity: 'high',
        hint: ['Could not resolve all', 'Could not find ', 'Could not resolve '],
        pattern: /^\s{0,8}> (?:Could not find (?<name>[\w.-]{1,120}:[\w.-]{1,120}(?::[\w.-]{1,60})?)\.|Could not resolve (?<name2>[\w.-]{1,120}:[\w.-]{1,120}:[\w.+-]{1,60})\.|Plugin \[id: '(?<name3>[\w.-]{1,120})'.{0,120}\] was not found)/,
        weight: 0.92,
        cause: 'Gradle cannot get {name/name2/name3} from the configured repositories.',
        fix: 'Correct the coordinates of {name/name2/name3}, or add the repository that has it.',
        matches: ['   > Could not find com.shop:core:2.1.', '    > Could not resolve org.example:lib:1.0-SNAPSHOT.'],
        not: ['Could not resolve all files for configuration'],
    },
    {
        id: 'gradle-plugin-not-found',
        category: 'java',
        kind: 'dependency',
        severity: 'high',
        hint: 'was not found in any of the following sources',
        pattern: /Plugin \[id: '(?<name>[\w.-]{1,120})'(?:, version: '(?<version>[^']{1,40})')?.{0,120}\] was not found in any of the following sources/,
        weight: 0.94,
        cause: 'Gradle finds no plugin {name} {version|} in the plugin repositories.',
        fix: 'Correct id and version of the plugin {name} in the build file, or add its repository to pluginManagement.',
        matches: [
            "Plugin [id: 'org.springframework.boot', version: '9.9.9'] was not found in any of the following sources:",
            "* Plugin [id: 'shop.conventions'] was not found in any of the following sources:",
        ],
        not: ["Plugin [id: 'java'] applied"],
    },
    {
        id: 'gradle-wrapper-missing',
        category: 'java',
        kind: 'configuration',
        severity: 'high',
        hint: ['org.gradle.wrapper.GradleWrapperMain', 'gradlew'],
        pattern: /(?:Could not find or load main class org\.gradle\.wrapper\.GradleWrapperMain|\.\/(?<name>gradlew|mvnw): (?:Permission denied|No such file))/,
        weight: 0.95,
        cause: 'The build wrapper {name|gradlew} cannot be started: its file or jar is missing from the repository, or not executable.',
        fix: 'Commit the wrapper with its jar, and run `git update-index --chmod=+x {name|gradlew}`.',
        matches: [
            'Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain',
            '/home/runner/work/_temp/a.sh: line 1: ./gradlew: Permission denied',
        ],
        not: ['Run ./gradlew build'],
    },
    {
        id: 'gradle-what-went-wrong',
        category: 'java',
        kind: 'configuration',
        severity: 'high',
        hint: 'A problem occurred',
        pattern: /^A problem occurred (?:evaluating|configuring) (?<what>(?:root )?(?:project|settings|script) ?'?[^'\n]{0,120}'?)\.$/,
        around: [{ side: 'after', within: 2, pattern: /^> (?<message>.{1,300})$/ }],
        weight: 0.85,
        cause: 'Gradle cannot evaluate {what}: {message|see the lines below}.',
        fix: 'Correct the build script of {what}.',
        matches: [
            "A problem occurred evaluating root project 'shop'.\n> Could not get unknown property 'versions' for root project",
            "A problem occurred configuring project ':app'.",
        ],
        not: ['No problem occurred.'],
    },
    {
        id: 'java-heap-space',
        category: 'memory',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['OutOfMemoryError', 'insufficient memory for the Java Runtime'],
        pattern: /(?:java\.lang\.OutOfMemoryError: (?<what>[\w ]{3,80})|There is insufficient memory for the Java Runtime Environment to continue)/,
        weight: 0.92,
        cause: 'A Java process has no more memory ({what|native memory}).',
        fix: 'Raise the heap (org.gradle.jvmargs, MAVEN_OPTS, -Xmx) within what the runner has, or run fewer workers.',
        matches: ['java.lang.OutOfMemoryError: Java heap space', 'Caused by: java.lang.OutOfMemoryError: Metaspace'],
        not: ['-XX:+HeapDumpOnOutOfMemoryError'],
    },
    {
        id: 'gradle-daemon-lost',
        category: 'java',
        kind: 'infrastructure',
        severity: 'high',
        hint: 'Gradle build daemon disappeared unexpectedly',
        pattern: /Gradle build daemon disappeared unexpectedly/,
        weight: 0.82,
        cause: 'The Gradle daemon was ended from outside, most often because the runner had no memory left.',
        fix: 'Lower org.gradle.jvmargs and org.gradle.workers.max so that the build fits into the runner.',
        matches: [
            'Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)',
            '> Gradle build daemon disappeared unexpectedly',
        ],
        not: ['Starting a Gradle Daemon'],
    },
    {
        id: 'surefire-fork-crashed',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: [
            'The forked VM terminated without',
            'There was a timeout or other error in the fork',
            "Process 'Gradle Test Executor",
        ],
        pattern: /(?:The forked VM terminated without (?:properly )?saying (?:properly )?goodbye|There was a timeout or other error in the fork|Process 'Gradle Test Executor \d{1,4}' finished with non-zero exit value (?<code>\d{1,3}))/,
        weight: 0.8,
        cause: 'The JVM that ran the tests ended without a word (crash, System.exit or no memory; exit value {code|unknown}).',
        fix: 'Look for a System.exit, an hs_err file or a memory limit; -Xmx of the test JVM is set in the surefire or test task configuration.',
        matches: [
            'The forked VM terminated without properly saying goodbye. VM crash or System.exit called?',
            "> Process 'Gradle Test Executor 4' finished with non-zero exit value 137",
        ],
        not: ["Process 'Gradle Test Executor 4' started"],
    },
    {
        id: 'spring-context-failed',
        category: 'java',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'APPLICATION FAILED TO START',
            'Failed to load ApplicationContext',
            'UnsatisfiedDependencyException',
            'BeanCreationException',
            'NoSuchBeanDefinitionException',
        ],
        pattern: /(?:(?:APPLICATION FAILED TO START)|(?:Caused by: )org\.springframework\.beans\.factory\.(?:UnsatisfiedDependencyException|BeanCreationException|NoSuchBeanDefinitionException): (?<message>.{1,300}))/,
        around: [
            {
                side: 'after',
                within: 8,
                pattern: /^(?<message>(?:Parameter \d|Field|Failed to|Web server failed|The bean|A component|Consider).{1,300})$/,
            },
        ],
        weight: 0.78,
        cause: 'The Spring context does not start: {message|see the description below}.',
        fix: 'Provide the bean or property that the message names.',
        matches: [
            "APPLICATION FAILED TO START\n***************************\n\nDescription:\n\nParameter 0 of constructor in shop.Cart required a bean of type 'shop.Prices' that could not be found.",
            "Caused by: org.springframework.beans.factory.NoSuchBeanDefinitionException: No qualifying bean of type 'shop.Prices' available",
        ],
        not: ['Started Application in 3.2 seconds'],
    },
    {
        id: 'maven-enforcer',
        category: 'java',
        kind: 'configuration',
        severity: 'high',
        hint: 'Rule ',
        pattern: /^\[(?:ERROR|WARNING)\] Rule \d{1,3}: (?<rule>[\w.$]{3,160}) failed with message:/,
        around: [{ side: 'after', within: 2, pattern: /^(?:\[ERROR\] )?(?<message>\S.{1,300})$/ }],
        weight: 0.88,
        cause: 'The Maven enforcer rule {rule} fails: {message|see below}.',
        fix: 'Use the version of Java, Maven or the dependency that the rule asks for.',
        matches: [
            '[ERROR] Rule 0: org.apache.maven.enforcer.rules.version.RequireJavaVersion failed with message:\nDetected JDK version 11.0.2 is not in the allowed range [17,).',
            '[WARNING] Rule 2: org.apache.maven.plugins.enforcer.DependencyConvergence failed with message:',
        ],
        not: ['[INFO] Rule 0: RequireJavaVersion passed'],
    },
    {
        id: 'jacoco-coverage',
        category: 'java',
        kind: 'test',
        severity: 'medium',
        hint: 'Rule violated for',
        pattern: /Rule violated for (?<what>bundle|package|class|sourcefile|method) (?<name>[^\s:]{1,160}): (?<counter>[\w ]{3,40}) ratio is (?<have>[\d.]{1,6}), but expected minimum is (?<want>[\d.]{1,6})/,
        weight: 0.92,
        cause: 'JaCoCo: the coverage ({counter}) of {name} is {have}, below the minimum {want}.',
        fix: 'Add tests for {name}, or lower the minimum on purpose.',
        matches: [
            '[WARNING] Rule violated for bundle cart: instructions covered ratio is 0.71, but expected minimum is 0.80',
            'Rule violated for class shop.Cart: lines covered ratio is 0.2, but expected minimum is 0.5',
        ],
        not: ['All coverage checks have been met.'],
    },
    {
        id: 'spotbugs-found',
        category: 'java',
        kind: 'lint',
        severity: 'medium',
        hint: ['SpotBugs violations', 'Bugs found', 'PMD Failure', 'PMD rule violations', 'You have '],
        pattern: /(?:SpotBugs violations were found|failed with (?<count>\d{1,6}) bugs|PMD Failure: (?<message>.{1,240})|(?<pmd>\d{1,6}) PMD rule violations were found|You have (?<pmd2>\d{1,6}) PMD violations?)/,
        weight: 0.78,
        cause: 'Static analysis finds problems: {message/count/pmd/pmd2|see its report}.',
        fix: 'Correct what SpotBugs or PMD reports.',
        matches: [
            '> SpotBugs violations were found. See the report at: file:///w/build/reports/spotbugs/main.html',
            '[ERROR] Failed to execute goal maven-pmd-plugin: You have 3 PMD violations. For more details see: /w/target/pmd.xml',
        ],
        not: ['[INFO] BugInstance size is 0'],
    },
    {
        id: 'sbt-tests-failed',
        category: 'java',
        kind: 'test',
        severity: 'high',
        hint: '*** FAILED ***',
        pattern: /^(?:\[info\] )?\s{0,8}- (?<test>.{1,300}?) \*\*\* FAILED \*\*\*/,
        around: [
            {
                side: 'after',
                within: 3,
                pattern: /^(?:\[info\] )?\s{1,12}(?<message>\S.{2,300}?)(?: \((?<path>\w{1,100}\.scala):(?<line>\d{1,7})\))?$/,
            },
        ],
        weight: 0.85,
        cause: 'The Scala test "{test}" fails: {message|see below}.',
        fix: 'Run this test alone with testOnly and compare the values.',
        matches: [
            '[info] - gives a discount *** FAILED ***\n[info]   900 did not equal 9 (CartSpec.scala:14)',
            '[info]   - retries *** FAILED *** (3 seconds)',
        ],
        not: ['[info] - gives a discount'],
    },
    {
        id: 'android-sdk-missing',
        category: 'java',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'SDK location not found',
            'Failed to install the following Android SDK packages',
            'AAPT: error',
            'Failed to find target with hash',
        ],
        pattern: /(?:SDK location not found|Failed to install the following Android SDK packages|AAPT: error: (?<message>.{1,240})|Failed to find target with hash string '(?<target>[^']{1,60})')/,
        weight: 0.88,
        cause: 'The Android build misses a part of the SDK or a resource: {message/target|see the log}.',
        fix: 'Install it with sdkmanager, set ANDROID_HOME, or correct the resource.',
        matches: [
            '> SDK location not found. Define a valid SDK location with an ANDROID_HOME environment variable',
            'AAPT: error: resource color/brand (aka shop.app:color/brand) not found.',
        ],
        not: ['Using Android SDK: /usr/local/lib/android/sdk'],
    },
    {
        id: 'maven-license-header',
        category: 'java',
        kind: 'lint',
        severity: 'low',
        hint: [
            'Some files do not have the expected license header',
            'Too many files with unapproved license',
            'Missing header in',
        ],
        pattern: /(?:Some files do not have the expected license header|Too many files with unapproved license: (?<count>\d{1,6})|Missing header in: (?<path>[^\s]{1,300}))/,
        weight: 0.86,
        cause: 'Source files lack the licence header ({path/count|see the list}).',
        fix: 'Add the header to the new files (`mvn license:format`, or by hand).',
        matches: [
            '[ERROR] Failed to execute goal com.mycila:license-maven-plugin:4.1:check on project cart: Some files do not have the expected license header',
            '[ERROR] Too many files with unapproved license: 2 See RAT report in: /w/target/rat.txt',
        ],
        not: ['Rat check: Summary over all files. Unapproved: 0'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/kubernetes.js
const kubernetesSignatures = [
    {
        id: 'kubernetes-image-pull',
        category: 'kubernetes',
        kind: 'configuration',
        severity: 'high',
        hint: ['ImagePullBackOff', 'ErrImagePull', 'ErrImageNeverPull', 'InvalidImageName'],
        pattern: /(?<reason>ImagePullBackOff|ErrImagePull|ErrImageNeverPull|InvalidImageName)/,
        around: [{ side: 'after', within: 4, pattern: /(?:Failed to pull|Back-off pulling) image "(?<name>[^"]{1,240})"/ }],
        weight: 0.86,
        cause: 'Kubernetes cannot pull the image {name|of a pod} ({reason}).',
        fix: 'Check that the image is pushed (or loaded into the test cluster) under this tag, and the pull secret.',
        matches: [
            'shop-api-6d4   0/1     ImagePullBackOff   0          2m',
            'Warning  Failed  5s  kubelet  Error: ErrImagePull',
        ],
        not: ['ImagePullPolicy: Always'],
    },
    {
        id: 'kubernetes-crash-loop',
        category: 'kubernetes',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'CrashLoopBackOff',
            'CreateContainerConfigError',
            'Back-off restarting failed container',
            'RunContainerError',
        ],
        pattern: /(?<reason>CrashLoopBackOff|CreateContainerConfigError|RunContainerError|Back-off restarting failed container)/,
        weight: 0.82,
        cause: 'A pod does not stay up ({reason}).',
        fix: 'Read its log (`kubectl logs --previous`) and its events; a missing secret or config map is frequent.',
        matches: [
            'shop-api-6d4   0/1     CrashLoopBackOff   5          4m',
            'Warning  BackOff  kubelet  Back-off restarting failed container api in pod shop-api-6d4',
        ],
        not: ['pod/shop-api-6d4 1/1 Running 0 4m'],
    },
    {
        id: 'kubernetes-oom-killed',
        category: 'kubernetes',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['OOMKilled'],
        pattern: /(?:Reason:\s{1,12}|\s|^)OOMKilled/,
        weight: 0.9,
        cause: 'A container was killed because it used more memory than its limit (OOMKilled).',
        fix: 'Raise resources.limits.memory of the container, or find what grows.',
        matches: ['      Reason:       OOMKilled', 'shop-api-6d4   0/1     OOMKilled   1          20s'],
        not: ['oomkilled=false'],
    },
    {
        id: 'helm-install-failed',
        category: 'kubernetes',
        kind: 'configuration',
        severity: 'high',
        hint: ['INSTALLATION FAILED', 'UPGRADE FAILED'],
        pattern: /Error: (?<what>INSTALLATION|UPGRADE) FAILED: (?<message>.{1,400})$/,
        weight: 0.93,
        cause: 'Helm cannot install or upgrade the release: {message}',
        fix: 'Correct the chart or the cluster state that the message names; `helm template` and `kubectl get events` help.',
        matches: [
            'Error: INSTALLATION FAILED: cannot re-use a name that is still in use',
            'Helm install failed: Error: UPGRADE FAILED: timed out waiting for the condition',
        ],
        not: ['Release "shop" has been upgraded. Happy Helming!'],
    },
    {
        id: 'helm-template-error',
        category: 'kubernetes',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'execution error at (',
            'Error: template:',
            'Error: parse error at',
            'YAML parse error on',
            'chart requires kubeVersion',
            'Error: failed to download',
        ],
        pattern: /(?:Error: (?:template: |parse error at |execution error at )?\(?(?<path>[\w./-]{1,240}\.(?:ya?ml|tpl|txt)):(?<line>\d{1,6})(?::(?<column>\d{1,6}))?\)?:? ?(?<message>.{0,300})|YAML parse error on (?<path2>[^\s:]{1,240}): (?<message2>.{1,240})|chart requires kubeVersion: (?<message3>.{1,160}))/,
        weight: 0.93,
        cause: 'The Helm chart cannot be rendered: {message/message2/message3|see the place} ({path/path2|chart}).',
        fix: 'Correct {path/path2|the chart} (line {line|see above}); `helm lint` and `helm template` show it locally.',
        matches: [
            'Error: template: shop/templates/deployment.yaml:14:20: executing "shop/templates/deployment.yaml" at <.Values.image.tag>: nil pointer evaluating interface {}.tag',
            'Error: YAML parse error on shop/templates/svc.yaml: error converting YAML to JSON: yaml: line 9: did not find expected key',
        ],
        not: ['1 chart(s) linted, 0 chart(s) failed'],
    },
    {
        id: 'kubectl-not-found',
        category: 'kubernetes',
        kind: 'configuration',
        severity: 'high',
        hint: 'Error from server (',
        pattern: /^Error from server \((?<reason>\w{3,40})\): (?:error when (?:creating|applying patch|retrieving).{0,80}"(?<path>[^"]{1,200})": )?(?<message>.{1,300})$/,
        weight: 0.85,
        cause: 'The Kubernetes API refuses ({reason}): {message}.',
        fix: 'Create what is missing first, or give the account the role it needs.',
        matches: [
            'Error from server (NotFound): deployments.apps "shop-api" not found',
            'Error from server (Forbidden): error when creating "k8s/app.yaml": pods is forbidden: User "ci" cannot create resource',
        ],
        not: ['deployment.apps/shop-api created'],
    },
    {
        id: 'kubectl-connection',
        category: 'kubernetes',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['The connection to the server', 'Unable to connect to the server', 'Kubernetes cluster unreachable'],
        pattern: /(?:The connection to the server (?<name>[^\s]{1,120}) was refused|Unable to connect to the server: (?<message>.{1,240})|Kubernetes cluster unreachable: (?<message2>.{1,200}))/,
        weight: 0.92,
        cause: 'The Kubernetes API {name|server} cannot be reached: {message/message2|connection refused}.',
        fix: 'Check that the cluster is created in this job and that KUBECONFIG points to it.',
        matches: [
            'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
            'Unable to connect to the server: dial tcp 192.0.2.4:6443: i/o timeout',
        ],
        not: ['Connected to the server v1.29'],
    },
    {
        id: 'kubectl-wait-timeout',
        category: 'kubernetes',
        kind: 'unknown',
        severity: 'high',
        hint: ['timed out waiting for the condition', 'exceeded its progress deadline', 'timed out waiting for'],
        pattern: /(?:error: timed out waiting for the condition(?: on (?<name>[\w./-]{1,160}))?|deployment "(?<name2>[\w./-]{1,120})" exceeded its progress deadline|context deadline exceeded.{0,80}resource not ready)/,
        weight: 0.82,
        cause: 'Kubernetes did not get {name/name2|a resource} ready in time.',
        fix: 'Describe {name/name2|the resource} and read the events and logs of its pods.',
        matches: [
            'error: timed out waiting for the condition on deployments/shop-api',
            'error: deployment "shop-api" exceeded its progress deadline',
        ],
        not: ['deployment "shop-api" successfully rolled out'],
    },
    {
        id: 'kubernetes-manifest-invalid',
        category: 'kubernetes',
        kind: 'configuration',
        severity: 'high',
        hint: ['error validating', 'error parsing', 'no matches for kind', 'is invalid:', 'unable to recognize'],
        pattern: /^(?:Error: |error: )?(?:(?:unable to build kubernetes objects from release manifest: )?error validating "?(?<path>[^\s":]{0,240})"?: (?<message>.{1,300})|error parsing (?<path2>[^\s:]{1,240}): (?<message2>.{1,240})|.{0,200}no matches for kind "(?<name>\w{1,80})" in version "(?<version>[\w./-]{1,80})"|The \w{1,60} "(?<name2>[^"]{1,160})" is invalid: (?<message3>.{1,240}))/,
        weight: 0.9,
        cause: 'A Kubernetes manifest is not valid: {message/message2/message3/name}.',
        fix: 'Correct the manifest, or install the custom resource definition first.',
        matches: [
            'error: error validating "k8s/app.yaml": error validating data: ValidationError(Deployment.spec): unknown field "replica"',
            'error: resource mapping not found for name: "shop" namespace: "" from "k8s/cert.yaml": no matches for kind "Certificate" in version "cert-manager.io/v1"',
        ],
        not: ['configmap/shop is valid'],
    },
    {
        id: 'kind-cluster-failed',
        category: 'kubernetes',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['failed to create cluster', 'Exiting due to', 'failed to init node with kubeadm'],
        pattern: /^(?:ERROR: failed to create cluster: (?<message>.{1,240})|X Exiting due to (?<code>[A-Z_]{4,60}): (?<message2>.{1,240}))/,
        weight: 0.92,
        cause: 'The test cluster cannot be created: {message/message2}.',
        fix: 'Run again; if it stays, pin another version of kind or minikube and its node image.',
        matches: [
            'ERROR: failed to create cluster: failed to init node with kubeadm: command "docker exec" failed',
            'X Exiting due to GUEST_PROVISION: error provisioning guest',
        ],
        not: ['Creating cluster "kind" ...'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/languages.js
/** Languages and package managers for which the product has no category of their own. */
const languageSignatures = [
    {
        id: 'apt-no-candidate',
        category: 'other',
        kind: 'dependency',
        severity: 'high',
        hint: ['has no installation candidate', 'Unable to locate package', "Couldn't find any package", 'was not found'],
        pattern: /^E: (?:Package '(?<name>[^']{1,100})' has no installation candidate|Unable to locate package (?<name2>[^\s]{1,100})|Couldn't find any package by (?:glob|regex) '(?<name3>[^']{1,100})'|Version '(?<version>[^']{1,80})' for '(?<name4>[^']{1,100})' was not found)/,
        weight: 0.95,
        cause: 'apt has no package {name/name2/name3/name4} {version|} for this release of the system.',
        fix: 'Run `apt-get update` first, correct the name of {name/name2/name3/name4}, or use a release or repository that has it.',
        matches: ["E: Package 'darcs' has no installation candidate", 'E: Unable to locate package libshop-dev'],
        not: ['Note, selecting libssl-dev instead of libssl'],
    },
    {
        id: 'apt-fetch-failed',
        category: 'network',
        kind: 'infrastructure',
        severity: 'high',
        hint: [
            'Failed to fetch',
            'Some index files failed to download',
            'Unable to fetch some archives',
            'does not have a Release file',
            "repository '",
        ],
        pattern: /^E: (?:Failed to fetch (?<name>[^\s]{1,240})\s{1,4}(?<message>.{1,160})|Unable to fetch some archives|The repository '(?<name2>[^']{1,200})' (?:does not have a Release file|is not signed|no longer has a Release file)|Some index files failed to download)/,
        weight: 0.88,
        cause: 'apt cannot download {name/name2|packages}: {message|the mirror does not answer as it should}.',
        fix: 'Run `apt-get update` before the installation and try again; replace a repository that no longer exists.',
        matches: [
            'E: Failed to fetch http://archive.ubuntu.com/ubuntu/pool/main/c/curl/curl_7.81.0_amd64.deb  404  Not Found [IP: 192.0.2.1 80]',
            "E: The repository 'http://ppa.example/ubuntu noble Release' does not have a Release file.",
        ],
        not: [
            'W: Failed to fetch http://archive.ubuntu.com/x  Temporary failure',
            'Get:1 http://archive.ubuntu.com/ubuntu',
        ],
    },
    {
        id: 'apt-dpkg-lock',
        category: 'other',
        kind: 'infrastructure',
        severity: 'medium',
        hint: [
            'Could not get lock /var/lib',
            'Unable to acquire the dpkg frontend lock',
            'Unmet dependencies',
            'unmet dependencies',
            'held broken packages',
            'Sub-process /usr/bin/dpkg returned',
        ],
        pattern: /^E: (?<message>Could not get lock \/var\/lib[^\s]{1,60}|Unable to acquire the dpkg frontend lock.{0,80}|Unable to correct problems, you have held broken packages|Sub-process \/usr\/bin\/dpkg returned an error code \(\d{1,3}\)|Unmet dependencies.{0,120})/,
        weight: 0.8,
        cause: 'apt cannot install: {message}.',
        fix: 'Wait for the other apt to end (DPkg::Lock::Timeout), or settle the dependencies that apt lists above.',
        matches: [
            'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (unattended-upgr)',
            'E: Unable to correct problems, you have held broken packages.',
        ],
        not: ['Reading package lists... Done'],
    },
    {
        id: 'apt-key-expired',
        category: 'other',
        kind: 'configuration',
        severity: 'high',
        hint: ['NO_PUBKEY', 'EXPKEYSIG', 'signatures couldn', 'GPG error'],
        pattern: /(?:NO_PUBKEY (?<key>[0-9A-F]{8,40})|EXPKEYSIG (?<key2>[0-9A-F]{8,40}) (?<name>.{1,80}))/,
        weight: 0.78,
        cause: 'apt does not accept the signature of a repository (key {key/key2}).',
        fix: 'Install the current signing key of the repository.',
        matches: [
            "W: GPG error: https://apt.shop.example stable InRelease: The following signatures couldn't be verified because the public key is not available: NO_PUBKEY 1A2B3C4D5E6F7081",
            'Err:5 https://apt.shop.example InRelease: EXPKEYSIG 1A2B3C4D5E6F7081 Shop Apt',
        ],
        not: ['gpg: key 1A2B3C4D imported'],
    },
    {
        id: 'apk-yum-missing-package',
        category: 'other',
        kind: 'dependency',
        severity: 'high',
        hint: [
            'unable to select packages',
            'No match for argument',
            'Unable to find a match',
            'nothing provides',
            'No package ',
            '(no such package)',
            'target not found',
            'No available formula',
            'No Cask with this name',
            'Requirement not satisfied',
        ],
        pattern: /(?:^\s{0,4}(?<name>[\w.+-]{1,100}) \(no such package\):|Error: Unable to find a match: (?<name2>.{1,160})|No match for argument: (?<name3>[^\s]{1,100})|nothing provides (?:requested )?(?<name4>\S{1,120}(?: [<>=]{1,2} \S{1,60})?)(?: needed by (?<by>\S{1,120}))?$|error: target not found: (?<name5>[^\s]{1,100})|No available formula (?:or cask )?with the name "(?<name6>[^"]{1,80})"|Requirement not satisfied: (?<name7>.{1,120}))/,
        weight: 0.93,
        cause: 'The package manager of the system cannot provide {name/name2/name3/name4/name5/name6/name7}.',
        fix: 'Correct the name or version, enable the repository that has it, or update the index first.',
        matches: [
            '  darcs-dev (no such package):',
            'No match for argument: libshop-devel',
            ' - nothing provides requested (python3dist(shop) >= 2)',
            ' - nothing provides libshop.so.1()(64bit) >= 2.0 needed by shop-1.0-1.x86_64',
            'Warning: No available formula with the name "shopctl".',
        ],
        not: ['Installing darcs (2.16)'],
    },
    {
        id: 'swift-compile-error',
        category: 'other',
        kind: 'compile',
        severity: 'high',
        hint: '.swift:',
        pattern: /^(?:❌ {1,2})?(?<path>\/?[^\s:]{1,300}\.swift):(?<line>\d{1,7}):(?<column>\d{1,6}): (?:error: )?(?<message>(?!warning|note)[a-z'`].{1,300})$/,
        weight: 0.9,
        cause: 'Swift does not compile: {message} in {path} at line {line}.',
        fix: 'Correct {path} at line {line}.',
        matches: [
            "/w/Sources/Cart.swift:14:9: error: cannot find 'total' in scope",
            '❌  /w/Sources/Cart.swift:3:1: expected declaration',
        ],
        not: ['/w/Sources/Cart.swift:14:9: warning: variable was never used'],
    },
    {
        id: 'xctest-failed',
        category: 'other',
        kind: 'test',
        severity: 'high',
        hint: ['error: -[', 'XCTAssert', "Test Case '"],
        pattern: /^(?:(?<path>\/?[^\s:]{1,300}\.swift|\/?[^\s:]{1,300}\.m):(?<line>\d{1,7}): error: (?:-\[)?(?<test>[\w. ]{1,160})\]? ?: (?<message>.{1,300})|\s{0,6}(?:✗ )?(?<test2>test\w{2,160}), (?<message2>XCTAssert\w{1,40} .{0,240}))$/,
        weight: 0.86,
        cause: 'The Swift test {test/test2} fails: {message/message2}.',
        fix: 'Compare the values at {path|the named place}:{line|see the log}.',
        matches: [
            '/w/Tests/CartTests.swift:21: error: -[ShopTests.CartTests testDiscount] : XCTAssertEqual failed: ("900") is not equal to ("9")',
            '  testEmptyCart, XCTAssertTrue failed',
        ],
        not: ["Test Case '-[ShopTests.CartTests testDiscount]' passed (0.001 seconds)."],
    },
    {
        id: 'xcodebuild-error',
        category: 'other',
        kind: 'configuration',
        severity: 'high',
        hint: ['xcodebuild: error:', '[!] '],
        pattern: /^(?:xcodebuild: error: (?<message>.{1,300})|\[!\] (?<message2>(?:CocoaPods could not|Unable to find|No podspec|Oh no|Invalid).{1,240}))$/,
        weight: 0.8,
        cause: 'Xcode or CocoaPods cannot build: {message/message2}.',
        fix: 'For a missing destination choose a simulator that this Xcode has; for a pod, update the repository of specs.',
        matches: [
            'xcodebuild: error: Unable to find a destination matching the provided destination specifier:',
            '[!] Unable to find a specification for `ShopKit`',
        ],
        not: ['** BUILD SUCCEEDED **'],
    },
    {
        id: 'xcodebuild-failed',
        category: 'other',
        kind: 'unknown',
        severity: 'high',
        hint: ' FAILED **',
        pattern: /^\*\* (?<what>BUILD|TEST|ARCHIVE) FAILED \*\*$/,
        weight: 0.35,
        cause: 'Xcode reports {what} FAILED.',
        fix: null,
        matches: ['** BUILD FAILED **', '** TEST FAILED **'],
        not: ['** BUILD SUCCEEDED **'],
    },
    {
        id: 'haskell-error',
        category: 'other',
        kind: 'compile',
        severity: 'high',
        hint: '.hs:',
        pattern: /^(?<path>[^\s:]{1,300}\.l?hs):(?<line>\d{1,7}):(?<column>\d{1,6})(?:-\d{1,6})?: error:(?: \[(?<code>[\w-]{1,30})\])?(?<message>.{0,300})$/,
        around: [{ side: 'after', within: 2, pattern: /^\s{2,8}(?:• )?(?<message>\S.{1,300})$/ }],
        weight: 0.9,
        cause: 'Haskell does not compile {path} at line {line}: {message|see below}.',
        fix: 'Correct {path} at line {line}.',
        matches: [
            'src/Shop/Cart.hs:14:9: error:\n    • Variable not in scope: total',
            'app/Main.hs:3:1: error: [GHC-87110]\n    Could not find module Shop.Cart',
        ],
        not: ['src/Shop/Cart.hs:14:9: warning: [-Wunused-imports]'],
    },
    {
        id: 'haskell-dependencies',
        category: 'other',
        kind: 'dependency',
        severity: 'high',
        hint: ['Could not resolve dependencies', 'Cabal-', '[Cabal-'],
        pattern: /^(?:Error: (?:\[Cabal-\d{1,6}\]|cabal: Could not resolve dependencies:)|cabal: Could not resolve dependencies:)/,
        around: [{ side: 'after', within: 8, pattern: /^\[__\d\] (?<message>.{1,240})$/ }],
        weight: 0.9,
        cause: 'cabal cannot resolve the dependencies: {message|see below}.',
        fix: 'Loosen the bounds that are named, or use another GHC.',
        matches: [
            'Error: [Cabal-7107]\nCould not resolve dependencies:\n[__0] trying: shop-0.1 (user goal)',
            'cabal: Could not resolve dependencies:',
        ],
        not: ['Resolving dependencies...'],
    },
    {
        id: 'elixir-error',
        category: 'other',
        kind: 'compile',
        severity: 'high',
        hint: ['** (', 'could not compile dependency'],
        pattern: /^\s{0,6}\*\* \((?<error>[\w.]{3,80}|Mix|exit|throw)\) (?:(?<path>[\w./-]{1,240}\.exs?):(?<line>\d{1,7}): )?(?<message>.{1,300})$/,
        around: [
            {
                side: 'before',
                within: 4,
                pattern: /^\s{2,4}(?<path>(?:test|lib|apps)\/[\w./-]{1,240}\.exs?):(?<line>\d{1,7})$/,
            },
        ],
        weight: 0.82,
        cause: 'Elixir raises {error}: {message}.',
        fix: 'Correct {path|the named place}:{line|see the log}.',
        matches: [
            '** (CompileError) lib/shop/cart.ex:14: undefined function total/0',
            '  1) test discount (Shop.CartTest)\n     test/cart_test.exs:6\n     ** (MatchError) no match of right hand side value: {:ok, 900}',
        ],
        not: ['# raises ** (ArgumentError) when empty'],
    },
    {
        id: 'exunit-failed',
        category: 'other',
        kind: 'test',
        severity: 'high',
        hint: ') test ',
        pattern: /^\s{1,4}\d{1,5}\) test (?<test>.{1,200}) \((?<where>[\w.]{2,120})\)$/,
        around: [
            { side: 'after', within: 2, pattern: /^\s{3,8}(?<path>[\w./-]{1,240}\.exs):(?<line>\d{1,7})$/, required: true },
            {
                side: 'after',
                within: 4,
                pattern: /^\s{3,8}(?<message>(?:Assertion with .{1,120}|\*\* \(.{1,240}|Expected .{1,200}|match .{1,200}))$/,
            },
        ],
        weight: 0.86,
        cause: 'The ExUnit test "{test}" of {where} fails: {message|see below}.',
        fix: 'Run `mix test {path}:{line}` and compare the values.',
        matches: [
            '  1) test discount (Shop.CartTest)\n     test/cart_test.exs:6\n     Assertion with == failed\n     code:  assert total() == 9',
            '  2) test empty (Shop.ApiTest)\n     test/api_test.exs:40\n     ** (RuntimeError) boom',
        ],
        not: ['  1) test plan (draft)'],
    },
    {
        id: 'erlang-ct-failed',
        category: 'other',
        kind: 'test',
        severity: 'high',
        hint: ['failed on line', 'timetrap_timeout', 'eunit', 'Testing '],
        pattern: /^\s{0,4}(?<test>\w{1,80}:\w{1,80}) failed on line (?<line>\d{1,7})$/,
        around: [{ side: 'after', within: 3, pattern: /^\s{0,4}Reason: (?<message>.{1,240})$/ }],
        weight: 0.85,
        cause: 'The Erlang test {test} fails on line {line}: {message|see below}.',
        fix: 'Look at the log of the suite at line {line}.',
        matches: [
            'shop_SUITE:discount failed on line 40\nReason: {badmatch,900}',
            'api:send_recv failed on line 593\nReason: timetrap_timeout',
        ],
        not: ['Testing lib.shop: TEST COMPLETE, 12 ok, 0 failed of 12'],
    },
    {
        id: 'r-package-missing',
        category: 'other',
        kind: 'dependency',
        severity: 'high',
        hint: [
            'there is no package called',
            'required but not available',
            'is not available for this version of R',
            'is not available (for R',
            'Execution halted',
        ],
        pattern: /(?:there is no package called [‘'](?<name>[\w.]{1,80})|[Pp]ackages? required but not available: [‘'](?<name2>[\w.]{1,80})|package [‘'](?<name3>[\w.]{1,80})[’'] is not available)/,
        weight: 0.93,
        cause: 'The R package {name/name2/name3} is not installed or not available.',
        fix: 'Add {name/name2/name3} to the dependencies that the job installs (DESCRIPTION), or use an R version that has it.',
        matches: [
            'Error in library(lubridate) : there is no package called ‘lubridate’',
            "Package required but not available: 'dplyr'",
        ],
        not: ['library(lubridate)'],
    },
    {
        id: 'r-check-error',
        category: 'other',
        kind: 'test',
        severity: 'high',
        hint: ['Status: ', 'Running the tests in ', 'Error (', 'Failure ('],
        pattern: /^(?:Status: (?<count>[1-9]\d{0,3}) ERRORs?\b.{0,60}|Running the tests in [‘'](?<path>[\w./-]{1,200})[’'] failed\.|(?:── )?(?:Error|Failure) \(['‘]?(?<path2>[\w./-]{1,160}\.R)['’]?:(?<line2>\d{1,6})(?::\d{1,6})?['’]?\)(?:: (?<message>.{1,200}?))?(?: ─{1,200})?)$/,
        weight: 0.76,
        cause: 'R CMD check fails: {message/path/path2/count|see the log}.',
        fix: 'Look at the failure that testthat prints in {path/path2|the log}.',
        matches: [
            "Running the tests in 'tests/testthat.R' failed.",
            "── Failure ('test-cart.R:21:3'): gives a discount ──────────",
        ],
        not: ['Status: OK', 'Status: 1 NOTE'],
    },
    {
        id: 'perl-missing-module',
        category: 'other',
        kind: 'dependency',
        severity: 'high',
        hint: ["Can't locate "],
        pattern: /^(?:# )?(?:\s{0,8}Error:\s{1,4})?Can't locate (?<name>[\w/]{1,160}\.pm) in @INC/,
        weight: 0.94,
        cause: 'Perl finds no module {name}.',
        fix: 'Install the distribution that holds {name} (cpanm, or a package of the system).',
        matches: [
            "Can't locate JSON/XS.pm in @INC (you may need to install the JSON::XS module)",
            "#     Error:  Can't locate Moose.pm in @INC",
        ],
        not: ["Can't locate the file"],
    },
    {
        id: 'perl-prove-failed',
        category: 'test',
        kind: 'test',
        severity: 'high',
        hint: ['Dubious, test returned', 'Failed test', 'Looks like you failed', 'Looks like your test exited'],
        pattern: /^(?:\s{0,4}#\s{1,6}Failed (?:\(TODO\) )?test '(?<test>.{1,200})'|Dubious, test returned (?<code>\d{1,3}) \(wstat \d{1,6}, 0x\w{1,6}\)|\s{0,4}# Looks like (?:you failed (?<count>\d{1,6}) tests? of \d{1,6}|your test exited with (?<code2>\d{1,3}).{0,80}))/,
        around: [
            {
                side: 'after',
                within: 2,
                pattern: /^\s{0,4}#\s{1,6}at (?<path>[^\s]{1,200}\.(?:t|pl|pm)) line (?<line>\d{1,7})\.$/,
            },
        ],
        weight: 0.72,
        cause: 'A Perl test fails: {test/count/code/code2}.',
        fix: 'Run `prove -v {path|}` and compare got with expected.',
        matches: [
            "#   Failed test 'gives a discount'\n#   at t/cart.t line 21.",
            'Dubious, test returned 1 (wstat 256, 0x100)',
        ],
        not: ['All tests successful.'],
    },
    {
        id: 'lua-busted-failed',
        category: 'other',
        kind: 'test',
        severity: 'high',
        hint: ['.lua:', '→ '],
        pattern: /^(?:Failure|Error|\[\s{1,3}(?:FAILED|ERROR)\s{1,3}\]) → (?<path>[^\s@]{1,240}\.lua) @ (?<line>\d{1,7})$/,
        around: [{ side: 'after', within: 3, pattern: /^[^\s].{0,160}\.lua:\d{1,7}: (?<message>.{1,240})$/ }],
        weight: 0.85,
        cause: 'A Lua test fails in {path} at line {line}: {message|see below}.',
        fix: 'Compare the values at {path}:{line}.',
        matches: [
            'Failure → spec/cart_spec.lua @ 21\ngives a discount\nspec/cart_spec.lua:23: Expected objects to be the same.',
            'Error → spec/api_spec.lua @ 3',
        ],
        not: ['12 successes / 0 failures / 0 errors'],
    },
    {
        id: 'ocaml-opam',
        category: 'other',
        kind: 'dependency',
        severity: 'high',
        hint: ['[ERROR]'],
        pattern: /^\[ERROR\] (?<message>(?:The compilation of|Package conflict|No package named|The following dependencies couldn't|Sorry, no solution found|The sources of the following couldn't).{0,240})/,
        weight: 0.9,
        cause: 'opam cannot install: {message}.',
        fix: 'Install the system packages that opam names (opam depext), or loosen the constraints.',
        matches: ['[ERROR] The compilation of zarith.1.14 failed at "./configure".', '[ERROR] Package conflict!'],
        not: ['[NOTE] Package dune is already installed'],
    },
    {
        id: 'nix-build-failed',
        category: 'other',
        kind: 'compile',
        severity: 'high',
        hint: ["error: builder for '", 'hash mismatch in fixed-output derivation', 'error: attribute'],
        pattern: /^\s{0,4}error: (?:builder for '(?<name>\/nix\/store\/[^']{1,200})' failed with exit code (?<code>\d{1,3})|hash mismatch in fixed-output derivation '(?<name2>[^']{1,200})'|attribute '(?<name3>[^']{1,120})' missing)/,
        weight: 0.84,
        cause: 'The Nix build of {name/name2/name3} fails.',
        fix: 'Run `nix log` for the derivation; for a hash mismatch check the source before updating the hash.',
        matches: [
            "error: builder for '/nix/store/abc-shop-1.0.drv' failed with exit code 2;",
            "error: hash mismatch in fixed-output derivation '/nix/store/abc-source.drv':",
        ],
        not: ["building '/nix/store/abc-shop-1.0.drv'..."],
    },
    {
        id: 'bazel-failed',
        category: 'other',
        kind: 'compile',
        severity: 'high',
        hint: ['ERROR: /', 'FAILED in ', 'Build did NOT complete successfully', 'no such target', 'no such package'],
        pattern: /^(?:ERROR: (?<path>\/[^\s:]{1,240}(?:BUILD|WORKSPACE|\.bazel|\.bzl)[\w.]{0,20}):(?<line>\d{1,6}):(?<column>\d{1,6}): (?<message>.{1,240})|(?<name>\/\/[^\s]{1,200}) {2,200}(?:FAILED|TIMEOUT) in .{1,80}|ERROR: no such (?:target|package) '(?<name2>[^']{1,200})')/,
        weight: 0.8,
        cause: 'Bazel fails: {message/name/name2}.',
        fix: 'Correct the rule at {path|the named target}, or look at the test log it names.',
        matches: [
            'ERROR: /w/src/BUILD:12:11: Compiling src/cart.cc failed: (Exit 1): gcc failed',
            '//src:cart_test                                     FAILED in 0.3s',
        ],
        not: ['//src:cart_test   PASSED in 0.3s'],
    },
    {
        id: 'ansible-failed',
        category: 'other',
        kind: 'configuration',
        severity: 'high',
        hint: ['FAILED! =>', 'UNREACHABLE! =>'],
        pattern: /^(?:fatal|failed): \[(?<host>[^\]]{1,120})\](?: \(item=.{1,120}\))?: (?<what>FAILED|UNREACHABLE)! => (?:.{0,400}?"msg": "(?<message>[^"]{1,240}))?/,
        around: [{ side: 'before', within: 12, pattern: /^TASK \[(?<task>[^\]]{1,160})\]/ }],
        weight: 0.84,
        cause: 'The Ansible task {task|in work} fails on {host}: {message/what}.',
        fix: 'Correct the task {task|that is named above} or the state of {host}.',
        matches: [
            'TASK [shop : install] ****\nfatal: [localhost]: FAILED! => {"changed": false, "msg": "No package matching shop found"}',
            'fatal: [web1]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh"}',
        ],
        not: ['ok: [localhost] => {"changed": false}'],
    },
    {
        id: 'dart-flutter-failed',
        category: 'other',
        kind: 'test',
        severity: 'high',
        hint: ['version solving failed', 'Some tests failed', '.dart:', ' [E]'],
        pattern: /^(?:(?<path>[\w./-]{1,240}\.dart):(?<line>\d{1,7}):(?<column>\d{1,6}): Error: (?<message>.{1,240})|\d\d:\d\d \+\d{1,6}(?: ~\d{1,6})? -\d{1,6}: (?<test>.{1,240}) \[E\])$/,
        weight: 0.84,
        cause: 'Dart or Flutter fails: {message/test}.',
        fix: 'Correct {path|the named test} {line|}.',
        matches: [
            "lib/cart.dart:14:9: Error: The getter 'total' isn't defined for the class 'Cart'.",
            '00:12 +40 -1: test/cart_test.dart: gives a discount [E]',
        ],
        not: ['00:12 +40: All tests passed!'],
    },
    {
        id: 'latex-error',
        category: 'other',
        kind: 'compile',
        severity: 'medium',
        hint: ['! LaTeX Error', '! Undefined control sequence', '! Missing', '==> Fatal error occurred'],
        pattern: /^! (?<message>(?:LaTeX Error: |Undefined control sequence|Missing |Package \w{1,40} Error: |Emergency stop|Extra |Paragraph ended).{0,240})$/,
        around: [{ side: 'after', within: 8, pattern: /^l\.(?<line>\d{1,7}) / }],
        weight: 0.88,
        cause: 'LaTeX stops: {message} (line {line|see the log}).',
        fix: 'Correct the source at line {line|in question}, or install the package it asks for.',
        matches: [
            "! LaTeX Error: File `shop.sty' not found.\n\nl.4 \\usepackage",
            '! Undefined control sequence.\nl.40 \\shopp',
        ],
        not: ['LaTeX Warning: Reference undefined'],
    },
    {
        id: 'generic-test-count',
        category: 'test',
        kind: 'test',
        severity: 'high',
        hint: ['# fail ', 'tests failed', 'test failed', 'failures:'],
        pattern: /^(?:(?:#|ℹ) fail (?<count>[1-9]\d{0,6})|(?<count2>[1-9]\d{0,6}) tests? failed(?: out of \d{1,7})?[.!:]?|(?:Total )?[Ff]ailures: (?<count3>[1-9]\d{0,6}))$/,
        weight: 0.42,
        cause: 'Tests fail ({count/count2/count3}).',
        fix: 'Look at the first failing test above the summary.',
        matches: ['# fail 2', '3 tests failed.'],
        not: ['# fail 0', '0 tests failed.'],
    },
    {
        id: 'generic-timeout-error',
        category: 'timeout',
        kind: 'test',
        severity: 'high',
        hint: ['TimeoutError', 'TimeoutException', 'DeadlineExceeded', 'deadline exceeded'],
        pattern: /^\s{0,12}(?:E\s{1,8}|Caused by: |\[error\] |Error: )?(?:[\w.]{1,120}\.)?(?<error>TimeoutError|TimeoutException|AsyncTimeoutError|DeadlineExceeded): (?<message>.{1,240})$/,
        weight: 0.72,
        cause: 'Something did not finish in time: {error}: {message}',
        fix: 'Find what is waited for; raise the limit only if it is slow by nature.',
        matches: [
            'playwright._impl._errors.TimeoutError: Locator.click: Timeout 30000ms exceeded.',
            '    com.shop.util.TimeoutException: 30.seconds',
        ],
        not: ['except TimeoutError: retry()'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/lint.js
/** Checks of form that belong to no one language; the ecosystem, where one is evident, is found by the diagnosis. */
const lintSignatures = [
    {
        id: 'pre-commit-failed',
        category: 'lint',
        kind: 'lint',
        severity: 'low',
        hint: ['Failed'],
        pattern: /^(?<name>[^\s.].{1,78}?)\.{3,79}(?:\([^)]{1,40}\))?Failed$/,
        around: [{ side: 'after', within: 5, pattern: /^- (?<what>files were modified by this hook|exit code: \d{1,3})/ }],
        weight: 0.76,
        cause: 'The pre-commit hook {name} fails ({what|see its output}).',
        fix: 'Run `pre-commit run --all-files` and commit what it changes.',
        matches: [
            'ruff.....................................................................Failed\n- hook id: ruff\n- files were modified by this hook',
            'Trim Trailing Whitespace.................................................Failed',
        ],
        not: [
            'ruff.....................................................................Passed',
            '-- Performing Test HAVE_X - Failed',
        ],
    },
    {
        id: 'shellcheck-finding',
        category: 'lint',
        kind: 'lint',
        severity: 'medium',
        hint: ['SC1', 'SC2', 'SC3'],
        pattern: /^(?:In (?<path>[^\s]{1,300}) line (?<line>\d{1,7}):|(?<path2>[^\s:]{1,300}):(?<line2>\d{1,7}):(?<column2>\d{1,6}): (?:error|warning|note): (?<message>.{1,240}) \[(?<rule>SC\d{4})\]|\s{0,80}\^-{0,80}\^? (?<rule2>SC\d{4}) \((?:error|warning)\): (?<message2>.{1,240}))$/,
        around: [{ side: 'before', within: 3, pattern: /^In (?<path>[^\s]{1,300}) line (?<line>\d{1,7}):$/ }],
        weight: 0.76,
        cause: 'shellcheck reports {rule/rule2} in {path/path2|a script} at line {line/line2}: {message/message2}.',
        fix: 'Correct {path/path2|the script} at line {line/line2|shown above}.',
        matches: [
            'In ci/build.sh line 9:\necho $x\n     ^-- SC2086 (warning): Double quote to prevent globbing and word splitting.',
            'ci/build.sh:9:6: warning: Double quote to prevent globbing. [SC2086]',
        ],
        not: ['# shellcheck disable=SC2086'],
    },
    {
        id: 'markdownlint-finding',
        category: 'lint',
        kind: 'lint',
        severity: 'low',
        hint: [' MD0', ': MD0'],
        pattern: /^(?<path>[^\s:]{1,300}\.(?:md|markdown|mdx)):? ?(?<line>\d{1,7})(?::(?<column>\d{1,6}))?:? (?:error )?(?<rule>MD\d{3})(?:\/[\w/-]{1,80})? (?<message>.{1,240})$/,
        weight: 0.8,
        cause: 'markdownlint reports {rule} in {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line}, or run markdownlint with --fix.',
        matches: [
            'docs/usage.md:12 MD022/blanks-around-headings Headings should be surrounded by blank lines',
            'README.md: 40: MD034/no-bare-urls Bare URL used',
        ],
        not: ['README.md MD5: abc'],
    },
    {
        id: 'yamllint-finding',
        category: 'lint',
        kind: 'lint',
        severity: 'low',
        hint: ['error '],
        pattern: /^\s{1,4}(?<line>\d{1,7}):(?<column>\d{1,6})\s{1,8}error\s{1,8}(?<message>.{1,200}?)\s{1,4}\((?<rule>[a-z][\w-]{2,40})\)$/,
        around: [{ side: 'before', within: 20, pattern: /^(?:\.\/)?(?<path>[^\s:]{1,300}\.ya?ml)$/ }],
        weight: 0.78,
        cause: 'yamllint reports {rule} in {path|a file} at line {line}: {message}.',
        fix: 'Correct {path|the file} at line {line}.',
        matches: [
            './deploy/app.yaml\n  12:81     error    line too long (93 > 80 characters)  (line-length)',
            '  3:1       error    wrong indentation: expected 2 but found 4  (indentation)',
        ],
        not: ['  3:1       warning  missing document start "---"  (document-start)'],
    },
    {
        id: 'actionlint-finding',
        category: 'github-actions',
        kind: 'lint',
        severity: 'medium',
        hint: ['.github/workflows/'],
        pattern: /^(?<path>\.github\/workflows\/[^\s:]{1,200}):(?<line>\d{1,6}):(?<column>\d{1,6}): (?<message>.{1,300}) \[(?<rule>[\w-]{2,30})\]$/,
        weight: 0.85,
        cause: 'actionlint reports {path} at line {line}: {message}.',
        fix: 'Correct the workflow {path} at line {line}.',
        matches: [
            '.github/workflows/ci.yml:12:9: property "shaa" is not defined in object type {sha: string} [expression]',
            '.github/workflows/ci.yml:40:14: shellcheck reported issue in this script: SC2086:info:1:6 [shellcheck]',
        ],
        not: ['.github/workflows/ci.yml: OK'],
    },
    {
        id: 'typos-finding',
        category: 'lint',
        kind: 'lint',
        severity: 'low',
        hint: ['should be `', '==>', 'Misspelled', 'Unknown word ('],
        pattern: /^(?:error: `(?<word>[^`]{1,60})` should be `(?<right>[^`]{1,60})`|(?<path>[^\s:]{1,300}):(?<line>\d{1,7}): (?<word2>\w{2,40}) ==> (?<right2>[\w, ]{2,60})|(?<path2>[^\s:]{1,300}):(?<line2>\d{1,7}):(?<column2>\d{1,6}) - Unknown word \((?<word3>[^)]{1,60})\).{0,80})$/,
        weight: 0.8,
        cause: 'The spelling check does not accept "{word/word2/word3}"[[; it suggests {right}]][[; it suggests {right2}]].',
        fix: 'Correct the word, or add it to the dictionary of the check.',
        matches: [
            'error: `recieve` should be `receive`',
            'docs/usage.md:12: teh ==> the',
            'src/cart.ts:3:9 - Unknown word (discunt)',
        ],
        not: ['x should be y'],
    },
    {
        id: 'trailing-whitespace',
        category: 'lint',
        kind: 'lint',
        severity: 'low',
        hint: ['trailing whitespace', 'space before tab in indent', 'new blank line at EOF', 'leftover conflict marker'],
        pattern: /^(?<path>[^\s:]{1,300}):(?<line>\d{1,7}): (?<message>trailing whitespace|space before tab in indent|new blank line at EOF|leftover conflict marker)[.:+]?/,
        weight: 0.78,
        cause: '{path} has {message} at line {line}.',
        fix: 'Remove it and commit; `git diff --check` shows all such places.',
        matches: ['src/cart.c:14: trailing whitespace.', 'README.md:3: leftover conflict marker'],
        not: ['Trim Trailing Whitespace....Passed'],
    },
    {
        id: 'link-check-failed',
        category: 'lint',
        kind: 'lint',
        severity: 'low',
        hint: ['dead links found', 'dead link found', '[✖] ', '[4', '[5', '[ERR', '[TIMEOUT]', '. [L'],
        pattern: /^\s{0,8}(?:ERROR: (?<count>[1-9]\d{0,4}) dead links? found!?|\[✖\] (?<name>[^\s]{1,240})(?: → Status: (?<code>\d{1,3}).{0,80})?|(?:✗ |\* )?\[(?<code2>4\d\d|5\d\d|ERR(?:OR)?|TIMEOUT)\] <?(?<name2>https?:\/\/[^\s>|]{1,240})>?.{0,200}|\d{1,4}\. \[L\d{1,6}\] (?<code3>\d{3}|\w[\w:]{2,40}) (?<name3>https?:\/\/[^\s]{1,240}).{0,240})$/,
        weight: 0.68,
        cause: 'The link check finds a link that does not work: {name/name2/name3/count} ({code/code2/code3|dead}).',
        fix: 'Correct or remove the link, or exempt it if the site only refuses robots.',
        matches: [
            '  ERROR: 2 dead links found!',
            '[404] https://shop.example/old | Failed: Network error: Not Found',
            '  01. [L0410] 301 https://shop.example/a → https://shop.example/b',
        ],
        not: ['0 dead links found'],
    },
    {
        id: 'reviewdog-exit',
        category: 'lint',
        kind: 'lint',
        severity: 'low',
        hint: ['ERROR FOUND IN', 'ERRORS FOUND IN', '❌ Linted ['],
        pattern: /^(?:.{0,80}\[ERROR\] {1,4}ERROR FOUND IN (?<name>\w{2,40})|❌ Linted \[(?<name2>\w{2,40})\] files(?: with \[.{1,40}\])?.{0,40}: Found (?<count>[1-9]\d{0,5}) error|ERRORS FOUND in (?<name3>\w{2,40}):\[\d{1,5}\])/,
        weight: 0.7,
        cause: 'The linter for {name/name2/name3} reports errors.',
        fix: 'Correct what it lists for {name/name2/name3}.',
        matches: ['ERRORS FOUND in YAML:[3]', '❌ Linted [MARKDOWN] files with [markdownlint]: Found 4 error(s)'],
        not: ['✅ Linted [YAML] files successfully'],
    },
    {
        id: 'codecov-failed',
        category: 'test',
        kind: 'infrastructure',
        severity: 'low',
        hint: ['Codecov: Failed to properly upload', 'codecov', 'Coveralls', 'coveralls'],
        pattern: /(?:Codecov:? ?(?:token not found|Failed to (?:properly )?(?:upload|create commit|run upload-coverage))(?<message>.{0,160})|error - \d{4}-.{10,40} -- (?<message2>Upload (?:failed|queued).{0,120})|Bad response: (?<code>\d{3}) .{0,120}coveralls)/i,
        weight: 0.72,
        cause: 'The coverage report cannot be uploaded: {message/message2/code|see the log}.',
        fix: 'Check the upload token; set fail_ci_if_error: false if the upload must not fail the job.',
        matches: [
            '##[error]Codecov: Failed to properly upload report: The process failed with exit code 1',
            'Codecov token not found. Please provide Codecov token with -t flag.',
        ],
        not: ['info - 2024-05-01 -- Codecov report upload complete'],
    },
    {
        id: 'coverage-decreased',
        category: 'test',
        kind: 'test',
        severity: 'medium',
        hint: ['coverage'],
        pattern: /^(?:Error: |ERROR: |FAIL(?:ED)?:? |❌ )?(?:[Tt]otal |[Cc]ode |[Ll]ine |[Tt]est )?[Cc]overage (?:is |of )?\(?(?<have>\d{1,3}(?:\.\d{1,4})?) ?%\)? (?:is )?(?:below|less than|lower than|under|does not meet) (?:the )?(?:minimum |required |threshold |expected )?(?:threshold |coverage )?(?:of )?\(?(?<want>\d{1,3}(?:\.\d{1,4})?) ?%/,
        weight: 0.88,
        cause: 'The test coverage is {have} %, below the required {want} %.',
        fix: 'Add tests for what this change leaves uncovered, or lower the threshold on purpose.',
        matches: ['Coverage 71.2% is below the minimum 80%', 'Error: Total coverage (64%) is less than the required (70%)'],
        not: ['Coverage 91% is above the minimum 80%'],
    },
    {
        id: 'simplecov-minimum',
        category: 'ruby',
        kind: 'test',
        severity: 'medium',
        hint: ['is below the expected minimum coverage', 'SimpleCov failed'],
        pattern: /(?:(?:Line|Branch) coverage(?: by file)? \((?<have>[\d.]{1,8})%\) is below the expected minimum coverage(?: by file)? \((?<want>[\d.]{1,8})%\)|SimpleCov failed with exit (?<code>\d{1,3}) due to a coverage related error)/,
        weight: 0.9,
        cause: 'SimpleCov: the coverage is {have|too low} %, below the minimum {want|see above} %.',
        fix: 'Add tests for what this change leaves uncovered.',
        matches: [
            'Line coverage (88.10%) is below the expected minimum coverage (90.00%).',
            'Branch coverage (50.00%) is below the expected minimum coverage (60.00%).',
        ],
        not: ['Line Coverage: 91.2% (300 / 329)'],
    },
    {
        id: 'license-not-allowed',
        category: 'lint',
        kind: 'dependency',
        severity: 'medium',
        hint: ['Dependency review detected', 'incompatible licenses', 'license'],
        pattern: /^(?:Error: )?Dependency review detected (?<message>vulnerable packages|incompatible licenses|denied packages)/,
        weight: 0.94,
        cause: 'The dependency review refuses this change: {message}.',
        fix: 'Use another version or package, or record the exception in the configuration of the review.',
        matches: [
            '##[error]Dependency review detected vulnerable packages.',
            'Error: Dependency review detected incompatible licenses.',
        ],
        not: ['Dependency review did not detect any vulnerable packages'],
    },
    {
        id: 'sonar-quality-gate',
        category: 'lint',
        kind: 'lint',
        severity: 'medium',
        hint: ['QUALITY GATE STATUS: FAILED', 'Quality Gate has FAILED', 'Quality gate'],
        pattern: /(?:QUALITY GATE STATUS: FAILED|Quality [Gg]ate (?:has )?(?:FAILED|failed))/,
        weight: 0.92,
        cause: 'The quality gate of SonarQube is not passed.',
        fix: 'Open the report that the log links to and correct the conditions that fail on new code.',
        matches: [
            'ERROR: QUALITY GATE STATUS: FAILED - View details on https://sonar.shop.example/dashboard?id=shop',
            '✖ Quality Gate has FAILED.',
        ],
        not: ['QUALITY GATE STATUS: PASSED'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/network.js
const networkSignatures = [
    {
        id: 'dns-resolution-failed',
        category: 'network',
        kind: 'infrastructure',
        severity: 'high',
        hint: [
            'Could not resolve host',
            'Temporary failure in name resolution',
            'Name or service not known',
            'getaddrinfo ENOTFOUND',
            'getaddrinfo EAI_AGAIN',
            'no such host',
            'Temporary failure resolving',
            'nodename nor servname',
            'UnknownHostException',
        ],
        pattern: /(?:Could not resolve host: (?<name>[\w.-]{1,160})|getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<name2>[\w.-]{1,160})|lookup (?<name3>[\w.-]{1,160})(?: on [\d.:]{3,40})?: no such host|Temporary failure resolving '(?<name4>[\w.-]{1,160})'|UnknownHostException: (?<name5>[\w.-]{1,160})|Temporary failure in name resolution|Name or service not known|nodename nor servname provided)/,
        weight: 0.84,
        cause: 'The host name {name/name2/name3/name4/name5|that is asked for} cannot be resolved.',
        fix: 'Check the spelling of {name/name2/name3/name4/name5|the host}; if it is right, run again (DNS or network of the runner).',
        matches: [
            'curl: (6) Could not resolve host: registry.shop.example',
            'Error: getaddrinfo ENOTFOUND db',
            'dial tcp: lookup api.shop.example on 127.0.0.53:53: no such host',
        ],
        not: ['resolved host in 12 ms'],
    },
    {
        id: 'connection-refused',
        category: 'network',
        kind: 'configuration',
        severity: 'high',
        hint: ['Connection refused', 'ECONNREFUSED'],
        pattern: /(?:connect ECONNREFUSED (?<name>[\w.:[\]/-]{1,120})|(?:dial|connect).{0,20} (?<name2>[\w.-]{1,100}:\d{1,5}):? .{0,20}connection refused|(?:connection to server at|Failed to connect to|connect to host|connect to) "?(?<name3>[\w.-]{1,120})"?.{0,60}(?:failed: |: )Connection refused|Failed to connect to (?<name4>[\w.-]{1,120}) port (?<port>\d{1,5}).{0,40}Connection refused|Errno 111\]? ?(?:connecting to (?<name5>[\w.-]{1,100}:\d{1,5})\.? ?)?.{0,8}Connection refused)/i,
        weight: 0.74,
        cause: 'Nothing listens at {name/name2/name3/name4/name5|the address}: the connection is refused.',
        fix: 'Start the service before, wait until it is healthy, and check host and port {port|} (localhost differs inside containers).',
        matches: [
            'Error: connect ECONNREFUSED 127.0.0.1:5432',
            'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
            'redis.exceptions.ConnectionError: [Errno 111] connecting to localhost:6379. Connection refused.',
        ],
        not: ['waiting for db: connection not ready'],
    },
    {
        id: 'connection-timed-out',
        category: 'network',
        kind: 'infrastructure',
        severity: 'high',
        hint: [
            'Connection timed out',
            'ETIMEDOUT',
            'i/o timeout',
            'Operation timed out',
            'Read timed out',
            'ReadTimeoutError',
            'ConnectTimeout',
            'connect timed out',
            'ReadTimeout',
            'Client.Timeout exceeded',
        ],
        pattern: /(?:connect ETIMEDOUT (?<name>[\w.:[\]-]{1,100})|dial tcp (?<name2>[\w.:[\]-]{1,100}): i\/o timeout|(?:Failed to connect to|connect to) (?<name3>[\w.-]{1,120}) port \d{1,5}.{0,60}timed out|HTTPS?ConnectionPool\(host='(?<name4>[\w.-]{1,120})', port=\d{1,5}\): (?:Read|Max retries).{0,200}(?:timed out|Timeout)|SocketTimeoutException: (?:connect|Read) timed out|curl: \(28\) (?<message>.{1,120})|Client\.Timeout exceeded)/,
        weight: 0.8,
        cause: 'A network connection timed out ({name/name2/name3/name4/message|see the log}).',
        fix: 'Run the job again; if it stays, check the address, the firewall and the status of the service.',
        matches: [
            'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
            'Error: connect ETIMEDOUT 192.0.2.8:443',
            'Get "https://proxy.shop.example/": dial tcp 192.0.2.8:443: i/o timeout',
        ],
        not: ['timeout set to 30 s'],
    },
    {
        id: 'connection-reset',
        category: 'network',
        kind: 'infrastructure',
        severity: 'high',
        hint: [
            'Connection reset by peer',
            'ECONNRESET',
            'socket hang up',
            'Remote end closed connection',
            'unexpected end of file from server',
        ],
        pattern: /(?:^|\s|: )(?:(?:read|write) ECONNRESET|Error: (?:socket hang up|aborted)|curl: \((?:18|52|56|92)\) (?<message>.{1,120})|Connection reset by peer|Remote end closed connection without response)/,
        weight: 0.6,
        cause: 'The other side broke the connection off ({message|connection reset}).',
        fix: 'Run the job again; if it stays, the server or a proxy ends the connection.',
        matches: ['Error: read ECONNRESET', 'curl: (56) OpenSSL SSL_read: Connection reset by peer, errno 104'],
        not: ['✓ survives ECONNRESETs', 'resets the connection'],
    },
    {
        id: 'tls-certificate',
        category: 'network',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'certificate verify failed',
            'CERT_HAS_EXPIRED',
            'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
            'SELF_SIGNED_CERT_IN_CHAIN',
            'SSL certificate problem',
            'x509: ',
            'PKIX path building failed',
            'certificate has expired',
        ],
        pattern: /(?:certificate verify failed:? ?(?<message>[^()]{0,120})|(?<message2>CERT_HAS_EXPIRED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|certificate has expired)|SSL certificate problem: (?<message3>.{1,100})|x509: (?<message4>certificate .{1,160})|(?<message5>PKIX path building failed))/,
        weight: 0.9,
        cause: 'The TLS certificate of a server is not accepted: {message/message2/message3/message4/message5}.',
        fix: 'Renew the certificate, or install the missing authority (ca-certificates); do not turn the check off.',
        matches: [
            'curl: (60) SSL certificate problem: certificate has expired',
            'x509: certificate signed by unknown authority',
            'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1007)',
        ],
        not: ['Installing ca-certificates'],
    },
    {
        id: 'http-error-response',
        category: 'network',
        kind: 'infrastructure',
        severity: 'high',
        hint: [
            'The requested URL returned error',
            'HTTP Error ',
            'HTTP request sent, awaiting response',
            'unexpected HTTP response',
            'ERROR 404',
            'ERROR 403',
            'ERROR 50',
            'status code ',
        ],
        pattern: /(?:curl: \(22\) The requested URL returned error: (?<code>\d{3})|urllib\.error\.HTTPError: HTTP Error (?<code2>\d{3}): (?<message>.{1,80})|^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d ERROR (?<code3>\d{3}): (?<message2>.{1,60})|[Uu]nexpected HTTP response: (?<code4>\d{3})|(?:Download|Request) failed.{0,60} status code (?<code5>[45]\d\d))/,
        around: [
            { side: 'before', within: 6, pattern: /(?<name>https?:\/\/[\w.-]{1,120}(?::\d{1,5})?\/[^\s"'<>]{0,200})/ },
        ],
        weight: 0.72,
        cause: 'A download or request is answered with HTTP {code/code2/code3/code4/code5} ({name/message/message2|see the log}).',
        fix: 'For 404 correct the address, for 401 and 403 the token; for 5xx run again later.',
        matches: [
            'curl: (22) The requested URL returned error: 404',
            '2024-05-01 10:00:00 ERROR 403: Forbidden.',
            'urllib.error.HTTPError: HTTP Error 503: Service Unavailable',
        ],
        not: ['HTTP request sent, awaiting response... 200 OK'],
    },
    {
        id: 'python-download-network',
        category: 'network',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['NewConnectionError', 'ProtocolError', 'IncompleteRead', 'Max retries exceeded with url'],
        pattern: /^(?:ERROR: |E\s{1,8}|[\w.]{1,80}: )?(?!WARNING).{0,120}(?:HTTPS?ConnectionPool\(host='(?<name>[\w.-]{1,120})', port=\d{1,5}\): Max retries exceeded|IncompleteRead\(|NewConnectionError\()/,
        weight: 0.72,
        cause: 'A Python program cannot reach {name|a server}.',
        fix: 'Run the job again; if it stays, check the address and the network of the job.',
        matches: [
            "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/x/",
            "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Max retries exceeded with url: /a",
        ],
        not: ['WARNING: Retrying (Retry(total=4)) after connection broken by NewConnectionError'],
    },
    {
        id: 'address-in-use',
        category: 'network',
        kind: 'configuration',
        severity: 'high',
        hint: ['Address already in use', 'address already in use', 'Only one usage of each socket address'],
        pattern: /(?:OSError: \[Errno (?:98|48)\] (?:[Aa]ddress already in use|error while attempting to bind on address \('(?<name>[\d.:]{3,40})', (?<port>\d{1,5})\))|listen tcp (?<name2>[\w.:[\]]{0,40}?):(?<port2>\d{1,5}): bind: address already in use|java\.net\.BindException: Address already in use|bind\(\) to (?<name3>[\d.]{3,40}):(?<port3>\d{1,5}) failed)/i,
        weight: 0.86,
        cause: 'The network address[[ with port {port}]][[ with port {port2}]][[ with port {port3}]] is already in use.',
        fix: 'Use a free port (0), or end what still listens there.',
        matches: ['OSError: [Errno 98] Address already in use', 'listen tcp :8080: bind: address already in use'],
        not: ['address reuse enabled'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/node.js
/** The first frame that is neither Node's own nor an installed package's. */
const node_userFrame = {
    side: 'after',
    within: 40,
    pattern: /^\s{2,12}at (?!.{0,400}(?:node_modules|node:|internal\/))(?:[^(]{0,200}\()?(?:file:\/\/)?(?<path>(?:[A-Za-z]:)?[^\s():]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,6})\)?$/,
};
/** In node's `spec` report: the stack of a failed test, or the next one. */
const NEXT_IN_SPEC = /^(?:\s{6,18}at |\s{0,16}test at )/;
const nodeSignatures = [
    {
        id: 'npm-eresolve',
        category: 'node',
        kind: 'dependency',
        severity: 'high',
        hint: 'ERESOLVE',
        pattern: /npm (?:ERR!|error) (?:code )?ERESOLVE(?: (?:unable to resolve dependency tree|could not resolve))?\s{0,4}$/,
        around: [
            {
                side: 'after',
                within: 14,
                pattern: /npm (?:ERR!|error) peer (?<peer>[@\w./-]{1,120}@"[^"]{1,80}") from (?<name>[@\w./-]{1,120}@[\w.-]{1,60})/,
            },
        ],
        weight: 0.93,
        cause: 'npm cannot resolve the dependency tree: {name|a package} wants the peer {peer|dependency that is not there}.',
        fix: 'Align the versions so that {peer|the peer dependency} is satisfied, then commit package-lock.json.',
        matches: [
            'npm ERR! code ERESOLVE',
            'npm error ERESOLVE could not resolve\nnpm error\nnpm error While resolving: shop-ui@4.1.0\nnpm error Could not resolve dependency:\nnpm error peer react@"^17.0.0" from shop-ui@4.1.0',
        ],
        not: ['npm warn ERESOLVE overriding peer dependency'],
    },
    {
        id: 'npm-lock-out-of-sync',
        category: 'node',
        kind: 'dependency',
        severity: 'high',
        hint: ['can only install packages when your package.json', 'can only install with an existing package-lock'],
        pattern: /`?npm ci`? (?:command )?can only install (?:packages when your package\.json and (?<lock>[\w.-]{1,40})|with an existing (?<missing>package-lock\.json))/,
        around: [
            {
                side: 'after',
                within: 8,
                pattern: /(?:Missing|Invalid): (?:lock file's )?(?<name>[@\w./-]{1,120}@[^\s]{1,60}) (?:from lock file|does not satisfy)/,
            },
        ],
        weight: 0.96,
        cause: 'npm ci refuses: {missing|package-lock.json} is missing or does not match package.json ({name|out of sync}).',
        fix: 'Run `npm install` locally and commit package-lock.json.',
        matches: [
            'npm ERR! `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.\nnpm ERR! \nnpm ERR! Missing: left-pad@1.3.0 from lock file',
            'npm error The `npm ci` command can only install with an existing package-lock.json or',
        ],
        not: ['npm ci installs exactly what the lock file says'],
    },
    {
        id: 'pnpm-frozen-lockfile',
        category: 'node',
        kind: 'dependency',
        severity: 'high',
        hint: ['OUTDATED_LOCKFILE', 'ERR_PNPM_NO_LOCKFILE', 'ERR_PNPM_LOCKFILE'],
        pattern: /(?<code>ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_LOCKFILE|LOCKFILE_\w{1,40}))\]?\s{1,4}(?<message>.{1,300})/,
        weight: 0.96,
        cause: 'pnpm refuses to install with a frozen lock file: {message}',
        fix: 'Run `pnpm install` locally and commit pnpm-lock.yaml.',
        matches: [
            ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
            '[ERR_PNPM_NO_LOCKFILE] Cannot install with "frozen-lockfile" because pnpm-lock.yaml is absent',
        ],
        not: ['Lockfile is up to date, resolution step is skipped'],
    },
    {
        id: 'yarn-frozen-lockfile',
        category: 'node',
        kind: 'dependency',
        severity: 'high',
        hint: ['frozen-lockfile', 'YN0028'],
        pattern: /(?:error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`|YN0028: .{0,40}The lockfile would have been (?:modified|created) by this install)/,
        weight: 0.96,
        cause: 'yarn.lock does not match package.json, and yarn may not change it here.',
        fix: 'Run `yarn install` locally and commit yarn.lock.',
        matches: [
            'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
            '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
        ],
        not: ['yarn install --frozen-lockfile'],
    },
    {
        id: 'npm-not-found',
        category: 'node',
        kind: 'dependency',
        severity: 'high',
        hint: ['is not in this registry', 'is not in the npm registry', 'E404'],
        pattern: /npm (?:ERR!|error) (?:404\s{1,4})?'?(?<name>[@\w./-]{1,140}@[^'\s]{1,60})'? is not in (?:this|the npm) registry/,
        weight: 0.94,
        cause: 'The npm registry has no package {name}.',
        fix: 'Correct the name or version {name}; for a private package give the job access to its registry.',
        matches: [
            "npm ERR! 404  '@shop/icons@^2.0.0' is not in this registry.",
            "npm error 404  'lodahs@*' is not in the npm registry.",
        ],
        not: ['npm ERR! 404 Not Found - GET https://registry.example.com/lodahs'],
    },
    {
        id: 'npm-etarget',
        category: 'node',
        kind: 'dependency',
        severity: 'high',
        hint: ['No matching version found for', "Couldn't find any versions for", 'ERR_PNPM_NO_MATCHING_VERSION'],
        pattern: /(?:No matching version found for (?<name>[@\w./-]{1,140}@[^\s]{1,60}?)\.?(?:\s|$)|Couldn't find any versions for "(?<yarn>[@\w./-]{1,140})" that matches "(?<spec>[^"]{1,60})")/,
        weight: 0.94,
        cause: 'The registry has no release of {name/yarn} {spec|} that was asked for.',
        fix: 'Change the version of {name/yarn} in package.json to one that is published.',
        matches: [
            'npm ERR! notarget No matching version found for vite@^99.0.0.',
            'error Couldn\'t find any versions for "react" that matches "19.9.x"',
        ],
        not: ['found a matching version for vite'],
    },
    {
        id: 'npm-ebadengine',
        category: 'node',
        kind: 'configuration',
        severity: 'high',
        hint: ['EBADENGINE', 'The engine "node" is incompatible', 'ERR_PNPM_UNSUPPORTED_ENGINE'],
        pattern: /(?:npm (?:ERR!|error) (?:code|engine|notsup)?\s?EBADENGINE|error (?<name>[@\w./-]{1,140}@[\w.-]{1,40}): The engine "node" is incompatible with this module\. Expected version "(?<want>[^"]{1,80})"\. Got "(?<have>[^"]{1,40})"|ERR_PNPM_UNSUPPORTED_ENGINE)/,
        weight: 0.93,
        cause: 'The Node version of this job ({have|see the log}) is not one that {name|the project} supports ({want|its engines field}).',
        fix: 'Set node-version in actions/setup-node to {want|a version that the engines field allows}.',
        matches: [
            'npm ERR! code EBADENGINE',
            'error shop@1.2.0: The engine "node" is incompatible with this module. Expected version ">=20". Got "18.19.0"',
        ],
        not: ['npm WARN EBADENGINE Unsupported engine {', 'npm warn EBADENGINE   package: "shop@1.0.0",'],
    },
    {
        id: 'npm-missing-script',
        category: 'node',
        kind: 'configuration',
        severity: 'high',
        hint: ['Missing script:', 'ERR_PNPM_NO_SCRIPT', 'Command "'],
        pattern: /(?:npm (?:ERR!|error) Missing script: "?(?<name>[\w:.-]{1,80})|ERR_PNPM_NO_SCRIPT\]?\s{1,4}Missing script: (?<pnpm>[\w:.-]{1,80})|^error Command "(?<yarn>[\w:.-]{1,80})" not found\.)/,
        weight: 0.96,
        cause: 'package.json has no script {name/pnpm/yarn}.',
        fix: 'Add the script {name/pnpm/yarn} to package.json, or correct the name or working-directory in the workflow.',
        matches: ['npm ERR! Missing script: "test:ci"', 'error Command "lint" not found.'],
        not: ['npm run lists the missing scripts'],
    },
    {
        id: 'npm-package-json-missing',
        category: 'node',
        kind: 'configuration',
        severity: 'high',
        hint: ['package.json'],
        pattern: /(?:npm (?:ERR!|error) (?:enoent )?(?:ENOENT: no such file or directory, open|Could not read package\.json: Error: ENOENT: no such file or directory, open) '(?<path>[^']{1,300}package\.json)'|ERR_PNPM_NO_PKG_MANIFEST\]?\s{1,4}No package\.json found in (?<where>[^\s]{1,300}))/,
        weight: 0.95,
        cause: 'There is no package.json at {path/where}.',
        fix: 'Set working-directory to the folder that has package.json, and check that the checkout step ran.',
        matches: [
            "npm ERR! enoent ENOENT: no such file or directory, open '/home/runner/work/shop/shop/package.json'",
            ' ERR_PNPM_NO_PKG_MANIFEST  No package.json found in /home/runner/work/shop/shop',
        ],
        not: ['reading package.json'],
    },
    {
        id: 'npm-json-parse',
        category: 'node',
        kind: 'configuration',
        severity: 'high',
        hint: ['EJSONPARSE', 'Failed to parse JSON data'],
        pattern: /npm (?:ERR!|error) (?:code EJSONPARSE|JSON\.parse (?<message>.{1,240}))/,
        weight: 0.93,
        cause: 'package.json is not valid JSON: {message|see the position in the log}.',
        fix: 'Correct package.json; a merge conflict marker or a trailing comma is the usual reason.',
        matches: [
            'npm ERR! code EJSONPARSE',
            'npm ERR! JSON.parse Unexpected token "}" (0x7D) in JSON at position 312 EJSONPARSE',
        ],
        not: ['npm http fetch GET 200'],
    },
    {
        id: 'npm-integrity',
        category: 'node',
        kind: 'dependency',
        severity: 'critical',
        hint: ['EINTEGRITY', 'Integrity check failed', 'YN0018'],
        pattern: /(?:npm (?:ERR!|error) code EINTEGRITY|error .{0,120}Integrity check failed for "(?<name>[@\w./-]{1,140})"|YN0018: (?:[^\w@]{0,12})(?<berry>@?[\w./-]{1,140})@.{1,120}doesn't match)/,
        weight: 0.95,
        cause: 'A downloaded package ({name/berry|see the log}) does not have the checksum in the lock file.',
        fix: 'Find out why the package changed; clear the cache, and update the lock file only if the new file is the published one.',
        matches: [
            'npm ERR! code EINTEGRITY',
            'error https://registry.yarnpkg.com/x/-/x-1.0.0.tgz: Integrity check failed for "x" (computed integrity does not match)',
            "➤ YN0018: │ @shop/core@npm:4.17.21: The remote archive doesn't match the expected checksum",
        ],
        not: ['integrity: sha512-abc'],
    },
    {
        id: 'npm-network',
        category: 'network',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['npm err! code', 'npm error code', 'There appears to be trouble with your network'],
        pattern: /(?:npm (?:ERR!|error) code (?<code>ETIMEDOUT|ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|E50\d)\b|^error An unexpected error occurred: "https?:\/\/(?<host>[\w.-]{1,120})\/[^"]{0,300}: (?:ETIMEDOUT|ESOCKETTIMEDOUT|getaddrinfo|connect)\b)/,
        weight: 0.85,
        cause: 'The package registry {host|} could not be reached ({code|connection failed}).',
        fix: 'Run the job again; if it stays, check the registry URL, the proxy and the status of the registry.',
        matches: ['npm ERR! code ECONNRESET', 'npm error code EAI_AGAIN'],
        not: ['npm ERR! code ELIFECYCLE', 'npm http fetch GET 200 https://registry.example.com/x 120ms'],
    },
    {
        id: 'npm-auth',
        category: 'auth',
        kind: 'configuration',
        severity: 'high',
        hint: ['E401', 'E403', 'ENEEDAUTH', 'ERR_PNPM_FETCH_401', 'ERR_PNPM_FETCH_403'],
        pattern: /(?:npm (?:ERR!|error) code (?<code>E401|E403|ENEEDAUTH)|(?<pnpm>ERR_PNPM_FETCH_40[13]))\b/,
        around: [{ side: 'after', within: 4, pattern: /npm (?:ERR!|error) 40[13] (?<message>.{1,240})/ }],
        weight: 0.93,
        cause: 'The npm registry refuses the request ({code/pnpm}): {message|no valid token}.',
        fix: 'Set NODE_AUTH_TOKEN (or the token in .npmrc) to a valid token with access to the package.',
        matches: [
            'npm ERR! code E401',
            'npm error code ENEEDAUTH\nnpm error need auth This command requires you to be logged in',
        ],
        not: ['npm ERR! code E404'],
    },
    {
        id: 'npm-lifecycle',
        category: 'node',
        kind: 'unknown',
        severity: 'high',
        hint: ['ELIFECYCLE', 'RECURSIVE_RUN_FIRST_FAIL', 'Lifecycle script', 'npm error command failed'],
        pattern: /(?:npm ERR! code ELIFECYCLE|ELIFECYCLE\]?\s{1,4}Command failed with exit code (?<code>\d{1,3})|ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL\]?\s{1,4}(?<name>[@\w./-]{1,140})(?:@[\w.-]{1,60})? (?<script>[\w:.-]{1,80}): `(?<command>[^`]{1,200})|npm (?:ERR!|error) Lifecycle script `(?<life>[\w:.-]{1,80})` failed with error)/,
        weight: 0.3,
        cause: 'The npm script {script/life} of {name|the project} failed.',
        fix: null,
        matches: [
            ' ELIFECYCLE  Command failed with exit code 1.',
            '[ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL] shop@1.0.0 build: `vite build`',
        ],
        not: ['Lifecycle scripts are ignored'],
    },
    {
        id: 'yarn-command-failed',
        category: 'node',
        kind: 'unknown',
        severity: 'high',
        hint: 'error Command failed with',
        pattern: /^error Command failed with (?:exit code (?<code>\d{1,3})|signal "(?<signal>\w{1,12})")\.$/,
        weight: 0.28,
        cause: 'A yarn script failed ({code/signal}).',
        fix: null,
        matches: ['error Command failed with exit code 1.', 'error Command failed with signal "SIGKILL".'],
        not: ['Command failed, will retry'],
    },
    {
        id: 'node-module-not-found',
        category: 'node',
        kind: 'dependency',
        severity: 'high',
        hint: ['Cannot find module', 'Cannot find package'],
        pattern: /(?:Error(?: \[ERR_MODULE_NOT_FOUND\])?: |^\s{0,8})Cannot find (?:module|package) '(?<name>[^']{1,250})'(?: (?:from|imported from) '?(?<path>[^'\s]{1,300}?)'?)?$/,
        around: [{ side: 'after', within: 6, pattern: /^\s{0,4}- (?<path>\/[^\s]{1,300})$/ }, node_userFrame],
        weight: 0.9,
        cause: 'Node cannot find the module {name/path|}: it is not installed, not built, or the path is wrong.',
        fix: 'Install {name} (and commit the lock file), build it first, or correct the import.',
        matches: [
            "Error: Cannot find module 'fast-deep-equal'",
            "    Cannot find module '../src/cart' from 'test/cart.test.js'",
            "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'zod' imported from /w/src/index.js",
        ],
        not: [
            "error TS2307: Cannot find module './cart' or its corresponding type declarations.",
            'Cannot find module cache, creating one',
        ],
    },
    {
        id: 'typescript-error',
        category: 'node',
        kind: 'compile',
        severity: 'high',
        hint: 'error TS',
        pattern: /^(?:ERROR in |\s{0,4})?(?<path>[^\s():]{1,300}?)(?:\((?<line>\d{1,7}),(?<column>\d{1,6})\)|:(?<line2>\d{1,7}):(?<column2>\d{1,6})):? ?(?:-|:) ?error TS(?<code>\d{3,6}): (?<message>.{1,400})$/,
        weight: 0.9,
        cause: 'TypeScript error TS{code} in {path} at line {line/line2}: {message}',
        fix: 'Correct {path}:{line/line2} so that the types agree.',
        matches: [
            "src/cart.ts(42,13): error TS2322: Type 'string' is not assignable to type 'number'.",
            "src/api/users.ts:8:21 - error TS2307: Cannot find module './db' or its corresponding type declarations.",
        ],
        not: ['Found 0 errors. Watching for file changes.'],
    },
    {
        id: 'typescript-error-global',
        category: 'node',
        kind: 'configuration',
        severity: 'high',
        hint: 'error TS',
        pattern: /^error TS(?<code>\d{3,6}): (?<message>.{1,400})$/,
        weight: 0.88,
        cause: 'TypeScript error TS{code}: {message}',
        fix: 'Correct tsconfig.json or install what TS{code} names.',
        matches: [
            "error TS18003: No inputs were found in config file '/w/tsconfig.json'.",
            "error TS2688: Cannot find type definition file for 'jest'.",
        ],
        not: ['note: error TS2688 is ignored here'],
    },
    {
        id: 'typescript-loader-error',
        category: 'node',
        kind: 'compile',
        severity: 'high',
        hint: ['TS1', 'TS2', 'TS4', 'TS5', 'TS6', 'TS7', 'TS8', 'TS9', '[tsl] ERROR', 'Type error:'],
        pattern: /^(?:\[tsl\] ERROR in (?<path>[^\s(]{1,300})\((?<line>\d{1,7}),(?<column>\d{1,6})\)|\s{0,8}TS(?<code>\d{4,5}): (?<message>.{1,400})|Type error: (?<next>.{1,400}))$/,
        weight: 0.8,
        cause: 'TypeScript refuses the code: {message/next|see the lines below}.',
        fix: 'Correct the types at {path|the named place}.',
        matches: [
            "      TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.",
            "Type error: Property 'total' does not exist on type 'Cart'.",
        ],
        not: ['TS_NODE_PROJECT=tsconfig.json'],
    },
    {
        id: 'tsd-error',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: ['is not identical to argument type', 'is not assignable to'],
        pattern: /^\s{0,6}✖ {1,4}(?<line>\d{1,7}):(?<column>\d{1,6}) {1,4}(?<message>\S.{0,299}(?:is not identical to argument type|is not assignable to).{1,200})$/,
        weight: 0.8,
        cause: 'A test of the type definitions fails at line {line}: {message}',
        fix: 'Correct the type definition, or the expectation of the test at line {line}.',
        matches: [
            '  ✖  19:0   Parameter type any is not identical to argument type Cart<"a">.',
            '  ✖  52:30  Argument of type string is not assignable to parameter of type number.',
        ],
        not: ['  ✔  19:0  ok, is not assignable to was expected'],
    },
    {
        id: 'jest-test-failed',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: '● ',
        pattern: /^\s{0,6}● (?!Console|Validation|Deprecation|Cannot log)(?<test>[^\s].{0,300})$/,
        around: [
            {
                side: 'after',
                within: 45,
                pattern: /^\s{2,12}(?<message>(?:expect\(.{1,200}|[A-Z]\w{1,60}(?:Error|Exception): .{1,300}|thrown: .{1,200}|Cannot find module .{1,200}|Unable to find .{1,200}))$/,
                required: true,
            },
            {
                side: 'after',
                within: 45,
                pattern: /^\s{2,12}Expected(?: value)?(?: to \w{1,20})?: {1,8}(?<expected>.{1,200})$/,
            },
            { side: 'after', within: 45, pattern: /^\s{2,12}Received(?: value)?: {1,8}(?<received>.{1,200})$/ },
            node_userFrame,
        ],
        weight: 0.87,
        cause: 'The test "{test}" fails: {message}[[, expected {expected} but received {received}]].',
        fix: null,
        matches: [
            '  ● cart › gives a discount\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 9\n    Received: 900\n\n      at Object.<anonymous> (test/cart.test.js:8:21)',
            '  ● Test suite failed to run\n\n    SyntaxError: Cannot use import statement outside a module',
        ],
        not: ['  ● Console\n\n    console.log', '● everything is fine'],
    },
    {
        id: 'jest-fail-file',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: 'FAIL ',
        pattern: /^\s{0,3}FAIL {1,3}(?:[\w@-]{1,40} )?(?<path>[^\s]{1,300}\.(?:[cm]?[jt]sx?|vue|svelte|coffee))(?: \([\d.]{1,8} m?s\)| \[.{1,200}\]| > (?<test>.{1,300}))?$/,
        weight: 0.62,
        cause: 'Tests in {path} fail {test|(see the log)}.',
        fix: 'Run the tests of {path} locally.',
        matches: ['FAIL test/cart.test.js (11.4 s)', ' FAIL  src/cart.test.ts > cart > gives a discount'],
        not: ['PASS test/when-payments-FAIL.test.js', 'FAIL 0 of 12'],
    },
    {
        id: 'jest-summary',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: ['Tests:', 'Test Suites:', 'Test Files'],
        pattern: /^\s{0,3}(?:Tests|Test Suites|Test Files):?\s{1,8}(?<counts>[1-9]\d{0,5} failed\b.{0,100})$/,
        weight: 0.45,
        cause: 'JavaScript tests fail ({counts}).',
        fix: 'Look at the first ● or FAIL block of the log.',
        matches: ['Tests:       2 failed, 1 skipped, 130 passed, 133 total', ' Test Files  1 failed | 12 passed (13)'],
        not: ['Tests:       133 passed, 133 total', 'Tests: 12, Assertions: 30, Failures: 0.'],
    },
    {
        id: 'jest-obsolete-snapshot',
        category: 'node',
        kind: 'test',
        severity: 'medium',
        hint: ['New snapshot was not written', 'Snapshot name:', 'snapshots failed', 'snapshot failed'],
        pattern: /^\s{0,8}(?:New snapshot was not written\. The update flag must be explicitly passed|.{0,4}(?<count>[1-9]\d{0,4}) snapshots? failed)/,
        weight: 0.7,
        cause: 'Snapshots do not match or are not committed ({count|new snapshot}).',
        fix: 'Look at the difference; if the new output is right, update with `jest -u` and commit the snapshot file.',
        matches: [
            '    New snapshot was not written. The update flag must be explicitly passed to write a new snapshot.',
            ' › 2 snapshots failed.',
        ],
        not: ['Snapshots:   0 total', ' › 3 snapshots passed.'],
    },
    {
        id: 'jest-coverage-threshold',
        category: 'node',
        kind: 'test',
        severity: 'medium',
        hint: ['coverage threshold for', 'does not meet global threshold', 'does not meet threshold'],
        pattern: /(?:Jest: "(?<scope>[^"]{1,200})" )?coverage threshold for (?<what>\w{5,12}) \((?<want>[\d.]{1,8})%\) not met: (?<have>[\d.]{1,8})%|ERROR: Coverage for (?<what2>\w{5,12}) \((?<have2>[\d.]{1,8})%\) does not meet (?:global |per-file |"[^"]{1,200}" )?threshold \((?<want2>[\d.]{1,8})%\)/,
        weight: 0.9,
        cause: 'The coverage of {what/what2} is {have/have2} %, below the threshold of {want/want2} %.',
        fix: 'Add tests for what this change leaves uncovered, or lower the threshold on purpose.',
        matches: [
            'Jest: "global" coverage threshold for branches (80%) not met: 76.4%',
            'ERROR: Coverage for lines (71.2%) does not meet global threshold (80%)',
        ],
        not: ['coverage threshold met for lines'],
    },
    {
        id: 'mocha-failing-count',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: ' failing',
        pattern: /^\s{2,4}(?<count>[1-9]\d{0,5}) failing$/,
        around: [
            { side: 'after', within: 12, pattern: /^\s{1,4}1\) (?<suite>.{1,200})$/ },
            { side: 'after', within: 18, pattern: /^\s{4,16}(?<test>[^\s1].{0,200}):\s{0,3}$/ },
            {
                side: 'after',
                within: 25,
                pattern: /^\s{2,14}(?<message>(?:Uncaught )?(?:[A-Z]\w{0,60})?Error\b(?: \[\w{1,60}\])?: .{1,300})$/,
            },
            node_userFrame,
        ],
        weight: 0.83,
        cause: '{count} mocha tests fail; the first is "{suite} {test}": {message|see the log}.',
        fix: null,
        matches: [
            '  2 failing\n\n  1) cart\n       gives a discount:\n\n      AssertionError: expected 900 to equal 9\n      at Context.<anonymous> (test/cart.js:9:14)',
            '  1 failing',
        ],
        not: ['  0 failing', '  12 passing (2s)'],
    },
    {
        id: 'mocha-timeout',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: 'ensure',
        pattern: /Error: [Tt]imeout of (?<ms>\d{1,8})ms exceeded\. (?:For async tests and hooks, ensure|Ensure the done)/,
        weight: 0.84,
        cause: 'A mocha test does not finish within {ms} ms.',
        fix: 'Make sure the promise resolves or done() is called; raise the timeout only if the test is slow by nature.',
        matches: [
            'Error: Timeout of 10000ms exceeded. For async tests and hooks, ensure "done()" is called; if returning a Promise, ensure it resolves.',
            '     Error: timeout of 2000ms exceeded. Ensure the done() callback is being called in this test.',
        ],
        not: ['ensure that the timeout of 2000ms is long enough'],
    },
    {
        id: 'jest-timeout',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: ['Exceeded timeout of', 'Test timed out in', 'Async callback was not invoked within'],
        pattern: /(?:Exceeded timeout of (?<ms>\d{1,8}) ms for a (?<what>test|hook)|Error: (?:Test|Hook) timed out in (?<vitest>\d{1,8})ms|Async callback was not invoked within)/,
        around: [node_userFrame],
        weight: 0.84,
        cause: 'A {what|test} does not finish within {ms/vitest|the allowed} ms.',
        fix: 'Await what the {what|test} starts, close open handles; raise the timeout only if it is slow by nature.',
        matches: ['    thrown: "Exceeded timeout of 5000 ms for a test.', 'Error: Test timed out in 5000ms.'],
        not: ['Timeout of the test is 5000 ms'],
    },
    {
        id: 'node-assertion',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: 'AssertionError',
        pattern: /^\s{0,12}(?:Uncaught |.{0,4}\d\) )?AssertionError(?: \[ERR_ASSERTION\])?(?: \[ERR_ASSERTION\])?: (?<message>.{1,400})$/,
        around: [{ ...node_userFrame, required: true }],
        weight: 0.8,
        cause: 'A JavaScript assertion fails: {message}.',
        fix: 'Compare the two values at {path}:{line}.',
        matches: [
            'AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n    at Test.<anonymous> (/w/test/cart.js:9:14)',
            '     AssertionError: expected 900 to equal 9\n      at Context.<anonymous> (test/cart.js:9:14)',
        ],
        not: ['AssertionError: 900 != 9', 'import { AssertionError } from "node:assert";'],
    },
    {
        id: 'node-uncaught-error',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: ['TypeError:', 'ReferenceError:', 'RangeError:'],
        pattern: /^\s{0,12}(?:Uncaught |\[.{1,60}\] )?(?<error>TypeError|ReferenceError|RangeError)(?: \[\w{1,60}\])?: (?<message>.{1,400})$/,
        around: [
            { side: 'after', within: 4, pattern: /^\s{2,14}at .{1,400}:\d{1,7}(?::\d{1,6})?\)?$/, required: true },
            node_userFrame,
        ],
        weight: 0.82,
        cause: 'JavaScript throws {error}: {message}.',
        fix: 'Guard or correct the value at {path|the first frame of the stack}:{line}.',
        matches: [
            "TypeError: Cannot read properties of undefined (reading 'total')\n    at checkout (/w/src/cart.js:14:22)",
            '     ReferenceError: window is not defined\n      at Object.<anonymous> (src/app.ts:3:1)\n      at Module._compile (node:internal/modules/cjs/loader:1376:14)',
        ],
        not: ["TypeError: connect() missing 1 required positional argument: 'port'", 'throws a TypeError: yes\n    ✓ ok'],
    },
    {
        id: 'node-syntax-error',
        category: 'node',
        kind: 'compile',
        severity: 'high',
        hint: 'SyntaxError:',
        pattern: /^\s{0,12}(?:\[.{1,40}\] )?SyntaxError: (?<message>(?:Unexpected (?:token|identifier|end of|reserved|string|number|strict)|Cannot use import|Invalid or unexpected|The requested module|Identifier|missing|Unexpected).{0,300})$/,
        around: [
            {
                side: 'before',
                within: 8,
                pattern: /^(?:file:\/\/)?(?<path>(?:[A-Za-z]:)?[^\s:()]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7})$/,
            },
        ],
        weight: 0.87,
        cause: 'JavaScript cannot be parsed: {message}.',
        fix: 'Correct the syntax at {path|the named file}:{line}, or run it with a Node version and module type that know it.',
        matches: [
            '/w/src/cart.js:3\nimport x from "x";\n^^^^^^\n\nSyntaxError: Cannot use import statement outside a module',
            "SyntaxError: Unexpected token '??='",
        ],
        not: ['SyntaxError: invalid syntax'],
    },
    {
        id: 'babel-parse-error',
        category: 'node',
        kind: 'compile',
        severity: 'high',
        hint: ['SyntaxError: /', 'Parsing error:', 'Transform failed with'],
        pattern: /(?:SyntaxError: (?<path>\/[^\s:]{1,300}): (?<message>.{1,240}) \((?<line>\d{1,7}):(?<column>\d{1,6})\)|Error: Transform failed with (?<count>\d{1,4}) errors?:)/,
        weight: 0.9,
        cause: 'The JavaScript compiler cannot parse {path|a file}: {message|see the lines below}.',
        fix: 'Correct the syntax at {path|the named file}:{line}.',
        matches: [
            'SyntaxError: /w/src/cart.jsx: Unexpected token, expected "," (12:8)',
            'Error: Transform failed with 1 error:',
        ],
        not: ['Transform finished with 0 errors'],
    },
    {
        id: 'esbuild-error',
        category: 'node',
        kind: 'compile',
        severity: 'high',
        hint: '[ERROR]',
        pattern: /^\s{0,4}(?:✘|X|✗) \[ERROR\] (?<message>.{1,400})$/,
        around: [
            { side: 'after', within: 4, pattern: /^\s{2,8}(?<path>[^\s:]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,6}):$/ },
        ],
        weight: 0.9,
        cause: 'esbuild fails: {message}.',
        fix: 'Correct {path|the named file} at line {line|shown below}.',
        matches: [
            '✘ [ERROR] Could not resolve "lodash"\n\n    src/cart.ts:1:14:',
            'X [ERROR] No matching export in "src/cart.js" for import "total"',
        ],
        not: ['▲ [WARNING] Comparison with NaN'],
    },
    {
        id: 'webpack-module-not-found',
        category: 'node',
        kind: 'compile',
        severity: 'high',
        hint: [
            "Module not found: Error: Can't resolve",
            'Rollup failed to resolve import',
            'Failed to resolve import',
            "Module not found: Can't resolve",
        ],
        pattern: /(?:Module not found: (?:Error: )?Can't resolve '(?<name>[^']{1,250})'(?: in '(?<where>[^']{1,300})')?|(?:Rollup failed|Failed) to resolve import "(?<rollup>[^"]{1,250})" from "(?<path>[^"]{1,300})")/,
        weight: 0.92,
        cause: 'The bundler cannot resolve {name/rollup}, imported in {path/where|a module of this project}.',
        fix: 'Install {name/rollup} or correct the path of the import (case matters on Linux).',
        matches: [
            "Module not found: Error: Can't resolve './Cart' in '/w/src/pages'",
            'Error: [vite]: Rollup failed to resolve import "axios" from "/w/src/api.ts".',
        ],
        not: ['resolved import "axios" from cache'],
    },
    {
        id: 'webpack-error',
        category: 'node',
        kind: 'compile',
        severity: 'high',
        hint: ['ERROR in ', 'Failed to compile'],
        pattern: /^(?:ERROR in (?:\.\/)?(?<path>[^\s]{1,300}?)(?: (?<line>\d{1,7}):(?<column>\d{1,6})(?:-\d{1,6})?)?|Failed to compile\.?)$/,
        weight: 0.55,
        cause: 'The bundler cannot compile {path|the project}.',
        fix: 'Read the message below this line and correct {path|the named file}.',
        matches: ['ERROR in ./src/cart.js 12:8-20', 'Failed to compile.'],
        not: ['ERROR in retry 2, trying again', 'Compiled successfully.'],
    },
    {
        id: 'vite-build-error',
        category: 'node',
        kind: 'compile',
        severity: 'high',
        hint: ['error during build', 'Build failed in', 'RollupError'],
        pattern: /(?:^error during build:$|^x Build failed in|^✗ Build failed in|RollupError: (?<message>.{1,300}))/,
        around: [{ side: 'after', within: 5, pattern: /^(?<message>(?:\[.{1,60}\]|\w*Error).{1,300})$/ }],
        weight: 0.75,
        cause: 'The vite build fails: {message|see the lines below}.',
        fix: 'Correct what the message names.',
        matches: [
            'error during build:\n[vite:css] Could not load ./theme.scss',
            'RollupError: "total" is not exported by "src/cart.js", imported by "src/app.js".',
        ],
        not: ['✓ built in 1.2s'],
    },
    {
        id: 'eslint-finding',
        category: 'node',
        kind: 'lint',
        severity: 'medium',
        hint: ' error ',
        pattern: /^\s{1,4}(?<line>\d{1,7}):(?<column>\d{1,6})\s{1,8}error\s{1,8}(?<message>.{1,300}?)(?:\s{2,12}(?<rule>[@\w/-]{2,80}))?$/,
        around: [
            {
                side: 'before',
                within: 40,
                pattern: /^(?<path>(?:[A-Za-z]:)?[^\s:]{1,300}\.(?:[cm]?[jt]sx?|vue|svelte|json|md|astro))$/,
            },
        ],
        weight: 0.74,
        cause: 'ESLint reports an error in {path|a file} at line {line}: {message} ({rule|no rule name}).',
        fix: 'Run `npx eslint --fix {path|.}`, and correct line {line} by hand if it stays.',
        matches: [
            "/w/src/cart.js\n  12:7  error  'total' is assigned a value but never used  no-unused-vars",
            '   3:1  error  Parsing error: Unexpected token <',
        ],
        not: ['  12:7  warning  Missing semicolon  semi'],
    },
    {
        id: 'eslint-summary',
        category: 'node',
        kind: 'lint',
        severity: 'medium',
        hint: ' problem',
        pattern: /^✖ (?<count>\d{1,6}) problems? \((?<errors>[1-9]\d{0,5}) errors?, \d{1,6} warnings?\)/,
        weight: 0.5,
        cause: 'ESLint reports {errors} errors.',
        fix: 'Run `npx eslint --fix .` and correct what is left.',
        matches: ['✖ 4 problems (3 errors, 1 warning)', '✖ 1 problem (1 error, 0 warnings)'],
        not: ['✖ 3 problems (0 errors, 3 warnings)'],
    },
    {
        id: 'eslint-config',
        category: 'node',
        kind: 'configuration',
        severity: 'high',
        hint: ["ESLint couldn't find", 'eslint.config', 'Failed to load plugin', 'Failed to load config'],
        pattern: /(?:ESLint couldn't find (?:an?|the) (?<what>(?:eslint\.config|configuration file|config|plugin)[^\s]{0,60}(?: "[^"]{1,100}")?)|Failed to load (?<name>(?:plugin|config) ['"][^'"]{1,120}['"]))/,
        weight: 0.92,
        cause: 'ESLint cannot start: it finds no {what/name}.',
        fix: 'Install or add {what/name} in the form that the installed ESLint version wants.',
        matches: [
            "ESLint couldn't find an eslint.config.(js|mjs|cjs) file.",
            "Oops! Failed to load plugin 'react' declared in '.eslintrc.json': Cannot find module",
        ],
        not: ['Loaded eslint.config.js'],
    },
    {
        id: 'prettier-check',
        category: 'node',
        kind: 'lint',
        severity: 'low',
        hint: ['Code style issues', 'Forgot to run Prettier'],
        pattern: /(?:\[warn\] )?Code style issues (?:found in (?:(?<count>\d{1,6}) files?|the above file)|found)/,
        around: [{ side: 'before', within: 3, pattern: /^\[warn\] (?<path>[^\s]{1,300}\.\w{1,10})$/ }],
        weight: 0.85,
        cause: 'Files such as {path|those listed} are not formatted as prettier wants them.',
        fix: 'Run `npx prettier --write {path|.}` and commit the result.',
        matches: [
            '[warn] src/cart.ts\n[warn] Code style issues found in the above file. Run Prettier with --write to fix.',
            '[warn] Code style issues found in 3 files. Forgot to run Prettier?',
        ],
        not: ['All matched files use Prettier code style!'],
    },
    {
        id: 'biome-found-errors',
        category: 'node',
        kind: 'lint',
        severity: 'medium',
        hint: ['Some errors were emitted', ' lint/', ' format ', ' organizeImports ', ' assist/'],
        pattern: /^(?:\s{0,4}× Some errors were emitted while running checks|(?<path>[^\s:]{1,300}\.(?:[cm]?[jt]sx?|json|css))(?::(?<line>\d{1,7}):(?<column>\d{1,6}))? (?<rule>lint\/[\w/]{3,80}|format|organizeImports|assist\/[\w/]{3,80})(?:\s{1,3}FIXABLE\s?)? ━{2,200})/,
        weight: 0.72,
        cause: 'Biome reports {rule|problems} in {path|the files above}.',
        fix: 'Run `npx biome check --write {path|.}` and correct what is left.',
        matches: [
            'src/cart.ts:3:7 lint/style/useConst  FIXABLE  ━━━━━━━━━━━━',
            '  × Some errors were emitted while running checks.',
        ],
        not: ['Checked 120 files in 90ms. No fixes applied.'],
    },
    {
        id: 'stylelint-finding',
        category: 'node',
        kind: 'lint',
        severity: 'low',
        hint: ['✖  '],
        pattern: /^\s{1,4}(?<line>\d{1,7}):(?<column>\d{1,6})\s{1,6}✖\s{1,6}(?<message>.{1,240}?)\s{2,20}(?<rule>[\w/-]{4,80})$/,
        weight: 0.66,
        cause: 'stylelint reports {rule} at line {line}: {message}.',
        fix: 'Run `npx stylelint --fix` on the file above this line.',
        matches: [
            '  12:3  ✖  Unexpected unknown property "colr"  property-no-unknown',
            ' 4:1  ✖  Expected empty line before rule   rule-empty-line-before',
        ],
        not: ['  12:3  ⚠  Expected indentation  indentation'],
    },
    {
        id: 'node-gyp',
        category: 'node',
        kind: 'dependency',
        severity: 'high',
        hint: ['gyp ERR! ', 'node-gyp'],
        pattern: /gyp ERR! (?:stack Error: |find Python |build error|not ok)(?<message>.{0,240})/,
        weight: 0.72,
        cause: 'A native Node module could not be built by node-gyp: {message|see the compiler output above}.',
        fix: 'Use a release with prebuilt binaries for this Node version, or install Python and a C++ compiler in the job.',
        matches: [
            'gyp ERR! stack Error: `make` failed with exit code: 2',
            'npm ERR! gyp ERR! find Python Python is not set from command line',
        ],
        not: ['gyp info ok'],
    },
    {
        id: 'node-version-unsupported-openssl',
        category: 'node',
        kind: 'configuration',
        severity: 'high',
        hint: ['ERR_OSSL_EVP_UNSUPPORTED', 'digital envelope routines::unsupported'],
        pattern: /(?:ERR_OSSL_EVP_UNSUPPORTED|error:0308010C:digital envelope routines::unsupported)/,
        weight: 0.95,
        cause: 'The bundler uses a hash that OpenSSL 3 of this Node version no longer offers (MD4).',
        fix: 'Update webpack (5.61 or newer) or its loader; NODE_OPTIONS=--openssl-legacy-provider is only a stopgap.',
        matches: ['Error: error:0308010C:digital envelope routines::unsupported', "  code: 'ERR_OSSL_EVP_UNSUPPORTED'"],
        not: ['openssl version 3.0.2'],
    },
    {
        id: 'node-require-esm',
        category: 'node',
        kind: 'configuration',
        severity: 'high',
        hint: 'ERR_REQUIRE_ESM',
        pattern: /\[ERR_REQUIRE_ESM\]: (?:require\(\) of ES Module (?<path>[^\s]{1,300})|Must use import to load ES Module: (?<other>[^\s]{1,300}))/,
        weight: 0.93,
        cause: 'CommonJS code requires {path/other}, which is an ES module.',
        fix: 'Use import(), pin the last CommonJS release of that package, or run a Node version that allows it (22.12 or newer).',
        matches: [
            'Error [ERR_REQUIRE_ESM]: require() of ES Module /w/node_modules/chalk/source/index.js from /w/cli.js not supported.',
            'Error [ERR_REQUIRE_ESM]: Must use import to load ES Module: /w/lib/index.mjs',
        ],
        not: ['see ERR_REQUIRE_ESM in the manual'],
    },
    {
        id: 'node-port-in-use',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: 'EADDRINUSE',
        pattern: /EADDRINUSE:? (?:address already in use )?(?<address>[^\s]{0,80}?:?(?<port>\d{2,5}))\b/,
        around: [node_userFrame],
        weight: 0.85,
        cause: 'Port {port} is already in use ({address}).',
        fix: 'Let the server choose a free port (0), or end what still listens on {port}.',
        matches: ['Error: listen EADDRINUSE: address already in use :::3000', 'Error: listen EADDRINUSE 0.0.0.0:8080'],
        not: ['waiting while EADDRINUSE, next attempt in 1 s'],
    },
    {
        // Since Node 23 the test runner prints its `spec` report into pipes too.
        id: 'node-test-runner-spec',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: '✖ ',
        pattern: /^\s{0,16}✖ (?<test>\S.{0,300}?) \(\d{1,12}(?:\.\d{1,12})?ms\)$/,
        around: [
            {
                side: 'before',
                within: 1,
                pattern: /^\s{0,16}test at (?<path>[^\s:]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,6})$/,
                required: true,
            },
            {
                side: 'after',
                within: 2,
                pattern: /^\s{2,18}(?:AssertionError(?: \[\w{1,60}\])?: )?(?<message>[^\s'].{0,300}?)[.:]?$/,
                until: NEXT_IN_SPEC,
            },
            // A difference stands below as `+ actual - expected`, in one line, or as what was given in quotes.
            { side: 'after', within: 30, pattern: /^\s{2,18}- {1,30}(?<expected>\S.{0,120})$/, until: NEXT_IN_SPEC },
            {
                side: 'after',
                within: 30,
                pattern: /^\s{2,18}\+ {1,30}(?!actual - expected)(?<actual>\S.{0,120})$/,
                until: NEXT_IN_SPEC,
            },
            {
                side: 'after',
                within: 5,
                pattern: /^\s{2,18}(?<values>\S.{0,100} !==? \S.{0,100}|assert[.(].{0,200}|'.{0,200}')$/,
                until: NEXT_IN_SPEC,
            },
        ],
        weight: 0.84,
        cause: 'The test "{test}" fails[[: {message}]][[; {values}]][[; expected {expected}]][[, got {actual}]].',
        fix: null,
        matches: [
            "test at test/cart.test.js:3:1\n✖ names differ (0.342981ms)\n  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n  + actual - expected\n  \n  + '1080.00 EUR'\n  - '10.80 EUR'",
            'test at test/cart.test.js:2:1\n✖ adds up (1.139119ms)\n  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n  \n  1 !== 2\n  ',
            "test at test/cart.test.js:4:107\n✖ throws (0.09ms)\n  TypeError: Cannot read properties of undefined (reading 'x')\n      at TestContext.<anonymous> (file:///w/test/cart.test.js:4:138)",
            "test at test/cart.test.js:9:1\n✖ slow (19.91297ms)\n  'test timed out after 20ms'",
        ],
        not: ['✖ names differ (0.342981ms)', '✖ failing tests:', 'test at test/cart.test.js:3:1\n✔ adds up (1.1ms)'],
    },
    {
        id: 'node-test-runner-not-ok',
        category: 'test',
        kind: 'test',
        severity: 'high',
        hint: 'not ok ',
        pattern: /^\s{0,16}not ok (?<number>\d{1,6})(?: -)? (?!.{0,300}# (?:SKIP|TODO))(?<test>[^\s].{0,300})$/,
        around: [
            { side: 'after', within: 14, pattern: /^\s{2,20}(?:error|message): ['"]?(?<message>[^|>'"\s].{0,300}?)['"]?$/ },
            { side: 'after', within: 30, pattern: /^\s{2,20}expected: (?<expected>[^\s|>].{0,120})$/ },
            { side: 'after', within: 30, pattern: /^\s{2,20}actual: (?<actual>[^\s|>].{0,120})$/ },
            {
                side: 'after',
                within: 14,
                pattern: /^\s{2,20}(?:location|at): .{0,120}?(?<path>\/[^\s:()']{1,300}):(?<line>\d{1,7}):(?<column>\d{1,6})/,
            },
        ],
        weight: 0.8,
        cause: 'The test "{test}" fails[[: {message}]][[; expected {expected}]][[, got {actual}]].',
        fix: null,
        matches: [
            "not ok 3 - prints the price\n  ---\n  error: |-\n    Expected values to be strictly equal:\n  expected: '10.80 EUR'\n  actual: '1080.00 EUR'",
            "not ok 3 - gives a discount\n  ---\n  location: '/w/test/cart.test.js:8:1'\n  error: 'Expected values to be strictly equal'",
            '    not ok 12 should refuse an empty cart',
        ],
        not: ['ok 3 - gives a discount', 'not ok 4 - slow path # TODO later'],
    },
    {
        id: 'playwright-failed',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: ' › ',
        pattern: /^\s{2,6}(?<number>\d{1,4})\) (?:\[(?<project>[\w -]{1,40})\] › )?(?<path>[^\s:]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7}):(?<column>\d{1,6}) › (?<test>[^─]{1,300})/,
        around: [
            {
                side: 'after',
                within: 12,
                pattern: /^\s{2,10}(?<message>(?:Error|TimeoutError|Test timeout of \d{1,8}ms).{1,300})$/,
            },
        ],
        weight: 0.87,
        cause: 'The browser test "{test}" ({project|default}) fails: {message|see the log}.',
        fix: 'Open the trace of the test at {path}:{line}.',
        matches: [
            '  1) [chromium] › tests/cart.spec.ts:8:5 › cart › gives a discount ─────\n\n    Error: expect(locator).toHaveText(expected) failed',
            '  2) e2e/login.spec.ts:3:1 › login works',
        ],
        not: ['  ✓  1 [chromium] › tests/cart.spec.ts:8:5 › cart'],
    },
    {
        id: 'playwright-browser-missing',
        category: 'node',
        kind: 'configuration',
        severity: 'high',
        hint: [
            "Executable doesn't exist at",
            'Could not find Chrome',
            'Could not find Chromium',
            'Failed to launch the browser process',
        ],
        pattern: /(?:browserType\.launch: Executable doesn't exist at (?<path>[^\s]{1,300})|Could not find Chrom(?:e|ium) \((?:ver|rev)\. (?<version>[\w.]{1,30})\)|Error: Failed to launch the browser process)/,
        weight: 0.92,
        cause: 'The browser for the tests is not installed or cannot be started ({path/version|see the log}).',
        fix: 'Add `npx playwright install --with-deps` (or the browser download of puppeteer) before the tests.',
        matches: [
            "Error: browserType.launch: Executable doesn't exist at /home/runner/.cache/ms-playwright/chromium-1097/chrome-linux/chrome",
            'Error: Could not find Chrome (ver. 121.0.6167.85). This can occur if either',
        ],
        not: ['Downloading Chromium 121.0 - 150 Mb'],
    },
    {
        id: 'cypress-failed',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: ['CypressError:', 'Cypress failed', 'Cypress could not verify'],
        pattern: /(?:CypressError: (?<message>.{1,300})|Cypress (?:failed to start|could not verify that this server is running|failed to make a connection)(?<start>.{0,160}))/,
        weight: 0.84,
        cause: 'A Cypress run fails: {message/start}.',
        fix: 'Check that the application is started and reachable, then the selector that the message names.',
        matches: [
            '  CypressError: Timed out retrying after 4000ms: Expected to find element: `.cart`, but never found it.',
            'Cypress could not verify that this server is running:',
        ],
        not: ['Cypress: 13.6.0'],
    },
    {
        id: 'karma-failed',
        category: 'node',
        kind: 'test',
        severity: 'high',
        hint: [' FAILED', 'Executed '],
        pattern: /^(?<browser>(?:Chrome|Firefox|Safari|IE|Edge|HeadlessChrome|Chrome Headless|ChromeHeadless|PhantomJS|Android|Mobile Safari)[\w.]{0,12} [\d.]{1,20} \([^)]{1,60}\)):? (?<test>.{1,240}) FAILED$/,
        around: [{ side: 'after', within: 4, pattern: /^\s{1,8}(?<message>.{1,300})$/ }],
        weight: 0.84,
        cause: 'The test "{test}" fails in {browser}: {message|see the log}.',
        fix: 'Run the test in {browser}.',
        matches: [
            'Chrome 120.0.0.0 (Linux 0.0.0) cart gives a discount FAILED\n\tExpected 900 to be 9.',
            'Firefox 115.0 (Ubuntu 0.0.0): api retries FAILED',
        ],
        not: ['Chrome 120.0.0.0 (Linux 0.0.0): Executed 40 of 40 SUCCESS'],
    },
    {
        id: 'standard-style',
        category: 'node',
        kind: 'lint',
        severity: 'low',
        hint: ['Use JavaScript Standard Style', 'XO'],
        pattern: /^standard: Use JavaScript Standard Style/,
        around: [
            {
                side: 'after',
                within: 3,
                pattern: /^\s{2,4}(?<path>[^\s:]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,6}): (?<message>.{1,240})/,
            },
        ],
        weight: 0.8,
        cause: 'The code does not follow JavaScript Standard Style: {message|see the list below} ({path}:{line}).',
        fix: 'Run `npx standard --fix` and correct what is left.',
        matches: [
            "standard: Use JavaScript Standard Style (https://standardjs.com)\n  /w/lib/cart.js:3:10: 'total' is not defined. (no-undef)",
            'standard: Use JavaScript Standard Style',
        ],
        not: ['docs: explain the use of JavaScript Standard Style'],
    },
    {
        id: 'next-build-error',
        category: 'node',
        kind: 'compile',
        severity: 'high',
        hint: ['Error occurred prerendering page', 'Export encountered errors'],
        pattern: /Error occurred prerendering page "(?<page>[^"]{1,200})"/,
        around: [{ side: 'after', within: 3, pattern: /^(?<message>\w{0,40}Error: .{1,300})$/ }],
        weight: 0.86,
        cause: 'Next.js cannot prerender the page {page}: {message|see the stack below}.',
        fix: 'Make the page {page} render without a browser and without data that the build does not have.',
        matches: [
            'Error occurred prerendering page "/cart". Read more: https://nextjs.org/docs/messages/prerender-error\nTypeError: a is undefined',
            'Error occurred prerendering page "/404".',
        ],
        not: ['Generating static pages (12/12)'],
    },
    {
        id: 'size-limit-exceeded',
        category: 'node',
        kind: 'test',
        severity: 'medium',
        hint: ['size limit has exceeded', 'size-limit validation failed', 'exceeds the size limit', 'bundle size'],
        pattern: /(?:Package size limit has exceeded by (?<over>[\d.]{1,10} \w?B)|Error: size-limit (?<validation>validation failed)|exceeds the size limit of (?<limit>[\d.]{1,10} ?\w?B))/,
        weight: 0.72,
        cause: 'The bundle is larger than its size limit allows ({over/limit|see the log}).',
        fix: 'Find what made the bundle grow (a new dependency?), or raise the limit on purpose.',
        matches: ['  Package size limit has exceeded by 1.2 kB', '❌ Error: size-limit validation failed'],
        not: ['  Size limit: 10 kB'],
    },
    {
        id: 'npm-audit-failed',
        category: 'node',
        kind: 'dependency',
        severity: 'medium',
        hint: ['vulnerabilities (', 'vulnerability ('],
        pattern: /^(?<count>[1-9]\d{0,5}) vulnerabilit(?:y|ies) \((?<levels>[^)]{3,120})\)$/,
        around: [
            {
                side: 'after',
                within: 12,
                pattern: /^(?:npm (?:ERR!|error) audit|Process completed with exit code)/,
                required: true,
            },
        ],
        weight: 0.4,
        cause: 'npm audit finds {count} vulnerabilities ({levels}).',
        fix: 'Update the packages that `npm audit` names.',
        matches: [
            '3 vulnerabilities (1 moderate, 2 high)\n##[error]Process completed with exit code 1.',
            '1 vulnerability (high)\n\nnpm error audit failed',
        ],
        not: ['found 0 vulnerabilities', '3 vulnerabilities (1 low, 2 moderate)\n\nTo address all issues, run:'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/php.js
const phpSignatures = [
    {
        id: 'phpunit-failure',
        category: 'php',
        kind: 'test',
        severity: 'high',
        hint: '::test',
        pattern: /^\d{1,5}\) (?<test>[\w\\]{1,200}::\w{1,200})(?: with data set .{1,1500})?$/,
        around: [
            {
                side: 'after',
                within: 3,
                pattern: /^(?<message>(?:Failed asserting|[\w\\]{3,120}(?:Exception|Error):|Error:).{0,300})$/,
            },
            { side: 'after', within: 25, pattern: /^(?<path>(?:\/|[A-Za-z]:)[^\s:]{1,300}\.php):(?<line>\d{1,7})$/ },
        ],
        weight: 0.86,
        cause: 'The PHPUnit test {test} fails: {message|see below}.',
        fix: 'Run `vendor/bin/phpunit --filter` for {test} and compare the values.',
        matches: [
            '1) Shop\\Tests\\CartTest::testDiscount\nFailed asserting that 900 matches expected 9.\n\n/w/tests/CartTest.php:21',
            '2) CartTest::test_empty with data set "none" (array())\nRuntimeException: boom',
        ],
        not: ['12) a list entry about ::test'],
    },
    {
        id: 'phpunit-summary',
        category: 'php',
        kind: 'test',
        severity: 'high',
        hint: ['Tests: '],
        pattern: /^Tests: (?<run>\d{1,7}), Assertions: \d{1,8}(?<counts>(?:, (?:Errors|Failures): [1-9]\d{0,5}){1,2})/,
        weight: 0.5,
        cause: 'PHP tests fail ({run} tests{counts}).',
        fix: 'Look at the first failure above the summary.',
        matches: [
            'Tests: 132, Assertions: 300, Failures: 2.',
            'Tests: 12, Assertions: 20, Errors: 1, Failures: 1, Skipped: 2.',
        ],
        not: ['Tests: 132, Assertions: 300, Skipped: 3.', 'OK (132 tests, 300 assertions)'],
    },
    {
        id: 'php-fatal-error',
        category: 'php',
        kind: 'compile',
        severity: 'high',
        hint: ['Fatal error:', 'Parse error:'],
        pattern: /^(?:PHP )?(?<kind>Fatal error|Parse error): {1,3}(?<message>.{1,400}?) in (?<path>[^\s]{1,300}\.\w{2,8})(?: on line |:)(?<line>\d{1,7})/,
        weight: 0.92,
        cause: 'PHP stops with a {kind} in {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line}.',
        matches: [
            'PHP Fatal error:  Uncaught Error: Call to undefined function total() in /w/src/Cart.php:14',
            'Parse error: syntax error, unexpected token "}" in /w/src/Cart.php on line 9',
        ],
        not: ['PHP Warning:  Undefined variable $x in /w/a.php on line 3'],
    },
    {
        id: 'composer-unresolvable',
        category: 'php',
        kind: 'dependency',
        severity: 'high',
        hint: 'Your requirements could not be resolved',
        pattern: /^\s{0,4}Your requirements could not be resolved to an installable set of packages/,
        around: [{ side: 'after', within: 5, pattern: /^\s{2,8}- (?<message>\S.{1,300})$/ }],
        weight: 0.94,
        cause: 'Composer cannot resolve the requirements: {message|see the problems below}.',
        fix: 'Loosen the constraint that is named, or use the PHP version or extension it asks for.',
        matches: [
            'Your requirements could not be resolved to an installable set of packages.\n\n  Problem 1\n    - Root composer.json requires php ^8.3 but your php version (8.1.27) does not satisfy that requirement.',
            '  Your requirements could not be resolved to an installable set of packages.',
        ],
        not: ['Resolving dependencies through SAT'],
    },
    {
        id: 'composer-lock-outdated',
        category: 'php',
        kind: 'dependency',
        severity: 'high',
        hint: ['is not present in the lock file', 'lock file is not up to date', 'requested package'],
        pattern: /(?:Required package "(?<name>[\w./-]{1,120})" is not present in the lock file|The requested package (?<name2>[\w./-]{1,120}) (?<message>.{1,200}))/,
        weight: 0.86,
        cause: 'composer.lock does not provide {name/name2}: {message|it is not in the lock file}.',
        fix: 'Run `composer update {name/name2}` and commit composer.lock.',
        matches: [
            '- Required package "shop/money" is not present in the lock file.',
            '    - The requested package shop/bridge 4.4@dev exists as shop/bridge[2.7.x-dev] but these are rejected by your constraint.',
        ],
        not: ['Package shop/money is installed'],
    },
    {
        id: 'composer-platform',
        category: 'php',
        kind: 'configuration',
        severity: 'high',
        hint: ['requires ext-', 'requires php', 'Composer detected issues in your platform'],
        pattern: /(?:requires (?<name>ext-\w{1,40}) .{0,12}-> it is missing from your system|requires php (?<want>[^\s]{1,40}(?: \|\| [^\s]{1,20}){0,4}) -> your php version \((?<have>[^)]{1,30})\) does not satisfy|Composer detected issues in your platform)/,
        weight: 0.94,
        cause: 'This PHP does not have what is required: {name/want|see below} {have|}.',
        fix: 'Set php-version and extensions in shivammathur/setup-php accordingly.',
        matches: [
            '    - shop/api 1.0 requires ext-intl * -> it is missing from your system.',
            '    - shop/api 1.0 requires php ^8.2 -> your php version (8.1.27) does not satisfy that requirement.',
        ],
        not: ['ext-intl is enabled'],
    },
    {
        id: 'phpstan-finding',
        category: 'php',
        kind: 'lint',
        severity: 'medium',
        hint: ['[ERROR] Found', 'errors found', 'Psalm'],
        pattern: /^\s{0,4}(?:\[ERROR\] Found (?<count>[1-9]\d{0,5}) errors?|(?<count2>[1-9]\d{0,5}) errors found)\s{0,80}$/,
        weight: 0.7,
        cause: 'Static analysis of PHP finds {count/count2} errors.',
        fix: 'Correct what phpstan or psalm lists above this line.',
        matches: [' [ERROR] Found 3 errors                                   ', '12 errors found'],
        not: [' [OK] No errors', '0 errors found'],
    },
    {
        id: 'php-code-style',
        category: 'php',
        kind: 'lint',
        severity: 'low',
        hint: ['SNIFF VIOLATION', 'ERRORS AFFECTING', 'ERROR AFFECTING', 'php-cs-fixer', 'Found '],
        pattern: /^(?:FOUND (?<count>[1-9]\d{0,5}) ERRORS?.{0,40} AFFECTING .{1,60}|Found (?<count2>[1-9]\d{0,5}) of \d{1,6} files that can be fixed in .{1,60})$/,
        around: [{ side: 'before', within: 4, pattern: /^FILE: (?<path>[^\s]{1,300})$/ }],
        weight: 0.82,
        cause: 'PHP files such as {path|those listed} do not follow the code style ({count/count2}).',
        fix: 'Run phpcbf or php-cs-fixer fix and commit the result.',
        matches: [
            'FILE: /w/src/Cart.php\n----------------------------------------------------------------------\nFOUND 2 ERRORS AFFECTING 2 LINES',
            'Found 3 of 120 files that can be fixed in 4.2 seconds, 18.0 MB memory used',
        ],
        not: ['Found 0 of 120 files that can be fixed in 4.2 seconds'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/python.js
/** The innermost frame of a traceback that is neither the interpreter's nor an installed package's. */
const python_userFrame = {
    side: 'before',
    within: 40,
    pattern: /^(?:E\s{1,8})?\s{0,12}File "(?![^"]{0,300}(?:site-packages|dist-packages|\/lib\/python|<frozen))(?<path>[^"<]{1,300})", line (?<line>\d{1,7})/,
};
const pythonSignatures = [
    {
        id: 'python-module-not-found',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: ['ModuleNotFoundError', 'ImportError: No module named'],
        pattern: /(?:ModuleNotFoundError|ImportError): No module named '?(?<name>[\w.-]{1,120})/,
        around: [python_userFrame],
        weight: 0.92,
        cause: 'Python cannot import the module {name}: it is not installed in this environment or not on the path.',
        fix: 'Add the package that provides {name} to the requirements that this job installs, or correct the import.',
        matches: [
            "E   ModuleNotFoundError: No module named 'httpx'",
            'ImportError: No module named yaml',
            '  File "/home/runner/work/shop/shop/src/app.py", line 3, in <module>\n    import redis\nModuleNotFoundError: No module named \'redis\'',
        ],
        not: ['except ModuleNotFoundError:', 'raise ModuleNotFoundError(name)'],
    },
    {
        id: 'python-import-name',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: 'cannot import name',
        pattern: /ImportError: cannot import name '?(?<name>[\w.]{1,120})'? from '?(?<module>[\w.]{1,200})/,
        around: [python_userFrame],
        weight: 0.92,
        cause: '{module} has no name {name} to import: a renamed symbol, a circular import or another version of the package.',
        fix: 'Check where {name} is defined now in {module}, or pin the version of the package that still has it.',
        matches: [
            "ImportError: cannot import name 'escape' from 'jinja2' (/opt/venv/lib/python3.11/site-packages/jinja2/__init__.py)",
            "E   ImportError: cannot import name 'Pricing' from 'shop.cart' (/home/runner/work/shop/shop/cart.py)",
        ],
        not: ["# cannot import name 'x' when the module is lazy"],
    },
    {
        id: 'python-circular-import',
        category: 'python',
        kind: 'compile',
        severity: 'high',
        hint: 'partially initialized module',
        pattern: /(?:ImportError|AttributeError): (?:cannot import name '(?<name>[\w.]{1,120})' from )?partially initialized module '(?<module>[\w.]{1,200})'/,
        around: [python_userFrame],
        weight: 0.93,
        cause: 'A circular import: {module} is used before it has finished loading.',
        fix: 'Break the cycle: move the import of {name|the name} into the function that needs it, or into a third module.',
        matches: [
            "ImportError: cannot import name 'Order' from partially initialized module 'shop.models' (most likely due to a circular import) (/app/shop/models.py)",
            "AttributeError: partially initialized module 'logging' has no attribute 'getLogger' (most likely due to a circular import)",
        ],
        not: ['the partially initialized module is removed from sys.modules'],
    },
    {
        id: 'python-syntax-error',
        category: 'python',
        kind: 'compile',
        severity: 'high',
        hint: ['SyntaxError:', 'IndentationError:', 'TabError:'],
        pattern: /^(?:E\s{1,8})?\s{0,8}(?:\*\*\* )?(?<error>SyntaxError|IndentationError|TabError): (?<message>[^{}]{3,300})$/,
        around: [
            {
                side: 'before',
                within: 8,
                pattern: /^(?:E\s{1,8})?\s{0,12}File "(?<path>[^"<]{1,300})", line (?<line>\d{1,7})\s{0,4}$/,
                required: true,
            },
        ],
        weight: 0.95,
        cause: 'Python cannot parse {path} (line {line}): {message}.',
        fix: 'Correct the syntax at line {line} of {path}, or run it with a Python version that knows this syntax.',
        matches: [
            '  File "/home/runner/work/shop/shop/cart.py", line 12\n    total = = 3\n            ^\nSyntaxError: invalid syntax',
            'E     File "/srv/app/tasks.py", line 40\nE       return\nE   IndentationError: unexpected indent',
        ],
        not: ['SyntaxError: Unexpected token }', 'except SyntaxError: pass'],
    },
    {
        id: 'pip-no-matching-distribution',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: 'No matching distribution found for',
        pattern: /ERROR: No matching distribution found for (?<name>[\w.-]{1,100})(?:\[[\w,-]{1,80}\])?(?<spec>[^\s(;]{0,80})/,
        weight: 0.95,
        cause: 'pip finds no release of {name} that satisfies {spec|the requirement} for this Python version and platform.',
        fix: 'Change the requirement {name}{spec} to a released version that supports the Python version of this job.',
        matches: [
            'ERROR: No matching distribution found for botocore<1.38,>=1.37.14',
            'ERROR: No matching distribution found for tensorflow==1.15.0 (from versions: 2.8.0, 2.9.0)',
        ],
        not: ['Looking for a matching distribution found for each requirement'],
    },
    {
        id: 'pip-resolution-impossible',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: ['ResolutionImpossible', 'conflicting dependencies'],
        pattern: /^(?:\s{0,4}ERROR: (?:Cannot install (?<names>.{1,200}?) because these package versions have conflicting dependencies|ResolutionImpossible\b))/,
        weight: 0.93,
        cause: 'pip cannot install {names|the requirements} together: their version constraints contradict each other.',
        fix: 'Loosen or align the version constraints of {names|the packages that pip names above}.',
        matches: [
            'ERROR: Cannot install -r requirements.txt (line 2) and urllib3==2.0.7 because these package versions have conflicting dependencies.',
            'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/',
        ],
        not: ["ERROR: pip's dependency resolver does not currently take into account all the packages that are installed."],
    },
    {
        id: 'pip-requires-python',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: 'requires a different Python',
        pattern: /ERROR: Package '?(?<name>[\w.-]{1,100})'? requires a different Python: (?<have>[\d.]{1,12}) not in '(?<want>[^']{1,80})'/,
        weight: 0.95,
        cause: '{name} needs Python {want}, and this job runs Python {have}.',
        fix: 'Run the job with a Python that satisfies {want}, or choose a release of {name} that supports {have}.',
        matches: [
            "ERROR: Package 'numpy' requires a different Python: 3.8.18 not in '>=3.9'",
            "ERROR: Package 'shop' requires a different Python: 3.12.1 not in '<3.12,>=3.8'",
        ],
        not: [
            'ERROR: Ignored the following versions that require a different python version: 2.1.0 Requires-Python >=3.10',
        ],
    },
    {
        id: 'pip-build-wheel',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: ['Failed building wheel for', 'Could not build wheels for', 'Failed to build installable wheels'],
        pattern: /ERROR: (?:Failed building wheel for|Could not build wheels for|Failed to build installable wheels for some pyproject\.toml based projects \(?) ?(?<name>[\w.-]{1,100})/,
        weight: 0.72,
        cause: 'pip could not build {name} from source.',
        fix: 'Use a release of {name} that has a wheel for this Python and platform, or install the compiler and headers it needs.',
        matches: [
            'ERROR: Failed building wheel for psycopg2',
            'ERROR: Could not build wheels for lxml, which is required to install pyproject.toml-based projects',
        ],
        not: ["Building wheel for psycopg2 (setup.py): finished with status 'done'"],
    },
    {
        id: 'pip-metadata-failed',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: ['metadata-generation-failed', 'Getting requirements to build wheel did not run', 'egg_info did not run'],
        pattern: /(?:error: (?<code>metadata-generation-failed)|× (?<step>[\w. ]{3,60}) did not run successfully)/,
        weight: 0.7,
        cause: 'pip could not read the metadata of a package that it has to build from source.',
        fix: 'Read the error above it: most often the release is too old for this Python or setuptools; choose a newer one.',
        matches: ['error: metadata-generation-failed', '  × Getting requirements to build wheel did not run successfully.'],
        not: ["Preparing metadata (pyproject.toml): finished with status 'done'"],
    },
    {
        id: 'pip-hash-mismatch',
        category: 'python',
        kind: 'dependency',
        severity: 'critical',
        hint: 'THESE PACKAGES DO NOT MATCH THE HASHES',
        pattern: /ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE/,
        around: [{ side: 'after', within: 4, pattern: /^\s{2,8}(?<name>[\w.-]{1,100})(?:==| from )/ }],
        weight: 0.96,
        cause: 'A downloaded package ({name|see the log}) has another hash than the requirements file pins.',
        fix: 'Find out why the file changed before anything else; update the hash only if the new file is the published one.',
        matches: [
            'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.\n    certifi==2024.2.2 from https://files.example/certifi.whl:',
            'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
        ],
        not: ['All packages match the hashes from the requirements file'],
    },
    {
        id: 'pip-requirements-missing',
        category: 'python',
        kind: 'configuration',
        severity: 'high',
        hint: 'Could not open requirements file',
        pattern: /ERROR: Could not open requirements file: \[Errno \d{1,3}\] [\w ]{5,60}: '(?<path>[^']{1,300})'/,
        weight: 0.96,
        cause: 'pip was told to install from {path}, and there is no such file in the working directory.',
        fix: 'Correct the path {path} or the working-directory of the step, and check that the checkout step runs before it.',
        matches: [
            "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements-dev.txt'",
            "ERROR: Could not open requirements file: [Errno 13] Permission denied: 'ci/req.txt'",
        ],
        not: ['Opening requirements file requirements-dev.txt'],
    },
    {
        id: 'pip-externally-managed',
        category: 'python',
        kind: 'configuration',
        severity: 'high',
        hint: 'externally-managed-environment',
        pattern: /error: externally-managed-environment/,
        weight: 0.96,
        cause: 'pip refuses to install into the system Python of this image, which the distribution manages.',
        fix: 'Use actions/setup-python or a virtual environment instead of the system Python.',
        matches: ['error: externally-managed-environment', '#9 1.204 error: externally-managed-environment'],
        not: ['see PEP 668 about an externally-managed-environment'],
    },
    {
        id: 'poetry-lock-outdated',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: ['poetry.lock', 'uv.lock', 'Pipfile.lock'],
        pattern: /(?:pyproject\.toml changed significantly since (?<lock>poetry\.lock) was last generated|The lockfile at `(?<uv>uv\.lock)` needs to be updated|Your (?<pipfile>Pipfile\.lock) \([^)]{1,80}\) is out of date)/,
        weight: 0.95,
        cause: 'The lock file {lock/uv/pipfile} does not belong to the present dependencies of the project.',
        fix: 'Run the lock command of the tool (poetry lock, uv lock, pipenv lock) and commit the lock file.',
        matches: [
            'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
            'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.',
        ],
        not: ['Installing dependencies from lock file poetry.lock'],
    },
    {
        id: 'poetry-version-solving',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: ['version solving failed', 'No solution found when resolving dependencies'],
        pattern: /(?:So, because .{1,200}, version solving failed|, version solving failed\.|× No solution found when resolving dependencies)/,
        weight: 0.93,
        cause: 'The resolver finds no set of package versions that satisfies all constraints.',
        fix: 'Loosen the constraint that the explanation above this line ends with, then lock again.',
        matches: [
            'So, because shop depends on django (^5.0) which requires Python >=3.10, version solving failed.',
            '  × No solution found when resolving dependencies:',
        ],
        not: ['Resolving dependencies... (version solving took 3.1 seconds)'],
    },
    {
        id: 'conda-packages-not-found',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: ['PackagesNotFoundError', 'ResolvePackageNotFound'],
        pattern: /(?:PackagesNotFoundError: The following packages are not available|ResolvePackageNotFound:)/,
        around: [{ side: 'after', within: 5, pattern: /^\s{0,6}- (?<name>[\w.-]{1,80}(?:[=<>][^\s]{0,60})?)/ }],
        weight: 0.95,
        cause: 'conda finds {name|some packages} in none of the configured channels.',
        fix: 'Add the channel that has {name|them} (often conda-forge) or loosen the version.',
        matches: [
            'PackagesNotFoundError: The following packages are not available from current channels:\n\n  - cython=0.25.2',
            'ResolvePackageNotFound:\n  - libgfortran=3.0',
        ],
        not: ['conda.exceptions.PackagesNotFoundError is raised when a name is unknown'],
    },
    {
        id: 'conda-unsatisfiable',
        category: 'python',
        kind: 'dependency',
        severity: 'high',
        hint: ['UnsatisfiableError', 'LibMambaUnsatisfiableError'],
        pattern: /(?:LibMamba)?UnsatisfiableError: (?:The following specifications|Encountered problems while solving)/,
        weight: 0.93,
        cause: 'conda cannot satisfy all requested packages together.',
        fix: 'Loosen the pins that the lines below name, or use another Python version.',
        matches: [
            'UnsatisfiableError: The following specifications were found to be incompatible with each other:',
            'LibMambaUnsatisfiableError: Encountered problems while solving:',
        ],
        not: ['raise UnsatisfiableError(bad_deps)'],
    },
    {
        id: 'pytest-failed',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: 'FAILED ',
        pattern: /^(?:\[gw\d{1,3}\] \[ {0,3}\d{1,3}%\] )?FAILED (?<path>[^\s:]{1,250}\.py)::(?<test>[^\s].{0,200}?) - (?<message>.{1,400})$/,
        weight: 0.86,
        cause: 'The test {test} in {path} fails: {message}.',
        fix: 'Make {test} pass: run `pytest {path}` locally and compare with the values in the assertion.',
        matches: [
            'FAILED tests/test_cart.py::test_discount - AssertionError: assert 900 == 9',
            "FAILED tests/api/test_users.py::TestUsers::test_list[admin-2] - KeyError: 'name'",
        ],
        not: ['FAILED: 0', 'tests/test_cart.py::test_when_payment_FAILED PASSED'],
    },
    {
        id: 'pytest-failed-name',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: 'FAILED',
        pattern: /^(?:(?:\[gw\d{1,3}\] \[ {0,3}\d{1,3}%\] )?FAILED (?<path>[^\s:]{1,250}\.py)::(?<test>[^\s](?!.{0,300} - ).{0,200})|(?<path2>[^\s:]{1,250}\.py)::(?<test2>[^\s]{1,200}) FAILED(?: {1,40}\[ {0,3}\d{1,3}%\])?)$/,
        weight: 0.7,
        cause: 'The test {test/test2} in {path/path2} fails.',
        fix: 'Run `pytest {path/path2}` locally and compare with the values in the assertion.',
        matches: [
            'FAILED tests/api/test_users.py::TestUsers::test_list[admin-2]',
            'tests/test_cart.py::test_discount FAILED                       [ 40%]',
        ],
        not: ['tests/test_cart.py::test_when_payment_FAILED PASSED'],
    },
    {
        id: 'pytest-collection-error',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: ['ERROR collecting', 'errors during collection', 'error during collection'],
        pattern: /^(?:_{1,80} ERROR collecting (?<path>[^\s]{1,300}) _{1,80}|!{3,80} Interrupted: \d{1,5} errors? during collection !{1,80})/,
        around: [
            { side: 'after', within: 60, pattern: /^E\s{1,8}(?<message>[A-Z]\w{2,60}(?:Error|Exception): .{1,300})$/ },
        ],
        weight: 0.7,
        cause: 'pytest cannot import {path|a test file}: {message|see the traceback below it}.',
        fix: 'Fix the import that fails while {path|the tests} are collected; no test has run yet.',
        matches: [
            '________________ ERROR collecting tests/unit/test_api.py ________________',
            '!!!!!!!!!!!!!!!!!!! Interrupted: 2 errors during collection !!!!!!!!!!!!!!!!!!!!',
        ],
        not: ['collecting ... collected 12 items'],
    },
    {
        id: 'pytest-error-summary',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: 'ERROR ',
        pattern: /^ERROR (?<path>[^\s:]{1,250}\.py)(?:::(?<test>[^\s]{1,200}))?(?: - (?<message>.{1,400}))?$/,
        weight: 0.8,
        cause: 'pytest reports an error in {path}, outside of a test body: {message|see the traceback in the log}.',
        fix: 'Fix the fixture, import or set-up of {path}.',
        matches: [
            'ERROR tests/test_db.py::test_insert - sqlalchemy.exc.OperationalError: connection refused',
            "ERROR tests/unit/test_llm.py - ModuleNotFoundError: No module named 'shop_ai'",
        ],
        not: ['ERROR cart.py could not be read, will retry', 'INFO 0 ERROR tests'],
    },
    {
        id: 'pytest-no-tests',
        category: 'python',
        kind: 'configuration',
        severity: 'high',
        hint: ['file or directory not found', 'no tests ran in'],
        pattern: /^(?:ERROR: file or directory not found: (?<path>[^\s]{1,300})|=+ no tests ran in [\d.]+s =+)$/,
        weight: 0.75,
        cause: 'pytest ran no test: {path|nothing was collected} does not match a test.',
        fix: 'Correct the path or the pattern that pytest is started with.',
        matches: ['ERROR: file or directory not found: test/units', '============== no tests ran in 0.02s =============='],
        not: ['=== 3 passed, 1 warning in 0.20s ==='],
    },
    {
        id: 'python-usage-error',
        category: 'python',
        kind: 'configuration',
        severity: 'high',
        hint: 'error: unrecognized arguments',
        pattern: /^(?<tool>[\w.-]{1,60}): error: unrecognized arguments: (?<arguments>.{1,200})$/,
        weight: 0.9,
        cause: '{tool} does not know the arguments {arguments}.',
        fix: 'Install the plugin that provides {arguments} (for pytest --cov: pytest-cov), or remove them from the command.',
        matches: [
            'pytest: error: unrecognized arguments: --cov=shop --cov-report=xml',
            '__main__.py: error: unrecognized arguments: -n auto',
        ],
        not: ['usage: pytest [options] [file_or_dir] [file_or_dir] [...]'],
    },
    {
        id: 'unittest-failed',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: ['FAIL: ', 'ERROR: '],
        pattern: /^(?<how>FAIL|ERROR): (?<test>[\w ,<>.[\]-]{1,200}) \((?<where>[\w.]{3,250})\)(?: .{0,200})?$/,
        around: [
            {
                side: 'after',
                within: 60,
                pattern: /^(?<message>(?:[a-z_]\w{0,60}\.){0,6}[A-Z]\w{2,60}(?:Error|Exception|Warning|Failure|Exit)\b(?:: .{0,300})?)$/,
            },
            {
                side: 'after',
                within: 30,
                pattern: /^\s{1,6}File "(?![^"]{0,300}(?:site-packages|dist-packages|\/lib\/python))(?<path>[^"<]{1,300})", line (?<line>\d{1,7})/,
            },
        ],
        weight: 0.84,
        cause: 'The test {test} of {where} fails: {message|see its traceback}.',
        fix: 'Run `python -m unittest {where}` locally.',
        matches: [
            'FAIL: test_total (tests.test_cart.CartTest)\n----------\nTraceback (most recent call last):\n  File "/w/tests/test_cart.py", line 9, in test_total\nAssertionError: 900 != 9',
            'ERROR: tests.test_models (unittest.loader._FailedTest)',
        ],
        not: ['ERROR: connection lost (code 7)', 'FAIL: 0 of 12 (42%)'],
    },
    {
        id: 'unittest-summary',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: 'FAILED (',
        pattern: /^FAILED \((?<counts>(?:failures|errors|unexpected successes)=\d{1,6}[^)]{0,80})\)$/,
        weight: 0.5,
        cause: 'Python tests fail ({counts}).',
        fix: 'Look at the first FAIL or ERROR block above the summary.',
        matches: ['FAILED (failures=2, errors=1)', 'FAILED (errors=18)'],
        not: ['OK (skipped=3)', 'FAILED (see the log)'],
    },
    {
        id: 'pytest-summary',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: [' failed', ' error'],
        pattern: /^=+ (?<counts>(?:\d{1,6} (?:failed|errors?))(?:, \d{1,7} \w{4,12}){0,8}) in [\d.]+ ?s(?:econds)?(?: \([\d:]+\))? =+$/,
        weight: 0.5,
        cause: 'Python tests fail ({counts}).',
        fix: 'Look at the FAILED lines of the summary.',
        matches: ['====== 2 failed, 130 passed, 3 warnings in 12.41s ======', '=== 1 error in 0.33s ==='],
        not: ['====== 132 passed in 12.41s ======'],
    },
    {
        id: 'pytest-assertion',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: 'E  ',
        pattern: /^E {1,30}(?<message>(?:assert (?!0 errors)|(?:[a-z_]\w{0,60}\.){0,6}[A-Z]\w{2,60}(?:Error|Exception|Failure|Exit|Timeout)\b:?).{0,400})$/,
        around: [
            { side: 'before', within: 40, pattern: /^_{3,100} (?<test>[\w.[\]-]{1,200}) _{3,100}$/ },
            { side: 'after', within: 2, pattern: /^E {2,30}(?!\+)(?<detail>\S.{1,200})$/ },
            {
                side: 'after',
                within: 30,
                pattern: /^(?!\/)(?!.{0,300}site-packages)(?<path>[^\s:]{1,300}\.py):(?<line>\d{1,7}): /,
            },
        ],
        weight: 0.75,
        cause: 'A test fails under pytest[[ ({test})]]: {message}[[ {detail}]].',
        fix: 'Compare what the test expects with what the code returns; the values stand in the lines that begin with E.',
        matches: [
            'E       assert 900 == 9\n\ntests/test_cart.py:14: AssertionError',
            "E   TypeError: unsupported operand type(s) for /: 'str' and 'str'",
        ],
        not: ['E: Unable to locate package', 'E     +  where 900 = total(3)'],
    },
    {
        id: 'python-attribute-error',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: 'AttributeError:',
        pattern: /^(?:E\s{1,8})?(?:builtins\.)?AttributeError: (?<message>(?:module )?'?(?<owner>[\w. ]{1,120})'? (?:object )?has no attribute '?(?<name>\w{1,120})'?.{0,120})/,
        around: [python_userFrame],
        weight: 0.82,
        cause: 'Python code uses the attribute {name}, which {owner} does not have.',
        fix: 'Check the version of the package or the type of the object: {name} is not defined on {owner}.',
        matches: [
            "AttributeError: 'NoneType' object has no attribute 'description'",
            "E   AttributeError: module 'numpy' has no attribute 'bool8'",
        ],
        not: ['with self.assertRaises(AttributeError):'],
    },
    {
        id: 'python-type-error',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: 'TypeError:',
        pattern: /^(?:E\s{1,8})?TypeError: (?<message>(?:[\w.<>]{1,120}\(\) (?:missing|got|takes)|unsupported operand|'[\w.]{1,80}' object (?:is not|does not)|can only concatenate|must be|expected|argument|unhashable).{0,300})$/,
        around: [python_userFrame],
        weight: 0.82,
        cause: 'A Python call is made with the wrong types or arguments: {message}.',
        fix: 'Correct the call, or pin the version of the package whose signature has changed.',
        matches: [
            "TypeError: connect() missing 1 required positional argument: 'port'",
            "E   TypeError: unsupported operand type(s) for +: 'int' and 'str'",
        ],
        not: ["TypeError: Cannot read properties of undefined (reading 'x')", 'except TypeError: return None'],
    },
    {
        id: 'python-exception',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: ['Error: ', 'Exception: ', 'Error', 'Exception'],
        pattern: /^(?!subprocess\.)(?<error>(?:[a-z_]\w{0,60}\.){0,8}[A-Z]\w{1,60}(?:Error|Exception|Interrupt|Timeout|Refused|Exit))(?:: (?<message>.{1,400}))?$/,
        around: [{ ...python_userFrame, required: true }],
        weight: 0.7,
        cause: 'A Python program ends with {error}: {message|without a message}.',
        fix: null,
        matches: [
            '  File "/home/runner/work/shop/shop/cart.py", line 9, in total\n    return a / b\nZeroDivisionError: division by zero',
            '  File "manage.py", line 22, in main\n    run()\nredis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
        ],
        not: ['ValueError: bad value', 'TypeError: x is not a function\n    at file.js:3:4'],
    },
    {
        id: 'python-subprocess-failed',
        category: 'python',
        kind: 'unknown',
        severity: 'high',
        hint: 'CalledProcessError',
        pattern: /CalledProcessError: Command '?(?<command>\[.{1,200}?\]|.{1,200}?)'? returned non-zero exit status (?<code>\d{1,3})/,
        weight: 0.36,
        cause: 'A Python program runs the command {command}, which ends with exit status {code}.',
        fix: null,
        matches: [
            "subprocess.CalledProcessError: Command '['make', 'check']' returned non-zero exit status 2.",
            "E   subprocess.CalledProcessError: Command 'git describe' returned non-zero exit status 128.",
        ],
        not: ['except CalledProcessError as error:'],
    },
    {
        id: 'django-improperly-configured',
        category: 'python',
        kind: 'configuration',
        severity: 'high',
        hint: 'ImproperlyConfigured',
        pattern: /django\.core\.exceptions\.ImproperlyConfigured: (?<message>.{1,300})$/,
        weight: 0.92,
        cause: 'Django is not configured as it needs to be: {message}',
        fix: 'Set what the message names in the settings module or in the env of the step.',
        matches: [
            'django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.',
            'E   django.core.exceptions.ImproperlyConfigured: Error loading psycopg2 or psycopg module',
        ],
        not: ['from django.core.exceptions import ImproperlyConfigured'],
    },
    {
        id: 'django-missing-migration',
        category: 'python',
        kind: 'configuration',
        severity: 'medium',
        hint: ['Migrations for', 'changes that are not yet reflected in a migration'],
        pattern: /^(?:Migrations for '(?<app>[\w.]{1,80})':|\s{0,4}Your models (?:in app\(s\): .{1,120} )?have changes that are not yet reflected in a migration)/,
        around: [
            {
                side: 'after',
                within: 3,
                pattern: /^\s{2,4}(?<path>[^\s]{1,200}\/migrations\/[^\s]{1,120}\.py)$/,
                required: true,
            },
        ],
        weight: 0.72,
        cause: 'The models of {app|an app} have changes for which no migration is committed.',
        fix: 'Run `python manage.py makemigrations {app}` and commit the file.',
        matches: [
            "Migrations for 'shop':\n  shop/migrations/0007_order_total.py",
            "Migrations for 'users':\n  app/users/migrations/0002_auto.py\n    - Add field",
        ],
        not: ["Migrations for 'shop': none", 'No changes detected'],
    },
    {
        id: 'mypy-error',
        category: 'python',
        kind: 'lint',
        severity: 'medium',
        hint: ': error: ',
        pattern: /^(?<path>[^\s:]{1,300}\.pyi?):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?: error: (?<message>.{1,300}?)(?:\s{1,4}\[(?<code>[\w-]{1,40})\])?$/,
        weight: 0.78,
        cause: 'mypy finds a type error in {path} at line {line}: {message}.',
        fix: 'Correct the type at {path}:{line/code|}.',
        matches: [
            'shop/cart.py:42: error: Argument 1 to "total" has incompatible type "str"; expected "int"  [arg-type]',
            'src/api.pyi:3:9: error: Name "Foo" is not defined',
        ],
        not: ['shop/cart.py:42: note: Revealed type is "int"', 'src/main.c:3:9: error: expected ;'],
    },
    {
        id: 'mypy-summary',
        category: 'python',
        kind: 'lint',
        severity: 'medium',
        hint: ['errors in', 'error in'],
        pattern: /^Found (?<count>[1-9]\d{0,6}) errors? in \d{1,6} files? \((?:checked|errors)/,
        weight: 0.45,
        cause: 'mypy finds {count} type errors.',
        fix: 'Correct the types that mypy names above the summary.',
        matches: [
            'Found 7 errors in 3 files (checked 120 source files)',
            'Found 1 error in 1 file (errors prevented further checking)',
        ],
        not: ['Success: no issues found in 120 source files'],
    },
    {
        id: 'flake8-finding',
        category: 'python',
        kind: 'lint',
        severity: 'medium',
        hint: '.py:',
        pattern: /^(?<path>[^\s:]{1,300}\.py):(?<line>\d{1,7}):(?<column>\d{1,5}): (?<code>(?:[EFWCNDBSQ]|SIM|ANN|PT|UP|RUF|PLR|PLC|PLW)\d{3,4}) (?:\[\*\] )?(?<message>.{1,300})$/,
        weight: 0.66,
        cause: 'The Python linter reports {code} in {path} at line {line}: {message}.',
        fix: 'Correct {path}:{line}, or silence {code} there with a reason.',
        matches: [
            "shop/cart.py:3:1: F401 'os' imported but unused",
            'tests/test_api.py:88:80: E501 line too long (93 > 79 characters)',
        ],
        not: ['shop/cart.py:3:1: note', 'tests/test_api.py::test_E501 PASSED'],
    },
    {
        id: 'ruff-full-finding',
        category: 'python',
        kind: 'lint',
        severity: 'medium',
        hint: ['--> '],
        pattern: /^\s{0,8}--> (?<path>[^\s:]{1,300}\.pyi?):(?<line>\d{1,7}):(?<column>\d{1,5})$/,
        around: [
            {
                side: 'before',
                within: 1,
                pattern: /^(?<code>[A-Z]{1,4}\d{2,4}) (?:\[\*\] )?(?<message>.{1,300})$/,
                required: true,
            },
        ],
        weight: 0.7,
        cause: 'ruff reports {code} in {path} at line {line}: {message}.',
        fix: 'Run `ruff check --fix {path}`, or correct line {line} by hand.',
        matches: [
            'F841 Local variable `total` is assigned to but never used\n  --> shop/cart.py:41:5',
            'I001 [*] Import block is un-sorted or un-formatted\n --> tests/test_api.py:1:1',
        ],
        not: ['error[E0308]: mismatched types\n --> src/main.py:3:4', ' --> src/lib.rs:3:4'],
    },
    {
        id: 'ruff-summary',
        category: 'python',
        kind: 'lint',
        severity: 'medium',
        hint: ['fixable with the', 'errors.'],
        pattern: /^(?:\[\*\] (?<fixable>\d{1,6}) fixable with the `--fix` option|Found (?<count>[1-9]\d{0,6}) errors?(?: \(\d{1,6} fixed, \d{1,6} remaining\))?\.)/,
        weight: 0.45,
        cause: 'ruff finds {count|fixable} problems in the Python code.',
        fix: 'Run `ruff check --fix` and correct what is left.',
        matches: ['Found 12 errors.', '[*] 9 fixable with the `--fix` option (2 hidden fixes).'],
        not: ['Found 0 errors.', 'All checks passed!'],
    },
    {
        id: 'black-would-reformat',
        category: 'python',
        kind: 'lint',
        severity: 'low',
        hint: 'would reformat',
        pattern: /^(?:Would reformat: |would reformat |error: Would reformat: )(?<path>[^\s]{1,300}\.(?:pyi?|ipynb))$/i,
        weight: 0.8,
        cause: '{path} is not formatted as the formatter of this project wants it.',
        fix: 'Run the formatter (`ruff format` or `black`) on {path} and commit the result.',
        matches: ['would reformat shop/cart.py', 'Would reformat: tests/test_cart.py'],
        not: ['3 files would be left unchanged', 'it would reformat everything'],
    },
    {
        id: 'isort-incorrect',
        category: 'python',
        kind: 'lint',
        severity: 'low',
        hint: 'Imports are incorrectly sorted',
        pattern: /^ERROR: (?<path>[^\s]{1,300}) Imports are incorrectly sorted/,
        weight: 0.85,
        cause: 'The imports of {path} are not in the order that isort wants.',
        fix: 'Run `isort {path}` and commit the result.',
        matches: [
            'ERROR: /home/runner/work/shop/shop/cart.py Imports are incorrectly sorted and/or formatted.',
            'ERROR: tests/test_api.py Imports are incorrectly sorted',
        ],
        not: ['Skipped 2 files'],
    },
    {
        id: 'pylint-finding',
        category: 'python',
        kind: 'lint',
        severity: 'medium',
        hint: '.py:',
        pattern: /^(?<path>[^\s:]{1,300}\.py):(?<line>\d{1,7}):(?:(?<column>\d{1,5}):)? (?<code>[EF]\d{4}): (?<message>.{1,300}?)(?: \((?<name>[a-z-]{3,60})\))?$/,
        weight: 0.68,
        cause: 'pylint reports {code} in {path} at line {line}: {message}.',
        fix: 'Correct {path}:{line} ({name|see the message}).',
        matches: [
            "shop/cart.py:12:4: E1101: Instance of 'Cart' has no 'totl' member (no-member)",
            "app/db.py:1:0: E0401: Unable to import 'redis' (import-error)",
        ],
        not: ['shop/cart.py:1:0: C0114: Missing module docstring (missing-module-docstring)'],
    },
    {
        id: 'python-coverage-threshold',
        category: 'python',
        kind: 'test',
        severity: 'medium',
        hint: ['Required test coverage of', 'Coverage failure: total of'],
        pattern: /(?:FAIL Required test coverage of (?<want>[\d.]{1,8})% not reached\. Total coverage: (?<have>[\d.]{1,8})%|Coverage failure: total of (?<total>[\d.]{1,8}) is less than fail-under=(?<under>[\d.]{1,8}))/,
        weight: 0.9,
        cause: 'The test coverage is {have/total} %, below the required {want/under} %.',
        fix: 'Add tests for the lines this change leaves uncovered, or lower the threshold on purpose.',
        matches: [
            'FAIL Required test coverage of 80% not reached. Total coverage: 74.12%',
            'Coverage failure: total of 71 is less than fail-under=90',
        ],
        not: ['Required test coverage of 80% reached. Total coverage: 91.00%'],
    },
    {
        id: 'tox-env-failed',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: ['InvocationError for command', 'FAIL code', 'exited with code'],
        pattern: /^(?:ERROR: (?:\s{0,4}(?<env>[\w.-]{1,40}): )?(?:commands failed|InvocationError for command .{1,400})|\s{2}(?<name>[\w.-]{1,40}): FAIL code (?<code>\d{1,3}).{0,100}|(?<nox>[\w.-]{1,40}): exit (?<exit>[1-9]\d{0,2}) \(.{1,400}\) .{1,300})$/,
        weight: 0.35,
        cause: 'The tox environment {env/name/nox} failed.',
        fix: null,
        matches: [
            '  py311: FAIL code 1 (12.30=setup[4.02]+cmd[8.28] seconds)',
            'ERROR: InvocationError for command /w/.tox/py39/bin/pytest tests (exited with code 1)',
        ],
        not: ['  py311: OK (12.30 seconds)'],
    },
    {
        id: 'pytest-socket-blocked',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: ['SocketBlockedError', 'SocketConnectBlockedError'],
        pattern: /pytest_socket\.Socket(?:Connect)?BlockedError: (?<message>.{1,300})/,
        weight: 0.86,
        cause: 'A unit test opens a network connection, which pytest-socket forbids: {message}',
        fix: 'Mock the connection in the test, or allow it with the enable_socket marker where it is meant.',
        matches: [
            'E   pytest_socket.SocketBlockedError: A test tried to use socket.socket.',
            'pytest_socket.SocketConnectBlockedError: A test tried to use socket.socket.connect() with host "10.0.0.1" (allowed: "127.0.0.1").',
        ],
        not: ['from pytest_socket import SocketBlockedError'],
    },
    {
        id: 'python-not-found-by-setup',
        category: 'python',
        kind: 'configuration',
        severity: 'high',
        hint: ['was not found', 'The version'],
        pattern: /The version '?(?<version>[^'\s]{1,40})'? with architecture '?(?<arch>\w{2,10})'? was not found/,
        weight: 0.95,
        cause: 'setup-python has no Python {version} for this operating system and {arch}.',
        fix: 'Choose a Python version that this runner image offers, or an older image such as ubuntu-22.04.',
        matches: [
            "##[error]The version '3.6' with architecture 'x64' was not found for Ubuntu 24.04.",
            'Version check: The version 3.5.4 with architecture arm64 was not found',
        ],
        not: ['Version 3.6 was not found in the local cache'],
    },
    {
        id: 'python-recursion',
        category: 'python',
        kind: 'test',
        severity: 'high',
        hint: 'RecursionError',
        pattern: /RecursionError: maximum recursion depth exceeded/,
        around: [python_userFrame],
        weight: 0.85,
        cause: 'A Python function calls itself without end (maximum recursion depth exceeded).',
        fix: 'Give the recursion in {path|the code of the traceback} an end.',
        matches: [
            'RecursionError: maximum recursion depth exceeded',
            'E   RecursionError: maximum recursion depth exceeded in comparison',
        ],
        not: ['except RecursionError:'],
    },
    {
        id: 'doctest-failed',
        category: 'python',
        kind: 'test',
        severity: 'medium',
        hint: 'Failed example:',
        pattern: /^Failed example:\s{0,4}$/,
        around: [
            {
                side: 'before',
                within: 2,
                pattern: /^File "(?<path>[^"]{1,300})", line (?<line>\d{1,7}), in (?<name>[\w.]{1,200})$/,
            },
        ],
        weight: 0.8,
        cause: 'The example in the documentation of {name|a function} no longer gives what it says.',
        fix: 'Correct the example or the function at {path|the named file}:{line}.',
        matches: ['File "/w/shop/cart.py", line 8, in shop.cart.total\nFailed example:', 'Failed example:\n    total(3)'],
        not: ['2 passed and 0 failed.'],
    },
    {
        id: 'sphinx-warning-as-error',
        category: 'python',
        kind: 'lint',
        severity: 'medium',
        hint: ['WARNING: ', 'ERROR: '],
        pattern: /^(?<path>[^\s:]{1,300}\.(?:rst|md|py))(?::docstring of [\w.]{1,200})?:(?<line>\d{1,7}): (?:WARNING|ERROR|CRITICAL|SEVERE): (?<message>.{1,300})$/,
        weight: 0.5,
        cause: 'Sphinx complains about {path} at line {line}: {message}',
        fix: 'Correct the markup at {path}:{line}.',
        matches: [
            '/w/docs/usage.rst:41: WARNING: Title underline too short.',
            '/w/shop/cart.py:docstring of shop.cart.total:3: ERROR: Unexpected indentation.',
        ],
        not: ['docs/usage.rst: OK'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/ruby.js
const rspecFrame = {
    side: 'after',
    within: 25,
    pattern: /^\s{2,12}# (?:\.\/)(?<path>[^\s:]{1,300}\.rb):(?<line>\d{1,7})(?::in|$)/,
};
const rubySignatures = [
    {
        id: 'rspec-failed-example',
        category: 'ruby',
        kind: 'test',
        severity: 'high',
        hint: 'rspec ',
        pattern: /^rspec (?:'(?<path>[^']{1,300})'|(?<path2>\.?[^\s:[]{1,300}\.rb)(?::(?<line>\d{1,7})|\[[\d:,]{1,60}\])) # (?<test>.{1,300})$/,
        weight: 0.82,
        cause: 'The example "{test}" fails.',
        fix: 'Run `bundle exec rspec {path/path2}` locally and compare expected with got.',
        matches: [
            'rspec ./spec/cart_spec.rb:21 # Cart gives a discount',
            'rspec ./spec/api_spec.rb[1:2:1] # API users lists them',
        ],
        not: ['rspec spec --format documentation # all'],
    },
    {
        id: 'rspec-failure',
        category: 'ruby',
        kind: 'test',
        severity: 'high',
        hint: 'Failure/Error:',
        pattern: /^\s{2,10}Failure\/Error: ?(?<code>.{0,240})$/,
        around: [
            { side: 'before', within: 3, pattern: /^\s{1,4}\d{1,5}\) (?<test>.{1,300})$/ },
            {
                side: 'after',
                within: 8,
                pattern: /^\s{4,12}(?<message>(?:expected|[A-Z][\w:]{2,80}(?:Error|Exception|NotFound|Invalid)?:).{0,300})$/,
            },
            rspecFrame,
        ],
        weight: 0.86,
        cause: 'The example "{test|of rspec}" fails: {message/code}.',
        fix: 'Compare expected with got at {path|the named place}:{line|see the log}.',
        matches: [
            "  1) Cart gives a discount\n     Failure/Error: expect(cart.total).to eq(9)\n\n       expected: 9\n            got: 900\n     # ./spec/cart_spec.rb:21:in `block (2 levels) in <top (required)>'",
            '     Failure/Error: yield\n\n     LocalJumpError:\n       no block given (yield)',
        ],
        not: ['0 examples, 0 failures'],
    },
    {
        id: 'rspec-summary',
        category: 'ruby',
        kind: 'test',
        severity: 'high',
        hint: [' examples, ', ' example, '],
        pattern: /^(?<run>\d{1,7}) examples?, (?<count>[1-9]\d{0,5}) failures?(?:, .{1,100})?$/,
        weight: 0.48,
        cause: '{count} of {run} Ruby examples fail.',
        fix: 'Look at the first failure in the list.',
        matches: ['132 examples, 2 failures', '1 example, 1 failure, 1 error occurred outside of examples'],
        not: ['132 examples, 0 failures, 3 pending'],
    },
    {
        id: 'minitest-failure',
        category: 'ruby',
        kind: 'test',
        severity: 'high',
        hint: ['Failure:', 'Error:', 'FAIL '],
        pattern: /^\s{0,4}(?:\d{1,5}\) )?(?:Failure|Error):$/,
        around: [
            {
                side: 'after',
                within: 2,
                pattern: /^\s{0,4}(?<test>[A-Z][\w:]{1,160}#[^\s[]{1,200}.{0,160}?)(?: \[(?<path>[^\s:\]]{1,300}):(?<line>\d{1,7})\])?:?$/,
                required: true,
            },
            {
                side: 'after',
                within: 5,
                pattern: /^\s{0,4}(?<message>(?:Expected|[A-Z][\w:]{2,80}(?:Error|Exception|Assertion):).{0,300})$/,
            },
        ],
        weight: 0.84,
        cause: 'The Ruby test {test} fails: {message|see below}.',
        fix: 'Run the test file alone with -n and compare the values.',
        matches: [
            '  1) Failure:\nCartTest#test_discount [/w/test/cart_test.rb:21]:\nExpected: 9\n  Actual: 900',
            'Error:\nCart::OrderTest#test_sum:\nNoMethodError: undefined method total for nil:NilClass',
        ],
        not: ['Error:\nnothing to see'],
    },
    {
        id: 'minitest-summary',
        category: 'ruby',
        kind: 'test',
        severity: 'high',
        hint: ' runs, ',
        pattern: /^(?<run>\d{1,7}) (?:runs|tests), \d{1,8} assertions, (?!0 failures, 0 errors)(?<counts>\d{1,6} failures, \d{1,6} errors).{0,60}$/,
        weight: 0.48,
        cause: 'Ruby tests fail ({counts} in {run}).',
        fix: 'Look at the first failure above the summary.',
        matches: [
            '132 runs, 300 assertions, 2 failures, 0 errors, 1 skips',
            '12 runs, 20 assertions, 0 failures, 3 errors, 0 skips',
        ],
        not: ['132 runs, 300 assertions, 0 failures, 0 errors, 1 skips'],
    },
    {
        id: 'bundler-gem-not-found',
        category: 'ruby',
        kind: 'dependency',
        severity: 'high',
        hint: ['Could not find ', 'Bundler could not find compatible versions', 'Could not find compatible versions'],
        pattern: /(?:Could not find gem '(?<name>[^']{1,160})'|Could not find (?<name2>[\w.-]{1,100}-\d[\w.-]{0,60}) in (?:any of the sources|locally installed gems|rubygems)|(?:Bundler could not find|Could not find) compatible versions(?: for gem "(?<name3>[^"]{1,100})")?)/,
        weight: 0.93,
        cause: 'Bundler cannot provide {name/name2/name3|a set of versions that fits together}.',
        fix: 'Correct the Gemfile, run `bundle lock --update` and commit Gemfile.lock.',
        matches: [
            "Could not find gem 'raills (~> 7.0)' in rubygems repository https://rubygems.org/ or installed locally.",
            'Could not find nokogiri-1.16.0-x86_64-linux in any of the sources',
        ],
        not: ['Could not find a JavaScript runtime'],
    },
    {
        id: 'bundler-frozen',
        category: 'ruby',
        kind: 'dependency',
        severity: 'high',
        hint: [
            'frozen mode',
            'deployment mode after changing',
            'Your bundle only supports platforms',
            'lockfile is frozen',
        ],
        pattern: /(?:trying to install in (?:deployment|frozen) mode after changing|the lockfile can't be updated because frozen mode is set|Your bundle only supports platforms (?<platforms>\[.{1,120}\]) but your local platform is (?<platform>[\w-]{1,40})|Your lockfile is frozen)/,
        weight: 0.95,
        cause: 'Gemfile.lock does not fit the Gemfile or this platform ({platform|changed without the lock file}).',
        fix: 'Run `bundle install` (for a platform: `bundle lock --add-platform {platform|x86_64-linux}`) and commit Gemfile.lock.',
        matches: [
            'You are trying to install in deployment mode after changing',
            'Your bundle only supports platforms ["arm64-darwin-22"] but your local platform is x86_64-linux.',
        ],
        not: ['bundle config set frozen true'],
    },
    {
        id: 'gem-native-extension',
        category: 'ruby',
        kind: 'dependency',
        severity: 'high',
        hint: ['Failed to build gem native extension', 'An error occurred while installing'],
        pattern: /(?:Failed to build gem native extension|An error occurred while installing (?<name>[\w.-]{1,100}) \((?<version>[^)]{1,40})\), and Bundler cannot continue)/,
        weight: 0.84,
        cause: 'The gem {name|in work} {version|} cannot be built.',
        fix: 'Install the headers it needs (see mkmf.log), or use a release with a binary for this platform.',
        matches: [
            'Gem::Ext::BuildError: ERROR: Failed to build gem native extension.',
            'An error occurred while installing pg (1.5.4), and Bundler cannot continue.',
        ],
        not: ['Installing pg 1.5.4 with native extensions'],
    },
    {
        id: 'ruby-version-mismatch',
        category: 'ruby',
        kind: 'configuration',
        severity: 'high',
        hint: ['but your Gemfile specified', 'requires Ruby version', 'Unknown version'],
        pattern: /(?:Your Ruby version is (?<have>[\d.]{1,12}), but your Gemfile specified (?<want>[^\s]{1,30})|(?<![\w.-])(?<name>[\w.-]{1,100}) requires Ruby version (?<want2>[^.]{1,60}\.\d{1,4}))/i,
        weight: 0.94,
        cause: 'The Ruby of this job ({have|see the log}) is not the one that is needed: {want/want2}.',
        fix: 'Set ruby-version in ruby/setup-ruby to {want/want2}.',
        matches: [
            'Your Ruby version is 2.7.8, but your Gemfile specified 3.2.2',
            'nokogiri-1.17 requires Ruby version >= 3.1.0. The current ruby version is 2.7.8.',
        ],
        not: ['ruby 3.2.2 (2023-03-30)'],
    },
    {
        id: 'rubocop-offense',
        category: 'ruby',
        kind: 'lint',
        severity: 'medium',
        hint: ['.rb:', ' offenses detected', ' offense detected'],
        pattern: /^(?:(?<path>[^\s:]{1,300}\.(?:rb|rake|gemspec)):(?<line>\d{1,7}):(?<column>\d{1,6}): [CWEF]: (?:\[\w{1,20}\] )?(?<rule>[A-Z]\w{1,30}\/\w{1,60}): (?<message>.{1,240})|\d{1,7} files? inspected, (?<count>[1-9]\d{0,5}) offenses? detected.{0,60})$/,
        weight: 0.74,
        cause: 'RuboCop finds offenses: {rule/count} {path|} {line|}.',
        fix: 'Run `bundle exec rubocop -a {path|}` and correct what is left.',
        matches: [
            'app/models/cart.rb:12:3: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings',
            '132 files inspected, 2 offenses detected, 1 offense autocorrectable',
        ],
        not: ['132 files inspected, no offenses detected'],
    },
    {
        id: 'rake-aborted',
        category: 'ruby',
        kind: 'unknown',
        severity: 'high',
        hint: ['rake aborted!', 'rails aborted!', 'bin/rails aborted!'],
        pattern: /^(?:rake|rails|bin\/rails) aborted!$/,
        around: [{ side: 'after', within: 3, pattern: /^(?<message>(?!Command failed|\/)\S.{2,300})$/ }],
        weight: 0.74,
        cause: 'A rake task is aborted: {message|see below}.',
        fix: 'Correct what the message names.',
        matches: [
            'rake aborted!\nNo Rakefile found (looking for: rakefile, Rakefile, rakefile.rb, Rakefile.rb)',
            'rails aborted!\nActiveRecord::NoDatabaseError: We could not find your database: shop_test',
        ],
        not: ['rake finished'],
    },
    {
        id: 'ruby-exception',
        category: 'ruby',
        kind: 'test',
        severity: 'high',
        hint: ['Error)', 'cannot load such file', 'NoMethodError', 'NameError'],
        pattern: /^(?<path>[^\s:]{1,300}\.rb):(?<line>\d{1,7}):in [`'][^']{1,200}': (?<message>.{1,300}) \((?<error>[\w:]{3,100})\)$/,
        weight: 0.86,
        cause: 'Ruby raises {error} in {path} at line {line}: {message}.',
        fix: 'Correct {path} at line {line}, or install the gem it asks for.',
        matches: [
            "/w/lib/cart.rb:14:in `total': undefined method `+' for nil:NilClass (NoMethodError)",
            "/opt/ruby/kernel_require.rb:85:in 'require': cannot load such file -- redis (LoadError)",
        ],
        not: ['lib/cart.rb:14: warning: unused variable'],
    },
    {
        id: 'ruby-load-error',
        category: 'ruby',
        kind: 'dependency',
        severity: 'high',
        hint: 'cannot load such file',
        pattern: /LoadError:?\s{0,8}.{0,20}cannot load such file -- (?<name>[\w./-]{1,200})/,
        weight: 0.9,
        cause: 'Ruby cannot load {name}: the gem is missing or the path is wrong.',
        fix: 'Add the gem that provides {name} to the Gemfile, or correct the require.',
        matches: ['LoadError: cannot load such file -- redis', '  LoadError: cannot load such file -- ./lib/cart'],
        not: ['rescue LoadError'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/rust.js
const rustSignatures = [
    {
        id: 'rustc-error',
        category: 'rust',
        kind: 'compile',
        severity: 'high',
        hint: ['error[E', 'error: '],
        pattern: /^error(?:\[(?<code>E\d{4})\])?: (?!could not compile|aborting due|test failed|process didn't exit)(?<message>.{1,400})$/,
        around: [
            {
                side: 'after',
                within: 3,
                pattern: /^\s{1,8}--> (?<path>[^\s:]{1,300}\.rs):(?<line>\d{1,7}):(?<column>\d{1,6})$/,
                required: true,
            },
        ],
        weight: 0.91,
        cause: 'Rust does not compile: {message} in {path} at line {line}.',
        fix: 'Correct {path} at line {line}{code|}; `rustc --explain` tells more about the error code.',
        matches: [
            'error[E0425]: cannot find value `CURSOR` in this scope\n  --> src/cursor.rs:70:26',
            'error: unused variable: `x`\n --> src/lib.rs:3:9\n  |',
        ],
        not: [
            'error: could not compile `shop` (lib) due to 2 previous errors',
            'warning: unused variable: `x`\n --> src/lib.rs:3:9',
        ],
    },
    {
        id: 'cargo-could-not-compile',
        category: 'rust',
        kind: 'compile',
        severity: 'high',
        hint: ['could not compile', 'aborting due to'],
        pattern: /^error: (?:could not compile `(?<name>[\w-]{1,100})`|aborting due to (?:(?<count>\d{1,5}) )?previous errors?)/,
        weight: 0.5,
        cause: 'The crate {name|in work} does not compile.',
        fix: 'Correct the first error above this line.',
        matches: [
            'error: could not compile `shop-core` (lib test) due to 3 previous errors; 1 warning emitted',
            'error: aborting due to 2 previous errors',
        ],
        not: ['   Compiling shop-core v0.1.0'],
    },
    {
        id: 'rust-test-panicked',
        category: 'rust',
        kind: 'test',
        severity: 'high',
        hint: 'panicked at',
        pattern: /^thread '(?<test>[^']{1,200})'(?: \(\d{1,12}\))? panicked at (?:'(?<message>.{0,300})', )?(?<path>[^\s:']{1,300}\.rs):(?<line>\d{1,7}):(?<column>\d{1,6}):?$/,
        around: [{ side: 'after', within: 1, pattern: /^(?<message>(?!note:|stack backtrace).{1,300})$/ }],
        weight: 0.87,
        cause: 'The Rust test or thread {test} panics in {path} at line {line}: {message|see below}.',
        fix: null,
        matches: [
            "thread 'cart::tests::discount' panicked at src/cart.rs:41:9:\nassertion `left == right` failed",
            "thread 'main' panicked at 'index out of bounds: the len is 0', src/main.rs:9:5",
        ],
        not: ['note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace'],
    },
    {
        id: 'rust-test-failed',
        category: 'rust',
        kind: 'test',
        severity: 'high',
        hint: ['... FAILED', 'test result: FAILED'],
        pattern: /^(?:test (?<test>[^\s]{1,200})(?: - should panic)? \.\.\. FAILED|test result: FAILED\. \d{1,7} passed; (?<count>\d{1,6}) failed;.{0,120})$/,
        weight: 0.6,
        cause: 'Rust tests fail ({test/count}).',
        fix: 'Run `cargo test {test|}` locally and look at its panic message.',
        matches: [
            'test cart::tests::discount ... FAILED',
            'test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.12s',
        ],
        not: ['test result: ok. 12 passed; 0 failed; 0 ignored'],
    },
    {
        id: 'cargo-resolve',
        category: 'rust',
        kind: 'dependency',
        severity: 'high',
        hint: [
            'failed to select a version for',
            'no matching package named',
            'failed to get `',
            'failed to load source for dependency',
        ],
        pattern: /^error: (?:failed to select a version for (?:the requirement )?`(?<name>[^`]{1,160})`|no matching package named `(?<name2>[^`]{1,120})` found|failed to get `(?<name3>[^`]{1,120})` as a dependency)/,
        weight: 0.94,
        cause: 'Cargo cannot resolve {name/name2/name3}.',
        fix: 'Correct name, version or features of {name/name2/name3} in Cargo.toml.',
        matches: [
            'error: failed to select a version for the requirement `serde = "^9"`',
            'error: no matching package named `serdee` found',
        ],
        not: ['    Updating crates.io index'],
    },
    {
        id: 'cargo-locked',
        category: 'rust',
        kind: 'dependency',
        severity: 'high',
        hint: ['needs to be updated but --locked', 'cannot update the lock file'],
        pattern: /error: (?:the lock file (?<path>[^\s]{1,300}) needs to be updated but --(?:locked|frozen) was passed|cannot update the lock file (?<path2>[^\s]{1,300}) because --(?:locked|frozen))/,
        weight: 0.96,
        cause: 'Cargo.lock does not match Cargo.toml, and --locked forbids to change it.',
        fix: 'Run `cargo update --workspace` (or `cargo build`) and commit Cargo.lock.',
        matches: [
            'error: the lock file /w/Cargo.lock needs to be updated but --locked was passed to prevent this',
            'error: cannot update the lock file /w/Cargo.lock because --locked was passed to prevent this',
        ],
        not: ['cargo build --locked'],
    },
    {
        id: 'rustfmt-diff',
        category: 'rust',
        kind: 'lint',
        severity: 'low',
        hint: 'Diff in ',
        pattern: /^Diff in (?<path>[^\s:]{1,300}\.rs)(?: at line |:)(?<line>\d{1,7}):?$/,
        weight: 0.88,
        cause: '{path} is not formatted as rustfmt wants it (line {line}).',
        fix: 'Run `cargo fmt` and commit the result.',
        matches: ['Diff in /w/src/cart.rs:12:', 'Diff in /w/src/main.rs at line 3:'],
        not: ['Diff in coverage: +0.1 %'],
    },
    {
        id: 'cargo-msrv',
        category: 'rust',
        kind: 'configuration',
        severity: 'high',
        hint: ['requires rustc', 'feature `edition2024` is required', 'is not supported by the following package'],
        pattern: /(?:package `(?<name>[^`]{1,120})` cannot be built because it requires rustc (?<want>[\d.]{1,10})|rustc (?<have>[\d.]{1,10}) is not supported by the following packages?|feature `(?<feature>edition\d{4})` is required)/,
        weight: 0.94,
        cause: 'The Rust toolchain of this job is too old ({name/feature|a package} needs {want|a newer one}).',
        fix: 'Use a newer toolchain, or pin {name|the package} to a release that supports this one.',
        matches: [
            'error: package `clap v4.5.0` cannot be built because it requires rustc 1.74 or newer, while the currently active rustc version is 1.65.0',
            'error: rustc 1.70.0 is not supported by the following packages:',
        ],
        not: ['rustc 1.78.0 (9b00956e5 2024-04-29)'],
    },
    {
        id: 'rust-linker',
        category: 'rust',
        kind: 'compile',
        severity: 'high',
        hint: ['linker `', 'linking with `'],
        pattern: /error: (?:linker `(?<name>[^`]{1,100})` not found|linking with `(?<name2>[^`]{1,160})` failed: (?<message>.{1,120}))/,
        weight: 0.78,
        cause: 'Rust cannot link with {name/name2}: {message|it is not installed}.',
        fix: 'Install the linker or library that the note below names (such as build-essential or a cross toolchain).',
        matches: ['error: linker `aarch64-linux-gnu-gcc` not found', 'error: linking with `cc` failed: exit status: 1'],
        not: ['linking with lld'],
    },
    {
        id: 'cargo-build-script',
        category: 'rust',
        kind: 'dependency',
        severity: 'high',
        hint: ['failed to run custom build command for', 'Could not find directory of OpenSSL', 'The system library `'],
        pattern: /(?:error: failed to run custom build command for `(?<name>[^`]{1,120})`|Could not find directory of (?<lib>OpenSSL) installation|The system library `(?<lib2>[^`]{1,80})` required by crate `(?<crate>[^`]{1,80})` was not found)/,
        weight: 0.82,
        cause: 'The build script of {name/crate|a crate} fails: {lib/lib2|see the lines below} is missing or unusable.',
        fix: 'Install the system library with its headers ({lib/lib2|named below}), for example libssl-dev and pkg-config.',
        matches: [
            'error: failed to run custom build command for `openssl-sys v0.9.99`',
            'The system library `libudev` required by crate `libudev-sys` was not found.',
        ],
        not: ['   Compiling openssl-sys v0.9.99'],
    },
    {
        id: 'cargo-deny',
        category: 'rust',
        kind: 'dependency',
        severity: 'medium',
        hint: [
            'error[vulnerability]',
            'error[unmaintained]',
            'error[rejected]',
            'error[banned]',
            'vulnerabilities found',
            'error[yanked]',
            'error: 1 vulnerability',
            'vulnerability found!',
        ],
        pattern: /^(?:error\[(?<kind>vulnerability|unmaintained|rejected|banned|yanked|unsound|duplicate)\]: (?<message>.{1,240})|error: (?<count>\d{1,4}) vulnerabilit(?:y|ies) found!)/,
        weight: 0.88,
        cause: 'A dependency is not allowed: {message/count}.',
        fix: 'Update the crate that is named, or record the exception with its reason in deny.toml.',
        matches: ['error[vulnerability]: Potential segfault in the time crate', 'error: 2 vulnerabilities found!'],
        not: ['advisories ok, bans ok, licenses ok, sources ok'],
    },
    {
        id: 'rust-toolchain-missing',
        category: 'rust',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'is not installed for the toolchain',
            "toolchain '",
            'target may not be installed',
            "can't find crate for `std`",
        ],
        pattern: /(?:error: '?(?<name>[\w.-]{1,60})'? is not installed for the toolchain '(?<toolchain>[^']{1,80})'|error: toolchain '(?<toolchain2>[^']{1,80})' (?:is not installed|does not)|the `(?<target>[\w-]{1,60})` target may not be installed)/,
        weight: 0.93,
        cause: 'The Rust toolchain lacks {name/target/toolchain2}.',
        fix: 'Add {name/target/toolchain2} to the components, targets or toolchain of the set-up step (rustup).',
        matches: [
            "error: 'cargo-clippy' is not installed for the toolchain 'stable-x86_64-unknown-linux-gnu'.",
            '  = note: the `wasm32-unknown-unknown` target may not be installed',
        ],
        not: ['info: installing component clippy'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/system.js
/** Disk, memory, time and rights of the machine itself. */
const systemSignatures = [
    {
        id: 'disk-full',
        category: 'disk',
        kind: 'infrastructure',
        severity: 'critical',
        hint: [
            'no space left on device',
            'ENOSPC',
            'not enough space on the disk',
            'Disk quota exceeded',
            'disk is full',
            'not enough free space',
        ],
        pattern: /(?:[Nn]o space left on device|\bENOSPC\b(?!: System limit)|There is not enough space on the disk|Disk quota exceeded|You don't have enough free space)/,
        weight: 0.96,
        cause: 'The disk of the runner is full.',
        fix: 'Free space first (remove preinstalled toolchains, caches, docker images), write less, or use a larger runner.',
        matches: [
            'tar: dist/app.tar: Cannot write: No space left on device',
            'npm ERR! code ENOSPC',
            'OSError: [Errno 28] No space left on device',
        ],
        not: ['Error: ENOSPC: System limit for number of file watchers reached', 'Filesystem has 12G space left'],
    },
    {
        id: 'disk-running-out',
        category: 'disk',
        kind: 'infrastructure',
        severity: 'high',
        hint: 'You are running out of disk space',
        pattern: /You are running out of disk space\. The runner will stop working.{0,80}Free space left: (?<left>\d{1,6} MB)/,
        weight: 0.6,
        cause: 'The runner has hardly any disk space left ({left}).',
        fix: 'Free space before the step (remove preinstalled toolchains, caches, docker images), or use a larger runner.',
        matches: [
            '##[warning]You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 0 MB',
            'You are running out of disk space. The runner will stop working when the machine runs out of disk space. Free space left: 68 MB',
        ],
        not: ['You are running out of time'],
    },
    {
        id: 'file-watchers-limit',
        category: 'disk',
        kind: 'configuration',
        severity: 'medium',
        hint: [
            'System limit for number of file watchers reached',
            'inotify watch limit reached',
            'Too many open files',
            'EMFILE',
        ],
        pattern: /(?:System limit for number of file watchers reached|inotify watch limit reached|(?<what>Too many open files|EMFILE: too many open files))/i,
        weight: 0.86,
        cause: 'A limit of the system is reached: {what|number of file watchers}.',
        fix: 'Close files or watch fewer of them; a higher limit (ulimit -n, fs.inotify.max_user_watches) is the stopgap.',
        matches: [
            "Error: ENOSPC: System limit for number of file watchers reached, watch '/w/src'",
            'OSError: [Errno 24] Too many open files',
        ],
        not: ['open files: 12'],
    },
    {
        id: 'javascript-heap',
        category: 'memory',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['JavaScript heap out of memory', 'Reached heap limit', 'ERR_WORKER_OUT_OF_MEMORY'],
        pattern: /(?:JavaScript heap out of memory|Reached heap limit Allocation failed|ERR_WORKER_OUT_OF_MEMORY)/,
        weight: 0.96,
        cause: 'Node has no more heap memory (JavaScript heap out of memory).',
        fix: 'Raise it with NODE_OPTIONS=--max-old-space-size=4096 within what the runner has, run fewer workers, or find the leak.',
        matches: [
            'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory',
            'Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated due to reaching memory limit: JS heap out of memory',
        ],
        not: ['heap used 120 MB'],
    },
    {
        id: 'killed-out-of-memory',
        category: 'memory',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['Killed', 'exit code 137', 'oom-kill', 'Out of memory:', 'signal 9', 'SIGKILL', 'signal: killed'],
        pattern: /(?:^(?:(?<script>[^\s:]{1,200}): line (?<line>\d{1,6}): {1,4}\d{1,9} )?Killed(?: {2,30}(?<name>.{1,160})| \(program cc1plus\))?$|c\+\+: fatal error: Killed signal terminated program (?<name2>\w{1,20})|exit code 137\b|Out of memory: Kill(?:ed)? process \d{1,9}|oom-kill:|\(signal: 9, SIGKILL|command (?:was )?(?:terminated by|killed with) signal 9|signal: killed$|was terminated due to signal SIGKILL)/i,
        weight: 0.82,
        cause: 'A process {name/name2|of the step} was killed from outside (SIGKILL), most likely because the memory of the runner was used up.',
        fix: 'Use less memory (fewer parallel jobs), or a larger runner.',
        matches: [
            '/home/runner/work/_temp/1a2b.sh: line 2:  4711 Killed                  make -j8',
            'c++: fatal error: Killed signal terminated program cc1plus',
            '##[error]Process completed with exit code 137.',
        ],
        not: ['Killed 3 mutants', 'exit code 1370'],
    },
    {
        id: 'memory-allocation-failed',
        category: 'memory',
        kind: 'infrastructure',
        severity: 'high',
        hint: [
            'Cannot allocate memory',
            'std::bad_alloc',
            'MemoryError',
            'memory allocation of',
            'CUDA out of memory',
            'virtual memory exhausted',
            'Allowed memory size of',
        ],
        pattern: /(?:(?:^|: |\] )Cannot allocate memory|std::bad_alloc|^(?:E\s{1,8})?(?:numpy\.[\w.]{1,60})?MemoryError(?:: (?<message>.{0,160}))?$|memory allocation of (?<bytes>\d{1,20}) bytes failed|CUDA out of memory|virtual memory exhausted|Allowed memory size of (?<limit>\d{1,20}) bytes exhausted)/,
        weight: 0.9,
        cause: 'A program gets no more memory ({message/bytes/limit|allocation failed}).',
        fix: 'Use less memory (smaller data, fewer workers), raise the limit of the program, or use a larger runner.',
        matches: [
            'OSError: [Errno 12] Cannot allocate memory',
            "terminate called after throwing an instance of 'std::bad_alloc'",
            'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)',
        ],
        not: ['except MemoryError: pass'],
    },
    {
        id: 'command-timeout',
        category: 'timeout',
        kind: 'unknown',
        severity: 'high',
        hint: [
            'exit code 124',
            'timed out after',
            'Timed out waiting for',
            'No output has been received in the last',
            'Terminated',
            'exceeded the maximum time limit',
            'timeout: ',
        ],
        pattern: /(?:Process completed with exit code 124\b|^No output has been received in the last (?<after>\d{1,3}m[\d.]{0,4}s?|\d{1,4} minutes)|^(?:Error: |ERROR: |##\[error\])?(?:Timed out waiting for|Timeout waiting for|Timed out after waiting) (?<what>.{1,160})|subprocess\.TimeoutExpired: (?<command>.{1,200}) timed out after (?<after2>[\d.]{1,12}) seconds|^The job exceeded the maximum time limit)/,
        weight: 0.85,
        cause: 'Something did not end in time: {what/command|the command was stopped} ({after/after2|time limit reached}).',
        fix: 'Find what hangs in the last lines before the stop; raise the limit only if it is slow by nature.',
        matches: [
            '##[error]Process completed with exit code 124.',
            'No output has been received in the last 10m0s, this potentially indicates a stalled build',
            "subprocess.TimeoutExpired: Command '['make', 'check']' timed out after 600 seconds",
            'Error: Timed out waiting for http://localhost:3000',
        ],
        not: ['timed out after 3 s, retrying', 'Waiting up to 600 seconds'],
    },
    {
        id: 'wait-on-timeout',
        category: 'timeout',
        kind: 'unknown',
        severity: 'high',
        hint: ['Timed out waiting for', 'Timeout: ', 'timeout waiting for'],
        pattern: /^(?:Error: |##\[error\])?(?:Timed out waiting for:? |Timeout: |timeout waiting for )(?<what>(?:https?|tcp|http-get|socket)[:\s].{1,160})$/i,
        weight: 0.84,
        cause: 'A server did not answer in time: {what}.',
        fix: 'Look at why it does not start (its own log), then at host, port and time limit.',
        matches: ['Error: Timed out waiting for: http-get://localhost:3000', 'Timeout: tcp 127.0.0.1:5432 not reachable'],
        not: ['timeout: 30'],
    },
    {
        id: 'assertion-locale',
        category: 'other',
        kind: 'configuration',
        severity: 'medium',
        hint: [
            'UnicodeDecodeError',
            'UnicodeEncodeError',
            'invalid byte sequence in US-ASCII',
            'unsupported locale setting',
        ],
        pattern: /(?:(?<error>Unicode(?:De|En)codeError): '(?<codec>[\w-]{1,20})' codec can't (?:de|en)code|invalid byte sequence in (?<codec2>US-ASCII|UTF-8)|unsupported locale setting)/,
        weight: 0.84,
        cause: 'Text cannot be read in the encoding {codec/codec2|of this locale}.',
        fix: 'Open files with an explicit encoding (UTF-8), or set LANG=C.UTF-8 in the job.',
        matches: [
            "UnicodeDecodeError: 'ascii' codec can't decode byte 0xc3 in position 12: ordinal not in range(128)",
            'ArgumentError: invalid byte sequence in US-ASCII',
        ],
        not: ['except UnicodeDecodeError:'],
    },
    {
        id: 'sudo-password',
        category: 'permission',
        kind: 'configuration',
        severity: 'high',
        hint: ['sudo: ', 'must be run as root', 'are you root?', 'requires superuser', 'superuser privileges'],
        pattern: /(?:sudo: (?:a password is required|a terminal is required|no tty present|command not found)|(?:must be|has to be) run as root|are you root\?|you need to be root|requires superuser privilege)/i,
        weight: 0.84,
        cause: 'A command needs the rights of root, which this step does not have.',
        fix: 'Use sudo where the runner allows it, run the container as root, or install into a folder of the user.',
        matches: [
            'sudo: a password is required',
            'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied), are you root?',
        ],
        not: ['sudo apt-get update'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/terraform.js
/** Where Terraform says a fault stands, a few lines below its message. */
const place = {
    side: 'after',
    within: 6,
    pattern: /^\s{0,4}[│|]?\s{0,4}on (?<path>[^\s]{1,240}\.tf(?:vars|\.json)?) line (?<line>\d{1,7})/,
};
const terraformSignatures = [
    {
        id: 'terraform-error',
        category: 'terraform',
        kind: 'configuration',
        severity: 'high',
        hint: ['Error: '],
        pattern: /^\s{0,4}[│╷|]\s{0,4}Error: (?<message>.{1,300})$/,
        around: [place],
        weight: 0.84,
        cause: 'Terraform stops: {message}.',
        fix: 'Correct {path|the configuration} at line {line|shown below}.',
        matches: [
            '│ Error: Unsupported argument\n│ \n│   on main.tf line 12, in resource "aws_s3_bucket" "shop":',
            '╷ Error: creating S3 Bucket (shop): BucketAlreadyExists',
        ],
        not: ['│ Warning: Deprecated attribute', 'Error: boom'],
    },
    {
        id: 'terraform-undeclared',
        category: 'terraform',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'Reference to undeclared',
            'Missing required argument',
            'No value for required variable',
            'Unsupported block type',
            'Invalid reference',
        ],
        pattern: /Error: (?<message>Reference to undeclared (?:resource|input variable|local value|module|output value)|Missing required argument|No value for required variable|Unsupported block type|Invalid reference)/,
        around: [place],
        weight: 0.93,
        cause: 'The Terraform configuration is wrong: {message}.',
        fix: 'Declare or set what is missing at {path|the named file} line {line|shown below}.',
        matches: [
            '│ Error: Reference to undeclared resource\n│ \n│   on net.tf line 4, in output "vpc":',
            'Error: No value for required variable',
        ],
        not: ['terraform validate: Success! The configuration is valid.'],
    },
    {
        id: 'terraform-state-lock',
        category: 'terraform',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['Error acquiring the state lock', 'Error locking state'],
        pattern: /Error: Error (?:acquiring the state lock|locking state)/,
        around: [{ side: 'after', within: 14, pattern: /^\s{0,4}[│|]?\s{0,4}Who:\s{1,12}(?<who>[^\s]{1,120})/ }],
        weight: 0.95,
        cause: 'The Terraform state is locked by another run ({who|see the lock info}).',
        fix: 'Wait for the other run; force-unlock only when it is sure that it is dead. Use concurrency to avoid it.',
        matches: [
            '│ Error: Error acquiring the state lock\n│ \n│ Lock Info:\n│   Who:       runner@fv-az1',
            'Error: Error locking state: Error acquiring the state lock: conflict',
        ],
        not: ['Acquiring state lock. This may take a few moments...'],
    },
    {
        id: 'terraform-provider',
        category: 'terraform',
        kind: 'dependency',
        severity: 'high',
        hint: [
            'Failed to query available provider packages',
            'Failed to install provider',
            'Inconsistent dependency lock file',
            'Unsupported Terraform Core version',
            'Required plugins are not installed',
        ],
        pattern: /Error: (?<message>Failed to query available provider packages|Failed to install provider|Inconsistent dependency lock file|Unsupported Terraform Core version|Required plugins are not installed)/,
        around: [{ side: 'after', within: 6, pattern: /provider (?<name>[\w./-]{3,120})[:\s]/ }],
        weight: 0.94,
        cause: 'Terraform cannot get its providers: {message} {name|}.',
        fix: 'Run `terraform init -upgrade` (and `terraform providers lock` for all platforms) and commit .terraform.lock.hcl.',
        matches: [
            '│ Error: Failed to query available provider packages\n│ \n│ Could not retrieve the list of available versions for provider hashicorp/aws:',
            'Error: Inconsistent dependency lock file',
        ],
        not: ['- Installed hashicorp/aws v5.31.0'],
    },
    {
        id: 'terraform-credentials',
        category: 'terraform',
        kind: 'configuration',
        severity: 'high',
        hint: [
            'No valid credential sources found',
            'error configuring Terraform AWS Provider',
            'Unable to list provider registration status',
            'could not find default credentials',
            'error configuring S3 Backend',
        ],
        pattern: /Error: (?:.{0,80}(?<message>No valid credential sources found|error configuring (?:Terraform AWS Provider|S3 Backend)[^│]{0,160}|could not find default credentials|Unable to list provider registration status))/,
        weight: 0.94,
        cause: 'Terraform has no valid credentials for the provider: {message}.',
        fix: 'Configure the credentials in a step before (OIDC role or secrets); they are empty in fork pull requests.',
        matches: [
            '│ Error: No valid credential sources found',
            'Error: error configuring S3 Backend: no valid credential sources for S3 Backend found.',
        ],
        not: ['credential sources: env'],
    },
    {
        id: 'terraform-fmt',
        category: 'terraform',
        kind: 'lint',
        severity: 'low',
        hint: 'terraform fmt',
        pattern: /(?:[Tt]erraform (?:files )?(?:are|is) not (?:properly )?formatted|(?:please )?run [`']?terraform fmt|[`']?terraform fmt[`']? (?:check )?failed)/,
        weight: 0.78,
        cause: 'Terraform files are not formatted.',
        fix: 'Run `terraform fmt -recursive` and commit the result.',
        matches: ['Please run terraform fmt -recursive', '##[error]terraform fmt failed'],
        not: ['terraform fmt -check -recursive'],
    },
    {
        id: 'terraform-quota',
        category: 'terraform',
        kind: 'infrastructure',
        severity: 'high',
        hint: ['LimitExceeded', 'QuotaExceeded', 'quotaExceeded', 'exceeded quota', 'Quota '],
        pattern: /(?:(?<!\w)(?<name>\w{0,60}(?:LimitExceeded|QuotaExceeded)\w{0,20}): (?<message>.{1,240})|Error: .{0,120}Quota '(?<name2>[\w-]{1,80})' exceeded)/i,
        weight: 0.88,
        cause: 'A quota of the cloud account is used up: {name/name2} {message|}.',
        fix: 'Delete what is not needed, or have the quota raised.',
        matches: [
            '│ Error: creating EC2 VPC: VpcLimitExceeded: The maximum number of VPCs has been reached.',
            "Error: Error creating instance: googleapi: Error 403: Quota 'CPUS' exceeded. Limit: 24.0",
        ],
        not: ['LimitExceeded handling: retry with backoff'],
    },
];

;// CONCATENATED MODULE: ./lib/src/logs/signatures/signatures.js



















/** The whole table. A failure that is missing is added to the file of its category, with its examples. */
const SIGNATURES = [
    ...pythonSignatures,
    ...nodeSignatures,
    ...javaSignatures,
    ...dockerSignatures,
    ...goSignatures,
    ...rustSignatures,
    ...cppSignatures,
    ...dotnetSignatures,
    ...rubySignatures,
    ...phpSignatures,
    ...gitSignatures,
    ...githubActionsSignatures,
    ...kubernetesSignatures,
    ...terraformSignatures,
    ...networkSignatures,
    ...systemSignatures,
    ...authSignatures,
    ...lintSignatures,
    ...languageSignatures,
];

;// CONCATENATED MODULE: ./lib/src/cli/extract.js





const extract = {
    name: 'extract',
    usage: 'extract [FILE|-] [--max-chars N] [--baseline FILE] [--format text|json]',
    summary: 'print the part of a log that would be sent to the model',
    options: { 'max-chars': { type: 'string' }, baseline: { type: 'string' }, format: { type: 'string' } },
    run: async (call) => {
        const maxChars = wholeNumber(call.options['max-chars'], 'max-chars', 20_000);
        const format = oneOf(call.options.format, 'format', ['text', 'json']);
        const { baseline } = call.options;
        const doors = await openLocalDoors(call);
        try {
            const passing = typeof baseline === 'string' ? await openLocalLog(call, doors, baseline) : null;
            const log = await openLocalLog(call, doors, call.args[0]);
            const { excerpt } = await readLog(log, { maxChars, recognise: createRecogniser(SIGNATURES), baseline: passing });
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/adapters/runner/workflow-files.js


const FOLDER = (0,external_node_path_.join)('.github', 'workflows');
/** The workflow files of a checkout, by name; none where there is no such folder. */
function listWorkflows(root) {
    const names = namesIn((0,external_node_path_.join)(root, FOLDER)).filter((name) => /\.ya?ml$/.test(name));
    return names
        .sort()
        .map((name) => ({ path: (0,external_node_path_.join)(FOLDER, name), text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, FOLDER, name), 'utf8') }));
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        // It is not there.
        return [];
    }
}
/** @throws what the file system throws */
const readWorkflow = (path) => (0,external_node_fs_.readFileSync)(path, 'utf8');
/** @throws what the file system throws */
const writeWorkflow = (path, text) => (0,external_node_fs_.writeFileSync)(path, text);

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/workflow/known.js
var known = __webpack_require__(18809);
// EXTERNAL MODULE: ./lib/src/workflow/fill.js
var workflow_fill = __webpack_require__(38113);
// EXTERNAL MODULE: ./lib/src/workflow/matrix.js
var workflow_matrix = __webpack_require__(31101);
// EXTERNAL MODULE: ./lib/src/workflow/template.js
var template = __webpack_require__(49590);
;// CONCATENATED MODULE: ./lib/src/workflow/set-up-steps.js
/** Which steps of the workflow's own jobs the diagnose job needs before it, so that the failing command can be run again. */





/** Where the workflow checks nothing out itself. */
const CHECKOUT = 'actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1';
const RUNNER = 'ubuntu-latest';
/** Actions that set tools up and are not called `setup-…`. */
const SET_UP_ACTIONS = ['pnpm/action-setup@', 'dtolnay/rust-toolchain@', 'subosito/flutter-action@'];
/** Commands that install what a project needs, as they begin. */
const INSTALLS = [
    ...['npm ci', 'npm install', 'yarn', 'pnpm install', 'pnpm i', 'bun install', 'corepack enable'],
    ...['pip install', 'pip3 install', 'python -m pip install', 'python3 -m pip install', 'poetry install', 'uv sync'],
    ...['pipenv install', 'pipenv sync', 'bundle install', 'composer install', 'go mod download', 'cargo fetch'],
    ...['dotnet restore', 'mix deps.get', 'flutter pub get', 'dart pub get'],
];
function setUpFor(text, jobs) {
    const found = testedJob(jobs);
    if (found === null)
        return { runsOn: RUNNER, checkout: CHECKOUT, steps: [] };
    const { key, job } = found;
    const contexts = firstOfMatrix(job);
    const steps = stepsOf(job);
    const texts = stepTexts(text, key);
    const filled = steps.map((_step, at) => (texts[at] ?? []).map((line) => filledLine(line, contexts)).join('\n'));
    const kept = filled.filter((source, at) => source !== '' && isSetUp(steps[at] ?? {}, job) && isSelfContained(source));
    return {
        runsOn: runnerOf(job),
        checkout: filled.map((source) => /^uses: *(actions\/checkout@[^\n]*)/m.exec(source)?.[1]).find(Boolean) ?? CHECKOUT,
        steps: kept.map((source) => source.split('\n')),
    };
}
/** The job that is most likely to fail for what the code does: one that is called so, else the first. */
function testedJob(jobs) {
    const all = Object.entries(jobs).flatMap(([key, job]) => (0,known/* isRecord */.u4)(job) && Array.isArray(job.steps) ? [{ key, job }] : []);
    return all.find(({ key }) => key.toLowerCase().includes('test')) ?? all[0] ?? null;
}
const stepsOf = ({ steps }) => Array.isArray(steps) ? steps.map((step) => ((0,known/* isRecord */.u4)(step) ? step : {})) : [];
function firstOfMatrix({ strategy }) {
    const matrix = (0,known/* isRecord */.u4)(strategy) ? strategy.matrix : undefined;
    const values = matrix === undefined ? {} : (0,workflow_matrix/* expandMatrix */.Eh)(matrix, {})?.[0]?.values;
    return values === undefined ? {} : { matrix: values };
}
/** A value of the matrix stays the text that it was: `3.10` is no number. */
function filledLine(line, contexts) {
    const [, key, expression] = /^([\w\s-]*: *)(\$\{\{[^}]*\}\})$/.exec(line) ?? [];
    const { text, unresolved } = (0,workflow_fill/* fill */.G)(expression ?? line, contexts);
    return key === undefined ? text : key + (unresolved.length > 0 ? text : JSON.stringify(text));
}
/** Commands are run again on Linux and macOS only. */
function runnerOf(job) {
    const label = job['runs-on'];
    return typeof label === 'string' && /^[\w.-]+$/.test(label) && !/windows/i.test(label) ? label : RUNNER;
}
/** One that stands under a condition of its own may have its reasons; a script may count on the shell and folder of its job. */
function isSetUp({ uses, run, if: condition, ...rest }, job) {
    if (condition !== undefined || rest['continue-on-error'] !== undefined || rest['timeout-minutes'] !== undefined)
        return false;
    if (typeof uses === 'string')
        return /\/setup-[\w-]+@/.test(uses) || SET_UP_ACTIONS.some((action) => uses.startsWith(action));
    return job.defaults === undefined && typeof run === 'string' && run.trim().split('\n').every(isInstallation);
}
const isInstallation = (line) => !/[&|;<>`$]/.test(line) && INSTALLS.some((start) => line.trim() === start || line.trim().startsWith(`${start} `));
/** Values of the job that it was taken from are not there in another; secrets are not carried to where code is run again. */
const isSelfContained = (source) => !(0,template/* parseTemplate */.QC)(source).expressions.some((expression) => /\b(?:matrix|needs|steps|secrets|env)\b/.test(expression));
/** As they stand in the file, with their comments, without the indent. Empty where the steps are not written one below the other. */
function stepTexts(text, key) {
    const steps = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent' }).getIn(['jobs', key, 'steps'], true);
    if (!(0,dist/* isSeq */.oP)(steps) || steps.flow)
        return [];
    const starts = steps.items.map((item) => ((0,dist/* isMap */.jh)(item) && !item.flow ? (item.range?.[0] ?? null) : null));
    return starts.map((start, at) => start === null ? [] : stepLines(text.slice(start, starts[at + 1] ?? steps.range?.[1]), text, start));
}
function stepLines(source, text, start) {
    const column = start - text.lastIndexOf('\n', start - 1) - 1;
    const lines = source
        .replaceAll('\r', '')
        .split('\n')
        .map((line, at) => (at === 0 ? line : dedented(line, column)));
    // The dash of the next step, and comments that stand before it.
    const last = lines.findLastIndex((line, at) => at === 0 || !isBetween(line.trim()));
    return lines.slice(0, last + 1).map((line) => line.trimEnd());
}
/** A comment may stand further out than the step that it is in. */
const dedented = (line, by) => (line.slice(0, by).trim() === '' ? line.slice(by) : line.trimStart());
const isBetween = (line) => line === '' || line === '-' || line.startsWith('#');

;// CONCATENATED MODULE: ./lib/src/workflow/diagnose-job.js
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub's.
/** Writes the diagnose job into a workflow file. What stands there already stays as it is, to the letter. */



const NAMES = ['diagnose', 'diagnose-failures', 'autofixops'];
const AFTER_FAILURE = [
    "if: ${{ contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') }}",
    'continue-on-error: true',
];
/** Whether the file has a step of ours already: as others name it, or as our own repository does. */
const usesAction = (text) => /^[ -]*uses: *['"]?autofixops\/action@/m.test(text);
function addDiagnoseJob(text) {
    const refused = (reason, done = false) => ({ reason, done });
    if (usesAction(text))
        return refused('It has a step of AutoFixOps already.', true);
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent' });
    if (document.errors.length > 0)
        return refused('It is not valid YAML.');
    const jobs = document.get('jobs', true);
    if ((0,dist/* isMap */.jh)(jobs) && jobs.flow)
        return refused('Its jobs are not written one below the other.');
    const place = (0,dist/* isMap */.jh)(jobs) ? indentOf(text, jobs.items[0]?.key) : null;
    const plain = document.toJS({ maxAliasCount: 200 });
    if (place === null || !(0,known/* isRecord */.u4)(plain) || !(0,known/* isRecord */.u4)(plain.jobs))
        return refused('It has no jobs.');
    if (isOnlyCalled(plain.on))
        return refused('It is only called by other workflows: the job belongs into one of those.');
    const needs = Object.keys(plain.jobs);
    const job = NAMES.find((name) => !needs.includes(name));
    if (job === undefined)
        return refused(`All of the names ${NAMES.join(', ')} are taken.`);
    const lines = jobLines({ job, needs, ...setUpFor(text, plain.jobs) });
    const written = inserted(text, indented(lines, place), endOfJobs(text, document.contents));
    return isSound(written, plain, job) ? { text: written, job, needs } : refused(UNSAFE);
}
const UNSAFE = 'It is written in a way in which no job can be added safely: please add it by hand, as the README shows.';
/** Whether the file says what it said before, and one job more. */
function isSound(text, before, job) {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent' });
    const after = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 200 });
    if (!(0,known/* isRecord */.u4)(after) || !(0,known/* isRecord */.u4)(after.jobs) || !(0,known/* isRecord */.u4)(after.jobs[job]))
        return false;
    const { [job]: _added, ...jobs } = after.jobs;
    return JSON.stringify({ ...after, jobs }) === JSON.stringify(before);
}
function isOnlyCalled(on) {
    const events = (0,known/* isRecord */.u4)(on) ? Object.keys(on) : [on].flat();
    return events.length === 1 && events[0] === 'workflow_call';
}
function jobLines({ job, needs, runsOn, checkout, steps }) {
    const afterFailure = AFTER_FAILURE.map((line) => `      ${line}`);
    return [
        `${job}:`,
        `  needs: [${needs.join(', ')}] # every job that is to be diagnosed`,
        '  if: ${{ !cancelled() }}',
        `  runs-on: ${runsOn}`,
        '  timeout-minutes: 30',
        '  permissions:',
        '    actions: read # the logs of the failed jobs',
        '    contents: read # the files they name',
        '    pull-requests: write # the comment',
        '  steps:',
        `    - uses: ${checkout}`,
        ...afterFailure,
        '      with:',
        '        persist-credentials: false',
        ...steps.flatMap(([first = '', ...rest]) => [
            `    - ${first}`,
            ...rest.map((line) => (line === '' ? '' : `      ${line}`)),
            ...afterFailure,
            '      timeout-minutes: 10',
        ]),
        '    - uses: autofixops/action@v2',
        '      with:',
        '        anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }} # optional',
    ];
}
const indented = (lines, by) => lines.map((line) => (line === '' ? '' : by + line));
/** What stands before the first job's key on its line; null where that is not only white space. */
function indentOf(text, key) {
    const start = (0,dist/* isScalar */.jn)(key) ? key.range?.[0] : undefined;
    if (start === undefined)
        return null;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return /^ +$/.test(before) ? before : null;
}
/** Where the part of the file that belongs to `jobs:` ends. */
function endOfJobs(text, contents) {
    const keys = (0,dist/* isMap */.jh)(contents) ? contents.items.map(({ key }) => ((0,dist/* isScalar */.jn)(key) ? key : null)) : [];
    const next = keys[keys.findIndex((key) => key?.value === 'jobs') + 1]?.range?.[0];
    return next === undefined ? text.length : text.lastIndexOf('\n', next - 1) + 1;
}
/** Empty lines, and comments at the margin, belong to what comes after. */
function inserted(text, lines, end) {
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const before = text.slice(0, end).split(newline);
    const isLoose = (line) => line.trim() === '' || line.startsWith('#');
    const last = before.findLastIndex((line) => !isLoose(line)) + 1;
    const after = before.slice(last).join(newline) + text.slice(end);
    const rest = after.trim() === '' ? '' : after;
    return [...before.slice(0, last), '', ...lines, rest].join(newline);
}

;// CONCATENATED MODULE: ./lib/src/cli/init.js




const init = {
    name: 'init',
    usage: 'init [FILE] [--print]',
    summary: 'write the diagnose job into a workflow file; --print shows the file instead of writing it',
    options: { print: { type: 'boolean' } },
    run: async (call) => {
        const file = call.args[0] === undefined ? onlyWorkflow(call) : named(call, call.args[0]);
        if (file === null)
            return 0;
        const added = addDiagnoseJob(file.text);
        if ('reason' in added) {
            call.print(`${file.path} was left as it is. ${added.reason}\n`);
            return added.done ? 0 : 1;
        }
        if (call.options.print === true) {
            call.print(added.text);
            return 0;
        }
        writeWorkflow((0,posix_.resolve)(call.context.cwd, file.path), added.text);
        call.print(`${file.path}: added the job "${added.job}", which needs ${added.needs.join(', ')}.\n${NEXT}`);
        return 0;
    },
};
const NEXT = `Next: look at its steps before the action (they set up what the failing command needs, and run only when something
failed), add the secret ANTHROPIC_API_KEY if Claude is to look too, and commit the file.
`;
function named({ context }, path) {
    try {
        return { path, text: readWorkflow((0,posix_.resolve)(context.cwd, path)) };
    }
    catch (error) {
        throw new Error(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Null where there is nothing to do. @throws Error where there is none, UsageError where one must be named */
function onlyWorkflow({ context, print }) {
    const all = listWorkflows(context.cwd);
    if (all.length === 0)
        throw new Error('There is no workflow in .github/workflows of this folder.');
    const done = all.find(({ text }) => usesAction(text));
    if (done) {
        print(`${done.path} was left as it is. It has a step of AutoFixOps already.\n`);
        return null;
    }
    const fitting = all.filter(({ text }) => !('reason' in addDiagnoseJob(text)));
    const [first, second] = fitting;
    if (first === undefined)
        throw new Error('No workflow in .github/workflows has jobs that could be diagnosed.');
    if (second === undefined)
        return first;
    throw new UsageError(`Several workflows have jobs: name one of ${fitting.map(({ path }) => path).join(', ')}.`);
}

// EXTERNAL MODULE: ./lib/src/adapters/machine/shadow-git.js
var shadow_git = __webpack_require__(63816);
// EXTERNAL MODULE: ./lib/src/adapters/machine/workspace.js
var machine_workspace = __webpack_require__(54608);
// EXTERNAL MODULE: ./lib/src/commands/policy.js + 2 modules
var policy = __webpack_require__(818);
;// CONCATENATED MODULE: ./lib/src/cli/policy.js






const policy_policy = {
    name: 'policy',
    usage: 'policy [--workspace DIR] [-- ARGV…]',
    summary: 'say whether a command would be allowed; without one, read JSON arrays from standard input, one a line',
    options: { workspace: { type: 'string' } },
    run: async (call) => {
        const temp = (0,process/* privateFolder */.qm)(call.context.temp, 'autofixops-policy-');
        try {
            const rules = await buildPolicy(call, temp);
            if (call.rest !== null)
                return await decide(rules, call.rest, call);
            for await (const line of (0,process/* standardInputLines */.jQ)())
                if (line.trim() !== '')
                    await decide(rules, parsed(line), call);
            return 0;
        }
        finally {
            (0,process/* removeFolder */.v$)(temp);
        }
    },
};
async function decide(rules, argv, { print }) {
    const decision = await rules.decide(argv);
    print(`${JSON.stringify({ argv, allowed: decision.allowed, reason: decision.allowed ? null : decision.reason })}\n`);
    return 0;
}
/** A line that is no JSON is asked about as it stands: a text instead of an array is refused like any other. */
function parsed(line) {
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
    const workspace = await (0,machine_workspace/* createWorkspace */.sK)({ root: (0,posix_.resolve)(context.cwd, wanted), redact: (text) => text });
    const { env, home } = context;
    const programs = (0,machine_programs/* createPrograms */.I)({
        path: env.PATH ?? '',
        workspace: workspace.root,
        temp,
        home,
        toolCache: env.RUNNER_TOOL_CACHE ?? null,
    });
    return (0,policy/* createPolicy */.B)({
        root: workspace.root,
        inspect: workspace.inspect,
        programs: (0,machine_programs/* assumeInstalled */.t)(programs),
        emptyDirectory: (0,process/* privateFolder */.qm)(temp, 'empty-'),
        shadowGit: await (0,shadow_git/* createShadowGit */.N)({ root: workspace.root, temp }),
        allow: [],
        platform: context.platform,
    });
}

;// CONCATENATED MODULE: ./lib/src/cli/redact.js



const redact = {
    name: 'redact',
    usage: 'redact [FILE|-] [--redact PATTERN]',
    summary: 'print a text as it would leave the machine; secrets of the environment are known',
    options: { redact: { type: 'string' } },
    run: async (call) => {
        const { sanitiser } = await openLocalDoors(call);
        const bytes = await bytesOf(call.context.cwd, call.args[0]);
        for await (const chunk of sanitiser.stream((0,decode/* decodeUtf8 */._)(bytes)))
            await (0,process/* printChunk */.Z6)(chunk);
        return 0;
    },
};

;// CONCATENATED MODULE: ./lib/src/cli/main.js
/** Wiring for the command line: the same pipeline on a laptop. Exit codes: 0 done, 1 could not be done, 2 bad usage. */













const COMMANDS = [diagnose, extract, policy_policy, redact, init, doctor, demo];
/** Never rejects. */
async function runCli() {
    (0,process/* endProcess */.JZ)(await runWords((0,process/* commandLine */.ay)()));
}
async function runWords(words) {
    const [name, ...rest] = words;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        (0,process/* printText */.n)(usage());
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
            (0,process/* printError */.yJ)(command ? `${error.message}\nUsage: autofixops ${command.usage}` : error.message);
            return 2;
        }
        (0,process/* printError */.yJ)((0,explain/* explainError */.U)(error));
        return 1;
    }
}
function start(command, words) {
    const cut = words.indexOf('--');
    const own = cut < 0 ? words : words.slice(0, cut);
    const { values, positionals } = main_parsed(command, own);
    const rest = cut < 0 ? null : words.slice(cut + 1);
    const context = (0,runner_context/* readContext */.y)();
    // In a step the runner would take what a log says for its own commands.
    const print = context.inActions ? (text) => (0,process/* printText */.n)((0,log/* withoutCommands */.D)(text)) : process/* printText */.n;
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
