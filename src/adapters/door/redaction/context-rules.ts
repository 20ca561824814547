import { isPlaceholder, kindChanges } from './secret-value.js';
import type { Span } from './spans.js';

/**
 * Credentials that are known by what stands around them. To add one is to append an entry with its examples; one generic test
 * runs them all. The group `secret` is what is masked, where `accept` agrees. In examples, `{a20}` is as in the vendor rules.
 */
export interface ContextRule {
  id: string;
  /** Three characters of what the pattern must hold, no case asked: its line is looked at only where one of these stands. */
  hints: readonly string[];
  pattern: RegExp;
  /** What must stand in the 600 characters before, lines included: a command may go on over several. */
  before?: RegExp;
  accept: (value: string) => boolean;
  examples: readonly string[];
  counterexamples: readonly string[];
}

const LOOK_BACK = 600;

const notPlaceholder = (value: string): boolean => !isPlaceholder(value);
const tokenLike = (value: string): boolean =>
  notPlaceholder(value) && (/\d/.test(value) || (value.match(/[a-z](?=[A-Z])/g) ?? []).length >= 2);

export const CONTEXT_RULES: readonly ContextRule[] = [
  {
    id: 'authorization-header',
    hints: ['riz'],
    pattern: /authorization["'\]\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,2}(?:(?:basic|bearer|(?:api-)?token|digest|apikey|negotiate|aws4-hmac-sha256|dpop)\s+)?(?<secret>[^\s"'\\<>]{6,})/gi,
    accept: tokenLike,
    examples: ['Authorization: Basic {a20}=', '"Authorization": "Bearer {a40}"', 'authorization: token {a20}'],
    counterexamples: ['Authorization: required', 'Authorization: Bearer \x24{TOKEN}'],
  },
  {
    id: 'bearer',
    hints: ['bea'],
    pattern: /\bbearer[ :=]\s{0,2}["']?(?<secret>[\w.~+/=-]{12,})/gi,
    accept: tokenLike,
    examples: ['bearer {a20}', 'Bearer {h40}'],
    counterexamples: ['Bearer authentication'],
  },
  {
    id: 'cookie',
    hints: ['kie'],
    pattern: /\b(?:set-)?cookie["'\]\\]{0,3}\s{0,2}:\s{0,3}["']?(?<secret>[\w.%-]{1,64}=[^;\s"']{8,}(?:;\s*[\w.%-]{1,64}=[^;\s"']{8,}){0,20})/gi,
    accept: (value) => /\d/.test(value) && notPlaceholder(value),
    examples: ['Set-Cookie: sid={a40}; HttpOnly', 'Cookie: session={a32}; csrftoken={a32}'],
    counterexamples: ['Cookie: accepted'],
  },
  {
    id: 'url-password',
    hints: ['://'],
    pattern: /:\/\/(?<secret>[^\s/?#"'<>`@:]{0,200}:[^\s/?#"'<>`]{1,200})@(?=[\w[])/g,
    accept: (value) => urlPassword(value),
    examples: ['postgres://app:{a12}@db.example/x', 'https://x-access-token:{a36}@github.com/o/r', 'redis://:{a12}@cache.example'],
    counterexamples: ['https://\x24{USER}:\x24{PASS}@host.example', 'https://example.com:8080/a@b'],
  },
  {
    id: 'url-token',
    hints: ['://'],
    pattern: /:\/\/(?<secret>[\w.~%+-]{16,200})@(?=[\w[])/g,
    accept: (value) => /\d/.test(value) && kindChanges(value) >= 4,
    examples: ['https://{a40}@github.com/o/r.git'],
    counterexamples: ['ssh://continuous-integration@host.example'],
  },
  {
    id: 'curl-user',
    hints: ['-u ', '-us', '-u"', '-u='],
    pattern: /(?<=\s)(?:-u|-U|--user|--proxy-user)(?:\s+|=)?(?<secret>"[^"\n]{1,200}":"[^"\n]{1,200}"|"[^"\s]{0,200}:[^"\s]{0,200}"|'[^'\s]{0,200}:[^'\s]{0,200}'|[^\s"':]{1,200}:(?:"[^"\n]{3,200}"|'[^'\n]{3,200}'|[^\s"']{3,200}))/g,
    before: /\b(?:curl|wget|xh|https?)\s[\s\S]*$/,
    accept: (value) => curlUser(value),
    examples: ['curl -u deploy:{a16} https://h.example', 'curl -X POST --user "deploy:{a16}" h'],
    counterexamples: ['curl -u "$USER:$PASS" https://h.example', 'curl -u username:token h'],
  },
  {
    id: 'login-option',
    hints: [' -p', '-p '],
    pattern: /\b(?:login|mysql\w*|mariadb\w*|mongo\w*|sqlcmd|sshpass|htpasswd)\b[^\n]{0,200}\s-p[ =]?["']?(?<secret>[^\s"'-][^\s"']{7,})/g,
    accept: tokenLike,
    examples: ['docker login -u me -p {a20} ghcr.io', 'mysql -uroot -p{a16} db'],
    counterexamples: ['docker login -u me --password-stdin', 'mysql -p 3306 db', 'login -p $PASSWORD_2'],
  },
  {
    id: 'netrc',
    hints: ['ssw'],
    pattern: /\bmachine\s+\S+\s+login\s+\S+\s+password\s+(?<secret>\S{4,})/g,
    accept: notPlaceholder,
    examples: ['machine github.com login me password {a20}'],
    counterexamples: ['machine learning model'],
  },
  {
    id: 'bundler-credential',
    hints: ['le_'],
    pattern: /\bBUNDLE_[A-Z0-9_]+\s?[=:]\s?["']?(?<secret>[\w-]{6,}:[\w-]{6,})/g,
    accept: notPlaceholder,
    examples: ['BUNDLE_ENTERPRISE__CONTRIBSYS__COM={h8}:{h8}'],
    counterexamples: ['BUNDLE_PATH=vendor'],
  },
]; // biome-ignore format: patterns read better in one line

function urlPassword(value: string): boolean {
  const [user = '', ...rest] = value.split(':');
  const password = rest.join(':');
  return !/^[$<{%*]/.test(password) && !/^\*+$/.test(password) && !/^[$<{]/.test(user) && !/^\d{1,5}$/.test(password);
}

function curlUser(value: string): boolean {
  const [user = '', ...rest] = value.replace(/["']/g, '').split(':');
  const password = rest.join(':') || user;
  if (/^(?:\$|<|\[|\{\{)|\$[({]|\{\{/.test(password) || /^\$/.test(user)) return false;
  return password.length > 2 && !/^(?:token|password|pass|pwd|secret|test|change(?:it|me)|\*+|x+|y+)$/i.test(password);
}

/** What one rule accepts within `line` of `text` (one character a byte), as positions in the text. */
export function findInContext(text: string, line: Span, { pattern, accept, before }: ContextRule): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(line.start, line.end).matchAll(pattern)) {
    const secret = match.groups?.secret;
    const at = line.start + match.index;
    if (secret === undefined || !accept(secret)) continue;
    if (before !== undefined && !before.test(text.slice(Math.max(0, at - LOOK_BACK), at))) continue;
    const start = at + match[0].lastIndexOf(secret);
    spans.push({ start, end: start + secret.length });
  }
  return spans;
}
