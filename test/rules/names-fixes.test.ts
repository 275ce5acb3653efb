/** What `check --fix` writes for a name or term: only where nothing around it has to change. */
import { expect, test } from 'vitest';
import { check } from '../project.js';
import { projectOf } from './example-project.js';

const brand = {
  not: { el: ['Λούμεν'] },
  terms: {
    shop: {
      name: { en: 'e-shop', el: 'ηλεκτρονικό κατάστημα', hu: 'webáruház' },
      not: { en: ['webshop', 'online store'], el: ['e-shop'], hu: ['webshop', 'e-shop'] },
    },
    mail: { name: { en: 'email', el: 'e-mail', hu: 'e-mail' }, not: { en: ['e-mail'], el: ['email'], hu: ['email'] } },
  },
  products: { ferna: { name: 'Ferna', symbol: { mark: '®' } }, ruvo: { name: 'Ruvo' } },
  people: {
    ceo: {
      name: { en: 'Hanna Csepregi', el: 'Χάνα Τσεπρέγκι', hu: 'Csepregi Hanna' },
      title: { en: 'Chief Executive', el: 'Διευθύνουσα Σύμβουλος', hu: 'vezérigazgató' },
    },
  },
};

/** The body after every fix that the run offers. */
async function mended(locale: string, body: string): Promise<string> {
  const project = projectOf({ locale }, { message: body, brand });
  const source = project.files['content/example/index.md']!;
  const run = await check({ ...project, language: locale });
  const fixes = run.editions.flatMap((e) => e.findings).flatMap(({ fix }) => (fix ? [fix] : []));
  let text = source;
  for (const { at, text: right } of [...fixes].sort((a, b) => b.at.start - a.at.start))
    text = text.slice(0, at.start) + right + text.slice(at.end);
  return text.slice(text.indexOf('---\n\n') + 5).trim();
}

test.each([
  ['en', 'Our webshop and an **online store**.', 'Our e-shop and an **e-shop**.'],
  ['en', 'It is a webshop.', 'It is a webshop.'],
  ['en', 'Webshop news by e-mail.', 'E-shop news by email.'],
  ['en', 'Our webshops.', 'Our webshops.'],
  ['en', 'See `webshop` and “our webshop”.', 'See `webshop` and “our webshop”.'],
  ['el', 'Το e-shop μας και η Λούμεν.', 'Το e-shop μας και η Lumen.'],
  ['el', 'Γράψτε μας email.', 'Γράψτε μας e-mail.'],
  ['hu', 'Itt a webshop, és itt az e-shop.', 'Itt a webáruház, és itt az e-shop.'],
  ['hu', 'Webshopunkban email címmel.', 'Webshopunkban e-mail címmel.'],
  ['en', 'Ferna boils. Ferna pours.', 'Ferna® boils. Ferna pours.'],
  ['en', 'Meet Ruvo® today.', 'Meet Ruvo today.'],
  ['hu', 'A Fernával könnyű.', 'A Fernával könnyű.'],
  ['en', '> Sorry.\n>\n> — Hana Csepregi, Chief Executive', '> Sorry.\n>\n> — Hanna Csepregi, Chief Executive'],
  ['en', '> Sorry.\n>\n> — Hanna Csepregi, Chief Executiv', '> Sorry.\n>\n> — Hanna Csepregi, Chief Executive'],
])('%s: %s', async (locale, before, after) => expect(await mended(locale, before)).toBe(after));
