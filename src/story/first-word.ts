/** What is told as soon as the logs are read: the reading by rules, and what is still being tried. */
import type { Finding, Report } from '../contract/model.js';
import type { Published } from '../contract/ports.js';
import type { KnownDecision } from '../contract/run-state.js';
import type { Settings, World } from '../contract/world.js';
import { diagnoseOffline } from '../diagnosis/offline.js';
import { type Place, unreadOf } from './collect.js';
import type { Group } from './investigate.js';
import { publishEarly } from './publish.js';
import { withoutText } from './withhold.js';

/** Nothing is claimed but what stands in the logs and in GitHub's own words. */
function firstFinding({ first, rest }: Group): Finding {
  const { failure } = first;
  return {
    cause: { failure, sharedBy: rest },
    diagnosis: diagnoseOffline(failure),
    conversation: null,
    rerun: { outcome: 'skipped', reason: '', command: null, result: null, isolation: 'none' },
    trial: null,
    verdict: { fault: 'unknown', row: 'unknown', facts: [] },
    culprit: null,
    moved: null,
    seenBefore: null,
    responseMs: 0,
  };
}

function stillTried({ model }: World, { rerun, culprit }: Settings): Report['pending'] {
  return [
    "what GitHub knows of other runs and of the change's files",
    ...(rerun === 'never' ? [] : ['whether the failing command may be run again here, and running it']),
    ...(culprit.mode === 'never' ? [] : ['which part of the change causes it']),
    ...(model === null ? [] : [`asking ${model.id}`]),
  ];
}

export interface Beginning extends Place {
  decision: KnownDecision;
  /** When the story began, in milliseconds since the epoch. */
  started: number;
}

/** So long after the beginning, what is read by then is told, and what is not is named. */
const FIRST_WORD_MS = 20_000;

/** Waits for the logs, and for no longer than that. @returns null where all logs were read by then, or none */
export async function toldInTime(
  beginning: Beginning,
  collecting: Promise<unknown>,
  groupsSoFar: () => Group[],
): Promise<Published | null> {
  const { world, started } = beginning;
  const left = FIRST_WORD_MS - (world.clock.now() - started);
  const isRead = await Promise.race([collecting.then(() => true), world.after(left).then(() => false)]);
  return isRead ? null : tellEarly(beginning, groupsSoFar());
}

/** Null where nothing is told before the end. */
export async function tellEarly(
  { world, settings, run, decision, started }: Beginning,
  groups: readonly Group[],
): Promise<Published | null> {
  if (groups.length === 0) return null;
  const findings = groups.map(firstFinding);
  const read = groups.reduce((sum, { rest }) => sum + 1 + rest.length, 0);
  const unread = Math.max(unreadOf(decision), decision.failed.length - read);
  const waiting = unread - unreadOf(decision);
  return publishEarly(world, settings, {
    run,
    outcome: 'diagnosed',
    word: decision.word,
    reason: decision.reason,
    at: new Date(world.clock.now()).toISOString(),
    findings: settings.withholdsText ? findings.map(withoutText) : findings,
    pending: [
      ...(waiting > 0 ? [`reading the logs of ${waiting} more ${waiting === 1 ? 'job' : 'jobs'}`] : []),
      ...stillTried(world, settings),
    ],
    unread,
    notices: [...settings.notices, ...decision.notices],
    durationMs: world.clock.now() - started,
    maxCostUsd: settings.maxCostUsd,
    version: settings.version,
  });
}
