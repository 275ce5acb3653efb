/**
 * A drawing that only draws. Opened by its own address an SVG is a page, and what draws it may read files: it may hold
 * no script, event or entity, nothing of another language, and no address but of what lies in it.
 */
import { pointers, readCss, Rules, type Pointer } from './picture-svg-css.js';
import { svgSize } from './picture-svg-size.js';
import { elements, foreignSpaces, limits, svgSpace } from './picture-svg-names.js';
import { svgText, svgTokens, Unfit, type Attribute, type SvgToken } from './picture-svg-tokens.js';
import { layersOf, maxDepth, maxDrawn, maxElements, weigh, type Element } from './picture-svg-weight.js';
import type { Walk } from './picture-walk.js';

const maxBytes = 2 * 1024 * 1024;
/** Letters of one style sheet. */
const maxSheet = 256 * 1024;

export interface SvgWalk extends Walk {
  hasText: boolean;
  /** Words of the file that the fault is about. */
  what?: string;
}

/** Looks at a picture that lies in the drawing: its number of pixels, or undefined when it is not fit. */
export type Judge = (bytes: Buffer) => number | undefined;

export function walkSvg(bytes: Buffer, judge: Judge): SvgWalk {
  const found: SvgWalk = { frames: 1, alpha: true, end: bytes.length, hasText: false };
  try {
    if (bytes.length > maxBytes) throw new Unfit('longDrawing');
    new Drawing(found, judge).read(svgText(bytes));
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    found.fault = error.fault;
    found.what = error.what.replace(/\s+/g, ' ').slice(0, 60);
  }
  return found;
}

type OpenTag = Extract<SvgToken, { kind: 'open' }>;
type Spaces = Readonly<Record<string, string>>;

class Drawing {
  private readonly open: { element: Element; tag: string; spaces: Spaces }[] = [];
  private readonly all: Element[] = [];
  private readonly rules = new Rules();
  private sheet = '';
  private pixelsInside = 0;
  private pointed = 0;

  constructor(
    private readonly found: SvgWalk,
    private readonly judge: Judge,
  ) {}

  read(text: string): void {
    for (const token of svgTokens(text)) {
      if (token.kind === 'open') this.begin(token);
      else if (token.kind === 'close') this.end(token.name);
      else if (this.open.at(-1)?.element.name === 'style') this.style(token.text);
      else if (this.open.length === 0 && token.text.trim() !== '') throw new Unfit('broken');
    }
    const [root] = this.all;
    if (this.open.length > 0 || !root) throw new Unfit('broken');
    for (const one of this.all) this.point(one, this.rules.for(one));
    weigh(root, (this.found.width ?? 0) * (this.found.height ?? 0));
  }

  private begin({ name, attributes, empty }: OpenTag): void {
    if (this.all.length > 0 && this.open.length === 0) throw new Unfit('broken');
    if (this.all.length >= maxElements || this.open.length >= maxDepth) throw new Unfit('heavy');
    const spaces = spacesOf(attributes, this.open.at(-1)?.spaces ?? Object.create(null));
    const local = localName(name);
    const isSvg = isFit(name, local, spaces);
    if (this.all.length === 0) this.root(local, isSvg, attributes);
    const value = (key: string) => attributes.find(([one]) => one === key)?.[1];
    const element: Element = {
      name: isSvg ? local : '',
      id: value('id') ?? value('xml:id'),
      classes: (value('class') ?? '').split(/\s+/),
      pointers: [],
      corners: corners(`${value('d') ?? ''} ${value('points') ?? ''}`),
      children: [],
      layers: isSvg ? layersOf(local, value) : 0,
    };
    for (const [key, text] of attributes) this.attribute(element, key, text);
    if (isSvg && /^(?:text|tspan|tref|flowRoot)$/.test(local)) this.found.hasText = true;
    this.open.at(-1)?.element.children.push(element);
    this.all.push(element);
    if (!empty) this.open.push({ element, tag: name, spaces });
  }

  private style(text: string): void {
    this.sheet += text;
    if (this.sheet.length > maxSheet) throw new Unfit('heavy');
  }

  private root(local: string, isSvg: boolean, attributes: readonly Attribute[]): void {
    if (local !== 'svg' || !isSvg) throw new Unfit('broken');
    const size = svgSize(new Map(attributes));
    if (size) [this.found.width, this.found.height] = size;
    else throw new Unfit('unsized');
  }

