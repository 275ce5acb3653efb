import type { DateValue, Instant, TimeValue } from '../../model/value.js';
import { weekdayOfDate } from '../calendar.js';
import { fromTime } from '../hungarian.js';
import type { Language } from '../language.js';
import { dateForms } from './date.js';

/** `10:00`; Hungarian `10.00`. */
export function writeTime({ hour, minute }: TimeValue, language: Language): string {
  const { separator, pad } = language.values.time;
  return `${pad ? String(hour).padStart(2, '0') : hour}${separator}${String(minute).padStart(2, '0')}`;
}

/** “from 10:00” «από τις 10:00» „10.00-tól”. */
export function timeFrom(time: TimeValue, language: Language): string {
  const text = writeTime(time, language);
  if (language.id === 'hu') return fromTime(text, time.hour, time.minute);
  return language.id === 'el' ? `από ${hourArticle(time)} ${text}` : `from ${text}`;
}

export function timeUntil(time: TimeValue, language: Language): string {
  const text = writeTime(time, language);
  if (language.id === 'hu') return `${text}-ig`;
  return language.id === 'el' ? `έως ${hourArticle(time)} ${text}` : `until ${text}`;
}

/** “at 10:00” «στις 10:00» „10.00-kor”. */
export function timeAt(time: TimeValue, language: Language): string {
  const text = writeTime(time, language);
  if (language.id === 'hu') return `${text}-kor`;
  return language.id === 'el' ? `${isOneOClock(time) ? 'στη' : 'στις'} ${text}` : `at ${text}`;
}

/** Greek hours are plural but for one: στη 1:00, στις 2:00. */
const isOneOClock = ({ hour }: TimeValue): boolean => hour === 1 || hour === 13;
const hourArticle = (time: TimeValue): string => (isOneOClock(time) ? 'τη' : 'τις');

/** The zone in words, when readers of the language would take the hour for another. */
export function writeZone(instant: Pick<Instant, 'zone'>, language: Language, always = false): string {
  const { zone } = instant;
  if (zone === undefined || (zone === language.zone && !always)) return '';
  const known = language.values.zones[zone === 'Z' ? 'UTC' : zone]?.write;
  return ` (${known ?? (/^[+-]/.test(zone) ? `UTC${zone}` : zone)})`;
}

/** Date and time, in the forms of a moment. */
export function writeInstant(instant: Instant, form: string, language: Language): string {
  const dates = dateForms(language);
  const { date, time } = instant;
  const zone = writeZone(instant, language);
  const clock = writeTime(time, language);
  switch (form) {
    case 'short':
      return `${dates.short(date)} ${clock}`;
    case 'digits':
      return `${dates.digits(date)} ${clock}`;
    case 'date':
      return dates.full(date);
    case 'weekday':
      return dates.long({ ...date, year: undefined, weekday: weekdayOfDate(date) });
    case 'time':
      return `${clock}${zone}`;
    case 'on':
      return `${dates.on(date)} ${timeAt(time, language)}${zone}`;
    case 'from':
      return language.id === 'hu'
        ? `${dates.on(date)} ${timeFrom(time, language)}${zone}`
        : `${dates.from(date)}, ${clock}${zone}`;
    case 'until':
      return writeUntil(date, instant, language);
    default:
      return `${dates.long(date)}${language.id === 'hu' ? ' ' : ', '}${clock}${zone}`;
  }
}

/** The end of an embargo or of an offer: with the year, and always with the zone. */
function writeUntil(date: DateValue, instant: Instant, language: Language): string {
  const dates = dateForms(language);
  const zone = writeZone(instant, language, true);
  const year = date.year === undefined ? '' : ` ${date.year}`;
  if (language.id === 'en') return `${dates.until(date)}${year}, ${writeTime(instant.time, language)}${zone}`;
  if (language.id === 'el')
    return `${dates.until(date)}${year}, ώρα ${writeTime(instant.time, language)}${zone.replace('(ώρα ', '(')}`;
  return `${date.year === undefined ? '' : `${date.year}. `}${dates.on(date)} ${timeUntil(instant.time, language)}${zone}`;
}
