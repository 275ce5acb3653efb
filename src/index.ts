/** Public API. Loading it is cheap: what needs the whole pipeline is imported when it is called. */
import type { RunResult } from './cli/result.js';
import type { RunOptions } from './cli/options.js';
import type { Channel, Rule } from './model.js';
import type { BrandInput } from './schemas/brand.js';

export { UserError } from './errors.js';
export type * from './model.js';
export type { BrandInput } from './schemas/brand.js';
export type { RunOptions, RunResult };

/** Gives a brand its types, in `brand.config.ts`: `export default defineBrand({ name: 'Lumen', … })`. */
export const defineBrand = <const T extends BrandInput>(brand: T): T => brand;

/** Gives a brand's own channel its types, in a module named under `extensions`. */
export const defineChannel = (channel: Channel): Channel => channel;

/** Gives a brand's own rule its types, in a module named under `extensions`. */
export const defineRule = (rule: Rule): Rule => rule;

/** With what a rule or channel of a brand reads and compares: text of a message, values, names, words, wordings. */
export { everyBlock, everyInline, plainBlocks, plainInline, plainWording } from './model/plain.js';
export { agrees, inLocale, parseValue, readValues, writeValue } from './languages/index.js';
export { findName, findPhrases, foldLetters, foldWords, nameFinder, nearMiss, sentencesOf } from './languages/index.js';
export type { FoundPhrase, NameEntry, NameHit, NameSpan, Near, Parsed } from './languages/index.js';

export { compose, type Composed, type ComposeInput } from './pipeline/compose/compose.js';

/** The channels and rules that every brand has. */
export async function builtIn(): Promise<{ channels: readonly Channel[]; rules: readonly Rule[] }> {
  const [{ channels }, { rules }] = await Promise.all([import('./channels/index.js'), import('./rules/index.js')]);
  return { channels, rules };
}

/**
 * What `onmessage check` does, for programs: loads brand and messages, renders, reads back and judges. Writes nothing.
 * @throws UserError for what stops the whole run; a malformed message is listed under `refused`
 */
export async function check(options: RunOptions): Promise<RunResult> {
  const { runEditions } = await import('./cli/run.js');
  return runEditions(options);
}
