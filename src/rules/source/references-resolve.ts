/** Every reference has words in every language and market it is used in. */
import type { Inline, MessageText, Rule } from '../../model.js';
import { everyInline, stretches } from '../../model/plain.js';

type Reference = Inline & { kind: 'fact' };

/** References of the one-line texts and the body. */
function* referencesOf(text: MessageText): Generator<Reference> {
  const lines = [
    text.title,
    text.subtitle,
    text.summary,
    text.cta?.label,
    text.offerTerms,
    text.eventName,
    ...text.short.map((s) => s.words),
    ...text.quotes.map((q) => q.words),
  ];
  for (const words of lines) if (words) yield* only(words.children);
  for (const parts of Object.values(text.override))
    for (const words of Object.values(parts)) yield* only(words.children);
  for (const nodes of stretches(text.body)) yield* only(nodes);
}

function* only(nodes: readonly Inline[]): Generator<Reference> {
  for (const node of everyInline(nodes)) if (node.kind === 'fact') yield node;
}

export const referencesResolve: Rule = {
  id: 'references-resolve',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'A reference without a value would reach readers as {{…}}.',
      unresolved: '{ref} has no value for {locale} ({markets})',
      cure: 'Give the fact a value for this market, or write {{{id}.GR}} for one market.',
    },
    el: {
      why: 'Μια αναφορά χωρίς περιεχόμενο θα έφτανε στον αναγνώστη ως {{…}}.',
      unresolved: 'δεν έχει δηλωθεί τι λέει το {ref} για {locale} ({markets})',
      cure: 'Δηλώστε το στοιχείο και για αυτή την αγορά ή γράψτε {{{id}.GR}} για μία μόνο αγορά.',
    },
    hu: {
      why: 'Az érték nélküli hivatkozás {{…}} alakban jutna az olvasóhoz.',
      unresolved: '{ref}: hiányzik az értéke ehhez: {locale} ({markets})',
      cure: 'Adja meg ennek a piacnak az értékét is, vagy nevezzen meg egy piacot: {{{id}.HU}}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: The lamp\nmarkets: [HU]\nfacts:\n  price:\n    GR: 24.90 EUR\n---\n\nThe lamp costs {{price}}.',
      good: '---\ntitle: The lamp\nmarkets: [HU]\nfacts:\n  price:\n    GR: 24.90 EUR\n    HU: 9990 HUF\n---\n\nThe lamp costs {{price}}.',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Το φωτιστικό\nfacts:\n  price:\n    HU: 9990 HUF\n---\n\nΤο φωτιστικό κοστίζει {{price}}.',
      good: '---\ntitle: Το φωτιστικό\nfacts:\n  price:\n    GR: 24,90 €\n---\n\nΤο φωτιστικό κοστίζει {{price}}.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: A lámpa\nfacts:\n  price:\n    GR: 24.90 EUR\n---\n\nA lámpa ára {{price}}.',
      good: '---\ntitle: A lámpa\nfacts:\n  price:\n    HU: 9 990 Ft\n---\n\nA lámpa ára {{price}}.',
    },
  ],
  *check(message, { resolves, marketsOf }) {
    for (const text of Object.values(message.texts))
      for (const node of referencesOf(text))
        if (!resolves(node, text.locale))
          yield {
            at: node.place,
            say: 'unresolved',
            severity: message.foreign ? 'note' : 'error',
            data: { ref: node.text, id: node.ref, locale: text.locale, markets: marketsOf(text.locale).join(', ') },
            excerpt: node.text,
          };
  },
};
