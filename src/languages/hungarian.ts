/** Hungarian endings of numbers. A day is said as an ordinal: 27-e is huszonhetedike. */

/** Ordinals of these last digits and tens have back vowels: harmadika, hatodika, nyolcadika, huszadika, harmincadika. */
const backDays = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30]);

/** `27-én`, `26-án`, `1-jén`. */
export function onDay(day: number): string {
  if (day === 1) return '1-jén';
  return `${day}-${backDays.has(day) ? 'án' : 'én'}`;
}

/** `27-től`, `26-tól`; `1-jétől` and `2-ától` as the ordinal is said. */
export function fromDay(day: number): string {
  if (day === 1) return '1-jétől';
  if (day === 2) return '2-ától';
  return `${day}-${backDays.has(day) ? 'tól' : 'től'}`;
}

/** `27-ig`, `1-jéig`. */
export function untilDay(day: number): string {
  if (day === 1) return '1-jéig';
  return day === 2 ? '2-áig' : `${day}-ig`;
}

/** The vowels of a number as it is said decide between -tól and -től. */
export function numberIsBack(digits: string): boolean {
  const whole = digits.replace(/^0+(?=\d)/, '');
  const last = Number(whole.at(-1));
  if (last !== 0) return [3, 6, 8].includes(last);
  const ten = Number(whole.at(-2) ?? 0);
  if (ten !== 0) return [2, 3, 6, 8].includes(ten);
  const zeros = /0*$/.exec(whole)![0].length;
  if (whole === '0' || zeros === 2 || (zeros >= 6 && zeros < 9)) return whole === '0' || zeros === 2;
  return zeros >= 9;
}

/** `10.00-tól`, `9.30-tól`: minutes are said last, whole hours as the hour. */
export function fromTime(text: string, hour: number, minute: number): string {
  return `${text}-${numberIsBack(String(minute === 0 ? hour : minute)) ? 'tól' : 'től'}`;
}
