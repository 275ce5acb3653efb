/** What the message says may happen is not said to happen in a short form, an override or a translation. */
import type { Message, MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { byPart } from '../../model/passage.js';
import { claimWords, inLocale, sentencesOf, type Effect } from '../../languages/index.js';

/** Which effects a text hedges, and which it states flatly: `at` is the first flat one. */
interface Certainty {
  readonly may: Set<Effect>;
  readonly flat: Map<Effect, { readonly passage: Passage | undefined; readonly start: number; readonly end: number }>;
}

function certaintyOf(passages: readonly (Passage | string)[], locale: string): Certainty {
  const { effects, modals } = claimWords(locale);
  const found: Certainty = { may: new Set(), flat: new Map() };
  for (const passage of passages) {
    const text = typeof passage === 'string' ? passage : passage.own;
    for (const [effect, find] of Object.entries(effects) as [Effect, (typeof effects)[Effect]][]) {
      const hits = find(text);
      if (hits.length === 0) continue;
      for (const { start, end } of hits) {
        const sentence = sentencesOf(text, locale).find((one) => one.includes(text.slice(start, end))) ?? text;
        if (modals(sentence).length > 0) found.may.add(effect);
        else if (!found.flat.has(effect))
          found.flat.set(effect, { passage: typeof passage === 'string' ? undefined : passage, start, end });
      }
    }
  }
  return found;
}

function* raised(said: Certainty, meant: Certainty, say: string, text: MessageText): Generator<Problem> {
  for (const [effect, { passage, start, end }] of said.flat) {
    if (!meant.may.has(effect) || meant.flat.has(effect) || said.may.has(effect) || !passage) continue;
    const words = passage.text.slice(start, end);
    yield {
      at: passage.at(start, end),
      say,
      data: { words, part: passage.part },
      excerpt: `${passage.part} ${words}`,
      locale: text.locale,
    };
  }
}

const isShort = ({ part }: Passage): boolean =>
  part.startsWith('short.') || part.startsWith('override.') || part.startsWith('keyMessages.') || part === 'title';

/** Within one language: short wordings against the rest and against the claims it uses. */
function* inShort(message: Message, text: MessageText, { brand, passages }: RuleContext): Generator<Problem> {
  const all = passages(text);
  const said = certaintyOf(all.filter(isShort), text.locale);
  if (said.flat.size === 0) return;
  const claims = message.claims.flatMap((id) => inLocale(brand.claims[id]?.text, text.locale, brand.locale) ?? []);
  const meant = certaintyOf([...all.filter((p) => !isShort(p)), ...claims], text.locale);
  yield* raised(said, meant, 'short', text);
}

/** Between languages, part by part. */
function* inTranslation(source: MessageText, text: MessageText, { passages }: RuleContext): Generator<Problem> {
  const [there, here] = [passages(source), passages(text)];
  for (const part of new Set(there.map((passage) => passage.part))) {
    const meant = certaintyOf(byPart(there).get(part) ?? [], source.locale);
    if (meant.may.size === 0) continue;
    yield* raised(certaintyOf(byPart(here).get(part) ?? [], text.locale), meant, 'translation', text);
  }
} // prettier-ignore

export const certaintyKept: Rule = {
  id: 'certainty-kept',
  alias: 'CLM-05',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: '“May help” and “helps” are two promises. The second slips in when a text is shortened or translated.',
      short: '{part} says “{words}” where the message says that it may',
      translation: 'the translation says “{words}” where the source says that it may ({part})',
      cure: 'Keep the “may”, or let the message itself say it for certain.',
    },
    el: {
      why: '«Μπορεί να βοηθήσει» και «βοηθά» είναι δύο διαφορετικές υποσχέσεις. Η δεύτερη τρυπώνει όταν ένα κείμενο συντομεύεται ή μεταφράζεται.',
      short: 'το κείμενο «{part}» γράφει «{words}», ενώ το μήνυμα λέει μόνο ότι μπορεί',
      translation: 'η μετάφραση γράφει «{words}», ενώ το πρωτότυπο λέει μόνο ότι μπορεί («{part}»)',
      cure: 'Κρατήστε το «μπορεί» ή πείτε το με βεβαιότητα και στο μήνυμα.',
    },
    hu: {
      why: 'A „segíthet” és a „segít” két külön ígéret. A második rövidítéskor vagy fordításkor csúszik be.',
      short: '{part}: „{words}” áll benne, az üzenet szerint viszont ez csak lehetséges',
      translation: 'a fordításban „{words}” áll, az eredeti szerint viszont ez csak lehetséges ({part})',
      cure: 'Tartsa meg a feltételes alakot, vagy az üzenet is mondja ki biztosra.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: Lime in kettles\nshort: Citric acid prevents lime.\n---\n\nCitric acid may prevent lime in kettles.\n',
      good: '---\ntitle: Lime in kettles\nshort: Citric acid may prevent lime.\n---\n\nCitric acid may prevent lime in kettles.\n',
    },
    {
      locale: 'en',
      bad: { message: 'Hot tea could cause burns.', translations: { hu: 'A forró tea égési sérülést okoz.' } },
      good: { message: 'Hot tea could cause burns.', translations: { hu: 'A forró tea égési sérülést okozhat.' } },
    },
    {
      locale: 'el',
      bad: '---\ntitle: Τα άλατα\nshort: Το ξίδι προλαμβάνει τα άλατα.\n---\n\nΤο ξίδι μπορεί να προλάβει τα άλατα.\n',
      good: '---\ntitle: Τα άλατα\nshort: Το ξίδι ίσως προλάβει τα άλατα.\n---\n\nΤο ξίδι μπορεί να προλάβει τα άλατα.\n',
    },
    {
      locale: 'el',
      bad: { message: 'Το τσάι μπορεί να βοηθήσει στον ύπνο.', translations: { en: 'Tea helps you sleep.' } },
      good: { message: 'Το τσάι μπορεί να βοηθήσει στον ύπνο.', translations: { en: 'Tea may help you sleep.' } },
    },
    {
      locale: 'hu',
      bad: '---\ntitle: A vízkő\nshort: Az ecet megelőzi a vízkövet.\n---\n\nAz ecet megelőzheti a vízkövet.\n',
      good: '---\ntitle: A vízkő\nshort: Az ecet megelőzheti a vízkövet.\n---\n\nAz ecet megelőzheti a vízkövet.\n',
    },
    {
      locale: 'hu',
      bad: { message: 'A tea segíthet elaludni.', translations: { el: 'Το τσάι βοηθά στον ύπνο.' } },
      good: { message: 'A tea segít elaludni.', translations: { el: 'Το τσάι βοηθά στον ύπνο.' } },
    },
  ],
  *check(message, context) {
    const source = message.texts[message.sourceLocale]!;
    for (const text of Object.values(message.texts)) {
      yield* inShort(message, text, context);
      if (text !== source) yield* inTranslation(source, text, context);
    }
  },
};
