/** Inline nodes → runs of a paper document. */
import type { Inline, PictureBlock } from '../model.js';
import type { PaperRun } from '../model/paper.js';

type Style = Omit<PaperRun, 'text' | 'break'>;
const address = /https?:\/\/[^\s<>"“”«»„]+[^\s<>"“”«»„.,;:!?)\]}'’]/gu;
const safe = /^(https?:|mailto:|tel:|sms:)/i;

/** Plain words; addresses written out become links, so that paper can be clicked. */
function* wordRuns(text: string, style: Style): Generator<PaperRun> {
  let at = 0;
  if (style.href === undefined) {
    for (const match of text.matchAll(address)) {
      if (match.index > at) yield { ...style, text: text.slice(at, match.index) };
      yield { ...style, text: match[0], href: match[0] };
      at = match.index + match[0].length;
    }
  }
  if (at < text.length) yield { ...style, text: text.slice(at) };
}

/** Runs in order; pictures between words are left to `picturesIn`. */
export function* runsOf(nodes: readonly Inline[], style: Style = {}): Generator<PaperRun> {
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
      case 'fact':
        yield* wordRuns(node.text, style);
        break;
      case 'code':
        yield { ...style, code: true, text: node.text };
        break;
      case 'break':
        yield { text: '', break: true };
        break;
      case 'strong':
        yield* runsOf(node.children, { ...style, bold: true });
        break;
      case 'emphasis':
        yield* runsOf(node.children, { ...style, italic: true });
        break;
      case 'link':
        yield* runsOf(node.children, safe.test(node.href) ? { ...style, href: node.href } : style);
        break;
      default:
    }
  }
}

/** Pictures that stand between words, as blocks of their own. */
export function* picturesIn(nodes: readonly Inline[]): Generator<PictureBlock> {
  for (const node of nodes) {
    if (node.kind === 'picture') yield node;
    else if ('children' in node) yield* picturesIn(node.children);
  }
}
