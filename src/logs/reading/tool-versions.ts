/** Which tools a job had, by what its set-up steps printed. */
import type { Log } from '../../contract/ports.js';

interface PrintedVersion {
  /** As people call the tool. */
  name: string;
  pattern: RegExp;
  examples: readonly string[];
  not: readonly string[];
}

/** What actions/setup-* and the runner print. The first group is the version. */
export const PRINTED_VERSIONS: readonly PrintedVersion[] = [
  { name: 'Node', pattern: /^node: v(\d+\.\d+\.\d+)$/, examples: ['node: v20.11.0'], not: ['node: v20'] },
  { name: 'Node', pattern: /^Found in cache @ .{0,200}\/node\/(\d+\.\d+\.\d+)\//, examples: ['Found in cache @ /opt/hostedtoolcache/node/22.4.1/x64'], not: ['Found in cache @ /opt/hostedtoolcache/go/1.22.0/x64'] },
  { name: 'Python', pattern: /^Successfully set up CPython \((\d+\.\d+\.\d+)\)/, examples: ['Successfully set up CPython (3.12.4)'], not: ['Successfully set up PyPy (3.10.14)'] },
  { name: 'Go', pattern: /^(?:go version go|Successfully set up Go version )(\d+\.\d+(?:\.\d+)?)/, examples: ['go version go1.22.3 linux/amd64', 'Successfully set up Go version 1.22.3'], not: ['go version'] },
  { name: 'Java', pattern: /^(?:openjdk|java) version "(\d+(?:\.\d+){0,3})/, examples: ['openjdk version "21.0.3" 2024-04-16 LTS'], not: ['java version unknown'] },
  { name: 'Ruby', pattern: /^ruby (\d+\.\d+\.\d+)/, examples: ['ruby 3.3.2 (2024-05-30 revision e5a195edf6) [x86_64-linux]'], not: ['ruby is set up'] },
  { name: 'PHP', pattern: /^PHP (\d+\.\d+\.\d+) \(cli\)/, examples: ['PHP 8.3.8 (cli) (built: Jun  8 2024)'], not: ['PHP Warning: x'] },
  { name: 'Rust', pattern: /^rustc (\d+\.\d+\.\d+)/, examples: ['rustc 1.79.0 (129f3b996 2024-06-10)'], not: ['rustc --version'] },
  { name: '.NET', pattern: /^dotnet-install: Installed version is (\d+\.\d+\.\d+)/, examples: ['dotnet-install: Installed version is 8.0.302'], not: ['dotnet-install: done'] },
]; // biome-ignore format: a table reads better in rows

interface VersionCommand {
  name: string;
  program: string;
  args: readonly string[];
  says: RegExp;
}

/** How the same tools say their version here. */
export const VERSION_COMMANDS: readonly VersionCommand[] = [
  { name: 'Node', program: 'node', args: ['--version'], says: /v(\d+\.\d+\.\d+)/ },
  { name: 'Python', program: 'python3', args: ['--version'], says: /Python (\d+\.\d+\.\d+)/ },
  { name: 'Go', program: 'go', args: ['version'], says: /go(\d+\.\d+(?:\.\d+)?)/ },
  { name: 'Java', program: 'java', args: ['-version'], says: /version "(\d+(?:\.\d+){0,3})/ },
  { name: 'Ruby', program: 'ruby', args: ['--version'], says: /ruby (\d+\.\d+\.\d+)/ },
  { name: 'PHP', program: 'php', args: ['--version'], says: /PHP (\d+\.\d+\.\d+)/ },
  { name: 'Rust', program: 'rustc', args: ['--version'], says: /rustc (\d+\.\d+\.\d+)/ },
  { name: '.NET', program: 'dotnet', args: ['--version'], says: /^(\d+\.\d+\.\d+)/ },
]; // biome-ignore format: a table reads better in rows

/** Set-up stands at the beginning of a log: no more of it is read. */
const READ_BYTES = 512 * 1024;
const TIMESTAMP = /^\uFEFF?\d{4}-\d{2}-\d{2}T[\d:.]{1,20}Z /;

/** Version by tool; the last that was printed counts. A tool that a job set up twice in two versions is left out. */
export async function toolVersions(log: Log): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  const twice = new Set<string>();
  for (const line of await firstLines(log)) {
    for (const { name, pattern } of PRINTED_VERSIONS) {
      const version = pattern.exec(line)?.[1];
      if (version === undefined) continue;
      if ((versions.get(name) ?? version) !== version) twice.add(name);
      versions.set(name, version);
    }
  }
  for (const name of twice) versions.delete(name);
  return versions;
}

async function firstLines(log: Log): Promise<string[]> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of log.chunks()) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= READ_BYTES) break;
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .split('\n')
    .map((line) => line.slice(0, 400).replace(TIMESTAMP, '').trim());
}
