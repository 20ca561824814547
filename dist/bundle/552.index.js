export const id = 552;
export const ids = [552];
export const modules = {

/***/ 95296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ Diagnosis),
/* harmony export */   ff: () => (/* binding */ Edit),
/* harmony export */   of: () => (/* binding */ Evidence)
/* harmony export */ });
/* unused harmony export Location */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12896);
/**
 * The nouns. Zod schemas for what crosses a border (the model's answer, the files we leave behind), plain types for the rest.
 * No behaviour lives here. GitHub's and Anthropic's own words come first; one word a thing.
 */


// --- logs -------------------------------------------------------------------------------------------------------
/** A place in a file of the repository. `path` is relative to the repository's root where that could be worked out. */
const Location = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
});
// --- diagnosis --------------------------------------------------------------------------------------------------
const Evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** 1-based line of the log. */
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const Edit = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), oldText: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), newText: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The one schema of the model's answer: every field plain text or an enum, no Markdown. */
const Diagnosis = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    category: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .Category */ .b7,
    /** The others are facts about runs, which a model cannot see. */
    kind: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8.exclude(['runtime', 'flaky']),
    severity: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .Severity */ .AI,
    confidence: _words_js__WEBPACK_IMPORTED_MODULE_0__/* .Confidence */ .ZW,
    /** One sentence: the first line of the comment. */
    rootCause: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** One or two sentences; not a chain of thought. */
    reasoningSummary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    location: Location.nullable(),
    /** What to do, one sentence each, best first, at most three. */
    fixes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Evidence),
    edits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Edit),
});


/***/ }),

/***/ 74662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ movementText)
/* harmony export */ });
/** What stands around a job outside of the repository, and what of it moved since the job was green. */
/** A movement in one clause for people, with commits and digests as short as they are shown elsewhere. */
function movementText({ name, before, now }) {
    if (before === null)
        return `${name} ${short(now ?? '')} is new`;
    if (now === null)
        return `${name} ${short(before)} is gone`;
    return `${name} ${short(before)} → ${short(now)}`;
}
const short = (value) => value.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1').replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/g, '$1');


/***/ }),

/***/ 12896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ Severity),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   Vp: () => (/* binding */ RerunOutcome),
/* harmony export */   ZW: () => (/* binding */ Confidence),
/* harmony export */   _U: () => (/* binding */ Usage),
/* harmony export */   b7: () => (/* binding */ Category),
/* harmony export */   b8: () => (/* binding */ Kind),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/* unused harmony exports CATEGORIES, KINDS, SEVERITIES, CONFIDENCES, FAULTS, RERUN_OUTCOMES, RUN_WORDS, OUTCOMES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/**
 * The words that are public contract: they stand in outputs and files. GitHub's and Anthropic's own words come first; one word
 * a thing.
 */

const CATEGORIES = [
    'python', 'node', 'docker', 'go', 'rust', 'java', 'dotnet', 'ruby', 'php', 'cpp', 'git', 'github-actions',
    'kubernetes', 'terraform', 'network', 'disk', 'memory', 'permission', 'auth', 'timeout', 'test', 'lint', 'other',
]; // biome-ignore format: a table reads better in rows
const KINDS = [
    'test',
    'compile',
    'lint',
    'dependency',
    'configuration',
    'infrastructure',
    'runtime',
    'flaky',
    'unknown',
];
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
const CONFIDENCES = ['high', 'medium', 'low'];
const FAULTS = ['this-change', 'base-branch', 'environment', 'flaky', 'infrastructure', 'unknown'];
const RERUN_OUTCOMES = ['reproduced', 'different-failure', 'passed', 'timed-out', 'skipped'];
/** How a run stands for the comment, see `run-state.ts`. */
const RUN_WORDS = (/* unused pure expression or super */ null && (['green', 'red', 'running', 'nothing', 'superseded']));
const OUTCOMES = ['diagnosed', 'no-failure', 'unavailable'];
/** The tool or resource that failed: the most specific true one (a failing pytest test is `python`). */
const Category = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CATEGORIES);
/** How it failed. */
const Kind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(KINDS);
const Severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SEVERITIES);
const Confidence = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CONFIDENCES);
const Fault = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FAULTS);
const RerunOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(RERUN_OUTCOMES);
const Outcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(OUTCOMES);
/** What a conversation cost. */
const Usage = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    cache_read_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    cache_write_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** US dollars by the price table; 0 where no model was asked. */
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});


/***/ }),

/***/ 58329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   JT: () => (/* binding */ stepLimitOf),
/* harmony export */   zU: () => (/* binding */ needsNotes)
/* harmony export */ });
/* unused harmony export STOP_ROWS */
/** The first row that fits any of the notes decides, so that a cause stands before what it leads to. */
const STOP_ROWS = [
    {
        kind: 'billing',
        pattern: /job was not started because\b.{0,160}(?:billing|payment|spending limit|budget|locked)/i,
        examples: [
            // shipkit-io/bones#90
            "The job was not started because recent account payments have failed or your spending limit needs to be increased. Please check the 'Billing & plans' section in your settings",
            'The job was not started because your account is locked due to a billing issue.',
        ],
    },
    {
        kind: 'no-runner',
        pattern: /awaiting a runner|no (?:enabled )?runners? (?:online|matching|was|were|are)|not acquired by runner|no runner (?:matching|with|could)|failed to (?:queue|acquire) (?:this )?job/i,
        examples: [
            // BoundaryML/baml#4680
            'The job has exceeded the maximum execution time while awaiting a runner for 24h0m0s.',
            'The job was not acquired by Runner of type hosted even after multiple attempts',
            'This request was automatically failed because there were no enabled runners online to process the request for more than 1 days.',
        ],
    },
    {
        kind: 'job-time-limit',
        pattern: /^the job\b.{0,120}has exceeded the maximum execution time of /i,
        examples: [
            // lowlighter/metrics#731, mandiant/VM-Packages#1448
            'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 360 minutes.',
            'The job has exceeded the maximum execution time of 6h0m0s',
        ],
    },
    {
        kind: 'runner-lost',
        pattern: /lost communication with the server|runner has received a shutdown signal|runner encountered an error while running your job|runner (?:was|has been) (?:lost|disconnected|shut ?down)|operation was canceled because the runner/i,
        examples: [
            // actions/runner-images#9823, actions/runner#1549
            'The hosted runner: GitHub Actions 8 lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.',
            'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
            'The hosted runner encountered an error while running your job. (Error Type: Disconnect).',
        ],
    },
    {
        kind: 'step-time-limit',
        pattern: /^the action .{1,300} has timed out after \d+ minutes?/i,
        examples: ["The action 'Run tests' has timed out after 1 minutes."],
    },
    {
        kind: 'fail-fast',
        pattern: /^the (?:job|strategy configuration) was cancell?ed because .{1,300} failed/i,
        examples: [
            'The strategy configuration was canceled because "test._20" failed',
            'The job was canceled because "windows-latest_3_10" failed.',
        ],
    },
    {
        kind: 'cancelled',
        pattern: /^cancell?ing since a higher priority waiting request|^the run was cancell?ed by |^the job was cancell?ed by /i,
        examples: [
            // BoundaryML/baml#4680
            'Canceling since a higher priority waiting request for ci-main exists',
            'The run was canceled by @octocat.',
        ],
    },
];
/** Null: GitHub says nothing of the kind. */
function stopOf(job, notes) {
    for (const { kind, pattern } of STOP_ROWS) {
        const note = notes.find(({ message }) => pattern.test(message.trim()));
        if (note)
            return { kind, text: oneLine(note.message), url: job.url === '' ? null : job.url };
    }
    return null;
}
/** A step's own limit stands in its log. */
function stepLimitOf(job, lines) {
    const row = STOP_ROWS.find(({ kind }) => kind === 'step-time-limit');
    const line = lines.map(({ text }) => text.replace(/^##\[error\]/, '')).find((text) => row?.pattern.test(text));
    return line === undefined
        ? null
        : { kind: 'step-time-limit', text: oneLine(line), url: job.url === '' ? null : job.url };
}
/** Whether a job's annotations have to be asked for: no step of it says why it ended. */
function needsNotes({ status, conclusion, steps }) {
    if (status !== 'completed')
        return false;
    if (conclusion === 'cancelled' || conclusion === 'timed_out' || conclusion === 'startup_failure')
        return true;
    return conclusion === 'failure' && !steps.some((step) => step.conclusion === 'failure');
}
const oneLine = (text) => text.replace(/\s+/g, ' ').trim().slice(0, 400);


/***/ }),

/***/ 23563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ inWordsOf)
/* harmony export */ });
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15724);

/** @param text a sentence of ours, that speaks of "this change" as one does on a pull request */
function inWordsOf({ event, headBranch, pullRequest }, text) {
    if (pullRequest !== null || event.startsWith('pull_request') || event === 'merge_group')
        return text;
    const branch = headBranch === null ? 'the branch' : (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(headBranch.slice(0, 80));
    const change = event === 'push' ? `the push to ${branch}` : `a change on ${branch}`;
    return text.replaceAll('this change', () => change);
}


/***/ }),

/***/ 54155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   dZ: () => (/* binding */ jobName),
/* harmony export */   ev: () => (/* binding */ causeTitle),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/* unused harmony export where */
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15724);
/* harmony import */ var _words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39663);
/* harmony import */ var _words_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12334);
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23563);
/* harmony import */ var _midline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72403);





/** The conclusion, as the one line that everybody reads. */
function headline(report) {
    const [only] = report.findings;
    if (only === undefined)
        return `❓ ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.run.workflow.slice(0, 120))} failed — could not tell why`;
    return report.findings.length === 1 && report.unread === 0 ? causeTitle(report, only) : severalTitle(report);
}
/** `` ❌ `test (node 20)` › Run tests — caused by this change `` */
function causeTitle(report, finding) {
    const icon = isOpaque(finding) ? '❓' : _words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULT_WORDS */ .FI[finding.verdict.fault].icon;
    return `${icon} ${where(finding)}${isOpen(finding) ? ' failed' : ` — ${clauseOf(report, finding)}`}`;
}
/** `` `test (node 20)` › Run tests ``, and how many jobs more. */
function where(finding) {
    const { failure, sharedBy } = finding.cause;
    const more = sharedBy.length === 0 ? '' : ` and ${(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(sharedBy.length, 'more job')}`;
    const step = stepName(failure);
    return `${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(jobName(failure))}${more}${step === null ? '' : ` › ${(0,_midline_js__WEBPACK_IMPORTED_MODULE_4__/* .midline */ .n)(step, 100)}`}`;
}
/** A file of a log, or a wrapped command, is its own step: said once. */
function stepName({ job, step }) {
    return step === null || step.name === job.name ? null : step.name;
}
/** The cause is known, and nothing at all that would tell whose fault it is. */
function isOpen(finding) {
    const { fault, facts } = finding.verdict;
    return fault === 'unknown' && !(0,_words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnexplained */ .ec)(finding) && facts.every((fact) => fact.holds === null);
}
/** A matrix job's name can hold a whole configuration. */
function jobName(failure) {
    const name = failure.job.name;
    return name.length <= 100 ? name : `${name.slice(0, 99)}…`;
}
/** Neither what broke nor whose fault it is. A flake or a broken base branch is known by facts, also where no log says what broke. */
function isOpaque(finding) {
    const { row, facts } = finding.verdict;
    const isMachine = facts.some(({ id, holds }) => id === 'looks-like-machine' && holds === true);
    return (0,_words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnexplained */ .ec)(finding) && !isMachine && (row === 'unknown' || row === 'this-change');
}
function clauseOf(report, finding) {
    if (isOpaque(finding))
        return 'could not tell why';
    const branch = report.run.pullRequest?.baseRef ?? report.run.headBranch;
    if (finding.verdict.row !== 'base-branch' || branch === null)
        return (0,_change_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inWordsOf */ .W)(report.run, (0,_words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__/* .faultClause */ .AE)(finding));
    return (0,_change_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inWordsOf */ .W)(report.run, `already broken on ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(branch.slice(0, 80))}, not caused by this change`);
}
function severalTitle(report) {
    const read = report.findings.reduce((sum, finding) => sum + 1 + finding.cause.sharedBy.length, 0);
    const jobs = read + report.unread;
    const among = report.unread === 0 ? '' : ` in the ${read} whose logs were read`;
    const faults = [...new Set((0,_words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__/* .byUrgency */ .td)(report.findings).map((finding) => finding.verdict.fault))];
    const [first] = faults;
    const clauses = faults.map((fault) => {
        const count = report.findings.filter((finding) => finding.verdict.fault === fault).length;
        return `${faults.length === 1 && report.unread === 0 ? 'all' : count} ${(0,_change_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inWordsOf */ .W)(report.run, _words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULT_WORDS */ .FI[fault].counted)}`;
    });
    const icon = first === undefined ? '❌' : _words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULT_WORDS */ .FI[first].icon;
    return `${icon} ${(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(jobs, 'failed job')}, ${(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(report.findings.length, 'cause')}${among} — ${clauses.join(', ')}`;
}


/***/ }),

/***/ 3111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   p1: () => (/* binding */ evidenceLines),
/* harmony export */   s2: () => (/* binding */ firstErrorBlock)
/* harmony export */ });
/* harmony import */ var _words_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12334);

/** Lines with their numbers in front, and what lies between them stated: text for a fence. */
function numbered(lines, maxChars = 240) {
    const width = String(lines.at(-1)?.number ?? 0).length;
    const rows = [];
    let previous = null;
    for (const { number, text } of lines) {
        if (previous !== null && number > previous + 1)
            rows.push(`${' '.repeat(width)}  ⋯ ${gap(number - previous - 1)}`);
        rows.push(`${String(number).padStart(width)}  ${shortened(text, maxChars)}`.trimEnd());
        previous = number;
    }
    return rows.join('\n');
}
/** Rules rank every line that looks like an error, and what comes after the best few is mostly noise. */
const BY_RULES = 4;
/** The lines that the diagnosis rests on, whole where the excerpt has them, in the order of the log. */
function evidenceLines(finding, max) {
    const reading = finding.cause.failure.reading;
    if (reading === null)
        return [];
    const whole = new Map(reading.excerpt.lines.map((line) => [line.number, line.text]));
    const quoted = finding.diagnosis.evidence.map((item) => evidenceLine(item, whole));
    const chosen = quoted.length > 0 ? quoted : reading.keyLines;
    return inOrder(chosen.slice(0, finding.diagnosis.by === 'rules' ? Math.min(max, BY_RULES) : max));
}
/** The first block that looks like an error: the best key line with its neighbours. */
function firstErrorBlock(finding, max) {
    const reading = finding.cause.failure.reading;
    if (reading === null)
        return [];
    const lines = reading.excerpt.lines;
    const first = reading.keyLines[0]?.number;
    const at = Math.max(0, lines.findIndex((line) => line.number === first));
    return lines.slice(Math.max(0, at - 2), at - 2 + max).filter((line) => line.text.trim() !== '');
}
function evidenceLine(item, whole) {
    return { number: item.line, text: whole.get(item.line) ?? item.quote };
}
function inOrder(lines) {
    const unique = new Map(lines.map((line) => [line.number, line]));
    return [...unique.values()].sort((a, b) => a.number - b.number);
}
function gap(lines) {
    return lines === 1 ? '1 line' : `${(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(lines)} lines`;
}
function shortened(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max)} … (${(0,_words_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(text.length - max)} more characters)`;
}


/***/ }),

/***/ 72403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listItem),
/* harmony export */   n: () => (/* binding */ midline)
/* harmony export */ });
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15724);

const LEAD = '· ';
/**
 * A text as inert Markdown that follows words of ours on the same line. Bots obey what stands at the beginning of a line, so
 * a step called "Run tests" is harmless here and need not be taken apart as `plain` would.
 */
function midline(text, max) {
    return (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(LEAD + text, max === undefined ? undefined : max + LEAD.length).slice(LEAD.length);
}
/** A text as an item of a list: there a dash or a number at its beginning would open a list or a rule of its own. */
function listItem(text, max) {
    const line = midline(text, max);
    return `- ${/^[\p{L}`&]/u.test(line) ? line : (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, max)}`;
}


/***/ }),

/***/ 11145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _M: () => (/* binding */ diagnosisFile)
});

// UNUSED EXPORTS: DIAGNOSIS_VERSION, DiagnosisFile

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/contract/culprit.js
/** What experiments say about the change itself: which part of it makes the command fail. */

const CULPRIT_OUTCOMES = ['found', 'new-test', 'fails-without-change', 'not-found', 'not-run'];
/** Lines of the head commit; of a part that only takes lines away, the line before them. */
const CulpritHunk = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    start: schemas/* number */.aig().int(),
    end: schemas/* number */.aig().int(),
    commit: schemas/* string */.YjP().nullable().default(null),
});
const Rate = schemas/* object */.Ikc({ failed: schemas/* number */.aig().int().nonnegative(), runs: schemas/* number */.aig().int().nonnegative() });
/** Of a failure that comes and goes: how often it came on both sides. */
const CulpritNoise = schemas/* object */.Ikc({
    flaky: schemas/* enum */.k5n(['before', 'since', 'unknown']),
    with_change: Rate,
    without: Rate,
    /** 0 to 1: how likely chance alone makes it fail with the change at least so much more often. */
    chance: schemas/* number */.aig(),
});
const Culprit = schemas/* object */.Ikc({
    outcome: schemas/* enum */.k5n(CULPRIT_OUTCOMES).default('not-run'),
    hunks: schemas/* array */.YOg(CulpritHunk).default([]),
    /** How often the command was run for it. */
    runs: schemas/* number */.aig().int().nonnegative().default(0),
    ms: schemas/* number */.aig().nonnegative().default(0),
    /** A sentence: why it was not run or not found, or what was seen. */
    reason: schemas/* string */.YjP().default(''),
    /** Null where the failure did not come and go. */
    noise: CulpritNoise.nullable().default(null),
});

// EXTERNAL MODULE: ./lib/src/contract/model.js
var model = __webpack_require__(95296);
// EXTERNAL MODULE: ./lib/src/contract/words.js
var words = __webpack_require__(12896);
;// CONCATENATED MODULE: ./lib/src/contract/record.js
/** Failures as records: what a runner, compiler, linter or package manager says failed, one entry for each thing. */


/** One thing that failed: a test, an error, a rule, a target. What is not known is null. The names are those of `diagnosis.json`. */
const FailureRecord = schemas/* object */.Ikc({
    /** The program that reported it, such as `jest`, `tsc`, `cargo`. */
    tool: schemas/* string */.YjP().nullable().default(null),
    kind: words/* Kind */.b8.default('unknown'),
    /** The test, rule, target or package, as the tool names it. */
    id: schemas/* string */.YjP().nullable().default(null),
    /** Relative to the repository's root where that could be worked out. */
    file: schemas/* string */.YjP().nullable().default(null),
    line: schemas/* number */.aig().int().positive().nullable().default(null),
    /** Such as `TS2345`, `E0308`, `ERESOLVE`, `404`. */
    code: schemas/* string */.YjP().nullable().default(null),
    message: schemas/* string */.YjP().nullable().default(null),
    /** How often the log says it. */
    count: schemas/* number */.aig().int().positive().default(1),
    /** First and last line in the log file, from 1, both included. */
    log_lines: schemas/* tuple */.PVZ([schemas/* number */.aig().int(), schemas/* number */.aig().int()]).nullable().default(null),
});

;// CONCATENATED MODULE: ./lib/src/report/diagnosis-file.js
/** `diagnosis.json`: everything that was found out, for programs. Texts are those of the log and the model: untrusted. */





