/** What `--watch` says in Greek. */
import type { Words } from './index.js';

export const watch: Words['watch'] = {
  alone: (option: string) => `Το --watch δεν συνδυάζεται με το ${option}.`,
  aloneHint: 'Αφαιρέστε ένα από τα δύο.',
  begun: 'Παρακολουθώ τα αρχεία για αλλαγές. Τέλος με Ctrl-C.',
  poor: (code: string) =>
    `Το σύστημα δεν μπορεί να παρακολουθήσει άλλους φακέλους (${code})· κοιτάζω κάθε δευτερόλεπτο. Στο Linux βοηθά μεγαλύτερη τιμή του fs.inotify.max_user_watches.`,
  wrote: (ids: string, out: string) => `Γράφτηκαν στο ${out}: ${ids}.`,
  removed: (ids: string, out: string) => `Αφαιρέθηκαν από το ${out}: ${ids}.`,
  goesOn: 'Η παρακολούθηση συνεχίζεται.',
  same: 'Το αποτέλεσμα δεν αλλάζει.',
  mended: 'Διορθώθηκε:',
  runsAgain: 'Διορθώθηκε: ό,τι σταμάτησε την εκτέλεση δεν υπάρχει πια.',
  more: (n: number) => `… και ${n} ακόμη`,
};
