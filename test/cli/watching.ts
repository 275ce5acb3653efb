/** A command that watches a project, and what it has said so far. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { bin, type Project } from './project.js';

export class Watching {
  out = '';
  err = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<string>;
  private readonly waiting = new Set<() => void>();

  constructor({ dir }: Project, args: readonly string[]) {
    this.child = spawn(process.execPath, [bin, ...args, '--watch', '--now', '2026-11-20T09:00:00Z'], {
      cwd: dir,
      env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(dir, '.user-cache'), LANG: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout!.on('data', (text) => this.hear(() => (this.out += text)));
    this.child.stderr!.on('data', (text) => this.hear(() => (this.err += text)));
    this.ended = new Promise((done) =>
      this.child.on('close', (code, signal) => this.hear(() => done(`${signal ?? code}`))),
    );
  }

  private hear(note: () => void): void {
    note();
    for (const look of this.waiting) look();
  }

  /** Waits until something is so, asking whenever the command says more. */
  async until(isSo: () => boolean): Promise<void> {
    const so = new Promise<void>((done) => {
      const look = () => {
        if (!isSo()) return;
        this.waiting.delete(look);
        done();
      };
      this.waiting.add(look);
      look();
    });
    const end = this.ended.then((how) => {
      if (!isSo()) throw new Error(`ended with ${how}: ${this.out}${this.err}`);
    });
    await Promise.race([so, end]);
  }

  begun = () => this.until(() => this.err.includes('Ctrl-C'));

  /** What is said from a change until a line of it matches. */
  async after(change: () => unknown, line: RegExp): Promise<string> {
    const [out, err] = [this.out.length, this.err.length];
    const said = () => `${this.out.slice(out)}${this.err.slice(err)}`;
    await change();
    await this.until(() => line.test(said()));
    return said();
  }

  /** @returns the signal or the code that it ended with */
  end(signal: NodeJS.Signals = 'SIGINT'): Promise<string> {
    this.child.kill(signal);
    return this.ended;
  }
}
