/** Style sheets → their rules on a phone, each with what it declares and for which colour scheme. */
import { Lately } from '../model/lately.js';
import type { LookDeclaration } from '../model/look.js';
import { selectorOf, type Selector } from './css-selectors.js';
import { coloursIn } from './html-paint.js';
import { withoutComments } from './html-style.js';

export interface Declared {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
}

export interface SheetRule {
  readonly selector: Selector;
  readonly declared: readonly Declared[];
  /** Counts in this scheme only. */
  readonly scheme?: 'light' | 'dark';
  readonly order: number;
}

export interface Sheets {
  /** By the most telling name of the selector's last compound: `#id`, `.class`, tag, `*`. */
  readonly rules: ReadonlyMap<string, readonly SheetRule[]>;
  /** Attributes that selectors look at, besides class and id. */
  readonly attributes: readonly string[];
  readonly darkScheme: boolean;
  /** One list per sheet; the same text is the same list. */
  readonly declarations: readonly (readonly LookDeclaration[])[];
}

/** Pixels of the phone that pages are looked at on. */
export const phone = 375;

/** Declarations in order; braces and strings with semicolons are taken as written. */
export function declaredIn(css: string): Declared[] {
  return css.split(/;(?![^(]*\))/).flatMap((piece): Declared[] => {
    const colon = piece.indexOf(':');
    if (colon < 0) return [];
    const name = piece.slice(0, colon).trim();
    const written = piece.slice(colon + 1).trim();
    const important = /!\s*important$/i.test(written);
    const value = important ? written.replace(/\s*!\s*important$/i, '') : written;
    return name === '' || value === ''
      ? []
      : [{ name: name.startsWith('--') ? name : name.toLowerCase(), value, important }];
  });
}

const own = new Lately<readonly Declared[]>(1000);

/** What a style attribute declares; those of a template stand in every file. */
export function ownDeclared(style: string): readonly Declared[] {
  const known = own.get(style);
  if (known) return known;
  const made = declaredIn(style);
  own.set(style, made);
  return made;
}

const pixels = (number: string, unit: string): number => Number(number) * (unit === 'px' ? 1 : 16);

/** Whether a media query can hold on the phone, and for which scheme. */
export function mediaOf(query: string): { holds: boolean; scheme?: 'light' | 'dark' } {
  if (query.trim() === '') return { holds: true };
  let scheme: 'light' | 'dark' | undefined;
  const holds = query.split(',').some((one) => {
    if (
      /\b(?:print|speech)\b|forced-colors|prefers-contrast|orientation|(?:min|max)-(?:resolution|device)|\bnot\b/i.test(
        one,
      )
    )
      return false;
    for (const [, side, number, unit] of one.matchAll(/\b(min|max)-width\s*:\s*([\d.]+)(px|r?em)/gi))
      if (
        side!.toLowerCase() === 'min'
          ? pixels(number!, unit!.toLowerCase()) > phone
          : pixels(number!, unit!.toLowerCase()) < phone
      )
        return false;
    const asked = /prefers-color-scheme\s*:\s*(light|dark)/i.exec(one)?.[1]?.toLowerCase();
    if (asked) scheme = asked as 'light' | 'dark';
    return true;
  });
  return { holds, scheme };
}

interface Found {
  readonly selectors: string;
  readonly body: string;
  readonly scheme?: 'light' | 'dark';
  readonly counts: boolean;
}

