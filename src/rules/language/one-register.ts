/** A text speaks to its readers in one way: as the brand says, or at least the same from beginning to end. */
import type { Brand, MessageText, Passage, Problem, Rule } from '../../model.js';
import { findPhrases, isKnownLanguage, languageOf, type Language } from '../../languages/index.js';
import { problemAt } from './running-text.js';

type Register = 'formal' | 'informal';
interface Met {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The first place where a text speaks in this way. Formal Hungarian shows in a capital: „Önt”, not „önt”. */
function firstOf(passages: readonly Passage[], register: Register, { id, voice }: Language): Met | undefined {
  for (const passage of passages) {
    if (passage.quoted) continue;
    const found = findPhrases(passage.own, voice.address[register], id, true).find(
      ({ start }) => id !== 'hu' || register === 'informal' || passage.own.startsWith('Ön', start),
    );
    if (found) return { passage, start: found.start, end: found.end };
  }
  return undefined;
}

function expected({ voice }: Brand, locale: string): Register | undefined {
  return voice.address?.[locale] ?? voice.address?.[locale.split('-')[0]!];
}

function* problemsOf(
  text: MessageText,
  passages: readonly Passage[],
  wanted: Register | undefined,
): Generator<Problem> {
  const language = languageOf(text.locale);
  const informal = wanted === 'informal' && language.id !== 'en' ? undefined : firstOf(passages, 'informal', language);
  const formal = wanted === 'formal' ? undefined : firstOf(passages, 'formal', language);
  const say = (met: Met, key: string, other?: Met) => {
    const word = met.passage.text.slice(met.start, met.end);
    const data = { word, other: other?.passage.text.slice(other.start, other.end) };
    return problemAt({ text, passage: met.passage }, met.start, met.end, { say: key, data });
  };
  if (wanted === 'formal' && informal) yield say(informal, language.id === 'en' ? 'contracted' : 'informal');
  else if (wanted === 'informal' && formal && language.id === 'hu') yield say(formal, 'formal');
  else if (wanted === undefined && informal && formal) yield say(informal, 'mixed', formal);
}

export const oneRegister: Rule = {
  id: 'one-register',
  alias: 'VOI-02',
  scope: 'message',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'Readers who are addressed now formally, now as friends, feel that several people wrote to them.',
      informal: '“{word}” is informal; the brand addresses its readers formally',
      formal: '“{word}” is formal; the brand addresses its readers informally',
      contracted: '“{word}” is a short form; the brand writes formally here',
      mixed: 'the text says “{word}” and also “{other}”',
      cure: 'Keep to one form of address.',
      contractedCure: 'Write it out.',
    },
    el: {
      why: 'Όποιος διαβάζει πότε «εσείς» και πότε «εσύ» νιώθει ότι του γράφουν πολλοί μαζί.',
      informal: 'το «{word}» είναι στον ενικό· η μάρκα απευθύνεται στον πληθυντικό',
      formal: 'το «{word}» είναι στον πληθυντικό· η μάρκα απευθύνεται στον ενικό',
      contracted: 'το «{word}» είναι προφορικός τύπος· η μάρκα γράφει εδώ επίσημα',
      mixed: 'το κείμενο γράφει «{word}» και αλλού «{other}»',
      cure: 'Κρατήστε μία μορφή προσφώνησης.',
      contractedCure: 'Γράψτε το ολόκληρο.',
    },
    hu: {
      why: 'Akit hol magáznak, hol tegeznek, úgy érzi, többen írtak neki egyszerre.',
      informal: '„{word}”: tegezés; a márka magázza az olvasóit',
      formal: '„{word}”: magázás; a márka tegezi az olvasóit',
      contracted: '„{word}” összevont alak; a márka itt hivatalosan ír',
      mixed: 'a szövegben „{word}” és „{other}” is áll',
      cure: 'Maradjon végig az egyik megszólításnál.',
      contractedCure: 'Írja ki teljesen.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: "We don't close on Sunday.", brand: { voice: { address: { en: 'formal' } } } },
      good: {
        message: 'We do not close on Sunday. “We don’t mind,” says the manager.',
        brand: { voice: { address: { en: 'formal' } } },
      },
    },
    {
      locale: 'en',
      bad: { message: 'You’ll find the offer in our shops.', brand: { voice: { address: { en: 'formal' } } } },
      good: { message: 'You’ll find the offer in our shops.', brand: { voice: { address: { en: 'informal' } } } },
    },
    {
      locale: 'el',
      bad: 'Δες τη νέα σειρά. Σας περιμένουμε στο κατάστημα.',
      good: 'Δείτε τη νέα σειρά. Σας περιμένουμε· «Έλα κι εσύ», λέει η Άννα.',
    },
    {
      locale: 'el',
      bad: { message: 'Πάρε μαζί το μαχαίρι σου.', brand: { voice: { address: { el: 'formal' } } } },
      good: {
        message: 'Φέρτε μαζί το μαχαίρι σας. Ο Νίκος ανακάλυψε τη συνταγή.',
        brand: { voice: { address: { el: 'formal' } } },
      },
    },
    {
      locale: 'hu',
      bad: 'Gyere el hozzánk! Önt is szeretettel várjuk.',
      good: 'Jöjjön el hozzánk! Önt is szeretettel várjuk, a szakács levest önt a tálba.',
    },
    {
      locale: 'hu',
      bad: { message: 'Kattints a gombra, és foglalj helyet.', brand: { voice: { address: { hu: 'formal' } } } },
      good: { message: 'Kattintson a gombra, és foglaljon helyet.', brand: { voice: { address: { hu: 'formal' } } } },
    },
  ],
  *check(message, { brand, passages }) {
    for (const text of Object.values(message.texts))
      if (isKnownLanguage(text.locale)) yield* problemsOf(text, passages(text), expected(brand, text.locale));
  },
};
