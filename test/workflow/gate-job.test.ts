// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
import { describe, expect, test } from '@jest/globals';
import { collectsResults, withoutGates } from '../../src/workflow/gate-job.js';

const indent = (text: string, by: string) => text.replace(/^(?=.)/gm, by);

const workflow = (steps: string, extra = 'if: always()') => `on: push
jobs:
  test:
    runs-on: x
    steps:
      - run: npm test
  all-green:
    needs: [test]
    ${extra}
    runs-on: x
    steps:
${indent(steps, '      ')}
`;
const isGate = (steps: string, extra?: string) =>
  collectsResults(workflow(steps, extra), [{ jobName: 'all-green', step: null, steps: [] }])[0];

describe('a job that only collects the results of others', () => {
  test.each([
    ['exits under a condition over them', "- if: contains(needs.*.result, 'failure')\n  run: exit 1"],
    [
      'compares one in a script',
      '- run: |\n    # all of them\n    if [ "${{ needs.test.result }}" != "success" ]; then\n      echo "failed"; exit 1\n    fi',
    ],
    ['compares one in a line', '- run: \'[[ "${{ needs.test.result }}" == success ]] || exit 1\''],
    [
      'gets them by a variable',
      '- env:\n    RESULTS: ${{ join(needs.*.result, \' \') }}\n  run: |\n    for result in $RESULTS; do\n      case "$result" in\n        success|skipped) ;;\n        *) echo "::error::$result"; exit 1 ;;\n      esac\n    done',
    ],
    [
      'asks jq',
      '- env:\n    NEEDS: ${{ toJSON(needs) }}\n  run: echo "$NEEDS" | jq -e \'all(.[]; .result == "success" or .result == "skipped")\' > /dev/null',
    ],
    [
      'asks jq in a substitution',
      '- env:\n    NEEDS: ${{ toJSON(needs) }}\n  run: |\n    bad="$(echo "$NEEDS" | jq -r \'.[] | select(.result=="failure") | .result\')"\n    if [ -n "$bad" ]; then exit 1; fi',
    ],
    [
      'uses the action that is made for it',
      '- uses: re-actors/alls-green@release/v1\n  with:\n    jobs: ${{ toJSON(needs) }}',
    ],
    [
      'asks by a script of the API',
      "- uses: actions/github-script@v8\n  with:\n    script: if (${{ contains(needs.*.result, 'failure') }}) core.setFailed('red')",
    ],
  ])('is one that %s', (_name, steps) => {
    expect(isGate(steps)).toBe(true);
  });

  test.each([
    ['tests', '- run: npm test'],
    ['tests under a condition over results', "- if: needs.test.result == 'success'\n  run: npm run e2e"],
    ['tests behind a comparison', '- run: \'[ "${{ needs.test.result }}" = success ] && make deploy\''],
    ['tests in a substitution', '- run: |\n    echo ${{ needs.test.result }}\n    out=$(make)'],
    ['tests in a quoted substitution', '- run: echo "${{ needs.test.result }} $(make)"'],
    [
      'runs a program of the repository with them',
      "- env:\n    NEEDS: ${{ toJSON(needs) }}\n  run: python3 -c 'x' && node deploy.mjs",
    ],
    ['tests over two lines', '- run: |\n    echo ${{ needs.test.result }} && \\\n      make'],
    ['tests behind a quote in a comment', "- run: |\n    # don't\n    echo ${{ needs.test.result }}\n    make # can't"],
    ['tests in a shell of its own', '- run: |\n    echo ${{ needs.test.result }}\n    (make)'],
    ['tests in a case', '- run: |\n    case ${{ needs.test.result }} in\n      success) make ;;\n    esac'],
    ['tests in backquotes', '- run: echo ${{ needs.test.result }} `make`'],
    ['tests behind then', '- run: if [ "${{ needs.test.result }}" ]; then make; fi'],
    ['looks at nothing', '- run: exit 1'],
    [
      'tells people of a result',
      '- uses: slackapi/slack-github-action@v2\n  with:\n    payload: \'{"text": "${{ needs.test.result }}"}\'',
    ],
    ['has no steps', '- {}'],
  ])('is not one that %s', (_name, steps) => {
    expect(isGate(steps)).toBe(false);
  });

  test('is one that only starts when another failed, and then fails', () => {
    expect(isGate('- run: exit 1', 'if: (!cancelled() && failure())')).toBe(true);
    expect(isGate('- run: exit 1', 'if: github.ref == 1')).toBe(false);
  });

  test('is not one that needs no other', () => {
    expect(isGate("- if: contains(needs.*.result, 'failure')\n  run: exit 1", 'timeout-minutes: 5')).toBe(true);
    const text = workflow("- if: contains(needs.*.result, 'failure')\n  run: exit 1").replace(
      '    needs: [test]\n',
      '',
    );
    expect(collectsResults(text, [{ jobName: 'all-green', step: null, steps: [] }])[0]).toBe(false);
  });

  test('may have done other work, if that is not what failed', () => {
    const text = workflow(
      "- uses: actions/checkout@v6\n- name: Upload\n  run: ./upload\n- name: Verdict\n  if: needs.test.result != 'success'\n  run: exit 1",
    );
    const steps = ['Set up job', 'Run actions/checkout@v6', 'Upload', 'Verdict'].map((name, at) => ({
      name,
      number: at + 1,
    }));
    const failsAt = (at: number) =>
      collectsResults(text, [{ jobName: 'all-green', step: steps[at] ?? null, steps }])[0];
    expect([failsAt(1), failsAt(2), failsAt(3)]).toEqual([false, false, true]);
  });

  test.each(['no yaml: [', 'jobs: {}', 'on: push\njobs:\n  other:\n    steps: []\n'])(
    'is never guessed where the file does not say so: %j',
    (text) => {
      expect(collectsResults(text, [{ jobName: 'all-green', step: null, steps: [] }])[0]).toBe(false);
    },
  );
});

describe('what is diagnosed', () => {
  const isGate = (job: string) => job.startsWith('gate');
  test.each<[string, string[], string[], string[]]>([
    ['no gate beside a real failure', ['gate', 'test'], [], ['test']],
    ['what was stopped, where a gate alone failed for it', ['gate'], ['test (limit)', 'gate 2'], ['test (limit)']],
    ['the gate, where there is nothing else', ['gate'], [], ['gate']],
    ['what failed, and not what was stopped for it', ['test', 'gate'], ['lint'], ['test']],
    ['nothing, where nothing failed', [], ['lint'], []],
  ])('is %s', (_name, failed, stopped, wanted) => {
    expect(withoutGates(failed, stopped, isGate)).toEqual(wanted);
  });
});
