/** `check --fix` on real files: what it mends, and all that it leaves as it was. */
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { mendFile } from '../../src/io/mend-file.js';
import { Project } from './project.js';

const brand = JSON.stringify({ name: 'Lumen', channels: { everyday: ['x'] } });
let project: Project;
afterEach(() => project.remove());

const start = (files: Record<string, string | Uint8Array>) =>
  (project = new Project({ 'brand.config.json': brand, ...files }));

test('values get the quotes they need, and Word’s fence becomes three hyphens', () => {
  start({ 'content/a.md': '—\ntitle: Kettle: it boils\nsummary: "Fine"\n---\n\nIt boils.\n' });
  const { out, code } = project.run(['check', '--fix']);
  expect(code).toBe(0);
  expect(out).toContain('content/a.md:1:1: mended-fence: "—" → "---"');
  expect(out).toContain('content/a.md:2:8: read-literally: "Kettle: it boils" → ""Kettle: it boils""');
  expect(project.read('content/a.md')).toBe('---\ntitle: "Kettle: it boils"\nsummary: "Fine"\n---\n\nIt boils.\n');
  const before = project.stamps('content');
  expect(project.run(['check', '--fix']).out).toContain('There is nothing to mend.');
  expect(project.stamps('content')).toEqual(before);
});

test('a name of a field loses the curly quotes of a word processor', () => {
  start({ 'content/a.md': '---\n“title”: “Kettle”\n\u00a0\n---\n\nIt boils.\n' });
  expect(project.run(['check', '--fix']).code).toBe(0);
  expect(project.read('content/a.md')).toBe('---\ntitle: Kettle\n \n---\n\nIt boils.\n');
});

test('a space of no width is taken out, and the message that was refused is judged', () => {
  start({ 'content/a.md': '---\ntitle: Kettle\n---\n\nIt bo\u200bils.\n' });
  const { out, code } = project.run(['check', '--fix']);
  expect(code).toBe(0);
  expect(out).toContain('I read 1 message');
  expect(project.read('content/a.md')).toContain('It boils.');
});

test('line ends, byte order mark, mode and letters written in two parts stay as the file had them', () => {
  start({ 'content/a.md': '\ufeff---\r\ntitle: Cafe\u0301: open\r\n---\r\n\r\nCafe\u0301.\r\n' });
  const file = join(project.dir, 'content/a.md');
  chmodSync(file, 0o640);
  project.run(['check', '--fix']);
  expect(readFileSync(file, 'utf8')).toBe('\ufeff---\r\ntitle: "Caf\u00e9: open"\r\n---\r\n\r\nCafe\u0301.\r\n');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(project.dir, 'content'))).toEqual(['a.md']);
});

test('only the files that were named are touched', () => {
  const source = '---\ntitle: Kettle: new\n---\n\nIt boils.\n';
  start({ 'content/a.md': source, 'content/b.md': source });
  project.run(['check', '--fix', 'content/a.md']);
  expect(project.read('content/a.md')).not.toBe(source);
  expect(project.read('content/b.md')).toBe(source);
});

test('a dry run shows the difference and writes nothing', () => {
  const source = '---\ntitle: Kettle: new\n---\n\nIt boils.\n';
  start({ 'content/a.md': source });
  const { out } = project.run(['check', '--fix', '--dry-run']);
  expect(out).toContain(
    '--- content/a.md\n+++ content/a.md\n@@ -1,4 +1,4 @@\n ---\n-title: Kettle: new\n+title: "Kettle: new"\n',
  );
  expect(project.read('content/a.md')).toBe(source);
  const { mended } = JSON.parse(project.run(['check', '--fix', '--dry-run', '--json']).out);
  expect(mended).toEqual({
    written: false,
    changes: [{ where: 'content/a.md:2:8', rule: 'read-literally', old: 'Kettle: new', new: '"Kettle: new"' }],
  });
});

test('a restricted run changes nothing, and says so', () => {
  const source = '---\ntitle: Kettle: new\n---\n\nIt boils.\n';
  start({ 'content/a.md': source });
  const { code, err } = project.run(['check', '--fix', '--restricted']);
  expect(code).toBe(2);
  expect(err).toContain('A restricted run changes no sources.');
  expect(project.read('content/a.md')).toBe(source);
});

test('what is accepted by a waiver stays', () => {
  const waived = { rule: 'spaces-in-order', reason: 'set so on purpose', owner: 'Press office', until: '2030-01-01' };
  const source = '---\ntitle: Kettle\n---\n\nIt  boils.\n';
  start({ 'content/a.md': source });
  project.write('brand.config.json', JSON.stringify({ name: 'Lumen', waivers: [waived] }));
  project.run(['check', '--fix']);
  expect(project.read('content/a.md')).toBe(source);
  project.write('brand.config.json', brand);
  project.run(['check', '--fix']);
  expect(project.read('content/a.md')).toContain('It boils.');
});

test('a link is not written through, and a file that changed meanwhile is left alone', () => {
  start({ 'real.md': 'one  two\n' });
  const [real, link] = [join(project.dir, 'real.md'), join(project.dir, 'link.md')];
  symlinkSync(real, link);
  const change = { start: 3, end: 5, text: ' ' };
  expect(() => mendFile(link, 'one  two\n', [change], project.dir)).toThrow('link.md is not a regular file');
  expect(() => mendFile(real, 'other text\n', [change], project.dir)).toThrow('changed while it was being read');
  expect(project.read('real.md')).toBe('one  two\n');
  expect(mendFile(real, 'one  two\n', [change], project.dir)).toEqual([change]);
  expect(project.read('real.md')).toBe('one two\n');
  expect(existsSync(link)).toBe(true);
});
