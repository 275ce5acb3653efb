/** The walks through JPEG, PNG, GIF and WebP block by block: what each block says, and where the bounds are. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { walkGif } from '../../src/io/picture-gif.js';
import { walkJpeg } from '../../src/io/picture-jpeg.js';
import { walkPng } from '../../src/io/picture-png.js';
import { orientation, type Walk } from '../../src/io/picture-walk.js';
import { walkWebp } from '../../src/io/picture-webp.js';
import { jpegSegment, pngChunk, riffChunk, u16, u24, u32 } from '../hostile-pictures.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const join = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((one) => (typeof one === 'string' ? latin(one) : one)));
const MB = 1024 * 1024;
/** EXIF of one tag. */
const tiff = (turned: number, tag = 0x0112) =>
  join('MM\0*', u32(8), u16(1), u16(tag), u16(3), u32(1), u16(turned), u16(0), u32(0));
/** All that a walk says but where the picture ends. */
const seen = (walk: Walk) => {
  const { end, ...rest } = walk;
  expect(end).toBeGreaterThan(0);
  return rest;
};

describe('JPEG', () => {
  const start = latin('\xff\xd8');
  const end = latin('\xff\xd9');
  const size = (code = 0xc0, shares = [0x22, 0x11, 0x11], [width, height] = [90, 60]) =>
    jpegSegment(
      code,
      join('\x08', u16(height!), u16(width!), Buffer.from([shares.length, ...shares.flatMap((one, n) => [n, one, 0])])),
    );
  const scan = join(jpegSegment(0xda, Buffer.from([1])), 'ab\xff\x00c\xff\xff\x00d');
  const note = (code: number, length: number) => jpegSegment(code, Buffer.alloc(length - 2));
  const walk = (...parts: readonly Uint8Array[]) => walkJpeg(join(start, ...parts, end));
  const plain = { frames: 1, alpha: false, width: 90, height: 60 };

  it('is stepped through to its end', () => {
    const bytes = join(start, size(), scan, end);
    expect(walkJpeg(join(bytes, 'and more'))).toEqual({ ...plain, end: bytes.length });
    expect(walkJpeg(join(start, 'junk', size(), '\0\0', scan, end))).toMatchObject(plain);
    expect(seen(walk(note(0xfe, 2), latin('\xff\x01\xff\xd0\xff\xd7\xff\xd8'), size(), scan))).toEqual(plain);
    expect(walk(latin('\xff\xfe\0\x01'), size(), scan).fault).toBe('damaged');
  });
  it.each([0xc0, 0xc1, 0xc3, 0xc5, 0xc7, 0xc9, 0xcb, 0xcd, 0xcf])('frames of one pass: %i', (code) =>
    expect(seen(walk(size(code), scan))).toEqual(plain),
  );
  it.each([0xc2, 0xc6, 0xca, 0xce])('frames of many passes: %i', (code) =>
    expect(seen(walk(size(code), scan))).toEqual({ ...plain, held: 90 * 60 * 1.5 * 2 }),
  );
  it.each([0xc4, 0xc8, 0xcc, 0xbf, 0xd2 + 0x0e])('no frames: %i', (code) =>
    expect(seen(walk(size(code, [0x11], [5, 5]), size(), scan))).toEqual(plain),
  );
  it('a second pass keeps the values of all', () => {
    expect(seen(walk(size(), scan, scan)).held).toBe(90 * 60 * 1.5 * 2);
    expect(seen(walk(size(0xc0, [0x11]), scan, scan)).held).toBe(90 * 60 * 2);
    expect(seen(walk(size(0xc0, [0x41, 0x12]), scan, scan)).held).toBe(90 * 60 * 1.5 * 2);
    expect(seen(walk(size(0xc0, []), scan, scan)).held).toBe(0);
    expect(seen(walk(size(), scan, note(0xfe, 9)))).toEqual(plain);
  });
  it('needs a frame and a pass, and one frame only', () => {
    expect(seen(walk(size()))).toEqual({ ...plain, fault: 'cutOff' });
    expect(seen(walk(scan))).toEqual({ frames: 1, alpha: false, fault: 'cutOff' });
    expect(seen(walk())).toEqual({ frames: 1, alpha: false, fault: 'cutOff' });
    expect(walk(size(), size(), scan).fault).toBe('damaged');
    expect(walkJpeg(join(start, size(), scan)).fault).toBe('cutOff');
    expect(walkJpeg(join(start, size(), scan, '\xff')).fault).toBe('cutOff');
    expect(walkJpeg(join(start, size(), scan, '\xff\xff')).fault).toBe('cutOff');
  });
  it('is turned by the first EXIF that says so, as far as it reaches', () => {
    const exif = (turned: number, code = 0xe1, mark = 'Exif\0\0') => jpegSegment(code, join(mark, tiff(turned)));
    const [turned] = [{ ...plain, width: 60, height: 90 }];
    expect(seen(walk(note(0xfe, 200), exif(6), size(), scan))).toEqual(turned);
    expect(seen(walk(size(), scan, exif(6)))).toEqual(turned);
    expect(seen(walk(exif(6), exif(1), size(), scan))).toEqual(turned);
    expect(seen(walk(exif(1), exif(6), size(), scan))).toEqual(plain);
    expect(seen(walk(exif(6, 0xe2), size(), scan))).toEqual(plain);
    expect(seen(walk(exif(6, 0xe1, 'Exof\0\0'), size(), scan))).toEqual(plain);
    const cut = jpegSegment(0xe1, join('Exif\0\0', tiff(6).subarray(0, 18)));
    expect(seen(walk(cut, latin('\0\x06'), size(), scan))).toEqual(plain);
  });
  it('has so many segments, passes and notes', () => {
    const notes = (count: number, code = 0xfe) => Array<Buffer>(count).fill(note(code, 2));
    expect(seen(walk(...notes(9_998), size(), scan))).toEqual(plain);
    expect(walk(...notes(9_999), size(), scan).fault).toBe('damaged');
    const passes = (count: number) => walk(size(), ...Array<Buffer>(count).fill(scan));
    expect(passes(100).fault).toBeUndefined();
    expect(passes(101).fault).toBe('passes');
    const full = Array<Buffer>(128).fill(note(0xe2, 0xffff));
    const rest = 8 * MB - 128 * 0xffff;
    for (const code of [0xe0, 0xef]) {
      expect(walk(...full, note(code, rest), size(), scan).fault).toBeUndefined();
      expect(walk(...full, note(code, rest + 1), size(), scan).fault).toBe('notes');
    }
    for (const code of [0xfe, 0xdf, 0xf0]) expect(walk(...full, note(code, 999), size(), scan).fault).toBeUndefined();
  });
});

