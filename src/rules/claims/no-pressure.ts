/** “Last chance” is said only at the end of an offer, and “only today” on its only day. */
import type { Message, Rule } from '../../model.js';
import { claimWords, type Phrase } from '../../languages/index.js';
import { daysBetween, offerDay } from '../offer-facts.js';
import { everyPassage } from '../spoken-claims.js';

/** Days before the end of an offer from which “last chance” is fair. */
const NEAR = 7;

type Kind = 'today' | 'last' | 'hurry';

/** Whether the dates of the offer give the lie to the words. The message speaks on its own day, else when the offer starts. */
function contradicted(kind: Kind, message: Message): boolean {
  const [from, to] = [offerDay(message, 'from'), offerDay(message, 'to')];
  const day = message.date ?? from;
  if (!to || !day || kind === 'hurry') return false;
  return kind === 'today' ? daysBetween(day, to) > 0 : daysBetween(day, to) > NEAR;
}

/** Whether they bear the words out. */
function borneOut(kind: Kind, message: Message): boolean {
  return kind !== 'hurry' && offerDay(message, 'to') !== undefined && !contradicted(kind, message);
}

const offer = (title: string, to: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2026-12-01\noffer:\n  price: {GR: 7.90 EUR, HU: 2990 HUF}\n  from: 2026-12-01\n  to: ${to}\n---\n\n${body}\n`;

export const noPressure: Rule = {
  id: 'no-pressure',
  alias: 'VOI-06',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'To say falsely that an offer is there for a very short time is an unfair practice in every case (Directive 2005/29/EC, annex I, 7). Readers remember it too.',
      pressure: '“{words}” presses the reader',
      untrue: '“{words}”, but the offer runs until {to}',
      cure: 'Say the last day instead.',
    },
    el: {
      why: 'Το να λέει κανείς ψευδώς ότι μια προσφορά ισχύει για ελάχιστο χρόνο είναι σε κάθε περίπτωση αθέμιτη πρακτική (Οδηγία 2005/29/ΕΚ, παράρτημα I, 7). Το θυμούνται και οι αναγνώστες.',
      pressure: 'το «{words}» πιέζει τον αναγνώστη',
      untrue: '«{words}», όμως η προσφορά ισχύει έως {to}',
      cure: 'Γράψτε καλύτερα την τελευταία ημέρα.',
    },
    hu: {
      why: 'Valótlanul azt állítani, hogy egy ajánlat csak nagyon rövid ideig él, minden esetben tisztességtelen gyakorlat (2005/29/EK irányelv, I. melléklet, 7. pont). Az olvasó is megjegyzi.',
      pressure: '„{words}”: sürgeti az olvasót',
      untrue: '„{words}”, pedig az ajánlat eddig tart: {to}',
      cure: 'Írja meg inkább az utolsó napot.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: offer('Board oil', '2026-12-19', 'Only today: board oil for {{offer.price:each}}.'),
      good: offer('Board oil', '2026-12-01', 'Only today: board oil for {{offer.price:each}}.'),
    },
    { locale: 'en', bad: 'Hurry, they are selling fast!', good: 'There is no hurry: come until 19 December.' },
    {
      locale: 'el',
      bad: offer('Λινέλαιο', '2026-12-19', 'Τελευταία ευκαιρία: λινέλαιο με {{offer.price}}.'),
      good: offer('Λινέλαιο', '2026-12-04', 'Τελευταία ευκαιρία: λινέλαιο με {{offer.price}}.'),
    },
    { locale: 'el', bad: 'Βιαστείτε, εξαντλούνται γρήγορα.', good: 'Μη βιαστείτε: σας περιμένουμε έως τις 19 Δεκεμβρίου.' },
    {
      locale: 'hu',
      bad: offer('Lenolaj', '2026-12-19', 'Csak ma: a lenolaj ára {{offer.price}}.'),
      good: offer('Lenolaj', '2026-12-01', 'Csak ma: a lenolaj ára {{offer.price}}.'),
    },
    { locale: 'hu', bad: 'Siessen, rohamosan fogy!', good: 'Ne siessen: december 19-ig várjuk.' },
  ],
  *check(message, context) {
    const to = offerDay(message, 'to') ?? '';
    for (const { text, passage } of everyPassage(message, context)) {
      const { today, lastChance, hurry } = claimWords(text.locale);
      const kinds: [Kind, Phrase[]][] = [
        ['today', today(passage.own)],
        ['last', lastChance(passage.own)],
        ['hurry', hurry(passage.own)],
      ];
      for (const [kind, phrases] of kinds) {
        if (phrases.length === 0 || borneOut(kind, message)) continue;
        const untrue = contradicted(kind, message);
        for (const { start, end, text: words } of phrases)
          yield {
            at: passage.at(start, end),
            say: untrue ? 'untrue' : 'pressure',
            data: { words, to },
            excerpt: words,
            locale: text.locale,
            severity: untrue ? 'warning' : 'note',
          };
      }
    }
  },
}; // prettier-ignore
