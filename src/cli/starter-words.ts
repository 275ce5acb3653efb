/** Words that `init` and `new` put into files. */
import type { Lang } from './words/index.js';

/** Comments of brand.config.ts. */
export const comments: Record<Lang, Record<'top' | 'locale' | 'locales' | 'look' | 'facts' | 'site', string>> = {
  en: {
    top: 'What your organisation looks like, how it speaks, and what is true of it. Every message uses it.',
    locale: 'Language of reports, and of messages that do not say theirs.',
    locales: 'The languages you publish in, each with the countries it speaks to.',
    look: 'Colours of buttons and links, and of the words on them.',
    facts: 'Facts that are true in every message: write {{opened}} in a text, and it says so in each language.',
    site: 'Where your pages are published: posts then link to them.',
  },
  el: {
    top: 'Πώς δείχνει και πώς μιλά ο οργανισμός σας και τι ισχύει γι’ αυτόν. Τα χρησιμοποιεί κάθε μήνυμα.',
    locale: 'Γλώσσα των αναφορών και των μηνυμάτων που δεν δηλώνουν τη δική τους.',
    locales: 'Οι γλώσσες στις οποίες δημοσιεύετε, καθεμία με τις χώρες όπου απευθύνεται.',
    look: 'Το χρώμα για κουμπιά και συνδέσμους και για τις λέξεις επάνω τους.',
    facts: 'Στοιχεία που ισχύουν σε κάθε μήνυμα: γράψτε {{opened}} σε ένα κείμενο και θα ειπωθεί σε κάθε γλώσσα.',
    site: 'Πού δημοσιεύονται οι σελίδες σας: οι αναρτήσεις οδηγούν εκεί.',
  },
  hu: {
    top: 'Hogyan néz ki és hogyan szól a szervezete, és mi igaz róla. Minden üzenet ezt használja.',
    locale: 'A jelentések nyelve, és azoké az üzeneteké, amelyek nem mondják meg a sajátjukat.',
    locales: 'A közzététel nyelvei, és hogy melyik mely országokhoz szól.',
    look: 'A gombok és a linkek színe, és a rajtuk álló szövegé.',
    facts:
      'Adatok, amelyek minden üzenetben igazak: írja a szövegbe, hogy {{opened}}, és minden nyelven a megfelelő alak áll majd a helyén.',
    site: 'Ahol az oldalai megjelennek: a bejegyzések oda vezetnek.',
  },
};

/** The first message. */
export const hello: Record<Lang, Record<'title' | 'summary' | 'short' | 'body', string>> = {
  en: {
    title: 'Hello from {name}',
    summary: 'Our news goes out everywhere from one file, {{start:from}}.',
    short: 'Hello from {name}! Our news goes out everywhere from one file.',
    body: `Our news is written once, in this file, and goes out everywhere: by e-mail, on social media, to the press and on our pages. We start {{start:on}}.

## What to try

- Change this text and run \`onmessage build\` again.
- Look into the folder \`editions\`.`,
  },
  el: {
    title: 'Ένα γεια από: {name}',
    summary: 'Τα νέα μας φεύγουν για παντού από ένα αρχείο, {{start:from}}.',
    short: 'Τα νέα μας φεύγουν πια για παντού από ένα αρχείο. ({name})',
    body: `Τα νέα μας γράφονται μία φορά, σε αυτό το αρχείο, και φεύγουν για παντού: με e-mail, στα κοινωνικά δίκτυα, στον Τύπο και στις σελίδες μας. Ξεκινάμε {{start:on}}.

## Τι να δοκιμάσετε

- Αλλάξτε αυτό το κείμενο και τρέξτε ξανά \`onmessage build\`.
- Κοιτάξτε μέσα στον φάκελο \`editions\`.`,
  },
  hu: {
    title: 'Bemutatkozik: {name}',
    summary: 'Híreink {{start:from}} egyetlen fájlból jutnak el mindenhová.',
    short: 'Híreink mostantól egyetlen fájlból jutnak el mindenhová. ({name})',
    body: `Híreinket egyszer írjuk meg, ebben a fájlban, és innen jutnak el mindenhová: e-mailben, a közösségi oldalakra, a sajtóhoz és a honlapunkra. Az elsőt {{start:on}} küldjük.

## Mit próbáljon ki

- Írja át ezt a szöveget, és futtassa újra: \`onmessage build\`.
- Nézzen bele az \`editions\` mappába.`,
  },
};

/** Guidance in a new message; each line is a comment. */
export const guide: Record<
  Lang,
  Record<'title' | 'summary' | 'short' | 'body' | 'hero' | 'draft' | 'facts', string>
> = {
  en: {
    title: 'The message in one line.',
    summary: 'One or two sentences about what happens, when, where and for how much.',
    short: 'The same for short channels, longest first; each is used where it fits.',
    hero: 'Some channels need a picture; lay it beside this file.',
    draft: 'A draft is checked and shown but never published. Delete this line when it is ready.',
    facts: 'Values that must be the same everywhere. Write {{price}} in the text.',
    body: 'Write here what there is to say.',
  },
  el: {
    title: 'Το μήνυμα σε μία γραμμή.',
    summary: 'Μία ή δύο προτάσεις για το τι γίνεται, πότε, πού και με πόσα χρήματα.',
    short: 'Το ίδιο για σύντομα κανάλια, πρώτα η μεγαλύτερη διατύπωση· κάθε κανάλι παίρνει όποια χωράει.',
    hero: 'Μερικά κανάλια θέλουν εικόνα· βάλτε τη δίπλα σε αυτό το αρχείο.',
    draft: 'Ένα πρόχειρο ελέγχεται και φαίνεται, αλλά ποτέ δεν δημοσιεύεται. Σβήστε αυτή τη γραμμή όταν είναι έτοιμο.',
    facts: 'Στοιχεία που πρέπει να είναι παντού ίδια. Γράψτε {{price}} στο κείμενο.',
    body: 'Γράψτε εδώ όσα έχετε να πείτε.',
  },
  hu: {
    title: 'Az üzenet egy sorban.',
    summary: 'Egy-két mondat arról, hogy mi történik, mikor, hol és mennyiért.',
    short: 'Ugyanez rövid csatornákra, a leghosszabb elöl; mindegyik azt veszi, amelyik elfér.',
    hero: 'Néhány csatornához kép kell; tegye e fájl mellé.',
    draft: 'A vázlatot ellenőrzi és megmutatja, de sosem teszi közzé. Törölje ezt a sort, ha kész.',
    facts: 'Adatok, amelyeknek mindenhol egyezniük kell. Írja a szövegbe: {{price}}.',
    body: 'Ide írja, amit el akar mondani.',
  },
};
