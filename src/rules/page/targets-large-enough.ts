/** A button is large enough for a thumb. WCAG 2.2, 2.5.8: 24 pixels; links in running text are left out, as there. https://www.w3.org/TR/WCAG22/#target-size-minimum */
import type { LookElement, Rule } from '../../model.js';
import { beginning, looksOf, traces, wordsIn } from '../elements.js';
import { pageOf } from '../example-pages.js';

const least = 24;

const pixels = (value: string | undefined, letters: number): number | undefined => {
  const found = /^([\d.]+)(px|r?em)?$/.exec(value ?? '');
  if (!found) return undefined;
  return Number(found[1]) * (found[2] === 'rem' ? 16 : found[2] === 'em' ? letters : 1);
};

/** Padding above and below, taken together; undefined when it cannot be told. */
function padding({ style: { declared, size } }: LookElement): number | undefined {
  const [top = '0', , bottom = top] = (declared.get('padding') ?? '0').split(/\s+/);
  const sides = [declared.get('padding-top') ?? top, declared.get('padding-bottom') ?? bottom].map((one) =>
    pixels(one, size),
  );
  if (declared.has('padding-block')) return undefined;
  return sides[0] === undefined || sides[1] === undefined ? undefined : sides[0] + sides[1];
}

/** Height of one line of a thing that looks like a button; undefined when it is none or cannot be told. */
function heightOf(element: LookElement): number | undefined {
  if (element.tag !== 'a' && element.tag !== 'button') return undefined;
  const { declared, size } = element.style;
  const boxed = /^(?:inline-block|block|inline-flex|flex)$/.test(declared.get('display') ?? '');
  const painted = /^(?:#|rgb|hsl)/.test(declared.get('background-color') ?? '') || declared.has('border');
  if (!boxed || !painted || element.style.light.sight !== 'shown') return undefined;
  if (declared.has('height') || declared.has('min-height'))
    return (
      Math.max(pixels(declared.get('height'), size) ?? 0, pixels(declared.get('min-height'), size) ?? 0) || undefined
    );
  const around = padding(element);
  const line = declared.get('line-height');
  const own = line && /^[\d.]+$/.test(line) ? Number(line) * size : pixels(line, size);
  return around === undefined ? undefined : around + (own ?? 1.2 * size);
}

const button = (padding: string, size: string) =>
  pageOf(
    '<h1>{{parts.headline}}</h1>{{{body.html}}}<p><a class="button" href="https://lumen.example/shops">{{labels.ourShops}}</a></p>',
    `<style>.button{display:inline-block;background:#0b57a4;color:#fff;padding:${padding};font-size:${size};line-height:1.2}</style>`,
  );

export const targetsLargeEnough: Rule = {
  id: 'targets-large-enough',
  alias: 'A11Y-06',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'People tap with thumbs, on the bus, with trembling hands.',
      small: 'the button “{words}” is {height} pixels high, at least {least} are needed',
      cure: 'Give it more padding above and below; 44 pixels are comfortable.',
    },
    el: {
      why: 'Ο κόσμος πατά με τον αντίχειρα, μέσα στο λεωφορείο, με χέρι που τρέμει.',
      small: 'το κουμπί «{words}» έχει ύψος {height} pixel· χρειάζονται τουλάχιστον {least}',
      cure: 'Δώστε του περισσότερο χώρο πάνω και κάτω (padding)· τα 44 pixel είναι άνετα.',
    },
    hu: {
      why: 'Az emberek hüvelykujjal koppintanak, buszon, remegő kézzel.',
      small: 'a gomb („{words}”) {height} képpont magas, legalább {least} kell',
      cure: 'Adjon neki több belső margót fent és lent (padding); 44 képpont már kényelmes.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Come in.', files: button('1px 8px', '12px') },
      good: { message: 'Come in.', files: button('12px 24px', '16px') },
    },
    {
      locale: 'el',
      bad: { message: 'Περάστε.', files: button('0 1rem', '1rem') },
      good: { message: 'Περάστε.', files: button('.75rem 1rem', '1rem') },
    },
    {
      locale: 'hu',
      bad: { message: 'Jöjjön be!', files: button('.1em 1em', '14px') },
      good: { message: 'Jöjjön be!', files: button('1em', '14px') },
    },
  ],
  *check(subject) {
    for (const { file, seen } of looksOf(subject)) {
      const told = new Set<string>();
      for (const element of seen.elements) {
        const height = heightOf(element);
        if (height === undefined || height >= least) continue;
        const words = beginning(wordsIn(seen, element));
        if (told.has(words)) continue;
        told.add(words);
        const at = subject.templateAt(file, ...traces(element));
        yield { say: 'small', at, output: file, excerpt: words, data: { words, height: Math.round(height), least } };
      }
    }
  },
};
