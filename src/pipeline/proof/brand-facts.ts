/** What the brand declares, as invariants: registered facts, places, people, markets, and every value its own words say. */
import type { Brand, Fact, Invariant, InvariantKind, Locale, Market, Value } from '../../model.js';
import { UserError } from '../../errors.js';
import { versionOn } from '../../model/life.js';
import { inLocale, parseValue, readValues } from '../../languages/index.js';

type Forms = Readonly<Record<Locale, readonly string[]>>;

/** Parses a value of the brand; what has no type is a name. */
function valueOf(text: string, brand: Brand, market: Market | undefined, type?: Value['type']): Value {
  const in_ = market === undefined ? undefined : brand.markets[market];
  const parsed = parseValue(text, brand.locale, {
    currency: in_?.currency,
    zone: in_?.timeZone,
    callingCode: in_?.callingCode,
    type,
  });
  if ('value' in parsed) return parsed.value;
  const choices = parsed.choices ? ` (${parsed.choices.join(' or ')})` : '';
  throw new UserError(`The brand says "${text}", which cannot be read as a value: ${parsed.problem}${choices}.`, {
    hint: 'Write it in canonical form, such as 24.90 EUR, 2026-11-27 or +30 210 5550123.',
  });
}

type Written = string | Readonly<Record<string, string>>;

function perMarket(written: Written, brand: Brand, span: { from?: string; until?: string } = {}): Fact['values'] {
  const all: [Market | undefined, string][] =
    typeof written === 'string' ? [[undefined, written]] : Object.entries(written);
  return all.map(([market, text]) => ({ market, value: valueOf(text, brand, market), ...span }));
}

/** Whether a fact is written as `{ value, labels, … }` rather than one value per market. */
function isDetailed(
  fact: object,
): fact is { value: Written; was?: Written; from?: string; until?: string; labels?: Forms } {
  return 'value' in fact;
}

/** The registered facts of the brand, in its order; `hours.<place>`, `phone.<place>` … come after them. */
export function brandFacts(brand: Brand): Fact[] {
  const facts: Fact[] = [];
  for (const [id, written] of Object.entries(brand.facts)) {
    if (typeof written === 'object' && isDetailed(written)) {
      const { value, was, from, until, labels } = written;
      facts.push({ id, origin: 'brand', labels, values: perMarket(value, brand, { from, until }) });
      if (was) facts.push({ id: `${id}.was`, origin: 'brand', values: perMarket(was, brand) });
    } else facts.push({ id, origin: 'brand', values: perMarket(written as Written, brand) });
  }
  const add = (id: string, text: string | undefined, type: Value['type'], market?: Market) => {
    if (text !== undefined)
      facts.push({ id, origin: 'brand', values: [{ market, value: valueOf(text, brand, market, type) }] });
  };
  for (const [id, place] of Object.entries(brand.places)) {
    add(`hours.${id}`, place.hours, 'hours', place.market);
    add(`phone.${id}`, place.phone, 'phone', place.market);
  }
  for (const [id, market] of Object.entries(brand.markets)) {
    add(`phone.${id}`, market.phone, 'phone', id);
    add(`email.${id}`, market.email, 'email', id);
  }
  for (const [id, person] of Object.entries(brand.people)) {
    add(`phone.${id}`, person.phone, 'phone');
    add(`email.${id}`, person.email, 'email');
  }
  return facts;
}

function named(kind: InvariantKind, id: string, forms: Forms): Invariant {
  return { id, kind, values: [], forms, origin: 'brand' };
}

/** One wording per locale of the brand. */
function everyLocale(brand: Brand, text: string | Readonly<Record<string, string>>): Record<Locale, string[]> {
  return Object.fromEntries(Object.keys(brand.locales).map((l) => [l, [inLocale(text, l, brand.locale) ?? '']]));
}