  private end(tag: string): void {
    const last = this.open.pop();
    if (last?.tag !== tag) throw new Unfit('broken');
    if (last.element.name !== 'style') return;
    this.addresses(this.sheet);
    this.rules.add(this.sheet);
    this.sheet = '';
  }

  private attribute(element: Element, key: string, text: string): void {
    if (key === 'xmlns' || key.startsWith('xmlns:')) return;
    const local = localName(key).toLowerCase();
    if (/^on[a-z]/.test(local)) throw new Unfit('acts', key);
    if (local === 'base' && key !== local) throw new Unfit('reaches', `${key}="${text}"`);
    if (/^(?:href|src|srcset|action|formaction)$/.test(local)) return this.reference(element, text);
    // eslint-disable-next-line no-control-regex
    const bare = text.replace(/[\0-\x20]+/g, '').toLowerCase();
    if (/^(?:javascript|vbscript|data):/.test(bare)) throw new Unfit('acts', text);
    if (local === 'attributename' && /(?:^|:)(?:href|src|on[a-z]+)$/.test(bare))
      throw new Unfit('acts', `${key}="${text}"`);
    const limit = limits.get(local);
    if (limit !== undefined && text.split(/[\s,]+/).some((one) => !(Math.abs(Number(one)) <= limit)))
      throw new Unfit('heavy');
    if (/^(?:d|points|transform|id)$/.test(local)) return;
    this.addresses(text);
    this.point(element, pointers(local === 'style' ? text : `${local}:${text}`));
  }

  /** Only what lies in the drawing: another element, or a picture of pixels. */
  private reference(element: Element, text: string): void {
    const address = text.trim();
    if (address === '') return;
    if (!address.startsWith('#')) return this.inside(address);
    // These name what they change or lead to; it is not drawn again.
    if (!/^(?:a|animate\w*|set|mpath|discard|view)$/.test(element.name))
      this.point(element, [{ id: address.slice(1) }]);
  }

  private inside(address: string): void {
    const [, packed] = /^data:image\/(?:png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/i.exec(address) ?? [];
    if (packed === undefined) throw new Unfit('reaches', address);
    const pixels = this.judge(Buffer.from(packed, 'base64'));
    if (pixels === undefined) throw new Unfit('unfitInside');
    this.pixelsInside += pixels;
    if (this.pixelsInside > 50e6) throw new Unfit('heavy');
  }

  private point(element: Element, pointers: readonly Pointer[]): void {
    this.pointed += pointers.length;
    if (this.pointed > maxDrawn) throw new Unfit('heavy');
    for (const one of pointers) element.pointers.push(one);
  }

  private addresses(text: string): void {
    const css = readCss(text);
    if (css.acts !== undefined) throw new Unfit('acts', css.acts);
    for (const address of css.addresses) if (!address.startsWith('#')) this.inside(address);
  }
}

/** Half as many as there are numbers in a path or a list of points. */
const corners = (line: string) => Math.ceil((line.match(/\d+(?:\.\d+)?/g)?.length ?? 0) / 2);

const localName = (name: string) => name.slice(name.lastIndexOf(':') + 1);

/** Which language each prefix stands for; `''` is the one without. */
function spacesOf(attributes: readonly Attribute[], outer: Spaces): Spaces {
  const own = attributes.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  // Nothing is inherited but from the elements around: `constructor` is a prefix like any other.
  const spaces = Object.create(outer) as Record<string, string>;
  for (const [key, uri] of own) spaces[key.slice(6)] = uri;
  return spaces;
}

/** Whether an element is one of SVG. Notes that drawing programs keep for themselves are let be. @throws Unfit */
function isFit(name: string, local: string, spaces: Spaces): boolean {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  const space = spaces[prefix] ?? '';
  if (space === svgSpace || (space === '' && prefix === '')) {
    if (!elements.has(local)) throw new Unfit('acts', `<${name}>`);
    return true;
  }
  if (
    foreignSpaces.test(space) ||
    /^(?:script|handler|listener|foreignobject|iframe|embed|object|include|use|image)$/i.test(local)
  ) {
    throw new Unfit('acts', `<${name}>`);
  }
  return false;
}
