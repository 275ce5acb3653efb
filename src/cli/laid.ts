/** What a build lays aside of each message, and moves into the output when all are done. */
import type { Edition } from '../model.js';
import { sha256 } from '../io/cache.js';
import { editionFiles, filesOf, isOf, recordText } from '../io/edition-record.js';
import { refuseInterrupted } from '../io/foreign-output.js';
import { finishInterrupted } from '../io/interrupted.js';
import { Output } from '../io/output.js';
import { editionIn } from '../io/read-record.js';
import type { AskedFor } from '../io/staged.js';
import type { Stamps } from '../io/stamps.js';
import { shownPath } from '../io/read-text.js';
import type { Made } from '../pipeline/check.js';
import type { CallOptions } from './flags.js';
import { cleanRenditions, isHeld } from './held.js';
import { packed, unpacked } from './packed.js';
import type { Parts } from './parts.js';
import type { Written } from './report/report.js';
import { withoutMatrix, type MessageTold } from './report/told.js';
import type { Told } from './result.js';
import { runEach } from './run.js';
import { recordOf } from './shard-told.js';
import { holder, told, type Keeper, type Session, type Teller } from './session.js';
import { toolName } from './tool.js';
import type { Warm } from './warm.js';

/** What is kept of a message that was built. */
interface Saved {
  readonly told: MessageTold;
  /** Hash of its edition.json; none when all of it was held back. */
  readonly hash?: string;
  readonly put: string;
  /** Its edition.json, packed and in base64. */
  readonly record?: string;
}

/** Milliseconds to wait while another build writes into the same folder. */
export const patience = 10_000;

/** What another thread laid aside. */
type Carried = Saved & { readonly staged: boolean };

/** Renditions are laid aside as they are made; what is found of messages beside each other may still hold some back. */
export class Laid {
  private output: Output | undefined;
  private parts: Parts | undefined;
  /** Which renditions of a message were put, by its id. */
  private readonly put = new Map<string, string>();
  /** Packed records of messages that were made and not yet kept. */
  private readonly records = new Map<string, string>();

  constructor(private readonly warm?: Warm) {}

  /** The one that takes up what a killed build left. @throws UserError */
  open(teller: Teller): Keeper<MessageTold> {
    const { out, cwd, restricted } = teller.options;
    if (restricted) refuseInterrupted(out);
    else finishInterrupted(out, cwd);
    return this.keeper(teller);
  }

  /** @param staging where another thread of this build lays its editions aside */
  keeper(teller: Teller, staging?: string): Keeper<MessageTold> {
    const { options, parts, lang } = teller;
    this.parts = parts;
    const output = new Output(options.out, {
      cwd: options.cwd,
      tool: toolName(),
      brand: parts.loaded.brand.name,
      asked: askedIn(options),
      patience,
      staging,
      stamps: stampsIn(options, this.warm),
    });
    this.output = output;
    const save = (one: MessageTold): Saved => {
      const { id } = one.message;
      const record = this.records.get(id);
      this.records.delete(id);
      return { told: withoutMatrix(one), hash: output.laidOf(id)?.hash, put: this.put.get(id)!, record };
    };
    return {
      keep: (edition) => {
        this.lay(edition, edition, options.whole);
        return told(edition, teller);
      },
      hold: holder(teller),
      remember: {
        as: `build ${lang}${options.whole ? ' whole' : ''}`,
        save,
        revive: (saved: Saved) => this.again(saved),
        remade: (saved: Saved, made) => this.remade(saved, made),
      },
      help: {
        command: 'build',
        staging: () => output.stage(),
        carry: (one): Carried => ({ ...save(one), staged: output.laidOf(one.message.id)!.staged }),
        adopt: ({ told: one, hash, put, record, staged }: Carried) => {
          output.adopt(one.message.id, { hash, staged });
          this.adopt(one, put, record);
          return one;
        },
      },
    };
  }

  clear(): void {
    this.output?.clear();
  }

