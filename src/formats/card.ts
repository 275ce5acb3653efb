/** Draws a share card without a browser. Pure: fonts and logo come as bytes, the photograph is laid under it later. */
import type { Card, CardBox, CardDrawing, CardFault, CardPart } from '../model.js';
import { clearAround } from './card-clear.js';
import type { PlainWords } from './card-blocks.js';
import { cardFont, missingGlyphs } from './card-font.js';
import { svgOf, type Seen } from './card-draw.js';
import type { Layout } from './card-frame.js';
import { layOut } from './card-layout.js';
import { inkOf, type Fonts } from './card-text.js';
import { drawable } from './card-words.js';

export { missingGlyphs } from './card-font.js';

/** What a drawing will be, and how to have it: most of what is asked of a card needs no letter drawn. */
export interface CardPlan {
  readonly drawing: Omit<CardDrawing, 'svg'>;
  /** @param seen told of each part as satori laid it out, for tests */
  readonly svg: (seen?: Seen) => Promise<string>;
}

export function planCard(card: Card): CardPlan | CardFault {
  const fonts = fontsOf(card);
  if ('fault' in fonts) return fonts;
  const words = wordsOf(card, fonts);
  if ('fault' in words) return words;
  const layout = layOut(card, words, fonts);
  if ('fault' in layout) return layout;
  const placed = card.dir === 'rtl' ? mirrored(layout, card.width) : layout;
  const parts = placed.texts.map(({ part, text }) => ({ part, text }));
  const drawing = {
    width: card.width,
    height: card.height,
    ground: card.colours.ground,
    photo: placed.photo,
    drawn: parts.map(({ text }) => text),
    parts,
    headline: { size: placed.headline.size, lines: placed.headline.lines },
    inks: placed.texts.map(inkOf),
    logo: placed.logo && { ...placed.logo, clear: clearAround(placed.logo, placed, card, fonts) },
    logoLeftOut: placed.logoLeftOut,
  };
  return { drawing, svg: (seen) => svgOf(placed, card, fonts, seen) };
}

export async function drawCard(card: Card, seen?: Seen): Promise<CardDrawing | CardFault> {
  const plan = planCard(card);
  return 'fault' in plan ? plan : { ...plan.drawing, svg: await plan.svg(seen) };
}

function fontsOf({ fonts }: Card): Fonts | CardFault {
  const [regular, bold] = [cardFont(fonts.regular), cardFont(fonts.bold)];
  if (typeof regular === 'string') return { fault: 'font', which: 'regular', reason: regular };
  return typeof bold === 'string' ? { fault: 'font', which: 'bold', reason: bold } : { regular, bold };
}

function wordsOf(card: Card, { regular, bold }: Fonts): PlainWords | CardFault {
  const { words, name } = card;
  const faults: CardFault[] = [];
  const plain = (part: CardPart, given: string | undefined) => {
    const text = drawable(given ?? '', bold);
    const lacking = [bold, ...(part === 'from' ? [regular] : [])].flatMap((font) => missingGlyphs(text, font));
    if (lacking.length > 0) faults.push({ fault: 'letters', part, text, letters: [...new Set(lacking)] });
    return text === '' ? undefined : text;
  };
  const found: PlainWords = {
    eyebrow: plain('eyebrow', words.eyebrow),
    headline: words.headline.flatMap((one) => plain('headline', one) ?? []),
    detail: plain('detail', words.detail),
    from: plain('from', words.from),
    name: plain('name', name),
  };
  if (faults.length > 0) return faults[0]!;
  return found.headline.length > 0 ? found : { fault: 'no-words' };
}

/** Everything on the other side, for languages that begin there. */
function mirrored(layout: Layout, width: number): Layout {
  const turn = <T extends CardBox>(box: T): T => ({ ...box, left: width - box.left - box.width });
  return {
    ...layout,
    fields: layout.fields.map(turn),
    photo: layout.photo && turn(layout.photo),
    logo: layout.logo && turn(layout.logo),
    texts: layout.texts.map((text) => ({ ...text, right: width - text.left })),
  };
}
