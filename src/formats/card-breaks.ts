/** Where a line of large letters may end: between words, but not where that would tear apart what is read as one. */
import { foldLetters, languageOf, type Language } from '../languages/index.js';

/** Pieces of a text that stay on one line, in order; joined by a space they are the text. */
export function unbroken(text: string, locale: string): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const language = languageOf(locale);
  const pieces: string[] = [];
  words.forEach((word, at) => {
    if (at > 0 && clings(words, at, language)) pieces.push(`${pieces.pop()!} ${word}`);
    else pieces.push(word);
  });
  return pieces;
}

const dash = /^[-–—/&+×]$/;
const opens = /^[«„“‘"'([]+/;
const closes = /[»”’"')\],.;:!?·]+$/;
const bare = (word: string) => word.replace(opens, '').replace(closes, '');
/** `10`, `10.`, `18%`, `1st`, «1η». */
const isNumber = (word: string) => /\d(?:[.%‰°]|\p{L}{1,2})?$/u.test(word.replace(opens, ''));
const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word.replace(opens, ''));

/** Whether the word at `at` has to stay with the one before it. */
function clings(words: readonly string[], at: number, language: Language): boolean {
  const [before, word] = [words[at - 1]!, words[at]!];
  if (dash.test(word)) return word !== '&' && word !== '+' && word !== '×';
  if (dash.test(before)) return at > 1 && /^[-–—/]$/.test(before) ? isNumber(words[at - 2]!) && /^\d/.test(word) : true;
  const next = words[at + 1];
  if (isNumber(before) && next !== undefined && /^\d/.test(next) && joins(word, language)) return true;
  const stem = bare(before).toLowerCase();
  if (leansOn(before, stem, language)) return true;
  if (/^[\d€$£]/.test(word.replace(opens, '')) && beforeNumber(before, stem, language)) return true;
  return isNumber(before) && !isYear(before) && !leansOn(word, bare(word).toLowerCase(), language);
}

/** Articles, prepositions, single letters; not when a sign ends the phrase after them. */
function leansOn(word: string, stem: string, { setting }: Language): boolean {
  return !closes.test(word) && (setting.leaning.includes(stem) || /^\p{L}$/u.test(stem));
}

const joints = new Map<string, RegExp>();

/** Between two numbers of one date or range: 24 and 31 December, 10 to 14. */
function joins(word: string, { id, values }: Language): boolean {
  let pattern = joints.get(id);
  if (!pattern) joints.set(id, (pattern = new RegExp(`^(?:${[...values.and, ...values.to].join('|')})$`, 'u')));
  return pattern.test(foldLetters(word));
}

/** Months, days of the week, currencies and abbreviations before a number. */
function beforeNumber(word: string, stem: string, { values, abbreviations }: Language): boolean {
  if (/^(?:[A-Z]{3}|[€$£])$/.test(word)) return true;
  if (/[.]$/.test(word) && abbreviations.includes(stem)) return true;
  if (/[,;:!?]$/.test(word)) return false;
  const days = values.weekdays.flatMap(({ name, on, from, until }) => [name, on, from, until]);
  const months = values.months.flatMap(({ name, inDate, short }) => [name, inDate, short]);
  return [...days, ...months].some((known) => known.toLowerCase().split(' ').at(-1)!.replace(/\.$/, '') === stem);
}
