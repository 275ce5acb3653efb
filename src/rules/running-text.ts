/** What rules of language read: every passage of a message in a language that we have. */
import type { Message, MessageText, Passage, Place, Problem, RuleContext } from '../model.js';
import { isKnownLanguage, languageOf, type Language } from '../languages/index.js';

export interface Stretch {
  readonly text: MessageText;
  readonly passage: Passage;
  readonly language: Language;
  /** The passage after it in the same text. */
  readonly next: Passage | undefined;
}

export function* stretchesOf(
  message: Message,
  { passages }: Pick<RuleContext, 'passages'>,
  language?: Language['id'],
): Generator<Stretch> {
  for (const text of Object.values(message.texts)) {
    if (!isKnownLanguage(text.locale)) continue;
    const own = languageOf(text.locale);
    if (language !== undefined && own.id !== language) continue;
    const all = passages(text);
    for (const [i, passage] of all.entries()) yield { text, passage, language: own, next: all[i + 1] };
  }
}

/** A finding about a stretch of a passage, in the language of its text. */
export function problemAt(
  { text, passage }: Pick<Stretch, 'text' | 'passage'>,
  start: number,
  end: number,
  problem: Omit<Problem, 'at' | 'fix'> & { readonly by?: string },
): Problem {
  const { by, ...rest } = problem;
  const place: Place | undefined = by === undefined ? undefined : passage.exactly(start, end);
  return {
    at: passage.at(start, end),
    locale: text.locale,
    excerpt: passage.text.slice(start, end),
    ...rest,
    ...(place && by !== undefined && { fix: { at: place, text: by } }),
  };
}

/** Characters around a stretch, to show where it is: `… two  words …`. */
export function around(text: string, start: number, end: number, width = 12): string {
  const [from, to] = [Math.max(0, start - width), Math.min(text.length, end + width)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll('\n', ' ')}${to < text.length ? '…' : ''}`;
}
