/**
 * Sentences that can be read in one go. English has the Flesch reading ease (Flesch 1948); for Greek and Hungarian no
 * index is validated for such texts, so there sentence length and the share of long words are told.
 */
import type { Brand, MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { isKnownLanguage, languageOf, sentencesOf, type Language } from '../../languages/index.js';
import { few, problemAt } from './running-text.js';

/** What blanks part and what holds a letter or a digit: a dash is no word. */
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
/** So many sentences make an average worth telling. */
const enough = 6;
/** Below this a text reads like a scientific paper. */
const hardest = 30;

/** Vowel groups of English words; a final e, es or ed is silent. */
function syllables(text: string): number {
  const small = text.toLowerCase();
  const silent = small.match(/[aeiouy][^aeiouyl\s]+(?:e[sd]?)(?![a-z])/g)?.length ?? 0;
  return (small.match(/[aeiouy]+/g)?.length ?? 0) - silent;
}

interface Measured {
  readonly passage: Passage;
  readonly start: number;
  readonly length: number;
  readonly words: readonly string[];
}

/** The author's sentences of paragraphs and list items; what is blank, or holds no verb as a list does, is left out. */
function* sentencesIn(passages: readonly Passage[], locale: string): Generator<Measured> {
  for (const passage of passages) {
    if (passage.quoted || (passage.kind !== 'paragraph' && passage.kind !== 'item')) continue;
    let from = 0;
    for (const sentence of sentencesOf(passage.text, locale)) {
      const start = passage.text.indexOf(sentence, from);
      from = start + sentence.length;
      if (passage.own.slice(start, from).includes('\ufffc')) continue;
      const own = wordsOf(sentence);
      if (own.length > 1) yield { passage, start, length: sentence.length, words: own };
    }
  }
}

/** A list written in a line: five commas or more, or several semicolons. */
const enumerates = (text: string) => (text.match(/[,;·]/g)?.length ?? 0) >= 5;

function maxOf(brand: Brand, locale: string, { voice }: Language): number {
  return brand.voice.sentence?.[locale] ?? brand.voice.sentence?.[locale.split('-')[0]!] ?? voice.sentence.max;
}

function* tooLong(text: MessageText, measured: readonly Measured[], max: number, asked: boolean): Generator<Problem> {
  for (const { passage, start, length, words: own } of measured) {
    if (own.length <= max || (!asked && enumerates(passage.text.slice(start, start + length)))) continue;
    const excerpt = own.slice(0, 6).join(' ');
    yield problemAt({ text, passage }, start, start + length, {
      say: 'long',
      data: { words: own.length, max, start: `${excerpt} …` },
      excerpt,
    });
  }
}

function* asAWhole(text: MessageText, measured: readonly Measured[], language: Language): Generator<Problem> {
  if (measured.length < enough) return;
  const all = measured.flatMap((one) => one.words);
  const { average, longWord, longShare } = language.voice.sentence;
  const mean = all.length / measured.length;
  const at = { at: text.title.place, locale: text.locale, excerpt: `${text.locale} ${text.file.path}` };
  if (mean > average) yield { ...at, say: 'average', data: { mean: Math.round(mean), average } };
  if (language.id === 'en') {
    const ease = 206.835 - 1.015 * mean - (84.6 * syllables(all.join(' '))) / all.length;
    if (ease < hardest) yield { ...at, say: 'hard', data: { ease: Math.max(0, Math.round(ease)), hardest } };
    return;
  }
  const share = all.filter((word) => word.length >= longWord).length / all.length;
  if (share > longShare) yield { ...at, say: 'longWords', data: { share: Math.round(share * 100), longWord } };
}

export const readableSentences: Rule = {
  id: 'readable-sentences',
  alias: 'VOI-01',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'People read on a telephone, between two stops: what cannot be taken in at once is left.',
      long: 'a sentence has {words} words, {max} are the most: “{start}”',
      average: 'the sentences have {mean} words on average, {average} read well',
      hard: 'the reading ease (Flesch) is {ease}; below {hardest} only specialists read on',
      longWords: '{share}% of the words have {longWord} letters or more',
      cure: 'Make two sentences of it, or put the list into a list.',
      averageCure: 'Split the long sentences.',
      hardCure: 'Use shorter words and sentences.',
      longWordsCure: 'Use shorter words where there are some.',
    },
    el: {
      why: 'Ο κόσμος διαβάζει στο κινητό, ανάμεσα σε δύο στάσεις: ό,τι δεν πιάνεται με την πρώτη μένει αδιάβαστο.',
      long: 'μια πρόταση έχει {words} λέξεις, ενώ το όριο είναι {max}: «{start}»',
      average: 'οι προτάσεις έχουν κατά μέσο όρο {mean} λέξεις· άνετα διαβάζονται έως {average}',
      hard: 'ο δείκτης αναγνωσιμότητας (Flesch) είναι {ease}· κάτω από {hardest} συνεχίζουν μόνο οι ειδικοί',
      longWords: 'το {share}% των λέξεων έχει {longWord} γράμματα ή περισσότερα',
      cure: 'Χωρίστε τη σε δύο ή βάλτε την απαρίθμηση σε λίστα.',
      averageCure: 'Χωρίστε τις μεγάλες προτάσεις.',
      hardCure: 'Προτιμήστε πιο μικρές λέξεις και προτάσεις.',
      longWordsCure: 'Προτιμήστε πιο μικρές λέξεις, όπου υπάρχουν.',
    },
    hu: {
      why: 'Az emberek telefonon, két megálló között olvasnak: ami elsőre nem érthető, azt otthagyják.',
      long: 'egy mondat {words} szóból áll, legfeljebb {max} az ajánlott: „{start}”',
      average: 'a mondatok átlagosan {mean} szóból állnak; {average} szóig könnyű olvasni őket',
      hard: 'az olvashatósági mutató (Flesch) {ease}; {hardest} alatt csak szakemberek olvasnak tovább',
      longWords: 'a szavak {share}%-a legalább {longWord} betűs',
      cure: 'Bontsa két mondatra, vagy tegye listába a felsorolást.',
      averageCure: 'Bontsa ketté a hosszú mondatokat.',
      hardCure: 'Használjon rövidebb szavakat és mondatokat.',
      longWordsCure: 'Használjon rövidebb szavakat, ahol vannak.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'In view of the fact that the opening of the new shop that we announced in the spring has had to be moved because the works on the pipes under the street took longer than the city had told us, we now open in the middle of May.',
      good: 'The works on the pipes took longer than planned. We open in the middle of May. Each box holds cups, bowls, plates, jugs, spoons, forks, knives, cloths, napkins, trays and glasses, all of them made in small workshops in Greece and Hungary, all of them with a guarantee of five years and with spare parts.',
    },
    {
      locale: 'en',
      bad: {
        message: 'We open the shop on Monday and close it on Friday evening.',
        brand: { voice: { sentence: { en: 8 } } },
      },
      good: { message: 'We open the shop on Monday. It closes on Friday.', brand: { voice: { sentence: { en: 8 } } } },
    },
    {
      locale: 'el',
      bad: 'Επειδή τα έργα στο δίκτυο της ύδρευσης κάτω από τον δρόμο κράτησαν περισσότερο από όσο μας είχε πει ο δήμος όταν ανακοινώσαμε την άνοιξη το άνοιγμα του νέου καταστήματος στο κέντρο, αναγκαζόμαστε να μεταφέρουμε την έναρξη της λειτουργίας του στα μέσα του Μαΐου.',
      good: 'Τα έργα στον δρόμο κράτησαν περισσότερο. Ανοίγουμε στα μέσα του Μαΐου.',
    },
    {
      locale: 'el',
      bad: {
        message: 'Ανοίγουμε το κατάστημα τη Δευτέρα το πρωί και κλείνουμε την Παρασκευή.',
        brand: { voice: { sentence: { el: 8 } } },
      },
      good: { message: 'Ανοίγουμε τη Δευτέρα. Κλείνουμε την Παρασκευή.', brand: { voice: { sentence: { el: 8 } } } },
    },
    {
      locale: 'hu',
      bad: 'Mivel az utca alatt húzódó vízvezeték felújítása tovább tartott annál, mint amit a városvezetés akkor mondott nekünk, amikor tavasszal bejelentettük a belvárosi új bolt megnyitását, kénytelenek vagyunk az indulást május közepére, egy csendesebb hétre áttenni az egész városban.',
      good: 'A vízvezeték felújítása tovább tartott. Május közepén nyitunk.',
    },
    {
      locale: 'hu',
      bad: {
        message: 'Hétfőn reggel nyitjuk a boltot, és pénteken este zárunk be.',
        brand: { voice: { sentence: { hu: 8 } } },
      },
      good: { message: 'Hétfőn nyitunk. Pénteken este zárunk.', brand: { voice: { sentence: { hu: 8 } } } },
    },
  ],
  check: few(function* (message, context: RuleContext) {
    for (const text of Object.values(message.texts)) {
      if (!isKnownLanguage(text.locale)) continue;
      const language = languageOf(text.locale);
      const measured = [...sentencesIn(context.passages(text), text.locale)];
      const max = maxOf(context.brand, text.locale, language);
      yield* tooLong(text, measured, max, max !== language.voice.sentence.max);
      yield* asAWhole(text, measured, language);
    }
  }),
};
