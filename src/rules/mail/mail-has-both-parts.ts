/** A mail carries its text twice: as HTML and as plain words for those who read without. */
import type { Rule } from '../../model.js';
import { plainWording } from '../../model/plain.js';
import { bareWords } from '../elements.js';
import { byMail } from '../example-pages.js';

const words = (template: string) => ({ 'templates/newsletter/index.txt.hbs': template });
const whole = words('{{parts.headline}}\n\n{{body.text}}\n\n{{brand.merge.unsubscribe}}\n');
const example = (locale: string, text: string, template: string) => ({
  locale,
  bad: { message: text, brand: byMail, channels: ['newsletter'], files: words(template) },
  good: { message: text, brand: byMail, channels: ['newsletter'], files: whole },
});

export const mailHasBothParts: Rule = {
  id: 'mail-has-both-parts',
  alias: 'EML-01',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'Watches, screen readers, strict offices and spam filters read the plain text of a mail.',
      noText: 'the mail has no plain text',
      noHtml: 'the mail has no HTML',
      thin: 'the plain text of the mail does not say “{headline}”',
      cure: 'Let templates/newsletter/index.txt.hbs print {{parts.headline}} and {{body.text}}.',
    },
    el: {
      why: 'Ρολόγια, αναγνώστες οθόνης, αυστηρές υπηρεσίες και φίλτρα ανεπιθύμητων διαβάζουν το απλό κείμενο ενός e-mail.',
      noText: 'το e-mail δεν έχει απλό κείμενο',
      noHtml: 'το e-mail δεν έχει HTML',
      thin: 'το απλό κείμενο του e-mail δεν λέει «{headline}»',
      cure: 'Το templates/newsletter/index.txt.hbs πρέπει να τυπώνει {{parts.headline}} και {{body.text}}.',
    },
    hu: {
      why: 'Az okosórák, a képernyőolvasók, a szigorú biztonsági beállítások és a levélszemétszűrők a levél sima szövegét olvassák.',
      noText: 'a levélnek nincs sima szövege',
      noHtml: 'a levélnek nincs HTML része',
      thin: 'a levél sima szövege nem mondja ezt: „{headline}”',
      cure: 'A templates/newsletter/index.txt.hbs írja ki: {{parts.headline}} és {{body.text}}.',
    },
  },
  examples: [
    example('en', 'Doors open at 10.', '{{brand.name}}\n'),
    example('el', 'Ανοίγουμε στις 10.', '{{labels.viewInBrowser}}: {{message.url}}\n'),
    example('hu', 'Tízkor nyitunk.', '{{brand.name}}\n'),
  ],
  *check({ channel, draft, readings, templateAt }) {
    if (channel.medium !== 'mail') return;
    const headline = draft.parts['headline'] && plainWording(draft.parts['headline']);
    for (const { file, segments } of readings) {
      if (!file.endsWith('.eml')) continue;
      const said = (part: string) => segments.filter(({ where, kind }) => kind === 'text' && where.startsWith(part));
      for (const part of ['text', 'html'] as const)
        if (said(`${part} part`).length === 0)
          yield { say: part === 'text' ? 'noText' : 'noHtml', output: file, excerpt: part };
      const text = bareWords(
        said('text part')
          .map((one) => one.text)
          .join(' '),
      );
      if (headline && text !== '' && !text.includes(bareWords(headline)))
        yield {
          say: 'thin',
          at: templateAt('index.txt', 'parts.headline', '{{'),
          output: file,
          excerpt: headline,
          data: { headline },
        };
    }
  },
};
