/**
 * The policy: argv in, permission or refusal out. Nothing is started here, and nothing is decided elsewhere. The last word
 * is always no.
 */
import type { Permission } from '../contract/model.js';
import type { PathFacts } from '../contract/ports.js';
import { afterAllowedPrefix } from './allowed-commands.js';
import { checkArgv } from './argv.js';
import type { Command } from './command.js';
import { insteadOf } from './instead.js';
import { createConfinement } from './paths.js';
import { quoted, Refusal } from './refusal.js';
import { findCommand } from './table.js';

const TIMEOUT_MS = 10_000;
const AUTHORS_TIMEOUT_MS = 60_000;

/** How git is to be run; or, in a sentence, why it cannot be. */
export type ShadowGit = { args: string[]; env: Record<string, string> } | { refused: string };

export interface PolicyOptions {
  /** Absolute path of the workspace; null when there is none. */
  root: string | null;
  inspect: (path: string) => Promise<PathFacts>;
  /** Absolute path of a program by its bare name, resolved before any model turn; null when it is not installed. */
  programs: { resolve(name: string): string | null };
  /** Absolute path of a directory that holds nothing, for programs that look around. */
  emptyDirectory: string;
  shadowGit: ShadowGit;
  /** The workflow author's argv prefixes. */
  allow: readonly (readonly string[])[];
  /** `process.platform`. */
  platform: string;
}

export interface Policy {
  /** Never throws, whatever it is given. */
  decide(argv: unknown): Promise<Permission>;
  /** The absolute path of a permission's directory. */
  directory(cwd: 'workspace' | 'empty'): string;
}

export function createPolicy(options: PolicyOptions): Policy {
  const root = options.root ?? options.emptyDirectory;
  const confinement = createConfinement(root, options.inspect);

  async function permit(argv: unknown): Promise<Permission> {
    if (options.platform === 'win32')
      throw new Refusal('Commands are not run on Windows; use read_file and search_files.');
    const items = checkArgv(argv);
    const extra = afterAllowedPrefix(items, options.allow);
    // The table's own form comes first, for it is the safer one; what it refuses the author may still have allowed.
    return permitListed(items).catch((refused: unknown) => {
      if (extra === null) throw refused;
      return permitAuthors(items, extra);
    });
  }

  async function permitListed(items: string[]): Promise<Permission> {
    const found = findCommand(items);
    if (found === null)
      throw new Refusal(`${quoted(items.slice(0, 2).join(' '))} is not allowed. ${insteadOf(items[0] ?? '')}`);
    const { command, rest } = found;
    if (command.cwd === 'workspace' && options.root === null) throw new Refusal('There is no checkout here.');
    const [name = '', ...further] = command.name.split(' ');
    const built = await command.shape.build(rest, confinement).catch((refused: unknown) => {
      throw refused instanceof Refusal ? new Refusal(`${refused.message} ${usage(command)}`) : refused;
    });
    const git = command.git ? gitOptions(options.shadowGit) : { args: [], env: {} };
    return {
      allowed: true,
      program: resolve(command.program ?? name),
      args: [...git.args, ...(command.before ?? []), ...further, ...built],
      cwd: command.cwd,
      env: { ...git.env, ...command.env },
      timeoutMs: command.timeoutMs ?? TIMEOUT_MS,
    };
  }

  /** What the model adds to an author's prefix may be words and paths of the workspace, never options. */
  async function permitAuthors(items: string[], extra: string[]): Promise<Permission> {
    if (options.root === null) throw new Refusal('There is no checkout here.');
    const further = await Promise.all(extra.map((text) => confinement.confine(text)));
    const own = items.slice(1, items.length - extra.length);
    return {
      allowed: true,
      program: resolve(items[0] ?? ''),
      args: [...own, ...further.map((one) => one.path)],
      cwd: 'workspace',
      env: {},
      timeoutMs: AUTHORS_TIMEOUT_MS,
    };
  }

  function resolve(name: string): string {
    const program = options.programs.resolve(name);
    if (program === null)
      throw new Refusal(`${name} is not installed on this machine, or not in a place it may be run from.`);
    return program;
  }

  return {
    decide: (argv) => permit(argv).catch(refusal),
    directory: (cwd) => (cwd === 'workspace' ? root : options.emptyDirectory),
  };
}

/** What the command takes, short enough for a reason; and what else there is, for a tool that may only say its version. */
function usage({ name, shape }: Command): string {
  const use = `${name} ${shape.use}`.trim();
  const versionOnly = shape.options === undefined && /(?:^|\s)-*(?:version|v)\b/i.test(shape.use);
  return `(Allowed: ${use})${versionOnly ? ` ${insteadOf(name)}` : ''}`;
}

function gitOptions(shadow: ShadowGit): { args: string[]; env: Record<string, string> } {
  if ('refused' in shadow) throw new Refusal(`git is not available here: ${shadow.refused}`);
  return shadow;
}

/** Whatever could not be checked is refused. */
function refusal(error: unknown): Permission {
  const reason = error instanceof Refusal ? error.message : 'The request could not be checked, so it is refused.';
  return { allowed: false, reason };
}
