import { copyFile, lstat, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { RenderedReport } from '../../contract/model.js';
import type { Journal, Published, Publisher } from '../../contract/ports.js';

/** The part of `@actions/artifact` that is used here. */
export interface ArtifactClient {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options?: { retentionDays?: number; skipArchive?: boolean },
  ): Promise<{ id?: number }>;
}

interface Options {
  /** As `artifactName` makes it. */
  name: string;
  /** Where the report's files have been written. */
  folder: string;
  /** For a copy of the page under a name of its own: RUNNER_TEMP. */
  temp: string;
  retentionDays?: number | null;
  /** Of the run that the artifact will belong to: the one we are in, which need not be the one that was diagnosed. */
  runUrl: string;
  holdsSecret: (text: string) => boolean;
  journal: Pick<Journal, 'debug'>;
  /** For all uploads together; the toolkit itself goes on trying for minutes. */
  timeoutMs?: number;
  client?: () => Promise<ArtifactClient>;
}

const PAGE = 'report.html';

/**
 * The report's files as one artifact, and the page once more by itself and not zipped, so that a click opens it.
 * A service that is down or slow costs one warning and no more than `timeoutMs`.
 */
export function createArtifactPublisher(options: Options): Publisher {
  return {
    name: 'artifact',
    publish: async (report) => {
      const { files, heldBack } = await filesOf(report, options);
      if (files.length === 0) return { done: false, warning: heldBack };
      // The toolkit tells each of its steps.
      core.startGroup('Artifact');
      try {
        const published = await withinTime(upload(files, options), options.timeoutMs ?? 60_000);
        return { ...published, warning: heldBack };
      } catch (error) {
        return { done: false, warning: explain(error) };
      } finally {
        core.endGroup();
      }
    },
  };
}

/**
 * Only what we rendered, as plain files: the folder may stand where the code under test can write.
 * A text that holds a secret stays here.
 */
async function filesOf({ files }: RenderedReport, { folder, holdsSecret }: Options) {
  const clean = files.filter(({ text }) => !holdsSecret(text));
  const there = await Promise.all(clean.map(async ({ name }) => ((await isFile(join(folder, name))) ? name : null)));
  const held = files.filter((file) => !clean.includes(file)).map(({ name }) => name);
  const heldBack =
    held.length > 0 ? `Held back from the artifact, because a secret is in it: ${held.join(', ')}.` : null;
  return { files: there.filter((name) => name !== null), heldBack };
}

const isFile = async (path: string) => (await lstat(path).catch(() => null))?.isFile() ?? false;

async function upload(names: string[], options: Options): Promise<Published> {
  const { name, folder, runUrl, retentionDays, client = toolkit } = options;
  if (!hasArtifacts(runUrl)) throw new Error('not currently supported on GHES');
  const service = await client();
  const paths = names.map((file) => join(folder, file));
  const retention = retentionDays ? { retentionDays } : {};
  const { id } = await service.uploadArtifact(name, paths, folder, retention);
  if (names.includes(PAGE)) await uploadPage(service, retention, options);
  return { done: true, ...(id ? { id, url: `${runUrl}/artifacts/${id}` } : {}), warning: null };
}

/** An artifact that is not zipped is called as its file is, and names are unique in a run: hence a copy. */
async function uploadPage(service: ArtifactClient, retention: object, options: Options): Promise<void> {
  const folder = await mkdtemp(join(options.temp, 'autofixops-page-'));
  try {
    const copy = join(folder, `${options.name}.html`);
    await copyFile(join(options.folder, PAGE), copy);
    await service.uploadArtifact(options.name, [copy], folder, { ...retention, skipArchive: true });
  } catch (error) {
    // It is in the other one too.
    options.journal.debug(`The page was not uploaded by itself: ${String(error)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asked here because the toolkit, which asks too, says so with an annotation of its own. */
function hasArtifacts(runUrl: string): boolean {
  const { hostname } = new URL(runUrl);
  return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}

/** To be called before a command of the repository runs: what is loaded later, that command could have written anew. */
export async function preloadArtifactClient(): Promise<void> {
  await toolkit().catch(() => undefined);
}

/** 3.7 MB that a run without a failure never loads. */
async function toolkit(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import(/* webpackChunkName: "artifact" */ '@actions/artifact');
  return new DefaultArtifactClient();
}

/** The toolkit's upload cannot be ended from outside: it is left behind, and the end of the process ends it. */
async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${Math.round(ms / 1000)} s`)), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function explain(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  const reason = REASONS.find(({ pattern }) => pattern.test(text))?.reason ?? text.replace(/\s+/g, ' ').slice(0, 200);
  return `The artifact was not uploaded: ${reason}. The files are in the report folder, the text in the step summary.`;
}

const REASONS: { pattern: RegExp; reason: string }[] = [
  { pattern: /ACTIONS_R(UNTIME_TOKEN|ESULTS_URL)/, reason: 'this is no GitHub Actions job with an artifact service' },
  { pattern: /not currently supported on GHES/, reason: 'GitHub Enterprise Server has no such artifact service' },
  { pattern: /storage quota/i, reason: "the account's storage for artifacts is full" },
  { pattern: /already_exists|\(409\)/, reason: 'an artifact of this name is in the run already; set `artifact-name`' },
];

interface NameParts {
  /** The input `artifact-name`. */
  base: string;
  attempt: number;
  /** Key of the job, with its place in the matrix, where several jobs of a run may upload; null where only one does. */
  job: string | null;
}

/** Artifact names are unique in a run, over all its attempts. The plain name stays what it is for the usual case. */
export function artifactName({ base, attempt, job }: NameParts): string {
  const parts = [base, ...(job ? [job] : []), ...(attempt > 1 ? [String(attempt)] : [])];
  // What the service refuses in a name [@actions/artifact, path-and-artifact-name-validation], and what could make a command
  // of it: the toolkit prints the name, a value of a matrix is anybody's, and the runner takes `##[…]` anywhere in a line.
  return parts
    .join('-')
    .replace(/["':<>|*?\\/#[\]\s\p{C}]+/gu, '-')
    .slice(0, 200);
}
