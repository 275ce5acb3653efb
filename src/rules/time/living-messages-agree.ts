/** Two messages that are out at one time say the same of one thing in one market. */
import { atomsOf } from '../../languages/index.js';
import type { BrandContext, Fact, Gathered, Problem, Rule, Severity, Value } from '../../model.js';
import { compared, isAlive, livingOf, saidIn, type Living, type OwnFact, type Said } from './living-facts.js';
import { belong, corrects, isCommon } from './message-subject.js';

const DAY = 86_400_000;
type Entry = Fact['values'][number];

/** A fact with the message that declares it. */
type Told = readonly [Living, OwnFact];

const order = (a: Living, b: Living) => (a.id < b.id ? -1 : 1);

/** Whether two values hold on one day that is not over. */
function meet(a: readonly [Living, Entry], b: readonly [Living, Entry], now: number): boolean {
  const spans = [a, b].map(([{ from, to }, value]) => [
    Math.max(from, value.from === undefined ? -Infinity : Date.parse(value.from)),
    Math.min(to, value.until === undefined ? Infinity : Date.parse(value.until) + DAY - 1),
  ]);
  const start = Math.max(spans[0]![0]!, spans[1]![0]!);
  const end = Math.min(spans[0]![1]!, spans[1]![1]!);
  return start <= end && end >= now;
}

const marketsOf = (value: Entry, { markets }: Living) => (value.market === undefined ? markets : [value.market]);

function shareMarket(a: readonly [Living, Entry], b: readonly [Living, Entry]): boolean {
  const [ours, theirs] = [marketsOf(a[1], a[0]), marketsOf(b[1], b[0])];
  return ours.length === 0 || theirs.length === 0 || ours.some((market) => theirs.includes(market));
}

const vague = (value: Value) => 'qualifier' in value && (value.qualifier === 'about' || value.qualifier === 'average');

function differ(a: Value, b: Value, { agrees }: BrandContext): boolean {
  if (!compared.test(a.type) || !compared.test(b.type) || vague(a) || vague(b)) return false;
  const moments = (value: Value) => value.type === 'instant' || value.type === 'date';
  if (a.type !== b.type && !(moments(a) && moments(b))) return false;
  if (a.type === 'address' || b.type === 'address') return false;
  if (a.type === 'number' && b.type === 'number') return Number(a.amount) !== Number(b.amount);
  if (a.type === 'hours' && b.type === 'hours') return a.spec !== b.spec;
  const [ours, theirs] = [atomsOf(a), atomsOf(b)];
  return (
    ours.length !== theirs.length || ours.some((atom, at) => !agrees(atom, theirs[at]!) && !agrees(theirs[at]!, atom))
  );
}

/** An offer's price holds for its days; that beside it a usual price stands elsewhere is what makes it an offer. */
const isLimited = ({ own }: Living, id: string) =>
  id === 'offer.price' && own.some((fact) => fact.id === 'offer.was' || fact.id === 'offer.to');

const nameOf = (id: string) => (id === 'offer.price' ? 'price' : id);

/** The same day with another hour is the same event; another day is the next one. */
const sameOccasion = (a: Value, b: Value) => {
  const day = (value: Value) => (value.type === 'instant' ? value.date : value.type === 'date' ? value : undefined);
  const [one, other] = [day(a), day(b)];
  return one?.month === other?.month && one?.day === other?.day;
};

/** Whether two facts of two messages are one: for certain, perhaps, or not. */
function sameFact(a: Told, b: Told, brandIds: ReadonlySet<string>): Severity | undefined {
  const [[one, fact], [two, other]] = [a, b];
  const different = one.subject !== two.subject && one.subject !== undefined && two.subject !== undefined;
  if (different) return undefined;
  if (fact.labels.some((label) => other.labels.includes(label))) return 'error';
  if (nameOf(fact.id) !== nameOf(other.id) || /\.(?:was|lowest30|from|to|capacity|doors)$/.test(fact.id))
    return undefined;
  if (isLimited(one, fact.id) !== isLimited(two, other.id)) return undefined;
  if (brandIds.has(fact.id)) return 'error';
  if (one.subject !== undefined && one.subject === two.subject) return 'error';
  if (belong(one, two) && !isCommon(fact.id)) return 'error';
  return one.subject === two.subject && !isCommon(fact.id) ? 'note' : undefined;
}

