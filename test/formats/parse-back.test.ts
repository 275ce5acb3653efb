/** Whatever letters and signs a message has, each format that we write gives them back when it is read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainBlocks, plainWording } from '../../src/model/plain.js';
import { check, smallBrand } from '../project.js';

const signs = [
  'word', 'Ár', 'Τιμή', 'ű', 'ΐ', ' ', ' ', ' ', '<b>', '</p>', '&amp;', '&', '"', "'", '\\', '/', '%0D', '$(a)', '#let', '=1+1', '--',
  ']]>', '<!--', '-->', '*', '_', '~', '`', '|', '[', ']', '(', ')', '{ {', '} }', '!', '@', '#', ':', ';', ',', '.', '?', '+', '^', '€', '½', '“', '„', '»', '…', '–', '—', '\u00a0',
]; // prettier-ignore
const words = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 })
  .map((all) => `Word ${all.join('').replaceAll(/\s+/g, ' ').trim()} end`);

/** Markdown that says exactly this. */
const spelt = (text: string) =>
  [...text].map((sign) => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `&#${sign.codePointAt(0)};`)).join('');

/** What is said, however lines are broken. */
const said = (text: string) => text.replaceAll(/[\s\u00a0\u00ad\u200b]+/g, '');

const brand = { ...smallBrand, channels: { everyday: ['newsletter', 'press-release', 'mobile-page', 'linkedin'] } };

test('title and text come back from every format', async () => {
  const formats = new Set<string>();
  await fc.assert(
    fc.asyncProperty(words, words, async (title, text) => {
      const source = `---\ntitle: ${JSON.stringify(title)}\ndate: 2026-11-26\n---\n\n${spelt(text)}\n`;
      const { editions, refused } = await check({ files: { 'content/a.md': source }, brand });
      expect(refused.flatMap(({ findings }) => findings.map(({ say }) => say))).toEqual([]);
      const { renditions, readings } = editions[0]!;
      expect(renditions.length).toBeGreaterThanOrEqual(4);
      for (const { draft } of renditions) {
        const { readings: files } = readings.find(
          ({ channel, locale }) => channel === draft.channel && locale === draft.locale,
        )!;
        // A post is all text; a mail has its headline in its body.
        const { post, title, headline } = draft.parts;
        const wordings = [post ?? headline ?? title!].map(plainWording);
        if (draft.body.length > 0) wordings.push(plainBlocks(draft.body));
        for (const { file, segments } of files) {
          const all = said(segments.map((segment) => segment.text).join(''));
          for (const one of wordings) expect(all, `${draft.channel} ${file}`).toContain(said(one));
          formats.add(file.replace(/^.*\./, ''));
        }
      }
    }),
    { numRuns: 15, seed: 3 },
  );
  expect([...formats].sort()).toEqual(['docx', 'eml', 'html', 'json', 'pdf', 'txt']);
});
