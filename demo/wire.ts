import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { isCut } from './faults.js';
import type { Answer } from './route.js';
import type { Fault } from './world.js';

/** Sends the answer, or lets the fault have its way with it. */
export function send(response: ServerResponse, answer: Answer | null, fault: Fault | null): void {
  if (fault?.reply === 'hang') return;
  if (answer === null) {
    response.destroy();
    return;
  }
  const { body } = answer;
  const isJson =
    body !== undefined && typeof body === 'object' && !Buffer.isBuffer(body) && !(body instanceof Readable);
  const payload = isJson ? JSON.stringify(body) : body;
  response.writeHead(answer.status, {
    ...(isJson ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '990',
    'x-ratelimit-reset': '4102444800',
    'x-ratelimit-resource': 'core',
    ...answer.headers,
  });
  if (fault && isCut(fault.reply)) {
    const whole = Buffer.from(typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : '');
    // Not at once: a client drops what it has not yet read of a connection that fails.
    response.write(whole.subarray(0, fault.reply.cutAfterBytes), () => setTimeout(() => response.destroy(), 50));
  } else if (payload instanceof Readable) {
    payload.on('error', () => response.destroy()).pipe(response);
  } else {
    response.end(payload);
  }
}

export async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** JSON, or the text itself where it is none. */
export function parsed(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** On a free port of 127.0.0.1; gives the URL. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Ends also the connections that still wait for an answer. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
