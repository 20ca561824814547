import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAnnotations } from '../../../src/adapters/runner/annotations.js';
import { createPushgateway } from '../../../src/adapters/runner/pushgateway.js';
import { createReportFiles } from '../../../src/adapters/runner/report-files.js';
import { createSummary } from '../../../src/adapters/runner/summary.js';
import type { Published } from '../../../src/contract/ports.js';
import { aRenderedReport, aRun } from '../../builders.js';

const SECRET = ['hush', 'hush'].join('-');
const holdsSecret = (text: string) => text.includes(SECRET);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publishers-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The toolkit asks for the path once and keeps it. */
const SUMMARY = join(tmpdir(), `summary-${process.pid}.md`);
afterAll(() => rm(SUMMARY, { force: true }));

describe('the step summary', () => {
  /** What the runner would show, and what we said of it. */
  async function publish(
    over: Parameters<typeof aRenderedReport>[0],
    before: string | null = '',
  ): Promise<{ shown: string; published: Published }> {
    const file = SUMMARY;
    const kept = process.env.GITHUB_STEP_SUMMARY;
    if (before === null) delete process.env.GITHUB_STEP_SUMMARY;
    else process.env.GITHUB_STEP_SUMMARY = file;
    try {
      await writeFile(file, before ?? '');
      const published = await createSummary({ holdsSecret }).publish(aRenderedReport(over), aRun());
      return { shown: await readFile(file, 'utf8'), published };
    } finally {
      if (kept === undefined) delete process.env.GITHUB_STEP_SUMMARY;
      else process.env.GITHUB_STEP_SUMMARY = kept;
    }
  }

  test('is added to what the step has written, as a paragraph of its own', async () => {
    const { shown, published } = await publish({ summary: '### Ours' }, '# Theirs\n');
    expect(shown).toBe('# Theirs\n\n\n### Ours\n');
    expect(published).toEqual({ done: true, warning: null });
  });

  test('gives way to the shorter comment where the file is nearly full, so that the runner does not drop it all', async () => {
    const { shown } = await publish({ summary: 'x'.repeat(900_000), comment: '### Short' }, 'y'.repeat(500_000));
    expect(shown.slice(500_000)).toBe('\n\n### Short\n');
  });

  test('leaves a full file alone and says so', async () => {
    const { shown, published } = await publish({ summary: 'x'.repeat(100) }, 'y'.repeat(1024 * 1024 - 10));
    expect(shown.length).toBe(1024 * 1024 - 10);
    expect(published.warning).toMatch(/full/);
  });

  test('with a secret in it is held back', async () => {
    const { shown, published } = await publish({ summary: `a ${SECRET}` });
    expect([shown, published.warning]).toEqual(['', expect.stringMatching(/held back/)]);
  });

  test('that has no place costs one warning', async () => {
    expect((await publish({}, null)).published).toEqual({
      done: false,
      warning: expect.stringMatching(/GITHUB_STEP_SUMMARY/),
    });
  });
});

