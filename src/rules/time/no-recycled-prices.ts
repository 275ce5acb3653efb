/** The price of an earlier message of the same product is not left in the copy. */
import { foldLetters } from '../../languages/index.js';
import type { Gathered, Judgement, Money, Place, Problem, Rule, Value } from '../../model.js';
import { looksBack } from './looking-back.js';

const isMoney = (value: Value): value is Money => value.type === 'money';

/** What a message asks for its product. */
const pricesOf = ({ message }: Judgement): Money[] =>
  message.facts
    .filter(({ id }) => id === 'price' || id === 'offer.price')
    .flatMap(({ values }) => values.map(({ value }) => value).filter(isMoney));

/** Prices in the words of a message that it does not declare, with their places. */
function* undeclared({ contract }: Judgement): Generator<readonly [money: Money, place: Place | undefined]> {
  for (const { origin, values, place } of contract.invariants)
    if (origin === 'text') for (const { value } of values) if (isMoney(value)) yield [value, place];
}

/** The sentence around a place says that it looks back: “instead of €24.90”. */
function inPassing({ message }: Judgement, place: Place | undefined): boolean {
  const file = message.files.find(({ path }) => path === place?.file);
  if (!place || !file) return false;
  const around = file.text.slice(Math.max(0, place.start - 60), place.end + 30);
  return looksBack(foldLetters(around), message.sourceLocale);
}

/** What is kept of the message of an offer. */
interface Offer {
  readonly product: string;
  readonly date: string;
  readonly prices: readonly Money[];
  /** Prices in its words that it does not declare and does not look back to. */
  readonly left: readonly { readonly money: Money; readonly at?: Place }[];
}

function offerIn(judged: Judgement): Offer | undefined {
  const { offer, date } = judged.message;
  if (offer?.product === undefined || date === undefined) return undefined;
  const left = [...undeclared(judged)].filter(([, at]) => !inPassing(judged, at)).map(([money, at]) => ({ money, at }));
  return { product: offer.product, date, prices: pricesOf(judged), left };
}

const priceKey = ({ amount, currency }: Money) => `${Number(amount)} ${currency}`;

/** Prices that a message still says, of the earlier messages in which each stood last. */
function* kept({ prices, left }: Offer, earlier: ReadonlyMap<string, Gathered<Offer>>): Generator<Problem> {
  for (const { money, at } of left) {
    const current = prices.find(({ currency }) => currency === money.currency);
    const older = earlier.get(priceKey(money));
    if (!current || priceKey(current) === priceKey(money) || !older) continue;
    const data = {
      read: `${money.amount} ${money.currency}`,
      price: `${current.amount} ${current.currency}`,
      other: older.message,
      date: older.data.date,
    };
    yield { at, say: 'old', data, excerpt: data.read };
  }
}

/** The offers of one product, from the earliest day on. */
function* inTime(offers: readonly Gathered<Offer>[]): Generator<Problem> {
  const earlier = new Map<string, Gathered<Offer>>();
  const days = groupedBy([...offers].sort(byDate), ({ data }) => data.date);
  for (const sameDay of days.values()) {
    for (const { message, data } of sameDay) for (const problem of kept(data, earlier)) yield { ...problem, message };
    for (const offer of sameDay) for (const price of offer.data.prices) earlier.set(priceKey(price), offer);
  }
}

/** Map.groupBy, which Node has from 21 on. */
function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const byDate = (a: Gathered<Offer>, b: Gathered<Offer>) =>
  a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0;

const offer = (title: string, date: string, price: string, body: string) =>
  `---\ntitle: ${title}\ndate: ${date}\noffer: { product: ferna, price: ${price} }\n---\n\n${body}`;

const example = (locale: string, [title, says, right]: readonly [string, string, string], price: string) => {
  const earlier = offer(title, '2026-03-02', '59.90 EUR', `${says} 59,90 €.`);
  const files = { 'content/ferna-spring.md': earlier.replace('---\n', `---\nlocale: ${locale}\n`) };
  return {
    locale,
    bad: { message: offer(title, '2026-11-16', '64.90 EUR', `${says} ${price}.`), files },
    good: { message: offer(title, '2026-11-16', '64.90 EUR', right), files },
  };
};

export const noRecycledPrices: Rule = {
  id: 'no-recycled-prices',
  alias: 'REC-01',
  scope: 'messages',
  severity: 'warning',
  words: {
    en: {
      why: 'A message that began as a copy of an earlier one easily keeps its price in one sentence.',
      old: 'says {read}, the price of the message “{other}” ({date}); this one declares {price}',
      cure: 'Write {{offer.price}} or {{price}}, or say that it is the earlier price.',
    },
    el: {
      why: 'Ένα μήνυμα που ξεκίνησε ως αντίγραφο παλιότερου κρατάει εύκολα την τιμή του σε κάποια πρόταση.',
      old: 'γράφει {read}, την τιμή του μηνύματος «{other}» ({date})· αυτό εδώ δηλώνει {price}',
      cure: 'Γράψτε {{offer.price}} ή {{price}}, ή πείτε ότι πρόκειται για την προηγούμενη τιμή.',
    },
    hu: {
      why: 'A régebbi üzenet másolataként született szövegben könnyen ott marad egy mondatban a korábbi ár.',
      old: 'ezt írja: {read}, ami a korábbi „{other}” üzenet ára ({date}); ebben az üzenetben az ár {price}',
      cure: 'Írjon a helyére {{offer.price}} vagy {{price}} hivatkozást, vagy jelezze, hogy ez a korábbi ár.',
    },
  },
  examples: [
    example(
      'en',
      ['The Ferna kettle', 'The kettle costs', 'It costs €64.90 instead of €59.90: the oak became dearer.'],
      '€59.90',
    ),
    example('el', ['Ο βραστήρας Ferna', 'Ο βραστήρας κοστίζει', 'Κοστίζει 64,90 € αντί για 59,90 €.'], '59,90 €'),
    example('hu', ['A Ferna vízforraló', 'A vízforraló ára', 'Ára 59,90 € helyett 64,90 €.'], '59,90 €'),
  ],
  gather: offerIn,
  *check(gathered: readonly Gathered<Offer>[]) {
    for (const offers of groupedBy(gathered, ({ data }) => data.product).values()) yield* inTime(offers);
  },
};
