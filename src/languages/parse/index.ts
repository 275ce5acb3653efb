import type { Value } from '../../model/value.js';
import type { Language, Problem } from '../language.js';
import { prepare } from '../read/text.js';
import { parseAmount } from './amount.js';
import { parseHours } from './hours.js';
import { parseMoment } from './moment.js';
import { parsePhone } from './phone.js';
import type { Hint, Parsed } from './parsed.js';

export type { Hint, Parsed };

/** Types whose value is the text itself. */
const verbatim = new Set<Value['type']>(['code', 'name', 'address']);

/**
 * One value, in canonical form or as the language writes it: `24.90 EUR`, `9 990 Ft`, `up to 30 %`, `2026-11-27`,
 * `2026-12-01T18:00 Europe/Athens`, `Mo-Fr 09:00-18:00; Su,PH off`, `+30 210 5550123` … What is none of these is a
 * code when letters and figures mix in one word, else a name. What could mean two things is a problem with its choices.
 */
export function parse(text: string, language: Language, hint: Hint = {}): Parsed {
  const tidy = prepare(text.normalize('NFC')).cased.trim();
  if (tidy === '') return { problem: 'empty' };
  if (hint.type && verbatim.has(hint.type)) return { value: { type: hint.type as 'name', text: text.trim() } };
  const parsed = parseAny(tidy, language, hint);
  if (parsed && 'problem' in parsed) return parsed;
  if (!hint.type) return parsed ?? { value: wordsOf(text.trim()) };
  if (parsed?.value.type === hint.type) return parsed;
  return { problem: problemOf(hint.type) };
}

function parseAny(text: string, language: Language, hint: Hint): Parsed | undefined {
  if (/^https?:\/\/[^\s/]\S*$/i.test(text)) return { value: { type: 'link', url: text } };
  const mail = /^(?:mailto:)?([^\s@:]+@[^\s@.]+(?:\.[^\s@.]+)+)$/i.exec(text)?.[1];
  if (mail) return { value: { type: 'email', address: mail } };
  return (
    parseHours(text, language, hint) ??
    parsePhone(text, language, hint) ??
    parseMoment(text, language, hint) ??
    parseAmount(text, language, hint)
  );
}

/** `L12-4480` and `5201234567890` are codes, all else is a name. */
function wordsOf(text: string): Value {
  const code = /^\S+$/.test(text) && /\d/.test(text) && /^[\p{L}\p{N}._/#-]+$/u.test(text);
  return { type: code ? 'code' : 'name', text };
}

function problemOf(type: Value['type']): Problem {
  const problems: Partial<Record<Value['type'], Problem>> = {
    money: 'not-money',
    number: 'not-a-number',
    date: 'not-a-date',
    instant: 'not-an-instant',
    time: 'not-a-time',
    period: 'not-a-period',
    hours: 'not-hours',
    phone: 'not-a-phone',
    email: 'not-an-email',
    link: 'not-a-link',
    percentage: 'not-a-percentage',
    duration: 'not-a-duration',
    quantity: 'not-a-quantity',
  };
  return problems[type] ?? 'empty';
}
