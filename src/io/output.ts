/** Writes editions: changed messages whole, unchanged ones not at all, and nothing that is not ours is touched. */
import { join } from 'node:path';
import { sha256 } from './cache.js';
import { clearAway, commit, finishCommit, type Move } from './commit.js';
import { asWriteProblem, glanced, look, realDisk, type Disk } from './disk.js';
import { recordText, type EditionFiles } from './edition-record.js';
import { lock } from './lock.js';
import { manifestText } from './read-record.js';
import { shownPath } from './read-text.js';
import { isSafeName, refuseUnsafe } from './safe-name.js';
import { problem } from './sentences.js';
import {
  complete, isOnDisk, layAside, oldEdition, owned, readBefore, takeAway, withKept, type AskedFor, type Before,
} from './staged.js'; // prettier-ignore
import { ownsAll, refuseLinkedRecords, settleRecords, type ShardRecord } from './shard-record.js';
import { turn } from './turn.js';
import { isAsStamped, stampsOf, type Stamps } from './stamps.js';
import { placeOf, sweep, workshopOf, type Workshop } from './workshop.js';
import { writing } from './writing-sentences.js';

export interface WriteOptions {
  readonly cwd: string;
  /** `onmessage 0.1.0`. */
  readonly tool: string;
  readonly brand: string;
  readonly asked?: AskedFor;
  readonly stamps?: Stamps;
  /** Staging folder of another thread of this build, which owns it: what is laid aside here, that one commits. */
  readonly staging?: string;
  /** Milliseconds to wait for another process that writes there. */
  readonly patience?: number;
  readonly disk?: Disk;
}

export interface CommitOptions {
  /** All messages were read: folders of ours that are not among them go. */
  readonly complete: boolean;
  /** Stops the work while nothing of the old output has been touched. */
  readonly signal?: AbortSignal;
  /** What a merge has to know, when these are the editions of a shard. */
  readonly shard?: ShardRecord;
  /** No edition is written, also of those that were put: only the record of the shard is. */
  readonly held?: boolean;
}

/** Ids of messages; `unchanged` were not touched. */
export interface Outcome {
  readonly changed: string[];
  readonly removed: string[];
  readonly unchanged: number;
}

/** An edition that was put: its files lie in the staging folder, unless the output has them already. */
export interface Laid {
  /** Hash of its edition.json; none when all of it is held back, and stays as it was. */
  readonly hash?: string;
  readonly staged: boolean;
}

/**
 * Takes editions one by one and moves them into the output together. Until `commit` the output is as it was; a staging
 * folder is ours alone, so other builds may be at work meanwhile.
 */
export class Output {
  private readonly disk: Disk;
  private readonly laid = new Map<string, Laid>();
  private place: { readonly shop: Workshop; readonly before: Before } | undefined;
  private own: (() => void) | undefined;

  /** @param out absolute */
  constructor(
    private readonly out: string,
    private readonly options: WriteOptions,
  ) {
    this.disk = options.disk ?? realDisk;
  }

  /**
   * Lays an edition aside, unless it lies in the output as it is.
   * @param all undefined when all of it is held back
   * @throws UserError as `commit`
   */
  put(id: string, all: EditionFiles | undefined): void {
    this.trying(() => {
      refuseUnsafe([id]);
      if (!all) return void this.laid.set(id, { staged: false });
      const { disk, options } = this;
      const { shop, before } = this.open();
      const old = glanced(() => oldEdition(disk, shop.out, id, before, options.cwd));
      const made = withKept(all, old, options.asked);
      const staged = glanced(() => isOnDisk(disk, join(shop.out, id), made.record, old)) !== true;
      if (staged) {
        this.stage();
        if (this.laid.get(id)?.staged) disk.rmSync(join(shop.staging, 'new', id), { recursive: true, force: true });
        layAside(disk, join(shop.staging, 'new', id), made, old);
      }
      this.laid.set(id, { hash: sha256(recordText(made.record)), staged });
      return undefined;
    });
  }

  /** Whether an edition lies in the output as it was put before, file by file; it then counts as put. */
  has(id: string, hash: string): boolean {
    return this.trying(() => {
      const { shop } = this.open();
      if (!isSafeName(id) || glanced(() => this.lies(shop, id, hash)) !== true) return false;
      this.laid.set(id, { hash, staged: false });
      return true;
    });
  }

  laidOf(id: string): Laid | undefined {
    return this.laid.get(id);
  }

  /** An edition that another thread put, into the folder of `stage`. */
  adopt(id: string, laid: Laid): void {
    this.laid.set(id, laid);
  }

