/** What shards told of their messages, as one run tells it: judges what needs all messages. Renders nothing. */
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { projectRoot } from '../io/git.js';
import { listMessages, refuseEqualIds, type ListedMessage, type ListedMessages } from '../io/messages.js';
import { broken, messagesIn, type FoundRecord } from '../io/read-shard.js';
import { isInside } from '../io/read-text.js';
import { problem } from '../io/sentences.js';
import { sharding } from '../io/shard-sentences.js';
import type { SourceFile } from '../model.js';
import { judgeTogether, type JudgeInput } from '../pipeline/proof/judge.js';
import type { ShardMessage } from '../schemas/shard.js';
import { declaredBy } from './declared.js';
import type { CallOptions } from './flags.js';
import { filesIn, withPlace } from './one-message.js';
import type { Parts } from './parts.js';
import { sourcesKey, type MessageTold } from './report/told.js';
import type { LocatedFinding, Refused, RunResult } from './result.js';
import { messagesKey } from './shard-told.js';
import { takenBy } from './share.js';
import { resultOf, seesAll } from './together.js';

/** What a shard told of a message. */
interface Merged {
  readonly record: FoundRecord;
  readonly listed: ListedMessage;
  readonly message: ShardMessage;
}

/** Where the edition of a message lies. */
export interface FoundEdition {
  readonly record: FoundRecord;
  readonly hash?: string;
}

export interface MergedRun {
  readonly result: RunResult<MessageTold>;
  /** By the id of the message. */
  readonly laid: ReadonlyMap<string, FoundEdition>;
}

/** How what is told of a message is held until all are read. */
type Hold = (told: MessageTold, all: number) => MessageTold;

/**
 * @param options of the build that the shards are shares of
 * @throws UserError as a run, and for shards of other messages than those that lie here
 */
export function mergedRun(records: readonly FoundRecord[], options: CallOptions, parts: Parts, hold: Hold): MergedRun {
  const { brand, file } = parts.loaded;
  const found = listedHere(records, options, parts);
  const { editions, refused, notes, laid, listed } = sorted(inOrder(records, found, options.cwd, hold), options.cwd);
  const input: JudgeInput = {
    brand,
    ...declaredBy(brand, options),
    channels: parts.channels,
    rules: parts.rules,
    brandFile: file,
    now: options.now,
    language: options.language ?? brand.locale,
    whole: seesAll(found, refused, options),
  };
  const together = beside(notes, input).map((finding) => placed(finding, listed, file));
  const pictures = { looked: 0, made: 0, kept: 0 };
  const result = resultOf(parts, input.language, together, { editions, refused, whole: found.whole, pictures });
  return { result, laid };
}

/** Messages that were read, and those that were refused. @throws UserError for two of one id, and for other sources */
function sorted(all: readonly Merged[], cwd: string) {
  const editions: MessageTold[] = [];
  const refused: Refused[] = [];
  const notes: { message: string; notes: Record<string, unknown> }[] = [];
  const laid = new Map<string, FoundEdition>();
  const listed = new Map<string, ListedMessage>();
  const paths = new Map<string, string>();
  for (const one of all) {
    const { message, record } = one;
    const { path } = message;
    if ('refused' in message) {
      refused.push({ path, findings: message.refused });
      continue;
    }
    const { id } = message.told.message;
    refuseEqualIds(paths, id, path);
    refuseOtherSource(one, message.told, cwd);
    listed.set(id, one.listed);
    laid.set(id, { record, hash: message.edition });
    notes.push({ message: id, notes: message.notes });
    editions.push(message.told);
  }
  return { editions, refused, notes, laid, listed };
}

/** What the shards are shares of, as it lies here. Only what is in the project: the paths come from their records. */
function listedHere(records: readonly FoundRecord[], options: CallOptions, { loaded }: Parts): ListedMessages {
  const { cwd, restricted } = options;
  const [{ head }] = records as [FoundRecord];
  const other = ({ shard }: FoundRecord['head']) => problem(sharding.otherMessages, { shard: shard.number });
  if (!head.asked.paths.every((path) => isInside(resolve(cwd, path), cwd))) throw other(head);
  const found = listMessages(head.asked.paths, loaded.brand, cwd, {
    skip: [...(options.skip ?? []), ...records.map(({ folder }) => folder)],
    brandDir: loaded.dir,
    within: restricted ? projectRoot(cwd) : undefined,
  });
  const key = messagesKey(found.messages.map(({ path }) => path));
  for (const record of records)
    if (record.head.messages.key !== key || record.head.messages.all !== found.messages.length)
      throw other(record.head);
  return found;
}

/** What was told of each message, in the order of one run. @throws UserError for what is no share, or not all of it */
function inOrder(records: readonly FoundRecord[], { messages }: ListedMessages, cwd: string, hold: Hold): Merged[] {
  const told = new Map<string, Merged>();
  for (const record of records) {
    const own = new Map(takenBy(record.head.shard, messages).map((listed) => [listed.path, listed]));
    let count = 0;
    for (const message of messagesIn(record, cwd)) {
      const listed = own.get(message.path);
      if (!listed || told.has(message.path)) throw broken(record.file, cwd);
      told.set(message.path, { record, listed, message: held(message, (one) => hold(one, messages.length)) });
      count++;
    }
    if (count !== own.size) throw broken(record.file, cwd);
  }
  return messages.map(({ path }) => told.get(path)!);
}

const held = (message: ShardMessage, hold: (told: MessageTold) => MessageTold): ShardMessage =>
  'told' in message ? { ...message, told: hold(message.told) as typeof message.told } : message;

/** @throws UserError when its texts are others by now */
function refuseOtherSource({ listed, record }: Merged, told: MessageTold, cwd: string): void {
  if (told.report.files[0] !== listed.path || told.report.id !== told.message.id) throw broken(record.file, cwd);
  const { main, translations, lock } = listed.read().input;
  if (sourcesKey([main, ...translations.map(({ file }) => file)], lock) === told.sources) return;
  throw problem(sharding.otherSource, { file: listed.path, shard: record.head.shard.number });
}

/** What rules kept comes from the shards: it may be of a shape that no rule expects. */
function beside(notes: Parameters<typeof judgeTogether>[0], input: JudgeInput): readonly LocatedFinding[] {
  try {
    return judgeTogether(notes, input);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw problem(sharding.notJudged, { reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  }
}

function placed(
  finding: LocatedFinding,
  listed: ReadonlyMap<string, ListedMessage>,
  brandFile: SourceFile | undefined,
): LocatedFinding {
  const source = finding.message === undefined ? undefined : listed.get(finding.message);
  return withPlace(finding, [...(source && finding.place ? filesIn(source) : []), ...(brandFile ? [brandFile] : [])]);
}
