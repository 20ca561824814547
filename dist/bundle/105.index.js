export const id = 105;
export const ids = [105];
export const modules = {

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ proxyOptions)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/** Proxies for `fetch`, which does not look at the environment's proxy variables by itself. */

/** Fetch options for a job behind a proxy (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case); undefined where there is none. */
function proxyOptions(env) {
    const [https, http, no] = ['https_proxy', 'http_proxy', 'no_proxy'].map((name) => env[name] || env[name.toUpperCase()] || undefined);
    if (https === undefined && http === undefined)
        return undefined;
    return { dispatcher: new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({ httpsProxy: https, httpProxy: http, noProxy: no }) };
}


/***/ }),

/***/ 60335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ NEVER_REDIRECTED)
/* harmony export */ });
/**
 * `fetch` follows a redirect by itself, and with 307 and 308 it sends the whole body, and headers of the client's own such as
 * `x-api-key`, to whatever host the answer names. With this the redirect is an answer like any other, and a failure.
 * [Fetch standard, HTTP-redirect fetch; Node's `fetch` hands out the answer itself, with its status]
 */
const NEVER_REDIRECTED = { redirect: 'manual' };


/***/ }),

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createAccess)
/* harmony export */ });
/** What a user may do in the repository: `admin`, `write`, `read` or `none`; null where GitHub did not say. */
function createAccess({ github, owner, repo }) {
    const asked = new Map();
    const ask = async (username) => {
        try {
            return (await github.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })).data.permission;
        }
        catch {
            // An app is no user and gets 404; whatever is not known counts against running.
            return null;
        }
    };
    return (username) => {
        const answer = asked.get(username) ?? ask(username);
        asked.set(username, answer);
        return answer;
    };
}


/***/ }),

/***/ 27001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ checkoutSha)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The commit that is checked out, read from the files of `.git` so that git itself need not be started in a strange
 * repository. Null where there is no checkout, or it is none of the usual form.
 */
async function checkoutSha(root) {
    if (root === null)
        return null;
    const read = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git', path), 'utf8').catch(() => '');
    const head = (await read('HEAD')).trim();
    const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
    if (ref === undefined)
        return asSha(head);
    if (ref.includes('..'))
        return null;
    return asSha(await read(ref)) ?? asSha(packed(await read('packed-refs'), ref));
}
const asSha = (text) => (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text.trim()) ? text.trim() : null);
const packed = (text, ref) => text
    .split('\n')
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ')[0] ?? '';


/***/ }),

/***/ 62485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createExecutor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./lib/src/adapters/machine/namespace-end.js
/** Ends a PID namespace from outside: with its first process all others are killed by the kernel, whatever they have become. */


/** Numbers, as seen from here, of the processes below the first one of the namespace, that one last. */
function ofNamespace(nonce) {
    const parents = new Map();
    let first = null;
    const below = depthOf(read('/proc/self/status')) + 1;
    for (const name of (0,external_node_fs_.readdirSync)('/proc')) {
        const pid = Number(name);
        if (!Number.isInteger(pid))
            continue;
        const status = read(`/proc/${name}/status`);
        parents.set(pid, Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1] ?? 0));
        // What runs inside can make namespaces of its own, with the same words: those are deeper, and younger.
        if (first === null && isFirst(status, below) && read(`/proc/${name}/cmdline`).includes(nonce))
            first = pid;
    }
    if (first === null)
        return [];
    const root = first;
    return [...[...parents.keys()].filter((pid) => descends(pid, root, parents)), root];
}
/** In how many namespaces a process has a number. */
const depthOf = (status) => (/^NSpid:((?:\s+\d+)+)$/m.exec(status)?.[1] ?? '').trim().split(/\s+/).length;
/** Number one of a namespace right below ours. */
const isFirst = (status, depth) => /^NSpid:(?:\s+\d+)+\s+1$/m.test(status) && depthOf(status) === depth;
function descends(pid, root, parents) {
    for (let at = parents.get(pid); at !== undefined && at > 1; at = parents.get(at))
        if (at === root)
            return true;
    return false;
}
function signalAll(pids, name) {
    for (const pid of pids) {
        try {
            process.kill(pid, name);
        }
        catch {
            // Gone already; or root's, where sudo is still setting up: then the next round has it.
        }
    }
}
/** Kills until the wrapper has ended: what is still being set up has no first process yet. */
async function endNamespace(nonce, run) {
    let isOver = false;
    const over = run.then(() => {
        isOver = true;
    });
    while (!isOver) {
        signalAll(ofNamespace(nonce).slice(-1), 'SIGKILL');
        await Promise.race([over, (0,external_node_timers_promises_.setTimeout)(20)]);
    }
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/machine/supervise.js
/**
 * Starts a program behind a constant wrapper of the system's own programs, through `@actions/exec`: no Node of its own, and no
 * shell reads what a model asked for, for it comes as positional words.
 *
 * `@actions/exec` has no time limit, no way to end a process and no bound on output. So the program is put into a PID namespace,
 * whose end is the end of all that it started, and we end that; a shell outside of it keeps the standard input open that only
 * this process holds, and when that closes, because we are no more, it ends everything.
 */




const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin';
/** Between asking a tree to end and ending it. */
const GRACE_MS = 1000;
/** Reads until we are gone, then ends its own process group, which is that of the wrapper and of nothing else. */
const WATCH = '{ read -r x <&3; kill -KILL 0; } >/dev/null 2>&1';
/** Nothing between the program's output and us. */
const PLAIN = `exec 3<&0 </dev/null; ${WATCH} & exec 3<&- "$@"`;
/**
 * `$1` and `$2`: how many bytes are kept of the beginning and of the end. What is between is read by `tail` and forgotten, so
 * gigabytes and endless lines never reach us. Standard error carries the exit code alone.
 */
const DRAINED = `h=$1 t=$2; shift 2; exec 3<&0 4>&2 </dev/null; ${WATCH} 4>&- & exec 3<&-
{ "$@" 4>&-; echo "$?" >&4; } 2>&1 | { exec 4>&-; head -c "$h"; exec tail -c "$t"; }`;
/**
 * @param wrapper what makes the namespace and takes rights away
 * @param command what is started inside: a set-up, or the program itself behind `firstProcess`
 */
async function supervise(wrapper, command, limits) {
    const nonce = (0,external_node_crypto_.randomBytes)(12).toString('hex');
    const { maxBytes, endsAtCap } = limits;
    const headBytes = Math.ceil(maxBytes / 2);
    // One more, to see whether there was more.
    const kept = endsAtCap ? [] : [String(headBytes), String(maxBytes - headBytes + 1)];
    const argv = [
        ...wrapper.asRoot,
        ...['/usr/bin/setsid', '-w', '/bin/sh', '-c', endsAtCap ? PLAIN : DRAINED, nonce],
        ...[...kept, ...wrapper.namespaces, ...command(nonce)],
    ];
    const output = { chunks: [], bytes: 0, status: '' };
    let full = () => undefined;
    const atCap = new Promise((resolve) => {
        full = resolve;
    });
    const keep = (chunk) => {
        if (output.bytes <= maxBytes)
            output.chunks.push(chunk);
        output.bytes += chunk.length;
        if (endsAtCap && output.bytes > maxBytes)
            full();
    };
    const note = (chunk) => {
        output.status = (output.status + chunk.toString('latin1')).slice(-64);
    };
    const run = start(argv, limits.cwd, { stdout: keep, stderr: endsAtCap ? keep : note });
    const ending = await watch(run, nonce, { ...limits, atCap });
    const end = await run;
    if (end.failure !== null)
        return { ...NOTHING, failure: end.failure };
    const status = endsAtCap ? end.code : statusOf(output.status);
    return {
        exitCode: ending === 'exited' ? status : null,
        timedOut: ending === 'timed-out',
        truncated: output.bytes > maxBytes,
        ...bothEnds(Buffer.concat(output.chunks), maxBytes, headBytes),
        failure: null,
    };
}
const NOTHING = {
    exitCode: null,
    timedOut: false,
    truncated: false,
    head: Buffer.alloc(0),
    tail: Buffer.alloc(0),
    failure: null,
};
/** The first process of a namespace ignores most signals and has to collect the dead: a program should not have to be it. */
const firstProcess = (nonce) => [
    ...['/usr/bin/setsid', '-w', '/bin/sh', '-c', '"$@"; exit "$?"', nonce],
];
async function start(argv, cwd, listeners) {
    const [program = '', ...args] = argv;
    try {
        // The path is quoted because the first argument is split on spaces. Never with `input`: of a program that ends at once that
        // throws EPIPE, and its being left open is what our end is seen by.
        const code = await (0,exec/* exec */.m)(`"${program}"`, args, {
            silent: true,
            ignoreReturnCode: true,
            delay: 500,
            cwd,
            env: { PATH: SYSTEM_PATH },
            listeners,
        });
        return { code, failure: null };
    }
    catch (error) {
        return { code: null, failure: error instanceof Error ? error.message : String(error) };
    }
}
/** Resolves when the program has ended, by itself or by us. */
async function watch(run, nonce, limits) {
    const over = new AbortController();
    const ending = await Promise.race([
        run.then(() => 'exited'),
        limits.atCap.then(() => 'too-much-output'),
        (0,external_node_timers_promises_.setTimeout)(limits.timeoutMs, 'timed-out', { signal: over.signal }).catch(() => 'exited'),
        aborted(limits.signal, over.signal),
    ]);
    over.abort();
    if (ending === 'timed-out' || ending === 'stopped') {
        signalAll(ofNamespace(nonce), 'SIGTERM');
        await Promise.race([run, (0,external_node_timers_promises_.setTimeout)(GRACE_MS)]);
    }
    if (ending !== 'exited')
        await endNamespace(nonce, run);
    return ending;
}
function aborted(signal, over) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            resolve('stopped');
        signal?.addEventListener('abort', () => resolve('stopped'), { once: true, signal: over });
    });
}
const statusOf = (text) => (/^\d+\n$/.test(text) ? Number(text) : null);
function bothEnds(all, maxBytes, headBytes) {
    const head = all.subarray(0, headBytes);
    const rest = all.subarray(headBytes);
    return { head, tail: rest.subarray(Math.max(0, rest.length - (maxBytes - headBytes))) };
}

;// CONCATENATED MODULE: ./lib/src/adapters/machine/isolation.js
/**
 * How a program can be started where it cannot see our own process: a process can read the environment that another of the same
 * user was started with, whatever that one deletes later. Tried out, never guessed.
 */


const UNSHARE = '/usr/bin/unshare';
const SETPRIV = '/usr/bin/setpriv';
const SUDO = '/usr/bin/sudo';
/** A /proc of its own, ended by the kernel with whoever started it. */
const NAMESPACES = ['--mount', '--pid', '--fork', '--kill-child=SIGKILL'];
const NO_RIGHTS = ['--no-new-privs', '--inh-caps=-all'];
const NO_RIGHTS_OF_ROOT = [...NO_RIGHTS, '--bounding-set=-all', '--clear-groups'];
/** Root first, by itself or by sudo as on hosted machines: in the namespaces of a user no layer can be laid over a mount. */
function rootWrapper() {
    if (process.platform !== 'linux' || !(0,external_node_fs_.existsSync)(UNSHARE) || !(0,external_node_fs_.existsSync)(SETPRIV))
        return null;
    const uid = process.getuid?.() ?? 0;
    const namespaces = [UNSHARE, ...NAMESPACES];
    if (uid === 0)
        return { asRoot: [], namespaces, drop: [SETPRIV, ...NO_RIGHTS_OF_ROOT], byRoot: true };
    if (!(0,external_node_fs_.existsSync)(SUDO))
        return null;
    const user = [`--reuid=${uid}`, `--regid=${process.getgid?.() ?? uid}`];
    return { asRoot: [SUDO, '-n'], namespaces, drop: [SETPRIV, ...user, ...NO_RIGHTS_OF_ROOT], byRoot: true };
}
function userWrapper() {
    if (process.platform !== 'linux' || !(0,external_node_fs_.existsSync)(UNSHARE) || !(0,external_node_fs_.existsSync)(SETPRIV))
        return null;
    const namespaces = [UNSHARE, '--user', '--map-current-user', ...NAMESPACES];
    return { asRoot: [], namespaces, drop: [SETPRIV, ...NO_RIGHTS], byRoot: false };
}
/** For a program that only reads: the cheapest way that hides us. A user's own namespaces cost no `sudo`. */
async function findWrapper() {
    const ways = process.getuid?.() === 0 ? [rootWrapper()] : [userWrapper(), rootWrapper()];
    for (const way of ways)
        if (way !== null && (await hides(way)))
            return way;
    return null;
}
/** A program in the namespace, with a /proc of its own and without rights. */
const isolation_hidden = (wrapper) => ({
    ...wrapper,
    namespaces: [...wrapper.namespaces, '--mount-proc'],
});
/** True when a program behind the wrapper is one of the first of its namespace, and /proc says so too. */
async function hides(wrapper) {
    const ours = `/proc/${process.pid}/environ`;
    const script = `test "$(readlink /proc/self)" -lt 100 && test -r /proc/1/comm && test ! -e ${process.pid < 100 ? '/nowhere' : ours}`;
    const probe = (nonce) => [...wrapper.drop, ...firstProcess(nonce), '/bin/sh', '-c', script];
    const { exitCode } = await supervise(isolation_hidden(wrapper), probe, {
        cwd: '/',
        timeoutMs: 3000,
        maxBytes: 4096,
        endsAtCap: true,
    });
    return exitCode === 0;
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/adapters/machine/mounts.js
/** The file systems that are mounted here, as `/proc/self/mountinfo` tells of them. */

function readMounts() {
    return readText('/proc/self/mountinfo').split('\n').flatMap(parseMount);
}
function parseMount(line) {
    const [before = '', after = ''] = line.split(' - ');
    const point = before.split(' ')[4];
    return point === undefined ? [] : [{ point: unescaped(point), type: after.split(' ')[0] ?? '' }];
}
const unescaped = (path) => path.replace(/\\(\d{3})/g, (_all, code) => String.fromCharCode(Number.parseInt(code, 8)));
/** One line of a table of mounts; `mount` reads it with the same escapes. */
function mountLine(what, to, type, options) {
    return [what, to, type, options, '0 0'].map((word, at) => (at < 4 ? escaped(word) : word)).join(' ');
}
const escaped = (word) => word.replace(/[\s\\]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`);
const isWithin = (path, folder) => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
function realpathOrNull(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return null;
    }
}
/** Of what a link leads to. */
function kindOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return null;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** Null: no link. */
function linkTarget(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/machine/closed-sockets.js
/**
 * The seal closes every socket of a service that has a path. Ours listen in their place, read nothing and hang up: so it is known,
 * and not guessed from what a command prints, that it asked for one.
 */





/** What people call the service behind a socket; for any other it is the path. */
const SERVICES = [
    { name: 'docker', path: /\/docker[^/]*\.sock$/ },
    { name: 'containerd', path: /\/containerd[^/]*\.sock/ },
    { name: 'podman', path: /\/podman\.sock$/ },
    { name: 'D-Bus', path: /\/(?:dbus\/system_bus_socket|bus)$/ },
    { name: 'an SSH agent', path: /\/(?:ssh-[^/]+\/agent|S\.gpg-agent\.ssh)/ },
    { name: 'a GPG agent', path: /\/S\.gpg-agent$/ },
    { name: 'PostgreSQL', path: /\/\.s\.PGSQL\.\d+$/ },
    { name: 'MySQL', path: /\/mysqld?\.sock$/ },
    { name: 'Redis', path: /\/redis[^/]*\.sock$/ },
    { name: 'an X server', path: /\/\.X11-unix\/X\d+$/ },
];
/** The C library asks these by itself, for any program that looks up a user or a host, and does without. */
const ASKED_BY_ALL = /^\/run\/(?:systemd\/|nscd\/|avahi-daemon\/)/;
/** Listed because a service of another network namespace stands in no table of ours. */
const KNOWN = [
    '/run/docker.sock',
    '/run/containerd/containerd.sock',
    '/run/podman/podman.sock',
    '/run/dbus/system_bus_socket',
];
const MOST = 64;
const PREFIX = 'afo-sockets-';
const serviceOf = (path) => SERVICES.find((one) => one.path.test(path))?.name ?? path;
/** Never throws: a socket that cannot be listened at in the service's stead is closed all the same. */
async function listenInstead() {
    const places = socketsHere();
    if (places.length === 0)
        return { listening: [], asked: () => [], close: () => undefined };
    // A socket's path may have 107 bytes, and the folder of temporary files of a runner may have a long one.
    const folder = (0,external_node_fs_.mkdtempSync)((0,posix_.join)((0,external_node_os_.tmpdir)(), PREFIX));
    const asked = new Set();
    const servers = await Promise.all(places.map((path, index) => listen((0,posix_.join)(folder, String(index)), () => asked.add(serviceOf(path)))));
    return {
        listening: places.flatMap((path, index) => servers[index] == null ? [] : [{ path, ours: (0,posix_.join)(folder, String(index)) }]),
        asked: () => [...asked],
        close: () => {
            for (const server of servers)
                server?.close();
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        },
    };
}
function listen(path, heard) {
    return new Promise((resolve) => {
        const server = (0,external_node_net_.createServer)((socket) => {
            heard();
            socket.on('error', () => undefined).destroy();
        });
        server.once('error', () => resolve(null));
        server.listen({ path, writableAll: true }, () => resolve(server));
    });
}
/** Listening sockets with a path, and such as were mounted into this machine's view; their real paths. */
function socketsHere() {
    const named = readText('/proc/net/unix').split('\n').flatMap(listeningPath);
    const places = [...named, ...readMounts().map(({ point }) => point), ...KNOWN].map(realpathOrNull);
    const found = places.filter((path) => path !== null).filter((path) => kindOf(path)?.isSocket() === true);
    const isOurs = (path) => path.startsWith((0,posix_.join)(realpathOrNull((0,external_node_os_.tmpdir)()) ?? '/tmp', PREFIX));
    return [...new Set(found)].filter((path) => !ASKED_BY_ALL.test(path) && !isOurs(path)).slice(0, MOST);
}
/** A line's fourth column has this bit for a socket that takes connections; the path is the last, and may have blanks. */
function listeningPath(line) {
    const path = line.slice(line.indexOf(' /') + 1);
    const flags = Number.parseInt(line.split(' ')[3] ?? '0', 16);
    return path.startsWith('/') && (flags & 0x10000) !== 0 ? [path] : [];
}

;// CONCATENATED MODULE: ./lib/src/adapters/machine/seal.js
/**
 * The machine as a command sees it that is run again: all of it can be read, what is written anywhere is thrown away, and no
 * service listens behind any path. One layer lies over the root of the file system, one over each other file system that is
 * needed; since a layer's sockets are not those below it, nothing answers in one. Devices, shared memory, `/proc` and `/sys` are
 * put together anew. Everything is mounted by one program, for each that is started costs a millisecond.
 */



/** Where the layers are put together, and where the old root is for a moment: an empty folder of the standard. */
const STAGES = ['/srv', '/media', '/mnt'];
/** Renamed folders need `redirect_dir`. */
const LAYER = 'redirect_dir=on,index=off';
const READ_ONLY = 'bind,ro';
/** Everything else in `/dev` is a way to disks, memory, watchdogs, input devices or the kernel's log. */
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty', 'kvm', 'kfd', 'dri', 'dxg'];
const GPU = /^nvidia/;
const DEVICE_LINKS = ['fd', 'stdin', 'stdout', 'stderr'];
/** What containers hide, as their runtimes do. A folder is covered with an empty one, a file with the null device. */
const HIDDEN = [
    ...['acpi', 'asound', 'kcore', 'keys', 'key-users', 'kmsg', 'latency_stats', 'sched_debug', 'scsi', 'slabinfo'],
    ...['sysrq-trigger', 'timer_list', 'timer_stats', 'kpagecount', 'kpageflags', 'kpagecgroup', 'vmallocinfo'],
].map((name) => `/proc/${name}`);
const HIDDEN_OF_SYS = ['/sys/firmware', '/sys/kernel', '/sys/devices/virtual/powercap'];
const READABLE = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys'];
/** Mounts that are none of a disk. */
const VIRTUAL = ['/proc', '/sys', '/dev'];
/** `ip` where it is installed, else the system call by the perl of the base system. */
const LOOPBACK = `ip link set lo up || perl -MSocket -e 'socket(my $s, AF_INET, SOCK_DGRAM, 0) && ioctl($s, 0x8914, pack("a16s x14", "lo", 73)) || exit 1'`;
/**
 * A script for a shell with `-eu` that is root of a mount namespace of its own. Null: this machine has no place to put the layers
 * together, or the workspace holds another disk that would not be seen through the layer.
 */
function sealScript(order) {
    const mounts = readMounts();
    const needed = [...order.needed, '/tmp', '/var/tmp', '/run'].map(realpathOrNull).filter((path) => path !== null);
    const stage = STAGES.find((path) => isFree(path, mounts, [...needed, order.workspace]));
    if (stage === undefined || mounts.some(({ point }) => point !== order.workspace && isWithin(point, order.workspace)))
        return null;
    const layers = layersOver(mounts, needed, stage);
    const disks = otherDisks(mounts, layers);
    const shown = shownIn(mounts, [...layers.map(({ from }) => from), ...disks]);
    const root = `${stage}/root`;
    return [
        ...(order.loopbackOnly ? [LOOPBACK] : []),
        `mount -t tmpfs -o mode=755 seal ${stage}`,
        ...folders(layers, root),
        mountAll(`${stage}/table`, [
            ...layers.map(({ folder, from }) => layerLine(from, `${root}${from}`, `${folder}-u`, `${folder}-w`)),
            ...disks.map((point) => mountLine(point, root + point, 'none', READ_ONLY)),
            layerLine(order.workspace, root + order.workspace, order.upper, order.work),
            mountLine('proc', `${root}/proc`, 'proc', 'nosuid,nodev,noexec'),
            mountLine('/sys', `${root}/sys`, 'none', READ_ONLY),
            ...deviceLines(order.devices, root),
            ...kernelLines(mounts, root),
            ...coverLines(order, root, shown),
        ]),
        ...socketMounts(order, root, shown),
        `cd ${root}`,
        `pivot_root . ./${(0,posix_.basename)(stage)}`,
        `umount -l /${(0,posix_.basename)(stage)}`,
    ].join('\n');
}
function isFree(path, mounts, needed) {
    if (realpathOrNull(path) !== path || kindOf(path)?.isDirectory() !== true)
        return false;
    return ![...mounts.map(({ point }) => point), ...needed].some((each) => isWithin(each, path));
}
/** Over the root, and over every other file system that a needed folder lies on. */
function layersOver(mounts, needed, stage) {
    const points = mounts.map(({ point }) => point).filter((point) => !VIRTUAL.some((place) => isWithin(point, place)));
    const wanted = points.filter((point) => point !== '/' && needed.some((path) => isWithin(path, point)) && kindOf(point)?.isDirectory() === true);
    return ['/', ...new Set(wanted)].map((from, index) => {
        const facts = kindOf(from);
        const mode = ((facts?.mode ?? 0o755) & 0o7777).toString(8);
        return { from, folder: `${stage}/${index}`, mode, owner: `${facts?.uid ?? 0}:${facts?.gid ?? 0}` };
    });
}
/** Readable as they are. What hangs below `/run` is the services' own; what cannot be looked at is left out. */
function otherDisks(mounts, layers) {
    const points = mounts
        .map(({ point }) => point)
        .filter((point) => ![...VIRTUAL, '/run', ...layers.slice(1).map(({ from }) => from)].some((at) => isWithin(point, at)))
        .filter((point) => point !== '/' && (kindOf(point)?.isDirectory() === true || kindOf(point)?.isFile() === true));
    return [...new Set(points)];
}
/** Whether a path of this machine is there in the seal too: on a file system that was taken over. */
function shownIn(mounts, points) {
    return (path) => {
        const holding = mounts.filter(({ point }) => isWithin(path, point)).map(({ point }) => point);
        return points.includes(holding.reduce((longest, point) => (point.length > longest.length ? point : longest), '/'));
    };
}
function layerLine(from, to, upper, work) {
    return mountLine('overlay', to, 'overlay', `${LAYER},lowerdir=${from},upperdir=${upper},workdir=${work}`);
}
function mountAll(table, lines) {
    return `printf %s ${quote(`${lines.join('\n')}\n`)} > ${table}; mount -a -T ${table}`;
}
/** Those of the same mode at once: nearly always one program. */
function folders(layers, root) {
    const paths = (mode) => layers.filter((one) => one.mode === mode).flatMap(({ folder }) => [`${folder}-u`, `${folder}-w`]);
    const modes = [...new Set(['755', ...layers.map(({ mode }) => mode)])];
    const foreign = layers.filter(({ owner }) => owner !== '0:0');
    return [
        ...modes.map((mode) => `mkdir -m ${mode} ${[...paths(mode), ...(mode === '755' ? [root] : [])].join(' ')}`),
        ...foreign.map(({ owner, folder }) => `chown ${owner} ${folder}-u`),
    ];
}
const devices = () => namesIn('/dev').filter((name) => (DEVICES.includes(name) || GPU.test(name)) && kindOf(`/dev/${name}`) !== null);
/** An empty folder becomes what `/dev` is to look like, with places for the devices themselves. */
function layOutDevices(folder) {
    for (const name of [...devices(), 'ptmx', 'pts', 'shm']) {
        if (kindOf(`/dev/${name}`)?.isDirectory() === true)
            (0,external_node_fs_.mkdirSync)((0,posix_.join)(folder, name));
        else
            (0,external_node_fs_.writeFileSync)((0,posix_.join)(folder, name), '');
    }
    for (const name of DEVICE_LINKS) {
        const target = linkTarget(`/dev/${name}`);
        if (target !== null)
            (0,external_node_fs_.symlinkSync)(target, (0,posix_.join)(folder, name));
    }
}
function deviceLines(folder, root) {
    const bound = devices().map((name) => mountLine(`/dev/${name}`, `${root}/dev/${name}`, 'none', 'bind'));
    return [
        mountLine(folder, `${root}/dev`, 'none', READ_ONLY),
        ...bound,
        mountLine('devpts', `${root}/dev/pts`, 'devpts', 'newinstance,ptmxmode=0666,mode=620'),
        mountLine(`${root}/dev/pts/ptmx`, `${root}/dev/ptmx`, 'none', 'bind'),
        mountLine('seal', `${root}/dev/shm`, 'tmpfs', 'mode=1777,nosuid,nodev'),
    ];
}
/** The limits of memory and processors are read from the control groups, by the name that the namespace gives them. */
function kernelLines(mounts, root) {
    const groups = mounts.filter(({ point }) => isWithin(point, '/sys/fs/cgroup'));
    const exists = (path) => kindOf(path) !== null;
    return [
        ...groups.map(({ point, type }) => type === 'cgroup2' && point === '/sys/fs/cgroup'
            ? mountLine('cgroup2', root + point, 'cgroup2', 'ro,nosuid,nodev,noexec')
            : mountLine(point, root + point, 'none', READ_ONLY)),
        ...READABLE.filter(exists).map((path) => mountLine(root + path, root + path, 'none', READ_ONLY)),
        ...[...HIDDEN, ...HIDDEN_OF_SYS].filter(exists).map((path) => cover(path, root)),
    ];
}
/** The folder of the runner's command files is covered as a whole: a step would make new ones there. */
function coverLines({ covered }, root, shown) {
    const folders = covered.map((file) => (0,posix_.dirname)(file)).filter((path) => (0,posix_.basename)(path) === '_runner_file_commands');
    const files = covered.filter((file) => !folders.includes((0,posix_.dirname)(file)));
    const real = [...folders, ...files].map(realpathOrNull).filter((path) => path !== null);
    return [...[...new Set(real)].filter(shown).map((path) => cover(path, root))];
}
/** A service may have ended meanwhile, and its socket with it: then there is nothing to hear of, and the layer closes it anyway. */
function socketMounts({ sockets }, root, shown) {
    const lines = sockets.filter(({ path }) => shown(path)).map(({ path, ours }) => mountLine(ours, root + path, 'none', 'bind')); // biome-ignore format: one step
    return lines.length === 0 ? [] : [`{ ${mountAll(`${root}/../sockets`, lines)}; } || :`];
}
function cover(path, root) {
    return kindOf(path)?.isDirectory() === true
        ? mountLine('seal', root + path, 'tmpfs', 'ro,mode=755,size=4k')
        : mountLine('/dev/null', root + path, 'none', 'bind');
}
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./lib/src/adapters/machine/sealed.js
/** Runs a program behind the seal, over a throw-away layer of the workspace, with a given set of files changed there. */








/** Tells of a failure by a word that only we know; what is printed meanwhile is nobody's. `$1` word, `$2` folder, `$3` script. */
const SET_UP = `set -eu; w=$1 d=$2 s=$3; shift 3; exec 5>&1 6>&2 >/dev/null 2>&1; trap 'echo "$w" >&5' EXIT
PATH=/usr/sbin:/usr/bin:/sbin:/bin; eval "$s"; cd "$d"; trap - EXIT; exec "$@" >&5 2>&6 5>&- 6>&-`;
/** As the program's own user, with nothing but its rights. `$0` word, `$1` new files, `$2` workspace, `$3` how many go. */
const CHANGE = `s=$1 w=$2 n=$3; shift 3; PATH=/usr/bin:/bin
while [ "$n" -gt 0 ]; do rm -f -- "$w/$1" || { echo "$0"; exit 1; }; shift; n=$((n-1)); done
cp -R --preserve=mode,timestamps --remove-destination -- "$s/." "$w/" || { echo "$0"; exit 1; }; exec "$@"`;
/** Null: this machine cannot seal anything off. Tried out by a real seal. */
async function findSeal(places, wrapper = rootWrapper()) {
    const root = realpathOrNull(places.workspace);
    const temp = realpathOrNull(places.temp);
    if (wrapper === null || root === null || temp === null || /[:,\\"]/.test(root + temp))
        return null;
    const seal = createSeal({ ...places, workspace: root, temp }, wrapper);
    return (await works(seal, root)) ? seal : null;
}
async function works(seal, cwd) {
    const script = 'test "$(readlink /proc/self)" -lt 100 && test "$(stat -f -c %T .)" = overlayfs';
    const order = {
        ...{ program: '/bin/sh', args: ['-c', script], cwd, env: {}, timeoutMs: 5000, maxBytes: 4096 },
        purpose: 're-run',
    };
    try {
        const { timeoutMs, maxBytes } = order;
        const env = { PATH: '/usr/bin:/bin' };
        return (await seal.run(order, env, { timeoutMs, maxBytes, endsAtCap: false })).exitCode === 0;
    }
    catch {
        return false;
    }
}
function createSeal(places, wrapper) {
    return {
        run: (order, env, limits) => withLayer(places, async (layer) => {
            const sockets = await listenInstead();
            try {
                const loopbackOnly = order.purpose === 'trial' && order.network !== 'job';
                const script = sealScript({ ...places, ...layer, sockets: sockets.listening, loopbackOnly });
                const changes = await stage(order.changes ?? [], { ...layer, root: places.workspace });
                if (script === null || changes === null)
                    return { ...unsealed(order), closed: [] };
                const word = `unsealed ${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
                const program = ['/usr/bin/env', '-i', ...settings(env), order.program, ...order.args];
                const command = (nonce) => [
                    ...['/bin/sh', '-c', SET_UP, nonce, word, order.cwd, script],
                    ...[...wrapper.drop, ...firstProcess(nonce)],
                    ...(changes.length > 0 ? ['/bin/sh', '-c', CHANGE, word, ...changes] : []),
                    ...program,
                ];
                const ended = await supervise(inSeal(wrapper, loopbackOnly), command, { ...limits, cwd: '/' });
                return ended.head.includes(word) ? { ...unsealed(order), closed: [] } : { ...ended, closed: sockets.asked() };
            }
            finally {
                sockets.close();
            }
        }),
    };
}
const unsealed = ({ purpose }) => ({
    ...NOTHING,
    failure: `this machine cannot seal the ${purpose} off`,
});
const settings = (env) => Object.entries(env).map(([name, value]) => `${name}=${value}`);
const inSeal = (wrapper, loopbackOnly) => ({
    ...wrapper,
    namespaces: [...wrapper.namespaces, '--ipc', '--uts', '--cgroup', ...(loopbackOnly ? ['--net'] : [])],
});
async function withLayer({ temp, workspace }, use) {
    const folder = await (0,promises_.mkdtemp)((0,posix_.join)(temp, 'autofixops-layer-'));
    const [upper, work, devices] = [(0,posix_.join)(folder, 'upper'), (0,posix_.join)(folder, 'work'), (0,posix_.join)(folder, 'dev')];
    const layer = { upper, work, devices, changed: (0,posix_.join)(folder, 'changed') };
    try {
        await Promise.all([(0,promises_.mkdir)(upper), (0,promises_.mkdir)(work), (0,promises_.mkdir)(devices), (0,promises_.chmod)(folder, 0o755)]);
        layOutDevices(devices);
        // The top of the layer is what the program takes for the workspace's own folder.
        const { mode, uid, gid } = await (0,promises_.stat)(workspace);
        await (0,promises_.chown)(layer.upper, uid, gid).catch(() => undefined);
        await (0,promises_.chmod)(layer.upper, mode & 0o7777);
        return await use(layer);
    }
    finally {
        // The kernel leaves an empty folder there that nobody may read.
        await (0,promises_.rmdir)((0,posix_.join)(layer.work, 'work')).catch(() => undefined);
        await removeFolder(folder);
    }
}
/** What a program made read-only is made writable first. */
async function removeFolder(folder) {
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    await remove().catch(async () => {
        const open = (nonce) => ['/bin/chmod', '-R', 'u+rwX', '--', folder, nonce];
        const way = { asRoot: [], namespaces: [], drop: [], byRoot: false };
        await supervise(way, open, { cwd: '/', timeoutMs: 10_000, maxBytes: 4096, endsAtCap: true });
        await remove().catch(() => undefined);
    });
}
/** Writes the new files where the layer's user can copy them from. @returns the words of `CHANGE`; null for a path that leads out. */
async function stage(changes, { changed, root }) {
    if (changes.length === 0)
        return [];
    if (changes.some(({ path }) => (0,posix_.isAbsolute)(path) || (0,posix_.normalize)(path) !== path || /^\.\.?(?:\/|$)/.test(path)))
        return null;
    await (0,promises_.mkdir)(changed);
    for (const { path, content } of changes) {
        if (content === null)
            continue;
        await mirror((0,posix_.dirname)(path), { changed, root });
        const mode = await modeOf((0,posix_.join)(root, path), 0o644);
        await (0,promises_.writeFile)((0,posix_.join)(changed, path), content, { mode });
        await (0,promises_.chmod)((0,posix_.join)(changed, path), mode);
    }
    await (0,promises_.chmod)(changed, await modeOf(root, 0o755));
    const gone = changes.filter(({ content }) => content === null).map(({ path }) => path);
    return [changed, root, String(gone.length), ...gone];
}
/** A folder that is copied over another gives it its mode. */
async function mirror(folder, places) {
    if (folder === '.')
        return;
    await mirror((0,posix_.dirname)(folder), places);
    await (0,promises_.mkdir)((0,posix_.join)(places.changed, folder), { recursive: true });
    await (0,promises_.chmod)((0,posix_.join)(places.changed, folder), await modeOf((0,posix_.join)(places.root, folder), 0o755));
}
async function modeOf(path, otherwise) {
    const facts = await (0,promises_.stat)(path).catch(() => null);
    return (facts?.mode ?? otherwise) & 0o7777;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/src/adapters/machine/head-and-tail.js
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

;// CONCATENATED MODULE: ./lib/src/adapters/machine/process-tree.js
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
                await (0,external_node_timers_promises_.setTimeout)(round < 5 ? 10 : 60);
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
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => readStat(name) ?? []);
}
function readStat(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
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
        const text = (0,external_node_child_process_.execFileSync)('/bin/ps', ['-axo', 'pid=,ppid=,pgid=,stat=,lstart='], {
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
        const targets = [1, 2].map((fd) => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`));
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
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${MARK}=${mark}`);
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
        (0,external_node_child_process_.execFileSync)('taskkill', ['/T', '/F', '/PID', String(root)], { stdio: 'ignore' });
    }
    catch {
        // Gone already.
    }
}

;// CONCATENATED MODULE: ./lib/src/adapters/machine/unisolated.js
/**
 * Starts a program without any namespace: on machines that have none, and for `ps`, which is to see the others. What it started
 * is then found by descent, group, mark and pipes, and ended one by one.
 */






const POLL_MS = 200;
/** How long to wait for the pipes once everything has ended. */
const DRAIN_MS = 300;
/** Never throws for what the program does. */
async function runUnisolated(order) {
    const mark = (0,external_node_crypto_.randomBytes)(12).toString('hex');
    const child = begin(order, mark);
    // At once: of a program that has ended already nobody can tell any more which pipes were its own.
    const tree = child.pid === undefined ? null : createProcessTree(child.pid, mark);
    const output = createHeadAndTail(order.maxBytes);
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
    const failure = await whyNotStarted(child);
    if (failure !== null || tree === null)
        return { ...NOTHING, failure: failure ?? 'no process' };
    const ending = await firstEnding(order, child, { tree, exited, output });
    if (ending !== 'exited') {
        tree.signal('SIGTERM');
        await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(ending === 'too-much-output' ? 0 : GRACE_MS)]);
    }
    await tree.clear();
    await Promise.race([closed, (0,external_node_timers_promises_.setTimeout)(DRAIN_MS)]);
    return {
        exitCode: ending === 'exited' ? await exited : null,
        timedOut: ending === 'timed-out',
        truncated: output.total > order.maxBytes,
        ...output.ends(),
        failure: null,
    };
}
/** A group of its own, so that one signal reaches it and what it started; ended when we are, but for Windows. */
function begin(order, mark) {
    const watched = process.platform === 'win32' ? [] : ['/bin/sh', '-c', PLAIN, 'sh'];
    const [program = '', ...args] = [...watched, ...order.command];
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: order.cwd,
        env: { ...order.env, [MARK]: mark },
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: true,
        shell: false,
        windowsHide: true,
    });
    child.stdin?.on('error', () => undefined);
    if (process.platform === 'win32')
        child.stdin?.end();
    return child;
}
function whyNotStarted(child) {
    return new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', (error) => resolve(error.message));
    });
}
/** Resolves with what comes first: the program's end, the time limit, the output limit, or that the caller gives up. */
function firstEnding(order, child, { tree, exited, output }) {
    return new Promise((resolve) => {
        const clock = setTimeout(() => finish('timed-out'), order.timeoutMs);
        const poll = setInterval(() => tree.observe(), POLL_MS);
        const stop = () => finish('stopped');
        const finish = (ending) => {
            clearTimeout(clock);
            clearInterval(poll);
            order.signal?.removeEventListener('abort', stop);
            resolve(ending);
        };
        for (const stream of [child.stdout, child.stderr]) {
            stream?.on('data', (chunk) => {
                output.add(chunk);
                if (order.endsAtCap && output.total > order.maxBytes)
                    finish('too-much-output');
            });
        }
        if (order.signal?.aborted)
            stop();
        order.signal?.addEventListener('abort', stop, { once: true });
        void exited.then(() => finish('exited'));
    });
}

