/** A small reader of XML: tags and text in order. No entities are declared, no files are opened. */
import { UserError } from '../errors.js';

export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly empty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references in words; what is none stays as written. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (all, name: string) => {
    if (name.startsWith('#')) {
      const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    }
    return named[name] ?? all;
  });
}

const attribute = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function openTag(inside: string): XmlToken {
  const name = /^[^\s/>]+/.exec(inside)?.[0] ?? '';
  const attributes: Record<string, string> = {};
  for (const [, key, double, single] of inside.slice(name.length).matchAll(attribute))
    attributes[key!] = decodeXml(double ?? single ?? '');
  return { kind: 'open', name, attributes, empty: inside.endsWith('/') };
}

/** Tokens in order. Throws UserError on a document type declaration, which only an attack has here. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: decodeXml(xml.slice(at, open)) };
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open + 4);
    else if (xml.startsWith('<![CDATA[', open)) {
      const end = after(xml, ']]>', open + 9);
      yield { kind: 'text', text: xml.slice(open + 9, end - 3) };
      at = end;
    } else if (xml.startsWith('<!', open))
      throw new UserError('This document declares a document type; it is not read.');
    else if (xml.startsWith('<?', open)) at = after(xml, '?>', open + 2);
    else {
      const end = tagEnd(xml, open + 1);
      const inside = xml.slice(open + 1, end - 1);
      yield inside.startsWith('/') ? { kind: 'close', name: inside.slice(1).trim() } : openTag(inside);
      at = end;
    }
  }
}

/** Offset behind the tag; a `>` inside quotes does not end it. */
function tagEnd(xml: string, from: number): number {
  const rest = /(?:[^>"']+|"[^"]*"|'[^']*')*>/y;
  rest.lastIndex = from;
  return rest.test(xml) ? rest.lastIndex : after(xml, '>', from);
}

/** Offset behind the next `mark`; the end of the text when there is none. */
function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
}
