import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form, Value } from '../../src/model.js';
import { agrees, atomsOf, formsOf, parseValue, readValues, writeValue } from '../../src/languages/index.js';
import * as values from './values.js';

const kinds: Record<string, fc.Arbitrary<Value>> = {
  money: values.money,
  percentage: values.percentage,
  duration: values.duration,
  quantity: values.quantity,
  date: values.date,
  time: values.time,
  instant: values.instant,
  period: values.period,
  phone: values.phone,
  link: values.link,
  hours: values.hours,
  day: values.day,
  moments: values.moments,
  email: values.email,
};
const frames = { en: ['See: ', ' and so on.'], el: ['Δείτε: ', ' και άλλα.'], hu: ['Lásd: ', ' és így tovább.'] };

/** House styles of thousands that a reader of the language cannot mistake. */
const styles = {
  en: fc.constantFrom({}, { thousands: '' }, { thousands: ' ' }),
  el: fc.constantFrom({}, { thousands: '' }, { thousands: ' ' }),
  hu: fc.constantFrom({}, { thousands: '' }, { thousands: ' ' }, { thousands: '.' }),
};
/** Values of each type and language; `ONMESSAGE_ROUND_TRIPS=10000` for the whole journey, which takes ten times as long. */
const trips = Number(process.env['ONMESSAGE_ROUND_TRIPS'] ?? 1000);
const calling = { callingCodes: ['+30', '+36', '+44'] };

/** What is wrong when the text is read; undefined when every atom of the value is found and nothing else is. */
function lostIn(value: Value, form: Form, text: string, locale: string): string | undefined {
  const read = readValues(text, locale, calling).map((found) => found.value);
  const said = atomsOf(value);
  const whole = !['time', 'date', 'from', 'until'].includes(form);
  const kept =
    read.length > 0 &&
    read.every((atom) => said.some((each) => agrees(atom, each))) &&
    (!whole || said.every((each) => read.some((atom) => agrees(atom, each)))) &&
    (!whole || !('qualifier' in value) || (read[0] as { qualifier?: string }).qualifier === value.qualifier);
  return kept ? undefined : `${form}: “${text}” was read as ${JSON.stringify(read)}`;
}

describe.each(values.locales)('what is written in %s is read back', (locale) => {
  it.each(Object.keys(kinds))(
    '%s, thousands of them',
    (kind) => {
      fc.assert(
        fc.property(kinds[kind]!, fc.boolean(), styles[locale], (value, framed, style) => {
          const seen = new Set<string>();
          for (const form of formsOf(value.type)) {
            if (value.type === 'link' && form === 'short') continue;
            const text = writeValue(value, form, locale, style);
            if (seen.has(text)) continue;
            seen.add(text);
            const lost = lostIn(value, form, framed ? frames[locale].join(text) : text, locale);
            if (lost) throw new Error(lost);
          }
        }),
        { seed: 20261126, numRuns: trips },
      );
    },
    60_000,
  );

  it.each(['money', 'percentage', 'duration', 'date', 'instant', 'period', 'phone', 'hours'])(
    'and parsed: %s',
    (kind) => {
      fc.assert(
        fc.property(kinds[kind]!, (value) => {
          const hint = { type: value.type, zone: value.type === 'instant' ? value.zone : undefined };
          const parsed = parseValue(writeValue(value, 'default', locale), locale, hint);
          expect(parsed).toHaveProperty('value');
          if (!('value' in parsed)) return;
          const [mine, theirs] = [atomsOf(parsed.value), atomsOf(value)];
          expect(mine.length).toBe(theirs.length);
          for (const [i, atom] of mine.entries())
            expect(agrees(atom, theirs[i]!), JSON.stringify([mine, theirs])).toBe(true);
        }),
        { seed: 20261126, numRuns: 500 },
      );
    },
  );
});
