/** What differs between any two runs though nothing moved: times, hashes, counters, folders with names of the moment. */
const PASSING: readonly { pattern: RegExp; as: string }[] = [
  { pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, as: '<id>' },
  { pattern: /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g, as: '<time>' },
  { pattern: /\b\d\d:\d\d:\d\d\b/g, as: '<time>' },
  { pattern: /\b(?=[a-f]{0,39}\d)[0-9a-f]{7,64}\b/gi, as: '<hash>' },
  { pattern: /\b\d{9,20}\b/g, as: '<number>' },
  { pattern: /(?<=\/(?:tmp|_temp|T)\/)[^\s:]{1,300}/g, as: '<temporary>' },
  { pattern: /(?<=\\(?:Temp|_temp)\\)[^\s\\;]{1,200}/gi, as: '<temporary>' },
];

/** The same for two values that say the same but for what is another in every run. */
export function steady(value: string): string {
  return PASSING.reduce((text, { pattern, as }) => text.replace(pattern, as), value);
}

/** Variables that tell of the run, the change or the person, and not of the surroundings: by the words of their names. */
const OF_THE_RUN = new Set(
  `sha commit commits ref refs branch pr pull number actor author title body message id ids run timestamp date time epoch token
  tokens secret secrets password key keys event attempt head base merge sender user login email nonce uuid guid session
  signature hash digest checksum count duration start started since tag release url`.split(/\s+/),
);

/** Whether a variable may be another in every run. */
export function isOfTheRun(name: string): boolean {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_-]/)
    .some((word) => OF_THE_RUN.has(word));
}

const CACHE_OF = /(?:^|-)(npm|yarn|pnpm|pip|pipenv|poetry|maven|gradle|sbt|bundler|composer|cargo|go|uv)(?=-|$)/;

/** A cache by what it is for: its key ends in a hash of the lock file and holds versions, which are another question. */
export function cacheName(key: string): string {
  const [, tool] = /^(?:node-cache|setup-\w{1,20})-/.test(key)
    ? (CACHE_OF.exec(key.replace(/^setup-\w{1,20}-/, '')) ?? [])
    : [];
  if (tool !== undefined) return `${tool} cache`;
  if (/^[a-z]{2,20}$/.test(key)) return `${key} cache`;
  const plain = key.replace(/(?<![\w.])v?\d[\w.]*|\b(?=[a-f]{0,63}\d)[0-9a-f]{16,64}\b/g, '…');
  return `cache ${plain}`;
}
