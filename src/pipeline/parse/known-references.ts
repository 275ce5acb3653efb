import type { Block, Brand, Fact, FactNode, Form, Inline, Link, MessageText, Wording } from '../../model.js';
import { formsOf } from '../../languages/index.js';
import type { Report, Span } from './report.js';
import { nearest } from '../../errors.js';

/** Ids that a reference may name. `price.GR` is one market of `price`. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, Fact>;
}

const forms: readonly string[] = [
  'default',
  'short',
  'long',
  'weekday',
  'on',
  'from',
  'until',
  'range',
  'words',
  'time',
  'date',
  'digits',
  'each',
];

/** Everything a message may refer to: its own facts, quotes and key messages, and what the brand declares. */
export function knownReferences(brand: Brand, facts: readonly Fact[], source: MessageText): Known {
  const ids = new Set(['brandName', ...Object.keys(brand.facts)]);
  const add = (kind: string, names: Iterable<string>): void => {
    for (const name of names) ids.add(`${kind}.${name}`);
  };
  for (const [id, written] of Object.entries(brand.facts))
    if (typeof written === 'object' && 'was' in written) ids.add(`${id}.was`);
  for (const fact of facts) {
    ids.add(fact.id);
    for (const { market } of fact.values) if (market !== undefined) ids.add(`${fact.id}.${market}`);
  }
  for (const [id, written] of Object.entries(brand.facts)) {
    const perMarket = typeof written === 'object' ? (typeof written.value === 'object' ? written.value : written) : {};
    for (const market of Object.keys(perMarket)) if (/^[A-Z]{2}$/.test(market)) ids.add(`${id}.${market}`);
  }
  const having = (of: Readonly<Record<string, object>>, key: string): string[] =>
    Object.keys(of).filter((id) => (of[id] as Record<string, unknown>)[key] !== undefined);
  add('hours', having(brand.places, 'hours'));
  for (const key of ['phone', 'email'])
    for (const of of [brand.places, brand.markets, brand.people]) add(key, having(of, key));
  add('place', Object.keys(brand.places));
  add('address', Object.keys(brand.places));
  add('person', Object.keys(brand.people));
  add('product', Object.keys(brand.products));
  add('claim', Object.keys(brand.claims));
  add('legal', Object.keys(brand.legal));
  add(
    'quote',
    source.quotes.map((quote) => quote.id),
  );
  add('keyMessage', Object.keys(source.keyMessages));
  return { ids, facts: new Map(facts.map((fact) => [fact.id, fact])) };
}

/**
 * Checks the references of a text. What is unknown is an error; in foreign content a note, in a draft, where the fact may
 * still come, a warning, and it stays as written.
 */
export class References {
  constructor(
    private readonly known: Known,
    private readonly report: Report,
    private readonly foreign: boolean,
    private readonly draft = false,
  ) {}

  /** Refuses the message, unless it is a draft. */
  private refuse(code: string, span: Span, facts: Readonly<Record<string, string>>): void {
    this.report.add(this.draft ? 'warning' : 'error', code, span, facts);
  }

  private check(node: FactNode): Inline {
    const span = node.place ?? { start: 0, end: 0 };
    if (!this.known.ids.has(node.ref)) {
      if (this.foreign) {
        this.report.once('note', 'foreign-reference', node.text, span, { text: node.text });
        return { kind: 'text', text: node.text, place: node.place };
      }
      const guess = nearest(node.ref.slice(0, 60), [...this.known.ids]);
      this.refuse(guess === undefined ? 'unknown-reference' : 'unknown-reference-meant', span, {
        text: node.text,
        guess: guess ?? '',
      });
      return this.draft ? { kind: 'text', text: node.text, place: node.place } : node;
    }
    const fits = this.checkForm(node);
    return fits || !this.draft ? node : { ...node, form: 'default' };
  }

  private checkForm({ ref, form, text, place }: FactNode): boolean {
    if (form === 'default' || form === 'each' || form === 'az' || form === 'Az') return true;
    const fact = this.known.facts.get(ref) ?? this.known.facts.get(ref.slice(0, ref.lastIndexOf('.')));
    const value = fact?.values[0]?.value;
    const allowed = value ? (formsOf(value.type) as readonly string[]) : forms;
    if (allowed.includes(form as Form)) return true;
    this.refuse('unknown-form', place ?? { start: 0, end: 0 }, { text, form, known: allowed.join(', ') });
    return false;
  }

  inline(nodes: readonly Inline[]): Inline[] {
    return nodes.map((node) => {
      if (node.kind === 'fact') return this.check(node);
      if (node.kind === 'link')
        return { ...node, href: this.href(node.href, node), children: this.inline(node.children) };
      return 'children' in node ? { ...node, children: this.inline(node.children) } : node;
    });
  }

  /** `[shop]({{shop}})`: a reference may stand in an address when it is one. */
  private href(href: string, node: Inline): string {
    const found = /^\{\{([A-Za-z][\w.-]*)\}\}$/.exec(href);
    if (!found) return href;
    const link = this.known.facts.get(found[1]!)?.values[0]?.value as Link | undefined;
    if (link?.type === 'link') return link.url;
    if (!this.foreign) this.refuse('reference-in-address', node.place ?? { start: 0, end: 0 }, { text: href });
    return href;
  }

  blocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block): Block => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return { ...block, children: this.inline(block.children) };
        case 'quote':
        case 'scope':
          return { ...block, children: this.blocks(block.children) };
        case 'list':
          return { ...block, items: block.items.map((item) => this.blocks(item)) };
        case 'table':
          return {
            ...block,
            head: block.head.map((cell) => this.inline(cell)),
            rows: block.rows.map((row) => row.map((cell) => this.inline(cell))),
          };
        default:
          return block;
      }
    });
  }

  private wording<T extends Wording | undefined>(words: T): T {
    return words && { ...words, children: this.inline(words.children) };
  }

  private wordings(all: Readonly<Record<string, Wording>>): Record<string, Wording> {
    return Object.fromEntries(Object.entries(all).map(([id, words]) => [id, this.wording(words)]));
  }

  /** The text with its references checked. */
  text(text: MessageText): MessageText {
    return {
      ...text,
      title: this.wording(text.title),
      ...(text.summary ? { summary: this.wording(text.summary) } : {}),
      ...(text.subtitle ? { subtitle: this.wording(text.subtitle) } : {}),
      short: text.short.map((short) => ({ ...short, words: this.wording(short.words) })),
      ...(text.cta ? { cta: { ...text.cta, label: this.wording(text.cta.label) } } : {}),
      keyMessages: this.wordings(text.keyMessages),
      quotes: text.quotes.map((quote) => ({ ...quote, words: this.wording(quote.words) })),
      ...(text.offerTerms ? { offerTerms: this.wording(text.offerTerms) } : {}),
      ...(text.eventName ? { eventName: this.wording(text.eventName) } : {}),
      override: Object.fromEntries(
        Object.entries(text.override).map(([channel, parts]) => [channel, this.wordings(parts)]),
      ),
      body: this.blocks(text.body),
    };
  }
}
