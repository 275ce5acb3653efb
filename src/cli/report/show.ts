/** Every string that others wrote passes here before it meets a terminal, a log or a CI service. */

/**
 * Control characters, those that turn the direction of what follows or cannot be seen (tags, fillers, selectors beyond
 * those of emoji), and halves of characters.
 */
const unseen =
  '\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e01ef}';
const acting = new RegExp(`[\\u0000-\\u001f\\u007f-\\u009f${unseen}\\ud800-\\udfff]`, 'gu');
const inJson = new RegExp(`[\\u007f-\\u009f${unseen}]`, 'gu');
/** `##[group]`, `##vso[…]`, `##teamcity[…]` count wherever they stand in a line. */
const marker = /##(?=\w*\[)/g;
const escaped = (character: string) => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/** One line of harmless text: line ends and tabs become a space, what acts becomes `\u{1b}`. Emoji keep their joiners. */
export function visible(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(acting, (character, at: number) =>
      character === '\u200d' && isJoiner(text, at) ? character : escaped(character),
    );
}

/** The same for a log: commands of a CI service (`::error`, `##[group]`) are broken up. */
export function show(text: string): string {
  return broken(visible(text).replace(/(^|\s)::(?!:)/g, '$1\\u{3a}:'));
}

/** Markers of services, told apart from words. */
export const broken = (text: string) => text.replace(marker, '#\\u{23}');

/** A whole line of a log: a command may come of words that were harmless each by itself. */
export const unheard = (line: string) => broken(line.replace(/^(\s*)::/, '$1\\u{3a}:'));

const isJoiner = (text: string, at: number) =>
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u.test(text.slice(Math.max(0, at - 2), at));

/** One JSON document. What acts is escaped inside its strings. */
export function showJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const units = (all: string) => all.split('').map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${text.replace(inJson, (one) => units(one).join('')).replace(marker, '#\\u0023')}\n`;
}

/** Columns a text takes on a terminal: wide East Asian letters and emoji take two, combining marks none. */
export function width(text: string): number {
  let columns = 0;
  // oxlint-disable-next-line no-control-regex
  for (const character of text.replace(/\u001b\[[\d;]*m/g, '')) {
    if (/\p{Mark}|\u200d|\ufe0f/u.test(character)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}

export const pad = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - width(text)));

/** At most so many columns; what was longer ends in `…`. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let short = '';
  for (const character of text) {
    if (width(short + character) >= columns) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

/** Breaks a text at spaces; lines after the first start with `indent`. A longer word stands alone. */
export function wrap(text: string, columns: number, indent = ''): string {
  const [lead] = /^ */.exec(text)!;
  const [first = '', ...words] = text.slice(lead.length).split(' ');
  const lines: string[] = [];
  let line = lead + first;
  for (const word of words) {
    if (width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = indent + word;
    } else line = `${line} ${word}`;
  }
  return [...lines, line].map((one) => one.trimEnd()).join('\n');
}

/** The markers of services, in a text where an entity says the same. */
export const unmarked = (text: string) => text.replace(marker, '&#35;#');
