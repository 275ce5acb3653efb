/** Message → Contract: what must survive in every rendition. */
import type {
  Atom,
  Brand,
  Contract,
  Fact,
  Inline,
  Invariant,
  Locale,
  Message,
  MessageText,
  Place,
  Value,
  Wording,
} from '../model.js';
import { messageFacts } from './resolve.js';
import { agrees, atomsOf, readValues } from '../languages/index.js';
import { plainInline, plainWording, stretches } from '../model/plain.js';

/** A value read in the source, with its place there. */
export interface SourceValue {
  readonly value: Atom;
  readonly text: string;
  readonly part: string;
  readonly place?: Place;
}

/** Named one-line texts of a message text, in a fixed order. */
export function* wordingsOf(text: MessageText): Generator<[part: string, words: Wording]> {
  yield ['title', text.title];
  if (text.subtitle) yield ['subtitle', text.subtitle];
  if (text.summary) yield ['summary', text.summary];
  for (const [i, short] of text.short.entries()) yield [`short.${short.key ?? i + 1}`, short.words];
  if (text.cta) yield ['cta', text.cta.label];
  for (const [id, words] of Object.entries(text.keyMessages)) yield [`keyMessages.${id}`, words];
  for (const quote of text.quotes) yield [`quotes.${quote.id}`, quote.words];
  if (text.offerTerms) yield ['offer.terms', text.offerTerms];
  if (text.eventName) yield ['event.name', text.eventName];
  for (const [channel, parts] of Object.entries(text.override))
    for (const [part, words] of Object.entries(parts)) yield [`override.${channel}.${part}`, words];
}

/** The place of the words that hold `start`; approximated by their node, exact inside plain text. */
function placeAt(nodes: readonly Inline[], start: number, length: number): Place | undefined {
  let at = 0;
  for (const node of nodes) {
    const width = plainInline([node]).length;
    if (start < at + width || width === 0) {
      if ('children' in node) {
        if (start < at + width) return placeAt(node.children, start - at, length) ?? node.place;
      } else if (start < at + width) {
        if (node.kind !== 'text' || !node.place) return node.place;
        const from = node.place.start + (start - at);
        return { file: node.place.file, start: from, end: Math.min(from + length, node.place.end) };
      }
    }
    at += width;
  }
  return undefined;
}

/** Values written out in one stretch of words, without those that a reference says. */
export function valuesIn(nodes: readonly Inline[], locale: Locale, part: string): SourceValue[] {
  const text = plainInline(nodes);
  const said: SourceValue[] = readValues(text, locale).map((found) => ({
    value: found.value,
    text: found.text,
    part,
    place: placeAt(nodes, found.start, found.end - found.start),
  }));
  for (const node of nodes) if (node.kind === 'link' || 'children' in node) said.push(...linksIn(node, locale, part));
  return said;
}

/** What a link leads to: a page, mailboxes, a phone. */
function targetsOf(href: string, locale: Locale): Atom[] {
  if (/^https?:/i.test(href)) return [{ type: 'link', url: href }];
  if (!/^(?:mailto|tel|sms):/i.test(href)) return [];
  const address = href.slice(href.indexOf(':') + 1).replace(/\?.*$/s, '');
  const plain = address.replaceAll(/%(?:2B|40|20|2C)/gi, (code) => decodeURIComponent(code));
  return readValues(plain, locale).flatMap(({ value }) =>
    value.type === 'email' || value.type === 'phone' ? [value] : [],
  );
}

function* linksIn(node: Inline, locale: Locale, part: string): Generator<SourceValue> {
  if (node.kind === 'link')
    for (const value of targetsOf(node.href, locale)) yield { value, text: node.href, part, place: node.place };
  if ('children' in node) for (const child of node.children) yield* linksIn(child, locale, part);
}

