/** A world in memory: ports that hold data and remember what they were asked. */

import { memoryLog } from '../../src/contract/memory-log.js';
import type { CommandResult, Diagnosis, Fact, Job, RenderedReport, Run } from '../../src/contract/model.js';
import type {
  AuditEvent,
  ExecOrder,
  JobNote,
  Journal,
  ModelReply,
  ModelRequest,
  Publisher,
} from '../../src/contract/ports.js';
import { type Settings, SWITCHED_OFF, type World } from '../../src/contract/world.js';
import { createTextReader } from '../../src/reader/text-reader.js';
import { aCommandResult, aRun, HEAD_SHA } from '../builders.js';

export interface FakeWorld extends World {
  said: string[];
  warned: string[];
  audited: AuditEvent[];
  executed: ExecOrder[];
  asked: ModelRequest[];
  published: { to: string; report: RenderedReport }[];
}

export interface FakeParts {
  run?: Run;
  jobs?: Job[];
  ownJob?: Job | null;
  /** What GitHub noted on a job, by its id. */
  notes?: Record<number, JobNote[]>;
  latestAttempt?: number;
  hasPullRequestRun?: boolean;
  /** By job id; a job without one has no log. */
  logs?: Record<number, string>;
  /** Files at the run's commit. */
  files?: Record<string, string>;
  /** What each request to the model gets; null: there is no model. */
  answers?: ((request: ModelRequest, index: number) => ModelReply)[] | null;
  facts?: Fact[];
  /** What the failing command does when it is run again. */
  rerun?: (order: ExecOrder) => CommandResult;
  retriedRuns?: number | null;
  warning?: string;
}

export function aWorld(parts: FakeParts = {}): FakeWorld {
  const { jobs = [], logs = {}, files = {}, answers = null, facts = [] } = parts;
  const seen = { said: [] as string[], warned: [] as string[], audited: [] as AuditEvent[], executed: [] as ExecOrder[], asked: [] as ModelRequest[], published: [] as FakeWorld['published'] }; // biome-ignore format: rows
  let now = Date.parse('2026-11-20T10:01:00Z');
  const publisher = (name: Publisher['name']): Publisher => ({
    name,
    publish: async (report) => {
      seen.published.push({ to: name, report });
      return { done: parts.warning === undefined, warning: parts.warning ?? null };
    },
  });
  return {
    ...seen,
    clock: { now: () => (now += 10) },
    after: () => new Promise(() => {}),
    journal: journalInto(seen),
    runs: {
      run: async () => parts.run ?? aRun(),
      state: async (run) => ({
        run,
        latestAttempt: parts.latestAttempt ?? run.attempt,
        jobs,
        seenFrom: 'inside',
        hasPullRequestRun: parts.hasPullRequestRun ?? false,
      }),
      notes: async (_run, job) => parts.notes?.[job.id] ?? [],
      ownJob: async () => parts.ownJob ?? null,
    },
    logs: {
      jobLog: async (_run, job) =>
        logs[job.id] === undefined ? { unavailable: 'The log is gone.' } : memoryLog(job.name, logs[job.id] ?? ''),
      baselineLog: async () => ({ unavailable: 'There is no green run to compare with: none was told.' }),
    },
    reader: createTextReader(),
    redact: (text) => text,
    committed: { read: async (_run, path) => files[path] ?? null },
    change: { read: async () => ({ reason: 'The change is not known.' }), commitOf: async () => null },
    workspace: {
      root: '/workspace',
      inspect: async () => ({ realPath: null, type: 'missing' }),
      read: async () => ({ text: '', truncated: false }),
      files: async () => Object.keys(files),
    },
    executor: {
      run: async (order) => {
        seen.executed.push(order);
        return (parts.rerun ?? (() => aCommandResult({ exitCode: 1, output: Object.values(logs)[0] ?? '' })))(order);
      },
    },
    model: answers && {
      id: 'claude-sonnet-5-5',
      ask: async (request) => {
        seen.asked.push({ ...request, messages: structuredClone(request.messages) });
        const index = seen.asked.length - 1;
        const answer = answers[Math.min(index, answers.length - 1)];
        if (!answer) throw new Error('the script has no answer');
        return answer(request, index);
      },
    },
    diagnosticTools: () => [],
    facts: { gather: async () => ({ facts, changedFiles: [], changedFilesUrl: null }) },
    feedback: {
      permission: async () => 'write',
      checkoutSha: async () => HEAD_SHA,
      scripts: {
        write: async () => ({ path: '/tmp/script.sh', remove: async () => {} }),
        workingDirectory: async () => ({ realPath: '/workspace' }),
      },
      readFile: async () => new Uint8Array(),
      resolveProgram: (name) => `/usr/bin/${name}`,
      confine: async () => ({ reason: 'Nothing may be edited here.' }),
      environment: {},
      isolation: 'seal',
      platform: 'linux',
    },
    history: null,
    reactions: null,
    ciRetry: {
      retriedRuns: async () => parts.retriedRuns ?? 0,
      retry: async () => 'GitHub was asked to run the failed jobs again.',
    },
    nonce: () => 'n0nce',
    publishers: [publisher('comment'), publisher('files'), publisher('artifact')],
  };
}

function journalInto(seen: Pick<FakeWorld, 'said' | 'warned' | 'audited'>): Journal {
  return {
    info: (text) => void seen.said.push(text),
    warn: (text) => void seen.warned.push(text),
    debug: () => {},
    phase: (title, work) => {
      seen.said.push(title);
      return work();
    },
    audit: (event) => void seen.audited.push(event),
    auditLines: () => seen.audited.map((event) => `${JSON.stringify(event)}\n`).join(''),
  };
}

export const someSettings = (over: Partial<Settings> = {}): Settings => ({
  placement: 'diagnose-job',
  ownRunId: 1001,
  event: 'pull_request',
  eventPayload: {},
  sha: HEAD_SHA,
  brought: null,
  notices: [],
  withholdsText: false,
  ownJob: { id: 'diagnose', key: 'diagnose', matrix: null },
  rerun: 'auto',
  rerunCommand: null,
  rerunTimeoutMs: 60_000,
  fix: 'auto',
  maxFixAttempts: 2,
  culprit: { mode: 'auto', limitMs: 600_000 },
  retryFlaky: false,
  maxLogChars: 20_000,
  maxTurns: 12,
  maxCostUsd: 0.5,
  ...SWITCHED_OFF,
  version: '2.0.0',
  ...over,
});

/** A reply of the model that is its answer. */
export const saying =
  (
    diagnosis: Diagnosis,
    usage = { input_tokens: 1000, output_tokens: 100, cache_read_tokens: 0, cache_write_tokens: 0 },
  ) =>
  (): ModelReply => ({
    kind: 'message',
    stop: 'end_turn',
    stopDetail: null,
    text: JSON.stringify(diagnosis),
    calls: [],
    raw: [{ type: 'text', text: JSON.stringify(diagnosis) }],
    usage,
    attempts: [],
  });
