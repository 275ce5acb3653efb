/** Plain text: read as a person reads it, so that a value broken over two lines is whole. The body's writer is beside it. */
import { UserError } from '../errors.js';
import { columns } from '../model/columns.js';
import type { Format, Segment } from '../model.js';

export { writeText } from './text-write.js';

/** A list item, a row of a table, a line of an address list: it starts on its own. */
const starts = /^\s*([•–—*+-]|\p{N}{1,3}[.)])\s/u;
const row = /\S {2,}\S/;

/** A line drawn under a heading or a table's head, or between parts. */
function isRuler(line: string): boolean {
  const pieces = line.trim().split(/\s+/);
  return line.trim() === '* * *' || pieces.every((piece) => piece.length >= 3 && /^[=-]+$/.test(piece));
}

/** Decodes UTF-8 or throws a `UserError`. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch (cause) {
    throw new UserError('The file is not UTF-8 text.', { cause });
  }
}

/** Paragraphs with the number of their first line. */
export function readText(text: string): Segment[] {
  const segments: { text: string; kind: 'text'; where: string }[] = [];
  let lines: string[] = [];
  let from = 0;
  const end = () => {
    if (lines.length > 0) segments.push({ text: join(lines), kind: 'text', where: `line ${from}` });
    lines = [];
  };
  text.split('\n').forEach((line, index) => {
    const last = lines.at(-1);
    const alone = last !== undefined && (row.test(last) || row.test(line));
    if (line.trim() === '' || isRuler(line)) return end();
    if (starts.test(line) || alone) end();
    if (lines.length === 0) from = index + 1;
    lines.push(line);
  });
  end();
  return segments;
}

/** A space where the line was full, a line end where somebody chose to break it. */
function join(lines: readonly string[]): string {
  let text = lines[0]!.trim();
  for (let index = 1; index < lines.length; index++) {
    const word = /^\s*(\S+)/.exec(lines[index]!)![1]!;
    const full = columns(lines[index - 1]!.trimEnd()) + 1 + columns(word) > 60;
    text += (full ? ' ' : '\n') + lines[index]!.trim();
  }
  return text;
}

export const text: Format = {
  id: 'text',
  media: 'text/plain',
  extensions: ['txt'],
  read: (bytes) => readText(decodeText(bytes)),
};