;// CONCATENATED MODULE: ./lib/src/adapters/machine/exec.js
/** Starts programs: the only place that does, but for the wrapped command. Never throws for what a program does. */







function createExecutor(options) {
    const { places, wrappers = { read: findWrapper, seal: rootWrapper } } = options;
    const wrapper = once(wrappers.read);
    const seal = once(async () => places === null ? null : findSeal({ ...places, temp: options.temp }, wrappers.seal()));
    return {
        isolation: async () => ((await seal()) !== null ? 'seal' : (await wrapper()) !== null ? 'pid-namespace' : 'none'),
        async run(order) {
            const started = performance.now();
            const ended = (0,external_node_fs_.existsSync)(order.program)
                ? await withHome(options.temp, (home) => carryOut(order, { options, home, wrapper, seal }))
                : { ...NOTHING, failure: `${order.program} is not there` };
            return resultOf(order, ended, { redact: options.redact, durationMs: Math.round(performance.now() - started) });
        },
    };
}
function once(find) {
    let found = null;
    return () => {
        found ??= find();
        return found;
    };
}
async function carryOut(order, means) {
    const { timeoutMs, maxBytes, signal } = order;
    if (signal?.aborted)
        return NOTHING;
    const endsAtCap = order.purpose === 'diagnostic';
    const limits = { timeoutMs, maxBytes, endsAtCap, signal };
    const env = { ...fixedEnvironment(order, means), ...order.env };
    try {
        const seal = endsAtCap ? null : await means.seal();
        if (seal !== null)
            return await seal.run(order, env, limits);
        if (order.purpose === 'experiment' || order.purpose === 'trial')
            return unsealed(order);
        const wrapper = order.seesProcesses === true ? null : await means.wrapper();
        const command = [order.program, ...order.args];
        if (wrapper === null)
            return await runUnisolated({ ...limits, command, cwd: order.cwd, env });
        // The program's variables are set behind the drop of rights: a search path of its own must not reach what runs before.
        const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
        const words = (nonce) => [...wrapper.drop, ...firstProcess(nonce), '/usr/bin/env', '-i', ...settings];
        return await supervise(isolation_hidden(wrapper), (nonce) => [...words(nonce), ...command], { ...limits, cwd: order.cwd });
    }
    catch (error) {
        return { ...NOTHING, failure: error instanceof Error ? error.message : String(error) };
    }
}
async function withHome(temp, use) {
    await (0,promises_.mkdir)(temp, { recursive: true });
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'afo-run-'));
    try {
        return await use(home);
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true }).catch(() => undefined);
    }
}
/** Nothing is inherited. The program's own directory comes first, so that it finds the tools it was installed with. */
function fixedEnvironment(order, { options, home }) {
    const path = [(0,external_node_path_.dirname)(order.program), options.searchPath ?? SYSTEM_PATH].join(':');
    return { PATH: path, HOME: home, TMPDIR: home, LANG: 'C.UTF-8', TERM: 'dumb', NO_COLOR: '1', TZ: 'UTC' };
}
function resultOf(order, ended, own) {
    const output = ended.failure === null ? exec_bothEnds(ended) : `could not be started: ${ended.failure}`;
    return {
        argv: [order.program, ...order.args],
        exitCode: ended.exitCode,
        output: own.redact(output),
        truncated: ended.truncated,
        timedOut: ended.timedOut,
        durationMs: own.durationMs,
        ...(ended.closed && ended.closed.length > 0 && { closed: ended.closed }),
    };
}
/** Beside a cut: half a secret cannot be recognised, so what may be the half of something is left out. */
const UNSURE = 4096;
function exec_bothEnds(ended) {
    if (!ended.truncated)
        return Buffer.concat([ended.head, ended.tail]).toString('utf8');
    const head = ended.head.toString('utf8');
    const tail = ended.tail.toString('utf8');
    const upTo = Math.max(head.lastIndexOf('\n') + 1, head.length - UNSURE);
    const newline = tail.indexOf('\n');
    const from = newline === -1 ? UNSURE : Math.min(newline + 1, UNSURE);
    return `${head.slice(0, upTo)}\n[… output left out here …]\n${tail.slice(from)}`;
}


/***/ }),

/***/ 60840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createPrograms),
/* harmony export */   t: () => (/* binding */ assumeInstalled)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/**
 * Where programs are: looked up once, before anything of the repository or of the model is read, and never in a place that
 * the repository, an earlier step or another user can write to.
 */


/** The directories of `path` are judged when this is called; what is added to the `PATH` later is never looked at. */
function createPrograms(options) {
    const forbidden = [options.workspace, options.temp, options.home].flatMap(asRealDirectory);
    const trusted = [options.toolCache ?? null].flatMap(asRealDirectory);
    const isTrusted = (directory) => {
        if (isWithin(directory, asRealDirectory(options.workspace)) || isWithin(directory, asRealDirectory(options.temp)))
            return false;
        if (isWithin(directory, trusted))
            return true;
        return !isWithin(directory, forbidden) && !isWritableByOthers(directory);
    };
    const directories = unique(options.path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)).filter((directory) => {
        const [real] = asRealDirectory(directory);
        return real !== undefined && isTrusted(real);
    });
    const found = new Map();
    return {
        searchPath: directories.join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter),
        resolve(name) {
            const known = found.get(name);
            if (known !== undefined)
                return known;
            const path = find(name, directories, isTrusted);
            found.set(name, path);
            return path;
        },
    };
}
/** For asking what would be allowed where everything is installed: the policy's question, without this machine's. */
function assumeInstalled(programs) {
    return { resolve: (name) => programs.resolve(name) ?? `/usr/bin/${name}` };
}
function find(name, directories, isTrusted) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_.+-]*$/.test(name))
        return null;
    for (const directory of directories) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
            // The link's own name is kept: some programs are many, and go by the name they are called by.
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile() && isTrusted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real)))
                return path;
        }
        catch {
            // Not here: the next directory.
        }
    }
    return null;
}
function asRealDirectory(path) {
    if (path === null || path === '')
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)] : [];
    }
    catch {
        return [];
    }
}
function isWithin(directory, tops) {
    return tops.some((top) => top !== '/' && (directory === top || directory.startsWith(`${top}/`)));
}
/**
 * Writable by others, itself or a directory above it: anyone could put a program of their own there. Groups below 100 are
 * the system's own (Debian's `staff`, macOS's `admin`).
 */
function isWritableByOthers(directory) {
    for (let at = directory;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const { mode, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at);
        if ((mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid >= 100))
            return true;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return false;
    }
}
function unique(items) {
    return [...new Set(items)];
}


/***/ }),

/***/ 63816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createShadowGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/**
 * git on a directory of our own: the repository's objects and references with none of its configuration, hooks, attributes
 * or filters, since each of those can start a program. Flags alone cannot switch them off: filters have names of the
 * repository's choosing.
 */



const MAX_REFERENCES = 50_000;
const MAX_FILE = 512 * 1024 * 1024;
/** Copied as they are. Not copied: config, hooks, info, logs, modules, worktrees. */
const FILES = ['HEAD', 'index', 'packed-refs', 'shallow'];
const OVERRIDES = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.untrackedCache=false',
    'safe.bareRepository=explicit',
    'safe.directory=*',
    'submodule.recurse=false',
    'diff.ignoreSubmodules=all',
    'protocol.allow=never',
    'log.showSignature=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'core.pager=cat',
];
const ENVIRONMENT = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_PAGER: 'cat',
    GIT_LITERAL_PATHSPECS: '1',
};
/**
 * @param options.root - real path of the workspace; null when there is none.
 * @param options.temp - a directory of ours, outside of the workspace.
 * @returns what to put before a git subcommand, or a sentence why git is refused.
 */
