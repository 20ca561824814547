/** How a tool graded its own line. */
export type Level = 'error' | 'warning' | 'info' | null;

export interface Unprefixed {
  /** The message without what other tools put before it, leading white space removed. */
  bare: string;
  /** White space that stood before the message, in characters. */
  indent: number;
  level: Level;
}

/** What is put before the lines of other tools. Each is anchored and bounded. */
export const PREFIXES: { pattern: RegExp; example: string }[] = [
  { pattern: /^##\[(error|warning|notice|debug)\]/, example: '##[error]Bad credentials' },
  { pattern: /^::(error|warning|notice)(?: [^:]{0,300})?::/, example: '::error file=a.ts,line=1::Bad' },
  {
    pattern: /^\[(?:task|taskcluster|setup|vcs|fetches|cache|volume|taskcluster:error)(?: [^\]]{4,40})?\] ?/,
    example: '[task 2025-02-13T11:00:27.837Z] x',
  },
  {
    pattern: /^\d\d:\d\d:\d\d {1,8}(INFO|ERROR|WARNING|CRITICAL|DEBUG|FATAL) - {0,2}/,
    example: '11:00:27     INFO - x',
  },
  { pattern: /^(?:GECKO\(\d+\)|PID \d{1,7}) \| /, example: 'PID 123 | x' },
  { pattern: /^#\d{1,5} (?:\d{1,7}\.\d{1,4} |(?=ERROR|CANCELED|\[))/, example: '#19 22.32 x' },
  { pattern: /^[a-z][\w.-]{0,60} {0,20}\| /, example: 'web_1  | x' },
  { pattern: /^\d{1,8} (?=\[(?:ERROR|WARNING|INFO)\])/, example: '21786 [ERROR] x' },
  { pattern: /^\[(ERROR|WARNING|WARN|INFO|DEBUG|FATAL|error|warn|warning|info|debug)\] ?/, example: '[ERROR] x' },
  {
    pattern: /^\[(?:javac|junit|java|exec|testng|mkdir|apply|javadoc|scalac|groovyc|kotlinc|ant:[\w.]{1,30})\] ?/,
    example: '[junit] x',
  },
  { pattern: /^(npm|pnpm) ERR! ?/, example: 'npm ERR! x' },
  { pattern: /^npm error ?/, example: 'npm error x' },
  {
    pattern: /^\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? (?=\S)/,
    example: '2024-05-01 10:00:00,123 x',
  },
  { pattern: /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]? (?=\S)/, example: '[10:00:00] x' },
  { pattern: /^ERR! /, example: 'ERR! x' },
];

/** Removes nested prefixes, at most four deep. */
export function unprefix(text: string): Unprefixed {
  let bare = text;
  let indent = 0;
  let level: Level = null;
  for (let depth = 0; depth < 5; depth++) {
    const trimmed = bare.trimStart();
    indent += bare.length - trimmed.length;
    bare = trimmed;
    const hit = firstPrefix(bare);
    if (hit === null) break;
    level = level === 'error' ? level : (gradeOf(hit[1] ?? hit[0]) ?? level);
    bare = bare.slice(hit[0].length);
    indent = 0;
  }
  return { bare, indent, level };
}

function firstPrefix(text: string): RegExpExecArray | null {
  const first = text.charCodeAt(0);
  // Nearly all prefixes begin with one of `#[:0-9` or a letter before a bar; most lines do not.
  for (const { pattern } of PREFIXES) {
    if (!STARTS.has(first) && pattern !== COMPOSE && pattern.source.charAt(1) !== '(') continue;
    const hit = pattern.exec(text);
    if (hit && hit[0].length > 0 && hit[0].length < text.length) return hit;
  }
  return null;
}

const STARTS = new Set([...'#[:0123456789GPneE'].map((c) => c.charCodeAt(0)));
const COMPOSE = PREFIXES[6]?.pattern;

function gradeOf(word: string): Level {
  if (/^(?:error|fatal|critical|npm|pnpm|ERR)/i.test(word)) return 'error';
  if (/^warn/i.test(word)) return 'warning';
  return /^(?:info|debug|notice)/i.test(word) ? 'info' : null;
}
