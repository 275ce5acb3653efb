/** Measures words as they will be drawn, and tells letters that a font lacks. */
import { readFont, type FontFault, type FontFile } from '../model/font.js';
import { kerningOf } from './card-kern.js';

/** A font that words are measured with; lengths are shares of the size of the letters. */
export interface CardFont {
  readonly bytes: Uint8Array;
  readonly kerned: boolean;
  readonly cap: number;
  readonly ascent: number;
  readonly descent: number;
  /** Width of a line. `spacing` is added after each letter. */
  readonly width: (text: string, spacing?: number) => number;
  /** How far a line begins before its column, so that its first letter looks aligned: half of what stems and it leave free. */
  readonly hang: (text: string) => number;
  readonly has: (letter: string) => boolean;
}

const fonts = new WeakMap<Uint8Array, CardFont | FontFault>();

export function cardFont(bytes: Uint8Array): CardFont | FontFault {
  let font = fonts.get(bytes);
  if (font === undefined) {
    const file = readFont(bytes);
    font = typeof file === 'string' ? file : measuring(file, bytes);
    fonts.set(bytes, font);
  }
  return font;
}

function measuring(file: FontFile, bytes: Uint8Array): CardFont {
  const kern = kerningOf(file);
  const em = file.unitsPerEm;
  const glyphsOf = (text: string) => Array.from(text, (letter) => file.glyph(letter.codePointAt(0)!));
  return {
    bytes,
    kerned: kern !== undefined,
    cap: file.capHeight / em,
    ascent: file.ascender / em,
    descent: -file.descender / em,
    width: (text, spacing = 0) => {
      const glyphs = glyphsOf(text);
      const sum = glyphs.reduce(
        (width, glyph, at) =>
          width + file.advance(glyph) + (kern && at + 1 < glyphs.length ? kern(glyph, glyphs[at + 1]!) : 0),
        0,
      );
      return sum / em + spacing * glyphs.length;
    },
    hang: (text) => (file.bearing(file.glyph(0x48)) + file.bearing(glyphsOf(text)[0] ?? 0)) / 2 / em,
    has: (letter) => file.glyph(letter.codePointAt(0)!) !== 0,
  };
}

/** Letters of a text that the font cannot draw, each once; spaces, joiners and other signs without ink are not asked for. */
export function missingGlyphs(text: string, font: Pick<CardFont, 'has'>): string[] {
  return [...new Set(text)].filter((letter) => !/[\s\p{Cf}\p{Cc}]/u.test(letter) && !font.has(letter));
}