async function createShadowGit(options) {
    if (options.root === null)
        return { refused: 'there is no checkout.' };
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.root, '.git');
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(source).catch(() => null);
    if (facts === null)
        return { refused: 'the workspace is not a git repository.' };
    if (!facts.isDirectory())
        return { refused: "the repository's `.git` is a link or a file, not a directory." };
    const shadow = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.temp, 'afo-git-'));
    try {
        const refused = await copy(source, shadow);
        if (refused === null)
            return { args: argumentsFor(shadow, options.root), env: { ...ENVIRONMENT } };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(shadow, { recursive: true, force: true });
        return { refused };
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(shadow, { recursive: true, force: true });
        return { refused: 'its git directory could not be read.' };
    }
}
function argumentsFor(shadow, root) {
    const overrides = OVERRIDES.flatMap((setting) => ['-c', setting]);
    return ['--no-pager', `--git-dir=${shadow}`, `--work-tree=${root}`, ...overrides];
}
/** Null when done; else why not. */
async function copy(source, shadow) {
    const config = await readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, 'config'));
    if (/^[ \t\v\f]*refstorage\s*=\s*reftable/im.test(config))
        return 'its references are stored in a way that is not supported (reftable).';
    const objects = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, 'objects'));
    if (!objects.isDirectory())
        return 'its objects are elsewhere.';
    const shared = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(source)).filter((name) => /^sharedindex\.[0-9a-f]{40,64}$/.test(name));
    for (const name of [...FILES, ...shared])
        await copyRegular((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shadow, name));
    const counted = await copyReferences((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, 'refs'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shadow, 'refs'), 0);
    if (counted > MAX_REFERENCES)
        return 'it has too many references.';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, 'objects'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shadow, 'objects'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shadow, 'config'), configuration(config));
    return null;
}
/** The two settings that say how objects are read; nothing else is taken over. */
function configuration(original) {
    const sha256 = /^[ \t\v\f]*objectformat\s*=\s*"?sha256/im.test(original);
    const core = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n`;
    return sha256 ? `${core}[extensions]\n\tobjectformat = sha256\n` : core;
}
async function copyReferences(from, to, before) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true, mode: 0o700 });
    let count = before;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from, { withFileTypes: true }).catch(() => [])) {
        if (count > MAX_REFERENCES)
            return count;
        const [source, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, entry.name)];
        if (entry.isDirectory())
            count = await copyReferences(source, target, count);
        else if (entry.isFile()) {
            await copyRegular(source, target);
            count++;
        }
    }
    return count;
}
/** Links are left behind: what they lead to is not the repository's. */
async function copyRegular(from, to) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from).catch(() => null);
    if (!facts?.isFile() || facts.size > MAX_FILE)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
}
async function readSmall(path) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
    if (!facts?.isFile())
        return '';
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const buffer = Buffer.alloc(Math.min(facts.size, 1024 * 1024));
        await file.read(buffer, 0, buffer.length, 0);
        return buffer.toString('utf8');
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 54608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   sK: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* unused harmony export inspect */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** The work tree, read-only and bounded. Paths come confined by the policy; this file still opens nothing but plain files. */



const MAX_FILES = 20_000;
const MAX_DEPTH = 24;
/** Read beyond the limit, so that a secret that lies across it is seen whole by the redactor. */
const OVERLAP = 8192;
const SKIPPED = new Set(['.git', 'node_modules']);
/**
 * @param options.root - path of the checkout; null when there is none.
 * @param options.redact - applied to every text that is read, before it is cut.
 */
async function createWorkspace(options) {
    const root = options.root === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(options.root).catch(() => null);
    return {
        root,
        inspect,
        read: (path, maxBytes) => readText(path, maxBytes, options.redact),
        files: () => (root === null ? Promise.resolve([]) : walk(root)),
    };
}
/** What stands at an absolute path, links resolved. A link that leads nowhere is `other`, so that it is not taken for missing. */
async function inspect(path) {
    if (path.includes('\0'))
        return { realPath: null, type: 'other' };
    const own = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch((error) => error.code ?? 'EIO');
    if (typeof own === 'string') {
        const missing = own === 'ENOENT' || own === 'ENOTDIR' || own === 'ENAMETOOLONG';
        return { realPath: null, type: missing ? 'missing' : 'other' };
    }
    const realPath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null);
    const facts = realPath === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(realPath).catch(() => null);
    if (realPath === null || facts === null)
        return { realPath: null, type: 'other' };
    return { realPath, type: facts.isFile() ? 'file' : facts.isDirectory() ? 'directory' : 'other' };
}
async function readText(path, maxBytes, redact) {
    // Not blocking: a pipe in the place of a file must not hold the action up.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const facts = await file.stat();
        if (!facts.isFile())
            throw new Error('not a regular file');
        const buffer = Buffer.alloc(Math.min(facts.size, maxBytes + OVERLAP));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        const text = redact(buffer.subarray(0, bytesRead).toString('utf8'));
        return { text: cut(text, maxBytes), truncated: facts.size > maxBytes };
    }
    finally {
        await file.close();
    }
}
/** At most `maxBytes` of UTF-8, no half character at the end. */
function cut(text, maxBytes) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length <= maxBytes)
        return text;
    return bytes
        .subarray(0, maxBytes)
        .toString('utf8')
        .replace(/\ufffd$/, '');
}
/** Files below the root, nearest first, without following links. */
async function walk(root) {
    const files = [];
    let level = [''];
    for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
        const below = [];
        for (const folder of level) {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => []);
            entries.sort((a, b) => (a.name < b.name ? -1 : 1));
            for (const entry of entries) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isFile())
                    files.push(path);
                else if (entry.isDirectory() && !SKIPPED.has(entry.name))
                    below.push(path);
                if (files.length >= MAX_FILES)
                    return files;
            }
        }
        level = below;
    }
    return files;
}
const SMALL = 1024 * 1024;
/** @throws Error with why not, as half a sentence: `it is not a regular file` */
async function readSmallFile(realPath) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(realPath);
    if (!facts.isFile())
        throw new Error('it is not a regular file');
    if (facts.size > SMALL)
        throw new Error('it is larger than a megabyte');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(realPath);
}


/***/ }),

/***/ 21788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ afterAllowedPrefix),
/* harmony export */   W: () => (/* binding */ parseAllowedCommands)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5301);

/**
 * The workflow author's own commands (input `allow-commands`): one argv prefix a line, words separated by spaces. Empty
 * lines and lines that begin with `#` say nothing.
 *
 * @throws {Error} for a line that needs a shell, with what to write.
 */
function parseAllowedCommands(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(parseLine);
}
function parseLine(line) {
    const operator = /[|&;<>$`"'\\(){}*?[\]~!#]/.exec(line)?.[0];
    if (operator !== undefined || (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeceptive */ .C)(line.replaceAll('\t', ' '))) {
        throw new Error(`"${line}" cannot be allowed: ${operator ?? 'a control character'} is for a shell, and there is none. Write one program and its first arguments, separated by spaces.`);
    }
    const words = line.split(/\s+/);
    if (!/^[A-Za-z][A-Za-z0-9_.+-]*$/.test(words[0] ?? '')) {
        throw new Error(`"${line}" cannot be allowed: it must begin with the bare name of a program.`);
    }
    return words;
}
/** What follows the prefix in the request; null when no prefix matches. */
function afterAllowedPrefix(argv, allow) {
    const fits = allow.filter((prefix) => prefix.length > 0 && prefix.every((word, at) => argv[at] === word));
    const longest = fits.sort((a, b) => b.length - a.length)[0];
    return longest ? argv.slice(longest.length) : null;
}


/***/ }),

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isDeceptive)
/* harmony export */ });
/* harmony import */ var _contract_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7825);

/**
 * Characters that no argument of a diagnostic needs and that make a text read otherwise than it works: controls, format
 * characters, look-alike forms, unassigned and private code points, and every space but the common one.
 */
const DECEPTIVE = (0,_contract_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composePattern */ .D)([
    '\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Co}|\\p{Cn}|\\p{Zl}|\\p{Zp}|(?! )\\p{Zs}|\\p{Default_Ignorable_Code_Point}',
    // Full-width and half-width forms, and the replacement characters: NFKC turns them into what is denied elsewhere.
    '[\\u{ff00}-\\u{ffef}\\u{fff9}-\\u{fffd}]',
].join('|'), 'u');
/** Whether a text holds a character that is refused in every argument and every path. */
function isDeceptive(text) {
    return DECEPTIVE.test(text);
}


/***/ }),

/***/ 79132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   Kl: () => (/* binding */ DENIED_FILES),
/* harmony export */   Vk: () => (/* binding */ inEveryCase),
/* harmony export */   sc: () => (/* binding */ DENIED_DIRECTORIES)
/* harmony export */ });
/* unused harmony export ALLOWED_FILES */
/* harmony import */ var _contract_compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7825);

/**
 * Names under which secrets are kept. Globs over one path segment, in lower case: `*` any run of characters. A segment is
 * brought to NFKC and lower case before it is compared, because file systems fold case.
 */
const DENIED_DIRECTORIES = [
    '.git', '.ssh', '.aws', '.azure', '.gnupg', '.kube', '.docker', '.config', '.gcloud', '.terraform', 'secrets',
    '.secrets', '.vault', '.password-store', '.netlify', '.vercel', '.svn', '.hg', '.terraform.d', '.gsutil',
]; // biome-ignore format: a list reads better in rows
const DENIED_FILES = [
    '.env', '.env.*', '*.env', '.envrc', '.env-*', '.npmrc', '.yarnrc', '.yarnrc.yml', '.pypirc', 'pip.conf', '.netrc', '_netrc',
    '.git-credentials', '.gitconfig', '.htpasswd', '.pgpass', '.my.cnf', '.s3cfg', '.boto', 'credentials*',
    'secret.yml', 'secret.yaml', 'secret.json', 'secret.toml', 'secret.env', 'secret.txt', 'secret.ini',
    'secrets.yml', 'secrets.yaml', 'secrets.json', 'secrets.toml', 'secrets.env', 'secrets.txt', 'secrets.ini',
    '*.pem', '*.key', '*.p12', '*.pfx', '*.jks', '*.keystore', '*.kdbx', '*.gpg', '*.ppk', '*.p8', '*.der', '*.asc',
    '*.tfstate', '*.tfstate.*', '*.tfvars', '*.tfvars.json', '*.ovpn', '*.mobileprovision', '*.agekey', '*.kubeconfig',
    'id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519', 'id_rsa.*', 'id_dsa.*', 'id_ecdsa.*', 'id_ed25519.*', '*_rsa', '*_ed25519',
    'service-account*.json', 'service_account*.json', '*-credentials.json', '*_credentials.json', 'gha-creds-*.json',
    'client_secret*.json', 'application_default_credentials.json', 'settings.xml', 'settings-security.xml', 'nuget.config',
    'kubeconfig', 'kubeconfig.*', '.dockercfg', '.dockerconfigjson', '*_history', '.*_history', 'authorized_keys', 'known_hosts',
    'master.key', '.vault-token', '.vault_pass*', '.terraformrc', 'terraform.rc', '.bundle', '.gem_credentials',
]; // biome-ignore format: a list reads better in rows
/** Looks like one of the above and holds nothing secret. */
const ALLOWED_FILES = ['.env.example', '.env.sample', '.env.template', '.env.dist', '*.pub'];
const anyOf = (globs) => `^(?:${globs.map((glob) => glob.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')).join('|')})$`;
const DENIED = (0,_contract_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composePattern */ .D)(anyOf([...DENIED_DIRECTORIES, ...DENIED_FILES]), 's');
const ALLOWED = (0,_contract_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composePattern */ .D)(anyOf(ALLOWED_FILES), 's');
/**
 * Whether a path relative to the workspace leads through a directory, or to a file, that keeps secrets.
 *
 * Directory names are denied as file names too, and the reverse: a model cannot tell them apart, and neither need we.
 */
function isDenied(relativePath) {
    return relativePath
        .normalize('NFKC')
        .toLowerCase()
        .split('/')
        .some((segment) => DENIED.test(segment) && !ALLOWED.test(segment));
}
/** The same names as globs that also match in upper case, for tools whose exclusion is case-sensitive. */
function inEveryCase(globs) {
    return globs.map((glob) => glob.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`));
}


/***/ }),

/***/ 28081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createConfinement)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5301);
/* harmony import */ var _deny_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79132);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20025);
/**
 * Path confinement: the one answer to "may this path be read?", for the commands and for the file-reading tools.
 * A path is judged twice, as it is written and as it really is (links resolved), against the workspace and the deny list.
 */




/** Facts about the machine that hold no secret. */
const READABLE_OUTSIDE = new Set([
    '/etc/os-release', '/etc/lsb-release', '/etc/debian_version', '/proc/cpuinfo', '/proc/meminfo', '/proc/version',
    '/proc/loadavg', '/proc/uptime',
]); // biome-ignore format: a list reads better in rows
/** Shell, glob, URL and response-file syntax: not a file name, whatever else it is. */
const NEVER = /[*?{}$`"'\\|;&<>%]|:\/\//;
/** Found in names that exist (`app/[id]/(group)/page.tsx`): allowed for what is there, never for what is not. */
const ONLY_WHERE_FOUND = /[[\]()#!:=,^]/;
const MAX_DEPTH = 40;
/**
 * @param root - absolute path of the workspace; links in it are resolved by `inspect`.
 * @param inspect - facts of an absolute path.
 */
function createConfinement(root, inspect) {
    const realRoot = async () => (await inspect(root)).realPath ?? root;
    async function confineInside(written) {
        if ((0,_deny_list_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(written))
            throw deniedName(written);
        const top = await realRoot();
        const facts = await inspect((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, written));
        if (facts.realPath === null) {
            if (facts.type !== 'missing')
                throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)} is a link that leads nowhere.`);
            await nearestParent(written, top, inspect, root);
            if (ONLY_WHERE_FOUND.test(written))
                throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`There is no file ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)}.`);
            return { path: written, written, type: 'missing' };
        }
        const path = relativeTo(top, facts.realPath);
        if (path === null)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)} leads out of the workspace.`);
        if ((0,_deny_list_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(path))
            throw deniedName(path);
        if (facts.type === 'other')
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)} is not a regular file or directory.`);
        return { path, written, type: facts.type };
    }
    return {
        async confine(text) {
            const lexical = checkLexically(text);
            if (READABLE_OUTSIDE.has(lexical))
                return { path: lexical, written: lexical, type: 'file' };
            return confineInside(insideRoot(lexical, root, await realRoot()));
        },
        async exists(text) {
            if (text.includes('\0'))
                return false;
            const facts = await inspect((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) ? text : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, text));
            return facts.type !== 'missing';
        },
    };
}
function checkLexically(text) {
    if (text === '' || text.length > 512)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('A path must have 1 to 512 characters.');
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeceptive */ .C)(text))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text)} holds control or look-alike characters.`);
    if (/^[-~:@]/.test(text))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text)} is not a path of the workspace. Write it as \`./…\`.`);
    if (NEVER.test(text))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text)} holds shell or glob syntax; name one path. find and grep search.`);
    const segments = text.split('/');
    if (segments.includes('..'))
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('`..` is refused: name the path from the root of the workspace.');
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' && segments.some((segment) => segment !== '.' && ALIAS.test(segment))) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text)} could be another name of another file.`);
    }
    if (segments.length > MAX_DEPTH)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('The path is too deep.');
    return text;
}
/** The path relative to the root, normalised. */
function insideRoot(text, root, top) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text) : null;
    const relative = absolute === null ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text) : (relativeTo(root, absolute) ?? relativeTo(top, absolute));
    if (relative === null)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text)} is outside of the workspace, where nothing is read.`);
    return relative === '' || relative === './' ? '.' : relative.replace(/\/$/, '');
}
/** Null when `path` is neither `top` nor below it. */
function relativeTo(top, path) {
    const slashed = toSlashes(path);
    const base = `${toSlashes(top).replace(/\/$/, '')}/`;
    if (`${slashed}/` === base || slashed === base)
        return '.';
    return slashed.startsWith(base) ? slashed.slice(base.length) : null;
}
/** Windows writes real paths with backslashes; what we hold and hand on has slashes. */
const toSlashes = (path) => (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? path.replaceAll('\\', '/') : path);
/** Names that Windows takes for another: `ENV~1`, and dots and spaces at the end. */
const ALIAS = /~|[. ]$/;
/** What does not exist must at least not lie behind a link that leads out. */
async function nearestParent(written, top, inspect, root) {
    for (let parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(written);; parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(parent)) {
        const facts = await inspect((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, parent));
        if (facts.realPath === null && facts.type !== 'missing')
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)} lies behind a broken link.`);
        if (facts.realPath !== null) {
            const path = relativeTo(top, facts.realPath);
            if (path === null)
                throw new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(written)} leads out of the workspace.`);
            if ((0,_deny_list_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(path))
                throw deniedName(path);
            return;
        }
        if (parent === '.')
            return;
    }
}
function deniedName(path) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P(`${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)} is a place where secrets are kept; it is never read.`);
}


/***/ }),

/***/ 818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createPolicy)
});

// EXTERNAL MODULE: ./lib/src/commands/allowed-commands.js
var allowed_commands = __webpack_require__(21788);
// EXTERNAL MODULE: ./lib/src/commands/characters.js
var characters = __webpack_require__(5301);
// EXTERNAL MODULE: ./lib/src/commands/refusal.js
var refusal = __webpack_require__(20025);
;// CONCATENATED MODULE: ./lib/src/commands/argv.js


const MAX_ITEMS = 24;
const MAX_ITEM = 512;
const MAX_TOTAL = 4096;
/**
 * The shape of a request before any command is looked at: an array of 1 to 24 plain strings, the first a bare name.
 *
 * @throws {Refusal} with what to send instead.
 */
function checkArgv(argv) {
    if (!Array.isArray(argv))
        throw new refusal/* Refusal */.P('Give the command as an array of strings, such as ["git","log","-5"].');
    if (argv.length === 0 || argv.length > MAX_ITEMS)
        throw new refusal/* Refusal */.P(`Give 1 to ${MAX_ITEMS} array items.`);
    // Not `map`, which passes over holes.
    const items = Array.from(argv, checkItem);
    if (items.reduce((sum, item) => sum + item.length, 0) > MAX_TOTAL)
        throw new refusal/* Refusal */.P('The command is too long.');
    checkName(items[0] ?? '');
    return items;
}
function checkItem(item) {
    if (typeof item !== 'string')
        throw new refusal/* Refusal */.P('Every array item must be a string.');
    if (item.length === 0)
        throw new refusal/* Refusal */.P('An array item is empty.');
    if (item.length > MAX_ITEM)
        throw new refusal/* Refusal */.P(`An array item is longer than ${MAX_ITEM} characters.`);
    if ((0,characters/* isDeceptive */.C)(item))
        throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(item)} holds control or look-alike characters.`);
    return item;
}
function checkName(name) {
    if (/\s/.test(name)) {
        throw new refusal/* Refusal */.P('There is no shell: give the program and each argument as an array item of its own.');
    }
    if (name.includes('/'))
        throw new refusal/* Refusal */.P('Give the program by its bare name; programs are never run by a path.');
    if (!/^[A-Za-z][A-Za-z0-9_.+-]*$/.test(name))
        throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(name)} is not the name of a program.`);
}

;// CONCATENATED MODULE: ./lib/src/commands/instead.js
/** What to do instead of what is refused by name. The first entry that matches the request's beginning speaks. */
const INSTEAD = [
    [['env', 'printenv', 'export', 'set', 'declare', 'typeset'], 'The environment is never shown, since it may hold secrets.'],
    [['sh', 'bash', 'zsh', 'dash', 'fish', 'ksh', 'pwsh', 'powershell', 'cmd', 'eval', 'exec', 'source', 'command'], 'There is no shell: give one program and its arguments.'],
    [['xargs', 'timeout', 'nice', 'nohup', 'time', 'sudo', 'setsid', 'stdbuf', 'watch', 'tee', 'doas', 'su'], 'Commands that start other commands are refused: ask for the command itself.'],
    [['awk', 'gawk', 'mawk', 'perl', 'ruby', 'php', 'lua', 'tclsh', 'osascript'], 'Programs are not run. Use grep, sed -n A,Bp, read_file or search_files.'],
    [['echo', 'printf', 'sort', 'uniq', 'cut', 'tr', 'jq', 'yq', 'xxd', 'od', 'hexdump', 'base64', 'strings'], 'Read the file with read_file or cat and work on what it says.'],
    [['less', 'more', 'vi', 'vim', 'nano', 'emacs', 'ed', 'man', 'fd', 'ack', 'ag', 'egrep', 'fgrep', 'zcat', 'bat'], 'Use read_file, search_files, list_files, grep or find.'],
    [['curl', 'wget', 'nc', 'ncat', 'ping', 'dig', 'nslookup', 'ssh', 'scp', 'rsync', 'ftp', 'telnet', 'host', 'whois', 'gh', 'aws', 'az', 'gcloud'], 'There is no network access; the log is what there is.'],
    [['rm', 'mv', 'cp', 'mkdir', 'touch', 'chmod', 'chown', 'ln', 'dd', 'tar', 'unzip', 'zip', 'gzip', 'patch', 'kill', 'install'], 'Nothing is changed here. Put a fix into the edits of your answer.'],
    [['git'], 'git may only read: status log show diff blame ls-files ls-tree rev-parse rev-list merge-base describe branch tag shortlog cat-file show-ref for-each-ref check-ignore check-attr count-objects grep.'],
    [['npm', 'npx', 'yarn', 'pnpm', 'bun', 'bunx', 'node', 'deno', 'tsc', 'jest', 'eslint', 'vitest'], "The project's code and scripts are not run. `npm ls`, `npm explain NAME` and versions are allowed."],
    [['pip', 'pip3', 'python', 'python3', 'poetry', 'uv', 'pytest', 'tox', 'pipx', 'conda', 'mypy'], "The project's code is not run. `pip list`, `pip show NAME`, `pip check` and versions are allowed."],
    [['go'], '`go version`, `go env NAME`, `go list -m all` and `go mod graph` are allowed.'],
    [['make', 'cmake', 'cargo', 'rustup', 'mvn', 'gradle', 'dotnet', 'bundle', 'rake', 'composer', 'gem', 'terraform', 'docker', 'kubectl', 'helm', 'javac', 'java', 'gcc', 'swift'], 'Nothing is built or run. The version of this tool may be asked for; its files may be read.'],
]; // biome-ignore format: a table reads better in rows
/** A sentence for the model: what is allowed in place of this. */
function insteadOf(program) {
    const found = INSTEAD.find(([names]) => names.includes(program));
    return (found?.[1] ??
        'Only the listed read-only commands are allowed; read_file, search_files and list_files read the repository.');
}

// EXTERNAL MODULE: ./lib/src/commands/paths.js
var paths = __webpack_require__(28081);
// EXTERNAL MODULE: ./lib/src/commands/table.js + 12 modules
var table = __webpack_require__(22993);
;// CONCATENATED MODULE: ./lib/src/commands/policy.js






const TIMEOUT_MS = 10_000;
const AUTHORS_TIMEOUT_MS = 60_000;
function createPolicy(options) {
    const root = options.root ?? options.emptyDirectory;
    const confinement = (0,paths/* createConfinement */.t)(root, options.inspect);
    async function permit(argv) {
        if (options.platform === 'win32')
            throw new refusal/* Refusal */.P('Commands are not run on Windows; use read_file and search_files.');
        const items = checkArgv(argv);
        const extra = (0,allowed_commands/* afterAllowedPrefix */.V)(items, options.allow);
        // The table's own form comes first, for it is the safer one; what it refuses the author may still have allowed.
        return permitListed(items).catch((refused) => {
            if (extra === null)
                throw refused;
            return permitAuthors(items, extra);
        });
    }
    async function permitListed(items) {
        const found = (0,table/* findCommand */.Z)(items);
        if (found === null)
            throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(items.slice(0, 2).join(' '))} is not allowed. ${insteadOf(items[0] ?? '')}`);
        const { command, rest } = found;
        if (command.cwd === 'workspace' && options.root === null)
            throw new refusal/* Refusal */.P('There is no checkout here.');
        const [name = '', ...further] = command.name.split(' ');
        const built = await command.shape.build(rest, confinement).catch((refused) => {
            throw refused instanceof refusal/* Refusal */.P ? new refusal/* Refusal */.P(`${refused.message} ${usage(command)}`) : refused;
        });
        const git = command.git ? gitOptions(options.shadowGit) : { args: [], env: {} };
        return {
            allowed: true,
            program: resolve(command.program ?? name),
            args: [...git.args, ...(command.before ?? []), ...further, ...built],
            cwd: command.cwd,
            env: { ...git.env, ...command.env },
            timeoutMs: command.timeoutMs ?? TIMEOUT_MS,
        };
    }
    /** What the model adds to an author's prefix may be words and paths of the workspace, never options. */
    async function permitAuthors(items, extra) {
        if (options.root === null)
            throw new refusal/* Refusal */.P('There is no checkout here.');
        const further = await Promise.all(extra.map((text) => confinement.confine(text)));
        const own = items.slice(1, items.length - extra.length);
        return {
            allowed: true,
            program: resolve(items[0] ?? ''),
            args: [...own, ...further.map((one) => one.path)],
            cwd: 'workspace',
            env: {},
            timeoutMs: AUTHORS_TIMEOUT_MS,
        };
    }
    function resolve(name) {
        const program = options.programs.resolve(name);
        if (program === null)
            throw new refusal/* Refusal */.P(`${name} is not installed on this machine, or not in a place it may be run from.`);
        return program;
    }
    return {
        decide: (argv) => permit(argv).catch(policy_refusal),
        directory: (cwd) => (cwd === 'workspace' ? root : options.emptyDirectory),
    };
}
/** What the command takes, short enough for a reason; and what else there is, for a tool that may only say its version. */
function usage({ name, shape }) {
    const use = `${name} ${shape.use}`.trim();
    const versionOnly = shape.options === undefined && /(?:^|\s)-*(?:version|v)\b/i.test(shape.use);
    return `(Allowed: ${use})${versionOnly ? ` ${insteadOf(name)}` : ''}`;
}
function gitOptions(shadow) {
    if ('refused' in shadow)
        throw new refusal/* Refusal */.P(`git is not available here: ${shadow.refused}`);
    return shadow;
}
/** Whatever could not be checked is refused. */
function policy_refusal(error) {
    const reason = error instanceof refusal/* Refusal */.P ? error.message : 'The request could not be checked, so it is refused.';
    return { allowed: false, reason };
}


/***/ }),

/***/ 20025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/**
 * The "no" of the policy. Thrown inside the folder and caught in one place (`decide`, and each tool), where it becomes an
 * answer to the model: the message says what is refused and what to use instead.
 */
class Refusal extends Error {
    name = 'Refusal';
}
/** Any text of the model as it may stand in a reason: short, printable, on one line. */
function quoted(text) {
    const printable = text.replace(/[^\x20-\x7e]/g, '?');
    return `\`${printable.length > 60 ? `${printable.slice(0, 57)}...` : printable}\``;
}


/***/ }),

/***/ 22993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ TABLE),
  Z: () => (/* binding */ findCommand)
});

// EXTERNAL MODULE: ./lib/src/commands/deny-list.js
var deny_list = __webpack_require__(79132);
// EXTERNAL MODULE: ./lib/src/commands/refusal.js
var refusal = __webpack_require__(20025);
;// CONCATENATED MODULE: ./lib/src/commands/value.js

