import type { PeriodWords } from '../language.js';

export const periods: PeriodWords = {
  periods: [
    { forms: ['tél', 'télen', 'telén', 'téli', 'telének'], months: [9, 10, 11, 12] },
    { forms: ['tavasz', 'tavasszal', 'tavaszán', 'tavaszi'], months: [2, 3, 4, 5] },
    { forms: ['nyár', 'nyáron', 'nyarán', 'nyári'], months: [4, 5, 6, 7, 8] },
    { forms: ['ősz', 'ősszel', 'őszén', 'őszi'], months: [8, 9, 10, 11] },
    { forms: ['karácsony', 'karácsonyán', 'karácsonyi', 'karácsonyra'], months: [10, 11, 12] },
    { forms: ['húsvét', 'húsvéti', 'húsvétra', 'húsvétkor'], months: [2, 3, 4] },
    { forms: ['black friday', 'fekete péntek'], months: [10, 11] },
  ],
  lookingBack: [
    'mint', 'képest', 'óta', 'tavaly', 'tavalyi', 'előző', 'volt', 'voltak', 'után', 'előtt', 'eredmények',
    'eredménye', 'rekord', 'helyett', 'nem', 'korábbi', 'régi', 'eddigi', 'eredeti', 'értékű', 'ig', 'évforduló',
  ],
}; // prettier-ignore
