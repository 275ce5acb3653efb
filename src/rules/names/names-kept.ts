/** Translations name the brand, its people, places and products as the brand registers them for that language. */
import type { Brand, Locale, MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { asElsewhere, candidateIn, isTheirOwn } from './lost-names.js';
import { namesOf, type Registered } from './registered-names.js';

/** Passages that translate each other: the same part; the whole body where its blocks do not match. */
function groupsOf(passages: readonly Passage[], byBlock: boolean): ReadonlyMap<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.part.startsWith('override.')) continue;
    const key = byBlock ? passage.part : passage.part.replace(/^body\..*/, 'body');
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  return groups;
}

const idsIn = (passages: readonly Passage[], brand: Brand, locale: Locale): Set<string> =>
  new Set(
    passages.flatMap(({ text }) =>
      namesOf(brand, locale)
        .find(text)
        .map(({ id }) => id),
    ),
  );

const severities = { wrong: 'error', elsewhere: 'note', letters: 'note', near: 'warning', form: 'note' } as const;

/** `said`: the name stands there, perhaps by its surname alone; only another language's order is looked for. */
function* lost(
  one: Registered,
  group: readonly Passage[],
  text: MessageText,
  brand: Brand,
  said = false,
): Generator<Problem> {
  const { locale } = text;
  for (const passage of group) {
    const found = said ? asElsewhere(passage.own, one, locale) : candidateIn(passage.own, one, brand, locale);
    if (!found) continue;
    // Terms and products are held against their wrong spellings by another rule, wherever they stand.
    if (found.say === 'wrong' && one.kind !== 'person' && one.kind !== 'place' && one.kind !== 'city') return;
    const words = passage.text.slice(found.start, found.end);
    yield {
      say: found.say,
      severity: found.say === 'letters' && one.kind === 'term' && one.keep ? 'error' : severities[found.say],
      at: passage.at(found.start, found.end),
      locale,
      excerpt: words,
      data: { found: words, right: one.written, locale },
    };
    return;
  }
}

interface Sides {
  readonly source: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
}

/**
 * One name of the source is gone and one of the same kind stands there that the source nowhere has: another product.
 * `whole`: what the two texts name from beginning to end, for translations also move names about.
 */
function* exchanged(
  { source, target }: Sides,
  whole: Sides,
  group: readonly Passage[],
  text: MessageText,
  { brand, marketsOf }: RuleContext,
): Generator<Problem> {
  const names = namesOf(brand, text.locale);
  for (const kind of ['person', 'product', 'city', 'place'] as const) {
    const only = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
      [...a].filter((id) => id.startsWith(`${kind}.`) && !b.has(id));
    const [gone, come] = [only(source, target), only(target, source)];
    if (gone.length !== 1 || come.length !== 1) continue;
    if (isTheirOwn(come[0]!, gone[0]!, brand, text.locale, marketsOf(text.locale))) continue;
    if (whole.source.has(come[0]!) && whole.target.has(gone[0]!)) continue;
    const right = names.byId.get(gone[0]!)!.written;
    for (const passage of group) {
      const hit = names.find(passage.text).find(({ id }) => id === come[0]);
      if (!hit) continue;
      const found = passage.text.slice(hit.start, hit.end);
      yield {
        say: 'another',
        severity: whole.source.has(come[0]!) ? 'warning' : undefined,
        at: passage.at(hit.start, hit.end),
        locale: text.locale,
        excerpt: found,
        data: { found, right, locale: text.locale },
      };
      break;
    }
  }
}

function* inTranslation(text: MessageText, source: MessageText, context: RuleContext): Generator<Problem> {
  const { brand, passages } = context;
  const byBlock = text.body.length === source.body.length;
  const groups = groupsOf(passages(text), byBlock);
  const kinds = new Set<Registered['kind']>(['brand', 'person', 'product', 'city', 'place']);
  const names = namesOf(brand, text.locale);
  const whole = {
    source: idsIn(passages(source), brand, source.locale),
    target: idsIn(passages(text), brand, text.locale),
  };
  for (const [part, from] of groupsOf(passages(source), byBlock)) {
    const group = groups.get(part);
    if (!group) continue;
    const said = idsIn(from, brand, source.locale);
    if (said.size === 0) continue;
    const here = idsIn(group, brand, text.locale);
    for (const id of said) {
      const one = names.byId.get(id);
      if (!one || (!kinds.has(one.kind) && !one.keep)) continue;
      const there = here.has(id);
      if (!there || one.kind === 'person') yield* lost(one, group, text, brand, there);
    }
    yield* exchanged({ source: said, target: here }, whole, group, text, context);
  }
}

