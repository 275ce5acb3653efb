import { smallLetters } from '../fold-letters.js';

/**
 * A text made ready for reading. `cased` has plain blanks, digits and hyphens; `plain` is the same in lower case, Greek
 * without accents. Both have one length; `from` leads from their offsets to those of the original when they differ.
 */
export interface Prepared {
  readonly original: string;
  readonly cased: string;
  readonly plain: string;
  readonly from?: Int32Array;
  /** Stretches that are words in the original. */
  readonly figures?: readonly { readonly start: number; readonly end: number }[];
}

const replaceable =
  /[\t\n\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e\u2010-\u2013\u2212\u00ba\u02da\u2044\u2215\u2236]/g;
const irregular = /\s\s|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f|[\u0300-\u036f]/;
function regular(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2010 && code <= 0x2013) || code === 0x2212) return '-';
  if (code === 0xba || code === 0x2da) return '°';
  if (code === 0x2044 || code === 0x2215) return '/';
  return code === 0x2236 ? ':' : ' ';
}

export function prepare(original: string): Prepared {
  if (irregular.test(original)) return prepareIrregular(original);
  const cased = original.replace(replaceable, regular);
  return { original, cased, plain: smallLetters(cased) };
}

const runs = /[\s\u00a0]{2,}|(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f)+|[\u0300-\u036f]+/g;

/** White space becomes one blank, a blank line one line break; what has no width goes; letters and marks are joined. */
function prepareIrregular(original: string): Prepared {
  const from = new Int32Array(original.length + 1);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  const put = (text: string, start: number) => {
    for (let i = 0; i < text.length; i++) from[length + i] = start + i;
    length += text.length;
    parts.push(text);
  };
  for (const run of original.matchAll(runs)) {
    if (run.index > at) put(original.slice(at, run.index).replace(replaceable, regular), at);
    at = run.index + run[0].length;
    if (/^[\u0300-\u036f]/.test(run[0])) {
      const last = parts.at(-1) ?? '';
      const joined = (last.slice(-1) + run[0].slice(0, 4)).normalize('NFC');
      if (last !== '' && joined.length === 1) parts[parts.length - 1] = last.slice(0, -1) + joined;
    } else if (/\s/.test(run[0])) put((run[0].match(/\n/g)?.length ?? 0) > 1 ? '\n' : ' ', run.index);
  }
  if (at < original.length) put(original.slice(at).replace(replaceable, regular), at);
  from[length] = original.length;
  const cased = parts.join('');
  return { original, cased, plain: smallLetters(cased), from: from.subarray(0, length + 1) };
}

/** Where a stretch of the prepared text stands in the original. */
export function spanOf(text: Prepared, start: number, end: number): { start: number; end: number } {
  if (!text.from) return { start, end };
  return { start: text.from[start]!, end: end === 0 ? 0 : trimmedEnd(text, end) };
}

/** The end of the last character, not the start of the next: what has no width between them stays outside. */
function trimmedEnd({ original, from }: Prepared, end: number): number {
  let stop = from![end]!;
  while (stop > from![end - 1]! + 1 && /[\s\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/.test(original[stop - 1]!)) stop--;
  return stop;
}
