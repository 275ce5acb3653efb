/** The text keeps clear of the words that the brand avoids, and of those that everybody uses. */
import type { Brand, Rule } from '../../model.js';
import { findPhrases } from '../../languages/index.js';
import { few, problemAt, stretchesOf } from './running-text.js';

const none: readonly string[] = [];

function avoided({ voice }: Brand, locale: string): readonly string[] {
  return voice.avoid?.[locale] ?? voice.avoid?.[locale.split('-')[0]!] ?? none;
}

export const noHype: Rule = {
  id: 'no-hype',
  alias: 'VOI-03',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'Big words cost trust, and what everybody says says nothing.',
      avoided: '“{word}” is on the brand’s list of words to avoid',
      hype: '“{word}” is a word of advertising that readers skip',
      cure: 'Say what the thing does, in figures where there are some.',
    },
    el: {
      why: 'Τα μεγάλα λόγια κοστίζουν σε εμπιστοσύνη, και ό,τι λένε όλοι δεν λέει τίποτα.',
      avoided: 'το «{word}» είναι στη λίστα με όσα αποφεύγει η μάρκα',
      hype: 'το «{word}» είναι διαφημιστική έκφραση που οι αναγνώστες προσπερνούν',
      cure: 'Πείτε τι κάνει το προϊόν, με αριθμούς όπου υπάρχουν.',
    },
    hu: {
      why: 'A nagy szavak a bizalomból vesznek el, és amit mindenki mond, az nem mond semmit.',
      avoided: '„{word}” szerepel a márka kerülendő szavai között',
      hype: '„{word}” reklámszó, amelyen az olvasó átsiklik',
      cure: 'Írja meg, mit tud a termék, ahol lehet, számokkal.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'A game-changing kettle.',
      good: 'A kettle that boils in 90 seconds. “A game-changing one,” says a customer.',
    },
    {
      locale: 'en',
      bad: { message: 'Our bargains are here.', brand: { voice: { avoid: { en: ['bargain'] } } } },
      good: { message: 'Our barges are here.', brand: { voice: { avoid: { en: ['bargain'] } } } },
    },
    {
      locale: 'el',
      bad: 'Μια επαναστατική σειρά βραστήρων.',
      good: 'Μια σειρά βραστήρων για την επανάσταση του 1821.',
    },
    {
      locale: 'el',
      bad: { message: 'Οι φτηνοί βραστήρες ήρθαν.', brand: { voice: { avoid: { el: ['φτηνός'] } } } },
      good: { message: 'Οι οικονομικοί βραστήρες ήρθαν.', brand: { voice: { avoid: { el: ['φτηνός'] } } } },
    },
    { locale: 'hu', bad: 'Kihagyhatatlan ajánlatok érkeztek.', good: 'A forradalom napján zárva tartunk.' },
    {
      locale: 'hu',
      bad: { message: 'Olcsóbb kannák érkeztek.', brand: { voice: { avoid: { hu: ['olcsó'] } } } },
      good: {
        message: 'Kedvezőbb árú kannák érkeztek az Olcsvai útra.',
        brand: { voice: { avoid: { hu: ['olcsó'] } } },
      },
    },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context)) {
      const { own } = stretch.passage;
      const list = avoided(context.brand, stretch.text.locale);
      const mine = findPhrases(own, list, stretch.language.id);
      for (const { start, end } of mine)
        yield problemAt(stretch, start, end, {
          say: 'avoided',
          severity: 'warning',
          data: { word: own.slice(start, end) },
        });
      for (const { start, end } of findPhrases(own, stretch.language.voice.hype, stretch.language.id))
        if (!mine.some((one) => one.start < end && start < one.end))
          yield problemAt(stretch, start, end, { say: 'hype', data: { word: own.slice(start, end) } });
    }
  }),
};