/** The later of two messages is the one to mend, or the one that shows that the earlier is outdated. */
function* contradictions(later: Told, earlier: Told, severity: Severity, context: BrandContext): Generator<Problem> {
  const [[message, fact], [two, other]] = [later, earlier];
  const now = Date.parse(context.now);
  for (const value of fact.values)
    for (const before of other.values) {
      const [a, b] = [[later[0], value] as const, [two, before] as const];
      if (!shareMarket(a, b) || !meet(a, b, now) || !differ(value.value, before.value, context)) continue;
      if (fact.id.startsWith('event.') && !sameOccasion(value.value, before.value)) continue;
      const data = {
        id: nameOf(fact.id),
        market: value.market ?? before.market ?? message.markets.join(', '),
        says: context.say(value.value as never, message.sourceLocale),
        other: two.id,
        otherSays: context.say(before.value as never, message.sourceLocale),
        where: other.where,
      };
      const excerpt = `${data.id} ${data.market} ${data.other}`;
      const say = severity === 'error' ? 'contradict' : 'perhaps';
      yield { at: fact.place, message: message.id, severity, say, data, excerpt };
    }
}

/** Under what a fact is looked up: its labels, and its name when that alone, or with the subject, may be the same fact. */
function keysOf({ subject }: Living, fact: OwnFact, brandIds: ReadonlySet<string>): string[] {
  const name = nameOf(fact.id);
  const own = brandIds.has(fact.id) || !isCommon(fact.id) ? [name] : [];
  return [...fact.labels, ...own, ...(subject === undefined ? [] : [`${subject} ${name}`])];
}

/** Names of the brand's own facts: whoever uses one means that very fact. */
function brandIdsOf({ facts, places, markets, people }: BrandContext['brand']): Set<string> {
  const having = [places, markets, people].flatMap((all) => Object.keys(all));
  return new Set([...Object.keys(facts), ...having.flatMap((id) => [`hours.${id}`, `phone.${id}`, `email.${id}`])]);
}

/** So many of the latest messages that speak of one thing are held against the next. */
const most = 20;

/** A name with so many values is one that each message fills for itself, and says nothing across messages. */
const many = 4;

/** Names of facts that messages without a common subject fill each for itself. */
function ownNames(living: readonly Living[]): Set<string> {
  const values = new Map<string, Set<string>>();
  for (const { own } of living)
    for (const { id, values: said } of own) {
      const known = values.get(nameOf(id)) ?? new Set();
      if (known.size < many) for (const { value } of said) known.add(JSON.stringify(value));
      values.set(nameOf(id), known);
    }
  return new Set([...values].flatMap(([name, { size }]) => (size >= many ? [name] : [])));
}

const message = (title: string, date: string, fields: string, body: string) =>
  `---\ntitle: ${title}\ndate: ${date}\n${fields}\n---\n\n${body}`;

const example = (locale: string, titles: readonly [string, string], body: string, other: string) => {
  const price = (amount: string) => `offer: { product: ferna }\nfacts: { price: ${amount} EUR }`;
  const launch = (more = '') => message(titles[1], '2026-11-02', `locale: ${locale}\n${price('64.90')}${more}`, other);
  return {
    locale,
    bad: { message: message(titles[0], '2026-11-20', price('59.90'), body), files: { 'content/ferna.md': launch() } },
    good: {
      message: message(titles[0], '2026-11-20', price('59.90'), body),
      files: { 'content/ferna.md': launch('\nexpires: 2026-11-15') },
    },
  };
};

