/** A customer’s words are published as they were said, and only while the customer agrees. */
import type { Block, Message, Problem, Rule, Testimonial } from '../../model.js';
import { foldLetters } from '../../languages/index.js';
import { everyBlock, plainBlocks } from '../../model/plain.js';

const normal = (text: string): string =>
  foldLetters(text)
    .replace(/[\s«»„“”"'….,!?;:]+/gu, ' ')
    .trim();

function* consentOf(said: Testimonial, { expires, date }: Message, now: string): Generator<Problem> {
  const { author, consent, place } = said;
  const [day, at, excerpt] = [now.slice(0, 10), place, author];
  const until = consent?.until;
  if (!consent) yield { at, excerpt, say: 'missing', data: { author } };
  else if (until && until < (date && date > day ? date : day)) yield { at, excerpt, say: 'expired', data: { author, until } };
  else if (until && expires && expires.slice(0, 10) > until)
    yield { at, excerpt, say: 'shorter', data: { author, until, expires: expires.slice(0, 10) }, severity: 'warning' };
} // prettier-ignore

type Quote = Block & { kind: 'quote' };

/** A block quote under the customer’s name must be the words they gave, or a stretch of them. */
function* edited(said: Testimonial, message: Message): Generator<Problem> {
  const text = message.texts[message.sourceLocale]!;
  const quotes = [...everyBlock(text.body)].filter((block): block is Quote => block.kind === 'quote');
  for (const quote of quotes) {
    if (!quote.by || normal(quote.by) !== normal(said.author)) continue;
    const words = normal(plainBlocks(quote.children).replace(/\n?\s*[—–-]\s*[^\n]*$/u, ''));
    if (words !== '' && !normal(said.text).includes(words))
      yield { at: quote.place, say: 'edited', data: { author: said.author }, excerpt: `${said.author} ${words.slice(0, 60)}` };
  }
} // prettier-ignore

const said = (title: string, consent: string, body: string, words: string) =>
  `---\ntitle: ${title}\ntestimonials:\n  - author: Anna B.\n    text: ${words}\n${consent}---\n\n${body}\n`;

export const testimonialsConsented: Rule = {
  id: 'testimonials-consented',
  alias: 'UGC-01',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'Somebody’s words and name belong to them: they are published with consent (Regulation (EU) 2016/679, art. 7), as they were said, and until the consent ends.',
      missing: 'the words of {author} have no consent',
      expired: 'the consent of {author} ended on {until}',
      shorter: 'the consent of {author} ends on {until}, the message stays until {expires}',
      edited: 'the quotation is not what {author} said',
      cure: 'Ask, and write down `consent: { scope, until }`; until then leave it out.',
      editedCure: 'Quote the words as they were given, or whole sentences of them.',
    },
    el: {
      why: 'Τα λόγια και το όνομα κάποιου του ανήκουν: δημοσιεύονται με συγκατάθεση (Κανονισμός (ΕΕ) 2016/679, άρθρο 7), όπως ειπώθηκαν και όσο αυτή ισχύει.',
      missing: 'δεν υπάρχει συγκατάθεση για τα λόγια που αποδίδονται εδώ: {author}',
      expired: 'η συγκατάθεση ({author}) έληξε στις {until}',
      shorter: 'η συγκατάθεση ({author}) λήγει στις {until}, ενώ το μήνυμα μένει έως {expires}',
      edited: 'τα λόγια διαφέρουν από όσα ειπώθηκαν ({author})',
      cure: 'Ζητήστε την και γράψτε `consent: { scope, until }`· ως τότε αφαιρέστε τα.',
      editedCure: 'Παραθέστε τα λόγια όπως δόθηκαν ή ολόκληρες προτάσεις τους.',
    },
    hu: {
      why: 'Mindenkinek a szavai és a neve a sajátja: csak hozzájárulással ((EU) 2016/679 rendelet, 7. cikk), változtatás nélkül és csak a hozzájárulás lejártáig közölhetők.',
      missing: '{author} szavaihoz nincs hozzájárulás',
      expired: '{author} hozzájárulása lejárt: {until}',
      shorter: '{author} hozzájárulása eddig tart: {until}, az üzenet viszont eddig marad fenn: {expires}',
      edited: 'az idézet nem az, amit {author} mondott',
      cure: 'Kérje meg a hozzájárulást, és írja be: `consent: { scope, until }`; addig hagyja ki.',
      editedCure: 'Úgy idézze, ahogy elhangzott, vagy idézzen belőle teljes mondatokat.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: said('Ferna at home', '', 'Our customers write.', 'It is on my table every morning.'),
      good: said('Ferna at home', '    consent: {scope: site and mail, until: 2027-11-30}\n', 'Our customers write.', 'It is on my table every morning.'),
    },
    {
      locale: 'el',
      bad: said('Ο Ferna στο σπίτι', '    consent: {until: 2026-10-31}\n', 'Μας γράφουν.', 'Είναι στο τραπέζι μου κάθε πρωί.'),
      good: said('Ο Ferna στο σπίτι', '    consent: {until: 2027-10-31}\n', 'Μας γράφουν.', 'Είναι στο τραπέζι μου κάθε πρωί.'),
    },
    {
      locale: 'hu',
      bad: said('Ferna otthon', '    consent: {until: 2027-10-31}\n', '> Csodás minden reggel az asztalomon.\n>\n> — Anna B.', 'Ott van minden reggel az asztalomon. Nem lötyög a füle.'),
      good: said('Ferna otthon', '    consent: {until: 2027-10-31}\n', '> Nem lötyög a füle.\n>\n> — Anna B.', 'Ott van minden reggel az asztalomon. Nem lötyög a füle.'),
    },
  ],
  *check(message, { now }) {
    for (const one of message.testimonials ?? []) {
      yield* consentOf(one, message, now);
      yield* edited(one, message);
    }
  },
}; // prettier-ignore