  /**
   * A message that could not be read this time keeps what it had.
   * @param held nothing is written, but a shard tells the merge why
   */
  async commit(
    { options, result }: Session<MessageTold>,
    signal: AbortSignal,
    held: boolean,
  ): Promise<Written | undefined> {
    if (held && !options.shard) return undefined;
    if (!held) await this.lessHeld(result.editions, options, signal);
    const complete = result.whole && result.refused.length === 0;
    const hashOf = (id: string) => (held ? undefined : this.output!.laidOf(id)?.hash);
    const shard = recordOf(result, this.parts!, options, hashOf);
    const outcome = await this.output!.commit({ complete, signal, shard, held });
    if (held) return undefined;
    return { ...outcome, out: `${shownPath(options.out, options.cwd)}/` };
  }

  /** Nothing has to be made when the output has it as it was built. */
  private again({ told: one, hash, put }: Saved): MessageTold | undefined {
    const { id } = one.message;
    if (hash === undefined || !this.output!.has(id, hash)) return undefined;
    this.put.set(id, put);
    return one;
  }

  /** What was judged is as good when its files were made anew, as in a fresh folder: byte for byte those of its record. */
  private remade(saved: Saved, { message, renditions }: Made): MessageTold | undefined {
    const { told: one, hash, put, record: laidAway } = saved;
    const text = laidAway && unpacked(laidAway);
    const record = text && sha256(text) === hash ? editionIn(text)?.record : undefined;
    // Written as it was, to the letter.
    if (!record || recordText(record) !== text) return undefined;
    const names = put.split('\n');
    const files = filesOf(renditions.filter(({ draft }) => names.includes(nameOf(draft))));
    const all = { record, files };
    if (record.id !== message.id || !isOf(all)) return undefined;
    this.output!.put(message.id, all);
    this.adopt(one, put, laidAway);
    return one;
  }

  private adopt({ message: { id } }: MessageTold, put: string, record: string | undefined): void {
    this.put.set(id, put);
    if (record !== undefined) this.records.set(id, record);
  }

  private lay(edition: Edition, { findings }: Pick<Told, 'findings'>, whole: boolean): void {
    const renditions = cleanRenditions({ ...edition, findings }, whole);
    const { id } = edition.message;
    this.put.set(id, namesOf(renditions.map(({ draft }) => draft)));
    const all = renditions.length > 0 ? editionFiles({ ...edition, renditions }) : undefined;
    if (all) this.records.set(id, packed(recordText(all.record)));
    this.output!.put(id, all);
  }

  /** What was put before the finding came that holds it back is made again without it. */
  private async lessHeld(all: readonly MessageTold[], options: CallOptions, signal: AbortSignal): Promise<void> {
    const changed = all.filter((one) => {
      const clean = one.report.renditions.filter((rendition) => !isHeld(one, rendition, options.whole));
      return this.put.get(one.message.id) !== namesOf(clean);
    });
    if (changed.length === 0) return;
    const known = new Map(changed.map((one) => [one.message.id, one]));
    const paths = changed.map(({ report }) => report.files[0]!);
    await runEach({ ...options, paint: true, signal, paths }, this.parts, (edition) => {
      const one = known.get(edition.message.id);
      if (one) this.lay(edition, one, options.whole);
      return { message: edition.message, findings: [] };
    });
  }
}

export function askedIn({ channels, locales }: Pick<CallOptions, 'channels' | 'locales'>): AskedFor {
  return (channel, locale) => (channels?.includes(channel) ?? true) && (locales?.includes(locale) ?? true);
}

/** How files looked, kept between runs; within one process it is at hand. */
function stampsIn({ cache, out }: CallOptions, warm: Warm | undefined): Stamps {
  const near = warm?.stamps ?? new Map<string, string>();
  return {
    get: (id) => {
      const text = near.get(id) ?? cache.getText('stamps', `${out} ${id}`);
      if (warm && text !== undefined) near.set(id, text);
      return text;
    },
    set: (id, text) => {
      if (warm) near.set(id, text);
      cache.setText('stamps', `${out} ${id}`, text);
    },
  };
}

const nameOf = ({ channel, locale }: { readonly channel: string; readonly locale: string }) => `${channel} ${locale}`;

const namesOf = (all: readonly Parameters<typeof nameOf>[0][]) => all.map(nameOf).join('\n');
