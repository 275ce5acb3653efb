/** What is found of messages beside each other counts in the output too; what lies there is looked at anew. */
import { rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { smallBrand } from '../project.js';
import { build, Project } from './project.js';

beforeAll(build);
let project: Project;
afterEach(() => project?.remove());

const brand = { ...smallBrand, locales: { en: ['GR'] }, products: { ferna: { name: 'Ferna kettle' } } };
const message = (title: string, day: string, price: string) =>
  `---\ntitle: ${title}\ndate: ${day}\nfacts: { price: ${price} EUR }\n---\n\nThe Ferna kettle costs {{price}}.\n`;

test('a message that contradicts another is held back, also when the other changed after it was built', () => {
  project = new Project({
    'brand.config.json': JSON.stringify(brand),
    'content/first.md': message('The Ferna kettle', '2026-11-01', '64.90'),
    'content/second.md': message('The Ferna kettle again', '2026-11-19', '64.90'),
  });
  const run = () => project.run(['build', '--now', '2026-11-20T09:00:00Z', '--json']);
  expect(run().code).toBe(0);
  const before = project.read('editions/second/en/mobile-page/index.html');

  project.write('content/first.md', message('The Ferna kettle', '2026-11-01', '59.90'));
  project.write('content/second.md', message('The Ferna kettle, once more', '2026-11-19', '64.90'));
  const { code, out } = run();
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ counts: { errors: 1, held: 2 }, written: { changed: ['first'] } });
  expect(project.read('editions/first/en/x/post.txt')).toContain('59.90');
  expect(project.read('editions/second/en/mobile-page/index.html')).toBe(before);
  expect(project.run(['verify']).code).toBe(0);
});

test('a file of the output that was changed, also to one of the same size and day, is written again', () => {
  project = new Project({
    'brand.config.json': JSON.stringify(brand),
    'content/first.md': message('The Ferna kettle', '2026-11-01', '64.90'),
  });
  const run = () => JSON.parse(project.run(['build', '--now', '2026-11-20T09:00:00Z', '--json']).out).written.changed;
  const post = 'editions/first/en/x/post.txt';
  expect(run()).toEqual(['first']);
  expect(run()).toEqual([]);
  const text = project.read(post);
  const { atime, mtime } = statSync(join(project.dir, post));
  project.write(post, text.replace('64.90', '46.90'));
  utimesSync(join(project.dir, post), atime, mtime);
  expect(run()).toEqual(['first']);
  expect(project.read(post)).toBe(text);
  rmSync(join(project.dir, post));
  expect(run()).toEqual(['first']);
  rmSync(join(project.dir, 'editions'), { recursive: true });
  expect(run()).toEqual(['first']);
  expect(run()).toEqual([]);
});

test('the matrix of a message is shown also when only a message read later shows that it is wrong', () => {
  project = new Project({
    'brand.config.json': JSON.stringify(brand),
    'content/a.md': message('The Ferna kettle', '2026-11-19', '64.90'),
    'content/b.md': message('The Ferna kettle again', '2026-11-01', '59.90'),
    'content/c.md': message('The Ferna kettle once more', '2026-10-01', '59.90'),
  });
  const { code, out } = project.run(['check', '--now', '2026-11-20T09:00:00Z', '--format', 'terminal']);
  expect(code).toBe(1);
  expect(out).toMatch(/^✓ b /m);
  expect(out).toMatch(/^price .*✓/m);
});
