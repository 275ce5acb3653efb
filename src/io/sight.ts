/** How the files that a run reads look to the system: what looks otherwise than before has changed. */
import { lstatSync, readdirSync, statSync, type BigIntStats, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Absolute folders. */
export interface Scene {
  /** With all below them, but for what is hidden, installed or in `skip`. A message's own files lie there. */
  readonly trees: readonly string[];
  /** Only what lies directly in them and may be part of a message: that of a file which was named. */
  readonly beside: readonly string[];
  /** Only what lies directly in them and may be part of a brand. */
  readonly folders: readonly string[];
  readonly skip: readonly string[];
}

export interface Sight {
  /** Of every file, by its absolute path: size, times and number; of a folder that is not entered only that it is one. */
  readonly stamps: ReadonlyMap<string, string>;
  /** One was written so shortly before that it could be written again and look the same. */
  readonly fresh: boolean;
}

/** Times of a disk go in steps: of the system's clock, mostly. Milliseconds. */
const step = 20;

/** @param enter told of each folder before it is listed: who listens to it from then on misses nothing */
export function look(
  { trees, beside, folders, skip }: Scene,
  enter: (folder: string) => void = () => undefined,
): Sight {
  const stamps = new Map<string, string>();
  const entered = new Set<string>();
  let newest = 0;
  const see = (folder: string, wanted: RegExp, deep = false) => {
    if (entered.has(`${folder} ${wanted.source}`)) return;
    entered.add(`${folder} ${wanted.source}`);
    enter(folder);
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (isAside(entry.name) || skip.includes(path)) continue;
      if (entry.isDirectory()) {
        if (deep) see(path, wanted, true);
        else stamps.set(path, 'folder');
        continue;
      }
      const found = wanted.test(entry.name) && !stamps.has(path) ? statOf(path) : undefined;
      if (!found) continue;
      stamps.set(path, stampOf(found));
      newest = Math.max(newest, Number(found.ctimeMs));
    }
  };
  for (const tree of trees) see(tree, /^/, true);
  for (const folder of beside) see(folder, ofMessages);
  for (const folder of folders) see(folder, ofBrands);
  return { stamps, fresh: Date.now() - newest < step };
}

/** Code, data, templates, fonts and pictures. */
const ofBrands = /\.([cm]?[jt]s|json|ya?ml|tokens|hbs|mjml|typ|css|ttf|otf|woff2?|svg|png|jpe?g|gif|webp|avif)$/i;
const ofMessages = /\.(md|markdown|json|svg|png|jpe?g|gif|webp|avif)$/i;

/** What runs never read, what editors put beside a file while it is open, and what may be our own words in a file. */
export const isAside = (name: string) =>
  name.startsWith('.') || name === 'node_modules' || /~$|^#.*#$|\.log$/.test(name);

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** A link looks as what it leads to does. */
function statOf(path: string): BigIntStats | undefined {
  try {
    const found = lstatSync(path, { bigint: true });
    return found.isSymbolicLink() ? statSync(path, { bigint: true, throwIfNoEntry: false }) : found;
  } catch {
    return undefined;
  }
}

const stampOf = ({ size, mtimeNs, ctimeNs, ino, dev }: BigIntStats) => [size, mtimeNs, ctimeNs, ino, dev].join(' ');

/** Paths that are new, gone or look otherwise, sorted. */
export function differing(before: Sight, after: Sight): string[] {
  const paths = [...after.stamps].filter(([path, stamp]) => before.stamps.get(path) !== stamp).map(([path]) => path);
  return [...paths, ...[...before.stamps.keys()].filter((path) => !after.stamps.has(path))].sort();
}
