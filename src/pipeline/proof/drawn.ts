/** Words drawn on cards: they are known because they were given, not because anybody read them in the pixels. */
import type { Atom, Brand, CoverageCell, Draft, Invariant, Locale, Market, Rendition } from '../../model.js';
import { agrees, atomsOf, foldWords, readClocks } from '../../languages/index.js';
import { callingCodesOf } from './read.js';
import { mentions } from './rows.js';
import { spells } from './spelled-cell.js';

type Found = Pick<CoverageCell, 'state' | 'file' | 'where' | 'excerpt'>;

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

/** What the texts of a rendition need not say, and a card says. What they must say, a card does not say in their place. */
export function orDrawn(
  cell: Found,
  invariant: Invariant,
  market: Market | undefined,
  drawn: readonly DrawnWords[],
): Found {
  if (cell.state !== 'omitted') return cell;
  const card = drawn.find((one) => holds(one, invariant, market));
  return card ? { state: 'drawn', file: card.file, where: 'card', excerpt: card.text.replaceAll('\n', ' · ') } : cell;
}
