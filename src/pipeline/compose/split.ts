/** A long wording → posts of a thread. Text is never cut: breaks stand where a reader pauses. */
import type { Inline, Wording } from '../../model.js';
import { readValues, sentencesOf } from '../../languages/index.js';
import { clusters } from '../../model/graphemes.js';
import { plainInline, plainWording } from '../../model/plain.js';
import { sliceWording } from './slice.js';

/** Written in a wording, it begins a new post here. */
export const POST_BREAK = '\f';

/** Where a post may end (`end`) and the next begin (`next`); between them only white space. The lower the rank, the better. */
interface Gap {
  readonly end: number;
  readonly next: number;
  readonly rank: number;
}
const RANK = { post: 0, paragraph: 1, line: 2, sentence: 3, word: 4, number: 5 } as const;

/** Spans that stay whole: references, links, code, values written out. */
function wholes(words: Wording, text: string, locale: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  const walk = (nodes: readonly Inline[], from: number) => {
    let at = from;
    for (const node of nodes) {
      const end = at + plainInline([node]).length;
      if (node.kind === 'fact' || node.kind === 'link' || node.kind === 'code') spans.push([at, end]);
      else if ('children' in node) walk(node.children, at);
      at = end;
    }
  };
  walk(words.children, 0);
  for (const { start, end } of readValues(text, locale)) spans.push([start, end]);
  return spans.sort((a, b) => a[0] - b[0]);
}

function sentenceEnds(text: string, locale: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let at = 0;
  for (const sentence of sentencesOf(text, locale)) {
    const found = text.indexOf(sentence, at);
    if (found < 0) continue;
    at = found + sentence.length;
    ends.add(at);
  }
  return ends;
}

function rankOf(space: string, before: string, after: string, ends: boolean): number {
  if (space.includes(POST_BREAK)) return RANK.post;
  if (/\n\s*\n/.test(space)) return RANK.paragraph;
  if (space.includes('\n')) return RANK.line;
  if (ends) return RANK.sentence;
  return /[\d$€£%№§#]/.test(before) || /[\d€%‰°]/.test(after) ? RANK.number : RANK.word;
}

function gapsOf(words: Wording, text: string, locale: string): Gap[] {
  const spans = wholes(words, text, locale);
  const sentences = sentenceEnds(text, locale);
  const gaps: Gap[] = [];
  let span = 0;
  let reach = 0;
  for (const { 0: space, index } of text.matchAll(/\s+/g)) {
    const next = index + space.length;
    while (span < spans.length && spans[span]![0] < index) reach = Math.max(reach, spans[span++]![1]);
    if (reach > index || /^[\u00a0\u202f\u2007\ufeff]+$/.test(space)) continue;
    const rank = rankOf(space, text.charAt(index - 1), text.charAt(next), sentences.has(index));
    gaps.push({ end: index, next, rank });
  }
  return [...gaps.filter((gap) => gap.end > 0), { end: text.length, next: text.length, rank: RANK.post }];
}

/** Index after the last gap from `first` on for which `fits` holds: doubling steps, then halving. */
function reachOf(first: number, stop: number, fits: (index: number) => boolean): number {
  let low = first;
  let step = 1;
  while (low + step <= stop && fits(low + step - 1)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(stop, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offset in `text` up to which a word too long for a post fits; links, mentions and tags stay whole. No sign counts less than 1. */
function insideWord(text: string, start: number, end: number, max: number, fits: (end: number) => boolean): number {
  const word = text.slice(start, end);
  if (/[/@#]|\w\.\w/.test(word)) return end;
  const stops: number[] = [];
  let at = start;
  for (const sign of clusters(word)) {
    stops.push((at += sign.length));
    if (stops.length > max) break;
  }
  return stops[Math.max(0, reachOf(0, stops.length, (i) => fits(stops[i]!)) - 1)]!;
}

/** Spans of the posts, with room for `tail` at the end of each. */
function cut(
  text: string,
  gaps: readonly Gap[],
  max: number,
  fits: (from: number, to: number) => boolean,
): [number, number][] {
  const posts: [number, number][] = [];
  let start = text.length - text.trimStart().length;
  let first = 0;
  let must = 0;
  while (start < text.length) {
    while (gaps[first]!.end <= start) first++;
    must = Math.max(must, first);
    while (gaps[must]!.rank !== RANK.post) must++;
    const from = start;
    const reach = reachOf(first, must + 1, (i) => fits(from, gaps[i]!.end));
    let best: Gap | undefined;
    for (let i = first; i < reach; i++) if (!best || gaps[i]!.rank <= best.rank) best = gaps[i];
    const end = best?.end ?? insideWord(text, start, gaps[first]!.end, max, (to) => fits(from, to));
    posts.push([start, end]);
    start = best?.next ?? (end === gaps[first]!.end ? gaps[first]!.next : end);
  }
  return posts;
}

/** The script and letters of a text tell which rules for sentences hold. */
function languageIn(text: string): string {
  if (/[\u0370-\u03ff\u1f00-\u1fff]/.test(text)) return 'el';
  return /[őűŐŰ]|[áéíóúöü].*\b(a|az|és|is|nem)\b/u.test(text) ? 'hu' : 'en';
}

/**
 * Posts that each pass `count` ≤ `max` with their number, ` 2/5`. Breaks at paragraphs, else sentences, else words;
 * never inside a link, mention, tag, number with its unit, reference or grapheme. A thing that stays whole and is too
 * long by itself is a post of its own, over the limit. What fits in one post comes back as it is, without a number.
 */
export function splitWording(words: Wording, max: number, count: (text: string) => number): Wording[] {
  const text = plainWording(words);
  if (!text.includes(POST_BREAK) && count(text) <= max) return [words];
  const gaps = gapsOf(words, text, languageIn(text));
  // No post is longer than this, whatever its links and emoji count: longer stretches need not be counted.
  const most = 16 * max + 4096;
  for (let digits = 1; ; digits++) {
    const tail = ` ${'9'.repeat(digits)}/${'9'.repeat(digits)}`;
    const posts = cut(text, gaps, max, (from, to) => to - from <= most && count(text.slice(from, to) + tail) <= max);
    if (posts.length === 1) return [sliceWording(words, ...posts[0]!)];
    if (String(posts.length).length <= digits)
      return posts.map((span, i) => numbered(sliceWording(words, ...span), i + 1, posts.length));
  }
}

function numbered(words: Wording, n: number, of: number): Wording {
  return { ...words, children: [...words.children, { kind: 'text', text: ` ${n}/${of}` }] };
}
