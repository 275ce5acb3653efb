import type { DateValue } from '../../model/value.js';
import { weekdayOfDate } from '../calendar.js';
import { fromDay, onDay, untilDay } from '../hungarian.js';
import type { Language } from '../language.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** The forms a date is written in, per language. `day` is without year and weekday. */
interface DateForms {
  day(date: DateValue): string;
  full(date: DateValue): string;
  short(date: DateValue): string;
  digits(date: DateValue): string;
  long(date: DateValue): string;
  on(date: DateValue): string;
  from(date: DateValue): string;
  until(date: DateValue): string;
}

export function dateForms(language: Language): DateForms {
  if (language.id === 'hu') return hungarianDates(language);
  return language.id === 'el' ? greekDates(language) : englishDates(language);
}

function weekdayName(date: DateValue, language: Language, form: 'name' | 'on' | 'from' | 'until'): string | undefined {
  const weekday = weekdayOfDate(date);
  return weekday === undefined ? undefined : language.values.weekdays[weekday - 1]![form];
}

function englishDates(language: Language): DateForms {
  const month = (date: DateValue) => language.values.months[date.month - 1]!;
  const day = (date: DateValue) => `${date.day} ${month(date).inDate}`;
  const full = (date: DateValue) => (date.year === undefined ? day(date) : `${day(date)} ${date.year}`);
  const withDay = (date: DateValue, lead: 'on' | 'from' | 'until') =>
    `${weekdayName(date, language, lead) ?? lead} ${day(date)}`;
  return {
    day,
    full,
    short: (date) => `${date.day} ${month(date).short}`,
    digits: (date) => [two(date.day), two(date.month), ...(date.year === undefined ? [] : [date.year])].join('/'),
    long: (date) => [weekdayName(date, language, 'name'), full(date)].filter(Boolean).join(' '),
    on: (date) => withDay(date, 'on'),
    from: (date) => withDay(date, 'from'),
    until: (date) => withDay(date, 'until'),
  };
}

function greekDates(language: Language): DateForms {
  const day = (date: DateValue) =>
    `${date.day === 1 ? '1η' : date.day} ${language.values.months[date.month - 1]!.inDate}`;
  const full = (date: DateValue) => (date.year === undefined ? day(date) : `${day(date)} ${date.year}`);
  const article = (date: DateValue) => (date.day === 1 ? 'την' : 'τις');
  const lead = (date: DateValue, form: 'on' | 'from' | 'until', bare: string) =>
    `${weekdayName(date, language, form) ?? bare} ${day(date)}`;
  return {
    day,
    full,
    short: (date) => `${two(date.day)}/${two(date.month)}`,
    digits: (date) => [two(date.day), two(date.month), ...(date.year === undefined ? [] : [date.year])].join('/'),
    long: (date) => [weekdayName(date, language, 'name'), full(date)].filter(Boolean).join(' '),
    on: (date) => lead(date, 'on', date.day === 1 ? 'την' : 'στις'),
    from: (date) => lead(date, 'from', `από ${article(date)}`),
    until: (date) => lead(date, 'until', `έως ${article(date)}`),
  };
}

function hungarianDates(language: Language): DateForms {
  const name = (date: DateValue) => language.values.months[date.month - 1]!.inDate;
  const day = (date: DateValue) => `${name(date)} ${date.day}.`;
  const full = (date: DateValue) => (date.year === undefined ? day(date) : `${date.year}. ${day(date)}`);
  return {
    day,
    full,
    short: (date) => `${language.values.months[date.month - 1]!.short} ${date.day}.`,
    digits: (date) =>
      `${[...(date.year === undefined ? [] : [date.year]), two(date.month), two(date.day)].join('. ')}.`,
    long: (date) => [full(date), weekdayName(date, language, 'name')].filter(Boolean).join(', '),
    on: (date) => [`${name(date)} ${onDay(date.day)}`, weekdayName(date, language, 'on')].filter(Boolean).join(', '),
    from: (date) => `${name(date)} ${fromDay(date.day)}`,
    until: (date) => `${name(date)} ${untilDay(date.day)}`,
  };
}
