/** An error that the user can mend. `main` prints it without a stack and exits with its code. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do next, one sentence. */
  readonly hint: string | undefined;
  /** `file:line:column` in front of the message. */
  readonly where: string | undefined;

  constructor(message: string, options: { hint?: string; where?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
    this.where = options.where;
  }
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
