/** A page fits a phone and may be enlarged. WCAG 2.2, 1.4.4: https://www.w3.org/TR/WCAG22/#resize-text */
import type { Rule } from '../../model.js';
import { looksOf } from '../elements.js';
import { rawPage } from '../example-pages.js';

/** Letters of running text in CSS pixels: what is smaller makes people pinch. */
const least = 16;

const page = (viewport: string, size = '100%') =>
  rawPage(
    `<html lang="{{locale}}" dir="{{dir}}"><head><meta charset="utf-8">${viewport}<title>{{parts.title}}</title><style>body{font-size:${size}}</style></head><body><h1>{{parts.headline}}</h1>{{{body.html}}}</body></html>`,
  );
const meta = (content: string) => `<meta name="viewport" content="${content}">`;
const right = page(meta('width=device-width, initial-scale=1'));

export const zoomAllowed: Rule = {
  id: 'zoom-allowed',
  alias: 'MOB-01',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'Who needs larger letters enlarges the page; who forbids it shuts them out.',
      missing: 'the page does not say that it fits a phone (viewport)',
      forbidden: 'the page may not be enlarged: {content}',
      small: 'running text is set in {size} pixels, at least {least} read well on a phone',
      cure: 'Write <meta name="viewport" content="width=device-width, initial-scale=1"> in the template.',
      smallCure: 'Set the text of the body in 1rem or more.',
    },
    el: {
      why: 'Όποιος χρειάζεται μεγαλύτερα γράμματα μεγεθύνει τη σελίδα· όποιος το απαγορεύει τον αφήνει απέξω.',
      missing: 'η σελίδα δεν δηλώνει ότι χωρά σε κινητό (viewport)',
      forbidden: 'η σελίδα δεν επιτρέπει τη μεγέθυνση: {content}',
      small: 'το κείμενο έχει γράμματα {size} pixel, στο κινητό διαβάζονται καλά από {least} και πάνω',
      cure: 'Γράψτε <meta name="viewport" content="width=device-width, initial-scale=1"> στο πρότυπο.',
      smallCure: 'Ορίστε το κείμενο του body σε 1rem ή περισσότερο.',
    },
    hu: {
      why: 'Akinek nagyobb betű kell, nagyít; aki ezt letiltja, kizárja őt.',
      missing: 'az oldal nem mondja meg, hogy elfér-e telefonon (viewport)',
      forbidden: 'az oldalt nem lehet nagyítani: {content}',
      small: 'a folyó szöveg {size} képpontos, telefonon legalább {least} kell a jó olvashatósághoz',
      cure: 'A sablonba ezt írja: <meta name="viewport" content="width=device-width, initial-scale=1">.',
      smallCure: 'A törzsszöveg mérete legyen legalább 1rem.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', files: page(meta('width=device-width, user-scalable=no')) },
      good: { message: 'Doors open at 10.', files: right },
    },
    {
      locale: 'el',
      bad: { message: 'Ανοίγουμε στις 10.', files: page('') },
      good: { message: 'Ανοίγουμε στις 10.', files: right },
    },
    {
      locale: 'hu',
      bad: { message: 'Tízkor nyitunk.', files: page(meta('width=device-width'), '13px') },
      good: { message: 'Tízkor nyitunk.', files: page(meta('width=device-width'), '17px') },
    },
  ],
  *check(subject) {
    for (const { file, seen } of looksOf(subject)) {
      const viewport = seen.elements.find(
        ({ tag, attributes }) => tag === 'meta' && attributes.get('name')?.toLowerCase() === 'viewport',
      );
      const content = viewport?.attributes.get('content')?.toLowerCase();
      const at = subject.templateAt(file, 'name="viewport"', '<head');
      if (content === undefined) yield { say: 'missing', at, output: file, excerpt: 'viewport' };
      else if (
        /user-scalable\s*=\s*(?:no|0)\b/.test(content) ||
        Number(/maximum-scale\s*=\s*([\d.]+)/.exec(content)?.[1] ?? 10) < 2
      )
        yield { say: 'forbidden', at, output: file, excerpt: content, data: { content } };
      const size = seen.elements.find(({ tag }) => tag === 'body')?.style.size ?? least;
      if (subject.channel.medium === 'page' && size < least)
        yield {
          say: 'small',
          severity: 'warning',
          at: subject.templateAt(file, 'body{', 'body {'),
          output: file,
          excerpt: 'body',
          data: { size: Math.round(size * 10) / 10, least },
        };
    }
  },
};
