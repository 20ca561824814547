import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startResults } from '../../../demo/results.js';
import { readZipEntry } from '../../../src/adapters/github/zip-entry.js';
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

  test('whose content was changed is refused', () => {
    const zip = aZip([{ name: 'metrics.json', content: 'plain', stored: true }]);
    zip[zip.indexOf('plain')] = 'P'.charCodeAt(0);
    expect(() => readZipEntry(zip, 'metrics.json', MAX)).toThrow(/damaged/);
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

describe('an archive that the real client has uploaded', () => {
  const names = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'GITHUB_SERVER_URL'];
  const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  const print = process.stdout.write;
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'upload-'));
    process.stdout.write = () => true;
  });
  afterEach(async () => {
    process.stdout.write = print;
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await rm(folder, { recursive: true });
  });

  test('is read back', async () => {
    const results = await startResults();
    Object.assign(process.env, {
      ACTIONS_RUNTIME_TOKEN: results.token,
      ACTIONS_RESULTS_URL: results.url,
      GITHUB_SERVER_URL: 'https://github.com',
    });
    try {
      const files = ['report.html', 'metrics.json'].map((name) => join(folder, name));
      for (const file of files) await writeFile(file, `content of ${file}`.repeat(500));
      await new DefaultArtifactClient().uploadArtifact('metrics', files, folder);
      const [artifact] = results.artifacts;
      const content = readZipEntry(artifact?.bytes ?? Buffer.alloc(0), 'metrics.json', 1_000_000);
      expect(content?.toString()).toBe(`content of ${join(folder, 'metrics.json')}`.repeat(500));
    } finally {
      await results.close();
    }
  }, 30_000);
});