const DIAGNOSIS_VERSION = 1;
const FailedJob = schemas/* object */.Ikc({
    job_id: schemas/* number */.aig(),
    job: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    step: schemas/* string */.YjP().nullable(),
    exit_code: schemas/* number */.aig().nullable(),
});
const DiagnosisEntry = FailedJob.extend({
    ...model/* Diagnosis */.OZ.omit({ rootCause: true, reasoningSummary: true, edits: true }).shape,
    kind: words/* Kind */.b8,
    confidence: words/* Confidence */.ZW,
    fault: words/* Fault */.vC,
    root_cause: schemas/* string */.YjP(),
    reasoning_summary: schemas/* string */.YjP(),
    edits: schemas/* array */.YOg(model/* Edit */.ff),
    by: schemas/* enum */.k5n(['model', 'rules']),
    unconfirmed: schemas/* boolean */.zMY(),
    quotes_dropped: schemas/* number */.aig(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    fingerprint: schemas/* string */.YjP().nullable(),
    log_unavailable: schemas/* string */.YjP().nullable(),
    shared_by: schemas/* array */.YOg(FailedJob),
    facts: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), text: schemas/* string */.YjP(), url: schemas/* string */.YjP().nullable(), holds: schemas/* boolean */.zMY().nullable() })),
    rerun: schemas/* object */.Ikc({ outcome: words/* RerunOutcome */.Vp, reason: schemas/* string */.YjP(), command: schemas/* string */.YjP().nullable(), isolation: schemas/* string */.YjP() }),
    fix: schemas/* object */.Ikc({
        outcome: schemas/* enum */.k5n(['verified', 'still-fails', 'not-tried']),
        reason: schemas/* string */.YjP(),
        attempts: schemas/* number */.aig(),
        weakens: schemas/* array */.YOg(schemas/* string */.YjP()),
    })
        .nullable(),
    culprit: Culprit.nullable().default(null),
    /** What failed, one entry for each thing: see `FailureRecord`. */
    failures: schemas/* array */.YOg(FailureRecord).default([]),
    commands: schemas/* array */.YOg(schemas/* object */.Ikc({
        tool: schemas/* string */.YjP(),
        argv: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
        allowed: schemas/* boolean */.zMY(),
        refusal: schemas/* string */.YjP().nullable(),
        exit_code: schemas/* number */.aig().nullable(),
        duration_ms: schemas/* number */.aig(),
    })),
    model: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), turns: schemas/* number */.aig(), usage: words/* Usage */._U, failure: schemas/* string */.YjP().nullable() }).nullable(),
    response_ms: schemas/* number */.aig(),
});
const DiagnosisFile = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(DIAGNOSIS_VERSION),
    version: schemas/* string */.YjP(),
    generated_at: schemas/* string */.YjP(),
    outcome: words/* Outcome */.Pi,
    run: schemas/* object */.Ikc({
        owner: schemas/* string */.YjP(),
        repo: schemas/* string */.YjP(),
        id: schemas/* number */.aig(),
        attempt: schemas/* number */.aig(),
        url: schemas/* string */.YjP(),
        workflow: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP(),
        pull_request: schemas/* number */.aig().nullable(),
    }),
    diagnoses: schemas/* array */.YOg(DiagnosisEntry),
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** The content of `diagnosis.json`, and of the output `diagnosis` when it is written as one line. */
function diagnosisFile(report) {
    const { run } = report;
    return {
        schema_version: DIAGNOSIS_VERSION,
        version: report.version,
        generated_at: report.at,
        outcome: report.outcome,
        run: {
            owner: run.owner,
            repo: run.repo,
            id: run.id,
            attempt: run.attempt,
            url: run.url,
            workflow: run.workflow,
            event: run.event,
            head_sha: run.headSha,
            pull_request: run.pullRequest?.number ?? null,
        },
        diagnoses: report.findings.map(entry),
        notices: report.notices,
    };
}
function entry(finding) {
    const { diagnosis, conversation, rerun, trial, cause } = finding;
    return {
        ...failedJob(cause.failure),
        category: diagnosis.category,
        kind: diagnosis.kind,
        severity: diagnosis.severity,
        confidence: diagnosis.confidence,
        fault: finding.verdict.fault,
        root_cause: diagnosis.rootCause,
        reasoning_summary: diagnosis.reasoningSummary,
        location: diagnosis.location,
        fixes: diagnosis.fixes,
        evidence: diagnosis.evidence,
        edits: diagnosis.edits,
        by: diagnosis.by,
        unconfirmed: diagnosis.unconfirmed,
        quotes_dropped: diagnosis.quotesDropped,
        notes: diagnosis.notes,
        fingerprint: cause.failure.reading?.fingerprint || null,
        log_unavailable: cause.failure.unavailable,
        shared_by: cause.sharedBy.map(failedJob),
        facts: finding.verdict.facts,
        rerun: { outcome: rerun.outcome, reason: rerun.reason, command: rerun.command, isolation: rerun.isolation },
        fix: trial && {
            outcome: trial.outcome,
            reason: trial.reason,
            attempts: trial.attempts,
            weakens: trial.weakens ?? [],
        },
        culprit: finding.culprit,
        failures: cause.failure.reading?.records ?? [],
        commands: (conversation?.toolUses ?? []).map(commandEntry),
        model: conversation && {
            id: conversation.model,
            turns: conversation.turns,
            usage: conversation.usage,
            failure: conversation.failure,
        },
        response_ms: finding.responseMs,
    };
}
function failedJob({ job, step, exitCode }) {
    return { job_id: job.id, job: job.name, url: job.url, step: step?.name ?? null, exit_code: exitCode };
}
function commandEntry(use) {
    return {
        tool: use.tool,
        argv: use.command?.argv ?? null,
        allowed: use.allowed,
        refusal: use.refusal,
        exit_code: use.command?.exitCode ?? null,
        duration_ms: use.durationMs,
    };
}


/***/ }),

/***/ 15724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  EU: () => (/* binding */ fence),
  qy: () => (/* binding */ html),
  pj: () => (/* binding */ plain),
  Fo: () => (/* binding */ terminal)
});

// UNUSED EXPORTS: attribute

