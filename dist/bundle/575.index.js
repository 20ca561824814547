export const id = 575;
export const ids = [575];
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

/***/ 42011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _diagnosis_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11145);
/* harmony import */ var _words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39663);
/** The action's outputs: enums, numbers and paths, and two texts that are documented as untrusted. */


/** Outputs of a run with several causes speak of the most urgent one; `diagnosis` holds them all. */
function outputsOf(report, published, reportPath) {
    const first = (0,_words_fault_words_js__WEBPACK_IMPORTED_MODULE_1__/* .byUrgency */ .td)(report.findings)[0];
    const cost = report.findings.reduce((sum, finding) => sum + (finding.conversation?.usage.cost_usd ?? 0), 0);
    return {
        outcome: report.outcome,
        category: first?.diagnosis.category ?? '',
        severity: first?.diagnosis.severity ?? '',
        confidence: first?.diagnosis.confidence ?? '',
        'root-cause': oneLine(first?.diagnosis.rootCause ?? ''),
        fault: first?.verdict.fault ?? '',
        'rerun-outcome': first?.rerun.outcome ?? '',
        culprit: culprits(report),
        'fix-verified': fixVerified(report),
        'cost-usd': cost.toFixed(4),
        'comment-url': published.comment?.url ?? '',
        'artifact-id': String(published.artifact?.id ?? ''),
        'report-path': reportPath,
        diagnosis: JSON.stringify((0,_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisFile */ ._M)(report)),
    };
}
/** One entry for each diagnosis, null where none was looked for. */
function culprits({ findings }) {
    const found = findings.map(({ culprit }) => culprit);
    return found.every((culprit) => culprit === null) ? '' : JSON.stringify(found);
}
function fixVerified({ findings }) {
    const tried = findings.flatMap(({ trial }) => trial && trial.outcome !== 'not-tried' ? [trial.outcome === 'verified'] : []);
    return tried.length === 0 ? '' : String(tried.some((verified) => verified));
}
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();


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


/***/ })

};
