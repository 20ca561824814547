/** What is wrong with a workflow file that GitHub refused, by GitHub's own parser. */

import type { WorkflowFault } from '../contract/reading.js';
import { nestsTooDeeply } from './nesting.js';

const MAX_BYTES = 1_000_000;

/** Null: the parser takes it, so that GitHub refused it for what stands elsewhere. Never throws for what stands in the file. */
export async function findWorkflowFault(path: string, content: string): Promise<WorkflowFault | null> {
  if (content.length > MAX_BYTES) return { line: null, column: null, reason: 'The file is larger than GitHub allows.' };
  if (nestsTooDeeply(content)) return { line: null, column: null, reason: 'The file nests deeper than is read.' };
  // Loaded only where a file was refused: its schema is large.
  const parser = await import('@actions/workflow-parser');
  try {
    const { context, value } = parser.parseWorkflow({ name: path, content }, new parser.NoOperationTraceWriter());
    const [error] = context.errors.getErrors();
    if (error) {
      const { line = null, column = null } = error.range?.start ?? {};
      return { line, column, reason: firstLine(error.rawMessage) };
    }
    if (!value) return { line: null, column: null, reason: 'The file is empty.' };
    const { errors = [] } = await parser.convertWorkflowTemplate(context, value);
    return errors[0] === undefined ? null : located(errors[0].Message);
  } catch (error) {
    return { line: null, column: null, reason: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

/** `ci.yml (Line: 3, Col: 3): The workflow must contain …` */
function located(message: string): WorkflowFault {
  const found = /\(Line: (\d{1,7}), Col: (\d{1,7})\): /.exec(message);
  if (!found) return { line: null, column: null, reason: firstLine(message) };
  const reason = firstLine(message.slice(found.index + found[0].length));
  return { line: Number(found[1]), column: Number(found[2]), reason };
}

/** YAML's messages quote the file below their first line, and name the place a second time. */
const firstLine = (text: string) =>
  (text.split('\n')[0] ?? '').replace(/ at line \d{1,7}, column \d{1,7}:?$/, '').slice(0, 300);
