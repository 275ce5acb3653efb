/** Each rule on a source that breaks it and on one that does not, in each language. */
import { describe, expect, test } from 'vitest';
import { check, foundBy, smallBrand } from '../project.js';
import { pictureOf } from './example-pictures.js';

const photo = pictureOf({ width: 1600, height: 900, of: 'colour' });
const head = (fields: string, body: string) => `---\n${fields}\n---\n\n${body}\n`;
const source = head(
  'title: The kettle\nsummary: It costs {{price}}.\ndate: 2026-11-26\nfacts:\n  price:\n    GR: 24,90 €\n    HU: 9 990 Ft',
  'In our shops from 27 November 2026, phone +30 210 555 0100.',
);

interface Case {
  readonly rule: string;
  readonly bad: Readonly<Record<string, string | Uint8Array>>;
  readonly good: Readonly<Record<string, string | Uint8Array>>;
}

const el = (body: string) => head('title: Ο βραστήρας\nsummary: Κοστίζει {{price}}.', body);
const hu = (body: string) => head('title: A vízforraló\nsummary: Ára {{price}}.', body);
const goodEl = el('Στα καταστήματά μας από τις 27 Νοεμβρίου, τηλέφωνο 210 555 0100.');
const goodHu = hu('Boltjainkban november 27-től, telefon: +30 210 555 0100.');
const all = {
  'content/kettle/index.md': source,
  'content/kettle/index.el.md': goodEl,
  'content/kettle/index.hu.md': goodHu,
};

const cases: Record<string, Case> = {
  'a Greek date that differs': {
    rule: 'same-facts-in-translations',
    bad: { ...all, 'content/kettle/index.el.md': goodEl.replace('27 Νοεμβρίου', '28 Νοεμβρίου') },
    good: all,
  },
  'a Hungarian date that differs': {
    rule: 'same-facts-in-translations',
    bad: { ...all, 'content/kettle/index.hu.md': goodHu.replace('november 27-től', 'november 26-tól') },
    good: all,
  },
  'a number in words that differs': {
    rule: 'same-facts-in-translations',
    bad: {
      'content/kettle/index.md': `${source}\nIt boils in ninety seconds.\n`,
      'content/kettle/index.el.md': `${goodEl}\nΒράζει σε ογδόντα δευτερόλεπτα.\n`,
      'content/kettle/index.hu.md': `${goodHu}\nNyolcvan másodperc alatt felforr.\n`,
    },
    good: {
      'content/kettle/index.md': `${source}\nIt boils in ninety seconds, and comes within a fortnight.\n`,
      'content/kettle/index.el.md': `${goodEl}\nΒράζει σε 90 δευτερόλεπτα και έρχεται σε δύο εβδομάδες.\n`,
      'content/kettle/index.hu.md': `${goodHu}\nKilencven másodperc alatt felforr, és két héten belül megérkezik.\n`,
    },
  },
  'a Greek phone that differs': {
    rule: 'same-facts-in-translations',
    bad: { ...all, 'content/kettle/index.el.md': goodEl.replace('0100', '0101') },
    good: all,
  },
  'a value of the other market': {
    rule: 'same-facts-in-translations',
    bad: {
      ...all,
      'content/kettle/index.hu.md': hu('Ára 24,90 €. Boltjainkban november 27-től, telefon: +30 210 555 0100.'),
    },
    good: all,
  },
  'a translated value lost': {
    rule: 'same-facts-in-translations',
    bad: {
      ...all,
      'content/kettle/index.md': `${source}\nIt costs {{price}}.\n`,
      'content/kettle/index.el.md': goodEl.replace('Κοστίζει {{price}}', 'Κοστίζει λίγο'),
    },
    good: { ...all, 'content/kettle/index.md': `${source}\nIt costs {{price}}.\n` },
  },
  'a missing translation': {
    rule: 'translations-present',
    bad: { 'content/kettle/index.md': source.replace('date:', 'locales: { el: required }\ndate:') },
    good: {
      ...all,
      'content/kettle/index.md': source.replace('date:', 'locales: { el: required, hu: required }\ndate:'),
    },
  },
  'a price in words for one channel': {
    rule: 'same-facts-in-overrides',
    bad: {
      'content/a.md': head(
        'title: A\nfacts: { price: 24.90 EUR }\noverride: { x: { post: Now €19.90 } }',
        'It costs {{price}}.',
      ),
    },
    good: {
      'content/a.md': head(
        'title: A\nfacts: { price: 24.90 EUR }\noverride: { x: { post: Now €24.90 } }',
        'It costs {{price}}.',
      ),
    },
  },
  'words for a part that the channel has not': {
    rule: 'overrides-used',
    bad: { 'content/a.md': head('title: A\noverride: { x: { pots: Now open } }', 'Text.') },
    good: { 'content/a.md': head('title: A\noverride: { x: { post: Now open }, mobile-page: { lead: b } }', 'Text.') },
  },
  'a picture without words': {
    rule: 'alt-text',
    bad: { 'content/a/index.md': head('title: A', 'Text.\n\n![](a.png)'), 'content/a/a.png': photo },
    good: { 'content/a/index.md': head('title: A', 'Text.\n\n![A grey square](a.png)'), 'content/a/a.png': photo },
  },
  'a picture that is not there': {
    rule: 'pictures-known',
    bad: { 'content/a/index.md': head('title: A', '![A square](b.png)') },
    good: { 'content/a/index.md': head('title: A', 'No picture.') },
  },
  'a call to action without a target': {
    rule: 'one-call-to-action',
    bad: { 'content/a.md': head('title: A\ncta: { label: See it }', 'Text.') },
    good: { 'content/a.md': head('title: A\ncta: { label: See it, url: https://lumen.example/a }', 'Text.') },
  },
  'a forgotten mark': {
    rule: 'no-leftover-marks',
    bad: { 'content/a.md': head('title: A', 'Dear *|FNAME|*, lorem ipsum.') },
    good: { 'content/a.md': head('title: A', 'Dear reader.') },
  },
  'a channel that does not exist': {
    rule: 'channels-known',
    bad: { 'content/a.md': head('title: A', ':::only facebok\nText.\n:::') },
    good: { 'content/a.md': head('title: A', ':::only facebook\nText.\n:::\n\nMore.') },
  },
  'a post for which nothing fits': {
    rule: 'parts-present',
    bad: { 'content/a.md': head(`title: ${'long '.repeat(80)}\nchannels: [x]`, 'Text.') },
    good: { 'content/a.md': head(`title: ${'long '.repeat(80)}\nchannels: [x]\nshort: [Short.]`, 'Text.') },
  },
  'a reference without a value for the market': {
    rule: 'references-resolve',
    bad: { 'content/a.md': head('title: A\nlocale: hu\nfacts:\n  price: { GR: 24.90 EUR }', 'Ára {{price}}.') },
    good: { 'content/a.md': head('title: A\nlocale: hu\nfacts:\n  price: { HU: 9990 HUF }', 'Ára {{price}}.') },
  },
};

