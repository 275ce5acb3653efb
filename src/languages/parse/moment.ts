import type { DateValue, Found, Instant, TimeValue } from '../../model/value.js';
import { instantOf, isDay, isZone, weekdayOf } from '../calendar.js';
import type { Language } from '../language.js';
import { read } from '../read/index.js';
import { lexiconOf } from '../read/lexicon.js';
import { smallLetters } from '../fold-letters.js';
import { coversAll, type Hint, type Parsed } from './parsed.js';

type End = DateValue | Instant;
type Ended = { readonly end: End } | Exclude<Parsed, { value: unknown }>;

/** Days, times, moments and spans of them. */
export function parseMoment(text: string, language: Language, hint: Hint): Parsed | undefined {
  const { body, zone } = splitZone(text);
  if (zone !== undefined && !isZone(zone)) return { problem: 'no-such-zone' };
  const context = { ...hint, zone: zone ?? hint.zone };
  return (
    isoPeriod(body, context) ?? isoEnd(body, context) ?? figures(body, language) ?? inWords(body, language, context)
  );
}

/** `… Europe/Athens`, `… (Europe/Athens)`, `…Z`, `…+02:00`, `… -0500`. */
function splitZone(text: string): { body: string; zone?: string } {
  const named = /^(.*\d[^A-Za-z]*?)\s*[([]?([A-Z][A-Za-z_]+\/[A-Za-z_+\-/]+|UTC|GMT)[)\]]?$/.exec(text);
  if (named) return { body: named[1]!.trim(), zone: named[2]! };
  const offset = /^(\d{4}-.*\d:\d{2}(?:\.\d+)?) ?(Z|z|[+-](?:0\d|1[0-4]):?\d{2})$/.exec(text);
  return offset ? { body: offset[1]!, zone: offset[2]!.toUpperCase() } : { body: text };
}

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T| +)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;

function isoEnd(text: string, hint: Hint): Parsed | undefined {
  const made = isoPart(text, hint);
  return made && ('end' in made ? { value: made.end } : made);
}

function isoPart(whole: string, hint: Hint): Ended | undefined {
  const { body, zone = hint.zone } = splitZone(whole);
  const parts = isoDate.exec(body);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number];
  if (!isDay(day, month, year)) return { problem: 'no-such-day' };
  const date = { type: 'date', year, month, day } as const;
  return parts[4] === undefined ? { end: date } : moment(date, clock(parts[4], parts[5]!), zone);
}

const clock = (hour: string, minute: string): TimeValue => ({
  type: 'time',
  hour: Number(hour),
  minute: Number(minute),
});

function moment(date: DateValue, time: TimeValue, zone: string | undefined): Ended {
  if (time.hour > 24 || time.minute > 59 || (time.hour === 24 && time.minute > 0)) return { problem: 'no-such-time' };
  if (date.year === undefined) return { problem: 'year-missing' };
  const made = instantOf({ type: 'date', year: date.year, month: date.month, day: date.day }, time, zone);
  if (typeof made !== 'string') return { end: made };
  return { problem: made === 'gap' ? 'skipped-by-clock-change' : 'no-such-zone' };
}

/** `2026-11-26/2026-11-28`, `2026-12-01T18:00/20:00`. */
function isoPeriod(text: string, hint: Hint): Parsed | undefined {
  const [first, second, ...more] = text.split(/\s*(?:\/|--| - )\s*/);
  if (first === undefined || second === undefined || more.length > 0 || !isoDate.test(splitZone(first).body))
    return undefined;
  const hour = /^T?(\d{1,2}):(\d{2})$/.exec(second);
  const from = isoPart(first, hint)!;
  if ('problem' in from) return from;
  const to =
    hour && from.end.type === 'instant'
      ? moment(from.end.date, clock(hour[1]!, hour[2]!), hint.zone)
      : isoPart(second, hint);
  if (!to) return { problem: 'not-a-period' };
  return 'problem' in to ? to : period(from.end, to.end);
}

function period(from: End, to: End): Parsed {
  return order(from) > order(to) ? { problem: 'ends-before-it-begins' } : { value: { type: 'period', from, to } };
}

