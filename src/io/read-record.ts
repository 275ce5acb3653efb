/** Reads what earlier builds wrote about themselves. Whoever may write into the output may have written it too. */
import { join } from 'node:path';
import { safeParse } from 'valibot';
import { editionSchema, manifestSchema, type EditionRecord, type Manifest } from '../schemas/edition.js';
import { sha256 } from './cache.js';
import { look, readPlain, type Disk } from './disk.js';
import { clashOf, isSafeName, isSafePath } from './safe-name.js';

/** Far more than an edition needs. */
const mostFiles = 100_000;

export interface ReadEdition {
  readonly record: EditionRecord;
  readonly text: string;
  /** Of its files, from its folder. */
  readonly paths: readonly string[];
}

/** The record in a message's folder; undefined for none, for a link, and for what does not keep inside its folder. */
export function readEdition(disk: Disk, folder: string): ReadEdition | undefined {
  if (look(disk, folder)?.isDirectory() !== true) return undefined;
  const text = readPlain(disk, join(folder, 'edition.json'))?.toString('utf8');
  return text === undefined ? undefined : editionIn(text);
}

/** The same of a text. */
export function editionIn(text: string): ReadEdition | undefined {
  const found = safeParse(editionSchema, parsed(text));
  if (!found.success) return undefined;
  const paths = found.output.renditions.flatMap(({ files }) => files.map(({ path }) => path));
  const isFine =
    paths.length <= mostFiles && paths.every(isSafePath) && clashOf(['edition.json', ...paths]) === undefined;
  return isFine ? { record: found.output, text, paths } : undefined;
}

export type ReadManifest = { readonly manifest?: Manifest; readonly text: string };

/** Undefined when none lies there; without `manifest` when it is not as we write it. */
export function readManifest(disk: Disk, out: string): ReadManifest | undefined {
  const file = join(out, 'manifest.json');
  if (!look(disk, file)) return undefined;
  const text = readPlain(disk, file)?.toString('utf8') ?? '';
  const found = safeParse(manifestSchema, parsed(text));
  const isOne = found.success && Object.keys(found.output.messages).every(isSafeName);
  // One of an earlier version has no seal.
  const isWhole = isOne && (found.output.seal === undefined || manifestText(found.output) === text);
  return isWhole ? { manifest: found.output, text } : { text };
}

/** The text of a manifest. Its seal is the hash of the rest, so that damage to it is found as well. */
export function manifestText({ schema, tool, brand, messages }: Omit<Manifest, 'seal'>): string {
  const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest = { schema, tool, brand, messages: sorted };
  return `${JSON.stringify({ ...manifest, seal: sha256(JSON.stringify(manifest)) }, null, 2)}\n`;
}

/** Whether a folder of the output was written by us. */
export function isOurs(disk: Disk, out: string, name: string): boolean {
  if (look(disk, join(out, name))?.isDirectory() !== true) return false;
  const listed = readManifest(disk, out)?.manifest?.messages ?? {};
  return Object.hasOwn(listed, name) || readEdition(disk, join(out, name)) !== undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
