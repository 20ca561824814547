/**
 * The project of the demo: a cart whose prices a pull request moved from euros to cents, without the discount following.
 * It is a real program with a real bug. Its tests are really run, and their output is the log that is diagnosed.
 */
export const BASE_FILES: Record<string, string> = {
  'package.json': `${JSON.stringify({ name: 'cart', version: '1.4.0', private: true, type: 'module', scripts: { test: 'node --test' } }, null, 2)}\n`,
  'src/cart.js': `/** Prices are in euros. */
export const prices = { mug: 12, shirt: 30, sticker: 1.5 };

export function total(items) {
  return items.reduce((sum, item) => sum + prices[item], 0);
}

/** @param percent 0 to 100 */
export function applyDiscount(amount, percent) {
  return amount - (amount * percent) / 100;
}

export function receipt(items, percent = 0) {
  const due = applyDiscount(total(items), percent);
  return \`\${items.length} items, \${due.toFixed(2)} EUR\`;
}
`,
  'test/cart.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyDiscount, receipt, total } from '../src/cart.js';

test('adds up the prices', () => {
  assert.ok(total(['mug', 'shirt']) > 0);
});

test('takes ten per cent off a mug and a shirt', () => {
  assert.equal(applyDiscount(42, 10), 37.8);
});

test('prints the amount due in euros', () => {
  assert.equal(receipt(['mug', 'sticker'], 20), '2 items, 10.80 EUR');
});
`,
  '.github/workflows/ci.yml': `name: CI
on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - name: Run tests
        run: npm test
  diagnose:
    needs: [test]
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        if: \${{ contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') }}
        continue-on-error: true
      - uses: autofixops/action@v2
`,
};

/** What the pull request changed: amounts are cents now, and \`receipt\` prints them as if they were euros. */
export const CHANGED_FILES: Record<string, string> = {
  'src/cart.js': `/** Prices are in cents, so that sums are exact. */
export const prices = { mug: 1200, shirt: 3000, sticker: 150 };

export function total(items) {
  return items.reduce((sum, item) => sum + prices[item], 0);
}

/** @param percent 0 to 100 */
export function applyDiscount(amount, percent) {
  return amount - (amount * percent) / 100;
}

export function receipt(items, percent = 0) {
  const due = applyDiscount(total(items), percent);
  return \`\${items.length} items, \${due.toFixed(2)} EUR\`;
}
`,
};

export const DEMO = {
  owner: 'acme',
  repo: 'cart',
  pullRequest: { number: 7, title: 'Store prices in cents', headRef: 'prices-in-cents', baseRef: 'main' },
  failedStep: { name: 'Run tests', script: 'npm test', shell: '/usr/bin/bash -e {0}' },
};
