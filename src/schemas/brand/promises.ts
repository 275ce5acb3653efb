/** What the brand promises and what the law asks of it: claims, legal lines, words that may not be said. */
import * as v from 'valibot';
import { forms, id, localText, market, season, text } from './atoms.js';

/** The same words for all time, or versions of them, each for its days. */
export const seasonal = v.union([localText, v.array(v.strictObject({ text: localText, ...season }))]);

export const legalLine = v.strictObject({
  text: localText,
  markets: v.optional(v.array(market)),
  channels: v.optional(v.array(text)),
  types: v.optional(v.array(text)),
  /** Earlier versions: whoever still prints one is told. */
  formerly: v.optional(v.array(localText), []),
  ...season,
  /** The line whose place it takes: it begins on the day after that one ends. */
  replaces: v.optional(id),
});

export const claim = v.strictObject({
  text: localText,
  /** What shows that it is true: a measurement, a file number, an address. */
  proof: v.optional(text),
  /** Who answers for it. */
  owner: v.optional(text),
  ...season,
  /** Where it may be said; everywhere when absent. */
  markets: v.optional(v.array(market)),
  types: v.optional(v.array(text)),
  forms: v.optional(forms),
  /** Words that must stay in the sentence of its figure: “in the laboratory”, «σε εργαστήριο». One of them is enough. */
  keep: v.optional(forms),
});

/** Words that may not be said, by law or by decision. A form that ends in `*` stands for all its endings. */
export const forbidden = v.strictObject({
  words: forms,
  markets: v.optional(v.array(market)),
  channels: v.optional(v.array(id)),
  types: v.optional(v.array(text)),
  why: localText,
  /** The law or decision: “Regulation (EC) No 1924/2006, art. 10”. */
  source: v.optional(text),
  /** Claims that allow them in a message that uses one. */
  unless: v.optional(v.array(id)),
});

/** Other companies, and whether messages may name them: never, beside a proved claim, or freely. */
export const competitors = v.strictObject({
  names: v.record(id, v.strictObject({ name: localText, forms: v.optional(forms) })),
  policy: v.optional(v.picklist(['never', 'with-claim', 'free']), 'never'),
});

export const service = v.strictObject({
  /** Types of message that must say whom to turn to, besides those with an offer. */
  types: v.optional(v.array(text), []),
  /** Pages that count as a way to reach people: contact form, chat, service. */
  pages: v.optional(v.array(text), []),
});
