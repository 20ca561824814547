/** The status of the host of the signed links; its errors are XML and of no use to people. */
export class DownloadError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`the download answered HTTP ${status}`);
    this.status = status;
  }
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Options {
  fetch: Fetch;
  /** Between two chunks. */
  idleMs: number;
  signal?: AbortSignal | undefined;
}

const MAX_REDIRECTS = 3;

/**
 * Follows a signed link without any token: it is its own proof, and its host is not GitHub's API. Only https, or loopback
 * for the stand-in. Throws DownloadError for any status but 200; the stream throws when the connection breaks or idles.
 */
export async function download(location: string, options: Options): Promise<AsyncIterable<Buffer>> {
  let url = checkedUrl(location);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const idle = createIdleTimer(options.idleMs);
    const response = await request(url, idle, options);
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (response.status === 200 && response.body) return chunksOf(response.body, idle);
    idle.stop();
    await response.body?.cancel();
    if (!next) throw new DownloadError(response.status);
    url = checkedUrl(new URL(next, url).href);
  }
  throw new Error('the download was redirected too often');
}

async function request(url: URL, idle: IdleTimer, options: Options): Promise<Response> {
  const signal = AbortSignal.any([idle.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    return await options.fetch(url.href, { redirect: 'manual', signal });
  } catch (error) {
    idle.stop();
    throw error;
  }
}

function checkedUrl(text: string): URL {
  const url = new URL(text);
  const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)) return url;
  throw new Error('the download link is not https');
}

async function* chunksOf(body: ReadableStream<Uint8Array>, idle: IdleTimer): AsyncIterable<Buffer> {
  try {
    for await (const chunk of body) {
      idle.touch();
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    }
  } finally {
    idle.stop();
  }
}

interface IdleTimer {
  signal: AbortSignal;
  touch(): void;
  stop(): void;
}

function createIdleTimer(ms: number): IdleTimer {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`nothing came for ${ms} ms`)), ms);
  return { signal: controller.signal, touch: () => timer.refresh(), stop: () => clearTimeout(timer) };
}