/** Nothing to hold: the brand registers only its own name. */
const registersNames = (brand: Brand): boolean =>
  [brand.people, brand.products, brand.places, brand.terms].some((list) => Object.keys(list).length > 0);

const ferna = { products: { ferna: { name: 'Ferna' }, ruvo: { name: 'Ruvo' } } };
const city = {
  places: {
    shop: {
      name: { en: 'Athens shop', el: 'Κατάστημα Αθήνας', hu: 'Athéni bolt' },
      market: 'GR',
      city: { en: 'Athens', el: 'Αθήνα', hu: 'Athén' },
      address: '212 Aiolou Street, Athens',
    },
    other: {
      name: { en: 'Patras shop', el: 'Κατάστημα Πάτρας', hu: 'Pátrai bolt' },
      market: 'GR',
      city: { en: 'Patras', el: 'Πάτρα', hu: 'Pátra' },
      address: '248 Maizonos Street, Patras',
    },
  },
};

export const namesKept: Rule = {
  id: 'names-kept',
  alias: 'TRM-03',
  scope: 'message',
  severity: 'error',
  language: true,
  needs: registersNames,
  words: {
    en: {
      why: 'In a translation a name is found in the form the brand registers for that language, in any case or with any ending. Another name there is a mistake of fact; a form that we do not know may be right, so it is only a note.',
      needs: 'names of people, products or places',
      another: 'the translation ({locale}) says “{found}” where the source names {right}',
      wrong: '“{found}” is a wrong spelling of “{right}” ({locale})',
      elsewhere: '“{found}” is how another language writes it; registered here is “{right}” ({locale})',
      letters: '“{found}” is {right} in other letters; the registered form is “{right}” ({locale})',
      near: '“{found}” looks like a misspelt “{right}” ({locale})',
      form: '“{found}” is not a known form of “{right}” ({locale})',
      cure: 'Write “{right}”, in the form the sentence needs.',
      elsewhereCure: 'Write “{right}”, or add “{found}” to forms.{locale} of the name.',
      lettersCure: 'Write “{right}”, or add “{found}” to forms.{locale} of the name.',
      nearCure: 'Write “{right}”, or add “{found}” to forms.{locale} of the name.',
      formCure: 'To accept this form, add “{found}” to forms.{locale} of the name; else write “{right}”.',
    },
    el: {
      why: 'Σε μια μετάφραση το όνομα γράφεται όπως το δηλώνει η μάρκα για τη γλώσσα, σε οποιαδήποτε πτώση. Άλλο όνομα στη θέση του είναι ουσιαστικό λάθος· ένας τύπος που δεν γνωρίζουμε μπορεί να είναι σωστός, γι’ αυτό είναι μόνο σημείωση.',
      needs: 'ονόματα προσώπων, προϊόντων ή τόπων',
      another: 'η μετάφραση ({locale}) γράφει «{found}», ενώ το πρωτότυπο αναφέρει: {right}',
      wrong: 'το «{found}» είναι λανθασμένη γραφή του «{right}» ({locale})',
      elsewhere: 'το «{found}» είναι η γραφή άλλης γλώσσας· εδώ έχει δηλωθεί το «{right}» ({locale})',
      letters: 'το «{found}» είναι το «{right}» με άλλα γράμματα· έχει δηλωθεί το «{right}» ({locale})',
      near: 'το «{found}» μοιάζει με λανθασμένη γραφή του «{right}» ({locale})',
      form: 'το «{found}» δεν είναι γνωστός τύπος του «{right}» ({locale})',
      cure: 'Γράψτε «{right}», στον τύπο που χρειάζεται η πρόταση.',
      elsewhereCure: 'Γράψτε «{right}» ή προσθέστε το «{found}» στο forms.{locale} του ονόματος.',
      lettersCure: 'Γράψτε «{right}» ή προσθέστε το «{found}» στο forms.{locale} του ονόματος.',
      nearCure: 'Γράψτε «{right}» ή προσθέστε το «{found}» στο forms.{locale} του ονόματος.',
      formCure:
        'Για να γίνει δεκτός ο τύπος, προσθέστε το «{found}» στο forms.{locale} του ονόματος· αλλιώς γράψτε «{right}».',
    },
    hu: {
      why: 'A fordításban a név abban az alakban áll, amelyet a márka az adott nyelvre megad, bármilyen raggal. Ha más név áll a helyén, az tárgyi tévedés; az ismeretlen alak viszont helyes is lehet, ezért az csak megjegyzés.',
      needs: 'személyek, termékek vagy helyek nevei',
      another: 'a fordítás ({locale}) ezt írja: „{found}”, az eredetiben viszont ez áll: {right}',
      wrong: '„{found}”: hibás írásmód, helyesen „{right}” ({locale})',
      elsewhere: '„{found}”: így más nyelven írjuk; itt a megadott alak „{right}” ({locale})',
      letters: '„{found}”: ugyanaz a név más betűkkel; a megadott alak „{right}” ({locale})',
      near: '„{found}”: valószínűleg elírás, a név „{right}” ({locale})',
      form: '„{found}”: ezt az alakot nem ismerjük, a megadott név „{right}” ({locale})',
      cure: 'Írja így: „{right}”, a mondatba illő raggal.',
      elsewhereCure: 'Írja így: „{right}”, vagy vegye fel a név forms.{locale} alakjai közé: „{found}”.',
      lettersCure: 'Írja így: „{right}”, vagy vegye fel a név forms.{locale} alakjai közé: „{found}”.',
      nearCure: 'Írja így: „{right}”, vagy vegye fel a név forms.{locale} alakjai közé: „{found}”.',
      formCure: 'Ha elfogadja, vegye fel a név forms.{locale} alakjai közé: „{found}”; különben írja így: „{right}”.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: 'Our Athens shop opens.',
        translations: { el: 'Ανοίγει το κατάστημα της Πάτρας.' },
        brand: city,
      },
      good: {
        message: 'Our Athens shop opens.',
        translations: { el: 'Ανοίγει το κατάστημα της Αθήνας.' },
        brand: city,
      },
    },
    {
      locale: 'en',
      bad: { message: 'Ferna boils fast.', translations: { hu: 'A Ruvo gyorsan felforr.' }, brand: ferna },
      good: { message: 'Ferna boils fast.', translations: { hu: 'A Fernával gyorsan felforr a víz.' }, brand: ferna },
    },
    {
      locale: 'el',
      bad: { message: 'Γνωρίστε τη Ferna.', translations: { en: 'Meet Ruvo.' }, brand: ferna },
      good: { message: 'Γνωρίστε τη Ferna.', translations: { en: 'Meet Ferna.' }, brand: ferna },
    },
    {
      locale: 'el',
      bad: { message: 'Στην Αθήνα από αύριο.', translations: { hu: 'Pátrában holnaptól.' }, brand: city },
      good: { message: 'Στην Αθήνα από αύριο.', translations: { hu: 'Athénban holnaptól.' }, brand: city },
    },
    {
      locale: 'hu',
      bad: { message: 'Ismerje meg a Fernát!', translations: { el: 'Γνωρίστε τη Φέρνα!' }, brand: ferna },
      good: { message: 'Ismerje meg a Fernát!', translations: { el: 'Γνωρίστε τη Ferna!' }, brand: ferna },
    },
    {
      locale: 'hu',
      bad: { message: 'Athéni boltunk megnyílt.', translations: { en: 'Our Patras shop is open.' }, brand: city },
      good: { message: 'Athéni boltunk megnyílt.', translations: { en: 'Our shop in Athens is open.' }, brand: city },
    },
  ],
  *check(message, context) {
    const source = message.texts[message.sourceLocale]!;
    for (const text of Object.values(message.texts)) if (text !== source) yield* inTranslation(text, source, context);
  },
};
