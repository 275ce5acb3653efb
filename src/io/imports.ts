/** What a file of code imports, read from its syntax tree: words in sentences and comments are none. */

/** Line and column count from 1. A name that is computed is undefined. */
export interface Import {
  readonly name: string | undefined;
  readonly line: number;
  readonly column: number;
}

interface Node {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } };
  readonly [key: string]: unknown;
}

/** Undefined for a file that cannot be parsed. */
export async function importsIn(source: string, filename: string): Promise<Import[] | undefined> {
  const { createJiti } = await import('jiti');
  let found: Import[] | undefined;
  const collector = () => ({
    pre: ({ ast }: { ast: { program: Node } }) => {
      found = [...nodesIn(ast.program)].flatMap(importOf);
    },
    visitor: {},
  });
  createJiti(filename, { fsCache: false }).transform({
    source,
    filename,
    ts: /\.[cm]?tsx?$/.test(filename),
    async: true,
    babel: { plugins: [collector] },
  });
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodesIn(top: Node): Generator<Node> {
  const open: Node[] = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'loc' || key.endsWith('Comments')) continue;
      for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) open.push(inner);
    }
  }
}

/** Types are gone before anything runs. */
const isType = (node: Node) => node['importKind'] === 'type' || node['exportKind'] === 'type';

function importOf(node: Node): Import[] {
  if (isType(node)) return [];
  const { type } = node;
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(type))
    return node['source'] ? [named(node['source'], node)] : [];
  if (type === 'ImportExpression') return [named(node['source'], node)];
  if (type === 'TSExternalModuleReference') return [named(node['expression'], node)];
  if (type !== 'CallExpression') return [];
  const callee = node['callee'] as Node;
  const isImport = callee.type === 'Import' || (callee.type === 'Identifier' && callee['name'] === 'require');
  return isImport ? [named((node['arguments'] as unknown[])[0], node)] : [];
}

function named(said: unknown, node: Node): Import {
  const place = isNode(said) && said.loc ? said.loc.start : node.loc?.start;
  return { name: isNode(said) ? textOf(said) : undefined, line: place?.line ?? 1, column: (place?.column ?? 0) + 1 };
}

function textOf({ type, value, quasis }: Node): string | undefined {
  if (type === 'StringLiteral') return String(value);
  const parts = type === 'TemplateLiteral' ? (quasis as { value: { cooked: string } }[]) : [];
  return parts.length === 1 ? parts[0]!.value.cooked : undefined;
}
