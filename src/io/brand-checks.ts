/** What a schema cannot say: the names a brand uses are names it has. */
import { nearest } from '../errors.js';
import type { Brand } from '../model.js';
import type { BrandProblem } from './brand-problems.js';

/** Every name that leads nowhere. */
export function crossChecks(brand: Brand): BrandProblem[] {
  const problems: BrandProblem[] = [];
  const markets = Object.keys(brand.markets);
  const known = (path: (string | number)[], name: string, names: readonly string[], key: Known) => {
    if (!names.includes(name)) problems.push(unknownName(path, name, names, key));
  };
  for (const [locale, list] of Object.entries(brand.locales)) {
    list.forEach((market, at) => known(['locales', locale, at], market, markets, 'market'));
  }
  for (const [id, place] of Object.entries(brand.places))
    known(['places', id, 'market'], place.market, markets, 'market');
  for (const [id, line] of Object.entries(brand.legal)) {
    line.markets?.forEach((market, at) => known(['legal', id, 'markets', at], market, markets, 'market'));
    if (line.replaces !== undefined) known(['legal', id, 'replaces'], line.replaces, Object.keys(brand.legal), 'legal');
    line.types?.forEach((type, at) => known(['legal', id, 'types', at], type, Object.keys(brand.types), 'type'));
  }
  const types = Object.keys(brand.types);
  for (const key of ['claims', 'forbidden'] as const)
    for (const [id, one] of Object.entries<{ markets?: string[]; types?: string[] }>(brand[key])) {
      one.markets?.forEach((market, at) => known([key, id, 'markets', at], market, markets, 'market'));
      one.types?.forEach((type, at) => known([key, id, 'types', at], type, types, 'type'));
    }
  for (const [id, { unless = [] }] of Object.entries(brand.forbidden))
    unless.forEach((name, at) => known(['forbidden', id, 'unless', at], name, Object.keys(brand.claims), 'claim'));
  for (const [id, type] of Object.entries(brand.types)) {
    type.legal.forEach((line, at) => known(['types', id, 'legal', at], line, Object.keys(brand.legal), 'legal'));
  }
  if (!(brand.locale in brand.locales)) known(['locale'], brand.locale, Object.keys(brand.locales), 'locale');
  for (const [id, market] of Object.entries(brand.markets)) {
    if (!isZone(market.timeZone)) problems.push(wrongZone(['markets', id, 'timeZone'], market.timeZone));
  }
  return problems;
}

type Known = 'market' | 'type' | 'legal' | 'locale' | 'claim';

const nouns: Record<Known, Record<'en' | 'el' | 'hu', string>> = {
  market: { en: 'markets has', el: 'οι αγορές (markets) έχουν', hu: 'a markets kulcs alatt van' },
  type: { en: 'types has', el: 'οι τύποι (types) έχουν', hu: 'a types kulcs alatt van' },
  legal: { en: 'legal has', el: 'οι νομικές σημειώσεις (legal) έχουν', hu: 'a legal kulcs alatt van' },
  claim: { en: 'claims has', el: 'οι ισχυρισμοί (claims) έχουν', hu: 'a claims kulcs alatt van' },
  locale: { en: 'locales has', el: 'οι γλώσσες (locales) έχουν', hu: 'a locales kulcs alatt van' },
};

function unknownName(path: (string | number)[], name: string, names: readonly string[], key: Known): BrandProblem {
  const meant = nearest(name, names);
  const list = names.join(', ') || '–';
  const noun = nouns[key];
  return {
    path,
    say: {
      en: `"${name}" is not declared; ${noun.en} ${list}.${meant ? ` Did you mean "${meant}"?` : ''}`,
      el: `το «${name}» δεν έχει δηλωθεί· ${noun.el} ${list}.${meant ? ` Μήπως εννοούσατε «${meant}»;` : ''}`,
      hu: `„${name}” nincs megadva; ${noun.hu}: ${list}.${meant ? ` Erre gondolt: „${meant}”?` : ''}`,
    },
  };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const wrongZone = (path: string[], zone: string): BrandProblem => ({
  path,
  say: {
    en: `"${zone}" is no time zone; write one such as Europe/Athens.`,
    el: `το «${zone}» δεν είναι ζώνη ώρας· γράψτε π.χ. Europe/Athens.`,
    hu: `„${zone}” nem időzóna; írjon ilyet: Europe/Budapest.`,
  },
});
