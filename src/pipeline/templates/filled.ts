import type { Content, Located } from './tree.js';

interface Stretch {
  readonly start: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Values and placeholders come from one place, however long they are. */
  readonly point: boolean;
}

/** Text of a template as it is filled, which remembers where each stretch was written. */
export class Filled {
  text = '';
  /** Placeholders that stayed, by number; in the text `xOMxnx` stands for the n-th. */
  readonly placeholders: string[] = [];
  private readonly stretches: Stretch[] = [];

  /** Words of the template. Braces written as `\{{` stay braces: merge tags of mail services look like placeholders. */
  content(node: Content, file: string): void {
    const cut = Math.max(0, node.original.indexOf(node.value));
    const before = node.original.slice(0, cut).split('\n');
    const { line, column } = node.loc.start;
    const place = { line: line + before.length - 1, column: before.length > 1 ? before.at(-1)!.length : column + cut };
    const [first = '', ...rest] = node.value.split('{{');
    this.add(first, { ...place, file, point: false });
    for (const piece of rest) {
      this.placeholder('\\{{', node, file);
      this.add(piece, { ...place, file, point: true });
    }
  }

  value(text: string, node: Located, file: string): void {
    this.add(text, { ...node.loc.start, file, point: true });
  }

  placeholder(text: string, node: Located, file: string): void {
    this.placeholders.push(text);
    this.add(`xOMx${this.placeholders.length - 1}x`, { ...node.loc.start, file, point: true });
  }

  /** `templates/newsletter/index.mjml.hbs:12:3` of an offset in the text. */
  where(offset: number): string {
    const at = this.stretches.findLast((stretch) => stretch.start <= offset);
    if (at === undefined) return '';
    const lines = at.point ? [''] : this.text.slice(at.start, offset).split('\n');
    const column = lines.length > 1 ? lines.at(-1)!.length : at.column + lines[0]!.length;
    return `${at.file}:${at.line + lines.length - 1}:${column + 1}`;
  }

  private add(text: string, place: Omit<Stretch, 'start'>): void {
    if (text === '') return;
    this.stretches.push({ ...place, start: this.text.length });
    this.text += text;
  }
}

/** The placeholder a mark stands for. */
export const mark = /xOMx(\d+)x/g;
