/** What a stranger may send, and what must come of it. */

/** `refused`: exit 2, the finding of this code at this place of the source. `builds`: exit 0 or 1, and it is published. */
export type Outcome =
  | { readonly refused: string; readonly at?: string }
  | {
      readonly builds: readonly string[];
      /** The page may not hold these bytes; plain texts may, where nothing reads them as more than words. */
      readonly without?: readonly string[];
      /** Rules that must speak of it. */
      readonly reports?: readonly string[];
    };

export interface Input {
  readonly name: string;
  /** The message itself; none where only `files` are put down. */
  readonly text?: string | Uint8Array;
  /** Files beside it; `~` in a name is the name of the message without its ending. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly outcome: Outcome;
}

/** @param at `line:column` */
export const refused = (code: string, at?: string): Outcome => ({ refused: code, ...(at && { at }) });
/** @param words what a reader of the mobile page must meet, white space aside */
export const builds = (...words: string[]): Outcome => ({ builds: words });
export const without = (words: readonly string[], ...never: string[]): Outcome => ({ builds: words, without: never });
export const reports = (words: readonly string[], ...rules: string[]): Outcome => ({ builds: words, reports: rules });

/** A message with these lines as its front matter. */
export const head = (...lines: string[]): string => `---\ntitle: Kettle\n${lines.join('\n')}\n---\nWords of it.\n`;
export const times = (text: string, count: number): string => text.repeat(count);
export const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');
export const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

export type Row = readonly [name: string, text: string | Uint8Array, outcome: Outcome, files?: Input['files']];
export const table = (rows: readonly Row[]): Input[] =>
  rows.map(([name, text, outcome, files]) => ({ name, text, outcome, ...(files && { files }) }));
