import type { Block, Inline } from '../../src/model.js';

/** The tree in one line: `p(It is strong(5))`. */
export function sketch(nodes: readonly (Block | Inline)[]): string {
  return nodes.map(sketchOne).join(' ');
}
function sketchOne(node: Block | Inline): string {
  const words = (all: readonly Inline[]): string =>
    all.map((one) => (one.kind === 'text' ? one.text : sketchOne(one))).join('');
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return `code[${node.text}]`;
    case 'fact':
      return `${node.ref}:${node.form}`;
    case 'break':
      return '⏎';
    case 'rule':
      return '---';
    case 'picture':
      return `img[${node.src} ${node.alt}]`;
    case 'link':
      return `a[${node.href}](${words(node.children)})`;
    case 'strong':
    case 'emphasis':
    case 'paragraph':
      return `${node.kind[0]}(${words(node.children)})`;
    case 'heading':
      return `h${node.level}#${node.id}(${words(node.children)})`;
    case 'list':
      return `${node.ordered ? `ol${node.start}` : 'ul'}[${node.items.map((item) => sketch(item)).join('|')}]`;
    case 'quote':
      return `q<${node.by ?? ''},${node.title ?? ''}>(${sketch(node.children)})`;
    case 'table':
      return `table[${[node.head, ...node.rows].map((row) => row.map(words).join('|')).join('/')}]`;
    case 'scope':
      return `${node.keep}<${node.channels.join(',')}>(${sketch(node.children)})`;
  }
}
