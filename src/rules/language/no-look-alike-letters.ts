/** No word mixes alphabets: a Latin A in a Greek word looks right and is found by no search. */
import type { Brand, Message, Problem, Rule, RuleContext } from '../../model.js';
import { inLatin, meantWord, type Alphabet } from './look-alikes.js';
import { before, few, picturesIn, problemAt, stretchesOf, type Stretch } from './running-text.js';

/** Letters without which nothing is mixed: asked first, because it costs least. */
const otherLetters = /[\u0370-\u03ff\u0400-\u04ff\u1f00-\u1fff]/;
const words = /[\p{L}\p{N}µ∆]+/gu;
const suspicious =
  /\p{Script=Greek}[\p{N}]*[\p{Script=Latin}\p{Script=Cyrillic}]|[\p{Script=Latin}\p{Script=Cyrillic}][\p{N}]*\p{Script=Greek}|\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}|[µ∆]\p{Script=Greek}|\p{Script=Greek}[µ∆]/u;
/** Quantities and names of science: μm, kΩ, ΔT, TNFα. */
const unit =
  /^(?:[μΩΔΣλσ]\p{Script=Latin}{1,3}\p{N}*|[kMGmnp]Ω|\p{Script=Latin}[μΔΣ]\p{Script=Latin}{0,2}|[A-Z]{2,}\d*α|α[A-Z][A-Za-z]+)$/u;
/** Abbreviations that are Latin wherever they are read; Greek ones that look Latin (ΟΤΕ, ΑΤΜ, ΝΑΤΟ) are not among them. */
const latinOnly = new Set(['AI', 'API', 'KPI', 'IT', 'B2B', 'IBM', 'EMEA', 'XP', 'IP', 'B2E', 'M2M', 'AB TEST']);

/** The alphabet of the words on both sides, when they agree; else that of the language. */
function alphabetAround({ passage, language }: Stretch, start: number, end: number): Alphabet | undefined {
  const before = /(\p{L})[^\p{L}]*$/u.exec(passage.text.slice(Math.max(0, start - 20), start))?.[1];
  const after = /^[^\p{L}]*(\p{L})/u.exec(passage.text.slice(end, end + 20))?.[1];
  const kinds = new Set([before, after].filter((l) => l !== undefined).map((l) => /\p{Script=Greek}/u.test(l)));
  if (kinds.size > 1) return undefined;
  const greek = kinds.size === 1 ? kinds.has(true) : language.id === 'el';
  return greek ? 'greek' : 'latin';
}

const textsOf = (words: string | Readonly<Record<string, string | readonly string[]>> | undefined) =>
  typeof words === 'string' ? [words] : Object.values(words ?? {}).flat();

/** A name that the brand writes in two alphabets, and means to. */
function isRegistered(word: string, { name, forms, products, people, places }: Brand): boolean {
  const named = [products, people, places].flatMap((group) => Object.values(group));
  const all = [name, ...textsOf(forms), ...named.flatMap((one) => [...textsOf(one.name), ...textsOf(one.forms)])];
  return all.some((text) => text.includes(word));
}

function* mixed(stretch: Stretch, message: Message, brand: Brand): Generator<Problem> {
  const { passage } = stretch;
  if (!otherLetters.test(passage.text) || !suspicious.test(passage.text)) return;
  for (const { 0: word, index: start } of passage.text.matchAll(words)) {
    if (!suspicious.test(word) || unit.test(word) || isRegistered(word, brand)) continue;
    const meant = meantWord(word);
    if (!meant) continue;
    const end = start + word.length;
    const both = meant.greek !== undefined && meant.latin !== undefined;
    const by = both ? meant[alphabetAround(stretch, start, end) ?? 'greek'] : (meant.greek ?? meant.latin);
    const sure = !both || alphabetAround(stretch, start, end) !== undefined;
    yield problemAt(stretch, start, end, {
      say: by === meant.greek ? 'inGreek' : 'inLatin',
      data: { word },
      by: sure ? by : undefined,
      // A first letter may be a play on words: «eμπειρία».
      severity: message.foreign || /^[eim]\p{Ll}/u.test(word) ? 'warning' : undefined,
    });
  }
}

/** Names of the brand that consist of letters which look Greek too. */
function namesOf(brand: Brand): Set<string> {
  const names = [
    brand.name,
    ...Object.values(brand.products).flatMap(({ name }) => (typeof name === 'string' ? [name] : Object.values(name))),
  ];
  return new Set(names.filter((name) => /^[A-Z0-9]{2,}$/.test(name)));
}

const greekCapitals = /(?<![\p{L}\p{N}_-])[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ][ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ0-9]{1,7}(?![\p{L}\p{N}_])/gu;
/** A capital of the Latin alphabet that stands for the article Η or Ο: a Greek word follows it. */
const latinArticle = /(?:^|[.!;·:…»]\s+)([HO])(?= \p{Script=Greek}\p{Ll})/gu;

