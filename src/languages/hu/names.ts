import type { NameWords } from '../language.js';
import { afterHyphen, doubles, endingsFor, endsInVowel, harmonyOf } from './endings.js';
import { literal } from '../fold-letters.js';

const long: Readonly<Record<string, string>> = { a: 'á', e: 'é', o: 'ó', ö: 'ő' };
const digraph = /(?:cs|dz|gy|ly|ny|sz|ty|zs)$/;

/** Length of a form of `word` at the start of `found`: with an ending, or up to the hyphen of a compound (Ferna-bolt). */
function fits(word: string, found: string, proper: boolean): number {
  const base = word.replace(/\.$/, '');
  if (isForm(base, found.replace('.', ''), proper)) return found.length;
  const hyphen = found.indexOf('-', base.length);
  return hyphen > 0 && isForm(base, found.slice(0, hyphen).replace('.', ''), proper) ? hyphen : 0;
}

function isForm(base: string, found: string, proper: boolean): boolean {
  if (found === base) return true;
  if (found.startsWith(`${base}-`)) return afterHyphen.test(found.slice(base.length + 1));
  const harmony = harmonyOf(base);
  const to = endingsFor(harmony, proper);
  const end = base.at(-1)!;
  const [same, tail] = [found.startsWith(base), found.slice(base.length)];
  if (same && to.plain.test(tail)) return true;
  if (long[end]) return found.startsWith(base.slice(0, -1) + long[end]) && to.vowel.test(tail);
  if (same && (endsInVowel(base) || end === 'y') && to.vowel.test(tail)) return true;
  if (endsInVowel(base)) return false;
  return (same && to.consonant.test(tail)) || doubles(base, found, harmony);
}

/** All that may be a form by its beginning; `fits` looks at the rest. */
function pattern(word: string, last: boolean): string {
  if (!last) return literal(word);
  const base = word.replace(/\.$/, '');
  if (!/\p{L}$/u.test(base)) return `${literal(base)}\\.?(?:-\\p{L}+)?`;
  const begin = digraph.test(base) ? base.slice(0, -2) : base.slice(0, -1);
  return `${literal(begin)}[\\p{L}\\p{N}]+${base === word ? '' : '\\.?'}(?:-\\p{L}+)?`;
}

/** The common cases and derivations of a name. */
function forms(word: string, last: boolean): string[] {
  if (!last || !/\p{L}$/u.test(word)) return [word];
  const small = word.toLowerCase();
  const { back } = harmonyOf(small);
  const only = back && !/[eéiíöőüű][^aáoóuú]*$/.test(small);
  const pick = (low: string, high: string) => (only ? low : high);
  const end = small.at(-1)!;
  const vowel = endsInVowel(small);
  const stem = long[end] ? word.slice(0, -1) + long[end] : word;
  const rounded = /[öőüű][^aáeéiíoóuú]*$/.test(small);
  const link = vowel ? '' : only ? 'o' : rounded ? 'ö' : 'e';
  const direct = vowel || /[aáeéiíoóöőuúüű](?:[jlnrsz]|ly|ny|sz|zs)$/.test(small);
  const cases = ['nak nek', 'ban ben', 'ból ből', 'ba be', 'nál nél', 'tól től', 'ról ről', 'ra re'].map((pair) =>
    pick(...(pair.split(' ') as [string, string])),
  );
  const two = digraph.exec(small)?.[0];
  const withIt = vowel ? `${stem}v` : two ? word.slice(0, -2) + two[0] + two : word + end;
  const made = [
    ...cases,
    pick('hoz', rounded ? 'höz' : 'hez'),
    'ig',
    'ért',
    'é',
    `${link}n`,
    `${link}k`,
    `${link}s`,
    `${link}m`,
    pick('unk', 'ünk').slice(vowel ? 1 : 0),
  ].map((ending) => stem + ending);
  const lower = word[0]!.toLowerCase() + word.slice(1);
  return [
    word,
    ...made,
    `${stem}${direct ? '' : link}t`,
    `${withIt}${pick('al', 'el')}`,
    `${withIt}${pick('á', 'é')}`,
    `${word}ként`,
    `${lower}i`,
  ];
}

export const names: NameWords = {
  pattern,
  fits,
  forms,
  between: '',
  /** Adjectives of names are written small: budapesti, athéni, tilionás. */
  small: /^(?:.i|..(?:i(?:[ae]k.*|[tnbrv].*)?|[oeö]?s(?:[aeoöt].*)?|beli.*|szerű.*|féle.*))$/,
  compounds: true,
  offices: [
    'igazgató',
    'vezérigazgató',
    'ügyvezető',
    'vezető',
    'elnök',
    'alelnök',
    'alapító',
    'társalapító',
    'titkár',
    'szóvivő',
    'menedzser',
    'osztályvezető',
    'csoportvezető',
    'üzletvezető',
    'boltvezető',
    'tulajdonos',
    'referens',
    'sajtóreferens',
    'felelős',
  ],
  acronyms:
    'AB ÁFA ÁSZF ATM BKK BKV BME BT CD CEO DVD EAN EB EK ELTE ENSZ EU EUR FB GDP GPS HR HUF IBAN ID IKEA IT ISBN KFT KSH LED MÁV MNB MTA MTI MVM NATO NAV NB NGO OK OTP PC PDF PIN PR QR RT SIM SMS SOS SZJA TAJ TV UFO USA USB VB VIP WC WIFI ZRT NYRT XL XXL UV PVC ÚJ MOST CSAK NEM IGEN MÁR ITT'.split(
      ' ',
    ),
  former: [
    'korábban',
    'korábbi',
    'egykori',
    'egykor',
    'régi',
    'régebben',
    'azelőtt',
    'volt',
    'akkori',
    'eredetileg',
    'néven',
    'addig',
  ],
  spellings: [
    ['e-mail', 'email', 'ímél'],
    ['webáruház', 'web-áruház', 'web áruház'],
    ['weboldal', 'web-oldal', 'web oldal'],
    ['online', 'on-line'],
    ['honlap', 'hon-lap'],
    ['wifi', 'wi-fi'],
    ['fogantyú', 'fogantyu'],
    ['csomagküldő', 'csomag-küldő'],
    ['okostelefon', 'okos telefon', 'okos-telefon'],
  ],
};
