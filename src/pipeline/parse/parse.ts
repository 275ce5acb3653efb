/** SourceFile → Message: one Markdown source with its translations, read into the vocabulary. Pure. */
import type { Brand, Locale, Message, MessageText, Picture, SourceFile, TranslationLock } from '../../model.js';
import { plainWording } from '../../model/plain.js';
import { slugify } from '../../languages/index.js';
import { withAnchors } from './anchors.js';
import { readBody, soften } from './body.js';
import { withBodyQuotes } from './body-quotes.js';
import { withinCaps } from './caps.js';
import { checkCharacters, checkLetters, checkSpelled } from './characters.js';
import { FieldReader } from './field-reader.js';
import { blankForeignTags } from './foreign-tags.js';
import { foreignShape, ownFields } from './foreign-fields.js';
import { readFrontMatter, type MapEntry } from './frontmatter.js';
import { knownReferences, References } from './known-references.js';
import { messageShape } from './keys.js';
import { localeOf, readData, type MessageData } from './message-data.js';
import { checkedName, dayOfPath, idFromPath } from './message-id.js';
import { readText } from './message-text.js';
import { Report, type Located } from './report.js';
import { usual, watched } from './watchdog.js';

export { parseInline } from './references.js';
export type { Located } from './report.js';

export type Source = Brand['sources'][number];

export interface ParseInput {
  /** Id from the path, when the files were found under a root. */
  readonly id?: string;
  readonly main: SourceFile;
  readonly translations: readonly { readonly locale: Locale; readonly file: SourceFile }[];
  readonly pictures: readonly Picture[];
  readonly lock?: TranslationLock;
  /** The brand's source these files belong to: their front matter and tags are another program's. */
  readonly source?: Source;
}

/** A message, or none when a finding at level `error` refuses it. */
export interface Parsed {
  readonly message?: Message;
  readonly findings: readonly Located[];
}

interface ReadFile {
  readonly reader: FieldReader;
  readonly fields: MapEntry;
  readonly text: MessageText;
}

interface Reading {
  readonly brand: Brand;
  readonly lang: string;
  readonly source: Source | undefined;
  readonly seen: Set<string>;
  readonly findings: Located[];
}

/**
 * Reads a message. `lang` is the language of the findings, by default the brand's. Every problem has a code and a place;
 * those at level `error` mean that the source is malformed or unsafe and no message is given.
 */
export function parseMessage(input: ParseInput, brand: Brand, lang: string = brand.locale): Parsed {
  const reading: Reading = { brand, lang, source: input.source, seen: new Set(), findings: [] };
  const main = readFile(input.main, undefined, reading);
  if (!main) return { findings: reading.findings };
  const data = readData(main.reader, main.fields);
  const texts: ReadFile[] = [main];
  for (const { locale, file } of input.translations) {
    if (texts.some((other) => other.reader.locale === locale)) {
      const report = new Report(file, lang);
      report.error('two-texts-in-one-language', { start: 0, end: 0 }, { locale });
      reading.findings.push(...report.findings);
      continue;
    }
    const read = readFile(file, locale, reading, main.text);
    if (read) texts.push(read);
  }
  const message = assemble(input, reading, data, texts);
  for (const { reader } of texts) reading.findings.push(...reader.report.findings);
  const refused = reading.findings.some((finding) => finding.severity === 'error');
  return refused ? { findings: reading.findings } : { message, findings: reading.findings };
}

/** On a machine with more to do than processors, the clock strikes before the processor got far: then it is asked again. */
const turns = 4;

/** Reads one file whole. Its findings stay in its report; when it cannot be read at all they are handed over. */
function readFile(
  file: SourceFile,
  locale: Locale | undefined,
  reading: Reading,
  source?: MessageText,
): ReadFile | undefined {
  const { lang, seen } = reading;
  const saidBefore = [...seen];
  const startAgain = (patience?: number) => {
    seen.clear();
    for (const said of saidBefore) seen.add(said);
    return new Report(file, lang, seen, patience);
  };
  const unwatched = startAgain(0);
  const quick = watched(() => readParts(unwatched, locale, reading, source), usual);
  if ('done' in quick) {
    if (!quick.done) reading.findings.push(...unwatched.findings);
    return quick.done;
  }
  // What takes longer is read anew, each part under a watch of its own: then it can be said where.
  let report = startAgain();
  for (let turn = 1; ; turn++) {
    const done = readOnce(report, locale, reading, source);
    if (!report.starved || turn === turns) {
      if (!done) reading.findings.push(...report.findings);
      return done;
    }
    report = startAgain(report.patience * 4);
  }
}

