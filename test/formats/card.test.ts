import { expect, test, vi } from 'vitest';
import { contrast } from '../../src/model/colour.js';
import { aCard, colours, drawn, faultOf, fullCard, logo, pixelsOf, sizes } from './card-sample.js';

const every = Object.keys(sizes).flatMap((size) =>
  [true, false].map((photo): [keyof typeof sizes, boolean] => [size as keyof typeof sizes, photo]),
);

test.each(every)('%s, photograph %s: whole words, letters as outlines, of the size asked for', async (size, photo) => {
  const card = fullCard(size, photo);
  const drawing = await drawn(card);
  expect(drawing.parts).toEqual([
    { part: 'eyebrow', text: 'Esemény' },
    { part: 'headline', text: 'Levesek estéje: ingyenes főzőest a Király utcában' },
    { part: 'detail', text: 'December 10., csütörtök, 18 óra' },
    { part: 'from', text: 'tiliona.example' },
  ]);
  expect(drawing.headline.lines.join(' ')).toBe('Levesek estéje: ingyenes főzőest a Király utcában');
  expect(drawing.svg).not.toMatch(/<text|font-family/);
  expect(drawing).toMatchObject({ width: card.width, height: card.height });
  expect(Boolean(drawing.photo)).toBe(photo);
});

test.each(every)('%s, photograph %s: words and logo keep off the edges and the photograph', async (size, photo) => {
  const drawing = await drawn(fullCard(size, photo));
  const pixels = await pixelsOf(drawing);
  const { width, height } = drawing;
  const margin = Math.floor(0.045 * Math.min(width, height));
  const [top, bottom] = size === 'story' ? [250, 340] : [margin, margin];
  const fields = new Set(['none', colours.ground, colours.accent]);
  const box = drawing.photo ?? { left: 0, top: 0, width: 0, height: 0 };
  const [outside, inside, inPhoto] = pixels.by((x, y) => {
    if (x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height) return 2;
    return x >= margin && x < width - margin && y >= top && y < height - bottom ? 1 : 0;
  });
  expect([...outside!].filter((colour) => !fields.has(colour))).toEqual([]);
  expect([...(inPhoto ?? [])]).toEqual(photo ? ['none'] : []);
  expect(inside!.size).toBeGreaterThan(50);
  expect(inside!.has('none')).toBe(false);
});

test('a safe zone that a network asks for is kept', async () => {
  const seen: number[] = [];
  const card = fullCard('square', false, { safe: { top: 200, bottom: 260, left: 150, right: 150 } });
  const drawing = await drawn(card, ({ key, left, top, width, height }) => {
    if (!/^(?:headline|eyebrow|detail|from)/.test(String(key))) return;
    seen.push(left, 1080 - left - width);
    expect(top).toBeGreaterThan(180);
    expect(top + height).toBeLessThan(1080 - 240);
  });
  expect(Math.min(...seen)).toBeGreaterThan(140);
  expect(drawing.logo!.top + drawing.logo!.height).toBeLessThanOrEqual(1080 - 260);
});

