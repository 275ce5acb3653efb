/** One phrase of a list as words over folded text, and how far it reaches in a text: no pattern is compiled per phrase. */
import type { Language } from './language.js';

const greekEndings =
  'οσ|ου|ον|ο|οι|ων|ουσ|η|ησ|ην|α|ασ|αν|εσ|ε|ι|ισ|εισ|εωσ|εων|ια|ιου|ιων|ατα|ατοσ|ατων|οτεροσ|οτερη|οτερο|οτεροι|οτερεσ|οτερα';
const greekEnd = new RegExp(`(?:${greekEndings})$`, 'u');
const hungarianEnd =
  '(?:a|e|k|t|n|i|ak|ek|ok|ök|at|et|ot|öt|an|en|on|ön|ban|ben|ba|be|ból|ből|nak|nek|ra|re|ról|ről|hoz|hez|höz|tól|től|nál|nél|ig|ért|ul|ül|ként|bb|abb|ebb|ja|je|jai|jei|ai|ei|unk|ünk|nk|ink|uk|ük|juk|jük|m|am|em|om|s|as|es|os|[bcdfghjklmnprstvz]?[ae]l){0,3}';

/** What may follow the part of a word that never changes; compiled when first met. */
type Ending = (text: string, at: number) => number;

/** @returns where a word ends that has this ending at an offset, or -1; the ending is followed by no letter. */
function ending(pattern: string): Ending {
  let sticky: RegExp | undefined;
  return (text, at) => {
    sticky ??= new RegExp(`${pattern}(?![\\p{L}\\p{N}_])`, 'uy');
    sticky.lastIndex = at;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };
}

const closed = ending('');
const english = ending(`(?:'s|e?s)?`);
const greek = ending(`(?:${greekEndings})`);
const hungarian = ending(hungarianEnd);
const hungarianA = ending(`[aá]${hungarianEnd}`);
const hungarianE = ending(`[eé]${hungarianEnd}`);

interface Word {
  readonly stem: string;
  readonly end: Ending;
}

function wordOf(word: string, last: boolean, alone: boolean, { id }: Language): Word {
  if (id === 'en') return { stem: word, end: last ? english : closed };
  if (id === 'hu') {
    if (!last || word.length === 1) return { stem: word, end: last ? hungarian : closed };
    if (word.endsWith('a')) return { stem: word.slice(0, -1), end: hungarianA };
    if (word.endsWith('e')) return { stem: word.slice(0, -1), end: hungarianE };
    return { stem: word, end: hungarian };
  }
  const stem = word.replace(greekEnd, '');
  return stem !== word && stem.length >= (alone ? 4 : 3) ? { stem, end: greek } : { stem: word, end: closed };
}

export interface PhraseWords {
  /** As it stands in the list. */
  readonly phrase: string;
  readonly words: readonly Word[];
}

/** @param folded the phrase, folded. @param inflected whether its words may bend */
export function phraseWords(phrase: string, folded: string, language: Language, inflected: boolean): PhraseWords {
  const words = folded.trim().split(/\s+/);
  const word = (text: string, i: number) =>
    inflected ? wordOf(text, i === words.length - 1, words.length === 1, language) : { stem: text, end: closed };
  return { phrase, words: words.map(word) };
}

/** @returns where the phrase ends that begins at an offset of folded text, or -1 */
export function endOfPhrase({ words }: PhraseWords, text: string, start: number): number {
  let at = start;
  for (let i = 0; i < words.length; i++) {
    const { stem, end } = words[i]!;
    if (i > 0) {
      if (text[at] !== ' ' && text[at] !== '\n') return -1;
      at++;
    }
    if (!text.startsWith(stem, at)) return -1;
    at = end(text, at + stem.length);
    if (at < 0) return -1;
  }
  return at;
}
