/** What a build that was killed left for the next command. */
import { finishCommit } from './commit.js';
import { asWriteProblem, look, realDisk, type Disk } from './disk.js';
import { tryLock } from './lock.js';
import { shownPath } from './read-text.js';
import { placeOf, workshopOf } from './workshop.js';

/** Finishes what a killed build began. While another build is at work there is nothing to finish. */
export function finishInterrupted(out: string, cwd: string, disk: Disk = realDisk): void {
  try {
    const shop = workshopOf(disk, placeOf(out, cwd, disk));
    if (!look(disk, shop.record)) return;
    // One that is just being written is somebody at work.
    const held = tryLock(shop.lock, false);
    if (!('release' in held)) return;
    try {
      finishCommit(disk, shop);
    } finally {
      held.release();
    }
  } catch (error) {
    throw asWriteProblem(error, shownPath(out, cwd));
  }
}
