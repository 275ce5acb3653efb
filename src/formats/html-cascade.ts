/** What the cascade comes to for an element: colours in both schemes, letters, and whether a person meets it. */
import type { Paint, Rgba, Style } from '../model/look.js';
import { fromShorthand, lengthIn, sizeWords } from './css-lengths.js';
import { ownDeclared, type Declared, type SheetRule, type Sheets } from './css-sheets.js';
import { matches, type Subject } from './css-selectors.js';
import { unseen } from './html-elements.js';
import { over, paintIn } from './html-paint.js';
import { invisible, sightOf, sizeless } from './html-style.js';

type Scheme = 'light' | 'dark';
type Values = Map<string, string>;

/** Computed for one scheme. */
interface Face extends Paint {
  readonly values: ReadonlyMap<string, string>;
  readonly custom: ReadonlyMap<string, string>;
  /** Letters of no size, or hidden by `visibility`, unless a child says otherwise. */
  readonly gone: boolean;
  /** What `opacity` leaves of the letters. */
  readonly fade: number;
  readonly size: number;
  readonly bold: boolean;
  readonly font?: string;
}

/** An element's style with what its children need; children that are styled alike share one. */
export interface Node extends Style, Subject {
  readonly faces: Readonly<Record<Scheme, Face>>;
  readonly kids: Map<string, Node>;
  /** The same by the attributes themselves: tags written alike share them. */
  readonly tags: WeakMap<ReadonlyMap<string, string>, Node>;
  readonly up?: Node;
}

const white: Rgba = [255, 255, 255, 1];
const black: Rgba = [0, 0, 0, 1];
/** Chromium's canvas where a page takes the dark scheme and says no more. */
const canvasAtNight: Rgba = [18, 18, 18, 1];

const sizes: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h5: 0.83,
  h6: 0.67,
  small: 0.8333,
  sub: 0.8333,
  sup: 0.8333,
};
const bolds = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong', 'th']);
/** Puts custom properties in; undefined when one is not known. */
function filled(value: string, custom: ReadonlyMap<string, string>, depth = 0): string | undefined {
  if (!value.includes('var(')) return value;
  if (depth > 8) return undefined;
  let missing = false;
  const text = value.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (_, name: string, other?: string) => {
    const known = custom.get(name) ?? other;
    if (known === undefined) missing = true;
    return known ?? '';
  });
  return missing || text.length > 4000 ? undefined : filled(text, custom, depth + 1);
}

/** What rules, attributes and the style attribute come to, in the order of the cascade; a value that cannot be told is `?`. */
function cascade(rules: readonly SheetRule[], subject: Subject, scheme: Scheme): Values {
  const values: Values = new Map();
  const locked = new Set<string>();
  const set = (name: string, value: string, important: boolean) => {
    if (locked.has(name) && !important) return;
    if (important) locked.add(name);
    if (name === 'background') {
      for (const part of ['background-color', 'background-image']) set(part, value, important);
      return;
    }
    values.delete(name);
    values.set(name, value);
    if (name === 'font') fromShorthand(value, (one, is) => set(one, is, important));
  };
  const hint = (name: string, attribute: string) => {
    const value = subject.attributes.get(attribute);
    if (value) set(name, value, false);
  };
  hint('background-color', 'bgcolor');
  if (subject.tag === 'font') hint('color', 'color');
  if (subject.tag === 'body') hint('color', 'text');
  if (subject.attributes.has('background')) set('background-image', 'url()', false);
  if (subject.tag === 'mark') set('background-color', '#ff0', false);
  const all = rules.filter((rule) => rule.scheme === undefined || rule.scheme === scheme);
  for (const { declared, selector } of all)
    for (const { name, value, important } of declared) set(name, selector.vague ? '?' : value, important);
  for (const { name, value, important } of ownOf(subject)) set(name, value, important);
  return values;
}

const ownOf = ({ attributes }: Subject): readonly Declared[] => {
  const style = attributes.get('style');
  return style === undefined ? [] : ownDeclared(style);
};

