/** The words of a card as letters that can be drawn. */
import type { CardFont } from './card-font.js';

/** A pictograph with what belongs to it; a flag; a sign with a keycap or a wish for colour; leftovers of those. */
const pictograph =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|[\ufe0e\ufe0f\u20e3]|[\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*|[#*0-9]\ufe0f?\u20e3|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\ufe00-\ufe0f\u20e3\u{e0020}-\u{e007f}]/gu;

/** A code point that no text may hold. */
const gap = '\ufdd1';

/**
 * One line, letters composed, without pictographs: they are decoration. Signs that are also letters of the font (© ™ ♥)
 * stay, digits lose their keycap. Spaces that do not break stay what they are.
 */
export function drawable(text: string, font: Pick<CardFont, 'has'>): string {
  const marked = text.normalize('NFC').replace(pictograph, (found) => {
    const base = String.fromCodePoint(found.codePointAt(0)!);
    const letter = /[#*0-9©®™]/.test(base) || (found.length === 1 && !/\p{Emoji_Presentation}/u.test(base));
    return letter && font.has(base) && !/[\ufe00-\ufe0f\u20e3]/.test(base) ? base : gap;
  });
  return marked
    .replace(/ ?\ufdd1+(?=[ !?.,;:…»”]|$)|\ufdd1+ ?/g, '')
    .replace(/[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu, (sign) =>
      /[\t\n\r\u200b\u2028\u2029]/.test(sign) ? ' ' : '',
    )
    .replace(/[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/g, ' ')
    .trim();
}
