/** Which messages a shard of a build takes. */
import { sha256 } from '../io/cache.js';
import type { Notes } from '../pipeline/proof/judge.js';

/** `2/8`: the second of eight. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Undefined for what is no shard. */
export function shardIn(text: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  return Number(number) <= Number(of) ? { number: Number(number), of: Number(of) } : undefined;
}

/** What a run of a shard leaves for the merge to judge. */
export interface Share {
  readonly shard: Shard;
  /** Paths of all messages, those of other shards among them. */
  readonly paths: readonly string[];
  /** What the rules about messages beside each other keep of each. */
  readonly notes: readonly { readonly message: string; readonly notes: Notes }[];
}

interface Named {
  /** As it is shown. */
  readonly path: string;
}

/**
 * The messages that a shard takes, in their order. All are sorted by the hash of their path and cut into equal pieces: no
 * shard has two more than another, what is alike (a year, a folder) is spread, and a message that comes or goes moves at
 * most one other over each cut, so what a shard kept of the rest is still of use to it.
 */
export function takenBy<One extends Named>(shard: Shard | undefined, all: readonly One[]): readonly One[] {
  if (!shard) return all;
  const { number, of } = shard;
  // The same name may be kept in other bytes on another system.
  const keyed = all.map(({ path }, at) => ({ at, key: `${sha256(path.normalize('NFC'))} ${path}` }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  const own = keyed.slice(Math.floor(((number - 1) * all.length) / of), Math.floor((number * all.length) / of));
  return own.sort((a, b) => a.at - b.at).map(({ at }) => all[at]!);
}

export function shareIn(shard: Shard | undefined, all: readonly Named[], notes: Share['notes']): { share?: Share } {
  return shard ? { share: { shard, paths: all.map(({ path }) => path), notes } } : {};
}
