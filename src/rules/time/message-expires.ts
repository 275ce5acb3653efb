/** A message lives from the day it leaves to the end of what it offers. */
import type { Message, Rule, Value } from '../../model.js';
import { dayOf, endOf, fieldPlace } from '../fields.js';

const two = (n: number) => String(n).padStart(2, '0');

/** Day of a date or moment of the message's facts, on the clock it was written for. */
function dayOfFact(message: Message, id: string): string | undefined {
  const value: Value | undefined = message.facts.find((fact) => fact.id === id)?.values[0]?.value;
  const date = value?.type === 'instant' ? value.date : value;
  return date?.type === 'date' && date.year !== undefined
    ? `${date.year}-${two(date.month)}-${two(date.day)}`
    : undefined;
}

export const messageExpires: Rule = {
  id: 'message-expires',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'A message that expires before it leaves reaches nobody; one that expires before its offer or event ends leaves customers with a dead link.',
      early: 'expires on {expires}, before it leaves on {leaves}',
      cut: 'expires on {expires}, but its {what} lasts until {until}',
      cure: 'Correct “expires”, or the day it leaves.',
      cutCure: 'Let it expire on {until} or later.',
    },
    el: {
      why: 'Ένα μήνυμα που λήγει πριν δημοσιευτεί δεν φτάνει σε κανέναν· αν λήγει πριν από την προσφορά ή την εκδήλωση, οι πελάτες βρίσκουν νεκρό σύνδεσμο.',
      early: 'λήγει στις {expires}, πριν από τη δημοσίευσή του στις {leaves}',
      cut: 'λήγει στις {expires}, ενώ κάτι που ανακοινώνει ({what}) ισχύει έως τις {until}',
      cure: 'Διορθώστε το «expires» ή την ημέρα της δημοσίευσης.',
      cutCure: 'Ορίστε λήξη στις {until} ή αργότερα.',
    },
    hu: {
      why: 'Ami a megjelenése előtt lejár, senkihez sem jut el; ami az ajánlat vagy az esemény vége előtt jár le, halott linket hagy maga után.',
      early: 'lejárata ({expires}) megelőzi a megjelenését ({leaves})',
      cut: 'lejárata {expires}, pedig amit hirdet ({what}), tovább tart: {until}',
      cure: 'Javítsa az „expires” mezőt vagy a megjelenés napját.',
      cutCure: 'A lejárat legalább {until} legyen.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: Winter sale\ndate: 2026-12-01\nexpires: 2026-11-30\n---\n\nEverything for winter.',
      good: '---\ntitle: Winter sale\ndate: 2026-12-01\nexpires: 2026-12-31\n---\n\nEverything for winter.',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Χειμερινή προσφορά\ndate: 2026-12-01\nexpires: 2026-12-10\noffer: { price: 20 EUR, to: 2026-12-19 }\n---\n\nΈως τις 19 Δεκεμβρίου.',
      good: '---\ntitle: Χειμερινή προσφορά\ndate: 2026-12-01\nexpires: 2026-12-19\noffer: { price: 20 EUR, to: 2026-12-19 }\n---\n\nΈως τις 19 Δεκεμβρίου.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Téli akció\npublishAt: 2026-12-05T10:00 Europe/Budapest\nexpires: 2026-12-04\n---\n\nMinden, ami télre kell.',
      good: '---\ntitle: Téli akció\npublishAt: 2026-12-05T10:00 Europe/Budapest\nexpires: 2026-12-20\n---\n\nMinden, ami télre kell.',
    },
  ],
  *check(message, { spanOf }) {
    const { expires } = message;
    if (expires === undefined) return;
    const at = fieldPlace(message, 'expires');
    const { from } = spanOf(message);
    if (from !== undefined && endOf(expires) < from)
      yield { at, say: 'early', data: { expires: dayOf(expires), leaves: dayOf(from) }, excerpt: dayOf(expires) };
    for (const [id, what] of [
      ['offer.to', 'offer'],
      ['event.end', 'event'],
    ] as const) {
      const until = dayOfFact(message, id);
      if (until !== undefined && dayOf(expires) < until)
        yield {
          at,
          say: 'cut',
          data: { expires: dayOf(expires), until, what },
          excerpt: dayOf(expires),
          severity: 'warning',
        };
    }
  },
};
