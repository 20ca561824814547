/**
 * Reads one file with the whole engine and prints how long that took and the process's peak memory: `node logs-once.mjs LIB FILE`,
 * where LIB holds the compiled sources, so that neither time nor memory are the compiler's. Started by `logs-speed.ts`.
 */
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [lib, path] = process.argv.slice(2);
const from = (name) => import(pathToFileURL(join(lib, name)).href);
const { readLog } = await from('src/logs/read.js');
const { createRecogniser } = await from('src/logs/signatures/recognise.js');
const { SIGNATURES } = await from('src/logs/signatures/signatures.js');
const log = {
  name: path,
  bytes: statSync(path).size,
  chunks: () => createReadStream(path, { highWaterMark: 1 << 17 }),
};
const recognise = createRecogniser(SIGNATURES);
const cpu = process.cpuUsage();
const started = process.hrtime.bigint();
await readLog(log, { maxChars: 16_000, recognise });
const ms = Number(process.hrtime.bigint() - started) / 1e6;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, rssMb: process.resourceUsage().maxRSS / 1024 }));
