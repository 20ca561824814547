/**
 * The text of our comment as a shelf: one block for each job that writes and each event it ran on. A writer changes its own
 * block and leaves the others. Pure.
 *
 *     <!-- autofixops:v2 key=ci-1a2b3c4d -->
 *     <!-- autofixops:block job=run event=push run=4711 attempt=1 state=red sha=… sig=… -->
 *     ### …
 */

export interface Block {
  /** `run` for a writer that speaks for the whole run; else tells one job from another, and after a dot one command of it. */
  job: string;
  event: string;
  run: number;
  attempt: number;
  state: 'red' | 'green';
  /** With its hidden line. */
  text: string;
}

/** GitHub takes 65,536 characters; the rest is for what it counts otherwise. */
const MAX_CHARS = 65_000;
const WHOLE_RUN = 'run';
const HEAD =
  /^<!-- autofixops:block job=([\w.-]{1,80}) event=(\w{1,40}) run=(\d{1,16}) attempt=(\d{1,6}) state=(red|green) /;

/**
 * @param standing our comment as it stands, null where there is none
 * @param own the text that was rendered: the marker's line and one block
 * @returns what the comment becomes; null where it is to be left as it is
 */
export function mergeComment(standing: string | null, own: string): string | null {
  const { first, blocks } = parse(own, null);
  const [block] = blocks;
  if (block === undefined) return standing === null || !same(standing, own) ? own : null;
  const there = standing === null ? [] : parse(standing, block).blocks;
  const next = block.state === 'red' ? withFailure(there, block) : withoutFailure(there, block);
  if (next === null) return null;
  const text = join(first, next);
  return standing !== null && same(standing, text) ? null : text;
}

function withFailure(there: Block[], block: Block): Block[] | null {
  const mine = there.find((other) => isSamePlace(other, block));
  if (mine !== undefined && isNewer(mine, block)) return null;
  return sorted([...there.filter((other) => other !== mine && !isOutdated(other, block)), block]);
}

/** What another command of the job said in an earlier run or attempt: it has run again since, or will. */
const isOutdated = (other: Block, block: Block) =>
  other.event === block.event && jobOf(other) === jobOf(block) && isNewer(block, other);

const jobOf = ({ job }: Block) => job.replace(/\.[0-9a-f]{8}$/, '');

/** Only what a run of the same event said before is taken back; a job that passes again takes back its own alone. */
function withoutFailure(there: Block[], block: Block): Block[] | null {
  const covered = there.filter(
    (other) =>
      other.event === block.event &&
      (block.job === WHOLE_RUN || other.job === block.job || isOutdated(other, block)) &&
      !isNewer(other, block),
  );
  if (!covered.some(({ state }) => state === 'red')) return null;
  return sorted([...there.filter((other) => !covered.includes(other)), block]);
}

/** Whether other jobs may write this comment at the same time. */
export function isShared(text: string): boolean {
  const { blocks } = parse(text, null);
  return blocks.length > 1 || blocks.some(({ job }) => job !== WHOLE_RUN);
}

const isSamePlace = (a: Block, b: Block) => a.job === b.job && a.event === b.event;
/** Numbers of runs and attempts only grow, in whatever order the runs get to write. */
const isNewer = (a: Block, b: Block) => (a.run === b.run ? a.attempt > b.attempt : a.run > b.run);

/** A comment of an older form has no blocks: it is taken for one of the writer's own. */
function parse(text: string, own: Block | null): { first: string; blocks: Block[] } {
  const [first = '', ...lines] = unified(text).split('\n');
  const blocks: Block[] = [];
  for (const line of lines) {
    const head = HEAD.exec(line);
    if (head) blocks.push(blockOf(head));
    const last = blocks.at(-1);
    if (last) last.text += `${line}\n`;
  }
  if (blocks.length === 0 && own !== null) blocks.push({ ...own, run: 0, attempt: 0, state: 'red', text: '' });
  return { first, blocks };
}

function blockOf([, job = '', event = '', run, attempt, state]: RegExpExecArray): Block {
  return {
    job,
    event,
    run: Number(run),
    attempt: Number(attempt),
    state: state === 'green' ? 'green' : 'red',
    text: '',
  };
}

const sorted = (blocks: Block[]) =>
  [...blocks].sort((a, b) => (`${a.job} ${a.event}` < `${b.job} ${b.event}` ? -1 : 1));

/** The longest blocks are shortened to their conclusion until all fit. */
function join(first: string, blocks: Block[]): string {
  const texts = blocks.map(({ text }) => text.trimEnd());
  const whole = () => `${first}\n${texts.join('\n\n')}\n`;
  for (let left = texts.length; left > 0 && whole().length > MAX_CHARS; left -= 1) {
    const longest = texts.reduce((at, text, index) => (text.length > (texts[at]?.length ?? 0) ? index : at), 0);
    texts[longest] = shortened(texts[longest] ?? '');
  }
  return whole();
}

function shortened(text: string): string {
  const [head = '', ...lines] = text.split('\n');
  const title = lines.find((line) => line.startsWith('### ')) ?? '';
  return `${head}\n${title}\n\n_Cut to fit beside other jobs: the whole is in the step summary of that job._`;
}

/** GitHub may give line breaks back in another form. */
const unified = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();
const same = (a: string, b: string) => unified(a) === unified(b);
