import { expect, it } from 'vitest';
import { json } from '../../src/formats/json.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (data: unknown) => json.read(json.write(data));

it('writes the same pretty text each time and keeps the order of keys', () => {
  const text = new TextDecoder().decode(json.write({ b: 'ő', a: [1] }));
  expect(text).toBe('{\n  "b": "ő",\n  "a": [\n    1\n  ]\n}\n');
});

it('reads every leaf with its path; prose is text, what machines use is data', () => {
  expect(
    read({
      headlines: [{ role: 'main', contentType: 'text/plain', value: 'Αργό ψωμί' }],
      uri: 'https://a.example/x',
      n: 3,
      no: null,
    }),
  ).toEqual([
    { text: 'main', kind: 'data', where: '$.headlines[0].role' },
    { text: 'text/plain', kind: 'data', where: '$.headlines[0].contentType' },
    { text: 'Αργό ψωμί', kind: 'text', where: '$.headlines[0].value' },
    { text: 'https://a.example/x', kind: 'data', where: '$.uri' },
    { text: '3', kind: 'data', where: '$.n' },
  ]);
});

it('reads a one-word headline as prose and an ISO day as data', () => {
  expect(read({ value: 'Kettle', date: '2026-11-26' }).map(({ kind }) => kind)).toEqual(['text', 'data']);
});

it('passes over identifiers: a date in them is no date', () => {
  expect(read({ uri: 'urn:onmessage:2026-11-26-kettle:en', slugline: '2026-11-26-kettle' })).toEqual([]);
  expect(read({ message: '2026-11-26-kettle' })).toEqual([]);
  expect(read({ message: 'On 2026-11-26.' })).toHaveLength(1);
});

it('joins an amount with the currency beside it, so that it can be read as money', () => {
  const offer = { '@type': 'Offer', price: '24.90', priceCurrency: 'EUR' };
  expect(read({ offers: [offer] })).toContainEqual({ text: '24.90 EUR', kind: 'data', where: '$.offers[0].price' });
  expect(read({ amount: 9990, currency: 'HUF' })).toEqual([{ text: '9990 HUF', kind: 'data', where: '$.amount' }]);
  expect(read({ currency: 'HUF' })).toEqual([{ text: 'HUF', kind: 'text', where: '$.currency' }]);
});

it('reads HTML inside as a person sees it', () => {
  const said = read({ contentType: 'text/html', value: '<p>It costs <b>5,40</b>&nbsp;€.</p><p>Today</p>' });
  expect(said.filter(({ kind }) => kind === 'text').map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
    'It costs 5,40 €.',
    'Today',
  ]);
  expect(said.every(({ where }) => where.startsWith('$.'))).toBe(true);
});

it('refuses what is not JSON, and what is nested beyond reason', () => {
  expect(() => json.read(bytes('{'))).toThrow(/not JSON/);
  expect(() => json.read(Uint8Array.of(0xff, 0xfe))).toThrow(/not JSON/);
  expect(() => json.read(bytes('['.repeat(5000) + ']'.repeat(5000)))).toThrow(/levels deep/);
});
