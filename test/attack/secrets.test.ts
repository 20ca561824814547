/**
 * A wrapped command next to secrets (S20), through the bundle as the runner starts it: whatever the workflow fills from secrets,
 * whatever was masked, and whatever else a variable may hold reaches no sink; and what is harmless stays readable.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../demo/world.js';
import { FAILED_JOB, jobOf, OWN_JOB } from '../e2e/places.js';
import { openStage, type Play, type Played, type Stage } from '../e2e/stage.js';
import { answers } from '../fakes/anthropic-replies.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/** Letters and digits that follow from a name, and stand nowhere in this file. */
const pearl = (name: string, length = 24): string =>
  createHash('sha512').update(`attack: ${name}`).digest('base64').replace(/[+/=]/g, '').slice(0, length);

function isRunning(world: World): void {
  Object.assign(jobOf(world), { status: 'in_progress', conclusion: null, completedAt: null });
  jobOf(world).steps = jobOf(world).steps.filter((step) => step.conclusion !== 'failure');
  world.jobs = world.jobs.filter((job) => job.id !== OWN_JOB);
}

const wrap = (run: string, play: Play = {}): Promise<Played> =>
  stage.play({
    claude: [answers({ rootCause: 'the command prints and fails' })],
    ...play,
    with: { run, rerun: 'never', ...play.with },
    job: { jobKey: 'test', checkRunId: FAILED_JOB, ...play.job },
    world: (world, scene) => {
      isRunning(world);
      play.world?.(world, scene);
    },
  });

const modelSaw = (played: Played) => JSON.stringify(played.claude?.bodies() ?? []);
/** What left, but for the script that the runner itself shows to nobody: our input. */
const windows = (text: string, size = 8) =>
  Array.from({ length: Math.max(1, text.length - size + 1) }, (_, at) => text.slice(at, at + size));

const SECRETS: Record<string, string> = {
  GH_PAT: pearl('pat', 20),
  DB_PW: `h${pearl('pw', 6)}9`,
  S3_ACCESS: pearl('s3'),
  NPM_CONFIG__AUTH: `${pearl('npm', 32)}=`,
  VERCEL_AUTOMATION_BYPASS_SECRET: pearl('vercel', 32),
  COMPASS_API_KEY: pearl('compass'),
  AUTHOR_SIGNING: pearl('author'),
  KEYBOARD_WEBHOOK: `https://hooks.example.com/${pearl('hook', 32)}`,
  PIPELINE_X: pearl('pipeline', 16),
  MONGO: `mongodb+srv://app:${pearl('mongo', 14)}@cluster.example.net`,
  PINECONE: createHash('md5')
    .update('pinecone')
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  SIGNER: createHash('sha1').update('signer').digest('hex'),
};
const HARMLESS: Record<string, string> = {
  APP_ENV: 'test',
  NODE_ENV: 'production',
  NODE_VERSION: '20.11.1',
  API_URL: 'https://api.staging.example.com/v2',
  LC_MESSAGES: 'en_US.UTF-8',
  RUNS_ON: 'ubuntu-22.04',
  TARGET: 'x86_64-unknown-linux-gnu',
  WORKDIR: '/srv/app/current',
  FEATURES: 'search,checkout,new-cart',
  SERVICE: 'billing-worker',
  MAX_SIZE: '120000000',
};

describe('the variables of a wrapped command that prints its environment', () => {
  let played: Played;
  beforeAll(async () => {
    played = await wrap('env | sort; echo "Error: the build failed" >&2; exit 1', { env: { ...SECRETS, ...HARMLESS } });
  }, 90_000);

  test('were printed, and the model was asked', () => {
    expect(played.exitCode).toBe(1);
    expect(modelSaw(played)).toContain('the build failed');
    expect(played.comments).toHaveLength(1);
  });

  test.each(Object.keys(SECRETS))('%s reaches no sink', (name) => {
    const value = SECRETS[name] ?? '';
    const secret = /:\/\/[^@]*:([^@]*)@/.exec(value)?.[1] ?? value.replace('https://hooks.example.com/', '');
    expect(windows(secret).filter((run) => played.everything.includes(run))).toEqual([]);
  });

  test.each(Object.entries(HARMLESS))('%s=%s stays readable', (name, value) => {
    expect(played.printed).toContain(`${name}=${value}`);
  });
});

const expression = (text: string) => `$${`{{ ${text} }}`}`;

