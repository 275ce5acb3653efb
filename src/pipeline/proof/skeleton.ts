/**
 * What is left of a text when typography goes: letters without case, accents, spaces and punctuation, and one mark for
 * each run of digits. Line ends, columns, capitals and accents do not matter to it, and a changed digit cannot hide.
 */

export interface Skeleton {
  readonly shape: string;
  /** Where the lines of the text end in the shape, without the last. */
  readonly breaks: readonly number[];
  /** Runs of digits with their place in the text and, as a mark, in the shape. */
  readonly runs: readonly { readonly digits: string; readonly at: number; readonly mark: number }[];
}

/** Stands in a shape for a run of digits. */
export const RUN = '#';
const run = RUN.charCodeAt(0);

const PASSED_OVER = 1;
const DIGIT = 2;
const LINE_END = 3;
/** What each code unit becomes, found out when it is first met: passed over, a digit, or the code of a bare letter. */
const met = new Uint16Array(0x10000);

/** A letter without case and accents; both sigmas are one. One code unit stays one code unit. */
function bare(letter: string): number {
  const plain = letter.normalize('NFD')[0]!.toLowerCase();
  return plain === 'ς' ? 0x3c3 : plain.charCodeAt(0);
}

function becomes(char: string): number {
  if (char === '\n') return LINE_END;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return /\p{L}/u.test(char) ? bare(char) : PASSED_OVER;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** Shapes are written here first; it grows with the longest text. */
let units = new Uint16Array(4096);

/** Strings of many units are made in stretches that fit on the stack. */
function stringOf(from: number, to: number): string {
  if (to - from <= 4096) return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);
  return stringOf(from, from + 4096) + stringOf(from + 4096, to);
}

export function skeletonOf(text: string): Skeleton {
  if (text.length > units.length) units = new Uint16Array(text.length * 2);
  const runs: { digits: string; at: number; mark: number }[] = [];
  const breaks: number[] = [];
  let length = 0;
  let digitsFrom = -1;
  for (let at = 0, width = 1; at < text.length; at += width) {
    const unit = text.charCodeAt(at);
    const point = isHighSurrogate(unit) ? text.codePointAt(at)! : unit;
    width = point > 0xffff ? 2 : 1;
    const kind = width === 2 ? becomes(String.fromCodePoint(point)) : (met[unit] ||= becomes(text[at]!));
    if (kind === DIGIT) {
      if (digitsFrom < 0) {
        digitsFrom = at;
        units[length++] = run;
      }
      continue;
    }
    if (digitsFrom >= 0) runs.push({ digits: text.slice(digitsFrom, at), at: digitsFrom, mark: length - 1 });
    digitsFrom = -1;
    if (kind === LINE_END) breaks.push(length);
    else if (kind !== PASSED_OVER) units[length++] = kind;
  }
  if (digitsFrom >= 0) runs.push({ digits: text.slice(digitsFrom), at: digitsFrom, mark: length - 1 });
  return { shape: stringOf(0, length), runs, breaks };
}

/** How many letters a text has. */
export function lettersIn(text: string): number {
  const { shape, runs } = skeletonOf(text);
  return shape.length - runs.length;
}
