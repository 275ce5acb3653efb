/** A Greek word of two syllables or more carries its accent. */
import type { Rule } from '../../model.js';
import { languageOf } from '../../languages/index.js';
import { few, problemAt, stretchesOf } from './running-text.js';

/** Small letters, or a capital and small ones; no hyphen, apostrophe, digit or mark of a code beside it. */
const unaccented = /(?<![\p{L}\p{M}\p{N}_@#/.’'-])[α-ωΑ-Ω][α-ως]{2,}(?![\p{L}\p{M}\p{N}_@/’'-]|\.\p{L})/gu;
/** One vowel sound each; an ι that is said with the next vowel counts with it. */
const vowels = /(?:ι|ει|οι|υι?)?(?:ου|αι|ει|οι|υι|αυ|ευ|ηυ|[αεηιουωϊϋ])/g;
const { abbreviations } = languageOf('el');

export const greekWordsAccented: Rule = {
  id: 'greek-words-accented',
  alias: 'LNG-03',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'A Greek word of two or more syllables has an accent; without it the text looks like a quick message on a telephone.',
      bare: '“{word}” has no accent',
      cure: 'Put the accent on the syllable that is stressed.',
    },
    el: {
      why: 'Κάθε λέξη με δύο ή περισσότερες συλλαβές παίρνει τόνο· χωρίς αυτόν το κείμενο μοιάζει με βιαστικό μήνυμα.',
      bare: 'η λέξη «{word}» δεν έχει τόνο',
      cure: 'Τονίστε τη συλλαβή που ακούγεται πιο δυνατά.',
    },
    hu: {
      why: 'A két- vagy több szótagú görög szavakon ékezet van; nélküle a szöveg sietős üzenetnek hat.',
      bare: 'a görög „{word}” szóról hiányzik az ékezet',
      cure: 'Tegye ki az ékezetet a hangsúlyos szótagra.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'In Greek we say “καλημερα”. Our motto is καλημερα, said slowly.',
      good: 'Our motto is καλημέρα, said slowly, για όλους.',
    },
    { locale: 'en', bad: 'The soup is called φασολαδα.', good: 'The soup is called φασολάδα.' },
    {
      locale: 'el',
      bad: 'Σας περιμενουμε στο κατάστημα.',
      good: 'Σας περιμένουμε στο κατάστημα για μια δυο μέρες ακόμη. Ποια προτιμάτε πια; Γεια σας!',
    },
    {
      locale: 'el',
      bad: 'Η Αθηνα γιορτάζει.',
      good: 'Η Αθήνα γιορτάζει, ό,τι κι αν γίνει: το πρόγραμμα στη σελ. 12, οι χορηγοί (2 εκατ. ευρώ) στη σελ. 14. ΑΘΗΝΑ',
    },
    { locale: 'hu', bad: 'A leves neve φασολαδα.', good: 'A leves neve φασολάδα.' },
    { locale: 'hu', bad: 'Görögül így köszönünk: καλημερα.', good: 'Görögül így köszönünk: καλημέρα, γεια.' },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context)) {
      const { own } = stretch.passage;
      if (!/[α-ω]/u.test(own)) continue;
      for (const { 0: word, index } of own.matchAll(unaccented)) {
        if ((word.toLowerCase().match(vowels)?.length ?? 0) < 2) continue;
        const end = index + word.length;
        if (
          own[end] === '.' &&
          (abbreviations.includes(word.toLowerCase()) || /^\. ?[\p{Ll}\p{N}]/u.test(own.slice(end)))
        )
          continue;
        yield problemAt(stretch, index, end, { say: 'bare', data: { word } });
      }
    }
  }),
};
