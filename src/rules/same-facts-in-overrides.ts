/** Words written for one channel say the values of the message, none other. */
import type { Rule } from '../model.js';
import { isTurnOfPhrase, meantBy } from './meant.js';

export const sameFactsInOverrides: Rule = {
  id: 'same-facts-in-overrides',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'Words for one channel are written in a hurry and forgotten first: the price is mended in the message, and the old one stays in the post.',
      contradicted: '{part} ({locale}) says {read}, the message says {said}',
      undeclared: '{part} ({locale}) says {read}, which neither the message nor the brand declares',
      cure: 'Correct it, or write the value as a reference such as {{price}}.',
    },
    el: {
      why: 'Το κείμενο για ένα μόνο κανάλι γράφεται βιαστικά και ξεχνιέται πρώτο: η τιμή διορθώνεται στο μήνυμα και η παλιά μένει στην ανάρτηση.',
      contradicted: 'το {part} ({locale}) γράφει {read}, το μήνυμα λέει {said}',
      undeclared: 'το {part} ({locale}) γράφει {read}, που δεν το δηλώνει ούτε το μήνυμα ούτε η επωνυμία',
      cure: 'Διορθώστε το ή γράψτε την τιμή ως αναφορά, π.χ. {{price}}.',
    },
    hu: {
      why: 'Az egyetlen csatornára írt szöveg siettében készül, és az felejtődik el először: az árat az üzenetben kijavítják, a bejegyzésben a régi marad.',
      contradicted: '{part} ({locale}) ezt írja: {read}, az üzenetben viszont {said} áll',
      undeclared: '{part} ({locale}) ezt írja: {read}, de ezt sem az üzenet, sem a márka nem adja meg',
      cure: 'Javítsa, vagy hivatkozással írja az értéket, például: {{price}}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'override: { x: { post: Now €19.90 } } beside a price of €24.90',
      good: 'override: { x: { post: "Now {{price}}" } }',
    },
    {
      locale: 'el',
      bad: 'override: { x: { post: Τώρα 19,90 € } }',
      good: 'override: { x: { post: "Τώρα {{price}}" } }',
    },
    {
      locale: 'hu',
      bad: 'override: { x: { post: Most 7990 Ft } }',
      good: 'override: { x: { post: "Most {{price}}" } }',
    },
  ],
  *check(message, context) {
    const { contract, declares, marketsOf, say, valuesOf } = context;
    for (const text of Object.values(message.texts)) {
      const markets = marketsOf(text.locale);
      for (const said of valuesOf(text, markets)) {
        if (!said.part.startsWith('override.') || contract.invariants.some((i) => declares(i, said.value, markets)))
          continue;
        const free = isTurnOfPhrase(said);
        const meant = free ? undefined : meantBy(said.value, markets, context);
        const data = {
          part: said.part,
          locale: text.locale,
          read: said.text,
          said: meant ? say(meant, text.locale) : '',
        };
        const severity = free ? 'note' : undefined;
        yield { at: said.place, excerpt: said.text, data, say: meant ? 'contradicted' : 'undeclared', severity };
      }
    }
  },
};
