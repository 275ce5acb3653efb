/** A thread that ends before its work is done: nobody waits for it for ever. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ReadMessage } from '../../src/cli/one-message.js';
import { Threads } from '../../src/cli/threads.js';
import { noCache } from '../../src/io/cache.js';

const dir = mkdtempSync(join(tmpdir(), 'onmessage-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const read: ReadMessage = { message: { id: 'a' } as ReadMessage['message'], notes: [], path: 'a.md' };

function threads(code: string, signal?: AbortSignal) {
  const script = join(dir, 'thread.cjs');
  writeFileSync(script, code);
  const options = { cwd: dir, paths: [], cache: noCache, now: '2026-11-20T09:00:00Z', version: '1', jobs: 2, signal };
  const made = new Threads({ script, orders: () => ({}), adopt: (one) => one }, options, new Map());
  expect(made.help(5)).toBe(true);
  return made;
}

test.each([
  ['ends', 'process.exit(0)', /ended before its work was done/],
  ['throws', 'throw new Error("out of paper")', /out of paper/],
])('what it was sent is refused when it %s, and what comes after too', async (_, code, says) => {
  const made = threads(code);
  await expect(made.judge(read)).rejects.toThrow(says);
  await expect(made.judge(read)).rejects.toThrow(says);
  await made.close();
});

test('a signal is heard while all wait, and closing takes the listener away', async () => {
  const control = new AbortController();
  const made = threads('require("node:worker_threads").parentPort.on("message", () => undefined)', control.signal);
  const waiting = made.judge(read);
  control.abort(new Error('told to end'));
  await expect(waiting).rejects.toThrow('told to end');
  await made.close();
});
