/** Words written for one channel say the values of the message, none other. */
import type { Rule } from '../../model.js';
import { isTurnOfPhrase, meantBy } from './meant.js';

export const sameFactsInOverrides: Rule = {
  id: 'same-facts-in-overrides',
  alias: 'MSG-11',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'Words for one channel are written in a hurry and forgotten first: the price is mended in the message, and the old one stays in the post.',
      contradicted: 'says {read}, the message says {said}',
      undeclared: 'says {read}, which neither the message nor the brand declares',
      cure: 'Correct `{part}`, or write the value there as a reference such as {{price}}.',
    },
    el: {
      why: 'Το κείμενο για ένα μόνο κανάλι γράφεται βιαστικά και ξεχνιέται πρώτο: η τιμή διορθώνεται στο μήνυμα και η παλιά μένει στην ανάρτηση.',
      contradicted: 'γράφει {read}, το μήνυμα λέει {said}',
      undeclared: 'γράφει {read}, που δεν το δηλώνει ούτε το μήνυμα ούτε η μάρκα',
      cure: 'Διορθώστε το `{part}` ή γράψτε εκεί την τιμή ως αναφορά, π.χ. {{price}}.',
    },
    hu: {
      why: 'Az egyetlen csatornára írt szöveg sietve készül, és azt felejtik el először: az árat az üzenetben kijavítják, a bejegyzésben a régi marad.',
      contradicted: 'ezt írja: {read}, az üzenetben viszont {said} áll',
      undeclared: 'ezt írja: {read}, de ezt sem az üzenet, sem a márka nem adja meg',
      cure: 'Javítsa ezt: `{part}`, vagy írjon oda az adat helyére hivatkozást, például: {{price}}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: The lamp\nfacts:\n  price: 24.90 EUR\noverride:\n  x:\n    post: The lamp is back in our shops, now for €19.90.\n---\n\nIt costs {{price}}.\n',
      good: '---\ntitle: The lamp\nfacts:\n  price: 24.90 EUR\noverride:\n  x:\n    post: The lamp is back in our shops for €24.90.\n---\n\nIt costs {{price}}.\n',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Το φωτιστικό\nfacts:\n  price: 24,90 €\noverride:\n  x:\n    post: Το φωτιστικό είναι πάλι στα καταστήματά μας, τώρα με 19,90 €.\n---\n\nΚοστίζει {{price}}.\n',
      good: '---\ntitle: Το φωτιστικό\nfacts:\n  price: 24,90 €\noverride:\n  x:\n    post: Το φωτιστικό είναι πάλι στα καταστήματά μας, με 24,90 €.\n---\n\nΚοστίζει {{price}}.\n',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: A lámpa\nfacts:\n  price: 9 990 Ft\noverride:\n  x:\n    post: A lámpa ismét kapható boltjainkban, most 7 990 Ft.\n---\n\nÁra {{price}}.\n',
      good: '---\ntitle: A lámpa\nfacts:\n  price: 9 990 Ft\noverride:\n  x:\n    post: A lámpa ismét kapható boltjainkban, ára 9 990 Ft.\n---\n\nÁra {{price}}.\n',
    },
  ],
  *check(message, context) {
    const { contract, declares, marketsOf, say, valuesOf } = context;
    for (const text of Object.values(message.texts)) {
      const markets = marketsOf(text.locale);
      const elsewhere = new Set(context.misplaced(text).map((one) => one.said.place?.start));
      for (const said of valuesOf(text, markets)) {
        if (said.place && elsewhere.has(said.place.start)) continue;
        if (!said.part.startsWith('override.') || contract.invariants.some((i) => declares(i, said.value, markets)))
          continue;
        const free = isTurnOfPhrase(said);
        const meant = free ? undefined : meantBy(said.value, markets, context);
        const { part } = said;
        const data = { part, read: said.text, said: meant ? say(meant, text.locale) : '' };
        yield {
          at: said.place,
          // One bad wording holds back the rendition that takes it, no other.
          channel: part.split('.')[1],
          locale: text.locale,
          excerpt: said.text,
          data,
          say: meant ? 'contradicted' : 'undeclared',
          concerns: meant && contract.invariants.find((one) => declares(one, meant, markets))?.id,
          severity: free ? 'note' : undefined,
        };
      }
    }
  },
};
