/** Words that put people before a trait, and name a job without a sex. */
import type { Rule } from '../../model.js';
import { findPhrases, type Language } from '../../languages/index.js';
import { before, few, problemAt, stretchesOf } from './running-text.js';

const lists = new Map<string, readonly string[]>();

/** One list per language, the same each time: that is how its patterns are kept. */
function phrasesOf({ id, voice }: Language): readonly string[] {
  const known = lists.get(id) ?? voice.inclusive.flatMap(({ phrases }) => phrases);
  lists.set(id, known);
  return known;
}

/** “the elderly” is people; “the elderly lady”, “the blind spot” is not. */
const goesOn = /^(?:the (?:elderly|blind|deaf|disabled)) \p{Ll}+/u;
const mayFollow =
  /^(?:and|or|in|on|at|to|of|who|with|are|is|was|were|can|will|have|need|from|as|but|should|may|for|also|often)(?!\p{L})/u;

/** A capital inside a sentence belongs to a name: „Vakok és Gyengénlátók Szövetsége”, the Council of the Blind. */
const isName = (own: string, start: number, end: number) =>
  /\p{Lu}/u.test(own.slice(start + 1, end)) ||
  /^\p{Lu}.* \p{Lu}/u.test(`${own[start]}${own.slice(end, end + 2)}`) ||
  (/^\p{Lu}/u.test(own.slice(start)) && !/(?:^|[.!?;·:]\s+)$/u.test(before(own, start)));

export const inclusiveWords: Rule = {
  id: 'inclusive-words',
  alias: 'VOI-05',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'People read about themselves: a word that reduces them to a trait, or leaves half of them out, loses them.',
      word: '“{word}”: “{instead}” leaves nobody out',
      cure: 'Say it so, unless the people you write about prefer their own word.',
    },
    el: {
      why: 'Οι άνθρωποι διαβάζουν για τον εαυτό τους· μια λέξη που τους περιορίζει σε ένα χαρακτηριστικό τους διώχνει.',
      word: '«{word}»: η διατύπωση «{instead}» δεν αποκλείει κανέναν',
      cure: 'Προτιμήστε την, εκτός αν οι ίδιοι χρησιμοποιούν άλλη λέξη για τον εαυτό τους.',
    },
    hu: {
      why: 'Az emberek magukról olvasnak; az a szó, amely egyetlen tulajdonságukra szűkíti őket, elriasztja őket.',
      word: '„{word}”: jobb így: „{instead}”',
      cure: 'Írja így, hacsak az érintettek nem más szót használnak magukra.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'The chairman opened the meeting.',
      good: 'The chair opened the meeting. “Our chairman agreed,” she said.',
    },
    {
      locale: 'en',
      bad: 'There is a ramp for the elderly.',
      good: 'There is a ramp for the elderly lady and for the blind spot.',
    },
    {
      locale: 'el',
      bad: 'Υπάρχει ράμπα για άτομα με ειδικές ανάγκες.',
      good: 'Υπάρχει ράμπα για άτομα με αναπηρία και για ηλικιωμένους.',
    },
    { locale: 'el', bad: 'Ζητούνται καθαρίστριες.', good: 'Ζητείται προσωπικό καθαριότητας.' },
    {
      locale: 'hu',
      bad: 'A bejárathoz rámpa is vezet a tolószékhez kötött vendégeknek.',
      good: 'A bejárat a kerekesszéket használó vendégeknek is kényelmes.',
    },
    {
      locale: 'hu',
      bad: 'Takarítónőt keresünk a boltba.',
      good: 'Takarítót keresünk. Partnerünk a Magyar Vakok és Gyengénlátók Országos Szövetsége.',
    },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context)) {
      const { own } = stretch.passage;
      for (const { phrase, start, end } of findPhrases(own, phrasesOf(stretch.language), stretch.language.id)) {
        if (isName(own, start, end)) continue;
        const after = own.slice(end, end + 20);
        if (goesOn.test(own.slice(start, end + 20).toLowerCase()) && !mayFollow.test(after.trimStart())) continue;
        const instead = stretch.language.voice.inclusive.find(({ phrases }) => phrases.includes(phrase))!.instead;
        yield problemAt(stretch, start, end, { say: 'word', data: { word: own.slice(start, end), instead } });
      }
    }
  }),
};
