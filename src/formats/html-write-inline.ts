/** Words inside a block as HTML: emphasis, links, facts that a phone can dial and a machine can read. */
import type {
  BodyUse,
  DateValue,
  FactNode,
  Inline,
  InlinePicture,
  Instant,
  PictureBlock,
  PictureSet,
  Value,
} from '../model.js';
import { escapeHtml, linkAddress } from './html-escape.js';

const two = (number: number): string => String(number).padStart(2, '0');

function day({ year, month, day: date }: DateValue): string {
  return `${year}-${two(month)}-${two(date)}`;
}

/** `2026-12-01T18:00+02:00`: the wall clock with its distance from UTC, known from the moment itself. */
function moment({ date, time, epoch }: Instant): string | undefined {
  if (date.year === undefined || epoch === undefined) return undefined;
  const away = Math.round((Date.UTC(date.year, date.month - 1, date.day, time.hour, time.minute) - epoch) / 60_000);
  const offset = `${away < 0 ? '-' : '+'}${two(Math.floor(Math.abs(away) / 60))}:${two(Math.abs(away) % 60)}`;
  return `${day(date)}T${two(time.hour)}:${two(time.minute)}${offset}`;
}

function machineDate(value: Value): string | undefined {
  if (value.type === 'date') return value.year === undefined ? undefined : day(value);
  return value.type === 'instant' ? moment(value) : undefined;
}

/** A number does not break over lines. */
const unbroken = (words: string): string => words.replace(/(?<=[\d)]) (?=[\d(])/g, '\u00a0');

/** A phone number can be dialled, an address written to, a date read by machines; other values are plain words. */
function factHtml({ text, values }: FactNode, linked: boolean): string {
  const words = escapeHtml(text);
  const [value, ...more] = values ?? [];
  if (value === undefined || more.length > 0) return words;
  if (!linked && value.type === 'phone') return `<a href="tel:${escapeHtml(value.e164)}">${unbroken(words)}</a>`;
  if (!linked && value.type === 'email') return `<a href="mailto:${escapeHtml(value.address)}">${words}</a>`;
  const date = machineDate(value);
  return date === undefined ? words : `<time datetime="${date}">${words}</time>`;
}

/** The `<img>` of a picture; empty when there is neither a file beside the page nor an address on the web. */
export function pictureTag(node: PictureBlock | InlinePicture, use: BodyUse): string {
  const picture = use.pictures.find((each) => each.src === node.src);
  const file = picture?.file === undefined ? undefined : encodeURI(picture.file);
  const address = file ?? linkAddress(picture?.url ?? (/^https?:/i.test(node.src) ? node.src : ''), undefined);
  if (!address) return '';
  const size = picture?.width && picture.height ? ` width="${picture.width}" height="${picture.height}"` : '';
  const image = `<img src="${escapeHtml(address)}" alt="${escapeHtml(picture?.alt ?? node.alt)}"${size} loading="lazy" decoding="async">`;
  return picture && picture.sources.length > 0 && picture.url === undefined
    ? chosenFrom(picture.sources, image)
    : image;
}

/** What a browser chooses from, best kind first; the text column is 608 CSS pixels wide at most. */
function chosenFrom(sources: readonly PictureSet[], image: string): string {
  const choices = sources.map(
    ({ media, srcset }) =>
      `<source type="${escapeHtml(media)}" srcset="${escapeHtml(srcset)}" sizes="(min-width: 42rem) 608px, calc(100vw - 2.5rem)">`,
  );
  return `<picture>${choices.join('')}${image}</picture>`;
}

/** @param linked inside a link, where another cannot stand */
export function inlineHtml(nodes: readonly Inline[], use: BodyUse, linked = false): string {
  return nodes.map((node) => nodeHtml(node, use, linked)).join('');
}

function nodeHtml(node: Inline, use: BodyUse, linked: boolean): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text);
    case 'code':
      return `<code>${escapeHtml(node.text)}</code>`;
    case 'break':
      return '<br>\n';
    case 'fact':
      return factHtml(node, linked);
    case 'picture':
      return pictureTag(node, use);
    case 'strong':
      return `<strong>${inlineHtml(node.children, use, linked)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(node.children, use, linked)}</em>`;
    case 'link': {
      const words = inlineHtml(node.children, use, true);
      const href = linked ? undefined : linkAddress(node.href, use.brand.site?.url);
      if (href === undefined || words === '') return words;
      const title = node.title === undefined ? '' : ` title="${escapeHtml(node.title)}"`;
      return `<a href="${escapeHtml(href)}"${title}>${href.startsWith('tel:') ? unbroken(words) : words}</a>`;
    }
  }
}
