/** Files that a brand needs nowhere are not made. */
import { expect, test } from 'vitest';
import { check, smallBrand } from '../project.js';

const files = { 'content/a.md': '---\ntitle: The kettle is back\n---\n\nIt boils in a minute.\n' };
const made = async (without: readonly ('pdf' | 'docx' | 'eml' | 'cards')[], everyday: string[]) => {
  const brand = { ...smallBrand, locales: { en: ['GR'] }, channels: { everyday, without: [...without] } };
  const { editions } = await check({ files, brand, paint: true });
  return editions[0]!.renditions.flatMap(({ draft, files: all }) => all.map(({ name }) => `${draft.channel}/${name}`));
};

test('documents and share cards, by what they end with', async () => {
  const channels = ['newsletter', 'press-release', 'mobile-page'];
  const all = await made([], channels);
  const some = await made(['pdf', 'eml', 'cards'], channels);
  expect(all.filter((name) => !some.includes(name)).sort()).toEqual([
    expect.stringMatching(/^mobile-page\/card-page-en\./),
    'newsletter/newsletter.eml',
    expect.stringMatching(/^press-release\/.*\.pdf$/),
  ]);
  expect(some.filter((name) => !all.includes(name))).toEqual([]);
});

test('a channel that has nothing else is not there', async () => {
  expect(await made(['pdf'], ['poster', 'x'])).toEqual(['x/post.txt', 'x/post.json']);
});
