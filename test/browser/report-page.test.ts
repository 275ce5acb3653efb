/** The HTML report as people open it, and the XML report as a parser reads it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { print } from '../../src/cli/report/index.js';
import { aFaultyMessage, aFinding, aMessage, aReport, voice } from '../cli/a-report.js';
import { needTool } from '../tools.js';
import { barriersOf, evaluatorOf } from './barriers.js';

const tool = needTool('chromium');
const waived = { reason: 'agreed', owner: 'Dora', until: '2027-01-31' };

const faulty = (lang: 'en' | 'el' | 'hu') =>
  aReport(
    [
      aFaultyMessage(),
      aMessage({
        id: 'hours',
        title: 'Open on Sundays',
        findings: [
          aFinding({ severity: 'warning', fingerprint: 'b' }),
          aFinding({ severity: 'note', fingerprint: 'c' }),
          aFinding({ waived, fingerprint: 'd' }),
        ],
      }),
    ],
    { lang, blind: [{ rule: 'terms-kept', needs: 'voice.prefer' }] },
  );

describe.runIf(tool)('the report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onmessage-report-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: tool, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const looks = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const));

  it.each(['en', 'el', 'hu'] as const)(
    '%s: no barrier, nothing wider than the screen, nothing blocked',
    { timeout: 60_000 },
    async (lang) => {
      const file = join(folder, `${lang}.html`);
      writeFileSync(file, print(faulty(lang), 'html', voice(lang)));
      for (const [width, colorScheme] of looks) {
        const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
        const tab = await context.newPage();
        const complaints: string[] = [];
        tab.on('console', (message) => complaints.push(message.text()));
        await tab.goto(pathToFileURL(file).href);
        const evaluate = await evaluatorOf(tab);
        await evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
        expect(await evaluate('document.documentElement.scrollWidth - innerWidth'), `${width}`).toBeLessThanOrEqual(0);
        expect(await barriersOf(evaluate), `${width} ${colorScheme}`).toEqual([]);
        expect(complaints).toEqual([]);
        await context.close();
      }
    },
  );

  it('the mark of a wrong cell leads to its finding', async () => {
    const file = join(folder, 'link.html');
    writeFileSync(file, print(faulty('en'), 'html', voice('en')));
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(file).href);
    await tab.locator('a.contradicted').first().click();
    await expect.poll(() => tab.locator('.finding:target').textContent()).toContain('24,90 €');
    await tab.close();
  });

  it('JUnit is well-formed whatever the words are', async () => {
    const evil = '<a b="c">&x;]]>--> \u0001 \ud800 \ufffe';
    const finding = aFinding({ say: evil, cure: evil, rule: evil, where: `${evil}:1:1` });
    const xml = print(aReport([aFaultyMessage(finding, { id: evil, title: evil })]), 'junit', voice('en'));
    const tab = await browser.newPage();
    const read = await tab.evaluate<(string | null | undefined)[]>(
      `(() => {
        const page = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml');
        return [page.querySelector('parsererror')?.textContent, page.querySelector('failure')?.getAttribute('message')];
      })()`,
    );
    expect(read[0]).toBeUndefined();
    expect(read[1]).toContain('<a b="c">&x;]]>--> \\u{1}');
    await tab.close();
  });
});