/** Rules of a sheet with the conditions they stand in. Keyframes, fonts and pages hold no rules. */
function* rulesIn(css: string, media: ReturnType<typeof mediaOf>): Generator<Found> {
  const open: ReturnType<typeof mediaOf>[] = [media];
  let start = 0;
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === ';') start = at + 1;
    else if (sign === '}') {
      if (open.length > 1) open.pop();
      start = at + 1;
    } else if (sign === '{') {
      const head = css.slice(start, at).trim();
      const above = open.at(-1)!;
      if (/^@(?:media|supports|layer|container)\b/i.test(head)) {
        const own = /^@media/i.test(head) ? mediaOf(head.slice(6)) : { holds: true };
        open.push({ holds: above.holds && own.holds, scheme: own.scheme ?? above.scheme });
        if (open.length > 32) return;
      } else {
        const end = css.indexOf('}', at);
        const stop = end < 0 ? css.length : end;
        if (!head.startsWith('@'))
          yield { selectors: head, body: css.slice(at + 1, stop), scheme: above.scheme, counts: above.holds };
        else if (/^@(?:-\w+-)?keyframes/i.test(head)) {
          open.push({ holds: false });
          start = at + 1;
          continue;
        }
        at = stop;
      }
      start = at + 1;
    }
  }
}

const shows =
  /^(?:color|background|background-color|background-image|border|border-.*|outline|outline-color|fill|stroke|stop-color|box-shadow|text-shadow|text-decoration|text-decoration-color|caret-color|accent-color|column-rule.*|font|font-family|-webkit-text-fill-color|--.*)$/;

/** A custom property is a colour when all of it is one; names of fonts are none. */
const ownColours = ({ name, value }: Declared) =>
  /font/.test(name) || (name.startsWith('--') && /[\s,](?![^(]*\))/.test(value.trim())) ? [] : coloursIn(value);

/** What of some declarations prints a colour or chooses a font. */
export function lookDeclarations(declared: readonly Declared[]): LookDeclaration[] {
  return declared
    .filter(({ name }) => shows.test(name))
    .map((each) => ({ property: each.name, value: each.value, colours: ownColours(each) }))
    .filter(({ property, colours }) => colours.length > 0 || /font/.test(property));
}

function keyOf({ subject }: Selector): string {
  return subject.id ? `#${subject.id}` : subject.classes[0] ? `.${subject.classes[0]}` : (subject.tag ?? '*');
}

const outside = (query: string) => /\b(?:print|speech)\b/i.test(query) && !/\b(?:screen|all)\b/i.test(query);

function read(styles: readonly { readonly css: string; readonly media: string }[]): Sheets {
  const rules = new Map<string, SheetRule[]>();
  const attributes = new Set<string>();
  const declarations: LookDeclaration[][] = [];
  let [order, darkScheme] = [0, false];
  for (const { css, media } of styles) {
    if (outside(media)) continue;
    const shown: LookDeclaration[] = [];
    const plain = withoutComments(css).replace(/<!--|-->/g, ' ');
    for (const found of rulesIn(plain, mediaOf(media))) {
      const declared = declaredIn(found.body);
      if (found.counts) shown.push(...lookDeclarations(declared));
      if (found.scheme === 'dark') darkScheme = true;
      if (declared.some(({ name, value }) => name === 'color-scheme' && /\bdark\b/i.test(value))) darkScheme = true;
      if (!found.counts) continue;
      for (const each of found.selectors.split(/,(?![^([]*[)\]])/)) {
        const selector = selectorOf(each);
        if (!selector || ++order > 4000) continue;
        const key = keyOf(selector);
        const list = rules.get(key) ?? [];
        if (list.length < 200) list.push({ selector, declared, scheme: found.scheme, order });
        rules.set(key, list);
        for (const { compound } of [{ compound: selector.subject }, ...selector.around])
          for (const { name } of compound.attributes) attributes.add(name);
      }
    }
    declarations.push(shown);
  }
  return { rules, attributes: [...attributes].sort(), darkScheme, declarations };
}

/** The pages of a channel have one sheet each: the last few are kept. */
const kept = new Map<string, Sheets>();

/** Reads the sheets of a document, in order. At most 4,000 selectors. */
export function sheetsOf(styles: readonly { readonly css: string; readonly media: string }[]): Sheets {
  const key = JSON.stringify(styles);
  const known = kept.get(key);
  if (known) return known;
  const made = read(styles);
  if (kept.size >= 16) kept.clear();
  kept.set(key, made);
  return made;
}
