/** Where a call to action leads when its address is not whole. */
import { expect, test } from 'vitest';
import { check, smallBrand } from '../project.js';

const files = (url: string) => ({
  'content/a.md': `---\ntitle: The kettle\ncta: { label: See it, url: ${url} }\n---\n\nIt is here.\n`,
});

test('a path leads to the site of the brand, as links of the text do', async () => {
  const { editions } = await check({ files: files('/{locale}/kettle') });
  expect(editions[0]!.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(editions[0]!.renditions[0]!.draft.cta?.url).toBe('https://lumen.example/en/kettle');
});

test.each(['/kettle', 'www.lumen.example/kettle', 'kettle'])(
  '%s without a site is said with what to write',
  async (url) => {
    const { site: _, ...brand } = smallBrand;
    const { editions } = await check({ files: files(url), brand });
    const found = editions[0]!.findings.filter(({ rule }) => rule === 'one-call-to-action');
    expect(found[0]!.say).toContain(url);
    expect(found[0]!.cure).toContain('https://');
    expect(found.every(({ cure }) => !cure?.includes('template'))).toBe(true);
  },
);
