/** SECURITY.md promises only what a test keeps. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const [, sheet = ''] = /## What we promise\n([\s\S]*?)\n## /.exec(text) ?? [];
const rows = sheet
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|\s*(-+|promise)\s*\|/.test(line))
  .map(
    (line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()) as [promise: string, tests: string],
  );

test('the sheet is there, and every line of it is a promise', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(
    sheet.split('\n').filter((line) => /^[-*] /.test(line)),
    'a promise belongs in the table, with its test',
  ).toEqual([]);
});

describe.each(rows)('%s', (promise, tests) => {
  test('is one sentence', () => expect(promise).toMatch(/^[^.]*(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|[^.])*\.$/));

  test('names a test that is there and tests something', () => {
    const named = [...tests.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
    expect(named.length, 'name the test that keeps it').toBeGreaterThan(0);
    for (const [, shown, path] of named) {
      expect(shown).toBe(path);
      expect(path).toMatch(/^test\/[\w/-]+\.test\.ts$/);
      expect(existsSync(join(root, path!)), `${path} is not there`).toBe(true);
      expect(readFileSync(join(root, path!), 'utf8')).toMatch(/\bexpect\(/);
    }
  });
});

test('people find it', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('](SECURITY.md)');
  for (const heading of ['Reporting', 'Supported versions', 'What we do not promise'])
    expect(text).toContain(`## ${heading}\n`);
});

test('every file it points to is there', () => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
