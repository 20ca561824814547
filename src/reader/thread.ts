/** What runs in the thread that reads: it answers one question after another until it is ended. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type FromThread, type ThreadSettings, type ToThread, unpacked } from '../adapters/door/reading-messages.js';
import { createSanitiser, parseRedactPatterns, type Sanitiser } from '../adapters/door/sanitise.js';
import type { CommandQuestion, TextReader } from '../contract/reading.js';
import { createTextReader } from './text-reader.js';

/** Files that a question waits for, by the number of the call. */
type Waiting = Map<number, (text: string | null) => void>;

export async function answerQuestions(port: MessagePort, { secrets, patterns }: ThreadSettings): Promise<void> {
  const sanitiser = createSanitiser({ secrets, patterns: (await parseRedactPatterns(patterns)).patterns });
  // Made once: to compile the signatures takes longer than most questions.
  const reader = createTextReader();
  const waiting: Waiting = new Map();
  port.postMessage({ kind: 'ready' } satisfies FromThread);
  port.on('message', (message: ToThread) => {
    if (message.kind === 'secret') sanitiser.add(message.value);
    else if (message.kind === 'file') waiting.get(message.call)?.(message.text);
    else answer(port, message, methodsOf(reader, sanitiser, fileReader(port, message.id, waiting)));
  });
}

type Methods = Record<string, (...args: never[]) => unknown>;

function methodsOf(reader: TextReader, sanitiser: Sanitiser, read: CommandQuestion['read']): Methods {
  return {
    ...reader,
    command: (question: CommandQuestion) => reader.command({ ...question, read }),
    // A buffer arrives as plain bytes.
    secrets: (bytes: Uint8Array, from: number, isEnd: boolean) =>
      sanitiser.look(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), from, isEnd),
  };
}

async function answer(port: MessagePort, { id, method, args }: ToThread & { kind: 'job' }, methods: Methods) {
  const send = (message: FromThread) => port.postMessage(message);
  try {
    const run = methods[method];
    // What was sent is what the method takes: `readerBy` on the other side is typed by it.
    send({ kind: 'done', id, result: await run?.(...(args.map(unpacked) as never[])) });
  } catch (error) {
    send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
}

function fileReader(port: MessagePort, id: number, waiting: Waiting) {
  return (path: string) =>
    new Promise<string | null>((resolve) => {
      const call = waiting.size;
      waiting.set(call, resolve);
      port.postMessage({ kind: 'read', id, call, path } satisfies FromThread);
    });
}

if (parentPort) await answerQuestions(parentPort, workerData);
