import type { Atom, DateValue, Instant } from '../../model/value.js';
import { instantOf, isDay } from '../calendar.js';
import type { Lexicon } from './lexicon.js';
import { matchAt, wordsBefore, type Piece, type ReadAt, type Reader } from './reader.js';

interface DatePatterns {
  readonly dayFirst: RegExp;
  readonly monthBefore: RegExp;
  readonly dayAfter: RegExp;
  readonly yearFirst: RegExp | undefined;
  readonly numericYearFirst: RegExp | undefined;
  readonly more: RegExp;
  readonly weekdayBefore: RegExp;
  readonly weekdayAfter: RegExp;
}

const year = '(?:,? ((?:19|20)\\d{2})(?!\\d|[.:,]\\d| ?[€$£%]| (?:ft|ευρω)(?!\\p{L})))?';
const patterns = new Map<string, DatePatterns>();

function patternsOf(lexicon: Lexicon): DatePatterns {
  const known = patterns.get(lexicon.language.id);
  if (known) return known;
  const { month, weekday, words } = lexicon;
  const hu = lexicon.language.id === 'hu';
  const end = words.dayEnd;
  const dayEnd = hu ? `(?:${end}|\\.|(?![\\p{L}\\p{N}]))` : `(?:${end})?`;
  const made: DatePatterns = {
    dayFirst: new RegExp(
      `(\\d{1,2})${hu ? '\\.?' : `(?:${end})?`} ?(${month})(?![\\p{L}\\p{N}])(?: του)?${year}`,
      'uy',
    ),
    monthBefore: new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:((?:19|20)\\d{2})\\.? )?(${month}) ?(?:the )?$`, 'u'),
    dayAfter: new RegExp(`(\\d{1,2})(?:${dayEnd})(?![\\p{L}\\p{N}]|[.,:/]\\d| ?[%€$£])${hu ? '' : year}`, 'uy'),
    yearFirst: hu
      ? new RegExp(`((?:19|20)\\d{2})\\.? ?(${month}) (\\d{1,2})${dayEnd}(?![\\p{L}\\p{N}])`, 'uy')
      : undefined,
    numericYearFirst: hu ? /((?:19|20)\d{2})\. ?(\d{1,2})\. ?(\d{1,2})(?:\.(?!\d)|(?![\d.]))/uy : undefined,
    more: hu
      ? new RegExp(
          `(?: ?- ?| (?:és|vagy) |, |(?<=t[óő]l) )(\\d{1,2})(?:${end}|\\.)(?![\\p{L}\\p{N}]| ?(?:${month}))`,
          'uy',
        )
      : new RegExp(
          `(?: ?- ?| (?:to|and|until|or|&) |, )(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[.:/]\\d| (?:of )?(?:${month})| ?[%€$£]| ?(?:am|pm|a\\.m|p\\.m))${year}`,
          'uy',
        ),
    weekdayBefore: new RegExp(
      `((?:^|[^\\p{L}\\p{N}])(?:${weekday}) ?(?:-|to|until|till|through|and|&|και|εωσ|μεχρι|με|és|(?<=t[óő]l )) ?|(?:^|[^\\p{L}\\p{N}]))(${weekday})(?:,? | the |, the | στισ |, στισ )$`,
      'u',
    ),
    weekdayAfter: new RegExp(`(?:,? | ?\\()(${weekday})(?![\\p{L}\\p{N}])\\)?`, 'uy'),
  };
  patterns.set(lexicon.language.id, made);
  return made;
}

const iso =
  /(\d{4})-(\d{2})-(\d{2})(?:([t ])(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?( ?z| ?[+-]\d{2}:?\d{2})?)?(?![\d:]|-\d)/uy;
/** As calendars write it: `20261126T080000Z`. */
const isoBasic = /(\d{4})(\d{2})(\d{2})(t)(\d{2})(\d{2})(\d{2})?(z)?(?![\p{L}\p{N}])/uy;
const yearSlash = /((?:19|20)\d{2})([/.])(\d{1,2})\2(\d{1,2})\.?(?![\d/]|\.\d)/uy;
const numeric = /(\d{1,2})(\/|\.|-| ?\. ?)(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?!\d|[/:.,-]\d|%| ?[€$£])/uy;
const dayMonth = /(\d{1,2})\/(\d{1,2})(?![\d/]|[.,:]\d|-\d+\/\d{4})/uy;

/** Hungarian `12. 24.`; without the blank it could be an hour. */
const monthDay = /(0\d|1[0-2])\. ([0-3]\d)\.(?! ?\d)/uy;

/** Dates: ISO, in figures, with the name of the month, with what follows in the same month. */
export const readDate: ReadAt = (reader, at) => {
  return readIso(reader, at) ?? readNamed(reader, at) ?? readNumeric(reader, at);
};

function readIso(reader: Reader, at: number): Piece[] | undefined {
  const found = matchAt(iso, reader.text.plain, at) ?? matchAt(isoBasic, reader.text.plain, at);
  if (!found) return undefined;
  const [all, y, m, d, between, hour, minute, second, zone] = found;
  const date = civil(Number(d), Number(m), Number(y));
  if (!date) return undefined;
  if (hour === undefined || (between === ' ' && zone === undefined)) return [{ value: date, start: at, end: at + 10 }];
  const time = { type: 'time', hour: Number(hour), minute: Number(minute) } as const;
  if (time.hour > 24 || time.minute > 59) return undefined;
  const instant = instantOf({ ...date, year: Number(y) }, time, zone?.trim().toUpperCase());
  if (typeof instant === 'string') return undefined;
  return [{ value: withSeconds(instant, Number(second ?? 0)), start: at, end: at + all.length }];
}

/** People do not write seconds; machines do, and a wrong one is a wrong moment. */
function withSeconds(instant: Instant, seconds: number): Instant {
  return instant.epoch === undefined || seconds === 0 ? instant : { ...instant, epoch: instant.epoch + seconds * 1000 };
}

/**
 * A day with the name of its month is read as it was written, be it 31 November: a wrong day in a finished file must
 * be seen. In figures such a pair is something else.
 */
function namedDay(day: number, month: number, year?: number): DateValue | undefined {
  const written = { type: 'date', month, day } as const;
  if (month < 1 || day < 1 || day > 31) return undefined;
  return year === undefined ? written : { ...written, year };
}

function civil(day: number, month: number, year?: number): DateValue | undefined {
  if (!isDay(day, month, year)) return undefined;
  return year === undefined ? { type: 'date', month, day } : { type: 'date', year, month, day };
}

function readNamed(reader: Reader, at: number): Piece[] | undefined {
  const { lexicon, text } = reader;
  const forms = patternsOf(lexicon);
  const first = forms.yearFirst && matchAt(forms.yearFirst, text.plain, at);
  if (first)
    return named(reader, at, at + first[0].length, namedDay(+first[3]!, lexicon.monthOf(first[2]!), +first[1]!), true);
  const dayFirst = matchAt(forms.dayFirst, text.plain, at);
  if (dayFirst && isMonth(reader, dayFirst[2]!, at + dayFirst[0].indexOf(dayFirst[2]!))) {
    const [all, day, month, y] = dayFirst;
    return named(
      reader,
      at,
      at + all.length,
      namedDay(+day!, lexicon.monthOf(month!), y === undefined ? undefined : +y),
      false,
    );
  }
  const before = forms.monthBefore.exec(wordsBefore(reader, at, 28));
  const after = before && matchAt(forms.dayAfter, text.plain, at);
  if (!before || !after) return undefined;
  const start = at - before[0].trimStart().length + (/^[^\p{L}\p{N}\s]/u.test(before[0].trimStart()) ? 1 : 0);
  if (!isMonth(reader, before[2]!, at - before[0].length + before[0].lastIndexOf(before[2]!))) return undefined;
  const y = before[1] ?? after[2];
  return named(
    reader,
    start,
    at + after[0].length,
    namedDay(+after[1]!, lexicon.monthOf(before[2]!), y === undefined ? undefined : +y),
    true,
  );
}

/** `may` and `march` are months only with a capital. */
function isMonth(reader: Reader, word: string, at: number): boolean {
  const { words, monthOf } = reader.lexicon;
  return !words.capital.includes(monthOf(word)) || /\p{Lu}/u.test(reader.text.cased[at] ?? '');
}

/** A date with its weekday, and the days after it that share its month. */
function named(
  reader: Reader,
  start: number,
  end: number,
  date: DateValue | undefined,
  monthFirst: boolean,
): Piece[] | undefined {
  if (!date) return undefined;
  const pieces = [{ value: date, start, end }];
  const { more } = patternsOf(reader.lexicon);
  while (monthFirst && pieces.length < 8) {
    const last = pieces.at(-1)!;
    const found = matchAt(more, reader.text.plain, last.end);
    const next = found && namedDay(Number(found[1]), date.month, found[2] === undefined ? date.year : +found[2]);
    if (!found || !next || next.day <= last.value.day) break;
    const digits = last.end + found[0].search(/\d/);
    pieces.push({ value: next, start: digits, end: last.end + found[0].length });
  }
  const shared = pieces.at(-1)!.value.year;
  if (shared !== undefined)
    for (const piece of pieces) piece.value = { ...piece.value, year: piece.value.year ?? shared };
  return withWeekday(reader, pieces);
}

/** The weekday beside a date: before it, or after it in commas or brackets. */
export function withWeekday(reader: Reader, pieces: readonly { value: Atom; start: number; end: number }[]): Piece[] {
  const forms = patternsOf(reader.lexicon);
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (first.value.type !== 'date') return [...pieces];
  const before = forms.weekdayBefore.exec(wordsBefore(reader, first.start, 40));
  if (before && before[1]!.replace(/[^\p{L}\p{N}-]/gu, '') === '') {
    const weekday = reader.lexicon.weekdayOf(before[2]!);
    const start = first.start - before[0].length + before[1]!.length;
    return [{ value: { ...first.value, weekday }, start, end: first.end }, ...pieces.slice(1)];
  }
  const after = matchAt(forms.weekdayAfter, reader.text.plain, last.end);
  if (!after || last.value.type !== 'date' || before || !endsDate(reader, last.end + after[0].length))
    return [...pieces];
  const weekday = reader.lexicon.weekdayOf(after[1]!);
  return [
    ...pieces.slice(0, -1),
    { value: { ...last.value, weekday }, start: last.start, end: last.end + after[0].length },
  ];
}

/** A weekday that opens a span of days, or stands before the next number, belongs to what follows. */
function endsDate(reader: Reader, end: number): boolean {
  const after = reader.text.plain.slice(end, end + 24);
  const { weekdayNext, language } = reader.lexicon;
  if (weekdayNext.test(after)) return false;
  return language.id === 'hu' || !/^,? \d/.test(after) || /^,? \d{1,2}[:.]\d\d/.test(after);
}

function readNumeric(reader: Reader, at: number): Piece[] | undefined {
  const { text, lexicon } = reader;
  const hu = lexicon.language.id === 'hu';
  const yearFirst = patternsOf(lexicon).numericYearFirst;
  const ymd = (yearFirst && matchAt(yearFirst, text.plain, at)) ?? matchAt(yearSlash, text.plain, at);
  if (ymd) {
    const [y, m, d] = ymd
      .slice(1)
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    return one(reader, at, ymd[0].length, civil(d!, m!, y));
  }
  const dmy = matchAt(numeric, text.plain, at);
  if (dmy) {
    const y = dmy[4]!.length === 2 ? 2000 + Number(dmy[4]) : Number(dmy[4]);
    if (dmy[4]!.length === 2 && dmy[2] !== '/') return undefined;
    const date = civil(+dmy[1]!, +dmy[3]!, y) ?? (dmy[2] === '/' ? civil(+dmy[3]!, +dmy[1]!, y) : undefined);
    return one(reader, at, dmy[0].length, date);
  }
  const md = hu ? matchAt(monthDay, text.plain, at) : null;
  if (md) return one(reader, at, md[0].length, civil(+md[2]!, +md[1]!));
  const dm = matchAt(dayMonth, text.plain, at);
  if (!dm || !isWrittenDate(reader, at, +dm[1]!, +dm[2]!, dm[0].length)) return undefined;
  const [a, b] = [Number(dm[1]), Number(dm[2])];
  return one(reader, at, dm[0].length, hu ? (civil(b, a) ?? civil(a, b)) : (civil(a, b) ?? civil(b, a)));
}

function one(reader: Reader, at: number, length: number, date: DateValue | undefined): Piece[] | undefined {
  return date && withWeekday(reader, [{ value: date, start: at, end: at + length }]);
}

/** `27/11` is a date; `1/2`, `8/10` and `24/7` only after a weekday or a word that dates have before them. */
function isWrittenDate(reader: Reader, at: number, a: number, b: number, length: number): boolean {
  const padded = /^0|\/0/.test(reader.text.plain.slice(at, at + length));
  const fraction = !padded && a <= b && [2, 3, 4, 5, 6, 8, 10].includes(b) && a < 10;
  if (!fraction && !(a === 24 && b === 7 && !padded))
    return !/^ ?(?:kg|g|l|ml|m|cm|″|")(?!\p{L})/u.test(reader.text.plain.slice(at + length, at + length + 4));
  const before = wordsBefore(reader, at);
  const last = reader.pieces.at(-1);
  if (last?.value.type === 'date' && reader.lexicon.rangeGap.test(reader.text.plain.slice(last.end, at))) return true;
  return reader.lexicon.dateWordBefore?.test(before) === true || patternsOf(reader.lexicon).weekdayBefore.test(before);
}
