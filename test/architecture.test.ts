import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('..', import.meta.url).pathname;
const STAGES = ['logs', 'diagnosis', 'commands', 'feedback', 'report'];
/** The files that join the stages. */
const JOINERS = ['pipeline', 'collect', 'investigate', 'rerun', 'compare-failures', 'try-fix', 'weigh', 'publish'];

/** Who may import whom. A folder may always import itself, `ports` and `model`. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  ports: ['model'],
  inputs: ['model'],
  adapters: ['ports', 'model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['ports', 'model']])),
  ...Object.fromEntries(JOINERS.map((name) => [name, [...STAGES, ...JOINERS, 'world', 'ports', 'model']])),
  world: ['ports', 'model'],
  main: [...JOINERS, 'report', 'wiring', 'world', 'adapters', 'inputs', 'ports', 'model'],
  wiring: [...STAGES, 'world', 'adapters', 'inputs', 'ports', 'model'],
  index: ['bundle'],
  bundle: ['main', 'cli'],
  cli: [...JOINERS, ...STAGES, 'wiring', 'world', 'adapters', 'inputs', 'ports', 'model', 'bundle'],
};

/** Modules that reach the world. Only adapters may import them. */
const REACHES_THE_WORLD =
  /^(@actions\/|@octokit\/|@anthropic-ai\/|undici|node:(fs|child_process|http|https|net|tls|os|process|dgram|worker_threads|timers|readline|stream))/;
const READS_THE_WORLD =
  /\bprocess\.(?!js)|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\bperformance\.now\(|\bfetch\(/;
const MAY_REACH = new Set(['adapters', 'main', 'cli', 'wiring', 'index']);

interface Source {
  path: string;
  room: string;
  imports: string[];
  text: string;
}

const sources = listFiles(join(ROOT, 'src')).map(readSource);

describe('the import law', () => {
  test('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  test.each(sources.map((source) => [source.path, source] as const))('%s imports only what it may', (_path, source) => {
    const allowed = MAY_IMPORT[source.room] ?? [];
    const strangers = source.imports
      .filter((name) => name.startsWith('.'))
      .map((name) => roomOf(normalize(join(dirname(source.path), name))));
    expect(strangers.filter((room) => room !== source.room && !allowed.includes(room))).toEqual([]);
  });

  test.each(sources.map((source) => [source.path, source] as const))(
    '%s reaches the world only where it may',
    (_path, source) => {
      if (source.room === 'adapters') return;
      const reaching = source.imports.filter((name) => REACHES_THE_WORLD.test(name));
      expect(reaching).toEqual([]);
      const reading = MAY_REACH.has(source.room) ? null : READS_THE_WORLD.exec(withoutComments(source.text));
      expect(reading?.[0] ?? null).toBeNull();
    },
  );
});

describe('the house style', () => {
  test.each(sources.map((source) => [source.path, source] as const))(
    '%s has named exports and a name that says what it holds',
    (path, source) => {
      expect(/^export default/m.test(source.text)).toBe(false);
      expect(/(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(path)).toBe(false);
      if (path.endsWith('/index.ts'))
        expect(['src/index.ts', 'src/bundle/index.ts', 'src/cli/index.ts']).toContain(path);
    },
  );
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? listFiles(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  );
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const short = path.slice(ROOT.length);
  const imports = [
    ...text.matchAll(/^(?:import|export)[^'"]*?from\s*'([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gms),
  ];
  return {
    path: short,
    room: roomOf(short),
    text,
    imports: imports.map((found) => found[1] ?? found[2] ?? found[3] ?? ''),
  };
}

/** `src/logs/parse.ts` stands in the room `logs`, `src/main.ts` in `main`. */
function roomOf(path: string): string {
  return (path.replace(/^src\//, '').split('/')[0] ?? '').replace(/\.(ts|js)$/, '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|[^:])\/\/.*$/gm, '$1');
}
