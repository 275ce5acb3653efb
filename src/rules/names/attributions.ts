/** Who is meant by a name under a quotation, and whether the title beside it is that person's. */
import type { Brand, Locale } from '../../model.js';
import {
  findName,
  foldLetters,
  inLocale,
  isFormOf,
  nameFinder,
  nameWords,
  type NameHit,
} from '../../languages/index.js';
import { distance } from './misspelt.js';
import { namesOf, type Registered } from './registered-names.js';

type Person = Brand['people'][string];

/** `elsewhere`: as another language writes it; `wrong`: misspelt; `former`: a name of the past. */
export interface Meant {
  readonly id: string;
  readonly person: Person;
  readonly written: string;
  readonly as: 'right' | 'elsewhere' | 'wrong' | 'former';
  readonly until?: string;
}

const listIn = (forms: Readonly<Record<string, readonly string[]>> | undefined, locale: Locale) =>
  forms?.[locale] ?? forms?.[locale.split('-')[0]!] ?? [];

/** One or two letters differ in a name of several words. */
export function misspelt(words: string, name: string): boolean {
  const [a, b] = [foldLetters(words), foldLetters(name)];
  if (!b.includes(' ') || a.split(' ').length !== b.split(' ').length) return false;
  const limit = b.length >= 12 ? 2 : 1;
  return b.length >= 8 && distance(a, b, limit) <= limit;
}

/** The registered person a written name means; undefined for one the brand does not know. */
export function personMeant(by: string, brand: Brand, locale: Locale): Meant | undefined {
  const people = namesOf(brand, locale).all.filter(({ kind }) => kind === 'person');
  const meant = (one: Registered, as: Meant['as'], until?: string): Meant => {
    const id = one.id.slice('person.'.length);
    return { id, person: brand.people[id]!, written: one.written, as, until };
  };
  const has = (forms: readonly string[]) =>
    forms.length > 0 && findName(by, forms[0]!, forms.slice(1), locale).length > 0;
  // A surname alone is a registered form, but beside a misspelt first name it is none.
  const almost = people.find((one) => one.forms.some((form) => misspelt(by, form)));
  const whole = (forms: readonly string[]) => forms.some((form) => isFormOf(by, form, locale));
  if (almost && !people.some((one) => whole(one.forms))) return meant(almost, 'wrong');
  for (const one of people) if (has(one.forms)) return meant(one, 'right');
  for (const one of people) {
    if (has(one.not)) return meant(one, 'wrong');
    if (has(one.others)) return meant(one, 'elsewhere');
    const old = one.former.find(({ forms }) => has(forms));
    if (old) return meant(one, 'former', old.until);
  }
  const close = people.find((one) => [...one.forms, ...one.others].some((form) => misspelt(by, form)));
  return close && meant(close, 'wrong');
}

/** How a person's title may be written in a locale, the registered one first. */
export function titlesOf(person: Person, brand: Brand, locale: Locale): string[] {
  const title = inLocale(person.title, locale, brand.locale);
  return [...new Set([...(title === undefined ? [] : [title]), ...listIn(person.titleForms, locale)])];
}

/** Whether a title stands in the words, small or capital. */
const holds = (words: string, titles: readonly string[], locale: Locale): boolean =>
  titles.length > 0 && nameFinder([{ id: 'title', forms: titles, anyCase: true }], locale)(words).length > 0;

/** Every word of a shortened title is one of the registered title. */
function isPartOf(words: string, title: string, locale: Locale): boolean {
  const own = title.split(/[\s,]+/);
  return words.split(/[\s,]+/).every((word) => own.some((one) => isFormOf(word, one, locale, true)));
}

export type TitleProblem =
  | { readonly say: 'title' | 'titleMisspelt' }
  | { readonly say: 'formerTitle'; readonly until: string }
  | { readonly say: 'otherTitle'; readonly other: string };

/** What is wrong with the title under a quotation; undefined when nothing is, or when it may be a place or a company. */
export function titleProblem(
  words: string,
  { id, person }: Pick<Meant, 'id' | 'person'>,
  brand: Brand,
  locale: Locale,
  day: string,
): TitleProblem | undefined {
  const own = titlesOf(person, brand, locale);
  if (own.length === 0 || holds(words, own, locale) || own.some((title) => isPartOf(words, title, locale)))
    return undefined;
  for (const old of person.formerTitles ?? [])
    if (holds(words, [inLocale(old.name, locale, brand.locale)!, ...listIn(old.forms, locale)], locale))
      return day > old.until ? { say: 'formerTitle', until: old.until } : undefined;
  const limit = own[0]!.length >= 12 ? 2 : 1;
  if (own.some((title) => title.length >= 8 && distance(foldLetters(words), foldLetters(title), limit) <= limit))
    return { say: 'titleMisspelt' };
  const other = Object.entries(brand.people).find(
    ([key, one]) => key !== id && holds(words, titlesOf(one, brand, locale), locale),
  );
  if (other) return { say: 'otherTitle', other: inLocale(other[1].name, locale, brand.locale)! };
  return isOffice(words, locale) ? { say: 'title' } : undefined;
}

/** Words that name an office, alone or at the end of a compound: „marketingvezető”. */
function isOffice(words: string, locale: Locale): boolean {
  const { offices, compounds } = nameWords(locale);
  if (holds(words, offices, locale)) return true;
  if (!compounds) return false;
  const last = foldLetters(words.split(/[\s,]+/).at(-1)!);
  return offices.some((office) => office.length >= 5 && last.endsWith(foldLetters(office)));
}

/** Titles of all people in a text; kept by brand and locale. */
const finders = new WeakMap<Brand, Map<Locale, (text: string) => readonly NameHit[]>>();

export function titlesIn(text: string, brand: Brand, locale: Locale): readonly NameHit[] {
  const byLocale = finders.get(brand) ?? new Map<Locale, (text: string) => readonly NameHit[]>();
  finders.set(brand, byLocale);
  const find =
    byLocale.get(locale) ??
    nameFinder(
      Object.entries(brand.people).map(([id, person]) => ({
        id,
        forms: titlesOf(person, brand, locale),
        anyCase: true,
      })),
      locale,
    );
  byLocale.set(locale, find);
  return find(text);
}