describe.each(Object.entries(cases))('%s', (_, { rule, bad, good }) => {
  test(`is found by ${rule}`, async () => expect(foundBy(await check({ files: bad }))).toContain(rule));
  test('and the mended source is clean', async () => expect(foundBy(await check({ files: good }))).toEqual([]));
});

test('a stale translation is found once its source changed after it was accepted', async () => {
  const lock = (hash: string) => JSON.stringify({ schema: 1, accepted: { el: { title: hash } } });
  const run = await check({ files: { ...all, 'content/kettle/index.lock.json': lock('0000000000000000') } });
  const stale = run.editions.flatMap((e) => e.findings).filter((f) => f.rule === 'translations-current');
  expect(stale[0]!.say).toContain('title');
  expect(stale[0]!.cure).toContain('onmessage accept kettle --locale el');
});

test('a newsletter without a way out is found, and the tag of another service', async () => {
  const brand = { ...smallBrand, mail: { service: 'mailchimp' as const }, channels: { everyday: ['newsletter'] } };
  const files = { 'content/a.md': head('title: A', 'Hello.') };
  expect(foundBy(await check({ brand, files }))).toEqual([]);
  const own = { ...files, 'templates/newsletter/index.txt.hbs': '{{parts.headline}}\n\n{{body.text}}\n' };
  expect(foundBy(await check({ brand, files: own }))).toContain('merge-tags');
});

test('a brand sets how strict a rule is', async () => {
  const files = cases['a picture without words']!.bad;
  expect(foundBy(await check({ files, brand: { ...smallBrand, rules: { 'alt-text': 'off' } } }))).toEqual([]);
  const run = await check({ files, brand: { ...smallBrand, rules: { 'alt-text': 'warning' } } });
  expect(run.editions[0]!.findings.find((f) => f.rule === 'alt-text')!.severity).toBe('warning');
});

test.each(['en', 'el', 'hu'])('findings are said in %s', async (language) => {
  const run = await check({ files: cases['a Greek date that differs']!.bad, language });
  const words = { en: 'the translation (el) says', el: 'η μετάφραση (el) γράφει', hu: 'a fordítás (el) ezt írja' };
  const finding = run.editions[0]!.findings.find((f) => f.rule === 'same-facts-in-translations')! as {
    say: string;
    where?: string;
  };
  expect(finding.say).toContain(words[language as 'en']);
  expect(finding.where).toBe('content/kettle/index.el.md:6:29');
});
