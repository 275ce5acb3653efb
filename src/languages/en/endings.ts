/** How English words bend: the genitive, and the plural of the last one. Over folded words. */

const hisses = /(?:[sxz]|ch|sh)$/i;

/** The endings of a name, as patterns. */
export const ofName = (word: string): string => (hisses.test(word) ? "'s?|es(?:'s?)?" : "'s|s'?");

/** The forms of a name, as they are written. */
export const formsOfName = (word: string): string[] =>
  hisses.test(word) ? [word, `${word}’s`, `${word}’`, `${word}es`] : [word, `${word}’s`, `${word}s`, `${word}s’`];

/** A word of a phrase: what never changes of it, and its endings as a pattern. */
export const bends = (word: string, last: boolean): { stem: string; ending: string } => ({
  stem: word,
  ending: last ? "(?:'s|e?s)?" : '',
});
