/**
 * Changes inputs of the collection at random and takes them from parsing to findings: `node fuzz-line.mjs <seconds> <first seed>
 * <last seed>`. One line of JSON at the end; the seed in hand goes to file descriptor 3, so that who waits knows which one hangs.
 */
import { writeSync } from 'node:fs';
import { declaredBy } from '../src/cli/declared.js';
import { loadParts } from '../src/cli/parts.js';
import { openRenderers } from '../src/cli/renderer.js';
import { UserError } from '../src/errors.js';
import { formats } from '../src/formats/index.js';
import { noCache } from '../src/io/cache.js';
import { openStudio } from '../src/io/pictures-studio.js';
import { decode } from '../src/io/read-text.js';
import type { Message } from '../src/model.js';
import { checkMessage, type CheckInput } from '../src/pipeline/check.js';
import { parseMessage } from '../src/pipeline/parse/parse.js';
import { collection } from '../test/hostile/collection.js';

const longest = 12_000;
const seeds = Object.values(collection)
  .flat()
  .flatMap(({ text }) => (text === undefined ? [] : [Buffer.from(text).toString('utf8').slice(0, longest)]));
const pieces = [
  '---\n', 'title: ', 'facts:\n  a: ', '{{a}}', '{{', '}}', '[', ']', '(', ')', '![', '](', '<', '>', '<b ', '</b>', '<!--', '-->', '"', "'", '`', '```\n', '*', '**', '_', '~~', '|', '|-|\n', '# ', '> ', '- ', '1. ', '    ', '\t', '\n', '\n\n', ':::only x\n', ':::\n', '&#x202e;', '&amp;', '\\', 'https://a.example/', '24,90 €', '27 November 2026', '+30 210 123 4567', '30 %', '9:00–18:00', '#a', '@a', 'Τιμή ', 'őszi ', '👩\u200d👧', '\u0301', '\u00a0', '— ', '«', '„', ': ', '&a ', '*a ', '!x ', '%', '__proto__', '\u0378',
]; // prettier-ignore

/** mulberry32: the same numbers for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export function textOf(seed: number): string {
  const next = random(seed);
  let text = seeds[next(seeds.length)]!;
  for (let turn = next(8) + 1; turn > 0; turn--) {
    const [from, other] = [next(text.length + 1), seeds[next(seeds.length)]!];
    const length = next(60);
    const piece = pieces[next(pieces.length)]!;
    const made = [
      () => text.slice(0, from) + piece.repeat(next(4) === 0 ? next(2000) : 1) + text.slice(from),
      () => text.slice(0, from) + text.slice(from + length),
      () => text.slice(0, from) + text.slice(from, from + length).repeat(next(40)) + text.slice(from + length),
      () => text.slice(0, from) + other.slice(next(other.length + 1)),
      () => text.slice(0, from) + other.slice(0, 300) + text.slice(from),
    ][next(5)]!();
    text = made.slice(0, longest * 2);
  }
  return text;
}

const now = '2026-11-20T09:00:00Z';
const only = { channels: ['x', 'linkedin', 'mobile-page'] };

async function prepared(): Promise<CheckInput> {
  const options = { cwd: process.cwd(), paths: [], cache: noCache, now, version: 'fuzz', ...only };
  const parts = await loadParts(options);
  const { brand } = parts.loaded;
  const studio = openStudio(noCache);
  const some = parseMessage({ main: { path: 'a.md', text: '# A\n\nB.' }, translations: [], pictures: [] }, brand);
  const renderer = await openRenderers(parts, studio, options)(some.message as Message);
  const { channels, rules } = parts;
  // One card for all: drawing is not what is tried here.
  let card: ReturnType<typeof renderer.drawCard> | undefined;
  const quick = {
    ...renderer,
    drawCard: (...order: Parameters<typeof renderer.drawCard>) => (card ??= renderer.drawCard(...order)),
  };
  return { brand, ...declaredBy(brand, options), channels, rules, renderer: quick, formats, now, language: 'en', only };
}

async function once(text: string, input: CheckInput): Promise<'refused' | 'published'> {
  const file = { path: 'content/a.md', text: decode(Buffer.from(text), 'content/a.md') };
  const { message } = parseMessage({ main: file, translations: [], pictures: [] }, input.brand);
  if (!message) return 'refused';
  await checkMessage(message, input);
  return 'published';
}

const [seconds = '10', first = '1', last = 'Infinity'] = process.argv.slice(2);
const input = await prepared();
// What is loaded and compiled once belongs to no seed.
for (const text of ['# A\n\nB 5 € on 27 November.', seeds[0]!]) await once(text, input).catch(() => undefined);
const counts = { refused: 0, published: 0 };
const end = performance.now() + Number(seconds) * 1000;
let slowest = { seed: 0, milliseconds: 0 };
let seed = Number(first);
for (; seed <= Number(last) && performance.now() < end; seed++) {
  writeSync(3, `${seed}\n`);
  let milliseconds = Infinity;
  try {
    // What seems to stall is taken three times: a busy machine makes everything slow once.
    for (let turn = 0; turn < 3 && milliseconds > 1000; turn++) {
      const before = process.cpuUsage();
      const outcome = await once(textOf(seed), input);
      const { user, system } = process.cpuUsage(before);
      milliseconds = Math.min(milliseconds, (user + system) / 1000);
      if (turn === 0) counts[outcome]++;
    }
  } catch (error) {
    if (!(error instanceof UserError)) {
      console.log(JSON.stringify({ seed, crash: String((error as Error).stack), text: textOf(seed).slice(0, 2000) }));
      process.exit(1);
    }
    counts.refused++;
    milliseconds = 0;
  }
  if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
  if (milliseconds > 1000) {
    console.log(JSON.stringify({ seed, stall: milliseconds, text: textOf(seed).slice(0, 2000) }));
    process.exit(1);
  }
}
console.log(JSON.stringify({ next: seed, ...counts, slowest }));
