import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { findMessages, refuseEqualIds } from '../../src/io/messages.js';
import { brandSchema } from '../../src/schemas/brand.js';
import { Project } from '../cli/project.js';

let project: Project;
afterEach(() => project?.remove());
const brand = parse(brandSchema, {
  name: 'Lumen',
  locales: { en: [], el: [], hu: [] },
  sources: [{ path: 'posts', fields: 'jekyll' }],
});
const find = (paths: string[] = []) =>
  findMessages(paths, brand, project.dir, { skip: [join(project.dir, 'editions')] });
const inputs = (paths?: string[]) => find(paths).messages.map(({ input }) => input);
const text = '---\ntitle: x\n---\n\nWords.\n';

test('files, folders and translations become messages, sorted, without what is no message', () => {
  project = new Project({
    'content/b/index.md': text,
    'content/b/index.el.md': text,
    'content/a.md': text,
    'content/a.hu.md': text,
    'content/README.md': '# Not a message\n',
    'content/news/LICENSE.md': text,
    'content/.hidden.md': text,
    'content/node_modules/x.md': text,
    'content/release.v2.md': text,
  });
  expect(inputs().map(({ id, translations }) => [id, translations.map(({ locale }) => locale)])).toEqual([
    ['a', ['hu']],
    ['b', ['el']],
    ['news-license', []],
    ['release-v2', []],
  ]);
});

test('a message has the same id however it is named', () => {
  project = new Project({ 'content/news/a/index.md': text, 'content/news/a/index.el.md': text });
  const names = ['content', 'content/news', 'content/news/a', 'content/news/a/index.md', 'content/news/a/index.el.md'];
  expect(names.map((name) => inputs([name]).map(({ id, translations }) => `${id} ${translations.length}`))).toEqual(
    names.map(() => ['news-a 1']),
  );
});

test('a source of the brand gives its messages their fields', () => {
  project = new Project({ 'posts/2026-01-01-x.md': text });
  expect(inputs()[0]!.source).toMatchObject({ fields: 'jekyll' });
});

test('text is UTF-8 with plain line ends and composed letters, whatever the editor wrote', () => {
  project = new Project({ 'a.md': '\uFEFF# Caf\u0065\u0301\r\n\r\nx\r\n' });
  expect(inputs(['a.md'])[0]!.main).toEqual({ path: 'a.md', text: '# Café\n\nx\n' });
});

test.each([
  ['NUL', Buffer.from('# A\n\nb\0c\n'), 'a.md:3:2'],
  ['UTF-16', Buffer.from('\uFEFF# A', 'utf16le'), 'a.md:1:1'],
  ['Latin-1', Buffer.from('# Ol\u00e9\n', 'latin1'), 'a.md:1:5'],
])('%s is refused with its place; the other messages are read', (_, bytes, where) => {
  project = new Project({ 'content/a.md': bytes, 'content/b.md': text });
  const { messages, refused } = find();
  expect(messages).toHaveLength(1);
  expect(refused[0]!.problem.where).toBe(`content/${where}`);
});

test('a link out of the folder, a pipe and a file too big are refused without waiting', () => {
  project = new Project({ 'secret.md': text, 'content/big.md': 'x'.repeat(2 * 1024 * 1024 + 1) });
  symlinkSync('../secret.md', join(project.dir, 'content/link.md'));
  execFileSync('mkfifo', [join(project.dir, 'content/pipe.md')]);
  const { messages, refused } = find();
  expect(messages).toEqual([]);
  expect(refused.map(({ path, problem }) => [path, problem.message.replace(/\S*content\S*/, '…')])).toEqual([
    ['content/big.md', '… has 2.0 MB; at most 2 MB are read.'],
    ['content/link.md', '… leads out of content/.'],
    ['content/pipe.md', '… is not a regular file.'],
  ]);
});

test('nothing to read, a wrong name and a translation alone each say what to do', () => {
  project = new Project();
  mkdirSync(join(project.dir, 'content'));
  expect(() => find()).toThrow('There is no message in content');
  project.write('content/kettle.md', text);
  expect(() => find(['content/ketle.md'])).toThrow(
    expect.objectContaining({ hint: 'Did you mean content/kettle.md?' }),
  );
  project.write('content/pot.el.md', text);
  expect(find().refused[0]!.problem.message).toContain('pot.md is not there');
});

test('two messages with one id are an error that names both', () => {
  const seen = new Map<string, string>();
  refuseEqualIds(seen, 'a', 'x.md');
  expect(() => refuseEqualIds(seen, 'A', 'y.md')).toThrow('x.md and y.md');
});
