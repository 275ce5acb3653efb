/** Examples of a rule: sources that break it and keep it, which a test runs. */
import type { Locale } from '../model.js';

/** What a source of an example lacks is made up: a title, a brand of the markets Greece and Hungary. */
export type ExampleSource = string | ExampleProject;

export interface ExampleProject {
  /** Markdown of the message in the example's locale; without front matter it gets a plain title. */
  readonly message: string;
  /** Its translations by locale. */
  readonly translations?: Readonly<Record<Locale, string>>;
  /** Keys of the brand that matter here. */
  readonly brand?: Readonly<Record<string, unknown>>;
  /** Further files by their path: templates of the brand, other messages, pictures. */
  readonly files?: Readonly<Record<string, string | ExamplePicture>>;
  /** Channels it is made for; default `x` and `mobile-page`. */
  readonly channels?: readonly string[];
  /** Instant it is judged at. */
  readonly now?: string;
}

/** A picture that is made for an example: one colour, or noise, which no kind of file makes small; or two frames that move. */
export interface ExamplePicture {
  readonly width: number;
  readonly height: number;
  readonly of: 'colour' | 'noise' | 'movement';
}

/** A source that breaks the rule and one that keeps it, both whole enough to be run. */
export interface Example {
  readonly locale: Locale;
  readonly bad: ExampleSource;
  readonly good: ExampleSource;
}
