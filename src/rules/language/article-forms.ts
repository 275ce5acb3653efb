/** Which form of an article the next word asks for, where that is certain. */
import { article } from '../../languages/index.js';

/** `by` stands in place of the article at `start`. */
export interface WrongArticle {
  readonly start: number;
  readonly word: string;
  readonly by: string;
  readonly before: string;
}

type Finder = (own: string) => Generator<WrongArticle>;

const capitalAs = (like: string, word: string) =>
  /^\p{Lu}/u.test(like) ? word[0]!.toUpperCase() + word.slice(1) : word;

const hungarian = /(?<![\p{L}\p{N}_/-])(az?) ([\p{L}\p{N}][\p{L}\p{N}.,:/-]*(?: \d{3}(?!\d))*)/giu;
/** A capital in the middle of a sentence is a letter: “A épület”; a small one is nothing but an article. */
const startsSentence = /(?:^|[.!?:…]["”»]? )$/u;
/** Said otherwise than written, or in more ways than one: Roman numbers, acronyms, English names, halves. */
const unsure = /^(?:[IVXLCDM]+\.?$|\p{Lu}{2}|[yY]|\d+(?:[/,]\d|[½⅓¼¾]))/u;
const saidInEnglish = /^(?:one|u2|uk|ux|uber|euro?pe|united|universal|unilever)(?!\p{L}{3})/iu;

function* inHungarian(own: string): Generator<WrongArticle> {
  for (const { 0: _, 1: word = '', 2: next = '', index: start } of own.matchAll(hungarian)) {
    if (unsure.test(next) || saidInEnglish.test(next)) continue;
    const right = article(next, 'hu');
    if (right === word.toLowerCase()) continue;
    const first = startsSentence.test(own.slice(Math.max(0, start - 3), start));
    if (/^\p{Lu}/u.test(word) && !first) continue;
    if (/^(?:és|vagy|ill|illetve|épület|osztály)/.test(next) && word === 'A') continue;
    // Before a small word “az” may be the pronoun: “az biztos”.
    if (right === 'a' && !/^[\p{Lu}\p{N}]/u.test(next)) continue;
    if (right === 'a' && first) continue;
    yield { start, word, by: capitalAs(word, right), before: next.replace(/[.,:]+$/, '') };
  }
}

const english = /(?<![\p{L}\p{N}_./’'-])(an?) ([a-z]{3,}|\d+)(?![\p{L}\p{N}])/giu;
const silentH = /^(?:hours?|hourly|honest(?:y|ly)?|honou?r(?:able|ed|s)?|heirs?|heirloom)$/;
const saidWithY =
  /^(?:user|university|universal|unique|union|uniform|unit|useful|usual|utility|european|euro|one|once)s?$/;
const small = /^(?:and|are|all|any|also|its|our|out|off|over|into|onto|even|each|of|once|one|eu|ewe|oui|ouija)/;
const vowel = /^(?:[aeio]|u(?:n(?!i)|m[bp]|p|lt|rg|rb|gl|tt))/;

function* inEnglish(own: string): Generator<WrongArticle> {
  for (const { 1: word = '', 2: next = '', index: start } of own.matchAll(english)) {
    if (/^\p{Lu}/u.test(word) && !startsSentence.test(own.slice(Math.max(0, start - 3), start))) continue;
    if (/^\p{Lu}/u.test(next) || word === 'AN') continue;
    const right = rightEnglish(next);
    if (right !== undefined && right !== word.toLowerCase())
      yield { start, word, by: capitalAs(word, right), before: next };
  }
}

function rightEnglish(next: string): 'a' | 'an' | undefined {
  if (/^\d/.test(next)) return next.length > 3 ? undefined : /^8|^1[18]$/.test(next) ? 'an' : 'a';
  if (silentH.test(next)) return 'an';
  if (saidWithY.test(next)) return 'a';
  if (small.test(next) || next.startsWith('h')) return undefined;
  if (vowel.test(next)) return 'an';
  return /^[bcdfgjklmnpqrstvwyz]/.test(next) && /[aeiouy]/.test(next) ? 'a' : undefined;
}

/** Before a vowel, and before κ π τ ξ ψ (μπ ντ γκ τσ τζ too), the feminine article keeps its -ν. */
const greek =
  /(?<![\p{L}\p{N}_'’-])([Ττ]η|[Σσ]τη) ((?:[αεηιουωάέήίόύώΑΕΗΙΟΥΩΆΈΉΊΌΎΏκπτξψΚΠΤΞΨ]|μπ|ντ|γκ|Μπ|Ντ|Γκ)\p{Ll}\p{L}*)/gu;

function* inGreek(own: string): Generator<WrongArticle> {
  for (const { 1: word = '', 2: next = '', index: start } of own.matchAll(greek))
    yield { start, word, by: `${word}ν`, before: next };
}

export const wrongArticles: Readonly<Record<'en' | 'el' | 'hu', Finder>> = {
  en: inEnglish,
  el: inGreek,
  hu: inHungarian,
};
