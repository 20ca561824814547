import type { Fact, Job, Step } from '../../contract/model.js';
import { jobsOf } from './facts-attempts.js';
import type { FactQuestion, WorkflowRun } from './facts-budget.js';

const COMPARED = 3;
/** Seconds: a step that takes a little longer is no news. */
const NOTABLE_SECONDS = 30;
const NOTABLE_TIMES = 2;
const STOPPED = new Set(['cancelled', 'timed_out']);

/**
 * How long the failed step took, against green runs of the job; of one that was stopped, in which step.
 * @param greens green runs of the base branch, newest first; a request each, three at most
 */
export async function durationFact(question: FactQuestion, greens: readonly WorkflowRun[]): Promise<Fact | null> {
  const { job } = question;
  const step = job.steps.find(({ conclusion }) => conclusion === 'failure' || STOPPED.has(conclusion ?? ''));
  const took = step === undefined ? null : secondsOf(step);
  if (step === undefined || took === null) return null;
  const jobs = await Promise.all(greens.slice(0, COMPARED).map((run) => sameJob(question, run)));
  const usual = jobs.flatMap((green) => timesOf(green, step.name)).sort((a, b) => a - b);
  const [least, most] = [usual[0], usual.at(-1)];
  const isStopped = STOPPED.has(step.conclusion ?? '') || STOPPED.has(job.conclusion ?? '');
  if (least === undefined || most === undefined)
    return isStopped ? said(`${stopped(step, took)}; how long it usually takes is not known.`, job.url, null) : null;
  const against = `in ${usual.length} green ${usual.length === 1 ? 'run' : 'runs'} of this job it took ${range(usual)}`;
  const isLong = took >= most * NOTABLE_TIMES && took - most >= NOTABLE_SECONDS;
  const text = isStopped ? stopped(step, took) : `The step "${step.name}" took ${spoken(took)}`;
  return said(`${text}; ${against}${wholeJob(job, jobs)}.`, job.url, isStopped || isLong);
}

/** The whole job beside it, where one of its other steps may be what became slow. */
function wholeJob(job: Job, greens: readonly (Job | null)[]): string {
  const took = secondsOf(job);
  const usual = greens.flatMap((green) => (green ? (secondsOf(green) ?? []) : [])).sort((a, b) => a - b);
  return took === null || usual.length === 0 ? '' : ` (the whole job: ${spoken(took)}, there ${range(usual)})`;
}

/** @param seconds in rising order */
function range(seconds: readonly number[]): string {
  const [least = 0, most = 0] = [seconds[0], seconds.at(-1)];
  return spoken(least) === spoken(most) ? spoken(most) : `${spoken(least)} to ${spoken(most)}`;
}

async function sameJob(question: FactQuestion, run: WorkflowRun): Promise<Job | null> {
  const jobs = await jobsOf(question, { id: run.id, attempt: run.run_attempt ?? 1 });
  if ('reason' in jobs) return null;
  return jobs.answer.find(({ name, conclusion }) => name === question.job.name && conclusion === 'success') ?? null;
}

function timesOf(job: Job | null, name: string): number[] {
  const step = job?.steps.find((one) => one.name === name && one.conclusion === 'success');
  const took = step === undefined ? null : secondsOf(step);
  return took === null ? [] : [took];
}

function secondsOf({ startedAt, completedAt }: Pick<Job, 'startedAt' | 'completedAt'>): number | null {
  if (startedAt === null || completedAt === null) return null;
  const seconds = (Date.parse(completedAt) - Date.parse(startedAt)) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

const stopped = ({ name }: Step, seconds: number) =>
  `The job was stopped in the step "${name}" after ${spoken(seconds)}`;

function spoken(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const said = (text: string, url: string, holds: boolean | null): Fact => ({
  id: 'duration',
  text,
  url: url || null,
  holds,
});
