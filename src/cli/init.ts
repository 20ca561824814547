import { resolve } from 'node:path/posix';
import { listWorkflows, readWorkflow, type WorkflowText, writeWorkflow } from '../adapters/runner/workflow-files.js';
import { addDiagnoseJob, usesAction } from '../workflow/diagnose-job.js';
import { type Call, type CliCommand, UsageError } from './command.js';

export const init: CliCommand = {
  name: 'init',
  usage: 'init [FILE] [--print]',
  summary: 'write the diagnose job into a workflow file; --print shows the file instead of writing it',
  options: { print: { type: 'boolean' } },
  run: async (call) => {
    const file = call.args[0] === undefined ? onlyWorkflow(call) : named(call, call.args[0]);
    if (file === null) return 0;
    const added = addDiagnoseJob(file.text);
    if ('reason' in added) {
      call.print(`${file.path} was left as it is. ${added.reason}\n`);
      return added.done ? 0 : 1;
    }
    if (call.options.print === true) {
      call.print(added.text);
      return 0;
    }
    writeWorkflow(resolve(call.context.cwd, file.path), added.text);
    call.print(`${file.path}: added the job "${added.job}", which needs ${added.needs.join(', ')}.\n${NEXT}`);
    return 0;
  },
};

const NEXT = `Next: look at its steps before the action (they set up what the failing command needs, and run only when something
failed), add the secret ANTHROPIC_API_KEY if Claude is to look too, and commit the file.
`;

function named({ context }: Call, path: string): WorkflowText {
  try {
    return { path, text: readWorkflow(resolve(context.cwd, path)) };
  } catch (error) {
    throw new Error(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Null where there is nothing to do. @throws Error where there is none, UsageError where one must be named */
function onlyWorkflow({ context, print }: Call): WorkflowText | null {
  const all = listWorkflows(context.cwd);
  if (all.length === 0) throw new Error('There is no workflow in .github/workflows of this folder.');
  const done = all.find(({ text }) => usesAction(text));
  if (done) {
    print(`${done.path} was left as it is. It has a step of AutoFixOps already.\n`);
    return null;
  }
  const fitting = all.filter(({ text }) => !('reason' in addDiagnoseJob(text)));
  const [first, second] = fitting;
  if (first === undefined) throw new Error('No workflow in .github/workflows has jobs that could be diagnosed.');
  if (second === undefined) return first;
  throw new UsageError(`Several workflows have jobs: name one of ${fitting.map(({ path }) => path).join(', ')}.`);
}
