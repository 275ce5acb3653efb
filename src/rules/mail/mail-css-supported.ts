/** A mail uses nothing that a widely used mail program drops. */
import type { Rule } from '../../model.js';
import { byMail, mailOf } from '../example-pages.js';

/** What fails where: the data of caniemail.com (https://github.com/hteumeuleu/caniemail) as of June 2026. */
const unsupported: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly where: string;
  readonly page: string;
}[] = [
  {
    name: 'position',
    pattern: /(?:^|[;{"\s])position\s*:\s*(?:absolute|fixed|sticky)/i,
    where: 'Gmail, Outlook',
    page: 'css-position',
  },
  {
    name: 'display:grid',
    pattern: /(?:^|[;{"\s])display\s*:\s*(?:inline-)?grid/i,
    where: 'Outlook',
    page: 'css-display-grid',
  },
  {
    name: 'display:flex',
    pattern: /(?:^|[;{"\s])display\s*:\s*(?:inline-)?flex/i,
    where: 'Outlook',
    page: 'css-display-flex',
  },
  { name: 'var()', pattern: /:\s*[^;"}]*var\(--/i, where: 'Gmail, Outlook', page: 'css-variables' },
  { name: 'clamp()', pattern: /:\s*[^;"}]*clamp\(/i, where: 'Outlook, Yahoo', page: 'css-function-clamp' },
  { name: '<video>', pattern: /<video\b/i, where: 'Gmail, Outlook', page: 'html-video' },
  { name: '<svg>', pattern: /<svg\b/i, where: 'Gmail, Outlook', page: 'html-svg' },
  { name: '<form>', pattern: /<(?:form|input|button|select)\b/i, where: 'Outlook', page: 'html-form' },
  { name: '@import', pattern: /@import\b/i, where: 'Gmail, Yahoo', page: 'css-at-import' },
];

/** A mail without what only Outlook sees. */
const forMost = (html: string): string => html.replace(/<!--\[if[^\]]*mso[\s\S]*?<!\[endif\]-->/gi, '');

/** Markup of it, without its words. */
const markupOf = (mail: string): string =>
  mail.replace(/>[^<]*(?=<(?!\/style))/g, (text) => (text.includes('{') ? text : '>'));

/** What each pattern looks for, wherever it stands: most mails have none of it. */
const telling =
  /position\s*:\s*[afs]|display\s*:\s*(?:inline-)?(?:grid|flex)|var\(--|clamp\(|<(?:video|svg|form|input|button|select)|@import/i;

const example = (locale: string, message: string, wrong: string, right: string) => ({
  locale,
  bad: {
    message,
    brand: byMail,
    channels: ['newsletter'],
    files: mailOf(`<mj-text>{{{body.mail}}}${wrong}</mj-text>`),
  },
  good: {
    message,
    brand: byMail,
    channels: ['newsletter'],
    files: mailOf(`<mj-text>{{{body.mail}}}${right}</mj-text>`),
  },
});

export const mailCssSupported: Rule = {
  id: 'mail-css-supported',
  alias: 'EML-10',
  scope: 'rendition',
  severity: 'note',
  words: {
    en: {
      why: 'Mail programs are not browsers: what they do not know they leave out, with all that hangs on it.',
      unsupported: '{name} does not work in {where}',
      cure: 'Do without it in the template: https://www.caniemail.com/features/{page}/',
    },
    el: {
      why: 'Τα προγράμματα αλληλογραφίας δεν είναι φυλλομετρητές: ό,τι δεν ξέρουν το αφήνουν έξω, μαζί με όσα κρέμονται από αυτό.',
      unsupported: 'το {name} δεν λειτουργεί σε: {where}',
      cure: 'Αποφύγετέ το στο πρότυπο: https://www.caniemail.com/features/{page}/',
    },
    hu: {
      why: 'A levelező nem böngésző: amit nem ismer, azt kihagyja, mindennel együtt, ami rajta múlik.',
      unsupported: '„{name}”: itt nem működik: {where}',
      cure: 'Oldja meg a sablonban enélkül: https://www.caniemail.com/features/{page}/',
    },
  },
  examples: [
    example(
      'en',
      'Doors open at 10.',
      '<div style="display:grid">{{brand.name}}</div>',
      '<div style="display:inline-block">{{brand.name}}</div>',
    ),
    example(
      'el',
      'Ανοίγουμε στις 10.',
      '<span style="position:absolute">{{brand.name}}</span>',
      '<span>{{brand.name}}</span>',
    ),
    example('hu', 'Tízkor nyitunk.', '<p style="display:flex">{{brand.name}}</p>', '<p>{{brand.name}}</p>'),
  ],
  *check({ channel, rendition, text, templateAt }) {
    if (channel.medium !== 'mail') return;
    for (const { name: file } of rendition.files) {
      if (!file.endsWith('.html')) continue;
      const mail = forMost(text(file));
      if (!telling.test(mail)) continue;
      const markup = markupOf(mail);
      for (const { name, pattern, where, page } of unsupported) {
        const found = pattern.exec(markup)?.[0];
        if (!found) continue;
        const at = templateAt(file, found.replace(/^[;{"\s]/, ''));
        yield { say: 'unsupported', at, output: file, excerpt: name, data: { name, where, page } };
      }
    }
  },
};
