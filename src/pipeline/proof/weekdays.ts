/** A weekday that does not fit the day it stands beside, when the message says that day with its year or its weekday. */
import type { Atom, DateValue, Reading, Verdict } from '../../model.js';
import { agrees } from '../../languages/index.js';
import type { Expectation } from './align.js';

type Contradiction = Verdict & { state: 'contradicted' };

function dayOf(value: Atom): DateValue | undefined {
  if (value.type === 'date') return value;
  return value.type === 'instant' ? value.date : undefined;
}

/** Days the message and the brand say with their year or weekday, by month and day. */
function datedDays({ says, contract, markets }: Expectation): Map<string, DateValue[]> {
  const days = new Map<string, DateValue[]>();
  const add = (value: Atom) => {
    const day = dayOf(value);
    if (!day || (day.year === undefined && day.weekday === undefined)) return;
    const key = `${day.month}-${day.day}`;
    days.set(key, [...(days.get(key) ?? []), day]);
  };
  for (const said of says) add(said.value);
  for (const invariant of contract.invariants)
    for (const { market, value } of invariant.values) {
      if (market !== undefined && !markets.includes(market)) continue;
      const ends = value.type === 'period' ? [value.from, value.to] : [value];
      for (const end of ends) if (end.type === 'date' || end.type === 'instant') add(end);
    }
  return days;
}

/** “Friday 10 December” where the message says Thursday 10 December 2026. A day without a weekday is never wrong. */
export function wrongWeekdays(reading: Reading, expected: Expectation): Contradiction[] {
  if (!reading.values.some(({ value }) => value.type === 'date' && value.weekday !== undefined)) return [];
  const days = datedDays(expected);
  return reading.values.flatMap((read): Contradiction[] => {
    const { value } = read;
    if (value.type !== 'date' || value.weekday === undefined) return [];
    const same = days.get(`${value.month}-${value.day}`);
    if (!same || same.some((day) => agrees(value, day))) return [];
    const meant = value.year === undefined || same.some((day) => day.year === undefined || day.year === value.year);
    return meant ? [{ state: 'contradicted', expected: same[0]!, read }] : [];
  });
}
