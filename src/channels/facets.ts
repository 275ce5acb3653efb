/** Rich text of Bluesky: what is a link, a tag, a mention, by byte offsets in UTF-8 (lexicon app.bsky.richtext.facet, read 2026-11-21). */
import { tagPattern } from './post.js';

export interface Facet {
  /** Bytes in UTF-8, end exclusive. */
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly ({ readonly $type: string } & Readonly<Record<string, string>>)[];
}

/** A mention needs the account's DID, which only the network knows: whoever sends resolves the handle. */
export interface Mention {
  readonly index: Facet['index'];
  readonly handle: string;
}

export interface RichText {
  /** With addresses shortened for display. */
  readonly text: string;
  readonly facets: readonly Facet[];
  readonly mentions: readonly Mention[];
}

const link = /(?<=^|[\s(])https?:\/\/[^\s<>"]+/giu;
const mention = /(?<=^|[\s(])@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}(?![\p{L}\p{N}-])/gu;

/** End of punctuation that belongs to the sentence, not to the address; `)` only when it was not opened inside. */
function trimmed(url: string): string {
  let end = url.length;
  let open = url.split('(').length - url.split(')').length;
  for (; end > 0; end--) {
    const sign = url.charAt(end - 1);
    if (sign === ')' && open < 0) open++;
    else if (!/[.,;:!?'"’”»·]/.test(sign)) break;
  }
  return url.slice(0, end);
}

/** Host and the start of the path, as the app shortens an address when it is posted. */
export function shortUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search, hash } = new URL(url);
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return path.length > 15 ? `${host}${path.slice(0, 13)}...` : host + path;
}

/** What is shown for an address: as short as the app makes it, without campaign parameters where the rest is short enough. */
function displayUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  const path = decodedPath(pathname === '/' ? '' : pathname);
  return path.length > 15 ? `${host}${path.slice(0, 13)}…` : host + path;
}

function decodedPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Replaces every address of a text. */
function* pieces(text: string): Generator<{ words: string; url?: string }> {
  let done = 0;
  for (const { 0: found, index } of text.matchAll(link)) {
    const url = trimmed(found);
    if (!URL.canParse(url)) continue;
    yield { words: text.slice(done, index) };
    yield { words: displayUrl(url), url };
    done = index + url.length;
  }
  yield { words: text.slice(done) };
}

/** The text as the app counts it: addresses shortened the way it does. */
export function asPosted(text: string): string {
  return text.replace(link, (found) => {
    const url = trimmed(found);
    return shortUrl(url) + found.slice(url.length);
  });
}

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** Text and facets of one post. Tags go without `#`; longer than 64 graphemes they stay words. */
export function richText(source: string): RichText {
  let text = '';
  const facets: Facet[] = [];
  const mentions: Mention[] = [];
  const normal = source.normalize('NFC');
  let at = 0;
  for (const { words, url } of pieces(normal)) {
    const here = (start: number, length: number) => {
      const byteStart = at + bytes(words.slice(0, start));
      return { byteStart, byteEnd: byteStart + bytes(words.slice(start, start + length)) };
    };
    if (url)
      facets.push({ index: here(0, words.length), features: [{ $type: 'app.bsky.richtext.facet#link', uri: url }] });
    else {
      for (const { 0: tag, index } of words.matchAll(tagPattern()))
        if (/\p{L}/u.test(tag) && [...tag].length <= 65)
          facets.push({
            index: here(index, tag.length),
            features: [{ $type: 'app.bsky.richtext.facet#tag', tag: tag.slice(1) }],
          });
      for (const { 0: name, index } of words.matchAll(mention))
        mentions.push({ index: here(index, name.length), handle: name.slice(1) });
    }
    text += words;
    at += bytes(words);
  }
  return { text, facets, mentions };
}
