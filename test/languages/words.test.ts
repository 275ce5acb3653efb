import { describe, expect, it } from 'vitest';
import {
  article,
  inLocale,
  joinList,
  labelsOf,
  languageOf,
  languages,
  ogLocale,
  problemWords,
  quote,
  sentencesOf,
  slugify,
  upper,
} from '../../src/languages/index.js';

describe('Greek capitals', () => {
  it.each([
    ['Νεράιδα', 'ΝΕΡΑΪΔΑ'],
    ['Δελτίο Τύπου', 'ΔΕΛΤΙΟ ΤΥΠΟΥ'],
    ['Παρασκευή ή Σάββατο', 'ΠΑΡΑΣΚΕΥΗ Ή ΣΑΒΒΑΤΟ'],
    ['άυλος, Μάιος, ρολόι', 'ΑΫΛΟΣ, ΜΑΪΟΣ, ΡΟΛΟΪ'],
    ['Μαΐου', 'ΜΑΪΟΥ'],
    ['καφές 24 €', 'ΚΑΦΕΣ 24 €'],
  ])('%s', (text, capitals) => {
    expect(upper(text, 'el')).toBe(capitals);
    expect(upper(text.normalize('NFD'), 'el')).toBe(capitals);
    expect(upper(text, 'el')).toBe(text.toLocaleUpperCase('el'));
  });

  it('keeps accents elsewhere', () => expect(upper('vízforraló', 'hu')).toBe('VÍZFORRALÓ'));
});

describe('the Hungarian article', () => {
  it.each([
    [
      'az',
      'alma Óra SMS NB MNB ELTE EU FBI SZTE MTI RTL USA-ba F1 R X y 1 5 50 5000 1000 5% 1000-es „alma” «óra»'.split(
        ' ',
      ),
    ],
    ['a', 'körte Budapest BKV TV KSH MOL LED START NATO-tag PC WHO 2 10 100 15 10000 100000 30% „körte”'.split(' ')],
    ['az', ['1000 Ft', '1 000 000 Ft', '500 euró', '1\u00a0000 Ft']],
    ['a', ['9990 Ft', '19 990 Ft', '24,90 €', '12 500 Ft', '10\u00a0000 Ft']],
  ])('is %s before %j', (expected, words) => {
    for (const word of words) expect(`${article(word, 'hu')} ${word}`).toBe(`${expected} ${word}`);
  });

  it('is none elsewhere', () => expect(article('alma', 'en')).toBe(''));
});

describe('addresses', () => {
  it.each([
    ['Ο χειμερινός βραστήρας: βράζει σε 90 δευτερόλεπτα', 'el', 'o-cheimerinos-vrastiras-vrazei-se-90-defterolepta'],
    ['Γιάννης Ευαγγέλου & Αύρα', 'el', 'giannis-evangelou-kai-avra'],
    ['μπαμπάς, ουρανός, άυλο', 'el', 'bampas-ouranos-aylo'],
    ['Őszi vízforraló – új ár!', 'hu', 'oszi-vizforralo-uj-ar'],
    ['Straße & Łódź', 'en', 'strasse-and-lodz'],
    ['!!!', 'en', 'message'],
    ['日本', 'en', 'message'],
  ])('%s', (text, locale, slug) => expect(slugify(text, locale)).toBe(slug));

  it('have at most 80 characters and end with a whole word', () => {
    const slug = slugify('word '.repeat(40), 'en');
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^(?:word-)+word$/);
    expect(slugify('x'.repeat(200), 'en')).toHaveLength(80);
  });
});

describe('sentences', () => {
  it.each([
    ['en', ['It starts at 10 a.m. on Friday.', 'Dr. Smith comes!', 'Does he? Yes, at 3.5 km.'].join(' '), 4],
    ['el', 'Ανοίγουμε στις 10 π.μ. την Παρασκευή. Θα έρθετε; Ναι! Κοστίζει 9.990 Ft κ.λπ. για όλους.', 4],
    ['hu', 'Megnyílik 2026. november 27-én. A 2026. november 27. nagy nap. Jön dr. Kiss Éva? Igen, kb. 10.30-kor.', 4],
    ['hu', 'Első sor.\n\nMásodik sor pont nélkül\n\nHarmadik', 3],
  ])('in %s', (locale, text, count) => {
    const sentences = sentencesOf(text, locale);
    expect(sentences).toHaveLength(count);
    expect(sentences.join(' ')).toBe(text.replace(/\s+/g, ' '));
  });
});

it('lists and quotes as the language does', () => {
  expect(joinList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  expect(joinList(['A', 'B'], 'el')).toBe('A και B');
  expect(joinList(['A', 'B', 'C'], 'hu')).toBe('A, B és C');
  expect(joinList([], 'hu')).toBe('');
  expect(quote('Γεια', 'el')).toBe('«Γεια»');
  expect(quote('Az „okos” kanna', 'hu')).toBe('„Az »okos« kanna”');
  expect(quote('The "smart" kettle', 'en')).toBe('“The ‘smart’ kettle”');
});

it('falls back for locales and texts', () => {
  expect(languageOf('el-CY').id).toBe('el');
  expect(languageOf('fr').id).toBe('en');
  expect(languageOf('constructor').id).toBe('en');
  expect(ogLocale('el')).toBe('el_GR');
  expect(ogLocale('en-US')).toBe('en_US');
  expect(inLocale({ en: 'a', el: 'β' }, 'el-GR')).toBe('β');
});

it('has every label and every problem in every language', () => {
  const keys = Object.keys(labelsOf('en')).sort();
  for (const { id, labels, problems } of Object.values(languages)) {
    expect(Object.keys(labels).sort()).toEqual(keys);
    for (const [key, words] of Object.entries(labels)) expect(words.trim(), `${id} ${key}`).not.toBe('');
    for (const [key, words] of Object.entries(labels)) {
      const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(holes(words).length, `${id} ${key}`).toBe(
        holes((languages.en.labels as Record<string, string>)[key]!).length,
      );
    }
    expect(Object.keys(problems).sort()).toEqual(Object.keys(languages.en.problems).sort());
  }
  expect(problemWords('no-such-day', 'hu')).toContain('nincs ilyen nap');
});
