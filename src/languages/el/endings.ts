/** How Greek words bend. Over folded words: small letters without accents, σ at the end. */
/**
 * Endings of names and what each becomes; the longest that fits counts. Masculine -ος has no -η (the plural of τα δάση),
 * for Νίκη is not Νίκος.
 */
const ofNames: readonly (readonly [ending: string, forms: string])[] = [
  ['ουσα', 'ουσα ουσασ ουσεσ ουσων'],
  ['εασ', 'εασ εα εωσ εισ εων'],
  ['ευσ', 'ευσ εα εωσ ευ εισ εων'],
  ['τησ', 'τησ τη τεσ των τηδεσ τηδων'],
  ['οσ', 'οσ ου ο ε οι ων ουσ'],
  ['ησ', 'ησ η ουσ εουσ ηδεσ ηδων'],
  ['ασ', 'ασ α εσ ων ωσ αδεσ αδων'],
  ['ωσ', 'ωσ ω'],
  ['εσ', 'εσ ε εδεσ εδων ων'],
  ['ουσ', 'ουσ ου ουδεσ ουδων'],
  ['ισ', 'ισ ησ η ι ιδα ιδασ ιδοσ εωσ'],
  ['οι', 'οι ων ουσ'],
  ['ου', 'ου'],
  ['μα', 'μα ματοσ ματα ματων'],
  ['α', 'α ασ εσ ων'],
  ['η', 'η ησ εσ ων εωσ εισ εων'],
  ['ω', 'ω ωσ ουσ'],
  ['ο', 'ο ου α ων'],
  ['ι', 'ι ιου ια ιων'],
];
export const onlyGreek = /^[\u0370-\u03ff\u1f00-\u1fff]+$/;

/** Stem and endings of a name; undefined when it does not bend. */
export function bend(folded: string): { stem: string; to: string[] } | undefined {
  if (!onlyGreek.test(folded) || folded.length < 3) return undefined;
  const found = ofNames
    .filter(([ending]) => folded.endsWith(ending) && folded.length > ending.length)
    .sort((a, b) => b[0].length - a[0].length)[0];
  return found && { stem: folded.slice(0, -found[0].length), to: found[1].split(' ') };
}

/** Other words bend by gender and degree as well: «καινοτόμος» is also «καινοτόμα». */
const ofWords =
  'οσ|ου|ον|ο|οι|ων|ουσ|η|ησ|ην|α|ασ|αν|εσ|ε|ι|ισ|εισ|εωσ|εων|ια|ιου|ιων|ατα|ατοσ|ατων|οτεροσ|οτερη|οτερο|οτεροι|οτερεσ|οτερα';
const end = new RegExp(`(?:${ofWords})$`, 'u');

/** A folded word of a phrase: its stem and its endings as a pattern; a word alone needs a longer stem to be told from others. */
export function bends(word: string, _last: boolean, alone: boolean): { stem: string; ending: string } {
  const stem = word.replace(end, '');
  return stem !== word && stem.length >= (alone ? 4 : 3)
    ? { stem, ending: `(?:${ofWords})` }
    : { stem: word, ending: '' };
}
