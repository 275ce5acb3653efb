import type { PeriodWords } from '../language.js';

export const huPeriods: PeriodWords = {
  periods: [
    { forms: ['tel', 'telen', 'teli', 'telenek'], months: [9, 10, 11, 12] },
    { forms: ['tavasz', 'tavaszan', 'tavaszi'], months: [2, 3, 4, 5] },
    { forms: ['nyar', 'nyaran', 'nyari'], months: [4, 5, 6, 7, 8] },
    { forms: ['osz', 'oszen', 'oszi'], months: [8, 9, 10, 11] },
    { forms: ['karacsony', 'karacsonyan', 'karacsonyi', 'karacsonyra'], months: [10, 11, 12] },
    { forms: ['husvet', 'husveti', 'husvetra', 'husvetkor'], months: [2, 3, 4] },
    { forms: ['black friday', 'fekete pentek'], months: [10, 11] },
  ],
  lookingBack: [
    'mint', 'kepest', 'ota', 'tavaly', 'tavalyi', 'elozo', 'volt', 'voltak', 'utan', 'elott', 'eredmenyek',
    'eredmenye', 'rekord', 'helyett', 'nem', 'korabbi', 'regi', 'eddigi', 'eredeti', 'erteku', 'ig', 'evfordulo',
  ],
}; // prettier-ignore