function matching(what, pattern) {
    return {
        what,
        accept(text) {
            if (!pattern.test(text))
                throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(text)} is not ${what}.`);
            return text;
        },
    };
}
function integer(min, max) {
    const what = `a number from ${min} to ${max}`;
    return {
        what,
        accept(text) {
            if (!/^\d{1,9}$/.test(text) || Number(text) < min || Number(text) > max) {
                throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(text)} is not ${what}.`);
            }
            return text;
        },
    };
}
function oneOf(...words) {
    return {
        what: `one of ${words.join(' ')}`,
        accept(text) {
            if (!words.includes(text))
                throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(text)} is not one of ${words.join(', ')}.`);
            return text;
        },
    };
}
/** A file name pattern for a tool that matches it itself: no shell ever sees it, and it opens nothing. */
const nameGlob = matching('a file name pattern', /^(?!-)[\p{L}\p{N}_.*?[\]@+/ {},!-]{1,128}$/u);
/** A date as git reads it. */
const date = matching('a date such as 2024-05-01 or "2 weeks ago"', /^(?!-)[A-Za-z0-9 :.,+/-]{1,40}$/);
/** The name of a package, as the package tools write it. */
const packageName = matching('the name of a package', /^(?:@[a-z0-9._-]+\/)?[A-Za-z0-9][A-Za-z0-9._+-]{0,100}$/);
const MAX_PATTERN = 256;
/**
 * A regular expression, or plain text, to search for. What makes a matcher run away is refused: back-references, deep
 * nesting, large counts. Passed so that a leading dash can never be read as an option.
 */
const searchPattern = {
    what: 'a search pattern',
    accept(text) {
        if (text.startsWith('-'))
            throw new refusal/* Refusal */.P('A pattern may not begin with `-`; search_files finds any text.');
        if (text.length > MAX_PATTERN)
            throw new refusal/* Refusal */.P(`A pattern may have ${MAX_PATTERN} characters.`);
        if ((text.match(/\(/g) ?? []).length > 10)
            throw new refusal/* Refusal */.P('The pattern has too many groups.');
        if (/\\[1-9]/.test(text))
            throw new refusal/* Refusal */.P('Back-references are refused; search_files finds any text.');
        const counts = [...text.matchAll(/\{(\d*)(?:,(\d*))?\\?\}/g)];
        if (counts.length > 2 || counts.some(([, least, most]) => Number(least) > 255 || Number(most) > 255)) {
            throw new refusal/* Refusal */.P('The pattern counts too much.');
        }
        return text;
    },
};
/** The path of a file or directory in the workspace. */
const path = {
    what: 'a path of the workspace',
    accept: async (text, confinement) => asOperand((await confinement.confine(text)).path),
};
/** A relative path that no program can take for an option. */
function asOperand(relative) {
    return relative.startsWith('-') ? `./${relative}` : relative;
}

;// CONCATENATED MODULE: ./lib/src/commands/find-shape.js


const count = matching('a number such as +5, -5 or 5', /^[+-]?\d{1,9}$/);
/** Options for the whole search: find wants them before the tests. */
const GLOBALS = {
    '-maxdepth': integer(0, 40),
    '-mindepth': integer(0, 40),
    '-xdev': null,
};
const TESTS = {
    '-name': nameGlob,
    '-iname': nameGlob,
    '-path': nameGlob,
    '-ipath': nameGlob,
    '-type': matching('one of the letters f d l', /^[fdlpsbc](?:,[fdlpsbc]){0,6}$/),
    '-size': matching('a size such as +10M', /^[+-]?\d{1,9}[bcwkMG]?$/),
    '-mtime': count,
    '-mmin': count,
    '-newer': path,
    '-empty': null,
    '-print': null,
    '-prune': null,
    '-not': null,
    '-o': null,
    '-a': null,
    '!': null,
    '(': null,
    ')': null,
};
/** Git's own folder is not the project's: never walked into. */
const OUTSIDE_GIT = ['-not', '-path', '*/.git/*', '-not', '-path', '*/.git'];
const findShape = {
    use: `PATH… [${[...Object.keys(GLOBALS), ...Object.keys(TESTS)].join(' ')}]`,
    async build(args, confinement) {
        const firstTest = args.findIndex((arg) => /^[-!(]/.test(arg));
        const starts = firstTest === -1 ? args : args.slice(0, firstTest);
        if (starts.length === 0 || starts.length > 8)
            throw new refusal/* Refusal */.P('Name where to search first, such as `find . -name x`.');
        const confined = await Promise.all(starts.map((start) => confinement.confine(start)));
        const { globals, tests } = await readTests(args.slice(starts.length), confinement);
        const expression = tests.length === 0 ? [] : ['(', ...tests, ')'];
        return [...confined.map((start) => asOperand(start.path)), ...globals, ...OUTSIDE_GIT, ...expression];
    },
};
async function readTests(args, confinement) {
    const found = { globals: [], tests: [] };
    for (let at = 0; at < args.length; at++) {
        const arg = args[at] ?? '';
        const [list, into] = Object.hasOwn(GLOBALS, arg) ? [GLOBALS, found.globals] : [TESTS, found.tests];
        if (!Object.hasOwn(list, arg))
            throw new refusal/* Refusal */.P(`find's ${(0,refusal/* quoted */.T)(arg)} is not allowed; it may only search and print.`);
        into.push(arg);
        const value = list[arg];
        if (!value)
            continue;
        const text = args[++at];
        if (text === undefined)
            throw new refusal/* Refusal */.P(`${arg} needs ${value.what}.`);
        into.push(await value.accept(text, confinement));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/commands/operands.js


const none = {
    use: '',
    async build(parsed) {
        if (operands_all(parsed).length > 0)
            throw new refusal/* Refusal */.P('This command takes no operands.');
        return [];
    },
};
/** Paths of the workspace. `file`: no directories. */
function paths(min, max, type = 'any') {
    return {
        use: `${'PATH '.repeat(min).trim()}${max > min ? (min ? '…' : '[PATH…]') : ''}`,
        async build(parsed, confinement) {
            return confineAll(operands_count(operands_all(parsed), min, max, 'path'), confinement, type);
        },
    };
}
/** Words of one kind, such as names of packages. */
function words(min, max, value, use = 'NAME') {
    return {
        use: min === 0 ? `[${use}]` : use,
        async build(parsed, confinement) {
            const found = operands_count(operands_all(parsed), min, max, value.what);
            return Promise.all(found.map((word) => value.accept(word, confinement)));
        },
    };
}
/** One word, then paths: `sed -n 1,5p FILE`. */
function wordThenPaths(value, use, maxPaths) {
    return {
        use: `${use} PATH…`,
        async build(parsed, confinement) {
            const [word, ...rest] = operands_all(parsed);
            if (word === undefined)
                throw new refusal/* Refusal */.P(`This command needs ${value.what}, then a path.`);
            return [
                await value.accept(word, confinement),
                ...(await confineAll(operands_count(rest, 1, maxPaths, 'path'), confinement, 'file')),
            ];
        },
    };
}
/** A pattern, unless one was given by `-e`, then at least one path: without one the program would read its input. */
function patternThenPaths(maxPaths) {
    return {
        use: 'PATTERN PATH…',
        async build(parsed, confinement) {
            const rest = operands_all(parsed);
            const pattern = parsed.given.has('-e') ? null : rest.shift();
            if (pattern === undefined)
                throw new refusal/* Refusal */.P('Give a pattern, then at least one path, such as `.`.');
            const accepted = pattern === null ? [] : [`-e${await searchPattern.accept(pattern, confinement)}`];
            return [...accepted, '--', ...(await confineAll(operands_count(rest, 1, maxPaths, 'path'), confinement, 'any'))];
        },
    };
}
function operands_all(parsed) {
    return [...parsed.operands, ...(parsed.paths ?? [])];
}
async function confineAll(found, confinement, type) {
    const confined = await Promise.all(found.map((text) => confinement.confine(text)));
    if (type === 'file' && confined.some((one) => one.type === 'directory')) {
        throw new refusal/* Refusal */.P('That is a directory; list_files shows what is in it.');
    }
    return confined.map((one) => asOperand(one.path));
}
function operands_count(found, min, max, what) {
    if (found.length < min)
        throw new refusal/* Refusal */.P(`Give at least ${min} operand${min === 1 ? '' : 's'} (${what}).`);
    if (found.length > max)
        throw new refusal/* Refusal */.P(max === 0 ? 'No operands here.' : `Give at most ${max} (${what}).`);
    return found;
}

;// CONCATENATED MODULE: ./lib/src/commands/shape.js

/** Options in any order among operands, as GNU tools read them. */
function shape(options, operands) {
    return {
        options,
        use: [describe(options), operands.use].filter(Boolean).join(' '),
        async build(args, confinement) {
            const parsed = await parse(args, options, confinement);
            const built = await operands.build(parsed, confinement);
            const dashes = built.length > 0 && !options.noDashes && !built.includes('--') ? ['--'] : [];
            return [
                ...(options.always ?? []),
                ...parsed.options,
                ...(options.last?.(parsed.given) ?? []),
                ...dashes,
                ...built,
            ];
        },
    };
}
/** Exactly one of these, word for word. */
function shape_forms(...allowed) {
    return {
        use: allowed.map((form) => form || '(alone)').join(' | '),
        async build(args) {
            const found = allowed.find((form) => form === args.join(' ') && args.every((arg) => !arg.includes(' ')));
            if (found === undefined)
                throw new refusal/* Refusal */.P(`Only these forms are allowed: ${allowed.map((form) => form || 'no argument').join(' | ')}.`);
            return [...args];
        },
    };
}
async function parse(args, options, confinement) {
    const result = { options: [], given: new Set(), operands: [] };
    for (let at = 0; at < args.length; at++) {
        const arg = args[at] ?? '';
        if (arg === '--')
            return { ...result, paths: args.slice(at + 1) };
        const option = recognise(arg, args[at + 1], options);
        if (option === null)
            result.operands.push(arg);
        else {
            const text = option.value && (await option.value.accept(option.text, confinement));
            result.options.push(...(text === undefined ? option.names : written(option.names[0] ?? '', text, options)));
            for (const name of option.names)
                result.given.add(name);
            if (option.usedNext)
                at++;
        }
    }
    return { ...result, paths: null };
}
/** Null: an operand. @throws {Refusal} for anything with a dash that is not listed. */
function recognise(arg, next, options) {
    if (!arg.startsWith('-') || arg === '-')
        return null;
    if (options.flags?.includes(arg))
        return { names: [arg], text: '' };
    if (options.digits && /^-\d+$/.test(arg)) {
        return { names: [options.digits.option], value: options.digits.value, text: arg.slice(1) };
    }
    const letters = options.letters ?? '';
    if (/^-[A-Za-z0-9]+$/.test(arg) && [...arg.slice(1)].every((letter) => letters.includes(letter))) {
        return { names: [...arg.slice(1)].map((letter) => `-${letter}`), text: '' };
    }
    return withValue(arg, next, options.values ?? {});
}
function withValue(arg, next, values) {
    if (Object.hasOwn(values, arg)) {
        if (next === undefined || next.startsWith('-'))
            throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(arg)} needs ${values[arg]?.what}.`);
        return { names: [arg], value: values[arg], text: next, usedNext: true };
    }
    const cut = arg.startsWith('--') ? arg.indexOf('=') : 2;
    const name = cut === -1 ? arg : arg.slice(0, cut);
    const text = cut === -1 ? '' : arg.slice(arg.startsWith('--') ? cut + 1 : cut);
    if (text === '' || !Object.hasOwn(values, name))
        throw new refusal/* Refusal */.P(`The option ${(0,refusal/* quoted */.T)(arg)} is not allowed here.`);
    return { names: [name], value: values[name], text };
}
function written(name, text, options) {
    if (name.startsWith('--'))
        return [`${name}=${text}`];
    return options.apart ? [name, text] : [`${name}${text}`];
}
/** In few words: the model knows these tools, and a refusal costs it one turn. */
const MAX_NAMED = 5;
function describe({ letters, flags = [], values = {} }) {
    const named = flags.slice(0, MAX_NAMED).join('|') + (flags.length > MAX_NAMED ? '|…' : '');
    const parts = [
        letters && `-${letters}`,
        named,
        Object.keys(values).length > 0 && `${Object.keys(values).join('|')} VALUE`,
    ];
    return parts
        .filter(Boolean)
        .map((part) => `[${part}]`)
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/src/commands/table/files.js






const lines = integer(0, 5000);
const bytes = integer(0, 1_000_000);
const context = integer(0, 50);
const upTo = integer(1, 5000);
/** A search that walks directories would meet what may not be read by name: it is left out, whatever the request includes. */
const grepExclusions = [
    ...(0,deny_list/* inEveryCase */.Vk)(deny_list/* DENIED_FILES */.Kl).map((glob) => `--exclude=${glob}`),
    ...(0,deny_list/* inEveryCase */.Vk)(deny_list/* DENIED_DIRECTORIES */.sc).map((glob) => `--exclude-dir=${glob}`),
];
const rgExclusions = [...deny_list/* DENIED_FILES */.Kl, ...deny_list/* DENIED_DIRECTORIES */.sc].map((glob) => `--iglob=!${glob}`);
const range = matching('a range of lines such as 10,40p', /^\d{1,7}(?:,(?:\d{1,7}|\$))?p$/);
const sedLines = wordThenPaths(range, 'FROM,TOp', 1);
const file = (name, letters) => ({
    name,
    shape: shape({ letters }, paths(1, 8, 'file')),
    cwd: 'workspace',
    allowed: [`${name} package.json`],
    refused: [name, `${name} .env`, `${name} /etc/passwd`, `${name} -c package.json`, `${name} link-out`],
});
const FILES = [
    {
        name: 'ls',
        shape: shape({
            letters: 'aAl1htrSdpFinsgokX',
            flags: [
                '--color=never',
                '--all',
                '--almost-all',
                '--full-time',
                '--time-style=long-iso',
                '--time-style=full-iso',
            ],
        }, paths(0, 8)),
        cwd: 'workspace',
        allowed: ['ls', 'ls -la src', 'ls -lt --color=never'],
        refused: ['ls -R', 'ls -L', 'ls ..', 'ls ~', 'ls .git', 'ls /', 'ls --hyperlink', 'ls -la > x', 'ls secrets'],
    },
    {
        name: 'cat',
        shape: shape({ letters: 'nbsEATv' }, paths(1, 8, 'file')),
        cwd: 'workspace',
        allowed: ['cat package.json', 'cat -n src/x.ts', 'cat notes.txt', 'cat .env.example', 'cat /etc/os-release'],
        refused: [
            'cat',
            'cat -',
            'cat .env',
            'cat .git/config',
            'cat .GIT/config',
            'cat /proc/self/environ',
            'cat link-out',
            'cat fifo',
            'cat src',
            'cat a/../b',
            'cat *',
        ],
    },
    {
        name: 'nl',
        shape: shape({ flags: ['-ba'] }, paths(1, 8, 'file')),
        cwd: 'workspace',
        allowed: ['nl -ba src/x.ts'],
        refused: ['nl -b p. src/x.ts', 'nl .env'],
    },
    {
        name: 'wc',
        shape: shape({ letters: 'lwcmL' }, paths(1, 8, 'file')),
        cwd: 'workspace',
        allowed: ['wc -l README.md'],
        refused: ['wc --files0-from=x', 'wc', 'wc -l key.pem'],
    },
    {
        name: 'head',
        shape: shape({
            letters: 'qv',
            values: { '-n': lines, '-c': bytes, '--lines': lines, '--bytes': bytes },
            digits: { option: '-n', value: lines },
        }, paths(1, 8, 'file')),
        cwd: 'workspace',
        allowed: ['head -n 20 src/x.ts', 'head -50 src/x.ts', 'head -c 100 README.md', 'head -q -50 src/x.ts'],
        refused: ['head', 'head -z src/x.ts', 'head -n 99999 src/x.ts', 'head /proc/1/environ'],
    },
    {
        name: 'tail',
        shape: shape({
            letters: 'qv',
            values: {
                '-n': matching('a number up to 5000, or +N', /^(?:\+\d{1,7}|[1-4]?\d{1,3}|5000)$/),
                '-c': bytes,
                '--lines': lines,
            },
            digits: { option: '-n', value: lines },
        }, paths(1, 8, 'file')),
        cwd: 'workspace',
        allowed: ['tail -n 100 src/x.ts', 'tail -n +10 src/x.ts', 'tail -50 src/x.ts'],
        refused: [
            'tail -f src/x.ts',
            'tail -F src/x.ts',
            'tail --follow=name src/x.ts',
            'tail --retry src/x.ts',
            'tail --pid=1 src/x.ts',
            'tail',
        ],
    },
    {
        name: 'sed',
        shape: shape({ flags: ['-n'] }, {
            use: sedLines.use,
            async build(parsed, confinement) {
                if (!parsed.given.has('-n'))
                    throw new refusal/* Refusal */.P('sed is allowed as `sed -n FROM,TOp FILE` only; fixes go into the answer.');
                return sedLines.build(parsed, confinement);
            },
        }),
        cwd: 'workspace',
        allowed: ['sed -n 1,5p src/x.ts', 'sed -n 7p src/x.ts', 'sed -n 3,$p src/x.ts'],
        refused: [
            'sed 1,5p src/x.ts',
            'sed -n 1,5w src/x.ts',
            'sed -i s/a/b/ src/x.ts',
            'sed -n -i 1p src/x.ts',
            'sed -n 1e src/x.ts',
            'sed -n 1,5p',
        ],
    },
    {
        name: 'grep',
        timeoutMs: 20_000,
        shape: shape({
            letters: 'rniIlLcwxEFovHhsq',
            flags: [
                '--color=never',
                '--recursive',
                '--ignore-case',
                '--line-number',
                '--count',
                '--files-with-matches',
                '--word-regexp',
                '--fixed-strings',
                '--extended-regexp',
                '--only-matching',
                '--invert-match',
            ],
            values: {
                '-A': context, '-B': context, '-C': context, '-m': upTo, '-e': searchPattern, '--include': nameGlob, '--exclude': nameGlob,
                '--exclude-dir': nameGlob, '--context': context, '--after-context': context, '--before-context': context, '--max-count': upTo,
            }, // biome-ignore format: a list reads better in rows
            always: ['--color=never', '-Dskip'],
            last: (given) => (given.has('-r') || given.has('--recursive') ? grepExclusions : ['--exclude-dir=.git']),
        }, patternThenPaths(8)),
        cwd: 'workspace',
        allowed: [
            'grep -i hello world.txt',
            'grep -rn --include *.rs pattern src/',
            'grep -e foo -e bar src/x.ts',
            'grep -rn -A3 TODO .',
            ['grep', '-n', 'a b', 'README.md'],
        ],
        refused: [
            'grep x',
            'grep -P (a+)+$ src/x.ts',
            'grep -R x .',
            'grep -f /etc/shadow foo src/x.ts',
            'grep -rz x .',
            'grep x .env',
            'grep -r x link-out',
            'grep -e x',
            'grep -E (a)\\1 src/x.ts',
        ],
    },
    {
        name: 'rg',
        timeoutMs: 20_000,
        shape: shape({
            letters: 'nilcwFSoHNvxUs',
            flags: [
                '--color=never',
                '--files-with-matches',
                '--ignore-case',
                '--line-number',
                '--count',
                '--fixed-strings',
            ],
            values: {
                '-A': context, '-B': context, '-C': context, '-m': upTo, '-e': searchPattern, '-g': nameGlob, '--glob': nameGlob, '--max-depth': integer(0, 40),
                '-t': matching('a file type', /^[a-z0-9]{1,20}$/), '--type': matching('a file type', /^[a-z0-9]{1,20}$/),
            }, // biome-ignore format: a list reads better in rows
            always: ['--no-config', '--color=never'],
            last: () => rgExclusions,
        }, patternThenPaths(8)),
        cwd: 'workspace',
        allowed: ['rg -n TODO src', 'rg -l TODO .', 'rg /etc/passwd ./src/x.ts', 'rg -t js -g *.ts TODO src'],
        refused: [
            'rg x',
            'rg --pre sh x .',
            'rg --pre=sh x .',
            'rg -L x .',
            'rg -z x .',
            'rg --hidden x .',
            'rg -uuu x .',
            'rg --hostname-bin=sh x .',
            'rg -f x .',
            'rg --type-add x:* x .',
        ],
    },
    {
        name: 'find',
        shape: findShape,
        cwd: 'workspace',
        allowed: [
            'find . -name *.log -print',
            'find . -mtime -7 -type f',
            'find . -maxdepth 3 -type d',
            'find . -name *.lock -not -path ./node_modules/*',
            'find . ( -name a -o -name b ) -print',
            'find src',
        ],
        refused: [
            'find -name x',
            'find',
            'find . -exec id ;',
            'find . -delete',
            'find . -fprint x',
            'find . -ok id ;',
            'find -L . -name x',
            'find / -name x',
            'find . -printf %p',
            'find . -D exec',
            'find .. -name x',
            'find . -newer /etc/passwd',
        ],
    },
    {
        name: 'stat',
        shape: shape({
            values: {
                '-c': matching('a stat format', /^(?!.*::)(?:%[aAbBdDfFgGhimnNosuUwWxXyYzZ]|[ :=,./A-Za-z0-9_-])+$/),
            },
        }, paths(1, 8)),
        cwd: 'workspace',
        allowed: ['stat package.json', 'stat -c %s package.json'],
        refused: ['stat', 'stat .env', 'stat --printf=x package.json', 'stat -L package.json', 'stat /etc/passwd'],
    },
    {
        name: 'file',
        shape: shape({ letters: 'bi', flags: ['--brief', '--mime', '--mime-type'], always: ['-h'] }, paths(1, 8)),
        cwd: 'workspace',
        allowed: ['file src/x.ts', 'file -bi src/x.ts'],
        refused: ['file -m evil src/x.ts', 'file -z src/x.ts', 'file -C', 'file -s src/x.ts', 'file -f list', 'file'],
    },
    {
        name: 'du',
        shape: shape({ letters: 'shkmacxb', values: { '-d': integer(0, 6), '--max-depth': integer(0, 6) } }, paths(0, 8)),
        cwd: 'workspace',
        allowed: ['du -sh .', 'du -h --max-depth=1 src'],
        refused: ['du -X x', 'du --files0-from=x', 'du -L .', 'du -sh /', 'du --exclude-from=x .'],
    },
    {
        name: 'tree',
        shape: shape({
            letters: 'adfshp',
            values: {
                '-L': integer(1, 10),
                '-I': matching('names', /^[\w.*?|@-]{1,128}$/),
                '-P': matching('names', /^[\w.*?|@-]{1,128}$/),
            },
            always: ['-n', '-I', '.git'],
            apart: true,
        }, paths(0, 4)),
        cwd: 'workspace',
        allowed: ['tree -L 2', 'tree -L 2 -I node_modules src'],
        refused: ['tree -o x', 'tree -l', 'tree --fromfile x', 'tree /', 'tree -H x'],
    },
    file('sha256sum', ''),
    file('sha1sum', ''),
    file('md5sum', ''),
    file('cksum', ''),
    {
        name: 'diff',
        shape: shape({
            letters: 'uqwbBiysN',
            flags: ['--brief', '--unified', '--strip-trailing-cr'],
            values: { '-U': context, '--unified': context },
        }, paths(2, 2, 'file')),
        cwd: 'workspace',
        allowed: ['diff -u src/x.ts README.md', 'diff -U 5 src/x.ts README.md'],
        refused: [
            'diff src/x.ts',
            'diff -r src .',
            'diff -l src/x.ts README.md',
            'diff --to-file=x src/x.ts README.md',
            'diff --line-format=x src/x.ts README.md',
            'diff src/x.ts src',
            'diff src/x.ts .env',
        ],
    },
    {
        name: 'cmp',
        shape: shape({ letters: 'lsb' }, paths(2, 2, 'file')),
        cwd: 'workspace',
        allowed: ['cmp src/x.ts README.md'],
        refused: ['cmp src/x.ts', 'cmp src/x.ts .env', 'cmp -i 1 src/x.ts README.md'],
    },
    {
        name: 'readlink',
        shape: shape({ letters: 'fem' }, paths(1, 8)),
        cwd: 'workspace',
        allowed: ['readlink -f src/x.ts'],
        refused: ['readlink -f link-out', 'readlink /proc/self/exe'],
    },
    {
        name: 'realpath',
        shape: shape({ letters: 'em' }, paths(1, 8)),
        cwd: 'workspace',
        allowed: ['realpath src/x.ts'],
        refused: ['realpath link-out', 'realpath --relative-to=/ src/x.ts'],
    },
    {
        name: 'basename',
        shape: shape({}, paths(1, 2)),
        cwd: 'workspace',
        allowed: ['basename src/x.ts .ts'],
        refused: ['basename -a x', 'basename /etc/passwd'],
    },
    {
        name: 'dirname',
        shape: shape({}, paths(1, 4)),
        cwd: 'workspace',
        allowed: ['dirname src/x.ts'],
        refused: ['dirname -z x', 'dirname ../x'],
    },
];

// EXTERNAL MODULE: ./lib/src/contract/compose.js
var compose = __webpack_require__(7825);
;// CONCATENATED MODULE: ./lib/src/commands/git-format.js


const NAMED = ['oneline', 'short', 'medium', 'full', 'fuller', 'reference', 'raw'];
const PLACEHOLDER = '%(?:[HhTtPpsfbBnNdDSe]|a[nNeElLdDrtiIsh]|c[nNeElLdDrtiIsh]|C(?:red|green|blue|reset|\\((?:auto|reset|bold |dim |red|green|blue|yellow|cyan|magenta)+\\)))';
const LITERAL = '[A-Za-z0-9 _:;,.|/()<>=#+*@\'"[\\]-]';
const FORMAT = (0,compose/* composePattern */.D)(`^(?:t?format:)?(?:${PLACEHOLDER}|${LITERAL})+$`);
/** `%G` would run a signature program, `%x00` writes any byte, `%<(9999999999)` fills memory: placeholders are a list. */
const logFormat = {
    what: 'a format of known placeholders, such as "%h %an %s"',
    accept(text) {
        if (NAMED.includes(text))
            return text;
        const safe = FORMAT.test(text) && text.includes('%') && !text.includes('::') && !text.includes('##[');
        if (!safe)
            throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(text)} is not a format of known placeholders, such as "%h %an %ad %s".`);
        return text;
    },
};
const ATOM = '(?:refname|objectname|objecttype|authorname|authordate|committername|committerdate|creatordate|taggerdate|subject|upstream|HEAD)(?::(?:short|iso|iso8601|relative|unix|rfc|track))?';
const REF_FORMAT = (0,compose/* composePattern */.D)(`^(?:%\\(${ATOM}\\)|%09|${LITERAL})+$`);
/** The fields of `for-each-ref`, `branch` and `tag`. */
const refFormat = {
    what: 'a format of known fields, such as "%(refname:short)"',
    accept(text) {
        if (!REF_FORMAT.test(text) || !text.includes('%(') || text.includes('::') || text.includes('##[')) {
            throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(text)} is not a format of known fields, such as "%(refname:short)".`);
        }
        return text;
    },
};

;// CONCATENATED MODULE: ./lib/src/commands/revision.js
/** Git revisions: which are accepted, and how a request's words are told apart from paths. */


const NAME = '(?:@|[A-Za-z0-9_][A-Za-z0-9_/+-]*(?:\\.[A-Za-z0-9_/+-]+)*)';
const ONE = `${NAME}(?:~\\d{0,5}|\\^\\d{0,2}|\\^\\{(?:commit|tree)\\})*`;
const SINGLE = (0,compose/* composePattern */.D)(`^${ONE}$`);
const RANGE = (0,compose/* composePattern */.D)(`^(${ONE})?(\\.{2,3})(${ONE})?$`);
const EXCLUDED = (0,compose/* composePattern */.D)(`^\\^(${ONE})$`);
function isRevision(text) {
    if (text.length > 200 || text.includes('//'))
        return false;
    const range = RANGE.exec(text);
    return SINGLE.test(text) || EXCLUDED.test(text) || (range !== null && (range[1] ?? range[3]) !== undefined);
}
/**
 * The same revision, made to name a commit. A bare object id could otherwise name the content of any file ever committed,
 * past the deny list.
 */
function asCommit(revision) {
    const peel = (one) => (one === undefined ? '' : `${one}^{commit}`);
    const range = RANGE.exec(revision);
    if (range)
        return `${peel(range[1])}${range[2]}${peel(range[3])}`;
    const excluded = EXCLUDED.exec(revision);
    return excluded ? `^${peel(excluded[1])}` : peel(revision);
}
const revision = {
    what: 'a revision such as HEAD~1 or main',
    accept(text) {
        if (!isRevision(text))
            throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(text)} is not a revision such as HEAD~1, main or v1.0..HEAD.`);
        return asCommit(text);
    },
};
/** `HEAD~1:src/x.ts`, with the path held against the same rules as any path. Null: not of this form. */
async function fileAtRevision(text, confinement) {
    const colon = text.indexOf(':');
    if (colon < 1)
        return null;
    const name = text.slice(0, colon);
    if (!SINGLE.test(name))
        throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(name)} is not a revision such as HEAD~1.`);
    const { written } = await confinement.confine(text.slice(colon + 1));
    if (written.startsWith('/') || written === '.')
        throw new refusal/* Refusal */.P('Name a file after the colon; ls-tree lists what is there.');
    return `${name}:${written}`;
}

;// CONCATENATED MODULE: ./lib/src/commands/git-operands.js
/** What git commands take: revisions, then `--`, then paths. */





/** Keeps committed secrets out of what shows content. Stands after the positive pathspecs. */
const EXCLUDED_PATHS = [
    ...[...deny_list/* DENIED_FILES */.Kl, ...deny_list/* DENIED_DIRECTORIES */.sc].map((glob) => `:(top,exclude,icase,glob)**/${glob}`),
    ...deny_list/* DENIED_DIRECTORIES */.sc.map((glob) => `:(top,exclude,icase,glob)**/${glob}/**`),
];
/** Needed where pathspecs of ours stand in the arguments; those of the request are marked literal one by one. */
const PATHSPEC_MAGIC = { GIT_LITERAL_PATHSPECS: '0' };
/** Revisions and paths as `git log`, `diff`, `show` and `grep` take them. */
function revisionsAndPaths(rules) {
    return {
        use: `${rules.pattern ? 'PATTERN ' : ''}${rules.revisions ? '[REVISION…] ' : ''}[-- PATH…]`,
        async build(parsed, confinement) {
            const operands = [...parsed.operands];
            const pattern = rules.pattern && !parsed.given.has('-e') ? [`-e${await firstPattern(operands, confinement)}`] : [];
            const found = await sort({ ...parsed, operands }, confinement, rules);
            const magic = rules.content(parsed.given);
            const pathspecs = magic ? excluding(found.paths) : found.paths;
            return [...pattern, ...found.revisions, '--', ...(found.files.length > 0 ? [] : pathspecs)];
        },
    };
}
/** A revision that must be there, then paths: `ls-tree HEAD src`. */
const treeThenPaths = {
    use: 'REVISION [PATH…]',
    async build(parsed, confinement) {
        const [tree, ...rest] = operands_all(parsed);
        const named = tree === undefined ? null : await fileAtRevision(tree, confinement);
        if (tree === undefined || (named === null && (!isRevision(tree) || tree.includes('..')))) {
            throw new refusal/* Refusal */.P('Give a revision first, such as HEAD or HEAD:src.');
        }
        return [named ?? tree, '--', ...(await Promise.all(rest.map((text) => gitPath(text, confinement))))];
    },
};
/** An optional revision, then one path, as `git blame` takes them: the last word is the path. */
const revisionThenPath = {
    use: '[REVISION] [--] PATH',
    async build(parsed, confinement) {
        const words = operands_all(parsed);
        const path = words.pop();
        if (path === undefined || words.length > 1)
            throw new refusal/* Refusal */.P('Give one path, and at most one revision before it.');
        const revisions = words.map((word) => {
            if (!isRevision(word))
                throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(word)} is not a revision.`);
            return asCommit(word);
        });
        return [...revisions, '--', await gitPath(path, confinement)];
    },
};
/** Revisions alone. */
function revisions(min, max) {
    return {
        use: min > 0 ? 'REVISION…' : '[REVISION…]',
        async build(parsed) {
            const found = operands_all(parsed);
            if (found.length < min || found.length > max)
                throw new refusal/* Refusal */.P(`Give ${min} to ${max} revisions.`);
            const wrong = found.find((text) => !isRevision(text));
            if (wrong !== undefined)
                throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(wrong)} is not a revision.`);
            return found;
        },
    };
}
/** One object by name: a revision, or a file at a revision. */
const objectName = {
    use: 'REVISION | REVISION:PATH',
    async build(parsed, confinement) {
        const [text, ...rest] = operands_all(parsed);
        if (text === undefined || rest.length > 0)
            throw new refusal/* Refusal */.P('Give one object.');
        const file = await fileAtRevision(text, confinement);
        if (file === null && !isRevision(text))
            throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(text)} is not an object such as HEAD or HEAD:src/x.ts.`);
        return [file ?? text];
    },
};
/** Paths of the work tree, as git knows them. */
function gitPaths(min, max) {
    return {
        use: min > 0 ? 'PATH…' : '[PATH…]',
        async build(parsed, confinement) {
            const found = operands_all(parsed);
            if (found.length < min || found.length > max)
                throw new refusal/* Refusal */.P(`Give ${min} to ${max} paths.`);
            const paths = await Promise.all(found.map((text) => gitPath(text, confinement)));
            return paths.length > 0 ? ['--', ...paths] : [];
        },
    };
}
async function firstPattern(operands, confinement) {
    const pattern = operands.shift();
    if (pattern === undefined)
        throw new refusal/* Refusal */.P('Give a pattern to search for first.');
    return searchPattern.accept(pattern, confinement);
}
/** Before `--` a word is a path when something stands there, else a revision: git itself asks for the same. */
async function sort(parsed, confinement, rules) {
    const found = { revisions: [], files: [], paths: [] };
    for (const word of parsed.operands) {
        const file = rules.files ? await fileAtRevision(word, confinement) : null;
        if (file !== null)
            found.files.push(file);
        else if (isRevision(word) && (parsed.paths !== null || !(await confinement.exists(word))))
            found.revisions.push(asCommit(word));
        else if (parsed.paths !== null)
            throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(word)} is not a revision; paths come after \`--\`.`);
        else
            found.paths.push(await gitPath(word, confinement));
    }
    for (const word of parsed.paths ?? [])
        found.paths.push(await gitPath(word, confinement));
    return checked(found, rules);
}
function checked(found, rules) {
    if (found.revisions.length + found.files.length > rules.revisions)
        throw new refusal/* Refusal */.P(`At most ${rules.revisions} revisions.`);
    if (found.paths.length > rules.paths)
        throw new refusal/* Refusal */.P(`At most ${rules.paths} paths.`);
    if (found.files.length > 0 && found.paths.length > 0)
        throw new refusal/* Refusal */.P('Give either REVISION:PATH, or paths after `--`.');
    return { ...found, revisions: [...found.revisions, ...found.files] };
}
async function gitPath(text, confinement) {
    const { path } = await confinement.confine(text);
    if (path.startsWith('/'))
        throw new refusal/* Refusal */.P(`${(0,refusal/* quoted */.T)(text)} is outside of the repository.`);
    return path;
}
function excluding(paths) {
    const chosen = paths.length > 0 ? paths.map((path) => (path === '.' ? ':(top)' : `:(top,literal)${path}`)) : [':(top)'];
    return [...chosen, ...EXCLUDED_PATHS];
}

