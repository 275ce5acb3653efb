import type { Found, Money, Qualifier, Value } from '../../model/value.js';
import { currencyCodes } from '../currencies.js';
import type { Language } from '../language.js';
import { read } from '../read/index.js';
import { lexiconOf } from '../read/lexicon.js';
import { canonical, isAmbiguous, numberAt } from '../read/number.js';
import { coversAll, type Hint, type Parsed } from './parsed.js';

/** Money, percentages, quantities, lengths of time and plain numbers, with “up to” and its kin. */
export function parseAmount(text: string, language: Language, hint: Hint): Parsed | undefined {
  const codes = withCode(text, language);
  if (codes) return codes;
  const short = /^(\d+(?:[.,]\d+)?) ?s$/.exec(text);
  if (short) {
    const amount = canonical(short[1]!, language.values, 'measure');
    return { value: { type: 'duration', amount, unit: 'second' } };
  }
  const [only, ...others] = read(text, language);
  if (only && others.length === 0 && isAmount(only.value) && coversAll(text, [only], language, qualifiers(language))) {
    return askWhenAmbiguous(only, language) ?? { value: only.value as Value };
  }
  return plainNumber(text, language, hint);
}

const isAmount = (value: Value): boolean => ['money', 'percentage', 'quantity', 'duration'].includes(value.type);

/** `24.90 EUR` in any language, and codes that running text must not read, as `TRY`. */
function withCode(text: string, language: Language): Parsed | undefined {
  const { decimal } = language.values;
  const [, first, written = first, second] = /^(?:([A-Z]{3}) ?)?(\d[\d., '’]*?)(?: ?([A-Z]{3}))?$/.exec(text) ?? [];
  const currency = first ?? second;
  if (!written || currency === undefined || (first && second)) return undefined;
  if (!currencyCodes.has(currency)) {
    return written.includes(decimal) || written.includes('.') ? { problem: 'unknown-currency' } : undefined;
  }
  if (!isNumber(written)) return { problem: 'not-a-number' };
  if (isAmbiguous(written, language.values)) return ambiguous(written, ` ${currency}`);
  return { value: { type: 'money', amount: canonical(written, language.values, 'money'), currency } };
}

const isNumber = (text: string): boolean => {
  numberAt.lastIndex = 0;
  return numberAt.exec(text)?.[0].length === text.length;
};

/** `9.990` may be nine thousand or nearly ten. */
function ambiguous(written: string, unit: string): Parsed {
  const digits = written.replace(/[.,]/, '');
  return { problem: 'two-readings', choices: [`${digits}${unit}`, `${written.replace(',', '.')}${unit}`] };
}

function askWhenAmbiguous(found: Found, language: Language): Parsed | undefined {
  const written = /\d[\d., '’]*\d|\d/.exec(found.text)?.[0] ?? '';
  if (!isAmbiguous(written, language.values)) return undefined;
  const { value } = found;
  const unit =
    value.type === 'money'
      ? ` ${value.currency}`
      : value.type === 'percentage'
        ? '%'
        : 'unit' in value
          ? ` ${value.unit}`
          : '';
  return ambiguous(written, unit);
}

/** All words that qualify an amount, to be taken off before looking what else stands there. */
function qualifiers(language: Language): RegExp {
  const { qualifierBefore, qualifierAt } = lexiconOf(language);
  return new RegExp(`${qualifierBefore.source.replace(/:\? \?\$$/, '(?= |$)')}|${qualifierAt.source}`, 'gu');
}

function plainNumber(text: string, language: Language, hint: Hint): Parsed | undefined {
  const { before, rest } = splitQualifier(text, language);
  const [, sign = '', written = ''] = /^([-+]?)(\d[\d., '’]*)$/.exec(rest) ?? [];
  if (written === '' || !isNumber(written)) return undefined;
  if (hint.type !== 'number' && hint.type !== 'money' && (/^0\d/.test(written) || /^\d{9,}$/.test(written)))
    return undefined;
  if (isAmbiguous(written, language.values))
    return ambiguous(written, hint.type === 'money' && hint.currency ? ` ${hint.currency}` : '');
  const amount =
    (sign === '-' ? '-' : '') + canonical(written, language.values, hint.type === 'money' ? 'money' : 'measure');
  const qualifier = before ? { qualifier: before } : {};
  if (hint.type !== 'money') return { value: { type: 'number', amount, ...qualifier } };
  if (!hint.currency) return { problem: 'currency-missing' };
  return { value: { type: 'money', amount, currency: hint.currency, ...qualifier } satisfies Money };
}

function splitQualifier(text: string, language: Language): { before?: Qualifier; rest: string } {
  const start = text.search(/[-+]?\d/);
  const kinds: readonly Qualifier[] = ['up-to', 'from', 'about', 'at-least', 'average'];
  const found = start > 0 ? lexiconOf(language).qualifierBefore.exec(text.slice(0, start).toLowerCase()) : null;
  if (!found || found[0].trim().length < start - 1) return { rest: text };
  return { before: kinds[found.slice(1).findIndex((group) => group !== undefined)], rest: text.slice(start) };
}
