/**
 * The vocabulary of the program, as types. Data goes one way:
 *
 *   SourceFile → Message → Contract → Draft → Rendition → Reading → Findings, Coverage ⇒ Edition
 *
 * Every noun is immutable plain data. Everything else in src/ is a function between two of them.
 */
import type { Brand } from './schemas/brand.js';
import type { Atom, Value } from './model/value.js';
import type { Block, Inline, Place, Wording } from './model/tree.js';
import type { Channel } from './model/channel.js';
import type { DraftCard, DraftPicture, Picture, PictureDetails, PictureText } from './model/picture.js';

export type * from './model/value.js';
export type * from './model/tree.js';
export type * from './model/channel.js';
export type * from './model/rule.js';
export type * from './model/example.js';
export type * from './model/look.js';
export type * from './model/passage.js';
export type * from './model/picture.js';
export type * from './model/card.js';
export type * from './model/view.js';
export type * from './model/format.js';
export type * from './model/edition.js';
export type * from './model/life.js';
export type { Brand };
export type { LocalText } from './schemas/brand.js';

/** BCP 47 language tag of a text: `en`, `el`, `hu`. */
export type Locale = string;
/** ISO 3166-1 alpha-2 code of a country the brand sells in: `GR`, `HU`. */
export type Market = string;

/** A file as it was read: UTF-8, line ends `\n`, no byte order mark. `path` is relative to the working folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One text of a quotation with the person who says it. */
export interface QuoteText {
  readonly id: string;
  /** Id of a person of the brand, or a name as written. */
  readonly by: string;
  readonly words: Wording;
}

/** The words of a message in one locale. */
export interface MessageText {
  readonly locale: Locale;
  readonly file: SourceFile;
  readonly title: Wording;
  readonly summary?: Wording;
  /** Sub-headline of a release or page. */
  readonly subtitle?: Wording;
  /** Approved short forms; `key` is a length (`160`) or a channel id when the author keyed them. */
  readonly short: readonly { readonly key?: string; readonly words: Wording }[];
  readonly cta?: { readonly label: Wording; readonly place: Place };
  readonly keyMessages: Readonly<Record<string, Wording>>;
  readonly quotes: readonly QuoteText[];
  readonly hero?: PictureText;
  /** What the author says of pictures in the text besides their alt text and caption, by `src`. */
  readonly pictures?: Readonly<Record<string, PictureDetails>>;
  readonly offerTerms?: Wording;
  readonly eventName?: Wording;
  /** Tags in the words of this locale; else the message's. */
  readonly tags?: readonly string[];
  /** Authored words for one part of one channel: `override.x.post`. */
  readonly override: Readonly<Record<string, Readonly<Record<string, Wording>>>>;
  readonly body: readonly Block[];
}

/** A typed value with an id: one value, or one per market, possibly for a span of days. */
export interface Fact {
  readonly id: string;
  readonly values: readonly {
    readonly market?: Market;
    readonly value: Value;
    readonly from?: string;
    readonly until?: string;
  }[];
  readonly origin: 'message' | 'brand' | 'text';
  /** Words by which a text names it, per locale: bound when a value stands in the same sentence. */
  readonly labels?: Readonly<Record<Locale, readonly string[]>>;
  readonly place?: Place;
}

