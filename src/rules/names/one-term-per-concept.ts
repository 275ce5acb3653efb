/** One thing has one term in a message, and terms that are easily confused are not. */
import type { Brand, Locale, MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import type { NameHit } from '../../languages/index.js';
import { namesOf } from './registered-names.js';

interface Use {
  readonly passage: Passage;
  readonly hit: NameHit;
}

const termOf = (id: string, brand: Brand) =>
  id.startsWith('term.') ? brand.terms[id.slice('term.'.length)] : undefined;

/** The first use of every term of the brand in a text, in reading order. */
function usesIn(text: MessageText, { brand, passages }: RuleContext): Map<string, Use> {
  const uses = new Map<string, Use>();
  const { find } = namesOf(brand, text.locale);
  for (const passage of passages(text))
    if (!passage.quoted)
      for (const hit of find(passage.own))
        if (termOf(hit.id, brand) && !uses.has(hit.id)) uses.set(hit.id, { passage, hit });
  return uses;
}

function problem(say: string, { passage, hit }: Use, other: string, locale: Locale): Problem {
  const found = passage.text.slice(hit.start, hit.end);
  return { say, at: passage.at(hit.start, hit.end), locale, excerpt: found, data: { found, other } };
}

/** Two terms of one concept. */
function* variants(uses: ReadonlyMap<string, Use>, brand: Brand, locale: Locale): Generator<Problem> {
  const first = new Map<string, Use>();
  for (const [id, use] of uses) {
    const concept = termOf(id, brand)?.concept;
    if (concept === undefined) continue;
    const before = first.get(concept);
    if (before) yield problem('variant', use, before.passage.text.slice(before.hit.start, before.hit.end), locale);
    else first.set(concept, use);
  }
}

const confused = (a: string, b: string, brand: Brand): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) => termOf(one!, brand)?.confusedWith?.includes(other!.slice('term.'.length)));

/** The source says one, the translation the other. */
function* exchanged(
  uses: ReadonlyMap<string, Use>,
  source: ReadonlyMap<string, Use>,
  brand: Brand,
  locale: Locale,
): Generator<Problem> {
  for (const [id, use] of uses) {
    if (source.has(id)) continue;
    const meant = [...source.keys()].find((one) => !uses.has(one) && confused(id, one, brand));
    if (meant) yield problem('confused', use, namesOf(brand, locale).byId.get(meant)!.written, locale);
  }
}

const terms = {
  shop: { name: { en: 'shop', el: 'κατάστημα', hu: 'bolt' }, concept: 'shop' },
  store: { name: { en: 'store', el: 'μαγαζί', hu: 'üzlet' }, concept: 'shop' },
  guarantee: { name: { en: 'guarantee', el: 'εγγύηση', hu: 'jótállás' }, confusedWith: ['warranty'] },
  warranty: { name: { en: 'legal warranty', el: 'νόμιμη ευθύνη', hu: 'szavatosság' } },
};
const of = (message: string, translations?: Record<string, string>) => ({ message, translations, brand: { terms } });

export const oneTermPerConcept: Rule = {
  id: 'one-term-per-concept',
  alias: 'TRM-05',
  scope: 'message',
  severity: 'warning',
  language: true,
  needs: (brand) => Object.values(brand.terms).some(({ concept, confusedWith }) => concept ?? confusedWith),
  words: {
    en: {
      why: 'A reader who meets two words looks for two things. The brand says which terms are one concept, and which are not to be confused.',
      needs: 'terms with a concept, or easily confused ones (terms)',
      variant: 'says “{found}” and elsewhere “{other}” for the same thing',
      confused: 'says “{found}” where the source means “{other}”',
      cure: 'Use one of the two throughout.',
      confusedCure: 'Write “{other}”, in the form the sentence needs.',
    },
    el: {
      why: 'Όποιος διαβάζει δύο λέξεις ψάχνει δύο πράγματα. Η μάρκα δηλώνει ποιοι όροι σημαίνουν το ίδιο και ποιοι δεν πρέπει να συγχέονται.',
      needs: 'όροι με έννοια (concept) ή όροι που συγχέονται (confusedWith)',
      variant: 'γράφει «{found}» και αλλού «{other}» για το ίδιο πράγμα',
      confused: 'γράφει «{found}», ενώ το πρωτότυπο εννοεί «{other}»',
      cure: 'Κρατήστε τον έναν όρο σε όλο το κείμενο.',
      confusedCure: 'Γράψτε «{other}», στον τύπο που χρειάζεται η πρόταση.',
    },
    hu: {
      why: 'Aki két szót olvas, két dologra gondol. A márka megadja, mely kifejezések jelentik ugyanazt, és melyek nem keverhetők össze.',
      needs: 'közös fogalmú (concept) vagy összetéveszthető (confusedWith) kifejezések',
      variant: 'itt „{found}”, máshol „{other}” áll ugyanarra',
      confused: 'ezt írja: „{found}”, az eredeti viszont erről szól: „{other}”',
      cure: 'Válassza az egyiket, és végig azt használja.',
      confusedCure: 'Írja így: „{other}”, a mondatba illő raggal.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: of('Visit our shops. Every store sharpens knives.'),
      good: of('Visit our shops. Every shop sharpens knives.'),
    },
    {
      locale: 'en',
      bad: of('The guarantee is five years.', { hu: 'A szavatosság öt év.' }),
      good: of('The guarantee is five years.', { hu: 'A jótállás öt év.' }),
    },
    {
      locale: 'el',
      bad: of('Ελάτε στα καταστήματά μας. Κάθε μαγαζί ακονίζει μαχαίρια.'),
      good: of('Ελάτε στα καταστήματά μας. Κάθε κατάστημα ακονίζει μαχαίρια.'),
    },
    {
      locale: 'el',
      bad: of('Η εγγύηση ισχύει πέντε έτη.', { en: 'The legal warranty is five years.' }),
      good: of('Η εγγύηση ισχύει πέντε έτη.', { en: 'The guarantee is five years.' }),
    },
    {
      locale: 'hu',
      bad: of('Jöjjön el boltjainkba! Minden üzletünkben élezünk.'),
      good: of('Jöjjön el boltjainkba! Minden boltunkban élezünk.'),
    },
    {
      locale: 'hu',
      bad: of('A jótállás öt év.', { el: 'Η νόμιμη ευθύνη διαρκεί πέντε έτη.' }),
      good: of('A jótállás öt év.', { el: 'Η εγγύηση ισχύει πέντε έτη.' }),
    },
  ],
  *check(message, context) {
    const source = usesIn(message.texts[message.sourceLocale]!, context);
    for (const text of Object.values(message.texts)) {
      const uses = text.locale === message.sourceLocale ? source : usesIn(text, context);
      yield* variants(uses, context.brand, text.locale);
      if (uses !== source) yield* exchanged(uses, source, context.brand, text.locale);
    }
  },
};
