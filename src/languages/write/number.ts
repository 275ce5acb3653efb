import type { ValueWords } from '../language.js';

/** House style that a brand may choose for a locale. */
export interface Style {
  /** Between groups of thousands: ``, ` `, `.` or `,`. */
  readonly thousands?: string;
}

export const noBreak = '\u00a0';

/** A canonical decimal in the figures of the language: `1234.5` → `1.234,5`. */
export function writeNumber(amount: string, words: ValueWords, style: Style = {}): string {
  const [, sign = '', whole = '0', fraction = ''] = /^([-+]?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  const chosen = style.thousands === ' ' ? noBreak : style.thousands;
  const group = chosen === words.decimal && fraction !== '' ? words.group : (chosen ?? words.group);
  const grouped =
    chosen === undefined && whole.length < words.groupFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${sign === '-' ? '−' : ''}${grouped}${fraction === '' ? '' : words.decimal + fraction}`;
}

/** True for exactly one: the unit stands in the singular. */
export function isOne(amount: string): boolean {
  return Number(amount) === 1;
}
