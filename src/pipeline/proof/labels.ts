/** The names and labels that somebody registered for values: places, people, and the labels of facts. */
import type { Atom, Brand, Fact, Locale, Market } from '../../model.js';
import { atomsOf, foldWords } from '../../languages/index.js';

/** What a name or label stands for. */
export interface Label {
  readonly form: string;
  /** With a blank before and none behind: words bend. */
  readonly folded: string;
  readonly facts: readonly Fact[];
  /** Words for one value, not the name of somebody who has several. */
  readonly exact: boolean;
}

/** All that is registered, by language. */
export interface Labels {
  readonly inLocale: (locale: Locale) => readonly Label[];
  readonly facts: readonly Fact[];
}

type Forms = Readonly<Record<Locale, readonly string[]>>;

/** A label of fewer letters could stand anywhere. */
const ENOUGH = 4;

function formsIn(forms: Forms | undefined, locale: Locale): readonly string[] {
  return forms?.[locale] ?? forms?.[locale.split('-')[0]!] ?? [];
}

function labels(forms: readonly (string | undefined)[], facts: readonly Fact[], exact: boolean): Label[] {
  if (facts.length === 0) return [];
  const known = forms.filter((form): form is string => form !== undefined && form.length >= ENOUGH);
  return known.map((form) => ({ form, folded: foldWords(form).slice(0, -1), facts, exact }));
}

function owners(brand: Brand, facts: readonly Fact[], locale: Locale): Label[] {
  const all = [
    ...Object.entries(brand.places).map(([id, one]) => [['hours', 'phone'], id, one] as const),
    ...Object.entries(brand.people).map(([id, one]) => [['phone', 'email'], id, one] as const),
  ];
  return all.flatMap(([kinds, id, { name, forms }]) => {
    const held = facts.filter((fact) => kinds.some((kind) => fact.id === `${kind}.${id}`));
    return labels([typeof name === 'string' ? name : name[locale], ...formsIn(forms, locale)], held, false);
  });
}

/** Labels of a brand and of the facts of a message. */
export function labelsFor(brand: Brand, own: readonly Fact[], facts: readonly Fact[]): Labels {
  const known = new Map<Locale, readonly Label[]>();
  const all = [...own, ...facts];
  return {
    facts: all,
    inLocale: (locale) => {
      const made = known.get(locale) ?? [
        ...all.flatMap((fact) => labels(formsIn(fact.labels, locale), [fact], true)),
        ...owners(brand, facts, locale),
      ];
      known.set(locale, made);
      return made;
    },
  };
}

/** Labels in folded words; a longer one hides those inside it. */
export function labelsIn(words: string, among: readonly Label[]): Label[] {
  const met = among.filter((label) => words.includes(label.folded));
  return met.filter(
    (one) => !met.some((two) => two.folded.length > one.folded.length && two.folded.includes(one.folded)),
  );
}

export type Kind = 'phone' | 'email' | 'hours';

export function kindOf(fact: Fact): Kind | undefined {
  const type = fact.values[0]?.value.type;
  return type === 'phone' || type === 'email' || type === 'hours' ? type : undefined;
}

/** What facts say to these markets. */
export function atomsFor(facts: readonly Fact[], markets: readonly Market[]): Atom[] {
  const here = (market: Market | undefined) => market === undefined || markets.includes(market);
  return facts.flatMap(({ values }) => values.flatMap(({ market, value }) => (here(market) ? atomsOf(value) : [])));
}
