/** A stretch of a wording, by offsets in its plain words. Nodes keep their places in the source. */
import type { Inline, Wording } from '../../model.js';
import { plainInline } from '../../model/plain.js';

/** Nodes between two offsets; only plain text is divided, all else that is touched stays whole. */
function sliceInline(nodes: readonly Inline[], from: number, to: number): Inline[] {
  const kept: Inline[] = [];
  let at = 0;
  for (const node of nodes) {
    const width = plainInline([node]).length;
    const [start, end] = [Math.max(0, from - at), Math.min(width, to - at)];
    at += width;
    if (start >= end) continue;
    if (start === 0 && end === width) kept.push(node);
    else if (node.kind === 'text') kept.push(sliceText(node, start, end));
    else if (node.kind === 'strong' || node.kind === 'emphasis')
      kept.push({ ...node, children: sliceInline(node.children, start, end) });
    else kept.push(node);
  }
  return kept;
}

function sliceText(node: Inline & { kind: 'text' }, start: number, end: number): Inline {
  const { text, place } = node;
  // Entities and escapes make the source longer than the words: then the whole place is the best there is.
  const exact = place && place.end - place.start === text.length;
  return {
    ...node,
    text: text.slice(start, end),
    place: exact ? { ...place, start: place.start + start, end: place.start + end } : place,
  };
}

/** The words between `from` and `to`, UTF-16 offsets in the plain words, end exclusive. */
export function sliceWording(words: Wording, from: number, to: number): Wording {
  const children = sliceInline(words.children, from, to);
  return { children, place: children.find((node) => node.place)?.place ?? words.place };
}
