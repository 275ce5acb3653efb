import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needTool } from '../tools.js';
import { page, type Kind } from './pages.js';
import { barriersOf, evaluatorOf } from './barriers.js';

const tool = needTool('chromium');

describe.runIf(tool)('the page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onmessage-page-'));
  let browser: Browser;

  beforeAll(async () => {
    copyFileSync(new URL('../../content/winter-kettle/kettle.jpg', import.meta.url), join(folder, 'kettle.jpg'));
    browser = await chromium.launch({ executablePath: tool, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(locale: string, kind: Kind, width: number, colorScheme: 'light' | 'dark') {
    const file = join(folder, `${locale}-${kind}.html`);
    writeFileSync(file, page(locale, kind));
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: false });
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    await tab.goto(pathToFileURL(file).href);
    return { tab, context, complaints };
  }

  const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const));
  const cases = [
    ['en', 'full'],
    ['el', 'full'],
    ['hu', 'event'],
    ['en', 'bare'],
  ] as const;

  it.each(cases)('%s, %s: no barrier, nothing cut off, nothing blocked', { timeout: 60_000 }, async (locale, kind) => {
    for (const [width, scheme] of looks) {
      const { tab, context, complaints } = await open(locale, kind, width, scheme);
      const evaluate = await evaluatorOf(tab);
      expect(await evaluate('document.documentElement.scrollWidth - innerWidth'), `${width}`).toBeLessThanOrEqual(0);
      expect(
        await evaluate(
          '[...document.images].filter((image) => image.loading !== "lazy" && !image.naturalWidth).map((image) => image.src.slice(0, 60))',
        ),
      ).toEqual([]);
      expect(await barriersOf(evaluate), `${width} ${scheme}`).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    }
  });

  it('dark is dark, letters are large enough, the action is large enough for a thumb', async () => {
    const { tab, context } = await open('en', 'full', 375, 'dark');
    const style = (property: string) => tab.evaluate<string>(`getComputedStyle(document.body)['${property}']`);
    expect(await style('backgroundColor')).toBe('rgb(28, 26, 23)');
    expect(parseFloat(await style('fontSize'))).toBeGreaterThanOrEqual(16);
    expect((await tab.locator('.button').first().boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await tab.keyboard.press('Tab');
    expect(await tab.locator('.skip').boundingBox()).toMatchObject({ y: 16 });
    await context.close();
  });
});
