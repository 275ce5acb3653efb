/** The logo is the registered one, undistorted, large enough, named, and in the variant for its ground. */
import type { BrandContext, Look, LookElement, Problem, Rule } from '../../model.js';
import { around, withInside } from '../elements.js';
import { pageOf } from '../example-pages.js';
import { logoAt, logosOf, ratioOf, side } from './logo.js';
import { luminance } from '../../model/colour.js';

/** A drawing without what packing changes. */
const packed = (svg: string): string =>
  svg
    .slice(Math.max(0, svg.indexOf('<svg')))
    .replace(/\s+/g, '')
    .replace(/["']/g, '"');

function drawingIn(src: string): string | undefined {
  const found = /^data:image\/svg\+xml(?:;[^,;]*)*,(.*)$/s.exec(src);
  if (!found || /;base64,/.test(src.slice(0, 60))) return undefined;
  try {
    return packed(decodeURIComponent(found[1]!));
  } catch {
    return undefined;
  }
}

type Which = 'light' | 'dark' | 'other' | 'unknown';

function whichIs(src: string, { brand: { look }, asset }: BrandContext): Which {
  const { logo } = look;
  if (src === logo?.publicUrl) return 'light';
  if (src === logo?.publicUrlDark) return 'dark';
  const drawing = drawingIn(src);
  if (src.startsWith('data:') && drawing === undefined) return 'unknown';
  const same = (path: string | undefined) =>
    path !== undefined && drawing !== undefined && packed(asset(path) ?? '') === drawing;
  return same(logo?.light) ? 'light' : same(logo?.dark) ? 'dark' : 'other';
}

function* faultsOf(element: LookElement, seen: Look, context: BrandContext): Generator<Pick<Problem, 'say' | 'data'>> {
  const logo = context.brand.look.logo!;
  const which = whichIs(element.attributes.get('src') ?? '', context);
  if (which === 'other') yield { say: 'other' };
  if (!element.attributes.get('alt')?.trim()) yield { say: 'unnamed' };
  const ratio = ratioOf(context.asset((which === 'dark' && logo.dark) || logo.light));
  const [width, height] = [side(element, 'width'), side(element, 'height')];
  if (ratio && width && height && which !== 'other' && Math.abs(width / height / ratio - 1) > 0.03)
    yield { say: 'stretched', data: { width, height, right: Math.round(height * ratio) } };
  const wide = width ?? (height && ratio && height * ratio);
  if (logo.minWidth && wide && wide < logo.minWidth)
    yield { say: 'small', data: { width: Math.round(wide), least: logo.minWidth } };
  const ground = element.style.dark.ground;
  const frame = around(element, 'picture');
  const changes =
    frame &&
    withInside(seen, frame).some(
      ({ tag, attributes }) => tag === 'source' && /dark/.test(attributes.get('media') ?? ''),
    );
  if (
    seen.darkScheme &&
    which === 'light' &&
    logo.dark &&
    !changes &&
    element.style.dark.sight === 'shown' &&
    ground &&
    luminance(ground) < 0.2
  )
    yield { say: 'onDark', data: { file: logo.dark } };
}

const svg = (ink: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><path fill="${ink}" d="M0 0h160v40H0z"/></svg>`;
const logos = { 'logo.svg': svg('#2a2622'), 'logo-dark.svg': svg('#f4eee5') };
const brand = {
  look: {
    logo: {
      light: 'logo.svg',
      dark: 'logo-dark.svg',
      publicUrl: 'https://lumen.example/logo.png',
      publicUrlDark: 'https://lumen.example/logo-dark.png',
      minWidth: 100,
    },
  },
};
const files = (image: string, css = '') => ({
  ...logos,
  ...pageOf(`<header>${image}</header><h1>{{parts.headline}}</h1>{{{body.html}}}`, `<style>${css}</style>`),
});

export const logoWhole: Rule = {
  id: 'logo-whole',
  alias: 'VIS-03',
  scope: 'rendition',
  severity: 'error',
  needs: ({ look: { logo } }) => logo !== undefined,
  words: {
    en: {
      why: 'A logo that is stretched, tiny, outdated or lost on its ground does more harm than none.',
      other: 'the logo is not one of the registered files',
      unnamed: 'the logo has no alt text',
      stretched: 'the logo is stretched: {width} × {height} pixels, {right} × {height} would be right',
      small: 'the logo is {width} pixels wide, at least {least} are needed',
      onDark: 'in the dark scheme the logo for light grounds stands on a dark one',
      cure: 'Let the template show {{brand.logo}} as it is, with the brand’s name as alt text.',
      onDarkCure: 'Let the template show the variant for dark grounds there.',
      needs: 'look.logo: the files of the logo',
    },
    el: {
      why: 'Ένα λογότυπο παραμορφωμένο, μικροσκοπικό, παλιό ή χαμένο στο φόντο του κάνει περισσότερο κακό από το κανένα.',
      other: 'το λογότυπο δεν είναι ένα από τα καταχωρισμένα αρχεία',
      unnamed: 'το λογότυπο δεν έχει εναλλακτικό κείμενο',
      stretched: 'το λογότυπο είναι παραμορφωμένο: {width} × {height} pixel· το σωστό είναι {right} × {height}',
      small: 'το λογότυπο έχει πλάτος {width} pixel· χρειάζονται τουλάχιστον {least}',
      onDark: 'στη σκούρα εμφάνιση το λογότυπο για ανοιχτό φόντο βρίσκεται πάνω σε σκούρο',
      cure: 'Το πρότυπο πρέπει να δείχνει το {{brand.logo}} όπως είναι, με το όνομα της μάρκας ως εναλλακτικό κείμενο.',
      onDarkCure: 'Το πρότυπο πρέπει να δείχνει εκεί την παραλλαγή για σκούρο φόντο.',
      needs: 'look.logo: τα αρχεία του λογοτύπου',
    },
    hu: {
      why: 'Az eltorzított, apró, elavult vagy a háttérbe vesző logó többet árt, mint ha nem volna.',
      other: 'a logó nem a nyilvántartott fájlok egyike',
      unnamed: 'a logónak nincs alternatív szövege',
      stretched: 'a logó torz: {width} × {height} képpont, {right} × {height} volna a helyes',
      small: 'a logó {width} képpont széles, legalább {least} kell',
      onDark: 'sötét módban a világos alapra szánt logó sötét alapon áll',
      cure: 'A sablon változtatás nélkül mutassa: {{brand.logo}}, alternatív szövege a márka neve legyen.',
      onDarkCure: 'A sablon ott a sötét alapra szánt változatot mutassa.',
      needs: 'look.logo: a logó fájljai',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: 'Doors open at 10.',
        brand,
        files: files('<img src="https://lumen.example/logo.png" alt="Lumen" width="200" height="40">'),
      },
      good: {
        message: 'Doors open at 10.',
        brand,
        files: files('<img src="https://lumen.example/logo.png" alt="Lumen" width="160" height="40">'),
      },
    },
    {
      locale: 'el',
      bad: {
        message: 'Ανοίγουμε στις 10.',
        brand,
        files: files('<img src="https://cdn.example/logo-2019.png" alt="Lumen" width="160" height="40">'),
      },
      good: {
        message: 'Ανοίγουμε στις 10.',
        brand,
        files: files('<img src="https://lumen.example/logo.png" alt="Lumen" width="160" height="40">'),
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Tízkor nyitunk.',
        brand,
        files: files(
          '<img src="https://lumen.example/logo.png" alt="Lumen" width="160" height="40">',
          '@media (prefers-color-scheme:dark){body{background:#111;color:#eee}}',
        ),
      },
      good: {
        message: 'Tízkor nyitunk.',
        brand,
        files: files(
          '<picture><source srcset="https://lumen.example/logo-dark.png" media="(prefers-color-scheme: dark)"><img src="https://lumen.example/logo.png" alt="Lumen" width="160" height="40"></picture>',
          '@media (prefers-color-scheme:dark){body{background:#111;color:#eee}}',
        ),
      },
    },
  ],
  *check(subject, context) {
    for (const { file, seen, element } of logosOf(subject, context))
      for (const fault of faultsOf(element, seen, context))
        yield { ...fault, at: logoAt(subject, file, element), output: file, excerpt: `logo ${fault.say}` };
  },
};
