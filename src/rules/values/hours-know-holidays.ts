/** Opening hours for days with a public holiday among them say what happens on it. */
import type { DateValue, Found, Locale, Market, Passage, Problem, Rule, RuleContext } from '../../model.js';
import {
  type Holiday,
  holidaysOf,
  inLocale,
  knowsHolidays,
  languageOf,
  readValues,
  weekdayOf,
} from '../../languages/index.js';
import { isoOf, meantDays, publishedOn } from './dated.js';

type Span = readonly [from: string, to: string, start: number, end: number];

const made = new Map<string, { mentions: RegExp; open: RegExp }>();

function wordsOf(locale: Locale) {
  const { id, holidays } = languageOf(locale);
  let words = made.get(id);
  if (!words) {
    const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'iu');
    made.set(id, (words = { mentions: word(holidays.mentions), open: word(holidays.open) }));
  }
  return words;
}

const dateOf = ({ value }: Found): DateValue | undefined =>
  value.type === 'date' ? value : value.type === 'instant' ? value.date : undefined;

/** What stands between the ends of a period. */
const joins =
  /^(?:-?t[óő]l)?[\s,]*(?:[-–—]|to|until|till|through|έως|ως|μέχρι|-?ig)?(?: και)?(?: (?:τις|την|τη|το))?\s*$/u;

/** Whether a day and what follows it open a period. */
function opens({ text }: Found, gap: string): boolean {
  const rest = gap.replace(/^[\s,]+$/, '');
  return rest === '' ? /t[óő]l$/.test(text) && gap.length < 3 : joins.test(gap);
}

/** The days and periods of a passage. */
function spansIn(text: string, values: readonly Found[], published: string): Span[] {
  const spans: Span[] = [];
  const dates = values.filter((found) => dateOf(found));
  for (let i = 0; i < dates.length; i++) {
    const [first, next] = [dates[i]!, dates[i + 1]];
    const [from] = meantDays(dateOf(first)!, published);
    if (!from) continue;
    const isPeriod = next !== undefined && opens(first, text.slice(first.end, next.start));
    const to = isPeriod ? meantDays(dateOf(next)!, published).find((day) => isoOf(day) >= isoOf(from)) : from;
    if (to) spans.push([isoOf(from), isoOf(to), first.start, isPeriod ? next!.end : first.end]);
    if (isPeriod) i++;
  }
  return spans;
}

const isWorkday = (date: string): boolean => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return weekdayOf(year, month, day) !== 7;
};

function within([from, to]: Span, market: Market, { brand }: RuleContext): Holiday[] {
  const own = brand.markets[market]?.holidays;
  const years = [...new Set([from, to].map((day) => Number(day.slice(0, 4))))];
  return years
    .flatMap((year) => holidaysOf(market, year, own))
    .filter(({ date }) => date >= from && date <= to && isWorkday(date));
}

function* unaware(passage: Passage, published: string, locale: Locale, context: RuleContext): Generator<Problem> {
  const values = readValues(passage.text, locale);
  if (values.filter(({ value }) => value.type === 'time' || value.type === 'instant').length < 2) return;
  for (const span of spansIn(passage.text, values, published))
    for (const market of context.marketsOf(locale)) {
      const missed = within(span, market, context);
      if (missed.length === 0) continue;
      const text = passage.text.slice(span[2], span[3]);
      const name = inLocale(context.brand.markets[market]!.name, locale) ?? market;
      const data = {
        text,
        market: name,
        holidays: missed
          .slice(0, 4)
          .map((day) => named(day, locale, context))
          .join(', '),
      };
      yield { say: 'unaware', at: passage.at(span[2], span[3]), excerpt: `${text} ${market}`, locale, data };
    }
}

/** “28 October (Ohi Day)”. */
function named({ date, name }: Holiday, locale: Locale, { say }: RuleContext): string {
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  const words = say({ type: 'date', month, day }, locale);
  return name ? `${words} (${name[languageOf(locale).id]})` : words;
}

