import { decodeEntities } from './entities.js';

export type Address = { readonly href: string; readonly mended?: boolean } | { readonly scheme: string };

const allowed = { link: ['http', 'https', 'mailto', 'tel', 'sms'], picture: ['http', 'https'] } as const;

/** As the most lenient reader sees it: references decoded, percent codes of controls too, no white space or controls. */
function bare(address: string): string {
  const decoded = decodeEntities(address).replace(/%(?:[01][0-9a-fA-F]|20|7[fF]|3[aA])/g, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
  // eslint-disable-next-line no-control-regex
  return decoded.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, '');
}

/**
 * What an address written in a message leads to. Only `http`, `https`, `mailto`, `tel`, `sms`, relative paths and
 * anchors pass; anything else comes back as the scheme it hides. `//host` is read as `https://host`.
 */
export function readAddress(written: string, kind: 'link' | 'picture'): Address {
  const seen = bare(written);
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(seen)?.[1]?.toLowerCase();
  if (scheme !== undefined && !(allowed[kind] as readonly string[]).includes(scheme)) return { scheme: `${scheme}:` };
  if (/^[\\/]*\\/.test(seen)) return { scheme: '\\\\' };
  const href = decodeEntities(written)
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replaceAll(' ', '%20')
    // As browsers do: these would end an attribute, a link of Markdown or an address in a sentence.
    .replace(/["<>`^|]/g, (sign) => encodeURIComponent(sign));
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f-\u009f]/.test(href)) return { scheme: 'control' };
  if (href.startsWith('//')) return { href: `https:${href}`, mended: true };
  return { href };
}
