/** A newsletter says who sends it, from where, and why it comes. */
import type { Brand, Locale, Problem, Rule, RuleContext } from '../../model.js';
import { inLocale, labelsOf } from '../../languages/index.js';
import { bareWords } from '../elements.js';
import { byMail, mailOf } from '../example-pages.js';

/** Postal addresses that the brand declares: of its places, and legal lines that hold one (a number and a comma). */
function addressesOf(brand: Brand, locale: Locale): string[] {
  const say = (text: Parameters<typeof inLocale>[0]) => inLocale(text, locale, brand.locale) ?? [];
  const legal = Object.values(brand.legal)
    .flatMap(({ text }) => say(text))
    .filter((text) => /\d[^.]*,|,[^.]*\d/.test(text));
  return [...Object.values(brand.places).flatMap(({ address }) => say(address)), ...legal];
}

function sendersOf(brand: Brand, locale: Locale, markets: readonly string[]): string[] {
  const entities = markets.map((market) => brand.markets[market]?.legalEntity);
  return [brand.legalName, ...entities].flatMap((text) => inLocale(text, locale, brand.locale) ?? []);
}

/** The words of the language before the brand's name. */
const reminderOf = (locale: Locale): string => bareWords(labelsOf(locale).whyYouReceive.split('{name}')[0]!);

function* faultsOf(said: string, locale: Locale, { brand, marketsOf }: RuleContext): Generator<Pick<Problem, 'say'>> {
  const holds = (text: string) => said.includes(bareWords(text));
  const addresses = addressesOf(brand, locale);
  if (addresses.length > 0 && !addresses.some(holds)) yield { say: 'address' };
  const senders = sendersOf(brand, locale, marketsOf(locale));
  if (senders.length > 0 && !senders.some(holds)) yield { say: 'sender' };
  if (!said.includes(reminderOf(locale)) && !/feliratkoz|εγγραφεί|εγγραφ|subscri|signed up/u.test(said))
    yield { say: 'reminder' };
}

const brand = {
  ...byMail,
  legalName: 'Lumen S.A.',
  mail: { from: { name: 'Lumen', email: 'letter@lumen.example' } },
  places: {
    shop: {
      name: { en: 'Aiolou Street shop', el: 'Κατάστημα Αιόλου', hu: 'Aiolou utcai bolt' },
      market: 'GR',
      address: { en: '212 Aiolou Street, Athens', el: 'Αιόλου 212, Αθήνα', hu: 'Aiolou 212, Athén' },
    },
    bolt: { name: 'Király utcai bolt', market: 'HU', address: '1077 Budapest, Király utca 148.' },
  },
};
const example = (locale: string, message: string, footer: string) => ({
  locale,
  bad: { message, brand, channels: ['newsletter'], files: mailOf(`<mj-text>{{{body.mail}}}${footer}</mj-text>`) },
  good: { message, brand, channels: ['newsletter'] },
});

export const mailNamesSender: Rule = {
  id: 'mail-names-sender',
  alias: 'EML-06',
  scope: 'rendition',
  severity: 'warning',
  needs: ({ mail }) => mail.from !== undefined,
  words: {
    en: {
      why: 'The law asks whom a commercial mail is from, and readers ask why they get it.',
      address: 'the mail has no postal address',
      sender: 'the mail does not name the company that sends it',
      reminder: 'the mail does not say why the reader gets it',
      cure: 'Let the foot of the mail print places, contacts and {{fill labels.whyYouReceive name=brand.name}}, as {{> mail-footer}} does.',
      needs: 'mail.from: the sender of the newsletter',
    },
    el: {
      why: 'Ο νόμος ζητά να φαίνεται από ποιον είναι ένα εμπορικό μήνυμα, και ο αναγνώστης γιατί το λαμβάνει.',
      address: 'το e-mail δεν έχει ταχυδρομική διεύθυνση',
      sender: 'το e-mail δεν αναφέρει την εταιρεία που το στέλνει',
      reminder: 'το e-mail δεν λέει γιατί το λαμβάνει ο αναγνώστης',
      cure: 'Στο τέλος του e-mail τυπώστε καταστήματα, στοιχεία επικοινωνίας και {{fill labels.whyYouReceive name=brand.name}}, όπως το {{> mail-footer}}.',
      needs: 'mail.from: ο αποστολέας του ενημερωτικού δελτίου',
    },
    hu: {
      why: 'A törvény tudni akarja, kitől jön a reklámlevél, az olvasó pedig azt, miért kapja.',
      address: 'a levélben nincs postacím',
      sender: 'a levél nem nevezi meg a feladó céget',
      reminder: 'a levél nem mondja meg, miért kapja az olvasó',
      cure: 'A levél alján álljanak ott a helyek, az elérhetőségek és ez: {{fill labels.whyYouReceive name=brand.name}}, ahogy a {{> mail-footer}} is.',
      needs: 'mail.from: a hírlevél feladója',
    },
  },
  examples: [
    example('en', 'Doors open at 10.', '<p>{{brand.name}}</p>'),
    example('el', 'Ανοίγουμε στις 10.', '{{#each brand.places}}<p>{{address}}</p>{{/each}}'),
    example('hu', 'Tízkor nyitunk.', '<p>{{brand.legalName}}</p>'),
  ],
  *check({ channel, readings, draft, templateAt }, context) {
    if (channel.medium !== 'mail') return;
    for (const { file, segments } of readings) {
      if (!file.endsWith('.html')) continue;
      const said = bareWords(
        segments
          .filter(({ kind }) => kind === 'text')
          .map(({ text }) => text)
          .join(' '),
      );
      for (const fault of faultsOf(said, draft.locale, context)) {
        const at = templateAt(file, 'mail-footer', '</mj-body>');
        yield { ...fault, at, output: file, excerpt: fault.say };
      }
    }
  },
};
