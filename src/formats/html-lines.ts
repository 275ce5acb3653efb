/** Joins text as it is met into lines: white space collapses, blocks and line breaks end a line. */
import type { Segment } from '../model.js';

/** Seen by nobody, but would part a number or a word: soft hyphen, zero-width space, word joiner, byte order mark. */
const unseenSigns = /[\u00ad\u200b\u2060\ufeff]/g;
/** What mails put after a preheader to push the text away. */
const padding = new Set('\u00a0\u034f\u061c\u180e\u2007\u200c\u200d\u200e\u200f\t\n\f\r ');

function trimmed(line: string): string {
  let end = line.length;
  while (end > 0 && padding.has(line[end - 1]!)) end--;
  let start = 0;
  while (start < end && padding.has(line[start]!)) start++;
  return line.slice(start, end);
}

/** Lines of one kind. Adding costs what is added. */
export class Lines {
  readonly segments: Segment[] = [];
  #pieces: string[] = [];
  #where = '';
  #endsInSpace = true;

  constructor(readonly kind: Segment['kind']) {}

  /** Adds text met under `where`; `keepsSpace` as in `<pre>`. */
  add(text: string, where: string, keepsSpace = false): void {
    if (this.#pieces.length > 0 && where !== this.#where) this.end();
    this.#where = where;
    let plain = text.replace(unseenSigns, '');
    if (!keepsSpace) {
      plain = plain.replace(/[\t\n\f\r ]+/g, ' ');
      if (this.#endsInSpace && plain.startsWith(' ')) plain = plain.slice(1);
    }
    if (plain === '') return;
    this.#endsInSpace = plain.endsWith(' ');
    this.#pieces.push(plain);
  }

  /** Ends the line. */
  end(): void {
    const text = trimmed(this.#pieces.join(''));
    if (text !== '') this.segments.push({ text, kind: this.kind, where: this.#where });
    this.#pieces = [];
    this.#endsInSpace = true;
  }
}
