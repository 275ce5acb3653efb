/** Letters of the three alphabets that look the same, and which of them a word was meant to hold. */

const latin = 'ABEZHIKMNOPTYXoóvaápuxkéíú';
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοόναάρυχκέίύ';
const cyrillic: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', І: 'I', Ѕ: 'S',
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's',
}; // prettier-ignore

const toGreek = new Map([...latin].map((letter, i) => [letter, [...greek][i]!]));
/** Only what nobody can tell apart: `ι` has no dot and `κ` is not tall, so they are no Latin letters. */
const toLatin = new Map(
  [...greek].map((letter, i) => [letter, [...latin][i]!] as const).filter(([letter]) => !/[κίύέάό]/u.test(letter)),
);

/** What the same key writes on a Greek keyboard: one stray letter among Greek ones was typed before the switch. */
const sameKey: Readonly<Record<string, string>> = {
  a: 'α', b: 'β', c: 'ψ', d: 'δ', e: 'ε', f: 'φ', g: 'γ', h: 'η', i: 'ι', j: 'ξ', k: 'κ', l: 'λ', m: 'μ', n: 'ν',
  o: 'ο', p: 'π', r: 'ρ', s: 'σ', t: 'τ', u: 'θ', v: 'ω', w: 'ς', x: 'χ', y: 'υ', z: 'ζ',
}; // prettier-ignore

/** One Latin letter in a longer Greek word; «eΚατάστημα» and «iΚτηματολόγιο» are names. */
function mistyped(word: string): string | undefined {
  const [stray, ...more] = [...word].filter(isLatin);
  if (stray === undefined || more.length > 0 || [...word].filter(isGreek).length < 4) return undefined;
  const by = sameKey[stray];
  return by === undefined || /^\p{Ll}\p{Lu}/u.test(word) ? undefined : word.replace(stray, by);
}

export const isGreek = (text: string) => /^\p{Script=Greek}$/u.test(text);
export const isLatin = (text: string) => /^\p{Script=Latin}$/u.test(text);

export type Alphabet = 'greek' | 'latin';

function converted(word: string, map: ReadonlyMap<string, string>, foreign: (letter: string) => boolean) {
  let done = '';
  for (const letter of word) {
    const by = foreign(letter) ? map.get(letter) : letter;
    if (by === undefined) return undefined;
    done += by;
  }
  return done;
}

/** Cyrillic letters and the micro sign replaced, where they stand among others. */
function withoutStrays(word: string): string {
  const others = [...word].filter((letter) => !(letter in cyrillic));
  const strays = others.some((letter) => isLatin(letter) || isGreek(letter)) && others.length < [...word].length;
  const plain = strays ? [...word].map((letter) => cyrillic[letter] ?? letter).join('') : word;
  return /\p{Script=Greek}/u.test(plain) ? plain.replaceAll('µ', 'μ').replaceAll('∆', 'Δ') : plain;
}

/** A word of two alphabets in each alphabet that it could be meant in; undefined when it is no mistake. */
export function meantWord(word: string): { greek?: string; latin?: string } | undefined {
  const plain = withoutStrays(word);
  const letters = [...plain];
  if (!letters.some(isGreek) || !letters.some(isLatin)) {
    if (plain === word) return undefined;
    return letters.some(isGreek) ? { greek: plain } : { latin: plain };
  }
  const meant = {
    greek: converted(plain, toGreek, isLatin) ?? mistyped(plain),
    latin: converted(plain, toLatin, isGreek),
  };
  return meant.greek === undefined && meant.latin === undefined ? undefined : meant;
}

/** Greek capitals as the Latin ones they look like; undefined when one of them looks like none. */
export function inLatin(word: string): string | undefined {
  return converted(word, toLatin, isGreek);
}
