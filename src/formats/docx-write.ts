/** A paper document in Word's own styles, so that people can restyle, navigate and paste it. */
import type * as Docx from 'docx';
import type { Paper, PaperBlock, PaperRole, PaperRun } from '../model/paper.js';
import { fixedDocx } from './docx-fixed.js';
import { documentStyles, numbering, pageFrame } from './docx-styles.js';

/** Width of the text in pixels at 96 dpi: A4 less margins of 2.5 cm. */
const textWidth = 605;
const tallest = 300;

/** What the writers of blocks share. */
interface Writing {
  readonly docx: typeof Docx;
  readonly paper: Paper;
  /** Makes the next picture number: Word wants them unique. */
  readonly next: () => number;
}

const hex = (color: string) => color.replace('#', '');

/** Characters that XML 1.0 cannot hold are left out: controls, lone surrogates, U+FFFE and U+FFFF. */
const clean = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

function run(words: PaperRun, { docx, paper }: Writing): Docx.ParagraphChild {
  const text = new docx.TextRun({
    ...(words.break ? { break: 1 } : { text: clean(words.text) }),
    bold: words.bold,
    italics: words.italic,
    ...(words.code ? { font: 'Consolas' } : {}),
    ...(words.href ? { style: 'Hyperlink' } : {}),
    language: { value: paper.language },
  });
  return words.href ? new docx.ExternalHyperlink({ link: words.href, children: [text] }) : text;
}

const runs = (words: readonly PaperRun[], writing: Writing) => words.map((one) => run(one, writing));

function picture(block: Extract<PaperBlock, { kind: 'picture' }>, writing: Writing): Docx.Paragraph[] {
  const { docx, paper } = writing;
  const asset = paper.assets.find(({ name }) => name === block.asset);
  const type = asset?.name.split('.').pop() as 'jpg' | 'png' | 'gif' | undefined;
  const caption =
    block.caption.length > 0 ? [new docx.Paragraph({ style: 'Caption', children: runs(block.caption, writing) })] : [];
  if (!asset || !type || !block.width || !block.height) return caption;
  const scale = Math.min(1, textWidth / block.width, tallest / block.height);
  const number = String(writing.next());
  const image = new docx.ImageRun({
    type,
    data: asset.bytes,
    transformation: { width: Math.round(block.width * scale), height: Math.round(block.height * scale) },
    altText: { name: `Picture ${number}`, description: clean(block.alt), title: '', id: number },
  });
  return [new docx.Paragraph({ style: 'Picture', keepNext: caption.length > 0, children: [image] }), ...caption];
}

function table(block: Extract<PaperBlock, { kind: 'table' }>, writing: Writing): (Docx.Table | Docx.Paragraph)[] {
  const { docx, paper } = writing;
  const alignments = {
    left: docx.AlignmentType.LEFT,
    right: docx.AlignmentType.RIGHT,
    center: docx.AlignmentType.CENTER,
  };
  const cell = (words: readonly PaperRun[], column: number, head: boolean) =>
    new docx.TableCell({
      ...(head ? { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: hex(paper.colors.surface) } } : {}),
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [
        new docx.Paragraph({
          style: head ? 'TableHead' : 'TableText',
          alignment: alignments[block.align[column] ?? 'left'],
          children: runs(words, writing),
        }),
      ],
    });
  const row = (cells: readonly (readonly PaperRun[])[], head: boolean) =>
    new docx.TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((words, column) => cell(words, column, head)),
    });
  const edge = { style: docx.BorderStyle.SINGLE, size: 4, color: hex(paper.colors.line) };
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const head = block.head.some((words) => words.length > 0) ? [row(block.head, true)] : [];
  return [
    new docx.Paragraph({ style: 'Gap' }),
    new docx.Table({
      width: { size: 100, type: docx.WidthType.PERCENTAGE },
      borders: { top: edge, bottom: edge, insideHorizontal: edge, insideVertical: none, left: none, right: none },
      rows: [...head, ...block.rows.map((cells) => row(cells, false))],
    }),
    new docx.Paragraph({ style: 'TableText' }),
  ];
}

