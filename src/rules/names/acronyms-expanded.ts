/** An abbreviation in capitals is said in full once, where a text is long enough to be read by strangers. */
import type { Brand, Locale, MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { findName, foldLetters, inLocale, languageOf, nameWords } from '../../languages/index.js';
import { channelsFor, namesOf } from './registered-names.js';

const longForms = ['newsletter', 'press-release', 'mobile-page'];
/** Capitals alone, at most five (longer ones are mostly words said loudly): no figures, no stops, not between hyphens as parts of a code are. */
const capitals = /(?<![\p{L}\p{N}_.\-/&'’])\p{Lu}{2,5}(?![\p{L}\p{N}_&'’]|\.\p{L}|-[\p{Lu}\p{N}]|\/)/gu;
const roman = /^[IVXLCDM]+$/;
const shouted = /\p{Lu}{2,}[\s,.!:–-]*$/u;

const known = new WeakMap<Brand, Map<Locale, ReadonlySet<string>>>();

/** What needs no words: known to every reader of the language, a currency, or part of a name of the brand. */
function knownTo(brand: Brand, locale: Locale): ReadonlySet<string> {
  const byLocale = known.get(brand) ?? new Map<Locale, ReadonlySet<string>>();
  known.set(brand, byLocale);
  const made =
    byLocale.get(locale) ??
    new Set([
      ...nameWords('en').acronyms,
      ...nameWords(locale).acronyms,
      ...Object.values(brand.markets).flatMap(({ currency }) => [currency]),
      ...Object.keys(brand.markets),
      ...namesOf(brand, locale)
        .all.filter(({ id }) => brand.terms[id.slice('term.'.length)]?.expansion === undefined)
        .flatMap(({ forms }) => forms.flatMap((form) => form.match(/\p{Lu}{2,6}/gu) ?? [])),
      ...Object.keys(languageOf(locale).values.currencies),
    ]);
  byLocale.set(locale, made);
  return made;
}

/** No abbreviation: initials of a speaker or author, or a word said loudly that the text also says quietly. */
function isWord(acronym: string, start: number, own: string, words: ReadonlySet<string>): boolean {
  const [before, after] = [own.slice(Math.max(0, start - 30), start), own.slice(start + acronym.length)];
  if (shouted.test(before) || /^[\s,.!:–-]*\p{Lu}{2,}/u.test(after)) return true;
  // Initials of a speaker, and labels of references: `AL: Thanks`, `Slide 32: AL: …`, `PMID: 33041405`.
  if (/(?:^|[:\n]\s*)$/.test(before) && /^\s?[:)]/.test(after)) return true;
  if (/^:? ?\d{3}/.test(after)) return true;
  if (acronym.length < 4 && /\p{Lu}\p{Ll}+,? $/u.test(before) && /^[,.;]/.test(after)) return true;
  // Grades: A, AA, AAA.
  if (acronym === acronym[0]!.repeat(acronym.length)) return true;
  return words.has(foldLetters(acronym));
}

/** In words beside it: «Γενικός Κανονισμός (ΓΚΠΔ)», “GDPR (General …)”, or the brand's own expansion up to here. */
function isExpanded(
  acronym: string,
  text: string,
  passages: readonly Passage[],
  expansion: string | undefined,
  locale: Locale,
) {
  const inBrackets = new RegExp(
    `\\p{L}[”"»]? \\((?:[^()]{0,20} )?${acronym}(?!\\p{L})|(?<!\\p{L})${acronym}(?:-\\p{L}+)? \\(\\p{L}{3,}`,
    'u',
  );
  if (inBrackets.test(text)) return true;
  return expansion !== undefined && passages.some((one) => findName(one.text, expansion, [], locale).length > 0);
}

function* unexpanded(text: MessageText, { brand, passages }: RuleContext): Generator<Problem> {
  const common = knownTo(brand, text.locale);
  const all = passages(text).filter(({ part }) => !part.startsWith('override.') && !part.startsWith('short.'));
  const whole = all.map((one) => one.text).join('\n');
  const seen = new Set<string>();
  let words: ReadonlySet<string> | undefined;
  for (const [index, passage] of all.entries()) {
    if (passage.quoted || !passage.part.startsWith('body.') || passage.kind === 'heading' || passage.kind === 'cell')
      continue;
    for (const { 0: acronym, index: start } of passage.own.matchAll(capitals)) {
      if (seen.has(acronym) || common.has(acronym) || roman.test(acronym)) continue;
      words ??= new Set(whole.match(/\p{Ll}\p{L}*/gu)?.map(foldLetters));
      if (isWord(acronym, start, passage.own, words)) continue;
      seen.add(acronym);
      const term = Object.values(brand.terms).find(({ name }) => inLocale(name, text.locale, brand.locale) === acronym);
      const expansion = inLocale(term?.expansion, text.locale, brand.locale);
      if (isExpanded(acronym, whole, all.slice(0, index + 1), expansion, text.locale)) continue;
      yield {
        say: expansion ? 'known' : 'unknown',
        at: passage.at(start, start + acronym.length),
        locale: text.locale,
        excerpt: acronym,
        data: { acronym, expansion },
      };
    }
  }
}

