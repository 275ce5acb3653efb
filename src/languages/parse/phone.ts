import { isNational, splitPhone } from '../calling-codes.js';
import type { Language } from '../language.js';
import { read } from '../read/index.js';
import type { Hint, Parsed } from './parsed.js';

/** `+30 210 5550123`, `tel:+36…`; a domestic number when its country is known. */
export function parsePhone(text: string, language: Language, hint: Hint): Parsed | undefined {
  if (hint.type !== undefined && hint.type !== 'phone') return undefined;
  const bare = text.replace(/^tel:/i, '');
  if (!/^[+(]?[\d\s()./+-]+$/.test(bare)) return undefined;
  const digits = bare.replace('(0)', '').replace(/\D/g, '');
  if (/^\(?\+/.test(bare)) return digits.length >= 7 && digits.length <= 15 ? found(`+${digits}`) : undefined;
  const [only, ...others] = read(bare, language, { callingCode: hint.callingCode });
  if (only?.value.type === 'phone' && others.length === 0 && only.text.replace(/\D/g, '') === bare.replace(/\D/g, '')) {
    return { value: only.value };
  }
  if (hint.type !== 'phone') return undefined;
  if (!hint.callingCode) return { problem: digits.length >= 5 ? 'country-code-missing' : 'not-a-phone' };
  const { code } = splitPhone(`${hint.callingCode}0000000000`);
  const national = code === '36' ? digits.replace(/^06/, '') : code === '30' ? digits : digits.replace(/^0/, '');
  return isNational(code, national) || digits.length >= 6 ? found(`+${code}${national}`) : { problem: 'not-a-phone' };
}

const found = (e164: string): Parsed => ({ value: { type: 'phone', e164 } });