export const livingMessagesAgree: Rule = {
  id: 'living-messages-agree',
  alias: 'MSG-03',
  scope: 'messages',
  severity: 'error',
  words: {
    en: {
      why: 'Customers read two pages side by side. What is over may differ; what is out now may not.',
      contradict: '{id} is {says} here and {otherSays} in “{other}” ({where}), both for {market} at one time',
      perhaps: '{id} is {says} here and {otherSays} in “{other}” ({where}); if it is the same thing, one is wrong',
      cure: 'Correct one of the two; or let the earlier one expire, or give each value its days (from, until).',
    },
    el: {
      why: 'Οι πελάτες διαβάζουν δύο σελίδες πλάι πλάι. Ό,τι έληξε μπορεί να διαφέρει· ό,τι ισχύει τώρα, όχι.',
      contradict:
        'το «{id}» είναι εδώ {says} και στο «{other}» {otherSays} ({where}), για την ίδια αγορά ({market}) και τον ίδιο χρόνο',
      perhaps:
        'το «{id}» είναι εδώ {says} και στο «{other}» {otherSays} ({where})· αν πρόκειται για το ίδιο πράγμα, το ένα είναι λάθος',
      cure: 'Διορθώστε ένα από τα δύο· ή δώστε λήξη στο παλιότερο, ή ορίστε για κάθε στοιχείο πότε ισχύει (from, until).',
    },
    hu: {
      why: 'Az ügyfelek két oldalt egymás mellett olvasnak. Ami lejárt, eltérhet; ami most érvényes, nem.',
      contradict:
        '„{id}”: itt {says}, a(z) „{other}” üzenetben viszont {otherSays} ({where}), ugyanazon a piacon ({market}), ugyanabban az időben',
      perhaps:
        '„{id}”: itt {says}, a(z) „{other}” üzenetben viszont {otherSays} ({where}); ha ugyanarról van szó, az egyik téves',
      cure: 'Javítsa az egyiket; vagy adjon lejáratot a korábbinak, vagy adja meg, melyik érték mettől meddig érvényes (from, until).',
    },
  },
  examples: [
    example(
      'en',
      ['The Ferna kettle for the holidays', 'The Ferna kettle is here'],
      'It costs {{price}}.',
      'It costs {{price}}.',
    ),
    example(
      'el',
      ['Ο βραστήρας Ferna για τις γιορτές', 'Ήρθε ο βραστήρας Ferna'],
      'Κοστίζει {{price}}.',
      'Κοστίζει {{price}}.',
    ),
    example(
      'hu',
      ['Ferna vízforraló az ünnepekre', 'Megérkezett a Ferna vízforraló'],
      'Ára {{price}}.',
      'Ára {{price}}.',
    ),
  ],
  gather: saidIn,
  *check(gathered: readonly Gathered<Said>[], context) {
    const living = gathered.filter(({ data }) => isAlive(data, context)).map(({ data }) => livingOf(data, context));
    const inTime = living.sort((a, b) => (a.from === b.from ? order(a, b) : a.from < b.from ? -1 : 1));
    const ids = brandIdsOf(context.brand);
    const own = ownNames(inTime);
    const told = new Map<string, Told[]>();
    for (const later of inTime) {
      const facts = later.own.map((fact) => ({ fact, keys: keysOf(later, fact, ids) }));
      for (const { fact, keys } of facts)
        for (const earlier of new Set(keys.flatMap((key) => told.get(key) ?? []))) {
          if (corrects(earlier[0], later)) continue;
          const severity = sameFact([later, fact], earlier, ids);
          if (severity === undefined || (severity === 'note' && own.has(nameOf(fact.id)))) continue;
          yield* contradictions([later, fact], earlier, severity, context);
        }
      for (const { fact, keys } of facts)
        for (const key of keys) told.set(key, [...(told.get(key) ?? []), [later, fact] as const].slice(-most));
    }
  },
};
