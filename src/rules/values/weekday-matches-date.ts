/** A weekday is the one its date falls on, and an hour with a zone is an hour that its clocks show. */
import type { DateValue, Found, Passage, Problem, Rule } from '../../model.js';
import { languageOf, readValues, weekdayOf } from '../../languages/index.js';
import { type FullDay, meantDays, publishedOn } from './dated.js';
import { clockProblems } from './two-clocks.js';
import { weekdayIn } from './weekday-words.js';

function dateOf({ value }: Found): DateValue | undefined {
  return value.type === 'date' ? value : value.type === 'instant' ? value.date : undefined;
}

function fullDay(iso: string): FullDay {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return { type: 'date', year, month, day };
}

const weekdayOn = ({ year, month, day }: FullDay) => weekdayOf(year, month, day);

function* wrongWeekdays(
  passage: Passage,
  values: readonly Found[],
  published: string,
  locale: string,
): Generator<Problem> {
  for (const found of values) {
    const date = dateOf(found);
    if (date?.weekday === undefined) continue;
    const days = meantDays(date, published);
    if (days.length === 0 || days.some((day) => weekdayOn(day) === date.weekday)) continue;
    const right = weekdayOn(days[0]!);
    const written = weekdayIn(found.text, passage.text.slice(0, found.start), date.weekday, right, locale);
    const place = passage.exactly(found.start + written.start, found.start + written.end);
    yield {
      say: 'weekday',
      at: passage.at(found.start, found.end),
      excerpt: found.text,
      locale,
      data: { text: found.text, right: languageOf(locale).values.weekdays[right - 1]!.name, year: days[0]!.year },
      fix: written.right && place && !passage.quoted ? { at: place, text: written.right } : undefined,
    };
  }
}

export const weekdayMatchesDate: Rule = {
  id: 'weekday-matches-date',
  alias: 'DAT-01',
  scope: 'message',
  severity: 'error',
  language: true,
  words: {
    en: {
      why: 'When the weekday and the date do not go together, half of the guests come on the wrong day. The calendar knows better.',
      weekday: '“{text}”: in {year} that day is a {right}',
      gap: '“{text}”: there is no such hour, the clocks go forward over it',
      abbreviation: '“{text}”: the clocks are not on {zone} that day',
      apart: '“{text}”: the two hours are not the same moment',
      cure: 'Correct the weekday, or the date.',
      gapCure: 'Choose an hour that exists on that day.',
      abbreviationCure: 'Write the time of the season, or “Athens time”, which is right all year.',
      apartCure: 'Correct one of the hours.',
    },
    el: {
      why: 'Όταν η ημέρα δεν ταιριάζει με την ημερομηνία, οι μισοί επισκέπτες έρχονται τη λάθος μέρα. Το ημερολόγιο το ξέρει καλύτερα.',
      weekday: '«{text}»: το {year} η ημερομηνία αυτή πέφτει {right}',
      gap: '«{text}»: τέτοια ώρα δεν υπάρχει, γιατί τα ρολόγια πηγαίνουν μπροστά',
      abbreviation: '«{text}»: εκείνη την ημέρα δεν ισχύει η ώρα {zone}',
      apart: '«{text}»: οι δύο ώρες δεν είναι η ίδια στιγμή',
      cure: 'Διορθώστε την ημέρα ή την ημερομηνία.',
      gapCure: 'Επιλέξτε μια ώρα που υπάρχει εκείνη την ημέρα.',
      abbreviationCure: 'Γράψτε την ώρα της εποχής ή «ώρα Ελλάδας», που ισχύει όλο τον χρόνο.',
      apartCure: 'Διορθώστε τη μία από τις δύο ώρες.',
    },
    hu: {
      why: 'Ha a hét napja és a dátum nem illik össze, a vendégek fele rossz napon jön. A naptár jobban tudja.',
      weekday: '„{text}”: a {year}. évben ez a nap {right}',
      gap: '„{text}”: ilyen időpont nincs, az óraátállítás átugorja',
      abbreviation: '„{text}”: aznap nem a {zone} szerinti idő van érvényben',
      apart: '„{text}”: a két időpont nem ugyanaz a pillanat',
      cure: 'Javítsa a hét napját vagy a dátumot.',
      gapCure: 'Válasszon olyan időpontot, amely aznap létezik.',
      abbreviationCure: 'Írja az évszaknak megfelelő időt, vagy azt, hogy „magyar idő szerint”: az egész évben helyes.',
      apartCure: 'Javítsa az egyik időpontot.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: Soup evening\ndate: 2026-11-24\n---\n\nWe cook on Friday 10 December from 18:00.',
      good: '---\ntitle: Soup evening\ndate: 2026-11-24\n---\n\nWe cook on Thursday 10 December from 18:00.',
    },
    {
      locale: 'en',
      bad: 'The webinar is on Sunday 29 March 2026, 03:30 (Athens time).',
      good: 'The webinar is on Sunday 29 March 2026, 04:30 (Athens time), and Friday 1 January 2027 is free.',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Βραδιά σούπας\ndate: 2026-11-24\n---\n\nΣας περιμένουμε την Παρασκευή 10 Δεκεμβρίου στις 18:00.',
      good: '---\ntitle: Βραδιά σούπας\ndate: 2026-11-24\n---\n\nΣας περιμένουμε την Πέμπτη 10 Δεκεμβρίου στις 18:00.',
    },
    {
      locale: 'el',
      bad: 'Ζωντανά στις 26 Νοεμβρίου 2026, 19:00 (ώρα Ελλάδας) / 19:00 (ώρα Ουγγαρίας).',
      good: 'Ζωντανά στις 26 Νοεμβρίου 2026, 19:00 (ώρα Ελλάδας) / 18:00 (ώρα Ουγγαρίας).',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Levesek estéje\ndate: 2026-11-24\n---\n\nDecember 10-én, pénteken várjuk.',
      good: '---\ntitle: Levesek estéje\ndate: 2026-11-24\n---\n\nDecember 10-én, csütörtökön várjuk.',
    },
    {
      locale: 'hu',
      bad: 'Nyitás: 2026. november 27., szombat, 10.00.',
      good: 'Nyitás: 2026. november 27., péntek, 10.00. Zárás: november 28-án, szombaton.',
    },
  ],
  *check(message, context) {
    const published = publishedOn(message, context.now);
    for (const text of Object.values(message.texts))
      for (const passage of context.passages(text)) {
        if (!/\d/.test(passage.text)) continue;
        const values = readValues(passage.text, text.locale);
        yield* wrongWeekdays(passage, values, published, text.locale);
        for (const { say, start, end, data } of clockProblems(passage.text, values, text.locale, fullDay(published))) {
          const severity = say === 'abbreviation' ? ('warning' as const) : undefined;
          yield { say, at: passage.at(start, end), excerpt: data['text'], locale: text.locale, data, severity };
        }
      }
  },
};
