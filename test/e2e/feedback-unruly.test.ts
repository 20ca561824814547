/** Failing commands that leave processes, floods and changes behind, or that the isolation of a re-run does not suit. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Project, playProject } from './projects.js';
import { openStage, type Play, type Played, type Stage } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const tell = (project: Project, play: Play = {}) => playProject(stage, project, play);
const withoutFolds = ({ comments }: Played) => comments[0]?.slice(0, comments[0].indexOf('<details>')) ?? '';
const reasonOf = (played: Played): string => JSON.parse(played.outputs.diagnosis ?? '{}').diagnoses[0].rerun.reason;

describe('a project that behaves badly leaves nothing behind', () => {
  const projects: [string, Project][] = [
    [
      'with daemons that left their session, their parent and their environment',
      {
        files: {
          'daemons.sh':
            'setsid -f sleep 300\n(setsid sh -c "sleep 300 & sleep 300" >/dev/null 2>&1 &)\nnohup sleep 300 >/dev/null 2>&1 &\n(cd / && exec env -i setsid -f /bin/sh -c "sleep 300; : $PWD")\necho "error: expected 9 euros"; exit 1\n',
        },
        script: 'sh daemons.sh >out 2>&1 || code=$?; cat out; exit $code',
        printed: { output: 'error: expected 9 euros\n', exitCode: 1 },
      },
    ],
    [
      'that writes a gigabyte',
      {
        files: {
          'loud.sh':
            'echo "error: expected 9 euros, got 900"; head -c 1000000000 /dev/zero | tr "\\0" "\\n"; echo "error: expected 9 euros, got 900"; exit 5\n',
        },
        script: 'sh loud.sh',
        printed: { output: 'error: expected 9 euros, got 900\nerror: expected 9 euros, got 900\n', exitCode: 5 },
      },
    ],
    [
      'that writes into its own sources',
      {
        files: {
          'src/a.txt': 'a\n',
          'src/b.txt': 'b\n',
          'edit.sh':
            'echo x >> src/a.txt; rm src/b.txt; mkdir -p build; date > build/out; chmod 600 edit.sh; touch -d 2020-01-01 src; mv src lib; git config user.name x; rm .git/HEAD; echo "error: expected 9 euros"; exit 1\n',
        },
        script: 'sh edit.sh',
        printed: { output: 'error: expected 9 euros\n', exitCode: 1 },
      },
    ],
  ];
  test.each(projects)(
    '%s',
    async (_what, project) => {
      const played = await tell(project);
      expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'reproduced' });
    },
    90_000,
  );
});

describe('a script with `sudo`, which refuses where no new privileges may be had', () => {
  /** Behaves as the real one does: by the flag of its own process, and after that it does what it is asked. */
  const sudo =
    '#!/bin/sh\ngrep -q "NoNewPrivs:.1" /proc/self/status || exec "$@"\necho "sudo: The \\"no new privileges\\" flag is set, which prevents sudo from running as root." >&2\necho "sudo: If sudo is running in a container, you may need to adjust the container configuration to disable the flag." >&2\nexit 1\n';
  const project = (script: string): Project => ({
    files: {
      'bin/sudo': sudo,
      'check.sh': '[ -n "$SET_UP" ] && exit 0; echo "error: expected 9 euros, got 900"; exit 1\n',
    },
    script: `export PATH="$PWD/bin:$PATH"\n${script}`,
  });

  test.each([
    ['that ends by it', 'sudo sh check.sh'],
    ['that goes on without it', 'sudo true || export SET_UP=without\nsh check.sh'],
  ])(
    '%s is skipped, with the reason',
    async (_what, script) => {
      const played = await tell(project(script));
      expect(played.outputs['rerun-outcome']).toBe('skipped');
      expect(reasonOf(played)).toMatch(/sudo/);
      expect(played.outputs.fault).not.toBe('flaky');
      expect(withoutFolds(played)).toMatch(/not run again: .*sudo/);
    },
    60_000,
  );

  test('that fails beside it as it did before is reproduced all the same', async () => {
    const played = await tell(project('sudo true || true\nsh check.sh'));
    expect(played.outputs['rerun-outcome']).toBe('reproduced');
  }, 60_000);
});
