import type { Report } from '../contract/model.js';

/**
 * `fix.patch`: the patches of all causes as one. Where two touch the same file only the first is in it, for the second was made
 * against the file as it was and need not apply after it. Null: no edit was proposed.
 */
export function combinedPatch(report: Report): string | null {
  const touched = new Set<string>();
  const patches: string[] = [];
  for (const { trial } of report.findings) {
    if (trial === null || trial.patch === null || trial.patch.trim() === '') continue;
    const paths = trial.edits.map((edit) => edit.path);
    if (paths.some((path) => touched.has(path))) continue;
    for (const path of paths) touched.add(path);
    patches.push(trial.patch.endsWith('\n') ? trial.patch : `${trial.patch}\n`);
  }
  return patches.length === 0 ? null : patches.join('');
}
