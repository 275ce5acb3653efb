/** The body tree as semantic HTML: headings from level 2, anchors, figures, tables; everything escaped. */
import { labelsOf } from '../languages/index.js';
import type { Block, BodyUse, BodyWriter, Heading, PictureBlock, Quote, Table } from '../model.js';
import { escapeHtml } from './html-escape.js';
import { inlineHtml, pictureTag } from './html-write-inline.js';

/** What changes while the tree is written: heading levels in use, anchors taken. */
interface Course {
  readonly use: BodyUse;
  readonly levels: number[];
  readonly anchors: Set<string>;
}

/** The first heading is an `<h2>`; a deeper one goes down one step, however far the author jumped. */
export function levelFor(level: number, { levels }: { readonly levels: number[] }): number {
  while (levels.length > 0 && levels.at(-1)! >= level) levels.pop();
  levels.push(level);
  return Math.min(levels.length + 1, 6);
}

function anchorFor(id: string | undefined, { anchors }: Course): string {
  const plain = id?.trim().replace(/\s+/g, '-');
  if (!plain) return '';
  let free = plain;
  for (let count = 2; anchors.has(free); count++) free = `${plain}-${count}`;
  anchors.add(free);
  return ` id="${escapeHtml(free)}"`;
}

function headingHtml(block: Heading, course: Course): string {
  const level = levelFor(block.level, course);
  return `<h${level}${anchorFor(block.id, course)}>${inlineHtml(block.children, course.use)}</h${level}>`;
}

function listHtml({ ordered, start, items }: Block & { kind: 'list' }, course: Course): string {
  const rows = items.map((item) => {
    const [only] = item;
    const tight = item.length === 1 && only?.kind === 'paragraph';
    return `<li>${tight ? inlineHtml(only.children, course.use) : blocksHtml(item, course)}</li>`;
  });
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}${ordered && start !== 1 ? ` start="${start}"` : ''}>\n${rows.join('\n')}\n</${tag}>`;
}

function quoteHtml({ children, by, title }: Quote, course: Course): string {
  const words = `<blockquote>\n${blocksHtml(children, course)}\n</blockquote>`;
  if (by === undefined) return words;
  const role = title === undefined ? '' : `, <span class="quote-title">${escapeHtml(title)}</span>`;
  return `<figure class="quote">\n${words}\n<figcaption><span class="quote-by">${escapeHtml(by)}</span>${role}</figcaption>\n</figure>`;
}

function pictureHtml(block: PictureBlock, { use }: Course): string {
  const tag = pictureTag(block, use);
  if (tag === '') return '';
  const picture = use.pictures.find((each) => each.src === block.src);
  const caption = picture?.caption ?? block.title;
  const notes = [
    caption && `<span class="caption">${escapeHtml(caption)}</span>`,
    picture?.credit && `<small class="credit">${escapeHtml(picture.credit)}</small>`,
  ].filter(Boolean);
  const below = notes.length > 0 ? `\n<figcaption>${notes.join(' ')}</figcaption>` : '';
  return `<figure class="picture">\n${tag}${below}\n</figure>`;
}

/** A wide table scrolls sideways in a region that the keyboard reaches. */
function tableHtml({ head, rows, align }: Table, { use }: Course): string {
  const cell = (name: 'td' | 'th', words: Table['head'][number], column: number): string => {
    const side = align[column];
    const scope = name === 'th' ? ' scope="col"' : '';
    return `<${name}${scope}${side === 'right' || side === 'center' ? ` class="${side}"` : ''}>${inlineHtml(words, use)}</${name}>`;
  };
  const line = (name: 'td' | 'th', cells: Table['head']): string =>
    `<tr>${cells.map((words, at) => cell(name, words, at)).join('')}</tr>`;
  const named = head.some((words) => inlineHtml(words, use).trim() !== '');
  const top = named ? `<thead>${line('th', head)}</thead>\n` : '';
  const label = escapeHtml(labelsOf(use.locale)['table'] ?? '');
  return `<div class="table" role="group" tabindex="0" aria-label="${label}">\n<table>\n${top}<tbody>\n${rows.map((row) => line('td', row)).join('\n')}\n</tbody>\n</table>\n</div>`;
}

function codeHtml({ text, language }: Block & { kind: 'code' }): string {
  const known = language?.trim().match(/^[\w+#.-]{1,40}/)?.[0];
  return `<pre><code${known ? ` class="language-${escapeHtml(known)}"` : ''}>${escapeHtml(text)}</code></pre>`;
}

function blockHtml(block: Block, course: Course): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, course);
    case 'paragraph':
      return `<p>${inlineHtml(block.children, course.use)}</p>`;
    case 'list':
      return listHtml(block, course);
    case 'quote':
      return quoteHtml(block, course);
    case 'picture':
      return pictureHtml(block, course);
    case 'table':
      return tableHtml(block, course);
    case 'code':
      return codeHtml(block);
    case 'rule':
      return '<hr>';
    case 'scope':
      return blocksHtml(block.children, course);
  }
}

function blocksHtml(blocks: readonly Block[], course: Course): string {
  return blocks
    .map((block) => blockHtml(block, course))
    .filter((html) => html !== '')
    .join('\n');
}

/** Semantic HTML of the body. What has no picture file or address behind it is left out; links lead to web, mail or phone only. */
export const writeHtml: BodyWriter = (blocks, use) => blocksHtml(blocks, { use, levels: [], anchors: new Set() });
