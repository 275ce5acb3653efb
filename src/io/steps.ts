/** The way from a folder down to something in it. */
import { join, relative, sep } from 'node:path';
import { isInside } from './read-text.js';

/** Each folder from below `root` down to `path`. None when it lies elsewhere. */
export function stepsBelow(root: string, path: string): string[] {
  if (!isInside(path, root)) return [];
  const names = relative(root, path).split(sep).filter(Boolean);
  return names.map((_, at) => join(root, ...names.slice(0, at + 1)));
}
