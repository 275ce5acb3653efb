/** A translation follows the source as it is now. */
import type { Rule } from '../model.js';

export const translationsCurrent: Rule = {
  id: 'translations-current',
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
      stale: '„{part}” megváltozott az eredetiben, mióta a(z) {locale} fordítást elfogadták',
      cure: 'Frissítse a fordítást, majd futtassa: onmessage accept {message} --locale {locale}',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'The source says “two years”, the accepted translation was of “one year”.',
      good: 'Accepted after the change.',
    },
    { locale: 'el', bad: 'Το πρωτότυπο άλλαξε μετά την αποδοχή.', good: 'Η μετάφραση εγκρίθηκε ξανά.' },
    { locale: 'hu', bad: 'Az eredeti az elfogadás után változott.', good: 'A fordítást újra elfogadták.' },
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
