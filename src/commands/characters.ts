import { composePattern } from '../contract/compose.js';

/**
 * Characters that no argument of a diagnostic needs and that make a text read otherwise than it works: controls, format
 * characters, look-alike forms, unassigned and private code points, and every space but the common one.
 */
const DECEPTIVE = composePattern(
  [
    '\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Co}|\\p{Cn}|\\p{Zl}|\\p{Zp}|(?! )\\p{Zs}|\\p{Default_Ignorable_Code_Point}',
    // Full-width and half-width forms, and the replacement characters: NFKC turns them into what is denied elsewhere.
    '[\\u{ff00}-\\u{ffef}\\u{fff9}-\\u{fffd}]',
  ].join('|'),
  'u',
);

/** Whether a text holds a character that is refused in every argument and every path. */
export function isDeceptive(text: string): boolean {
  return DECEPTIVE.test(text);
}
