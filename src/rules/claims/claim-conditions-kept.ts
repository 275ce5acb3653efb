/** The figure of a claim keeps the condition it was measured under: “in the laboratory”, “at 21 °C”. */
import type { Atom, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { wordFinder, inLocale, readValues, foldLetters, sentencesOf } from '../../languages/index.js';
import { claimFinder, everyPassage, formsIn } from '../spoken-claims.js';

/** Figures a claim rests on; those with an “up to” or “about” are held to it by another rule. */
const figures = (text: string, locale: string): Atom[] =>
  readValues(text, locale)
    .map(({ value }) => value)
    .filter(({ type }) => type === 'percentage' || type === 'duration' || type === 'quantity')
    .filter((value) => !('qualifier' in value && value.qualifier));

const amountOf = (value: Atom): string | undefined =>
  'amount' in value ? `${value.type} ${value.amount} ${'unit' in value ? value.unit : ''}` : undefined;

/** Long words in common tell that a sentence speaks of the claim, whatever their endings. */
function speaksOf(sentence: string, claim: string): boolean {
  const stems = (text: string) =>
    new Set((foldLetters(text).match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));
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
    if (wordFinder(kept)(sentence).length > 0 || claimFinder(brand, id, locale)(sentence).length > 0) continue;
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
  'uses-less': {
    text: { en: 'uses 30% less water than the 2021 model', el: 'χρειάζεται 30% λιγότερο νερό από το μοντέλο του 2021', hu: '30%-kal kevesebb vizet fogyaszt a 2021-es modellnél' },
    proof: 'Report W-26-04',
    owner: 'Quality',
    keep: { en: ['2021 model', 'model of 2021'], el: ['μοντέλο του 2021'], hu: ['2021-es modell*'] },
  },
}; // prettier-ignore
const message = (title: string, body: string) => `---\ntitle: ${title}\nclaims: [uses-less]\n---\n\n${body}\n`;

export const claimConditionsKept: Rule = {
  id: 'claim-conditions-kept',
  alias: 'CLM-03',
  scope: 'message',
  severity: 'warning',
  needs: (brand) => Object.values(brand.claims).some(({ keep }) => keep),
  words: {
    en: {
      why: 'What was measured was “30% less than the 2021 model”. Without the last words it is another claim, and nobody has proved it.',
      lost: '{figure} stands without “{words}”, which belongs to the claim “{id}”',
      cure: 'Write the claim with its condition, or leave the figure out.',
      needs: 'claims with words that must stay (`keep`)',
    },
    el: {
      why: 'Μετρήθηκε «30% λιγότερο από το μοντέλο του 2021». Χωρίς το μέτρο σύγκρισης είναι άλλος ισχυρισμός, που δεν τον απέδειξε κανείς.',
      lost: 'το {figure} στέκει χωρίς το «{words}», που ανήκει στον ισχυρισμό «{id}»',
      cure: 'Γράψτε τον ισχυρισμό με την προϋπόθεσή του ή αφαιρέστε τον αριθμό.',
      needs: 'ισχυρισμοί με λέξεις που πρέπει να μένουν (`keep`)',
    },
    hu: {
      why: 'A mérés így szólt: „30%-kal kevesebb, mint a 2021-es modell”. A viszonyítás nélkül ez más állítás, és azt senki sem bizonyította.',
      lost: '{figure} mellől hiányzik: „{words}”, pedig az állításhoz („{id}”) tartozik',
      cure: 'Írja az állítást a feltételével együtt, vagy hagyja el a számot.',
      needs: 'állítások olyan szavakkal, amelyeknek maradniuk kell (`keep`)',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { brand: { claims }, message: message('The new tap', 'Our new tap needs 30% less water.') },
      good: { brand: { claims }, message: message('The new tap', 'Our new tap needs 30% less water than the model of 2021. A 30% share of visitors asked for it.') },
    },
    {
      locale: 'el',
      bad: { brand: { claims }, message: message('Η νέα βρύση', 'Η νέα μας βρύση θέλει 30% λιγότερο νερό.') },
      good: { brand: { claims }, message: message('Η νέα βρύση', 'Η νέα μας βρύση θέλει 30% λιγότερο νερό από το μοντέλο του 2021.') },
    },
    {
      locale: 'hu',
      bad: { brand: { claims }, message: message('Új csap', 'Új csapunk 30%-kal kevesebb vizet használ.') },
      good: { brand: { claims }, message: message('Új csap', 'Új csapunk 30%-kal kevesebb vizet használ a 2021-es modellnél.') },
    },
  ],
  *check(subject, context) {
    const ids = subject.claims.filter((id) => context.brand.claims[id]?.keep);
    if (ids.length === 0) return;
    for (const { text, passage } of everyPassage(subject, context))
      for (const id of ids) yield* about(id, passage, text.locale, context);
  },
}; // prettier-ignore
