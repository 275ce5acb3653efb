/** A cut price stands beside the lowest of the 30 days before it, and its percentage is reckoned from that. */
import type { Fact, Market, Message, MessageText, Money, Problem, Rule, RuleContext } from '../../model.js';
import { claimWords, readValues } from '../../languages/index.js';
import { moneyFor, offerFact } from '../offer-facts.js';
import { isInUnion, sellsInUnion, sentenceAt } from '../spoken-claims.js';

interface Cut {
  readonly market?: Market;
  readonly was: Money;
  readonly price?: Money;
  readonly lowest?: Money;
}

const amount = (money: Money): number => Number(money.amount);

/** The cuts a message announces in the Union, one per market. */
function cutsOf(message: Message): Cut[] {
  const was = offerFact(message, 'was');
  return (was?.values ?? []).flatMap(({ market, value }): Cut[] => {
    if (value.type !== 'money' || !(market ? isInUnion(market) : message.markets.some(isInUnion))) return [];
    const price = moneyFor(offerFact(message, 'price'), market);
    if (price && amount(price) >= amount(value)) return [];
    return [{ market, was: value, price, lowest: moneyFor(offerFact(message, 'lowest30'), market) }];
  });
}

/** Whether the words say that the old price is the lowest of 30 days. */
function saysLowest(text: MessageText, { passages }: RuleContext): boolean {
  const { lowestOf30 } = claimWords(text.locale);
  return passages(text).some((passage) => lowestOf30(passage.text).length > 0);
}

/** One finding for all markets whose lowest price neither the data nor every text gives. */
function* undeclared(cuts: readonly Cut[], fact: Fact, message: Message, context: RuleContext): Generator<Problem> {
  const open = cuts.filter(({ lowest }) => !lowest);
  if (open.length === 0 || Object.values(message.texts).every((text) => saysLowest(text, context))) return;
  const was = open
    .map(({ market, was: money }) => `${context.say(money, context.brand.locale)}${market ? ` (${market})` : ''}`)
    .join(', ');
  yield { at: fact.place, say: 'missing', data: { was }, excerpt: was };
}

function* about(cut: Cut, fact: Fact, message: Message, context: RuleContext): Generator<Problem> {
  const { market = '', was, price, lowest } = cut;
  const texts = Object.values(message.texts);
  const say = (money: Money) => context.say(money, context.brand.locale);
  const at = fact.place;
  if (!lowest) return;
  if (price && amount(price) >= amount(lowest))
    yield { at, say: 'noCut', data: { price: say(price), lowest: say(lowest), market }, excerpt: `${market} no cut`, severity: 'warning' };
  if (amount(lowest) >= amount(was)) return;
  for (const text of texts) {
    const said = context.valuesOf(text, context.marketsOf(text.locale)).map(({ value }) => value);
    if (said.some((value) => context.agrees(value, was)) && !said.some((value) => context.agrees(value, lowest)))
      yield { at: text.offerTerms?.place ?? text.title.place, say: 'unsaid', data: { was: say(was), lowest: say(lowest) }, excerpt: `${market} ${lowest.amount}`, locale: text.locale };
  }
} // prettier-ignore

/** Percentages of a cut that no market's prices give. Rounding to the whole percent is fine. */
function* percentages(cuts: readonly Cut[], message: Message, context: RuleContext): Generator<Problem> {
  const right = cuts.flatMap(({ was, price, lowest }) =>
    price ? [100 * (1 - amount(price) / amount(lowest ?? was))] : [],
  );
  if (right.length === 0) return;
  for (const text of Object.values(message.texts))
    for (const passage of context.passages(text)) {
      if (!/[%‰]|per ?cent|εκατό|százalék/.test(passage.own)) continue;
      for (const { value, start, end, text: words } of readValues(passage.own, text.locale)) {
        if (value.type !== 'percentage' || value.qualifier) continue;
        const sentence = sentenceAt(passage.own, start, text.locale);
        if (claimWords(text.locale).reductions(sentence).length === 0) continue;
        if (right.some((share) => Math.abs(share - Math.abs(Number(value.amount))) < 1)) continue;
        const shares = right.map((share) => `${Math.floor(share)}%`).join(' / ');
        yield { at: passage.at(start, end), say: 'percent', data: { words, shares }, excerpt: words, locale: text.locale, severity: 'warning' };
      }
    }
} // prettier-ignore

const offer = (title: string, lowest: string, body: string) =>
  `---\ntitle: ${title}\noffer:\n  price: {GR: 7.90 EUR, HU: 2990 HUF}\n  was: {GR: 9.90 EUR, HU: 3790 HUF}\n${lowest}---\n\n${body}\n`;
const lowest30 = '  lowest30: {GR: 9.90 EUR, HU: 3790 HUF}\n';

