/**
 * Texts as words alone: letters without case and accents, digits, one blank for all that stands between. Line ends,
 * columns, capitals and typography do not matter to them. A folded text begins and ends with a blank, so that whole
 * words are found by `' ' + words + ' '`. Places are lost: to find something and point at it, use `foldLetters`.
 */
import { Lately } from '../model/lately.js';

const DROPPED = 1;
const BETWEEN = 2;
/** Letters joined in one sign, as PDFs have them: fi, ffl. */
const JOINED = 3;
/** What each code unit becomes, found out when it is first met: dropped, a blank, or the code of a bare letter or digit. */
const met = new Uint16Array(0x10000);

function becomes(char: string): number {
  if (/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u.test(char)) return DROPPED;
  if (!/[\p{L}\p{N}]/u.test(char)) return BETWEEN;
  if (char >= '\ufb00' && char <= '\ufb06') return JOINED;
  const plain = char.normalize('NFD')[0]!.toLowerCase();
  return plain === 'ς' ? 0x3c3 : plain.charCodeAt(0);
}

const BLANK = 0x20;
/** Folded texts are written here first; it grows with the longest. */
let units = new Uint16Array(8192);

function stringOf(length: number): string {
  let text = '';
  for (let from = 0; from < length; from += 4096)
    text += String.fromCharCode.apply(null, units.subarray(from, Math.min(length, from + 4096)) as unknown as number[]);
  return text;
}

/** Letters outside the basic plane count as blanks: no language of ours has any. */
function fold(text: string): string {
  if (text.length * 3 + 2 > units.length) units = new Uint16Array(text.length * 3 + 2);
  let length = 0;
  units[length++] = BLANK;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = (met[unit] ||= becomes(text[at]!));
    if (kind === DROPPED) continue;
    if (kind === JOINED) for (const letter of text[at]!.normalize('NFKC')) units[length++] = letter.charCodeAt(0);
    else if (kind !== BETWEEN) units[length++] = kind;
    else if (units[length - 1] !== BLANK) units[length++] = BLANK;
  }
  if (units[length - 1] !== BLANK) units[length++] = BLANK;
  return stringOf(length);
}

/** Short texts are folded over and over: registered forms, sentences of quotes. */
const kept = new Lately<string>(3000);
const SHORT = 1000;

export function foldWords(text: string): string {
  if (text.length > SHORT) return fold(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = fold(text);
  kept.set(text, made);
  return made;
}
