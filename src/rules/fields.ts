/** Where fields of the front matter stand, and the days they say. */
export { fieldPlace } from '../model/field-place.js';

/** `2026-11-27`: the day of an ISO moment in UTC, or the day itself. */
export const dayOf = (moment: string | number): string =>
  typeof moment === 'number' ? new Date(moment).toISOString().slice(0, 10) : moment.slice(0, 10);

/** Last moment of a day, or the moment itself; milliseconds since 1970. */
export const endOf = (moment: string): number => Date.parse(moment) + (moment.length > 10 ? 0 : 86_399_999);
