import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createHeadAndTail)
/* harmony export */ });
/** @param maxBytes - kept in all: the first half of it from the beginning, the rest from the end. */
function createHeadAndTail(maxBytes) {
    const headLimit = Math.ceil(maxBytes / 2);
    const tailLimit = maxBytes - headLimit;
    const head = [];
    let headBytes = 0;
    let tail = [];
    let tailBytes = 0;
    let total = 0;
    function addToTail(chunk) {
        if (chunk.length === 0)
            return;
        // A slice of a large pool would keep the pool alive.
        tail.push(Buffer.from(chunk.subarray(-tailLimit)));
        tailBytes += Math.min(chunk.length, tailLimit);
        if (tailBytes < 2 * tailLimit && tail.length < 4096)
            return;
        tail = [Buffer.from(Buffer.concat(tail).subarray(-tailLimit))];
        tailBytes = tail[0]?.length ?? 0;
    }
    return {
        add(chunk) {
            total += chunk.length;
            const room = headLimit - headBytes;
            if (room > 0) {
                head.push(Buffer.from(chunk.subarray(0, room)));
                headBytes += Math.min(room, chunk.length);
            }
            if (tailLimit > 0)
                addToTail(chunk.subarray(Math.max(0, room)));
        },
        get total() {
            return total;
        },
        ends: () => ({
            head: Buffer.concat(head),
            tail: tailLimit > 0 ? Buffer.concat(tail).subarray(-tailLimit) : Buffer.alloc(0),
        }),
    };
}


/***/ }),

/***/ 357:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(500);
/* harmony import */ var _head_and_tail_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(794);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(469);
/**
 * A program of its own, started by `exec.ts` with the path of an order as its argument: it starts one program, bounds its
 * time and its output, ends everything that came from it, and prints what happened as one line. It exists because
 * `@actions/exec` has no time limit, no way to end a process and no bound on output. Node built-ins only.
 *
 * What the child prints cannot be taken for the answer: the child has pipes of its own, and the answer begins with a word
 * that stood in the order, which is deleted before the child starts.
 */





