/** Names that a user typed, held against those there are. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest, UserError } from '../errors.js';
import type { CallOptions } from './flags.js';
import type { Parts } from './parts.js';
import type { Words } from './words/index.js';

/** @throws UserError with what was probably meant, else with what there is */
export function mustBeOneOf(name: string, known: readonly string[], say: (name: string) => string, words: Words): void {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  throw new UserError(say(name), {
    hint: meant ? words.usage.meant(meant) : words.usage.known(known.join(', ') || '–'),
  });
}

/**
 * The options with their channels and locales known to exist. `--channel x bluesky` is understood: a channel where a
 * path would stand, and no such file, is one more channel.
 */
export function chosen(options: CallOptions, { channels, loaded: { brand } }: Parts, words: Words): CallOptions {
  const known = channels.map(({ id }) => id);
  const locales = [...new Set([...Object.keys(brand.locales), brand.locale])];
  const isMore = (path: string, names: readonly string[]) =>
    names.includes(path) && !existsSync(resolve(options.cwd, path));
  const moreChannels = options.channels ? options.paths.filter((path) => isMore(path, known)) : [];
  const moreLocales = options.locales ? options.paths.filter((path) => isMore(path, locales)) : [];
  const wanted = {
    channels: options.channels && [...options.channels, ...moreChannels],
    locales: options.locales && [...options.locales, ...moreLocales],
  };
  if (wanted.channels?.length === 0) throw new UserError(words.usage.needsValue('--channel'));
  if (wanted.locales?.length === 0) throw new UserError(words.usage.needsValue('--locale'));
  for (const id of wanted.channels ?? []) mustBeOneOf(id, known, words.usage.unknownChannel, words);
  for (const id of wanted.locales ?? []) mustBeOneOf(id, locales, words.usage.unknownLocale, words);
  const paths = options.paths.filter((path) => !moreChannels.includes(path) && !moreLocales.includes(path));
  return { ...options, ...wanted, paths };
}
