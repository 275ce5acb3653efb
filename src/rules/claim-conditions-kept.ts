/** The figure of a claim keeps the words that make it true: “up to”, “on average”, “in the laboratory”. */
import type { Atom, Passage, Problem, Rule, RuleContext } from '../model.js';
import { formFinder, inLocale, readValues, searchable, sentencesOf } from '../languages/index.js';
import { claimFinder, everyPassage, formsIn } from './spoken-claims.js';

/** Figures a claim rests on. */
const figures = (text: string, locale: string): Atom[] =>
  readValues(text, locale)
    .map(({ value }) => value)
    .filter(({ type }) => type === 'percentage' || type === 'duration' || type === 'quantity');

const amountOf = (value: Atom): string | undefined =>
  'amount' in value ? `${value.type} ${value.amount} ${'unit' in value ? value.unit : ''}` : undefined;

/** Long words in common tell that a sentence speaks of the claim, whatever their endings. */
function speaksOf(sentence: string, claim: string): boolean {
  const stems = (text: string) =>
    new Set((searchable(text).match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));
  const own = stems(claim);
  return [...stems(sentence)].some((stem) => own.has(stem));
}

function* about(id: string, passage: Passage, locale: string, { brand }: RuleContext): Generator<Problem> {
  const { text, keep } = brand.claims[id]!;
  const kept = formsIn(keep, locale);
  const claim = inLocale(text, locale, brand.locale);
  if (!kept || !claim || !/\d/.test(passage.own)) return;
  const wanted = new Set(figures(claim, locale).map(amountOf));
  for (const sentence of sentencesOf(passage.own, locale)) {
    const said = readValues(sentence, locale).find(({ value }) => wanted.has(amountOf(value) ?? '–'));
    if (!said || !speaksOf(sentence.replace(said.text, ''), claim)) continue;
    if (formFinder(kept)(sentence).length > 0 || claimFinder(brand, id, locale)(sentence).length > 0) continue;
    const start = passage.own.indexOf(sentence) + said.start;
    yield {
      at: passage.at(start, start + said.text.length),
      say: 'lost',
      data: { figure: said.text, words: kept[0]!, id },
      excerpt: `${id} ${said.text}`,
      locale,
    };
  }
}

const claims = {
  'keeps-warm': {
    text: { en: 'keeps water hot for up to 40 minutes', el: 'κρατάει το νερό ζεστό έως και 40 λεπτά', hu: 'akár 40 percig melegen tartja a vizet' },
    proof: 'Report 12',
    owner: 'Quality',
    keep: { en: ['up to', 'at most'], el: ['έως', 'το πολύ'], hu: ['akár', 'legfeljebb'] },
  },
}; // prettier-ignore
const message = (title: string, body: string) => `---\ntitle: ${title}\nclaims: [keeps-warm]\n---\n\n${body}\n`;

export const claimConditionsKept: Rule = {
  id: 'claim-conditions-kept',
  alias: 'CLM-03',
  scope: 'message',
  severity: 'warning',
  needs: (brand) => Object.values(brand.claims).some(({ keep }) => keep),
  words: {
    en: {
      why: 'What was measured was “up to 40 minutes”. Without the first two words it is another claim, and nobody has proved it.',
      lost: '{figure} stands without “{words}”, which belongs to the claim “{id}”',
      cure: 'Write the claim with its condition, or leave the figure out.',
      needs: 'claims with words that must stay (`keep`)',
    },
    el: {
      why: 'Μετρήθηκε «έως 40 λεπτά». Χωρίς το «έως» είναι άλλος ισχυρισμός, που δεν τον απέδειξε κανείς.',
      lost: 'το {figure} στέκει χωρίς το «{words}», που ανήκει στον ισχυρισμό «{id}»',
      cure: 'Γράψτε τον ισχυρισμό με την προϋπόθεσή του ή αφαιρέστε τον αριθμό.',
      needs: 'ισχυρισμοί με λέξεις που πρέπει να μένουν (`keep`)',
    },
    hu: {
      why: 'A mérés szerint „akár 40 percig”. Az „akár” nélkül ez más állítás, és azt senki sem bizonyította.',
      lost: '{figure} mellől hiányzik: „{words}”, pedig az állításhoz („{id}”) tartozik',
      cure: 'Írja az állítást a feltételével együtt, vagy hagyja el a számot.',
      needs: 'állítások olyan szavakkal, amelyeknek maradniuk kell (`keep`)',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { brand: { claims }, message: message('Ferna', 'The water stays hot for 40 minutes.') },
      good: { brand: { claims }, message: message('Ferna', 'The water stays hot for up to 40 minutes. We are 40 minutes from Athens.') },
    },
    {
      locale: 'el',
      bad: { brand: { claims }, message: message('Ferna', 'Το νερό μένει ζεστό 40 λεπτά.') },
      good: { brand: { claims }, message: message('Ferna', 'Το νερό μένει ζεστό έως 40 λεπτά.') },
    },
    {
      locale: 'hu',
      bad: { brand: { claims }, message: message('Ferna', '40 percig melegen tartja a vizet.') },
      good: { brand: { claims }, message: message('Ferna', 'Akár 40 percig melegen tartja a vizet.') },
    },
  ],
  *check(subject, context) {
    const ids = subject.claims.filter((id) => context.brand.claims[id]?.keep);
    if (ids.length === 0) return;
    for (const { text, passage } of everyPassage(subject, context))
      for (const id of ids) yield* about(id, passage, text.locale, context);
  },
}; // prettier-ignore
