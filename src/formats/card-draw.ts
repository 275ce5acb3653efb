/** A layout as SVG, by satori: every letter an outline, so that no font of the machine is ever asked for. */
import type { Card } from '../model.js';
import type { CardFont } from './card-font.js';
import type { Layout } from './card-frame.js';
import { dataUri } from './card-logo.js';
import { boxesOf, type Fonts, type SetText } from './card-text.js';

type Style = Readonly<Record<string, string | number>>;

/** What satori takes for an element without React. */
interface Element {
  readonly type: 'div' | 'img';
  readonly key: string;
  readonly props: { readonly style: Style; readonly children?: string | readonly Element[]; readonly src?: string };
}

/** satori rounds ascent and descent to pixels and puts half of what is left above them. */
function baseline(font: CardFont, size: number): number {
  const [ascent, descent] = [Math.round(font.ascent * size), Math.round(font.descent * size)];
  return ascent + Math.floor((size - ascent - descent) / 2);
}

/** One element for each line, so that the picture has the lines that were measured. */
function linesOf(text: SetText, fonts: Fonts): Element[] {
  const font = text.bold ? fonts.bold : fonts.regular;
  const boxes = boxesOf(text, fonts);
  return text.lines.map((line, at) => ({
    type: 'div',
    key: `${text.part}-${at + 1}`,
    props: {
      style: {
        position: 'absolute',
        left: Math.round(
          boxes[at]!.left - (text.right === undefined && !text.framed ? font.hang(line) * text.size : 0),
        ),
        top: Math.round(text.top + font.cap * text.size + at * text.step - baseline(font, text.size)),
        fontFamily: text.bold ? 'bold' : 'regular',
        fontSize: text.size,
        lineHeight: 1,
        letterSpacing: text.spacing,
        whiteSpace: 'pre',
        fontFeatureSettings: `"liga" 0, "clig" 0${font.kerned ? '' : ', "kern" 0'}`,
        fontSynthesis: 'none',
        color: text.ink,
      },
      children: line,
    },
  }));
}

function elementsOf(layout: Layout, card: Card, fonts: Fonts): Element[] {
  const at = ({ left, top, width, height }: { left: number; top: number; width: number; height: number }): Style => ({
    position: 'absolute',
    left: Math.round(left),
    top: Math.round(top),
    width,
    height,
  });
  return [
    ...layout.fields.map((field, index): Element => ({
      type: 'div',
      key: `field-${index + 1}`,
      props: { style: { ...at(field), backgroundColor: field.colour, borderRadius: field.radius ?? 0 } },
    })),
    ...layout.texts.flatMap((text) => linesOf(text, fonts)),
    ...(layout.logo && card.logo
      ? [{ type: 'img' as const, key: 'logo', props: { src: dataUri(card.logo.svg), style: at(layout.logo) } }]
      : []),
  ];
}

/** A part of the drawing as it was laid out: `headline-1` is the first line of the headline. */
export type Seen = (node: { key?: string | number; left: number; top: number; width: number; height: number }) => void;

export async function svgOf(layout: Layout, card: Card, fonts: Fonts, seen?: Seen): Promise<string> {
  const { default: satori } = await import('satori');
  const root = {
    type: 'div',
    key: 'card',
    props: {
      style: { display: 'flex', position: 'relative', width: card.width, height: card.height },
      children: elementsOf(layout, card, fonts),
    },
  };
  return satori(root, {
    width: card.width,
    height: card.height,
    fonts: (['regular', 'bold'] as const).map((name) => ({
      name,
      data: fonts[name].bytes as Buffer,
      weight: 400,
      style: 'normal',
    })),
    onNodeDetected: seen,
  });
}
