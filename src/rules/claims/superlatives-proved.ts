/** “The best”, “the cheapest”, “No 1” stand on a claim that is proved. */
import type { Rule } from '../../model.js';
import { claimWords } from '../../languages/index.js';
import { everyPassage, isRegistered, sentenceAt } from '../spoken-claims.js';

/** A sentence with a year tells what was. */
const isHistory = (sentence: string): boolean => /(?<![\p{N}.,])(?:1\d|20)\d\d(?![\p{N}%])/u.test(sentence);

export const superlativesProved: Rule = {
  id: 'superlatives-proved',
  alias: 'CLM-07',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'A superlative about an offer is a statement of fact: courts and authorities ask for its proof, and readers do not believe it without one.',
      unproved: '“{words}” says more than a registered claim does',
      cure: 'Say what is true of the thing itself, or register the claim with its proof.',
    },
    el: {
      why: 'Ο υπερθετικός για μια προσφορά είναι ισχυρισμός: οι αρχές ζητούν απόδειξη και οι αναγνώστες δεν τον πιστεύουν χωρίς αυτήν.',
      unproved: 'το «{words}» λέει περισσότερα από όσα στηρίζει δηλωμένος ισχυρισμός',
      cure: 'Πείτε τι ισχύει για το ίδιο το προϊόν ή δηλώστε τον ισχυρισμό με την τεκμηρίωσή του.',
    },
    hu: {
      why: 'A felsőfok tényállítás: a hatóság bizonyítékot kér rá, az olvasó pedig anélkül nem hiszi el.',
      unproved: '„{words}”: többet mond, mint amit a márka állításai alátámasztanak',
      cure: 'Írja meg, mi igaz magára a termékre, vagy vegye fel az állítást a márkába a bizonyítékával együtt.',
    },
  },
  examples: [
    { locale: 'en', bad: 'The best prices in town, all winter.', good: 'Best before 12 March: see the lid.' },
    {
      locale: 'en',
      bad: 'Lumen is the leading kitchen brand in the region.',
      good: 'Most visitors come on Saturdays, the busiest at the latest by noon.',
    },
    {
      locale: 'el',
      bad: 'Τα βρίσκετε στις καλύτερες τιμές της αγοράς.',
      good: 'Ανοίγουμε για πρώτη φορά την Κυριακή, τουλάχιστον έως τις 14:00.',
    },
    {
      locale: 'el',
      bad: 'Ασυναγώνιστη ποιότητα για κάθε κουζίνα.',
      good: 'Το πρώτο που προσέχει κανείς είναι η λαβή.',
    },
    {
      locale: 'hu',
      bad: 'Nálunk találja a legolcsóbb árakat.',
      good: 'Legalább két nappal előbb jelentkezzen, legkésőbb december 7-ig.',
    },
    {
      locale: 'hu',
      bad: 'A Lumen piacvezető a konyhai eszközök között.',
      good: 'A legtöbb vendég szombaton jön; legközelebb januárban nyitunk ki vasárnap.',
    },
  ],
  *check(message, context) {
    const { brand } = context;
    const severity = Object.keys(brand.claims).length > 0 && !message.foreign ? 'warning' : 'note';
    for (const { text, passage } of everyPassage(message, context))
      for (const { start, end, text: words } of claimWords(text.locale).superlatives(passage.own))
        if (
          !isHistory(sentenceAt(passage.own, start, text.locale)) &&
          !isRegistered(brand, passage.text, text.locale, start, end)
        )
          yield {
            at: passage.at(start, end),
            say: 'unproved',
            data: { words },
            excerpt: words,
            locale: text.locale,
            severity,
          };
  },
};
