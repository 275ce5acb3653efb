import { UserError } from '../../errors.js';
import { own } from '../../model/own.js';
import { Filled } from './filled.js';
import { helpers } from './helpers.js';
import { printExpression } from './print.js';
import { callName, partialFor, partialName } from './tree.js';
import type {
  BlockStatement,
  Expression,
  Located,
  Mustache,
  Partial,
  PathExpression,
  Program,
  Statement,
} from './tree.js';

/** Where a name is looked up: the root, an item of a constant list, or something only a message has. */
type Scope =
  | { readonly kind: 'root' }
  | {
      readonly kind: 'constant';
      readonly value: unknown;
      readonly data: Readonly<Record<string, unknown>>;
      readonly up: Scope;
    }
  | { readonly kind: 'message'; readonly params: readonly string[]; readonly up: Scope };

interface Filling {
  readonly constants: Readonly<Record<string, unknown>>;
  readonly partials: Readonly<Record<string, string>>;
  readonly parse: (text: string) => Program;
  readonly out: Filled;
  readonly file: string;
  readonly inside: readonly string[];
}

/**
 * Puts what is the same for every message (brand, labels, locale) into a template and opens its partials.
 * What only a message knows stays as it is written. Conditions and lists over constants are decided here.
 */
export function fillConstants(program: Program, given: Omit<Filling, 'out' | 'inside'>): Filled {
  const out = new Filled();
  fillBody(program, { kind: 'root' }, { ...given, out, inside: [] });
  return out;
}

function fillBody(program: Program | undefined, scope: Scope, filling: Filling): void {
  for (const statement of program?.body ?? []) fillStatement(statement, scope, filling);
}

function fillStatement(statement: Statement, scope: Scope, filling: Filling): void {
  switch (statement.type) {
    case 'ContentStatement':
      filling.out.content(statement, filling.file);
      break;
    case 'MustacheStatement':
      fillMustache(statement, scope, filling);
      break;
    case 'BlockStatement':
      fillBlock(statement, scope, filling);
      break;
    case 'PartialStatement':
      fillPartial(statement, scope, filling);
      break;
    case 'CommentStatement':
      break;
    default:
      throw refusal(statement, filling, 'Blocks of partials cannot be used in a mail template.');
  }
}

function fillMustache(mustache: Mustache, scope: Scope, filling: Filling): void {
  const found = evaluate({ ...mustache, type: 'SubExpression' }, scope, filling);
  if (!found.constant) {
    const call = printExpression({ ...mustache, type: 'SubExpression' }, (path) =>
      printPath(path, scope, filling),
    ).slice(1, -1);
    filling.out.placeholder(mustache.escaped ? `{{${call}}}` : `{{{${call}}}}`, mustache, filling.file);
    return;
  }
  if (found.value === undefined || found.value === null) {
    throw refusal(mustache, filling, `“${callName(mustache)}” is not set for this brand; put it inside {{#if …}}.`);
  }
  filling.out.value(mustache.escaped ? escapeValue(String(found.value)) : String(found.value), mustache, filling.file);
}

