/** What is the same for every message: the brand with all that it brings, as one key. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { brandSources } from '../io/brand-sources.js';
import { sha256 } from '../io/cache.js';
import { builtInTemplates } from '../io/templates.js';
import type { Parts } from './parts.js';

/** What the brand's own channels are made from. Undefined for what may depend on more, and for rules of its own. */
export function ownCode({ loaded: { extensions, home } }: Parts): string[] | undefined {
  const texts: string[] = [];
  for (const { name, rules } of extensions) {
    const path = resolve(home, name);
    const own = name.startsWith('.') && rules.length === 0 && existsSync(path) ? textsOf(path) : undefined;
    if (!own) return undefined;
    texts.push(...own);
  }
  return texts;
}

const textsOf = (path: string) => brandSources(path, { path, text: readFileSync(path, 'utf8') });

/** Code of a brand that may look at anything: at least its own text, or the name of its package. */
export function anyCode({ loaded: { extensions, home } }: Parts): string[] {
  return extensions.flatMap(({ name }) => {
    const path = resolve(home, name);
    if (!name.startsWith('.') || !existsSync(path)) return [name];
    return textsOf(path) ?? [readFileSync(path, 'utf8')];
  });
}

/** The same on every machine for the same brand, whatever folder it lies in. */
export function brandKey({ loaded, noCode, channels, rules }: Parts, cwd: string, code: readonly string[]): string {
  const { brand, dir, home, file, fonts, templates } = loaded;
  const logos = [brand.look.logo?.light, brand.look.logo?.dark].flatMap((name) => (name ? [join(home, name)] : []));
  const made = [...templates, builtInTemplates()].map(folderKey);
  return sha256(
    JSON.stringify([
      [noCode, relative(cwd, dir), brand, file ?? null],
      [fonts ? [sha256(fonts.regular), sha256(fonts.bold)] : null],
      [code, channels.map(({ id }) => id), rules.map(({ id }) => id)],
      [logos.map((path) => sha256(readFileSync(path))), made],
    ]),
  );
}

/** Every file below a folder with the hash of its bytes. */
function folderKey(folder: string): unknown {
  if (!existsSync(folder)) return null;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [
      relative(folder, join(entry.parentPath, entry.name)),
      sha256(readFileSync(join(entry.parentPath, entry.name))),
    ])
    .sort(([a], [b]) => (a! < b! ? -1 : 1));
}
