/**
 * The committed bundle on a stage: started as the runner starts it, over loopback servers of GitHub, the Messages API and the
 * results service, in a workspace with a real repository whose tests really fail.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAction } from '../../src/adapters/stand-in/runner.js';
import { buildScene } from '../../src/adapters/stand-in/scene.js';
import { startAnthropic } from '../fakes/anthropic.js';
import { startGitHub } from '../fakes/github.js';
import { startResults } from '../fakes/results.js';
const ROOT = new URL('../..', import.meta.url).pathname;
export const BUNDLE = join(ROOT, 'dist/index.js');
/** Like a real one in form; no other text of a story holds it. */
export const API_KEY = ['sk', 'ant', 'api03', 'e2eKey0123456789abcdefGHIJKLMNOP'].join('-');
export async function openStage() {
    const folder = mkdtempSync(join(tmpdir(), 'e2e-'));
    const scene = await buildScene(mkdtempSync(join(folder, 'scene-')));
    const closing = [];
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
            const result = await startAction({
                manifest: join(ROOT, 'action.yml'),
                entry: BUNDLE,
                with: {
                    ...(claude && { 'anthropic-api-key': API_KEY, 'anthropic-base-url': claude.url }),
                    ...play.with,
                },
                env: play.env ?? {},
                folder: own,
                ...(play.onStart && { onStart: play.onStart }),
            }, {
                ...scene.job,
                workspace,
                apiUrl: github.url,
                results: results && { url: results.url, token: results.token },
                ...play.job,
            });
            const files = filesOf(result.outputs['report-path']);
            const comments = github.world.comments.map((comment) => comment.body);
            const played = { ...result, github, claude, results, scene, workspace, comments, files };
            return { ...played, everything: everythingOf(played) };
        },
        close: async () => {
            for (const close of closing)
                await close();
            rmSync(folder, { recursive: true, force: true });
        },
    };
}
function filesOf(folder) {
    if (!folder || !existsSync(folder))
        return {};
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
function everythingOf(played) {
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
export function violationsOf({ github, claude, results }) {
    const refused = claude?.requests.flatMap(({ refused }) => refused ?? []) ?? [];
    return [...github.violations, ...refused, ...(results?.violations ?? [])];
}
