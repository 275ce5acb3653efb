/** Other companies are named only as the brand has decided. */
import type { Rule } from '../../model.js';
import { inLocale } from '../../languages/index.js';
import { everyPassage, finderFor, formsIn } from '../spoken-claims.js';

const names = { 'kitchen-king': { name: 'Kitchen King', forms: { hu: ['Kitchen King*'] } } };
const never = { competitors: { names } };

export const competitorsByPolicy: Rule = {
  id: 'competitors-by-policy',
  alias: 'CLM-04',
  scope: 'message',
  severity: 'error',
  needs: ({ competitors }) =>
    competitors !== undefined && competitors.policy !== 'free' && Object.keys(competitors.names).length > 0,
  words: {
    en: {
      why: 'Naming a competitor is comparative advertising: allowed when it is objective and can be verified (Directive 2006/114/EC, art. 4), and a decision of the brand, not of one author.',
      never: '“{name}” is a competitor, and the brand does not name competitors',
      noClaim: '“{name}” is a competitor, and the message rests on no registered claim',
      cure: 'Say what your own thing does.',
      noClaimCure: 'List the claim that proves the comparison under `claims`, or leave the name out.',
      needs: 'competitors and a policy for naming them (`competitors` in the brand)',
    },
    el: {
      why: 'Η αναφορά σε ανταγωνιστή είναι συγκριτική διαφήμιση: επιτρέπεται όταν είναι αντικειμενική και επαληθεύσιμη (Οδηγία 2006/114/ΕΚ, άρθρο 4), και την αποφασίζει η μάρκα, όχι ένας συντάκτης.',
      never: 'το «{name}» είναι ανταγωνιστής, και η μάρκα δεν κατονομάζει ανταγωνιστές',
      noClaim: 'το «{name}» είναι ανταγωνιστής, και το μήνυμα δεν στηρίζεται σε δηλωμένο ισχυρισμό',
      cure: 'Πείτε τι κάνει το δικό σας προϊόν.',
      noClaimCure: 'Προσθέστε στο `claims` τον ισχυρισμό που αποδεικνύει τη σύγκριση ή αφαιρέστε το όνομα.',
      needs: 'ανταγωνιστές και πολιτική για την αναφορά τους (`competitors` στη μάρκα)',
    },
    hu: {
      why: 'A versenytárs megnevezése összehasonlító reklám: akkor megengedett, ha tárgyilagos és ellenőrizhető (2006/114/EK irányelv, 4. cikk), és erről a márka dönt, nem egy-egy szerző.',
      never: '„{name}” versenytárs, és a márka nem nevez meg versenytársat',
      noClaim: '„{name}” versenytárs, és az üzenet nem hivatkozik a márka egyetlen állítására sem',
      cure: 'Arról írjon, mit tud a saját terméke.',
      noClaimCure: 'Vegye fel a `claims` alá az összehasonlítást bizonyító állítást, vagy hagyja el a nevet.',
      needs: 'versenytársak és a megnevezésük szabálya (a márka `competitors` kulcsa)',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { brand: never, message: 'Boils faster than the kettle of Kitchen King.' },
      good: { brand: never, message: 'Boils half a litre in 90 seconds.' },
    },
    {
      locale: 'el',
      bad: {
        brand: { competitors: { names, policy: 'with-claim' } },
        message: 'Πιο αθόρυβος από τον βραστήρα της Kitchen King.',
      },
      good: { brand: never, message: 'Βράζει μισό λίτρο σε 90 δευτερόλεπτα.' },
    },
    {
      locale: 'hu',
      bad: { brand: never, message: 'Gyorsabb, mint a Kitchen Kingé.' },
      good: { brand: { competitors: { names, policy: 'free' } }, message: 'Gyorsabb, mint a Kitchen Kingé.' },
    },
  ],
  *check(message, context) {
    const { brand } = context;
    const { names: all, policy } = brand.competitors!;
    const proved = message.claims.some((id) => brand.claims[id]?.proof);
    if (policy === 'with-claim' && proved) return;
    for (const { text, passage } of everyPassage(message, context))
      for (const [id, { name, forms }] of Object.entries(all)) {
        const find = finderFor(brand, `competitor ${id} ${text.locale}`, () => [
          ...[inLocale(name, text.locale, brand.locale)].filter((words) => words !== undefined),
          ...(formsIn(forms, text.locale) ?? []),
        ]);
        for (const { start, end, text: said } of find(passage.text))
          yield {
            at: passage.at(start, end),
            say: policy === 'never' ? 'never' : 'noClaim',
            data: { name: said },
            excerpt: said,
            locale: text.locale,
            severity: passage.quoted || message.foreign ? 'warning' : 'error',
          };
      }
  },
};
