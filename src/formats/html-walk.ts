/** Walks a document's tokens with the elements that are open, closing what browsers close, and knows for each place whether a person meets it. */
import { colourOf, sameColour, type Rgb } from './html-colour.js';
import { endsBefore, endsParagraph, formatting, unseen, voids, walls } from './html-elements.js';
import { invisible, sightOf, sizeless, type Declarations, type Sight } from './html-style.js';

type Colour = Rgb | 'clear' | undefined;

/** An open element. What its parents hide it hides too. */
export interface Open {
  readonly name: string;
  readonly sight: Sight;
  readonly sizeless: boolean;
  readonly invisible: boolean;
  readonly ink: Colour;
  readonly ground: Colour;
  readonly keepsSpace: boolean;
  /** Text in it stands in the reading under this name instead of `body`. */
  readonly where?: string;
}

const root: Open = {
  name: '',
  sight: 'shown',
  sizeless: false,
  invisible: false,
  ink: undefined,
  ground: undefined,
  keepsSpace: false,
};

const partsOfTable = /^(?:t[rdh]|tbody|thead|tfoot|caption)$/;

/** Where a person meets the content of an element: hidden ways of every kind taken together. */
export function seen(open: Open): Sight {
  const sameInk =
    open.ink === 'clear' ||
    (open.ink !== undefined &&
      open.ground !== undefined &&
      open.ground !== 'clear' &&
      sameColour(open.ink, open.ground));
  return open.invisible || open.sizeless || sameInk ? 'hidden' : open.sight;
}

function groundOf(style: Declarations, attributes: ReadonlyMap<string, string>, above: Colour): Colour {
  const value = style.get('background-color') ?? style.get('background') ?? attributes.get('bgcolor')?.toLowerCase();
  const picture = style.get('background-image') ?? style.get('background') ?? '';
  if (/url\(|gradient\(/.test(picture) && !/none/.test(picture)) return undefined;
  if (value === undefined) return above;
  const colour = colourOf(value);
  return colour === 'clear' ? above : colour;
}

interface Ways {
  readonly sight: Sight;
  readonly sizeless: boolean | undefined;
  readonly invisible: boolean | undefined;
}
const ways = new WeakMap<Declarations, Ways>();

/** Ways in which a style hides; elements of a template share theirs over all files. */
function waysOf(style: Declarations): Ways {
  const known = ways.get(style);
  if (known) return known;
  const made = { sight: sightOf(style), sizeless: sizeless(style), invisible: invisible(style) };
  ways.set(style, made);
  return made;
}

function elementIn(parent: Open, name: string, attributes: ReadonlyMap<string, string>, style: Declarations): Open {
  const own: Sight =
    unseen.has(name) || attributes.has('hidden') || (name === 'dialog' && !attributes.has('open'))
      ? 'hidden'
      : waysOf(style).sight;
  const ink =
    style.get('-webkit-text-fill-color') ??
    style.get('color') ??
    (name === 'font' ? attributes.get('color')?.toLowerCase() : undefined);
  const inkColour = ink === undefined || ink === 'inherit' ? parent.ink : colourOf(ink);
  return {
    name,
    sight: parent.sight === 'hidden' || own === 'hidden' ? 'hidden' : own === 'spoken' ? own : parent.sight,
    sizeless: waysOf(style).sizeless ?? parent.sizeless,
    invisible: waysOf(style).invisible ?? parent.invisible,
    ink: inkColour,
    ground: groundOf(style, attributes, parent.ground),
    keepsSpace: parent.keepsSpace || name === 'pre' || name === 'textarea' || name === 'listing' || name === 'xmp',
    ...(parent.where === undefined ? {} : { where: parent.where }),
  };
}

/** The elements open at a point of the document. Every step costs constant time, however deep they lie. */
export class OpenElements {
  readonly #open: Open[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #walls: number[] = [];
  /** Hidden formatting that a block closed over: it opens again and hides what follows, until its own end tag. */
  readonly #lingering: string[] = [];

  /** @param closed told of each element that ends, innermost first */
  constructor(readonly closed: (element: Open) => void) {}

  get top(): Open {
    return this.#open.at(-1) ?? root;
  }

  /** Whether, how and where a person meets text at this point. */
  get sight(): Sight {
    return this.#lingering.length > 0 ? 'hidden' : seen(this.top);
  }

  #lastOf(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1;
  }

  #pop(): void {
    const element = this.#open.pop()!;
    this.#places.get(element.name)!.pop();
    if (this.#walls.at(-1) === this.#open.length) this.#walls.pop();
    this.closed(element);
  }

  #closeTo(depth: number): void {
    const outer = this.#open[depth]!;
    const cell = walls.has(outer.name);
    while (this.#open.length > depth) {
      const { name } = this.top;
      const hides = seen(this.top) === 'hidden' && (this.#open.length < 2 || seen(this.#open.at(-2)!) !== 'hidden');
      if (hides && !cell && this.#open.length - 1 > depth && formatting.has(name) && this.#lingering.length < 8)
        this.#lingering.push(name);
      this.#pop();
    }
  }

  /**
   * Opens an element, after closing those that its start tag ends. Void elements are returned, not opened.
   * @param shownAs the element is met under this name, though its style hides it
   */
  open(name: string, attributes: ReadonlyMap<string, string>, style: Declarations, shownAs?: string): Open {
    const wall = this.#walls.at(-1) ?? -1;
    if (endsParagraph.has(name) && this.#lastOf('p') > wall) this.#closeTo(this.#lastOf('p'));
    const rule = Object.hasOwn(endsBefore, name) ? endsBefore[name] : undefined;
    if (rule) {
      const last = Math.max(...rule.ends.map((each) => this.#lastOf(each)));
      const limit = Math.max(
        rule.within.includes('table') ? -1 : (this.#walls.at(-1) ?? -1),
        ...rule.within.map((each) => this.#lastOf(each)),
      );
      if (last > limit) this.#closeTo(last);
    }
    const element =
      shownAs === undefined ? elementIn(this.top, name, attributes, style) : { ...root, name, where: shownAs };
    if (voids.has(name)) return element;
    const places = this.#places.get(name);
    if (places) places.push(this.#open.length);
    else this.#places.set(name, [this.#open.length]);
    if (walls.has(name)) this.#walls.push(this.#open.length);
    this.#open.push(element);
    return element;
  }

  /** Closes the nearest open element of that name and all inside it; an end tag that closes nothing is left out. */
  close(name: string): void {
    const lingering = this.#lingering.lastIndexOf(name);
    const at = this.#lastOf(name);
    const limit = partsOfTable.test(name) ? this.#lastOf('table') : walls.has(name) ? -1 : (this.#walls.at(-1) ?? -1);
    if (lingering >= 0) this.#lingering.splice(lingering, 1);
    else if (at > limit) this.#closeTo(at);
  }

  /** Closes all that is still open at the end of the document. */
  closeAll(): void {
    while (this.#open.length > 0) this.#pop();
  }
}
