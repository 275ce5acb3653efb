/**
 * Design tokens of the W3C community group (DTCG, format module 2025.10) as the look of a brand: colours and fonts.
 * https://www.designtokens.org/tr/2025.10/format/
 */
import type { BrandFile } from './brand-file.js';
import { isRole, roleOf } from './brand-roles.js';
import { hexOf } from './brand-token-color.js';
import { sentences } from './brand-sentences.js';
import { problem } from './sentences.js';

type Path = readonly (string | number)[];
type Table = Readonly<Record<string, unknown>>;

interface Token {
  /** `brand.green.500`. */
  readonly name: string;
  readonly path: Path;
  readonly type: string | undefined;
  readonly value: unknown;
}

interface Chosen {
  readonly colors?: Readonly<Record<string, string>>;
  readonly colorsDark?: Readonly<Record<string, string>>;
}

const isTable = (data: unknown): data is Table => typeof data === 'object' && data !== null && !Array.isArray(data);

/** Every token with its type, which a group may give to all below it. */
function* tokensIn(data: unknown, path: Path = [], type?: string): Generator<Token> {
  if (!isTable(data)) return;
  const own = typeof data.$type === 'string' ? data.$type : type;
  if ('$value' in data) yield { name: path.join('.').replace(/\.\$root$/, ''), path, type: own, value: data.$value };
  for (const [key, inner] of Object.entries(data))
    if (!key.startsWith('$') || key === '$root') yield* tokensIn(inner, [...path, key], own);
}

/** Follows `{group.token}`. @throws UserError for a name that is not there, or that leads back to itself */
function follow(token: Token, all: ReadonlyMap<string, Token>, { whereOf }: BrandFile): Token {
  const seen = new Set<string>();
  let at = token;
  for (let name = aliasOf(at.value); name !== undefined; name = aliasOf(at.value)) {
    const next = all.get(name);
    const where = whereOf([...at.path, '$value']);
    if (!next) throw problem(sentences.noToken, { name }, { where });
    if (seen.has(name)) throw problem(sentences.tokenLoop, { name }, { where });
    seen.add(name);
    at = { ...next, type: next.type ?? at.type };
  }
  return { ...at, name: token.name, path: token.path };
}

const aliasOf = (value: unknown) => (typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value.trim())?.[1] : undefined);

/** Groups for the dark appearance: `dark.text`, `color.dark.ground`, `text-dark`. */
const dark = /(?:^|[./_-])dark(?:$|[./_-])/i;

/** The keys of a brand that design tokens fill; `chosen` names the token of a role where its name does not tell. */
export function brandFromTokens(file: BrandFile, chosen: Chosen = {}): BrandFile {
  const all = new Map([...tokensIn(file.data)].map((token) => [token.name, token]));
  const origin = new Map<string, Path>();
  const colors: Record<'colors' | 'colorsDark', Record<string, string>> = { colors: {}, colorsDark: {} };
  const also = new Set<string>();
  const fonts: Record<string, string> = {};
  const put = (key: 'colors' | 'colorsDark', role: string, token: Token) => {
    colors[key][role] ??= colorOf(token, all, file);
    origin.set(`look.${key}.${role}`, origin.get(`look.${key}.${role}`) ?? token.path);
  };
  for (const key of ['colors', 'colorsDark'] as const)
    for (const [role, name] of Object.entries(chosen[key] ?? {})) {
      const token = all.get(name);
      if (!token || !isRole(role))
        throw problem(sentences.noToken, { name: token ? role : name }, { where: file.whereOf([]) });
      put(key, role, token);
    }
  for (const token of all.values()) {
    const { type, value } = follow(token, all, file);
    if (type === 'color') {
      also.add(colorOf(token, all, file));
      const role = roleOf(token.name.replace(dark, '.'));
      if (role) put(dark.test(token.name) ? 'colorsDark' : 'colors', role, token);
    }
    const family =
      type === 'fontFamily' ? value : type === 'typography' && isTable(value) ? value.fontFamily : undefined;
    const use = family === undefined ? undefined : /head|title|display/i.test(token.name) ? 'heading' : 'body';
    if (use && fonts[use] === undefined) {
      fonts[use] = familyOf(family, all);
      origin.set(`look.fonts.${use}`, token.path);
    }
  }
  const used = new Set(Object.values(colors).flatMap((roles) => Object.values(roles)));
  return {
    file: file.file,
    data: {
      look: {
        ...colors,
        also: [...also].filter((one) => !used.has(one)),
        ...(Object.keys(fonts).length > 0 && { fonts }),
      },
    },
    whereOf: (path) => file.whereOf(origin.get(path.join('.')) ?? []),
  };
}

function colorOf(token: Token, all: ReadonlyMap<string, Token>, file: BrandFile): string {
  const { value } = follow(token, all, file);
  const hex = hexOf(value);
  if (hex === undefined)
    throw problem(sentences.tokenColor, { name: token.name }, { where: file.whereOf([...token.path, '$value']) });
  return hex;
}

/** A list of families as CSS writes it; names of several words in quotes. */
function familyOf(value: unknown, all: ReadonlyMap<string, Token>): string {
  const name = aliasOf(value);
  if (name !== undefined) return familyOf(all.get(name)?.value, all);
  const families = (Array.isArray(value) ? value : [value]).map(String);
  return families.map((one) => (/^[\w-]+$/.test(one) || /^['"]/.test(one) ? one : `'${one}'`)).join(', ');
}
