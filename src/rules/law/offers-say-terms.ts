/** Where the price of an offer stands, its last day and its terms stand too. */
import type { Rule } from '../../model.js';
import { plainWording } from '../../model/plain.js';
import { moneyFor, offerFact } from '../offer-facts.js';
import { isLong, normal, valuesRead, wordsOf } from './reading-text.js';

const offer = (title: string, terms: string, body: string) =>
  `---\ntitle: ${title}\noffer:\n  price: {GR: 7.90 EUR, HU: 2990 HUF}\n  to: 2026-12-19\n${terms}---\n\n${body}\n`;

export const offersSayTerms: Rule = {
  id: 'offers-say-terms',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'A price without its last day brings people after it is over.',
      until: 'the price of the offer is said, its last day ({to}) is not',
      terms: 'the price of the offer is said, its terms are not: “{terms}”',
      cure: 'Write {{offer.to:until}} into the text.',
      termsCure: 'Let the template print {{offer.terms}}, or write them into the text.',
    },
    el: {
      why: 'Μια τιμή χωρίς την τελευταία της ημέρα φέρνει κόσμο αφού λήξει.',
      until: 'αναφέρεται η τιμή της προσφοράς, αλλά όχι η τελευταία της ημέρα ({to})',
      terms: 'αναφέρεται η τιμή της προσφοράς, αλλά όχι οι όροι της: «{terms}»',
      cure: 'Γράψτε στο κείμενο {{offer.to:until}}.',
      termsCure: 'Το πρότυπο πρέπει να τυπώνει το {{offer.terms}}· αλλιώς γράψτε τους όρους στο κείμενο.',
    },
    hu: {
      why: 'Ha az ár mellett nem áll ott az utolsó nap, a vásárlók a lejárata után is jönnek érte.',
      until: 'az ajánlat ára szerepel a szövegben, az utolsó napja ({to}) nem',
      terms: 'az ajánlat ára szerepel a szövegben, a feltételei nem: „{terms}”',
      cure: 'Írja a szövegbe: {{offer.to:until}}.',
      termsCure: 'A sablon írja ki: {{offer.terms}}, vagy írja bele a szövegbe.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: offer('Board oil', '', 'Board oil now costs {{offer.price:each}}.'),
      good: offer('Board oil', '', 'Board oil costs {{offer.price:each}} {{offer.to:until}}.'),
    },
    {
      locale: 'el',
      bad: offer('Λινέλαιο', '', 'Το λινέλαιο κοστίζει {{offer.price}}.'),
      good: offer('Λινέλαιο', '', 'Το λινέλαιο κοστίζει {{offer.price}} {{offer.to:until}}.'),
    },
    {
      locale: 'hu',
      bad: {
        message: offer('Lenolaj', '  terms: Egy vásárlónak egy üveg jár.\n', 'Ára {{offer.to:until}} {{offer.price}}.'),
        files: { 'templates/mobile-page/index.html.hbs': '<!doctype html><html lang="hu"><head><title>{{parts.title}}</title></head><body>{{body.html}}</body></html>\n' },
      },
      good: offer('Lenolaj', '  terms: Egy vásárlónak egy üveg jár.\n', 'Ára {{offer.to:until}} {{offer.price}}.'),
    },
  ],
  *check(subject, { message, brand, agrees, say }) {
    const { draft, channel, readings } = subject;
    const price = offerFact(message, 'price');
    if (!price) return;
    const prices = draft.markets.map((market) => moneyFor(price, market)).filter((money) => money !== undefined);
    const read = valuesRead(subject);
    if (!read.some((value) => prices.some((money) => agrees(value, money)))) return;
    const to = offerFact(message, 'to');
    const last = to?.values[0]?.value;
    const days = last?.type === 'instant' ? [last, last.date] : last?.type === 'date' ? [last] : [];
    if (last && !read.some((value) => days.some((day) => agrees(value, day))))
      yield { at: to!.place, say: 'until', data: { to: say(days[0]!, brand.locale) }, excerpt: 'offer.to', severity: isLong(channel) ? 'warning' : 'note' };
    const terms = message.texts[draft.locale]?.offerTerms;
    if (!terms || !isLong(channel)) return;
    const words = plainWording(terms);
    if (!words.includes('{{') && !readings.some((reading) => wordsOf(reading).includes(normal(words))))
      yield { at: terms.place, say: 'terms', data: { terms: words }, excerpt: 'offer.terms' };
  },
}; // prettier-ignore
