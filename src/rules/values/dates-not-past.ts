/** No deadline is over on the day of publication, and no page says “tomorrow”. */
import type { DateValue, Found, Locale, Message, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { languageOf, readValues } from '../../languages/index.js';
import { daysFrom, isoOf, meantDays, publishedOn } from './dated.js';

interface Words {
  readonly relative: RegExp;
  readonly before: RegExp;
  readonly ending: RegExp;
  readonly asks: RegExp;
  readonly over: RegExp;
}

const made = new Map<string, Words>();

function wordsOf(locale: Locale): Words {
  const { id, deadlines } = languageOf(locale);
  const known = made.get(id);
  if (known) return known;
  const word = (source: string, end = '') => new RegExp(`(?<![\\p{L}\\p{N}])${source}${end}`, 'iu');
  const words: Words = {
    relative: word(`(?:${deadlines.relative.join('|')})`, '(?![\\p{L}\\p{N}])'),
    before: word(deadlines.before, '\\s*$'),
    ending: new RegExp(`^${deadlines.ending}(?!\\p{L})`, 'u'),
    asks: word(deadlines.asks),
    over: word(deadlines.over),
  };
  made.set(id, words);
  return words;
}

/** A passage that stays on a page for weeks; short forms and words for posts pass with the day. */
function lasts({ part, channels }: Passage, message: Message, { channels: all }: RuleContext): boolean {
  const pages = all.filter(({ medium }) => medium === 'page').map(({ id }) => id);
  const goes = (to: readonly string[] | undefined) => to === undefined || to.some((id) => pages.includes(id));
  return pages.length > 0 && goes(channels) && goes(message.channels) && !/^(?:short|override)\./.test(part);
}

const hasDay = (values: readonly Found[]) =>
  values.some(({ value }) => value.type === 'date' || value.type === 'instant');

function* drifting(passage: Passage, words: Words, values: readonly Found[]): Generator<Problem> {
  // A line of dialogue (“– Holnap – felelte az eladó.”) speaks of the day it was said.
  const found = /^\s*[–—] /.test(passage.own) ? null : words.relative.exec(passage.own);
  if (!found || hasDay(values)) return;
  const end = found.index + found[0].length;
  yield {
    say: 'relative',
    severity: 'note',
    at: passage.at(found.index, end),
    excerpt: passage.text,
    data: { text: found[0] },
  };
}

/** Without its year a date that is long over is next year's. */
const LONG_OVER = 60;

function isOver(date: DateValue, published: string): boolean {
  const [day] = meantDays(date, published);
  if (!day) return date.year !== undefined && date.year < Number(published.slice(0, 4));
  const since = daysFrom(isoOf(day), published);
  return since > 0 && (date.year !== undefined || since <= LONG_OVER);
}

function* deadlinesOver(
  {
    passage,
    words,
    values,
    published,
    locale,
  }: { passage: Passage; words: Words; values: readonly Found[]; published: string; locale: Locale },
  { say }: RuleContext,
): Generator<Problem> {
  const { own } = passage;
  if (!words.asks.test(own) || words.over.test(own)) return;
  for (const [index, { value, text, start, end }] of values.entries()) {
    const date = value.type === 'date' ? value : value.type === 'instant' ? value.date : undefined;
    if (!date || own[start] !== passage.text[start]) continue;
    const last = values[index - 1];
    if (last?.value.type === 'date' && start - last.end < 25) continue;
    const isLast =
      words.before.test(own.slice(Math.max(0, start - 40), start)) ||
      words.ending.test(own.slice(end, end + 4)) ||
      words.ending.test(/-?ig$/.exec(text)?.[0] ?? '');
    if (!isLast || !isOver(date, published)) continue;
    const [year, month, day] = published.split('-').map(Number) as [number, number, number];
    const data = { text, published: say({ type: 'date', year, month, day }, locale) };
    yield { say: 'over', at: passage.at(start, end), excerpt: text, data, locale };
  }
}

/** An offer whose last day is over before anyone reads of it. */
function* offerOver({ facts }: Message, published: string): Generator<Problem> {
  for (const { id, values, place } of facts) {
    if (id !== 'offer.to') continue;
    for (const { value } of values) {
      const day = value.type === 'instant' ? value.date : value;
      if (day.type === 'date' && day.year !== undefined && isoOf({ ...day, year: day.year }) < published)
        yield { say: 'offer', at: place, excerpt: id, data: { day: isoOf({ ...day, year: day.year }), published } };
    }
  }
}

export const datesNotPast: Rule = {
  id: 'dates-not-past',
  alias: 'DAT-02',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'A deadline that was over before the message went out annoys those who read it; “tomorrow” on a page is wrong from the next day on.',
      over: 'the deadline “{text}” is before the day of publication, {published}',
      offer: 'the offer ends on {day}, before the message is published on {published}',
      relative: 'the page says “{text}”, which is wrong from the next day on',
      cure: 'Correct the date, or leave the invitation out.',
      relativeCure: 'Write the date.',
    },
    el: {
      why: 'Μια προθεσμία που έληξε πριν σταλεί το μήνυμα ενοχλεί όποιον τη διαβάσει· το «αύριο» σε μια σελίδα είναι λάθος ήδη από την επόμενη μέρα.',
      over: 'η προθεσμία «{text}» λήγει πριν από την ημέρα δημοσίευσης, {published}',
      offer: 'η προσφορά λήγει στις {day}, πριν δημοσιευτεί το μήνυμα ({published})',
      relative: 'η σελίδα γράφει «{text}», που από την επόμενη μέρα θα είναι λάθος',
      cure: 'Διορθώστε την ημερομηνία ή αφαιρέστε την πρόσκληση.',
      relativeCure: 'Γράψτε την ημερομηνία.',
    },
    hu: {
      why: 'Az a határidő, amely már az üzenet megjelenése előtt lejárt, bosszantja az olvasót; a „holnap” pedig egy oldalon másnaptól már nem igaz.',
      over: 'a határidő („{text}”) korábbi, mint a megjelenés napja: {published}',
      offer: 'az ajánlat {day} napján véget ér, az üzenet viszont csak ezután jelenik meg ({published})',
      relative: 'az oldalon ez áll: „{text}”, ami másnaptól már nem igaz',
      cure: 'Javítsa a dátumot, vagy hagyja el a felhívást.',
      relativeCure: 'Írja ki a dátumot.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: Knife sharpening\ndate: 2026-11-24\n---\n\nSign up by 20 November; there are 16 places.',
      good: '---\ntitle: Knife sharpening\ndate: 2026-11-24\n---\n\nSign up by 30 November; there are 16 places. Ruvo was sold until 31 October 2026.',
    },
    {
      locale: 'en',
      bad: 'The shop in Pangrati opens tomorrow.',
      good: 'The shop in Pangrati opens tomorrow, Friday 27 November. We design the kitchens of tomorrow.',
    },
    {
      locale: 'el',
      bad: '---\ntitle: Ακόνισμα\ndate: 2026-11-24\n---\n\nΔηλώσεις συμμετοχής έως τις 20 Νοεμβρίου.',
      good: '---\ntitle: Ακόνισμα\ndate: 2026-11-24\n---\n\nΔηλώσεις συμμετοχής έως τις 30 Νοεμβρίου.',
    },
    {
      locale: 'el',
      bad: 'Το κατάστημα στο Παγκράτι ανοίγει αύριο.',
      good: 'Το κατάστημα στο Παγκράτι ανοίγει την Παρασκευή 27 Νοεμβρίου. Σχεδιάζουμε τις κουζίνες του αύριο.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Késélezés\ndate: 2026-11-24\n---\n\nJelentkezni november 20-ig lehet.',
      good: '---\ntitle: Késélezés\ndate: 2026-11-24\n---\n\nJelentkezni november 30-ig lehet.',
    },
    {
      locale: 'hu',
      bad: 'Holnap nyit a Pozsonyi úti bolt.',
      good: 'November 27-én nyit a Pozsonyi úti bolt. A holnap konyháit tervezzük.',
    },
  ],
  *check(message, context) {
    const published = publishedOn(message, context.now);
    for (const text of Object.values(message.texts)) {
      const words = wordsOf(text.locale);
      for (const passage of context.passages(text)) {
        if (passage.quoted) continue;
        const values = readValues(passage.text, text.locale);
        if (lasts(passage, message, context)) yield* drifting(passage, words, values);
        if (values.length > 0)
          yield* deadlinesOver({ passage, words, values, published, locale: text.locale }, context);
      }
    }
    yield* offerOver(message, published);
  },
};
