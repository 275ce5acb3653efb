/** What the findings about a source say, in the languages of the program. */
import { fillIn } from '../../../languages/index.js';
import { en } from './en.js';
import { el } from './el.js';
import { hu } from './hu.js';

/** What is there, and what to do about it; `{name}` stands for what the finding gives. */
export type Saying = readonly [say: string, cure?: string];
export type Sayings = Readonly<Record<string, Saying>>;

const languages: Readonly<Record<string, Sayings>> = { en, el, hu };

/** The words of a finding; English for a language we do not have. */
export function wordsFor(
  lang: string,
  code: string,
  facts: Readonly<Record<string, string>>,
): { say: string; cure?: string } {
  const all = languages[lang] ?? languages[lang.split('-')[0]!] ?? en;
  const [say, cure] = all[code] ?? en[code] ?? [code];
  return cure === undefined ? { say: fillIn(say, facts) } : { say: fillIn(say, facts), cure: fillIn(cure, facts) };
}
