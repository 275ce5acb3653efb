import type { Atom, DateValue, Instant, TimeValue } from '../model/value.js';
import { wallClock, weekdayOf } from './calendar.js';
import { onOtherClock, sameOnOtherClock } from './clock.js';

/**
 * True when what was read says the same as what was said, or less, and nothing in it differs: a year or weekday may be
 * left out, a moment may be said as its day or its hour alone. A lost qualifier is not looked at here.
 */
export function agrees(read: Atom, said: Atom): boolean {
  if (said.type === 'instant') return agreesWithInstant(read, said);
  if (read.type !== said.type) return false;
  if ('amount' in read && 'amount' in said && sameMeasure(read, said) && rounds(read, said)) return true;
  switch (read.type) {
    case 'money':
      return said.type === 'money' && read.currency === said.currency && sameAmount(read.amount, said.amount);
    case 'percentage':
      return said.type === 'percentage' && sameAmount(read.amount, said.amount);
    case 'quantity':
      return said.type === 'quantity' && sameIn(scales, read, said, inBaseUnit);
    case 'duration':
      return said.type === 'duration' && sameIn(seconds, read, said, inBaseTime);
    case 'date':
      return said.type === 'date' && sameDate(read, said);
    case 'time':
      return said.type === 'time' && (onOtherClock(read, said) ? sameOnOtherClock(read, said) : sameTime(read, said));
    case 'phone':
      return said.type === 'phone' && read.e164 === said.e164;
    case 'email':
      return said.type === 'email' && read.address.toLowerCase() === said.address.toLowerCase();
    case 'link':
      return said.type === 'link' && sameLink(read.url, said.url);
    case 'code':
      return said.type === 'code' && read.text === said.text;
    default:
      return false;
  }
}

type Amount = Extract<Atom, { readonly amount: string }>;

/** One currency, one unit. */
const sameMeasure = (a: Amount, b: Amount): boolean =>
  a.type === 'money' ? b.type === 'money' && a.currency === b.currency : unitOf(a) === unitOf(b);
const unitOf = (value: Amount): string | undefined => ('unit' in value ? value.unit : undefined);

/** How far a round figure may be from the exact one, as a share of itself. */
const NEAR = 0.05 + 1e-9;

/**
 * “About 25 euros” and “more than 4 billion” say 24.90 and 4.2 billion as a round figure: nearer than one step of its
 * last digit, and never about a figure that is itself no exact one. “At least 20 days” is a term, not a round figure.
 */
function rounds(read: Amount, said: Amount): boolean {
  const { qualifier } = read;
  if (said.qualifier !== undefined || (qualifier !== 'about' && qualifier !== 'at-least')) return false;
  if (qualifier === 'at-least' && (read.type === 'duration' || Number(read.amount) > Number(said.amount))) return false;
  const [whole = '', fraction = ''] = trimmed(read.amount).split('.');
  const step = fraction ? 10 ** -fraction.length : 10 ** /0*$/.exec(whole)![0].length;
  const apart = Math.abs(Number(read.amount) - Number(said.amount));
  return apart < step && apart <= NEAR * Number(read.amount);
}

/** Canonical decimals are compared as decimals: 24.9 is 24.90. */
export function sameAmount(a: string, b: string): boolean {
  return a === b || ((padded.test(a) || padded.test(b)) && trimmed(a) === trimmed(b));
}

/** What can be written in another way; all other amounts are the same only when they are written the same. */
const padded = /[+.]|^-?0/;

function trimmed(amount: string): string {
  const plain = amount.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1');
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
}

const scales: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  kg: ['g', 1000],
  dkg: ['g', 10],
  mg: ['g', 0.001],
  t: ['g', 1e6],
  l: ['ml', 1000],
  dl: ['ml', 100],
  cl: ['ml', 10],
  kW: ['W', 1000],
  MW: ['W', 1e6],
  kWh: ['Wh', 1000],
  km: ['mm', 1e6],
  m: ['mm', 1000],
  cm: ['mm', 10],
};

interface Measure {
  readonly amount: string;
  readonly unit: string;
}

/** Most measures differ in what they measure, or are written the same: only the others are worth reckoning. */
function sameIn(
  table: Readonly<Record<string, readonly [base: string, factor: number]>>,
  a: Measure,
  b: Measure,
  inBase: (measure: Measure) => string,
): boolean {
  if (a.unit === b.unit && a.amount === b.amount) return true;
  return (table[a.unit]?.[0] ?? a.unit) === (table[b.unit]?.[0] ?? b.unit) && inBase(a) === inBase(b);
}

