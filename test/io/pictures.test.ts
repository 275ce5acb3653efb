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

const png = (width: number, end = 'IEND') => {
  const bytes = Buffer.from(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0${end}`, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(width, 20);
  return bytes;
};
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

test.each([
  ['nothing', '', 'no picture'],
  ['a page', '<!doctype html><script>x</script>', 'no picture'],
  ['a PDF', '%PDF-1.7', 'no picture'],
  ['a picture that ends too early', png(30, ''), 'cut off'],
  ['a picture that fills the memory', png(60_000), '50 million'],
  ['a script', svg('<script>x</script>'), 'can act'],
  ['a script with a prefix', svg('<s:script>x</s:script>'), 'can act'],
  ['an event', svg('<g onload="x"/>'), 'can act'],
  ['an event behind a slash', '<svg/onload="x" viewBox="0 0 9 9"></svg>', 'can act'],
  ['a link that acts', svg('<a xlink:href="java&#115;cript:x"/>'), 'can act'],
  ['a picture from elsewhere', svg('<image href="/etc/passwd"/>'), 'can act'],
  ['a style from elsewhere', svg('<style>@import "x"</style>'), 'can act'],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'no picture'],
])('a picture file that holds %s is refused', (_, bytes, why) => {
  project = new Project({ 'content/a/x.png': bytes });
  expect(() => read('x.png')).toThrow(why);
});

test('plain drawings pass, with their own gradients and pictures', () => {
  const inside = '<g fill="url(#a)"><use href="#a"/><image href="data:image/png;base64,x"/></g>';
  project = new Project({ 'content/a/x.svg': svg(inside), 'content/a/y.png': png(30) });
  expect(read('x.svg')).toMatchObject({ media: 'image/svg+xml', width: 9 });
  expect(read('y.png')).toMatchObject({ media: 'image/png', width: 30 });
});

test('no path leads out of the content folder', () => {
  project = new Project({ 'secret.png': 'x', 'content/a/index.md': '' });
  symlinkSync('../../secret.png', join(project.dir, 'content/a/link.png'));
  for (const src of ['../../secret.png', 'link.png', '..\\..\\secret.png', '%2e%2e/%2e%2e/secret.png', 'a\0.png']) {
    expect(() => read(src), src).toThrow('leads out of content');
  }
});
