import type { ToolAnswer } from '../contract/ports.js';
import { Refusal } from './refusal.js';

/** The answer to what is not done. */
export function refused(reason: string): ToolAnswer {
  return { text: `Refused: ${reason}`, use: { allowed: false, refusal: reason, command: null } };
}

/** Turns what a tool throws into its answer. */
export async function answering(run: () => Promise<string>): Promise<ToolAnswer> {
  try {
    return { text: await run(), use: { allowed: true, refusal: null, command: null } };
  } catch (error) {
    return refused(error instanceof Refusal ? error.message : 'It could not be read.');
  }
}
