/** An offer, a recall, a promise says whom to turn to. */
import type { Rule } from '../../model.js';
import { routesIn } from './contact-routes.js';
import { offerFact } from '../offer-facts.js';
import { isLong } from './reading-text.js';

const offer = (title: string, body: string) =>
  `---\ntitle: ${title}\noffer:\n  price: {GR: 7.90 EUR, HU: 2990 HUF}\n---\n\n${body}\n`;
const recall = { types: { recall: {} }, service: { types: ['recall'] } };

export const serviceRouteGiven: Rule = {
  id: 'service-route-given',
  alias: 'SVC-01',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'Who sells or calls back must be within reach: a price without a phone, a mailbox or a service page is a dead end.',
      missing: 'no phone, e-mail or service page, though the message makes an offer',
      missingType: 'no phone, e-mail or service page, though messages of type {type} need one',
      cure: 'Write {{phone.GR}} or another contact into the text, or let the template print the brand’s contacts.',
    },
    el: {
      why: 'Όποιος πουλάει ή ανακαλεί πρέπει να είναι προσιτός: μια τιμή χωρίς τηλέφωνο, διεύθυνση ή σελίδα εξυπηρέτησης είναι αδιέξοδο.',
      missing: 'δεν υπάρχει τηλέφωνο, e-mail ή σελίδα εξυπηρέτησης, παρότι το μήνυμα κάνει προσφορά',
      missingType: 'δεν υπάρχει τηλέφωνο, e-mail ή σελίδα εξυπηρέτησης, όπως απαιτούν τα μηνύματα τύπου {type}',
      cure: 'Γράψτε στο κείμενο {{phone.GR}} ή άλλο στοιχείο επικοινωνίας ή βάλτε το πρότυπο να τυπώνει τα στοιχεία της μάρκας.',
    },
    hu: {
      why: 'Aki elad vagy visszahív valamit, legyen elérhető: telefon, e-mail vagy ügyfélszolgálati oldal nélkül az ár zsákutca.',
      missing: 'nincs telefonszám, e-mail-cím vagy ügyfélszolgálati oldal, pedig az üzenet ajánlatot tesz',
      missingType: 'nincs telefonszám, e-mail-cím vagy ügyfélszolgálati oldal, pedig ilyen típusú üzenethez ({type}) kell',
      cure: 'Írjon a szövegbe elérhetőséget, például {{phone.HU}}, vagy a sablon írja ki a márka elérhetőségeit.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: offer('Board oil', 'Board oil costs {{offer.price:each}}.'),
      good: offer('Board oil', 'Board oil costs {{offer.price:each}}. Call +30 210 555 0100.'),
    },
    {
      locale: 'el',
      bad: { brand: recall, message: '---\ntitle: Ανάκληση\ntype: recall\n---\n\nΜη χρησιμοποιείτε την τσαγιέρα.\n' },
      good: { brand: recall, message: '---\ntitle: Ανάκληση\ntype: recall\n---\n\nΜη χρησιμοποιείτε την τσαγιέρα. Καλέστε στο 210 555 0100.\n' },
    },
    {
      locale: 'hu',
      bad: offer('Lenolaj', 'A lenolaj ára {{offer.price}}.'),
      good: offer('Lenolaj', 'A lenolaj ára {{offer.price}}. Írjon nekünk: help@lumen.example.'),
    },
  ],
  *check(subject, { message, brand }) {
    const { channel, draft } = subject;
    const asked = message.type !== undefined && (brand.service?.types.includes(message.type) ?? false);
    if (!isLong(channel) || !(asked || offerFact(message, 'price'))) return;
    if (routesIn(subject, brand).size > 0) return;
    const at = message.texts[draft.locale]?.title.place;
    // A brand that declares no contact at all is new: it is told, not held up.
    const severity = Object.values(brand.markets).some(({ phone, email }) => phone ?? email) ? 'error' : 'warning';
    yield { at, say: asked ? 'missingType' : 'missing', data: { type: message.type ?? '' }, excerpt: 'no contact', severity };
  },
}; // prettier-ignore
