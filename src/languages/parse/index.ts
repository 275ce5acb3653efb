import type { Value } from '../../model/value.js';
import type { Language, Problem } from '../language.js';
/** What the place of a value tells about it. */
export interface Hint {
  readonly type?: Value['type'];
  readonly currency?: string;
  readonly zone?: string;
  readonly callingCode?: string;
  readonly year?: number;
}
export type Parsed = { readonly value: Value } | { readonly problem: Problem; readonly choices?: string[] };
export function parse(text: string, _language: Language, _hint: Hint = {}): Parsed {
  return { value: { type: 'name', text } };
}
