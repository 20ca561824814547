import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { installed } from '../installed.js';
import { hostilePage, LONG, longPage, usualPage } from '../pages.js';
import '../../retry-once.js';

const executable = installed('chromium', 'chromium-browser', 'google-chrome');
const SCREENSHOTS = join(import.meta.dirname, '..', '..', 'screenshots');
/** Nothing is asserted of a picture: they are for people, and taken where `SCREENSHOTS=1` asks for them. */
const photograph = async (page: Page, name: string, fullPage = false): Promise<void> => {
  if (process.env.SCREENSHOTS === '1') await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage });
};
const LOOKS = [
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark-phone', colorScheme: 'dark', width: 390 },
  { name: 'light-phone', colorScheme: 'light', width: 390 },
] as const;
type Look = (typeof LOOKS)[number];

interface Seen {
  page: Page;
  /** What the console said, errors of the page, and every address that was asked for but the page's own. */
  trouble: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const pages = { usual: usualPage, long: longPage, hostile: hostilePage };
let browser: Browser | null = null;

async function withPage(name: keyof typeof pages, look: Look, story: (seen: Seen) => Promise<void>): Promise<void> {
  const context = await browser?.newContext({
    colorScheme: look.colorScheme,
    viewport: { width: look.width, height: 900 },
  });
  if (!context) throw new Error('no browser');
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => trouble.push(`dialog: ${dialog.message()}`));
  const url = `file://${join(folder, `${name}.html`)}`;
  page.on('request', (request) => request.url() !== url && trouble.push(`request: ${request.url()}`));
  try {
    await page.goto(url);
    await story({ page, trouble });
    expect(trouble).toEqual([]);
  } finally {
    await context.close();
  }
}

const DESKTOP = LOOKS[0];

/** Waits until the search says so. The page's policy forbids the driver's own way of waiting, which evaluates strings. */
const says = (page: Page, what: RegExp) => page.locator('#found', { hasText: what }).waitFor({ state: 'attached' });

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

(executable === null ? describe.skip : describe)('the page in a browser', () => {
  beforeAll(async () => {
    for (const [name, render] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), await render());
    browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(LOOKS)('$name', (look) => {
    const names =
      look.name === 'dark' || look.name === 'light-phone' ? (['usual', 'hostile'] as const) : (['usual'] as const);
    test.each(names)(
      'is quiet, fits the screen and is read aloud without a serious fault: %s',
      (name) =>
        withPage(name, look, async ({ page }) => {
          expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
          await photograph(page, `${name}-${look.name}`, true);
          await page.click('#fold');
          await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
          const found: { id: string; impact: string; nodes: { html: string }[] }[] = await page.evaluate(
            'axe.run().then((result) => result.violations)',
          ); // axe has no types that reach here
          const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
        }),
      60_000,
    );
  });

  test(
    'never lets a text of a log or a model become markup, a script or a link',
    () =>
      withPage('hostile', DESKTOP, async ({ page }) => {
        expect(await page.evaluate('window.pwned')).toBeUndefined();
        const foreign = `[...document.querySelectorAll('[href], [src]')].map((one) => one.href || one.src).filter((url) => !url.startsWith('https://github.com/acme/shop/') && !url.startsWith('file:'))`;
        expect(await page.evaluate(foreign)).toEqual([]);
        expect(
          await page.evaluate(
            `document.querySelectorAll('img, svg[onload], iframe, base, object, link, [onclick], [onerror], [onfocus]').length`,
          ),
        ).toBe(0);
        expect(await page.evaluate(`document.querySelectorAll('script, style').length`)).toBe(2);
        expect(await page.textContent('h1')).toContain('<script>window.pwned = 1</script>');
        await page.fill('#search', '<script>');
        await says(page, / of /);
      }),
    60_000,
  );

  test(
    'would not run a script, load an image or obey a style that did get in',
    () =>
      withPage('usual', DESKTOP, async ({ page, trouble }) => {
        await page.evaluate(
          `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.pwned=1"><p style="color:red">')`,
        );
        await page.evaluate(
          `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.pwned=1' }))`,
        );
        await page.waitForTimeout(100);
        expect(await page.evaluate('window.pwned')).toBeUndefined();
        expect(trouble.filter((line) => line.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(3);
        trouble.length = 0;
      }),
    60_000,
  );

  test(
    'finds a word in a log, one place after another',
    () =>
      withPage('usual', DESKTOP, async ({ page }) => {
        await page.keyboard.press('/');
        await page.keyboard.type('AssertionError');
        await says(page, /^1 of 2$/);
        await page.keyboard.press('Enter');
        await says(page, /^2 of 2$/);
        await page.keyboard.press('Escape');
        await says(page, /^$/);
        await page.fill('#search', 'no such word');
        await says(page, /^not found$/);
      }),
    60_000,
  );

  test(
    'folds and unfolds all at once',
    () =>
      withPage('usual', DESKTOP, async ({ page }) => {
        const open = `[...document.querySelectorAll('details')].filter((one) => one.open).length`;
        const all = await page.evaluate(`document.querySelectorAll('details').length`);
        expect(await page.evaluate(open)).toBe(0);
        await page.click('#fold');
        expect(await page.evaluate(open)).toBe(all);
        await page.click('#fold');
        expect(await page.evaluate(open)).toBe(0);
      }),
    60_000,
  );

  describe('with a log of 100,000 lines', () => {
    const inView = `(() => { const box = document.querySelector('mark').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; })()`;

    test(
      'lays out what is seen, and no more',
      () =>
        withPage('long', DESKTOP, async ({ page }) => {
          const chunks = `[...document.querySelectorAll('.chunk')]`;
          expect(await page.evaluate(`${chunks}.length`)).toBe(LONG / 200);
          const laidOut = `${chunks}.filter((one) => one.firstElementChild.checkVisibility({ contentVisibilityAuto: true })).length`;
          expect(await page.evaluate(laidOut)).toBeLessThan(20);
          expect(await page.evaluate(`document.querySelectorAll('*').length`)).toBeLessThan(4000);
          await photograph(page, 'long-dark');
        }),
      60_000,
    );

    test(
      'opens at the first line of evidence',
      () =>
        withPage('long', DESKTOP, async ({ page }) => {
          const inLog = `(() => {
            const [log, mark] = ['.log', 'mark'].map((one) => document.querySelector(one).getBoundingClientRect());
            return mark.top >= log.top && mark.bottom <= log.bottom;
          })()`;
          await until(() => page.evaluate<boolean>(inLog));
        }),
      60_000,
    );

    test(
      'goes from a line of evidence to its place in the log',
      () =>
        withPage('long', DESKTOP, async ({ page }) => {
          await page.evaluate(`document.querySelector('.log').scrollTop = 0`);
          expect(await page.evaluate(inView)).toBe(false);
          await page.click('.quotes a');
          await until(() => page.evaluate<boolean>(inView));
          await photograph(page, 'long-evidence');
        }),
      60_000,
    );

    test(
      'finds the needle, and keeps numbers and lines side by side',
      () =>
        withPage('long', DESKTOP, async ({ page }) => {
          await page.fill('#search', 'the needle');
          await says(page, /^1 of 1$/);
          await until(() => page.evaluate<boolean>(inView));
          const beside = `(() => {
          const chunk = document.querySelector('mark').closest('.chunk');
          const [numbers, text] = chunk.children;
          const row = Math.round((document.querySelector('mark').getBoundingClientRect().top - text.getBoundingClientRect().top) / 18);
          return numbers.textContent.split('\\n')[row];
        })()`;
          expect(await page.evaluate(beside)).toBe('70001');
        }),
      60_000,
    );
  });
});
