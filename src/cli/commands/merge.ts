/**
 * `onmessage merge`: joins the outputs of all shards of a build, judges what needs all messages, and writes what one
 * build would have written. What the shards wrote is data of strangers: every file is held against its record first.
 */
import { UserError } from '../../errors.js';
import { realDisk } from '../../io/disk.js';
import type { EditionFiles } from '../../io/edition-record.js';
import { refuseInterrupted } from '../../io/foreign-output.js';
import { finishInterrupted } from '../../io/interrupted.js';
import { Output } from '../../io/output.js';
import { broken, type FoundRecord } from '../../io/read-shard.js';
import { shownPath } from '../../io/read-text.js';
import { secretIn, secretsIn, type Secret } from '../../io/secrets.js';
import { problem } from '../../io/sentences.js';
import { editionOf, manifestAgrees } from '../../io/shard-edition.js';
import { sharding } from '../../io/shard-sentences.js';
import type { AskedFor } from '../../io/staged.js';
import { turn } from '../../io/turn.js';
import type { Deviation } from '../../io/verify.js';
import { speak, type Call } from '../commands.js';
import { callOptions, type CallOptions } from '../flags.js';
import { isHeld } from '../held.js';
import { askedIn, patience } from '../laid.js';
import { mergedRun, type FoundEdition, type MergedRun } from '../merged.js';
import { openParts } from '../open-parts.js';
import { progressLine } from '../progress.js';
import { print } from '../report/index.js';
import { reportOf, type Written } from '../report/report.js';
import type { MessageTold } from '../report/told.js';
import { sayRefused } from '../say-refused.js';
import { holder, refuseOut, voiceOf } from '../session.js';
import { madeBy } from '../shard-told.js';
import { refuseUnlike, shardsIn } from '../shards.js';
import { untilSignal } from '../signals.js';
import { toolName } from '../tool.js';
import { langOf, type Words } from '../words/index.js';
import { warnOfLength } from './build.js';

export const run = (call: Call): Promise<number> => untilSignal((signal) => merge(call, signal));

async function merge(call: Call, signal: AbortSignal): Promise<number> {
  const { args, flags, world } = call;
  const typed = await callOptions([], flags, world, call.words);
  const { words: first, ...parts } = await openParts(call, typed);
  refuseOut(typed, parts);
  const records = shardsIn(args, typed);
  refuseUnlike(records, madeBy(parts, typed), typed.cwd);
  const options = asBuilt(typed, records[0]!, first);
  const words = speak(call, options.language!);
  const voice = voiceOf(options, parts, world, flags.color);
  const merged = mergedRun(records, options, parts, holder({ options, parts, words, lang: voice.lang }));
  const { result } = merged;
  const isRefused = result.refused.length > 0 && !options.keepGoing;
  const written = isRefused ? undefined : await write(merged, records, options, { call, words, signal });
  if (written) warnOfLength(call, { options, result, words, voice });
  const report = reportOf('merge', result, { whole: options.whole, words, lang: voice.lang, written });
  world.out(print(report, options.format, voice));
  sayRefused({ options, result, voice }, world);
  return report.exit;
}

/** What the shards were asked for, they together were asked for. @throws UserError for another language */
function asBuilt(typed: CallOptions, { head }: FoundRecord, words: Words): CallOptions {
  const { now, asked } = head;
  const { language, channels, locales, whole, keepGoing } = asked;
  if (typed.language !== undefined && langOf(typed.language) !== langOf(language))
    throw new UserError(words.usage.badValue(typed.language, '--lang', language));
  return { ...typed, now, language, channels, locales, whole, keepGoing };
}

interface Around {
  readonly call: Call;
  readonly words: Words;
  readonly signal: AbortSignal;
}

