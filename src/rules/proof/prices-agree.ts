/** Every price in a finished file is the one the message or the brand declares for the markets it speaks to. */
import type { Rule } from '../../model.js';
import { disagreements } from './agreement.js';
import { agreementWords, withTemplate } from './agreement-words.js';

const lamp = (title: string, price: string, words: string) =>
  `---\ntitle: ${title}\nfacts:\n  price: ${price}\nshort:\n  - ${words}\n---\n`;
const post = '{{extras.post}}';

export const pricesAgree: Rule = {
  id: 'prices-agree',
  alias: 'FCT-02',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: 'A price that is published binds: customers hold the shop to the lowest one they saw. Amount, currency and market are read back from every finished file.',
      ...agreementWords.en,
    },
    el: {
      why: 'Η τιμή που δημοσιεύεται δεσμεύει: ο πελάτης ζητά τη χαμηλότερη που είδε. Ποσό, νόμισμα και αγορά διαβάζονται από κάθε έτοιμο αρχείο.',
      ...agreementWords.el,
    },
    hu: {
      why: 'A közzétett ár kötelez: a vásárló a legalacsonyabbat kéri számon, amelyet látott. Az összeget, a pénznemet és a piacot minden kész fájlból visszaolvassuk.',
      ...agreementWords.hu,
    },
  },
  examples: [
    {
      locale: 'en',
      bad: '---\ntitle: The lamp\noffer:\n  price: 24.90 EUR\n  was: 29.90 EUR\n---\n\nThe lamp is here for €29.90.',
      good: '---\ntitle: The lamp\noffer:\n  price: 24.90 EUR\n  was: 29.90 EUR\n---\n\nThe lamp is here for €24.90 instead of €29.90.',
    },
    {
      locale: 'en',
      bad: withTemplate(lamp('The lamp', '24.90 EUR', 'The lamp is here for {{price}}.'), `${post}\n\nOnly €19.90!\n`),
      good: withTemplate(lamp('The lamp', '24.90 EUR', 'The lamp is here for {{price}}.'), `${post}\n\nOnly €24.90!\n`),
    },
    {
      locale: 'el',
      bad: withTemplate(
        lamp('Το φωτιστικό', '24,90 €', 'Το φωτιστικό ήρθε, με {{price}}.'),
        `${post}\n\nΜόνο 18,90 €.\n`,
      ),
      good: withTemplate(
        lamp('Το φωτιστικό', '24,90 €', 'Το φωτιστικό ήρθε, με {{price}}.'),
        `${post}\n\nΜόνο 24,90 €.\n`,
      ),
    },
    {
      locale: 'hu',
      bad: withTemplate(lamp('A lámpa', '9 990 Ft', 'Megjött a lámpa, ára {{price}}.'), `${post}\n\nCsak 8 990 Ft.\n`),
      good: withTemplate(lamp('A lámpa', '9 990 Ft', 'Megjött a lámpa, ára {{price}}.'), `${post}\n\nCsak 9 990 Ft.\n`),
    },
  ],
  check: (_, context) => disagreements('price', context),
};
