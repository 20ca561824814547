/** Opens the doors: every secret that can be known is known before the first text comes in. */
import { createReadingThread, type ReadingThread } from '../adapters/door/reading-thread.js';
import {
  collectDoubtful,
  collectSecrets,
  createSanitiser,
  parseRedactPatterns,
  type Sanitiser,
  transformedForms,
} from '../adapters/door/sanitise.js';
import { createSpool } from '../adapters/door/spool.js';
import type { RunnerContext } from '../adapters/runner/context.js';
import { installedFile } from '../adapters/runner/installation.js';
import { createJournal } from '../adapters/runner/log.js';
import { registerSecrets } from '../adapters/runner/outputs.js';
import { printLine, readTextFile, systemClock } from '../adapters/runner/process.js';
import { ConfigurationError, type Inputs } from '../contract/inputs.js';
import { secretValues } from '../workflow/secret-values.js';
import type { Doors } from './doors.js';

/** @throws ConfigurationError for an expression of `redact` that cannot be run, where the action is to run a command */
export async function openDoors(context: RunnerContext, inputs: Inputs): Promise<Doors> {
  const redact = inputs.redact.join('\n');
  const { patterns, problems } = await parseRedactPatterns(redact);
  if (inputs.run !== null && problems[0] !== undefined) throw new ConfigurationError(problems.join(' '));
  const secrets = secretsOf(context, inputs);
  const thread = createReadingThread({ program: installedFile('reader/index.js'), secrets, patterns: redact });
  const sanitiser = alsoIn(thread, createSanitiser({ secrets, patterns }));
  const journal = createJournal({ clock: systemClock, redact: sanitiser.text, print: printLine, debug: context.debug });
  const withheld = problems[0] === undefined ? null : `${problems.join(' ')} ${WITHHELD}`;
  if (withheld !== null) journal.warn(withheld);
  return { sanitiser, journal, spool: createSpool({ folder: context.temp }), thread, withheld };
}

/** A secret that becomes known later is hidden in the other thread too. */
export const alsoIn = (thread: ReadingThread, sanitiser: Sanitiser): Sanitiser => ({
  ...sanitiser,
  add: (secret) => {
    sanitiser.add(secret);
    thread.add(secret);
  },
});

const WITHHELD =
  'No model was asked, and nothing is quoted from a log or a script: what was to be hidden in them is not known.';

/** What is a secret for certain the runner masks as well, in every form in which it could be written. */
function secretsOf(context: RunnerContext, inputs: Inputs): string[] {
  const given = [inputs['anthropic-api-key'], inputs['github-token']].filter((secret) => secret !== null);
  const filled = secretValues(workflowText(context), { env: context.env, script: inputs.run ?? '' });
  const secrets = collectSecrets(context.env, given, { gitConfigs: gitConfigs(context), filled });
  const telling = secrets.filter((secret) => secret.length >= 4);
  registerSecrets(telling.flatMap((secret) => [secret, ...transformedForms(secret)]));
  return inputs.run === null ? secrets : [...secrets, ...collectDoubtful(context.env, toldAlready(context))];
}

/**
 * The workflow as it stands in the checkout. It may have been changed since the run began; that is no way to have something told:
 * from this text come only more secrets, and the variables are judged without it too.
 */
function workflowText({ workspace, env }: RunnerContext): string {
  const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1];
  return workspace === null || path === undefined ? '' : (readTextFile(`${workspace}/${path}`) ?? '');
}

function gitConfigs({ workspace }: RunnerContext): string[] {
  const config = readTextFile(`${workspace ?? '.'}/.git/config`) ?? '';
  // Newer checkouts keep the token in a file of the runner's, which the configuration includes [actions/checkout v6].
  const included = config.split('\n').flatMap((line) => /^\s*path\s*=([^\n]*)/.exec(line)?.[1]?.trim() ?? []);
  const paths = included.map((path) => path.replace(/^"|"$/g, '')).slice(0, 20);
  return [config, ...paths.map((path) => readTextFile(path) ?? '')];
}

/** What GitHub says of the run to everybody who may see it. */
function toldAlready({ env, event }: RunnerContext): string {
  const own = Object.entries(env).filter(([name]) => /^(?:GITHUB_(?!TOKEN$)|RUNNER_)/.test(name));
  return `${own.map(([, value]) => value).join('\n')}\n${JSON.stringify(event)}`;
}
