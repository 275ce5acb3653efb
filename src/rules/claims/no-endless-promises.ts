/** Nothing is promised for ever. */
import type { Rule } from '../../model.js';
import { claimWords } from '../../languages/index.js';
import { everyPassage, isRegistered } from '../spoken-claims.js';

export const noEndlessPromises: Rule = {
  id: 'no-endless-promises',
  alias: 'CLM-06',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'A page stays longer than stock, prices and guarantees do; what was promised for ever is asked for later.',
      endless: '“{words}” promises without an end',
      cure: 'Say until when, for how long or how many.',
    },
    el: {
      why: 'Μια σελίδα μένει περισσότερο από αποθέματα, τιμές και εγγυήσεις· ό,τι υποσχεθήκατε για πάντα θα σας το ζητήσουν αργότερα.',
      endless: 'το «{words}» υπόσχεται χωρίς όριο',
      cure: 'Γράψτε έως πότε, για πόσο ή για πόσα.',
    },
    hu: {
      why: 'Egy oldal tovább él, mint a készlet, az ár vagy a garancia; amit örökre ígértünk, azt később is számonkérik.',
      endless: '„{words}”: határidő nélküli ígéret',
      cure: 'Írja meg, meddig, mennyi ideig vagy mennyi.',
    },
  },
  examples: [
    { locale: 'en', bad: 'This pan lasts forever.', good: 'The wait seemed to take forever.' },
    { locale: 'en', bad: 'Spare parts are always available.', good: 'Spare parts are kept for 10 years.' },
    { locale: 'el', bad: 'Ένα τηγάνι που κρατάει για πάντα.', good: 'Το παλιό εργαστήριο έκλεισε για πάντα.' },
    { locale: 'el', bad: 'Με ισόβια εγγύηση.', good: 'Με εγγύηση 5 ετών.' },
    { locale: 'hu', bad: 'Ez a serpenyő örökké tart.', good: 'Semmi nem tart örökké, ez a serpenyő sem.' },
    { locale: 'hu', bad: 'Pótalkatrész mindig kapható hozzá.', good: 'Pótalkatrészt 10 évig tartunk hozzá.' },
  ],
  *check(message, context) {
    for (const { text, passage } of everyPassage(message, context))
      for (const { start, end, text: words } of claimWords(text.locale).endless(passage.own))
        if (!isRegistered(context.brand, passage.text, text.locale, start, end))
          yield { at: passage.at(start, end), say: 'endless', data: { words }, excerpt: words, locale: text.locale };
  },
};
