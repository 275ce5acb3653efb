/** HTML: read back as a person meets it. The writer of the body is beside it. */
import { UserError } from '../errors.js';
import type { Format, Segment } from '../model.js';
import { blocks } from './html-elements.js';
import { Lines } from './html-lines.js';
import { readLook } from './html-look.js';
import { fromElement, fromHead, fromJsonLd } from './html-machine.js';
import { sheetOf, styleOf, type Sheet } from './html-sheet.js';
import { looksLikePreheader, type Declarations } from './html-style.js';
import { decodeHtml } from './html-text.js';
import { tokensIn, tokensOf, type StartTag, type Token } from './html-tokens.js';
import { OpenElements, seen, type Open } from './html-walk.js';

export { writeHtml } from './html-write.js';

/** Words of a link beyond this many characters are not gathered. */
const longestLink = 300;

const spokenAttributes = ['title', 'aria-label', 'aria-description', 'placeholder'];

/** Text for Outlook only: `<!--[if mso]> … <![endif]-->`, not `[if !mso]`. */
function outlookPart(comment: string): string | undefined {
  const match = /^\s*\[if([^\]]{0,200})\]>/i.exec(comment);
  if (!match || !/\bmso\b/i.test(match[1]!) || /!\s*\(?\s*mso/i.test(match[1]!)) return undefined;
  const end = comment.toLowerCase().lastIndexOf('<![endif]');
  return comment.slice(match[0].length, end < 0 ? undefined : end);
}

/** Reads one document, or the part of one that Outlook sees. */
class Reader {
  readonly text = new Lines('text');
  readonly spoken = new Lines('title');
  readonly aside: Segment[] = [];
  readonly data: Segment[] = [];
  readonly #open = new OpenElements((element) => this.#ended(element));
  #preheaderSeen = false;
  /** Open links and times: their target among the data, and the words they stand on so far. */
  readonly #targets = new Map<string, { readonly at: number; words: string }>();

  constructor(
    readonly sheet: Sheet,
    readonly place: string,
  ) {}

  read(tokens: Iterable<Token>): void {
    for (const token of tokens) {
      if (token.kind === 'text') this.#met(token.text);
      else if (token.kind === 'start') this.#start(token);
      else if (token.kind === 'end') this.#open.close(token.name);
      else this.#outlook(token.text);
    }
    this.#open.closeAll();
    this.#endLine();
  }

