/** A format writes bytes and reads back what a person (or a machine) meets in them. `read(write(x))` says `x`. */
import type { Block } from './tree.js';
import type { Look } from './look.js';
import type { Brand, DraftPicture, Locale, Segment, SourceFile } from '../model.js';

export interface Format {
  readonly id: string;
  readonly media: string;
  /** Endings of the files it reads, without the dot: `['html', 'htm']`. */
  readonly extensions: readonly string[];
  /** A derived document (PDF, DOCX, EML): kept by hash together with what was read from it. */
  readonly document?: boolean;
  readonly write?: (data: never) => Uint8Array | Promise<Uint8Array>;
  /** Visible text in reading order, then what is spoken, then what machines read. Throws UserError on bytes that are not this format. */
  readonly read: (bytes: Uint8Array) => readonly Segment[] | Promise<readonly Segment[]>;
  /** Colours, letters and elements, where a format has them. */
  readonly look?: (text: string) => Look;
}

/** What a body writer needs besides the tree. */
export interface BodyUse {
  readonly locale: Locale;
  readonly brand: Brand;
  readonly pictures: readonly DraftPicture[];
}

/** Writes the body tree in one medium; given to render as `bodies`. */
export type BodyWriter = (blocks: readonly Block[], use: BodyUse) => string;
export interface BodyWriters {
  readonly html: BodyWriter;
  readonly mail: BodyWriter;
  readonly text: BodyWriter;
}

/** A template as found: the brand's folder before ours, `x.el.hbs` before `x.hbs`. */
export interface TemplateFile {
  /** Shown in errors. */
  readonly path: string;
  readonly text: string;
  readonly kind: 'mail' | 'html' | 'text' | 'typst';
  /** For mail: the HTML with message placeholders left in place, after MJML. */
  readonly skeleton?: string;
}

/** All templates a run needs, loaded before render. */
export interface TemplateSet {
  readonly find: (channel: string, template: string, locale: Locale) => TemplateFile | undefined;
  /** Partials by name, `templates/partials/footer.html.hbs` is `footer`. */
  readonly partials: Readonly<Record<string, string>>;
  /** The brand's own templates and partials as files, partials by the same names: for places in findings. */
  readonly sources?: {
    readonly templates: readonly SourceFile[];
    readonly partials: Readonly<Record<string, SourceFile>>;
  };
}
