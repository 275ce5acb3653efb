/** Selectors of style sheets, as far as a single element and those around it can tell whether they match. */

export interface Compound {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  /** `[name]`, `[name="value"]`, `[name^="value"]` … */
  readonly attributes: readonly { readonly name: string; readonly how: string; readonly value: string }[];
  readonly link: boolean;
}

/** What a selector looks at in an element; `up` are the elements around it. */
export interface Subject {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly up?: Subject;
}

export interface Selector {
  readonly subject: Compound;
  /** From the inside out. */
  readonly around: readonly { readonly near: boolean; readonly compound: Compound }[];
  readonly weight: number;
  /** It also looks at siblings or at what stands inside: whether it matches cannot be told. */
  readonly vague: boolean;
}

const piece =
  /([a-z][\w-]*|\*)|#([\w\u0080-\uffff-]+)|\.([\w\u0080-\uffff-]+)|\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*("[^"]*"|'[^']*'|[^\]\s]+)\s*)?[is]?\s*\]|(::?[a-z-]+(?:\([^()]*\))?)/giy;

/** States and boxes that are not the text as it stands. */
const never =
  /^::?(?:hover|focus|focus-visible|focus-within|active|visited|target|checked|disabled|before|after|marker|selection|placeholder|first-letter|first-line|backdrop|-.*)$/i;

interface Read {
  readonly compound: Compound;
  readonly weight: number;
  readonly vague: boolean;
}

/** One compound such as `td.om-box[align]`; undefined when it never matches text as it stands, or is not CSS. */
function compoundOf(text: string): Read | undefined {
  const classes: string[] = [];
  const attributes: { name: string; how: string; value: string }[] = [];
  let [tag, id, link, vague, weight]: [string?, string?, boolean?, boolean?, number?] = [];
  piece.lastIndex = 0;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (!found) return undefined;
    const [, name, hash, dot, key, how, value, pseudo] = found;
    if (name) tag = name === '*' ? undefined : name.toLowerCase();
    else if (hash) id = hash;
    else if (dot) classes.push(dot);
    else if (key)
      attributes.push({ name: key.toLowerCase(), how: how ?? '', value: (value ?? '').replace(/^["']|["']$/g, '') });
    else if (never.test(pseudo!)) return undefined;
    else if (pseudo === ':root') tag = 'html';
    else if (pseudo === ':link' || pseudo === ':any-link') link = true;
    else vague = true;
    weight = (weight ?? 0) + (hash ? 10_000 : name ? (name === '*' ? 0 : 1) : 100);
  }
  return {
    compound: { tag, id, classes, attributes, link: link ?? false },
    weight: weight ?? 0,
    vague: vague ?? false,
  };
}

/** A selector without commas; undefined when it can be left out. At most eight compounds. */
export function selectorOf(text: string): Selector | undefined {
  const parts = text
    .replace(/\s*([>+~])\s*(?![^[]*\])/g, ' $1 ')
    .trim()
    .split(/\s+/);
  const around: { near: boolean; compound: Compound }[] = [];
  let [subject, weight, vague, near]: [Compound | undefined, number, boolean, boolean] = [undefined, 0, false, false];
  if (parts.length > 16) return undefined;
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]!;
    if (part === '>') near = true;
    else if (part === '+' || part === '~') {
      vague = true;
      // What stands before a sibling is not looked at, but its own parents are.
      at--;
    } else {
      const read = compoundOf(part);
      if (!read) return undefined;
      weight += read.weight;
      vague ||= read.vague;
      if (subject) around.push({ near, compound: read.compound });
      else subject = read.compound;
      near = false;
    }
  }
  return subject && { subject, around, weight, vague };
}

function holds({ name, how, value }: Compound['attributes'][number], attributes: ReadonlyMap<string, string>): boolean {
  const is = attributes.get(name);
  if (is === undefined) return false;
  if (how === '') return true;
  if (how === '=') return is === value;
  if (value === '') return false;
  if (how === '^=') return is.startsWith(value);
  if (how === '$=') return is.endsWith(value);
  if (how === '*=') return is.includes(value);
  return how === '~=' ? is.split(/\s+/).includes(value) : is === value || is.startsWith(`${value}-`);
}

function fits({ tag, id, classes, attributes, link }: Compound, one: Subject): boolean {
  return (
    (tag === undefined || tag === one.tag) &&
    (id === undefined || id === one.id) &&
    classes.every((name) => one.classes.includes(name)) &&
    attributes.every((attribute) => holds(attribute, one.attributes)) &&
    (!link || (one.tag === 'a' && one.attributes.has('href')))
  );
}

/** How far up elements are looked at. */
const highest = 100;

function fitsAround({ around }: Selector, from: Subject | undefined, at: number): boolean {
  const next = around[at];
  if (!next) return true;
  let one = from;
  for (let step = 0; one && step < (next.near ? 1 : highest); step++, one = one.up)
    if (fits(next.compound, one) && fitsAround({ around } as Selector, one.up, at + 1)) return true;
  return false;
}

export function matches(selector: Selector, one: Subject): boolean {
  return fits(selector.subject, one) && fitsAround(selector, one.up, 0);
}
