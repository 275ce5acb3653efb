/** What is wrong in a finished file points at the line of the template or the brand that made it so. */
import { expect, test } from 'vitest';
import { mailOf, pageOf } from '../../src/rules/example-pages.js';
import { check, smallBrand } from '../project.js';

const message = { 'content/a.md': '---\ntitle: We open at ten\n---\n\nCome in.\n' };
const plain = '<h1>{{parts.headline}}</h1>\n{{{body.html}}}';
const look = { colors: { accent: '#0b57a4', text: '#1b1f24' } };

async function whereOf(rule: string, files: Record<string, string>, more: object = {}) {
  const run = await check({ files: { ...message, ...files }, brand: { ...smallBrand, ...more } });
  const all = [...run.editions.flatMap(({ findings }) => findings), ...run.findings];
  return all
    .filter((finding) => finding.rule === rule)
    .map((finding) => (finding as { where?: string }).where?.replace(/^.*(?=templates\/)/, ''));
}

test('a colour in a page of the brand', async () => {
  const files = pageOf(plain, '\n<style>\nh1 { color: #d4006a; }\n</style>');
  expect(await whereOf('brand-colours-only', files, { look })).toEqual(
    expect.arrayContaining(['templates/mobile-page/index.html.hbs:5:13']),
  );
});

test('a colour in a partial of the brand', async () => {
  const files = {
    ...pageOf(`{{> stripe}}${plain}`),
    'templates/partials/stripe.html.hbs': '<p\n  style="background:#d4006a">{{brand.name}}</p>\n',
  };
  expect(await whereOf('brand-colours-only', files, { look })).toEqual(
    expect.arrayContaining(['templates/partials/stripe.html.hbs:2:21']),
  );
});

test('a colour in a mail, through MJML', async () => {
  const more = { look, channels: { everyday: ['newsletter'] } };
  const files = mailOf('<mj-text color="#d4006a">{{{body.mail}}}</mj-text>');
  expect(await whereOf('brand-colours-only', files, more)).toEqual(
    expect.arrayContaining(['templates/newsletter/index.mjml.hbs:5:17']),
  );
});

test('colours of the brand that cannot be read on each other', async () => {
  const more = { look: { colors: { accent: '#f2b705', onAccent: '#ffffff' } } };
  const [first] = await whereOf('colours-readable', {}, more);
  expect(first).toMatch(/^brand\.config\.json:1:\d+$/);
});
