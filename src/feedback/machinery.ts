/** Whether the machinery of CI broke before any command of the repository ran: the one excuse that needs no second run. */
import type { Fact, Failure, Job, Step } from '../contract/model.js';
import type { Stop, StopKind } from '../contract/stop.js';

/** Steps that the runner makes itself; their names are those of actions/runner, `src/Runner.Worker/JobExtension.cs` and `JobRunner.cs`. */
const RUNNERS_OWN = /^(?:Set up job|Set up runner|Initialize containers|Complete job|Stop containers)$/;
/** Actions that set up and run nothing of the repository. Any other may build it or test it. */
const SETS_UP_ONLY =
  /^(?:Pre |Post )?(?:Run )?(?:actions\/(?:checkout|cache|download-artifact|setup-\w{2,20})|docker\/(?:login|setup-buildx|setup-qemu)-action|aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login|step-security\/harden-runner)@[\w./-]{1,200}$/;
/** Files that say what is set up: a change of one of them may be what set-up failed at. */
const SETS_UP = /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$|(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/;
/** Set-up failed at what the workflow asks for: no machine is at fault. */
const WORKFLOW_AT_FAULT =
  /unable to (?:resolve action|find version)|can't find 'action\.ya?ml'|deprecated version|is not allowed (?:in|to be used)|unexpected (?:value|input)|the template is not valid|invalid (?:workflow|image|reference)|manifest (?:unknown|for )|pull access denied|repository does not exist/i;

const PROVED: Partial<Record<StopKind, string>> = {
  'no-runner': 'No runner took the job',
  billing: 'GitHub did not start the job because of the account’s billing',
  'runner-lost': 'The runner was lost before any command of the repository ran',
};

/** @param changed null where it is not known what this change touches: then set-up that failed clears nobody */
export function machineryFact(failure: Failure, changed: readonly string[] | null): Fact | null {
  const { job, stop = null } = failure;
  if (ranCommand(job)) return stop === null ? null : lostLater(stop);
  const proved = stop === null ? undefined : PROVED[stop.kind];
  if (stop !== null && proved !== undefined) return told(`${proved}: ${clean(stop.text)}`, stop.url, true);
  const step = job.steps.find(({ conclusion }) => conclusion === 'failure');
  if (step === undefined || !RUNNERS_OWN.test(step.name)) return null;
  return setUpFailed(failure, step, changed);
}

/** A runner that was lost while a command ran may have been brought down by it. */
function lostLater({ kind, text, url }: Stop): Fact | null {
  if (kind !== 'runner-lost') return null;
  const said = `Looks like the machine; not proved: the runner was lost while a command ran. ${clean(text)}`;
  return { id: 'looks-like-machine', text: said, url, holds: true };
}

function setUpFailed({ job, reading }: Failure, step: Step, changed: readonly string[] | null): Fact {
  const what = `"${step.name}" failed before any command of the repository ran`;
  if (reading?.excerpt.lines.some(({ text }) => WORKFLOW_AT_FAULT.test(text)))
    return told(`${what}, at what the workflow asks for.`, job.url, false);
  if (reading === null) return told(`${what}; its log could not be read, so it is not known at what.`, job.url, null);
  if (changed === null) return told(`${what}; which files this change touches is not known.`, job.url, null);
  // An image of a service may be built from this repository, and be what crashed.
  if (step.name === 'Initialize containers')
    return told(`${what}; whether the image or the machine is at fault is not known.`, job.url, null);
  const touched = changed.find((path) => SETS_UP.test(path));
  if (touched !== undefined) return told(`${what}, and this change touches ${touched}.`, job.url, null);
  return told(`${what}, and this change touches nothing that says what is set up.`, job.url, true);
}

/** Whether a step began that is neither the runner's own nor somebody else's action. What began and is not known counts. */
function ranCommand({ steps }: Job): boolean {
  const began = steps.filter(
    ({ conclusion, startedAt }) => conclusion !== 'skipped' && (conclusion !== null || startedAt !== null),
  );
  return began.some(({ name }) => !RUNNERS_OWN.test(name) && !SETS_UP_ONLY.test(name));
}

function told(text: string, url: string | null, holds: boolean | null): Fact {
  return { id: 'broke-before-commands', text, url, holds };
}

function clean(text: string): string {
  const said = text.trim();
  return said.endsWith('.') ? said : `${said}.`;
}
