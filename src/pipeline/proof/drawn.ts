/** Words drawn on cards: they are known because they were given, not because anybody read them in the pixels. */
import type { Atom, Brand, CoverageCell, Draft, Invariant, Locale, Market, Rendition } from '../../model.js';
import { agrees, atomsOf, foldWords, readClocks } from '../../languages/index.js';
import { callingCodesOf } from './read.js';
import { mentions } from './rows.js';
import { spells } from './spelled-cell.js';

type Found = Pick<CoverageCell, 'state' | 'file' | 'where' | 'excerpt' | 'drawn'>;

/** The words of one card. */
export interface DrawnWords {
  readonly file: string;
  readonly text: string;
  readonly locale: Locale;
  /** The same, folded. */
  readonly words: string;
  readonly values: readonly Atom[];
}

export function drawnWords({ files }: Rendition, { locale, markets }: Draft, brand: Brand): DrawnWords[] {
  return files.flatMap(({ name, card }) => {
    if (!card) return [];
    const text = card.drawn.join('\n');
    const values = readClocks(text, locale, { callingCodes: callingCodesOf(brand, markets) }).map(({ value }) => value);
    return [{ file: name, text, locale, words: foldWords(text), values }];
  });
}

function holds(card: DrawnWords, invariant: Invariant, market: Market | undefined): boolean {
  const atoms = invariant.values
    .filter((one) => one.market === undefined || one.market === market)
    .flatMap(({ value }) => atomsOf(value));
  if (atoms.length === 0) return mentions(card.words, invariant, card.locale);
  return spells(card.words, invariant) || card.values.some((value) => atoms.some((atom) => agrees(value, atom)));
}

/** Adds the cards that say it. What the texts must say and do not, a card does not say in their place. */
export function orDrawn(
  cell: Found,
  invariant: Invariant,
  market: Market | undefined,
  drawn: readonly DrawnWords[],
): Found {
  const cards = drawn.filter((one) => holds(one, invariant, market));
  const [first] = cards;
  if (!first) return cell;
  const files = { drawn: cards.map(({ file }) => file) };
  if (cell.state !== 'omitted') return { ...cell, ...files };
  return { state: 'drawn', file: first.file, where: 'card', excerpt: first.text.replaceAll('\n', ' · '), ...files };
}
