/** Every value in a finished file is the one the message or the brand declares. The heart of the program. */
import type { Problem, RenditionSubject, Rule, RuleContext, Verdict } from '../model.js';

function problemOf(
  verdict: Verdict,
  file: string,
  { draft }: RenditionSubject,
  { say }: RuleContext,
): Problem | undefined {
  if (verdict.state === 'agrees') return undefined;
  if (verdict.state === 'missing')
    return {
      say: 'missing',
      at: verdict.said.place,
      output: file,
      data: { said: verdict.said.text, part: verdict.said.part },
      excerpt: verdict.said.text,
    };
  const { read } = verdict;
  const where = { output: file, excerpt: read.excerpt };
  if (verdict.state === 'undeclared') return { ...where, say: 'undeclared', data: { read: read.text } };
  const expected = verdict.said?.text ?? (verdict.expected ? say(verdict.expected, draft.locale) : '');
  const data = { read: read.text, said: expected, market: verdict.market ?? '' };
  return { ...where, at: verdict.said?.place, say: verdict.market ? 'otherMarket' : 'contradicted', data };
}

export const factsAgree: Rule = {
  id: 'facts-agree',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'A price, date, hour or phone that differs in one channel is noticed by customers first. Every value is read back from the finished file and held against what the message declares.',
      contradicted: 'says {read}, the message says {said}',
      otherMarket: 'says {read}, which is the value for {market}; here it is {said}',
      missing: '{said} is missing',
      undeclared: 'says {read}, which neither the message nor the brand declares',
      cure: 'Correct the value where it is written, or declare it in the message.',
      missingCure: 'See that the template prints the part “{part}”.',
      otherMarketCure: 'Use the value of the market this text speaks to.',
    },
    el: {
      why: 'Μια τιμή, ημερομηνία, ώρα ή τηλέφωνο που διαφέρει σε ένα κανάλι το βλέπουν πρώτα οι πελάτες. Κάθε στοιχείο διαβάζεται από το έτοιμο αρχείο και συγκρίνεται με όσα δηλώνει το μήνυμα.',
      contradicted: 'γράφει {read}, το μήνυμα λέει {said}',
      otherMarket: 'γράφει {read}, που ισχύει για {market}· εδώ ισχύει {said}',
      missing: 'λείπει: {said}',
      undeclared: 'γράφει {read}, που δεν το δηλώνει ούτε το μήνυμα ούτε η επωνυμία',
      cure: 'Διορθώστε την τιμή εκεί όπου είναι γραμμένη ή δηλώστε τη στο μήνυμα.',
      missingCure: 'Βεβαιωθείτε ότι το πρότυπο τυπώνει το τμήμα «{part}».',
      otherMarketCure: 'Χρησιμοποιήστε την τιμή της αγοράς στην οποία απευθύνεται το κείμενο.',
    },
    hu: {
      why: 'Ha egy ár, dátum, időpont vagy telefonszám egyetlen csatornán eltér, azt a vásárlók veszik észre először. Minden adatot a kész fájlból olvasunk vissza, és az üzenetben megadottal vetünk össze.',
      contradicted: 'ezt írja: {read}, az üzenetben viszont {said} áll',
      otherMarket: 'ezt írja: {read}, ami a(z) {market} piac adata; itt {said} a helyes',
      missing: 'hiányzik: {said}',
      undeclared: 'ezt írja: {read}, de ezt sem az üzenet, sem a márka nem adja meg',
      cure: 'Javítsa az értéket ott, ahol le van írva, vagy adja meg az üzenetben.',
      missingCure: 'Gondoskodjon róla, hogy a sablon kiírja ezt a részt: „{part}”.',
      otherMarketCure: 'Annak a piacnak az adatát írja ide, amelyhez a szöveg szól.',
    },
  },
  examples: [
    { locale: 'en', bad: 'The page says €18.90, the message €24.90.', good: 'Every channel says €24.90.' },
    { locale: 'el', bad: 'Η σελίδα γράφει 18,90 €, το μήνυμα 24,90 €.', good: 'Όλα τα κανάλια γράφουν 24,90 €.' },
    { locale: 'hu', bad: 'Az oldalon 8990 Ft, az üzenetben 9990 Ft.', good: 'Minden csatornán 9990 Ft.' },
  ],
  *check(subject, context) {
    for (const { file, verdicts } of subject.verdicts)
      for (const verdict of verdicts) {
        const problem = problemOf(verdict, file, subject, context);
        if (problem) yield problem;
      }
  },
};
