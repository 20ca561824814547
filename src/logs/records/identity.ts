import type { FailureRecord } from '../../contract/record.js';
import { maskKnown } from './mask-known.js';
import { saysOnlyThatItFailed } from './messengers.js';
import { ofRepository } from './repository-path.js';

/** Of a masked message: what comes later in a long one is a dump, in which nearly anything may vary. */
const MESSAGE = 400;

/**
 * Names a failed thing whatever run it happens in: tool, id, file, code and message, masked only where a thing is known to
 * vary. Null where the record says only that something failed.
 */
export function identityOf(record: FailureRecord): string | null {
  const { tool, id, file, code } = record;
  const message = record.message === null || saysOnlyThatItFailed(record.message) ? '' : maskKnown(record.message);
  if (id === null && code === null && message === '') return null;
  const fields = [tool, id === null ? null : maskKnown(id), pathOf(file), code, message];
  return JSON.stringify(fields.map((field) => (field ?? '').slice(0, MESSAGE)));
}

/** The identities of a reading's records, each once, in an order of their own: in which order tests ran says nothing. */
export function identitiesOf(records: readonly FailureRecord[]): string[] {
  return [...new Set(records.flatMap((record) => identityOf(record) ?? []))].sort();
}

function pathOf(file: string | null): string | null {
  const own = ofRepository(file);
  return own === null ? null : maskKnown(own);
}
