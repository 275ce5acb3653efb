/**
 * Nothing crowds the logo. Without a browser its distances are known only where it comes first in a file and flows from
 * the upper left corner: then all that can lie between it and the edges are margins and paddings. All else is left alone.
 */
import type { Look, LookElement, Rule } from '../../model.js';
import { pageOf } from '../example-pages.js';
import { logoAt, logosOf, ratioOf, side } from './logo.js';

/** CSS pixels; undefined when only a browser can tell. */
function pixels(value: string | undefined, letters: number): number | undefined {
  if (value === undefined || value === '0') return 0;
  const found = /^([\d.]+)(px|r?em)$/.exec(value);
  if (!found) return undefined;
  return Number(found[1]) * (found[2] === 'rem' ? 16 : found[2] === 'em' ? letters : 1);
}

type Side = 'top' | 'left';

/** Browsers give these a margin, or a padding, that no style sheet says. */
const spaced = /^(?:p|h[1-6]|figure|ul|ol|dl|dd|menu|blockquote|pre|fieldset|button)$/;

/** Margin or padding of one side, whether it was said alone or with the others. */
function spaceOf(
  { tag, style: { declared, size } }: LookElement,
  what: 'margin' | 'padding',
  at: Side,
): number | undefined {
  const flow = `${what}-${at === 'top' ? 'block' : 'inline'}`;
  const [whole, flowing] = [declared.get(what), declared.get(`${flow}-start`) ?? declared.get(flow)];
  const own = declared.get(`${what}-${at}`);
  // Which of the two was said last is not known.
  if (flowing !== undefined && (own ?? whole) !== undefined) return undefined;
  if (flowing !== undefined) return pixels(flowing.split(/\s+/)[0], size);
  if (own === undefined && whole === undefined && spaced.test(tag)) return undefined;
  // A body without a margin of its own gets one from the browser.
  if (own === undefined && whole === undefined && tag === 'body' && what === 'margin') return 8;
  const [top = '0', right = top, , left = right] = (whole ?? '0').split(/\s+/);
  return pixels(own ?? (at === 'top' ? top : left), size);
}

/** What moves a thing besides margins and paddings. */
const placing =
  /^(?:position|float|transform|translate|scale|zoom|order|justify-(?:items|self)|place-\w+|align-(?:self|content)|vertical-align|direction|text-indent)$/;

const borders: Readonly<Record<Side, RegExp>> = {
  top: /^border(?:-(?:width|style))?$|^border-(?:block|top)/,
  left: /^border(?:-(?:width|style))?$|^border-(?:inline|left)/,
};

const hasBorder = (declared: ReadonlyMap<string, string>, at: Side): boolean =>
  [...declared].some(([name, value]) => borders[at].test(name) && !/^(?:0|none)/.test(value));

/** Whether the first thing in it stands somewhere else than in its upper left corner. */
function places({ tag, attributes, style: { declared } }: LookElement, at: Side): boolean {
  const display = declared.get('display') ?? '';
  if (/grid|contents/.test(display) || /^t(?:able|body|head|foot|r|d|h)$/.test(tag)) return true;
  if (!/^(?:normal|start|flex-start|left|space-between|)$/.test(declared.get('justify-content') ?? '')) return true;
  if (/flex/.test(display) && (at === 'top' || declared.has('flex-direction') || declared.has('flex-flow')))
    return true;
  if (at === 'top') return declared.has('min-height') || (tag !== 'img' && declared.has('height'));
  return (
    attributes.has('align') || attributes.has('dir') || !/^(?:left|start|)$/.test(declared.get('text-align') ?? '')
  );
}

/** Nothing that is seen stands before it. */
function isFirst({ elements, runs }: Look, logo: LookElement): boolean {
  const before = runs.some(
    ({ of, text }) =>
      of.at < logo.at &&
      of.style.light.sight === 'shown' &&
      text.trim() !== '' &&
      !/^(?:title|style|script)$/.test(of.tag),
  );
  return !before && !elements.some(({ tag, at }) => at < logo.at && /^(?:img|svg|hr|video|input|button)$/.test(tag));
}

