// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
/** Which values of a run are known, and of which types: what the job ran is what is run again, or nothing is. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type LocateOrder, locateCommand } from '../../src/workflow/locate-command.js';
import { runContexts } from '../../src/workflow/run-contexts.js';

interface Scene {
  on?: object;
  steps: object[];
  env?: object;
  /** The called workflow, or the action in `act/`. */
  files?: Record<string, object>;
  event?: Record<string, unknown>;
  environment?: Record<string, string>;
  over?: Partial<LocateOrder>;
}

function locate({ on = {}, steps, env = {}, files = {}, event = {}, environment = {}, over = {} }: Scene) {
  const all: Record<string, object> = { 'ci.yml': { on, env, jobs: { a: { steps } } }, ...files };
  return locateCommand({
    workflowPath: 'ci.yml',
    read: async (path) => (path in all ? JSON.stringify(all[path]) : null),
    jobName: 'a',
    stepName: 'S',
    stepNumber: 1,
    contexts: runContexts({
      environment: { GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: '/w', ...environment },
      event,
    }),
    ...over,
  });
}

const script = async (scene: Scene) => {
  const found = await locate(scene);
  return 'command' in found ? found.command.script : found.reason;
};
const run = (text: string, more: object = {}) => ({ name: 'S', run: text, ...more });

describe('the inputs of a called workflow', () => {
  const called = (give: object, text: string) => {
    const inputs = {
      debug: { type: 'boolean', default: false },
      count: { type: 'number' },
      target: { type: 'string', default: 'unit' },
    };
    const inner = { on: { workflow_call: { inputs } }, jobs: { b: { steps: [run(text)] } } };
    const outer = { jobs: { a: { uses: './inner.yml', with: give } } };
    return script({ steps: [], files: { 'ci.yml': outer, 'inner.yml': inner }, over: { jobName: 'a / b' } });
  };

  test.each([
    [{}, "x ${{ inputs.debug && '-v' || '-q' }}", 'x -q'],
    [{ debug: true }, "x ${{ inputs.debug && '-v' || '-q' }}", 'x -v'],
    [{ debug: false }, "x ${{ inputs.debug && '-v' || '-q' }}", 'x -q'],
    [{ Debug: "${{ github.event_name == 'tag' }}" }, "x ${{ inputs.debug && '-v' || '-q' }}", 'x -q'],
    [{}, 'x ${{ inputs.count + 0 }}', expect.stringContaining('whose value only the job knew')],
    [{}, "x ${{ inputs.count && 'some' || 'none' }}", 'x none'],
    [{ count: 0 }, "x ${{ inputs.count && 'some' || 'none' }}", 'x none'],
    [{ count: '${{ 2 }}' }, 'x ${{ inputs.count }}', 'x 2'],
    [{}, 'x ${{ inputs.target }}', 'x unit'],
    [{ target: '' }, 'x [${{ inputs.target }}]', 'x []'],
    [{ target: 'a-${{ github.event_name }}' }, 'x ${{ inputs.target }}', 'x a-push'],
    [{ target: '${{ vars.TARGET }}' }, 'x ${{ inputs.target }}', expect.stringContaining('${{ inputs.target }}')],
    [{ debug: 'perhaps' }, 'x ${{ inputs.debug }}', expect.stringContaining('${{ inputs.debug }}')],
  ])('%j: %s', async (give, text, expected) => {
    expect(await called(give, text)).toEqual(expected);
  });
});

describe('the inputs of a workflow that nobody calls', () => {
  const on = { push: null, workflow_dispatch: { inputs: { level: { default: 'all' }, dry: { type: 'boolean' } } } };
  const manual = { GITHUB_EVENT_NAME: 'workflow_dispatch' };

  test('are empty where no person started it', async () => {
    expect(await script({ on, steps: [run("make ${{ inputs.level || 'check' }} [${{ inputs.dry }}]")] })).toBe(
      'make check []',
    );
  });

  test.each([
    [{ level: 'unit tests', dry: 'false' }, "make 'unit tests' wet"],
    [{ level: 'unit', dry: 'true' }, "make 'unit' dry"],
    [null, "make 'all' wet"],
  ])('are what was typed in: %j', async (inputs, expected) => {
    const steps = [run("make '${{ inputs.level }}' ${{ inputs.dry && 'dry' || 'wet' }}")];
    expect(await script({ on, steps, event: { inputs }, environment: manual })).toBe(expected);
  });

  test('are not known of another run', async () => {
    const steps = [run('make ${{ inputs.level }}')];
    expect(await script({ on, steps, over: { contexts: {} } })).toContain('${{ inputs.level }}');
  });
});

describe('a composite action', () => {
  const act = (step: object) => ({
    'act/action.yml': { runs: { using: 'composite', steps: [{ shell: 'bash', ...step }] } },
  });

  test('has the variables of the step that calls it, and its own folder', async () => {
    const files = act({ run: '${{ github.action_path }}/check.sh ${{ env.LEVEL }}' });
    const steps = [{ name: 'S', uses: './act', env: { LEVEL: 'unit' } }];
    expect(await locate({ steps, env: { LEVEL: 'all', OUTER: '1' }, files })).toMatchObject({
      command: { script: '/w/act/check.sh unit', env: { LEVEL: 'unit', OUTER: '1' } },
    });
  });

  test('takes every input for a text', async () => {
    const files = act({ run: "x ${{ inputs.debug && 'set' || 'empty' }}" });
    expect(await script({ steps: [{ name: 'S', uses: './act', with: { debug: false } }], files })).toBe('x set');
  });
});

