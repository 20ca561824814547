/** Numbers as people read them. Pure ASCII digits and units, independent of the machine's locale. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `1210` → `1,210`. */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

/** `8100` → `8.1k`, `950` → `950`, `1200000` → `1.2M`. */
export function short(count: number): string {
  if (count < 1000) return String(Math.round(count));
  if (count < 999_950) return `${trimmed(count / 1000)}k`;
  return `${trimmed(count / 1_000_000)}M`;
}

/** US dollars with cents; what is more than nothing never reads as nothing. */
export function dollars(amount: number): string {
  if (amount > 0 && amount < 0.005) return '<$0.01';
  return `$${amount.toFixed(2)}`;
}

/** Milliseconds as `840 ms`, `1.8 s`, `31 s`, `4m 12s`, `3h 5m`, `2d 4h`. */
export function duration(ms: number): string {
  if (ms < SECOND) return `${Math.round(ms)} ms`;
  if (ms < 9950) return `${trimmed(ms / SECOND)} s`;
  if (ms < MINUTE - SECOND / 2) return `${Math.round(ms / SECOND)} s`;
  return span(ms);
}

/** A span of time in its two largest units: `12s`, `4m 12s`, `3h 5m`, `2d 4h`. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / SECOND)) * SECOND;
  const parts: [number, string][] = [
    [Math.floor(seconds / DAY), 'd'],
    [Math.floor((seconds % DAY) / HOUR), 'h'],
    [Math.floor((seconds % HOUR) / MINUTE), 'm'],
    [Math.floor((seconds % MINUTE) / SECOND), 's'],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  if (first === -1) return '0s';
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join(' ');
}

/** `counted(1, 'job')` → `1 job`, `counted(1200, 'line')` → `1,200 lines`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

function trimmed(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
