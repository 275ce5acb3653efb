import type { Found } from '../../model/value.js';
import type { Language } from '../language.js';
/** What the surroundings tell a reader. */
export interface ReadContext {
  readonly year?: number;
  readonly callingCode?: string;
  readonly callingCodes?: readonly string[];
}
export function read(_text: string, _language: Language, _context: ReadContext = {}): Found[] {
  return [];
}
