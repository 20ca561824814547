/** Wiring for the command line: the same pipeline on a laptop. Exit codes: 0 done, 1 could not be done, 2 bad usage. */
import { parseArgs } from 'node:util';
import { readContext } from '../adapters/runner/context.js';
import { explainError } from '../adapters/runner/explain.js';
import { withoutCommands } from '../adapters/runner/log.js';
import { commandLine, endProcess, printError, printText } from '../adapters/runner/process.js';
import { type CliCommand, UsageError } from './command.js';
import { demo } from './demo.js';
import { diagnose } from './diagnose.js';
import { doctor } from './doctor.js';
import { extract } from './extract.js';
import { init } from './init.js';
import { policy } from './policy.js';
import { redact } from './redact.js';

const COMMANDS: CliCommand[] = [diagnose, extract, policy, redact, init, doctor, demo];

/** Never rejects. */
export async function runCli(): Promise<void> {
  endProcess(await runWords(commandLine()));
}

async function runWords(words: string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    printText(usage());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  try {
    if (!command) throw new UsageError(`There is no command "${name}".\n\n${usage()}`);
    return await start(command, rest);
  } catch (error) {
    if (error instanceof UsageError) {
      printError(command ? `${error.message}\nUsage: autofixops ${command.usage}` : error.message);
      return 2;
    }
    printError(explainError(error));
    return 1;
  }
}

function start(command: CliCommand, words: string[]): Promise<number> {
  const cut = words.indexOf('--');
  const own = cut < 0 ? words : words.slice(0, cut);
  const { values, positionals } = parsed(command, own);
  const rest = cut < 0 ? null : words.slice(cut + 1);
  const context = readContext();
  // In a step the runner would take what a log says for its own commands.
  const print = context.inActions ? (text: string) => printText(withoutCommands(text)) : printText;
  return command.run({ options: values, args: positionals, rest, context, print });
}

function parsed(command: CliCommand, args: string[]) {
  const options = { ...command.options, verbose: { type: 'boolean' as const }, help: { type: 'boolean' as const } };
  try {
    const found = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (found.values.help) throw new UsageError(command.summary);
    return found;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function usage(): string {
  const rows = COMMANDS.map((command) => `  ${command.usage}\n      ${command.summary}`);
  return `Usage: autofixops COMMAND …\n\n${rows.join('\n')}\n\nExit codes: 0 done, 1 could not be done, 2 bad usage.\n`;
}
