/** What surrounds a command. Tests give their own; `processWorld` is the real one. */
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where answers to questions come from; absent when nobody can answer. */
  readonly input?: Readable;
  /** Whether results go to a person's screen. */
  readonly terminal: boolean;
  readonly columns: number;
  /** ISO instant. */
  readonly now: string;
  /** Absolute path of the script that a thread begins with; absent where there is one thread only. */
  readonly thread?: string;
}

export function processWorld(): World {
  const { stdout, stderr, stdin, env } = process;
  // `onmessage check | head` closes the pipe: the rest is not wanted, and that is no failure.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      // Nobody can be told more: a full disk behind `> report.txt`.
      if (stream === stdout) stderr.write(`onmessage: standard output cannot be written (${error.code})\n`);
      process.exit(2);
    });
  }
  return {
    cwd: process.cwd(),
    env,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    input: stdin.isTTY ? stdin : undefined,
    terminal: stdout.isTTY === true,
    columns: Number(stdout.columns ?? env.COLUMNS) || 80,
    now: new Date().toISOString(),
    thread: fileURLToPath(new URL('../../bin/thread.js', import.meta.url)),
  };
}

/** NO_COLOR (no-color.org) and `--no-color` win; FORCE_COLOR speaks for a pipe; else a terminal has colours. */
export function wantsColor(world: World, color: boolean | undefined): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = world.env;
  if (color === false || no) return false;
  if (force !== undefined) return force !== '0';
  return world.terminal && term !== 'dumb';
}