/** Values in the brand's own sentences (legal lines, boilerplate, claims, addresses): said by the brand, so declared. */
function* spoken(brand: Brand): Generator<Invariant> {
  const sentences: [string, string | Readonly<Record<string, string>> | undefined, readonly Market[] | undefined][] = [
    ...(Array.isArray(brand.boilerplate) ? brand.boilerplate : [{ text: brand.boilerplate }]).map(
      ({ text }) => ['boilerplate', text, undefined] as never,
    ),
    ['tagline', brand.tagline, undefined],
    ['name', brand.name, undefined],
    ...Object.entries(brand.legal).map(([id, l]) => [`legal.${id}`, l.text, l.markets] as never),
    ...Object.entries(brand.claims).map(([id, c]) => [`claim.${id}`, c.text, undefined] as never),
    ...Object.entries(brand.places).map(([id, p]) => [`address.${id}`, p.address, undefined] as never),
    ...Object.entries(brand.markets).flatMap(([id, m]) => [
      [`vat.${id}`, m.vatNote, undefined] as never,
      [`entity.${id}`, m.legalEntity, undefined] as never,
    ]),
  ];
  for (const [id, text, markets] of sentences) {
    if (text === undefined) continue;
    const wordings = typeof text === 'string' ? { [brand.locale]: text } : text;
    for (const [locale, words] of Object.entries(wordings))
      for (const found of readValues(words, locale))
        yield {
          id,
          kind: 'fact',
          origin: 'brand',
          forms: {},
          values: (markets ?? [undefined]).map((market) => ({ market, value: found.value })),
        };
  }
}

/** Addresses the brand owns: fine wherever they stand. */
function* links(brand: Brand): Generator<Invariant> {
  const urls = [
    brand.site?.url,
    ...brand.links.map((l) => l.url),
    ...Object.values(brand.social).flatMap((s) => (typeof s.url === 'string' ? [s.url] : Object.values(s.url ?? {}))),
    brand.look.logo?.publicUrl,
    brand.look.logo?.publicUrlDark,
    brand.mail.unsubscribe,
    brand.mail.preferences,
    brand.mail.viewInBrowser,
  ];
  for (const url of urls)
    if (url?.startsWith('http'))
      yield { id: 'link', kind: 'fact', origin: 'brand', forms: {}, values: [{ value: { type: 'link', url } }] };
  for (const address of [brand.mail.from?.email, brand.mail.replyTo])
    if (address)
      yield { id: 'mail', kind: 'fact', origin: 'brand', forms: {}, values: [{ value: { type: 'email', address } }] };
}

/** The words about the organisation that hold on a day; the newest without one. */
export function boilerplateOn(brand: Brand, day: string | undefined): Invariant[] {
  const words = versionOn(brand.boilerplate, day);
  return words ? [named('boilerplate', 'boilerplate', everyLocale(brand, words))] : [];
}

/** All that the brand declares, for every message. Errors: UserError when a value cannot be read. */
export function brandInvariants(brand: Brand, facts: readonly Fact[] = brandFacts(brand)): Invariant[] {
  const names: Invariant[] = [
    named('name', 'brand', Object.keys(brand.forms).length > 0 ? brand.forms : everyLocale(brand, brand.name)),
    ...Object.entries(brand.people).map(([id, p]) =>
      named('name', `person.${id}`, { ...everyLocale(brand, p.name), ...p.forms }),
    ),
    ...Object.entries(brand.products).map(([id, p]) =>
      named('name', `product.${id}`, { ...everyLocale(brand, p.name), ...p.forms }),
    ),
    ...Object.entries(brand.places).map(([id, p]) =>
      named('name', `place.${id}`, { ...everyLocale(brand, p.name), ...p.forms }),
    ),
    ...Object.entries(brand.claims).map(([id, c]) =>
      named('claim', `claim.${id}`, { ...everyLocale(brand, c.text), ...c.forms }),
    ),
    ...Object.entries(brand.legal).map(([id, l]) => named('disclaimer', `legal.${id}`, everyLocale(brand, l.text))),
    ...boilerplateOn(brand, undefined),
  ];
  const values = facts.map((f): Invariant => ({
    id: f.id,
    kind: 'fact',
    values: f.values,
    forms: {},
    origin: 'brand',
  }));
  return [...values, ...names, ...spoken(brand), ...links(brand)];
}
