import type { Job, Step } from '../../contract/model.js';
import type { OpenSection } from './sections.js';

/**
 * Which sections failed. What the jobs API says of the step's times comes first; then exit codes; then, since an action that
 * fails prints no exit code, the last step with an `##[error]` before the clean-up. Changes the sections it is given.
 */
export function markFailed(sections: OpenSection[], step: Step | null, job: Job | null): OpenSection | null {
  for (const section of sections) section.step = stepOf(section, job);
  // Of a composite action, which has several, the one inside that failed.
  const ofStep = step === null ? [] : sections.filter((section) => section.step === step.number);
  const named = ofStep.findLast(({ failed }) => failed) ?? ofStep[0];
  if (named) named.failed = true;
  for (const job of new Set(sections.map((section) => section.job))) markLastError(sections, job);
  return named ?? sections.findLast((section) => section.failed) ?? null;
}

function markLastError(sections: OpenSection[], job: string | null): void {
  const own = sections.filter((section) => section.job === job && section.kind !== 'cleanup');
  const last = own.findLast(({ errors, failed }) => errors !== null || failed);
  if (last) last.failed = true;
}

/** The step during which the section began. Steps of the API have no finer times than seconds, so several may match: the name decides. */
function stepOf(section: OpenSection, job: Job | null): number | null {
  if (job === null || section.startedAt === null || section.kind === 'cleanup') return null;
  const at = `${section.startedAt}Z`;
  const during = job.steps.filter(
    ({ startedAt, completedAt }) =>
      startedAt !== null && startedAt <= at && (completedAt === null || at <= completedAt),
  );
  const named = during.find(({ name }) => name === section.title || name === `Run ${section.title}`);
  return (named ?? during.find(({ conclusion }) => conclusion === 'failure') ?? during.at(-1))?.number ?? null;
}
