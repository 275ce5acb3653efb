/** All names and terms that a brand registers, as one locale writes them, with finders that are built once. */
import type { Brand, Locale } from '../../model.js';
import { foldLetters, inLocale, nameFinder, type NameEntry, type NameHit } from '../../languages/index.js';

export interface Registered {
  /** `product.ferna`, `person.ceo`, `term.e-shop`, `brand`. */
  readonly id: string;
  readonly kind: 'brand' | 'person' | 'product' | 'place' | 'city' | 'term';
  /** How it is written in this locale. */
  readonly written: string;
  /** What the brand registers for this locale, `written` first. */
  readonly forms: readonly string[];
  /** Wrong spellings and variants. */
  readonly not: readonly string[];
  /** How other locales write it, where that differs. */
  readonly others: readonly string[];
  readonly keep: boolean;
  readonly symbol?: { readonly mark: string; readonly channels?: readonly string[] };
  readonly from?: string;
  readonly until?: string;
  readonly former: readonly { readonly forms: readonly string[]; readonly until: string }[];
}

export interface Names {
  readonly all: readonly Registered[];
  readonly byId: ReadonlyMap<string, Registered>;
  /** Every registered name in a text, in any form; the longest at a place. */
  readonly find: (text: string) => readonly NameHit[];
  /** Every registered wrong spelling or variant that is not part of a right one. */
  readonly findWrong: (text: string) => readonly NameHit[];
  /** Every name of the past that is not part of one of today, with the last day it held. */
  readonly findFormer: (text: string) => readonly (NameHit & { readonly until: string })[];
}

type Texts = string | Readonly<Record<string, string>>;
type Forms = Readonly<Record<string, readonly string[]>>;

interface Declared {
  readonly name: Texts;
  readonly forms?: Forms;
  readonly not?: Forms;
  readonly symbol?: Registered['symbol'];
  readonly from?: string;
  readonly until?: string;
  readonly formerly?: readonly { readonly name: Texts; readonly forms?: Forms; readonly until: string }[];
  readonly keep?: boolean;
}

const listIn = (forms: Forms | undefined, locale: Locale): readonly string[] =>
  forms?.[locale] ?? forms?.[locale.split('-')[0]!] ?? [];

/** Every written form of a text, whatever the locale. */
const everywhere = (text: Texts): string[] => (typeof text === 'string' ? [text] : Object.values(text));

function registered(
  id: string,
  kind: Registered['kind'],
  declared: Declared,
  brand: Brand,
  locale: Locale,
): Registered {
  const written = inLocale(declared.name, locale, brand.locale)!;
  const forms = [...new Set([written, ...listIn(declared.forms, locale)])];
  const folded = new Set(forms.map(foldLetters));
  return {
    id,
    kind,
    written,
    forms,
    not: listIn(declared.not, locale),
    others: [...new Set(everywhere(declared.name))].filter((name) => !folded.has(foldLetters(name))),
    keep: declared.keep ?? false,
    symbol: declared.symbol,
    from: declared.from,
    until: declared.until,
    former: (declared.formerly ?? []).map((old) => ({
      forms: [...new Set([inLocale(old.name, locale, brand.locale)!, ...listIn(old.forms, locale)])],
      until: old.until,
    })),
  };
}

/** The towns of the places, each once. */
function cities(brand: Brand): [string, Declared][] {
  const found = new Map<string, Declared>();
  for (const { city } of Object.values(brand.places))
    if (city) found.set(`city.${foldLetters(inLocale(city, 'en', brand.locale)!)}`, { name: city });
  return [...found];
}

