/** An HTML document → what it looks like: its elements in order, each with what the cascade comes to. */
import type { Look, LookDeclaration, LookElement, MarkupFault, Rgba, Style } from '../model/look.js';
import { lookDeclarations, ownDeclared, sheetsOf, type Sheets } from './css-sheets.js';
import { rootNode, styledIn, type Node } from './html-cascade.js';
import { voids } from './html-elements.js';
import { coloursIn } from './html-paint.js';
import { tokensIn, type StartTag, type Token } from './html-tokens.js';
import { OpenElements } from './html-walk.js';

interface Element extends LookElement {
  text: string;
  readonly node: Node;
}

const nothing: ReadonlyMap<string, string> = new Map();

/** Their end tags may be left out. */
const endsItself = new Set(
  'html head body p li dt dd option optgroup thead tbody tfoot tr td th rt rp colgroup caption'.split(' '),
);

class LookReader {
  readonly elements: Element[] = [];
  readonly faults: MarkupFault[] = [];
  readonly runs: { text: string; of: LookElement }[] = [];
  readonly declarations = new Map<string, readonly LookDeclaration[]>();
  readonly #stack: Element[] = [];
  readonly #ids = new Set<string>();
  readonly #open = new OpenElements(() => this.#closed());
  /** Name of the end tag that is closing elements now. */
  #closing: string | undefined;

  constructor(
    readonly sheets: Sheets,
    readonly root: Node,
  ) {}

  read(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (token.kind === 'text') {
        const top = this.#stack.at(-1);
        if (!top || token.text.trim() === '') continue;
        top.text += token.text;
        this.runs.push({ text: token.text, of: top });
      } else if (token.kind === 'start') this.#start(token);
      else if (token.kind === 'end') this.#end(token.name, token.at);
    }
    this.#closing = 'html';
    this.#open.closeAll();
  }

  #start(token: StartTag): void {
    const { name, attributes, raw, at } = token;
    this.#open.open(name, nothing, nothing);
    const parent = this.#stack.at(-1);
    const node = styledIn(parent?.node ?? this.root, name, attributes, this.sheets);
    const style: Style = node;
    const element: Element = { tag: name, attributes, parent, text: raw ?? '', style, node, at };
    this.elements.push(element);
    if (!voids.has(name)) this.#stack.push(element);
    this.#declared(attributes);
    for (const twice of token.twice ?? []) this.faults.push({ kind: 'attribute', name: twice, at });
    const id = attributes.get('id');
    if (id !== undefined && this.#ids.has(id)) this.faults.push({ kind: 'id', name: id, at });
    if (id) this.#ids.add(id);
  }

  #end(name: string, at: number): void {
    const stray = !voids.has(name) && name !== 'p' && !this.#stack.some((each) => each.tag === name);
    if (stray) this.faults.push({ kind: 'stray', name, at });
    this.#closing = name;
    this.#open.close(name);
    this.#closing = undefined;
  }

  #closed(): void {
    const { tag, at } = this.#stack.pop()!;
    // Closed by the end of another, while its own end tag may not be left out.
    if (this.#closing !== tag && !endsItself.has(tag)) this.faults.push({ kind: 'unclosed', name: tag, at });
  }

  #declared(attributes: ReadonlyMap<string, string>): void {
    const style = attributes.get('style');
    if (style !== undefined && !this.declarations.has(style)) this.declarations.set(style, fromStyle(style));
    for (const name of ['bgcolor', 'color', 'fill', 'stroke', 'stop-color', 'text', 'link']) {
      const value = attributes.get(name);
      if (value === undefined || this.declarations.has(`${name}=${value}`)) continue;
      this.declarations.set(`${name}=${value}`, fromAttribute(name, value));
    }
  }
}

const made = new Map<string, readonly LookDeclaration[]>();
function keptAs(key: string, make: () => readonly LookDeclaration[]): readonly LookDeclaration[] {
  const known = made.get(key);
  if (known) return known;
  if (made.size >= 5000) made.clear();
  const list = make();
  made.set(key, list);
  return list;
}
const fromStyle = (style: string) => keptAs(style, () => lookDeclarations(ownDeclared(style)));
const fromAttribute = (name: string, value: string) =>
  keptAs(`${name}=${value}`, () => {
    const colours = coloursIn(value) as { text: string; rgba: Rgba }[];
    return colours.length === 0 ? [] : [{ property: name, value, colours }];
  });

/** Styles made for the documents of one set of sheets; told apart from others by the sheets themselves. */
const roots = new WeakMap<Sheets, { readonly root: Node; files: number }>();

function rootOf(sheets: Sheets): Node {
  const known = roots.get(sheets);
  // Now and then anew, so that what one message says in style attributes does not stay for ever.
  if (known && known.files++ < 500) return known.root;
  const root = rootNode(sheets.darkScheme);
  roots.set(sheets, { root, files: 0 });
  return root;
}

export function readLook(html: string): Look {
  const tokens = tokensIn(html);
  const starts = tokens.filter((token): token is StartTag => token.kind === 'start');
  const styles = starts.flatMap(({ name, raw, attributes }) =>
    name === 'style' && raw ? [{ css: raw, media: attributes.get('media') ?? '' }] : [],
  );
  const sheets = sheetsOf(styles);
  const reader = new LookReader(sheets, rootOf(sheets));
  reader.read(tokens);
  return {
    elements: reader.elements,
    runs: reader.runs,
    declarations: [...sheets.declarations, ...reader.declarations.values()],
    faults: reader.faults,
    darkScheme: sheets.darkScheme,
  };
}
