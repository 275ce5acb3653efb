/** Where the files lie that a brand is made from: also when it cannot be read just now. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { LoadedBrand } from './brand.js';

/** What may name more files of a brand. */
const naming = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json', '.yaml', '.yml', '.tokens']);
const endings = ['', '.ts', '.mts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js'];

/** A path in a text: `./brand/fax.ts`, `../base/brand.config.json`, `assets/logo.svg`. */
const paths = /(?<![\w./@-])(?:\.{1,2}\/)*[\w@-][\w@.-]*(?:\/[\w@.-]+)*/g;
const largest = 1_000_000;
const most = 500;

/**
 * Files that a brand's file, or a message, leads to, whatever it names them for, and their folders; also of those that are not there yet.
 * @param path absolute
 */
export function reachOf(path: string): {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
} {
  const files = new Set<string>([path]);
  const folders = new Set<string>([dirname(path)]);
  for (const from of files) {
    if (files.size > most) break;
    for (const [name] of textOf(from, from === path).matchAll(paths)) {
      if (!/[./]/.test(name)) continue;
      const named = resolve(dirname(from), name);
      const found = endings.map((ending) => named + ending).concat(named.replace(/\.([cm]?)js$/, '.$1ts'));
      const there = found.filter((one) => isFile(one));
      if (there.length > 0 || /^\.{1,2}\//.test(name)) folders.add(dirname(named));
      for (const file of there) {
        files.add(file);
        folders.add(dirname(file));
      }
    }
  }
  return { files, folders: new Set([...folders].filter((folder) => existsSync(folder))) };
}

function textOf(path: string, isFirst: boolean): string {
  try {
    return (isFirst || naming.has(extname(path))) && statSync(path).size <= largest ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Absolute paths of files that a loaded brand names by itself. */
export function namedFiles({ brand: { look, extensions }, home }: LoadedBrand): string[] {
  const { logo, fonts } = look;
  return [
    logo?.light,
    logo?.dark,
    fonts.files?.regular,
    fonts.files?.bold,
    ...extensions.filter((name) => name.startsWith('.')),
  ]
    .filter((name) => name !== undefined)
    .map((name) => join(home, name));
}
