/** The words with which a language promises, proves, presses and praises; compiled once per language. */
import type { Language } from './language.js';
import { phraseFinder, type PhraseFinder, type Phrasing } from './phrases.js';

/** What a text may say a thing does: the same keys in every language, so that translations can be compared. */
export type Effect =
  'help' | 'reduce' | 'cause' | 'improve' | 'prevent' | 'increase' | 'relieve' | 'protect' | 'cure' | 'detach';

/** Words of claims and promises in one language. */
export interface ClaimWords {
  /** Best, cheapest, only, number one: said of an offer, in their forms. */
  readonly superlatives: Phrasing;
  /** A figure with a comparison: “30% less”, “twice as fast”. */
  readonly comparisons: Phrasing;
  /** “Studies show” without a name. */
  readonly studies: Phrasing;
  /** Words that name a source: University, Eurostat. */
  readonly sources: Phrasing;
  /** May, might, perhaps. */
  readonly modals: Phrasing;
  readonly effects: Readonly<Record<Effect, Phrasing>>;
  /** Pressure that names its end as today, as near, or not at all. */
  readonly today: Phrasing;
  readonly lastChance: Phrasing;
  readonly hurry: Phrasing;
  /** Claims of a neutral or positive effect on the climate. */
  readonly neutral: Phrasing;
  /** Environmental claims that say nothing in particular. */
  readonly green: Phrasing;
  /** Goals, laws, negations: what makes a green phrase no claim about a product. */
  readonly notClaimed: Phrasing;
  /** The author speaks of their own: we, our. */
  readonly ours: Phrasing;
  readonly endless: Phrasing;
  /** Words of a price that was cut. */
  readonly reductions: Phrasing;
  /** “The lowest price of the last 30 days”. */
  readonly lowestOf30: Phrasing;
  /** What a reader of this language knows as the mark of an advertisement. */
  readonly adLabels: readonly string[];
  /** Words before a number that tell what it is: tax number, social security number. */
  readonly taxNumber: Phrasing;
  readonly socialNumber: Phrasing;
}

/** The same, ready to look. */
export type ClaimFinders = Readonly<Record<Exclude<keyof ClaimWords, 'effects' | 'adLabels'>, PhraseFinder>> & {
  readonly effects: Readonly<Record<Effect, PhraseFinder>>;
  readonly adLabels: readonly string[];
};

const made = new Map<Language['id'], ClaimFinders>();

/** Finders of a language; each is built when it is first used. */
export function findersOf({ id, claims }: Language): ClaimFinders {
  const known = made.get(id);
  if (known) return known;
  const lazy = (words: Phrasing): PhraseFinder => {
    let finder: PhraseFinder | undefined;
    return (text) => (finder ??= phraseFinder(words))(text);
  };
  const { effects, adLabels, ...phrasings } = claims;
  const all = (record: Readonly<Record<string, Phrasing>>) =>
    Object.fromEntries(Object.entries(record).map(([key, words]) => [key, lazy(words)]));
  const finders = { ...all(phrasings), effects: all(effects), adLabels } as unknown as ClaimFinders;
  made.set(id, finders);
  return finders;
}
