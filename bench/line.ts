/** The sample through the line with a clock beside: nothing kept, then everything kept, then warm. */
import { writeFileSync } from 'node:fs';
import { declaredBy } from '../src/cli/declared.js';
import { parseOne } from '../src/cli/parse-messages.js';
import { loadParts } from '../src/cli/parts.js';
import { keeping, rendererFor } from '../src/cli/renderer.js';
import { formats } from '../src/formats/index.js';
import { type Cache, noCache, openCache } from '../src/io/cache.js';
import { findMessages } from '../src/io/messages.js';
import { checkMessage } from '../src/pipeline/check.js';
import type { Stage } from '../src/pipeline/clock.js';

/** Milliseconds by stage. A stage inside another counts for itself alone. */
class Stopwatch {
  readonly stages: Record<Stage | 'load' | 'parse', number> = {
    load: 0,
    parse: 0,
    compose: 0,
    render: 0,
    read: 0,
    align: 0,
    coverage: 0,
    judge: 0,
  };
  /** Time spent in stages inside the one that runs. */
  private inside = 0;

  readonly time = <Result>(stage: keyof Stopwatch['stages'], work: () => Result): Result => {
    const before = this.inside;
    this.inside = 0;
    const started = performance.now();
    const stop = () => {
      const all = performance.now() - started;
      this.stages[stage] += all - this.inside;
      this.inside = before + all;
    };
    const result = work();
    if (!(result instanceof Promise)) {
      stop();
      return result;
    }
    return result.finally(stop) as Result;
  };
}

async function round(name: string, cache: Cache) {
  const { stages, time } = new Stopwatch();
  const options = { cwd: process.cwd(), paths: [], cache, now: '2026-11-20T09:00:00Z', version: 'bench' };
  const parts = await time('load', () => loadParts(options));
  const { brand, dir } = parts.loaded;
  const messages = time('parse', () =>
    findMessages([], brand, dir, { brandDir: dir, skip: [] }).messages.flatMap(
      (one) => parseOne(one, brand, dir).message ?? [],
    ),
  );
  const declared = time('load', () => declaredBy(brand, options));
  const input = {
    brand,
    ...declared,
    channels: parts.channels,
    rules: parts.rules,
    renderer: await time('render', () => rendererFor(parts, messages, options)),
    formats,
    readBytes: keeping(cache, 'bench').readBytes,
    now: options.now,
    language: 'en',
    clock: time,
  };
  for (const message of messages) await checkMessage(message, input);
  const total = Object.values(stages).reduce((sum, one) => sum + one, 0);
  return { name, total, stages };
}

const [folder = '', result = ''] = process.argv.slice(2);
const rounds = [await round('nothing kept', noCache)];
await round('filling the cache', openCache(folder));
rounds.push(await round('everything kept', openCache(folder)));
writeFileSync(result, JSON.stringify(rounds));
