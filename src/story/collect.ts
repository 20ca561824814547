/** From a run to its failures: which jobs, their logs, the command that failed, and what the log engine reads in them. */

import type { FailedCommand, Failure, Job, Reading, Run, Step } from '../contract/model.js';
import type { GreenLog, Log, NoLog } from '../contract/ports.js';
import { type FoundCommand, ReadingStopped } from '../contract/reading.js';
import type { KnownDecision } from '../contract/run-state.js';
import type { Stop } from '../contract/stop.js';
import type { BroughtLog, Settings, World } from '../contract/world.js';
import { stepLimitOf } from '../diagnosis/stops.js';

/** A failure with what is needed to look further into it. */
export interface Collected {
  failure: Failure;
  /** Null where there was none. */
  log: Log | null;
  /** The failed step as the workflow file has it; null where it was not looked for. */
  found: FoundCommand | NotFound | null;
  /** The log of the last green run; null where none was looked for. */
  green: GreenLog | NoLog | null;
}

/** Why a command was not found. */
type NotFound = { reason: string };

export interface Place {
  world: World;
  settings: Settings;
  run: Run;
}

/** Reads a log as this run's logs are read. A log that could not be read to its end says so. */
export type Reader = (
  log: Log,
  about?: { job: Job; step: Step | null; baseline: Log | null },
) => Promise<Reading | NoLog>;

/** Failed jobs beyond this are named and not read: nobody reads a comment about them all. */
const MAX_JOBS = 50;
const AT_ONCE = 4;

/** How many failed jobs are not looked at. */
export const unreadOf = ({ failed }: KnownDecision): number => Math.max(0, failed.length - MAX_JOBS);

export async function createReader(world: World, settings: Settings): Promise<Reader> {
  const files = await world.workspace.files();
  return (log, about) =>
    world.reader
      .log(log, { maxChars: settings.maxLogChars, files, ...about })
      .catch(orElse((reason) => ({ unavailable: `The log of "${log.name}" was not read: ${reason}.` })));
}

/**
 * Never throws for one job: what could not be read says so in its failure.
 * @param told hears of each as soon as it is read
 */
export async function collectFailures(
  place: Place & { read: Reader },
  decision: KnownDecision,
  told: (one: Collected) => void = () => {},
): Promise<Collected[]> {
  const { failed: jobs, stops, refused } = decision;
  const { world, settings, run } = place;
  if (settings.brought) return [await fromBroughtLog(place, settings.brought)];
  if (settings.placement === 'failing-job') return fromOwnJob(world, settings, run);
  if (refused) return [withoutJobs(run, refused)];
  if (jobs.length === 0) return [];
  if (jobs.length > MAX_JOBS)
    world.journal.warn(`${jobs.length} jobs failed; the logs of the first ${MAX_JOBS} are read.`);
  return world.journal.phase(`Reading the logs of ${jobs.length} failed ${jobs.length === 1 ? 'job' : 'jobs'}`, () =>
    inBatches(jobs.slice(0, MAX_JOBS), AT_ONCE, async (job) => {
      const one = await fromJob(place, job, stops.get(job.id) ?? null);
      told(one);
      return one;
    }),
  );
}

/** GitHub did not make a single job of the run. */
function withoutJobs({ workflow, url, conclusion }: Run, stop: Stop): Collected {
  return stopped({ ...NO_JOB, name: workflow, url, status: 'completed', conclusion }, stop);
}

/** Nothing of the job ran, so that there is nothing to read. */
function stopped(job: Job, stop: Stop): Collected {
  const failure = { ...noReading(job, null), command: null, unavailable: null, stop };
  return { failure, log: null, found: null, green: null };
}

async function fromJob(place: Place & { read: Reader }, job: Job, stop: Stop | null): Promise<Collected> {
  const { world, settings, run, read } = place;
  const step = failedStep(job);
  if (stop && job.steps.length === 0) return stopped(job, stop);
  const [log, green] = await Promise.all([world.logs.jobLog(run, job), world.logs.baselineLog(run, job)]);
  const baseline = isMissing(green) ? null : green;
  const reading = isMissing(log) ? log : await read(log, { job, step, baseline });
  const found = await findCommand({ world, settings, run }, { job, step, matrix: null });
  if (isMissing(log) || isMissing(reading)) {
    const failure = { ...noReading(job, step), command: commandOf(world, found), unavailable: null, stop };
    return { failure: { ...failure, ...(isMissing(reading) && reading) }, log: null, found, green };
  }
  const command = commandOf(world, found) ?? printedCommand(reading);
  const exitCode = reading.failedSection?.exitCode ?? null;
  const ended = stop ?? stepLimitOf(job, reading.excerpt.lines);
  return { failure: { job, step, exitCode, reading, command, unavailable: null, stop: ended }, log, found, green };
}

