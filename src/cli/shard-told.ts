/** What a shard leaves for the merge: what it is a shard of, and what was told of each message. */
import { sha256 } from '../io/cache.js';
import type { ShardRecord } from '../io/shard-record.js';
import type { ShardHead, ShardMessage } from '../schemas/shard.js';
import type { CallOptions } from './flags.js';
import { anyCode, brandKey } from './made-from.js';
import type { Parts } from './parts.js';
import { withMatrix, type MessageTold } from './report/told.js';
import type { RunResult } from './result.js';
import { toolName } from './tool.js';

/** What all shards of a build have in common with each other and with the merge. */
export type MadeAlike = Pick<ShardHead, 'tool' | 'build' | 'brand' | 'brandKey'>;

export function madeBy(parts: Parts, { version, cwd }: Pick<CallOptions, 'version' | 'cwd'>): MadeAlike {
  const { brand } = parts.loaded;
  return {
    tool: toolName(),
    build: `${version}, Node ${process.version}`,
    brand: brand.name,
    brandKey: brandKey(parts, cwd, anyCode(parts)),
  };
}

/** Names the messages of a build in their order. */
export const messagesKey = (paths: readonly string[]) => sha256(JSON.stringify(paths));

/** @param hashOf hash of the edition.json that was written for a message; none when all of it is held back */
export function recordOf(
  result: RunResult<MessageTold>,
  parts: Parts,
  options: CallOptions,
  hashOf: (id: string) => string | undefined,
): ShardRecord | undefined {
  const { share, editions, refused } = result;
  if (!share) return undefined;
  const { now, paths, channels, locales, whole, keepGoing } = options;
  const language = options.language ?? parts.loaded.brand.locale;
  const notes = new Map(share.notes.map((one) => [one.message, one.notes]));
  const head = {
    schema: 1 as const,
    shard: share.shard,
    ...madeBy(parts, options),
    now,
    asked: { language, paths: [...paths], channels: copied(channels), locales: copied(locales), whole, keepGoing },
    messages: { all: share.paths.length, key: messagesKey(share.paths) },
  };
  function* messages(): Generator<ShardMessage> {
    for (const { path, findings } of refused) yield plain({ path, refused: findings });
    for (const one of editions) {
      const { id } = one.message;
      const path = one.report.files[0]!;
      yield plain({ path, told: withMatrix(one), notes: notes.get(id) ?? {}, edition: hashOf(id) });
    }
  }
  return { head: plain(head), complete: refused.length === 0 && paths.length === 0, messages };
}

const copied = (names: readonly string[] | undefined) => names && [...names];

/** As it is read again: JSON knows no undefined, and no list that cannot be changed. */
const plain = <T>(data: unknown) => data as T;
