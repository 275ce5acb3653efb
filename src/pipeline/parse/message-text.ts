import type { Block, Inline, MessageText, QuoteText, Wording } from '../../model.js';
import { sentencesOf } from '../../languages/index.js';
import { plainInline, plainWording } from '../../model/plain.js';
import type { Entry, MapEntry } from './frontmatter.js';
import type { FieldReader } from './field-reader.js';
import { groupKeys, translatedKeys } from './keys.js';
import { detailsOf, heroOf } from './picture-fields.js';
import { trimmed } from './html-blocks.js';

type Short = MessageText['short'][number];

/** `short`: one wording, a ladder of them, or wordings keyed by length or channel. */
function shortOf(reader: FieldReader, entry: Entry | undefined): Short[] {
  if (entry?.kind === 'map') {
    return Object.entries(entry.value).flatMap(([key, written]) => {
      const words = reader.wording(written, `short.${key}`);
      return words ? [{ key, words }] : [];
    });
  }
  return reader.list(entry, 'short').flatMap((item) => {
    const words = reader.wording(item, 'short');
    return words ? [{ words }] : [];
  });
}

/** Words by an id that their author chose; a list gives them the ids `1`, `2` … */
function wordsById(reader: FieldReader, entry: Entry | undefined, key: string): Record<string, Wording> {
  const pairs: [string, Entry][] =
    entry?.kind === 'map'
      ? Object.entries(entry.value)
      : reader.list(entry, key).map((item, i) => [String(i + 1), item]);
  return Object.fromEntries(
    pairs.flatMap(([id, written]) => {
      const words = reader.wording(written, `${key}.${id}`);
      return words ? [[id, words]] : [];
    }),
  );
}

function quotesOf(reader: FieldReader, entry: Entry | undefined, source: MessageText | undefined): QuoteText[] {
  return reader.entries(entry, 'quotes').flatMap(([id, written, place]) => {
    const key = `quotes.${id}`;
    if (written.kind === 'map') reader.closed(written, Object.keys(groupKeys.quote!), `${key}.`);
    const map = written.kind === 'map' ? written.value : { text: written };
    const words = reader.wording(map.text, `${key}.text`);
    const by = reader.text(map.by, `${key}.by`) ?? source?.quotes.find((quote) => quote.id === id)?.by;
    if (source && map.by) reader.refuse('datum-in-translation', map.by.place, { key: `${key}.by` });
    if (!words) return reader.refuse('quote-without-words', place, { key }) ?? [];
    if (by === undefined)
      return reader.refuse(source ? 'quote-not-in-source' : 'quote-without-speaker', place, { key }) ?? [];
    return [{ id, by, words }];
  });
}

function overrideOf(reader: FieldReader, entry: Entry | undefined): MessageText['override'] {
  return Object.fromEntries(
    reader
      .entries(entry, 'override')
      .map(([channel, parts]) => [
        channel,
        wordsById(reader, reader.map(parts, `override.${channel}`), `override.${channel}`),
      ]),
  );
}

/** `{label, url}`; a translation holds the label, alone or as `cta: See it`. */
function ctaOf(reader: FieldReader, entry: Entry | undefined, source: MessageText | undefined): MessageText['cta'] {
  if (!entry) return undefined;
  if (entry.kind === 'map') reader.closed(entry, Object.keys(groupKeys.cta!), 'cta.');
  if (source && entry.kind === 'map' && entry.value.url)
    reader.refuse('datum-in-translation', entry.value.url.place, { key: 'cta.url' });
  const label = entry.kind === 'map' ? reader.wording(entry.value.label, 'cta.label') : reader.wording(entry, 'cta');
  return label && { label, place: entry.place };
}

/** The part of a group that is words; in a translation everything else of it is refused. */
function partOf(
  reader: FieldReader,
  entry: Entry | undefined,
  group: string,
  key: string,
  source: MessageText | undefined,
): Wording | undefined {
  const map = entry?.kind === 'map' ? entry : undefined;
  if (!map) return entry && source && entry.kind === 'words' ? reader.wording(entry, group) : undefined;
  if (source)
    for (const other of Object.keys(map.value))
      if (other !== key) reader.refuse('datum-in-translation', map.keys[other]!, { key: `${group}.${other}` });
  return reader.wording(map.value[key], `${group}.${key}`);
}

