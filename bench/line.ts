/** The sample through the line, stage by stage, with a clock beside: nothing kept, then everything kept. */
import { writeFileSync } from 'node:fs';
import { declaredBy } from '../src/cli/declared.js';
import { parseOne } from '../src/cli/parse-messages.js';
import { loadParts } from '../src/cli/parts.js';
import { keeping, rendererFor } from '../src/cli/renderer.js';
import { formats } from '../src/formats/index.js';
import { type Cache, noCache, openCache } from '../src/io/cache.js';
import { findMessages } from '../src/io/messages.js';
import type { Edition, Rendition } from '../src/model.js';
import { channelsOf } from '../src/pipeline/check.js';
import { compose } from '../src/pipeline/compose/compose.js';
import { contractOf, localesOf } from '../src/pipeline/proof/contract.js';
import { judge } from '../src/pipeline/proof/judge.js';
import { readRendition } from '../src/pipeline/proof/read.js';
import { render } from '../src/pipeline/render/render.js';

class Clock {
  readonly stages = { load: 0, parse: 0, compose: 0, render: 0, read: 0, judge: 0 };

  async time<Result>(stage: keyof Clock['stages'], work: () => Result | Promise<Result>): Promise<Result> {
    const started = performance.now();
    const result = await work();
    this.stages[stage] += performance.now() - started;
    return result;
  }
}

async function round(name: string, cache: Cache) {
  const clock = new Clock();
  const options = { cwd: process.cwd(), paths: [], cache, now: '2026-11-20T09:00:00Z', version: 'bench' };
  const parts = await clock.time('load', () => loadParts(options));
  const { brand, dir } = parts.loaded;
  const messages = await clock.time('parse', () =>
    findMessages([], brand, dir, { brandDir: dir, skip: [] }).messages.flatMap(
      (one) => parseOne(one, brand, dir).message ?? [],
    ),
  );
  const { facts, declared } = await clock.time('load', () => declaredBy(brand, options));
  const renderer = await clock.time('render', () => rendererFor(parts, messages, options));
  const { readBytes } = keeping(cache, 'bench');
  for (const message of messages) {
    const contract = await clock.time('compose', () => contractOf(message, brand, declared));
    const renditions: Rendition[] = [];
    const readings: Edition['readings'][number][] = [];
    for (const locale of localesOf(message, brand))
      for (const { channel } of channelsOf(message, brand, parts.channels)) {
        const { draft } = await clock.time('compose', () =>
          compose({ message, contract, channel, locale, brand, facts }),
        );
        if (!draft) continue;
        const input = { channel, message, contract, brand, facts };
        const rendition = await clock.time('render', () => render(draft, input, renderer));
        const read = await clock.time('read', () => readRendition(rendition, formats, brand, readBytes));
        renditions.push(rendition);
        readings.push({ channel: channel.id, locale, readings: read });
      }
    const judged = { message, contract, renditions, readings, leftOut: [] };
    const { channels, rules } = parts;
    const { now } = options;
    await clock.time('judge', () => {
      judge(judged, { brand, facts, rules, channels, now, language: 'en' });
    });
  }
  const total = Object.values(clock.stages).reduce((sum, one) => sum + one, 0);
  return { name, total, stages: clock.stages };
}

const [folder = '', result = ''] = process.argv.slice(2);
const rounds = [await round('nothing kept', noCache)];
await round('filling the cache', openCache(folder));
rounds.push(await round('everything kept', openCache(folder)));
writeFileSync(result, JSON.stringify(rounds));