;// CONCATENATED MODULE: ./lib/src/commands/table/git.js







const many = integer(0, 5000);
const git_context = integer(0, 50);
const abbrev = integer(4, 40);
const filter = matching('letters out of A C D M R T U X B', /^[ACDMRTUXBacdmrtuxb]{1,9}$/);
const dateStyleName = oneOf('iso', 'iso-strict', 'iso8601', 'short', 'relative', 'rfc', 'rfc2822', 'unix', 'raw', 'default', 'human', 'local');
/** Named, or made of the same letters as `date` takes: no `%n`, no `%t`, nothing that could be a command of the runner. */
const dateStyle = {
    what: 'a date style such as iso or format:%Y-%m-%d',
    accept(text, confinement) {
        return /^format(?:-local)?:(?!.*::)(?:%[aAbBcCdDeFgGhHIjmMpRsSTuUVwWxXyYzZ]|[ /._,TZ-]|:)+$/.test(text)
            ? text
            : dateStyleName.accept(text, confinement);
    },
};
const sortKey = matching('a field to sort by', /^-?(?:version:|v:)?(?:refname|committerdate|creatordate|authordate|taggerdate|objectname)$/);
const similarity = matching('a share such as 50%', /^\d{1,3}%?$/);
/** `-L 1,20` and, for log, `-L 1,20:path`. */
const lineRange = matching('a range of lines such as 10,40', /^\d{1,7}(?:,[+-]?\d{1,7})?$/);
const lineRangeOfFile = {
    what: 'a range of lines of a file, such as 10,40:src/x.ts',
    async accept(text, confinement) {
        const found = /^(\d{1,7},\+?\d{1,7}):(.+)$/s.exec(text);
        if (!found?.[1] || !found[2])
            throw new refusal/* Refusal */.P('Give -L as FROM,TO:PATH.');
        const { path } = await confinement.confine(found[2]);
        if (path.startsWith('/'))
            throw new refusal/* Refusal */.P('That file is outside of the repository.');
        return `${found[1]}:${path}`;
    },
};
const git = (command) => ({
    ...command,
    cwd: 'workspace',
    git: true,
    // No command takes these: a path of git's own, a program, another configuration, the manual.
    refused: [
        ...(command.refused ?? []),
        `${command.name} --help`,
        `${command.name} --exec-path=x`,
        `${command.name} --output=x`,
        `${command.name} -- .git/config`,
    ],
});
const showsPatch = (given) => ['-p', '-u', '--patch', '-U', '--unified', '-S', '-G', '-W', '--function-context', '--word-diff'].some((name) => given.has(name));
/** Patterns are taken with `--list` alone: without it the word would be the name of something to make. */
const listed = {
    use: '[--list GLOB]',
    async build(parsed, confinement) {
        const found = operands_all(parsed);
        if (found.length > 0 && !parsed.given.has('--list') && !parsed.given.has('-l')) {
            throw new refusal/* Refusal */.P('Only listing is allowed; give a pattern after --list.');
        }
        return Promise.all(found.map((text) => nameGlob.accept(text, confinement)));
    },
};
const LISTING = {
    '--contains': revision,
    '--no-contains': revision,
    '--merged': revision,
    '--no-merged': revision,
    '--points-at': revision,
};
const GIT = [
    git({
        name: 'git status',
        shape: shape({
            letters: 'sb',
            flags: [
                '--short',
                '--branch',
                '--porcelain',
                '--porcelain=v1',
                '--porcelain=v2',
                '--long',
                '--ignored',
                '--no-renames',
                '-u',
                '--untracked-files',
                '-uno',
                '-unormal',
                '-uall',
                '--untracked-files=no',
                '--untracked-files=normal',
                '--untracked-files=all',
                '--ahead-behind',
                '--no-ahead-behind',
            ],
            always: ['--ignore-submodules=all'],
        }, gitPaths(0, 8)),
        allowed: ['git status', 'git status -sb', 'git status --short', 'git status --porcelain=v1 src'],
        refused: [
            'git status --ignore-submodules=none',
            'git status --column',
            'git status --pathspec-from-file=x',
            'git status -v',
        ],
    }),
    git({
        name: 'git log',
        timeoutMs: 20_000,
        env: PATHSPEC_MAGIC,
        shape: shape({
            flags: [
                '--oneline',
                '--stat',
                '--shortstat',
                '--numstat',
                '--summary',
                '--name-only',
                '--name-status',
                '--decorate',
                '--decorate=short',
                '--decorate=full',
                '--decorate=no',
                '--no-decorate',
                '--graph',
                '--all',
                '--branches',
                '--tags',
                '--remotes',
                '--merges',
                '--no-merges',
                '--first-parent',
                '--reverse',
                '--follow',
                '-p',
                '-u',
                '--patch',
                '-s',
                '--no-patch',
                '--abbrev-commit',
                '--no-abbrev-commit',
                '--topo-order',
                '--date-order',
                '--author-date-order',
                '-i',
                '--regexp-ignore-case',
                '-E',
                '--extended-regexp',
                '-F',
                '--fixed-strings',
                '--all-match',
                '--invert-grep',
                '--full-history',
                '--simplify-merges',
                '-M',
                '-C',
                '--no-renames',
                '--find-renames',
                '-w',
                '-b',
                '--minimal',
                '--patience',
                '--histogram',
                '--left-right',
                '--boundary',
                '--cherry-pick',
                '--relative-date',
                '--pickaxe-all',
                '--no-ext-diff',
                '--no-textconv',
                '--no-color',
                '--color=never',
                '--parents',
                '--full-index',
                '--no-notes',
                '--no-mailmap',
            ],
            values: {
                '-n': many,
                '--max-count': many,
                '--skip': many,
                '--since': date,
                '--until': date,
                '--after': date,
                '--before': date,
                '--author': searchPattern,
                '--committer': searchPattern,
                '--grep': searchPattern,
                '-S': searchPattern,
                '-G': searchPattern,
                '--pretty': logFormat,
                '--format': logFormat,
                '--date': dateStyle,
                '--diff-filter': filter,
                '-U': git_context,
                '--unified': git_context,
                '--abbrev': abbrev,
                '-L': lineRangeOfFile,
                '--max-parents': integer(0, 9),
                '--min-parents': integer(0, 9),
            },
            digits: { option: '-n', value: many },
            always: ['--no-ext-diff', '--no-textconv', '--no-color', '--no-show-signature', '--ignore-submodules=all'],
        }, {
            use: '[REVISION…] [-- PATH…]',
            async build(parsed, confinement) {
                // -L shows one named file, and git takes no other path beside it.
                const traced = parsed.given.has('-L');
                return revisionsAndPaths({
                    revisions: 8,
                    paths: traced ? 0 : 8,
                    content: (given) => !traced && showsPatch(given),
                }).build(parsed, confinement);
            },
        }),
        allowed: [
            'git log',
            'git log --oneline -5',
            'git log -n 20 --oneline --decorate',
            'git log --author=foo --since=2024-01-01',
            'git log -S foo --oneline',
            'git log -p -1 -- src/x.ts',
            ['git', 'log', '--format=%h %an %s'],
            'git log main..HEAD',
            'git log --all --oneline --grep=pattern -i',
            'git log -L1,3:src/x.ts',
        ],
        refused: [
            'git log --show-signature',
            'git log --format=%G?',
            'git log --format=pwn',
            'git log --format=%x00',
            'git log --pretty=%<(2147483647)%s',
            'git log --ext-diff -p',
            'git log --textconv',
            'git log --no-such',
            'git log --outp=x',
            'git log -L1,3:.env',
            'git log -- .env',
            'git log -- :/',
            'git log --remerge-diff',
            'git log -g',
            'git log HEAD@{1}',
            'git log --submodule=diff',
            'git log --stdin',
            'git log > x',
            'git -c a=b log',
            'git -C / log',
        ],
    }),
    git({
        name: 'git show',
        env: PATHSPEC_MAGIC,
        shape: shape({
            flags: [
                '--stat',
                '--shortstat',
                '--numstat',
                '--summary',
                '--name-only',
                '--name-status',
                '--oneline',
                '-s',
                '--no-patch',
                '-p',
                '-u',
                '--patch',
                '--abbrev-commit',
                '--no-renames',
                '-M',
                '-C',
                '-w',
                '-b',
                '--minimal',
                '--histogram',
                '--patience',
                '-m',
                '--cc',
                '--first-parent',
                '--decorate',
                '--no-decorate',
                '--no-color',
                '--color=never',
                '--no-ext-diff',
                '--no-textconv',
                '--raw',
                '--no-notes',
            ],
            values: {
                '--pretty': logFormat,
                '--format': logFormat,
                '--date': dateStyle,
                '--diff-filter': filter,
                '-U': git_context,
                '--unified': git_context,
                '--abbrev': abbrev,
            },
            always: ['--no-ext-diff', '--no-textconv', '--no-color', '--no-show-signature', '--ignore-submodules=all'],
        }, revisionsAndPaths({ revisions: 4, paths: 8, content: () => true, files: true })),
        allowed: [
            'git show',
            'git show HEAD',
            'git show --stat',
            'git show HEAD~1:src/x.ts',
            'git show --name-only HEAD',
            'git show HEAD -- src/x.ts',
        ],
        refused: [
            'git show --textconv HEAD',
            'git show HEAD:.npmrc',
            'git show HEAD:../x',
            'git show --show-signature',
            'git show :src/x.ts',
            'git show HEAD:secrets/a',
            'git show --format=%GK',
            'git show HEAD^{/x}',
            'git show HEAD:',
        ],
    }),
    git({
        name: 'git diff',
        env: PATHSPEC_MAGIC,
        shape: shape({
            flags: [
                '--stat',
                '--shortstat',
                '--numstat',
                '--summary',
                '--name-only',
                '--name-status',
                '--cached',
                '--staged',
                '--merge-base',
                '--check',
                '-w',
                '-b',
                '--ignore-all-space',
                '--ignore-space-change',
                '--ignore-space-at-eol',
                '--ignore-blank-lines',
                '--minimal',
                '--patience',
                '--histogram',
                '-R',
                '-M',
                '-C',
                '--find-renames',
                '--no-renames',
                '--raw',
                '--quiet',
                '--exit-code',
                '-p',
                '-u',
                '--patch',
                '-s',
                '--no-patch',
                '--word-diff',
                '-W',
                '--function-context',
                '--text',
                '-a',
                '--full-index',
                '--dirstat',
                '--no-color',
                '--color=never',
                '--no-ext-diff',
                '--no-textconv',
                '--no-prefix',
                '--compact-summary',
            ],
            values: {
                '-U': git_context,
                '--unified': git_context,
                '--diff-filter': filter,
                '--abbrev': abbrev,
                '-S': searchPattern,
                '-G': searchPattern,
                '--inter-hunk-context': git_context,
                '--find-renames': similarity,
            },
            always: ['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=all'],
        }, revisionsAndPaths({ revisions: 2, paths: 8, content: () => true })),
        allowed: [
            'git diff',
            'git diff --stat',
            'git diff HEAD',
            'git diff main...HEAD',
            'git diff -U5 HEAD~1 -- src/x.ts',
            'git diff --diff-filter=AM --name-only HEAD~1',
        ],
        refused: [
            'git diff --no-index /dev/null /etc/passwd',
            'git diff --ext-diff',
            'git diff --submodule=diff',
            'git diff -Oevil',
            'git diff -- link-out',
            'git diff HEAD -- /etc/passwd',
            'git diff --ws-error-highlight=all',
            'git diff HEAD:.env HEAD:src/x.ts',
            'git diff --ignore-submodules=none',
            'git diff --color-moved',
        ],
    }),
    git({
        name: 'git blame',
        timeoutMs: 20_000,
        shape: shape({
            letters: 'wslefnbt',
            flags: ['-p', '--porcelain', '-M', '-C', '--show-email', '--show-name', '--no-textconv'],
            values: { '-L': lineRange, '--since': date, '--date': dateStyle, '--abbrev': abbrev },
            always: ['--no-textconv'],
        }, revisionThenPath),
        allowed: ['git blame src/x.ts', 'git blame -L1,3 HEAD -- src/x.ts', 'git blame file.rb'],
        refused: [
            'git blame --contents /etc/passwd README.md',
            'git blame .env',
            'git blame -S x README.md',
            'git blame --ignore-revs-file=x README.md',
            'git blame --textconv README.md',
            'git blame',
            'git blame -L:x README.md',
            'git blame --color-lines README.md',
        ],
    }),
    git({
        name: 'git ls-files',
        shape: shape({
            letters: 'cdmosuit',
            flags: [
                '--cached',
                '--deleted',
                '--modified',
                '--others',
                '--stage',
                '--unmerged',
                '--ignored',
                '--exclude-standard',
                '--error-unmatch',
                '--full-name',
                '--eol',
                '--directory',
                '--abbrev',
                '--deduplicate',
            ],
        }, gitPaths(0, 8)),
        allowed: ['git ls-files', 'git ls-files src', 'git ls-files -m', 'git ls-files --others --exclude-standard'],
        refused: [
            'git ls-files -X /etc/passwd -o',
            'git ls-files --exclude-from=/etc/passwd -o',
            'git ls-files --recurse-submodules',
            'git ls-files -z',
            'git ls-files --with-tree=HEAD',
            'git ls-files --exclude-per-directory=x',
        ],
    }),
    git({
        name: 'git ls-tree',
        shape: shape({ letters: 'rtdl', flags: ['--name-only', '--name-status', '--full-tree', '--full-name', '--long', '--abbrev'] }, treeThenPaths),
        allowed: ['git ls-tree HEAD', 'git ls-tree -r --name-only HEAD', 'git ls-tree HEAD src'],
        refused: ['git ls-tree', 'git ls-tree --format=%x00 HEAD', 'git ls-tree -z HEAD', 'git ls-tree HEAD .env'],
    }),
    git({
        name: 'git rev-parse',
        shape: shape({
            flags: [
                '--show-toplevel',
                '--show-cdup',
                '--git-dir',
                '--is-shallow-repository',
                '--is-inside-work-tree',
                '--is-bare-repository',
                '--abbrev-ref',
                '--short',
                '--verify',
                '--symbolic-full-name',
                '--show-prefix',
                '--show-object-format',
                '-q',
                '--quiet',
            ],
            values: { '--short': abbrev },
            noDashes: true,
        }, revisions(0, 4)),
        allowed: [
            'git rev-parse HEAD',
            'git rev-parse --show-toplevel',
            'git rev-parse --is-shallow-repository',
            'git rev-parse --abbrev-ref HEAD',
            'git rev-parse --short=8 HEAD',
        ],
        refused: [
            'git rev-parse --parseopt',
            'git rev-parse --git-path x',
            'git rev-parse --sq-quote x',
            'git rev-parse --resolve-git-dir .git',
            'git rev-parse HEAD:.env',
        ],
    }),
    git({
        name: 'git rev-list',
        timeoutMs: 20_000,
        shape: shape({
            flags: [
                '--count',
                '--all',
                '--merges',
                '--no-merges',
                '--first-parent',
                '--left-right',
                '--reverse',
                '--topo-order',
                '--date-order',
                '--parents',
                '--abbrev-commit',
                '--oneline',
                '-i',
                '--branches',
                '--tags',
                '--remotes',
                '--boundary',
                '--cherry-pick',
            ],
            values: {
                '-n': many,
                '--max-count': many,
                '--skip': many,
                '--since': date,
                '--until': date,
                '--after': date,
                '--before': date,
                '--author': searchPattern,
                '--grep': searchPattern,
                '--max-parents': integer(0, 9),
            },
            digits: { option: '-n', value: many },
        }, revisionsAndPaths({ revisions: 8, paths: 8, content: () => false })),
        allowed: ['git rev-list --count HEAD', 'git rev-list --max-parents=0 HEAD', 'git rev-list -5 HEAD -- src/x.ts'],
        refused: [
            'git rev-list --use-bitmap-index --test-bitmap HEAD',
            'git rev-list --stdin',
            'git rev-list --disk-usage --objects HEAD',
            'git rev-list --format=%G? HEAD',
        ],
    }),
    git({
        name: 'git merge-base',
        shape: shape({ flags: ['--is-ancestor', '--all', '-a', '--fork-point', '--octopus', '--independent'], noDashes: true }, revisions(1, 4)),
        allowed: ['git merge-base main HEAD', 'git merge-base --is-ancestor main HEAD'],
        refused: ['git merge-base'],
    }),
    git({
        name: 'git describe',
        shape: shape({
            flags: ['--tags', '--always', '--all', '--long', '--contains', '--exact-match', '--first-parent'],
            values: { '--abbrev': integer(0, 40), '--match': nameGlob, '--exclude': nameGlob },
            noDashes: true,
        }, revisions(0, 2)),
        allowed: ['git describe --tags --always', 'git describe HEAD', 'git describe --tags --abbrev=0'],
        // --dirty asks git for the state of submodules, which runs git in them.
        refused: ['git describe --dirty', 'git describe --broken', 'git describe --debug x;y'],
    }),
    git({
        name: 'git branch --show-current',
        shape: shape_forms(''),
        allowed: ['git branch --show-current'],
        refused: ['git branch --show-current x'],
    }),
    git({
        name: 'git branch',
        shape: shape({
            letters: 'arvl',
            flags: ['-vv', '--all', '--remotes', '--list', '--no-color', '--no-column', '--verbose'],
            values: { ...LISTING, '--sort': sortKey, '--format': refFormat },
            always: ['--list', '--no-color', '--no-column'],
        }, listed),
        allowed: [
            'git branch',
            'git branch -a',
            'git branch -v',
            'git branch --list feat*',
            'git branch -vv',
            'git branch --contains HEAD',
            'git branch --merged main',
        ],
        refused: [
            'git branch new',
            'git branch -D x',
            'git branch --list --delete feature',
            'git branch -m x',
            'git branch --edit-description',
            'git branch -f x',
            'git branch -u origin/x',
            'git branch --set-upstream-to=x',
            'git branch -c x',
        ],
    }),
    git({
        name: 'git tag',
        shape: shape({
            letters: 'lin',
            flags: ['--list', '--no-color', '--no-column', '-n1'],
            values: { ...LISTING, '--sort': sortKey, '--format': refFormat },
            always: ['--list', '--no-column'],
        }, listed),
        allowed: [
            'git tag',
            'git tag -l',
            'git tag -l v*',
            'git tag --points-at HEAD',
            'git tag --sort=-creatordate',
            'git tag -n',
        ],
        refused: [
            'git tag v2',
            'git tag -d v1',
            'git tag -a v1 -m x',
            'git tag -v v1.0',
            'git tag -s x',
            'git tag --verify v1.0',
            'git tag -F x',
        ],
    }),
    git({
        name: 'git shortlog',
        timeoutMs: 20_000,
        shape: shape({
            letters: 'sne',
            flags: ['--summary', '--numbered', '--email', '--all', '--no-merges', '--merges'],
            values: { '--since': date, '--until': date, '--author': searchPattern },
            noDashes: true,
        }, {
            use: '[REVISION…]',
            // Without a revision it would read from its input.
            build: async (parsed, confinement) => {
                const found = await revisions(0, 2).build(parsed, confinement);
                return found.length > 0 || parsed.given.has('--all') ? found : ['HEAD'];
            },
        }),
        allowed: ['git shortlog -sn HEAD', 'git shortlog -sne --all', 'git shortlog -sn'],
        refused: ['git shortlog --format=%G? HEAD', 'git shortlog -w9999 HEAD'],
    }),
    git({
        name: 'git cat-file',
        shape: shape({ flags: ['-t', '-s', '-e'], noDashes: true }, {
            use: objectName.use,
            async build(parsed, confinement) {
                if (parsed.given.size !== 1)
                    throw new refusal/* Refusal */.P('Use `git cat-file -t` or `-s`; `git show REVISION:PATH` shows a file.');
                return objectName.build(parsed, confinement);
            },
        }),
        allowed: ['git cat-file -t HEAD', 'git cat-file -s HEAD:src/x.ts'],
        refused: [
            'git cat-file -p HEAD',
            'git cat-file --batch',
            'git cat-file -p HEAD:.npmrc',
            'git cat-file --textconv HEAD:x',
            'git cat-file --filters HEAD:x',
            'git cat-file blob HEAD:x',
            'git cat-file -t HEAD:.env',
            'git cat-file HEAD',
        ],
    }),
    git({
        name: 'git show-ref',
        shape: shape({ letters: 'sdq', flags: ['--heads', '--tags', '--head', '--abbrev', '--dereference'] }, revisions(0, 2)),
        allowed: ['git show-ref', 'git show-ref --heads'],
        refused: ['git show-ref --exclude-existing=x'],
    }),
    git({
        name: 'git for-each-ref',
        shape: shape({ values: { ...LISTING, '--format': refFormat, '--sort': sortKey, '--count': many } }, words(0, 2, matching('refs such as refs/heads', /^refs\/[A-Za-z0-9_/*.-]{0,100}$/), 'refs/…')),
        allowed: [
            'git for-each-ref',
            'git for-each-ref --format=%(refname:short) refs/heads',
            'git for-each-ref --sort=-committerdate --count=5',
        ],
        refused: [
            'git for-each-ref --shell --format=%(refname)',
            'git for-each-ref --format=%(contents:signature)',
            'git for-each-ref --format=%(trailers)',
            'git for-each-ref --format=%(signature:grade)',
            'git for-each-ref --stdin',
        ],
    }),
    git({
        name: 'git check-ignore',
        shape: shape({ letters: 'vnq', flags: ['--verbose', '--no-index', '--non-matching'] }, gitPaths(1, 8)),
        allowed: ['git check-ignore -v build/out.log'],
        refused: ['git check-ignore --stdin', 'git check-ignore', 'git check-ignore -z x'],
    }),
    git({
        name: 'git check-attr',
        shape: shape({ flags: ['-a', '--all', '--cached'] }, {
            use: '-a PATH… | NAME -- PATH…',
            async build(parsed, confinement) {
                const everything = parsed.given.has('-a') || parsed.given.has('--all');
                const names = everything ? [] : parsed.operands;
                if (!everything && (names.length === 0 || parsed.paths === null))
                    throw new refusal/* Refusal */.P('Write `git check-attr -a PATH` or `git check-attr NAME -- PATH`.');
                if (names.some((name) => !/^[a-z][a-z0-9-]{0,40}$/.test(name)))
                    throw new refusal/* Refusal */.P('That is not the name of an attribute.');
                const paths = everything ? operands_all(parsed) : (parsed.paths ?? []);
                return [...names, ...(await gitPaths(1, 8).build({ ...parsed, operands: paths, paths: null }, confinement))];
            },
        }),
        allowed: ['git check-attr -a src/x.ts', 'git check-attr text eol -- src/x.ts'],
        refused: [
            'git check-attr --stdin -a',
            'git check-attr -a',
            'git check-attr --source=HEAD -a x',
            'git check-attr text src/x.ts',
        ],
    }),
    git({
        name: 'git count-objects',
        shape: shape({ letters: 'vH', noDashes: true }, none),
        allowed: ['git count-objects -v', 'git count-objects -vH'],
    }),
    git({
        name: 'git grep',
        timeoutMs: 20_000,
        env: PATHSPEC_MAGIC,
        shape: shape({
            letters: 'niIlLcwvEFoh',
            flags: [
                '--cached',
                '--line-number',
                '--ignore-case',
                '--count',
                '--files-with-matches',
                '--name-only',
                '--word-regexp',
                '--extended-regexp',
                '--fixed-strings',
                '--heading',
                '--break',
                '--show-function',
                '-p',
                '--no-color',
                '--all-match',
            ],
            values: {
                '-A': git_context,
                '-B': git_context,
                '-C': git_context,
                '-m': many,
                '-e': searchPattern,
                '--max-depth': integer(0, 40),
                '--max-count': many,
            },
            always: ['--no-textconv', '--no-color', '--no-recurse-submodules'],
        }, revisionsAndPaths({ revisions: 2, paths: 8, content: () => true, pattern: true })),
        allowed: ['git grep -n TODO -- src', 'git grep TODO', 'git grep -in todo HEAD~1', 'git grep -e foo -e bar'],
        refused: [
            'git grep -O x',
            'git grep --open-files-in-pager=sh x',
            'git grep --op=sh x',
            'git grep -f /etc/passwd',
            'git grep --no-index x /etc',
            'git grep --textconv x',
            'git grep -P (a+)+$',
            'git grep --recurse-submodules x',
            'git grep x -- .env',
            'git grep --untracked x',
        ],
    }),
    {
        name: 'git --version',
        shape: shape_forms(''),
        cwd: 'empty',
        allowed: ['git --version'],
        refused: ['git --version --exec-path=x'],
    },
    {
        name: 'git version',
        shape: shape_forms('', '--build-options'),
        cwd: 'empty',
        allowed: ['git version'],
        refused: ['git version x'],
    },
];

;// CONCATENATED MODULE: ./lib/src/commands/table/packages.js



/** A project's `.npmrc` may name scripts, registries and other files: nothing of it is followed. */
const NPM = {
    before: [
        '--offline',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--no-update-notifier',
        '--userconfig=/dev/null',
        '--globalconfig=/dev/null',
        '--logs-max=0',
    ],
    cwd: 'workspace',
};
/** `-I`: without it Python would import a package of the workspace's own making. */
const PIP = {
    program: 'python3',
    before: ['-I', '-m', 'pip', '--no-input', '--disable-pip-version-check'],
    cwd: 'empty',
    env: { PIP_CONFIG_FILE: '/dev/null', PIP_NO_CACHE_DIR: '1' },
};
const GO = {
    cwd: 'workspace',
    env: {
        GOFLAGS: '',
        GOTOOLCHAIN: 'local',
        GOPROXY: 'off',
        GOENV: 'off',
        CGO_ENABLED: '0',
        GOWORK: 'off',
        GOVCS: '*:off',
        GOTELEMETRY: 'off',
    },
};
const debian = matching('the name of a package', /^[a-z0-9][a-z0-9.+-]{0,80}(?::[a-z0-9]{1,12})?$/);
const pip = (name) => [
    {
        ...PIP,
        name: `${name} list`,
        shape: shape({
            flags: [
                '--format=json',
                '--format=freeze',
                '--format=columns',
                '--not-required',
                '--user',
                '--local',
                '-l',
                '-v',
            ],
            values: { '--format': oneOf('json', 'freeze', 'columns') },
        }, none),
        allowed: [`${name} list`, `${name} list --format=json`],
        refused: [
            `${name} list --path x`,
            `${name} list --python x`,
            `${name} list --log x`,
            `${name} list -o`,
            `${name} list --outdated`,
            `${name} list --index-url=x`,
        ],
    },
    {
        ...PIP,
        name: `${name} show`,
        shape: shape({ flags: ['-f', '--files', '-v', '--verbose'] }, words(1, 8, packageName)),
        allowed: [`${name} show requests`, `${name} show requests pytest`],
        refused: [`${name} show`, `${name} show --log x y`, `${name} show ./x`, `${name} show --cert=x y`],
    },
    {
        ...PIP,
        name: `${name} check`,
        shape: shape_forms(''),
        allowed: [`${name} check`],
        refused: [`${name} check --python x`],
    },
    {
        ...PIP,
        name,
        shape: shape_forms('--version', '-V'),
        allowed: [`${name} --version`],
        refused: [
            `${name} install x`,
            `${name} freeze`,
            `${name} config debug`,
            `${name} download x`,
            `${name} hash x`,
            `${name} --python=x --version`,
            `${name} debug`,
            name,
        ],
    },
];
const npmTree = (name) => ({
    ...NPM,
    name,
    shape: shape({
        flags: [
            '--all',
            '-a',
            '--json',
            '--long',
            '--parseable',
            '-p',
            '--production',
            '--dev',
            '--prod',
            '--package-lock-only',
        ],
        values: {
            '--depth': integer(0, 50),
            '--omit': oneOf('dev', 'optional', 'peer'),
            '--include': oneOf('dev', 'optional', 'peer', 'prod'),
        },
    }, words(0, 8, packageName)),
    timeoutMs: 20_000,
    allowed: [name, `${name} lodash`, `${name} --all`, `${name} --depth=0 --json`, `${name} @scope/name`],
    refused: [
        `${name} -g`,
        `${name} --depth=99999999`,
        `${name} --globalconfig=.env`,
        `${name} --userconfig=/etc/passwd`,
        `${name} --prefix=/`,
        `${name} -C .`,
        `${name} ./x`,
        `${name} --script-shell=x`,
    ],
});
const npmWhy = (name) => ({
    ...NPM,
    name,
    shape: shape({ flags: ['--json'] }, words(1, 4, packageName)),
    timeoutMs: 20_000,
    allowed: [`${name} lodash`],
    refused: [name, `${name} ./x`, `${name} --node-options=x lodash`],
});
const PACKAGES = [
    npmTree('npm ls'),
    npmTree('npm list'),
    npmWhy('npm explain'),
    npmWhy('npm why'),
    {
        ...NPM,
        name: 'npm config get',
        shape: shape_forms('registry', 'node-version', 'engine-strict', 'legacy-peer-deps', 'strict-peer-deps', 'package-lock', 'save-exact', 'ignore-scripts', 'lockfile-version', 'fund', 'audit', 'cache', 'prefix', 'strict-ssl', 'workspaces', 'omit'),
        allowed: ['npm config get registry', 'npm config get engine-strict'],
        refused: [
            'npm config get',
            'npm config get _auth',
            'npm config get foo',
            'npm config list',
            'npm config edit',
            'npm config get //registry.example.com/:_authToken',
            'npm config set x y',
        ],
    },
    { ...NPM, name: 'npm root', shape: shape_forms(''), allowed: ['npm root'], refused: ['npm root -g'] },
    {
        ...NPM,
        name: 'npm prefix',
        shape: shape_forms(''),
        allowed: ['npm prefix'],
        refused: ['npm prefix -g', 'npm --prefix x prefix'],
    },
    ...pip('pip'),
    ...pip('pip3'),
    {
        ...GO,
        name: 'go env',
        shape: shape({ flags: ['-json'], noDashes: true }, words(1, 13, oneOf('GOVERSION', 'GOOS', 'GOARCH', 'GOROOT', 'GOPATH', 'GOMODCACHE', 'GOMOD', 'GOFLAGS', 'GO111MODULE', 'GOTOOLCHAIN', 'GOWORK', 'CGO_ENABLED', 'GOCACHE', 'GOHOSTOS', 'GOHOSTARCH'))),
        allowed: ['go env GOVERSION', 'go env GOOS GOARCH'],
        refused: [
            'go env',
            'go env -w GOFLAGS=x',
            'go env -u GOFLAGS',
            'go env GOPROXY',
            'go env CC',
            'go env -C . GOOS',
            'go env -changed',
        ],
    },
    {
        ...GO,
        name: 'go list -m all',
        shape: shape_forms(''),
        timeoutMs: 20_000,
        allowed: ['go list -m all'],
        refused: [
            'go list ./...',
            'go list -m -json all',
            'go list -export .',
            'go list -m -toolexec=x all',
            'go list -compiled .',
            'go list -m all -mod=mod',
        ],
    },
    {
        ...GO,
        name: 'go mod graph',
        shape: shape_forms(''),
        timeoutMs: 20_000,
        allowed: ['go mod graph'],
        refused: ['go mod tidy', 'go mod download', 'go mod graph -modfile=x', 'go mod edit'],
    },
    {
        name: 'dpkg',
        shape: shape_forms('--print-architecture', '--version'),
        cwd: 'empty',
        allowed: ['dpkg --print-architecture'],
        refused: ['dpkg', 'dpkg -i x.deb', 'dpkg --configure -a', 'dpkg -L bash', 'dpkg --unpack x'],
    },
    {
        name: 'dpkg -l',
        shape: shape({ noDashes: true }, words(0, 8, debian)),
        cwd: 'empty',
        allowed: ['dpkg -l libssl-dev', 'dpkg -l'],
        refused: [
            'dpkg -i x.deb',
            'dpkg --contents /etc/passwd',
            'dpkg -l --root=x',
            'dpkg -l ./x',
            'dpkg -r x',
            'dpkg -l --pre-invoke=id',
        ],
    },
    {
        name: 'dpkg -s',
        shape: shape({ noDashes: true }, words(1, 8, debian)),
        cwd: 'empty',
        allowed: ['dpkg -s libssl-dev'],
        refused: ['dpkg -s', 'dpkg -s /x', 'dpkg -s --admindir=x y'],
    },
    {
        name: 'dpkg-query -W',
        shape: shape({ noDashes: true }, words(0, 8, debian)),
        cwd: 'empty',
        allowed: ['dpkg-query -W libssl-dev'],
        refused: ['dpkg-query -W -f=x y', 'dpkg-query --load-avail -W', 'dpkg-query -L bash'],
    },
    {
        name: 'apt-cache policy',
        shape: shape({ noDashes: true }, words(0, 8, debian)),
        cwd: 'empty',
        allowed: ['apt-cache policy libssl-dev'],
        refused: [
            'apt-cache policy -o Dir::Bin::dpkg=x',
            'apt-cache -o x policy y',
            'apt-cache policy -c x',
            'apt-cache show x',
        ],
    },
    {
        name: 'rpm -q',
        shape: shape({ noDashes: true }, words(1, 8, packageName)),
        cwd: 'empty',
        allowed: ['rpm -q openssl'],
        refused: [
            'rpm -q --root=/x bash',
            'rpm --eval %(id)',
            'rpm -ivh x.rpm',
            'rpm -q --pipe id x',
            'rpm -qf /etc/passwd',
            'rpm -q',
        ],
    },
];

;// CONCATENATED MODULE: ./lib/src/commands/table/system.js
/** Facts about the machine. */




/** `/` is where a full disk shows, and says nothing but how full it is. */
const diskPath = {
    what: 'a path of the workspace, or `/`',
    accept: async (text, confinement) => (text === '/' ? text : (await confinement.confine(text)).path),
};
const dateFormat = matching('a date format such as +%Y-%m-%dT%H:%M:%S', /^\+(?!.*::)(?:%[aAbBcCdDeFgGhHIjmMNpRsSTuUVwWxXyYzZ]|[ :/._,TZ-])+$/);
const COLUMNS = 'pid|ppid|pcpu|pmem|rss|vsz|etime|stat|comm';
const columns = matching('columns out of pid ppid pcpu pmem rss vsz etime stat comm', (0,compose/* composePattern */.D)(`^(?:${COLUMNS})(?:,(?:${COLUMNS}))*$`));
const SYSTEM = [
    { name: 'pwd', shape: shape_forms('', '-P'), cwd: 'workspace', allowed: ['pwd'], refused: ['pwd /'] },
    { name: 'whoami', shape: shape_forms(''), cwd: 'empty', allowed: ['whoami'], refused: ['whoami -x'] },
    {
        name: 'hostname',
        shape: shape_forms('', '-s'),
        cwd: 'empty',
        allowed: ['hostname'],
        refused: ['hostname evil', 'hostname -F x'],
    },
    { name: 'uptime', shape: shape_forms('', '-p', '-s'), cwd: 'empty', allowed: ['uptime'], refused: ['uptime -c'] },
    { name: 'nproc', shape: shape_forms('', '--all'), cwd: 'empty', allowed: ['nproc'], refused: ['nproc --ignore=9'] },
    { name: 'arch', shape: shape_forms(''), cwd: 'empty', allowed: ['arch'], refused: ['arch x'] },
    {
        name: 'id',
        shape: shape_forms('', '-u', '-g', '-G', '-un', '-gn', '-Gn', '-nG'),
        cwd: 'empty',
        allowed: ['id', 'id -u'],
        refused: ['id root', 'id -Gn root'],
    },
    { name: 'lscpu', shape: shape_forms('', '-J', '-e', '-p'), cwd: 'empty', allowed: ['lscpu'], refused: ['lscpu -s /x'] },
    {
        name: 'locale',
        shape: shape_forms('', '-a', 'charmap'),
        cwd: 'empty',
        allowed: ['locale', 'locale -a'],
        refused: ['locale -k x'],
    },
    {
        name: 'uname',
        shape: shape({ letters: 'asnrvmpio', flags: ['--all'], noDashes: true }, none),
        cwd: 'empty',
        allowed: ['uname', 'uname -a', 'uname -sr'],
        refused: ['uname x', 'uname --help'],
    },
    {
        name: 'date',
        shape: shape({
            flags: [
                '-u',
                '--utc',
                '-R',
                '-I',
                '-Is',
                '-Iseconds',
                '--iso-8601',
                '--iso-8601=seconds',
                '--rfc-3339=seconds',
                '--universal',
            ],
            noDashes: true,
        }, words(0, 1, dateFormat, '+FORMAT')),
        cwd: 'empty',
        allowed: ['date', 'date -u', 'date -u +%Y-%m-%dT%H:%M:%SZ', 'date +%s'],
        refused: ['date -f x', 'date -s x', 'date -r x', 'date +%x%n::add-mask::x', 'date --file=/etc/passwd'],
    },
    {
        name: 'df',
        shape: shape({ letters: 'hikmTHPal' }, words(0, 4, diskPath, 'PATH')),
        cwd: 'workspace',
        allowed: ['df', 'df -h', 'df -h .', 'df -hT /', 'df -i'],
        refused: ['df --sync', 'df /etc', 'df --output=file'],
    },
    {
        name: 'free',
        shape: shape({ letters: 'bkmghtwl', noDashes: true }, none),
        cwd: 'empty',
        allowed: ['free -m', 'free -h'],
        refused: ['free -s 1', 'free -c 9'],
    },
    { name: 'lsblk', shape: shape_forms('', '-f', '-a', '-b'), cwd: 'empty', allowed: ['lsblk'], refused: ['lsblk /dev/sda'] },
    {
        name: 'lsb_release',
        shape: shape({ letters: 'aidrcs', noDashes: true }, none),
        cwd: 'empty',
        allowed: ['lsb_release -a', 'lsb_release -cs'],
        refused: ['lsb_release x'],
    },
    {
        name: 'getconf',
        shape: shape({ flags: ['-a'], noDashes: true }, words(0, 1, matching('a name such as LONG_BIT', /^[A-Z_][A-Z0-9_]{1,60}$/))),
        cwd: 'empty',
        allowed: ['getconf LONG_BIT', 'getconf -a'],
        refused: ['getconf -v x LONG_BIT', 'getconf PATH_MAX /'],
    },
    {
        name: 'ps',
        shape: shape({
            letters: 'eA',
            values: {
                '-o': columns,
                '-eo': columns,
                '-Ao': columns,
                '--sort': matching('a column', (0,compose/* composePattern */.D)(`^[+-]?(?:${COLUMNS})$`)),
            },
            noDashes: true,
        }, {
            use: '',
            // Without columns of ours, some forms of ps show the arguments of every process.
            async build(parsed, confinement) {
                const chosen = ['-o', '-eo', '-Ao'].some((name) => parsed.given.has(name));
                return [...(await none.build(parsed, confinement)), ...(chosen ? [] : ['-opid,ppid,pcpu,pmem,etime,comm'])];
            },
        }),
        cwd: 'empty',
        allowed: ['ps -eo pid,ppid,comm', 'ps -e', 'ps -eo pid,pmem,comm --sort=-pmem'],
        refused: ['ps aux', 'ps e', 'ps -ef', 'ps -eo args', 'ps -eo environ', 'ps -p 1 -o args=', 'ps auxe'],
    },
    {
        name: 'which',
        shape: shape({ flags: ['-a'], noDashes: true }, words(1, 8, matching('the name of a program', /^[A-Za-z0-9][A-Za-z0-9._+-]{0,60}$/))),
        cwd: 'empty',
        allowed: ['which node', 'which -a python3'],
        refused: ['which ../../bin/sh', 'which /bin/sh', 'which'],
    },
];

;// CONCATENATED MODULE: ./lib/src/commands/table/versions.js



/** Nothing is fetched, reported or configured to answer what version a tool has. */
const QUIET = {
    COREPACK_ENABLE_NETWORK: '0',
    COREPACK_ENABLE_PROJECT_SPEC: '0',
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    CHECKPOINT_DISABLE: '1',
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    DOTNET_NOLOGO: '1',
    DOTNET_SKIP_FIRST_TIME_EXPERIENCE: '1',
    AZURE_CORE_COLLECT_TELEMETRY: '0',
    GH_NO_UPDATE_NOTIFIER: '1',
    GOTOOLCHAIN: 'local',
    GOENV: 'off',
    PIP_CONFIG_FILE: '/dev/null',
};
const FORMS = {
    node: ['--version', '-v'],
    npm: ['--version', '-v', 'version'],
    yarn: ['--version', '-v'],
    pnpm: ['--version', '-v', 'version'],
    corepack: ['--version', '-v'],
    bun: ['--version', '-v', '--revision'],
    deno: ['--version', '-V'],
    python: ['--version', '-V', '-VV'],
    python3: ['--version', '-V', '-VV'],
    pipx: ['--version'],
    poetry: ['--version', '-V'],
    uv: ['--version', '-V'],
    ruby: ['--version', '-v'],
    gem: ['--version', '-v'],
    php: ['--version', '-v'],
    composer: ['--version', '-V'],
    perl: ['--version', '-v'],
    java: ['-version', '--version'],
    javac: ['-version', '--version'],
    mvn: ['--version', '-v', '-version'],
    gradle: ['--version', '-v', '-version'],
    dotnet: ['--version', '--list-sdks', '--list-runtimes', '--info'],
    swift: ['--version', '-version'],
    cargo: ['--version', '-V', '-vV', 'version'],
    rustc: ['--version', '-V', '-vV', '--version --verbose'],
    rustup: ['--version', '-V'],
    gcc: ['--version', '-v', '-dumpversion', '-dumpmachine', '-dumpfullversion'],
    'g++': ['--version', '-v', '-dumpversion', '-dumpmachine', '-dumpfullversion'],
    cc: ['--version', '-v', '-dumpversion', '-dumpmachine'],
    'c++': ['--version', '-v', '-dumpversion', '-dumpmachine'],
    clang: ['--version', '-v', '-dumpversion', '-dumpmachine'],
    'clang++': ['--version', '-v', '-dumpversion', '-dumpmachine'],
    ld: ['--version', '-v'],
    make: ['--version', '-v'],
    cmake: ['--version', '-version'],
    ninja: ['--version'],
    protoc: ['--version'],
    docker: ['--version', '-v', 'compose version', 'compose version --short'],
    'docker-compose': ['--version', '-v', 'version --short'],
    podman: ['--version', '-v'],
    kubectl: [
        'version --client',
        'version --client=true',
        'version --client --short',
        'version --client --output=yaml',
        'version --client -o yaml',
    ],
    helm: ['version', 'version --short', 'version --client'],
    terraform: ['version', '--version', '-version', '-v'],
    gh: ['--version', 'version'],
    jq: ['--version', '-V'],
    curl: ['--version', '-V'],
    openssl: ['version', 'version -a', 'version -v'],
    bash: ['--version'],
    sqlite3: ['--version', '-version'],
    psql: ['--version', '-V'],
    mysql: ['--version', '-V'],
    aws: ['--version'],
    az: ['--version', 'version'],
    go: ['version'],
};
const version = ([name, allowed]) => ({
    name,
    shape: shape_forms(...allowed),
    cwd: 'empty',
    env: QUIET,
    allowed: allowed.map((form) => `${name} ${form}`),
    refused: [
        name,
        `${name} ${allowed[0]} x`,
        `${name} x ${allowed[0]}`,
        `${name} -e 1`,
        `${name} --help`,
        `${name} x`,
        `${name} -c id`,
    ],
});
const VERSIONS = [
    ...Object.entries(FORMS).map(version),
    {
        name: 'pkg-config',
        shape: shape({ flags: ['--modversion', '--version', '--exists', '--list-all'], noDashes: true }, words(0, 4, packageName)),
        cwd: 'empty',
        allowed: ['pkg-config --modversion openssl', 'pkg-config --version'],
        refused: [
            'pkg-config --define-variable=a=b x',
            'pkg-config --with-path=. x',
            'pkg-config --cflags ./x.pc',
            'pkg-config --modversion ./x',
        ],
    },
];

;// CONCATENATED MODULE: ./lib/src/commands/table.js





const TABLE = [...FILES, ...GIT, ...SYSTEM, ...PACKAGES, ...VERSIONS];
/** The entry whose name is the longest beginning of the request, or null. */
function findCommand(argv) {
    const words = withoutNoPager(argv);
    const matches = TABLE.filter(({ name }) => name.split(' ').every((word, at) => words[at] === word));
    const command = matches.sort((a, b) => b.name.length - a.name.length)[0];
    return command ? { command, rest: words.slice(command.name.split(' ').length) } : null;
}
/** The one option of git itself that may be given: we always give it. */
function withoutNoPager(argv) {
    return argv[0] === 'git' && argv[1] === '--no-pager' ? ['git', ...argv.slice(2)] : argv;
}


/***/ }),