async function write(
  merged: MergedRun,
  records: readonly FoundRecord[],
  options: CallOptions,
  around: Around,
): Promise<Written> {
  const { cwd, out } = options;
  if (options.restricted) refuseInterrupted(out);
  else finishInterrupted(out, cwd);
  const asked = askedIn(options);
  const { brand, whole, refused } = merged.result;
  const output = new Output(out, { cwd, tool: toolName(), brand: brand.name, asked, patience });
  try {
    refuseManifests(records, merged.laid, cwd);
    await putAll(output, merged, asked, options, around);
    const outcome = await output.commit({ complete: whole && refused.length === 0, signal: around.signal });
    return { ...outcome, out: `${shownPath(out, cwd)}/` };
  } finally {
    output.clear();
  }
}

/** Lays every edition aside, held against its record. @throws UserError when one of them is not as it was built */
async function putAll(
  output: Output,
  { result, laid }: MergedRun,
  asked: AskedFor,
  options: CallOptions,
  { call: { world }, words, signal }: Around,
): Promise<void> {
  const progress = progressLine(world, options, words);
  const secrets = secretsIn(world.env);
  const wrong: (Deviation & FoundEdition)[] = [];
  try {
    for (const [at, one] of result.editions.entries()) {
      await turn(signal);
      const { id } = one.message;
      const from = laid.get(id)!;
      const made = taken(one, from, asked, options);
      if (Array.isArray(made)) wrong.push(...made.map((deviation) => ({ ...deviation, ...from })));
      else {
        refuseSecret(id, made, secrets, words);
        output.put(id, made);
      }
      progress.step({ done: at + 1, all: result.editions.length });
    }
  } finally {
    progress.end();
  }
  if (wrong.length > 0) throw edited(wrong, options.cwd);
}

/** @throws UserError for a file with the value of a variable of this machine */
function refuseSecret(id: string, made: EditionFiles | undefined, secrets: readonly Secret[], { trust }: Words): void {
  for (const [path, bytes] of made?.files ?? []) {
    const name = secretIn(bytes, secrets);
    if (name !== undefined) throw new UserError(trust.secret(`${id}/${path}`, name), { hint: trust.secretHint });
  }
}

/** Renditions that nothing holds back, as the shard wrote them; undefined when there are none. */
function taken(
  one: MessageTold,
  { record, hash }: FoundEdition,
  asked: AskedFor,
  { whole, cwd }: CallOptions,
): EditionFiles | Deviation[] | undefined {
  if (hash === undefined) return undefined;
  const nameOf = ({ channel, locale }: { channel: string; locale: string }) => `${locale} ${channel}`;
  const clean = new Set(one.report.renditions.filter((rendition) => !isHeld(one, rendition, whole)).map(nameOf));
  const isWanted = (rendition: { channel: string; locale: string }) =>
    asked(rendition.channel, rendition.locale) && clean.has(nameOf(rendition));
  const files = editionOf(realDisk, record.folder, one.message.id, hash, isWanted);
  if (Array.isArray(files)) return files;
  if (files.record.renditions.length !== clean.size) throw broken(record.file, cwd);
  return clean.size === 0 ? undefined : files;
}

/** @throws UserError for a manifest that is damaged, or of other editions */
function refuseManifests(records: readonly FoundRecord[], laid: MergedRun['laid'], cwd: string): void {
  for (const record of records) {
    const own = [...laid].flatMap(([id, { record: its, hash }]): [string, string][] =>
      its === record && hash !== undefined ? [[id, hash]] : [],
    );
    if (!manifestAgrees(realDisk, record.folder, new Map(own)))
      throw edited([{ path: 'manifest.json', state: 'edited', record }], cwd);
  }
}

function edited(wrong: readonly (Deviation & FoundEdition)[], cwd: string): UserError {
  const [{ path, record }] = wrong as [Deviation & FoundEdition];
  const file = `${shownPath(record.folder, cwd)}/${path}`;
  return problem(sharding.edited, { file, shard: record.head.shard.number, count: wrong.length });
}
