/** What a TTF or OTF file says of its letters: which it has, and how wide they are. Nothing of their outlines is read. */

export interface FontFile {
  readonly unitsPerEm: number;
  /** Of the lines (hhea) and of capitals, in font units; `descender` is negative. */
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  /** Glyph of a code point; 0 when the font has none. */
  readonly glyph: (codePoint: number) => number;
  /** Advance and left side bearing of a glyph, in font units. */
  readonly advance: (glyph: number) => number;
  readonly bearing: (glyph: number) => number;
  /** Bytes of a table; undefined when there is none. */
  readonly table: (tag: string) => DataView | undefined;
}

/** Why a file cannot be used. */
export type FontFault = 'woff' | 'collection' | 'variable' | 'broken';

/** Reads what it needs at once, so that a cut-off file is told here and not while drawing. */
export function readFont(bytes: Uint8Array): FontFile | FontFault {
  try {
    return read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return 'broken';
    throw error;
  }
}

const tagAt = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));

const kinds: Readonly<Record<string, FontFault | 'font'>> = {
  '\0\x01\0\0': 'font',
  true: 'font',
  OTTO: 'font',
  wOFF: 'woff',
  wOF2: 'woff',
  ttcf: 'collection',
};

function read(file: DataView): FontFile | FontFault {
  const kind = kinds[tagAt(file, 0)] ?? 'broken';
  if (kind !== 'font') return kind;
  const tables = new Map<string, DataView>();
  for (let left = file.getUint16(4), at = 12; left > 0; left--, at += 16)
    tables.set(
      tagAt(file, at),
      new DataView(file.buffer, file.byteOffset + file.getUint32(at + 8), file.getUint32(at + 12)),
    );
  if (tables.has('fvar')) return 'variable';
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => tables.get(tag));
  if (!head || !hhea || !hmtx || !cmap || !(tables.has('glyf') || tables.has('CFF '))) return 'broken';
  const wide = hhea.getUint16(34);
  const lastAdvance = hmtx.getUint16((wide - 1) * 4);
  const glyphs = charactersOf(cmap);
  const ascender = hhea.getInt16(4);
  const os2 = tables.get('OS/2');
  const capHeight = os2 && os2.getUint16(0) >= 2 ? os2.getInt16(88) : 0;
  return {
    unitsPerEm: head.getUint16(18),
    ascender,
    descender: hhea.getInt16(6),
    capHeight: capHeight > 0 ? capHeight : ascender * 0.7,
    glyph: (codePoint) => glyphs.get(codePoint) ?? 0,
    advance: (glyph) => (glyph < wide ? hmtx.getUint16(glyph * 4) : lastAdvance),
    bearing: (glyph) => hmtx.getInt16(glyph < wide ? glyph * 4 + 2 : wide * 4 + (glyph - wide) * 2),
    table: (tag) => tables.get(tag),
  };
}

/** Code points and their glyphs, from the widest Unicode table there is. */
function charactersOf(cmap: DataView): ReadonlyMap<number, number> {
  const found = new Map<string, number>();
  for (let left = cmap.getUint16(2), at = 4; left > 0; left--, at += 8)
    found.set(`${cmap.getUint16(at)}.${cmap.getUint16(at + 2)}`, cmap.getUint32(at + 4));
  const glyphs = new Map<number, number>();
  for (const key of ['3.10', '0.6', '0.4', '3.1', '0.3', '0.2', '0.1', '0.0']) {
    const at = found.get(key);
    if (at === undefined) continue;
    const format = cmap.getUint16(at);
    if (format !== 4 && format !== 12) continue;
    (format === 12 ? groups : segments)(cmap, at, glyphs);
    return glyphs;
  }
  throw new RangeError('no table of characters');
}

/** Format 12, in ascending order. https://learn.microsoft.com/typography/opentype/spec/cmap */
function groups(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  let next = 0;
  for (let left = cmap.getUint32(at + 12), group = at + 16; left > 0; left--, group += 12) {
    const [first, last, glyph] = [0, 4, 8].map((step) => cmap.getUint32(group + step)) as [number, number, number];
    if (last > 0x10ffff || first < next) throw new RangeError('not a list of characters');
    next = last + 1;
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
}

/** Format 4: segments of the first 65,536 characters, each with a shift or a list. */
function segments(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const double = cmap.getUint16(at + 6);
  for (let step = 0; step < double; step += 2) {
    const last = cmap.getUint16(at + 14 + step);
    const first = cmap.getUint16(at + 16 + double + step);
    const shift = cmap.getUint16(at + 16 + 2 * double + step);
    const listAt = at + 16 + 3 * double + step;
    const list = cmap.getUint16(listAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = list === 0 ? code : cmap.getUint16(listAt + list + 2 * (code - first));
      if (glyph !== 0) glyphs.set(code, (glyph + shift) & 0xffff);
    }
  }
}
