import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';

/** What a mail is made of. Header texts hold no line ends; addresses come from the brand, never from a message. */
export interface EmlData {
  readonly from?: { readonly name: string; readonly address: string };
  readonly replyTo?: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** BCP 47 tag for Content-Language. */
  readonly language: string;
  /** `<https://…>, <mailto:…>`: becomes List-Unsubscribe; with an https address also List-Unsubscribe-Post (RFC 8058). */
  readonly listUnsubscribe?: string;
  /** `Name <newsletter.example.org>` (RFC 2919). */
  readonly listId?: string;
  /** ISO date or moment; without one there is no Date header, the sender's server adds it. */
  readonly date?: string;
  /** Pictures that the HTML names by file. */
  readonly pictures: readonly { readonly file: string; readonly media: string; readonly bytes: Uint8Array }[];
  /** Domain of Message-ID and Content-ID. */
  readonly domain: string;
}

/** Bytes of the mail. The same data give the same bytes: ids and boundaries are hashes of what is in it. */
export async function writeEml(data: EmlData): Promise<Uint8Array> {
  refuseControls(data);
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const id = fingerprint(data);
  const named = new Set(sourcesIn(data.html));
  const shown = data.pictures.filter(({ file }) => named.has(file));
  const cidOf = (file: string) => `${hash(file).slice(0, 16)}@${data.domain}`;
  const html = data.html.replace(source, (whole: string, written: string) => {
    const file = fileOf(written);
    return shown.some((one) => one.file === file) ? `src="cid:${cidOf(file)}"` : whole;
  });
  const mail = new MailComposer({
    from: data.from,
    replyTo: data.replyTo,
    subject: encoded(data.subject),
    text: data.text,
    html,
    attachments: shown.map(({ file, media, bytes }) => ({
      filename: file,
      contentType: media,
      content: Buffer.from(bytes),
      cid: cidOf(file),
      contentDisposition: 'inline' as const,
    })),
    headers: headersOf(data),
    messageId: `<${id.slice(0, 32)}@${data.domain}>`,
    date: new Date(data.date ?? 0),
    baseBoundary: id.slice(32, 48),
    // RFC 5322: every line ends with CRLF; servers refuse the rest. The composer leaves those of texts as they are.
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  } as ConstructorParameters<typeof MailComposer>[0]);
  const bytes = await mail.compile().build();
  return data.date === undefined ? withoutDate(bytes) : bytes;
}

const source = /\bsrc="([^"]*)"/g;

function sourcesIn(html: string): string[] {
  return [...html.matchAll(source)].map((found) => fileOf(found[1]!));
}

/** The file name that an attribute says. */
function fileOf(written: string): string {
  const plain = written
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}

function headersOf({ language, listUnsubscribe, listId }: EmlData): Record<string, string> {
  const oneClick = listUnsubscribe !== undefined && /<https:/i.test(listUnsubscribe);
  return {
    'Content-Language': language,
    ...(listId === undefined ? {} : { 'List-ID': listId }),
    ...(listUnsubscribe === undefined ? {} : { 'List-Unsubscribe': listUnsubscribe }),
    ...(oneClick ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  };
}

/** What looks like an encoded word (RFC 2047) would be decoded by the reader's program: it is encoded itself. */
function encoded(header: string): string {
  if (!header.includes('=?')) return header;
  const words: string[] = [];
  let word = '';
  for (const sign of header) {
    if (Buffer.byteLength(word + sign) > 42) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word].map((text) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`).join(' ');
}

/** A line end in a header would start another header: `Bcc: …`. */
function refuseControls(data: EmlData): void {
  const headers = {
    subject: data.subject,
    'sender name': data.from?.name,
    'sender address': data.from?.address,
    'reply address': data.replyTo,
    'list-unsubscribe': data.listUnsubscribe,
    'list id': data.listId,
    language: data.language,
    domain: data.domain,
    ...Object.fromEntries(data.pictures.map(({ file }) => [`picture ${JSON.stringify(file)}`, file])),
  };
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && /\p{Cc}|[\u2028\u2029]/u.test(value)) {
      throw new UserError(`The mail's ${name} holds a line end or another control character.`, {
        hint: 'Write it on one line.',
      });
    }
  }
  for (const [name, value] of [
    ['sender address', data.from?.address],
    ['reply address', data.replyTo],
  ] as const) {
    if (value !== undefined && !/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(value)) {
      throw new UserError(`The mail's ${name} ${JSON.stringify(value)} is not one e-mail address.`);
    }
  }
}

function hash(material: string | Uint8Array): string {
  return createHash('sha256').update(material).digest('hex');
}

function fingerprint(data: EmlData): string {
  const pictures = data.pictures.map(({ file, media, bytes }) => [file, media, hash(bytes)]);
  return hash(
    JSON.stringify([data.subject, data.text, data.html, data.from, data.replyTo, headersOf(data), data.date, pictures]),
  );
}

/** The composer always writes a date; a mail whose message has none goes without. */
function withoutDate(bytes: Buffer): Uint8Array {
  const end = bytes.indexOf('\r\n\r\n');
  const head = bytes
    .subarray(0, end)
    .toString('latin1')
    .replace(/(^|\r\n)Date: [^\r]*(\r\n|$)/, '$1');
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes.subarray(end)]);
}
