/** Everything that is written can be read on its ground, in light and in dark. WCAG 2.2, 1.4.3: https://www.w3.org/TR/WCAG22/#contrast-minimum */
import type { LookElement, Rgba, Rule, Style } from '../../model.js';
import { beginning, looksOf, traces, wordsIn } from '../elements.js';
import { byMail, mailOf, pageOf } from '../example-pages.js';
import { contrastOf } from '../../model/colour.js';
import { hexOf } from './palette.js';

interface Faint {
  readonly scheme: 'light' | 'dark';
  readonly ink: string;
  readonly ground: string;
  readonly ratio: number;
  readonly least: number;
}

/** 18 points, or 14 in bold, may be fainter. */
const least = ({ size, bold }: Style): number => (size >= 24 || (bold && size >= 18.66) ? 3 : 4.5);

/** Elements that are styled alike are judged once, over files too. */
const judged = new WeakMap<Style, readonly Faint[]>();

export function faintIn(style: Style): readonly Faint[] {
  const known = judged.get(style);
  if (known) return known;
  const pairs = style.dark === style.light ? (['light'] as const) : (['light', 'dark'] as const);
  const found = pairs.flatMap((scheme): Faint[] => {
    const { ink, ground, sight }: { ink?: Rgba; ground?: Rgba; sight: string } = style[scheme];
    if (sight !== 'shown' || !ink || !ground) return [];
    const ratio = contrastOf(ink, ground);
    // What a report would round up is enough for the eye, not for the norm: nothing is rounded here.
    return ratio >= least(style)
      ? []
      : [{ scheme, ink: hexOf(ink), ground: hexOf(ground), ratio, least: least(style) }];
  });
  judged.set(style, found);
  return found;
}

const short = (hex: string) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** Text that says something; hints for machines and words of the head are none. */
function isRead({ tag, text, attributes }: LookElement): boolean {
  return (
    attributes.get('aria-hidden') !== 'true' &&
    !/^(?:title|script|style|noscript|option)$/.test(tag) &&
    /[\p{L}\p{N}]/u.test(text)
  );
}

const styled = (css: string) => pageOf('<h1>{{parts.headline}}</h1>{{{body.html}}}', `<style>${css}</style>`);

export const contrastEnough: Rule = {
  id: 'contrast-enough',
  alias: 'VIS-02',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'What is too faint is not read: on a phone in the sun, at seventy, at night.',
      light: '“{words}”: {ink} on {ground} has a contrast of {ratio}:1, at least {least}:1 is needed',
      dark: '“{words}”: {ink} on {ground} has a contrast of {ratio}:1 in the dark scheme, at least {least}:1 is needed',
      cure: 'Make the letters darker or the ground lighter (in the dark scheme the other way round), in the template or the brand.',
    },
    el: {
      why: 'Ό,τι είναι πολύ αχνό δεν διαβάζεται: στο κινητό κάτω από τον ήλιο, στα εβδομήντα, τη νύχτα.',
      light: '«{words}»: το {ink} πάνω σε {ground} έχει αντίθεση {ratio}:1· χρειάζεται τουλάχιστον {least}:1',
      dark: '«{words}»: το {ink} πάνω σε {ground} έχει στη σκούρα εμφάνιση αντίθεση {ratio}:1· χρειάζεται τουλάχιστον {least}:1',
      cure: 'Σκουρύνετε τα γράμματα ή ανοίξτε το φόντο (στη σκούρα εμφάνιση το αντίστροφο), στο πρότυπο ή στη μάρκα.',
    },
    hu: {
      why: 'Ami túl halvány, azt nem olvassák el: napfényben telefonon, hetvenévesen, éjszaka.',
      light: '„{words}”: {ink} színű betű {ground} alapon, kontrasztja {ratio}:1, legalább {least}:1 kell',
      dark: '„{words}”: sötét módban {ink} színű betű {ground} alapon, kontrasztja {ratio}:1, legalább {least}:1 kell',
      cure: 'Legyen sötétebb a betű vagy világosabb az alap (sötét módban fordítva) a sablonban vagy a márkában.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', files: styled('body{background:#fff;color:#222}p{color:#9a9a9a}') },
      good: { message: 'Doors open at 10.', files: styled('body{background:#fff;color:#222}p{color:#666}') },
    },
    {
      locale: 'el',
      bad: {
        message: 'Δείτε [τα καταστήματά μας](https://lumen.example/shops).',
        files: styled(
          ':root{color-scheme:light dark}a{color:#0b57a4}@media (prefers-color-scheme:dark){body{background:#111;color:#eee}}',
        ),
      },
      good: {
        message: 'Δείτε [τα καταστήματά μας](https://lumen.example/shops).',
        files: styled(
          ':root{color-scheme:light dark}a{color:#0b57a4}@media (prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#8bc1ff}}',
        ),
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Tízkor nyitunk.',
        brand: byMail,
        channels: ['newsletter'],
        files: mailOf(
          '<mj-text color="#b9b9b9">{{{body.mail}}}</mj-text>',
          '<mj-attributes><mj-body background-color="#ffffff" /></mj-attributes>',
        ),
      },
      good: {
        message: 'Tízkor nyitunk.',
        brand: byMail,
        channels: ['newsletter'],
        files: mailOf('<mj-text color="#555555">{{{body.mail}}}</mj-text>'),
      },
    },
  ],
  *check(subject, { brandAt }) {
    for (const { file, seen } of looksOf(subject)) {
      const told = new Set<string>();
      for (const element of seen.elements) {
        const faint = faintIn(element.style);
        if (faint.length === 0 || !isRead(element)) continue;
        for (const { scheme, ink, ground, ratio, least: needed } of faint) {
          const excerpt = `${ink} ${ground} ${scheme}`;
          if (told.has(excerpt)) continue;
          told.add(excerpt);
          const written = element.style.declared.get('color') ?? '';
          const at =
            subject.templateAt(file, written, ink, short(ink), ground, short(ground)) ??
            brandAt(ink) ??
            subject.templateAt(file, ...traces(element));
          const data = {
            words: beginning(wordsIn(seen, element)),
            ink,
            ground,
            ratio: Math.floor(ratio * 10) / 10,
            least: needed,
          };
          yield { say: scheme, at, output: file, excerpt, data };
        }
      }
    }
  },
};
