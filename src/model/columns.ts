/** Lines of plain text: how wide they are, and where they may break. */

/** Columns a text takes: code points, combining marks not counted. */
export function columns(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
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
  let current = '';
  for (const piece of pieces) {
    const longer = current === '' ? piece : `${current} ${piece}`;
    const front = lines.length === 0 ? first : rest;
    if (current !== '' && columns(front + longer) > max) {
      lines.push(front + current);
      current = piece;
    } else current = longer;
  }
  lines.push((lines.length === 0 ? first : rest) + current);
  return lines.join('\n').trimEnd();
}
