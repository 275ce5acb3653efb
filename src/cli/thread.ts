/** What another thread does: makes and judges the messages that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { bare } from '../io/bare.js';
import type { LoadedBrand } from '../io/brand.js';
import { noCache, openCache } from '../io/cache.js';
import type { PictureCounts } from '../io/pictures-studio.js';
import { threadTime } from '../io/thread-time.js';
import { countTime } from '../pipeline/parse/watchdog.js';
import { carried } from './carried-error.js';
import { Laid } from './laid.js';
import type { CallOptions } from './flags.js';
import { inputOf, judgeOne } from './one-message.js';
import { partsOf } from './parts.js';
import { openBench } from './renderer.js';
import type { MessageTold } from './report/told.js';
import { checkKeeper, safely, type Keeper, type Teller } from './session.js';
import type { Answer, Job } from './threads.js';
import { langOf, wordsOf } from './words/index.js';

/** What a thread has to know before the first message. Plain data. */
export interface Orders {
  readonly command: 'check' | 'build';
  readonly options: Omit<CallOptions, 'cache'>;
  /** Where the cache lies; none when nothing is kept. */
  readonly cache?: { readonly folder: string; readonly root: string };
  /** Without extensions: code of a brand runs in one thread. */
  readonly loaded: LoadedBrand;
  readonly noCode: boolean;
  /** Where a build lays its editions aside. */
  readonly staging?: string;
}

/** The keeper of the command, as in the thread that began it. */
const keepers: Record<Orders['command'], (teller: Teller, orders: Orders) => Keeper<MessageTold>> = {
  check: checkKeeper,
  build: (teller, { staging }) => new Laid().keeper(teller, staging),
};

function workplace(orders: Orders) {
  countTime(threadTime()!);
  const { noCode, command, cache } = orders;
  // On its way an object got a prototype.
  const loaded = { ...orders.loaded, brand: bare(orders.loaded.brand) };
  const options = { ...orders.options, cache: cache ? openCache(cache.folder, cache.root) : noCache };
  const parts = partsOf(loaded, noCode);
  const locale = options.language ?? loaded.brand.locale;
  const words = wordsOf(locale);
  const { keep, help, remember } = keepers[command]({ options, parts, words, lang: langOf(locale) }, orders);
  const { studio, renderers, compiled: known } = openBench(parts, options);
  const input = inputOf(parts, studio, options);
  const keeper = { keep: safely(keep, { env: process.env }, words), remade: remember?.remade };
  const judge = async ({ read, compiled }: Job): Promise<Answer['judged']> => {
    for (const [key, text] of compiled) known.set(key, text);
    const judged = await judgeOne(read, { ...input, renderer: await renderers(read.message) }, studio, keeper);
    return 'refused' in judged ? judged : { carried: help!.carry(judged.kept), beside: judged.beside };
  };
  return { judge, counts: studio.counts };
}

/** Listens until the thread is ended. */
export function work(): void {
  const { judge, counts } = workplace(workerData as Orders);
  let last: Promise<void> = Promise.resolve();
  let before: PictureCounts = { looked: 0, made: 0, kept: 0 };
  const since = (): PictureCounts => {
    const found = {
      looked: counts.looked - before.looked,
      made: counts.made - before.made,
      kept: counts.kept - before.kept,
    };
    before = { ...counts };
    return found;
  };
  const answer = (job: Job): Promise<void> =>
    judge(job).then(
      (judged) => parentPort!.postMessage({ at: job.at, judged, counts: since() } satisfies Answer),
      (error) => parentPort!.postMessage({ at: job.at, error: carried(error), counts: since() } satisfies Answer),
    );
  parentPort!.on('message', (job: Job) => {
    last = last.then(() => answer(job));
  });
}
