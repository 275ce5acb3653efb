/** A document for paper: plain nodes that the PDF template and the DOCX writer are given. `paper` is JSON but for the bytes. */

/** A stretch of words in one style. `break` is a line break and has no text. */
export interface PaperRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly code?: boolean;
  readonly href?: string;
  readonly break?: boolean;
}

/** What a paragraph is for; it decides its style. */
export type PaperRole = 'status' | 'subtitle' | 'dateline' | 'lead' | 'body' | 'caption' | 'contact' | 'legal' | 'end';

export type PaperBlock =
  | { readonly kind: 'title'; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'paragraph'; readonly role: PaperRole; readonly runs: readonly PaperRun[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly PaperBlock[])[];
    }
  | { readonly kind: 'quote'; readonly children: readonly PaperBlock[]; readonly by?: string }
  | {
      readonly kind: 'picture';
      /** Name of an asset; without one the caption stands alone. */
      readonly asset?: string;
      readonly alt: string;
      readonly caption: readonly PaperRun[];
      /** Pixels. */
      readonly width?: number;
      readonly height?: number;
    }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly PaperRun[])[];
      readonly rows: readonly (readonly (readonly PaperRun[])[])[];
      readonly align: readonly ('left' | 'right' | 'center' | null)[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

export interface PaperAsset {
  /** Name within the document: `picture-1.jpg`. */
  readonly name: string;
  readonly media: string;
  readonly bytes: Uint8Array;
}

export interface Paper {
  readonly title: string;
  readonly description?: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** `el`: decides hyphenation. */
  readonly locale: string;
  /** `el-GR`: what Word calls the language. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO day of the message, when it has one. */
  readonly date?: string;
  /** Colours of the brand, `#rrggbb`. */
  readonly colors: {
    readonly text: string;
    readonly muted: string;
    readonly accent: string;
    readonly line: string;
    readonly surface: string;
  };
  /** Asset of the logo, with its words. */
  readonly logo?: { readonly asset: string; readonly alt: string };
  /** Head of each page: kind of document and brand. */
  readonly kicker: string;
  readonly brand: string;
  /** Foot of each page. */
  readonly footer: string;
  /** `Page {page} of {pages}`. */
  readonly pageLabel: string;
  readonly blocks: readonly PaperBlock[];
  readonly assets: readonly PaperAsset[];
}
