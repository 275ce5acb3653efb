/** Changes one value by hand in a finished file, as somebody with an editor would. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** White space as files write it: spaces, no-break spaces, line ends, entities. */
const SPACE = String.raw`(?:[\s\u00a0\u202f]|&nbsp;|&#160;|&#xa0;)+`;

function pattern(value: string): RegExp {
  const escaped = (words: string) =>
    words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll('&', '&(?:amp;)?');
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${value
      .split(/[\s\u00a0\u202f]+/)
      .map(escaped)
      .join(SPACE)}(?![\p{L}\p{N}])`,
    'gu',
  );
}

/** The same text with the last digit of one run of digits changed. */
export function wrongDigits(value: string): string[] {
  const runs = [...value.matchAll(/\d+/g)];
  return runs.map((run) => {
    const at = run.index + run[0].length - 1;
    const digit = Number(value[at]);
    return `${value.slice(0, at)}${digit === 0 ? 1 : digit - 1}${value.slice(at + 1)}`;
  });
}

const names: Readonly<Record<string, readonly string[]>> = {
  en: [
    'January February March April May June July August September October November December',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ],
  el: [
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
    'Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή',
  ],
  hu: [
    'január február március április május június július augusztus szeptember október november december',
    'hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap',
  ],
};

/** The same value with the name of another month or day, or another currency. */
export function wrongNames(value: string, locale: string): string[] {
  const lists = [...(names[locale] ?? []), '€ $', 'Ft €'].map((list) => list.split(' '));
  return lists.flatMap((list) =>
    list.slice(0, list.length === 2 ? 1 : undefined).flatMap((name, i) => {
      const at = value.indexOf(name);
      return at < 0 ? [] : [value.slice(0, at) + list[(i + 1) % list.length]! + value.slice(at + name.length)];
    }),
  );
}

/** Every way to put a wrong digit, month, weekday or currency into one occurrence of a value. */
function* tamperText(text: string, value: string, locale: string): Generator<string> {
  for (const match of text.matchAll(pattern(value)))
    for (const wrong of [...wrongDigits(match[0]), ...wrongNames(match[0], locale)])
      yield text.slice(0, match.index) + wrong + text.slice(match.index + match[0].length);
}

function* tamperDocx(bytes: Uint8Array, value: string, locale: string): Generator<Uint8Array> {
  const files = unzipSync(bytes);
  for (const name of Object.keys(files).filter((n) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(n)))
    for (const xml of tamperText(strFromU8(files[name]!), value, locale))
      yield zipSync({ ...files, [name]: strToU8(xml) }, { level: 0 });
}

/** Decodes each base64 or quoted-printable part, changes it, and puts it back in base64. */
function* tamperEml(bytes: Uint8Array, value: string, locale: string): Generator<Uint8Array> {
  const mail = decoder.decode(bytes);
  const parts = mail.matchAll(
    /(Content-Transfer-Encoding: (base64|quoted-printable|7bit|8bit)\r\n(?:[\w-]+:[^\r]*\r\n(?:[ \t][^\r]*\r\n)*)*\r\n)([\s\S]*?)(?=\r\n--\S*Part_\d)/gi,
  );
  for (const part of parts) {
    const [whole, head = '', encoding = '', body = ''] = part;
    if (!/text\/(?:plain|html)/i.test(mail.slice(Math.max(0, part.index - 200), part.index + head.length))) continue;
    for (const text of tamperText(decodeBody(body, encoding), value, locale)) {
      const coded = Buffer.from(text, 'utf8').toString('base64').replaceAll(/.{76}/g, '$&\r\n');
      const fresh = head.replace(/Content-Transfer-Encoding: [\w-]+/i, 'Content-Transfer-Encoding: base64') + coded;
      yield encoder.encode(mail.slice(0, part.index) + fresh + mail.slice(part.index + whole.length));
    }
  }
}

function decodeBody(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted/i.test(encoding)) return body;
  const joined = body.replaceAll(/=\r?\n/g, '');
  return Buffer.from(
    joined.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}

/** All tampered versions of a file for one value. PDFs are tampered before they are set: see the test. */
export function* tamper(name: string, bytes: Uint8Array, value: string, locale: string): Generator<Uint8Array> {
  if (name.endsWith('.docx')) yield* tamperDocx(bytes, value, locale);
  else if (name.endsWith('.eml')) yield* tamperEml(bytes, value, locale);
  else for (const text of tamperText(decoder.decode(bytes), value, locale)) yield encoder.encode(text);
}

/** The same for data that becomes a document: every string in it, one at a time. */
export function* tamperData(data: unknown, value: string, locale: string): Generator<unknown> {
  if (typeof data === 'string') yield* tamperText(data, value, locale);
  else if (Array.isArray(data)) {
    for (const [i, item] of data.entries())
      for (const changed of tamperData(item, value, locale)) yield data.with(i, changed);
  } else if (typeof data === 'object' && data !== null && !(data instanceof Uint8Array)) {
    for (const [key, item] of Object.entries(data))
      for (const changed of tamperData(item, value, locale)) yield { ...data, [key]: changed };
  }
}
