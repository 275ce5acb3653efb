import { UserError } from '../errors.js';

/** One part of a mail with its headers in lower case, values unfolded. */
export interface MailPart {
  readonly headers: Readonly<Record<string, string>>;
  readonly media: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly parts: readonly MailPart[];
  /** Content with its transfer encoding undone; empty when there are parts. */
  readonly bytes: Uint8Array;
}

const deepest = 20;
const most = 500;

/** Takes a mail apart (RFC 5322, 2045, 2046). Bytes are handled as Latin-1 text, one character a byte. */
export function partsOf(raw: string, depth = 0): MailPart {
  if (depth > deepest) throw new UserError('The e-mail has too many parts inside each other.');
  const gap = /\r?\n\r?\n/.exec(raw);
  const head = gap === null ? raw : raw.slice(0, gap.index);
  const body = gap === null ? '' : raw.slice(gap.index + gap[0].length);
  const headers = headersOf(head);
  const { value: media, parameters } = parametersOf(headers['content-type'] ?? 'text/plain');
  const boundary = parameters['boundary'];
  const parts = media.startsWith('multipart/') && boundary !== undefined ? splitAt(body, boundary, depth) : [];
  const bytes = parts.length > 0 ? new Uint8Array() : decodeBody(body, headers['content-transfer-encoding'] ?? '');
  return { headers, media, parameters, parts, bytes };
}

function headersOf(head: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of head.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] ??= line.slice(colon + 1).trim();
  }
  return headers;
}

function parametersOf(header: string): { value: string; parameters: Record<string, string> } {
  const [value = '', ...rest] = atSemicolons(header);
  const pairs = rest.map((pair) => /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/s.exec(pair)).filter((pair) => pair !== null);
  const parameters = pairs.map(([, name, text]) => [
    name!.toLowerCase(),
    text!.replace(/^"(.*)"$/s, '$1').replace(/\\(.)/g, '$1'),
  ]);
  return { value: value.trim().toLowerCase(), parameters: Object.fromEntries(parameters) as Record<string, string> };
}

/** Pieces between semicolons that stand outside of quotes. One pass, however strange the header. */
function atSemicolons(header: string): string[] {
  const pieces = [''];
  let quoted = false;
  for (let index = 0; index < header.length; index++) {
    const sign = header[index]!;
    if (sign === '"') quoted = !quoted;
    if (sign === ';' && !quoted) pieces.push('');
    else pieces[pieces.length - 1] += quoted && sign === '\\' ? sign + (header[++index] ?? '') : sign;
  }
  return pieces;
}

function splitAt(body: string, boundary: string, depth: number): MailPart[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
  if (pieces.length > most) throw new UserError('The e-mail has too many parts.');
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  return pieces
    .slice(0, end < 0 ? undefined : end)
    .map((piece) => partsOf(piece.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''), depth + 1));
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  return Buffer.from(/quoted-printable/i.test(encoding) ? unquote(body) : body, 'latin1');
}

function unquote(text: string): string {
  return text
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const encodedWord = /=\?([^?\s*]+)[^?\s]*\?([BbQq])\?([^?\s]*)\?=/g;

/** Words of a header: encoded words (RFC 2047) become text; the space between two of them goes. */
export function headerText(value: string): string {
  const joined = value.replace(/(=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=)\s+(?==\?)/g, '$1');
  return joined
    .split(/((?:=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=)+)/)
    .map((run, index) => (index % 2 === 1 ? encodedRun(run) : decodeCharset(Buffer.from(run, 'latin1'))))
    .join('');
}

/** Neighbours of one charset are decoded together: some writers break inside a character. */
function encodedRun(run: string): string {
  const words = [...run.matchAll(encodedWord)];
  const bytes = words.map(([, , how, text]) =>
    /b/i.test(how!) ? Buffer.from(text!, 'base64') : Buffer.from(unquote(text!.replaceAll('_', ' ')), 'latin1'),
  );
  return decodeCharset(Buffer.concat(bytes), words[0]?.[1]);
}

/** Text of some bytes; an unknown or wrong charset is refused. */
export function decodeCharset(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError(`A part of the e-mail is not ${charset} text.`, { cause });
  }
}
