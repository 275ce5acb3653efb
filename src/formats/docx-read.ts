/** Reads what a person meets in a .docx: paragraphs, headers, footers, notes; alt texts; where links lead. */
import { strFromU8, unzipSync } from 'fflate';
import { UserError } from '../errors.js';
import type { Segment } from '../model.js';
import { xmlTokens } from './xml-tokens.js';

/** A document of words never needs more; a zip bomb does. */
const maxFile = 20_000_000;
const maxAll = 60_000_000;
const readable =
  /^(word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml|word\/_rels\/[^/]+\.rels|docProps\/core\.xml)$/;

/** The XML parts that hold words. Throws UserError on bytes that are no such zip, or too large inside. */
export function unzipParts(bytes: Uint8Array): Record<string, string> {
  let all = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!readable.test(name)) return false;
        all += originalSize;
        if (originalSize > maxFile || all > maxAll)
          throw new UserError('This Word file is too large inside to be read.');
        return true;
      },
    });
    return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]));
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('This file is not a Word document (.docx).', { cause });
  }
}

/** What is met inside one part, paragraph by paragraph. */
class Reader {
  readonly #where: string;
  readonly #segments: Segment[] = [];
  #text = '';
  /** Depth of elements whose text is not shown: deleted words, field codes, hidden runs, copies for old versions. */
  #silent = 0;
  #inText = false;
  #runHidden = false;

  constructor(where: string) {
    this.#where = where;
  }

  read(xml: string): Segment[] {
    for (const token of xmlTokens(xml)) {
      if (token.kind === 'text') {
        if (this.#inText && this.#silent === 0 && !this.#runHidden) this.#text += token.text;
      } else if (token.kind === 'open') this.#open(token.name, token.attributes, token.empty);
      else this.#close(token.name);
    }
    this.#end();
    return this.#segments;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>, empty: boolean): void {
    if (silentElements.has(name)) this.#silent += empty ? 0 : 1;
    else if (name === 'w:t') this.#inText = !empty;
    else if (name === 'w:tab' || name === 'w:ptab') this.#say('\t');
    else if (name === 'w:br' || name === 'w:cr') this.#say('\n');
    else if (name === 'w:noBreakHyphen') this.#say('\u2011');
    else if (name === 'w:r') this.#runHidden = false;
    else if (name === 'w:vanish' && !/^(0|false|off)$/.test(attributes['w:val'] ?? '')) this.#runHidden = true;
    else if (name === 'wp:docPr' && this.#silent === 0 && attributes['descr']) this.#add(attributes['descr'], 'alt');
  }

  #close(name: string): void {
    if (silentElements.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    else if (name === 'w:t') this.#inText = false;
    else if (name === 'w:r') this.#runHidden = false;
    else if (name === 'w:p' && this.#silent === 0) this.#end();
  }

  #say(text: string): void {
    if (this.#silent === 0 && !this.#runHidden) this.#text += text;
  }

  #end(): void {
    const text = this.#text.replaceAll('\u00ad', '').trim();
    if (text !== '') this.#add(text, 'text');
    this.#text = '';
  }

  #add(text: string, kind: Segment['kind']): void {
    this.#segments.push({ text, kind, where: this.#where });
  }
}

/** `mc:Fallback` repeats what `mc:Choice` shows; `w:pPr` holds marks of the paragraph, not words. */
const silentElements = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pPr']);

const wheres: readonly (readonly [pattern: RegExp, where: string])[] = [
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/document\.xml$/, 'body'],
  [/^word\/footnotes\.xml$/, 'footnotes'],
  [/^word\/endnotes\.xml$/, 'endnotes'],
  [/^word\/footer\d*\.xml$/, 'footer'],
];

/** Subject and text that a mail link suggests are not where it leads. */
export const withoutQuestion = (target: string) => target.replace(/^((?:mailto|tel|sms):[^?]*).*$/is, '$1');

function* linkTargets(parts: Readonly<Record<string, string>>): Generator<Segment> {
  for (const [name, xml] of Object.entries(parts)) {
    if (!name.endsWith('.rels')) continue;
    for (const token of xmlTokens(xml))
      if (token.kind === 'open' && token.attributes['TargetMode'] === 'External' && token.attributes['Target'])
        yield { text: withoutQuestion(token.attributes['Target']), kind: 'data', where: 'link' };
  }
}

function* properties(xml: string | undefined): Generator<Segment> {
  let name = '';
  for (const token of xmlTokens(xml ?? '')) {
    if (token.kind === 'open') name = token.name;
    else if (token.kind === 'close') name = '';
    else if (/^(dc:title|dc:description)$/.test(name) && token.text.trim() !== '')
      yield {
        text: token.text.trim(),
        kind: name === 'dc:title' ? 'title' : 'data',
        where: `properties, ${name.slice(3)}`,
      };
  }
}

/** Visible text in reading order, then title and description, then where links lead. */
export function readDocx(bytes: Uint8Array): Segment[] {
  const parts = unzipParts(bytes);
  if (parts['word/document.xml'] === undefined) throw new UserError('This file is not a Word document (.docx).');
  const visible = wheres.flatMap(([pattern, where]) =>
    Object.keys(parts)
      .filter((name) => pattern.test(name))
      .flatMap((name) => new Reader(where).read(parts[name]!)),
  );
  const order = (kind: Segment['kind']) => ['text', 'alt', 'title', 'data'].indexOf(kind);
  return [...visible, ...properties(parts['docProps/core.xml']), ...linkTargets(parts)].toSorted(
    (a, b) => order(a.kind) - order(b.kind),
  );
}
