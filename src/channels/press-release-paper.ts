/** A release as a document for paper: what the PDF template and the Word writer are given. */
import { languageOf } from '../languages/index.js';
import type { Block, ViewPicture, PictureBlock, View, ViewPerson } from '../model.js';
import type { Paper, PaperAsset, PaperBlock, PaperRole, PaperRun } from '../model/paper.js';
import { contactTitle, contactsOf, linesOf } from './press-release-lines.js';
import { picturesIn, runsOf } from './press-release-runs.js';

const languages: Readonly<Record<string, string>> = { el: 'el-GR', hu: 'hu-HU', en: 'en-GB' };

/** Bytes of a file that was made before. */
type Made = (name: string) => Uint8Array | undefined;

type PaperPicture = Extract<PaperBlock, { kind: 'picture' }>;

/** Gathers the assets that blocks name. */
function pictureMaker(
  view: View,
  assets: PaperAsset[],
  made: Made,
): (picture: ViewPicture | PictureBlock) => PaperPicture {
  return (picture) => {
    const draft = view.pictures.find(({ src }) => src === picture.src);
    const caption =
      draft?.caption ?? ('caption' in picture ? picture.caption : 'title' in picture ? picture.title : undefined);
    const words = [caption, draft?.credit].filter(Boolean).join(' · ');
    const shown = {
      kind: 'picture' as const,
      alt: picture.alt,
      caption: words ? [{ text: words }] : [],
      width: draft?.width,
      height: draft?.height,
    };
    const bytes = draft?.file === undefined ? undefined : made(draft.file);
    if (bytes === undefined) return shown;
    const name = draft!.file!;
    if (!assets.some((asset) => asset.name === name)) assets.push({ name, media: draft!.media!, bytes });
    return { ...shown, asset: name };
  };
}

/** The words of a person in the quotation marks of the language, unless they have some. */
function quoted(blocks: readonly PaperBlock[], locale: string): PaperBlock[] {
  const { open, close } = languageOf(locale).quotes;
  const last = blocks.length - 1;
  if (
    blocks[0]?.kind !== 'paragraph' ||
    blocks[last]?.kind !== 'paragraph' ||
    /^["'“”„«»‘]/.test(blocks[0].runs[0]?.text ?? '')
  )
    return [...blocks];
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const before = index === 0 ? [{ text: open }] : [];
    return { ...block, runs: [...before, ...block.runs, ...(index === last ? [{ text: close }] : [])] };
  });
}

function blocksOf(
  blocks: readonly Block[],
  picture: (block: PictureBlock) => PaperPicture,
  locale: string,
): PaperBlock[] {
  const runs = (nodes: Parameters<typeof runsOf>[0]) => [...runsOf(nodes)];
  return blocks.flatMap((block): PaperBlock[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', level: Math.max(2, block.level), runs: runs(block.children) }];
      case 'paragraph': {
        const words = runs(block.children);
        const text = words.some((run) => run.text.trim() !== '') ? [paragraph('body', words)] : [];
        return [...text, ...[...picturesIn(block.children)].map(picture)];
      }
      case 'list':
        return [
          {
            kind: 'list',
            ordered: block.ordered,
            start: block.start,
            items: block.items.map((item) => blocksOf(item, picture, locale)),
          },
        ];
      case 'quote': {
        const by = [block.by, block.title].filter(Boolean).join(', ');
        return [
          { kind: 'quote', children: quoted(blocksOf(block.children, picture, locale), locale), ...(by ? { by } : {}) },
        ];
      }
      case 'picture':
        return [picture(block)];
      case 'table':
        return [
          {
            kind: 'table',
            head: block.head.map(runs),
            rows: block.rows.map((row) => row.map(runs)),
            align: block.align,
          },
        ];
      case 'code':
        return [{ kind: 'code', text: block.text }];
      case 'rule':
        return [{ kind: 'rule' }];
      default:
        return blocksOf(block.children, picture, locale);
    }
  });
}

/** Headings never skip a level: PDF/UA and screen readers count on it. The title is level 1. */
function levelled(blocks: readonly PaperBlock[]): PaperBlock[] {
  let above = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    above = Math.min(block.level, above + 1);
    return { ...block, level: above };
  });
}

const paragraph = (role: PaperRole, runs: readonly PaperRun[]): PaperBlock => ({ kind: 'paragraph', role, runs });
const line = (role: PaperRole, text: string | undefined): PaperBlock[] =>
  text ? [paragraph(role, [...runsOf([{ kind: 'text', text }])])] : [];