describe('PNG', () => {
  const header = (type = 0, depth = 8, passes = 0) =>
    pngChunk('IHDR', join(u32(90), u32(60), Buffer.from([depth, type, 0, 0, passes])));
  const wrong = (chunk: Buffer) => join(chunk.subarray(0, -1), Buffer.from([chunk.at(-1)! ^ 1]));
  const end = pngChunk('IEND');
  const walk = (...parts: readonly Uint8Array[]) => walkPng(join('\x89PNG\r\n\x1a\n', ...parts, end));
  const faultOf = (...parts: readonly Uint8Array[]) => walk(header(), ...parts).fault;
  const plain = { frames: 1, alpha: false, width: 90, height: 60 };

  it('is stepped through to its end', () => {
    const bytes = join('\x89PNG\r\n\x1a\n', header(), pngChunk('IDAT', Buffer.alloc(9)), end);
    expect(walkPng(join(bytes, 'and more'))).toEqual({ ...plain, end: bytes.length });
    expect(walkPng(bytes.subarray(0, -12)).fault).toBe('cutOff');
    expect(walk(pngChunk('IHDR', Buffer.alloc(14))).fault).toBe('damaged');
    expect(walk(pngChunk('IHDR', Buffer.alloc(12))).fault).toBe('damaged');
    expect(walk(pngChunk('IDAT'), header()).fault).toBe('damaged');
    expect(faultOf(header())).toBe('damaged');
  });
  it('sums count where no reader may pass over', () => {
    expect(faultOf(wrong(pngChunk('IDAT', Buffer.alloc(9))))).toBe('damaged');
    expect(faultOf(wrong(pngChunk('tEXt', latin('a\0b'))))).toBeUndefined();
    expect(faultOf(wrong(pngChunk('abCd')))).toBeUndefined();
  });
  it.each([
    [0, 1, 1],
    [0, 8, 1],
    [0, 16, 2],
    [2, 8, 3],
    [2, 16, 6],
    [3, 8, 4],
    [3, 1, 4],
    [4, 8, 2],
    [4, 16, 4],
    [6, 8, 4],
    [6, 16, 8],
  ])('type %i of depth %i takes %i bytes a pixel', (type, depth, bytes) => {
    expect(seen(walk(header(type, depth, 1)))).toEqual({ ...plain, alpha: type > 3, held: 90 * 60 * bytes });
    expect(seen(walk(header(type, depth, 0)))).toEqual({ ...plain, alpha: type > 3 });
  });
  it('may be clear, move and be turned', () => {
    expect(seen(walk(header(), pngChunk('tRNS')))).toEqual({ ...plain, alpha: true });
    expect(seen(walk(header(), pngChunk('acTL', u32(7))))).toEqual({ ...plain, frames: 7 });
    expect(seen(walk(header(), pngChunk('acTL', u32(0))))).toEqual(plain);
    expect(seen(walk(header(), pngChunk('eXIf', tiff(8))))).toEqual({ ...plain, width: 60, height: 90 });
    expect(seen(walk(header(), pngChunk('eXIf', tiff(8)), pngChunk('eXIf', tiff(1))))).toEqual(plain);
  });
  it('has so many parts', () => {
    const parts = (count: number) => Buffer.concat(Array<Buffer>(count).fill(pngChunk('abCd')));
    expect(faultOf(parts(99_999))).toBeUndefined();
    expect(faultOf(parts(100_000))).toBe('damaged');
    const texts = (count: number) => Array<Buffer>(count).fill(pngChunk('tEXt', latin('a\0b')));
    expect(faultOf(...texts(1_000))).toBeUndefined();
    expect(faultOf(...texts(1_001))).toBe('notes');
  });
  it('has so many notes, packed or not', () => {
    for (const type of ['tEXt', 'iTXt', 'zTXt', 'iCCP', 'eXIf']) {
      const note = (length: number) => pngChunk(type, Buffer.alloc(length, 'a'));
      expect(faultOf(note(4 * MB)), type).toBeUndefined();
      expect(faultOf(note(4 * MB + 1)), type).toBe('notes');
      expect(faultOf(note(4 * MB), note(4 * MB)), type).toBeUndefined();
      expect(faultOf(note(4 * MB), note(4 * MB), note(1)), type).toBe('notes');
    }
    expect(faultOf(pngChunk('abCd', Buffer.alloc(9 * MB)))).toBeUndefined();
    const bomb = (length: number) => deflateSync(Buffer.alloc(length));
    const packed: Readonly<Record<string, (length: number) => Buffer>> = {
      zTXt: (length) => pngChunk('zTXt', join('name\0\0', bomb(length))),
      iCCP: (length) => pngChunk('iCCP', join('name\0\0', bomb(length))),
      iTXt: (length) => pngChunk('iTXt', join('name\0\x01\0el\0\xce\xb1\0', bomb(length))),
      'iTXt without names': (length) => pngChunk('iTXt', join('name\0\x01\0\0\0', bomb(length))),
    };
    for (const [type, make] of Object.entries(packed)) {
      expect(faultOf(make(8 * MB)), type).toBeUndefined();
      expect(faultOf(make(8 * MB + 1)), type).toBe('notes');
      expect(faultOf(make(8 * MB), pngChunk('tEXt', latin('a'))), type).toBe('notes');
    }
    // Not packed, whatever it looks like; or without an end to its names.
    expect(faultOf(pngChunk('iTXt', join('name\0\0\0\0\0', bomb(9 * MB))))).toBeUndefined();
    expect(faultOf(pngChunk('iTXt', join('name\0\x01', bomb(9).fill('a'))))).toBeUndefined();
    expect(faultOf(pngChunk('zTXt', latin('name\0')), pngChunk('zTXt', latin('name\0\0broken')))).toBeUndefined();
  });
});

