/**
 * The committed bundle on a stage: started as the runner starts it, over loopback servers of GitHub, the Messages API and the
 * results service, in a workspace with a real repository whose tests really fail.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ResultsFake, startResults } from '../../demo/results.js';
import { type RunnerJob, type StepResult, startAction } from '../../demo/runner.js';
import { buildScene, type Scene } from '../../demo/scene.js';
import type { World } from '../../demo/world.js';
import { type AnthropicServer, type Script, startAnthropic } from '../fakes/anthropic.js';
import { type GitHubFake, startGitHub } from '../fakes/github.js';

const ROOT = new URL('../..', import.meta.url).pathname;
/** The committed one; another where a change is being tried. */
export const BUNDLE = process.env.E2E_BUNDLE ?? join(ROOT, 'dist/index.js');
/** Like a real one in form; no other text of a story holds it. */
export const API_KEY = ['sk', 'ant', 'api03', 'e2eKey0123456789abcdefGHIJKLMNOP'].join('-');

export interface Play {
  /** Changes to the world before the curtain rises. */
  world?: (world: World, scene: Scene) => void;
  /** What Claude says; without it there is no key. */
  claude?: Script;
  with?: Record<string, string>;
  env?: Record<string, string>;
  job?: Partial<RunnerJob>;
  results?: Parameters<typeof startResults>[0] | null;
  /** Changes to the workspace. */
  workspace?: (folder: string) => void;
  onStart?: (pid: number) => void;
  /** Given what the step prints, as it comes. */
  onPrint?: (text: string) => void;
  /** The bundle to start; the committed one where it is left out. */
  entry?: string;
  /** Of what is printed only the last so many bytes are kept. */
  keepBytes?: number;
}

export interface Played extends StepResult {
  github: GitHubFake;
  claude: AnthropicServer | null;
  results: ResultsFake | null;
  scene: Scene;
  workspace: string;
  /** The comments that stand on the pull request, oldest first. */
  comments: string[];
  /** The report's files by name. */
  files: Record<string, string>;
  /** Everything that left: requests to all services, files, outputs, and what was printed but for the masks. */
  everything: string;
}

export interface Stage {
  play(play?: Play): Promise<Played>;
  /** The same servers and world once more, as a later run would find them. */
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-'));
  const scene = await buildScene(mkdtempSync(join(folder, 'scene-')));
  const closing: (() => Promise<void>)[] = [];
  return {
    play: async (play = {}) => {
      const own = mkdtempSync(join(folder, 'play-'));
      const workspace = join(own, 'workspace');
      cpSync(scene.job.workspace, workspace, { recursive: true });
      play.workspace?.(workspace);
      const world = structuredClone(scene.world);
      play.world?.(world, scene);
      const github = await startGitHub(world);
      const claude = play.claude ? await startAnthropic(play.claude, { apiKey: API_KEY }) : null;
      const results = play.results === null ? null : await startResults(play.results);
      closing.push(github.close, ...(claude ? [claude.close] : []), ...(results ? [results.close] : []));
      const result = await startAction(
        {
          manifest: join(ROOT, 'action.yml'),
          entry: play.entry ?? BUNDLE,
          with: {
            // Experiments take ten runs and more: only the stories about them wait for that.
            culprit: 'never',
            ...(claude && { 'anthropic-api-key': API_KEY, 'anthropic-base-url': claude.url }),
            ...play.with,
          },
          env: play.env ?? {},
          folder: own,
          ...(play.onStart && { onStart: play.onStart }),
          ...(play.onPrint && { onPrint: play.onPrint }),
          ...(play.keepBytes && { keepBytes: play.keepBytes }),
        },
        {
          ...scene.job,
          workspace,
          apiUrl: github.url,
          results: results && { url: results.url, token: results.token },
          ...play.job,
        },
      );
      const files = filesOf(result.outputs['report-path']);
      const comments = github.world.comments.map((comment) => comment.body);
      const played = { ...result, github, claude, results, scene, workspace, comments, files };
      return { ...played, everything: everythingOf(played) };
    },
    close: async () => {
      for (const close of closing) await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function filesOf(folder: string | undefined): Record<string, string> {
  if (!folder || !existsSync(folder)) return {};
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function everythingOf(played: Omit<Played, 'everything'>): string {
  const { github, claude, results, files, outputs, summary, printed } = played;
  return [
    ...github.requests.map((request) => `${request.path}\n${JSON.stringify(request.body ?? null)}`),
    ...(claude?.requests.map((request) => request.raw) ?? []),
    ...(results?.artifacts.map((artifact) => artifact.bytes.toString('latin1')) ?? []),
    ...Object.values(files),
    ...Object.values(outputs),
    summary,
    printed.replace(/^::add-mask::.*$/gm, ''),
  ].join('\n\n');
}

/** Every stand-in must have been spoken to as the real service wants it. */
export function violationsOf({ github, claude, results }: Played): string[] {
  const refused = claude?.requests.flatMap(({ refused }) => refused ?? []) ?? [];
  return [...github.violations, ...refused, ...(results?.violations ?? [])];
}
