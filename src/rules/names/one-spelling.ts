/** Where several spellings are right, a text uses one. */
import type { Brand, Locale, MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { foldLetters, nameFinder, nameWords, type NameHit } from '../../languages/index.js';
import { namesOf } from './registered-names.js';

interface Variants {
  readonly own: boolean;
  readonly spellings: readonly string[];
}

interface Spellings {
  readonly groups: readonly Variants[];
  readonly find: (text: string) => readonly NameHit[];
}

/** The same letters, whatever stands between them. */
const letters = (form: string): string =>
  foldLetters(form)
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Registered forms of one term that are one word spelt differently: e-mail, email. */
function ownVariants(brand: Brand, locale: Locale): Variants[] {
  return namesOf(brand, locale).all.flatMap(({ forms }) => {
    const groups = new Map<string, string[]>();
    for (const form of forms) {
      const key = letters(form);
      const known = groups.get(key) ?? [];
      if (!known.some((one) => foldLetters(one) === foldLetters(form))) groups.set(key, [...known, form]);
    }
    return [...groups.values()].filter((one) => one.length > 1).map((spellings) => ({ own: true, spellings }));
  });
}

const kept = new WeakMap<Brand, Map<Locale, Spellings>>();

function spellingsOf(brand: Brand, locale: Locale): Spellings {
  const byLocale = kept.get(brand) ?? new Map<Locale, Spellings>();
  kept.set(brand, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const common = nameWords(locale).spellings.map((spellings) => ({ own: false, spellings }));
  const groups: Variants[] = [...ownVariants(brand, locale), ...common];
  const entries = groups.flatMap(({ spellings, own }, group) =>
    spellings.map((form, i) => ({ id: `${group} ${i}`, forms: [form], anyCase: own })),
  );
  const made = { groups, find: nameFinder(entries, locale) };
  byLocale.set(locale, made);
  return made;
}

interface Met {
  readonly passage: Passage;
  readonly hit: NameHit;
  times: number;
}

function* mixed(text: MessageText, { brand, passages }: RuleContext): Generator<Problem> {
  const { groups, find } = spellingsOf(brand, text.locale);
  const met = new Map<number, Map<string, Met>>();
  for (const passage of passages(text)) {
    if (passage.quoted) continue;
    for (const hit of find(passage.own)) {
      const group = Number(hit.id.split(' ')[0]);
      // A common word with a capital may be part of a name: Lincoln Center.
      if (!groups[group]!.own && /^\p{Lu}/u.test(passage.own.slice(hit.start)) && hit.start > 0) continue;
      const found = met.get(group) ?? new Map<string, Met>();
      met.set(group, found);
      const known = found.get(hit.form);
      if (known) known.times++;
      else found.set(hit.form, { passage, hit, times: 1 });
    }
  }
  for (const [group, found] of met) {
    if (found.size < 2) continue;
    const [usual, ...others] = [...found.values()].sort((a, b) => b.times - a.times);
    for (const { passage, hit } of others)
      yield {
        say: 'mixed',
        severity: groups[group]!.own ? 'warning' : undefined,
        at: passage.at(hit.start, hit.end),
        locale: text.locale,
        excerpt: hit.form,
        data: { found: hit.form, usual: usual!.hit.form },
      };
  }
}

export const oneSpelling: Rule = {
  id: 'one-spelling',
  alias: 'TRM-04',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'Two right spellings of a word in one text look like two hands. Of the spellings that are right, a text uses one.',
      mixed: 'says “{found}” and elsewhere “{usual}”',
      cure: 'Use one spelling throughout.',
    },
    el: {
      why: 'Δύο σωστές γραφές της ίδιας λέξης στο ίδιο κείμενο δείχνουν ότι το έγραψαν δύο χέρια. Κάθε κείμενο κρατάει τη μία.',
      mixed: 'γράφει «{found}» και αλλού «{usual}»',
      cure: 'Κρατήστε μία γραφή σε όλο το κείμενο.',
    },
    hu: {
      why: 'Ha egy szónak két helyes írásmódja keveredik, úgy hat, mintha ketten írták volna. Egy szövegben az egyiket használjuk.',
      mixed: 'itt „{found}”, máshol „{usual}” áll',
      cure: 'Válassza az egyiket, és végig azt használja.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'Sign up by e-mail. We answer every email within a day.',
      good: 'Sign up by e-mail. We answer every e-mail within a day.',
    },
    {
      locale: 'en',
      bad: 'See our website; every web site has a cookie notice.',
      good: 'See our website; all our websites have a cookie notice.',
    },
    {
      locale: 'el',
      bad: 'Το κτίριο ανακαινίστηκε· το παλιό κτήριο μένει ανοιχτό.',
      good: 'Το κτίριο ανακαινίστηκε· τα παλιά κτίρια μένουν ανοιχτά.',
    },
    {
      locale: 'el',
      bad: 'Γράψτε μας e-mail. Κάθε email απαντιέται σε μία ημέρα.',
      good: 'Γράψτε μας e-mail. Κάθε e-mail απαντιέται σε μία ημέρα.',
    },
    {
      locale: 'hu',
      bad: 'Írjon e-mailt! Minden emailre egy napon belül válaszolunk.',
      good: 'Írjon e-mailt! Minden e-mailre egy napon belül válaszolunk.',
    },
    {
      locale: 'hu',
      bad: 'Weboldalunk megújult, a régi web oldalt lezártuk.',
      good: 'Weboldalunk megújult, a régi weboldalt lezártuk.',
    },
  ],
  *check(message, context) {
    for (const text of Object.values(message.texts)) yield* mixed(text, context);
  },
};
