import type { TimeWords } from './en-time.js';

/** Ελληνικά για τις εντολές που κοιτούν τα μηνύματα μέσα στον χρόνο. */
const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const files = (n: number) => s(n, 'αρχείο', 'αρχεία');

export const elTime: TimeWords = {
  verify: {
    states: {
      edited: 'άλλαξε με το χέρι μετά τη δημιουργία του',
      missing: 'είχε δημιουργηθεί και δεν υπάρχει',
      foreign: 'δεν το δημιούργησε το onmessage',
    },
    fine: (n, messages) =>
      `Σύγκρινα ${files(n)} από ${s(messages, 'μήνυμα', 'μηνύματα')}: όλα είναι όπως δημιουργήθηκαν.`,
    wrong: (n, all) =>
      `Σύγκρινα ${files(all)}: ${n} δεν ${n === 1 ? 'είναι όπως δημιουργήθηκε' : 'είναι όπως δημιουργήθηκαν'}.`,
    cure: 'Περάστε την αλλαγή στο μήνυμα, στο πρότυπο ή στη μάρκα και τρέξτε: onmessage build',
  },
  audit: {
    next: 'Τι ακολουθεί:',
    nothing: 'Τίποτα δεν λήγει και τίποτα δεν περιμένει επανεξέταση.',
    overdue: 'εκπρόθεσμο',
    kinds: {
      expires: 'λήγει', review: 'για επανεξέταση', leaves: 'φεύγει', waiver: 'λήγει η εξαίρεση', licence: 'λήγει η άδεια εικόνας',
      fact: 'παύει να ισχύει το στοιχείο', legal: 'λήγει η νομική σημείωση', claim: 'λήγει ο ισχυρισμός', boilerplate: 'λήγει το εταιρικό προφίλ',
      logo: 'λήγει το λογότυπο',
    }, // prettier-ignore
    stale: 'Έμειναν πίσω μετά την αποδοχή τους:',
    staleLine: (n) => s(n, 'τμήμα', 'τμήματα'),
    living: 'Μηνύματα που κυκλοφορούν, ανά αγορά:',
    lives: { draft: 'πρόχειρα', future: 'προσεχώς', living: 'σε ισχύ', history: 'ιστορικό' },
    everywhere: 'όλες οι αγορές',
    more: (n) => `… και άλλα ${n}: με --verbose φαίνονται όλα.`,
  },
  whereUsed: {
    kinds: {
      fact: 'στοιχείο', claim: 'ισχυρισμός', legal: 'νομική σημείωση', term: 'όρος', person: 'πρόσωπο', product: 'προϊόν',
      place: 'τόπος', picture: 'εικόνα', template: 'πρότυπο', value: 'γραμμένο στοιχείο', words: 'λόγια',
    }, // prettier-ignore
    quoted: (text) => `«${text}»`,
    brand: 'Στη μάρκα:',
    changeable: 'Αλλάζουν ακόμη:',
    history: 'Ιστορικό, δεν ανακαλούνται:',
    nowhere: 'Δεν αναφέρεται πουθενά.',
    unknown: (id) => `Τίποτα στη μάρκα ή σε μήνυμα δεν λέγεται «${id}», και κανένα μήνυμα δεν το γράφει.`,
    lives: { draft: 'πρόχειρο', future: 'προσεχώς', living: 'σε ισχύ', history: 'έληξε' },
    more: (n) => `… και ${s(n, 'σημείο', 'σημεία')} ακόμη: με --verbose φαίνονται όλα.`,
  },
  diff: {
    needsBrand: 'Ποια μάρκα θα συγκριθεί με την τωρινή;',
    needsBrandHint: 'onmessage diff --brand new.config.ts',
    same: 'Κανένα μήνυμα σε ισχύ δεν αλλάζει.',
    changes: (messages, renditions, all) =>
      `Θα ${renditions === 1 ? 'άλλαζε' : 'άλλαζαν'} ${renditions} από ${s(all, 'μορφή', 'μορφές')}, σε ${s(messages, 'μήνυμα', 'μηνύματα')}.`,
    unseen: 'η εμφάνιση ή όσα διαβάζουν οι μηχανές· τα λόγια μένουν ίδια',
    gone: 'δεν δημιουργείται πια',
    made: 'δημιουργείται για πρώτη φορά',
    appear: 'Ευρήματα που προστίθενται:',
    vanish: 'Ευρήματα που φεύγουν:',
    more: (n) => `… και άλλα ${n}: με --verbose φαίνονται όλα.`,
  },
};
