import type { TimeValue } from '../../model/value.js';
import type { DayPart } from '../language.js';
import { lastEnd, matchAt, wordsBefore, type Piece, type ReadAt, type Reader } from './reader.js';

const colon = /([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:]|[.,]\d)/uy;
const dot = /([01]?\d|2[0-4])\.([0-5]\d)(?![\d:]|[.,]\d)/uy;
const hour = /([01]?\d|2[0-4])(?![\d:]|[.,]\d)/uy;

/** Turns the hour of a part of the day into one of 24. */
export function shifted(time: TimeValue, shift: DayPart['shift'] | undefined): TimeValue {
  if (shift === undefined || time.hour > 12) return time;
  const { hour: h } = time;
  const later =
    shift === 'morning'
      ? h === 12
        ? 0
        : h
      : shift === 'night'
        ? h >= 9
          ? h + 12
          : h
        : shift === 'noon'
          ? h <= 4
            ? h + 12
            : h
          : h === 12
            ? shift === 'evening'
              ? 24
              : 12
            : shift === 'evening' && h <= 3
              ? h
              : h + 12;
  return { ...time, hour: later };
}

const civil = (h: number, minute: number): TimeValue | undefined =>
  h > 24 || minute > 59 || (h === 24 && minute > 0) ? undefined : { type: 'time', hour: h, minute };

/** Times: `10:00`, Hungarian `10.00`, `10 a.m.`, «9 το βράδυ», „este fél 9”, „18 órakor”. */
export const readTime: ReadAt = (reader, at) => {
  const { plain } = reader.text;
  const hu = reader.lexicon.language.id === 'hu';
  const clock = matchAt(colon, plain, at) ?? (isDotted(reader, at) ? matchAt(dot, plain, at) : null);
  const bare = clock ? null : matchAt(hour, plain, at);
  const found = clock ?? bare;
  if (!found) return undefined;
  const time = civil(Number(found[1]), Number(found[2] ?? 0));
  if (!time) return undefined;
  const end = at + found[0].length;
  return (
    (hu ? hungarian(reader, at, end, time, clock !== null) : withPart(reader, at, end, time, clock !== null)) ??
    undefined
  );
};

/** `10 a.m.`, «10:00 π.μ.», `9 o'clock`, «ώρα 10»; a clock time stands alone. */
function withPart(reader: Reader, at: number, end: number, time: TimeValue, clock: boolean): Piece[] | undefined {
  const { text, lexicon } = reader;
  const half = lexicon.language.id === 'el' && !clock ? matchAt(greekHalf, text.plain, end) : null;
  const past = clock ? undefined : lexicon.pastBefore?.exec(wordsBefore(reader, at))?.[1];
  if (past !== undefined) return movedHour(reader, at, end, time, past);
  const exact = half ? withHalf(time, half[1]!) : time;
  const stop = end + (half?.[0].length ?? 0);
  const part = matchAt(lexicon.partAt, text.plain, stop);
  if (part && time.hour <= 12) {
    return [{ value: shifted(exact, lexicon.partOf(part[1]!)), start: at, end: stop + part[0].length }];
  }
  if (clock)
    return /^(?: hours?| ωρεσ)(?!\p{L})/u.test(text.plain.slice(end, end + 7))
      ? undefined
      : [{ value: time, start: at, end }];
  if (half && time.hour <= 12 && greekAtHour.test(wordsBefore(reader, at)))
    return [{ value: exact, start: at, end: stop }];
  const oClock = matchAt(lexicon.hourAt, text.plain, stop);
  if (oClock) return [{ value: exact, start: at, end: stop + oClock[0].length }];
  if (lexicon.hourBefore?.test(wordsBefore(reader, at)) && /^(?:[ ,.;)\n-]|$)/.test(text.plain.slice(end, end + 1))) {
    return [{ value: exact, start: at, end: stop }];
  }
  return undefined;
}

/** «9 και μισή», «9 παρά τέταρτο». */
export const greekHalf = / (και μιση|και τεταρτο|παρα τεταρτο)(?! ?(?:ωρ|χιλι)|\p{L})/uy;
/** «στις», «έως τις»: before a half hour they make it one of the clock. */
export const greekAtHour = /(?:^|[^\p{L}])σ?τισ $/u;

function withHalf(time: TimeValue, half: string): TimeValue {
  if (half !== 'παρα τεταρτο') return { ...time, minute: half === 'και μιση' ? 30 : 15 };
  return { ...time, hour: time.hour === 1 ? 12 : time.hour - 1, minute: 45 };
}

/** “half past 8”, “quarter to 9 in the evening”. */
function movedHour({ text, lexicon }: Reader, at: number, end: number, time: TimeValue, past: string): Piece[] {
  const minutes = lexicon.words.past![past]!;
  const hour = minutes < 0 ? (time.hour + 23) % 24 : time.hour;
  const moved: TimeValue = { ...time, hour, minute: (60 + minutes) % 60 };
  const part = matchAt(lexicon.partAt, text.plain, end);
  const value: TimeValue = part && hour <= 12 ? shifted(moved, lexicon.partOf(part[1]!)) : { ...moved, either: true };
  return [{ value, start: at - past.length - 1, end: end + (part?.[0].length ?? 0) }];
}

