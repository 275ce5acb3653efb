/** Reads what a brand file says, as plain data, with the place of each key. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Document, YAMLError } from 'yaml';
import { locate } from '../errors.js';
import type { SourceFile } from '../model.js';
import { evaluate } from './evaluate.js';
import { readText, shownPath } from './read-text.js';
import { problem, sentences } from './sentences.js';

type Path = readonly (string | number)[];

/** `whereOf` gives `file:line:column` of the key at a path, or of the nearest key above it. */
export interface BrandFile {
  readonly file: SourceFile;
  readonly data: unknown;
  readonly whereOf: (path: Path) => string;
}

/** How far a brand is trusted, and from where its paths are shown. */
export interface Reach {
  readonly cwd: string;
  /** None of its code runs. */
  readonly restricted: boolean;
  /** Absolute folder that nothing of it may lead out of. */
  readonly root?: string;
}

const endings = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'];

/** Absolute path of the brand file of a folder; undefined without one. @throws UserError when there are two */
export function findBrandFile(cwd: string, named?: string): string | undefined {
  if (named !== undefined) {
    if (!existsSync(resolve(cwd, named))) throw problem(sentences.noBrand, { file: named });
    return resolve(cwd, named);
  }
  const [one, other] = endings.map((ending) => join(cwd, `brand.config.${ending}`)).filter((path) => existsSync(path));
  if (one && other) throw problem(sentences.twoBrands, { one: shownPath(one, cwd), other: shownPath(other, cwd) });
  return one;
}

/** Whether reading it runs code. */
export const isCode = (path: string) => /\.[cm]?[jt]s$/.test(path);

/** @throws UserError with `file:line:column` */
export async function readBrandFile(path: string, file: SourceFile, { cwd, root }: Reach): Promise<BrandFile> {
  if (isCode(path)) {
    const data = await evaluate(path, file, root === undefined ? undefined : { root, cwd });
    return { file, data, whereOf: (key) => searched(file, key) };
  }
  const { parseDocument, isNode } = await import('yaml');
  const document = parseDocument(file.text, { version: '1.2', uniqueKeys: true, strict: true, prettyErrors: false });
  // A warning is a tag: no type of a value is ordered by a file.
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw syntaxError(file, error, path);
  const whereOf = (key: Path) => {
    for (let length = key.length; length > 0; length--) {
      const node = document.getIn(key.slice(0, length), true);
      if (isNode(node) && node.range) return locate(file, keyStart(file.text, key[length - 1]!, node.range[0]));
    }
    return `${file.path}:1:1`;
  };
  return { file, data: plain(document, file, path), whereOf };
}

/** @throws UserError for aliases that would unfold without end */
function plain(document: Document, file: SourceFile, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (cause) {
    const data = { kind: kindOf(path), reason: (cause as Error).message };
    throw problem(sentences.brandSyntax, data, { where: `${file.path}:1:1`, cause });
  }
}

const kindOf = (path: string) => (path.endsWith('.json') ? 'JSON' : 'YAML');

/** A brand file may itself be a link; it is the user's own choice, but where the project is not trusted. */
export function readBrandText(path: string, { cwd, root }: Pick<Reach, 'cwd' | 'root'>): SourceFile {
  if (root !== undefined) return readText(path, root, cwd);
  const real = realpathSync(path);
  return { ...readText(real, dirname(real), cwd), path: shownPath(path, cwd) };
}

function syntaxError(file: SourceFile, error: YAMLError, path: string) {
  return problem(
    sentences.brandSyntax,
    { kind: kindOf(path), reason: error.message },
    { where: locate(file, error.pos[0]), cause: error },
  );
}

/** An editor should land on the key, not on its value, when both stand in one line. */
function keyStart(text: string, key: string | number, valueStart: number): number {
  const line = text.lastIndexOf('\n', valueStart - 1) + 1;
  const before = text.slice(line, valueStart);
  const found = before.search(new RegExp(`["']?${escape(String(key))}["']?\\s*:\\s*$`));
  return found < 0 ? valueStart : line + found;
}

/** In code, the keys of the path one after the other: right unless a brand is computed. */
export function searched(file: SourceFile, path: Path): string {
  let at = 0;
  for (const key of path.filter((step) => typeof step === 'string')) {
    const found = file.text.slice(at).search(new RegExp(`(?<![\\w.'"-])["']?${escape(key)}["']?\\s*:`));
    if (found < 0) break;
    at += found;
    if (key !== path.at(-1)) at += key.length;
  }
  return locate(file, at);
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