/***/ 14987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildWorld: () => (/* binding */ buildWorld)
});

// EXTERNAL MODULE: ./lib/src/adapters/github/access.js
var access = __webpack_require__(6889);
// EXTERNAL MODULE: ./lib/src/adapters/runner/deadline.js
var runner_deadline = __webpack_require__(83372);
// EXTERNAL MODULE: ./lib/src/adapters/runner/process.js
var runner_process = __webpack_require__(40519);
// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/client.mjs + 222 modules
var client = __webpack_require__(41823);
// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/lib/credentials/oidc-federation.mjs
var oidc_federation = __webpack_require__(31490);
// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/core/error.mjs
var core_error = __webpack_require__(25064);
// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/lib/credentials/types.mjs
var types = __webpack_require__(94994);
// EXTERNAL MODULE: ./node_modules/cockatiel/dist/index.js
var dist = __webpack_require__(66090);
;// CONCATENATED MODULE: ./lib/src/adapters/claude/claude-failure.js
/**
 * What can go wrong between us and Claude's service, as one sentence each.
 * Error classes and codes: @anthropic-ai/sdk 1.12, src/core/error.ts and src/resources/shared.ts.
 */



/** An answer with status 200 that is not a message. */
class UnreadableReply extends Error {
}
const SPEND_LIMITS = new Set([
    'contract_spend_limit_reached',
    'enforced_spend_limit_reached',
    'linked_organization_spend_limit_reached',
    'ramp_limit_exceeded',
]);
const BY_STATUS = {
    400: { kind: 'request', retryable: false, says: 'The service refused the request', quote: true },
    401: { kind: 'request', retryable: false, says: 'The Anthropic API key was not accepted; check `anthropic-api-key`' },
    402: { kind: 'request', retryable: false, says: 'The Anthropic account has no credit left', quote: true },
    403: { kind: 'request', retryable: false, says: 'The Anthropic key may not use this model or feature', quote: true },
    404: { kind: 'request', retryable: false, says: 'The service does not know this model or address; check `model` and `anthropic-base-url`', quote: true }, // biome-ignore format: rows
    408: { kind: 'timeout', retryable: true, says: "Claude's service timed out" },
    409: { kind: 'server', retryable: true, says: "Claude's service reported a conflict" },
    413: { kind: 'request', retryable: false, says: 'The request was too large for the service' },
    422: { kind: 'request', retryable: false, says: 'The service could not process the request', quote: true },
    429: { kind: 'rate-limit', retryable: true, says: "Claude's service is limiting the rate of requests" },
    504: { kind: 'timeout', retryable: true, says: "Claude's service timed out" },
    529: { kind: 'overloaded', retryable: true, says: "Claude's service is overloaded" },
};
const SERVER_ERROR = { kind: 'server', retryable: true, says: "Claude's service had an internal error" };
/** Where it points is not said: whoever answered wrote that. */
const REDIRECT = {
    kind: 'request',
    retryable: false,
    says: "The model's address answered with a redirect, which is not followed, so that the request goes to no other host; check `anthropic-base-url`",
};
const OTHER_ERROR = {
    kind: 'request',
    retryable: false,
    says: 'The service refused the request',
    quote: true,
};
/** Never throws, whatever was thrown. `now` (ms since the epoch) is needed for a `retry-after` that is a date. */
function classify(error, now) {
    if (error instanceof UnreadableReply || nameOf(error) === 'SyntaxError')
        return unreadable();
    if (error instanceof types/* WorkloadIdentityError */.ot)
        return signIn(error);
    if (isTimeout(error))
        return { ...failure('timeout', 'Claude did not answer in time'), retryable: true };
    if (error instanceof core_error/* APIConnectionError */.xX || isBrokenBody(error))
        return connection(error);
    if (error instanceof core_error/* APIError */.LG && error.status !== undefined)
        return answered(error, error.status, now);
    return failure('request', `The request could not be made${quote(messageOf(error))}`);
}
const failure = (kind, says) => ({
    kind,
    says,
    status: null,
    retryable: false,
    retryAfterMs: null,
    requestId: null,
});
const unreadable = () => ({
    ...failure('parse', "The answer of Claude's service could not be read"),
    status: 200,
    retryable: true,
});
function answered(error, status, now) {
    if (error.errorCode !== null && SPEND_LIMITS.has(error.errorCode))
        return spendLimit(error, status);
    const rule = BY_STATUS[status] ?? ruleOf(status);
    const advice = error.headers?.get('x-should-retry');
    return {
        kind: rule.kind,
        status,
        retryable: (advice === 'true' && rule !== REDIRECT) || (advice !== 'false' && rule.retryable),
        retryAfterMs: retryAfter(error.headers, now),
        says: `${rule.says} (HTTP ${status})${rule.quote ? quote(error.apiMessage) : ''}`,
        requestId: error.requestID ?? null,
    };
}
/** For the statuses that have no row of their own. */
function ruleOf(status) {
    if (status >= 500)
        return SERVER_ERROR;
    return status >= 300 && status < 400 ? REDIRECT : OTHER_ERROR;
}
const spendLimit = (error, status) => ({
    ...failure('rate-limit', `A spend limit of the Anthropic organization is reached (HTTP ${status})${quote(error.apiMessage)}`),
    status,
    requestId: error.requestID ?? null,
});
const signIn = (error) => ({
    ...failure('request', `Signing in to Anthropic with the job's identity failed${error.statusCode === null ? '' : ` (HTTP ${error.statusCode})`}; check the anthropic-federation inputs and the permission \`id-token: write\``),
    status: error.statusCode,
    retryable: error.statusCode === null || error.statusCode >= 500 || error.statusCode === 429,
    requestId: error.requestId,
});
const isTimeout = (error) => error instanceof dist.TaskCancelledError ||
    error instanceof core_error/* APIConnectionTimeoutError */.qA ||
    error instanceof core_error/* APIUserAbortError */.cH ||
    ['AbortError', 'TimeoutError'].includes(nameOf(error));