/** „este 6-tól fél 9-ig”: the part of the day stands before; the end of a span takes it from its beginning. */
function hungarian(reader: Reader, at: number, end: number, time: TimeValue, clock: boolean): Piece[] | undefined {
  const { text, lexicon } = reader;
  const before = lexicon.partBefore.exec(wordsBefore(reader, at));
  const quarter = (before?.[2] ?? before?.[3])?.trim();
  const oClock = matchAt(lexicon.hourAt, text.plain, end);
  const suffix = /^-(?:kor|t[óő]l|ig)(?!\p{L})/u.test(text.plain.slice(end, end + 6));
  const span = afterTime(reader, at - (before && !before[1] ? before[0].trimStart().length : 0));
  if (!clock && !before?.[1] && !oClock && !(quarter && !followedByUnit(reader, end)) && !(span && suffix))
    return undefined;
  const exact = quarter ? earlier(time, quarter) : time;
  if (!exact) return undefined;
  const spoken = quarter !== undefined || (!clock && time.hour <= 12 && oClock?.[0].endsWith('kor'));
  const bare: TimeValue = spoken ? { ...exact, either: true } : exact;
  const whole = before?.[1] ? shifted(exact, lexicon.partOf(before[1])) : span ? afterStart(exact, span) : bare;
  const start = at - (before ? before[0].replace(/^[^\p{L}]/u, '').length : 0);
  return [{ value: whole, start, end: oClock ? end + oClock[0].length : end }];
}

const followedByUnit = (reader: Reader, end: number): boolean =>
  /^ ?(?:%|€|ft|kg|l|liter|kiló|perc|nap|forint|eur)(?!\p{L})/u.test(reader.text.plain.slice(end, end + 8));

/** fél 9 is 8:30. */
function earlier(time: TimeValue, quarter: string): TimeValue | undefined {
  if (time.hour === 0 || time.hour > 12 || time.minute > 0) return undefined;
  return { ...time, hour: time.hour - 1, minute: quarter === 'fél' ? 30 : quarter === 'negyed' ? 15 : 45 };
}

/** The time just before, when this one ends its span. */
function afterTime(reader: Reader, at: number): TimeValue | undefined {
  const last = reader.pieces.at(-1);
  if (last?.value.type !== 'time') return undefined;
  return /^(?:-t[óő]l)?(?: ?- ?| és | )?$/u.test(
    reader.text.plain.slice(last.end, at).replace(/(?:fél|(?:három)?negyed) $/, ''),
  )
    ? last.value
    : undefined;
}

/** 6 in the evening to 9: the end comes after the beginning. */
function afterStart(time: TimeValue, start: TimeValue): TimeValue {
  const later = time.hour * 60 + time.minute <= start.hour * 60 + start.minute && time.hour < 12;
  return later && time.hour + 12 > start.hour ? { ...time, hour: time.hour + 12 } : time;
}

const productBefore = /(?:^|[\s(])(?:v|ver|verzió|version|pont|fejezet|szabvány|\p{L}*\d)\.? ?$/u;
const timeWords =
  /(?:^|[^\p{L}])(?:nyitás|zárás|kezdés|kezdet|vége|kapunyitás|indulás|érkezés|időpont|mikor|óra|ma|holnap|nyitva|nyitvatartás|reggel|délelőtt|délután|este|éjjel|és|csak|már|vagy|ig|tól|től)[:,]? ?$/u;

/** A Hungarian `10.00` is a time unless it stands behind a name, as the version of a product does. */
function isDotted(reader: Reader, at: number): boolean {
  const { lexicon, text } = reader;
  if (lexicon.language.id !== 'hu') return isDottedElsewhere(reader, at);
  if (
    /^\d+\.\d+ ?(?:-?e?s )?(?:verzió|kiadás|milli|méter|kg|%|€|ft|eur|usd|cm|mm|km)/u.test(
      text.plain.slice(at, at + 24),
    )
  )
    return false;
  const before = text.cased.slice(Math.max(0, at - 30), at);
  if (productBefore.test(before.toLowerCase())) return false;
  if (lastEnd(reader) >= at - 2 || timeWords.test(before.toLowerCase())) return true;
  const name = /(?:^|[^\p{L}])(\p{Lu}[\p{L}\p{N}]*) $/u.exec(before)?.[1];
  return name === undefined || lexicon.isWeekday.test(name.toLowerCase()) || isLetterOfDay(name, reader);
}

const isLetterOfDay = (name: string, { lexicon }: Reader): boolean =>
  lexicon.words.weekdays.some((day) => day.letters.includes(name) || day.short === name);

/** `10.30 a.m.`, «10.30 π.μ.»: a dot only with a part of the day behind it. */
function isDottedElsewhere(reader: Reader, at: number): boolean {
  const found = matchAt(dot, reader.text.plain, at);
  if (found === null) return false;
  const end = at + found[0].length;
  if (matchAt(reader.lexicon.partAt, reader.text.plain, end) !== null) return true;
  return reader.lexicon.language.id === 'el' && isGreekDotted(reader, at, end, Number(found[2]));
}

const greekClockBefore = /(?:^|[^\p{L}])(?:σ?τισ|ωρα:?) $/u;
const greekSpan =
  /\d{1,2}\.(?:00|15|30|45) ?- ?\d{1,2}\.(?:00|15|30|45)(?![.,]?\d| ?(?:[€$£%]|ευρω|εκατ|εκ\.|χιλ|δισ|λεπτ))/uy;

/** «στις 18.00», «9.00–14.30»: Greek numbers have a comma. `10.12` may be a day and stays unread. */
function isGreekDotted(reader: Reader, at: number, end: number, minute: number): boolean {
  const { plain } = reader.text;
  if (minute > 0 && minute <= 12) return false;
  const last = reader.pieces.at(-1);
  const endsSpan = last?.value.type === 'time' && /^ ?- ?$/.test(plain.slice(last.end, at));
  if (matchAt(greekSpan, plain, at) !== null || endsSpan) return true;
  const counts = /^ ?(?:[€$£%]|ευρω|εκατ|εκ\.|χιλ|δισ|λεπτ)/u.test(plain.slice(end, end + 6));
  return !counts && greekClockBefore.test(wordsBefore(reader, at));
}
