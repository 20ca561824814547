import { createRecogniser, type Recogniser } from '../../src/logs/signatures/recognise.js';
import { SIGNATURES } from '../../src/logs/signatures/signatures.js';

/** The recogniser over the whole signature table. */
export function loadRecogniser(): Recogniser {
  return createRecogniser(SIGNATURES);
}
