import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { pictureHeader } from '../../src/io/picture-size.js';
import { readPicture } from '../../src/io/pictures.js';
import { Project } from '../cli/project.js';

let project: Project;
afterEach(() => project?.remove());
const picture = () => sharp({ create: { width: 30, height: 20, channels: 3, background: '#884422' } });
const read = (src: string) =>
  readPicture(src, { path: 'content/a/index.md', text: '' }, join(project.dir, 'content'), project.dir);

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  'the header of a %s says what sharp says',
  async (format) => {
    const bytes = await picture().toFormat(format).toBuffer();
    expect(pictureHeader(bytes)).toEqual({ media: `image/${format}`, width: 30, height: 20 });
    expect(() => pictureHeader(bytes.subarray(0, 20))).not.toThrow();
  },
);

test('lossless and extended WebP, and a JPEG on its side', async () => {
  expect(pictureHeader(await picture().webp({ lossless: true }).toBuffer())).toMatchObject({ width: 30, height: 20 });
  expect(pictureHeader(await picture().webp().withMetadata().toBuffer())).toMatchObject({ width: 30, height: 20 });
  expect(pictureHeader(await picture().jpeg().withMetadata({ orientation: 6 }).toBuffer())).toMatchObject({
    width: 20,
    height: 30,
  });
});

test.each([
  ['<?xml version="1.0"?><!-- x --><svg xmlns="x" width="30px" height="20"></svg>', 30, 20],
  ['<svg viewBox="0 0 300 200"/>', 300, 200],
])('SVG %#', (text, width, height) => {
  expect(pictureHeader(Buffer.from(text))).toEqual({ media: 'image/svg+xml', width, height });
});

test('a picture is found beside its message, with accents and spaces as people write them', async () => {
  const bytes = await picture().png().toBuffer();
  project = new Project({ 'content/a/k\u0065\u0301k one.png': bytes });
  expect(read('kék%20one.png')).toMatchObject({
    path: 'content/a/kék one.png'.normalize('NFD'),
    width: 30,
    media: 'image/png',
  });
  expect(read('missing.png')).toEqual({ src: 'missing.png', path: 'content/a/missing.png' });
  expect(read('https://shop.example/x.png')).toEqual({ src: 'https://shop.example/x.png' });
});

test('no path leads out of the content folder', () => {
  project = new Project({ 'secret.png': 'x', 'content/a/index.md': '' });
  symlinkSync('../../secret.png', join(project.dir, 'content/a/link.png'));
  for (const src of ['../../secret.png', 'link.png', '..\\..\\secret.png', '%2e%2e/%2e%2e/secret.png', 'a\0.png']) {
    expect(() => read(src), src).toThrow('leads out of content');
  }
});
