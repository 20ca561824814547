/** Reads one file with the whole engine and prints how long that took and the process's peak memory. Started by `logs-speed.ts`. */
import { createReadStream, statSync } from 'node:fs';
import { readLog } from '../../src/logs/read.js';
import type { Log } from '../../src/ports.js';
import { loadRecogniser } from './recogniser.js';

const path = process.argv[2] ?? '';
const log: Log = {
  name: path,
  bytes: statSync(path).size,
  chunks: () => createReadStream(path, { highWaterMark: 1 << 18 }),
};
const recognise = loadRecogniser();
const started = process.hrtime.bigint();
await readLog(log, { maxChars: 16_000, recognise });
const ms = Number(process.hrtime.bigint() - started) / 1e6;
console.log(JSON.stringify({ ms, rssMb: process.resourceUsage().maxRSS / 1024 }));
