/** What people call that which must be said: never an internal id. */
import { inLocale, writeValue } from '../../languages/index.js';
import type { Brand, Invariant, Locale, Market } from '../../model.js';
import { styleOf } from '../../pipeline/compose/resolve.js';
import type { Lang, Words } from '../words/index.js';

/** In whose words. */
export interface Naming {
  readonly brand: Brand;
  readonly words: Words;
  readonly lang: Lang;
}

/** `price`, «ώρες», „idézet”: what the brand calls it, else what everyone does, else its id as words, else its kind. */
export function labelOf({ id, kind, values }: Invariant, { brand, words, lang }: Naming): string {
  const { things, types } = words.proof;
  const called = (brand.facts[id] as { labels?: Readonly<Record<string, readonly string[]>> } | undefined)?.labels;
  if (called?.[lang]?.[0]) return called[lang][0];
  if (Object.hasOwn(things, id)) return things[id]!;
  const [, group = '', member = ''] = /^(hours|phone|email|address)\.(.+)$/.exec(id) ?? [];
  if (group) return `${things[group]} ${nameOf(member, brand, lang)}`;
  const type = values[0]?.value.type;
  if (type === undefined) return words.explain.kinds[kind];
  // An id is written by the author: an English reader understands an English one, everyone one in other letters.
  if (!/^text\.\d+$/.test(id) && (lang === 'en' || /[^\0-\x7f]/.test(id))) return asWords(id); // oxlint-disable-line no-control-regex
  return types[type];
}

function nameOf(id: string, { places, people, markets, locale }: Brand, lang: Lang): string {
  return inLocale((places[id] ?? people[id] ?? markets[id])?.name, lang, locale) ?? id;
}

/** `onSaleFrom` and `on-sale-from` are “on sale from”. */
function asWords(id: string): string {
  return id
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .toLocaleLowerCase('en');
}

/** The value for a market, or the wording, as a text in this locale has it. */
export function textOf({ values, forms }: Invariant, market: Market | undefined, locale: Locale, brand: Brand) {
  const wanted = values.filter((one) => one.market === undefined || market === undefined || one.market === market);
  const style = styleOf(brand, locale);
  const written = [...new Set(wanted.map(({ value }) => writeValue(value, 'default', locale, style)))];
  if (written.length > 0) return written.join(' · ');
  const all = forms[locale] ?? forms[locale.split('-')[0]!] ?? Object.values(forms)[0];
  return all?.[0];
}
