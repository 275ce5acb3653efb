/** A translation says the values of its source: none other, none less. */
import type { Atom, Market, MessageText, Problem, Rule, RuleContext, Said } from '../../model.js';
import { byPart } from '../../model/passage.js';
import { isTurnOfPhrase, meantBy } from './meant.js';

/** What a translation is compared with: the source's values as they are for the markets of the translation. */
interface Pair {
  readonly translated: readonly Said[];
  readonly source: readonly Said[];
  readonly markets: readonly Market[];
}

/** A value that a fact holds for other markets alone says nothing to these. */
function isForeign(value: Atom, markets: readonly Market[], { contract, declares }: RuleContext): boolean {
  const holders = contract.invariants.filter((i) => declares(i, value, 'any'));
  return holders.length > 0 && !holders.some((i) => declares(i, value, markets));
}

function pairOf(text: MessageText, source: MessageText, context: RuleContext): Pair {
  const markets = context.marketsOf(text.locale);
  const sameShape = text.body.length === source.body.length;
  const part = (said: Said) => ({ ...said, part: sameShape ? said.part : said.part.replace(/^body\..*/, 'body') });
  const values = (of: MessageText) =>
    context
      .valuesOf(of, markets)
      .filter((s) => s.value.type !== 'link')
      .map(part);
  return {
    translated: values(text),
    source: values(source).filter((s) => !isForeign(s.value, markets, context)),
    markets,
  };
}

