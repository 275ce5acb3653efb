/** Message, Contract → Draft: one message shaped for one channel and locale. Sync and pure. */
import type {
  Brand,
  Carry,
  Channel,
  Contract,
  Draft,
  Fact,
  InvariantKind,
  Locale,
  Message,
  MessageText,
  Shape,
  Wording,
} from '../../model.js';
import { plainWording } from '../../model/plain.js';
import { asPicture, cardsOf } from './cards.js';
import { marketsOf } from './markets.js';
import { picturesOf } from './draft-pictures.js';
import { pageUrl } from './targets.js';
import type { Resolver } from './resolve.js';
import { resolveBlocks, resolveInline, resolveWording } from './resolve.js';
import { saysOf } from '../proof/says.js';
import type { Misfit } from './use.js';
import { useFor } from './use.js';

export interface ComposeInput {
  readonly message: Message;
  readonly contract: Contract;
  readonly channel: Channel;
  readonly locale: Locale;
  readonly brand: Brand;
  /** The brand's facts, read once. */
  readonly facts: readonly Fact[];
}

/** A draft, or the reasons why nothing can be published here. */
export interface Composed {
  readonly draft?: Draft;
  readonly misfits: readonly Misfit[];
  /** Required parts that found no words. */
  readonly missing: readonly string[];
}

/** The text with every reference in words, and only the blocks this channel sees. */
function resolveText(text: MessageText, from: Resolver, channel: string): MessageText {
  const words = (w: Wording) => resolveWording(w, from);
  const plain = (s: string | undefined) => s;
  return {
    ...text,
    title: words(text.title),
    subtitle: text.subtitle && words(text.subtitle),
    summary: text.summary && words(text.summary),
    short: text.short.map((s) => ({ ...s, words: words(s.words) })),
    cta: text.cta && { ...text.cta, label: words(text.cta.label) },
    keyMessages: Object.fromEntries(Object.entries(text.keyMessages).map(([id, w]) => [id, words(w)])),
    quotes: text.quotes.map((q) => ({ ...q, words: words(q.words) })),
    offerTerms: text.offerTerms && words(text.offerTerms),
    eventName: text.eventName && words(text.eventName),
    hero: text.hero && { ...text.hero, alt: plain(text.hero.alt) },
    body: resolveBlocks(text.body, from, channel),
  };
}

const order: readonly Carry[] = ['may', 'one', 'short', 'full'];

/** What a channel carries of a kind here: the strictest of channel, brand and message. */
export function carryOf(kind: InvariantKind, channel: Channel, brand: Brand, message: Message): Carry {
  const asked = [
    channel.carries[kind],
    brand.channels.carries[channel.id]?.[kind],
    message.carry[channel.id]?.[kind],
  ] as (Carry | undefined)[];
  return asked.reduce<Carry>((most, next) => (next && order.indexOf(next) > order.indexOf(most) ? next : most), 'may');
}

function wordsOnly(parts: Shape['parts']): Record<string, Wording> {
  return Object.fromEntries(
    Object.entries(parts).filter(
      (entry): entry is [string, Wording] => entry[1] !== undefined && plainWording(entry[1]).trim() !== '',
    ),
  );
}

/** Shapes a message for one channel and locale. The locale must be one of the message's. */
export function compose({ message, contract, channel, locale, brand, facts }: ComposeInput): Composed {
  const written = message.texts[locale]!;
  const markets = marketsOf(message, brand, locale);
  const from: Resolver = { message, brand, facts, locale, markets };
  const text = resolveText(written, from, channel.id);
  const misfits: Misfit[] = [];
  const own = picturesOf(message, text, text.body, brand, channel);
  const cards = cardsOf(text, channel, from, own.length > 0);
  const instead = cards.filter(({ use }) => use === 'instead').map(asPicture);
  const fitting = own.length > 0 ? own : instead;
  const use = useFor(channel, text, from, fitting, misfits);
  const shape = channel.shape(text, use);
  const parts = wordsOnly(shape.parts);
  const pictures = shape.pictures ?? use.pictures();
  const missing = [
    ...channel.required.filter((part) => !parts[part]),
    ...(channel.pictures.required && pictures.length === 0 ? ['picture'] : []),
  ];
  if (missing.length > 0) return { misfits, missing };
  const body = shape.body ?? [];
  const cta = use.cta();
  const thread = shape.thread;
  const draft: Draft = {
    message: message.id,
    channel: channel.id,
    locale,
    markets,
    parts,
    thread,
    body,
    pictures,
    cards,
    hashtags: shape.hashtags ?? [],
    cta: cta && { label: plainWording(cta.label), url: cta.url },
    url: pageUrl(from),
    says: saysOf(parts, body, locale, markets, contract, brand),
    omitted: misfits.map((m) => ({ part: m.part, why: `${m.over} over ${m.limit.max} ${m.limit.unit}` })),
  };
  return { draft, misfits, missing };
}

export { resolveInline };
