/** Closed lists of words that rules look for: names, voice, deadlines, lists, holidays, periods. */

/** How names bend in one language, and the words that stand beside them. Patterns meet folded text (`foldLetters`). */
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
  /** An office may be the end of a longer word: „marketingvezető”. */
  readonly compounds?: boolean;
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
  /** Beginnings of alt texts that only say that there is a picture. Patterns, folded. */
  readonly pictureOpeners: readonly string[];
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

/** Seasons and feasts with a year behind or before them, and words of looking back. Patterns without groups, over `foldLetters`: Greek without accents. */
export interface PeriodWords {
  /** `months`: when it is near or on; with the year before, it was left in a copy then. */
  readonly periods: readonly { readonly forms: readonly string[]; readonly months: readonly number[] }[];
  /** Beside them an earlier year, or an earlier price, is meant. */
  readonly lookingBack: readonly string[];
}

/** What setting type in a language needs. */
export interface SettingWords {
  /** Every letter and quotation mark that a text of it may hold. */
  readonly letters: string;
  /** Small words that lean on the next one: no line ends with them. Lower case. */
  readonly leaning: readonly string[];
}
