/** What an HTML file looks like, as far as it can be told without a browser: elements, colours, letters. */

/** Red, green, blue 0–255; alpha 0–1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** How letters stand on their ground in one colour scheme. A colour that cannot be told (a picture, a gradient, a rule over siblings) is absent. */
export interface Paint {
  readonly ink?: Rgba;
  readonly ground?: Rgba;
  /** `spoken`: out of sight, but read out. */
  readonly sight: 'shown' | 'spoken' | 'hidden';
}

/** What the cascade comes to for an element. Elements that are styled alike share one value, over files too. */
export interface Style {
  readonly light: Paint;
  readonly dark: Paint;
  /** Size of letters in CSS pixels on a phone. */
  readonly size: number;
  readonly bold: boolean;
  /** `font-family` as written. */
  readonly font?: string;
  /** Declarations that won, on a phone in the light scheme, custom properties filled in. */
  readonly declared: ReadonlyMap<string, string>;
}

export interface LookElement {
  readonly tag: string;
  /** Names in lower case, character references decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent?: LookElement;
  /** Text that stands in it directly, and raw text of script and style. */
  readonly text: string;
  readonly style: Style;
  /** Offset of its start tag in the file. */
  readonly at: number;
}

/** A declaration that prints a colour or chooses a font: `property` is `bgcolor`, `fill` … for attributes. */
export interface LookDeclaration {
  readonly property: string;
  readonly value: string;
  /** Colours in the value, custom properties not filled in. */
  readonly colours: readonly { readonly text: string; readonly rgba: Rgba }[];
}

/** What does not parse clean: an end tag without a start, an element that is never closed, the same attribute or id twice. */
export interface MarkupFault {
  readonly kind: 'stray' | 'unclosed' | 'attribute' | 'id';
  readonly name: string;
  readonly at: number;
}

export interface Look {
  readonly elements: readonly LookElement[];
  /** Every stretch of text that is no white space alone, in order, with the element it stands in. */
  readonly runs: readonly { readonly text: string; readonly of: LookElement }[];
  /** Declarations by where they come from (a style sheet, a style attribute); the same source is the same list, over files too. */
  readonly declarations: readonly (readonly LookDeclaration[])[];
  readonly faults: readonly MarkupFault[];
  /** The file changes its colours where people read in the dark. */
  readonly darkScheme: boolean;
}
