import { Readable } from 'node:stream';
import type { Exchange } from './exchange.js';
import type { Answer } from './route.js';
import type { World } from './world.js';

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };
const XML = { 'content-type': 'application/xml' };

/** The host of the signed links. It knows no token: one that is sent is an error, as it is at the real one. */
export function answerBlob(world: World, { path, headers }: Exchange): Answer {
  const url = new URL(path, 'http://blob');
  if (headers.authorization !== undefined) return xml(401, 'InvalidAuthenticationInfo');
  if (!url.searchParams.has('sig')) return xml(403, 'AuthenticationFailed');
  const [, kind = '', id = ''] = url.pathname.split('/');
  if (kind === 'logs') return logBlob(world, Number(id));
  const artifact = world.artifacts.find((it) => it.id === Number(id));
  return artifact
    ? { status: 200, body: artifact.zip, headers: { 'content-type': 'application/zip' } }
    : xml(404, 'BlobNotFound');
}

/** The log of a job that has not ended is not there. [Digital-Process-Tools/claude-supertool#741] */
function logBlob(world: World, id: number): Answer {
  const isOver = world.jobs.some((job) => job.id === id && job.status === 'completed');
  const log = world.logs[id];
  if (!isOver || log === undefined) return xml(404, 'BlobNotFound');
  return { status: 200, body: typeof log === 'function' ? Readable.from(log()) : log, headers: TEXT };
}

function xml(status: number, code: string): Answer {
  const body = `\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, body, headers: XML };
}
