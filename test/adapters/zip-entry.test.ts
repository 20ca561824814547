import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readZipEntry } from '../../src/adapters/zip-entry.js';
import { aZip } from './zip.js';

const MAX = 1000;

describe('one file of a zip archive', () => {
  test('is found among others and unpacked', () => {
    const zip = aZip([
      { name: 'report.html', content: 'x'.repeat(5000) },
      { name: 'metrics.json', content: '{"a":1}' },
    ]);
    expect(readZipEntry(zip, 'metrics.json', MAX)?.toString()).toBe('{"a":1}');
  });

  test('may be stored without packing, and the archive may have a comment', () => {
    const zip = aZip([{ name: 'metrics.json', content: 'plain', stored: true }], 'a comment');
    expect(readZipEntry(zip, 'metrics.json', MAX)?.toString()).toBe('plain');
  });

  test('is not taken for another of a similar name', () => {
    expect(readZipEntry(aZip([{ name: '../metrics.json', content: '{}' }]), 'metrics.json', MAX)).toBeNull();
  });

  test.each([
    ['more than allowed', { content: 'x'.repeat(MAX + 1) }, /too large/],
    ['more than it claims', { content: 'x'.repeat(100_000), claimedBytes: 10 }, /larger|length/i],
    ['other content than it claims', { content: 'abc', claimedBytes: 2 }, /damaged/],
    ['something encrypted', { content: 'abc', flags: 1 }, /encrypted/],
  ])('that holds %s is refused', (_, part, message) => {
    expect(() => readZipEntry(aZip([{ name: 'metrics.json', ...part }]), 'metrics.json', MAX)).toThrow(message);
  });

  test('of something that is no archive is refused', () => {
    expect(() => readZipEntry(Buffer.from('not a zip'), 'metrics.json', MAX)).toThrow();
    expect(() => readZipEntry(Buffer.alloc(0), 'metrics.json', MAX)).toThrow();
  });

  test('of a damaged archive is refused or whole, and takes no more than it may', () => {
    const zip = aZip([{ name: 'metrics.json', content: 'abc'.repeat(200) }]);
    fc.assert(
      fc.property(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const damaged = Buffer.from(zip);
        damaged[at] = byte;
        try {
          const content = readZipEntry(damaged, 'metrics.json', MAX);
          expect(content === null || content.equals(Buffer.from('abc'.repeat(200)))).toBe(true);
        } catch (error) {
          expect(String(error)).toMatch(/Error/);
        }
      }),
    );
  });
});