describe('a variable that an earlier step may have set anew', () => {
  const failing = run('make ${{ env.TARGET }}');
  const env = { TARGET: 'all', LANG: 'C' };

  test.each([
    ['echo "TARGET=x" >> $GITHUB_ENV'],
    ['echo "TARGET=x" >> "${GITHUB_ENV}"'],
    ['echo "::set-env name=TARGET::x"'],
    ['"TARGET=x" >> $env:GITHUB_ENV'],
  ])('%s', async (text) => {
    expect(await script({ env, steps: [{ run: text }, failing] })).toContain('${{ env.TARGET }}');
    const plain = await locate({ env, steps: [{ run: text }, run('make')] });
    expect(plain).toMatchObject({ command: { env: { LANG: 'C' } }, notes: [expect.stringContaining('TARGET')] });
  });

  test.each([
    [[{ run: 'echo "OTHER=x" >> $GITHUB_ENV' }, failing]],
    [[{ run: 'make TARGET=x' }, failing]],
    [[failing, { run: 'echo "TARGET=x" >> $GITHUB_ENV' }]],
    [[{ run: 'echo "TARGET=x" >> $GITHUB_ENV' }, run('make ${{ env.TARGET }}', { env: { TARGET: 'all' } })]],
  ])('and not otherwise: %j', async (steps) => {
    expect(await script({ env, steps })).toBe('make all');
  });
});

describe('text that a stranger may have written', () => {
  const hostile = 'x"; touch canary; echo "';
  const event = {
    head_commit: { message: hostile, author: { name: '$(touch canary)' } },
    pull_request: { title: 'Add a cart', number: 7, head: { ref: 'a`touch canary`', sha: 'abc' } },
    commits: [{ message: hostile, added: [hostile] }],
    inputs: { command: 'npm test -- --all' },
  };
  const environment = {
    GITHUB_HEAD_REF: 'a;touch${IFS}canary',
    GITHUB_REF_NAME: 'feature/#12-cart',
    GITHUB_ACTOR: 'dependabot[bot]',
  };
  const locateWith = (steps: object[], more: Partial<Scene> = {}) => locate({ steps, event, environment, ...more });

  test.each([
    '${{ github.event.head_commit.message }}',
    "${{ github.event['head_commit']['message'] }}",
    '${{ github.event.head_commit.author.name }}',
    '${{ github.event.pull_request.title }}',
    '${{ github.event.pull_request.head.ref }}',
    '${{ github.head_ref }}',
    "${{ format('{0}', github.head_ref) }}",
    '${{ github.head_ref || github.ref_name }}',
    '${{ toJSON(github.event) }}',
    "${{ join(github.event.commits.*.message, ' ') }}",
    '${{ github.event.commits[0].added[0] }}',
    '${{ fromJSON(toJSON(github.event.commits))[0].message }}',
  ])('%s is run in no script, shell or folder', async (text) => {
    for (const step of [
      run(`echo "${text}"`),
      run('x', { shell: `bash ${text} {0}` }),
      run('x', { 'working-directory': text }),
    ])
      expect(await locateWith([step])).toEqual({
        reason: expect.stringContaining('people without access to the repository'),
      });
  });

  test('neither by way of a matrix', async () => {
    const job = { strategy: { matrix: { ref: ['${{ github.head_ref }}'] } }, steps: [run('echo ${{ matrix.ref }}')] };
    const found = await locateWith([], {
      files: { 'ci.yml': { jobs: { a: job } } },
      over: { jobName: 'a (a;touch${IFS}canary)' },
    });
    expect(found).toEqual({ reason: expect.stringContaining('${{ matrix.ref }}') });
  });

  test('neither by way of a variable, an input, or an action', async () => {
    const text = '${{ github.event.head_commit.message }}';
    const files = {
      'act/action.yml': {
        inputs: { title: { default: text } },
        runs: { using: 'composite', steps: [{ shell: 'bash', run: 'echo ${{ inputs.title }}' }] },
      },
    };
    expect(await locateWith([run('echo ${{ env.TITLE }}', { env: { TITLE: text } })])).toHaveProperty('reason');
    expect(await locateWith([{ name: 'S', uses: './act' }], { files })).toHaveProperty('reason');
    expect(await locateWith([{ name: 'S', uses: './act', with: { title: text } }], { files })).toHaveProperty('reason');
  });

  test('stays the value of a variable, which is no command', async () => {
    const step = run('check "$TITLE"', { env: { TITLE: '${{ github.event.head_commit.message }}' } });
    expect(await locateWith([step])).toMatchObject({ command: { script: 'check "$TITLE"', env: { TITLE: hostile } } });
  });

  test.each([
    ['${{ github.event.pull_request.number }}', '7'],
    ['${{ github.event.pull_request.head.sha }}', 'abc'],
    ['${{ github.ref_name }}', 'feature/#12-cart'],
    ['${{ github.actor }}', 'dependabot[bot]'],
    ["${{ github.event.pull_request.title != '' }}", expect.stringContaining('without access')],
    ['${{ github.event.inputs.command }}', 'npm test -- --all'],
  ])('is not %s', async (text, written) => {
    const found = await locateWith([run(text)]);
    expect('command' in found ? found.command.script : found.reason).toEqual(written);
  });

  test('of whatever form never brings a sign of the shell into a script', async () => {
    const signs = /[\s;&|<>()$`"'\\{}[\]*?!~^]/;
    const message = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ab/-.; \n$`"\'(){}[]*?!~^&|<>\\') }));
    await fc.assert(
      fc.asyncProperty(message, async (text) => {
        const found = await locate({
          steps: [run('${{ github.event.head_commit.message }}')],
          event: { head_commit: { message: text } },
        });
        if ('command' in found) expect(found.command.script.replace(/\[bot\]$/, '')).not.toMatch(signs);
      }),
      { numRuns: 2_000 },
    );
  });
});
