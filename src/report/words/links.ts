/** The only links there are in what we publish: built from the run, a job, a commit and a path. Never from a log or a model. */
import type { Failure, Location, Run } from '../../contract/model.js';
import { placeInStep } from './step-line.js';

/** Longer than any path that a reader would follow; an escaped one grows up to twelvefold. */
const MAX_PATH_CHARS = 1000;

/** The URL when it points into the run's own repository on the run's own server; null for any other. */
export function ownUrl(run: Run, url: string | null): string | null {
  const [own, other] = [parsed(run.url), parsed(url)];
  if (
    own === null ||
    other === null ||
    own.origin !== other.origin ||
    other.username !== '' ||
    other.href.length > MAX_PATH_CHARS
  )
    return null;
  const repository = `/${run.owner}/${run.repo}/`.toLowerCase();
  if (!other.pathname.toLowerCase().startsWith(repository)) return null;
  return escaped(other.href);
}

/** A place in a file, at the commit that failed. Null where the path cannot be one of the repository's. */
export function permalink(run: Run, location: Location | null): string | null {
  const origin = parsed(run.url)?.origin;
  if (location === null || origin === undefined || !isRepositoryPath(location.path)) return null;
  const path = location.path.split('/').map(encodeURIComponent).join('/');
  if (path.length > MAX_PATH_CHARS) return null;
  const line = location.line !== null && location.line > 0 ? `#L${location.line}` : '';
  return escaped(`${origin}/${run.owner}/${run.repo}/blob/${run.headSha}/${path}${line}`);
}

/** Lines of a file, both ends included, at the commit that failed. */
export function permalinkTo(
  run: Run,
  { path, start, end }: { path: string; start: number; end: number },
): string | null {
  const url = permalink(run, { path, line: start, column: null });
  return url === null || end <= start ? url : `${url}-L${end}`;
}

/**
 * The job's page, opened at the line where its step and its number there are known. The page numbers each step's lines from 1; a
 * step's first line is the one that opens its group, and what closes a group has no number.
 */
export function logUrl(run: Run, failure: Failure, line: number | null): string | null {
  const job = ownUrl(run, failure.job.url);
  const place = line === null ? null : placeInStep(failure, line);
  return job === null || place === null ? job : `${job}#step:${place.step}:${place.line}`;
}

/** `src/cart.ts:42` */
export function place(location: Location): string {
  return location.line === null ? location.path : `${location.path}:${location.line}`;
}

function isRepositoryPath(path: string): boolean {
  if (path === '' || path.startsWith('/') || /[\p{Cc}\p{Cs}\\]/u.test(path) || /^[A-Za-z]:/.test(path)) {
    return false;
  }
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function parsed(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsedUrl = new URL(url);
  return parsedUrl.protocol === 'https:' || parsedUrl.protocol === 'http:' ? parsedUrl : null;
}

/** What would end a Markdown link or an attribute. */
function escaped(url: string): string {
  return url.replace(/[()<>"'`\s\\|]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
