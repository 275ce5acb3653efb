/** Lengths of CSS on a phone, and what the shorthand `font` says. */
import { phone } from './css-sheets.js';

export const sizeWords: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

/** Length in CSS pixels; undefined when it cannot be told. */
export function lengthIn(text: string, letters: number, whole = letters): number | undefined {
  const value = text.trim().toLowerCase();
  const call = /^(clamp|min|max|calc)\((.*)\)$/.exec(value);
  if (call) {
    const parts = call[2]!.split(/,(?![^(]*\))/).map((part) => lengthIn(part, letters, whole));
    if (parts.some((part) => part === undefined)) return undefined;
    const [a, b, c] = parts as [number, number, number];
    return call[1] === 'clamp'
      ? Math.max(a, Math.min(b, c))
      : call[1] === 'min'
        ? Math.min(...(parts as number[]))
        : call[1] === 'max'
          ? Math.max(...(parts as number[]))
          : a;
  }
  if (/\s[+-]\s/.test(value)) {
    const [first, ...rest] = value.split(/\s+(?=[+-]\s)/);
    const terms = [first!, ...rest].map((term) => {
      const [, sign, inner] = /^([+-])?\s*(.+)$/.exec(term)!;
      const size = lengthIn(inner!, letters, whole);
      return size === undefined ? undefined : sign === '-' && term !== first ? -size : size;
    });
    return terms.some((term) => term === undefined)
      ? undefined
      : (terms as number[]).reduce((sum, term) => sum + term, 0);
  }
  const found = /^([+-]?[\d.]+)(px|pt|rem|em|%|vw|ch|ex)?$/.exec(value);
  if (!found) return undefined;
  const number = Number(found[1]);
  const unit = {
    px: 1,
    pt: 4 / 3,
    rem: 16,
    em: letters,
    '%': whole / 100,
    vw: phone / 100,
    ch: letters / 2,
    ex: letters / 2,
  }[found[2] ?? 'px'];
  return found[2] === undefined && number !== 0 ? undefined : number * unit!;
}

/** `font` → its size, weight and family. */
export function fromShorthand(value: string, set: (name: string, value: string) => void): void {
  const tokens = value.match(/[^\s(]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\)\S*)?/g) ?? [];
  const at = tokens.findIndex((token) =>
    /^(?:[\d.]+(?:px|pt|r?em|%|vw)|(?:clamp|min|max|calc)\(|(?:x+-)?(?:small|large)$|medium$)/i.test(token),
  );
  if (at < 0) return;
  set('font-weight', tokens.slice(0, at).find((token) => /^(?:bold|bolder|[1-9]\d{2})$/i.test(token)) ?? 'normal');
  set('font-size', tokens[at]!.replace(/\/[\d.]+\w*$/, ''));
  if (tokens.length > at + 1) set('font-family', tokens.slice(at + 1).join(' '));
}
