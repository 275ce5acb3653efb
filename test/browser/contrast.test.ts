/** What the program says of colours is what axe says in Chromium: on pages and mails with faults, and on the sample. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLook } from '../../src/formats/html-look.js';
import type { Look } from '../../src/model.js';
import { faintIn } from '../../src/rules/look/contrast-enough.js';
import { checkMessage } from '../../src/pipeline/check.js';
import { loadSample } from '../sample.js';
import { needTool } from '../tools.js';
import { axe } from './barriers.js';

const tool = needTool('chromium');
type Scheme = 'light' | 'dark';

/** Words too faint in a scheme, as the rule finds them. */
function faintWords({ elements }: Look, scheme: Scheme): string[] {
  const found = elements.filter(
    ({ tag, text, style }) =>
      !/^(?:title|script|style)$/.test(tag) &&
      /[\p{L}\p{N}]/u.test(text) &&
      faintIn(style).some((one) => one.scheme === scheme),
  );
  return found.map(({ text }) => text.trim()).sort();
}

/** The same from axe: the text of each node it names, without that of its children. */
async function axeWords(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const own =
    '[...document.querySelector(node.target[0]).childNodes].filter((one) => one.nodeType === 3).map((one) => one.data).join("").trim()';
  return page.evaluate<string[]>(
    `axe.run({runOnly:['color-contrast']}).then((result) => result.violations.flatMap((each) => each.nodes.map((node) => ${own})).sort())`,
  );
}

const head = (css: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seeded</title><style>${css}</style></head><body>`;
const dark = '@media (prefers-color-scheme:dark)';

const seeded: Readonly<Record<string, string>> = {
  'a rule, a class, a style attribute': `${head('body{background:#fff;color:#222}.soft{color:#999}main .soft.more{color:#444}')}<main><p>Fine</p><p class="soft">Soft</p><p class="soft more">More</p><p style="color:#aaa">Own</p></main>`,
  'grounds, see-through ones and attributes': `${head('.box{background:rgba(0,0,0,.5)}.veil{opacity:.4}')}<main><table role="presentation"><tr><td bgcolor="#336699"><font color="#5588aa">Old</font><b>Bold</b></td></tr></table><div class="box"><p>On grey</p><p style="color:#fff">White</p></div><p class="veil">Veiled</p></main>`,
  'large letters may be fainter': `${head('body{color:#8a8a8a;background:#fff}h1{font-size:2rem}h2{font-size:1.2rem}')}<main><h1>Large</h1><h2>Bold but small</h2><p>Small</p><p style="font:700 19px/1.2 Arial">Bold at nineteen</p></main>`,
  'links and buttons, light and dark': `${head(`:root{color-scheme:light dark;--ink:#1b1f24;--ground:#fff}${dark}{:root{--ink:#eee;--ground:#161616}}body{background:var(--ground);color:var(--ink)}.kept{color:#0b57a4}.button{display:inline-block;padding:1em;background:#f2b705;color:#fff}.late{color:#555}${dark}{.late{color:#555!important}}`)}<main><p><a href="https://lumen.example/a">Bare</a> and <a class="kept" href="https://lumen.example/b">Kept</a></p><p><a class="button" href="https://lumen.example/c">Button</a></p><p class="late">Late</p></main>`,
  'inherited, important, more exact': `${head('#page p{color:#333}p{color:#ccc}.note{color:#bbb!important}section>em{color:#c0c0c0}:not(p).x{color:red}')}<main id="page"><p>Exact</p><p class="note" style="color:#111">Important</p><section><em>Child</em><b><em>Grandchild</em></b></section></main>`,
  'hidden, spoken, empty': `${head('.gone{display:none}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}')}<main><p class="gone" style="color:#eee">Gone</p><p class="sr" style="color:#eee">Spoken</p><p style="color:#eee"> · </p><p>Here</p></main>`,
};

describe.runIf(tool)('contrast as axe sees it', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: tool, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  async function inBoth(html: string, scheme: Scheme): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: 375, height: 800 },
      colorScheme: scheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.setContent(html);
    expect(faintWords(readLook(html), scheme), scheme).toEqual(await axeWords(page));
    await context.close();
  }

  it.each(Object.entries(seeded))('%s', { timeout: 60_000 }, async (_, html) => {
    await inBoth(html, 'light');
    if (html.includes('prefers-color-scheme')) await inBoth(html, 'dark');
  });

  it('finds something on all seeded pages but the last', () => {
    const counts = Object.values(seeded).map((html) => faintWords(readLook(html), 'light').length);
    expect(counts.slice(0, -1).every((count) => count > 0)).toBe(true);
    expect(counts.at(-1)).toBe(0);
  });

  it('the sample: nothing is too faint, for either', { timeout: 120_000 }, async () => {
    const { messages, input } = await loadSample();
    const channels = input.channels.filter(({ id }) => ['newsletter', 'mobile-page', 'press-release'].includes(id));
    const { renditions } = await checkMessage(
      messages.find(({ id }) => id === 'winter-kettle')!,
      { ...input, channels },
    );
    for (const { files, draft } of renditions.filter((one) => one.draft.locale === 'el'))
      for (const { bytes } of files.filter(({ name }) => name.endsWith('.html')))
        for (const scheme of ['light', 'dark'] as const) {
          const html = new TextDecoder().decode(bytes);
          expect(faintWords(readLook(html), scheme), `${draft.channel} ${scheme}`).toEqual([]);
          await inBoth(html, scheme);
        }
  });
});
