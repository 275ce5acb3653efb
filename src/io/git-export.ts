/**
 * The files of a commit in a folder of their own, taken from git's store as they are: no checkout, no hook, no filter,
 * no submodule. The folder goes when the program ends.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git, gitBytes } from './git-run.js';
import { gitSentences } from './git-sentences.js';
import { problem } from './sentences.js';

const mega = 1024 * 1024;
/** What a brand consists of is smaller, so larger files stay where they are: photographs of messages above all. */
const most = { font: 20 * mega, picture: mega, file: 4 * mega, batch: 16 * mega, all: 256 * mega, files: 50_000 };

function fits(path: string, size: number): boolean {
  if (/\.(ttf|otf|ttc|woff2?)$/i.test(path)) return size <= most.font;
  if (/\.(jpe?g|png|webp|avif|gif|heic|tiff?|mp[34]|mov|pdf|zip)$/i.test(path)) return size <= most.picture;
  return size <= most.file;
}

interface Entry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

const made = new Map<string, string>();

/** @returns absolute folder with the files of the whole repository. @throws UserError for what is too much or damaged */
export function exportCommit(commit: string, ref: string, cwd: string): string {
  const before = made.get(commit);
  if (before !== undefined) return before;
  const entries = entriesOf(commit, cwd);
  if (!entries) throw problem(gitSentences.notExported, { ref });
  const size = entries.reduce((sum, one) => sum + one.size, 0);
  if (entries.length > most.files || size > most.all)
    throw problem(gitSentences.tooMuch, { ref, files: entries.length, size: Math.ceil(size / mega) });
  // First, so that no signal comes between the folder and those who take it away.
  if (made.size === 0) watchEnd();
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'onmessage-brand-')));
  made.set(commit, folder);
  for (const some of batches(entries)) {
    const contents = contentsOf(some, cwd);
    if (!contents) throw problem(gitSentences.notExported, { ref });
    for (const [at, entry] of some.entries()) if (entry.mode !== link) put(folder, entry, contents[at]!);
    for (const [at, entry] of some.entries()) if (entry.mode === link) putLink(folder, entry, contents[at]!);
  }
  return folder;
}

const link = '120000';

/** Files and links that may be taken; a submodule is another repository, and a path out of the folder is none of ours. */
function entriesOf(commit: string, cwd: string): Entry[] | undefined {
  const listed = git(cwd, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit]);
  return listed
    ?.split('\0')
    .filter(Boolean)
    .flatMap((line) => {
      const [, mode, sha, size, path] = /^(\d{6}) blob ([0-9a-f]{40,64}) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
      return path !== undefined && isPlain(path) && fits(path, Number(size))
        ? [{ mode: mode!, sha: sha!, size: Number(size), path }]
        : [];
    });
}

const isPlain = (path: string) =>
  path.split('/').every((step) => step !== '' && step !== '.' && step !== '..') &&
  !(process.platform === 'win32' && /[\\:]/.test(path));

function* batches(entries: readonly Entry[]): Generator<Entry[]> {
  // Links come last: what they lead to is there, and nothing is written through one.
  const sorted = [...entries].sort((a, b) => Number(a.mode === link) - Number(b.mode === link));
  let some: Entry[] = [];
  let size = 0;
  for (const entry of sorted) {
    if (some.length > 0 && size + entry.size > most.batch) {
      yield some;
      [some, size] = [[], 0];
    }
    some.push(entry);
    size += entry.size;
  }
  if (some.length > 0) yield some;
}

/** One answer of `git cat-file --batch` after the other: a line, the bytes, a line end. */
function contentsOf(entries: readonly Entry[], cwd: string): Buffer[] | undefined {
  const out = gitBytes(cwd, ['cat-file', '--batch'], entries.map(({ sha }) => `${sha}\n`).join(''));
  if (!out) return undefined;
  const contents: Buffer[] = [];
  let at = 0;
  for (const { sha, size } of entries) {
    const head = `${sha} blob ${size}\n`;
    if (out.toString('latin1', at, at + head.length) !== head) return undefined;
    contents.push(out.subarray(at + head.length, at + head.length + size));
    at += head.length + size + 1;
  }
  return contents;
}

function put(folder: string, { path }: Entry, bytes: Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    // Two names that this disk takes for one, or one that it cannot hold: the first stays.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** A link is made when it stays inside: it goes up first and then only down, so no other link can lead it out. */
function putLink(folder: string, { path }: Entry, bytes: Buffer): void {
  const target = bytes.toString('utf8');
  const steps = target.split('/');
  const ups = steps.findIndex((step) => step !== '..' && step !== '.');
  const up = steps.slice(0, ups < 0 ? undefined : ups).filter((step) => step === '..').length;
  const down = ups < 0 ? [] : steps.slice(ups);
  const isOut = up > path.split('/').length - 1 || down.some((step) => step === '..' || step === '');
  if (isOut || target.includes('\0') || target.includes('\\')) return;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  try {
    symlinkSync(target, join(folder, path));
  } catch {
    // A disk without links, or a name that is taken: whoever needs the file is told that it is not there.
  }
}

/** Takes away all that was exported. */
export function removeExports(): void {
  for (const folder of made.values()) rmSync(folder, { recursive: true, force: true });
  made.clear();
}

/** A signal ends the program as it would have, after the folders are gone. */
function watchEnd(): void {
  process.once('exit', removeExports);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      removeExports();
      process.kill(process.pid, signal);
    });
}