/** 1.7 l and 1700 ml are one quantity. */
function inBaseUnit({ amount, unit }: Measure): string {
  const [base, factor] = scales[unit] ?? [unit, 1];
  return factor === 1 ? `${trimmed(amount)} ${base}` : `${Number((Number(amount) * factor).toPrecision(12))} ${base}`;
}

const seconds: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  second: ['second', 1],
  minute: ['second', 60],
  hour: ['second', 3600],
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  year: ['month', 12],
};

function inBaseTime({ amount, unit }: Measure): string {
  const [base, factor] = seconds[unit]!;
  return `${Number((Number(amount) * factor).toPrecision(12))} ${base}`;
}

function sameDate(read: DateValue, said: DateValue): boolean {
  if (read.month !== said.month || read.day !== said.day) return false;
  if (read.year !== undefined && read.year !== said.year) return said.year === undefined && weekdayFits(read, said);
  return weekdayFits(read, said);
}

/**
 * A weekday must be the one of the day that was said; when its year is not known, the one that was said. A wrong one
 * that was said is the message's own mistake, found there once: repeating it contradicts nothing.
 */
function weekdayFits(read: DateValue, said: DateValue): boolean {
  if (read.weekday === undefined || (read.weekday === said.weekday && read.year === said.year)) return true;
  const year = said.year ?? read.year;
  const expected = year === undefined ? said.weekday : weekdayOf(year, said.month, said.day);
  return expected === undefined || expected === read.weekday;
}

/** Midnight may be written 0:00 or 24:00; an hour of speech is that of the morning or of the evening. */
function sameTime(read: TimeValue, said: TimeValue): boolean {
  const round = read.either || said.either ? 12 : 24;
  return read.minute === said.minute && read.hour % round === said.hour % round;
}

function agreesWithInstant(read: Atom, said: Instant): boolean {
  if (read.type === 'date') return sameDate(read, said.date);
  if (read.type === 'time') return sameTimeThere(read, said);
  if (read.type !== 'instant') return false;
  if (read.epoch !== undefined && said.epoch !== undefined && !read.time.either && !said.time.either) {
    return read.epoch === said.epoch && weekdayFitsZone(read, said);
  }
  return sameDate(read.date, said.date) && sameTime(read.time, said.time);
}

/** An hour alone is that of the moment, on the clock that stands beside it. */
function sameTimeThere(read: TimeValue, said: Instant): boolean {
  if (read.zone === undefined || said.epoch === undefined) return sameTime(read, said.time);
  const there = wallClock(said.epoch, read.zone);
  return there !== undefined && sameTime(read, there.time);
}

/** On the reader's clock the same moment may be another day: its own weekday must be right. */
function weekdayFitsZone(read: Instant, said: Instant): boolean {
  if (read.date.weekday === undefined || read.zone === undefined) return true;
  return wallClock(said.epoch!, read.zone)?.date.weekday === read.date.weekday;
}

const tracking = /^(?:utm_[a-z_]+|fbclid|gclid|mc_cid|mc_eid)$/i;

function sameLink(read: string, said: string): boolean {
  return read === said || canonicalLink(read) === canonicalLink(said);
}

/** Letters beyond ASCII as people write them; the other codes in capitals. */
function readable(path: string): string {
  const codes = path.replace(/%[0-9a-f]{2}/gi, (byte) => byte.toUpperCase());
  return codes.replace(/(?:%[89A-F][0-9A-F])+/g, (run) => {
    try {
      return decodeURIComponent(run).normalize('NFC');
    } catch {
      return run;
    }
  });
}

/** Few addresses are compared with each other many times. */
const canonical = new Map<string, string>();

/** An address without what campaigns add: utm_*, fragment, trailing slash; host in lower case. */
export function canonicalLink(url: string): string {
  const known = canonical.get(url);
  if (known !== undefined) return known;
  if (canonical.size >= 5000) canonical.clear();
  const made = withoutAdditions(url);
  canonical.set(url, made);
  return made;
}

function withoutAdditions(url: string): string {
  const [, scheme = '', host = '', path = '', query = ''] =
    /^(?:(https?):\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(url.trim()) ?? [];
  const kept = query.split('&').filter((pair) => pair !== '' && !tracking.test(pair.split('=')[0]!));
  const decoded = readable(path).replaceAll('%28', '(').replaceAll('%29', ')').replace(/\/+$/, '');
  const where = host.toLowerCase().replace(/:(?:80|443)$/, '');
  return `${scheme.toLowerCase() || 'https'}://${where}${decoded}${kept.length > 0 ? `?${readable(kept.join('&'))}` : ''}`;
}
