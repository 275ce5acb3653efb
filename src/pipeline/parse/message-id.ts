import { slugify } from '../../languages/index.js';
import type { MessageData } from './message-data.js';
import type { Report } from './report.js';

const shape = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;
/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A written id or slug: small Latin letters, digits, hyphens. Foreign ones are mended without a word. */
export function checkedName(
  written: MessageData['id'],
  key: string,
  locale: string,
  report: Report,
  lenient: boolean,
): string | undefined {
  if (!written) return undefined;
  if (shape.test(written.text) && !devices.test(written.text)) return written.text;
  const better = slugify(written.text, locale);
  if (!lenient)
    report.error('bad-id', written.place, {
      key,
      text: written.text,
      better: devices.test(better) ? `${better}-1` : better,
    });
  return safe(better);
}

/** The id that a path gives: `content/2026/kettle/index.md` → `kettle` when nothing better is known. */
export function idFromPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = (parts.pop() ?? 'message').replace(/(?:\.[a-z]{2,3}(?:-[A-Za-z0-9]+)?)?\.(?:md|markdown|mdx)$/i, '');
  return safe(slugify(/^(?:index|readme|_index)$/i.test(name) ? (parts.pop() ?? name) : name, 'en'));
}

/** The day that Jekyll and its kin write before the name of a file: `2024-01-12-award.md`. */
export function dayOfPath(path: string): string | undefined {
  const [, year, month, day] = /(?:^|\/)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])-[^/]*$/.exec(path) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

function safe(id: string): string {
  return devices.test(id) ? `${id}-1` : id;
}
