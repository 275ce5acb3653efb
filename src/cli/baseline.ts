/** `--baseline`: what an archive had when it began to be checked. Known findings are not counted; new ones are. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { readText } from '../io/read-text.js';
import { replaceFile } from '../io/replace-file.js';
import type { LocatedFinding, RunResult, Told } from './result.js';
import type { Words } from './words/index.js';

/** One known finding. Only the fingerprint counts; the rest tells people what it is. */
interface Entry {
  readonly message?: string;
  readonly rule: string;
  readonly channel?: string;
  readonly locale?: string;
  readonly excerpt?: string;
  readonly fingerprint: string;
}

export interface Baseline {
  /** As it was typed. */
  readonly file: string;
  readonly entries: readonly Entry[];
}

/** What one run makes of a baseline. */
export interface Compared {
  readonly file: string;
  readonly knows: (finding: { readonly fingerprint: string }) => boolean;
  readonly known: number;
  readonly fresh: number;
  readonly gone: number;
  readonly written: boolean;
}

/** A hundred thousand known findings. */
const mostBytes = 40 * 1024 * 1024;

/** @param mayBeNew it is about to be written @throws UserError when it is not there, or is something else */
export function readBaseline(file: string, cwd: string, words: Words, mayBeNew: boolean): Baseline {
  const path = resolve(cwd, file);
  if (!existsSync(path)) {
    if (mayBeNew) return { file, entries: [] };
    throw new UserError(words.proof.noBaseline(file), { hint: words.proof.makeBaseline });
  }
  const entries = entriesOf(readText(path, dirname(path), cwd, mostBytes).text);
  if (!entries) throw new UserError(words.proof.badBaseline(file), { hint: words.proof.makeBaseline });
  return { file, entries };
}

function entriesOf(text: string): Entry[] | undefined {
  try {
    const data = JSON.parse(text) as { schema?: unknown; findings?: unknown };
    const isEntry = (one: unknown) => typeof (one as Entry | null)?.fingerprint === 'string';
    return data.schema === 1 && Array.isArray(data.findings) && data.findings.every(isEntry)
      ? data.findings
      : undefined;
  } catch {
    return undefined;
  }
}

/** What may be known: what could not be read never is, and what was let pass needs nobody to know it. */
function findingsOf({ editions, findings }: RunResult<Told>): LocatedFinding[] {
  return [...findings, ...editions.flatMap((edition) => edition.findings)].filter(({ waived }) => !waived);
}

/** Whether this run would have found an entry again, were it still there. */
function looked(
  entry: Entry,
  result: RunResult<Told>,
  only: { channels?: readonly string[]; locales?: readonly string[] },
) {
  const within = (id: string | undefined, asked: readonly string[] | undefined) =>
    id === undefined || !asked || asked.includes(id);
  const wasRead =
    entry.message === undefined ? result.whole : result.editions.some(({ message }) => message.id === entry.message);
  const isGone = result.whole && result.refused.length === 0;
  // What needs all messages is not judged in a shard.
  const needsAll = result.rules.some(
    ({ id, scope }) => id === entry.rule && (scope === 'messages' || scope === 'brand'),
  );
  if (result.share && needsAll) return false;
  return (wasRead || isGone) && within(entry.channel, only.channels) && within(entry.locale, only.locales);
}

/** Holds what was found against the baseline, and writes it anew when asked to. */
export function compareWith(
  { file, entries }: Baseline,
  result: RunResult<Told>,
  { write, cwd, ...only }: { write: boolean; cwd: string; channels?: readonly string[]; locales?: readonly string[] },
): Compared {
  const found = findingsOf(result);
  const prints = new Set(found.map(({ fingerprint }) => fingerprint));
  const before = new Set(entries.map(({ fingerprint }) => fingerprint));
  const gone = entries.filter((entry) => !prints.has(entry.fingerprint) && looked(entry, result, only));
  if (write) {
    const kept = entries.filter((entry) => !prints.has(entry.fingerprint) && !gone.includes(entry));
    replaceFile(resolve(cwd, file), baselineText([...kept, ...found]), cwd);
  }
  const knows = write ? () => true : ({ fingerprint }: { fingerprint: string }) => before.has(fingerprint);
  const known = [...prints].filter((fingerprint) => knows({ fingerprint })).length;
  return { file, knows, known, fresh: prints.size - known, gone: gone.length, written: write };
}

/** Sorted, one entry for each fingerprint: two people who write it get the same bytes. */
function baselineText(all: readonly Entry[]): string {
  const each = new Map(
    all.map(({ message, rule, channel, locale, excerpt, fingerprint }) => [
      fingerprint,
      { message, rule, channel, locale, excerpt, fingerprint },
    ]),
  );
  const key = (entry: Entry) =>
    [entry.message ?? '', entry.rule, entry.channel ?? '', entry.locale ?? '', entry.fingerprint].join('\n');
  const sorted = [...each.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return `${JSON.stringify({ schema: 1, findings: sorted }, null, 2)}\n`;
}
