/**
 * The results service as the real `@actions/artifact` talks to it: Twirp calls in JSON on one path, blocks of the blob on
 * another. [actions/toolkit, packages/artifact: internal/shared/artifact-twirp-client.ts, internal/upload/blob-upload.ts]
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredArtifact {
  id: number;
  name: string;
  mimeType: string;
  expiresAt: string | null;
  bytes: Buffer;
}

export interface ResultsFault {
  /** `CreateArtifact`, `FinalizeArtifact`, `PutBlock`, `PutBlockList`. */
  on: string;
  times?: number;
  /** How many calls go well before. */
  after?: number;
  reply: { status: number; body?: unknown } | 'hang' | 'destroy';
}

export interface ResultsFake {
  /** What `ACTIONS_RESULTS_URL` is to be. */
  url: string;
  /** What `ACTIONS_RUNTIME_TOKEN` is to be. */
  token: string;
  artifacts: StoredArtifact[];
  calls: string[];
  /** Sentences on what the real service would have refused. Must stay empty. */
  violations: string[];
  close(): Promise<void>;
}

interface Pending {
  name: string;
  mimeType: string;
  expiresAt: string | null;
  blocks: Map<string, Buffer>;
  bytes: Buffer | null;
}

interface Service {
  faults: ResultsFault[];
  pending: Map<string, Pending>;
  fake: ResultsFake;
}

const RUN = '1b4f0e98-51f2-4c6b-8a4e-0d7c86a6f1aa';
const JOB = '7d2f7b3c-6a0d-5b1f-9c3e-2b8f4f0e6c11';
const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

export async function startResults(faults: ResultsFault[] = []): Promise<ResultsFake> {
  const fake: ResultsFake = {
    url: '',
    token: runtimeToken(),
    artifacts: [],
    calls: [],
    violations: [],
    close: async () => {},
  };
  const service: Service = { faults, pending: new Map(), fake };
  const server = createServer((request, response) => {
    // Whoever asked may have been ended in the middle.
    answer(service, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  fake.close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return fake;
}

/** The toolkit reads two ids out of the token and checks no signature. */
function runtimeToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [
    part({ alg: 'none', typ: 'JWT' }),
    part({ scp: `Actions.ExampleScope Actions.Results:${RUN}:${JOB}` }),
    'none',
  ].join('.');
}

async function answer(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bytesOf(request);
  const url = new URL(request.url ?? '/', service.fake.url);
  const call = url.pathname.startsWith(TWIRP) ? url.pathname.slice(TWIRP.length) : blobCall(url);
  service.fake.calls.push(call);
  const nth = service.fake.calls.filter((it) => it === call).length;
  const isOn = ({ on, after = 0, times = Number.POSITIVE_INFINITY }: ResultsFault) =>
    on === call && nth > after && nth <= after + times;
  const fault = service.faults.find(isOn);
  if (fault) return fail(fault.reply, response);
  const isTwirp = url.pathname.startsWith(TWIRP);
  check(
    service,
    isTwirp === (request.headers.authorization === `Bearer ${service.fake.token}`),
    `${call}: authorisation`,
  );
  const reply = isTwirp ? twirp(service, call, JSON.parse(body.toString('utf8'))) : blob(service, url, body);
  response.writeHead(reply.status, { 'content-type': isTwirp ? 'application/json' : 'application/xml' });
  response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
}

function fail(reply: ResultsFault['reply'], response: ServerResponse): void {
  if (reply === 'hang') return;
  if (reply === 'destroy') {
    response.destroy();
    return;
  }
  response.writeHead(reply.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(reply.body ?? { code: 'unavailable', msg: 'the service is down' }));
}

type Reply = { status: number; body?: unknown };
type Fields = Record<string, unknown>;

function twirp(service: Service, call: string, asked: Fields): Reply {
  const idsFit = asked.workflow_run_backend_id === RUN && asked.workflow_job_run_backend_id === JOB;
  check(service, idsFit, `${call}: backend ids`);
  if (call === 'CreateArtifact') return create(service, asked);
  if (call === 'FinalizeArtifact') return finalize(service, asked);
  return { status: 404, body: { code: 'bad_route', msg: `no handler for ${call}` } };
}

/** A name that is taken: 409, which the toolkit does not retry. */
function create(service: Service, asked: Fields): Reply {
  const name = String(asked.name);
  check(service, asked.version === 7, `CreateArtifact: version ${asked.version}`);
  if (service.fake.artifacts.some((it) => it.name === name)) {
    return {
      status: 409,
      body: { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
    };
  }
  const expiresAt = typeof asked.expires_at === 'string' ? asked.expires_at : null;
  const pending = { name, mimeType: String(asked.mime_type), expiresAt, blocks: new Map(), bytes: null };
  service.pending.set(name, pending);
  const blobUrl = new URL(`/blob/${encodeURIComponent(name)}?sig=c2lnbmF0dXJl`, service.fake.url);
  return { status: 200, body: { ok: true, signed_upload_url: blobUrl.href } };
}

function finalize(service: Service, asked: Fields): Reply {
  const pending = service.pending.get(String(asked.name));
  if (!pending?.bytes) return { status: 400, body: { code: 'failed_precondition', msg: 'nothing was uploaded' } };
  const { bytes } = pending;
  check(service, asked.size === String(bytes.length), `FinalizeArtifact: size ${asked.size} of ${bytes.length}`);
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  check(service, asked.hash === hash, `FinalizeArtifact: hash ${asked.hash}`);
  const id = 9000 + service.fake.artifacts.length;
  service.fake.artifacts.push({
    id,
    name: pending.name,
    mimeType: pending.mimeType,
    expiresAt: pending.expiresAt,
    bytes,
  });
  return { status: 200, body: { ok: true, artifact_id: String(id) } };
}

// --- the blob ---------------------------------------------------------------------------------------------------

const blobCall = (url: URL) => (url.searchParams.get('comp') === 'blocklist' ? 'PutBlockList' : 'PutBlock');

function blob(service: Service, url: URL, body: Buffer): Reply {
  const pending = service.pending.get(decodeURIComponent(url.pathname.replace('/blob/', '')));
  check(service, url.searchParams.has('sig'), 'blob: no signature');
  if (!pending) return { status: 404 };
  if (blobCall(url) === 'PutBlockList') {
    const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map((match) => match[1] ?? '');
    pending.bytes = Buffer.concat(ids.map((id) => pending.blocks.get(id) ?? Buffer.alloc(0)));
    return { status: 201 };
  }
  const id = url.searchParams.get('blockid');
  if (id === null) pending.bytes = body;
  else pending.blocks.set(id, body);
  return { status: 201 };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function check({ fake }: Service, holds: boolean, sentence: string): void {
  if (!holds) fake.violations.push(sentence);
}
