/** How strict a rule is for a brand, a channel, a market; and what somebody has let pass. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import type { BrandInput } from '../../src/schemas/brand.js';
import { check, smallBrand } from '../project.js';

const message = (body: string) => `---\ntitle: The lamp\nfacts: { price: 24.90 EUR }\n---\n\n${body}\n`;
const wrong = {
  'templates/x/post.txt.hbs': '{{parts.post}} Now €18.90!',
  'content/a.md': message('It costs {{price}}.'),
};

async function found(brand: Partial<BrandInput>, files: Record<string, string> = wrong, rule = 'prices-agree') {
  const run = await check({ files, brand: { ...smallBrand, ...brand } as BrandInput, channels: ['x', 'mobile-page'] });
  const all: readonly Finding[] = [...run.editions, run].flatMap((one) => one.findings);
  return all.filter((finding) => finding.rule === rule);
}

describe('severity', () => {
  test.each([
    ['for all', 'warning', 'warning'],
    ['for the channel', { severity: 'error', channels: { x: 'note' } }, 'note'],
    ['for another channel', { severity: 'warning', channels: { facebook: 'note' } }, 'warning'],
    ['for a market: the strictest of those it speaks to', { markets: { GR: 'note', HU: 'warning' } }, 'warning'],
    ['only for some: else as the rule says', { channels: { facebook: 'note' } }, 'error'],
  ] as const)('%s', async (_, chosen, severity) => {
    const [finding] = await found({ rules: { 'prices-agree': chosen as never } });
    expect(finding?.severity).toBe(severity);
  });

  test('off for one channel alone', async () => {
    expect(await found({ rules: { 'prices-agree': { channels: { x: 'off' } } } })).toEqual([]);
  });
});

describe('waivers', () => {
  const waiver = { rule: 'prices-agree', reason: 'agreed with the shop', owner: 'press office', until: '2026-12-31' };

  test('what is let pass is shown with who and why', async () => {
    const [finding] = await found({ waivers: [{ ...waiver, message: 'a', channel: 'x', excerpt: '18.90' }] });
    expect(finding?.waived).toEqual({ reason: waiver.reason, owner: waiver.owner, until: waiver.until });
  });

  test.each([
    ['another message', { message: 'b' }],
    ['another channel', { channel: 'facebook' }],
    ['another language', { locale: 'el' }],
    ['another excerpt', { excerpt: '17.90' }],
    ['a day that is over', { until: '2026-11-21' }],
  ])('%s: it is not meant', async (_, more) => {
    const [finding] = await found({ waivers: [{ ...waiver, ...more }] });
    expect(finding).toMatchObject({ severity: 'error' });
    expect(finding?.waived).toBeUndefined();
  });

  test('the last day still counts', async () => {
    const [finding] = await found({ waivers: [{ ...waiver, until: '2026-11-22' }] });
    expect(finding?.waived).toBeDefined();
  });

  test('one that is over is an error of its own', async () => {
    const [finding] = await found({ waivers: [{ ...waiver, until: '2026-11-21' }] }, wrong, 'waivers-current');
    expect(finding).toMatchObject({ severity: 'error' });
  });
});
