/** What was told of a message the last time: good again as long as nothing that it came from is another. */
import { relative } from 'node:path';
import { UserError } from '../errors.js';
import { keptJson, sha256 } from '../io/cache.js';
import type { FoundMessage } from '../io/messages.js';
import { tryPicture } from '../io/pictures.js';
import type { Message, Picture } from '../model.js';
import type { Made } from '../pipeline/check.js';
import { pictureSources } from '../pipeline/parse/picture-sources.js';
import type { Notes } from '../pipeline/proof/judge.js';
import { unchangedAround } from '../pipeline/proof/life.js';
import { brandKey, ownCode } from './made-from.js';
import type { RunOptions } from './options.js';
import type { Parts } from './parts.js';
import type { Warm } from './warm.js';

/** How a command keeps what it keeps of a message, as JSON. */
export interface Remember<Kept> {
  /** What it is for: commands that keep other things do not meet. */
  readonly as: string;
  readonly save: (kept: Kept) => unknown;
  /** Undefined when it cannot do with what was saved. */
  readonly revive: (saved: any) => Kept | undefined;
  /** The same with the files made anew: undefined when they are not those that were judged. */
  readonly remade?: (saved: any, made: Made) => Kept | undefined;
}

/** What was told of a message that is as it was, though what was made of it is no longer there. Plain data. */
export interface Known {
  readonly saved: unknown;
  readonly notes: Notes;
}

/** A picture that the message names, and the hash of its bytes; none for what is not there, or is on the web. */
interface Seen {
  readonly src: string;
  readonly file: string;
  readonly sha256?: string;
}

interface Entry {
  readonly key: string;
  /** Milliseconds since 1970: from when until when time changes nothing of it. */
  readonly from: number;
  readonly until: number;
  readonly pictures: readonly Seen[];
  readonly notes: Notes;
  readonly saved: unknown;
}

/** An entry in memory: as good as the files that it came from, of which nobody has written any. */
export interface Near extends Omit<Entry, 'key' | 'pictures'> {
  readonly found: FoundMessage;
  readonly common: string;
  /** Paths of its pictures. */
  readonly pictures: readonly string[];
}

export interface Recalled<Kept> {
  readonly kept: Kept;
  readonly notes: Notes;
  /** Paths of its pictures. */
  readonly pictures: readonly string[];
}

export class Memory<Kept> {
  /** Hash of all that is the same for every message; none when code takes part that may look at anything. */
  private readonly common: string | undefined;

  constructor(
    private readonly options: RunOptions,
    parts: Parts,
    private readonly remember: Remember<Kept>,
    private readonly warm?: Warm,
  ) {
    const code = ownCode(parts);
    this.common = code && commonKey(options, parts, remember.as, code);
  }

  recall(found: FoundMessage): Recalled<Kept> | Known | undefined {
    if (this.common === undefined) return undefined;
    return this.recallNear(found) ?? this.recallKept(found);
  }

  /** Nobody has written any of its files since it was told. */
  private recallNear(found: FoundMessage): Recalled<Kept> | undefined {
    const near = this.warm?.near.get(found.path);
    if (near?.found !== found || near.common !== this.common || !this.isTime(near)) return undefined;
    const kept = this.remember.revive(near.saved);
    return kept && { kept, notes: near.notes, pictures: near.pictures };
  }

  private recallKept(found: FoundMessage): Recalled<Kept> | Known | undefined {
    const entry = keptJson<Entry>(this.options.cache.getText('message', this.nameOf(found)), isEntry);
    if (!entry || entry.key !== this.keyOf(found) || !this.isTime(entry)) return undefined;
    const again = entry.pictures.map((one) => ({ one, picture: this.pictureOf(one, found) }));
    const isSame = again.every(
      ({ one, picture }) => picture && JSON.stringify(seenAs(one.src, one.file, picture.bytes)) === JSON.stringify(one),
    );
    if (!isSame) return undefined;
    const kept = this.remember.revive(entry.saved);
    if (!kept) return this.remember.remade && { saved: entry.saved, notes: entry.notes };
    const pictures = again.flatMap(({ picture }) => picture?.path ?? []);
    this.putNear(found, entry, pictures);
    return { kept, notes: entry.notes, pictures };
  }

  private isTime({ from, until }: Pick<Entry, 'from' | 'until'>): boolean {
    const moment = Date.parse(this.options.now);
    return moment >= from && moment < until;
  }

  keep(found: FoundMessage, message: Message, kept: Kept, notes: Notes): void {
    if (this.common === undefined) return;
    const { cache, now } = this.options;
    const entry: Entry = {
      key: this.keyOf(found),
      ...unchangedAround(message, now),
      // Those that were judged, not what lies there by now.
      pictures: pictureSources(message).map(({ src, file }) =>
        seenAs(src, file.path, message.pictures.find((one) => one.src === src)?.bytes),
      ),
      notes,
      saved: this.remember.save(kept),
    };
    cache.setText('message', this.nameOf(found), JSON.stringify(entry));
    const paths = message.pictures.flatMap(({ path }) => path ?? []);
    this.putNear(found, entry, paths);
  }

  private putNear(found: FoundMessage, { from, until, notes, saved }: Entry, pictures: readonly string[]): void {
    if (!this.warm?.sees(pictures)) return;
    this.warm.near.set(found.path, { found, common: this.common!, from, until, notes, saved, pictures });
  }

  /** One entry for each message and command: another one takes its place. */
  private nameOf({ path }: FoundMessage): string {
    return `${this.remember.as} ${path}`;
  }

  private keyOf({ input, root }: FoundMessage): string {
    const { id, main, translations, lock } = input;
    const files = [main, ...translations.map(({ file }) => file)].map(({ path, text }) => [path, text]);
    const locales = translations.map(({ locale }) => locale);
    return sha256(JSON.stringify([this.common, id, relative(this.options.cwd, root), locales, lock ?? null, files]));
  }

  /** The picture as it lies there now; undefined when it would be refused. */
  private pictureOf({ src, file }: Seen, { root, input }: FoundMessage): Picture | undefined {
    const bounds = { root, own: input.source && root };
    const picture = tryPicture(src, { path: file, text: '' }, bounds, this.options.cwd);
    return picture instanceof UserError ? undefined : picture;
  }
}

const seenAs = (src: string, file: string, bytes: Uint8Array | undefined): Seen => ({
  src,
  file,
  ...(bytes && { sha256: sha256(bytes) }),
});

const isEntry = ({ key, from, until, pictures, notes, saved }: Partial<Entry>): boolean =>
  typeof key === 'string' &&
  typeof from === 'number' &&
  typeof until === 'number' &&
  Array.isArray(pictures) &&
  typeof notes === 'object' &&
  typeof saved === 'object';

function commonKey(options: RunOptions, parts: Parts, as: string, code: readonly string[]): string {
  const { version, language, channels, locales, paint, cwd } = options;
  const asked = [language ?? null, channels ?? null, locales ?? null, paint ?? false];
  return sha256(JSON.stringify([as, version, process.version, asked, brandKey(parts, cwd, code)]));
}
