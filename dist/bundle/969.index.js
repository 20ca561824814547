export const id = 969;
export const ids = [969];
export const modules = {

/***/ 85624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/**
 * Logs of PowerShell and of some Windows tools are UTF-16, with or without a byte order mark; everything after this door is UTF-8.
 * Where the first 4 KiB do not look like UTF-16 the chunks pass unchanged, whatever they hold.
 */
async function* decodeUtf8(chunks) {
    let decoder;
    let head = Buffer.alloc(0);
    for await (const chunk of chunks) {
        if (decoder === undefined) {
            head = Buffer.concat([head, chunk]);
            if (head.length < PROBE)
                continue;
            decoder = decoderFor(head);
            yield* decoded(head, decoder);
        }
        else
            yield* decoded(chunk, decoder);
    }
    if (decoder === undefined && head.length > 0) {
        decoder = decoderFor(head);
        yield* decoded(head, decoder);
    }
    const rest = decoder?.decode();
    if (rest)
        yield Buffer.from(rest, 'utf8');
}
const PROBE = 4096;
function* decoded(chunk, decoder) {
    if (decoder === null)
        yield chunk;
    else {
        const text = decoder.decode(chunk, { stream: true });
        if (text.length > 0)
            yield Buffer.from(text, 'utf8');
    }
}
/** A byte order mark, or one half of the byte pairs being mostly zero as Latin text in UTF-16 is. Null: take it as it is. */
function decoderFor(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return new TextDecoder('utf-16le');
    if (head[0] === 0xfe && head[1] === 0xff)
        return new TextDecoder('utf-16be');
    const probe = head.subarray(0, PROBE);
    const pairs = Math.floor(probe.length / 2);
    if (pairs < 4)
        return null;
    let even = 0;
    let odd = 0;
    for (let i = 0; i + 1 < probe.length; i += 2) {
        if (probe[i] === 0)
            even += 1;
        if (probe[i + 1] === 0)
            odd += 1;
    }
    if (odd > pairs * 0.6 && even < pairs * 0.1)
        return new TextDecoder('utf-16le');
    if (even > pairs * 0.6 && odd < pairs * 0.1)
        return new TextDecoder('utf-16be');
    return null;
}


/***/ }),

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openLogFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * The bytes of a file, as a stream. A relative path starts at `folder`.
 * @param confined the file must stand inside `folder`: a workflow's input may have been put together from what others wrote
 * @throws Error with a sentence that names the file
 */