function order(end: End): number {
  const date = end.type === 'date' ? end : end.date;
  const time = end.type === 'date' ? 0 : end.time.hour * 60 + end.time.minute;
  return (((date.year ?? 0) * 12 + date.month) * 31 + date.day) * 1441 + time;
}

/** `03/04/2026` in English is two days; `30/2/2026` is none. */
function figures(text: string, language: Language): Parsed | undefined {
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [a, b, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const two = (n: number) => String(n).padStart(2, '0');
  if (language.id === 'en' && parts[2] === '/' && a <= 12 && b <= 12 && a !== b && a > 0 && b > 0) {
    return { problem: 'two-readings', choices: [`${year}-${two(b)}-${two(a)}`, `${year}-${two(a)}-${two(b)}`] };
  }
  return isDay(a, b, year) || (parts[2] === '/' && isDay(b, a, year)) ? undefined : { problem: 'no-such-day' };
}

function inWords(text: string, language: Language, hint: Hint): Parsed | undefined {
  const found = read(text, language);
  if (found.length === 0 || !coversAll(text, found, language))
    return namesNoDay(text, language) ? { problem: 'no-such-day' } : undefined;
  const values = found.map((each) => withYear(each, hint));
  const days = values.filter((value): value is DateValue => value.type === 'date');
  if (days.some(({ day, month, year }) => !isDay(day, month, year))) return { problem: 'no-such-day' };
  const wrong = days.find((day) => !fitsWeekday(day));
  if (wrong) return wrongWeekday(wrong);
  return fromAtoms(values, hint);
}

function withYear({ value }: Found, hint: Hint): Found['value'] {
  return value.type === 'date' && value.year === undefined && hint.year !== undefined
    ? { ...value, year: hint.year }
    : value;
}

function fitsWeekday(date: DateValue): boolean {
  return (
    date.weekday === undefined || date.year === undefined || weekdayOf(date.year, date.month, date.day) === date.weekday
  );
}

function wrongWeekday({ year, month, day }: DateValue): Parsed {
  const two = (n: number) => String(n).padStart(2, '0');
  return { problem: 'wrong-weekday', choices: [`${year}-${two(month)}-${two(day)}`] };
}

/** One or two ends out of days and times in the order they were read. */
function fromAtoms(values: readonly Found['value'][], hint: Hint): Parsed | undefined {
  const shape = values.map((value) => value.type).join(' ');
  const [a, b, c, d] = values as [DateValue, ...Found['value'][]];
  const at = (date: Found['value'], time: Found['value']) => moment(date as DateValue, time as TimeValue, hint.zone);
  switch (shape) {
    case 'date':
      return yearNeeded(a, hint) ?? { value: bare(a) };
    case 'time':
    case 'instant':
      return { value: a };
    case 'date date':
      return yearNeeded(b as DateValue, hint) ?? period(bare(a), bare(b as DateValue));
    case 'date time': {
      const made = at(a, b!);
      return 'end' in made ? { value: made.end } : made;
    }
    case 'date time time':
      return both(at(a, b!), at(a, c!));
    case 'date time date time':
      return both(at(a, b!), at(c!, d!));
    case 'instant instant':
      return period(values[0] as Instant, values[1] as Instant);
    default:
      return undefined;
  }
}

function both(from: Ended, to: Ended): Parsed {
  if ('problem' in from) return from;
  return 'problem' in to ? to : period(from.end, to.end);
}

/** A weekday that the year confirms need not be kept. */
function bare(date: DateValue): DateValue {
  return date.year === undefined ? date : { type: 'date', year: date.year, month: date.month, day: date.day };
}

function yearNeeded(date: DateValue, hint: Hint): Parsed | undefined {
  return date.year === undefined && (hint.type === 'date' || hint.type === 'period')
    ? { problem: 'year-missing' }
    : undefined;
}

/** «30 Φεβρουαρίου», „február 30.”: reads like a day, and there is none. */
function namesNoDay(text: string, language: Language): boolean {
  const { month } = lexiconOf(language);
  const plain = smallLetters(text);
  return new RegExp(
    `^(?:\\d{1,2}\\p{L}{0,3} (?:of )?${month}|(?:\\d{4}\\.? )?${month} \\d{1,2}(?!\\d))[\\s,.\\d\\p{L}-]{0,8}$`,
    'u',
  ).test(plain);
}
