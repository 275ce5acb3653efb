/** Nobody’s private number or mailbox is published by mistake. */
import type { Passage, Problem, Rule, RuleContext } from '../../model.js';
import { claimWords, readValues, type PhraseFinder } from '../../languages/index.js';
import { isAmka, isCard, isGreekTaxNumber, isHungarianTaxNumber, isIban, isTaj } from './personal-numbers.js';
import { everyPassage } from '../spoken-claims.js';

/** Mailboxes that people have, not companies. */
const PRIVATE_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|ymail|aol|proton|protonmail|gmx|freemail|citromail|indamail|vipmail|mail)\.(?:com|gr|hu|eu|net|me|co\.uk)$/i;
const runs = /(?<![\p{L}\p{N}.,/-])\d(?:[ -]?\d){8,15}(?![\p{L}\p{N}]|[.,-]\d)/gu;
const ibans = /(?<![\p{L}\p{N}])(?:GR|HU|CY|DE|AT)\d{2}(?: ?[A-Z0-9]{2,4}){3,8}(?![\p{L}\p{N}])/gu;

interface Hit {
  readonly say: string;
  readonly text: string;
  readonly start: number;
}

/** What the words shortly before a number call it. */
function called(find: PhraseFinder, text: string, start: number): boolean {
  return find(text.slice(Math.max(0, start - 40), start)).length > 0;
}

function* numbers(text: string, locale: string): Generator<Hit> {
  if (!/\d(?:[ -]?\d){8}/.test(text)) return;
  const { taxNumber, socialNumber } = claimWords(locale);
  for (const { 0: found, index: start } of text.matchAll(runs)) {
    const tax = isGreekTaxNumber(found) || isHungarianTaxNumber(found);
    if (isAmka(found) || (isTaj(found) && called(socialNumber, text, start))) yield { say: 'social', text: found, start };
    else if (tax && called(taxNumber, text, start)) yield { say: 'tax', text: found, start };
    else if (isCard(found)) yield { say: 'card', text: found, start };
  }
  for (const { 0: found, index: start } of text.matchAll(ibans)) if (isIban(found)) yield { say: 'iban', text: found, start };
} // prettier-ignore

function* mailboxes(text: string, locale: string): Generator<Hit> {
  if (!text.includes('@')) return;
  for (const { value, text: found, start } of readValues(text, locale))
    if (value.type === 'email' && PRIVATE_MAIL.test(value.address)) yield { say: 'mail', text: found, start };
}

/** Shown so that a finding does not publish what it warns of. */
const masked = (text: string): string => `${text.slice(0, 2)}…${text.slice(-2)}`;

/** All that the brand publishes of itself: what stands there is meant to be seen. */
const registered = new WeakMap<object, string>();
function publicOf(brand: RuleContext['brand']): string {
  const known = registered.get(brand) ?? JSON.stringify(brand).replaceAll(/[\s-]/g, '').toLowerCase();
  registered.set(brand, known);
  return known;
}

function* about(passage: Passage, locale: string, { brand }: RuleContext): Generator<Problem> {
  for (const { say, text, start } of [...numbers(passage.text, locale), ...mailboxes(passage.text, locale)]) {
    if (publicOf(brand).includes(text.replaceAll(/[\s-]/g, '').toLowerCase())) continue;
    const words = say === 'mail' ? text : masked(text);
    yield { at: passage.at(start, start + text.length), say, data: { words }, excerpt: words, locale };
  }
}

export const noPersonalData: Rule = {
  id: 'no-personal-data',
  alias: 'PRV-01',
  scope: 'message',
  severity: 'warning',
  words: {
    en: {
      why: 'A private number in a post cannot be called back, and publishing it needs a legal ground, as a rule the person’s consent (Regulation (EU) 2016/679, art. 6). Numbers are found by their check digits.',
      social: '{words} is a social security number',
      tax: '{words} is the tax number of a person',
      card: '{words} is the number of a payment card',
      iban: '{words} is a bank account that the brand does not declare',
      mail: '{words} is a private mailbox that the brand does not declare',
      cure: 'Take it out, or declare it in the brand when it is meant to be public.',
    },
    el: {
      why: 'Ένας ιδιωτικός αριθμός σε ανάρτηση δεν παίρνεται πίσω, και η δημοσίευσή του χρειάζεται νομική βάση, κατά κανόνα τη συγκατάθεση του προσώπου (Κανονισμός (ΕΕ) 2016/679, άρθρο 6). Οι αριθμοί αναγνωρίζονται από τα ψηφία ελέγχου τους.',
      social: 'το {words} είναι ΑΜΚΑ ή TAJ',
      tax: 'το {words} είναι ΑΦΜ φυσικού προσώπου',
      card: 'το {words} είναι αριθμός κάρτας πληρωμών',
      iban: 'το {words} είναι τραπεζικός λογαριασμός που η μάρκα δεν δηλώνει',
      mail: 'το {words} είναι ιδιωτική διεύθυνση που η μάρκα δεν δηλώνει',
      cure: 'Αφαιρέστε το ή δηλώστε το στη μάρκα, αν προορίζεται για δημοσίευση.',
    },
    hu: {
      why: 'A közzétett magánadatot nem lehet visszahívni, és a közléséhez jogalap kell, általában az érintett hozzájárulása ((EU) 2016/679 rendelet, 6. cikk). A számokat az ellenőrző számjegyükről ismerjük fel.',
      social: '{words}: TAJ-szám vagy AMKA',
      tax: '{words}: magánszemély adóazonosítója',
      card: '{words}: bankkártyaszám',
      iban: '{words}: olyan bankszámla, amelyet a márka nem ad meg',
      mail: '{words}: olyan magáncím, amelyet a márka nem ad meg',
      cure: 'Vegye ki, vagy adja meg a márkában, ha nyilvánosnak szánja.',
    },
  },
  examples: [
    { locale: 'en', bad: 'Write to our cook: somlodi.aron@gmail.com', good: 'Write to our cook: cook@lumen.example' },
    { locale: 'el', bad: 'Η νικήτρια της κλήρωσης έχει ΑΦΜ 123456783.', good: 'Η νικήτρια της κλήρωσης έχει τον αριθμό 123456783.' },
    { locale: 'hu', bad: 'A nyertes TAJ-száma 111 111 110.', good: 'A nyertes sorszáma 111 111 110.' },
    { locale: 'hu', bad: 'Utalja ide: HU42 1177 3016 1111 1018 0000 0000.', good: 'Utalja ide: HU43 1177 3016 1111 1018 0000 0000.' },
  ],
  *check(message, context) {
    for (const { text, passage } of everyPassage(message, context)) yield* about(passage, text.locale, context);
  },
}; // prettier-ignore
