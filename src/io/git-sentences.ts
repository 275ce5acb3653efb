/** What goes wrong with git, in the three languages: [message, hint]. */
import type { Sentences } from './sentences.js';

export const gitSentences = {
  noGit: {
    en: [
      'git is not installed, so files cannot be compared with a commit or taken from one.',
      'Install git, or leave out --changed and --brand-from.',
    ],
    el: [
      'Το git δεν είναι εγκατεστημένο, γι’ αυτό δεν γίνεται σύγκριση με commit ούτε ανάγνωση από commit.',
      'Εγκαταστήστε το git ή παραλείψτε τα --changed και --brand-from.',
    ],
    hu: [
      'Nincs telepítve git, ezért a fájlok nem vethetők össze egy committal, és nem is olvashatók ki belőle.',
      'Telepítse, vagy hagyja el a --changed és a --brand-from kapcsolót.',
    ],
  },
  noRepository: {
    en: ['This folder is in no git repository.', 'Leave out --changed and --brand-from.'],
    el: ['Ο φάκελος δεν ανήκει σε αποθετήριο git.', 'Παραλείψτε τα --changed και --brand-from.'],
    hu: ['Ez a mappa nem git-tárolóban van.', 'Hagyja el a --changed és a --brand-from kapcsolót.'],
  },
  noCommit: {
    en: ['git knows no commit "{ref}".', 'Fetch it first; on CI check out with the whole history (fetch-depth: 0).'],
    el: [
      'Το git δεν γνωρίζει commit «{ref}».',
      'Φέρτε το πρώτα με git fetch· σε CI χρειάζεται όλο το ιστορικό (fetch-depth: 0).',
    ],
    hu: [
      'A git nem ismer ilyen commitot: „{ref}”.',
      'Előbb töltse le a git fetch paranccsal; CI-ben a teljes előzmény kell (fetch-depth: 0).',
    ],
  },
  oddName: {
    en: ['"{ref}" is no name of a git commit.', 'Give a branch, a tag or a commit, such as origin/main.'],
    el: ['Το «{ref}» δεν είναι όνομα commit του git.', 'Δώστε κλάδο, ετικέτα ή commit, π.χ. origin/main.'],
    hu: ['„{ref}” nem egy git-commit neve.', 'Adjon meg egy ágat, címkét vagy commitot, például: origin/main.'],
  },
  notOwn: {
    en: [
      'The repository {folder} belongs to another user, so git does not read it.',
      'If you trust it: git config --global --add safe.directory "{folder}"',
    ],
    el: [
      'Το αποθετήριο {folder} ανήκει σε άλλον χρήστη και το git δεν το διαβάζει.',
      'Αν το εμπιστεύεστε: git config --global --add safe.directory "{folder}"',
    ],
    hu: [
      'A(z) {folder} tároló egy másik felhasználóé, ezért a git nem olvassa.',
      'Ha megbízik benne: git config --global --add safe.directory "{folder}"',
    ],
  },
  ofFork: {
    en: [
      '{ref} is part of this pull request itself, so the brand cannot be taken from it.',
      'Name the branch that the request goes to: --brand-from origin/main',
    ],
    el: [
      'Το {ref} ανήκει στο ίδιο αυτό pull request, γι’ αυτό η μάρκα δεν μπορεί να ληφθεί από εκεί.',
      'Δώστε τον κλάδο προορισμού του: --brand-from origin/main',
    ],
    hu: [
      'A(z) {ref} maga is ennek a pull requestnek a része, ezért a márka nem vehető onnan.',
      'Adja meg azt az ágat, ahová a kérés szól: --brand-from origin/main',
    ],
  },
  noBrandThere: {
    en: ['There is no brand file in {ref}.', 'Name it with --brand, or choose another commit with --brand-from.'],
    el: ['Δεν υπάρχει αρχείο μάρκας στο {ref}.', 'Δώστε το με --brand ή διαλέξτε άλλο commit με --brand-from.'],
    hu: [
      'A(z) {ref} commitban nincs márkafájl.',
      'Adja meg a --brand kapcsolóval, vagy válasszon másik commitot: --brand-from.',
    ],
  },
  outsideRepository: {
    en: [
      '{file} lies outside the repository, so it is not in {ref}.',
      'Give a path inside the repository, or leave out --brand-from.',
    ],
    el: [
      'Το {file} βρίσκεται έξω από το αποθετήριο, άρα δεν υπάρχει στο {ref}.',
      'Δώστε διαδρομή μέσα στο αποθετήριο ή παραλείψτε το --brand-from.',
    ],
    hu: [
      '{file} a tárolón kívül van, ezért nincs benne ebben: {ref}.',
      'A tárolón belüli útvonalat adjon meg, vagy hagyja el a --brand-from kapcsolót.',
    ],
  },
  tooMuch: {
    en: [
      '{ref} holds more than can be taken out of it ({files} files, {size} MB).',
      'Keep the brand in a smaller repository, or give it as brand.config.json or brand.config.yaml.',
    ],
    el: [
      'Το {ref} περιέχει περισσότερα από όσα μπορούν να εξαχθούν ({files} αρχεία, {size} MB).',
      'Κρατήστε τη μάρκα σε μικρότερο αποθετήριο ή δώστε την ως brand.config.json ή brand.config.yaml.',
    ],
    hu: [
      'A(z) {ref} túl nagy ahhoz, hogy kibontsuk ({files} fájl, {size} MB).',
      'Tartsa a márkát kisebb tárolóban, vagy adja meg így: brand.config.json vagy brand.config.yaml.',
    ],
  },
  notExported: {
    en: ['The files of {ref} cannot be taken out of git.', 'Run git fsck; on CI check out with fetch-depth: 0.'],
    el: ['Τα αρχεία του {ref} δεν εξάγονται από το git.', 'Τρέξτε git fsck· σε CI χρειάζεται fetch-depth: 0.'],
    hu: ['A(z) {ref} fájljai nem olvashatók ki a gitből.', 'Futtassa: git fsck; CI-ben fetch-depth: 0 kell.'],
  },
} satisfies Record<string, Sentences>;
