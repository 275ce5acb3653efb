/** Reads the records and lines of shards that other machines wrote, as something that a stranger may have written. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import {
  shardEndSchema, shardHeadSchema, shardMessageSchema, type ShardHead, type ShardMessage,
} from '../schemas/shard.js'; // prettier-ignore
import { look, type Disk } from './disk.js';
import { shownPath } from './read-text.js';
import { problem } from './sentences.js';
import { recordName, recordNamed, recordsFolder } from './shard-record.js';
import { sharding } from './shard-sentences.js';

/** Far more than is told of a message. */
const longestLine = 32 * 1024 * 1024;
const mostBytes = 8 * 1024 ** 3;

/** A record as it was found. */
export interface FoundRecord {
  /** Absolute folder of the editions that it is about. */
  readonly folder: string;
  readonly file: string;
  readonly head: ShardHead;
}

/** Records in a folder of editions. @throws UserError for one that is not as we write it */
export function recordsIn(disk: Disk, folder: string, cwd: string): FoundRecord[] {
  const place = join(folder, recordsFolder);
  if (look(disk, place)?.isDirectory() !== true) return [];
  const names = disk.readdirSync(place).filter((name) => recordNamed.test(name));
  return names.sort().map((name) => {
    const file = join(place, name);
    const [first] = linesOf(file, cwd);
    const head = parsed(shardHeadSchema, first?.text ?? '');
    if (!head || recordName(head.shard) !== name || head.shard.number > head.shard.of) throw broken(file, cwd);
    return { folder, file, head };
  });
}

/** What it tells of each message. @throws UserError for a record that is not as we write it, at its end at the latest */
export function* messagesIn({ file, head }: FoundRecord, cwd: string): Generator<ShardMessage> {
  const hash = createHash('sha256');
  let count = -1;
  for (const { text, last } of linesOf(file, cwd)) {
    if (last) {
      const end = parsed(shardEndSchema, text);
      if (!end || end.messages !== count || end.seal !== hash.digest('hex')) throw broken(file, cwd);
      return;
    }
    hash.update(`${text}\n`);
    count++;
    if (count === 0) {
      if (JSON.stringify(parsed(shardHeadSchema, text)) !== JSON.stringify(head)) throw broken(file, cwd);
      continue;
    }
    const message = parsed(shardMessageSchema, text);
    if (!message) throw broken(file, cwd);
    yield message;
  }
  throw broken(file, cwd);
}

export const broken = (file: string, cwd: string, cause?: unknown) =>
  problem(sharding.brokenRecord, { file: shownPath(file, cwd) }, { cause });

function parsed<Schema extends GenericSchema>(schema: Schema, text: string): InferOutput<Schema> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    // As it was written, in its order: the schemas let nothing else pass and change nothing.
    return safeParse(schema, data).success ? (data as InferOutput<Schema>) : undefined;
  } catch {
    return undefined;
  }
}

/** Lines of an ordinary file, never through a link; the last must end as well. @throws UserError */
function* linesOf(file: string, cwd: string): Generator<{ readonly text: string; readonly last: boolean }> {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    const { size } = fstatSync(descriptor);
    if (!fstatSync(descriptor).isFile() || size > mostBytes) throw broken(file, cwd);
    const chunk = Buffer.alloc(1024 * 1024);
    let rest = Buffer.alloc(0);
    for (let at = 0; at < size;) {
      const read = readSync(descriptor, chunk, 0, chunk.length, null);
      if (read === 0) break;
      at += read;
      const text = Buffer.concat([rest, chunk.subarray(0, read)]);
      let from = 0;
      for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, from)) {
        yield { text: text.toString('utf8', from, end), last: at >= size && end === text.length - 1 };
        from = end + 1;
      }
      rest = text.subarray(from);
      if (rest.length > longestLine) throw broken(file, cwd);
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code ? broken(file, cwd, error) : error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
