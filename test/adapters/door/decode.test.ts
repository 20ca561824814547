import { describe, expect, test } from '@jest/globals';
import { decodeUtf8 } from '../../../src/adapters/door/decode.js';

const text = 'Fehler: Größe 日本 🙂\r\nerror CS1002: ; expected\r\n'.repeat(300);
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(little).swap16();

async function decoded(bytes: Buffer, size: number): Promise<string> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const out: Buffer[] = [];
  for await (const chunk of decodeUtf8(chunks())) out.push(chunk);
  return Buffer.concat(out).toString('utf8');
}

describe('decoding a log to UTF-8', () => {
  for (const size of [1, 3, 1000, 1 << 20]) {
    test(`UTF-16 of both orders with a mark, in chunks of ${size}`, async () => {
      expect(await decoded(Buffer.concat([Buffer.from([0xff, 0xfe]), little]), size)).toBe(text);
      expect(await decoded(Buffer.concat([Buffer.from([0xfe, 0xff]), big]), size)).toBe(text);
    });
    test(`UTF-16 of both orders without a mark, in chunks of ${size}`, async () => {
      const plain = 'error CS1002: ; expected\r\n'.repeat(10);
      expect(await decoded(Buffer.from(plain, 'utf16le'), size)).toBe(plain);
      expect(await decoded(Buffer.from(plain, 'utf16le').swap16(), size)).toBe(plain);
    });
    test(`UTF-8 and rubbish pass byte for byte, in chunks of ${size}`, async () => {
      expect(await decoded(Buffer.from(text), size)).toBe(text);
    });
  }
  test('a binary file is not taken for UTF-16, and an empty one gives nothing', async () => {
    const rubbish = Buffer.from(Array.from({ length: 9000 }, (_, i) => (i * 7919) % 256));
    const out: Buffer[] = [];
    for await (const chunk of decodeUtf8(
      (async function* () {
        yield rubbish;
      })(),
    ))
      out.push(chunk);
    expect(Buffer.concat(out).equals(rubbish)).toBe(true);
    expect(await decoded(Buffer.alloc(0), 10)).toBe('');
  });
});
