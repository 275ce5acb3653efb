import type { Place } from '../../model.js';
import type { Report } from './report.js';

const join = '\u200d';
/** What no message needs and what can hide or reorder words; see Unicode TR 36 and CVE-2021-42574. */
const suspect =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ud800-\udfff\u{e0000}-\u{e0fff}]/gu;
const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|[\u{e0020}-\u{e007f}]/u;

function kindOf(char: string, before: string, after: string): 'refuse' | 'fine' {
  const code = char.codePointAt(0)!;
  if (char === join) return pictograph.test(before) && pictograph.test(after) ? 'fine' : 'refuse';
  if (code === 0xfe0f || code === 0xfe0e)
    return /[\p{Emoji}\u20e3]/u.test(before) || after === '\u20e3' ? 'fine' : 'refuse';
  if (code >= 0xe0020 && code <= 0xe007f) return flagTag(before) ? 'fine' : 'refuse';
  if (char === '\u200c' || char === '\u00ad' || char === '\u200e' || char === '\u200f') return 'fine';
  return 'refuse';
}

/** Tag characters spell the flags of England, Scotland and Wales behind a black flag, nothing else. */
function flagTag(before: string): boolean {
  return before === '\u{1f3f4}' || /^[\u{e0020}-\u{e007e}]$/u.test(before);
}

/** Of those that are refused: what copies leave behind between letters, and nobody misses. */
const widthless = /[\u200b\u2060\ufeff]/;

const nameOf = (char: string): string => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Refuses characters that hide words or turn their order around. Soft hyphens and the like: the rule clean-characters. */
export function checkCharacters(report: Report): void {
  let refused = 0;
  for (const { char, start, kind } of suspects(report.file.text)) {
    const span = { start, end: start + char.length };
    if (kind !== 'refuse') continue;
    report.error('hidden-character', span, { name: nameOf(char) }, widthless.test(char) ? '' : undefined);
    if (++refused === 5) return;
  }
}

function* suspects(text: string): Generator<{ char: string; start: number; kind: 'refuse' | 'fine' }> {
  for (const match of text.matchAll(suspect)) {
    const start = match.index;
    const char = match[0];
    const before = start > 0 ? Array.from(text.slice(Math.max(0, start - 2), start)).at(-1)! : '';
    const after = Array.from(text.slice(start + char.length, start + char.length + 2))[0] ?? '';
    yield { char, start, kind: kindOf(char, before, after) };
  }
}

/**
 * The same for what was read from the file: `&#x202e;` and `"\u202e"` spell characters that do not stand in it.
 * @param read fields, or a tree; a string is said to stand where the nearest node above it does
 */
export function checkSpelled(report: Report, read: unknown, above: Place = startOf(report)): void {
  if (typeof read === 'string') {
    for (const { char, kind } of suspects(read))
      if (kind === 'refuse') return report.once('error', 'hidden-character', char, above, { name: nameOf(char) });
  } else if (typeof read === 'object' && read !== null && !isSource(read)) {
    const { place = above, ...parts } = read as { place?: Place };
    for (const part of Object.values(parts)) checkSpelled(report, part, place);
  }
}

const isSource = (node: object): boolean => 'path' in node && 'text' in node;
const startOf = ({ file }: Report): Place => ({ file: file.path, start: 0, end: 0 });

/** So many marks on one letter belong to no language. */
const heaped = /\p{M}{6,}/gu;

/** Refuses letters heaped with marks. Words of two alphabets are a rule's matter: no-look-alike-letters. */
export function checkLetters(report: Report): void {
  for (const { 0: marks, index: start } of report.file.text.matchAll(heaped))
    report.error('heaped-marks', { start, end: start + marks.length });
}
