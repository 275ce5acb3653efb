/** Many mail programs show no pictures until asked: the mail says everything without them. */
import type { Look, LookElement, Rule } from '../../model.js';
import { plainWording } from '../../model/plain.js';
import { bareWords, looksOf, traces, withInside, wordsIn } from '../elements.js';
import { byMail, mailOf } from '../example-pages.js';

/** A picture that measures or spaces, one pixel wide or high. */
const isSpacer = ({ attributes }: LookElement): boolean =>
  /^[01]$/.test(attributes.get('width') ?? '') || /^[01]$/.test(attributes.get('height') ?? '');

/** A link in which nothing is left without its picture. */
function saysNothing(seen: Look, link: LookElement): boolean {
  const inside = withInside(seen, link);
  return inside.some(({ tag }) => tag === 'img') && wordsIn(seen, link) === '';
}

const picture = (alt: string) => `<img src="https://lumen.example/a.png"${alt} width="300">`;
const example = (locale: string, message: string, wrong: string, right: string) => ({
  locale,
  bad: { message, brand: byMail, channels: ['newsletter'], files: mailOf(`<mj-text>${wrong}</mj-text>`) },
  good: { message, brand: byMail, channels: ['newsletter'], files: mailOf(`<mj-text>${right}</mj-text>`) },
});
const text = '<h1>{{parts.headline}}</h1>{{{body.mail}}}';

export const mailWholeWithoutPictures: Rule = {
  id: 'mail-whole-without-pictures',
  alias: 'EML-09',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'Outlook and careful readers block pictures: what stands only in one is not read.',
      noAlt: 'a picture ({src}) has no alt text: without pictures there is a hole',
      emptyLink: 'a link ({href}) says nothing without its picture',
      headline: 'without pictures the mail does not say “{headline}”',
      cure: 'Give the picture alt text in the template.',
      headlineCure: 'Let the template print {{parts.headline}} as text.',
    },
    el: {
      why: 'Το Outlook και οι προσεκτικοί αναγνώστες μπλοκάρουν τις εικόνες: ό,τι βρίσκεται μόνο εκεί δεν διαβάζεται.',
      noAlt: 'μια εικόνα ({src}) δεν έχει εναλλακτικό κείμενο: χωρίς εικόνες μένει ένα κενό',
      emptyLink: 'ένας σύνδεσμος ({href}) δεν λέει τίποτα χωρίς την εικόνα του',
      headline: 'χωρίς εικόνες το e-mail δεν λέει «{headline}»',
      cure: 'Δώστε στο πρότυπο εναλλακτικό κείμενο για την εικόνα.',
      headlineCure: 'Το πρότυπο πρέπει να τυπώνει {{parts.headline}} ως κείμενο.',
    },
    hu: {
      why: 'Az Outlook és az óvatos olvasó letiltja a képeket: ami csak képen áll, azt nem olvassák el.',
      noAlt: 'egy képnek ({src}) nincs alternatív szövege: képek nélkül lyuk marad a helyén',
      emptyLink: 'egy link ({href}) a képe nélkül semmit sem mond',
      headline: 'képek nélkül a levél nem mondja ezt: „{headline}”',
      cure: 'Adjon a sablonban alternatív szöveget a képnek.',
      headlineCure: 'A sablon szövegként írja ki: {{parts.headline}}.',
    },
  },
  examples: [
    example('en', 'Doors open at 10.', `${text}${picture('')}`, `${text}${picture(' alt="The shop at night"')}`),
    example(
      'el',
      'Ανοίγουμε στις 10.',
      `${text}<a href="https://lumen.example/shops">${picture(' alt=""')}</a>`,
      `${text}<a href="https://lumen.example/shops">${picture(' alt="Τα καταστήματά μας"')}</a>`,
    ),
    example('hu', 'Tízkor nyitunk.', `{{{body.mail}}}${picture(' alt="Bolt"')}`, `${text}${picture(' alt="Bolt"')}`),
  ],
  *check(subject) {
    const { channel, draft } = subject;
    if (channel.medium !== 'mail') return;
    const headline = draft.parts['headline'] && plainWording(draft.parts['headline']);
    for (const { file, seen } of looksOf(subject)) {
      for (const element of seen.elements) {
        const [src = '', href = ''] = [element.attributes.get('src')?.slice(0, 80), element.attributes.get('href')];
        const at = () => subject.templateAt(file, src || href, ...traces(element));
        if (
          element.tag === 'img' &&
          !element.attributes.has('alt') &&
          !isSpacer(element) &&
          element.style.light.sight === 'shown'
        )
          yield { say: 'noAlt', at: at(), output: file, excerpt: src, data: { src } };
        if (element.tag === 'a' && href && saysNothing(seen, element))
          yield { say: 'emptyLink', at: at(), output: file, excerpt: href, data: { href } };
      }
      const said = bareWords(
        seen.runs
          .filter(({ of }) => of.style.light.sight === 'shown' && of.tag !== 'title')
          .map((run) => run.text)
          .join(' '),
      );
      if (headline && !said.includes(bareWords(headline)))
        yield {
          say: 'headline',
          at: subject.templateAt(file, 'parts.headline', '<mj-body'),
          output: file,
          excerpt: headline,
          data: { headline },
        };
    }
  },
};