export const hoursKnowHolidays: Rule = {
  id: 'hours-know-holidays',
  scope: 'message',
  severity: 'note',
  language: true,
  needs: ({ markets }) => Object.entries(markets).some(([id, { holidays }]) => knowsHolidays(id) || holidays?.add),
  words: {
    en: {
      why: 'Whoever reads “open 9 to 21” for a week with a public holiday in it stands before a closed door, or calls.',
      unaware: 'the hours for “{text}” cover a public holiday ({market}): {holidays}',
      cure: 'Say whether the shops are open that day.',
      needs: 'the calendar of a market: GR and HU are known, others under `markets.XX.holidays`',
    },
    el: {
      why: 'Όποιος διαβάζει «ανοιχτά 9 με 21» για μια εβδομάδα με αργία βρίσκει την πόρτα κλειστή ή τηλεφωνεί.',
      unaware: 'στις ώρες για «{text}» πέφτει αργία ({market}): {holidays}',
      cure: 'Γράψτε αν τα καταστήματα είναι ανοιχτά εκείνη την ημέρα.',
      needs:
        'το ημερολόγιο αργιών μιας αγοράς: έτοιμα είναι των GR και HU, τα άλλα δηλώνονται στο `markets.XX.holidays`',
    },
    hu: {
      why: 'Aki ünnepnapot is tartalmazó hétre olvassa, hogy „nyitva 9-től 21 óráig”, zárt ajtót talál, vagy telefonál.',
      unaware: 'a nyitvatartás („{text}”) ünnepnapra is esik ({market}): {holidays}',
      cure: 'Írja meg, hogy aznap nyitva tartanak-e az üzletek.',
      needs:
        'egy piac ünnepnapjai: Görögországét és Magyarországét ismerjük, a többit a `markets.XX.holidays` alatt adhatja meg',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: Hours\ndate: 2026-12-10\nmarkets: [GR]\n---\n\nFrom 21 to 31 December we are open 10:00–20:00.',
      good: '---\ntitle: Hours\ndate: 2026-12-10\nmarkets: [GR]\n---\n\nFrom 21 to 31 December we are open 10:00–20:00, closed on public holidays.',
    },
    {
      locale: 'en',
      bad: '---\ntitle: Hours\ndate: 2026-08-01\nmarkets: [HU]\n---\n\nOn 20 August our shops are open from 10:00 to 18:00.',
      good: '---\ntitle: Hours\ndate: 2026-08-01\nmarkets: [HU]\n---\n\nOn 21 August our shops are open from 10:00 to 18:00.',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Ωράριο\ndate: 2026-10-10\n---\n\nΑπό τις 26 έως τις 31 Οκτωβρίου τα καταστήματα είναι ανοιχτά 9:00–21:00.',
      good: '---\ntitle: Ωράριο\ndate: 2026-10-10\n---\n\nΑπό τις 26 έως τις 31 Οκτωβρίου τα καταστήματα είναι ανοιχτά 9:00–21:00, εκτός από την αργία της 28ης.',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Ωράριο\ndate: 2027-03-01\n---\n\nΝέο ωράριο: Δευτέρα 15 Μαρτίου, 9:00–21:00.',
      good: '---\ntitle: Ωράριο\ndate: 2027-03-01\n---\n\nΝέο ωράριο: Τρίτη 16 Μαρτίου, 9:00–21:00.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Nyitvatartás\ndate: 2026-10-10\n---\n\nOktóber 19-től 24-ig 10.00–20.00 között vagyunk nyitva.',
      good: '---\ntitle: Nyitvatartás\ndate: 2026-10-10\n---\n\nOktóber 19-től 24-ig 10.00–20.00 között vagyunk nyitva, a nemzeti ünnepen zárva tartunk.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Nyitvatartás\ndate: 2027-03-20\n---\n\nMárcius 29-én, hétfőn 10.00–18.00 között tartunk nyitva.',
      good: '---\ntitle: Nyitvatartás\ndate: 2027-03-20\n---\n\nMárcius 30-án, kedden 10.00–18.00 között tartunk nyitva.',
    },
  ],
  *check(message, context) {
    const published = publishedOn(message, context.now);
    for (const text of Object.values(message.texts)) {
      const words = wordsOf(text.locale);
      const passages = context.passages(text);
      const hours = passages.filter(({ text: said, quoted }) => !quoted && /\d/.test(said) && words.open.test(said));
      if (hours.length === 0 || passages.some((passage) => words.mentions.test(passage.text))) continue;
      for (const passage of hours) yield* unaware(passage, published, text.locale, context);
    }
  },
};
