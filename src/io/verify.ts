/** Compares what lies in the output folder with what was built. Reads only. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse } from 'valibot';
import { editionSchema, manifestSchema } from '../schemas/edition.js';
import { sha256 } from './cache.js';
import { isName } from './commit.js';
import { filesBelow, readPlain, realDisk } from './disk.js';
import { isInside, shownPath } from './read-text.js';
import { problem, sentences } from './sentences.js';

export interface Deviation {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  readonly state: 'edited' | 'missing' | 'foreign';
}

export interface Verified {
  readonly messages: number;
  /** Files compared, records among them. */
  readonly files: number;
  readonly problems: readonly Deviation[];
}

/** @param out absolute. @throws UserError when the manifest or a record is not there, or is none of ours */
export function verifyEditions(out: string, cwd: string): Verified {
  const shown = (path: string) => shownPath(join(out, path), cwd);
  const manifest = parsed(join(out, 'manifest.json'), manifestSchema, cwd);
  const ids = Object.keys(manifest.messages);
  const found = ids.map((id) => verifyMessage(out, id, manifest.messages[id]!, cwd));
  const strangers = readdirSync(out, { withFileTypes: true })
    .filter(({ name }) => name !== 'manifest.json' && !name.startsWith('.') && !ids.includes(name))
    .map((entry): Deviation => ({ path: `${shown(entry.name)}${entry.isDirectory() ? '/' : ''}`, state: 'foreign' }));
  const problems = [...found.flatMap((one) => one.problems), ...strangers];
  return {
    messages: ids.length,
    files: found.reduce((sum, { files }) => sum + files, 0),
    problems: problems.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function verifyMessage(out: string, id: string, hash: string, cwd: string): Omit<Verified, 'messages'> {
  const folder = join(out, id);
  const file = join(folder, 'edition.json');
  const shown = (path: string) => shownPath(join(folder, path), cwd);
  if (!isName(id)) throw problem(sentences.notBuilt, { file: shownPath(join(out, 'manifest.json'), cwd) });
  if (!existsSync(file)) return { files: 1, problems: [{ path: shown('edition.json'), state: 'missing' }] };
  const record = parsed(file, editionSchema, cwd);
  const problems: Deviation[] =
    sha256(readPlain(realDisk, file)!) === hash ? [] : [{ path: shown('edition.json'), state: 'edited' }];
  const listed = record.renditions.flatMap(({ files }) => files);
  for (const { path, sha256: built } of listed) {
    if (!isInside(join(folder, path), folder)) throw problem(sentences.notBuilt, { file: shownPath(file, cwd) });
    const bytes = readPlain(realDisk, join(folder, path));
    if (bytes === undefined || sha256(bytes) !== built)
      problems.push({ path: shown(path), state: bytes === undefined ? 'missing' : 'edited' });
  }
  const ours = new Set(['edition.json', ...listed.map(({ path }) => path)]);
  const foreign = filesBelow(realDisk, folder).filter((path) => !ours.has(path));
  problems.push(...foreign.map((path): Deviation => ({ path: shown(path), state: 'foreign' })));
  return { files: listed.length + 1, problems };
}

/** @throws UserError for a file that is not there or does not hold what it should */
function parsed<S extends typeof manifestSchema | typeof editionSchema>(file: string, schema: S, cwd: string) {
  const text = readPlain(realDisk, file);
  if (text === undefined) throw problem(sentences.nothingBuilt, { file: shownPath(file, cwd) });
  const found = safeParse(schema, json(text));
  if (!found.success) throw problem(sentences.notBuilt, { file: shownPath(file, cwd) });
  return found.output;
}

function json(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    return undefined;
  }
}