test('the same card gives the same bytes, in any time zone', async () => {
  const { svg } = await drawn(fullCard('X', true));
  const before = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  vi.resetModules();
  try {
    const { drawCard } = await import('../../src/formats/card.js');
    expect(await drawCard(fullCard('X', true))).toMatchObject({ svg });
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('every text is told with its ink and the ground it lies on', async () => {
  for (const photo of [true, false]) {
    const drawing = await drawn(fullCard('portrait', photo));
    expect(drawing.inks.map(({ part }) => part)).toEqual(['eyebrow', 'headline', 'detail', 'from']);
    for (const { ink, ground } of drawing.inks) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    const pixels = await pixelsOf(drawing);
    const [found] = pixels.by(() => 0);
    for (const { ink, ground } of drawing.inks) expect([...found!]).toEqual(expect.arrayContaining([ink, ground]));
  }
});

test('an accent too pale for letters leaves them to the colour of the text', async () => {
  const pale = { ...colours, accent: '#ffd54a', onAccent: '#ffffff' };
  const beside = await drawn(fullCard('square', true, { colours: pale }));
  expect(beside.inks).toContainEqual(expect.objectContaining({ part: 'eyebrow', ink: pale.text, ground: pale.ground }));
  const alone = await drawn(fullCard('square', false, { colours: pale }));
  expect(alone.inks).toContainEqual(expect.objectContaining({ part: 'headline', ink: pale.text, ground: pale.accent }));
});

test.each(every)('%s, photograph %s: the logo keeps its shape and its clear space', async (size, photo) => {
  const wide = await drawn(fullCard(size, photo));
  expect(wide.logo!.width / wide.logo!.height).toBeCloseTo(4, 1);
  expect(wide.logo!.clear).toBeGreaterThanOrEqual(0.5 * wide.logo!.height);
  const round = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>';
  const drawing = await drawn(fullCard(size, photo, { logo: { svg: round, clearSpace: 1 } }));
  expect(drawing.logo!.width).toBe(drawing.logo!.height);
  expect(drawing.logo!.clear).toBeGreaterThanOrEqual(drawing.logo!.height);
});

test('the logo is drawn, and never narrower than the brand allows', async () => {
  const plain = await drawn(aCard());
  const large = await drawn(aCard({ logo: { svg: logo, minWidth: 300 } }));
  expect(plain.logo!.width).toBeLessThan(300);
  expect(large.logo!.width).toBe(300);
  const { left, top, width, height } = large.logo!;
  const pixels = await pixelsOf(large);
  const middle = pixels.at(left + Math.round(width * 0.08), top + Math.round(height * 0.36));
  expect(middle).toBe('#47662f');
  const none = await drawn(aCard({ logo: { svg: logo, minWidth: 3000 } }));
  expect(none).toMatchObject({ logo: undefined, logoLeftOut: 'no-room' });
  expect(none.parts).toContainEqual({ part: 'name', text: 'Tiliona' });
});

test.each([
  ['letters of the machine', '<svg viewBox="0 0 9 9"><text>T</text></svg>'],
  ['a file beside it', '<svg viewBox="0 0 9 9"><image href="file:///etc/passwd"/></svg>'],
  ['a style from the web', '<svg viewBox="0 0 9 9"><rect fill="url(https://x.example/#a)"/></svg>'],
  ['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 9 9"/>'],
  ['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['no drawing', 'PNG'],
])('a logo with %s is not drawn: the name stands there in letters', async (_, svg) => {
  const drawing = await drawn(aCard({ logo: { svg }, words: { headline: ['News'], from: 'tiliona.example' } }));
  expect(drawing).toMatchObject({ logo: undefined, logoLeftOut: 'undrawable' });
  expect(drawing.drawn).toEqual(['News', 'Tiliona', 'tiliona.example']);
  expect(drawing.svg).not.toContain('<image');
});

test('a language that begins on the right has everything on the other side', async () => {
  const left = await drawn(fullCard('Open Graph', true));
  const right = await drawn(fullCard('Open Graph', true, { dir: 'rtl' }));
  expect(right.photo!.left).toBe(0);
  expect(right.photo!.width).toBe(left.photo!.width);
  expect(right.logo!.left).toBeGreaterThan(600);
  const pixels = await pixelsOf(right);
  for (let y = 0; y < 630; y += 7)
    for (let x = 1200 - 40; x < 1200; x += 3) expect(pixels.at(x, y)).toBe(colours.ground);
});

test('without words, or with pictographs alone, there is no card', async () => {
  expect(await faultOf(aCard({ words: { headline: [] } }))).toEqual({ fault: 'no-words' });
  expect(await faultOf(aCard({ words: { headline: ['🎉', ' '] } }))).toEqual({ fault: 'no-words' });
});
