/**
 * Domains in running text, with and without a scheme, as the expressions of twitter-text 3.1.0 find them
 * (Apache-2.0, https://github.com/twitter/twitter-text; Mastodon uses the same domains). Those expressions go back and
 * forth over long words; this reads each sign a fixed number of times, so no text is slow.
 */
import { latinDomains, otherDomains } from './top-level-domains.js';

/** Signs that no domain holds: ASCII punctuation but `-`, `_` and `.`, spaces, marks of direction, what is no sign. */
const outside =
  "!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$\\t-\\r \\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFFFE\\uFEFF\\uFFFF\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069";
/** Accented Latin letters as twitter-text lists them; `i` adds the iota. */
export const latinAccents =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const run = new RegExp(`[^${outside}]+`, 'g');
/** A link does not start right after one of these. */
const sticks = /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/;

/** A domain in a text; offsets are UTF-16 units, end exclusive. */
export interface Domain {
  readonly start: number;
  readonly end: number;
  /** Where `https://` starts; without a scheme `start`. */
  readonly from: number;
  readonly scheme: boolean;
}

interface Label {
  readonly start: number;
  readonly end: number;
  /** Length of the top-level domain it starts with, else 0. */
  readonly top: number;
}

const raised = (text: string): string => Array.from(text, (sign) => upperOf(sign)).join('');
/** Capital of one sign as expressions with the flag `i` fold it. */
const upperOf = (sign: string): string => {
  const capital = sign.toUpperCase();
  return capital.length === sign.length && !(sign > '\x7f' && capital <= '\x7f') ? capital : sign;
};
/** Top-level domains in other scripts by their first sign, longest first. */
const othersByFirst = new Map<string, string[]>();
for (const word of otherDomains.map(raised))
  othersByFirst.set(word.charAt(0), [...(othersByFirst.get(word.charAt(0)) ?? []), word]);
const longestOther = Math.max(...otherDomains.map((word) => word.length));

/** Length of the top-level domain at `at`; the sign after it may not be a letter, a digit, `@`, `+` or `-`. */
function topAt(text: string, at: number): number {
  let end = at;
  while (end < at + 64 && /[A-Za-z0-9]/.test(text.charAt(end))) end++;
  const free = (next: number) => next >= text.length || !/[0-9a-zA-Z@+-]/.test(text.charAt(next));
  if (end > at && free(end) && latinDomains.has(text.slice(at, end).toLowerCase())) return end - at;
  const candidates = othersByFirst.get(upperOf(text.charAt(at)));
  const ahead = candidates && raised(text.slice(at, at + longestOther));
  const other = candidates?.find((word) => ahead!.startsWith(word) && free(at + word.length));
  if (other !== undefined) return other.length;
  if (!/^xn--$/i.test(text.slice(at, at + 4))) return 0;
  return /^xn--[-0-9a-z]+/i.exec(text.slice(at, at + 4096))?.[0].length ?? 0;
}

function labelsOf(text: string, start: number, end: number): Label[] {
  const labels: Label[] = [];
  for (let at = start; at <= end;) {
    const dot = text.indexOf('.', at);
    const stop = dot < 0 || dot > end ? end : dot;
    labels.push({ start: at, end: stop, top: labels.length === 0 ? 0 : topAt(text, at) });
    at = stop + 1;
  }
  return labels;
}

/** For each label the last one that can be the top of a domain that starts in it; 0 when there is none. */
interface Reach {
  /** When there are only `-` and letters in the label. */
  readonly plain: number[];
  /** `_` in it too: then a label must stand between. */
  readonly loose: number[];
}

function reachOf<L extends Label>(
  labels: readonly L[],
  whole: (label: L) => boolean,
  strict: (label: L) => boolean,
): Reach {
  const reach: Reach = { plain: labels.map(() => 0), loose: labels.map(() => 0) };
  for (let i = labels.length - 2; i >= 0; i--) {
    const next = labels[i + 1]!;
    const further = whole(next) ? (strict(next) ? reach.plain[i + 1]! : reach.loose[i + 1]!) : 0;
    reach.loose[i] = further;
    reach.plain[i] = further || (next.top > 0 ? i + 1 : 0);
  }
  return reach;
}

