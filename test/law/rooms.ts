/**
 * The law as an allow list: for each room of the house what it may import and which globals it may touch. What is not listed
 * is forbidden. The page `docs/architecture.md` shows the same rooms with the same lines.
 */

export interface Room {
  /** One line for the page. */
  about: string;
  /** The rooms that it may import; itself always. */
  rooms: string[];
  packages: string[];
  /** With the names that may be imported of each; `null`: any. */
  builtins: Record<string, string[] | null>;
  /** Beyond JavaScript's own, see `LANGUAGE`. */
  globals: string[];
  /** It may load a module by a name that is worked out at run time. */
  loadsAnything?: true;
}

/** JavaScript's own names, and the few of the platform that only compute. No clock, no dice, no process, no network, no timer. */
export const LANGUAGE = new Set(
  `Array BigInt Boolean Error Float64Array Infinity Int32Array Intl JSON Map NaN Number Object Promise RangeError RegExp Set String
  Symbol TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet decodeURIComponent encodeURIComponent isNaN parseFloat
  parseInt Date.parse Date.UTC Math.abs Math.ceil Math.exp Math.floor Math.imul Math.log Math.log10 Math.log2 Math.max Math.min
  Math.pow Math.round Math.sign Math.sqrt Math.trunc
  Buffer Intl TextDecoder TextEncoder URL URLSearchParams structuredClone`.split(/\s+/),
);

const none = { packages: [], builtins: {}, globals: [] };
const ADAPTER_ROOMS = ['door', 'github', 'claude', 'machine', 'runner'].map((name) => `adapters/${name}`);
const STAGES = ['logs', 'diagnosis', 'commands', 'workflow', 'feedback', 'report'];

