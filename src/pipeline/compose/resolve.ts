/** References → the words of the language: `{{price}}`, `{{onSale:on}}`, `{{claim.energy}}`, `{{az brandName}}`. */
import type {
  Block,
  Brand,
  Fact,
  FactNode,
  Form,
  Inline,
  Locale,
  Market,
  Message,
  Value,
  Wording,
} from '../../model.js';
import { article, inLocale, joinList, wallClock, writeValue } from '../../languages/index.js';
import { plainWording } from '../../model/plain.js';
import { keepTogether } from './typography.js';

/** What a reference may draw on. `facts` are the brand's; the message's come first. */
export interface Resolver {
  readonly message: Message;
  readonly brand: Brand;
  readonly facts: readonly Fact[];
  readonly locale: Locale;
  readonly markets: readonly Market[];
}

/** The brand's house style for a locale. */
export function styleOf(brand: Brand, locale: Locale): { thousands?: string } | undefined {
  return brand.formats[locale] ?? brand.formats[locale.split('-')[0]!];
}

/** `2026-11-26` as a value. */
function dayFact(id: string, day: string | undefined): Fact[] {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  if (!year) return [];
  const value: Value = { type: 'date', year: Number(year), month: Number(month), day: Number(date) };
  return [{ id, origin: 'message', values: [{ value }] }];
}

/** What a message declares: its facts, and its own dates under their keys. */
export function messageFacts(message: Message): Fact[] {
  const { date, updated, embargo, expires } = message;
  const moment: Fact[] = embargo ? [{ id: 'embargo', origin: 'message', values: [{ value: embargo }] }] : [];
  return [
    ...message.facts,
    ...dayFact('date', date),
    ...dayFact('updated', updated),
    ...moment,
    ...dayFact('expires', expires),
  ];
}

/** The fact an id names: the message's before the brand's; `price.GR` is one market of `price`. */
export function findFact(id: string, from: Resolver): { fact: Fact; market?: Market } | undefined {
  const all = [...messageFacts(from.message), ...from.facts];
  const whole = all.find((fact) => fact.id === id);
  if (whole) return { fact: whole };
  const dot = id.lastIndexOf('.');
  const fact = dot > 0 ? all.find((f) => f.id === id.slice(0, dot)) : undefined;
  const market = id.slice(dot + 1);
  return fact?.values.some((v) => v.market === market) ? { fact, market } : undefined;
}

