import type { Atom, TimeValue } from '../../model/value.js';
import { isDay } from '../calendar.js';
import { canonical, numberAt } from './number.js';
import { matchAt, wordsBefore, type Piece, type Reader } from './reader.js';
import { shifted } from './time.js';

/** Reads what stands at an offset without looking for shared units further than `depth`. */
type ReadDeep = (reader: Reader, at: number, depth: number) => Piece[] | undefined;
type Link = 'to' | 'and' | 'comma' | 'change';

const huEnd = /^(?:\.|-?(?:j?[eéaá]?t[óő]l|j?[eéaá]?n|i))/u;

/** A number whose unit or month stands with the next one: «24–26 Νοεμβρίου», `20–30 €`, „10 és 18 óra között”. */
export function readShared(reader: Reader, at: number, depth: number, read: ReadDeep): Piece[] | undefined {
  const { plain } = reader.text;
  const found = depth < 5 ? matchAt(numberAt, plain, at) : null;
  if (!found || found[0].length > 12) return undefined;
  const own = endOf(reader, at + found[0].length);
  const [link, gap] = linkAt(reader, own, wordsBefore(reader, at));
  if (!link) return undefined;
  const number = gap + (matchAt(reader.lexicon.weekdayAt, plain, gap)?.[0].length ?? 0);
  if (!/\d/.test(plain[number] ?? '')) return undefined;
  const rest = read(reader, number, depth + 1);
  const next = rest?.[0];
  if (!rest || !next || next.start < gap || next.start > number) return undefined;
  if (link === 'comma' && rest.length < 2) return undefined;
  const value = shareWith(next.value, found[0], link, reader, at, rest.at(-1)!.end);
  if (!value) return undefined;
  return [
    { value, start: at, end: own },
    ...alsoHours(link === 'to' || link === 'change' ? [unqualified(next), ...rest.slice(1)] : rest, value),
  ];
}

/** «από 20 έως 30 €»: the word between the ends says nothing about the second. */
function unqualified(piece: Piece): Piece {
  const { value } = piece;
  return 'qualifier' in value && value.qualifier === 'up-to'
    ? { ...piece, value: { ...value, qualifier: undefined } }
    : piece;
}

/** «από 120 σε 96 ευρώ»: it was one, now it is the other, be it less or more. */
const fromBefore = /(?:^|[^\p{L}])(?:απο(?: τα| τισ| τουσ)?|from) $/u;
const elIntoAt = / (?:σε|στα|στισ|στουσ) /uy;

/** The end of the number with the ending it carries: `10-től`, `24η`. */
function endOf(reader: Reader, end: number): number {
  const after = reader.text.plain.slice(end, end + 8);
  const ending =
    reader.lexicon.language.id === 'hu' ? huEnd.exec(after) : /^(?:st|nd|rd|th|ησ|η)(?!\p{L})/u.exec(after);
  return end + (ending?.[0].length ?? 0);
}

function linkAt(reader: Reader, at: number, before: string): [Link | undefined, number] {
  const { plain } = reader.text;
  const { toAt, andAt, commaAt, language } = reader.lexicon;
  const to = matchAt(toAt, plain, at);
  if (to) return [to[0].endsWith(' to ') && fromBefore.test(before) ? 'change' : 'to', at + to[0].length];
  const into = language.id === 'el' && fromBefore.test(before) ? matchAt(elIntoAt, plain, at) : null;
  if (into) return ['change', at + into[0].length];
  const and = matchAt(andAt, plain, at);
  if (and) return [/^ (?:or|η|vagy) $/.test(and[0]) ? 'to' : 'and', at + and[0].length];
  const comma = matchAt(commaAt, plain, at);
  if (comma) return ['comma', at + comma[0].length];
  if (language.id === 'hu' && /t[óő]l$/.test(plain.slice(at - 3, at)) && plain[at] === ' ') return ['to', at + 1];
  return [undefined, at];
}

function shareWith(next: Atom, written: string, link: Link, reader: Reader, at: number, end: number): Atom | undefined {
  const between =
    link !== 'and' || reader.lexicon.betweenBefore.test(wordsBefore(reader, at)) || isBetween(reader, end);
  switch (next.type) {
    case 'date': {
      const day = /^\d{1,2}$/.test(written) ? Number(written) : 0;
      return isDay(day, next.month, next.year) && day < next.day ? { ...next, day, weekday: undefined } : undefined;
    }
    case 'time':
      return between && link !== 'comma' ? hourBefore(next, written, reader, end) : undefined;
    case 'duration':
      return between && link !== 'comma'
        ? (asHours(next, written, reader, end) ?? lesser(next, written, reader))
        : undefined;
    case 'money':
    case 'percentage':
    case 'quantity':
      return between && link !== 'comma' ? lesser(next, written, reader, link === 'change') : undefined;
    default:
      return undefined;
  }
}

const isBetween = (reader: Reader, end: number): boolean =>
  reader.lexicon.language.id === 'hu' && /^[^.!?\d]{0,14} között/u.test(reader.text.plain.slice(end, end + 24));

function lesser(next: Atom & { amount: string }, written: string, reader: Reader, orMore = false): Atom | undefined {
  const amount = canonical(written, reader.lexicon.words, next.type === 'money' ? 'money' : 'measure');
  return orMore || Number(amount) < Number(next.amount)
    ? ({ ...next, amount, qualifier: undefined } as Atom)
    : undefined;
}

/** `9–17:00`, `6–9 p.m.`: the first hour takes the half of the day of the second when that keeps it before. */
function hourBefore(next: TimeValue, written: string, reader: Reader, end: number): Atom | undefined {
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(written);
  if (!parts || Number(parts[1]) > 24 || Number(parts[2] ?? 0) > 59) return undefined;
  const time: TimeValue = { type: 'time', hour: Number(parts[1]), minute: Number(parts[2] ?? 0) };
  const halved = reader.lexicon.language.id !== 'hu' && /\p{L}\.?$/u.test(reader.text.plain.slice(end - 2, end));
  if (halved && time.hour <= 12 && next.hour >= 12) {
    const late = shifted(time, 'afternoon');
    return late.hour * 60 + late.minute < next.hour * 60 + next.minute ? late : time;
  }
  return time;
}

/** „10–18 h”, „10 és 18 óra között” are hours of the day; „2–3 óra” is how long it takes. */
function asHours(next: Atom & { type: 'duration' }, written: string, reader: Reader, end: number): Atom | undefined {
  const [first, last] = [Number(written), Number(next.amount)];
  if (
    reader.lexicon.language.id !== 'hu' ||
    next.unit !== 'hour' ||
    !Number.isInteger(first) ||
    first > 23 ||
    last > 24
  )
    return undefined;
  const hours =
    isBetween(reader, end) || /^ ?h$/.test(reader.text.plain.slice(end - 2, end).trim()) || (first >= 6 && last >= 12);
  return hours ? { type: 'time', hour: first, minute: 0 } : undefined;
}

/** When the first became an hour of the day, so does the second. */
function alsoHours(rest: readonly Piece[], first: Atom): Piece[] {
  const [next, ...more] = rest as [Piece, ...Piece[]];
  if (first.type !== 'time' || next.value.type !== 'duration') return [...rest];
  return [{ ...next, value: { type: 'time', hour: Number(next.value.amount), minute: 0 } }, ...more];
}
