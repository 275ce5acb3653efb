import { strToU8, zipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/formats/docx.js';
import { unzipParts } from '../../src/formats/docx-read.js';
import { pdf } from '../../src/formats/pdf.js';
import type { Message } from '../../src/model.js';
import { renderSample, sampleMessage, type SampleLocale } from '../channels/press-sample.js';
import { needTool } from '../tools.js';

const document = async (locale: SampleLocale, message?: Message) =>
  (await renderSample(locale, message)).files.find(({ name }) => name === 'release.docx')!.bytes;
const word = (body: string, more: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
const visible = (bytes: Uint8Array) =>
  docx
    .read(bytes)
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text);

describe('writing', () => {
  it.each([
    ['en', 'A rye loaf that stays fresh for a week', 'HUF\u00a01,990', 'Petros Alevras, Master Baker', 'en-GB'],
    [
      'el',
      'Καρβέλι σίκαλης που μένει φρέσκο μία εβδομάδα',
      '5,40\u00a0€',
      'Πέτρος Αλευράς, Αρχιτεχνίτης Αρτοποιός',
      'el-GR',
    ],
    ['hu', 'Rozskenyér, amely egy hétig friss marad', '1990\u00a0Ft', 'Petros Alevras, pékmester', 'hu-HU'],
  ] as const)(
    'says in %s what was written, and in which language',
    async (locale, headline, price, speaker, language) => {
      const bytes = await document(locale);
      const said = visible(bytes);
      expect(said).toContain(headline);
      expect(said.some((text) => text.includes(price))).toBe(true);
      expect(said).toContain(`— ${speaker}`);
      const xml = unzipParts(bytes)['word/document.xml']!;
      expect(xml).toContain(`w:lang w:val="${language}"`);
      expect(docx.read(bytes)).toContainEqual({ text: headline, kind: 'title', where: 'properties, title' });
    },
  );

  it('uses the styles of Word for headings, quotes, lists and tables', async () => {
    const xml = unzipParts(await document('en'))['word/document.xml']!;
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Quote', 'ListBullet', 'Caption', 'TableHead'])
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(xml).toContain('<w:tblHeader/>');
  });

  it('gives the same bytes twice, whatever the zone of the machine', async () => {
    const zone = process.env['TZ'];
    const first = await document('hu', sampleMessage());
    process.env['TZ'] = 'Asia/Tokyo';
    const second = await document('hu', sampleMessage());
    process.env['TZ'] = zone ?? '';
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('speaks the alt text of its picture and knows where its links lead', async () => {
    const read = docx.read(await document('en'));
    expect(read).toContainEqual({ text: 'A dark round loaf on a floured wooden table', kind: 'alt', where: 'body' });
    expect(read).toContainEqual({
      text: 'https://kalathi.example/en/grain?from=release&step=1',
      kind: 'data',
      where: 'link',
    });
    expect(read).toContainEqual({ text: 'mailto:sajto@kalathi.example', kind: 'data', where: 'link' });
  });

  it('keeps marks and pictographs, and leaves out what XML cannot hold', async () => {
    const change = (text: string) => text.replace('A rye loaf', '<Rye> & “ősi” \\u0001😀');
    expect(visible(await document('en', sampleMessage({}, change)))).toContain(
      '<Rye> & “ősi” 😀 that stays fresh for a week',
    );
  });
});

describe('reading', () => {
  it('joins the runs of a paragraph, with tabs and breaks', () => {
    expect(
      visible(
        word(
          '<w:p><w:r><w:t>24,</w:t></w:r><w:r><w:t>90\u00a0€</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>',
        ),
      ),
    ).toEqual(['24,90\u00a0€\ta\nb']);
  });

  it('shows a changed word', async () => {
    const parts = unzipParts(await document('el'));
    const changed = parts['word/document.xml']!.replace('5,40', '4,50');
    const body = changed.slice(changed.indexOf('<w:body>') + 8, changed.indexOf('</w:body>'));
    expect(visible(word(body)).join()).toContain('4,50\u00a0€');
  });

  it('passes over deleted and hidden words, and reads what was inserted', () => {
    const body =
      '<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>';
    expect(visible(word(body))).toEqual(['new']);
  });

  it('reads headers, footnotes and footers too', () => {
    const part = (text: string) => `<w:x><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:x>`;
    const bytes = word('<w:p><w:r><w:t>body</w:t></w:r></w:p>', {
      'word/footnotes.xml': part('note'),
      'word/footer1.xml': part('foot'),
      'word/header1.xml': part('head'),
    });
    expect(visible(bytes)).toEqual(['head', 'body', 'note', 'foot']);
  });

  it('refuses what is no Word file, a document type, and a bomb', () => {
    expect(() => docx.read(strToU8('PK nothing'))).toThrow(/not a Word document/);
    expect(() => docx.read(zipSync({ 'a.txt': strToU8('a') }))).toThrow(/not a Word document/);
    expect(() => docx.read(zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:p/>') }))).toThrow(
      /document type/,
    );
    expect(() => docx.read(zipSync({ 'word/document.xml': new Uint8Array(25_000_000) }))).toThrow(/too large/);
  });
});

const soffice = needTool('soffice');
describe.runIf(soffice !== undefined)('in LibreOffice', () => {
  it('opens, and says the same as a page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onmessage-'));
    try {
      writeFileSync(join(folder, 'release.docx'), await document('el'));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      execFileSync(
        soffice!,
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'release.docx')],
        { stdio: 'ignore' },
      );
      const said = (await pdf.read(readFileSync(join(folder, 'release.pdf')))).map(({ text }) => text).join(' ');
      for (const words of ['Καρβέλι σίκαλης που μένει φρέσκο', '5,40', 'Πέτρος Αλευράς', 'Σταδίου 3', 'Σελίδα 1'])
        expect(said).toContain(words);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