function groundOf(values: ReadonlyMap<string, string>, above: Rgba | undefined): Rgba | undefined {
  const picture = values.get('background-image');
  const plain = values.get('background-color');
  if (picture === '?' || plain === '?' || /url\(|gradient\(/i.test(picture ?? '')) return undefined;
  const apart = /^(?:absolute|fixed)$/.test(values.get('position') ?? '');
  if (plain === undefined || /^(?:none|inherit|initial|unset|0 0)$/i.test(plain)) return apart ? undefined : above;
  const colour = paintIn(plain);
  if (!colour) return /^transparent$/i.test(plain) ? above : undefined;
  if (colour[3] === 1) return colour;
  if (colour[3] === 0) return apart ? undefined : above;
  return above && !apart ? over(colour, above) : undefined;
}

function inkOf(
  values: ReadonlyMap<string, string>,
  subject: Subject,
  above: Rgba | undefined,
  dark: boolean,
): Rgba | undefined {
  const value = values.get('-webkit-text-fill-color') ?? values.get('color');
  if (value === undefined || /^(?:unset|revert.*|initial)$/i.test(value)) {
    if (subject.tag === 'a' && subject.attributes.has('href')) return dark ? [158, 158, 255, 1] : [0, 0, 238, 1];
    return subject.tag === 'mark' ? black : above;
  }
  if (/^(?:inherit|currentcolor)$/i.test(value)) return above;
  return paintIn(value);
}

/** Elements whose look the browser or the system draws. */
const drawn = new Set(['button', 'input', 'select', 'textarea', 'progress', 'meter']);

function faceOf(subject: Subject, up: Face, rules: readonly SheetRule[], scheme: Scheme, night: boolean): Face {
  const raw = cascade(rules, subject, scheme);
  const own = [...raw].filter(([name]) => name.startsWith('--'));
  const custom = own.length === 0 ? up.custom : new Map([...up.custom, ...own]);
  const values = new Map<string, string>();
  for (const [name, value] of raw) if (!name.startsWith('--')) values.set(name, filled(value, custom) ?? '?');
  const base = subject.tag === 'html' ? 16 : up.size;
  const asked = values.get('font-size');
  const size =
    asked === undefined
      ? base * (sizes[subject.tag] ?? 1)
      : (sizeWords[asked.toLowerCase()] ?? lengthIn(asked, base) ?? base);
  const weight = values.get('font-weight');
  const bold =
    weight === undefined || weight === 'inherit' ? up.bold || bolds.has(subject.tag) : /^bold|^[7-9]\d{2}/.test(weight);
  const lower = new Map([...values].map(([name, value]) => [name, value.toLowerCase()] as const));
  const hides = unseen.has(subject.tag) || subject.attributes.has('hidden') ? 'hidden' : sightOf(lower);
  const gone = invisible(lower) ?? sizeless(lower) ?? up.gone;
  const sight = up.sight === 'hidden' || hides === 'hidden' ? 'hidden' : hides === 'spoken' ? 'spoken' : up.sight;
  const opacity = Number(values.get('opacity') ?? 1);
  const fade = up.fade * (Number.isFinite(opacity) ? Math.min(1, Math.max(0, opacity)) : 1);
  const ground = drawn.has(subject.tag) && !values.has('background-color') ? undefined : groundOf(values, up.ground);
  const ink = inkOf(values, subject, up.ink, night);
  return {
    values,
    custom,
    gone,
    sight,
    fade,
    size,
    bold,
    font: values.get('font-family') && values.get('font-family') !== 'inherit' ? values.get('font-family') : up.font,
    ink,
    ground: fade < 1 && values.has('background-color') && ground !== up.ground ? undefined : ground,
  };
}

function paintOf({ ink, ground, sight, gone, fade }: Face): Paint {
  const seen = gone ? 'hidden' : sight;
  if (!ink) return { ground, sight: seen };
  const faded: Rgba = fade < 1 ? [ink[0], ink[1], ink[2], ink[3] * fade] : ink;
  return { ink: faded[3] === 1 ? faded : ground && over(faded, ground), ground, sight: seen };
}

function nodeOf(subject: Subject, up: Node | undefined, faces: Record<Scheme, Face>): Node {
  const { size, bold, font, values } = faces.light;
  const [light, dark] = [paintOf(faces.light), paintOf(faces.dark)];
  return {
    ...subject,
    up,
    faces,
    kids: new Map(),
    tags: new WeakMap(),
    light,
    dark,
    size,
    bold,
    font,
    declared: values,
  };
}

export function rootNode(darkScheme: boolean): Node {
  const face = (ink: Rgba, ground: Rgba): Face => ({
    values: new Map(),
    custom: new Map(),
    gone: false,
    sight: 'shown',
    fade: 1,
    size: 16,
    bold: false,
    ink,
    ground,
  });
  const light = face(black, white);
  return nodeOf({ tag: '', id: '', classes: [], attributes: new Map() }, undefined, {
    light,
    dark: darkScheme ? face(white, canvasAtNight) : light,
  });
}

/** The style of an element inside another; made once for all that are styled alike there. */
export function styledIn(up: Node, tag: string, attributes: ReadonlyMap<string, string>, sheets: Sheets): Node {
  const same = up.tags.get(attributes);
  if (same) return same;
  const node = styledLike(up, tag, attributes, sheets);
  up.tags.set(attributes, node);
  return node;
}

function styledLike(up: Node, tag: string, attributes: ReadonlyMap<string, string>, sheets: Sheets): Node {
  const looked = ['class', 'id', 'style', 'bgcolor', 'color', 'background', 'text', 'hidden', ...sheets.attributes];
  let key = tag;
  for (const name of looked) {
    const value = attributes.get(name);
    if (value !== undefined) key += `\n${name}=${value}`;
  }
  if (tag === 'a' && attributes.has('href')) key += '\nhref';
  const known = up.kids.get(key);
  if (known) return known;
  const classes = (attributes.get('class') ?? '').split(/\s+/, 24).filter(Boolean);
  const id = attributes.get('id') ?? '';
  const subject: Subject = { tag, id, classes, attributes, up };
  const keys = new Set(['*', tag, ...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])]);
  const rules = [...keys]
    .flatMap((name) => sheets.rules.get(name) ?? [])
    .filter((rule) => matches(rule.selector, subject))
    .sort((one, other) => one.selector.weight - other.selector.weight || one.order - other.order);
  const light = faceOf(subject, up.faces.light, rules, 'light', false);
  const dark = sheets.darkScheme ? faceOf(subject, up.faces.dark, rules, 'dark', true) : light;
  const node = nodeOf(subject, up, { light, dark });
  up.kids.set(key, node);
  return node;
}
