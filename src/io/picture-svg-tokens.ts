/** A small strict reader of XML for drawings: what it does not understand is refused, so that no other reader sees more. */
import type { PictureFault } from './picture-fault-words.js';

export type SvgToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: readonly Attribute[]; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };
export type Attribute = readonly [name: string, value: string];

/** Why a drawing is not taken. @param what words of the file that the sentence names */
export class Unfit extends Error {
  constructor(
    readonly fault: PictureFault,
    readonly what = '',
  ) {
    super(fault);
  }
}

const aside = /\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE\s[^<>[\]]*(?:\[[^\]]*\]\s*)?>/iy;
const elementName = /<([A-Za-z_][\w.:-]*)/y;

/** Name of the first element of what may be XML; undefined when it is none. */
export function firstElement(text: string): string | undefined {
  let at = text.startsWith('\xef\xbb\xbf') ? 3 : text.startsWith('\uFEFF') ? 1 : 0;
  for (aside.lastIndex = at; aside.test(text); aside.lastIndex = at) at = aside.lastIndex;
  elementName.lastIndex = at;
  return elementName.exec(text)?.[1];
}

const declaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.[01]"|'1\.[01]')(?:\s+encoding\s*=\s*(?:"([\w.-]+)"|'([\w.-]+)'))?(?:\s+standalone\s*=\s*(?:"\w+"|'\w+'))?\s*\?>/;
/** The one of SVG itself, as programs have written it for twenty years: it declares nothing and no reader loads it. */
const doctype =
  /<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+")?\s*>/y;
const name = String.raw`[\p{L}_:][\p{L}\p{N}._:-]*`;
const open = new RegExp(`<(${name})`, 'uy');
const close = new RegExp(`</(${name})\\s*>`, 'uy');
const attribute = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const tagEnd = /\s*(\/?)>/y;

/**
 * The text of a drawing, without its declaration.
 * @throws Unfit when it is not UTF-8 or says that it is something else
 */
export function svgText(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unfit('encoding');
  }
  const [declared, one, other] = declaration.exec(text) ?? ['', undefined, undefined];
  const encoding = (one ?? other ?? 'utf-8').toLowerCase();
  // In these the letters of ASCII are what they are in UTF-8.
  const same = encoding === 'utf-8' || encoding === 'utf8';
  const ascii = /^(?:us-ascii|ascii|iso-8859-1|iso-8859-15|windows-125\d)$/.test(encoding);
  if (!same && !(ascii && /^[\0-\x7f]*$/.test(text))) throw new Unfit('encoding');
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)) throw new Unfit('broken');
  return text.slice(declared.length);
}

/** Tokens in order; comments are left out. @throws Unfit at what is not plain XML */
export function* svgTokens(text: string): Generator<SvgToken> {
  let begun = false;
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at);
    if (next !== at) yield { kind: 'text', text: decoded(text.slice(at, next < 0 ? text.length : next)) };
    if (next < 0) return;
    at = next;
    if (text.startsWith('<!--', at)) at = behind(text, '-->', at + 4);
    else if (text.startsWith('<![CDATA[', at)) {
      const end = behind(text, ']]>', at + 9);
      yield { kind: 'text', text: text.slice(at + 9, end - 3) };
      at = end;
    } else if (text.startsWith('<!', at) && !begun) at = matched(doctype, text, at, 'doctype').end;
    else if (text.startsWith('<?', at)) throw new Unfit('instruction', text.slice(at, at + 30));
    else if (text.startsWith('</', at)) {
      const { found, end } = matched(close, text, at);
      yield { kind: 'close', name: found[1]! };
      at = end;
    } else {
      const { token, end } = openTag(text, at);
      begun = true;
      yield token;
      at = end;
    }
  }
}

/** Drawing programs note some forty at the top. */
const maxAttributes = 500;

function openTag(text: string, from: number): { token: SvgToken; end: number } {
  const start = matched(open, text, from);
  const attributes = new Map<string, string>();
  let at = start.end;
  for (attribute.lastIndex = at; ; attribute.lastIndex = at) {
    const found = attribute.exec(text);
    if (!found) break;
    if (attributes.has(found[1]!)) throw new Unfit('broken');
    if (attributes.size >= maxAttributes) throw new Unfit('heavy');
    attributes.set(found[1]!, decoded(found[2] ?? found[3]!));
    at = attribute.lastIndex;
  }
  const { found, end } = matched(tagEnd, text, at);
  return { token: { kind: 'open', name: start.found[1]!, attributes: [...attributes], empty: found[1] === '/' }, end };
}

function matched(pattern: RegExp, text: string, at: number, fault: PictureFault = 'broken') {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) throw new Unfit(fault);
  return { found, end: pattern.lastIndex };
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw new Unfit('broken');
  return found + mark.length;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Character references of XML; the name of any other entity would have to be declared, and is not. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-fA-F]{1,6});|#(\d{1,7});|(\w+);)?/g,
    (_, hex?: string, digits?: string, word?: string) => {
      const code = hex !== undefined ? parseInt(hex, 16) : Number(digits);
      const letter = word !== undefined ? named.get(word) : isLetter(code) ? String.fromCodePoint(code) : undefined;
      if (letter === undefined) throw new Unfit('broken');
      return letter;
    },
  );
}

/** What XML takes for one: no controls but white space, no halves of letters. */
const isLetter = (code: number) =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff);
