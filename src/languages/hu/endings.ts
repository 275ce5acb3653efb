/**
 * What may follow a Hungarian name, as patterns over small letters: cases, plural, possessives, -é, -i and -s. The vowels
 * of the word choose between -ban and -ben; a name of mixed or no vowels may take either.
 */
export interface Harmony {
  readonly back: boolean;
  readonly front: boolean;
}

const low = /[aáoóuú]/;
const round = /[öőüű]/;
const high = /[eéiíy]/;

export function harmonyOf(word: string): Harmony {
  const letters = [...word].filter((c) => low.test(c) || round.test(c) || high.test(c));
  const last = letters.at(-1);
  if (last === undefined) return { back: true, front: true };
  if (low.test(last)) return { back: true, front: false };
  if (round.test(last)) return { back: false, front: true };
  const alone = letters.length === 1 && last !== 'e';
  return { back: alone || letters.some((c) => low.test(c)), front: true };
}

/** Ends in a vowel as it is said; a foreign final y is one. */
export const endsInVowel = (word: string): boolean => /[aáeéiíoóöőuúüű]$|[^glnt]y$/.test(word);

/** Pieces for one harmony; -val and -vá after a consonant are left to `doubles`. */
function pieces({ back, front }: Harmony, proper: boolean) {
  const pick = (low: string, high: string) => (back && front ? `(?:${low}|${high})` : back ? low : high);
  const pairs = ['nak nek', 'ban ben', 'ból ből', 'ba be', 'ról ről', 'ra re', 'nál nél', 'tól től', 'ul ül'];
  const cases = pairs.map((pair) => pick(...(pair.split(' ') as [string, string])));
  const shared = `${cases.join('|')}|${pick('hoz', '(?:hez|höz)')}|ig|ért|ként|kor|nként`;
  const link = back && front ? '[oeö]' : back ? (proper ? 'o' : '[oa]') : '[eö]';
  const [al, va] = [pick('al', 'el'), pick('á', 'é')];
  const afterVowel = `(?:t|n|${shared}|v${al}|v${va})`;
  const afterConsonant = `(?:[aoeö]?t|[oeö]tt|${link}n|${shared})`;
  const of = `éi?${afterVowel}?`;
  const after = (end: string) => `(?:${afterConsonant}|${end}${al}|${end}${va}|${of})?`;
  return { pick, link, al, va, shared, afterVowel, afterConsonant, of, after };
}

export interface Endings {
  /** After the word as it is written, without lengthening its last vowel. */
  readonly plain: RegExp;
  readonly vowel: RegExp;
  readonly consonant: RegExp;
}

function makeEndings(harmony: Harmony, proper: boolean): Endings {
  const { pick, link, va, shared, afterVowel, afterConsonant, of, after } = pieces(harmony, proper);
  const [a, uk] = [pick('a', 'e'), pick('u', 'ü')];
  const many = `k(?:[ae]t|${link}n|[ae]n|${shared}|k${pick('al', 'el')}|k${va}|${of})?`;
  const owners = `(?:m${after('m')}|d${after('d')}|nk${after('k')}|t[oeö]k${after('k')}|k${after('k')})`;
  const several = `i(?:${afterVowel}|${owners}|${of})?`;
  // A bare -a is no ending of a person's name: Martina is not Martin's.
  const its = (j: string) => `${j}(?:${a}|${va}(?:${afterVowel}|${of})|${uk}k${after('k')}|${a}${several})`;
  const likeS = `s(?:${after('s')}|[aeoö]${many})`;
  const own = `m${after('m')}|d${after('d')}`;
  const all = (source: string) => new RegExp(`^(?:${source})$`, 'u');
  return {
    plain: all(`i(?:${afterVowel}|[ae]${many}|${of})?|ként|kor|nként|szerű(?:en)?|féle|beli(?:ek)?|ista`),
    vowel: all(`${afterVowel}|${of}|é?${many}|${own}|nk${after('k')}|t[oeö]k|${its('j')}|${several}|${likeS}`),
    consonant: all(
      `${afterConsonant}|${of}|(?:${link}|é)${many}|${link}(?:${own}|${likeS})|${uk}nk${after('k')}|${its(proper ? 'j' : 'j?')}`,
    ),
  };
}

const made = new Map<string, Endings>();

export function endingsFor(harmony: Harmony, proper: boolean): Endings {
  const key = `${harmony.back}${harmony.front}${proper}`;
  const known = made.get(key) ?? makeEndings(harmony, proper);
  made.set(key, known);
  return known;
}

/** After a hyphen (acronyms, figures, silent letters) what is said decides, so any harmony and doubling may stand. */
export const afterHyphen = ((): RegExp => {
  const { shared, of, after } = pieces({ back: true, front: true }, false);
  const link = '[aáoeéö]?';
  const doubled = '[bcdfghjklmnpqrstvz]{1,2}(?:al|el|á|é)';
  const many = `k(?:[ae]t|[oae]n|${shared}|k(?:al|el)|${of})?`;
  return new RegExp(
    `^(?:${shared}|${link}(?:t|n|${many}|m${after('m')}|d${after('d')}|s(?:${after('s')}|[ae]${many}))|${doubled}|${of}|i(?:[ae]${many})?|j?[ae]|j?[áé](?:t|val|vel|${shared})|[uü]nk${after('k')})$`,
    'u',
  );
})();

const digraph = /(?:cs|dz|gy|ly|ny|sz|ty|zs)$/;

/** Whether `found` is `base` with -val, -vel, -vá or -vé, whose v became the last consonant: Filmmel, Kováccsal. */
export function doubles(base: string, found: string, { back, front }: Harmony): boolean {
  const tail = /(?:al|á)$/.test(found) ? 'back' : /(?:el|é)$/.test(found) ? 'front' : undefined;
  if (tail === undefined || !(tail === 'back' ? back : front)) return false;
  const stem = found.replace(/(?:al|el|á|é)$/, '');
  const two = digraph.exec(base)?.[0];
  const same = base + base.at(-1)!;
  // A Greek or English -s may be said sz, an x ksz, a ch h.
  const said = base.endsWith('s') || base.endsWith('x') ? `${base}sz` : base.endsWith('ch') ? `${base}h` : same;
  return stem === same || stem === said || (two !== undefined && stem === base.slice(0, -2) + two[0] + two);
}

const ofWords =
  '(?:a|e|k|t|n|i|ak|ek|ok|ök|at|et|ot|öt|an|en|on|ön|ban|ben|ba|be|ból|ből|nak|nek|ra|re|ról|ről|hoz|hez|höz|tól|től|nál|nél|ig|ért|ul|ül|ként|bb|abb|ebb|ja|je|jai|jei|ai|ei|unk|ünk|nk|ink|uk|ük|juk|jük|m|am|em|om|s|as|es|os|[bcdfghjklmnprstvz]?[ae]l){0,3}';

/**
 * A word of a phrase: what never changes of it, and its endings as a pattern. Adjectives and adverbs take more of them
 * than names, in any harmony.
 */
export function bends(word: string, last: boolean): { stem: string; ending: string } {
  if (!last) return { stem: word, ending: '' };
  const long = word.length > 1 ? { a: '[aá]', e: '[eé]' }[word.at(-1)!] : undefined;
  return long ? { stem: word.slice(0, -1), ending: long + ofWords } : { stem: word, ending: ofWords };
}
