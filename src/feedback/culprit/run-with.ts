/**
 * Runs a command on a tree that is changed only for it. The steps are taken by a small script inside of the sealed, throw-away
 * layer in which the command runs: the work tree itself is never touched, so nothing is to be put back, whenever it ends.
 */
import { posix } from 'node:path';
import type { CommandResult } from '../../contract/model.js';
import type { ExecOrder, Executor, ScriptFiles } from '../../contract/ports.js';
import { type RerunOrder, startCommand } from '../rerun.js';
import type { TreeEdit } from './take-back.js';

export interface Place {
  /** Real path of the repository's root. */
  root: string;
  /** Unguessable: only the script itself can have said it. */
  nonce: string;
}

/** Never throws for what the command did. A reason: it was not started, and nothing is known. */
export function runWith(
  order: RerunOrder,
  edits: readonly TreeEdit[],
  place: Place,
): Promise<CommandResult | { reason: string }> {
  return startCommand({ ...order, purpose: 'experiment', executor: onEditedTree(order, edits, place) });
}

function onEditedTree({ executor, scripts }: RerunOrder, edits: readonly TreeEdit[], place: Place): Executor {
  return edits.length === 0 ? executor : { run: (order) => runEdited(order, { executor, scripts, edits, place }) };
}

interface Edited {
  executor: Executor;
  scripts: ScriptFiles;
  edits: readonly TreeEdit[];
  place: Place;
}

/** The folder of the command is entered behind the edits, which may be what makes it. */
const EDIT_AND_RUN =
  'PATH=/usr/bin:/bin /bin/sh -eu "$1" >/dev/null 2>&1 && cd "$3" 2>/dev/null || { echo "$2"; exit 1; }; shift 3; exec "$@"';

async function runEdited(order: ExecOrder, { executor, scripts, edits, place }: Edited): Promise<CommandResult> {
  const file = await scripts.write(editScript(edits, place.root), '.sh');
  const word = `unedited ${place.nonce}`;
  try {
    const args = ['-c', EDIT_AND_RUN, 'sh', file.path, word, order.cwd, order.program, ...order.args];
    const result = await executor.run({ ...order, program: '/bin/sh', args, cwd: place.root });
    const argv = [order.program, ...order.args];
    if (!result.output.includes(word)) return { ...result, argv };
    return { ...result, argv, exitCode: null, output: 'could not be started: the change could not be taken back' };
  } finally {
    await file.remove();
  }
}

/** For `sh -eu`. Texts come as base64, so that no byte of them is read by the shell. */
export function editScript(edits: readonly TreeEdit[], root: string): string {
  return [`cd ${quote(root)}`, ...edits.flatMap(steps), ''].join('\n');
}

function steps(edit: TreeEdit): string[] {
  const path = quote(`./${edit.path}`);
  switch (edit.do) {
    case 'write':
      return decoded(edit.content, path);
    case 'create':
      return [...folderOf(edit.path), ...decoded(edit.content, path), ...(edit.executable ? [`chmod +x ${path}`] : [])];
    case 'remove':
      return [`rm -f ${path}`];
    case 'move':
      return [...folderOf(edit.to), `mv ${path} ${quote(`./${edit.to}`)}`];
    case 'mode':
      return [`chmod ${edit.executable ? '+x' : '-x'} ${path}`];
  }
}

const folderOf = (path: string) => [`mkdir -p ${quote(posix.dirname(`./${path}`))}`];

/** Into the file as it is: its mode and owner stay. */
function decoded(content: string, path: string): string[] {
  const lines = Buffer.from(content, 'utf8').toString('base64').replace(/.{76}/g, '$&\n');
  return [`base64 -d > ${path} <<'END'`, lines, 'END'];
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
