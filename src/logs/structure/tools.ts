import type { Format } from './format.js';

/** Package managers, shells, containers, linters, the runner, and what any program says when it fails. */
export const tools: Format[] = [
  // --- the runner
  { id: 'runner-exit', head: /^Process completed with exit code|^The command ".{0,300}" (?:exited with|failed)|^Done\. Your build exited|^The process '.{1,300}' failed with exit code/, weight: 24, examples: ['Process completed with exit code 1.', 'The command "npm test" exited with 1.'] },
  { id: 'runner-cancel', head: /^(?:The operation was canceled|The runner has received a shutdown signal|The job running on runner .{1,200} has exceeded|The job was not started|The hosted runner lost communication)/, weight: 70, examples: ['The operation was canceled.'] },
  { id: 'travis-limit', head: /^(?:No output has been received in the last|The job exceeded the maximum|The log length has exceeded)/, weight: 84, examples: ['No output has been received in the last 10m0s, this potentially indicates a stalled build'] },
  { id: 'task-aborted', head: /^Task aborted|^Unsuccessful task run/, weight: 74, examples: ['Task aborted - max run time exceeded'] },
  // --- shells
  { id: 'shell-missing', head: /^.{0,200}(?:: command not found|: not found$|: No such file or directory|: Permission denied|: cannot execute|: syntax error|: unmatched |: unbound variable|: bad substitution|: Is a directory|: Argument list too long|: No space left on device)/i, weight: 68, examples: ['/w/run.sh: line 78: test/x.sh: No such file or directory', 'xargs: unmatched single quote'] },
  { id: 'killed', head: /^(?:.{0,200}: line \d+: +\d+ )?(?:Killed|Terminated|Aborted)\b/, weight: 66, examples: ['run.sh: line 3:  1234 Killed   node x'] },
  // --- make and friends
  { id: 'make-rule', head: /^(?:g?make|ninja)(?:\[\d+\])?: (?:\*\*\* )?(?:No (?:rule|targets)|\S{1,200}: Permission|missing separator)/i, weight: 78, examples: ["make: *** No rule to make target 'x'.  Stop."] },
  { id: 'make-messenger', head: /^(?:g?make|ninja|gmake)(?:\[\d+\])?: (?:\*\*\* )?/, weight: 30, examples: ['make[1]: *** [test] Error 1'] },
  { id: 'ninja-failed', head: /^FAILED: \S/, weight: 60, body: { max: 6, while: /\S/ }, examples: ['FAILED: a.o'] },
  { id: 'cmake', head: /^CMake Error\b/, weight: 82, body: { blanks: 1, max: 14 }, examples: ['CMake Error at CMakeLists.txt:3 (find_package):'] },
  { id: 'configure', head: /^configure: error: /, weight: 84, examples: ['configure: error: no acceptable C compiler found'] },
  // --- package managers
  { id: 'pip', head: /^ERROR: (?!Command errored|failed to|.{0,40}exit code)\S/, weight: 72, examples: ['ERROR: No matching distribution found for x'] },
  { id: 'resolver', head: /^.{0,300}(?:No matching distribution|Could not find a version that satisfies|Could not resolve dependenc|has no installation candidate|Unable to locate package|nothing provides|Requirement not satisfied|PackagesNotFoundError|UnsatisfiableError|Unable to find package|Could not find gem|Unable to resolve dependency|conflicting dependencies|unmet dependencies|failed to select a version)/i, weight: 84, body: { while: /^(?:- |\S+ (?:depends|requires))/, blanks: 1, max: 20 }, examples: ["E: Package 'darcs' has no installation candidate", 'PackagesNotFoundError: The following packages are not available from current channels:'] },
  { id: 'apt', head: /^E: \S/, weight: 76, examples: ['E: Unable to fetch some archives'] },
  { id: 'bundler', head: /^(?:Could not (?:find|fetch|reach)|An error occurred while installing|Bundler could not find|Gem::\S+Error)/, weight: 78, body: { while: /\S/, max: 10 }, examples: ['An error occurred while installing nokogiri (1.8)'] },
  { id: 'composer', head: /^(?:Problem \d+$|Your requirements could not be resolved)/, weight: 78, body: { while: /\S/, max: 12 }, examples: ['Problem 1'] },
  // --- network, auth, disk, memory
  { id: 'network', head: /^.{0,400}(?:i\/o timeout|Could not resolve host|Temporary failure in name resolution|Connection (?:refused|reset|timed out)|ECONNRE(?:FUSED|SET)|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|TLS handshake timeout|context deadline exceeded|The requested URL returned error|Client\.Timeout exceeded|unexpected EOF|Network is unreachable|50[234] (?:Bad Gateway|Service Unavailable|Gateway Time)|429 Too Many|504 Gateway)/i, weight: 70, examples: ['dial tcp 140.82.112.22:443: i/o timeout'] },
  { id: 'auth', head: /^.{0,400}(?:authentication required|unauthorized:|access token is expired|Bad credentials|HttpError: |403 Forbidden|401 Unauthorized|denied: |permission_denied|not authorized|could not read (?:Username|Password)|Insufficient permissions|Resource not accessible by integration)/i, weight: 76, examples: ['unauthorized: personal access token is expired'] },
  { id: 'disk', head: /^.{0,400}(?:no space left on device|disk quota exceeded|running out of disk space|ENOSPC)/i, weight: 86, examples: ['write /x: no space left on device'] },
  { id: 'memory', head: /^.{0,400}(?:JavaScript heap out of memory|OutOfMemoryError|out of memory|Cannot allocate memory|OOMKilled|oom-kill)/i, weight: 84, examples: ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'] },
  { id: 'upload-limit', head: /^\$GITHUB_STEP_SUMMARY upload aborted/, weight: 84, examples: ['$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1494k'] },
  // --- containers, git, infrastructure
  { id: 'buildx', head: /^(?:ERROR|error): (?:failed to (?:solve|build)|process ")/, weight: 66, examples: ['ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'] },
  { id: 'docker-daemon', head: /^(?:Error response from daemon|docker: Error|Error: (?:INSTALLATION|UPGRADE) FAILED|Error from server)/, weight: 78, examples: ['Error response from daemon: Get "https://ghcr.io/v2/": context deadline exceeded'] },
  { id: 'git', head: /^(?:fatal: |remote: (?:error|fatal)|error: (?:failed to push|pathspec|Your local changes)|CONFLICT \()/i, weight: 78, examples: ["fatal: couldn't find remote ref x", 'CONFLICT (content): Merge conflict in a.ts'] },
  { id: 'ansible', head: /^(?:fatal: \[|failed: \[|FAILED! =>)/, weight: 80, examples: ['fatal: [localhost]: FAILED! => {"msg": "x"}'] },
  { id: 'terraform', head: /^│ {1,3}Error: /, weight: 76, body: { while: /^(?:│|╵)/, max: 20 }, examples: ['│ Error: Unsupported argument'] },
  // --- linters and gates
  { id: 'pre-commit', head: /^.{1,120}\.{3,}Failed$/, weight: 78, body: { until: /\.{3,}(?:Passed|Failed|Skipped|\(no files)/, blanks: 4, max: 50 }, examples: ['ruff.....................................................................Failed'] },
  { id: 'lint-line', head: /^(?:\.\/|\/|[A-Z]:\\)?[\w@.+-][\w@./\\+-]{0,200}\.\w{1,12}(?::\s?\d+){1,2}:{0,2}\s(?!(?:info|note|warning)\b)\S/, weight: 52, examples: ['pages/a.md:3: TLDR003 Descriptions should start', 'README.md:2186:80 Line longer'] },
  { id: 'lint-colon', head: /^(?:\.\/|\/)?[\w@.+-][\w@./+-]{0,200}\.\w{1,12}(?::\d+){1,2}:(?!\d)\S/, weight: 52, examples: ['README.md:2186:Line longer than 80 characters.'] },
  { id: 'diff', head: /^diff --git |^--- a\/|^--- .{1,200}\t\d{4}|^\+\+\+ b\//, weight: 46, body: { while: /^(?:[+\-@ ]|index|\\)/, blanks: 0, max: 80 }, examples: ['diff --git a/x b/x'] },
  { id: 'awesome-links', head: /^(?:\d+\. )?\[L\d+\] \d{3} /, weight: 58, examples: ['01. [L0410] 301 https://a → https://b'] },
]; // biome-ignore format: a table
