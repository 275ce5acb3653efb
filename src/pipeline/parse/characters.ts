import type { Place } from '../../model.js';
import type { Report } from './report.js';

const join = '\u200d';
/** Tag characters spell the flags of England, Scotland and Wales behind a black flag, and nothing else. */
const flag =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/u;
/**
 * What no message needs and what can hide or reorder words: controls, what Unicode says to show as nothing (joiners,
 * fillers, tags, variation selectors), what turns the direction, halves of characters and characters that are none.
 * See Unicode TR 36 and CVE-2021-42574.
 */
const suspect = new RegExp(
  `${flag.source}|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2800\\ufff9-\\ufffc\\u{1d159}` +
    '\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\p{Surrogate}]',
  'gu',
);
const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|[\u{e0020}-\u{e007f}]/u;
/** Scripts whose letters take a form of their own beside a joiner. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const braille = /[\u2801-\u28ff]/u;

/** Whether a suspect may stand where it stands. Soft hyphens and the like are a rule's matter: clean-characters. */
function isFine(char: string, before: string, after: string): boolean {
  if (char.length > 2) return true;
  const code = char.codePointAt(0)!;
  if (char === join) return (pictograph.test(before) && pictograph.test(after)) || joining.test(before);
  if (code === 0xfe0f || code === 0xfe0e) return /[\p{Emoji}\u20e3]/u.test(before) || after === '\u20e3';
  if (code >= 0x180b && code <= 0x180f) return code !== 0x180e && /\p{Script=Mongolian}/u.test(before);
  if (code === 0x2800) return braille.test(before) || braille.test(after);
  return char === '\u200c' || char === '\u00ad' || char === '\u200e' || char === '\u200f';
}

/** Of those that are refused: what copies leave behind between letters, and nobody misses. */
const widthless = /[\u200b\u2060\ufeff]/;

const nameOf = (char: string): string => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Refuses characters that hide words or turn their order around. */
export function checkCharacters(report: Report): void {
  let refused = 0;
  for (const { char, start } of refusedIn(report.file.text)) {
    const span = { start, end: start + char.length };
    report.error('hidden-character', span, { name: nameOf(char) }, widthless.test(char) ? '' : undefined);
    if (++refused === 5) return;
  }
}

function* refusedIn(text: string): Generator<{ char: string; start: number }> {
  for (const match of text.matchAll(suspect)) {
    const start = match.index;
    const char = match[0];
    const before = start > 0 ? Array.from(text.slice(Math.max(0, start - 2), start)).at(-1)! : '';
    const after = Array.from(text.slice(start + char.length, start + char.length + 2))[0] ?? '';
    if (!isFine(char, before, after)) yield { char, start };
  }
}

/**
 * The same for what was read from the file: `&#x202e;` and `"\u202e"` spell characters that do not stand in it.
 * @param read fields, or a tree; a string is said to stand where the nearest node above it does
 */
export function checkSpelled(report: Report, read: unknown, above: Place = startOf(report)): void {
  if (typeof read === 'string') {
    for (const { char } of refusedIn(read))
      return report.once('error', 'hidden-character', char, above, { name: nameOf(char) });
    if (read.search(heaped) >= 0) report.once('error', 'heaped-marks', '', above);
  } else if (typeof read === 'object' && read !== null) {
    const { place = above, ...parts } = read as { place?: Place };
    for (const part of Object.values(parts)) checkSpelled(report, part, place);
  }
}

const startOf = ({ file }: Report): Place => ({ file: file.path, start: 0, end: 0 });

/** So many marks on one letter belong to no language. */
const heaped = /\p{M}{6,}/gu;

/** Refuses letters heaped with marks. Words of two alphabets are a rule's matter: no-look-alike-letters. */
export function checkLetters(report: Report): void {
  for (const { 0: marks, index: start } of report.file.text.matchAll(heaped))
    report.error('heaped-marks', { start, end: start + marks.length });
}
