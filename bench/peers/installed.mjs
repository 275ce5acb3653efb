/** What `npm ci` in this folder has put here. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), 'node_modules');

export const at = (...parts) => join(modules, ...parts);

/** @throws Error with what a person does to have it */
export function versionOf(name) {
  if (!existsSync(at(name))) throw new Error('not installed: npm ci in bench/peers');
  return JSON.parse(readFileSync(at(name, 'package.json'), 'utf8')).version;
}