function* whole(stretch: Stretch, names: ReadonlySet<string>): Generator<Problem> {
  const { passage, language } = stretch;
  const { text } = passage;
  for (const { 0: word, index: start } of text.matchAll(greekCapitals)) {
    const latin = inLatin(word)!;
    if (!latinOnly.has(latin) && !names.has(latin)) continue;
    const end = start + word.length;
    const beside =
      /\p{Lu}{2}[^\p{L}]{1,3}$/u.test(before(text, start)) || /^[^\p{L}]{1,3}\p{Lu}{2}/u.test(text.slice(end));
    if (beside) continue;
    yield problemAt(stretch, start, end, { say: 'whole', data: { word: latin }, by: latin, severity: 'warning' });
  }
  if (language.id !== 'el') return;
  for (const found of text.matchAll(latinArticle)) {
    const start = found.index + found[0].length - 1;
    const by = found[1] === 'H' ? 'Η' : 'Ο';
    yield problemAt(stretch, start, start + 1, { say: 'article', data: { word: by }, by, severity: 'warning' });
  }
}

export const noLookAlikeLetters: Rule = {
  id: 'no-look-alike-letters',
  alias: 'SRC-01',
  scope: 'message',
  severity: 'error',
  language: true,
  words: {
    en: {
      why: 'A word with a letter of another alphabet looks right, but no search finds it, a screen reader spells it and a hashtag breaks at it.',
      inGreek: '“{word}” is a Greek word with letters of another alphabet',
      inLatin: '“{word}” is a Latin word with letters of another alphabet',
      whole: '“{word}” is written in Greek capitals that only look Latin',
      article: 'the article “{word}” is written with a Latin capital',
      cure: 'Type the word again in one alphabet.',
    },
    el: {
      why: 'Μια λέξη με γράμμα άλλου αλφαβήτου φαίνεται σωστή, αλλά δεν τη βρίσκει καμία αναζήτηση και οι αναγνώστες οθόνης τη συλλαβίζουν.',
      inGreek: 'η λέξη «{word}» είναι ελληνική, αλλά έχει γράμματα άλλου αλφαβήτου',
      inLatin: 'η λέξη «{word}» είναι με λατινικά γράμματα, αλλά έχει και γράμματα άλλου αλφαβήτου',
      whole: 'το «{word}» είναι γραμμένο με ελληνικά κεφαλαία που απλώς μοιάζουν με λατινικά',
      article: 'το άρθρο «{word}» είναι γραμμένο με λατινικό κεφαλαίο',
      cure: 'Πληκτρολογήστε ξανά τη λέξη σε ένα αλφάβητο.',
    },
    hu: {
      why: 'Az idegen betűt tartalmazó szó helyesnek látszik, de a keresők nem találják meg, a képernyőolvasók pedig betűzik.',
      inGreek: '„{word}”: görög szó, de más ábécé betűi is vannak benne',
      inLatin: '„{word}”: latin betűs szó, de más ábécé betűi is vannak benne',
      whole: '„{word}”: görög nagybetűkkel van írva, amelyek csak hasonlítanak a latin betűkre',
      article: 'a görög „{word}” névelő latin nagybetűvel van írva',
      cure: 'Gépelje be újra a szót egyetlen ábécével.',
    },
  },
  examples: [
    { locale: 'en', bad: 'Our Β2C shops open early.', good: 'Our B2C shops open early, with Wi-Fi in each.' },
    { locale: 'en', bad: 'The new kettlе is here.', good: 'The wire is 20 μm thin, and the sign says ΑΘΗΝΑ.' },
    { locale: 'el', bad: 'Kαι τα έξι καταστήματα ανοίγουν νωρίς.', good: 'Το e-κατάστημα έχει Wi-Fi και 3D-εκτύπωση.' },
    { locale: 'el', bad: 'Το Μulti συνεργάζεται με τον ΟΤΕ.', good: 'Το Multi συνεργάζεται με τον ΟΤΕ και την ΑΒ.' },
    { locale: 'el', bad: '![Η βιτρίνα στο Xαλάνδρι](a.jpg)', good: '![Η βιτρίνα στο Χαλάνδρι](a.jpg)' },
    { locale: 'el', bad: 'H εταιρεία μας αλλάζει.', good: 'Η εταιρεία μας αλλάζει. Ομάδα αίματος O ρέζους.' },
    {
      locale: 'el',
      bad: 'Ήρθε το νέο ΔEXPO στην Αθήνα.',
      good: { message: 'Ήρθε το νέο ΔEXPO στην Αθήνα.', brand: { products: { dexpo: { name: 'ΔEXPO' } } } },
    },
    { locale: 'hu', bad: 'Az ÚJ ΤV-ket már árusítjuk.', good: 'Az SMS-ben küldött 3D-s képek Wi-Fi-n is letölthetők.' },
    {
      locale: 'hu',
      bad: 'Ügyfeleink ΑΙ alapú tanácsot kapnak.',
      good: 'Ügyfeleink AI alapú tanácsot kapnak a 12 μm-es fóliáról.',
    },
  ],
  check: few(function* (message, context: RuleContext) {
    const names = namesOf(context.brand);
    for (const stretch of picturesIn(message)) yield* mixed(stretch, message, context.brand);
    for (const stretch of stretchesOf(message, context)) {
      yield* mixed(stretch, message, context.brand);
      if (/[Α-Ω]|[HO] [Ͱ-Ͽ]/.test(stretch.passage.text)) yield* whole(stretch, names);
    }
  }),
};
