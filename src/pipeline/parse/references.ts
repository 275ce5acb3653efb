import type { FactNode, Inline, Place, Text } from '../../model.js';

/** `{{price}}`, `{{onSale:on}}`, `{{az brandName}}`: no spaces inside but the one after the article. */
export const referencePattern =
  /\{\{(?:([Aa]z) )?([A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*)(?::([A-Za-z][A-Za-z0-9-]*))?\}\}/;
/** The same, at the start of a text only. */
export const leadingReference = new RegExp(`^(?:${referencePattern.source})`);
const everyReference = new RegExp(referencePattern.source, 'g');

/** The node of a reference as written. The form of `{{az x}}` is `az`, of `{{Az x}}` is `Az`. */
export function factOf(written: string, place: Place): FactNode {
  const [, article, ref, form] = referencePattern.exec(written)!;
  return { kind: 'fact', ref: ref!, form: article ?? form ?? 'default', text: written, place };
}

/** Words and references of a text without markup. `placeOf` says where a stretch of the text stands in the file. */
export function wordsAndReferences(text: string, placeOf: (start: number, end: number) => Place): (Text | FactNode)[] {
  const nodes: (Text | FactNode)[] = [];
  let done = 0;
  const words = (end: number): void => {
    if (end > done) nodes.push({ kind: 'text', text: text.slice(done, end), place: placeOf(done, end) });
  };
  for (const match of text.matchAll(everyReference)) {
    words(match.index);
    done = match.index + match[0].length;
    nodes.push(factOf(match[0], placeOf(match.index, done)));
  }
  words(text.length);
  return nodes;
}

/**
 * Words of a field of the front matter: text and references, no markup. When `place` holds as many characters as
 * `text`, each node knows its own place; else (quotes, folded lines) each has the place of the field.
 */
export function parseInline(text: string, place: Place): Inline[] {
  const exact = place.end - place.start === text.length;
  return wordsAndReferences(text, (start, end) =>
    exact ? { file: place.file, start: place.start + start, end: place.start + end } : place,
  );
}