describe('GIF', () => {
  const short = (value: number) => Buffer.from([value & 255, value >> 8]);
  const head = (flags: number) => join('GIF89a', short(90), short(60), Buffer.from([flags, 0, 0]));
  const frame = (left: number, top: number, width: number, height: number, flags = 0) =>
    join(',', ...[left, top, width, height].map(short), Buffer.from([flags]), Buffer.alloc((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1), ';'), '\x02\x03abc\x02de\0'); // prettier-ignore
  const walk = (...parts: readonly (string | Uint8Array)[]) => walkGif(join(head(0), ...parts, ';'));
  const one = frame(0, 0, 90, 60);
  const plain = { frames: 1, alpha: false, width: 90, height: 60, decoded: 90 * 60 };

  it('is stepped through to its end', () => {
    const bytes = join(head(0), one, ';');
    expect(walkGif(join(bytes, 'and more'))).toEqual({ ...plain, end: bytes.length });
    expect(seen(walkGif(join(head(0x81), Buffer.alloc(12, ';'), one, ';')))).toEqual(plain);
    expect(seen(walk(frame(0, 0, 90, 60, 0x82), one))).toEqual({ ...plain, frames: 2 });
    expect(walk(one, 'x').fault).toBe('damaged');
    expect(walk().fault).toBe('cutOff');
    expect(walkGif(join(head(0), one)).fault).toBe('cutOff');
  });
  it('is clear when a control says so', () => {
    const control = (flags: number) => join('!\xf9\x04', Buffer.from([flags]), '\0\0\0\0');
    expect(walk(control(1), one).alpha).toBe(true);
    expect(walk(control(0x09), one).alpha).toBe(true);
    expect(walk(control(0x08), one).alpha).toBe(false);
    expect(walk('!\xfe\x03\x01\x01\x01\0', one).alpha).toBe(false);
    expect(walk('!\xfe\0', one).alpha).toBe(false);
  });
  it('frames that reach out of the picture are counted as they are', () => {
    expect(walk(frame(10, 20, 90, 60)).decoded).toBe(100 * 80);
    expect(walk(frame(10, 20, 90, 60), one).decoded).toBe(100 * 80);
    expect(walk(one, frame(10, 20, 90, 60)).decoded).toBe(100 * 80);
  });
});