const roles: Readonly<Record<PaperRole, string>> = {
  status: 'Status',
  subtitle: 'Subtitle',
  dateline: 'Dateline',
  lead: 'Lead',
  body: 'BodyText',
  caption: 'Caption',
  contact: 'Contact',
  legal: 'Legal',
  end: 'EndMark',
};

function list(block: Extract<PaperBlock, { kind: 'list' }>, depth: number, writing: Writing): Docx.FileChild[] {
  const { docx } = writing;
  const instance = writing.next();
  const level = Math.min(depth, 4);
  return block.items.flatMap((item) => {
    const [first, ...rest] = item;
    const words = first?.kind === 'paragraph' ? first.runs : [];
    const marked = new docx.Paragraph({
      style: block.ordered ? 'ListNumber' : 'ListBullet',
      numbering: { reference: block.ordered ? `numbers-${Math.min(block.start, 1000)}` : 'bullets', level, instance },
      children: runs(words, writing),
    });
    const more = first?.kind === 'paragraph' ? rest : item;
    return [marked, ...more.flatMap((inner) => write(inner, writing, depth + 1))];
  });
}

function quote(block: Extract<PaperBlock, { kind: 'quote' }>, writing: Writing): Docx.FileChild[] {
  const { docx } = writing;
  const said = block.children.flatMap((child): Docx.FileChild[] =>
    child.kind === 'paragraph'
      ? [new docx.Paragraph({ style: 'Quote', keepNext: block.by !== undefined, children: runs(child.runs, writing) })]
      : write(child, writing),
  );
  const by = block.by
    ? [new docx.Paragraph({ style: 'QuoteBy', children: runs([{ text: `— ${block.by}` }], writing) })]
    : [];
  return [...said, ...by];
}

function write(block: PaperBlock, writing: Writing, depth = 0): Docx.FileChild[] {
  const { docx } = writing;
  switch (block.kind) {
    case 'title':
      return [new docx.Paragraph({ style: 'Title', children: runs(block.runs, writing) })];
    case 'heading':
      return [
        new docx.Paragraph({
          style: `Heading${Math.min(6, Math.max(1, block.level - 1))}`,
          children: runs(block.runs, writing),
        }),
      ];
    case 'paragraph':
      return [
        new docx.Paragraph({
          style: roles[block.role],
          ...(depth > 0 ? { indent: { left: 360 * (depth + 1) } } : {}),
          children: runs(block.runs, writing),
        }),
      ];
    case 'list':
      return list(block, depth, writing);
    case 'quote':
      return quote(block, writing);
    case 'picture':
      return picture(block, writing);
    case 'table':
      return table(block, writing);
    case 'code':
      return block.text
        .split('\n')
        .map((text) => new docx.Paragraph({ style: 'Code', children: runs([{ text }], writing) }));
    case 'rule':
      return [new docx.Paragraph({ style: 'BodyText', thematicBreak: true })];
  }
}

/** Bytes of a .docx: the same for the same paper. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const docx = await import('docx');
  let count = 0;
  const writing: Writing = { docx, paper, next: () => ++count };
  const children = paper.blocks.flatMap((block) => write(block, writing));
  const document = new docx.Document({
    title: clean(paper.title),
    creator: clean(paper.author),
    lastModifiedBy: clean(paper.author),
    ...(paper.description ? { description: clean(paper.description) } : {}),
    ...(paper.keywords.length > 0 ? { keywords: clean(paper.keywords.join(', ')) } : {}),
    styles: documentStyles(docx, paper),
    numbering: numbering(docx, paper),
    sections: [{ ...pageFrame(docx, paper), children }],
  });
  return fixedDocx(await docx.Packer.toArrayBuffer(document), paper.date, paper.language);
}
