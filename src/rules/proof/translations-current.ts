/** A translation follows the source as it is now. */
import type { Rule } from '../../model.js';

/** A translation with the lock that `accept` wrote: hashes of the blocks of the source it was accepted against. */
const accepted = (message: string, locale: string, translation: string, hashes: Record<string, string>) => ({
  message,
  translations: { [locale]: translation },
  files: { 'content/example/index.lock.json': JSON.stringify({ schema: 1, accepted: { [locale]: hashes } }) },
});

export const translationsCurrent: Rule = {
  id: 'translations-current',
  alias: 'MSG-06',
  scope: 'message',
  severity: 'warning',
  words: {
    en: {
      why: 'When the source changes, its translations keep saying the old thing until someone looks.',
      stale: '“{part}” changed in the source since the {locale} translation was accepted',
      cure: 'Bring the translation up to date, then run: onmessage accept {message} --locale {locale}',
    },
    el: {
      why: 'Όταν αλλάζει το πρωτότυπο, οι μεταφράσεις λένε τα παλιά ώσπου να τις δει κάποιος.',
      stale: 'το «{part}» άλλαξε στο πρωτότυπο μετά την αποδοχή της μετάφρασης ({locale})',
      cure: 'Ενημερώστε τη μετάφραση και τρέξτε: onmessage accept {message} --locale {locale}',
    },
    hu: {
      why: 'Ha az eredeti megváltozik, a fordítás addig a régit mondja, amíg valaki rá nem néz.',
      stale: '„{part}” megváltozott az eredetiben, mióta a fordítást ({locale}) elfogadták',
      cure: 'Frissítse a fordítást, majd futtassa: onmessage accept {message} --locale {locale}',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: accepted(
        '---\ntitle: The guarantee\n---\n\nWe repair it free of charge for three years.',
        'el',
        '---\ntitle: Η εγγύηση\n---\n\nΕπισκευάζουμε δωρεάν για τρία χρόνια.',
        { title: '6843c529431f59ae', 'body.1': 'd0c5a7f2b1e94c36' },
      ),
      good: accepted(
        '---\ntitle: The guarantee\n---\n\nWe repair it free of charge for three years.',
        'el',
        '---\ntitle: Η εγγύηση\n---\n\nΕπισκευάζουμε δωρεάν για τρία χρόνια.',
        { title: '6843c529431f59ae', 'body.1': '19bb3c2d28ba66eb' },
      ),
    },
    {
      locale: 'el',
      bad: accepted(
        '---\ntitle: Η εγγύηση\n---\n\nΕπισκευάζουμε δωρεάν για τρία χρόνια.',
        'hu',
        '---\ntitle: A jótállás\n---\n\nHárom évig ingyen javítjuk.',
        { title: 'b3ec540cbf4c97cb', 'body.1': 'd0c5a7f2b1e94c36' },
      ),
      good: accepted(
        '---\ntitle: Η εγγύηση\n---\n\nΕπισκευάζουμε δωρεάν για τρία χρόνια.',
        'hu',
        '---\ntitle: A jótállás\n---\n\nHárom évig ingyen javítjuk.',
        { title: 'b3ec540cbf4c97cb', 'body.1': '82d6a4da7b1762bb' },
      ),
    },
    {
      locale: 'hu',
      bad: accepted(
        '---\ntitle: A jótállás\n---\n\nHárom évig ingyen javítjuk.',
        'en',
        '---\ntitle: The guarantee\n---\n\nWe repair it free of charge for three years.',
        { title: '52d2e746f92e3619', 'body.1': 'd0c5a7f2b1e94c36' },
      ),
      good: accepted(
        '---\ntitle: A jótállás\n---\n\nHárom évig ingyen javítjuk.',
        'en',
        '---\ntitle: The guarantee\n---\n\nWe repair it free of charge for three years.',
        { title: '52d2e746f92e3619', 'body.1': '8c615a511312f92b' },
      ),
    },
  ],
  *check(message, { hashes }) {
    const source = message.texts[message.sourceLocale]!;
    const now = hashes(source);
    for (const [locale, accepted] of Object.entries(message.lock?.accepted ?? {})) {
      const text = message.texts[locale];
      if (!text) continue;
      for (const [part, hash] of Object.entries(now))
        if (accepted[part] !== hash)
          yield {
            at: text.title.place,
            say: 'stale',
            data: { part, locale, message: message.id },
            excerpt: `${locale} ${part} ${hash}`,
          };
    }
  },
};