async function openLogFile(name, { folder, confined }) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) ? name : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).catch(() => null);
    if (path === null)
        throw new Error(`The log file ${name} does not exist.`);
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    if (confined && !path.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`))
        throw new Error(`The log file ${name} is outside of the workspace.`);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
        throw new Error(`${name} is not a file.`);
    await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r')).close();
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 18 });
}


/***/ }),

/***/ 79406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createReadingThread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/src/contract/reading.js
var reading = __webpack_require__(76981);
// EXTERNAL MODULE: ./lib/src/adapters/door/spool.js
var spool = __webpack_require__(66539);
;// CONCATENATED MODULE: ./lib/src/adapters/door/reading-messages.js
/** What goes between the main thread and the thread that reads. */


/** Logs in arguments become what can be sent; functions are left out. Plain data passes as it is. */
async function packed(value) {
    if (isLog(value))
        return sentLog(value);
    // A reading and a list of files are large, and pass as they are.
    if (isSendable(value))
        return value;
    if (Array.isArray(value))
        return Promise.all(value.map(packed));
    if (!isPlain(value))
        return undefined;
    const entries = Object.entries(value).map(async ([key, part]) => [key, await packed(part)]);
    return Object.fromEntries(await Promise.all(entries));
}
function isSendable(value) {
    if (Array.isArray(value))
        return value.every(isSendable);
    return isPlain(value) ? Object.values(value).every(isSendable) : typeof value !== 'function';
}
/** The other way. */
function unpacked(value) {
    if (isSentLog(value))
        return openSent(value);
    if (Array.isArray(value))
        return value.map(unpacked);
    if (!isPlain(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpacked(part)]));
}
async function sentLog(log) {
    const about = { sent: 'log', name: log.name, notes: log.notes ?? [] };
    if (log.stored)
        return { ...about, stored: log.stored, text: new Uint8Array() };
    const chunks = [];
    for await (const chunk of log.chunks())
        chunks.push(chunk);
    return { ...about, stored: null, text: Buffer.concat(chunks) };
}
function openSent({ name, notes, stored, text }) {
    if (stored)
        return { ...openStored(name, stored), notes };
    return { ...memoryLog(name, Buffer.from(text.buffer, text.byteOffset, text.byteLength)), notes };
}
const isLog = (value) => typeof value === 'object' && value !== null && 'chunks' in value && typeof value.chunks === 'function';
const isSentLog = (value) => isPlain(value) && value.sent === 'log';
const isPlain = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

// EXTERNAL MODULE: ./lib/src/adapters/door/redaction/stream.js
var stream = __webpack_require__(15836);
;// CONCATENATED MODULE: ./lib/src/adapters/door/reading-thread.js
/**
 * The thread in which the text of strangers is read, seen from the main thread. Whatever a text does to those who read it, this
 * thread stays free: it counts the time, ends the other one, and goes on with what was read by then.
 */




function createReadingThread(options) {
    const { partMs = 5000, totalMs = 15_000 } = options;
    const state = { running: null, added: [], spentMs: 0, id: 0 };
    const close = async () => {
        const { running } = state;
        state.running = null;
        await running?.worker.terminate();
    };
    const started = () => {
        state.running ??= start(options, state.added);
        return state.running;
    };
    const once = async (question) => {
        const left = totalMs - state.spentMs;
        if (left <= 0)
            throw new reading/* ReadingStopped */.a(`reading took longer than ${inSeconds(totalMs)} in all`);
        state.id += 1;
        const watch = createWatch(Math.min(partMs, left));
        try {
            return await answerOf(started(), { ...question, id: state.id }, watch);
        }
        catch (error) {
            if (error instanceof reading/* ReadingStopped */.a)
                await close();
            throw error;
        }
        finally {
            state.spentMs += watch.stop();
        }
    };
    const ask = oneAfterTheOther(once);
    return {
        reader: readerBy(ask),
        stream: (chunks) => (0,stream/* maskStream */.l)(chunks, (...args) => ask({ method: 'secrets', args })),
        add: (value) => {
            state.added.push(value);
            state.running?.worker.postMessage({ kind: 'secret', value });
        },
        close,
    };
}
const inSeconds = (ms) => `${Math.round(ms / 100) / 10} s`;
/** So that the time of a question is its own. */
function oneAfterTheOther(ask) {
    let last = Promise.resolve();
    return (question) => {
        const next = last.then(() => ask(question));
        last = next.catch(() => { });
        return next;
    };
}
function start({ program, secrets, patterns, heapMb = 256 }, added) {
    const settings = { secrets: [...secrets, ...added], patterns };
    const worker = new external_node_worker_threads_.Worker(program, {
        workerData: settings,
        resourceLimits: { maxOldGenerationSizeMb: heapMb },
        // It needs nothing of the environment, which holds secrets.
        env: {},
        stdout: false,
        stderr: false,
    });
    worker.unref();
    const running = { worker, isReady: false, heard: null };
    worker.on('message', (message) => {
        if (message.kind === 'ready')
            running.isReady = true;
        running.heard?.message(message);
    });
    worker.on('error', (error) => running.heard?.ended(error));
    worker.on('exit', () => running.heard?.ended(null));
    return running;
}
/** Rejects with `ReadingStopped`, or with an Error for a defect of ours. */
async function answerOf(running, question, watch) {
    const { worker } = running;
    const job = { kind: 'job', id: question.id, method: question.method, args: await sendable(question.args) };
    const serve = async ({ call, path }) => {
        const text = (await question.read?.(path).catch(() => null)) ?? null;
        watch.go();
        worker.postMessage({ kind: 'file', call, text });
    };
    worker.ref();
    try {
        return await new Promise((resolve, reject) => {
            running.heard = {
                message: (message) => {
                    if (message.kind === 'ready')
                        return watch.go();
                    if (message.id !== question.id)
                        return;
                    if (message.kind === 'done')
                        return resolve(message.result);
                    if (message.kind === 'failed')
                        return reject(new Error(message.message));
                    watch.pause();
                    serve(message);
                },
                ended: (error) => reject(new reading/* ReadingStopped */.a(whyEnded(error))),
            };
            watch.whenOver((ms) => reject(new reading/* ReadingStopped */.a(`it took longer than ${inSeconds(ms)} to read`)));
            if (running.isReady)
                watch.go();
            worker.postMessage(job);
        });
    }
    finally {
        running.heard = null;
        worker.unref();
    }
}
const sendable = async (args) => Promise.all(args.map(packed));
function whyEnded(error) {
    if (error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return 'it took more memory than it may have to read';
    return `the program that reads it ended${error ? ` (${error.message})` : ''}`;
}
function createWatch(limitMs) {
    let timer;
    let since = null;
    let spentMs = 0;
    let call = (_limitMs) => { };
    const pause = () => {
        clearTimeout(timer);
        if (since !== null)
            spentMs += performance.now() - since;
        since = null;
    };
    return {
        whenOver: (over) => {
            call = over;
        },
        go: () => {
            if (since !== null)
                return;
            since = performance.now();
            timer = setTimeout(() => call(limitMs), Math.max(0, limitMs - spentMs));
        },
        pause,
        stop: () => {
            pause();
            return spentMs;
        },
    };
}
/** What comes back is what `src/reader/text-reader.ts` returned, which has these types: only plain data crosses. */
function readerBy(ask) {
    const by = (method) => (...args) => ask({ method, args });
    return {
        log: by('log'),
        lines: by('lines'),
        quotes: by('quotes'),
        logTool: by('logTool'),
        command: (question) => ask({ method: 'command', args: [question], read: question.read }),
        allowedToFail: by('allowedToFail'),
        workflowFault: by('workflowFault'),
        collectsResults: by('collectsResults'),
        ownEnvironment: by('ownEnvironment'),
    };
}


/***/ }),

/***/ 77183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ep: () => (/* binding */ maskSpans),
/* harmony export */   q4: () => (/* binding */ mergeSpans)
/* harmony export */ });
/* unused harmony export MASK */
/** What stands in the place of a secret; the runner writes the same three characters. */
const MASK = '***';
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Sorted, and joined where two touch or overlap. */
function mergeSpans(spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        if (last !== undefined && span.start <= last.end)
            last.end = Math.max(last.end, span.end);
        else if (span.end > span.start)
            merged.push({ ...span });
    }
    return merged;
}
/**
 * The bytes of `[from, to)` with each span replaced by the mask. A span over several lines leaves one mask on each of them:
 * a log keeps its line numbers.
 */
function maskSpans(bytes, spans, from = 0, to = bytes.length) {
    const parts = [];
    let at = from;
    for (const { start, end } of mergeSpans(spans)) {
        if (end <= at || start >= to)
            continue;
        parts.push(bytes.subarray(at, Math.max(at, start)), masked(bytes, Math.max(at, start), Math.min(end, to)));
        at = Math.min(end, to);
    }
    parts.push(bytes.subarray(at, to));
    return parts.length === 1 ? (parts[0] ?? bytes) : Buffer.concat(parts);
}
function masked(bytes, start, end) {
    const firstBreak = bytes.indexOf(NEWLINE, start);
    if (firstBreak === -1 || firstBreak >= end)
        return Buffer.from(MASK);
    const lines = [];
    for (let at = start; at < end;) {
        const next = bytes.indexOf(NEWLINE, at);
        const stop = next === -1 || next >= end ? end : next;
        const returned = stop > at && bytes[stop - 1] === CARRIAGE_RETURN;
        const empty = stop - (returned ? 1 : 0) === at;
        lines.push(`${empty ? '' : MASK}${returned ? '\r' : ''}${stop < end ? '\n' : ''}`);
        at = stop + 1;
    }
    return Buffer.from(lines.join(''));
}


/***/ }),

/***/ 15836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ lookWith),
/* harmony export */   l: () => (/* binding */ maskStream)
/* harmony export */ });
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77183);

/** Bytes gathered at most before they are looked at. */
const BLOCK = 1 << 20;
/** A line longer than this is cut; as much of it is then held back, so that what is cut is seen whole with what follows. */
const LONG_LINE = 1 << 16;
/** Bytes before a block that are looked at again: a name is seen with its value, a private key with its first line. */
const CONTEXT = 20 * 1024;
/**
 * Masks what is found in a stream, in bounded memory, a single line of any length included. Newlines stay where they are.
 * Lines are passed on as they come: only when the producer is faster than we are is more taken at once.
 */
async function* maskStream(chunks, look) {
    let context = Buffer.alloc(0);
    let waiting = Buffer.alloc(0);
    for await (const chunk of gathered(chunks)) {
        if (waiting.length + chunk.length < LONG_LINE && !chunk.includes(0x0a)) {
            waiting = Buffer.concat([waiting, chunk]);
            continue;
        }
        const bytes = Buffer.concat([context, waiting, chunk]);
        const { spans, to } = await look(bytes, context.length, false);
        if (to > context.length)
            yield (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSpans */ .ep)(bytes, spans, context.length, to);
        waiting = Buffer.from(bytes.subarray(to));
        context = Buffer.from(bytes.subarray(characterStart(bytes, Math.max(0, to - CONTEXT)), to));
    }
    const bytes = Buffer.concat([context, waiting]);
    if (waiting.length > 0)
        yield (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSpans */ .ep)(bytes, (await look(bytes, context.length, true)).spans, context.length);
}
const lookWith = (finder) => (bytes, from, isEnd) => {
    const spans = (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSpans */ .q4)(finder.find(bytes));
    return { spans, to: isEnd ? bytes.length : cutPoint(bytes, from, { spans, finder }) };
};
/** Where the part that may leave ends: after the last whole line, before an open tail, never inside a span of a long line. */
function cutPoint(bytes, from, { spans, finder }) {
    const lines = bytes.lastIndexOf(0x0a) + 1;
    if (lines > from && bytes.length - lines <= LONG_LINE) {
        const open = finder.openTail(bytes.subarray(Math.max(from, lines - LONG_LINE), lines));
        return open === 0 ? lines : Math.max(from, bytes.lastIndexOf(0x0a, lines - open - 1) + 1);
    }
    if (bytes.length - from <= LONG_LINE)
        return from;
    const latest = Math.max(from, characterStart(bytes, bytes.length - LONG_LINE));
    const across = spans.find((span) => span.start < latest && span.end > latest);
    return across !== undefined && across.start > from ? across.start : latest;
}
function characterStart(bytes, at) {
    let start = at;
    while (start > 0 && at - start < 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start -= 1;
    return start;
}
/** Joins chunks that are there already, up to a block; waits for nothing while it holds something. */
async function* gathered(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    let next = iterator.next();
    try {
        for (let first = await next; first.done !== true; first = await next) {
            const parts = [first.value];
            let size = first.value.length;
            next = iterator.next();
            while (size < BLOCK) {
                const more = await Promise.race([next, afterThisTurn()]);
                if (more === null || more.done === true)
                    break;
                parts.push(more.value);
                size += more.value.length;
                next = iterator.next();
            }
            yield parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
        }
    }
    finally {
        // The consumer left early: the producer is told, and a failure of what it had begun is nobody's any more.
        next.catch(() => { });
        await iterator.return?.();
    }
}
function afterThisTurn() {
    return new Promise((resolve) => setImmediate(resolve, null));
}


/***/ }),

/***/ 79139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ei: () => (/* reexport */ collectDoubtful),
  qb: () => (/* reexport */ collectSecrets),
  Fj: () => (/* binding */ createSanitiser),
  E8: () => (/* reexport */ parseRedactPatterns),
  rr: () => (/* reexport */ transformedForms)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/contract/compose.js
var compose = __webpack_require__(7825);
;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/way-back.js
/**
 * From a position in a text of which pieces were left out to the position in the original.
 *
 * @param starts where a kept piece begins in what was left, rising
 * @param shifts how far each piece stood behind that in the original
 */
const wayBack = (starts, shifts) => (index) => index + (shifts[lastAtMost(starts, index)] ?? 0);
function lastAtMost(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/ansi.js

const ESCAPE = 0x1b;
/** Strips `ESC [ … letter` and the openings of other escape codes; cheap where there are none. */
function stripAnsi(bytes) {
    if (bytes.indexOf(ESCAPE) === -1)
        return { bytes, text: bytes.toString('latin1'), original: (index) => index };
    const stripped = Buffer.from(bytes);
    const at = [0];
    const shift = [0];
    let length = 0;
    let from = 0;
    for (let code = bytes.indexOf(ESCAPE); code !== -1; code = bytes.indexOf(ESCAPE, from)) {
        stripped.copyWithin(length, from, code);
        length += code - from;
        from = endOfEscape(bytes, code);
        at.push(length);
        shift.push(from - length);
    }
    stripped.copyWithin(length, from);
    const rest = stripped.subarray(0, length + bytes.length - from);
    const original = wayBack(at, shift);
    return { bytes: rest, text: rest.toString('latin1'), original };
}
/** Index after the escape code that starts at `from`. */
function endOfEscape(bytes, from) {
    const kind = bytes[from + 1];
    if (kind === 0x5b)
        return endOfControlSequence(bytes, from + 2);
    // Only the opening of `ESC ]` goes: its payload is text that a terminal does not show, and so a place to hide a secret.
    if (kind === 0x5d)
        return from + 2;
    // A lone ESC before ordinary text is dropped alone, so that it cannot swallow a character of a secret.
    return kind !== undefined && kind >= 0x20 && kind <= 0x2f ? Math.min(from + 3, bytes.length) : from + 1;
}
function endOfControlSequence(bytes, from) {
    const limit = Math.min(bytes.length, from + 64);
    for (let i = from; i < limit; i += 1) {
        const byte = bytes[i] ?? 0;
        if (byte >= 0x40 && byte <= 0x7e)
            return i + 1;
        if (byte < 0x20 || byte > 0x3f)
            return i;
    }
    return limit;
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/secret-value.js
/** Judging a value by itself: could this be a secret, or is it a placeholder, a word, a path, a piece of code? */
const PLACEHOLDER = [
    /^[*•.x_#X\-?0]+$/,
    /\*{3}/,
    /^(?:\$|%\w+%|\{\{|\{[A-Za-z_]|<|#\{|@\{|\[)/,
    /^(?:process\.env|os\.environ|env\.|secrets?\.|vars?\.|config\.|settings\.|inputs\.|self\.|this\.|import\.meta|System\.getenv|ENV\[)/,
    /(?:^|[^a-z])(?:your|my|change|example|dummy|placeholder|redacted|fake|sample|insert|todo|replace)(?:[^a-z]|$|me|_?here)/i,
    /(?:x{6}|X{6}|\.{3}|0{8}$|1234567890$)/,
    /^(?:true|false|null|none|nil|undefined|empty|required|missing|invalid|expired|string|secret|token|password|passwd|username|user|pass|key|value)$/i,
];
const PATH = /^(?:~|\.{0,2})\/[\w.@-]*(?:\/|$)|^[A-Za-z]:\\|\.(?:ts|js|py|go|rs|java|rb|json|ya?ml|toml|pem|key|txt|log|lock|md|html|png|cer|crt)$/;
const URL_LIKE = /^[a-z][a-z+.-]*:\/\//i;
const DOTTED_NAME = /^[A-Za-z_$][A-Za-z_$]*\d?(?:(?:\.|::|->)[A-Za-z_$][\w$]*)+$/;
const WORDS = /^[A-Za-z]+(?:[-_ .:/][A-Za-z]+)*$/;
/** `translate/2`, `java16:1.1`, `a/b/c1`: a function, a coordinate, a path. */
const NAMED_PART = /^[a-z_]+\/\d+$|^[a-z][a-z\d]*:\d+(?:\.\d+)+$|^(?:[\w.-]+\/)+[\w.-]{0,200}[a-z]{4}[\w.-]{0,200}$/;
const VERSION = /^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$/;
/** Shannon entropy in bits a character. */
function entropy(value) {
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** Stands for a secret, or is none: `***`, `${{ secrets.X }}`, `process.env.X`, `<token>`, `your-token-here`. */
function isPlaceholder(value) {
    return PLACEHOLDER.some((pattern) => pattern.test(value));
}
/** How often the kind of character (lower, upper, digit) changes from one to the next. */
function kindChanges(value) {
    let count = 0;
    let last = '';
    for (const char of value) {
        const kind = /[a-z]/.test(char) ? 'a' : /[A-Z]/.test(char) ? 'A' : /\d/.test(char) ? '0' : '-';
        if (last !== '' && kind !== last)
            count += 1;
        last = kind;
    }
    return count;
}
/** A digest or an id by its shape: 32, 40, 56, 64, 96 or 128 hex digits, or a UUID. Bare, these are never redacted. */
function isDigest(value) {
    return (/^(?:[0-9a-f]{7,12}|[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(value) || /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value));
}
/** What stands after a name that says it is secret: may it be one? `quoted`: it stood between quotes. */
function isSecretValue(value, quoted) {
    if (value.length < 8 || value.length > 4096 || isPlaceholder(value) || URL_LIKE.test(value))
        return false;
    if (PATH.test(value) || VERSION.test(value) || DOTTED_NAME.test(value) || NAMED_PART.test(value))
        return false;
    if (/^\d+$/.test(value))
        return value.length >= 15;
    const bits = entropy(value.slice(0, 256));
    if (!/\d/.test(value))
        return isWordlessLetters(value, quoted) && bits >= 3;
    // Sixteen letters cannot carry more than four bits, and a short text shows fewer: hex and short values are held to less.
    return bits >= (value.length < 20 || /^[0-9a-f]+$/i.test(value) ? 2.5 : 3);
}
/** Letters alone are a secret only where they are no words: `hZEmnoOEYISjraJtbySaKCNnSuYAvukaTt`, `s!cr~t#pass`. */
function isWordlessLetters(value, quoted) {
    if (WORDS.test(value))
        return value.length >= 16 && !/[-_ .:/]/.test(value) && kindChanges(value) >= value.length / 4;
    return quoted && !/\s/.test(value) && /[^\w.:/-]/.test(value) && !/[(){}[\]<>]/.test(value);
}
/** A string that nothing around it calls secret, and that is hardly anything else: long, letters and digits well mixed, no digest. */
function looksRandom(value) {
    if (value.length < 15 || value.length > 200 || !/^[\w+=-]+$/.test(value))
        return false;
    if (isDigest(value) || isPlaceholder(value))
        return false;
    const longest = value.split(/[-_]/).reduce((best, part) => (part.length > best.length ? part : best), '');
    if (longest.length < 15 || /^(?:[0-9a-f]+|\d+|[A-Za-z]+)$/i.test(longest))
        return false;
    const digits = longest.replace(/\D/g, '').length;
    return (digits >= longest.length * 0.15 && (longest.match(/\d(?=[A-Za-z])/g) ?? []).length >= 3 && entropy(longest) >= 3.2);
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/bare-token.js
/** A token that nothing names and that no rule knows, in running text: long, of both cases and digits, thoroughly mixed. */

/** What is written before digests, ids and data: they are as random, and no secret. */
const IDENTIFIED = /(?:sha-?\d{0,3}|md5|h1|hash|digest|integrity|checksum|etag|nonce|fingerprint|base64|rev(?:ision)?|commit|version|id|cursor|trace|span|request|cache|chunk|build|tag|image|name|file|path|class|list|address|addr|mappings)["'\]]{0,2}[-_:=, ("'$]{0,4}$/i;
/** Keys that are made to be shown, in a page or as one's SSH key. */
const PUBLIC = /^(?:(?:sb_publishable|phc|pk|pub|public)[-_]|AAAA[BCE])/;
/** Beside these a word is a part of something longer: a path, a file, an address, base64. */
const JOINED_BEFORE = /[/+.@~%&#?\\]/;
const JOINED_AFTER = /[/+@~%\\]/;
function isTokenInText(text, span) {
    const word = text.slice(span.start, span.end);
    if (!isThoroughlyMixed(word) || isPlaceholder(word) || PUBLIC.test(word))
        return false;
    const before = text.charAt(span.start - 1);
    const after = text.slice(span.end, span.end + 2);
    if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after.charAt(0)) || /^(?:\.\w|=)/.test(after))
        return false;
    return !IDENTIFIED.test(text.slice(Math.max(0, span.start - 32), span.start)) && !isInWall(text, span);
}
/** Of 30 random letters and digits hardly one has fewer changes than this; no identifier of words has as many. */
function isThoroughlyMixed(word) {
    const bare = word.replace(/[-_]/g, '');
    if (bare.length < 30 || word.length - bare.length > word.length / 12)
        return false;
    const share = (kind) => (bare.match(kind) ?? []).length / bare.length;
    if (share(/[a-z]/g) < 0.15 || share(/[A-Z]/g) < 0.15 || share(/\d/g) < 0.05)
        return false;
    const runsOfDigits = (bare.match(/\d+/g) ?? []).length;
    const pairsOfCapitals = (bare.match(/[A-Z](?=[A-Z])/g) ?? []).length;
    // Words written together have few digits, and no two capitals in a row.
    if (runsOfDigits < 2 || (runsOfDigits < 3 && pairsOfCapitals < 3))
        return false;
    return kindChanges(bare) >= bare.length * 0.4 && entropy(bare) >= 3.8;
}
/** A line among others of nothing but base64: a certificate, an image. */
function isInWall(text, { start, end }) {
    const from = text.lastIndexOf('\n', start - 1);
    const to = text.indexOf('\n', end);
    const above = from <= 0 ? '' : text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - 200), from);
    const below = to === -1
        ? ''
        : text
            .slice(to + 1, to + 200)
            .split('\n', 1)
            .join('');
    return [above, below].some((line) => /[A-Za-z0-9+/]{40}/.test(line) && !/[a-z] [a-z]/.test(line));
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/undress.js
/**
 * What programs put before each line that they pass on: timestamps, names of services, levels, line numbers, marks of a diff or
 * of a quotation. Rules that read over several lines see the lines without it. All expressions are sticky and bounded.
 */


/** `│ ┃ ║` as UTF-8, one character a byte. */
const BAR = '(?:\\||\\xe2[\\x94\\x95][\\x80-\\xbf])';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?(?:Z| ?[+-]\\d{2}:?\\d{2}| UTC)?';
const DATE = '\\d{2,4}[-/.]\\d{1,2}[-/.]\\d{1,4}';
/** A frame stands at the start of a line, or after another frame; what follows it keeps its indentation. */
const FRAMES = [
    // `gh run view`: job, step, time.
    /[^\t\n]{1,120}\t[^\t\n]{1,120}\t/,
    (0,compose/* composePattern */.D)(`\\[?${DATE}(?:[T ,]{1,2}${TIME})?\\]?[ \\t:]`),
    (0,compose/* composePattern */.D)(`\\[?${TIME}\\]?[ \\t]`),
    /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d{2}:\d{2}:\d{2} [\w.-]{1,64} [\w./-]{1,64}(?:\[\d{1,8}\])?: /,
    // BuildKit.
    /#\d{1,4} (?:\d{1,5}\.\d{1,4} )?/,
    // The runner's own marks.
    /##\[\w{1,20}\]/,
    /[[(<]?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|FATAL|CRITICAL|SEVERE|OUT|trace|debug|info|notice|warn(?:ing)?|error|stdout|stderr)[\])>]?(?:: ?|[ \t]{1,8})/,
    /\[[^\]\n]{1,60}\]:? ?/,
    /\((?:pid=|\d)[^)\n]{0,40}\) ?/,
    // Compose, foreman, rustc, source excerpts: `web_1  | `, ` 12 | `, `> 12 | `.
    (0,compose/* composePattern */.D)(`[ \\t]{0,36}(?:[>*][ \\t]{0,36})?(?:(?:[\\w.@:/-]{1,64}(?:\\[\\d{1,8}\\])?|\\[\\d{1,8}\\])[ \\t]{0,24})?${BAR} ?`),
    /[\w./-]{1,64}\[\d{1,8}\]: /,
    // Loggers: `[main] com.example.Main - `.
    /[A-Za-z][\w$]{0,40}(?:\.[\w$]{1,60}){1,8}(?::\d{1,5})? - /,
    /(?:main|[\w.]{1,20}-\d{1,4}) (?:---|-) /,
    // pytest: the mark and seven columns.
    /[EF>] {1,7}/,
    /[ \t]{0,12}\d{1,6}[:\u2192] ?/,
];
/** What may stand around a piece of text within its frame. */
const WRAPS = [
    /[ \t]{1,200}/,
    /["'`[({<]{1,8}/,
    /(?:[-+>*#;|!]{1,4}|\/\/{1,2}|--|\xe2\x80\xa2)[ \t]{0,8}/,
    /\d{1,4}[.):]? {1,8}/,
];
const FRAMES_HERE = FRAMES.map((pattern) => (0,compose/* composePattern */.D)(pattern.source, 'y'));
const WRAPS_HERE = WRAPS.map((pattern) => (0,compose/* composePattern */.D)(pattern.source, 'y'));
const REPEATED = new Set(WRAPS_HERE);
/** So many of them stand before one another at most. */
const DEPTH = 8;
/** Index in `text` at which the line that starts at `from` begins without its frame. */
function endOfFrame(text, from) {
    return strip(text, from, FRAMES_HERE);
}
/** The same without quotes, bullets and indentation as well: where what was printed begins. */
function startOfCore(text, from) {
    return strip(text, endOfFrame(text, from), [...WRAPS_HERE, ...FRAMES_HERE]);
}
/** Without quotes, bullets and indentation alone. */
function endOfWraps(text, from) {
    return strip(text, from, WRAPS_HERE);
}
function strip(text, from, patterns) {
    let at = from;
    // Each kind once: in a table, what stands before the second bar is no name of a service.
    const left = new Set(patterns);
    for (let depth = 0; depth < DEPTH; depth += 1) {
        const next = [...left].find((pattern) => lengthAt(pattern, text, at) > 0);
        if (next === undefined)
            return at;
        at += lengthAt(next, text, at);
        if (!REPEATED.has(next))
            left.delete(next);
    }
    return at;
}
function lengthAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
}
/**
 * Of a dressing that no rule knows: where a line goes on after the same text as `before`, in which numbers may differ. Null: it
 * is another line.
 */
function startAfter(before, text, from) {
    let at = from;
    for (let i = 0; i < before.length; i += 1, at += 1) {
        if (isDigit(before, i) && isDigit(text, at)) {
            while (isDigit(before, i + 1))
                i += 1;
            while (isDigit(text, at + 1))
                at += 1;
        }
        else if (before[i] !== text[at])
            return null;
    }
    return at;
}
const isDigit = (text, at) => /\d/.test(text.charAt(at));
function undress(text) {
    const lines = [];
    const starts = [];
    const shifts = [];
    let length = 0;
    for (let from = 0; from <= text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        const start = Math.min(endOfFrame(text, from), end);
        starts.push(length);
        shifts.push(start - length);
        lines.push(text.slice(start, end));
        length += end - start + 1;
        from = end + 1;
    }
    return { text: lines.join('\n'), original: wayBack(starts, shifts) };
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/blocks.js

/** A block is at most so long: a key of 16,384 bits with what a log puts before its lines. */
const MAX_LINES = 400;
const MAX_LENGTH = 64 * 1024;
/** Lines of other programs in a row, in a block whose end was not seen, after which it is over. */
const MAX_FOREIGN = 3;
/** Characters of base64 in a row that a line of a key holds. */
const RUN = 16;
/** The whole of each block, line by line: what stands before a line stays, and so do lines of other programs in between. */
function findKeyBlocks(text) {
    const marks = findMarks(text);
    const spans = [];
    for (const [index, mark] of marks.entries()) {
        const next = marks[index + 1];
        spans.push(mark);
        if (mark.opens) {
            const closed = next !== undefined && !next.opens && !isFar(text, mark.end, next.start);
            spans.push(...linesAfter(text, mark, { limit: next?.start ?? text.length, closed }));
        }
        else {
            const before = marks[index - 1];
            if (!before?.opens || isFar(text, before.end, mark.start))
                spans.push(...linesBefore(text, mark, before?.end ?? 0));
        }
    }
    return spans;
}
/** `-----BEGIN RSA PRIVATE KEY-----`, `---- END SSH2 …`, in a URL or in JSON too; PuTTY's first and last line. */
function findMarks(text) {
    const marks = [];
    for (let at = text.indexOf('PRIVATE'); at !== -1; at = text.indexOf('PRIVATE', at + 7)) {
        const mark = markAround(text, at);
        if (mark !== null)
            marks.push(mark);
    }
    for (let at = text.indexOf('PuTTY-User-Key-File-'); at !== -1; at = text.indexOf('PuTTY-User-Key-File-', at + 1))
        marks.push({ start: at, end: at + 20, opens: true });
    if (marks.length > 0)
        for (const mac of text.matchAll(/Private-MAC: {0,2}[0-9a-f]{8,128}/g))
            marks.push({ start: mac.index, end: mac.index + mac[0].length, opens: false }); // biome-ignore format: one step
    return marks.sort((a, b) => a.start - b.start);
}
/** What may stand between the words of a mark: a blank, as it is or in a URL. */
const BETWEEN = /^[A-Z0-9 +%_-]*$/;
function markAround(text, at) {
    const after = /^(?:[ +_-]|%20)KEY(?:(?:[ +_]|%20)BLOCK)?(?: ?-{1,5})?/.exec(text.slice(at + 7, at + 40));
    if (after === null)
        return null;
    const head = text.slice(Math.max(0, at - 64), at);
    const begin = head.lastIndexOf('BEGIN');
    const word = Math.max(begin, head.lastIndexOf('END'));
    if (word === -1 || !BETWEEN.test(head.slice(word)))
        return null;
    const dashes = /(?:-|%2[dD]|\\u002[dD]){1,5} ?$/.exec(head.slice(Math.max(0, word - 32), word));
    if (dashes === null)
        return null;
    const start = at - head.length + word - dashes[0].length;
    return { start, end: at + 7 + after[0].length, opens: word === begin };
}
function isFar(text, from, to) {
    return to - from > MAX_LENGTH || text.slice(from, to).split('\n').length > MAX_LINES;
}
/** The lines of a block from its first mark on. */
function linesAfter(text, mark, { limit, closed }) {
    const spans = [];
    const to = Math.min(limit, mark.end + MAX_LENGTH);
    const before = dressingOf(text, mark);
    let foreign = 0;
    let count = 0;
    for (let at = mark.end; at < to && count < MAX_LINES && foreign < MAX_FOREIGN; count += 1) {
        const newline = text.slice(at, to).indexOf('\n');
        const end = newline === -1 ? to : at + newline;
        const first = at === mark.end;
        const start = first ? at : coreOf(text, at, before);
        const line = text.slice(start, end);
        if (first || (closed ? isInside(line) : isKeyLine(line))) {
            if (end > start)
                spans.push({ start, end });
            foreign = 0;
        }
        else if (!isHeader(line))
            foreign += closed ? 0 : 1;
        at = end + 1;
    }
    return spans;
}
/** Lines of a key before an end whose beginning was not seen. */
function linesBefore(text, mark, limit) {
    const spans = [];
    const before = dressingOf(text, mark);
    // No further than what is used: a text may hold a million marks and not one line break.
    const low = Math.max(limit, mark.start - MAX_LENGTH, 0);
    const lineBreak = (to) => low + text.slice(low, Math.max(low, to)).lastIndexOf('\n');
    let end = lineBreak(mark.start);
    const own = coreOf(text, end + 1, before);
    if (own < mark.start && isKeyLine(text.slice(own, mark.start)))
        spans.push({ start: own, end: mark.start });
    for (let count = 0; end > limit && mark.start - end < MAX_LENGTH && count < MAX_LINES; count += 1) {
        const from = lineBreak(end) + 1;
        const start = coreOf(text, from, before);
        const line = text.slice(start, end);
        if (!isKeyLine(line) && !isHeader(line))
            break;
        if (start < end)
            spans.push({ start, end });
        end = from - 1;
    }
    return spans;
}
/** What stands before a mark on its line. */
function dressingOf(text, { start }) {
    const head = text.slice(Math.max(0, start - 301), start);
    const line = head.slice(head.lastIndexOf('\n') + 1);
    return line.length > 300 ? '' : line;
}
/** Where the line that begins at `from` begins without its dressing: the one of the mark's own line, or any that is known. */
function coreOf(text, from, before) {
    const plain = endOfWraps(text, startAfter(before, text, from) ?? from);
    // A line of a key within the columns of a table must not pass for the name before a bar.
    return /^[A-Za-z0-9+/]{16}/.test(text.slice(plain, plain + RUN)) ? plain : startOfCore(text, plain);
}
/** Base64 that is no path and no word, or nothing but base64 up to the marks that close a line. */
function isKeyLine(line) {
    if (/^[A-Za-z0-9+/]{1,120}={0,2}(?:\\[nr])?[^A-Za-z0-9]*$/.test(line) &&
        (/[0-9+=]|[a-z][A-Z]/.test(line) || line.length >= 40))
        return true;
    return runsOf(line).some((run) => changesOf(run) >= run.length * 0.25);
}
/** Between both marks: a line that holds a run of base64, or is one word. Sentences of other programs are none. */
function isInside(line) {
    return (runsOf(line).length > 0 ||
        /^[A-Za-z0-9+/]{1,120}={0,2}[^A-Za-z0-9]*(?:\\[nr][^A-Za-z0-9]*)?$/.test(line) ||
        isSpaced(line));
}
/** Base64 with blanks in it, as a fold or a table leaves it. */
const isSpaced = (line) => /^(?:[A-Za-z0-9+/]{1,12} ){3,80}/.test(line) && changesOf(line) >= line.length * 0.25;
const runsOf = (line) => line.slice(0, 4096).match(/[A-Za-z0-9+/]+/g)?.filter((run) => run.length >= RUN) ?? []; // biome-ignore format: one step
/** How often lower case, upper case and digits follow on one another. */
function changesOf(run) {
    return (run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g) ?? []).length;
}
/** `Proc-Type: 4,ENCRYPTED`, `Comment: "…"`, or nothing. */
const isHeader = (line) => /^(?:[A-Z][A-Za-z-]{2,30}: .{0,200})?\s*$/.test(line);
/** The lines on which a key file in base64 goes on. @param ends where its first lines end, of those that were found */
function findWrappedLines(text, ends) {
    return ends.flatMap((at) => {
        const newline = text.indexOf('\n', at);
        return newline === -1 || newline - at > 4 ? [] : wrappedLines(text, newline + 1);
    });
}
/** Lines of nothing but base64, of which only the last is short. */
function wrappedLines(text, from) {
    const spans = [];
    for (let at = from; at < text.length && spans.length < MAX_LINES;) {
        const newline = text.indexOf('\n', at);
        const end = newline === -1 ? text.length : newline;
        const start = startOfCore(text, at);
        const core = /^[A-Za-z0-9+/]{1,200}={0,2}(?=[\s"'`,;)\]}+\\|]*$)/.exec(text.slice(start, end))?.[0] ?? '';
        if (core.length < 4)
            break;
        spans.push({ start, end: start + core.length });
        if (core.length < 40)
            break;
        at = end + 1;
    }
    return spans;
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/candidates.js
/** Three letters out of the words by which a name is known to be secret; no case is asked. */
const NAME_HINTS = ['tok', 'sec', 'pas', 'pwd', 'key', 'aut', 'cre', 'jwt', 'kie', 'sid', 's_i', 'ogi', 'srt', 'sig', 'bho', '_pa', 'sas']; // biome-ignore format: a list
const MIN_QUOTED = 15;
const MIN_WORD = 30;
const MAX_WORD = 128;
const ALNUM = 1;
const WORD = 2;
const QUOTE = 4;
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
    const char = String.fromCharCode(byte);
    if (/[A-Za-z0-9]/.test(char))
        return ALNUM | WORD;
    if (/[_-]/.test(char))
        return WORD;
    return /["'`]/.test(char) ? QUOTE : 0;
});
const NAME = 1;
const CONTEXT = 2;
/** Five bits of each of the last three characters: letters without their case. */
const FOLDED_MASK = 0x7fff;
/** How many codes `tripleAt` gives. */
const TRIPLES = 1 << 18;
/** Builds the tables once; the search is then one pass. */
function createCandidateSearch(vendors, contexts) {
    const vendorTable = tableOf(vendors, TRIPLES, ({ starts }) => starts.flatMap(triples));
    const contextTable = tableOf(contexts, FOLDED_MASK + 1, ({ hints }) => hints.map(folded));
    const worthwhile = contextTable.index.map((rules) => (rules === 0 ? 0 : CONTEXT));
    for (const hint of NAME_HINTS)
        worthwhile[folded(hint)] = (worthwhile[folded(hint)] ?? 0) | NAME;
    return (bytes) => search(bytes, { vendorTable, contextTable, worthwhile });
}
function search(bytes, { vendorTable, contextTable, worthwhile }) {
    const found = {
        starts: [],
        startRules: [],
        contexts: [],
        contextRules: [],
        names: [],
        quoted: [],
        words: [],
    };
    const { length } = bytes;
    let past = 0;
    let before = 0;
    let run = 0;
    for (let at = 0; at < length; at += 1) {
        const byte = bytes[at] ?? 0;
        const kind = KIND[byte] ?? 0;
        past = ((past << 5) | (byte & 31)) & FOLDED_MASK;
        const worth = worthwhile[past] ?? 0;
        if (worth !== 0) {
            if ((worth & NAME) !== 0)
                found.names.push(at - 2);
            if ((worth & CONTEXT) !== 0)
                noteContext(found, at - 2, contextTable.rules[(contextTable.index[past] ?? 0) - 1]);
        }
        if ((before & ALNUM) === 0 && (kind & WORD) !== 0) {
            const rules = vendorTable.index[tripleAt(bytes, at)] ?? 0;
            if (rules !== 0)
                noteStart(found, at, vendorTable.rules[rules - 1]);
        }
        before = kind;
        if ((kind & WORD) !== 0)
            run += 1;
        else {
            if (run >= MIN_QUOTED)
                noteRun(found, bytes, { start: at - run, end: at });
            run = 0;
        }
    }
    if (run >= MIN_QUOTED)
        noteRun(found, bytes, { start: length - run, end: length });
    return found;
}
function noteRun(found, bytes, span) {
    const run = span.end - span.start;
    if (KIND[bytes[span.end] ?? 0] === QUOTE && KIND[bytes[span.start - 1] ?? 0] === QUOTE)
        found.quoted.push(span);
    if (run >= MIN_WORD && run <= MAX_WORD)
        found.words.push(span);
}
function noteContext(found, at, rules = []) {
    found.contexts.push(at);
    found.contextRules.push(rules);
}
function noteStart(found, at, rules = []) {
    found.starts.push(at);
    found.startRules.push(rules);
}
/** Six bits of each of three characters. */
function tripleAt(bytes, at) {
    return (((bytes[at] ?? 0) & 63) << 12) | (((bytes[at + 1] ?? 0) & 63) << 6) | ((bytes[at + 2] ?? 0) & 63);
}
function tableOf(rules, size, codes) {
    const table = { index: new Uint8Array(size), rules: [] };
    const lists = new Map();
    const byCode = new Map();
    for (const rule of rules)
        for (const code of new Set(codes(rule)))
            byCode.set(code, [...(byCode.get(code) ?? []), rule]);
    for (const [code, list] of byCode) {
        const name = list.map((rule) => rules.indexOf(rule)).join();
        const known = lists.get(name) ?? table.rules.push(list);
        lists.set(name, known);
        table.index[code] = known;
    }
    return table;
}
/** The codes of the first three characters; a beginning of two goes with any third. */
function triples(start) {
    const pair = ((start.charCodeAt(0) & 63) << 12) | ((start.charCodeAt(1) & 63) << 6);
    if (start.length > 2)
        return [pair | (start.charCodeAt(2) & 63)];
    return Array.from({ length: 64 }, (_, third) => pair | third);
}
function folded(hint) {
    return [...hint].reduce((value, char) => (value << 5) | (char.charCodeAt(0) & 31), 0);
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/context-rules.js

const LOOK_BACK = 600;
const notPlaceholder = (value) => !isPlaceholder(value);
const tokenLike = (value) => notPlaceholder(value) && (/\d/.test(value) || (value.match(/[a-z](?=[A-Z])/g) ?? []).length >= 2);
const CONTEXT_RULES = [
    {
        id: 'authorization-header',
        hints: ['riz'],
        pattern: /authorization["'\]\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,2}(?:(?:basic|bearer|(?:api-)?token|digest|apikey|negotiate|aws4-hmac-sha256|dpop)\s+)?(?<secret>[^\s"'\\<>]{6,})/gi,
        accept: tokenLike,
        examples: ['Authorization: Basic {a20}=', '"Authorization": "Bearer {a40}"', 'authorization: token {a20}'],
        counterexamples: ['Authorization: required', 'Authorization: Bearer \x24{TOKEN}'],
    },
    {
        id: 'bearer',
        hints: ['bea'],
        pattern: /\bbearer[ :=]\s{0,2}["']?(?<secret>[\w.~+/=-]{12,})/gi,
        accept: tokenLike,
        examples: ['bearer {a20}', 'Bearer {h40}'],
        counterexamples: ['Bearer authentication'],
    },
    {
        id: 'cookie',
        hints: ['kie'],
        pattern: /\b(?:set-)?cookie["'\]\\]{0,3}\s{0,2}:\s{0,3}["']?(?<secret>[\w.%-]{1,64}=[^;\s"']{8,}(?:;\s*[\w.%-]{1,64}=[^;\s"']{8,}){0,20})/gi,
        accept: (value) => /\d/.test(value) && notPlaceholder(value),
        examples: ['Set-Cookie: sid={a40}; HttpOnly', 'Cookie: session={a32}; csrftoken={a32}'],
        counterexamples: ['Cookie: accepted'],
    },
    {
        id: 'url-password',
        hints: ['://'],
        pattern: /:\/\/(?<secret>[^\s/?#"'<>`@:]{0,200}:[^\s/?#"'<>`]{1,200})@(?=[\w[])/g,
        accept: (value) => urlPassword(value),
        examples: ['postgres://app:{a12}@db.example/x', 'https://x-access-token:{a36}@github.com/o/r', 'redis://:{a12}@cache.example'],
        counterexamples: ['https://\x24{USER}:\x24{PASS}@host.example', 'https://example.com:8080/a@b'],
    },
    {
        id: 'url-token',
        hints: ['://'],
        pattern: /:\/\/(?<secret>[\w.~%+-]{16,200})@(?=[\w[])/g,
        accept: (value) => /\d/.test(value) && kindChanges(value) >= 4,
        examples: ['https://{a40}@github.com/o/r.git'],
        counterexamples: ['ssh://continuous-integration@host.example'],
    },
    {
        id: 'curl-user',
        hints: ['-u ', '-us', '-u"', '-u='],
        pattern: /(?<=\s)(?:-u|-U|--user|--proxy-user)(?:\s+|=)?(?<secret>"[^"\n]{1,200}":"[^"\n]{1,200}"|"[^"\s]{0,200}:[^"\s]{0,200}"|'[^'\s]{0,200}:[^'\s]{0,200}'|[^\s"':]{1,200}:(?:"[^"\n]{3,200}"|'[^'\n]{3,200}'|[^\s"']{3,200}))/g,
        before: /\b(?:curl|wget|xh|https?)\s[\s\S]*$/,
        accept: (value) => curlUser(value),
        examples: ['curl -u deploy:{a16} https://h.example', 'curl -X POST --user "deploy:{a16}" h'],
        counterexamples: ['curl -u "$USER:$PASS" https://h.example', 'curl -u username:token h'],
    },
    {
        id: 'login-option',
        hints: [' -p', '-p '],
        pattern: /\b(?:login|mysql\w*|mariadb\w*|mongo\w*|sqlcmd|sshpass|htpasswd)\b[^\n]{0,200}\s-p[ =]?["']?(?<secret>[^\s"'-][^\s"']{7,})/g,
        accept: tokenLike,
        examples: ['docker login -u me -p {a20} ghcr.io', 'mysql -uroot -p{a16} db'],
        counterexamples: ['docker login -u me --password-stdin', 'mysql -p 3306 db', 'login -p $PASSWORD_2'],
    },
    {
        id: 'netrc',
        hints: ['ssw'],
        pattern: /\bmachine\s+\S+\s+login\s+\S+\s+password\s+(?<secret>\S{4,})/g,
        accept: notPlaceholder,
        examples: ['machine github.com login me password {a20}'],
        counterexamples: ['machine learning model'],
    },
    {
        id: 'bundler-credential',
        hints: ['le_'],
        pattern: /\bBUNDLE_[A-Z0-9_]+\s?[=:]\s?["']?(?<secret>[\w-]{6,}:[\w-]{6,})/g,
        accept: notPlaceholder,
        examples: ['BUNDLE_ENTERPRISE__CONTRIBSYS__COM={h8}:{h8}'],
        counterexamples: ['BUNDLE_PATH=vendor'],
    },
]; // biome-ignore format: patterns read better in one line
function urlPassword(value) {
    const [user = '', ...rest] = value.split(':');
    const password = rest.join(':');
    return !/^[$<{%*]/.test(password) && !/^\*+$/.test(password) && !/^[$<{]/.test(user) && !/^\d{1,5}$/.test(password);
}
function curlUser(value) {
    const [user = '', ...rest] = value.replace(/["']/g, '').split(':');
    const password = rest.join(':') || user;
    if (/^(?:\$|<|\[|\{\{)|\$[({]|\{\{/.test(password) || /^\$/.test(user))
        return false;
    return password.length > 2 && !/^(?:token|password|pass|pwd|secret|test|change(?:it|me)|\*+|x+|y+)$/i.test(password);
}
/** What one rule accepts within `line` of `text` (one character a byte), as positions in the text. */
function findInContext(text, line, { pattern, accept, before }) {
    const spans = [];
    for (const match of text.slice(line.start, line.end).matchAll(pattern)) {
        const secret = match.groups?.secret;
        const at = line.start + match.index;
        if (secret === undefined || !accept(secret))
            continue;
        if (before !== undefined && !before.test(text.slice(Math.max(0, at - LOOK_BACK), at)))
            continue;
        const start = at + match[0].lastIndexOf(secret);
        spans.push({ start, end: start + secret.length });
    }
    return spans;
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/kubernetes-secret.js

const kubernetes_secret_KIND = /\bkind["']?:[ \t]{0,8}["']?secret["']?,?[ \t]{0,8}\r?$/gim;
/** How far from its kind the data of a manifest is looked for. */
const REACH = 8000;
const DATA = /^([ \t]*)["']?(?:string)?data["']?:[ \t]{0,8}\{?[ \t]{0,8}\r?$/i;
const VALUE = /^[ \t]*(?:["']?[\w.-]+["']?:[ \t]{0,8})?(?:[|>][+-]?|["']?([^\s"',]{4,}))["']?,?[ \t]{0,8}\r?$/;
/** Values under `data:` and `stringData:` of a manifest of the kind Secret, whatever they are called. Its lines have no frames. */
function findKubernetesSecrets(text) {
    const spans = [];
    let done = 0;
    for (const kind of text.matchAll(kubernetes_secret_KIND)) {
        if (kind.index < done)
            continue;
        const to = endOfDocument(text, kind.index);
        spans.push(...valuesIn(text, Math.max(done, startOfDocument(text, kind.index)), to));
        done = to;
    }
    return spans;
}
function startOfDocument(text, at) {
    const limit = Math.max(0, at - REACH);
    return limit + Math.max(0, text.slice(limit, at).lastIndexOf('\n---'));
}
function endOfDocument(text, at) {
    const next = text.slice(at, at + REACH).indexOf('\n---');
    return next === -1 ? Math.min(text.length, at + REACH) : at + next;
}
function valuesIn(text, from, to) {
    const spans = [];
    let depth = null;
    let at = from;
    for (const line of text.slice(from, to).split('\n')) {
        const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
        if (depth !== null && line.trim() !== '' && indent <= depth)
            depth = null;
        const value = depth === null ? undefined : VALUE.exec(line)?.[1];
        if (value !== undefined && !isPlaceholder(value)) {
            const start = at + line.lastIndexOf(value);
            spans.push({ start, end: start + value.length });
        }
        const data = DATA.exec(line);
        if (data !== null)
            depth = data[1]?.length ?? 0;
        at += line.length + 1;
    }
    return spans;
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/secret-names.js
/** Words that make a name secret wherever they stand in it, alone or as the end of a word: `authToken`, `mysqlpassword`. */
const SURE = /(?:token|secret|passwords?|passwd|passphrase|passcode|pwd|api_?key|accesskey|secretkey|privatekey|credentials?|webhook|jwt|accesstoken|accessid|clientsecret|srt)$/;
/** Words that make a name secret only where it ends in them. */
const LAST = new Set([
    'auth',
    'authorization',
    'pass',
    'pat',
    'sas',
    'sig',
    'signature',
    'login',
    'cookie',
    'cred',
    'creds',
    'apikey',
]);
/** `…_key` is secret unless the word before says what kind of key it is. */
const PLAIN_KEYS = new Set(['cache', 'primary', 'foreign', 'public', 'pub', 'sort', 'partition', 'restore', 'hot', 'package', 'object', 'registry', 'map', 'index', 'group', 'lookup', 'row', 'column', 'composite', 'unique', 'i18n', 'translation', 'config', 'setting', 'dict', 'json', 'shared', 'host', 'arrow', 'short', 'duplicate', 'missing', 'unknown', 'invalid', 'menu', 'query', 'react', 'build', 'env']); // biome-ignore format: a list
/** What follows a secret word and takes its meaning away: `token_count`, `secretName`, `password_file`. */
const ABOUT = new Set(['name', 'names', 'type', 'count', 'counts', 'limit', 'file', 'filename', 'path', 'url', 'uri', 'endpoint', 'length', 'len', 'size', 'expiry', 'expires', 'expiration', 'ttl', 'lifetime', 'version', 'ref', 'arn', 'policy', 'hash', 'prefix', 'usage', 'ring', 'store', 'vault', 'pair', 'code', 'frame', 'frames', 'page', 'shell', 'chars', 'index', 'kind', 'position', 'pos', 'line', 'column', 'field', 'header', 'label', 'scope', 'scopes', 'audience', 'issuer', 'provider', 'server', 'service', 'manager', 'source', 'plugin', 'handler', 'parser', 'stream', 'filter', 'test', 'tests', 'error', 'cache', 'exists', 'enabled', 'required', 'env', 'validation', 'rotation', 'format', 'regex', 'pattern']); // biome-ignore format: a list
/** The marks of test runners: `--- PASS: TestX`. */
const RESULT = /^(?:\w*TEST[-_])?PASS(?:ED)?$/;
/**
 * Judges a name by its words: `GITHUB_TOKEN`, `clientSecret`, `db.password` are secret, `token_count`, `cacheKey` are not.
 * `maybe`: a secret word stands inside, or it is `key` alone; the value must then look random by itself.
 */
function nameStrength(name) {
    if (RESULT.test(name))
        return null;
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    if (ABOUT.has(last))
        return null;
    if (SURE.test(last) || LAST.has(last))
        return 'sure';
    if (last === 'key' || last === 'keys' || (last === 'id' && words.at(-2) === 'key'))
        return keyStrength(words, last);
    if (last === 'id' && words.at(-2) === 'access')
        return 'sure';
    return words.some((word) => SURE.test(word)) ? insideStrength(words) : null;
}
/** Whether the name says that its value is something about a secret, and not one: `AUTH_TYPE`, `TOKEN_URL`. */
const isAboutSecret = (name) => ABOUT.has(wordsOf(name).at(-1) ?? '');
/** Names judged are remembered up to this many: a log says the same few again and again. */
const REMEMBERED = 4096;
/** `nameStrength` with a memory. */
function createNameJudge() {
    const judged = new Map();
    return (name) => {
        const before = judged.get(name);
        if (before !== undefined)
            return before;
        const strength = nameStrength(name);
        if (judged.size >= REMEMBERED)
            judged.clear();
        judged.set(name, strength);
        return strength;
    };
}
function keyStrength(words, last) {
    const at = last === 'id' ? words.length - 3 : words.length - 2;
    const before = words[at];
    if (before === undefined || last === 'keys')
        return 'maybe';
    return PLAIN_KEYS.has(before) ? null : 'sure';
}
/** Words after the secret one: a place or a number (`TOKEN_PROD`, `secret2`) changes nothing, others make it doubtful. */
function insideStrength(words) {
    const after = words.slice(words.findLastIndex((word) => SURE.test(word)) + 1);
    if (after.some((word) => ABOUT.has(word)))
        return null;
    return after.every((word) => /^(?:\d+|v\d+|prod|production|key|base|dev|staging|live|main|default|value|b64|base64|str|string)$/.test(word)) ? 'sure' : 'maybe'; // biome-ignore format: one decision
}
/** `GitHubAPIToken` → `git hub api token`; `bot_token10` → `bot token 10`. */
function wordsOf(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/(?<![A-Z])([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .replace(/([A-Za-z])(\d+)$/, '$1 $2')
        .toLowerCase()
        .split(/[^a-z\d]+/)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/values-below.js
/** A name at the end of a line, and its value on the next: folded YAML, a continued command, a table of name and value. */


const MAX_MARKS = 16;
/** Marks by which a line leaves the value to the next one. */
const MARKS = ['"', "'", ']', ':', '=', ',', '\\', '|', '>', '+', '-', ' ', '\t', '\r'];
const values_below_VALUE = /(?:["']?value["']?[ \t]{0,4}[:=][ \t]{0,4})?["'`]?([^\s"'`,;]{8,512})/y;
const MIN_LENGTH = 10;
/** The value on the line after the one that ends with a name; what stands before that line is left out. */
function valueBelow(text, nameEnd) {
    let at = nameEnd;
    while (at - nameEnd < MAX_MARKS && MARKS.includes(text.charAt(at)))
        at += 1;
    if (text.charAt(at) !== '\n' || !/[:=,\\]/.test(text.slice(nameEnd, at)))
        return null;
    values_below_VALUE.lastIndex = startOfCore(text, at + 1);
    const match = values_below_VALUE.exec(text);
    const value = match?.[1] ?? '';
    if (match === null || value.length < MIN_LENGTH || !/\d/.test(value))
        return null;
    if (!/^[\w+/=.~!@#$%^&*-]+$/.test(value) || /[:=]$/.test(value) || !isSecretValue(value, true))
        return null;
    const end = match.index + match[0].length;
    return { start: end - value.length, end };
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/named-values.js



/** Characters of a value that are looked at. */
const WINDOW = 4200;
/**
 * From a name to its value: `= `, `: "`, `:= "`, ` string = "`, `", "` (of `setProperty("NAME", "`), `: NAME⏎ value: `,
 * `">` of an element. The group is the quote. `::` is no assignment but a path.
 */
const AFTER_NAME = /(?:\\?["'`]?\]?\)?(?:[ \t]{1,2}(?:\*?string|str|String)\b|: ?(?:str|string|String)(?= ?=))?[ \t]{0,20}(?:=>|:{1,3}=|\|\|=|[?.+]=|->|===?|(?<!:):(?!:)|=|%3[dD])[ \t]{0,20}|\\?["'`]\s{0,20},\s{0,20}(?=\\?["'`])|\\?["'`]?,?\s{0,80}(?:-[ \t])?value\\?["']?[ \t]{0,4}[:=][ \t]{0,4}|>(?=[\w+/=.-]{8,}<\/))(?:(?:@|[bfru]|Bearer |Basic |Token |token )?(\\?["'`]{1,3}))?/y;
/**
 * Value after `name = `, `"name": "`, `name := "`, `setProperty("NAME", "`, `name: NAME⏎ value: `, as spans of `text`.
 * @param hints where a word stands that may be part of such a name, in order
 */
function findNamedValues(text, hints, strengthOf = nameStrength) {
    const spans = [];
    const run = createRunCount();
    let done = 0;
    for (const at of hints) {
        if (at < done || run.isFull(text, at))
            continue;
        const name = nameAround(text, at);
        done = name.end;
        const strength = strengthOf(name.value);
        const span = strength === null ? null : valueAfter(text, name, strength);
        const below = span === null && strength === 'sure' ? valueBelow(text, name.end) : span;
        if (below !== null)
            spans.push(below);
    }
    return spans;
}
/** Names in one unbroken run of characters that are looked at: each reads the rest of the run as its value. */
const MAX_NAMES = 16;
/** So far from a name is its run followed. */
const RUN_REACH = 8192;
/** Counts the names in a run without white space. `key:key:key:…` must not be read anew from each of its names. */
function createRunCount() {
    let end = 0;
    let count = 0;
    return {
        isFull: (text, at) => {
            if (at >= end) {
                end = at;
                while (end < text.length && end - at < RUN_REACH && text.charCodeAt(end) > 0x20)
                    end += 1;
                count = 0;
            }
            count += 1;
            return count > MAX_NAMES && end - at > 512;
        },
    };
}
const LONGEST_NAME = 60;
const NAME_CHAR = Uint8Array.from({ length: 256 }, (_, byte) => /[\w.$-]/.test(String.fromCharCode(byte)) ? 1 : 0);
function nameAround(text, at) {
    let start = at;
    while (start > 0 && at - start < LONGEST_NAME && NAME_CHAR[text.charCodeAt(start - 1)] === 1)
        start -= 1;
    let end = at;
    while (end < text.length && end - at < LONGEST_NAME && NAME_CHAR[text.charCodeAt(end)] === 1)
        end += 1;
    const raw = text.slice(start, end);
    return { value: raw.replace(/^[-.$]+|(?<![-.$])[-.$]+$/g, ''), start, end, option: raw.startsWith('-') };
}
function valueAfter(text, name, strength) {
    AFTER_NAME.lastIndex = name.end;
    const after = AFTER_NAME.exec(text) ?? spaceAfter(text, name);
    if (after === null)
        return null;
    const quote = after.groups?.loose === undefined ? (after[1] ?? '') : (after[2] ?? '');
    const start = name.end + after[0].length;
    const window = text.slice(start, start + WINDOW);
    const value = quote === '' ? (/^[^\s"'`;,&<>()[\]{}\\]+/.exec(window)?.[0] ?? '') : quotedValue(window, quote);
    const bare = quote === '' ? value.replace(/(?<![.:!?])[.:!?]+$/, '') : value;
    const called = quote === '' && window.charAt(value.length) === '(';
    const accepted = after.groups?.loose === undefined ? isNamedSecret(bare, quote !== '', strength) : isRejected(bare);
    return called || !accepted ? null : { start, end: start + bare.length };
}
/**
 * White space alone separates an option from its value, `ENV NAME value` in a Dockerfile, and a credential in a sentence:
 * `invalid key AbC…`, `using token AbC…`, `the password is AbC…`, `token 'AbC…'`.
 */
function spaceAfter(text, name) {
    const before = text.slice(Math.max(0, name.start - 40), name.start);
    const space = name.option || DOCKERFILE.test(before) ? OPTION_VALUE : isTalkedOf(name, before) ? LOOSE_VALUE : QUOTED_VALUE;
    space.lastIndex = name.end;
    return space.exec(text);
}
function isTalkedOf(name, before) {
    return COMPLAINT.test(before) || (!/key$/i.test(name.value) && USE.test(before));
}
const DOCKERFILE = /(?:^|[\s\]])(?:ENV|ARG)\s+$/;
const COMPLAINT = /\b(?:invalid|bad|wrong|expired|unknown|incorrect|revoked|leaked|malformed|unauthori[sz]ed|rejected)\s+(?:(?:api|access|auth|secret|bearer)[ -]?)?$/i;
/** Not for keys: caches are restored "with key …". */
const USE = /\b(?:using|with|the|your|new|its)\s+(?:(?:api|access|auth|secret|bearer)[ -]?)?$/i;
const OPTION_VALUE = /[ \t]+(["'])?/y;
const LOOSE_VALUE = /(?<loose>[ \t]{1,3}(?:(?:is|was)[ \t]{1,3})?)(["'`(])?/y;
const QUOTED_VALUE = /(?<loose>[ \t]{1,3}(?:(?:is|was)[ \t]{1,3})?)(["'`])/y;
/** What a message complains about: no path, no cache key; digits in it. */
function isRejected(value) {
    if (/[\s/\\]/.test(value) || /(?:linux|windows|macos|darwin|node|v\d+)-/i.test(value))
        return false;
    if (/^[0-9a-f]{8}:[0-9a-f]{8}$/.test(value))
        return true;
    return value.length >= 12 && /\d/.test(value) && isSecretValue(value, true);
}
function quotedValue(window, quote) {
    const close = window.indexOf(quote.charAt(0) === '\\' ? quote.slice(0, 2) : quote.charAt(0));
    const line = window.search(/[\r\n]/);
    const end = close === -1 ? line : line === -1 ? close : Math.min(close, line);
    return end === -1 ? window : window.slice(0, end);
}
function isNamedSecret(value, quoted, strength) {
    if (value.length > 4000 || /\s/.test(value))
        return false;
    if (strength === 'maybe')
        return looksRandom(value);
    if (isDigest(value) && value.length < 32)
        return false;
    return isSecretValue(value, quoted);
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/service-rules.js
/**
 * More credentials that are known by their shape: services of 2026. The source of each shape stands with it: `vendor` is the
 * vendor's own documentation or code, `rules` public rule sets (gitleaks, secretlint, trufflehog), `keys` published examples.
 * Where a shape's length is not documented, the pattern asks for less than the examples have.
 */
const SERVICE_RULES = [
    { id: 'aws-session-token', starts: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'], pattern: /(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)[A-Za-z0-9+/=]{60,}/y, examples: ['IQoJb3JpZ2luX2VjE{a300}==', 'FwoGZXIvYXdzE{a200}'], source: 'rules' },
    { id: 'aws-appsync', starts: ['da2-'], pattern: /da2-[a-z0-9]{26}/y, examples: ['da2-{m26}'], source: 'rules' },
    { id: 'aws-mws', starts: ['amzn.mws.'], pattern: /amzn\.mws\.[0-9a-f-]{36}/y, examples: ['amzn.mws.{h8}-{h4}-{h4}-{h4}-{h12}'], source: 'rules' },
    { id: 'nvidia', starts: ['nvapi-'], pattern: /nvapi-[\w-]{40,}/y, examples: ['nvapi-{a64}', 'nvapi-{a30}_{a20}-{a12}'], source: 'keys' },
    { id: 'pinecone', starts: ['pcsk_'], pattern: /pcsk_[A-Za-z0-9_]{40,}/y, examples: ['pcsk_{a6}_{a63}'], source: 'keys' },
    { id: 'supabase', starts: ['sbp_', 'sb_secret_'], pattern: /(?:sbp_(?:v0_|oauth_)?[a-f0-9]{40,}|sb_secret_[\w-]{20,})/y, examples: ['sbp_{h40}', 'sb_secret_{a22}_{a8}', 'sbp_v0_{h40}'], counterexamples: ['sb_publishable_{a22}_{a8}'], source: 'vendor' },
    { id: 'langsmith', starts: ['lsv2_', 'ls__'], pattern: /(?:lsv2_[a-z]{2}_[a-f0-9]{32}_[a-f0-9]{10}|ls__[a-f0-9]{32})/y, examples: ['lsv2_pt_{h32}_{h10}', 'lsv2_sk_{h32}_{h10}'], source: 'keys' },
    { id: 'langfuse', starts: ['sk-lf-'], pattern: /sk-lf-[0-9a-f-]{36}/y, examples: ['sk-lf-{h8}-{h4}-{h4}-{h4}-{h12}'], source: 'vendor' },
    { id: 'tavily', starts: ['tvly-'], pattern: /tvly-[\w-]{20,}/y, examples: ['tvly-{a32}', 'tvly-dev-{a32}'], source: 'rules' },
    { id: 'jina', starts: ['jina_'], pattern: /jina_[\w-]{40,}/y, examples: ['jina_{h32}{a28}'], source: 'rules' },
    { id: 'resend', starts: ['re_'], mixed: true, pattern: /re_[A-Za-z0-9]{6,12}_[A-Za-z0-9]{16,}/y, examples: ['re_{a8}_{a24}'], counterexamples: ['re_compile_internationalization'], source: 'rules' },
    { id: 'netlify', starts: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'], pattern: /nf[pcoub]_[A-Za-z0-9]{30,}/y, examples: ['nfp_{a36}', 'nfp_{a40}'], source: 'rules' },
    { id: 'render', starts: ['rnd_'], mixed: true, pattern: /rnd_[A-Za-z0-9]{24,}/y, examples: ['rnd_{a28}', 'rnd_{a32}'], source: 'rules' },
    { id: 'hubspot', starts: ['pat-'], pattern: /pat-(?:na|eu|ap|au|ca)\d-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/iy, examples: ['pat-na1-{h8}-{h4}-{h4}-{h4}-{h12}', 'pat-eu1-{h8}-{h4}-{h4}-{h4}-{h12}'], source: 'vendor' },
    { id: 'circleci', starts: ['CCIPAT_', 'CCIPRJ_'], pattern: /CCIP(?:AT|RJ)_[A-Za-z0-9_]{30,}/y, examples: ['CCIPAT_{a22}_{h40}', 'CCIPRJ_{a22}_{h40}'], source: 'rules' },
    { id: 'buildkite', starts: ['bkua_', 'bkrt_', 'bkct_', 'bkaj_', 'bkpt_'], pattern: /bk(?:ua|rt|ct|aj|pt)_[A-Za-z0-9]{30,}/y, examples: ['bkua_{h40}', 'bkct_{a40}'], source: 'rules' },
    { id: 'nuget', starts: ['oy2'], pattern: /oy2[a-z0-9]{43}/y, examples: ['oy2{m43}'], source: 'rules' },
    { id: 'crates-io', starts: ['cio'], mixed: true, pattern: /cio[A-Za-z0-9]{32}/y, examples: ['cio{a32}'], source: 'rules' },
    { id: 'packagist', starts: ['packagist_'], pattern: /packagist_[a-z]{2,4}_[a-f0-9]{40,}/y, examples: ['packagist_ort_{h68}', 'packagist_uut_{h68}'], counterexamples: ['packagist_api_token'], source: 'vendor' },
    { id: 'apify', starts: ['apify_'], pattern: /apify_(?:api|proxy|ui)_[A-Za-z0-9_-]{30,}/y, examples: ['apify_api_{a36}'], source: 'vendor' },
    { id: 'posthog', starts: ['phx_', 'phs_', 'pha_', 'phr_'], pattern: /ph[xsar]_[A-Za-z0-9]{32,}/y, examples: ['phx_{a43}', 'phx_{a48}', 'phs_{a43}'], source: 'vendor' },
    { id: 'neon', starts: ['napi_', 'neondb_'], mixed: true, pattern: /(?:napi|neondb)_[A-Za-z0-9_]{30,}/y, examples: ['napi_{a64}'], source: 'rules' },
    { id: 'openrouter', starts: ['sk-or-'], pattern: /sk-or-[\w-]{30,}/y, examples: ['sk-or-v1-{h64}'], source: 'vendor' },
    { id: 'voyage', starts: ['pa-'], mixed: true, pattern: /pa-[A-Za-z0-9_-]{40,}/y, examples: ['pa-{a43}'], source: 'rules' },
    { id: 'fireworks', starts: ['fw_'], mixed: true, pattern: /fw_[A-Za-z0-9]{20,}/y, examples: ['fw_{a24}'], source: 'rules' },
    { id: 'together', starts: ['tgp_'], pattern: /tgp_v\d_[\w-]{30,}/y, examples: ['tgp_v1_{a43}'], source: 'rules' },
    { id: 'cerebras', starts: ['csk-'], pattern: /csk-[a-z0-9]{40,}/y, examples: ['csk-{m48}'], source: 'rules' },
    { id: 'wandb', starts: ['wandb_v1_'], pattern: /wandb_v1_[\w-]{40,}/y, examples: ['wandb_v1_{a77}'], source: 'vendor' },
    { id: 'firecrawl-and-exa', starts: ['fc-', 'exa_'], pattern: /(?:fc-[a-f0-9]{32}|exa_[\w-]{30,})/y, examples: ['fc-{h32}'], counterexamples: ['fc-match'], source: 'rules' },
    { id: 'context7', starts: ['ctx7sk-', 'ctx7_'], pattern: /ctx7(?:sk-[0-9a-f-]{36}|_[A-Za-z0-9]{20,})/y, examples: ['ctx7sk-{h8}-{h4}-{h4}-{h4}-{h12}'], source: 'vendor' },
    { id: 'cursor', starts: ['key_', 'crsr_'], pattern: /(?:key|crsr)_[a-f0-9]{64}/y, examples: ['key_{h64}'], counterexamples: ['key_value'], source: 'keys' },
    { id: 'modal', starts: ['ak-', 'as-'], mixed: true, pattern: /a[ks]-[A-Za-z0-9]{22}/y, examples: ['ak-{a22}', 'as-{a22}'], counterexamples: ['as-expected'], source: 'vendor' },
    { id: 'google-ai', starts: ['AQ.Ab8'], pattern: /AQ\.Ab8[\w-]{30,}/y, examples: ['AQ.Ab8{a45}'], source: 'rules' },
    { id: 'google-service', starts: ['GOOG1E', 'GOOG'], pattern: /GOOG[A-Z0-9]{20,70}/y, examples: ['GOOG1E{A57}', 'GOOG{A20}'], source: 'vendor' },
    { id: 'npm-session', starts: ['npms_'], pattern: /npms_[A-Za-z0-9]{30,}/y, examples: ['npms_{a36}'], source: 'rules' },
    { id: 'pypi-any', starts: ['pypi-'], pattern: /pypi-[A-Za-z0-9_-]{70,}/y, examples: ['pypi-{a160}'], source: 'vendor' },
    { id: 'jsr-and-deno-deploy', starts: ['jsrp_', 'jsrd_', 'ddp_', 'ddo_', 'ddw_'], pattern: /(?:jsr[pd]|dd[pow])_[A-Za-z0-9]{30,}/y, examples: ['jsrp_{a36}', 'ddp_{a36}'], source: 'vendor' },
    { id: 'docker-swarm', starts: ['SWMTKN-', 'SWMKEY-'], pattern: /SWM(?:TKN|KEY)-1-[A-Za-z0-9+/-]{40,}/y, examples: ['SWMTKN-1-{m50}-{m25}'], source: 'vendor' },
    { id: 'launchdarkly', starts: ['api-', 'sdk-'], pattern: /(?:api|sdk)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/y, examples: ['api-{h8}-{h4}-{h4}-{h4}-{h12}', 'sdk-{h8}-{h4}-{h4}-{h4}-{h12}'], source: 'vendor' },
    { id: 'contentful', starts: ['CFPAT-'], pattern: /CFPAT-[\w-]{40,}/y, examples: ['CFPAT-{a43}'], source: 'rules' },
    { id: 'chromatic', starts: ['chpt_'], pattern: /chpt_[a-f0-9]{12,}/y, examples: ['chpt_{h15}'], source: 'vendor' },
    { id: 'asana', starts: ['1/1', '2/1'], pattern: /[12]\/\d{12,20}(?:\/\d{12,20})?:[a-f0-9]{32}/y, examples: ['1/1{d15}:{h32}', '2/1{d15}/1{d15}:{h32}'], source: 'vendor' },
    { id: 'clickup', starts: ['pk_'], mixed: true, pattern: /pk_\d{6,9}_[A-Z0-9]{32}/y, examples: ['pk_{d8}_{A32}'], source: 'rules' },
    { id: 'notion-legacy', starts: ['secret_'], mixed: true, pattern: /secret_[A-Za-z0-9]{40,}/y, examples: ['secret_{a43}'], counterexamples: ['secret_manager'], source: 'vendor' },
    { id: 'razorpay', starts: ['rzp_'], pattern: /rzp_(?:live|test)_[A-Za-z0-9]{12,}/y, examples: ['rzp_live_{a14}'], source: 'rules' },
    { id: 'paddle', starts: ['pdl_'], pattern: /pdl_(?:live|sdbx)_[\w-]{30,}/y, examples: ['pdl_live_apikey_{m26}_{a22}_{a3}', 'pdl_sdbx_{a40}'], source: 'vendor' },
    { id: 'paystack', starts: ['sk_live_', 'sk_test_', 'pk_live_'], pattern: /[sp]k_(?:live|test)_[A-Za-z0-9]{20,}/y, examples: ['sk_live_{h40}'], source: 'rules' },
    { id: 'ory', starts: ['ory_'], mixed: true, pattern: /ory_(?:pat|apikey|at)_[A-Za-z0-9]{30,}/y, examples: ['ory_pat_{a32}'], source: 'vendor' },
    { id: 'braintree', starts: ['access_token$'], pattern: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/y, examples: ['access_token' + '$production$' + '{m16}$' + '{h32}'], source: 'rules' },
    { id: 'honeycomb', starts: ['hcaik_', 'hcbik_', 'hcamk_', 'hcxik_', 'hcxmk_'], pattern: /hc[a-z](?:ik|mk)_[a-z0-9]{50,}/y, examples: ['hcaik_01{m56}', 'hcbik_01{m56}'], source: 'vendor' },
    { id: 'axiom', starts: ['xaat-', 'xapt-'], pattern: /xa(?:at|pt)-[0-9a-f-]{36}/y, examples: ['xaat-{h8}-{h4}-{h4}-{h4}-{h12}'], source: 'vendor' },
    { id: 'logfire', starts: ['pylf_'], pattern: /pylf_v\d_[a-z]{2}_[A-Za-z0-9]{30,}/y, examples: ['pylf_v1_us_{a43}'], source: 'vendor' },
    { id: 'datadog', starts: ['ddapp_', 'ddpat_', 'ddapi_'], pattern: /dd(?:app|pat|api)_[A-Za-z0-9_]{30,}/y, examples: ['ddapp_{a34}', 'ddpat_{a22}_{a44}'], source: 'rules' },
    { id: 'snyk', starts: ['snyk_'], pattern: /snyk_(?:uat|sat|pat)\.[a-z0-9]{6,}\.[\w.-]{30,}/y, examples: ['snyk_uat.{h8}.{a40}'], source: 'vendor' },
    { id: 'bitbucket', starts: ['ATBB', 'ATCTT3'], pattern: /(?:ATBB[\w=]{24,}|ATCTT3[\w=-]{60,})/y, examples: ['ATBB{a32}', 'ATCTT3xFfGN0{a150}'], source: 'vendor' },
    { id: 'mongodb-atlas', starts: ['mdb_sa_'], pattern: /mdb_sa_(?:sk|id)_[\w-]{20,}/y, examples: ['mdb_sa_sk_{a40}'], source: 'vendor' },
    { id: 'aiven', starts: ['AVNS_', 'aivenv1'], pattern: /(?:AVNS_[A-Za-z0-9_-]{15,}|aivenv1[\w+/=]{100,})/y, examples: ['AVNS_{a19}'], source: 'vendor' },
    { id: 'cockroach', starts: ['CCDB1_'], pattern: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/y, examples: ['CCDB1_{a22}_{a40}'], source: 'vendor' },
    { id: 'hashicorp-cloud', starts: ['hcp.', 'b.AAAA'], pattern: /(?:hcp\.[\w-]{40,}|b\.AAAA[\w-]{60,})/y, examples: ['b.AAAA{a100}'], source: 'rules' },
    { id: 'scaleway', starts: ['SCW'], pattern: /SCW[A-Z0-9]{17}/y, examples: ['SCW{A17}'], source: 'vendor' },
    { id: 'headscale', starts: ['hskey-'], pattern: /hskey-[\w-]{30,}/y, examples: ['hskey-auth-{a12}-{a40}'], source: 'rules' },
    { id: 'ngrok', starts: ['ngrok_api_', 'ak_', 'cr_'], mixed: true, pattern: /(?:ngrok_api_[A-Za-z0-9]{24,}|(?:ak|cr)_[A-Za-z0-9]{27})/y, examples: ['ngrok_api_{a32}', 'ak_2{a26}'], source: 'vendor' },
    { id: 'gitea', starts: ['gta_', 'gto_'], mixed: true, pattern: /gt[ao]_[A-Za-z0-9]{36,}/y, examples: ['gta_{a40}'], source: 'rules' },
    { id: 'onesignal', starts: ['os_v2_'], pattern: /os_v2_(?:app|org)_[a-z0-9]{60,}/y, examples: ['os_v2_app_{m104}'], source: 'vendor' },
    { id: 'trigger-dev-and-svix', starts: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_pat_', 'sk_svix_'], pattern: /(?:tr_(?:dev|prod|stg|pat)_[A-Za-z0-9]{16,}|sk_svix_\w{20,})/y, examples: ['tr_dev_{a20}', 'tr_pat_{m40}'], source: 'vendor' },
    { id: 'inngest', starts: ['signkey-'], pattern: /signkey-(?:prod|test|branch)-[a-f0-9]{32,}/y, examples: ['signkey-prod-{h64}'], source: 'vendor' },
    { id: 'liveblocks', starts: ['sk_prod_', 'sk_dev_', 'sk_stg_'], pattern: /sk_(?:prod|dev|stg)_[\w-]{20,}/y, examples: ['sk_prod_{a64}'], source: 'vendor' },
    { id: 'e2b', starts: ['e2b_', 'sk_e2b_'], pattern: /(?:sk_)?e2b_[a-f0-9]{40}/y, examples: ['e2b_{h40}'], source: 'vendor' },
    { id: 'kubernetes-bootstrap-of-eks', starts: ['k8s-aws-v1.'], pattern: /k8s-aws-v1\.[\w-]{60,}/y, examples: ['k8s-aws-v1.{a300}'], source: 'vendor' },
    { id: 'signed-url-of-azure', starts: ['sig='], pattern: /sig=[A-Za-z0-9%+/]{40,}(?:%3[dD]|=)?/y, examples: ['sig={a43}%3D'], source: 'vendor' },
    { id: 'signed-url-of-aws-and-google', starts: ['X-Amz-S', 'X-Amz-C', 'X-Goog-S'], pattern: /X-(?:Amz-(?:Signature|Security-Token|Credential)|Goog-Signature)=[^\s&"'<>]{16,}/y, examples: ['X-Amz-Signature={h64}', 'X-Goog-Signature={h256}', 'X-Amz-Security-Token={a200}'], source: 'vendor' },
]; // biome-ignore format: a table reads better in rows

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/vendor-rules.js
/** A whole key file in base64 (kubeconfig's `client-key-data`), or the body of an OpenSSH key. Its lines may go on: see `blocks.ts`. */
const WRAPPED_KEY = {
    id: 'wrapped-key',
    starts: ['LS0tLS1CRUdJTi', 'b3BlbnNzaC1rZXktdjE'],
    pattern: /(?:LS0tLS1CRUdJTi(?:BQUklWQVR|BSU0EgUFJJ|BFQyBQUk|BPUEVOU1NI|BFTkNSWVB|BQR1AgUFJJ|BEU0EgUFJJ)|b3BlbnNzaC1rZXktdjE)[A-Za-z0-9+/]*={0,2}/y,
    examples: ['LS0tLS1CRUdJTiBQUklWQVRF{a200}', 'b3BlbnNzaC1rZXktdjE{a60}'],
};
const VENDOR_RULES = [
    WRAPPED_KEY,
    { id: 'anthropic', starts: ['sk-ant-'], pattern: /sk-ant-[\w-]{20,}/y, examples: ['sk-ant-api03-{a93}AA', 'sk-ant-oat01-{a95}', 'sk-ant-admin01-{a93}AA'] },
    { id: 'openai', starts: ['sk-'], pattern: /sk-(?:(?:proj|svcacct|admin|None|or-v1|service)-[\w-]{20,}|[A-Za-z0-9]{32,})/y, examples: ['sk-proj-{a60}', 'sk-{a48}', 'sk-or-v1-{h64}'], counterexamples: ['sk-learn'] },
    { id: 'github', starts: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], pattern: /gh[pousr]_[\w.-]{30,}/y, examples: ['ghp_{a36}', 'ghs_{a20}-{a10}.{a30}'], counterexamples: ['ghp_short'] },
    { id: 'github-fine-grained', starts: ['github_pat_'], pattern: /github_pat_\w{30,}/y, examples: ['github_pat_{a22}_{a59}'] },
    { id: 'gitlab', starts: ['gl', 'GR1348941'], pattern: /(?:gl(?:pat|rt|rtr|dt|cbt|ptt|ft|imt|agent|oas|soat|ffct|wt|ut|sub)-[\w=.-]{16,}|GR1348941[\w-]{16,})/y, examples: ['glpat-{a20}', 'glrt-{a20}', 'GR1348941{a20}'], counterexamples: ['glob-pattern'] },
    { id: 'gitlab-session', starts: ['_gitlab_session='], pattern: /_gitlab_session=\w{16,}/y, examples: ['_gitlab_session={h32}'] },
    { id: 'aws-access-key', starts: ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'], pattern: /(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/y, examples: ['AKIA{A16}', 'ASIA{A16}'], counterexamples: ['ASIATIC'] },
    { id: 'aws-bedrock', starts: ['ABSK', 'bedrock-api-key-'], pattern: /(?:ABSK[A-Za-z0-9+/]{60,}={0,2}|bedrock-api-key-[\w+/=-]{16,})/y, examples: ['ABSK{a120}', 'bedrock-api-key-{a40}'] },
    { id: 'google-api-key', starts: ['AIza'], pattern: /AIza[\w-]{35}/y, examples: ['AIza{a35}'] },
    { id: 'google-oauth', starts: ['ya29.', 'GOCSPX-', '1//0'], pattern: /(?:ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|1\/\/0[\w-]{30,})/y, examples: ['ya29.{a60}', 'GOCSPX-{a28}'] },
    { id: 'slack', starts: ['xox', 'xapp-', 'xwfp-'], pattern: /(?:xox[a-z](?:\.xox[a-z])?-[\w-]{8,}|xapp-\d-[\w-]{20,}|xwfp-[\w-]{20,})/y, examples: ['xoxb-{d12}-{a24}', 'xoxe.xoxp-1-{a100}', 'xapp-1-{A11}-{d13}-{h64}'], counterexamples: ['xoxoxo'] },
    { id: 'slack-webhook', starts: ['hooks.slack.com/'], pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w+/-]{12,}/y, examples: ['hooks.slack.com/services/T{A8}/B{A8}/{a24}'] },
    { id: 'teams-webhook', starts: ['webhook.office.com/'], pattern: /webhook\.office\.com\/webhookb2\/[\w@/-]{20,}/y, examples: ['webhook.office.com/webhookb2/{h32}@{h32}/IncomingWebhook/{h32}'] },
    { id: 'discord-webhook', starts: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'], pattern: /discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{20,}/y, examples: ['discord.com/api/webhooks/{d18}/{a68}'] },
    { id: 'stripe', starts: ['sk_', 'rk_', 'whsec_'], pattern: /(?:[sr]k_(?:live|test|prod)_\w{10,}|whsec_[\w+/=]{20,})/y, examples: ['sk_live_{a24}', 'rk_test_{a24}', 'whsec_{a32}'] },
    { id: 'npm', starts: ['npm_'], pattern: /npm_[A-Za-z0-9]{30,}/y, examples: ['npm_{a36}'], counterexamples: ['npm_config_registry'] },
    { id: 'pypi', starts: ['pypi-AgE'], pattern: /pypi-AgE[\w-]{40,}/y, examples: ['pypi-AgEIcHlwaS5vcmc{a80}'] },
    { id: 'rubygems', starts: ['rubygems_'], pattern: /rubygems_[a-f0-9]{40,}/y, examples: ['rubygems_{h48}'] },
    { id: 'clojars', starts: ['CLOJARS_'], pattern: /CLOJARS_[a-z0-9]{40,}/iy, examples: ['CLOJARS_{a60}'] },
    { id: 'docker-hub', starts: ['dckr_'], pattern: /dckr_(?:pat|oat)_[\w-]{20,}/y, examples: ['dckr_pat_{a27}'] },
    { id: 'jwt', starts: ['ey'], behind: 12, pattern: /\.(?:ey[\w/-]{10,}\.?[\w/-]*={0,2}|[\w-]{20,4000}\.[\w.-]{20,})/y, examples: ['eyJ{a40}.eyJ{a60}.{a43}'], counterexamples: ['eyebrow.example'] },
    { id: 'jwt-in-base64', starts: ['ZXlK'], pattern: /ZXlK[\w+/=-]{60,}/y, examples: ['ZXlK{a90}'] },
    { id: 'grafana', starts: ['glc_', 'glsa_', 'eyJrIjoi'], pattern: /(?:glc_[\w+/=]{20,}|glsa_\w{30,}|eyJrIjoi[\w+/=-]{40,})/y, examples: ['glc_{a40}', 'glsa_{a32}_{h8}', 'eyJrIjoi{a80}'] },
    { id: 'vault', starts: ['hvs.', 'hvb.', 'hvr.'], pattern: /hv[sbr]\.[\w-]{20,}/y, examples: ['hvs.{a90}'] },
    { id: 'vault-legacy', starts: ['s.'], pattern: /s\.(?=[A-Za-z]*\d)[A-Za-z0-9]{24}(?![\w.])/y, examples: ['s.{a24}'], counterexamples: ['s.AcceptanceTimeoutSeconds'] },
    { id: 'digitalocean', starts: ['dop_v1_', 'doo_v1_', 'dor_v1_'], pattern: /do[opr]_v1_[a-f0-9]{40,}/y, examples: ['dop_v1_{h64}'] },
    { id: 'doppler', starts: ['dp.'], pattern: /dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{30,}/y, examples: ['dp.pt.{a43}'] },
    { id: 'sendgrid', starts: ['SG.'], pattern: /SG\.[\w=.-]{40,}/y, examples: ['SG.{a22}.{a43}'] },
    { id: 'sendinblue', starts: ['xkeysib-', 'xsmtpsib-'], pattern: /x(?:key|smtp)sib-[a-f0-9]{40,80}-\w{12,}/y, examples: ['xkeysib-{h64}-{a16}'] },
    { id: 'shopify', starts: ['shp'], pattern: /shp(?:at|ca|pa|ss|ua|tka|sb)_[A-Za-z0-9]{24,}/y, examples: ['shpat_{h32}', 'shpss_{a32}'] },
    { id: 'twilio', starts: ['SK'], pattern: /SK[0-9a-fA-F]{32}(?![0-9A-Za-z])/y, examples: ['SK{h32}'] },
    { id: 'linear', starts: ['lin_'], pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{30,}/y, examples: ['lin_api_{a40}'] },
    { id: 'new-relic', starts: ['NRAK-', 'NRII-', 'NRJS-', 'NRAA-', 'NRRA-'], pattern: /NR(?:AK|II|JS|AA|RA)-[\w-]{15,}/y, examples: ['NRAK-{a27}', 'NRJS-{h19}'] },
    { id: 'planetscale', starts: ['pscale_'], pattern: /pscale_(?:pw|tkn|oauth)_[\w=.-]{28,}/y, examples: ['pscale_tkn_{a32}'] },
    { id: 'prefect', starts: ['pnu_', 'pnb_'], pattern: /pn[ub]_[A-Za-z0-9]{30,}/y, examples: ['pnu_{a36}'] },
    { id: 'pulumi', starts: ['pul-'], pattern: /pul-[a-f0-9]{40}/y, examples: ['pul-{h40}'] },
    { id: 'postman', starts: ['PMAK-'], pattern: /PMAK-[a-f0-9]{24}-[a-f0-9]{30,}/iy, examples: ['PMAK-{h24}-{h34}'] },
    { id: 'readme', starts: ['rdme_'], pattern: /rdme_[a-z0-9]{60,}/y, examples: ['rdme_{m70}'] },
    { id: 'sentry', starts: ['sntrys_', 'sntryu_'], pattern: /sntry[su]_[\w+/=.-]{40,}/y, examples: ['sntrys_eyJ{a80}_{a43}', 'sntryu_{h64}'] },
    { id: 'sonar', starts: ['squ_', 'sqp_', 'sqa_'], pattern: /sq[upa]_[a-z0-9=_-]{32,}/iy, examples: ['squ_{h40}'] },
    { id: 'square', starts: ['EAAA', 'sq0'], pattern: /(?:EAAA[\w-]{20,60}|sq0[a-z]{3}-[\w-]{20,})/y, examples: ['EAAA{a60}', 'sq0atp-{a22}'] },
    { id: 'facebook', starts: ['EAAC', 'EAAM', 'EAAB'], pattern: /EAA[MCB][a-zA-Z0-9]{60,}/y, examples: ['EAAC{a100}'] },
    { id: 'typeform', starts: ['tfp_'], pattern: /tfp_[\w=.-]{40,}/y, examples: ['tfp_{a59}'] },
    { id: 'tailscale', starts: ['tskey-'], pattern: /tskey-[\w-]{16,}/y, examples: ['tskey-api-{a12}-{a24}'] },
    { id: 'huggingface', starts: ['hf_', 'api_org_'], pattern: /(?:hf|api_org)_(?=[A-Za-z0-9]{34}(?![A-Za-z0-9]))(?=[a-z0-9]*[A-Z])[A-Za-z0-9]{34}/y, examples: ['hf_{l34}', 'api_org_{l34}'], counterexamples: ['hf_hub_download'] },
    { id: 'databricks', starts: ['dapi'], pattern: /dapi[a-f0-9]{32}(?:-\d)?(?![0-9A-Za-z])/iy, examples: ['dapi{h32}', 'dapi{h32}-3'] },
    { id: 'notion', starts: ['ntn_'], pattern: /ntn_\d{11}[A-Za-z0-9]{35}/y, examples: ['ntn_{d11}{a35}'] },
    { id: 'cloudflare', starts: ['cfat_', 'cfut_', 'cfk_', 'v1.0-'], pattern: /(?:cf(?:at|ut|k)_[A-Za-z0-9]{40,}|v1\.0-[a-f0-9]{24}-[a-f0-9]{100,})/y, examples: ['cfat_{a48}', 'v1.0-{h24}-{h146}'] },
    { id: 'vercel', starts: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], pattern: /vc[piark]_[A-Za-z0-9]{24,}/y, examples: ['vcp_{a40}'] },
    { id: 'groq', starts: ['gsk_'], pattern: /gsk_[A-Za-z0-9]{40,}/y, examples: ['gsk_{a52}'] },
    { id: 'perplexity', starts: ['pplx-'], pattern: /pplx-[A-Za-z0-9]{40,}/y, examples: ['pplx-{a48}'] },
    { id: 'replicate', starts: ['r8_'], pattern: /r8_[A-Za-z0-9]{30,}/y, examples: ['r8_{a37}'] },
    { id: 'xai', starts: ['xai-'], pattern: /xai-[A-Za-z0-9]{60,}/y, examples: ['xai-{a80}'] },
    { id: '1password', starts: ['ops_eyJ', 'A3-'], pattern: /(?:ops_eyJ[\w+/=.-]{60,}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})/y, examples: ['ops_eyJ{a250}', 'A3-{A6}-{A6}-{A5}-{A5}-{A5}-{A5}'] },
    { id: 'age', starts: ['AGE-SECRET-KEY-', 'age-secret-key-'], pattern: /AGE-SECRET-KEY-1[A-Z0-9]{40,}/iy, examples: ['AGE-SECRET-KEY-1{A58}'] },
    { id: 'alibaba', starts: ['LTAI'], pattern: /LTAI[A-Za-z0-9]{16,24}(?![A-Za-z0-9])/y, examples: ['LTAI{a20}'] },
    { id: 'artifactory', starts: ['AKCp', 'cmVmd'], pattern: /(?:AKCp[A-Za-z0-9]{50,}|cmVmd[A-Za-z0-9]{50,})/y, examples: ['AKCp{a69}', 'cmVmd{a59}'] },
    { id: 'adobe', starts: ['p8e-'], pattern: /p8e-[a-z0-9]{32}/iy, examples: ['p8e-{h32}'] },
    { id: 'atlassian', starts: ['ATATT3', 'ATCTT3', 'ATSTT3', 'ATBB'], pattern: /(?:AT[ACS]TT3[\w=-]{40,}|ATBB[A-Za-z0-9_]{24,})/y, examples: ['ATATT3xFfGF0{a170}={A8}', 'ATBB{a32}'] },
    { id: 'clickhouse', starts: ['4b1d'], pattern: /4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])/y, examples: ['4b1d{a38}'] },
    { id: 'defined-networking', starts: ['dnkey-'], pattern: /dnkey-[\w=-]{20,}/y, examples: ['dnkey-{a26}-{a52}'] },
    { id: 'duffel', starts: ['duffel_'], pattern: /duffel_(?:test|live)_[\w=-]{30,}/y, examples: ['duffel_test_{a43}'] },
    { id: 'dynatrace', starts: ['dt0c01.', 'dt0s0'], pattern: /dt0[a-z]\d\d\.[A-Za-z0-9]{20,64}\.[A-Za-z0-9]{40,}/y, examples: ['dt0c01.{a24}.{a64}'] },
    { id: 'easypost', starts: ['EZAK', 'EZTK'], pattern: /EZ[AT]K[A-Za-z0-9]{54}(?![A-Za-z0-9])/y, examples: ['EZAK{a54}'] },
    { id: 'flutterwave', starts: ['FLWPUBK', 'FLWSECK'], pattern: /FLW(?:PUB|SEC)K(?:_TEST)?-[a-f0-9]{12,32}(?:-X)?/iy, examples: ['FLWSECK_TEST-{h12}', 'FLWPUBK_TEST-{h32}-X'] },
    { id: 'fly', starts: ['fo1_', 'fm1', 'fm2_', 'FlyV1'], pattern: /(?:fo1_[\w-]{40,}|fm1[ar]_[\w+/=]{60,}|fm2_[\w+/=]{60,}|FlyV1 [\w+/=,-]{40,})/y, examples: ['fo1_{a43}', 'fm2_{a120}'] },
    { id: 'frameio', starts: ['fio-u-'], pattern: /fio-u-[\w=-]{40,}/y, examples: ['fio-u-{a64}'] },
    { id: 'gocardless-and-lob', starts: ['live_', 'test_', 'sandbox_'], pattern: /(?:live_[\w=-]{40}(?![\w=-])|(?:live|test)_(?:pub_)?[a-f0-9]{31,35}(?![0-9a-z]))/y, examples: ['live_{a40}', 'test_{h35}', 'test_pub_{h31}'] },
    { id: 'harness', starts: ['pat.', 'sat.'], pattern: /[ps]at\.[\w-]{16,64}\.[\w-]{16,64}\.[\w-]{16,}/y, examples: ['pat.{a22}.{a24}.{a20}'] },
    { id: 'heroku', starts: ['HRKU-'], pattern: /HRKU-[\w-]{36,}/y, examples: ['HRKU-AA{a58}'] },
    { id: 'infracost', starts: ['ico-'], pattern: /ico-[A-Za-z0-9]{32}(?![A-Za-z0-9])/y, examples: ['ico-{a32}'] },
    { id: 'intra42', starts: ['s-s4t2'], pattern: /s-s4t2(?:ud|af)-[a-f0-9]{64}/y, examples: ['s-s4t2ud-{h64}'] },
    { id: 'mailgun', starts: ['pubkey-', 'key-'], pattern: /(?:pub)?key-[a-f0-9]{32}(?![0-9a-z])/y, examples: ['pubkey-{h32}', 'key-{h32}'], counterexamples: ['key-value'] },
    { id: 'mapbox', starts: ['pk.', 'sk.', 'tk.'], pattern: /[pst]k\.[A-Za-z0-9]{50,120}\.[\w-]{20,}/y, examples: ['pk.{a60}.{a22}'] },
    { id: 'octopus', starts: ['API-'], pattern: /API-[A-Z0-9]{25,32}(?![A-Za-z0-9])/y, examples: ['API-{A26}'] },
    { id: 'openshift', starts: ['sha256~'], pattern: /sha256~[\w-]{40,}/y, examples: ['sha256~{a43}'] },
    { id: 'plaid', starts: ['access-'], pattern: /access-(?:sandbox|development|production)-[0-9a-f-]{36}/y, examples: ['access-sandbox-{h8}-{h4}-{h4}-{h4}-{h12}'] },
    { id: 'scalingo', starts: ['tk-us-'], pattern: /tk-us-[\w-]{40,}/y, examples: ['tk-us-{a48}'] },
    { id: 'settlemint', starts: ['sm_'], pattern: /sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}/y, examples: ['sm_pat_{a16}'] },
    { id: 'shippo', starts: ['shippo_'], pattern: /shippo_(?:live|test)_[a-f0-9]{40}/y, examples: ['shippo_live_{h40}'] },
    { id: 'sourcegraph', starts: ['sgp_', 'slk_'], pattern: /(?:sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}|slk_[a-f0-9]{64})/y, examples: ['sgp_{h40}', 'sgp_{h16}_{h40}'] },
    { id: 'yandex', starts: ['t1.', 'AQVN', 'YC'], pattern: /(?:t1\.[A-Z0-9a-z_-]{1,300}={0,2}\.[\w-]{86}={0,2}|AQVN[\w-]{35,38}|YC[\w-]{38}(?![\w-]))/y, examples: ['AQVN{a35}', 'YC{a38}'] },
    { id: 'secp256k1-private-key', starts: ['0x'], pattern: /0x[0-9a-fA-F]{64}(?![0-9a-fA-F])/y, examples: ['0x{h64}'], counterexamples: ['0x60200000eff0'] },
    { id: 'beamer', starts: ['b_'], pattern: /b_[a-z0-9=_-]{44}(?![\w=-])/y, examples: ['b_{h44}'] },
    { id: 'figma', starts: ['figd_', 'figo_', 'figu_'], pattern: /fig[dou]_[\w-]{30,}/y, examples: ['figd_{a40}'] },
    { id: 'dropbox', starts: ['sl.'], pattern: /sl\.[\w=-]{130,}/y, examples: ['sl.{a135}'] },
    { id: 'airtable', starts: ['pat'], pattern: /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/y, examples: ['pat{a14}.{h64}'] },
    { id: 'contentstack', starts: ['cs'], pattern: /cs[a-f0-9]{30,32}(?![0-9a-z])/y, examples: ['cs{h32}'], counterexamples: ['csproj'] },
]; // biome-ignore format: a table reads better in rows
const INFIX_RULES = [
    { id: 'terraform-cloud', hint: /\.atlasv1\./, pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,}/g, examples: ['{a14}.atlasv1.{a67}'] },
    { id: 'azure-client-secret', hint: /Q~/, pattern: /[\w.~-]{3}\dQ~[\w.~-]{31,34}/g, examples: ['{a3}8Q~{a34}'] },
    { id: 'azure-identifiable', literals: ['+A', 'Az', 'ACDb', 'AIoT'], hint: /\+ASt|\+ACR|\+ASb|\+AEh|\+ABa|ACDb|AzSe|AzFu|AzCa|AIoT/, pattern: /[A-Za-z0-9+/]{24,76}(?:\+ASt|\+ACR|\+ASb|\+AEh|\+ABa|ACDb|AzSe|AzFu|AzCa|AIoT)[A-Za-z0-9+/]{5,6}={0,2}/g, examples: ['{a76}+ASt{a5}Q==', '{a42}AzSe{a6}'] },
    { id: 'azure-annotated', literals: ['JQQJ9'], hint: /JQQJ9|AZDO/, pattern: /[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{18,30}(?:==)?|[A-Za-z0-9]{60,76}AZDO[A-Za-z0-9]{4,5}/g, examples: ['{a52}JQQJ99{a16}AZDO{a6}', '{a76}AZDO{a4}'] },
    { id: 'openai-legacy', hint: /T3BlbkFJ/, pattern: /sk-[\w-]{0,80}T3BlbkFJ[\w-]{20,}/g, examples: ['sk-{a20}T3BlbkFJ{a20}'] },
    { id: 'sendgrid-within', hint: /SG\.[\w-]{20,24}\.[\w-]{39}/, pattern: /SG\.[\w-]{20,24}\.[\w-]{39,}/g, examples: ['xSG.{a22}.{a43}'] },
    { id: 'mailchimp', hint: /-us\d/, pattern: /(?<![0-9a-z])[0-9a-f]{32}-us\d{1,2}(?![0-9a-z])/g, examples: ['{h32}-us20'], counterexamples: ['node-us1'] },
    { id: 'mailgun-signing', hint: /-[a-h0-9]{8}-[a-h0-9]{8}(?![0-9a-z-])/, pattern: /(?<![0-9a-z])[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8}(?![0-9a-z-])/g, examples: ['{h32}-{h8}-{h8}'], counterexamples: ['{h8}-{h4}-{h4}-{h4}-{h12}'] },
    { id: 'facebook-app', hint: /(?:\||%7[cC])[\w-]{27}/, pattern: /(?<!\d)\d{15,16}(?:\||%7C)[\w-]{27,40}/gi, examples: ['{d16}|{a27}'] },
    { id: 'telegram', hint: /:A[\w-]{34}/, pattern: /(?<!\d)\d{5,16}:A[\w-]{34}(?![\w-])/g, examples: ['{d10}:A{a34}'] },
    { id: 'discord-bot', hint: /\.[\w-]{6}\.[\w-]{27}/, pattern: /(?<![\w-])[MNO][A-Za-z\d]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/g, examples: ['M{a23}.{a6}.{a27}'] },
    { id: 'maxmind', hint: /_mmk/, pattern: /(?<!\w)[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?!\w)/g, examples: ['{a6}_{a29}_mmk'] },
    { id: 'twitter', hint: /-[A-Za-z0-9]{20,40}(?![\w-])/, pattern: /(?<![\w-])\d{15,25}-[A-Za-z0-9]{20,40}(?![\w-])/g, examples: ['{d15}-{m20}'] },
]; // biome-ignore format: a table reads better in rows

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/find-secrets.js













/** How far before and after a hint the line around it is read. */
const find_secrets_REACH = 4200;
/** Credentials that nobody has registered, by their shape and by what stands around them. */
function createCredentialFinder() {
    const strengthOf = createNameJudge();
    const search = createCandidateSearch([...VENDOR_RULES, ...SERVICE_RULES], CONTEXT_RULES);
    return (bytes) => {
        const stripped = stripAnsi(bytes);
        const { text } = stripped;
        const candidates = search(stripped.bytes);
        const vendors = findVendors(text, candidates);
        return [
            ...vendors,
            ...findWrappedLines(text, wrappedEnds(vendors, candidates)),
            ...findInfixes(text),
            ...findKeyBlocks(text),
            ...findManifests(text),
            ...candidates.quoted.filter((span) => isBareSecret(text, span)),
            ...candidates.words.filter((span) => isTokenInText(text, span)),
            ...findContexts(text, candidates),
            ...findNamedValues(text, candidates.names, strengthOf),
        ].map((span) => toOriginal(span, stripped));
    };
}
/** A manifest is read without what stands before each of its lines. */
function findManifests(text) {
    if (!text.includes('kind') || !/kind["']?:[ \t]{0,8}["']?secret/i.test(text))
        return [];
    const plain = undress(text);
    return findKubernetesSecrets(plain.text).map(({ start, end }) => ({
        start: plain.original(start),
        end: plain.original(end - 1) + 1,
    }));
}
/** `id: \"…\"`, `'task': '…'`: what the name before a quoted string says that it is, and no secret. */
const find_secrets_IDENTIFIED = /(?:ids?|hash|(?:^|[^a-z])(?:task|digest|sha\d*|etag|checksum|integrity|rev|revision|commit|version|name|path|file|address|addr|fingerprint|nonce|etag|cursor|image|tag|label|class|chunk))["']?\s{0,3}(?:=>|[:=]|\s)\s{0,3}$/i;
function isBareSecret(text, { start, end }) {
    return looksRandom(text.slice(start, end)) && !find_secrets_IDENTIFIED.test(text.slice(Math.max(0, start - 40), start - 1));
}
function toOriginal({ start, end }, stripped) {
    return { start: stripped.original(start), end: stripped.original(end - 1) + 1 };
}
function findVendors(text, { starts, startRules }) {
    const spans = [];
    const dead = new Map();
    let done = 0;
    for (const [index, at] of starts.entries()) {
        // Inside of what was found there is nothing to find: `sk-ant-sk-ant-…` must not be read again from each of its parts.
        if (at < done)
            continue;
        for (const rule of startRules[index] ?? []) {
            if (at < (dead.get(rule) ?? 0) || !rule.starts.some((start) => text.startsWith(start, at)))
                continue;
            const { end, read } = tryAt(rule, text, at);
            if (end > at)
                spans.push({ start: at, end });
            else
                dead.set(rule, read);
            done = Math.max(done, end);
        }
    }
    return spans;
}
/** Where the secret ends, `at` if there is none; and how far was read to say so: a later start before that is none either. */
function tryAt({ pattern, mixed, behind }, text, at) {
    const from = behind === undefined ? at : endOfWord(text, at);
    if (from - at < (behind ?? 0))
        return { end: at, read: from };
    pattern.lastIndex = from;
    const found = pattern.exec(text)?.[0].length ?? 0;
    const end = from + found;
    const isSecret = found > 0 && !(mixed && !isMixed(text.slice(at, end)));
    return { end: isSecret ? end : at, read: end };
}
function wrappedEnds(found, { starts, startRules }) {
    const wrapped = new Set(starts.filter((_, index) => startRules[index]?.includes(WRAPPED_KEY)));
    return wrapped.size === 0 ? [] : found.filter(({ start }) => wrapped.has(start)).map(({ end }) => end);
}
const isMixed = (value) => /[a-z]/.test(value) && /[A-Z]/.test(value) && kindChanges(value) >= 5;
function endOfWord(text, at) {
    let end = at;
    while (end < text.length && /[\w-]/.test(text.charAt(end)))
        end += 1;
    return end;
}
/** Each rule over each line once, however many hints stand in it. */
function findContexts(text, { contexts, contextRules }) {
    const spans = [];
    const done = new Map();
    for (const [index, at] of contexts.entries()) {
        for (const rule of contextRules[index] ?? []) {
            const from = done.get(rule) ?? 0;
            if (at < from)
                continue;
            const line = lineAround(text, at, from);
            spans.push(...findInContext(text, line, rule));
            done.set(rule, line.end);
        }
    }
    return spans;
}
function lineAround(text, at, from) {
    const newline = text.indexOf('\n', at);
    return {
        start: Math.max(text.lastIndexOf('\n', at) + 1, at - find_secrets_REACH, from),
        end: Math.min(newline === -1 ? text.length : newline, at + find_secrets_REACH),
    };
}
const HINTS = (0,compose/* composePattern */.D)(INFIX_RULES.flatMap(({ hint, literals }) => (literals ? [] : [hint.source])).join('|'), 'g');
const INFIXES = INFIX_RULES.map((rule) => ({ ...rule, here: (0,compose/* composePattern */.D)(rule.hint.source, 'y') }));
function findInfixes(text) {
    const spans = [];
    const places = [...text.matchAll(HINTS)].map(({ index }) => index);
    for (const { literals = [] } of INFIXES)
        for (const literal of literals)
            places.push(...placesOf(text, literal));
    for (const index of places) {
        const from = Math.max(0, index - 80);
        for (const { here, pattern } of INFIXES) {
            here.lastIndex = index;
            if (!here.test(text))
                continue;
            for (const match of text.slice(from, index + 300).matchAll(pattern)) {
                const start = from + match.index;
                if (start <= index && start + match[0].length > index)
                    spans.push({ start, end: start + match[0].length });
            }
        }
    }
    return spans;
}
function placesOf(text, literal) {
    const places = [];
    for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + literal.length))
        places.push(at);
    return places;
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/canonical.js

const SEPARATORS = ' \t\r\n"\'`,.*|_-+/\\=<>()[]:;';
/** 1 for the bytes that a canonical text keeps. */
const KEPT = Uint8Array.from({ length: 256 }, (_, byte) => byte > 0x20 && byte < 0x7f && !SEPARATORS.includes(String.fromCharCode(byte)) ? 1 : 0);
const NAMED = {
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", num: '#', dollar: '$', percnt: '%', excl: '!', quest: '?',
    commat: '@', Hat: '^', lcub: '{', rcub: '}',
}; // biome-ignore format: a table reads better in rows
/** Length of `2026-05-11T09:14:07.1234567Z `, which the runner puts before each line of a log. */
const TIMESTAMP_LENGTH = 29;
/** `0` stands for any digit, the rest for itself. */
const TIMESTAMP = Buffer.from('2000-00-00T00:00:00.0000000Z ');
/** Whether the runner's timestamp stands at `at`: every digit is looked at, or letters of a secret could pass for one. */
function timestampAt(bytes, at) {
    if (bytes[at + 27] !== 0x5a || bytes[at + 10] !== 0x54)
        return false;
    for (let i = 0; i < TIMESTAMP_LENGTH; i += 1) {
        const byte = bytes[at + i] ?? 0;
        if (TIMESTAMP[i] === 0x30 ? byte < 0x30 || byte > 0x39 : byte !== TIMESTAMP[i])
            return false;
    }
    return true;
}
/** Index after the timestamp at `at`, or `at`. */
function skipTimestamp(bytes, at) {
    return timestampAt(bytes, at) ? at + TIMESTAMP_LENGTH : at;
}
/** The canonical text of `[from, to)`. Never longer than the original by more than what compatibility forms expand to. */
function canonicalText(bytes, from = 0, to = bytes.length) {
    const room = to - from + 64;
    const text = {
        chars: new Uint8Array(room),
        starts: new Int32Array(room),
        ends: new Int32Array(room),
        count: 0,
    };
    const lineStart = from === 0 || bytes[from - 1] === 0x0a;
    for (let at = lineStart ? skipTimestamp(bytes, from) : from; at < to;)
        at = Math.min(consume(bytes, at, text), to);
    return text;
}
/** The canonical text of a string, as bytes. */
function canonicalBytes(value) {
    const text = canonicalText(Buffer.from(value, 'utf8'));
    return text.chars.slice(0, text.count);
}
function consume(bytes, at, text) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x1b)
        return endOfEscape(bytes, at);
    if (byte === 0x0a)
        return skipTimestamp(bytes, at + 1);
    if (byte === 0x5c)
        return emit(decodeBackslash(bytes, at), at, text) ?? at + 1;
    if (byte === 0x25)
        return emit(decodePercent(bytes, at), at, text) ?? keep(byte, at, at + 1, text);
    if (byte === 0x26)
        return emit(decodeEntity(bytes, at), at, text) ?? keep(byte, at, at + 1, text);
    if (byte >= 0x80)
        return consumeWide(bytes, at, text);
    return keep(byte, at, at + 1, text);
}
function emit(decoded, at, text) {
    if (decoded === null)
        return null;
    return keepText(String.fromCodePoint(decoded.code), at, decoded.end, text);
}
function keep(byte, start, end, text) {
    if (KEPT[byte] !== 1 || text.count >= text.chars.length)
        return end;
    text.chars[text.count] = byte;
    text.starts[text.count] = start;
    text.ends[text.count] = end;
    text.count += 1;
    return end;
}
function keepText(value, start, end, text) {
    const plain = value.charCodeAt(0) < 0x80 ? value : value.normalize('NFKC');
    for (const char of plain.slice(0, 4))
        keep(char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : 0, start, end, text);
    return end;
}
function consumeWide(bytes, at, text) {
    const lead = bytes[at] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return length === 1 ? at + 1 : keepText(bytes.toString('utf8', at, at + length), at, at + length, text);
}
function decodeBackslash(bytes, at) {
    const ahead = bytes.toString('latin1', at + 1, at + 10);
    const hex = /^(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))/.exec(ahead);
    if (hex !== null)
        return decoded(hex[1] ?? hex[2] ?? hex[3] ?? '', 16, at + 1 + hex[0].length);
    const octal = /^[01][0-7]{2}/.exec(ahead);
    if (octal !== null)
        return decoded(octal[0], 8, at + 4);
    return /^[nrt]/.test(ahead) ? { code: 0x20, end: at + 2 } : null;
}
function decodePercent(bytes, at) {
    const hex = /^[0-9a-fA-F]{2}$/.exec(bytes.toString('latin1', at + 1, at + 3));
    return hex === null ? null : decoded(hex[0], 16, at + 3);
}
function decodeEntity(bytes, at) {
    const entity = /^(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?/.exec(bytes.toString('latin1', at + 1, at + 12));
    if (entity === null)
        return null;
    const end = at + 1 + entity[0].length;
    if (entity[1] !== undefined)
        return decoded(entity[1], 10, end);
    if (entity[2] !== undefined)
        return decoded(entity[2], 16, end);
    const char = NAMED[entity[3] ?? ''];
    return char === undefined || !entity[0].endsWith(';') ? null : { code: char.charCodeAt(0), end };
}
function decoded(digits, base, end) {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? { code, end } : null;
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/forms.js

/** Characters of a secret that, standing together, give it away. */
const MIN_RUN = 8;
/**
 * The values to register with the runner beside the secret itself, so that its own masking knows them: base64, base64url, hex,
 * URL. "Register the transformed value too", says GitHub's secure-use reference.
 */
function transformedForms(secret) {
    const bytes = external_node_buffer_.Buffer.from(secret, 'utf8');
    const forms = [
        bytes.toString('base64'),
        bytes.toString('base64').replace(/(?<!=)=+$/, ''),
        bytes.toString('base64url'),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
        encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, '')),
        JSON.stringify(secret).slice(1, -1),
    ];
    return [...new Set(forms)].filter((form) => form !== secret && form.length >= MIN_RUN);
}
/** Every form that is looked for in a text. Separators, escapes and wrapped lines need none: the canonical text has dropped them. */
function secretForms(secret) {
    const bytes = external_node_buffer_.Buffer.from(secret, 'utf8');
    const base64 = alignments(bytes);
    const forms = [
        { value: secret, minRun: MIN_RUN },
        { value: [...secret].reverse().join(''), minRun: MIN_RUN },
        { value: secret.toUpperCase(), minRun: MIN_RUN * 2 },
        { value: secret.toLowerCase(), minRun: MIN_RUN * 2 },
        { value: rot13(secret), minRun: MIN_RUN * 2 },
        { value: bytes.toString('hex'), minRun: MIN_RUN * 2 },
        { value: bytes.toString('hex').toUpperCase(), minRun: MIN_RUN * 2 },
        { value: [...bytes].join(' '), minRun: MIN_RUN * 2 },
        { value: [...bytes].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(' '), minRun: MIN_RUN * 4 },
        ...base64.map((value) => ({ value, minRun: 11 })),
        // As PowerShell writes it: `[Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes(…))`.
        ...alignments(external_node_buffer_.Buffer.from(secret, 'utf16le')).map((value) => ({ value, minRun: 24 })),
        ...base64.flatMap((value) => alignments(external_node_buffer_.Buffer.from(value))).map((value) => ({ value, minRun: 15 })),
    ];
    const seen = new Set();
    return forms.filter(({ value }) => value.length >= MIN_RUN && !seen.has(value) && seen.add(value));
}
/** The base64 of the secret where 0, 1 or 2 other bytes stand before it, without the characters that the neighbours decide. */
function alignments(bytes) {
    return [0, 1, 2].map((before) => {
        const padded = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(before), bytes]);
        const text = padded.toString('base64').replace(/(?<!=)=+$/, '');
        const loose = padded.length % 3 === 0 ? 0 : 1;
        return text.slice(before === 0 ? 0 : before + 1, text.length - loose);
    });
}
function rot13(value) {
    return value.replace(/[a-z]/gi, (letter) => {
        const base = letter <= 'Z' ? 65 : 97;
        return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
    });
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/secret-index.js


/** Characters of a canonical text that are looked up together. Below `MIN_RUN`, so that a run with two separators in it is seen. */
const SEED_LENGTH = 6;
/** Characters at the end of a text by which the beginning of a secret is suspected. */
const TAIL_LENGTH = 4;
const HASH_MASK = 0x3fffffff;
const FILTER_MASK = 0x3ffff;
/** Characters of a short secret from which on its other forms are telling. */
const MIN_TRANSFORMED = 4;
/** So many equal seeds are tried: a secret of one repeated character must not make a text of it slow. */
const MAX_SEEDS = 24;
/** Five bits shift out with each step: after six steps nothing is left of a character under the mask. */
const GEAR = Int32Array.from({ length: 256 }, (_, byte) => Math.imul(byte + 1, 0x9e3779b1) ^ Math.imul(byte + 77, 0x85ebca6b));
function createSecretIndex() {
    return { filter: new Uint8Array((FILTER_MASK + 1) >> 3), seeds: new Map(), exact: new Set(), tails: new Set() };
}
function register(secret, { filter, seeds, exact, tails }) {
    // What stands for a secret is none: hiding it would never come to an end.
    if (/^[*\s]*$/.test(secret))
        return;
    const canonical = canonicalBytes(secret);
    if (canonical.length < MIN_RUN || secret.length < MIN_RUN) {
        exact.add(secret);
        if (secret.length >= MIN_TRANSFORMED)
            for (const form of transformedForms(secret))
                exact.add(form);
    }
    if (canonical.length < SEED_LENGTH) {
        if (Buffer.byteLength(secret) >= MIN_RUN)
            for (const form of foreignForms(secret))
                exact.add(form);
        return;
    }
    for (let at = 0; at + TAIL_LENGTH <= canonical.length; at += 1)
        tails.add(latin1(canonical, at, at + TAIL_LENGTH));
    const random = changes(canonical, 0, canonical.length) >= canonical.length * 0.25 && !/\s/.test(secret.trim());
    for (const [index, { value, minRun }] of secretForms(secret).entries()) {
        const form = { chars: canonicalBytes(value), minRun, random, raw: index === 0 ? secret : '' };
        const step = index < 2 ? 1 : Math.max(1, minRun - SEED_LENGTH + 1);
        for (let offset = 0; offset + SEED_LENGTH <= form.chars.length; offset += step)
            addSeed({ form, offset }, filter, seeds);
    }
    watchEscaped(secret, filter, seeds);
}
/** Of a secret of other letters than ASCII's: a canonical text holds nothing of it, so that its forms are looked for as they are. */
function foreignForms(secret) {
    const escaped = secret.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const url = encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, ''));
    return [...transformedForms(secret), [...secret].reverse().join(''), escaped.join(''), url.toLowerCase()];
}
/** A secret with one character escaped: seen by the fast pass as it is written, told by the slow one. */
function watchEscaped(secret, filter, seeds) {
    const escapes = [
        encodeURIComponent,
        JSON.stringify,
        (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`),
    ];
    for (const write of escapes) {
        const chars = Buffer.from(write(secret.replace(/[\ud800-\udfff]/gu, ''))).filter((byte) => KEPT[byte] === 1);
        const form = { chars: new Uint8Array(0), minRun: MIN_RUN, random: false, raw: '' };
        for (let offset = 0; offset + SEED_LENGTH <= chars.length; offset += 1) {
            const hash = hashAt(chars, offset);
            if (!seeds.has(hash))
                seeds.set(hash, [{ form, offset: 0 }]);
            watch(filter, hash);
        }
    }
}
function hashAt(chars, offset) {
    let hash = 0;
    for (let i = 0; i < SEED_LENGTH; i += 1)
        hash = step(hash, chars[offset + i] ?? 0);
    return hash & HASH_MASK;
}
function addSeed(seed, filter, seeds) {
    const hash = hashAt(seed.form.chars, seed.offset);
    watch(filter, hash);
    const same = seeds.get(hash);
    if (same === undefined)
        seeds.set(hash, [seed]);
    else if (same.length < MAX_SEEDS)
        same.push(seed);
}
function step(hash, byte) {
    return ((hash << 5) + (GEAR[byte] ?? 0)) | 0;
}
/** A bit a hash, so that the filter stays in the processor's nearest cache. */
function watch(filter, hash) {
    const bit = (hash ^ (hash >>> 12)) & FILTER_MASK;
    filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
}
/** How often the kind of character (lower, upper, digit, other) changes: a measure of how little a text is a word. */
function changes(chars, from, to) {
    let count = 0;
    for (let i = from + 1; i < to; i += 1)
        if (kind(chars[i] ?? 0) !== kind(chars[i - 1] ?? 0))
            count += 1;
    return count;
}
function kind(byte) {
    if (byte >= 0x61 && byte <= 0x7a)
        return 0;
    if (byte >= 0x41 && byte <= 0x5a)
        return 1;
    return byte >= 0x30 && byte <= 0x39 ? 2 : 3;
}
/** A stretch of one-byte characters as a string. */
function latin1(chars, from, to) {
    return String.fromCharCode(...chars.subarray(from, to));
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/secret-runs.js



/** The slow pass: in `region`, every stretch that is a registered secret or enough of one. */
function findRuns(bytes, region, seeds) {
    const text = canonicalText(bytes, region.start, region.end);
    const spans = [];
    let hash = 0;
    let taken = 0;
    for (let at = 0; at < text.count; at += 1) {
        hash = step(hash, text.chars[at] ?? 0);
        if (at < SEED_LENGTH - 1 || at < taken)
            continue;
        const found = longestRun(text, at - SEED_LENGTH + 1, taken, seeds.get(hash & HASH_MASK));
        const span = found === null ? null : spanOf(bytes, text, found);
        if (found === null || span === null)
            continue;
        spans.push(span);
        taken = found.to + 1;
    }
    return spans;
}
function longestRun(text, at, taken, seeds) {
    let best = null;
    for (const { form, offset } of seeds ?? []) {
        let from = at;
        let left = offset;
        while (left > 0 && from > taken && text.chars[from - 1] === form.chars[left - 1]) {
            from -= 1;
            left -= 1;
        }
        let to = at - 1;
        let right = offset;
        while (right < form.chars.length && to + 1 < text.count && text.chars[to + 1] === form.chars[right]) {
            to += 1;
            right += 1;
        }
        if (to - from + 1 >= SEED_LENGTH && (best === null || to - from > best.to - best.from))
            best = { form, from, to };
    }
    return best;
}
function spanOf(bytes, text, { form, from, to }) {
    const length = to - from + 1;
    const span = { start: text.starts[from] ?? 0, end: text.ends[to] ?? 0 };
    if (length === form.chars.length)
        return span;
    if (length >= form.minRun) {
        const telling = form.random || length >= form.minRun + MIN_RUN || changes(text.chars, from, to + 1) >= 3;
        return telling ? span : null;
    }
    return form.raw === '' || !form.random ? null : rawSpan(bytes, span, form.raw);
}
/** A run that is too short only because separators stand in it: does it, with them, hold eight characters of the secret? */
function rawSpan(bytes, span, raw) {
    const secret = Buffer.from(raw, 'utf8').toString('latin1');
    let { start, end } = span;
    if (!secret.includes(bytes.toString('latin1', start, end)))
        return null;
    while (start > 0 && secret.includes(bytes.toString('latin1', start - 1, end)))
        start -= 1;
    while (end < bytes.length && secret.includes(bytes.toString('latin1', start, end + 1)))
        end += 1;
    return end - start >= MIN_RUN ? { start, end } : null;
}
/** Bytes before the end of a seed within which it is read again. */
const SEED_REACH = 320;
/** Whether the characters that end at `at` are those of a seed, and not only their hash; in doubt they are. */
function isSeed(bytes, at, seeds) {
    if (seeds === undefined)
        return false;
    const text = canonicalText(bytes, Math.max(0, at - SEED_REACH), at + 1);
    if (text.ends[text.count - 1] !== at + 1 || seeds.some(({ form }) => form.chars.length === 0))
        return true;
    return longestRun(text, text.count - SEED_LENGTH, 0, seeds) !== null;
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/known-values.js




/** Bytes of the end that are looked at for the beginning of a secret. */
const TAIL_WINDOW = 2048;
/** Two escapes within so many bytes are looked at slowly: one alone leaves enough of a secret to be seen. */
const ESCAPES_NEAR = 40;
/** Characters of a secret below which it stands in a text by chance. */
const MIN_TELLING = 6;
/** So short a secret counts only as a word of its own. */
const LONGEST_WORDLIKE = 3;
/** Bytes around a suspicious place that are read again slowly. */
const MARGIN = 4096;
/** The same around escapes: each that follows widens it. */
const ESCAPE_MARGIN = 256;
/** The same, 0 for the bytes that a canonical text drops. */
const KEPT_GEAR = GEAR.map((gear, byte) => (KEPT[byte] === 1 ? gear : 0));
/** Bytes at which the fast pass must look closer: escape, newline, backslash, percent, ampersand, and letters beyond ASCII. */
const SPECIAL = Uint8Array.from({ length: 256 }, (_, byte) => byte === 0x1b || byte === 0x0a || byte === 0x5c || byte === 0x25 || byte === 0x26 || byte >= 0xc2 ? 1 : 0);
function createKnownValues() {
    const index = createSecretIndex();
    return {
        add: (secret) => register(secret, index),
        openTail: (bytes) => (index.tails.size === 0 ? 0 : openTail(bytes, index.tails)),
        find: (bytes) => [...findForms(bytes, index), ...findExact(bytes, index.exact)],
        holds: (bytes) => {
            const telling = new Set([...index.exact].filter((value) => value.length >= MIN_TELLING));
            return findForms(bytes, index).length > 0 || findExact(bytes, telling).length > 0;
        },
    };
}
/** The fast pass: no positions, no decoding; where a seed is seen, or something that must be decoded first, the slow one follows. */
function suspiciousRegions(bytes, { filter, seeds }) {
    const regions = [];
    const length = bytes.length;
    let hash = 0;
    let escaped = -ESCAPES_NEAR;
    for (let at = skipTimestamp(bytes, 0); at < length; at += 1) {
        const byte = bytes[at] ?? 0;
        const gear = KEPT_GEAR[byte] ?? 0;
        if (gear !== 0) {
            hash = ((hash << 5) + gear) | 0;
            const masked = hash & HASH_MASK;
            const bit = (masked ^ (masked >>> 12)) & FILTER_MASK;
            const known = (((filter[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1;
            if (known && isSeed(bytes, at, seeds.get(masked)))
                at = suspect(regions, at, length, MARGIN);
        }
        if (SPECIAL[byte] === 0)
            continue;
        if (byte === 0x1b)
            at = endOfEscape(bytes, at) - 1;
        else if (byte === 0x0a)
            at = skipTimestamp(bytes, at + 1) - 1;
        else if (mustDecode(bytes, at)) {
            if (at - escaped < ESCAPES_NEAR)
                at = suspect(regions, at, length, ESCAPE_MARGIN);
            escaped = at;
        }
    }
    return regions;
}
/** Notes the surroundings of `at` and goes on behind them, with no hash: what was begun there is in the region. */
function suspect(regions, at, length, margin) {
    const last = regions.at(-1);
    const end = Math.min(length, at + margin);
    if (last !== undefined && at - margin <= last.end)
        last.end = Math.max(last.end, end);
    else
        regions.push({ start: Math.max(0, at - margin), end });
    return Math.min(end, at + margin / 2) - 1;
}
function mustDecode(bytes, at) {
    const byte = bytes[at];
    const next = bytes[at + 1] ?? 0;
    if (byte === 0x5c)
        return next === 0x75 || next === 0x78 || next === 0x30 || next === 0x31;
    if (byte === 0x25)
        return isHexDigit(next) && isHexDigit(bytes[at + 2] ?? 0);
    if (byte === 0x26)
        return next === 0x23;
    // Full-width, mathematical, squared, circled, raised letters: the alphabets that compatibility turns into ASCII.
    if (byte === 0xef)
        return next === 0xbc || next === 0xbd;
    if (byte === 0xf0)
        return next === 0x9d || (next === 0x9f && (bytes[at + 2] === 0x84 || bytes[at + 2] === 0x85));
    return (byte === 0xe2 &&
        (next === 0x81 || next === 0x82 || next === 0x84 || next === 0x85 || (next >= 0x91 && next <= 0x93)));
}
function isHexDigit(byte) {
    return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
const findForms = (bytes, index) => index.seeds.size === 0
    ? []
    : suspiciousRegions(bytes, index).flatMap((region) => findRuns(bytes, region, index.seeds));
/** As it is written; of one to three characters only as a word of its own. */
function findExact(bytes, exact) {
    const spans = [];
    for (const secret of exact) {
        const needle = Buffer.from(secret, 'utf8');
        for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + needle.length)) {
            const end = at + needle.length;
            if (needle.length > LONGEST_WORDLIKE || !(isWord(bytes[at - 1]) || isWord(bytes[end])))
                spans.push({ start: at, end });
        }
    }
    return spans;
}
const isWord = (byte = 0) => /\w/.test(String.fromCharCode(byte));
function openTail(bytes, tails) {
    const from = Math.max(0, bytes.length - TAIL_WINDOW);
    const text = canonicalText(bytes, from);
    let at = text.count - TAIL_LENGTH;
    if (at < 0 || !tails.has(latin1(text.chars, at, text.count)))
        return 0;
    while (at > 0 && tails.has(latin1(text.chars, at - 1, at - 1 + TAIL_LENGTH)))
        at -= 1;
    return bytes.length - (text.starts[at] ?? 0);
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/patterns.js
/**
 * The user's own expressions, from the input `redact`. They meet text that strangers wrote, so they run on an engine whose time
 * does not depend on what the expression is: re2js, a port of RE2 (MIT). It is loaded only where there are expressions.
 */

/** One expression a line; empty lines and lines that begin with `#` are left out. Never rejects for what stands in the text. */
async function parseRedactPatterns(text) {
    const sources = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const found = { patterns: [], problems: [] };
    if (sources.length === 0)
        return found;
    const compile = await loadEngine();
    for (const [index, source] of sources.entries()) {
        const compiled = compile(source);
        if ('reason' in compiled)
            found.problems.push(`\`redact\`, pattern ${index + 1}: ${compiled.reason}.`);
        else
            found.patterns.push(compiled);
    }
    return found;
}
/** What the patterns find in bytes. They see characters; where the bytes are no UTF-8, one character a byte. */
function findPatterns(bytes, patterns) {
    if (patterns.length === 0)
        return [];
    const encoding = (0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1';
    const text = bytes.toString(encoding);
    return patterns.flatMap((pattern) => inBytes(text, pattern.find(text), encoding));
}
function inBytes(text, spans, encoding) {
    let characters = 0;
    let position = 0;
    return [...spans].map(({ start, end }) => {
        position += external_node_buffer_.Buffer.byteLength(text.slice(characters, start), encoding);
        characters = start;
        return { start: position, end: position + external_node_buffer_.Buffer.byteLength(text.slice(start, end), encoding) };
    });
}
async function loadEngine() {
    const { RE2JS } = await __webpack_require__.e(/* import() | re2js */ 119).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (source) => {
        try {
            const pattern = RE2JS.compile(RE2JS.translateRegExp(source));
            if (pattern.matcher('').find())
                return { reason: 'it matches the empty text; ask for at least one character' };
            return { find: (text) => matches(pattern.matcher(text)) };
        }
        catch (error) {
            return { reason: `it cannot be run on an engine of linear time (${complaint(error, source)})` };
        }
    };
}
function* matches(matcher) {
    while (matcher.find()) {
        const span = { start: matcher.start(), end: matcher.end() };
        if (span.end > span.start)
            yield span;
    }
}
/** Without the expression itself, which may say what is to be hidden: `invalid repeat count`, `look-around is not known`. */
function complaint(error, source) {
    if (/\(\?<?[=!]/.test(source))
        return 'it looks ahead or behind';
    const message = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
    return /^invalid escape sequence: `\\[1-9]/.test(message)
        ? 'it refers back to a group'
        : (message.split(': `')[0] ?? '');
}

// EXTERNAL MODULE: ./lib/src/adapters/door/redaction/spans.js
var redaction_spans = __webpack_require__(77183);
// EXTERNAL MODULE: ./lib/src/adapters/door/redaction/stream.js
var stream = __webpack_require__(15836);
;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/harmless.js
/** Variables of a job that are plainly no secrets: what stays readable where every other variable counts as one. */


/** What the runner, the machine's image and the shell set by themselves. */
const RUNNERS_OWN = /^(?:GITHUB_|RUNNER_|INPUT_|ACTIONS_|STATE_|LC_|XDG_|GOROOT|JAVA_HOME|ANDROID_|DOTNET_|SYSTEMD_|npm_(?:lifecycle|package|node)_)|^(?:CI|HOME|PATH|PATHEXT|PWD|OLDPWD|SHLVL|LANG|LANGUAGE|TZ|USER|USERNAME|LOGNAME|SHELL|HOSTNAME|COMPUTERNAME|TERM|TMP|TEMP|TMPDIR|INVOCATION_ID|JOURNAL_STREAM|DBUS_SESSION_BUS_ADDRESS|LS_COLORS|ImageOS|ImageVersion|_)$/i;
/** Names of digests and of commits, which are told everywhere. */
const DIGEST_NAME = /(?:^|_)(?:SHA|SHA\d+|COMMIT|REF|REV|REVISION|DIGEST|HASH|CHECKSUM|UUID|RUN_?ID|TRACE_?ID)(?:$|_)/i;
/** Words of a name that make even a short value a secret. */
const SECRET_WORD = /(?:^|_)(?:TOKEN|SECRET|KEY|APIKEY|PASS|PASSWORD|PASSWD|PASSPHRASE|PW|PWD|PAT|PIN|CRED|CREDS|CREDENTIALS?|AUTH|SAS|DSN|ACCESS|BYPASS|LICEN[CS]E|WEBHOOK|SIG|SIGNATURE|COOKIE)S?\d{0,2}(?:$|_)/i;
const harmless_MIN_LENGTH = 8;
const MIN_NAMED = 4;
/** Whether a variable need not be hidden. */
function isHarmlessVariable(name, value) {
    const text = value.trim();
    if (RUNNERS_OWN.test(name))
        return true;
    const named = SECRET_WORD.test(name) && !isAboutSecret(name);
    if (named && text.length >= MIN_NAMED && /\d/.test(text) && !/^\d+$|[/\\]/.test(text))
        return false;
    if (text.length < (named ? MIN_NAMED : harmless_MIN_LENGTH))
        return true;
    if (DIGEST_NAME.test(name) && /^(?:sha\d+:)?[0-9a-f-]{7,128}$/i.test(text))
        return true;
    return isHarmlessValue(text);
}
/** Numbers, versions, words, paths, addresses without user and password, and lists of such. */
function isHarmlessValue(text) {
    if (text.length > 2000)
        return false;
    if (/^[a-z][a-z\d+.-]{0,20}:\/\//i.test(text))
        return isHarmlessAddress(text);
    if (/^(?:~|\.{1,2})?\/|^[A-Za-z]:\\/.test(text) && !text.includes('='))
        return !looksSecret(text, /[/\\:;]/);
    return text.split(/[\s,;:=|&+@/\\"'(){}[\]<>_-]+/).every(isHarmlessWord);
}
function isHarmlessAddress(text) {
    return !/^[a-z][a-z\d+.-]*:\/\/[^/?#\s]*@/i.test(text) && !looksSecret(text, /[/?&=#:;,.\s]/);
}
const looksSecret = (text, separators) => text.split(separators).some(isSecretPart);
/** Of a path or an address: nobody writes such a name. */
const isSecretPart = (part) => looksRandom(part) || (part.length >= 20 && harmless_isMixed(part));
/** `production`, `20`, `1.2.3-rc1`, `UTF-8`, `x86_64`, `k8s`, `node20`, `4096m`. */
function isHarmlessWord(word) {
    if (word === '' || /^\d{1,14}$/.test(word))
        return true;
    if (/^[A-Za-z]+$/.test(word))
        return !harmless_isMixed(word);
    if (/^(?:v?\d+(?:\.\d+){1,4}[a-z]{0,8}\d{0,3}|v\d{1,4})$/i.test(word))
        return true;
    if (word.includes('.'))
        return word.split('.').every(isHarmlessWord);
    return /^(?:[A-Za-z]+\d{1,2}|\d{1,6}[A-Za-z]{1,3}|[A-Za-z]{1,4}\d{1,4}[a-z]{0,3}\d?|\d{4}\d{2}\d{2}[Tt]\d{4,6}[Zz]?)$/.test(word);
}
/** Letters that change their kind too often for a word or for words that are written together. */
const harmless_isMixed = (word) => word.length >= 8 && kindChanges(word) > word.length * 0.3;

;// CONCATENATED MODULE: ./lib/src/adapters/door/redaction/collect-secrets.js



/** Names of variables whose values are secret. The policy's list. */
const SECRET_NAME = /TOKEN|SECRET|KEY|PASS|PWD|CRED|AUTH/i;
/** Names that the list catches and that hold no secret: the shell's folder, a socket, the key of a cache. */
const PLAIN_NAME = /^(?:OLD)?PWD$|^SSH_AUTH_SOCK$|^SSH_AGENT|^XAUTHORITY$|CACHE_?KEY|PUBLIC_?KEY|_(?:URL|URI|FILE|PATH|DIR|NAME|ENABLED|TIMEOUT|TTL)$|^npm_config_|AUTHOR|KEYBOARD|KEYWORD|COMPASS|BYPASS/i;
/** Passwords that stand in every tutorial: hiding them hides nothing, and makes a log unreadable. */
const PUBLIC_VALUE = /^(?:postgres(?:ql)?|password|changeme|rabbitmq|testtest|minioadmin|guestguest|root|mysql|disabled|enabled|required|optional|undefined|0+|1+)$/i;
const collect_secrets_MIN_LENGTH = 8;
/**
 * The secrets that this process knows: the given inputs whatever their length, variables with a secret name and at least
 * 8 characters, and what `actions/checkout` wrote as an extra header into git's configuration, with the token it decodes to.
 */
function collectSecrets(env, inputs, { gitConfigs, filled = [] } = { gitConfigs: [] }) {
    const found = new Set();
    for (const value of filled)
        addLines(found, value, 1);
    for (const value of inputs)
        addLines(found, value ?? '', 1);
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && isSecretVariable(name, value))
            addLines(found, value, collect_secrets_MIN_LENGTH);
    }
    for (const config of gitConfigs)
        for (const secret of extraHeaders(config))
            addLines(found, secret, collect_secrets_MIN_LENGTH);
    return [...found];
}
/**
 * Every other variable of a step that runs a command of its own: its author filled them from wherever secrets come. Left out are
 * the runner's own, what is plainly harmless, and what `told` says already (the event, the runner's variables): commits, branches,
 * names. Not for the runner's own masking, which would hide them from the steps that follow.
 */
function collectDoubtful(env, told) {
    const found = new Set();
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || isHarmlessVariable(name, value) || told.includes(value.trim()))
            continue;
        for (const part of secretPartsOf(value.trim()))
            addLines(found, part, 4);
    }
    return [...found];
}
/** Of an address, what is secret in it: user and password, and what looks random. Its host is said by others too. */
function secretPartsOf(value) {
    if (!/^[a-z][a-z\d+.-]{0,20}:\/\//i.test(value))
        return [value];
    const userinfo = /^[^/]*\/\/([^/?#\s]{1,400})@/.exec(value)?.[1] ?? '';
    const rest = value.slice(value.indexOf('//') + 2 + userinfo.length);
    const parts = [userinfo, userinfo.slice(userinfo.indexOf(':') + 1), ...rest.split(/[/?&=#]/).filter(isSecretPart)];
    const telling = parts.filter((part) => part.length >= 4);
    return telling.length === 0 ? [value] : telling;
}
/** Whether a variable is to be kept secret, by its name and by what it holds. */
function isSecretVariable(name, value) {
    if (!SECRET_NAME.test(name) || PLAIN_NAME.test(name))
        return false;
    if (value.trim().length < collect_secrets_MIN_LENGTH || PUBLIC_VALUE.test(value.trim()))
        return false;
    return !/^(?:\/[\w.@-]+){2,}\/?$|^[A-Za-z]:\\/.test(value.trim());
}
/** Whole, and line by line: the runner masks lines. Of a JSON document, only the values that are secret in it. */
function addLines(found, value, minLength) {
    const trimmed = value.trim();
    if (trimmed.length < minLength || trimmed === '')
        return;
    const leaves = secretLeaves(trimmed);
    for (const leaf of leaves)
        addLines(found, leaf, collect_secrets_MIN_LENGTH);
    if (leaves.length > 0)
        return;
    found.add(trimmed);
    if (!trimmed.includes('\n'))
        return;
    for (const line of trimmed.split(/\r?\n/))
        if (isSecretLine(line.trim()))
            found.add(line.trim());
}
/** Not the marks of a key, nor lines of plain words: `type: Opaque` hidden everywhere would make a log unreadable. */
function isSecretLine(line) {
    return line.length >= collect_secrets_MIN_LENGTH && !/^-----(?:BEGIN|END) /.test(line) && !/^[A-Za-z_ :."',{}[\]-]+$/.test(line);
}
/** The secret values in a JSON object, such as a service account's; none where the text is no such thing. */
function secretLeaves(text) {
    if (!text.startsWith('{'))
        return [];
    const leaves = [];
    try {
        JSON.parse(text, (name, leaf) => {
            if (typeof leaf === 'string' && isSecretLeaf(name, leaf))
                leaves.push(leaf);
            return leaf;
        });
    }
    catch {
        return [];
    }
    return leaves;
}
function isSecretLeaf(name, leaf) {
    if (leaf.length < collect_secrets_MIN_LENGTH || /^https?:\/\//.test(leaf))
        return false;
    return leaf.includes('PRIVATE KEY') || nameStrength(name) === 'sure' || looksRandom(leaf);
}
function extraHeaders(config) {
    const secrets = [];
    for (const match of config.matchAll(/extraheader\s*=\s*"?(?:authorization:\s*)?(?:basic|bearer)\s+([\w+/=.-]+)/gi)) {
        const header = match[1] ?? '';
        const decoded = Buffer.from(header, 'base64').toString('utf8');
        secrets.push(header, ...(decoded.includes(':') ? [decoded.slice(decoded.indexOf(':') + 1)] : []));
    }
    for (const match of config.matchAll(/:\/\/[^\s/:@]*:([^\s/@]+)@/g))
        secrets.push(match[1] ?? '');
    return secrets;
}

;// CONCATENATED MODULE: ./lib/src/adapters/door/sanitise.js






// Beside the door itself, what is needed to set it up.



/** Masking can bring the two sides of a mask together; so many times it is looked again. */
const MAX_ROUNDS = 6;
function createSanitiser({ secrets, patterns }) {
    const known = createKnownValues();
    for (const secret of secrets)
        known.add(secret);
    const findCredentials = createCredentialFinder();
    const find = (bytes) => [
        ...known.find(bytes),
        ...findCredentials(bytes),
        ...findPatterns(bytes, patterns),
    ];
    const look = (0,stream/* lookWith */.k)({ find, openTail: known.openTail });
    return {
        text: (value) => maskText(value, find),
        stream: (chunks) => (0,stream/* maskStream */.l)(chunks, look),
        look,
        holdsSecret: (value) => known.holds(external_node_buffer_.Buffer.from(value, 'utf8')),
        add: (secret) => {
            for (const value of [secret, ...secret.split(/\r?\n/)])
                known.add(value.trim());
        },
    };
}
function maskText(value, find) {
    let bytes = external_node_buffer_.Buffer.from(value, 'utf8');
    let masked = null;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const spans = find(bytes);
        if (spans.length === 0)
            break;
        bytes = external_node_buffer_.Buffer.from((0,redaction_spans/* maskSpans */.ep)(bytes, spans));
        const text = bytes.toString('utf8');
        if (text === masked)
            break;
        masked = text;
    }
    return masked ?? value;
}


/***/ }),

/***/ 66539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ createSpool)
/* harmony export */ });
/* unused harmony export openStored */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const MIB = 1024 * 1024;
/** Logs stand on disk, never whole in memory. */
function createSpool({ folder, maxBytes = 256 * MIB }) {
    let own = null;
    let count = 0;
    const ownFolder = () => {
        own ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'autofixops-logs-'));
        return own;
    };
    return {
        store: async (name, chunks) => {
            count += 1;
            return store({ name, chunks, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await ownFolder(), `${count}`), maxBytes });
        },
        clear: async () => {
            if (own)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(await own, { recursive: true, force: true });
            own = null;
        },
    };
}
async function store({ name, chunks, path, maxBytes }) {
    const half = Math.floor(maxBytes / 2);
    const head = await createPart(`${path}.log`);
    const ring = createRing(path, half);
    let broken = null;
    try {
        for await (const chunk of chunks) {
            const rest = await head.write(chunk, half);
            if (rest.length > 0)
                await ring.write(rest);
        }
    }
    catch (error) {
        broken = error instanceof Error ? error : new Error(String(error));
    }
    await head.close();
    const { parts, dropped } = await ring.end();
    return { log: toLog(name, [head, ...parts], dropped), broken, droppedBytes: dropped.bytes };
}
/** `wx`: a file or link that stands there already is never followed. */
async function createPart(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600);
    let bytes = 0;
    let newlines = 0;
    return {
        path,
        bytes: () => bytes,
        newlines: () => newlines,
        write: async (chunk, limit) => {
            const fits = chunk.subarray(0, Math.max(0, limit - bytes));
            if (fits.length > 0)
                await file.writeFile(fits);
            bytes += fits.length;
            newlines += countNewlines(fits);
            return chunk.subarray(fits.length);
        },
        close: () => file.close(),
    };
}
function countNewlines(chunk) {
    let count = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1))
        count += 1;
    return count;
}
// --- the tail of a log that is too long --------------------------------------------------------------------------
const SEGMENTS = 8;
/** The last bytes of a stream in at most nine files, of which the oldest goes when a tenth is needed. */
function createRing(path, keepBytes) {
    const segmentBytes = Math.max(1, Math.ceil(keepBytes / SEGMENTS));
    const parts = [];
    const dropped = { bytes: 0, newlines: 0 };
    let made = 0;
    const next = async () => {
        made += 1;
        await parts.at(-1)?.close();
        parts.push(await createPart(`${path}.tail-${made}`));
        if (parts.length <= SEGMENTS + 1)
            return;
        const oldest = parts.shift();
        if (!oldest)
            return;
        dropped.bytes += oldest.bytes();
        dropped.newlines += oldest.newlines();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(oldest.path, { force: true });
    };
    return {
        write: async (chunk) => {
            let rest = chunk;
            while (rest.length > 0) {
                const last = parts.at(-1);
                if (!last || last.bytes() >= segmentBytes)
                    await next();
                rest = (await parts.at(-1)?.write(rest, segmentBytes)) ?? Buffer.alloc(0);
            }
        },
        end: async () => {
            await parts.at(-1)?.close();
            return { parts, dropped };
        },
    };
}
// --- reading ----------------------------------------------------------------------------------------------------
function toLog(name, parts, dropped) {
    return openStored(name, { parts: parts.map(({ path, bytes }) => ({ path, bytes: bytes() })), dropped });
}
/** A log by its files, in whichever thread. */
function openStored(name, stored) {
    const { parts, dropped } = stored;
    const kept = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    const gap = dropped.bytes > 0 ? Buffer.byteLength(gapText(dropped)) + dropped.newlines : 0;
    return { name, bytes: kept + gap, stored, chunks: () => read(stored) };
}
async function* read({ parts: [head, ...tail], dropped }) {
    if (head)
        yield* chunksOf(head);
    if (dropped.bytes > 0)
        yield* gapOf(dropped);
    for (const part of tail)
        yield* chunksOf(part);
}
async function* chunksOf({ path }) {
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
        yield Buffer.from(chunk);
}
const gapText = ({ bytes }) => ` [${bytes} bytes of the log were left out here]`;
/** As many line breaks as were left out, so that the lines after the gap keep the numbers they have in the original. */
function* gapOf(dropped) {
    yield Buffer.from(gapText(dropped));
    const block = Buffer.alloc(64 * 1024, '\n');
    for (let left = dropped.newlines; left > 0; left -= block.length)
        yield block.subarray(0, Math.min(left, block.length));
}


/***/ }),

/***/ 60422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ breakageOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   JR: () => (/* binding */ rateLimitWaitMs),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/** What a failed request to GitHub means, in sentences that say what to do. */
/** The HTTP status of an error of the client; null when there was no answer at all. */
function statusOf(error) {
    if (!isObject(error) || typeof error.status !== 'number')
        return null;
    // The client calls a broken connection 500, but then there is no response.
    return isObject(error.response) ? error.status : null;
}
/** What GitHub said, one line, without the link to its documentation; a gateway's page is not quoted. */
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    if (/^\s*<(!doctype|html|\?xml)/i.test(text))
        return 'a page and not an answer of the API';
    return text
        .replace(/ - https:\/\/docs\.github\.com\S*/, '')
        .replace(/\s+/g, ' ')
        .slice(0, 300);
}
/** What broke a connection: the innermost cause that has something to say. */
function breakageOf(error) {
    const inner = isObject(error) && isObject(error.cause) ? breakageOf(error.cause) : '';
    const own = isObject(error) && typeof error.message === 'string' ? error.message : String(error);
    return (inner || own).replace(/\s+/g, ' ').slice(0, 300);
}
function header(error, name) {
    if (!isObject(error) || !isObject(error.response) || !isObject(error.response.headers))
        return null;
    const value = error.response.headers[name];
    return value === undefined || value === null ? null : String(value);
}
/**
 * Primary limit: 403 or 429 with none remaining. Secondary: 403 or 429 with `retry-after`, or with its name in the message.
 * [docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api]
 */
function isRateLimited(error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 429)
        return false;
    const isTold = header(error, 'x-ratelimit-remaining') === '0' || header(error, 'retry-after') !== null;
    return status === 429 || isTold || /rate limit/i.test(messageOf(error));
}
/** How long to wait, as GitHub says: `retry-after` in seconds, else until the limit is reset, else a minute. */
function rateLimitWaitMs(error, now) {
    const after = Number(header(error, 'retry-after') ?? Number.NaN);
    if (Number.isFinite(after) && after >= 0)
        return after * 1000;
    const reset = Number(header(error, 'x-ratelimit-reset') ?? Number.NaN);
    const isSpent = header(error, 'x-ratelimit-remaining') === '0';
    // A second more than it says: the clocks may differ.
    return isSpent && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) + 1000 : 60_000;
}
/** One sentence or two, for people: what happened, and what to do where something can be done. */
function describeError(error, { what, permission }) {
    const status = statusOf(error);
    if (isRateLimited(error))
        return `${what}: GitHub's rate limit for this token is used up${resetTime(error)}.`;
    if (status === null)
        return `${what}: GitHub could not be reached (${breakageOf(error)}).`;
    const explain = EXPLANATIONS.find((it) => it.status === status && (!it.message || it.message.test(messageOf(error))));
    const rest = explain ? explain.text(permission) : `GitHub answered HTTP ${status} (${messageOf(error)}).`;
    return `${what}: ${rest}`;
}
const EXPLANATIONS = [
    { status: 401, text: () => 'GitHub does not know the token (HTTP 401). Check the input `github-token`.' },
    {
        status: 403,
        message: /issue is locked/i,
        text: () => 'the conversation is locked (HTTP 403).',
    },
    {
        status: 403,
        message: /SAML|SSO/,
        text: () => "the organisation asks for single sign-on (HTTP 403). Authorise the token for it, or use the workflow's own.",
    },
    {
        status: 403,
        text: (permission) => `the token may not (HTTP 403). Add \`${permission}\` to the workflow's \`permissions:\`; the token of a fork's pull request stays read-only.`,
    },
    {
        status: 404,
        text: (permission) => `GitHub does not find it (HTTP 404). It is gone, or the token may not see it: check \`${permission}\` in the workflow's \`permissions:\`.`,
    },
    { status: 410, text: () => 'it has been deleted, or is past its retention time (HTTP 410).' },
];
function resetTime(error) {
    const reset = Number(header(error, 'x-ratelimit-reset') ?? Number.NaN);
    if (header(error, 'x-ratelimit-remaining') !== '0' || !Number.isFinite(reset))
        return '';
    return ` until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
}
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 28595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createScriptFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Scripts are written as the runner writes them: a file of their own in the temporary folder, without a byte order mark.
 * @param temp `RUNNER_TEMP`; the system's temporary folder where that stands inside the workspace or is not there
 */
function createScriptFiles(places) {
    return {
        async write(script, extension) {
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await outside(places), 'autofixops-rerun-'));
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `script${extension}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, script, { flag: 'wx' });
            // Another user may have to read it when the command is kept apart by one; nobody else may write.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o755);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o644);
            return { path, remove: () => removeFolder(folder) };
        },
        workingDirectory: (path) => confine(places.workspace, path),
    };
}
/** What a command leaves in the folder may be read-only or still be written to: then it stays, and the runner cleans up. */
async function removeFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}
async function outside({ workspace, temp }) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(temp).catch(() => null);
    const root = workspace === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => null);
    if (real !== null && (root === null || !isInside(root, real)))
        return real;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
}
async function confine(workspace, path) {
    const root = workspace === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => null);
    if (root === null)
        return { reason: 'There is no checkout of the repository in this job.' };
    if (path.includes('\0'))
        return { reason: 'The working directory of the step is not a path.' };
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wanted).catch(() => null);
    if (real === null)
        return { reason: `The working directory ${path} of the step does not exist here.` };
    if (!isInside(root, real))
        return { reason: `The working directory ${path} of the step is outside of the workspace.` };
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
    return facts.isDirectory() ? { realPath: real } : { reason: `The working directory ${path} of the step is a file.` };
}
function isInside(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}


/***/ }),

/***/ 29733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** The variables are described at docs.github.com, "Variables reference"; `GITHUB_EVENT_PATH` holds the webhook's payload. */
function readContext(env = process.env) {
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    return {
        owner,
        repo,
        eventName: env.GITHUB_EVENT_NAME ?? '',
        event: readEvent(env.GITHUB_EVENT_PATH),
        runId: positive(env.GITHUB_RUN_ID),
        runAttempt: positive(env.GITHUB_RUN_ATTEMPT) ?? 1,
        sha: env.GITHUB_SHA || null,
        jobKey: env.GITHUB_JOB || null,
        workflow: env.GITHUB_WORKFLOW || null,
        inActions: env.GITHUB_ACTIONS === 'true',
        workspace: env.GITHUB_WORKSPACE || null,
        temp: env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        home: env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(),
        serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
        debug: env.RUNNER_DEBUG === '1',
        platform: process.platform,
        node: process.execPath,
        cwd: process.cwd(),
        env,
    };
}
const positive = (text) => text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
/** A missing or broken event file is no event: the run can still be found by its id. */
function readEvent(path) {
    if (!path)
        return {};
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return payload !== null && typeof payload === 'object' ? { ...payload } : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 25573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainError)
/* harmony export */ });
/* harmony import */ var _github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60422);

/** One sentence for what went wrong with the action itself: never a stack trace. */
function explainError(error) {
    if ((0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== null)
        return (0,_github_github_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error, { what: 'The run could not be read', permission: 'actions: read' });
    const text = error instanceof Error ? error.message : String(error);
    return text.split('\n')[0]?.trim() || 'Something went wrong that has no name.';
}


/***/ }),

/***/ 74008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ installedFile),
/* harmony export */   e: () => (/* binding */ importInstalled)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** A file of the installed package, named from `dist/`. (`import.meta.url` is that of the bundle, `dist/bundle/index.js`.) */
function installedFile(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url))), name);
}
/** A bundle of the installed package that is loaded only when it is asked for, named from `dist/`. */
function importInstalled(name) {
    // The comment keeps the bundler from looking for it: it is a bundle of its own.
    return import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(installedFile(name)).href);
}


/***/ }),

/***/ 11696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   s: () => (/* binding */ createJournal)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

/**
 * The job's log and the audit trail. What is printed can be no workflow command: the runner parses `::` at the start of a
 * trimmed line and `##[` anywhere in a line [actions/runner, ActionCommand.cs].
 */
function createJournal({ clock, redact, print, debug }) {
    const audited = [];
    const say = (text) => print(withoutCommands(redact(text)));
    return {
        info: say,
        warn: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(oneLine(withoutCommands(redact(text)))),
        debug: (text) => {
            if (debug)
                say(text);
        },
        phase: (title, work) => timed({ title, clock, say }, work),
        audit: (event) => {
            const line = redactedJson({ at: new Date(clock.now()).toISOString(), ...event }, redact);
            audited.push(line);
            if (debug)
                printFolded(`audit: ${event.type}`, withoutCommands(line), print);
        },
        auditLines: () => audited.map((line) => `${line}\n`).join(''),
    };
}
const SIGN_OF_LIFE_MS = 15_000;
async function timed({ title, clock, say }, work) {
    const started = clock.now();
    const took = () => `${((clock.now() - started) / 1000).toFixed(1)} s`;
    say(`${title} …`);
    const alive = setInterval(() => say(`${title}: still at it after ${took()}`), SIGN_OF_LIFE_MS);
    try {
        return await work();
    }
    finally {
        clearInterval(alive);
        say(`${title}: ${took()}`);
    }
}
/** A group of the runner's log, folded until somebody opens it. The title is ours. */
function printFolded(title, text, print) {
    for (const line of [`::group::${title}`, text, '::endgroup::'])
        print(line);
}
/** Text that the runner only shows. Escape codes and other controls are taken out, but for the line break and the tab. */
function withoutCommands(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
        .split('\n')
        .map((line) => line.replaceAll('##[', '#​#[').replace(/^(\s*):(?=:)/, '$1:​'))
        .join('\n');
}
const oneLine = (text) => text.replace(/(?<!\s)\s*\n\s*/g, ' ');
/** Strings are redacted one by one before they are quoted, so that a redaction cannot break the JSON and no quoting hides a secret. */
function redactedJson(value, redact) {
    return JSON.stringify(value, (_key, item) => (typeof item === 'string' ? redact(item) : item));
}


/***/ }),

/***/ 94812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qg: () => (/* binding */ showError),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   _M: () => (/* binding */ identityToken),
/* harmony export */   dg: () => (/* binding */ registerSecrets),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11696);



/** Sets the action's outputs. The toolkit writes them with a random delimiter, so that no value can add an output of its own. */
function setOutputs(outputs) {
    endLastLine(process.env.GITHUB_OUTPUT);
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value);
    }
    catch {
        // The file is gone, which is somebody else's trouble and no reason to fail the step.
    }
}
/** A wrapped command may have written an output of its own without a line break: ours must not become a part of it. */
function endLastLine(path) {
    try {
        const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? '');
        if (written.length > 0 && written.at(-1) !== 0x0a)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path ?? '', '\n');
    }
    catch {
        // No such file: the toolkit prints commands instead.
    }
}
/** Why the step is red, as an error on the job's page. */
const showError = (sentence) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .D)(sentence));
/** Registers values that the runner masks in everything that it shows. */
function registerSecrets(values) {
    for (const value of values)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(value);
}
/** The text of an input, untrimmed; the empty string where it was not set. */
const readInput = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name, { trimWhitespace: false });
/** The job's OIDC token; throws where the permission to write `id-token` is missing. */
const identityToken = () => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getIDToken */ .V9('https://api.anthropic.com');


/***/ }),

/***/ 40519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   Pv: () => (/* binding */ randomNonce),
/* harmony export */   Z6: () => (/* binding */ printChunk),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   iQ: () => (/* binding */ standardInput),
/* harmony export */   jQ: () => (/* binding */ standardInputLines),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   n: () => (/* binding */ printText),
/* harmony export */   qm: () => (/* binding */ privateFolder),
/* harmony export */   v$: () => (/* binding */ removeFolder),
/* harmony export */   wi: () => (/* binding */ printLine),
/* harmony export */   yJ: () => (/* binding */ printError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80481);





const systemClock = { now: () => Date.now() };
/** Keeps no process alive. */
const after = (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)).unref());
const printLine = (line) => {
    process.stdout.write(`${line}\n`);
};
/** Resolves when standard output takes more. */
async function printChunk(chunk) {
    if (!process.stdout.write(chunk))
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(process.stdout, 'drain');
}
/** What is left behind by a library (a socket, an upload that was given up) must not keep the step from ending. */
function endProcess(exitCode) {
    process.exitCode = exitCode;
    // Once all that was printed has left: a pipe takes its time on some systems.
    process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
}
const randomNonce = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(9).toString('hex');
/** A new folder that only this user can read. */
const privateFolder = (parent, prefix) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
/** What cannot be removed stays: the runner cleans its own folder up. */
function removeFolder(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(path, { recursive: true, force: true });
    }
    catch {
        // Nothing depends on it.
    }
}
/** Null when it cannot be read. */
function readTextFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
/** What the user typed behind the program's name. */
const commandLine = () => process.argv.slice(2);
const printText = (text) => {
    process.stdout.write(text);
};
const printError = (line) => {
    process.stderr.write(`${line}\n`);
};
const standardInput = () => process.stdin;
const standardInputLines = () => (0,node_readline__WEBPACK_IMPORTED_MODULE_4__.createInterface)({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });


