/**
 * Faults of every kind, put one at a time into one finished file of the sample: each is found, in its channel and
 * language, and nothing else is. Says precision and recall.
 */
import { beforeAll, expect, test } from 'vitest';
import type { Edition, Finding, Rendition } from '../../../src/model.js';
import { judge } from '../../../src/pipeline/proof/judge.js';
import { Changes } from '../changes.js';
import { type Kind, kinds } from './kinds.js';

/** At most so many of a kind in a language, in files as different as can be. */
const MOST = 6;

let changes: Changes;
beforeAll(async () => {
  changes = await Changes.ofSample();
}, 120_000);

interface Tried {
  readonly kind: Kind;
  readonly edition: Edition;
  readonly rendition: Rendition;
  readonly file: string;
  readonly text: string;
  readonly what: string;
}

const decoder = new TextDecoder();

/** The seeds of a kind in a language: one of each file first, then further ones. */
function seedsOf(kind: Kind, locale: string): Tried[] {
  const rounds: Tried[][] = [];
  for (const edition of changes.editions)
    for (const rendition of edition.renditions) {
      if (rendition.draft.locale !== locale) continue;
      for (const { name, bytes } of rendition.files) {
        if (!kind.files.test(name)) continue;
        let round = 0;
        for (const { text, what } of kind.seeds(decoder.decode(bytes), locale))
          (rounds[round++] ??= []).push({ kind, edition, rendition, file: name, text, what });
      }
    }
  const all = rounds.flat();
  const step = Math.max(1, Math.floor(Math.min(all.length, rounds[0]?.length ?? 0) / MOST));
  return all.filter((_, at) => at % step === 0).slice(0, MOST);
}

const same = (a: Finding) => `${a.rule} ${a.output ?? ''} ${a.fingerprint}`;

/** What is found at error or warning level in one rendition, with one of its files changed. */
async function newFindings({ edition, rendition, file, text }: Tried): Promise<Finding[]> {
  const { draft } = rendition;
  const found = async (one: Rendition) => {
    const readings = [];
    for (const { name, bytes } of one.files)
      if (/\.(?:html|txt|json)$/.test(name)) readings.push(await changes.readAgain(name, bytes, draft));
    const judged = {
      ...edition,
      renditions: [one],
      readings: [{ channel: draft.channel, locale: draft.locale, readings }],
    };
    return judge(judged, changes.sample.input).filter(({ severity }) => severity !== 'note');
  };
  const before = new Set((await found(rendition)).map(same));
  const bytes = new TextEncoder().encode(text);
  const after = await found({
    ...rendition,
    files: rendition.files.map((f) => (f.name === file ? { ...f, bytes } : f)),
  });
  return after.filter((finding) => !before.has(same(finding)));
}

const tally = { seeded: 0, found: 0, right: 0, other: 0 };

test.each(kinds.flatMap((kind) => ['en', 'el', 'hu'].map((locale) => [kind.name, locale, kind] as const)))(
  '%s in one file (%s)',
  async (_, locale, kind) => {
    const tried = seedsOf(kind, locale);
    expect(tried.length, 'there is nothing to change').toBeGreaterThan(0);
    const unseen: string[] = [];
    for (const seed of tried) {
      const findings = await newFindings(seed);
      const { channel } = seed.rendition.draft;
      const at = (f: Finding) => f.channel === channel && f.locale === locale && (f.output ?? seed.file) === seed.file;
      const right = findings.filter((finding) => kind.rules.includes(finding.rule) && at(finding));
      const other = findings.filter((finding) => !right.includes(finding));
      tally.seeded++;
      tally.right += right.length > 0 ? 1 : 0;
      tally.found += right.length > 0 ? 1 : 0;
      tally.other += other.filter((finding) => !at(finding)).length;
      if (right.length === 0)
        unseen.push(`${seed.edition.message.id} ${channel} ${seed.file}: ${seed.what} (${other.map((f) => f.rule)})`);
    }
    expect(unseen).toEqual([]);
  },
  120_000,
);

test('every fault is found, and nothing where none was put', () => {
  const recall = tally.found / tally.seeded;
  const precision = tally.right / (tally.right + tally.other);
  console.log(`${tally.seeded} faults seeded: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  expect(tally.seeded).toBeGreaterThanOrEqual(200);
  expect(recall).toBe(1);
  expect(precision).toBe(1);
});
