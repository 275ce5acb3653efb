/**
 * The promise of the program, on the finished files of the sample: nobody can put a wrong price, date, hour or phone
 * into any of them without the judge saying so, with file and excerpt, in every language. Paper has a file of its own.
 */
import { beforeAll, expect, test } from 'vitest';
import { judge } from '../../src/pipeline/proof/judge.js';
import { Changes } from './changes.js';
import { tamper } from './tamper.js';

let changes: Changes;
beforeAll(async () => {
  changes = await Changes.ofSample();
}, 120_000);

test('the untouched sample has no finding', () => {
  const said = changes.editions.flatMap((edition) =>
    edition.findings.filter((f) => f.severity !== 'note').map((f) => `${f.message} ${f.channel} ${f.locale}: ${f.say}`),
  );
  expect(said).toEqual([]);
});

test.each(['.txt', '.html', '.json', '.eml'])(
  'a wrong digit, month, weekday or currency in a %s is contradicted, wherever it stands',
  async (ending) => {
    const { tried, unseen } = await changes.inFiles(ending);
    expect(tried).toBeGreaterThan(50);
    expect(unseen).toEqual([]);
  },
  300_000,
);

test('a finding names the file and shows the excerpt, in each language of the reports', async () => {
  const edition = changes.editions.find((e) => e.message.id === 'winter-kettle')!;
  for (const [language, price, said] of [
    ['en', '€64.90', 'the message says'],
    ['el', '64,90 €', 'το μήνυμα λέει'],
    ['hu', '19 990 Ft', 'az üzenetben'],
  ] as const) {
    const rendition = edition.renditions.find((r) => r.draft.channel === 'newsletter' && r.draft.locale === language)!;
    const html = rendition.files.find((f) => f.name === 'index.html')!;
    const [bytes] = [...tamper('index.html', html.bytes, price, language)];
    const reading = await changes.readAgain('index.html', bytes!, rendition.draft);
    const judged = {
      ...edition,
      renditions: [rendition],
      readings: [{ channel: 'newsletter', locale: language, readings: [reading] }],
    };
    const found = judge(judged, { ...changes.sample.input, language }).filter((f) => f.rule === 'prices-agree');
    expect(found.map((f) => f.output)).toContain('index.html');
    expect(found[0]!.say).toContain(said);
    expect(found[0]!.excerpt).toBeTruthy();
  }
});
