/** Failing projects by seed: a small code base, a change with decoys and a plant, and what is true about it. */
import { createDice, type Dice } from './dice.js';
import { type Check, type Fn, LANGUAGES, type Language, MARK, namesHeader } from './languages.js';

export type Tree = Record<string, string>;

/** What must come of it. `left`: the culprit may not be taken back, so that nothing may be said but that. */
export type Truth = 'culprit' | 'new-test' | 'left' | 'hidden' | 'flaky-since' | 'innocent' | 'flaky-before';

export interface Project {
  seed: number;
  plant: string;
  language: Language;
  truth: Truth;
  before: Tree;
  after: Tree;
  /** Not of the repository: what earlier steps of the job left in the work tree. */
  beside: Tree;
  /** Lines of the head commit that the plant is about. */
  planted: { path: string; line: number }[];
  script: string;
}

interface Draft {
  dice: Dice;
  language: Language;
  modules: Map<string, Fn[]>;
  checks: Check[];
  scale: number | null;
  readme: string;
  extra: Tree;
  beside: Tree;
  script: string;
  /** Lines that a plant took away: the text before them. */
  deleted: { path: string; line: number }[];
  removedFiles: string[];
}

const NAMES = ['price', 'weight', 'tax', 'rebate', 'margin', 'volume', 'postage', 'deposit', 'interest', 'bonus', 'levy', 'refund', 'surplus', 'quota', 'tariff', 'excise', 'royalty', 'pension']; // biome-ignore format: rows
const LOCALS = ['x', 'n', 'amount', 'value', 'given'];

/** @param plant the name of one; by seed where it is left out */
export function makeProject(seed: number, plant?: string): Project {
  const dice = createDice(seed);
  const names = plant ? [plant] : CYCLE;
  const name = names[seed % names.length] ?? 'one hunk';
  const planter = PLANTS[name];
  if (!planter) throw new Error(`no plant is called ${name}`);
  const able = LANGUAGES.filter((language) => !planter.needs || planter.needs(language));
  const language = able[Math.floor(seed / names.length + seed) % able.length] ?? LANGUAGES[0];
  if (!language) throw new Error('there is a language');
  const base = aBase(dice, language);
  planter.before?.(base);
  const changed = structuredCloneOf(base);
  addDecoys(changed);
  planter.change(changed);
  const before = render(base);
  const after = render(changed);
  return {
    seed,
    plant: name,
    language,
    truth: planter.truth,
    before: unmarked(before),
    after: unmarked(after),
    beside: changed.beside,
    planted: [...marks(after, before), ...changed.deleted],
    script: changed.script,
  };
}

const structuredCloneOf = ({ dice, language, ...rest }: Draft): Draft => ({ dice, language, ...structuredClone(rest) });

function aBase(dice: Dice, language: Language): Draft {
  const modules = new Map<string, Fn[]>();
  const names = [...NAMES];
  const count = 2 + dice.pick(3);
  for (let index = 0; index < count; index += 1) {
    const fns = Array.from({ length: 3 + dice.pick(2) }, () =>
      aFn(dice, names.splice(dice.pick(names.length), 1)[0] ?? 'other'),
    );
    modules.set(`m${index}`, fns);
  }
  const checks = [...modules].flatMap(([module, fns]) => fns.map((fn) => aCheck(module, fn)));
  return {
    dice,
    language,
    modules,
    checks,
    scale: null,
    readme: '# Shop\n\nWhat things cost.\n',
    extra: {},
    beside: {},
    script: language.script,
    deleted: [],
    removedFiles: [],
  };
}

const aFn = (dice: Dice, name: string): Fn => ({
  name,
  factor: 2 + dice.pick(7),
  offset: 1 + dice.pick(40),
  local: dice.of(LOCALS),
  about: `Works out the ${name}.`,
});

const aCheck = (module: string, fn: Fn): Check => ({
  module,
  fn: fn.name,
  argument: 3,
  expected: 3 * fn.factor + fn.offset,
});

function render(draft: Draft): Tree {
  const { language, modules } = draft;
  const names = [...modules.keys()];
  const all = [...modules.values()].flat().map(({ name }) => name);
  const tree: Tree = {
    'README.md': draft.readme,
    [language.testPath]: joined(
      language.tests(
        draft.checks,
        names.filter((name) => name.startsWith('m')),
      ),
    ),
    [language.setting.path]: language.setting.text(draft.scale ?? 1),
    ...language.files?.(names),
    ...draft.extra,
  };
  if (language.name === 'c')
    tree['src/names.h'] = namesHeader(
      [...NAMES, ...all.filter((name) => !NAMES.includes(name))].filter((name) => !name.startsWith('spare')),
    );
  for (const [module, fns] of modules) tree[language.path(module)] = joined(language.module(fns, module));
  for (const path of draft.removedFiles) delete tree[path];
  return tree;
}