/** A step of the failing job itself: its log is closed to it, so that the re-run's output has to do. */
async function fromOwnJob(world: World, settings: Settings, run: Run): Promise<Collected[]> {
  const job = await world.runs.ownJob(run);
  const step = job && failedStep(job);
  if (!job || !step) return [notTold(job ?? { ...NO_JOB, name: settings.ownJob.key ?? run.workflow, url: run.url })];
  const found = await findCommand({ world, settings, run }, { job, step, matrix: settings.ownJob.matrix });
  const unavailable =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    'A job cannot read its own log while it runs. Diagnose it in a later job (`needs:` and `if: ${{ !cancelled() }}`), or let the action run the command itself (`with: run:`).';
  const failure = { ...noReading(job, step), command: commandOf(world, found), unavailable };
  return [{ failure, log: null, found, green: null }];
}

/** It has failed, and GitHub does not say what of it. */
function notTold(job: Job): Collected {
  const unavailable =
    job.id === NO_JOB.id
      ? 'Which job of the run this one is could not be told: this server gives a job no id of its own, and no name of runner or job tells it from the others.'
      : 'GitHub names no failed step of this job yet.';
  return { failure: { ...noReading(job, null), command: null, unavailable }, log: null, found: null, green: null };
}

async function fromBroughtLog(
  { world, settings, run, read }: Place & { read: Reader },
  { log, command, exitCode, title }: BroughtLog,
): Promise<Collected> {
  const own = command && (await world.runs.ownJob(run));
  const job = own ?? { ...NO_JOB, name: settings.ownJob.key ?? title, url: run.url };
  const running = own?.steps.find((one) => one.conclusion === null);
  const step: Step = running ?? { number: 0, name: title, conclusion: 'failure', startedAt: null, completedAt: null };
  const answer = await read(log);
  const found = command && wrapped({ ...command, env: await ownEnvironment(world, settings, run) }, job.name);
  const about = { job, step, exitCode, command: found && commandOf(world, found) };
  return isMissing(answer)
    ? { failure: { ...about, reading: null, ...answer }, log: null, found, green: null }
    : { failure: { ...about, reading: answer, unavailable: null }, log, found, green: null };
}

/** A wrapped command is run again where it ran before. */
const wrapped = (command: FailedCommand, job: string): FoundCommand => ({
  command,
  job,
  line: null,
  matrix: null,
  runsOn: null,
  container: false,
  services: [],
  notes: [],
});

/** What the workflow file declares for our own job, with the values that the runner gave it. */
async function ownEnvironment(world: World, settings: Settings, run: Run): Promise<Record<string, string>> {
  const text = run.workflowPath === null ? null : await world.committed.read(run, run.workflowPath);
  if (text === null || settings.ownJob.id === null) return {};
  return world.reader.ownEnvironment(text, settings.ownJob.id, world.feedback.environment).catch(orElse(() => ({})));
}

/** A log without a job of GitHub's. */
const NO_JOB = {
  id: 0,
  status: 'in_progress',
  conclusion: null,
  startedAt: null,
  completedAt: null,
  steps: [],
};

interface CommandQuestion {
  job: Job;
  step: Step | null;
  matrix: Record<string, unknown> | null;
}

function findCommand({ world, settings, run }: Place, question: CommandQuestion): Promise<FoundCommand | NotFound> {
  const { job, step } = question;
  if (step === null) return Promise.resolve({ reason: 'GitHub names no failed step of the job.' });
  // Of another run our own environment says nothing.
  const isOwn = run.id === settings.ownRunId;
  return world.reader
    .command({
      workflowPath: run.workflowPath,
      read: (path) => world.committed.read(run, path),
      jobName: job.name,
      stepName: step.name,
      stepNumber: step.number,
      steps: job.steps,
      matrix: question.matrix,
      ownRun: isOwn ? { environment: world.feedback.environment, event: settings.eventPayload } : null,
    })
    .catch(orElse((reason) => ({ reason: `The workflow file was not read: ${reason}.` })));
}

/** For people and for the model; what is run again is the command as it was found. */
function commandOf(world: World, found: FoundCommand | NotFound): FailedCommand | null {
  if (!('command' in found)) return null;
  const { command } = found;
  return { ...command, script: world.redact(command.script), env: {} };
}

/** For people only, who see what the log says was run: it is never run again by that. */
function printedCommand({ failedSection }: Reading): FailedCommand | null {
  if (!failedSection?.script) return null;
  return {
    script: failedSection.script,
    shell: failedSection.shell ?? '',
    workingDirectory: '.',
    env: {},
    source: 'log',
  };
}

export function failedStep(job: Job): Step | null {
  const with_ = (conclusion: string) => job.steps.find((step) => step.conclusion === conclusion);
  return with_('failure') ?? with_('timed_out') ?? with_('cancelled') ?? null;
}

const noReading = (job: Job, step: Step | null) => ({ job, step, exitCode: null, reading: null });

export const isMissing = (what: Log | Reading | NoLog): what is NoLog => 'unavailable' in what;

/** What is said where a reading had to be ended. */
export const orElse =
  <Said>(say: (reason: string) => Said) =>
  (error: unknown): Said => {
    if (error instanceof ReadingStopped) return say(error.message);
    throw error;
  };

async function inBatches<In, Out>(items: In[], size: number, work: (item: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (let at = 0; at < items.length; at += size) {
    done.push(...(await Promise.all(items.slice(at, at + size).map(work))));
  }
  return done;
}
