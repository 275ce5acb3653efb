/** What a run is asked to do. */
import type { Wanted } from '../io/brand-from.js';
import type { Cache } from '../io/cache.js';
import type { Locale } from '../model.js';
import type { Shard } from './share.js';

export interface RunOptions {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly brandFile?: string;
  readonly cache: Cache;
  /** Absolute folders that hold no messages: the output. */
  readonly skip?: readonly string[];
  readonly channels?: readonly string[];
  readonly locales?: readonly string[];
  /** ISO instant that rules judge by. */
  readonly now: string;
  /** Language of findings; default the brand's. */
  readonly language?: Locale;
  /** None of the working folder's code runs. */
  readonly restricted?: boolean;
  /** Which commit the brand may be taken from. */
  readonly trust?: Wanted;
  /** Only this share of the messages. What is judged of them beside each other, and of the brand, is not. */
  readonly shard?: Shard;
  /** Only messages that are not as they were in this git commit. */
  readonly changed?: string;
  /** Names what this program makes and reads: part of the key of all that is kept. */
  readonly version: string;
  /** Messages that are made at one time; as many as it pays for when absent. */
  readonly jobs?: number;
  /** Makes every picture; without it only those that the proof or a document needs. */
  readonly paint?: boolean;
  /** Ends the run between two messages. */
  readonly signal?: AbortSignal;
  /** Told after each message and each picture. */
  readonly progress?: (progress: Progress) => void;
}

/** Messages done, and pictures of the one in work. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly pictures?: { readonly done: number; readonly all: number };
}
