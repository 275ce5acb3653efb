/** How a paper document looks in Word: styles, lists, head and foot of the page. Sizes are half points, spaces twentieths. */
import type * as Docx from 'docx';
import type { Paper, PaperBlock } from '../model/paper.js';

const hex = (color: string) => color.replace('#', '');
/** On every desk, and with Greek and Hungarian; Hungarian press offices ask for it. */
const font = 'Arial';

/** Lines as a multiple of the type, not in points. */
const AUTO = 'auto' as const;

type ParagraphLook = { id: string; name: string; basedOn?: string; run?: object; paragraph?: object };

function ownStyles(docx: typeof Docx, { colors }: Paper): ParagraphLook[] {
  const muted = hex(colors.muted);
  const accent = hex(colors.accent);
  const bar = { style: docx.BorderStyle.SINGLE, size: 18, space: 12, color: accent };
  return [
    { id: 'BodyText', name: 'Body Text', paragraph: { spacing: { after: 160, line: 288, lineRule: AUTO } } },
    {
      id: 'Status',
      name: 'Release Status',
      run: { bold: true, size: 20, color: accent },
      paragraph: { spacing: { after: 200 }, keepNext: true },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      run: { size: 27, color: muted },
      paragraph: { spacing: { after: 240, line: 276, lineRule: AUTO }, keepNext: true },
    },
    { id: 'Dateline', name: 'Dateline', run: { bold: true }, paragraph: { spacing: { after: 120 }, keepNext: true } },
    { id: 'Lead', name: 'Lead', run: { size: 24 }, paragraph: { spacing: { after: 240, line: 300, lineRule: AUTO } } },
    {
      id: 'Quote',
      name: 'Quote',
      run: { size: 24, italics: true },
      paragraph: {
        indent: { left: 340 },
        spacing: { before: 160, after: 0, line: 300, lineRule: AUTO },
        border: { left: bar },
      },
    },
    {
      id: 'QuoteBy',
      name: 'Quote Attribution',
      run: { size: 20, color: muted },
      paragraph: { indent: { left: 340 }, spacing: { after: 240, line: 300, lineRule: AUTO }, border: { left: bar } },
    },
    { id: 'Picture', name: 'Picture', paragraph: { spacing: { before: 160, after: 80 } } },
    { id: 'Caption', name: 'caption', run: { size: 18, color: muted }, paragraph: { spacing: { after: 240 } } },
    { id: 'ListBullet', name: 'List Bullet', paragraph: { spacing: { after: 80, line: 288, lineRule: AUTO } } },
    { id: 'ListNumber', name: 'List Number', paragraph: { spacing: { after: 80, line: 288, lineRule: AUTO } } },
    { id: 'Gap', name: 'Gap', run: { size: 8 }, paragraph: { spacing: { after: 0 } } },
    { id: 'TableText', name: 'Table Text', run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
    {
      id: 'TableHead',
      name: 'Table Head',
      run: { size: 20, bold: true },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    { id: 'Code', name: 'Code', run: { font: 'Consolas', size: 19 }, paragraph: { spacing: { after: 0 } } },
    {
      id: 'Contact',
      name: 'Press Contact',
      paragraph: { spacing: { after: 160, line: 276, lineRule: AUTO }, keepLines: true },
    },
    {
      id: 'Legal',
      name: 'Legal',
      run: { size: 17, color: muted },
      paragraph: { spacing: { before: 200, after: 60 }, contextualSpacing: true },
    },
    {
      id: 'EndMark',
      name: 'End Mark',
      run: { color: muted },
      paragraph: { spacing: { before: 120, after: 240 }, alignment: docx.AlignmentType.CENTER },
    },
    { id: 'Header', name: 'header', run: { size: 18, color: muted } },
    { id: 'Footer', name: 'footer', run: { size: 17, color: muted } },
  ];
}

export function documentStyles(docx: typeof Docx, paper: Paper): Docx.IStylesOptions {
  const { colors, language } = paper;
  const heading = (size: number) => ({
    run: { font, size, bold: true, color: hex(colors.text) },
    paragraph: { spacing: { before: 320, after: 100 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: { run: { font, size: 22, color: hex(colors.text), language: { value: language, eastAsia: language } } },
      title: {
        run: { font, size: 46, bold: true, color: hex(colors.text) },
        paragraph: { spacing: { after: 120, line: 252, lineRule: AUTO }, keepNext: true },
      },
      heading1: heading(28),
      heading2: heading(25),
      heading3: heading(22),
      heading4: heading(22),
      heading5: heading(22),
      heading6: heading(22),
      hyperlink: { run: { color: hex(colors.accent), underline: { type: docx.UnderlineType.SINGLE } } },
    },
    paragraphStyles: ownStyles(docx, paper).map((style) => ({ basedOn: 'Normal', quickFormat: true, ...style })),
  };
}

/** Start numbers of the ordered lists in a document. */
function* starts(blocks: readonly PaperBlock[]): Generator<number> {
  for (const block of blocks) {
    if (block.kind === 'list') {
      if (block.ordered) yield Math.min(block.start, 1000);
      for (const item of block.items) yield* starts(item);
    } else if (block.kind === 'quote') yield* starts(block.children);
  }
}

export function numbering(docx: typeof Docx, paper: Paper): Docx.INumberingOptions {
  const depths = [0, 1, 2, 3, 4];
  const indent = (level: number) => ({ paragraph: { indent: { left: 360 * (level + 1), hanging: 300 } } });
  const bullets = depths.map((level) => ({
    level,
    format: docx.LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    style: { ...indent(level), run: { color: hex(paper.colors.accent) } },
  }));
  const numbers = (start: number) =>
    depths.map((level) => ({
      level,
      format: docx.LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start: level === 0 ? start : 1,
      style: indent(level),
    }));
  const lists = [...new Set(starts(paper.blocks))].map((start) => ({
    reference: `numbers-${start}`,
    levels: numbers(start),
  }));
  return { config: [{ reference: 'bullets', levels: bullets }, ...lists] };
}

/** `Page {page} of {pages}` with Word's own counters. */
function counters(docx: typeof Docx, label: string): (string | typeof Docx.PageNumber.CURRENT)[] {
  return label.split(/(\{pages?\})/).map((piece) => {
    if (piece === '{page}') return docx.PageNumber.CURRENT;
    return piece === '{pages}' ? docx.PageNumber.TOTAL_PAGES : piece;
  });
}

/** A4 with 2.5 cm margins; brand and kind of document above the first page, the headline above the others. */
export function pageFrame(docx: typeof Docx, paper: Paper): Omit<Docx.ISectionOptions, 'children'> {
  const language = { value: paper.language };
  const right = [{ type: docx.TabStopType.RIGHT, position: 9070 }];
  const line = { style: docx.BorderStyle.SINGLE, size: 12, space: 8, color: hex(paper.colors.accent) };
  const first = new docx.Paragraph({
    style: 'Header',
    tabStops: right,
    border: { bottom: line },
    spacing: { after: 240 },
    children: [
      new docx.TextRun({ text: paper.brand, bold: true, size: 26, color: hex(paper.colors.accent), language }),
      new docx.TextRun({ text: `\t${paper.kicker}`, bold: true, size: 18, characterSpacing: 20, language }),
    ],
  });
  const next = new docx.Paragraph({
    style: 'Header',
    spacing: { after: 200 },
    children: [new docx.TextRun({ text: `${paper.brand} · ${paper.title}`, language })],
  });
  const foot = () =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          style: 'Footer',
          tabStops: right,
          children: [
            new docx.TextRun({ text: `${paper.footer}\t`, language }),
            new docx.TextRun({ children: counters(docx, paper.pageLabel), language }),
          ],
        }),
      ],
    });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: 11906, height: 16838 },
        margin: { top: 1418, bottom: 1304, left: 1418, right: 1418, header: 709, footer: 567 },
      },
    },
    headers: { first: new docx.Header({ children: [first] }), default: new docx.Header({ children: [next] }) },
    footers: { first: foot(), default: foot() },
  };
}
