/** What CSS does to text as far as a reader can tell without a browser: is it shown, only spoken, or hidden. */

export type Declarations = ReadonlyMap<string, string>;

/** `hidden`: neither seen nor spoken. `spoken`: out of sight, but read out by screen readers. */
export type Sight = 'shown' | 'spoken' | 'hidden';

/** Properties in which text can be hidden; all others are skipped. */
const watched =
  /^(?:display|visibility|content-visibility|opacity|font|font-size|color|-webkit-text-fill-color|background|background-color|background-image|width|max-width|height|max-height|overflow|overflow-[xy]|clip|clip-path|position|left|right|top|text-indent|transform|mso-hide)$/;

/** CSS without its comments; one that never ends takes the rest. */
export function withoutComments(css: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = css.indexOf('/*', at);
    if (open < 0) return kept + css.slice(at);
    kept += `${css.slice(at, open)} `;
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return kept;
    at = close + 2;
  }
}

/** Declarations of a style attribute or the inside of a rule; the later one wins, `!important` over all. */
export function declarationsOf(css: string): Declarations {
  const found = new Map<string, string>();
  const important = new Set<string>();
  for (const piece of withoutComments(css).split(';')) {
    const colon = piece.indexOf(':');
    if (colon < 0) continue;
    const name = piece.slice(0, colon).trim().toLowerCase();
    if (!watched.test(name)) continue;
    const value = piece
      .slice(colon + 1)
      .toLowerCase()
      .trim();
    const strong = value.endsWith('!important');
    if (important.has(name) && !strong) continue;
    if (strong) important.add(name);
    found.set(name, strong ? value.slice(0, -10).trim() : value);
  }
  return found;
}

const isZero = (value: string | undefined): boolean =>
  value !== undefined && /^[+-]?(?:0+(?:\.0*)?|\.0+)(?:[a-z]{1,4}|%)?$/.test(value);
const isTiny = (value: string | undefined): boolean => isZero(value) || value === '1px';
const isFarOff = (value: string | undefined): boolean =>
  value !== undefined && /^-\d{3,}|^-\d{2,}(?:em|rem|vw)/.test(value);

function fontSize(style: Declarations): string | undefined {
  return style.get('font-size') ?? /(?:^|\s)(0[a-z%]*)(?:\/|\s)/.exec(style.get('font') ?? '')?.[1];
}

/** Cut to a pixel or moved away: the patterns by which pages speak to screen readers alone. */
function onlySpoken(style: Declarations, cut: boolean): boolean {
  const apart = /absolute|fixed/.test(style.get('position') ?? '');
  const clipped =
    /^rect\((?:[\s,]*[01](?:px)?){4}\s*\)$/.test(style.get('clip') ?? '') ||
    /^(?:inset\(\s*(?:50|100)%|circle\(\s*0)/.test(style.get('clip-path') ?? '');
  const away = apart && ['left', 'top', 'right'].some((side) => isFarOff(style.get(side)));
  const pixel = cut && isTiny(style.get('width')) && isTiny(style.get('height'));
  return (apart && (clipped || pixel)) || away || isFarOff(style.get('text-indent'));
}

/** What the declarations of one element do to it and to all inside it. Colour, size of letters and `visibility` are apart: children may undo them. */
export function sightOf(style: Declarations): Sight {
  if (style.size === 0) return 'shown';
  if (style.get('display') === 'none' || style.get('content-visibility') === 'hidden') return 'hidden';
  if (isZero(style.get('opacity')) || /^scale\(\s*0(?:\.0+)?\s*[,)]/.test(style.get('transform') ?? ''))
    return 'hidden';
  const cut = /^(?:hidden|clip)/.test(style.get('overflow') ?? '');
  if (onlySpoken(style, cut)) return 'spoken';
  const boxless = ['width', 'max-width', 'height', 'max-height'].some((side) => isZero(style.get(side)));
  return cut && boxless ? 'hidden' : 'shown';
}

/** Whether letters have no size; undefined when that is up to the parent. */
export function sizeless(style: Declarations): boolean | undefined {
  const size = fontSize(style);
  if (isZero(size)) return true;
  return size === undefined || size === 'inherit' || /(?:[\d.]em|%|ex|ch)$/.test(size) ? undefined : false;
}

/** `visibility: hidden` and `collapse` are true, `visible` false, else undefined. */
export function invisible(style: Declarations): boolean | undefined {
  const value = style.get('visibility');
  if (value === 'hidden' || value === 'collapse') return true;
  return value === 'visible' ? false : undefined;
}

/** The preheader of a mail hides itself in more than one way, so that no program shows it in the text. */
export function looksLikePreheader(style: Declarations): boolean {
  const ways = [
    style.get('display') === 'none',
    isZero(style.get('max-height')),
    isZero(style.get('opacity')),
    isTiny(fontSize(style)),
    style.get('mso-hide') === 'all',
    style.get('visibility') === 'hidden',
  ];
  return ways.filter(Boolean).length >= 2;
}
