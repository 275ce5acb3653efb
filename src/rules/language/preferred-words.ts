/** The brand's own words are used: `webáruház`, not `webshop`. */
import type { Brand, Rule } from '../../model.js';
import { findPhrases, foldLetters } from '../../languages/index.js';
import { before, few, problemAt, stretchesOf } from './running-text.js';

interface Preferred {
  readonly say: ReadonlyMap<string, string>;
  readonly not: readonly string[];
}
const known = new WeakMap<object, Preferred>();

function preferredOf({ voice }: Brand, locale: string): Preferred | undefined {
  const list = voice.prefer?.[locale] ?? voice.prefer?.[locale.split('-')[0]!];
  if (!list) return undefined;
  const made = known.get(list) ?? { say: new Map(Object.entries(list)), not: Object.keys(list) };
  known.set(list, made);
  return made;
}

/** A word within the preferred one, or within a name, is not the other word: `shop` in `web shop`. */
function isWithin(own: string, start: number, end: number, instead: string): boolean {
  const [at, length] = [foldLetters(instead), instead.length];
  const near = foldLetters(own.slice(Math.max(0, start - length), end + length));
  return at.includes(foldLetters(own.slice(start, end))) && near.includes(at);
}

/** The preferred word as the found one is written: with a capital, when it has one. */
const written = (instead: string, found: string) =>
  /^\p{Lu}/u.test(found) ? instead[0]!.toUpperCase() + instead.slice(1) : instead;

export const preferredWords: Rule = {
  id: 'preferred-words',
  alias: 'TRM-01',
  scope: 'message',
  severity: 'warning',
  language: true,
  needs: ({ voice }) => Object.keys(voice.prefer ?? {}).length > 0,
  words: {
    en: {
      why: 'One word for one thing: readers who meet two look for the difference.',
      needs: 'the words the brand prefers (`voice.prefer`)',
      other: '“{word}” stands where the brand says “{instead}”',
      cure: 'Write “{instead}”, in the form that fits.',
    },
    el: {
      why: 'Μία λέξη για κάθε πράγμα: όποιος συναντά δύο ψάχνει τη διαφορά.',
      needs: 'οι λέξεις που προτιμά η μάρκα (`voice.prefer`)',
      other: 'το κείμενο γράφει «{word}», ενώ η μάρκα λέει «{instead}»',
      cure: 'Γράψτε «{instead}» στον τύπο που ταιριάζει.',
    },
    hu: {
      why: 'Egy dologra egy szó: aki kettővel találkozik, a különbséget keresi.',
      needs: 'a márka kedvelt szavai (`voice.prefer`)',
      other: '„{word}” áll ott, ahol a márka ezt mondja: „{instead}”',
      cure: 'Írja így: „{instead}”, a mondatba illő raggal.',
    },
  },
  examples: (
    [
      [
        'en',
        { webshop: 'e-shop' },
        'Our webshop is open all night.',
        'Our e-shop is open all night, and so is the “webshop”.',
      ],
      ['en', { shop: 'web shop' }, 'Visit our shops.', 'Visit our web shop.'],
      ['el', { βραστήρας: 'ηλεκτρικός βραστήρας' }, 'Οι βραστήρες ήρθαν.', 'Ο ηλεκτρικός βραστήρας ήρθε.'],
      [
        'el',
        { 'e-shop': 'ηλεκτρονικό κατάστημα' },
        'Το e-shop είναι ανοιχτό.',
        'Το ηλεκτρονικό κατάστημα είναι ανοιχτό.',
      ],
      ['hu', { webshop: 'webáruház' }, 'A webshopban éjjel is rendelhet.', 'A webáruházban éjjel is rendelhet.'],
      ['hu', { kanna: 'vízforraló' }, 'A kannát ma hozzuk.', 'A vízforralót ma hozzuk, Kannaváry úr átveszi.'],
    ] as const
  ).map(([locale, prefer, bad, good]) => ({
    locale,
    bad: { message: bad, brand: { voice: { prefer: { [locale]: prefer } } } },
    good: { message: good, brand: { voice: { prefer: { [locale]: prefer } } } },
  })),
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context)) {
      const preferred = preferredOf(context.brand, stretch.text.locale);
      if (!preferred) continue;
      const { own } = stretch.passage;
      for (const { phrase, start, end } of findPhrases(own, preferred.not, stretch.language.id)) {
        const instead = preferred.say.get(phrase)!;
        const word = own.slice(start, end);
        if (isWithin(own, start, end, instead)) continue;
        // Only English leaves the words around it as they are, whatever the gender, case and article of a noun.
        const same =
          stretch.language.id === 'en' &&
          word.toLowerCase() === phrase.toLowerCase() &&
          !/(?<!\p{L})an? $/iu.test(before(own, start));
        yield problemAt(stretch, start, end, {
          say: 'other',
          data: { word, instead },
          by: same ? written(instead, word) : undefined,
        });
      }
    }
  }),
};
