/** Pictures of pixels as files: each kind by its own bytes, as large as people see it, and hostile ones refused, without a decoder. */
import { beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { kindOf } from '../../src/io/picture-kind.js';
import { examinePicture } from '../../src/io/picture-faults.js';
import { pictureHeader } from '../../src/io/picture-size.js';
import {
  bitPng,
  gif,
  hostilePictures,
  jpegSegment,
  movingWebp,
  pngChunk,
  u16,
  u32,
  wholePictures,
  withSegments,
  type Hostile,
} from '../hostile-pictures.js';
import { reason } from './reason.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const after = (bytes: Uint8Array, ...tail: (string | Uint8Array)[]) =>
  Buffer.concat([bytes, ...tail.map((one) => (typeof one === 'string' ? latin(one) : one))]);
/** `90×60 jpeg`, with frames and `alpha`; or the English reason. */
function told(bytes: Uint8Array): string {
  const seen = examinePicture(Buffer.from(bytes));
  if (seen.fault) return reason(seen);
  const { media, width, height, frames, alpha } = seen.header;
  expect(pictureHeader(Buffer.from(bytes))).toEqual(seen.header);
  return [
    `${width}×${height}`,
    media!.slice('image/'.length),
    ...(frames === 1 ? [] : [frames]),
    ...(alpha ? ['alpha'] : []),
  ].join(' ');
}

let whole: Awaited<ReturnType<typeof wholePictures>>;
let hostile: Hostile[];
beforeAll(async () => {
  whole = await wholePictures();
  hostile = await hostilePictures();
});

it('hostile pictures are refused for their reason', () => {
  // What is a matter of the disk is looked at elsewhere: places, links, and how many bytes are read at all.
  const files = hostile.filter(
    ({ make, src, what }) => typeof make !== 'function' && src === undefined && what !== '21 MB',
  );
  expect(files.length).toBeGreaterThan(60);
  for (const { what, make, says } of files) expect(told(make as Uint8Array), what).toContain(says);
});

describe('whole pictures', () => {
  it('are taken, by their bytes alone', () => {
    const all = {
      jpeg: whole.jpeg,
      progressive: whole.progressive,
      png: whole.png,
      webp: whole.webp,
      avif: whole.avif,
      gif: whole.gif,
    };
    expect(Object.values(all).map(told)).toEqual([
      '90×60 jpeg',
      '90×60 jpeg',
      '90×60 png',
      '90×60 webp',
      '90×60 avif',
      '30×20 gif',
    ]);
  });
  it('may be transparent, and move', async () => {
    const clear = () => sharp({ create: { width: 9, height: 5, channels: 4, background: '#0000' } });
    expect(told(await clear().png().toBuffer())).toBe('9×5 png alpha');
    expect(told(await clear().webp().toBuffer())).toBe('9×5 webp alpha');
    expect(told(await clear().webp({ lossless: true }).toBuffer())).toBe('9×5 webp alpha');
    expect(told(await clear().gif().toBuffer())).toBe('9×5 gif alpha');
    expect(told(await clear().avif({ effort: 0 }).toBuffer())).toBe('9×5 avif alpha');
    expect(told(await clear().flatten().webp({ lossless: true }).toBuffer())).toBe('9×5 webp');
    expect(told(bitPng(3, 2, [pngChunk('tRNS', Buffer.alloc(2))]))).toBe('3×2 png alpha');
    expect(told(gif(30, 20, 3))).toBe('30×20 gif 3');
    expect(told(gif(30, 20, 200))).toBe('30×20 gif 200');
    expect(told(movingWebp(3, whole.pixel))).toBe('1×1 webp 3');
    expect(told(bitPng(3, 2, [pngChunk('acTL', after(u32(7), u32(0)))]))).toBe('3×2 png 7');
  });
  it('are seen as people see them: turned', async () => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      const meant = orientation < 5 ? '90×60' : '60×90';
      const turned = (kind: 'jpeg' | 'png' | 'webp') =>
        sharp(whole.png).withMetadata({ orientation })[kind]().toBuffer();
      for (const kind of ['jpeg', 'png', 'webp'] as const)
        expect(told(await turned(kind)), `${kind} ${orientation}`).toBe(`${meant} ${kind}`);
    }
    const exif = (order: 'II' | 'MM', value: number) =>
      order === 'II'
        ? after(
            latin('II*\0'),
            u32(8, true),
            Buffer.from([2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, value, 0, 0, 0]),
          )
        : after(latin('MM\0*'), u32(8), Buffer.from([0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0]));
    const of = (tiff: Uint8Array) => told(withSegments(whole.jpeg, jpegSegment(0xe1, after(latin('Exif\0\0'), tiff))));
    expect([of(exif('II', 6)), of(exif('MM', 6)), of(exif('MM', 9)), of(exif('II', 1))]).toEqual([
      '60×90 jpeg',
      '60×90 jpeg',
      '90×60 jpeg',
      '90×60 jpeg',
    ]);
    expect([of(latin('II')), of(exif('II', 6).subarray(0, 14)), of(Buffer.alloc(0))]).toEqual(
      Array(3).fill('90×60 jpeg'),
    );
  });
  it('carry harmless things in them and behind them', () => {
    for (const bytes of [
      withSegments(whole.jpeg, jpegSegment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>'))),
      withSegments(whole.jpeg, jpegSegment(0xfe, latin('a comment, MZ and PK\x05\x06 #! <b>'))),
      withSegments(whole.jpeg, ...Array<Buffer>(100).fill(jpegSegment(0xe2, Buffer.alloc(65_000)))),
      after(whole.jpeg, whole.jpeg), after(whole.jpeg, Buffer.alloc(5_000)), after(whole.jpeg, 'x MZ', Buffer.alloc(80)), after(whole.jpeg, '\x7fELF\x03\x01\x01'), after(whole.jpeg, '\x7fELF\x01\x03\x01'), after(whole.jpeg, '\x7fELF\x01\x01\x02'), after(whole.jpeg, '#!/bin'), after(whole.jpeg, '#!x\n'),
      withSegments(whole.jpeg, jpegSegment(0xfe, Buffer.concat([latin('PK\x05\x06'), Buffer.alloc(60, 'a')]))), after(whole.jpeg, '<scripty>'), after(whole.jpeg, '<htmlx>'), after(whole.jpeg, '<?xml ?>'), after(whole.jpeg, '<!doctype svg>'), after(whole.jpeg, '< script>'), after(withSegments(whole.jpeg, jpegSegment(0xfe, Buffer.alloc(1100))), '%PDF-'),
    ])
      expect(told(bytes)).toBe('90×60 jpeg');
    for (const bytes of [bitPng(90, 60, [pngChunk('tEXt', latin('a\0b'))]), bitPng(90, 60, [pngChunk('iTXt', latin('a\0\0\0\0\0b'))]), bitPng(90, 60, [pngChunk('zTXt', latin('a\0\0broken'))]), after(bitPng(90, 60), 'tail')]) expect(told(bytes)).toBe('90×60 png');
  }); // prettier-ignore
  it('are also something else when that is what a program would find', () => {
    const zip = (files: number, size: number, offset: number) => after(latin('PK\x05\x06'), Buffer.alloc(4), Buffer.from([files, 0, files, 0]), u32(size, true), u32(offset, true), u16(0));
    const many: readonly (readonly [Uint8Array, string])[] = [
      [after(whole.jpeg, zip(0, 0, 0)), 'archive'], [after(whole.jpeg, 'PK\x01\x02', Buffer.alloc(42), zip(1, 46, 0)), 'archive'], [after(whole.jpeg, 'PK\x06\x07', Buffer.alloc(16), zip(1, 9, 9)), 'archive'], [after(whole.jpeg, 'MZ', Buffer.alloc(70)), 'program'], [after(whole.jpeg, '\xca\xfe\xba\xbe'), 'program'], [after(whole.jpeg, '\xce\xfa\xed\xfe'), 'program'], [after(whole.jpeg, '\xcf\xfa\xed\xfe'), 'program'], [after(whole.jpeg, 'MSCF\0'), 'program'],
      [after(whole.jpeg, 'x\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'program'], [after(whole.jpeg, '\x7fELF\x01\x02\x01'), 'program'], [after(whole.jpeg, 'x#! /usr/bin/env node -x\r\n'), 'script'], ...['<script>', '<SCRIPT ', '<script/', '<html>', '<html\n', '<!doctype   html', '<?php ', '<?PHP\n', '<iframe ', '<iframe>', '<body>', '<BODY\t', '<<body>'].map((tag) => [after(whole.jpeg, `a${tag}`), 'page'] as const),
      [withSegments(whole.jpeg, jpegSegment(0xfe, latin('%PDF-'))), 'PDF'], [after(whole.jpeg, Buffer.alloc(0x8001 - whole.jpeg.length), 'CD001'), 'archive'],
      ...["='", '="', "('", '=1', ';1', '+1', '=/*', '=//', '//', '=/*'].map((start) => {
        const [one, two, three] = latin(start);
        return [gif(one! + 256 * two!, three ?? 20, 1), 'script'] as const;
      }),
    ];
    for (const [bytes, is] of many) expect(told(bytes), Buffer.from(bytes).subarray(-30).toString('latin1')).toContain(`also a${is === 'archive' ? 'n archive' : is === 'page' ? ' web page' : ` ${is}`}`);
  }); // prettier-ignore
});

it.each([
  ['', 'empty'], ['\xff\xd8\xff', 'jpeg'], ['\x89PNG\r\n\x1a\n', 'png'], ['GIF87a', 'gif'], ['GIF89a', 'gif'], ['II*\0', 'tiff'], ['MM\0*', 'tiff'], ['II+\0', 'tiff'], ['MM\0+', 'tiff'], ['8BPS', 'photoshop'], ['\xff\x0a', 'jxl'], ['\0\0\0\x0cJXL \r\n\x87\n', 'jxl'], ['\0\0\x01\0', 'ico'], ['%PDF-', 'pdf'], ['PK\x03\x04', 'archive'], ['PK\x05\x06', 'archive'], ['\x1f\x8b', 'archive'], ['Rar!\x1a\x07', 'archive'], ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['\x1a\x45\xdf\xa3', 'video'], ['RIFF....WEBP', 'webp'], ['RIFF....AVI ', 'video'], ['RIFF....WAVE', undefined], ['RIFF', undefined], ['\0\0\0\x18ftypavif', 'avif'], ['\0\0\0\x18ftypavis', 'avif'], ['\0\0\0\x18ftypmif1....miafavif', 'avif'], ['\0\0\0\x18ftypmif1....avif', 'avif'], ['\0\0\0\x18ftypheic', 'heic'], ['\0\0\0\x18ftypheix', 'heic'], ['\0\0\0\x18ftyphevc', 'heic'], ['\0\0\0\x18ftypmif1', 'heic'], ['\0\0\0\x18ftypmsf1', 'heic'], ['\0\0\0\x18ftypisom....heic', 'heic'], ['\0\0\0\x18ftypisom....xavi', 'video'],
  ['\0\0\0\x18ftypisom', 'video'], ['\0\0\0\x18ftypxavifxxx', 'video'], ['\0\0\0\x10ftypisom....avif', 'video'], [`BM....${'\0'.repeat(21)}`, 'bmp'], [`BM....${'\0'.repeat(20)}`, undefined], [`BM....a${'\0'.repeat(21)}`, undefined], ['<svg', 'svg'], ['<x:svg', 'svg'], ['\xef\xbb\xbf<svg>', 'svg'], [' \n<!-- a --><?xml?><!DOCTYPE svg><svg>', 'svg'], ['<!DOCTYPE svg [<!ENTITY a "b">]><svg>', 'svg'], ['<svgx>', undefined], ['<g>', undefined], ['a<svg>', undefined],
  ['<html>', 'page'], ['<!DOCTYPE  html>', 'page'], ['\xef\xbb\xbf  <HEAD>', 'page'], ['<body>', 'page'], ['<script>', 'page'], ['<!-- a -->b', 'page'], ['<?xml?><html>', 'page'], ['x<html>', undefined], ['words', undefined], ['\xff\xfe<\0s\0v\0g\0', 'utf16'], ['\xfe\xff\0<\0s\0v\0g', 'utf16'], ['<\0?\0x\0m\0l\0', 'utf16'], ['\0<\0s\0v\0g', 'utf16'], ['\0<\0x\0:\0s\0v\0g', 'utf16'], ['\xff\xfea\0b\0', undefined], ['\0\0\0\0', undefined], ['\xff\xfe<\0g\0', undefined],
] as const)('%j is of kind %s', (bytes, kind) => expect(kindOf(latin(bytes))).toBe(kind)); // prettier-ignore

describe('bounds', () => {
  const header = (width: number, height: number, depth = 1, type = 0, passes = 0) =>
    after(
      latin('\x89PNG\r\n\x1a\n'),
      pngChunk('IHDR', after(u32(width), u32(height), Buffer.from([depth, type, 0, 0, passes]))),
      pngChunk('IDAT'),
      pngChunk('IEND'),
    );
  it.each<[number, number, string]>([
    [10_000, 5_000, '10000×5000 png'],
    [10_000, 5_001, '50 million'],
    [16_383, 1, '16383×1 png'],
    [16_384, 1, '16384'],
    [1, 16_384, '16384'],
    [0, 1, 'no size'],
    [1, 0, 'no size'],
  ])('%i × %i: %s', (width, height, says) => expect(told(header(width, height))).toContain(says));
  it.each<[number, number, string]>([
    [8, 0, 'png'],
    [8, 2, 'png'],
    [16, 2, 'png'],
    [16, 4, 'png alpha'],
    [16, 6, '300 MB'],
    [8, 6, 'png alpha'],
    [1, 3, 'png'],
  ])('depth %i and type %i in seven passes: %s', (depth, type, says) => {
    expect(told(header(7_000, 7_000, depth, type, 1))).toContain(says);
    expect(told(header(7_000, 7_000, depth, type, 0))).toContain('7000×7000');
  });
  it('exactly as much memory as there may be', () => {
    expect(told(header(7_500, 5_000, 16, 6, 1))).toBe('7500×5000 png alpha');
    expect(told(header(7_501, 5_000, 16, 6, 1))).toContain('300 MB');
  });
  it('frames together', () => {
    expect(told(gif(1_000, 1_000, 100))).toBe('1000×1000 gif 100');
    expect(told(gif(1_000, 1_000, 101))).toContain('at most 200 frames');
    expect(told(gif(1, 1, 201))).toContain('at most 200 frames');
  });
  it('what does not add up is damaged, what ends early is cut off', () => {
    const png = bitPng(9, 9);
    const broken = (at: number) => Buffer.from(png).fill(png[at]! ^ 1, at, at + 1);
    expect(told(broken(8 + 8 + 3))).toContain('damaged');
    expect(told(broken(png.length - 1))).toContain('damaged');
    expect(told(after(png.subarray(0, 8), png.subarray(8 + 25)))).toContain('damaged');
    expect(told(after(png.subarray(0, 8 + 25), png.subarray(8)))).toContain('damaged');
    for (const size of [9, 20, 33, 40, png.length - 1, png.length - 12])
      expect(told(png.subarray(0, size)), String(size)).toMatch(/cut off|damaged/);
    const still = gif(30, 20, 2);
    expect(told(Buffer.from(still).fill(0x2d, 19, 20))).toContain('damaged');
    for (const size of [8, 13, 19, 25, still.length - 1])
      expect(told(still.subarray(0, size)), String(size)).toContain('cut off');
    expect(told(gif(30, 20, 0))).toContain('cut off');
    for (const { jpeg, webp, avif } of [whole])
      for (const bytes of [jpeg, webp, avif])
        for (const share of [0.1, 0.3, 0.5, 0.7, 0.9])
          expect(told(bytes.subarray(0, Math.max(30, bytes.length * share)))).toMatch(/cut off|damaged/);
    expect(told(withSegments(whole.jpeg, Buffer.from([0xff, 0xe1, 0, 1])))).toContain('damaged');
    expect(told(withSegments(whole.jpeg, Buffer.from([0xff, 0xff, 0x01, 0xff, 0xd0])))).toBe('90×60 jpeg');
    expect(told(after(whole.jpeg.subarray(0, 2), '\xff\xd9'))).toContain('cut off');
  });
});
