/** Runs a brand's own code: its config and its extensions. The only place where code of a project runs. */
import { basename, dirname, isAbsolute, relative } from 'node:path';
import { locate, UserError } from '../errors.js';
import type { SourceFile } from '../model.js';
import { confine, type Bounds } from './confine.js';
import { isInside } from './read-text.js';
import { problem, sentences } from './sentences.js';

const same = <T>(value: T): T => value;

/** `onmessage` is ours, so that a brand works in an empty folder with a global install. */
const onmessage = { defineBrand: same, defineChannel: same, defineRule: same, UserError };

/**
 * All exports of a module: a path, or a package name seen from `folder`. Nothing is written anywhere.
 * @param bounds where all that it imports must lie. @param where of who names it @throws UserError for what leads out
 */
export async function importModule(
  specifier: string,
  folder: string,
  bounds?: Bounds,
  where = '',
): Promise<Record<string, unknown>> {
  if (bounds) await confine(specifier, folder, bounds, where);
  const { createJiti } = await import('jiti');
  const jiti = createJiti(`${folder}/`, {
    fsCache: false,
    moduleCache: false,
    tryNative: false,
    interopDefault: false,
    virtualModules: bounds ? within({ onmessage }, bounds) : { onmessage },
  });
  return withoutExit(() => jiti.import(specifier));
}

/** Asked for every name before it is resolved: a path that was only made while running must not lead out either. */
function within(modules: Record<string, Record<string, unknown>>, { root }: Bounds) {
  return new Proxy(modules, {
    has: (known, name) => {
      if (typeof name === 'string' && isAbsolute(name) && !isInside(name, root))
        throw new Error(`${name} lies outside`);
      return name in known;
    },
  });
}

/** `process.exit` in a brand would end the program without a word: while its code is read, it is an error with a place. */
async function withoutExit<T>(read: () => Promise<T>): Promise<T> {
  const { exit } = process;
  process.exit = () => {
    throw new Error('process.exit ends the program; a brand only says what it is');
  };
  try {
    return await read();
  } finally {
    process.exit = exit;
  }
}

/** The default export of a brand file. @throws UserError with the line that failed */
export async function evaluate(path: string, file: SourceFile, bounds?: Bounds): Promise<unknown> {
  let exported: Record<string, unknown>;
  try {
    exported = await importModule(path, dirname(path), bounds, `${file.path}:1:1`);
  } catch (cause) {
    if (cause instanceof UserError && bounds) throw cause;
    const reason = reasonOf(cause).replaceAll(bounds ? `${bounds.root}/` : '\0', '');
    throw problem(sentences.brandCode, { reason }, { where: lineOf(cause, path, file), cause });
  }
  const brand = exported.default ?? exported.brand;
  if (brand === undefined) throw problem(sentences.brandNoExport, {}, { where: `${file.path}:1:1` });
  return brand;
}

/** What an error says, without the path it repeats. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .split('\n')[0]!
    .replace(/^\S*(Error): /, '')
    .replace(/\s*\(?\d+:\d+\)?$/, '')
    .replace(/\s*\S+:\d+:\d+$/, '')
    .trim();
}

/** `file:line:column` of the first line of the project that a parser or a stack names. */
function lineOf(error: unknown, path: string, file: SourceFile): string {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  const [, module] = /Cannot find (?:module|package) '([^']+)'/.exec(text) ?? [];
  if (module) return locate(file, Math.max(0, file.text.indexOf(module)));
  const folder = dirname(path);
  for (const [, where, line, column] of text.matchAll(/(?:file:\/\/)?(\/?[^\s()]+\.[cm]?[jt]s):(\d+):(\d+)/g)) {
    if (!where!.startsWith(folder) || where!.includes('node_modules')) continue;
    return `${file.path.slice(0, file.path.length - basename(path).length)}${relative(folder, where!)}:${line}:${column}`;
  }
  return `${file.path}:1:1`;
}
