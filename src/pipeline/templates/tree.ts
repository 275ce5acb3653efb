/** The parts of a parsed Handlebars template that the walks below look at. Lines count from 1, columns from 0. */

export interface Located {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

export interface PathExpression extends Located {
  readonly type: 'PathExpression';
  /** `@index`, `@root.x`. */
  readonly data: boolean;
  /** How many `../` stand in front. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}
export interface Literal extends Located {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'NullLiteral' | 'UndefinedLiteral';
  readonly value?: string | number | boolean;
}
export interface Call extends Located {
  readonly path: PathExpression | Literal;
  readonly params: readonly Expression[];
  readonly hash?: { readonly pairs: readonly { readonly key: string; readonly value: Expression }[] };
}
export interface SubExpression extends Call {
  readonly type: 'SubExpression';
}
export type Expression = PathExpression | Literal | SubExpression;

export interface Content extends Located {
  readonly type: 'ContentStatement';
  /** After whitespace control; `original` is as written. */
  readonly value: string;
  readonly original: string;
}
export interface Comment extends Located {
  readonly type: 'CommentStatement';
}
export interface Mustache extends Call {
  readonly type: 'MustacheStatement';
  readonly escaped: boolean;
}
export interface BlockStatement extends Call {
  readonly type: 'BlockStatement';
  readonly program?: Program;
  readonly inverse?: Program;
}
export interface Partial extends Located {
  readonly type: 'PartialStatement' | 'PartialBlockStatement';
  readonly name: PathExpression | SubExpression;
  readonly params: readonly Expression[];
  readonly hash?: Call['hash'];
  readonly program?: Program;
}
export interface Decorator extends Located {
  readonly type: 'Decorator' | 'DecoratorBlock';
}
export type Statement = Content | Comment | Mustache | BlockStatement | Partial | Decorator;
export interface Program {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

/** What can be wrong with a template, in words and in place. */
export interface TemplateProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The name or piece of the template that is meant. */
  readonly name: string;
  readonly kind:
    | 'syntax'
    | 'unknown-name'
    | 'unknown-helper'
    | 'unknown-partial'
    | 'not-allowed'
    | 'unquoted-attribute'
    | 'unescaped'
    | 'in-script';
  /** Did you mean. */
  readonly meant?: string;
  /** One sentence without file and line. */
  readonly message: string;
}

/** `{{#if}}`, `{{upper x}}`: the name in front, when there is one. */
export function callName(call: Call): string {
  return call.path.type === 'PathExpression' ? call.path.original : '';
}

/** The partial's name as written; undefined for `{{> (computed)}}`. */
export function partialName(partial: Partial): string | undefined {
  return partial.name.type === 'PathExpression' ? partial.name.original : undefined;
}

/** A partial for a kind of template: `footer.txt` before `footer`. Mail looks for `.mjml`, then `.html`. */
export function partialFor(
  name: string,
  kind: 'mail' | 'html' | 'text' | 'typst',
  partials: Readonly<Record<string, string>>,
): { readonly key: string; readonly text: string } | undefined {
  const endings = { mail: ['.mjml', '.html', ''], html: ['.html', ''], text: ['.txt', ''], typst: [] }[kind];
  for (const ending of endings) {
    const key = name + ending;
    if (Object.hasOwn(partials, key)) return { key, text: partials[key]! };
  }
  return undefined;
}
