/** Loads the brand for a command and says in one line when nothing of the folder may run. */
import { trustedFiles, type Ref } from '../io/brand-from.js';
import { speak, type Call } from './commands.js';
import type { CallOptions } from './flags.js';
import { loadParts, type Parts } from './parts.js';
import { show } from './report/show.js';
import type { Words } from './words/index.js';

/** A command may read its brand twice; it says so once. */
const told = new WeakSet<object>();

export type Opened = Parts & { readonly words: Words };

/** @throws UserError from the brand */
export async function openParts(call: Call, options: CallOptions): Promise<Opened> {
  const { warm } = call;
  if (!warm) return open(call, options);
  warm.opened ??= await open(call, options);
  speak(call, options.language ?? warm.opened.loaded.brand.locale);
  return warm.opened;
}

async function open(call: Call, options: CallOptions): Promise<Opened> {
  try {
    const parts = await loadParts(options);
    const words = speak(call, options.language ?? parts.loaded.brand.locale);
    tell(call, options, words, parts.from);
    return { ...parts, words };
  } catch (error) {
    tell(call, options, call.words, takenFrom(options));
    throw error;
  }
}

/** The commit of a brand that was then found wrong. */
function takenFrom({ trust, cwd }: CallOptions): Ref | undefined {
  try {
    return trust.restricted ? trustedFiles(trust, cwd) : undefined;
  } catch {
    return undefined;
  }
}

function tell({ world, heard }: Call, { trust }: CallOptions, words: Words, from: Ref | undefined): void {
  if (!trust.restricted || told.has(heard)) return;
  told.add(heard);
  const say = words.trust;
  const [base] = trust.base;
  const absent = !from && base && trust.named === undefined ? [say.absent(show(base.name))] : [];
  const source = from ? say.from(nameOf(from)) : say.data;
  world.err(`${[say.restricted(trust.fork), ...absent, source, say.noCache].join(' ')}\n`);
}

const nameOf = ({ name, commit }: Ref) => {
  const short = commit.slice(0, 7);
  return name === commit ? short : show(`${name} (${short})`);
};
