import { isNational, splitPhone } from '../calling-codes.js';
import { matchAt, type Piece, type ReadAt, type Reader } from './reader.js';

const run = /\d(?:(?:\(0\)|[ ./()-]{0,2})\d){4,17}/uy;
/** What shows that the last group was an amount or an hour. */
const notPhone = /^(?:[\p{L}_/]|[:.,]\d| ?(?:[€$£%°]|ft(?!\p{L})|huf|eur|kg|ml|km)| ?[a-z]*óra)/u;

/** Phones: `+30 210 555 0123`, `tel:+36…`, `0030 …`; domestic ones of the calling codes that were given. */
export const readPhone: ReadAt = (reader, at) => {
  const { plain } = reader.text;
  const plus = plain[at - 1] === '+';
  const found = plus || mayBegin(reader, at) ? matchAt(run, plain, at) : null;
  if (!found) return undefined;
  const stops = groupEnds(found[0]).filter((stop) => !notPhone.test(plain.slice(at + stop, at + stop + 8)));
  const digitsTo = (stop: number) => found[0].slice(0, stop).replace('(0)', '').replace(/\D/g, '');
  for (const lenient of plus ? [false, true] : [false]) {
    for (const stop of stops) {
      const digits = digitsTo(stop);
      const e164 = plus ? international(digits, lenient) : domestic(digits, found[0].slice(0, stop), reader, at);
      if (e164) return [piece(e164, reader, at, at + stop, plus)];
    }
  }
  return undefined;
};

/** A cheap look at the first figure: most numbers are no phones. */
function mayBegin({ text, codes }: Reader, at: number): boolean {
  const first = text.plain[at]!;
  if (text.plain[at - 1] === '/') return false;
  if (first === '0' || text.plain[at - 1] === '(' || codes.includes('1')) return true;
  return codes.includes('30') && '2689'.includes(first);
}

/** Ends of the groups of digits, the longest stretch first. */
function groupEnds(text: string): number[] {
  const ends: number[] = [];
  for (const group of text.matchAll(/\d+/g)) ends.push(group.index + group[0].length);
  return ends.reverse();
}

/** A number with its calling code; of a length that its country has, or else whatever stood there. */
function international(digits: string, lenient: boolean): string | undefined {
  if (digits.startsWith('0') || digits.length > 15) return undefined;
  const { code, national } = splitPhone(`+${digits}`);
  if (code === '36' && /^06\d{8,9}$/.test(national)) return `+36${national.slice(2)}`;
  if (/^(?:30|36|1)$/.test(code) && isNational(code, national)) return `+${digits}`;
  return lenient && digits.length >= 7 ? `+${digits}` : undefined;
}

function domestic(digits: string, written: string, reader: Reader, at: number): string | undefined {
  if (written.includes('. ')) return undefined;
  if (digits.startsWith('00')) return international(digits.slice(2), false);
  for (const code of reader.codes) {
    const national = nationalOf(digits, written, code, reader.text.plain[at - 1]);
    if (national !== undefined && isNational(code, national)) return `+${code}${national}`;
  }
  return undefined;
}

/** The national number in a domestic writing: Hungarian 06 1 …, (1) …; Greek as it is; others after their 0. */
function nationalOf(digits: string, written: string, code: string, before: string | undefined): string | undefined {
  if (code === '36') {
    if (digits.startsWith('06')) return digits.slice(2);
    return before === '(' && /^\d{1,2}\)/.test(written) ? digits : undefined;
  }
  if (code === '30') return digits;
  if (code === '1') return written.length > digits.length ? digits : undefined;
  return digits.startsWith('0') && digits.length >= 9 ? digits.slice(1) : undefined;
}

function piece(e164: string, reader: Reader, at: number, end: number, plus: boolean): Piece {
  const { plain } = reader.text;
  let start = at;
  if (plain[start - 1] === '(') start--;
  if (plus) start = plain[start - 1] === '+' ? start - 1 : start;
  if (plain.slice(start - 4, start) === 'tel:') start -= 4;
  if (plain[start - 1] === '(' && plain.slice(start, end).includes(')')) start--;
  return { value: { type: 'phone', e164 }, start, end };
}