const edge = (text: string, at: number) => text.charAt(at) !== '-' && text.charAt(at) !== '_';

/** Where `http://` or `https://` starts when it ends at `at`, else -1. */
function schemeBefore(text: string, at: number): number {
  const found = /https?:\/\/$/i.exec(text.slice(Math.max(0, at - 8), at));
  return found ? at - found[0].length : -1;
}

/** Domains of one run of signs. `taken` says where the link that a domain opens ends. */
function* domainsOfRun(
  text: string,
  start: number,
  end: number,
  taken: (domain: Domain) => number,
  from: number,
): Generator<Domain, number> {
  const labels = labelsOf(text, start, end);
  const lines = labels.map(({ start: a, end: b }) => text.slice(a, b).lastIndexOf('_') + a);
  const whole = (l: Label) => l.end > l.start && edge(text, l.start) && edge(text, l.end - 1);
  const reach = reachOf(labels, whole, (l) => !text.slice(l.start, l.end).includes('_'));
  let free = from;
  const opens = (at: number) => (at === 0 ? free === 0 : at > free && !sticks.test(text.charAt(at - 1)));
  for (let i = 0; i < labels.length - 1; i++) {
    const label = labels[i]!;
    if (label.end === label.start || !edge(text, label.end - 1) || (reach.plain[i] === 0 && reach.loose[i] === 0))
      continue;
    const lastLine = lines[i]! >= label.start ? lines[i]! : -1;
    for (let at = Math.max(label.start, free); at < label.end; at++) {
      const top = at <= lastLine ? reach.loose[i]! : reach.plain[i]!;
      if (top === 0 || !edge(text, at)) continue;
      const scheme = at === start ? schemeBefore(text, at) : -1;
      const schemed = scheme >= 0 && opens(scheme);
      if (!schemed && !opens(at)) continue;
      // At the very start of a text the expressions try the second sign before the first.
      if (
        at === 0 &&
        !sticks.test(text.charAt(0)) &&
        label.end > 1 &&
        edge(text, 1) &&
        (1 <= lastLine ? reach.loose[i]! : reach.plain[i]!) > 0
      )
        continue;
      const domain: Domain = {
        start: at,
        end: labels[top]!.start + labels[top]!.top,
        from: schemed ? scheme : at,
        scheme: schemed,
      };
      yield domain;
      free = taken(domain);
      i = top - 1;
      break;
    }
  }
  return free;
}

/**
 * Every domain of a text from the left. The next is looked for where `taken` says that the link of the last one ends;
 * a sign must stand between two of them.
 */
export function* domainsIn(text: string, taken: (domain: Domain) => number): Generator<Domain> {
  let free = 0;
  for (const found of text.matchAll(run)) {
    const start = found.index;
    const end = start + found[0].length;
    if (end <= free || !found[0].includes('.')) continue;
    free = yield* domainsOfRun(text, start, end, taken, free);
  }
}

/** Domains in Latin letters within one domain; X links only these when there is no scheme. Spans in the domain. */
export function latinParts(domain: string): { start: number; end: number }[] {
  const labels = labelsOf(domain, 0, domain.length).map((label) => ({ ...label, head: latinHead(domain, label) }));
  const reach = reachOf(
    labels,
    (l) => l.end > l.start && l.head === l.start,
    () => true,
  );
  const parts: { start: number; end: number }[] = [];
  let free = 0;
  for (let i = 0; i < labels.length - 1; i++) {
    const start = Math.max(labels[i]!.head, free);
    if (start >= labels[i]!.end || reach.plain[i] === 0) continue;
    const top = labels[reach.plain[i]!]!;
    free = top.start + top.top;
    parts.push({ start, end: free });
    i = reach.plain[i]! - 1;
  }
  return parts;
}

/** Where the Latin letters at the end of a label begin. */
function latinHead(domain: string, { start, end }: Label): number {
  let at = end;
  while (at > start && latinLabel.test(domain.charAt(at - 1))) at--;
  return at;
}

const latinLabel = new RegExp(`[-a-z0-9${latinAccents}]`, 'i');
