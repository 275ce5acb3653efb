/** A `_brand.yml` (https://posit-dev.github.io/brand-yml/) as the keys of a brand: name, colours, fonts, logo. */
import type { BrandFile } from './brand-file.js';
import { sentences } from './brand-sentences.js';
import { problem } from './sentences.js';

type Path = readonly (string | number)[];
type Table = Readonly<Record<string, unknown>>;

const isTable = (data: unknown): data is Table => typeof data === 'object' && data !== null && !Array.isArray(data);
const at = (data: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isTable(inner) ? inner[key] : undefined), data);
const text = (data: unknown) => (typeof data === 'string' && data.trim() !== '' ? data : undefined);

/** Its colours that have a role with us. */
const roles: readonly (readonly [theirs: string, ours: string])[] = [
  ['background', 'ground'],
  ['foreground', 'text'],
  ['primary', 'accent'],
  ['link', 'accent'],
  ['secondary', 'muted'],
];

/** Colours that CSS knows by name and a `_brand.yml` may use without a palette. */
const css: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

export function brandFromBrandYml(file: BrandFile): BrandFile {
  const { data } = file;
  const origin = new Map<string, Path>();
  const look: Record<string, unknown> = {};
  const colors: Record<string, Record<string, string>> = { colors: {}, colorsDark: {} };
  for (const [theirs, ours] of roles)
    for (const [mode, key] of [
      ['light', 'colors'],
      ['dark', 'colorsDark'],
    ] as const) {
      const said = at(data, 'color', theirs);
      const value = isTable(said) ? said[mode] : mode === 'light' ? said : undefined;
      if (value === undefined || colors[key]![ours]) continue;
      const path = isTable(said) ? ['color', theirs, mode] : ['color', theirs];
      colors[key]![ours] = colorOf(value, file, path);
      origin.set(`look.${key}.${ours}`, path);
    }
  const palette = at(data, 'color', 'palette');
  const also = Object.keys(isTable(palette) ? palette : {}).map((name) =>
    colorOf(name, file, ['color', 'palette', name]),
  );
  const used = Object.values(colors).flatMap((table) => Object.values(table));
  Object.assign(look, colors, { also: [...new Set(also)].filter((one) => !used.includes(one)) });
  const fonts = Object.fromEntries(
    [
      ['base', 'body'],
      ['headings', 'heading'],
    ].flatMap(([theirs, ours]) => {
      const said = at(data, 'typography', theirs!);
      const family = text(said) ?? text(at(said, 'family'));
      if (family === undefined) return [];
      origin.set(`look.fonts.${ours}`, ['typography', theirs!]);
      return [[ours!, /^[\w-]+$/.test(family) ? family : `'${family}'`]];
    }),
  );
  if (Object.keys(fonts).length > 0) look.fonts = fonts;
  const logo = logoOf(data);
  if (logo) {
    look.logo = logo;
    for (const key of Object.keys(logo)) origin.set(`look.logo.${key}`, ['logo']);
  }
  const name =
    text(at(data, 'meta', 'name')) ?? text(at(data, 'meta', 'name', 'short')) ?? text(at(data, 'meta', 'name', 'full'));
  const legal = text(at(data, 'meta', 'name', 'full'));
  const home = text(at(data, 'meta', 'link')) ?? text(at(data, 'meta', 'link', 'home'));
  return {
    file: file.file,
    data: {
      ...(name && { name }),
      ...(legal && { legalName: legal }),
      ...(home && { site: { url: home.replace(/\/$/, '') } }),
      look,
    },
    whereOf: (path) => file.whereOf(origin.get(path.join('.')) ?? whereOfMeta(path)),
  };
}

const whereOfMeta = (path: Path): Path => (path[0] === 'look' ? ['color'] : ['meta']);

/** A colour, or the name of one of the palette, which may name another. @throws UserError for what is none */
function colorOf(value: unknown, file: BrandFile, path: Path, steps = 0): string {
  const said = text(value);
  if (said && /^#[0-9a-f]{6}$/i.test(said)) return said.toLowerCase();
  if (said && /^#[0-9a-f]{3}$/i.test(said)) return `#${said.slice(1).replaceAll(/./g, '$&$&')}`.toLowerCase();
  const named =
    said && (at(file.data, 'color', 'palette', said) ?? (steps > 0 ? undefined : at(file.data, 'color', said)));
  if (named !== undefined && named !== '' && named !== said && steps < 8) return colorOf(named, file, path, steps + 1);
  if (said && css[said.toLowerCase()]) return css[said.toLowerCase()]!;
  throw problem(sentences.brandYmlColor, { value: String(value) }, { where: file.whereOf(path) });
}

/** The medium logo before the small and the large one; an SVG, for our pages draw no other. */
function logoOf(data: unknown): { light: string; dark?: string; alt?: string } | undefined {
  for (const size of ['medium', 'small', 'large']) {
    const said = at(data, 'logo', size);
    const light = imageOf(at(said, 'light') ?? said, data);
    const dark = imageOf(at(said, 'dark'), data);
    if (light?.path.endsWith('.svg'))
      return {
        light: light.path,
        ...(dark?.path.endsWith('.svg') && { dark: dark.path }),
        ...(light.alt && { alt: light.alt }),
      };
  }
  return undefined;
}

/** A path, `{ path, alt }`, or the name of one of `logo.images`. */
function imageOf(said: unknown, data: unknown): { path: string; alt?: string } | undefined {
  const name = text(said);
  const image = name === undefined ? said : (at(data, 'logo', 'images', name) ?? name);
  const path = text(image) ?? text(at(image, 'path'));
  return path === undefined ? undefined : { path, alt: text(at(image, 'alt')) };
}
