/** What rules of claims share: passages with their language, the sentence around a place, registered claims in a text. */
import type { Brand, Market, Message, MessageText, Passage, RuleContext } from '../model.js';
import { wordFinder, inLocale, sentencesOf, type PhraseFinder } from '../languages/index.js';

export interface Spoken {
  readonly text: MessageText;
  readonly passage: Passage;
}

/** Every passage of a message, in every language. */
export function* everyPassage(message: Message, { passages }: RuleContext): Generator<Spoken> {
  for (const text of Object.values(message.texts)) for (const passage of passages(text)) yield { text, passage };
}

/** The sentence that holds an offset. */
export function sentenceAt(text: string, at: number, locale: string): string {
  let from = 0;
  for (const sentence of sentencesOf(text, locale)) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    if (at < from) return sentence;
  }
  return text;
}

/** Entries of a record of forms for a locale, or its language. */
export function formsIn<T>(forms: Readonly<Record<string, T>> | undefined, locale: string): T | undefined {
  return forms?.[locale] ?? forms?.[locale.split('-')[0]!];
}

const finders = new WeakMap<Brand, Map<string, PhraseFinder>>();

/** A finder that is made once per brand and key. */
export function finderFor(brand: Brand, key: string, forms: () => readonly string[]): PhraseFinder {
  const known = finders.get(brand) ?? new Map<string, PhraseFinder>();
  finders.set(brand, known);
  const finder = known.get(key) ?? wordFinder(forms());
  known.set(key, finder);
  return finder;
}

/** Where a registered claim is said, in its wording or one of its forms. */
export function claimFinder(brand: Brand, id: string, locale: string): PhraseFinder {
  const claim = brand.claims[id]!;
  return finderFor(brand, `claim ${id} ${locale}`, () => {
    const words = inLocale(claim.text, locale, brand.locale);
    return [...(words ? [words.replace(/[.!]$/, '')] : []), ...(formsIn(claim.forms, locale) ?? [])];
  });
}

/** Whether a stretch of a passage is part of a registered claim. */
export function isRegistered(brand: Brand, text: string, locale: string, start: number, end: number): boolean {
  return Object.keys(brand.claims).some((id) =>
    claimFinder(brand, id, locale)(text).some((said) => said.start < end && start < said.end),
  );
}

/** Member states of the European Union by their ISO 3166 codes. */
const union = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

export const isInUnion = (market: Market): boolean => union.has(market);

/** The brand sells in the European Union, so its law applies. */
export const sellsInUnion = (brand: Brand): boolean => Object.keys(brand.markets).some(isInUnion);
