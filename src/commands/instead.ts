/** What to do instead of what is refused by name. The first entry that matches the request's beginning speaks. */
const INSTEAD: readonly [readonly string[], string][] = [
  [['env', 'printenv', 'export', 'set', 'declare', 'typeset'], 'The environment is never shown, since it may hold secrets.'],
  [['sh', 'bash', 'zsh', 'dash', 'fish', 'ksh', 'pwsh', 'powershell', 'cmd', 'eval', 'exec', 'source', 'command'], 'There is no shell: give one program and its arguments.'],
  [['xargs', 'timeout', 'nice', 'nohup', 'time', 'sudo', 'setsid', 'stdbuf', 'watch', 'tee', 'doas', 'su'], 'Commands that start other commands are refused: ask for the command itself.'],
  [['awk', 'gawk', 'mawk', 'perl', 'ruby', 'php', 'lua', 'tclsh', 'osascript'], 'Programs are not run. Use grep, sed -n A,Bp, read_file or search_files.'],
  [['echo', 'printf', 'sort', 'uniq', 'cut', 'tr', 'jq', 'yq', 'xxd', 'od', 'hexdump', 'base64', 'strings'], 'Read the file with read_file or cat and work on what it says.'],
  [['less', 'more', 'vi', 'vim', 'nano', 'emacs', 'ed', 'man', 'fd', 'ack', 'ag', 'egrep', 'fgrep', 'zcat', 'bat'], 'Use read_file, search_files, list_files, grep or find.'],
  [['curl', 'wget', 'nc', 'ncat', 'ping', 'dig', 'nslookup', 'ssh', 'scp', 'rsync', 'ftp', 'telnet', 'host', 'whois', 'gh', 'aws', 'az', 'gcloud'], 'There is no network access; the log is what there is.'],
  [['rm', 'mv', 'cp', 'mkdir', 'touch', 'chmod', 'chown', 'ln', 'dd', 'tar', 'unzip', 'zip', 'gzip', 'patch', 'kill', 'install'], 'Nothing is changed here. Put a fix into the edits of your answer.'],
  [['git'], 'git may only read: status log show diff blame ls-files ls-tree rev-parse rev-list merge-base describe branch tag shortlog cat-file show-ref for-each-ref check-ignore check-attr count-objects grep.'],
  [['npm', 'npx', 'yarn', 'pnpm', 'bun', 'bunx', 'node', 'deno', 'tsc', 'jest', 'eslint', 'vitest'], "The project's code and scripts are not run. `npm ls`, `npm explain NAME` and versions are allowed."],
  [['pip', 'pip3', 'python', 'python3', 'poetry', 'uv', 'pytest', 'tox', 'pipx', 'conda', 'mypy'], "The project's code is not run. `pip list`, `pip show NAME`, `pip check` and versions are allowed."],
  [['go'], '`go version`, `go env NAME`, `go list -m all` and `go mod graph` are allowed.'],
  [['make', 'cmake', 'cargo', 'rustup', 'mvn', 'gradle', 'dotnet', 'bundle', 'rake', 'composer', 'gem', 'terraform', 'docker', 'kubectl', 'helm', 'javac', 'java', 'gcc', 'swift'], 'Nothing is built or run. The version of this tool may be asked for; its files may be read.'],
]; // biome-ignore format: a table reads better in rows

/** A sentence for the model: what is allowed in place of this. */
export function insteadOf(program: string): string {
  const found = INSTEAD.find(([names]) => names.includes(program));
  return (
    found?.[1] ??
    'Only the listed read-only commands are allowed; read_file, search_files and list_files read the repository.'
  );
}