const joined = (lines: readonly string[]) => `${lines.join('\n')}\n`;
const unmarked = (tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, text.replaceAll(MARK, '')]));

/** Marked lines of the tree that the other one does not have. */
function marks(tree: Tree, other: Tree): Project['planted'] {
  return Object.entries(tree).flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        line.includes(MARK) && !(other[path] ?? '').split('\n').includes(line) ? [{ path, line: index + 1 }] : [],
      ),
  );
}

// --- decoys -------------------------------------------------------------------------------------------------------

/** What changes nothing that is tested; never in a function that a plant is about. */
function addDecoys(draft: Draft): void {
  const { dice } = draft;
  const count = 3 + dice.pick(9);
  // Of files that nothing reads, nothing could be said: one change at least is where the tests look.
  anyFn(draft).about = `Works it out, as told in letter ${dice.pick(1000)}.`;
  for (let index = 0; index < count; index += 1) dice.of(DECOYS)(draft, index);
}

const anyFn = ({ dice, modules }: Draft): Fn => dice.of(dice.of([...modules.values()]));

const DECOYS: readonly ((draft: Draft, index: number) => void)[] = [
  (draft) => {
    anyFn(draft).about = `Works it out, as agreed on day ${draft.dice.pick(1000)}.`;
  },
  (draft) => {
    anyFn(draft).local = draft.dice.of(['input', 'basis', 'number', 'count']);
  },
  (draft) => {
    draft.readme += `\nSee also page ${draft.dice.pick(1000)}.\n`;
  },
  (draft, index) => {
    const fns = draft.dice.of([...draft.modules.values()]);
    fns.push({ ...aFn(draft.dice, `spare${index}${fns.length}`), about: 'Nobody needs it yet.' });
  },
  (draft, index) => {
    draft.extra[`docs/page${index}.md`] = 'More to read.\n';
  },
  (draft, index) => {
    draft.modules.set(`later${index}`, [aFn(draft.dice, `spare${index}later`)]);
  },
];

// --- plants -------------------------------------------------------------------------------------------------------

interface Plant {
  truth: Truth;
  needs?: (language: Language) => boolean;
  /** What was so before the change. */
  before?: (draft: Draft) => void;
  change: (draft: Draft) => void;
}

function tested(draft: Draft, which = draft.dice.pick(draft.checks.length)): { fn: Fn; check: Check } {
  const check = draft.checks[which % draft.checks.length];
  const fn = draft.modules.get(check?.module ?? '')?.find(({ name }) => name === check?.fn);
  if (!check || !fn) throw new Error('a check is about a function');
  return { fn, check };
}

function spoil(draft: Draft, which?: number): void {
  const { fn } = tested(draft, which);
  fn.offset += 1 + draft.dice.pick(5);
  fn.marked = true;
}

const withBody = (kind: 'loop' | 'crash' | 'leak'): Plant => ({
  truth: 'culprit',
  needs: ({ bodies }) => bodies.includes(kind),
  change: (draft) => {
    const { fn } = tested(draft);
    fn.body = { kind };
    fn.marked = true;
    if (kind === 'loop') draft.script = draft.script.replace(/(.+)$/, 'timeout -k 1 2 $1');
  },
});

const flakyBefore = (percent: number): Plant => ({
  truth: 'flaky-before',
  before: (draft) => {
    tested(draft, 1).fn.body = { kind: 'chance', percent };
  },
  change: () => {},
});

const flakySince = (percent: number): Plant => ({
  truth: 'flaky-since',
  change: (draft) => {
    const { fn } = tested(draft, 1);
    fn.body = { kind: 'chance', percent };
    fn.marked = true;
  },
});

/** A package that an earlier step installed beside the repository, by the pin in it. */
const pinned = (draft: Draft, version: number) => {
  draft.extra['requirements.txt'] = `shop-tools==${version}.0\n`;
  draft.beside['.installed/version'] = `${version}\n`;
  draft.script = `test "$(cat .installed/version)" = 1 || { echo "error: shop-tools $(cat .installed/version) has no rate()"; exit 3; }\n${draft.language.script}`;
};