/** HTML-safe; braces too, so that the second pass cannot take a brand's words for a placeholder. */
function escapeValue(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign]!).replace(/\{\{/g, '&#123;&#123;');
}

function fillBlock(block: BlockStatement, scope: Scope, filling: Filling): void {
  const name = callName(block);
  const subject = block.params[0];
  const found = subject === undefined ? { constant: false } : evaluate(subject, scope, filling);
  if (!found.constant) return keepBlock(block, name, scope, filling);
  const value = 'value' in found ? found.value : undefined;
  const filled = Array.isArray(value) ? value.length > 0 : Boolean(value);
  if (name === 'if' || name === 'unless')
    return fillBody(filled === (name === 'if') ? block.program : block.inverse, scope, filling);
  if (!filled) return fillBody(block.inverse, scope, filling);
  const [as, index] = block.program?.blockParams ?? [];
  const entries = name === 'with' ? [['', value] as const] : Object.entries(value as object);
  entries.forEach(([key, item], at) => {
    const place =
      name === 'with' ? {} : { '@key': key, '@index': at, '@first': at === 0, '@last': at === entries.length - 1 };
    const data = {
      ...place,
      ...(as ? { [as]: item } : {}),
      ...(index ? { [index]: Array.isArray(value) ? at : key } : {}),
    };
    fillBody(block.program, { kind: 'constant', value: item, data, up: scope }, filling);
  });
}

/** A block over what only a message knows: its tags stay, its inside is filled. */
function keepBlock(block: BlockStatement, name: string, scope: Scope, filling: Filling): void {
  const params = block.program?.blockParams ?? [];
  const as = params.length > 0 ? ` as |${params.join(' ')}|` : '';
  const call = printExpression({ ...block, type: 'SubExpression' }, (path) => printPath(path, scope, filling)).slice(
    1,
    -1,
  );
  const deeper: Scope = name === 'each' || name === 'with' ? { kind: 'message', params, up: scope } : scope;
  filling.out.placeholder(`{{#${call}${as}}}`, block, filling.file);
  fillBody(block.program, deeper, filling);
  if (block.inverse !== undefined) {
    filling.out.placeholder('{{else}}', block, filling.file);
    fillBody(block.inverse, scope, filling);
  }
  filling.out.placeholder(`{{/${name}}}`, block, filling.file);
}

function fillPartial(partial: Partial, scope: Scope, filling: Filling): void {
  const name = partialName(partial);
  if (name === undefined || partial.params.length > 0 || (partial.hash?.pairs.length ?? 0) > 0) {
    throw refusal(partial, filling, 'A partial in a mail template takes no arguments.');
  }
  const found = partialFor(name, 'mail', filling.partials);
  if (found === undefined) throw refusal(partial, filling, `There is no partial “${name}” for mail.`);
  if (filling.inside.includes(found.key)) throw refusal(partial, filling, `The partial “${name}” includes itself.`);
  const inside = { ...filling, file: `partials/${found.key}.hbs`, inside: [...filling.inside, found.key] };
  fillBody(filling.parse(found.text), scope, inside);
}

type Evaluated = { readonly constant: true; readonly value: unknown } | { readonly constant: false };

function evaluate(expression: Expression, scope: Scope, filling: Filling): Evaluated {
  if (expression.type === 'PathExpression') return lookUp(expression, scope, filling);
  if (expression.type !== 'SubExpression') return { constant: true, value: expression.value };
  const pairs = expression.hash?.pairs ?? [];
  if (expression.params.length === 0 && pairs.length === 0) return evaluate(expression.path, scope, filling);
  const helper = own(helpers, callName(expression));
  const args = expression.params.map((one) => evaluate(one, scope, filling));
  const named = pairs.map((pair) => [pair.key, evaluate(pair.value, scope, filling)] as const);
  if (helper === undefined || ![...args, ...named.map(([, one]) => one)].every((one) => one.constant))
    return { constant: false };
  const valueOf = (one: Evaluated) => (one.constant ? one.value : undefined);
  const hash = Object.fromEntries(named.map(([key, one]) => [key, valueOf(one)]));
  return {
    constant: true,
    value: helper.run(args.map(valueOf), { locale: String(filling.constants['locale']), hash, safe: (html) => html }),
  };
}

/** Where a path starts, and how many blocks that stay are between. */
function reach(path: PathExpression, scope: Scope): { at: Scope; kept: number; parts: readonly string[] } {
  let at = scope;
  let kept = 0;
  const climb = (until: (at: Scope) => boolean) => {
    while (at.kind !== 'root' && !until(at)) {
      if (at.kind === 'message') kept++;
      at = at.up;
    }
  };
  if (path.data && path.parts[0] === 'root') {
    climb(() => false);
    return { at, kept, parts: path.parts.slice(1) };
  }
  const first = path.data ? `@${path.parts[0]}` : path.parts[0]!;
  const named = (one: Scope) =>
    (one.kind === 'constant' && first in one.data) ||
    (one.kind === 'message' && (path.data || one.params.includes(first)));
  if (path.depth === 0 && first !== undefined && (path.data || hasName(scope, first))) {
    climb(named);
    return { at, kept, parts: path.parts };
  }
  for (let depth = path.depth; depth > 0 && at.kind !== 'root'; depth--) {
    if (at.kind === 'message') kept++;
    at = at.up;
  }
  return { at, kept, parts: path.parts };
}

function hasName(scope: Scope, name: string): boolean {
  if (scope.kind === 'root') return false;
  return (scope.kind === 'constant' ? name in scope.data : scope.params.includes(name)) || hasName(scope.up, name);
}

function lookUp(path: PathExpression, scope: Scope, filling: Filling): Evaluated {
  const { at, parts } = reach(path, scope);
  if (at.kind === 'message') return { constant: false };
  if (at.kind === 'root') return follow(filling.constants, parts, false);
  const first = path.data ? `@${parts[0]}` : parts[0]!;
  return path.depth === 0 && first in at.data
    ? follow(at.data, [first, ...parts.slice(1)], true)
    : follow(at.value, parts, true);
}

/** Own names only. At the root an unknown name is the message's; inside a constant it is empty. */
function follow(from: unknown, parts: readonly string[], whole: boolean): Evaluated {
  let value = from;
  for (const part of parts) {
    const own = value !== null && typeof value === 'object' && Object.hasOwn(value, part);
    if (!own && !whole) return { constant: false };
    value = own ? (value as Record<string, unknown>)[part] : undefined;
  }
  const partOfRoot = !whole && value !== null && typeof value === 'object' && !Array.isArray(value);
  return partOfRoot ? { constant: false } : { constant: true, value };
}

function printPath(path: PathExpression, scope: Scope, filling: Filling): string {
  const { at, kept, parts } = reach(path, scope);
  const found = lookUp(path, scope, filling);
  if (at.kind === 'constant') return JSON.stringify(found.constant ? (found.value ?? '') : '');
  if (at.kind === 'root') return kept > 0 ? `@root.${parts.join('.')}` : parts.join('.');
  if (path.data) return `@${parts.join('.')}`;
  if (at.params.includes(parts[0] ?? '') && path.depth === 0) return parts.join('.');
  return '../'.repeat(kept) + (parts.length > 0 ? parts.join('.') : 'this');
}

function refusal(node: Located, filling: Filling, message: string): UserError {
  const { line, column } = node.loc.start;
  return new UserError(message, { where: `${filling.file}:${line}:${column + 1}` });
}
