const two = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);

/** Splits `+302105550123` into the calling code without `+` and the national number. */
export function splitPhone(e164: string): { code: string; national: string } {
  const digits = e164.replace(/\D/g, '');
  const length = /^[17]/.test(digits) ? 1 : two.has(digits.slice(0, 2)) ? 2 : 3;
  return { code: digits.slice(0, length), national: digits.slice(length) };
}

/** Greek area codes are read as four digits (2310, 2810, 2410), Athens and its surroundings as three (210, 213). */
function greekGroups(national: string): number[] {
  return national.startsWith('2') && !national.startsWith('21') ? [4, 3, 3] : [3, 3, 4];
}

/** How the national number is grouped: Greek 210 555 0123 and 2310 555 012, Hungarian 1 555 0123 and 30 123 4567. */
export function groupNational(code: string, national: string): string[] {
  if (code === '30' && national.length === 10) return cut(national, greekGroups(national));
  if (code === '36')
    return cut(national, national.startsWith('1') ? [1, 3, 4] : national.length === 9 ? [2, 3, 4] : [2, 3, 3]);
  if (code === '1' && national.length === 10) return cut(national, [3, 3, 4]);
  const groups: string[] = [];
  let rest = national;
  while (rest.length > 4) {
    groups.push(rest.slice(0, 3));
    rest = rest.slice(3);
  }
  return rest === '' ? groups : [...groups, rest];
}

function cut(text: string, lengths: readonly number[]): string[] {
  let at = 0;
  const groups = lengths.map((length) => text.slice(at, (at += length)));
  const rest = text.slice(at);
  return [...groups, ...(rest === '' ? [] : [rest])].filter((group) => group !== '');
}

/** Shape of national numbers: digits that a domestic form has, without its trunk prefix. */
export function isNational(code: string, national: string): boolean {
  if (code === '30') return /^(?:2\d{9}|69\d{8}|80[0-7]\d{7}|90\d{8})$/.test(national);
  if (code === '36') return /^(?:1\d{7}|(?:20|30|31|50|70)\d{7}|[2-9]\d{7})$/.test(national);
  if (code === '1') return /^[2-9]\d{9}$/.test(national);
  return /^\d{6,12}$/.test(national);
}

/** What stands before a national number at home. */
export function trunkOf(code: string): string {
  return code === '36' ? '06' : code === '30' || code === '1' ? '' : '0';
}
