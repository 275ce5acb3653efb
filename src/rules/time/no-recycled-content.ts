/** Nothing of last year's message is left in the copy: not its year beside a season, not its date beside a day. */
import { foldLetters, languageOf, readValues } from '../../languages/index.js';
import type { DateValue, Message, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { looksBack } from './looking-back.js';

const patterns = new Map<string, RegExp>();

/** `christmas 2025`, `christmas of 2025`, `2025 karácsonyán`; years of a range (`2025/26`) are none. */
function periodPattern(forms: readonly string[], year: number): RegExp {
  const key = `${forms.join('|')} ${year}`;
  const word = `(?:${forms.join('|')})`;
  const source =
    `(?<![\\p{L}\\p{N}_])(?:${word}\\s+(?:of\\s+|του\\s+)?${year}(?!\\s*[/–-]\\s*\\d)|${year}(?:-[eoö]s)?\\s+${word})` +
    `(?![\\p{L}\\p{N}_])`;
  const known = patterns.get(key) ?? new RegExp(source, 'u');
  patterns.set(key, known);
  return known;
}

/** Lines that announce: a story in the body may tell of any year. */
const announces = ({ part, kind }: Passage) =>
  kind === 'heading' || /^(?:title|subtitle|summary|cta|short\.|override\.)/.test(part);

function* seasons(
  passage: Passage,
  text: string,
  locale: string,
  [year, month]: readonly [number, number],
): Generator<Problem> {
  for (const { forms, months } of languageOf(locale).periods.periods) {
    if (!months.includes(month)) continue;
    const found = periodPattern(forms, year - 1).exec(text);
    if (!found) continue;
    const [start, end] = [found.index, found.index + found[0].length];
    const read = passage.text.slice(start, end);
    yield { at: passage.at(start, end), say: 'season', data: { read, year }, excerpt: read };
  }
}

/** Days with their year that the message declares or says. */
function declaredDays({ contract, message }: RuleContext): DateValue[] {
  const own = contract.invariants.filter(({ origin }) => origin === 'message');
  const days = own.flatMap(({ values }) => values.map(({ value }) => (value.type === 'instant' ? value.date : value)));
  const [year, month, day] = (message.date ?? '').split('-').map(Number);
  const date = month && day ? [{ type: 'date', year, month, day } as const] : [];
  return [...days.filter((value): value is DateValue => value.type === 'date'), ...date];
}

/** “27 November 2025” in a message that declares 27 November 2026. */
function* days(passage: Passage, locale: string, year: number, declared: readonly DateValue[]): Generator<Problem> {
  for (const { value, text, start, end } of readValues(passage.own, locale)) {
    const date = value.type === 'instant' ? value.date : value;
    if (date.type !== 'date' || date.year !== year - 1) continue;
    const same = (other: DateValue, of: number) =>
      other.month === date.month && other.day === date.day && other.year === of;
    if (!declared.some((one) => same(one, year)) || declared.some((one) => same(one, year - 1))) continue;
    yield { at: passage.at(start, end), say: 'day', data: { read: text, year }, excerpt: text };
  }
}

/** The message of this year, with last year's words where its own should be. */
function* check(message: Message, context: RuleContext): Generator<Problem> {
  const [year, month] = (message.date ?? '').split('-').map(Number);
  if (!year || !month) return;
  const last = String(year - 1);
  let declared: DateValue[] | undefined;
  for (const text of Object.values(message.texts))
    for (const passage of context.passages(text)) {
      if (!passage.own.includes(last)) continue;
      const words = foldLetters(passage.own);
      if (looksBack(words, text.locale)) continue;
      if (announces(passage)) yield* seasons(passage, words, text.locale, [year, month]);
      yield* days(passage, text.locale, year, (declared ??= declaredDays(context)));
    }
}

const dated = (title: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2026-11-16\nfacts: { onSale: 2026-11-27 }\n---\n\n${body}`;

export const noRecycledContent: Rule = {
  id: 'no-recycled-content',
  alias: 'REC-01',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'This year’s message often begins as a copy of last year’s. What stays behind sends readers a year back.',
      season: 'says {read}; the message is of {year}',
      day: 'says {read}, which this message declares for {year}',
      cure: 'Correct the year, or say that you look back.',
    },
    el: {
      why: 'Το φετινό μήνυμα συχνά ξεκινά ως αντίγραφο του περσινού. Ό,τι ξεχνιέται γυρίζει τους αναγνώστες έναν χρόνο πίσω.',
      season: 'γράφει «{read}»· το μήνυμα είναι του {year}',
      day: 'γράφει {read}, ενώ το μήνυμα δηλώνει την ημέρα αυτή για το {year}',
      cure: 'Διορθώστε το έτος ή γράψτε ότι πρόκειται για αναδρομή.',
    },
    hu: {
      why: 'Az idei üzenet gyakran a tavalyi másolataként születik. Ami benne marad, egy évvel visszaviszi az olvasót.',
      season: 'ezt írja: „{read}”, az üzenet viszont {year}. évi',
      day: 'ezt írja: {read}, pedig az üzenetben ez a nap {year}. évi',
      cure: 'Javítsa az évszámot, vagy jelezze, hogy visszatekintésről van szó.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: dated('Christmas 2025 at our shops', 'Opening hours and ideas for presents.'),
      good: dated('Christmas 2026 at our shops', 'More shops are open than at Christmas 2025.'),
    },
    {
      locale: 'en',
      bad: dated('The Ferna kettle', 'In our shops from 27 November 2025.'),
      good: dated('The Ferna kettle', 'In our shops from 27 November 2026. The first one was sold on 3 May 2025.'),
    },
    {
      locale: 'el',
      bad: dated('Black Friday 2025 στα καταστήματά μας', 'Δείτε τις προσφορές.'),
      good: dated('Black Friday 2026 στα καταστήματά μας', 'Περισσότερες προσφορές από το Black Friday 2025.'),
    },
    {
      locale: 'el',
      bad: dated('Ο βραστήρας Ferna', 'Στα καταστήματά μας την Πέμπτη 27 Νοεμβρίου 2025.'),
      good: dated('Ο βραστήρας Ferna', 'Στα καταστήματά μας την Παρασκευή 27 Νοεμβρίου 2026.'),
    },
    {
      locale: 'hu',
      bad: dated('2025 karácsonyán is nyitva', 'Így tartunk nyitva az ünnepek alatt.'),
      good: dated('2026 karácsonyán is nyitva', 'Hosszabban, mint 2025 karácsonyán.'),
    },
    {
      locale: 'hu',
      bad: dated('A Ferna vízforraló', 'Boltjainkban 2025. november 27-én jelenik meg.'),
      good: dated('A Ferna vízforraló', 'Boltjainkban 2026. november 27-én jelenik meg. Műhelyünk 2025 óta gyártja.'),
    },
  ],
  check,
};
