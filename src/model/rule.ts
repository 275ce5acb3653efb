/** A rule is a value: what must hold, why, how to mend it, and a check. */
import type {
  Brand,
  Channel,
  Contract,
  Draft,
  Edition,
  Locale,
  Message,
  Reading,
  Rendition,
  Severity,
} from '../model.js';
import type { Place } from './tree.js';

/** What a check yields; the runner adds rule, severity, message, channel, locale and fingerprint. */
export interface Problem {
  /** Place in the source to mend. */
  readonly at?: Place;
  /** Key of a sentence in the rule's words. */
  readonly say: string;
  /** Values for the `{names}` in the sentence. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Key of the cure in the rule's words; default `cure`. */
  readonly cure?: string;
  readonly output?: string;
  readonly excerpt?: string;
  readonly severity?: Severity;
}

/** What a rule may know besides its subject. `now` only judges: it never reaches a byte. */
export interface RuleContext {
  readonly brand: Brand;
  readonly contract: Contract;
  readonly message: Message;
  readonly channels: readonly Channel[];
  /** `2026-11-22T10:00:00Z`. */
  readonly now: string;
}

export interface RenditionSubject {
  readonly rendition: Rendition;
  readonly draft: Draft;
  readonly channel: Channel;
  readonly readings: readonly Reading[];
}

export interface RuleBase {
  readonly id: string;
  readonly severity: Severity;
  /** Sentences per language: `why`, `cure`, and one per key that `check` yields, with `{names}`. */
  readonly words: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** A source that breaks it and one that does not; a test runs both. */
  readonly examples: readonly { readonly locale: Locale; readonly bad: string; readonly good: string }[];
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
      readonly check: (subject: Omit<Edition, 'findings' | 'coverage'>, context: RuleContext) => Iterable<Problem>;
    });
