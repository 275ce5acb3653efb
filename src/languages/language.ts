import type { Duration, Qualifier } from '../model/value.js';
import type { labels } from './en.js';

/** Keys of the words that templates and channels print. The English file is the list; the compiler holds the others to it. */
export type LabelKey = keyof typeof labels;
export type Labels = Readonly<Record<LabelKey, string>>;

/** A word in its forms: `one` and `many` are written, `forms` are read (patterns over lower-case text). */
export interface UnitWords {
  readonly one: string;
  readonly many: string;
  readonly forms: readonly string[];
  /** Hungarian: with the ending “from” (`naptól`). */
  readonly from?: string;
}

/** `before` and `after` are patterns of words beside a value; `write` shows the value as `{}`. */
export interface QualifierWords {
  readonly write: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface MonthWords {
  readonly name: string;
  /** The form that stands in a date: «Νοεμβρίου». */
  readonly inDate: string;
  readonly short: string;
  /** Everything people write, as patterns over lower-case text. */
  readonly forms: readonly string[];
}

export interface WeekdayWords {
  readonly name: string;
  readonly short: string;
  /** “on Friday” «την Παρασκευή» „pénteken”. */
  readonly on: string;
  readonly from: string;
  readonly until: string;
  readonly forms: readonly string[];
  /** Letters that stand for the day in opening hours only: `H`, `Sze`. */
  readonly letters: readonly string[];
}

/** A time of day in words turns 6 into 18: `shift` says how. */
export interface DayPart {
  readonly forms: readonly string[];
  readonly side: 'before' | 'after' | 'both';
  readonly shift: 'morning' | 'afternoon' | 'evening' | 'night' | 'noon';
}

/**
 * How one language writes and reads values. Patterns are sources of regular expressions without groups that capture;
 * they meet text in lower case, without Greek accents (those in a pattern are taken off), white space as one blank.
 */
export interface ValueWords {
  readonly decimal: ',' | '.';
  readonly group: string;
  /** Whole parts shorter than this stay ungrouped: 5 leaves 9990 as it is. */
  readonly groupFrom: number;
  readonly time: { readonly separator: ':' | '.'; readonly pad: boolean };
  /** Where the symbol or code stands. */
  readonly money: { readonly symbolFirst: boolean; readonly space: string };
  readonly months: readonly MonthWords[];
  readonly weekdays: readonly WeekdayWords[];
  /** Months that are also other words, as `may`: read only with a capital. */
  readonly capital: readonly number[];
  readonly currencies: Readonly<
    Record<
      string,
      { readonly symbol: string; readonly forms: readonly string[]; readonly many: string; readonly one: string }
    >
  >;
  /** Hundredths of a currency in words: «24 ευρώ και 90 λεπτά». */
  readonly cents: readonly string[];
  readonly percent: readonly string[];
  readonly scales: readonly { readonly forms: readonly string[]; readonly power: number }[];
  readonly units: Readonly<Record<string, UnitWords>>;
  readonly durations: Readonly<Record<Duration['unit'], UnitWords>>;
  readonly qualifiers: Readonly<Record<Qualifier, QualifierWords>>;
  readonly dayParts: readonly DayPart[];
  /** Words of a whole time: noon, midnight. */
  readonly clockWords: readonly { readonly forms: readonly string[]; readonly hour: number }[];
  /** Words that make the bare hour before them a time: `o'clock`, `órakor`. */
  readonly hourAfter: readonly string[];
  readonly hourBefore: readonly string[];
  /** Between the ends of a range, and between items that share a month. */
  readonly to: readonly string[];
  readonly and: readonly string[];
  /** Words that open a range whose ends are joined by `and`: between … and. */
  readonly between: readonly string[];
  /** Words before a numeric day and month: «στις 24/7» is a date, “24/7” is not. */
  readonly dateBefore: readonly string[];
  /** Ends of a number that carries a case: `-tól`, `η`, `th`. */
  readonly dayEnd: string;
  /** Composition, as in “100% cotton”: the percentage is not a fact. */
  readonly materials: readonly string[];
  /** Set phrases whose numbers are no facts. */
  readonly idioms: readonly string[];
  /** Time zones by the words beside an hour: `Athens` → Europe/Athens. */
  readonly zones: Readonly<Record<string, { readonly write: string; readonly forms: readonly string[] }>>;
  readonly hours: {
    readonly closed: string;
    readonly holidays: string;
    readonly allDay: string;
    readonly closedForms: readonly string[];
    readonly holidayForms: readonly string[];
  };
}

/** Seasons and feasts with a year behind or before them, and words of looking back. Patterns without groups, over text in lower case without accents. */
export interface PeriodWords {
  /** `months`: when it is near or on; with the year before, it was left in a copy then. */
  readonly periods: readonly { readonly forms: readonly string[]; readonly months: readonly number[] }[];
  /** Beside them an earlier year, or an earlier price, is meant. */
  readonly lookingBack: readonly string[];
}

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
  readonly labels: Labels;
  readonly periods: PeriodWords;
  readonly values: ValueWords;
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
