/** One edition, one thing → where its message says it, and which renditions carry it. Pure. */
import type { Atom, Brand, Edition, Fact, Inline, Locale, Market, MessageText, Place } from '../../model.js';
import { agrees, wordFinder } from '../../languages/index.js';
import { fieldPlace } from '../../model/field-place.js';
import { everyBlock, everyInline, stretches } from '../../model/plain.js';
import { marketsOf } from '../compose/markets.js';
import type { Resolver } from '../compose/resolve.js';
import { passagesOf } from './passages.js';
import { textSays } from './says.js';
import { wordingsOf } from './source-values.js';

/** What is looked for, in all the ways it can be said. */
export interface Subject {
  readonly kind:
    'fact' | 'claim' | 'legal' | 'term' | 'person' | 'product' | 'place' | 'picture' | 'template' | 'value' | 'words';
  /** As references name it: `price`, `claim.warm`. */
  readonly refs: readonly string[];
  /** Bare id in the fields `offer.product`, `event.place`, `claims`, `quotes.x.by`. */
  readonly id?: string;
  readonly forms: (locale: Locale) => readonly string[];
  readonly values: readonly { readonly market?: Market; readonly value: Atom }[];
  readonly picture?: string;
  /** Channels that print it whatever the message says. */
  readonly channels?: readonly string[];
}

export interface Use {
  readonly place?: Place;
  /** The words there, as written. */
  readonly text: string;
  readonly locale: Locale;
}

const names = (ref: string, refs: readonly string[]) => refs.some((one) => ref === one || ref.startsWith(`${one}.`));

function* nodesOf(text: MessageText): Generator<Inline> {
  for (const [, words] of wordingsOf(text)) yield* everyInline(words.children);
  for (const nodes of stretches(text.body)) yield* everyInline(nodes);
}

function* inText(text: MessageText, subject: Subject, from: Resolver): Generator<Use> {
  const { locale } = text;
  const use = (place: Place | undefined, words: string): Use => ({ place, text: words, locale });
  for (const node of nodesOf(text))
    if (node.kind === 'fact' && names(node.ref, subject.refs)) yield use(node.place, node.text);
  const values = subject.values.filter(({ market }) => market === undefined || from.markets.includes(market));
  if (values.length > 0)
    for (const { value, place, text: words } of textSays(text, from))
      if (values.some((one) => agrees(value, one.value))) yield use(place, words);
  const forms = subject.forms(locale);
  if (forms.length > 0) {
    const find = wordFinder(forms);
    for (const passage of passagesOf(text, from))
      for (const { start, end, text: found } of find(passage.text)) yield use(passage.at(start, end), found);
  }
  if (subject.kind === 'person')
    for (const { by, words } of text.quotes) if (by === subject.id) yield use(words.place, `by: ${by}`);
  if (subject.picture === undefined) return;
  if (text.hero?.src === subject.picture) yield use(text.hero.place, subject.picture);
  for (const block of everyBlock(text.body))
    if (block.kind === 'picture' && block.src === subject.picture) yield use(block.place, block.src);
}

/** Fields of the source that name a thing by its id. */
function* inFields({ message }: Edition, { kind, id }: Subject): Generator<Use> {
  const named = {
    product: ['offer', message.offer?.product === id],
    place: ['event', message.event?.place === id],
    claim: ['claims', id !== undefined && message.claims.includes(id)],
  } as const;
  const [field, says] = named[kind as keyof typeof named] ?? [];
  if (field && says) yield { place: fieldPlace(message, field), text: `${field}: ${id}`, locale: message.sourceLocale };
}

/** Every place of the message that says it, each once, in the order of its files. */
export function usesIn(edition: Edition, subject: Subject, brand: Brand, facts: readonly Fact[]): Use[] {
  const { message } = edition;
  const declared = message.facts.flatMap((fact): Use[] =>
    subject.refs.includes(fact.id) ? [{ place: fact.place, text: fact.id, locale: message.sourceLocale }] : [],
  );
  const all = Object.values(message.texts).flatMap((text) => {
    const markets = marketsOf(message, brand, text.locale);
    return [...inText(text, subject, { message, brand, facts, locale: text.locale, markets })];
  });
  const seen = new Map<string, Use>();
  for (const use of [...inFields(edition, subject), ...declared, ...all]) {
    const key = use.place ? `${use.place.file} ${use.place.start}` : `${use.locale} ${use.text}`;
    if (!seen.has(key)) seen.set(key, use);
  }
  const order = message.files.map(({ path }) => path);
  const rank = ({ place }: Use) => (place ? order.indexOf(place.file) : -1);
  return [...seen.values()].sort((a, b) => rank(a) - rank(b) || (a.place?.start ?? 0) - (b.place?.start ?? 0));
}

/** Renditions in whose finished files it stands. */
export function carriersIn(edition: Edition, subject: Subject): { channel: string; locale: Locale }[] {
  return edition.renditions.flatMap(({ draft }) => {
    const { channel, locale, markets } = draft;
    const readings = edition.readings.find((one) => one.channel === channel && one.locale === locale)?.readings ?? [];
    const values = subject.values.filter(({ market }) => market === undefined || markets.includes(market));
    const find = wordFinder(subject.forms(locale));
    const says =
      (subject.channels?.includes(channel) ?? false) ||
      draft.pictures.some(({ src }) => src === subject.picture) ||
      readings.some(
        ({ values: read, segments }) =>
          (values.length > 0 && read.some(({ value }) => values.some((one) => agrees(value, one.value)))) ||
          find(segments.map(({ text }) => text).join(' ')).length > 0,
      );
    return says ? [{ channel, locale }] : [];
  });
}
