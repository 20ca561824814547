import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/**
 * What starts processes takes longest: begun first, no core waits at the end for the other one. Jest itself knows this only
 * where a run before has left its durations; on a fresh machine it goes by the size of the files.
 */
export default class SlowFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.every(({ duration }) => duration !== undefined)) return sorted;
    const isSlow = ({ path }) => readFileSync(path, 'utf8').includes("retry-once.js'");
    const slow = new Set(sorted.filter(isSlow));
    return [...slow, ...sorted.filter((test) => !slow.has(test))];
  }
}