  /** The folder in which editions are laid aside, with our lock in it. @throws UserError */
  stage(): string {
    return this.trying(() => {
      const { shop } = this.open();
      if (this.options.staging === undefined) this.own ??= owned(shop);
      return shop.staging;
    });
  }

  /** Takes away what was laid aside, when it is ours. */
  clear(): void {
    if (this.options.staging !== undefined) return;
    if (this.place) clearAway(this.disk, this.place.shop);
    this.own?.();
    this.own = undefined;
  }

  /**
   * @throws UserError when another process writes, something foreign is in the way, the output was changed meanwhile, or
   * the disk refuses
   */
  async commit({ complete: whole, signal, shard, held }: CommitOptions): Promise<Outcome> {
    const { disk, out, options } = this;
    const { cwd, patience = 0 } = options;
    try {
      const shop = this.place?.shop ?? workshopOf(disk, placeOf(out, cwd, disk));
      const release = await lock(shop.lock, shownPath(out, cwd), patience, signal);
      try {
        finishCommit(disk, shop);
        sweep(disk, shop);
        if (look(disk, shop.out)?.isDirectory() === false)
          throw problem(writing.foreignOut, { folder: shownPath(out, cwd) });
        if (shard) refuseLinkedRecords(disk, shop);
        if (held) settleRecords(disk, shop, shard, false);
        if (held) return { changed: [], removed: [], unchanged: 0 };
        const all = whole || (await ownsAll(disk, shop.out, shard, cwd));
        const { alone, ...outcome } = await this.replace(shop, all, signal);
        settleRecords(disk, shop, shard, alone);
        return outcome;
      } finally {
        clearAway(disk, shop);
        release();
      }
    } catch (error) {
      throw asWriteProblem(error, shownPath(out, cwd));
    } finally {
      this.clear();
    }
  }

  private open() {
    const { disk, out, options } = this;
    this.place ??= (() => {
      const shop = workshopOf(disk, placeOf(out, options.cwd, disk), options.staging);
      return { shop, before: readBefore(disk, shop.out, options.cwd) };
    })();
    return this.place;
  }

  /** Whether an edition is in the output; its files are read only when one looks otherwise than when it was last read. */
  private lies(shop: Workshop, id: string, hash: string): boolean {
    const { disk, options } = this;
    const { stamps, cwd } = options;
    const folder = join(shop.out, id);
    if (isAsStamped(disk, folder, hash, stamps?.get(id))) return true;
    const old = oldEdition(disk, shop.out, id, this.open().before, cwd);
    if (!old?.read || sha256(old.read.text) !== hash || !isOnDisk(disk, folder, old.read.record, old)) return false;
    const text = stampsOf(disk, folder, hash, old.read.paths);
    if (text !== undefined) stamps?.set(id, text);
    return true;
  }

  private trying<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.clear();
      throw asWriteProblem(error, shownPath(this.out, this.options.cwd));
    }
  }

  /** `alone`: the output has what was put and nothing else. */
  private async replace(shop: Workshop, whole: boolean, signal: AbortSignal | undefined) {
    const { disk, options, laid } = this;
    const before = readBefore(disk, shop.out, options.cwd);
    // No other build has written since we looked.
    const isStill = before.text !== undefined && before.text === this.place?.before.text;
    const messages: Record<string, string> = { ...before.messages };
    const moves: Move[] = [];
    let unchanged = 0;
    const removed = whole ? Object.keys(before.messages).filter((id) => !laid.has(id)) : [];
    refuseUnsafe([...laid.keys()]);
    for (const [id, one] of laid) {
      await turn(signal);
      if (one.staged) {
        const old = oldEdition(disk, shop.out, id, before, options.cwd);
        messages[id] = complete(disk, shop, id, old, options);
        laid.set(id, { ...one, hash: messages[id] });
        moves.push({ name: id, kind: 'put' });
      } else if (one.hash === undefined) {
        if (oldEdition(disk, shop.out, id, before, options.cwd)) unchanged++;
      } else if (isStill || this.lies(shop, id, one.hash)) {
        messages[id] = one.hash;
        unchanged++;
      } else throw problem(writing.changedMeanwhile, { folder: shownPath(join(shop.out, id), options.cwd) });
    }
    for (const id of removed) {
      delete messages[id];
      moves.push(takeAway(disk, shop, id, oldEdition(disk, shop.out, id, before, options.cwd)));
    }
    await turn(signal);
    const manifest = manifestText({ schema: 1, tool: options.tool, brand: options.brand, messages });
    const changed = moves.map(({ name }) => name).filter((name) => !removed.includes(name));
    const alone = Object.keys(messages).every((id) => laid.has(id));
    if (moves.length > 0 || manifest !== before.text) commit(disk, shop, moves, manifest);
    return { changed, removed, unchanged, alone };
  }
}
