/** Finds messages under paths and reads them with their translations and locks. Deterministic: sorted by path. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest, UserError } from '../errors.js';
import { slugify } from '../languages/index.js';
import type { Brand, Locale, Picture, SourceFile, TranslationLock } from '../model.js';
import { listMarkdown, siblings } from './list-markdown.js';
import { asProblem, isInside, readText, shownPath } from './read-text.js';
import { isSafeName } from './safe-name.js';
import { problem, sentences } from './sentences.js';
import { readLock } from './translation-lock.js';

/** What `parseMessage` takes. */
export interface MessageInput {
  readonly id: string;
  readonly main: SourceFile;
  readonly translations: readonly { readonly locale: Locale; readonly file: SourceFile }[];
  readonly pictures: readonly Picture[];
  readonly lock?: TranslationLock;
  readonly source?: Brand['sources'][number];
}

/** A message on disk: `root` is the absolute folder that its pictures may not lead out of. */
export interface FoundMessage {
  readonly path: string;
  readonly root: string;
  readonly input: MessageInput;
}

/** A message that was found: its text is read when it is its turn. */
export interface ListedMessage {
  readonly path: string;
  /** @throws UserError for what cannot be read */
  readonly read: () => FoundMessage;
}

export interface ListedMessages {
  readonly messages: readonly ListedMessage[];
  /** Nothing was named, so everything was read: what is not among it is gone. */
  readonly whole: boolean;
}

/** All of them, read. */
export interface FoundMessages {
  readonly messages: readonly FoundMessage[];
  /** What could not be read, each with the reason. */
  readonly refused: readonly { readonly path: string; readonly problem: UserError }[];
  readonly whole: boolean;
}

/** @throws UserError as `listMessages` */
export function findMessages(...what: Parameters<typeof listMessages>): FoundMessages {
  const listed = listMessages(...what);
  const messages: FoundMessage[] = [];
  const refused: { path: string; problem: UserError }[] = [];
  for (const { path, read } of listed.messages) {
    try {
      messages.push(read());
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push({ path, problem: error });
    }
  }
  return { messages, refused, whole: listed.whole };
}

/** The Markdown files that make one message. */
interface Group {
  readonly main: string;
  readonly translations: { locale: Locale; path: string }[];
  readonly root: string;
  readonly source?: Brand['sources'][number];
}

/**
 * @param paths files or folders, relative to `cwd`; none: `content/` and the folders of `brand.sources`
 * @param options `skip`: absolute folders that are not read (the output); `brandDir`: where sources count from; `within`:
 * absolute folder that sources and links to them may not lead out of
 * @throws UserError when a path does not exist, or nothing is found at all
 */
export function listMessages(
  paths: readonly string[],
  brand: Brand,
  cwd: string,
  options: { skip?: readonly string[]; brandDir?: string; within?: string } = {},
): ListedMessages {
  const brandDir = options.brandDir ?? cwd;
  const folders = [
    ...brand.sources.map(({ path }) => resolve(brandDir, path)),
    resolve(brandDir, 'content'),
    resolve(cwd, 'content'),
  ];
  const wanted =
    paths.length > 0
      ? paths.map((path) => existing(path, cwd))
      : [...new Set(folders)].filter((path) => existsSync(path));
  for (const path of wanted) refuseOutside(path, cwd, options.within, paths.length > 0);
  const files = new Map<string, string>();
  for (const path of wanted)
    for (const file of filesOf(path, options.skip ?? [])) files.set(file, rootOf(file, path, folders));
  const groups = groupFiles(files, brand, brandDir);
  if (groups.length === 0) {
    throw problem(sentences.noMessages, {
      folder: wanted.map((path) => shownPath(path, cwd)).join(', ') || 'content/',
    });
  }
  const messages = groups.map((group) => ({ path: shownPath(group.main, cwd), read: () => readGroup(group, cwd) }));
  return { messages, whole: paths.length === 0 };
}

/** @param named somebody typed it: a folder elsewhere is their choice, a link out of the project is not */
function refuseOutside(path: string, cwd: string, within: string | undefined, named: boolean): void {
  if (within === undefined || isInside(realpathSync.native(path), realpathSync.native(within))) return;
  if (named && !isInside(path, within)) return;
  throw problem(sentences.outside, { file: shownPath(path, cwd), root: `${shownPath(within, cwd)}/` });
}

/** A path, or the id of a message in `content/`. @throws UserError with the nearest name beside it */
function existing(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const named = [absolute, resolve(cwd, 'content', path), resolve(cwd, 'content', `${path}.md`)];
  const found = named.find((one) => existsSync(one));
  if (found) return found;
  const folder = dirname(absolute);
  // A link to nowhere is among them.
  const others = siblings(folder).filter((name) => name !== basename(absolute));
  const meant = nearest(basename(absolute), others);
  if (!meant) throw problem(sentences.missing, { file: path });
  throw problem(sentences.missingMeant, { file: path, meant: shownPath(join(folder, meant), cwd) });
}

