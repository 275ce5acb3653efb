/** “Up to 30%” is never shortened to “30%”. */
import type { Atom, Market, MessageText, Problem, Rule, RuleContext, Said } from '../../model.js';
import { readValues } from '../../languages/index.js';

type Qualified = Extract<Atom, { readonly qualifier?: unknown }>;

const isQualified = (value: Atom): value is Qualified =>
  value.type === 'money' || value.type === 'percentage' || value.type === 'quantity' || value.type === 'duration';

/** `from` and `at least` promise the same. */
const meaning = (value: Atom): string => {
  const qualifier = isQualified(value) ? value.qualifier : undefined;
  return qualifier === 'at-least' ? 'from' : (qualifier ?? '');
};

/** Part of the message itself: not written for one channel, not a short form. */
const isMain = ({ part }: Said) => !part.startsWith('override.') && !part.startsWith('short.');

/** What was promised, in the source and by name. */
interface Promised {
  readonly named: readonly Atom[];
  readonly written: readonly Atom[];
}

function promisedTo(markets: readonly Market[], context: RuleContext): Promised {
  const { message, contract, valuesOf } = context;
  const source = message.texts[message.sourceLocale]!;
  const claims = new Set(message.claims.map((id) => `claim.${id}`));
  const named = contract.invariants
    .filter(({ id, origin }) => origin === 'message' || claims.has(id))
    .flatMap(({ values }) => values.filter((v) => v.market === undefined || markets.includes(v.market)))
    .map(({ value }) => value as Atom);
  const written = valuesOf(source, context.marketsOf(source.locale))
    .filter(isMain)
    .map(({ value }) => value);
  return { named: named.filter(isQualified), written: written.filter(isQualified) };
}

/** The promise that a value breaks by what it leaves out or says instead; undefined when some mention says it so. */
function brokenBy(value: Atom, promises: readonly Atom[], agrees: RuleContext['agrees']): Atom | undefined {
  if (!isQualified(value)) return undefined;
  const same = promises.filter((one) => agrees(value, one));
  if (same.length === 0 || same.some((one) => meaning(one) === '' || meaning(one) === meaning(value))) return undefined;
  return same[0];
}

function* inText(text: MessageText, context: RuleContext): Generator<Problem> {
  const { message, valuesOf, marketsOf, agrees, say } = context;
  const markets = marketsOf(text.locale);
  const { named, written } = promisedTo(markets, context);
  const isSource = text.locale === message.sourceLocale;
  for (const said of valuesOf(text, markets)) {
    const broken =
      brokenBy(said.value, named, agrees) ??
      (isSource && isMain(said) ? undefined : brokenBy(said.value, written, agrees));
    if (!broken || named.some((one) => agrees(said.value, one) && meaning(one) === meaning(said.value))) continue;
    const data = { read: said.text, said: say(broken, text.locale), part: said.part };
    const key = meaning(said.value) === '' ? 'lost' : 'changed';
    yield { say: key, at: said.place, locale: text.locale, data, excerpt: `${said.part} ${said.text}` };
  }
}

/** Whether the words a draft has for a value say its qualifier themselves. */
const saysIt = ({ text, value }: Said, locale: string, before: string) =>
  meaning(value) !== '' &&
  readValues(`${before}${text}`, locale).some((found) => meaning(found.value) === meaning(value));

function* inFiles({ renditions, agrees, say }: RuleContext): Generator<Problem> {
  for (const { verdicts, draft } of renditions) {
    const { channel, locale } = draft;
    for (const { file, verdicts: all } of verdicts)
      for (const verdict of all) {
        if (verdict.state !== 'agrees' || meaning(verdict.read.value) === meaning(verdict.said.value)) continue;
        const { read, said } = verdict;
        if (
          meaning(said.value) === '' ||
          brokenBy(
            read.value,
            draft.says.map(({ value }) => value),
            agrees,
          ) === undefined
        )
          continue;
        if (!saysIt(said, locale, '') && said.invariant === undefined) continue;
        const data = { read: read.text, said: say(said.value, locale), part: said.part };
        const key = meaning(read.value) === '' ? 'lost' : 'changed';
        yield { say: key, at: said.place, output: file, channel, locale, data, excerpt: read.excerpt };
      }
  }
}

const offer = (title: string, body: string, post: string) =>
  `---\ntitle: ${title}\noverride:\n  x:\n    post: ${post}\n---\n\n${body}\n`;

export const qualifiersKept: Rule = {
  id: 'qualifiers-kept',
  alias: 'CLM-03',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: '“Up to”, “from” and “on average” are part of the promise: without them it is another one, and nobody can keep it.',
      lost: '{read} stands alone; the message says {said}',
      changed: '{read} says something else than {said}',
      cure: 'Say “{said}”, in full.',
    },
    el: {
      why: 'Το «έως», το «από» και το «κατά μέσο όρο» είναι μέρος της υπόσχεσης: χωρίς αυτά είναι άλλη υπόσχεση, που κανείς δεν μπορεί να τηρήσει.',
      lost: 'γράφει μόνο «{read}», ενώ το μήνυμα λέει «{said}»',
      changed: 'το «{read}» δεν λέει το ίδιο με το «{said}»',
      cure: 'Γράψτε ολόκληρο: «{said}».',
    },
    hu: {
      why: 'Az „akár”, a „-tól” és az „átlagosan” az ígéret része: nélkülük más az ígéret, és senki sem tudja betartani.',
      lost: 'csak ennyi áll itt: {read}, az üzenetben viszont ez: {said}',
      changed: '„{read}”: mást mond, mint az üzenetben álló „{said}”',
      cure: 'Írja ki teljesen: „{said}”.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: offer('Winter sale', 'Save up to 30% on lamps.', 'Save 30% on lamps.'),
      good: offer('Winter sale', 'Save up to 30% on lamps.', 'Up to 30% off lamps.'),
    },
    {
      locale: 'el',
      bad: offer('Χειμερινές εκπτώσεις', 'Φωτιστικά με έκπτωση έως 30%.', 'Φωτιστικά με έκπτωση 30%.'),
      good: offer('Χειμερινές εκπτώσεις', 'Φωτιστικά με έκπτωση έως 30%.', 'Έκπτωση έως και 30% στα φωτιστικά.'),
    },
    {
      locale: 'hu',
      bad: offer('Téli leárazás', 'Lámpáink most akár 30%-kal olcsóbbak.', 'Lámpáink most 30%-kal olcsóbbak.'),
      good: offer('Téli leárazás', 'Lámpáink most akár 30%-kal olcsóbbak.', 'Akár 30% kedvezmény a lámpákra.'),
    },
  ],
  *check({ message }, context) {
    for (const text of Object.values(message.texts)) yield* inText(text, context);
    yield* inFiles(context);
  },
};
