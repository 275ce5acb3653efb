/**
 * The same for wordings: in every file of the sample that people read, one word of a legal line or of a quotation is
 * exchanged, and a rule must say so.
 */
import { beforeAll, expect, test } from 'vitest';
import type { Edition, Reading } from '../../src/model.js';
import { judge } from '../../src/pipeline/proof/judge.js';
import { readingOf } from '../../src/pipeline/proof/read.js';
import { editionsOf, loadSample, type Sample } from '../sample.js';

let sample: Sample;
let editions: readonly Edition[];
beforeAll(async () => {
  sample = await loadSample();
  editions = await editionsOf(sample);
}, 120_000);

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');

/** The reading with the middle word of a wording exchanged; undefined where the wording does not stand in one piece. */
function exchanged(reading: Reading, wording: string): Reading['segments'] | undefined {
  const words = squeezed(wording).split(' ');
  const middle = words.findIndex((word, i) => i >= words.length / 2 && /^\p{L}{4,}$/u.test(word));
  const changed = words.map((word, i) => (i === middle ? 'másvalami' : word)).join(' ');
  let count = 0;
  const segments = reading.segments.map((segment) => {
    const text = squeezed(segment.text);
    if (middle < 0 || !text.includes(squeezed(wording))) return segment;
    count++;
    return { ...segment, text: text.replaceAll(squeezed(wording), () => changed) };
  });
  return count > 0 ? segments : undefined;
}

test.each([
  ['legal lines', /^legal\./, 'legal-lines-present'],
  ['quotations', /^quote\./, 'quotes-verbatim'],
  ['the paragraph about the company', /^boilerplate$/, 'boilerplate-current'],
])(
  'an exchanged word in %s is found in every file that people read',
  (_, ids, rule) => {
    const unseen: string[] = [];
    let tried = 0;
    for (const edition of editions)
      for (const rendition of edition.renditions) {
        const { draft } = rendition;
        const own = edition.readings.find((r) => r.channel === draft.channel && r.locale === draft.locale)!.readings;
        const carried = edition.coverage.filter(
          (c) =>
            c.channel === draft.channel && c.locale === draft.locale && c.state === 'verbatim' && ids.test(c.invariant),
        );
        for (const { invariant } of carried)
          for (const reading of own) {
            const declared = edition.contract.invariants.find(
              ({ id, forms }) => id === invariant && forms[draft.locale],
            );
            const segments = exchanged(reading, declared!.forms[draft.locale]![0]!);
            if (!segments || !/\.(?:html|txt|pdf|docx|eml)$/.test(reading.file)) continue;
            const readings = own.map((one) =>
              one === reading ? readingOf(reading.file, segments, draft, sample.input.brand) : one,
            );
            const judged = {
              ...edition,
              renditions: [rendition],
              readings: [{ channel: draft.channel, locale: draft.locale, readings }],
            };
            tried++;
            const found = judge(judged, { ...sample.input, language: 'en' });
            if (!found.some((f) => f.rule === rule && f.output === reading.file))
              unseen.push(`${edition.message.id} ${draft.locale} ${draft.channel} ${reading.file} ${invariant}`);
          }
      }
    expect(tried).toBeGreaterThan(20);
    expect(unseen).toEqual([]);
  },
  300_000,
);
