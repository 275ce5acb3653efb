/** Signs as people see them (Unicode grapheme clusters), in time that grows with the text. */
let segmenter: Intl.Segmenter | undefined;
const CHUNK = 256;

/**
 * The clusters of a text, in order. `Intl.Segmenter` copies what it is given at each step, so it is given a little at a
 * time; the last cluster of each piece may go on and is read again with the next.
 */
export function* clusters(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let size = CHUNK;
  for (let at = 0; at < text.length;) {
    const piece = text.slice(at, at + size);
    const found = Array.from(segmenter.segment(piece), ({ segment }) => segment);
    const whole = at + size >= text.length;
    if (!whole && found.length === 1) {
      size *= 2;
      continue;
    }
    if (!whole) found.pop();
    yield* found;
    for (const one of found) at += one.length;
    size = CHUNK;
  }
}
