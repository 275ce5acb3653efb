/** Legal lines are there for people: shown, large enough, and dark enough to be read. */
import type { Look, LookElement, Rule } from '../../model.js';
import { inLocale } from '../../languages/index.js';
import { faintIn } from '../look/contrast-enough.js';
import { bareWords, beginning, looksOf, traces, wordsIn } from '../elements.js';
import { pageOf } from '../example-pages.js';

/** Smallest letters in CSS pixels, unless the brand says otherwise: what is smaller is not read on a phone. */
const usual = 10;

/** Elements in which the line stands, or begins. */
function holding(seen: Look, line: string): LookElement[] {
  const start = bareWords(line).slice(0, 60);
  const first = start.split(' ', 1)[0]!;
  const { elements, all } = wordy(seen);
  // Lines of other markets and languages are most of them.
  if (!all.includes(first)) return [];
  return elements
    .filter(({ small }) => small.includes(first))
    .filter(({ element }) => bareWords(wordsIn(seen, element)).includes(start))
    .map(({ element }) => element);
}

interface Wordy {
  readonly element: LookElement;
  /** Its own text in small letters. */
  readonly small: string;
}
interface Wordings {
  readonly elements: readonly Wordy[];
  readonly all: string;
}
const known = new WeakMap<Look, Wordings>();

/** Elements with text of their own; every legal line is looked for in them. */
function wordy(seen: Look): Wordings {
  const before = known.get(seen);
  if (before) return before;
  const elements = seen.elements
    .filter(({ tag, text }) => text !== '' && tag !== 'script' && tag !== 'style' && tag !== 'title')
    .map((element) => ({ element, small: element.text.toLowerCase() }));
  const made = { elements, all: elements.map(({ small }) => small).join('\n') };
  known.set(seen, made);
  return made;
}

const line = {
  en: 'Prices in euros include 24% VAT.',
  el: 'Οι τιμές περιλαμβάνουν ΦΠΑ 24%.',
  hu: 'Az árak a 27%-os áfát tartalmazzák.',
};
const brand = { legal: { vat: { text: line, channels: ['mobile-page'] } } };
const styled = (css: string) =>
  pageOf(
    '<h1>{{parts.headline}}</h1>{{{body.html}}}{{#each legal}}<p class="legal">{{this}}</p>{{/each}}',
    `<style>body{background:#fff;color:#222}${css}</style>`,
  );

export const legalLinesVisible: Rule = {
  id: 'legal-lines-visible',
  alias: 'LEG-01',
  scope: 'rendition',
  severity: 'error',
  needs: ({ legal }) => Object.keys(legal).length > 0,
  words: {
    en: {
      why: 'A legal line that nobody can see has not been said.',
      hidden: 'the legal line “{line}” is in the file, but nobody sees it',
      small: 'the legal line “{line}” is set in {size} pixels, at least {least} are needed',
      faint: 'the legal line “{line}” has a contrast of {ratio}:1, at least {least}:1 is needed',
      cure: 'Show it in the template, in letters that can be read.',
      needs: 'legal: the legal lines of the brand',
    },
    el: {
      why: 'Μια νομική σημείωση που δεν τη βλέπει κανείς είναι σαν να μην ειπώθηκε.',
      hidden: 'η νομική σημείωση «{line}» υπάρχει στο αρχείο, αλλά δεν τη βλέπει κανείς',
      small: 'η νομική σημείωση «{line}» έχει γράμματα {size} pixel· χρειάζονται τουλάχιστον {least}',
      faint: 'η νομική σημείωση «{line}» έχει αντίθεση {ratio}:1· χρειάζεται τουλάχιστον {least}:1',
      cure: 'Εμφανίστε τη στο πρότυπο με γράμματα που διαβάζονται.',
      needs: 'legal: οι νομικές σημειώσεις της μάρκας',
    },
    hu: {
      why: 'Az a jogi szöveg, amelyet senki sem lát, mintha ott sem volna.',
      hidden: 'a jogi szöveg („{line}”) benne van a fájlban, de senki sem látja',
      small: 'a jogi szöveg („{line}”) {size} képpontos betűvel áll, legalább {least} kell',
      faint: 'a jogi szöveg („{line}”) kontrasztja {ratio}:1, legalább {least}:1 kell',
      cure: 'Jelenítse meg a sablonban, olvasható betűvel.',
      needs: 'legal: a márka jogi szövegei',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'The kettle costs €24.90.', brand, files: styled('.legal{display:none}') },
      good: { message: 'The kettle costs €24.90.', brand, files: styled('.legal{font-size:.8rem}') },
    },
    {
      locale: 'el',
      bad: { message: 'Ο βραστήρας κοστίζει 24,90 €.', brand, files: styled('.legal{font-size:7px}') },
      good: { message: 'Ο βραστήρας κοστίζει 24,90 €.', brand, files: styled('.legal{font-size:13px}') },
    },
    {
      locale: 'hu',
      bad: { message: 'A vízforraló ára 9 990 Ft.', brand, files: styled('.legal{color:#c9c9c9}') },
      good: { message: 'A vízforraló ára 9 990 Ft.', brand, files: styled('.legal{color:#595959}') },
    },
  ],
  *check(subject, { brand: { legal, look, locale: home } }) {
    const { locale } = subject.draft;
    const lines = Object.values(legal).flatMap(({ text }) => inLocale(text, locale, home) ?? []);
    for (const { file, seen } of looksOf(subject))
      for (const each of lines) {
        const found = holding(seen, each);
        if (found.length === 0) continue;
        const shown = found.filter(({ style }) => style.light.sight === 'shown' && style.dark.sight === 'shown');
        const data = { line: beginning(each) };
        const at = subject.templateAt(file, ...traces(found[0]!).slice(0, -2), '{{#each legal}}');
        if (shown.length === 0) {
          yield { say: 'hidden', at, output: file, excerpt: data.line, data };
          continue;
        }
        const largest = Math.max(...shown.map(({ style }) => style.size));
        const least = look.legalSize ?? usual;
        if (largest < least)
          yield {
            say: 'small',
            at,
            output: file,
            excerpt: data.line,
            data: { ...data, size: Math.round(largest * 10) / 10, least },
          };
        const faint = shown.map(({ style }) => faintIn(style)[0]);
        if (faint.every(Boolean))
          yield {
            say: 'faint',
            at,
            output: file,
            excerpt: data.line,
            data: { ...data, ratio: Math.floor(faint[0]!.ratio * 10) / 10, least: faint[0]!.least },
          };
      }
  },
};
