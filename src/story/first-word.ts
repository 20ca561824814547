/** What is told as soon as the logs are read: the reading by rules, and what is still being tried. */
import type { Finding, Report } from '../contract/model.js';
import type { Settings, World } from '../contract/world.js';
import { diagnoseOffline } from '../diagnosis/offline.js';
import type { Group } from './investigate.js';

/** Nothing is claimed but what stands in the logs and in GitHub's own words. */
export function firstFinding({ first, rest }: Group): Finding {
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

export function stillTried({ model }: World, { rerun, culprit }: Settings): Report['pending'] {
  return [
    "what GitHub knows of other runs and of the change's files",
    ...(rerun === 'never' ? [] : ['whether the failing command may be run again here, and running it']),
    ...(culprit.mode === 'never' ? [] : ['which part of the change causes it']),
    ...(model === null ? [] : [`asking ${model.id}`]),
  ];
}
