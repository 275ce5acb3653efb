/** One document tree. Every node knows its place in the file it came from. */
import type { Form, Value } from './value.js';

/** A stretch of a source file: UTF-16 offsets in its text (line ends `\n`), end exclusive. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  /** Absent for words that no source holds, such as a label of the language file. */
  readonly place?: Place;
}

export interface Text extends Node {
  readonly kind: 'text';
  readonly text: string;
}
export interface Strong extends Node {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}
export interface Emphasis extends Node {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
}
export interface LinkNode extends Node {
  readonly kind: 'link';
  readonly href: string;
  readonly title?: string;
  readonly children: readonly Inline[];
}
export interface CodeSpan extends Node {
  readonly kind: 'code';
  readonly text: string;
}
export interface Break extends Node {
  readonly kind: 'break';
}
/** A reference. Before compose `text` is as written (`{{price}}`); after it, the words of the language. */
export interface FactNode extends Node {
  readonly kind: 'fact';
  readonly ref: string;
  readonly form: Form | string;
  readonly text: string;
  /** The values it says, in order: one per market addressed. Filled by compose. */
  readonly values?: readonly Value[];
}
export interface InlinePicture extends Node {
  readonly kind: 'picture';
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
}
export type Inline = Text | Strong | Emphasis | LinkNode | CodeSpan | Break | FactNode | InlinePicture;

export interface Heading extends Node {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** Anchor: `{#id}` as written, else kept in the lock, else made from the words. */
  readonly id?: string;
  readonly children: readonly Inline[];
}
export interface Paragraph extends Node {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}
export interface List extends Node {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}
/** `by` is the name after the dash in the last line; `title` what follows its comma. */
export interface Quote extends Node {
  readonly kind: 'quote';
  readonly children: readonly Block[];
  readonly by?: string;
  readonly title?: string;
}
export interface PictureBlock extends Node {
  readonly kind: 'picture';
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
}
export interface Table extends Node {
  readonly kind: 'table';
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
}
export interface CodeBlock extends Node {
  readonly kind: 'code';
  readonly text: string;
  readonly language?: string;
}
export interface ThematicBreak extends Node {
  readonly kind: 'rule';
}
/** `:::only newsletter` … `:::` and `:::except x`. Compose opens or drops it. */
export interface Scope extends Node {
  readonly kind: 'scope';
  readonly keep: 'only' | 'except';
  readonly channels: readonly string[];
  readonly children: readonly Block[];
}
export type Block = Heading | Paragraph | List | Quote | PictureBlock | Table | CodeBlock | ThematicBreak | Scope;

/** One line of words, as written or as composed. */
export interface Wording {
  readonly children: readonly Inline[];
  readonly place?: Place;
}