describe('WebP', () => {
  const canvas = (width: number, height: number, flags = 0) =>
    riffChunk('VP8X', join(Buffer.from([flags, 0, 0, 0]), u24(width - 1), u24(height - 1)));
  const lossy = (width: number, height: number) =>
    riffChunk('VP8 ', join('\0\0\0\x9d\x01\x2a', Buffer.from([width & 255, width >> 8, height & 255, height >> 8]), 'abc')); // prettier-ignore
  const lossless = (width: number, height: number, clear = false) =>
    riffChunk('VP8L', join('/', u32((width - 1) + (height - 1) * 2 ** 14 + (clear ? 2 ** 28 : 0), true), 'ab')); // prettier-ignore
  const file = (...parts: readonly Uint8Array[]) => {
    const body = join('WEBP', ...parts);
    return join('RIFF', u32(body.length, true), body);
  };
  const walk = (...parts: readonly Uint8Array[]) => walkWebp(file(...parts));
  const plain = { frames: 1, alpha: false, width: 90, height: 60 };

  it('is stepped through to its end', () => {
    const bytes = file(lossy(90, 60));
    expect(walkWebp(join(bytes, 'and more'))).toEqual({ ...plain, end: bytes.length });
    expect(walkWebp(bytes.subarray(0, -2)).fault).toBe('cutOff');
    expect(walkWebp(join('RIFF', u32(bytes.length - 10, true), bytes.subarray(8))).fault).toBe('cutOff');
    expect(seen(walk(riffChunk('abcd', Buffer.alloc(3)), lossy(90, 60)))).toEqual(plain);
    expect(walk().fault).toBe('cutOff');
  });
  it('says its size in three ways', () => {
    expect(seen(walk(lossless(90, 60)))).toEqual(plain);
    expect(seen(walk(lossless(16_384, 16_384)))).toEqual({ ...plain, width: 16_384, height: 16_384 });
    expect(seen(walk(lossless(90, 60, true)))).toEqual({ ...plain, alpha: true });
    expect(seen(walk(lossy(90 + 0x4000, 60 + 0x8000)))).toEqual(plain);
    expect(seen(walk(canvas(90, 60), lossy(90, 60)))).toEqual(plain);
    expect(seen(walk(canvas(90, 60, 0x10), lossy(90, 60)))).toEqual({ ...plain, alpha: true });
    expect(seen(walk(canvas(90, 60, 0xef), lossy(90, 60)))).toEqual(plain);
    expect(seen(walk(canvas(90, 60, 0x10), lossless(90, 60)))).toEqual({ ...plain, alpha: true });
    expect(seen(walk(canvas(90, 60), lossless(90, 60, true)))).toEqual(plain);
    expect(walk(canvas(70_000, 60), lossy(90, 60))).toMatchObject({ ...plain, fault: 'damaged' });
    expect(walk(canvas(90, 61), lossy(90, 60)).fault).toBe('damaged');
    expect(walk(canvas(91, 60), lossy(90, 60)).fault).toBe('damaged');
  });
  it('may move, with a frame around it', () => {
    const frame = riffChunk('ANMF', Buffer.alloc(16));
    expect(seen(walk(canvas(90, 60), frame, frame))).toEqual({ ...plain, frames: 2 });
    expect(walk(frame).fault).toBe('cutOff');
    expect(walk(canvas(90, 60)).fault).toBe('cutOff');
    expect(seen(walk(canvas(70_000, 66_000), frame))).toEqual({ ...plain, width: 70_000, height: 66_000 });
  });
  it('is turned, and has so many notes and parts', () => {
    const turned = { ...plain, width: 60, height: 90 };
    expect(seen(walk(lossy(90, 60), riffChunk('EXIF', tiff(6))))).toEqual(turned);
    expect(seen(walk(lossy(90, 60), riffChunk('EXIF', join('Exif\0\0', tiff(6)))))).toEqual(turned);
    expect(seen(walk(lossy(90, 60), riffChunk('EXIF', tiff(4))))).toEqual(plain);
    const cut = riffChunk('EXIF', tiff(6).subarray(0, 18));
    expect(seen(walk(lossy(90, 60), cut, riffChunk('\0\x06  ', Buffer.alloc(0))))).toEqual(plain);
    for (const type of ['ICCP', 'EXIF', 'XMP ']) {
      expect(walk(lossy(90, 60), riffChunk(type, Buffer.alloc(4 * MB))).fault, type).toBeUndefined();
      expect(walk(lossy(90, 60), riffChunk(type, Buffer.alloc(4 * MB + 1))).fault, type).toBe('notes');
    }
    expect(walk(lossy(90, 60), riffChunk('abcd', Buffer.alloc(5 * MB))).fault).toBeUndefined();
    const parts = (count: number) => walk(lossy(90, 60), ...Array<Buffer>(count).fill(riffChunk('abcd', latin(''))));
    expect(parts(19_999).fault).toBeUndefined();
    expect(parts(20_000).fault).toBe('damaged');
  });
});

describe('EXIF', () => {
  it('says how a picture is turned, in either order of bytes', () => {
    for (const turned of [1, 3, 5, 8]) expect(orientation(tiff(turned))).toBe(turned);
    const little = join('II*\0', u32(8, true), '\x02\0', Buffer.alloc(12, 'a'), '\x12\x01\x03\0\x01\0\0\0\x06\0\0\0');
    expect(orientation(little)).toBe(6);
    expect(orientation(tiff(6, 0x0113))).toBe(1);
    // One entry is what it says it has; the tag behind it is none.
    expect(orientation(join(tiff(6, 0x0113).subarray(0, 22), u16(0x0112), u16(3), u32(1), u16(6), u16(0)))).toBe(1);
    expect(orientation(tiff(6).subarray(0, 17))).toBe(1);
    expect(orientation(latin(''))).toBe(1);
  });
});
