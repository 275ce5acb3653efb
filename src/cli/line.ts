/** What messages go through, in order; between two of them it holds only what is told of them at the end. */
import { UserError } from '../errors.js';
import { collectEarly } from '../io/heap.js';
import { refuseEqualIds, type FoundMessage, type ListedMessage } from '../io/messages.js';
import type { PictureCounts } from '../io/pictures-studio.js';
import type { SourceFile } from '../model.js';
import type { Notes } from '../pipeline/proof/judge.js';
import { differingFrom, type Differs } from './changed.js';
import { Memory, type Known, type Recalled, type Remember } from './memory.js';
import {
  filesIn,
  inputOf,
  judgeOne,
  sourcesOf,
  withPlace,
  type Judged,
  type Keep,
  type LineInput,
  type ReadMessage,
} from './one-message.js';
import type { RunOptions } from './options.js';
import { parseOne, refusedOf } from './parse-messages.js';
import type { Parts } from './parts.js';
import { openBench, type Bench } from './renderer.js';
import type { LocatedFinding, Refused, Told } from './result.js';
import { Threads, type Carried, type Hire } from './threads.js';
import type { Warm } from './warm.js';

/** How what is kept of a message is held until all are done, and between runs. */
export interface Held<Kept> {
  /** With it, a message is neither made nor judged when nothing that it came from is another. */
  readonly remember?: Remember<Kept>;
  /** @param all how many messages there are */
  readonly hold?: (kept: Kept, all: number) => Kept;
  /** With it, other threads help with many messages. */
  readonly hire?: Hire<Kept>;
  /** Between runs of one process. */
  readonly warm?: Warm;
}

/** From so many on, memory counts for more than the time it takes to collect it. */
const manyMessages = 100;

/** Told in the order of the messages, whichever was done first. */
type Done = () => void;

export class Line<Kept extends Told> {
  readonly editions: Kept[] = [];
  readonly refused: Refused[] = [];
  readonly notes: { readonly message: string; readonly notes: Notes }[] = [];
  /** Messages that were left alone because they are as they were. */
  unchanged = 0;
  private readonly at: { done: number; readonly all: number };
  /** Sources by the id that is theirs alone. */
  private readonly paths = new Map<string, string>();
  private readonly listed = new Map<string, ListedMessage>();
  /** Sources that findings about messages beside each other point into. */
  private readonly readAgain = new Map<string, readonly SourceFile[]>();
  private readonly differs: Differs;
  private readonly bench: Bench;
  private readonly language: string;
  private readonly memory: Memory<Kept> | undefined;
  private readonly threads: Threads<Kept>;
  private readonly waiting: Promise<Done>[] = [];
  private readonly keeper: Keep<Kept>;
  /** What the last message was judged with; before the first it has no renderer. */
  input: LineInput;

  constructor(
    private readonly options: RunOptions,
    private readonly parts: Parts,
    all: number,
    keep: Keep<Kept>['keep'],
    private readonly held: Held<Kept>,
  ) {
    this.keeper = { keep, remade: held.remember?.remade };
    const { changed: ref, cwd } = options;
    this.at = { done: 0, all };
    this.bench = held.warm?.bench ?? openBench(parts, options);
    if (held.warm) held.warm.bench = this.bench;
    this.bench.step = (pictures) => options.progress?.({ ...this.at, pictures });
    this.differs = ref === undefined ? () => true : differingFrom(ref, cwd, parts, options.skip?.[0]);
    this.language = options.language ?? parts.loaded.brand.locale;
    this.input = inputOf(parts, this.bench.studio, options);
    this.memory = held.remember && new Memory(options, parts, held.remember, held.warm);
    this.threads = new Threads(held.hire, options, this.bench.compiled);
    if (all > manyMessages) collectEarly();
  }

