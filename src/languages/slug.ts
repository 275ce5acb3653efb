const pairs: Readonly<Record<string, string>> = { ου: 'ou', ού: 'ou', γγ: 'ng', γξ: 'nx', γχ: 'nch' };
const letters: Readonly<Record<string, string>> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x',
  ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
}; // prettier-ignore
const others: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' and ',
};
const voiced = 'βγδζλμνραεηιουωάέήίόύώ';

/** Greek in Latin letters after ELOT 743 (ISO 843, type 2): αυ → av or af, μπ → b at the start of a word, else mp. */
export function inLatin(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/([αεη])([υύ])(.?)/gu, (_, first: string, _u: string, next: string) => {
      return `${letters[first]}${next !== '' && voiced.includes(next) ? 'v' : 'f'}${next}`;
    })
    .replace(/(?<!\p{L})μπ/gu, 'b')
    .replace(/ου|ού|γγ|γξ|γχ/g, (pair) => pairs[pair]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u03b1-\u03c9]/g, (letter) => letters[letter] ?? letter);
}

/** A name for an address: small Latin letters, digits and hyphens, at most 80; `message` when nothing is left. */
export function slugOf(text: string, and = 'and'): string {
  const plain = inLatin(text)
    .replace(/[ßæœøłđðþı&]/g, (letter) => (letter === '&' ? ` ${inLatin(and)} ` : others[letter]!))
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= 80) return plain || 'message';
  const cut = plain.slice(0, 81).lastIndexOf('-');
  return plain.slice(0, cut > 40 ? cut : 80).replace(/-$/, '');
}
