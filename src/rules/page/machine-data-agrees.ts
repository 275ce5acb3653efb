/** What a page tells machines (JSON-LD) is whole, and says what people see. Values are held together by facts-agree. */
import type { Look, Problem, Rule } from '../../model.js';
import { bareWords, looksOf, wordsIn } from '../elements.js';
import { rawPage } from '../example-pages.js';

type Thing = Readonly<Record<string, unknown>>;

/** What Google's pages on structured data require of an event (…/structured-data/event) and a page cannot do without elsewhere. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Event: ['name', 'startDate', 'location'],
  Product: ['name'],
  Offer: ['price', 'priceCurrency'],
  NewsArticle: ['headline'],
  Article: ['headline'],
};

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* thingsIn(value: unknown, depth = 0): Generator<Thing> {
  if (depth > 8) return;
  if (Array.isArray(value)) for (const one of value) yield* thingsIn(one, depth + 1);
  if (!isThing(value)) return;
  if (typeof value['@type'] === 'string') yield value;
  for (const one of Object.values(value)) if (typeof one === 'object') yield* thingsIn(one, depth + 1);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

type Said = Pick<Problem, 'say' | 'data' | 'severity' | 'excerpt'>;

function* faultsOf(thing: Thing, seen: Look, locale: string): Generator<Said> {
  const type = String(thing['@type']);
  for (const name of Object.hasOwn(needed, type) ? needed[type]! : [])
    if (isEmpty(thing[name]))
      yield { say: 'lacks', data: { type, name }, excerpt: `${type} ${name}`, severity: 'warning' };
  const heading = seen.elements.find(({ tag }) => tag === 'h1');
  const headline = thing['headline'];
  if (
    heading &&
    type.endsWith('Article') &&
    typeof headline === 'string' &&
    bareWords(headline) !== bareWords(wordsIn(seen, heading))
  )
    yield { say: 'headline', data: { says: headline, shown: wordsIn(seen, heading) }, excerpt: headline };
  const language = thing['inLanguage'];
  if (typeof language === 'string' && language.split('-')[0] !== locale.split('-')[0])
    yield { say: 'language', data: { says: language, locale }, excerpt: language };
}

const page = (data: string) =>
  rawPage(
    `<html lang="{{locale}}" dir="{{dir}}"><head><meta charset="utf-8"><title>{{parts.title}}</title><script type="application/ld+json">${data}</script></head><body><h1>{{parts.headline}}</h1>{{{body.html}}}</body></html>`,
  );
const right = page('{{json extras.linkedData}}');

export const machineDataAgrees: Rule = {
  id: 'machine-data-agrees',
  alias: 'WEB-03',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'Search engines and assistants repeat what the page tells them, not what it shows.',
      broken: 'the data for machines (JSON-LD) cannot be read',
      lacks: '{type} lacks {name} in the data for machines',
      headline: 'machines read “{says}”, people read “{shown}”',
      language: 'the data for machines says the language is “{says}”, the text is in “{locale}”',
      cure: 'Let the template print {{json extras.linkedData}}.',
      lacksCure: 'Say it in the message (an event has a `start` and a `place` or `online`, an offer its `price`).',
    },
    el: {
      why: 'Οι μηχανές αναζήτησης και οι βοηθοί επαναλαμβάνουν όσα τους λέει η σελίδα, όχι όσα δείχνει.',
      broken: 'τα δεδομένα για μηχανές (JSON-LD) δεν διαβάζονται',
      lacks: 'από το {type} λείπει το {name} στα δεδομένα για μηχανές',
      headline: 'οι μηχανές διαβάζουν «{says}», οι άνθρωποι «{shown}»',
      language: 'τα δεδομένα για μηχανές δηλώνουν γλώσσα «{says}», το κείμενο είναι «{locale}»',
      cure: 'Το πρότυπο πρέπει να τυπώνει {{json extras.linkedData}}.',
      lacksCure: 'Πείτε το στο μήνυμα (μια εκδήλωση έχει `start` και `place` ή `online`, μια προσφορά `price`).',
    },
    hu: {
      why: 'A keresők és az asszisztensek azt ismétlik, amit az oldal mond nekik, nem azt, amit mutat.',
      broken: 'a gépeknek szóló adat (JSON-LD) nem olvasható',
      lacks: 'a gépeknek szóló adatból hiányzik: {name} ({type})',
      headline: 'a gépek ezt olvassák: „{says}”, az emberek ezt: „{shown}”',
      language: 'a gépeknek szóló adat szerint a nyelv „{says}”, a szövegé „{locale}”',
      cure: 'A sablon írja ki: {{json extras.linkedData}}.',
      lacksCure: 'Adja meg az üzenetben (eseményhez `start`, valamint `place` vagy `online`, ajánlathoz `price` kell).',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', files: page('{"@type":"NewsArticle","headline":"Summer sale"}') },
      good: { message: 'Doors open at 10.', files: right },
    },
    {
      locale: 'el',
      bad: { message: 'Ανοίγουμε στις 10.', files: page('{"@type":"Event","name": {{json parts.headline}} }') },
      good: { message: 'Ανοίγουμε στις 10.', files: right },
    },
    {
      locale: 'hu',
      bad: { message: 'Tízkor nyitunk.', files: page('{"@type":"NewsArticle",}') },
      good: { message: 'Tízkor nyitunk.', files: right },
    },
  ],
  *check(subject, { message }) {
    const title = message.texts[subject.draft.locale]?.title.place;
    for (const { file, seen } of looksOf(subject))
      for (const { tag, attributes, text } of seen.elements) {
        if (tag !== 'script' || !/^\s*application\/ld\+json/i.test(attributes.get('type') ?? '')) continue;
        const at = subject.templateAt(file, 'application/ld+json');
        let data: unknown;
        try {
          data = JSON.parse(text);
        } catch {
          yield { say: 'broken', at, output: file, excerpt: 'JSON-LD' };
          continue;
        }
        for (const thing of thingsIn(data))
          for (const said of faultsOf(thing, seen, subject.draft.locale))
            yield said.say === 'lacks'
              ? { ...said, severity: message.foreign ? 'note' : said.severity, at: title ?? at, output: file }
              : { ...said, at, output: file };
      }
  },
};
