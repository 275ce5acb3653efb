import type { Expression, PathExpression } from './tree.js';

/** An expression as it is written in a template, its paths as `path` says. A call stands in round brackets. */
export function printExpression(expression: Expression, path: (path: PathExpression) => string): string {
  if (expression.type === 'PathExpression') return path(expression);
  if (expression.type === 'StringLiteral') return JSON.stringify(expression.value);
  if (expression.type !== 'SubExpression') return String(expression.value);
  const pairs = expression.hash?.pairs ?? [];
  const called = expression.params.length > 0 || pairs.length > 0;
  const name =
    expression.path.type !== 'PathExpression'
      ? printExpression(expression.path, path)
      : called
        ? expression.path.original
        : path(expression.path);
  const all = [
    ...expression.params.map((one) => printExpression(one, path)),
    ...pairs.map((pair) => `${pair.key}=${printExpression(pair.value, path)}`),
  ];
  return `(${[name, ...all].join(' ')})`;
}
