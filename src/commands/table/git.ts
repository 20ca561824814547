/** git, on a shadow git directory with a configuration of our own: reading history, never changing anything. */
import type { Command } from '../command.js';
import { logFormat, refFormat } from '../git-format.js';
import {
  gitPaths,
  objectName,
  PATHSPEC_MAGIC,
  revisions,
  revisionsAndPaths,
  revisionThenPath,
  treeThenPaths,
} from '../git-operands.js';
import { all, none, words } from '../operands.js';
import { Refusal } from '../refusal.js';
import { revision } from '../revision.js';
import { forms, type Operands, shape } from '../shape.js';
import { date, integer, matching, nameGlob, oneOf, searchPattern, type Value } from '../value.js';

const many = integer(0, 5000);
const context = integer(0, 50);
const abbrev = integer(4, 40);
const filter = matching('letters out of A C D M R T U X B', /^[ACDMRTUXBacdmrtuxb]{1,9}$/);
const dateStyleName = oneOf(
  'iso',
  'iso-strict',
  'iso8601',
  'short',
  'relative',
  'rfc',
  'rfc2822',
  'unix',
  'raw',
  'default',
  'human',
  'local',
);
/** Named, or made of the same letters as `date` takes: no `%n`, no `%t`, nothing that could be a command of the runner. */
const dateStyle: Value = {
  what: 'a date style such as iso or format:%Y-%m-%d',
  accept(text, confinement) {
    return /^format(?:-local)?:(?!.*::)(?:%[aAbBcCdDeFgGhHIjmMpRsSTuUVwWxXyYzZ]|[ /._,TZ-]|:)+$/.test(text)
      ? text
      : dateStyleName.accept(text, confinement);
  },
};
const sortKey = matching(
  'a field to sort by',
  /^-?(?:version:|v:)?(?:refname|committerdate|creatordate|authordate|taggerdate|objectname)$/,
);
const similarity = matching('a share such as 50%', /^\d{1,3}%?$/);

/** `-L 1,20` and, for log, `-L 1,20:path`. */
const lineRange = matching('a range of lines such as 10,40', /^\d{1,7}(?:,[+-]?\d{1,7})?$/);
const lineRangeOfFile: Value = {
  what: 'a range of lines of a file, such as 10,40:src/x.ts',
  async accept(text, confinement) {
    const found = /^(\d{1,7},\+?\d{1,7}):(.+)$/s.exec(text);
    if (!found?.[1] || !found[2]) throw new Refusal('Give -L as FROM,TO:PATH.');
    const { path } = await confinement.confine(found[2]);
    if (path.startsWith('/')) throw new Refusal('That file is outside of the repository.');
    return `${found[1]}:${path}`;
  },
};

const git = (command: Omit<Command, 'cwd' | 'git' | 'refused'> & { refused?: Command['refused'] }): Command => ({
  ...command,
  cwd: 'workspace',
  git: true,
  // No command takes these: a path of git's own, a program, another configuration, the manual.
  refused: [
    ...(command.refused ?? []),
    `${command.name} --help`,
    `${command.name} --exec-path=x`,
    `${command.name} --output=x`,
    `${command.name} -- .git/config`,
  ],
});

const showsPatch = (given: ReadonlySet<string>): boolean =>
  ['-p', '-u', '--patch', '-U', '--unified', '-S', '-G', '-W', '--function-context', '--word-diff'].some((name) =>
    given.has(name),
  );

/** Patterns are taken with `--list` alone: without it the word would be the name of something to make. */
const listed: Operands = {
  use: '[--list GLOB]',
  async build(parsed, confinement) {
    const found = all(parsed);
    if (found.length > 0 && !parsed.given.has('--list') && !parsed.given.has('-l')) {
      throw new Refusal('Only listing is allowed; give a pattern after --list.');
    }
    return Promise.all(found.map((text) => nameGlob.accept(text, confinement)));
  },
};

const LISTING = {
  '--contains': revision,
  '--no-contains': revision,
  '--merged': revision,
  '--no-merged': revision,
  '--points-at': revision,
};

