/** Judging a value by itself: could this be a secret, or is it a placeholder, a word, a path, a piece of code? */

const PLACEHOLDER = [
  /^[*•.x_#X\-?0]+$/,
  /\*{3}/,
  /^(?:\$|%\w+%|\{\{|\{[A-Za-z_]|<|#\{|@\{|\[)/,
  /^(?:process\.env|os\.environ|env\.|secrets?\.|vars?\.|config\.|settings\.|inputs\.|self\.|this\.|import\.meta|System\.getenv|ENV\[)/,
  /(?:^|[^a-z])(?:your|my|change|example|dummy|placeholder|redacted|fake|sample|insert|todo|replace)(?:[^a-z]|$|me|_?here)/i,
  /(?:x{6}|X{6}|\.{3}|0{8}$|1234567890$)/,
  /^(?:true|false|null|none|nil|undefined|empty|required|missing|invalid|expired|string|secret|token|password|passwd|username|user|pass|key|value)$/i,
];

const PATH =
  /^(?:~|\.{0,2})\/[\w.@-]*(?:\/|$)|^[A-Za-z]:\\|\.(?:ts|js|py|go|rs|java|rb|json|ya?ml|toml|pem|key|txt|log|lock|md|html|png|cer|crt)$/;
const URL_LIKE = /^[a-z][a-z+.-]*:\/\//i;
const DOTTED_NAME = /^[A-Za-z_$][A-Za-z_$]*\d?(?:(?:\.|::|->)[A-Za-z_$][\w$]*)+$/;
const WORDS = /^[A-Za-z]+(?:[-_ .:/][A-Za-z]+)*$/;
/** `translate/2`, `java16:1.1`, `a/b/c1`: a function, a coordinate, a path. */
const NAMED_PART = /^[a-z_]+\/\d+$|^[a-z][a-z\d]*:\d+(?:\.\d+)+$|^(?:[\w.-]+\/)+[\w.-]{0,200}[a-z]{4}[\w.-]{0,200}$/;
const VERSION = /^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$/;

/** Shannon entropy in bits a character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Stands for a secret, or is none: `***`, `${{ secrets.X }}`, `process.env.X`, `<token>`, `your-token-here`. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.some((pattern) => pattern.test(value));
}

/** How often the kind of character (lower, upper, digit) changes from one to the next. */
export function kindChanges(value: string): number {
  let count = 0;
  let last = '';
  for (const char of value) {
    const kind = /[a-z]/.test(char) ? 'a' : /[A-Z]/.test(char) ? 'A' : /\d/.test(char) ? '0' : '-';
    if (last !== '' && kind !== last) count += 1;
    last = kind;
  }
  return count;
}

/** A digest or an id by its shape: 32, 40, 56, 64, 96 or 128 hex digits, or a UUID. Bare, these are never redacted. */
export function isDigest(value: string): boolean {
  return (
    /^(?:[0-9a-f]{7,12}|[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(
      value,
    ) || /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)
  );
}

/** What stands after a name that says it is secret: may it be one? `quoted`: it stood between quotes. */
export function isSecretValue(value: string, quoted: boolean): boolean {
  if (value.length < 8 || value.length > 4096 || isPlaceholder(value) || URL_LIKE.test(value)) return false;
  if (PATH.test(value) || VERSION.test(value) || DOTTED_NAME.test(value) || NAMED_PART.test(value)) return false;
  if (/^\d+$/.test(value)) return value.length >= 15;
  const bits = entropy(value.slice(0, 256));
  if (!/\d/.test(value)) return isWordlessLetters(value, quoted) && bits >= 3;
  // Sixteen letters cannot carry more than four bits, and a short text shows fewer: hex and short values are held to less.
  return bits >= (value.length < 20 || /^[0-9a-f]+$/i.test(value) ? 2.5 : 3);
}

/** Letters alone are a secret only where they are no words: `hZEmnoOEYISjraJtbySaKCNnSuYAvukaTt`, `s!cr~t#pass`. */
function isWordlessLetters(value: string, quoted: boolean): boolean {
  if (WORDS.test(value)) return value.length >= 16 && !/[-_ .:/]/.test(value) && kindChanges(value) >= value.length / 4;
  return quoted && !/\s/.test(value) && /[^\w.:/-]/.test(value) && !/[(){}[\]<>]/.test(value);
}

/** A string that nothing around it calls secret, and that is hardly anything else: long, letters and digits well mixed, no digest. */
export function looksRandom(value: string): boolean {
  if (value.length < 15 || value.length > 200 || !/^[\w+=-]+$/.test(value)) return false;
  if (isDigest(value) || isPlaceholder(value)) return false;
  const longest = value.split(/[-_]/).reduce((best, part) => (part.length > best.length ? part : best), '');
  if (longest.length < 15 || /^(?:[0-9a-f]+|\d+|[A-Za-z]+)$/i.test(longest)) return false;
  const digits = longest.replace(/\D/g, '').length;
  return (
    digits >= longest.length * 0.15 && (longest.match(/\d(?=[A-Za-z])/g) ?? []).length >= 3 && entropy(longest) >= 3.2
  );
}
