import type { Fix, Place, Severity, SourceFile } from '../../model.js';
import { longest, type Stopped } from './watchdog.js';
import { wordsFor } from './words/index.js';

/** What is wrong with a source, and where. At level `error` the source is refused. */
export interface Located {
  /** Stable name of the finding: `unknown-key`, `unsafe-link` … */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly file: SourceFile;
  /** One breath in the reader's language: what is there. */
  readonly say: string;
  /** What to do. */
  readonly cure?: string;
  /** What `check --fix` writes, when it cannot be wrong. */
  readonly fix?: Fix;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same thing is said at most so often of one file. */
const most = 20;

/** Collects what is found in one file. `seen` is shared by the files of a message: some things are said once. */
export class Report {
  readonly findings: Located[] = [];
  /** Containers and marks that are open while a text is read, and characters of addresses spent on it. */
  readonly open = { containers: 0, marks: 0 };
  addresses = 0;
  /** The clock stopped the reading of this file, but the processor had done too little of it to judge. */
  starved = false;

  constructor(
    readonly file: SourceFile,
    readonly lang: string,
    private readonly seen: Set<string> = new Set(),
    /** How long each part may take to read, in milliseconds; 0 when the whole file is watched at once. */
    readonly patience: number = longest,
  ) {}

  /** @param by what `check --fix` writes, over `span` or over a stretch of its own */
  add(
    severity: Severity,
    code: string,
    span: Span,
    facts: Readonly<Record<string, string>> = {},
    by?: string | (Span & { text: string }),
  ): void {
    if (this.findings.filter((finding) => finding.code === code).length >= most) return;
    const { say, cure } = wordsFor(this.lang, code, facts);
    const place = { file: this.file.path, start: span.start, end: span.end };
    const mend = typeof by === 'string' ? { ...span, text: by } : by;
    this.findings.push({
      code,
      severity,
      place,
      file: this.file,
      say,
      ...(cure === undefined ? {} : { cure }),
      ...(mend && { fix: { at: { file: this.file.path, start: mend.start, end: mend.end }, text: mend.text } }),
    });
  }

  /** Says a thing once for a message: one warning for all the `<span>` of it. */
  once(
    severity: Severity,
    code: string,
    about: string,
    span: Span,
    facts: Readonly<Record<string, string>> = {},
  ): void {
    const key = `${code} ${about}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.add(severity, code, span, facts);
  }

  error(code: string, span: Span, facts?: Readonly<Record<string, string>>, by?: string): void {
    this.add('error', code, span, facts, by);
  }

  /** The watchdog ended the reading of what stands at `span`. */
  stopped(by: Stopped, span: Span): void {
    if (by === 'turn') this.starved = true;
    this.error(by === 'depth' ? 'too-tangled' : 'takes-too-long', span);
  }

  warn(code: string, span: Span, facts?: Readonly<Record<string, string>>): void {
    this.add('warning', code, span, facts);
  }

  note(
    code: string,
    span: Span,
    facts?: Readonly<Record<string, string>>,
    by?: string | (Span & { text: string }),
  ): void {
    this.add('note', code, span, facts, by);
  }

  get refused(): boolean {
    return this.findings.some((finding) => finding.severity === 'error');
  }
}
