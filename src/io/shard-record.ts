/** What a shard of a build leaves beside its editions for `merge`: `_shards/2-of-8.jsonl`. */
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ShardHead, ShardMessage } from '../schemas/shard.js';
import { look, makeFolder, type Disk } from './disk.js';
import { problem } from './sentences.js';
import type { Workshop } from './workshop.js';
import { writing } from './writing-sentences.js';

export interface ShardRecord {
  readonly head: ShardHead;
  /** Asked for when the editions are written. */
  readonly messages: () => Iterable<ShardMessage>;
}

/** No message can be called so. */
export const recordsFolder = '_shards';
export const recordNamed = /^[1-9]\d{0,3}-of-([1-9]\d{0,3})\.jsonl$/;
export const recordName = ({ number, of }: ShardHead['shard']) => `${number}-of-${of}.jsonl`;

/** Puts the record of a shard beside its editions; takes away those that do not hold any more. */
export function settleRecords(disk: Disk, { out, staging }: Workshop, record: ShardRecord | undefined): void {
  const folder = join(out, recordsFolder);
  if (look(disk, folder)?.isDirectory()) {
    for (const name of disk.readdirSync(folder)) {
      const [, of] = recordNamed.exec(name) ?? [];
      // Other shards of the same build may be built into the same folder.
      const holds = of === undefined || Number(of) === record?.head.shard.of;
      if (!holds && look(disk, join(folder, name))?.isFile()) disk.rmSync(join(folder, name));
    }
    if (!record && disk.readdirSync(folder).length === 0) disk.rmdirSync(folder);
  }
  if (record) writeRecord(disk, folder, staging, record);
}

/** @throws UserError for what someone else put there */
export function refuseLinkedRecords(disk: Disk, { out }: Workshop): void {
  const folder = join(out, recordsFolder);
  if (look(disk, folder)?.isDirectory() === false) throw problem(writing.link, { file: folder });
}

function writeRecord(disk: Disk, folder: string, staging: string, { head, messages }: ShardRecord): void {
  makeFolder(disk, folder);
  makeFolder(disk, staging);
  const aside = join(staging, `shard-${randomBytes(6).toString('hex')}`);
  const descriptor = disk.openSync(aside, 'wx');
  try {
    const hash = createHash('sha256');
    function* lines() {
      yield head;
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