interface Titled {
  readonly title?: Wording;
  readonly body: readonly Block[];
}

/** The first heading of level 1 when there is no title; else the first line; else the first sentence, which stays. */
function titleOf(reader: FieldReader, written: Wording | undefined, body: readonly Block[]): Titled {
  const at = body.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const heading = at < 0 ? undefined : (body[at] as Block & { kind: 'heading' });
  const without = at < 0 ? body : [...body.slice(0, at), ...body.slice(at + 1)];
  if (written) {
    const same = heading !== undefined && plainInline(heading.children).trim() === plainWording(written).trim();
    return { title: written, body: same ? without : body };
  }
  if (heading) return { title: { children: heading.children, place: heading.place }, body: without };
  const first = body.findIndex((block) => block.kind === 'heading' || block.kind === 'paragraph');
  const block = body[first];
  if (block?.kind === 'heading')
    return {
      title: { children: block.children, place: block.place },
      body: [...body.slice(0, first), ...body.slice(first + 1)],
    };
  if (block?.kind !== 'paragraph') return { body };
  const lines = firstLine(block.children);
  const alone = !/[.;!?…:]["'”’»)\]]*$/u.test(plainInline(lines.line).trim());
  if (alone && (lines.rest.length > 0 || body.length > 1)) {
    const rest: Block[] = lines.rest.length > 0 ? [{ ...block, children: lines.rest }] : [];
    return {
      title: { children: lines.line, place: block.place },
      body: [...body.slice(0, first), ...rest, ...body.slice(first + 1)],
    };
  }
  const [sentence = ''] = sentencesOf(plainInline(block.children), reader.locale);
  const words = sentence.replace(/[.;]$/, '');
  return words === ''
    ? { body }
    : { title: { children: [{ kind: 'text', text: words, place: block.place }], place: block.place }, body };
}

function firstLine(children: readonly Inline[]): { line: Inline[]; rest: Inline[] } {
  for (const [i, node] of children.entries()) {
    if (node.kind === 'break') return { line: children.slice(0, i), rest: trimmed(children.slice(i + 1)) };
    const newline = node.kind === 'text' ? node.text.indexOf('\n') : -1;
    if (node.kind !== 'text' || newline < 0) continue;
    const line = trimmed([...children.slice(0, i), { ...node, text: node.text.slice(0, newline) }]);
    return { line, rest: trimmed([{ ...node, text: node.text.slice(newline + 1) }, ...children.slice(i + 1)]) };
  }
  return { line: [...children], rest: [] };
}

/**
 * The words of a message in one language. `source` is given for a translation, which may hold words only; `body` still
 * has its line ends. Undefined when there is nothing that could be a title.
 */
export function readText(
  reader: FieldReader,
  fields: MapEntry,
  body: readonly Block[],
  source?: MessageText,
): MessageText | undefined {
  const { value } = fields;
  if (source)
    for (const key of Object.keys(value))
      if (!translatedKeys.includes(key) && key !== 'locale')
        reader.refuse('datum-in-translation', fields.keys[key]!, { key });
  const titled = titleOf(reader, reader.wording(value.title, 'title'), body);
  if (!titled.title) {
    if (!reader.report.refused) reader.report.error('no-words', { start: 0, end: 0 });
    return undefined;
  }
  const text = {
    locale: reader.locale,
    file: reader.report.file,
    title: titled.title,
    summary: reader.wording(value.summary, 'summary'),
    subtitle: reader.wording(value.subtitle, 'subtitle'),
    short: shortOf(reader, value.short),
    cta: ctaOf(reader, value.cta, source),
    keyMessages: wordsById(reader, value.keyMessages, 'keyMessages'),
    quotes: quotesOf(reader, value.quotes, source),
    hero: heroOf(reader, value.hero, source),
    pictures: detailsOf(reader, value.pictures, source),
    offerTerms: partOf(reader, value.offer, 'offer', 'terms', source),
    eventName: partOf(reader, value.event, 'event', 'name', source),
    override: overrideOf(reader, value.override),
    body: titled.body,
  };
  return Object.fromEntries(Object.entries(text).filter(([, found]) => found !== undefined)) as unknown as MessageText;
}
