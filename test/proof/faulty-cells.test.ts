/** Each fault in one rendition: its cell of the matrix differs, names the finding that mends it, and no other cell does. */
import { expect, test } from 'vitest';
import { isHeld } from '../../src/cli/held.js';
import { check, smallBrand } from '../project.js';

const brand = {
  ...smallBrand,
  locales: { en: ['GR'], el: ['GR'] },
  facts: { line: { value: '+30 210 555 0100', labels: { en: ['customer line'], el: ['εξυπηρέτηση'] } } },
  people: { ceo: { name: 'Hanna Csepregi', forms: { el: ['Χάνα Τσεπρέγκι'] } } },
  places: {
    pangrati: { name: 'Pangrati shop', forms: { el: ['κατάστημα Παγκρατίου'] }, market: 'GR', address: '1 Road' },
  },
  legal: { returns: { text: { en: 'Return it within 60 days.', el: 'Επιστροφή εντός 60 ημερών.' } } },
};

const words = {
  date: 'from 27 November 2026',
  price: 'for €24.90',
  code: 'batch R-2608-A',
  phone: 'customer line +30 210 555 0100',
  quote: 'We looked for people who know their craft.',
  key: 'It boils in 90 seconds.',
  name: 'in the Pangrati shop',
};
const english = Object.values({ ...words, quote: `“${words.quote}”` }).join(', ');

const source = (post: string) => `---
id: kettle
title: The kettle of Lumen
date: 2026-11-20
facts:
  price: 24.90 EUR
  onSale: 2026-11-27
  batch: R-2608-A
quotes:
  craft: { by: ceo, text: ${words.quote} }
keyMessages: { fast: ${words.key} }
cta: { label: See the kettle, url: https://lumen.example/kettle }
override:
  x:
    post: ${JSON.stringify(post)}
---

The kettle comes ${words.date}, ${words.price}, ${words.code}, ${words.phone}, ${words.name}.
`;

const greek = `---
title: Ο βραστήρας της Lumen
quotes:
  craft: { text: Ψάξαμε ανθρώπους που ξέρουν την τέχνη τους. }
keyMessages: { fast: Βράζει σε 90 δευτερόλεπτα. }
cta: { label: Δείτε τον βραστήρα }
override:
  x:
    post: "Από 27 Νοεμβρίου 2026, 24,90 €, παρτίδα R-2608-A, εξυπηρέτηση 210 555 0100. Ψάξαμε ανθρώπους που ξέρουν την τέχνη τους. Βράζει σε 90 δευτερόλεπτα. Στο κατάστημα Παγκρατίου."
---

Ο βραστήρας έρχεται από 27 Νοεμβρίου 2026, με 24,90 €, παρτίδα R-2608-A, εξυπηρέτηση 210 555 0100, στο κατάστημα Παγκρατίου.
`;

const carry = Object.fromEntries(['fact', 'quote', 'keyMessage', 'name', 'cta'].map((kind) => [kind, 'full']));
const everything = '{{extras.post}}\n\n{{#each legal}}{{this}}\n{{/each}}';

/** One finished post in English and one in Greek, whose English words or template were changed. */
async function editionWith(change: (post: string) => string, template = (text: string) => text) {
  const run = await check({
    files: {
      'content/kettle/index.md': source(change(english)),
      'content/kettle/index.el.md': greek,
      'templates/x/post.en.txt.hbs': template(everything),
      'templates/x/post.txt.hbs': everything,
    },
    brand: { ...brand, channels: { everyday: ['x', 'mobile-page'], carries: { x: carry } } } as typeof smallBrand,
  });
  expect(run.refused).toEqual([]);
  return run.editions[0]!;
}

const isWrong = ({ state }: { state: string }) => state === 'missing' || state === 'contradicted';

test('without a fault nothing differs', async () => {
  const edition = await editionWith((post) => post);
  expect(edition.coverage.filter(isWrong)).toEqual([]);
  expect(edition.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

type Fault = readonly [what: string, invariant: string, state: string, change: (post: string) => string];

const faults: readonly Fault[] = [
  ['another price', 'price', 'contradicted', (post) => post.replace('24.90', '19.90')],
  ['another day', 'onSale', 'contradicted', (post) => post.replace('27 November', '28 November')],
  ['another phone', 'line', 'contradicted', (post) => post.replace('0100', '0109')],
  ['no price', 'price', 'missing', (post) => post.replace(words.price, 'soon')],
  ['another code', 'batch', 'missing', (post) => post.replace('R-2608-A', 'R-2608-B')],
  ['a quotation with another word', 'quote.craft', 'missing', (post) => post.replace('know', 'love')],
  ['no key message', 'keyMessage.fast', 'missing', (post) => post.replace(words.key, 'Fast.')],
  ['no name', 'place.pangrati', 'missing', (post) => post.replace(words.name, 'near you')],
];

test.each(faults)('in the words of one channel: %s', async (_, invariant, state, change) => {
  const edition = await editionWith(change);
  const wrong = edition.coverage.filter(isWrong);
  expect(wrong).toMatchObject([{ invariant, state, channel: 'x', locale: 'en' }]);
  const finding = edition.findings.find(({ fingerprint }) => fingerprint === wrong[0]!.finding);
  expect(finding, JSON.stringify(edition.findings, undefined, 1)).toMatchObject({ locale: 'en', channel: 'x' });
  const held = edition.renditions.filter((one) => isHeld(edition, one.draft, false));
  expect(held.map(({ draft }) => `${draft.channel} ${draft.locale}`)).toEqual(
    finding!.severity === 'error' ? ['x en'] : [],
  );
});

const inFiles: readonly Fault[] = [
  ['another price beside the right one', 'price', 'contradicted', (text) => `${text}Only €19.90!\n`],
  ['everything', 'price', 'missing', () => 'Lumen https://lumen.example/kettle'],
];

test.each(inFiles)('in a template: %s', async (_, invariant, state, template) => {
  const edition = await editionWith((post) => post, template);
  const wrong = edition.coverage.filter(isWrong);
  expect(wrong).toContainEqual(expect.objectContaining({ invariant, state, channel: 'x', locale: 'en' }));
  expect(wrong.filter(({ channel, locale }) => channel !== 'x' || locale !== 'en')).toEqual([]);
  for (const { invariant: id, finding } of wrong)
    expect(
      edition.findings.some(({ fingerprint }) => fingerprint === finding),
      `${id} names no finding`,
    ).toBe(true);
});
