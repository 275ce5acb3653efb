import type { NameWords } from '../language.js';
import { foldLetters, literal } from '../fold-letters.js';
import { bend, onlyGreek } from './endings.js';

const accented: Readonly<Record<string, string>> = { α: 'ά', ε: 'έ', η: 'ή', ι: 'ί', ο: 'ό', υ: 'ύ', ω: 'ώ' };
const group = /ου|οι|ει|ευ|αι|αυ|[αεηιουω]/g;

/** A word with the accent on its vowel group number `at`, counted from the front. */
function accent(word: string, at: number): string {
  const found = [...word.matchAll(group)][at];
  if (!found) return word;
  const place = found.index + found[0].length - 1;
  return word.slice(0, place) + (accented[word[place]!] ?? word[place]!) + word.slice(place + 1);
}

const groups = (word: string): number => [...word.matchAll(group)].length;

/** Which vowel group carries the accent, from the front; -1 when none does. */
function accentOf(word: string): number {
  const at = word.toLowerCase().search(/[άέήίόύώ]/);
  return at < 0 ? -1 : groups(foldLetters(word.slice(0, at + 1))) - 1;
}

/** Where the accent may stand in a form: kept, or moved towards the end as long endings pull it. */
function accentsOf(word: string, stem: string, ending: string): number[] {
  const [at, inStem] = [accentOf(word), groups(stem)];
  if (at < 0) return [-1];
  const total = groups(stem + ending);
  if (at >= inStem) return [/^ι(?:ου|α|ων)$/.test(ending) ? inStem + 1 : Math.min(at, total - 1)];
  const pulled = /^(?:ου|ων|ουσ|εωσ|εων|ιου|ιων|ματοσ|ματων)$/.test(ending);
  const fromEnd =
    groups(
      word
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/\u0301/g, ''),
    ) - at;
  const kept = total - at <= 3 ? [at] : [];
  if (/^ι(?:ου|ων)$/.test(ending)) return [inStem, inStem + 1];
  if (pulled && fromEnd >= 3) return [...kept, total - 2];
  return ending === 'ων' && fromEnd === 2 ? [...kept, total - 1] : kept;
}

const final = (word: string): string => word.replace(/σ$/, 'ς');

function formsOf(word: string): string[] {
  const bent = bend(foldLetters(word));
  if (!bent) return [word];
  const first = word[0] !== word[0]!.toLowerCase();
  const made = bent.to.flatMap((ending) =>
    accentsOf(word, bent.stem, ending).map((at) => {
      const form = final(accent(bent.stem + ending, at));
      return first ? form[0]!.toUpperCase() + form.slice(1) : form;
    }),
  );
  return [...new Set([word, ...made])];
}

export const names: NameWords = {
  pattern(word, last) {
    const bent = bend(word);
    if (bent) return `${literal(bent.stem)}(?:${bent.to.join('|')})`;
    return last && !onlyGreek.test(word) ? `${literal(word)}(?:'s)?` : literal(word);
  },
  forms: (word) => formsOf(word),
  between: '(?: (?:του|τησ|των|στο|στη|στην|τον|την|τη))?',
  offices: [
    'διευθυντής',
    'διευθύντρια',
    'διευθύνων',
    'διευθύνουσα',
    'υποδιευθυντής',
    'σύμβουλος',
    'πρόεδρος',
    'αντιπρόεδρος',
    'επικεφαλής',
    'υπεύθυνος',
    'υπεύθυνη',
    'προϊστάμενος',
    'προϊσταμένη',
    'ιδρυτής',
    'ιδρύτρια',
    'συνιδρυτής',
    'συνιδρύτρια',
    'γραμματέας',
    'εκπρόσωπος',
    'ιδιοκτήτης',
    'ιδιοκτήτρια',
    'συντονιστής',
    'συντονίστρια',
  ],
  acronyms:
    'ΑΕ ΕΠΕ ΙΚΕ ΟΕ ΑΦΜ ΔΟΥ ΦΠΑ ΓΕΜΗ ΕΕ ΗΠΑ ΟΗΕ ΝΑΤΟ ΟΤΕ ΔΕΗ ΑΤΜ ΙΚΑ ΕΦΚΑ ΕΛΤΑ ΕΡΤ ΚΤΕΛ ΟΣΕ ΤΚ ΤΘ ΑΜΚΑ ΑΜΕΑ ΑΠΕ ΑΕΠ ΔΕΘ ΕΜΠ ΑΠΘ ΕΚΠΑ ΕΛΑΣ ΕΣΥ ΚΕΠ ΜΚΟ ΜΜΕ ΟΑΣΑ ΣΥΡΙΖΑ ΝΔ ΠΑΣΟΚ ΚΚΕ ΥΓ ΠΜ ΜΜ ΑΒ ΝΕΟ ΝΕΑ ΝΕΟΣ ΝΕΟΙ ΠΟΠ ΠΓΕ ΕΦΕΤ ΕΟΦ ΕΟΔΥ ΑΣΕΠ ΟΑΕΔ ΔΥΠΑ ΕΣΠΑ ΕΥΔΑΠ ΕΥΑΘ ΕΛΣΤΑΤ ΔΕΔΔΗΕ ΦΕΚ ΚΑΠΗ ΚΔΑΠ ΗΣΑΠ ΟΑΣΘ ΟΠΑΠ ΚΟΚ ΑΕΙ ΕΚΑΒ ΜΕΘ ΔΝΤ ΕΚΤ ΕΝΦΙΑ ΙΒΑΝ IRIS LOT ΤΩΡΑ ΜΟΝΟ ΟΛΑ ΟΛΟΙ ΔΕΝ ΜΗΝ ΝΑΙ ΟΧΙ'.split(
      ' ',
    ),
  former: [
    'πρωην',
    'τεωσ',
    'αλλοτε',
    'παλιοσ',
    'παλια',
    'παλιο',
    'παλαιοτερα',
    'προηγουμενωσ',
    'πρωτυτερα',
    'αρχικα',
    'γνωστη ωσ',
    'γνωστοσ ωσ',
    'γνωστο ωσ',
    'εωσ',
    'μεχρι',
  ],
  spellings: [
    ['e-mail', 'email', 'ιμέιλ'],
    ['αυγό', 'αβγό'],
    ['τρένο', 'τραίνο'],
    ['κτίριο', 'κτήριο'],
    ['καινούργιος', 'καινούριος'],
    ['ορθοπεδικός', 'ορθοπαιδικός'],
    ['αφτί', 'αυτί'],
    ['online', 'on-line'],
    ['ιστοσελίδα', 'ιστο-σελίδα'],
    ['ξίδι', 'ξύδι'],
    ['μείγμα', 'μίγμα'],
  ],
};
