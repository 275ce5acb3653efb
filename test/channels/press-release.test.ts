import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pressRelease } from '../../src/channels/press-release.js';
import type { Message } from '../../src/model.js';
import { plainBlocks } from '../../src/model/plain.js';
import { draftOf, embargo, engine, renderSample, sampleMessage, type SampleLocale } from './press-sample.js';

const locales = ['en', 'el', 'hu'] as const;
const file = async (locale: SampleLocale, name: string, message?: Message) =>
  new TextDecoder().decode((await renderSample(locale, message)).files.find((one) => one.name === name)!.bytes);
const part = (locale: SampleLocale, id: string, message = sampleMessage()) => {
  const words = draftOf(locale, message).parts[id];
  return words && plainBlocks([{ kind: 'paragraph', children: words.children }]);
};

describe('the lines of a press office', () => {
  it.each([
    ['en', 'EMBARGOED until Thursday 26 November 2026, 10:00 (Athens time)', 'Athens, 26 November 2026'],
    [
      'el',
      expect.stringMatching(/^ΕΜΠΑΡΓΚΟ έως την Πέμπτη 26 Νοεμβρίου 2026, ώρα 10:00 \(.*Ελλάδας\)$/),
      'Αθήνα, 26 Νοεμβρίου 2026',
    ],
    ['hu', 'EMBARGÓ: közölhető 2026. november 26-án, csütörtökön 9.00-től', 'Budapest, 2026. november 26.'],
  ] as const)('%s: embargo on the readers’ clock, place and date', (locale, status, dateline) => {
    expect(part(locale, 'status')).toEqual(status);
    expect(part(locale, 'dateline')).toBe(dateline);
  });

  it.each([
    ['en', 'FOR IMMEDIATE RELEASE'],
    ['el', 'ΓΙΑ ΑΜΕΣΗ ΔΗΜΟΣΙΕΥΣΗ'],
    ['hu', 'AZONNAL KÖZÖLHETŐ'],
  ] as const)('%s: without an embargo it may be used at once', (locale, status) => {
    expect(part(locale, 'status', sampleMessage({ embargo: undefined }))).toBe(status);
  });

  it('leaves out of the dateline what is not known', () => {
    expect(part('en', 'dateline', sampleMessage({ date: undefined, facts: [], embargo: undefined }))).toBe('Athens');
    const abroad = sampleMessage({ markets: ['HU'] });
    expect(part('en', 'dateline', abroad)).toBe('Budapest, 26 November 2026');
  });

  it('says an embargo without a zone as it is written', () => {
    const { zone: _, epoch: __, ...bare } = embargo;
    expect(part('en', 'status', sampleMessage({ embargo: bare }))).toBe(
      'EMBARGOED until Thursday 26 November 2026, 10:00',
    );
  });
});

describe('what a release carries', () => {
  it('says each quote and key message once', async () => {
    const text = await file('en', 'release.txt');
    expect(text.match(/we\s+have\s+decided\s+to\s+take\s+it/g)).toHaveLength(1);
    expect(text.match(/It\s+stays\s+fresh\s+for\s+seven\s+days/g)).toHaveLength(1);
  });

  it('adds quotes and key messages that the body does not say, with who speaks', () => {
    const message = sampleMessage();
    const en = { ...message.texts['en']!, body: [] };
    const body = plainBlocks(draftOf('en', { ...message, texts: { en } }).body);
    expect(body).toContain('Good bread needs time');
    expect(body).toContain('It stays fresh for seven days.');
    expect(draftOf('en', { ...message, texts: { en } }).body.at(-1)).toMatchObject({
      kind: 'quote',
      by: 'Petros Alevras',
      title: 'Master Baker',
    });
  });

  it('names the press contacts of the readers’ markets only', async () => {
    expect(await file('hu', 'release.txt')).toContain('Őry Kinga, sajtófőnök');
    expect(await file('hu', 'release.txt')).not.toContain('Florou');
    expect(await file('en', 'release.txt')).toMatch(/Danai Florou[\s\S]*Őry Kinga/);
  });

  it('tells of a long headline as advice and keeps it whole', () => {
    const limit = pressRelease.limits.find(({ part: id }) => id === 'headline')!;
    expect(limit).toMatchObject({ max: 70, hard: false });
    expect(limit.count('Ωραίο ψωμί')).toBe(10);
    const long = sampleMessage({}, (text) =>
      text.replace('A rye loaf that stays fresh', `A rye loaf ${'that stays fresh '.repeat(8)}`),
    );
    expect(part('en', 'headline', long)!.length).toBeGreaterThan(100);
  });
});

describe('release.html', () => {
  it.each(locales)('%s: is valid', async (locale) => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const report = await validator.validateString(await file(locale, 'release.html'));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('marks language, title, date, telephone and mail; needs no other file but pictures', async () => {
    const html = await file('el', 'release.html');
    expect(html).toContain('<html lang="el" dir="ltr">');
    expect(html).toContain('<title>Καρβέλι σίκαλης που μένει φρέσκο μία εβδομάδα</title>');
    expect(html).toContain('<time datetime="2026-11-26">26 Νοεμβρίου 2026</time>');
    expect(html).toContain('href="mailto:press.gr@kalathi.example"');
    expect(html).toContain('href="tel:+302105550199"');
    expect(html).not.toMatch(/<script|<link|@import|url\(/);
  });

  it('has templates whose every name is known', () => {
    for (const [name, kind] of [
      ['release.html.hbs', 'html'],
      ['release.txt.hbs', 'text'],
    ] as const) {
      const path = `templates/press-release/${name}`;
      expect(engine.check({ path, kind, text: readFileSync(path, 'utf8') })).toEqual([]);
    }
  });
});

describe('release.txt', () => {
  it.each(locales)('%s: keeps within 72 columns and never breaks at a no-break space', async (locale) => {
    const text = await file(locale, 'release.txt');
    expect(text.split('\n').filter((line) => [...line].length > 72 && !line.includes('http'))).toEqual([]);
    expect(text).not.toMatch(/\u00a0$/m);
    expect(text).toContain('\n###\n');
  });
});

describe('release.ninjs.json', () => {
  const ajv = new Ajv2020({ strict: false });
  (formatsModule as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
  const valid = ajv.compile(JSON.parse(readFileSync('test/fixtures/ninjs/ninjs-schema_3.1.json', 'utf8')));

  it.each(locales)('%s: is ninjs 3.1', async (locale) => {
    const item = JSON.parse(await file(locale, 'release.ninjs.json'));
    valid(item);
    expect(valid.errors).toBeNull();
    expect(item).toMatchObject({
      uri: `https://kalathi.example/${locale}/news/rye-loaf`,
      embargoedUntil: '2026-11-26T08:00:00Z',
      language: locale,
      standard: { name: 'ninjs', version: '3.1' },
    });
    expect(item.bodies.map(({ role }: { role: string }) => role)).toEqual(['main', 'richtext', 'about', 'legal']);
  });

  it('makes no moment out of a bare day', async () => {
    const item = JSON.parse(await file('en', 'release.ninjs.json', sampleMessage({ embargo: undefined })));
    for (const key of ['versionCreated', 'contentCreated']) expect(item).not.toHaveProperty(key);
  });

  it('has no dates when the message has none', async () => {
    const message = sampleMessage({ date: undefined, embargo: undefined, facts: [] });
    const item = JSON.parse(await file('en', 'release.ninjs.json', message));
    valid(item);
    expect(valid.errors).toBeNull();
    for (const key of ['versionCreated', 'contentCreated', 'embargoedUntil']) expect(item).not.toHaveProperty(key);
  });
});
