import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { asker } from '../../src/cli/ask.js';
import { wordsOf } from '../../src/cli/words/index.js';
import type { World } from '../../src/cli/world.js';

const ask = (typed: string, silent = false) => {
  const input = new PassThrough();
  input.end(typed);
  const said: string[] = [];
  const world = { input, err: (text: string) => void said.push(text) } as unknown as World;
  return { ask: asker(world, wordsOf('en'), silent), said };
};
const number = (answer: string) => (/^\d+$/.test(answer) ? { value: Number(answer) } : { problem: 'no number' });

test('lines typed ahead are answers in turn; a wrong one is asked again', async () => {
  const { ask: one, said } = ask('x\n7\n\n');
  expect([await one('?', '1', number), await one('?', '3', number)]).toEqual([7, 3]);
  expect(said).toEqual(['no number\n']);
});

test('who ends it is told that nothing was written', async () => {
  await expect(ask('').ask('?', '1', number)).rejects.toThrow('Stopped; nothing was written.');
});

test('without questions every preset is the answer', async () => {
  expect(await ask('7\n', true).ask('?', '3', number)).toBe(3);
});
