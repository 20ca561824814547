/** The policy as tools of the model. A refusal is an answer, with the reason; nothing the model sends makes a tool throw. */
import { z } from 'zod';
import type { CommandResult, Permission } from '../contract/model.js';
import type { Clock, ExecOrder, Executor, Tool, ToolAnswer, Workspace } from '../contract/ports.js';
import { refused } from './answer.js';
import { describeCommands } from './describe.js';
import { fileTools } from './file-tools.js';
import { headAndTail } from './output.js';
import type { Policy } from './policy.js';

/** Command time of one diagnosis, in milliseconds. */
const MAX_TIME_MS = 90_000;
/** Captured of one command; what is above ends it. */
const MAX_BYTES = 262_144;

export interface ToolboxOptions {
  policy: Policy;
  executor: Executor;
  workspace: Workspace;
  /** Commands that may run in one diagnosis. */
  maxCommands: number;
  clock: Clock;
}

export function commandTools(options: ToolboxOptions): Tool[] {
  return [
    runCommand(options),
    ...fileTools({ workspace: options.workspace, clock: options.clock, maxCalls: 3 * options.maxCommands }),
  ];
}

const Input = z.object({
  argv: z.array(z.string()).describe('The program and each of its arguments, such as ["git","log","--oneline","-5"].'),
});

function runCommand({ policy, executor, maxCommands }: ToolboxOptions): Tool {
  const spent = { commands: 0, ms: 0 };
  let last: Promise<unknown> = Promise.resolve();

  async function run(argv: string[]): Promise<ToolAnswer> {
    if (spent.commands >= maxCommands)
      return refused(`All ${maxCommands} commands are used. Answer with what you know.`);
    if (spent.ms >= MAX_TIME_MS) return refused('The time for commands is used up. Answer with what you know.');
    const permission = await policy.decide(argv);
    if (!permission.allowed) return refused(permission.reason);
    spent.commands++;
    const result = await executor.run(orderOf(permission, argv, MAX_TIME_MS - spent.ms));
    spent.ms += result.durationMs;
    const shown = { ...result, argv, output: headAndTail(result.output) };
    return { text: describe(shown), use: { allowed: true, refusal: null, command: shown } };
  }

  function orderOf(permission: Permission & { allowed: true }, argv: string[], leftMs: number): ExecOrder {
    return {
      program: permission.program,
      args: permission.args,
      cwd: policy.directory(permission.cwd),
      env: permission.env,
      timeoutMs: Math.min(permission.timeoutMs, leftMs),
      maxBytes: MAX_BYTES,
      purpose: 'diagnostic',
      // In a namespace of its own ps would see itself alone; it is allowed columns without a secret only.
      ...(argv[0] === 'ps' && { seesProcesses: true }),
    };
  }

  return {
    name: 'run_command',
    description: describeCommands(),
    input: Input,
    run(input) {
      // One after the other, however many are asked for at once: so the limits hold for all of them together.
      const answer = last
        .then(() => run(Input.parse(input).argv))
        .catch(() => refused('The command could not be started.'));
      last = answer;
      return answer;
    },
  };
}

function describe(result: CommandResult): string {
  const end = result.timedOut
    ? 'ended by the time limit'
    : result.exitCode === null
      ? 'ended early'
      : `exit code ${result.exitCode}`;
  const cut = result.truncated ? ', output cut' : '';
  return `${result.output.replace(/\n$/, '')}\n(${end}${cut})`.trimStart();
}
