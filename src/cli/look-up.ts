/** What the commands that look things up have in common: the brand, its parts, and a voice. */
import type { Call } from './commands.js';
import { callOptions, type CallOptions } from './flags.js';
import { openParts } from './open-parts.js';
import type { Parts } from './parts.js';
import { langOf, type Lang, type Words } from './words/index.js';

export interface LookUp {
  readonly options: CallOptions;
  readonly parts: Parts;
  readonly words: Words;
  readonly lang: Lang;
}

/** @throws UserError from the brand */
export async function lookUp(call: Call): Promise<LookUp> {
  const options = await callOptions([], call.flags, call.world, call.words);
  const { words, ...parts } = await openParts(call, options);
  return { options, parts, words, lang: langOf(options.language ?? parts.loaded.brand.locale) };
}
