/** Links in running text as platforms count them: X (with and without a scheme) and Mastodon (with one). */
import type { Domain } from './domains.js';
import { domainsIn, latinAccents, latinParts } from './domains.js';
import { asciiLength } from './punycode.js';

/** A link in a text; offsets are UTF-16 units, end exclusive. */
export interface WebLink {
  readonly start: number;
  readonly end: number;
}

/** Signs of paths and queries: sticky expressions of one sign class each, so every run is read once. */
interface Signs {
  readonly path: RegExp;
  readonly pathEnd: RegExp;
  readonly query: RegExp;
  readonly queryEnd: RegExp;
  /** Whether a closed pair of brackets ends a path anywhere, or only right after a sign that may. */
  readonly pairEnds: boolean;
}

/** As twitter-text 3.1.0 has them. */
const xSigns: Signs = {
  path: new RegExp(`[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${latinAccents}]*`, 'iy'),
  pathEnd: new RegExp(`[+\\-a-z\\u0400-\\u04FF0-9=_#/${latinAccents}]`, 'i'),
  query: /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy,
  queryEnd: /[a-z0-9\-_&=#/]/i,
  pairEnds: false,
};

/** As Mastodon has them: letters of any script (config/initializers/twitter_regex.rb, read 2026-11-21). */
const mastodonSigns: Signs = {
  path: /[^\s<>()?]*/uy,
  pathEnd: /[^\s()?!*"'「」<>;:=,.$%[\]~&|@]/u,
  query: /[a-z0-9!?*'();:&=+$/%#[\]\-_.,~|@^\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]*/iy,
  queryEnd: /[a-z0-9_&=#/\-\xA0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]/i,
  pairEnds: true,
};

/** End of the run of a sticky class that starts at `at`. */
function runEnd(text: string, at: number, signs: RegExp): number {
  signs.lastIndex = at;
  return signs.test(text) ? signs.lastIndex : at;
}

/** End of `(…)` or `(…(…)…)` that opens at `at`, else -1. */
function pairEnd(text: string, at: number, signs: RegExp): number {
  const first = runEnd(text, at + 1, signs);
  if (text.charAt(first) === ')') return first > at + 1 ? first + 1 : -1;
  if (text.charAt(first) !== '(') return -1;
  const inner = runEnd(text, first + 1, signs);
  if (inner === first + 1 || text.charAt(inner) !== ')') return -1;
  const last = runEnd(text, inner + 1, signs);
  return text.charAt(last) === ')' ? last + 1 : -1;
}

/** End of the path that starts with the `/` at `at`: the last sign that may end one, or a closed pair of brackets. */
function pathEnd(text: string, at: number, { path, pathEnd: ends, pairEnds }: Signs): number {
  let end = at + 1;
  for (let next = at + 1; ;) {
    const stop = runEnd(text, next, path);
    for (let last = stop; last > Math.max(next, end); last--)
      if (ends.test(text.charAt(last - 1))) {
        end = last;
        break;
      }
    const pair = text.charAt(stop) === '(' ? pairEnd(text, stop, path) : -1;
    if (pair < 0) return end;
    if (pairEnds || stop === end) end = pair;
    next = pair;
  }
}

function queryEnd(text: string, at: number, { query, queryEnd: ends }: Signs): number {
  let end = runEnd(text, at + 1, query);
  while (end > at + 1 && !ends.test(text.charAt(end - 1))) end--;
  return end > at + 1 ? end : at;
}

interface Ends {
  readonly path: boolean;
  readonly end: number;
}

/** End of a link whose domain ends at `at`: port, path, query. */
function linkEnd(text: string, at: number, signs: Signs): Ends {
  let end = at;
  const port = /^:\d+/.exec(text.slice(at, at + 4096));
  if (port) end += port[0].length;
  const path = text.charAt(end) === '/';
  if (path) end = pathEnd(text, end, signs);
  if (text.charAt(end) === '?') end = queryEnd(text, end, signs);
  return { path, end };
}

const longest = 4096;

function named(text: string, { start, end, from, scheme }: Domain, linkStop: number): boolean {
  const domain = text.slice(start, Math.min(end, start + longest + 1));
  if (linkStop - from + (scheme ? start - from : 8) > longest) return false;
  if (domain.startsWith('xn--') && latinParts(domain).length === 0) return false;
  return domain
    .split('.')
    .every((label) => label.split(/[\u3002\uFF0E\uFF61]/).reduce((sum, one) => sum + 1 + asciiLength(one), -1) <= 63);
}

/** Links as X counts them, in order. Without a scheme only the Latin part of a name, and a path only after its last. */
export function xLinks(text: string): WebLink[] {
  const links: WebLink[] = [];
  for (const domain of domainsIn(text, (found) => linkEnd(text, found.end, xSigns).end)) {
    const { path, end } = linkEnd(text, domain.end, xSigns);
    if (!named(text, domain, end)) continue;
    if (domain.scheme) {
      const short = tCo(text.slice(domain.from, end));
      if (short !== 'bad') links.push({ start: domain.from, end: short === undefined ? end : domain.from + short });
      continue;
    }
    if (domain.start > 0 && /[-_./]/.test(text.charAt(domain.start - 1))) continue;
    links.push(...latinLinks(text.slice(domain.start, domain.end), domain.start, path ? end - domain.end : 0));
  }
  return links;
}

/** Links of a domain without a scheme; with a path the rest of the link counts with the last. X looks each name up from the left. */
function latinLinks(domain: string, offset: number, rest: number): WebLink[] {
  const parts = latinParts(domain);
  let end = 0;
  return parts.map((part, i) => {
    const name = domain.slice(part.start, part.end);
    const start = domain.indexOf(name, end);
    end = start + name.length;
    return { start: offset + start, end: offset + end + (i === parts.length - 1 ? rest : 0) };
  });
}

/** X's own short links end after their code: its length, `bad` when the code is longer than 40. */
function tCo(url: string): number | 'bad' | undefined {
  const found = /^https?:\/\/t\.co\/([a-z0-9]+)/i.exec(url);
  if (!found) return undefined;
  if (found[1]!.length > 40) return 'bad';
  return url.charAt(found[0].length) === '?' ? queryEnd(url, found[0].length, xSigns) : found[0].length;
}

/** Links as Mastodon counts them: with `http://` or `https://`. */
export function mastodonLinks(text: string): WebLink[] {
  const links: WebLink[] = [];
  for (const domain of domainsIn(text, (found) => linkEnd(text, found.end, mastodonSigns).end))
    if (domain.scheme) links.push({ start: domain.from, end: linkEnd(text, domain.end, mastodonSigns).end });
  return links;
}
