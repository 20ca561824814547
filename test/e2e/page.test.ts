import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { answers } from '../fakes/anthropic-replies.js';
import { installed } from '../report/installed.js';
import { openStage } from './stage.js';
import '../retry-once.js';

const executable = installed('chromium', 'chromium-browser', 'google-chrome');
const SCREENSHOTS = join(import.meta.dirname, '..', 'screenshots');

(executable === null ? test.skip : test)(
  'the page that the bundle leaves opens in a browser: the whole log, its evidence marked, and nothing asked for',
  async () => {
    const stage = await openStage();
    const browser = await chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
    try {
      const played = await stage.play({
        claude: [
          answers({
            rootCause: '<img src=x onerror=alert(1)> cents',
            location: null,
            evidence: [{ line: 59, quote: "+ '2 items, 1080.00 EUR'" }],
          }),
        ],
      });
      mkdirSync(SCREENSHOTS, { recursive: true });
      const file = join(SCREENSHOTS, 'from-the-bundle.html');
      writeFileSync(file, played.files['report.html'] ?? '');
      const page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 1280, height: 900 } });
      const trouble: string[] = [];
      page.on('console', (message) => trouble.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => trouble.push(`dialog: ${dialog.message()}`));
      page.on('request', (request) => request.url() !== `file://${file}` && trouble.push(`request: ${request.url()}`));
      await page.goto(`file://${file}`);
      const text = (await page.locator('body').textContent()) ?? '';
      expect(text).toContain('<img src=x onerror=alert(1)> cents');
      expect(text).toContain("Current runner version: '2.336.0'");
      expect(await page.locator('mark').count()).toBeGreaterThan(0);
      expect(trouble).toEqual([]);
      if (process.env.SCREENSHOTS === '1')
        await page.screenshot({ path: join(SCREENSHOTS, 'from-the-bundle.png'), fullPage: true });
    } finally {
      await browser.close();
      await stage.close();
    }
  },
);
