/** What goes wrong with what a brand stands on, in the three languages: [message, hint]. */
import type { Sentences } from './sentences.js';

export const sentences = {
  restrictedBrand: {
    en: [
      'With --restricted no code of the project runs, but {file} is code.',
      'Take the brand from a commit you trust (--brand-from origin/main), or give it as data: brand.config.json or brand.config.yaml.',
    ],
    el: [
      'Με --restricted δεν εκτελείται κώδικας του έργου, αλλά το {file} είναι κώδικας.',
      'Πάρτε τη μάρκα από ένα commit που εμπιστεύεστε (--brand-from origin/main) ή δώστε την ως δεδομένα: brand.config.json ή brand.config.yaml.',
    ],
    hu: [
      'A --restricted mellett a projekt kódja nem fut, de {file} kód.',
      'Vegye a márkát egy megbízható commitból (--brand-from origin/main), vagy adja meg adatként: brand.config.json vagy brand.config.yaml.',
    ],
  },
  restrictedExtension: {
    en: [
      'With --restricted no code of the project runs, but the brand names extensions.',
      'Take the brand from a commit you trust (--brand-from origin/main), or run without --restricted where the project is trusted.',
    ],
    el: [
      'Με --restricted δεν εκτελείται κώδικας του έργου, αλλά η μάρκα δηλώνει επεκτάσεις.',
      'Πάρτε τη μάρκα από ένα commit που εμπιστεύεστε (--brand-from origin/main) ή τρέξτε χωρίς --restricted εκεί όπου εμπιστεύεστε το έργο.',
    ],
    hu: [
      'A --restricted mellett a projekt kódja nem fut, de a márka kiterjesztéseket (extensions) nevez meg.',
      'Vegye a márkát egy megbízható commitból (--brand-from origin/main), vagy ahol a projekt megbízható, futtassa --restricted nélkül.',
    ],
  },
  noBase: {
    en: ['There is no brand {file} to extend.', 'Check the path: it counts from the folder of this file.'],
    el: [
      'Δεν υπάρχει η μάρκα {file} που επεκτείνεται εδώ.',
      'Ελέγξτε τη διαδρομή: ξεκινά από τον φάκελο αυτού του αρχείου.',
    ],
    hu: ['Nincs ilyen alapmárka: {file}.', 'Ellenőrizze az útvonalat: ennek a fájlnak a mappájától számít.'],
  },
  baseOutside: {
    en: [
      '{file} lies outside the files that may be trusted here, so this brand cannot extend it.',
      'Keep what a brand extends in the same repository.',
    ],
    el: [
      'Το {file} βρίσκεται έξω από τα αρχεία που θεωρούνται έμπιστα εδώ, γι’ αυτό η μάρκα δεν μπορεί να το επεκτείνει.',
      'Κρατήστε στο ίδιο αποθετήριο ό,τι επεκτείνει μια μάρκα.',
    ],
    hu: [
      '{file} kívül esik azon a fájlkörön, amely itt megbízható, ezért a márka nem épülhet rá.',
      'Amire egy márka épül, maradjon ugyanabban a tárolóban.',
    ],
  },
  baseLoop: {
    en: ['{file} extends this brand itself.', 'Leave it out of "extends".'],
    el: ['Το {file} είναι η ίδια αυτή μάρκα: δεν μπορεί να επεκτείνει τον εαυτό της.', 'Βγάλτε το από το «extends».'],
    hu: ['{file} éppen erre a márkára épül.', 'Hagyja ki az „extends” kulcsból.'],
  },
  noToken: {
    en: ['There is no design token "{name}".', 'Check its name; groups are joined with dots.'],
    el: ['Δεν υπάρχει design token «{name}».', 'Ελέγξτε το όνομά του· οι ομάδες χωρίζονται με τελείες.'],
    hu: ['Nincs „{name}” nevű design token.', 'Ellenőrizze a nevét; a csoportokat pont választja el.'],
  },
  tokenLoop: {
    en: ['The design token "{name}" leads back to itself.', 'Give one of them a value.'],
    el: ['Το design token «{name}» οδηγεί πίσω στον εαυτό του.', 'Δώστε σε ένα από αυτά δική του τιμή.'],
    hu: ['A(z) „{name}” design token önmagához vezet vissza.', 'Adjon egyiküknek értéket.'],
  },
  tokenColor: {
    en: ['The colour of the design token "{name}" cannot be read.', 'Give it as #1a2b3c, or add "hex" to its value.'],
    el: ['Το χρώμα του design token «{name}» δεν διαβάζεται.', 'Γράψτε το ως #1a2b3c ή προσθέστε «hex» στην τιμή του.'],
    hu: ['A(z) „{name}” design token színe nem olvasható.', 'Írja így: #1a2b3c, vagy tegyen mellé „hex” értéket.'],
  },
  brandYmlColor: {
    en: ['"{value}" is no colour and no name of the palette.', 'Write it as #1a2b3c, or add it to color.palette.'],
    el: [
      'Το «{value}» δεν είναι χρώμα ούτε όνομα της παλέτας.',
      'Γράψτε το ως #1a2b3c ή προσθέστε το στο color.palette.',
    ],
    hu: [
      '„{value}” nem szín, és a palettán sincs ilyen név.',
      'Írja így: #1a2b3c, vagy vegye fel a color.palette alá.',
    ],
  },
} satisfies Record<string, Sentences>;
