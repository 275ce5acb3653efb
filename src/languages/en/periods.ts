import type { PeriodWords } from '../language.js';

export const periods: PeriodWords = {
  periods: [
    { forms: ['winter'], months: [9, 10, 11, 12] },
    { forms: ['spring'], months: [2, 3, 4, 5] },
    { forms: ['summer'], months: [4, 5, 6, 7, 8] },
    { forms: ['autumn', 'fall'], months: [8, 9, 10, 11] },
    { forms: ['christmas', 'xmas', 'advent'], months: [10, 11, 12] },
    { forms: ['easter'], months: [2, 3, 4] },
    { forms: ['black friday', 'cyber monday'], months: [10, 11] },
    { forms: ['back to school'], months: [7, 8, 9] },
  ],
  lookingBack: [
    'than', 'compared', 'since', 'last', 'after', 'ago', 'was', 'were', 'had', 'record', 'results', 'instead', 'not',
    'previous(?:ly)?', 'before', 'down from', 'used to', 'old', 'worth', 'until', 'usual(?:ly)?', 'anniversary',
  ],
}; // prettier-ignore
