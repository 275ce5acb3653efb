/** The lock beside a message: which blocks of the source each translation, and words for one channel, were accepted against. */
import { existsSync } from 'node:fs';
import type { TranslationLock } from '../model.js';
import { readText } from './read-text.js';
import { problem, sentences } from './sentences.js';

/** `content/kettle/index.md` → `content/kettle/index.lock.json`. */
export function lockPath(main: string): string {
  return main.replace(/(\.[a-z]{2,3}(-\w+)*)?\.(md|markdown)$/i, '') + '.lock.json';
}

/** Undefined when there is none. @throws UserError when it is no lock */
export function readLock(main: string, root: string, cwd: string): TranslationLock | undefined {
  const path = lockPath(main);
  if (!existsSync(path)) return undefined;
  const file = readText(path, root, cwd);
  try {
    const lock: unknown = JSON.parse(file.text);
    if (!isLock(lock)) throw new Error('"schema" is not 1, or "accepted" does not hold hashes per locale');
    return lock;
  } catch (cause) {
    throw problem(sentences.badLock, { reason: (cause as Error).message }, { where: `${file.path}:1:1`, cause });
  }
}

function isLock(data: unknown): data is TranslationLock {
  const { schema, accepted, anchors, overrides } = (data ?? {}) as Record<string, unknown>;
  return (
    schema === 1 &&
    isTable(accepted) &&
    Object.values(accepted).every(isText) &&
    (anchors === undefined || isText(anchors)) &&
    (overrides === undefined ||
      (isTable(overrides) && Object.values(overrides).every((one) => isTable(one) && Object.values(one).every(isText))))
  );
}

const isTable = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isText = (data: unknown) => isTable(data) && Object.values(data).every((value) => typeof value === 'string');

/** Keys sorted, so that two people who accept in another order write the same bytes. */
export function lockText({ accepted, anchors, overrides }: TranslationLock): string {
  const lock = { schema: 1, accepted: sorted(accepted), anchors: sorted(anchors), overrides: sorted(overrides) };
  return `${JSON.stringify(lock, null, 2)}\n`;
}

function sorted<T>(table: T): T {
  if (typeof table !== 'object' || table === null) return table;
  const entries = Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)])) as T;
}
