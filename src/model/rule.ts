/** A rule is a value: what must hold, why, how to mend it, and a check. */
import type {
  Brand,
  Channel,
  Contract,
  CoverageCell,
  Draft,
  Edition,
  Invariant,
  Locale,
  Market,
  Message,
  MessageText,
  Reading,
  Said,
  Rendition,
  Severity,
} from '../model.js';
import type { Example } from './example.js';
import type { Look } from './look.js';
import type { Life, Timed } from './life.js';
import type { Passage } from './passage.js';
import type { FactNode, Place } from './tree.js';
import type { Atom } from './value.js';

/** What a check yields; the runner adds rule, severity, message, channel, locale and fingerprint. */
export interface Problem {
  /** Place in the source to mend. */
  readonly at?: Place;
  /** Key of a sentence in the rule's words. */
  readonly say: string;
  /** Values for the `{names}` in the sentence. */
  readonly data?: Readonly<Record<string, string | number | undefined>>;
  /** Key of the cure in the rule's words; default `cure`. */
  readonly cure?: string;
  readonly output?: string;
  readonly excerpt?: string;
  /** Id of the invariant it is about: its cell of the coverage names this finding. */
  readonly concerns?: string;
  readonly severity?: Severity;
  /** What it concerns alone, when a check of a message, an edition or all messages knows. */
  readonly message?: string;
  readonly channel?: string;
  readonly locale?: Locale;
  /** What `check --fix` writes in place of a stretch of the source; only where it cannot be wrong. */
  readonly fix?: Fix;
}

export interface Fix {
  readonly at: Place;
  readonly text: string;
}

/** What a rule may know besides its subject. `now` only judges: it never reaches a byte. */
export interface BrandContext {
  readonly brand: Brand;
  readonly channels: readonly Channel[];
  /** `2026-11-22T10:00:00Z`. */
  readonly now: string;
  /** Whether two values say the same, or the first says less. */
  readonly agrees: (read: Atom, said: Atom) => boolean;
  /** Whether an invariant holds this value for one of the markets. */
  readonly declares: (invariant: Invariant, atom: Atom, markets: readonly Market[] | 'any') => boolean;
  /** Where a message stands in time, as a whole or in a channel. */
  readonly lifeOf: (message: Timed, channel?: Pick<Channel, 'id' | 'medium'>) => Life;
  /** When it leaves, and the last moment it speaks for, in milliseconds since 1970; absent where nothing says it. */
  readonly spanOf: (message: Timed, channel?: string) => { readonly from?: number; readonly to?: number };
  /** Every rule of the run. */
  readonly rules: readonly { readonly id: string; readonly scope: Rule['scope'] }[];
  /** All messages of the project were read, and nothing of them was left aside. */
  readonly whole: boolean;
  /** A value in the words of a language, for findings. */
  readonly say: (value: Atom, locale: Locale) => string;
  /** Colours of the roles in both schemes, ours where the brand names none. */
  readonly colours: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>;
  /** A file that the brand names (logo), as text. */
  readonly asset: (path: string) => string | undefined;
  /** Where the brand's file says the last of these words, looked for one after the other: `('colors', 'accent')`. */
  readonly brandAt: (...words: readonly string[]) => Place | undefined;
}

export interface RuleContext extends BrandContext {
  readonly contract: Contract;
  readonly message: Message;
  /** Markets a text in this locale speaks to. */
  readonly marketsOf: (locale: Locale) => readonly Market[];
  /** Every value a text of the message says to these markets, with its part (`title`, `body.2`) and place. */
  readonly valuesOf: (text: MessageText, markets: readonly Market[]) => readonly Said[];
  /** Whether a reference has words in this locale. */
  readonly resolves: (node: FactNode, locale: Locale) => boolean;
  /** Hash of every block and field of a text, by its key. */
  readonly hashes: (text: MessageText) => Readonly<Record<string, string>>;
  /** Values of a text that stand in the wrong place. */
  readonly misplaced: (text: MessageText) => readonly Misplaced[];
  /** Every rendition of the message, its files held against its draft. */
  readonly renditions: readonly RenditionSubject[];
  /** The running text of a message in one locale, in reading order. */
  readonly passages: (text: MessageText) => readonly Passage[];
}

export type ReadValue = Reading['values'][number];

/** What came of one value of a finished file. */
export type Verdict =
  | { readonly state: 'agrees'; readonly said: Said; readonly read: ReadValue }
  | {
      readonly state: 'contradicted';
      readonly said?: Said;
      readonly expected?: Atom;
      /** Set when the value is right in another market. */
      readonly market?: Market;
      /** Set when it is right for another place or person: the name or label that stands beside it. */
      readonly about?: string;
      /** Set when it was right before. */
      readonly former?: true;
      readonly read: ReadValue;
    }
  | { readonly state: 'missing'; readonly said: Said }
  | { readonly state: 'undeclared'; readonly read: ReadValue };