/** A body cut on its way comes as a bare TypeError of fetch, or as the client's own error without a status. */
const isBrokenBody = (error) => (nameOf(error) === 'TypeError' &&
    /terminated|fetch failed|network|socket/i.test(`${messageOf(error)} ${codeOf(error)}`)) ||
    (error instanceof core_error/* AnthropicError */.pJ && !(error instanceof core_error/* APIError */.LG) && /terminated|stream ended/i.test(error.message));
function connection(error) {
    const code = codeOf(error);
    return {
        ...failure('connection', `No connection to Claude's service${code === null ? '' : ` (${code})`}`),
        retryable: true,
    };
}
/** Errors of the platform may come from another realm, where `instanceof` knows nothing of them. */
const fieldOf = (error, field) => typeof error === 'object' && error !== null && field in error ? error[field] : undefined;
const nameOf = (error) => String(fieldOf(error, 'name') ?? '');
const messageOf = (error) => String(fieldOf(error, 'message') ?? '');
/** `ECONNREFUSED`, `UND_ERR_SOCKET`, …: the innermost code of a chain of causes. */
function codeOf(error, depth = 0) {
    if (error === undefined || depth > 5)
        return null;
    const code = fieldOf(error, 'code');
    const own = typeof code === 'string' && /^[A-Z_0-9]+$/.test(code) ? code : null;
    return codeOf(fieldOf(error, 'cause'), depth + 1) ?? own;
}
/** The service's own words, on one line and short. They are said to people, never acted upon. */
function quote(message) {
    const line = (typeof message === 'string' ? message : '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    return line === '' ? '' : `: ${line.length > 300 ? `${line.slice(0, 300)}…` : line}`;
}
/** `retry-after-ms`, else `retry-after` in seconds or as a date [SDK, src/client.ts retryRequest]. */
function retryAfter(headers, now) {
    const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
    if (exact > 0 && Number.isFinite(exact))
        return exact;
    const given = headers?.get('retry-after') ?? '';
    const seconds = Number(given);
    const wait = given.trim() === '' ? Number.NaN : Number.isNaN(seconds) ? Date.parse(given) - now : seconds * 1000;
    return wait > 0 && Number.isFinite(wait) ? wait : null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/src/adapters/claude/claude-reply.js


/** A gateway may answer 200 with a page of its own, or with something like a message. */
function requireMessage(message) {
    if (!MessageShape.safeParse(message).success)
        throw new UnreadableReply('not a message');
    return message;
}
/** What is read of a message; the rest may change as it likes. */
const MessageShape = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('message'),
    content: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), text: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_use'), id: schemas/* string */.YjP(), name: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ type: schemas/* string */.YjP().refine((type) => type !== 'text' && type !== 'tool_use') }),
    ])),
});
function toReply(message, sanitise) {
    const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
    return {
        kind: 'message',
        // Never null without streaming [SDK, resources/messages.ts].
        stop: (message.stop_reason ?? 'end_turn'),
        stopDetail: detailOf(message.stop_details),
        text: sanitiseJson(text, sanitise),
        calls: message.content.flatMap((block) => block.type === 'tool_use' ? [{ id: block.id, name: block.name, input: mapStrings(block.input, sanitise) }] : []),
        raw: message.content,
        usage: {
            input_tokens: tokens(message.usage?.input_tokens),
            output_tokens: tokens(message.usage?.output_tokens),
            cache_read_tokens: tokens(message.usage?.cache_read_input_tokens),
            cache_write_tokens: tokens(message.usage?.cache_creation_input_tokens),
        },
    };
}
/** Sums and the cost limit are made of these, so nothing but a count may come through. */
const tokens = (count) => typeof count === 'number' && count > 0 && Number.isFinite(count) ? count : 0;
const detailOf = (details) => [details?.category, details?.explanation].filter((word) => typeof word === 'string' && word !== '').join(': ') ||
    null;
/** String by string, so that no redaction can break the JSON and no quoting can hide a secret. */
function sanitiseJson(text, sanitise) {
    try {
        return JSON.stringify(mapStrings(JSON.parse(text), sanitise));
    }
    catch {
        return sanitise(text);
    }
}
function mapStrings(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return value.map((item) => mapStrings(item, map));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, map)]));
}

// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/lib/transform-json-schema.mjs
var transform_json_schema = __webpack_require__(98399);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./lib/src/adapters/claude/grammar-load.js
/** How much of the service's grammar a schema takes up. */
/**
 * What the service compiles for one request, answer and strict tools together: "Schemas contains too many parameters with union types
 * (… type arrays or anyOf) … limit: 16", likewise 24 optional parameters and 20 strict tools [platform.claude.com, structured outputs].
 */
const GRAMMAR = { tools: 20, unions: 16, optionals: 24 };
/** Of one JSON schema; `tools` is left for the caller to count. */
function grammarLoad(schema) {
    const nodes = nodesOf(schema);
    const optionals = nodes.map((node) => lengthOf(node.properties) - lengthOf(node.required));
    return {
        tools: 0,
        unions: nodes.filter((node) => Array.isArray(node.type) || Array.isArray(node.anyOf)).length,
        optionals: optionals.reduce((sum, count) => sum + Math.max(0, count), 0),
    };
}
function nodesOf(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return [{ ...value }, ...Object.values(value).flatMap(nodesOf)];
}
const lengthOf = (value) => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);

;// CONCATENATED MODULE: ./lib/src/adapters/claude/claude-request.js
/** A request of ours in the words of the Messages API. */



/** The service takes at most four cache breakpoints; one stands at the system prompt. */
const MAX_MESSAGE_BREAKPOINTS = 3;
const CACHE = { cache_control: { type: 'ephemeral' } };
/** `effort` null: not sent, for models that know no effort. */
function toParams(request, model, effort) {
    const keep = breakpoints(request.messages);
    return {
        model,
        max_tokens: request.maxTokens,
        system: [{ type: 'text', text: wellFormed(request.system), ...CACHE }],
        ...toolParams(request),
        messages: request.messages.map((message) => toMessage(message, keep)),
        output_config: {
            format: { type: 'json_schema', schema: toSchema(request.answer) },
            ...(effort === null ? {} : { effort }),
        },
    };
}
/** A forced tool is refused by current models; `none` is how an answer is asked for without taking the tools away (which would end the cache). */
const toolParams = ({ tools, answer, last }) => tools.length === 0
    ? {}
    : {
        tools: markStrict(tools.map(toTool), answer),
        tool_choice: { type: last ? 'none' : 'auto' },
    };
const toTool = (tool) => ({
    name: tool.name,
    description: tool.description,
    // The schema of a zod object has `type: 'object'`; zod's types do not say so.
    input_schema: toSchema(tool.input),
});
/** Strict as long as the service can compile it all; the inputs of the other tools are checked on arrival, as all are. */
function markStrict(tools, answer) {
    const load = grammarLoad(toSchema(answer));
    return tools.map((tool) => {
        const more = grammarLoad(tool.input_schema);
        const total = {
            tools: load.tools + 1,
            unions: load.unions + more.unions,
            optionals: load.optionals + more.optionals,
        };
        if (total.tools > GRAMMAR.tools || total.unions > GRAMMAR.unions || total.optionals > GRAMMAR.optionals)
            return tool;
        Object.assign(load, total);
        return { ...tool, strict: true };
    });
}
/** As the SDK's zodOutputFormat does it, but for the bounds that zod gives every integer: they would only be noise in a description. */
function toSchema(schema) {
    const json = json_schema_processors/* toJSONSchema */.bl(schema, {
        reused: 'ref',
        io: 'input',
        override: ({ jsonSchema }) => {
            if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER)
                delete jsonSchema.minimum;
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
        },
    });
    return (0,transform_json_schema/* transformJSONSchema */.W)(json);
}
/** The first marked part (the log, the longest) and the newest ones: older tool results are found in the cache by their prefix. */
function breakpoints(messages) {
    const marked = messages.flatMap((message) => message.role === 'user' ? message.parts.filter((part) => part.cache) : []);
    return new Set([...marked.slice(0, 1), ...marked.slice(1).slice(1 - MAX_MESSAGE_BREAKPOINTS)]);
}
const toMessage = (message, keep) => message.role === 'assistant'
    ? // What the service itself gave us, unchanged: thinking blocks carry signatures.
        { role: 'assistant', content: message.raw }
    : { role: 'user', content: message.parts.map((part) => toBlock(part, keep.has(part))) };
/** The service refuses empty text blocks. */
function toBlock(part, cached) {
    const marker = cached ? CACHE : {};
    const text = wellFormed(part.text);
    return part.type === 'text'
        ? { type: 'text', text: text.trim() === '' ? '(empty)' : text, ...marker }
        : {
            type: 'tool_result',
            tool_use_id: part.id,
            content: text.trim() === '' ? '(no output)' : text,
            ...(part.isError ? { is_error: true } : {}),
            ...marker,
        };
}
/** Half a surrogate pair, where a text was cut, would make the body invalid JSON for the service. */
const wellFormed = (text) => Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '');

// EXTERNAL MODULE: ./lib/src/adapters/claude/redirects.js
var redirects = __webpack_require__(60335);
;// CONCATENATED MODULE: ./lib/src/adapters/claude/claude.js
/** Claude by the Messages API. Every request as sent, and every reply, is told to the journal; a body that holds a secret is not sent. */






const HELD_BACK = 'A secret of this job was found in the request to Claude, so it was held back.';
function createClaude(options) {
    const client = createClient(options);
    /** A model that refused `effort` once is not asked with it again. */
    const knowsEffort = { value: true };
    return {
        id: options.model,
        ask: async (request) => {
            const reply = await askOnce(request, knowsEffort.value ? options.effort : null, client, options);
            if (reply.kind === 'message' || !knowsEffort.value || !refusesEffort(reply))
                return reply;
            knowsEffort.value = false;
            const again = await askOnce(request, null, client, options);
            return { ...again, attempts: [...reply.attempts, ...again.attempts] };
        },
    };
}
/** Older models know no effort and answer 400; `effort` is our default, not the user's wish, so it is dropped. */
const refusesEffort = (reply) => reply.attempts.at(-1)?.status === 400 && /\beffort\b/i.test(reply.reason);
async function askOnce(request, effort, client, options) {
    const params = toParams(request, options.model, effort);
    if (holdsSecret(params, options))
        return { kind: 'failed', reason: HELD_BACK, attempts: [] };
    const sent = await options.retry.run((signal, attempt) => send(client, params, { signal, attempt }, options));
    return sent.done
        ? { ...toReply(sent.value, options.sanitise.text), attempts: sent.attempts }
        : { kind: 'failed', reason: options.sanitise.text(sent.reason), attempts: sent.attempts };
}
function createClient(options) {
    return new client/* Anthropic */.N({
        ...(options.federation ? { credentials: accessToken(options.federation, options) } : { apiKey: options.apiKey }),
        baseURL: options.baseUrl || undefined,
        fetchOptions: { ...options.fetchOptions, ...redirects/* NEVER_REDIRECTED */.d },
        maxRetries: 0,
        // The client would write bodies to standard output, past the journal, were ANTHROPIC_LOG set.
        logLevel: 'off',
        openTelemetry: false,
    });
}
function accessToken({ onToken, identityToken, ...federation }, options) {
    const exchange = (0,oidc_federation/* oidcFederationProvider */.g)({
        identityTokenProvider: identityToken,
        federationRuleId: federation.ruleId,
        organizationId: federation.organizationId,
        serviceAccountId: federation.serviceAccountId,
        workspaceId: federation.workspaceId,
        baseURL: (options.baseUrl || process.env.ANTHROPIC_BASE_URL || 'https://api.anthropic.com').replace(/(?<!\/)\/+$/, ''),
        // The client's own fetch options (a proxy) hold for the exchange too.
        fetch: (url, init) => fetch(url, { ...options.fetchOptions, ...init, ...redirects/* NEVER_REDIRECTED */.d }),
    });
    return async () => {
        const token = await exchange();
        onToken?.(token.token);
        return token;
    };
}
/** The last check before something leaves: as sent, and string by string, because quoting can hide a secret from the first. */
function holdsSecret(params, { sanitise }) {
    const strings = [];
    const body = JSON.stringify(params, (_key, value) => {
        if (typeof value === 'string')
            strings.push(value);
        return value;
    });
    return sanitise.holdsSecret(body) || sanitise.holdsSecret(strings.join('\n'));
}
async function send(client, params, { signal, attempt }, { clock, journal }) {
    const start = clock.now();
    journal.audit({ type: 'model-request', attempt, body: params });
    try {
        // An explicit time limit; without one the client refuses what it thinks will take more than ten minutes.
        const message = requireMessage(await client.messages.create(params, { signal, timeout: 600_000 }));
        const requestId = message._request_id ?? null;
        journal.audit({ type: 'model-reply', status: 200, failure: null, durationMs: clock.now() - start, requestId });
        return message;
    }
    catch (error) {
        const { status, kind, requestId } = classify(error, clock.now());
        journal.audit({ type: 'model-reply', status, failure: kind, durationMs: clock.now() - start, requestId });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/claude/proxy.js
var proxy = __webpack_require__(7126);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/adapters/claude/retry.js
/** The one place that decides whether a request to Claude's service is made again: nothing above or below it retries. */



const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 30_000;
const REQUEST_TIMEOUT_MS = 240_000;
const HALF_OPEN_AFTER_MS = 60_000;
function createRetryPolicy(options) {
    const breaker = (0,dist.circuitBreaker)((0,dist.handleWhen)((error) => error instanceof RequestFailed && error.failure.retryable), {
        halfOpenAfter: options.halfOpenAfterMs ?? HALF_OPEN_AFTER_MS,
        breaker: new dist.ConsecutiveBreaker(options.breakAfter ?? 2),
    });
    return { run: (request) => runOne(request, options, breaker) };
}
async function runOne(request, options, breaker) {
    const trip = { attempts: [], backoff: firstBackoff(options.random ?? Math.random), waitMs: 0 };
    const again = (0,dist.retry)((0,dist.handleWhen)((error) => error instanceof RequestFailed && planNext(error, trip, options)), { maxAttempts: options.maxRetries });
    try {
        const value = await breaker.execute(() => again.execute(() => attemptOnce(request, trip, options)));
        return { done: true, value, attempts: trip.attempts };
    }
    catch (error) {
        return { done: false, reason: explain(error, trip, options), attempts: trip.attempts };
    }
}
/** Cockatiel waits by itself only with real timers; our own wait is told to the journal, capped by the deadline and testable. */
async function attemptOnce(request, trip, options) {
    if (trip.waitMs > 0)
        await (options.sleep ?? promises_.setTimeout)(trip.waitMs);
    const left = deadlineOf(options) - options.clock.now();
    if (left <= 0)
        throw new OutOfTime();
    const limit = (0,dist.timeout)(Math.min(options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS, left), dist.TimeoutStrategy.Aggressive);
    const at = options.clock.now();
    const number = trip.attempts.length + 1;
    const attempt = { at, durationMs: 0, status: 200, failure: null, waitedMs: null };
    trip.attempts.push(attempt);
    try {
        return await limit.execute(({ signal }) => request(signal, number));
    }
    catch (error) {
        const failure = classify(error, options.clock.now());
        Object.assign(attempt, { status: failure.status, failure: failure.kind });
        throw new RequestFailed(failure);
    }
    finally {
        attempt.durationMs = options.clock.now() - at;
    }
}
/** Whether there is to be another attempt; if so, how long to wait for it. */
function planNext(error, trip, options) {
    const { failure } = error;
    if (!failure.retryable || trip.attempts.length > options.maxRetries)
        return false;
    const jitter = (options.random ?? Math.random)() * FIRST_DELAY_MS;
    const waitMs = Math.round(failure.retryAfterMs === null ? trip.backoff.duration : failure.retryAfterMs + jitter);
    const left = deadlineOf(options) - options.clock.now();
    if (waitMs >= left) {
        error.tooLate = { waitMs, leftMs: Math.max(0, left) };
        return false;
    }
    trip.backoff = trip.backoff.next(undefined);
    trip.waitMs = waitMs;
    const last = trip.attempts.at(-1);
    if (last !== undefined)
        last.waitedMs = waitMs;
    options.journal.audit({ type: 'retry', attempt: trip.attempts.length, reason: failure.says, waitMs });
    return true;
}
/** 0.25–0.5 s, 0.5–1 s, 1–2 s, …: half of it fixed and half of it random, so that the jobs of a matrix do not all come back at once. */
const firstBackoff = (random) => new dist.ExponentialBackoff({
    generator: (step = 0, { initialDelay, maxDelay, exponent }) => {
        const full = Math.min(maxDelay, initialDelay * exponent ** step);
        return [full / 2 + (random() * full) / 2, step + 1];
    },
    initialDelay: FIRST_DELAY_MS,
    maxDelay: MAX_DELAY_MS,
    exponent: 2,
}).next();
function explain(error, trip, options) {
    if (error instanceof dist.BrokenCircuitError)
        return circuitOpen(trip, options);
    if (error instanceof OutOfTime)
        return 'The time limit was reached before Claude could be asked.';
    const failure = error instanceof RequestFailed ? error.failure : classify(error, options.clock.now());
    const late = error instanceof RequestFailed ? error.tooLate : null;
    return sentence(failure, trip.attempts.length, late);
}
function circuitOpen(trip, { clock }) {
    trip.attempts.push({ at: clock.now(), durationMs: 0, status: null, failure: 'circuit-open', waitedMs: null });
    return "Claude's service failed for the requests before this one, so it was not asked again.";
}
function sentence(failure, attempts, late) {
    if (late !== null) {
        const asked = failure.retryAfterMs === null ? 'the next attempt would have been in' : 'it asks to wait';
        return `${failure.says}; ${asked} ${duration(late.waitMs)}, and only ${duration(late.leftMs)} are left.`;
    }
    return attempts > 1 ? `${failure.says}; given up after ${attempts} attempts.` : `${failure.says}.`;
}
function duration(ms) {
    if (ms < 120_000)
        return `${Math.ceil(ms / 1000)} s`;
    return ms < 7_200_000 ? `${Math.ceil(ms / 60_000)} min` : `${Math.ceil(ms / 3_600_000)} h`;
}
const deadlineOf = ({ deadline }) => (typeof deadline === 'number' ? deadline : deadline());
class OutOfTime extends Error {
}
class RequestFailed extends Error {
    failure;
    /** Set when another attempt was due, but after the deadline. */
    tooLate = null;
    constructor(failure) {
        super(failure.says);
        this.failure = failure;
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/runner/outputs.js
var outputs = __webpack_require__(94812);
;// CONCATENATED MODULE: ./lib/src/wiring/claude.js
/** The model, with its one retry policy. */





function modelFor(context, inputs, doors, deadline) {
    const { sanitiser, journal } = doors;
    const credential = credentialFor(inputs, sanitiser);
    if (credential === null)
        return null;
    const retry = createRetryPolicy({
        maxRetries: inputs['max-retries'],
        deadline: deadline.at,
        clock: runner_process/* systemClock */.ml,
        journal,
    });
    return createClaude({
        ...credential,
        baseUrl: inputs['anthropic-base-url'],
        model: inputs.model,
        effort: inputs.effort,
        retry,
        clock: runner_process/* systemClock */.ml,
        journal,
        sanitise: sanitiser,
        fetchOptions: (0,proxy/* proxyOptions */.P)(context.env),
    });
}
function credentialFor(inputs, sanitiser) {
    const apiKey = inputs['anthropic-api-key'];
    if (apiKey !== null)
        return { apiKey };
    const ruleId = inputs['anthropic-federation-rule-id'];
    const organizationId = inputs['anthropic-federation-organization-id'];
    if (ruleId === null || organizationId === null)
        return null;
    const federation = {
        ruleId,
        organizationId,
        serviceAccountId: inputs['anthropic-federation-service-account-id'] ?? undefined,
        workspaceId: inputs['anthropic-federation-workspace-id'] ?? undefined,
        identityToken: outputs/* identityToken */._M,
        onToken: (token) => {
            (0,outputs/* registerSecrets */.dg)([token]);
            sanitiser.add(token);
        },
    };
    return { federation };
}

// EXTERNAL MODULE: ./lib/src/wiring/github.js + 21 modules
var wiring_github = __webpack_require__(69468);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/src/adapters/machine/checkout.js
var checkout = __webpack_require__(27001);
// EXTERNAL MODULE: ./lib/src/adapters/machine/exec.js + 10 modules
var exec = __webpack_require__(62485);
// EXTERNAL MODULE: ./lib/src/adapters/machine/programs.js
var machine_programs = __webpack_require__(60840);
// EXTERNAL MODULE: ./lib/src/adapters/machine/shadow-git.js
var shadow_git = __webpack_require__(63816);
// EXTERNAL MODULE: ./lib/src/adapters/machine/shell-script.js
var shell_script = __webpack_require__(28595);
// EXTERNAL MODULE: ./lib/src/adapters/machine/workspace.js
var machine_workspace = __webpack_require__(54608);
// EXTERNAL MODULE: ./lib/src/adapters/runner/artifact.js
var artifact = __webpack_require__(62542);
// EXTERNAL MODULE: ./lib/src/commands/allowed-commands.js
var allowed_commands = __webpack_require__(21788);
// EXTERNAL MODULE: ./lib/src/commands/paths.js
var paths = __webpack_require__(28081);
// EXTERNAL MODULE: ./lib/src/commands/policy.js + 2 modules
var commands_policy = __webpack_require__(818);
// EXTERNAL MODULE: ./lib/src/commands/refusal.js
var refusal = __webpack_require__(20025);
;// CONCATENATED MODULE: ./lib/src/commands/answer.js

/** The answer to what is not done. */
function refused(reason) {
    return { text: `Refused: ${reason}`, use: { allowed: false, refusal: reason, command: null } };
}
/** Turns what a tool throws into its answer. */
async function answering(run) {
    try {
        return { text: await run(), use: { allowed: true, refusal: null, command: null } };
    }
    catch (error) {
        return refused(error instanceof refusal/* Refusal */.P ? error.message : 'It could not be read.');
    }
}

// EXTERNAL MODULE: ./lib/src/commands/table.js + 12 modules
var table = __webpack_require__(22993);
;// CONCATENATED MODULE: ./lib/src/commands/describe.js

const INTRODUCTION = `Runs one read-only command in the checkout and returns its output. There is no shell: no pipes, no
redirection, no globs, no variables. Options must be written exactly as listed; letters in [-abc] may be bundled. Paths are
relative to the root of the checkout. Nothing of the project is built or run. A refusal says what to use instead.`;
/** What may be run, in one text made from the table. */
function describeCommands() {
    const versions = table/* TABLE */.B.filter(isVersion);
    const uses = new Map();
    for (const { name, shape } of table/* TABLE */.B.filter((command) => !isVersion(command))) {
        uses.set(shape.use, [...(uses.get(shape.use) ?? []), name]);
    }
    const lines = [...uses].map(([use, names]) => `${names.join(', ')}: ${use || '(no arguments)'}`);
    const names = versions.map(({ name, shape }) => `${name} ${shape.use.split(' | ')[0]}`);
    return `${INTRODUCTION}\n\n${lines.join('\n')}\nVersions: ${names.join(', ')}.`;
}
function isVersion({ name, cwd, shape }) {
    return cwd === 'empty' && !name.includes(' ') && shape.options === undefined && /version|^-v|^-V/.test(shape.use);
}

;// CONCATENATED MODULE: ./lib/src/commands/output.js
/** What of a text is shown to the model: at most so many lines and bytes, head and tail, with what was left out stated. */
const MAX_BYTES = 8192;
const MAX_LINES = 200;
const NOTE_BYTES = 80;
/** @returns at most 8 KiB and 200 lines of the text. */
function headAndTail(text) {
    const lines = text.replace(/\n$/, '').split('\n');
    if (lines.length <= MAX_LINES && Buffer.byteLength(text) <= MAX_BYTES)
        return text;
    const half = { lines: Math.floor(MAX_LINES / 2), bytes: Math.floor((MAX_BYTES - NOTE_BYTES) / 2) };
    const head = take(lines, half);
    const tail = take(lines.slice(head.length).reverse(), half).reverse();
    const left = lines.length - head.length - tail.length;
    // A single line may fill the room by itself: then its two ends are shown.
    if (head.length === 0 && tail.length === 0)
        return endsOf(text, half.bytes);
    return [...head, `[… ${left} lines left out here …]`, ...tail].join('\n');
}
function take(lines, limit) {
    const taken = [];
    let bytes = 0;
    for (const line of lines) {
        bytes += Buffer.byteLength(line) + 1;
        if (taken.length >= limit.lines || bytes > limit.bytes)
            break;
        taken.push(line);
    }
    return taken;
}
function endsOf(text, bytes) {
    const all = Buffer.from(text, 'utf8');
    const head = all
        .subarray(0, bytes)
        .toString('utf8')
        .replace(/\ufffd$/, '');
    const tail = all
        .subarray(-bytes)
        .toString('utf8')
        .replace(/^\ufffd+/, '');
    return `${head}\n[… ${all.length - 2 * bytes} bytes left out here …]\n${tail}`;
}

// EXTERNAL MODULE: ./lib/src/commands/deny-list.js
var deny_list = __webpack_require__(79132);
;// CONCATENATED MODULE: ./lib/src/commands/search.js

const MAX_FILES = 4000;
const MAX_FILE_BYTES = 524_288;
const MAX_TOTAL = 33_554_432;
const MAX_MS = 8000;
const MAX_MATCHES = 200;
const MAX_LINE = 240;
/** The matching lines as `path:line: text`, and a sentence where the search was cut short. */
async function searchFiles({ workspace, clock, text, below }) {
    const files = filesBelow(await workspace.files(), below);
    const end = clock.now() + MAX_MS;
    const matches = [];
    let total = 0;
    let searched = 0;
    for (const file of files.slice(0, MAX_FILES)) {
        if (matches.length >= MAX_MATCHES || total > MAX_TOTAL || clock.now() > end)
            break;
        // A file that cannot be read is one that does not match.
        const content = await workspace.read(`${workspace.root}/${file}`, MAX_FILE_BYTES).catch(() => ({ text: '' }));
        total += content.text.length;
        searched++;
        if (!content.text.slice(0, 8000).includes('\0'))
            matches.push(...matchesIn(file, content.text, text));
    }
    const cut = searched < files.length ? `\n(${searched} of ${files.length} files were searched)` : '';
    return matches.length === 0 ? `No match.${cut}` : matches.slice(0, MAX_MATCHES).join('\n') + cut;
}
function matchesIn(file, content, text) {
    if (!content.includes(text))
        return [];
    return content.split('\n').flatMap((line, at) => {
        const found = line.indexOf(text);
        if (found === -1)
            return [];
        const from = Math.max(0, found - MAX_LINE / 2);
        return [`${file}:${at + 1}: ${line.slice(from, from + MAX_LINE).trim()}`];
    });
}
/** Files below a directory (`.` is the root), without those that may keep secrets. */
function filesBelow(files, below) {
    return files.filter((file) => (below === '.' || file === below || file.startsWith(`${below}/`)) && !(0,deny_list/* isDenied */.GZ)(file));
}

;// CONCATENATED MODULE: ./lib/src/commands/file-tools.js
/** Reading, searching and listing files of the workspace, under the same confinement as the commands. */






/** Read of one file. */
const file_tools_MAX_BYTES = 1_048_576;
function fileTools(options) {
    const { workspace } = options;
    const confinement = (0,paths/* createConfinement */.t)(workspace.root ?? '/nowhere', (path) => workspace.inspect(path));
    let calls = 0;
    const limited = (tool) => ({
        ...tool,
        run: async (input) => {
            if (workspace.root === null)
                return refused('There is no checkout here.');
            if (++calls > options.maxCalls)
                return refused('Enough files were read. Answer with what you know.');
            return tool.run(input);
        },
    });
    return [readFile(workspace, confinement), searchTool(options, confinement), listFiles(workspace, confinement)].map(limited);
}
const ReadInput = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().describe('Relative to the root of the checkout.'),
    from_line: schemas/* number */.aig().nullable().describe('First line, from 1; null for the beginning.'),
    to_line: schemas/* number */.aig().nullable().describe('Last line; null for the end, as far as it fits.'),
});
function readFile(workspace, confinement) {
    return {
        name: 'read_file',
        description: 'Reads a text file of the checkout, or a range of its lines. At most 200 lines or 8 KiB are returned, numbered.',
        input: ReadInput,
        run: (input) => answering(async () => {
            const { path, from_line, to_line } = ReadInput.parse(input);
            const { text } = await workspace.read(await realFile(path, workspace, confinement), file_tools_MAX_BYTES);
            const lines = text.replace(/\n$/, '').split('\n');
            const from = Math.max(1, Math.trunc(from_line ?? 1) || 1);
            const to = Math.max(from, Math.trunc(to_line ?? lines.length) || lines.length);
            if (from > lines.length)
                throw new refusal/* Refusal */.P(`The file has ${lines.length} lines.`);
            const numbered = lines.slice(from - 1, to).map((line, at) => `${from + at}: ${line}`);
            return headAndTail(numbered.join('\n'));
        }),
    };
}
const SearchInput = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().describe('Searched for as it is, not as a pattern.'),
    path: schemas/* string */.YjP().nullable().describe('A directory or file to search in; null for the whole checkout.'),
});
function searchTool({ workspace, clock }, confinement) {
    return {
        name: 'search_files',
        description: 'Finds the lines of files in the checkout that contain a text, without node_modules and without binary files.',
        input: SearchInput,
        run: (input) => answering(async () => {
            const { text, path } = SearchInput.parse(input);
            if (text.trim() === '' || text.includes('\n') || text.length > 256)
                throw new refusal/* Refusal */.P('Give one line of text, at most 256 characters.');
            const { path: below } = await confinement.confine(path ?? '.');
            return headAndTail(await searchFiles({ workspace, clock, text, below }));
        }),
    };
}
const ListInput = schemas/* object */.Ikc({ path: schemas/* string */.YjP().nullable().describe('A directory; null for the whole checkout.') });
function listFiles(workspace, confinement) {
    return {
        name: 'list_files',
        description: 'Lists the files below a directory of the checkout, nearest first, without node_modules.',
        input: ListInput,
        run: (input) => answering(async () => {
            const { path } = await confinement.confine(ListInput.parse(input).path ?? '.');
            const files = filesBelow(await workspace.files(), path);
            return files.length === 0 ? 'No files there.' : headAndTail(files.join('\n'));
        }),
    };
}
async function realFile(path, workspace, confinement) {
    const confined = await confinement.confine(path);
    if (confined.type === 'missing')
        throw new refusal/* Refusal */.P('There is no such file; list_files shows what is there.');
    if (confined.type === 'directory')
        throw new refusal/* Refusal */.P('That is a directory; list_files shows what is in it.');
    return confined.path.startsWith('/') ? confined.path : `${workspace.root}/${confined.path}`;
}

