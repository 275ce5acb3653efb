/** A channel is a value: what the platform allows, what it carries, how a message is shaped for it, its files. */
import type { Block, Wording } from './tree.js';
import type {
  Brand,
  Carry,
  Draft,
  DraftPicture,
  InvariantKind,
  Locale,
  Message,
  MessageText,
  PictureRecipe,
  Value,
  Contract,
} from '../model.js';
import type { View } from './view.js';

/** Trust in a platform fact: P primary source, C computed with the reference library, T third party, M to be checked. */
export type Grade = 'P' | 'C' | 'T' | 'M';

export interface Limit {
  /** Name of the part it applies to; `thread` for each post of a thread, `file:<name>` for bytes of a file. */
  readonly part: string;
  readonly max?: number;
  readonly min?: number;
  /** Shown to people: `characters as X weighs them`, `graphemes`, `bytes`. */
  readonly unit: string;
  /** Length of a text in that unit. Pure. */
  readonly count: (text: string) => number;
  /** `hard`: the platform refuses; else advice and a warning. */
  readonly hard: boolean;
  readonly source: string;
  /** Day the source was read, `2026-11-21`. */
  readonly asOf: string;
  readonly grade: Grade;
}

/** What a channel wants of a picture. */
export interface PicturePreset {
  /** Ends the names of its files: `kettle-square.jpg`. */
  readonly id: string;
  readonly of: 'hero' | 'body' | 'any';
  /** Where it stands: what is shown; further widths a browser chooses from; or a file beside for people to use. */
  readonly use: 'shown' | 'responsive' | 'beside';
  /** Largest width in pixels; for `responsive` all of them. */
  readonly width: number;
  readonly widths?: readonly number[];
  /** Largest height in pixels. */
  readonly height?: number;
  /** Width over height: the one that is needed, or the narrowest and the widest. Without it nothing is ever cut off. */
  readonly shape?: number | readonly [narrowest: number, widest: number];
  /** Name of an editorial crop that goes before the focal point: `square`. */
  readonly crop?: string;
  /** Smaller ones the platform refuses (`hard`), or show badly. */
  readonly least?: { readonly width: number; readonly height?: number; readonly hard: boolean };
  /** Kinds of file, best first: for `responsive` each is made; else the first, or PNG for what is transparent. */
  readonly media: readonly PictureRecipe['media'][];
  readonly maxBytes?: number;
  /** Pixels per inch on paper. */
  readonly ppi?: number;
  /** Credit, rights and description are written into it. */
  readonly described?: boolean;
  readonly source: string;
  readonly asOf: string;
  readonly grade: Grade;
}

/** A picture of words in the brand's look. */
export interface CardPreset {
  /** Stands in the name of its file: `card-story-el.jpg`. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What a link to the page shows; in place of a picture that the message does not have; or beside, for people to use. */
  readonly use: 'preview' | 'instead' | 'beside';
  /** JPEG where there is a photograph, else the first of these. */
  readonly media: readonly ('image/jpeg' | 'image/png')[];
  readonly maxBytes?: number;
  readonly source: string;
  readonly asOf: string;
  readonly grade: Grade;
}

export interface PictureRules {
  readonly max: number;
  readonly media: readonly string[];
  readonly presets?: readonly PicturePreset[];
  readonly cards?: readonly CardPreset[];
  /** Longest alt text in characters. */
  readonly alt: number;
  /** A post without one is refused. */
  readonly required?: boolean;
}

/** What a channel may ask for while it shapes a message. Everything is pure. */
export interface Use {
  readonly brand: Brand;
  readonly message: Message;
  readonly locale: Locale;
  readonly channel: Channel;
  /** Whether the message asks for a thread here. */
  readonly thread: boolean;
  /** The longest of the wordings (given longest first) that fits the part's limits; none fits: undefined, and it is noted. */
  readonly fit: (part: string, ladder: readonly (Wording | undefined)[]) => Wording | undefined;
  /** Authored words for this part of this channel, else undefined. */
  readonly authored: (part: string) => Wording | undefined;
  /** Approved short forms for this channel, longest first. */
  readonly shorts: () => readonly Wording[];
  /** Plain words of a wording. */
  readonly plain: (words: Wording | readonly Block[]) => string;
  /** A wording without a source: a label, a link written out. */
  readonly words: (text: string) => Wording;
  /** One wording from several, in order, with `glue` between (default a space). */
  readonly join: (pieces: readonly (Wording | undefined)[], glue?: string) => Wording;
  /** A label of the language file in the locale. */
  readonly label: (key: string) => string;
  /** The call to action with its address for this channel (UTM where it belongs); undefined without one. */
  readonly cta: () => { readonly label: Wording; readonly url: string } | undefined;
  /** The message's address in this locale with UTM for this channel. */
  readonly url: () => string | undefined;
  /** Adds the brand's UTM for this channel to an address of the brand; leaves others alone. */
  readonly link: (url: string) => string;
  /** Hashtags of message and brand, `#CamelCase`, at most `max`. */
  readonly hashtags: (max: number) => readonly string[];
  /** A value in the words of the locale. */
  readonly say: (value: Value, form?: string) => string;
  readonly pictures: () => readonly DraftPicture[];
  /** Splits words into posts that each pass `count` ≤ `max` with ` n/N` reserved; never inside link, tag, number with unit. */
  readonly split: (words: Wording, max: number, count: (text: string) => number) => readonly Wording[];
}

export interface Shape {
  readonly parts: Readonly<Record<string, Wording | undefined>>;
  readonly thread?: readonly Wording[];
  readonly body?: readonly Block[];
  readonly pictures?: readonly DraftPicture[];
  readonly hashtags?: readonly string[];
}

/** Files of a rendition: from a template the brand may change, or from a writer when the structure is given. */
export interface ChannelFile {
  readonly name: string;
  /** File under templates/<channel>/. Its ending says how it is made: `.mjml.hbs`, `.html.hbs`, `.txt.hbs`, `.typ`. */
  readonly template?: string;
  /** Id of a format that writes `data`. */
  readonly format?: string;
  readonly media: string;
  /** Left out when this says so (no event, no picture …). */
  readonly when?: (view: View) => boolean;
  /** What the format writes. */
  readonly data?: (view: View, made: (name: string) => Uint8Array | undefined) => unknown;
}

export interface Channel {
  readonly id: string;
  readonly title: string;
  readonly medium: 'mail' | 'post' | 'press' | 'page' | 'text';
  /** Made only where a message, its type or the brand's everyday list names it. */
  readonly onRequest?: boolean;
  /** Parts without which there is nothing to publish. */
  readonly required: readonly string[];
  readonly limits: readonly Limit[];
  readonly pictures: PictureRules;
  readonly carries: Readonly<Partial<Record<InvariantKind, Carry>>>;
  readonly shape: (text: MessageText, use: Use) => Shape;
  /** Computes what the channel's templates need besides the view; they find it under `extras`. Pure. */
  readonly extend?: (view: View) => Readonly<Record<string, unknown>>;
  readonly files: readonly ChannelFile[];
  /** Merge tags of the brand's mail service; mail channels only. */
  readonly mergeTags?: (brand: Brand) => View['brand']['merge'];
}

export type { Draft, Contract };
