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
};
const frames = { en: ['See: ', ' and so on.'], el: ['Δείτε: ', ' και άλλα.'], hu: ['Lásd: ', ' és így tovább.'] };

/** Every atom the value says is found in the text, in order, and nothing else is. */
function saysTheSame(value: Value, form: Form, text: string, locale: string): void {
  const read = readValues(text, locale, { callingCodes: ['+30', '+36', '+44'] }).map((found) => found.value);
  const said = atomsOf(value);
  const shown = `${form}: “${text}” was read as ${JSON.stringify(read)}`;
  expect(read.length, shown).toBeGreaterThan(0);
  for (const atom of read)
    expect(
      said.some((each) => agrees(atom, each)),
      shown,
    ).toBe(true);
  const whole = !['time', 'date', 'from', 'until'].includes(form);
  if (whole)
    for (const each of said)
      expect(
        read.some((atom) => agrees(atom, each)),
        shown,
      ).toBe(true);
  if (whole && 'qualifier' in value && value.qualifier)
    expect((read[0] as { qualifier?: string }).qualifier, shown).toBe(value.qualifier);
}

describe.each(values.locales)('what is written in %s is read back', (locale) => {
  it.each(Object.keys(kinds))('%s', (kind) => {
    fc.assert(
      fc.property(kinds[kind]!, (value) => {
        for (const form of formsOf(value.type)) {
          const text = writeValue(value, form, locale);
          if (value.type === 'link' && form === 'short') continue;
          saysTheSame(value, form, text, locale);
          saysTheSame(value, form, frames[locale].join(text), locale);
        }
      }),
      { seed: 20261126, numRuns: 200 },
    );
  });

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
        { seed: 20261126, numRuns: 150 },
      );
    },
  );
});
