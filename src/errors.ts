/** What an error says in one language, and what to do next, one sentence. */
export interface ErrorWords {
  readonly message: string;
  readonly hint?: string;
}

/** An error that the user can mend. `main` prints it without a stack and exits with its code. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do next, one sentence. */
  readonly hint: string | undefined;
  /** `file:line:column` in front of the message. */
  readonly where: string | undefined;
  /** The line it is about. */
  readonly excerpt: string | undefined;
  /** The same in other languages than English. */
  readonly words: Readonly<Record<string, ErrorWords>>;
  /** What it is about is refused as a whole, not one rendition of it. */
  readonly stops: boolean = false;

  constructor(
    message: string,
    options: {
      hint?: string;
      where?: string;
      excerpt?: string;
      cause?: unknown;
      words?: Readonly<Record<string, ErrorWords>>;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
    this.where = options.where;
    this.excerpt = options.excerpt;
    this.words = options.words ?? {};
  }
}

/** The word of `known` that was probably meant: at most a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Letters to add, drop, change or swap with their neighbour to get from one word to the other. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** Line and column (from 1) of an offset. Columns count UTF-16 units, as editors do. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}

/** `content/post.md:3:8`. */
export function locate(file: { path: string; text: string }, offset: number): string {
  const { line, column } = lineColumn(file.text, offset);
  return `${file.path}:${line}:${column}`;
}

/** The line that an offset stands in, or of a long one what is around it. */
export function lineAround(text: string, offset: number, most = 80): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  if (end - start <= most) return text.slice(start, end).trim();
  const from = Math.max(start, Math.min(offset - most / 4, end - most));
  const shown = text.slice(from, from + most).trim();
  return `${from > start ? '… ' : ''}${shown}${from + most < end ? ' …' : ''}`;
}
