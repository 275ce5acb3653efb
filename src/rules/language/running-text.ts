/** What rules of language read: every passage of a message in a language that we have. */
import type { Message, MessageText, Passage, Place, Problem, RuleContext } from '../../model.js';
import { everyBlock } from '../../model/plain.js';
import { isKnownLanguage, languageOf, type Language } from '../../languages/index.js';

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

/** The words that stand for pictures; they have no place of their own but the picture's. */
export function* picturesIn(message: Message): Generator<Stretch> {
  for (const text of Object.values(message.texts)) {
    if (!isKnownLanguage(text.locale)) continue;
    const shown = [
      ...(text.hero ? [text.hero] : []),
      ...[...everyBlock(text.body)].filter((block) => block.kind === 'picture'),
    ];
    for (const { alt, place } of shown) {
      if (!alt) continue;
      const passage = { part: 'alt', kind: 'part', text: alt, own: alt, quoted: false } as const;
      const places = { at: () => place, exactly: () => undefined };
      yield { text, passage: { ...passage, ...places }, language: languageOf(text.locale), next: undefined };
    }
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

/** Findings of one rule in one message; the rest is told when these are mended. */
const most = 200;

/** A check that stops after so many findings: a file full of slips needs no list of a million. */
export function few<S, C>(check: (subject: S, context: C) => Iterable<Problem>) {
  return function* (subject: S, context: C): Generator<Problem> {
    let count = 0;
    for (const problem of check(subject, context)) {
      yield problem;
      if (++count === most) return;
    }
  };
}

/** The end of what stands before an offset: enough to see what a stretch is joined to. */
export function before(text: string, at: number, width = 12): string {
  return text.slice(Math.max(0, at - width), at);
}