function filesOf(path: string, skip: readonly string[]): string[] {
  try {
    return statSync(path).isDirectory() ? listMarkdown(path, skip) : [path];
  } catch (error) {
    throw asProblem(error, basename(path));
  }
}

/** A message keeps its id however it was named: it counts from the content folder or source it lies in. */
function rootOf(file: string, named: string, folders: readonly string[]): string {
  const known = folders.filter((folder) => isInside(file, folder)).sort((a, b) => b.length - a.length)[0];
  if (known) return known;
  if (named !== file) return named;
  const folder = dirname(file);
  return isIndex(file) ? dirname(folder) : folder;
}

const isIndex = (file: string) => /^index\.([\w-]+\.)?(md|markdown)$/i.test(basename(file));

/** Puts translations with their main file. A translation that was named brings the whole message. */
function groupFiles(files: ReadonlyMap<string, string>, brand: Brand, brandDir: string): Group[] {
  const groups = new Map<string, Group>();
  const translationsOf = translationsIn();
  for (const [file, root] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const main = mainOf(file, brand);
    if (groups.has(main)) continue;
    const source = brand.sources.find(({ path }) => isInside(main, resolve(brandDir, path)));
    groups.set(main, { main, root, source, translations: translationsOf(main) });
  }
  return [...groups.values()];
}

const named = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.(md|markdown)$/;

/** `x.el.md` belongs to `x.md`, when that is there or `el` is a language we publish in. */
function mainOf(file: string, brand: Brand): string {
  const [, stem, locale, ending] = named.exec(basename(file)) ?? [];
  if (stem === undefined) return file;
  const main = join(dirname(file), `${stem}.${ending}`);
  if (existsSync(main)) return main;
  const known = new Set(['en', 'el', 'hu', brand.locale, ...Object.keys(brand.locales)]);
  if (!known.has(locale!)) return file;
  const own = join(dirname(file), `${stem}.${brand.locale}.${ending}`);
  return existsSync(own) ? own : main;
}

type Translation = Group['translations'][number];

/** A finder of translations that lists each folder once. */
function translationsIn(): (main: string) => Translation[] {
  const folders = new Map<string, ReadonlyMap<string, Translation[]>>();
  return (main) => {
    const folder = dirname(main);
    const found = folders.get(folder) ?? byStem(folder);
    folders.set(folder, found);
    const [, own] = named.exec(basename(main)) ?? [];
    const stem =
      own !== undefined && !existsSync(main.replace(named, '$1.$3'))
        ? own
        : basename(main).replace(/\.(md|markdown)$/i, '');
    return (found.get(stem) ?? []).filter(({ path }) => path !== main);
  };
}

/** Files of a folder with a locale in their names, by what comes before it. */
function byStem(folder: string): ReadonlyMap<string, Translation[]> {
  const found = new Map<string, Translation[]>();
  for (const name of siblings(folder)) {
    const [, stem, locale] = named.exec(name) ?? [];
    if (stem === undefined) continue;
    const known = found.get(stem) ?? [];
    known.push({ locale: locale!, path: join(folder, name) });
    found.set(stem, known);
  }
  return found;
}

function readGroup(group: Group, cwd: string): FoundMessage {
  const { main, root, source } = group;
  const [first] = group.translations;
  if (first && !existsSync(main)) {
    throw problem(sentences.noSource, { file: shownPath(first.path, cwd), main: basename(main) });
  }
  const file = readText(main, root, cwd);
  const translations = group.translations.map(({ locale, path }) => ({ locale, file: readText(path, root, cwd) }));
  const lock = readLock(main, root, cwd);
  const input = { id: idOf(main, root), main: file, translations, pictures: [], lock, source };
  return { path: file.path, root, input };
}

/** `news/2026/kettle/index.md` → `news-2026-kettle`: small Latin letters, digits and hyphens, at most 80. */
export function idOf(main: string, root: string): string {
  const way = relative(root, main)
    .split(sep)
    .join('/')
    .replace(/\.(md|markdown)$/i, '')
    .replace(/(^|\/)index(\.[a-z]{2,3}(-\w+)?)?$/i, '');
  const id = slugify((way || basename(root)).replaceAll('/', ' '), 'en');
  const name = id.slice(-80).replace(/^-+/, '') || 'message';
  return isSafeName(name) ? name : `${name}-1`;
}

/** @param seen paths of the messages before, by id; this one is put with them. @throws UserError naming both files */
export function refuseEqualIds(seen: Map<string, string>, id: string, path: string): void {
  const one = seen.get(id.toLowerCase());
  if (one !== undefined) throw problem(sentences.equalIds, { id, one, other: path }, { where: `${path}:1:1` });
  seen.set(id.toLowerCase(), path);
}
