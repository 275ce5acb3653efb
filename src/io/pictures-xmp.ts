/**
 * What a press photograph says of itself, as XMP with the fields that agencies and Google Images read:
 * https://iptc.org/standards/photo-metadata/iptc-standard/ and
 * https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata (read 2026-11-25).
 */
import type { PictureWords } from '../model.js';

const escaped = (text: string): string =>
  text
    // XML 1.0 has no control characters besides these three.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** Language alternatives; the first is also the default. */
function alternatives(tag: string, texts: Readonly<Record<string, string>>): string {
  const all = Object.entries(texts);
  const [first] = all;
  if (!first) return '';
  const items = [['x-default', first[1]], ...all].map(
    ([locale, text]) => `<rdf:li xml:lang="${escaped(locale!)}">${escaped(text!)}</rdf:li>`,
  );
  return `<${tag}><rdf:Alt>${items.join('')}</rdf:Alt></${tag}>`;
}

/** An XMP packet. */
export function xmpOf({ description, credit, rights }: PictureWords): string {
  const fields = [
    description && alternatives('dc:description', description),
    credit && `<dc:creator><rdf:Seq><rdf:li>${escaped(credit)}</rdf:li></rdf:Seq></dc:creator>`,
    credit && `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
    rights && alternatives('dc:rights', { 'x-default': rights }).replace(/(<rdf:li [^>]*>[^<]*<\/rdf:li>)\1/, '$1'),
    rights && '<xmpRights:Marked>True</xmpRights:Marked>',
  ].filter(Boolean);
  const spaces = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  ].join(' ');
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${spaces}>${fields.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}
