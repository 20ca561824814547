import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findOwnJob, type OwnJobClues } from '../../../src/adapters/github/own-job.js';

const aJob = (id: number, over: { name?: string; status?: string; runner_name?: string | null } = {}) => ({
  id,
  name: `job ${id}`,
  status: 'in_progress',
  runner_name: `runner ${id}`,
  ...over,
});
const find = (jobs: ReturnType<typeof aJob>[], clues: Partial<OwnJobClues> = {}) =>
  findOwnJob(jobs, { id: null, runnerName: null, key: null, matrix: null, ...clues })?.id ?? null;

describe('our own job', () => {
  test('is the one whose id the runner gave, whatever else there is', () => {
    expect(find([aJob(1), aJob(2)], { id: 2, runnerName: 'runner 1' })).toBe(2);
    expect(find([aJob(1)], { id: 7 })).toBeNull();
  });

  test('is found by the name of its runner among those in progress', () => {
    const past = aJob(1, { status: 'completed', runner_name: 'shared' });
    expect(find([past, aJob(2), aJob(3, { runner_name: 'shared' })], { runnerName: 'shared' })).toBe(3);
  });

  test('is told from another on a runner of the same name by its key, its matrix and a calling workflow', () => {
    const jobs = ['test (20, linux)', 'test (22, linux)', 'lint', 'release / test (24)'].map((name, at) =>
      aJob(at + 1, { name, runner_name: 'shared' }),
    );
    const on = (key: string, matrix: Record<string, unknown> | null) =>
      find(jobs, { runnerName: 'shared', key, matrix });
    expect(on('test', { node: 22, on: { os: 'linux' } })).toBe(2);
    expect(on('test', { node: 24 })).toBe(4);
    expect(on('lint', null)).toBe(3);
    expect(on('test', null)).toBeNull();
  });

  test('may be one whose runner the API does not tell yet, and never one on another runner', () => {
    expect(find([aJob(1), aJob(2, { runner_name: null })], { runnerName: 'mine' })).toBe(2);
    expect(find([aJob(1), aJob(2)], { runnerName: 'mine' })).toBeNull();
  });

  test('is the only one in progress where nothing is told of runners', () => {
    expect(find([aJob(1, { status: 'completed' }), aJob(2)])).toBe(2);
    expect(find([aJob(1), aJob(2)])).toBeNull();
  });

  test('is never one that has ended, waits, or runs on another runner', () => {
    const job = fc.record({
      id: fc.nat(),
      name: fc.constantFrom('test', 'test (20)', 'lint', 'a / test'),
      status: fc.constantFrom('queued', 'in_progress', 'completed'),
      runner_name: fc.constantFrom(null, 'mine', 'other'),
    });
    fc.assert(
      fc.property(fc.array(job), fc.constantFrom('test', 'lint', 'build'), (jobs, key) => {
        const found = findOwnJob(jobs, { id: null, runnerName: 'mine', key, matrix: null });
        if (found) expect(found).toMatchObject({ status: 'in_progress', runner_name: found.runner_name && 'mine' });
      }),
    );
  });
});
