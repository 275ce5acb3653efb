/** What stands in a translation where a name of the source is looked for in vain. */
import type { Brand, Locale } from '../../model.js';
import { findName, foldLetters, inLocale, slugify } from '../../languages/index.js';
import { differs, distance } from './misspelt.js';
import { namesOf, type Registered } from './registered-names.js';

const capitalWords = /(?<![\p{L}\p{N}_@#-])\p{Lu}[\p{L}’'-]{3,}/gu;

/** Greek letters for a Latin name or the other way round: Τιλιόνα is Tiliona in other letters. */
function otherLetters(word: string, name: string, locale: Locale): boolean {
  const greek = /\p{Script=Greek}/u;
  if (greek.test(word) === greek.test(name)) return false;
  const [a, b] = [slugify(word, locale), slugify(name, locale)];
  return b.length >= 4 && a[0] === b[0] && distance(a, b, 2) <= (b.length > 6 ? 2 : 1);
}

export interface Candidate {
  readonly say: 'wrong' | 'elsewhere' | 'letters' | 'near' | 'form';
  readonly start: number;
  readonly end: number;
}

/** The whole name as another language writes it: Hanna Csepregi in Hungarian. */
export function asElsewhere(own: string, one: Registered, locale: Locale): Candidate | undefined {
  const [first, ...rest] = one.others;
  const [found] = first === undefined ? [] : findName(own, first, rest, locale);
  return found && { say: 'elsewhere', ...found };
}

/** What stands where the name is looked for: a registered wrong form, another language's, other letters, nearly the same. */
export function candidateIn(own: string, one: Registered, brand: Brand, locale: Locale): Candidate | undefined {
  const names = namesOf(brand, locale);
  const wrong = names.findWrong(own).find(({ id }) => id === one.id);
  if (wrong) return { say: 'wrong', ...wrong };
  const elsewhere = asElsewhere(own, one, locale);
  if (elsewhere) return elsewhere;
  const single = one.forms.filter((form) => !/\s/.test(form) && /^\p{Lu}/u.test(form));
  if (single.length === 0) return undefined;
  const taken = names.find(own);
  for (const { 0: word, index } of own.matchAll(capitalWords)) {
    const place = { start: index, end: index + word.length };
    if (taken.some((hit) => hit.start < place.end && place.start < hit.end)) continue;
    if (single.some((form) => otherLetters(word, form, locale))) return { say: 'letters', ...place };
    const how = single.map((form) => differs(word, form)).find(Boolean);
    if (how) return { say: how === 'stem' ? 'near' : 'form', ...place };
  }
  return undefined;
}

/** Countries a place or town belongs to. */
function marketsOfPlace(id: string, brand: Brand): string[] {
  const [kind, name] = [id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)];
  if (kind === 'place') return [brand.places[name]!.market];
  const town = (city: NonNullable<Brand['places'][string]['city']>) => foldLetters(inLocale(city, 'en', brand.locale)!);
  return Object.values(brand.places).flatMap(({ city, market }) => (city && town(city) === name ? [market] : []));
}

/** A text for other readers may name their own shop, town or press officer: that is no mistake. */
export function isTheirOwn(
  come: string,
  gone: string,
  brand: Brand,
  locale: Locale,
  markets: readonly string[],
): boolean {
  if (come.startsWith('person.')) {
    const { press = [] } = brand.people[come.slice('person.'.length)]!;
    return press.includes(locale) || press.some((one) => markets.includes(one));
  }
  if (!come.startsWith('place.') && !come.startsWith('city.')) return false;
  const here = (id: string) => marketsOfPlace(id, brand).some((market) => markets.includes(market));
  return here(come) && !here(gone);
}
