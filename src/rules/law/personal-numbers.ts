/** Numbers that belong to one person, told by their check digits. */

const digits = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);
const weighted = (figures: readonly number[], weight: (at: number) => number): number =>
  figures.reduce((sum, figure, at) => sum + figure * weight(at), 0);

/** Greek tax number of a natural person: nine digits, the first 1 to 4; companies have other first digits. */
export function isGreekTaxNumber(text: string): boolean {
  const all = digits(text);
  if (all.length !== 9 || all[0]! < 1 || all[0]! > 4) return false;
  const sum = weighted(all.slice(0, 8), (at) => 2 ** (8 - at));
  return (sum % 11) % 10 === all[8];
}

/** Hungarian tax identifier of a person (adóazonosító jel): ten digits, the first 8. */
export function isHungarianTaxNumber(text: string): boolean {
  const all = digits(text);
  return all.length === 10 && all[0] === 8 && weighted(all.slice(0, 9), (at) => at + 1) % 11 === all[9];
}

/** Hungarian social security number (TAJ): nine digits. */
export function isTaj(text: string): boolean {
  const all = digits(text);
  return all.length === 9 && weighted(all.slice(0, 8), (at) => (at % 2 === 0 ? 3 : 7)) % 10 === all[8];
}

/** Luhn's sum, used by AMKA and payment cards. */
function passesLuhn(all: readonly number[]): boolean {
  const sum = [...all].reverse().reduce((total, figure, at) => {
    const twice = at % 2 === 1 ? figure * 2 : figure;
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}

/** Greek social security number (AMKA): a date of birth, four figures and Luhn's check digit. */
export function isAmka(text: string): boolean {
  const all = digits(text);
  const [day, month] = [Number(text.slice(0, 2)), Number(text.slice(2, 4))];
  return all.length === 11 && day >= 1 && day <= 31 && month >= 1 && month <= 12 && passesLuhn(all);
}

/** Payment card: sixteen figures that begin as Visa, Mastercard or Maestro do. */
export function isCard(text: string): boolean {
  const all = digits(text);
  return all.length === 16 && /^[456]|^2[2-7]/.test(all.join('')) && passesLuhn(all) && new Set(all).size > 3;
}

/** International bank account number: ISO 13616, remainder 1 modulo 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const char of moved) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
