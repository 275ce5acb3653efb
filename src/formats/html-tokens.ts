/** Cuts HTML into tags, texts and comments the way browsers do. One pass, linear time on any input. */
import { Lately } from '../model/lately.js';
import { decodeEntities } from './html-entities.js';

export interface StartTag {
  readonly kind: 'start';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text up to the end tag, for elements in which nothing else counts: script, style, title, textarea … */
  readonly raw?: string;
  /** Offset of its `<`. */
  readonly at: number;
  /** Attributes that it says more than once. */
  readonly twice?: readonly string[];
}
export type Token =
  | StartTag
  | { readonly kind: 'end'; readonly name: string; readonly at: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string };

/** Elements whose content is text only; `true`: character references in it are decoded. */
const rawText: Readonly<Record<string, boolean>> = {
  script: false,
  style: false,
  xmp: false,
  iframe: false,
  noembed: false,
  noframes: false,
  textarea: true,
  title: true,
};

const space = /[\t\n\f\r ]/;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

interface Tag {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly twice?: readonly string[];
  /** Offset after `>`. */
  readonly next: number;
}

const afterName = /[\t\n\f\r />]/g;
const afterKey = /[\t\n\f\r />=]/g;
const afterValue = /[\t\n\f\r >]/g;
const endTags = new Map(
  Object.keys(rawText).map((name) => [name, new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')] as const),
);

/** Where `stop` (a pattern with the flag g) is next found, else the end of the document. */
function runEnd(html: string, from: number, stop: RegExp): number {
  stop.lastIndex = from;
  return stop.exec(html)?.index ?? html.length;
}

/** An attribute's value from `at`, after the `=`; undefined when a quote never ends. */
function valueAt(html: string, at: number): { value: string; next: number } | undefined {
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, at + 1);
    return end < 0 ? undefined : { value: html.slice(at + 1, end), next: end + 1 };
  }
  const end = runEnd(html, at, afterValue);
  return { value: html.slice(at, end), next: end };
}

/** Reads a tag whose name starts at `at`; undefined when the document ends inside it. */
function tagAt(html: string, at: number): Tag | undefined {
  let next = runEnd(html, at, afterName);
  const name = html.slice(at, next).toLowerCase();
  const attributes = new Map<string, string>();
  let twice: string[] | undefined;
  for (;;) {
    while (next < html.length && (html[next] === '/' || space.test(html[next]!))) next++;
    if (next >= html.length) return undefined;
    if (html[next] === '>') return { name, attributes, twice, next: next + 1 };
    const nameEnd = runEnd(html, next + 1, afterKey);
    const key = html.slice(next, nameEnd).toLowerCase();
    next = nameEnd;
    while (next < html.length && space.test(html[next]!)) next++;
    let value = '';
    if (html[next] === '=') {
      next++;
      while (next < html.length && space.test(html[next]!)) next++;
      if (html[next] !== '>') {
        const found = valueAt(html, next);
        if (!found) return undefined;
        value = decodeEntities(found.value, true);
        next = found.next;
      }
    }
    if (!attributes.has(key)) attributes.set(key, value);
    else (twice ??= []).push(key);
  }
}

type Known = Omit<Tag, 'next'>;

/**
 * The tags of a template stand in every file made from it: each is read once, and the same tag has the same attributes,
 * so that what follows from them can be kept beside them. Those with a `>` in a value are not kept.
 */
const known = new Lately<Known>(2000);
const LONGEST = 1000;

/** The same as `tagAt`, from what is known of such a tag. */
function tagFrom(html: string, at: number): Tag | undefined {
  const close = html.indexOf('>', at);
  if (close < 0) return undefined;
  const next = close + 1;
  if (next - at > LONGEST) return tagAt(html, at);
  const written = html.slice(at, next);
  const before = known.get(written);
  if (before) return { name: before.name, attributes: before.attributes, twice: before.twice, next };
  // A copy: a piece of the file would hold all of the file in memory.
  const own = ` ${written}`.slice(1);
  const tag = tagAt(own, 0);
  if (tag?.next !== own.length) return tagAt(html, at);
  known.set(own, tag);
  return { ...tag, next };
}

/** Finds the next end of a comment. Remembers what is not there, so that a thousand open comments cost one search. */
function commentEnds(html: string): (from: number) => { end: number; next: number } {
  const ahead = { '-->': -2, '--!>': -2 };
  const find = (mark: '-->' | '--!>', from: number): number => {
    if (ahead[mark] !== -1 && ahead[mark] < from) ahead[mark] = html.indexOf(mark, from);
    return ahead[mark];
  };
  return (from) => {
    if (html.startsWith('>', from)) return { end: from, next: from + 1 };
    if (html.startsWith('->', from)) return { end: from, next: from + 2 };
    const plain = find('-->', from);
    const odd = find('--!>', from);
    if (plain < 0 && odd < 0) return { end: html.length, next: html.length };
    return odd >= 0 && (plain < 0 || odd < plain) ? { end: odd, next: odd + 4 } : { end: plain, next: plain + 3 };
  };
}

/** What `<!`, `<?` or `</` and no letter opens, up to the next `>`. */
function bogusEnd(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end;
}

/** Tokens of a document, in order. */
export function* tokensOf(html: string): Generator<Token> {
  const commentEnd = commentEnds(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield { kind: 'text', text: decodeEntities(html.slice(at, open)) };
    if (html.startsWith('<!--', open)) {
      const { end, next } = commentEnd(open + 4);
      yield { kind: 'comment', text: html.slice(open + 4, end) };
      at = next;
    } else if (html[open + 1] === '!' || html[open + 1] === '?') {
      at = bogusEnd(html, open) + 1;
    } else if (html[open + 1] === '/') {
      if (isLetter(html.charCodeAt(open + 2))) {
        const tag = tagFrom(html, open + 2);
        if (!tag) return;
        yield { kind: 'end', name: tag.name, at: open };
        at = tag.next;
      } else at = bogusEnd(html, open) + 1;
    } else if (isLetter(html.charCodeAt(open + 1))) {
      const tag = tagFrom(html, open + 1);
      if (!tag) return;
      at = tag.next;
      const decoded = rawText[tag.name];
      const start = { kind: 'start' as const, name: tag.name, attributes: tag.attributes, twice: tag.twice, at: open };
      if (decoded === undefined) yield start;
      else {
        const end = runEnd(html, at, endTags.get(tag.name)!);
        const raw = html.slice(at, end);
        yield { ...start, raw: decoded ? decodeEntities(raw) : raw };
        at = end;
      }
    } else {
      yield { kind: 'text', text: '<' };
      at = open + 1;
    }
  }
  if (at < html.length) yield { kind: 'text', text: decodeEntities(html.slice(at)) };
}

/** A file is read for its words and for its looks: the tokens of the files of a message are kept. */
const lately = new Map<string, readonly Token[]>();
const FILES = 16;
const LONGEST_FILE = 200_000;

/** All tokens of a document. */
export function tokensIn(html: string): readonly Token[] {
  const before = lately.get(html);
  if (before) return before;
  const tokens = [...tokensOf(html)];
  if (html.length > LONGEST_FILE) return tokens;
  if (lately.size >= FILES) lately.delete(lately.keys().next().value!);
  lately.set(html, tokens);
  return tokens;
}
