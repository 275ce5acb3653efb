/** Message → Contract: what must survive in every rendition. */
import type {
  Atom,
  Brand,
  Contract,
  Fact,
  Invariant,
  Locale,
  Message,
  MessageText,
  Value,
  Wording,
} from '../../model.js';
import { marketsOf } from '../compose/markets.js';
import { ctaTarget } from '../compose/targets.js';
import { boilerplateOn } from './brand-facts.js';
import { callingCodesOf } from './read.js';
import { messageFacts, resolveWording } from '../compose/resolve.js';
import { readText } from './source-values.js';
import { agrees, atomsOf } from '../../languages/index.js';
import { plainWording } from '../../model/plain.js';

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
  { message, brand, facts }: Declared,
  kind: Invariant['kind'],
  id: string,
  pick: (text: MessageText) => Wording | undefined,
): Invariant {
  const forms: Record<Locale, string[]> = {};
  for (const [locale, text] of Object.entries(message.texts)) {
    const words = pick(text);
    if (!words) continue;
    const markets = marketsOf(message, brand, locale);
    forms[locale] = [plainWording(resolveWording(words, { message, brand, facts, locale, markets }))];
  }
  const place = pick(message.texts[message.sourceLocale]!)?.place;
  return { id, kind, values: [], forms, origin: 'message', place };
}

/** A message with all that its references may name. */
interface Declared {
  readonly message: Message;
  readonly brand: Brand;
  readonly facts: readonly Fact[];
}

/** Whether an atom is one of the values of an invariant for any of the markets. */
export function declares(invariant: Invariant, atom: Atom, markets: readonly string[] | 'any'): boolean {
  return invariant.values.some(
    ({ market, value }) =>
      (market === undefined || markets === 'any' || markets.includes(market)) &&
      atomsOf(value as Value).some((said) => agrees(atom, said)),
  );
}

/** What a contract holds, by the type of its atoms, in the order of its invariants. */
type Holdings = ReadonlyMap<Atom['type'], readonly { invariant: Invariant; market?: string; atom: Atom }[]>;
const holdings = new WeakMap<Contract, Holdings>();

function holdingsOf(contract: Contract): Holdings {
  const known = holdings.get(contract);
  if (known) return known;
  const all = new Map<Atom['type'], { invariant: Invariant; market?: string; atom: Atom }[]>();
  for (const invariant of contract.invariants)
    for (const { market, value } of invariant.values)
      for (const atom of atomsOf(value as Value)) {
        // A moment may be said as its day or its hour alone.
        const types: Atom['type'][] = atom.type === 'instant' ? ['instant', 'date', 'time'] : [atom.type];
        for (const type of types) all.set(type, [...(all.get(type) ?? []), { invariant, market, atom }]);
      }
  holdings.set(contract, all);
  return all;
}

/** The first invariant of a contract that holds an atom for any of the markets. */
export function holderOf(contract: Contract, atom: Atom, markets: readonly string[]): Invariant | undefined {
  const candidates = holdingsOf(contract).get(atom.type);
  return candidates?.find((c) => (c.market === undefined || markets.includes(c.market)) && agrees(atom, c.atom))
    ?.invariant;
}

/** What holds on the day of the message: last year's price is nobody's value today. */
function onDay(invariants: readonly Invariant[], day: string | undefined): readonly Invariant[] {
  if (day === undefined) return invariants;
  const holds = ({ from = '', until = '9999' }: Invariant['values'][number]) => from <= day && day <= until;
  return invariants.map((one) => (one.values.every(holds) ? one : { ...one, values: one.values.filter(holds) }));
}

/**
 * The contract of a message: its facts, what its source text says, its quotes, key messages and call to action,
 * and what the brand declares for all. Values of the source text that equal a named one are that one.
 */
export function contractOf(message: Message, brand: Brand, always: readonly Invariant[]): Contract {
  const declared = onDay(always, message.date).flatMap((one) =>
    one.kind === 'boilerplate' ? boilerplateOn(brand, message.date) : one,
  );
  const from: Declared = { message, brand, facts: declared.filter((i) => i.kind === 'fact') };
  const named = onDay(messageFacts(message).map(factInvariant), message.date);
  const source = message.texts[message.sourceLocale]!;
  const quotes = source.quotes.map((q) =>
    worded(from, 'quote', `quote.${q.id}`, (t) => t.quotes.find((other) => other.id === q.id)?.words),
  );
  const keys = Object.keys(source.keyMessages).map((id) =>
    worded(from, 'keyMessage', `keyMessage.${id}`, (t) => t.keyMessages[id]),
  );
  const event = source.eventName ? [worded(from, 'event', 'event.name', (t) => t.eventName)] : [];
  const terms = source.offerTerms ? [worded(from, 'offer', 'offer.terms', (t) => t.offerTerms)] : [];
  const cta = source.cta ? [worded(from, 'cta', 'cta', (t) => t.cta?.label)] : [];
  const target = message.ctaUrl
    ? localesOf(message, brand).map((locale): Invariant => ({
        id: 'cta.url',
        kind: 'fact',
        values: [{ value: { type: 'link', url: ctaTarget(message, locale, brand)! } }],
        forms: {},
        origin: 'message',
      }))
    : [];
  const wordings = [...quotes, ...keys, ...event, ...terms, ...cta];
  const own = [...named, ...target, ...wordings];
  const read: Invariant[] = [];
  for (const said of readText(source, callingCodesOf(brand, marketsOf(message, brand, source.locale)))) {
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
  return { message: message.id, invariants: [...named, ...read, ...target, ...wordings, ...declared] };
}

/** Locales a message has words for. */
export function localesOf(message: Message, brand: Brand): Locale[] {
  const order = [message.sourceLocale, ...Object.keys(brand.locales), ...Object.keys(message.texts)];
  return [...new Set(order)].filter((locale) => message.texts[locale]);
}