export const priceCutsShowLowest: Rule = {
  id: 'price-cuts-show-lowest',
  alias: 'LAW-02',
  scope: 'message',
  severity: 'error',
  needs: sellsInUnion,
  words: {
    en: {
      why: 'Whoever announces a price cut in the European Union shows the lowest price of at least the 30 days before it (Directive 98/6/EC, art. 6a), and a percentage is reckoned from that price (Court of Justice, C-330/23).',
      missing: 'the old price {was} is shown, the lowest of the 30 days before is not declared',
      noCut: 'the price {price} {market} is not lower than {lowest}, the lowest of the 30 days before',
      unsaid: 'the text shows {was}, and not {lowest}, the lowest price of the 30 days before',
      percent: '“{words}” does not follow from the prices: they give {shares}',
      cure: 'Add `offer.lowest30` per market, and write {{offer.lowest30}} where it is not the old price itself.',
      noCutCure: 'Take the old price out: this is no price cut.',
      unsaidCure: 'Write it into the terms: {{offer.lowest30}}.',
      percentCure: 'Correct the percentage, or say “up to”.',
      needs: 'a market in the European Union',
    },
    el: {
      why: 'Όποιος ανακοινώνει μείωση τιμής στην Ευρωπαϊκή Ένωση δείχνει τη χαμηλότερη τιμή τουλάχιστον των 30 προηγούμενων ημερών (Οδηγία 98/6/ΕΚ, άρθρο 6α), και το ποσοστό υπολογίζεται με βάση αυτήν (Δικαστήριο ΕΕ, C-330/23).',
      missing: 'φαίνεται η παλιά τιμή {was}, αλλά δεν έχει δηλωθεί η χαμηλότερη των 30 προηγούμενων ημερών',
      noCut: 'η τιμή {price} ({market}) δεν είναι χαμηλότερη από {lowest}, τη χαμηλότερη των 30 προηγούμενων ημερών',
      unsaid: 'το κείμενο δείχνει {was} και όχι {lowest}, τη χαμηλότερη τιμή των 30 προηγούμενων ημερών',
      percent: 'το «{words}» δεν προκύπτει από τις τιμές: δίνουν {shares}',
      cure: 'Προσθέστε `offer.lowest30` ανά αγορά και γράψτε {{offer.lowest30}} όπου διαφέρει από την παλιά τιμή.',
      noCutCure: 'Αφαιρέστε την παλιά τιμή: δεν πρόκειται για μείωση.',
      unsaidCure: 'Γράψτε τη στους όρους: {{offer.lowest30}}.',
      percentCure: 'Διορθώστε το ποσοστό ή γράψτε «έως».',
      needs: 'μια αγορά στην Ευρωπαϊκή Ένωση',
    },
    hu: {
      why: 'Aki az Európai Unióban árcsökkentést hirdet, legalább a megelőző 30 nap legalacsonyabb árát is feltünteti (98/6/EK irányelv, 6a. cikk), és a százalékot ahhoz képest számítja (Európai Bíróság, C-330/23).',
      missing: 'szerepel a régi ár ({was}), a megelőző 30 nap legalacsonyabb ára viszont nincs megadva',
      noCut: 'az ár ({price} {market}) nem alacsonyabb, mint a megelőző 30 nap legalacsonyabb ára: {lowest}',
      unsaid: 'a szövegben szerepel a régi ár ({was}), a megelőző 30 nap legalacsonyabb ára ({lowest}) viszont nem',
      percent: '„{words}”: nem egyezik az árakkal, azokból {shares} adódik',
      cure: 'Adja meg piaconként: `offer.lowest30`, és írja ki ({{offer.lowest30}}), ahol eltér a régi ártól.',
      noCutCure: 'Vegye ki a régi árat: ez nem árcsökkentés.',
      unsaidCure: 'Írja bele a feltételekbe: {{offer.lowest30}}.',
      percentCure: 'Javítsa a százalékot, vagy írja elé, hogy „akár”.',
      needs: 'az Európai Unió valamely piaca',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: offer('Board oil', '', 'It costs {{offer.price:each}} instead of {{offer.was:each}}.'),
      good: offer('Board oil', lowest30, 'It costs {{offer.price:each}} instead of {{offer.was:each}}.'),
    },
    {
      locale: 'el',
      bad: offer('Λινέλαιο', lowest30, 'Έκπτωση 40%: κοστίζει {{offer.price}} αντί για {{offer.was}}.'),
      good: offer('Λινέλαιο', lowest30, 'Έκπτωση 20%: κοστίζει {{offer.price}} αντί για {{offer.was}}.'),
    },
    {
      locale: 'hu',
      bad: offer('Lenolaj', '  lowest30: {GR: 8.90 EUR, HU: 3490 HUF}\n', '{{offer.was}} helyett {{offer.price}}.'),
      good: offer(
        'Lenolaj',
        '  lowest30: {GR: 8.90 EUR, HU: 3490 HUF}\n',
        '{{offer.was}} helyett {{offer.price}}. A megelőző 30 nap legalacsonyabb ára: {{offer.lowest30}}.',
      ),
    },
    {
      locale: 'hu',
      bad: offer('Lenolaj', '', '{{offer.was}} helyett {{offer.price}}.'),
      good: offer(
        'Lenolaj',
        '',
        '{{offer.was}} helyett {{offer.price}}. A korábbi ár az ajánlat előtti 30 nap legalacsonyabb ára.',
      ),
    },
  ],
  *check(message, context) {
    const cuts = cutsOf(message);
    const fact = offerFact(message, 'was');
    if (!fact || cuts.length === 0) return;
    yield* undeclared(cuts, fact, message, context);
    for (const cut of cuts) yield* about(cut, fact, message, context);
    yield* percentages(cuts, message, context);
  },
};
