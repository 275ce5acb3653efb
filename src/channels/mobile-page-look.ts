/** The brand's look as a page needs it: colours that can be read on each other, font stacks, the logo as data. */
import type { View } from '../model.js';
import { contrast } from '../model/colour.js';

type Colors = Readonly<Record<string, string>>;

const neutral: Colors = {
  ground: '#ffffff',
  surface: '#f6f6f4',
  text: '#1c1c1a',
  muted: '#5c5c58',
  accent: '#1d4f80',
  onAccent: '#ffffff',
  line: '#dededa',
};
const neutralDark: Colors = {
  ground: '#141413',
  surface: '#1f1f1d',
  text: '#f2f2ee',
  muted: '#b4b4ae',
  accent: '#9cc4ee',
  onAccent: '#10202f',
  line: '#3c3c38',
};

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return `#${a
    .map((value, at) =>
      Math.round(value + (b[at]! - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The colour, or the nearest one on its way to black or white that reads on every ground given. */
export function readableOn(color: string, grounds: readonly string[], least = 4.5): string {
  const passes = (candidate: string) => grounds.every((ground) => contrast(candidate, ground) >= least);
  for (let step = 0; step <= 20; step++) {
    const found = ['#000000', '#ffffff'].map((end) => mix(color, end, step / 20)).find(passes);
    if (found) return found;
  }
  return color;
}

function properties(given: Colors, fallback: Colors): string {
  const colors = { ...fallback, ...given };
  const { ground, surface, accent, onAccent, line } = colors as Record<string, string>;
  const grounds = [ground!, surface!];
  const label = contrast(onAccent!, accent!) >= 4.5 ? onAccent! : readableOn(onAccent!, [accent!]);
  const values: Record<string, string> = {
    ground: ground!,
    surface: surface!,
    text: readableOn(colors['text']!, grounds),
    muted: readableOn(colors['muted']!, grounds),
    accent: accent!,
    'on-accent': label,
    link: readableOn(accent!, grounds),
    line: line!,
  };
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** A font stack without quotes or anything else that could leave its place in a style sheet. */
function stack(fonts: string): string {
  const names = fonts.split(',').map((name) => name.replace(/["']/g, '').trim());
  const plain = names.filter((name) => /^-?[\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}_][\p{L}\p{N}_-]*)*$/u.test(name));
  return [
    ...plain,
    ...(plain.some((name) => /^(?:sans-serif|serif|system-ui|monospace)$/.test(name)) ? [] : ['sans-serif']),
  ].join(',');
}

/** The brand in a view is the same for many messages: what is reckoned from it alone is kept beside it. */
function oncePerBrand<T extends object>(make: (view: View) => T): (view: View) => T {
  const kept = new WeakMap<View['brand'], T>();
  return (view) => {
    const made = kept.get(view.brand) ?? make(view);
    kept.set(view.brand, made);
    return made;
  };
}

/** Custom properties for the style sheet, light and dark, and the two colours of the browser's own frame. */
export const paletteOf = oncePerBrand(({ brand, source }): Record<string, string> => {
  const radius = Math.min(Math.max(source.brand.look.radius ?? 10, 0), 32);
  const fonts = `--font:${stack(brand.fonts.body)};--heading:${stack(brand.fonts.heading)};--radius:${radius}px`;
  return {
    palette: `${properties(brand.colors, neutral)};${fonts}`,
    paletteDark: properties(brand.colorsDark, neutralDark),
    frame: brand.colors['ground'] ?? neutral['ground']!,
    frameDark: brand.colorsDark['ground'] ?? neutralDark['ground']!,
  };
});

/** As an `<img>` a drawing can load nothing and run nothing. */
function dataUri(svg: string | undefined): string | undefined {
  const start = svg?.indexOf('<svg') ?? -1;
  if (svg === undefined || start < 0) return undefined;
  const packed = svg.slice(start).replace(/>\s+</g, '><').replace(/\s+/g, ' ').trim();
  return `data:image/svg+xml,${encodeURIComponent(packed).replace(/'/g, '%27').replace(/%20/g, ' ').replace(/ /g, '%20')}`;
}

/** Width of a drawing at a height of 40 pixels. */
function widthOf(svg: string | undefined): number | undefined {
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg ?? '');
  const size = box
    ? [Number(box[1]), Number(box[2])]
    : [Number(/\swidth=["']([\d.]+)/.exec(svg ?? '')?.[1]), Number(/\sheight=["']([\d.]+)/.exec(svg ?? '')?.[1])];
  const ratio = size[0]! / size[1]!;
  return Number.isFinite(ratio) && ratio > 0 ? Math.round(ratio * 40) : undefined;
}

/** The logo inside the page, so that it needs no other file; an address on the web when there is no drawing. */
export const logoOf = oncePerBrand(({ brand }): Record<string, unknown> => {
  const light = dataUri(brand.logoSvg);
  if (light === undefined) return { logo: brand.logo, logoDark: brand.logoDark };
  return { logo: light, logoDark: dataUri(brand.logoDarkSvg), logoWidth: widthOf(brand.logoSvg) };
});