function readOnce(
  report: Report,
  locale: Locale | undefined,
  reading: Reading,
  source?: MessageText,
): ReadFile | undefined {
  // What is dear in it is watched by itself and can be placed; this is for the rest.
  const read = watched(() => readParts(report, locale, reading, source), report.patience + 300);
  if ('done' in read) return read.done;
  report.stopped(read.stopped, { start: 0, end: 0 });
  return undefined;
}

function readParts(
  report: Report,
  locale: Locale | undefined,
  reading: Reading,
  source?: MessageText,
): ReadFile | undefined {
  const { brand } = reading;
  if (!withinCaps(report)) return undefined;
  checkCharacters(report);
  checkLetters(report);
  if (report.refused) return undefined;
  const shape = reading.source?.fields ? foreignShape : messageShape;
  const head = watched(() => readFrontMatter(report, shape, reading.source?.fields !== undefined), report.patience);
  if (!('done' in head)) report.stopped(head.stopped, { start: 0, end: 3 });
  if (!('done' in head) || !head.done) return undefined;
  const { body } = head.done;
  const foreign = reading.source?.fields;
  const fields = foreign ? ownFields(head.done.fields, foreign, reading.source?.unknown === 'error') : head.done.fields;
  const lenient = reading.source?.fields !== undefined && reading.source.unknown !== 'error';
  const first = new FieldReader(report, brand, brand.locale, lenient);
  const own = locale ?? localeOf(first, fields) ?? reading.source?.locale ?? brand.locale;
  const reader = new FieldReader(report, brand, own, lenient);
  const { text } = report.file;
  const markdown = foreign
    ? watched(() => blankForeignTags(text, body, foreign, report), report.patience)
    : { done: text.slice(body) };
  if (!('done' in markdown)) report.stopped(markdown.stopped, { start: body, end: body });
  const blocks = 'done' in markdown ? readBody(markdown.done, body, report) : [];
  if (blocks.length === 0 && report.refused) return undefined;
  const words = readText(reader, fields, blocks, source);
  checkSpelled(report, [fields.value, words]);
  if (!words) return undefined;
  return { reader, fields, text: withBodyQuotes({ ...words, body: withAnchors(soften(words.body), own) }, brand) };
}

function assemble(input: ParseInput, reading: Reading, data: MessageData, texts: readonly ReadFile[]): Message {
  const { brand, source } = reading;
  const [main] = texts as [ReadFile, ...ReadFile[]];
  const known = knownReferences(brand, data.facts, main.text);
  const foreign = source?.fields !== undefined;
  const checked = texts.map(
    ({ text, reader }) =>
      [text.locale, new References(known, reader.report, foreign, data.status === 'draft').text(text)] as const,
  );
  const lenient = main.reader.lenient;
  const locale = main.text.locale;
  const { id: writtenId, slug: writtenSlug, locales, markets, ...rest } = data;
  const ownId = checkedName(writtenId, 'id', locale, main.reader.report, lenient);
  const id = ownId ?? input.id ?? idFromPath(input.main.path);
  const slug =
    checkedName(writtenSlug, 'slug', locale, main.reader.report, lenient) ??
    ownId ??
    slugify(plainWording(main.text.title), locale);
  const spoken = locales ?? Object.fromEntries(texts.map(({ text }) => [text.locale, 'required']));
  const date = rest.date ?? (foreign ? dayOfPath(input.main.path) : undefined);
  return {
    ...rest,
    ...(date === undefined ? {} : { date }),
    id,
    slug,
    sourceLocale: locale,
    texts: Object.fromEntries(checked),
    locales: spoken,
    markets: markets ?? marketsOf(brand, Object.keys(spoken)),
    pictures: input.pictures,
    files: [input.main, ...input.translations.map(({ file }) => file)],
    foreign,
    ...(input.lock ? { lock: input.lock } : {}),
  };
}

/** Markets that the message's languages speak to; all of the brand's when they name none. */
function marketsOf(brand: Brand, locales: readonly Locale[]): string[] {
  const spoken = new Set(
    locales.flatMap((locale) => brand.locales[locale] ?? brand.locales[locale.split('-')[0]!] ?? []),
  );
  const all = Object.keys(brand.markets);
  return spoken.size > 0 ? [...spoken] : all;
}
