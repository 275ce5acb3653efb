/** Every date, hour, quantity and link in a finished file is the one the message or the brand declares. */
import type { Rule } from '../../model.js';
import { disagreements } from './agreement.js';
import { agreementWords, withTemplate } from './agreement-words.js';

const post = '{{extras.post}}';

export const factsAgree: Rule = {
  id: 'facts-agree',
  alias: 'MSG-03, NUM-01',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: 'A date or an hour that differs in one channel is noticed by customers first. Every value is read back from the finished file and held against what the message declares.',
      ...agreementWords.en,
    },
    el: {
      why: 'Όταν μια ημερομηνία ή μια ώρα διαφέρει σε κάποιο κανάλι, το βλέπουν πρώτοι οι πελάτες. Κάθε στοιχείο διαβάζεται από το έτοιμο αρχείο και συγκρίνεται με όσα δηλώνει το μήνυμα.',
      ...agreementWords.el,
    },
    hu: {
      why: 'Ha egy dátum vagy időpont egyetlen csatornán eltér, azt a vásárlók veszik észre először. Minden adatot a kész fájlból olvasunk vissza, és az üzenetben megadottal vetünk össze.',
      ...agreementWords.hu,
    },
  },
  examples: [
    {
      locale: 'en',
      bad: withTemplate(
        '---\ntitle: The workshop opens on 27 November\n---\n',
        `${post}\n\nDoors open on 28 November.\n`,
      ),
      good: withTemplate(
        '---\ntitle: The workshop opens on 27 November\n---\n',
        `${post}\n\nDoors open on 27 November.\n`,
      ),
    },
    {
      locale: 'el',
      bad: withTemplate('---\ntitle: Το εργαστήριο ανοίγει στις 10:00\n---\n', `${post}\n\nΑπό τις 11:00.\n`),
      good: withTemplate('---\ntitle: Το εργαστήριο ανοίγει στις 10:00\n---\n', `${post}\n\nΑπό τις 10:00.\n`),
    },
    {
      locale: 'hu',
      bad: withTemplate('---\ntitle: A műhely november 27-én nyílik\n---\n', `${post}\n\nNyitás november 26-án.\n`),
      good: withTemplate('---\ntitle: A műhely november 27-én nyílik\n---\n', `${post}\n\nNyitás november 27-én.\n`),
    },
  ],
  check: (_, context) => disagreements('fact', context),
};
