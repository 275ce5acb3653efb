/** Names are compared on folded text: small letters, no Greek accents, one kind of apostrophe, blank and hyphen. */

const greek: Readonly<Record<string, string>> = {
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ώ: 'ω',
  ϊ: 'ι',
  ϋ: 'υ',
  ΐ: 'ι',
  ΰ: 'υ',
  ς: 'σ',
  '\u1f71': 'α',
  '\u1f73': 'ε',
  '\u1f75': 'η',
  '\u1f77': 'ι',
  '\u1f79': 'ο',
  '\u1f7b': 'υ',
  '\u1f7d': 'ω',
};

/** The letter without its Greek accent. */
export const withoutTonos = (letter: string): string => greek[letter] ?? letter;

/** The same length in UTF-16, so that a place in it is a place in the text. */
export function foldName(text: string): string {
  const small = text.toLowerCase();
  const same = small.length === text.length ? small : [...text].map((c) => keepWidth(c)).join('');
  return same
    .replaceAll(/[\u0384-\u03ce\u1f70-\u1f7d]/g, withoutTonos)
    .replaceAll(/[’ʼ‘]/g, "'")
    .replaceAll(/[\s\u00a0\u202f]/g, ' ')
    .replaceAll(/[\u2010\u2011]/g, '-');
}

function keepWidth(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

/** A name as a pattern of itself. */
export const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
