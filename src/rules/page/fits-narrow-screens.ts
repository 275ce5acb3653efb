/** Nothing sticks out at the side of a small phone. WCAG 2.2, 1.4.10: 320 pixels. https://www.w3.org/TR/WCAG22/#reflow */
import type { LookElement, Rule } from '../../model.js';
import { looksOf, traces } from '../elements.js';
import { pageOf } from '../example-pages.js';

const narrow = 320;
/** Letters of which a line of a small phone has room for about 40; what cannot be broken and is longer sticks out. */
const longest = 44;

const pixels = (value: string | undefined): number => Number(/^([\d.]+)px$/.exec(value ?? '')?.[1] ?? 0);

/** Pixels that an element insists on; cells give way to their table. */
function insists({ tag, attributes, style: { declared, light } }: LookElement): number {
  if (light.sight !== 'shown' || /^(?:t[dhr]|col|source|meta|link)$/.test(tag)) return 0;
  const least = pixels(declared.get('min-width'));
  if (least > narrow) return least;
  if (declared.has('max-width')) return 0;
  const own = declared.get('width');
  if (own !== undefined) return pixels(own);
  const attribute = attributes.get('width') ?? '';
  return /^(?:img|table|iframe)$/.test(tag) && /^\d+$/.test(attribute) ? Number(attribute) : 0;
}

/** Whether long words may be broken here. */
function breaks(element: LookElement): boolean {
  for (let one: LookElement | undefined = element; one; one = one.parent) {
    const { declared } = one.style;
    if (
      /anywhere|break-word/.test(`${declared.get('overflow-wrap')}${declared.get('word-wrap')}`) ||
      /break-(?:all|word)/.test(declared.get('word-break') ?? '') ||
      /auto|scroll/.test(`${declared.get('overflow')}${declared.get('overflow-x')}`)
    )
      return true;
  }
  return false;
}

const unbroken = new RegExp(`[^\\s\\u00ad\\u200b/?&=.,:;–—-]{${longest},}`, 'u');

/** The first stretch that cannot be broken; most words are short, and blanks are found fast. */
function unbrokenIn(text: string): string | undefined {
  for (let from = 0, to = 0; to >= 0; from = to + 1) {
    to = text.indexOf(' ', from);
    if ((to < 0 ? text.length : to) - from >= longest) return unbroken.exec(text)?.[0];
  }
  return undefined;
}

const plain = '<h1>{{parts.headline}}</h1>{{{body.html}}}';

export const fitsNarrowScreens: Rule = {
  id: 'fits-narrow-screens',
  alias: 'MOB-02',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'What sticks out at the side is never seen, or drags the whole page from left to right.',
      wide: 'a <{tag}> is {width} pixels wide whatever the screen, a small phone has {narrow}',
      long: '“{words}” cannot be broken and sticks out at the side of a phone',
      cure: 'Write max-width instead of width, or width:100%.',
      longCure: 'Set overflow-wrap:break-word on the body.',
    },
    el: {
      why: 'Ό,τι εξέχει στο πλάι δεν το βλέπει κανείς ή κάνει όλη τη σελίδα να κινείται δεξιά κι αριστερά.',
      wide: 'ένα <{tag}> έχει πλάτος {width} pixel όποια κι αν είναι η οθόνη, ένα μικρό κινητό έχει {narrow}',
      long: 'το «{words}» δεν σπάει και εξέχει στο πλάι του κινητού',
      cure: 'Γράψτε max-width αντί για width, ή width:100%.',
      longCure: 'Ορίστε overflow-wrap:break-word στο body.',
    },
    hu: {
      why: 'Ami oldalt kilóg, azt senki sem látja, vagy az egész oldalt jobbra-balra kell miatta húzni.',
      wide: 'egy <{tag}> minden képernyőn {width} képpont széles, egy kis telefon {narrow}',
      long: '„{words}” nem törhető, és a telefonon oldalt kilóg',
      cure: 'Írjon width helyett max-width értéket, vagy ezt: width:100%.',
      longCure: 'A body kapjon overflow-wrap:break-word értéket.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: 'Come in.',
        files: pageOf(`<div class="sheet">${plain}</div>`, '<style>.sheet{width:640px}</style>'),
      },
      good: {
        message: 'Come in.',
        files: pageOf(`<div class="sheet">${plain}</div>`, '<style>.sheet{max-width:640px}</style>'),
      },
    },
    {
      locale: 'el',
      bad: {
        message: 'Περάστε.',
        files: pageOf(`${plain}<img src="https://lumen.example/a.png" alt="Το κατάστημα" width="800" height="400">`),
      },
      good: {
        message: 'Περάστε.',
        files: pageOf(
          `${plain}<img src="https://lumen.example/a.png" alt="Το κατάστημα" width="800" height="400">`,
          '<style>img{max-width:100%;height:auto}</style>',
        ),
      },
    },
    {
      locale: 'hu',
      bad: { message: 'A szó: Megszentségteleníthetetlenségeskedéseitekértugye.', files: pageOf(plain) },
      good: {
        message: 'A szó: Megszentségteleníthetetlenségeskedéseitekértugye.',
        files: pageOf(plain, '<style>body{overflow-wrap:break-word}</style>'),
      },
    },
  ],
  *check(subject) {
    for (const { file, seen } of looksOf(subject)) {
      const told = new Set<string>();
      for (const element of seen.elements) {
        const width = insists(element);
        const excerpt = `${element.tag} ${width}`;
        if (width <= narrow || told.has(excerpt)) continue;
        told.add(excerpt);
        const at = subject.templateAt(
          file,
          `width="${width}"`,
          `width:${width}px`,
          `width: ${width}px`,
          ...traces(element),
        );
        yield { say: 'wide', at, output: file, excerpt, data: { tag: element.tag, width, narrow } };
      }
      for (const { text, of } of seen.runs) {
        const word = unbrokenIn(text);
        if (!word || of.style.light.sight !== 'shown' || breaks(of)) continue;
        yield { say: 'long', severity: 'note', output: file, excerpt: word, data: { words: `${word.slice(0, 40)}…` } };
      }
    }
  },
};
