/** Τι λένε οι αναφορές για την απόδειξη, στα ελληνικά. */
import type { ProofWords } from './en-proof.js';

const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const proof: ProofWords = {
  must: 'Τι πρέπει να ειπωθεί',
  marks: {
    verbatim: 'λέγεται',
    short: 'σύντομα',
    drawn: 'σχεδιασμένο σε κάρτα, δεν ξαναδιαβάστηκε',
    omitted: 'δεν χρειάζεται εδώ',
    missing: 'λείπει',
    contradicted: 'διαφέρει',
    none: 'δεν έγινε',
  },
  order: (locales) => `σε κάθε κελί: ${locales}`,
  short: {
    newsletter: 'Mail', bluesky: 'Bsky', mastodon: 'Mast', threads: 'Thr', linkedin: 'LI', facebook: 'FB', instagram: 'IG',
    'press-release': 'Τύπος', 'mobile-page': 'Web', poster: 'Αφίσα',
  }, // prettier-ignore
  titles: {
    newsletter: 'Newsletter',
    'press-release': 'Δελτίο Τύπου',
    'mobile-page': 'Σελίδα για κινητά',
    poster: 'Αφίσα',
  },
  things: {
    price: 'τιμή', was: 'προηγούμενη τιμή', 'offer.price': 'τιμή προσφοράς', 'offer.was': 'προηγούμενη τιμή',
    'offer.lowest30': 'χαμηλότερη 30 ημερών', 'offer.from': 'έναρξη προσφοράς', 'offer.to': 'λήξη προσφοράς',
    onSale: 'σε πώληση', saving: 'όφελος', guarantee: 'εγγύηση', date: 'ημερομηνία μηνύματος', updated: 'ενημέρωση', embargo: 'εμπάργκο',
    expires: 'λήξη', 'event.start': 'έναρξη εκδήλωσης', 'event.end': 'λήξη εκδήλωσης', 'event.doors': 'προσέλευση',
    'event.capacity': 'θέσεις', deadline: 'προθεσμία', hours: 'ωράριο', phone: 'τηλέφωνο', email: 'e-mail', address: 'διεύθυνση',
  }, // prettier-ignore
  types: {
    money: 'ποσό', date: 'ημερομηνία', time: 'ώρα', instant: 'ημέρα και ώρα', period: 'διάστημα', hours: 'ωράριο', duration: 'διάρκεια',
    phone: 'τηλέφωνο', email: 'e-mail', link: 'σύνδεσμος', number: 'αριθμός', percentage: 'ποσοστό', quantity: 'ποσότητα',
    code: 'κωδικός', name: 'όνομα', address: 'διεύθυνση',
  }, // prettier-ignore
  many: {
    name: (n) => `ονόματα (${n})`,
    fact: (n) => `άλλα στοιχεία (${n})`,
    claim: (n) => `ισχυρισμοί (${n})`,
    quote: (n) => `δηλώσεις (${n})`,
    keyMessage: (n) => `βασικά μηνύματα (${n})`,
    cta: (n) => `προτροπές (${n})`,
    event: (n) => `εκδήλωση (${n})`,
    offer: (n) => `προσφορά (${n})`,
    boilerplate: (n) => `εταιρικό προφίλ (${n})`,
    disclaimer: (n) => `νομικές σημειώσεις (${n})`,
  },
  unexplained: (label, mark, text) => `${label}: ${mark}${text ? ` (${text})` : ''}`,
  waived: (owner, until, reason) => `έγινε δεκτό έως τις ${until} (${owner}): ${reason}`,
  waivedCount: (n) => `${s(n, 'εύρημα έγινε δεκτό', 'ευρήματα έγιναν δεκτά')}`,
  known: 'γνωστό από πριν',
  knownCount: (n) => s(n, 'γνωστό από πριν', 'γνωστά από πριν'),
  baseline: (file, known, fresh, gone) =>
    `Σύγκριση με το ${file}: ${s(known, 'γνωστό', 'γνωστά')}, ${s(fresh, 'νέο', 'νέα')}, ${s(gone, 'δεν υπάρχει πια', 'δεν υπάρχουν πια')}${gone > 0 ? ' (με --write-baseline αφαιρούνται)' : ''}.`,
  baselineWritten: (file, all, gone) =>
    `Γράφτηκε το ${file}: ${s(all, 'εύρημα', 'ευρήματα')}${gone > 0 ? `, ${s(gone, 'αφαιρέθηκε', 'αφαιρέθηκαν')}` : ''}.`,
  changed: (ref, n) =>
    n === 0
      ? `Όλα τα μηνύματα διαφέρουν από το ${ref} ή εξαρτώνται από κάτι που διαφέρει.`
      : n === 1
        ? `1 μήνυμα είναι όπως στο ${ref} και δεν εξετάστηκε.`
        : `${n} μηνύματα είναι όπως στο ${ref} και δεν εξετάστηκαν.`,
  notBeside: 'αν όσα άλλαξαν συμφωνούν με όσα δεν άλλαξαν',
  score: 'Βαθμός',
  scoreOf: (value, mean, band) => `Βαθμός ${value}, ${band} (μέσος όρος ${mean})`,
  weakest: (channels) => `πιο αδύναμα: ${channels}`,
  bands: { green: 'καλός', yellow: 'μέτριος', red: 'χαμηλός' },
  tooLow: (least) => `Υπάρχει βαθμός κάτω από ${least}.`,
  tooManyWarnings: (n, most) => `${s(n, 'προειδοποίηση', 'προειδοποιήσεις')}, επιτρέπονται έως ${most}.`,
  blind: 'Δεν είχαν με τι να συγκρίνουν:',
  readFacts: 'Τι διαβάστηκε',
  title: (brand) => `${brand}: τι ελέγχθηκε`,
  verdict: { 0: 'Όλα είναι όπως πρέπει.', 1: 'Κάτι χρειάζεται διόρθωση.', 2: 'Κάτι δεν διαβάστηκε.' },
  headings: {
    findings: 'Τι να διορθωθεί', other: 'Άλλα ευρήματα', let: 'Έγιναν δεκτά', known: 'Γνωστά από πριν', matrix: 'Τι λέγεται πού',
    notChecked: 'Τι δεν ελέγχθηκε', refused: 'Δεν διαβάστηκαν', brand: 'Η μάρκα', messages: 'Μηνύματα',
  }, // prettier-ignore
  fields: {
    channel: 'Κανάλι', where: 'Πού', file: 'Αρχείο', source: 'Διορθώνεται στο', rule: 'Κανόνας', is: 'Γράφει',
    should: 'Σωστό', value: 'Τι λέει', finding: 'Εύρημα',
  }, // prettier-ignore
  languages: 'Γλώσσες',
  noBaseline: (file) => `Δεν υπάρχει το αρχείο γνωστών ευρημάτων ${file}.`,
  makeBaseline: 'Δημιουργήστε το με --write-baseline.',
  badBaseline: (file) => `Το ${file} δεν είναι αρχείο γνωστών ευρημάτων του onmessage.`,
  whole: (least, most) => (most === undefined ? `ακέραιος από ${least}` : `αριθμός από ${least} έως ${most}`),
};