/** Values of a fact for the markets a text speaks to, on the day of the message; each value once. */
export function valuesOf(fact: Fact, markets: readonly Market[], day?: string): { market?: Market; value: Value }[] {
  const alive = fact.values.filter(
    (v) =>
      (day === undefined || ((v.from ?? '') <= day && day <= (v.until ?? '9999'))) &&
      (v.market === undefined || markets.includes(v.market)),
  );
  if (alive.length < 2) return alive;
  const seen = new Set<string>();
  return alive.filter(({ value }) => {
    const key = JSON.stringify(value);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Words of the brand that a reference may name. */
function brandWords(id: string, { brand, locale, message }: Resolver): string | undefined {
  const [kind = '', name = ''] = [id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)];
  const pick = (text: Parameters<typeof inLocale>[0]) => inLocale(text, locale, brand.locale);
  if (id === 'brandName') return brand.forms[locale]?.[0] ?? brand.name;
  if (kind === 'claim') return pick(brand.claims[name]?.text);
  if (kind === 'legal') return pick(brand.legal[name]?.text);
  if (kind === 'person') return pick(brand.people[name]?.name);
  if (kind === 'product') return pick(brand.products[name]?.name);
  if (kind === 'place') return pick(brand.places[name]?.name);
  if (kind === 'address') return pick(brand.places[name]?.address);
  const text = message.texts[locale];
  if (kind === 'quote') return text?.quotes.filter((q) => q.id === name).map((q) => plainWording(q.words))[0];
  if (kind === 'keyMessage' && text?.keyMessages[name]) return plainWording(text.keyMessages[name]);
  return undefined;
}

/** A moment needs no zone in words when all it speaks to live in that zone. */
export function localTime(value: Value, markets: readonly Market[], brand: Brand): Value {
  if (value.type === 'period') {
    const end = (v: typeof value.from) => localTime(v, markets, brand) as typeof value.from;
    return { ...value, from: end(value.from), to: end(value.to) };
  }
  if (value.type !== 'instant' || markets.length === 0) return value;
  const { zone: _, ...bare } = value;
  return markets.every((market) => showsOn(value, brand.markets[market]?.timeZone)) ? bare : value;
}

/** Whether clocks of a zone show a moment as it is written: its own zone, or an offset that is theirs on that day. */
function showsOn({ date, time, zone, epoch }: Value & { type: 'instant' }, local: string | undefined): boolean {
  if (local === undefined || local === zone) return local === zone;
  if (zone === undefined || !/^[+-]/.test(zone) || epoch === undefined) return false;
  const there = wallClock(epoch, local);
  return there?.date.day === date.day && there.time.hour === time.hour && there.time.minute === time.minute;
}

/** `az Ilona` or `Az Ilona`; a language without such an article says the word alone. */
function withArticle(word: string, opens: boolean, locale: Locale): string {
  const before = article(word, locale);
  const shown = opens ? before.slice(0, 1).toUpperCase() + before.slice(1) : before;
  return `${shown} ${word}`.trim();
}

/** One reference in words, with the values it says; undefined when nothing answers to it here. */
export function resolve(node: FactNode, from: Resolver): FactNode | undefined {
  const { brand, locale, markets } = from;
  if (node.form === 'az' || node.form === 'Az') {
    const inner = resolve({ ...node, form: 'default' }, from);
    return inner && { ...inner, text: withArticle(inner.text, node.form === 'Az', locale) };
  }
  const found = findFact(node.ref, from);
  if (!found) {
    const words = brandWords(node.ref, from);
    return words === undefined ? undefined : { ...node, text: words, values: [] };
  }
  const values = valuesOf(found.fact, found.market ? [found.market] : markets, from.message.date);
  if (values.length === 0) return undefined;
  const style = styleOf(brand, locale);
  const each = node.form === 'each';
  const written = values.map(({ market, value }) => {
    const words = writeValue(localTime(value, markets, brand), (each ? 'default' : node.form) as Form, locale, style);
    const where = each && market ? inLocale(brand.markets[market]?.inName, locale, brand.locale) : undefined;
    return where ? `${words} ${where}` : words;
  });
  return { ...node, text: each ? joinList(written, locale) : written.join(' / '), values: values.map((v) => v.value) };
}

/** Paths lead to the brand's site; places of the same page stay. */
function onSite(href: string, { site }: Brand): string {
  const path = site && !href.startsWith('#') && !/^[a-z][a-z0-9+.-]*:/i.test(href);
  return path && URL.canParse(href, site.url) ? new URL(href, site.url).href : href;
}

/** Inline nodes with every reference in words; what nothing answers to stays as written. */
export function resolveInline(nodes: readonly Inline[], from: Resolver): Inline[] {
  return nodes.map((node): Inline => {
    if (node.kind === 'text') return { ...node, text: keepTogether(node.text, from.locale) };
    if (node.kind === 'fact') {
      const words = resolve(node, from) ?? { kind: 'text' as const, text: node.text, place: node.place };
      return { ...words, text: keepTogether(words.text, from.locale) };
    }
    if (node.kind === 'link')
      return {
        ...node,
        children: resolveInline(node.children, from),
        href: onSite(node.href.replaceAll('{locale}', from.locale), from.brand),
      };
    if ('children' in node) return { ...node, children: resolveInline(node.children, from) };
    return node;
  });
}

export function resolveWording(words: Wording, from: Resolver): Wording {
  return { ...words, children: resolveInline(words.children, from) };
}

/** Blocks as one channel sees them: references in words, `:::only` and `:::except` opened or dropped. */
export function resolveBlocks(blocks: readonly Block[], from: Resolver, channel: string): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'scope':
        return block.channels.includes(channel) === (block.keep === 'only')
          ? resolveBlocks(block.children, from, channel)
          : [];
      case 'heading':
      case 'paragraph':
        return [{ ...block, children: resolveInline(block.children, from) }];
      case 'list':
        return [{ ...block, items: block.items.map((item) => resolveBlocks(item, from, channel)) }];
      case 'quote':
        return [{ ...block, children: resolveBlocks(block.children, from, channel) }];
      case 'table': {
        const row = (cells: readonly (readonly Inline[])[]) => cells.map((cell) => resolveInline(cell, from));
        return [{ ...block, head: row(block.head), rows: block.rows.map(row) }];
      }
      default:
        return [block];
    }
  });
}
