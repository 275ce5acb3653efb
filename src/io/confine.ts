/**
 * Follows the imports of code that was taken from a commit, before any of it runs: each must stay among the files of
 * that commit. `onmessage` is this program and Node's own modules are Node's.
 */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, extname, isAbsolute, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, realDisk } from './disk.js';
import { importsIn, type Import } from './imports.js';
import { isInside, shownPath } from './read-text.js';
import { problem, sentences, type Sentences } from './sentences.js';

const leaves: Sentences = {
  en: [
    'This import ({name}) leads out of the files that the brand was taken from.',
    'Import only what is committed beside the brand.',
  ],
  el: [
    'Αυτό το import ({name}) οδηγεί έξω από τα αρχεία από τα οποία ελήφθη η μάρκα.',
    'Εισαγάγετε μόνο ό,τι είναι καταχωρισμένο στο git μαζί με τη μάρκα.',
  ],
  hu: [
    'Ez az import ({name}) kivezet azok közül a fájlok közül, ahonnan a márka származik.',
    'Csak olyat importáljon, ami a márkával együtt a gitben van.',
  ],
};
const computed: Sentences = {
  en: ['This import is computed, so nobody can say where it leads.', 'Write the path as plain text: import("./x.js")'],
  el: [
    'Αυτό το import υπολογίζεται, άρα κανείς δεν ξέρει πού οδηγεί.',
    'Γράψτε τη διαδρομή ως απλό κείμενο: import("./x.js")',
  ],
  hu: [
    'Ez az import számított, így nem tudható, hová vezet.',
    'Írja az útvonalat egyszerű szövegként: import("./x.js")',
  ],
};

/** Where code may come from, and from where its paths are shown. */
export interface Bounds {
  readonly root: string;
  readonly cwd: string;
}

const mostFiles = 2_000;
const endings = ['', '.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js', '/index.mjs', '/index.cjs']; // prettier-ignore
/** They load what the imports do not show. */
const loaders = new Set(['module', 'node:module']);

/** @param name a path, or a package as it is named from `folder`. @throws UserError at the import that leads out */
export async function confine(name: string, folder: string, bounds: Bounds, where: string): Promise<void> {
  const first = target(name, join(folder, 'x.js'), bounds);
  if (first === undefined) throw problem(leaves, { name }, { where });
  const seen = new Set<string>();
  const open = [...first];
  for (let file = open.pop(); file !== undefined && seen.size < mostFiles; file = open.pop()) {
    if (seen.has(file) || !/^\.[cm]?[jt]sx?$/.test(extname(file))) continue;
    seen.add(file);
    const isPackage = file.slice(bounds.root.length).split(sep).includes('node_modules');
    const imports = await importsIn(readFileSync(file, 'utf8'), file);
    const shown = shownPath(file, bounds.cwd);
    if (!imports && !isPackage)
      throw problem(sentences.brandCode, { reason: 'SyntaxError' }, { where: `${shown}:1:1` });
    for (const one of imports ?? []) {
      const at = `${shown}:${one.line}:${one.column}`;
      if (one.name === undefined) {
        if (!isPackage) throw problem(computed, {}, { where: at });
        continue;
      }
      const next = isOurs(one as Named, bounds) ? [] : target(one.name, file, bounds);
      if (next === undefined) throw problem(leaves, { name: one.name }, { where: at });
      open.push(...next);
    }
  }
}

type Named = Import & { readonly name: string };

function isOurs({ name }: Named, { root }: Bounds): boolean {
  return name === 'onmessage' ? !isShadowed(root) : isBuiltin(name) && !loaders.has(name);
}

/** Somebody put a package of our name above the folder of the commit, where Node would look for it. */
function isShadowed(root: string): boolean {
  const above = dirname(root);
  return existsSync(join(above, 'node_modules/onmessage')) || (above !== dirname(above) && isShadowed(above));
}

/** Files that a name stands for, each really inside; undefined for what is outside or nowhere. */
function target(name: string, from: string, { root }: Bounds): string[] | undefined {
  if (/^(?!file:)[a-z][a-z\d+.-]+:|^#/i.test(name)) return undefined;
  const path = name.startsWith('file:') ? fileURLToPath(name) : name;
  const isPath = isAbsolute(path) || /^\.{1,2}(\/|$)/.test(path);
  const found = isPath ? filesAt(resolve(dirname(from), path)) : packageFiles(path, from, root);
  // What is missing inside is told by the import itself, with the name it looked for.
  if (isPath && found?.length === 0) return isInside(resolve(dirname(from), path), root) ? [] : undefined;
  const real = found?.map((file) => realpathSync.native(file));
  return real?.every((file) => isInside(file, root)) ? real : undefined;
}

/** Every file that a path without its ending can mean. */
function filesAt(path: string): string[] {
  const names = [...endings.map((ending) => path + ending), path.replace(/\.([cm]?)js$/, '.$1ts')];
  return [...new Set(names)].filter((one) => existsSync(one) && statSync(one).isFile());
}

/** All code of the nearest package of that name, never above the files of the commit: which file it is depends on who asks. */
function packageFiles(name: string, from: string, root: string): string[] | undefined {
  const [, own] = /^((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
  if (own === undefined) return undefined;
  for (let folder = dirname(from); isInside(folder, root); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', own);
    if (existsSync(found)) return filesBelow(realDisk, found).map((file) => join(found, file));
  }
  return undefined;
}
