import { resolve } from 'node:path/posix';
import { assumeInstalled, createPrograms } from '../adapters/machine/programs.js';
import { createShadowGit } from '../adapters/machine/shadow-git.js';
import { createWorkspace } from '../adapters/machine/workspace.js';
import { privateFolder, removeFolder, standardInputLines } from '../adapters/runner/process.js';
import { createPolicy, type Policy } from '../commands/policy.js';
import type { Call, CliCommand } from './command.js';

export const policy: CliCommand = {
  name: 'policy',
  usage: 'policy [--workspace DIR] [-- ARGV…]',
  summary: 'say whether a command would be allowed; without one, read JSON arrays from standard input, one a line',
  options: { workspace: { type: 'string' } },
  run: async (call) => {
    const temp = privateFolder(call.context.temp, 'autofixops-policy-');
    try {
      const rules = await buildPolicy(call, temp);
      if (call.rest !== null) return await decide(rules, call.rest, call);
      for await (const line of standardInputLines()) if (line.trim() !== '') await decide(rules, parsed(line), call);
      return 0;
    } finally {
      removeFolder(temp);
    }
  },
};

async function decide(rules: Policy, argv: unknown, { print }: Call): Promise<number> {
  const decision = await rules.decide(argv);
  print(`${JSON.stringify({ argv, allowed: decision.allowed, reason: decision.allowed ? null : decision.reason })}\n`);
  return 0;
}

/** A line that is no JSON is asked about as it stands: a text instead of an array is refused like any other. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

/** The question is the policy's, so every program counts as installed. */
async function buildPolicy({ options, context }: Call, temp: string): Promise<Policy> {
  const wanted = typeof options.workspace === 'string' ? options.workspace : '.';
  const workspace = await createWorkspace({ root: resolve(context.cwd, wanted), redact: (text) => text });
  const { env, home } = context;
  const programs = createPrograms({
    path: env.PATH ?? '',
    workspace: workspace.root,
    temp,
    home,
    toolCache: env.RUNNER_TOOL_CACHE ?? null,
  });
  return createPolicy({
    root: workspace.root,
    inspect: workspace.inspect,
    programs: assumeInstalled(programs),
    emptyDirectory: privateFolder(temp, 'empty-'),
    shadowGit: await createShadowGit({ root: workspace.root, temp }),
    allow: [],
    platform: context.platform,
  });
}
