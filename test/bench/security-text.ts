/**
 * Measures the door and the exit with any folder of samples: `secrets.jsonl.gz`, `secrets_encoded.jsonl.gz`,
 * `comment_attacks.jsonl.gz` and `prompt_injection_logs.jsonl.gz`. A file that is not there is left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSanitiser } from '../../src/adapters/door/sanitise.js';
import { code, fence, plain, terminal } from '../../src/report/words/escape.js';
import { effects, FRAMES, onlyCodeBlock, sourceEffects } from '../report/escape-github.js';

/** @returns lines to print: one a promise, then what broke it. */
export async function measureText(dir: string): Promise<string[]> {
  return [...secrets(dir), ...encoded(dir), ...comments(dir), ...speed(dir), await throughput()];
}

interface SecretRow {
  id: string;
  rule: string;
  label: 'tp' | 'fp';
  text: string;
  secret: string | null;
  core: boolean;
  must_keep?: boolean;
}

function secrets(dir: string): string[] {
  const rows = read<SecretRow>(dir, 'secrets.jsonl.gz');
  const sanitiser = createSanitiser({ secrets: [], patterns: [] });
  const masked = rows.map((row) => ({ row, out: sanitiser.text(row.text) }));
  const real = masked.filter(({ row }) => row.label === 'tp');
  const survived = real.filter(({ row, out }) => row.secret !== null && out.includes(row.secret));
  const core = (list: typeof masked) => list.filter(({ row }) => row.core).length;
  const keep = masked.filter(({ row }) => row.must_keep === true);
  const changed = keep.filter(({ row, out }) => out !== row.text);
  return [
    `secrets surviving, core: ${share(core(survived), core(real))} (promise: at most 5 %)`,
    `secrets surviving, all: ${share(survived.length, real.length)} (promise: at most 10 %)`,
    ...survived.map(({ row }) => `  survived: ${row.id} ${row.rule}`),
    `lines changed that must stay: ${share(changed.length, keep.length)} (promise: at most 2 %)`,
    ...changed.map(({ row, out }) => `  changed: ${row.id} ${JSON.stringify(out.slice(0, 160))}`),
  ];
}

interface EncodedRow {
  id: string;
  name: string;
  secret: string;
  encoding: string;
  must: boolean;
  text: string;
}

function encoded(dir: string): string[] {
  const rows = read<EncodedRow>(dir, 'secrets_encoded.jsonl.gz');
  const broken = rows.filter(({ secret, text }) => {
    const sanitiser = createSanitiser({ secrets: [secret], patterns: [] });
    const out = sanitiser.text(text);
    return out === text || sanitiser.holdsSecret(out) || sharesRun(out, secret);
  });
  const must = (list: typeof rows) => list.filter((row) => row.must).length;
  return [
    `encoded survivors: ${must(broken)} of ${must(rows)} (promise: 0); of the others ${broken.length - must(broken)} of ${rows.length - must(rows)}`,
    ...broken.map((row) => `  survived${row.must ? '' : ' (not promised)'}: ${row.id} ${row.encoding} ${row.name}`),
  ];
}

/** Whether eight characters of the secret that stand together in it stand together in the text. */
function sharesRun(text: string, secret: string): boolean {
  for (let at = 0; at + 8 <= secret.length; at += 1) if (text.includes(secret.slice(at, at + 8))) return true;
  return false;
}

function comments(dir: string): string[] {
  const attacks = read<{ id: string; text: string; class?: string }>(dir, 'comment_attacks.jsonl.gz');
  const logs = read<{ id: string; log: string }>(dir, 'prompt_injection_logs.jsonl.gz').map(({ id, log }) => ({
    id,
    text: log,
  }));
  const broken = [...attacks, ...logs].flatMap(({ id, text }) => {
    const found = brokenBy(text);
    return found.length === 0 ? [] : [`  broken: ${id} ${[...new Set(found)].join(', ')}`];
  });
  return [`comment invariants broken: ${broken.length} of ${attacks.length + logs.length} texts in ${Object.keys(FRAMES).length + 3} places (promise: 0)`, ...broken]; // biome-ignore format: one line
}

function brokenBy(text: string): string[] {
  const field = plain(text);
  const span = code(text);
  const block = fence(text);
  const printed = terminal(text);
  return [
    ...Object.values(FRAMES).flatMap((frame) => (field === '' ? [] : effects(frame, field))),
    ...(span === '' ? [] : effects('**Cause:** X', span)),
    ...(onlyCodeBlock(block) === null ? ['fence left'] : sourceEffects(block)),
    ...(/^\s*::/m.test(printed) || printed.includes('##[') ? ['workflow command'] : []),
    ...(plain(field) === field ? [] : ['not idempotent']),
  ];
}

function speed(dir: string): string[] {
  const all = read<{ text: string }>(dir, 'comment_attacks.jsonl.gz').map(({ text }) => text).join('\n'); // biome-ignore format: one step
  if (all === '') return [];
  const hostile = all.repeat(Math.ceil(60_000 / all.length)).slice(0, 60_000);
  const times = [(text: string) => plain(text, 60_000), (text: string) => code(text, 60_000), fence, terminal].map(
    (write) => {
      write(hostile);
      const from = performance.now();
      write(hostile);
      return performance.now() - from;
    },
  );
  return [`60 kB of hostile text: ${Math.max(...times).toFixed(1)} ms at most (promise: at most 50 ms)`];
}

/** The door over an ordinary log: 20 registered secrets, colours, digests, addresses. */
async function throughput(): Promise<string> {
  const secrets = Array.from({ length: 20 }, (_, index) => `${index}aB3${'x9Kd0Lm2Qp'.repeat(3)}${index}`);
  const sanitiser = createSanitiser({ secrets, patterns: [] });
  const line =
    '2026-05-11T09:14:07.1234567Z \u001b[32m✓\u001b[0m src/components/widget.test.ts (12 tests) 34ms, passed\n';
  const block = Buffer.from(line.repeat(Math.floor((1 << 16) / line.length)));
  async function* log(): AsyncIterable<Buffer> {
    for (let at = 0; at < 1200; at += 1) yield block;
  }
  const from = performance.now();
  let bytes = 0;
  for await (const part of sanitiser.stream(log())) bytes += part.length;
  const rate = bytes / 1e6 / ((performance.now() - from) / 1000);
  return `masking an ordinary log: ${rate.toFixed(0)} MB/s (promise: at least 50)`;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}, ${whole === 0 ? '0.0' : ((100 * part) / whole).toFixed(1)} %`;
}

function read<Row>(dir: string, name: string): Row[] {
  const path = join(dir, name);
  if (!existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line): Row => JSON.parse(line));
}
