/** The matrix: what became of each thing the message has to say, where, and which finding mends it. */
import { expect, test } from 'vitest';
import type { CoverageCell, Edition } from '../../src/model.js';
import { check, smallBrand } from '../project.js';

const page = (main: string) =>
  `<!DOCTYPE html>\n<html lang="{{locale}}"><head><title>{{parts.title}}</title></head><body><h1>{{parts.headline}}</h1>${main}</body></html>\n`;

const source = `---
id: kettle
title: The kettle comes on 27 November
date: 2026-11-24
summary: Our new kettle is on its way.
facts:
  price:
    GR: 24.90 EUR
    HU: 9990 HUF
  saving: up to 30 %
quotes:
  craft:
    by: ceo
    text: We looked for people who know their craft. It took us two years.
keyMessages:
  fast: It boils in 90 seconds.
cta:
  label: See the kettle
  url: https://lumen.example/kettle
---

It costs {{price:each}} and saves {{saving}} of power. Ask in the Pangrati shop.
`;

const brand = {
  ...smallBrand,
  people: { ceo: { name: 'Hanna Csepregi' } },
  places: {
    pangrati: { name: 'Pangrati shop', market: 'GR', address: '398 Ymittou Street', hours: 'Mo-Fr 09:00-21:00' },
  },
  legal: { returns: { text: 'You may return it within 60 days without giving a reason.' } },
  boilerplate: 'Lumen makes lamps and kettles of wood, glass and enamelled steel.',
};

async function editionOf(files: Record<string, string> = {}, more: Record<string, unknown> = {}): Promise<Edition> {
  const run = await check({ files: { 'content/kettle.md': source, ...files }, brand: { ...brand, ...more } });
  expect(run.refused).toEqual([]);
  return run.editions[0]!;
}

const cell = ({ coverage }: Edition, invariant: string, channel: string, market?: string): CoverageCell | undefined =>
  coverage.find((c) => c.invariant === invariant && c.channel === channel && c.market === market);

test('a channel that carries everything says everything, each with its place in the file', async () => {
  const edition = await editionOf();
  for (const id of ['quote.craft', 'keyMessage.fast', 'cta', 'place.pangrati', 'legal.returns', 'saving'])
    expect(cell(edition, id, 'mobile-page'), id).toMatchObject({ state: 'verbatim', file: 'index.html' });
  expect(cell(edition, 'price', 'mobile-page', 'GR')).toMatchObject({ state: 'verbatim' });
  expect(cell(edition, 'price', 'mobile-page', 'HU')!.excerpt).toContain('9,990');
  expect(cell(edition, 'quote.craft', 'mobile-page')!.excerpt).toContain('know their craft');
});

test('what a post need not carry is omitted by policy and nobody complains', async () => {
  const edition = await editionOf();
  for (const id of ['quote.craft', 'keyMessage.fast', 'place.pangrati', 'boilerplate'])
    expect(cell(edition, id, 'x'), id).toMatchObject({ state: 'omitted' });
  expect(edition.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('a brand makes a channel carry more: what it then lacks is missing, and a finding says so', async () => {
  const edition = await editionOf({}, { channels: { everyday: ['x'], carries: { x: { quote: 'one' } } } });
  const lost = cell(edition, 'quote.craft', 'x')!;
  expect(lost.state).toBe('missing');
  const finding = edition.findings.find(({ fingerprint }) => fingerprint === lost.finding)!;
  expect(finding).toMatchObject({ rule: 'message-carried', severity: 'error', channel: 'x' });
});

test('what a template lost or changed is missing or contradicted, with the finding that mends it', async () => {
  const own = page('<p>It costs €19.90. “We looked for people who love their craft. It took us two years.”</p>');
  const edition = await editionOf({ 'templates/mobile-page/index.html.hbs': own });
  const expected: [string, string | undefined, string, string][] = [
    ['price', 'GR', 'contradicted', 'prices-agree'],
    ['quote.craft', undefined, 'contradicted', 'quotes-verbatim'],
    ['keyMessage.fast', undefined, 'missing', 'key-message-present'],
    ['legal.returns', undefined, 'missing', 'legal-lines-present'],
    ['cta', undefined, 'missing', 'one-call-to-action'],
    ['place.pangrati', undefined, 'missing', 'message-carried'],
  ];
  for (const [id, market, state, rule] of expected) {
    const found = cell(edition, id, 'mobile-page', market);
    expect(found, id).toMatchObject({ state, file: 'index.html' });
    expect(edition.findings.find(({ fingerprint }) => fingerprint === found!.finding)?.rule, id).toBe(rule);
  }
});

test('whole sentences of a quotation are its short form', async () => {
  const own = page('<p>{{{body.html}}}</p>').replace('{{{body.html}}}', 'Hanna Csepregi: “It took us two years.”');
  const edition = await editionOf({ 'templates/mobile-page/index.html.hbs': own });
  expect(cell(edition, 'quote.craft', 'mobile-page')).toMatchObject({ state: 'short' });
  expect(edition.findings.filter(({ rule }) => rule === 'quotes-verbatim')).toEqual([]);
});

test('nothing loosens a legal line: a brand that says “may” is not heard', async () => {
  const own = page('<p>{{{body.html}}}</p>');
  const carries = { 'mobile-page': { disclaimer: 'may' as const } };
  const edition = await editionOf(
    { 'templates/mobile-page/index.html.hbs': own },
    { channels: { everyday: ['mobile-page'], carries } },
  );
  expect(cell(edition, 'legal.returns', 'mobile-page')).toMatchObject({ state: 'missing' });
  expect(edition.findings.some(({ rule, severity }) => rule === 'legal-lines-present' && severity === 'error')).toBe(
    true,
  );
});