export const ROOMS: Record<string, Room> = {
  index: { about: 'what the runner starts: two lines', rooms: ['bundle'], ...none },
  bundle: { about: 'what is bundled, for the action and for the command line', rooms: ['action', 'cli'], ...none },
  action: {
    about: 'the entry of the action: inputs, wiring, story, outputs, and the one try/catch',
    rooms: ['contract', 'story', 'report', 'wiring', ...ADAPTER_ROOMS],
    ...none,
  },
  cli: {
    about: 'the entry of the command line, a file a command',
    rooms: ['bundle', 'contract', 'story', 'wiring', ...STAGES, ...ADAPTER_ROOMS],
    packages: [],
    builtins: { 'node:util': ['parseArgs'], 'node:path/posix': null },
    globals: [],
  },
  story: {
    about: 'the story as prose, in `pipeline.ts` and its chapters: the only code that joins stages',
    rooms: ['contract', ...STAGES],
    ...none,
  },
  contract: {
    about: 'the nouns: inputs, model, ports, and the world that the story is given',
    rooms: [],
    packages: ['zod'],
    builtins: {},
    globals: [],
  },
  logs: {
    about: 'a log becomes what it says: scan, signatures, structure of tools, excerpt, reading for tools',
    rooms: ['contract'],
    packages: ['zod'],
    builtins: {},
    globals: [],
  },
  diagnosis: {
    about: 'the conversation with the model, its answer checked, and the diagnosis without one',
    rooms: ['contract'],
    packages: ['zod'],
    builtins: {},
    globals: [],
  },
  commands: {
    about: 'which read-only commands the model may run: a table, a policy, the tools',
    rooms: ['contract'],
    packages: ['zod'],
    // Paths are compared as text, never looked up.
    builtins: { 'node:path': ['isAbsolute', 'join', 'posix', 'sep'] },
    globals: [],
  },
  workflow: {
    about: 'workflow files read: jobs, steps, matrix, expressions, composite actions, the failing command',
    rooms: ['contract'],
    packages: ['@actions/expressions', '@actions/workflow-parser', 'yaml'],
    // Only `normalize` and `join` of texts.
    builtins: { 'node:path': ['posix'] },
    globals: [],
  },
  feedback: {
    about: 'what is found out by running: trust, re-run, trial, verdict, what weakens a check',
    rooms: ['contract', 'workflow'],
    packages: ['diff'],
    builtins: { 'node:path': ['posix'] },
    globals: [],
  },
  report: {
    about: 'what people and programs read: comment, page, metrics, and the words they share',
    rooms: ['contract'],
    packages: ['zod', 'prom-client'],
    // A digest names a comment, a sample, a script: the same input gives the same name.
    builtins: { 'node:crypto': ['createHash'] },
    globals: [],
  },
  reader: {
    about: 'the thread in which the text of strangers is read: what is asked of it, and what reads there',
    rooms: ['contract', 'logs', 'workflow', 'adapters/door'],
    packages: [],
    builtins: { 'node:worker_threads': null },
    globals: [],
  },
  'adapters/door': {
    about: 'text from outside comes in: decoded, redacted, stored on disk',
    rooms: ['contract'],
    packages: ['re2js'],
    builtins: {
      'node:fs': null,
      'node:fs/promises': null,
      'node:path': null,
      'node:buffer': null,
      'node:worker_threads': ['Worker'],
    },
    globals: ['setImmediate', 'clearTimeout', 'performance', 'setTimeout'],
  },
  'adapters/github': {
    about: "GitHub's API: runs, logs, facts, comments, history",
    rooms: ['contract'],
    packages: ['@actions/github', 'cockatiel', 'zod'],
    builtins: { 'node:timers/promises': null, 'node:crypto': null, 'node:zlib': null },
    globals: ['AbortController', 'AbortSignal', 'Date.now', 'Math.random', 'clearTimeout', 'fetch', 'setTimeout'],
  },
  'adapters/claude': {
    about: "the model's service: one request, one retry policy",
    rooms: ['contract'],
    packages: ['@anthropic-ai/sdk', 'cockatiel', 'undici', 'zod'],
    builtins: { 'node:timers/promises': null },
    globals: ['Math.random', 'fetch', 'process'],
  },
  'adapters/machine': {
    about: 'this machine: programs started, sealed off and ended, the work tree read',
    rooms: ['contract'],
    packages: ['@actions/exec'],
    builtins: Object.fromEntries(
      ['child_process', 'crypto', 'fs', 'fs/promises', 'net', 'os', 'path', 'path/posix', 'timers/promises'].map(
        (name) => [`node:${name}`, null],
      ),
    ),
    globals: 'AbortController clearInterval clearTimeout performance process setInterval setTimeout'.split(' '),
  },
  'adapters/runner': {
    about: 'the runner: its context, commands, outputs, summary, artifact, the wrapped command',
    rooms: ['contract'],
    packages: ['@actions/core', '@actions/artifact', '@actions/github'],
    builtins: Object.fromEntries(
      ['child_process', 'crypto', 'events', 'fs', 'fs/promises', 'os', 'path', 'readline', 'stream', 'url'].map(
        (name) => [`node:${name}`, null],
      ),
    ),
    globals:
      'AbortController AbortSignal Date.now clearInterval clearTimeout fetch import.meta process setInterval setTimeout'.split(
        ' ',
      ),
    loadsAnything: true,
  },
  wiring: {
    about: 'what the story is given, built from the adapters: one builder for each of their rooms',
    rooms: ['contract', 'commands', 'workflow', ...ADAPTER_ROOMS],
    packages: [],
    builtins: { 'node:path/posix': null },
    globals: [],
  },
  demo: {
    about: 'the stand-in for GitHub and the demo project: a bundle of its own, which only `autofixops demo` loads',
    rooms: [],
    packages: ['diff', 'yaml'],
    builtins: Object.fromEntries(
      ['child_process', 'crypto', 'fs/promises', 'http', 'net', 'path', 'stream'].map((name) => [`node:${name}`, null]),
    ),
    globals: ['Date.now', 'process', 'setTimeout'],
  },
};

/** What outsiders may import of the door: what stands behind these is the door's own. */
export const DOOR = ['decode', 'log-file', 'reading-messages', 'reading-thread', 'sanitise', 'spool'].map(
  (name) => `src/adapters/door/${name}.ts`,
);

/** Imports across the walls, one by one. */
export const CROSSINGS = [
  // A log comes in by the door, wherever it comes from.
  ['src/adapters/github/github-logs.ts', 'src/adapters/door/spool.ts'],
  // A run on a laptop is made up from what the runner would say.
  ['src/adapters/github/local-run.ts', 'src/adapters/runner/context.ts'],
  // One set of words for what went wrong on the network.
  ['src/adapters/runner/explain.ts', 'src/adapters/github/github-errors.ts'],
  ['src/adapters/runner/pushgateway.ts', 'src/adapters/github/github-errors.ts'],
  ['src/adapters/runner/pushgateway.ts', 'src/adapters/github/log-download.ts'],
  // Where the installed package lies.
  ['demo/demo.ts', 'src/adapters/runner/installation.ts'],
].map(([from, to]) => `${from} -> ${to}`);

/** `src/logs/scan/scan.ts` stands in `logs`, `src/adapters/door/decode.ts` in `adapters/door`, `src/index.ts` in `index`. */
export function roomOf(path: string): string {
  const [top, first = '', second = ''] = path.split('/');
  if (top !== 'src') return top ?? '';
  return first === 'adapters' ? `adapters/${second}` : first.replace(/\.ts$/, '');
}
