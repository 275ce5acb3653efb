/** Mail programs can offer “unsubscribe” beside the sender: the mail says how, in its head, with one click. */
import type { Rule } from '../../model.js';
import { byMail } from '../example-pages.js';

const from = { name: 'Lumen', email: 'letter@lumen.example' };
const brand = (mail: object) => ({ ...byMail, mail: { from, ...mail } });
const example = (locale: string, message: string, wrong: object) => ({
  locale,
  bad: { message, brand: brand(wrong), channels: ['newsletter'] },
  good: { message, brand: brand({ unsubscribe: 'https://lumen.example/unsubscribe' }), channels: ['newsletter'] },
});

export const mailLetsGo: Rule = {
  id: 'mail-lets-go',
  alias: 'EML-02',
  scope: 'rendition',
  severity: 'error',
  // The mail services write these headers themselves.
  needs: ({ mail }) => mail.from !== undefined,
  words: {
    en: {
      why: 'Gmail and Yahoo turn away newsletters that cannot be left with one click (since February 2024).',
      missing: 'the mail has no List-Unsubscribe header',
      oneClick: 'the mail cannot be left with one click: {address} is no https address',
      cure: 'Set mail.unsubscribe in the brand to an https address, or mail.service to your mail service.',
      needs: 'mail.from: the sender of the newsletter',
    },
    el: {
      why: 'Το Gmail και το Yahoo απορρίπτουν ενημερωτικά δελτία χωρίς διαγραφή με ένα κλικ (από τον Φεβρουάριο του 2024).',
      missing: 'το e-mail δεν έχει κεφαλίδα List-Unsubscribe',
      oneClick: 'η διαγραφή δεν γίνεται με ένα κλικ: το {address} δεν είναι διεύθυνση https',
      cure: 'Ορίστε στη μάρκα το mail.unsubscribe σε διεύθυνση https ή το mail.service στην υπηρεσία σας.',
      needs: 'mail.from: ο αποστολέας του ενημερωτικού δελτίου',
    },
    hu: {
      why: 'A Gmail és a Yahoo 2024 februárja óta visszautasítja azokat a hírleveleket, amelyekről nem lehet egy kattintással leiratkozni.',
      missing: 'a levélben nincs List-Unsubscribe fejléc',
      oneClick: 'a levélről nem lehet egy kattintással leiratkozni: {address} nem https cím',
      cure: 'Adjon meg a márkában https címet (mail.unsubscribe), vagy nevezze meg a levelezőszolgáltatást (mail.service).',
      needs: 'mail.from: a hírlevél feladója',
    },
  },
  examples: [
    example('en', 'Doors open at 10.', {}),
    example('el', 'Ανοίγουμε στις 10.', { unsubscribe: 'leave@lumen.example' }),
    example('hu', 'Tízkor nyitunk.', {}),
  ],
  *check({ channel, readings, text }, { brand: { mail }, brandAt }) {
    if (channel.medium !== 'mail' || mail.service !== 'plain') return;
    for (const { file, segments } of readings) {
      if (!file.endsWith('.eml')) continue;
      const header = segments.find(({ where }) => where === 'unsubscribe header')?.text;
      const at = brandAt('mail', mail.unsubscribe ?? mail.from?.email ?? '') ?? brandAt('mail');
      const [head = ''] = text(file).split(/\r?\n\r?\n/, 1);
      if (!header) yield { say: 'missing', at, output: file, excerpt: 'List-Unsubscribe' };
      else if (!/^List-Unsubscribe-Post:/im.test(head))
        yield {
          say: 'oneClick',
          at,
          output: file,
          severity: 'warning',
          excerpt: header,
          data: { address: mail.unsubscribe },
        };
    }
  },
};
