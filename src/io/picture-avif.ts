/** An AVIF walked box by box. ISO/IEC 14496-12 and 23008-12; https://aomediacodec.github.io/av1-avif/ (2024). */
import { codedSize } from './picture-av1.js';
import { cutOff, maxNotes, walking, type Walk } from './picture-walk.js';

interface Box {
  readonly type: string;
  /** Of what it holds, behind its own header. */
  readonly start: number;
  readonly end: number;
}

/** Measured with libvips 8.18: 920 MB for 49 million pixels. */
const heldPerPixel = 18;

/** A picture in tiles has some hundreds of places, and of boxes. */
const maxPlaces = 20_000;

/** The primary item says how large the picture is; its turn is part of that, and its alpha an item beside it. */
export const walkAvif = (bytes: Buffer): Walk =>
  walking(bytes, (found) => {
    found.decoded = 0;
    // A sequence; what decodes our pictures takes stills only.
    if (bytes.toString('latin1', 8, 12) === 'avis') found.fault = 'moving';
    for (const box of boxes(bytes, 0, bytes.length)) {
      found.end = box.end;
      if (box.type === 'meta') {
        if (box.end - box.start > maxNotes) return void (found.fault ??= 'notes');
        meta(bytes, box, found);
      }
    }
    found.held = found.decoded * heldPerPixel;
    if (found.width === undefined) found.fault ??= 'cutOff';
  });

/** Boxes in order. Bytes behind the last one that are no box are not part of the picture. */
function* boxes(bytes: Buffer, from: number, until: number): Generator<Box> {
  for (let [at, count] = [from, 0]; at + 8 <= until; count++) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[\w .-]{4}$/.test(type)) return;
    const short = bytes.readUInt32BE(at);
    const start = at + (short === 1 ? 16 : 8);
    const end = short === 0 ? until : at + (short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short);
    if (end > until || end < start || count > maxPlaces) throw cutOff();
    yield { type, start, end };
    at = end;
  }
}

const children = (bytes: Buffer, box: Box, skip = 0) => [...boxes(bytes, box.start + skip, box.end)];

function meta(bytes: Buffer, box: Box, found: Walk): void {
  const inside = children(bytes, box, 4);
  const of = (type: string, among = inside) => among.find((one) => one.type === type);
  const [pitm, iprp, iloc] = [of('pitm'), of('iprp'), of('iloc')];
  const primary = pitm && number(bytes, pitm.start + 4, bytes.readUInt8(pitm.start) === 0 ? 2 : 4);
  const parts = iprp ? children(bytes, iprp) : [];
  const ipco = of('ipco', parts);
  const properties = ipco ? children(bytes, ipco) : [];
  const linked = parts.filter(({ type }) => type === 'ipma').flatMap((one) => linkedTo(bytes, one, primary));
  const own = linked.length > 0 ? linked.map((index) => properties[index - 1]) : properties;
  const size = own.find((one) => one?.type === 'ispe');
  if (size) [found.width, found.height] = sizeOf(bytes, size);
  const crop = own.find((one) => one?.type === 'clap');
  if (crop) [found.width, found.height] = [ratio(bytes, crop.start), ratio(bytes, crop.start + 8)];
  const quarter = own.find((one) => one?.type === 'irot');
  if (quarter && (bytes.readUInt8(quarter.start) & 1) === 1) [found.width, found.height] = [found.height, found.width];
  for (const one of properties) {
    if (one.type === 'auxC' && bytes.toString('latin1', one.start + 4, one.end).includes('alpha')) found.alpha = true;
    if (one.type === 'auxC' && bytes.toString('latin1', one.start + 4, one.end).includes('auxid:1')) found.alpha = true;
    if (one.type === 'ispe') count(found, sizeOf(bytes, one));
    if (one.type === 'av1C') count(found, codedSize(bytes.subarray(one.start + 4, one.end)));
  }
  if (iloc) locations(bytes, iloc, of('idat'), gridsOf(bytes, of('iinf')), found);
}

