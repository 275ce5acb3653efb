/** What lies where a build is about to write, when others filled the folder. */
import { dirname, join } from 'node:path';
import { realDisk, type Disk } from './disk.js';
import { problem, sentences } from './sentences.js';
import { workshopOf } from './workshop.js';
import { writing } from './writing-sentences.js';

/** The beginning of a build or a link in its way may be theirs. @throws UserError */
export function refuseInterrupted(out: string, disk: Disk = realDisk): void {
  const { record, lock: lockFile } = workshopOf(disk, out);
  if (disk.existsSync(record)) throw problem(writing.brokenRecord, { file: record });
  for (const path of [out, dirname(record), lockFile, join(out, 'manifest.json'), join(out, 'manifest.json.new')])
    if (disk.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw problem(sentences.notFile, { file: path });
}
