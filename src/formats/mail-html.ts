/** The body tree as HTML for mail programs: every style inline, nothing that Outlook's Word engine cannot do. */
import type {
  Block,
  BodyUse,
  BodyWriter,
  Format,
  Heading,
  Inline,
  List,
  PictureBlock,
  Quote,
  Table,
  FactNode,
} from '../model.js';
import { languageOf } from '../languages/index.js';
import { escapeHtml, linkAddress } from './html-escape.js';
import { levelFor } from './html-write.js';
import { html } from './html.js';
import { mailLook, type MailLook } from './mail-look.js';

interface Course {
  readonly use: BodyUse;
  /** Levels of headings in use. */
  readonly levels: number[];
  readonly look: MailLook;
}

/** Body as inline-styled HTML; colours have classes (`om-text`, `om-muted`, `om-link`, `om-line`) for dark mode. */
export const writeMailHtml: BodyWriter = (blocks, use) =>
  blocksHtml(blocks, { use, look: mailLook(use.brand), levels: [] });

export const mailHtml: Format = { id: 'mail-html', media: 'text/html', extensions: [], read: html.read };

function blocksHtml(blocks: readonly Block[], course: Course, last = '16px'): string {
  const written = blocks.map((block, index) => blockHtml(block, course, index === blocks.length - 1 ? last : '16px'));
  return written.filter((one) => one !== '').join('\n');
}

function blockHtml(block: Block, course: Course, below: string): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, course);
    case 'paragraph':
      return `<p style="margin:0 0 ${below};${course.look.body}">${inlineHtml(block.children, course)}</p>`;
    case 'list':
      return listHtml(block, course, below);
    case 'quote':
      return quoteHtml(block, course);
    case 'picture':
      return pictureHtml(block, course);
    case 'table':
      return tableHtml(block, course);
    case 'code':
      return `<pre style="margin:0 0 16px;white-space:pre-wrap;word-break:break-word;font-family:Consolas,Menlo,monospace;font-size:14px;line-height:20px;">${escapeHtml(block.text)}</pre>`;
    case 'rule':
      return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;"><tr><td class="om-line" style="border-top:1px solid ${course.look.line};font-size:0;line-height:0;">&nbsp;</td></tr></table>`;
    case 'scope':
      return blocksHtml(block.children, course);
  }
}

function headingHtml({ level, children }: Heading, course: Course): string {
  const { look } = course;
  const tag = `h${Math.min(levelFor(level, course), 4)}` as 'h2' | 'h3' | 'h4';
  const size = {
    h2: 'font-size:22px;line-height:28px;',
    h3: 'font-size:18px;line-height:24px;',
    h4: 'font-size:16px;line-height:24px;',
  }[tag];
  return `<${tag} style="margin:28px 0 10px;${look.heading}${size}">${inlineHtml(children, course)}</${tag}>`;
}

/** Outlook ignores padding of lists and keeps their margin, so the margin holds the bullets. */
function listHtml({ ordered, start, items }: List, course: Course, below: string): string {
  const rows = items.map((item) => {
    const [first, ...rest] = item;
    const words =
      first?.kind === 'paragraph' ? inlineHtml(first.children, course) : first ? blockHtml(first, course, '8px') : '';
    const more = rest.length === 0 ? '' : `\n<div style="margin-top:8px;">${blocksHtml(rest, course, '0')}</div>`;
    return `<li style="margin:0 0 8px;${course.look.body}">${words}${more}</li>`;
  });
  const tag = ordered ? 'ol' : 'ul';
  const from = ordered && start !== 1 ? ` start="${start}"` : '';
  return `<${tag}${from} style="margin:0 0 ${below} 24px;padding:0;">\n${rows.join('\n')}\n</${tag}>`;
}

