/** Which messages may say different things beside each other, and which may not. */
import { expect, test } from 'vitest';
import { check, smallBrand } from '../project.js';

const brand = {
  ...smallBrand,
  products: { ferna: { name: 'Ferna kettle' }, ruvo: { name: 'Ruvo teapot' } },
  facts: { returnDays: '60 days' },
  types: { correction: {}, news: {} },
};
const message = (title: string, fields: string) => `---\ntitle: ${title}\n${fields}\n---\n\nNews from our shops.\n`;

async function between(one: string, other: string, now?: string) {
  const { editions } = await check({ files: { 'content/a.md': one, 'content/b.md': other }, brand, now });
  return editions.flatMap(({ message: { id }, findings }) =>
    findings.filter(({ rule }) => rule === 'living-messages-agree').map(({ severity, say }) => ({ id, severity, say })),
  );
}

const old = message('The Ferna kettle', 'date: 2026-11-01\nfacts: { price: 64.90 EUR }');

test('names both messages, with the place in the other', async () => {
  const found = await between(old, message('Ferna kettle again', 'date: 2026-11-20\nfacts: { price: 59.90 EUR }'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ id: 'b', severity: 'error' });
  expect(found[0]!.say).toContain('content/a.md:4:17');
});

test.each([
  ['the price of another product', 'The Ruvo teapot', 'date: 2026-11-20\nfacts: { price: 59.90 EUR }'],
  ['a price of no product', 'Gift vouchers', 'date: 2026-11-20\nfacts: { price: 59.90 EUR }'],
  ['the same price', 'Ferna kettle again', 'date: 2026-11-20\nfacts: { price: 64,90 € }'],
  ['the price in another market', 'Ferna kettle again', 'date: 2026-11-20\nmarkets: [HU]\nfacts: { price: { HU: 9990 HUF } }'],
  ['an offer with its old price', 'Ferna kettle for less', 'date: 2026-11-20\noffer: { price: 54.90 EUR, was: 64.90 EUR }'],
  ['a correction of it', 'Correction: Ferna kettle', 'type: correction\nrelated: [a]\ndate: 2026-11-20\nfacts: { price: 59.90 EUR }'],
  ['a message that says which it puts right', 'Ferna kettle: the price', 'corrects: [a]\ndate: 2026-11-20\nfacts: { price: 59.90 EUR }'],
  ['a draft', 'Ferna kettle again', 'status: draft\ndate: 2026-11-20\nfacts: { price: 59.90 EUR }'],
])('nothing is found beside %s', async (_, title, fields) => {
  const beside = fields.includes('HU') ? old.replace('facts: { price: 64.90 EUR }', 'facts: { price: { GR: 64.90 EUR } }') : old;
  expect(await between(beside, message(title, fields))).toEqual([]);
}); // prettier-ignore

test('history contradicts nobody: what expired, what was only mailed, values whose days are over', async () => {
  const now = message('Ferna kettle again', 'date: 2026-11-20\nfacts: { price: 59.90 EUR }');
  const fields = (more: string) =>
    message('The Ferna kettle', `date: 2026-11-01\nfacts: { price: 64.90 EUR }\n${more}`);
  expect(await between(fields('expires: 2026-11-10'), now)).toEqual([]);
  expect(await between(fields('channels: [x]'), now)).toEqual([]);
  const ended = old.replace('price: 64.90 EUR', 'price: { value: 64.90 EUR, until: 2026-11-10 }');
  expect(await between(ended, now)).toEqual([]);
  expect(await between(fields('expires: 2026-11-25'), now)).toHaveLength(1);
  expect(await between(fields('expires: 2026-11-25'), now, '2026-11-26T09:00:00Z')).toEqual([]);
});

test('a message to come must agree with the page that will be out then', async () => {
  const next = message('Ferna kettle again', 'date: 2027-01-10\nfacts: { price: 59.90 EUR }');
  expect(await between(old, next)).toHaveLength(1);
  const until = old.replace('price: 64.90 EUR', 'price: { value: 64.90 EUR, until: 2026-12-31 }');
  expect(await between(until, next)).toEqual([]);
});

test('a fact of the brand is one fact wherever it is named; another name of its own is only a question', async () => {
  const one = message('Returns', 'date: 2026-11-01\nfacts: { returnDays: 60 days }');
  const other = message('Holidays', 'date: 2026-11-20\nfacts: { returnDays: 90 days }');
  expect((await between(one, other))[0]).toMatchObject({ severity: 'error' });
  const cutOff = (day: string) => message('Delivery', `date: 2026-11-20\nfacts: { lastOrder: 2026-12-${day} }`);
  expect((await between(cutOff('18'), cutOff('20')))[0]).toMatchObject({ severity: 'note' });
});

test('a name that every message fills for itself says nothing across messages', async () => {
  const notes = async (count: number) => {
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `content/lamp-${n}.md`,
        message(`Lamp ${n}`, `date: 2026-11-1${n}\nfacts: { width: ${20 + n} cm }`),
      ]),
    );
    const { editions } = await check({ files, brand });
    return editions.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'living-messages-agree'));
  };
  expect(await notes(2)).toHaveLength(1);
  expect(await notes(4)).toEqual([]);
});