export interface RenditionSubject {
  readonly rendition: Rendition;
  readonly draft: Draft;
  readonly channel: Channel;
  readonly readings: readonly Reading[];
  /** Each file's values against those of the draft. */
  readonly verdicts: readonly { readonly file: string; readonly verdicts: readonly Verdict[] }[];
  /** What an HTML file looks like, read when a rule first asks; undefined for other files. */
  readonly look: (file: string) => Look | undefined;
  /** The text of a file of words (HTML, plain text, JSON, mail); empty when there is none of that name. */
  readonly text: (file: string) => string;
  /** Where the template of a file, or a partial in it, says the first of these words that are found. */
  readonly templateAt: (file: string, ...words: readonly string[]) => Place | undefined;
  /** What came of each invariant here. */
  readonly coverage: readonly CoverageCell[];
  /** The finished files that people read, as texts. */
  readonly texts: readonly FileText[];
  /** Legal lines that must stand here, in the words of its locale. */
  readonly legal: readonly LegalLine[];
}

/** A finished file as a text in reading order. */
export interface FileText {
  readonly file: string;
  readonly text: string;
  /** Its words alone, folded: see languages/fold-words.ts. */
  readonly words: string;
}

/** A legal line of the brand where it applies. `text` is undefined when the brand has no wording in the language. */
export interface LegalLine {
  readonly id: string;
  readonly text?: string;
  /** Earlier versions. */
  readonly formerly: readonly string[];
}

/**
 * A value that stands in the wrong place: beside a registered name or label and not its own, or a former one where
 * nothing says that it held before.
 */
export interface Misplaced {
  readonly said: Said;
  /** What the name or label stands for, or what holds today. */
  readonly expected: Atom;
  readonly invariant: string;
  /** The name or label as it is written there; undefined for a former value. */
  readonly about?: string;
}

/** A channel and locale for which nothing could be made. */
export interface LeftOut {
  readonly channel: string;
  readonly locale: Locale;
  readonly required: boolean;
  readonly part: string;
  /** Why its files could not be made, in the words of the format. */
  readonly problem?: string;
  readonly misfit?: { readonly over: number; readonly max: number; readonly unit: string; readonly place?: Place };
}

export type EditionSubject = Omit<Edition, 'findings' | 'coverage'>;

/** An edition beside others, with what was found in it alone. */
export type Judgement = EditionSubject & Pick<Edition, 'findings'>;

/** What a rule keeps of one message. */
export interface Gathered<Data = any> {
  readonly message: string;
  readonly data: Data;
}

export interface RuleBase {
  readonly id: string;
  /** Its short ids in catalogues of brand rules: `MSG-03, NUM-01`. */
  readonly alias?: string;
  readonly severity: Severity;
  /** Sentences per language: `why`, `cure`, and one per key that `check` yields, with `{names}`; `needs` when there is one. */
  readonly words: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** One per language at least, two where the language matters; a test runs them all. */
  readonly examples: readonly Example[];
  /** It looks at how a language is written, so each language has two examples. */
  readonly language?: boolean;
  /** Whether the brand declares what the rule holds the text against; else it is listed as not checked, in the words of `needs`. */
  readonly needs?: (brand: Brand) => boolean;
}

export type Rule =
  | (RuleBase & {
      readonly scope: 'message';
      readonly check: (subject: Message, context: RuleContext) => Iterable<Problem>;
    })
  | (RuleBase & {
      readonly scope: 'rendition';
      readonly check: (subject: RenditionSubject, context: RuleContext) => Iterable<Problem>;
    })
  | (RuleBase & {
      readonly scope: 'edition';
      readonly check: (subject: EditionSubject, context: RuleContext) => Iterable<Problem>;
    })
  | (RuleBase & {
      /** The brand itself, once in a run. */
      readonly scope: 'brand';
      readonly check: (subject: Brand, context: BrandContext) => Iterable<Problem>;
    })
  | (RuleBase & {
      /** All messages of a run side by side. */
      readonly scope: 'messages';
      /**
       * What it needs to know of one message when all have been read: small and plain as JSON, for it is held for
       * every message of a run and may come from the cache. Undefined when it needs nothing of this one.
       */
      readonly gather: (subject: Judgement, context: BrandContext) => unknown;
      readonly check: (gathered: readonly Gathered[], context: BrandContext) => Iterable<Problem>;
    });
