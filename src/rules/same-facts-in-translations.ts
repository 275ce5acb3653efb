/** A translation says the values of its source: none other, none less. */
import type { Atom, Message, MessageText, Problem, Rule, RuleContext, Said } from '../model.js';

/** The value of the source a foreign one stands for: same part and type, else the only one of its type. */
function counterpart(
  said: Said,
  source: readonly Said[],
  translated: readonly Said[],
  context: RuleContext,
): Atom | undefined {
  const agreesWith = (atom: Atom) => (other: Said) =>
    context.declares(
      { id: '', kind: 'fact', forms: {}, origin: 'text', values: [{ value: atom }] },
      other.value,
      'any',
    );
  const same = source.filter((s) => s.value.type === said.value.type);
  const unsaid = same.filter((s) => !translated.some(agreesWith(s.value)));
  const here = unsaid.find((s) => s.part === said.part) ?? (unsaid.length === 1 ? unsaid[0] : undefined);
  return (here ?? (same.length === 1 ? same[0] : undefined))?.value;
}

function* strangers(text: MessageText, source: MessageText, context: RuleContext): Generator<Problem> {
  const translated = context.valuesOf(text);
  const original = context.valuesOf(source);
  for (const said of translated) {
    if (context.contract.invariants.some((i) => context.declares(i, said.value, 'any'))) continue;
    const expected = said.value.type === 'link' ? undefined : counterpart(said, original, translated, context);
    const data = { read: said.text, said: expected ? context.say(expected, text.locale) : '', locale: text.locale };
    yield {
      at: said.place,
      excerpt: said.text,
      data,
      say: expected ? 'contradicted' : 'undeclared',
      severity: said.value.type === 'link' ? 'warning' : undefined,
    };
  }
}

/** Registered facts of the message that the source says in words or by reference and the translation does not. */
function* lost(text: MessageText, message: Message, context: RuleContext): Generator<Problem> {
  const refs = (t: MessageText) => new Set([...JSON.stringify(t.body).matchAll(/"ref":"([^"]+)"/g)].map((m) => m[1]!));
  const [here, there] = [refs(text), refs(message.texts[message.sourceLocale]!)];
  const markets = context.marketsOf(text.locale);
  const values = context.valuesOf(text);
  for (const id of there) {
    const fact = message.facts.find((f) => f.id === id);
    if (!fact || here.has(id) || !fact.values.some((v) => v.market === undefined || markets.includes(v.market)))
      continue;
    const invariant = context.contract.invariants.find((i) => i.id === id)!;
    if (
      [...here].some((ref) => ref.startsWith(`${id}.`)) ||
      values.some((s) => context.declares(invariant, s.value, 'any'))
    )
      continue;
    yield { at: text.title.place, say: 'lost', data: { id, locale: text.locale }, excerpt: id };
  }
}

export const sameFactsInTranslations: Rule = {
  id: 'same-facts-in-translations',
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
      cure: 'Διορθώστε τη μετάφραση ή γράψτε την τιμή ως αναφορά, π.χ. {{price}}.',
    },
    hu: {
      why: 'Minden nyelven ugyanazokat a tényeket kell kapnia az olvasónak. A fordítás adatait az eredetiéihez kötjük.',
      contradicted: 'a fordítás ({locale}) ezt írja: {read}, az eredetiben {said} áll',
      undeclared: 'a fordítás ({locale}) ezt írja: {read}, de ez az eredetiben nem szerepel',
      lost: 'a fordításból ({locale}) hiányzik az eredeti „{id}” adata',
      cure: 'Javítsa a fordítást, vagy hivatkozással írja az értéket, például: {{price}}.',
    },
  },
  examples: [
    { locale: 'el', bad: 'Πηγή: €24.90 — μετάφραση: 19,90 €', good: 'Πηγή: €24.90 — μετάφραση: 24,90 €' },
    {
      locale: 'hu',
      bad: 'Forrás: 27 November — fordítás: november 28.',
      good: 'Forrás: 27 November — fordítás: november 27.',
    },
  ],
  *check(message, context) {
    const source = message.texts[message.sourceLocale]!;
    for (const text of Object.values(message.texts)) {
      if (text.locale === message.sourceLocale) continue;
      yield* strangers(text, source, context);
      yield* lost(text, message, context);
    }
  },
};
