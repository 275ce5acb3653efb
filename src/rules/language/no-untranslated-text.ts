/** No paragraph of a text is left in another language. */
import type { Rule } from '../../model.js';
import { foldLetters, languages, type Language } from '../../languages/index.js';
import { few, problemAt, stretchesOf, type Stretch } from './running-text.js';

const words = /\p{L}[\p{L}'’-]*/gu;
/** A name or a title has fewer. */
const fewest = 7;
/** So many different small words of a language make a sentence of it, when there is none of the other. */
const telling = 3;

const count = (text: string, script: RegExp) => text.match(script)?.length ?? 0;

const lists = new Map<string, ReadonlySet<string>>();

/** How many different small words of a language stand among these folded ones. */
function smallWords(own: readonly string[], { id, voice }: Language): number {
  const list = lists.get(id) ?? new Set(voice.stopWords.map(foldLetters));
  lists.set(id, list);
  return new Set(own.filter((word) => list.has(word))).size;
}

/** Written in the other alphabet, in sentences rather than names. */
function inOtherScript(own: string, found: readonly string[], { id }: Language): boolean {
  const [greek, latin] = [count(own, /\p{Script=Greek}/gu), count(own, /\p{Script=Latin}/gu)];
  const small = found.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (small < found.length * 0.5) return false;
  return id === 'el' ? latin > 4 * greek : greek > 4 * latin;
}

const anySmall = new Map<string, RegExp>();

/** Whether a small word of the text's own language stands in it, which nearly every sentence has. */
function hasOwn(own: string, { id, voice }: Language): boolean {
  const pattern =
    anySmall.get(id) ?? new RegExp(`(?<!\\p{L})(?:${voice.stopWords.map(foldLetters).join('|')})(?!\\p{L})`, 'u');
  anySmall.set(id, pattern);
  return pattern.test(foldLetters(own));
}

function otherLanguage({ passage: { own }, language }: Stretch): Language | undefined {
  if (hasOwn(own, language)) return undefined;
  const found = own.match(words) ?? [];
  if (found.length < fewest) return undefined;
  const small = found.map(foldLetters);
  const others = Object.values(languages).filter(({ id }) => id !== language.id);
  if (inOtherScript(own, found, language))
    return others.find((other) => smallWords(small, other) >= 2) ?? (language.id === 'el' ? undefined : languages.el);
  if (language.id === 'el') return undefined;
  return others.find((other) => other.id !== 'el' && smallWords(small, other) >= telling);
}

export const noUntranslatedText: Rule = {
  id: 'no-untranslated-text',
  alias: 'LOC-04',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'A paragraph that nobody translated goes out in every channel of that language.',
      left: 'a paragraph of the text in {locale} is in {language}: “{start}”',
      cure: 'Translate it, or put it in quotation marks when it is quoted.',
    },
    el: {
      why: 'Μια παράγραφος που έμεινε αμετάφραστη βγαίνει σε κάθε κανάλι αυτής της γλώσσας.',
      left: 'μια παράγραφος του κειμένου ({locale}) είναι σε άλλη γλώσσα ({language}): «{start}»',
      cure: 'Μεταφράστε την ή βάλτε τη σε εισαγωγικά, αν είναι παράθεμα.',
    },
    hu: {
      why: 'A lefordítatlan bekezdés az adott nyelv minden csatornáján megjelenik.',
      left: 'a szöveg ({locale}) egyik bekezdése más nyelven ({language}) van: „{start}”',
      cure: 'Fordítsa le, vagy tegye idézőjelbe, ha idézet.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'Το κατάστημα στην Αθήνα ανοίγει τη Δευτέρα στις εννέα το πρωί.',
      good: 'The shop in Athens (Κατάστημα Αιόλου) opens on Monday at nine in the morning.',
    },
    {
      locale: 'en',
      bad: 'Az athéni bolt hétfőn reggel nyit, és egy ajándék is vár a vendégekre.',
      good: 'Bread, butter, jam, honey, eggs, coffee, tea and juice for two people.',
    },
    {
      locale: 'el',
      bad: 'The shop in Athens opens on Monday, and you can come at nine.',
      good: 'Συνεργαζόμαστε με τα Red Hat Enterprise Linux, Visual Studio Code, Google Chrome. «The shop opens on Monday, and you can come at nine».',
    },
    {
      locale: 'el',
      bad: 'Az athéni bolt hétfőn reggel nyit, és egy ajándék is vár a vendégekre.',
      good: 'Το άλμπουμ λέγεται The Dark Side of the Moon και βγήκε σε βινύλιο.',
    },
    {
      locale: 'hu',
      bad: 'The shop in Athens opens on Monday, and you can come at nine.',
      good: 'Kenyér, vaj, lekvár, méz, tojás, kávé, tea, gyümölcslé két személynek.',
    },
    {
      locale: 'hu',
      bad: 'Το κατάστημα στην Αθήνα ανοίγει τη Δευτέρα στις εννέα το πρωί.',
      good: 'Az athéni bolt neve (Κατάστημα Αιόλου) nem változik, és hétfőn nyit.',
    },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context)) {
      const { passage, text } = stretch;
      if (passage.quoted || passage.own.length < 30 || passage.kind === 'cell') continue;
      const other = otherLanguage(stretch);
      if (!other) continue;
      const start = passage.text.slice(0, 40).trim();
      const data = { locale: text.locale, language: other.name, start: `${start}…` };
      yield problemAt(stretch, 0, passage.text.length, { say: 'left', data, excerpt: start });
    }
  }),
};