/** What a person says stands in the quotation marks of the language, unless it has some. */
function spoken(html: string, by: string | undefined, { use }: Course): string {
  const { open, close } = languageOf(use.locale).quotes;
  const marked = /^["'“”„«»‘&]/.test(html.replace(/<[^>]*>/g, '').trim());
  if (by === undefined || marked || !html.startsWith('<p') || !html.endsWith('</p>')) return html;
  return `${html.replace(/>/, () => `>${open}`).slice(0, -4)}${close}</p>`;
}

/** A bar at the side, as a table cell: Word draws no border on block quotes. */
function quoteHtml({ children, by, title }: Quote, course: Course): string {
  const { look } = course;
  const role = title === undefined ? '' : `, ${escapeHtml(title)}`;
  const says =
    by === undefined
      ? ''
      : `\n<p class="om-muted" style="margin:8px 0 0;${look.small}color:${look.muted};">— ${escapeHtml(by)}${role}</p>`;
  const words = spoken(blocksHtml(children, { ...course, look: { ...look, body: look.quote } }, '0'), by, course);
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;"><tr><td class="om-accent-line" style="border-left:3px solid ${look.accent};padding:2px 0 2px 18px;">\n${words}${says}\n</td></tr></table>`;
}

function pictureHtml(block: PictureBlock, course: Course): string {
  const { use, look } = course;
  const picture = use.pictures.find((one) => one.src === block.src);
  const tag = pictureTag(block.src, block.alt, course);
  if (tag === '') return '';
  const notes = [picture?.caption ?? block.title, picture?.credit].filter((one): one is string => Boolean(one));
  const below =
    notes.length === 0
      ? ''
      : `\n<p class="om-muted" style="margin:8px 0 0;${look.small}color:${look.muted};">${notes.map(escapeHtml).join(' · ')}</p>`;
  return `<div style="margin:8px 0 24px;">${tag}${below}</div>`;
}

function pictureTag(src: string, alt: string, { use, look }: Course): string {
  const picture = use.pictures.find((one) => one.src === src);
  const outside = picture?.url ?? (/^https?:/i.test(src) ? linkAddress(src, undefined) : undefined);
  const address = outside ?? (picture?.file === undefined ? undefined : encodeURI(picture.file));
  if (address === undefined) return '';
  const wide = Math.min(picture?.width ?? look.width, look.width);
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(picture?.alt ?? alt)}" width="${wide}" style="display:block;width:100%;max-width:${wide}px;height:auto;border:0;border-radius:${look.radius}px;${look.alt}">`;
}

function tableHtml({ head, rows, align }: Table, course: Course): string {
  const { look } = course;
  const cell = (tag: 'th' | 'td', nodes: readonly Inline[], at: number) => {
    const bold = tag === 'th' ? 'font-weight:bold;' : '';
    const scope = tag === 'th' ? ' scope="col"' : '';
    return `<${tag}${scope} align="${align[at] ?? 'left'}" valign="top" class="om-line" style="padding:8px 12px 8px 0;border-bottom:1px solid ${look.line};${look.cell}${bold}">${inlineHtml(nodes, course)}</${tag}>`;
  };
  const top = head.length === 0 ? '' : `<tr>${head.map((one, at) => cell('th', one, at)).join('')}</tr>\n`;
  const rest = rows.map((one) => `<tr>${one.map((nodes, at) => cell('td', nodes, at)).join('')}</tr>`).join('\n');
  return `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px;border-collapse:collapse;">\n${top}${rest}\n</table>`;
}

function inlineHtml(nodes: readonly Inline[], course: Course, linked = false): string {
  return nodes.map((node) => nodeHtml(node, course, linked)).join('');
}

function nodeHtml(node: Inline, course: Course, linked: boolean): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text);
    case 'fact':
      return factHtml(node, course, linked);
    case 'code':
      return `<code style="font-family:Consolas,Menlo,monospace;">${escapeHtml(node.text)}</code>`;
    case 'break':
      return '<br>';
    case 'picture':
      return pictureTag(node.src, node.alt, course);
    case 'strong':
      return `<strong>${inlineHtml(node.children, course, linked)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(node.children, course, linked)}</em>`;
    case 'link': {
      const words = inlineHtml(node.children, course, true);
      const href = linked ? undefined : linkAddress(node.href, course.use.brand.site?.url);
      // A place on the same page leads nowhere in a mail program that shows the mail inside its own page.
      if (href === undefined || href.startsWith('#') || words === '') return words;
      return linkHtml(href, words, course);
    }
  }
}

function linkHtml(href: string, words: string, { look }: Course): string {
  return `<a class="om-link" href="${escapeHtml(href)}" style="color:${look.accent};text-decoration:underline;">${words}</a>`;
}

/** A number that can be dialled, an address that can be written to. */
function factHtml({ text, values }: FactNode, course: Course, linked: boolean): string {
  const [value, ...more] = values ?? [];
  const words = escapeHtml(text);
  if (linked || more.length > 0) return words;
  if (value?.type === 'phone') return linkHtml(`tel:${value.e164}`, words, course);
  return value?.type === 'email' ? linkHtml(`mailto:${value.address}`, words, course) : words;
}
