import { expect, it } from 'vitest';
import { holidaysOf, knowsHolidays, weekdayOf } from '../../src/languages/index.js';
import { orthodoxEaster, westernEaster } from '../../src/languages/holidays/easter.js';

const days = (country: string, year: number) => holidaysOf(country, year).map(({ date }) => date.slice(5));

// Dates as the Greek and the Hungarian government published them.
it.each([
  [2024, '03-31', '05-05'],
  [2025, '04-20', '04-20'],
  [2026, '04-05', '04-12'],
  [2027, '03-28', '05-02'],
  [2028, '04-16', '04-16'],
  [2030, '04-21', '04-28'],
  [2100, '03-28', '05-02'],
])('Easter of %i: %s in Budapest, %s in Athens', (year, western, orthodox) => {
  const written = ({ month, day }: { month: number; day: number }) =>
    `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  expect(written(westernEaster(year))).toBe(western);
  expect(written(orthodoxEaster(year))).toBe(orthodox);
});

it('is always a Sunday, and the Orthodox one is never the earlier', () => {
  for (let year = 1950; year <= 2150; year++) {
    const [west, east] = [westernEaster(year), orthodoxEaster(year)];
    expect(weekdayOf(year, west.month, west.day)).toBe(7);
    expect(weekdayOf(year, east.month, east.day)).toBe(7);
    expect(east.month * 100 + east.day).toBeGreaterThanOrEqual(west.month * 100 + west.day);
  }
});

it('knows the year in Greece', () => {
  expect(days('GR', 2026)).toEqual(
    '01-01 01-06 02-23 03-25 04-10 04-12 04-13 05-01 06-01 08-15 10-28 12-25 12-26'.split(' '),
  );
  expect(days('GR', 2027)).toEqual(
    '01-01 01-06 03-15 03-25 04-30 05-01 05-02 05-03 06-21 08-15 10-28 12-25 12-26'.split(' '),
  );
});

it('knows the year in Hungary, Christmas Eve since 2024 and Good Friday since 2017', () => {
  expect(days('HU', 2026)).toEqual(
    '01-01 03-15 04-03 04-05 04-06 05-01 05-24 05-25 08-20 10-23 11-01 12-24 12-25 12-26'.split(' '),
  );
  expect(days('HU', 2023)).not.toContain('12-24');
  expect(days('HU', 2016)).not.toContain('03-25');
  expect(days('HU', 2024)).toContain('12-24');
});

it('takes what a brand says of moved days, and knows nothing of other countries', () => {
  const moved = holidaysOf('GR', 2027, { add: ['2027-05-04', '2028-01-02'], remove: ['2027-05-01'] }).map(
    ({ date }) => date,
  );
  expect(moved).toContain('2027-05-04');
  expect(moved).not.toContain('2027-05-01');
  expect(moved).not.toContain('2028-01-02');
  expect(knowsHolidays('AT')).toBe(false);
  expect(holidaysOf('AT', 2027, { add: ['2027-10-26'] })).toEqual([{ date: '2027-10-26' }]);
});

it('names every holiday in every language', () => {
  for (const country of ['GR', 'HU'])
    for (const { name } of holidaysOf(country, 2026)) expect(Object.keys(name!)).toEqual(['en', 'el', 'hu']);
});