/** The most that can be free on one side; undefined when it cannot be told. */
function roomOn(at: Side, logo: LookElement): number | undefined {
  let room = 0;
  for (let one: LookElement | undefined = logo; one && one.tag !== 'html'; one = one.parent) {
    const { declared } = one.style;
    if ([...declared.keys()].some((name) => placing.test(name)) || hasBorder(declared, at) || places(one, at))
      return undefined;
    const [margin, padding] = [spaceOf(one, 'margin', at), spaceOf(one, 'padding', at)];
    if (margin === undefined || padding === undefined) return undefined;
    room += margin + padding;
  }
  return room;
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><path d="M0 0h160v40H0z"/></svg>';
const brand = {
  look: { logo: { light: 'logo.svg', publicUrl: 'https://lumen.example/logo.png', clearSpace: 0.5 } },
};
const page = (padding: string) => ({
  'logo.svg': drawing,
  ...pageOf(
    '<header><img src="https://lumen.example/logo.png" alt="Lumen" width="160" height="40"></header><h1>{{parts.headline}}</h1>{{{body.html}}}',
    `<style>body{margin:0}header{padding:${padding}}</style>`,
  ),
});

export const logoGivenRoom: Rule = {
  id: 'logo-given-room',
  alias: 'VIS-03',
  scope: 'rendition',
  severity: 'warning',
  needs: ({ look }) => look.logo?.clearSpace !== undefined,
  words: {
    en: {
      why: 'A logo that is crowded is read together with what crowds it.',
      above: 'the logo has {is} pixels free above it, {least} are needed',
      beside: 'the logo has {is} pixels free on its left, {least} are needed',
      cure: 'Give what stands around it more padding in the template.',
      needs: 'look.logo.clearSpace: how much stays free around the logo, as a share of its height',
    },
    el: {
      why: 'Όταν κάτι στριμώχνει το λογότυπο, διαβάζονται μαζί.',
      above: 'το λογότυπο έχει {is} pixel ελεύθερα από πάνω του· χρειάζονται {least}',
      beside: 'το λογότυπο έχει {is} pixel ελεύθερα στα αριστερά του· χρειάζονται {least}',
      cure: 'Δώστε στο πρότυπο μεγαλύτερο περιθώριο (padding) σε ό,τι το περιβάλλει.',
      needs: 'look.logo.clearSpace: πόσο μένει ελεύθερο γύρω από το λογότυπο, ως κλάσμα του ύψους του',
    },
    hu: {
      why: 'A szorosan körülvett logó egybeolvad azzal, ami mellette áll.',
      above: 'a logó fölött {is} képpont szabad, pedig {least} kell',
      beside: 'a logótól balra {is} képpont szabad, pedig {least} kell',
      cure: 'Adjon a sablonban nagyobb belső margót (padding) annak, ami körülveszi.',
      needs: 'look.logo.clearSpace: mennyi maradjon szabadon a logó körül, a magasságához viszonyítva',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', brand, files: page('0'), channels: ['mobile-page'] },
      good: { message: 'Doors open at 10.', brand, files: page('20px'), channels: ['mobile-page'] },
    },
    {
      locale: 'el',
      bad: { message: 'Ανοίγουμε στις 10.', brand, files: page('24px 8px'), channels: ['mobile-page'] },
      good: { message: 'Ανοίγουμε στις 10.', brand, files: page('24px 5%'), channels: ['mobile-page'] },
    },
    {
      locale: 'hu',
      bad: { message: 'Tízkor nyitunk.', brand, files: page('1rem 2rem'), channels: ['mobile-page'] },
      good: { message: 'Tízkor nyitunk.', brand, files: page('1.25rem 2rem'), channels: ['mobile-page'] },
    },
  ],
  *check(subject, context) {
    const { light, clearSpace = 0 } = context.brand.look.logo!;
    for (const { file, seen, element } of logosOf(subject, context)) {
      const ratio = ratioOf(context.asset(light));
      const wide = side(element, 'width');
      const height = side(element, 'height') ?? (ratio && wide && wide / ratio);
      // In a line of letters a small picture hangs lower than its box.
      if (
        !height ||
        height < 2 * element.style.size ||
        element.style.light.sight !== 'shown' ||
        !isFirst(seen, element)
      )
        continue;
      const least = Math.round(height * clearSpace);
      for (const [say, on] of [
        ['above', 'top'],
        ['beside', 'left'],
      ] as const) {
        const is = roomOn(on, element);
        if (is !== undefined && Math.ceil(is) < least)
          yield {
            say,
            at: logoAt(subject, file, element),
            output: file,
            excerpt: `logo ${say}`,
            data: { is: Math.round(is), least },
          };
      }
    }
  },
};