export const GIT: readonly Command[] = [
  git({
    name: 'git status',
    shape: shape(
      {
        letters: 'sb',
        flags: [
          '--short',
          '--branch',
          '--porcelain',
          '--porcelain=v1',
          '--porcelain=v2',
          '--long',
          '--ignored',
          '--no-renames',
          '-u',
          '--untracked-files',
          '-uno',
          '-unormal',
          '-uall',
          '--untracked-files=no',
          '--untracked-files=normal',
          '--untracked-files=all',
          '--ahead-behind',
          '--no-ahead-behind',
        ],
        always: ['--ignore-submodules=all'],
      },
      gitPaths(0, 8),
    ),
    allowed: ['git status', 'git status -sb', 'git status --short', 'git status --porcelain=v1 src'],
    refused: [
      'git status --ignore-submodules=none',
      'git status --column',
      'git status --pathspec-from-file=x',
      'git status -v',
    ],
  }),
  git({
    name: 'git log',
    timeoutMs: 20_000,
    env: PATHSPEC_MAGIC,
    shape: shape(
      {
        flags: [
          '--oneline',
          '--stat',
          '--shortstat',
          '--numstat',
          '--summary',
          '--name-only',
          '--name-status',
          '--decorate',
          '--decorate=short',
          '--decorate=full',
          '--decorate=no',
          '--no-decorate',
          '--graph',
          '--all',
          '--branches',
          '--tags',
          '--remotes',
          '--merges',
          '--no-merges',
          '--first-parent',
          '--reverse',
          '--follow',
          '-p',
          '-u',
          '--patch',
          '-s',
          '--no-patch',
          '--abbrev-commit',
          '--no-abbrev-commit',
          '--topo-order',
          '--date-order',
          '--author-date-order',
          '-i',
          '--regexp-ignore-case',
          '-E',
          '--extended-regexp',
          '-F',
          '--fixed-strings',
          '--all-match',
          '--invert-grep',
          '--full-history',
          '--simplify-merges',
          '-M',
          '-C',
          '--no-renames',
          '--find-renames',
          '-w',
          '-b',
          '--minimal',
          '--patience',
          '--histogram',
          '--left-right',
          '--boundary',
          '--cherry-pick',
          '--relative-date',
          '--pickaxe-all',
          '--no-ext-diff',
          '--no-textconv',
          '--no-color',
          '--color=never',
          '--parents',
          '--full-index',
          '--no-notes',
          '--no-mailmap',
        ],
        values: {
          '-n': many,
          '--max-count': many,
          '--skip': many,
          '--since': date,
          '--until': date,
          '--after': date,
          '--before': date,
          '--author': searchPattern,
          '--committer': searchPattern,
          '--grep': searchPattern,
          '-S': searchPattern,
          '-G': searchPattern,
          '--pretty': logFormat,
          '--format': logFormat,
          '--date': dateStyle,
          '--diff-filter': filter,
          '-U': context,
          '--unified': context,
          '--abbrev': abbrev,
          '-L': lineRangeOfFile,
          '--max-parents': integer(0, 9),
          '--min-parents': integer(0, 9),
        },
        digits: { option: '-n', value: many },
        always: ['--no-ext-diff', '--no-textconv', '--no-color', '--no-show-signature', '--ignore-submodules=all'],
      },
      {
        use: '[REVISION…] [-- PATH…]',
        async build(parsed, confinement) {
          // -L shows one named file, and git takes no other path beside it.
          const traced = parsed.given.has('-L');
          return revisionsAndPaths({
            revisions: 8,
            paths: traced ? 0 : 8,
            content: (given) => !traced && showsPatch(given),
          }).build(parsed, confinement);
        },
      },
    ),
    allowed: [
      'git log',
      'git log --oneline -5',
      'git log -n 20 --oneline --decorate',
      'git log --author=foo --since=2024-01-01',
      'git log -S foo --oneline',
      'git log -p -1 -- src/x.ts',
      ['git', 'log', '--format=%h %an %s'],
      'git log main..HEAD',
      'git log --all --oneline --grep=pattern -i',
      'git log -L1,3:src/x.ts',
    ],
    refused: [
      'git log --show-signature',
      'git log --format=%G?',
      'git log --format=pwn',
      'git log --format=%x00',
      'git log --pretty=%<(2147483647)%s',
      'git log --ext-diff -p',
      'git log --textconv',
      'git log --no-such',
      'git log --outp=x',
      'git log -L1,3:.env',
      'git log -- .env',
      'git log -- :/',
      'git log --remerge-diff',
      'git log -g',
      'git log HEAD@{1}',
      'git log --submodule=diff',
      'git log --stdin',
      'git log > x',
      'git -c a=b log',
      'git -C / log',
    ],
  }),
  git({
    name: 'git show',
    env: PATHSPEC_MAGIC,
    shape: shape(
      {
        flags: [
          '--stat',
          '--shortstat',
          '--numstat',
          '--summary',
          '--name-only',
          '--name-status',
          '--oneline',
          '-s',
          '--no-patch',
          '-p',
          '-u',
          '--patch',
          '--abbrev-commit',
          '--no-renames',
          '-M',
          '-C',
          '-w',
          '-b',
          '--minimal',
          '--histogram',
          '--patience',
          '-m',
          '--cc',
          '--first-parent',
          '--decorate',
          '--no-decorate',
          '--no-color',
          '--color=never',
          '--no-ext-diff',
          '--no-textconv',
          '--raw',
          '--no-notes',
        ],
        values: {
          '--pretty': logFormat,
          '--format': logFormat,
          '--date': dateStyle,
          '--diff-filter': filter,
          '-U': context,
          '--unified': context,
          '--abbrev': abbrev,
        },
        always: ['--no-ext-diff', '--no-textconv', '--no-color', '--no-show-signature', '--ignore-submodules=all'],
      },
      revisionsAndPaths({ revisions: 4, paths: 8, content: () => true, files: true }),
    ),
    allowed: [
      'git show',
      'git show HEAD',
      'git show --stat',
      'git show HEAD~1:src/x.ts',
      'git show --name-only HEAD',
      'git show HEAD -- src/x.ts',
    ],
    refused: [
      'git show --textconv HEAD',
      'git show HEAD:.npmrc',
      'git show HEAD:../x',
      'git show --show-signature',
      'git show :src/x.ts',
      'git show HEAD:secrets/a',
      'git show --format=%GK',
      'git show HEAD^{/x}',
      'git show HEAD:',
    ],
  }),
  git({
    name: 'git diff',
    env: PATHSPEC_MAGIC,
    shape: shape(
      {
        flags: [
          '--stat',
          '--shortstat',
          '--numstat',
          '--summary',
          '--name-only',
          '--name-status',
          '--cached',
          '--staged',
          '--merge-base',
          '--check',
          '-w',
          '-b',
          '--ignore-all-space',
          '--ignore-space-change',
          '--ignore-space-at-eol',
          '--ignore-blank-lines',
          '--minimal',
          '--patience',
          '--histogram',
          '-R',
          '-M',
          '-C',
          '--find-renames',
          '--no-renames',
          '--raw',
          '--quiet',
          '--exit-code',
          '-p',
          '-u',
          '--patch',
          '-s',
          '--no-patch',
          '--word-diff',
          '-W',
          '--function-context',
          '--text',
          '-a',
          '--full-index',
          '--dirstat',
          '--no-color',
          '--color=never',
          '--no-ext-diff',
          '--no-textconv',
          '--no-prefix',
          '--compact-summary',
        ],
        values: {
          '-U': context,
          '--unified': context,
          '--diff-filter': filter,
          '--abbrev': abbrev,
          '-S': searchPattern,
          '-G': searchPattern,
          '--inter-hunk-context': context,
          '--find-renames': similarity,
        },
        always: ['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=all'],
      },
      revisionsAndPaths({ revisions: 2, paths: 8, content: () => true }),
    ),
    allowed: [
      'git diff',
      'git diff --stat',
      'git diff HEAD',
      'git diff main...HEAD',
      'git diff -U5 HEAD~1 -- src/x.ts',
      'git diff --diff-filter=AM --name-only HEAD~1',
    ],
    refused: [
      'git diff --no-index /dev/null /etc/passwd',
      'git diff --ext-diff',
      'git diff --submodule=diff',
      'git diff -Oevil',
      'git diff -- link-out',
      'git diff HEAD -- /etc/passwd',
      'git diff --ws-error-highlight=all',
      'git diff HEAD:.env HEAD:src/x.ts',
      'git diff --ignore-submodules=none',
      'git diff --color-moved',
    ],
  }),
  git({
    name: 'git blame',
    timeoutMs: 20_000,
    shape: shape(
      {
        letters: 'wslefnbt',
        flags: ['-p', '--porcelain', '-M', '-C', '--show-email', '--show-name', '--no-textconv'],
        values: { '-L': lineRange, '--since': date, '--date': dateStyle, '--abbrev': abbrev },
        always: ['--no-textconv'],
      },
      revisionThenPath,
    ),
    allowed: ['git blame src/x.ts', 'git blame -L1,3 HEAD -- src/x.ts', 'git blame file.rb'],
    refused: [
      'git blame --contents /etc/passwd README.md',
      'git blame .env',
      'git blame -S x README.md',
      'git blame --ignore-revs-file=x README.md',
      'git blame --textconv README.md',
      'git blame',
      'git blame -L:x README.md',
      'git blame --color-lines README.md',
    ],
  }),
  git({
    name: 'git ls-files',
    shape: shape(
      {
        letters: 'cdmosuit',
        flags: [
          '--cached',
          '--deleted',
          '--modified',
          '--others',
          '--stage',
          '--unmerged',
          '--ignored',
          '--exclude-standard',
          '--error-unmatch',
          '--full-name',
          '--eol',
          '--directory',
          '--abbrev',
          '--deduplicate',
        ],
      },
      gitPaths(0, 8),
    ),
    allowed: ['git ls-files', 'git ls-files src', 'git ls-files -m', 'git ls-files --others --exclude-standard'],
    refused: [
      'git ls-files -X /etc/passwd -o',
      'git ls-files --exclude-from=/etc/passwd -o',
      'git ls-files --recurse-submodules',
      'git ls-files -z',
      'git ls-files --with-tree=HEAD',
      'git ls-files --exclude-per-directory=x',
    ],
  }),
  git({
    name: 'git ls-tree',
    shape: shape(
      { letters: 'rtdl', flags: ['--name-only', '--name-status', '--full-tree', '--full-name', '--long', '--abbrev'] },
      treeThenPaths,
    ),
    allowed: ['git ls-tree HEAD', 'git ls-tree -r --name-only HEAD', 'git ls-tree HEAD src'],
    refused: ['git ls-tree', 'git ls-tree --format=%x00 HEAD', 'git ls-tree -z HEAD', 'git ls-tree HEAD .env'],
  }),
  git({
    name: 'git rev-parse',
    shape: shape(
      {
        flags: [
          '--show-toplevel',
          '--show-cdup',
          '--git-dir',
          '--is-shallow-repository',
          '--is-inside-work-tree',
          '--is-bare-repository',
          '--abbrev-ref',
          '--short',
          '--verify',
          '--symbolic-full-name',
          '--show-prefix',
          '--show-object-format',
          '-q',
          '--quiet',
        ],
        values: { '--short': abbrev },
        noDashes: true,
      },
      revisions(0, 4),
    ),
    allowed: [
      'git rev-parse HEAD',
      'git rev-parse --show-toplevel',
      'git rev-parse --is-shallow-repository',
      'git rev-parse --abbrev-ref HEAD',
      'git rev-parse --short=8 HEAD',
    ],
    refused: [
      'git rev-parse --parseopt',
      'git rev-parse --git-path x',
      'git rev-parse --sq-quote x',
      'git rev-parse --resolve-git-dir .git',
      'git rev-parse HEAD:.env',
    ],
  }),
  git({
    name: 'git rev-list',
    timeoutMs: 20_000,
    shape: shape(
      {
        flags: [
          '--count',
          '--all',
          '--merges',
          '--no-merges',
          '--first-parent',
          '--left-right',
          '--reverse',
          '--topo-order',
          '--date-order',
          '--parents',
          '--abbrev-commit',
          '--oneline',
          '-i',
          '--branches',
          '--tags',
          '--remotes',
          '--boundary',
          '--cherry-pick',
        ],
        values: {
          '-n': many,
          '--max-count': many,
          '--skip': many,
          '--since': date,
          '--until': date,
          '--after': date,
          '--before': date,
          '--author': searchPattern,
          '--grep': searchPattern,
          '--max-parents': integer(0, 9),
        },
        digits: { option: '-n', value: many },
      },
      revisionsAndPaths({ revisions: 8, paths: 8, content: () => false }),
    ),
    allowed: ['git rev-list --count HEAD', 'git rev-list --max-parents=0 HEAD', 'git rev-list -5 HEAD -- src/x.ts'],
    refused: [
      'git rev-list --use-bitmap-index --test-bitmap HEAD',
      'git rev-list --stdin',
      'git rev-list --disk-usage --objects HEAD',
      'git rev-list --format=%G? HEAD',
    ],
  }),
  git({
    name: 'git merge-base',
    shape: shape(
      { flags: ['--is-ancestor', '--all', '-a', '--fork-point', '--octopus', '--independent'], noDashes: true },
      revisions(1, 4),
    ),
    allowed: ['git merge-base main HEAD', 'git merge-base --is-ancestor main HEAD'],
    refused: ['git merge-base'],
  }),
  git({
    name: 'git describe',
    shape: shape(
      {
        flags: ['--tags', '--always', '--all', '--long', '--contains', '--exact-match', '--first-parent'],
        values: { '--abbrev': integer(0, 40), '--match': nameGlob, '--exclude': nameGlob },
        noDashes: true,
      },
      revisions(0, 2),
    ),
    allowed: ['git describe --tags --always', 'git describe HEAD', 'git describe --tags --abbrev=0'],
    // --dirty asks git for the state of submodules, which runs git in them.
    refused: ['git describe --dirty', 'git describe --broken', 'git describe --debug x;y'],
  }),
  git({
    name: 'git branch --show-current',
    shape: forms(''),
    allowed: ['git branch --show-current'],
    refused: ['git branch --show-current x'],
  }),
  git({
    name: 'git branch',
    shape: shape(
      {
        letters: 'arvl',
        flags: ['-vv', '--all', '--remotes', '--list', '--no-color', '--no-column', '--verbose'],
        values: { ...LISTING, '--sort': sortKey, '--format': refFormat },
        always: ['--list', '--no-color', '--no-column'],
      },
      listed,
    ),
    allowed: [
      'git branch',
      'git branch -a',
      'git branch -v',
      'git branch --list feat*',
      'git branch -vv',
      'git branch --contains HEAD',
      'git branch --merged main',
    ],
    refused: [
      'git branch new',
      'git branch -D x',
      'git branch --list --delete feature',
      'git branch -m x',
      'git branch --edit-description',
      'git branch -f x',
      'git branch -u origin/x',
      'git branch --set-upstream-to=x',
      'git branch -c x',
    ],
  }),
  git({
    name: 'git tag',
    shape: shape(
      {
        letters: 'lin',
        flags: ['--list', '--no-color', '--no-column', '-n1'],
        values: { ...LISTING, '--sort': sortKey, '--format': refFormat },
        always: ['--list', '--no-column'],
      },
      listed,
    ),
    allowed: [
      'git tag',
      'git tag -l',
      'git tag -l v*',
      'git tag --points-at HEAD',
      'git tag --sort=-creatordate',
      'git tag -n',
    ],
    refused: [
      'git tag v2',
      'git tag -d v1',
      'git tag -a v1 -m x',
      'git tag -v v1.0',
      'git tag -s x',
      'git tag --verify v1.0',
      'git tag -F x',
    ],
  }),
  git({
    name: 'git shortlog',
    timeoutMs: 20_000,
    shape: shape(
      {
        letters: 'sne',
        flags: ['--summary', '--numbered', '--email', '--all', '--no-merges', '--merges'],
        values: { '--since': date, '--until': date, '--author': searchPattern },
        noDashes: true,
      },
      {
        use: '[REVISION…]',
        // Without a revision it would read from its input.
        build: async (parsed, confinement) => {
          const found = await revisions(0, 2).build(parsed, confinement);
          return found.length > 0 || parsed.given.has('--all') ? found : ['HEAD'];
        },
      },
    ),
    allowed: ['git shortlog -sn HEAD', 'git shortlog -sne --all', 'git shortlog -sn'],
    refused: ['git shortlog --format=%G? HEAD', 'git shortlog -w9999 HEAD'],
  }),
  git({
    name: 'git cat-file',
    shape: shape(
      { flags: ['-t', '-s', '-e'], noDashes: true },
      {
        use: objectName.use,
        async build(parsed, confinement) {
          if (parsed.given.size !== 1)
            throw new Refusal('Use `git cat-file -t` or `-s`; `git show REVISION:PATH` shows a file.');
          return objectName.build(parsed, confinement);
        },
      },
    ),
    allowed: ['git cat-file -t HEAD', 'git cat-file -s HEAD:src/x.ts'],
    refused: [
      'git cat-file -p HEAD',
      'git cat-file --batch',
      'git cat-file -p HEAD:.npmrc',
      'git cat-file --textconv HEAD:x',
      'git cat-file --filters HEAD:x',
      'git cat-file blob HEAD:x',
      'git cat-file -t HEAD:.env',
      'git cat-file HEAD',
    ],
  }),
  git({
    name: 'git show-ref',
    shape: shape(
      { letters: 'sdq', flags: ['--heads', '--tags', '--head', '--abbrev', '--dereference'] },
      revisions(0, 2),
    ),
    allowed: ['git show-ref', 'git show-ref --heads'],
    refused: ['git show-ref --exclude-existing=x'],
  }),
  git({
    name: 'git for-each-ref',
    shape: shape(
      { values: { ...LISTING, '--format': refFormat, '--sort': sortKey, '--count': many } },
      words(0, 2, matching('refs such as refs/heads', /^refs\/[A-Za-z0-9_/*.-]{0,100}$/), 'refs/…'),
    ),
    allowed: [
      'git for-each-ref',
      'git for-each-ref --format=%(refname:short) refs/heads',
      'git for-each-ref --sort=-committerdate --count=5',
    ],
    refused: [
      'git for-each-ref --shell --format=%(refname)',
      'git for-each-ref --format=%(contents:signature)',
      'git for-each-ref --format=%(trailers)',
      'git for-each-ref --format=%(signature:grade)',
      'git for-each-ref --stdin',
    ],
  }),
  git({
    name: 'git check-ignore',
    shape: shape({ letters: 'vnq', flags: ['--verbose', '--no-index', '--non-matching'] }, gitPaths(1, 8)),
    allowed: ['git check-ignore -v build/out.log'],
    refused: ['git check-ignore --stdin', 'git check-ignore', 'git check-ignore -z x'],
  }),
  git({
    name: 'git check-attr',
    shape: shape(
      { flags: ['-a', '--all', '--cached'] },
      {
        use: '-a PATH… | NAME -- PATH…',
        async build(parsed, confinement) {
          const everything = parsed.given.has('-a') || parsed.given.has('--all');
          const names = everything ? [] : parsed.operands;
          if (!everything && (names.length === 0 || parsed.paths === null))
            throw new Refusal('Write `git check-attr -a PATH` or `git check-attr NAME -- PATH`.');
          if (names.some((name) => !/^[a-z][a-z0-9-]{0,40}$/.test(name)))
            throw new Refusal('That is not the name of an attribute.');
          const paths = everything ? all(parsed) : (parsed.paths ?? []);
          return [...names, ...(await gitPaths(1, 8).build({ ...parsed, operands: paths, paths: null }, confinement))];
        },
      },
    ),
    allowed: ['git check-attr -a src/x.ts', 'git check-attr text eol -- src/x.ts'],
    refused: [
      'git check-attr --stdin -a',
      'git check-attr -a',
      'git check-attr --source=HEAD -a x',
      'git check-attr text src/x.ts',
    ],
  }),
  git({
    name: 'git count-objects',
    shape: shape({ letters: 'vH', noDashes: true }, none),
    allowed: ['git count-objects -v', 'git count-objects -vH'],
  }),
  git({
    name: 'git grep',
    timeoutMs: 20_000,
    env: PATHSPEC_MAGIC,
    shape: shape(
      {
        letters: 'niIlLcwvEFoh',
        flags: [
          '--cached',
          '--line-number',
          '--ignore-case',
          '--count',
          '--files-with-matches',
          '--name-only',
          '--word-regexp',
          '--extended-regexp',
          '--fixed-strings',
          '--heading',
          '--break',
          '--show-function',
          '-p',
          '--no-color',
          '--all-match',
        ],
        values: {
          '-A': context,
          '-B': context,
          '-C': context,
          '-m': many,
          '-e': searchPattern,
          '--max-depth': integer(0, 40),
          '--max-count': many,
        },
        always: ['--no-textconv', '--no-color', '--no-recurse-submodules'],
      },
      revisionsAndPaths({ revisions: 2, paths: 8, content: () => true, pattern: true }),
    ),
    allowed: ['git grep -n TODO -- src', 'git grep TODO', 'git grep -in todo HEAD~1', 'git grep -e foo -e bar'],
    refused: [
      'git grep -O x',
      'git grep --open-files-in-pager=sh x',
      'git grep --op=sh x',
      'git grep -f /etc/passwd',
      'git grep --no-index x /etc',
      'git grep --textconv x',
      'git grep -P (a+)+$',
      'git grep --recurse-submodules x',
      'git grep x -- .env',
      'git grep --untracked x',
    ],
  }),
  {
    name: 'git --version',
    shape: forms(''),
    cwd: 'empty',
    allowed: ['git --version'],
    refused: ['git --version --exec-path=x'],
  },
  {
    name: 'git version',
    shape: forms('', '--build-options'),
    cwd: 'empty',
    allowed: ['git version'],
    refused: ['git version x'],
  },
];
