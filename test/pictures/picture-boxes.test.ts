/** The walk through the boxes of an AVIF, and the size in the header of what is coded inside. */
import { describe, expect, it } from 'vitest';
import { codedSize } from '../../src/io/picture-av1.js';
import { walkAvif } from '../../src/io/picture-avif.js';
import { box, u16, u32 } from '../hostile-pictures.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const join = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((one) => (typeof one === 'string' ? latin(one) : one)));
const bytes = (...values: readonly number[]) => Buffer.from(values);
/** Bits written as `0` and `1`; white space counts for nothing. */
const bits = (text: string) => {
  const all = text.replaceAll(/\s/g, '');
  return Buffer.from((all.match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2)));
};
const binary = (value: number, width: number) => value.toString(2).padStart(width, '0');

/** Width and height in 16 bits each. */
const sizeBits = (width: number, height: number) => `1111 1111 ${binary(width - 1, 16)} ${binary(height - 1, 16)}`;
const still = (width: number, height: number) => bits(`000 1 1 00000 ${sizeBits(width, height)}`);
const unit = (type: number, data: Uint8Array) => join(bytes((type << 3) | 2, data.length), data);
const coded = (width: number, height: number) => unit(1, still(width, height));

describe('the size in a sequence header', () => {
  const of = (...parts: readonly Uint8Array[]) => codedSize(join(...parts)).join('×');
  const full = (fields: string) => of(unit(1, bits(`000 1 0 ${fields} ${sizeBits(90, 60)}`)));

  it('of a still', () => {
    expect(of(coded(90, 60))).toBe('90×60');
    expect(of(coded(65_536, 65_536))).toBe('65536×65536');
    expect(of(unit(1, bits('000 1 1 00000 0011 0010 1001 101')))).toBe('10×6');
    expect(of(unit(1, bits('000 1 1 11111 0000 0000 1 1')))).toBe('2×2');
    expect(of(unit(1, bits('000 1 1 00000 1111 1111')))).toBe('1×1');
  });
  it('behind what says when pictures come, and how many ways there are to play them', () => {
    const one = '00000' + '000000000000' + '00000';
    expect(full(`0 0 ${one}`)).toBe('90×60');
    // A level above 7 is followed by a tier.
    expect(full(`0 0 00000 000000000000 00111`)).toBe('90×60');
    expect(full(`0 0 00000 000000000000 01000 1`)).toBe('90×60');
    // Two points.
    expect(full(`0 0 00001 000000000000 00000 111111111111 11111 1`)).toBe('90×60');
    // Delays to begin with.
    expect(full(`0 1 00000 000000000000 00000 0`)).toBe('90×60');
    expect(full(`0 1 00000 000000000000 00000 1 1111`)).toBe('90×60');
    const timing = '1'.repeat(64);
    expect(full(`1 ${timing} 0 0 0 ${one}`)).toBe('90×60');
    // Equal intervals: a number of its own length.
    expect(full(`1 ${timing} 1 1 0 0 ${one}`)).toBe('90×60');
    expect(full(`1 ${timing} 1 0001 111 0 0 ${one}`)).toBe('90×60');
    expect(full(`1 ${timing} 1 ${'0'.repeat(31)}1 ${'1'.repeat(31)} 0 0 ${one}`)).toBe('90×60');
    // What a decoder is given to work: 5 bits and 42.
    const model = `00010 ${'1'.repeat(42)}`;
    expect(full(`1 ${timing} 0 1 ${model} 0 ${one} 0`)).toBe('90×60');
    expect(full(`1 ${timing} 0 1 ${model} 0 ${one} 1 1111111`)).toBe('90×60');
    expect(full(`1 ${timing} 0 1 ${model} 1 ${one} 1 1111111 1 1111`)).toBe('90×60');
  });
  it('is the first there is, in units that say how long they are', () => {
    const delimiter = unit(2, bytes());
    expect(of(delimiter, coded(90, 60), coded(5, 5))).toBe('90×60');
    expect(of(unit(2, bytes(1, 2, 3)), coded(90, 60))).toBe('90×60');
    // With a byte more in its header, and its length in two bytes.
    expect(of(join(bytes(0x0e, 0, 10), still(90, 60)))).toBe('90×60');
    expect(of(join(bytes(0x12, 0x81, 0x01), Buffer.alloc(129, 0x0a)), coded(90, 60))).toBe('90×60');
    expect(of(unit(3, bytes(1, 2, 3)), coded(90, 60))).toBe('0×0');
    expect(of(join(bytes(0x08), still(90, 60)))).toBe('0×0');
    expect(of(join(bytes(0x10, 0), coded(90, 60)))).toBe('0×0');
    expect(of(delimiter)).toBe('0×0');
    expect(of(bytes(0x0a))).toBe('0×0');
    expect(of(bytes())).toBe('0×0');
    // Only what belongs to the unit is read.
    expect(of(join(bytes(0x0a, 2), still(90, 60)))).toBe('1×1');
  });
});

