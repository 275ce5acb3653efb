import type { Brand, DateValue, Instant, Locale, Place, Value, Wording } from '../../model.js';
import { parseValue, problemWords, type Hint } from '../../languages/index.js';
import type { Entry, MapEntry } from './frontmatter.js';
import type { Report } from './report.js';
import { parseInline, referencePattern } from './references.js';
import { nearest } from '../../errors.js';

/** Reads entries of the front matter and reports what does not fit, by the full name of the key (`hero.alt`). */
export class FieldReader {
  constructor(
    readonly report: Report,
    readonly brand: Brand,
    /** The language values and words are written in. */
    readonly locale: Locale,
    /** Another program's front matter: what does not fit is left out without a word. */
    readonly lenient: boolean,
  ) {}

  /** @param by what `check --fix` writes at the place */
  refuse(code: string, place: Place, facts: Readonly<Record<string, string>>, by?: string): undefined {
    if (this.lenient) this.report.note('field-left-out', place, { key: facts.key ?? '' });
    else this.report.error(code, place, facts, by);
    return undefined;
  }

  /** Words of one line; undefined for an empty field. */
  text(entry: Entry | undefined, key: string): string | undefined {
    if (!entry) return undefined;
    if (entry.kind !== 'words') return this.refuse('expected-words', entry.place, { key });
    const value = entry.value.replace(/\s*\n\s*/g, ' ').trim();
    return value === '' ? undefined : value;
  }

  wording(entry: Entry | undefined, key: string): Wording | undefined {
    const text = this.text(entry, key);
    if (text === undefined || !entry) return undefined;
    return { children: parseInline(text, entry.place), place: entry.place };
  }

  /** A list, or one item, or items between commas when `commas`. Empty items fall out. */
  list(entry: Entry | undefined, key: string, commas = false): Entry[] {
    if (!entry || (entry.kind === 'words' && entry.value.trim() === '')) return [];
    if (entry.kind === 'list') return [...entry.value];
    if (entry.kind === 'map') {
      this.refuse('expected-list', entry.place, { key });
      return [];
    }
    if (!commas || !entry.value.includes(',')) return [entry];
    return entry.value
      .split(',')
      .filter((item) => item.trim() !== '')
      .map((item) => ({ ...entry, value: item.trim() }));
  }

  texts(entry: Entry | undefined, key: string): { text: string; place: Place }[] {
    return this.list(entry, key, true).flatMap((item) => {
      const text = this.text(item, key);
      return text === undefined ? [] : [{ text, place: item.place }];
    });
  }

  map(entry: Entry | undefined, key: string): MapEntry | undefined {
    if (!entry || (entry.kind === 'words' && entry.value.trim() === '')) return undefined;
    return entry.kind === 'map' ? entry : this.refuse('expected-keys', entry.place, { key });
  }

  /** Entries of a map whose keys people choose. */
  entries(entry: Entry | undefined, key: string): [id: string, entry: Entry, place: Place][] {
    const map = this.map(entry, key);
    return map ? Object.entries(map.value).map(([id, value]) => [id, value, map.keys[id]!]) : [];
  }

  /** Reports the keys of a map that are not known, with the nearest that is. */
  closed(map: MapEntry, known: readonly string[], inside = ''): void {
    for (const [key, entry] of Object.entries(map.value)) {
      if (known.includes(key)) continue;
      if (inside === '' && this.#isFact(entry)) this.refuse('unknown-key-fact', map.keys[key]!, { key, name: key });
      else this.unknown('unknown-key', map.keys[key]!, inside + key, key, known);
    }
  }

  /** `price: 24,90 €` beside the title: a value that belongs under `facts`. */
  #isFact(entry: Entry): boolean {
    if (entry.kind !== 'words' || entry.value.trim() === '') return false;
    const parsed = parseValue(entry.value, this.locale);
    return 'choices' in parsed || ('value' in parsed && !['name', 'code', 'number'].includes(parsed.value.type));
  }

  unknown(code: string, place: Place, name: string, word: string, known: readonly string[]): undefined {
    const guess = nearest(word.slice(0, 60), known);
    const facts = { key: name, name, guess: guess ?? '', known: known.slice(0, 12).join(', ') };
    // A word processor put curly quotes around the name of the field.
    const bare = /^[“”„«‘]([^“”„«»‘’]+)[“”»’]$/.exec(word)?.[1];
    const by = bare !== undefined && known.includes(bare) ? bare : undefined;
    return this.refuse(guess === undefined ? code : `${code}-meant`, place, facts, by);
  }

  /** A day or a moment. */
  moment(entry: Entry | undefined, key: string, hint: Hint = {}): (DateValue & { year: number }) | Instant | undefined {
    const value = this.value(entry, key, { ...hint, type: undefined });
    if (!value || !entry) return undefined;
    if (value.type === 'instant' || (value.type === 'date' && value.year !== undefined)) return value as Instant;
    const problem = problemWords('not-a-date', this.report.lang);
    return this.refuse('unreadable-value', entry.place, { key, text: this.text(entry, key) ?? '', problem });
  }

  value(entry: Entry | undefined, key: string, hint: Hint = {}): Value | undefined {
    const text = this.text(entry, key);
    if (text === undefined || !entry) return undefined;
    if (referencePattern.test(text)) return this.refuse('reference-in-value', entry.place, { key, text });
    const parsed = parseValue(text, this.locale, hint);
    if ('value' in parsed) return parsed.value;
    const problem = problemWords(parsed.problem, this.report.lang);
    if (!parsed.choices || parsed.choices.length === 0)
      return this.refuse('unreadable-value', entry.place, { key, text, problem });
    return this.refuse('ambiguous-value', entry.place, { key, text, problem, choices: parsed.choices.join(' · ') });
  }
}
