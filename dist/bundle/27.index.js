export const id = 27;
export const ids = [27];
export const modules = {

/***/ 37862:
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
// EXTERNAL MODULE: ./lib/src/report/words/links.js
var links = __webpack_require__(36958);
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
        ...(finding.verdict.fault === 'unknown' ? [] : [`  Whose fault: ${fault_words/* FAULT_WORDS */.FI[finding.verdict.fault].clause}`]),
        ...(rerun.outcome === 'skipped' ? [] : [`  Run again: ${rerun.reason}`]),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/src/report/diagnosis-file.js
var diagnosis_file = __webpack_require__(16107);
// EXTERNAL MODULE: ./lib/src/story/pipeline.js + 56 modules
var pipeline = __webpack_require__(73366);
// EXTERNAL MODULE: ./lib/src/wiring/build-world.js + 22 modules
var build_world = __webpack_require__(63621);
// EXTERNAL MODULE: ./lib/src/adapters/door/decode.js
var decode = __webpack_require__(85624);
// EXTERNAL MODULE: ./lib/src/adapters/door/log-file.js
var log_file = __webpack_require__(2801);
// EXTERNAL MODULE: ./lib/src/adapters/door/sanitise.js + 25 modules
var sanitise = __webpack_require__(18373);
// EXTERNAL MODULE: ./lib/src/adapters/door/spool.js
var spool = __webpack_require__(66539);
;// CONCATENATED MODULE: ./lib/src/cli/local.js
/** What the commands of the command line share: the doors, and a log from a file or from standard input. */






/** On a laptop the secrets are those of the environment; what is said goes to standard error, so that standard output is the answer. */
async function openLocalDoors({ context, options }) {
    const { patterns, problems } = await (0,sanitise/* parseRedactPatterns */.E8)(typeof options.redact === 'string' ? options.redact : '');
    if (problems[0] !== undefined)
        throw new Error(problems[0]);
    const sanitiser = (0,sanitise/* createSanitiser */.Fj)({ secrets: (0,sanitise/* collectSecrets */.qb)(context.env, []), patterns });
    const journal = (0,log/* createJournal */.s)({
        clock: process/* systemClock */.ml,
        redact: sanitiser.text,
        print: process/* printError */.yJ,
        debug: options.verbose === true,
    });
    const folder = (0,process/* privateFolder */.qm)(context.temp, 'autofixops-');
    return { sanitiser, journal, spool: (0,spool/* createSpool */.w)({ folder }), withheld: null };
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
// EXTERNAL MODULE: ./lib/src/adapters/machine/exec.js
var exec = __webpack_require__(8724);
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
async function isolationCheck() {
    const isolation = await (0,exec/* detectIsolation */.K)();
    const detail = isolation === 'none'
        ? 'None: a command run again could read the environment of the action, so proposed edits are not tried.'
        : `By ${isolation}: a command run again cannot read the environment of the action.`;
    return { what: 'isolation', state: isolation === 'none' ? 'missing' : 'ok', detail };
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

// EXTERNAL MODULE: ./lib/src/logs/read.js + 21 modules
var read = __webpack_require__(50735);
// EXTERNAL MODULE: ./lib/src/logs/signatures/recognise.js + 1 modules
var recognise = __webpack_require__(6953);
// EXTERNAL MODULE: ./lib/src/logs/signatures/signatures.js + 19 modules
var signatures = __webpack_require__(3776);
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
    const workspace = await (0,machine_workspace/* createWorkspace */.s)({ root: (0,posix_.resolve)(context.cwd, wanted), redact: (text) => text });
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












const COMMANDS = [diagnose, extract, policy_policy, redact, doctor, demo];
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