;// CONCATENATED MODULE: ./lib/src/report/words/escape-clean.js
/** A text without anything that a reader cannot see: the first step of every escaping. */
/** Longest text that is looked at; what is longer is cut. A comment holds 65,536 characters. */
const LONGEST_TEXT = 200_000;
const NAMED = {
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", commat: '@', num: '#', excl: '!', sol: '/', bsol: '\\', colon: ':',
    lsqb: '[', lbrack: '[', rsqb: ']', rbrack: ']', lpar: '(', rpar: ')', grave: '`', DiacriticalGrave: '`', ast: '*', midast: '*',
    lowbar: '_', UnderBar: '_', verbar: '|', vert: '|', VerticalLine: '|', dollar: '$', percnt: '%', Hat: '^', lcub: '{',
    lbrace: '{', rcub: '}', rbrace: '}', period: '.', equals: '=', plus: '+', Tab: ' ', NewLine: ' ', nbsp: ' ', shy: '', zwj: '', zwnj: '', lrm: '',
    rlm: '', ZeroWidthSpace: '', NoBreak: '', AMP: '&', LT: '<', GT: '>', QUOT: '"',
}; // biome-ignore format: a table reads better in rows
/** `&amp;amp;amp;#64;` is one `&` however often it was wrapped: taken together, so that depth costs nothing. */
const AMPERSANDS = /&(?:(?:amp|AMP|#0{0,20}38|#[xX]0{0,20}26);)+/g;
const ENTITY = /&(?:#(\d{1,20});?|#[xX]([0-9a-fA-F]{1,20});?|([A-Za-z]{2,20});)/g;
/** Escape codes as a terminal reads them: `ESC [ … letter`, `ESC ] … BEL`, and their one-character forms. */
const ESCAPE_CODES = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
/(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]{0,2000}(?:\x07|\x1b\\|\x9c)?|\x1b[ -~]?/g;
/** The same as source code writes them, which another program may turn into the real thing. */
const WRITTEN_ESCAPE = /\\(?:0?33|x1[bB]|u001[bB]|u\{1[bB]\}|e(?=[[\]])|x9[bBdD]|u009[bBdD])/g;
const WRITTEN_BELL = /\\(?:0?07|x07|u0007)/g;
/** Format, private, unassigned and lone surrogate characters, variation selectors, and letters that are blank. */
const INVISIBLE = /\u034f|[\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
const SPACES = /[\p{Zs}]/gu;
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;
/** Full-width and small forms of ASCII. */
const WIDE_ASCII = /[\uff01-\uff5e\ufe50-\ufe6b]/g;
/**
 * Strips escape codes, control, bidirectional and invisible characters; full-width ASCII becomes ASCII; newlines are `\n`.
 * Tabs and newlines stay. Total, idempotent, linear.
 */
function visible(text) {
    return stable(text, (value) => shown(symbolised(value)));
}
/** `visible` for source code and for pages: an escape code that is only written out (`\x1b[0m`) stays as it is. */
function escape_clean_visibleSource(text) {
    return stable(text, shown);
}
/** `visible`, with character references decoded until none is left: `&amp;commat;` cannot become a mention later. */
function visibleDecoded(text) {
    return stable(text, (value) => shown(symbolised(decodeEntities(value))));
}
function symbolised(text) {
    return text.replace(WRITTEN_ESCAPE, '␛').replace(WRITTEN_BELL, '␇');
}
/**
 * Printable ASCII, the marks of our own, Latin letters, Han characters and the usual emoji hold nothing to strip or to compose.
 * Most texts are made of them alone: one look is enough.
 */
const AS_SHOWN = /^(?:[\t\n -~·À-ÿ…›\u4e00-\u9fef]|\ud83d[\udc00-\ude4f])*$/;
function shown(text) {
    if (AS_SHOWN.test(text))
        return text;
    return text
        .replace(LINE_BREAKS, '\n')
        .replace(ESCAPE_CODES, '')
        .replace(CONTROLS, '')
        .replace(INVISIBLE, '')
        .replace(WIDE_ASCII, (char) => char.normalize('NFKC'))
        .replace(SPACES, ' ')
        .normalize('NFC')
        .replace(STACKED_MARKS, '$1');
}
/** Rounds after which a text that still changes has its ampersands taken. Nesting is not made by accident. */
const MAX_ROUNDS = 8;
/** Begin what is decoded. */
const REFERENCE_OR_ESCAPE = /[&\\]/;
function stable(text, change) {
    let value = text.slice(0, LONGEST_TEXT);
    if (AS_SHOWN.test(value) && !REFERENCE_OR_ESCAPE.test(value))
        return value;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const next = change(value);
        if (next === value)
            return value;
        value = next;
    }
    return change(value.replace(/[&\\]/g, ' '));
}
function decodeEntities(text) {
    return text.replace(AMPERSANDS, '&').replace(ENTITY, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
        const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}

;// CONCATENATED MODULE: ./lib/src/report/words/escape-commands.js
/**
 * Beginnings of a line that a bot obeys when they stand in a comment, whether in code or not: bots read the source. Matched
 * at the start of a line; white space before it counts as nothing.
 */
const COMMAND = /^\s*(?:[/!]|::|@|(?:bors|homu|rultor|mergify|renovate|dependabot|coderabbit|copilot|jenkins|azp|kodiak|prow|pre-commit\.ci)\b|(?:recheck|rebase|retest|retry|rerun|automerge)\b|(?:ok|add) to (?:test|whitelist)\b|(?:re)?test this\b|run (?:ci|tests?)\b|r[+-]|(?:signed-off|co-authored|reviewed|acked|approved)-by:|\[(?:skip ci|ci skip|test)\])/i;
/** Whether a line begins as a command to a bot does. */
function isBotCommand(line) {
    return COMMAND.test(line);
}

;// CONCATENATED MODULE: ./lib/src/report/words/escape.js


/** The exit: what a model, a log or a stranger wrote leaves only through one of these. All are pure, total and linear. */
const MAX_FIELD = 2000;
const MAX_FENCE = 60_000;
/** Mark before a line of an excerpt that would otherwise begin as a command does. */
const LINE_MARK = '› ';
/**
 * A text as inert inline Markdown, in one line, safe in a paragraph, heading, list, quote and table cell. Mentions, references,
 * addresses and hashes go into code spans, as does what stood between backticks; all else that Markdown could read becomes a
 * character reference. Idempotent where nothing is cut.
 * @param max characters of the text, before escaping; a longer one ends in `…`
 */
function plain(text, max = MAX_FIELD) {
    const line = cut(visibleDecoded(text).replace(/\s+/g, ' ').trim(), max);
    const pieces = [];
    for (const [index, part] of quotedParts(line).entries()) {
        if (index % 2 === 1)
            add(pieces, `\`${part}\``);
        else
            prose(part, pieces);
    }
    return pieces.join('').trim().replace(BLOCK_START, escapeBlockStart);
}
/** A text as an inert code span, in one line. Not for a table cell where it may hold `|`: there, use `plain`. Idempotent. */
function code(text, max = MAX_FIELD) {
    const line = cut(unwrapped(visible(text).replace(/\s+/g, ' ').trim()), max);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/**
 * A text as a fenced code block that it cannot close, ending without a newline. In a `text` block, lines that begin as a
 * command to a bot does get a mark before them: bots read the source of a comment, fences included. A `diff` or `suggestion`
 * keeps each line as it is, for a patch must apply.
 */
function fence(text, info = 'text', max = MAX_FENCE) {
    const body = cut(info === 'text' ? visible(text) : escape_clean_visibleSource(text), max).replace(/(?<!\n)\n+$/, '');
    const lines = info === 'text'
        ? body
            .split('\n')
            .map((line) => (isBotCommand(line) ? LINE_MARK + line.trimStart() : line))
            .join('\n')
        : body;
    const ticks = '`'.repeat(Math.max(3, longestRun(lines) + 1));
    return `${ticks}${info}\n${lines}\n${ticks}`;
}
/** A text for the content of an HTML element. */
function html(text) {
    return escape_clean_visibleSource(text).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}
/** A text for the value of an HTML attribute between quotes, in one line. */
function attribute(text) {
    return html(visibleSource(text).replace(/\s+/g, ' '));
}
/**
 * A text that may be printed into a job's log: no escape codes, and nothing that the runner would take for a command. It
 * parses `::` at the start of a trimmed line, and `##[` anywhere (actions/runner, ActionCommand.cs). Idempotent.
 */
function terminal(text) {
    return visible(text)
        .split('\n')
        .map((line) => (/^\s*::/.test(line) ? LINE_MARK + line.trimStart() : line).replaceAll('##[', '# #['))
        .join('\n');
}
// --- inside -------------------------------------------------------------------------------------------------------
/** Words that GitHub, or a bot that reads comments, turns into a link, a notification or an event. */
const ACTIVE = /@|#\d|(?<![a-z0-9])(?:GH-\d|GHSA-|CVE-|www\.|xn--)|:\/\/|^[a-z][a-z0-9+.-]{1,20}:\S|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/i;
/** Most words: nothing to look for in them. */
const ORDINARY = /^[A-Za-z',;?()]+[.:]?$/;
/** Seven letters that could be a commit. */
const LETTER_HASH = /[a-f]{7}/i;
const MARKUP = /[&<>*[\]\\~|#!^${}@`]/g;
const TRAILING = `)"'\\]}>*_~.,;:!?`;
/** Enough of a text to see a command at its start. */
const COMMAND_LENGTH = 80;
/** `_` inside a word is no emphasis: `my_variable` stays readable. */
const LOOSE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would begin a list, a quote, a heading underline or a table at the start of a line. */
const BLOCK_START = /^(?:[-+=:]|(\d{1,9})([.)]))/;
function prose(text, pieces) {
    let first = pieces.every((piece) => piece === ' ');
    for (const { 0: word, index } of text.matchAll(/\s+|\S+/g)) {
        if (word.trim() === '') {
            add(pieces, ' ');
            continue;
        }
        add(pieces, inert(word, first ? text.slice(index, index + COMMAND_LENGTH) : null));
        first = false;
    }
}
/** One word. `ahead` is the text from it on where it stands first, else null. */
function inert(word, ahead) {
    if (ahead === null && ORDINARY.test(word) && !LETTER_HASH.test(word))
        return word;
    if ((ahead !== null && isBotCommand(ahead)) || ACTIVE.test(word))
        return word.split('|').map(wrapped).join('&#124;');
    return escapeMarkup(word);
}
function escapeBlockStart(start, digits, dot) {
    return `${digits ?? ''}${reference(dot ?? start)}`;
}
/** The word in a code span, but for the punctuation around it. */
function wrapped(word) {
    const before = /^[("'[{<*_~,;]*/.exec(word)?.[0] ?? '';
    const rest = word.slice(before.length);
    let end = rest.length;
    while (end > 0 && TRAILING.includes(rest.charAt(end - 1)))
        end -= 1;
    const core = rest.slice(0, end);
    return core === '' ? escapeMarkup(word) : `${escapeMarkup(before)}\`${core}\`${escapeMarkup(rest.slice(end))}`;
}
function escapeMarkup(text) {
    return text.replace(MARKUP, reference).replace(LOOSE_UNDERSCORE, reference);
}
function reference(char) {
    return `&#${char.charCodeAt(0)};`;
}
/**
 * Splits a line at its backticks into prose (even) and code (odd). A backtick that makes no code span becomes `'`: were it
 * dropped, what stands on its two sides would become one word, such as `#` and `1`.
 */
function quotedParts(line) {
    const parts = line.split('`');
    const last = parts.length - 1;
    const quoted = [''];
    for (const [index, part] of parts.entries()) {
        const core = part.trim();
        if (index % 2 === 1 && index < last && core !== '' && !core.includes('|'))
            quoted.push(core, '');
        else
            quoted[quoted.length - 1] += index % 2 === 0 ? part : `'${part}${index < last ? "'" : ''}`;
    }
    return quoted;
}
/** Two code spans must not touch: their backticks would become one run. */
function add(pieces, piece) {
    const last = pieces.at(-1);
    if (piece === '' || (piece === ' ' && last === ' '))
        return;
    if (last?.endsWith('`') && piece.startsWith('`'))
        pieces.push(' ');
    pieces.push(piece);
}
/** What is inside, where the whole line is one code span already. */
function unwrapped(line) {
    const ticks = /^`*/.exec(line)?.[0].length ?? 0;
    const inner = line.slice(ticks, line.length - ticks);
    if (ticks === 0 || inner === '' || !line.endsWith('`'.repeat(ticks)) || inner.startsWith('`') || inner.endsWith('`'))
        return line;
    if (inner.match(/`+/g)?.some((run) => run.length === ticks))
        return line;
    return inner.startsWith(' ') && inner.endsWith(' ') ? inner.slice(1, -1) : inner;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** At most `max` UTF-16 units, cut between characters. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const end = max - 1;
    const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1));
    return `${text.slice(0, splits ? end - 1 : end).trimEnd()}…`;
}


/***/ }),

/***/ 39663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ faultClause),
/* harmony export */   FI: () => (/* binding */ FAULT_WORDS),
/* harmony export */   ec: () => (/* binding */ isUnexplained),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
/* unused harmony export isKnown */
/** Whose fault it is, said the same way everywhere. The order is that in which causes are shown: what needs the reader comes first. */
const FAULT_WORDS = {
    'this-change': { icon: '❌', counted: 'caused by this change', fix: 'Fix' },
    unknown: { icon: '❌', counted: 'of unclear fault', fix: 'Fix' },
    'base-branch': { icon: '⚠️', counted: 'already broken on the base branch', fix: 'Fix on the base branch' },
    environment: { icon: '🌍', counted: 'by something outside that moved', fix: 'What helps' },
    infrastructure: { icon: '🔌', counted: 'infrastructure', fix: 'Fix for good' },
    flaky: { icon: '🔁', counted: 'flaky', fix: 'Fix for good' },
};
/** How each row ends the headline of one failure. `unknown` is told by what little is known: see `unclear`. */
const ROW_CLAUSES = {
    culprit: 'caused by this change',
    'flaky-since-change': 'flaky since this change',
    'base-branch': 'already broken on the base branch, not caused by this change',
    environment: 'something outside of the repository moved, not caused by this change',
    'not-this-change': 'not this change; what else was not found',
    flaky: 'flaky: it passed and failed on the same commit',
    infrastructure: 'infrastructure: it broke before any command of the repository ran',
    'this-change': 'caused by this change',
};
/** Ends the headline of one failure. */
function faultClause({ verdict, ...finding }) {
    return verdict.row === 'unknown' ? unclear({ verdict, ...finding }) : ROW_CLAUSES[verdict.row];
}
function unclear(finding) {
    if (isKnown(finding, 'looks-like-machine'))
        return 'looks like the machine; not proved';
    if (isKnown(finding, 'did-not-fail-here'))
        return 'did not fail here; not clear whose fault';
    const speaks = isKnown(finding, 'reproduced') || isKnown(finding, 'error-in-diff');
    if (speaks && isKnown(finding, 'base-green') && isKnown(finding, 'machine-moved'))
        return 'this change, or what moved outside: not clear which';
    return 'not clear whose fault';
}
/** What is left to do where the fix does not say it. "Run it again" stands only where a fact bears it out. */
function adviceOf(finding) {
    const { row } = finding.verdict;
    if (row === 'base-branch')
        return 'Nothing to fix in this change.';
    if (row === 'environment')
        return 'Nothing to fix in this change: pin what moved, or follow it on the base branch.';
    if (row === 'flaky')
        return isKnown(finding, 'reproduced')
            ? 'Find what it depends on: it failed here once more.'
            : 'Run the job again; whether this change made it flaky was not tried.';
    return row === 'infrastructure' ? machineAdvice(finding) : null;
}
function machineAdvice({ cause }) {
    const kind = cause.failure.stop?.kind;
    if (kind === 'billing')
        return 'Settle the billing of the account, then run the job again.';
    if (kind === 'no-runner')
        return 'Check that a runner with the labels of this job is online, then run the job again.';
    return 'Run the job again: nothing of this change was tried.';
}
function isKnown({ verdict }, id) {
    return verdict.facts.some((fact) => fact.id === id && fact.holds === true);
}
const ORDER = Object.keys(FAULT_WORDS);
/** What needs the reader first, otherwise in the order in which they were found. */
function byUrgency(findings) {
    return [...findings].sort((a, b) => ORDER.indexOf(a.verdict.fault) - ORDER.indexOf(b.verdict.fault));
}
/** Nothing that explains the failure was found: neither a log nor a line in it that means something. */
function isUnexplained(finding) {
    const { cause, diagnosis } = finding;
    if (cause.failure.stop)
        return false;
    if (cause.failure.reading === null)
        return true;
    return diagnosis.by === 'rules' && diagnosis.confidence === 'low' && cause.failure.reading.matches.length === 0;
}


/***/ }),

/***/ 80334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gO: () => (/* binding */ logUrl),
  yG: () => (/* binding */ ownUrl),
  eL: () => (/* binding */ permalink),
  Bj: () => (/* binding */ permalinkTo),
  ik: () => (/* binding */ place)
});

;// CONCATENATED MODULE: ./lib/src/report/words/step-line.js
/** Null where the step of the line is not known, or not what of it the page leaves out. */
function placeInStep({ reading, job }, line) {
    const sections = reading?.sections ?? [];
    const at = sections.findIndex(({ step, firstLine, lastLine }) => step !== null && firstLine <= line && line <= lastLine);
    const step = sections[at]?.step ?? null;
    if (step === null)
        return null;
    const chain = chainOf(sections, at);
    const own = chain.slice(startOf(chain, job.steps.find(({ number }) => number === step)?.name ?? ''));
    const first = own[0]?.firstLine ?? line;
    const uncounted = own.map((section) => section.uncounted);
    if (uncounted.includes(null))
        return null;
    return {
        step,
        line: line - first + 1 - uncounted.flatMap((lines) => lines ?? []).filter((one) => one < line).length,
    };
}
/** The section and those before it that belong to the same step: of a composite action each inner step opens one. */
function chainOf(sections, at) {
    const before = sections.slice(0, at).findLastIndex(({ step }) => step !== sections[at]?.step);
    return sections.slice(before + 1, at + 1);
}
/**
 * Which section of the chain begins the step. GitHub tells when a step began in seconds only, so that the end of the step before may
 * be among them; but only an action has sections inside: a script is one section.
 */
function startOf(chain, name) {
    const named = chain.findLastIndex(({ title }) => name === title || name === `Run ${title}`);
    if (named !== -1)
        return named;
    const action = chain.findIndex(({ shell }) => shell === null);
    return action === -1 ? chain.length - 1 : action;
}

;// CONCATENATED MODULE: ./lib/src/report/words/links.js

/** Longer than any path that a reader would follow; an escaped one grows up to twelvefold. */
const MAX_PATH_CHARS = 1000;
/** The URL when it points into the run's own repository on the run's own server; null for any other. */
function ownUrl(run, url) {
    const [own, other] = [parsed(run.url), parsed(url)];
    if (own === null ||
        other === null ||
        own.origin !== other.origin ||
        other.username !== '' ||
        other.href.length > MAX_PATH_CHARS)
        return null;
    const repository = `/${run.owner}/${run.repo}/`.toLowerCase();
    if (!other.pathname.toLowerCase().startsWith(repository))
        return null;
    return escaped(other.href);
}
/** A place in a file, at the commit that failed. Null where the path cannot be one of the repository's. */
function permalink(run, location) {
    const origin = parsed(run.url)?.origin;
    if (location === null || origin === undefined || !isRepositoryPath(location.path))
        return null;
    const path = location.path.split('/').map(encodeURIComponent).join('/');
    if (path.length > MAX_PATH_CHARS)
        return null;
    const line = location.line !== null && location.line > 0 ? `#L${location.line}` : '';
    return escaped(`${origin}/${run.owner}/${run.repo}/blob/${run.headSha}/${path}${line}`);
}
/** Lines of a file, both ends included, at the commit that failed. */
function permalinkTo(run, { path, start, end }) {
    const url = permalink(run, { path, line: start, column: null });
    return url === null || end <= start ? url : `${url}-L${end}`;
}
/**
 * The job's page, opened at the line where its step and its number there are known. The page numbers each step's lines from 1; a
 * step's first line is the one that opens its group, and what closes a group has no number.
 */
function logUrl(run, failure, line) {
    const job = ownUrl(run, failure.job.url);
    const place = line === null ? null : placeInStep(failure, line);
    return job === null || place === null ? job : `${job}#step:${place.step}:${place.line}`;
}
/** `src/cart.ts:42` */
function place(location) {
    return location.line === null ? location.path : `${location.path}:${location.line}`;
}
function isRepositoryPath(path) {
    if (path === '' || path.startsWith('/') || /[\p{Cc}\p{Cs}\\]/u.test(path) || /^[A-Za-z]:/.test(path)) {
        return false;
    }
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
function parsed(url) {
    if (url === null || !URL.canParse(url))
        return null;
    const parsedUrl = new URL(url);
    return parsedUrl.protocol === 'https:' || parsedUrl.protocol === 'http:' ? parsedUrl : null;
}
/** What would end a Markdown link or an attribute. */
function escaped(url) {
    return url.replace(/[()<>"'`\s\\|]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}


/***/ }),

/***/ 12334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** Numbers as people read them. Pure ASCII digits and units, independent of the machine's locale. */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** `1210` → `1,210`. */
function grouped(count) {
    return Math.round(count).toLocaleString('en-US');
}
/** `8100` → `8.1k`, `950` → `950`, `1200000` → `1.2M`. */
function short(count) {
    if (count < 1000)
        return String(Math.round(count));
    if (count < 999_950)
        return `${trimmed(count / 1000)}k`;
    return `${trimmed(count / 1_000_000)}M`;
}
/** US dollars with cents; what is more than nothing never reads as nothing. */
function dollars(amount) {
    if (amount > 0 && amount < 0.005)
        return '<$0.01';
    return `$${amount.toFixed(2)}`;
}
/** Milliseconds as `840 ms`, `1.8 s`, `31 s`, `4m 12s`, `3h 5m`, `2d 4h`. */
function duration(ms) {
    if (ms < SECOND)
        return `${Math.round(ms)} ms`;
    if (ms < 9950)
        return `${trimmed(ms / SECOND)} s`;
    if (ms < MINUTE - SECOND / 2)
        return `${Math.round(ms / SECOND)} s`;
    return span(ms);
}
/** A span of time in its two largest units: `12s`, `4m 12s`, `3h 5m`, `2d 4h`. */
function span(ms) {
    const seconds = Math.max(0, Math.round(ms / SECOND)) * SECOND;
    const parts = [
        [Math.floor(seconds / DAY), 'd'],
        [Math.floor((seconds % DAY) / HOUR), 'h'],
        [Math.floor((seconds % HOUR) / MINUTE), 'm'],
        [Math.floor((seconds % MINUTE) / SECOND), 's'],
    ];
    const first = parts.findIndex(([amount]) => amount > 0);
    if (first === -1)
        return '0s';
    return parts
        .slice(first, first + 2)
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount}${unit}`)
        .join(' ');
}
/** `counted(1, 'job')` → `1 job`, `counted(1200, 'line')` → `1,200 lines`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
function trimmed(value) {
    return value.toFixed(1).replace(/\.0$/, '');
}


/***/ }),

/***/ 65514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ collectFailures),
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   NW: () => (/* binding */ orElse),
/* harmony export */   WF: () => (/* binding */ createReader),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   cG: () => (/* binding */ failedStep)
/* harmony export */ });
/* harmony import */ var _contract_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76981);
/* harmony import */ var _diagnosis_stops_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58329);
/** From a run to its failures: which jobs, their logs, the command that failed, and what the log engine reads in them. */


/** Failed jobs beyond this are named and not read: nobody reads a comment about them all. */
const MAX_JOBS = 50;
const AT_ONCE = 4;
/** How many failed jobs are not looked at. */
const unreadOf = ({ failed }) => Math.max(0, failed.length - MAX_JOBS);
async function createReader(world, settings) {
    const files = await world.workspace.files();
    return (log, about) => world.reader
        .log(log, { maxChars: settings.maxLogChars, files, ...about })
        .catch(orElse((reason) => ({ unavailable: `The log of "${log.name}" was not read: ${reason}.` })));
}
/**
 * Never throws for one job: what could not be read says so in its failure.
 * @param told hears of each as soon as it is read
 */
async function collectFailures(place, decision, told = () => { }) {
    const { failed: jobs, stops, refused } = decision;
    const { world, settings, run } = place;
    if (settings.brought)
        return [await fromBroughtLog(place, settings.brought)];
    if (settings.placement === 'failing-job')
        return fromOwnJob(world, settings, run);
    if (refused)
        return [withoutJobs(run, refused)];
    if (jobs.length === 0)
        return [];
    if (jobs.length > MAX_JOBS)
        world.journal.warn(`${jobs.length} jobs failed; the logs of the first ${MAX_JOBS} are read.`);
    return world.journal.phase(`Reading the logs of ${jobs.length} failed ${jobs.length === 1 ? 'job' : 'jobs'}`, () => inBatches(jobs.slice(0, MAX_JOBS), AT_ONCE, async (job) => {
        const one = await fromJob(place, job, stops.get(job.id) ?? null);
        told(one);
        return one;
    }));
}
/** GitHub did not make a single job of the run. */
function withoutJobs({ workflow, url, conclusion }, stop) {
    return stopped({ ...NO_JOB, name: workflow, url, status: 'completed', conclusion }, stop);
}
/** Nothing of the job ran, so that there is nothing to read. */
function stopped(job, stop) {
    const failure = { ...noReading(job, null), command: null, unavailable: null, stop };
    return { failure, log: null, found: null, green: null };
}
async function fromJob(place, job, stop) {
    const { world, settings, run, read } = place;
    const step = failedStep(job);
    if (stop && job.steps.length === 0)
        return stopped(job, stop);
    const [log, green] = await Promise.all([world.logs.jobLog(run, job), world.logs.baselineLog(run, job)]);
    const baseline = isMissing(green) ? null : green;
    const reading = isMissing(log) ? log : await read(log, { job, step, baseline });
    const found = await findCommand({ world, settings, run }, { job, step, matrix: null });
    if (isMissing(log) || isMissing(reading)) {
        const failure = { ...noReading(job, step), command: commandOf(world, found), unavailable: null, stop };
        return { failure: { ...failure, ...(isMissing(reading) && reading) }, log: null, found, green };
    }
    const command = commandOf(world, found) ?? printedCommand(reading);
    const exitCode = reading.failedSection?.exitCode ?? null;
    const ended = stop ?? (0,_diagnosis_stops_js__WEBPACK_IMPORTED_MODULE_0__/* .stepLimitOf */ .JT)(job, reading.excerpt.lines);
    return { failure: { job, step, exitCode, reading, command, unavailable: null, stop: ended }, log, found, green };
}
/** A step of the failing job itself: its log is closed to it, so that the re-run's output has to do. */
async function fromOwnJob(world, settings, run) {
    const job = await world.runs.ownJob(run);
    const step = job && failedStep(job);
    if (!job || !step)
        return [notTold(job ?? { ...NO_JOB, name: settings.ownJob.key ?? run.workflow, url: run.url })];
    const found = await findCommand({ world, settings, run }, { job, step, matrix: settings.ownJob.matrix });
    const unavailable = 
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    'A job cannot read its own log while it runs. Diagnose it in a later job (`needs:` and `if: ${{ !cancelled() }}`), or let the action run the command itself (`with: run:`).';
    const failure = { ...noReading(job, step), command: commandOf(world, found), unavailable };
    return [{ failure, log: null, found, green: null }];
}
/** It has failed, and GitHub does not say what of it. */
function notTold(job) {
    const unavailable = job.id === NO_JOB.id
        ? 'Which job of the run this one is could not be told: this server gives a job no id of its own, and no name of runner or job tells it from the others.'
        : 'GitHub names no failed step of this job yet.';
    return { failure: { ...noReading(job, null), command: null, unavailable }, log: null, found: null, green: null };
}
async function fromBroughtLog({ world, settings, run, read }, { log, command, exitCode, title }) {
    const own = command && (await world.runs.ownJob(run));
    const job = own ?? { ...NO_JOB, name: settings.ownJob.key ?? title, url: run.url };
    const running = own?.steps.find((one) => one.conclusion === null);
    const step = running ?? { number: 0, name: title, conclusion: 'failure', startedAt: null, completedAt: null };
    const answer = await read(log);
    const found = command && wrapped({ ...command, env: await ownEnvironment(world, settings, run) }, job.name);
    const about = { job, step, exitCode, command: found && commandOf(world, found) };
    return isMissing(answer)
        ? { failure: { ...about, reading: null, ...answer }, log: null, found, green: null }
        : { failure: { ...about, reading: answer, unavailable: null }, log, found, green: null };
}
/** A wrapped command is run again where it ran before. */
const wrapped = (command, job) => ({
    command,
    job,
    line: null,
    matrix: null,
    runsOn: null,
    container: false,
    services: [],
    notes: [],
});
/** What the workflow file declares for our own job, with the values that the runner gave it. */
async function ownEnvironment(world, settings, run) {
    const text = run.workflowPath === null ? null : await world.committed.read(run, run.workflowPath);
    if (text === null || settings.ownJob.id === null)
        return {};
    return world.reader.ownEnvironment(text, settings.ownJob.id, world.feedback.environment).catch(orElse(() => ({})));
}
/** A log without a job of GitHub's. */
const NO_JOB = {
    id: 0,
    status: 'in_progress',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    steps: [],
};
function findCommand({ world, settings, run }, question) {
    const { job, step } = question;
    if (step === null)
        return Promise.resolve({ reason: 'GitHub names no failed step of the job.' });
    // Of another run our own environment says nothing.
    const isOwn = run.id === settings.ownRunId;
    return world.reader
        .command({
        workflowPath: run.workflowPath,
        read: (path) => world.committed.read(run, path),
        jobName: job.name,
        stepName: step.name,
        stepNumber: step.number,
        steps: job.steps,
        matrix: question.matrix,
        ownRun: isOwn ? { environment: world.feedback.environment, event: settings.eventPayload } : null,
    })
        .catch(orElse((reason) => ({ reason: `The workflow file was not read: ${reason}.` })));
}
/** For people and for the model; what is run again is the command as it was found. */
function commandOf(world, found) {
    if (!('command' in found))
        return null;
    const { command } = found;
    return { ...command, script: world.redact(command.script), env: {} };
}
/** For people only, who see what the log says was run: it is never run again by that. */
function printedCommand({ failedSection }) {
    if (!failedSection?.script)
        return null;
    return {
        script: failedSection.script,
        shell: failedSection.shell ?? '',
        workingDirectory: '.',
        env: {},
        source: 'log',
    };
}
function failedStep(job) {
    const with_ = (conclusion) => job.steps.find((step) => step.conclusion === conclusion);
    return with_('failure') ?? with_('timed_out') ?? with_('cancelled') ?? null;
}
const noReading = (job, step) => ({ job, step, exitCode: null, reading: null });
const isMissing = (what) => 'unavailable' in what;
/** What is said where a reading had to be ended. */
const orElse = (say) => (error) => {
    if (error instanceof _contract_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadingStopped */ .a)
        return say(error.message);
    throw error;
};
async function inBatches(items, size, work) {
    const done = [];
    for (let at = 0; at < items.length; at += size) {
        done.push(...(await Promise.all(items.slice(at, at + size).map(work))));
    }
    return done;
}


/***/ }),

/***/ 14298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  p: () => (/* binding */ publishEarly),
  resolveEarlier: () => (/* binding */ resolveEarlier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/report/comment/marker.js

/**
 * Names the comment of a workflow: letters, digits, dots and dashes only, so that no name of a workflow can end the hidden line.
 */
function markerKey(run) {
    const path = run.workflowPath ?? run.workflow;
    const file = path.split('/').at(-1) ?? path;
    const readable = [slug(file.replace(/\.ya?ml$/, ''))].filter((part) => part !== '');
    return [...readable, digest(JSON.stringify([path, null])).slice(0, 8)].join('-');
}
/** The start of the hidden line, the same for every run of the workflow. */
function markerStart(key) {
    return `<!-- autofixops:v2 key=${key} `;
}
/**
 * The two hidden lines: the comment's, and that of our block in it, by which a later run knows whose word it is. `sig` is the
 * same for as long as the causes and the verdicts are the same.
 * @param jobKey null for a writer that speaks for the whole run
 */
function markerLine(key, report, jobKey = null) {
    const signature = report.findings.map((finding) => [
        finding.cause.failure.job.name,
        finding.cause.failure.reading?.fingerprint ?? null,
        finding.verdict.fault,
        finding.verdict.row,
    ]);
    const { run } = report;
    const facts = {
        job: jobKey === null ? 'run' : writerName(jobKey),
        event: run.event.replace(/\W/g, '').slice(0, 40) || 'none',
        run: run.id,
        attempt: run.attempt,
        state: report.word === 'green' ? 'green' : 'red',
        sha: run.headSha.replace(/[^0-9a-f]/gi, '').slice(0, 64),
        sig: digest(JSON.stringify(signature)).slice(0, 16),
    };
    const told = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
    return `${markerStart(key)}-->\n<!-- autofixops:block ${told.join(' ')} -->`;
}
/** `test-1a2b3c4d`, and for a command in it `test-1a2b3c4d.5e6f7a8b`. */
function writerName(jobKey) {
    const job = jobOf(jobKey);
    const name = `${slug(job)}-${digest(job).slice(0, 8)}`;
    return job === jobKey ? name : `${name}.${digest(jobKey).slice(0, 8)}`;
}
/** What people call the writer: its job. Behind it stands what tells two commands of one job apart. */
const jobOf = (jobKey) => jobKey.split('\n')[0] ?? jobKey;
/** The writer of a wrapped command: two steps of a job are two. */
const writerOf = (jobKey, script) => jobKey === null || script === null ? jobKey : `${jobKey}\n${script}`;
/** No text of a log or a model begins a block of its own. */
const withoutMarkers = (text) => text.replaceAll('<!-- autofixops', '<!-- autofix-ops');
function slug(name) {
    return name
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
        .slice(0, 40);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./lib/src/report/words/escape.js + 2 modules
var words_escape = __webpack_require__(15724);
// EXTERNAL MODULE: ./lib/src/report/words/quantities.js
var quantities = __webpack_require__(12334);
;// CONCATENATED MODULE: ./lib/src/report/metrics/metrics-table.js

/** The metrics as a Markdown table: what stands in the comment's fold and in `metrics.md`. Only numbers and words of ours. */
function metricsTable(metrics) {
    const rows = ROWS.flatMap(({ name, value }) => {
        const text = value(metrics);
        return text === null ? [] : [`| ${name} | ${text} |`];
    });
    return [`| ${analysesIn(metrics)} | |`, '|:--|:--|', ...rows].join('\n');
}
function metricsTitle(metrics) {
    const count = metrics.totals.analyses;
    return count === 1 ? 'Metrics' : `Metrics of the last ${(0,quantities/* counted */.hS)(count, 'analysis', 'analyses')}`;
}
/** `14 analyses in 3d 4h` */
function analysesIn({ totals, uptime_human }) {
    const count = (0,quantities/* counted */.hS)(totals.analyses, 'analysis', 'analyses');
    return totals.analyses < 2 ? count : `${count} in ${uptime_human}`;
}
const ROWS = [
    { name: 'Fault', value: (m) => tallied(m.by_fault) },
    { name: 'Category', value: (m) => tallied(m.by_category) },
    { name: 'Severity', value: (m) => tallied(m.by_severity) },
    { name: 'Response time', value: percentiles },
    { name: 'Commands', value: commands },
    { name: 'Run again', value: ({ totals }) => (totals.reruns === 0 ? null : (0,quantities/* counted */.hS)(totals.reruns, 'time')) },
    { name: 'Fixes', value: fixes },
    { name: 'Model requests', value: requests },
    { name: 'Tokens', value: tokens },
    { name: 'Cost', value: cost },
    { name: 'Reactions', value: reactions },
];
function tallied(counts) {
    const entries = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
    return entries.length === 0 ? null : entries.join(' · ');
}
function percentiles({ response_time_ms: { p50, p95, p99, samples } }) {
    if (p50 === null || p95 === null || p99 === null)
        return null;
    if (samples === 1)
        return (0,quantities/* duration */.p0)(p50);
    return `p50 ${(0,quantities/* duration */.p0)(p50)} · p95 ${(0,quantities/* duration */.p0)(p95)} · p99 ${(0,quantities/* duration */.p0)(p99)}`;
}
function commands({ totals }) {
    if (totals.commands_run + totals.commands_refused === 0)
        return null;
    return `${(0,quantities/* grouped */.zD)(totals.commands_run)} run, ${(0,quantities/* grouped */.zD)(totals.commands_refused)} refused`;
}
function fixes({ totals, fix_success_rate_pct: rate }) {
    if (totals.fixes_proposed === 0)
        return null;
    const success = rate === null ? 'none tried' : `${rate.toFixed(1)} % of those tried`;
    return `${totals.fixes_proposed} proposed, ${totals.fixes_verified} verified (${success})`;
}
function requests({ api_health: api }) {
    if (api.requests + api.circuit_opened === 0)
        return null;
    const trouble = [
        [api.rate_limit_hits, 'rate limit', 'rate limits'],
        [api.timeout_hits, 'time-out', 'time-outs'],
        [api.parse_errors, 'parse error', 'parse errors'],
        [api.retries, 'retry', 'retries'],
        [api.circuit_opened, 'circuit opening', 'circuit openings'],
    ];
    const met = trouble.filter(([count]) => count > 0).map(([count, noun, plural]) => (0,quantities/* counted */.hS)(count, noun, plural));
    return [(0,quantities/* grouped */.zD)(api.requests), `${api.error_rate_pct.toFixed(1)} % errors`, ...met].join(' · ');
}
function tokens({ usage }) {
    if (usage.input_tokens + usage.output_tokens + usage.cache_read_tokens === 0)
        return null;
    const cache = `${(0,quantities/* short */.h0)(usage.cache_read_tokens)} read from and ${(0,quantities/* short */.h0)(usage.cache_write_tokens)} written to the cache`;
    return `${(0,quantities/* short */.h0)(usage.input_tokens)} in · ${(0,quantities/* short */.h0)(usage.output_tokens)} out · ${cache}`;
}
function cost({ usage, totals }) {
    if (usage.cost_usd === 0)
        return null;
    const each = totals.analyses > 1 ? ` · ${(0,quantities/* dollars */.E9)(usage.cost_usd / totals.analyses)} an analysis` : '';
    return `${(0,quantities/* dollars */.E9)(usage.cost_usd)}${each}`;
}
function reactions({ reactions: { up, down } }) {
    return up + down === 0 ? null : `👍 ${up} · 👎 ${down}`;
}

// EXTERNAL MODULE: ./lib/src/report/words/fault-words.js
var fault_words = __webpack_require__(39663);
// EXTERNAL MODULE: ./lib/src/report/words/links.js + 1 modules
var words_links = __webpack_require__(80334);
;// CONCATENATED MODULE: ./lib/src/report/words/checks.js

const TRIALS = {
    verified: { mark: 'yes', text: 'fix verified' },
    'still-fails': { mark: 'fail', text: 'fix tried, still fails' },
    'not-tried': { mark: 'open', text: 'fix not tried' },
};
/** Facts that the check of the re-run tells. */
const OF_THE_RERUN = ['reproduced', 'did-not-fail-here', 'passed-and-failed-here'];
const OF_EXPERIMENTS = ['culprit-found', 'only-with-change', 'fails-without-change'];
/** What speaks against a verdict is told as that, and not with the tick of what speaks for it. */
const AGAINST = {
    culprit: ['other-attempt-passed', 'passed-and-failed-here', 'did-not-fail-here', 'surroundings-moved'],
    'flaky-since-change': ['other-attempt-passed', 'did-not-fail-here', 'surroundings-moved'],
    'base-branch': ['error-in-diff', 'only-with-change'],
    environment: ['error-in-diff', 'only-with-change'],
    'not-this-change': ['error-in-diff', 'only-with-change'],
    flaky: ['error-in-diff', 'only-with-change'],
    infrastructure: ['error-in-diff'],
    'this-change': ['other-attempt-passed', 'passed-and-failed-here', 'did-not-fail-here', 'surroundings-moved'],
    unknown: ['surroundings-moved'],
}; // biome-ignore format: a table reads better in rows
function checksOf(run, finding) {
    const { verdict, trial, diagnosis } = finding;
    const facts = verdict.facts.filter((fact) => isTold(fact, finding));
    return [
        rerunCheck(run, finding),
        ...facts.map((fact) => factCheck(fact, verdict.row)),
        ...(trial === null ? [] : [trialCheck(trial)]),
        ...droppedQuotes(diagnosis.quotesDropped),
    ];
}
/** What another line says already, or what matters only beside another verdict, is left out. */
function isTold(fact, finding) {
    const { row, facts } = finding.verdict;
    const ofExperiments = fact.id === 'passed-and-failed-here' && finding.rerun.outcome !== 'passed';
    if ((OF_THE_RERUN.includes(fact.id) && !ofExperiments) || fact === baseFact(finding))
        return false;
    // A step that took as long as ever is no news.
    if (fact.id === 'duration' && fact.holds === false)
        return false;
    if (fact.id === 'base-red')
        return !facts.some(({ id }) => id === 'base-red-same');
    if (fact.id === 'only-with-change' && row === 'flaky-since-change')
        return false;
    // The experiments have a line of their own.
    if (finding.culprit !== null && OF_EXPERIMENTS.includes(fact.id))
        return false;
    // What moved has a line of its own.
    if (fact.id === 'machine-moved' || (fact.id === 'surroundings-moved' && fact.holds === true))
        return false;
    return fact.id !== 'surroundings-moved' || fact.holds === false || OUTSIDE_MATTERS.includes(row);
}
/** Beside these it is said that what moved outside could not be compared: they might be others if it could. */
const OUTSIDE_MATTERS = ['this-change', 'not-this-change', 'unknown'];
/** The fact that says since when the base branch is broken: it belongs to the conclusion. */
function baseFact({ verdict }) {
    if (verdict.fault !== 'base-branch')
        return null;
    return verdict.facts.find((fact) => fact.id === 'base-red-same' && fact.holds === true) ?? null;
}
/** Over the script of the step. A log is printed by whatever runs in the job, so what it says of the script is no fact. */
function scriptHeading({ source }) {
    return source === 'log' ? 'What failed, as its log prints it' : 'What failed';
}
/** One line for the command that failed: as it was run again, else the first line of the step's script in the workflow file. */
function commandLine(finding) {
    const { command: found } = finding.cause.failure;
    const command = finding.rerun.command ?? (found?.source === 'log' ? null : (found?.script ?? null));
    if (command === null)
        return null;
    const lines = command.trim().split('\n');
    const first = lines[0] ?? '';
    const cut = first.length > 80 || lines.length > 1;
    return first === '' ? null : `${first.slice(0, 80)}${cut ? ' …' : ''}`;
}
function rerunCheck(run, finding) {
    const { rerun, verdict } = finding;
    const command = commandLine(finding);
    const what = command === null ? 'the command' : `\`${command.replaceAll('`', "'")}\``;
    const { mark, text } = rerunWords(rerun, { what, sha: `\`${run.headSha.slice(0, 7)}\`` });
    const differs = verdict.facts.find(({ id }) => id === 'did-not-fail-here');
    const against = OF_THE_RERUN.some((id) => isAgainst(id, verdict) && verdict.facts.some((fact) => fact.id === id && fact.holds === true));
    const told = rerun.outcome === 'passed' && differs ? `${text}. ${clause(differs.text.replace(NOT_HERE, ''))}` : text;
    return { mark: against ? 'warn' : mark, text: told, url: null };
}
/** The fact says it in a sentence of its own, which the check has said by then. */
const NOT_HERE = /^It did not fail here\. /;
function rerunWords(rerun, { what, sha }) {
    const { outcome, reason, result, compared } = rerun;
    if (outcome === 'reproduced' && compared !== false)
        return { mark: 'yes', text: `reproduced on ${sha}: ${what} fails again, same failure` };
    if (outcome === 'reproduced')
        return {
            mark: 'open',
            text: `${what} fails on ${sha} too; whether with the same failure is not known: ${clause(reason)}`,
        };
    if (outcome === 'passed')
        return { mark: 'no', text: `did not fail here: ${what} passes on ${sha}` };
    if (outcome === 'different-failure')
        return { mark: 'warn', text: `${what} run again on ${sha} fails in another way` };
    if (outcome === 'timed-out')
        return { mark: 'warn', text: `${what} run again on ${sha} did not end within its time` };
    if (result === null)
        return { mark: 'open', text: `not run again: ${clause(reason)}` };
    return { mark: 'open', text: `${what} run again on ${sha}: ${clause(reason)}` };
}
function isAgainst(id, { row }) {
    return AGAINST[row].some((other) => other === id);
}
/** A command that passes because a check is gone proves nothing. */
function trialCheck(trial) {
    const { mark, text } = TRIALS[trial.outcome];
    const weaker = trial.outcome === 'verified' && (trial.weakens ?? []).length > 0;
    return weaker ? { mark: 'warn', text: `${text}, but it weakens a check`, url: null } : { mark, text, url: null };
}
function factCheck(fact, row) {
    const holds = AGAINST[row].some((id) => id === fact.id) ? 'warn' : fact.id === 'looks-like-machine' ? 'open' : 'yes';
    return { mark: fact.holds === null ? 'open' : fact.holds ? holds : 'no', text: clause(fact.text), url: fact.url };
}
function droppedQuotes(count) {
    if (count === 0)
        return [];
    const verb = count === 1 ? 'is not in the log and was' : 'are not in the log and were';
    return [{ mark: 'warn', text: `${(0,quantities/* counted */.hS)(count, 'quote')} of the model ${verb} dropped`, url: null }];
}
function clause(sentence) {
    return sentence.trim().replace(/\.$/, '');
}

// EXTERNAL MODULE: ./lib/src/report/comment/change-words.js
var change_words = __webpack_require__(23563);
;// CONCATENATED MODULE: ./lib/src/report/words/culprit-words.js

/** Shown of a part that has several places. */
const MOST = 4;
/** Null where nothing was looked for. */
function culpritWords({ culprit }, command) {
    if (culprit === null)
        return null;
    const places = culprit.hunks.slice(0, MOST).map((hunk) => ({ ...hunk, name: nameOf(hunk) }));
    const more = culprit.hunks.length - places.length;
    const { before, after } = WORDS[culprit.outcome](culprit, `\`${command.replaceAll('`', "'")}\``);
    return { before, places, after: `${more > 0 ? `and ${more} more ` : ''}${after}` };
}
const WORDS = {
    found: (culprit, command) => ({
        before: 'taking back',
        after: `${culprit.hunks.length > 1 ? 'together' : 'alone'} makes ${command} pass${commits(culprit)} (${effort(culprit)})`,
    }),
    'new-test': (culprit, command) => ({
        before: `this test, or its data, is new or changed here; ${command} fails on the code of the base, too:`,
        after: `(${effort(culprit)})`,
    }),
    'fails-without-change': (culprit, command) => ({
        before: `none: ${command} fails in the same way with the whole change taken back (${effort(culprit)})`,
        after: '',
    }),
    'not-found': (culprit) => ({ before: `not found. ${culprit.reason} (${effort(culprit)})`, after: '' }),
    'not-run': (culprit) => ({ before: `not looked for. ${culprit.reason}`, after: '' }),
};
const effort = ({ runs, ms }) => `${(0,quantities/* counted */.hS)(runs, 'run')}, ${(0,quantities/* duration */.p0)(ms)}`;
function commits({ hunks }) {
    const shas = [...new Set(hunks.flatMap(({ commit }) => (commit === null ? [] : [commit.slice(0, 7)])))];
    return shas.length === 0 ? '' : `, changed in ${shas.join(', ')}`;
}
/** `src/cart.ts:40–43` */
function nameOf({ path, start, end }) {
    return end > start ? `${path}:${start}–${end}` : `${path}:${start}`;
}

// EXTERNAL MODULE: ./lib/src/report/comment/midline.js
var midline = __webpack_require__(72403);
;// CONCATENATED MODULE: ./lib/src/report/comment/culprit-line.js





/** Null where nothing was looked for. */
function culpritLine(run, finding, rung) {
    const words = culpritWords(finding, commandLine(finding) ?? 'the command');
    if (words === null)
        return null;
    const most = Math.min(500, rung.fieldChars);
    const links = words.places.map((place) => {
        const name = (0,words_escape/* code */.aY)(place.name.slice(0, 200));
        const url = (0,words_links/* permalinkTo */.Bj)(run, place);
        return url === null ? name : `[${name}](${url})`;
    });
    const parts = [(0,midline/* midline */.n)(words.before, most), links.join(', '), words.after === '' ? '' : (0,midline/* midline */.n)(words.after, most)];
    return `**Culprit:** ${parts.filter((part) => part !== '').join(' ')}`;
}

;// CONCATENATED MODULE: ./lib/src/report/comment/failing-line.js

/** In view; `diagnosis.json` has them all. */
const SHOWN = 5;
/** Null where the log names no test. */
function failingLine({ cause }, rung) {
    const tests = (cause.failure.reading?.records ?? []).flatMap(({ kind, id }) => (kind === 'test' && id ? [id] : []));
    const names = [...new Set(tests)];
    if (names.length === 0)
        return null;
    const more = names.length > SHOWN ? ` · and ${names.length - SHOWN} more` : '';
    const shown = names.slice(0, SHOWN).map((name) => (0,words_escape/* code */.aY)(name, Math.min(160, rung.fieldChars)));
    return `**Failing:** ${shown.join(' · ')}${more}`;
}

// EXTERNAL MODULE: ./lib/src/report/comment/headline.js
var headline = __webpack_require__(54155);
// EXTERNAL MODULE: ./lib/src/report/comment/log-lines.js
var log_lines = __webpack_require__(3111);
// EXTERNAL MODULE: ./lib/src/contract/surroundings.js
var surroundings = __webpack_require__(74662);
;// CONCATENATED MODULE: ./lib/src/report/comment/moved-line.js



/** In view; the report has them all. */
const moved_line_SHOWN = 4;
/** Null where nothing moved, or nothing was compared: that stands among the checks. */
function movedLine(report, { moved, verdict }, rung) {
    if (moved === null || moved.length === 0)
        return null;
    const url = (0,words_links/* ownUrl */.yG)(report.run, verdict.facts.find(({ id }) => id === 'surroundings-moved')?.url ?? null);
    const shown = moved.slice(0, moved_line_SHOWN).map((one) => (0,midline/* midline */.n)((0,surroundings/* movementText */.N)(one), Math.min(160, rung.fieldChars)));
    const more = moved.length > moved_line_SHOWN ? `; and ${moved.length - moved_line_SHOWN} more` : '';
    const green = url === null ? 'last green run' : `[last green run](${url})`;
    return `**What moved since the ${green}:** ${shown.join('; ')}${more}`;
}

;// CONCATENATED MODULE: ./lib/src/report/comment/comment-cause.js











/** In view, one sentence is enough; the fold has the whole of it. */
const SENTENCE_CHARS = 500;
/** The paragraphs that say what broke and what to do. */
function conclusion(report, finding, rung) {
    const lines = (0,fault_words/* isUnexplained */.ec)(finding) ? unexplained(report, finding, rung) : explained(report, finding, rung);
    return [
        ...lines,
        culpritLine(report.run, finding, rung),
        failingLine(finding, rung),
        movedLine(report, finding, rung),
        weaker(finding, rung),
        modelFailure(finding, rung),
        alsoFailed(finding),
    ].filter((line) => line !== null);
}
/** The lines of the log that prove it, with the place where they stand; empty where there is no log. */
function evidence(report, finding, rung) {
    const lines = (0,fault_words/* isUnexplained */.ec)(finding)
        ? (0,log_lines/* firstErrorBlock */.s2)(finding, rung.evidenceLines)
        : (0,log_lines/* evidenceLines */.p1)(finding, rung.evidenceLines);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const range = first.number === last.number ? `${first.number}` : `${first.number}–${last.number}`;
    const url = (0,words_links/* logUrl */.gO)(report.run, finding.cause.failure, first.number);
    const what = (0,fault_words/* isUnexplained */.ec)(finding)
        ? 'First error block, log'
        : finding.diagnosis.unconfirmed
            ? 'What stands out, log'
            : 'Log';
    return [`${what} ${range}${url === null ? '' : ` · [open](${url})`}`, (0,words_escape/* fence */.EU)((0,log_lines/* numbered */.jN)(lines, 200), 'text')];
}
/** One check: what a re-run lacked, named, is the longest. */
const CHECK_CHARS = 320;
const MARKS = { yes: '✅', no: '➖', open: '⬜', warn: '⚠️', fail: '❌' };
/** Null before anything was checked. */
function checked(report, finding, rung) {
    if (report.pending.length > 0)
        return null;
    const checks = checksOf(report.run, finding);
    const items = checks.slice(0, rung.items).map((check) => {
        const url = (0,words_links/* ownUrl */.yG)(report.run, check.url);
        const text = `${MARKS[check.mark]} ${(0,midline/* midline */.n)(check.text, Math.min(CHECK_CHARS, rung.fieldChars))}`;
        return url === null ? text : `${text} ([open](${url}))`;
    });
    if (items.length < checks.length)
        items.push(`${checks.length - items.length} more`);
    return ['**Checked**', '', ...items.map((item) => `- ${item}`)].join('\n');
}
function explained(report, finding, rung) {
    const { diagnosis } = finding;
    return [
        `**${diagnosis.unconfirmed ? 'Guess' : 'Cause'}:** ${sentence(diagnosis.rootCause, rung)}${at(report, finding)}`,
        diagnosis.unconfirmed ? '**Unconfirmed:** no line of the log bears this out. Read it as a guess.' : null,
        advice(report, finding, rung),
        fixLine(finding, rung),
    ];
}
function unexplained(report, finding, rung) {
    const { failure } = finding.cause;
    const missing = failure.unavailable ??
        (failure.reading === null
            ? 'There was no log to read.'
            : finding.conversation === null && report.pending.length === 0
                ? 'No known failure was recognised in the log, and no model was asked.'
                : 'No known failure was recognised in the log.');
    return [
        `**Missing:** ${sentence(missing, rung)}`,
        `**Known:** ${finding.diagnosis.rootCause === '' ? seen(finding) : sentence(finding.diagnosis.rootCause, rung)}`,
        advice(report, finding, rung),
    ];
}
function advice(report, finding, rung) {
    const told = (0,fault_words/* adviceOf */.wr)(finding);
    return told === null ? null : `**Do:** ${(0,change_words/* inWordsOf */.W)(report.run, told)}${since(report, finding, rung)}`;
}
/** Since when the base branch is broken, with the run that shows it. */
function since(report, finding, rung) {
    const fact = baseFact(finding);
    if (fact === null)
        return '';
    const url = (0,words_links/* ownUrl */.yG)(report.run, fact.url);
    return ` ${(0,midline/* midline */.n)(fact.text, Math.min(200, rung.fieldChars))}${url === null ? '' : ` ([open](${url}))`}`;
}
/** What the jobs API says of a failure that nobody could explain. */
function seen(finding) {
    const { exitCode } = finding.cause.failure;
    const command = commandLine(finding);
    const what = command === null ? 'the step' : (0,words_escape/* code */.aY)(command);
    return exitCode === null ? `${what} failed` : `${what} ended with exit code ${exitCode}`;
}
function at(report, finding) {
    const { location } = finding.diagnosis;
    if (location === null)
        return '';
    const url = (0,words_links/* permalink */.eL)(report.run, location);
    const name = (0,words_escape/* code */.aY)((0,words_links/* place */.ik)(location).slice(0, 200));
    return url === null ? ` ${name}` : ` [${name}](${url})`;
}
function fixLine(finding, rung) {
    const [fix] = finding.diagnosis.fixes;
    const trial = tried(finding, rung);
    if (fix === undefined && trial === null)
        return null;
    return `**${fault_words/* FAULT_WORDS */.FI[finding.verdict.fault].fix}:** ${[fix === undefined ? null : sentence(fix, rung), trial].filter((part) => part !== null).join(' ')}`;
}
function tried({ trial, diagnosis, ...finding }, rung) {
    if (trial === null)
        return diagnosis.edits.length === 0 ? null : '💡 suggested, not tried';
    const command = commandLine({ trial, diagnosis, ...finding });
    const name = command === null ? 'the command' : (0,words_escape/* code */.aY)(command);
    if (trial.outcome === 'verified')
        return `✅ tried: ${name} fails without it and passes with it`;
    if (trial.outcome === 'still-fails')
        return `❌ tried: ${name} still fails with it`;
    return `💡 suggested, not tried: ${(0,midline/* midline */.n)(trial.reason, Math.min(200, rung.fieldChars))}`;
}
/** Said where the fix is said: it is the first thing to know before it is taken. */
function weaker({ trial }, rung) {
    const reasons = trial?.weakens ?? [];
    if (reasons.length === 0)
        return null;
    const shown = reasons.slice(0, 3).map((reason) => (0,midline/* midline */.n)(reason, Math.min(200, rung.fieldChars)));
    return `⚠️ **The fix weakens a check:** ${shown.join(' ')}${reasons.length > shown.length ? ` And ${reasons.length - shown.length} more.` : ''}`;
}
function modelFailure(finding, rung) {
    const reason = finding.conversation?.failure ?? null;
    return reason === null ? null : `**No answer of the model:** ${sentence(reason, rung)} This is what the rules say.`;
}
function alsoFailed(finding) {
    const others = finding.cause.sharedBy;
    if (others.length === 0)
        return null;
    const names = others.slice(0, 8).map((failure) => (0,words_escape/* code */.aY)((0,headline/* jobName */.dZ)(failure)));
    const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
    return `**Same cause in:** ${names.join(', ')}${more}`;
}
function sentence(text, rung) {
    return (0,midline/* midline */.n)(text, Math.min(SENTENCE_CHARS, rung.fieldChars));
}

;// CONCATENATED MODULE: ./lib/src/report/comment/comment-fold.js





const ISOLATION_WORDS = {
    'pid-namespace': 'in a PID namespace of its own',
    seal: 'sealed off',
    none: 'not isolated from the action',
};
/** `summary` must be ours, or escaped. */
function fold(summary, blocks) {
    return ['<details>', `<summary>${summary}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');
}
function patchFold(finding, rung) {
    const patch = finding.trial?.patch ?? null;
    if (patch === null)
        return null;
    const files = (0,quantities/* counted */.hS)(new Set(finding.trial?.edits.map((edit) => edit.path)).size, 'file');
    if (patch.length > rung.patchChars) {
        return `Patch of ${files}, ${(0,quantities/* counted */.hS)(patch.length, 'character')}: too long for a comment, see \`fix.patch\` of the artifact.`;
    }
    return fold(`Patch (${files})`, [(0,words_escape/* fence */.EU)(oneLineEach(patch.trimEnd()), 'diff')]);
}
/** Line breaks of another kind than the diff's own would end a line of it in the middle. */
function oneLineEach(patch) {
    return patch.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '␍');
}
/** The one fold that answers "how do you know?". */
function workFold(finding, rung) {
    const blocks = workBlocks(finding, rung);
    if (blocks.length === 0)
        return null;
    return fold(['How this was worked out', ...workCounts(finding)].join(' · '), blocks);
}
function workBlocks(finding, rung) {
    const blocks = [
        why(finding, rung),
        titled('Other ways to fix it', finding.diagnosis.fixes.slice(1), rung),
        titled('Dropped by the check', finding.diagnosis.notes, rung),
        commandList(finding.conversation?.toolUses ?? [], rung),
        failedCommand(finding, rung),
        rerunText(finding, rung),
        titled('Left out of the log', [...(finding.cause.failure.reading?.excerpt.cut ?? []), ...notes(finding)], rung),
        excerpt(finding, rung),
    ];
    return blocks.filter((block) => block !== null);
}
function why(finding, rung) {
    const { reasoningSummary } = finding.diagnosis;
    return reasoningSummary === '' ? null : `**Why:** ${(0,midline/* midline */.n)(reasoningSummary, rung.fieldChars)}`;
}
function workCounts(finding) {
    const uses = finding.conversation?.toolUses ?? [];
    const run = uses.filter((use) => use.command !== null).length;
    const refused = uses.filter((use) => use.refusal !== null).length;
    const excerptOf = finding.cause.failure.reading?.excerpt;
    return [
        run > 0 ? `${(0,quantities/* counted */.hS)(run, 'command')} run` : null,
        refused > 0 ? `${refused} refused` : null,
        excerptOf === undefined
            ? null
            : `${(0,quantities/* grouped */.zD)(excerptOf.lines.length)} of ${(0,quantities/* counted */.hS)(excerptOf.totalLines, 'log line')}`,
    ].filter((part) => part !== null);
}
function titled(title, sentences, rung) {
    if (sentences.length === 0)
        return null;
    const items = sentences.slice(0, rung.items).map((sentence) => (0,midline/* listItem */.A)(sentence, rung.fieldChars));
    if (sentences.length > items.length)
        items.push(`- and ${sentences.length - items.length} more`);
    return `**${title}**\n\n${items.join('\n')}`;
}
function commandList(uses, rung) {
    if (uses.length === 0)
        return null;
    const items = uses.slice(0, rung.items).map((use) => `- ${toolLine(use, rung)}`);
    if (uses.length > items.length)
        items.push(`- and ${uses.length - items.length} more`);
    return `**Commands and reads**\n\n${items.join('\n')}`;
}
function toolLine(use, rung) {
    const what = (0,words_escape/* code */.aY)(use.command?.argv.join(' ').slice(0, 300) ?? `${use.tool} ${JSON.stringify(use.input)}`.slice(0, 300));
    if (use.refusal !== null)
        return `⛔ ${what} — refused: ${(0,midline/* midline */.n)(use.refusal, Math.min(300, rung.fieldChars))}`;
    const result = use.command;
    if (result === null)
        return `📄 ${what}`;
    const end = result.timedOut ? 'ended at its time limit' : `exit ${result.exitCode ?? 'by signal'}`;
    return `✅ ${what} — ${end}, ${(0,quantities/* duration */.p0)(result.durationMs)}`;
}
/** To be tried on one's own machine: the script as the step ran it. */
function failedCommand(finding, rung) {
    const command = finding.cause.failure.command;
    if (command === null || rung.excerptLines === 0)
        return null;
    const folder = command.workingDirectory === '.' ? '' : `, in ${(0,words_escape/* code */.aY)(command.workingDirectory, 200)}`;
    return `**${scriptHeading(command)}** (${(0,words_escape/* code */.aY)(command.shell, 100)}${folder})\n\n${(0,words_escape/* fence */.EU)(command.script, 'text', rung.fieldChars)}`;
}
function rerunText(finding, rung) {
    const { outcome, reason, isolation, result } = finding.rerun;
    if (outcome === 'skipped')
        return null;
    const time = result === null ? '' : ` It took ${(0,quantities/* duration */.p0)(result.durationMs)}.`;
    return `**Run again**, ${ISOLATION_WORDS[isolation]}: ${(0,midline/* midline */.n)(reason, rung.fieldChars)}${time}`;
}
function notes(finding) {
    return finding.cause.failure.reading?.notes ?? [];
}
function excerpt(finding, rung) {
    const lines = finding.cause.failure.reading?.excerpt.lines ?? [];
    if (lines.length === 0 || rung.excerptLines === 0)
        return null;
    const shown = lines.length <= rung.excerptLines ? lines : lines.slice(-rung.excerptLines);
    const cut = shown.length < lines.length ? ` (the last ${(0,quantities/* counted */.hS)(shown.length, 'line')} of ${(0,quantities/* grouped */.zD)(lines.length)})` : '';
    return `**What the diagnosis was made from**${cut}\n\n${(0,words_escape/* fence */.EU)((0,log_lines/* numbered */.jN)(shown, 400), 'text')}`;
}

;// CONCATENATED MODULE: ./lib/src/report/comment/footer.js



/** The last line: who said it, what it cost, how long it took, and the question whether it was right. */
function footer(report) {
    const url = (0,words_links/* ownUrl */.yG)(report.run, report.run.url);
    const attempt = report.run.attempt > 1 ? `, attempt ${report.run.attempt}` : '';
    const parts = [
        ...spent(report),
        (0,quantities/* duration */.p0)(report.durationMs),
        url === null ? null : `[run](${url})${attempt}`,
        report.findings.length === 0 || report.pending.length > 0 ? null : 'was this right? 👍 👎',
    ];
    return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`;
}
function spent(report) {
    const conversations = report.findings.flatMap((finding) => finding.conversation ?? []);
    const first = conversations[0];
    if (first === undefined) {
        return report.findings.length === 0 || report.pending.length > 0
            ? []
            : ['no model was asked; with `anthropic-api-key` Claude looks too'];
    }
    return [(0,words_escape/* plain */.pj)(first.model, 80), footer_tokens(conversations), footer_cost(conversations, report.maxCostUsd)];
}
function footer_tokens(conversations) {
    const total = (count) => conversations.reduce((sum, conversation) => sum + count(conversation.usage), 0);
    const cached = total((usage) => usage.cache_read_tokens);
    const sent = total((usage) => usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens);
    const note = cached > 0 ? ` (${(0,quantities/* short */.h0)(cached)} cached)` : '';
    return `${(0,quantities/* short */.h0)(sent)} in${note}, ${(0,quantities/* short */.h0)(total((usage) => usage.output_tokens))} out`;
}
function footer_cost(conversations, budget) {
    const spentUsd = conversations.reduce((sum, conversation) => sum + conversation.usage.cost_usd, 0);
    const unsure = conversations.some((conversation) => conversation.priceUnknown) ? 'at most ' : '';
    return `${unsure}${(0,quantities/* dollars */.E9)(spentUsd)} of ${(0,quantities/* dollars */.E9)(budget)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/comment/ladder.js
/** From all there is to the headline and little more. The last one is small whatever comes in. */
// biome-ignore format: a table reads better in rows
const RUNGS = [
    { fieldChars: 2000, evidenceLines: 8, excerptLines: 200, patchChars: 20_000, items: 40, causes: 20, metrics: true, cut: false },
    { fieldChars: 1500, evidenceLines: 8, excerptLines: 80, patchChars: 12_000, items: 20, causes: 15, metrics: true, cut: true },
    { fieldChars: 1000, evidenceLines: 8, excerptLines: 30, patchChars: 6000, items: 10, causes: 10, metrics: true, cut: true },
    { fieldChars: 600, evidenceLines: 6, excerptLines: 10, patchChars: 3000, items: 5, causes: 8, metrics: true, cut: true },
    { fieldChars: 300, evidenceLines: 4, excerptLines: 0, patchChars: 0, items: 3, causes: 5, metrics: false, cut: true },
    { fieldChars: 120, evidenceLines: 2, excerptLines: 0, patchChars: 0, items: 1, causes: 2, metrics: false, cut: true },
];
/**
 * The first rendering of the ladder whose size is within the limit. The rungs bound every part, so that the last one fits; should
 * it not, its first lines are better than nothing.
 */
function firstThatFits(render, limit, size = ladder_length) {
    let text = '';
    for (const rung of RUNGS) {
        text = render(rung);
        if (size(text) <= limit)
            return text;
    }
    return firstLines(text, limit, size);
}
function firstLines(text, limit, size) {
    const lines = text.split('\n');
    while (lines.length > 0 && size(lines.join('\n')) > limit)
        lines.splice(Math.floor(lines.length / 2));
    return lines.join('\n');
}
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
function ladder_length(text) {
    return text.length;
}

;// CONCATENATED MODULE: ./lib/src/report/comment/comment.js












/** GitHub refuses a body of more than 65,536 characters. */
const COMMENT_CHARS = 60_000;
/** Causes that stand in view; the others are folded. */
const IN_VIEW = 3;
/** The text of the comment, hidden first line included. */
function renderComment(report, metrics, marker) {
    return firstThatFits((rung) => `${marker}\n${withoutMarkers(commentBody(report, metrics, rung))}\n`, COMMENT_CHARS);
}
/** What stands in the place of a red block when GitHub says that the run, or the wrapped command's own job, is green again. */
function renderResolved(report, marker, job = null) {
    const { run } = report;
    const url = (0,words_links/* ownUrl */.yG)(run, run.url);
    const link = url === null ? '' : ` ([run](${url}))`;
    const on = `on ${(0,words_escape/* code */.aY)(run.headSha.slice(0, 7))}${link}`;
    if (job !== null)
        return `${marker}\n### ✅ The command in ${(0,words_escape/* code */.aY)(job.slice(0, 120))} passes again ${on}\n`;
    return `${marker}\n### ✅ Resolved — ${(0,words_escape/* code */.aY)(run.workflow.slice(0, 120))} is green ${on}\n`;
}
/** The comment without its hidden line, as long as the rung allows. */
function commentBody(report, metrics, rung) {
    const [only, ...others] = (0,fault_words/* byUrgency */.td)(report.findings);
    const causes = only === undefined
        ? []
        : others.length === 0
            ? single(report, only, rung)
            : several(report, [only, ...others], rung);
    return [
        `### ${(0,headline/* headline */.Pl)(report)}`,
        ...causes,
        pending(report),
        ...notices(report, rung),
        rung.metrics && metrics.totals.analyses > 0 ? fold(metricsTitle(metrics), [metricsTable(metrics)]) : null,
        rung.cut ? '_Cut to fit: the whole is in `report.html` of the artifact._' : null,
        footer(report),
    ]
        .filter((block) => block !== null)
        .join('\n\n');
}
/** True also if the run is ended at this moment: the line then stays. */
function pending({ pending: tasks, at }) {
    if (tasks.length === 0)
        return null;
    const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
    return `⏳ **Written at ${time}, before these were done:** ${tasks.map((task) => (0,midline/* midline */.n)(task, 120)).join(' · ')}. What they find is added here; if this line stays, the run was ended before that, or a newer one has the word.`;
}
function single(report, finding, rung) {
    return [
        ...conclusion(report, finding, rung),
        ...evidence(report, finding, rung),
        checked(report, finding, rung),
        patchFold(finding, rung),
        workFold(finding, rung),
    ];
}
function several(report, findings, rung) {
    const described = findings.slice(0, rung.causes);
    const rest = findings.length - described.length;
    const folded = described
        .slice(IN_VIEW)
        .map((finding, index) => numberedCause(report, finding, IN_VIEW + index, rung));
    const more = rest === 0 ? [] : [`…and ${(0,quantities/* counted */.hS)(rest, 'more cause')}: see \`report.html\` of the artifact.`];
    const shown = described.slice(0, IN_VIEW).map((finding, index) => numberedCause(report, finding, index, rung));
    if (folded.length + more.length === 0)
        return shown;
    const title = (0,quantities/* counted */.hS)(findings.length - shown.length, 'more cause');
    return [...shown, folded.length === 0 ? more.join('') : fold(title, [...folded, ...more])];
}
function numberedCause(report, finding, index, rung) {
    const proof = evidence(report, finding, rung);
    const inView = index === 0 ? proof : [];
    const inFold = index === 0 ? [] : proof;
    const how = [checked(report, finding, rung), ...inFold, patchFold(finding, rung), ...workBlocks(finding, rung)];
    return [
        `**${index + 1} · ${(0,headline/* causeTitle */.ev)(report, finding)}**`,
        ...conclusion(report, finding, rung),
        ...inView,
        fold('Evidence, checks and how this was worked out', how.filter((block) => block !== null)),
    ].join('\n\n');
}
function notices(report, rung) {
    const shown = report.notices.slice(0, rung.items).map((notice) => (0,midline/* listItem */.A)(notice, Math.min(500, rung.fieldChars)));
    if (shown.length === 0)
        return [];
    const more = report.notices.length - shown.length;
    if (report.findings.length === 0)
        return [shown.join('\n')];
    return [
        fold((0,quantities/* counted */.hS)(report.notices.length, 'notice'), [
            [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
        ]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/comment/mermaid.js
/** How many of the newest analyses a plot over time shows. */
const POINTS = 30;
/** The default is very tall, and so pale that it cannot be seen. */
const BAR_LOOK = '%%{init: {"xyChart": {"height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "#3b82d0"}}}}%%';
/** Empty with fewer than two analyses: a single one is read, not plotted. */
function plots(metrics) {
    if (metrics.samples.length < 2)
        return [];
    return [
        pie('Whose fault', metrics.by_fault),
        pie('What failed', metrics.by_category),
        bars('Response time of the last analyses, in seconds', metrics.samples, (sample) => sample.response_ms / 1000),
    ].filter((plot) => plot !== null);
}
function pie(title, counts) {
    const slices = Object.entries(counts).map(([name, count]) => `    "${name}" : ${count}`);
    if (slices.length < 2)
        return null;
    return mermaid(['pie showData', `    title ${title}`, ...slices]);
}
function bars(title, samples, value) {
    const values = samples.slice(-POINTS).map((sample) => Number(value(sample).toFixed(2)));
    const top = Math.max(...values);
    if (top <= 0)
        return null;
    return mermaid([
        BAR_LOOK,
        'xychart-beta',
        `    title "${title}"`,
        `    x-axis [${values.map((_, index) => index + 1).join(', ')}]`,
        `    y-axis 0 --> ${Number((top * 1.1).toFixed(2))}`,
        `    bar [${values.join(', ')}]`,
    ]);
}
function mermaid(lines) {
    return ['```mermaid', ...lines, '```'].join('\n');
}

;// CONCATENATED MODULE: ./lib/src/report/comment/summary.js





/** The runner throws away a summary of more than 1 MiB as a whole, and other parts of the step may write to it too. */
const SUMMARY_BYTES = 900_000;
/** The text of the comment, and plots of the metrics where there is more than one analysis. */
function renderSummary(report, metrics) {
    if (isQuiet(report))
        return quiet(report);
    const drawn = plots(metrics);
    return firstThatFits((rung) => `${[commentBody(report, metrics, rung), ...(rung.metrics ? drawn : [])].join('\n\n')}\n`, SUMMARY_BYTES, utf8Bytes);
}
/** Nothing failed, as far as is known: there is nothing to tell of but how the run stands. */
const isQuiet = ({ findings, word }) => findings.length === 0 && word !== 'red';
/** A tick only where GitHub's own state is green. */
function quiet({ run, word, reason }) {
    const workflow = (0,words_escape/* code */.aY)(run.workflow.slice(0, 120));
    return word === 'green' ? `✅ ${workflow}: nothing failed.\n` : `${workflow}: ${(0,midline/* midline */.n)(reason)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/report/metrics/metrics-sample.js

const NO_USAGE = { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, cost_usd: 0 };
/** One sample for each finding of the report. */
function samplesOf(report, reactions) {
    return report.findings.map((finding) => sampleOf(report, finding, reactions));
}
function sampleOf(report, finding, reactions) {
    const { diagnosis, conversation } = finding;
    const uses = conversation?.toolUses ?? [];
    return {
        run_id: report.run.id,
        attempt: report.run.attempt,
        key: keyOf(finding),
        at: report.at,
        job: finding.cause.failure.job.name.slice(0, 200),
        category: diagnosis.category,
        kind: diagnosis.kind,
        severity: diagnosis.severity,
        confidence: diagnosis.confidence,
        fault: finding.verdict.fault,
        by: diagnosis.by,
        response_ms: Math.max(0, Math.round(finding.responseMs)),
        rerun: finding.rerun.outcome,
        fix: finding.trial?.outcome ?? (diagnosis.edits.length > 0 ? 'not-tried' : null),
        commands_run: uses.filter((use) => use.command !== null).length,
        commands_refused: uses.filter((use) => use.refusal !== null).length,
        api: apiCounts(conversation?.attempts ?? []),
        usage: { ...NO_USAGE, ...conversation?.usage },
        cache: cacheCounts(conversation),
        reactions: reactions && { comment_id: reactions.commentId, up: reactions.up, down: reactions.down },
    };
}
/** The same job and cause give the same key, whatever run and order they come in. */
function keyOf(finding) {
    const { job, reading } = finding.cause.failure;
    const identity = JSON.stringify([job.id, job.name, reading?.fingerprint ?? null]);
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 16);
}
/** An attempt that the open circuit held back is no request: nothing was sent. */
function apiCounts(attempts) {
    const failed = (...kinds) => attempts.filter((attempt) => kinds.includes(attempt.failure)).length;
    const sent = attempts.filter((attempt) => attempt.failure !== 'circuit-open');
    return {
        requests: sent.length,
        errors: sent.filter((attempt) => attempt.failure !== null).length,
        rate_limit_hits: failed('rate-limit'),
        timeout_hits: failed('timeout'),
        parse_errors: failed('parse'),
        retries: attempts.filter((attempt) => attempt.waitedMs !== null).length,
        circuit_opened: failed('circuit-open'),
    };
}
/** The prompt cache, by conversation: a hit is one in which the service read at least a part of the prompt from its cache. */
function cacheCounts(conversation) {
    if (conversation === null || conversation.usage.input_tokens + conversation.usage.cache_read_tokens === 0) {
        return { hits: 0, misses: 0 };
    }
    const hit = conversation.usage.cache_read_tokens > 0;
    return { hits: hit ? 1 : 0, misses: hit ? 0 : 1 };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/src/contract/words.js
var words = __webpack_require__(12896);
;// CONCATENATED MODULE: ./lib/src/contract/memory.js
/** What earlier runs left behind: the same failure seen before, and sums that never fall. */


const Count = schemas/* number */.aig().int().nonnegative();
/** `totals` of `metrics.json`, over the window and over the lifetime alike. */
const Totals = schemas/* object */.Ikc({
    analyses: Count,
    commands_run: Count,
    commands_refused: Count,
    feedback_evals: Count,
    reruns: Count,
    fixes_proposed: Count,
    fixes_verified: Count,
});
/** The same sums since the first run: no figure in it ever falls. */
const Lifetime = schemas/* object */.Ikc({
    /** ISO 8601; null before the first run. */
    since: iso/* datetime */.w$({ offset: true }).nullable().default(null),
    totals: Totals.default({
        analyses: 0,
        commands_run: 0,
        commands_refused: 0,
        feedback_evals: 0,
        reruns: 0,
        fixes_proposed: 0,
        fixes_verified: 0,
    }),
    by_category: schemas/* partialRecord */.jgl(words/* Category */.b7, Count).default({}),
    by_severity: schemas/* partialRecord */.jgl(words/* Severity */.AI, Count).default({}),
    by_fault: schemas/* partialRecord */.jgl(words/* Fault */.vC, Count).default({}),
    usage: words/* Usage */._U.default({ input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, cost_usd: 0 }),
    cache: schemas/* object */.Ikc({ hits: Count, misses: Count }).default({ hits: 0, misses: 0 }),
});

;// CONCATENATED MODULE: ./lib/src/report/metrics/metrics-schema.js
/**
 * The shape of `metrics.json`. The samples are the truth: every figure above them is recomputed from them whenever the file is
 * read or merged, so two histories can be joined by joining their samples.
 */



const SCHEMA_VERSION = 1;
/** How many analyses the rolling window holds. */
const WINDOW = 200;
const metrics_schema_Count = schemas/* number */.aig().int().nonnegative();
const Milliseconds = schemas/* number */.aig().nonnegative();
const ApiCounts = schemas/* object */.Ikc({
    requests: metrics_schema_Count,
    errors: metrics_schema_Count,
    rate_limit_hits: metrics_schema_Count,
    timeout_hits: metrics_schema_Count,
    parse_errors: metrics_schema_Count,
    retries: metrics_schema_Count,
    circuit_opened: metrics_schema_Count,
});
/** One analysis: what one cause of one attempt of one run brought, with all that the aggregates are made of. */
const Sample = schemas/* object */.Ikc({
    run_id: schemas/* number */.aig().int(),
    attempt: schemas/* number */.aig().int(),
    /** Names the job and the cause within the run's attempt; with both it names the sample. */
    key: schemas/* string */.YjP().max(100),
    at: iso/* datetime */.w$({ offset: true }),
    job: schemas/* string */.YjP().max(200),
    category: words/* Category */.b7,
    kind: words/* Kind */.b8,
    severity: words/* Severity */.AI,
    confidence: words/* Confidence */.ZW,
    fault: words/* Fault */.vC,
    by: schemas/* enum */.k5n(['model', 'rules']),
    response_ms: Milliseconds,
    rerun: words/* RerunOutcome */.Vp,
    /** What became of the proposed edit; null where none was proposed. */
    fix: schemas/* enum */.k5n(['verified', 'still-fails', 'not-tried']).nullable(),
    commands_run: metrics_schema_Count,
    commands_refused: metrics_schema_Count,
    api: ApiCounts,
    usage: words/* Usage */._U,
    cache: schemas/* object */.Ikc({ hits: metrics_schema_Count, misses: metrics_schema_Count }),
    /** Reactions on our comment as read back when this sample was taken; null where they were not read. */
    reactions: schemas/* object */.Ikc({ comment_id: schemas/* number */.aig().int(), up: metrics_schema_Count, down: metrics_schema_Count }).nullable(),
});
const Metrics = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(SCHEMA_VERSION),
    generated_at: iso/* datetime */.w$({ offset: true }),
    uptime_human: schemas/* string */.YjP(),
    window: schemas/* literal */.euz(WINDOW),
    totals: Totals,
    by_category: schemas/* partialRecord */.jgl(words/* Category */.b7, metrics_schema_Count),
    by_severity: schemas/* partialRecord */.jgl(words/* Severity */.AI, metrics_schema_Count),
    by_fault: schemas/* partialRecord */.jgl(words/* Fault */.vC, metrics_schema_Count),
    /** Null percentiles: there is no sample. */
    response_time_ms: schemas/* object */.Ikc({
        p50: Milliseconds.nullable(),
        p95: Milliseconds.nullable(),
        p99: Milliseconds.nullable(),
        samples: metrics_schema_Count,
    }),
    fix_success_rate_pct: schemas/* number */.aig().min(0).max(100).nullable(),
    api_health: ApiCounts.omit({ errors: true }).extend({ error_rate_pct: schemas/* number */.aig().min(0).max(100) }),
    usage: words/* Usage */._U,
    cache: schemas/* object */.Ikc({ hits: metrics_schema_Count, misses: metrics_schema_Count }),
    reactions: schemas/* object */.Ikc({ up: metrics_schema_Count, down: metrics_schema_Count }),
    samples: schemas/* array */.YOg(Sample),
});

;// CONCATENATED MODULE: ./lib/src/report/metrics/metrics.js



/** The metrics of this report, with those of earlier runs where there are any. */
function measure(report, history, reactions = null) {
    const own = aggregate(samplesOf(report, reactions), report.at);
    return history === null ? own : mergeMetrics(own, history);
}
/**
 * Union of the samples by run, attempt and key, cut to the newest `WINDOW`. Commutative, associative and idempotent, so that two
 * runs at the same time lose nothing whatever the order in which their files are met.
 */
function mergeMetrics(a, b) {
    const generatedAt = instant(a.generated_at) >= instant(b.generated_at) ? a.generated_at : b.generated_at;
    return aggregate([...a.samples, ...b.samples], generatedAt);
}
/** All figures from the samples alone. */
function aggregate(all, generatedAt) {
    const samples = newest(all);
    const tried = samples.filter((sample) => sample.fix === 'verified' || sample.fix === 'still-fails').length;
    const verified = samples.filter((sample) => sample.fix === 'verified').length;
    return {
        schema_version: SCHEMA_VERSION,
        generated_at: generatedAt,
        uptime_human: uptime(samples),
        window: WINDOW,
        totals: totals(samples),
        by_category: tally(samples, (sample) => sample.category),
        by_severity: tally(samples, (sample) => sample.severity),
        by_fault: tally(samples, (sample) => sample.fault),
        response_time_ms: responseTimes(samples),
        fix_success_rate_pct: tried === 0 ? null : percent(verified, tried),
        api_health: apiHealth(samples),
        usage: usage(samples),
        cache: { hits: sum(samples, (s) => s.cache.hits), misses: sum(samples, (s) => s.cache.misses) },
        reactions: reactionCounts(samples),
        samples,
    };
}
/** One sample for each identity, oldest first, at most `WINDOW`; of two with one identity the later (else the greater text) stays. */
function newest(samples) {
    const byIdentity = new Map();
    for (const sample of samples) {
        const identity = JSON.stringify([sample.run_id, sample.attempt, sample.key]);
        const other = byIdentity.get(identity);
        if (other === undefined || compare(sample, other) > 0)
            byIdentity.set(identity, sample);
    }
    return [...byIdentity.values()].sort(compare).slice(-WINDOW);
}
/** A total order: without one, which of two equals survives would depend on the order of the merge. */
function compare(a, b) {
    return instant(a.at) - instant(b.at) || a.run_id - b.run_id || a.attempt - b.attempt || compareText(a, b);
}
function compareText(a, b) {
    const [left, right] = [canonical(a), canonical(b)];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** The order in which a file happened to name its fields is no difference. */
function canonical(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}
function totals(samples) {
    const reran = (sample) => sample.rerun !== 'skipped';
    const tried = (sample) => sample.fix === 'verified' || sample.fix === 'still-fails';
    return {
        analyses: samples.length,
        commands_run: sum(samples, (sample) => sample.commands_run),
        commands_refused: sum(samples, (sample) => sample.commands_refused),
        feedback_evals: samples.filter((sample) => reran(sample) || tried(sample)).length,
        reruns: samples.filter(reran).length,
        fixes_proposed: samples.filter((sample) => sample.fix !== null).length,
        fixes_verified: samples.filter((sample) => sample.fix === 'verified').length,
    };
}
function responseTimes(samples) {
    const sorted = samples.map((sample) => sample.response_ms).sort((a, b) => a - b);
    return {
        p50: percentile(sorted, 50),
        p95: percentile(sorted, 95),
        p99: percentile(sorted, 99),
        samples: sorted.length,
    };
}
/** Nearest rank: the smallest value that at least `rank` percent of all values do not exceed. Exact, never interpolated. */
function percentile(sorted, rank) {
    return sorted[Math.max(0, Math.ceil((rank * sorted.length) / 100) - 1)] ?? null;
}
function apiHealth(samples) {
    const total = (count) => sum(samples, (sample) => count(sample.api));
    const requests = total((api) => api.requests);
    return {
        requests,
        error_rate_pct: requests === 0
            ? 0
            : percent(Math.min(requests, total((api) => api.errors)), requests),
        rate_limit_hits: total((api) => api.rate_limit_hits),
        timeout_hits: total((api) => api.timeout_hits),
        parse_errors: total((api) => api.parse_errors),
        retries: total((api) => api.retries),
        circuit_opened: total((api) => api.circuit_opened),
    };
}
function usage(samples) {
    return {
        input_tokens: sum(samples, (sample) => sample.usage.input_tokens),
        output_tokens: sum(samples, (sample) => sample.usage.output_tokens),
        cache_read_tokens: sum(samples, (sample) => sample.usage.cache_read_tokens),
        cache_write_tokens: sum(samples, (sample) => sample.usage.cache_write_tokens),
        cost_usd: rounded(sum(samples, (sample) => sample.usage.cost_usd), 6),
    };
}
/** A comment is edited in place and read back again and again: its newest count is its count. */
function reactionCounts(samples) {
    const byComment = new Map();
    for (const { reactions } of samples)
        if (reactions !== null)
            byComment.set(reactions.comment_id, reactions);
    const counts = [...byComment.values()];
    return { up: sum(counts, (count) => count.up), down: sum(counts, (count) => count.down) };
}
function uptime(samples) {
    if (samples.length === 0)
        return '0s';
    const starts = samples.map((sample) => instant(sample.at) - sample.response_ms);
    const ends = samples.map((sample) => instant(sample.at));
    return (0,quantities/* span */.Ln)(Math.max(...ends) - Math.min(...starts));
}
function tally(samples, name) {
    const counts = new Map();
    for (const sample of samples)
        counts.set(name(sample), (counts.get(name(sample)) ?? 0) + 1);
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const record = {};
    for (const [key, count] of sorted)
        record[key] = count;
    return record;
}
function sum(items, value) {
    return items.reduce((total, item) => total + value(item), 0);
}
function percent(part, whole) {
    return rounded((100 * part) / whole, 1);
}
function rounded(value, digits) {
    return Number(value.toFixed(digits));
}
function instant(iso) {
    return Date.parse(iso);
}

;// CONCATENATED MODULE: ./lib/src/report/metrics/metrics-history.js



/** Far above what a full window takes (about 150 kB). */
const MAX_CHARS = 4_000_000;
const File = schemas/* object */.Ikc({ generated_at: iso/* datetime */.w$({ offset: true }), samples: schemas/* array */.YOg(Sample) });
const Versioned = schemas/* object */.Ikc({ schema_version: schemas/* number */.aig().int().nonnegative().default(0) }).loose();
/** A sample of version 0 said only what failed and how long it took; what it did not count was not counted. */
const FROM_VERSION_0 = {
    attempt: 1,
    job: '',
    kind: 'unknown',
    confidence: 'low',
    by: 'model',
    rerun: 'skipped',
    fix: null,
    commands_run: 0,
    commands_refused: 0,
    api: { requests: 0, errors: 0, rate_limit_hits: 0, timeout_hits: 0, parse_errors: 0, retries: 0, circuit_opened: 0 },
    usage: { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, cost_usd: 0 },
    cache: { hits: 0, misses: 0 },
    reactions: null,
};
/** One entry for each version that was ever written: it makes the next one of it. */
const MIGRATIONS = {
    0: (file) => ({
        ...file,
        generated_at: file.generated_at ?? new Date(0).toISOString(),
        samples: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()))
            .parse(file.samples ?? [])
            .map((sample, index) => ({ ...FROM_VERSION_0, key: `v0-${index}`, ...sample })),
    }),
};
/**
 * Reads a `metrics.json` of an earlier run. Its aggregates are not believed but recomputed. A file that is newer than this
 * program, or broken, is left alone: then `problem` is a sentence that says so.
 */
function parseHistory(text) {
    if (text.length > MAX_CHARS)
        return { problem: 'The earlier metrics are too large to be ours; this run starts afresh.' };
    try {
        const versioned = Versioned.parse(JSON.parse(text));
        if (versioned.schema_version > SCHEMA_VERSION) {
            return {
                problem: `The earlier metrics have version ${versioned.schema_version}, and this program knows ${SCHEMA_VERSION}: they are left alone, and this run starts afresh.`,
            };
        }
        const file = File.parse(migrated(versioned));
        return aggregate(file.samples, file.generated_at);
    }
    catch {
        return {
            problem: 'The earlier metrics could not be read as metrics; they are left alone, and this run starts afresh.',
        };
    }
}
function migrated(file) {
    let current = { ...file };
    for (let version = file.schema_version; version < SCHEMA_VERSION; version++) {
        current = MIGRATIONS[version]?.(current) ?? current;
    }
    return current;
}
/** Several files of earlier runs as one history: runs at the same time did not see each other's samples. */
function joinHistories(texts) {
    const parsed = texts.map(parseHistory);
    const readable = parsed.flatMap((file) => ('problem' in file ? [] : [file]));
    return {
        history: readable.length === 0 ? null : readable.reduce(mergeMetrics),
        problems: [...new Set(parsed.flatMap((file) => ('problem' in file ? [file.problem] : [])))],
    };
}

;// CONCATENATED MODULE: ./lib/src/report/comment/annotations.js




/** The runner shows ten of a step. */
const MAX_ANNOTATIONS = 10;
/** The runner cuts a message here. */
const MESSAGE_CHARS = 4096;
/** One for each cause, those that need the reader first. Plain text: an annotation is not Markdown. */
function renderAnnotations(report) {
    return (0,fault_words/* byUrgency */.td)(report.findings)
        .slice(0, MAX_ANNOTATIONS)
        .map((finding) => annotation(report, finding));
}
function annotation(report, finding) {
    const { failure } = finding.cause;
    const { location, rootCause, fixes, unconfirmed } = finding.diagnosis;
    const name = (0,headline/* stepName */.u)(failure);
    const step = name === null ? '' : ` › ${name}`;
    const guess = unconfirmed ? 'Unconfirmed: ' : '';
    const fix = fixes[0] === undefined ? '' : `\nFix: ${fixes[0]}`;
    const known = (0,words_links/* permalink */.eL)(report.run, location) === null ? null : location;
    return {
        title: cut(`${failure.job.name}${step}: ${(0,fault_words/* faultClause */.AE)(finding)}`, 200),
        message: cut(`${guess}${rootCause}${fix}`, MESSAGE_CHARS),
        path: known?.path ?? null,
        line: known?.line ?? null,
    };
}
function cut(text, max) {
    const clean = (0,words_escape/* terminal */.Fo)(text);
    return clean.length <= max ? clean : `${clean.slice(0, max - 1)}…`;
}

// EXTERNAL MODULE: ./lib/src/report/diagnosis-file.js + 2 modules
var diagnosis_file = __webpack_require__(11145);
// EXTERNAL MODULE: ./node_modules/prom-client/index.js
var prom_client = __webpack_require__(95222);
;// CONCATENATED MODULE: ./lib/src/report/metrics/prometheus.js
/**
 * `metrics.prom`: the window of `metrics.json` as Prometheus reads it. The figures describe the last 200 analyses, so a counter grows
 * until the window is full and may then fall: dashboards show them as they are, without `rate()`.
 */

/** Everything that only grows while the window fills. Names by the conventions of Prometheus: base units, `_total`. */
// biome-ignore format: a table reads better in rows
const COUNTERS = [
    { name: 'autofixops_analyses_total', help: 'Analyses of failures in the window, by what failed and whose fault it was.', values: analyses },
    { name: 'autofixops_commands_total', help: 'Diagnostic commands the model asked for, by whether they ran or were refused.', values: ({ totals }) => by('result', { run: totals.commands_run, refused: totals.commands_refused }) },
    { name: 'autofixops_feedback_evaluations_total', help: 'Analyses in which the failing command was run again or a fix was tried.', values: ({ totals }) => one(totals.feedback_evals) },
    { name: 'autofixops_reruns_total', help: 'Failing commands that were run again, by what came of it.', values: ({ samples }) => grouped(samples.filter((s) => s.rerun !== 'skipped'), (s) => ({ outcome: s.rerun })) },
    { name: 'autofixops_fixes_total', help: 'Proposed fixes, by what came of trying them.', values: ({ samples }) => by('outcome', { verified: prometheus_fixes(samples, 'verified'), 'still-fails': prometheus_fixes(samples, 'still-fails'), 'not-tried': prometheus_fixes(samples, 'not-tried') }) },
    { name: 'autofixops_model_requests_total', help: 'HTTP requests sent to the model service.', values: ({ api_health: api }) => one(api.requests) },
    { name: 'autofixops_model_errors_total', help: 'Requests to the model service that failed, of any reason.', values: ({ samples }) => one(samples.reduce((errors, s) => errors + s.api.errors, 0)) },
    { name: 'autofixops_model_rate_limits_total', help: 'Requests that met a rate limit.', values: ({ api_health: api }) => one(api.rate_limit_hits) },
    { name: 'autofixops_model_timeouts_total', help: 'Requests that met their time limit.', values: ({ api_health: api }) => one(api.timeout_hits) },
    { name: 'autofixops_model_parse_errors_total', help: 'Answers that could not be parsed.', values: ({ api_health: api }) => one(api.parse_errors) },
    { name: 'autofixops_model_retries_total', help: 'Requests that were sent again.', values: ({ api_health: api }) => one(api.retries) },
    { name: 'autofixops_circuit_openings_total', help: 'Requests held back because the service had failed too often.', values: ({ api_health: api }) => one(api.circuit_opened) },
    { name: 'autofixops_tokens_total', help: 'Tokens by kind, as the model service counts them.', values: ({ usage: u }) => by('kind', { input: u.input_tokens, output: u.output_tokens, cache_read: u.cache_read_tokens, cache_write: u.cache_write_tokens }) },
    { name: 'autofixops_cost_usd_total', help: 'Cost of the model in US dollars, by the price table.', values: ({ usage }) => one(usage.cost_usd) },
    { name: 'autofixops_prompt_cache_total', help: 'Conversations by whether the prompt cache was read.', values: ({ cache }) => by('result', { hit: cache.hits, miss: cache.misses }) },
    { name: 'autofixops_reactions_total', help: 'Reactions on comments, by kind.', values: ({ reactions }) => by('reaction', { up: reactions.up, down: reactions.down }) },
];
// biome-ignore format: a table reads better in rows
const GAUGES = [
    { name: 'autofixops_window_analyses', help: 'Analyses that the figures cover, at most 200.', values: ({ samples }) => one(samples.length) },
    { name: 'autofixops_fix_success_ratio', help: 'Share of tried fixes that were verified, 0 to 1; absent when none was tried.', values: ({ fix_success_rate_pct: rate }) => (rate === null ? [] : one(rate / 100)) },
    { name: 'autofixops_last_analysis_timestamp_seconds', help: 'When the newest analysis was made, in seconds since the epoch.', values: ({ samples }) => samples.slice(-1).flatMap((s) => one(Date.parse(s.at) / 1000)) },
];
const RESPONSE_HISTOGRAM = 'autofixops_response_seconds';
const BUCKETS = [0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300, 600];
/** Text exposition of the metrics, made in a registry of its own so that two reports of one process never mix. */
async function prometheusText(metrics) {
    const registry = new prom_client.Registry();
    const registers = [registry];
    for (const series of COUNTERS) {
        const values = series.values(metrics);
        const counter = new prom_client.Counter({ ...described(series, values), registers });
        for (const { labels, value } of values)
            counter.inc(labels, value);
    }
    for (const series of GAUGES) {
        const values = series.values(metrics);
        // A gauge without labels would say 0 before it was ever set.
        if (values.length === 0)
            continue;
        const gauge = new prom_client.Gauge({ ...described(series, values), registers });
        for (const { labels, value } of values)
            gauge.set(labels, value);
    }
    const histogram = new prom_client.Histogram({
        name: RESPONSE_HISTOGRAM,
        help: 'Time from the start of an analysis to its diagnosis, in seconds.',
        buckets: BUCKETS,
        registers,
    });
    for (const sample of metrics.samples)
        histogram.observe(sample.response_ms / 1000);
    return registry.metrics();
}
function described(series, values) {
    return { name: series.name, help: series.help, labelNames: Object.keys(values[0]?.labels ?? {}) };
}
function one(value) {
    return [{ labels: {}, value }];
}
function by(label, counts) {
    return Object.entries(counts).map(([name, value]) => ({ labels: { [label]: name }, value }));
}
function analyses({ samples }) {
    return grouped(samples, ({ category, severity, fault }) => ({ category, severity, fault }));
}
function prometheus_fixes(samples, outcome) {
    return samples.filter((sample) => sample.fix === outcome).length;
}
function grouped(samples, labelsOf) {
    const values = new Map();
    for (const sample of samples) {
        const labels = labelsOf(sample);
        const key = JSON.stringify(labels);
        values.set(key, { labels, value: (values.get(key)?.value ?? 0) + 1 });
    }
    return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./lib/src/report/page/markup.js

/** `` markup`<p>${text}</p>` `` escapes `text`, takes other markup and lists of it as they are, and leaves out `null`. */
function markup(strings, ...parts) {
    return { markup: strings.reduce((text, string, index) => text + rendered(parts[index - 1] ?? null) + string) };
}
/** For the page's own style and script alone: constants of this program. */
function trusted(constant) {
    return { markup: constant };
}
function rendered(part) {
    if (part === null)
        return '';
    if (typeof part === 'string')
        return (0,words_escape/* html */.qy)(part);
    if (typeof part === 'number')
        return String(part);
    return Array.isArray(part) ? part.map(rendered).join('') : part.markup;
}
/** A sentence in which what stands between backticks is code. */
function markup_sentence(text) {
    const parts = text.split(/`([^`\n]+)`/);
    return markup `${parts.map((part, index) => (index % 2 === 1 ? markup `<code>${part}</code>` : markup `${part}`))}`;
}

;// CONCATENATED MODULE: ./lib/src/report/page/charts.js
/** Plots as SVG, drawn by hand: no library, no script. Sizes are in the units of the view box; the page scales them. */

const WIDTH = 340;
const HEIGHT = 150;
const LEFT = 42;
const BOTTOM = 20;
const TOP = 10;
const PLOT_WIDTH = WIDTH - LEFT - 4;
const PLOT_HEIGHT = HEIGHT - BOTTOM - TOP;
/** One stack of bars for each label. */
function stackedBars(chart) {
    const totals = chart.labels.map((_, index) => charts_sum(chart.series.map((series) => series.values[index] ?? 0)));
    // Below two, the middle of the axis would be half a failure.
    const top = Math.max(2, niceTop(Math.max(...totals, 0)));
    const step = PLOT_WIDTH / Math.max(1, chart.labels.length);
    const width = Math.max(1, Math.min(26, step * 0.72));
    const bars = chart.labels.map((label, index) => {
        let base = HEIGHT - BOTTOM;
        return chart.series.map((series, order) => {
            const value = series.values[index] ?? 0;
            if (value === 0)
                return null;
            const height = (value / top) * PLOT_HEIGHT;
            base -= height;
            const x = LEFT + index * step + (step - width) / 2;
            return markup `<rect class="s${order % 7}" x="${fixed(x)}" y="${fixed(base)}" width="${fixed(width)}" height="${fixed(height)}"><title>${label}: ${series.name} ${chart.format(value)}</title></rect>`;
        });
    });
    return figure(chart, [axes(chart, top), bars]);
}
/** One line for each series over the labels. */
function lines(chart) {
    const top = niceTop(Math.max(...chart.series.flatMap((series) => series.values), 0));
    const step = PLOT_WIDTH / Math.max(1, chart.labels.length - 1);
    const drawn = chart.series.map((series, order) => {
        const points = series.values.map((value, index) => {
            const x = chart.labels.length === 1 ? LEFT + PLOT_WIDTH / 2 : LEFT + index * step;
            return `${fixed(x)} ${fixed(HEIGHT - BOTTOM - (value / top) * PLOT_HEIGHT)}`;
        });
        const last = points.at(-1)?.split(' ') ?? ['0', '0'];
        return markup `<path class="s${order % 7}" d="M${points.join('L')}"/><circle class="s${order % 7}" cx="${last[0] ?? ''}" cy="${last[1] ?? ''}" r="2.4"><title>${series.name} ${chart.format(series.values.at(-1) ?? 0)}</title></circle>`;
    });
    return figure(chart, [axes(chart, top), drawn]);
}
/** One lying bar for each entry, its name above it. */
function lyingBars(chart) {
    const top = Math.max(1, ...chart.entries.map((entry) => entry.value));
    const height = chart.entries.length * 26 + 4;
    const bars = chart.entries.map((entry, index) => markup `<text x="0" y="${index * 26 + 11}" class="value">${shortName(entry.name)}</text><text x="${WIDTH}" y="${index * 26 + 11}" class="end">${entry.text}</text><rect class="s0" x="0" y="${index * 26 + 15}" width="${fixed(entry.value === 0 ? 0 : Math.max(2, (entry.value / top) * WIDTH))}" height="5"><title>${entry.name}: ${entry.text}</title></rect>`);
    return markup `<figure><figcaption>${chart.title}</figcaption><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${chart.description}">${bars}</svg></figure>`;
}
function figure(chart, drawn) {
    const legend = chart.series.map((series, order) => markup `<li class="s${order % 7}"><i></i>${series.name}</li>`);
    return markup `<figure><figcaption>${chart.title}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${chart.description}">${drawn}</svg>${chart.series.length < 2 ? null : markup `<ul class="legend">${legend}</ul>`}</figure>`;
}
function axes(chart, top) {
    const ticks = [0, 0.5, 1].map((share) => {
        const y = HEIGHT - BOTTOM - share * PLOT_HEIGHT;
        return markup `<path class="axis" d="M${LEFT} ${fixed(y)}H${WIDTH}"/><text class="end" x="${LEFT - 5}" y="${fixed(y + 3.5)}">${chart.format(share * top)}</text>`;
    });
    const first = chart.labels[0] ?? '';
    const last = chart.labels.at(-1) === first ? '' : (chart.labels.at(-1) ?? '');
    return markup `${ticks}<text x="${LEFT}" y="${HEIGHT - 6}">${first}</text><text class="end" x="${WIDTH}" y="${HEIGHT - 6}">${last}</text>`;
}
/** The next of 1, 2, 5 times a power of ten: an axis that ends on a round number. */
function niceTop(value) {
    if (value <= 0)
        return 1;
    const power = 10 ** Math.floor(Math.log10(value));
    return ([1, 2, 4, 5, 10].find((factor) => factor * power >= value * 0.999_999) ?? 10) * power;
}
function shortName(name) {
    return name.length > 34 ? `${name.slice(0, 33)}…` : name;
}
function fixed(value) {
    return String(Number(value.toFixed(2)));
}
function charts_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/src/report/page/html-dashboard.js
/** The metrics as a dashboard: what failed over time, how long it took, what it cost, whether fixes held, which jobs are flaky. */






const MAX_BUCKETS = 24;
const MAX_CATEGORIES = 6;
const DAY = 86_400_000;
function dashboardMarkup(metrics) {
    const { samples } = metrics;
    const charts = [
        failuresOverTime(samples),
        html_dashboard_responseTimes(samples),
        metrics.usage.cost_usd > 0 ? html_dashboard_cost(samples) : null,
        faults(metrics),
        metrics.totals.fixes_proposed > 0 ? fixOutcomes(samples) : null,
        flakyJobs(samples),
    ];
    return markup `<section class="card" id="metrics" aria-labelledby="metrics-title">
<h2 id="metrics-title">Metrics — ${analysesIn(metrics)}</h2>
${tiles(metrics)}
${
    // A single analysis is read, not plotted.
    samples.length < 2
        ? null
        : markup `<h3>Over the window of the last ${metrics.window} analyses</h3><div class="charts">${charts}</div>`}
</section>`;
}
function tiles({ totals, response_time_ms: time, usage, api_health: api, fix_success_rate_pct: fix, reactions, }) {
    const entries = [
        [(0,quantities/* grouped */.zD)(totals.analyses), 'analyses'],
        [time.p50 === null ? '–' : (0,quantities/* duration */.p0)(time.p50), 'response, median'],
        [time.p95 === null ? '–' : (0,quantities/* duration */.p0)(time.p95), 'response, 95th percentile'],
        [(0,quantities/* dollars */.E9)(usage.cost_usd), 'cost of the model'],
        [fix === null ? '–' : `${fix.toFixed(0)} %`, 'of tried fixes held'],
        [`${(0,quantities/* grouped */.zD)(totals.commands_run)} / ${(0,quantities/* grouped */.zD)(totals.commands_refused)}`, 'commands run / refused'],
        [(0,quantities/* grouped */.zD)(totals.reruns), 'commands run again'],
        [`${api.error_rate_pct.toFixed(1)} %`, `of ${(0,quantities/* counted */.hS)(api.requests, 'request')} failed`],
        [
            `${(0,quantities/* short */.h0)(usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens)} / ${(0,quantities/* short */.h0)(usage.output_tokens)}`,
            'tokens in / out',
        ],
        [`${reactions.up} / ${reactions.down}`, 'thumbs up / down'],
    ];
    const all = entries.map(([value, name]) => markup `<div class="tile"><b>${value}</b><span>${name}</span></div>`);
    return markup `<div class="tiles">${all}</div>`;
}
function failuresOverTime(samples) {
    const buckets = bucketed(samples);
    const counts = new Map();
    for (const { category } of samples)
        counts.set(category, (counts.get(category) ?? 0) + 1);
    const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
    const shown = names.length > MAX_CATEGORIES + 1 ? names.slice(0, MAX_CATEGORIES) : names;
    const groups = shown.length < names.length ? [...shown, 'all others'] : shown;
    const series = groups.map((name) => ({
        name,
        values: buckets.map((bucket) => bucket.samples.filter((sample) => (shown.includes(sample.category) ? sample.category : 'all others') === name)
            .length),
    }));
    return stackedBars({
        title: 'Failures over time, by category',
        description: `Failures over time: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}.`,
        labels: buckets.map((bucket) => bucket.label),
        series,
        format: (value) => String(Number(value.toFixed(1))),
    });
}
/** Equal spans of time, whole days where there are enough of them. */
function bucketed(samples) {
    const times = samples.map((sample) => Date.parse(sample.at));
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const width = Math.max(DAY, Math.ceil((last - first + 1) / MAX_BUCKETS / DAY) * DAY);
    const start = Math.floor(first / DAY) * DAY;
    const count = Math.floor((last - start) / width) + 1;
    return Array.from({ length: count }, (_, index) => ({
        label: new Date(start + index * width).toISOString().slice(0, 10),
        samples: samples.filter((sample) => Math.floor((Date.parse(sample.at) - start) / width) === index),
    }));
}
function html_dashboard_responseTimes(samples) {
    const upTo = samples.map((_, index) => samples
        .slice(0, index + 1)
        .map((sample) => sample.response_ms)
        .sort((a, b) => a - b));
    const ranks = [['p50', 50], ['p95', 95], ['p99', 99]]; // biome-ignore format: three pairs
    const series = ranks.map(([name, rank]) => ({ name, values: upTo.map((sorted) => percentile(sorted, rank) ?? 0) }));
    return lines({
        title: 'Response time: percentiles so far',
        description: `Response time after ${(0,quantities/* counted */.hS)(samples.length, 'analysis', 'analyses')}: ${series.map(({ name, values }) => `${name} ${(0,quantities/* duration */.p0)(values.at(-1) ?? 0)}`).join(', ')}.`,
        labels: samples.map((sample) => sample.at.slice(0, 10)),
        series,
        format: (ms) => `${Number((ms / 1000).toFixed(1))} s`,
    });
}
function html_dashboard_cost(samples) {
    let total = 0;
    const values = samples.map((sample) => (total += sample.usage.cost_usd));
    return lines({
        title: 'Cost of the model, added up',
        description: `Cost over the window: ${(0,quantities/* dollars */.E9)(total)}.`,
        labels: samples.map((sample) => sample.at.slice(0, 10)),
        series: [{ name: 'cost', values }],
        format: (value) => (value === 0 ? '$0' : (0,quantities/* dollars */.E9)(value)),
    });
}
function faults({ by_fault: counts, totals }) {
    const entries = Object.entries(fault_words/* FAULT_WORDS */.FI).flatMap(([fault, words]) => {
        const value = Object.entries(counts).find(([name]) => name === fault)?.[1] ?? 0;
        return value === 0 ? [] : [{ name: words.counted, value, text: `${value} of ${totals.analyses}` }];
    });
    return lyingBars({
        title: 'Whose fault',
        description: entries.map((entry) => `${entry.name}: ${entry.text}`).join(', '),
        entries,
    });
}
function fixOutcomes(samples) {
    const proposed = samples.filter((sample) => sample.fix !== null).length;
    const count = (fix) => samples.filter((sample) => sample.fix === fix).length;
    const outcomes = [
        ['verified', count('verified')],
        ['tried, still fails', count('still-fails')],
        ['suggested, not tried', count('not-tried')],
    ];
    return lyingBars({
        title: `Fixes: ${proposed} proposed`,
        description: outcomes.map(([name, value]) => `${name}: ${value}`).join(', '),
        entries: outcomes.map(([name, value]) => ({ name, value, text: String(value) })),
    });
}
function flakyJobs(samples) {
    const jobs = new Map();
    for (const { job, fault } of samples) {
        const counts = jobs.get(job) ?? { flaky: 0, all: 0 };
        jobs.set(job, { flaky: counts.flaky + (fault === 'flaky' ? 1 : 0), all: counts.all + 1 });
    }
    const entries = [...jobs]
        .filter(([, { flaky }]) => flaky > 0)
        .sort(([a, m], [b, n]) => n.flaky - m.flaky || (a < b ? -1 : 1))
        .slice(0, 6)
        .map(([name, { flaky, all }]) => ({ name, value: flaky, text: `${flaky} of ${(0,quantities/* counted */.hS)(all, 'failure')}` }));
    if (entries.length === 0)
        return markup `<figure><figcaption>Flaky jobs</figcaption><p class="say">None in this window.</p></figure>`;
    return lyingBars({
        title: 'Flaky jobs',
        description: entries.map((entry) => `${entry.name}: ${entry.text}`).join(', '),
        entries,
    });
}

;// CONCATENATED MODULE: ./lib/src/report/page/html-diff.js

const LOOKS = [
    [/^(diff |index |--- |\+\+\+ |new file|deleted file|similarity|rename )/, 'file'],
    [/^@@/, 'hunk'],
    [/^\+/, 'add'],
    [/^-/, 'del'],
];
/** A unified diff, line by line in its colours; the signs stay, so that colour is not needed to read it. */
function diffMarkup(patch) {
    const lines = patch.trimEnd().split(/\r\n|\n|\r/);
    const spans = lines.map((line) => {
        const look = LOOKS.find(([pattern]) => pattern.test(line))?.[1] ?? 'same';
        return markup `<span class="${look}">${line}\n</span>`;
    });
    return markup `<div class="diff" role="region" tabindex="0" aria-label="Patch"><pre>${spans}</pre></div>`;
}

;// CONCATENATED MODULE: ./lib/src/report/page/html-log.js


/** Lines of a chunk; its height is promised to the browser in the style sheet, at 18 px a line. */
const CHUNK = 200;
const MAX_LINE_CHARS = 4000;
function logMarkup(view) {
    const rows = rowsOf(view);
    const chunks = [];
    for (let at = 0; at < rows.length; at += CHUNK)
        chunks.push(chunk(rows.slice(at, at + CHUNK), view.id));
    return markup `<div class="log" role="region" tabindex="0" aria-label="${view.label}">${chunks}</div>`;
}
/** The anchor of a line of evidence. */
function lineId(view, line) {
    return `${view.id}-${line}`;
}
function rowsOf({ lines, evidence, kept }) {
    const ordinals = new Map();
    evidence.forEach(({ line }, index) => {
        const others = ordinals.get(line);
        ordinals.set(line, others === undefined ? `${index + 1}` : `${others}, ${index + 1}`);
    });
    const isKept = keptTest(kept);
    const rows = [];
    let previous = null;
    for (const { number, text } of lines) {
        if (previous !== null && number > previous + 1)
            rows.push(gapRow(number - previous - 1));
        const ordinal = ordinals.get(number);
        const look = ordinal !== undefined ? 'mark' : isKept(number) ? 'plain' : 'cut';
        rows.push({ number: String(number), text: oneLine(text), look, evidence: ordinal ?? '', line: number });
        previous = number;
    }
    return rows;
}
function gapRow(lines) {
    return { number: '⋯', text: `${(0,quantities/* counted */.hS)(lines, 'line')} left out`, look: 'gap', evidence: '', line: 0 };
}
function keptTest(kept) {
    if (kept === null)
        return () => true;
    const lines = new Set();
    for (const { from, to } of kept)
        for (let line = from; line <= to; line++)
            lines.add(line);
    return (line) => lines.has(line);
}
/** Rows of one look stand in one element: a log of 100,000 lines is then some hundred elements. */
function chunk(rows, id) {
    const parts = [];
    for (let at = 0; at < rows.length;) {
        let end = at + 1;
        const look = rows[at]?.look;
        while (look !== 'mark' && end < rows.length && rows[end]?.look === look)
            end++;
        parts.push(stretch(rows.slice(at, end), id));
        at = end;
    }
    const numbers = rows.map((row) => row.number).join('\n');
    // The first line feed after <pre> is no content by HTML's own rule, which keeps a log that starts with an empty line whole.
    return markup `<div class="${rows.length === CHUNK ? 'chunk full' : 'chunk'}"><pre class="numbers" aria-hidden="true">
${numbers}</pre><pre class="text">
${parts}</pre></div>`;
}
/** Escaped line by line: what is looked at of one text is bounded, and a stretch may be longer than that. */
function stretch(rows, id) {
    const [first] = rows;
    const lines = rows.map((row, index) => markup `${index === 0 ? '' : '\n'}${row.text}`);
    if (first?.look === 'mark') {
        return markup `<mark id="${lineId({ id }, first.line)}" data-evidence="${first.evidence}">${lines}</mark>\n`;
    }
    if (first?.look === 'cut')
        return markup `<span class="cut">${lines}</span>\n`;
    if (first?.look === 'gap')
        return markup `<span class="gap">${lines}</span>\n`;
    return markup `${lines}\n`;
}
/** One line stays one line. What cannot be seen is taken out by the escaping. */
function oneLine(text) {
    const cut = text.length > MAX_LINE_CHARS
        ? `${text.slice(0, MAX_LINE_CHARS)} … (${(0,quantities/* grouped */.zD)(text.length - MAX_LINE_CHARS)} more characters)`
        : text;
    return cut.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ');
}

;// CONCATENATED MODULE: ./lib/src/report/page/html-finding.js










function findingMarkup(view) {
    const { finding, index } = view;
    const { fault } = finding.verdict;
    return markup `<section class="card ${fault}" id="cause-${index}" aria-labelledby="title-${index}">
<h2 id="title-${index}">${titleOf(finding)}</h2>
${badges(finding)}
${html_finding_conclusion(view)}
<h3>Checked</h3>
${checks(view)}
${html_finding_evidence(view)}
${patch(finding)}
${work(view)}
</section>`;
}
/** `test (node 20) › Run tests` */
function titleOf({ cause: { failure } }) {
    const step = (0,headline/* stepName */.u)(failure);
    return step === null ? failure.job.name : `${failure.job.name} › ${step}`;
}
function badges(finding) {
    const { diagnosis } = finding;
    const others = [
        diagnosis.category,
        diagnosis.kind,
        `severity ${diagnosis.severity}`,
        `confidence ${diagnosis.confidence}`,
    ];
    const by = diagnosis.by === 'model' ? 'by the model, quotes checked' : 'by rules, no model';
    const plain = [...others, by].map((text) => markup `<li class="badge">${text}</li>`);
    return markup `<ul class="badges"><li class="badge strong">${(0,fault_words/* faultClause */.AE)(finding)}</li>${plain}</ul>`;
}
function html_finding_conclusion({ report, finding }) {
    const { diagnosis, cause, conversation } = finding;
    const { fix } = fault_words/* FAULT_WORDS */.FI[finding.verdict.fault];
    const advice = (0,fault_words/* adviceOf */.wr)(finding);
    const unexplained = (0,fault_words/* isUnexplained */.ec)(finding);
    const label = unexplained ? 'Known' : diagnosis.unconfirmed ? 'Guess, borne out by no line of the log' : 'Cause';
    const at = diagnosis.location;
    const where = at === null ? null : html_finding_link((0,words_links/* permalink */.eL)(report.run, at), (0,words_links/* place */.ik)(at));
    return [
        unexplained && cause.failure.unavailable !== null ? say('Missing', cause.failure.unavailable) : null,
        markup `<p class="say"><b>${label}:</b> ${markup_sentence(diagnosis.rootCause)} ${where}</p>`,
        advice === null ? null : say('Do', advice),
        ...diagnosis.fixes.map((text, index) => say(index === 0 ? fix : 'Or', text)),
        culprit(finding, report),
        finding.moved === null || finding.moved.length === 0
            ? null
            : say('What moved since the last green run', finding.moved.map(surroundings/* movementText */.N).join('; ')),
        ...(finding.trial?.weakens ?? []).map((reason) => say('Beware, the fix weakens a check', reason)),
        conversation?.failure ? say('No answer of the model', conversation.failure) : null,
        shared(cause.sharedBy, report),
    ];
}
function culprit(finding, report) {
    const words = culpritWords(finding, commandLine(finding) ?? 'the command');
    if (words === null)
        return null;
    const { before, places, after } = words;
    const links = places.map((one, index) => markup `${index === 0 ? '' : ', '}${html_finding_link((0,words_links/* permalinkTo */.Bj)(report.run, one), one.name)}`);
    return markup `<p class="say"><b>Culprit:</b> ${markup_sentence(before)} ${links} ${markup_sentence(after)}</p>`;
}
function say(label, text) {
    return markup `<p class="say"><b>${label}:</b> ${markup_sentence(text)}</p>`;
}
function shared(failures, report) {
    if (failures.length === 0)
        return null;
    const links = failures.map(({ job }, index) => markup `${index === 0 ? '' : ', '}${html_finding_link((0,words_links/* ownUrl */.yG)(report.run, job.url), job.name)}`);
    return markup `<p class="say"><b>Same cause in ${(0,quantities/* counted */.hS)(failures.length, 'more job')}:</b> ${links}</p>`;
}
const SIGNS = {
    yes: ['✓', 'so'],
    no: ['–', 'not so'],
    open: ['○', 'not known'],
    warn: ['!', 'beware'],
    fail: ['✗', 'in vain'],
};
function checks({ report, finding }) {
    const notes = finding.diagnosis.notes.map((text) => ({ mark: 'warn', text, url: null }));
    const base = baseFact(finding);
    const since = base === null ? [] : [{ mark: 'yes', text: base.text, url: base.url }];
    const items = [...since, ...checksOf(report.run, finding), ...notes].map(({ mark, text, url }) => {
        const [sign, word] = SIGNS[mark];
        const proof = (0,words_links/* ownUrl */.yG)(report.run, url);
        return markup `<li class="${mark}"><span class="sign" role="img" aria-label="${word}">${sign}</span> ${markup_sentence(text)} ${proof === null ? null : html_finding_link(proof, 'open')}</li>`;
    });
    return markup `<ul class="checks">${items}</ul>`;
}
const TRIAL = {
    verified: 'verified',
    'still-fails': 'tried, still fails',
    'not-tried': 'suggested, not tried',
};
function html_finding_evidence(view) {
    const { report, finding, index, log } = view;
    const { failure } = finding.cause;
    const reading = failure.reading;
    if (reading === null)
        return null;
    const quotes = finding.diagnosis.evidence.length > 0 ? finding.diagnosis.evidence : keyLines(reading.keyLines);
    const id = `log-${index}`;
    const list = quotes.map(({ line, quote }) => markup `<li><a href="#${lineId({ id }, line)}">line ${(0,quantities/* grouped */.zD)(line)}</a> <code>${quote}</code> ${html_finding_link((0,words_links/* logUrl */.gO)(report.run, failure, line), 'on GitHub')}</li>`);
    const shown = log ?? reading.excerpt.lines;
    const logView = {
        id,
        label: `Log of ${failure.job.name}`,
        lines: shown,
        evidence: quotes,
        kept: log === null ? null : reading.excerpt.kept,
    };
    const cut = [...reading.excerpt.cut, ...reading.notes].map((text) => markup `<li class="open"><span class="sign" aria-hidden="true">–</span> ${markup_sentence(text)}</li>`);
    return [
        markup `<h3>Evidence</h3><ol class="quotes">${list}</ol>`,
        markup `<h3>${log === null ? 'Excerpt' : 'Log'} — ${(0,quantities/* grouped */.zD)(reading.excerpt.lines.length)} of ${(0,quantities/* counted */.hS)(reading.excerpt.totalLines, 'line')} kept</h3>`,
        cut.length === 0 ? null : markup `<ul class="checks">${cut}</ul>`,
        shown.length === 0 ? null : logMarkup(logView),
    ];
}
function keyLines(lines) {
    return lines.map(({ number, text }) => ({ line: number, quote: text.trim() }));
}
function patch({ trial }) {
    if (trial === null || trial.patch === null)
        return null;
    return [markup `<h3>Patch — ${TRIAL[trial.outcome]}</h3>`, diffMarkup(trial.patch)];
}
function work({ finding }) {
    const { conversation, diagnosis, rerun } = finding;
    const { command } = finding.cause.failure;
    const uses = conversation?.toolUses ?? [];
    const refused = uses.filter((use) => use.refusal !== null).length;
    const title = `How this was worked out · ${(0,quantities/* counted */.hS)(uses.length, 'tool call')}, ${refused} refused · ${(0,quantities/* duration */.p0)(finding.responseMs)}`;
    return markup `<details><summary>${title}</summary>
${diagnosis.reasoningSummary === '' ? null : markup `<p class="say">${markup_sentence(diagnosis.reasoningSummary)}</p>`}
${conversation === null ? null : markup `<p class="say">${conversation.model}: ${(0,quantities/* counted */.hS)(conversation.turns, 'turn')}, ${(0,quantities/* counted */.hS)(conversation.attempts.length, 'request')}, ${(0,quantities/* short */.h0)(conversation.usage.input_tokens)} tokens in, ${(0,quantities/* short */.h0)(conversation.usage.cache_read_tokens)} from the cache, ${(0,quantities/* short */.h0)(conversation.usage.output_tokens)} out, ${(0,quantities/* dollars */.E9)(conversation.usage.cost_usd)}.</p>`}
${command === null ? null : markup `<h3>${scriptHeading(command)} — <code>${command.shell}</code>${command.workingDirectory === '.' ? null : markup `, in <code>${command.workingDirectory}</code>`}</h3>${output(command.script)}`}
${uses.length === 0 ? null : markup `<h3>Commands and reads</h3>${toolTable(uses)}`}
${rerun.result === null ? null : markup `<h3>Output when run again</h3>${output(rerun.result.output)}`}
</details>`;
}
function toolTable(uses) {
    const rows = uses.map((use) => {
        const what = use.command?.argv.join(' ') ?? `${use.tool} ${JSON.stringify(use.input)}`;
        const result = use.command;
        const end = result === null ? 'read' : result.timedOut ? 'time limit' : `exit ${result.exitCode ?? 'by signal'}`;
        const shown = result === null || result.output === ''
            ? null
            : markup `<details><summary>output</summary>${output(result.output)}</details>`;
        return markup `<tr><td class="${use.refusal === null ? 'yes' : 'no'}"><b>${use.refusal === null ? 'ran' : 'refused'}</b></td><td><code>${what}</code>${use.refusal === null ? shown : markup `<br>${markup_sentence(use.refusal)}`}</td><td class="number">${use.refusal === null ? end : '–'}</td><td class="number">${(0,quantities/* duration */.p0)(use.durationMs)}</td></tr>`;
    });
    return markup `<div class="scroll" role="region" tabindex="0" aria-label="Commands"><table><thead><tr><th scope="col">Answer</th><th scope="col">Command</th><th scope="col" class="number">End</th><th scope="col" class="number">Time</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
function output(text) {
    return markup `<pre class="output" role="region" tabindex="0" aria-label="Output">\n${text}</pre>`;
}
/** `url` must be one of ours; without one the text stands alone. */
function html_finding_link(url, text) {
    return url === null ? markup `<code>${text}</code>` : markup `<a href="${url}" rel="noopener noreferrer">${text}</a>`;
}

;// CONCATENATED MODULE: ./lib/src/report/page/html-script.js
/**
 * The page's script: search in the logs, and folding all at once. It reads text and never writes markup; without it the page
 * still says everything.
 */
const SCRIPT = `
'use strict';
(() => {
  const field = document.getElementById('search');
  const found = document.getElementById('found');
  const fold = document.getElementById('fold');
  let matches = [];
  let current = -1;

  const texts = () => [...document.querySelectorAll('.chunk .text')];

  function collect(query) {
    const wanted = query.toLowerCase();
    const result = [];
    for (const pre of texts()) {
      const text = pre.textContent.toLowerCase();
      for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
        result.push({ pre, at });
        if (result.length === 10000) return result;
      }
    }
    return result;
  }

  function rangeOf(match, length) {
    const range = document.createRange();
    const walker = document.createTreeWalker(match.pre, NodeFilter.SHOW_TEXT);
    let before = 0;
    let started = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const size = node.data.length;
      if (!started && match.at < before + size) { range.setStart(node, match.at - before); started = true; }
      if (started && match.at + length <= before + size) { range.setEnd(node, match.at + length - before); break; }
      before += size;
    }
    return range;
  }

  function show(index) {
    current = (index + matches.length) % matches.length;
    const match = matches[current];
    for (let parent = match.pre.parentElement; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS') parent.open = true;
    }
    const range = rangeOf(match, field.value.length);
    if (window.CSS && CSS.highlights && window.Highlight) CSS.highlights.set('found', new Highlight(range));
    match.pre.parentElement.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const log = match.pre.closest('.log');
    const place = range.getBoundingClientRect();
    const frame = log.getBoundingClientRect();
    log.scrollTop += place.top - frame.top - frame.height / 2;
    log.scrollLeft = Math.max(0, log.scrollLeft + place.left - frame.left - frame.width / 2);
    log.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    found.textContent = current + 1 + ' of ' + matches.length;
  }

  function search() {
    matches = field.value.length < 2 ? [] : collect(field.value);
    if (matches.length > 0) return show(0);
    if (window.CSS && CSS.highlights) CSS.highlights.delete('found');
    found.textContent = field.value.length < 2 ? '' : 'not found';
  }

  let timer = 0;
  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 120); });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && matches.length > 0) { event.preventDefault(); show(current + (event.shiftKey ? -1 : 1)); }
    if (event.key === 'Escape') { field.value = ''; search(); }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target === field) return;
    event.preventDefault();
    field.focus();
  });

  fold.addEventListener('click', () => {
    const all = [...document.querySelectorAll('details')];
    const open = all.some((one) => !one.open);
    for (const one of all) one.open = open;
    fold.textContent = open ? 'Fold all' : 'Open all';
    fold.setAttribute('aria-expanded', String(open));
  });

  function reveal() {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (!target) return;
    for (let parent = target.parentElement; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS') parent.open = true;
    }
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  for (const log of document.querySelectorAll('.log')) {
    const mark = log.querySelector('mark[data-evidence^="1"]') || log.querySelector('mark');
    if (mark) log.scrollTop = mark.getBoundingClientRect().top - log.getBoundingClientRect().top - log.clientHeight / 3;
  }
  addEventListener('hashchange', reveal);
  document.documentElement.dataset.ready = 'yes';
  reveal();
})();
`;

;// CONCATENATED MODULE: ./lib/src/report/page/html-style.js
/** The page's style: a calm console, dark or light as the reader's system is. No class comes from outside. */
const STYLE = `
:root {
  color-scheme: dark light;
  --bg: #101314; --panel: #171b1d; --sunk: #0b0d0e; --line: #2c3336; --text: #dbe0e1; --muted: #9aa5a8;
  --red: #ff8f80; --amber: #efb74a; --green: #7fd695; --blue: #82b6ff; --violet: #c5aaff; --teal: #62cfc4; --grey: #8b979b;
  --mark: #463810; --mark-text: #ffe6ad; --add: #12291a; --del: #331817;
}
@media (prefers-color-scheme: light) {
  :root {
    --bg: #efeeea; --panel: #faf9f6; --sunk: #f4f2ec; --line: #d3d0c6; --text: #1c2022; --muted: #596164;
    --red: #a8241b; --amber: #7d5200; --green: #1b6431; --blue: #1a52a8; --violet: #653aad; --teal: #0a635e; --grey: #5d676b;
    --mark: #ffe7a3; --mark-text: #3a2a00; --add: #e0f2e2; --del: #fae3df;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 4rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--bg); color: var(--text); font: 15px/1.55 system-ui, sans-serif; }
h1, h2, h3, .label, .badge, .tile b, code, pre, kbd, nav, .bar, table { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
h1 { font-size: 1.1rem; margin: 0; letter-spacing: .01em; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; line-height: 1.4; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: .74rem; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; color: var(--muted); margin: 1.4rem 0 .5rem; }
h3 code { text-transform: none; letter-spacing: 0; }
a { color: var(--blue); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--amber); outline-offset: 2px; }
main, header > div, .bar > div, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.1rem; }
header { border-bottom: 1px solid var(--line); padding: 1.3rem 0 1rem; background: var(--panel); }
.facts { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .5rem 0 0; padding: 0; list-style: none; color: var(--muted); font-size: .85rem; }
.bar { position: sticky; top: 0; z-index: 2; background: var(--bg); border-bottom: 1px solid var(--line); font-size: .82rem; }
.bar > div { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem; padding-top: .45rem; padding-bottom: .45rem; }
.bar a { padding: .15rem 0; }
.links { display: flex; gap: .4rem 1.1rem; overflow-x: auto; white-space: nowrap; min-width: 0; flex: 1 1 20rem; } .links a { flex: none; max-width: 22rem; overflow: hidden; text-overflow: ellipsis; }
.search { margin-left: auto; display: flex; align-items: center; gap: .4rem; }
input, button { font: inherit; color: inherit; background: var(--sunk); border: 1px solid var(--line); border-radius: 3px; padding: .25rem .5rem; min-height: 1.9rem; }
button { cursor: pointer; }
button:hover { border-color: var(--muted); }
input { width: 13rem; max-width: 45vw; }
#found { color: var(--muted); min-width: 4.5rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--panel); padding: .4rem .7rem; z-index: 3; }
.card { background: var(--panel); border: 1px solid var(--line); border-left-width: 3px; border-radius: 3px; margin: 1.2rem 0; padding: 1.1rem 1.2rem 1.2rem; }
.this-change, .unknown { border-left-color: var(--red); } .base-branch, .infrastructure { border-left-color: var(--amber); } .flaky { border-left-color: var(--violet); } .fine { border-left-color: var(--green); }
.badges { display: flex; flex-wrap: wrap; gap: .35rem; margin: .55rem 0 .2rem; padding: 0; list-style: none; }
.badge { font-size: .74rem; border: 1px solid var(--line); border-radius: 2px; padding: .05rem .45rem; color: var(--muted); }
.badge.strong { color: var(--text); border-color: var(--muted); }
.say { margin: .7rem 0 0; max-width: 46rem; overflow-wrap: anywhere; }
.say b { font-weight: 600; }
.checks { list-style: none; margin: 0; padding: 0; }
.checks li { padding: .12rem 0 .12rem 1.6rem; position: relative; overflow-wrap: anywhere; }
.checks .sign { position: absolute; left: 0; font-family: ui-monospace, monospace; font-weight: 700; }
.yes .sign, .yes > b { color: var(--green); } .fail .sign, .no > b { color: var(--red); } .no .sign, .open .sign { color: var(--muted); } .warn .sign { color: var(--amber); }
.quotes { margin: 0; padding-left: 1.5rem; } .quotes li { margin: .15rem 0; overflow-wrap: anywhere; }
code { font-size: .88em; overflow-wrap: anywhere; }
pre { margin: 0; font-size: 12.5px; line-height: 18px; }
details { border-top: 1px solid var(--line); margin-top: .9rem; padding-top: .5rem; }
summary { cursor: pointer; font-size: .88rem; color: var(--muted); padding: .2rem 0; }
summary:hover { color: var(--text); }
.log, .diff, .scroll { background: var(--sunk); border: 1px solid var(--line); border-radius: 3px; overflow: auto; max-height: 75vh; }
.chunk { display: grid; grid-template-columns: max-content 1fr; } .chunk.full { content-visibility: auto; contain-intrinsic-size: auto 3600px; }
.chunk pre { padding: 0 .7rem; tab-size: 4; }
.chunk .numbers { text-align: right; color: var(--muted); border-right: 1px solid var(--line); user-select: none; min-width: 4.2rem; background: var(--sunk); position: sticky; left: 0; }
.gap { color: var(--muted); font-style: italic; } .cut { color: var(--grey); }
mark { background: var(--mark); color: var(--mark-text); padding: 1px 0; }
mark::after { content: "  \\25C0 " attr(data-evidence); font-weight: 700; }
mark:target { outline: 2px solid var(--amber); }
::highlight(found) { background: var(--blue); color: var(--bg); }
.diff pre { padding: .5rem 0; width: max-content; min-width: 100%; }
.diff span { display: block; padding: 0 .8rem; min-height: 18px; } .add { background: var(--add); color: var(--green); } .del { background: var(--del); color: var(--red); } .hunk { color: var(--violet); } .file { color: var(--muted); font-weight: 600; }
table { border-collapse: collapse; font-size: .8rem; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .7rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; } th { color: var(--muted); font-weight: 600; } td.number, th.number { text-align: right; white-space: nowrap; } td.yes, td.no { white-space: nowrap; } td details { border: 0; margin: 0; padding: 0; }
.output { max-height: 16rem; overflow: auto; background: var(--sunk); border: 1px solid var(--line); padding: .4rem .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(5, 1fr); gap: 1px; padding: 1px; margin-top: .8rem; }
.tile { box-shadow: 0 0 0 1px var(--line); padding: .6rem .8rem; } .tile b { display: block; font-size: 1.15rem; font-weight: 500; } .tile span { color: var(--muted); font-size: .78rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.4rem 1.8rem; }
figure { margin: 0; min-width: 0; } figcaption { font-size: .85rem; margin-bottom: .3rem; }
svg { display: block; width: 100%; height: auto; } svg text { fill: var(--muted); font: 10px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; } .axis { stroke: var(--line); fill: none; } .end { text-anchor: end; } .middle { text-anchor: middle; } svg .value { fill: var(--text); }
.s0 { --c: var(--blue); } .s1 { --c: var(--amber); } .s2 { --c: var(--teal); } .s3 { --c: var(--violet); } .s4 { --c: var(--red); } .s5 { --c: var(--green); } .s6 { --c: var(--grey); }
rect[class^="s"], circle[class^="s"] { fill: var(--c); } path[class^="s"] { stroke: var(--c); fill: none; stroke-width: 1.6; stroke-linejoin: round; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin: .3rem 0 0; padding: 0; list-style: none; font-size: .78rem; color: var(--muted); } .legend i { display: inline-block; width: .65rem; height: .65rem; background: var(--c); margin-right: .35rem; border-radius: 1px; }
footer { color: var(--muted); font-size: .8rem; padding-top: 1.2rem; padding-bottom: 2.5rem; }
@media (max-width: 60rem) { .tiles { grid-template-columns: repeat(2, 1fr); } }
@media (max-width: 40rem) { .card { padding: .9rem .8rem 1rem; } .search { margin-left: 0; width: 100%; } .links { flex-basis: 100%; } input { flex: 1; max-width: none; width: auto; min-width: 0; } .chunk .numbers { min-width: 0; padding: 0 .35rem; } .chunk pre { padding: 0 .45rem; } }
@media print { .bar { display: none; } .log, .diff { max-height: none; } .chunk.full { content-visibility: visible; } }
`;

;// CONCATENATED MODULE: ./lib/src/report/page/html.js
/** `report.html`: one page that needs nothing but itself, for a person who wants to see how it was worked out. */









/** Nothing may be loaded, sent or run but the style and the script that stand in the page, known by their hashes. */
const POLICY = [
    "default-src 'none'",
    `style-src '${hash(STYLE)}'`,
    `script-src '${hash(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
/**
 * The whole page.
 * @param logs whole logs by job id, redacted; a job without one is shown by its excerpt
 */
function renderHtml(report, metrics, logs) {
    const findings = (0,fault_words/* byUrgency */.td)(report.findings);
    const cards = findings.map((finding, index) => findingMarkup({ report, finding, index, log: wholeLog(finding, logs) }));
    const links = findings.map((finding, index) => markup `<a href="#cause-${index}">${titleOf(finding)}</a>`);
    return page(report, markup `${bar(links)}
<main id="main">
${report.findings.length === 0 ? nothing(report) : cards}
${html_notices(report)}
${metrics.totals.analyses === 0 ? null : dashboardMarkup(metrics)}
</main>`).markup;
}
/** A browser opens a log of this many lines at once; a longer one would make the page too large to hand around. */
const MAX_LOG_LINES = 200_000;
function wholeLog(finding, logs) {
    const lines = logs.get(finding.cause.failure.job.id);
    return lines === undefined || lines.length > MAX_LOG_LINES ? null : lines;
}
function page(report, body) {
    const { run } = report;
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="dark light">
<title>${run.workflow} of ${run.owner}/${run.repo} at ${run.headSha.slice(0, 7)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the diagnoses</a>
${header(report)}
${body}
<footer>AutoFixOps ${report.version} · what left the machine and what ran is in audit.jsonl beside this page</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
}
function header({ run, findings, durationMs, at }) {
    const url = (0,words_links/* ownUrl */.yG)(run, run.url);
    const jobs = findings.reduce((sum, finding) => sum + 1 + finding.cause.sharedBy.length, 0);
    const facts = [
        `${run.owner}/${run.repo}`,
        `commit ${run.headSha.slice(0, 7)}`,
        run.pullRequest === null ? `branch ${run.headBranch ?? '–'}` : `pull request ${run.pullRequest.number}`,
        `run ${run.id}, attempt ${run.attempt}`,
        `${at.slice(0, 16).replace('T', ' ')} UTC, in ${(0,quantities/* duration */.p0)(durationMs)}`,
    ].map((fact) => markup `<li>${fact}</li>`);
    const title = findings.length === 0
        ? run.workflow
        : `${run.workflow}: ${(0,quantities/* counted */.hS)(jobs, 'failed job')}, ${(0,quantities/* counted */.hS)(findings.length, 'cause')}`;
    return markup `<header><div><h1>${title}</h1><ul class="facts">${facts}${url === null ? null : markup `<li><a href="${url}" rel="noopener noreferrer">open the run</a></li>`}</ul></div></header>`;
}
function bar(links) {
    return markup `<nav class="bar" aria-label="Page"><div><span class="links">${links}<a href="#metrics">Metrics</a></span>
<span class="search"><input id="search" type="search" placeholder="search the logs  /" aria-label="Search the logs" autocomplete="off" spellcheck="false"><span id="found" role="status"></span><button id="fold" type="button" aria-expanded="false">Open all</button></span></div></nav>`;
}
function nothing(report) {
    const fine = report.outcome === 'no-failure';
    return markup `<section class="card ${fine ? 'fine' : 'unknown'}"><h2>${fine ? 'Nothing failed' : 'Could not tell why it failed'}</h2></section>`;
}
function html_notices({ notices: texts }) {
    if (texts.length === 0)
        return null;
    const items = texts.map((text) => markup `<li class="open"><span class="sign" aria-hidden="true">!</span> ${markup_sentence(text)}</li>`);
    return markup `<section class="card"><h2>What could not be done</h2><ul class="checks">${items}</ul></section>`;
}
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

;// CONCATENATED MODULE: ./lib/src/report/patch.js
/**
 * `fix.patch`: the patches of all causes as one. Where two touch the same file only the first is in it, for the second was made
 * against the file as it was and need not apply after it. Null: no edit was proposed.
 */
function combinedPatch(report) {
    const touched = new Set();
    const patches = [];
    for (const { trial } of report.findings) {
        if (trial === null || trial.patch === null || trial.patch.trim() === '')
            continue;
        const paths = trial.edits.map((edit) => edit.path);
        if (paths.some((path) => touched.has(path)))
            continue;
        for (const path of paths)
            touched.add(path);
        patches.push(trial.patch.endsWith('\n') ? trial.patch : `${trial.patch}\n`);
    }
    return patches.length === 0 ? null : patches.join('');
}

;// CONCATENATED MODULE: ./lib/src/report/render.js










/** Every file we leave behind. One entry to add. */
const FORMATS = [
    { name: 'diagnosis.json', render: (report) => json((0,diagnosis_file/* diagnosisFile */._M)(report)) },
    { name: 'metrics.json', render: (_, metrics) => json(metrics) },
    { name: 'metrics.md', render: (_, metrics) => `${metricsTable(metrics)}\n` },
    { name: 'metrics.prom', render: (_, metrics) => prometheusText(metrics) },
    { name: 'report.html', render: (report, metrics, extras) => renderHtml(report, metrics, extras.logs ?? new Map()) },
    { name: 'fix.patch', render: (report) => combinedPatch(report) },
    { name: 'audit.jsonl', render: (_, __, extras) => extras.auditLines },
    {
        name: 'comment.md',
        render: (report, metrics, extras) => isQuiet(report) && report.word !== 'green' ? null : commentText(report, metrics, extras),
    },
];
/** Everything that a person or a program gets to see. Does not fail for what a log or a model says. */
async function renderReport(report, metrics, extras) {
    const quiet = isQuiet(report);
    return {
        marker: markerStart(markerKey(report.run)),
        comment: quiet ? null : commentText(report, metrics, extras),
        resolved: report.word === 'green' ? commentText(report, metrics, extras) : null,
        summary: renderSummary(report, metrics),
        annotations: renderAnnotations(report),
        files: await renderFiles(report, metrics, extras),
        suggestion: null,
    };
}
/** The comment alone, for what is told before the rest is known. */
function renderEarly(report, jobKey) {
    const none = measure({ ...report, findings: [] }, null);
    return {
        marker: markerStart(markerKey(report.run)),
        comment: commentText(report, none, { auditLines: '', ...(jobKey !== null && { jobKey }) }),
        resolved: null,
        summary: '',
        annotations: [],
        files: [],
        suggestion: null,
    };
}
async function renderFiles(report, metrics, extras) {
    const files = [];
    for (const { name, render } of FORMATS) {
        const text = await render(report, metrics, extras);
        if (text !== null)
            files.push({ name, text });
    }
    return files;
}
function commentText(report, metrics, extras) {
    const jobKey = extras.jobKey ?? null;
    const marker = markerLine(markerKey(report.run), report, jobKey);
    return isQuiet(report)
        ? renderResolved(report, marker, jobKey && jobOf(jobKey))
        : renderComment(report, metrics, marker);
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/src/story/collect.js
var collect = __webpack_require__(65514);
;// CONCATENATED MODULE: ./lib/src/story/publish.js
/** From a report to what people see: measured together with earlier runs, rendered, and carried to each place in turn. */






/** What cannot be published costs one warning. Files and artifact come last, so that the audit trail in them is whole. */
async function publish(world, settings, { report: found, logs, early }) {
    if (isQuiet(found))
        return publishQuiet(world, settings, found);
    const jobKey = ownWriter(settings);
    const { history, notices } = await earlierMetrics(world);
    const report = { ...found, notices: [...found.notices, ...notices] };
    const reactions = await world.reactions?.read(report.run, markerStart(markerKey(report.run)));
    const metrics = measure(report, history, reactions ?? null);
    const rendered = await renderReport(report, metrics, {
        auditLines: '',
        logs: await shownLogs(world, logs),
        ...(jobKey && { jobKey }),
    });
    const published = {};
    for (const publisher of world.publishers.filter(({ name }) => name !== 'comment' || report.word === 'red')) {
        const audit = { name: 'audit.jsonl', text: world.journal.auditLines() };
        const files = rendered.files.map((file) => (file.name === audit.name ? audit : file));
        const isRefused = publisher.name === 'comment' && early !== null && early.warning !== null;
        const told = { rendered: { ...rendered, files }, run: report.run };
        // What could not be written a minute ago has been tried several times.
        published[publisher.name] = isRefused ? tellOf(world, publisher, early) : await carry(world, publisher, told);
    }
    return { report, metrics, rendered, published };
}
/** What stands so far, on the pull request alone, before anything is asked or run. Its trouble is told at the end. */
async function publishEarly(world, settings, report) {
    const comment = world.publishers.find(({ name }) => name === 'comment');
    if (comment === undefined || report.word !== 'red' || report.run.pullRequest === null)
        return null;
    const jobKey = ownWriter(settings);
    const published = await comment.publish(renderEarly(report, jobKey), report.run);
    world.journal.audit({ type: 'publish', to: comment.name, done: published.done, warning: published.warning });
    return published;
}
/** Nothing failed: an earlier comment is resolved where GitHub says green, and nothing is uploaded or read. */
async function publishQuiet(world, settings, report) {
    const metrics = measure(report, null);
    const jobKey = ownWriter(settings);
    const rendered = await renderReport(report, metrics, { auditLines: '', ...(jobKey && { jobKey }) });
    const published = {};
    for (const publisher of world.publishers.filter(({ name }) => name === 'comment' || name === 'summary'))
        published[publisher.name] = await carry(world, publisher, { rendered, run: report.run });
    return { report, metrics, rendered, published };
}
/**
 * The wrapped command passed: what an earlier run of it wrote on the pull request becomes one line. Writes nothing where
 * nothing of ours stands.
 */
async function resolveEarlier(place) {
    const { comment, run, at, version } = place;
    const jobKey = writerOf(place.jobKey, place.script);
    const none = {
        outcome: 'no-failure',
        findings: [],
        pending: [],
        unread: 0,
        notices: [],
        durationMs: 0,
        maxCostUsd: 0,
    };
    const said = { word: 'green', reason: 'The command passes.' };
    const report = { run, at, version, ...none, ...said };
    const rendered = await renderReport(report, measure(report, null), { auditLines: '', ...(jobKey && { jobKey }) });
    return comment.publish(rendered, run);
}
const ownWriter = (settings) => tellsJobs(settings) ? writerOf(settings.ownJob.key, settings.brought?.command?.script ?? null) : null;
/** Where several jobs of a workflow may each run the action, each has a block of its own in the comment. */
const tellsJobs = ({ placement }) => placement === 'wrapped-command' || placement === 'failing-job';
/** Whole logs for the page, where they are not too long for one. */
async function shownLogs({ reader }, logs) {
    const shown = new Map();
    for (const [job, log] of logs) {
        const lines = await reader.lines(log).catch((0,collect/* orElse */.NW)(() => null));
        if (lines)
            shown.set(job, lines);
    }
    return shown;
}
async function earlierMetrics({ history }) {
    const loaded = await history?.load();
    const notices = loaded?.notice ? [loaded.notice] : [];
    const joined = joinHistories([loaded?.metrics ?? null, ...(loaded?.older ?? [])].filter((text) => text !== null));
    return { history: joined.history, notices: [...notices, ...joined.problems] };
}
async function carry({ journal }, publisher, { rendered, run }) {
    return tellOf({ journal }, publisher, await publisher.publish(rendered, run));
}
function tellOf({ journal }, publisher, published) {
    if (published.warning)
        journal.warn(published.warning);
    journal.audit({ type: 'publish', to: publisher.name, done: published.done, warning: published.warning });
    return published;
}


/***/ })

};
