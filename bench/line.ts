/** The sample through the line once, with a clock beside: `node line.mjs <folder of the cache, or ''> <result.json>`. */
import { writeFileSync } from 'node:fs';
import { declaredBy } from '../src/cli/declared.js';
import { parseOne } from '../src/cli/parse-messages.js';
import { loadParts } from '../src/cli/parts.js';
import { lookedAt } from '../src/cli/one-message.js';
import { keeping, openRenderers } from '../src/cli/renderer.js';
import { formats } from '../src/formats/index.js';
import { type Cache, noCache, openCache } from '../src/io/cache.js';
import { findMessages } from '../src/io/messages.js';
import { openStudio } from '../src/io/pictures-studio.js';
import { checkMessage } from '../src/pipeline/check.js';
import type { Stage } from '../src/pipeline/clock.js';

/** Milliseconds of processor so far: a busy machine disturbs that less than the clock. */
function processor(): number {
  return performance.now();
}

/** Milliseconds by stage. A stage inside another counts for itself alone. */
class Stopwatch {
  readonly stages: Record<Exclude<Stage, `rule ${string}`> | 'load' | 'parse', number> = {
    load: 0,
    parse: 0,
    compose: 0,
    render: 0,
    read: 0,
    align: 0,
    coverage: 0,
    judge: 0,
  };
  /** The judging by rule, the dearest known when all is done. */
  readonly rules = new Map<string, number>();
  /** Time spent in stages inside the one that runs. */
  private inside = 0;

  readonly time = <Result>(stage: Stage | 'load' | 'parse', work: () => Result): Result => {
    const before = this.inside;
    this.inside = 0;
    const started = processor();
    const stop = () => {
      const all = processor() - started;
      this.add(stage, all - this.inside);
      this.inside = before + all;
    };
    const result = work();
    if (!(result instanceof Promise)) {
      stop();
      return result;
    }
    return result.finally(stop) as Result;
  };

  private add(stage: Stage | 'load' | 'parse', own: number) {
    const rule = /^rule (.+)$/.exec(stage)?.[1];
    if (rule === undefined) this.stages[stage as keyof Stopwatch['stages']] += own;
    else {
      this.stages.judge += own;
      this.rules.set(rule, (this.rules.get(rule) ?? 0) + own);
    }
  }
}

async function round(cache: Cache) {
  const { stages, rules, time } = new Stopwatch();
  const options = { cwd: process.cwd(), paths: [], cache, now: '2026-11-20T09:00:00Z', version: 'bench' };
  const parts = await time('load', () => loadParts(options));
  const { brand, dir } = parts.loaded;
  const messages = time('parse', () =>
    findMessages([], brand, dir, { brandDir: dir, skip: [] }).messages.flatMap(
      (one) => parseOne(one, brand, dir).message ?? [],
    ),
  );
  const declared = time('load', () => declaredBy(brand, options));
  const studio = openStudio(cache);
  const input = {
    brand,
    ...declared,
    channels: parts.channels,
    rules: parts.rules,
    renderer: await time('render', () => openRenderers(parts, studio, options)(...messages)),
    ahead: studio.ahead,
    formats,
    readBytes: keeping(cache, 'bench').readBytes,
    now: options.now,
    language: 'en',
    clock: time,
  };
  for (const message of messages) await checkMessage(await lookedAt(message, studio), input);
  return { stages, rules: Object.fromEntries(rules) };
}

const [folder = '', result = ''] = process.argv.slice(2);
writeFileSync(result, JSON.stringify(await round(folder === '' ? noCache : openCache(folder))));
