import type { Located, TemplateProblem } from './tree.js';

/** What Handlebars says when it cannot parse, with its line. */
export function syntaxProblem(file: string, error: unknown): TemplateProblem {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const say =
    message.split('\n').length > 1
      ? `cannot be read near ${message.split('\n')[1]!.trim()}`
      : message.replace(/ - \d+:\d+$/, '');
  return { file, line, column: (column ?? 0) + 1, name: '', kind: 'syntax', message: `The template ${say}.` };
}

/** Tells of a problem at a node; columns become those that editors show. */
export function report(
  walk: { readonly file: string; readonly report: (problem: TemplateProblem) => void },
  node: Located,
  kind: TemplateProblem['kind'],
  name: string,
  message: string,
  meant?: string,
): void {
  const { line, column } = node.loc.start;
  walk.report({
    file: walk.file,
    line,
    column: column + 1,
    name,
    kind,
    message,
    ...(meant === undefined ? {} : { meant }),
  });
}
