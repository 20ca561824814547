import { lookUpModel } from '../adapters/claude/model-access.js';
import { createAccess } from '../adapters/github/access.js';
import { createGitHubClient } from '../adapters/github/github-client.js';
import { describeError } from '../adapters/github/github-errors.js';
import { checkoutSha } from '../adapters/machine/checkout.js';
import { createExecutor } from '../adapters/machine/exec.js';
import { createPrograms } from '../adapters/machine/programs.js';
import type { Call, CliCommand } from './command.js';
import { openLocalDoors } from './local.js';

type State = 'ok' | 'missing' | 'failed';

interface Check {
  what: string;
  /** `missing`: that part of the action will not work, and need not. `failed`: it was set up, and does not work. */
  state: State;
  detail: string;
}

const ICONS: Record<State, string> = { ok: '✓', missing: '–', failed: '✗' };

export const doctor: CliCommand = {
  name: 'doctor',
  usage: 'doctor [--repo OWNER/NAME] [--model ID]',
  summary: 'check token, permissions, model access, artifact service and workspace',
  options: { repo: { type: 'string' }, model: { type: 'string' } },
  run: async (call) => {
    const checks = [
      ...(await gitHubChecks(call)),
      await modelCheck(call),
      artifactCheck(call),
      await workspaceCheck(call),
      await isolationCheck(call),
      programsCheck(call),
    ];
    const width = Math.max(...checks.map(({ what }) => what.length));
    for (const { what, state, detail } of checks) call.print(`${ICONS[state]} ${what.padEnd(width)}  ${detail}\n`);
    return checks.some(({ state }) => state === 'failed') ? 1 : 0;
  },
};

async function gitHubChecks(call: Call): Promise<Check[]> {
  const { env, owner, repo } = call.context;
  const token = env['INPUT_GITHUB-TOKEN'] || env.GITHUB_TOKEN || env.GH_TOKEN;
  const [wantedOwner = owner, wantedRepo = repo] =
    typeof call.options.repo === 'string' ? call.options.repo.split('/') : [];
  if (!token)
    return [
      { what: 'GitHub token', state: 'missing', detail: 'GITHUB_TOKEN is not set; only files can be diagnosed.' },
    ];
  if (!wantedOwner || !wantedRepo)
    return [
      { what: 'GitHub token', state: 'missing', detail: 'Set; name a repository with --repo OWNER/NAME to try it.' },
    ];
  const { journal } = await openLocalDoors(call);
  const github = createGitHubClient({ token, baseUrl: env.GITHUB_API_URL || undefined, journal, maxRetries: 1 });
  const place = { owner: wantedOwner, repo: wantedRepo };
  const attempt = async (what: string, permission: string, ask: () => Promise<unknown>): Promise<Check> => {
    try {
      await ask();
      return { what, state: 'ok', detail: `${place.owner}/${place.repo} can be read.` };
    } catch (error) {
      return {
        what,
        state: 'failed',
        detail: describeError(error, { what: `${place.owner}/${place.repo} could not be read`, permission }),
      };
    }
  };
  const actor = env.GITHUB_ACTOR;
  const permission = actor ? await createAccess({ github, ...place })(actor) : null;
  return [
    await attempt('repository (contents: read)', 'contents: read', () => github.rest.repos.get(place)),
    await attempt('runs and logs (actions: read)', 'actions: read', () =>
      github.rest.actions.listWorkflowRunsForRepo({ ...place, per_page: 1 }),
    ),
    await attempt('pull requests (pull-requests: read)', 'pull-requests: read', () =>
      github.rest.pulls.list({ ...place, per_page: 1 }),
    ),
    {
      what: 'comment (pull-requests: write)',
      state: 'missing',
      detail: 'Not tried: only writing a comment would tell.',
    },
    ...(actor
      ? [
          {
            what: `access of ${actor}`,
            state: 'ok' as const,
            detail: permission ?? 'not told by GitHub; then nothing is run again',
          },
        ]
      : []),
  ];
}

async function modelCheck({ context, options }: Call): Promise<Check> {
  const what = 'model access';
  const { env } = context;
  const apiKey = env['INPUT_ANTHROPIC-API-KEY'] || env.ANTHROPIC_API_KEY;
  if (!apiKey)
    return { what, state: 'missing', detail: 'ANTHROPIC_API_KEY is not set; the deterministic diagnosis is used.' };
  const id = typeof options.model === 'string' ? options.model : env.INPUT_MODEL || 'claude-sonnet-5-5';
  const baseUrl = env['INPUT_ANTHROPIC-BASE-URL'] || null;
  const { ok, detail } = await lookUpModel({ apiKey, baseUrl, id, env });
  return { what, state: ok ? 'ok' : 'failed', detail };
}

function artifactCheck({ context }: Call): Check {
  const there = Boolean(context.env.ACTIONS_RUNTIME_TOKEN && context.env.ACTIONS_RESULTS_URL);
  const detail = there ? 'The job has one.' : 'None here: outside of GitHub Actions the files stay in a folder.';
  return { what: 'artifact service', state: there ? 'ok' : 'missing', detail };
}

async function workspaceCheck({ context }: Call): Promise<Check> {
  const sha = await checkoutSha(context.workspace ?? context.cwd);
  const wanted = context.sha;
  if (sha === null)
    return { what: 'checkout', state: 'missing', detail: 'None: no command looks at files, and nothing is run again.' };
  if (wanted !== null && wanted !== sha)
    return {
      what: 'checkout',
      state: 'missing',
      detail: `${sha.slice(0, 7)}, but the run is of ${wanted.slice(0, 7)}: nothing is run again.`,
    };
  return { what: 'checkout', state: 'ok', detail: sha.slice(0, 7) };
}

const KEPT_APART = {
  seal: 'A command that is run again is sealed off: what it writes is thrown away, services behind sockets are out of reach.',
  'pid-namespace':
    'No seal: a command run again cannot read the environment of the action, but what it writes stays; no experiment is made and no proposed edit is tried.',
  none: 'None: a command run again could read the environment of the action, so no experiment is made and no proposed edit is tried.',
} as const;

async function isolationCheck({ context }: Call): Promise<Check> {
  const { temp, home } = context;
  const workspace = context.workspace ?? context.cwd;
  const places = { workspace, needed: [home, temp].flatMap((path) => path || []), covered: [] };
  const isolation = await createExecutor({ temp, redact: (text) => text, places }).isolation();
  return { what: 'isolation', state: isolation === 'seal' ? 'ok' : 'missing', detail: KEPT_APART[isolation] };
}

function programsCheck({ context }: Call): Check {
  const { env, home, temp } = context;
  const programs = createPrograms({
    path: env.PATH ?? '',
    workspace: context.workspace,
    temp,
    home,
    toolCache: env.RUNNER_TOOL_CACHE ?? null,
  });
  const found = ['git', 'bash', 'node', 'grep', 'find'].filter((name) => programs.resolve(name) !== null);
  return {
    what: 'programs',
    state: found.includes('git') ? 'ok' : 'missing',
    detail: `In trusted folders: ${found.join(', ') || 'none'}.`,
  };
}
