import type { Sighting } from './source.js';

interface Downloaded {
  path: string;
  value: string;
  /** In how many rounds of downloads it came: what composite actions use comes after them. */
  round: number;
  within: string | null;
}

const DOWNLOADED = /^Download action repository '([^'@]{1,200})@([^']{1,200})' \(SHA:([0-9a-f]{7,64})\)$/;
const RUN_ACTION = /^##\[group\]Run ((?:\.{1,2}\/|[\w.-]{1,100}\/)[^\s@]{1,200})(?:@\S{1,200})?$/;
const REUSABLE = /^Uses: ([^\s@]{1,300})@(\S{1,200}) \(([0-9a-f]{7,64})\)$/;
/** More actions than any job uses. */
const MOST = 500;

export const ACTION_HINTS = ['getting action download info', 'download action repository ', 'uses: ', '##[group]run '];

/**
 * Which actions the runner fetched, in which commit, and inside which composite action: what a composite uses is fetched in a
 * round after it (or, of one that stands in the repository, right before its step), and its steps run behind its own.
 */
export function createActionReader() {
  const downloaded: Downloaded[] = [];
  const workflows: Sighting[] = [];
  /** The action that ran last, by its round. */
  const running = new Map<number, string>();
  let round = 0;
  let started = false;

  const begin = (path: string) => {
    const own = downloaded.filter((one) => one.path === path || one.path.startsWith(`${path}/`));
    for (const one of own) if (one.round > 1 && one.within === null) one.within = running.get(one.round - 1) ?? null;
    for (const one of downloaded) if (started && one.round === 0 && one.within === null) one.within = path;
    if (own[0] !== undefined) running.set(own[0].round, path);
  };

  return {
    take(line: string): void {
      if (line === 'Getting action download info') round += started ? 0 : 1;
      const [, path, ref, sha] = DOWNLOADED.exec(line) ?? [];
      if (path !== undefined && downloaded.length < MOST) {
        downloaded.push({ path, value: `${ref} ${sha}`, round: started ? 0 : round, within: null });
      }
      const [, workflow, at, commit] = REUSABLE.exec(line) ?? [];
      if (workflow !== undefined) workflows.push({ kind: 'action', name: workflow, value: `${at} ${commit}` });
      if (line.startsWith('##[group]Run ')) {
        const ran = RUN_ACTION.exec(line)?.[1];
        if (ran !== undefined) begin(ran);
        started = true;
      }
    },
    end: (): { sightings: Sighting[]; within: Map<string, string> } => ({
      sightings: [
        ...workflows,
        ...downloaded.map(({ path, value }): Sighting => ({ kind: 'action', name: path, value, whole: true })),
      ],
      within: new Map(downloaded.flatMap(({ path, within }) => (within === null ? [] : [[path, within] as const]))),
    }),
  };
}
