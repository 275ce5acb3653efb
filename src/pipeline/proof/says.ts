/** The values a draft says, in order: those of its references, and those its words hold. */
import type {
  Atom,
  Block,
  Brand,
  Contract,
  Inline,
  Locale,
  Market,
  MessageText,
  Said,
  Value,
  Wording,
} from '../../model.js';
import { atomsOf, readValues } from '../../languages/index.js';
import { plainInline, stretches } from '../../model/plain.js';
import { holderOf } from './contract.js';
import { callingCodesOf } from './read.js';
import { resolveInline, type Resolver } from '../compose/resolve.js';
import { valuesIn, wordingsOf } from './source-values.js';

/** Where the references stand in the plain words of a stretch. */
function* factSpans(
  nodes: readonly Inline[],
  at = 0,
): Generator<{ start: number; end: number; node: Inline & { kind: 'fact' } }> {
  for (const node of nodes) {
    const width = plainInline([node]).length;
    if (node.kind === 'fact') yield { start: at, end: at + width, node };
    else if ('children' in node) yield* factSpans(node.children, at);
    at += width;
  }
}

/** Values of one stretch of composed words. A reference says its fact, whatever its words read as. */
function saidIn(nodes: readonly Inline[], locale: Locale, part: string, callingCodes: readonly string[]): Said[] {
  const masked = maskFacts(nodes);
  const written = valuesIn(masked, locale, part, callingCodes);
  const referred = [...factSpans(nodes)].flatMap(({ node }) =>
    (node.values ?? []).flatMap((value) =>
      saidBy(value, node.text, locale).map((atom): Said => ({ value: atom, text: node.text, part, place: node.place })),
    ),
  );
  if (referred.length === 0) return written;
  return inOrder(nodes, written, referred);
}

/** Atoms of a value as these words say it: a moment may be said as its day alone, or as day and hour. */
function saidBy(value: Value, words: string, locale: Locale): Atom[] {
  const kinds = new Set(readValues(words, locale).map((found) => found.value.type));
  return atomsOf(value).flatMap((atom): Atom[] => {
    if (atom.type !== 'instant' || kinds.has('instant')) return [atom];
    const halves = [
      ...(kinds.has('date') ? [atom.date] : []),
      ...(kinds.has('time') ? [{ ...atom.time, zone: atom.zone }] : []),
    ];
    return halves.length > 0 ? halves : [atom];
  });
}

/** Orders written and referred values by their place in the source; both lists are in order already. */
function inOrder(nodes: readonly Inline[], written: readonly Said[], referred: readonly Said[]): Said[] {
  const order = (said: Said) => said.place?.start ?? 0;
  const links = written.filter((s) => s.value.type === 'link');
  const rest = written.filter((s) => s.value.type !== 'link');
  return nodes.length === 0 ? [] : [...[...rest, ...referred].sort((a, b) => order(a) - order(b)), ...links];
}

/** The same words with every reference blanked, so that nothing is read twice. */
function maskFacts(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node): Inline => {
    if (node.kind === 'fact')
      return node.values?.length ? { ...node, text: '\u{fffc}'.repeat(Math.max(1, node.text.length)) } : node;
    return 'children' in node ? ({ ...node, children: maskFacts(node.children) } as Inline) : node;
  });
}

/** All values of parts and body, each bound to the invariant that declares it for these markets. Phones may be domestic there. */
export function saysOf(
  parts: Readonly<Record<string, Wording>>,
  body: readonly Block[],
  locale: Locale,
  markets: readonly Market[],
  contract: Contract,
  brand: Brand,
): Said[] {
  const codes = callingCodesOf(brand, markets);
  const said: Said[] = [];
  for (const [part, words] of Object.entries(parts)) said.push(...saidIn(words.children, locale, part, codes));
  for (const nodes of stretches(body)) said.push(...saidIn(nodes, locale, 'body', codes));
  return said.map((s) => ({ ...s, invariant: holderOf(contract, s.value, markets)?.id }));
}

/** Every value of a text with its references in words: parts, then the blocks of the body as `body.1`, `body.2` … */
export function textSays(text: MessageText, from: Resolver): Said[] {
  const said: Said[] = [];
  const codes = callingCodesOf(from.brand, from.markets);
  const add = (nodes: readonly Inline[], part: string) =>
    said.push(...saidIn(resolveInline(nodes, from), text.locale, part, codes));
  for (const [part, words] of wordingsOf(text)) add(words.children, part);
  for (const [index, block] of text.body.entries())
    for (const nodes of stretches([block])) add(nodes, `body.${index + 1}`);
  return said;
}