  async take(one: ListedMessage): Promise<void> {
    const work = this.through(one);
    // Whoever waits for it hears of it; nobody may be waiting yet.
    work.catch(() => undefined);
    this.waiting.push(work);
    while (this.waiting.length > this.threads.most) await this.tellNext();
  }

  /** Waits for what other threads still have. */
  async finish(): Promise<void> {
    while (this.waiting.length > 0) await this.tellNext();
  }

  /** What became of pictures, here and in other threads. */
  get pictures(): PictureCounts {
    const [here, there] = [this.bench.studio.counts, this.threads.counts];
    return { looked: here.looked + there.looked, made: here.made + there.made, kept: here.kept + there.kept };
  }

  /** Sends other threads away, whatever they are at. */
  close(): Promise<void> {
    return this.threads.close();
  }

  private async tellNext(): Promise<void> {
    const tell = await this.waiting.shift()!;
    tell();
    this.at.done++;
    this.options.progress?.(this.at);
  }

  private async through(one: ListedMessage): Promise<Done> {
    const found = this.read(one);
    if ('findings' in found) return () => void this.refused.push(found);
    const last = this.memory?.recall(found);
    if (last && 'kept' in last) return this.recalled(one, found, last);
    return this.takeRead(one, found, last);
  }

  private read({ path, read }: ListedMessage): FoundMessage | Refused {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return refusedOf(path, error, this.language);
    }
  }

  /** What is told of it, when it is as it was when it was judged last. */
  private recalled(one: ListedMessage, found: FoundMessage, last: Recalled<Kept>): Done {
    const { id } = last.kept.message;
    refuseEqualIds(this.paths, id, found.path);
    if (!this.differs(found, last.pictures)) return () => void this.unchanged++;
    return () => this.add(one, id, last.kept, last.notes);
  }

  private add(one: ListedMessage, id: string, kept: Kept, notes: Notes): void {
    this.notes.push({ message: id, notes });
    this.listed.set(id, one);
    this.editions.push(this.held.hold?.(kept, this.at.all) ?? kept);
  }

  private async takeRead(one: ListedMessage, found: FoundMessage, known: Known | undefined): Promise<Done> {
    const { path } = found;
    const { message, notes, refused } = parseOne(found, this.parts.loaded.brand, this.options.cwd, this.language);
    if (message) refuseEqualIds(this.paths, message.id, path);
    const pictures = message?.pictures.flatMap((picture) => picture.path ?? []) ?? [];
    if (!this.differs(found, pictures)) return () => void this.unchanged++;
    if (refused) return () => void this.refused.push(refused);
    if (!message) return () => undefined;
    const judged = await this.judged({ message, notes, path, known });
    return () => {
      if ('refused' in judged) return void this.refused.push(judged.refused);
      const kept = 'kept' in judged ? judged.kept : this.held.hire!.adopt(judged.carried);
      this.add(one, message.id, kept, judged.beside);
      this.held.warm?.made.add(message.id);
      return this.memory?.keep(found, message, kept, judged.beside);
    };
  }

  private async judged(read: ReadMessage): Promise<Judged<Kept> | Carried> {
    const input = { ...this.input, renderer: await this.bench.renderers(read.message) };
    this.input = input;
    if (this.threads.help(this.at.all - this.at.done)) return this.threads.judge(read);
    return this.threads.timed(() => judgeOne(read, input, this.bench.studio, this.keeper));
  }

  /** A finding about messages beside each other, with its place: the source is read again. */
  placed(finding: LocatedFinding): LocatedFinding {
    const { place, message } = finding;
    const own = place && message !== undefined ? this.filesOf(message) : [];
    return withPlace(finding, [...own, ...sourcesOf(this.input)]);
  }

  private filesOf(id: string): readonly SourceFile[] {
    const known = this.readAgain.get(id);
    if (known) return known;
    const source = this.listed.get(id);
    const files = source ? filesIn(source) : [];
    this.readAgain.set(id, files);
    return files;
  }
}
