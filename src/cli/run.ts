/** Loads brand and templates and takes every message through the line, one after the other. */
import { locate, UserError } from '../errors.js';
import { formats } from '../formats/index.js';
import { projectRoot } from '../io/git.js';
import { listMessages, refuseEqualIds, type FoundMessage, type ListedMessage } from '../io/messages.js';
import { openStudio, PictureError, type Studio } from '../io/pictures-studio.js';
import { turn } from '../io/turn.js';
import type { Edition, Message, SourceFile } from '../model.js';
import { checkMessage, type CheckInput } from '../pipeline/check.js';
import { judgeTogether, notesOf, rulesWithoutData, type Notes } from '../pipeline/proof/judge.js';
import { ruleSays } from '../pipeline/proof/stamp.js';
import { differingFrom, type Differs } from './changed.js';
import { declaredBy } from './declared.js';
import { Memory, type Remember } from './memory.js';
import type { RunOptions } from './options.js';
import { parseOne, pictureRefused, refusedOf } from './parse-messages.js';
import { loadParts, type Parts } from './parts.js';
import { keeping, openRenderers } from './renderer.js';
import type { LocatedFinding, Refused, RunResult, Told } from './result.js';
import { shareIn, takenBy } from './share.js';
import { withFindings } from './with-findings.js';

/** Everything up to the findings, with all that was made; writes nothing. @throws UserError for what stops the whole run */
export function runEditions(options: RunOptions, given?: Parts): Promise<RunResult> {
  return runEach(options, given, (edition) => edition);
}

/** How what is kept of a message is held until all are done, and between runs. */
export interface Held<Kept> {
  /** With it, a message is neither made nor judged when nothing that it came from is another. */
  readonly remember?: Remember<Kept>;
  /** @param all how many messages there are */
  readonly hold?: (kept: Kept, all: number) => Kept;
}

/**
 * The same for any number of messages: each is read, made and judged, and only what `keep` gives is held.
 * @throws UserError for what stops the whole run
 */
export async function runEach<Kept extends Told>(
  options: RunOptions,
  given: Parts | undefined,
  keep: (edition: Edition) => Kept | Promise<Kept>,
  { remember, hold }: Held<Kept> = {},
): Promise<RunResult<Kept>> {
  const parts = given ?? (await loadParts(options));
  const { brand, dir } = parts.loaded;
  const found = listMessages(options.paths, brand, options.cwd, {
    skip: options.skip,
    brandDir: dir,
    within: options.restricted ? projectRoot(options.cwd) : undefined,
  });
  const messages = takenBy(options.shard, found.messages);
  const line = new Line(options, parts, messages.length, keep, { remember, hold });
  for (const one of messages) {
    await turn(options.signal);
    await line.take(one);
  }
  const whole = found.whole && line.refused.length === 0 && !options.channels && !options.locales;
  const { input, editions, refused } = line;
  const beside = options.shard ? [] : judgeTogether(line.notes, { ...input, whole });
  const together = beside.map((finding) => line.placed(finding));
  return {
    brand,
    dir,
    channels: parts.channels,
    rules: parts.rules,
    editions: withFindings(editions, together),
    refused,
    findings: together.filter(({ message }) => !line.has(message)),
    blind: rulesWithoutData(input).map((rule) => ({
      rule: rule.id,
      needs: ruleSays(rule, 'needs', input.language) ?? '',
    })),
    whole: found.whole && line.unchanged === 0 && !options.shard,
    pictures: line.studio.counts,
    ...shareIn(options.shard, found.messages, line.notes),
    ...(options.changed !== undefined && { changed: { ref: options.changed, unchanged: line.unchanged } }),
  };
}

/** What messages go through; between two of them it holds only what is told of them at the end. */
class Line<Kept extends Told> {
  readonly studio: Studio;
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
  private readonly renderers: ReturnType<typeof openRenderers>;
  private readonly language: string;
  private readonly memory: Memory<Kept> | undefined;
  private readonly hold: NonNullable<Held<Kept>['hold']>;
  /** What the last message was judged with; before the first it has no renderer. */
  input: LineInput;

