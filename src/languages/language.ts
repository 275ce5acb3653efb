import type { ClaimWords } from './claim-words.js';
import type { labels } from './en/index.js';
import type { NumberWords, ValueWords } from './value-words.js';
import type {
  DeadlineWords,
  HolidayWords,
  ListWords,
  NameWords,
  PeriodWords,
  SettingWords,
  VoiceWords,
} from './word-lists.js';

export type * from './value-words.js';
export type * from './word-lists.js';

/** Keys of the words that templates and channels print. The English file is the list; the compiler holds the others to it. */
export type LabelKey = keyof typeof labels;
export type Labels = Readonly<Record<LabelKey, string>>;

/** Data of one language. */
export interface Language {
  readonly id: 'en' | 'el' | 'hu';
  readonly name: string;
  /** Open Graph's tag for the language alone: `el_GR`. */
  readonly ogLocale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Zone and calling code that need not be said to readers of this language. */
  readonly zone?: string;
  readonly callingCode?: string;
  readonly quotes: {
    readonly open: string;
    readonly close: string;
    readonly innerOpen: string;
    readonly innerClose: string;
  };
  readonly and: string;
  readonly or: string;
  /** Words that end in a full stop without ending a sentence, lower case. */
  readonly abbreviations: readonly string[];
  readonly voice: VoiceWords;
  readonly setting: SettingWords;
  readonly labels: Labels;
  readonly periods: PeriodWords;
  readonly values: ValueWords;
  readonly numbers: NumberWords;
  readonly names: NameWords;
  /**
   * A folded word of a phrase: what never changes of it, and its endings as a pattern. `alone`: it is the whole phrase.
   * Names bend by `names.pattern`.
   */
  readonly bends: (word: string, last: boolean, alone: boolean) => { readonly stem: string; readonly ending: string };
  readonly deadlines: DeadlineWords;
  readonly lists: ListWords;
  readonly holidays: HolidayWords;
  /** Beginnings of words that say of a value that it held before, or is not the one; folded, see fold-words.ts. */
  readonly former: readonly string[];
  /** How it promises, proves, presses and praises. */
  readonly claims: ClaimWords;
  /** Sentences for the problems of `parseValue`, by key. */
  readonly problems: Readonly<Record<Problem, string>>;
}

/** Why a value could not be read. */
export type Problem =
  | 'empty'
  | 'two-readings'
  | 'no-such-day'
  | 'no-such-time'
  | 'no-such-zone'
  | 'skipped-by-clock-change'
  | 'wrong-weekday'
  | 'ends-before-it-begins'
  | 'currency-missing'
  | 'unknown-currency'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-an-instant'
  | 'not-a-time'
  | 'not-money'
  | 'not-a-period'
  | 'not-hours'
  | 'not-a-phone'
  | 'not-an-email'
  | 'not-a-link'
  | 'not-a-percentage'
  | 'not-a-duration'
  | 'not-a-quantity'
  | 'country-code-missing'
  | 'year-missing';
