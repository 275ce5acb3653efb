import type { HolidayWords } from '../language.js';

export const holidays: HolidayWords = {
  mentions:
    '(?:αργί|αργιών|γιορτ|εορτ|πάσχα|πασχαλιν|χριστούγ|χριστουγ|πρωτοχρον|πρωτομαγ|δεκαπενταύγ|αγίου πνεύματος|καθαρά)',
  open: '(?:ανοιχτ|ωράρι|λειτουργ|κλείν|ώρες)',
};
