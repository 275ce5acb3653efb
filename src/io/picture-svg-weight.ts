/** How much a drawing becomes when what it refers to is put in place, counted without doing it. */
import type { Pointer } from './picture-svg-css.js';
import { Unfit } from './picture-svg-tokens.js';

/** An element with what is in it and what it points at. */
export interface Element {
  readonly name: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly pointers: Pointer[];
  /** Of its own line. */
  readonly corners: number;
  readonly layers: number;
  readonly children: Element[];
}

export const maxElements = 50_000;
export const maxDepth = 200;
/** librsvg gives up at 500,000, after three seconds. */
export const maxDrawn = 100_000;
/**
 * Steps of filters, and masks, go over the whole picture, and sharp's time limit does not end them. One layer is what a
 * blur takes: measured 0.1 s per megapixel with librsvg 2.63.
 */
const maxLayers = 100;

/** Layers that an element takes by its name and its numbers. */
export function layersOf(name: string, value: (attribute: string) => string | undefined): number {
  const most = (attribute: string) =>
    Math.max(1, ...(value(attribute) ?? '').split(/[\s,]+/).map((one) => Number(one) || 0));
  if (name === 'feMorphology') return 1 + most('radius') / 13;
  if (name === 'feConvolveMatrix') return 1 + most('order') ** 2 / 20;
  if (/^fe(?:GaussianBlur|DropShadow|Turbulence|DiffuseLighting|SpecularLighting|DisplacementMap)$/.test(name))
    return 1;
  if (/^fe(?:MergeNode|Func.|.*Light)$/.test(name)) return 0;
  return name === 'mask' || name.startsWith('fe') ? 0.25 : 0;
}

/** @throws Unfit when it is too much, or when something refers to itself */
export function weigh(root: Element, pixels: number): void {
  const byId = new Map<string, Element>();
  const everyOne: Element[] = [root];
  for (const one of everyOne) {
    if (one.id !== undefined && !byId.has(one.id)) byId.set(one.id, one);
    // One at a time: a list of fifty thousand is too long for the arguments of a function.
    for (const child of one.children) everyOne.push(child);
  }
  const inside = new Map<Element, Inside>();
  for (const one of everyOne.reverse()) inside.set(one, insideOf(one, inside));
  const { drawn, layers } = new Scales(byId, inside).weight(root, 0);
  if (drawn > maxDrawn) throw new Unfit('heavy');
  if (layers > maxLayers || layers * pixels > maxLayers * 1e6) throw new Unfit('heavy');
}

/** Shapes and corners of an element with all in it. */
interface Inside {
  shape: number;
  corner: number;
}

function insideOf(element: Element, known: ReadonlyMap<Element, Inside>): Inside {
  const sum = { shape: 1, corner: element.corners };
  for (const child of element.children) {
    const { shape, corner } = known.get(child)!;
    sum.shape += shape;
    sum.corner += corner;
  }
  return sum;
}

interface Weight {
  readonly drawn: number;
  readonly layers: number;
}

class Scales {
  private readonly known = new Map<Element, Weight | 'open'>();

  constructor(
    private readonly byId: ReadonlyMap<string, Element>,
    private readonly inside: ReadonlyMap<Element, Inside>,
  ) {}

  weight(element: Element, depth: number): Weight {
    const known = this.known.get(element);
    if (known === 'open') throw new Unfit('circle', `#${element.id}`);
    if (known) return known;
    if (depth > 4 * maxDepth) throw new Unfit('heavy');
    this.known.set(element, 'open');
    let [drawn, layers] = [1, element.layers];
    const add = (one: Element | undefined, times: number) => {
      if (!one) return;
      const weight = this.weight(one, depth + 1);
      drawn += weight.drawn * times;
      layers += weight.layers * times;
    };
    for (const child of element.children) add(child, 1);
    for (const { id, per } of element.pointers) add(this.byId.get(id), per ? this.inside.get(element)![per] : 1);
    this.known.set(element, { drawn, layers });
    return { drawn, layers };
  }
}
