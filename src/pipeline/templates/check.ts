import { helpers } from './helpers.js';
import { nearest } from '../../errors.js';
import { report, syntaxProblem } from './problem.js';
import { innerScope, resolve } from './scope.js';
import type { Scope } from './scope.js';
import { callName, partialFor, partialName } from './tree.js';
import type { Call, Expression, Partial, PathExpression, Program, Statement, TemplateProblem } from './tree.js';
import type { Names } from './view-names.js';

const builtIn = ['if', 'unless', 'each', 'with'];

/** What a walk needs: where it is, what partials there are, how to parse them. */
export interface Walk {
  readonly file: string;
  readonly kind: 'mail' | 'html' | 'text' | 'typst';
  readonly partials: Readonly<Record<string, string>>;
  readonly parse: (text: string, file: string) => Program;
  /** Partials on the way here: one that includes itself never ends. */
  readonly inside: readonly string[];
  readonly report: (problem: TemplateProblem) => void;
}

/** Walks every path of a template against the view; each unknown name is reported once per place. */
export function checkNames(program: Program, view: Names, walk: Walk): void {
  checkBody(program, { here: view, params: {}, root: view }, walk);
}

function checkBody(program: Program | undefined, scope: Scope, walk: Walk): void {
  for (const statement of program?.body ?? []) checkStatement(statement, scope, walk);
}

function checkStatement(statement: Statement, scope: Scope, walk: Walk): void {
  switch (statement.type) {
    case 'MustacheStatement':
      checkCall(statement, scope, walk);
      break;
    case 'BlockStatement': {
      const name = callName(statement);
      if (!builtIn.includes(name)) {
        report(
          walk,
          statement,
          'not-allowed',
          `#${name}`,
          `A block starts with #if, #unless, #each or #with; #${name} is none of them.`,
        );
      }
      for (const argument of arguments_(statement)) checkExpression(argument, scope, walk);
      checkBody(statement.program, innerScope(statement, name, scope), walk);
      checkBody(statement.inverse, scope, walk);
      break;
    }
    case 'PartialStatement':
    case 'PartialBlockStatement':
      checkPartial(statement, scope, walk);
      break;
    case 'Decorator':
    case 'DecoratorBlock':
      report(
        walk,
        statement,
        'not-allowed',
        '#*inline',
        'A template cannot define partials inside; put it in templates/partials.',
      );
  }
}

function arguments_(call: Pick<Call, 'params' | 'hash'>): Expression[] {
  return [...call.params, ...(call.hash?.pairs ?? []).map((pair) => pair.value)];
}

function checkCall(call: Call, scope: Scope, walk: Walk): void {
  if (call.path.type !== 'PathExpression') return;
  const name = call.path.original;
  const bare = arguments_(call).length === 0;
  if (bare) return checkPath(call.path, scope, walk);
  const helper = Object.hasOwn(helpers, name) ? helpers[name] : undefined;
  if (helper === undefined) {
    const meant = nearest(name, Object.keys(helpers));
    report(walk, call, 'unknown-helper', name, `There is no helper “${name}”${ask(meant)}.`, meant);
  } else if (call.params.length < helper.takes[0] || call.params.length > helper.takes[1]) {
    report(
      walk,
      call,
      'not-allowed',
      name,
      `“${name}” takes ${helper.takes[0]} argument(s), not ${call.params.length}: ${helper.say}.`,
    );
  }
  for (const argument of arguments_(call)) checkExpression(argument, scope, walk);
}

function checkExpression(expression: Expression, scope: Scope, walk: Walk): void {
  if (expression.type === 'PathExpression') checkPath(expression, scope, walk);
  else if (expression.type === 'SubExpression') checkCall(expression, scope, walk);
}

function checkPath(path: PathExpression, scope: Scope, walk: Walk): void {
  const { missing, among } = resolve(path, scope);
  if (missing === undefined) return;
  const meant = nearest(missing, among);
  const whole = meant === undefined ? undefined : path.original.replace(missing, meant);
  report(
    walk,
    path,
    'unknown-name',
    path.original,
    `“${path.original}” is not a name of the view${ask(whole)}.`,
    whole,
  );
}

function checkPartial(partial: Partial, scope: Scope, walk: Walk): void {
  const name = partialName(partial);
  for (const argument of arguments_(partial)) checkExpression(argument, scope, walk);
  checkBody(partial.program, scope, walk);
  if (name === '@partial-block' && walk.inside.length > 0) return;
  const found = name === undefined ? undefined : partialFor(name, walk.kind, walk.partials);
  if (name === undefined || found === undefined) {
    const meant = nearest(
      name ?? '',
      Object.keys(walk.partials).map((key) => key.replace(/\.\w+$/, '')),
    );
    report(
      walk,
      partial,
      'unknown-partial',
      name ?? '(…)',
      `There is no partial “${name ?? '(…)'}”${ask(meant)}.`,
      meant,
    );
    return;
  }
  if (walk.inside.includes(found.key)) {
    report(walk, partial, 'not-allowed', name, `The partial “${name}” includes itself.`);
    return;
  }
  const file = `partials/${found.key}.hbs`;
  const subject = partial.params[0];
  const context =
    subject === undefined ? scope.here : subject.type === 'PathExpression' ? resolve(subject, scope).names : undefined;
  const extra = Object.fromEntries((partial.hash?.pairs ?? []).map((pair) => [pair.key, 'value' as const]));
  const here =
    context !== undefined && context !== 'value' && !Array.isArray(context)
      ? { ...(context as object), ...extra }
      : context;
  const inside = { ...walk, file, inside: [...walk.inside, found.key] };
  try {
    checkBody(walk.parse(found.text, file), { here: here as Names | undefined, params: {}, root: scope.root }, inside);
  } catch (error) {
    walk.report(syntaxProblem(file, error));
  }
}

function ask(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean “${meant}”?`;
}
