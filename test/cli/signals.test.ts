/** How work that takes long is ended. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../../src/cli/signals.ts');
const jiti = resolve(import.meta.dirname, '../../node_modules/jiti/lib/jiti.mjs');
const endless = `
  import { createJiti } from ${JSON.stringify(jiti)};
  const { untilSignal } = await createJiti(import.meta.url).import(${JSON.stringify(source)});
  setInterval(() => undefined, 1000);
  const work = (signal) => new Promise(() => {
    signal.addEventListener('abort', () => process.stdout.write('heard'));
    process.stdout.write('ready');
  });
  await untilSignal(work);
`;

test.skipIf(process.platform === 'win32')('work that does not listen is ended by the second signal', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', endless], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
    if (/^ready$|^readyheard$/.test(said)) child.kill('SIGTERM');
  });
  const ended = await new Promise((done) => child.on('close', (_, signal) => done(signal)));
  expect([said, ended]).toEqual(['readyheard', 'SIGTERM']);
});