const sizeOf = (bytes: Buffer, { start }: Box) =>
  [bytes.readUInt32BE(start + 4), bytes.readUInt32BE(start + 8)] as const;

const ratio = (bytes: Buffer, at: number) =>
  Math.round(bytes.readUInt32BE(at) / Math.max(1, bytes.readUInt32BE(at + 4)));

function count(found: Walk, [width, height]: readonly [number, number]): void {
  found.decoded = Math.max(found.decoded ?? 0, width * height);
}

/** Numbers of the properties that the primary item has. */
function linkedTo(bytes: Buffer, { start }: Box, primary: number | undefined): number[] {
  const [version, wide] = [bytes.readUInt8(start), (bytes.readUInt8(start + 3) & 1) === 1];
  const found: number[] = [];
  let at = start + 8;
  for (let entries = bytes.readUInt32BE(start + 4); entries > 0; entries--) {
    const item = number(bytes, at, version < 1 ? 2 : 4);
    at += version < 1 ? 2 : 4;
    const links = bytes.readUInt8(at++);
    for (let link = 0; link < links; link++, at += wide ? 2 : 1) {
      const index = wide ? bytes.readUInt16BE(at) & 0x7fff : bytes.readUInt8(at) & 0x7f;
      if (item === primary) found.push(index);
    }
  }
  return found;
}

const number = (bytes: Buffer, at: number, size: number): number =>
  size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);

/** Numbers of the items that put tiles together. */
function gridsOf(bytes: Buffer, iinf: Box | undefined): Set<number> {
  const entries = iinf ? children(bytes, iinf, bytes.readUInt8(iinf.start) === 0 ? 6 : 8) : [];
  const grids = entries.flatMap(({ start }) => {
    const name = bytes.readUInt8(start) < 3 ? 2 : 4;
    return bytes.toString('latin1', start + 6 + name, start + 10 + name) === 'grid'
      ? [number(bytes, start + 4, name)]
      : [];
  });
  return new Set(grids);
}

/** The size that tiles make together: short or long numbers. */
const gridSize = (grid: Buffer): readonly [number, number] =>
  grid.length < 8
    ? [0, 0]
    : (grid[1]! & 1) === 0 || grid.length < 12
      ? [grid.readUInt16BE(4), grid.readUInt16BE(6)]
      : [grid.readUInt32BE(4), grid.readUInt32BE(8)];

/** Where the items lie: all inside the file. What an item says of its own size counts too. */
function locations(
  bytes: Buffer,
  { start }: Box,
  idat: Box | undefined,
  grids: ReadonlySet<number>,
  found: Walk,
): void {
  const version = bytes.readUInt8(start);
  const sizes = bytes.readUInt16BE(start + 4);
  const [offset, length, base, index] = [
    sizes >> 12,
    (sizes >> 8) & 15,
    (sizes >> 4) & 15,
    version > 0 ? sizes & 15 : 0,
  ];
  const name = version < 2 ? 2 : 4;
  let [at, places] = [start + 6 + name, 0];
  for (let items = number(bytes, start + 6, name); items > 0; items--) {
    const item = number(bytes, at, name);
    at += name;
    // Counted from the start of the file, from that of the box `idat`, or from another item.
    const method = version === 0 ? 0 : bytes.readUInt16BE(at) & 15;
    const room = method === 0 ? { start: 0, end: bytes.length } : method === 1 ? idat : undefined;
    at += version > 0 ? 4 : 2;
    const from = number(bytes, at, base);
    at += base + 2;
    for (let extents = bytes.readUInt16BE(at - 2); extents > 0; extents--) {
      if (++places > maxPlaces) return void (found.fault ??= 'damaged');
      const first = (room?.start ?? 0) + from + number(bytes, at + index, offset);
      const end = first + number(bytes, at + index + offset, length);
      at += index + offset + length;
      if (!room) continue;
      if (end > room.end) throw cutOff();
      const data = bytes.subarray(first, Math.min(end, first + 256));
      count(found, grids.has(item) ? gridSize(data) : codedSize(data));
    }
  }
}