describe('pieces of a script that the workflow fills from secrets', () => {
  const PIECES: [string, string, (value: string) => string, string][] = [
    ['a header', 'curl -H "X: {}" h', (value) => `echo 'curl -H "X: ${value}" h'`, pearl('piece 1', 18)],
    ['a plain word', 'login {} now', (value) => `login ${value} now`, 'correcthorsebattery'],
    ['six characters', 'pin {} end', (value) => `pin ${value} end`, pearl('piece 3', 6)],
    ['a value with a blank', 'say {} loudly', (value) => `say ${value} loudly`, `open ${pearl('piece 4', 9)}`],
    ['part of a word', 'k={}.suffix', (value) => `k=${value}.suffix`, pearl('piece 5', 12)],
    ['a number', 'code {} x', (value) => `code ${value} x`, '4711081547110815'],
    ['in an address', 'https://{}@host.example/x', (value) => `https://${value}@host.example/x`, `u${pearl('7', 9)}`],
    ['twice', 'a {} b {} c', (value) => `a ${value} b ${value} c`, pearl('piece 8', 14)],
    ['letters only', 'open {} door', (value) => `open ${value} door`, 'sesamesesame'],
    ['at the end', 'deploy --to {}', (value) => `deploy --to ${value}`, pearl('piece 10', 11)],
  ];
  let played: Played;
  beforeAll(async () => {
    const lines = PIECES.map(([, template, , value]) => template.replaceAll('{}', value));
    const script = [...lines.map((line) => `: '${line}'; echo '${line.replaceAll("'", '')}'`), 'echo "Error: it failed"', 'exit 1']; // biome-ignore format: one list
    const source = [
      'jobs:',
      '  test:',
      '    steps:',
      '      - uses: autofixops/action@v2',
      '        with:',
      '          run: |',
      ...PIECES.map(([, template]) => {
        const line = template.replaceAll('{}', expression('secrets.PIECE'));
        return `            : '${line}'; echo '${line}'`;
      }),
      '            echo "Error: it failed"',
      '            exit 1',
    ];
    played = await wrap(script.join('\n'), {
      env: { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/attack.yml@refs/heads/main' },
      workspace: (folder) => {
        mkdirSync(join(folder, '.github/workflows'), { recursive: true });
        writeFileSync(join(folder, '.github/workflows/attack.yml'), `${source.join('\n')}\n`);
      },
    });
  }, 90_000);

  test('were printed, and the model was asked', () => {
    expect(played.exitCode).toBe(1);
    expect(modelSaw(played)).toContain('it failed');
  });

  test.each(PIECES)('%s reaches no sink', (_name, _template, _write, value) => {
    expect(windows(value, Math.min(8, value.length)).filter((run) => played.everything.includes(run))).toEqual([]);
  });

  test('and the rest of the script stays readable', () => {
    expect(played.printed).toContain('curl -H "X: *** h'.slice(0, 11));
    expect(played.printed).toContain('deploy --to ***');
    expect(played.printed).toContain('open *** door');
  });
});

describe('values of every length that the command masks', () => {
  const MASKS = ['q', 'Zq', 'x7Q', 'q7Zx', 'q7Zxp', 'hunter', 'hunter2', 'k8!Pq#z', 'opensesa', 'two words here', pearl('mask', 30)]; // biome-ignore format: one list
  let played: Played;
  beforeAll(async () => {
    const script = [...MASKS.flatMap((value) => [`echo '::add-mask::${value}'`, `echo 'got <${value}> back'`]), 'echo "a quiet quince queue"', 'echo "Error: it failed"', 'exit 1']; // biome-ignore format: one list
    played = await wrap(script.join('\n'));
  }, 90_000);

  test.each(MASKS)('%j is not printed and not sent', (value) => {
    const log = played.printed.slice(played.printed.indexOf('::endgroup::')).replace(/^::add-mask::.*$/gm, '');
    expect(log).not.toContain(`got <${value}> back`);
    expect(modelSaw(played)).not.toContain(`<${value}>`);
    expect(played.comments.join('')).not.toContain(`<${value}>`);
  });

  test('words that hold a short one stay', () => {
    expect(played.exitCode).toBe(1);
    expect(played.printed).toContain('a quiet quince queue');
    expect(modelSaw(played)).toContain('it failed');
  });
});

describe('an expression of `redact` that cannot be run', () => {
  const BROKEN = ['(?=x)y', '(?<!a)b', '(a)\\1', '(?:a{1000}){1000}', 'a**', '(', '[z-a]', 'x*', '(?<n', '\\d++'];

  test('is an error before a wrapped command is run', async () => {
    const played = await wrap('touch started', { with: { redact: 'fine\n(?=x)y' } });
    expect(played.exitCode).toBe(1);
    expect(played.printed).toMatch(/^::error::.*`redact`, pattern 2: .*was not run/m);
    expect(played.claude?.requests).toEqual([]);
  }, 90_000);

  test.each(BROKEN)(
    '%s: no model is called, nothing is quoted, and the comment says so',
    async (source) => {
      const played = await stage.play({ claude: [answers()], with: { redact: `fine\n${source}`, rerun: 'never' } });
      expect(played.exitCode).toBe(0);
      expect(played.outputs.outcome).toBeDefined();
      expect(played.claude?.requests).toEqual([]);
      expect(played.comments).toHaveLength(1);
      expect(played.comments[0]).toMatch(/pattern 2/);
      for (const sink of [...played.comments, ...Object.values(played.files), ...Object.values(played.outputs), played.summary, played.printed]) // biome-ignore format: one list
        expect(sink).not.toContain('prints the amount due in euros');
    },
    90_000,
  );

  test('while one that can be run takes its part out, and the model is asked', async () => {
    const played = await stage.play({ claude: [answers()], with: { redact: 'amount (due|owed)', rerun: 'never' } });
    expect(played.claude?.requests.length).toBeGreaterThan(0);
    expect(modelSaw(played)).toContain('prints the *** in euros');
    expect(played.everything).not.toContain('amount due');
  }, 90_000);
});
