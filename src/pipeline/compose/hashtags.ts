/** Hashtags of a message: the brand's for the channel, then the message's tags, in CamelCase so that screen readers split them. */
import type { Channel } from '../../model.js';
import type { Resolver } from './resolve.js';

/** `winter kettle` → `#WinterKettle`. What ends a tag (`.`, `-`, `'`) joins words. Digits alone make none. */
export function hashtag(words: string): string | undefined {
  const parts = words
    .normalize('NFC')
    .replace(/^#/, '')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter((part) => part !== '');
  const tag = parts.length === 1 ? parts[0]! : parts.map((part) => upperFirst(part)).join('');
  return /\p{L}/u.test(tag) ? `#${parts.length === 1 ? upperFirst(tag) : tag}` : undefined;
}

function upperFirst(word: string): string {
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase('en') + rest.join('');
}

/** In order, each once. */
export function hashtagsOf({ brand, message, locale }: Resolver, channel: Channel): string[] {
  if (message.type !== undefined && brand.types[message.type]?.hashtags === false) return [];
  const declared = brand.social[channel.id]?.hashtags;
  const own = Array.isArray(declared) ? declared : (declared?.[locale] ?? []);
  const tags = [...own, ...(message.texts[locale]?.tags ?? message.tags)]
    .map(hashtag)
    .filter((tag): tag is string => tag !== undefined);
  return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()];
}
