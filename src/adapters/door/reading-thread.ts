/**
 * The thread in which the text of strangers is read, seen from the main thread. Whatever a text does to those who read it, this
 * thread stays free: it counts the time, ends the other one, and goes on with what was read by then.
 */
import { Worker } from 'node:worker_threads';
import { ReadingStopped, type TextReader } from '../../contract/reading.js';
import { type FromThread, packed, type ThreadSettings, type ToThread } from './reading-messages.js';
import { maskStream } from './redaction/stream.js';

export interface ReadingThread {
  reader: TextReader;
  /** As `Sanitiser.stream`; throws `ReadingStopped` in the stream. */
  stream(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer>;
  /** Registers a secret from now on. */
  add(secret: string): void;
  /** Ends the thread. It begins anew with the next question. */
  close(): Promise<void>;
}

interface Options extends ThreadSettings {
  /** Path of the program that runs in the thread, `src/reader/thread.ts` as bundled. */
  program: string;
  /** For one question, without the time for which it waits for a file. */
  partMs?: number;
  /** For all questions together. */
  totalMs?: number;
  heapMb?: number;
}

interface Running {
  worker: Worker;
  /** Set once it can be asked: what it takes to start is no text's fault. */
  isReady: boolean;
  /** Called with what the thread sends, or with why it has ended. */
  heard: { message(message: FromThread): void; ended(error: Error | null): void } | null;
}

interface Question {
  method: string;
  args: unknown[];
  /** Gives the files for which the thread asks meanwhile. */
  read?: (path: string) => Promise<string | null>;
}

type Ask = (question: Question) => Promise<unknown>;

export function createReadingThread(options: Options): ReadingThread {
  const { partMs = 5000, totalMs = 15_000 } = options;
  const state = { running: null as Running | null, added: [] as string[], spentMs: 0, id: 0 };
  const close = async () => {
    const { running } = state;
    state.running = null;
    await running?.worker.terminate();
  };
  const started = () => {
    state.running ??= start(options, state.added);
    return state.running;
  };
  const once: Ask = async (question) => {
    const left = totalMs - state.spentMs;
    if (left <= 0) throw new ReadingStopped(`reading took longer than ${inSeconds(totalMs)} in all`);
    state.id += 1;
    const watch = createWatch(Math.min(partMs, left));
    try {
      return await answerOf(started(), { ...question, id: state.id }, watch);
    } catch (error) {
      if (error instanceof ReadingStopped) await close();
      throw error;
    } finally {
      state.spentMs += watch.stop();
    }
  };
  const ask = oneAfterTheOther(once);
  return {
    reader: readerBy(ask),
    stream: (chunks) => maskStream(chunks, (...args) => ask({ method: 'secrets', args }) as ReturnType<Look>),
    add: (value) => {
      state.added.push(value);
      state.running?.worker.postMessage({ kind: 'secret', value } satisfies ToThread);
    },
    close,
  };
}

type Look = Parameters<typeof maskStream>[1];

const inSeconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;

/** So that the time of a question is its own. */
function oneAfterTheOther(ask: Ask): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const next = last.then(() => ask(question));
    last = next.catch(() => {});
    return next;
  };
}

function start({ program, secrets, patterns, heapMb = 256 }: Options, added: readonly string[]): Running {
  const settings: ThreadSettings = { secrets: [...secrets, ...added], patterns };
  const worker = new Worker(program, {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    // It needs nothing of the environment, which holds secrets.
    env: {},
    stdout: false,
    stderr: false,
  });
  worker.unref();
  const running: Running = { worker, isReady: false, heard: null };
  worker.on('message', (message: FromThread) => {
    if (message.kind === 'ready') running.isReady = true;
    running.heard?.message(message);
  });
  worker.on('error', (error) => running.heard?.ended(error));
  worker.on('exit', () => running.heard?.ended(null));
  return running;
}

/** Rejects with `ReadingStopped`, or with an Error for a defect of ours. */
async function answerOf(running: Running, question: Question & { id: number }, watch: Watch): Promise<unknown> {
  const { worker } = running;
  const job = { kind: 'job', id: question.id, method: question.method, args: await sendable(question.args) } as const;
  const serve = async ({ call, path }: { call: number; path: string }) => {
    const text = (await question.read?.(path).catch(() => null)) ?? null;
    watch.go();
    worker.postMessage({ kind: 'file', call, text } satisfies ToThread);
  };
  worker.ref();
  try {
    return await new Promise((resolve, reject) => {
      running.heard = {
        message: (message) => {
          if (message.kind === 'ready') return watch.go();
          if (message.id !== question.id) return;
          if (message.kind === 'done') return resolve(message.result);
          if (message.kind === 'failed') return reject(new Error(message.message));
          watch.pause();
          serve(message);
        },
        ended: (error) => reject(new ReadingStopped(whyEnded(error))),
      };
      watch.whenOver((ms) => reject(new ReadingStopped(`it took longer than ${inSeconds(ms)} to read`)));
      if (running.isReady) watch.go();
      worker.postMessage(job satisfies ToThread);
    });
  } finally {
    running.heard = null;
    worker.unref();
  }
}

const sendable = async (args: readonly unknown[]) => Promise.all(args.map(packed));

function whyEnded(error: Error | null): string {
  if (error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'it took more memory than it may have to read';
  return `the program that reads it ended${error ? ` (${error.message})` : ''}`;
}

interface Watch {
  whenOver(call: (limitMs: number) => void): void;
  /** Starts, or goes on after a pause. */
  go(): void;
  pause(): void;
  /** @returns milliseconds that it ran */
  stop(): number;
}

function createWatch(limitMs: number): Watch {
  let timer: NodeJS.Timeout | undefined;
  let since: number | null = null;
  let spentMs = 0;
  let call = (_limitMs: number) => {};
  const pause = () => {
    clearTimeout(timer);
    if (since !== null) spentMs += performance.now() - since;
    since = null;
  };
  return {
    whenOver: (over) => {
      call = over;
    },
    go: () => {
      if (since !== null) return;
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
function readerBy(ask: Ask): TextReader {
  const by =
    (method: keyof TextReader) =>
    (...args: unknown[]) =>
      ask({ method, args }) as Promise<never>;
  return {
    log: by('log'),
    lines: by('lines'),
    quotes: by('quotes'),
    logTool: by('logTool'),
    command: (question) =>
      ask({ method: 'command', args: [question], read: question.read }) as ReturnType<TextReader['command']>,
    allowedToFail: by('allowedToFail'),
    workflowFault: by('workflowFault'),
    collectsResults: by('collectsResults'),
    ownEnvironment: by('ownEnvironment'),
  };
}
