/**
 * PDF, Word and e-mail with Typst, docx and nodemailer themselves, from data that are ready: `node make.mjs DATA OUT`.
 * Nothing is read back, nothing is made the same each time; it is the floor of what such files cost.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

const [from, to] = process.argv.slice(2);
const { resolve } = createRequire(import.meta.url);
const folder = (name) => dirname(resolve(`${name}/package.json`));
const nowhere = '/dev/null/bench';
const typst = NodeCompiler.create({
  workspace: nowhere,
  fontArgs: [
    {
      fontPaths: [
        ...['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((weight) =>
          join(folder('@expo-google-fonts/noto-sans'), weight),
        ),
        join(folder('pdfjs-dist'), 'standard_fonts'),
      ],
    },
  ],
});
const template = readFileSync(new URL('../../../templates/press-release/release.typ', import.meta.url), 'utf8');

function pdf({ assets, ...data }) {
  for (const { name, bytes } of assets) typst.mapShadow(join(nowhere, name), Buffer.from(bytes.base64, 'base64'));
  const { result } = typst.compile({
    mainFileContent: `#set document(date: none);${template}`,
    inputs: { data: JSON.stringify({ ...data, assets: assets.map(({ name, media }) => ({ name, media })) }) },
  });
  const bytes = typst.pdf(result, { pdfStandard: 'ua-1' });
  typst.evictCache(10);
  return bytes;
}

const run = ({ text, bold, italic, href, break: isBreak }) => {
  const words = new TextRun({ ...(isBreak ? { break: 1 } : { text }), bold, italics: italic });
  return href ? new ExternalHyperlink({ link: href, children: [words] }) : words;
};

function paragraphs(block) {
  if (block.kind === 'list')
    return block.items.flatMap((item) =>
      item.map((inner) => new Paragraph({ bullet: { level: 0 }, children: (inner.runs ?? []).map(run) })),
    );
  if (block.kind === 'quote') return block.children.flatMap(paragraphs);
  const heading = block.kind === 'title' ? HeadingLevel.TITLE : HeadingLevel.HEADING_2;
  return [
    new Paragraph({
      ...(block.kind === 'paragraph' ? {} : { heading }),
      children: (block.runs ?? []).map(run),
    }),
  ];
}

const docx = ({ title, author, blocks }) =>
  Packer.toBuffer(new Document({ title, creator: author, sections: [{ children: blocks.flatMap(paragraphs) }] }));

const eml = ({ from: sender, replyTo, subject, text, html, date }) =>
  new MailComposer({ from: sender, replyTo, subject, text, html, date: new Date(date), newline: 'windows' })
    .compile()
    .build();

const makers = { pdf, docx, eml };
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  const [id, kind] = name.split('.');
  const data = JSON.parse(readFileSync(join(from, name), 'utf8'));
  writeFileSync(join(to, `${id}.${kind}`), await makers[kind](data));
}
