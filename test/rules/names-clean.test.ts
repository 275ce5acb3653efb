/** Names in all their forms are nothing to speak of; another name, a wrong spelling and a wrong title are. */
import { expect, test } from 'vitest';
import sample from '../../brand.config.js';
import { check } from '../project.js';
import type { BrandInput } from '../../src/schemas/brand.js';
import { clean } from './names-clean.js';

const brand: BrandInput = { ...(sample as BrandInput), look: {}, site: undefined };
const ours = new Set([
  'names-kept',
  'names-in-season',
  'people-as-registered',
  'preferred-terms',
  'one-term-per-concept',
  'one-spelling',
  'acronyms-expanded',
  'trademarks-marked',
  'third-party-marks',
]);

const titles = { en: 'Plain news', el: 'Απλά νέα', hu: 'Egyszerű hírek' };
const whole = (locale: keyof typeof titles, lines: readonly string[]) =>
  `---\ntitle: ${titles[locale]}\nlocale: ${locale}\ndate: 2026-11-26\nchannels: [mobile-page]\n---\n\n${lines.join('\n\n')}\n`;

async function found(source: 'en' | 'el' | 'hu', lines: readonly (readonly [string, string, string])[]) {
  const columns = { en: 0, el: 1, hu: 2 } as const;
  const files = Object.fromEntries(
    (['en', 'el', 'hu'] as const).map((locale) => [
      `content/names/index${locale === source ? '' : `.${locale}`}.md`,
      whole(
        locale,
        lines.map((line) => line[columns[locale]]),
      ).replace(locale === source ? '' : /^(?:locale|date|channels):.*\n/gm, ''),
    ]),
  );
  const run = await check({ files, brand, channels: ['mobile-page'], language: source });
  expect(run.refused).toEqual([]);
  return run.editions.flatMap((edition) => edition.findings).filter(({ rule }) => ours.has(rule));
}

test('the table is long enough to mean something', () => expect(clean.length).toBeGreaterThanOrEqual(60));

test.each(['en', 'el', 'hu'] as const)('from %s: no right sentence is found, nor its translations', async (source) => {
  const said = (await found(source, clean)).map(({ rule, locale, say }) => `${rule} ${locale}: ${say}`);
  expect(said).toEqual([]);
});

test('a translation may move names about', async () => {
  const moved = await found('en', [
    ['Ferna boils.', 'Η Ruvo σερβίρει.', 'A Ruvo tölt.'],
    ['Ruvo pours.', 'Ο Ferna βράζει.', 'A Ferna forral.'],
  ]);
  expect(moved.map(({ say }) => say)).toEqual([]);
});

test('readers of one country may be told of their own town and press officer', async () => {
  const own = await found('en', [
    ['Come to our shop in Athens.', 'Ελάτε στο κατάστημά μας στην Αθήνα.', 'Jöjjön el budapesti boltunkba!'],
    ['Ask Stathis Linaras.', 'Ρωτήστε τον Στάθη Λιναρά.', 'Kérdezze Széplaki Dorkát!'],
  ]);
  expect(own.map(({ say }) => say)).toEqual([]);
});

const wrong: readonly (readonly [rule: string, severity: string, line: readonly [string, string, string]])[] = [
  ['names-kept', 'error', ['Meet Ferna.', 'Γνωρίστε τη Ruvo.', 'Ismerje meg a Fernát!']],
  ['names-kept', 'error', ['Áron Somlódi cooks.', 'Μαγειρεύει η Μυρτώ Κεραμιδά.', 'Somlódi Áron főz.']],
  ['names-kept', 'note', ['At Tiliona.', 'Στην Tiliona.', 'A Tilionanál.']],
  ['names-kept', 'note', ['Hanna Csepregi.', 'Η Χάνα Τσεπρέγκι.', 'Hanna Csepregi.']],
  ['preferred-terms', 'error', ['Meet Fernna.', 'Γνωρίστε τον Ferna.', 'Ismerje meg a Fernát!']],
  ['preferred-terms', 'error', ['Ferna boils.', 'Ο Φέρνα βράζει.', 'A Ferna forral.']],
  ['preferred-terms', 'warning', ['In our e-shop.', 'Στο ηλεκτρονικό μας κατάστημα.', 'Webshopunkban.']],
  ['people-as-registered', 'warning', ['Áron Somlodi.', 'Ο Άρον Σόμλοντι.', 'Somlódi Áron.']],
  ['people-as-registered', 'error', ['Hanna Csepregi, Head of Design.', 'Η Χάνα Τσεπρέγκι.', 'Csepregi Hanna.']],
];

test.each(wrong)('%s (%s): %j', async (rule, severity, line) => {
  const all = await found('en', [line]);
  expect(all.map((one) => `${one.rule} ${one.severity}`)).toContain(`${rule} ${severity}`);
});
