import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createClaude } from '../../../src/adapters/claude/claude.js';
import { proxyOptions } from '../../../src/adapters/claude/proxy.js';
import { createRetryPolicy } from '../../../src/adapters/claude/retry.js';
import { startAnthropic } from '../../fakes/anthropic.js';
import { answers } from '../../fakes/anthropic-replies.js';

/** A proxy that tunnels whatever host is asked for to one port of this machine. */
async function startProxy(port: number) {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, client, head) => {
    asked.push(request.url ?? '');
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const close = () => {
    proxy.closeAllConnections();
    proxy.close();
  };
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked, close };
}

const silent = {
  info: () => {},
  warn: () => {},
  debug: () => {},
  phase: <T>(_title: string, work: () => Promise<T>) => work(),
  audit: () => {},
  auditLines: () => '',
};

function ask(baseUrl: string, env: Record<string, string>) {
  const clock = { now: () => Date.now() };
  const model = createClaude({
    apiKey: 'test-key',
    baseUrl,
    model: 'claude-sonnet-5-5',
    effort: 'low',
    retry: createRetryPolicy({ maxRetries: 0, deadline: Date.now() + 20_000, clock, journal: silent }),
    clock,
    journal: silent,
    sanitise: { text: (text) => text, holdsSecret: () => false },
    fetchOptions: proxyOptions(env),
  });
  const parts = [{ type: 'text' as const, text: 'The log.' }];
  return model.ask({
    system: 's',
    messages: [{ role: 'user', parts }],
    tools: [],
    answer: z.object({}),
    maxTokens: 10,
    last: false,
  });
}

describe('behind a proxy', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('named by %s, the service is reached through it', async (name) => {
    const server = await startAnthropic([answers()]);
    const proxy = await startProxy(Number(new URL(server.url).port));
    expect(await ask('http://claude.invalid', { [name]: proxy.url })).toMatchObject({ kind: 'message' });
    expect(proxy.asked).toEqual(['claude.invalid:80']);
    proxy.close();
    await server.close();
  });

  test('a host that NO_PROXY names is reached directly', async () => {
    const server = await startAnthropic([answers()]);
    const proxy = await startProxy(9);
    expect(await ask(server.url, { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' })).toMatchObject({ kind: 'message' });
    expect(proxy.asked).toEqual([]);
    proxy.close();
    await server.close();
  });
});

test('without a proxy nothing is changed', () => {
  expect(proxyOptions({ HTTPS_PROXY: '', NO_PROXY: 'example.com' })).toBeUndefined();
});
