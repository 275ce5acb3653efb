/** Loads the modules that a brand names: channels and rules of its own. */
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import type { Channel, Rule } from '../model.js';
import type { Bounds } from './confine.js';
import { importModule, reasonOf } from './evaluate.js';
import { refuseUnsafeChannel } from './safe-name.js';
import { problem, sentences } from './sentences.js';

/** What one module brings. */
export interface Extension {
  readonly name: string;
  readonly channels: readonly Channel[];
  readonly rules: readonly Rule[];
}

/** @param folder where the brand lies: paths and packages count from there. @throws UserError */
export async function loadExtensions(
  names: readonly string[],
  folder: string,
  where: string,
  bounds?: Bounds,
): Promise<Extension[]> {
  const loaded: Extension[] = [];
  for (const name of names) {
    try {
      const module = await importModule(name.startsWith('.') ? resolve(folder, name) : name, folder, bounds, where);
      loaded.push(extensionOf(name, module));
    } catch (cause) {
      if (cause instanceof UserError && bounds) throw cause;
      const reason = reasonOf(cause).replaceAll(bounds ? `${bounds.root}/` : '\0', '');
      throw problem(sentences.extension, { name, reason }, { where, cause });
    }
    for (const channel of loaded.at(-1)!.channels) refuseUnsafeChannel(channel, name, where);
  }
  return loaded;
}

/** The default export is one channel or rule, a list of them, or `{ channels, rules }`; named exports are the same. */
function extensionOf(name: string, module: Record<string, unknown>): Extension {
  const all = [module.default, module.channels, module.rules].flatMap((part) => partsOf(part));
  const channels = all.filter(isChannel);
  const rules = all.filter(isRule);
  const strange = all.find((part) => !isChannel(part) && !isRule(part));
  if (strange !== undefined)
    throw new Error(
      'a channel needs id, limits, shape and files; a rule needs id, scope and check, and gather when it looks at all messages',
    );
  if (all.length === 0) throw new Error('it exports no channel and no rule');
  return { name, channels, rules };
}

function partsOf(part: unknown): unknown[] {
  if (part === undefined) return [];
  if (Array.isArray(part)) return part;
  const { channels, rules } = part as { channels?: unknown[]; rules?: unknown[] };
  return channels || rules ? [...(channels ?? []), ...(rules ?? [])] : [part];
}

const isObject = (part: unknown): part is Record<string, unknown> => typeof part === 'object' && part !== null;
const isChannel = (part: unknown): part is Channel =>
  isObject(part) &&
  typeof part.id === 'string' &&
  typeof part.shape === 'function' &&
  Array.isArray(part.files) &&
  Array.isArray(part.limits);
const isRule = (part: unknown): part is Rule =>
  isObject(part) &&
  typeof part.id === 'string' &&
  typeof part.check === 'function' &&
  typeof part.scope === 'string' &&
  (part.scope !== 'messages' || typeof part.gather === 'function');
