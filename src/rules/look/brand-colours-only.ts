/** Nothing is printed in a colour that is not the brand's. */
import type { Brand, BrandContext, LookDeclaration, Rule } from '../../model.js';
import { looksOf } from '../elements.js';
import { byMail, mailOf, pageOf } from '../example-pages.js';
import { nearestIn, type Near } from './palette.js';

/** ΔE2000 up to which two colours pass for one: side by side a careful eye just sees the difference. */
const usual = 5;

interface Strange {
  readonly text: string;
  readonly property: string;
  readonly near: Near;
}

const finders = new WeakMap<Brand, ReturnType<typeof nearestIn>>();
function finderFor({ brand, colours }: BrandContext): ReturnType<typeof nearestIn> {
  const known = finders.get(brand);
  if (known) return known;
  const { light, dark } = colours;
  const palette = [...new Set([...Object.values(light), ...Object.values(dark), ...(brand.look.also ?? [])])];
  const made = nearestIn(
    palette,
    [light, dark].flatMap(({ ground, surface }) => [ground!, surface!]),
  );
  finders.set(brand, made);
  return made;
}

/** A style sheet is judged once for all files that have it. */
const judged = new WeakMap<Brand, WeakMap<readonly LookDeclaration[], readonly Strange[]>>();

function strangeIn(list: readonly LookDeclaration[], context: BrandContext): readonly Strange[] {
  const { brand } = context;
  const kept = judged.get(brand) ?? new WeakMap<readonly LookDeclaration[], readonly Strange[]>();
  judged.set(brand, kept);
  const known = kept.get(list);
  if (known) return known;
  const find = finderFor(context);
  const found = list.flatMap(({ property, colours }) =>
    colours
      .filter(({ rgba }) => rgba[3] > 0)
      .map(({ text, rgba }) => ({ text, property, near: find(rgba) }))
      .filter(({ near }) => near.distance > (brand.look.tolerance ?? usual)),
  );
  kept.set(list, found);
  return found;
}

const look = { colors: { accent: '#47662f', text: '#2a2622', ground: '#faf6ef' } };
const styled = (css: string) => pageOf('<h1>{{parts.headline}}</h1>{{{body.html}}}', `<style>${css}</style>`);

export const brandColoursOnly: Rule = {
  id: 'brand-colours-only',
  alias: 'VIS-01',
  scope: 'rendition',
  severity: 'error',
  needs: ({ look: { colors } }) => Object.keys(colors).length > 0,
  words: {
    en: {
      why: 'A colour from elsewhere makes a page look like somebody else’s.',
      strange: '{property} is {colour}, which is no colour of the brand',
      cure: 'Use {nearest}, the nearest one, or add the colour to look.also in the brand.',
      needs: 'look.colors: the colours of the brand',
    },
    el: {
      why: 'Ένα ξένο χρώμα κάνει τη σελίδα να μοιάζει με σελίδα άλλου.',
      strange: '{property}: το {colour} δεν είναι χρώμα της μάρκας',
      cure: 'Χρησιμοποιήστε το {nearest}, το πλησιέστερο, ή προσθέστε το χρώμα στο look.also.',
      needs: 'look.colors: τα χρώματα της μάρκας',
    },
    hu: {
      why: 'Egy idegen színtől az oldal olyan, mintha másé volna.',
      strange: 'a {property} értéke {colour}, ez azonban nem a márka színe',
      cure: 'Használja a legközelebbit ({nearest}), vagy vegye fel a színt a look.also alá.',
      needs: 'look.colors: a márka színei',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', brand: { look }, files: styled('h1{color:#d4006a}') },
      good: {
        message: 'Doors open at 10.',
        brand: { look },
        files: styled('h1{color:#47662f;background:rgba(71,102,47,.1);border:1px solid transparent}'),
      },
    },
    {
      locale: 'el',
      bad: { message: 'Ανοίγουμε στις 10.', brand: { look }, files: styled('p{border-left:3px solid tomato}') },
      good: {
        message: 'Ανοίγουμε στις 10.',
        brand: { look: { ...look, also: ['#ff6347'] } },
        files: styled('p{border-left:3px solid tomato}'),
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Tízkor nyitunk.',
        brand: { look, ...byMail },
        channels: ['newsletter'],
        files: mailOf('<mj-text color="#003399">{{{body.mail}}}</mj-text>'),
      },
      good: {
        message: 'Tízkor nyitunk.',
        brand: { look, ...byMail },
        channels: ['newsletter'],
        files: mailOf('<mj-text color="#2b2722">{{{body.mail}}}</mj-text>'),
      },
    },
  ],
  *check(subject, context) {
    for (const { file, seen } of looksOf(subject)) {
      const told = new Set<string>();
      for (const list of seen.declarations)
        for (const { text, property, near } of strangeIn(list, context)) {
          if (told.has(text)) continue;
          told.add(text);
          const at = subject.templateAt(file, text) ?? context.brandAt(text);
          yield {
            say: 'strange',
            at,
            output: file,
            excerpt: text,
            data: { colour: text, property, nearest: near.hex },
          };
        }
    }
  },
};
