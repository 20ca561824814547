/**
 * What is known to vary from run to run, and nothing else: a number of which that is not known tells two failures apart
 * (`test_v1_api` and `test_v2_api`, HTTP 401 and 503). In order: the wider forms come before those that stand inside them.
 */
export const VARYING: readonly { what: string; pattern: RegExp; as: string; example: [string, string] }[] = [
  { what: 'a shell\'s script and line', pattern: /^(?:\S{0,200}\/)?(?:bash|sh|dash|zsh|[0-9a-f-]{36}\.sh|script\.sh): (?:line )?\d+: /, as: '', example: ['bash: line 3: jq: command not found', '/home/runner/work/_temp/1b2c3d4e-0000-4000-8000-0123456789ab.sh: line 9: jq: command not found'] },
  { what: 'a temporary folder', pattern: /(?:\/private)?\/var\/folders\/[\w+]{1,10}\/[\w+]{1,60}\/T\/[^\s'"`:;,)\]}>]{0,300}|(?:\/home\/runner\/work\/_temp|\/__w\/_temp|\/runner\/_temp|\/var\/tmp|\/tmp|\/dev\/shm)\/[^\s'"`:;,)\]}>]{1,300}|[A-Za-z]:[\\/](?:a[\\/]_temp|Users[\\/][^\\/\s]{1,60}[\\/]AppData[\\/]Local[\\/]Temp|Temp)[\\/][^\s'"`:;,)\]}>]{1,300}/gi, as: '<tmp>', example: ['open /tmp/a1b2/config.json', 'open /var/folders/xy/q9_zz/T/b7/config.json'] },
  { what: 'a process before its signal', pattern: /(?<!\d)\d{2,8}(?= (?:Segmentation fault|Killed|Aborted|Terminated|Bus error|Illegal instruction|Floating point|Trace\/breakpoint))/g, as: '<pid>', example: ['18789 Segmentation fault', '402 Segmentation fault'] },
  { what: 'a UUID', pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, as: '<uuid>', example: ['id 1b2c3d4e-0000-4000-8000-0123456789ab', 'id 9f2c3d4e-1111-4111-9111-0123456789cd'] },
  { what: 'a moment', pattern: /\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)?/g, as: '<time>', example: ['expires 2026-11-26T12:00:00Z', 'expires 2026-11-25 08:13:59.123+02:00'] },
  { what: 'a day in words', pattern: /\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:,? \d{4})?(?: \d\d:\d\d:\d\d)?(?: (?:GMT|UTC))?(?: \d{4})?\b/g, as: '<time>', example: ['at Thu, 26 Nov 2026 12:00:01 GMT', 'at Fri, 27 Nov 2026 03:10:59 GMT'] },
  { what: 'a time of day', pattern: /\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, as: '<time>', example: ['at 12:00:01', 'at 03:10:59.123'] },
  { what: 'seconds since 1970', pattern: /(?<![\w.-])1[5-9]\d{8}(?:\d{3}|\d{6}|\d{9}|\.\d{1,9})?(?![\w-])/g, as: '<time>', example: ['stamp 1764160000', 'stamp 1764160123456'] },
  { what: 'a duration', pattern: /(?<![\w.])\d{1,12}(?:[.,]\d{1,12})? ?(?:ns|µs|us|ms|msecs?|millis(?:econds?)?|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?)(?![\w])/g, as: '<duration>', example: ['failed after 12ms', 'failed after 1.5 seconds'] },
  { what: 'an address in memory', pattern: /\b0x[0-9a-f]{6,16}\b/gi, as: '<address>', example: ['<Cart object at 0x7f3a2c1d4e50>', '<Cart object at 0x7fe0aa1d4e50>'] },
  { what: 'an object of the JVM', pattern: /(?<=\w)@[0-9a-f]{5,8}(?![\w.])/g, as: '@<address>', example: ['com.x.Cart@1b2c3d4e', 'com.x.Cart@5f6e7d8c'] },
  { what: 'a digest', pattern: /\bsha(?:1|256|384|512)[-:][A-Za-z0-9+/]{20,128}={0,2}/g, as: '<hash>', example: ['sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', 'sha256-BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB='] },
  { what: 'a hash', pattern: /(?<![\w])(?=[0-9a-f]{0,63}[a-f])(?=[a-f]{0,63}\d)[0-9a-f]{7,64}(?![\w])/g, as: '<hash>', example: ['commit 4f1c2d9', 'commit 9e8d7c6b5a49'] },
  { what: 'the address of a machine', pattern: /(?<=^|[\s(/@"'[=])(?!127\.0\.0\.1|0\.0\.0\.0)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?=:\d|[\s)/"'\],;]|$)/g, as: '<host>', example: ['dial tcp 172.17.0.2:5432', 'dial tcp 172.18.0.9:5432'] },
  { what: 'a port that is not a known service\'s', pattern: /(?<=(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]|<host>|:::|\bport|\.internal|\.local):? ?)(?!(?:1433|1521|2181|2375|2376|3306|5432|5672|6379|8086|9042|9092|9200|11211|27017)\b)\d{4,5}\b/gi, as: '<port>', example: ['connect ECONNREFUSED 127.0.0.1:43121', 'connect ECONNREFUSED 127.0.0.1:35678'] },
  { what: 'a process', pattern: /(?<=\b(?:pid|process|process id|tid|thread id|ppid)(?:[ =:#]|: | #|\())\d{2,8}\b/gi, as: '<pid>', example: ['pid 1234 died', 'pid 87 died'] },
  { what: 'a process between equals signs', pattern: /==\d{2,8}==/g, as: '==<pid>==', example: ['==30799==ERROR', '==41==ERROR'] },
  { what: 'a worker', pattern: /\[gw\d{1,4}\] ?|\bgw\d{1,3}\b(?=[\s:\]'"])/g, as: '', example: ['[gw0] worker crashed', '[gw3] worker crashed'] },
  { what: 'a pool\'s thread', pattern: /\bpool-\d{1,4}-thread-\d{1,5}\b/g, as: 'pool-<n>', example: ['pool-1-thread-3', 'pool-2-thread-11'] },
  { what: 'a worker by its number', pattern: /(?<=\b(?:worker|thread|ForkPoolWorker|SpawnPoolWorker|ThreadPoolExecutor|executor|fork|shard|JEST_WORKER_ID=)[ #=:-]{0,2})\d{1,5}\b/gi, as: '<n>', example: ['worker #3 died', 'worker #11 died'] },
  { what: 'a seed', pattern: /(?<=\bseed(?:[ =:]|: | was | of ))\d{1,20}\b/gi, as: '<seed>', example: ['seed 42', 'seed 918273'] },
  { what: 'a place in a file', pattern: /(?<=\.[A-Za-z]{1,6})(?::\d{1,7}(?::\d{1,5})?|\(\d{1,7}(?:,\d{1,5})?\)|", line \d{1,7})/g, as: ':<line>', example: ['at src/cart.ts:12:5', 'at src/cart.ts:19:7'] },
]; // biome-ignore format: a table

/** Of a temporary path: the last name, unless it is one that is made up anew each time. */
const LAST_NAME = /[\\/](?<name>[A-Za-z][A-Za-z_-]{1,60}\.[A-Za-z]\w{0,7})$/;

/** A text with what is known to vary masked, and its white space folded. Linear in the text. */
export function maskKnown(text: string): string {
  let masked = text;
  for (const { pattern, as } of VARYING) {
    masked = masked.replace(pattern, (found: string) => {
      const name = as === '<tmp>' ? LAST_NAME.exec(found)?.groups?.name : undefined;
      return name === undefined ? as : `${as}/${name}`;
    });
  }
  return masked.replace(/\s+/g, ' ').trim();
}
