/** A consumer price in a long text stands with the market's note on VAT. */
import type { Contract, Draft, Market, Rule } from '../../model.js';
import { inLocale } from '../../languages/index.js';
import { normal, wordsOf } from './reading-text.js';

/** Whether the draft says a price of this market: the offer's, or a fact that is named a price. */
function saysPrice({ says }: Draft, { invariants }: Contract, market: Market, currency: string): boolean {
  return says.some(({ value, invariant }) => {
    if (value.type !== 'money' || value.currency !== currency || invariant === undefined) return false;
    const fact = invariants.find(({ id }) => id === invariant);
    return (
      fact?.origin === 'message' &&
      /^offer\.(?:price|was)$|price/i.test(fact.id) &&
      fact.values.some((one) => one.market === undefined || one.market === market)
    );
  });
}

const brand = {
  markets: {
    GR: { name: 'Greece', currency: 'EUR', timeZone: 'Europe/Athens', callingCode: '+30', vatNote: { en: 'Prices include 24% VAT.', el: 'Οι τιμές περιλαμβάνουν ΦΠΑ 24%.' } },
    HU: { name: 'Hungary', currency: 'HUF', timeZone: 'Europe/Budapest', callingCode: '+36', vatNote: { hu: 'Az árak a 27%-os áfát tartalmazzák.', en: 'Prices include 27% VAT.' } },
  },
}; // prettier-ignore
const priced = (title: string, body: string) =>
  `---\ntitle: ${title}\nfacts:\n  price: {GR: 64.90 EUR, HU: 25990 HUF}\n---\n\n${body}\n`;

export const vatNoted: Rule = {
  id: 'vat-noted',
  alias: 'FCT-02',
  scope: 'rendition',
  severity: 'warning',
  needs: ({ markets }) => Object.values(markets).some((market) => market.vatNote),
  words: {
    en: {
      why: 'A price for consumers is the final price, VAT included (Directive 98/6/EC, art. 2), and the market has a sentence that says so.',
      missing: 'a price for {market} is shown without its note: “{note}”',
      cure: 'Declare the note as a legal line for this type of message, or write it into the text.',
      needs: 'a note on VAT (`markets.….vatNote`)',
    },
    el: {
      why: 'Η τιμή για τον καταναλωτή είναι η τελική, με ΦΠΑ (Οδηγία 98/6/ΕΚ, άρθρο 2), και η αγορά έχει μια φράση που το λέει.',
      missing: 'αναφέρεται τιμή για την αγορά {market}, αλλά όχι η σημείωσή της: «{note}»',
      cure: 'Δηλώστε την ως νομική σημείωση για αυτόν τον τύπο μηνύματος ή γράψτε τη στο κείμενο.',
      needs: 'σημείωση για τον ΦΠΑ (`markets.….vatNote`)',
    },
    hu: {
      why: 'A fogyasztói ár a végleges, áfát is tartalmazó ár (98/6/EK irányelv, 2. cikk), és és a piacnak van egy mondata, amely ezt kimondja.',
      missing: 'az ár ({market}) mellől hiányzik az áfáról szóló mondat: „{note}”',
      cure: 'Vegye fel a mondatot jogi szövegként ehhez az üzenettípushoz, vagy írja bele a szövegbe.',
      needs: 'áfáról szóló mondat (`markets.….vatNote`)',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { brand, message: priced('Ferna', 'Ferna costs {{price:each}}.') },
      good: {
        brand,
        message: priced('Ferna', 'Ferna costs {{price:each}}. Prices include 24% VAT. Prices include 27% VAT.'),
      },
    },
    {
      locale: 'el',
      bad: { brand, message: priced('Ferna', 'Ο Ferna κοστίζει {{price}}.') },
      good: {
        brand,
        message: priced('Ferna', 'Ο Ferna κοστίζει {{price}}. Οι τιμές περιλαμβάνουν ΦΠΑ 24%.'),
      },
    },
    {
      locale: 'hu',
      bad: { brand, message: priced('Ferna', 'A Ferna ára {{price}}.') },
      good: {
        brand,
        message: priced('Ferna', 'A Ferna ára {{price}}. Az árak a 27%-os áfát tartalmazzák.'),
      },
    },
  ],
  *check({ draft, channel, readings }, { brand: own, contract }) {
    if (channel.medium !== 'mail' && channel.medium !== 'page') return;
    for (const market of draft.markets) {
      const { vatNote, currency } = own.markets[market] ?? {};
      const note = inLocale(vatNote, draft.locale, own.locale);
      if (!note || !saysPrice(draft, contract, market, currency!)) continue;
      if (readings.some((reading) => wordsOf(reading).includes(normal(note)))) continue;
      const data = { market, note };
      yield { say: 'missing', data, excerpt: `vat ${market}` };
    }
  },
};
