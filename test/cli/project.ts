/** A folder of its own for one test, and the real command in it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const bin = resolve(import.meta.dirname, '../../bin/onmessage.js');

/** Tests of whole processes run what is built from the sources as they stand. */
export function build(): void {
  const built = spawnSync(process.execPath, [resolve(import.meta.dirname, '../../scripts/build.mjs')], {
    encoding: 'utf8',
  });
  if (built.stderr !== '') throw new Error(built.stderr);
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export class Project {
  /** @param dir a folder of the test's own choice */
  constructor(
    files: Readonly<Record<string, string | Uint8Array>> = {},
    readonly dir = mkdtempSync(join(tmpdir(), 'onmessage-')),
  ) {
    mkdirSync(dir, { recursive: true });
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), content);
  }

  read(path: string): string {
    return readFileSync(join(this.dir, path), 'utf8');
  }

  /** Path, time and size of every file below a folder: equal before and after when nothing was written. */
  stamps(folder: string): string[] {
    return readdirSync(join(this.dir, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => ({ name, ...statSync(join(this.dir, folder, name)) }))
      .map(({ name, mtimeMs, size }) => `${name} ${mtimeMs} ${size}`)
      .sort();
  }

  run(args: readonly string[], env: Record<string, string> = {}): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], this.options(env));
    return { code: status, out: stdout, err: stderr };
  }

  /** The same without waiting: for a test that ends it early. */
  start(args: readonly string[]) {
    return spawn(process.execPath, [bin, ...args], { ...this.options({}), stdio: 'ignore' });
  }

  private options(env: Record<string, string>) {
    const clean = { PATH: process.env.PATH, XDG_CACHE_HOME: join(this.dir, '.user-cache'), LANG: 'C' };
    return { cwd: this.dir, env: { ...clean, ...env }, encoding: 'utf8' as const };
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