/***/ }),

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ composePattern)
/* harmony export */ });
/**
 * A regular expression that is put together from parts. This is the only place where one is made from text, and it may only be
 * called while a module is loaded: so the test that proves every pattern (`test/patterns/`) sees each of them finished. A text
 * that is only known later, such as a user's, never becomes a regular expression.
 *
 * @param source of the regular expression, as `new RegExp` takes it
 */
function composePattern(source, flags = '') {
    return new RegExp(source, flags);
}


/***/ }),

/***/ 37168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   tE: () => (/* binding */ tellWrongInput)
/* harmony export */ });
/* unused harmony exports Inputs, INPUT_NAMES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/**
 * One zod schema whose keys are the inputs of action.yml, so that a missing one does not compile.
 */

/** What the user can correct: the message names the input and says what to write. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
}
const optional = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text) => (text.trim() === '' ? null : text.trim()));
const lines = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''));
const boolean = (fallback) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .toLowerCase()
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false', ''], 'write true or false'))
    .transform((text) => (text === '' ? fallback : text === 'true'));
const number = (fallback, least, most) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .transform((text) => (text === '' ? fallback : Number(text)))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(`write a number from ${least} to ${most}`)
    .min(least, `write at least ${least}`)
    .max(most, `write at most ${most}`));
const whole = (fallback, least, most) => number(fallback, least, most).pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int('write a whole number'));
const choice = (values, fallback) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .trim()
    .transform((text) => (text === '' ? fallback : text))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values, `write one of ${values.join(', ')}`));
const address = optional.refine((text) => text === null || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)), 'write an address that starts with https://');
const Inputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    'anthropic-api-key': optional,
    'anthropic-base-url': address,
    'anthropic-federation-rule-id': optional,
    'anthropic-federation-organization-id': optional,
    'anthropic-federation-service-account-id': optional,
    'anthropic-federation-workspace-id': optional,
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .transform((text) => text || 'claude-sonnet-5-5'),
    effort: choice(['low', 'medium', 'high'], 'medium'),
    'github-token': optional,
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text) => (text.trim() === '' ? null : text)),
    shell: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .transform((text) => text || 'bash'),
    'working-directory': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .transform((text) => text || '.'),
    'job-id': whole(0, 0, Number.MAX_SAFE_INTEGER).transform((id) => (id === 0 ? null : id)),
    'job-status': optional,
    matrix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform(matrixValues),
    'run-id': whole(0, 0, Number.MAX_SAFE_INTEGER).transform((id) => (id === 0 ? null : id)),
    'log-file': optional,
    rerun: choice(['auto', 'always', 'never'], 'auto'),
    'rerun-command': optional,
    'rerun-timeout-minutes': number(10, 0.01, 360),
    fix: choice(['off', 'suggest', 'verify', 'auto'], 'auto'),
    'max-fix-attempts': whole(2, 0, 10),
    culprit: choice(['auto', 'never'], 'auto'),
    'culprit-minutes': number(10, 0, 360),
    'retry-flaky': boolean(false),
    'max-log-tokens': whole(8000, 500, 200_000),
    'max-turns': whole(12, 1, 50),
    'max-commands': whole(20, 0, 200),
    'allow-commands': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    'max-cost-usd': number(0.5, 0, 1000),
    'timeout-minutes': number(10, 0.01, 360),
    'max-retries': whole(4, 0, 20),
    comment: choice(['auto', 'never'], 'auto'),
    'artifact-name': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .transform((text) => text || 'autofixops-metrics')
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^":<>|*?\r\n\\/]{1,200}$/, 'leave out the characters " : < > | * ? \\ /')),
    'retention-days': whole(0, 0, 400).transform((days) => (days === 0 ? null : days)),
    history: boolean(true),
    'pushgateway-url': address,
    redact: lines,
    'fail-on-error': boolean(false),
});
/** The names of all inputs, in the order of action.yml. */
const INPUT_NAMES = Object.keys(Inputs.shape); // Object.keys loses the key type
/**
 * Where the default could run, write or spend more than was meant, a wrong value gets the one that does least. The names are those
 * of the public contract.
 */
