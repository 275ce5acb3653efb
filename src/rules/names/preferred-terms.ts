/** The brand's words and names are spelt as it spells them. */
import type { Brand, Locale, Passage, Problem, Rule } from '../../model.js';
import { languageOf, nameFinder, type NameHit } from '../../languages/index.js';
import { differs } from './misspelt.js';
import { namesOf, type Registered } from './registered-names.js';
import { replacement } from './replacement.js';

/** An address goes on after a stop: e-shop.example. */
const inAddress = (text: string, { start, end }: NameHit): boolean =>
  /^\.[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ||
  /[\p{L}\p{N}][./@]$/u.test(text.slice(Math.max(0, start - 2), start));

const isName = ({ kind }: Registered): boolean => kind !== 'term';

function* wrong(passage: Passage, brand: Brand, locale: Locale): Generator<Problem> {
  const names = namesOf(brand, locale);
  for (const hit of names.findWrong(passage.own)) {
    if (inAddress(passage.own, hit)) continue;
    const one = names.byId.get(hit.id)!;
    const found = passage.text.slice(hit.start, hit.end);
    yield {
      say: isName(one) ? 'name' : 'term',
      severity: isName(one) ? 'error' : undefined,
      at: passage.at(hit.start, hit.end),
      excerpt: found,
      locale,
      data: { found, right: one.written },
      fix: replacement(passage, hit, one.written, locale, isName(one)),
    };
  }
}

interface Spelling {
  /** Brand and product names of one word. */
  readonly cores: readonly string[];
  readonly loose: (text: string) => readonly NameHit[];
}
const spellings = new WeakMap<Brand, Map<Locale, Spelling>>();

/** Names of one word with an inner capital (YouTube), or of Latin letters in Greek text, cannot be common words. */
const unmistakable = (form: string, locale: Locale): boolean =>
  /^\S*\p{Ll}\S*\p{Lu}/u.test(form) || (languageOf(locale).id === 'el' && /^\p{Lu}[a-z]+$/u.test(form));

function spellingOf(brand: Brand, locale: Locale): Spelling {
  const byLocale = spellings.get(brand) ?? new Map<Locale, Spelling>();
  spellings.set(brand, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const kinds = new Set<Registered['kind']>(['brand', 'product', 'term']);
  const forms = namesOf(brand, locale)
    .all.filter(({ kind }) => kinds.has(kind))
    .flatMap((one) => one.forms);
  const single = [...new Set(forms)].filter((form) => /^\p{Lu}?\p{L}+$/u.test(form));
  const cased = single.filter((form) => unmistakable(form, locale));
  const made: Spelling = {
    cores: single.filter((form) => /^\p{Lu}/u.test(form) && form.length >= 6),
    loose: nameFinder(
      cased.map((form) => ({ id: form, forms: [form], anyCase: 'all' })),
      locale,
    ),
  };
  byLocale.set(locale, made);
  return made;
}

const words = /(?<![\p{L}\p{N}_-])\p{Lu}\p{L}{4,}(?![\p{L}\p{N}_])/gu;

/** Names in the wrong letters, and words that are a name but for a letter. */
function* misspelt(passage: Passage, brand: Brand, locale: Locale): Generator<Problem> {
  const { own } = passage;
  const { cores, loose } = spellingOf(brand, locale);
  const names = namesOf(brand, locale);
  const cased = loose(own);
  const candidates = cores.length > 0 ? [...own.matchAll(words)] : [];
  if (cased.length === 0 && candidates.length === 0) return;
  const taken = [...names.find(own), ...names.findWrong(own)];
  const free = (start: number, end: number) => !taken.some((hit) => hit.start < end && start < hit.end);
  for (const hit of cased) {
    if (!free(hit.start, hit.end) || inAddress(own, hit)) continue;
    const found = own.slice(hit.start, hit.end);
    const at = passage.at(hit.start, hit.end);
    const fix = replacement(passage, hit, hit.form, locale, true);
    yield { say: 'letters', severity: 'error', at, excerpt: found, locale, data: { found, right: hit.form }, fix };
  }
  for (const { 0: found, index } of candidates) {
    if (!free(index, index + found.length)) continue;
    const right = cores.find((core) => found[0] === core[0] && differs(found, core) === 'stem');
    if (right)
      yield {
        say: 'near',
        at: passage.at(index, index + found.length),
        excerpt: found,
        locale,
        data: { found, right },
      };
  }
}

export const preferredTerms: Rule = {
  id: 'preferred-terms',
  alias: 'TRM-01',
  scope: 'message',
  severity: 'warning',
  language: true,
  words: {
    en: {
      why: 'Customers look for what they have seen elsewhere: one thing has one name, spelt in one way. The brand lists the wrong variants of its terms and names; text in quotation marks, code and addresses are left alone.',
      name: '“{found}” is a wrong spelling of “{right}”',
      term: 'says “{found}” where the brand says “{right}”',
      letters: '“{found}” is written “{right}”',
      near: '“{found}” looks like a misspelt “{right}”',
      cure: 'Write “{right}”.',
      nearCure: 'Write “{right}”, or list the word among the forms of the name if it is right.',
    },
    el: {
      why: 'Οι πελάτες αναζητούν αυτό που είδαν αλλού: κάθε πράγμα έχει ένα όνομα, γραμμένο με έναν τρόπο. Η μάρκα δηλώνει τις λανθασμένες παραλλαγές των όρων και των ονομάτων της· ό,τι βρίσκεται σε εισαγωγικά, ο κώδικας και οι διευθύνσεις μένουν ως έχουν.',
      name: 'το «{found}» είναι λανθασμένη γραφή του «{right}»',
      term: 'γράφει «{found}», ενώ η μάρκα λέει «{right}»',
      letters: 'το «{found}» γράφεται «{right}»',
      near: 'το «{found}» μοιάζει με λανθασμένη γραφή του «{right}»',
      cure: 'Γράψτε «{right}», στον τύπο που χρειάζεται η πρόταση.',
      nearCure: 'Γράψτε «{right}» ή, αν η λέξη είναι σωστή, προσθέστε τη στους τύπους του ονόματος (forms).',
    },
    hu: {
      why: 'A vásárló azt keresi, amit máshol látott: egy dolognak egy neve van, egyféle írásmóddal. A márka megadja kifejezéseinek és neveinek hibás változatait; az idézeteket, a kódot és a címeket nem vizsgáljuk.',
      name: '„{found}”: hibás írásmód, helyesen „{right}”',
      term: 'ezt írja: „{found}”, a márka kifejezése viszont „{right}”',
      letters: '„{found}” helyesen „{right}”',
      near: '„{found}”: valószínűleg elírás, a név „{right}”',
      cure: 'Írja így: „{right}”, a mondatba illő raggal.',
      nearCure: 'Írja így: „{right}”, vagy ha a szó helyes, vegye fel a név alakjai (forms) közé.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: 'Order in our webshop by Friday and collect in any shop.',
        brand: { terms: { shop: { name: 'e-shop', not: { en: ['webshop', 'online store'] } } } },
      },
      good: {
        message: 'Order in our e-shop by Friday. As one reader put it: “The best webshop I know.”',
        brand: { terms: { shop: { name: 'e-shop', not: { en: ['webshop', 'online store'] } } } },
      },
    },
    {
      locale: 'en',
      bad: {
        message: 'Meet Fernna, our new kettle.',
        brand: { products: { ferna: { name: 'Ferna', not: { en: ['Fernna'] } } } },
      },
      good: {
        message: 'Meet Ferna, our new kettle. Ferna’s handle stays cool.',
        brand: { products: { ferna: { name: 'Ferna', not: { en: ['Fernna'] } } } },
      },
    },
    {
      locale: 'el',
      bad: {
        message: 'Παραγγείλετε από το e-shop μας έως την Παρασκευή.',
        brand: {
          terms: {
            shop: {
              name: { en: 'e-shop', el: 'ηλεκτρονικό κατάστημα' },
              not: { el: ['e-shop', 'ιντερνετικό κατάστημα'] },
            },
          },
        },
      },
      good: {
        message: 'Παραγγείλετε από το ηλεκτρονικό μας κατάστημα έως την Παρασκευή.',
        brand: {
          terms: {
            shop: {
              name: { en: 'e-shop', el: 'ηλεκτρονικό κατάστημα' },
              not: { el: ['e-shop', 'ιντερνετικό κατάστημα'] },
            },
          },
        },
      },
    },
    {
      locale: 'el',
      bad: { message: 'Η νέα σειρά της Λούμεν έρχεται τον Δεκέμβριο.', brand: { not: { el: ['Λούμεν'] } } },
      good: { message: 'Η νέα σειρά της Lumen έρχεται τον Δεκέμβριο.', brand: { not: { el: ['Λούμεν'] } } },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Rendeljen webshopunkból péntekig!',
        brand: { terms: { shop: { name: { en: 'e-shop', hu: 'webáruház' }, not: { hu: ['webshop', 'e-shop'] } } } },
      },
      good: {
        message: 'Rendeljen webáruházunkból péntekig! „A legjobb webshop” – írta egy vásárlónk.',
        brand: { terms: { shop: { name: { en: 'e-shop', hu: 'webáruház' }, not: { hu: ['webshop', 'e-shop'] } } } },
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'A FernoKettel könnyű a főzés: ismerje meg a Fernokettet!',
        brand: { products: { kettle: { name: 'FernoKett' } } },
      },
      good: {
        message: 'A FernoKettel könnyű a főzés: ismerje meg a FernoKettet!',
        brand: { products: { kettle: { name: 'FernoKett' } } },
      },
    },
  ],
  *check(message, { brand, passages }) {
    for (const text of Object.values(message.texts))
      for (const passage of passages(text)) {
        if (passage.quoted) continue;
        yield* wrong(passage, brand, text.locale);
        yield* misspelt(passage, brand, text.locale);
      }
  },
};
