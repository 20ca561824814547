import type { Answer } from './route.js';
import type { Fault } from './world.js';

export const isCut = (reply: Fault['reply']): reply is { cutAfterBytes: number } =>
  typeof reply === 'object' && 'cutAfterBytes' in reply;

/** The fault of the script that this request meets; null: none. `used` counts the requests that each has seen. */
export function takeFault(faults: Fault[], on: string, used: Map<Fault, number>): Fault | null {
  for (const fault of faults) {
    if (fault.on !== on) continue;
    const before = used.get(fault) ?? 0;
    const from = fault.after ?? 0;
    if (before >= from + (fault.times ?? Number.POSITIVE_INFINITY)) continue;
    used.set(fault, before + 1);
    if (before >= from) return fault;
  }
  return null;
}

/** What is sent in place of the stand-in's own answer; null: nothing is. */
export function faultyAnswer({ reply }: Fault, own: Answer | null): Answer | null {
  if (typeof reply === 'string') return null;
  return isCut(reply) ? own : reply;
}
