/** Lines of plain text: how wide they are, and where they may break. */

/** Latin, Greek, punctuation and currency: no combining marks, one unit each. */
const isPlain = (unit: number) => unit < 0x300 || (unit >= 0x370 && unit < 0x483) || (unit >= 0x1e00 && unit < 0x20d0);

/** Columns a text takes: code points, combining marks not counted. */
export function columns(text: string): number {
  for (let at = 0; at < text.length; at++)
    if (!isPlain(text.charCodeAt(at))) return [...text.replace(/\p{M}/gu, '')].length;
  return text.length;
}

/** A word that would look like the start of a list at the start of a line: `27.`, `•`, `–`. */
const marker = /^(\p{N}{1,4}[.)]|[•–—*+-]|[=-]{3,})$/u;

/**
 * Breaks lines at plain spaces only, so a no-break space keeps its neighbours together; a longer word stays whole.
 * `first` stands in front of the first line, `rest` in front of the others; both count. Line ends in the text stay.
 */
export function wrapText(text: string, max = 72, first = '', rest = first): string {
  const lines = text.split('\n');
  return lines.map((line, index) => wrapLine(line, max, index === 0 ? first : rest, rest)).join('\n');
}

function wrapLine(line: string, max: number, first: string, rest: string): string {
  const pieces: string[] = [];
  for (const word of line.split(' ').filter((part) => part !== '')) {
    if (pieces.length > 0 && marker.test(word)) pieces.push(`${pieces.pop()} ${word}`);
    else pieces.push(word);
  }
  const lines: string[] = [];
  const [before, beforeRest] = [columns(first), columns(rest)];
  let current = '';
  let taken = 0;
  for (const piece of pieces) {
    const wide = columns(piece);
    const front = lines.length === 0 ? before : beforeRest;
    if (current !== '' && front + taken + 1 + wide > max) {
      lines.push((lines.length === 0 ? first : rest) + current);
      [current, taken] = [piece, wide];
    } else if (current === '') [current, taken] = [piece, wide];
    else {
      current += ` ${piece}`;
      taken += 1 + wide;
    }
  }
  lines.push((lines.length === 0 ? first : rest) + current);
  return lines.join('\n').trimEnd();
}
