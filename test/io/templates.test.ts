import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInTemplates, loadTemplates } from '../../src/io/templates.js';
import type { Channel } from '../../src/model.js';

function folder(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'onmessage-templates-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
const load = (files: Record<string, string | Uint8Array>, template = 'index.txt.hbs', locales = ['el', 'en-GB']) =>
  loadTemplates({
    folders: [join(folder(files), 'templates')],
    channels: [{ id: 'newsletter', files: [{ name: 'x', template, media: 'text/plain' }] } as unknown as Channel],
    locales,
    prepare: (mjml) => ({ mjml, where: (line) => `here:${line}`, restore: (html) => html }),
    constants: () => ({}),
  });

describe('finding templates', () => {
  it('takes the brand’s before ours and a locale’s before the common one', async () => {
    const set = await load({
      'templates/newsletter/index.txt.hbs': 'common',
      'templates/newsletter/index.el.txt.hbs': '\uFEFFελληνικά\r\n',
    });
    expect(set.find('newsletter', 'index.txt.hbs', 'el')!.text).toBe('ελληνικά\n');
    expect(set.find('newsletter', 'index.txt.hbs', 'en-GB')).toMatchObject({ text: 'common', kind: 'text' });
    expect(set.find('newsletter', 'other.txt.hbs', 'el')).toBeUndefined();
  });
  it('falls back to ours, whose path in errors does not tell where we are installed', async () => {
    const set = await load({ 'templates/partials/mail-top.mjml.hbs': 'mine' });
    expect(set.find('newsletter', 'index.txt.hbs', 'el')!.path).toBe('templates/newsletter/index.txt.hbs');
    expect(set.partials['mail-top.mjml']).toBe('mine');
    expect(set.partials['mail-footer.mjml']).toContain('mj-section');
    expect(builtInTemplates()).toMatch(/templates$/);
  });
  it('refuses what is not text or has no known ending', async () => {
    await expect(load({ 'templates/newsletter/index.txt.hbs': new Uint8Array([0xe9]) })).rejects.toThrow(/not UTF-8/);
    await expect(load({ 'templates/newsletter/index.xyz': 'x' }, 'index.xyz')).rejects.toThrow(/unknown ending/);
  });
  it('runs MJML where no configuration file of the project can load code', async () => {
    const evil = folder({ '.mjmlconfig': '{"packages":["./evil.js"]}', 'evil.js': 'globalThis.ran = true;' });
    const before = process.cwd();
    process.chdir(evil);
    try {
      const set = await load(
        { 'templates/newsletter/index.mjml.hbs': '<mjml><mj-body></mj-body></mjml>' },
        'index.mjml.hbs',
        ['el'],
      );
      expect(set.find('newsletter', 'index.mjml.hbs', 'el')!.skeleton).toContain('<!doctype html>');
      expect(process.cwd()).toBe(evil);
      expect('ran' in globalThis).toBe(false);
    } finally {
      process.chdir(before);
    }
  });
});
