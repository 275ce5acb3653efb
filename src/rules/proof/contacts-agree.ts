/** Phones, mailboxes and opening hours are those of the registry, each beside the place or person it belongs to. */
import type { Rule } from '../../model.js';
import { disagreements } from './agreement.js';
import { agreementWords } from './agreement-words.js';

const shop = (name: string, hours: string, phone: string, market: string) => ({
  name,
  market,
  address: '1 Main Street',
  hours,
  phone,
});

/** Two shops for the examples. */
const shops = (one: string, two: string, market: string, phones: readonly [string, string]) => ({
  places: {
    north: shop(one, 'Mo-Fr 09:00-21:00', phones[0], market),
    south: shop(two, 'Mo-Fr 10:00-18:00', phones[1], market),
  },
});

const athens = ['+30 210 555 0111', '+30 210 555 0112'] as const;
const budapest = ['+36 1 555 0111', '+36 1 555 0112'] as const;

export const contactsAgree: Rule = {
  id: 'contacts-agree',
  alias: 'FCT-01, SVC-03',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: 'A wrong phone or an old opening hour sends people to a closed door. Contacts are held against the registry, place by place.',
      ...agreementWords.en,
      otherPlace: 'beside “{about}” it says {read}; the brand has {said} for it',
      otherPlaceCure: 'Correct it, or write it as a reference so that it follows the registry.',
    },
    el: {
      why: 'Ένα λάθος τηλέφωνο ή ένα παλιό ωράριο στέλνει τον κόσμο σε κλειστή πόρτα. Τα στοιχεία επικοινωνίας συγκρίνονται με το μητρώο της μάρκας, ανά κατάστημα.',
      ...agreementWords.el,
      otherPlace: 'δίπλα στο «{about}» γράφει {read}· η μάρκα δηλώνει γι’ αυτό {said}',
      otherPlaceCure: 'Διορθώστε το ή γράψτε το ως αναφορά, ώστε να ακολουθεί το μητρώο.',
    },
    hu: {
      why: 'Egy rossz telefonszám vagy elavult nyitvatartás zárt ajtóhoz küldi az embereket. Minden hely elérhetőségeit a márka nyilvántartásával vetjük össze.',
      ...agreementWords.hu,
      otherPlace: '„{about}” mellett ez áll: {read}, a márka adata viszont {said}',
      otherPlaceCure: 'Javítsa, vagy írjon a helyére hivatkozást, hogy mindig a nyilvántartást kövesse.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: 'The North shop is open from 10:00 to 18:00.',
        brand: shops('North shop', 'South shop', 'GR', athens),
      },
      good: {
        message: 'The North shop is open from 9:00 to 21:00.',
        brand: shops('North shop', 'South shop', 'GR', athens),
      },
    },
    {
      locale: 'el',
      bad: {
        message: 'Κατάστημα Παγκρατίου: 210 555 0112.',
        brand: shops('Κατάστημα Παγκρατίου', 'Κατάστημα Αιόλου', 'GR', athens),
      },
      good: {
        message: 'Κατάστημα Παγκρατίου: 210 555 0111.',
        brand: shops('Κατάστημα Παγκρατίου', 'Κατάστημα Αιόλου', 'GR', athens),
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'A Király utcai bolt hétfőtől péntekig 10:00–18:00 között várja Önöket.',
        brand: shops('Király utcai bolt', 'Pozsonyi úti bolt', 'HU', budapest),
      },
      good: {
        message: 'A Király utcai bolt december 24-én 10:00–18:00 között várja Önöket.',
        brand: shops('Király utcai bolt', 'Pozsonyi úti bolt', 'HU', budapest),
      },
    },
  ],
  check: (_, context) => disagreements('contact', context),
};
