/** Makes a .docx reproducible: the library writes random ids, the time of day and zip times. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What a zip says when nothing is known: the first day it can say. */
const zipTime = '1980-01-01T12:00:00';

/** Random relationship ids become rId1, rId2 … in the order of the file that lists them. */
function renumber(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const found = /^(.*)_rels\/([^/]+)\.rels$/.exec(path);
    if (found === null) continue;
    const owner = `${found[1]}${found[2]}`;
    const ids = [...text.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id!);
    const named = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
    files[path] = text.replace(/ Id="([^"]+)"/g, (_, id: string) => ` Id="${named.get(id)}"`);
    const body = files[owner];
    if (body !== undefined)
      files[owner] = body.replace(/ (r:(?:id|embed|link))="([^"]+)"/g, (all, name: string, id: string) =>
        named.has(id) ? ` ${name}="${named.get(id)}"` : all,
      );
  }
}

/** Media files are named by content at random; they become image1, image2 … */
function renameMedia(binary: Record<string, Uint8Array>, files: Record<string, string>): void {
  const paths = Object.keys(binary).filter((path) => path.startsWith('word/media/'));
  const order = paths.toSorted((a, b) => firstUse(a, files) - firstUse(b, files));
  for (const [index, path] of order.entries()) {
    const name = `image${index + 1}.${path.split('.').pop()}`;
    const bytes = binary[path]!;
    delete binary[path];
    binary[`word/media/${name}`] = bytes;
    const old = path.slice('word/'.length);
    for (const [file, text] of Object.entries(files))
      if (file.endsWith('.rels')) files[file] = text.replaceAll(old, `media/${name}`);
  }
}

const firstUse = (path: string, files: Record<string, string>) =>
  files['word/_rels/document.xml.rels']?.indexOf(path.slice('word/'.length)) ?? -1;

/** `date` is the ISO day of the message; without one the file has no dates. */
export function fixedDocx(bytes: ArrayBuffer, date: string | undefined, language: string): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes));
  const files: Record<string, string> = {};
  const binary: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(path)) files[path] = strFromU8(content);
    else if (!path.endsWith('/')) binary[path] = content;
  }
  renameMedia(binary, files);
  renumber(files);
  const stamp = date && /^\d{4}-\d\d-\d\d/.test(date) ? `${date.slice(0, 10)}T00:00:00Z` : undefined;
  const core = files['docProps/core.xml'] ?? '';
  const dates = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
  files['docProps/core.xml'] = core
    .replace(dates, (_, name: string) =>
      stamp ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>` : '',
    )
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
  const all = { ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), ...binary };
  // Office wants the list of content types first; the rest is sorted.
  const order = Object.keys(all).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(order.map((path) => [path, [all[path]!, { mtime: zipTime, level: 6 }]])));
}

const rank = (path: string) => ['[Content_Types].xml', '_rels/.rels'].indexOf(path) + 1 || 9;
