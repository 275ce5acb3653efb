/** From finished files to the edition: renditions, readings, findings, coverage. */
import type { CardDrawing, CardFault, Contract, Draft, Locale, Market, Message, PictureFile } from '../model.js';
import type { LeftOut } from './rule.js';
import type { Place } from './tree.js';
import type { Atom } from './value.js';

/** A finished file of a rendition. */
export interface RenderedFile {
  readonly name: string;
  readonly media: string;
  readonly bytes: Uint8Array;
  /** For pictures: how it was made, and the quality it came out with. */
  readonly picture?: { readonly made: PictureFile; readonly quality?: number };
  /** For share cards: what was drawn. */
  readonly card?: DrawnCard;
}

/** A card as it was drawn: its words cannot be read back from the pixels, so they are the ones that were given. */
export interface DrawnCard extends Omit<CardDrawing, 'svg'> {
  readonly quality?: number;
}

/** A draft with its finished files. */
export interface Rendition {
  readonly draft: Draft;
  readonly files: readonly RenderedFile[];
  /** Cards that could not be drawn. */
  readonly undrawn: readonly { readonly preset: string; readonly fault: CardFault }[];
  /** What its templates print besides the draft: legal lines, places, event, offer. */
  readonly spoken: readonly string[];
}

/** One stretch of what a reader of a file meets. */
export interface Segment {
  readonly text: string;
  /** `text` is visible; `alt` and `title` are spoken or shown aside; `data` is read by machines (JSON-LD, meta, href). */
  readonly kind: 'text' | 'alt' | 'title' | 'data';
  /** Where in the file, in words a person can follow: `body`, `subject`, `page 1`, `$.headlines[0].value`. */
  readonly where: string;
}

/** What was read back from one finished file. */
export interface Reading {
  readonly file: string;
  readonly segments: readonly Segment[];
  readonly values: readonly {
    readonly value: Atom;
    readonly text: string;
    readonly excerpt: string;
    readonly where: string;
    readonly kind: Segment['kind'];
    /** Index of its segment, and its place in that text. */
    readonly segment: number;
    readonly start: number;
    readonly end: number;
  }[];
}

export type Severity = 'error' | 'warning' | 'note';

/** What a rule says, stamped by the runner. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message?: string;
  readonly channel?: string;
  readonly locale?: Locale;
  /** The finished file it was found in, when it was found in one. */
  readonly output?: string;
  /** The place in the source to mend. */
  readonly place?: Place;
  readonly excerpt?: string;
  /** Id of the invariant it is about. */
  readonly concerns?: string;
  /** What is written there and what should be, when the rule compares two wordings: the words to mark. */
  readonly read?: string;
  readonly expected?: string;
  /** One breath in the reader's language: what is there, what should be. */
  readonly say: string;
  readonly cure?: string;
  readonly fingerprint: string;
  /** What `check --fix` writes. */
  readonly fix?: { readonly at: Place; readonly text: string };
  /** Let pass by somebody until a day: it is shown, holds nothing back and fails nothing. */
  readonly waived?: { readonly reason: string; readonly owner: string; readonly until: string };
}

/** `drawn`: its words were given to the drawing of a card; nobody can read them back from the pixels. */
export type CoverageState = 'verbatim' | 'short' | 'drawn' | 'omitted' | 'missing' | 'contradicted';

/** One cell of the matrix invariant × channel × locale. */
export interface CoverageCell {
  readonly invariant: string;
  readonly channel: string;
  readonly locale: Locale;
  readonly market?: Market;
  readonly state: CoverageState;
  /** The finished file it was found in (or looked for in vain), the place there as `Segment.where`, and the words around it. */
  readonly file?: string;
  readonly where?: string;
  readonly excerpt?: string;
  /** Share cards that it was drawn on besides: given to the drawing, not read back. */
  readonly drawn?: readonly string[];
  /** Fingerprint of the finding that says what to change, when something is wrong. */
  readonly finding?: string;
}

/** All renditions of one message, with what was found. */
export interface Edition {
  readonly message: Message;
  readonly contract: Contract;
  readonly renditions: readonly Rendition[];
  readonly readings: readonly {
    readonly channel: string;
    readonly locale: Locale;
    readonly readings: readonly Reading[];
  }[];
  /** Channels and locales for which nothing could be made. */
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
  readonly coverage: readonly CoverageCell[];
}