;// CONCATENATED MODULE: ./lib/src/commands/toolbox.js
/** The policy as tools of the model. A refusal is an answer, with the reason; nothing the model sends makes a tool throw. */





/** Command time of one diagnosis, in milliseconds. */
const MAX_TIME_MS = 90_000;
/** Captured of one command; what is above ends it. */
const toolbox_MAX_BYTES = 262_144;
function commandTools(options) {
    return [
        runCommand(options),
        ...fileTools({ workspace: options.workspace, clock: options.clock, maxCalls: 3 * options.maxCommands }),
    ];
}
const Input = schemas/* object */.Ikc({
    argv: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The program and each of its arguments, such as ["git","log","--oneline","-5"].'),
});
function runCommand({ policy, executor, maxCommands }) {
    const spent = { commands: 0, ms: 0 };
    let last = Promise.resolve();
    async function run(argv) {
        if (spent.commands >= maxCommands)
            return refused(`All ${maxCommands} commands are used. Answer with what you know.`);
        if (spent.ms >= MAX_TIME_MS)
            return refused('The time for commands is used up. Answer with what you know.');
        const permission = await policy.decide(argv);
        if (!permission.allowed)
            return refused(permission.reason);
        spent.commands++;
        const result = await executor.run(orderOf(permission, argv, MAX_TIME_MS - spent.ms));
        spent.ms += result.durationMs;
        const shown = { ...result, argv, output: headAndTail(result.output) };
        return { text: describe(shown), use: { allowed: true, refusal: null, command: shown } };
    }
    function orderOf(permission, argv, leftMs) {
        return {
            program: permission.program,
            args: permission.args,
            cwd: policy.directory(permission.cwd),
            env: permission.env,
            timeoutMs: Math.min(permission.timeoutMs, leftMs),
            maxBytes: toolbox_MAX_BYTES,
            purpose: 'diagnostic',
            // In a namespace of its own ps would see itself alone; it is allowed columns without a secret only.
            ...(argv[0] === 'ps' && { seesProcesses: true }),
        };
    }
    return {
        name: 'run_command',
        description: describeCommands(),
        input: Input,
        run(input) {
            // One after the other, however many are asked for at once: so the limits hold for all of them together.
            const answer = last
                .then(() => run(Input.parse(input).argv))
                .catch(() => refused('The command could not be started.'));
            last = answer;
            return answer;
        },
    };
}
function describe(result) {
    const end = result.timedOut
        ? 'ended by the time limit'
        : result.exitCode === null
            ? 'ended early'
            : `exit code ${result.exitCode}`;
    const cut = result.truncated ? ', output cut' : '';
    return `${result.output.replace(/\n$/, '')}\n(${end}${cut})`.trimStart();
}

// EXTERNAL MODULE: ./lib/src/contract/inputs.js
var inputs = __webpack_require__(37168);
;// CONCATENATED MODULE: ./lib/src/wiring/machine.js
/** What can be read and run on this machine. */














async function buildMachine(context, inputs, { sanitiser }) {
    const { home, env, platform } = context;
    const temp = (0,runner_process/* privateFolder */.qm)(context.temp, 'autofixops-work-');
    const workspace = await (0,machine_workspace/* createWorkspace */.sK)({ root: context.workspace, redact: sanitiser.text });
    const programs = (0,machine_programs/* createPrograms */.I)({
        path: env.PATH ?? '',
        workspace: workspace.root,
        temp: context.temp,
        home,
        toolCache: env.RUNNER_TOOL_CACHE ?? null,
    });
    const machine = (0,exec/* createExecutor */.U)({
        temp,
        redact: sanitiser.text,
        searchPath: programs.searchPath,
        places: workspace.root === null ? null : { workspace: workspace.root, ...sealed(context) },
    });
    const timed = createTimedExecutor(machine);
    const policy = (0,commands_policy/* createPolicy */.B)({
        root: workspace.root,
        inspect: workspace.inspect,
        programs,
        emptyDirectory: (0,runner_process/* privateFolder */.qm)(temp, 'autofixops-empty-'),
        shadowGit: await (0,shadow_git/* createShadowGit */.N)({ root: workspace.root, temp }),
        allow: parseAllowed(inputs['allow-commands']),
        platform,
    });
    const maxCommands = inputs['max-commands'];
    return {
        scratch: temp,
        workspace,
        executor: timed.executor,
        rerunMs: timed.rerunMs,
        diagnosticTools: () => commandTools({ policy, executor: timed.executor, workspace, maxCommands, clock: runner_process/* systemClock */.ml }),
        feedback: {
            checkoutSha: () => (0,checkout/* checkoutSha */.n)(workspace.root),
            scripts: (0,shell_script/* createScriptFiles */.r)({ workspace: workspace.root, temp }),
            readFile: machine_workspace/* readSmallFile */.EW,
            resolveProgram: programs.resolve,
            confine: confineIn(workspace),
            environment: env,
            isolation: await machine.isolation(),
            platform,
        },
    };
}
/** What a program that is run again needs, and what it must not see: that which later steps read, and the runner's own keys. */
function sealed({ home, temp, env }) {
    const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
    const keys = ['.credentials', '.credentials_rsaparams', '.runner', '_diag'].map((name) => (0,posix_.join)(temp, '../..', name));
    return {
        needed: [home, temp, env.RUNNER_TOOL_CACHE].flatMap((path) => path || []),
        covered: [...files.flatMap((name) => env[name] || []), ...keys],
    };
}
/** The path rules of the commands, for the files that an edit may reach. */
function confineIn(workspace) {
    const root = workspace.root ?? '/nonexistent';
    const confinement = (0,paths/* createConfinement */.t)(root, workspace.inspect);
    return async (path) => {
        try {
            const confined = await confinement.confine(path);
            if (confined.type !== 'file')
                return { reason: `${path} is not a file of the repository.` };
            return (0,posix_.isAbsolute)(confined.path)
                ? { reason: `${path} is outside of the workspace.` }
                : { realPath: (0,posix_.join)(root, confined.path) };
        }
        catch (error) {
            return { reason: error instanceof Error ? error.message : String(error) };
        }
    };
}
/** Re-runs have a time limit of their own: what they take is added to the time that everything else may take. */
function createTimedExecutor(executor) {
    let ms = 0;
    const run = async (order) => {
        const isRerun = order.purpose !== 'diagnostic';
        if (isRerun)
            await (0,artifact/* preloadArtifactClient */.xB)();
        const started = runner_process/* systemClock */.ml.now();
        try {
            return await executor.run(order);
        }
        finally {
            if (isRerun)
                ms += runner_process/* systemClock */.ml.now() - started;
        }
    };
    return { executor: { run }, rerunMs: () => ms };
}
function parseAllowed(text) {
    try {
        return (0,allowed_commands/* parseAllowedCommands */.W)(text);
    }
    catch (error) {
        throw new inputs/* ConfigurationError */.j1(`\`allow-commands\`: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./lib/src/adapters/github/comment.js + 1 modules
var github_comment = __webpack_require__(37667);
// EXTERNAL MODULE: ./lib/src/adapters/github/comment-lookup.js
var comment_lookup = __webpack_require__(18717);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./lib/src/adapters/runner/annotations.js

/** Of one step and type; the runner drops more. [actions/runner, ExecutionContext] */
const MAX_ANNOTATIONS = 10;
/** The runner cuts longer messages. */
const MAX_MESSAGE = 4096;
/** Errors at the lines where they are. They are workflow commands: the toolkit escapes what could end or begin one. */
function createAnnotations({ holdsSecret }) {
    return {
        name: 'annotations',
        publish: async ({ annotations }) => {
            const clean = annotations.filter(({ title, message, path }) => !holdsSecret(`${title}\n${message}\n${path ?? ''}`));
            for (const annotation of clean.slice(0, MAX_ANNOTATIONS))
                annotate(annotation);
            const held = annotations.length - clean.length;
            const warning = held === 0 ? null : `Annotations held back, because a secret is in them: ${held}.`;
            return { done: clean.length > 0, warning };
        },
    };
}
function annotate({ title, message, path, line }) {
    core/* error */.z3(message.slice(0, MAX_MESSAGE), {
        title,
        ...(path === null ? {} : { file: path }),
        ...(path === null || line === null ? {} : { startLine: line }),
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 18 modules
var utils = __webpack_require__(79083);
// EXTERNAL MODULE: ./lib/src/adapters/github/github-errors.js
var github_errors = __webpack_require__(60422);
;// CONCATENATED MODULE: ./lib/src/adapters/runner/pushgateway.js


const METRICS = 'metrics.prom';
/**
 * Puts the metrics into one group of a Prometheus Pushgateway: `job="autofixops"`, the repository and the workflow. The group is
 * replaced as a whole, for it holds the whole window; a group for each run would never be cleaned up.
 */
function createPushgateway({ url, holdsSecret, timeoutMs = 10_000, fetch = proxied }) {
    return {
        name: 'pushgateway',
        publish: async ({ files }, run) => {
            const body = files.find((file) => file.name === METRICS)?.text;
            if (body === undefined)
                return failed('there are no metrics');
            if (holdsSecret(body))
                return failed('a secret is in them');
            const target = targetOf(url, run);
            if (target === null)
                return failed('`pushgateway-url` is no http or https address');
            try {
                return await put(target, body, { timeoutMs, fetch });
            }
            catch (error) {
                return failed(reasonOf(error, timeoutMs));
            }
        },
    };
}
const failed = (reason) => ({
    done: false,
    warning: `The metrics were not pushed to the Pushgateway: ${reason}.`,
});
function targetOf(url, run) {
    const base = URL.canParse(url) ? new URL(url) : null;
    if (base === null || !['http:', 'https:'].includes(base.protocol))
        return null;
    const { username, password } = base;
    const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    base.username = '';
    base.password = '';
    base.search = '';
    base.hash = '';
    const group = [
        `repository@base64/${encoded(`${run.owner}/${run.repo}`)}`,
        `workflow@base64/${encoded(run.workflow)}`,
    ];
    return {
        href: `${base.href.replace(/(?<!\/)\/+$/, '')}/metrics/job/autofixops/${group.join('/')}`,
        authorization: username === '' ? null : `Basic ${Buffer.from(user).toString('base64')}`,
    };
}
/** Values with a slash go in base64; the empty one is a single `=`. [github.com/prometheus/pushgateway, README] */
function encoded(value) {
    return Buffer.from(value).toString('base64url') || '=';
}
async function put({ href, authorization }, body, { timeoutMs, fetch }) {
    const response = await fetch(href, {
        method: 'PUT',
        body,
        redirect: 'manual',
        headers: { 'content-type': 'text/plain; version=0.0.4', ...(authorization === null ? {} : { authorization }) },
        signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return response.ok ? { done: true, warning: null } : failed(`it answered HTTP ${response.status}`);
}
/** Never the address: it may hold a password. */
function reasonOf(error, timeoutMs) {
    if ((0,github_errors/* isObject */.Gv)(error) && error.name === 'TimeoutError')
        return `no answer within ${timeoutMs / 1000} s`;
    const cause = (0,github_errors/* isObject */.Gv)(error) && (0,github_errors/* isObject */.Gv)(error.cause) ? error.cause : error;
    const code = (0,github_errors/* isObject */.Gv)(cause) && typeof cause.code === 'string' ? cause.code : 'the connection failed';
    return `it could not be reached (${code})`;
}
const proxied = (url, init) => (utils/* defaults */.NT.request?.fetch ?? fetch)(url, init);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/adapters/runner/report-files.js



/** There only when there is something to say; one of an earlier report must not stay behind. */
const OPTIONAL = ['fix.patch'];
/** The report's files in one folder. It may stand where the code under test writes: no link that lies there is followed. */
function createReportFiles({ folder, holdsSecret }) {
    return {
        name: 'files',
        publish: async ({ files }) => {
            try {
                await makeFolder(folder);
                const clean = files.filter(({ text }) => !holdsSecret(text));
                for (const name of OPTIONAL) {
                    if (!clean.some((file) => file.name === name))
                        await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
                }
                for (const file of clean)
                    await replaceFile(folder, file);
                return { done: clean.length > 0, warning: heldBack(files, clean) };
            }
            catch (error) {
                const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);
                return { done: false, warning: `The report's files could not be written: ${reason}` };
            }
        },
    };
}
async function makeFolder(folder) {
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    if ((await (0,external_node_fs_promises_.lstat)(folder)).isSymbolicLink())
        throw new Error(`${folder} is a link to elsewhere.`);
}
/** Written beside its place and moved over it: a link of that name is replaced and not written through, and no reader sees half a file. */
async function replaceFile(folder, { name, text }) {
    const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(name));
    const fresh = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,external_node_fs_promises_.writeFile)(fresh, text, { flag: 'wx' });
        await (0,external_node_fs_promises_.rename)(fresh, path);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(fresh, { force: true });
    }
}
function heldBack(files, clean) {
    const held = files.filter((file) => !clean.includes(file)).map((file) => file.name);
    return held.length === 0 ? null : `Not written, because a secret is in it: ${held.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/src/adapters/runner/summary.js


/** The runner throws the whole summary of a step away when it is longer. [actions/runner, CreateStepSummaryCommand] */
const summary_MAX_BYTES = 1024 * 1024;
/** The step summary. What the step has written there already counts too: then the shorter text of the comment is tried. */
function createSummary({ holdsSecret }) {
    return {
        name: 'summary',
        publish: async ({ summary, comment }) => {
            if (holdsSecret(summary))
                return summary_failed('The step summary was held back: its text holds a secret.');
            try {
                const written = await bytesWritten();
                const room = summary_MAX_BYTES - written - 2;
                const text = [summary, comment ?? ''].find((candidate) => Buffer.byteLength(candidate) < room);
                if (text === undefined || text === '')
                    return summary_failed('The step summary is full already; nothing was added.');
                if (holdsSecret(text))
                    return summary_failed('The step summary was held back: its text holds a secret.');
                // What a wrapped command wrote may have no line break at its end.
                await core/* summary */.z.addRaw(written > 0 ? `\n\n${text}` : text, true).write();
                return { done: true, warning: null };
            }
            catch (error) {
                core/* summary */.z.emptyBuffer();
                return summary_failed(`The step summary could not be written: ${summary_reasonOf(error)}`);
            }
        },
    };
}
async function bytesWritten() {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        throw new Error('this runner gives no file for it (GITHUB_STEP_SUMMARY is not set).');
    return (await (0,external_node_fs_promises_.stat)(path)).size;
}
const summary_failed = (warning) => ({ done: false, warning });
function summary_reasonOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.replace(/\s+/g, ' ').slice(0, 300);
}

// EXTERNAL MODULE: ./lib/src/wiring/settings.js + 1 modules
var wiring_settings = __webpack_require__(15164);
;// CONCATENATED MODULE: ./lib/src/wiring/publishers.js
/** Where the report goes. */








/** The toolkit itself goes on trying for minutes. */
const MAX_UPLOAD_MS = 60_000;
/** In the order in which they are served: files and artifact last, so that the audit trail in them tells of the others. */
function publishersFor(context, inputs, { sanitiser, journal, github, placement, reportPath, }) {
    const { holdsSecret } = sanitiser;
    const author = (0,comment_lookup/* authorOf */.rM)(inputs['github-token']);
    const comment = github && inputs.comment === 'auto' ? [(0,github_comment/* createCommentPublisher */.K)({ github, journal, holdsSecret, author })] : [];
    if (!context.inActions)
        return [...comment, createReportFiles({ folder: reportPath, holdsSecret })];
    const job = (0,wiring_settings/* artifactJob */.MC)(context, inputs, placement);
    const name = (0,artifact/* artifactName */.Cs)({ base: inputs['artifact-name'], attempt: context.runAttempt, job });
    const runUrl = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}`;
    const retentionDays = inputs['retention-days'];
    const pushgateway = inputs['pushgateway-url'];
    return [
        ...comment,
        createSummary({ holdsSecret }),
        createAnnotations({ holdsSecret }),
        ...(pushgateway ? [createPushgateway({ url: pushgateway, holdsSecret })] : []),
        createReportFiles({ folder: reportPath, holdsSecret }),
        (0,artifact/* createArtifactPublisher */.lY)({
            name,
            folder: reportPath,
            temp: context.temp,
            retentionDays,
            timeoutMs: Math.min(MAX_UPLOAD_MS, inputs['timeout-minutes'] * 60_000),
            runUrl,
            holdsSecret,
            journal,
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/src/wiring/build-world.js
/** Builds the world that the pipeline is given, from what the runner says and what the workflow's author has set. */








/** @throws ConfigurationError for what the workflow's author can fix */
async function buildWorld(context, inputs, doors) {
    const placement = (0,wiring_settings/* placementOf */.xc)(context, inputs, doors.brought);
    const github = (0,wiring_github/* clientFor */.$)(context, inputs, doors);
    const machine = await buildMachine(context, inputs, doors);
    const deadline = (0,runner_deadline/* createDeadline */.d)(runner_process/* systemClock */.ml, inputs['timeout-minutes'] * 60_000, machine.rerunMs);
    const reportPath = (0,runner_process/* privateFolder */.qm)(context.temp, 'autofixops-report-');
    const world = {
        clock: runner_process/* systemClock */.ml,
        after: runner_process/* after */.Pl,
        journal: doors.journal,
        nonce: runner_process/* randomNonce */.Pv,
        redact: doors.sanitiser.text,
        reader: doors.thread.reader,
        ...machine,
        ...(0,wiring_github/* gitHubPorts */.W)(context, inputs, { ...doors, placement, signal: deadline.signal }),
        model: doors.withheld === null ? modelFor(context, inputs, doors, deadline) : null,
        publishers: publishersFor(context, inputs, { ...doors, github, placement, reportPath }),
        feedback: { ...machine.feedback, permission: github ? (0,access/* createAccess */.h)({ github, ...context }) : async () => null },
    };
    const settings = (0,wiring_settings/* settingsFor */.zc)(context, inputs, { ...doors, placement });
    return { world, settings, reportPath, close: async () => (0,runner_process/* removeFolder */.v$)(machine.scratch) };
}


/***/ })

};
