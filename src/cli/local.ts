/** What the commands of the command line share: the doors, and a log from a file or from standard input. */
import { decodeUtf8 } from '../adapters/door/decode.js';
import { openLogFile } from '../adapters/door/log-file.js';
import { createReadingThread } from '../adapters/door/reading-thread.js';
import { collectSecrets, createSanitiser, parseRedactPatterns } from '../adapters/door/sanitise.js';
import { createSpool } from '../adapters/door/spool.js';
import { installedFile } from '../adapters/runner/installation.js';
import { createJournal } from '../adapters/runner/log.js';
import { printError, privateFolder, standardInput, systemClock } from '../adapters/runner/process.js';
import type { Log } from '../contract/ports.js';
import type { Doors } from '../wiring/doors.js';
import { alsoIn } from '../wiring/open-doors.js';
import type { Call } from './command.js';

/** On a laptop the secrets are those of the environment; what is said goes to standard error, so that standard output is the answer. */
export async function openLocalDoors({ context, options }: Call): Promise<Doors> {
  const redact = typeof options.redact === 'string' ? options.redact : '';
  const { patterns, problems } = await parseRedactPatterns(redact);
  if (problems[0] !== undefined) throw new Error(problems[0]);
  const secrets = collectSecrets(context.env, []);
  const thread = createReadingThread({ program: installedFile('reader/index.js'), secrets, patterns: redact });
  const sanitiser = alsoIn(thread, createSanitiser({ secrets, patterns }));
  const journal = createJournal({
    clock: systemClock,
    redact: sanitiser.text,
    print: printError,
    debug: options.verbose === true,
  });
  const folder = privateFolder(context.temp, 'autofixops-');
  return { sanitiser, journal, spool: createSpool({ folder }), thread, withheld: null };
}

/** @param name a file, or `-` or nothing for standard input. @throws Error that names the file */
export async function openLocalLog({ context }: Call, doors: Doors, name: string | undefined): Promise<Log> {
  const bytes = await bytesOf(context.cwd, name);
  const { log } = await doors.spool.store(name ?? 'standard input', doors.sanitiser.stream(decodeUtf8(bytes)));
  return log;
}

export const bytesOf = (cwd: string, name: string | undefined): Promise<AsyncIterable<Buffer>> =>
  name === undefined || name === '-'
    ? Promise.resolve(standardInput())
    : openLogFile(name, { folder: cwd, confined: false });