const CAREFUL = {
    rerun: 'never',
    fix: 'off',
    culprit: 'never',
    comment: 'never',
    issue: 'never',
    suggestion: 'false',
    'retry-flaky': 'false',
    'max-cost-usd': '0',
};
/**
 * Never throws: a typo in one input must not cost the diagnosis.
 * @param read gives an input's text; the empty string where it was not set
 */
function readInputs(read) {
    const texts = new Map(INPUT_NAMES.map((name) => [name, read(name)]));
    const result = Inputs.safeParse(Object.fromEntries(texts));
    if (result.success)
        return { inputs: result.data, wrong: [] };
    const faults = firstFaults(result.error);
    for (const [name] of faults)
        texts.set(name, CAREFUL[name] ?? '');
    const inputs = Inputs.parse(Object.fromEntries(texts));
    const taken = (value) => (value === null ? null : String(value));
    return { inputs, wrong: faults.map(([name, fault]) => ({ name, fault, taken: taken(inputs[name]) })) };
}
/** One value may break several rules; the first says enough. */
function firstFaults(error) {
    return INPUT_NAMES.flatMap((name) => {
        const issue = error.issues.find(({ path }) => path[0] === name);
        return issue === undefined ? [] : [[name, issue.message]];
    });
}
/** @throws ConfigurationError that names every input with a wrong value and says what to write */
function parseInputs(read) {
    const { inputs, wrong } = readInputs(read);
    refuse(wrong);
    return inputs;
}
/** @throws ConfigurationError where there is any */
function refuse(wrong) {
    const faults = wrong.map(({ name, fault }) => `\`${name}\`: ${fault}`);
    if (faults.length > 0)
        throw new ConfigurationError(`Wrong inputs: ${faults.join('; ')}.`);
}
/** One sentence or two, for the log. */
function tellWrongInput({ name, fault, taken }) {
    const instead = taken === null ? 'It is left out here.' : `\`${taken}\` is used instead.`;
    return `Wrong input \`${name}\`: ${fault}. ${instead}`;
}
/** `toJSON(matrix)` prints `null` for a job without a matrix. Anything else that is not an object counts as none. */
function matrixValues(text) {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 76981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ReadingStopped)
/* harmony export */ });
/** Text was not read to its end. The message goes on after "was not read: ". */
class ReadingStopped extends Error {
    name = 'ReadingStopped';
}


