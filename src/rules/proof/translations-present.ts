/** A message exists in every language it must be published in. */
import type { Rule } from '../../model.js';

export const translationsPresent: Rule = {
  id: 'translations-present',
  alias: 'LOC-01',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'Readers of the missing language learn it last, or from others.',
      missing: 'there is no text in {locale}',
      part: '“{part}” is not translated into {locale}',
      cure: 'Write {file}, or make the language optional with `locales`.',
      partCure: 'Translate it in {file}.',
    },
    el: {
      why: 'Όσοι διαβάζουν τη γλώσσα που λείπει το μαθαίνουν τελευταίοι ή από άλλους.',
      missing: 'δεν υπάρχει κείμενο στη γλώσσα {locale}',
      part: 'το «{part}» δεν έχει μεταφραστεί ({locale})',
      cure: 'Γράψτε το {file} ή κάντε τη γλώσσα προαιρετική στο `locales`.',
      partCure: 'Μεταφράστε το στο {file}.',
    },
    hu: {
      why: 'Aki ezen a nyelven olvas, utolsónak vagy mástól tudja meg.',
      missing: 'nincs szöveg ezen a nyelven: {locale}',
      part: '„{part}” nincs lefordítva ({locale})',
      cure: 'Írja meg ezt: {file}, vagy jelölje a nyelvet nem kötelezőnek a `locales` alatt.',
      partCure: 'Fordítsa le itt: {file}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: Open again\nlocales:\n  el: required\n---\n\nOur shop is open again.',
      good: {
        message: '---\ntitle: Open again\nlocales:\n  el: required\n---\n\nOur shop is open again.',
        translations: { el: 'Το κατάστημά μας άνοιξε ξανά.' },
      },
    },
    {
      locale: 'el',
      bad: '---\ntitle: Ανοίξαμε ξανά\nlocales:\n  hu: required\n---\n\nΤο κατάστημά μας άνοιξε ξανά.',
      good: {
        message: '---\ntitle: Ανοίξαμε ξανά\nlocales:\n  hu: required\n---\n\nΤο κατάστημά μας άνοιξε ξανά.',
        translations: { hu: 'Boltunk újra nyitva.' },
      },
    },
    {
      locale: 'hu',
      bad: {
        message:
          '---\ntitle: Újra nyitva\nsummary: Megújult a boltunk.\nlocales:\n  en: required\n---\n\nBoltunk újra nyitva.',
        translations: { en: '---\ntitle: Open again\n---\n\nOur shop is open again.' },
      },
      good: {
        message:
          '---\ntitle: Újra nyitva\nsummary: Megújult a boltunk.\nlocales:\n  en: required\n---\n\nBoltunk újra nyitva.',
        translations: {
          en: '---\ntitle: Open again\nsummary: Our shop is new inside.\n---\n\nOur shop is open again.',
        },
      },
    },
  ],
  *check(message, { hashes }) {
    const source = message.texts[message.sourceLocale]!;
    for (const [locale, how] of Object.entries(message.locales)) {
      const file = source.file.path.replace(/\.md$/, `.${locale}.md`);
      const text = message.texts[locale];
      if (!text) {
        if (how !== 'optional')
          yield {
            at: source.title.place,
            say: 'missing',
            data: { locale, file },
            severity: message.status === 'draft' ? 'warning' : 'error',
            excerpt: locale,
          };
        continue;
      }
      if (locale === message.sourceLocale) continue;
      const have = hashes(text);
      for (const part of Object.keys(hashes(source)))
        if (!part.startsWith('body.') && !part.startsWith('override.') && !part.startsWith('short.') && !(part in have))
          yield {
            at: text.title.place,
            say: 'part',
            data: { part, locale, file: text.file.path },
            severity: 'warning',
            excerpt: `${locale} ${part}`,
          };
    }
  },
};