describe('annotations', () => {
  /** What the runner reads from standard output. */
  async function publish(
    annotations: Parameters<typeof aRenderedReport>[0],
  ): Promise<{ printed: string; published: Published }> {
    const write = process.stdout.write;
    let printed = '';
    process.stdout.write = (chunk: string | Uint8Array) => {
      printed += String(chunk);
      return true;
    };
    try {
      return {
        published: await createAnnotations({ holdsSecret }).publish(aRenderedReport(annotations), aRun()),
        printed,
      };
    } finally {
      process.stdout.write = write;
    }
  }
  const one = { title: 'A test failed', message: 'expected 900', path: 'src/cart.ts', line: 42 };

  test('are errors at their file and line', async () => {
    expect((await publish({ annotations: [one] })).printed).toBe(
      '::error title=A test failed,file=src/cart.ts,line=42::expected 900\n',
    );
  });

  test('without a place are errors of the run', async () => {
    expect((await publish({ annotations: [{ ...one, path: null, line: 42 }] })).printed).toBe(
      '::error title=A test failed::expected 900\n',
    );
  });

  test('are ten at most', async () => {
    const { printed } = await publish({ annotations: Array.from({ length: 30 }, () => one) });
    expect(printed.trim().split('\n')).toHaveLength(10);
  });

  test('cannot begin a command of their own', async () => {
    const { printed } = await publish({
      annotations: [
        {
          title: 'a,file=b::c',
          message: 'x\n::set-output name=y::z\r\n::stop-commands::t',
          path: 'p\n::debug::q',
          line: 1,
        },
      ],
    });
    expect(printed.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
  });

  test('with a secret in them are held back, the others are not', async () => {
    const { printed, published } = await publish({ annotations: [{ ...one, message: SECRET }, one] });
    expect(printed).not.toContain(SECRET);
    expect(published).toEqual({ done: true, warning: expect.stringMatching(/held back.*1/) });
  });
});

describe('the files', () => {
  const publish = (files: { name: string; text: string }[], at = folder) =>
    createReportFiles({ folder: at, holdsSecret }).publish(aRenderedReport({ files }), aRun());

  test('are written where they are wanted, in a folder that is made for them', async () => {
    const deep = join(folder, 'a', 'b');
    expect(await publish([{ name: 'comment.md', text: 'hello' }], deep)).toEqual({ done: true, warning: null });
    expect(await readFile(join(deep, 'comment.md'), 'utf8')).toBe('hello');
    expect(await readdir(deep)).toEqual(['comment.md']);
  });

  test('replace a link that was laid in their way, and are not written through it', async () => {
    const target = join(folder, 'precious');
    await writeFile(target, 'untouched');
    await symlink(target, join(folder, 'comment.md'));
    await publish([{ name: 'comment.md', text: 'hello' }]);
    expect(await readFile(target, 'utf8')).toBe('untouched');
    expect((await lstat(join(folder, 'comment.md'))).isSymbolicLink()).toBe(false);
  });

  test('are not written into a folder that is a link to elsewhere', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    await symlink(elsewhere, join(folder, 'link'));
    const published = await publish([{ name: 'comment.md', text: 'hello' }], join(folder, 'link'));
    expect(published).toEqual({ done: false, warning: expect.stringMatching(/link/) });
    expect(await readdir(elsewhere)).toEqual([]);
    await rm(elsewhere, { recursive: true });
  });

  test('stay inside whatever they are called', async () => {
    await publish([{ name: '../escaped.md', text: 'hello' }]);
    expect(await readdir(folder)).toEqual(['escaped.md']);
  });

  test('do not leave the patch of an earlier report behind', async () => {
    await publish([{ name: 'fix.patch', text: 'old' }]);
    await publish([{ name: 'comment.md', text: 'new' }]);
    expect(await readdir(folder)).toEqual(['comment.md']);
  });

  test('with a secret in them are not written, the others are', async () => {
    const published = await publish([{ name: 'audit.jsonl', text: SECRET }, { name: 'comment.md', text: 'hello' }]); // biome-ignore format: short
    expect(await readdir(folder)).toEqual(['comment.md']);
    expect(published.warning).toContain('audit.jsonl');
  });

  test('that cannot be written cost one warning', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await publish([{ name: 'a', text: '' }], join(folder, 'file'))).toMatchObject({
      done: false,
      warning: expect.any(String),
    });
  });
});

describe('the Pushgateway', () => {
  interface Push { method: string; url: string; authorization: string | undefined; body: string } // biome-ignore format: short
  const files = [{ name: 'metrics.prom', text: 'autofixops_window_analyses 1\n' }];

  /** A gateway that answers so; `null`: it never does. */
  async function withGateway(
    status: number | null,
    story: (url: string, pushes: Push[]) => Promise<void>,
  ): Promise<void> {
    const pushes: Push[] = [];
    const server = createServer(async (request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      pushes.push({
        method: request.method ?? '',
        url: request.url ?? '',
        authorization: request.headers.authorization,
        body: Buffer.concat(chunks).toString(),
      });
      if (status !== null) response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await story(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, pushes); // a TCP server has such an address
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }
  const push = (url: string, timeoutMs = 5000) =>
    createPushgateway({ url, holdsSecret, timeoutMs }).publish(aRenderedReport({ files }), aRun());
  const decoded = (path: string) => path.split('/').map((part) => Buffer.from(part, 'base64url').toString());

  test('gets the metrics in one group for the repository and the workflow, whatever they are called', () =>
    withGateway(200, async (url, pushes) => {
      expect(await push(`${url}/prefix/`)).toEqual({ done: true, warning: null });
      const [first] = pushes;
      expect(first).toMatchObject({ method: 'PUT', body: files[0]?.text, authorization: undefined });
      expect(first?.url).toMatch(
        /^\/prefix\/metrics\/job\/autofixops\/repository@base64\/[\w-]+\/workflow@base64\/[\w-]+$/,
      );
      expect(decoded(first?.url ?? '')).toEqual(expect.arrayContaining(['acme/shop', 'CI']));
    }));

  test('gets user and password of the address as they should be sent', () =>
    withGateway(200, async (url, pushes) => {
      await push(url.replace('http://', 'http://me:p%40ss@'));
      expect(pushes[0]?.authorization).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
    }));

  test.each([[400], [302], [500]])('that answers %i costs one warning, and is not followed elsewhere', (status) =>
    withGateway(status, async (url, pushes) => {
      expect(await push(url)).toEqual({ done: false, warning: expect.stringContaining(`HTTP ${status}`) });
      expect(pushes).toHaveLength(1);
    }),
  );

  test('that does not answer is not waited for', () =>
    withGateway(null, async (url) => {
      expect(await push(url, 200)).toEqual({ done: false, warning: expect.stringMatching(/no answer within/) });
    }));

  test('that is not there, or is no address, costs one warning without the password', async () => {
    const gone = await push(`http://me:${SECRET}@127.0.0.1:1`);
    expect(gone).toEqual({ done: false, warning: expect.stringMatching(/not pushed/) });
    expect(gone.warning).not.toContain(SECRET);
    expect((await push('gateway:9091')).warning).toMatch(/no http or https address/);
    expect((await push('')).warning).toMatch(/no http or https address/);
  });
});
