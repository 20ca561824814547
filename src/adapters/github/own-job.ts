/** Which of a run's jobs is the one that we are in. Servers that give a job its own id (`job.check_run_id`) save the question. */

/** Of the jobs API, what is looked at. */
interface ListedJob {
  id: number;
  name: string;
  status: string;
  runner_name: string | null;
}

/** What the runner says of the job. */
export interface OwnJobClues {
  /** `job.check_run_id`; null on GitHub Enterprise Server and with older runners. */
  id: number | null;
  /** RUNNER_NAME. */
  runnerName: string | null;
  /** GITHUB_JOB: the job's key in the workflow file. */
  key: string | null;
  matrix: Record<string, unknown> | null;
}

/**
 * Without an id: a job that is in progress, on a runner of our name, and if there are several, the one that is called as the file
 * and the matrix call ours. Null where that leaves none or more than one: a guess would take another job's failure for ours.
 */
export function findOwnJob<T extends ListedJob>(jobs: readonly T[], clues: OwnJobClues): T | null {
  if (clues.id !== null) return jobs.find(({ id }) => id === clues.id) ?? null;
  const running = jobs.filter(({ status }) => status === 'in_progress');
  const here = onRunner(running, clues.runnerName);
  const named = [exactName(clues), clues.key].map((name) => here.filter((job) => isCalled(job, name)));
  const pool = named.find(({ length }) => length > 0) ?? here;
  return pool.length === 1 ? (pool[0] ?? null) : null;
}

/** The API may name the runner late: a job whose runner is not told may be ours, one on another runner cannot. */
function onRunner<T extends ListedJob>(running: readonly T[], name: string | null): readonly T[] {
  if (name === null) return running;
  const here = running.filter((job) => job.runner_name === name);
  return here.length > 0 ? here : running.filter((job) => !job.runner_name);
}

/** `test (20, ubuntu-24.04)`, as GitHub calls a job of a matrix that has no name of its own. */
function exactName({ key, matrix }: OwnJobClues): string | null {
  const values = Object.values(matrix ?? {}).flatMap(leaves);
  return key === null || values.length === 0 ? null : `${key} (${values.join(', ')})`;
}

const leaves = (value: unknown): string[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];

/** In a called workflow the name of the calling job stands before: `release / test (20)`. */
function isCalled({ name }: ListedJob, wanted: string | null): boolean {
  if (wanted === null) return false;
  const last = name.split(' / ').at(-1) ?? name;
  return last === wanted || last.startsWith(`${wanted} (`);
}
