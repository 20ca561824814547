import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { runnerLog } from '../../demo/runner-log.js';
import { createReadingThread, type ReadingThread } from '../../src/adapters/door/reading-thread.js';
import { createSpool } from '../../src/adapters/door/spool.js';
import { memoryLog } from '../../src/contract/memory-log.js';
import { ReadingStopped } from '../../src/contract/reading.js';
import { createTextReader } from '../../src/reader/text-reader.js';

const BUNDLE = join(process.cwd(), 'dist/reader/index.js');
const question = { maxChars: 4000 };
let folder = '';
let thread: ReadingThread;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'autofixops-reading-'));
});
afterEach(() => thread.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A thread that meets a job with what stands here. `port`, `id` and `method` are there. */
async function threadThat(does: string, limits: { partMs?: number; totalMs?: number; heapMb?: number } = {}) {
  const program = join(folder, `${Math.random()}.mjs`);
  const text = `import { parentPort as port } from 'node:worker_threads';
    port.postMessage({ kind: 'ready' });
    port.on('message', ({ kind, id, method, args, text }) => { if (kind !== 'secret') { ${does} } });`;
  await writeFile(program, text);
  thread = createReadingThread({ program, secrets: [], patterns: '', ...limits });
  return thread;
}

const LOG = runnerLog(
  [
    {
      script: 'npm test',
      shell: '/usr/bin/bash -e {0}',
      output: 'AssertionError: expected 900 to be 9\n',
      exitCode: 1,
    },
  ],
  Date.UTC(2026, 10, 20),
);

describe('the thread that reads', () => {
  test('reads a log as it is read here', async () => {
    thread = createReadingThread({ program: BUNDLE, secrets: [], patterns: '' });
    const here = await createTextReader().log(memoryLog('job', LOG), question);
    expect(await thread.reader.log(memoryLog('job', LOG), question)).toEqual(here);
  });

  test('reads a log that stands on disk, with its gap, and searches it', async () => {
    thread = createReadingThread({ program: BUNDLE, secrets: [], patterns: '' });
    const spool = createSpool({ folder, maxBytes: 2000 });
    const long = `${'nothing new\n'.repeat(500)}Error: the last line\n`;
    const { log } = await spool.store('job', memoryLog('job', long).chunks());
    const reading = await thread.reader.log(log, question);
    expect(reading.excerpt.totalLines).toBe(501);
    const answer = await thread.reader.logTool('search_log', { query: 'last line' }, [{ name: 'job', log, reading }]);
    expect(answer.text).toContain('501: Error: the last line');
    expect(await thread.reader.quotes(log, [{ line: 3, quote: 'Error: the last line' }])).toEqual([
      { line: 501, quote: 'Error: the last line' },
    ]);
    await spool.clear();
  });

  test('follows a failed step through files that it asks for', async () => {
    thread = createReadingThread({ program: BUNDLE, secrets: [], patterns: '' });
    const files: Record<string, string> = {
      '.github/workflows/ci.yml': 'jobs:\n  test:\n    steps:\n      - uses: ./check\n',
      'check/action.yml': 'runs:\n  using: composite\n  steps:\n    - run: npm test\n      shell: bash\n',
    };
    const found = await thread.reader.command({
      workflowPath: '.github/workflows/ci.yml',
      jobName: 'test',
      stepName: 'Run ./check',
      stepNumber: 2,
      steps: [{ number: 2, name: 'Run ./check' }],
      matrix: null,
      ownRun: null,
      read: async (path) => files[path] ?? null,
    });
    expect(found).toMatchObject({ command: { script: 'npm test' }, job: 'test' });
  });

  test('hides in a stream what is hidden here, what was added later too', async () => {
    thread = createReadingThread({ program: BUNDLE, secrets: ['s3cr3t-of-old'], patterns: 'ticket-\\d+' });
    const hidden = async (text: string) => {
      const chunks: Buffer[] = [];
      for await (const chunk of thread.stream(memoryLog('x', text).chunks())) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    };
    expect(await hidden('a s3cr3t-of-old b\nticket-77 c\nn3w-s3cr3t d')).toBe('a *** b\n*** c\nn3w-s3cr3t d');
    thread.add('n3w-s3cr3t');
    expect(await hidden('n3w-s3cr3t d\n')).toBe('*** d\n');
  });

  test('is ended when a text holds it for too long, and begins anew', async () => {
    const once = "if (args[1].maxChars === 1) for (;;); port.postMessage({ kind: 'done', id, result: 'read' });";
    const { reader } = await threadThat(once, { partMs: 2000 });
    await expect(reader.log(memoryLog('job', ''), { maxChars: 1 })).rejects.toThrow('it took longer than 2 s to read');
    expect(await reader.log(memoryLog('job', ''), { maxChars: 2 })).toBe('read');
  });

  test('reads no more when the time for all texts is used up', async () => {
    const { reader } = await threadThat('for (;;);', { partMs: 1000, totalMs: 1300 });
    const read = () => reader.log(memoryLog('job', ''), question);
    await expect(read()).rejects.toThrow(ReadingStopped);
    await expect(read()).rejects.toThrow(ReadingStopped);
    await expect(read()).rejects.toThrow('reading took longer than 1.3 s in all');
  });

  test('is ended when a text fills its memory', async () => {
    const { reader } = await threadThat('const all = []; for (;;) all.push(new Array(1e5).fill(id + Math.random()));', {
      heapMb: 32,
      partMs: 60_000,
      totalMs: 60_000,
    });
    await expect(reader.log(memoryLog('job', ''), question)).rejects.toThrow('more memory than it may have');
  });

  test('does not count the time for which it waits for a file', async () => {
    const { reader } = await threadThat(
      "if (kind === 'job') { globalThis.job = id; port.postMessage({ kind: 'read', id, call: 0, path: 'a' }); } else port.postMessage({ kind: 'done', id: globalThis.job, result: { reason: text } });",
      { partMs: 2000 },
    );
    const read = () => new Promise<string>((resolve) => setTimeout(resolve, 2500, 'slow'));
    const ask = { workflowPath: null, jobName: '', stepName: '', stepNumber: 1, steps: [], matrix: null, ownRun: null };
    expect(await reader.command({ ...ask, read })).toEqual({ reason: 'slow' });
  });

  test('keeps what a stream gave before it was ended', async () => {
    const hang =
      "if (args[0].includes(33)) for (;;); port.postMessage({ kind: 'done', id, result: { spans: [], to: args[0].length } });";
    const { stream } = await threadThat(hang, { partMs: 2000 });
    const spool = createSpool({ folder });
    async function* chunks() {
      // As much as is looked at in one piece.
      yield Buffer.alloc(1 << 20, 'fine\n');
      yield Buffer.from('hostile!\n');
    }
    const { log, broken } = await spool.store('job', stream(chunks()));
    expect(broken).toBeInstanceOf(ReadingStopped);
    expect(log.bytes).toBe(1 << 20);
    await spool.clear();
  });
});
