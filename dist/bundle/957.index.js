export const id = 957;
export const ids = [957];
export const modules = {

/***/ 91012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/src/adapters/door/decode.js
var decode = __webpack_require__(85624);
// EXTERNAL MODULE: ./lib/src/adapters/door/log-file.js
var log_file = __webpack_require__(2801);
// EXTERNAL MODULE: ./lib/src/adapters/runner/context.js
var runner_context = __webpack_require__(29733);
// EXTERNAL MODULE: ./lib/src/adapters/runner/explain.js
var explain = __webpack_require__(25573);
// EXTERNAL MODULE: ./lib/src/adapters/runner/log.js
var log = __webpack_require__(11696);
// EXTERNAL MODULE: ./lib/src/adapters/runner/outputs.js
var outputs = __webpack_require__(94812);
// EXTERNAL MODULE: ./lib/src/adapters/runner/process.js
var runner_process = __webpack_require__(40519);
// EXTERNAL MODULE: ./lib/src/contract/inputs.js
var contract_inputs = __webpack_require__(37168);
// EXTERNAL MODULE: ./lib/src/wiring/open-doors.js + 1 modules
var open_doors = __webpack_require__(70977);
// EXTERNAL MODULE: ./lib/src/adapters/machine/shell-script.js
var shell_script = __webpack_require__(28595);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/src/adapters/runner/runner-commands.js
/**
 * Commands that a program prints for the runner and not for people. The runner takes them out of the log, so they may hold
 * what must not be shown: a secret to be masked. They have to reach it unchanged, and nobody else.
 */
const TELLING = /^\s*::(?:add-mask|set-output|save-state)[ :]/i;
const MASK = /^\s*::add-mask(?: [^:]*)?::(.*)$/is;
const SIGN = Buffer.from('::');
/** A line that is longer is no command; so much of one is waited for. */
const MAX_COMMAND = 1 << 16;
/** The output without such commands. What can be told to be no command is passed on at once. */
async function* apart(chunks, ears) {
    let held = Buffer.alloc(0);
    let midline = false;
    for await (const chunk of chunks) {
        const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
        const { pieces, rest } = split(bytes, midline);
        held = Buffer.from(rest);
        for (const { line, telling } of pieces) {
            if (telling)
                await tell(line, ears);
            else
                yield line;
        }
        if (held.length === 0 && bytes.length > 0)
            midline = bytes.at(-1) !== 0x0a;
        else
            midline = false;
    }
    if (held.length === 0)
        return;
    if (TELLING.test(held.toString('latin1')))
        await tell(Buffer.concat([held, Buffer.from('\n')]), ears);
    else
        yield held;
}
async function tell(line, { onCommand, onMask }) {
    const value = MASK.exec(line.toString('utf8').replace(/\r?\n$/, ''))?.[1];
    if (value !== undefined)
        onMask(unescapeData(value));
    await onCommand(line);
}
/** @param midline the bytes begin in the middle of a line @returns `rest`: the beginning of a line that may yet be a command */
function split(bytes, midline) {
    const end = bytes.length - beginning(bytes, midline);
    const pieces = [];
    let from = 0;
    for (let at = bytes.indexOf(SIGN); at !== -1 && at < end; at = bytes.indexOf(SIGN, at + 1)) {
        const start = bytes.lastIndexOf(0x0a, at) + 1;
        const newline = bytes.indexOf(0x0a, at);
        const stop = newline === -1 ? end : newline + 1;
        if (start < from || (start === 0 && midline) || !TELLING.test(bytes.toString('latin1', start, at + 20)))
            continue;
        if (start > from)
            pieces.push({ line: bytes.subarray(from, start), telling: false });
        pieces.push({ line: bytes.subarray(start, stop), telling: true });
        from = stop;
        at = stop - 1;
    }
    if (from < end)
        pieces.push({ line: bytes.subarray(from, end), telling: false });
    return { pieces, rest: bytes.subarray(end) };
}
/** How many bytes at the end are the beginning of a line of which one cannot tell yet. */
function beginning(bytes, midline) {
    const start = bytes.lastIndexOf(0x0a) + 1;
    const length = bytes.length - start;
    if (length === 0 || length > MAX_COMMAND || (start === 0 && midline))
        return 0;
    const text = bytes.toString('latin1', start).trimStart();
    return text === '' || text === ':' || text.startsWith('::') ? length : 0;
}
/** [actions/runner, ActionCommand.cs, UnescapeData] */
const unescapeData = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

;// CONCATENATED MODULE: ./lib/src/adapters/runner/stopped-commands.js
/**
 * A program can tell the runner to take no commands until it is told a word (`::stop-commands::WORD`, `::WORD::`). For a step of
 * the workflow that ends with the step. A wrapped command shares its step with us: unless the runner is told the word, it would
 * show what we, and the toolkit, print to be masked. [actions/runner, ActionCommandManager.cs, ActionCommand.cs]
 */
/** Wherever it stands in a line: the older form counts there, and what is white space to the runner is its own affair. */
const SIGNS = ['::stop-commands', '##[stop-commands'];
const stopped_commands_SIGN = /(?:::|##\[)stop-commands/gi;
const COMMAND = /^(?:::stop-commands(?: .*?)?::|##\[stop-commands(?: [^\]]*)?\])(.*)/is;
/** Words that end the stop for certain; another would stop the runner for the rest of the step. */
const WORD = /^[\w.-]{1,128}$/;
const MAX_WORDS = 16;
const stopped_commands_MAX_COMMAND = 2048;
function createStopWatch() {
    const words = new Set();
    return {
        async *watch(chunks) {
            let held = '';
            for await (const chunk of chunks) {
                const { text, rest } = look(held + chunk.toString('latin1'), words, false);
                held = rest;
                if (text !== '')
                    yield Buffer.from(text, 'latin1');
            }
            if (held !== '')
                yield Buffer.from(look(held, words, true).text, 'latin1');
        },
        resume: () => (words.size === 0 ? null : Buffer.from([...words].map((word) => `::${word}::\n`).join(''))),
    };
}
/** @returns `rest`: what may yet become such a command, to be looked at with what follows */
function look(text, words, isEnd) {
    let looked = '';
    let from = 0;
    for (const { index, 0: sign } of text.matchAll(stopped_commands_SIGN)) {
        const newline = text.indexOf('\n', index);
        const isWhole = newline !== -1 || isEnd || text.length - index > stopped_commands_MAX_COMMAND;
        if (!isWhole)
            return { text: looked + text.slice(from, index), rest: text.slice(index) };
        const line = text.slice(index, newline === -1 ? undefined : newline).replace(/\r$/, '');
        looked += text.slice(from, index) + (mayStand(line, words) ? sign : sign.replace('-', ' '));
        from = index + sign.length;
    }
    const open = isEnd ? 0 : stopped_commands_beginning(text.slice(from));
    return { text: looked + text.slice(from, text.length - open), rest: text.slice(text.length - open) };
}
function mayStand(line, words) {
    const word = line.length > stopped_commands_MAX_COMMAND ? '' : COMMAND.exec(line)?.[1];
    if (word === undefined)
        return true;
    if (!WORD.test(word) || (words.size >= MAX_WORDS && !words.has(word)))
        return false;
    words.add(word);
    return true;
}
/** How many characters at the end are the beginning of a sign. */
function stopped_commands_beginning(text) {
    const end = text.slice(-SIGNS[1].length).toLowerCase();
    for (let length = end.length; length > 0; length -= 1)
        if (SIGNS.some((sign) => sign.startsWith(end.slice(-length))))
            return length;
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/adapters/runner/wrapped-command.js





/**
 * How long the output may stay open after the command has ended: a server that it left behind may hold it for ever. So long
 * does the runner wait too, and what the server prints later is lost as it is there. The server itself goes on, for the
 * steps that follow. [actions/runner, ProcessInvoker.cs, ProcessExitedHandler: 5 s]
 */
const DRAIN_MS = 5000;
/** After a cancellation the runner waits 10 s in all before it kills. */
const CANCELLED_DRAIN_MS = 500;
/**
 * Runs the user's command as a workflow's `run:` step would: its output goes to the log as it comes, line by line, and no
 * more of it stands in memory than the pipes hold. A cancellation is passed on to the command.
 * (`@actions/exec` has no part in this: it keeps a growing buffer for a line without end, which is quadratic.)
 * Rejects only when the command could not be started.
 */
async function runWrapped(order) {
    const [program, ...args] = order.argv;
    const child = (0,external_node_child_process_.spawn)(program, args, { cwd: order.cwd, env: order.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code, signal) => resolve(code ?? 128 + external_node_os_.constants.signals[signal ?? 'SIGKILL']));
    });
    const passOn = passOnCancellation((signal) => child.kill(signal));
    const output = merged([child.stdout, child.stderr]);
    ended.then(() => output.letGo(passOn.cancelled() ? CANCELLED_DRAIN_MS : DRAIN_MS), output.close);
    try {
        const [exitCode, log] = await Promise.all([ended, kept(order, output.chunks)]);
        return { exitCode, log, cancelled: passOn.cancelled() };
    }
    finally {
        passOn.stop();
    }
}
/** Shows everything, whatever becomes of what is kept: a full disk must not end the command by a closed pipe. */
async function kept(order, chunks) {
    const source = shown(order, chunks)[Symbol.asyncIterator]();
    // Without a `return`, so that whoever stops reading does not stop the source.
    const log = await order.keep({ [Symbol.asyncIterator]: () => ({ next: () => source.next() }) }).catch(nothingKept);
    while (!(await source.next()).done)
        ;
    return log;
}
function nothingKept(error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
        name: 'output',
        bytes: 0,
        notes: [`The command's output could not be kept: ${reason}.`],
        async *chunks() { },
    };
}
async function* shown(order, chunks) {
    let last = 0x0a;
    const show = async (chunk) => {
        last = chunk.at(-1) ?? last;
        await order.show(chunk);
    };
    const plain = apart(chunks, {
        // The runner knows a command by its place at the start of a line.
        onCommand: (line) => show(last === 0x0a ? line : Buffer.concat([Buffer.from('\n'), line])),
        onMask: order.onMask,
    });
    const stops = createStopWatch();
    for await (const chunk of stops.watch(order.redacted(plain))) {
        await show(chunk);
        yield chunk;
    }
    const resume = stops.resume();
    if (resume)
        await show(last === 0x0a ? resume : Buffer.concat([Buffer.from('\n'), resume]));
}
/** Both streams in the order in which they come. A slow reader slows the command down instead of filling memory. */
function merged(streams) {
    const both = new external_node_stream_.PassThrough();
    let open = streams.length;
    for (const stream of streams) {
        stream.pipe(both, { end: false });
        stream.on('end', () => {
            open -= 1;
            if (open === 0)
                both.end();
        });
    }
    const close = () => {
        if (open === 0)
            return;
        for (const stream of streams)
            stream.unpipe(both).destroy();
        both.end();
    };
    return { chunks: both, close, letGo: (ms) => void setTimeout(close, ms).unref() };
}
/** The runner sends SIGINT, then SIGTERM 7.5 s later, to the step's process only. [actions/runner, ProcessInvoker.cs] */
function passOnCancellation(send) {
    let cancelled = false;
    const pass = (signal) => {
        cancelled = true;
        send(signal);
    };
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    return {
        cancelled: () => cancelled,
        stop: () => {
            process.off('SIGINT', pass);
            process.off('SIGTERM', pass);
        },
    };
}
/** A `run:` step's environment: the job's, without what only actions are given. The action's inputs hold its secrets. */
function commandEnvironment(env) {
    const own = /^(INPUT_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_URL$|ACTIONS_CACHE_URL$|GITHUB_ACTION_PATH$)/;
    const kept = Object.entries(env).filter((pair) => pair[1] !== undefined && !own.test(pair[0]));
    return Object.fromEntries(kept);
}

// EXTERNAL MODULE: ./lib/src/workflow/shell.js
var workflow_shell = __webpack_require__(7648);
;// CONCATENATED MODULE: ./lib/src/wiring/wrapped.js
/** Wiring of the wrapped command: run as a workflow's `run:` step would be, shown as it comes, kept as a log. */







/** @throws ConfigurationError for a shell or a working directory that is not there */
async function runCommand(context, inputs, doors) {
    const workspace = context.workspace ?? context.cwd;
    const scripts = (0,shell_script/* createScriptFiles */.r)({ workspace, temp: context.temp });
    const shell = (0,workflow_shell/* shellCommand */.q$)((0,workflow_shell/* shellTemplate */.FH)(inputs.shell));
    if ('reason' in shell)
        throw new contract_inputs/* ConfigurationError */.j1(`\`shell\`: ${shell.reason}`);
    const directory = await scripts.workingDirectory(inputs['working-directory']);
    if ('reason' in directory)
        throw new contract_inputs/* ConfigurationError */.j1(`\`working-directory\`: ${directory.reason}`);
    const file = await scripts.write(shell.dress(inputs.run), shell.extension);
    announce(inputs, doors.sanitiser);
    try {
        const result = await runWrapped({
            argv: [shell.program, ...shell.args.map((arg) => arg.replaceAll('{0}', file.path))],
            cwd: directory.realPath,
            env: commandEnvironment(context.env),
            redacted: doors.sanitiser.stream,
            onMask: doors.sanitiser.add,
            show: runner_process/* printChunk */.Z6,
            keep: async (chunks) => (await doors.spool.store('output', chunks)).log,
        }).catch((error) => {
            throw new contract_inputs/* ConfigurationError */.j1(`\`shell\`: ${shell.program} could not be started (${(0,explain/* explainError */.U)(error)}).`);
        });
        if (result.exitCode !== 0)
            (0,runner_process/* printLine */.wi)(`The command ended with exit code ${result.exitCode}.`);
        const { exitCode, cancelled, log } = result;
        return {
            exitCode,
            cancelled,
            brought: { log, exitCode, command: commandOf(inputs), title: titleOf(doors.sanitiser.text(inputs.run)) },
        };
    }
    finally {
        await file.remove();
    }
}
/** As the runner announces a step. */
function announce({ run, shell }, { text }) {
    const lines = (0,log/* withoutCommands */.D)(text(run.trim())).split('\n');
    (0,runner_process/* printLine */.wi)(`::group::Run ${lines[0]}`);
    for (const line of lines)
        (0,runner_process/* printLine */.wi)(`\u001b[36;1m${line}\u001b[0m`);
    (0,runner_process/* printLine */.wi)(`shell: ${(0,log/* withoutCommands */.D)(text(shell))}`);
    (0,runner_process/* printLine */.wi)('::endgroup::');
}
const commandOf = (inputs) => ({
    script: inputs.run,
    shell: (0,workflow_shell/* shellTemplate */.FH)(inputs.shell),
    workingDirectory: inputs['working-directory'],
    env: {},
    source: 'input',
});
const titleOf = (script) => `Run ${script.trim().split('\n')[0] ?? ''}`.slice(0, 120);

;// CONCATENATED MODULE: ./lib/src/action/main.js
/** Wiring: inputs → adapters → pipeline → outputs, and the one try/catch. */










/** Never rejects. The step is red only for the wrapped command's own exit code, a wrong input of it, or `fail-on-error`. */
async function main() {
    const context = (0,runner_context/* readContext */.y)();
    const hasCommand = (0,outputs/* readInput */.R5)('run').trim() !== '';
    let exitCode = 0;
    try {
        exitCode = await work(context, inputsFor(hasCommand));
    }
    catch (error) {
        complain(error, hasCommand);
        exitCode = hasCommand || (0,outputs/* readInput */.R5)('fail-on-error').trim().toLowerCase() === 'true' ? 1 : 0;
    }
    (0,runner_process/* endProcess */.JZ)(exitCode);
}
/** A wrong value costs a warning, and only where a command would be run by it is nothing done at all. */
function inputsFor(hasCommand) {
    const { inputs, wrong } = (0,contract_inputs/* readInputs */.Ko)(outputs/* readInput */.R5);
    if (hasCommand)
        (0,contract_inputs/* refuse */.TR)(wrong);
    for (const one of wrong)
        journalOfInputs().warn((0,contract_inputs/* tellWrongInput */.tE)(one));
    return inputs;
}
async function work(context, inputs) {
    const doors = await (0,open_doors/* openDoors */.E)(context, inputs);
    try {
        const wrapped = inputs.run === null ? null : await runCommand(context, { ...inputs, run: inputs.run }, doors);
        const exitCode = wrapped?.exitCode ?? 0;
        if (wrapped?.cancelled || (wrapped && exitCode === 0)) {
            (0,outputs/* setOutputs */.n0)({ outcome: wrapped.cancelled ? 'unavailable' : 'no-failure' });
            if (!wrapped.cancelled)
                await resolve(context, inputs, doors);
            return exitCode;
        }
        const troubled = await diagnose(context, inputs, {
            ...doors,
            brought: wrapped?.brought ?? (await logFile(context, inputs, doors)),
        });
        return exitCode === 0 && troubled && inputs['fail-on-error'] ? 1 : exitCode;
    }
    finally {
        await doors.thread.close();
        await doors.spool.clear();
    }
}
/** Whether the action itself was in trouble: that costs a warning, and the step only where `fail-on-error` asks for it. */
async function diagnose(context, inputs, doors) {
    try {
        // Loaded when something has failed: a step that has passed does not pay for it.
        const [{ buildWorld }, { diagnoseRun }, { outputsOf }] = await Promise.all([
            Promise.all(/* import() | wiring */[__webpack_require__.e(202), __webpack_require__.e(889), __webpack_require__.e(463), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 14987)),
            Promise.all(/* import() | story */[__webpack_require__.e(372), __webpack_require__.e(278), __webpack_require__.e(552), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 226)),
            __webpack_require__.e(/* import() | outputs */ 575).then(__webpack_require__.bind(__webpack_require__, 42011)),
        ]);
        const { world, settings, reportPath, close } = await buildWorld(context, inputs, doors);
        const { report, published } = await diagnoseRun(world, settings);
        (0,outputs/* setOutputs */.n0)(withheld(outputsOf(report, published, reportPath), doors));
        await close();
        return false;
    }
    catch (error) {
        doors.journal.warn((0,explain/* explainError */.U)(error));
        (0,outputs/* setOutputs */.n0)({ outcome: 'unavailable' });
        return true;
    }
}
/** The last check before the outputs leave, as every publisher has it for what it sends. */
function withheld(outputs, { sanitiser, journal }) {
    const held = Object.keys(outputs).filter((name) => sanitiser.holdsSecret(outputs[name] ?? ''));
    if (held.length > 0)
        journal.warn(`Outputs held back, because a secret is in them: ${held.join(', ')}.`);
    return { ...outputs, ...Object.fromEntries(held.map((name) => [name, ''])) };
}
/** A command that has passed stays passed, whatever becomes of the comment. */
async function resolve(context, inputs, doors) {
    try {
        const { resolverFor } = await Promise.all(/* import() | resolver */[__webpack_require__.e(202), __webpack_require__.e(463), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 62863));
        const resolver = resolverFor(context, inputs, doors);
        if (!resolver)
            return;
        const { resolveEarlier } = await Promise.all(/* import() | publish */[__webpack_require__.e(372), __webpack_require__.e(552)]).then(__webpack_require__.bind(__webpack_require__, 14298));
        const { warning } = await resolveEarlier(resolver);
        if (warning)
            doors.journal.info(warning);
    }
    catch (error) {
        doors.journal.info(`No earlier comment was looked for: ${(0,explain/* explainError */.U)(error)}`);
    }
}
async function logFile(context, inputs, { thread, spool }) {
    const name = inputs['log-file'];
    if (name === null)
        return null;
    const chunks = await (0,log_file/* openLogFile */.J)(name, { folder: context.workspace ?? context.cwd, confined: true });
    const { log } = await spool.store(name, thread.stream((0,decode/* decodeUtf8 */._)(chunks)));
    return { log, command: null, exitCode: null, title: name };
}
/** Before the door is open nothing is known that must be hidden but the inputs themselves, and no message quotes those. */
const journalOfInputs = () => (0,log/* createJournal */.s)({ clock: runner_process/* systemClock */.ml, redact: (text) => text, print: runner_process/* printLine */.wi, debug: false });
function complain(error, hasCommand) {
    const sentence = error instanceof contract_inputs/* ConfigurationError */.j1 ? error.message : (0,explain/* explainError */.U)(error);
    if (hasCommand)
        (0,outputs/* showError */.Qg)(`${sentence} The command was not run.`);
    else
        journalOfInputs().warn(sentence);
    (0,outputs/* setOutputs */.n0)({ outcome: 'unavailable' });
}


/***/ })

};
