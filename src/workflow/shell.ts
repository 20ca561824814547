/**
 * Shells as the runner starts them. Source: actions/runner, ScriptHandlerHelpers.cs, and docs.github.com, "Workflow syntax",
 * `jobs.<id>.steps[*].shell`.
 */
export interface ShellForm {
  /** As written after `shell:`; the empty text is "none given". */
  name: string;
  template: string;
  extension: string;
}

/** Built-in shells on Linux and macOS. */
export const SHELLS: readonly ShellForm[] = [
  { name: '', template: 'bash -e {0}', extension: '.sh' },
  { name: 'bash', template: 'bash --noprofile --norc -eo pipefail {0}', extension: '.sh' },
  { name: 'sh', template: 'sh -e {0}', extension: '.sh' },
  { name: 'python', template: 'python {0}', extension: '.py' },
  { name: 'pwsh', template: `pwsh -command ". '{0}'"`, extension: '.ps1' },
];

const WINDOWS_ONLY = new Set(['cmd', 'powershell']);
const EXTENSIONS: Record<string, string> = { bash: '.sh', sh: '.sh', python: '.py', pwsh: '.ps1' };

/** The text to put into `FailedCommand.shell`: always a form with `{0}` in it. */
export function shellTemplate(shell: string): string {
  return SHELLS.find((form) => form.name === shell.trim())?.template ?? shell.trim();
}

export interface ShellCommand {
  /** Name of the program, without folders: it is looked up among the trusted ones. */
  program: string;
  /** `{0}` stands in exactly one or more of them for the path of the script file. */
  args: string[];
  /** Of the script file. */
  extension: string;
  /** The script as it is written to the file. */
  dress: (script: string) => string;
}

/** How to start a script by a shell, or why that cannot be done. */
export function shellCommand(shell: string): ShellCommand | { reason: string } {
  const template = shellTemplate(shell);
  const words = splitWords(template);
  const program = words[0]?.split('/').at(-1) ?? '';
  if (WINDOWS_ONLY.has(program.toLowerCase().replace(/\.exe$/, ''))) {
    return { reason: `The shell ${program} exists on Windows only, and commands are not run there.` };
  }
  const args = words.slice(1);
  if (!args.some((word) => word.includes('{0}'))) {
    return { reason: `"${shell}" is neither one of GitHub's shells nor a command with {0} in it.` };
  }
  return {
    program,
    args,
    extension: EXTENSIONS[program] ?? '',
    dress: program === 'pwsh' ? dressPowerShell : unixLines,
  };
}

/** Words are split at blanks; double quotes hold a word together, a backslash before one makes it plain. One that nobody closes
 * holds the rest. */
function splitWords(line: string): string[] {
  const words = line.match(/(?:"(?:\\[\s\S]|[^"\\])*"?|[^\s"])+/g) ?? [];
  return words.map((word) =>
    word.replace(/"((?:\\[\s\S]|[^"\\])*)"?/g, (_, inner: string) => inner.replaceAll('\\"', '"')),
  );
}

function unixLines(script: string): string {
  return script.replaceAll('\r\n', '\n');
}

/** The runner makes PowerShell stop at the first error and end with the last program's exit code. */
function dressPowerShell(script: string): string {
  const exit = 'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }';
  return ["$ErrorActionPreference = 'stop'", unixLines(script), exit].join('\n');
}
