import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSpool } from '../../../src/adapters/door/spool.js';
import type { Log } from '../../../src/contract/ports.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spool-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function* inPieces(text: string, size: number): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(log: Log): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of log.chunks()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}\n`).join('');

describe('a spooled log', () => {
  test('is what went in, as often as it is read', async () => {
    const { log, broken, droppedBytes } = await createSpool({ folder }).store('test', inPieces('größer\nals\n', 3));
    expect([await read(log), await read(log)]).toEqual(['größer\nals\n', 'größer\nals\n']);
    expect({ broken, droppedBytes, bytes: log.bytes }).toEqual({ broken: null, droppedBytes: 0, bytes: 13 });
  });

  test('may be empty', async () => {
    const { log } = await createSpool({ folder }).store('test', inPieces('', 1));
    expect({ text: await read(log), bytes: log.bytes }).toEqual({ text: '', bytes: 0 });
  });

  test('can be read by nobody else', async () => {
    await createSpool({ folder }).store('test', inPieces('private', 9));
    const [own = ''] = await readdir(folder);
    const [file = ''] = await readdir(join(folder, own));
    const modes = [await stat(join(folder, own)), await stat(join(folder, own, file))].map(({ mode }) => mode & 0o777);
    expect(modes).toEqual([0o700, 0o600]);
  });

  test('of a stream that breaks is what came before', async () => {
    async function* breaking() {
      yield Buffer.from('so far');
      throw new Error('gone');
    }
    const { log, broken } = await createSpool({ folder }).store('test', breaking());
    expect([await read(log), broken?.message]).toEqual(['so far', 'gone']);
  });

  test('is gone when the spool is cleared', async () => {
    const spool = createSpool({ folder });
    await spool.store('test', inPieces('text', 9));
    await spool.clear();
    expect(await readdir(folder)).toEqual([]);
    await spool.clear();
  });
});

describe('a log that is too long', () => {
  test('keeps its beginning and its end, and every line after the gap keeps its number', async () => {
    const whole = lines(2000);
    const { log, droppedBytes } = await createSpool({ folder, maxBytes: 2000 }).store('test', inPieces(whole, 77));
    const kept = (await read(log)).split('\n');
    expect(kept[0]).toBe('line 1');
    expect(kept[1999]).toBe('line 2000');
    expect(kept[1950]).toBe('line 1951');
    expect(kept.join('\n')).toContain(`[${droppedBytes} bytes of the log were left out here]`);
  });

  test('of one endless line has a gap in that line', async () => {
    const { log } = await createSpool({ folder, maxBytes: 100 }).store('test', inPieces('x'.repeat(5000), 64));
    expect(await read(log)).toMatch(/^x{50} \[48\d\d bytes of the log were left out here\]x{50,60}$/);
  });

  test('stays within its limit on disk, whatever comes in whatever pieces', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 16, max: 4000 }),
        async (texts, size, maxBytes) => {
          const whole = texts.join('\n');
          const { log, droppedBytes } = await createSpool({ folder, maxBytes }).store('test', inPieces(whole, size));
          const kept = await read(log);
          expect(Buffer.byteLength(kept) - log.bytes === 0 || kept.includes('\uFFFD')).toBe(true);
          expect(kept.split('\n')).toHaveLength(whole.split('\n').length);
          const { bytes } = log;
          expect(
            droppedBytes === 0 ? bytes <= maxBytes + maxBytes / 8 + 8 : droppedBytes < Buffer.byteLength(whole),
          ).toBe(true);
        },
      ),
      { numRuns: 60 },
    ));
});
