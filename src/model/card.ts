/** Share cards: what one is made of, and what comes of drawing it. All lengths are pixels of the finished picture. */
import type { Locale } from '../model.js';

/** Roles of colour, as `#rrggbb`. */
export interface CardColours {
  /** Under the words beside a photograph, and under the logo. */
  readonly ground: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  /** The field that carries the words of a card without a photograph. */
  readonly accent: string;
  readonly onAccent: string;
  readonly line: string;
}

/** What a card says. Words are drawn whole or not at all. */
export interface CardWords {
  /** The kind of message in a word or two: “Recall”, „Sajtóközlemény”. */
  readonly eyebrow?: string;
  /** Approved wordings, longest first; one of them is drawn. */
  readonly headline: readonly string[];
  /** The day of an event, a price: one line. */
  readonly detail?: string;
  /** Who says it: the host of a site, or the brand's name. */
  readonly from?: string;
}

export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a card is made of. Same card, same drawing. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly words: CardWords;
  readonly colours: CardColours;
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
  /** Said in letters where there is no logo, or it cannot be drawn. */
  readonly name?: string;
  /** The variant made for `colours.ground`. `minWidth` in pixels; `clearSpace` as a share of its height (0.5). */
  readonly logo?: { readonly svg: string; readonly minWidth?: number; readonly clearSpace?: number };
  /** There is a photograph; `ratio` is its width by its height. */
  readonly photo?: { readonly ratio: number };
  /** Of corners, in CSS pixels, as the brand says it. */
  readonly radius: number;
  /** Bytes of static TTF or OTF files. */
  readonly fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array };
  /** Along the edges, kept free of words and logo: apps lay their controls there. Stories have theirs without saying. */
  readonly safe?: { readonly top?: number; readonly right?: number; readonly bottom?: number; readonly left?: number };
}

export type CardPart = keyof CardWords | 'name';

/** A text on its ground, for judging whether it can be read. */
export interface CardInk {
  readonly part: CardPart;
  readonly ink: string;
  readonly ground: string;
  readonly size: number;
  readonly bold: boolean;
}

export interface CardDrawing {
  /** Text as outlines; transparent where the photograph goes. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  /** What the photograph is cropped to and where it lies, under the drawing. */
  readonly photo?: CardBox;
  /** The words as drawn, one text per part, in reading order. */
  readonly drawn: readonly string[];
  readonly parts: readonly { readonly part: CardPart; readonly text: string }[];
  readonly headline: { readonly size: number; readonly lines: readonly string[] };
  readonly inks: readonly CardInk[];
  /** `clear`: pixels to the nearest ink or edge. */
  readonly logo?: CardBox & { readonly clear: number };
  /** Why the logo is not there though it was given: it cannot be drawn safely, or there is no room for its least width. */
  readonly logoLeftOut?: 'undrawable' | 'no-room';
}

/** Why a card cannot be drawn. */
export type CardFault =
  /** No wording fits whole. `longest`: how many letters of about this text would. */
  | { readonly fault: 'too-long'; readonly part: CardPart; readonly text: string; readonly longest: number }
  /** The font has no such letters. */
  | { readonly fault: 'letters'; readonly part: CardPart; readonly text: string; readonly letters: readonly string[] }
  | { readonly fault: 'font'; readonly which: 'regular' | 'bold'; readonly reason: string }
  /** No headline was given, or nothing but pictographs. */
  | { readonly fault: 'no-words' };
