/** Walks a folder for Markdown files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that projects keep beside their content; a message only when they have front matter. */
const aside = /^(readme|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct|security)(\.[a-z-]+)?\.(md|markdown)$/i;
const markdown = /\.(md|markdown)$/i;

/** Absolute paths, sorted by code units, without what is hidden, installed or written by us. Linked folders are not entered. */
export function listMarkdown(folder: string, skip: readonly string[]): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || skip.includes(path)) continue;
    if (entry.isDirectory()) files.push(...listMarkdown(path, skip));
    else if (markdown.test(entry.name) && !(aside.test(entry.name) && entry.isFile() && !hasFrontMatter(path)))
      files.push(path);
  }
  return files;
}

function hasFrontMatter(path: string): boolean {
  return /^\uFEFF?---\r?\n/.test(readFileSync(path, 'utf8'));
}

/** Names of the files in a folder, sorted; none when it cannot be listed. */
export function siblings(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
