import * as core from '@actions/core';
import type { AuditEvent, Clock, Journal } from '../../contract/ports.js';

interface LogOptions {
  clock: Clock;
  /** Takes secrets out; everything that is printed or audited passes through it. */
  redact: (text: string) => string;
  /** Where printed lines go; standard output of the step. */
  print: (line: string) => void;
  debug: boolean;
}

/**
 * The job's log and the audit trail. What is printed can be no workflow command: the runner parses `::` at the start of a
 * trimmed line and `##[` anywhere in a line [actions/runner, ActionCommand.cs].
 */
export function createJournal({ clock, redact, print, debug }: LogOptions): Journal {
  const audited: string[] = [];
  const say = (text: string) => print(withoutCommands(redact(text)));
  return {
    info: say,
    warn: (text) => core.warning(oneLine(withoutCommands(redact(text)))),
    debug: (text) => {
      if (debug) say(text);
    },
    phase: (title, work) => timed({ title, clock, say }, work),
    audit: (event: AuditEvent) => {
      const line = redactedJson({ at: new Date(clock.now()).toISOString(), ...event }, redact);
      audited.push(line);
      if (debug) printFolded(`audit: ${event.type}`, withoutCommands(line), print);
    },
    auditLines: () => audited.map((line) => `${line}\n`).join(''),
  };
}

const SIGN_OF_LIFE_MS = 15_000;

async function timed<T>(
  { title, clock, say }: { title: string; clock: Clock; say: (text: string) => void },
  work: () => Promise<T>,
): Promise<T> {
  const started = clock.now();
  const took = () => `${((clock.now() - started) / 1000).toFixed(1)} s`;
  say(`${title} …`);
  const alive = setInterval(() => say(`${title}: still at it after ${took()}`), SIGN_OF_LIFE_MS);
  try {
    return await work();
  } finally {
    clearInterval(alive);
    say(`${title}: ${took()}`);
  }
}

/** A group of the runner's log, folded until somebody opens it. The title is ours. */
function printFolded(title: string, text: string, print: (line: string) => void): void {
  for (const line of [`::group::${title}`, text, '::endgroup::']) print(line);
}

/** Text that the runner only shows. Escape codes and other controls are taken out, but for the line break and the tab. */
export function withoutCommands(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    .split('\n')
    .map((line) => line.replaceAll('##[', '#​#[').replace(/^(\s*):(?=:)/, '$1:​'))
    .join('\n');
}

const oneLine = (text: string) => text.replace(/(?<!\s)\s*\n\s*/g, ' ');

/** Strings are redacted one by one before they are quoted, so that a redaction cannot break the JSON and no quoting hides a secret. */
function redactedJson(value: unknown, redact: (text: string) => string): string {
  return JSON.stringify(value, (_key, item) => (typeof item === 'string' ? redact(item) : item));
}