  #endLine(): void {
    this.text.end();
    this.spoken.end();
  }

  #met(text: string): void {
    const { top, sight } = this.#open;
    if (sight !== 'hidden') this.#targetWords(text);
    if (sight === 'shown') this.text.add(text, top.where ?? this.place, top.keepsSpace);
    else if (sight === 'spoken') this.spoken.add(text, 'screen reader', top.keepsSpace);
  }

  #start(tag: StartTag): void {
    const { name, attributes } = tag;
    const style = styleOf(this.sheet, name, attributes);
    if (blocks.has(name) || name === 'br') this.#endLine();
    const element = this.#open.open(name, attributes, style, this.#preheader(name, style));
    if (name === 'meta' || name === 'link') this.data.push(...fromHead(name, attributes));
    if (seen(element) !== 'hidden' && this.#open.sight !== 'hidden') this.#attributes(tag);
    if (tag.raw === undefined) return;
    if (name === 'script') this.#script(tag);
    else if (name === 'title') this.#aside(tag.raw, 'title', 'title');
    else this.#met(tag.raw);
  }

  /** The first hidden thing in the body of a mail, before anything is shown: inboxes show it beside the subject. */
  #preheader(name: string, style: Declarations): string | undefined {
    const above = this.#open.top;
    if (
      this.#preheaderSeen ||
      !/^(?:div|span|p)$/.test(name) ||
      this.text.segments.length > 0 ||
      seen(above) === 'hidden'
    )
      return undefined;
    if (!looksLikePreheader(style)) return undefined;
    this.#preheaderSeen = true;
    return 'preheader';
  }

  #aside(text: string | undefined, kind: 'alt' | 'title', where: string): void {
    const plain = text?.replace(/[\t\n\f\r ]+/g, ' ').trim();
    if (plain) this.aside.push({ text: plain, kind, where });
  }

  #attributes({ name, attributes }: StartTag): void {
    const type = attributes.get('type')?.toLowerCase();
    if (name === 'img' || name === 'area' || (name === 'input' && type === 'image'))
      this.#aside(attributes.get('alt'), 'alt', 'alt');
    for (const each of spokenAttributes) this.#aside(attributes.get(each), 'title', each);
    if (name === 'input' && type !== 'hidden' && type !== 'checkbox' && type !== 'radio')
      this.text.add(` ${attributes.get('value') ?? ''} `, this.place);
    if (name === 'img') this.#targetWords(attributes.get('alt') ?? '');
    const data = fromElement(name, attributes);
    if (name === 'a' || name === 'time') this.#targets.delete(name);
    if ((name === 'a' || name === 'time') && data.length > 0)
      this.#targets.set(name, { at: this.data.length, words: '' });
    this.data.push(...data);
  }

  #targetWords(text: string): void {
    for (const target of this.#targets.values()) if (target.words.length < longestLink) target.words += text;
  }

  /** An address or a date is found under the words that lead to it or say it. */
  #endTarget(name: string): void {
    const { at = -1, words = '' } = this.#targets.get(name) ?? {};
    const plain = words.replace(/[\t\n\f\r ]+/g, ' ').trim();
    if (plain) this.data[at] = { ...this.data[at]!, where: `${name === 'a' ? 'link' : 'datetime'} “${plain}”` };
    this.#targets.delete(name);
  }

  #script({ attributes, raw }: StartTag): void {
    if (/^\s*application\/ld\+json\b/i.test(attributes.get('type') ?? '')) this.data.push(...fromJsonLd(raw!));
  }

  #outlook(comment: string): void {
    const part = outlookPart(comment);
    if (part === undefined || this.place === 'Outlook' || this.#open.sight === 'hidden') return;
    const outlook = new Reader(this.sheet, 'Outlook');
    outlook.read(tokensOf(part));
    if (outlook.text.segments.length > 0) this.#endLine();
    this.text.segments.push(...outlook.text.segments);
    this.aside.push(...outlook.aside, ...outlook.spoken.segments);
    this.data.push(...outlook.data);
  }

  #ended(element: Open): void {
    if (element.name === 'a' || element.name === 'time') this.#endTarget(element.name);
    if (blocks.has(element.name) || element.where === 'preheader' || element.sight === 'spoken') this.#endLine();
  }
}

/** Every style sheet of a document, wherever it stands. */
function stylesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) =>
    token.kind === 'start' &&
    token.name === 'style' &&
    token.raw &&
    !/print|speech/i.test(token.attributes.get('media') ?? '')
      ? [token.raw]
      : [],
  );
}

/** A page stands alone and in a mail: the last few are kept. */
const recent = new Map<string, readonly Segment[]>();

/** What a person and a machine meet in an HTML document given as text. */
export function readHtml(html: string): readonly Segment[] {
  const known = recent.get(html);
  if (known) return known;
  const segments = segmentsOf(html);
  if (recent.size >= 4) recent.delete(recent.keys().next().value!);
  recent.set(html, segments);
  return segments;
}

function segmentsOf(html: string): readonly Segment[] {
  const tokens = tokensIn(html);
  const reader = new Reader(sheetOf(stylesIn(tokens)), 'body');
  reader.read(tokens);
  return [...reader.text.segments, ...reader.aside, ...reader.spoken.segments, ...reader.data];
}

/** Largest document that is read, in bytes. */
const largest = 16 * 1024 * 1024;

/** Any HTML document, as its readers meet it: what they see, what they hear, what machines read. */
export const html: Format = {
  id: 'html',
  media: 'text/html',
  extensions: ['html', 'htm'],
  read(bytes) {
    if (bytes.byteLength > largest)
      throw new UserError('This HTML file is larger than 16 MB.', { hint: 'Check that it is the right file.' });
    return readHtml(decodeHtml(bytes));
  },
  look: readLook,
};
