/** Readers may choose how to reach the brand: by voice or in writing. */
import type { Brand, Rule } from '../../model.js';
import { routesIn } from './contact-routes.js';

/** The brand itself has a phone and a mailbox in some market. */
const hasTwo = ({ markets }: Brand): boolean => Object.values(markets).some(({ phone, email }) => phone && email);

const market = {
  currency: 'EUR',
  timeZone: 'Europe/Athens',
  callingCode: '+30',
  phone: '+30 210 555 0100',
  email: 'help@lumen.example',
};
const brand = {
  markets: {
    GR: { name: 'Greece', ...market },
    HU: { name: 'Hungary', ...market, currency: 'HUF', callingCode: '+36', phone: '+36 1 555 0100' },
  },
};
const bare = (locale: string) => ({
  'templates/mobile-page/index.html.hbs': `<!doctype html><html lang="${locale}"><head><title>{{parts.title}}</title></head><body>{{body.html}}</body></html>\n`,
});

export const twoContactRoutes: Rule = {
  id: 'two-contact-routes',
  alias: 'SVC-02',
  scope: 'rendition',
  severity: 'note',
  needs: hasTwo,
  words: {
    en: {
      why: 'Not everybody can telephone, and not everybody writes; one forced way leaves somebody out.',
      one: 'readers can reach you in one way only: {route}',
      cure: 'Offer a second way, such as {{email.GR}} beside {{phone.GR}}.',
      needs: 'a phone and an e-mail of a market',
    },
    el: {
      why: 'Δεν μπορούν όλοι να τηλεφωνήσουν και δεν γράφουν όλοι· ένας μόνο τρόπος αφήνει κάποιον απέξω.',
      one: 'οι αναγνώστες μπορούν να επικοινωνήσουν με έναν μόνο τρόπο: {route}',
      cure: 'Δώστε και δεύτερο τρόπο, π.χ. {{email.GR}} δίπλα στο {{phone.GR}}.',
      needs: 'τηλέφωνο και e-mail μιας αγοράς',
    },
    hu: {
      why: 'Nem mindenki tud telefonálni, és nem mindenki ír; az egyetlen út valakit mindig kizár.',
      one: 'az olvasó csak egyféleképpen érheti el Önöket: {route}',
      cure: 'Kínáljon másik utat is, például a {{phone.HU}} mellé ezt: {{email.HU}}.',
      needs: 'egy piac telefonszáma és e-mail-címe',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { brand, files: bare('en'), message: 'Questions? Call +30 210 555 0100.' },
      good: { brand, files: bare('en'), message: 'Questions? Call +30 210 555 0100 or write to help@lumen.example.' },
    },
    {
      locale: 'el',
      bad: { brand, files: bare('el'), message: 'Καλέστε μας στο 210 555 0100.' },
      good: { brand, files: bare('el'), message: 'Καλέστε μας στο 210 555 0100 ή γράψτε στο help@lumen.example.' },
    },
    {
      locale: 'hu',
      bad: { brand, files: bare('hu'), message: 'Írjon nekünk: help@lumen.example.' },
      good: { brand, files: bare('hu'), message: 'Írjon nekünk: help@lumen.example, vagy hívjon: +36 1 555 0100.' },
    },
  ],
  *check(subject, { brand: own }) {
    const { medium } = subject.channel;
    if (medium !== 'mail' && medium !== 'page') return;
    const routes = routesIn(subject, own);
    const [route] = routes;
    if (routes.size === 1 && route) yield { say: 'one', data: { route }, excerpt: route };
  },
}; // prettier-ignore
