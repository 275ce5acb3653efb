/** Two editions of one message, made with two brands → what readers would notice. Pure. */
import type { Edition, Finding, Reading, Rendition } from '../../model.js';

/** One change, with every rendition and file that has it. */
export interface Change {
  /** Words around the first difference; absent when no words differ. */
  readonly before?: string;
  readonly after?: string;
  readonly kind: 'words' | 'unseen' | 'gone' | 'made';
  readonly renditions: readonly {
    readonly channel: string;
    readonly locale: string;
    readonly files: readonly string[];
  }[];
}

export interface Difference {
  readonly message: string;
  readonly changes: readonly Change[];
  /** Values that are read no more, and those that are new, as written. */
  readonly facts: { readonly gone: readonly string[]; readonly made: readonly string[] };
  readonly appear: readonly Finding[];
  readonly vanish: readonly Finding[];
}

const keyOf = ({ draft }: Rendition) => `${draft.channel} ${draft.locale}`;
const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && Buffer.compare(a, b) === 0;

function readingsOf(edition: Edition, { draft }: Rendition): readonly Reading[] {
  const found = edition.readings.find((one) => one.channel === draft.channel && one.locale === draft.locale);
  return found?.readings ?? [];
}

function wordsOf(readings: readonly Reading[], file: string): string[] {
  const reading = readings.find((one) => one.file === file);
  const text = (reading?.segments ?? []).filter(({ kind }) => kind !== 'data').map((segment) => segment.text);
  return text.join(' ').split(/\s+/).filter(Boolean);
}

/** A few words before the first difference, and the words that differ, up to where both go on alike. */
function firstDifference(before: readonly string[], after: readonly string[]): [string, string] | undefined {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return undefined;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const around = (words: readonly string[]) => {
    const changed = words.slice(start, Math.min(words.length - end, start + 8));
    const cut = words.length - end > start + 8 ? ' …' : '';
    return `${words.slice(Math.max(0, start - 3), start).join(' ')} ${changed.join(' ')}`.trim() + cut;
  };
  return [around(before), around(after)];
}

type Found = Pick<Change, 'kind' | 'before' | 'after'> & { channel: string; locale: string; file: string };

function* between(one: Edition, other: Edition): Generator<Found> {
  const [then, now] = [one, other].map((edition) => new Map(edition.renditions.map((made) => [keyOf(made), made])));
  for (const key of new Set([...then!.keys(), ...now!.keys()])) {
    const [old, made] = [then!.get(key), now!.get(key)];
    const { channel, locale } = (old ?? made)!.draft;
    if (!old || !made) {
      yield { kind: old ? 'gone' : 'made', channel, locale, file: '' };
      continue;
    }
    for (const { name, bytes } of made.files) {
      const before = old.files.find((file) => file.name === name);
      if (before && same(before.bytes, bytes)) continue;
      const words = firstDifference(wordsOf(readingsOf(one, old), name), wordsOf(readingsOf(other, made), name));
      yield words
        ? { kind: 'words', before: words[0], after: words[1], channel, locale, file: name }
        : { kind: 'unseen', channel, locale, file: name };
    }
  }
}

/** The same change in many files is one change. */
function grouped(found: Iterable<Found>): Change[] {
  const groups = new Map<
    string,
    Omit<Change, 'renditions'> & { renditions: { channel: string; locale: string; files: string[] }[] }
  >();
  for (const { kind, before, after, channel, locale, file } of found) {
    const key = JSON.stringify([kind, before, after]);
    const group = groups.get(key) ?? { kind, before, after, renditions: [] };
    groups.set(key, group);
    const known = group.renditions.find((one) => one.channel === channel && one.locale === locale);
    if (known) known.files.push(file);
    else group.renditions.push({ channel, locale, files: file === '' ? [] : [file] });
  }
  return [...groups.values()];
}

function valuesOf(edition: Edition): Set<string> {
  const all = edition.readings.flatMap(({ readings }) => readings.flatMap(({ values }) => values));
  return new Set(all.filter(({ kind }) => kind !== 'data').map(({ text }) => text.replaceAll(/\s+/g, ' ')));
}

const without = <T>(all: Iterable<T>, other: ReadonlySet<T>) => [...all].filter((one) => !other.has(one));

/** Undefined when nothing changes. */
export function differenceOf(one: Edition, other: Edition): Difference | undefined {
  const changes = grouped(between(one, other));
  const [then, now] = [valuesOf(one), valuesOf(other)];
  const prints = ({ findings }: Edition) => new Set(findings.map(({ fingerprint }) => fingerprint));
  const fresh = (findings: readonly Finding[], known: ReadonlySet<string>) =>
    findings.filter(({ fingerprint }) => !known.has(fingerprint));
  const appear = fresh(other.findings, prints(one));
  const vanish = fresh(one.findings, prints(other));
  if (changes.length + appear.length + vanish.length === 0) return undefined;
  const facts = { gone: without(then, now), made: without(now, then) };
  return { message: one.message.id, changes, facts, appear, vanish };
}
