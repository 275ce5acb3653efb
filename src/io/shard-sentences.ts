/** What goes wrong with shards, in the three languages. */
import type { Sentences } from './sentences.js';

export const sharding = {
  noRecord: {
    en: ['{folder} is not the output of a shard.', 'Name the folders that onmessage build --shard wrote.'],
    el: [
      'Ο φάκελος {folder} δεν είναι η έξοδος ενός μεριδίου (shard).',
      'Δώστε τους φακέλους που έγραψε το onmessage build --shard.',
    ],
    hu: [
      'A(z) {folder} mappa nem egy szelet (shard) kimenete.',
      'Adja meg azokat a mappákat, amelyeket az onmessage build --shard írt.',
    ],
  },
  brokenRecord: {
    en: ['{file} is not as onmessage writes it.', 'Build that shard again, or download its output again.'],
    el: [
      'Το {file} δεν είναι όπως το γράφει το onmessage.',
      'Δημιουργήστε ξανά αυτό το μερίδιο ή κατεβάστε ξανά την έξοδό του.',
    ],
    hu: [
      '{file} nem olyan, ahogy az onmessage írja.',
      'Készítse el újra azt a szeletet, vagy töltse le újra a kimenetét.',
    ],
  },
  edited: {
    en: [
      '{file} is not as shard {shard} built it ({count} in all).',
      'Nothing was written. Build that shard again, or download its output again.',
    ],
    el: [
      'Το {file} δεν είναι όπως το δημιούργησε το μερίδιο {shard} (συνολικά {count}).',
      'Δεν γράφτηκε τίποτα. Δημιουργήστε ξανά αυτό το μερίδιο ή κατεβάστε ξανά την έξοδό του.',
    ],
    hu: [
      '{file} nem olyan, amilyennek a(z) {shard}. szelet készítette (összesen {count}).',
      'Semmi sem íródott ki. Készítse el újra azt a szeletet, vagy töltse le újra a kimenetét.',
    ],
  },
  missing: {
    en: ['Shards are missing: {shards} (of {of}).', 'Name the folders of all shards, also of those that found errors.'],
    el: [
      'Λείπουν μερίδια: {shards} (από {of}).',
      'Δώστε τους φακέλους όλων των μεριδίων, και εκείνων που βρήκαν σφάλματα.',
    ],
    hu: [
      'Hiányzó szeletek: {shards} (összesen {of}).',
      'Adja meg az összes szelet mappáját, azokét is, amelyek hibát találtak.',
    ],
  },
  twice: {
    en: ['Shard {shard} is there twice: {one} and {other}.', 'Name each shard once.'],
    el: ['Το μερίδιο {shard} δόθηκε δύο φορές: {one} και {other}.', 'Δώστε κάθε μερίδιο μία φορά.'],
    hu: ['A(z) {shard}. szelet kétszer szerepel: {one} és {other}.', 'Minden szeletet egyszer adjon meg.'],
  },
  otherSplit: {
    en: ['{one} is one of {of} shards, {other} one of {others}.', 'Name the shards of one build.'],
    el: ['Το {one} είναι ένα από {of} μερίδια, το {other} ένα από {others}.', 'Δώστε τα μερίδια ενός και μόνο build.'],
    hu: ['{one}: {of} szelet egyike, {other}: {others} szelet egyike.', 'Egyetlen build szeleteit adja meg.'],
  },
  otherNow: {
    en: ['Shard {shard} was judged as at {now}, shard {first} as at {other}.', 'Give all shards the same --now.'],
    el: [
      'Το μερίδιο {shard} κρίθηκε με βάση τη στιγμή {now}, το μερίδιο {first} με βάση τη στιγμή {other}.',
      'Δώστε σε όλα τα μερίδια το ίδιο --now.',
    ],
    hu: [
      'A(z) {shard}. szelet ehhez a pillanathoz mért: {now}, a(z) {first}. szelet ehhez: {other}.',
      'Minden szeletnek ugyanazt a --now értéket adja.',
    ],
  },
  otherAsked: {
    en: [
      'Shard {shard} was built with other options or paths than shard {first}.',
      'Build all shards with the same command but for --shard, --out and --cache.',
    ],
    el: [
      'Το μερίδιο {shard} δημιουργήθηκε με άλλες επιλογές ή διαδρομές από ό,τι το μερίδιο {first}.',
      'Δημιουργήστε όλα τα μερίδια με την ίδια εντολή, εκτός από τα --shard, --out και --cache.',
    ],
    hu: [
      'A(z) {shard}. szelet más kapcsolókkal vagy útvonalakkal készült, mint a(z) {first}. szelet.',
      'Minden szeletet ugyanazzal a paranccsal készítsen, csak a --shard, --out és --cache térjen el.',
    ],
  },
  otherTool: {
    en: [
      'Shard {shard} was built by {other}; this is {own}.',
      'Use the same onmessage and the same Node for all shards and for merge.',
    ],
    el: [
      'Το μερίδιο {shard} δημιουργήθηκε από {other}· εδώ τρέχει {own}.',
      'Χρησιμοποιήστε το ίδιο onmessage και το ίδιο Node για όλα τα μερίδια και για το merge.',
    ],
    hu: [
      'A(z) {shard}. szeletet ez készítette: {other}; itt ez fut: {own}.',
      'Minden szelethez és a merge parancshoz ugyanazt az onmessage-et és Node-ot használja.',
    ],
  },
  otherBrand: {
    en: [
      'Shard {shard} was built with another brand than the one here ({brand}), its templates or extensions among it.',
      'Build and merge in the same commit, all with --restricted or none.',
    ],
    el: [
      'Το μερίδιο {shard} δημιουργήθηκε με άλλη μάρκα από αυτήν εδώ ({brand})· μετρούν και τα πρότυπα και οι επεκτάσεις της.',
      'Δημιουργήστε και ενώστε στο ίδιο commit, όλα με --restricted ή κανένα.',
    ],
    hu: [
      'A(z) {shard}. szelet nem az itteni márkával ({brand}) készült; a sablonok és a kiterjesztések is számítanak.',
      'Ugyanabban a commitban készítse el és egyesítse a szeleteket, mindet --restricted kapcsolóval vagy egyiket sem.',
    ],
  },
  otherMessages: {
    en: [
      'Shard {shard} is a share of other messages than those here.',
      'Merge in the folder, and in the commit, that the shards were built in.',
    ],
    el: [
      'Το μερίδιο {shard} είναι μερίδιο άλλων μηνυμάτων από αυτά που υπάρχουν εδώ.',
      'Ενώστε στον φάκελο και στο commit όπου δημιουργήθηκαν τα μερίδια.',
    ],
    hu: [
      'A(z) {shard}. szelet nem az itteni üzenetekből való.',
      'Abban a mappában és commitban egyesítsen, ahol a szeletek készültek.',
    ],
  },
  otherSource: {
    en: ['{file} is not as it was when shard {shard} was built.', 'Merge in the commit that the shards were built in.'],
    el: [
      'Το {file} δεν είναι όπως ήταν όταν δημιουργήθηκε το μερίδιο {shard}.',
      'Ενώστε στο commit όπου δημιουργήθηκαν τα μερίδια.',
    ],
    hu: [
      '{file} nem olyan, mint amikor a(z) {shard}. szelet készült.',
      'Abban a commitban egyesítsen, amelyben a szeletek készültek.',
    ],
  },
  inTheOutput: {
    en: ['{folder} and the output folder {out} lie in each other.', 'Choose another folder with --out.'],
    el: [
      'Ο φάκελος {folder} και ο φάκελος εξόδου {out} βρίσκονται ο ένας μέσα στον άλλον.',
      'Διαλέξτε άλλον φάκελο με --out.',
    ],
    hu: [
      'A(z) {folder} mappa és a kimeneti mappa ({out}) egymásban van.',
      'Válasszon másik mappát az --out kapcsolóval.',
    ],
  },
  link: {
    en: ['{folder} is a link; shards are not read through it.', 'Name the folder it leads to.'],
    el: [
      'Ο φάκελος {folder} είναι σύνδεσμος (link)· τα μερίδια δεν διαβάζονται μέσα από αυτόν.',
      'Δώστε τον φάκελο στον οποίο οδηγεί.',
    ],
    hu: ['A(z) {folder} mappa hivatkozás (link); szeleteket nem olvasunk rajta át.', 'Adja meg a mappát, ahová vezet.'],
  },
  notJudged: {
    en: [
      'What the shards tell of their messages cannot be judged: {reason}',
      'Build the shards again. If it stays so, run onmessage check: it judges the same without shards.',
    ],
    el: [
      'Όσα λένε τα μερίδια για τα μηνύματά τους δεν μπορούν να κριθούν: {reason}',
      'Δημιουργήστε ξανά τα μερίδια. Αν επιμένει, τρέξτε onmessage check: κρίνει το ίδιο χωρίς μερίδια.',
    ],
    hu: [
      'Amit a szeletek az üzeneteikről mondanak, nem ellenőrizhető: {reason}',
      'Készítse el újra a szeleteket. Ha így marad, futtassa: onmessage check; az szeletek nélkül ugyanezt ellenőrzi.',
    ],
  },
} satisfies Record<string, Sentences>;
