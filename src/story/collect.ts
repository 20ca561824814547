/** From a run to its failures: which jobs, their logs, the command that failed, and what the log engine reads in them. */

import type { FailedCommand, Failure, Job, Reading, Run, Step } from '../contract/model.js';
import type { GreenLog, Log, NoLog } from '../contract/ports.js';
import type { BroughtLog, Settings, World } from '../contract/world.js';
import { readLog } from '../logs/read.js';
import { createRecogniser, type Recogniser } from '../logs/signatures/recognise.js';
import { SIGNATURES } from '../logs/signatures/signatures.js';
import { locateCommand } from '../workflow/locate-command.js';
import { runContexts } from '../workflow/run-contexts.js';
import { type FoundCommand, findOwnEnvironment, type NotFound } from '../workflow/workflow-file.js';

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

interface Place {
  world: World;
  settings: Settings;
  run: Run;
}

/** Reads a log as this run's logs are read. */
export type Reader = (log: Log, about?: { job: Job; step: Step | null; baseline: Log | null }) => Promise<Reading>;

/** Failed jobs beyond this are named and not read: nobody reads a comment about them all. */
const MAX_JOBS = 50;
const AT_ONCE = 4;

export async function createReader(world: World, settings: Settings): Promise<Reader> {
  const recognise: Recogniser = createRecogniser(SIGNATURES);
  const files = await world.workspace.files();
  return (log, about) => readLog(log, { maxChars: settings.maxLogChars, recognise, files, ...about });
}

/** Never throws for one job: what could not be read says so in its failure. */
export async function collectFailures(world: World, settings: Settings, run: Run, read: Reader): Promise<Collected[]> {
  if (settings.brought) return [await fromBroughtLog({ world, settings, run, read }, settings.brought)];
  if (settings.placement === 'failing-job') return fromOwnJob(world, settings, run);
  const jobs = await world.runs.failedJobs(run);
  if (jobs.length > MAX_JOBS) world.journal.warn(`${jobs.length} jobs failed; the first ${MAX_JOBS} are looked at.`);
  return world.journal.phase(`Reading the logs of ${jobs.length} failed ${jobs.length === 1 ? 'job' : 'jobs'}`, () =>
    inBatches(jobs.slice(0, MAX_JOBS), AT_ONCE, (job) => fromJob({ world, settings, run, read }, job)),
  );
}

async function fromJob({ world, settings, run, read }: Place & { read: Reader }, job: Job): Promise<Collected> {
  const step = failedStep(job);
  const [log, green] = await Promise.all([world.logs.jobLog(run, job), world.logs.baselineLog(run, job)]);
  if (isMissing(log)) {
    const found = await findCommand({ world, settings, run }, { job, step, matrix: null });
    return {
      failure: { ...noReading(job, step), command: commandOf(world, found), unavailable: log.unavailable },
      log: null,
      found,
      green,
    };
  }
  const baseline = isMissing(green) ? null : green;
  const reading = await read(log, { job, step, baseline });
  const found = await findCommand({ world, settings, run }, { job, step, matrix: null });
  const command = commandOf(world, found) ?? printedCommand(reading);
  const exitCode = reading.failedSection?.exitCode ?? null;
  return { failure: { job, step, exitCode, reading, command, unavailable: null }, log, found, green };
}

/** A step of the failing job itself: its log is closed to it, so that the re-run's output has to do. */
async function fromOwnJob(world: World, settings: Settings, run: Run): Promise<Collected[]> {
  const job = await world.runs.ownJob(run);
  const step = job && failedStep(job);
  if (!job || !step) return [];
  const found = await findCommand({ world, settings, run }, { job, step, matrix: settings.ownJob.matrix });
  const unavailable =
    'A job cannot read its own log while it runs. Diagnose it in a later job (`needs:` and `if: failure()`), or let the action run the command itself (`with: run:`).';
  return [
    {
      failure: { ...noReading(job, step), command: commandOf(world, found), unavailable },
      log: null,
      found,
      green: null,
    },
  ];
}

async function fromBroughtLog(
  { world, settings, run, read }: { world: World; settings: Settings; run: Run; read: Reader },
  { log, command, exitCode, title }: BroughtLog,
): Promise<Collected> {
  const own = command && (await world.runs.ownJob(run));
  const job = own ?? { ...NO_JOB, name: settings.ownJob.key ?? title, url: run.url };
  const running = own?.steps.find((one) => one.conclusion === null);
  const step: Step = running ?? { number: 0, name: title, conclusion: 'failure', startedAt: null, completedAt: null };
  const reading = await read(log);
  const found = command && wrapped({ ...command, env: await ownEnvironment(world, settings, run) }, job.name);
  const shown = found && commandOf(world, found);
  return { failure: { job, step, exitCode, reading, command: shown, unavailable: null }, log, found, green: null };
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
  return findOwnEnvironment(text, settings.ownJob.id, world.feedback.environment).env;
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
  return locateCommand({
    workflowPath: run.workflowPath,
    read: (path) => world.committed.read(run, path),
    jobName: job.name,
    stepName: step.name,
    stepNumber: step.number,
    steps: job.steps,
    matrix: question.matrix,
    // Of another run our own environment says nothing.
    ...(run.id === settings.ownRunId && {
      contexts: runContexts({ environment: world.feedback.environment, event: settings.eventPayload }),
    }),
  });
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

function failedStep(job: Job): Step | null {
  const with_ = (conclusion: string) => job.steps.find((step) => step.conclusion === conclusion);
  return with_('failure') ?? with_('timed_out') ?? with_('cancelled') ?? null;
}

const noReading = (job: Job, step: Step | null) => ({ job, step, exitCode: null, reading: null });

const isMissing = (log: Log | NoLog): log is NoLog => 'unavailable' in log;

async function inBatches<In, Out>(items: In[], size: number, work: (item: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (let at = 0; at < items.length; at += size) {
    done.push(...(await Promise.all(items.slice(at, at + size).map(work))));
  }
  return done;
}
