/** Elements of a look as the rules on pages and mails ask for them. */
import { spacedBy } from '../languages/index.js';
import { Lately } from '../model/lately.js';
import type { Look, LookElement, RenditionSubject } from '../model.js';

/** Names of the HTML files of a rendition with what they look like. */
export function* looksOf({ rendition, look }: RenditionSubject): Generator<{ file: string; seen: Look }> {
  for (const { name } of rendition.files) {
    const seen = /\.html?$/.test(name) ? look(name) : undefined;
    if (seen) yield { file: name, seen };
  }
}

export function isInside(element: LookElement, outer: LookElement): boolean {
  for (let one = element.parent; one; one = one.parent) if (one === outer) return true;
  return false;
}

/** The nearest element around it, or itself, with such a tag. */
export function around(element: LookElement, tag: string): LookElement | undefined {
  for (let one: LookElement | undefined = element; one; one = one.parent) if (one.tag === tag) return one;
  return undefined;
}

const places = new WeakMap<object, ReadonlyMap<LookElement, number>>();

/** Where each element stands among all: asked for thousands of times in a long page. */
function placesIn(elements: Look['elements']): ReadonlyMap<LookElement, number> {
  const made = places.get(elements) ?? new Map(elements.map((one, at) => [one, at]));
  places.set(elements, made);
  return made;
}

const written = new WeakMap<object, ReadonlyMap<LookElement, readonly number[]>>();

/** Numbers of the runs that stand in each element itself. */
function runsIn({ runs }: Look): ReadonlyMap<LookElement, readonly number[]> {
  const made = written.get(runs);
  if (made) return made;
  const own = new Map<LookElement, number[]>();
  for (const [at, { of }] of runs.entries()) {
    const known = own.get(of);
    if (known) known.push(at);
    else own.set(of, [at]);
  }
  written.set(runs, own);
  return own;
}

/** An element with all that stands in it, in order. */
export function withInside({ elements }: Look, element: LookElement): LookElement[] {
  const at = placesIn(elements).get(element) ?? -1;
  const found = [element];
  for (let next = at + 1; next < elements.length && isInside(elements[next]!, element); next++)
    found.push(elements[next]!);
  return found;
}

/** Words in these go on where the words around them stop. */
const inline = new Set(
  'a abbr b bdi cite code data del em i ins kbd mark q s small span strong sub sup time u'.split(' '),
);

const said = new WeakMap<LookElement, string>();

/** Words of an element and of all in it, in order, then the alt text of its pictures; spaces are one blank. */
export function wordsIn(look: Look, element: LookElement): string {
  const known = said.get(element) ?? wordsInside(look, element);
  said.set(element, known);
  return known;
}

function wordsInside(look: Look, element: LookElement): string {
  const inside = withInside(look, element);
  const own = runsIn(look);
  const here = inside.flatMap((one) => own.get(one) ?? []).sort((a, b) => a - b);
  const words = here
    .map((at) => look.runs[at]!)
    .map(({ text, of }) => (of === element || inline.has(of.tag) ? text : ` ${text} `));
  const alts = inside.flatMap(({ tag, attributes }) => (tag === 'img' ? (attributes.get('alt') ?? '') : []));
  return squeezed([words.join(''), ...alts].join(' '));
}

export const squeezed = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** Rules hold the same lines against the same files: what was met lately is kept. */
const lettersAndDigits = spacedBy(/[^\p{L}\p{N}]/u);
const bare = new Lately<string>(800);

/** Letters and digits alone, in lower case: two texts that say the same are the same. */
export function bareWords(text: string): string {
  const known = bare.get(text);
  if (known !== undefined) return known;
  const made = lettersAndDigits(text.normalize('NFC'));
  bare.set(text, made);
  return made;
}

/** The beginning of a text for a finding. */
export function beginning(text: string, length = 40): string {
  const plain = squeezed(text);
  return plain.length <= length ? plain : `${plain.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

/** Where the template writes an element: by its class, its id, its tag. */
export function traces({ tag, attributes }: LookElement): string[] {
  const [name, id] = [attributes.get('class'), attributes.get('id')];
  return [
    ...(name ? [`class="${name}"`, `css-class="${name}"`] : []),
    ...(id ? [`id="${id}"`] : []),
    `<${tag} `,
    `<${tag}>`,
  ];
}
