import type { HolidayWords } from '../language.js';

export const holidays: HolidayWords = {
  mentions:
    '(?:ünnep|karácsony|húsvét|pünkösd|szenteste|szilveszter|újév|munkaszünet|mindenszentek|nagypéntek|szent este)',
  open: '(?:nyitva|nyitvatart|nyit|zár|fogad)',
};