export const acronymsExpanded: Rule = {
  id: 'acronyms-expanded',
  alias: 'TRM-06',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'Who does not know an abbreviation stops reading. In long texts it is said in full at its first use; those that every reader knows are excepted, and so are those in names of the brand.',
      unknown: '{acronym} is not said in full',
      known: '{acronym} is not said in full: “{expansion}”',
      cure: 'Say it in full at its first use, with {acronym} in brackets; or add it to terms if your readers know it.',
      knownCure: 'Write “{expansion} ({acronym})” at its first use.',
    },
    el: {
      why: 'Όποιος δεν ξέρει μια συντομογραφία σταματάει να διαβάζει. Στα μεγάλα κείμενα γράφεται ολόκληρη στην πρώτη χρήση· εξαιρούνται όσες ξέρουν όλοι και όσες ανήκουν σε ονόματα της μάρκας.',
      unknown: 'η συντομογραφία {acronym} δεν εξηγείται',
      known: 'η συντομογραφία {acronym} δεν εξηγείται: «{expansion}»',
      cure: 'Γράψτε την ολόκληρη στην πρώτη χρήση, με το {acronym} σε παρένθεση, ή προσθέστε τη στο terms αν την ξέρουν οι αναγνώστες σας.',
      knownCure: 'Γράψτε «{expansion} ({acronym})» στην πρώτη χρήση.',
    },
    hu: {
      why: 'Aki nem ismer egy rövidítést, az abbahagyja az olvasást. Hosszabb szövegben első előfordulásakor kiírjuk; kivétel, amit mindenki ismer, és ami a márka neveiben áll.',
      unknown: '{acronym}: a rövidítés nincs kiírva',
      known: '{acronym}: a rövidítés nincs kiírva, teljes alakja „{expansion}”',
      cure: 'Első előfordulásakor írja ki, zárójelben a rövidítéssel ({acronym}), vagy vegye fel a terms közé, ha olvasói ismerik.',
      knownCure: 'Első előfordulásakor így írja: „{expansion} ({acronym})”.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'The WEEE rules apply to kettles too.',
      good: 'The rules on waste electrical equipment (WEEE) apply to kettles too. WEEE bins stand in our shops.',
    },
    {
      locale: 'en',
      bad: {
        message: 'We use FSC wood.',
        brand: { terms: { fsc: { name: 'FSC', expansion: 'Forest Stewardship Council' } } },
      },
      good: { message: 'We use FSC wood.', brand: { terms: { fsc: { name: 'FSC' } } } },
    },
    {
      locale: 'el',
      bad: 'Τα ΑΗΗΕ ανακυκλώνονται στα καταστήματά μας.',
      good: 'Τα απόβλητα ηλεκτρικού εξοπλισμού (ΑΗΗΕ) ανακυκλώνονται στα καταστήματά μας. Οι τιμές περιλαμβάνουν ΦΠΑ.',
    },
    {
      locale: 'el',
      bad: 'Ο έλεγχος έγινε από το ΕΣΥΔ.',
      good: 'ΝΕΑ ΤΙΜΗ ΑΠΟ ΣΗΜΕΡΑ στο δίκτυο της ΔΕΗ.',
    },
    {
      locale: 'hu',
      bad: 'A vizsgálatot az NKFH rendelte el.',
      good: 'A vizsgálatot a Nemzeti Kereskedelmi és Fogyasztóvédelmi Hatóság (NKFH) rendelte el. Az NKFH-nak válaszoltunk.',
    },
    {
      locale: 'hu',
      bad: 'Az EMKI engedélyével forgalmazzuk.',
      good: 'SMS-ben értesítjük; az árban benne van az áfa (ÁFA), a termék EU-s gyártmány.',
    },
  ],
  *check(message, context) {
    const made = channelsFor(message, context.brand);
    if (made !== 'all' && !longForms.some((one) => made.includes(one))) return;
    for (const text of Object.values(message.texts)) yield* unexpanded(text, context);
  },
};
