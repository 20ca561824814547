/** What a command that was run again lacked on this machine: told as that, and never as a failure of the code. */

export interface MissingRule {
  id: string;
  /** Group `name`: what is not there. */
  pattern: RegExp;
  examples: readonly string[];
  not: readonly string[];
}

/** One line is enough. Each is held against the whole line; what it cannot name is left unnamed. */
export const MISSING_RULES: readonly MissingRule[] = [
  { id: 'shell', pattern: /(?<![\w./@-])(?<name>[\w./@+-]{1,200}): (?:command )?not found\s*$/, examples: ['sh: 1: jest: not found', 'bash: line 1: pytest: command not found', '/tmp/script.sh: line 3: cargo: command not found'], not: ['Error: price: not found in the list', 'HTTP 404: Not Found'] },
  { id: 'zsh', pattern: /command not found: (?<name>[\w./@+-]{1,200})\s*$/, examples: ['zsh: command not found: jest'], not: ['command not found'] },
  { id: 'windows', pattern: /'(?<name>[^']{1,200})' is not recognized as an internal or external command/, examples: ["'jest' is not recognized as an internal or external command,"], not: ["'jest' is recognized"] },
  { id: 'powershell', pattern: /The term '(?<name>[^']{1,200})' is not recognized as/, examples: ["The term 'pnpm' is not recognized as a name of a cmdlet, function, script file, or executable program."], not: ["The term 'x' is recognized"] },
  { id: 'env', pattern: /\benv: (?:‘|')?(?<name>[\w./+-]{1,200})(?:’|')?: No such file or directory/, examples: ["/usr/bin/env: 'python': No such file or directory", 'env: node: No such file or directory'], not: ['cat: prices.txt: No such file or directory'] },
  { id: 'exec', pattern: /exec: "?(?<name>[^":\s]{1,200})"?: executable file not found/, examples: ['exec: "protoc": executable file not found in $PATH'], not: ['exec: "protoc": exit status 1'] },
  { id: 'spawn', pattern: /\bspawn (?<name>[\w./@+-]{1,200}) ENOENT\b/, examples: ['Error: spawn jest ENOENT'], not: ['Error: spawn jest EACCES'] },
  { id: 'npx', pattern: /could not determine executable to run/, examples: ['npm error could not determine executable to run'], not: ['could not determine the price'] },
  { id: 'node', pattern: /Cannot find (?:module|package) '(?<name>[^']{1,300})'/, examples: ["Error: Cannot find module 'express'", "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'zod' imported from /work/a.js", "src/a.ts(1,20): error TS2307: Cannot find module 'zod' or its corresponding type declarations."], not: ['Cannot find price of mug'] },
  { id: 'node-modules', pattern: /node_modules missing|node_modules state file|doesn't seem to have been installed|Cannot find type definition file for/, examples: ['WARN Local package.json exists, but node_modules missing, did you mean to install?', "Couldn't find the node_modules state file - running an install might help (findPackageLocation)"], not: ['node_modules is ignored'] },
  { id: 'python', pattern: /No module named '?(?<name>[\w.]{1,200})'?/, examples: ["ModuleNotFoundError: No module named 'requests'", '/usr/bin/python3: No module named pytest'], not: ['module requests has no attribute get'] },
  { id: 'ruby', pattern: /cannot load such file -- (?<name>[\w./-]{1,200})/, examples: ['cannot load such file -- rspec (LoadError)'], not: ['cannot load the file'] },
  { id: 'bundler', pattern: /Could not find (?:gem )?'?(?<name>[\w.-]{1,200}).{0,200} in (?:locally installed gems|any of the sources|any of the gem sources)|Bundler::GemNotFound|Run `bundle install`/, examples: ['Could not find rake-13.0.6 in locally installed gems', 'Run `bundle install` to install missing gems.'], not: ['Could not find the price in the list'] },
  { id: 'composer', pattern: /vendor\/autoload\.php/, examples: ["PHP Fatal error:  Uncaught Error: Failed opening required 'vendor/autoload.php'"], not: ['vendor/autoload.json'] },
  { id: 'go', pattern: /no required module provides package (?<name>[^\s;:]{1,300})|cannot find package "(?<package>[^"]{1,300})"/, examples: ['main.go:4:2: no required module provides package github.com/pkg/errors; to add it:'], not: ['package errors is not used'] },
  { id: 'rust', pattern: /can't find crate for `(?<name>[^`]{1,200})`|no matching package named `(?<package>[^`]{1,200})` found/, examples: ["error[E0463]: can't find crate for `serde`"], not: ['crate `serde` is unused'] },
  { id: 'java', pattern: /Could not resolve (?:all )?(?:dependencies|artifacts|files)|Cannot access .{1,200} in offline mode/, examples: ['[ERROR] Could not resolve dependencies for project com.acme:shop:jar:1.0'], not: ['Could not resolve the price'] },
  { id: 'dotnet', pattern: /NETSDK1004|project\.assets\.json' not found/, examples: ["error NETSDK1004: Assets file '/w/obj/project.assets.json' not found. Run a NuGet package restore to generate this file."], not: ['error CS1002: ; expected'] },
  { id: 'native-header', pattern: /fatal error: (?<name>[^:\s]{1,200}): No such file or directory/, examples: ['a.c:1:10: fatal error: zlib.h: No such file or directory'], not: ['cat: zlib.h: No such file or directory'] },
  { id: 'native-library', pattern: /(?:cannot find|unable to find library) -l(?<name>[\w.+-]{1,100})/, examples: ['/usr/bin/ld: cannot find -lz: No such file or directory'], not: ['cannot find the price'] },
  { id: 'shared-library', pattern: /error while loading shared libraries: (?<name>[\w.+-]{1,200})/, examples: ['./app: error while loading shared libraries: libpq.so.5: cannot open shared object file'], not: ['error while loading prices'] },
  { id: 'browser', pattern: /Executable doesn't exist at|playwright install\b/, examples: ["browserType.launch: Executable doesn't exist at /home/u/.cache/ms-playwright/chromium"], not: ['Executable exists'] },
  { id: 'service', pattern: /Cannot connect to the Docker daemon/, examples: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'], not: ['docker run mug'] },
]; // biome-ignore format: a table reads better in rows

export interface Missing {
  /** Null where the line does not name it. */
  name: string | null;
  /** One of the repository's own files, such as `./price`: it stands in the checkout or was to be built, and is no installation. */
  own: boolean;
  line: string;
}

/** The shells' word for "no such program". */
const NOT_FOUND = 127;
/** Of an output only so many characters of a line are read: what is missing stands at its beginning. */
const LINE_CHARS = 600;

/** What the output of a failed command says is not there; null where it says nothing of the kind. */
export function missingHere(output: string, exitCode: number | null): Missing | null {
  for (const raw of output.split('\n')) {
    const line = raw.slice(0, LINE_CHARS);
    const rule = MISSING_RULES.find(({ pattern }) => pattern.test(line));
    if (rule === undefined) continue;
    const { name, package: other } = rule.pattern.exec(line)?.groups ?? {};
    return told(name ?? other ?? null, line.trim());
  }
  return exitCode === NOT_FOUND ? { name: null, own: false, line: '' } : null;
}

function told(name: string | null, line: string): Missing {
  return { name, own: name !== null && /^(?:\.|\/|[A-Za-z]:)/.test(name), line };
}

/** Said in place of a comparison. */
export function notInstalled({ name }: Missing, exitCode: number | null): string {
  const what = name === null ? 'A program that it needs' : `\`${name.replaceAll('`', "'")}\``;
  const end = exitCode === null ? '' : ` (exit code ${exitCode})`;
  return `${what} is not installed here${end}, so how it ended here says nothing about the failure.`;
}
