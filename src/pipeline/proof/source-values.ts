/** Message text → the values it says, with their places: in words, behind links, beside pictures. */
import type { Atom, Inline, Locale, MessageText, Place, Wording } from '../../model.js';
import { readClocks, readValues } from '../../languages/index.js';
import { everyBlock, everyInline, plainInline, stretches } from '../../model/plain.js';

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
export function valuesIn(
  nodes: readonly Inline[],
  locale: Locale,
  part: string,
  callingCodes: readonly string[] = [],
): SourceValue[] {
  const text = plainInline(nodes);
  const said: SourceValue[] = readClocks(text, locale, { callingCodes: [...callingCodes] }).map((found) => ({
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

/** What stands aside of the text: descriptions and captions of pictures, titles of links. */
function* asides(text: MessageText): Generator<readonly [words: string | undefined, place: Place | undefined]> {
  if (text.hero)
    for (const words of [text.hero.alt, text.hero.credit, text.hero.caption]) yield [words, text.hero.place];
  for (const block of everyBlock(text.body))
    if (block.kind === 'picture') for (const words of [block.alt, block.title]) yield [words, block.place];
  for (const nodes of stretches(text.body))
    for (const node of everyInline(nodes)) {
      if (node.kind === 'picture') yield [node.alt, node.place];
      if (node.kind === 'picture' || node.kind === 'link') yield [node.title, node.place];
    }
}

/** Every value of a text: parts first, then the body, in order, then what stands aside. Domestic phones are read with the calling codes. */
export function readText(text: MessageText, callingCodes: readonly string[] = []): SourceValue[] {
  const values: SourceValue[] = [];
  for (const [part, words] of wordingsOf(text))
    values.push(...valuesIn(words.children, text.locale, part, callingCodes));
  for (const nodes of stretches(text.body)) values.push(...valuesIn(nodes, text.locale, 'body', callingCodes));
  for (const [words = '', place] of asides(text))
    for (const found of readValues(words, text.locale, { callingCodes: [...callingCodes] }))
      values.push({ value: found.value, text: found.text, part: 'aside', place });
  return values;
}
