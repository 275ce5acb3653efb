/** A greeting calls people in the form of calling: Αγαπητέ κ. Παπαδόπουλε; and ends as its language ends it. */
import type { Passage, Problem, Rule } from '../../model.js';
import { few, problemAt, stretchesOf, type Stretch } from './running-text.js';

const name = '[Α-ΩΆΈΉΊΌΎΏ]\\p{Ll}+';
const nouns: Readonly<Record<string, string>> = {
  πελάτης: 'πελάτη', συνεργάτης: 'συνεργάτη', αναγνώστης: 'αναγνώστη', συνδρομητής: 'συνδρομητή', φοιτητής: 'φοιτητή',
  επισκέπτης: 'επισκέπτη', φίλος: 'φίλε', συνάδελφος: 'συνάδελφε', δημοσιογράφος: 'δημοσιογράφε', κύριος: 'κύριε',
}; // prettier-ignore
/** First names in -ος that keep an -ο when somebody is called; most others take -ε, and some take both. */
const withO = new Set('Νίκος Γιώργος Πέτρος Μάρκος Σταύρος Χρήστος Σπύρος Δήμος Πάνος Στέλιος Τάσος Θάνος'.split(' '));
const greekGreeting = new RegExp(
  `(?<!\\p{L})(?:Αγαπητέ|Αξιότιμε|Σεβαστέ|Φίλτατε)(?: μου)?((?: (?:κ\\.|κύριε|${Object.keys(nouns).join('|')}|${name}(?:-${name})?)){1,4})`,
  'gu',
);
const wrongGender = /(?<!\p{L})(Αγαπητέ|Αξιότιμε|Σεβαστέ)(?= (?:κυρία|κα)(?!\p{L}))/gu;
const feminine: Readonly<Record<string, string>> = { Αγαπητέ: 'Αγαπητή', Αξιότιμε: 'Αξιότιμη', Σεβαστέ: 'Σεβαστή' };

/** The form of calling of a masculine word in -ς; undefined when it has more than one. */
function called(word: string): string | undefined {
  if (word in nouns) return nouns[word];
  if (/(?:[ηήαάέ]|ού)ς$/u.test(word)) return word.slice(0, -1);
  if (word.endsWith('όπουλος')) return `${word.slice(0, -2)}ε`;
  return withO.has(word) ? word.slice(0, -1) : undefined;
}

function* inGreek(stretch: Stretch): Generator<Problem> {
  const { own } = stretch.passage;
  if (!/Αγαπητέ|Αξιότιμε|Σεβαστέ|Φίλτατε/.test(own)) return;
  for (const { 0: greeting, 1: names = '', index } of own.matchAll(greekGreeting)) {
    const from = index + greeting.length - names.length;
    for (const { 0: word, index: at } of names.matchAll(/\p{L}+ς(?!\p{L})/gu)) {
      const by = called(word);
      const [start, end] = [from + at, from + at + word.length];
      yield problemAt(stretch, start, end, { say: by ? 'nominative' : 'nominativeOpen', data: { word, by }, by });
    }
  }
  for (const { 1: word = '', index } of own.matchAll(wrongGender)) {
    const by = feminine[word]!;
    yield problemAt(stretch, index, index + word.length, { say: 'gender', data: { word, by }, by });
  }
}

/** A paragraph that is a greeting and nothing else, before one that starts anew. */
const alone: Readonly<Record<'en' | 'hu', RegExp>> = {
  en: /^Dear [^,!?.:;\n]{2,50}(!)\s*$/u,
  hu: /^(?:Tisztelt|Kedves) [^,!?.:;\n]{2,60}(,)\s*$/u,
};

function* elsewhere(stretch: Stretch, language: 'en' | 'hu', next: Passage | undefined): Generator<Problem> {
  const { own, kind } = stretch.passage;
  if (kind !== 'paragraph' || !next || !/^\p{Lu}/u.test(next.text)) return;
  const found = alone[language].exec(own);
  if (!found) return;
  const at = own.lastIndexOf(found[1]!);
  const by = language === 'hu' ? '!' : ',';
  yield problemAt(stretch, at, at + 1, {
    say: language,
    by,
    severity: 'note',
    data: { words: own.trim() },
    excerpt: own.trim(),
  });
}

