/** What the three rules about agreeing values have in common to say. */
export const agreementWords = {
  en: {
    contradicted: 'says {read}, the message says {said}',
    otherMarket: 'says {read}, which is the value for {market}; here it is {said}',
    missing: '{said} is missing',
    former: 'says {read}, which held before; today it is {said}',
    formerCure: 'Correct it, or say that it held before: “instead of {read}”.',
    undeclared: 'says {read}, which neither the message nor the brand declares',
    cure: 'Correct the value where it is written, or declare it in the message.',
    missingCure: 'See that the template prints the part “{part}”.',
    otherMarketCure: 'Use the value of the market this text speaks to.',
  },
  el: {
    contradicted: 'γράφει {read}, το μήνυμα λέει {said}',
    otherMarket: 'γράφει {read}, που ισχύει για {market}· εδώ ισχύει {said}',
    missing: 'λείπει: {said}',
    former: 'γράφει {read}, που ίσχυε παλαιότερα· σήμερα ισχύει {said}',
    formerCure: 'Διορθώστε το ή γράψτε ότι ίσχυε πριν: «αντί για {read}».',
    undeclared: 'γράφει {read}, που δεν το δηλώνει ούτε το μήνυμα ούτε η μάρκα',
    cure: 'Διορθώστε το εκεί όπου είναι γραμμένο ή δηλώστε το στο μήνυμα.',
    missingCure: 'Βεβαιωθείτε ότι το πρότυπο τυπώνει το τμήμα «{part}».',
    otherMarketCure: 'Γράψτε ό,τι ισχύει στην αγορά στην οποία απευθύνεται το κείμενο.',
  },
  hu: {
    contradicted: 'ezt írja: {read}, az üzenetben viszont {said} áll',
    otherMarket: 'ezt írja: {read}, ami más piac ({market}) adata; itt {said} a helyes',
    missing: 'hiányzik: {said}',
    former: 'ezt írja: {read}, ez azonban korábban volt érvényes; ma {said}',
    formerCure: 'Javítsa, vagy írja oda, hogy korábbi: „{read} helyett”.',
    undeclared: 'ezt írja: {read}, de ezt sem az üzenet, sem a márka nem adja meg',
    cure: 'Javítsa ott, ahol le van írva, vagy adja meg az adatot az üzenetben.',
    missingCure: 'Gondoskodjon róla, hogy a sablon kiírja ezt a részt: „{part}”.',
    otherMarketCure: 'Annak a piacnak az adatát írja ide, amelyhez a szöveg szól.',
  },
} as const;

/** A message whose post the brand lays out itself, for examples of what goes wrong after the source. */
export const withTemplate = (message: string, template: string, brand: Record<string, unknown> = {}) => ({
  message,
  brand,
  files: { 'templates/x/post.txt.hbs': template },
  channels: ['x'],
});