export const PLANTS: Record<string, Plant> = {
  'one hunk': { truth: 'culprit', change: (draft) => spoil(draft) },
  'two that go together': {
    truth: 'culprit',
    change: (draft) => {
      spoil(draft, 0);
      spoil(draft, draft.checks.length - 1);
    },
  },
  'three that go together': {
    truth: 'culprit',
    change: (draft) => {
      for (const which of [0, Math.floor(draft.checks.length / 2), draft.checks.length - 1]) spoil(draft, which);
    },
  },
  'feature with its new test': {
    truth: 'new-test',
    change: (draft) => {
      const module = 'm0';
      const fn = aFn(draft.dice, 'feature');
      draft.modules.get(module)?.push(fn);
      const check = aCheck(module, fn);
      draft.checks.push({ ...check, expected: check.expected + 1, marked: true });
    },
  },
  'a test only': {
    truth: 'new-test',
    change: (draft) => {
      const { check } = tested(draft);
      check.expected += 1;
      check.marked = true;
    },
  },
  'a deletion': {
    truth: 'culprit',
    change: (draft) => {
      const { check } = tested(draft, 1);
      const path = draft.language.path(check.module);
      draft.modules.delete(check.module);
      const others = draft.checks.filter(({ module }) => module === check.module);
      if (others.length === 0) throw new Error('the module is tested');
      draft.removedFiles.push(path);
      draft.modules.set(check.module, []);
      draft.deleted.push({ path, line: 1 });
    },
  },
  'a header against its source': {
    truth: 'culprit',
    needs: ({ name }) => name === 'c',
    before: (draft) => {
      tested(draft, 0).fn.body = { kind: 'setting' };
    },
    change: (draft) => {
      draft.scale = 2;
    },
  },
  'a config': {
    truth: 'culprit',
    before: (draft) => {
      tested(draft, 0).fn.body = { kind: 'setting' };
    },
    change: (draft) => {
      draft.scale = 3;
    },
  },
  'a pin': { truth: 'left', before: (draft) => pinned(draft, 1), change: (draft) => pinned(draft, 2) },
  'a manifest with decoys': {
    truth: 'left',
    before: (draft) => {
      draft.extra['package.json'] = '{\n  "name": "shop",\n  "dependencies": { "tools": "1.0.0" }\n}\n';
      pinned(draft, 1);
    },
    change: (draft) => {
      draft.extra['package.json'] = '{\n  "name": "shop",\n  "dependencies": { "tools": "2.0.0" }\n}\n';
      draft.beside['.installed/version'] = '2\n';
    },
  },
  'a stale build output': {
    truth: 'hidden',
    needs: ({ name }) => name === 'shell' || name === 'node',
    before: (draft) => stale(draft),
    change: (draft) => {
      spoil(draft, 0);
      stale(draft);
    },
  },
  'an endless loop': withBody('loop'),
  'a leak': withBody('leak'),
  'a crash': withBody('crash'),
  'flaky by 20 % before': flakyBefore(20),
  'flaky by 50 % before': flakyBefore(50),
  'flaky by 5 % before': flakyBefore(5),
  'flaky by 5 % since': flakySince(5),
  'flaky by 20 % since': flakySince(20),
  'flaky by 50 % since': flakySince(50),
  'a base that was broken before': {
    truth: 'innocent',
    before: (draft) => {
      tested(draft, 0).fn.offset += 1;
    },
    change: () => {},
  },
  'an environment that moved': {
    truth: 'innocent',
    change: (draft) => {
      draft.beside['.tool/version'] = '9\n';
      draft.script = `${draft.language.script}\ntest "$(cat .tool/version)" = 8 || { echo "error: tool $(cat .tool/version) is not supported"; exit 4; }`;
    },
  },
};

/** The tests run what an earlier step built of the sources, and that is not built again. */
function stale(draft: Draft): void {
  const { language, modules } = draft;
  for (const [module, fns] of modules) draft.beside[language.path(module).replace(/^[^/]+/, 'dist')] = joined(language.module(fns, module)).replaceAll(MARK, ''); // biome-ignore format: one step
  const test = joined(
    language.tests(
      draft.checks,
      [...modules.keys()].filter((name) => name.startsWith('m')),
    ),
  );
  draft.beside[language.testPath.replace(/^[^/]+/, 'dist-test')] = test.replaceAll('../src/', '../dist/').replaceAll('./lib/', './dist/').replaceAll(MARK, ''); // biome-ignore format: one step
  draft.script = language.script.replace(language.testPath, language.testPath.replace(/^[^/]+/, 'dist-test'));
}

/** The order of the seeds: 40 % are without a culprit. */
const WITH = [
  'one hunk', 'two that go together', 'three that go together', 'feature with its new test', 'a test only', 'a deletion',
  'a header against its source', 'a config', 'a pin', 'a manifest with decoys', 'a stale build output', 'an endless loop', 'a leak',
  'a crash', 'flaky by 5 % since', 'flaky by 20 % since', 'flaky by 50 % since', 'one hunk',
]; // biome-ignore format: rows
const WITHOUT = [
  'a base that was broken before', 'an environment that moved', 'flaky by 20 % before', 'a base that was broken before',
  'an environment that moved', 'flaky by 50 % before', 'a base that was broken before', 'an environment that moved',
  'flaky by 5 % before', 'a base that was broken before', 'an environment that moved', 'a base that was broken before',
]; // biome-ignore format: rows
export const CYCLE: readonly string[] = [...WITH, ...WITHOUT];
