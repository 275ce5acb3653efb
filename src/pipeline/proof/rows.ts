/** The rows of the coverage: what this message has to say, and what of it each text says itself. */
import type { Brand, Contract, Invariant, Locale, Market, Message, MessageText, Passage, Said } from '../../model.js';
import { foldWords, languageOf } from '../../languages/index.js';
import { holderOf } from './contract.js';

/** What the text of one locale says outside of stretches for single channels. */
export interface Main {
  /** Ids of the invariants whose values it says. */
  readonly says: ReadonlySet<string>;
  /** The same for title and summary alone: what it is about. */
  readonly heads: ReadonlySet<string>;
  /** Its words, folded. */
  readonly words: string;
}

/** Texts that every channel which carries all of a message prints. */
function isMain(part: string, text: MessageText): boolean {
  if (part === 'title' || part === 'summary' || part === 'subtitle') return true;
  const block = /^body\.(\d+)$/.exec(part)?.[1];
  return block !== undefined && text.body[Number(block) - 1]?.kind !== 'scope';
}

export function mainOf(
  text: MessageText,
  said: readonly Said[],
  passages: readonly Passage[],
  contract: Contract,
  markets: readonly Market[],
): Main {
  const here = said.filter(({ part }) => isMain(part, text));
  const ids = (values: readonly Said[]) =>
    new Set(values.flatMap(({ value }) => holderOf(contract, value, markets)?.id ?? []));
  return {
    says: ids(here),
    heads: ids(here.filter(({ part }) => part === 'title' || part === 'summary')),
    words: foldWords(
      passages
        .filter(({ part }) => isMain(part, text))
        .map((passage) => passage.text)
        .join('\n'),
    ),
  };
}

/** Endings follow the form of a name where the language has them; a short form could begin any word. */
const ENOUGH_TO_BEND = 5;

/** A registered form as it is looked for: whole, or the beginning of a word that bends. */
export function lookedFor(form: string, kind: Invariant['kind'], locale: Locale): string {
  const folded = foldWords(form);
  const bends = kind === 'name' && languageOf(locale).id !== 'en' && folded.length - 2 >= ENOUGH_TO_BEND;
  return bends ? folded.slice(0, -1) : folded;
}

/** Whether folded words hold any registered form of a locale. */
export function mentions(words: string, { forms, kind }: Invariant, locale: Locale): boolean {
  return (forms[locale] ?? []).some((form) => {
    const wanted = lookedFor(form, kind, locale);
    return wanted.length > 2 && words.includes(wanted);
  });
}

/**
 * What must survive of this message: all it declares, the names its source mentions, the claims it uses, the facts of
 * the brand that it says, the boilerplate. Legal lines depend on the channel.
 */
export function rowsOf(message: Message, contract: Contract, brand: Brand, source: Main): Invariant[] {
  const locale = message.sourceLocale;
  const seen = new Set<string>();
  return contract.invariants.filter((invariant) => {
    const { id, kind, origin, values } = invariant;
    if (id === 'cta.url' || seen.has(id) || !wanted()) return false;
    seen.add(id);
    return true;

    function wanted(): boolean {
      if (origin !== 'brand') return true;
      if (kind === 'name') return mentions(source.words, invariant, locale);
      if (kind === 'claim')
        return message.claims.includes(id.slice('claim.'.length)) || mentions(source.words, invariant, locale);
      if (kind === 'boilerplate') return brand.boilerplate !== undefined;
      // Values of the brand's own sentences have no name to speak of.
      return (
        kind === 'fact' &&
        values.length > 0 &&
        source.says.has(id) &&
        !/^(?:link|mail|name|tagline|boilerplate|legal\.|claim\.)/.test(id)
      );
    }
  });
}
