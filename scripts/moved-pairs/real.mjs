/** Runs real commands and gives what they print as a step, with this machine's folders put as the runner's. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WORK = '/home/runner/work/shop/shop';

/** Gives `work` an empty folder that is gone afterwards. */
export function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** A step whose script is run as it stands. */
export function step(folder, script, env = {}) {
  const { stdout, status } = spawnSync('bash', ['-e', '-c', `exec 2>&1\n${script}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...cleanEnvironment(), ...env },
    maxBuffer: 1 << 26,
  });
  const output = stdout
    .replaceAll(folder, WORK)
    .replaceAll(/\/root\/|\/home\/[a-z]+\/(?!work)/g, '/home/runner/')
    .trimEnd()
    .split('\n');
  return { run: script, output, exitCode: status ?? 1 };
}

/** What is done before the job's part that is shown, and must succeed. */
export function prepare(folder, script) {
  const done = step(folder, script);
  if (done.exitCode !== 0) throw new Error(`${script}\n${done.output.slice(-20).join('\n')}`);
}

/** Red and green end otherwise: this is the step that the tool's new version breaks, run by Node. */
export function check(folder, colour) {
  const text = colour === 'red' ? "throw new Error('expected 9 to be 900')" : "console.log('1 passed')";
  write(folder, { 'check.cjs': `${text}\n` });
  return step(folder, 'node check.cjs');
}

function cleanEnvironment() {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE_OPTIONS|NODE_NO|PIP_|FORCE_COLOR)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    CI: 'true',
    NO_COLOR: '1',
    npm_config_update_notifier: 'false',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
  };
}
