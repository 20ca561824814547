import type { Signature } from './signature.js';
import { nodeSignatures } from './signatures/node.js';
import { pythonSignatures } from './signatures/python.js';

/** The whole table. A failure that is missing is added to the file of its category, with its examples. */
export const SIGNATURES: readonly Signature[] = [...pythonSignatures, ...nodeSignatures];
