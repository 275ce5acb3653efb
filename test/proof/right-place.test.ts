/** Right values in the wrong place or at the wrong time. */
import { describe, expect, test } from 'vitest';
import { check, smallBrand } from '../project.js';

const brand = {
  ...smallBrand,
  facts: {
    customerLine: { value: '+36 1 555 0100', labels: { en: ['customer line'], hu: ['ügyfélszolgálat'] } },
    freeDelivery: { value: '49 EUR', until: '2026-06-30' },
  },
  places: {
    kiraly: {
      name: { en: 'Király utca shop', hu: 'Király utcai bolt' },
      market: 'HU',
      address: 'Király utca 148',
      phone: '+36 1 555 0111',
      hours: 'Mo-Sa 10:00-20:00; PH off',
    },
    szeged: {
      name: { en: 'Szeged shop', hu: 'Szegedi bolt' },
      market: 'HU',
      address: 'Kárász utca 44',
      phone: '+36 62 555 011',
      hours: 'Mo-Fr 10:00-19:00; PH off',
    },
  },
};

async function found(body: string, head = 'title: News', files: Record<string, string> = {}) {
  const run = await check({ files: { 'content/a.md': `---\n${head}\n---\n\n${body}\n`, ...files }, brand });
  expect(run.refused).toEqual([]);
  return run.editions.flatMap((e) => e.findings).filter(({ severity }) => severity === 'error');
}

describe('contacts beside a name', () => {
  test.each([
    ['hours of another shop', 'The Szeged shop is open from 10:00 to 20:00.', '20:00'],
    ['the phone of another shop', 'Call the Szeged shop: +36 1 555 0111.', '+36 1 555 0111'],
    ['a number nobody registered beside a label', 'Our customer line is +36 1 555 0199.', '+36 1 555 0199'],
    ['hours of another shop in a row', '| Shop | Hours |\n| --- | --- |\n| Szeged shop | 10:00–20:00 |', '20:00'],
  ])('%s', async (_, body, excerpt) => {
    const errors = await found(body);
    expect(errors.map(({ rule }) => rule)).toEqual(['contacts-agree']);
    expect(errors[0]).toMatchObject({ excerpt, channel: undefined });
    expect(errors[0]!.place).toBeDefined();
  });

  test.each([
    ['its own', 'The Szeged shop is open from 10:00 to 19:00; call +36 62 555 011.'],
    ['hours of one day', 'On 24 December the Szeged shop is open from 10:00 to 20:00.'],
    ['new hours that nobody registered', 'For the fair the Szeged shop is open from 8:00 to 22:00.'],
    ['the line that serves all', 'Is the Szeged shop too far? Call our customer line: +36 1 555 0100.'],
    ['two shops in one sentence', 'Király utca shop and Szeged shop: +36 1 555 0111 and +36 62 555 011.'],
  ])('but not %s', async (_, body) => expect(await found(body)).toEqual([]));

  test('in a template of the brand', async () => {
    const template = '{{extras.post}}\n\nSzeged shop: 10:00–20:00\n';
    const errors = await found('Come and see.', 'title: News', { 'templates/x/post.txt.hbs': template });
    expect(errors).toMatchObject([{ rule: 'contacts-agree', channel: 'x', output: 'post.txt' }]);
    expect(errors[0]!.say).toContain('Szeged shop');
  });
});

describe('values in time', () => {
  test('a value that has ended is nobody’s', async () => {
    const head = (day: string) => `title: News\ndate: ${day}\noverride:\n  x:\n    post: Free delivery over €49.`;
    expect(await found('Come.', head('2026-06-15'))).toEqual([]);
    expect(await found('Come.', head('2026-11-24'))).toMatchObject([
      { rule: 'same-facts-in-overrides', excerpt: '€49' },
    ]);
  });

  const lamp = 'title: The lamp\noffer:\n  price: 24.90 EUR\n  was: 29.90 EUR\n  lowest30: 29.90 EUR';

  test.each(['The lamp is here for €29.90.', '| Lamp | Price |\n| --- | --- |\n| Oak | €24.90 |\n\nOnly €29.90!'])(
    'a former price stands alone: %s',
    async (body) => {
      expect(await found(body, lamp)).toMatchObject([{ rule: 'prices-agree', excerpt: '€29.90' }]);
    },
  );

  test.each([
    'It costs €24.90 instead of €29.90.',
    'From €29.90 to €24.90.',
    'It was €29.90 last winter.',
    'Not €29.90 but less.',
    '€24.90 (€29.90)',
  ])('words say that it held before: %s', async (body) => expect(await found(body, lamp)).toEqual([]));

  test('a former price in a template', async () => {
    const template = '{{message.title}}\n\nOnly €29.90!\n';
    const errors = await found('It costs {{offer.price}}.', lamp, { 'templates/x/post.txt.hbs': template });
    expect(errors.find(({ excerpt }) => excerpt?.includes('€29.90'))).toMatchObject({
      rule: 'prices-agree',
      channel: 'x',
      output: 'post.txt',
    });
  });
});

describe('qualifiers', () => {
  const sale = 'title: Sale\nfacts:\n  saving: up to 30 %';
  test.each(['Save 30% on all lamps.', 'Save at least 30% on all lamps.'])('lost or changed: %s', async (body) => {
    expect(await found(body, sale)).toMatchObject([{ rule: 'qualifiers-kept' }]);
  });
  test.each(['Save up to 30% on all lamps.', 'Save {{saving}} on all lamps.', 'A lamp of 30 W.'])(
    'kept: %s',
    async (body) => {
      expect(await found(body, sale)).toEqual([]);
    },
  );
  test('lost by a template', async () => {
    const template = '{{message.title}}: 30%\n';
    const errors = await found('Save {{saving}} on lamps.', `${sale}\nsummary: Save {{saving}} on lamps.`, {
      'templates/x/post.txt.hbs': template,
    });
    expect(errors.map(({ rule }) => rule)).toContain('qualifiers-kept');
  });
});

describe('one moment on two clocks', () => {
  const head = 'id: a\ntitle: Online evening\nevent:\n  start: 2026-12-10T19:00 Europe/Athens';
  const hu = (hour: string) => ({
    'content/a.hu.md': `---\ntitle: Online est\n---\n\nDecember 10-én ${hour} (budapesti idő) kezdünk.\n`,
  });
  const body = 'We begin on 10 December at 19:00 (Athens time).';

  test('the translation says its own', async () => expect(await found(body, head, hu('18:00'))).toEqual([]));
  test('and an hour that no clock shows is contradicted', async () => {
    expect(await found(body, head, hu('17:00'))).not.toEqual([]);
    expect(await found(body, head, hu('19:00'))).not.toEqual([]);
  });

  test('whether it is named or an offset from Greenwich', async () => {
    const online = head.replace('Europe/Athens', '+02:00') + '\n  end: 2026-12-10T20:00 +02:00';
    expect(await found('On 10 December from 19:00 to 20:00 (UTC+02:00).', online)).toEqual([]);
    expect(await found('Until 18:00 (UTC) on 10 December.', online)).toEqual([]);
  });
});
