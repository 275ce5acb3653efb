/** Odd but honest messages, as people write them: each ends sensibly, and no value of theirs is called wrong. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/cli/result.js';
import { root } from '../sample.js';
import { run } from '../project.js';

const folder = join(root, 'test/fixtures/odd');
const names = readdirSync(folder).map((name) => basename(name, '.md'));

/** Rules whose errors are right, by message; every other message has none. */
const errors: Readonly<Record<string, readonly string[]>> = {
  'absent-pictures': ['pictures-known', 'alt-text'],
  html: ['no-markup-leaks'],
  'offer-event': ['price-cuts-show-lowest'],
};
/** Messages that are refused, with the reason. */
const refused: Readonly<Record<string, string>> = {
  'must-ask': 'ambiguous-value',
  'caps-and-specials': 'unknown-reference',
};

const shop = {
  name: 'Tiliona',
  locale: 'en',
  locales: { en: ['GR', 'HU'], el: ['GR'], hu: ['HU'] },
  markets: {
    GR: { name: 'Greece', currency: 'EUR', timeZone: 'Europe/Athens', callingCode: '+30', phone: '+30 210 555 0100' },
    HU: { name: 'Hungary', currency: 'HUF', timeZone: 'Europe/Budapest', callingCode: '+36', phone: '+36 1 555 0100' },
  },
  site: { url: 'https://tiliona.example' },
  boilerplate: 'Tiliona has 24 shops in 2 countries.',
  legal: { vat: { text: 'Prices include 24% VAT.' } },
};

let result: RunResult;
beforeAll(async () => {
  result = await run(shop, [folder]);
});

describe.each(names)('%s', (name) => {
  it(refused[name] ? 'is refused with a place and a cure' : 'says in every channel what it says', () => {
    const no = result.refused.find(({ path }) => basename(path, '.md') === name);
    const [first, ...more] = no?.findings.filter(({ severity }) => severity === 'error') ?? [];
    if (name === 'must-ask') expect(more).toEqual([]);
    expect(first?.rule).toBe(refused[name]);
    if (first)
      return expect([first.where, first.cure]).toEqual([expect.stringMatching(/:\d+:\d+$/), expect.any(String)]);
    const edition = result.editions.find(({ message }) => message.id === name)!;
    const wrong = edition.findings.filter(({ severity }) => severity === 'error');
    expect(wrong.filter(({ rule }) => !errors[name]?.includes(rule)).map(({ rule, say }) => `${rule}: ${say}`)).toEqual(
      [],
    );
    expect(new Set(wrong.map(({ rule }) => rule))).toEqual(new Set(errors[name] ?? []));
    expect(edition.renditions.length).toBeGreaterThan(3);
    return undefined;
  });
});
