/** The words of the brand: its terms with their wrong variants, marks, and names of others. */
import * as v from 'valibot';
import { day, forms, id, localText, season, text } from './atoms.js';

/** What it was called until a day: said in a message of a later day it is found. */
export const former = v.strictObject({ name: localText, forms: v.optional(forms), until: day });

export const symbol = v.strictObject({
  mark: v.picklist(['®', '™', '℠']),
  /** Channels whose texts carry the mark; all when absent. Press headlines never do. */
  channels: v.optional(v.array(id)),
});

export const term = v.strictObject({
  name: localText,
  forms: v.optional(forms),
  /** Wrong spellings and variants; `check` names the right one. */
  not: v.optional(forms),
  /** Terms that mean something else and are easily taken for this one. */
  confusedWith: v.optional(v.array(id)),
  /** Terms of one concept are variants: a text uses one of them. */
  concept: v.optional(id),
  /** Never translated or put into another script. */
  keep: v.optional(v.boolean(), false),
  /** What an acronym stands for; said once in a long text. */
  expansion: v.optional(localText),
  symbol: v.optional(symbol),
  /** First and last day on which it may be said. */
  ...season,
});

/** A mark that belongs to somebody else. */
export const thirdParty = v.strictObject({
  name: localText,
  forms: v.optional(forms),
  not: v.optional(forms),
  owner: v.optional(text),
  /** Channels that may name it; all when absent, none when empty. */
  channels: v.optional(v.array(id)),
  /** Types of messages that may name it; all when absent. */
  types: v.optional(v.array(id)),
  /** Last day of the permission. */
  until: v.optional(day),
});

export const speaksOn = v.strictObject({
  /** Types of messages this person may be quoted in; all when absent. */
  types: v.optional(v.array(id)),
  /** Countries whose readers this person may speak to; all when absent. */
  markets: v.optional(v.array(text)),
  /** Tags of a message, one of which it must have; any when absent. */
  topics: v.optional(v.array(text)),
});
