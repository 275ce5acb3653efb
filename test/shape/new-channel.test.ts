/** A new channel takes one file, one template and one line; as an extension of a brand it takes no change here. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import fax from '../fixtures/fax/fax.js';
import { channels } from '../../src/channels/index.js';
import { loadTemplates } from '../../src/io/templates.js';
import { checkMessage } from '../../src/pipeline/check.js';
import { constantsOf, prepareMail } from '../../src/pipeline/templates/mail.js';
import { createTemplates } from '../../src/pipeline/templates/templates.js';
import { loadSample, root } from '../sample.js';

const fixture = join(root, 'test/fixtures/fax');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onmessage-fax-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one file, one template, one line in the list', async () => {
  const { input, messages } = await loadSample();
  const list = [...channels, fax];
  const templates = await loadTemplates({
    folders: [join(fixture, 'templates')],
    channels: [fax],
    locales: ['en', 'el', 'hu'],
    prepare: prepareMail,
    constants: () => constantsOf({ locale: 'en', ogLocale: 'en_GB', dir: 'ltr', labels: {}, brand: {} as never }),
  });
  const message = { ...messages.find((m) => m.id === 'winter-kettle')!, channels: ['fax'] };
  const renderer = { ...input.renderer, templates, fill: createTemplates(templates).render };
  const edition = await checkMessage(message, { ...input, channels: list, renderer });
  expect(edition.renditions.map((r) => `${r.draft.locale} ${r.files[0]!.name}`)).toEqual([
    'en fax.txt',
    'el fax.txt',
    'hu fax.txt',
  ]);
  expect(new TextDecoder().decode(edition.renditions[1]!.files[0]!.bytes)).toContain('64,90');
  expect(edition.findings.filter((f) => f.severity === 'error')).toEqual([]);
});

test('the same channel through extensions, in a folder of its own', () => {
  cpSync(fixture, folder, { recursive: true });
  writeFileSync(
    join(folder, 'brand.config.json'),
    JSON.stringify({ name: 'Town hall', extensions: ['./fax.ts'], channels: { everyday: ['fax'] } }),
  );
  writeFileSync(join(folder, 'note.md'), '# The hall is closed on Friday\n\nCall 112 in an emergency.\n');
  const run = spawnSync(process.execPath, [join(root, 'bin/onmessage.js'), 'build', 'note.md'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.stderr + run.stdout).not.toContain('Error');
  expect(run.status).toBe(0);
  expect(readFileSync(join(folder, 'editions/note/en/fax/fax.txt'), 'utf8')).toBe(
    'THE HALL IS CLOSED ON FRIDAY\n\nCall 112 in an emergency.\n\nTown hall\n',
  );
});
