import type { Failure, Reading, SignatureMatch } from '../contract/model.js';
import type { Category } from '../contract/words.js';
import { inferEcosystem } from './ecosystem.js';

/** Categories that name how or by what something failed, not which tool; a tool that is evident is more specific. */
const GENERIC: ReadonlySet<Category> = new Set(['test', 'lint', 'other']);
/** Resources that a container build uses up or cannot reach: then it is the build that failed. */
const RESOURCE: ReadonlySet<Category> = new Set(['network', 'disk', 'auth', 'timeout']);

/** Tools for which the product has no category: `other` is what they are, whatever else runs in their jobs. */
const NO_CATEGORY =
  /^(?:apt|apk|swift|xctest|xcodebuild|haskell|elixir|exunit|erlang|r|perl|lua|ocaml|nix|bazel|ansible|dart|latex|ghc|tasty|database|pull-request)-/;

/** The most specific true category of a match in its log. */
export function categoryOf(
  best: SignatureMatch,
  matches: readonly SignatureMatch[],
  failure: Failure,
  reading: Reading,
): Category {
  if (isContainerBuild(best, matches)) return 'docker';
  if (RESOURCE.has(best.category) && isDockerCommand(failure, reading)) return 'docker';
  if (!GENERIC.has(best.category) || NO_CATEGORY.test(best.id)) return best.category;
  return ecosystemOf(failure, reading, [best, ...matches]) ?? best.category;
}

/** Buildx puts a number and a time before what runs inside of an image's build; whatever failed there, the build did. */
const INSIDE_BUILD = /^#\d{1,5} \d{1,7}\.\d{1,4} /;

function isContainerBuild(best: SignatureMatch, matches: readonly SignatureMatch[]): boolean {
  return (
    INSIDE_BUILD.test(best.line.text) ||
    (best.category !== 'docker' && matches.some(({ id }) => id === 'docker-failed-to-solve'))
  );
}

function isDockerCommand(failure: Failure, reading: Reading): boolean {
  return inferEcosystem({ commands: commandsOf(failure, reading), files: [], lines: [] }) === 'docker';
}

/** The tool that failed, by everything but the signature itself. */
export function ecosystemOf(failure: Failure, reading: Reading, matches: readonly SignatureMatch[]): Category | null {
  const files = matches.flatMap(({ location }) => location?.path ?? []).slice(0, 8);
  const named = matches.find(
    ({ category, weight }) =>
      !GENERIC.has(category) && !RESOURCE.has(category) && category !== 'github-actions' && weight >= 0.4,
  );
  const lines = reading.keyLines.map(({ text }) => text);
  const said = matches.slice(0, 1).map(({ cause }) => cause);
  return (
    inferEcosystem({ commands: [...commandsOf(failure, reading), ...said], files, lines }) ?? named?.category ?? null
  );
}

function commandsOf({ command, step }: Failure, { failedSection }: Reading): string[] {
  return [command?.script, failedSection?.script, failedSection?.title, step?.name].flatMap((text) =>
    text ? [text.slice(0, 2000)] : [],
  );
}