/** One Markdown source with its translations and pictures. */
export interface Message {
  readonly id: string;
  readonly type?: string;
  readonly status: 'draft' | 'ready';
  readonly sourceLocale: Locale;
  readonly texts: Readonly<Record<Locale, MessageText>>;
  /** Locales this message is to be published in, and how strictly. */
  readonly locales: Readonly<Record<Locale, 'required' | 'optional' | string>>;
  readonly markets: readonly Market[];
  readonly facts: readonly Fact[];
  readonly claims: readonly string[];
  readonly date?: string;
  readonly updated?: string;
  readonly embargo?: Value & { type: 'instant' };
  readonly expires?: string;
  /** Day or ISO moment it leaves, for all channels and for single ones. */
  readonly publishAt?: string;
  readonly publishIn?: Readonly<Record<string, string>>;
  readonly reviewBy?: string;
  /** Ids of messages it belongs with, and of those it corrects. */
  readonly related?: readonly string[];
  readonly corrects?: readonly string[];
  readonly series?: string;
  readonly slug: string;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** Target of the call to action; `{locale}` stands for the locale. */
  readonly ctaUrl?: string;
  readonly offer?: { readonly product?: string };
  readonly event?: { readonly place?: string; readonly online?: string; readonly rsvp?: string };
  readonly campaign?: string;
  readonly testimonials?: readonly Testimonial[];
  /** Somebody pays, or is paid, for it; `partner` says who. */
  readonly paid?: boolean;
  readonly partner?: string;
  readonly channels?: readonly string[];
  /** Channels for which a post may be split into a thread. */
  readonly thread: readonly string[];
  readonly carry: Readonly<Record<string, Readonly<Record<string, Carry>>>>;
  readonly pictures: readonly Picture[];
  readonly files: readonly SourceFile[];
  /** Came from a source with a `fields` preset: strict checks of our own syntax become notes. */
  readonly foreign: boolean;
  /** Translation lock: which source blocks each translation was accepted against. */
  readonly lock?: TranslationLock;
}

/** What a customer said, and how far they agreed that it is published. */
export interface Testimonial {
  readonly author: string;
  readonly handle?: string;
  readonly text: string;
  readonly url?: string;
  /** `until` is the last day, `2026-11-27`. */
  readonly consent?: { readonly scope?: string; readonly until?: string };
  readonly paid?: boolean;
  readonly place: Place;
}

/** How much of an invariant a channel carries; see DESIGN: carries. */
export type Carry = 'full' | 'short' | 'one' | 'may';

/** What `accept` recorded: per locale and block or field, the hash of the source it translates. */
export interface TranslationLock {
  readonly schema: 1;
  readonly accepted: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** Per locale and words for one place (`x.post`, `short.160`): the hash of these words and of each part they were held against. */
  readonly overrides?: Readonly<Record<Locale, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly anchors?: Readonly<Record<string, string>>;
}

export type InvariantKind =
  'name' | 'fact' | 'claim' | 'quote' | 'keyMessage' | 'cta' | 'event' | 'offer' | 'disclaimer' | 'boilerplate';

/** Something that must survive in every rendition. */
export interface Invariant {
  readonly id: string;
  readonly kind: InvariantKind;
  /** Values by market; one entry without a market when they do not differ. */
  readonly values: readonly {
    readonly market?: Market;
    readonly value: Value;
    /** Days it holds, both included. */
    readonly from?: string;
    readonly until?: string;
  }[];
  /** Registered wordings per locale, longest first. */
  readonly forms: Readonly<Record<Locale, readonly string[]>>;
  readonly origin: 'message' | 'brand' | 'text';
  readonly place?: Place;
}

/** What must survive in every rendition of a message. */
export interface Contract {
  readonly message: string;
  readonly invariants: readonly Invariant[];
}

/** A value a draft says, in order, with the invariant it is bound to. */
export interface Said {
  readonly value: Atom;
  readonly text: string;
  readonly part: string;
  readonly invariant?: string;
  readonly place?: Place;
}

/** A message shaped for one channel and locale. */
export interface Draft {
  readonly message: string;
  readonly channel: string;
  readonly locale: Locale;
  readonly markets: readonly Market[];
  /** Named one-line texts: subject, headline, post … References are already words. */
  readonly parts: Readonly<Record<string, Wording>>;
  /** Posts of a thread, numbered; absent when it is one post. */
  readonly thread?: readonly Wording[];
  readonly body: readonly Block[];
  readonly pictures: readonly DraftPicture[];
  readonly cards: readonly DraftCard[];
  readonly hashtags: readonly string[];
  readonly cta?: { readonly label: string; readonly url: string };
  /** Canonical address of the message in this locale, when the brand has a site. */
  readonly url?: string;
  /** Every value of the parts and the body, in order. */
  readonly says: readonly Said[];
  readonly omitted: readonly { readonly part: string; readonly why: string }[];
}

export type { Inline, Block, Place, Wording, Channel };