/***/ }),

/***/ 70977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ alsoIn),
  E: () => (/* binding */ openDoors)
});

// EXTERNAL MODULE: ./lib/src/adapters/door/reading-thread.js + 1 modules
var reading_thread = __webpack_require__(79406);
// EXTERNAL MODULE: ./lib/src/adapters/door/sanitise.js + 23 modules
var sanitise = __webpack_require__(79139);
// EXTERNAL MODULE: ./lib/src/adapters/door/spool.js
var spool = __webpack_require__(66539);
// EXTERNAL MODULE: ./lib/src/adapters/runner/installation.js
var installation = __webpack_require__(74008);
// EXTERNAL MODULE: ./lib/src/adapters/runner/log.js
var log = __webpack_require__(11696);
// EXTERNAL MODULE: ./lib/src/adapters/runner/outputs.js
var outputs = __webpack_require__(94812);
// EXTERNAL MODULE: ./lib/src/adapters/runner/process.js
var process = __webpack_require__(40519);
// EXTERNAL MODULE: ./lib/src/contract/inputs.js
var contract_inputs = __webpack_require__(37168);
// EXTERNAL MODULE: ./lib/src/workflow/template.js
var template = __webpack_require__(49590);
;// CONCATENATED MODULE: ./lib/src/workflow/secret-values.js
/**
 * What a workflow's text fills from secrets, in our own surroundings: the values of variables, and the pieces of the script that
 * is given to us. The text is read line by line and not as YAML: whichever job or level a line belongs to, what it says of a
 * name is believed, for all that can come of it is that more is hidden.
 */

