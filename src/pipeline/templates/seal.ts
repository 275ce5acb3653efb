import { createHash } from 'node:crypto';

/** Stands in a page's Content-Security-Policy for the hashes of its style sheets. */
const mark = "'hash-of-styles'";
/** Only there: a message may speak of the mark as of anything. */
const policy = new RegExp(`<meta\\b[^<>]*Content-Security-Policy[^<>]*?${mark}`, 'i');

/**
 * Fills the policy of a page: browsers then take these very style sheets and no others, so that whatever content
 * might smuggle in cannot restyle the page. A page without the mark is left as it is.
 * https://www.w3.org/TR/CSP3/#framework-directive-source-list (hash-source), read 2026-11-21.
 */
export function sealStyles(html: string): string {
  const found = policy.exec(html);
  if (!found) return html;
  const end = found.index + found[0].length;
  const hashes = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css]) => `'sha256-${createHash('sha256').update(css!.replaceAll('\r\n', '\n'), 'utf8').digest('base64')}'`,
  );
  const sources = hashes.length === 0 ? "'none'" : [...new Set(hashes)].join(' ');
  return html.slice(0, end - mark.length) + sources + html.slice(end);
}
