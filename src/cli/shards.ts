/** The shards that a merge was given: all of one build, and of the build that this project would make. */
import { join, resolve } from 'node:path';
import { look, realDisk } from '../io/disk.js';
import { recordsIn, type FoundRecord } from '../io/read-shard.js';
import { asProblem, isInside, shownPath } from '../io/read-text.js';
import { problem, type Sentences } from '../io/sentences.js';
import { sharding } from '../io/shard-sentences.js';
import { stepsBelow } from '../io/steps.js';
import { realPlace } from '../io/workshop.js';
import type { MadeAlike } from './shard-told.js';

/**
 * Records of the shards in these folders, or in the folders right below them, in the order of their numbers.
 * @param out absolute: the shards may not lie in it, nor over it
 * @throws UserError
 */
export function shardsIn(folders: readonly string[], { cwd, out }: { cwd: string; out: string }): FoundRecord[] {
  const found = [...new Set(folders.map((folder) => resolve(cwd, folder)))].flatMap((folder) => {
    const shown = shownPath(folder, cwd);
    refuseLinks(folder, cwd);
    const records = below(folder, shown).flatMap((one) => recordsIn(realDisk, one, cwd));
    if (records.length === 0) throw problem(sharding.noRecord, { folder: shown });
    return records;
  });
  for (const { folder } of found) {
    const [one, other] = [realPlace(folder), realPlace(out)];
    if (isInside(one, other) || isInside(other, one))
      throw problem(sharding.inTheOutput, { folder: shownPath(folder, cwd), out: shownPath(out, cwd) });
  }
  return found.sort((a, b) => a.head.shard.number - b.head.shard.number);
}

/** In the project nothing on the way may be a link: what lies there comes from other machines. */
function refuseLinks(folder: string, cwd: string): void {
  for (const step of stepsBelow(cwd, folder))
    if (look(realDisk, step)?.isSymbolicLink()) throw problem(sharding.link, { folder: shownPath(step, cwd) });
}

/** The folder itself when it has records, else those in it. */
function below(folder: string, shown: string): string[] {
  try {
    const names = realDisk.readdirSync(folder, { withFileTypes: true });
    const inner = names.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
    return [folder, ...inner.sort()];
  } catch (error) {
    throw asProblem(error, shown);
  }
}

/** @throws UserError that says what is missing, twice, or otherwise than the rest and the project here */
export function refuseUnlike(records: readonly FoundRecord[], own: MadeAlike, cwd: string): void {
  const [{ head: first, folder }] = records as [FoundRecord];
  const { of } = first.shard;
  const shown = (path: string) => shownPath(path, cwd);
  for (const [at, { head, folder: other }] of records.entries()) {
    const differs = (sentences: Sentences, data: Record<string, string> = {}) =>
      problem(sentences, { shard: head.shard.number, first: first.shard.number, ...data });
    if (head.shard.of !== of)
      throw problem(sharding.otherSplit, { one: shown(folder), of, other: shown(other), others: head.shard.of });
    const before = records[at - 1];
    if (before?.head.shard.number === head.shard.number)
      throw differs(sharding.twice, { one: shown(before.folder), other: shown(other) });
    if (head.tool !== own.tool || head.build !== own.build)
      throw differs(sharding.otherTool, { other: madeWith(head), own: madeWith(own) });
    if (head.brand !== own.brand || head.brandKey !== own.brandKey)
      throw differs(sharding.otherBrand, { brand: own.brand });
    if (head.now !== first.now) throw differs(sharding.otherNow, { now: head.now, other: first.now });
    if (JSON.stringify(head.asked) !== JSON.stringify(first.asked)) throw differs(sharding.otherAsked);
  }
  const there = new Set(records.map(({ head }) => head.shard.number));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !there.has(number));
  if (missing.length > 0) throw problem(sharding.missing, { of, shards: missing.join(', ') });
}

/** `onmessage 0.1.0 (0.1.0 1a2b3c4d, Node v24.1.0)`. */
const madeWith = ({ tool, build }: Pick<MadeAlike, 'tool' | 'build'>) =>
  `${tool} (${build.replace(/[0-9a-f]{64}/, (hash) => hash.slice(0, 8))})`;
