/** Easter Sunday, by which both churches move their feasts. */

/** Month and day in the civil calendar; years 1900–2199. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that is so many days after another. */
export function daysAfter({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The Gregorian reckoning (Meeus, Jones, Butcher). */
export function westernEaster(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

/** The Julian reckoning (Meeus), told in the civil calendar: 13 days later until 2099, 14 after that. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return daysAfter({ year, month, day: ((d + e + 114) % 31) + 1 }, behind);
}
