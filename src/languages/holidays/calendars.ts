import { daysAfter, orthodoxEaster, westernEaster, type Day } from './easter.js';

/** A holiday of a country in the words of each language. */
export interface HolidayRule {
  readonly name: Readonly<Record<'en' | 'el' | 'hu', string>>;
  /** The day it falls on; undefined in years before the law made it one. */
  readonly on: (year: number) => Day | undefined;
}

type Names = readonly [en: string, el: string, hu: string];
const named = ([en, el, hu]: Names, on: HolidayRule['on']): HolidayRule => ({ name: { en, el, hu }, on });
const fixed = (month: number, day: number, names: Names, since = 0) =>
  named(names, (year) => (year < since ? undefined : { year, month, day }));
const moving =
  (easter: (year: number) => Day) =>
  (days: number, names: Names, since = 0) =>
    named(names, (year) => (year < since ? undefined : daysAfter(easter(year), days)));
const orthodox = moving(orthodoxEaster);
const western = moving(westernEaster);

/**
 * Days on which shops are closed by law or by custom, per country. Greece: law 4808/2021 art. 60, and the days that
 * public services keep; Hungary: Labour Code (2012. évi I. törvény) 102. §, 24 December since 2024. What a government
 * moves for one year (1 May in Holy Week, working Saturdays) is the brand's to say: `markets.GR.holidays`.
 */
export const calendars: Readonly<Record<string, readonly HolidayRule[]>> = {
  GR: [
    fixed(1, 1, ['New Year’s Day', 'Πρωτοχρονιά', 'újév']),
    fixed(1, 6, ['Epiphany', 'Θεοφάνια', 'vízkereszt']),
    orthodox(-48, ['Clean Monday', 'Καθαρά Δευτέρα', 'tiszta hétfő']),
    fixed(3, 25, ['Independence Day', '25η Μαρτίου', 'a görög nemzeti ünnep']),
    orthodox(-2, ['Orthodox Good Friday', 'Μεγάλη Παρασκευή', 'ortodox nagypéntek']),
    orthodox(0, ['Orthodox Easter Sunday', 'Κυριακή του Πάσχα', 'ortodox húsvétvasárnap']),
    orthodox(1, ['Orthodox Easter Monday', 'Δευτέρα του Πάσχα', 'ortodox húsvéthétfő']),
    fixed(5, 1, ['Labour Day', 'Πρωτομαγιά', 'a munka ünnepe']),
    orthodox(50, ['Whit Monday', 'Αγίου Πνεύματος', 'ortodox pünkösdhétfő']),
    fixed(8, 15, ['Dormition Day', 'Δεκαπενταύγουστος', 'Nagyboldogasszony']),
    fixed(10, 28, ['Ohi Day', '28η Οκτωβρίου', 'az Ohi napja']),
    fixed(12, 25, ['Christmas Day', 'Χριστούγεννα', 'karácsony']),
    fixed(12, 26, ['the second day of Christmas', 'δεύτερη μέρα των Χριστουγέννων', 'karácsony másnapja']),
  ],
  HU: [
    fixed(1, 1, ['New Year’s Day', 'Πρωτοχρονιά', 'újév']),
    fixed(3, 15, ['the National Day of 15 March', 'η εθνική εορτή της 15ης Μαρτίου', 'március 15.']),
    western(-2, ['Good Friday', 'Μεγάλη Παρασκευή', 'nagypéntek'], 2017),
    western(0, ['Easter Sunday', 'Κυριακή του Πάσχα', 'húsvétvasárnap']),
    western(1, ['Easter Monday', 'Δευτέρα του Πάσχα', 'húsvéthétfő']),
    fixed(5, 1, ['Labour Day', 'Πρωτομαγιά', 'a munka ünnepe']),
    western(49, ['Whit Sunday', 'Κυριακή της Πεντηκοστής', 'pünkösdvasárnap']),
    western(50, ['Whit Monday', 'Δευτέρα της Πεντηκοστής', 'pünkösdhétfő']),
    fixed(8, 20, ['Saint Stephen’s Day', 'του Αγίου Στεφάνου της Ουγγαρίας', 'augusztus 20.']),
    fixed(10, 23, ['the National Day of 23 October', 'η εθνική εορτή της 23ης Οκτωβρίου', 'október 23.']),
    fixed(11, 1, ['All Saints’ Day', 'των Αγίων Πάντων', 'mindenszentek']),
    fixed(12, 24, ['Christmas Eve', 'παραμονή Χριστουγέννων', 'szenteste'], 2024),
    fixed(12, 25, ['Christmas Day', 'Χριστούγεννα', 'karácsony']),
    fixed(12, 26, ['the second day of Christmas', 'δεύτερη μέρα των Χριστουγέννων', 'karácsony másnapja']),
  ],
};
