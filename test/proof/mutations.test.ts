/**
 * The promise of the program, on the finished files of the sample: nobody can put a wrong price, date, hour or phone
 * into any of them without the judge saying so, with file and excerpt, in every language.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/index.js';
import type { Draft, Edition, Reading } from '../../src/model.js';
import { align } from '../../src/pipeline/proof/align.js';
import { expectationOf } from '../../src/pipeline/proof/expectation.js';
import { judge } from '../../src/pipeline/proof/judge.js';
import { formatOf, readingOf } from '../../src/pipeline/proof/read.js';
import { editionsOf, loadSample, type Sample } from '../sample.js';
import { tamper, tamperData } from './tamper.js';

/** A document before it was set, by a key of its bytes: what a hand would change in it. */
const material = new Map<string, { source?: string; data?: unknown }>();
let sample: Sample;
let editions: Edition[];

beforeAll(async () => {
  sample = await loadSample((renderer) => ({
    ...renderer,
    keep: async (kind, what, make) => {
      const bytes = await renderer.keep!(kind, what, make);
      if (kind === 'pdf') material.set(Buffer.from(bytes).toString('base64'), what as { data: unknown });
      return bytes;
    },
  }));
  editions = await editionsOf(sample);
}, 120_000);

const files = (edition: Edition) =>
  edition.renditions.flatMap((rendition) => rendition.files.map((file) => ({ rendition, file })));

async function readAgain(name: string, bytes: Uint8Array, draft: Draft): Promise<Reading> {
  return readingOf(name, await formatOf({ name }, formats)!.read(bytes), draft, sample.input.brand);
}

/** Every version of a file with one wrong digit, month, weekday or currency in one place of one value. */
async function* tampered(name: string, bytes: Uint8Array, value: string, locale: string): AsyncGenerator<Uint8Array> {
  if (!name.endsWith('.pdf')) return yield* tamper(name, bytes, value, locale);
  const made = material.get(Buffer.from(bytes).toString('base64'))!;
  const { write } = formats.find((format) => format.id === 'pdf')!;
  for (const data of tamperData(made.data, value, locale)) yield await write!({ ...made, data } as never);
}

const words = (reading: Reading) => reading.segments.map((segment) => segment.text).join('\n');

test('the untouched sample has no finding', () => {
  const said = editions.flatMap((edition) =>
    edition.findings.filter((f) => f.severity !== 'note').map((f) => `${f.message} ${f.channel} ${f.locale}: ${f.say}`),
  );
  expect(said).toEqual([]);
});

describe('a wrong digit, month, weekday or currency in a finished file', () => {
  test.each(['.txt', '.html', '.json', '.eml', '.docx', '.pdf'])(
    'of %s is contradicted, wherever it stands',
    async (ending) => {
      const unseen: string[] = [];
      let tried = 0;
      for (const edition of editions)
        for (const { rendition, file } of files(edition)) {
          if (!file.name.endsWith(ending)) continue;
          const { draft } = rendition;
          const expected = expectationOf(rendition, edition.message, edition.contract);
          const before = await readAgain(file.name, file.bytes, draft);
          const values = new Set(
            before.values.filter((v) => v.value.type !== 'link' && v.value.type !== 'email').map((v) => v.text),
          );
          for (const value of values) {
            for await (const bytes of tampered(file.name, file.bytes, value, draft.locale)) {
              const reading = await readAgain(file.name, bytes, draft);
              if (words(reading) === words(before)) continue;
              tried++;
              const verdicts = align(reading, expected);
              const caught = verdicts.some((v) => v.state === 'contradicted' && v.read.excerpt !== '');
              if (!caught)
                unseen.push(
                  `${edition.message.id} ${draft.locale} ${draft.channel} ${file.name}: ${value} → ${changed(before, reading)}`,
                );
            }
          }
        }
      expect(tried).toBeGreaterThan(50);
      expect(unseen).toEqual([]);
    },
    300_000,
  );
});

/** What a person would see changed. */
function changed(before: Reading, after: Reading): string {
  const index = after.segments.findIndex((segment, i) => segment.text !== before.segments[i]?.text);
  return `${after.segments[index]?.where}: ${after.segments[index]?.text.slice(0, 160)}`;
}

test('a finding names the file and shows the excerpt, in each language of the reports', async () => {
  const edition = editions.find((e) => e.message.id === 'winter-kettle')!;
  for (const [language, price, said] of [
    ['en', '€64.90', 'the message says'],
    ['el', '64,90 €', 'το μήνυμα λέει'],
    ['hu', '19 990 Ft', 'az üzenetben'],
  ] as const) {
    const rendition = edition.renditions.find((r) => r.draft.channel === 'newsletter' && r.draft.locale === language)!;
    const html = rendition.files.find((f) => f.name === 'index.html')!;
    const [bytes] = [...tamper('index.html', html.bytes, price, language)];
    const reading = await readAgain('index.html', bytes!, rendition.draft);
    const judged = {
      ...edition,
      renditions: [rendition],
      readings: [{ channel: 'newsletter', locale: language, readings: [reading] }],
    };
    const found = judge(judged, { ...sample.input, language }).filter((f) => f.rule === 'facts-agree');
    expect(found.map((f) => f.output)).toContain('index.html');
    expect(found[0]!.say).toContain(said);
    expect(found[0]!.excerpt).toBeTruthy();
  }
});