/** Values of one part that the other text does not say there; equal ones are taken away pair by pair. */
function unmatched(of: readonly Said[], against: readonly Said[], { agrees }: RuleContext): Said[] {
  const left = [...against];
  return of.filter((said) => {
    const at = left.findIndex((other) => agrees(said.value, other.value) || agrees(other.value, said.value));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const currencyOf = (value: Atom) => (value.type === 'money' ? value.currency : '');

/** What the source says in the place of a value: same part, same type, same currency before another. */
function counterpart(said: Said, unsaid: readonly Said[]): Atom | undefined {
  const same = unsaid.filter((s) => s.value.type === said.value.type);
  return (same.find((s) => currencyOf(s.value) === currencyOf(said.value)) ?? same[0])?.value;
}

/** Values of a translation that are not those of its source: bound by their part, else held against all that is declared. */
function* strangers(text: MessageText, pair: Pair, context: RuleContext): Generator<Problem> {
  const { translated, source, markets } = pair;
  for (const part of new Set(translated.map((s) => s.part))) {
    if (part.startsWith('override.') || part.startsWith('short.')) continue;
    const here = byPart(translated).get(part) ?? [];
    const there = byPart(source).get(part) ?? [];
    const unsaid = unmatched(there, here, context);
    for (const said of unmatched(here, there, context))
      yield* strange(said, counterpart(said, unsaid), markets, text, context);
  }
  for (const said of translated)
    if (said.part.startsWith('short.')) yield* strange(said, undefined, markets, text, context);
}

/** An hour on a clock of its own that is a moment the message declares. */
function isMoment(value: Atom, markets: readonly Market[], { contract, declares }: RuleContext): boolean {
  if (value.type !== 'time' || value.zone === undefined) return false;
  return contract.invariants.some(
    (one) => one.values.some((v) => v.value.type === 'instant') && declares(one, value, markets),
  );
}

/** “Children under 6” are «παιδιά κάτω των 6 ετών»: the source says the number, and of ages the unit goes without saying. */
function isAge({ value, part }: Said, { message, passages }: RuleContext): boolean {
  if (value.type !== 'duration' || value.unit !== 'year') return false;
  return passages(message.texts[message.sourceLocale]!)
    .filter((there) => there.part === part || there.part.startsWith(`${part}.`))
    .some(({ text }) => text.match(/\d+(?:[.,]\d+)?/g)?.includes(value.amount));
}

function* strange(
  said: Said,
  expected: Atom | undefined,
  markets: readonly Market[],
  text: MessageText,
  context: RuleContext,
): Generator<Problem> {
  const known = context.contract.invariants.some((i) => context.declares(i, said.value, markets));
  if (known && (expected === undefined || isMoment(said.value, markets, context))) return;
  // What stands beside the name of another, or held before, is said by the rules of agreement.
  if (said.place && context.misplaced(text).some((one) => one.said.place?.start === said.place!.start)) return;
  if (expected === undefined && isAge(said, context)) return;
  const free = expected === undefined && isTurnOfPhrase(said);
  const meant = free ? undefined : (expected ?? meantBy(said.value, markets, context));
  const data = { read: said.text, said: meant ? context.say(meant, text.locale) : '', locale: text.locale };
  const severity = free ? 'note' : undefined;
  yield { at: said.place, excerpt: said.text, data, say: meant ? 'contradicted' : 'undeclared', severity };
}

/** Ids of the facts a text refers to, wherever. */
function referencesOf(text: MessageText): Set<string> {
  return new Set(
    [...JSON.stringify({ ...text, file: undefined }).matchAll(/"ref":"([^"]+)"/g)].map((match) => match[1]!),
  );
}

/** Registered facts that the source refers to and the translation neither refers to nor says in words. */
function* lost(text: MessageText, source: MessageText, pair: Pair, context: RuleContext): Generator<Problem> {
  const here = referencesOf(text);
  for (const id of referencesOf(source)) {
    const fact = context.message.facts.find((f) => f.id === id);
    const speaks = fact?.values.some((v) => v.market === undefined || pair.markets.includes(v.market));
    if (!speaks || here.has(id) || [...here].some((ref) => ref.startsWith(`${id}.`))) continue;
    const invariant = context.contract.invariants.find((i) => i.id === id)!;
    if (pair.translated.some((s) => context.declares(invariant, s.value, 'any'))) continue;
    yield { at: text.title.place, say: 'lost', data: { id, locale: text.locale }, excerpt: id };
  }
}

export const sameFactsInTranslations: Rule = {
  id: 'same-facts-in-translations',
  alias: 'NUM-01',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'Readers of every language must get the same facts. Values of a translation are bound to those of its source.',
      contradicted: 'the translation ({locale}) says {read}, the source says {said}',
      undeclared: 'the translation ({locale}) says {read}, which the source does not say',
      lost: 'the translation ({locale}) does not say “{id}”, which the source says',
      cure: 'Correct the translation, or write the value as a reference such as {{price}}.',
    },
    el: {
      why: 'Οι αναγνώστες κάθε γλώσσας πρέπει να μαθαίνουν τα ίδια. Τα στοιχεία της μετάφρασης συγκρίνονται με εκείνα του πρωτοτύπου.',
      contradicted: 'η μετάφραση ({locale}) γράφει {read}, το πρωτότυπο λέει {said}',
      undeclared: 'η μετάφραση ({locale}) γράφει {read}, που δεν υπάρχει στο πρωτότυπο',
      lost: 'από τη μετάφραση ({locale}) λείπει το στοιχείο «{id}» του πρωτοτύπου',
      cure: 'Διορθώστε τη μετάφραση ή γράψτε το στοιχείο ως αναφορά, π.χ. {{price}}.',
    },
    hu: {
      why: 'Minden nyelven ugyanazokat az adatokat kell megkapnia az olvasónak. A fordítás adatait az eredetiéivel vetjük össze.',
      contradicted: 'a fordítás ({locale}) ezt írja: {read}, az eredetiben {said} áll',
      undeclared: 'a fordítás ({locale}) ezt írja: {read}, de ez az eredetiben nem szerepel',
      lost: 'a fordításból ({locale}) hiányzik az eredetiben szereplő „{id}” adat',
      cure: 'Javítsa a fordítást, vagy írjon az adat helyére hivatkozást, például: {{price}}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: 'The workshop opens on 27 November at 10:00.',
        translations: { el: 'Το εργαστήριο ανοίγει στις 28 Νοεμβρίου στις 10:00.' },
      },
      good: {
        message: 'The workshop opens on 27 November at 10:00.',
        translations: { el: 'Το εργαστήριο ανοίγει στις 27 Νοεμβρίου στις 10:00.' },
      },
    },
    {
      locale: 'el',
      bad: {
        message: 'Αντικαθιστούμε δωρεάν το γυαλί για 5 χρόνια.',
        translations: { hu: 'Az üveget 2 évig ingyen cseréljük.' },
      },
      good: {
        message: 'Αντικαθιστούμε δωρεάν το γυαλί για 5 χρόνια.',
        translations: { hu: 'Az üveget 5 évig ingyen cseréljük.' },
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'A lámpa december 3-án érkezik boltjainkba.',
        translations: { en: 'The lamp reaches our shops on 30 December.' },
      },
      good: {
        message: 'A lámpa december 3-án érkezik boltjainkba.',
        translations: { en: 'The lamp reaches our shops on 3 December.' },
      },
    },
  ],
  *check(message, context) {
    const source = message.texts[message.sourceLocale]!;
    for (const text of Object.values(message.texts)) {
      if (text.locale === message.sourceLocale) continue;
      const pair = pairOf(text, source, context);
      yield* strangers(text, pair, context);
      yield* lost(text, source, pair, context);
    }
  },
};
