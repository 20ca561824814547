import { readFileSync } from 'node:fs';

/** The most memory that a process has had, as the kernel counts it; looked at until it ends. Linux only: elsewhere it stays 0. */
export function watchMemory() {
  let peakKb = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = (pid: number) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      clearInterval(timer);
    }
  };
  return {
    onStart: (pid: number) => {
      timer = setInterval(look, 20, pid);
    },
    /** In megabytes. */
    peak: () => {
      clearInterval(timer);
      return peakKb / 1000;
    },
  };
}
