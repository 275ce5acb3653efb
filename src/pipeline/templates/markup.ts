import { report } from './problem.js';
import { callName } from './tree.js';
import type { Expression, Mustache, Program, Statement, TemplateProblem } from './tree.js';

/** Where in the markup a placeholder stands. */
type Spot = 'text' | 'tag' | 'name' | 'before-value' | 'unquoted' | '"' | "'" | 'comment' | 'script' | 'style';

interface Markup {
  readonly spot: Spot;
  /** Name of the element whose tag is open. */
  readonly element: string;
}

/** What may stand unescaped: markup that our own writers made, and merge tags. */
const finished =
  /^(@root\.)?(\.\.\/)*(body\.(html|mail|text)|brand\.(logoSvg|logoDarkSvg)|brand\.merge\.\w+)$|^@partial-block$/;

/** Placeholders in places where escaping does not protect: unquoted attributes, tag names, scripts, `{{{…}}}`. */
export function checkMarkup(
  program: Program,
  walk: { readonly file: string; readonly report: (problem: TemplateProblem) => void },
): void {
  through(program, { spot: 'text', element: '' }, walk);
}

function through(program: Program | undefined, from: Markup, walk: Parameters<typeof checkMarkup>[1]): Markup {
  let at = from;
  for (const statement of program?.body ?? []) at = step(statement, at, walk);
  return at;
}

function step(statement: Statement, at: Markup, walk: Parameters<typeof checkMarkup>[1]): Markup {
  switch (statement.type) {
    case 'ContentStatement':
      return scan(statement.value, at);
    case 'MustacheStatement':
      checkMustache(statement, at, walk);
      return at.spot === 'before-value' ? { ...at, spot: 'unquoted' } : at;
    case 'BlockStatement': {
      const after = through(statement.program, at, walk);
      through(statement.inverse, at, walk);
      return after;
    }
    default:
      return at;
  }
}

function checkMustache(mustache: Mustache, at: Markup, walk: Parameters<typeof checkMarkup>[1]): void {
  const name = callName(mustache);
  const first: Expression | undefined = mustache.params[0];
  if (at.spot === 'unquoted' || at.spot === 'before-value') {
    report(
      walk,
      mustache,
      'unquoted-attribute',
      name,
      `“${name}” stands in an attribute without quotes; write ="{{…}}".`,
    );
  } else if (at.spot === 'tag' || at.spot === 'name') {
    report(
      walk,
      mustache,
      'unquoted-attribute',
      name,
      `“${name}” stands inside a tag where an attribute's name belongs.`,
    );
  } else if (at.spot === 'script' && name !== 'json') {
    report(walk, mustache, 'in-script', name, `“${name}” stands in a script; write {{json ${name}}}.`);
  } else if (
    !mustache.escaped &&
    !finished.test(first === undefined ? name : first.type === 'PathExpression' ? first.original : '') &&
    name !== 'json'
  ) {
    report(walk, mustache, 'unescaped', name, `“${name}” is printed without escaping; write two braces.`);
  }
}

/** A small reader of tags, enough to know what kind of place the next placeholder stands in. */
function scan(text: string, from: Markup): Markup {
  let { spot, element } = from;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    const rest = text.slice(index, index + 10).toLowerCase();
    if (spot === 'text') {
      if (rest.startsWith('<!--') && !rest.startsWith('<!--[if')) spot = 'comment';
      else if (/^<(?:[a-z/!]|$)/.test(rest))
        [spot, element] = ['name', /^<\/?([a-z0-9-]*)/.exec(text.slice(index, index + 40).toLowerCase())?.[1] ?? ''];
    } else if (spot === 'comment') {
      if (rest.startsWith('-->')) spot = 'text';
    } else if (spot === 'script' || spot === 'style') {
      if (rest.startsWith(`</${spot}`)) [spot, element] = ['name', `/${spot}`];
    } else if (spot === '"' || spot === "'") {
      if (sign === spot) spot = 'tag';
    } else if (sign === '>') {
      spot = element === 'script' || element === 'style' ? element : 'text';
    } else if (spot === 'before-value') {
      if (sign === '"' || sign === "'") spot = sign;
      else if (!/\s/.test(sign)) spot = 'unquoted';
    } else if (/\s/.test(sign)) spot = 'tag';
    else if (sign === '=' && spot !== 'unquoted') spot = 'before-value';
  }
  return { spot, element };
}
