import { describe, expect, test } from '@jest/globals';
import { mapToRepository, placeIn } from '../../../src/logs/excerpt/location.js';
import { aStep, reading, stamped } from '../build-log.js';

const files = ['src/cart.ts', 'src/index.ts', 'lib/index.ts', 'core/src/test/java/org/x/CartTest.java', 'a/b/util.py'];

describe('mapping a path of the log to one of the repository', () => {
  test('takes the file whose path ends alike', () => {
    expect(mapToRepository('/home/runner/work/shop/shop/src/cart.ts', files)).toBe('src/cart.ts');
    expect(mapToRepository('./src/cart.ts', files)).toBe('src/cart.ts');
    expect(mapToRepository('CartTest.java', files)).toBe('core/src/test/java/org/x/CartTest.java');
  });
  test('takes the longest common end where several fit, and none where two fit alike', () => {
    expect(mapToRepository('/w/lib/index.ts', files)).toBe('lib/index.ts');
    expect(mapToRepository('index.ts', files)).toBeNull();
  });
  test('does not take a file that only shares its name', () => {
    expect(mapToRepository('/usr/lib/python3/util.pyc', files)).toBeNull();
    expect(mapToRepository('/w/src/absent.ts', files)).toBeNull();
  });
});

describe('finding the place that lines name', () => {
  test('reads the forms that tools write', () => {
    expect(placeIn(['  File "/w/a/b/util.py", line 12, in f'])).toEqual({
      path: '/w/a/b/util.py',
      line: 12,
      column: null,
    });
    expect(placeIn(['    at sum (/w/src/cart.ts:42:7)'])).toEqual({ path: '/w/src/cart.ts', line: 42, column: 7 });
    expect(placeIn(['  --> src/main.rs:3:9'])).toEqual({ path: 'src/main.rs', line: 3, column: 9 });
    expect(placeIn(['src/a.ts(3,9): error TS1'])).toEqual({ path: 'src/a.ts', line: 3, column: 9 });
    expect(placeIn(['[ERROR] /w/A.java:[12,3] cannot find symbol'])).toEqual({
      path: '/w/A.java',
      line: 12,
      column: 3,
    });
    expect(placeIn(['C:\\w\\a.cpp(3,5): error C2065'])).toEqual({ path: 'C:/w/a.cpp', line: 3, column: 5 });
  });
  test("prefers the user's own frame to a library's", () => {
    const frames = ['at f (/w/node_modules/x/i.js:1:1)', 'at g (node:internal/y:2:2)', 'at h (/w/src/cart.ts:42:7)'];
    expect(placeIn(frames)).toMatchObject({ path: '/w/src/cart.ts', line: 42 });
    expect(placeIn(frames.slice(0, 1))).toMatchObject({ path: '/w/node_modules/x/i.js' });
  });
  test('takes times and addresses for no place', () => {
    expect(placeIn(['at 12:30:15 on 127.0.0.1:8080', 'see http://localhost:3000/x'])).toBeNull();
  });
});

describe('the findings of a log', () => {
  test('name a failing test of a known runner, with its place in the repository', async () => {
    const { matches } = await reading(
      stamped(
        aStep(
          'go test ./...',
          ['--- FAIL: TestSum (0.01s)', '    /w/pkg/sum_test.go:12: expected 4 but got 3', 'FAIL'],
          1,
        ),
      ),
      { files: ['pkg/sum_test.go', 'pkg/sum.go'] },
    );
    expect(matches[0]).toMatchObject({
      id: 'go-test',
      category: 'go',
      kind: 'test',
      location: { path: 'pkg/sum_test.go', line: 12 },
    });
    expect(matches[0]?.cause).toContain('TestSum');
  });
  test('are none in a log that came to its end with no failed step', async () => {
    const { matches, keyLines, notes } = await reading(
      stamped([...aStep('make', ['error: 3 tests failed (known)', 'ok']), 'Post job cleanup.']),
    );
    expect([matches, keyLines]).toEqual([[], []]);
    expect(notes).toEqual(['No step failed in this log.']);
  });
});
