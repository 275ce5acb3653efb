/** A page with its pictures is light enough for a slow connection. The HTML alone is measured by within-limits. */
import type { Rule } from '../../model.js';
import { pageOf } from '../example-pages.js';

const kib = 1024;
/** All that a page loads. https://developer.chrome.com/docs/lighthouse/performance/total-byte-weight */
const whole = 1600 * kib;
/** Style sheets hold up the first picture of a page; what is more belongs to no page of one message. */
const styles = 60 * kib;

const weigh = (bytes: number): number => Math.round(bytes / kib);

const styled = (rules: number) =>
  pageOf(
    '<h1>{{parts.headline}}</h1>{{{body.html}}}',
    `<style>${Array.from({ length: rules }, (_, at) => `.card-${at}-of-many{margin:0 0 1rem;padding:1rem 1.25rem;border-radius:6px}`).join('\n')}</style>`,
  );

export const weightInBudget: Rule = {
  id: 'weight-in-budget',
  alias: 'MOB-03, EML-07',
  scope: 'rendition',
  severity: 'note',
  words: {
    en: {
      why: 'On a weak connection each hundred kilobytes cost a second, and readers leave.',
      whole: 'the page weighs {is} KB with its pictures, {max} are enough; the heaviest is {file} ({heaviest} KB)',
      styles: 'the style sheets weigh {is} KB, {max} are enough',
      cure: 'Save the picture smaller: 1,600 pixels wide are plenty.',
      stylesCure: 'Take out of the template what the page does not use.',
    },
    el: {
      why: 'Με αδύναμη σύνδεση κάθε εκατό kilobyte κοστίζουν ένα δευτερόλεπτο, και οι αναγνώστες φεύγουν.',
      whole:
        'η σελίδα ζυγίζει {is} KB μαζί με τις εικόνες της· αρκούν {max}· το βαρύτερο αρχείο είναι το {file} ({heaviest} KB)',
      styles: 'τα φύλλα στυλ ζυγίζουν {is} KB· αρκούν {max}',
      cure: 'Αποθηκεύστε την εικόνα μικρότερη: 1.600 pixel πλάτος είναι υπεραρκετά.',
      stylesCure: 'Βγάλτε από το πρότυπο ό,τι δεν χρησιμοποιεί η σελίδα.',
    },
    hu: {
      why: 'Gyenge kapcsolaton minden száz kilobájt egy másodperc, és az olvasó továbbáll.',
      whole:
        'az oldal a képeivel együtt {is} KB, legfeljebb {max} az ajánlott; a legnagyobb fájl: {file} ({heaviest} KB)',
      styles: 'a stíluslapok {is} KB-ot tesznek ki, legfeljebb {max} az ajánlott',
      cure: 'Mentse kisebbre a képet: 1600 képpont szélesség bőven elég.',
      stylesCure: 'Vegye ki a sablonból, amit az oldal nem használ.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Come in.', files: styled(1000) },
      good: { message: 'Come in.', files: styled(10) },
    },
    {
      locale: 'el',
      bad: { message: 'Περάστε.', files: styled(1000) },
      good: { message: 'Περάστε.', files: styled(10) },
    },
    {
      locale: 'hu',
      bad: { message: 'Jöjjön be!', files: styled(1000) },
      good: { message: 'Jöjjön be!', files: styled(10) },
    },
  ],
  *check({ channel, draft, rendition, text, templateAt }) {
    if (channel.medium !== 'page') return;
    // Of the files of a picture a browser loads one.
    const shown = new Set(draft.pictures.map(({ file }) => file));
    const loaded = rendition.files.filter(({ name, picture, card }) => !card && (!picture || shown.has(name)));
    const total = loaded.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
    const heaviest = loaded.reduce((one, other) => (other.bytes.byteLength > one.bytes.byteLength ? other : one));
    if (total > whole)
      yield {
        say: 'whole',
        excerpt: 'weight',
        data: { is: weigh(total), max: weigh(whole), file: heaviest.name, heaviest: weigh(heaviest.bytes.byteLength) },
      };
    for (const { name } of rendition.files.filter((file) => /\.html?$/.test(file.name))) {
      const css = [...text(name).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].reduce(
        (sum, found) => sum + found[1]!.length,
        0,
      );
      if (css > styles)
        yield {
          say: 'styles',
          at: templateAt(name, '<style'),
          output: name,
          excerpt: 'styles',
          data: { is: weigh(css), max: weigh(styles) },
        };
    }
  },
};
