/** Names and terms are used on days on which they hold: not before their first, not after their last. */
import type { Brand, Locale, Passage, Problem, Rule } from '../../model.js';
import { foldLetters, nameWords } from '../../languages/index.js';
import { namesOf, type Registered } from './registered-names.js';

const past = new Map<Locale, RegExp>();

/** Words that tell of the past, in one pattern per locale. */
function pastWords(locale: Locale): RegExp {
  const known = past.get(locale) ?? new RegExp(`(?<!\\p{L})(?:${nameWords(locale).former.join('|')})(?!\\p{L})`, 'u');
  past.set(locale, known);
  return known;
}

/** «πρώην», “formerly”, „korábban” shortly before or after: the old name is meant. */
function toldAsPast(text: string, start: number, end: number, locale: Locale): boolean {
  return pastWords(locale).test(
    foldLetters(`${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 20)}`),
  );
}

function* former(passage: Passage, brand: Brand, locale: Locale, day: string): Generator<Problem> {
  const names = namesOf(brand, locale);
  for (const { id, until, start, end } of names.findFormer(passage.own)) {
    if (day <= until || toldAsPast(passage.own, start, end, locale)) continue;
    const one = names.byId.get(id)!;
    const found = passage.text.slice(start, end);
    const data = { found, right: one.written, until };
    yield { say: 'former', severity: severityOf(one), at: passage.at(start, end), locale, excerpt: found, data };
  }
}

const severityOf = ({ kind }: Registered) => (kind === 'term' ? 'warning' : 'error');

function* outOfSeason(passage: Passage, brand: Brand, locale: Locale, day: string): Generator<Problem> {
  const names = namesOf(brand, locale);
  if (!names.all.some(({ from, until }) => from ?? until)) return;
  for (const { id, start, end } of names.find(passage.own)) {
    const one = names.byId.get(id)!;
    const early = one.from !== undefined && day < one.from;
    const late = one.until !== undefined && day > one.until;
    if (!early && (!late || toldAsPast(passage.own, start, end, locale))) continue;
    const found = passage.text.slice(start, end);
    yield {
      say: early ? 'early' : 'late',
      severity: severityOf(one),
      at: passage.at(start, end),
      locale,
      excerpt: found,
      data: early ? { found, from: one.from, day } : { found, until: one.until, day },
    };
  }
}

const dated = (brand: Brand): boolean =>
  [brand.people, brand.products, brand.places, brand.terms].some((list) =>
    Object.values(list).some(
      (one: { from?: string; until?: string; formerly?: readonly unknown[] }) => one.from ?? one.until ?? one.formerly,
    ),
  );

const brand = {
  products: {
    ferna: {
      name: 'Ferna',
      formerly: [{ name: { en: 'WinterKettle', el: 'WinterKettle', hu: 'TéliKanna' }, until: '2026-08-31' }],
    },
    next: { name: 'Novora', from: '2027-03-01' },
  },
};
const on = (title: string, text: string) => ({
  message: `---\ntitle: ${title}\ndate: 2026-11-26\n---\n\n${text}\n`,
  brand,
});

export const namesInSeason: Rule = {
  id: 'names-in-season',
  alias: 'TRM-08',
  scope: 'message',
  severity: 'error',
  needs: dated,
  words: {
    en: {
      why: 'A name that was given up, or one that is not announced yet, is found by everyone but the team that knows both. The day is the message’s date, else today.',
      needs: 'days on which names hold (from, until, formerly)',
      former: '“{found}” was the name until {until}; now it is “{right}”',
      early: '“{found}” may be said from {from}; this message is of {day}',
      late: '“{found}” held until {until}; this message is of {day}',
      cure: 'Use the name that holds on that day, or correct its days in the brand.',
      formerCure: 'Write “{right}”, or say that it is the former name.',
    },
    el: {
      why: 'Ένα όνομα που καταργήθηκε, ή που δεν έχει ανακοινωθεί ακόμη, το βλέπουν όλοι εκτός από την ομάδα που ξέρει και τα δύο. Ως ημέρα λογίζεται η ημερομηνία του μηνύματος, αλλιώς η σημερινή.',
      needs: 'ημέρες ισχύος των ονομάτων (from, until, formerly)',
      former: 'το όνομα «{found}» ίσχυε έως τις {until}· τώρα είναι «{right}»',
      early: 'το «{found}» επιτρέπεται από τις {from}· το μήνυμα έχει ημερομηνία {day}',
      late: 'το «{found}» ίσχυε έως τις {until}· το μήνυμα έχει ημερομηνία {day}',
      cure: 'Χρησιμοποιήστε το όνομα που ισχύει εκείνη την ημέρα ή διορθώστε τις ημέρες του στη μάρκα.',
      formerCure: 'Γράψτε «{right}» ή δηλώστε ότι πρόκειται για το παλιό όνομα.',
    },
    hu: {
      why: 'A megszüntetett vagy még be nem jelentett nevet mindenki észreveszi, csak az a csapat nem, amelyik mindkettőt ismeri. A nap az üzenet dátuma, ha nincs, a mai nap.',
      needs: 'a nevek érvényessége (from, until, formerly)',
      former: '„{found}”: ez a név eddig volt érvényes: {until}; most „{right}”',
      early: '„{found}”: csak ettől a naptól használható: {from}; az üzenet kelte {day}',
      late: '„{found}”: eddig volt érvényes: {until}; az üzenet kelte {day}',
      cure: 'Az aznap érvényes nevet használja, vagy javítsa a márkában a név érvényességét.',
      formerCure: 'Írja így: „{right}”, vagy jelezze, hogy ez a korábbi név.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: on('Winter', 'WinterKettle is back in our shops.'),
      good: on('Winter', 'Ferna, formerly WinterKettle, is back in our shops.'),
    },
    {
      locale: 'el',
      bad: on('Προσεχώς', 'Γνωρίστε από σήμερα τη Novora.'),
      good: on('Χειμώνας', 'Γνωρίστε από σήμερα τη Ferna, πρώην WinterKettle.'),
    },
    {
      locale: 'hu',
      bad: on('Tél', 'A TéliKannát ismét megtalálja boltjainkban.'),
      good: on('Tél', 'A Fernát (korábban TéliKanna) ismét megtalálja boltjainkban.'),
    },
  ],
  *check(message, { brand, now, passages }) {
    const day = (message.date ?? now).slice(0, 10);
    for (const text of Object.values(message.texts))
      for (const passage of passages(text)) {
        if (passage.quoted) continue;
        yield* former(passage, brand, text.locale, day);
        yield* outOfSeason(passage, brand, text.locale, day);
      }
  },
};
