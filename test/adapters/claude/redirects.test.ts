import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type ClaudeOptions, type Credential, createClaude } from '../../../src/adapters/claude/claude.js';
import { lookUpModel } from '../../../src/adapters/claude/model-access.js';
import { createRetryPolicy } from '../../../src/adapters/claude/retry.js';
import { aRequest } from './requests.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

interface Host {
  url: string;
  seen: string[];
}

/** A host that notes what it is asked, and gives the answer of `answer`. */
async function aHost(answer: (path: string) => { status: number; headers?: Record<string, string>; body?: string }) {
  const seen: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      seen.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)} ${Buffer.concat(parts)}`);
      const { status, headers, body } = answer(request.url ?? '');
      response.writeHead(status, headers).end(body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // An address is text or a place in the file system only for sockets that are not TCP.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen } satisfies Host;
}

function aModel(baseUrl: string, credential: Credential = { apiKey: 'key-of-the-tests' }) {
  const quiet = () => {};
  const journal = {
    info: quiet,
    warn: quiet,
    debug: quiet,
    audit: quiet,
    auditLines: () => '',
    phase: <T>(_title: string, work: () => Promise<T>) => work(),
  };
  const clock = { now: () => Date.now() };
  const retry = createRetryPolicy({
    maxRetries: 2,
    deadline: Date.now() + 60_000,
    clock,
    journal,
    sleep: async () => {},
  });
  const options: ClaudeOptions = {
    ...credential,
    baseUrl,
    model: 'claude-sonnet-5-5',
    effort: 'medium',
    retry,
    clock,
    journal,
    sanitise: { text: (text) => text, holdsSecret: () => false },
  };
  return createClaude(options);
}

describe.each([301, 302, 303, 307, 308])("a redirect %d of the model's address", (status) => {
  const elsewhere = () => aHost(() => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' }));

  test('is not followed, asked once and said', async () => {
    const other = await elsewhere();
    const gateway = await aHost(() => ({
      status,
      headers: { location: `${other.url}/v1/messages`, 'x-should-retry': 'true' },
    }));
    const reply = await aModel(gateway.url).ask(aRequest());
    expect(reply).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/redirect, which is not followed/) });
    expect(gateway.seen).toHaveLength(1);
    expect(gateway.seen[0]).toContain('Find the cause.');
    expect(other.seen).toEqual([]);
  });

  test('does not carry the identity token of the exchange to another host', async () => {
    const other = await elsewhere();
    const gateway = await aHost(() => ({ status, headers: { location: `${other.url}/v1/oauth/token` } }));
    const federation = {
      ruleId: 'fdrl_x',
      organizationId: 'org',
      identityToken: async () => 'the-identity-of-the-job',
    };
    const reply = await aModel(gateway.url, { federation }).ask(aRequest());
    expect(reply).toMatchObject({ kind: 'failed' });
    expect(gateway.seen[0]).toContain('the-identity-of-the-job');
    expect(other.seen).toEqual([]);
  });

  test('is not followed by the look at key and model', async () => {
    const other = await elsewhere();
    const gateway = await aHost(() => ({ status, headers: { location: `${other.url}/v1/models/x` } }));
    const found = await lookUpModel({ apiKey: 'key-of-the-tests', baseUrl: gateway.url, id: 'x', env: {} });
    expect(found).toEqual({ ok: false, detail: expect.stringContaining('redirect') });
    expect(gateway.seen[0]).toContain('key-of-the-tests');
    expect(other.seen).toEqual([]);
  });
});
