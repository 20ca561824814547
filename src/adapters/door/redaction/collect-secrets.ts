import { isHarmlessVariable, isSecretPart } from './harmless.js';
import { nameStrength } from './secret-names.js';
import { looksRandom } from './secret-value.js';

/** Names of variables whose values are secret. The policy's list. */
const SECRET_NAME = /TOKEN|SECRET|KEY|PASS|PWD|CRED|AUTH/i;
/** Names that the list catches and that hold no secret: the shell's folder, a socket, the key of a cache. */
const PLAIN_NAME =
  /^(?:OLD)?PWD$|^SSH_AUTH_SOCK$|^SSH_AGENT|^XAUTHORITY$|CACHE_?KEY|PUBLIC_?KEY|_(?:URL|URI|FILE|PATH|DIR|NAME|ENABLED|TIMEOUT|TTL)$|^npm_config_|AUTHOR|KEYBOARD|KEYWORD|COMPASS|BYPASS/i;
/** Passwords that stand in every tutorial: hiding them hides nothing, and makes a log unreadable. */
const PUBLIC_VALUE =
  /^(?:postgres(?:ql)?|password|changeme|rabbitmq|testtest|minioadmin|guestguest|root|mysql|disabled|enabled|required|optional|undefined|0+|1+)$/i;
const MIN_LENGTH = 8;

/** Where secrets are known from, beside names. */
export interface SecretSources {
  /** `.git/config`, and what it includes, as they were read. */
  gitConfigs: readonly string[];
  /** Values that the workflow's text fills from secrets: secret whatever they look like. */
  filled?: readonly string[];
}

/**
 * The secrets that this process knows: the given inputs whatever their length, variables with a secret name and at least
 * 8 characters, and what `actions/checkout` wrote as an extra header into git's configuration, with the token it decodes to.
 */
export function collectSecrets(
  env: Readonly<Record<string, string | undefined>>,
  inputs: readonly (string | undefined)[],
  { gitConfigs, filled = [] }: SecretSources = { gitConfigs: [] },
): string[] {
  const found = new Set<string>();
  for (const value of filled) addLines(found, value, 1);
  for (const value of inputs) addLines(found, value ?? '', 1);
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && isSecretVariable(name, value)) addLines(found, value, MIN_LENGTH);
  }
  for (const config of gitConfigs) for (const secret of extraHeaders(config)) addLines(found, secret, MIN_LENGTH);
  return [...found];
}

/**
 * Every other variable of a step that runs a command of its own: its author filled them from wherever secrets come. Left out are
 * the runner's own, what is plainly harmless, and what `told` says already (the event, the runner's variables): commits, branches,
 * names. Not for the runner's own masking, which would hide them from the steps that follow.
 */
export function collectDoubtful(env: Readonly<Record<string, string | undefined>>, told: string): string[] {
  const found = new Set<string>();
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || isHarmlessVariable(name, value) || told.includes(value.trim())) continue;
    for (const part of secretPartsOf(value.trim())) addLines(found, part, 4);
  }
  return [...found];
}

/** Of an address, what is secret in it: user and password, and what looks random. Its host is said by others too. */
function secretPartsOf(value: string): string[] {
  if (!/^[a-z][a-z\d+.-]{0,20}:\/\//i.test(value)) return [value];
  const userinfo = /^[^/]*\/\/([^/?#\s]{1,400})@/.exec(value)?.[1] ?? '';
  const rest = value.slice(value.indexOf('//') + 2 + userinfo.length);
  const parts = [userinfo, userinfo.slice(userinfo.indexOf(':') + 1), ...rest.split(/[/?&=#]/).filter(isSecretPart)];
  const telling = parts.filter((part) => part.length >= 4);
  return telling.length === 0 ? [value] : telling;
}

/** Whether a variable is to be kept secret, by its name and by what it holds. */
export function isSecretVariable(name: string, value: string): boolean {
  if (!SECRET_NAME.test(name) || PLAIN_NAME.test(name)) return false;
  if (value.trim().length < MIN_LENGTH || PUBLIC_VALUE.test(value.trim())) return false;
  return !/^(?:\/[\w.@-]+){2,}\/?$|^[A-Za-z]:\\/.test(value.trim());
}

/** Whole, and line by line: the runner masks lines. Of a JSON document, only the values that are secret in it. */
function addLines(found: Set<string>, value: string, minLength: number): void {
  const trimmed = value.trim();
  if (trimmed.length < minLength || trimmed === '') return;
  const leaves = secretLeaves(trimmed);
  for (const leaf of leaves) addLines(found, leaf, MIN_LENGTH);
  if (leaves.length > 0) return;
  found.add(trimmed);
  if (!trimmed.includes('\n')) return;
  for (const line of trimmed.split(/\r?\n/)) if (isSecretLine(line.trim())) found.add(line.trim());
}

/** Not the marks of a key, nor lines of plain words: `type: Opaque` hidden everywhere would make a log unreadable. */
function isSecretLine(line: string): boolean {
  return line.length >= MIN_LENGTH && !/^-----(?:BEGIN|END) /.test(line) && !/^[A-Za-z_ :."',{}[\]-]+$/.test(line);
}

/** The secret values in a JSON object, such as a service account's; none where the text is no such thing. */
function secretLeaves(text: string): string[] {
  if (!text.startsWith('{')) return [];
  const leaves: string[] = [];
  try {
    JSON.parse(text, (name: string, leaf: unknown) => {
      if (typeof leaf === 'string' && isSecretLeaf(name, leaf)) leaves.push(leaf);
      return leaf;
    });
  } catch {
    return [];
  }
  return leaves;
}

function isSecretLeaf(name: string, leaf: string): boolean {
  if (leaf.length < MIN_LENGTH || /^https?:\/\//.test(leaf)) return false;
  return leaf.includes('PRIVATE KEY') || nameStrength(name) === 'sure' || looksRandom(leaf);
}

function extraHeaders(config: string): string[] {
  const secrets: string[] = [];
  for (const match of config.matchAll(/extraheader\s*=\s*"?(?:authorization:\s*)?(?:basic|bearer)\s+([\w+/=.-]+)/gi)) {
    const header = match[1] ?? '';
    const decoded = Buffer.from(header, 'base64').toString('utf8');
    secrets.push(header, ...(decoded.includes(':') ? [decoded.slice(decoded.indexOf(':') + 1)] : []));
  }
  for (const match of config.matchAll(/:\/\/[^\s/:@]*:([^\s/@]+)@/g)) secrets.push(match[1] ?? '');
  return secrets;
}