const POLL_MS = 200;
/** How long to wait for the pipes once everything has ended. */
const DRAIN_MS = 300;
async function carryOut(order) {
    const child = start(order);
    // At once: of a program that has ended already nobody can tell any more which pipes were its own.
    const tree = child.pid === undefined ? null : (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .createProcessTree */ .C)(child.pid, order.mark);
    const output = (0,_head_and_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .createHeadAndTail */ .s)(order.maxBytes);
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const started = await hasStarted(child);
    if (started !== null || tree === null)
        return { ...NOTHING, failure: started ?? 'no process' };
    const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
    const ending = await firstEnding(order, child, { tree, exited, output });
    if (ending !== 'exited')
        await askToEnd(tree, exited, order.graceMs);
    const survivors = await tree.clear();
    await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(DRAIN_MS)]);
    const { head, tail } = output.ends();
    return {
        exitCode: ending === 'exited' ? await exited : null,
        timedOut: ending === 'timed-out',
        truncated: output.total > order.maxBytes,
        head: head.toString('base64'),
        tail: tail.toString('base64'),
        failure: null,
        survivors,
    };
}
const NOTHING = {
    exitCode: null,
    timedOut: false,
    truncated: false,
    head: '',
    tail: '',
    failure: null,
    survivors: 0,
};
function start(order) {
    const [program = '', ...args] = order.command;
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: order.cwd,
        env: { ...order.env, [_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK */ .M]: order.mark },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that one signal reaches it and what it started.
        detached: true,
        shell: false,
        windowsHide: true,
    });
}
function hasStarted(child) {
    return new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', (error) => resolve(error.message));
    });
}
/** Resolves with what comes first: the program's end, the time limit, the output limit, or the end of who asked. */
function firstEnding(order, child, watched) {
    return new Promise((resolve) => {
        const clock = setTimeout(() => finish('timed-out'), order.timeoutMs);
        const poll = setInterval(() => {
            watched.tree.observe();
            if (process.ppid !== order.parent || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(order.stopFile))
                finish('stopped');
        }, POLL_MS);
        const finish = (ending) => {
            clearTimeout(clock);
            clearInterval(poll);
            resolve(ending);
        };
        for (const stream of [child.stdout, child.stderr]) {
            stream?.on('data', (chunk) => {
                watched.output.add(chunk);
                if (order.overflow === 'end' && watched.output.total > order.maxBytes)
                    finish('too-much-output');
            });
        }
        for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'])
            process.once(name, () => finish('stopped'));
        void watched.exited.then(() => finish('exited'));
    });
}
async function askToEnd(tree, exited, graceMs) {
    tree.signal('SIGTERM');
    const timer = new AbortController();
    await Promise.race([exited, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(graceMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
}
async function main() {
    const path = process.argv[2] ?? '';
    // The file is ours alone, written a moment ago by `exec.ts` with this very type.
    const order = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
    const answer = await carryOut(order);
    process.stdout.write(`${order.nonce} ${JSON.stringify(answer)}\n`, () => process.exit(0));
}
await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createProcessTree),
/* harmony export */   M: () => (/* binding */ MARK)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(500);
/**
 * The processes that came from one that we started, also those that left its group or its parent. Node built-ins only: the
 * limiter runs by itself.
 */



/** Stands in the environment of all that we start, so that a process which left the tree is still known as ours. */
const MARK = 'AUTOFIXOPS_PROCESS_TREE';
/**
 * @param root - the process that was started as the leader of its own group.
 * @param mark - the value of `MARK` in its environment.
 */
function createProcessTree(root, mark) {
    const known = new Map();
    const pipes = outputsOf(root);
    function members() {
        const running = listProcesses();
        const isOurs = (one) => one.pid === root ||
            one.group === root ||
            known.get(one.pid) === one.started ||
            isMarked(one.pid, mark) ||
            outputsOf(one.pid).some((pipe) => pipes.includes(pipe));
        const ours = new Set(running.filter(isOurs).map(({ pid }) => pid));
        for (let before = -1; before !== ours.size;) {
            before = ours.size;
            for (const one of running)
                if (ours.has(one.parent))
                    ours.add(one.pid);
        }
        ours.delete(process.pid);
        const found = running.filter((one) => ours.has(one.pid));
        for (const one of found)
            known.set(one.pid, one.started);
        return found;
    }
    function signal(name) {
        if (process.platform === 'win32')
            endOnWindows(root);
        else {
            for (const one of members())
                kill(one.pid, name);
            kill(-root, name);
        }
    }
    return {
        observe: () => void (process.platform === 'linux' && members()),
        signal,
        async clear() {
            if (process.platform === 'win32')
                endOnWindows(root);
            for (let round = 0; round < 30; round++) {
                if (members().length === 0)
                    return 0;
                signal('SIGKILL');
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(round < 5 ? 10 : 60);
            }
            return members().length;
        },
    };
}
/** All processes but the dead that only wait to be collected. */
function listProcesses() {
    // There, `taskkill /T` knows the tree by itself.
    if (process.platform === 'win32')
        return [];
    if (process.platform !== 'linux')
        return listWithPs();
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => readStat(name) ?? []);
}
function readStat(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The name stands in parentheses and may hold any character: what counts comes after the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (fields[0] === 'Z' || fields[0] === 'X')
            return null;
        return { pid: Number(pid), parent: Number(fields[1]), group: Number(fields[2]), started: fields[19] ?? '' };
    }
    catch {
        return null;
    }
}
function listWithPs() {
    try {
        const text = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('/bin/ps', ['-axo', 'pid=,ppid=,pgid=,stat=,lstart='], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
        });
        return text.split('\n').flatMap((line) => {
            const [, pid, parent, group, state, started = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)/.exec(line) ?? [];
            return pid && !state?.startsWith('Z')
                ? [{ pid: Number(pid), parent: Number(parent), group: Number(group), started }]
                : [];
        });
    }
    catch {
        return [];
    }
}
/** What standard output and error lead to: the ends of our pipes are held by nobody else. */
function outputsOf(pid) {
    if (process.platform !== 'linux')
        return [];
    try {
        const targets = [1, 2].map((fd) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(`/proc/${pid}/fd/${fd}`));
        return targets.filter((target) => /^(?:socket|pipe):/.test(target));
    }
    catch {
        return [];
    }
}
function isMarked(pid, mark) {
    if (process.platform !== 'linux')
        return false;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${MARK}=${mark}`);
    }
    catch {
        return false;
    }
}
function kill(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // Gone already, or not ours to signal: then its child is, and it ends with it.
    }
}
function endOnWindows(root) {
    try {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('taskkill', ['/T', '/F', '/PID', String(root)], { stdio: 'ignore' });
    }
    catch {
        // Gone already.
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(357);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
