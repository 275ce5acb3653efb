/** What a shard of a build leaves beside its editions for `merge`: `_shards/2-of-8.jsonl`. */
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ShardHead, ShardMessage } from '../schemas/shard.js';
import { look, makeFolder, type Disk } from './disk.js';
import { problem } from './sentences.js';
import type { Workshop } from './workshop.js';
import { writing } from './writing-sentences.js';

export interface ShardRecord {
  readonly head: Omit<ShardHead, 'alone'>;
  /** All messages of the shard were read. */
  readonly complete: boolean;
  /** Asked for when the editions are written. */
  readonly messages: () => Iterable<ShardMessage>;
}

/** No message can be called so. */
export const recordsFolder = '_shards';
export const recordNamed = /^[1-9]\d{0,3}-of-([1-9]\d{0,3})\.jsonl$/;
export const recordName = ({ number, of }: ShardHead['shard']) => `${number}-of-${of}.jsonl`;

/** Whether the folder holds what this shard built before and nothing else, so that what it has no more may go. */
export async function ownsAll(disk: Disk, out: string, record: ShardRecord | undefined, cwd: string): Promise<boolean> {
  const folder = join(out, recordsFolder);
  if (!record?.complete || look(disk, folder)?.isDirectory() !== true) return false;
  const names = disk.readdirSync(folder);
  if (names.length !== 1 || names[0] !== recordName(record.head.shard)) return false;
  const { recordsIn } = await import('./read-shard.js');
  try {
    return recordsIn(disk, out, cwd)[0]!.head.alone;
  } catch {
    // One that is damaged says nothing.
    return false;
  }
}

/**
 * Puts the record of a shard beside its editions, which are complete by now; takes away those that do not hold any more.
 * @param alone whether nothing else lies there
 */
export function settleRecords(
  disk: Disk,
  { out, staging }: Workshop,
  record: ShardRecord | undefined,
  alone: boolean,
): void {
  const folder = join(out, recordsFolder);
  try {
    if (look(disk, folder)?.isDirectory()) dropRecords(disk, folder, record);
    if (record) writeRecord(disk, folder, staging, record, alone);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    throw code ? problem(writing.leftBehind, { file: path ?? folder, code }, { cause: error }) : error;
  }
}

function dropRecords(disk: Disk, folder: string, record: ShardRecord | undefined): void {
  for (const name of disk.readdirSync(folder)) {
    const [, of] = recordNamed.exec(name) ?? [];
    // Other shards of the same build may be built into the same folder.
    const holds = of === undefined || Number(of) === record?.head.shard.of;
    if (!holds && look(disk, join(folder, name))?.isFile()) disk.rmSync(join(folder, name));
  }
  if (!record && disk.readdirSync(folder).length === 0) disk.rmdirSync(folder);
}

/** @throws UserError for what someone else put there */
export function refuseLinkedRecords(disk: Disk, { out }: Workshop): void {
  const folder = join(out, recordsFolder);
  if (look(disk, folder)?.isDirectory() === false) throw problem(writing.link, { file: folder });
}

function writeRecord(
  disk: Disk,
  folder: string,
  staging: string,
  { head, messages }: ShardRecord,
  alone: boolean,
): void {
  makeFolder(disk, folder);
  makeFolder(disk, staging);
  const aside = join(staging, `shard-${randomBytes(6).toString('hex')}`);
  const descriptor = disk.openSync(aside, 'wx');
  try {
    const hash = createHash('sha256');
    function* lines() {
      yield { ...head, alone };
      yield* messages();
    }
    let count = 0;
    for (const data of lines()) {
      const line = `${JSON.stringify(data)}\n`;
      disk.writeFileSync(descriptor, line);
      hash.update(line);
      count++;
    }
    disk.writeFileSync(descriptor, `${JSON.stringify({ seal: hash.digest('hex'), messages: count - 1 })}\n`);
    disk.fsyncSync(descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
  disk.renameSync(aside, join(folder, recordName(head.shard)));
}
