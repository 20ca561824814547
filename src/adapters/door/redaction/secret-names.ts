/** How surely a name says that its value is secret. */
export type NameStrength = 'sure' | 'maybe' | null;

/** Words that make a name secret wherever they stand in it, alone or as the end of a word: `authToken`, `mysqlpassword`. */
const SURE =
  /(?:token|secret|passwords?|passwd|passphrase|passcode|pwd|api_?key|accesskey|secretkey|privatekey|credentials?|webhook|jwt|accesstoken|accessid|clientsecret|srt)$/;
/** Words that make a name secret only where it ends in them. */
const LAST = new Set([
  'auth',
  'authorization',
  'pass',
  'pat',
  'sas',
  'sig',
  'signature',
  'login',
  'cookie',
  'cred',
  'creds',
  'apikey',
]);
/** `…_key` is secret unless the word before says what kind of key it is. */
const PLAIN_KEYS = new Set(['cache', 'primary', 'foreign', 'public', 'pub', 'sort', 'partition', 'restore', 'hot', 'package', 'object', 'registry', 'map', 'index', 'group', 'lookup', 'row', 'column', 'composite', 'unique', 'i18n', 'translation', 'config', 'setting', 'dict', 'json', 'shared', 'host', 'arrow', 'short', 'duplicate', 'missing', 'unknown', 'invalid', 'menu', 'query', 'react', 'build', 'env']); // biome-ignore format: a list
/** What follows a secret word and takes its meaning away: `token_count`, `secretName`, `password_file`. */
const ABOUT = new Set(['name', 'names', 'type', 'count', 'counts', 'limit', 'file', 'filename', 'path', 'url', 'uri', 'endpoint', 'length', 'len', 'size', 'expiry', 'expires', 'expiration', 'ttl', 'lifetime', 'version', 'ref', 'arn', 'policy', 'hash', 'prefix', 'usage', 'ring', 'store', 'vault', 'pair', 'code', 'frame', 'frames', 'page', 'shell', 'chars', 'index', 'kind', 'position', 'pos', 'line', 'column', 'field', 'header', 'label', 'scope', 'scopes', 'audience', 'issuer', 'provider', 'server', 'service', 'manager', 'source', 'plugin', 'handler', 'parser', 'stream', 'filter', 'test', 'tests', 'error', 'cache', 'exists', 'enabled', 'required', 'env', 'validation', 'rotation', 'format', 'regex', 'pattern']); // biome-ignore format: a list
/** The marks of test runners: `--- PASS: TestX`. */
const RESULT = /^(?:\w*TEST[-_])?PASS(?:ED)?$/;

/**
 * Judges a name by its words: `GITHUB_TOKEN`, `clientSecret`, `db.password` are secret, `token_count`, `cacheKey` are not.
 * `maybe`: a secret word stands inside, or it is `key` alone; the value must then look random by itself.
 */
export function nameStrength(name: string): NameStrength {
  if (RESULT.test(name)) return null;
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (ABOUT.has(last)) return null;
  if (SURE.test(last) || LAST.has(last)) return 'sure';
  if (last === 'key' || last === 'keys' || (last === 'id' && words.at(-2) === 'key')) return keyStrength(words, last);
  if (last === 'id' && words.at(-2) === 'access') return 'sure';
  return words.some((word) => SURE.test(word)) ? insideStrength(words) : null;
}

/** Whether the name says that its value is something about a secret, and not one: `AUTH_TYPE`, `TOKEN_URL`. */
export const isAboutSecret = (name: string): boolean => ABOUT.has(wordsOf(name).at(-1) ?? '');

/** Names judged are remembered up to this many: a log says the same few again and again. */
const REMEMBERED = 4096;

/** `nameStrength` with a memory. */
export function createNameJudge(): (name: string) => NameStrength {
  const judged = new Map<string, NameStrength>();
  return (name) => {
    const before = judged.get(name);
    if (before !== undefined) return before;
    const strength = nameStrength(name);
    if (judged.size >= REMEMBERED) judged.clear();
    judged.set(name, strength);
    return strength;
  };
}

function keyStrength(words: readonly string[], last: string): NameStrength {
  const at = last === 'id' ? words.length - 3 : words.length - 2;
  const before = words[at];
  if (before === undefined || last === 'keys') return 'maybe';
  return PLAIN_KEYS.has(before) ? null : 'sure';
}

/** Words after the secret one: a place or a number (`TOKEN_PROD`, `secret2`) changes nothing, others make it doubtful. */
function insideStrength(words: readonly string[]): NameStrength {
  const after = words.slice(words.findLastIndex((word) => SURE.test(word)) + 1);
  if (after.some((word) => ABOUT.has(word))) return null;
  return after.every((word) => /^(?:\d+|v\d+|prod|production|key|base|dev|staging|live|main|default|value|b64|base64|str|string)$/.test(word)) ? 'sure' : 'maybe'; // biome-ignore format: one decision
}

/** `GitHubAPIToken` → `git hub api token`; `bot_token10` → `bot token 10`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/(?<![A-Z])([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d+)$/, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}
