/** Loads brand and templates and takes every message through the line, one after the other. */
import { projectRoot } from '../io/git.js';
import { listMessages } from '../io/messages.js';
import { turn } from '../io/turn.js';
import type { Edition } from '../model.js';
import { judgeTogether } from '../pipeline/proof/judge.js';
import { Line, type Held } from './line.js';
import type { RunOptions } from './options.js';
import { loadParts, type Parts } from './parts.js';
import type { RunResult, Told } from './result.js';
import { shareIn, takenBy } from './share.js';
import { resultOf, seesAll } from './together.js';

/** Everything up to the findings, with all that was made; writes nothing. @throws UserError for what stops the whole run */
export function runEditions(options: RunOptions, given?: Parts): Promise<RunResult> {
  return runEach(options, given, (edition) => edition);
}

/**
 * The same for any number of messages: each is read, made and judged, and only what `keep` gives is held.
 * @throws UserError for what stops the whole run
 */
export async function runEach<Kept extends Told>(
  options: RunOptions,
  given: Parts | undefined,
  keep: (edition: Edition) => Kept | Promise<Kept>,
  held: Held<Kept> = {},
): Promise<RunResult<Kept>> {
  const parts = given ?? (await loadParts(options));
  const { brand, dir } = parts.loaded;
  const found = listMessages(options.paths, brand, options.cwd, {
    skip: options.skip,
    brandDir: dir,
    within: options.restricted ? projectRoot(options.cwd) : undefined,
  });
  const messages = takenBy(options.shard, found.messages);
  const line = new Line(options, parts, messages.length, keep, held);
  try {
    for (const one of held.warm?.listed(messages) ?? messages) {
      await turn(options.signal);
      await line.take(one);
    }
    await line.finish();
  } finally {
    await line.close();
  }
  options.cache.tidy?.();
  const { input, editions, refused } = line;
  const whole = seesAll(found, refused, options);
  const beside = options.shard ? [] : judgeTogether(line.notes, { ...input, whole });
  const together = beside.map((finding) => line.placed(finding));
  return {
    ...resultOf(parts, input.language, together, {
      editions,
      refused,
      whole: found.whole && line.unchanged === 0 && !options.shard,
      pictures: line.pictures,
    }),
    ...shareIn(options.shard, found.messages, line.notes),
    ...(options.changed !== undefined && { changed: { ref: options.changed, unchanged: line.unchanged } }),
  };
}