/** Lines that are longer are no work of people. */
const MAX_LINE = 4096;
const MAX_LINES = 20_000;
/** Of a line, that many names and that many templates; more stand in no line of people. */
const MAX_IN_LINE = 50;
/** Templates held against places, in the whole file. */
const MAX_COMPARED = 200_000;
/** The values, each once. Those of comparisons (`true`, `false`) are none. */
function secretValues(workflowText, { env, script }) {
    const found = new Set();
    const written = linesOf(script);
    let compared = 0;
    for (const line of workflowText.split('\n').slice(0, MAX_LINES)) {
        if (line.length > MAX_LINE || !line.includes('${{') || !(0,template/* speaksOfSecret */.Ho)(line))
            continue;
        const sources = sourcesIn(line).slice(0, MAX_IN_LINE);
        const names = [...new Set(namesIn(line))].slice(0, MAX_IN_LINE);
        const actual = names.flatMap((name) => env[name] ?? []);
        const places = [...new Set([...actual, ...actual.flatMap(linesOf), ...written])];
        compared += sources.length * places.length;
        // Then the whole value is hidden: that costs no more than what can be read.
        if (compared > MAX_COMPARED)
            for (const value of actual)
                found.add(value);
        else
            for (const source of sources)
                for (const secret of secretsIn(source, places))
                    found.add(secret);
    }
    return [...found].filter((value) => value !== '' && !/^(?:true|false)$/i.test(value));
}
const linesOf = (text) => (text === '' ? [] : text.split('\n').map((line) => line.trim()));
/** Names before a colon: one of a block mapping, several of a flow mapping. */
function namesIn(line) {
    return line.split(/[{,]/).flatMap((part) => {
        const [before = ''] = part.split(':', 1);
        return /^\s*(?:- \s*)?["']?([\w.-]{1,200})["']?\s*$/.exec(before)?.[1] ?? [];
    });
}
/** Every way in which the line may be a template: as it stands, as a value, without a comment, each value of a flow mapping. */
function sourcesIn(line) {
    const afterColon = line.slice(line.indexOf(':') + 1).trim();
    const inFlow = [...line.matchAll(/\$\{\{[^}]{1,500}\}\}/g)].map(([expression]) => expression);
    const sources = [line.trim().replace(/^- /, ''), afterColon, withoutComment(afterColon)];
    const unquoted = [afterColon, withoutComment(afterColon)].flatMap(unquote);
    const flow = /:\s*\{/.test(line) ? inFlow : [];
    return [...new Set([...sources, ...unquoted, ...flow])];
}
function withoutComment(value) {
    const comment = value.indexOf(' #', value.lastIndexOf('}}'));
    return comment === -1 ? value : value.slice(0, comment).trim();
}
/** [YAML 1.2, 7.3.1 and 7.3.2] */
function unquote(value) {
    if (value.length < 2 || !value.endsWith(value.charAt(0)))
        return [];
    if (value.startsWith("'"))
        return [value.slice(1, -1).replaceAll("''", "'")];
    return value.startsWith('"') ? [value.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\')] : [];
}
/** Where a place is the template filled in: what stands for the expressions that speak of secrets. */
function secretsIn(source, places) {
    const { texts, expressions } = (0,template/* parseTemplate */.QC)(source);
    const secret = expressions.map((expression) => (0,template/* speaksOfSecret */.Ho)(expression));
    if (!secret.includes(true))
        return [];
    const readings = places.flatMap((place) => [
        (0,template/* captureWildcards */.Ck)(texts, place),
        capturedFromTheEnd(texts, place),
        capturedWithin(texts, place),
    ]);
    return readings.flatMap((found) => found?.filter((_, index) => secret[index]) ?? []);
}
/** A value may itself hold the text that follows it: read from the end, it ends as late as it can. */
function capturedFromTheEnd(texts, place) {
    const turned = (0,template/* captureWildcards */.Ck)(texts.map(reversed).reverse(), reversed(place));
    return turned === null ? null : turned.map(reversed).reverse();
}
const reversed = (text) => text.split('').reverse().join('');
/** A line of a folded script (`run: >`) is a part of the line that was run. */
function capturedWithin([first = '', ...rest], place) {
    const start = first.trim().length < 3 ? -1 : place.indexOf(first);
    if (start === -1)
        return null;
    const captured = [];
    let at = start + first.length;
    for (const text of rest) {
        const found = text === '' ? at + place.slice(at).split(/\s/, 1).join('').length : place.indexOf(text, at);
        if (found === -1)
            return null;
        captured.push(place.slice(at, found));
        at = found + text.length;
    }
    return captured;
}

;// CONCATENATED MODULE: ./lib/src/wiring/open-doors.js
/** Opens the doors: every secret that can be known is known before the first text comes in. */









/** @throws ConfigurationError for an expression of `redact` that cannot be run, where the action is to run a command */
async function openDoors(context, inputs) {
    const redact = inputs.redact.join('\n');
    const { patterns, problems } = await (0,sanitise/* parseRedactPatterns */.E8)(redact);
    if (inputs.run !== null && problems[0] !== undefined)
        throw new contract_inputs/* ConfigurationError */.j1(problems.join(' '));
    const secrets = secretsOf(context, inputs);
    const thread = (0,reading_thread/* createReadingThread */.B)({ program: (0,installation/* installedFile */.P)('reader/index.js'), secrets, patterns: redact });
    const sanitiser = alsoIn(thread, (0,sanitise/* createSanitiser */.Fj)({ secrets, patterns }));
    const journal = (0,log/* createJournal */.s)({ clock: process/* systemClock */.ml, redact: sanitiser.text, print: process/* printLine */.wi, debug: context.debug });
    const withheld = problems[0] === undefined ? null : `${problems.join(' ')} ${WITHHELD}`;
    if (withheld !== null)
        journal.warn(withheld);
    return { sanitiser, journal, spool: (0,spool/* createSpool */.w)({ folder: context.temp }), thread, withheld };
}
/** A secret that becomes known later is hidden in the other thread too. */
const alsoIn = (thread, sanitiser) => ({
    ...sanitiser,
    add: (secret) => {
        sanitiser.add(secret);
        thread.add(secret);
    },
});
const WITHHELD = 'No model was asked, and nothing is quoted from a log or a script: what was to be hidden in them is not known.';
/** What is a secret for certain the runner masks as well, in every form in which it could be written. */
function secretsOf(context, inputs) {
    const given = [inputs['anthropic-api-key'], inputs['github-token']].filter((secret) => secret !== null);
    const filled = secretValues(workflowText(context), { env: context.env, script: inputs.run ?? '' });
    const secrets = (0,sanitise/* collectSecrets */.qb)(context.env, given, { gitConfigs: gitConfigs(context), filled });
    const telling = secrets.filter((secret) => secret.length >= 4);
    (0,outputs/* registerSecrets */.dg)(telling.flatMap((secret) => [secret, ...(0,sanitise/* transformedForms */.rr)(secret)]));
    return inputs.run === null ? secrets : [...secrets, ...(0,sanitise/* collectDoubtful */.ei)(context.env, toldAlready(context))];
}
/**
 * The workflow as it stands in the checkout. It may have been changed since the run began; that is no way to have something told:
 * from this text come only more secrets, and the variables are judged without it too.
 */
function workflowText({ workspace, env }) {
    const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1];
    return workspace === null || path === undefined ? '' : ((0,process/* readTextFile */.Gu)(`${workspace}/${path}`) ?? '');
}
function gitConfigs({ workspace }) {
    const config = (0,process/* readTextFile */.Gu)(`${workspace ?? '.'}/.git/config`) ?? '';
    // Newer checkouts keep the token in a file of the runner's, which the configuration includes [actions/checkout v6].
    const included = config.split('\n').flatMap((line) => /^\s*path\s*=([^\n]*)/.exec(line)?.[1]?.trim() ?? []);
    const paths = included.map((path) => path.replace(/^"|"$/g, '')).slice(0, 20);
    return [config, ...paths.map((path) => (0,process/* readTextFile */.Gu)(path) ?? '')];
}
/** What GitHub says of the run to everybody who may see it. */
function toldAlready({ env, event }) {
    const own = Object.entries(env).filter(([name]) => /^(?:GITHUB_(?!TOKEN$)|RUNNER_)/.test(name));
    return `${own.map(([, value]) => value).join('\n')}\n${JSON.stringify(event)}`;
}


/***/ }),

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ shellTemplate),
/* harmony export */   q$: () => (/* binding */ shellCommand)
/* harmony export */ });
/* unused harmony export SHELLS */
/** Built-in shells on Linux and macOS. */
const SHELLS = [
    { name: '', template: 'bash -e {0}', extension: '.sh' },
    { name: 'bash', template: 'bash --noprofile --norc -eo pipefail {0}', extension: '.sh' },
    { name: 'sh', template: 'sh -e {0}', extension: '.sh' },
    { name: 'python', template: 'python {0}', extension: '.py' },
    { name: 'pwsh', template: `pwsh -command ". '{0}'"`, extension: '.ps1' },
];
const WINDOWS_ONLY = new Set(['cmd', 'powershell']);
const EXTENSIONS = { bash: '.sh', sh: '.sh', python: '.py', pwsh: '.ps1' };
/** The text to put into `FailedCommand.shell`: always a form with `{0}` in it. */
function shellTemplate(shell) {
    return SHELLS.find((form) => form.name === shell.trim())?.template ?? shell.trim();
}
/** How to start a script by a shell, or why that cannot be done. */
function shellCommand(shell) {
    const template = shellTemplate(shell);
    const words = splitWords(template);
    const program = words[0]?.split('/').at(-1) ?? '';
    if (WINDOWS_ONLY.has(program.toLowerCase().replace(/\.exe$/, ''))) {
        return { reason: `The shell ${program} exists on Windows only, and commands are not run there.` };
    }
    const args = words.slice(1);
    if (!args.some((word) => word.includes('{0}'))) {
        return { reason: `"${shell}" is neither one of GitHub's shells nor a command with {0} in it.` };
    }
    return {
        program,
        args,
        extension: EXTENSIONS[program] ?? '',
        dress: program === 'pwsh' ? dressPowerShell : unixLines,
    };
}
/** Words are split at blanks; double quotes hold a word together, a backslash before one makes it plain. One that nobody closes
 * holds the rest. */
