import type { Duration, Qualifier } from '../model/value.js';
import type { ClaimWords } from './claim-words.js';
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

/** How names bend in one language, and the words that stand beside them. Patterns meet folded text (`foldName`). */
export interface NameWords {
  /** One folded word of a name in all its forms; only the last word of a name takes what follows the whole. */
  readonly pattern: (word: string, last: boolean) => string;
  /** How many letters of what the pattern of a last word found are its form; all of them where it is absent. */
  readonly fits?: (word: string, found: string, proper: boolean) => number;
  /** Its common forms as they are written, for showing and for tests. */
  readonly forms: (word: string, last: boolean) => readonly string[];
  /** What may stand between two words of a name besides a blank: articles. */
  readonly between: string;
  /** Forms of a capital name that are written small, from the end of its stem. */
  readonly small?: RegExp;
  /** Words that make a title of an office: director, head, chief. */
  readonly offices: readonly string[];
  /** Abbreviations in capitals that every reader knows. */
  readonly acronyms: readonly string[];
  /** Words that say that something was so once, folded: “formerly”; after them an old name is right. */
  readonly former: readonly string[];
  /** Words with several right spellings, of which a text uses one. */
  readonly spellings: readonly (readonly string[])[];
}

/** What is said with care, and what may be said instead. */
export interface Replaced {
  readonly phrases: readonly string[];
  readonly instead: string;
}

/** How people write and speak in a language, as closed lists. Phrases meet text in lower case, Greek without accents. */
export interface VoiceWords {
  /** Words in a sentence: `max` for one, `average` for a text; letters from which a word is long, and the share of them. */
  readonly sentence: {
    readonly max: number;
    readonly average: number;
    readonly longWord: number;
    readonly longShare: number;
  };
  /** Pronouns and unmistakable imperatives. Where a language has no such words, contractions are `informal`. */
  readonly address: { readonly formal: readonly string[]; readonly informal: readonly string[] };
  readonly inclusive: readonly Replaced[];
  readonly hype: readonly string[];
  /** Small words that stand in nearly every sentence of the language and in no other of ours. */
  readonly stopWords: readonly string[];
  /** Link texts that do not say where they lead. */
  readonly vagueLinks: readonly string[];
  /** Patterns of sentences that only eyes can follow: “press the green button”. */
  readonly byColour: readonly string[];
  /** Words that begin a question. */
  readonly questionWords: readonly string[];
}

/** Words about days that pass. Patterns, in lower case. */
export interface DeadlineWords {
  /** A day told from the day of writing: tomorrow, tonight. */
  readonly relative: readonly string[];
  /** Right before the last day of something. */
  readonly before: string;
  /** At the end of such a day: „-ig”. */
  readonly ending: string;
  /** What the reader is asked to do by that day, in the same paragraph. */
  readonly asks: string;
  /** Says that all of it is history. */
  readonly over: string;
}

/** Words that announce lists and sums. Patterns, in lower case without Greek accents. */
export interface ListWords {
  /** What lists are made of, behind a number. */
  readonly items: readonly string[];
  /** Before the number: not all of them are meant. */
  readonly notAll: string;
  /** Labels of a sum, as words. */
  readonly total: readonly string[];
}

/** Patterns of the words that tell of opening hours, and of holidays. */
export interface HolidayWords {
  readonly mentions: string;
  readonly open: string;
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
  readonly voice: VoiceWords;
  readonly labels: Labels;
  readonly periods: PeriodWords;
  readonly values: ValueWords;
  readonly numbers: NumberWords;
  readonly names: NameWords;
  readonly deadlines: DeadlineWords;
  readonly lists: ListWords;
  readonly holidays: HolidayWords;
  /** Beginnings of words that say of a value that it held before, or is not the one; folded, see fold.ts. */
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
