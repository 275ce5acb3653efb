/** The words with which a language writes and reads values. */
import type { Duration, Qualifier } from '../model/value.js';

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
  /** A qualifier that says “in the course of” beside a length of time: over three years, „90 másodperc alatt”. */
  readonly during?: string;
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
  /** Words before an hour that move it, in minutes: half past 8. */
  readonly past?: Readonly<Record<string, number>>;
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

/**
 * Numbers in words, in lower case without Greek accents. They are read only before a unit: “five years” is a value,
 * “one of the best” never is.
 */
export interface NumberWords {
  /** What each word adds; a half is part of the word where the language says so: «δυόμισι». One alone is an article. */
  readonly values: Readonly<Record<string, number>>;
  /** Multiplies the number before it by a hundred. */
  readonly hundred: string | undefined;
  /** Words that multiply by a power of ten. */
  readonly scales: Readonly<Record<string, number>>;
  /** Between the words of one number; patterns, as all that follow. */
  readonly joint: string;
  /** Adds a half: “two and a half”. */
  readonly half: string;
  /** Endings that an hour in words carries: „hétkor”. */
  readonly endings: string;
  /** What stands before a hundred, thousand … that nothing multiplies. */
  readonly scaleAlone: string;
  /** Words before a number that make it vague: “a few hundred”, «και τις δύο». */
  readonly vague: string;
  /** Units whose word also means something else: «τρία μέτρα» may be three steps taken. */
  readonly ambiguous: readonly string[];
  /** Numbers that grow together with their unit, and the first letters of such units: «διήμερο», «πενταετής». */
  readonly prefixes: Readonly<Record<string, number>>;
  readonly grown: readonly string[];
  /** What a number that begins with one begins with: “one hundred”, “one o'clock”. */
  readonly one: string;
}
