/** A mark stands where the brand asks for it: at the first mention, never in a press headline, never unregistered. */
import type { Brand, Locale, MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { foldLetters, type NameHit } from '../../languages/index.js';
import { channelsFor, namesOf } from './registered-names.js';

const mark = /^\s?(®|™|℠|\((?:R|TM|SM)\))/i;
const written: Readonly<Record<string, string>> = { '(R)': '®', '(TM)': '™', '(SM)': '℠' };

function* wrongMarks(passage: Passage, locale: Locale, brand: Brand): Generator<Problem> {
  if (!/[®™℠]|\((?:R|TM|SM)\)/i.test(passage.own)) return;
  const names = namesOf(brand, locale);
  for (const { id, start, end } of names.find(passage.own)) {
    const found = mark.exec(passage.own.slice(end, end + 6));
    if (!found) continue;
    const one = names.byId.get(id)!;
    const [sign, to] = [written[found[1]!.toUpperCase()] ?? found[1]!, end + found[0].length];
    if (one.symbol?.mark === sign && sign === found[0]) continue;
    const words = passage.text.slice(start, to);
    const at = passage.at(start, to);
    const exact = passage.exactly(start, to);
    const right = passage.text.slice(start, end) + (one.symbol?.mark ?? '');
    const fix = exact && { at: exact, text: right };
    yield {
      say: one.symbol ? 'other' : 'unregistered',
      at,
      locale,
      excerpt: words,
      data: { found: words, right },
      fix,
    };
  }
}

/** Marks in the headline of a press release, which wires strip or refuse. */
function* inHeadlines(passages: readonly Passage[], locale: Locale): Generator<Problem> {
  for (const passage of passages) {
    if (!/^(?:title|subtitle|override\.press-release\.(?:headline|subheadline))$/.test(passage.part)) continue;
    for (const { index, 0: found } of passage.text.matchAll(/\s?[®™℠]/gu)) {
      const [at, exact] = [passage.at(index, index + found.length), passage.exactly(index, index + found.length)];
      const around = passage.text.slice(Math.max(0, index - 20), index + found.length).replace(/^\S*\s/, '');
      yield {
        say: 'headline',
        at,
        locale,
        excerpt: around,
        data: { found: around },
        fix: exact && { at: exact, text: '' },
      };
    }
  }
}

function firstMention(
  id: string,
  passages: readonly Passage[],
  channels: readonly string[] | undefined,
  find: (text: string) => readonly NameHit[],
): { passage: Passage; hit: NameHit } | undefined {
  for (const passage of passages) {
    if (!passage.part.startsWith('body.') || passage.kind === 'heading') continue;
    if (passage.channels && channels && !passage.channels.some((one) => channels.includes(one))) continue;
    const hit = find(passage.own).find((one) => one.id === id);
    if (hit) return { passage, hit };
  }
  return undefined;
}

function* unmarked(text: MessageText, { brand, message, passages }: RuleContext): Generator<Problem> {
  const names = namesOf(brand, text.locale);
  const made = channelsFor(message, brand);
  for (const { id, symbol } of names.all) {
    if (!symbol || (made !== 'all' && symbol.channels && !symbol.channels.some((one) => made.includes(one)))) continue;
    const first = firstMention(id, passages(text), symbol.channels, names.find);
    if (!first) continue;
    const { passage, hit } = first;
    if (mark.test(passage.own.slice(hit.end, hit.end + 6))) continue;
    const found = passage.text.slice(hit.start, hit.end);
    const exact = passage.exactly(hit.start, hit.end);
    const bare = !/\s/.test(found) && foldLetters(found) === foldLetters(hit.form);
    yield {
      say: 'missing',
      at: passage.at(hit.start, hit.end),
      locale: text.locale,
      excerpt: found,
      data: { found, mark: symbol.mark },
      fix: exact && bare ? { at: exact, text: found + symbol.mark } : undefined,
    };
  }
}

const brand = { products: { ferna: { name: 'Ferna', symbol: { mark: '®' } }, ruvo: { name: 'Ruvo' } } };
const of = (message: string) => ({ message, brand });

export const trademarksMarked: Rule = {
  id: 'trademarks-marked',
  alias: 'TRM-02',
  scope: 'message',
  severity: 'warning',
  needs: (brand) => [...Object.values(brand.products), ...Object.values(brand.terms)].some(({ symbol }) => symbol),
  words: {
    en: {
      why: 'The first mention carries the mark, so that the right is claimed once and the text stays readable. ® for a mark that is not registered is against the law in many countries, and wires strip marks from headlines.',
      needs: 'names with a mark (symbol)',
      missing: 'the first “{found}” lacks its {mark}',
      other: '“{found}” is marked “{right}”',
      unregistered: '“{found}” carries a mark, but none is registered',
      headline: 'a mark in the headline: “{found}”',
      cure: 'Write the mark right after the name, at its first mention in the text.',
      otherCure: 'Write “{right}”.',
      unregisteredCure: 'Write “{right}”, or register the mark in the brand (symbol).',
      headlineCure: 'Leave it out; the text carries it.',
    },
    el: {
      why: 'Το σήμα μπαίνει στην πρώτη αναφορά: το δικαίωμα δηλώνεται μία φορά και το κείμενο διαβάζεται. Το ® σε σήμα που δεν έχει κατατεθεί απαγορεύεται σε πολλές χώρες, και τα πρακτορεία αφαιρούν τα σήματα από τους τίτλους.',
      needs: 'ονόματα με σήμα (symbol)',
      missing: 'από την πρώτη αναφορά του «{found}» λείπει το {mark}',
      other: 'το «{found}» γράφεται «{right}»',
      unregistered: 'το «{found}» φέρει σήμα που δεν έχει δηλωθεί',
      headline: 'σήμα στον τίτλο: «{found}»',
      cure: 'Γράψτε το σήμα αμέσως μετά το όνομα, στην πρώτη αναφορά μέσα στο κείμενο.',
      otherCure: 'Γράψτε «{right}».',
      unregisteredCure: 'Γράψτε «{right}» ή δηλώστε το σήμα στη μάρκα (symbol).',
      headlineCure: 'Αφαιρέστε το· υπάρχει στο κείμενο.',
    },
    hu: {
      why: 'A jelölés az első említésnél áll: így a jogot egyszer jelezzük, és a szöveg olvasható marad. A be nem jegyzett védjegy mellett álló ® sok országban jogsértő, a hírügynökségek pedig a címekből törlik a jelöléseket.',
      needs: 'jelöléssel ellátott nevek (symbol)',
      missing: '„{found}”: az első említésnél hiányzik a jelölés ({mark})',
      other: '„{found}” helyesen „{right}”',
      unregistered: '„{found}”: jelölés áll mellette, pedig nincs bejegyezve',
      headline: 'jelölés a címben: „{found}”',
      cure: 'A szövegbeli első említésnél írja a jelölést közvetlenül a név után.',
      otherCure: 'Írja így: „{right}”.',
      unregisteredCure: 'Írja így: „{right}”, vagy adja meg a jelölést a márkában (symbol).',
      headlineCure: 'Hagyja el; a szövegben úgyis ott áll.',
    },
  },
  examples: [
    { locale: 'en', bad: of('Ferna boils fast. Ferna stays warm.'), good: of('Ferna® boils fast. Ferna stays warm.') },
    { locale: 'en', bad: of('Ruvo® holds 0.9 litres.'), good: of('Ruvo holds 0.9 litres.') },
    { locale: 'el', bad: of('Ο Ferna™ βράζει γρήγορα.'), good: of('Ο Ferna® βράζει γρήγορα. Ο Ferna κρατάει ζεστό.') },
    {
      locale: 'hu',
      bad: of('A Fernával gyorsan felforr a víz.'),
      good: of('A Ferna® gyorsan felforralja a vizet. A Fernával könnyű.'),
    },
  ],
  *check(message, context) {
    const made = channelsFor(message, context.brand);
    const press = made === 'all' || made.includes('press-release');
    for (const text of Object.values(message.texts)) {
      const passages = context.passages(text);
      for (const passage of passages) if (!passage.quoted) yield* wrongMarks(passage, text.locale, context.brand);
      if (press) yield* inHeadlines(passages, text.locale);
      yield* unmarked(text, context);
    }
  },
};
