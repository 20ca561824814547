import { createHash } from 'node:crypto';
import { defaults } from '@actions/github/lib/utils';
import type { GitHub } from './github-client.js';
import { breakageOf, describeError, messageOf, statusOf } from './github-errors.js';
import { DownloadError, download, type Fetch } from './log-download.js';
import { readZipEntry } from './zip-entry.js';

interface Options {
  octokit: GitHub;
  owner: string;
  repo: string;
  /** The run we are in: its workflow is the one whose earlier runs count. */
  workflowRunId: number | null;
  /** The name under which this run's metrics will be uploaded, without its attempt. */
  artifactName: string;
  fetch?: Fetch;
  /** For everything together. */
  timeoutMs?: number;
}

export interface EarlierMetrics {
  /** `metrics.json` of the newest run that has one. */
  metrics: string | null;
  /** Those of some runs before it: runs at the same time do not see each other, and joined nothing is lost. */
  older: string[];
  /** A sentence where there are none, or none could be read. */
  notice: string | null;
}

interface Candidate {
  id: number;
  runId: number;
  digest: string | null;
}

const FILE = 'metrics.json';
/** An artifact also holds the page with its logs. */
const MAX_ZIP_BYTES = 32 * 1024 * 1024;
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/** As many artifacts are joined at most. */
const MAX_READ = 5;
/** As many runs that are not among the workflow's latest are asked about, one by one. */
const MAX_ASKED = 4;

/** Finds and reads the metrics of earlier runs. Never throws: without them, the metrics start afresh. */
export function createHistory(options: Options): { load(): Promise<EarlierMetrics> } {
  return { load: () => load(options) };
}

async function load(options: Options): Promise<EarlierMetrics> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? 30_000);
  try {
    const { found, expired } = await candidates(options);
    const trusted = await ofThisWorkflow(options, found);
    if (trusted.length === 0) return nothing(expired ? EXPIRED : null);
    return await readAll(options, trusted, signal);
  } catch (error) {
    const what = "The earlier runs' metrics could not be looked for";
    return nothing(`${describeError(error, { what, permission: 'actions: read' })} ${AFRESH}`);
  }
}

const AFRESH = 'The metrics start afresh with this run.';
const EXPIRED = `The earlier runs' metrics have expired. ${AFRESH}`;
const nothing = (notice: string | null): EarlierMetrics => ({ metrics: null, older: [], notice });

/**
 * Artifacts of that name (and of a second attempt's), newest first, without those of forks: what a fork's run uploads, a stranger has written. Which repository
 * the code came from is GitHub's word.
 */
async function candidates({ octokit, owner, repo, artifactName }: Options) {
  const listed = await Promise.all(
    [artifactName, `${artifactName}-2`].map(async (name) => {
      const query = { owner, repo, name, per_page: 100 };
      return (await octokit.rest.actions.listArtifactsForRepo(query)).data.artifacts;
    }),
  );
  const own = listed
    .flat()
    .filter(({ workflow_run: run }) => run?.id !== undefined && run.repository_id === run.head_repository_id)
    .sort((a, b) => (b.created_at ?? '').localeCompare(a.created_at ?? '') || b.id - a.id);
  const found = own
    .filter((artifact) => !artifact.expired && artifact.size_in_bytes <= MAX_ZIP_BYTES)
    .map(({ id, workflow_run: run, digest }) => ({ id, runId: run?.id ?? 0, digest: digest ?? null }));
  return { found, expired: own.length > 0 && own.every((artifact) => artifact.expired) };
}

/** Another workflow may use the same name, and a run says once more whose code it ran. */
async function ofThisWorkflow(options: Options, found: Candidate[]): Promise<Candidate[]> {
  const { octokit, owner, repo, workflowRunId } = options;
  if (found.length === 0 || workflowRunId === null) return [];
  const { workflow_id } = await runOf(options, workflowRunId);
  const query = { owner, repo, workflow_id, per_page: 100, exclude_pull_requests: true };
  const latest = (await octokit.rest.actions.listWorkflowRuns(query)).data.workflow_runs;
  const known = new Map(latest.map((run) => [run.id, run]));
  const trusted: Candidate[] = [];
  let asked = 0;
  for (const candidate of found) {
    if (trusted.length === MAX_READ || asked === MAX_ASKED) break;
    const listed = known.get(candidate.runId);
    if (listed === undefined) asked += 1;
    const run = listed ?? (await runOf(options, candidate.runId).catch(unlessGone));
    if (run !== null && run.workflow_id === workflow_id && isOwnBranch(run, options)) trusted.push(candidate);
  }
  return trusted;
}

type WorkflowRun = Awaited<ReturnType<typeof runOf>>;

async function runOf({ octokit, owner, repo }: Options, runId: number) {
  return (await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId, exclude_pull_requests: true })).data;
}

function isOwnBranch({ head_repository: head }: WorkflowRun, { owner, repo }: Options): boolean {
  // GitHub leaves the repository out when the fork is gone, whatever its type says.
  return head?.full_name?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

/** A deleted run leaves artifacts behind for a while. */
function unlessGone(error: unknown): null {
  if (statusOf(error) === 404) return null;
  throw error;
}

async function readAll(options: Options, trusted: Candidate[], signal: AbortSignal): Promise<EarlierMetrics> {
  const texts: string[] = [];
  const problems: string[] = [];
  for (const candidate of trusted) {
    if (signal.aborted) break;
    try {
      texts.push(await readMetrics(options, candidate, signal));
    } catch (error) {
      problems.push(reasonOf(error));
    }
  }
  const [metrics = null, ...older] = texts;
  if (metrics !== null) return { metrics, older, notice: null };
  return nothing(`The earlier runs' metrics could not be read: ${problems[0] ?? 'it took too long'}. ${AFRESH}`);
}

async function readMetrics(options: Options, { id, digest }: Candidate, signal: AbortSignal): Promise<string> {
  const zip = await fetchZip(options, id, signal);
  const sha256 = createHash('sha256').update(zip).digest('hex');
  if (digest?.startsWith('sha256:') && digest !== `sha256:${sha256}`) throw new Error('the artifact is damaged');
  const file = readZipEntry(zip, FILE, MAX_FILE_BYTES);
  if (file === null) throw new Error(`the artifact holds no ${FILE}`);
  return file.toString('utf8');
}

/** By the signed link, which is followed without the token. */
async function fetchZip({ octokit, owner, repo, fetch = proxied }: Options, id: number, signal: AbortSignal) {
  const { headers } = await octokit.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: id,
    archive_format: 'zip',
    request: { redirect: 'manual', signal },
  });
  if (!headers.location) throw new Error('GitHub gave no link to the artifact');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of await download(headers.location, { fetch, idleMs: 10_000, signal })) {
    bytes += chunk.length;
    if (bytes > MAX_ZIP_BYTES) throw new Error('the artifact is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const status = statusOf(error);
  if (status === 410) return 'they have expired';
  if (status !== null) return `GitHub answered HTTP ${status} (${messageOf(error)})`;
  if (error instanceof DownloadError) return error.message;
  return breakageOf(error);
}

const proxied: Fetch = (url, init) => (defaults.request?.fetch ?? fetch)(url, init);
