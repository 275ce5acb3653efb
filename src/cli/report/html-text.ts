/** Foreign words in a page: text, never markup; what acts is shown as it is written in code. */
import { unmarked, visible } from './show.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const esc = (text: string) => unmarked(visible(text).replace(/[&<>"']/g, (one) => entities[one]!));

/** The same for a sentence: what stands in `backticks` is typed as it is. */
export const prose = (text: string) => esc(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** An attribute with its value, or nothing. */
export const attr = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${esc(value)}"`;

/** Where the page jumps to. Only letters that mean nothing in an address. */
export const anchor = (kind: string, text: string) => `${kind}-${text.replace(/[^\p{L}\p{N}-]/gu, '-')}`;