/** Every value of a text: parts first, then the body, in order. */
export function readText(text: MessageText): SourceValue[] {
  const values: SourceValue[] = [];
  for (const [part, words] of wordingsOf(text)) values.push(...valuesIn(words.children, text.locale, part));
  for (const nodes of stretches(text.body)) values.push(...valuesIn(nodes, text.locale, 'body'));
  for (const alt of [text.hero?.alt, text.hero?.credit, text.hero?.caption])
    if (alt)
      values.push(
        ...readValues(alt, text.locale).map((f) => ({
          value: f.value,
          text: f.text,
          part: 'hero',
          place: text.hero?.place,
        })),
      );
  return values;
}

function factInvariant(fact: Fact): Invariant {
  return { id: fact.id, kind: kindOf(fact.id), values: fact.values, forms: {}, origin: fact.origin, place: fact.place };
}

function kindOf(id: string): Invariant['kind'] {
  if (id.startsWith('offer.')) return 'offer';
  if (id.startsWith('event.')) return 'event';
  return 'fact';
}

/** A wording of every locale under one id: quotes, key messages, the call to action. */
function worded(
  message: Message,
  kind: Invariant['kind'],
  id: string,
  pick: (text: MessageText) => Wording | undefined,
): Invariant {
  const forms: Record<Locale, string[]> = {};
  for (const [locale, text] of Object.entries(message.texts)) {
    const words = pick(text);
    if (words) forms[locale] = [plainWording(words)];
  }
  return { id, kind, values: [], forms, origin: 'message' };
}

/** Whether an atom is one of the values of an invariant for any of the markets. */
export function declares(invariant: Invariant, atom: Atom, markets: readonly string[] | 'any'): boolean {
  return invariant.values.some(
    ({ market, value }) =>
      (market === undefined || markets === 'any' || markets.includes(market)) &&
      atomsOf(value as Value).some((said) => agrees(atom, said)),
  );
}

/**
 * The contract of a message: its facts, what its source text says, its quotes, key messages and call to action,
 * and what the brand declares for all. Values of the source text that equal a named one are that one.
 */
export function contractOf(message: Message, brand: Brand, declared: readonly Invariant[]): Contract {
  const named = messageFacts(message).map(factInvariant);
  const source = message.texts[message.sourceLocale]!;
  const quotes = source.quotes.map((q) =>
    worded(message, 'quote', `quote.${q.id}`, (t) => t.quotes.find((other) => other.id === q.id)?.words),
  );
  const keys = Object.keys(source.keyMessages).map((id) =>
    worded(message, 'keyMessage', `keyMessage.${id}`, (t) => t.keyMessages[id]),
  );
  const cta = source.cta ? [worded(message, 'cta', 'cta', (t) => t.cta?.label)] : [];
  const target = message.ctaUrl
    ? localesOf(message, brand).map((locale): Invariant => ({
        id: 'cta.url',
        kind: 'fact',
        values: [{ value: { type: 'link', url: message.ctaUrl!.replaceAll('{locale}', locale) } }],
        forms: {},
        origin: 'message',
      }))
    : [];
  const own = [...named, ...target, ...quotes, ...keys, ...cta];
  const read: Invariant[] = [];
  for (const said of readText(source)) {
    // Words for one channel say the values of the message; they declare none.
    if (said.part.startsWith('override.')) continue;
    // A value that the brand declares for one market alone is the message's own when its text says it.
    if (
      [...own, ...read].some((i) => declares(i, said.value, 'any')) ||
      declared.some((i) => declares(i, said.value, []))
    )
      continue;
    read.push({
      id: `text.${read.length + 1}`,
      kind: 'fact',
      values: [{ value: said.value }],
      forms: {},
      origin: 'text',
      place: said.place,
    });
  }
  return { message: message.id, invariants: [...named, ...read, ...target, ...quotes, ...keys, ...cta, ...declared] };
}

/** Locales a message has words for. */
export function localesOf(message: Message, brand: Brand): Locale[] {
  const order = [message.sourceLocale, ...Object.keys(brand.locales), ...Object.keys(message.texts)];
  return [...new Set(order)].filter((locale) => message.texts[locale]);
}
