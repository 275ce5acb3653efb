import type { Block, Inline } from '../../model.js';

/** An element that is still open. Its finished children wait in `inline` (the paragraph being written) and `blocks`. */
export interface Frame {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly blocks: Block[];
  inline: Inline[];
  readonly items: Block[][];
  readonly rows: { head: boolean; cells: Inline[][] }[];
}

/** Tags that mark words. */
export const inlineTags: ReadonlyMap<string, 'strong' | 'emphasis' | 'link' | 'code' | 'raised' | 'lowered'> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['a', 'link'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sup', 'raised'],
  ['sub', 'lowered'],
]);
/** Tags that hold blocks of their own. */
export const blockTags = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote table tr td th caption pre div section article aside header footer main nav figure figcaption details summary dl dt dd address center body html hgroup'.split(
    ' ',
  ),
);
/** Tags that leave nothing to say when they go: they are part of nodes we make. */
export const silent = new Set('thead tbody tfoot colgroup col wbr'.split(' '));
/** Tags that become nodes. */
export const known = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote table tr td th caption pre br hr img dl dt dd'.split(' '),
);
/** Raised and lowered characters that have a form of their own: 5 m², H₂O. */
export const raised: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '+': '⁺',
  '-': '⁻',
  n: 'ⁿ',
};
export const lowered: Readonly<Record<string, string>> = {
  0: '₀',
  1: '₁',
  2: '₂',
  3: '₃',
  4: '₄',
  5: '₅',
  6: '₆',
  7: '₇',
  8: '₈',
  9: '₉',
  '+': '₊',
  '-': '₋',
};

export function frame(tag: string, start: number, attributes: ReadonlyMap<string, string> = new Map()): Frame {
  return { tag, attributes, start, blocks: [], inline: [], items: [], rows: [] };
}
