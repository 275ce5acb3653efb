import { UserError } from '../../errors.js';
import type { Duration, Form, Phone, Qualifier, Quantity, Value } from '../../model/value.js';
import { groupNational, splitPhone, trunkOf } from '../calling-codes.js';
import { weekdayOfDate } from '../calendar.js';
import type { Language } from '../language.js';
import { frontVowelSymbols } from '../units.js';
import { dateForms } from './date.js';
import { writeHours } from './hours.js';
import { writeMoney, writeMoneyWords } from './money.js';
import { isOne, noBreak, writeNumber, type Style } from './number.js';
import { writePeriod } from './period.js';
import { timeAt, timeFrom, timeUntil, writeInstant, writeTime, writeZone } from './time.js';

const simple: readonly Form[] = ['default', 'short', 'long', 'range', 'words', 'digits', 'each'];
const dated: readonly Form[] = [...simple, 'weekday', 'on', 'from', 'until', 'date'];
const forms: Readonly<Partial<Record<Value['type'], readonly Form[]>>> = {
  date: dated,
  instant: [...dated, 'time'],
  period: [...dated, 'time'],
  time: [...simple, 'on', 'from', 'until', 'time'],
};

/** The forms a reference to a value of this type may ask for. */
export function formsOf(type: Value['type']): readonly Form[] {
  return forms[type] ?? simple;
}

/** A value in the words of a language. A form that the type does not have is an error that names those it has. */
export function write(value: Value, form: Form, language: Language, style: Style = {}): string {
  if (!formsOf(value.type).includes(form)) {
    throw new UserError(`a value of type “${value.type}” has no form “${form}”`, {
      hint: `Forms it has: ${formsOf(value.type).join(', ')}.`,
    });
  }
  const plain = writePlain(value, form, language, style);
  return 'qualifier' in value && value.qualifier ? qualified(plain, value.qualifier, value, language) : plain;
}

function writePlain(value: Value, form: Form, language: Language, style: Style): string {
  const words = language.values;
  switch (value.type) {
    case 'money':
      return form === 'words' ? writeMoneyWords(value, language, style) : writeMoney(value, language, style);
    case 'date':
      return writeDate(value, form, language);
    case 'time':
      if (form === 'on') return timeAt(value, language);
      return (
        (form === 'from' ? timeFrom : form === 'until' ? timeUntil : writeTime)(value, language) +
        writeZone(value, language, true)
      );
    case 'instant':
      return writeInstant(value, form, language);
    case 'period':
      return writePeriod(value, form, language);
    case 'hours':
      return writeHours(value, form, language);
    case 'duration':
    case 'quantity':
      return writeMeasure(value, language, style);
    case 'percentage':
      return `${writeNumber(value.amount, words, style)}%`;
    case 'number':
      return writeNumber(value.amount, words, style);
    case 'phone':
      return writePhone(value, form);
    case 'email':
      return value.address;
    case 'link':
      return form === 'short' ? value.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') : value.url;
    default:
      return value.text;
  }
}

function writeDate(value: Value & { type: 'date' }, form: Form, language: Language): string {
  const dates = dateForms(language);
  switch (form) {
    case 'short':
    case 'digits':
    case 'long':
    case 'on':
    case 'from':
    case 'until':
      return dates[form](value);
    case 'weekday':
      return dates.long({ ...value, year: undefined, weekday: weekdayOfDate(value) });
    default:
      return dates.full(value);
  }
}

/** `90 seconds`, `1,5 l`, `12 oldal`; number and unit stay on one line. */
function writeMeasure(value: Duration | Quantity, language: Language, style: Style): string {
  const words = language.values;
  const unit = value.type === 'duration' ? words.durations[value.unit] : words.units[value.unit];
  const name = unit === undefined ? value.unit : isOne(value.amount) ? unit.one : unit.many;
  return `${writeNumber(value.amount, words, style)}${noBreak}${name}`;
}

/** `+30 210 555 0123`; short is how it is dialled at home. */
function writePhone(value: Phone, form: Form): string {
  const { code, national } = splitPhone(value.e164);
  const groups = groupNational(code, national);
  if (form !== 'short') return [`+${code}`, ...groups].join(noBreak);
  const trunk = trunkOf(code);
  return (trunk === '0' ? [`0${groups[0]}`, ...groups.slice(1)] : [...(trunk ? [trunk] : []), ...groups]).join(noBreak);
}

function qualified(plain: string, qualifier: Qualifier, value: Value, language: Language): string {
  if (language.id === 'hu' && qualifier === 'from') return hungarianFrom(plain, value, language);
  return language.values.qualifiers[qualifier].write.replace('{}', () => plain);
}

/** `9990 Ft-tól`, `5 l-től`, `2 naptól`: the ending follows the vowels of the word. */
function hungarianFrom(plain: string, value: Value, language: Language): string {
  if (value.type === 'duration' || value.type === 'quantity') {
    const unit = value.type === 'duration' ? language.values.durations[value.unit] : language.values.units[value.unit];
    if (unit?.from) return plain.slice(0, plain.lastIndexOf(noBreak) + 1) + unit.from;
    return `${plain}-${value.type === 'quantity' && frontVowelSymbols.has(value.unit) ? 'től' : 'tól'}`;
  }
  return /(?:euró|forint|dollár|font)$/.test(plain) ? `${plain}tól` : `${plain}-tól`;
}