export const greetingDeclines: Rule = {
  id: 'greeting-declines',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'A greeting with the name in the wrong form, or the mark of another language, is the first thing people read in a mail.',
      nominative: 'a Greek greeting calls “{word}” in the form of the subject',
      nominativeOpen: 'a Greek greeting calls “{word}” in the form of the subject',
      gender: 'the Greek greeting “{word}” is for a man',
      en: '“{words}” ends in an exclamation mark, as Greek and Hungarian letters do',
      hu: '“{words}” ends in a comma, as English letters do',
      cure: 'Write {by}.',
      nominativeOpenCure: 'Put the name in the vocative.',
      enCure: 'End it with a comma.',
      huCure: 'End it with an exclamation mark.',
    },
    el: {
      why: 'Η προσφώνηση είναι το πρώτο που διαβάζει κανείς σε ένα μήνυμα· το όνομα στην ονομαστική δείχνει αυτόματη αλληλογραφία.',
      nominative: 'η προσφώνηση έχει το «{word}» στην ονομαστική',
      nominativeOpen: 'η προσφώνηση έχει το «{word}» στην ονομαστική',
      gender: 'η προσφώνηση «{word}» είναι για άνδρα',
      en: 'το «{words}» τελειώνει με θαυμαστικό, όπως στα ελληνικά και τα ουγγρικά',
      hu: 'το «{words}» τελειώνει με κόμμα, όπως στα αγγλικά',
      cure: 'Γράψτε {by}.',
      nominativeOpenCure: 'Βάλτε το όνομα στην κλητική.',
      enCure: 'Κλείστε το με κόμμα.',
      huCure: 'Κλείστε το με θαυμαστικό.',
    },
    hu: {
      why: 'A megszólítás az első, amit a levélben olvasnak; a rossz alak vagy egy másik nyelv írásjele gépies levélre vall.',
      nominative: 'a görög megszólításban a „{word}” alanyesetben áll',
      nominativeOpen: 'a görög megszólításban a „{word}” alanyesetben áll',
      gender: 'a görög „{word}” megszólítás férfiaknak szól',
      en: '„{words}”: felkiáltójelre végződik, mint a görög és a magyar levelekben',
      hu: '„{words}”: vesszőre végződik, mint az angol levelekben',
      cure: 'Írja így: {by}.',
      nominativeOpenCure: 'Tegye a nevet megszólító esetbe.',
      enCure: 'Zárja vesszővel.',
      huCure: 'Zárja felkiáltójellel.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'Dear Ms Marko!\n\nThe shop opens on Monday.',
      good: 'Dear Ms Marko,\n\nThe shop opens on Monday. Dear me! It rains.',
    },
    {
      locale: 'en',
      bad: 'Dear readers!\n\nWe are moving.',
      good: 'Dear readers: we are moving.\n\nDear friends,\n\nWe are moving.',
    },
    {
      locale: 'el',
      bad: 'Αγαπητέ κ. Παπαδόπουλος,\n\nΣας ευχαριστούμε.',
      good: 'Αγαπητέ κ. Παπαδόπουλε,\n\nΣας ευχαριστούμε. Ο κ. Παπαδόπουλος συμφωνεί.',
    },
    {
      locale: 'el',
      bad: 'Αξιότιμε κύριε Δημήτριος Ιωαννίδης,\n\nΣας ευχαριστούμε.',
      good: 'Αγαπητέ κύριε Γεωργίου,\n\nΑγαπητή κυρία Παππά,\n\nΣας ευχαριστούμε.',
    },
    {
      locale: 'el',
      bad: 'Αγαπητέ κυρία Παππά,\n\nΣας ευχαριστούμε.',
      good: 'Αγαπητέ Νίκο Ιωαννίδη,\n\nΑγαπητοί φίλοι,\n\nΣας ευχαριστούμε.',
    },
    {
      locale: 'hu',
      bad: 'Tisztelt Széplaki Dorka,\n\nKöszönjük levelét.',
      good: 'Tisztelt Kovács Úr!\n\nKöszönjük levelét.',
    },
    {
      locale: 'hu',
      bad: 'Kedves Olvasónk,\n\nÚj boltot nyitunk.',
      good: 'Kedves Olvasónk!\n\nÚj boltot nyitunk. Kedves, meleg hely.',
    },
  ],
  check: few(function* (message, context) {
    for (const stretch of stretchesOf(message, context)) {
      const { id } = stretch.language;
      yield* id === 'el' ? inGreek(stretch) : elsewhere(stretch, id, stretch.next);
    }
  }),
};
