import { isDigest, isPlaceholder, isSecretValue, kindChanges, looksRandom } from './secret-value.js';
import type { Span } from './spans.js';

/**
 * Credentials that are known by what stands around them. To add one is to append an entry with its examples; one generic test
 * runs them all. `hint` finds the candidates quickly; `pattern` is sticky and starts `before` characters before the hint at most;
 * its named groups (`secret`, `secret2`) are what is masked where `accept` agrees.
 */
export interface ContextRule {
  id: string;
  pattern: RegExp;
  accept: (value: string) => boolean;
  examples: readonly string[];
  counterexamples: readonly string[];
}

const notPlaceholder = (value: string): boolean => !isPlaceholder(value);
const tokenLike = (value: string): boolean => notPlaceholder(value) && (/\d/.test(value) || kindChanges(value) >= 4);

export const CONTEXT_RULES: readonly ContextRule[] = [
  {
    id: 'authorization-header',
    pattern: /authorization["'\]\\]{0,3}\s{0,3}[:=,]\s{0,3}["'\\]{0,2}(?:(?:basic|bearer|token|digest|apikey|negotiate|aws4-hmac-sha256|dpop)\s+)?(?<secret>[^\s"'\\<>]{6,})/gi,
    accept: tokenLike,
    examples: ['Authorization: Basic {a20}=', '"Authorization": "Bearer {a40}"', 'authorization: token {a20}'],
    counterexamples: ['Authorization: required', 'Authorization: Bearer ${TOKEN}'],
  },
  {
    id: 'bearer',
    pattern: /\bbearer[ :=]\s{0,2}["']?(?<secret>[\w.~+/=-]{12,})/gi,
    accept: tokenLike,
    examples: ['bearer {a20}', 'Bearer {h40}'],
    counterexamples: ['Bearer authentication'],
  },
  {
    id: 'secret-header',
    pattern: /\bx-[\w-]{0,40}(?:key|token|secret|auth|signature|password)[\w-]{0,20}["'\]\\]{0,3}\s{0,3}[:=,]\s{0,3}["'\\]{0,2}(?<secret>[^\s"'\\<>,;]{8,})/gi,
    accept: tokenLike,
    examples: ['X-Api-Key: {h8}-{h4}-{h4}-{h4}-{h12}', 'x-auth-token: {a20}'],
    counterexamples: ['X-API-Key: missing!!'],
  },
  {
    id: 'cookie',
    pattern: /\b(?:set-)?cookie["'\]\\]{0,3}\s{0,2}:\s{0,3}["']?(?<secret>[\w.%-]{1,64}=[^;\s"']{8,}(?:;\s*[\w.%-]{1,64}=[^;\s"']{8,}){0,20})/gi,
    accept: (value) => /\d/.test(value) && notPlaceholder(value),
    examples: ['Set-Cookie: sid={a40}; HttpOnly', 'Cookie: session={a32}; csrftoken={a32}'],
    counterexamples: ['Cookie: accepted'],
  },
  {
    id: 'url-password',
    pattern: /:\/\/(?<secret>[^\s/?#"'<>`@:]{0,200}:[^\s/?#"'<>`]{1,200})@(?=[\w[])/g,
    accept: (value) => urlPassword(value),
    examples: ['postgres://app:{a12}@db.example/x', 'https://x-access-token:{a36}@github.com/o/r', 'redis://:{a12}@cache.example'],
    counterexamples: ['https://${USER}:${PASS}@host.example', 'https://example.com:8080/a@b'],
  },
  {
    id: 'url-token',
    pattern: /:\/\/(?<secret>[\w.~%+-]{16,200})@(?=[\w[])/g,
    accept: (value) => /\d/.test(value) && kindChanges(value) >= 4,
    examples: ['https://{a40}@github.com/o/r.git'],
    counterexamples: ['ssh://continuous-integration@host.example'],
  },
  {
    id: 'curl-user',
    pattern: /\b(?:curl|wget|http|https|xh)\b[^\n]{0,400}?\s(?:-u|-U|--user|--proxy-user)(?:\s+|=)?(?<secret>"[^"\n]{1,200}":"[^"\n]{1,200}"|["']?[^\s"':]{1,200}:[^\s"']{3,200})/g,
    accept: (value) => curlUser(value),
    examples: ['curl -u deploy:{a16} https://h.example', 'curl -X POST --user "deploy:{a16}" h'],
    counterexamples: ['curl -u "$USER:$PASS" https://h.example', 'curl -u username:token h'],
  },
  {
    id: 'netrc',
    pattern: /\bmachine\s+\S+\s+login\s+\S+\s+password\s+(?<secret>\S{4,})/g,
    accept: notPlaceholder,
    examples: ['machine github.com login me password {a20}'],
    counterexamples: ['machine learning model'],
  },
  {
    id: 'secret-flag',
    pattern: /\s--?(?:[a-z]+-){0,3}(?:token|password|passwd|passphrase|secret|api-?key|access-?key|auth-?token)(?:\s+|=)["']?(?<secret>[^\s"'`]{8,})/gi,
    accept: tokenLike,
    examples: ['docker login --password {a20}', 'tool --api-key={a20}', 'oc login --token=sha256~{a43}'],
    counterexamples: ['login --password-stdin', 'run --token $TOKEN', 'x --token-file=./token'],
  },
  {
    id: 'rejected-credential',
    pattern: /\b(?:invalid|bad|wrong|expired|unknown|incorrect|revoked|leaked|malformed|unauthori[sz]ed|rejected|using|with)\s+(?:api\s?|access\s?|auth\s?|secret\s?|bearer\s?)?(?:key|token|secret|password|passphrase|credentials?)[:=]?\s+["'`(]?(?<secret>[^\s"'`()<>,;]{8,})/gi,
    accept: (value) => rejectedValue(value),
    examples: ['Error: invalid key {a32}', 'bad token: {a20}', 'Invalid API key "{a20}"'],
    counterexamples: ['invalid token provided by', 'Unexpected token } in JSON', 'invalid key node_modules/x1.js', 'with key Linux-node-{h64}'],
  },
  {
    id: 'bundler-credential',
    pattern: /\bBUNDLE_[A-Z0-9_]+\s?[=:]\s?["']?(?<secret>[\w-]{6,}:[\w-]{6,})/g,
    accept: notPlaceholder,
    examples: ['BUNDLE_ENTERPRISE__CONTRIBSYS__COM={h8}:{h8}'],
    counterexamples: ['BUNDLE_PATH=vendor'],
  },
  {
    id: 'quoted-random',
    pattern: /(?<=["'`])(?<secret>[A-Za-z0-9_-]{15,200})(?=["'`])/g,
    accept: looksRandom,
    examples: ["Evaluating: '{m40}'", '"artifactory", "{m64}"'],
    counterexamples: ["'{h40}'", "'my-component-name-with-words'", '"sha512-{h40}"'],
  },
]; // biome-ignore format: patterns read better in one line

function urlPassword(value: string): boolean {
  const [user = '', ...rest] = value.split(':');
  const password = rest.join(':');
  return !/^[$<{%*]/.test(password) && !/^\*+$/.test(password) && !/^[$<{]/.test(user) && !/^\d{1,5}$/.test(password);
}

function curlUser(value: string): boolean {
  const [user = '', ...rest] = value.replace(/["']/g, '').split(':');
  const password = rest.join(':');
  return !/\$|<|\{\{/.test(user + password) && !/^(?:token|password|pass|secret|\*+|x+)$/i.test(password);
}

function rejectedValue(value: string): boolean {
  if (/[/\\]/.test(value) || /(?:linux|windows|macos|darwin|node|v\d+)-/i.test(value)) return false;
  if (/^[0-9a-f]{8}:[0-9a-f]{8}$/.test(value)) return true;
  return value.length >= 12 && /\d/.test(value) && isSecretValue(value.replace(/[.!?]$/, ''), true);
}

/** All that the rules accept in `text` (one character a byte), as positions in it. */
export function findInContext(text: string, rules: readonly ContextRule[] = CONTEXT_RULES): Span[] {
  const spans: Span[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const secret = match.groups?.secret;
      if (secret === undefined || !rule.accept(secret)) continue;
      const start = match.index + match[0].lastIndexOf(secret);
      spans.push({ start, end: start + secret.length });
    }
  }
  return spans;
}

// --- a name that says secret, and its value -----------------------------------------------------------------------

/** Beginnings of the words that make a name secret. Written out in both cases: faster than ignoring case. */
const NAME_HINT =
  /[tT][oO][kK][eE]|[sS][eE][cCkK][rR]?[eE]?[tT]?|[pP][aA][sS][sS]|[pP][wW][dD]|[kK][eE][yY]|[aA][uU][tT][hH]|[cC][rR][eE][dD]|[jJ][wW][tT]|[cC][oO][oO][kK]|[aA][cC][cC][eE][sS][sS]_?[iI][dD]|[lL][oO][gG][iI][nN]|_?[sS][rR][tT]|[sS][iI][gG][nN]?[aA]?|[cC][lL][iI][eE][nN][tT]_?[iI][dD]|[wW][eE][bB][hH][oO][oO][kK]/g;

const STRONG =
  /token|secret|passw|passphrase|pwd|passcode|api[-_. ]?key|access[-_. ]?(?:key|id)|private[-_. ]?key|account[-_. ]?key|credential|authorization|webhook|jwt|signature|client[-_]?(?:srt|sec)|(?:^|[-_.])(?:pass|pat|auth|sas|login|cookie|sig|srt|key|cred|creds)$|[a-z](?:Pass|Auth|Key|Jwt|Login|Pat|Cred|Creds)$|^(?:auth|pass|jwt|pat)$|[-_.]auth[-_.]|api[-_]?auth/i;
const NOT_SECRET =
  /cache|primary|foreign|keyboard|keyword|author(?!iz)|monkey|turkey|whiskey|key[-_]?(?:names?|frames?|paths?|codes?|length|size|prefix|pair|ring|store|vault|type|usage|id)$|tokens$|tokeni[sz]|token[-_]?(?:type|count|limit|file|name|url|uri|endpoint|length|expir\w*|ttl|lifetime)$|secret[-_]?(?:name|size|length|path|file|version|ref|arn)$|passw\w*[-_]?(?:file|hash|policy|length)$|public[-_]?key|unexpected|sort[-_]?key|partition|restore|compass|passed|passing|bypass|passive|passes|login[-_]?(?:url|page|shell)|signin|assign|design|sigterm|sigkill|sigint|sigsegv|cookiecutter|oauth2?$|key[-_]?chars?$|hot[-_]?key/i;

const AFTER_NAME =
  /(?:\\?["'`]?\]?\)?>?(?:[ \t]{1,2}(?:\*?string|str|String)\b|: ?(?:str|string|String)(?= ?=))?[ \t]{0,20}(?:=>|:=|\|\|=|\?=|->|===?|:|=|,|\|)[ \t]{0,20}|\\?["'`]?,?\s{0,80}(?:-[ \t])?value\\?["']?[ \t]{0,4}[:=][ \t]{0,4}|>(?=[\w+/=.-]{8,}<\/))(?:(?:@|[bfru]|Bearer |Basic |Token |token )?(\\?["'`]{1,3}))?/y;

/** Value after `name = `, `"name": "`, `name := "`, `setProperty("NAME", "`, `name: NAME⏎ value: `, as spans of `text`. */
export function findNamedValues(text: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const hint of text.matchAll(NAME_HINT)) {
    if (hint.index < done) continue;
    const name = nameAround(text, hint.index);
    done = name.end;
    if (!STRONG.test(name.value) && name.value.toLowerCase() !== 'key') continue;
    if (NOT_SECRET.test(name.value)) continue;
    const span = valueAfter(text, name.end, name.value);
    if (span !== null) spans.push(span);
  }
  return spans;
}

function nameAround(text: string, at: number): { value: string; end: number } {
  let start = at;
  while (start > 0 && at - start < 60 && /[\w.$-]/.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < 60 && /[\w.-]/.test(text.charAt(end))) end += 1;
  return { value: text.slice(start, end).replace(/^[-.$]+|[-.]+$/g, ''), end };
}

function valueAfter(text: string, at: number, name: string): Span | null {
  AFTER_NAME.lastIndex = at;
  const after = AFTER_NAME.exec(text);
  if (after === null) return null;
  const quote = after[1] ?? '';
  const start = at + after[0].length;
  const window = text.slice(start, start + 4200);
  const value = quote === '' ? (/^[^\s"'`;,&<>()[\]{}\\]+/.exec(window)?.[0] ?? '') : quotedValue(window, quote);
  const bare = quote === '' ? value.replace(/[.:!?]+$/, '') : value;
  const called = quote === '' && window.charAt(value.length) === '(';
  if (called || !isNamedSecret(bare, quote !== '', name)) return null;
  return { start, end: start + bare.length };
}

function quotedValue(window: string, quote: string): string {
  const close = window.indexOf(quote.charAt(0) === '\\' ? quote.slice(0, 2) : quote.charAt(0));
  const line = window.search(/[\r\n]/);
  const end = close === -1 ? line : line === -1 ? close : Math.min(close, line);
  return end === -1 ? window : window.slice(0, end);
}

function isNamedSecret(value: string, quoted: boolean, name: string): boolean {
  if (value.length > 4000 || /\s/.test(value)) return false;
  if (name.toLowerCase() === 'key') return looksRandom(value);
  if (/^[0-9a-f]+$/i.test(value) && isDigest(value) && value.length < 32) return false;
  return isSecretValue(value, quoted);
}