function splitWords(line) {
    const words = line.match(/(?:"(?:\\[\s\S]|[^"\\])*"?|[^\s"])+/g) ?? [];
    return words.map((word) => word.replace(/"((?:\\[\s\S]|[^"\\])*)"?/g, (_, inner) => inner.replaceAll('\\"', '"')));
}
function unixLines(script) {
    return script.replaceAll('\r\n', '\n');
}
/** The runner makes PowerShell stop at the first error and end with the last program's exit code. */
function dressPowerShell(script) {
    const exit = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }';
    return ["$ErrorActionPreference = 'stop'", unixLines(script), exit].join('\n');
}


/***/ }),

/***/ 49590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ captureWildcards),
/* harmony export */   Ho: () => (/* binding */ speaksOfSecret),
/* harmony export */   QC: () => (/* binding */ parseTemplate)
/* harmony export */ });
/* unused harmony export matchesTemplate */
/** The context `secrets`, or the job's own token. */
const SECRET = /\bsecrets\b|\bgithub\s*(?:\.\s*token\b|\[\s*'token'\s*\])/i;
/** Whether an expression, or a text that holds some, speaks of a secret. */
const speaksOfSecret = (text) => SECRET.test(text);
/** An expression ends at the first `}}` outside of a quoted text. An unclosed one is plain text. */
function parseTemplate(source) {
    const template = { texts: [], expressions: [] };
    let rest = 0;
    for (let open = source.indexOf('${{'); open !== -1; open = source.indexOf('${{', rest)) {
        const close = endOfExpression(source, open + 3);
        if (close === -1)
            break;
        template.texts.push(source.slice(rest, open));
        template.expressions.push(source.slice(open + 3, close).trim());
        rest = close + 2;
    }
    template.texts.push(source.slice(rest));
    return template;
}
function endOfExpression(source, from) {
    let quoted = false;
    for (let at = from; at < source.length; at += 1) {
        if (source[at] === "'")
            quoted = !quoted;
        else if (!quoted && source.startsWith('}}', at))
            return at;
    }
    return -1;
}
/** Whether `actual` is `source` with some text, maybe none, in place of each expression. Linear in the length of `actual`. */
function matchesTemplate(source, actual) {
    return captureWildcards(parseTemplate(source).texts, actual) !== null;
}
/**
 * What stands in `actual` in place of the gaps between `texts`, first fit; null when it does not match. First fit is enough
 * to decide whether there is a match at all: to take a later place for one text never helps those after it.
 */
function captureWildcards(texts, actual) {
    const first = texts[0] ?? '';
    const last = texts.at(-1) ?? '';
    if (texts.length === 1)
        return actual === first ? [] : null;
    if (!actual.startsWith(first) || !actual.endsWith(last) || actual.length < first.length + last.length)
        return null;
    const captured = [];
    const end = actual.length - last.length;
    let at = first.length;
    for (const text of texts.slice(1, -1)) {
        const found = actual.indexOf(text, at);
        if (found === -1 || found + text.length > end)
            return null;
        captured.push(actual.slice(at, found));
        at = found + text.length;
    }
    captured.push(actual.slice(at, end));
    return captured;
}


/***/ })

};
