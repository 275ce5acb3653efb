/** The size in a sequence header of AV1, which is what a decoder makes room for. AV1 specification, 5.5 (2019). */

/** [0, 0] where none is found near the start. @param bytes open bitstream units, from the first one */
export function codedSize(bytes: Buffer): readonly [width: number, height: number] {
  for (let at = 0; at + 1 < bytes.length;) {
    const header = bytes[at]!;
    const [type, extended, sized] = [(header >> 3) & 15, (header >> 2) & 1, (header >> 1) & 1];
    if ((type !== 1 && type !== 2) || sized === 0) return [0, 0];
    at += 1 + extended;
    let length = 0;
    for (let part = 0; part < 8; part++) {
      const byte = bytes[at++] ?? 0;
      length += (byte & 127) * 2 ** (7 * part);
      if (byte < 128) break;
    }
    if (type === 1) return sequence(bytes.subarray(at, at + length));
    at += length;
  }
  return [0, 0];
}

/** Reads numbers of so many bits, most significant first; behind the end all bits are 0. */
function bitsOf(bytes: Buffer): (count: number) => number {
  let at = 0;
  return (count) => {
    let value = 0;
    for (let bit = 0; bit < count; bit++, at++) value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
}

function sequence(bytes: Buffer): readonly [number, number] {
  const read = bitsOf(bytes);
  read(4);
  if (read(1) === 1) read(5);
  else points(read);
  const [width, height] = [read(4) + 1, read(4) + 1];
  return [read(width) + 1, read(height) + 1];
}

/** Steps over the operating points, of which a still has one. */
function points(read: (count: number) => number): void {
  let delay = 0;
  if (read(1) === 1) {
    read(64);
    if (read(1) === 1) unsigned(read);
    if (read(1) === 1) {
      delay = read(5) + 1;
      read(42);
    }
  }
  const display = read(1);
  for (let left = read(5) + 1; left > 0; left--) {
    read(12);
    if (read(5) > 7) read(1);
    if (delay > 0 && read(1) === 1) read(2 * delay + 1);
    if (display === 1 && read(1) === 1) read(4);
  }
}

/** A number with as many leading zeros as it has bits behind the first one. */
function unsigned(read: (count: number) => number): void {
  let zeros = 0;
  while (zeros < 32 && read(1) === 0) zeros++;
  read(zeros);
}
