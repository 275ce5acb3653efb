/** What machines read in a page: JSON-LD, meta tags, dates, addresses of links. */
import type { Segment } from '../model.js';

const data = (text: string, where: string): Segment => ({ text, kind: 'data', where });

const describing =
  /^(?:description|abstract|subject|author|keywords|application-name|apple-mobile-web-app-title|(?:dc|dcterms)\..+|(?:og|twitter|article|product|event|place|book|music|video):.+)$/i;
const layoutOnly = /:(?:width|height|type|card|determiner)$/i;

/** Address of a link as a person would say it: a number, an address, a page. Other schemes and places within the page are left out. */
function addressOf(href: string): string | undefined {
  const plain = href.trim();
  if (/^https?:/i.test(plain)) return plain;
  const match = /^(tel|sms|mailto):([^?]*)/i.exec(plain);
  if (!match) return undefined;
  try {
    return decodeURIComponent(match[2]!);
  } catch {
    return match[2]!;
  }
}

/** `<meta>`, canonical and alternate `<link>`: said to machines even where nothing is shown. */
export function fromHead(name: string, attributes: ReadonlyMap<string, string>): readonly Segment[] {
  if (name === 'meta') {
    const key = attributes.get('property') ?? attributes.get('name');
    const content = attributes.get('content')?.trim();
    if (!content) return [];
    const item = attributes.get('itemprop');
    if (item) return [data(content, `meta ${item}`)];
    return key && describing.test(key) && !layoutOnly.test(key) ? [data(content, `meta ${key.toLowerCase()}`)] : [];
  }
  const rel = attributes.get('rel')?.toLowerCase() ?? '';
  const href = attributes.get('href')?.trim();
  return href && /\b(?:canonical|alternate)\b/.test(rel) ? [data(href, rel)] : [];
}

/** What an element that people meet tells machines besides: where it leads, which date it means. */
export function fromElement(name: string, attributes: ReadonlyMap<string, string>): readonly Segment[] {
  const found: Segment[] = [];
  const href = name === 'a' || name === 'area' || name.startsWith('v:') ? attributes.get('href') : undefined;
  const address = href === undefined ? undefined : addressOf(href);
  if (address) found.push(data(address, 'href'));
  const datetime = name === 'time' || name === 'ins' || name === 'del' ? attributes.get('datetime')?.trim() : undefined;
  if (datetime) found.push(data(datetime, 'datetime'));
  const value = name === 'data' ? attributes.get('value')?.trim() : undefined;
  if (value) found.push(data(value, 'data'));
  return found;
}

const amounts = /^(?:price|lowPrice|highPrice|minPrice|maxPrice|value)$/;

/** A price and the currency beside it are one value. */
function leafOf(record: Record<string, unknown>, key: string, value: string | number): string | undefined {
  const currency = record['priceCurrency'] ?? record['currency'];
  if (key === 'priceCurrency' || key === 'currency')
    return Object.keys(record).some((each) => amounts.test(each)) ? undefined : String(value);
  return typeof currency === 'string' && amounts.test(key) ? `${value} ${currency}` : String(value);
}

/** Leaves of a JSON-LD document with their paths, in order. A document that is no JSON is given as it stands. */
export function fromJsonLd(raw: string): readonly Segment[] {
  let whole: unknown;
  try {
    whole = JSON.parse(raw);
  } catch {
    return raw.trim() === '' ? [] : [data(raw.trim(), 'json-ld')];
  }
  const found: Segment[] = [];
  const waiting: { path: string; value: unknown; in?: Record<string, unknown>; key?: string }[] = [
    { path: '$', value: whole },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value } = next;
    if (typeof value === 'string' || typeof value === 'number') {
      const text = next.in ? leafOf(next.in, next.key!, value) : String(value);
      if (text?.trim()) found.push(data(text, `json-ld ${path}`));
    } else if (Array.isArray(value)) {
      value.forEach((each, at) => waiting.push({ path: short(`${path}[${at}]`), value: each }));
      reverseTail(waiting, value.length);
    } else if (value !== null && typeof value === 'object') {
      const entries = Object.entries(value).filter(([key]) => key !== '@context' && key !== '@type');
      for (const [key, each] of entries)
        waiting.push({ path: short(`${path}.${key}`), value: each, in: value as Record<string, unknown>, key });
      reverseTail(waiting, entries.length);
    }
  }
  return found;
}

/** A path is for people; one of a hundred thousand steps is not, and would cost its square. */
function short(path: string): string {
  return path.length > 200 ? `${path.slice(0, 20)}…${path.slice(-60)}` : path;
}

function reverseTail(list: unknown[], count: number): void {
  const tail = list.splice(list.length - count).reverse();
  for (const each of tail) list.push(each);
}
