/** Names that a user typed, held against those there are. */
import { nearest, UserError } from '../errors.js';
import type { Words } from './words/index.js';

/** @throws UserError with what was probably meant, else with what there is */
export function mustBeOneOf(name: string, known: readonly string[], say: (name: string) => string, words: Words): void {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  throw new UserError(say(name), {
    hint: meant ? words.usage.meant(meant) : words.usage.known(known.join(', ') || '–'),
  });
}
