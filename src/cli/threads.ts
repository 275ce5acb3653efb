/** Other threads of this process that make and judge messages: one processor is not enough for an archive. */
import { availableParallelism } from 'node:os';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { threadTime } from '../io/thread-time.js';
import type { PictureCounts } from '../io/pictures-studio.js';
import { countTime } from '../pipeline/parse/watchdog.js';
import type { Notes } from '../pipeline/proof/judge.js';
import { arrived, type CarriedError } from './carried-error.js';
import type { ReadMessage } from './one-message.js';
import type { RunOptions } from './options.js';
import type { Compiled } from './renderer.js';
import type { Refused } from './result.js';

/** How a run gets help. */
export interface Hire<Kept> {
  /** Absolute path of the script that a thread begins with. */
  readonly script: string;
  /** What it has to know before the first message. Plain data. */
  readonly orders: () => object;
  /** What another thread kept of a message, as if it had been kept here. */
  readonly adopt: (carried: any) => Kept;
}

/** @param at number of the message, from 0 */
export interface Job {
  readonly at: number;
  readonly read: ReadMessage;
  /** Mail templates that this thread has not been given yet: MJML works in the folder of the process, which is one. */
  readonly compiled: readonly (readonly [key: string, text: string])[];
}

/** What another thread made of a message; `adopt` makes it ours. */
export type Carried = { readonly carried: unknown; readonly beside: Notes } | { readonly refused: Refused };

export interface Answer {
  readonly at: number;
  readonly judged?: Carried;
  readonly error?: CarriedError;
  /** What became of its pictures. */
  readonly counts: PictureCounts;
}

/** Milliseconds of work that must be left: a thread takes a second or two of processor to load and to warm up. */
const worthIt = 3000;
/** Messages that are made here first, so that it can be told how long they take. */
const first = 2;
/** Each takes about a hundred megabytes, and the thread that reads cannot feed more. */
const mostThreads = 8;
/** Messages for each thread that wait: none is idle while this one reads. */
const ahead = 2;

interface Open {
  readonly done: (judged: Carried) => void;
  readonly failed: (error: unknown) => void;
  readonly by: Helper;
}

interface Helper {
  readonly worker: Worker;
  /** Messages that it has. */
  load: number;
  /** Mail templates that it was given. */
  compiled: number;
}

export class Threads<Kept> {
  readonly counts: PictureCounts = { looked: 0, made: 0, kept: 0 };
  private readonly helpers: Helper[] = [];
  private readonly open = new Map<number, Open>();
  private made = 0;
  private spent = 0;
  private sent = 0;
  /** Why no more can be done. */
  private broken: { readonly error: unknown } | undefined;
  private readonly stop = () => this.fail(this.options.signal?.reason);

  constructor(
    private readonly hire: Hire<Kept> | undefined,
    private readonly options: RunOptions,
    private readonly compiled: Compiled,
  ) {}

  /** How many messages may be in work at once besides the one that is read. */
  get most(): number {
    return this.helpers.length * ahead;
  }

  /** Whether others are there to help, or come now because it is worth it. @param rest messages that are not done */
  help(rest: number): boolean {
    if (this.helpers.length > 0) return true;
    const many = this.options.jobs ?? Math.min(availableParallelism(), mostThreads);
    if (!this.hire || many < 2 || rest < 2 || !(this.options.jobs !== undefined || this.isLong(rest))) return false;
    return this.begin(Math.min(many, rest), this.hire);
  }

  private isLong(rest: number): boolean {
    return this.made >= first && (this.spent / this.made) * rest > worthIt;
  }

  private begin(many: number, { script, orders }: Hire<Kept>): boolean {
    const time = threadTime();
    if (!time) return false;
    countTime(time);
    const workerData = orders();
    for (let i = 0; i < many; i++) {
      const worker = new Worker(script, { workerData, env: SHARE_ENV });
      worker.on('message', (answer: Answer) => this.hear(answer));
      worker.on('error', (error) => this.fail(error));
      worker.on('exit', () => this.fail(new Error('A thread ended before its work was done.')));
      this.helpers.push({ worker, load: 0, compiled: 0 });
    }
    this.options.signal?.addEventListener('abort', this.stop);
    return true;
  }

  /** Work of this thread, whose time tells what the rest will take. */
  async timed<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await work();
    this.spent += performance.now() - started;
    this.made++;
    return result;
  }

  judge(read: ReadMessage): Promise<Carried> {
    const at = this.sent++;
    const by = this.helpers.reduce((best, one) => (one.load < best.load ? one : best));
    const compiled = [...this.compiled].slice(by.compiled);
    by.compiled += compiled.length;
    by.load++;
    return new Promise((done, failed) => {
      if (this.broken) return failed(this.broken.error);
      this.open.set(at, { done, failed, by });
      return by.worker.postMessage({ at, read, compiled } satisfies Job);
    });
  }

  private hear({ at, judged, error, counts }: Answer): void {
    const open = this.open.get(at);
    // The run has failed meanwhile.
    if (!open) return;
    this.open.delete(at);
    open.by.load--;
    for (const key of ['looked', 'made', 'kept'] as const) this.counts[key] += counts[key];
    if (error) open.failed(arrived(error));
    else open.done(judged!);
  }

  private fail(error: unknown): void {
    this.broken ??= { error };
    for (const { failed } of this.open.values()) failed(error);
    this.open.clear();
  }

  /** Ends them, whatever they are at; nothing of theirs is written after that. */
  async close(): Promise<void> {
    this.options.signal?.removeEventListener('abort', this.stop);
    for (const { worker } of this.helpers) worker.removeAllListeners('exit');
    await Promise.all(this.helpers.map(({ worker }) => worker.terminate()));
  }
}
