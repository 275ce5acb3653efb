import type { DateValue } from '../../model/value.js';
import { instantOf } from '../calendar.js';
import type { Piece, Reader } from './reader.js';
import { zoneBehind } from './zone.js';

/** What only shows when two values are seen together: a year said once, and an hour with a place beside it. */
export function joinPieces(reader: Reader): Piece[] {
  return withZones(reader, withYears(reader));
}

/** «26 Νοεμβρίου – 3 Δεκεμβρίου 2026»: the year stands for both. */
function withYears(reader: Reader): Piece[] {
  const pieces = [...reader.pieces];
  for (let i = 1; i < pieces.length; i++) {
    const [first, second] = [pieces[i - 1]!, pieces[i]!];
    if (first.value.type !== 'date' || second.value.type !== 'date') continue;
    if ((first.value.year === undefined) === (second.value.year === undefined)) continue;
    if (!reader.lexicon.rangeGap.test(reader.text.plain.slice(first.end, second.start))) continue;
    const turns = order(first.value) > order(second.value) ? 1 : 0;
    if (first.value.year === undefined)
      pieces[i - 1] = { ...first, value: { ...first.value, year: second.value.year! - turns } };
    else pieces[i] = { ...second, value: { ...second.value, year: first.value.year + turns } };
  }
  return pieces;
}

const order = (date: DateValue): number => date.month * 32 + date.day;

const beside = /^[^\p{L}\p{N}]{0,3}(?:at |στισ |στη |ωρα |from |απο τισ )?$/u;

/** Day, hour and whose clock make an instant: `26 November 2026, 10:00 (Athens time)`. */
function withZones(reader: Reader, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [date, time] = [pieces[i]!, pieces[i + 1]];
    const instant =
      time && !endsSpan(reader, pieces[i - 1], date) && date.value.type === 'date' && time.value.type === 'time'
        ? zoned(reader, date, time, pieces[i + 2])
        : undefined;
    joined.push(instant ?? date);
    while (instant && i + 1 < pieces.length && pieces[i + 1]!.start < instant.end) i++;
  }
  return joined;
}

/** «26–28 Νοεμβρίου, 10:00»: the hour is that of each day, not of the last. */
function endsSpan(reader: Reader, previous: Piece | undefined, date: Piece): boolean {
  if (previous?.value.type !== 'date') return false;
  return reader.lexicon.rangeGap.test(reader.text.plain.slice(previous.end, date.start));
}

function zoned(reader: Reader, date: Piece, time: Piece, next: Piece | undefined): Piece | undefined {
  const { plain } = reader.text;
  if (date.value.type !== 'date' || time.value.type !== 'time' || date.value.year === undefined) return undefined;
  if (!beside.test(plain.slice(date.end, time.start))) return undefined;
  const span = next?.value.type === 'time' && /^ ?- ?$/.test(plain.slice(time.end, next.start));
  const last = span ? next : time;
  const after = /^-(?:kor|t[óő]l|ig)/u.exec(plain.slice(last.end, last.end + 5))?.[0].length ?? 0;
  const found = zoneBehind(plain, last.end + after, reader.lexicon, true);
  return found && placed(date, time, found.zone, span ? time.end : last.end + after + found.length);
}

function placed(date: Piece, time: Piece, zone: string, end: number): Piece | undefined {
  if (date.value.type !== 'date' || time.value.type !== 'time' || date.value.year === undefined) return undefined;
  const instant = instantOf({ ...date.value, year: date.value.year }, time.value, zone);
  return typeof instant === 'string' ? undefined : { value: instant, start: date.start, end };
}
