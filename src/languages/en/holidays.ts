import type { HolidayWords } from '../language.js';

export const holidays: HolidayWords = {
  mentions: '(?:holidays?|christmas|easter|whit|new year|feast)',
  open: '(?:open|opening|hours|closes?)',
};
