import type { Language } from './language.js';

/** “A, B and C” in the words of the language. */
export function joinWords(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${language.and} ${items.at(-1)}`;
}

const bare: Readonly<Record<string, string>> = {
  Ά: 'Α',
  Έ: 'Ε',
  Ή: 'Η',
  Ί: 'Ι',
  Ό: 'Ο',
  Ύ: 'Υ',
  Ώ: 'Ω',
  Ϊ́: 'Ϊ',
  Ϋ́: 'Ϋ',
};

/** Capitals. Greek takes its accents off, keeps those of the disjunctive Ή and splits «άι» as «ΑΪ». */
export function capitals(text: string, language: Language): string {
  if (language.id !== 'el') return text.toUpperCase();
  return text
    .normalize('NFC')
    .replace(
      /([άέόΆΈΌ])([ιυ])(?!\u0301)/gu,
      (_, accented: string, vowel: string) => accented + (vowel === 'ι' ? 'ϊ' : 'ϋ'),
    )
    .split(/(\P{L}+)/u)
    .map((word) => (word === 'ή' || word === 'Ή' ? 'Ή' : withoutAccents(word.toUpperCase().normalize('NFC'))))
    .join('');
}

function withoutAccents(word: string): string {
  return word.replace(/Ϊ\u0301|Ϋ\u0301|[ΆΈΉΊΌΎΏ]/gu, (letter) => bare[letter] ?? letter);
}

const spokenWithVowel = new Set('AEFILMNORSUXYÁÉÍÓÖŐÚÜŰ');
const vowel = /^[aáeéiíoóöőuúüű]/i;

/** The Hungarian article before a word: `az` before a vowel sound, also of numbers (5, 1) and of letters that are spelt (SMS, NB). */
export function hungarianArticle(word: string): 'a' | 'az' {
  const start = word.replace(/^[^\p{L}\p{N}]+/u, '');
  const digits = /^\d[\d .\u00a0\u202f]*/.exec(start)?.[0].replace(/\D/g, '') ?? '';
  if (digits) return numberStartsWithVowel(digits.replace(/^0+(?=\d)/, '')) ? 'az' : 'a';
  const letters = /^\p{L}+/u.exec(start)?.[0] ?? '';
  const spelt = letters.length === 1 || (letters === letters.toUpperCase() && letters.length <= 5 && isSpelt(letters));
  if (spelt && letters) return spokenWithVowel.has(letters[0]!.toUpperCase()) ? 'az' : 'a';
  return vowel.test(start) ? 'az' : 'a';
}

/** Capitals are spelt letter by letter when they cannot be said as a word: MNB, FBI, SZTE; but MOL, START. */
function isSpelt(letters: string): boolean {
  const pattern = letters.replace(/[AÁEÉIÍOÓÖŐUÚÜŰ]/g, 'v').replace(/[^v]/g, 'c');
  if (!pattern.includes('v') || pattern.length === 2) return true;
  return pattern.length === 3 ? /^cc|cc$/.test(pattern) : pattern.startsWith('ccc');
}

/** One (egy), five (öt) and what begins with them: 1, 1000 (ezer), 1 000 000 (egymillió); 5, 50 (ötven), 500. */
function numberStartsWithVowel(digits: string): boolean {
  if (digits.startsWith('5')) return true;
  return digits.startsWith('1') && digits.length % 3 === 1;
}

/** A quotation in the marks of the language; marks inside become the inner ones. */
export function inQuotes(text: string, language: Language): string {
  const { open, close, innerOpen, innerClose } = language.quotes;
  const inner = text
    .replace(/[«„“"](?=[\p{L}\p{N}])/gu, innerOpen)
    .replace(/(?<=[\p{L}\p{N}.!?…,;·%])[»”“"]/gu, innerClose);
  return `${open}${inner}${close}`;
}
