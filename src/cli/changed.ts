/** `--changed`: which messages are not as they were in a commit. */
import { extname, join, resolve } from 'node:path';
import type { FoundMessage } from '../io/messages.js';
import { changedFiles } from '../io/git.js';
import { isInside } from '../io/read-text.js';
import { lockPath } from '../io/translation-lock.js';
import type { Parts } from './parts.js';

/** What a brand, its templates and its extensions may be made of. */
const made = new Set([
  '.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json', '.yaml', '.yml', '.hbs', '.typ', '.mjml', '.css', '.svg',
]); // prettier-ignore

/** Whether a message has to be looked at. @param pictures paths of those it names, as far as it could be read */
export type Differs = (found: FoundMessage, pictures: readonly string[]) => boolean;

/**
 * A message differs when one of its files, pictures or its lock does. When a file does that the brand or the templates
 * may be made of, all do.
 * @throws UserError from git
 */
export function differingFrom(
  ref: string,
  cwd: string,
  { loaded: { brand, dir } }: Parts,
  out = join(cwd, 'editions'),
): Differs {
  const changed = changedFiles(ref, cwd);
  const content = [
    ...brand.sources.map(({ path }) => resolve(dir, path)),
    resolve(dir, 'content'),
    resolve(cwd, 'content'),
  ];
  const named = [brand.look.logo?.light, brand.look.logo?.dark].flatMap((name) => (name ? [resolve(dir, name)] : []));
  const templates = resolve(dir, brand.templates);
  const isCommon = (file: string) =>
    named.includes(file) ||
    isInside(file, templates) ||
    (made.has(extname(file)) &&
      isInside(file, dir) &&
      ![...content, out, join(dir, '.onmessage')].some((folder) => isInside(file, folder)));
  if ([...changed].some(isCommon)) return () => true;
  return ({ path, input }, pictures) => {
    const files = [path, ...input.translations.map(({ file }) => file.path), lockPath(path)];
    return [...files, ...pictures].some((file) => changed.has(resolve(cwd, file)));
  };
}