const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 2, runs: [{ text }] });

/** Dateline and lead run in one paragraph; a release without a lead has its dateline on a line of its own. */
function opening(view: View): PaperBlock[] {
  const { dateline, lead } = view.parts;
  const words = view.words['lead'];
  if (lead === undefined || words === undefined) return line('dateline', dateline);
  const place = dateline ? [{ text: dateline, bold: true }, { text: ' – ' }] : [];
  return [paragraph('lead', [...place, ...runsOf(words.children)])];
}

function closing(view: View): PaperBlock[] {
  const facts = linesOf(view).map(({ label, text, href }) => [
    paragraph('body', [
      { text: `${label}: `, bold: true },
      ...(href ? [{ text, href }] : runsOf([{ kind: 'text', text }])),
    ]),
  ]);
  const cta = view.cta && [
    { text: `${view.cta.label}: `, bold: true },
    { text: view.cta.url, href: view.cta.url },
  ];
  return [
    ...(facts.length > 1 ? [{ kind: 'list' as const, ordered: false, start: 1, items: facts }] : facts.flat()),
    ...(cta ? [paragraph('body', cta)] : []),
    ...line('end', view.labels['endMark']),
  ];
}

function contacts(view: View): PaperBlock[] {
  const people = contactsOf(view);
  if (people.length === 0) return [];
  const person = ({ name, title, phone, phoneHref, email }: ViewPerson): PaperBlock =>
    paragraph('contact', [
      { text: name, bold: true },
      ...(title ? [{ text: `, ${title}` }] : []),
      ...(phone
        ? [
            { text: '', break: true },
            { text: phone, href: phoneHref },
          ]
        : []),
      ...(email
        ? [
            { text: '', break: true },
            { text: email, href: `mailto:${email}` },
          ]
        : []),
    ]);
  return [heading(contactTitle(view)), ...people.map(person)];
}

/** `vector`: whether the document can show the SVG logo. */
export function paperOf(view: View, { vector, made }: { readonly vector: boolean; readonly made: Made }): Paper {
  const { brand, parts, message, labels } = view;
  const assets: PaperAsset[] = [];
  const picture = pictureMaker(view, assets, made);
  const hero = view.hero ? [picture(view.hero)] : [];
  const blocks = [
    ...line('status', parts['status']),
    { kind: 'title' as const, runs: [...runsOf(view.words['headline']?.children ?? [])] },
    ...(view.words['subheadline'] ? [paragraph('subtitle', [...runsOf(view.words['subheadline'].children)])] : []),
    ...opening(view),
    ...hero.filter(({ asset, caption }) => asset ?? caption.length > 0),
    ...blocksOf(view.tree, picture, view.locale),
    ...closing(view),
    ...(brand.about
      ? [heading(labels['aboutName']!.replace('{name}', () => brand.name)), ...line('body', brand.about)]
      : []),
    ...contacts(view),
    ...view.legal.flatMap((text) => line('legal', text)),
  ];
  const logo = vector && brand.logoSvg?.includes('<svg') ? 'logo.svg' : undefined;
  if (logo) assets.push({ name: logo, media: 'image/svg+xml', bytes: new TextEncoder().encode(brand.logoSvg) });
  const color = (name: string, fallback: string) => brand.colors[name] ?? fallback;
  return {
    title: parts['headline'] ?? message.title,
    description: parts['lead'],
    author: brand.name,
    keywords: message.tags,
    locale: view.locale,
    language: languages[view.locale] ?? (view.locale.includes('-') ? view.locale : view.ogLocale.replace('_', '-')),
    dir: view.dir,
    date: message.date,
    colors: {
      text: color('text', '#1b1f24'),
      muted: color('muted', '#57606a'),
      accent: color('accent', '#0b57a4'),
      line: color('line', '#d8dee4'),
      surface: color('ground', '#f6f7f9'),
    },
    ...(logo ? { logo: { asset: logo, alt: brand.name } } : {}),
    kicker: labels['pressRelease']!,
    brand: brand.name,
    footer: [brand.legalName ?? brand.name, brand.url?.replace(/^https?:\/\/|\/$/g, '')].filter(Boolean).join(' · '),
    pageLabel: labels['pageOf']!,
    blocks: levelled(blocks),
    assets,
  };
}
