import type { Form, Hours } from '../../model/value.js';
import { readSpec, type HoursRule } from '../hours-spec.js';
import type { Language } from '../language.js';
import { noBreak } from './number.js';
import { writeTime } from './time.js';

/** Opening hours in words on one line; `long` gives each rule its own line, `short` short names of days. */
export function writeHours(value: Hours, form: Form, language: Language): string {
  const rules = readSpec(value.spec);
  if (!rules) return value.spec;
  const lines = rules.map((rule) => writeRule(rule, form === 'short', language));
  return lines.join(form === 'long' ? '\n' : ', ');
}

function writeRule(rule: HoursRule, short: boolean, language: Language): string {
  const days = writeDays(rule, short, language);
  const { hours } = language.values;
  const times =
    rule.spans.length === 0
      ? hours.closed
      : rule.spans.map((span) => (isAllDay(span) ? hours.allDay : writeSpan(span, language))).join(` ${language.and} `);
  return [days, times].filter(Boolean).join(' ');
}

const isAllDay = (span: HoursRule['spans'][number]): boolean =>
  span.from.hour === 0 && span.from.minute === 0 && span.to.hour === 24;

function writeSpan(span: HoursRule['spans'][number], language: Language): string {
  return `${writeTime(span.from, language)}–${writeTime(span.to, language)}`;
}

function writeDays(rule: HoursRule, short: boolean, language: Language): string {
  const { weekdays, hours } = language.values;
  const name = (day: number) => weekdays[day - 1]![short ? 'short' : 'name'];
  const parts = rule.days.map(([first, last]) => {
    if (first === last) return language.id === 'hu' && !short ? weekdays[first - 1]!.on : name(first);
    if (language.id === 'hu' && !short) return `${weekdays[first - 1]!.from} ${weekdays[last - 1]!.until}`;
    return `${name(first)}–${name(last)}`;
  });
  if (rule.holidays) parts.push(hours.holidays.replaceAll(' ', noBreak));
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${language.and} ${parts.at(-1)}`;
}
