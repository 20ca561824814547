/** Reads what strangers wrote, in the thread that it is called in. */
import type { TextReader } from '../contract/reading.js';
import { readLog } from '../logs/read.js';
import { findQuotes } from '../logs/reading/quote.js';
import { answerLogTool } from '../logs/reading/tools.js';
import { wholeLog } from '../logs/reading/whole-log.js';
import { createRecogniser } from '../logs/signatures/recognise.js';
import { SIGNATURES } from '../logs/signatures/signatures.js';
import { allowedToFail } from '../workflow/allowed-to-fail.js';
import { collectsResults } from '../workflow/gate-job.js';
import { locateCommand } from '../workflow/locate-command.js';
import { runContexts } from '../workflow/run-contexts.js';
import { findWorkflowFault } from '../workflow/workflow-fault.js';
import { findOwnEnvironment } from '../workflow/workflow-file.js';

export function createTextReader(): TextReader {
  const recognise = createRecogniser(SIGNATURES);
  return {
    log: (log, about) => readLog(log, { ...about, recognise }),
    lines: wholeLog,
    quotes: findQuotes,
    logTool: answerLogTool,
    command: ({ ownRun, ...question }) =>
      locateCommand({ ...question, ...(ownRun && { contexts: runContexts(ownRun) }) }),
    allowedToFail: async (workflow, names) => allowedToFail(workflow, names),
    workflowFault: findWorkflowFault,
    collectsResults: async (workflow, jobs) => collectsResults(workflow, jobs),
    ownEnvironment: async (workflow, jobKey, own) => findOwnEnvironment(workflow, jobKey, own).env,
  };
}
