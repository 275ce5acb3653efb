/** Nothing is set in a font that is not the brand's, and in a mail there is always one that every reader has. */
import type { Brand, LookDeclaration, Rule } from '../../model.js';
import { looksOf } from '../elements.js';
import { byMail, mailOf, pageOf } from '../example-pages.js';

const generic = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
  'cursive',
  'fantasy',
  'inherit',
  'initial',
  'unset',
  'math',
  'emoji',
  '-apple-system',
  'blinkmacsystemfont',
]);
/** Code is set in what the machine has. */
const forCode = new Set([
  'menlo',
  'consolas',
  'monaco',
  'sfmono-regular',
  'sf mono',
  'courier',
  'courier new',
  'liberation mono',
]);
/** On nearly every machine. */
const everywhere = new Set([
  'arial',
  'helvetica',
  'verdana',
  'tahoma',
  'trebuchet ms',
  'georgia',
  'times',
  'times new roman',
  'courier',
  'courier new',
]);

const familiesIn = (stack: string): string[] =>
  stack
    .split(',')
    .map((name) =>
      name
        .replace(/["']|!important/g, '')
        .trim()
        .toLowerCase(),
    )
    .filter(Boolean);

/** The families of a declaration; none when it names none or they come from elsewhere. */
function stackOf({ property, value }: LookDeclaration): string | undefined {
  if (value.includes('var(')) return undefined;
  if (property === 'font-family' || (property.startsWith('--') && /font|family|heading/i.test(property))) return value;
  return property === 'font'
    ? /(?:[\d.](?:px|pt|r?em|%)|\))(?:\s*\/\s*[\d.]+\w*)?\s+([^\d].*)$/i.exec(value)?.[1]
    : undefined;
}

const allowed = new WeakMap<Brand, Set<string>>();
function allowedBy(brand: Brand): Set<string> {
  const known = allowed.get(brand);
  if (known) return known;
  const { body, heading } = brand.look.fonts;
  const made = new Set([...familiesIn(body ?? ''), ...familiesIn(heading ?? ''), ...generic, ...forCode]);
  // Without a font for the text it is set in that of the machine.
  if (!body || !heading) for (const name of ['segoe ui', 'roboto', 'helvetica neue', 'arial']) made.add(name);
  allowed.set(brand, made);
  return made;
}

const look = { fonts: { body: "'Source Sans 3', Arial, sans-serif", heading: 'Georgia, serif' } };
const styled = (css: string) => pageOf('<h1>{{parts.headline}}</h1>{{{body.html}}}', `<style>${css}</style>`);
const mail = (font: string) => mailOf(`<mj-text font-family="${font}">{{{body.mail}}}</mj-text>`);

export const brandFontsOnly: Rule = {
  id: 'brand-fonts-only',
  alias: 'VIS-06',
  scope: 'rendition',
  severity: 'error',
  needs: ({ look: { fonts } }) => Boolean(fonts.body ?? fonts.heading),
  words: {
    en: {
      why: 'Letters are half of how a brand is recognised, and a mail is shown in whatever the reader’s machine has.',
      other: '{font} is no font of the brand',
      noFallback: 'the fonts {font} end without one that every mail program has',
      cure: 'Print {{brand.fonts.body}} or {{brand.fonts.heading}} in the template, or add the font to look.fonts.',
      noFallbackCure: 'End the list with sans-serif or serif.',
      needs: 'look.fonts: the fonts of the brand',
    },
    el: {
      why: 'Τα γράμματα είναι το μισό της εικόνας μιας μάρκας, και ένα e-mail εμφανίζεται με ό,τι έχει ο υπολογιστής του αναγνώστη.',
      other: 'η γραμματοσειρά {font} δεν είναι της μάρκας',
      noFallback: 'η λίστα γραμματοσειρών {font} δεν καταλήγει σε κάποια που έχουν όλα τα προγράμματα αλληλογραφίας',
      cure: 'Τυπώστε {{brand.fonts.body}} ή {{brand.fonts.heading}} στο πρότυπο ή προσθέστε τη γραμματοσειρά στο look.fonts.',
      noFallbackCure: 'Κλείστε τη λίστα με sans-serif ή serif.',
      needs: 'look.fonts: οι γραμματοσειρές της μάρκας',
    },
    hu: {
      why: 'A betű adja egy márka arculatának felét, a levél pedig azzal jelenik meg, ami az olvasó gépén van.',
      other: '„{font}”: nem a márka betűtípusa',
      noFallback: 'a betűtípusok listájának ({font}) végén nincs olyan, amely minden levelezőben megvan',
      cure: 'A sablon írja ki: {{brand.fonts.body}} vagy {{brand.fonts.heading}}, vagy vegye fel a betűtípust a look.fonts alá.',
      noFallbackCure: 'Zárja a listát ezzel: sans-serif vagy serif.',
      needs: 'look.fonts: a márka betűtípusai',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: 'Doors open at 10.',
        brand: { look },
        files: styled("h1{font:700 2rem/1.1 'Comic Sans MS', cursive}"),
      },
      good: {
        message: 'Doors open at 10.',
        brand: { look },
        files: styled('h1{font:700 2rem/1.1 Georgia, serif}code{font-family:Menlo,monospace}'),
      },
    },
    {
      locale: 'el',
      bad: { message: 'Ανοίγουμε στις 10.', brand: { look }, files: styled('body{font-family:Lobster, sans-serif}') },
      good: {
        message: 'Ανοίγουμε στις 10.',
        brand: { look },
        files: styled("body{font-family:'Source Sans 3', sans-serif}"),
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Tízkor nyitunk.',
        brand: { look: { fonts: { body: "'Source Sans 3'" } }, ...byMail },
        channels: ['newsletter'],
        files: mail("'Source Sans 3'"),
      },
      good: {
        message: 'Tízkor nyitunk.',
        brand: { look: { fonts: { body: "'Source Sans 3', Arial, sans-serif" } }, ...byMail },
        channels: ['newsletter'],
        files: mail("'Source Sans 3', Arial, sans-serif"),
      },
    },
  ],
  *check(subject, { brand, brandAt }) {
    const known = allowedBy(brand);
    for (const { file, seen } of looksOf(subject)) {
      const told = new Set<string>();
      for (const list of seen.declarations)
        for (const declaration of list) {
          const stack = stackOf(declaration);
          if (stack === undefined || told.has(stack)) continue;
          told.add(stack);
          const families = familiesIn(stack);
          const other = families.find((name) => !known.has(name));
          const written = other && new RegExp(other.replace(/[^\w\s-]/g, '.'), 'i').exec(stack)?.[0];
          const at = () =>
            subject.templateAt(file, written ?? stack, stack.replace(/"/g, "'")) ?? brandAt(written ?? families[0]!);
          if (written) yield { say: 'other', at: at(), output: file, excerpt: written, data: { font: written } };
          else if (
            subject.channel.medium === 'mail' &&
            families.length > 0 &&
            !generic.has(families.at(-1)!) &&
            !everywhere.has(families.at(-1)!)
          )
            yield { say: 'noFallback', at: at(), output: file, excerpt: stack, data: { font: stack } };
        }
    }
  },
};
