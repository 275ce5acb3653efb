/** Greek as it is written every day, under all rules: nothing that an editor would have to answer. */
import { describe, expect, test } from 'vitest';
import sample from '../../brand.config.js';
import type { BrandInput } from '../../src/schemas/brand.js';
import { check, smallBrand, type ProjectRun } from '../project.js';
import { messages, type CleanMessage } from './clean-el.js';
import { lines } from './clean-el-lines.js';
import { pairs } from './clean-el-pairs.js';

const brands: Readonly<Record<string, BrandInput>> = {
  small: smallBrand,
  sample: { ...(sample as BrandInput), look: {}, types: {}, legal: {}, boilerplate: undefined },
};

/** What was found at error or warning level. */
async function found(files: ProjectRun['files'], brand: BrandInput, channels = ['mobile-page', 'facebook']) {
  const run = await check({ files, brand, channels, language: 'el' });
  expect(run.refused).toEqual([]);
  return run.editions
    .flatMap((edition) => edition.findings)
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule, say }) => `${rule}: ${say}`);
}

const sourceOf = ({ title, head, text }: CleanMessage) =>
  `---\ntitle: ${title}\nlocale: el\n${head ? `${head}\n` : ''}---\n\n${text.join('\n\n')}\n`;

test('there are enough of them to mean something', () => {
  expect(Object.values(messages).flatMap(({ text }) => text).length).toBeGreaterThanOrEqual(120);
  expect(pairs.length).toBeGreaterThanOrEqual(50);
});

describe.each(Object.entries(brands))('with the %s brand', (_, brand) => {
  test.each(Object.entries(messages))('%s', async (_name, message) => {
    expect(await found({ 'content/a.md': sourceOf(message) }, brand)).toEqual([]);
  });

  test('single sentences', async () => {
    const message = { title: 'Απλά νέα', head: 'date: 2026-11-23', text: lines };
    expect(await found({ 'content/a.md': sourceOf(message) }, brand)).toEqual([]);
  });
});

const titles = { en: 'Plain news', el: 'Απλά νέα' };
const project = (locale: 'en' | 'el', { en, el }: { en: string; el: string }) => {
  const other = locale === 'en' ? 'el' : 'en';
  const texts = { en, el };
  return {
    'content/a/index.md': `---\ntitle: ${titles[locale]}\nlocale: ${locale}\ndate: 2026-11-20\n---\n\n${texts[locale]}\n`,
    [`content/a/index.${other}.md`]: `---\ntitle: ${titles[other]}\n---\n\n${texts[other]}\n`,
  };
};

describe.each(['en', 'el'] as const)('translated from %s', (locale) => {
  test.each(pairs)('%s', async (en, el) => {
    expect(await found(project(locale, { en, el }), smallBrand, ['mobile-page'])).toEqual([]);
  });

  test('another hour, written with a dot, is found', async () => {
    const texts = { en: 'The talk begins at 18:00.', el: 'Η ομιλία αρχίζει στις 19.00.' };
    expect(await found(project(locale, texts), smallBrand, ['mobile-page'])).not.toEqual([]);
  });

  test('another figure in the translation is found', async () => {
    const [en, el] = ['We deliver within two working days.', 'Παραδίδουμε σε τρεις εργάσιμες ημέρες, με 12 €.'];
    expect(await found(project(locale, { en: `${en} It costs €9.`, el }), smallBrand, ['mobile-page'])).not.toEqual([]);
  });
});