describe('AVIF', () => {
  const start = box('ftyp', latin('avif'), u32(0), latin('avifmif1'));
  const ispe = (width: number, height: number) => box('ispe', u32(0), u32(width), u32(height));
  const av1C = (width: number, height: number) => box('av1C', u32(0x81000000), coded(width, height));
  const clap = (width: number, height: number, of = 1) => box('clap', u32(width * of), u32(of), u32(height * of), u32(of), Buffer.alloc(16)); // prettier-ignore
  const irot = (quarters: number) => box('irot', bytes(quarters));
  const pitm = (item = 1) => box('pitm', u32(0), u16(item));
  const ipco = (...all: readonly Uint8Array[]) => box('ipco', ...all);
  /** Which properties items have, by their number from 1. */
  const ipma = (...items: readonly (readonly [item: number, ...properties: number[]])[]) =>
    box(
      'ipma',
      u32(0),
      u32(items.length),
      ...items.map(([item, ...all]) => join(u16(item), bytes(all.length, ...all))),
    );
  const meta = (...all: readonly Uint8Array[]) => box('meta', u32(0), ...all);
  const walk = (...all: readonly Uint8Array[]) => walkAvif(join(start, meta(...all)));
  const size = ({ width, height }: { width?: number; height?: number }) => `${width}×${height}`;
  const plain = [pitm(), box('iprp', ipco(ispe(90, 60)), ipma([1, 1]))];

  it('is stepped through to its end', () => {
    const whole = join(start, meta(...plain), box('mdat', latin('abc')));
    const found = { frames: 1, alpha: false, width: 90, height: 60, decoded: 5400, held: 5400 * 18, end: whole.length };
    expect(walkAvif(whole)).toEqual(found);
    // What follows and is no box is none of it.
    expect(walkAvif(join(whole, '\0\0\0\x10\x01\x02\x03\x04 more of it'))).toEqual(found);
    expect(walkAvif(join(whole, 'and'))).toEqual(found);
    expect(walkAvif(join(whole, u32(100), 'mdat', 'abc')).fault).toBe('cutOff');
    expect(walkAvif(whole.subarray(0, -1)).fault).toBe('cutOff');
    expect(walkAvif(join(whole, u32(0), 'mdat', 'to the end')).end).toBe(whole.length + 18);
    const long = (length: number) => join(u32(1), 'mdat', u32(0), u32(length), 'abc');
    expect(walkAvif(join(whole, long(19)))).toEqual({ ...found, end: whole.length + 19 });
    expect(walkAvif(join(whole, long(15))).fault).toBe('cutOff');
    expect(walkAvif(join(whole, long(20))).fault).toBe('cutOff');
    expect(walkAvif(join(whole, u32(7), 'mdat')).fault).toBe('cutOff');
    expect(walkAvif(join(whole, box('ab.-'), box('a_ 1')))).toMatchObject({ end: whole.length + 16 });
    expect(walkAvif(start).fault).toBe('cutOff');
    expect(walk().fault).toBe('cutOff');
    expect(walkAvif(join(box('ftyp', latin('avis'), u32(0)), meta(...plain))).fault).toBe('moving');
  });
  it('has so many boxes, and notes', () => {
    const free = (count: number) => Array<Buffer>(count).fill(box('free'));
    expect(walkAvif(join(start, meta(...plain), ...free(19_999))).fault).toBeUndefined();
    expect(walkAvif(join(start, meta(...plain), ...free(20_000))).fault).toBe('cutOff');
    const MB4 = 4 * 1024 * 1024;
    const room = MB4 - meta(...plain).length;
    expect(walk(...plain, box('free', Buffer.alloc(room))).fault).toBeUndefined();
    expect(walk(...plain, box('free', Buffer.alloc(room + 1))).fault).toBe('notes');
  });
  it('is as large as the primary item says', () => {
    const two = ipco(ispe(5, 5), ispe(90, 60));
    expect(size(walk(pitm(), box('iprp', two, ipma([1, 2]))))).toBe('90×60');
    expect(size(walk(pitm(2), box('iprp', two, ipma([1, 1], [2, 2]))))).toBe('90×60');
    expect(size(walk(pitm(2), box('iprp', two, ipma([1, 1]), ipma([2, 2]))))).toBe('90×60');
    expect(size(walk(pitm(), box('iprp', two, ipma([2, 2]))))).toBe('5×5');
    expect(size(walk(box('iprp', two)))).toBe('5×5');
    expect(size(walk(pitm(), box('iprp', two, ipma([1, 9]))))).toBe('undefined×undefined');
    // A property that a reader must know has its first bit set.
    expect(size(walk(pitm(), box('iprp', two, ipma([1, 0x82]))))).toBe('90×60');
    const wide = box('ipma', u32(1), u32(1), u16(1), bytes(1), u16(0x8002));
    expect(size(walk(pitm(), box('iprp', two, wide)))).toBe('90×60');
    const many = box('ipma', u32(0x01000000), u32(2), u32(7), bytes(1, 1), u32(1), bytes(1, 2));
    expect(size(walk(pitm(), box('iprp', two, many)))).toBe('90×60');
    const long = box('pitm', u32(0x01000000), u32(70_000));
    const far = box('ipma', u32(0x01000001), u32(2), u32(1), bytes(2), u16(1), u16(1), u32(70_000), bytes(1), u16(2));
    expect(size(walk(long, box('iprp', two, far)))).toBe('90×60');
  });
  it('is cropped, then turned', () => {
    const of = (...all: readonly Uint8Array[]) =>
      size(walk(pitm(), box('iprp', ipco(ispe(90, 60), ...all), ipma([1, ...[1, 2, 3].slice(0, all.length + 1)] as [number, ...number[]])))); // prettier-ignore
    expect(of(clap(30, 20))).toBe('30×20');
    expect(of(clap(30, 20, 2))).toBe('30×20');
    expect(of(clap(31, 21, 0))).toBe('0×0');
    expect(of(irot(0))).toBe('90×60');
    expect(of(irot(1))).toBe('60×90');
    expect(of(irot(2))).toBe('90×60');
    expect(of(irot(3))).toBe('60×90');
    expect(of(clap(30, 20), irot(1))).toBe('20×30');
    const unlinked = walk(pitm(), box('iprp', ipco(ispe(90, 60), irot(1), clap(5, 5)), ipma([1, 1])));
    expect(size(unlinked)).toBe('90×60');
  });
  it('is clear when an item beside it says so', () => {
    const aux = (words: string) => walk(pitm(), box('iprp', ipco(ispe(90, 60), box('auxC', u32(0), latin(words))), ipma([1, 1]))).alpha; // prettier-ignore
    expect(aux('urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0')).toBe(true);
    expect(aux('urn:mpeg:hevc:2015:auxid:1\0')).toBe(true);
    expect(aux('urn:mpeg:hevc:2015:auxid:2\0')).toBe(false);
    expect(walk(pitm(), box('iprp', ipco(ispe(90, 60), box('auxX', u32(0), latin('alpha'))), ipma([1, 1]))).alpha).toBe(false); // prettier-ignore
  });
  it('makes a decoder prepare for the largest size it says', () => {
    const of = (...all: readonly Uint8Array[]) =>
      walk(pitm(), box('iprp', ipco(ispe(90, 60), ...all), ipma([1, 1]))).decoded;
    expect(of(ispe(5, 5))).toBe(5400);
    expect(of(ispe(900, 60))).toBe(54_000);
    expect(of(av1C(900, 600))).toBe(540_000);
    expect(of(av1C(5, 5))).toBe(5400);
    expect(of(box('abcd', u32(0), u32(900), u32(900)))).toBe(5400);
  });

  describe('where its items lie', () => {
    const places = (iloc: Uint8Array, ...more: readonly Uint8Array[]) => walk(...plain, iloc, ...more);
    /** All in one list: version 0, offsets and lengths of four bytes, none of a base. */
    const iloc0 = (...items: readonly (readonly [item: number, ...extents: (readonly [number, number])[]])[]) =>
      box('iloc', u32(0), bytes(0x44, 0x00), u16(items.length), ...items.map(([item, ...all]) => join(u16(item), u16(0), u16(all.length), ...all.map(([at, length]) => join(u32(at), u32(length)))))); // prettier-ignore
    /** The same after version 1: items in the box `idat`. */
    const inIdat = (version: number, at: number, length: number, method = 1) =>
      box('iloc', u32(version << 24), bytes(0x44, 0x00), version < 2 ? u16(1) : u32(1), version < 2 ? u16(1) : u32(1), u16(method), u16(0), u16(1), u32(at), u32(length)); // prettier-ignore
    const idat = box('idat', coded(900, 600));
    const held = idat.length - 8;

    it('is inside the file', () => {
      const data = coded(900, 600);
      const whole = (at: (base: number) => number, length: number) => {
        const before = join(start, meta(...plain, iloc0([1, [0, 0]]))).length + 8;
        return walkAvif(join(start, meta(...plain, iloc0([1, [at(before), length]])), box('mdat', data)));
      };
      expect(whole((base) => base, data.length).decoded).toBe(540_000);
      expect(whole((base) => base, data.length).fault).toBeUndefined();
      expect(whole((base) => base, data.length + 1).fault).toBe('cutOff');
      expect(whole((base) => base + 1, data.length).fault).toBe('cutOff');
      expect(whole((base) => base, 4).decoded).toBe(5400);
    });
    it('or in a box of its own', () => {
      for (const version of [1, 2]) {
        expect(places(inIdat(version, 0, held), idat).decoded, String(version)).toBe(540_000);
        expect(places(inIdat(version, 0, held), idat).fault).toBeUndefined();
        expect(places(inIdat(version, 0, held + 1), idat).fault).toBe('cutOff');
        expect(places(inIdat(version, 1, held), idat).fault).toBe('cutOff');
        // Or in another item, or in a box that is not there: nothing is read.
        expect(places(inIdat(version, 0, 999_999, 2), idat)).toMatchObject({ decoded: 5400 });
        expect(places(inIdat(version, 0, 999_999, 2), idat).fault).toBeUndefined();
        expect(places(inIdat(version, 0, 999_999)).fault).toBeUndefined();
        expect(places(inIdat(version, 0, 999_999, 0)).fault).toBe('cutOff');
      }
    });
    it('counted from a base, with numbers of any length', () => {
      const of = (sizes: readonly number[], ...rest: readonly Uint8Array[]) =>
        places(box('iloc', u32(0x01000000), bytes(...sizes), u16(1), u16(1), u16(1), u16(0), ...rest), idat);
      expect(of([0x44, 0x40], u32(0), u16(1), u32(0), u32(held)).decoded).toBe(540_000);
      expect(of([0x44, 0x40], u32(1), u16(1), u32(0), u32(held)).fault).toBe('cutOff');
      expect(of([0x04, 0x40], u32(0), u16(1), u32(held)).decoded).toBe(540_000);
      expect(of([0x04, 0x80], u32(0), u32(0), u16(1), u32(held)).decoded).toBe(540_000);
      expect(of([0x88, 0x00], u16(1), u32(0), u32(0), u32(0), u32(held)).decoded).toBe(540_000);
      // The number of an extent stands before its offset.
      expect(of([0x44, 0x04], u16(1), u32(77), u32(0), u32(held)).decoded).toBe(540_000);
      expect(of([0x44, 0x00], u16(2), u32(0), u32(4), u32(0), u32(held)).decoded).toBe(540_000);
      // In the first version these bits are reserved.
      const first = box('iloc', u32(0), bytes(0x44, 0x04), u16(1), u16(1), u16(0), u16(1), u32(0), u32(99_999));
      expect(places(first).fault).toBe('cutOff');
    });
    it('in so many places', () => {
      const of = (count: number) => places(box('iloc', u32(0), bytes(0x44, 0), u16(1), u16(1), u16(0), u16(count), Buffer.alloc(count * 8))); // prettier-ignore
      expect(of(20_000).fault).toBeUndefined();
      expect(of(20_001).fault).toBe('damaged');
    });
    it('a grid says how large its tiles are together', () => {
      const infe = (item: number, type: string, version = 2) =>
        box('infe', u32(version << 24), version < 3 ? u16(item) : u32(item), u16(0), latin(type), latin('\0'));
      const iinf = (...all: readonly Uint8Array[]) => box('iinf', u32(0), u16(all.length), ...all);
      const long = (...all: readonly Uint8Array[]) => box('iinf', u32(0x01000000), u32(all.length), ...all);
      const grid = (flags: number, ...sizes: readonly Uint8Array[]) => join(bytes(0, flags, 1, 1), ...sizes);
      const of = (list: Uint8Array, data: Uint8Array) =>
        places(inIdat(1, 0, data.length), box('idat', data), list).decoded;
      const short = grid(0, u16(900), u16(600));
      expect(of(iinf(infe(1, 'grid')), short)).toBe(540_000);
      expect(of(iinf(infe(9, 'av01'), infe(1, 'grid', 3)), short)).toBe(540_000);
      expect(of(long(infe(1, 'grid')), short)).toBe(540_000);
      expect(of(iinf(infe(1, 'av01')), short)).toBe(5400);
      expect(of(iinf(infe(2, 'grid')), short)).toBe(5400);
      expect(of(iinf(infe(1, 'grid')), grid(1, u32(90_000), u32(6)))).toBe(540_000);
      expect(of(iinf(infe(1, 'grid')), grid(1, u16(900), u16(600)))).toBe(540_000);
      expect(of(iinf(infe(1, 'grid')), short.subarray(0, 7))).toBe(5400);
      expect(of(iinf(infe(1, 'grid')), join(grid(0xfe, u16(900), u16(600)), 'abcdefgh'))).toBe(540_000);
    });
  });
});
