/**
 * The culprit by experiment, over generated projects that really fail: `npm run bench:feedback`. `SEEDS=600 FROM=0 PLANT='a pin'`
 * choose others. The command is run as it is, without a seal: measured is what is said, and in how many runs.
 */
import { type Grade, grade, type Played, play } from './culprit/play.js';
import { CYCLE, makeProject } from './culprit/projects.js';

const SEEDS = Number(process.env.SEEDS ?? 210);
const FROM = Number(process.env.FROM ?? 0);
/** Of a failure that comes and goes; the others have four times as much, and need less. */
const LIMIT_MS = Number(process.env.LIMIT_MS ?? 20_000);
const { PLANT } = process.env;

const played: Played[] = [];
const started = performance.now();
for (let seed = FROM; seed < FROM + SEEDS; seed += 1) {
  const project = makeProject(seed, PLANT);
  const one = await play(project, project.truth.startsWith('flaky') ? LIMIT_MS : 4 * LIMIT_MS);
  played.push(one);
  const graded = grade(one);
  if (graded !== 'right' || process.env.VERBOSE) console.log(line(one, graded));
}
report();

function line({ project, culprit, rerun }: Played, graded: Grade): string {
  const hunks = culprit?.hunks.map(({ path, start, end }) => `${path}:${start}-${end}`).join(' ') ?? '';
  const planted = project.planted.map(({ path, line: at }) => `${path}:${at}`).join(' ');
  return `${project.seed} ${project.language.name}, ${project.plant}: ${graded}; re-run ${rerun}, ${culprit?.outcome ?? 'null'} [${hunks}] planted [${planted}] ${culprit?.runs ?? 0} runs. ${culprit?.reason ?? ''}`;
}

function report(): void {
  const graded = played.map((one) => ({ ...one, grade: grade(one) }));
  console.log(`\n${'plant'.padEnd(32)} seeds  right  runs of the search (median), all (median)`);
  for (const plant of [...new Set(CYCLE)].filter((name) => !PLANT || name === PLANT)) {
    const own = graded.filter(({ project }) => project.plant === plant);
    if (own.length === 0) continue;
    const right = own.filter((one) => one.grade === 'right').length;
    const runs = `${median(own.map(({ searched }) => searched))}, ${median(own.map(({ culprit }) => culprit?.runs ?? 0))}`;
    console.log(`${plant.padEnd(32)} ${String(own.length).padStart(5)}  ${String(right).padStart(5)}  ${runs}`);
  }
  const of = (truths: string[]) => graded.filter(({ project }) => truths.includes(project.truth));
  const count = (what: Grade) => graded.filter((one) => one.grade === what).length;
  const rate = (some: typeof graded) => `${some.filter((one) => one.grade === 'right').length} of ${some.length} (${((100 * some.filter((one) => one.grade === 'right').length) / Math.max(1, some.length)).toFixed(1)} %)`; // biome-ignore format: one step
  const single = graded.filter((one) => one.culprit?.outcome === 'found' && one.project.planted.length === 1);
  const several = graded.filter((one) => one.culprit?.outcome === 'found' && one.project.planted.length > 1);
  const beyond = (one: Played, k: number) => one.searched - (k === 1 ? Math.log2(Math.max(1, one.parts)) + 3 : 2 * k * Math.log2(Math.max(k, one.parts) / k) + 6); // biome-ignore format: one step
  const innocents = of(['innocent', 'flaky-before']).length;
  console.log(`
what                                                    measured                 goal
culprit found where there is one                        ${rate(of(['culprit'])).padEnd(24)} ≥ 97 %
told that the test is new or changed                    ${rate(of(['new-test'])).padEnd(24)} –
a wrong culprit, or a test named that only shows it     ${String(count('wrong culprit')).padEnd(24)} 0
"fails without the change, too"                         ${rate(of(['innocent'])).padEnd(24)} ≥ 99 %
a regression cleared, of ${String(graded.length - innocents).padEnd(31)}${String(count('cleared a regression')).padEnd(24)} 0
an innocent change blamed, of ${String(innocents).padEnd(26)}${String(count('blamed an innocent')).padEnd(24)} ≤ 1 %
comes and goes, and that is said                        ${rate(of(['flaky-before', 'flaky-since'])).padEnd(24)} –
culprit out of reach, and nothing claimed               ${rate(of(['left', 'hidden'])).padEnd(24)} –
runs of the search beyond log2(parts) + 3, median       ${median(single.map((one) => beyond(one, 1)))
    .toFixed(1)
    .padEnd(24)} ≤ 0
runs beyond 2k·log2(parts/k) + 6, k together, median    ${median(
    several.map((one) => beyond(one, one.project.planted.length)),
  )
    .toFixed(1)
    .padEnd(24)} ≤ 0
${graded.length} projects in ${new Set(graded.map(({ project }) => project.language.name)).size} languages, ${Math.round((performance.now() - started) / 1000)} s`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
