import { UserError } from '../errors.js';
import type { Segment } from '../model.js';
import { decodeCharset, headerText, partsOf, type MailPart } from './eml-parts.js';
import { html } from './html.js';
import { readText } from './text.js';

const spoken: readonly (readonly [header: string, kind: Segment['kind'], where: string])[] = [
  ['subject', 'text', 'subject'],
  ['from', 'data', 'sender'],
  ['reply-to', 'data', 'reply address'],
  ['list-unsubscribe', 'data', 'unsubscribe header'],
];

/** What a reader of a mail meets: the subject, then the text part, then the HTML part. */
export async function readEml(bytes: Uint8Array): Promise<Segment[]> {
  const mail = partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  if (!('subject' in mail.headers) && !('from' in mail.headers) && !('mime-version' in mail.headers)) {
    throw new UserError('The file is not an e-mail: it has no headers.');
  }
  const segments: Segment[] = spoken.flatMap(([header, kind, where]) => {
    const text = mail.headers[header];
    return text === undefined ? [] : [{ text: headerText(text), kind, where }];
  });
  for (const part of leaves(mail)) segments.push(...(await readPart(part)));
  return segments;
}

function leaves(part: MailPart): MailPart[] {
  return part.parts.length > 0 ? part.parts.flatMap(leaves) : [part];
}

async function readPart(part: MailPart): Promise<Segment[]> {
  const attached = /^attachment/i.test(part.headers['content-disposition'] ?? '');
  if (attached || !['text/plain', 'text/html'].includes(part.media)) return [];
  const text = decodeCharset(part.bytes, part.parameters['charset']);
  const name = part.media === 'text/html' ? 'html part' : 'text part';
  const segments =
    name === 'html part' ? await html.read(new TextEncoder().encode(text)) : readText(text.replace(/\r\n?/g, '\n'));
  return segments.map((segment) => ({ ...segment, where: `${name}, ${segment.where}` }));
}