  constructor(
    private readonly options: RunOptions,
    private readonly parts: Parts,
    all: number,
    private readonly keep: (edition: Edition) => Kept | Promise<Kept>,
    { remember, hold }: Held<Kept>,
  ) {
    const { changed: ref, cwd } = options;
    this.at = { done: 0, all };
    this.studio = openStudio(options.cache, (pictures) => options.progress?.({ ...this.at, pictures }));
    this.differs = ref === undefined ? () => true : differingFrom(ref, cwd, parts, options.skip?.[0]);
    this.renderers = openRenderers(parts, this.studio, options);
    this.language = options.language ?? parts.loaded.brand.locale;
    this.input = inputOf(parts, this.studio, options);
    this.memory = remember && new Memory(options, parts, remember);
    this.hold = hold ?? ((kept) => kept);
  }

  has(id: string | undefined): boolean {
    return id !== undefined && this.listed.has(id);
  }

  async take(one: ListedMessage): Promise<void> {
    const found = this.read(one);
    if (found && !this.recalled(one, found)) await this.takeRead(one, found);
    this.at.done++;
    this.options.progress?.(this.at);
  }

  private read({ path, read }: ListedMessage): FoundMessage | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.refused.push(refusedOf(path, error, this.language));
      return undefined;
    }
  }

  /** Whether it is as it was when it was judged last. */
  private recalled(one: ListedMessage, found: FoundMessage): boolean {
    const last = this.memory?.recall(found);
    if (!last) return false;
    const { id } = last.kept.message;
    refuseEqualIds(this.paths, id, found.path);
    if (!this.differs(found, last.pictures)) this.unchanged++;
    else this.add(one, id, last.kept, last.notes);
    return true;
  }

  private add(one: ListedMessage, id: string, kept: Kept, notes: Notes): void {
    this.notes.push({ message: id, notes });
    this.listed.set(id, one);
    this.editions.push(this.hold(kept, this.at.all));
  }

  private async takeRead(one: ListedMessage, found: FoundMessage): Promise<void> {
    const { message, notes, refused } = parseOne(found, this.parts.loaded.brand, this.options.cwd, this.language);
    if (message) refuseEqualIds(this.paths, message.id, found.path);
    const pictures = message?.pictures.flatMap(({ path }) => path ?? []) ?? [];
    if (!this.differs(found, pictures)) return void this.unchanged++;
    if (refused) this.refused.push(refused);
    if (!message) return undefined;
    try {
      const input = { ...this.input, renderer: await this.renderers(message) };
      this.input = input;
      const edition = await checkMessage(await lookedAt(message, this.studio), input);
      const files = [...message.files, ...sourcesOf(input)];
      const findings = [...notes, ...edition.findings.map((finding) => withPlace(finding, files))];
      const kept = await this.keep({ ...edition, findings });
      const beside = notesOf(edition, input);
      this.add(one, message.id, kept, beside);
      this.memory?.keep(found, message, kept, beside);
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      const findings = [...notes, pictureRefused(error, message, this.language)];
      this.refused.push({ path: found.path, findings });
    }
    return undefined;
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
    const source = this.listed.get(id)?.read().input;
    const files = source ? [source.main, ...source.translations.map(({ file }) => file)] : [];
    this.readAgain.set(id, files);
    return files;
  }
}

type LineInput = Omit<CheckInput, 'renderer'> & Partial<Pick<CheckInput, 'renderer'>>;

function inputOf(parts: Parts, studio: Studio, options: RunOptions): LineInput {
  const { brand, file } = parts.loaded;
  return {
    brand,
    ...declaredBy(brand, options),
    channels: parts.channels,
    rules: parts.rules,
    ahead: studio.ahead,
    formats,
    readBytes: keeping(options.cache, options.version).readBytes,
    brandFile: file,
    now: options.now,
    language: options.language ?? brand.locale,
    only: { channels: options.channels, locales: options.locales },
  };
}

/** The message with what its pictures' pixels say. */
export async function lookedAt(message: Message, studio: Studio): Promise<Message> {
  const pictures = await Promise.all(
    message.pictures.map(async (picture) =>
      picture.bytes ? { ...picture, seen: await studio.look(picture) } : picture,
    ),
  );
  return { ...message, pictures };
}

/** The brand's file and the templates: what findings point into besides the message. */
function sourcesOf({ brandFile, renderer }: LineInput): readonly SourceFile[] {
  const { templates = [], partials = {} } = renderer?.templates.sources ?? {};
  return [...(brandFile ? [brandFile] : []), ...templates, ...Object.values(partials)];
}

function withPlace(finding: LocatedFinding, files: readonly SourceFile[]): LocatedFinding {
  const file = finding.place && files.find((f) => f.path === finding.place!.file);
  return file ? { ...finding, where: locate(file, finding.place!.start) } : finding;
}
