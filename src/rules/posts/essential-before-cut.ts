/** What a post is about (price, day) stands before the network cuts it with “see more”. */
import type { Rule } from '../../model.js';

/** Characters before the cut. Third-party observations (LinkedIn ~210, Instagram 125, Facebook ~480; read 2026-11-21). */
const cuts: Readonly<Record<string, number>> = { linkedin: 210, instagram: 125, facebook: 480 };

const post = (title: string, summary: string, offer: string) => ({
  message: `---\ntitle: ${title}\nsummary: ${summary}\noffer:\n  price:\n    GR: ${offer.split('|')[0]}\n    HU: ${offer.split('|')[1]}\n---\n\n${title}`,
  brand: { channels: { everyday: ['linkedin'] } },
  channels: ['linkedin'],
});
const long = {
  en: 'brass, glass and oak, made by hand in a small workshop, ',
  el: 'ορείχαλκος, γυαλί και δρυς, φτιαγμένα στο χέρι, ',
  hu: 'sárgaréz, üveg és tölgy, kézzel, egy kis műhelyben, ',
};

export const essentialBeforeCut: Rule = {
  id: 'essential-before-cut',
  alias: 'CHN-05',
  scope: 'rendition',
  severity: 'note',
  words: {
    en: {
      why: 'Most people read what stands before “see more”, and nothing else.',
      price: 'the price comes after {at} characters, {title} cuts after {cut}',
      day: 'the day comes after {at} characters, {title} cuts after {cut}',
      cure: 'Name it in the first sentence: in `summary`, or in `override.{channel}.post`.',
    },
    el: {
      why: 'Οι περισσότεροι διαβάζουν ό,τι βρίσκεται πριν από το «περισσότερα» και τίποτε άλλο.',
      price: 'η τιμή έρχεται μετά από {at} χαρακτήρες, το {title} κόβει στους {cut}',
      day: 'η ημέρα έρχεται μετά από {at} χαρακτήρες, το {title} κόβει στους {cut}',
      cure: 'Πείτε τη στην πρώτη πρόταση: στο `summary` ή στο `override.{channel}.post`.',
    },
    hu: {
      why: 'A legtöbben azt olvassák el, ami a „továbbiak” előtt áll, és semmi mást.',
      price: 'az ár csak {at} karakter után jön, itt pedig ({title}) {cut} karakter látszik',
      day: 'a nap csak {at} karakter után jön, itt pedig ({title}) {cut} karakter látszik',
      cure: 'Írja az első mondatba: a `summary` mezőben vagy itt: `override.{channel}.post`.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: post('The winter lamp', `A lamp of ${long.en.repeat(4)}for {{offer.price}}.`, '24.90 EUR|9990 HUF'),
      good: post('The winter lamp', `For {{offer.price}}: a lamp of ${long.en.repeat(4)}ours.`, '24.90 EUR|9990 HUF'),
    },
    {
      locale: 'el',
      bad: post(
        'Το φωτιστικό του χειμώνα',
        `Ένα φωτιστικό: ${long.el.repeat(5)}με {{offer.price}}.`,
        '24.90 EUR|9990 HUF',
      ),
      good: post(
        'Το φωτιστικό του χειμώνα',
        `Με {{offer.price}}, ένα φωτιστικό: ${long.el.repeat(5)}δικό μας.`,
        '24.90 EUR|9990 HUF',
      ),
    },
    {
      locale: 'hu',
      bad: post('A téli lámpa', `Egy lámpa: ${long.hu.repeat(5)}ára {{offer.price}}.`, '24.90 EUR|9990 HUF'),
      good: post('A téli lámpa', `Ára {{offer.price}}: egy lámpa, ${long.hu.repeat(5)}a mienk.`, '24.90 EUR|9990 HUF'),
    },
  ],
  *check({ channel, draft, readings }, { message }) {
    const cut = cuts[channel.id];
    const wanted = message.offer ? ['money'] : message.event ? ['date', 'instant', 'period'] : [];
    if (cut === undefined || wanted.length === 0) return;
    for (const { file, values, segments } of readings) {
      if (!file.endsWith('.txt')) continue;
      const starts = segments.map((_, index) =>
        segments.slice(0, index).reduce((sum, { text }) => sum + text.length + 1, 0),
      );
      const first = values.find(({ value }) => wanted.includes(value.type));
      const at = first && starts[first.segment]! + first.start;
      if (at === undefined || at <= cut) continue;
      const say = message.offer ? 'price' : 'day';
      yield {
        say,
        at: draft.parts['post']?.place ?? message.texts[draft.locale]?.title.place,
        output: file,
        excerpt: first!.text,
        data: { at, cut, title: channel.title, channel: channel.id },
      };
    }
  },
};
