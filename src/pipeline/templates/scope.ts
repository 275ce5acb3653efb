import type { Call, PathExpression, Program } from './tree.js';
import type { Names } from './view-names.js';

/** What names mean at one place. `unknown` is the context of a thing nobody can look into. */
export interface Scope {
  readonly here: Names | undefined;
  readonly up?: Scope;
  readonly params: Readonly<Record<string, Names | undefined>>;
  readonly root: Names;
}

/** The scope inside `{{#each}}` and `{{#with}}`; `{{#if}}` keeps its own. */
export function innerScope(block: Call & { readonly program?: Program }, name: string, scope: Scope): Scope {
  if (name !== 'each' && name !== 'with') return scope;
  const subject = block.params[0];
  const found = subject?.type === 'PathExpression' ? resolve(subject, scope).names : undefined;
  const here = name === 'with' ? found : element(found);
  const [item, index] = block.program?.blockParams ?? [];
  const params = {
    ...scope.params,
    ...(item ? { [item]: here } : {}),
    ...(index ? { [index]: 'value' as const } : {}),
  };
  return { here, up: scope, params, root: scope.root };
}

function element(names: Names | undefined): Names | undefined {
  if (names === undefined || names === 'value') return undefined;
  if (Array.isArray(names)) return names[0] as Names;
  const record = names as Readonly<Record<string, Names>>;
  return record['*'] ?? Object.values(record)[0];
}

/** Follows a path. `missing` is the first part that leads nowhere, `among` what could stand there. */
export function resolve(
  path: PathExpression,
  scope: Scope,
): { names?: Names; missing?: string; among: readonly string[] } {
  let parts = path.parts;
  let names: Names | undefined;
  if (path.data) {
    if (parts[0] !== 'root')
      return ['index', 'key', 'first', 'last'].includes(parts[0] ?? '')
        ? { names: 'value', among: [] }
        : { missing: parts[0], among: ['index', 'key', 'first', 'last', 'root'] };
    names = scope.root;
    parts = parts.slice(1);
  } else if (path.depth === 0 && parts[0] !== undefined && Object.hasOwn(scope.params, parts[0])) {
    names = scope.params[parts[0]];
    parts = parts.slice(1);
  } else {
    let at: Scope | undefined = scope;
    for (let depth = 0; depth < path.depth; depth++) at = at?.up;
    if (at === undefined) return { missing: '../', among: [] };
    names = at.here;
  }
  for (const part of parts) {
    if (names === undefined) return { names, among: [] };
    if (Array.isArray(names) && part === 'length') names = 'value';
    else if (names === 'value' || Array.isArray(names))
      return { missing: part, among: Array.isArray(names) ? ['length'] : [] };
    else {
      const record = names as Readonly<Record<string, Names>>;
      // What a channel adds has the shape the channel gives it.
      if (Object.keys(record).length === 0) return { among: [] };
      const next: Names | undefined = Object.hasOwn(record, part) ? record[part] : part in {} ? undefined : record['*'];
      if (next === undefined) return { missing: part, among: Object.keys(record) };
      names = next;
    }
  }
  return { names, among: [] };
}
