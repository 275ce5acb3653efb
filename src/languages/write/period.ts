import type { DateValue, Instant, Period } from '../../model/value.js';
import type { Language } from '../language.js';
import { dateForms } from './date.js';
import { writeInstant, writeTime, writeZone } from './time.js';

const dateOf = (end: DateValue | Instant): DateValue => (end.type === 'date' ? end : end.date);
const sameDay = (a: DateValue, b: DateValue): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

/** Two ends; what they share is said once: “26–28 November 2026”, „2026. november 26–28.” */
export function writePeriod(period: Period, form: string, language: Language): string {
  const { from, to } = period;
  if (from.type === 'instant' && to.type === 'instant' && sameDay(from.date, to.date))
    return oneDay(from, to, form, language);
  if (from.type === 'instant' || to.type === 'instant') return withHours(from, to, form, language);
  const dates = dateForms(language);
  if (sameDay(from, to)) return form === 'short' ? dates.short(from) : dates.full(from);
  if (form === 'from') return dates.from(from);
  if (form === 'until') return dates.until(to);
  if (form === 'on' || form === 'words') return inWords(from, to, language);
  if (form === 'short') return `${dates.short(from)}–${dates.short(to)}`;
  return shared(from, to, language);
}

function shared(from: DateValue, to: DateValue, language: Language): string {
  const dates = dateForms(language);
  const month = language.values.months[to.month - 1]!.inDate;
  if (from.year !== to.year) return `${dates.full(from)} – ${dates.full(to)}`;
  const year = to.year === undefined ? '' : String(to.year);
  const head = year && language.id === 'hu' ? `${year}. ` : '';
  const tail = year && language.id !== 'hu' ? ` ${year}` : '';
  if (from.month !== to.month) return `${head}${dates.day(from)} – ${dates.day(to)}${tail}`;
  if (language.id === 'hu') return `${head}${month} ${from.day}–${to.day}.`;
  return `${from.day}–${to.day} ${month}${tail}`;
}

/** “from … to …” «από … έως …» „…-tól …-ig”. */
function inWords(from: DateValue, to: DateValue, language: Language): string {
  const dates = dateForms(language);
  if (language.id === 'hu') return `${dates.from(from)} ${dates.until(to)}`;
  const end = dates.until(to);
  return `${dates.from(from)} ${language.id === 'en' ? end.replace(/^until/, 'to') : end}`;
}

function oneDay(from: Instant, to: Instant, form: string, language: Language): string {
  const dates = dateForms(language);
  const hours = `${writeTime(from.time, language)}–${writeTime(to.time, language)}${writeZone(from, language)}`;
  if (form === 'time') return hours;
  if (form === 'date') return dates.full(from.date);
  if (form === 'short') return `${dates.short(from.date)} ${hours}`;
  if (form === 'from') return writeInstant(from, form, language);
  if (form === 'until') return writeInstant(to, form, language);
  const day = form === 'on' ? dates.on(from.date) : dates.long(from.date);
  return `${day}${language.id === 'hu' ? ' ' : ', '}${hours}`;
}

function withHours(from: DateValue | Instant, to: DateValue | Instant, form: string, language: Language): string {
  const write = (end: DateValue | Instant, as: string) =>
    end.type === 'date' ? dateForms(language).full(end) : writeInstant(end, as, language);
  if (form === 'from') return from.type === 'date' ? dateForms(language).from(from) : write(from, 'from');
  if (form === 'until') return to.type === 'date' ? dateForms(language).until(to) : write(to, 'until');
  if (form === 'date') return writePeriod({ type: 'period', from: dateOf(from), to: dateOf(to) }, 'default', language);
  return `${write(from, form === 'short' ? 'short' : 'default')} – ${write(to, form === 'short' ? 'short' : 'default')}`;
}
