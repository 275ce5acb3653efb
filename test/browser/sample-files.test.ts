/** The newsletter and the press release of the sample as people open them: valid, free of barriers, nothing cut off. */
import { HtmlValidate } from 'html-validate';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rendition } from '../../src/model.js';
import { checkMessage } from '../../src/pipeline/check.js';
import { loadSample } from '../sample.js';
import { needTool } from '../tools.js';
import { barriersOf } from './barriers.js';

const tool = needTool('chromium');
const names: Readonly<Record<string, string>> = { newsletter: 'index.html', 'press-release': 'release.html' };
/** A launch and an event, each language once. */
const told = ['winter-kettle el', 'winter-kettle en', 'budapest-soup-evening hu'];

const { messages, input } = await loadSample();
const channels = input.channels
  .filter(({ id }) => id in names)
  .map((channel) => ({ ...channel, files: channel.files.filter(({ name }) => name === names[channel.id]) }));
const renditions: Rendition[] = [];
for (const message of messages.filter(({ id }) => told.some((one) => one.startsWith(id)))) {
  const made = (await checkMessage(message, { ...input, channels })).renditions;
  renditions.push(...made.filter(({ draft }) => told.includes(`${draft.message} ${draft.locale}`)));
}

const htmlOf = (one: Rendition) =>
  new TextDecoder().decode(one.files.find(({ name }) => name.endsWith('.html'))!.bytes);
const cases = renditions.map((one) => [one.draft.message, one.draft.locale, one.draft.channel, htmlOf(one)] as const);

/** Mail programs need what a page must not have: presentation in attributes, styles on each element, comments for Outlook. */
const mailRules = {
  'no-inline-style': 'off',
  'no-conditional-comment': 'off',
  'no-deprecated-attr': 'off',
  'void-style': 'off',
  'no-trailing-whitespace': 'off',
  'element-permitted-content': 'off',
  'prefer-native-element': 'off',
  'prefer-tbody': 'off',
  'doctype-style': 'off',
  'long-title': 'off',
} as const;

it('there is something to look at', () => {
  expect(cases.map(([message, locale, channel]) => `${message} ${locale} ${channel}`)).toHaveLength(6);
});

it.each(cases)('%s, %s, %s: the markup is valid', async (_message, _locale, channel, html) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: channel === 'newsletter' ? mailRules : {},
  });
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap((one) => one.messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
  ).toEqual([]);
});

describe.runIf(tool)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: tool, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  it.each(cases)('%s, %s, %s: no barrier, nothing cut off', { timeout: 60_000 }, async (_m, _l, channel, html) => {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [768, 'light'],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.setContent(html);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      // A mail stands inside the page of a mail program, which has the landmarks.
      const rules: Record<string, boolean> =
        channel === 'newsletter' ? { region: false, 'landmark-one-main': false } : {};
      expect(await barriersOf((code) => page.evaluate(code), rules), `${width} ${colorScheme}`).toEqual([]);
      await context.close();
    }
  });
});
