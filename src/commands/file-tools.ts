/** Reading, searching and listing files of the workspace, under the same confinement as the commands. */
import { z } from 'zod';
import type { Clock, Tool, Workspace } from '../contract/ports.js';
import { answering, refused } from './answer.js';
import { headAndTail } from './output.js';
import { type Confinement, createConfinement } from './paths.js';
import { Refusal } from './refusal.js';
import { filesBelow, searchFiles } from './search.js';

/** Read of one file. */
const MAX_BYTES = 1_048_576;

export interface FileToolOptions {
  workspace: Workspace;
  clock: Clock;
  /** Calls of these tools together in one diagnosis. */
  maxCalls: number;
}

export function fileTools(options: FileToolOptions): Tool[] {
  const { workspace } = options;
  const confinement = createConfinement(workspace.root ?? '/nowhere', (path) => workspace.inspect(path));
  let calls = 0;
  const limited = (tool: Tool): Tool => ({
    ...tool,
    run: async (input) => {
      if (workspace.root === null) return refused('There is no checkout here.');
      if (++calls > options.maxCalls) return refused('Enough files were read. Answer with what you know.');
      return tool.run(input);
    },
  });
  return [readFile(workspace, confinement), searchTool(options, confinement), listFiles(workspace, confinement)].map(
    limited,
  );
}

const ReadInput = z.object({
  path: z.string().describe('Relative to the root of the checkout.'),
  from_line: z.number().nullable().describe('First line, from 1; null for the beginning.'),
  to_line: z.number().nullable().describe('Last line; null for the end, as far as it fits.'),
});

function readFile(workspace: Workspace, confinement: Confinement): Tool {
  return {
    name: 'read_file',
    description:
      'Reads a text file of the checkout, or a range of its lines. At most 200 lines or 8 KiB are returned, numbered.',
    input: ReadInput,
    run: (input) =>
      answering(async () => {
        const { path, from_line, to_line } = ReadInput.parse(input);
        const { text } = await workspace.read(await realFile(path, workspace, confinement), MAX_BYTES);
        const lines = text.replace(/\n$/, '').split('\n');
        const from = Math.max(1, Math.trunc(from_line ?? 1) || 1);
        const to = Math.max(from, Math.trunc(to_line ?? lines.length) || lines.length);
        if (from > lines.length) throw new Refusal(`The file has ${lines.length} lines.`);
        const numbered = lines.slice(from - 1, to).map((line, at) => `${from + at}: ${line}`);
        return headAndTail(numbered.join('\n'));
      }),
  };
}

const SearchInput = z.object({
  text: z.string().describe('Searched for as it is, not as a pattern.'),
  path: z.string().nullable().describe('A directory or file to search in; null for the whole checkout.'),
});

function searchTool({ workspace, clock }: FileToolOptions, confinement: Confinement): Tool {
  return {
    name: 'search_files',
    description:
      'Finds the lines of files in the checkout that contain a text, without node_modules and without binary files.',
    input: SearchInput,
    run: (input) =>
      answering(async () => {
        const { text, path } = SearchInput.parse(input);
        if (text.trim() === '' || text.includes('\n') || text.length > 256)
          throw new Refusal('Give one line of text, at most 256 characters.');
        const { path: below } = await confinement.confine(path ?? '.');
        return headAndTail(await searchFiles({ workspace, clock, text, below }));
      }),
  };
}

const ListInput = z.object({ path: z.string().nullable().describe('A directory; null for the whole checkout.') });

function listFiles(workspace: Workspace, confinement: Confinement): Tool {
  return {
    name: 'list_files',
    description: 'Lists the files below a directory of the checkout, nearest first, without node_modules.',
    input: ListInput,
    run: (input) =>
      answering(async () => {
        const { path } = await confinement.confine(ListInput.parse(input).path ?? '.');
        const files = filesBelow(await workspace.files(), path);
        return files.length === 0 ? 'No files there.' : headAndTail(files.join('\n'));
      }),
  };
}

async function realFile(path: string, workspace: Workspace, confinement: Confinement): Promise<string> {
  const confined = await confinement.confine(path);
  if (confined.type === 'missing') throw new Refusal('There is no such file; list_files shows what is there.');
  if (confined.type === 'directory') throw new Refusal('That is a directory; list_files shows what is in it.');
  return confined.path.startsWith('/') ? confined.path : `${workspace.root}/${confined.path}`;
}
