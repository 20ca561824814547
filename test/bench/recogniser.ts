import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRecogniser, type Recogniser } from '../../src/logs/recognise.js';

/** The recogniser over the whole signature table. */
export async function loadRecogniser(): Promise<Recogniser> {
  const path = fileURLToPath(new URL('../../src/logs/signatures/all.ts', import.meta.url));
  if (!existsSync(path)) return createRecogniser([]);
  const { SIGNATURES } = await import('../../src/logs/signatures/all.js' as string);
  return createRecogniser(SIGNATURES);
}
