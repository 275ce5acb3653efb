/** The weekday of a date as a text writes it, and the right one in the same form. */
import type { Locale } from '../../model.js';
import { languageOf } from '../../languages/index.js';

const forms = ['name', 'short', 'on', 'from', 'until'] as const;

/** Greek articles of the days differ: «την Παρασκευή», but «το Σάββατο». */
const article = (on: string): string => on.split(' ')[0]!;

export interface WrittenWeekday {
  readonly start: number;
  readonly end: number;
  /** The right weekday in the same form; undefined when other words would have to change too. */
  readonly right?: string;
}

/** Looks for a weekday in the words of a date. `wrong` and `right` are ISO weekdays. */
export function weekdayIn(text: string, before: string, wrong: number, right: number, locale: Locale): WrittenWeekday {
  const { id, values } = languageOf(locale);
  const [said, meant] = [values.weekdays[wrong - 1]!, values.weekdays[right - 1]!];
  for (const form of forms) {
    const word = form === 'name' || form === 'short' || id === 'hu' ? said[form] : '';
    for (const written of word === '' ? [] : [word, word.toLowerCase(), capital(word)]) {
      const start = text.search(new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'u'));
      if (start < 0) continue;
      const put =
        written === word ? meant[form] : written === capital(word) ? capital(meant[form]) : meant[form].toLowerCase();
      const needsArticle = id === 'el' && /(?:^|[^\p{L}])(?:την?|το|της|του)\s$/iu.test(before + text.slice(0, start));
      const same = !needsArticle || article(said.on) === article(meant.on);
      return { start, end: start + written.length, right: same ? put : undefined };
    }
  }
  return { start: 0, end: text.length };
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
