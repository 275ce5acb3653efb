/**
 * Lengths as platforms count them. Pure and linear: each sign is read a fixed number of times.
 * Everything is counted in NFC, as the platforms do before they count.
 */
import { clusters } from '../model/graphemes.js';
import { mastodonLinks, xLinks } from './web-links.js';
import { emojiIn } from './x-emoji.js';

/** Texts of these signs alone, our usual ones, are as many graphemes as signs. */
const plainSigns = /^[\n\x20-\x7e\xa0-\u02ff\u0370-\u03ff\u1f00-\u1fff\u2010-\u2027\u20ac]*$/;

/** Signs as people see them (Unicode grapheme clusters; the locale changes none of them). */
export function graphemes(text: string): number {
  const normal = text.normalize('NFC');
  if (plainSigns.test(normal)) return normal.length;
  let count = 0;
  for (const _ of clusters(normal)) count++;
  return count;
}

/** Bytes in UTF-8. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text.normalize('NFC'), 'utf8');
}

/** UTF-16 code units: the larger of the usual units, for platforms that do not say theirs. */
export function utf16(text: string): number {
  return text.normalize('NFC').length;
}

/** Signs that weigh 1 on X (twitter-text config v3, https://github.com/twitter/twitter-text, read 2026-11-21). */
function light(point: number): boolean {
  return (
    point <= 4351 ||
    (point >= 8192 && point <= 8205) ||
    (point >= 8208 && point <= 8223) ||
    (point >= 8242 && point <= 8247)
  );
}

/** Every link on X is written as t.co of this length. */
const X_LINK = 23;

/** Weight of a text on X: a link 23, an emoji 2, Latin, Greek, Cyrillic … 1 a sign, others 2; 280 is the most. */
export function xWeighted(text: string): number {
  const normal = text.normalize('NFC');
  const links = new Map(xLinks(normal).map((link) => [link.start, link.end]));
  const emoji = new Map(Array.from(emojiIn(normal), ({ index, text: sign }) => [index, index + sign.length]));
  let weight = 0;
  for (let at = 0; at < normal.length;) {
    const link = links.get(at);
    const sign = emoji.get(at);
    const point = normal.codePointAt(at)!;
    weight += link !== undefined ? X_LINK : sign !== undefined || !light(point) ? 2 : 1;
    at = link ?? sign ?? at + (point > 0xffff ? 2 : 1);
  }
  return weight;
}

/** Characters Mastodon reserves for a link (`characters_reserved_per_url`, docs.joinmastodon.org, read 2026-11-21). */
const MASTODON_LINK = 23;
const userName = /[a-z0-9_](?:[a-z0-9_.-]*)/iy;
const serverName = /[\p{L}\p{M}\p{N}_]+(?:[.-]+[\p{L}\p{M}\p{N}_]+)*/uy;

/** End of what is left out of `@user@server` whose first `@` is at `at`: `[from, to]`, or undefined. */
function serverPart(text: string, at: number): readonly [number, number] | undefined {
  if (at > 0 && /[=/\p{L}\p{M}\p{N}_]/u.test(text.charAt(at - 1))) return undefined;
  userName.lastIndex = at + 1;
  if (!userName.test(text)) return undefined;
  const user = userName.lastIndex;
  if (text.charAt(user) !== '@' || !/[a-z0-9_]/i.test(text.charAt(user - 1))) return undefined;
  serverName.lastIndex = user + 1;
  return serverName.test(text) ? [user, serverName.lastIndex] : undefined;
}

/** Characters of a post on Mastodon: graphemes, a link 23, `@user@server` as `@user`. */
export function mastodon(text: string): number {
  const normal = text.normalize('NFC');
  let shown = '';
  let done = 0;
  const keep = (from: number, to: number, instead: string) => {
    shown += normal.slice(done, from) + instead;
    done = to;
  };
  const links = [...mastodonLinks(normal), { start: normal.length, end: normal.length }];
  for (const { start, end } of links) {
    for (let at = normal.indexOf('@', done); at >= 0 && at < start; at = normal.indexOf('@', Math.max(at + 1, done))) {
      const server = serverPart(normal, at);
      if (server) keep(server[0], server[1], '');
    }
    if (end > start && start >= done) keep(start, end, 'x'.repeat(MASTODON_LINK));
  }
  return graphemes(shown + normal.slice(done));
}

/** An emoji: drawn as a picture by itself, made one by U+FE0F or a keycap, or a pair of flag letters. */
const emojiSign = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|\p{Emoji_Modifier}/u;
const lettersLikeEmoji = /^[©®™]$/u;

/** Characters of a post on Threads: code points, but an emoji is as long as its bytes in UTF-8. */
export function threads(text: string): number {
  const normal = text.normalize('NFC');
  if (!emojiSign.test(normal)) return codePoints(normal);
  let count = 0;
  for (const sign of clusters(normal))
    count += emojiSign.test(sign) && !lettersLikeEmoji.test(sign) ? utf8Bytes(sign) : codePoints(sign);
  return count;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
