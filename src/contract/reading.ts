/** The port by which text that strangers wrote is read: a log, a workflow file. Whoever implements it can end the reading. */
import type { Evidence, FailedCommand, Job, NumberedLine, Reading, Step } from './model.js';
import type { Log, ToolAnswer } from './ports.js';

/** Every method rejects with `ReadingStopped` where the reading had to be ended, and for nothing that stands in the text. */
export interface TextReader {
  /** What failed in a log. */
  log(log: Log, about: LogQuestion): Promise<Reading>;
  /** All lines, clean; null where there are too many for a page. */
  lines(log: Log): Promise<NumberedLine[] | null>;
  /** Where each quote stands, with the line corrected; null where it does not stand in the log. */
  quotes(log: Log, evidence: readonly Evidence[]): Promise<(Evidence | null)[]>;
  /** The answer of one of the tools by which the model reaches a log. */
  logTool(name: string, input: unknown, logs: readonly LogWithReading[]): Promise<ToolAnswer>;
  /** The script of a failed step, by the workflow file at the run's commit. */
  command(question: CommandQuestion): Promise<FoundCommand | { reason: string }>;
  /** For each job, by its name as GitHub shows it: whether the workflow lets it fail. */
  allowedToFail(workflow: string, jobNames: readonly string[]): Promise<boolean[]>;
  /** What is wrong with a workflow file that GitHub refused; null where it is valid. */
  workflowFault(path: string, workflow: string): Promise<WorkflowFault | null>;
  /** For each job: whether its failed step only collects the results of other jobs. */
  collectsResults(workflow: string, jobs: readonly FailedStep[]): Promise<boolean[]>;
  /** The variables that a workflow file declares for our own job, with the values that the runner gave them. */
  ownEnvironment(
    workflow: string,
    jobKey: string,
    own: Readonly<Record<string, string | undefined>>,
  ): Promise<Record<string, string>>;
}

export interface LogQuestion {
  /** Of the excerpt's text, in characters. */
  maxChars: number;
  job?: Job | null;
  step?: Step | null;
  /** A passing log of the same job. */
  baseline?: Log | null;
  /** Repository-relative paths, to map a log's path to one of them. */
  files?: readonly string[];
}

export interface LogWithReading {
  name: string;
  log: Log;
  reading: Reading;
}

export interface WorkflowFault {
  /** 1-based; null where the fault has no place. */
  line: number | null;
  column: number | null;
  /** In the parser's words, one line. */
  reason: string;
}

export interface FailedStep {
  jobName: string;
  /** Null where GitHub names none: then every step counts. */
  step: Pick<Step, 'number' | 'name'> | null;
  /** All steps of the job as the API lists them. */
  steps: readonly Pick<Step, 'number' | 'name'>[];
}

export interface CommandQuestion {
  /** `.github/workflows/ci.yml`; null where GitHub gave none. */
  workflowPath: string | null;
  jobName: string;
  stepName: string;
  stepNumber: number;
  /** All steps of the job as the API lists them: tells steps of one name apart. */
  steps: readonly { number: number; name: string }[];
  /** The values of the failed job's matrix, where they are known. */
  matrix: Record<string, unknown> | null;
  /** What the runner tells of the run that we are in; null where the failed run is another. */
  ownRun: { environment: Readonly<Record<string, string | undefined>>; event: Record<string, unknown> } | null;
  /** A file at the run's commit; null where it is not there or cannot be read. */
  read: (path: string) => Promise<string | null>;
}

export interface FoundCommand {
  command: FailedCommand;
  /** Key of the job in the file. */
  job: string;
  /** 1-based line of the step's `run` in the file; null where it stands behind an alias. */
  line: number | null;
  matrix: Record<string, unknown> | null;
  /** As written after `runs-on`, filled in where possible; null for groups and the like. */
  runsOn: string | null;
  /** The job ran inside a container, so its command would run in another world here. */
  container: boolean;
  /** Names of service containers that the job had beside it. */
  services: string[];
  /** Sentences: what differs from the run that failed. */
  notes: string[];
}

/** Text was not read to its end. The message goes on after "was not read: ". */
export class ReadingStopped extends Error {
  override name = 'ReadingStopped';
}