function declaredNames(brand: Brand, locale: Locale): Registered[] {
  const own = listIn(brand.forms, locale);
  const legal = [brand.legalName, ...Object.values(brand.markets).map((m) => m.legalEntity)].flatMap((name) =>
    name === undefined ? [] : everywhere(name),
  );
  const name: Registered = {
    id: 'brand',
    kind: 'brand',
    written: own[0] ?? brand.name,
    forms: [...new Set([own[0] ?? brand.name, ...own, ...legal])],
    not: listIn(brand.not, locale),
    others: [],
    keep: true,
    former: [],
  };
  const make = (kind: Registered['kind']) => (entry: [string, Declared]) =>
    registered(kind === 'city' ? entry[0] : `${kind}.${entry[0]}`, kind, entry[1], brand, locale);
  const people = Object.entries(brand.people).map(([id, person]): [string, Declared] => [
    id,
    { ...person, until: undefined },
  ]);
  return [
    name,
    ...people.map(make('person')),
    ...Object.entries(brand.products).map(make('product')),
    ...cities(brand).map(make('city')),
    ...Object.entries(brand.places).map(make('place')),
    ...Object.entries(brand.terms).map(make('term')),
    ...preferred(brand, locale),
  ];
}

/** What the voice prefers: each wording with the words it stands for. */
function preferred(brand: Brand, locale: Locale): Registered[] {
  const words = brand.voice.prefer?.[locale] ?? brand.voice.prefer?.[locale.split('-')[0]!] ?? {};
  return [...new Set(Object.values(words))].map((written) => ({
    id: `term.${written}`,
    kind: 'term',
    written,
    forms: [written],
    not: Object.keys(words).filter((word) => words[word] === written),
    others: [],
    keep: false,
    former: [],
  }));
}

const entryOf = ({ id, kind, forms }: Registered): NameEntry => ({ id, forms, anyCase: kind === 'term' });

const remembered = 4000;

/** Several rules look at the same passages: what was found in a text is kept for the next. */
function keeping(find: (text: string) => readonly NameHit[]): (text: string) => readonly NameHit[] {
  const found = new Map<string, readonly NameHit[]>();
  return (text) => {
    const known = found.get(text);
    if (known) return known;
    if (found.size >= remembered) found.clear();
    const hits = find(text);
    found.set(text, hits);
    return hits;
  };
}

function make(brand: Brand, locale: Locale): Names {
  const all = declaredNames(brand, locale);
  const find = keeping(nameFinder(all.map(entryOf), locale));
  const wrong = all.filter(({ not }) => not.length > 0);
  const wrongForms = nameFinder(
    wrong.map((one) => entryOf({ ...one, forms: one.not })),
    locale,
  );
  const past = all.flatMap((one) => one.former.map((old) => ({ ...one, forms: old.forms, until: old.until })));
  const formerForms = nameFinder(
    past.map((one, i) => ({ ...entryOf(one), id: `${i}` })),
    locale,
  );
  const notInRight = (text: string, hits: readonly NameHit[]) => {
    if (hits.length === 0) return hits;
    const right = find(text);
    return hits.filter((hit) => !right.some(({ start, end }) => start <= hit.start && hit.end <= end));
  };
  return {
    all,
    byId: new Map(all.map((one) => [one.id, one])),
    find,
    findWrong: (text) => (wrong.length > 0 ? notInRight(text, wrongForms(text)) : []),
    findFormer: (text) =>
      past.length === 0
        ? []
        : notInRight(text, formerForms(text)).map((hit) => {
            const { id, until } = past[Number(hit.id)]!;
            return { ...hit, id, until };
          }),
  };
}

const kept = new WeakMap<Brand, Map<Locale, Names>>();

export function namesOf(brand: Brand, locale: Locale): Names {
  const known = kept.get(brand) ?? new Map<Locale, Names>();
  kept.set(brand, known);
  const names = known.get(locale) ?? make(brand, locale);
  known.set(locale, names);
  return names;
}

/** Channels a message is made for; all that the brand uses when it says nothing. */
export function channelsFor(
  message: { readonly channels?: readonly string[]; readonly type?: string },
  brand: Brand,
): readonly string[] | 'all' {
  const type = message.type === undefined ? undefined : brand.types[message.type];
  return message.channels ?? (type ? [...type.required, ...type.optional] : (brand.channels.everyday ?? 'all'));
}
