import { unprefix } from '../scan/prefix.js';
import { ACTION_HINTS, createActionReader } from './actions.js';
import { BLOCKS } from './blocks.js';
import { MACHINE_SOURCES } from './machine-sources.js';
import { PACKAGE_SOURCES } from './package-sources.js';
import { type Block, readSource, type Sighting, type Source } from './source.js';
import { TOOL_SOURCES } from './tool-sources.js';

export const SOURCES: readonly Source[] = [...MACHINE_SOURCES, ...TOOL_SOURCES, ...PACKAGE_SOURCES];

const STEP = '##[group]run ';
const ERROR = '##[error]';

/** One of them stands in every line that is worth decoding, in lower case. */
export const SURROUNDINGS_HINTS: readonly string[] = [
  ...new Set([
    ...SOURCES.flatMap(({ hints }) => hints),
    ...BLOCKS.flatMap(({ hints }) => hints),
    ...ACTION_HINTS,
    STEP,
    ERROR,
  ]),
];

/** All values that a log shows under one name. */
export interface Seen {
  kind: Sighting['kind'];
  name: string;
  /** In the order in which they came, each once. */
  values: string[];
  /** The program that told of it lists all there is. */
  whole: boolean;
  /** The step in which it was told first; empty before the first. */
  step: string;
}

export interface Surroundings {
  seen: ReadonlyMap<string, Seen>;
  /** Of an action: inside which other one it was used. */
  within: ReadonlyMap<string, string>;
  /** Steps that came to their end without an error. */
  passed: ReadonlySet<string>;
}

export interface Observer {
  /** True while every line is wanted. */
  readonly open: boolean;
  /** A line without timestamp and escape codes. Those without a hint may be left out while it is not open. */
  take(line: string): void;
  end(): Surroundings;
}

/** Names held at most, values of one name, and characters of a value: whatever a log holds, memory is bounded. */
const MOST_NAMES = 10_000;
const MOST_VALUES = 12;
const MOST_STEPS = 3000;
const VALUE_CHARS = 300;
const LINE_CHARS = 2000;

const MOST_FALLBACKS = 50;

/** One tool by two names. */
const ALIASES: Readonly<Record<string, string>> = {
  'tool tsc': 'TypeScript',
  'tool python3': 'Python',
  'tool nodejs': 'node',
  'tool mvn': 'Maven',
  'tool cc': 'gcc',
};

interface OpenBlock {
  block: Block;
  opening: RegExpExecArray;
  lines: string[];
}

/** Reads what stands around a job from the lines of its log, one after the other. */
export function createObserver(): Observer {
  const seen = new Map<string, Seen>();
  const passed = new Set<string>();
  const actions = createActionReader();
  let blocks: OpenBlock[] = [];
  let step = { title: '', failed: false };

  const fallbacks: Sighting[] = [];
  const note = ({ kind, name: told, value, whole }: Sighting) => {
    const name = ALIASES[`${kind} ${told.toLowerCase()}`] ?? told;
    const key = `${kind} ${name.toLowerCase()}`;
    const known = seen.get(key);
    const short = value.slice(0, VALUE_CHARS);
    if (known === undefined) {
      if (seen.size < MOST_NAMES)
        seen.set(key, { kind, name, values: [short], whole: whole ?? false, step: step.title });
      return;
    }
    known.whole ||= whole ?? false;
    if (!known.values.includes(short) && known.values.length < MOST_VALUES) known.values.push(short);
  };
  const pass = () => {
    if (!step.failed && passed.size < MOST_STEPS) passed.add(step.title);
  };
  const close = (closed: OpenBlock) => {
    for (const sighting of closed.block.read(closed.opening, closed.lines)) note(sighting);
  };
  /** Every open block takes the line; those that it ends are read. */
  const feed = (line: string) => {
    const still: OpenBlock[] = [];
    for (const open of blocks) {
      const done = open.block.ends(line) || open.lines.length + 1 >= open.block.most;
      open.lines.push(line);
      if (done) close(open);
      else still.push(open);
    }
    blocks = still;
  };

  return {
    get open() {
      return blocks.length > 0;
    },
    take(text) {
      const line = text.slice(0, LINE_CHARS);
      if (line.startsWith('##[group]Run ')) {
        pass();
        step = { title: line, failed: false };
      } else if (line.startsWith('##[error]')) step.failed = true;
      feed(line);
      actions.take(line);
      const bare = unprefix(line).bare;
      for (const block of BLOCKS) {
        const opening = block.opens.exec(line) ?? block.opens.exec(bare);
        if (opening) blocks.push({ block, opening, lines: [] });
      }
      for (const source of SOURCES) {
        for (const sighting of readSource(source, bare)) {
          if (!source.onFailure) note(sighting);
          else if (fallbacks.length < MOST_FALLBACKS) fallbacks.push(sighting);
        }
      }
    },
    end() {
      for (const open of blocks) close(open);
      const { sightings, within } = actions.end();
      const known = new Set(seen.keys());
      for (const sighting of fallbacks) {
        if (!known.has(`${sighting.kind} ${sighting.name.toLowerCase()}`)) note(sighting);
      }
      for (const sighting of sightings) note(sighting);
      return { seen, within, passed };
    },
  };
}
